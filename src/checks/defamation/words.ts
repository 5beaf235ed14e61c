// Phrases that several groups share.
import { phrases } from '../../phrases/index.js';
import type { Phrases } from '../../types.js';

/** Warnings, reports by an authority, and stories. */
export const WARNED_OF = phrases(`
  (scam|scams|trading standards|police|heddlu|auditor|auditors|treasurer's report|beware|panto|pantomime|whodunnit|
    murder mystery|quiz|detective|jigsaw|without comment)
  (court|magistrates|tribunal|ombudsman) .{0,3} (heard|found|ruled|fined|told)
  (i|we) .{0,1} (lied|fibbed|tipped|dumped|nicked|pinched)
  (men|lads|people|folk|families|those) off (a|the|those|some) (boat|boats|dinghy|dinghies)
`);

/** Animals, which steal and foul without guilt, and things of which only the harmless is said. */
const BLAMELESS = phrases(`
  (the dog|cat|gull|gulls|seagull|magpie|fox|squirrel|sewage|stolen car)
`);

export const INNOCENT: readonly Phrases[] = [WARNED_OF, BLAMELESS];

/** Whoever declares an interest and stays out of the matter does what the law asks. */
export const DECLARED = phrases(`
  (%datgan|datganodd|ddatganodd|datganwyd) .{0,6} (buddiant|fuddiant|buddiannau|fuddiannau|diddordeb|ddiddordeb)
  (#Person|{office}|he|she|who|and|duly|rightly|properly|has|had) declared (an|a|his|her|their) .{0,2} interest
  (declared|declares|declaring) .{0,6} (took no part|left the (room|meeting|chamber)|stepped out|withdrew|did n't vote)
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

/** Somebody who is named, or whom the neighbours can place. */
export const WHO = `(${ACCUSED}|#Person #Capital|(the|our|that) (bursar|accountant|solicitor|undertaker|captain|coach|
  steward|organiser|trustee|planner|agent|mechanic|instructor|scoutmaster|choirmaster|manager|barman|chef|cook|carer|
  nurse|doctor|dentist|gp|cab driver|taxi driver|bus driver|driver|teacher|inspector)|#Person 's (lad|lass|mate|
  {kin})|^ #Capital #Capital|my (ex|ex husband|ex wife|boss|landlord|neighbour|uncle|brother in law)|(the|that|
  this) (lad|lass|bloke|chap|man|woman|couple|girl|lot|family) (from|at|in|with|who|on|opposite) .{1,4}|(him|her|
  that lot|them|those) (at|from|in|off|opposite) .{1,3}|(the|that|our) {trade} (man|lad|woman|lady)|
  the #Capital #Capital?) ((on|in|at|from|by|down) (the)? .{1,2})?`;

/** Nobody is accused where it is a game, a play, a figure of speech, or sport. */
export const IN_FUN = phrases(`
  (play|plays|playing|played|game|games|film|panto|pantomime|drama|sketch|novel|monopoly|cluedo|cards|whist|poker|
    boxing|judo|karate|sparring|goal|wicket|puck|batsman|umpire|striker|keeper)
  (robs|robbed|robbing) .{0,3} (of|blind at|peter)
  (hit|hits) .{0,2} (us|me|them) (and|again) .{0,2} (it|that|the) .{0,6} (news|idea|smell|cold|heat)
  (broke|breaks|broken|breaking) into (a|song|tears|applause|laughter) .{0,1} (run|smile|sweat|trot|grin|dance|jog|
    chorus|gallop|$|at|when|and)
  if (he|she|they|anyone|anybody|somebody|#Person) .{0,4} (hit|hits|robs|robbed|deals)
`);
