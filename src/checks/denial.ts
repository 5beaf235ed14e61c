// Tells whether an accusation or an insult is denied where it stands: "he didn't steal it", "nobody is calling her a fool". Every way of
// finding one asks here, so that a denial reaches all of them.
import { clauseAround, overlaps, sentenceAt } from '../document/context.js';
import { lowerBound } from '../lower-bound.js';
import { matches, phrases, type Match } from '../phrases/index.js';
import type { Document, Phrases, Span } from '../types.js';

/** A word that accuses, or that tells of a brush with the law. */
const WRONG = `({wrongdoing}|{offender}|lie|rob|robs|robbed|robbing|burgle|burgled|mug|mugged|vandalise|vandalised|
  set fire|start the fire|take bribes|take a bribe|take backhanders|take the money|took the money|taken the money|
    touch the money|
  touched the money|cook the books|run off with|arrested|charged|cautioned|convicted|prosecuted|guilty|jailed|fined|
  sacked|suspended|to blame|drunk|drink driving|dishonest|on the take|abuse|abused|neglect|neglected)`;

/** A word that runs somebody down. */
const NAME = `({insult}|{dolt}|{creature}|thick|stupid|lazy|idle|useless|clueless|hopeless|incompetent|spineless|
  pathetic|mad|daft|senile|ugly|fat|evil|vile|selfish|ignorant|rude|gutless|a bad (man|woman|person|lot|clerk|
  neighbour))`;

const WRONGS = phrases(`
  ${WRONG}
  (is|'s|are|'re|am|'m|was|were|be|being|not|n't|a|an|such a|you|that|those) .{0,1} (${NAME}|cow|pig|git|bat|mare)
`);

/**
 * The deed itself, or the name that somebody is called, is denied, word for word. "He didn't only steal it" denies nothing, because "only"
 * stands between.
 */
const NOT_DONE = phrases(`
  (not|n't|never|nor|neither) (ever|even|actually|really|once|deliberately|have|been|be|a|an|any|the|kind of|
    sort of){0,3} ${WRONG}
  (nobody|no one|none of (us|them|you)) (at all|here|there|on the .{1,2}|in the .{1,2})? (has|had|have|was|is|were|
    would|ever|'s|'d|been){0,3} ${WRONG}
  (is|was|'s|are|were|'re) no (kind of|sort of|common)? ${WRONG}
  (cleared|acquitted|innocent|exonerated) of
  (found|is|was|were|are) not guilty
  (is|'s|are|'re|am|'m|was|were|been|ai) (not|n't|never|no) (been|at all|ever|and (never|was n't))? (a|an|any|all|
    the)? (total|complete|single|real|nasty|rude)? ${NAME}
  (never|not|n't) (raise|raised|bring up|brought up|marry|married|suffer|suffers) (a|an|any)? {insult}
  (nobody|no one|none of (us|them|you)) (at all|here|there|on the .{1,2}|in the .{1,2})? (is|was|were|are|'s) (a|
    an)? ${NAME}
`);

/** Everything that is said in the clause is denied, unless a "but" takes that back. */
const NOT_SAID = phrases(`
  (nobody|no one|none of (us|them)) (here|there|at all|(on|in) (this|the|here) .{0,1})? (is|was|'s|are|has|had|have|
    would|ever|can){0,2} (say|says|said|saying|think|thinks|thought|thinking|believe|believes|believed|suggest|
    suggests|suggested|suggesting|claim|claims|claimed|claiming|call|calls|called|calling|accuse|accuses|accused|
    accusing|implying)
  (i|we) (am|'m|are|'re|was|were|do|did|have|'ve|had|would|'d|will|'ll|wo)? (not|n't|never) (ever|even|for one moment|
    for a minute|for a moment)? (say|said|saying|think|thought|thinking|believe|believed|suggest|suggested|suggesting|
    claim|claimed|claiming|mean|meant|call|called|calling|accuse|accused|accusing|implying) !it
  (he|she|they|#Person|{office}|{villager}) (is|'s|are|was|were|do|does|did|has|have|had|would)? (not|n't|never) (say|
    said|saying|suggest|suggested|suggesting|claim|claimed|claiming|call|called|calling|accuse|accused|
    accusing) !sorry
  (is|was|'s|are|were) (simply|just|absolutely|quite)? (not|n't) (at all|remotely|actually|strictly)? (true|correct|
    the case|fair to say) (that|to say|as some)?
  (untrue|false|nonsense|rubbish|wrong|unfair|a myth|tittle tattle) (that|to (say|suggest|claim|call|accuse|imply))
  no (evidence|proof|suggestion|truth|foundation|reason to (think|believe|suppose|say))
  (story|stories|rumour|rumours|claim|allegation|allegations|talk|gossip|suggestion|tale) (that|about|of|
    going round) .{0,12} (is|are|was|were|'s) (simply|just|absolutely|totally|completely|quite)? (not true|n't true|
    untrue|false|nonsense|rubbish|baseless|unfounded|made up|wrong)
  (sorry|apologise|apologies|apology|regret) (for|that (i|we)|if (i|we)) .{0,3} (saying|said|suggesting|suggested|
    claiming|claimed|calling|called|accusing|accused|implying|implied)
  (i|we) (was|were) (quite|completely|totally)? wrong (to|when i|when we|in)
  (withdraw|withdraws|take back|takes back|retract|retracts)
`);

/** What takes a denial back: "I am not saying that he took it, but …". */
const TAKEN_BACK = phrases('(but|though|although|yet|however|only|mind you|honest)');

/**
 * Whether an accusation, an insult or a brush with the law is denied in its own sentence.
 *
 * @param span the place of the accusation
 */
export function isDenied(document: Document, span: Span): boolean {
  const at = sentenceAt(document, span.start);
  const within = (set: Phrases): readonly Match[] => matchesIn(matches(document, set), at);
  const notSaid = within(NOT_SAID).map(({ first, last }) => clauseAround(document, first, last));
  const denials = [...within(NOT_DONE), ...notSaid];
  if (!denials.some((denial) => overlaps(denial, span))) return false;
  const back = within(TAKEN_BACK);
  if (notSaid.some((denial) => back.some((word) => word.start > denial.start))) return false;
  return within(WRONGS).every((word) => denials.some((denial) => overlaps(denial, word)));
}

/** Those that begin in a sentence. Searched for, because a long draft may have a denial in each. */
function matchesIn(found: readonly Match[], at: number): readonly Match[] {
  return found.slice(
    lowerBound(found, ({ sentence }) => sentence >= at),
    lowerBound(found, ({ sentence }) => sentence > at),
  );
}
