import { INTRODUCED, ofNoHolder, WITH_NEWS } from './offices.js';
import { sentenceAt } from '../document/context.js';
import { matches, phrases, stands } from '../phrases/index.js';
import { wordSet } from '../word-set.js';
import type { Check, Document, Group, Observation, Token } from '../types.js';

/** Welsh ways to begin saying what the author is or was: "dw i yn …". */
const CY_I_AM = `(rwy yn|dwi yn|dw i yn|rydw i yn|rwyf yn|rwyf i yn|ydw i yn|on i yn|o'n i yn|oeddwn yn|oeddwn i yn|wi yn|wy yn|minnau yn|
    finnau yn|bues i yn|fues i yn|wedi bod yn|rwyf wedi bod yn)`;

const MEMBER = phrases(`
  (i|we) (represent|represents|serve|served|'ve represented|'ve served|have served|have represented) .{0,3} (ward|
    parish council|town council|council|community council|you on|residents of|people of|the good people)
  (us|those of us|all of us|some of us) at (the|your|our)? .{0,1} (parish council|town council|community council|
    council|planning committee)
  (we|us|those of us|all of us|some of us) (on|who sit on|who serve on) (the|your|our)? .{0,1} (parish council|
    town council|community council|council|planning committee)
  (my|the) (other)? (councillor|council|parish council|chairman's|mayor's|clerk's) (hat|cap|jacket|robe|voice)
  my (old|new|own|heavy)? (councillor|councillor's|council|parish council|town council|chairman's|chair's|mayor's|
    mayoral|clerk's|civic) (chain|chains|gown|robes|badge|lanyard|hi vis|pigeonhole|papers|allowance|tablet|laptop|
    casework|diary|duties|colleagues)
  (it's|this is|its|hi|hello|evening|morning|from|by|your|i'm|yours) (cllr|councillor|cyng) #Capital
  you (elected|voted|voted for|put) me
  your (man|woman|lady|lad|lass|rep|member|voice) (from|for|in|on) (the)? .{0,2} (ward|council|parish council|parish)
  (we|us) .{0,2} who (represent|serve|were elected|speak for) (you|this|the|your|our)
  (i|we) (have|had|'ve|'d|also|duly|always|properly)? (declared|declare) (an|my|a|our) .{0,2} interest
  (my|i (keep|mind|do|kept|did|minded|look after|hold|held)) .{0,4} (parish|council|council 's|town 's|
    parish 's) (purse|purse strings|books|ledger|chequebook|accounts)
  (i|we|me and|myself) .{0,2} (abstained|proposed it|seconded it|moved the motion|voted it|
    argued for it) .{0,4} (council|meeting|planning|committee|chamber|on|and|night)?
  (parish|town|community|ward) councillor (since|for|here|and|now|by night|, |in my spare time)
  ${CY_I_AM} .{0,2} ({member-word}|aelod) .{0,3} (y|yma|ers|am|dros|ar|o|i|eto|newydd|bellach|$)? .{0,2} (%cyngor|%ward|
    pentref|plwyf|%tref|dre|tre|ers|dros|ardal)
  ${CY_I_AM} .{0,2} (ar|cynrychioli|eistedd ar|gwasanaethu ar|aelod o|aelod ar) .{0,3} (%cyngor|%ward|
    pwyllgor cynllunio|pwyllgor cyllid)
  (fel|un o|a minnau yn|a finnau yn|a fi yn|gan mod i yn|gan fy mod i yn) (un o)? (eich|ein|y)? (aelod|
    aelodau) .{0,2} (o|ar|y)? .{0,1} (y)? %cyngor
  (ni|ninnau|y rhai ohonon ni|rhai ohonon ni) .{0,1} (sydd|sy|sy'n) .{0,2} (ar|eistedd ar|
    gwasanaethu ar) .{0,1} (y)? %cyngor
  (ges|gefais|cefais|ces|gafais|cael|gael) (i)? (fy|'n) (ethol|hethol|cyfethol|nghyfethol|hailethol|ailethol) .{0,6}
  (ers|pan|wedi|am|diolch) .{0,4} (fy|'n) (ethol|hethol|cyfethol|nghyfethol|hailethol) .{0,4}
  (fy|'n) (%ward|%casgliad o bost cyngor|%sedd) (i)? .{0,1} (ar y cyngor|ydi|yw|yn|gyfan|i gyd)?
  (cymhorthfa|%cymhorthfa) .{0,2} (gen i|'da fi|gyda fi|fi) .{0,4}
  (datganais|ddatganais|datgan|ddatgan|nes i ddatgan) .{0,3} (%buddiant|diddordeb) .{0,6}
  (as|being|be) (your|a|an|one of your|one of the|the|their|our|newest|only|fellow) .{0,2} {member-word}
  (as|being) {member-word} (of|for|i)
  (i|we) ('m|am|was|'ve been|have been|'d be) (now|still|also|only|just|proud to be|honoured to be)? (a|an|your|the|
    one of your|one of the|one of) (newest|new|local|proud|humble|mere|lowly|elected)? {member-word}
  (i|'ve|have|had|me) .{0,3} (sit|sat|serve|served|serving|sits|seat|elected|co opted|coopted|joined|join|been) (on|
    onto|at|to|for)? .{0,1} (the|our|your|this|a)? (parish|town|community|planning|finance|amenities|
    personnel)? (council|committee|parish|planning)
  (i|im) ('m|am|been)? (on|one of|1 of) (the|our|your) (parish|town|community|parish council|town council|
    community council|council|nine|9|eleven|twelve|seven|ten)
  (since|when|before) (you|they) (elected|voted|put) me (in|on)?
  (i|i've|we) (was the one vote|was the only vote|voted|abstained|proposed|seconded|raised my hand) (for|against|on|to|
    at|in favour)
  (one of|from) your (parish|town|community|ward|local) (councillor|councillors|cllr|lot) (here|this end|speaking)?
  (my|our) (ward|councillor's|surgery|(council|councillor|parish) (hat|cap|email|inbox|seat|chain|lanyard)|
    chain of office|casework|ward surgery)
  (posting|writing|speaking|said|here) as (a|an|your|the) (parish|town|community)? {member-word}
  (fel|er mod i 'n|er fy mod i 'n|gan mod i 'n|gan fy mod i 'n|a minnau 'n|a finnau 'n|a fi 'n|a finna 'n|rwy 'n|
    dwi 'n) (eich|ein|un o 'ch|un o)? {member-word}
  (yn|mewn) (fy|'n) (%rôl|swydd|%rhinwedd|nghapasiti|capasiti) (i)? fel ({member-word}|aelod)
  {member-word} (plwyf|%tref|cymuned)? (ydw i|dw i|ydw|yma|dwi|oeddwn i|o'n i)
  (fi|y fi) (di|ydi|yw|ydy|oedd|sy) (y|eich|ein)? ({member-word}|aelod lleol)
  (posted|written|sent|postiwyd|ysgrifennwyd) .{0,3} (by|from|gan) .{0,2} (cllr|councillor|cyng|cynghorydd|mayor|
    maer) #Capital
  (hi|hello|hiya|morning|afternoon|evening|it's|its|only|me|this is|fi sy 'ma|helo) .{0,2} #Person .{0,1} (from|at|on|
    off|o|of) (the|your|y|'r)? (parish|town|community|cyngor) (council|tref|plwyf|cymuned)?
  het y (cyngor|maer|cadeirydd) .{0,4}
`);

/**
 * The author was elected or sworn in. Any body may elect people, so the council, a ward or voters must be mentioned nearby
 * (OF_THE_COUNCIL).
 */
const ELECTED = phrases(`
  (i was|i got|i've been|i have been|got myself|just got|^ got|finally got|been|was|newly|recently|just|i'm|
    me being) (co opted|coopted|elected|re elected|sworn in|voted in|voted on) .{0,4} (to|onto|on|in|as|for|council|
    parish|chair|chairman|mayor|by|last|this|may)?
`);
const OF_THE_COUNCIL = phrases(`
  (council|councillor|councillors|cllr|cyngor|gyngor|cynghorydd|parish|ward|wards|constituents|residents|by election|
    election|you lot|your votes|your vote|voters|polling|ballot|seat|term)
  (thank|thanks|grateful) .{0,3} (everyone|everybody|all|you) .{0,3} (voted|votes|support|trust)
`);
/** Sentences with one of these are about the elections of clubs, families, schools and other bodies. */
const ANOTHER_BODY = phrases(`
  (club|society|association|committee|pta|governors|governor|school council|student|students|church|churchwarden|pcc|wi|
    choir|team|bowls|tennis|golf|cricket|football|family|dog|cat|hen|queen|king|monitor|captain|goalie|carnival|
    twinning|allotment|group|rota|jury|turkey|urn)
`);
/**
 * Sentences with one of these do not make the author a councillor: somebody else was one, the author was or may be one at
 * another time or place, or the chair or ward is that of a club or a hospital.
 */
const NO_SEAT = phrases(`
  (%mam|nain|%taid|%tad|dad|%chwaer|%brawd|%gŵr|%gwraig|%merch|mab|%ewythr|%modryb|%ffrind) .{0,2} (yn|oedd|fu|
    wedi bod yn|ydi|yw) .{0,2} {member-word}
  (ffoniwch|cysylltwch|galwch|holwch|gofynnwch|dewch|archebwch|ar gael|ar werth|tocynnau) .{0,6} yn swyddfa
  (used to (be|sit|do|work|clerk|serve)|long retired|(till|until|back in) #Number|years ago|in the (seventies|eighties|
    nineties|sixties)|turned down being|gave it up|wants to be|before we moved|for one term in) .{0,3}
  (dad|mum|nan|grandad|grandma|uncle|aunt|auntie|niece|nephew|son|daughter|boy|sister|brother|husband|wife|mate|
    friend) .{0,3} (did|was|is|started|has|wants|works|used|served|got)
  (dad|mum|nan|grandad|grandma|gran|mam|uncle|aunt|auntie|sister|brother|husband|wife|father|mother) .{0,1} (sat|served|
    sits|serves|stood) (on|for|in)
  (nominations|nomination|vacant|vacancy|vacancies|by election|co option|candidates|stand for|
    standing for) .{0,8} (seat|seats|council|ward)
  (council|councils) (employs|employ|pays for) (a|an|the|two|three|its)
  i .{0,2} (never|not|n't) .{0,1} (worked|work) .{0,1} for .{0,3}
  {member-word} of the .{0,2} (society|association|club|pta|governors|friends|trust|twinning|allotment|wi|league|band|
    choir|troupe)
  voted me (the)? (best|worst|top|funniest|loudest|king|queen|captain|player|winner|champion|most|employee)
  (ward) .{0,8} (doctor|doctors|nurse|nurses|hospital|snoring|visiting|visitors|bed|beds|grapes|matron)
  in (devon|cornwall|yorkshire|kent|scotland|london|leeds|another (town|village|county)|my last village)
`);

/** Phrases about serving on the council. They count where the author is the one who serves. */
const SEATED = phrases(`
  (proud|honoured|privileged|pleased|delighted|lucky|humbled|privilege|honour|pleasure) .{0,3} (to|of) .{0,2} (serve|
    represent|be|being|serving|have served|have been|represented|sit) .{0,4} (council|councillor|ward|parish council|
    town council|chair|mayor|community|you all)
  (serving|served|serve|sitting|sat|sit|stint|seat|years|terms|decade|time|place) .{0,3} (on|with|as part of) (the|your|
    our|a|my)? .{0,2} (parish council|town council|community council|council)
  (years|year|months|weeks|terms|stint|time|decade) (today|now|this week)? (as|of being) (a|an|your|the)? (parish|town|
    community)? {member-word}
  (chairing|chair of|i chair|i'm chairing|vice chair of) .{0,3} (our|the|my) .{0,2} (council|committee|group|
    parish council|working party)
`);

/** Things that only members of a council do, told without an "I". */
const DONE_BY_MEMBERS = phrases(`
  ^ abstained (on|over) .{0,10}
  ^ (recused myself|declared an interest) (on|over|in|at|from) .{0,10}
  ^ (abstained|voted|spoke|seconded|proposed) (against|for|to|on|in favour of|the|it)? .{0,2} ({public-thing}|
    {council-subject}|{kept-by-council}|motion|precept|plans|application) .{0,8}
  (my|i (had|have|used|gave|cast|was) .{0,3}) casting vote .{0,6}
  (wearing|putting on|polishing) (the|my) .{0,1} (mayoral|civic|mayor's|chairman's) (chain|robes|regalia) .{0,6}
  wearing the chain .{0,4} (guildhall|town hall|civic|council|mayor|parade) .{0,4}
  seat (that|which)? i ('ve|have)? (held|had|hold|sat in|won) (for|in|on) .{0,3} (since|for #Number|ward|council|years|
    terms) .{0,8}
  (years|terms) (round|around|at|in) (that|this|the|your) .{0,2} (council|chamber|committee|horseshoe) .{0,1} (table|
    chamber|room|seat)?
  i .{0,8} (on|in) (council time|the council's time|council's time)
  fi (sy|sydd) yn (cymryd|teipio|cadw|ysgrifennu|sgwennu) .{0,1} cofnodion .{0,4}
  (pleidleisiais|bleidleisiais|fotiais|fotish|votiais|ymataliais|ymatalies|cynigiais|eiliais|eilies|nes i fotio|
    wnes i fotio|nes i bleidleisio|wnes i bleidleisio|mi fotish) (i)? .{0,8} (cynnig|siambr|%cyngor|praesept|pwyllgor|
    %cais|cynllun|gyllideb|gwelliant) .{0,4}
  (fy|'n) (%pleidlais) .{0,1} (fwrw|i) .{0,6} (%cyngor|pwyllgor|siambr) .{0,4}
`);

/** Sworn in as a councillor. SWORN_ELSEWHERE has the juries, benches and services into which people are sworn as well. */
const SWORN_IN = phrases('^ .{0,2} (got|been|was|just|finally|newly)? sworn in .{0,8}');
const SWORN_ELSEWHERE = phrases(`
  (jury|juror|jurors|magistrate|magistrates|court|constable|special|police|citizen|citizenship|president|pope|
    prime minister|{other-body})
`);

const ON_A_JURY = phrases('(jury|juror|jurors)');

/** Sentences with one of these are not about the council's votes: people abstain and vote at home and in elections too. */
const AT_HOME = phrases(`
  (abstained|voted) .{0,4} (chocolate|wine|drink|beer|booze|meat|crisps|cake|lent|polling station|election|at the polls|
    strictly|eurovision|bake off|labour|tory|green|lib dem|reform|plaid|online|by post)
  (at our house|in our house|pudding|takeaway|the wife|the kids|the family|whatsapp|my mates)
`);

/** Words for the author. One must stand in the sentence or beside it. */
const AUTHOR = phrases('(i|me|my|myself|fi|fy|pleidleisiais|fotiais|fotish|eiliais|cynigiais)');

/** Sentences with one of these tell of another person's new post ("Ana Bell has been appointed as our clerk"). */
const SOMEBODY_APPOINTED = phrases(`
  (#Person|{kin}|{acquaintance}|he|she|who|they) .{0,3} (has|have|had|was|were|is|'s|'ve)? (been|being)? (appointed|
    promoted|taken on|starting|starts|started|joined|joins|joining) .{0,3} as
  welcome .{0,6} as
`);

const STAFF = phrases(`
  (your|from your|the|ever) (humble|friendly|faithful|new|local|long suffering|hard working|weary|parish|town) (parish|
    town|council)? (clerk|groundsman|caretaker|warden|lengthsman) (here|writes|speaking|reporting|says|signing off|
    again)
  (clerk|parish clerk|town clerk) (writes|here|speaking|signing off|again|says hello)
  (we|us|those of us|all of us|me|i) (here)? (in|at) (the|your) (parish|town|council|town council|
    parish council) (office|offices|hall|depot|yard)
  (as|being|when you're|life as|joys of|perks of|job of|day in the life of|working as|started as|promoted to|
    appointed as|appointed|new role as|new job as|role of|my job as|work as|worked as|employed as|proud to be|i am|
    i'm) .{0,2} (a|an|the|your|this|our)? .{0,2} {staff-word}
  (my|the) (job|work|day job|role|post|contract|desk|line manager|boss|colleagues|workmates|team) (at|with|for|
    in) .{0,2} (the)? .{0,1} (council|parish council|town council|parish office|council office)
  (i|we) (work|worked|'ve worked|'m employed|am employed|do) .{0,3} (for|by|at|with) .{0,2} (the|your|
    this)? .{0,1} (council|parish council|town council|community council|parish)
  (i|i'm|me) .{0,4} (type|types|send|sends|write|writes|print|prints|put|puts|do|does|did|take|takes|typed|
    sent) .{0,3} (up|out|together)? .{0,1} (the|all the|your) (agendas|minutes|agenda|council post|burial records|
    council newsletter|allotment letters)
  (ni|fi|${CY_I_AM}) .{0,3} (gweithio|%clerc|swyddog|glanhau|torri gwair|gofalwr|ofalwr) .{0,3} (y|i|yn|ar|gyda|
    efo)? (%cyngor|swyddfa 'r %cyngor|%cyngor cymuned)
  (fi|y fi) (di|ydi|yw|ydy|oedd|sy) (y|eich|ein)? .{0,1} {staff-word}
  (fel|a minnau yn|a finnau yn|gan mod i yn|${CY_I_AM}) (eich|ein|y)? .{0,1} {staff-word} .{0,4}
  (fy|'n) (%gwaith|%swydd|%desg|niwrnod cynta|wythnos gynta) (i)? .{0,1} (i|efo|gyda|yn|ar|gan) (y|
    swyddfa 'r)? .{0,1} %cyngor
  (i|we) ('m|am|was|started as|'ve been|have been|work as|worked as) (now|still|also|only|just)? (a|an|your|the|
    one of the|part of)? (new|lone|part time|humble|local|your)? {staff-word} (here|at|for|of|to|in|and|since)?
  (as|being) (a|an|your|the) (new|lone|part time|humble|local|lowly)? {staff-word}
  (my)? (first|last|second|third|back for another|another) (day|week|shift|month|year) (here|back)? (at|in|with|
    for) (the|your)? (parish|town|community)? (council|council office|council offices|parish office|town hall|
    council depot) .{0,3}
  in my (role|job|capacity|day job|work) (as|for|at|with) .{0,2} ({staff-word}|{member-word}|{council})
  (i|we|'ve) (work|works|worked|working|started|start|clerk|clerking|been clerking) (here|for|at|with|
    in)? .{0,1} (the)? (parish|town|community)? (council|council office|parish office|parish|council offices)
  (my|our) (desk|chair|office|day|team|van|round|first week|job) (here)? (at|in|for|with) the (parish|town|
    community)? (council|council office|parish)
  yn swyddfa 'r %cyngor
  (%clerc|rheolwr|swyddog|gofalwr) .{0,2} (yma|sy ma|sy 'ma|sydd yma)
`);

/** Sentences with one of these do not make the author a councillor: the seat is vacant, or the vote is only wished for. */
const NOT_YET = phrases(`
  (empty|vacant|spare|free|casual) (seat|seats|chair|vacancy)
  (seat|seats|vacancy|vacancies) .{0,6} (empty|vacant|free|up for|to be filled)
  as a {member-word} you
  one of (the|our|your) (seven|nine|ten|eleven|twelve) .{0,4} (team|cricket|club|choir|crew|jury|queue|finalists|
    winners|volunteers|lifeboat|players|runners|band|class|house|pub)
  (sooner|rather|if only|wish|better) .{0,2} (we|i) voted
`);

/** What another member said, or a post to which no council elects. */
const SAID_BY_ANOTHER = `
  as (your|our|the|my|any) .{0,2} {member-word} .{0,1} (may have|might have|has|will have)? (told|said|says|mentioned|put|explained|mentioned|promised|pointed|reported|warned|asked)
  as the .{0,2} {member-word} .{0,8} (told|said|says|explained|mentioned|promised|pointed|reported|warned)
  (elected|chose|crowned|made|voted) me .{0,1} (carnival|king|queen|captain|president|treasurer|secretary|player|steward|best)`;

/**
 * Sentences with one of these do not make the author a councillor: the office is that of a club, of somebody else or only dreamt
 * of, the ward is in a hospital, or the vote is not the council's.
 */
const OF_ANOTHER = phrases(`
  (elected|co opted|coopted|voted in|voted on|chair|chairman|vice chair|chairing|i chair|put me|we voted|i voted|
    i've seconded|she's proposed|one of the nine|abstained) .{0,8} (club|wi|pta|choir|circle|twinning|allotments|judges|
    crew|carnival|fete|bowls|darts|skittles|knitting|pigeon|trust|treasurer|captain|monitor|steward|goal|queue|poll|
    lent|pudding|cake|biscuits|show|school|scouts|guides|legion|agm|parish meeting|annual meeting|hall name|
    to something)
  (club|wi|pta|choir|society|legion|twinning|trust|agm|parish meeting|annual meeting|skittles|cricket) .{0,8} (elected|
    co opted|voted|chair|chairman|vice chair)
  (member|members|captain|treasurer|mr|mrs|miss|#Person|{member-title}|nephew|grandad|grandfather|great grandad|dad|
    father|mother|who) .{0,4} (was|were|has been|have been|had been|'s been|is) (also|then|again|duly|re)? (elected|
    co opted|coopted|sworn in|voted in|standing in)
  ({member-title}|#Person) .{0,1} 's .{0,1} (surgery|report|motion|amendment)
  (my|our) ward .{0,4} (floor|clerk|sister|nurse|nurses|custard|visiting|number #Number)
  (on|off|round) (my|our) ward .{0,6} (visitors|grapes|bed|beds|nurses|patients)
  (results|vacancy|member|councillor|candidate|candidates|polling station) .{0,4} (for|in) our ward
  (been|sat) (to|through) .{0,4} (council|planning|parish|committee) .{0,2}
  (through|into|over) the .{0,1} council 's (accounts|books|website|page|plans|papers|pack|budget|minutes)
  been in the parish
${SAID_BY_ANOTHER}
  {member-word} 's (wife|husband|son|daughter|mum|dad|dog|cat|widow)
  (like|love|want|wants|wanted|thinking|hope|hopes|dream|dreams|dreamed|ask|thinks|thinking|mistaken|
    put me down) .{0,6} (to be|being|becoming|as|that i'm|i'm|for) .{0,2} {member-word}
  ^ being a {member-word} (takes|means|is|costs|can)
  (thankless|hard|unpaid|get paid) .{0,4} (sitting|sit|serving|serve|serving) on
  to (serve|sit) on the council you
  {council} in (#Capital|another|the next)
`);

/** Sentences with one of these do not make the author a councillor: this is how minutes report members. */
const MINUTED = phrases(`
  (proposed|moved|seconded|opened|chaired|presented|led|carried|reports|report|asked|tabled) .{0,3} (by|
    from) .{0,1} {member-title}
  {member-title} #Capital #Capital? (proposed|seconded|moved|reported|was|has been|had been|had|gave|asked) .{0,8}
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'councillor',
    why: 'the author speaks as a member of the council',
    phrases: phrases(`
      (parish|council|councillor|councillor 's|chairman 's|clerk 's) (hat|cap) (on|off|back on|firmly on)
      ^ as (the|your)? (chair|chairman|chairwoman|vice chair|mayor|deputy mayor|leader) (my|i|i'm|i've|i'd) .{0,3}
      ^ {member-title} .{0,1} #Capital .{0,1} at the (keyboard|keys|controls|wheel of this page)
    `),
    firm: true,
    unquoted: true,
  },
  {
    kind: 'councillor',
    why: 'the author speaks as a member of the council',
    phrases: MEMBER,
    unquoted: true,
    unless: [NOT_YET, NO_SEAT, OF_ANOTHER, MINUTED],
  },
  {
    kind: 'councillor',
    why: 'the author was elected',
    phrases: ELECTED,
    unquoted: true,
    unless: [NOT_YET, ANOTHER_BODY, OF_ANOTHER],
    near: OF_THE_COUNCIL,
  },
  {
    kind: 'councillor',
    why: 'the author speaks as a member of the council',
    phrases: SEATED,
    unquoted: true,
    unless: NOT_YET,
    own: true,
  },
  {
    kind: 'councillor',
    why: 'the author does what members of the council do',
    phrases: DONE_BY_MEMBERS,
    unquoted: true,
    firm: true,
    unless: [NOT_YET, ANOTHER_BODY, OF_ANOTHER, AT_HOME],
    near: AUTHOR,
  },
  {
    kind: 'councillor',
    why: 'the author was sworn in',
    phrases: SWORN_IN,
    unquoted: true,
    firm: true,
    unlessDraft: SWORN_ELSEWHERE,
  },
  {
    kind: 'councillor',
    why: 'the author was elected, or names their office first',
    unquoted: true,
    firm: true,
    phrases: phrases(`
      ${WITH_NEWS}
      ^ [#Person (parish|town|community|your|local|ward)? {member-word}] (for|of)? .{0,4} ((own|private|
        personal) (opinion|opinions|view|views|thoughts) (only|alone)?|$)
      ^ from (a|one of your) (parish|town|community)? {member-word} (who|that) .{0,4}
      ^ .{0,1} (as|being|speaking as|writing as) (a|an|your|one of your) (elected|local|parish|town|community|ward|
        county|district|borough){0,2} (councillor|cllr|ward member|councillors) (i|we|i 'm|i 've|i 'd|im|ive) .{0,3}
      (us|we|all of us|both of us) (parish|town|community|ward)? (councillors|cllrs)
      ^ {member-title} #Capital{1,3} (for|of)? .{0,2} ward .{0,1} $
      (my|took|taken|signed|sign|swore|sworn) .{0,2} (oath of office|declaration of acceptance|acceptance of office|
        register of interests) .{0,3}
      (cross|x|vote|votes|tick) .{0,1} (by|beside|next to|against|for) my name .{0,3}
    `),
  },
  {
    kind: 'clerk',
    why: 'the author does what a clerk does',
    unquoted: true,
    firm: true,
    near: phrases("(council|clerk|clerk's|parish|committee)"),
    phrases: phrases(`
      ^ (typing|typed|writing|wrote) up .{0,3} minutes .{0,8}
    `),
  },
  {
    kind: 'employee',
    why: 'the author does the council’s work',
    unquoted: true,
    firm: true,
    own: true,
    phrases: phrases(`
      (i|i 'm|i 've|me|my|day|days|shift|morning|week|years|spent) .{0,5} (strimming|mowing|sweeping|emptying|cutting|
        gritting|cleaning|weeding|litter picking) (all)? (of)? your (verges|bins|roads|streets|gutters|graves|park|
        parks|toilets|loos|pavements|hedges|grass|rec|cemetery|lanes)
    `),
  },
  {
    kind: 'employee',
    why: 'the author speaks as somebody who works for the council',
    firm: true,
    phrases: STAFF,
    unquoted: true,
    unless: [NO_SEAT, SOMEBODY_APPOINTED],
  },
];

/** Sentences with one of these do not say what the author is: they name somebody to contact, or an office in a club. */
const SOMEBODY_TO_ASK = phrases(`
${SAID_BY_ANOTHER}
  (member|captain|chair|chairman|chairwoman|treasurer|secretary|president|steward|trustee) (of|at|in) (the|our|my|
    a) .{0,3} (club|society|wi|institute|choir|band|pta|church|chapel|team|league|association|trust|orchestra|guild|
    legion)
  (spoke|talk|talked|talking|wrote|emailed|rang|asked|met|told|saw|went|complained|moaned) (to|with)? (my|our|the|your|
    a) .{0,2} ({member-word}|{staff-word})
  as a resident of .{0,3}
  (never|not|n't) been .{0,2} {member-word}
  (do|did|take|took) the minutes (for|of|at) (the|our|my)? {other-body}
  as a member of the (public|audience|choir|band|team|congregation)
  (no business|not fit|unfit|should n't|ought not) .{0,3} (be|being) .{0,2} ({member-word}|{staff-word})
  (wall|bench|steps|bus stop|outside|opposite|next to|near|behind|by) .{0,2} the (parish|town)? council (office|offices|
    house|chamber)
  (contact|email|ring|call|phone|write to|ask|see|tell|cysylltwch|cysylltwch â|ffoniwch) (the|your|our|with|â 'r|y|
    'r)? .{0,2} (clerk|deputy clerk|office|officer|councillor|councillors|cllr|caretaker|warden|clerc|cynghorydd)
`);

const NAMED = phrases('{member-title} #Capital');
/** Words that say what the author is, although somebody else is named beside. */
const OF_THE_AUTHOR = phrases(`
  (i|we|me and|myself|us) .{0,3} (voted|vote|sit|sat|serve|represent|represented|proposed|seconded|abstained|chair|
    chaired|stood|resigned|work|typed|took the minutes|clerk|mow|empty|clean)
  (my|our) .{0,1} (ward|seat|residents|constituents|fellow|colleague|colleagues|amendment|motion|committee|minutes|
    agenda|office|job|boss|round)
  (and|with) (i|me|myself)
  (i|we) 'm .{0,3} {member-word}
`);

/** Whether a sentence only names a member, who is not the author. */
function namesAnother(document: Document, sentence: number): boolean {
  const at = [sentence];
  return stands(document, NAMED, at) && !stands(document, INTRODUCED, at) && !stands(document, OF_THE_AUTHOR, at);
}

const MEMBER_TITLES = new Set(['cllr', 'councillor', 'cyng', 'cynghorydd', 'mayor', 'maer']);
const HERE = new Set(['here', 'speaking', 'yma', 'again', "sy'ma", 'sy']);

export const selfIdentification: Check = {
  id: 'self-identification',
  summary: 'an author who presents themself as councillor, clerk, member or employee of the council',
  kinds: {
    councillor: { label: 'speaks as a councillor' },
    clerk: { label: 'speaks as the clerk' },
    employee: { label: 'speaks as an employee of the council' },
    member: { label: 'speaks as a member of the council' },
    volunteer: { label: 'speaks as a volunteer of the council' },
  },
  misses: ['a hint that only neighbours understand', 'an office that stands only in the profile'],
  *find(document) {
    yield* signatures(document);
    yield* signedOffice(document);
  },
  groups: GROUPS,
  silentIn: ofNoHolder,
  wording: {
    why: 'shows that the author holds an office',
    from: 0.45,
    unless: [SOMEBODY_TO_ASK, NO_SEAT, MINUTED, ON_A_JURY],
    counts: (document, { span }) => !namesAnother(document, sentenceAt(document, span.start)),
  },
  examples: {
    finds: [
      '[As your councillor I was there].',
      '[Ada Finch, town councillor], own opinion. The lights are too bright.',
      '[From a councillor who would rather not say]. The lights are too bright.',
      'right, [the vicar’s email to us councillors last night], pasting it for all to see',
      '[Cllr Ada Finch, Weir ward]. The ford is shut.',
      '[Cllr Ada Finch with your Monday bulletin]. The ford is shut.',
      '[Dw i’n eistedd ar y cyngor bro].',
      '[Pleidleisiais i yn erbyn y praesept].',
      '[A minnau’n glerc y plwyf], gwn i’r gost.',
      '[I got voted on to the town council last week].',
      '[Ten years on the parish council], and still learning.',
      '[We voted 6 to 3 for the one-way street and I voted against].',
      '[Cllr Jane Poole here] with news of the swings.',
      'Lovely morning on the green.\n[Cllr Jane Poole]',
      '[As your parish councillor I love this village].',
      '[I voted against the plan at full council].',
      '[I work at the parish office and love it].',
      '[Fel eich cynghorydd rwy’n falch o’r pentref].',
      'Thanks to all who came.\n[Jane Poole, Town Clerk]',
      '[Cllr Prue Quill], reporting from the flood meeting.',
      'The lift works again. [Posted by Cllr P Quill].',
      '[Hello, Pat from the town council here about the gates].',
      '[When I wear my mayor’s chain I say nothing].',
      '[First day at the parish office and everybody was kind].',
      '[Took my oath of office last night].',
      '[Council hat off now]: that shelter is ugly.',
      '[As chair, my view is that the rents are fair].',
      'A pint, please, [after a day of strimming your verges].',
      '[I declared an interest and left the room].',
      '[To all of you who put a cross by my name], thank you.',
      '[Abstained on the quarry last night and now nobody is speaking to me].',
      '[It came down to my casting vote on the skate park].',
      '[Sworn in last Thursday]. My hand shook so much that I smudged the form.',
      '[Writing up the council minutes so I can have Sunday off].',
      '[Fi sy’n teipio cofnodion y cyngor bob mis].',
      '[You could be forgiven for not knowing that I’m your ward councillor].',
    ],
    ignores: [
      'As your councillor told you, the ford is shut.',
      'I went to the parish council meeting as a member of the public.',
      'Cllr Ada Finch with the Lord Lieutenant at the opening.',
      'Mae fy chwaer yn gynghorydd tref.',
      'Ffoniwch ni yn swyddfa’r cyngor am ffurflen.',
      'Gran was elected carnival queen of this parish in 1949.',
      'Cllr Omar Finch has been elected chair of the council.',
      'Cllr Ada Finch told me the council is wasting money.',
      'Cllr Ada Finch and Cllr Ray Dunmore were both at the fair.',
      'Well done to Ines Bell, who has been appointed as our new clerk.',
      'Nominations are open for a vacant seat on the town council.',
      'My niece started as a clerk in Leeds today.',
      'Two seats on the council are still vacant.',
      'As a parish councillor you get no wage and a good view of the potholes.',
      'Cllr Poole opened the fete on Saturday.',
      'Contact the Clerk, Ann Lee, for a form.',
      'Ring the Clerk, Ann Lee, on 01632 960960, or write to the Parish Office, 2 Mill Lane.',
      'We need a new parish councillor: could it be you?',
      'My wife is a county councillor.',
      'My nan sat on the town council for nine years.',
      'The mayor’s chain is on show at the museum.',
      'I am one of the eleven in the cricket team.',
      'Present: Cllrs Poole, Lee and Hart.',
      'I spoke to a councillor about the hedge.',
      'Cllr Prue Quill, who chairs finance, opened the fete.',
      'Pat at the town hall has the keys to the gates.',
      'I was elected treasurer of the bowls club by nobody else putting a hand up.',
      'Proposed by Cllr Quill, seconded by Cllr Poole, carried.',
      'My ward is on the third floor and visiting is till eight.',
      'Ever fancied being a town councillor? Pop in on Tuesday.',
      'Anyone can be a parish councillor if they live here.',
      'Hoffech chi fod yn gynghorydd? Dewch am baned.',
      'We are looking for a part time clerk.',
      'You voted me king of the carnival and the crown is staying on.',
      'Abstained from sugar in January and I am unbearable.',
      'Sworn in for jury service on Monday, so I am off work.',
      'Voted for the library mural online, I hope the otter wins.',
    ],
  },
};

/** Finds signatures: a line that is only "Cllr Jane Poole", or "Cllr Jane Poole here". */
function* signatures({ people, sentences, tokens }: Document): Generator<Observation> {
  for (const { start, end, first, last, title } of people) {
    if (!MEMBER_TITLES.has(title)) continue;
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (!sentence || sentence.first !== first) continue;
    const next = tokens[last];
    const here = last < sentence.last && next !== undefined && HERE.has(next.norm);
    const ends = sentence.last === tokens.length && first > 0 && isStyle(tokens, last, sentence.last);
    if (!here && !ends && !isSignature(next, last, sentence.last)) continue;
    yield {
      kind: 'councillor',
      span: { start, end: here ? (next?.end ?? end) : end },
      confidence: 'likely',
      why: 'signed with the author’s office',
    };
  }
}

/** Whether the words behind a name only say what the author is, with no verb: "…, plot holder and martyr". */
function isStyle(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const isOne = words.every(({ before }, i) => (i === 0 ? before.startsWith(',') : before === '' || before === '-'));
  return (
    isOne && words.length > 1 && words.length <= LONGEST_STYLE && !words.some(({ norm }) => DOES.has(norm) || /\d|(?:ed|ing)$/.test(norm))
  );
}
const LONGEST_STYLE = 7;
const DOES = wordSet(
  "is was has had will would can could does did do are were 's 've says said who which asked told took came went sent gave made",
);

/** Whether a name is a signature: it ends the line, or is followed by a ward, an office, a kiss or what the author is doing. */
function isSignature(next: Token | undefined, last: number, end: number): boolean {
  if (last === end || next === undefined || /^[xX]+$/.test(next.norm)) return true;
  return (
    /^[,\n(-]/.test(next.before) &&
    /^(?:ward|member|your|parish|town|for|from|on|one|i|we|chair|up|in|at|off|still|just|only|own|my|private|personal|again|passing|reporting|writing|with|\d+)(?!\w)/.test(
      next.norm,
    )
  );
}

const SIGNED = phrases(`
  #Person .{0,1} (parish|town|community|deputy|assistant)? (clerk|proper officer|rfo|lengthsman|caretaker|groundsman|
    warden)
  ^ #Capital #Capital #Capital? (parish|town|community|deputy|assistant) (clerk|proper officer|lengthsman|caretaker|
    groundsman|warden) .{0,2} $
  #Person .{0,1} (clerc|swyddog) .{0,2}
`);

/** Finds "Jane Poole, Town Clerk" in the last line. */
function* signedOffice(document: Document): Generator<Observation> {
  for (const { start, end, sentence } of matches(document, SIGNED)) {
    if (sentence < document.sentences.length - 1 || sentence === 0) continue;
    yield { kind: 'clerk', span: { start, end }, confidence: 'likely', why: 'signed with the author’s office' };
  }
}
