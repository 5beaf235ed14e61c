// Phrases for a household that is away, combined in any order from who is away, where, and for how long; and for where people are
// at the moment.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const FAMILY = '({kin}|{acquaintance}|lot|lads|girls)';
/** Words for a household whose home stands empty. Groups that are spoken of in the same way are excluded by NO_HOUSEHOLD. */
const WHO = `(i|we|he|she|they|#Person|#Capital|next door|upstairs|(number|no) #Number|(my|our|his|her|their) ${FAMILY}|(mum|mam|dad|nan|gran|grandad)|(whole|entire) (family|clan|tribe)|the (pair|two|three) of (us|them)|all of (us|them))`;
const BE = "('s|'m|'re|'ll|'ve|is|am|are|be|been|will be|'ll be|has|have|has been|have been|will|wo n't be|off|s|m|re){0,3}";
/** Where people go on holiday. */
const ABROAD =
  '({homeland}|spain|france|italy|greece|malta|tenerife|lanzarote|fuerteventura|gran canaria|the canaries|majorca|mallorca|menorca|ibiza|benidorm|algarve|the algarve|cyprus|crete|corfu|rhodes|kos|zante|kefalonia|santorini|sicily|sardinia|corsica|tuscany|rome|venice|paris|brittany|normandy|provence|the dordogne|the alps|austria|switzerland|germany|holland|amsterdam|belgium|norway|sweden|denmark|finland|lapland|iceland|croatia|montenegro|florida|orlando|disney|new york|vegas|las vegas|california|america|the states|canada|australia|oz|new zealand|dubai|the maldives|mauritius|bali|japan|south africa|ireland|scotland|skye|cornwall|devon|pembroke|tenby|filey|bridlington|scarborough|whitby|skegness|skeggy|butlins|center parcs|centre parcs|norfolk|the lakes|the isle of wight|jersey|guernsey|sbaen|ffrainc|groeg)';
const HOLIDAY =
  '((my|our|his|her|their|a|the)? (holiday|holidays|hols|jollies|honeymoon|cruise|skiing trip|villa|caravan|static|chalet|gite|holibobs)|gwyliau|wyliau)';
const UNTIL = '(till|until|til|tan|through to)';
const WHEN =
  '(the #Ordinal|#Ordinal|#Day|#Month|#Number|next|a week|new year|christmas|easter|after|the end|bank holiday|half term|monday week|saturday week)';
const LONG = '(week|weeks|fortnight|days|nights|month|months|summer|winter|weekend|half term|christmas|easter|pythefnos|wythnos)';
const SPAN = `(${UNTIL} .{0,2} ${WHEN}|for .{0,2} ${LONG}|(from|on) (#Day|tomorrow|tonight|today|next|the #Ordinal)|all .{0,1} ${LONG}|(this|next) (week|weekend|fortnight|month)|back (on|by|in|for|next|a|late|#Day|#Ordinal|the #Ordinal)|see you (all)? (in|on|when|next|after)|home (on|next|a week|#Day)|(a|two|three|ten|#Number) (week|weeks|fortnight|days|nights) (in|of)|am (wythnos|bythefnos|fis))`;

/** Sentences with one of these leave no home empty: groups, birds and vehicles go away too. */
const NO_HOUSEHOLD = phrases(`
  (homes|help|aid|appeal|convoy|collection|parcels) for #Capital
  (^|the|our|a|this|that|your|my|their|town|village|parish|school|visiting|twinning|year) .{0,2} (band|choir|team|teams|
    squad|side|eleven|scouts|guides|cubs|beavers|brownies|rangers|club|office|library|vicar|rector|curate|minister|
    bishop|priest|school|schools|pupils|class|fair|fayre|circus|exhibition|museum|council|clerk|mp|company|theatre|
    players|orchestra|bus|buses|coach|tour|trip|visitors|society|group|pub|shop|cafe|bakery|butcher|surgery|market|
    league|train|boat|swifts|swallows|martins|geese|cuckoo|osprey|ospreys|birds|bees|dancers|ringers|singers|bowlers|
    runners|cadets|show|film|book|series|novel|under #Number|#Ordinal team|mayor|mobile|van|committee|association|
    federation|rotary|lions|wi|choristers|ramblers) .{0,2} (is|are|'s|'re|has|have|will|'ll|goes|go|sets|set|flies|fly|
    heads|head|travel|travels|off|away|in|to|on|starts|start|and|was|were)
  (school|summer school|bank|half term|term) (holiday|holidays)
  (santa|father christmas|sion corn|siôn corn|punch and judy|king|queen|prince|princess)
  (sabbatical|out of office|annual leave|the talk|slides|slide show|slideshow|twin town|twinning)
`);

/** The same exclusion for Welsh: clubs, schools and offices go away too. */
const CY_NO_HOUSEHOLD = phrases(`
  (%ysgol|%côr|%clwb|%tîm|%swyddfa|%llyfrgell|%cyngor|%clerc|%band|%merched y wawr|capel|eglwys|%dosbarth|%disgyblion|
    %ficer|%meddygfa|%aelwyd|%siop|%neuadd|%canolfan|%amgueddfa|%cae|%parc|%pwll|%caffi|%tafarn|yr urdd|trip|gwibdaith|unrhyw un|rhywun|pwy sy)
`);

/** Welsh for where people go on holiday, and for how long. */
const CY_ABROAD =
  '(sbaen|ffrainc|yr eidal|%groeg|%tenerife|%lanzarote|%majorca|%menorca|%cyprus|%creta|%twrci|%portiwgal|%llydaw|iwerddon|%cernyw|dyfnaint|%gwyliau|%gwylia|holides|holidei|florida|awstralia|america|malta|ynysoedd|norwy|sweden|%denmarc|%croatia|sisili|%canada|seland newydd|%gwlad thai|%gwlad yr iâ|%dubai|%benidorm|%de affrica|%patagonia|y caribî|yr alpau|llydaw|india|awstria|%gwlad groeg|%mordaith)';
const CY_LONG =
  "(wythnos|pythefnos|bythefnos|mis|penwythnos|am wythnos|tan .{1,2}|nes .{1,2}|dros y (pasg|nadolig|dolig|haf|sul|penwythnos)|fory|yfory|heno|nos fory|bore fory|#Day|heddiw|wythnos 'ma|wythnos hon|yr wythnos hon|deg diwrnod|#Number (diwrnod|noson|wythnos)|(nôl|yn ôl|adra|adre|gartre|gartref) (ar|dydd|ddydd|nos|mis|erbyn|bore) .{1,2})";
const CY_WHO =
  '(fi|ni|dw i|dwi|rwy|dan ni|dyn ni|rydyn ni|ryn ni|rydym|mae {cy-kin}|mae #Person|ma #Person|mae (hi|o|fo|fe|nhw)|byddwn|byddwn ni|fyddwn ni|bydda i|fydda i|ma nhw)';

export const AWAY: readonly Group[] = [
  {
    kind: 'empty-home',
    why: 'tells who is away, where and how long',
    firm: true,
    phrases: phrases(`
      ${CY_WHO} .{0,1} (yn|'n|i gyd|wedi|i ffwrdd|bant|off|ar|ein|y|di)? .{0,3} (i|yn|yng|ym|ar|am|i'r|mynd|bant|
        ffwrdd|off) .{0,2} ${CY_ABROAD} .{0,3} ${CY_LONG} .{0,2}
      (^|${CY_WHO}) .{0,2} (bant|i ffwrdd|ffwrdd) .{0,1} (yn|i|ar|efo|gyda|am)? .{0,3} ${CY_LONG} .{0,2}
      (#Person|{cy-kin}|{cy-person}|nhw|hi|fo|fe) .{0,1} (sy|sydd|yn|'n|wedi|sy 'n|sydd 'n) .{0,1} (%hwylio|%hedfan|fflio|mynd|
        gadael|hel eu pac) .{0,1} (i|am|ar) .{0,2} ${CY_ABROAD} .{0,3} ${CY_LONG} .{0,2}
      ^ (neb|does neb|sdim neb|fydd neb|neb o gwbl) (adra|adre|gartre|(yn|yng|ym) (#Capital|y tŷ|y bwthyn|y byngalo)) .{0,4} (tan|
        nes) .{1,3}
      (fyddwn|byddwn|fydda|bydda|fydd|bydd|fyddan|byddan) (ni|i|o|hi|fo|nhw|{cy-kin}|#Person) ddim .{0,1} (adra|adre|
        gartre|gartref|o gwmpas) .{0,1} (tan|nes|cyn|am|wythnos|drwy|trwy) .{0,4}
      ^ .{0,1} (wythnos|pythefnos|penwythnos|deg diwrnod|mis) .{0,1} (yn|yng|ym|i|nghernyw) .{0,1} ${CY_ABROAD} .{0,4}
      ^ (bant|ffwrdd|mynd|fflio) .{0,1} (i|ar|am) .{0,2} ${CY_ABROAD} .{0,4}
      (hi|fo|fe|nhw|ni|#Person|{cy-kin}) .{0,1} (yn|'n) (mynd|aros) .{0,2} (at|efo|gyda|'da|draw at|
        lawr at) .{0,2} ({cy-kin}|%merch|%mab|%chwaer|%brawd) .{0,4} (tan|nes|dros|am|trwy) .{0,4}
      (wedi|di|newydd) (cyrraedd|landio|glanio|lanio|gyrraedd) .{0,2} (yn|yng|ym)? .{0,1} ${CY_ABROAD} .{0,4}
      (adra|adre|gartre|gartref|dod nôl|dod adra|dod adre|nôl|yn ôl|gatre) .{0,1} (ymhen|mewn|ar ôl|
        tan) .{0,1} (wythnos|pythefnos|bythefnos|mis|tair wythnos|dwy|deg diwrnod|tridiau) .{0,4}
      (${CY_LONG}|heddi) .{0,1} (dan ni|dyn ni|ni|dw i|dwi|rwy) .{0,1} (yn|'n) (mynd|hedfan|fflio|gadael|
        cychwyn) .{0,1} (i|am|ar) .{0,2} ${CY_ABROAD} .{0,3}
    `),
    unless: CY_NO_HOUSEHOLD,
  },
  {
    kind: 'empty-home',
    why: 'tells who is away, where and how long',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      (${WHO}|^) ${BE} (both|all)? (away|off|gone|going|over|out|abroad|jetting|flying|flown|fly|heading|headed|down|up|
        back)? (out|off|over|away|to)? (in|to|at|on|for) (${ABROAD}|${HOLIDAY}) .{0,5} ${SPAN} .{0,2}
      (from|on|comes|come)? (#Day|tomorrow|tonight|next week) .{0,2} (we|i) ${BE} (off|away|going|flying|in)? (in|to|at|
        on) (${ABROAD}|${HOLIDAY}) .{0,4}
      (${WHO}|^) ${BE} (away|off|gone|going) (to|at) (our|my|his|her|their) .{0,1} ({kin}|#Capital) 's .{0,2} (${SPAN}|
        for (christmas|easter|new year)) .{0,4}
      (${WHO}|^) ('re|'m|'s|are|am|is|'ll be|will be)? (away|not home|not at home) ${SPAN} .{0,2}
      ${WHO} .{0,1} (have|'ve|have got|'ve got|got) (the|a|our) (caravan|cottage|villa|static|chalet|lodge|
        apartment) .{0,3} ${SPAN} .{0,3}
      (housesitting|house sitting|catsitting|cat sitting|dogsitting|dog sitting|petsitting|pet sitting|
        babysitting the (house|cat|dog)) (for|at) .{1,5} (${UNTIL}|while|this|all|from|for|next) .{0,5}
      (sat|sitting|stuck|waiting|here|made it)? (in|at) (departures|the departure lounge|the airport|duty free|
        passport control) .{0,8} (back|see you|${LONG}) .{0,4}
      (up|alarm|leaving|taxi|pick up) .{0,2} (at|for|set for) .{1,3} (plane|flight|ferry|airport|eurostar|
        cruise) .{0,8} ${LONG} .{0,4}
      (wedding|christening|party|do) ('s|is) in ${ABROAD} .{0,12} (flown|flying|gone|going|away|back) .{0,4}
    `),
    unless: NO_HOUSEHOLD,
  },
  {
    kind: 'empty-home',
    why: 'tells that a holiday begins, and until when',
    evenNegated: true,
    firm: true,
    phrases: phrases(
      '(^|my|our|the) (holiday|holidays|hols|jollies|annual leave) (starts|start|begins|begin) (on|from|at)? (#Day|tomorrow|today|tonight|now|here)',
    ),
    near: phrases('(back|home|see you|see you all) (on|in|a|the|next|after|from|monday week) .{0,2}'),
    unless: NO_HOUSEHOLD,
  },
];

const PERSON = '(#Person|he|she|him|her|they|them|our #Capital|(my|his|her|their) (mum|dad|ex|lad|lass|son|daughter|wife|husband))';
const NOW = '(right now|just now|now|as we speak|this minute|this second|at the moment)';

export const WHEREABOUTS: readonly Group[] = [
  {
    kind: 'whereabouts',
    why: 'tells where somebody is at this moment',
    firm: true,
    phrases: phrases(`
      ${PERSON} ('s|is|are|'re|was) .{0,1} (in|at|outside|down|up|on|by|round) (the|a)? .{1,3} ${NOW} (if|in case|
        for anyone|with|alone|on (her|his|their) own) .{0,7}
      (spotted|saw|seen|clocked|passed) ${PERSON} .{0,4} (going|go|coming|walking|heading|getting|sat|sitting|in|
        outside|at|by|near|leaving) .{0,10} (${NOW}|(a|one|two|five|ten|fifteen|twenty|#Number) .{0,2} (minutes|mins|
        minute|min) (ago|since|back))
      ${PERSON} ('s|is|has|have) just (gone|walked|popped|nipped|headed|driven|turned|got|pulled) (in|into|up|down|to|
        round|past|off|out of|towards) .{1,5}
      (moved|put|got|taken|placed|rehoused|hidden) (#Person|her|him|them|the kids|the family) .{0,3} (to|in|into|at|
        down at) (a|the) .{0,1} (refuge|safe house|women 's refuge) .{0,4}
    `),
    near: phrases(`
      (looking (for|out)|after (him|her|them)|wants|want (a word|to find)|ex|jacket|coat|hoodie|scarf|hat|dress|alone|
        on (her|his|their) own|kiddie|kiddies|flats|refuge|safe house|pram|buggy|pushchair|go and|catch|get down)
    `),
    unless: NO_HOUSEHOLD,
  },
  {
    kind: 'routine',
    why: 'tells where somebody is to be found, and when',
    firm: true,
    phrases: phrases(`
      (#Person|he|she|i|gran|grandad|nan|mum|dad|our #Capital) ('s|is|'m|am|are) .{0,1} (on|down|up|at|in|by|out|along|
        over) .{1,8} (by|from|at|before) (#Time|#Number|five|six|seven|eight|nine|ten|dawn|first light) .{0,1} (every|
        each|most) (day|morning|night|evening|#Day|mornings|days)
      (#Person|he|she|i|gran|grandad|nan|mum|dad|our #Capital) .{0,1} (works|work|finishes|finish|closes|
        close|on) (late|nights|lates|the late shift) .{0,2} (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|
        sundays|#Day|most nights|every) .{0,3} (cuts|cut|walks|walk|comes|cycles|cycle|runs|through|home) .{0,6}
      (#Person|he|she|gran|grandad|nan|mum|dad|our #Capital) .{0,1} (has|takes|having|is having) (her|his|a) (nap|sleep|
        kip|lie down|snooze|bath) .{0,1} (from|at|between|till|after) .{0,5}
    `),
    unless: NO_HOUSEHOLD,
  },
  {
    kind: 'keys',
    why: 'says that a lock or alarm does not work, or where cash is kept',
    evenNegated: true,
    firm: true,
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
    unless: NO_HOUSEHOLD,
  },
];
