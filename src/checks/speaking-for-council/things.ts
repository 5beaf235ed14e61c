// What the council has to do with, for groups that need it near.
import { phrases } from '../../phrases/index.js';

/** What a council owns, looks after or decides about. */
export const COUNCIL_THINGS = phrases(`
  ({council-subject}|{kept-by-council}|{own-council}|council|councillors|rec|pool|splash pad|market|quarry|mast|bypass|
    incinerator|turbines|solar farm|library|houses|contractor|contractors|fair|bonfire|park)
`);
