// Phrases that several groups share.
import { phrases } from '../../phrases/index.js';

export const INNOCENT = phrases(`
  (scam|scams|trading standards|police|heddlu|auditor|auditors|treasurer's report|beware|panto|pantomime|whodunnit|
    murder mystery|quiz|detective|the dog|cat|gull|gulls|seagull|magpie|fox|squirrel|sewage|jigsaw|without comment|
    stolen car)
  (court|magistrates|tribunal|ombudsman) .{0,3} (heard|found|ruled|fined|told)
  (i|we) .{0,1} (lied|fibbed|tipped|dumped|nicked|pinched)
  (men|lads|people|folk|families|those) off (a|the|those|some) (boat|boats|dinghy|dinghies)
`);

/** Somebody who is paid for their work: a trade, an office or a name. */
export const WORKER = phrases(`
  ({trade}|{trader}|driver|manager)
  (that|the) ({one-of-them}|lads) (from|at|with|who) .{0,2}
`);

/** What is brought, drawn or recalled: the Welsh "dwyn" is not only to steal. */
export const NO_THEFT = phrases('%dwyn (sylw|i gof|ynghyd|i gyfrif|perswâd|atgofion|i ben|ffrwyth|enw|achos)');
/** Somebody who can be identified: by a name, an office or a trade, or as the body or business that the village knows. */
export const ACCUSED = `(#Person|#Capital (and|n)? (son|sons|co|daughters|daughter|
partners)|he|she|{office}|{villager}|{trader}|{trade}|
  headmaster|headmistress|developer|(the|that|this|our|my) .{0,2} (home|school|nursery|kennels|stables|shop|firm|
  company|
  church|hospital|ward|surgery|council|club|farm|pub|hotel|college|academy|charity|landlord|committee|board|secretary|
  chair|manager|head|matron|owner|boss|neighbour|ex))`;

/** What may stand between whoever is accused and the verb. */
export const SURELY = `(just|only|always|still|also|once|has|have|had|'s|is|been|was|clearly|obviously|regularly|often|
  secretly|openly|
  simply|actually|really|deliberately|again|definitely|plainly|blatantly|literally|even)`;
