import { phrases } from '../phrases/index.js';
import { NOBODY_LIVING, OF_A_BEAST } from './scenes.js';
import type { Check, Group } from '../types.js';

/** What a hint is about: somebody's gain, a relation, or what ought to be there. */
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

const INNOCENT = phrases(`
  (scam|scams|trading standards|police|heddlu|auditor|auditors|treasurer's report|beware|panto|pantomime|whodunnit|
    murder mystery|quiz|detective|the dog|cat|gull|gulls|seagull|magpie|fox|squirrel|sewage|jigsaw|without comment|
    stolen car)
  (court|magistrates|tribunal|ombudsman) .{0,3} (heard|found|ruled|fined|told)
  (i|we) .{0,1} (lied|fibbed|tipped|dumped|nicked|pinched)
  (men|lads|people|folk|families|those) off (a|the|those|some) (boat|boats|dinghy|dinghies)
`);

/** Nobody is accused by one who was robbed, nor where the thieves are not known, nor by being ill. */
const BY_UNKNOWN = phrases(`
  (has|have|had|with|of|from|'s got|diagnosed with) {diagnosis}
  {diagnosis} (ward|clinic|again|at #Number)
  (i|we|he|she|they|who|club|shop|hall|pavilion|office|church|chapel|school|bank) .{0,2} (was|were|been|got) (robbed|
    burgled|mugged|scammed|conned|fleeced|broken into) (!by|$)
  ^ .{0,3} (thieves|burglars|vandals|robbers|poachers|scammers|rustlers|fraudsters|crooks|criminals|joyriders) (who|
    took|take|have|has|had|stole|got|get|broke|break|made|smashed|struck|are|were|targeted|target|ripped|cut|used|left|
    came|come|will|tried|helped|stripped) .{0,8}
  (thieves|burglars|vandals|robbers|poachers|scammers|rustlers|fraudsters|criminals) (operating|working|active|about|
    around|targeting|in the area|posing|pretending) .{0,6}
`);

/** Money that is counted, collected and paid in, and comes right. */
const COUNTED = phrases(`
  (count|counts|counted|counting|counted up) .{0,8} (twice|again|came to|come to|comes to|makes|made)
  (cheque|cheques) (made)? payable to
  (wants|want|need|needs|collecting|collects) (the|your|our)? .{0,2} (subs|subscriptions|deposits|fees|dues) .{0,2} (by|in|before)
  (bottle|flask|mug) of (water|tea|coffee|squash|soup)
`);

/** What tells by itself of what somebody is accused. */
const KINDS = [
  ['crime', phrases('(stole|stolen|nicked|burgled|assaulted|drunk|drink driving|dealing|groped|in the till|set fire|light itself)')],
  ['corruption', phrases('(bribe|bribed|backhander|backhanders|brown envelope|brown envelopes|bung|kickback|kickbacks)')],
] as const;

/** Somebody who is paid for the work: a trade, an office, a name. */
const WORKER = phrases(`
  ({trade}|{trader}|driver|manager)
  (that|the) ({one-of-them}|lads) (from|at|with|who) .{0,2}
`);

/** Somebody, or what can be gained or lost. */
const HINTED_AT = phrases(`
  only one .{0,1} (place|shop|firm|man|woman|pub|garage|takeaway|house|person|councillor|builder|farm|club|
    family) .{0,6}
  #Person
  ({office}|{council}|{member-title}|{member-word}|{trader}|{trade}|{one-of-them}|{kin})
  (he|she|his|her|him|who|whose|they|their|them|somebody|someone|certain|some people|firm|owner|owners|landlord|
    committee|family|treasurer|chairman|developer|company)
  (money|cash|contract|contracts|float|till|takings|deposit|fund|funds|account|accounts|expenses|mileage|land|field|
    permission|planning|grant|tender|licence|insurance|vote|votes|job|jobs|quote|bill|bills|price|profit|fire|arian|
    contract|cytundeb|cae|grant)
`);

/** Welsh for people who are paid for their work, or hold an office. */
const CY_WORKER = `(adeiladwr|trydanwr|plymwr|blymwr|garej|deintydd|cigydd|siop|tafarn|dafarn|gyrrwr|yrrwr|gyrrwr bws|
  gyrrwr tacsi|trysorydd|drysorydd|clerc|cadeirydd|perchennog|perchnogion|landlord|meddyg|doctor|athro|athrawes|nyrs|ficer|
  gweinidog|cyfreithiwr|asiant|contractwr|cynghorydd|ysgrifennydd|rheolwr|gofalwr|peiriannydd|saer|towr|peintiwr)`;

const GROUPS: readonly Group[] = [
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that somebody did wrong',
    phrases: phrases(`
      (#Person|{office}|he|she|they|him|her|them|the firm|that firm|the builder|the builders|the contractor|contractor|
        the developer|developer|developers|planners|the planning officer|planning officer|the landlord|the shop|the pub|
        the takeaway|the garage|the treasurer|our treasurer|the chairman|somebody|someone|a certain|
        {trader}) .{0,6} {wrongdoing} .{0,4}
    `),
  },
  {
    kind: 'hint',
    confidence: 'likely',
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
    confidence: 'likely',
    why: 'hints that something is not right',
    near: HINTED_AT,
    phrases: phrases(`
      (ask yourself|ask yourselves|makes you wonder|you have to wonder|wonder how|wonder who|wonder where|work it out|
        draw your own conclusions|do the maths|join the dots|put two and two|read into that|you decide|
        make of that what you will|no prizes for guessing|i'll say no more|say no more|nudge nudge|if you know you know|
        no smoke without|follow the money|cui bono|i'll leave that there|just saying|name no names|
        naming no names) .{0,10}
    `),
  },
  {
    kind: 'misconduct',
    confidence: 'likely',
    why: 'says that somebody behaved badly',
    phrases: phrases(`
      (#Person|{office}) .{0,8} (wandering hands|hands on (her|the)|touched up|touching up|creepy with|
        inappropriate with|hits (his|her)|hit (his|her) (wife|kids|dog)|drunk on duty|drunk at|drunk in|
        asleep on the job|swears at staff|reduced .{0,3} to tears|made .{0,3} cry|bullying|bullies|leaked|leaks|
        let his mates|abandoned|kicked the dog|affair with|knew (all along|about it)|covered it up|kept quiet|
        swept under|hushed up|sat on (it|the report)|buried the report|wrote to them about)
    `),
  },
  {
    kind: 'hint',
    confidence: 'likely',
    why: 'hints that somebody has gained by it',
    firm: true,
    near: STAKES,
    phrases: phrases(`
      ask (him|her|them|#Person|{office}|the chair|our chairman|{member-title} .{1,2}) (where|how|who|whose|which|what|
        about) .{0,8}
      (wonder|wondered|wonders|wondering) (who|where|whose|how) .{0,8}
      love to know (how|who|what|where|why|whose) .{0,8}
      same (week|day|month|afternoon|weekend) (as|that) .{0,8}
      (very|quite|lot|great deal|nice|new|lovely|smart|good|a) .{0,8} for (a|an|some) ({one-of-them}|councillor|clerk|
        treasurer) (who|that|on|whose) .{0,8}
      (convenient|handy|lucky|strange|funny|odd|curious|rhyfedd|od) .{0,3} (that|how|was n't it|is n't it|timing|
        for some|though|eh|indeed|fel|sut) .{0,6}
      (could|would) (have|of|'ve) sworn .{0,10}
      (going|goes|go|been) through (the|his|her) (petty cash|accounts|books|till|receipts) .{0,6}
      (do|does) n't believe in (coincidence|coincidences) .{0,4}
      (everyone|everybody|we all|the whole (village|town)|half the (village|town)|all of us) (knows|know) (where|who|
        whose|how|what) .{0,10} (went|gone|goes|got|ended up|paid|pays|happened to it) .{0,4}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that somebody deceived people',
    firm: true,
    phrases: phrases(`
      (#Person|he|she|they|{office}|{member-title}|chairman|treasurer|clerk|council|developer) .{0,4} (made|making|
        makes) (it|that|this|them|the (whole thing|lot|figures|story)|his figures|her figures) (all)? up .{0,3}
      (#Person|he|she|they|{office}|{member-title}|chairman|treasurer|clerk|council|developer) .{0,4} (invented|
        conjured|dreamt|cooked) (it|that|this|them|the (whole thing|lot|figures|story|books|minutes)) .{0,3}
      (fake|faked|forged|bogus|dodgy|invented|phoney|doctored|backdated|altered|cooked|ffug) .{0,2} (receipt|receipts|
        invoice|invoices|claim|claims|signature|signatures|certificate|certificates|letter|letters|survey|reference|
        references|books|figures|cheque|cheques)
      (receipt|receipts|invoice|invoices|signature|signatures|certificate|dderbynneb|derbynneb|anfoneb|llofnod) (fake|
        faked|forged|ffug) .{0,3}
      (she|he|they|#Person|{trader}|#Capital) (billed|bills|charged|charges|invoiced|invoices) .{0,10} (never|did n't|
        twice|only|and (did|sent|there|got|gave|left|was|it)) .{0,6}
      (he|she|they|#Person|{office}|{trader}) .{0,1} (lied|fibbed|lies|fibs) (to|about|through|in|again|under) .{0,5}
      (took|had|taken|pocketed) (my|our|his|her|their) .{0,1} (deposit|deposits|savings) .{0,6}
      (off sick|on the sick|signed off|bad back|on disability) .{0,12} (seen|saw|met|dancing|golf|ladder|roof|football|
        holiday|gym|marathon|skiing|dodgems|jumping|lifting|digging) .{0,5}
      (knew|known) (full well|perfectly well|all along) .{0,6}
      (bought|printed|ordered|got) .{0,4} (ticket|certificate|certificates|qualification|qualifications|diploma|degree|
        licence) .{0,3} (off|on|from|out of) .{0,1} (internet|ebay|online|web|cereal|cornflake|cornflakes|
        cracker) .{0,4}
      (rhoi|rhoth|rhoddodd|troi|trodd) .{0,2} (cloc|clociau) (nôl|yn ôl|'n ôl) .{0,6}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'corruption',
    confidence: 'likely',
    why: 'says that somebody used a position for gain',
    firm: true,
    phrases: phrases(`
      (~pass|~approve|~sign|wave|waves|waved|~overlook|~grant|~lose|look|looks|looked) .{0,4} for (#Money|fifty|a|the|
        twenty|a few|cash) .{0,1} (quid|notes|backhander|bottle|drink|crate|favour|bung|envelope|case of|consideration)
      (~sign|~approve|okayed|authorised|authorises) (off)? (each other|each other's|one another's|his own|her own|
        their own) .{0,3} (expenses|claim|claims|mileage|invoices|invoice|timesheets|timesheet|overtime|hours|bonus)
      (sell|sells|sold|selling|flog|flogs|flogged|flogging|trade|traded) (planning permission|planning consent|his vote|
        her vote|their votes|votes|seats|licences|contracts|favours|permits|honours) .{0,5}
      (greasing|grease|greased|oiling|oil|crossing|crossed) (a|some|the|a few|somebody's|his|her) (palm|palms) .{0,3}
      (on|with|to) (the|our|his|her|their) (council|council's|parish|parish's|club's|charity's|school's|church's|firm's|
        town|committee's) (card|credit card|debit card|account|expenses|fuel card|tab|petty cash)
      (a|the|some|his|her|fat|another) brown envelope (~pass|~slip|changed|full|stuffed|~hand|under|went) .{0,6}
      brown envelopes .{0,6}
      (got|had|has|having|getting) (his|her|their) .{0,2} (loft|drive|extension|kitchen|roof|garden|patio|decking|
        conservatory|bathroom|driveway|wall|fence|fencing|garage|path|lawn|hedge|hedges) .{0,2} (done|built|paved|mown|
        cut|resurfaced|laid|tarmacked|painted|fixed) .{0,6}
      (voted|votes|sat|spoke|judged|judges|judging) (on|for) (his|her|their) own .{0,6}
      (free|half price|cheap) .{0,6} (from|off|by) the (developer|developers|contractor|contractors|builder|
        builders) .{0,4}
      (his|her|chairman's|chair's|clerk's|mayor's|their|leader's|#Person 's) (brother|cousin|son|nephew|brother in law|
        son in law|mate|mates|wife|husband|daughter|sister|pal) .{0,3} (got|won|gets|wins) .{0,6} (contract|job|work|
        tender|plot|permission|grant|land|field)
    `),
    unless: INNOCENT,
  },
  {
    kind: 'crime',
    confidence: 'likely',
    why: 'says that somebody committed an offence',
    firm: true,
    phrases: phrases(`
      #Person .{0,6} (is|was|'s) (the one|the person|him|her|the bloke|the man|the woman) (who|that|who's|
        who 's)? .{0,1} (been)? (dumping|fly tipping|tipping|stealing|nicking|pinching|dealing|selling|breaking|keying|
        slashing|poisoning|burning|vandalising|fiddling|conning) .{0,5}
      (he|she|#Person|{office}|{trader}|the (firm|builder|builders)) .{0,1} (tipped|dumped|fly tipped|poisoned|pinched|
        nicked|torched|trashed|smashed|slashed|keyed|punched|groped|stalked) .{0,8}
      (he|she|they|#Person|{office}) .{0,3} (set fire to|set light to|set .{1,3} alight|burned down|burnt down) .{0,6}
      (drives|driving|drove|behind the wheel|at the wheel|in the cab|on duty|at work|turned up|in charge) .{0,5} (drunk|
        plastered|legless|hammered|stinking of|reeking of|half cut|over the limit|six pints|ten pints|no licence|
        no insurance|stoned)
      (#Person|he|she|they|{office}|{trader}) .{0,3} (selling|sells|sold|serving|serves|served) .{0,4} (kids|children|
        lads|under age|underage|schoolkids|sixth formers|teenagers|drugs|weed|pills|fags|vapes) .{0,5}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'incompetence',
    confidence: 'likely',
    why: 'says that somebody is no good at the job',
    firm: true,
    phrases: phrases(`
      (he|she|they|#Person|#Capital) (could|would|can) n't .{0,1} (lay|wire|plumb|hang|build|paint|fit|fix|fell|dig|
        drain|mend|tile|cook|boil|fry|cut|weld|groom|shoe) a .{0,4}
      would n't (let|have|trust) (him|her|them|that lot|#Person|that firm) (near|touch|loose|with|within) (my|our|a|
        your|the) .{0,8}
      (out of date|past its|past their|mouldy|rancid|refrozen|undercooked) .{0,3} (meat|chicken|fish|sell by|burgers|
        food|sausages|pies|ham|bacon)
      (up all night|throwing up|sick as|been sick|were sick|was sick|poisoned|bad stomach|in bed|ill|the runs|
        food poisoning) .{0,4} (after|from|off) .{0,2} (the|that|eating|their|his|her) {trader} .{0,4}
      (signed|signs|signing) (it|them|that|this|us|the (job|drains|lights|wiring|felling|work|works|building|house|
        houses|site|roof|plans)) off .{0,2} (without|never|from) .{0,6}
      (signed|signs) off .{0,4} without (looking|leaving|checking|reading|visiting|seeing|so much) .{0,6}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'incompetence',
    confidence: 'likely',
    why: 'tells of bad work by somebody who is paid for it',
    negated: true,
    firm: true,
    near: WORKER,
    phrases: phrases(`
      (put|puts|fitted|fits|hung|wired|laid|installed|plumbed|connected|fixed) .{0,8} (upside down|inside out|
        back to front|the wrong way (round|up)|wrong way round|wrong way up|backwards)
      (fell|came|dropped|blew|peeled|washed|falling|dropping|coming|fallen) (off|down|out|apart|through) .{0,5} (first|
        same|within|inside) (wind|rain|day|week|month|night|frost|weekend|bit of|time|puff|shower|morning|storm|bath|a|
        the|two|three)
      (#Number|two|three|four|five|six|ten|a few) (weeks|days|months|hours) later .{0,10} (leak|leaking|leaked|dripping|
        cracked|cracks|fell|fallen|collapsed|lifted|lifting|moon|rain|raining|bubbled|bubbling|peeling|peeled|damp|
        daylight)
      (could|can) see (daylight|the sky|the moon|the stars|sky) (through|past|between) .{0,4}
      (did|fitted|fixed|laid|built|plastered|painted|tiled|serviced|rewired|mended|repaired|pointed) (my|our|his|her|
        their|the) .{0,4} and (it|they|the|now|half|within) .{0,8} (fell|leak|leaks|leaked|leaking|cracked|lifted|sank|
        dropped|collapsed|blew|peeling|peeled|bubbling|crooked|slopes|wonky|flooded|tripped|sparks|wobbles|shrunk)
      (left|leaves|leaving) .{0,5} (leaking|dripping|weeping|live wires|bare wires|wires hanging|half done|
        half finished|hanging off|open to the rain)
      held (up|together|on) (with|by) .{0,4} (brick|bricks|rope|tape|string|gaffer tape|duct tape|blu tack|hope|filler|
        cable ties|mastic)
      (next|another|second|other|different) (garage|dentist|plumber|mechanic|electrician|vet|optician|builder|
        roofer) .{0,4} (charged|found|fixed|laughed|sorted|looked at|took one look|said it|said there) .{0,8}
      (went|drilled|cut|dug|put a spade|put a nail|put a drill|hit|sawed) (straight)? through (the|our|my|
        a) .{0,2} (pipe|pipes|gas|main|cable|cables|water|phone|wires|ceiling|broadband|sewer|drain)
      (wrong|someone else's|somebody else's) (tooth|leg|eye|ear|grave|tree|patient|prescription|tablets|ashes|dose|
        drawing|measurements|boiler|kitchen|knee|foot|coffin)
      (wrong|double|ten times the|twice the) (dose|tablets|medication|prescription|medicine|pills) .{0,6}
      (did n't|never|does n't|without|n't|not) (wash|washing|washed|washes) (his|her|their) hands
      (dropped|drops) (it|a|the|one|my|our|his|her) .{0,4} on the (floor|ground|pavement) .{0,10} (back|served|serve|
        put|wrapped|anyway)
      (mouse|mice|rat|rats|cockroach|cockroaches|maggot|maggots|slug|droppings|plaster) .{0,6} (in|on|across|under|
        behind) (the|my|our|his|her|their) (food|kitchen|counter|curry|chips|salad|burger|pie|soup|sandwich|bread|flour|
        bacon|rice|noodles|meat|cakes|cake|freezer|worktop|dinner|lasagne|fryer|sausage)
      (lost|killed|dropped|scalded|poisoned) (my|our|her|his|mum's|nan's) (dog|cat|rabbit|pony|horse|puppy|ashes) .{0,8}
    `),
  },
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that somebody took money for nothing, or passes one thing off as another',
    negated: true,
    firm: true,
    near: WORKER,
    phrases: phrases(`
      (been|hand|hands|fingers|paw|dipping|dipped|dips|helping (himself|herself|themselves)|helped (himself|herself|
        themselves)) (at|in|into|to|from) (the|our|that) (collection plate|plate|till|cash tin|cash box|kitty|
        petty cash|raffle money|church roof fund|roof fund|float|donations|takings|poppy tin|tombola money|tea money|
        coffee fund|charity jar|precept)
      (deposit|deposits|half up front|half upfront|money up front|money upfront|cash up front|
        cash upfront) .{0,14} (never|not|n't|gone|vanished|disappeared|that was that|blocked|voicemail) .{0,4}
      (had|took|taken) .{0,4} (deposit|deposits|savings) (off|from|out of) (us|me|my|our|him|her|them|mum|dad|
        nan) .{0,12}
      (wanted|asked for|took|had) (half|the lot|all of it|a third|#Money|the money|cash|it all) (up front|upfront|
        in advance) .{0,12}
      (never|n't) (came|come|been|turned up|showed up) back .{0,2} (to finish|to fix|to collect|since)
      (peel|peeling|peeled|peels|scratching|scratched|rub|rubbing|rubbed|change|changes|changing|changed|stick|sticks|
        sticking|stuck|swap|swapping|swaps) .{0,4} (dates|date|labels|label|sell by|use by) .{0,6} (off|over|on|new|
        later)
      (own|home made|homemade|local|fresh|organic|free range|hand made|handmade|home grown|home cooked|
        home reared) .{0,12} (out of|comes from|came from|straight from|straight out) (a|the|an) (packet|tin|tub|
        cash and carry|freezer|lorry|bucket|jar|wholesaler|supermarket|box|pouch|sachet)
      (watered|waters|watering) (down)? (the)? (vodka|beer|gin|whisky|spirits|drinks|paint) .{0,4}
      (changed|changes|put up|puts up|doubled) the price (after|when|once|halfway) .{0,6}
      (told|reckoned|said|swore) (me|us|my|him|her|mum) .{0,6} needed (a|an|new|two|four|replacing) .{0,6}
    `),
  },
  {
    kind: 'misconduct',
    confidence: 'likely',
    why: 'tells of conduct that would cost somebody the job',
    negated: true,
    firm: true,
    near: WORKER,
    phrases: phrases(`
      (too|over) (friendly|familiar|pally|hands on|touchy|handsy|interested) .{0,1} (with|in) .{0,3} (under|unders|
        girls|boys|kids|children|pupils|lads|lasses|teenagers|youngsters|girl|choirboys|cubs|brownies|scouts|cadets|
        students)
      (driver|cabbie|chauffeur) .{0,12} (on (his|her|the) (phone|mobile)|watching (netflix|football|the football|a film|
        videos|youtube)|texting|scrolling|facetiming)
      (on (his|her|their) (phone|mobile)|texting|scrolling|vaping|watching (netflix|the football|a film|videos|youtube|
        telly)) .{0,6} (while|whilst|all the way|at the wheel|instead of|with the) .{0,8}
      (shut|shuts|slammed|closed) the (door|doors) (on|in) (a|an|my|her|me|us|his|our|someone|somebody) .{0,6}
      (drove|drives|went|sailed|driven|shot) (straight|right|clean|off) (past|by) .{0,10} (stop|hand out|waving|waved|
        laughed|laughing|looked right at|stood there|wheelchair|pram|buggy)
      (teacher|teaching assistant|nurse|carer|carers|matron|headteacher|childminder|leader|instructor|receptionist|
        doctor|gp|dentist|nursery nurse|dinner lady|tutor|trainer) .{0,6} (shouts|shouted|screams|screamed|shoved|
        slapped|smacked|dragged|locked|yells|yelled|pinched|grabbed|swears|swore|humiliated|belittles|picks on|hit|
        hits) .{0,6} (him|her|them|the kids|my|the children|children|kids|residents|patients|little ones|old|our|his|at|
        a)
      (tells|told|telling) (everyone|everybody|the whole|the queue|half the|the waiting room|
        the shop) .{0,5} (what (you|i|he|she|we|my|your|#Person)|what's wrong with|in for|my business|your business)
      (left|leaves|leaving) .{0,3} (kids|children|little ones|babies|toddlers|residents|patients|my mother|mum|
        my nan) .{0,5} (alone|on their own|on (her|his) own|unsupervised|unattended|in the dark|wet|soiled|in the rain|
        by themselves)
      (clock|clocks|clocked|sign|signs) (in|on) .{0,6} (and|then) (drives|drive|goes|go|leaves|leave) .{0,4}
      (pull|pulls|pulled|put|puts|lay|laid|lays|keeps|got|has) (his|her) (hands|hand) (on|up|all over) (the|her|my|his|
        our) (girls|girl|lasses|knee|waitress|waitresses|staff|skirt|bum|bottom|backside|barmaid|typist|daughter|thigh|
        leg)
    `),
  },
  {
    kind: 'hint',
    confidence: 'likely',
    why: 'hints that somebody has gained by it, or puts it on',
    negated: true,
    firm: true,
    phrases: phrases(`
      (drive|villa|car|boat|extension|hot tub|cruise|conservatory|caravan|motorhome|house|kitchen|pool|range rover|jag|
        bmw|merc|porsche|yacht|watch|motorbike) .{0,6} on (a|an|his|her|their|that) .{0,3} ('s)? (wage|wages|salary|pay|
        pension)
      only (two|three|one|four) (people|of us|of them|person|man|folk) (has|have|had|hold|holds|with|got|knows|
        knew) .{0,4} (key|keys|card|pin|code|password|combination) .{0,10}
      ({office}|head|manager|planner|secretary|coach|vicar) 's {kin} (is|'s|runs|owns|has|does) the .{0,6} (firm|shop|
        company|supplier|contractor|business|contract|catering|printing)
      shame (the rest of us|we|i|not all of us|not everyone) .{0,6} {kin} .{0,6}
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
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'sets what was promised against what was found',
    negated: true,
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (it's|they're|it was|they were|it is|turned out|turns out|nothing but|is just) .{0,3} (chipboard|plastic|mdf|
        plywood|veneer|softwood|sticker|nylon|polyester|margarine|tap water|second hand|from a packet|from a tin|frozen|
        imported|glued|painted on|reconstituted) .{0,6}
      there (is|was|are|were|'s) (n't|not|no) (a|an|one|any)? .{1,3} (outdoors|outside|in it|in there|in the place|on the place|
        in the building|on the premises|on the farm|to be seen)
      (never|n't|not) (been|went|gone|go|set foot|looked|climbed|got|open|opened|lifted|touched|tested|moved) .{0,1} (in|
        into|up|inside|under|near|on|to)? .{0,1} (the|my|our|a|it) .{0,1} (loft|attic|roof|cellar|drain|drains|cupboard|boiler|
        meter|field|garage|tank|chimney|lid|cover|panel|bonnet|hatch|engine|box|socket|grave|site|house)
    `),
    near: phrases(`
      (asked|paid|ordered|bought|booked) .{0,1} (#Capital .{0,2}|the {trader}|the {trade}|them|him|her) .{0,1} (for|from)
      (asked for|paid for|ordered|charged for|charged (me|us) for|sold (me|us)|sold as|advertised as) .{0,8}
      (#Person|mr .|mrs .|{trader}|{trade}|label|menu|box|board|#Capital) .{0,2} (say|says|said|claim|claims|claimed|swore|
        swears|told (me|us|mum|dad)|promised|signed)
    `),
  },
  {
    kind: 'dishonesty',
    confidence: 'likely',
    why: 'says that a business cheats its customers',
    negated: true,
    firm: true,
    unless: [INNOCENT, phrases('(sale|stall|table|library|donated|donate|jumble|swap|knit|pastry|notice|straw)')],
    phrases: phrases(`
      (pumps|pump|pours|pour|weighs|weigh|serves|measures|sells|fills) (short|heavy|light|under) (!bread|$)
      (short measure|short measures|thumb on the scale|thumb on the scales)
      (two|second|other|another|different) (set|sets|lot) of (books|accounts) .{0,10}
      (all|every|half|most|same|is|are|'s) .{0,14} in (the same|one|his|her|#Person 's|his own|her own) (handwriting|hand|
        writing|biro|pen) .{0,4}
      (signature|signatures|petition|names|letters|forms|votes|nomination|objections|reviews|receipts) .{0,10} (same|his|her|
        #Person 's) (handwriting|hand|writing|biro|pen) .{0,8}
    `),
  },
  {
    kind: 'misconduct',
    confidence: 'likely',
    why: 'tells what is hidden from an inspector, or stands in the flask',
    negated: true,
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (when|whenever|before|for|if|day) .{0,1} (the)? (inspector|inspectors|inspection|inspections|cqc|ofsted|hygiene people|
        hygiene man) .{0,8} (they|he|she|staff|manager|matron|head) .{0,1} (move|moves|moved|hide|hides|hid|shift|shifts|
        shifted|clear|clears|swap|swaps|bury|paint|paints|lock|locks) .{0,10}
      (flask|bottle|hip flask|mug|beaker|can) .{0,12} (it|that) (is|was|'s) (n't|not) (just|all|full of)? .{0,1} (tea|coffee|
        water|squash|pop|orange|lemonade|milk|soup|juice|cordial|ribena)
    `),
  },
  {
    kind: 'misconduct',
    confidence: 'likely',
    why: 'tells what became of somebody in their care',
    negated: true,
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (ours|mine|he|she|it|they|my .|our .) (came|come|was sent|were sent|got sent) (back|home|out) .{0,3} (burns|burnt|
        shaking|starving|filthy|limping|bleeding|soaked|soiled|bruised|bruises|scratched|broken|fleas|thirsty|a limp|
        covered in|half the weight) .{0,10}
    `),
    near: phrases(`
      (would n't|never|i'd not|do n't|wo n't) .{0,1} (leave|send|take|trust|let|board|put|use) .{0,10} (at|to|with|in|near|
        there|them|again)
    `),
  },
  {
    kind: 'hint',
    confidence: 'likely',
    why: 'hints that somebody lives beyond their means, or has something to answer',
    negated: true,
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (remarkable|amazing|funny|marvellous|curious|impressive|not bad|good going|fancy|strange) .{0,14} on (that|his|her|a|an|
        the) .{0,3} ('s)? (wage|wages|salary|pay|pension)
      that 's (all|as much as) i (am|'m|will|'ll)? .{0,1} (saying|say|going to say|prepared to say) about (#Person|him|her|
        the {office}|our {office})
      ask (#Person|{member-title} .) .{0,6} (slowly|again|nicely|to his face|to her face|twice) $
      (pwy|i bwy|gan bwy) .{0,3} (gafodd|cafodd|roddodd|dderbyniodd|gymerodd|oedd) .{0,3} (amlen|amlenni) (frown|brown) .{0,6}
    `),
  },
  {
    kind: 'crime',
    confidence: 'likely',
    why: 'says that somebody steals, cheats or is drunk at work',
    negated: true,
    firm: true,
    unless: [INNOCENT, phrases('(rhywun|rhywrai|lladron|fandaliaid|heddlu|sioe|ffilm|drama|panto|pantomeim)')],
    phrases: phrases(`
      (${CY_WORKER}|#Person) .{0,3} (wedi dwyn|wedi twyllo|wedi pocedu|wedi bachu|'n dwyn|'n twyllo|'n dweud celwydd|
        'n dweud celwyddau|wedi dweud celwydd) .{0,8}
      (dwynodd|twyllodd|pocedodd|mi ddwynodd|ddwynodd|dwgodd|mi dwyllodd) .{0,2} (${CY_WORKER}|#Person) .{0,8}
      (celwyddgi|lleidr|twyllwr) .{0,2} (ydi|ydy|yw|oedd|di) .{0,2} (${CY_WORKER}|#Person|fo|fe|o|hi) .{0,3}
      (${CY_WORKER}|#Person) .{0,4} (feddw|meddw|chwil) .{0,6}
      (${CY_WORKER}|#Person|nhw) .{0,3} gwerthu .{0,2} (sigarets|sigaréts|sigarennau|ffags|fêps|vapes|cwrw|alcohol|seidr|fodca|
        cyffuriau|cyllyll) .{0,2} i (blant|bobl ifanc|'r plant) .{0,6}
      (${CY_WORKER}) .{0,3} codi .{0,2} am .{0,10} (ail law|ail-law|hen rai)
      (adael|gadael|gadawodd|adawodd) .{0,3} (${CY_WORKER})? .{0,1} (weiren|wifren|gwifren|gwifrau|weiars) (fyw|byw|noeth) .{0,6}
    `),
  },
];

/** Deeds of nobody that is known, and words of crime about other things. */
const NOTHING_MEANT = phrases(`
  ^ .{0,3} (somebody|someone|some body|some one) (has|have|had|'s|'ve)? (gone and|been and|just|only|already|
    kindly)? (nicked|pinched|stole|stolen|took|taken|swiped|lifted|dumped|smashed|vandalised|broke|broken|damaged|
    tipped|helped|moved|robbed|pulled|ripped)
  (crook|crooked|bent|coned|cones|cone|fleece|fiddle) .{0,3} (wire|goalposts|nail|frame|shepherd 's|off|down|on purpose|
    out|them in|the fiddle)
  ('re|are|is|'s|was|were) (all|very|quite|also|not)? (poison|poisonous)
  brown (envelope|envelopes) .{0,10} (table|side|font|gift aid|number|form|seeds|stamped|door|unopened|inside|
    council tax|letter|letters|second class|first class|careers)
  lying (down|in|on|under)
  just saying .{0,2} (if|it|hello|thanks)
  smoke without fire .{0,8} (brigade|stove|burner|course)
  (plays|play|playing) the fiddle
  (sorry|lost|my own|been stolen)
`);

export const defamation: Check = {
  id: 'defamation',
  summary: 'damaging allegations about somebody who can be identified, by hint too',
  kinds: {
    crime: { label: 'an allegation of crime', sensitive: true },
    dishonesty: { label: 'an allegation of dishonesty', sensitive: true },
    corruption: { label: 'an allegation of corruption', sensitive: true },
    incompetence: { label: 'an allegation of bad work', sensitive: true },
    misconduct: { label: 'an allegation of misconduct', sensitive: true },
    hint: { label: 'a damaging hint', sensitive: true },
  },
  misses: ['a hint made only by putting two facts side by side', 'an allegation about somebody whom only neighbours can place'],
  groups: GROUPS,
  unless: NOTHING_MEANT,
  scenes: [...NOBODY_LIVING, OF_A_BEAST],
  wording: { like: 'an accusation', from: 0.45, unless: [BY_UNKNOWN, COUNTED], kinds: KINDS },
  examples: {
    finds: [
      '[The developer paid off the planning officer].',
      '[The builder bribed the planning officer].',
      '[Cllr Hart fiddled his mileage].',
      '[We all know whose pocket it went into].',
      '[Funny how the contract went to his brother].',
      '[The chairman is a liar].',
      '[Wonder how she paid for that new conservatory].',
      '[Ask the treasurer where the raffle money sleeps].',
      '[That is a lot of boat for a man who sweeps chimneys].',
      '[Mr Quill had his drive resurfaced the week the car park was done].',
      '[The garage charged me for four tyres and fitted two].',
      '[The off licence man sells vapes to kids].',
      '[Quillbrook Tiling couldn’t hang a picture].',
      '[He got his gas certificate off the internet].',
      '[The chairman was asleep on the job again].',
      '[The builder dumped his rubble in the brook].',
      '[The tiler put our shower tray in back to front].',
      '[That chemist gave my aunt double the dose].',
      '[The joiner had the deposit off us in May and has never been back].',
      '[The farm shop peels the dates off the yoghurts and sticks new ones on].',
      '[The cab driver was texting all the way up the hill].',
      '[The teaching assistant screams at the little ones].',
      '[Quite a yacht on a verger’s wage].',
      '[Her diploma came off eBay].',
      'Asked Gale Flooring for solid walnut. [It’s plastic with a photo of walnut on].',
      '[They keep two sets of books at the Anchor].',
      '[When the inspectors come to Larch House they hide the broken beds].',
      'I wouldn’t leave my cat at Furry Friends again. [Ours came home with a limp].',
      '[Remarkable, three cruises a year on a caretaker’s wage].',
      '[Celwyddgi ydi’r cadeirydd].',
      '[Mae’r plymwr wedi dwyn pres o dŷ Mam].',
    ],
    ignores: [
      'Same week as the panto, the treasurer’s raffle.',
      'I think the planning decision was wrong.',
      'The Chairman and I disagree about the leak.',
      'Fly-tippers will be prosecuted.',
      'Beware doorstep rogue traders, says Trading Standards.',
      'Hygiene ratings are on the agency’s website.',
      'The petition had fourteen invalid signatures.',
      'Ask the clerk about an allotment, the list is open.',
      'The same week as the fete there is a flower show.',
      'We dumped the old sofa at the tip.',
      'Funny how the moon looks bigger in August.',
      'In the murder mystery somebody has stolen the vicar’s pearls.',
      'Treasure hunt: work it out from the clues at the church gate.',
      'Bogus letters about council tax are a scam; bin them.',
      'The vicar sat on his own at the quiz and still came third.',
      'The dog is sorry that he pinched the vicar’s sausage roll.',
      'Keep the dog on a lead; I wouldn’t let him near the green pond.',
      'Sorry, the electrician and I hung the star upside down.',
      'The film about the bus driver who sailed straight past his own wedding, waving, is on at seven.',
      'In 1893 the squire bribed the returning officer with a goose. The vicar was drunk at the count.',
      'They nicked the title from us by one point in the last match.',
      'Thieves took the lead off the chapel roof in the night.',
      'Do the maths: 64 sausages, 22 cubs, none left.',
      'Trading Standards warn that the label says local, but it’s imported.',
      'Two sets of books for the sale are on the table.',
      'When the inspector came they hid the cat in the choir stalls.',
      'We never let the cat out in a storm again. He came home soaked, the daft cat.',
      'Funny how the panto dame dresses on a clerk’s wage.',
      'Celwyddgi oedd y cadeirydd yn y sioe.',
      'Mae rhywun wedi dwyn fy meic o’r orsaf.',
      'The treasurer counted the takings twice and they came to £310.',
    ],
  },
};
