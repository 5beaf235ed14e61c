// Phrases for a household that is away, combined in any order from who is away, where, and for how long.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const FAMILY = '({kin}|{acquaintance}|lot|lads|girls)';
/** Words for a household whose home stands empty. Groups that are spoken of in the same way are excluded by NO_HOUSEHOLD. */
const WHO = `((i|we|he|she|they|#Person|#Capital|next door|upstairs|(number|no) #Number|(my|our|his|her|their) ${FAMILY}|(mum|mam|dad|nan|gran|grandad)|(whole|entire) (family|clan|tribe)|the (pair|two|three) of (us|them)|all of (us|them)) (and .{1,2})?|me and .{1,2})`;
const BE = "('s|'m|'re|'ll|'ve|is|am|are|be|been|will be|shall be|'ll be|has|have|has been|have been|will|wo n't be|off|s|m|re){0,3}";
/** Where people go on holiday. */
const ABROAD =
  '({homeland}|spain|france|italy|greece|malta|tenerife|lanzarote|fuerteventura|gran canaria|the canaries|majorca|mallorca|menorca|ibiza|benidorm|algarve|the algarve|cyprus|crete|corfu|rhodes|kos|zante|kefalonia|santorini|sicily|sardinia|lisbon|porto|madrid|barcelona|seville|marbella|magaluf|ayia napa|athens|istanbul|marmaris|berlin|prague|budapest|krakow|naples|lake garda|toronto|sydney|perth|dublin|edinburgh|corsica|tuscany|rome|venice|paris|brittany|normandy|provence|the dordogne|the alps|austria|switzerland|germany|holland|amsterdam|belgium|norway|sweden|denmark|finland|lapland|iceland|croatia|montenegro|florida|orlando|disney|new york|vegas|las vegas|california|america|the states|canada|australia|oz|new zealand|dubai|the maldives|mauritius|bali|japan|south africa|ireland|scotland|skye|cornwall|devon|pembroke|tenby|filey|bridlington|scarborough|whitby|skegness|skeggy|butlins|center parcs|centre parcs|norfolk|the lakes|the isle of wight|jersey|guernsey|sbaen|ffrainc|groeg)';
const HOLIDAY =
  '((my|our|his|her|their|a|the)? (holiday|holidays|hols|jollies|honeymoon|cruise|skiing trip|villa|caravan|static|chalet|gite|holibobs|coast|seaside|narrowboat|campervan|motorhome|holiday cottage|second home)|gwyliau|wyliau)';
const UNTIL = '(till|until|til|tan|through to)';
const WHEN =
  '(the #Ordinal|#Ordinal|#Day|#Month|#Number|next|a week|new year|christmas|easter|after|the (end|middle|start|weekend)|bank holiday|half term|monday week|saturday week|spring|summer|autumn|early|late|mid|at least)';
const LONG = '(week|weeks|fortnight|days|nights|month|months|summer|winter|weekend|half term|christmas|easter|pythefnos|wythnos)';
/** A length of time, or the end of one. */
const LASTING = `(${UNTIL} .{0,2} ${WHEN}|for .{0,3} (${LONG}|#Month)|all .{0,2} (${LONG}|#Month)|(this|next) (week|weekend|fortnight|month)|(from|between) (the)? (#Ordinal|#Number|#Day) (#Month)? (to|till|until|and) .{0,1} (#Ordinal|#Number|#Day)|(starting|as of) (#Day|tomorrow|tonight|today|next|the #Ordinal)|(tomorrow|tonight|on #Day|#Day|next week|first thing) .{0,2} for .{0,2} ${LONG})`;
const SPAN = `(${LASTING}|(from|on) (#Day|tomorrow|tonight|today|next|the #Ordinal)|back (on|by|in|for|next|a|late|#Day|#Ordinal|the #Ordinal)|see you (all)? (in|on|when|next|after)|home (on|next|a week|#Day)|(a|two|three|ten|#Number) (week|weeks|fortnight|days|nights) (in|of)|am (wythnos|bythefnos|fis))`;
/** "The Bevans are", "we have all": who is away, with the verb. */
const WHO_IS = `((${WHO}|^) ${BE}|the #Capital (are|have|'re|will|will be|have all|are all|all)) (both|all|just|only|now|currently|still|actually|probably|mostly)?`;
const GONE = '(go|goes|going|gone|off|to be|going to be|gonna be|get)';
/** Not at home. "Off" is left out: people are off work, off sugar and off to the shops. */
const AWAY_FROM_HOME = '(away|abroad|not in the country|overseas|out of the country|out of town|out of the area|off grid)';
const OUTDOORS =
  '(fishing|camping|skiing|sailing|cruising|hiking|glamping|caravanning|climbing|surfing|trekking|backpacking|travelling|touring|snowboarding|interrailing|walkabout)';
/** A home in words that do not mean a shop or a hall. */
const HOUSE =
  '(house|bungalow|flat|cottage|farmhouse|houseboat|home|lodge|croft|maisonette|annexe|(number|no) #Number|next door|#Number #Capital #Capital)';

/** Sentences with one of these leave no home empty: groups, birds and vehicles go away too. */
export const NO_HOUSEHOLD = phrases(`
  (homes|help|aid|appeal|convoy|collection|parcels) for #Capital
  (^|the|our|a|this|that|your|my|their|town|village|parish|school|visiting|twinning|year) .{0,2} (band|choir|team|teams|
    squad|side|eleven|scouts|guides|cubs|beavers|brownies|rangers|club|office|library|vicar|rector|curate|minister|
    bishop|priest|school|schools|pupils|class|fair|fayre|circus|exhibition|museum|council|clerk|mp|company|theatre|
    players|orchestra|bus|buses|coach|tour|trip|visitors|society|group|pub|shop|cafe|bakery|butcher|surgery|market|
    league|train|boat|swifts|swallows|martins|geese|cuckoo|osprey|ospreys|birds|bees|dancers|ringers|singers|bowlers|
    runners|cadets|show|film|book|series|novel|under #Number|#Ordinal team|mayor|mobile|van|committee|association|
    federation|rotary|lions|wi|choristers|ramblers|owls|royals|windsors|bells|morris men|mummers) .{0,2} (is|are|'s|'re|
    has|have|will|'ll|goes|go|sets|set|flies|fly|heads|head|travel|travels|off|away|in|to|on|starts|start|and|was|were)
  (school|summer school|half term|term) (holiday|holidays)
  bank (holiday|holidays) (club|opening|hours|monday|arrangements)
  (santa|father christmas|sion corn|siôn corn|punch and judy|king|queen|prince|princess)
  (sabbatical|out of office|annual leave|the talk|slides|slide show|slideshow|twin town|twinning)
`);

/** Drafts with one of these are about a team that plays away. */
const PLAYED_AWAY = phrases(`
  (kick off|kicks off|fixture|fixtures|league|cup tie|cup match|away (game|match|fixture|leg|win|draw)|reserves|
    first team|second team|second eleven|bully off|tip off|wickets|supporters|coach leaves|home (game|match|fixture)|
    rovers|united|lionesses)
`);

/** Sentences with one of these tell of no absence: it is supposed, wished for or past, or readers are told what not to write. */
const NOT_AWAY = phrases(`
  (if|unless|whether|suppose|imagine|in case|wish|dream|love|could|would|should|used to|remember when|like|hoping|hope|
    wanting|want) .{0,3} (i|we|they|he|she|to) .{0,4} (away|off|gone|abroad|go|in|out)
  (never|do n't|do not|avoid|why|careful) .{0,3} (say|post|tell|announce|announcing|write|put|advertise|share|posting|
    saying|telling|mention|broadcast) .{0,8}
  (if|when|whenever|before|while) (you|you 're|you are|residents|people|anyone|going|someone|your) .{0,6}
  (you|you 're|your|anyone|anybody|who 's|who is|is anybody|is anyone) .{0,3} (going|away|off|planning) .{0,4}
`);

/** What waits at a home while its people are away. One of these must stand nearby where nobody says for how long. */
const LEFT_BEHIND = phrases(`
  (deliver|deliveries|parcel|parcels|post|milk|papers|keys|key|the house|our house|my house|cat|cats|hens|chickens|
    rabbit|knock|knocking|bins|plants|tomatoes|greenhouse|hanging baskets|locked|alarm|neighbours|spare|sitter|feed|
    feeding|watering)
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
      ${CY_WHO} .{0,1} (yn|'n|i gyd|wedi|i ffwrdd|bant|off|ar|ein|y|di)? .{0,3} (i|yn|yng|ym|ar|am|i'r|mynd|bant|ffwrdd|
        off) .{0,2} ${CY_ABROAD} .{0,3} ${CY_LONG} .{0,2}
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
    firm: true,
    phrases: phrases(`
      (${WHO}|^) ${BE} (both|all)? (away|off|gone|going|over|out|abroad|jetting|flying|flown|fly|heading|headed|down|up|
        back)? (out|off|over|away|to)? (in|to|at|on|for) (${ABROAD}|${HOLIDAY}) .{0,5} ${SPAN} .{0,2}
      (from|on|comes|come)? (#Day|tomorrow|tonight|next week) .{0,2} (we|i) ${BE} (off|away|going|flying|in)? (in|to|at|
        on) (${ABROAD}|${HOLIDAY}) .{0,4}
      (${WHO}|^) ${BE} (away|off|gone|going) (to|at) (our|my|his|her|their) .{0,1} ({kin}|#Capital) 's .{0,2} (${SPAN}|
        for (christmas|easter|new year)) .{0,4}
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
    phrases: phrases(
      '(^|my|our|the) (holiday|holidays|hols|jollies|annual leave) (starts|start|begins|begin) (on|from|at)? (#Day|tomorrow|today|tonight|now|here)',
    ),
    near: phrases('(back|home|see you|see you all) (on|in|a|the|next|after|from|monday week) .{0,2}'),
    unless: NO_HOUSEHOLD,
  },
  {
    kind: 'empty-home',
    why: 'tells who is away or what home is empty, and how long',
    firm: true,
    unless: [NO_HOUSEHOLD, NOT_AWAY],
    unlessDraft: PLAYED_AWAY,
    phrases: phrases(`
      ${WHO_IS} ${GONE}? ${AWAY_FROM_HOME} (again|now|together)? .{0,3} ${LASTING} .{0,2}
      ${WHO_IS} ${GONE}? (away|not home|not at home) ${SPAN} .{0,2}
      ${WHO_IS} (going|gone|off|away) .{0,1} ${OUTDOORS} .{0,3} ${LASTING} .{0,2}
      the #Capital (are|have|will|'re) (both|all|gone|be|now|off|over|out|going){0,3} (to|in|at|on) (${ABROAD}|
        ${HOLIDAY}) .{0,5} ${SPAN} .{0,2}
      (we|i|they|(my|our|his|her|their) ${FAMILY}) (leave|fly|set off|sail|jet off|fly out|head off|go) (for|
        to) ${ABROAD} .{0,3} (on|tomorrow|tonight|this|next|#Day|in the morning|first thing) .{0,6}
      ${WHO_IS} (gone|going|off|away) (to|with|at|up to|down to|over to) (my|our|his|her|their) .{0,1} ({kin}|
        #Capital) 's? (place|house|caravan|villa|flat)? (in #Capital|down south|up north|
        over in #Capital)? ${LASTING} .{0,2}
      (i|we|they|he|she|#Person|(my|our|his|her|their) ${FAMILY}) ('m|'re|'s|am|are|is|'ll be|will be|
        was going to be) (both|all|just|only|now|currently|still)? (at|with|visiting|(staying|stopping) (with|at)) (my|
        our|his|her|their) .{0,1} ({kin}|#Capital) 's? (place|house|caravan|villa|flat)? (in #Capital|down south|
        up north|over in #Capital)? ${LASTING} .{0,2}
      (^|i|we) (wo n't|sha n't|will not|'ll not|are n't|'m not|'re not|am not) (be)? (here|around|about|home|
        at home) .{0,2} (for .{0,3} (week|weeks|fortnight|month|months|ten days|summer)|all (week|month|summer|
        next week)) .{0,2}
      (i|we) (wo n't|sha n't|will not|'ll not|are n't|'m not|'re not|am not) (be)? (home|
        at home) .{0,1} ${UNTIL} .{0,2} (the #Ordinal|#Ordinal|#Day|next|a week|new year|christmas|easter|the end|
        #Number #Month|#Month) .{0,2}
      ^ .{0,1} (off|away|out) (tomorrow|tonight|#Day|on #Day|in the morning|next week) .{0,2} for .{0,2} (week|weeks|
        fortnight|days|nights|month|months) .{0,5}
      ^ .{0,2} (week|weeks|fortnight|days|nights|month|weekend) (away|abroad|off grid|in ${ABROAD}|in the sun|of sun|
        of sunshine|at the (caravan|coast|seaside|villa)) .{0,3} (starting|starts|start|from|begins|beginning|
        as of) (#Day|tomorrow|today|now|tonight|next|the #Ordinal) .{0,4}
      ^ (off|away|up|down)? (at|to|in)? (the|our)? (caravan|static|chalet|narrowboat|campervan|motorhome|seaside|villa|
        lodge) .{0,2} ${LASTING} .{0,4}
      ^ .{0,1} (in|over in|up in|down in|out in) (#Capital|${ABROAD}) ${UNTIL} .{0,1} (#Day|the #Ordinal|#Ordinal|next|
        new year|christmas|easter|#Number #Month|the end) .{0,4}
      (i|we) ('m|'re|am|are|'ll be|will be) (both|all)? (in|over in|up in|down in|
        out in) #Capital #Capital? (${UNTIL} .{0,1} (#Day|the #Ordinal|next|new year|christmas|easter|#Number #Month|
        the end)|for .{0,2} (week|weeks|fortnight|month|nights|ten days)) .{0,4}
      (i|we|he|she|they|#Person|(my|our|his|her|their) ${FAMILY}|hubby|dad|mum) ${BE} (work|works|working|based|
        staying) (away|offshore|overseas|on the rigs|down south|up north) .{0,2} (#Day (to|till|through) #Day|
        ${LASTING}|(in|during|through) the week|weekdays|weeknights|most weeks|every week) .{0,4}
      ^ (honeymoon|cruise|florida|skiing) (from|starts|starting|begins) (#Day|tomorrow|today|next week|on #Day) .{0,4}
      (^|we 're|i 'm|we are) (taking|whisking|treating) .{1,4} to ${ABROAD} .{0,2} (${SPAN}|tomorrow|tonight) .{0,3}
      (we 're|we are|we 'll be|all of us|both) (all|both) (out|at) .{1,6} (#Day|tonight|tomorrow) .{0,3} (till|
        until) (late|midnight|gone|the small hours|#Number|#Time|dark|closing) .{0,2}
      ^ .{0,2} (all)? packed (up)? (for|and off to) (#Capital|${ABROAD}) .{0,8} (back|home|see you|${LASTING}) .{0,3}
      (on|boarding|catching) (a|the|our) (plane|flight|ferry|boat|train) (to|for) (#Capital|${ABROAD}) .{0,6} (back|
        home|see you|${LASTING}) .{0,3}
      (both|all of us|we 're all|we are all|we 're both|everyone 's|everybody 's|
        whole family) .{0,2} out .{0,3} all (day|night|weekend|evening) .{0,4}
      (^|i|we|they|#Person) ('ll|will)? (be|are|'re|get|gets|fly|come|land|landing|coming|getting)? (back|
        home) from (${ABROAD}|${HOLIDAY}|#Capital) .{0,1} (on|by|next|in) .{0,1} ${WHEN} .{0,2} (so|no point|do n't|
        nobody|no one|till then|until then|please) .{0,6}
      ${HOUSE} .{0,8} (is|'s|are|will be|'ll be|stands|sits|lies|standing|stood|sat|has been|'s been|
        have been) .{0,3} (empty|unoccupied|unattended|vacant|locked up) .{0,3} (${LASTING}|(while|whilst) .{0,2} (he|
        she|they|we|we 're|i 'm|i|#Person|{kin}|the . 's)|since .{0,2} (he|she|they|we|#Person|{kin})|
        between .{0,1} (#Number|#Ordinal)) .{0,5}
      (i|we|they) ('ll be|will be|'re|are) (all|both)? gone (until|till|for) .{0,2} (all of|the whole of|the whole|
        most of|#Number|two|three|a|the #Ordinal|#Day|#Month|next) .{0,3}
      (nobody|no one|not a soul|neb) ('s|is|will be)? (at|in)? (home|in|ours|mine|our house|our place) (at (ours|mine|
        our house|our place|number #Number))? (${LASTING}|over (the|christmas|easter|new year)) .{0,4}
      (not|n't) be a soul (here|there|in|at home|about the place|in the house) .{0,8} ${LASTING} .{0,4}
      (nobody|no one|not a soul) .{0,3} (in|home|at home|living) (at|in) .{0,6} ${LASTING} .{0,4}
      (nobody|no one|not a soul) ('s|is|will be)? (at|in|up at|round at|down at) (the|#Capital){0,2} (barn|farm|cottage|
        house|lodge|grange|villa|bungalow|manor|croft|mill|rectory|vicarage|forge|smithy) (now)? ${LASTING} .{0,4}
      (i|we|they|he|she|#Person|(my|our|his|her|their) ${FAMILY}) (do n't|does n't|wo n't|will not) (land|touch down|
        get back|get home|fly back|fly home|be back) (till|until|before) .{0,1} ${WHEN} .{0,2} (so|the house|help|feed|
        hens|cat|dog|post|bins|keys|please|could|can) .{0,4}
      (we|they) ('re|are|'ll be) both (out|at work) .{0,1} (then|till|until|all day|from|between|that day|on #Day) .{0,4}
      (teulu|pawb|plant|rhieni|%merch|mab|ni|nhw|#Person) .{0,3} (yn|ym|yng|mewn) (sbaen|portiwgal|mhortiwgal|ffrainc|
        llydaw|groeg|ngroeg|cyprus|nghyprus|twrci|nhwrci|tenerife|nhenerife|yr eidal|awstralia|florida|america) .{0,1} (tan|
        am (wythnos|bythefnos|fis)|nes|hyd) .{0,3}
    `),
  },
  {
    kind: 'empty-home',
    why: 'tells that nobody is at home to see to things',
    unless: NOT_AWAY,
    near: LEFT_BEHIND,
    phrases: phrases(`
      (we|i) ('re|'m|are|am|'ll be|will be) (both|all)? (away|abroad|on holiday|on our hols|on my hols) (now|all|this|
        next|from|in|over|so|and|$) .{0,4}
    `),
  },
  {
    kind: 'empty-home',
    why: 'tells that the author is leaving the country',
    firm: true,
    unless: phrases('(collect|collecting|meet|meeting|pick|picking|fetch|work|works|job|protest|parking)'),
    phrases: phrases(`
      (i|we) ('m|'re|am|are) (all|both|now|already|finally|sat|through|just){0,2} (at|in|
        through) (the)? (#Capital airport|airport|departures|departure lounge|passport control|duty free) .{0,4}
      ^ (sat|stuck|here|now|already)? (at|in) (the|#Capital)? (airport|departures|departure lounge) (now|already|
        at last|whoop|woohoo|yay|with|and (off|we|i)|$) .{0,4}
    `),
  },
];
