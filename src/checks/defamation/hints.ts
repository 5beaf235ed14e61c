// Phrases that only hint at an accusation.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { INNOCENT, WHO } from './words.js';

/** What hints of gain are about: money, a relative, a contract, or something that has gone missing. One of these must stand nearby. */
const STAKES = phrases(`
  (money|contract|contracts|job|float|floats|till|brother|cousin|son|nephew|brother in law|wife|mate|mates|van|drive|
    conservatory|holiday|holidays|permission|extension|receipts|land|grant|field|tender|mileage|expenses|quote|raffle|
    tin|kitchen|firm|cash|fund|funds|account|accounts|books|patio|decking|villa|yacht|boat|car|jaguar|range rover|
    hot tub|cheque|cheques|takings|donations|paid|bank|pocket|pockets|envelope|licence|developer|developers|builder|
    planning|planner|sold|bought|bid|votes|voted|prize|winner|judge|judges|invoice|invoices|claim|claims|insurance|fire|
    petrol|sick|charity|collection|bucket|box|slabs|paving)
  (arian|contract|cytundeb|brawd|cefnder|mab|nai|ffrind|gwyliau|fan|tir|grant|cae|costau|milltiroedd|raffl|cegin|cwmni|
    caniatâd)
`);

/** What is bought for a house with more money than its owner should have. */
const LUXURY = `(drive|driveway|villa|car|boat|extension|hot tub|cruise|conservatory|caravan|motorhome|kitchen|bathroom|
  pool|range rover|jag|bmw|merc|porsche|watch|motorbike|patio|decking|porch|summerhouse|greenhouse|greenhouses|
  garden room|loft|garage|telly|sofa|holiday|holidays|fortnight|skiing|wedding|tan)`;

/** What belongs to all, and is spent by one. */
const POT = `(precept|subs|fund|funds|fund money|grant|grants|grant money|raffle|raffle money|takings|council tax|rates|
  donations|collection|kitty|float|budget|playground money|club money|hall money|roof appeal|appeal|appeal money|
  flood money|flood grant|lottery|lottery money|bar money|petty cash|sponsorship|sponsorship money)`;

/** People, and what can be gained or lost. One of these must stand near a phrase such as "makes you wonder" for it to hint at somebody. */
const HINTED_AT = phrases(`
  only one .{0,1} (place|shop|firm|man|woman|pub|garage|takeaway|house|person|councillor|builder|farm|club|
    family) .{0,6}
  #Person
  ({office}|{council}|{member-title}|{member-word}|{trader}|{trade}|{one-of-them}|{kin}|{acquaintance})
  (he|she|his|her|him|who|whose|they|their|them|somebody|someone|certain|some people|firm|owner|owners|landlord|
    committee|family|treasurer|chairman|developer|company)
  (money|cash|contract|contracts|float|till|takings|deposit|fund|funds|account|accounts|expenses|mileage|land|field|
    permission|planning|grant|tender|licence|insurance|vote|votes|job|jobs|quote|bill|bills|price|profit|fire|arian|
    contract|cytundeb|cae|grant)
`);

export const HINTS: readonly Group[] = [
  {
    kind: 'hint',
    why: 'hints that something is not right',
    phrases: phrases(`
      (funny|strange|odd|amazing|interesting|curious|remarkable|what a coincidence|coincidence|rhyfedd|convenient|
        handy) (how|that|isn't it|is n't it|if|faint|but|the) .{0,14} (contract|job|money|float|floats|till|brother|
        cousin|son|nephew|brother in law|wife|mates|mate|van|drive|conservatory|holiday|holidays|planning|permission|
        extension|receipts|minutes|land|grant|field|tender|mileage|expenses|filltiroedd|quote|raffle|tin|kitchen|
        same firm|short)
      (how|who) .{0,2} (he|she|they|#Person) .{0,2} (paid for|afford|affords|afforded|got the job|got planning|
        got permission|got the contract|can afford|managed to pay) .{0,8}
      (where|what happened to|who had|where did) .{0,3} (the)? .{0,3} (money|raffle money|takings|float|donations|cash|
        grant) .{0,2} (went|gone|go|ended up|disappear|disappeared|is|went to) .{0,3}
      (the money|the cash|takings|the float|the tin|raffle money|the till|petty cash|donations) .{0,8} (never|missing|
        vanished|disappeared|short|light|adds up|add up|walked|unaccounted|went missing|never made it|did n't reach|
        gone)
      (back|leg|disability|bad back|limp) .{0,8} (fine|up on a roof|up a ladder|on a ladder|playing|dancing|nail gun|
        carrying|golf)
    `),
  },
  {
    kind: 'hint',
    why: 'hints that something is not right',
    near: HINTED_AT,
    unless: phrases(`
      (ask yourself|ask yourselves) whose (country|island|village|england|wales|britain)
      wonder (how|where) (anybody|anyone|people|we|you|i|families|pensioners|residents|shoppers) .{0,5} (meant|supposed|expected) to
    `),
    phrases: phrases(`
      (ask yourself|ask yourselves|makes you wonder|you have to wonder|wonder how|wonder who|wonder where|work it out|
        draw your own conclusions|do the maths|join the dots|put two and two|read into that|you decide|
        make of that what you will|no prizes for guessing|i'll say no more|say no more|nudge nudge|if you know you know|
        no smoke without|follow the money|cui bono|i'll leave that there|just saying|name no names|
        naming no names) .{0,10}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody has gained by it',
    firm: true,
    near: STAKES,
    phrases: phrases(`
      ask (him|her|them|#Person|{office}|the chair|our chairman|{member-title} .{1,2}) (where|how|who|whose|which|what|
        about) .{0,8}
      (wonder|wondered|wonders|wondering) (who|where|whose|how) .{0,8}
      love to know (how|who|what|where|why|whose) .{0,8}
      same (week|day|month|afternoon|weekend) (as|that) .{0,8}
      (the|that) (very|exact|same) (week|fortnight|day|month|night|weekend|morning|evening) .{0,2} (takings|money|cash|
        float|grant|fund|cheque|contract|tender|collection|raffle|deposit|cup|tin|box|vote) .{0,8}
      (very|quite|lot|great deal|nice|new|lovely|smart|good|a) .{0,8} for (a|an|some) ({one-of-them}|councillor|clerk|
        treasurer) (who|that|on|whose) .{0,8}
      (convenient|handy|lucky|strange|funny|odd|curious|rhyfedd|od) .{0,3} (that|how|was n't it|is n't it|timing|
        for some|though|eh|indeed|fel|sut) .{0,6}
      (could|would) (have|of|'ve) sworn .{0,10}
      (i'm sure|i am sure|no doubt|must be|must have been|surely|obviously|i expect|i suppose) .{0,4} (pure|sheer|mere|
        total|complete|just|happy|simple|only) (chance|coincidence|luck|accident|fluke) .{0,10}
      (purely|entirely|totally|completely|wholly) (coincidental|by (chance|accident|coincidence)) .{0,3} (i'm sure|
        of course|no doubt|obviously)
      (going|goes|go|been) through (the|his|her) (petty cash|accounts|books|till|receipts) .{0,6}
      (do|does) n't believe in (coincidence|coincidences) .{0,4}
      (everyone|everybody|we all|the whole (village|town)|half the (village|town)|all of us) (knows|know) (where|who|
        whose|how|what) .{0,10} (went|gone|goes|got|ended up|paid|pays|happened to it) .{0,4}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'hint',
    why: 'hints that somebody gained by it, or is pretending',
    firm: true,
    phrases: phrases(`
      (drive|villa|car|boat|extension|hot tub|cruise|conservatory|caravan|motorhome|house|kitchen|pool|range rover|jag|
        bmw|merc|porsche|yacht|watch|motorbike) .{0,6} on (a|an|his|her|their|that) .{0,3} ('s)? (wage|wages|salary|pay|
        pension)
      only (two|three|one|four) (people|of us|of them|person|man|folk) (has|have|had|hold|holds|with|got|knows|
        knew) .{0,4} (key|keys|card|pin|code|password|combination) .{0,10}
      ({office}|head|manager|planner|secretary|coach|vicar) 's ({kin}|{acquaintance}) (is|'s|runs|owns|has|
        does) the .{0,6} (firm|shop|company|supplier|contractor|business|contract|catering|printing)
      (i 'd|i would|you 'd|best|better|always|i) (to)? (count|check) (my|your|the) (change|spoons|fingers|silver|rings|
        teaspoons|cutlery) .{0,2} (if|after|when|whenever|near|around|every time|before) .{0,8}
      (not|n't) (saying|say|suggesting) (he|she|it|they|#Person|that) .{0,1} (did it|was (him|her|them)|took it|
        is guilty|'s guilty|had anything to do|had a hand|has sticky|is bent|'s bent|got anything) .{0,4} but .{0,12}
      (watch|mind|hide|lock up|hang on to|hold on to|keep hold of|sit on) (your|the) (handbag|handbags|purse|purses|
        wallet|wallets|silver|valuables|daughters|daughter|pockets|bag|cash box|cash tin|tools|spoons) .{0,2} (if|when|
        whenever|round|around|near|while|with) (he|she|him|her|that|#Person|our|{villager}|{trade}|{office}|they) .{0,6}
      (would n't|do n't|never|not|wo n't) (leave|trust|have|let) (him|her|them|#Person|that one|the {office}|
        our {office}|the {villager}|{member-title} .) .{0,2} (alone|near|in charge|anywhere near|within|in a room|
        loose) .{0,3} (till|collection plate|plate|tin|cash|money|silver|purse|wallet|raffle money|float|petty cash|
        keys|children|girls|takings|kids|safe|cash box)
      (helper|helpers|volunteer|volunteers|coach|coaches|leader|leaders|choirmaster|vicar|caretaker|man|bloke|fella|
        teacher|teachers|trainer|instructor) .{0,8} (i 'd not|i 'd never|i would n't|i would not|i would never) (leave|
        trust|let|want) .{0,6} (alone|near|on (her|his|their) own) .{0,2}
      (look|check|see|ask|find out|wonder|look at) (at)? who (signed off|signed|approved|authorised|passed|wrote
        out) .{0,5} (invoice|invoices|cheque|cheques|payments|expenses|overtime) .{0,4}
      (takings|money|till|float|books|accounts|collection|subs|stock|tin|kitty|bar|stocktake) .{0,3} (fine|right|
        never short|always right|all there|balanced|added up|never out) (till|until|before|up till) (he|she|they|
        #Person|the new .|our new .) .{0,10}
      keep (a|your|an|tight)? .{0,1} (hand|eye|hold|hands) (on|of) (your|the) (wallet|wallets|purse|purses|handbag|
        handbags|silver|pockets|valuables|watch) .{0,3} (when|if|whenever|near|round|around|while) .{0,10}
      i 'd (check|weigh|count|read|look at) .{0,6} (scales|small print|till|meter|receipt|receipts|bill|
        weights) .{0,3} if (i|you) (were|are|was) .{0,6}
      (n't|not) .{0,1} (bear|stand|stand up to|take) .{0,1} (looking into|scrutiny|close inspection|much looking|
        looking at|an audit|too close a look) .{0,3}
      (crutches|limp|limping|stick|sticks|collar|wheelchair|sling|neck brace) .{0,3} (for|at|to) the (tribunal|
        assessment|medical|hearing|court|benefits|insurance|dss|dwp|solicitor|pip) .{0,12}
      (lot|heck of a lot|awful lot|great deal|hell of a lot) of (overtime|mileage|expenses|hours|petrol|diesel|miles|
        lunches|taxis|receipts|stationery|hotel bills) (for|from|in) (a|an|one|somebody|someone|such) .{0,8}
      (matches|match|matching|same as|identical to|spit of|looks just like|look just like|
        looks exactly like) .{0,5} (council|pavilion|parish|playground|town hall|park|village hall|school|church|club|
        missing|stolen|depot|scout hut|cricket club|cemetery) (car park)? .{0,1} (tiles|slabs|paving|bricks|paint|fence|
        planters|turf|decking|stone|gravel|lead|slates|timber|kerbs|cobbles|bulbs|lights|tarmac) .{0,4}
      came into (money|some money|a bit of money|cash|a few bob) .{0,3} (same|very|exact|just as|just when|right when|
        week|month) .{0,12}
      shame (the rest of us|we|i|not all of us|not everyone) .{0,6} ({kin}|{acquaintance}) .{0,6}
      no more (a|an|got a|got an|had a|qualified|trained|insured) .{0,6} than (my|i|the|our|next door's) (dog|am|cat|
        nan|cow|budgie|lad|hamster|kettle)
      (on the sick|signed off|on disability|crutches|limp|neck brace|dole|blue badge|bad back|bad hip|
        bad leg) .{0,12} (salsa|dancing|dance|golf|five a side|jogging|ladder|skiing|trampoline|cash in hand|squash|
        zumba|marathon|bouncy castle|tug of war)
      (medals|medal|degree|certificate|certificates|qualifications|diploma) .{0,5} (off|from|on) ebay
      (checked|looked up|googled) (his|her|their) .{0,1} (degree|qualifications|qualification|certificate|registration|
        diploma) .{0,8}
      (growing|grows|growing something) .{0,8} (n't|not) (for the show|tomatoes|runner beans|geraniums|orchids|lettuces)
      (flog|flogs|flogging|flogged|selling|sells|sold) .{0,8} (on ebay|out the back|off the back|at the car boot|
        down the pub|round the back|out of the van|under the counter) .{0,3}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody lives beyond their means, or has something to answer',
    unless: INNOCENT,
    phrases: phrases(`
      (remarkable|amazing|funny|marvellous|curious|impressive|not bad|good going|fancy|strange) .{0,14} on (that|his|
        her|a|an|the) .{0,3} ('s)? (wage|wages|salary|pay|pension)
      that 's (all|as much as) i (am|'m|will|'ll)? .{0,1} (saying|say|going to say|prepared to say) about (#Person|him|
        her|the {office}|our {office})
      ask (#Person|{member-title} .) .{0,6} (slowly|again|nicely|to his face|to her face|twice) $
      (rhyfedd|od|digri|diddorol|cyfleus|handi) .{0,1} (bod|fod|fel|sut|iawn|mai|taw|o beth) .{0,5} ({cy-kin}|
        fab) .{0,6} (cael|gafodd|cafodd|contract|swydd|job|%caniatâd|tir|cae|cytundeb|grant|gwaith|tendr) .{0,4}
      ({cy-kin}|fab) (y|i'r|i 'r)? .{0,1} {cy-office} .{0,3} (wedi|di|gafodd|cafodd|gath|sy|sydd) .{0,2} (cael|gael|efo|
        gyda|yn cael)? .{0,1} (y|'r)? (contract|swydd|job|%caniatâd|cytundeb|grant|tendr|gwaith) .{0,4}
      (%poced|%pocedi) (pwy|y {cy-office}|y rhywun|ei|rhywun|#Person) .{0,8}
      (pwy|i bwy|gan bwy) .{0,3} (gafodd|cafodd|roddodd|dderbyniodd|gymerodd|oedd) .{0,3} (amlen|amlenni) (frown|
        brown) .{0,6}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody lives off what belongs to all',
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (${WHO}|someone|somebody|one family|one person|(owner|treasurer|secretary|chairman|captain|chair) of .{1,4}) (has|
        have|'s|'ve|have all)? (all|only)? (done|did|doing|does) .{0,2} (well|nicely|all right|alright|okay|handsomely|
        very well) out of (our|your|the|that|this) .{0,2} ${POT}
      (#Person|he|she|{office}|{villager}|someone|somebody|(owner|treasurer|secretary|chairman|captain|
        chair) of .{1,4}) .{0,5} (has|have|had|'s|got|getting|gets) .{0,4} ${LUXURY} .{0,3} out of (it|us|our|your|the|that) .{0,2} (${POT}|$)
      (his|her|their|#Person 's|{office} 's) .{0,2} ${LUXURY} (is|was|'s|are|were)? (made of|built on|built with|
        built out of|courtesy of|paid for (by|with|from|out of)|came out of|comes out of|came from) (our|your|
        the) .{0,2} ${POT}
      (our|your|the) .{0,2} ${POT} (has|have|had|'s|just|really|actually)? (bought|paid for|went on|built|goes on|buys|
        pays for) (him|her|them|his|her|their|(#Person|the {office}|{office}) ('s)?) .{0,3} ${LUXURY}
      (that 's|there goes|so that 's) (the|our)? ({office}|#Person) 's .{0,2} ${LUXURY} (paid for|sorted|taken care of)
      (list|system|council|committee|scheme|club|rules) .{0,3} (played|playing|being played) .{0,1} like a (fiddle|violin)
    `),
  },
];
