// Phrases that say that somebody is paid for what was never done, or sells goods for something better than they are.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { ACCUSED, INNOCENT } from './words.js';

/** Whoever is paid by the hour, the mile or the job. */
const PAID = `(${ACCUSED}|they|lads|crew|gang|lot|staff|who)`;

/** Signs that somebody was elsewhere while the hours or the miles were claimed. */
const ELSEWHERE = `(in the (pub|bookies|legion|club|bar|#Capital)|on zoom|asleep|in bed|sat (at|next|in)|walks (it|in|there)|
  on (his|her|their) bike|on the bus|got a lift|a lift|golf course|playing golf|feet up|on the beach|in spain|in tenerife)`;

/** What goods are said to be, to fetch a better price. */
const BETTER = `(hand poured|hand painted|hand carved|hand crafted|handcrafted|hand thrown|hand rolled|stone ground|
  home cured|oak smoked|cask|local|locally|welsh|english|british|scottish|irish|cornish|organic|free range|homemade|home made|home baked|
  home cooked|home grown|home reared|hand made|handmade|hand knitted|fresh|wild|pure|genuine|artisan|farmhouse|prime|
  antique|vintage|own|heather|grass fed|line caught)`;

const GOODS = `(lamb|beef|pork|meat|chicken|turkey|turkeys|honey|jam|marmalade|eggs|bread|loaf|loaves|cake|cakes|pie|pies|
  pasty|pasties|sausages|bacon|cheese|soup|chips|fish|haddock|salmon|crab|chutney|ham|milk|butter|curry|burgers|mince|
  ice cream|cider|gin|whisky|wine|candles|soap|pottery|jewellery|wreaths|crafts|jumpers|wool|scarves|rugs|antiques|veg|
  vegetables|potatoes|spuds|strawberries|apples|scones|gravy|pasta|pizza|fudge|chocolates|flowers|plants|
  lavender|cream|custard|broth|stock)`;

/** Where goods come from that are no better than any other. */
const ANYWHERE = `(supermarket|lidl|aldi|tesco|asda|morrisons|sainsburys|costco|bookers|makro|iceland|farmfoods|wholesaler|
  wholesalers|cash and carry|new zealand|argentina|brazil|thailand|poland|holland|china|vietnam|imported|frozen|ebay|temu|
  amazon|{homeland}|ireland|denmark|germany|spain|italy|france|feedlot|a box marked|box of|shop bought|bought in|
  mass produced|horse|(a|the) (tin|can|carton|sachet|packet|tub|bucket|freezer|pound shop|catalogue|warehouse|
  factory|container|lorry|pallet))`;

/** More came than was paid for. */
const GENEROUS = phrases('(free|extra|bonus|thrown in|for luck|spare one|change)');

/** Goods that are compared, given or made by the author's own people are passed off as nothing. */
const HONEST = phrases(`
  (better|dearer|cheaper|tastier|nicer|beats|beat|sorry|donated|donate|recipe|bring|mine|vegan option|no .{1,3} in (it|
    them))
  (my|our) .{0,2} ${GOODS}
`);

export const CLAIMS: readonly Group[] = [
  {
    kind: 'dishonesty',
    why: 'says that somebody is paid for what was never done',
    firm: true,
    unless: [...INNOCENT, GENEROUS],
    phrases: phrases(`
      ${PAID} .{0,5} (paid|pays|contracted|down|claims|claiming|claimed|books|booked|charges|charged|bills|billed|signs|
        signed) .{0,2} for .{0,1} #Number (hours|days|shifts|miles|visits|nights|hour|lengths) .{0,5} (does|did|do|
        works|worked|work|puts in|put in|manages|managed|drove|drives|stays|stayed|came|comes|
        turned up) .{0,2} (#Number ($|!days)|half|barely|nothing|none)
      ${PAID} .{0,4} (claims|claimed|claiming|charges|charged|charging|logs|logged|bills|billed|billing|puts in for|
        put in for|puts down for|put down for|marks|marked|marking|signs for|signed for|paid for|
        being paid for) .{0,6} (mileage|miles|overtime|hours|shifts|shift|meetings|expenses|trips|trip|#Day|lunches|
        petrol|travel|nights|weekends|weekend|visits|visit|training|journeys) .{0,6} (never|n't) .{0,1} (do|did|done|
        does|work|worked|works|go|went|goes|drive|drove|attend|attended|there|been|left|turn|turned|come|came|set|
        happen|happened|exist|made|make|have|had)
      ${PAID} .{0,4} (claims|claimed|claiming|logs|logged|books|booked|booking|puts in for|puts down|put down|gets|on|
        paid|being paid) .{0,2} (mileage|miles|overtime|sick pay|hours|double time|time and a half) .{0,10} ${ELSEWHERE}
      (claims|claimed|claiming|puts down|put down|putting down|charges|charged|logs|logged|books) .{0,1} #Number (miles|
        hours) for .{0,4} (next|down the road|across the|round the corner|over the road|up the road|half|a mile|
        ten minutes|five minutes|twenty minutes|ten minute|five minute|stone 's throw|walking distance)
      (mileage|expenses|overtime|time|hours|petrol|travel|fuel) (form|claim|sheet|log|book|sheets|claims) (says|say|
        said|has|had|shows|showed|reads) (he|she|they|him|her|#Person) .{0,8}
      (timesheet|timesheets|worksheet|logbook) (says|say|said|has|had|shows|reads) (he|she|they|him|her|#Person) .{0,8}
      ${PAID} .{0,4} (bills|billed|billing|charges|charged|charging|pays|paid|invoice|invoices|invoiced|writes|wrote|
        puts|put|books|claims|claimed|signs) .{0,5} (hour|hours|day|days|weekly|daily|monthly|fortnightly|nightly|visit|
        visits|week|shift|shifts) .{0,6} (and|but|yet) .{0,5} (in and out|packs up (after|at)|packs (it)? in after|
        gone (by|in|after)|away (by|in|after)|home (by|before|after)|out (the door|again|in)|done once|done twice|
        done in|leaves (after|at)|if that|comes once|comes twice|off by) .{0,6}
      (expenses|claim|claims|timesheet|timesheets|worksheet|log book|logbook|mileage|receipts) .{0,1} (has|have|had|
        puts|put|show|shows) (him|her|them|#Person) (in|at|on|as|down|driving|working|going) .{0,8}
      #Number .{0,2} on the (sheet|books|payroll|invoice|bill|claim|job sheet|form) .{0,3} #Number .{0,2} (on|in|at|up|
        turned up|to be|doing|came|here) .{0,6}
      (puts|put|putting|writes|wrote|claims|claimed|claiming|books|booked|logs|logged) (it|them|that|those|this|the lot|
        both) (all)? (down|through|off)? as (inspections|an inspection|business|training|sundries|overtime|travel|
        stationery|postage|expenses|site visits|a site visit|working lunches|subsistence|maintenance|materials|research|
        fuel|hospitality|a working lunch|a meeting|meetings|work)
      ${PAID} .{0,3} (put in|puts in|claimed|claims|charged|charges|billed|expenses|expensed) for .{0,2} (hotel|train|
        taxi|taxis|meal|dinner|dinners|room|petrol|bus|flight|ticket|first class|lunch) .{0,4} and (slept|stayed|went|
        ate|walked|got|took|drove|sat|came|never) .{0,6}
      (clock|clocks|clocked|clocking|swipe|swipes|swiped) (each other|one another|him|her|them|his mate|his mates|
        their mates|their mate|two of them) (in|on|off|out) .{0,4}
      (sign|signs|signed|signing) (each other|one another) (in|on|off) .{0,4}
      ${PAID} .{0,3} (charged|charges|charging|billed|bills|billing|invoiced|invoices) .{0,12} (he|she|they|
        nobody) (never|did n't|has n't|have n't) .{0,2} (touched|touch|did|do|done|fitted|fit|opened|open|came|come|
        turned|turn|looked|look|used|use|delivered|deliver|laid|lay|planted|plant|cut|cleaned|clean|serviced|started|
        start|set)
      (paid|pay|paying|charged|billed|invoiced) (us|me|mum|mam|nan|them)? .{0,2} for #Number .{1,4} (got|had|received|
        counted|planted|used|fitted|delivered|turned up|there are|there were|there 's|there is) .{0,2} (#Number|half|
        none)
      (paid|charged|billed|invoiced) .{0,4} for (a|the|one)? (full|deep|proper|complete|whole|premium|
        annual) .{1,3} and (only|just|all)? .{0,3} (only|just|did the|did n't|never|was filthy|still) .{0,6}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that goods are passed off as something better',
    firm: true,
    unless: [...INNOCENT, HONEST],
    phrases: phrases(`
      (their|his|her|that|those|'s|the|so called) .{0,3} ${BETTER} .{0,2} ${GOODS} .{0,5} (is|are|was|were|'s|comes|
        come|came|arrives|arrive|turns up|straight|bought|delivered) .{0,6} ${ANYWHERE}
      (their|his|her|that|those) .{0,2} ${GOODS} (he|she|they)? .{0,6} (is|are|was|were|'s|comes|came|come|gets|
        buys) .{0,4} ${ANYWHERE} .{0,4} (in a|with a|with his|with her|with their|under a|at a|for a|at|and|then|ribbon|
        label|box) .{0,8}
      (vegan|vegetarian|veggie|halal|kosher|gluten free|nut free|dairy free) .{0,8} (chicken|beef|pork|lard|gelatine|
        bacon|meat|butter|wheat|nuts|egg|dripping|ham|fish|cream|milk|suet) (stock|fat|bones)? (in it|in them|in that|
        in everything)
      (those|that|they|these|it) (are|'re|is|'s|were|was) (just|only)? (lidl|aldi|tesco|asda|morrisons|costco|iceland|
        makro|bookers|temu|supermarket|shop bought) .{1,4} (with|in|on) (a|an|some|the|their|his|her|icing|fancy|nice|
        new) .{0,6}
      (${ACCUSED}|#Capital) (sold|flogged|charged) (my|our|us|me|him|her|mum|mam|dad|nan|people|the|a) .{0,8} (that|
        which|and it|and they) .{0,2} (turned out|turns out|proved) (to be)? .{1,5}
      (sells|selling|sold|sell|passes|passed|passing|flogs|flogging|flogged) .{0,6} (as|off as|
        for) .{0,2} ${BETTER} .{0,6} (is|are|was|were|'s|it 's|comes|they 're|straight) .{0,4} ${ANYWHERE}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that goods are not what they are sold as',
    unless: INNOCENT,
    near: phrases(`
      (free range|organic|homemade|home made|home cooked|home grown|hand made|handmade|artisan|corn fed|grass fed|
        sustainable|farmhouse|line caught)
      (label|labels|menu|sticker|blackboard|chalkboard|sign) .{0,2} (says|say|claims|reckons)
    `),
    phrases: phrases(`
      (those|that|their|his|her|it|they|them) .{0,3} (has|have|had|'s|'ve|never) never? (seen|been|met|set|been near|
        set foot|touched) .{0,4} (daylight|field|farm|hen|cow|oven|grass|sea|bee|hive|outdoors|outside|kitchen|potato|
        vegetable|orchard|soil|sunlight)
      (same|exact same|identical) .{0,4} (as|to|in) .{0,2} (lidl|aldi|tesco|asda|costco|bookers|makro|temu|ebay|amazon)
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that what somebody in trade told a customer was untrue',
    near: phrases(`
      (told|swore|promised|assured) (us|me|mum|mam|dad|nan|my .|the council|her|him|them|everyone)? .{0,5} (toughened|
        fireproof|sterile|checked|pat tested|treated|sealed|wormed|chipped|neutered|house trained|load bearing|nut free|
        gluten free|halal|licensed|covered|legal|sound|repaired|replaced|drug free|brand new|another|brand new|the last|
        only one|insured|registered|qualified|original|genuine|tested|serviced|in writing|guaranteed|gas safe|
        waterproof|one owner|solid|hallmarked|pedigree|vaccinated)
    `),
    phrases: phrases("^ (it|there|they|that|he|she) (was|were|did|had|is|has|are) (n't|not) $"),
  },
];
