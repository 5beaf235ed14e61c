import { everyMatch } from '../every-match.js';
import { POLLS } from './political-content/polls.js';
import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Group, Observation } from '../types.js';

/**
 * Sentences with one of these name no party: clubs, places and days are called after one, Welsh "llafur" means labour, or
 * members are listed with their parties.
 */
const NO_PARTY = phrases(`
  (labour|conservative|liberal|conservatives) (club|clubs|day|hall|exchange|ward|pub|bar|working mens)
  (county|district|borough) councillors .{0,8} {party}
  %llafur (caled|cariad|gwirfoddol|rhad|corfforol|llaw|dwylo|enfawr|y dydd|mawr)
  back (on|to|in|at|from) the (green|greens)
  (gwasanaeth|oriau|ffrwyth|costau|eich|ein|ei|eu|holl) .{0,1} %llafur
`);

/** Votes in competitions, which are not elections. A draft with one of these is not party politics. */
const VOTED_IN_JEST = phrases(
  '(bwgan brain|fwgan brain|bwganod brain|scarecrow|scarecrows|best kept village|in bloom|best in show|fancy dress|name the gritter)',
);

/**
 * Sentences with one of these are not party politics: the count of votes, notices, visits of politicians, and everyday uses of
 * political words.
 */
const NO_POLITICS = phrases(`
  (our|the|local) (mp|ms) .{0,1} ('s been (invited|asked)|has been (invited|asked)|asked a question|pressed the|cut the|
    opened the|will open|is opening|opens the|will cut|holds a|did a #Day) .{0,6}
  (will|to|can|could|shall|must|we|'ll|has|plans to|is to) reform .{0,5} (group|committee|team|choir|club|band|system|
    rota|timetable|forum|partnership|panel|process|watch|grants|charges|fees)
  (quiz|crossword) .{0,8} (prime minister|minister|{politician-in-full})
  (prime minister|chancellor|minister|home secretary|first minister) (is|will be|'s|are) (visiting|opening|coming to|
    attending|speaking) .{0,8}
  (leafleting|leafletting|leaflets|door to door|round the doors) .{0,8} (about|for|to advertise) (the|our|a|
    this) .{0,3} (show|fair|fete|fayre|race|concert|carnival|festival|sale|play|panto|quiz|walk|market|survey|
    consultation|pick|morning|evening|gala|run|ride|scheme|group|club|watch|ball|dance)
  (government|ministers|minister) (has|have) (announced|published|launched|opened|extended) (a|the|its|
    new) .{0,2} (grant|grants|fund|scheme|consultation|guidance|vouchers|survey|map) .{0,2} (for|on|about|to)
  (our|the|local) (mp|ms) (can n't|could n't|is unable to|was unable to|sends|sent) (make it|make the|attend|be with us|
    join us|apologies|his apologies|her apologies)
  (back|backing) #Person 's .{0,2} (car|van|lorry|trailer|tractor|horse)
  (our|the|local) (mp|ms) 's .{0,1} (surgery|surgeries|second office|page|postbag)
  (wrote|written) to our (mp|ms) about .{0,8} (civil|prompt|kind) (reply|answer)
  {party-word} .{0,2} {party-word} .{0,14} (papur|ballot|list|rhestr|hustings|question time|carried|clubs|dominoes|quiz|
    will answer|motion|thank)
  {party-word} .{0,2} (group|groups|office|hall|rooms) .{0,4} (will answer|is|are|moves|hosts|hosting|being|flickering|
    opens|shut|closed)
  (vote counts|pleidlais chi 'n cyfri|your vote) .{0,6} (polling station|polling|gorsaf|photo id)
  (prime minister|home secretary|foreign secretary|chancellor) .{0,12} (tea towel|beans|dog|cat|motorcade|dolls|wax|
    portrait)
  (vote|voted|voting|votes) .{0,8} (goat|name of the|colour|roots|tree|pumpkin|cake|scarecrow|mascot|gritter)
  (conservative|liberal|labour|unionist|working men 's) (club|clubs) .{0,8}
  (result|results|turnout|spoilt|returned unopposed|duly elected|is elected|were elected)
  take back control of (your|my|the) (compost|garden|diary|kitchen|remote|allotment|inbox|time|house|shed)
  {party} #Number
  (persons|people|candidates) (validly)? nominated
  (statement|notice) of (persons|poll|election)
  (hustings|ymgeiswyr|rhestr yr ymgeiswyr) .{0,3} ({party}|{party-word}) .{0,8}
  {party-word} #Number
  back (on|to|in|at|from) the (green|greens)
  voted me (the)? (best|worst|top|funniest|loudest|king|queen|captain|player|winner|champion|most)
  (greens|green) .{0,8} (ground|soil|kale|cabbage|cabbages|sprouts|allotment|veg|roast|bowls|golf|plate|steamed|gravy)
  ^ .{0,4} (election|etholiad|elections|etholiadau) .{0,6} $
  labour saving
  ~labour (it|them|over|under|the (soil|bed|point|ground|path))
  (hard|manual|skilled|unskilled|cheap|free|volunteer|voluntary|casual|child|in) labour
  (greens .{0,6} (browns|peelings|clippings|compost|stalks)|browns .{0,6} greens)
  (labour of love|labour day|hours of labour|green (bin|bins|light|party hats|waste|wheelie)|blue (bin|bins)|
    conservative estimate|future (prime minister|pm)|liberal (helping|amount|coating|sprinkling|quantities))
  (westminster|downing|whitehall) (road|street|way|terrace|close|drive|avenue|court)
`);

/** Competitions that people vote in. A draft with one of these asks for votes in no election. */
const COMPETITION = phrases(`
  (bwgan brain|fwgan brain|bwganod|hoff|eich ffefryn|cystadleuaeth|fasged|arddangosfa|gân orau|gacen orau)
  (in bloom|hanging basket|hanging baskets|scarecrow|scarecrows|best (dressed|kept) .{0,2}|photo competition|
    talent show|cake competition|community award|spaces award|people's vote award)
  (green flag|people's choice|people's favourite|tidy village|best kept|village of the year|pub of the year)
  (shortlisted|short listed|nominated|up for|in the running|finalist|finalists|award|awards|prize|trophy) .{0,8} (award|
    awards|prize|category|trophy|final|of the year)
`);

/** Words of canvassing, one of which must stand nearby. */
const CANVASS = phrases(`
  (leaflet|leaflets|leafleting|doors|doorstep|doorsteps|knocking|vote|votes|voting|poster|posters|poll|polls|polling|
    seat|ward|campaign|candidate|majority|canvass|canvassing|election|manifesto|{ballot}|{party})
`);

/**
 * Sentences with one of these are for or against no politician: they tell of visits and announcements, or of quizzes, plays and
 * pictures.
 */
const NEWS_OF_POLITICIANS = phrases(`
  ({politician}|{politician-in-full}|{politician-surname}|prime minister|chancellor|minister|
    home secretary) .{0,2} (will|to|is|was|are|has|had|'s)? (be|been)? (~open|~visit|~attend|~speak|~unveil|~host|
    ~present|opening|coming|invited|announced|announces|called|appointed|elected|re elected|resigned|sworn|born|quoted|
    named|arrived|arrives|due|expected|give|deliver|make|take|answer|hold|holds|holding|lay) .{0,4} (#Day|#Month|#Time|
    on|at|the|a|to|as|in|by|that|for|of)
  (quiz|question|crossword|film|films|documentary|biography|autobiography|memoir|memoirs|book|books|novel|portrait|
    exhibition|panto|pantomime|lookalike|look alike|impression|impressionist|impressions|puppet|waxwork|mask|masks|
    cartoon|tea towel|mug|starring|lecture|auction|signed|history|historian|scarecrow|scarecrows|costume|fancy dress|
    dressed as|wig|wax|statue|podcast|interview|essay)
  (prime minister|pm|chancellor|first minister|leader|president) (before|after|when|from|until|in|since|between) .{0,4}
  (named after|called|look like|looks like|looks just like) .{0,2} ({politician-in-full}|{politician-surname})
`);

/** Sentences with one of these mean a neighbour who has the same name as a politician. */
const NEXT_DOOR = phrases(`
  {politician-in-full} (from the|at number|at no|next door|down the|has retired|retires|and (her|his) (sister|brother|
    wife|husband|mum|dog))
`);

/** Sentences with one of these mean other people, places or things of the same name as a politician. */
const OF_THAT_NAME = phrases(`
  (mr|mrs|miss|ms|dr|auntie|uncle|nurse|pc|young|old|the|our) .{0,1} {politician-surname}
  {given-name} {politician-surname}
  {politician-surname} ({place-word}|and (son|sons|co|daughters)|fc|fishing|roe|caviar|eggs)
  (a|two|big|royal|caught|catch) .{0,1} {politician-surname}
`);

/** Those who govern, or sit in parliament, by their offices. */
const IN_OFFICE = phrases(`
  (mp|mps|ms|prime minister|deputy prime minister|first minister|chancellor|chancellor 's|home secretary|
    foreign secretary|secretary of state|minister|ministers|government|speaker of the commons)
`);

/**
 * Words of praise, blame or a wish. Without one of them, what a member of parliament or a government has done is news: a visit, a letter, a
 * grant, an election called.
 */
const STANCE = phrases(`
  ({party}|{party-word}|{politician}|{politician-surname}|{praise}|{insult})
  (~vote|~back|~support|~sack|~resign|~fail|~betray|~wreck|~ruin|~rob|~lie|~care|~listen|~promise|~deliver|~deserve|
    ~hate|~love|~punish|~fight|~trust|~waste|~cut|~hit|~sell|~forget|~ignore|~blame|~let|~tax|~want|~need|~save|
    ~destroy|~kill|~hope|~wish|~stand|~campaign|~canvass|~elect|~win|~lose|~defend|~scrap|~abandon)
  (useless|hopeless|disgrace|disgraceful|shame|shameful|ashamed|clue|clueless|broken|proud|brilliant|best|worst|better|
    worse|great|bad|good|right|wrong|finally|at last|thank|thanks|thankyou|well done|bravo|hurrah|hooray|should|must|
    ought|enough|never|not|n't|nothing|nobody|no|only|against|change|mad|daft|stupid|idiots|crooks|liars|liar|corrupt|
    lot|shower|mob|joke|clowns|shambles|mess|touch|sold|robbing|get out|out of touch|war|tower of strength|credit|hero|
    coward|cowards|fool|fools|traitor|hypocrite|cruel|rubbish|tired|sick|fed up|hardworking|hard working|working hard|
    champion|champions|gift|gem|star|another term|always|still|again|why|how|what|our side|at heart)
`);

/** Whether a sentence that names somebody in office says what it thinks of them, and is no mere news. */
function takesSides(document: Document, { span }: Observation): boolean {
  const at = [sentenceAt(document, span.start)];
  return !stands(document, IN_OFFICE, at) || stands(document, STANCE, at);
}

/** A draft with one of these is about a team, which has its colours too. */
const TEAM_COLOURS = phrases(`
  (rovers|united|city|athletic|wanderers|albion|wembley|cup|match|kick off|kickoff|goal|goals|league|season|terrace|
    football|rugby|nil|anfield|stadium|derby|coach|team|what a try|try line|half time|scarf|
    wrexham|everton|chelsea|liverpool|pitch|ground|whistle)
`);

const GROUPS: readonly Group[] = [
  ...POLLS,
  {
    kind: 'politician',
    why: 'names a politician',
    evenNegated: true,
    firm: true,
    unless: [NEWS_OF_POLITICIANS, NEXT_DOOR],
    phrases: phrases('{politician-in-full} .{0,10}'),
  },
  {
    kind: 'politician',
    why: 'names a politician',
    evenNegated: true,
    firm: true,
    unless: [NEWS_OF_POLITICIANS, OF_THAT_NAME],
    phrases: phrases('({politician-surname}|truss&#Capital|sturgeon&#Capital) .{0,10}'),
  },
  {
    kind: 'party',
    why: 'names a party with praise, blame or a wish',
    unless: NO_PARTY,
    evenNegated: true,
    phrases: phrases(`
      (~vote|voted|voting|turn|turned|turning|gone|went|go|going) (blue|red|yellow|purple|turquoise|teal) (again|
        this time|in may|next time|on thursday|before|for|since|all my life|in my life)
      {party} .{0,8} (~wreck|~ruin|~save|~fight|~deserve|~betray|~let|~cut|~fail|~waste|~promise|~deliver|~care|~get|
        ~want|~win|~lose|right|wrong|best|worst|only|proud|vote|brilliant|useless|never|always|again|bus|plan|nothing|
        slogans|gets my)
      (proud|lifelong|card carrying|always been|i'm|im|i am|we're|staunch|true|dyed in the wool|vote|voting|voted|back|
        support|backing|supporting|join|joined|thank|thanks to|well done|bloody|only the|those|these|our|your|local|
        brilliant|hard working|for) .{0,3} {party}
      (vote|voting|lend|back|elect|re elect|choose) .{0,2} {party-word}
      ({party}|reform) .{0,8} (llanast|difetha|dinistrio|achub|bradychu|fradychu|haeddu|brwydro|sefyll (dros|lan|fyny)|
        poeni|yn galed|celwydd|celwyddau|gelwydd|anghofio|torri eu haddewid|methu|dda i ddim|da i ddim|unig (rai|blaid)|
        gorau|gwaetha|gwaethaf|warth|cywilydd|gywilydd|am byth|ymlaen|anobeithiol|malio|becso|gofalu am|gwrando|twyllo|
        dallt|deall|ar ein hochr|allan|o ddiawl|uffern|tro yma|tro 'ma|amdani|ennill y sedd|wnaeth hyn|wnaeth y llanast)
      (diolch byth am|diolch am|(%pleidleisio|%fotio|fotia|votio|vote) (i|dros|am)?|%pleidleisiwch (i|dros)?|fotiwch (i|
        dros)?|votiwch (i|dros)?|%cefnogi|%cefnogwch|%ymuno (â|efo|gyda)|aelod o|(%balch|%balchder) .{0,4}|ymgyrchu (i|
        dros)|%canfasio (i|dros|efo|gyda)?|taflenni|daflenni|(cael|gael) gwared (ar|o)|gwynt teg ar ôl|casáu|casau|
        ymddiried yn|dim ymddiried yn) .{0,3} ({party}|reform&#Capital|plaid&#Capital|plaid cymru)
      (byth|dim) (eto)? .{0,3} (pleidleisio|fotio|bleidleisio) .{0,2} ({party}|reform&#Capital)
      (main|big|three|two|all|any|either|usual|old|major|other) (main|big|old|of the)? parties .{0,2} (~deserve|
        ~promise|~ignore|~care|as bad as|all the same|could n't|ca n't|do n't|did n't|wo n't|never) .{0,4}
      (other|last|this) (lot|shower|mob) .{0,4} (westminster|government|power|office|number|money|years|could n't|
        down there)
    `),
  },
  {
    kind: 'party',
    why: 'shows support for a party by its colours',
    unlessDraft: TEAM_COLOURS,
    phrases: phrases(`
      (^|i 'm|we 're|always been|family|house|street|village|this ward) .{0,3} (true)? (blue|red|tory|labour|plaid|
        liberal|lib dem) (through and through|to the core|to (my|the) (bones|bone|marrow)|from the cradle|born and bred|
        and always (will|have)) .{0,8}
    `),
  },
  {
    kind: 'candidate',
    why: 'supports or attacks somebody who stands for election',
    evenNegated: true,
    phrases: phrases(`
      (fourteen|14|thirteen|13|ten|10|five|5|twelve|12) years (they|that lot|this lot|them|those lot) (have|
        've)? had .{0,8}
      (mark|cross|vote|x|ballot|tick) .{0,8} (third|second|first|top|bottom|fourth|last|fifth) (one|name)? (down|
        on the list|on the ballot|on the paper|box) .{0,4}
      (gets|has|had|got|have|deserves|earned|won|lost) .{0,1} (my|our|your) (backing|support|vote|votes|x|tick|
        cross) .{0,2} (in may|on #Day|again|this time|every time|for life|for good|at the|come)?
      (put|stick|pop|place|putting|want|like|love) .{0,2} (your|that|an|a|the) (x|cross|tick|mark) (next to|by|beside|
        in|against|on|where)
      (lend|lending|loan|give|giving|gift|waste|wasting|trust) .{0,2} (us|him|her|them|me|#Person|your|
        {party}) .{0,2} (your vote|vote|votes|with your vote)
      (her|his|their|my|our) (majority|swing|vote share|ground game|campaign|manifesto) .{0,4} (is|was|has|by|will|
        looks|of)
      (get|send|post|pop|put) yours (in|off|back) for #Person .{0,4}
      ours by #Number votes .{0,4}
      (our|my|the) (candidate|group leader|ppc) .{0,8} (tearing (strips|into)|wiping the floor|running rings|at (his|
        her) best|played a blinder|on fire) .{0,4}
      (your|my|our|a) (x|cross|mark|vote|votes) .{0,2} (next to|by|beside|for|against|in|to|on|counts|
        on #Day) .{0,2} (ours|mine|hers|his|#Person|the box|name|box|#Day)
      (gets|get|has|have|had|got|earned|deserves|asking for) (my|your) (vote|x|cross)
      (vote|votes|voting|voted) (for me|for us|for change|us in|us back in) .{0,4}
      (picked|selected|chosen|adopted) .{0,3} (to fight|to contest|as (our|the) candidate) .{0,5}
      (harder worker|better candidate|best candidate|finer name) .{0,4} (ballot|ballot paper)
      (get|talk|coax|tempt) .{0,2} (you|them|people) off the fence .{0,4}
      (our|my|your|the local) (candidate|ppc) .{0,4} (is|was|has|will|for|needs|deserves|on|in)
      (pleidleisiwch|fotiwch|fotwch|votiwch|bleidleisio|pleidleisio|fotio|foto) (dros|i) .{0,1} (ein|'n|eich|#Person|
        newid|fi|ni|hi|fo|fe|#Capital) .{0,4}
      (pleidleisiwch|fotiwch|fotwch|votiwch) (dros|i) .{0,4}
      (ein|eich|'n) (%ymgeisydd|darpar ymgeisydd) (ni|lleol)? .{0,5} (wedi|yn|sy|sydd|gorau|gwych|haeddu|dros|#Person|
        #Capital) .{0,3}
      (%ymgeisydd) (gorau|gora|gwych|penigamp|cryfa|cryfaf) .{0,4}
      (rhowch|rhoi|rho|gofyn am|gofyn yn garedig am) .{0,2} (eich|dy|'ch) (croes|pleidlais|fôt|fot) .{0,5}
      (cipio|ennill|dal) (y|'r) sedd .{0,4}
    `),
    unlessDraft: COMPETITION,
  },
  {
    kind: 'canvassing',
    why: 'canvassing, or a call to turn out',
    evenNegated: true,
    phrases: phrases(`
      (you can feel|could feel|can feel|i can feel|feel it|feels like) .{0,2} (it)? .{0,2} (turning|change|changing|
        coming|swinging|momentum|tide|the tide) .{0,4}
      (five|four|ten|fourteen|another five|another four) (more)? years of (this|that|the same|these|them|{party}|
        broken) .{0,4}
      (comrades|comrade|solidarity|up the workers|take back control|stop the boats|make britain|get brexit done|
        levelling up|strong and stable|country first|lets get change done|britain deserves better|proud to be (labour|
        tory|green|reform))
      (wipe the smile|send (a|them a) message|teach them a lesson|show them|give them a (fright|kicking|bloody nose)|
        remember (that|this|it)) .{0,5} {ballot}
      (stick|stay|stand|trust|vote|back|give|keep) .{0,8} (four|five|4|5) more years
      (%canfasio|%taflennu|canfasio) (dros|i|efo|gyda|hefo) ({party}|ein|eich|#Person|plaid&#Capital) .{0,4}
      ^ (%canfasio|taflennu|curo drysau) .{0,4} (i|dros|efo|gyda|bore|pnawn|heno|yn) .{0,4}
      (mas|allan|dod|pwy sy|dewch|diolch|bore|pnawn|noson|tîm) .{0,5} (%canfasio|canfasio|%curo drysau|cnocio drysau|
        taflennu|daflennu) .{0,6}
      (pum|pump|bum|pedair|bedair) mlynedd (arall|eto) o .{0,5}
      (#yescymru|#indycymru|#annibyniaeth|#votelabour|#pleidleisiwchplaid|#voteplaid|#reformuk) .{0,2}
      (every vote|it's neck and neck|two horse race|can't win here|only .{0,3} can win)
    `),
  },
  {
    kind: 'politician',
    why: 'takes sides for or against a politician',
    evenNegated: true,
    unless: phrases('(the|a|our|my|his|her|master|local) thatcher'),
    phrases: phrases(`
      {politician} .{0,2} (was|is|'s|has been|got it|is so|was so) .{0,1} (right|wrong|useless|finished|clueless|
        brilliant|lying|toast|spot on|worse|hopeless|a (disgrace|liar|joke|hero|clown|fraud|traitor|genius|fool|crook))
      {politician} (lied|lies|betrayed|sold us|let us down|ruined|saved|could n't|does n't care|has (ruined|wrecked|
        betrayed|saved|sold))
    `),
  },
  {
    kind: 'party',
    why: 'scorns a party that was just named',
    evenNegated: true,
    firm: true,
    near: phrases('^ (the)? ({party}|labour|reform|plaid|conservatives|greens|ukip|liberals) $'),
    phrases: phrases(`
      ^ .{0,1} (do n't make me laugh|pull the other|no thanks|no chance|over my dead body|as if|give over|jog on|
        not on your nelly|not in my lifetime|they can whistle|do me a favour|never again|not likely|no ta)
    `),
  },
  {
    kind: 'candidate',
    why: 'wants somebody elected',
    evenNegated: true,
    near: CANVASS,
    phrases: phrases(`
      (keep|keeping|get|getting|put|putting|vote|voting|see|seeing|help|send|sending|want|need) #Person (in|back in|
        out) $
      (keep|keeping|get|getting|put|putting|vote|voting|see|seeing|help|send|sending|want|need) #Person (back in|
        elected|re elected|over the line|across the line|onto the council|on the council|to (westminster|the senedd|
        parliament|cardiff bay)) .{0,4}
    `),
  },
  {
    kind: 'canvassing',
    why: 'shows support for a party by its colours',
    firm: true,
    phrases: phrases(`
      (red rose|blue|yellow|orange|green|purple|teal|turquoise|red|party|campaign|election|{party}|{party-word}|
        vote) .{0,2} (poster|posters|stakeboard|placard|rosette|diamond|diamonds) .{0,6} (my|our|the) .{0,1} (window|
        windows|gate|gatepost|hedge|lawn|garden|fence|lapel|drive|bay window)
      (my|our) .{0,1} (garden|window|hedge|gate|lawn|fence|front room) .{0,2} (has|have|'s got|is wearing|
        has got) .{0,2} (teal|turquoise|blue|red|yellow|purple|orange|{party}|{party-word}) (poster|board|placard|
        stakeboard) .{0,4}
      (boards|posters|placards|stakeboards|leaflets|doors|streets) .{0,4} (for|before|till|in|ahead of) (the|this|
        our)? .{0,1} (by election|election|elections|general election|campaign|candidate) .{0,3}
      (teller|teller's|tellers|telling|party|campaign|candidate's|{party}) .{0,1} (rosette|rosettes)
      (my|our|his|her|the) .{0,2} (rosette|rosettes) .{0,4} (polling|station|booth|count|doorstep|since seven|all day|
        on and|on again)
      (tide|seat|ward|valley|county|estate|map|country|wales|england|council) ('s|is|has|will|'ll|was|could|
        to)? .{0,2} (turning|turned|going|gone|go|turn|goes|went) (blue|red|yellow|orange|purple|turquoise|teal) .{0,4}
    `),
  },
  {
    kind: 'government',
    why: 'takes sides for or against a government or its people',
    evenNegated: true,
    phrases: phrases(`
      (this|last|present|current|so called|our|your) (government|lot|shower|mob|administration|cabinet|prime minister|
        chancellor|minister|home secretary) .{0,3} (has|have|is|are|was|were|could n't|could not|ca n't|does n't|do n't|
        did n't|would n't|wo n't|should|needs|must|will|got|finally|promised|broke) .{0,8} (us|country|farmers|
        pensioners|nhs|taxes|tax|countryside|clue|promise|promises|resign|go|ashamed|shame|care|delivered|sold|robbed|
        raid|raiding|forgotten|listening|right|wrong|winter fuel|working people|villages|rural|britain|families|wales)
      (llywodraeth|lywodraeth|san steffan|bae caerdydd|y bae|gweinidog|gweinidogion|prif weinidog|
        senedd) .{0,5} (cywilydd|warth|gwarth|methu|bradychu|fradychu|celwydd|celwyddau|becso|malio|poeni dim|
        gwrando dim|ddim yn gwrando|difetha|dinistrio|ymddiswyddo|clem|twyllo|lladd (ffermio|amaeth|cefn gwlad)|
        anghofio amdan|rhaid mynd|allan o gysylltiad|dda i ddim|da i ddim|cefn gwlad)
      (down in|up in|them in|lot in|those in|clowns in|people in|suits in|bubble) .{0,2} (westminster|whitehall|london|
        cardiff bay|number ten|number 10|the bay) .{0,6}
      (westminster|whitehall|cardiff bay) .{0,3} (bubble|elite|lot|shower|mob|crowd|clowns|suits|does n't|do n't|has|
        have|have n't|could n't) .{0,6}
      remember (that|this|it) .{0,2} when (they|he|she|the candidates) (come|comes|are|'re|is) .{0,2} (knocking|calling|
        canvassing|smiling|asking for your vote|after your vote|round for your vote) .{0,4}
      {government} .{0,6} (~betray|~fail|useless|shambles|disgrace|disgraceful|~wreck|~ruin|clueless|rotten|~hate|
        ~punish|~rob|should resign|must go|has to go|coughed up|gets it|finally|don't care|does n't care|robbing|clowns|
        liars|out of touch|war on)
    `),
  },
];

/** Hashtags of parties and campaigns: #VoteLabour, #TimeForChange, #WinningHere. */
const TAG =
  /#(?:\w*(?:vote(?!r|dby)\w*|toriesout|toryout|gtto|winninghere|reformuk|libdems?|labour(?!day)|conservatives|greenparty|plaidcymru|enoughisenough|timeforchange|changeiscoming|labourdoorstep|torycuts|outout\w*|backboris|starmerout|sackthe\w*|getthevote\w*|makevotesmatter|onemorepush|elect[A-Z]\w*|plaid26)\w*)/gi;
const NEUTRAL_TAG = /voter|yourvote|register|photoid|bloom|votingmatters|didyouvote|canvote/i;

/** Errands that sound like canvassing: people knock on doors for a charity, stand for a bus, and put crosses on forms. */
const ERRANDS = phrases(`
  (door|doors) .{0,9} (lifeboat|hospice|air ambulance|poppy|poppies|appeal|charity|tin|envelope|envelopes|carol|carols|
    trick or treat|scouts|raffle|lost (cat|dog)|owner|food bank|harvest|cancer|sponsor|sponsors)
  (carol|carols|trick or treating|collecting for|tin|raffle tickets|lost (cat|dog)|sponsorship) .{0,8} (door|doors)
  (stand|stands|standing|stood) .{0,1} (for|at|in|waiting for) .{0,2} (bus stop|bus|train|queue|rain|cold|till|chippy)
  (cross|tick|mark|x) .{0,3} (box|boxes|square) on (the|your|our) .{0,1} (form|survey|questionnaire|sheet|slip|card|
    application|back|map)
`);

/** Sentences with one of these are not political: they use words of politics about other things. */
const NOTHING_MEANT = phrases(`
  (vote|cross|tick|candidate) .{0,12} (of the year|sheet|list in the shop|hat|cat|dog|spoilt|hall name|races|racing|
    fete|stall|wall|walnut|flower|scarecrow|raffle|bonfire|competition|website)
  (years|more years) of (that|this) (carpet|face|mortgage|commute|boiler|sofa|wallpaper|song)
  levelling up .{0,4} (pitch|patio|spirit level|the bottom|ground|lawn|money|fund|turf)
  take back control of (your|my|the) (compost|garden|diary|kitchen|remote|allotment|inbox|time|house|shed)
`);

export const politicalContent: Check = {
  id: 'political-content',
  summary: 'support for or attack on a party, its politicians or a candidate; canvassing, slogans, a side in a vote',
  kinds: {
    party: { label: 'party politics' },
    candidate: { label: 'for or against a candidate' },
    canvassing: { label: 'canvassing' },
    slogan: { label: 'a campaign slogan' },
    referendum: { label: 'a side in a referendum' },
    government: { label: 'for or against a government' },
    politician: { label: 'for or against a politician' },
  },
  misses: ['support that is only hinted at by a first name and a smile', 'slogans that are new'],
  find: hashtags,
  groups: GROUPS,
  unless: [NOTHING_MEANT, ERRANDS],
  wording: {
    why: 'takes a side in party politics',
    unless: [NO_POLITICS, ERRANDS],
    unlessDraft: [VOTED_IN_JEST, COMPETITION],
    counts: takesSides,
  },
  examples: {
    finds: [
      '[Elect Nora Quill].',
      '[We’re a true blue through and through family].',
      '[Vote Quill on Thursday].',
      '[Quill for Ferry Ward]!',
      '[Our MP has let us down again].',
      'Polling is on the 6th. [Don’t let him back in].',
      '[Lovely response on the doorstep in Ferry Row tonight].',
      '[A no vote keeps the ferry free].',
      '[What a shower running the country].',
      '[Steelworkers were sold down the river].',
      '[Mae’r Torïaid wedi bradychu ffermwyr].',
      '[Mae’n hen bryd cael gwared ar Lafur].',
      '[Buon ni’n canfasio dros Blaid Cymru].',
      '[Mae’r llywodraeth yn lladd cefn gwlad].',
      '[Thatcher was right about our milk].',
      '[Join me leafleting Mill Lane on Sunday].',
      '[Out on the knocker tonight with the team].',
      '[Vote Labour on Thursday]!',
      '[Time to sack this government].',
      '[Out canvassing in Mill Lane on Saturday], come along.',
      'Lovely turnout tonight. [#VoteGreen]',
      '[Vote for me on 6 May].',
      '[Pleidleisiwch i ni eto fis nesaf].',
      '[Rhowch eich pleidlais i Siwan].',
      '[The Tories have wrecked the high street].',
      '[Never trust a Tory again].',
      'Whatever you do, [do not give him your vote].',
      '[You can feel it changing], street by street.',
      '[This government has let our farmers down].',
      '[Nobody in Whitehall has a clue].',
      '[Not another five years of this lot].',
      '[There is a red rose poster in my window].',
      'Round with the leaflets again, [all to keep Siwan in].',
      '[The whole valley is going turquoise].',
      '[Fourteen years they had and what did we get].',
      '[Labour]? [Don’t make me laugh].',
      '[Not one of the three main parties deserves my vote].',
      '[Badenoch talks a good game but she has never mucked out a pig].',
      '[Nobody round here misses Liz Truss].',
      '[Wes Streeting should try waiting in our A and E].',
      '[Mae Eluned Morgan wedi’n siomi ni eto].',
      '[My hedge has got a teal poster in it].',
      'The budget robbed us. [Remember that when they come knocking].',
    ],
    ignores: [
      'Knocking on doors for the lifeboat tin on Saturday.',
      'Stood at the bus stop all morning, can I count on you for a lift?',
      'Put a cross next to the box on the form and post it.',
      'Red through and through, us, and the coach leaves at nine.',
      'Persons nominated for Weir ward: Ida Quill (Labour), Ned Tarrant (Conservative).',
      'A labour-saving tip for the marquee: two wheelbarrows.',
      'Greens are peelings, browns are leaves, and labour them in with a fork.',
      'Our MP has written to us about the ferry.',
      'The First Minister planted an oak by the lock.',
      'Elect Rover mascot of the year!',
      'Vote Monday in the hall for the best marrow.',
      'The carol singers had a warm welcome on the doorstep.',
      'The government has published a map for walkers.',
      'Our MP couldn’t make the regatta.',
      'Back the bid! Vote for our pond in the Green Flag People’s Choice.',
      'We will reform our footpath working group.',
      'Diolch am eich llafur caled ar y llwybr.',
      'Hustings gydag ymgeiswyr Plaid, Llafur a Reform nos Lun.',
      'Take back control of your compost: worms for sale.',
      'Our hall is shortlisted for a heritage award. Vote for us by Friday.',
      'Solidarity with the losing donkey at the donkey derby.',
      'Vote for us! The goat by the pump is our scarecrow.',
      'Party in the Park, Saturday noon.',
      'Conservative Club hall hire, £15 an hour.',
      'Reform of the bus timetable: have your say.',
      'Result: Quill (Green) 402, Marsh (Labour) 377. Quill is elected.',
      'Westminster Road is shut until Friday.',
      'Blue bins this time, green bins next.',
      'Register to vote by 19 April and bring photo ID.',
      'Save our green space on Green Lane.',
      'Gareth Davies MP will open the pavilion on Saturday.',
      'Back the Conservative Club in the darts final.',
      'Ten years of the Westminster Street allotments.',
      'Get the greens in the ground now and you will have kale at Christmas.',
      'My steward’s armband has been on since seven.',
      'We got Siwan in to mend the boiler.',
      'Two Conservative members and one Labour one make up the licensing panel.',
      'The Labour and Conservative clubs meet at dominoes on Saturday.',
      'Our MP’s been invited to cut the ribbon at the hub.',
      'Mrs Badenoch has the key to the hall.',
      'Jean Rayner won the sponge class again.',
      'Starmer will open the new wing on Friday at ten.',
      'Farage Court is closed for gas works.',
      'Ed Davey will attend the opening of the lock on the 12th.',
      'The life of Margaret Thatcher, a talk by Dr Ivo Hale, at the history society.',
      'The Prime Minister is visiting the bakery on Monday, so parking will be tight.',
      'Leafleting Beck Lane on Saturday about the duck race.',
      'The thatcher was right about our ridge.',
      'Theresa May and her sister run the flower stall.',
    ],
  },
};

function* hashtags({ plain }: Document): Generator<Observation> {
  if (!plain.includes('#')) return;
  for (const { 0: tag, index } of everyMatch(plain, TAG)) {
    if (NEUTRAL_TAG.test(tag)) continue;
    yield { kind: 'slogan', span: { start: index, end: index + tag.length }, confidence: 'likely', why: 'a campaign’s hashtag' };
  }
}
