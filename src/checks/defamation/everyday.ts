// Phrases that accuse in everyday words: what the kitchen opens, on whose money a hedge was cut, who helps himself, what was hidden.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { IN_FUN, INNOCENT, WHO } from './words.js';

const FARE = `(soup|soups|gravy|custard|curry|curries|stew|chilli|lasagne|lasagnes|pies|pie|chips|cake|cakes|scones|
  scone|pastries|bread|rolls|pasties|quiche|sauce|stock|mash|veg|fish|burgers|roast|roasts|yorkshires|puddings|crumble|
  cheesecake|meals|dinners|breakfasts|pizza|pizzas|coffee|ice cream|sausages|cawl)`;

/** Where food comes from that nobody there has cooked. */
const BOUGHT_IN = `((catering|big|huge)? (tins|tin|cans|tubs|packets|packet|sachets|sachet|cartons)|(a|the) .{0,1} (tin|
  can|packet|tub|sachet|carton|freezer|microwave|bag|jar|cash and carry|wholesaler)|(the)? (cash and carry|freezer|
  microwave|wholesalers|supermarket)|(a|the|an) .{0,2} (lorry|van|pallet)|bookers|brakes|makro|iceland|farmfoods|lidl|
  aldi|costco|tesco|asda|morrisons)`;

/** Those who feed people for nothing, or say it of themselves. */
const OUR_TABLE = phrases(`
  (church|chapel|hall|lunch club|food bank|foodbank|school|scouts|cubs|wi|playgroup|camp|hospice|fete|volunteers|
    donated|donate|given|recipe|free|charity|collect|collection|mum|mam|nan|gran|love|loved|lovely|enjoy|enjoyed|grand|
    i 'm)
`);

const LUXURY = `(drive|driveway|villa|car|cars|boat|extension|hot tub|cruise|conservatory|caravan|motorhome|kitchen|
  bathroom|pool|range rover|jag|bmw|merc|mercedes|audi|porsche|rolex|motorbike|patio|decking|summerhouse|greenhouse|
  telly|jacuzzi|horse|horsebox|tesla)`;

/** What a club or a parish has in common. */
const POT = `(accounts|books|till|float|money|takings|kitty|cheque book|chequebook|cash box|petty cash|bank card|fund|
  funds|subs|tote|sweepstake|syndicate|christmas club|tea fund|bar money|raffle money|collection|appeal|tin|safe|stall|
  lottery|tombola)`;

/** Things of somebody's own that nobody else should pay for. */
const OF_HIS_OWN = `(hedge|hedges|drive|driveway|lawn|roof|fence|kitchen|patio|garden|extension|wall|loft|paddock|
  garage|boundary|trees|path|gutters|conservatory|holiday|petrol|dinner|dinners|windows|bathroom|gate|gates|verge)`;

const SEEN_TO = `(done|cut|mown|mowed|trimmed|laid|paved|tarmacked|tarmaced|resurfaced|painted|mended|fixed|cleared|dug|
  rebuilt|built|fitted|rewired|paid for|bought|paid|put up|sorted|strimmed|felled|filled)`;

/** By whose money, time or hands it was done. */
const AT_OUR_COST = `((on|with|out of|from|at) (our|the council 's|council|the parish|the parish 's|parish|public|
  the town 's|taxpayers|the taxpayers|the taxpayer 's|ratepayers|the ratepayers '|the club 's|club|the school 's|
  the charity 's|the fund 's|everybody 's|other people 's) .{0,1} (money|expense|time|cash|account|card|tab|diesel|
  mower|tarmac|dime|penny|cost|materials|gravel|paint)|by (our|the council 's|the parish) (workmen|gang|men|lads|
  contractor|contractors) (in|on|for nothing|while|when))`;

/** Things that are left outside, and where they stand. */
const LEFT_OUT = `(parcels|milk|bikes|plants|pots|hanging baskets|logs|coal|diesel|lead|tools|washing|knickers|eggs|
  wheelie bins|bins|sheep|lambs|quads|copper|cable|gates|post|letters|purses|handbags|flowers|apples|veg|vegetables|
  catalytic converters|phones|coats|number plates|gnomes|scrap|batteries|heating oil)`;
const STANDING = `((off|from|out of|outside) .{0,2} (doorsteps|doorstep|porches|porch|gardens|graves|sheds|lines|
  washing lines|gates|yards|allotments|vans|fields|farms|tanks|cars|bags|lockers|houses|drives|shops|trolleys|pegs|
  churches|changing rooms|people|folk|neighbours|pensioners|everyone|customers))`;

/** What is wrong with a house, a car or a boat for sale. */
const DEFECT = `(damp|rot|dry rot|wet rot|crack|cracks|mould|rust|leak|leaks|subsidence|woodworm|stain|stains|hole|
  holes|asbestos|knotweed|japanese knotweed|fault|faults|bad wiring|mice|rats|filler|crash damage|accident damage)`;

/** What a thief, a vandal or a fire-raiser does, after "who". */
const DONE_IT = `(set (light|fire)|nicked|nicking|stole|stolen|dumped|dumping|keyed|keying|smashed|smashing|broke into|
  robbed|robbing|burnt|burned|poisoned|poisoning|torched|slashed|slashing|tipped|tipping|pinched|pinching|burgled|
  vandalised|fly tipped|fly tipping|graffitied|sprayed|let down|dealing|dealt|cut the|killed|mugged|took (the|my|our))`;

/** Beasts and little children steal without guilt, and prizes are named. */
const NO_THIEF = phrases(`
  (magpie|magpies|squirrel|squirrels|fox|foxes|gull|gulls|seagull|seagulls|badger|badgers|dog|dogs|cat|cats|puppy|goat|
    labrador|spaniel|terrier|toddler|grandson|granddaughter|thieves|burglars|somebody|someone|gang|gangs|criminals|
    vandals|rats|mice|biscuit|biscuits|chocolate)
`);

export const EVERYDAY: readonly Group[] = [
  {
    kind: 'dishonesty',
    why: 'says that what is sold as cooked there comes from a tin or a shop',
    firm: true,
    unless: [...INNOCENT, OUR_TABLE],
    phrases: phrases(`
      ${FARE} .{0,6} (at|in|from|off) ((the)? #Capital{1,3}|that .{0,1} (cafe|pub|tearoom|tea room|restaurant|hotel|
        place|carvery|bakery)) .{0,3} (is|are|'s|comes|come|came|arrives|arrive) .{0,2} (straight|all)? (from|out of|in|
        off) ${BOUGHT_IN} .{0,8}
      (#Capital|cafe|pub|tearoom|tea room|restaurant|hotel|carvery|bakery|chef|cook) .{0,3} (opens|open|heats|heat|
        microwaves|defrosts|serves|tips|gets|buys) .{0,3} ${FARE} .{0,2} (from|out of|off|up out of) ${BOUGHT_IN} .{0,4}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that what is sold as cooked there comes from a tin or a shop',
    unless: INNOCENT,
    phrases: phrases(`
      (home made|homemade|home cooked|home baked|hand made|handmade|freshly made|fresh|artisan|farmhouse|
        proper) ${FARE} .{0,16} (comes|come|came|is|are|'s|arrives|arrive|delivered|pours|poured) .{0,3} (straight|
        all)? (from|out of|off|in) ${BOUGHT_IN} .{0,6}
      (home made|homemade|home cooked|home baked|handmade|freshly made|artisan|farmhouse) ${FARE} (arrives|arrive|come|
        comes|came|turns up|turn up|is|are|gets delivered|get delivered) .{0,2} (frozen|ready made|vacuum packed|
        shrink wrapped|on a pallet|in a lorry) .{0,6}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody lives off what belongs to all',
    unless: INNOCENT,
    phrases: phrases(`
      (whoever|the (one|man|woman|lady|chap|bloke|fella|lad) (who|that)) (ran|runs|run|did|does|kept|keeps|had|has|
        looks after|looked after|holds|held|handled|counted|counts|minded|minds|was in charge of|
        is in charge of) .{0,1} ${POT} .{0,6} (bought|got|has|had|'s got|drives|treated|booked) (herself|himself|
        themselves)? .{0,3} ${LUXURY} .{0,4}
      (since|after|the (week|month|year) after) (he|she|they|#Person) (took|started|began|got|
        had) .{0,3} ${POT} .{0,6} (has|have|had|'s|'ve)? .{0,1} (bought|got|had|drives|been on) .{0,3} ${LUXURY} .{0,4}
      (he|she|they|#Person) (has|have|had|'s|'ve) .{0,1} (had|bought|got|been on) .{0,4} ${LUXURY} since (he|she|
        they) (took|started|began|got) .{0,4} ${POT} .{0,4}
    `),
  },
  {
    kind: 'corruption',
    why: 'says that somebody’s own place was seen to at the cost of all',
    unless: INNOCENT,
    phrases: phrases(`
      (#Person|{office}|{member-title} .|treasurer|chairman|secretary|captain|his|her|
        their) ('s)? .{0,4} ${OF_HIS_OWN} .{0,3} ${SEEN_TO} .{0,3} ${AT_OUR_COST} .{0,4}
      (#Person|{office}|{member-title} .|treasurer|chairman|secretary|captain|he|she|they) (had|has|got|gets|having|
        getting) (his|her|their) .{0,3} ${OF_HIS_OWN} .{0,2} ${SEEN_TO} .{0,3} ${AT_OUR_COST} .{0,4}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody takes what is not theirs',
    firm: true,
    unless: [...INNOCENT, IN_FUN, NO_THIEF],
    phrases: phrases(`
      (${WHO}|(them|those|lot|lads|ones|kids|youths|girls|people|family|folk) (at|in|from|on|off) .{1,3}) (just|still|
        always|has|have|had|'s|'ve|is|are|been|was|were|keeps|keep|also|regularly){0,3} (pinch|pinches|pinched|pinching|
        nick|nicks|nicked|nicking|steal|steals|stole|stealing|stolen|swipe|swipes|swiped|swiping|lift|lifts|lifted|
        lifting|filch|filching|thieve|thieves|thieving|siphoning|siphons|siphoned|taking|helps (himself|herself|
        themselves) to|help themselves to|helping (himself|herself|
        themselves) to) .{0,2} ${LEFT_OUT} .{0,2} ${STANDING} .{0,4}
      (pay|put|give|bring|hand|cough up|paid|stick) .{0,2} back (what|whatever|the .{1,2}|all|every penny) .{0,2} (he|
        she|they|you|#Person) (took|had|has|have|'s|'ve|nicked|pinched|helped|borrowed) .{0,3} (from|out of|off|
        away from) .{0,3} (the|our) .{0,2} ${POT} .{0,3}
      (turned|wound|winds|knocked|rolled|took|turns|put) (back)? (the|its|a few .{1,2} on the) (clock|clocks|mileage|
        milometer|odometer) (back)? .{0,1} (on|of|in|off) .{0,4} (car|van|corsa|fiesta|golf|astra|polo|focus|mini|
        transit|motor|motorbike|bike|banger|cars|vans|audi|bmw|micra|clio|land rover|landrover) .{0,2}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that customers are cheated over what they pay for',
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (taxi|taxis|cabbie|cab|cabs|driver|drivers|firm) .{0,4} (takes|take|goes|go|went|took|drove|
        drives) .{0,3} (long way|scenic route|round the houses) .{0,3} (when|if|with|for|to|
        because it) .{0,3} (pensioners|pensioner|old|elderly|tourists|tourist|visitors|strangers|drunk|drunks|students|
        meter|fare|clock|foreigners|ladies|lasses|know better|you 're (not|from|a|new)|you are (not|from|a|new)|
        a stranger|from away)
      ({trader}|{trade}|{villager}|garage|dentist|vet|optician|mechanic|plumber|roofer|builder|#Person) .{0,6} (does|do|did|sells|
        sell|sold|fits|fitted|charges for|found|finds|invents) .{0,3} (work|jobs|parts|fillings|repairs|tests|things|treatment|
        crowns|brakes|faults) (that)? (you|nobody|we|i|she|he|they|never) .{0,2} (need|needs|needed|n't need|n't there|were there)
      ({trader}|{trade}|{villager}|garage|landlord|shop|#Person) 's .{0,1} (scales|scale|pints|measures|pumps|pump|till|
        weights|optics|spirits) .{0,2} (have|has|are|is|been|were|was|'ve|'s){1,3} .{0,2} (light|short|rigged|weighted|
        watered|fiddled|crooked|doctored) ($|for|again|since|ever|by|by an|every|and|when|down|of)
      (scales|pints|measures|pumps|optics|weights) (at|in|on) (that|the #Capital|#Capital|#Person 's|
        the .) .{0,3} (have|has|are|is|been|were|was|'ve|'s){1,3} .{0,2} (light|short|rigged|weighted|watered|fiddled|
        crooked|doctored) ($|for|again|since|ever|by an|every|and|when)
      (waters|watered|watering|(water|waters|watered|watering) down) (the|his|her|their|our) .{0,1} (gin|beer|whisky|
        vodka|ale|ales|spirits|milk|cider|rum|bitter|lager|pints|orange juice|soup|paint|diesel) .{0,2}
      (when|after|once) .{0,3} ({trade}|he|she|#Person|that lot) ('s|has|have|is|are) (been|gone|left) .{0,1} (count|
        check) (your|the|them) .{0,3}
      check .{0,2} (your|the) .{0,2} (is|are|'s|'re)? still (there|yours|where you left it|on its hinges|in the
        shed) (if|when|after|once) (he|she|they|#Person|that lot) .{0,4}
      handy with (his|her|their) (fists|fist|boots|belt|feet|knuckles) .{0,4}
      (count|check) your (tiles|fingers|spoons|change|silver|slates|rings|teeth|tools|lead|hens|chickens|sheep|toes|
        knives) .{0,1} (when|after|once|before) (he|she|they|#Person|that lot|you 've shaken|the #Capital|that .) .{0,4}
      (estate agent|estate agents|seller|sellers|vendor|vendors|dealer|landlord|landlady) .{0,2} (hid|hides|covered up|
        covered over|painted over|papered over|plastered over|plasterboarded over|carpeted over|disguised|concealed|
        masked) (all)? (the|that|all the)? .{0,1} ${DEFECT} .{0,3}
      (estate agent|estate agents|agent|agents|seller|sellers|vendor|vendors|landlord|landlady|dealer|garage|builder|
        builders|surveyor|developer|developers|#Person) .{0,2} (hid|hides|hiding|covered up|covered over|covered|
        painted over|papered over|plastered over|plasterboarded over|filled|disguised|masked|concealed|
        carpeted over) (all|up)? .{0,1} (the|that|a|any)? .{0,1} ${DEFECT} .{0,1} (with|behind|under|before|so|from|up|
        $|for the) .{0,4}
    `),
  },
  {
    kind: 'incompetence',
    why: 'says that a business made people ill',
    near: phrases('(#Capital|{trader}|{trade}|cafe|tea room|tea rooms|pub|takeaway|chippy|van|stall|restaurant|hotel|bakery)'),
    unless: phrases('(allergic|allergy|hangover|hungover|gin|lager|cider|whisky|vodka|my own cooking|i cooked|i made|we cooked)'),
    phrases: phrases(`
      (#Number|two|three|four|five|six|all|half|some|both|several|most|us) .{0,2} (of (us|ours|them|our .))? .{0,1} (was|
        were|been|got|ended up|all)? .{0,1} (ill|bad|sick|poorly|throwing up|vomiting|up (all|the|half the) night|
        on the toilet|in bed for days) .{0,2} (after|from|off) .{0,6} (scones|scone|curry|chips|pie|pies|kebab|kebabs|fish|
        buffet|carvery|roast|breakfast|burger|burgers|chicken|prawns|oysters|mussels|sandwiches|pizza|lunch|dinner|
        meal|takeaway|rice|cream tea|ice cream|sausages|hog roast) .{0,6}
    `),
  },
  {
    kind: 'incompetence',
    why: 'says that somebody passes what they have never looked at',
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (he|she|they|#Person|surveyor|inspector|planner|officer|engineer|manager|assessor|examiner|warden|architect|
        doctor) .{0,3} (signs|signed|passes|passed|stamps|stamped|certifies|certified|approves|approved|ticks|
        ticked) (off|up|on)? .{0,1} (on)? .{0,4} (he|she|they) (has|have|had|'s|'ve|did|does)? (never|not|
        n't) .{0,1} (been|seen|looked|set foot|visited|opened|inspected|tested|look|see|open|visit|test|left the) .{0,4}
      (he|she|they|#Person|surveyor|inspector|planner|officer|engineer|manager|assessor|examiner|warden|architect|
        doctor) .{0,3} (signs|signed|passes|passed|stamps|stamped|certifies|certified|approves|
        approved) .{0,5} without (even)? (looking|seeing|visiting|opening|going|leaving|getting out|setting foot|
        reading|testing|checking|inspecting) .{0,4}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says in everyday words that somebody cheats',
    firm: true,
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (${WHO}|{trade}|lads on .{1,2}|they|he|she|somebody) .{0,2} (want|wants|wanted|asks for|asked for|expects|expect|
        demands|demanded) (a|#Money|twenty|fifty|ten|some) .{0,2} (tenner|fiver|quid|backhander|bottle|cash|twenty|
        drink) .{0,2} (or|or else|before|otherwise) (they|he|she|it|you|your|yours) .{0,6}
      (he|she|#Person|{trade}|man|woman|chap|bloke) ('s|is|was) (not|n't|no) (a|even a|really a)? (real|proper|
        qualified|registered|genuine|trained|certified) (doctor|dentist|vet|plumber|electrician|solicitor|accountant|
        nurse|teacher|pharmacist|physio|architect|surveyor|builder|gas fitter|counsellor|midwife|optician|
        driving instructor) .{0,4}
      ({office}|governor|governors|head|chairman|chair|manager|secretary|#Person|councillor|warden|landlord) ('s|s|
        ') .{0,1} ({kin}|lad|lass|mates|mate|friends) (jumped|skipped|leapfrogged|jump|skip|went straight to the (top|
        front|head) of|gone straight to the (top|front|head) of|got in ahead of) .{0,1} (the)? .{0,1} (waiting list|
        queue|list|line) .{0,3}
      (${WHO}|{trade}|{trade} .|tree man|courier|postie|delivery (man|driver|van)|bin lorry|bin wagon) (just|then|
        still){0,1} (dropped|smashed|broke|cracked|flooded|knocked (down|over)|reversed into|scraped|drilled through|
        sawed through|put his foot through|dented|scratched|bent|ruined) .{1,8} and (cleared off|drove off|scarpered|
        said nothing|never said|never told|legged it|did a runner|never came back|denied it|walked off|buggered off|
        would n't pay|wo n't pay|refuses to pay|blamed) .{0,4}
      (he|she|#Person|{trade}|{office}|{villager}) .{0,2} (took|pulled|threw|pulls|takes|throws|chucked|chucks) (a|
        another) sickie .{0,6}
      (he|she|#Person|{trade}|{office}|{villager}) .{0,2} (rang|phoned|called|calls|rings|phones) in sick .{0,2} (and|
        but|then|yet) .{0,5} (seen|saw|spotted|was (at|in|on|down|up)|were at|went (to|on|down)|posted|sat (in|
        at)) .{0,6}
      (${WHO}|{trade}|{trader}|shop) .{0,3} (swapped|switched|swaps|switches|changed) (my|our|his|her|mum 's|nan 's|the|
        your) .{0,2} (for|with) (a|an|some|one) .{0,1} (dud|fake|cheap|knackered|duff|dodgy|worn|scrap|reconditioned|
        second hand|used|old one|copy) .{0,3}
      (he|she|they|#Person|family|couple|headmaster|governor|councillor) .{0,2} (used|uses|gave|gives|put|puts|using|
        giving) (his|her|their|somebody 's|#Person 's) .{0,1} ({kin} 's|{kin}|friend 's|mate 's|old) address (to|so|for|
        on) .{0,8} (school|place|tax|insurance|vote|benefit|benefits|catchment|parking|permit|form|list|academy|
        licence) .{0,2}
    `),
  },
  {
    kind: 'crime',
    why: 'says that somebody serves or sells to children what they must not have',
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (pub|shop|off licence|offy|bar|club|landlord|landlady|barman|barmaid|steward|garage|newsagent|corner shop|store|
        they|he|she|#Person) .{0,3} (serves|serving|served|serve|sells|selling|sold|sell) (drink|booze|alcohol|cider|
        vodka|lager|beer|fags|cigarettes|vapes|vape|fireworks|knives|lottery tickets|scratchcards|
        to){0,2} .{0,1} (twelve|thirteen|fourteen|fifteen|sixteen|12|13|14|15|16) (year)? (old|olds|yr olds) .{0,4}
    `),
  },
  {
    kind: 'crime',
    why: 'says where whoever did it is to be found',
    unless: [...INNOCENT, IN_FUN, NO_THIEF],
    phrases: phrases(`
      (know|knows|knew|saw|seen|met) (exactly|full well|damn well|for a fact)? (who|
        which .{1,2}) .{0,4} ${DONE_IT} .{0,10} and (he|she|they|it|his|her|their) .{0,2} (lives|live|works|work|drinks|
        drink|drives|sits|plays|goes to|serves|runs|coaches|teaches|preaches|cuts|sells|is on|'s on|are on|is in|
        's in) .{0,6}
      (whoever|the one who|the (lad|man|woman|lass|bloke|person) (who|that)|the (lad|man|woman|lass|bloke|
        person) .{1,4} who) .{0,3} ${DONE_IT} .{0,8} (lives|works|drinks|drives|serves|sits) (on|in|at|behind|over|
        opposite|next|round|down|up|not|three|two|a few|#Number) .{0,6}
    `),
  },
];
