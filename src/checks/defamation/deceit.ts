// Phrases that say that somebody deceived others, gained by their position, or committed an offence.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { NOBODY_ACCUSED } from './welsh.js';
import { INNOCENT, WORKER } from './words.js';

/** Whoever is ill sees a doctor, and others see the note. */
const SICK_NOTE = phrases(`
  (seen|saw|see) .{0,4} (letter|note|notes|certificate|doctor|doctors|gp|specialist|consultant|counsellor|physio|
    occupational health)
`);

export const DECEIT: readonly Group[] = [
  {
    kind: 'dishonesty',
    why: 'says that somebody did wrong',
    phrases: phrases(`
      (#Person|{office}|he|she|they|him|her|them|the firm|that firm|the builder|the builders|the contractor|contractor|
        the developer|developer|developers|planners|the planning officer|planning officer|the landlord|the shop|the pub|
        the takeaway|the garage|the treasurer|our treasurer|the chairman|somebody|someone|a certain|
        {trader}) .{0,6} {wrongdoing} .{0,4}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody deceived people',
    phrases: phrases(`
      (putting|put|puts|claiming|claims|claimed|booking|books|booked|charging|charged) (in)? (for)? .{0,2} (hours|
        overtime|mileage|miles|expenses|days|shifts) (that)? (he|she|they|#Person) (never|has n't|had n't|did n't) .{0,2}
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
      (billing|billed|bills|invoicing|invoiced|charging|charged|claiming|claimed|paid) (us|them|the council|
        the parish)? .{0,1} for .{0,4} (nobody|no one|never|that (never|nobody|was never)|which (never|nobody)|
        they never|he never|she never|was never|were never) .{0,4}
      (took|had|taken|pocketed) (my|our|his|her|their) .{0,1} (deposit|deposits|savings) .{0,6}
      (~take|took|taken|had|pocketed|banked|~grab|trousered) .{0,2} (our|the .|my|his|her|their|your)? .{0,1} (money|
        cash|cheque|fee|fees|grant|payment|thousands|hundreds|#Money) .{0,4} (gone to ground|~vanish|~disappear|
        done a runner|did a runner|scarpered|legged it|done a bunk|did a bunk|not been seen|never been seen|not seen|
        never seen|nowhere to be found|gone awol|gone quiet|stopped answering|wo n't answer|not answering|gone missing|
        done one|cleared off)
      (off sick|on the sick|signed off|bad back|on disability) .{0,12} (seen|saw|met|dancing|golf|ladder|roof|football|
        holiday|gym|marathon|skiing|dodgems|jumping|lifting|digging) .{0,5}
      (knew|known) (full well|perfectly well|all along) .{0,6}
      (bought|printed|ordered|got) .{0,4} (ticket|certificate|certificates|qualification|qualifications|diploma|degree|
        licence) .{0,3} (off|on|from|out of) .{0,1} (internet|ebay|online|web|cereal|cornflake|cornflakes|
        cracker) .{0,4}
      (rhoi|rhoth|rhoddodd|troi|trodd) .{0,2} (cloc|clociau) (nôl|yn ôl|'n ôl) .{0,6}
    `),
    unless: [...INNOCENT, SICK_NOTE],
  },
  {
    kind: 'corruption',
    why: 'says that somebody used a position for gain',
    phrases: phrases(`
      (taking|takes|took|pockets|pocketing|gets|charges) .{0,2} (#Money|quid|tenner|fiver|pounds|cash|
        notes) .{0,3} to (wave|let|
        pass|sign|look|lose|forget|turn a|squeeze|slip) .{0,6}
      voted (for|through) .{1,6} (his|her) .{0,5} (field|land|paddock|plot|farm|house|garage|yard|
        wood) .{0,3} worth .{0,5}
      (~pass|~approve|~sign|wave|waves|waved|~overlook|~grant|~lose|look|looks|looked) .{0,4} for (#Money|fifty|a|the|
        twenty|a few|cash) .{0,1} (quid|notes|backhander|bottle|drink|crate|favour|bung|envelope|case of|consideration)
      (~sign|~approve|okayed|authorised|authorises) (off)? (each other|each other's|one another's|his own|her own|
        their own) .{0,3} (expenses|claim|claims|mileage|invoices|invoice|timesheets|timesheet|overtime|hours|bonus)
      (~slip|~bung|~hand|~pass|~push|~give) (the|a|our|that|him|her|#Person) .{0,3} (a (bit|few|bundle|wad|fistful|roll|
        handful|bottle|crate|case) of|some|fifty|twenty|#Money|a few) (cash|quid|notes|readies|twenties|tenners|fifties|
        money|whisky|scotch|wine|something) .{0,3} (every|to|so|for|under|when|whenever|each|and|on the) .{0,8}
      (~run|~put|~pay|~bank|~keep|~channel) .{0,5} (fund|funds|takings|money|float|grant|subs|donations|collection|
        cash) .{0,3} (through|into|in) (his|her|their) own .{0,2} (account|bank|pocket|name)
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
      (#Capital|developer|developers|builder|builders|firm|contractor|brewery|he|she|they|who) .{0,1} (paid for|
        pays for|paying for|footed|settled|picked up) .{0,2} (the|our|that|a)? .{0,1} ({office}|planner|planners|
        inspector) 's .{0,2} (holiday|holidays|flights|golf|villa|car|extension|kitchen|roof|wedding|school fees|bill|
        bar bill|bar tab|drinks|season ticket|cruise|honeymoon|election|fence|drive) .{0,4}
      (if|to|unless) .{0,8} (see|sees|slip|bung|look after) (him|her|#Person|#Capital|them|{office}) (right|a drink|
        first) .{0,8}
      (every|each|any|all the|most of the|best) .{0,2} (allotment|allotments|plot|plots|contract|contracts|job|jobs|
        grant|grants|flat|flats|house|mooring|moorings|stall|stalls|pitch|pitches|licence|tender|tenders|order|orders|
        bungalow|place|places|vacancy|vacancies|garage|garages) .{0,4} (go|goes|went|gets given|is given|are given|
        ends up with) (to|with)? .{0,3} ({office}|chairman|secretary|treasurer|his|her|their|#Person|
        same) ('s)? .{0,2} (chapel|church|lodge|golf club|cricket club|{kin}|{acquaintance}|drinking buddies|cronies|
        friends|firm) .{0,4}
      ({office}|{member-title} .|planner|manager|secretary|head|headteacher|boss|leader|warden) (has|had|just)? (gave|
        given|gives|handed|hands|awarded|slipped|promised|found|got|passed) (his|her|their) (own)? .{0,1} ({kin}|
        {acquaintance}) .{0,1} (the|a|our|that|all the) .{0,3} (contract|contracts|job|work|grant|plot|tender|lease|
        permit|flat|tenancy|licence|pitch|stall)
      ({office}|{member-title} .|planner|manager|secretary|head|headteacher|boss|leader) (has|had|just)? (gave|given|
        gives|handed|hands|awarded|slipped|promised|steered) (the|a|our|that|all the) .{0,3} (contract|contracts|job|
        work|grant|plot|tender|lease|permit|flat|tenancy|licence|pitch|stall) to (his|her|their) (own)? .{0,1} ({kin}|
        {acquaintance})
      (inspector|officer|warden|examiner|planner|bobby|licensing man|hygiene man|councillor|clerk|mayor) .{0,8} (eats|
        drinks|dines|stays|drives|parks|fills up|shops|drinks there|eats there) .{0,3} (free|for nothing|on the house|
        and never pays)
      (gets|got|get|given|has|had|won|goes|went|kept|free|jumped|passed) .{0,10} because .{0,3} ({office}|
        {member-title} .|secretary|manager|planner|boss|head|treasurer|leader|landlord) 's ({kin}|{acquaintance}|lad|
        lass|firm|company) .{0,6}
      (gives|saves|keeps|hands|saved|kept|finds) .{0,6} (to|for) (whoever|anyone who|those who|people who|them that|
        them as) .{0,2} (buys|buy|pays|pay|drinks|drink|tips|tip|slips|slip|bungs|bung|stands|stand) .{0,6}
      (signs off|signed off|approves|approved|authorises|passes|passed|awards|awarded) .{0,8} (company|firm|business|
        charity|club|shop|pub|land|trust) (that|which)? (he|she|they|his|her|their) .{0,2} (owns|owned|runs|ran|own|run|
        chairs|{kin}|on the board) .{0,3}
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
    why: 'says that somebody committed an offence',
    phrases: phrases(`
      #Person .{0,6} (is|was|'s) (the one|the person|him|her|the bloke|the man|the woman) (who|that|who's|
        who 's)? .{0,1} (been)? (dumping|fly tipping|tipping|stealing|nicking|pinching|dealing|selling|breaking|keying|
        slashing|poisoning|burning|vandalising|fiddling|conning) .{0,5}
      (it's|its|it is|that's|it was) (them at|the lot from)? #Capital{1,3} (who's|that's|who are|that are|
        what's)? (been)? (dumping|fly tipping|tipping|burning|pouring|poisoning|spraying|nicking) .{0,8}
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
    kind: 'dishonesty',
    why: 'says that somebody took money for nothing, or passes one thing off as another',
    near: WORKER,
    unless: phrases(`
      (want|get|collect|claim|need|for|returning|return) your .{0,2} (deposit|deposits) (back)?
    `),
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
    kind: 'dishonesty',
    why: 'complains that something was not as promised',
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (it's|they're|it was|they were|it is|turned out|turns out|nothing but|is just) .{0,3} (chipboard|plastic|mdf|pine|
        polystyrene|cardboard|cast iron painted|gravel|whitewash|stained|plywood|veneer|softwood|sticker|nylon|
        polyester|margarine|tap water|second hand|from a packet|from a tin|frozen|imported|glued|painted on|
        reconstituted) .{0,6}
      there (is|was|are|were|'s) (n't|not|no) (a|an|one|any)? .{1,3} (outdoors|outside|in it|in there|in the place|
        on the place|in the building|on the premises|on the farm|to be seen)
      (never|n't|not) (been|went|gone|go|set foot|looked|climbed|got|open|opened|lifted|touched|tested|
        moved) .{0,1} (in|into|up|inside|under|near|on|to)? .{0,1} (the|my|our|a|it) .{0,1} (loft|attic|roof|cellar|
        drain|drains|cupboard|boiler|meter|field|garage|tank|chimney|lid|cover|panel|bonnet|hatch|engine|box|socket|
        grave|site|house)
    `),
    near: phrases(`
      (asked|paid|ordered|bought|booked) .{0,1} (#Capital .{0,2}|the {trader}|the {trade}|them|him|her) .{0,1} (for|
        from)
      (asked for|paid for|ordered|charged for|charged (me|us) for|sold (me|us)|sold as|advertised as) .{0,8}
      (#Person|mr .|mrs .|{trader}|{trade}|label|menu|box|board|#Capital) .{0,2} (say|says|said|claim|claims|claimed|
        swore|swears|told (me|us|mum|dad)|promised|signed)
      (told|swore to|promised|assured) (the|our)? (council|committee|clerk|parish|me|us|mum|school|church) .{0,3} (oak|
        slate|stone|hardwood|leather|new|silver|gold|wool|real|genuine|solid|welsh|granite|marble|copper|lead|silk)
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that a business cheats its customers',
    unless: [...INNOCENT, phrases('(sale|stall|table|library|donated|donate|jumble|swap|knit|pastry|notice|straw)')],
    phrases: phrases(`
      (pumps|pump|pours|pour|weighs|weigh|serves|measures|sells|fills) (short|heavy|light|under) (!bread|$)
      (short measure|short measures|thumb on the scale|thumb on the scales)
      (two|second|other|another|different) (set|sets|lot) of (books|accounts) .{0,10}
      (all|every|half|most|same|is|are|'s) .{0,14} in (the same|one|his|her|#Person 's|his own|her own) (handwriting|
        hand|writing|biro|pen) .{0,4}
      (signature|signatures|petition|names|letters|forms|votes|nomination|objections|reviews|receipts) .{0,10} (same|
        his|her|#Person 's) (handwriting|hand|writing|biro|pen) .{0,8}
    `),
  },
  {
    kind: 'crime',
    why: 'says that somebody steals, cheats or is drunk at work',
    unless: [...INNOCENT, NOBODY_ACCUSED],
    phrases: phrases(`
      ({cy-trade}|#Person|{cy-kin} y {cy-office}|nhw|hi|fo|fe) .{0,3} (wedi|yn|di|wedi bod yn) .{0,1} (dwyn|twyllo|
        pocedu|bachu|deud celwydd|dweud celwydd|dweud celwyddau|deud celwyddau|deud clwydda|deud celwydda|cael ei brynu|
        cael ei phrynu|llwgrwobrwyo|dwgyd|blingo|embeslo|ffidlo) .{0,8}
      (%dwynodd|%twyllodd|%pocedodd|ddygodd|dwgodd|nath ddwyn|wnaeth ddwyn|nath dwyllo|wnaeth dwyllo|
        ddaru ddwyn) .{0,3} ({cy-trade}|#Person|pres|arian|hen|nain|mam) .{0,8}
      (celwyddgi|celwyddgwn|lleidr|lladron|twyllwr|twyllwyr|crwc|crooks|cowbois|siarc|siarcod) .{0,2} (ydi|ydy|yw|oedd|
        di|ydyn|yn|llwyr) .{0,2} ({cy-trade}|#Person|#Capital|fo|fe|o|hi|nhw|rheina|rheini) .{0,3}
      ({cy-trade}|#Person|#Capital|nhw|fo|fe|hi) .{0,2} yn (llwgr|dwyllwyr|gelwyddgi|lleidr|gowbois|grwc|gelwyddgwn|
        lladron) .{0,4}
      (ffidlo|ffidlan|cwcio|coginio) .{0,1} (y|ei|eu) (%llyfrau|%cyfrifon|%treuliau|%costau|%milltiroedd|%llyfra) .{0,5}
      (%amlen|%amlenni|%arian|%pres) .{0,1} (frown|brown|dan y bwrdd|dan bwrdd|dan y cownter) .{0,6}
      frown (envelope|envelopes) .{0,6}
      (cael|cafodd|gafodd|gath|cymryd|cymrodd|gymrodd|derbyn|dderbyn) .{0,4} (backhander|cil dwrn|cildwrn|
        llwgrwobr) .{0,5}
      (codi|godi|codon|gododd) .{0,2} am (waith|rywbeth|betha|bethau|ddarnau) .{0,3} (na|nad|heb|wnaethon nhw ddim|
        wnaeth o ddim|nath o ddim|nad oedd) .{0,4}
      ({cy-trade}|#Person) .{0,4} (feddw|meddw|chwil) .{0,6}
      ({cy-trade}|#Person|nhw) .{0,4} gwerthu .{0,3} (oddi ar gefn|wedi ei ddwyn|wedi 'i ddwyn|dros ei ddyddiad|
        heb drwydded|ail law fel|dan y cownter) .{0,5}
      ({cy-trade}|#Person|nhw) .{0,3} gwerthu .{0,2} (sigarets|sigaréts|sigarennau|ffags|fêps|vapes|cwrw|alcohol|seidr|
        fodca|cyffuriau|cyllyll) .{0,2} i (blant|bobl ifanc|'r plant) .{0,6}
      ({cy-trade}) .{0,3} codi .{0,2} am .{0,10} (ail law|ail-law|hen rai)
      (adael|gadael|gadawodd|adawodd) .{0,3} ({cy-trade})? .{0,1} (weiren|wifren|gwifren|gwifrau|weiars) (fyw|byw|
        noeth) .{0,6}
    `),
  },
];
