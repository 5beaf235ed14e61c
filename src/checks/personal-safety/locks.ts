// Phrases for what leaves a home open to thieves: doors that are never locked, locks and alarms that do not work, keys and cash
// within reach.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const DEVICE =
  '(alarm|alarms|burglar alarm|house alarm|intruder alarm|alarm system|alarm box|bell box|cctv|camera|cameras|security camera|security cameras|doorbell camera|ring doorbell|video doorbell|security light|security lights|sensor light|floodlight|dash cam)';
/** Where a lock or a camera is somebody's own: theirs, or that of a pub or a shop. */
const AT_HOME =
  "((on|at|in|over|round|outside|by) (our|my|his|her|their|mum 's|dad 's|nan 's|gran 's|grandad 's|#Person 's|the #Capital|the . 's|the (house|farm|yard|drive|porch|shop|chippy|pub|salon|garage|barn|shed|workshop|cottage|flat|flats|stables)) .{0,2})";
const LOCK = '(lock|locks|deadlock|bolt|bolts|latch|padlock|padlocks|yale|catch|mortice|door lock|window lock|window locks)';
/** Doors, and what stands behind them, of a house or a farm. */
const DOOR =
  "((back|front|side|patio|kitchen|cellar|porch|conservatory|french|bathroom|bedroom|garage|shed|barn|yard|stable|farm|house|flat) (door|doors|gate|gates|window|windows)|(my|our|her|his|their|mum 's|dad 's|nan 's|gran 's|grandad 's|#Person 's) (door|gate|window|windows|shed|garage|porch|barn|house|flat|van|bike|workshop|cabin|summerhouse)|the (barn|garage|shed|porch|outhouse|tack room|byre|workshop|stables|bungalow))";
const HAS = "('s|is|are|has|have|'ve|'s been|has been|have been|has all|have all)";
/** Said of what does not do its work. */
const OUT_OF_ORDER =
  '(broken|bust|busted|buggered|knackered|kaput|dead|gone|jammed|seized|shot|rusted through|fallen off|hanging off|dodgy|useless|no good|no use|playing up|packed up|given up|had it|died|conked out|on the blink|out of action|out of order|not working|not on|not set|not connected|switched off|turned off|unplugged|disconnected|a dummy|dummies|dummy|a fake|fake|for show|all for show|(just|only) (a box|for show)|a bluff)';
const NOT_DOING =
  "(does n't|do n't|does not|do not|wo n't|has n't|have n't|ca n't|never|no longer) .{0,1} (work|works|worked|lock|locks|turn|turns|hold|holds|catch|record|records|recorded|go off|ring|set|latch|bolt|fasten)";
const NOBODY_LOCKS =
  "(never|rarely|seldom|hardly ever|do n't|does n't|do not|wo n't|ca n't be bothered to|never be bothered to|not bothered to|forget to|forgets to|always forget to|always forgets to) .{0,1} (lock|locks|bolt|bolts|latch|lock up)";

/**
 * Sentences with one of these leave no home open: the door or alarm is that of a public building or a machine, has been mended, or
 * readers are told what to look to.
 */
const PUBLIC_BUILDING = phrases(`
  (toilet|toilets|loo|loos|changing room|changing rooms|cubicle|cubicles|locker|lockers|pool|canal|lock keeper|
    locks on the|hall|school|church|chapel|library|play area|playground|park|playing field|cemetery|churchyard|lychgate|
    kissing gate|station|bus|museum|office|council|surgery|hospital|defibrillator|defib|car park|street|road|
    high street|square|town centre|town|junction|fridge|freezer|oven|washing machine|dishwasher|phone|till|cage|hutch|
    kennel)
  (fire|smoke|carbon monoxide|car|reversing|theft|false) (alarm|alarms)
  (bike|cycle|car|suitcase|diary|helmet) (lock|locks) (is|has|broke|came|for)
  (alarm clock|alarm call|speed camera|speed cameras|camera club|wildlife camera|trail camera|hearing aid)
  (fixed|mended|repaired|replaced|working again|new lock|new locks|locksmith) .{0,6}
  (make sure|check|checking|see that|if|whether|unless|whoever|was your|is your|are your|please|remember to|tips|advice|
    police say|police ask|thieves|burglars|burglar|intruders) .{0,8}
  (never|do n't|do not) (leave|keep|hide|put) (your|a|spare|the) .{0,3}
`);

/** Sentences with one of these leave no home open, however they are worded: the door is that of a public building, or a theft is reported. */
export const OTHER_DOORS = phrases(`
  (toilet|toilets|loo|hall|church|library|pool|museum|pavilion|playground|cemetery) .{0,3} (door|doors|gate|gates|
    locker|lockers|lock|locks)
  (door|doors|lock|locks|lockers) .{0,1} (in|at|of|on|to|into) the .{0,2} (hall|school|church|library|pool|canal|museum|
    park|play area|playground|cemetery|office|changing rooms)
  (thieves|burglars|intruders|thief|burglar|somebody) (got|walked|climbed|broke|came|went|tried) .{0,4} (unlocked|open|
    window|door)
`);

/** What an alarm that "isn't even on" is called shortly before. */
const ALARMS = phrases(`${DEVICE}`);
const OTHER_ALARMS = phrases('((fire|smoke|carbon monoxide|car) (alarm|alarms)|alarm (clock|call))');

/** Keys that are not where they belong. */
const LOST = phrases('(posted|lost|found|dropped|handed in|mislaid|mislaying)');

export const LOCKS: readonly Group[] = [
  {
    kind: 'keys',
    why: 'tells where keys are, or what stands unlocked',
    unless: LOST,
    phrases: phrases(`
      (spare)? (key|keys|allwedd|allweddi|alarm code|fob) .{0,6} (under|in the|behind|on the|beneath|above|inside|left|
        hang|hangs|hanging|hidden|kept|are (now)? with|is with|with|mae|yn y|dan|tu ôl) .{0,6} (mat|pot|plant pot|
        flowerpot|flower pot|gnome|shed|porch|meter|box|hook|stone|brick|ignition|door|bench|bin|boot|bucket|wall|
        gutter|letterbox|fainc|bocs|drws|#Person|mrs|mr|it|nail|log pile|greenhouse|bird table|bird box)
      (quad|van|car|tractor|mower|digger|truck|bike|trailer) .{0,6} (key|keys) (in it|in|in the ignition|on the wheel)
      (no|broken|dodgy|duff|faulty) (lock|alarm|burglar alarm|cctv|camera|cameras) .{0,2} (on|in|at|is|since|works|
        so) .{0,4}
    `),
  },
  {
    kind: 'keys',
    why: 'tells where somebody keeps what is worth a theft',
    phrases: phrases(`
      (~put|~keep|~hide|~leave|~stash|stuffed|stuffs|tucks|tucked|stores|stored|has) .{0,1} (all|most of|
        every penny of)? (her|his|my|our|their|the) .{0,4} (rings|ring|jewellery|cash|savings|money|purse|wallet|
        pension|takings|gold|watch|watches|medals|valuables|silver|necklace|guns|gun|shotgun|passports|
        bank cards) .{0,3} (in|under|behind|inside|on top of|beneath) (the|a|an|her|his|my|our|their) .{0,3} (tin|
        mattress|drawer|teapot|freezer|sock|socks|cupboard|floorboards|floorboard|piano|bed|caddy|jar|vase|wardrobe|
        loft|bin|sideboard|dresser|pan|shed|garage|caravan|biscuit barrel|fridge|safe|cistern|pot|hall table|porch|
        glovebox|glove box|boot|cutlery drawer|bread bin|box under the stairs|cupboard under the stairs|shoebox)
    `),
  },
  {
    kind: 'keys',
    why: 'tells what is not locked, or that an alarm does not work',
    phrases: phrases(`
      (side|back|front|patio) (door|doors|gate|gates|window|windows) not (locked|bolted|shut) .{0,3}
      (gate|side gate|back door|front door|door|window|shed|garage|porch|outhouse|conservatory|cabin|barn|
        summerhouse) .{0,5} (is n't|is|'s|are|stays|stay|always|never|wo n't|does n't|do n't|did n't) .{0,2} (n't|never|
        not|always|left)? (lock|locked|bolted|latched|unlocked|on the latch|bolt|on the snib) .{0,3} (at night|nights|
        nobody|ever|so just|so you|just (walk|push|let)|round here|round the back|anyway|since|properly|either|
        in the day|and (nobody|there's|we|i|the)|all night|if you|overnight|these days|because|when)
      (we|i|she|he|they|mum|dad|nan|#Person) (never|always|usually|do n't|does n't|still) .{0,2} (leave|
        leaves) .{0,5} (door|back door|gate|side gate|window|porch|shed|garage|french windows|patio door|
        car) .{0,2} (open|unlocked|on the latch|at night|all day|all night|ever|in summer|for the cat|when|for)?
      (latch|lock|bolt|catch|chain|yale|hasp|hinge) .{0,1} (on|of) .{0,3} (my|our|her|his|their|back|front|side|kitchen|
        bathroom|patio|french) .{0,7} (held|hanging|one screw|broken|bust|gone|knackered|off|missing|loose|does n't|
        sticks|never worked|been broken) .{0,5}
      (burglar alarm|house alarm|alarm|cctv|doorbell camera|ring doorbell|security light|security lights|camera) (is|'s|
        are|has been|been) .{0,3} (dummy|fake|bust|broken|not (on|set|connected|plugged in|working)|never (on|set)|
        for show|an empty box|only a box|just a box|switched off|flat|out of action) .{0,4}
      (doorbell|camera|cctv|alarm|security light|security lights|sensor|doorbell 's|ring) .{0,3} (battery|
        batteries) (is|'s|are|has|have)? .{0,2} (flat|dead|gone|died|run out|knackered|charging) .{0,4}
      (cameras|camera|cctv|alarm|alarms|alarm box|doorbell) (are|is|'s) (all|only|just)? (dummies|a dummy|dummy ones|fakes|
        a fake|for show|not (plugged in|switched on|connected|recording)) .{0,4}
      (left|leave|leaving|parked) (my|his|her|our) .{0,2} (bike|car|van|mower|trailer|scooter|quad) .{0,6} (with no lock|
        unlocked|no lock on|without a lock) .{0,4}
      (takes|take|carries|carry|walks|brings) .{0,3} (float|takings|till money|bar money|bank bag|cash box|
        cash) .{0,2} (home|to the bank|back home|through the|down the|along the) .{0,6}
      (props|prop|propped|leaves|wedges|wedge|leaving|i leave|we leave|always leave) .{0,2} (door|gate|window|back door|
        front door|porch) .{0,1} (open|ajar|on the latch|on the jar|so|for (the|her|him|me|us)) .{0,5}
      (left|leave|leaves|leaving|parked|parks) .{0,3} (quad|car|van|tractor|bike|mower|truck|digger|pickup|trailer|
        telehandler|motorbike|camper) .{0,8} (key|keys) (is|are)? (still|left|just|always)? (in|inside|on the seat|
        on top|on the wheel|under the seat|under the mat)
      (alarm|burglar alarm|box|bell box) .{0,2} (on the (wall|front|house|gable)) .{0,4} (empty|dummy|fake|for show|
        nothing in it|does n't)
      (key|keys|spare|spare key|doorkey) .{0,4} (under|behind|beneath|inside|in|on top of|above|below|by|hanging in|
        hung in) (the|a|my|our|her|his) .{0,2} (mat|doormat|plant pot|plantpot|flowerpot|flower pot|gnome|brick|
        milk bottle|milk crate|coal bunker|coal scuttle|bird bath|water butt|rockery|boot scraper|lintel|ledge|
        log store|watering can|urn|tub|geranium|geraniums|frog|tortoise|hedgehog|milk churn|wellies|welly|lavender|
        trough|birdbox|peg bag|meter cupboard|recycling box) .{0,4}
      (%goriad|%agoriad|%allwedd|%goriadau|%goriada|%allweddi|%allwedde) .{0,5} (dan|o dan|tu ôl|yn y|uwchben|ar y) .{0,2} (mat|pot|pot blodau|
        carreg|garreg|sied|bwced|drws|ffenest|silff|bocs|corrach|twba) .{0,4}
      (drws|giât|gât|ffenest|sied|garej) .{0,4} (byth|heb) .{0,2} (cloi|gloi|glo|ei gloi|ei chloi|bolltio|
        folltio) .{0,5}
      (byth|ddim) yn cloi .{0,5}
    `),
  },
  {
    kind: 'keys',
    why: 'says that a lock or alarm does not work, or where cash is kept',
    phrases: phrases(`
      (alarm|burglar alarm|cctv|camera|cameras|lock|locks|security lights) (on|at|in) (the|our|my|his|her|their|
        #Person 's) .{1,3} (does n't|do n't|is n't|has n't|have n't|not|never|has not|wo n't) .{0,1} (work|works|
        working|worked|connected|go off|set|record|recording) .{0,4}
      (dad|mum|nan|gran|grandad|grandma|uncle|auntie|aunt|he|she|#Person) .{0,1} (keeps|hides|stashes|
        stuffs) (all)? (his|her|their) (money|cash|savings|pension|jewellery|rings|valuables) .{0,1} (in|under|behind|
        on top of) .{1,5}
      (takings|float|cash|cash box|till money|bar money) (stay|stays|is left|are left|gets left|is kept|are kept|sits|
        sit|lives|live|lie|lies) .{0,1} (in|under|behind|on) the .{1,4} (overnight|all night|at night|till morning|
        over the weekend|until banked|all weekend) .{0,3}
    `),
    unless: PUBLIC_BUILDING,
  },
  {
    kind: 'keys',
    why: 'says that a lock or an alarm does not work, or that nobody locks up',
    firm: true,
    unless: PUBLIC_BUILDING,
    phrases: phrases(`
      ${DOOR} .{0,2} ${LOCK} .{0,1} ${HAS} .{0,2} ${OUT_OF_ORDER} .{0,4}
      ${LOCK} (on|of|to) (${DOOR}|the (container|trailer|gate|back|front)) .{0,2} (${HAS} .{0,2} ${OUT_OF_ORDER}|
        ${NOT_DOING}) .{0,4}
      ${DOOR} .{0,1} (does n't|wo n't|does not|ca n't|never|no longer|will not) .{0,1} (shut|close|lock|latch|bolt|
        fasten)
      ${DOOR} ('s|is|are|'re) .{0,1} (not|n't|never) .{0,1} (locked|bolted|secure) .{0,4}
      (my|our|mum 's|dad 's|nan 's|gran 's) .{0,2} (lock|locks|latch|bolt) ${HAS} .{0,2} ${OUT_OF_ORDER} .{0,4}
      (we|i|he|she|they|#Person|nobody|no one|none of us|half of us|mum|dad|nan|gran|grandad|everybody|
        everyone) .{0,2} ${NOBODY_LOCKS} (up|a door|a thing|anything|(the|our|my|her|his|their|its) .{0,1} (door|doors|
        house|cars|car|gate|gates|shed|sheds|windows|garage|van|back|front|bike|bikes|barn)) .{0,6}
      (nobody|no one|none of us|not one of us) (ever)? (locks|lock|bolts|bothers locking|bothers to lock) (it|them|up|
        a door|anything|(their|the|our) .{0,1} (door|doors|house|houses|cars|car|gate|gates|sheds|windows)) .{0,6}
      (i|we|he|she|they|#Person) (can|could)? (never|not|n't) (be|get)? bothered (locking|to lock|bolting) .{0,5}
      ^ .{0,1} (never|ca n't be bothered to|do n't) (lock|bolt|locked|bolted) (up|(my|our) .{0,2} (door|doors|house|car|
        gate|shed|windows|garage)) .{0,6}
      (back|front|side|kitchen|garage|porch|shed|van|barn|conservatory) (door|gate)? ('s|is|will be|'ll be|are) (always|
        usually|just|left|never locked and)? (open|unlocked|on the latch) .{0,1} (so|just|and)? (you)? (can|
        could)? (just)? (help|walk|come in|let yourself|let yourselves|take|stick it|pop it|leave it|bung it|
        chuck it) .{0,5}
      ${DEVICE} ${AT_HOME} .{0,1} (${HAS} .{0,3} (down|off|${OUT_OF_ORDER})|${NOT_DOING}) .{0,5}
      (our|my|her|his) ${DEVICE} (conked out|packed up|died|blew) .{0,5}
      (the . 's|the #Capital|#Person 's|our (house|shop|farm|flat)|my (house|shop|flat|salon)) (has|have|'s got|has got|
        have got) (no|n't got an|n't got any) (alarm|burglar alarm|cctv|cameras) .{0,5}
      (our|my|his|her|their|mum 's|dad 's|nan 's|gran 's|grandad 's|#Person 's|shop|pub|farm|house|
        chippy) .{0,1} ${DEVICE} .{0,1} (${HAS} .{0,3} (down|off|${OUT_OF_ORDER})|${NOT_DOING}) .{0,5}
      (alarm|burglar alarm|house alarm|cctv|doorbell camera|ring doorbell|security light|security lights) .{0,1} ((is|
        's|are|was|were) (n't|not|never) .{0,2} (on|set|switched on|turned on|connected|working|plugged in|armed|
        wired up|live)|${HAS} .{0,2} (dummy|a dummy|fake|a fake|bluff|packed up|conked out|kaput|on the blink|
        never worked|for show)) .{0,5}
      (alarm|cctv|cameras|security lights|security light) ('s|is|are) (switched|turned)? off (till|until|at the moment|
        just now|while|for|because|since|overnight|at night|this week|all week) .{0,6}
    `),
  },
  {
    kind: 'keys',
    why: 'says that a door stands unlocked',
    near: phrases('(my|our|ours|mine|house|porch|shed|garage|parcel|parcels|back door|round the back|lane|cul de sac|farm|yard|van)'),
    phrases: phrases(`
      (it|that|they) ('s|is|are|'re) (not|never|n't) (even)? locked .{0,1} (so)? (walk|just|come|go|let|push|help|
        never has|$) .{0,5}
    `),
  },
  {
    kind: 'keys',
    why: 'says that an alarm is not on',
    firm: true,
    near: ALARMS,
    unlessDraft: OTHER_ALARMS,
    phrases: phrases(`
      ^ .{0,2} (it|they) (is|'s|are|'re|was|has|have) (n't|not|never) .{0,2} (on|set|switched on|turned on|connected|
        plugged in|wired up|worked|been on) .{0,5}
    `),
  },
  {
    kind: 'keys',
    why: 'tells where keys or valuables are left',
    phrases: phrases(`
      (i|we|he|she|they|mum|dad|grandad|#Person|always|i 've|we 've) .{0,1} (leave|leaves|keep|keeps|'ve left|have left|
        has left) (my|our|the|his|her|their) .{0,1} (keys|key) .{0,1} (in|on|under) (it|the ignition|(the|my|our|his|
        her|their) (car|van|truck|tractor|quad|mower|digger|lorry|jeep|pickup|landy|land rover) !park) .{0,5}
      (quad|van|car|tractor|mower|digger|truck|pickup|trailer|moped|motorbike) .{0,8} (key|keys) (still)? in (it|
        the ignition|$)
      (there|'s got|has|got|keeps) ('s|is|are)? .{0,3} (#Money|grand|thousand|hundred|quid|cash|savings|sovereigns|
        jewellery) .{0,2} (in|under|behind|inside|on top of) (a|the|her|his|my|our|their) .{0,3} (mattress|wardrobe|bed|
        drawer|freezer|teapot|sock|loft|floorboards|floorboard|bedside|dresser|sideboard|airing cupboard|cistern|piano|
        under the stairs) .{0,3}
    `),
  },
];
