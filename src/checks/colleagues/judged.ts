// Phrases by which somebody of the council is judged, liked or disliked, without a verb of theirs to tell it.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { WHEREABOUTS } from './nobody.js';

/** The officers of a council, and those who work for it. */
const STAFF = `(clerk|town clerk|parish clerk|deputy clerk|assistant clerk|rfo|finance officer|
  responsible finance officer|responsible financial officer|town manager|caretaker|groundsman|groundsmen|lengthsman|
  litter warden|town warden|parish warden|community warden|street sweeper|road sweeper|park keeper|admin assistant|
  handyman)`;

const OR_MEMBER = `({member-title} #Capital{1,2}|(the|our|that) .{0,1} (${STAFF}|mayor|chairman|chairwoman|vice chair))`;

/** When and where somebody can be found, and a job that anybody might do. */
const AVAILABLE = phrases(`
  (is|are|was|'s) (not|n't|always|usually|never)? (available|on duty|on call|in|here|at) (on|from|every|until|between|
    the .{1,2} (on|from|every|until|between))
  (job|role|post|vacancy|hours|training) (of|as) (a|the|our)
`);

export const JUDGED: readonly Group[] = [
  {
    kind: 'officer',
    why: 'judges somebody of the council',
    unless: AVAILABLE,
    phrases: phrases(`
      (i|we|you|people|everyone|everybody|nobody|no one|folk|he|she|they) .{0,4} (~find|~rate|~like|~love|~hate|~trust|
        ~dislike|~miss|~pity|~respect|~admire|~blame|~dread|~tolerate|~stand|~bear|~abide|~forgive|~envy|~appreciate|
        ~despise|~adore|~rely on|~swear by|put up with|get past) (the|our|that) .{0,1} ${STAFF} ($|!'s .{0,6})
      ${OR_MEMBER} and (i|me|my .|us|we) .{0,3} (get on|got on|getting on|fell out|fall out|fallen out|speak|speaking|
        spoken|see eye|eye to eye|agree|agreed|disagree|argue|argued|rowed|clash|clashed|go back|good terms|
        thick as) .{0,4}
      (she|he) (finishes|knocks off|clocks off|goes home|packs up|starts|rolls in|turns up) (at|by|about|
        around) .{0,2} on a good (day|
        week)
      (get on|got on|getting on|fell out|fallen out|on good terms|on bad terms|never agree|had words|had a row|
        have a row|clashed|crossed swords) .{0,2} with ${OR_MEMBER} .{0,4}
    `),
  },
  {
    kind: 'employee',
    why: 'judges somebody who works for the council',
    firm: true,
    unless: [WHEREABOUTS, AVAILABLE],
    phrases: phrases(`
      (the|our|that) .{0,1} ${STAFF} ('s|is|was|are|were) (always|never|forever|usually|often|a|an|such|so|too|very|
        really|ever so|a bit|far|as|about as|no|half|hardly|barely|more|quite|rather) !invited .{0,8}
      (the|our|that) .{0,1} ${STAFF} (does|did|do|has done|have done) (a|an|nothing|nowt|n't|not|all|more|less|
        everything|too|very|half|sod all|naff all|wonders|us) .{0,8}
    `),
  },
  {
    kind: 'employee',
    why: 'tells of somebody met at the council',
    phrases: phrases(`
      (staff|girls|ladies|lads|team|folk|people|lasses|women|lot) (in|at) (the|our) .{0,1} (office|offices|town hall|
        depot|council offices) .{0,4} (are|is|was|were|have been|has been|'ve been) (so|always|never|run off|rushed off|
        brilliant|lovely|useless|hopeless|rude|kind|patient|helpful|fantastic|marvellous|wonderful|a|very|really|too|
        not|n't|no|stars|gems) .{0,6}
      (#Person|{given-name}) (on|in|at|behind) (the)? (reception|desk|front desk|phones|phone|counter|switchboard|
        enquiries) (at|in) (the|our)? ({council-place}|county hall|parish rooms) .{0,8}
    `),
  },
  {
    kind: 'councillor',
    why: 'discusses somebody who sits on the council',
    phrases: phrases(`
      {given-name} (on|from|off) (the|our) (parish|town|community)? (council|planning committee|
        finance committee) ({does-it}|{did-it}|talks|voted|votes|hates|loves|sits|goes|does) .{0,8}
      (wo n't|will not|never|not|hardly|rarely|seldom|n't) .{0,2} (see|seen|saw|catch|hear from|heard from|
        get hold of) {member-title} #Capital{1,2} ($|!'s .{0,6})
    `),
  },
];
