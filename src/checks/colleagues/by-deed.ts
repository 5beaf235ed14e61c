// People of the council who are discussed by what they do, where they work, and who chose or pays them.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { NO_FIRM_DISCUSSED, WHEREABOUTS } from './nobody.js';

/** Visits and calls to the council's office. Somebody met there works for the council. */
const AT_THE_OFFICE = phrases(`
  (popped in|popped into|rang|phoned|went to|went into|called|called at|emailed|wrote to|queue at|
    counter at) .{0,3} (the)? (office|parish office|council office|council offices|town hall|council|clerk|civic centre|
    tip|depot|highways|planning office)
`);

/** Words of councillors' votes and meetings, which show that a remark about somebody nearby is about a colleague. */
const VOTING = phrases(`
  (council|councillor|councillors|cllr|parish|committee|planning|precept|chamber|budget|budget night|motion|amendment|
    the vote|full council|item|the rest of us|seat)
`);

/** Groups of phrases by what somebody does, where they work, and who chose or pays them. */
export const BY_DEED: readonly Group[] = [
  {
    kind: 'employee',
    why: 'discusses somebody who works for the council',
    firm: true,
    phrases: phrases(`
      #Person (at|from|in|on) (the|our)? {council-place} .{0,2} ({does-it}|{did-it}|who|again|'ll|would) .{0,8}
      ({praise}|asked|ask|told|met|rang|saw|seen|heard|love|hate|trust|bless|by|with|for|to|miss|about|between|than|
        if) .{0,2} #Person (at|from|in|on) (the|our)? {council-place} .{0,4}
      (lady|man|lad|girl|woman|chap|bloke|fella|old boy|young man|young woman|gentleman|lass|lads|girls|team|crew) (at|
        in|on|from|for|with) (the|our) ({council-place}|office) .{0,6} (rang|were|could n't|sorted|had|came|helped|let|
        knew|always|never|deserves|gave|lovely|kind|patient|brilliant|useless|rude|did|spotted|found|stayed|took|is a|
        is so|are so|are a|'s a|with the)
      (lady|man|lad|girl|woman|chap|bloke|fella|old boy|young man|young woman|lass|lads|girls) .{0,2} (who|that) (does|
        do|runs|issues|handles|sends|answers|opens|locks|empties|paints|waters|drives|picks|reads|
        sells) .{0,8} (for the council|for the parish|leisure passes|bus passes|the bins|the park gates|blue badges|
        the verges|parking permits|the planters|the gritter|the loos|the toilets|the bin lorry|the hanging baskets|
        allotment rents|the cemetery|the market stalls)
      #Person (who|that) (does|mows|cuts|drives|cleans|sweeps|empties|works|runs|strims|paints|waters|opens|locks|grits|
        looks after) .{0,6} (council|verges|bins|park|parks|loos|toilets|cemetery|gritter|rec|bin lorry|market|planters|
        baskets|tip|pavilion)
      (lad|lass|girl|chap|man|woman|bloke|fella|lads|lady) (who|that) (does|cuts|sweeps|digs|marks|tends|waters|paints|
        mows) the .{0,2} (cemetery|market|pitches|pitch|graves|planters|baskets|verges|bins|potholes|lights|toilets|
        loos|car park|hedges|bowling green|pavements)
      (nothing against|feel sorry for|felt sorry for|feel for|envy|sparring with|hand it to|a word for|
        word of thanks to) .{0,1} (the|our|that) .{0,2} ({council-job}|{office}|{department} (manager|officer|lady)|
        contractor) .{0,8}
      (the|our|that|this) .{0,1} (contracts|roads|drains|property|legal|procurement|customer services|streets|
        countryside|assets|democratic services|fleet|transport|works) (manager|director|boss|chief|surveyor|engineer|
        inspector|supervisor|foreman|gaffer|head|lady) ('s)? {does-it} .{0,6}
      (whoever|whichever|(ones|person|people|them|those) (who|that|as)) .{0,3} {works-at} (the|our|those|these|that|all|
        up|out|after) .{0,6} for (the|our) (council|parish|town council|parish council|community council)
      (the|that|a) {one-of-them} (in|on|behind|at) (the)? .{0,1} (reception|desk|front desk|phones|switchboard|counter|
        hatch|door|gate|till|enquiries) .{0,2} (at|in|of|up) (the)? ({council-place}|county hall|shire hall|moot hall|
        one stop shop|contact centre|parish rooms|tourist information) .{0,8}
      (whoever|who) (it is)? the .{0,1} (council|parish) (pays|pay|paid|uses|use|hires|hired|employs|sends|sent) (to|
        for) .{0,6}
      (that|our|those) (planning|highways|housing|parks|licensing|legal|council) (lot|crowd|mob|shower|bunch) .{0,8}
      (gwych|da|dda|ardderchog|bendigedig|arbennig|gwael|wael|diflas|campus|rhagorol) (o|iawn)? .{0,1} (waith|gwaith|
        ymdrech|job) .{0,1} (gan|ein|y|'r) .{0,2} (maer|faer|clerc|glerc|cadeirydd|gadeirydd|cynghorydd|gynghorydd|
        trysorydd|gofalwr|ofalwr|swyddog|garddwr|arddwr) .{0,8}
      (da iawn|diolch|chwarae teg|llongyfarchiadau|bravo|gair da|trueni|digon|clod|cywilydd|ffydd) .{0,3} (maer|faer|
        clerc|glerc|cadeirydd|gadeirydd|cynghorydd|gynghorydd|trysorydd|drysorydd|gofalwr|ofalwr) .{0,8}
    `),
  },
  {
    kind: 'councillor',
    why: 'discusses somebody on the council',
    near: VOTING,
    phrases: phrases(`
      #Person .{0,2} (abstained|seconded|nodded off|recused|stood down|standing down|stands down|resigned|voted|votes|
        walked out|storming out|stormed out|spoke up|waffled|rambled on|chaired) .{0,8}
      (sent|emailed|told|texted|messaged|wrote to) the rest of us .{0,8}
      (no sign of|not a peep out of|not a word from) #Person (at|again|in) .{0,8}
    `),
  },
  {
    kind: 'councillor',
    why: 'discusses somebody on the council',
    phrases: phrases(`
      (councillor|cllr|cyng) #Capital #Capital? (had|did|does|could|ca n't|came|got|promised|swears|thinks|talks|falls|
        fell|gets|gave|took|claims|never|always|looked|laughed|slept|forgot|lost|told|made|walked|sat|stood|went|knows|
        loves|hates) .{0,8}
      (our|the) (town|parish|council)? (chairman|chairwoman|chair|mayor|deputy mayor|vice chair|clerk|town clerk|
        deputy clerk|leader|groundsman|caretaker) 's (gavel|temper|patience|tantrum|tantrums|mood|behaviour|manner|
        manners|attitude|excuse|excuses|ego|antics|silence|smirk|ramblings|kindness|bad language|snoring) .{0,8}
      #Person .{0,1} (topped the poll|got elected|was voted in|won (her|his|the) seat|took (her|his) seat) .{0,2} (and|
        but|then|since|yet|so|because|only) .{0,8}
      our (two|three|four|five|useless|lovely|good|dear|beloved|esteemed) councillors .{0,8}
      (clowns|idiots|dinosaurs|jokers|shower|rabble|fossils|muppets|half of them|most of them|that lot) on (the|our|
        this|that) (parish council|town council|council) .{0,10}
      (mr|mrs|madam|miss) (deputy|town)? (clerk|leader|deputy clerk|vice chair) .{0,8}
      took the .{0,1} (clerk|mayor|chairman) (four|three|two|five|six|#Number|ages|weeks|months|an hour) .{0,6}
    `),
  },
  {
    kind: 'supplier',
    why: 'discusses a firm that works for the council',
    phrases: phrases(`
      (ca n't fault|hats off to|credit to|well done to|full marks to|take a bow|fair play to|thanks to|thank you to|
        impressed with|not impressed with|shame on) (the|those|all the)? (lads|lasses|team|crew|chaps|blokes|men|people|
        folk|gang|boys) (at|from|of) #Capital ('s)? .{0,3} (who|that|for) .{0,4}
      (council's|parish's|town council's) (new)? (contractor|contractors|builder|builders|supplier|grass contractor|
        grass cutters|electrician|plumber|roofers|decorators|painters) .{0,8}
      (that|who|which) (the|our) .{0,1} (council|parish) (use|uses|hire|hired|hires|keep|keeps|employ|employs|insist|
        insists) .{0,6}
      (wish|time) (the|our|that the)? .{0,1} (council|parish|town council) (would|had|could)? (use|used|sack|sacked|
        drop|dropped|changed|try|tried|stop using|stopped using) .{0,3} (somebody|someone|another|a different|anyone|
        a proper|that firm|those) .{0,6}
    `),
  },
  {
    kind: 'employee',
    why: 'discusses somebody whom the author met at the council office',
    near: AT_THE_OFFICE,
    phrases: phrases(`
      #Person (sorted|found|dealt with|explained|phoned|spotted|helped|looked|stayed|knew|was lovely|could n't have|
        told me|had it) .{0,8}
      (got|spoke to|asked for|saw|met) #Person .{0,8} (sorted|knew|lovely|helpful|done it|found|two minutes|
        straight away|patience|kind|rude|hung up|no idea) .{0,4}
    `),
  },
  {
    kind: 'supplier',
    why: 'discusses people whom the council has hired',
    phrases: phrases(`
      ({trade}|{work-done} {crew-word}) (who|that|which)? {some-council} ('s|'ve)? .{0,1} {takes-on} .{0,8}
      (council's|parish's|town council's|parish council's|town hall's) .{0,2} ({trade}|{work-done} {crew-word}) .{0,8}
      (thank|thanks|thank you|praise|hats off|well done|fair play|shame|shame on|fed up|pleased|delighted|disappointed|
        angry|happy|let down) .{0,4} (our|the council's|the parish's) .{0,1} (supplier|suppliers|contractor|contractors|
        landscapers|builders) .{0,8}
      whoever .{0,2} (council|parish|town hall) .{0,2} (got|has|hired|sent|uses|employs|employed|put) (in|to|for|on|
        out)? .{0,8}
    `),
    unless: NO_FIRM_DISCUSSED,
  },
  {
    kind: 'employee',
    why: 'discusses a member of staff, by where they work or what they drive',
    phrases: phrases(`
      #Person (on|at|in|from|behind) the .{0,2} (town hall|council|parish|tip|depot|cemetery|market|rates|parking|
        planning|housing|bins|bin) (door|desk|front desk|gate|phones|phone|switchboard|weighbridge|counter|reception|
        hatch|post room|canteen|wagon|lorry|sweeper|gritter|mower|round) .{0,8}
      #Person (on|in|from|behind|driving) the (weighbridge|bin round|bins|bin wagon|bin lorry|sweeper|gritter|planters|
        market stalls|public loos|public toilets|road sweeper) .{0,8}
      (driver|drivers|cook|cleaner|receptionist|conductor|keeper|crew|steward|attendant|warden|lifeguard|porter) (of|on|
        at|in) (the|our) (council|council's|parish's|parish council|town council|town hall) .{0,8}
      ({one-of-them}|young lady|lassie|old boy|young lad) (who|that) (does|runs|takes|drives|teaches|opens|locks|edits|
        writes|books|looks after|answers|mows|cuts|sweeps) .{0,4} (council|parish|town hall|newsletter|allotments|
        library bus|mobile library) .{0,8}
      #Person (who|that) (does|runs|takes|drives|teaches|opens|locks|edits|writes|books|answers|empties|cleans|paints|
        waters|sorts|types|minds|lets) .{0,2} (parish|bandstand|hall bookings|the bookings|pavilion|cemetery|allotments|
        verges|planters|grit bins|council's) .{0,8}
      (the|our|that) {one-of-them} (in|on|behind|from) the (council|council's|parish|parks|bin|gritting|
        road sweeper) (van|lorry|wagon|truck|cart|tractor|mower|gritter|depot|office|switchboard|desk) .{0,8}
      #Person the (clerk|caretaker|groundsman|lengthsman|warden|town manager|deputy clerk|street sweeper|road sweeper|
        park keeper|litter picker) .{0,8}
      (#Person|{given-name}) (in|at|from) the (parish|council|town council|clerk's|town hall) (office|
        offices) ({did-it}|~make|~find|~knit|~bake|~sing|~know|~help|~sort|~remember|~smile|~shout|~grumble) .{0,8}
      ^ (mayor|chairman|chairwoman|clerk|caretaker) ('s|has) .{0,1} (been|had|gone|done|made|got|lost) !invited .{0,8}
      (the|our|that) ({department}|planning|legal|council tax|licensing) team ({did-it}|{does-it}|~reply|~answer|
        ~ignore|~sort|~help|~lose) .{0,8}
      (bois|bachgen|hogia|dynion|dyn|merch|ddynes|criw) (sy 'n|sydd yn) .{0,5} i 'r cyngor .{0,8}
      (town|new|old|last|previous|temporary|stand in|acting|relief) (clerk|caretaker|groundsman|lengthsman|
        town manager) {does-it} .{0,8}
      (chief executive|town manager|chief exec|head of (planning|highways|housing|parks|finance|legal)|
        monitoring officer) {did-it} .{0,8}
    `),
    unless: WHEREABOUTS,
  },
  {
    kind: 'councillor',
    why: 'discusses a councillor, by the seat they hold',
    phrases: phrases(`
      (half|most|some|#Number) (out)? of (the|our|your)? #Number councillors .{0,8}
      (half|most|some|two|three|four|one|none|all|several|a few|a couple) (of)? (my|our|the|your) (own|
        fellow)? (fellow)? (councillors|councillor|members) (was|were|is|are|had|have|has|did|do|does|could|would|never|
        just|even|asleep|sat|nodded|voted|turned|walked|left|never) .{0,5}
      (the|our) (chairman|chair|chairwoman|vice chair|mayor|deputy mayor) (lost|stormed|shouted|sulked|dozed|nodded|
        blew|threw|banged|ranted|rambled|muttered|laughed|hid|ducked|dodged|flounced|snapped|droned|waffled|rolled|
        sighed|tutted|huffed|forgot|fell|wept|cried|apologised|lied|bottled|caved|folded|gave in|waved|steamrollered|
        railroaded|shut) .{0,6}
      (does|is|did|was|has|if|when|since) #Person .{0,3} (on|to|in|at|for) (the|our) (parish council|town council|
        council) .{0,8}
      #Person (on|from|of) (the|our) (parish council|town council|council|planning committee|finance committee) .{0,8}
      (all|rest|others|half|everyone|everybody) .{0,2} voted .{0,6} (and|but|except|bar|only|
        apart from) .{0,1} #Person .{0,4}
      (our|the) .{0,1} (man|woman|lad|lass|fella|lady|girl|rep) (on|in|at) (the|our) .{0,1} (council|chamber|
        county chamber|county hall|parish council|town council) !'s .{0,8}
      (lads|lasses|lot|ones|fools|clowns|women|men|folk|muppets|woman|man|idiot|idiots|buggers) (we|you) (elected|
        voted in|put on the council) .{0,8}
      (our|the) (deputy leader|leader of the council|council leader|portfolio holder|vice chair) ({did-it}|managed|
        looked|laughed|turned|should|never) .{0,8}
      the (mayor|mayoress|deputy mayor) {did-it} .{0,8}
      (councillor|councillors|cllr|cllrs) (who|that) .{0,10}
    `),
  },
  {
    kind: 'officer',
    why: 'discusses somebody who holds an office of the council',
    phrases: phrases(`
      (nath|wnaeth|naeth|gwnaeth|ddaru|mae|ma|roedd|buodd|fuodd|bu|dydi|tydi|dyw|dydy|oedd|dylai|ddylai|ddyla|dyla|smo|
        so|methodd|anghofiodd|addawodd|gwrthododd|druan â|druan o) (y|ein|eich|yr|hen|
        rhen)? .{0,1} {cy-office} .{0,3} (yn|wedi|ddim|byth|heb|di|mor|newydd|rhy|fel|druan|'ma|na|'na|hanner) .{0,8}
      ^ .{0,2} (y|ein|yr|eich|hen|rhen) .{0,1} {cy-office} .{0,2} (sy|sydd|oedd|nath|wnaeth|ddaru|yn|wedi|ddim|byth|heb|
        di|newydd|'ma|'na|na) .{0,8}
      (ein|eich) {cy-office} (ni|chi|newydd|annwyl|gwych|da) .{0,8}
      (be|beth|pam|sut|lle|ble) .{0,2} (haru|sy|sydd|mae|ma|nath|wnaeth|ddaru|oedd) .{0,2} (y|ein|'r|efo 'r|
        ar y)? {cy-office} .{0,6}
      (Cyng|cyng|cynghorydd|cyng'ydd) #Capital{1,2} .{0,3} (byth|ddim|yn|wedi|di|sy|sydd|oedd|nath|wnaeth|ddaru|fel|mor|
        heb|druan|eto|'n|druan) .{0,8}
      (fo|fe|hi|nhw) (sy|sydd|oedd|nath|wnaeth|ddaru) .{0,6} (ar y pwyllgor|ar y cyngor|yn y swyddfa|yn y siambr|
        i 'r cyngor) .{0,4}
      #Person (yn|o|ar) (y|'r) (swyddfa|dderbynfa|depo|cownter|ddesg|siambr|pwyllgor|cyngor) .{0,8}
    `),
    unless: phrases(`
      (ar gael|ar ddyletswydd|oriau|cynnal (cymhorthfa|cyfarfod|sesiwn|bore)|cymhorthfa|gymhorthfa|yn y swyddfa (rhwng|
        bob|o)|derbyn (ceisiadau|enwebiadau|sylwadau)|casglu (tystiolaeth|enwau)|gwahodd|chwilio am|yn gofyn i (bawb|
        drigolion|chi)|agor (y|yr|'r) .{0,3} (sioe|ffair|ganolfan|parc|arddangosfa)|ar wyliau|i ffwrdd tan|ffurflen|
        ffurflenni|ymgynghoriad|gwirfoddolwyr|yn eich gwahodd)
    `),
  },
  {
    kind: 'councillor',
    why: 'discusses somebody on the council',
    firm: true,
    near: phrases('(meeting|meetings|council|councillor|cllr|parish|committee|allowance|apologies|seat|ward)'),
    phrases: phrases(`
      (#Number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty) (meetings)? (out)? of .{0,4} (he|she|
        {member-title} #Capital{1,2}) ('s|has|had)? (sent|missed|skipped|ducked|given|been absent) .{0,4}
      (he|she|{member-title} #Capital{1,2}) ('s|has|had)? .{0,1} (turned up (to|for|at)|been (to|at|seen at)|attended|made it to|missed|
        graced) (just|only|barely)? (#Number|one|two|three|four|five|six|seven|eight|nine|ten) (meetings)? (out)? of .{1,4}
      (he|she|{member-title} #Capital{1,2}) .{0,1} (still|yet) (takes|claims|draws|pockets|banks|collects|
        trousers) (the|his|her|a) .{0,1} (allowance|expenses|attendance allowance) .{0,3}
    `),
  },
  {
    kind: 'employee',
    why: 'discusses somebody who works for the council',
    firm: true,
    phrases: phrases(`
      (lads|lasses|girls|women|men|blokes|pair|ladies|two) (on|in|at|from) the .{0,1} (office|depot|grounds|ground staff|
        caretaking|parks|council|parish|maintenance|workshop) .{0,2} (have|has|are|is|do|does|can)? (not|n't) (spoken|speak|speaking|
        talking|stand|on speaking|get on|look at) .{0,6}
    `),
  },
];
