// Firms that work for the council, told by the public things they build, mow and look after.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { NO_FIRM_DISCUSSED } from './nobody.js';

/** What only a council has built or looked after. */
const PUBLIC_THING = `(verges|verge|rec|playing field|playing fields|cemetery|churchyard|graves|toilets|loos|
  christmas lights|christmas tree|grit bins|play area|playground|pavilion|swings|slide|zip wire|skate park|bus shelter|
  bus shelters|planters|hanging baskets|baskets|square|market|green|street lights|street lighting|footpaths|footpath|
  pavements|potholes|benches|bandstand|war memorial|memorial|bowling green|park|parks|car park|allotments|splash pad|
  hedges|bins)`;

/** Firms as people name them by such work: "the grass cutters", "our website people". */
const BY_WORK = `((mowing|hedge cutting|verge cutting|weed spraying|spraying|payroll|web|it|tree planting|grass|grass cutting|
  verge|verges|hedge|hedges|playground|play|play area|street lighting|street light|lamp post|christmas lights|
  hanging basket|basket|planting|website|gritting|cemetery|pothole|surfacing|resurfacing|road marking|weedkiller|weed|
  toilet|bin|bins|noticeboard|cctv|fireworks|market) (people|lot|firm|gang|crew|lads|boys|company|contractor|
  contractors|outfit|mob|cowboys|team|folk|men|man|bloke|blokes|fellas|supplier|suppliers)|grass cutters|verge cutters|
  hedge cutters|lawn cutters|contract gardeners|road menders|lamp fitters)`;

/** News of when a firm comes, and firms of one's own. */
const NEWS = phrases(`
  (will|due|starts|start|starting|begin|begins|on #Day|from #Day|until|till|booked|tender|quote|quotes|wanted|needed|
    looking for|recommend|anyone|anybody|(my|our) (house|drive|patio|garden|kitchen|lawn|back garden|front garden))
  (grass|hedge|lawn) (man|lads|bloke) .{0,3} (number|card)
`);

export const BY_TRADE: readonly Group[] = [
  {
    kind: 'supplier',
    why: 'discusses a firm that works for the council, by its work',
    firm: true,
    unless: [NEWS, NO_FIRM_DISCUSSED],
    phrases: phrases(`
      (the|our|those|that|them|these|council 's|parish 's) .{0,1} ${BY_WORK} (who|that|we use|we pay|we have|
        they use)? ({did-it}|{does-it}|have|take|takes|charge|charges|keep|keeps|~kill|leave|leaves|miss|misses|missed|
        scalped|butchered|do|did|cost|costs|want|cut|wrecked|ruined|~turn|~deserve|~need|~hack|~skip|~ignore|~bodge|
        ~chew|~flatten|~drive|(are|is|'re|were|was) (a|an|such a|the)? .{0,1} (waste|joke|useless|hopeless|brilliant|
        marvel|marvels|shower|disgrace|godsend|lovely|slow|dear)) .{0,8}
      #Capital{1,3} (have|has|'ve|really)? (done us proud|let us down|(done|made|making|doing) (a|an) .{0,2} (job|hash|
        mess|pig's ear|shambles)) .{0,2} (on|of|with|at) (the|our|all our|all the) .{0,2} (${PUBLIC_THING}|pitch|
        pitches|path|paths|hall roof|tennis courts) .{0,4}
      #Capital{1,3} .{0,1} who (do|does|did|run|runs|look after|looks after|cut|cuts|mow|mows|built|build|laid|fitted|
        fit|supply|supplied|put up|installed|clean|cleans|empty|empties|maintain|maintains|paint|painted|plant|planted|
        water|mend|repair|service|services|make|made) (our|the|all our|all the|up our) .{0,1} ${PUBLIC_THING} .{0,8}
      #Capital #Capital{1,2} (built|laid|fitted|installed|supplied|made|put in|put up|resurfaced|designed) (our|
        the) .{0,2} ${PUBLIC_THING} .{0,4} (and|but|then|so) .{0,8}
      (council 's|parish 's|parish council 's|town council 's) .{0,1} (accountant|accountants|auditor|auditors|
        solicitor|solicitors|architect|architects|surveyor|surveyors|printer|printers|consultant|consultants|insurers|
        caterers|web designer|it people|bank) (never|always|ca n't|could n't|took|take|cost|costs|want|wants|(is|are|
        was|were|'s|'re) (hopeless|useless|a|so|too|very|always|never|not|n't|brilliant|excellent|as|robbing)|charge|
        charged|made|got|lost) .{0,8}
      (architect|architects|builder|builders|roofers|surveyor|designer|designers|engineers|electricians) (for|of|
        on) (the|our) .{0,1} (hall|village hall|pavilion|town hall|play area|skate park|changing rooms|library|
        museum) (never|always|ca n't|could n't|has n't|have n't|must|should|took|let|left|made|got|lost|forgot|wants|
        want|is (a|so|too|hopeless|useless|brilliant)|are (a|so|too|hopeless|useless|brilliant)) .{0,6}
    `),
  },
];
