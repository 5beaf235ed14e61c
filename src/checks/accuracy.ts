import { phrases } from '../phrases/index.js';
import { certainties } from './accuracy/certainties.js';
import { contested, HEARSAY } from './accuracy/contested.js';
import { NOBODY_LIVING } from './scenes.js';
import type { Check, Group } from '../types.js';

/** Sentences with one of these are not unsourced claims: they name a source, or are put as an opinion or a kindness. */
const SOURCED = phrases(`
  (minute|minuted|minutes|report|reports|according to|survey|replies|responses|census|annual return|published|
    figures from|cofnodion|cofnod|gweler|ffigyrau|yn ôl (cyngor|yr heddlu|y cyngor|llywodraeth|yr adroddiad)|y wefan|
    cyllideb|gyllideb|arolwg|ymateb|ymatebion|ymatebwyr|cyfrifiad|holiadur|adroddiad|source|police figures|website|
    link|on the board|accounts|budget|spend list|ombudsman|auditor|i think|in my view|i believe|in my opinion|raffle|
    recipe|counsel|barrister|solicitor|based on|marks|we counted|i counted|notice|picture|photo|the ducks)
`);

/**
 * Sentences with one of these are not rumours for this check: they speak of a confidence (which another check deals with), name
 * a source, or are of no consequence.
 */
const OF_NO_MATTER = phrases(`
  (confidence|confidential|confidentially|secret|embargo|keep it to|between ourselves|between us|mum's the word|
    off the record|behind closed doors|counsel|do n't tell|not to know|not to say|not announced|minute|minutes|
    minuted|report|according to|published|website|i think|in my view|noticeboard|tickets|birthday|baby|strawberries|
    asked her not|recipe|told me off|told off|cake|sorry|thank you|thanks|weather|frost|snow|rain|lost|found|plan|
    ward|scared|police|horse's mouth|open court|voted)
`);

/** Sentences with one of these are not rumours: they name a source, speak of a confidence, or tell everyday news. */
const DAY_TO_DAY = phrases(`
  (confidence|between ourselves|secret|shot for telling|not for repeating|noticeboard|minute|minutes|report|published|
    announced|consultation|application|programme|timetable|confidence|i think|in my view|promise|volunteers|planted|
    daffs|daffodils|bluebells|candles|carol|tickets|stall|notice|says|said|whip round|month|move your|please|tides|
    school|frost|snow|painted)
`);

/**
 * Sentences with one of these pass on no rumour: somebody who must know has said it, it is a guess at the weather, or a works notice.
 */
const OFFICIALLY = phrases(`
  (resurfacing|roadworks|road works|repairs|engineers|contractor|contractors|utility|power cut|water main|burst|fault|
    faults|outage|diversion|temporary|temporarily|dry|sunny|rain|snow|fun|fantastic|brilliant|great|lovely|busy|date|
    dates|time|venue|speaker|line up)
  (county|county council|{authority}|police|operator|company|landlord|owner|owners|head|headteacher|vicar|surgery|
    practice|school) .{0,2} (has|have|had)? .{0,1} (confirmed|announced|written|advised|informed us|told us|
    let us know|said)
`);

/** The subjects of rumours: closures, losses and changes. */
const NEWS = phrases(`
  ({upheaval}|wo n't be|filled in|failed|spares|finishing|meters|residential|appointment only|cracked|riddled|left by|
    no more|redundancies|pulling out|ending|stopping|bypass|gone bust|ripped out|dumped|set|falling down|unsafe|
    not safe|contaminated|infected|moving out|packing up|not coming back|last one|being kept|cutting|cuts|by march|
    by christmas|by easter|from april|from the summer|after christmas|next year|in the new year|hushed|supposed to)
`);

/** What is looked forward to: a date for it foretells nothing that anybody would contest. */
const TREAT = phrases(`
  be .{0,4} (do|party|bash|disco|knees up|buffet|concert|raffle|tea|carols|carol service|get together|panto|quiz|fair)
`);

const GROUPS: readonly Group[] = [
  ...certainties(SOURCED),
  ...contested(SOURCED),
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    evenNegated: true,
    firm: true,
    unless: [OF_NO_MATTER, OFFICIALLY],
    phrases: HEARSAY,
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    phrases: phrases(`
      {fraction} (of|in)? (the|this|our|all|those|these)? (you|people|residents|houses|homes|dogs|drivers|cars|
        families|kids|parish|village|town|shops|councillors|population|traffic|lorries|youth clubs|pupils|
        patients) .{0,3} (want|wants|are|is|were|was|do|don't|do n't|have|has|had|would|never|come|comes|goes|go|
        in this|n't|aren't|over|past|think|agree|support|oppose|live|speed|say|against|now) .{0,8}
      (doubled|trebled|halved|tripled|quadrupled) since .{0,8}
      (#Number|ninety|eighty|seventy|sixty|fifty|forty|more than) .{0,1} (per cent|percent|%) .{0,1} (of|want|wants|
        are|is|down|up|more|less) .{0,8}
      (crime|speeding|burglary|traffic|litter|vandalism|dog mess|house prices|anti social behaviour|fly tipping|
        antisocial behaviour|theft|thefts|accidents|rents|complaints|flooding) .{0,3} (is|are|has|have|'s|was|
        went) .{0,3} (up|down|doubled|trebled|halved|gone (up|down)|rocketed|soared|through the roof|worse|risen|
        fallen|out of control) .{0,10}
      (not|n't|never) (a|one|single) .{0,2} (penny|doctor|house|nurse|police officer|copper|person|councillor|
        affordable home|bus) .{0,10}
    `),
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (it's|its|it is) (definitely|obviously|clearly|a fact that|been proved|well known|common knowledge) .{0,8}
    `),
  },
  {
    kind: 'prediction',
    why: 'states as settled what has not been announced',
    phrases: phrases(`
      (they're|theyre|they are|council is|county is|surgery is|school is|pub is|shop is|council are|government are|
        they 'll|they will|developers are|it's|its) (all)? (about to|going to|gonna|planning to|putting|closing|
        shutting|building|scrapping|selling|turning|knocking|bulldozing|demolishing|getting rid|axing|bringing in|
        going to be|going for|open 24hr|becoming|being turned) .{0,10} (houses|homes|flats|hmo|hotel|rec|field|
        surgery|school|library|post office|pub|(the|village) green|by easter|by christmas|next month|next year|
        permits|charges|hostel|supermarket|drive thru|mast|pylons|solar|bus|car park|month|year|easter|fact)
      mark my words .{0,10}
      (you watch|just you wait|you wait) .{0,5} (will|'ll|wo n't|going to|gonna|be) .{0,6}
      (going to|gonna) (be|have|lose|shut|close|go|see|end) .{0,8} by (christmas|easter|xmas|#Year|next|summer|spring|
        winter|autumn|the end) .{0,3}
      (by|before|this time) (christmas|easter|#Year|next (year|summer|spring|winter|christmas|easter)|the (summer|
        autumn|spring|winter|end of)) .{0,6} (there|they|it) ('ll|will|wo n't) .{0,6}
      (there'll|there will|they'll|they will|it'll|it will) be .{0,8} (by|before|within|inside) (christmas|easter|
        #Year|next (year|summer|spring|winter|easter|christmas)|two years|three years|five years|ten years|
        a year) .{0,4}
      (prisoedd|prisiau|pris) .{0,4} (syrthio|codi|dyblu|gostwng) .{0,2} (draean|o draean|hanner|o hanner|
        dwbwl) .{0,4}
    `),
    unless: TREAT,
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    phrases: phrases(`
      (word|talk|story|tale|gossip|whisper|whispers|rumour) (in|at|on|round|around|from|down) (the|our)? .{1,2} (is|
        's|has it) .{0,8}
      (mae|ma|maen|man) (nhw|nw|pawb|sôn|si|son) .{0,1} (yn)? .{0,1} (deud|dweud|gweud|sôn|son|ar led|
        clebran) .{0,1} (y|fod|bod|fydd|bydd|bydden|fod nhw|taw|eu|am|na|geith|ar|ma|mae|ei|'r) .{0,8}
      (clywed|glywed|clywes|glywes|glywish|clywais|glywais|clywsom|clywson|glywson) .{0,3} (gan rywun|yn y siop|
        yn y dafarn|yn dre|yn y dre|yn y pub|wrth giât|bod|fod|y bydd|eu bod|ei bod|fydd|bydd|nhw|am gau|taw) .{0,8}
      yn ôl (be|beth|y peth) .{0,1} (glywish|glywais|glywes|glywson|glywsom|ma nhw) .{0,8}
      (yn ôl|medde|medda|meddan) (y sôn|pob sôn|nhw|rhai|pobl|y si|'r sôn) .{0,8}
      (ma|mae|mae'n) 'n? debyg .{0,2} (bod|fod|y bydd|fydd|eu bod|ei bod|am) .{0,4} (am|yn|wedi|di|nhw|cau|werthu|
        gwerthu) .{0,6}
      (mae|ma) (si|sôn|sïon|sibrydion) .{0,2} (bod|fod|y|am|yn|ar) .{0,6}
      (medden|meddan|medde|medda) (nhw|nw) .{0,1} (yn|wrth|ar) .{0,8}
      (si|sôn|sibrydion|sïon|stori|straeon|son|clecs) .{0,2} (ar led|yn mynd o gwmpas|o gwmpas|yn dew|ym mhobman|
        ymhobman|mhobman|ar hyd y lle|hyd lle|drwy 'r pentre|drwy 'r dre|yn y pyb) .{0,8}
      (glywsoch|glywoch|glywaist|glywest|clywsoch|welsoch) (chi|ti)? .{0,1} (fod|bod|am|bo|y|mai|taw) .{0,8} (cau|gau|
        gwerthu|werthu|dod|mynd|dymchwel|ddymchwel|adeiladu|codi|godi|diflannu|gadael) .{0,6}
      (rhywun|ffrind|boi|bachan|dyn|hogyn|cefnder|chwaer|brawd) .{0,2} (sy|sydd|oedd) .{0,1} (gweithio|
        weithio) .{0,5} (deud|dweud|gweud|ddeud|weud|ddweud|mynnu|taeru|meddai|medde|medda) .{0,6}
      (ma|mae|maen) (nhw|'r sir|'r cyngor|'r bwrdd|'r llywodraeth|'r banc) .{0,1} (am|ar fin|yn mynd i|'n mynd i|
        yn bwriadu|'n bwriadu) .{0,1} (gau|cau|werthu|gwerthu|ddymchwel|dymchwel|chwalu|ddiswyddo|gael gwared ar|
        ddyblu|godi tâl) .{0,3} (ysgol|ysbyty|meddygfa|feddygfa|llyfrgell|swyddfa|banc|neuadd|pwll|tai bach|toiledau|
        gwasanaeth|uned|ward|orsaf|staff|pawb) .{0,5}
      (they 're|theyre|they are|folk are|people are|everyone 's|everybody 's) saying (that|it|the|they|there|he|she|
        our) .{0,8}
      (heard it|hear it|had it|overheard) (in|at|from|down|off) (the|a|somebody|someone|my|our) .{0,1} (pub|shop|
        co op|butcher|butcher's|hairdresser|hairdressers|barber|barber's|school gate|gate|queue|post office|chippy|
        bus|club|market|grapevine|bloke|mate|lad) .{0,6}
      (who|that|what) .{0,1} (works|worked|used to|drives|cleans|does) .{0,4} (told|tells|reckons) (me|my|us|
        our) .{0,6}
      (his|her|their) (ex|mum|sister|brother|cousin|mate|wife|husband|neighbour|daughter|old boss) (told|tells) (my|
        our) .{0,6}
      (all over|going round) (the|our)? (village|town|estate|school|pub|playground|market) that .{0,8}
    `),
    unless: SOURCED,
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    firm: true,
    phrases: phrases(`
      (#Number|one|two|three|nine|seven|eight) (in|out of) (every)? (#Number|ten|four|five|three|100|
        hundred) .{0,1} (of|people|us|you|houses|homes|shops|cars|kids|children|dogs|drivers|residents|folk|is|are|
        was|were|do|do n't|have|has|ca n't|never|live|said|want|does) .{0,6}
      #Number .{0,1} (cars|houses|homes|drivers|dogs|shops|of us|of you|kids|vans|lorries|
        pupils) in every #Number .{0,6}
      (#Number|several|ten|twice|five|three|four) times (more|as (much|many|bad|likely)|what (it|they|we|the)|worse|
        bigger|dearer|the (amount|price|number|size|cost)) .{0,6}
      (cost|costs|costing) (us|them|the council|the taxpayer|taxpayers|the parish|the town) .{0,3} (#Money|a fortune|
        thousands|millions|hundreds|#Number .{0,1} (thousand|million|grand|hundred|quid|pounds|k)) .{0,6}
      (they|council|councils|county|parish|he|she|government|highways) ('ve|have|has)? (spent|wasted|blown|blew|
        squandered|chucked|frittered|splashed|paid|forked|shelled) .{0,3} (#Money|thousands|millions|hundreds|
        #Number .{0,1} (thousand|million|grand|hundred|quid|pounds|k)|a fortune) .{0,8}
      (#Money|#Number (thousand|million|grand|hundred)) .{0,1} (they|council|it|that|he|she) .{0,2} (spent|wasted|
        blew|gave|paid|cost|costs|chucked) .{0,6}
      (highest|lowest|worst|dearest|most expensive|biggest) .{0,4} in (the (country|county|land|uk|north|south|
        district)|wales|england|britain|europe) .{0,4}
      (naw|wyth|saith|chwech|pump) (o|allan o) bob (deg|ddeg) .{0,6}
      (fyny|lan|lawr|codi|gostwng|cynyddu|dyblu) .{0,2} (#Percent|hanner|dwbwl|dwbl|y cant|#Number y cant) .{0,5} (yn|
        ers|yma|$) .{0,4}
      (torcyfraith|troseddau|trosedd|lladrata|traffig|goryrru|sbwriel|prisiau|prisia|rhent|rhenti|treth|biliau|baw ci|
        ciwiau|damweiniau|fandaliaeth) .{0,6} (wedi|di) .{0,1} (dyblu|treblu|haneru|codi i 'r entrychion|saethu|
        cynyddu|gostwng|gwaethygu|mynd trwy 'r to|mynd drwy 'r to|mynd yn waeth) .{0,8}
      (costiodd|gostiodd|costio|gostio|costiwyd|talwyd|gwariwyd|wariwyd|gwariodd|wariodd|talodd|dalodd|hala|halodd|
        gwario) .{0,6} (#Money|miliwn|filiwn|miliynau|filiynau|filoedd|miloedd|ffortiwn|#Number (mil|o filoedd)|
        hanner miliwn) .{0,5} (i 'r trethdalwyr|o 'n pres|o 'n harian|am ddim byd|am ddim|i ddim|ar ddim|i neb|ac eto|
        a dal|a sdim|a does|ar gonsyltants|ar ymgynghorwyr|ar swanc|ar wastraff|allan o 'n poced|o bocedi) .{0,5}
      (#Percent|(deg|ugain|hanner|chwarter|naw deg|wyth deg|saith deg|chwe deg|pum deg|#Number) y cant|naw o bob deg|
        hanner|dros hanner|y rhan fwya|tri chwarter) (o|o'r|o 'r)? (y|ein)? (trigolion|pobl|bobl|pobol|bobol|pentre|
        pentref|dre|rhieni|preswylwyr|siopau|gyrwyr|ceir|tai|ffermwyr|plwyfolion) .{0,2} (yn|'n|o|ddim|heb|wedi|moyn|
        isio|eisiau|o blaid) .{0,6}
      (wedi|di) (gwastraffu|hala|gwario|taflu) .{0,6} (filiwn|miliwn|mil|filoedd|arian|#Money|bunnoedd|
        filiynau) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (council|county|parish|government|highways|they) ('ve|have|has)? (wasted|squandered|frittered) .{0,6}
      (causes|cause|caused|causing|gives|give|gave|giving|linked to|makes|made|make) .{0,4} (cancer|cancers|headaches|
        nosebleeds|asthma|tumours|autism|miscarriages|leukaemia|birth defects|poorly|sick|ill|sterile|
        infertile) .{0,3}
      (hushed|covered|hush|covering|hushing) (it|this|that|the whole thing|everything|him|them)? .{0,1} up .{0,5}
      (decided|settled|minds|rubber stamped|sewn up) .{0,3} (before|months ago|weeks ago|long ago|years ago) .{0,6}
      (done deal|foregone conclusion|stitched up|already been sold|already sold|already decided) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'claim',
    why: 'says that a thing is never done, without a source',
    evenNegated: true,
    phrases: phrases(`
      (n't|not|never) .{0,4} (a single|one single|one) .{0,3} (since|in (years|#Number|ten|twenty|five)|for (years|
        #Number)|all (year|winter|summer)) .{0,4}
      (n't|not|never|nobody|no one) .{0,2} (gritted|swept|cleaned|emptied|inspected|tested|checked|dredged|jetted|
        trained|insured|consulted) .{0,2} (since|in|for|once|by) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      {hearsay} .{0,8} (reckons|swears|reckon) .{0,14} {upheaval} .{0,6}
      {hearsay} .{0,8} (says|said|told me|tells me|told us|was saying|told my|told our|told the wife|
        let slip) .{0,8} {upheaval} .{0,6}
      (mate|lad|fella|feller|bloke|chap|girl|woman|lady|man) (at|in|on|from|who works|that works|who drives|who does|
        who reads|who fits|reading) .{0,7} (reckons|swears) .{0,12}
      on (good|very good|the best|pretty good) authority .{0,8}
      (anyone|anybody|anyone else|anybody else|did anyone|did anybody|did you) (heard|hear) .{0,8} {upheaval} .{0,6}
      (been told|was told|were told|got told|just told) (in|at|by|down|off) (the|a|my|our|someone|
        somebody) .{0,8} {upheaval} .{0,6}
      (there's|there is|theres) talk (at|in|down|round|on|of|that) .{0,8} {upheaval} .{0,6}
      (word|whisper|rumour|gossip) (in|at|on|round|down|is|has it|from) .{0,8} {upheaval} .{0,6}
      is it just (talk|a rumour|gossip) .{0,3}
      is what (i'm|i am|we're|they're) (hearing|being told) .{0,4}
    `),
  },
  {
    kind: 'prediction',
    why: 'states as settled what has not been announced',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      (be|all be|being|getting|become|becoming|turned into|for) (flats|houses|student flats|luxury flats|
        a wetherspoons|a vape shop|an hmo|holiday lets|a car park|a lorry park) (by|next|before|within|inside|
        in) .{0,5}
      ('ll|will|going to be|be) .{0,8} by (20 .|#Year) .{0,2}
      in (two|three|five|ten|twenty|fifty|a few) years (time|'s time)? (it|they|we|there|the|this|that|every|nobody|
        no one|half|all) .{0,5} ('ll|will|wo n't) .{0,8}
      (it'll|there'll|that'll|it will|there will|that will) be .{0,2} (chaos|carnage|gridlock|bedlam|mayhem|
        a ghost town|the death of|a bloodbath|under water|curtains for) .{0,8}
      (will|'ll|going to) .{0,12} (you watch|you just wait|just you wait|you'll see|just watch) $
      (village|town|school|surgery|pub|shop|library|high street|bottom end|post office|bank|club|hall|station|
        market) .{0,4} (will|'ll|going to) be (cut off|under water|gone|shut|flats|houses|closed|empty|boarded up|
        underwater|bankrupt) (by|before|within|inside|this time|next) .{0,6}
      (will be|'ll be|going to be|gonna be) (compulsory|rationed|switched off|means tested|privatised|sold off) (by|
        next|before|within|in) .{0,6}
      (once|when|soon as|the minute|as soon as) (those|the|that) (houses|homes|flats|bypass|supermarket|incinerator|
        quarry|solar farm|turbines|pylons|estate|mast|warehouse) .{0,6} (will|'ll|wo n't) .{0,8}
    `),
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      (longest|slowest|poorest|dirtiest|cleanest|safest|greenest|coldest|highest|lowest|worst|dearest|most expensive|
        unhealthiest|most dangerous|deadliest|filthiest|fattest) .{0,4} in (the (country|county|land|uk|north|south|
        district|north west|midlands|region)|wales|england|britain|europe|lancashire|yorkshire|scotland|
        the whole) .{0,3}
      (pays|pay|gets|get|costs|waits|wait) .{0,4} (more|less|fewer|longer|higher|worse) .{0,6} than (any|any other|
        anywhere|every other) .{0,2} (village|town|place|parish|council|county|estate|district|school|surgery|else|
        street|road)
      (on purpose|deliberately|purposely) .{0,8} (so|to) .{0,8} (sell|sold|developers|developer|flats|houses|close|
        shut|knock|build|profit)
      (let|letting|left|leaving|run|running) (it|the .{1,4}|that .{1,3}) (rot|fall down|fall apart|go to rack|
        run down|into the ground|go to ruin) .{0,2} (on purpose|so|deliberately) .{0,8}
      (all|every penny|most|half) of (the|that|our|it) .{0,2} (money|cash|grant|budget) (went|goes|has gone|gone|
        's gone|was spent|'s going) (on|to|into) .{0,8}
      (prices|charges|fees|rents) .{0,4} without (telling|asking|consulting) .{0,4}
      without (telling|asking|consulting) (a soul|a single|one person|any of us) .{0,4}
      (mast|masts|turbines|5g|smart meters|smart meter|chemtrails|fluoride|jab|jabs|vaccine|vaccines|pylons|wifi|
        wi fi|glyphosate|weedkiller|cycle lane|cycle lanes) .{0,6} (rots|rotting|shrinks|shrinking|sterilises|damages|
        damaging|kills|killed|killing|cause|causes|caused|causing|done for|to blame|responsible|ruined|ruins|fries|
        frying|poisoning|poisoned|giving)
      (losing|lose|lost|shut|shutting|closing|closes) (#Number|two|three|four|five|six|ten|twenty|dozens|
        hundreds) .{0,2} (doctors|nurses|teachers|pubs|shops|carers|drivers|gps|staff|members|buses|beds|farms|
        families) .{0,1} (a|every|each|per) (day|week|month|year) .{0,3}
      (costs|cost|costing) .{0,1} (the|us|you|them|every|each) .{0,4} (#Money|#Number .{0,1} (thousand|grand|million|
        quid|pounds)) (every|each|a|per) (time|bin|pothole|go|bag|call|minute) .{0,6}
      (gone up|went up|risen|rose|increased|up|dropped|fallen) (threefold|fourfold|fivefold|tenfold|twofold) .{0,4}
      (lost|losing|dropped|risen|rose|fallen|jumped|doubled) .{0,4} (#Percent|per cent|percent) .{0,6}
      every (#Number|two|three|five|ten|eleven|twelve|thirty) seconds .{0,6}
      (#Number|hundred|hundreds|dozens|twenty|thirty|forty|fifty) .{0,1} (burst tyres|punctures|near misses|
        breakdowns|power cuts|broken axles|broken springs|floods|missed collections|complaints|crashes|accidents|
        break ins|evictions|redundancies) .{0,2} (since|this (year|month|winter|summer)|last (year|month|winter|
        summer)|in (a|one) (week|month|year)|so far|already|and counting) .{0,4}
      (found|finding|dug up) (bones|bodies|a body|asbestos|japanese knotweed|an unexploded|skeletons|
        human remains) .{0,6}
      ('s|has|got|is|have|full of) .{0,1} (rat poison|asbestos|legionella|e coli|radon|arsenic|anthrax|
        cyanide) in (it|the|them|that) .{0,3}
      (#Number|hundred|hundreds|dozens|twenty|thirty|forty|fifty|sixty) .{0,1} (people|kids|residents|folk|families|
        children|workers) .{0,2} (got food poisoning|went down with|were poisoned|made ill|been poisoned|turned away|
        sent home ill|have died|died) .{0,6}
      (was|were|been|being|is) (got rid of|cut|scrapped|axed|shut|closed|sold|stopped|sacked) to (pay for|save|fund|
        make room|make way) .{0,6}
      (gone|goes|going|spent|went) on (their own|its own|themselves|jollies|a jolly|salaries|consultants|pensions|
        biscuits|lunches) .{0,4}
      (people|folk|kids|babies|children|dogs|cats|cattle|sheep) .{0,3} (dropping dead|dying|getting ill|getting sick|
        born with|going down with|been poisoned) .{0,6}
      what (they|council|county) (do n't|wo n't|never|'re not) (tell|telling) (you|us) .{0,10}
    `),
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    evenNegated: true,
    firm: true,
    near: NEWS,
    phrases: phrases(`
      ({hearsay}|someone|somebody|lads|women|lasses|girls|men|ladies) .{0,1} (at|in|down|from|on|off|outside) (the|my|
        our)? .{0,1} {gossip-place} .{0,2} (said|says|say|told|tells|reckons|reckon|has it|let on|mentioned|swears|
        saying|was saying|were saying) .{0,3} (the|they|that|there|it|our|half|all|you|we) .{0,10}
      (can|could) (anyone|anybody) confirm .{0,12}
      have (you|we|they) (all)? heard (about|what|the|they) .{0,8}
      (i 'm|we 're|im|keep|kept) hearing (that|about|they|from) .{0,10}
      (the way i heard it|as i heard it|so the story goes|so they say|or so i'm told|or so they say|
        or so i hear) .{0,10}
      ({kin}|{acquaintance}) .{0,2} (works|plays|cleans|drives|fits|temps|plasters|drinks|fishes) .{0,8} (and|who|
        so) .{0,3} (says|reckons|saw|swears|it 's|they 're|they 've|the) .{0,12} (closing|shutting|sold|condemned|
        residential|scrapped|axed|faulty|bankrupt|bust|finished|moving|gone|poisoned|leaking|cracked|closed)
    `),
    unless: OF_NO_MATTER,
  },
  {
    kind: 'rumour',
    why: 'passes on what is not confirmed',
    evenNegated: true,
    firm: true,
    near: NEWS,
    phrases: phrases(`
      (nothing|not|nowt|no word|no announcement|none of (it|this)) .{0,1} (is|'s|been|has been|'s been|
        yet)? .{0,1} (confirmed|announced|official|in writing|from them|in print|on paper) (yet|as yet|so far)? (but|
        though|mind|however|and yet) .{0,16}
      (no|without any) (official|formal) (word|announcement|confirmation|notice|line) .{0,6}
      (unconfirmed|not confirmed|yet to be confirmed|to be confirmed) (but|though|mind|and) .{0,16}
      (sounds|looks|looking|smells|seems) (very|a lot|awfully)? (like|as if|as though|to (me|us) like) .{0,12}
      (going|judging|to go) (by|on|from) what .{0,6} (said|says|told|let slip|reckons|saw|heard) .{0,6}
      that 's what (the|our|a|my|his|her|one of|some of) .{0,6} (said|says|told|reckons|reckon|tells) .{0,6}
      (all (round|over|about)|common talk in|the talk of) (the)? (town|village|estate|parish|pub|market|
        playground) .{0,1} that .{0,10}
      (we|i) (understand|gather|believe|hear) (that)? (the|that|our|they|it|there|#Capital) .{0,12}
    `),
    unless: [OF_NO_MATTER, OFFICIALLY],
  },
  {
    kind: 'prediction',
    why: 'states as settled what nobody can know',
    evenNegated: true,
    phrases: phrases(`
      (by|before|come|this time) .{0,2} (christmas|xmas|easter|spring|summer|winter|autumn|#Year|the end|next|
        new year|#Month|january|february|april|june|july|august|september|october|november|december|
        the year 's out) .{0,2} (it|they|there|that|this|we|half|the|most) .{0,2} ('ll|will|wo n't) .{0,8}
    `),
    unless: DAY_TO_DAY,
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has said will come',
    evenNegated: true,
    phrases: phrases(`
      (a|the|my|our|his|her|this|that) ({hearsay}|{trade}|volunteer|engineer|verger|organist|surveyor|fitter|porter|
        receptionist|steward|signalman) .{0,8} (says|said|told|reckons|swears|let slip|let on|mentioned|has it|
        was saying|tells) .{0,14} ('s|is|are|'re|'ll|will|wo n't) .{0,3} {fate}
      ({hearsay}|lads|lasses|people|someone|somebody|folk) .{0,6} (says|say|said|told|reckons|reckon|
        swears) .{0,6} (there 's|there 'll|there are|they 've|they 're|it 's|we 're|that 's) .{0,8} {fate}
    `),
    unless: DAY_TO_DAY,
  },
  {
    kind: 'prediction',
    why: 'states as settled what nobody can know',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      (it|that|this|which|bank|shop|pub|school|road|library|club|tarmac|surface|hedge|pitch|park|field|town|village|
        bridge|wall|half|roof|path|pier) .{0,2} ('ll|will) (all)? be .{0,2} (up|gone|off|down|shut|empty|dead|dust|
        closed|finished|broke|boarded up|rubble|a ruin|flats|houses) .{0,2} (again)? (by|before|inside|
        within) (christmas|easter|spring|summer|winter|autumn|#Year|the end|next|new year|#Month) .{0,6}
      (riot|riots|death|fatality|killed|drowned|explosion|knifed|stabbed|dead child|kid dead|deaths|
        body) .{0,5} (if they|before they|before anyone|before the|if the|unless they|come #Day|come saturday|
        before long|one of these) .{0,10}
      (will|'ll|going to|gonna) (double|treble|triple|halve|quadruple|rocket|soar|crash|collapse|go bust|go bankrupt|
        go under) (by|in|within|overnight|before|next|if|when|once|come) .{0,6}
    `),
    unless: OF_NO_MATTER,
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      (everyone|everybody|we all|the whole village|any fool) (knows|know) .{0,6} (was|were|is|are) (caused|brought|
        started|down to|because|due to|made worse|thanks to) .{0,6}
      (flood|floods|flooding|crash|crashes|accident|accidents|fire|subsidence|collapse|landslip|sinkhole|leak|
        outbreak|cracks|damp|deaths) .{0,6} (was|were|is|are|all)? (caused by|down to|the fault of|because of|because|
        thanks to|due to) .{0,2} ({authority}|county|council|developer|developers|builders|water company|water board|
        highways|them|they|that lot|this lot|new estate|new houses|bypass|pumping) .{0,8}
      ({authority}|developer|developers|builders|they|council|county|company) .{0,2} (never|did n't|have n't|has n't|
        have never|has never) .{0,2} (~do|carry out|carried out|commission|commissioned|bother with|bothered with|
        ask for|asked for) .{0,1} (a|an|any|the|that|one)? .{0,2} (survey|surveys|assessment|risk assessment|test|
        tests|inspection|checks|study|search|consultation) .{0,4}
      (money|cash|funding|grant|millions|budget) (for (it|that|this|the .))? .{0,2} (went|was spent|got spent|
        ended up|was diverted|got diverted) (on|in|to|instead on) (#Capital|somebody else's|something else|another|
        the next|consultants|the city|the other end) .{0,3} instead
      (is|are|was|were|'s|'re) (worse|far worse|more dangerous|more harmful|safer|no safer|healthier|as bad|
        just as bad|no worse|as safe) .{0,2} (for (you|us|kids|children|your .|the .|dogs|babies|wildlife|
        the planet))? (than|as) (smoking|cigarettes|fags|asbestos|crack|heroin|alcohol|petrol|diesel|coal|vaping|
        a microwave|an x ray|a baby monitor|a mobile|a phone|chernobyl|the real thing|bottled|breast milk|
        cows' milk) .{0,3}
      (wo n't|does n't|do n't|did n't|ca n't|could n't|never|will not|not) .{0,1} (do|does|did|cause) (you|anyone|
        anybody|us|them|the kids|children|your kids|babies|a soul) (any)? harm
      (no one|nobody|not a soul|not one of us|not one person|none of us|not a single person|not one house) .{0,1} (on|
        in|from|round|under|over|down) .{0,6} (got a letter|was told|been given|was asked|was consulted|was warned|
        got one|got any|has been (given|offered|told|asked)) .{0,8}
      ^ (they|council|the council|county|the county|{authority}) .{0,2} (bin|bins|shred|shreds|binned|shredded|
        throw away|throw out|ignore|burn) .{0,2} (half|most|all|every|any|the) .{0,8}
      (they|council|county|board|company) .{0,2} (stopped|packed in|gave up|given up) (testing|checking|sweeping|
        cleaning|inspecting|measuring|treating|gritting|training|mowing|mending|fixing|counting) .{0,8}
      (they|council|county|{authority}) .{0,4} (n't|not|never) .{0,10} since (the)? (war|coronation|jubilee|ark|flood|
        miners|romans|millennium|sixties|seventies|eighties|boer war|adam) .{0,3}
      (that 's|thats|and that 's|it 's|this is)? fact $
    `),
    unless: SOURCED,
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    evenNegated: true,
    firm: true,
    phrases: phrases(`
      (takes|took|taking) ('em|the council|highways|the county|the housing) .{0,3} #Number (weeks|months|days|
        years) to .{0,8}
      (has|have|had|'s|'ve) (cut|halved|doubled|slashed|reduced|brought down|more than halved|knocked|wiped|taken|
        put) .{0,4} (accidents|crashes|crime|speeding|burglaries|break ins|thefts|vandalism|fly tipping|dog fouling|
        dog mess|litter|traffic|asthma|pollution|cars|lorries|house prices|waiting times) .{0,2} (by|in half|
        to (nothing|zero|almost|nearly|a|#Number)|a (day|week|year|month)|off the|off our) .{0,4}
      (every|each) (pound|quid|penny|tenner|£1|#Money) .{0,8} (brings|generates|puts|returns|saves|makes|earns|gets|
        is worth) .{0,3} (#Number|two|three|four|five|six|seven|eight|nine|ten|#Money) .{0,3} (back|pounds|quid|for|
        in|to)
      (hardly (anyone|anybody|a soul)|barely (anyone|anybody)|nobody|no one|next to nobody) .{0,6} (about|just|only|
        maybe|if that|average|averages|on average|perhaps) .{0,2} (#Number|two|three|four|five|six|half a dozen|
        a handful) .{0,2} (people|passengers|cars|customers|souls|folk|of them)? (a|per|each|every) (day|week|month|
        year)
      (they 've|they have|council 's|council has|warden has|wardens have|the wardens) .{0,1} (handed out|issued|
        dished out|given out|slapped|sacked|laid off|turned away|turned down|felled|chopped down|
        sold off) .{0,3} (#Number|hundreds|thousands|dozens) .{0,8}
      #Number (dogs|people|kids|cats|children|accidents|crashes|break ins|bikes|burglaries|swans|cyclists|horses|
        families|ducks|cars|walkers) .{0,2} (bitten|killed|hit|died|hurt|nicked|broken into|run over|injured|poisoned|
        knocked down) .{0,3} (last (week|month|year|winter|summer)|since|in (the|a|one)|up|already|so far|over) .{0,6}
    `),
    unless: SOURCED,
  },
];

/** Sentences with one of these are not claims: they give marks ("nine out of ten"), name a source, or speak of a confidence. */
const MARKS = phrases(`
  (#Money|pounds|quid) for (the|our)? .{0,2} (hospice|lifeboat|air ambulance|charity|hall|church|chapel|scouts|guides|
    roof|appeal|poppy appeal|food bank|foodbank)
  (cos|because|coz|as|since) (he|she|they) (reckons|reckon|thinks|think)
  i (worry|fear) (that)? .{1,4} (will|would|could|might)
  in (confidence|strict confidence)
  (suit|suits|suited) (me|you|her|him|us)
  they (will|'ll) (love|enjoy|adore)
  (for|during|because of) (the|a|our) .{0,1} (parade|carnival|fete|marathon|procession|fair|regatta|race|street party|
    fun run|tombola|raffle|cake stall|remembrance service)
  they 're (a|an|such a) .{0,1} (great|lovely|brilliant|good|fantastic|fine|super) .{1,2} $
  (sold|gave|lent|offered) (us|me) .{0,8} (at cost|for nothing|half price|cheap|free)
  (as|so) (the|its|their|our) .{0,3} (survey|report|accounts|minutes|notice|website|page|site) .{0,5} (says|say|shows|
    show)
  (#Number|nine|eight|seven|six|five|ten|four|three|two) out of ten (for|to|from|me|says|stars) .{0,4}
`);

/** Sentences with one of these are not claims: figures and superlatives that nobody takes literally ("three weeks you wait for a bus"). */
const NOTHING_MEANT = phrases(`
  (closing|closed|closes|close|shutting|shut) .{0,8} (resurfacing|repairs|roadworks|works|maintenance|cleaning|
    stocktaking|from #Day|from #Number)
  (while|whilst|did|do|if|when) you wait
  you wait .{0,6} (for|all year|till you|and then|until you|three weeks|ages|#Number|evening)
  (not|n't|never) (one|a single|a) (person|penny|soul) .{0,3} (sneezed|fell|turned up|yawned|coughed|laughed|short|
    gone|out|of change|did it cost|in it|in that|in any|till)
  (talk|evening|lecture) .{0,3} (on|at|about) .{0,6} (half|#Time|#Number|welcome|tonight|#Day|women|born)
  half the (village|town|street|school) (was|were|is|are|turned|came|had|have|seems|seem) .{0,3} (out|in|down|at|
    there|up|had (no|this|that|the) (power|cold|bug|lurgy))
  my (own|granddaughter|grandson|son|daughter|#Number) .{0,4} (nose|year|aged|old|that)
  (biggest|best|longest|highest|worst) (swing|slide|scone|scones|pie|cake|pasty|breakfast|curry|chips|marrow|parking|
    bacon|view|cream tea|pumpkin) .{0,4} in the (county|country|land|north|south)
  of (you|us) (were|are|was|is) .{0,2} (fair|kind|angels|lovely|great|right|generous|brilliant|wonderful|over seventy|
    on the rota)
  (was|is|were) rigged
  mark my words .{0,10} (walk|frost|rain|snow|sunflowers|worth|fun|sell out|delicious|best|sun|bloom)
  (please|report|free|cake|baby|frost|stall|i think|mum's the word|keep it to|in confidence)
  (half|most|some|many|lots) of you .{0,2} (asked|ask|asking|wondered|wondering|heard|noticed|know|knew|remember|
    guessed)
`);

export const accuracy: Check = {
  id: 'accuracy',
  summary: 'checkable, contentious claims without a source: figures, rumours, predictions as fact',
  kinds: {
    figure: { label: 'a figure without a source' },
    claim: { label: 'a claim without a source' },
    rumour: { label: 'a rumour' },
    prediction: { label: 'a prediction stated as fact' },
  },
  misses: ['a plain sentence that happens to be contested'],
  groups: GROUPS,
  unless: NOTHING_MEANT,
  scenes: NOBODY_LIVING,
  wording: { why: 'makes a claim, or passes a rumour on, without a source', fromRough: 0.55, from: 0.55, unless: MARKS },
  examples: {
    finds: [
      '[They’re axing the maternity unit].',
      '[The academy is going to lose six teachers].',
      '[The lido shut because they wanted the land for a hotel].',
      '[There are more holes in the ferry lane than in the rest of Shropshire].',
      '[The weir went twice over the estimate].',
      '[The dentists are all leaving after Whitsun].',
      '[Fouling has gone up by half since the flats were let], so please carry a bag.',
      '[The county spends more on tulips than on lifeguards].',
      '[The lido loses nine hundred pounds a week].',
      '[The bandstand lights cost more than the ones in Ripon].',
      '[They’ve shut 30% of the ferry huts].',
      '[Police take three hours to get out here].',
      '[The maternity unit shuts in March].',
      '[They start digging after Easter].',
      '[The new lamps were never put out to tender].',
      '[The bids weren’t marked the way they told you].',
      '[Word has reached the allotments that the weir is privately owned].',
      '[I hear the berths have already been let].',
      '[Fluoride shrinks their bones].',
      '[The slipway drains have not been unblocked in twenty years].',
      '[The recycling ends up in the same lorry].',
      '[It’ll end up as offices].',
      '[Your kids will never afford a house here].',
      '[Two hundred punctures since Easter].',
      '[Mae lladrata wedi dyblu ers i’r golau ddiffodd].',
      '[Costiodd y cloc hanner miliwn i’r trethdalwyr].',
      '[Sôn ym mhobman fod y felin yn cau].',
      '[Maen nhw am gau’r ward].',
      '[Maen nhw’n deud bod y ffatri’n cau].',
      '[Glywais i yn y siop fod y banc yn mynd].',
      '[Mae troseddau lan 30% yma].',
      '[Apparently the surgery is closing].',
      '[Rumour has it the pub is sold].',
      '[Nobody was consulted].',
      '[Crime is up 40% since the lights went out].',
      '[90% of you want this].',
      '[They wasted £40,000 on that sign].',
      '[Word in the chip shop is the bank goes next].',
      '[His cousin told my wife the lease is up].',
      '[Six out of ten drivers are over the limit past the mill].',
      '[That sculpture cost us ninety thousand pounds].',
      '[The gullies have not been cleaned since the flood].',
      '[It is a done deal and always was].',
      '[By next spring there will be nothing left of that hedge].',
      '[Mae’r sir wedi gwastraffu miliwn ar y bont].',
      '[It’s common knowledge that the bridge is unsafe].',
      '[They’re closing the library by Easter].',
      '[A lad at the quarry reckons the bus depot is shutting].',
      '[My cousin told me the bingo hall is sold].',
      '[That chapel will be holiday lets by spring].',
      '[In ten years the whole street will be offices].',
      '[The slowest ambulances in England].',
      '[They let it fall down on purpose so they could build].',
      'They shut the drama hut. [There’s asbestos in the roof as well].',
      '[A woman at zumba reckons they’re selling the bowling green].',
      '[I had it from a man on the dredger that the marina’s bust].',
      '[Talk at the gate is the cinema’s turning residential].',
      '[The undertaker told us the chapel of rest is moving to Ashby].',
      '[Lads on the dredger say there’s a marina coming and the slipway’s finished].',
      '[By spring they’ll have that copse down to stumps].',
      '[I’ve a cousin on the ferries who says the night boat is finishing].',
      '[Come February the whole lane’ll be a river].',
      '[There’ll be a death before they paint that crossing].',
      '[Nobody on this side was asked about the chimney].',
      '[They gave up mowing the cemetery in 2019].',
      '[They’ve issued 400 fines on the seafront since August].',
      '[No official word yet but the tannery is closing].',
      '[Sounds like the lido is for the chop].',
      'The cobbler is closing. [That’s what the lady in the arcade told our Jim].',
      '[We understand the brewery has been sold].',
      '[The chicane has cut crashes by a third].',
      '[Every pound spent on that bandstand brings in six].',
      '[Barely anyone takes the ferry, about four people a day].',
      '[The flooding was down to the developer filling in the ditch].',
      '[The water company never did a single test on that well].',
      '[The money for it went on Swindon instead].',
      '[That fog of theirs is worse than diesel].',
      '[The town manager is on ninety grand a year]',
      '[It takes the ambulance fifty minutes to reach the quay].',
      '[They shut more chapels last year than the rest of Wales put together].',
      '[The bandstand cost three times what they said it would].',
      '[Six lamps in ten on the quay do not light].',
      '[Nearly half the nurses have left since Whitsun].',
      '[The county never consulted a single trader].',
      '[The water in the lido isn’t safe].',
      '[There is no money left in the reserves].',
      '[The cameras on the quay have never been switched on].',
      '[They massaged the figures for the ferry].',
      '[The doctors are turning people away at the door].',
      '[The cinema won’t see another winter].',
      '[The council is about to sell the allotments].',
      '[They’re selling off the lido to developers].',
      'The chapel went, the bakery went, [the chemist will be next].',
      '[It’s only a matter of time before somebody drowns in that lock].',
      '[A chap I know in planning says it’s been waved through].',
      '[Rumours flying that the vicar has been moved on].',
      '[A bit of creosote won’t do anyone any harm].',
    ],
    ignores: [
      'The roof came in £60 over budget (minute 14/3).',
      'We are all leaving the car park at nine.',
      'There’ll be a leaving do before Christmas.',
      'A thousand pounds for the hospice, thank you.',
      'The surgery shuts in March, the published notice says.',
      'The ferry loses a screw a week.',
      'The cake was never ordered.',
      'I hear the cuckoo has already been.',
      'The toilets have not been mended since the flood, the report says.',
      'Plastic and paper will be in the same lorry until Friday.',
      'I worry that it’ll end up as offices.',
      'It’ll end up as flats, according to the published plans.',
      'They are going to paint the ferry doors green.',
      'Mae 70 y cant o’r trigolion o blaid, yn ôl yr arolwg.',
      'Mae’r sir am gau’r lôn ddydd Llun i lenwi tyllau.',
      'Clywais i’r gog bore ’ma.',
      'The lads in the pub said the pitch was shut because of the frost.',
      'Can anyone confirm the tickets are on sale? The box office is shut.',
      'The precept rises by 4.1%, £2.30 a year at Band D.',
      '212 of 236 replies supported option A.',
      'The consultation ran from 1 to 28 March; 41 replies.',
      'Half price tickets for under 16s.',
      'I think the rents are too high.',
      'Samples are being tested; the area is fenced meanwhile.',
      'It is not a done deal: the vote is on Tuesday.',
      'The gullies were cleaned in March (minute 24/19).',
      'We cost the whole job at £900 in the budget.',
      'By Easter the daffodils will be out.',
      'In my opinion it’s clearly the best bench in the county.',
      'The county is closing the car park for resurfacing from Monday.',
      'The talk in the library is at seven; the website has the tickets.',
      'The swings cost the parish £9,400, as in the published accounts.',
      'Please feed the ducks peas, as bread makes them ill.',
      'Side roads are not gritted in the first round; the map is on the website.',
      'The man at the market says his strawberries are coming on Friday, and the recipe is on the board.',
      'According to the published timetable the ferry will be gone by six.',
      'The survey found asbestos in the old hut, and the report is on the website.',
      'A lady in the queue said the soup was lovely.',
      'I was told in confidence that the library is getting a new ramp.',
      'I’m told by a lad on the tills that the car park is shut until ten.',
      'The snow won’t last till Easter.',
      'The porter says the lift is stopping at two until Friday, sorry about the stairs.',
      'The verger says evensong is ending at nine this week. The noticeboard has the hours.',
      'They stopped mowing the bank in May for the orchids (minute 31/24).',
      'It costs £40 to run the urn each week, as the accounts show.',
      'My cousin works at the baths and says hello.',
      'The film won’t last till ten, so the last bus is no worry.',
      'Come June there will be strawberries on the stall.',
      'The oldest of the swans died last winter, thanks to everyone who fed her.',
      'It’s £4 every time, tea and biscuits included, says the poster.',
      'Please put the lids down, they blow off by the end of the night.',
      'The bridge will be shut by Easter, says the notice on the website.',
      'They have felled 40 ash trees according to the county.',
      'It took the council 9 weeks to mend a lamp, the report says.',
      'The swings will be back by Easter, the parts have come.',
      'Nothing is confirmed yet, but the date of the fair will be told here.',
      'It looks like rain, so the maypole is moving into the barn.',
      'We understand the sluice is closing for repairs on Monday.',
      'The county has confirmed that the ford is closing on Friday.',
      'That’s what the verger said about the tea urn.',
      'Every pound raised goes to the lifeboat.',
      'They shut more roads this year than last, the county’s report says.',
      'The flood gates are closed tonight, please keep off the quay.',
      'Two chairs in ten need a new leg, I counted.',
      'It’s only a matter of time before the kettle goes.',
      'Does anyone know if it’s right that the tickets are at the lido?',
      'It takes the ambulance fifty minutes to reach the quay, the county’s report says.',
      'The county never consulted a single trader, as its published report says.',
      'The town manager is on ninety grand a year, as the published accounts show.',
      'They’re selling off the old chairs at £2 each.',
      'They’re going to close the road for the regatta at two.',
      'The lido won’t open on Christmas Eve.',
      'My hairdresser reckons a fringe would suit me.',
      'My neighbour works for the ferry and he sings in our choir.',
      'Our bench has been moved, and it won’t do any harm to oil it.',
    ],
  },
};
