// People of the council who are discussed with neither name nor office: by the table they sit at, by what they do, or as a crew.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Words of a council's meetings, without which a table is only a table. */
const AT_MEETINGS = phrases(`
  (council|councillor|councillors|cllr|agenda|budget|precept|chamber|papers|pack|minutes|vote|voted|voting|motion|
    planning|committee|gallery|debate|item|standing orders)
`);

/** Notices of when and where a crew works, or what a firm will do, discuss nobody. */
const NOTICE = phrases(`
  (will be|will start|start on|starts on|from #Day|on #Day|until|till|notice|tender|apply|contact|vacancy|apologies|
    sorry for)
`);

/** What a council has done for it, unlike what people have done at home. */
const PUBLIC_WORK = `(verges|rec|playing field|playing fields|cemetery|churchyard|toilets|christmas lights|christmas tree|
  bins|grit bins|play area|playground|pavilion|town hall|war memorial|bus shelter|bus shelters|planters|hanging baskets|
  square|market|depot|village green|parish grass|street lights|footpaths|pavements|potholes)`;

export const UNNAMED: readonly Group[] = [
  {
    kind: 'councillor',
    why: 'discusses people who sit on the council',
    near: AT_MEETINGS,
    unless: NOTICE,
    phrases: phrases(`
      (some|half|most|two|three|others|one|several|those|nobody|not everyone|not everybody) .{0,3} (round|around|
        at) (our|that) table .{0,8}
      (he|she|they|#Person|half of them|one of them|some of them|most of them) .{0,3} (asleep|nodding off|dozing|
        snoring|yawning|doodling|scrolling) .{0,4} (by|during|in|through|before) .{0,2} (item|agenda|vote|debate|budget|
        precept|committee|chamber) .{0,6}
      (half|most|rest) of? the (chamber|committee) (had|was|were|did|could|never|sat|went|nodded|fell|
        have) .{0,8}
      (nobody|no one|none|not one) (of them)? on (that|our|this) (council|parish council|town council|
        committee) .{0,2} (has|have|had|is|was|knows|did|does|cares|could|can|lives|ever) .{0,8}
      the (chair|chairman|chairwoman|mayor) (would|did|does|will) (n't|not) (let|allow|call|take|answer) (me|him|her|us|
        any|a|my) .{0,6}
      (those|ones|#Number) (who|that) (voted (it|this|us|them) (down|out|through)|abstained|walked out) .{0,2} (live|
        lives|all|ought|never|clearly|obviously) .{0,6}
    `),
  },
  {
    kind: 'officer',
    why: 'discusses somebody by their work in the council office',
    unless: NOTICE,
    phrases: phrases(`
      (whoever|the person who|the one who|her who|him who|her that|him that) .{0,1} (takes|types|writes|keeps|does|
        wrote|typed|answers|sends out|sent out|puts out) .{0,1} (our|the) .{0,1} (parish phone|council phone|
        council emails|parish accounts|allotment rents|council website|parish website) .{0,8}
      (somebody|someone|one of them|that lot) (in|at) (the|that|our) (parish office|office|town hall|council office|
        planning office) (ca n't|can not|does n't|lost|forgot|messed|cocked|thinks|knows|could|needs (sacking|shooting|
        telling)) .{0,8}
      (asked|emailed|rang|chased|begged|wrote to) (the|our) .{0,1} (clerk|deputy clerk|rfo|proper officer|town manager|
        finance officer) .{0,8} (and got (a|no|nothing|told)|and (she|he) (never|still|did|just)|got no|no reply|
        instead|fobbed|nothing since|told to) .{0,6}
    `),
  },
  {
    kind: 'employee',
    why: 'discusses people who work outdoors for the council',
    unless: NOTICE,
    phrases: phrases(`
      (council 's|parish 's|council|highways) (men|lads|workmen|blokes|gang) .{0,1} (asleep|leaning|having|drinking|
        on their phones|watching|smoking|brought|helped|stopped|came back|sat|stood|did|left) .{0,8}
      (the|that|our) (litter picker|road sweeper|street sweeper|grass man|bin man|bin men|binmen|bin lads|dustmen|
        gritter driver|verge man|council gardener) (waved|sang|stopped|smiled|shouted|moaned|shaved|scalped|missed|
        butchered|hacked|went|brought|has|have|had|came|left|always|never|did|does) .{0,8}
      (#Person|{given-name}) (on|in|driving|from) the (bin lorry|bin wagon|bin round|gritter|road sweeper|dustcart|
        council van|ride on) .{0,10}
      (the|that|our) (crew|lads|gang|team|lot|fellas) (that|who) (grits|grit|empties|empty|sweeps|sweep|plough|ploughs|
        clear|clears|collect|collects) .{0,1} (our|the|your) (road|roads|street|streets|bins|estate|hill|lane|
        pavements) .{0,8}
    `),
  },
  {
    kind: 'supplier',
    why: 'discusses people whom the council pays, by their work for it',
    unless: NOTICE,
    phrases: phrases(`
      (people|firm|lot|lads|outfit|crew|company|ones|folk) (we|the council|the parish) (pay|pays|use|uses|hire|hired|
        got in|took on|paid) .{0,1} (to|for) .{0,3} ${PUBLIC_WORK} .{0,8}
      whoever (got|has got|has|won|holds) the .{0,2} (contract|tender) .{0,10}
      (lads|men|crew|blokes|gang|workmen|fellas|builders) (digging|laying|painting|fitting|doing|cutting|mending|
        building|resurfacing|repairing) .{0,4} for the (council|parish|town council|parish council|county) .{0,8}
      ({trade}) (on|at) the (pavilion|town hall|war memorial|play area|cemetery|depot|bus shelter|public toilets|
        parish office|changing rooms) .{0,1} (knock off|knocked off|left|have|had|are|were|never|turned|came|sat|sing|
        sang|deserve|never) .{0,8}
    `),
  },
];
