// Phrases that decide or apologise in the council's name.
import { BEREAVED } from '../friendly.js';
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { COUNCIL_THINGS } from './things.js';

/** "The council got it wrong" is an apology only where the council says so itself and admits it (see isNoJudgement). */
export const GOT_IT_WRONG = phrases(`
  ({own-council}|the parish|the town|town hall|council) (has|have|just)? (got|let) .{0,3} wrong
`);

export const ADMITS = phrases(`
  (sorry|apologies|~apologise|apologize|hands up|on behalf of|in the name of|as a council|our (mistake|fault|error)|
    we (got|let|admit|accept|own up|hold our hands up))
  (we|it) ('ll|will|'re|are|is|'s) .{0,1} (put|putting|make|making|sort|sorting|fix|fixing|mend|mending|learn|learning|
    do better|doing better) .{0,3}
`);

export const DECISIONS: readonly Group[] = [
  {
    kind: 'decision',
    why: 'promises what only the council can decide',
    unless: phrases('(permission|consent|go ahead|green light|nod) (for|to) (my|our|her|his|him|them)'),
    unquoted: true,
    near: COUNCIL_THINGS,
    phrases: phrases(`
      (i|we) ('ve|have|'d)? (given|give|gave) .{0,3} (go ahead|green light|permission|consent|the nod) (for|to) .{0,6}
      (i|we) ('ve|have)? .{0,6} (told|instructed|ordered) (him|her|them|the contractor|the contractors) to (rip|take|
        tear|dig|pull|put|start|stop|paint|cut|remove|install|get on) .{0,6}
      (it's|its|it is|now it's) official .{0,3} (you're|you are|we're|we are|they're) (getting|keeping|having|
        losing) .{0,6}
    `),
  },
  {
    kind: 'apology',
    why: 'apologises in the council’s name',
    phrases: phrases(`
      {own-council} (is|are|would like to|wishes to)? (very|truly|deeply|really|so)? (sorry|~apologise|apologize|
        apologises|regrets)
      (we|we're|we are) (very|truly|deeply|really|so)? (sorry|apologise|apologize) .{0,4} (for|that|to|about) .{0,3}
      (our|sincere|humble|heartfelt) (sincere|humble)? apologies (to|for) .{0,4}
      (we|we've) (got|let) .{0,2} (wrong|you down) .{0,3}
      council let .{0,2} you down .{0,3}
    `),
    unless: BEREAVED,
  },
  {
    kind: 'apology',
    why: 'apologises in the council’s name',
    phrases: GOT_IT_WRONG,
    near: ADMITS,
  },
  {
    kind: 'decision',
    why: 'announces a decision as the council’s',
    phrases: phrases(`
      (as|your) (chair|chairman|mayor|leader) .{0,4} (i can|i'm|can confirm|we're giving|i have decided)
      (official|formal) (statement|response|position|line) (from|of|by|on behalf of) .{0,2} (council|pc|parish|town)
    `),
  },
];
