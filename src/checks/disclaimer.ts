import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'own-views',
    confidence: 'likely',
    why: 'says that the views are the author’s own',
    negated: true,
    phrases: phrases(`
      (all|any)? (views|opinions|thoughts|comments|ramblings) (here|expressed)? (are|is|'s)? (my|mine|our) (own|alone|only)?
      speaking (purely|only|just|strictly)? (personally|for myself|as a resident|as an individual)
    `),
  },
];

export const disclaimer: Check = {
  id: 'disclaimer',
  summary: 'words that say the views are the author’s own and not the council’s',
  kinds: { 'own-views': { label: 'a personal-capacity line' } },
  misses: ['a disclaimer that stands only in the profile'],
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: ['[Views my own].', 'We need a zebra crossing. [All opinions are my own].', '[Speaking personally], I would keep the elms.'],
    ignores: ['Lovely views from the tower on Sunday.', 'Send your own views to the clerk by 4 May.', 'The views from our own hill are the best.'],
  },
};
