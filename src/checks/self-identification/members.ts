// Phrases by which members of a council say that they are.
import { WITH_NEWS } from '../offices.js';
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { NO_SEAT } from './seats.js';

/** Welsh ways to begin saying what the author is or was: "dw i yn …". */
export const CY_I_AM = `(rwy yn|dwi yn|dw i yn|rydw i yn|rwyf yn|rwyf i yn|ydw i yn|on i yn|o'n i yn|oeddwn yn|oeddwn i yn|wi yn|wy yn|minnau yn|
    finnau yn|bues i yn|fues i yn|wedi bod yn|rwyf wedi bod yn)`;

/** Phrases that only members of a council say of themselves. */
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
  ^ .{0,3} (cyng|cynghorydd|y cynghorydd|maer) #Capital .{0,2} (sydd yma|sy yma|sy 'ma|sydd 'ma|yma $)
  you (elected|voted|voted for|put) me
  (thank you|thanks|ta|grateful) .{0,3} for (electing|re electing|returning|voting) me .{0,1} (again|back|in|to|for|as|
        on|
    once more|$)
  (me|i|myself) and (the|my) other (#Number)? .{0,1} (councillors|members of (the|our) (council|parish council|
    town council))
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

/** Sentences with one of these are not about the council's votes: people abstain and vote at home and in elections too. */
const AT_HOME = phrases(`
  (abstained|voted) .{0,4} (chocolate|wine|drink|beer|booze|meat|crisps|cake|lent|polling station|election|at the polls|
    strictly|eurovision|bake off|labour|tory|green|lib dem|reform|plaid|online|by post)
  (at our house|in our house|pudding|takeaway|the wife|the kids|the family|whatsapp|my mates)
`);

/** Words for the author. One must stand in the sentence or beside it. */
const AUTHOR = phrases('(i|me|my|myself|fi|fy|pleidleisiais|fotiais|fotish|eiliais|cynigiais)');

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
export const SAID_BY_ANOTHER = `
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
export const MINUTED = phrases(`
  (proposed|moved|seconded|opened|chaired|presented|led|carried|reports|report|asked|tabled) .{0,3} (by|
    from) .{0,1} {member-title}
  {member-title} #Capital #Capital? (proposed|seconded|moved|reported|was|has been|had been|had|gave|asked) .{0,8}
`);

export const MEMBERS: readonly Group[] = [
  {
    kind: 'councillor',
    why: 'the author speaks as a member of the council',
    phrases: phrases(`
      (parish|council|councillor|councillor 's|chairman 's|clerk 's) (hat|cap) (on|off|back on|firmly on)
      ^ as (the|your)? (chair|chairman|chairwoman|vice chair|mayor|deputy mayor|leader) (my|i|i'm|i've|i'd) .{0,3}
      {member-title} #Capital{1,3} (if|when|to give me) (we|i|you|my) ('re|'m|are|am|must|want|have|
        full) .{0,1} (formal|posh|proper|
        official|grand|fancy|polite|title|be formal|be posh|be proper|it official)
      ^ .{0,1} [{member-title} #Capital{1,2}] (reporting|checking in|signing on|typing this|back again|writing) .{0,6}
      ^ (parish|town|community|council|planning|deputy|vice){0,2} (chair|chairman|chairwoman|mayor) .{0,3} (years|terms|
        months) .{0,3} (i|me|my|i 'm|
        i 've) .{0,8}
      ^ {member-title} .{0,1} #Capital .{0,1} at the (keyboard|keys|controls|wheel of this page)
    `),
    firm: true,
    unquoted: true,
  },
  {
    kind: 'councillor',
    why: 'the author speaks as a member of the council',
    firm: true,
    unquoted: true,
    phrases: phrases(`
      (it's|its|it is|this is|^) .{0,1} #Person .{0,1} one of (your|the) (seven|nine|ten|eleven|twelve|thirteen|fifteen|#Number) $
      as (someone|somebody|one|the one) who (signs the .{0,2} cheques|has a vote on (it|this|these)|sits round (the|that) table)
      (council|parish council|town council|parish) .{0,14} [(as|since|because|cos|seeing as|given|considering) (i'm|i am|im) on it]
    `),
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
      ^ [#Person (parish|town|community|your|local|ward)? {member-word}] (for|of|speaking|writing|reporting|posting|
        here)? .{0,4} (own|private|
        personal) (opinion|opinions|view|views|thoughts) (only|alone)?
      ^ [#Person (parish|town|community|your|local|ward)? {member-word}] ((for|of|speaking|writing|reporting|posting|
        here|again) .{0,4})? $
      ^ from (a|one of your) (parish|town|community)? {member-word} (who|that) .{0,4}
      ^ .{0,1} (as|being|speaking as|writing as) (a|an|your|one of your) (elected|local|parish|town|community|ward|
        county|district|borough){0,2} (councillor|cllr|ward member|councillors) (i|we|i 'm|i 've|i 'd|im|ive) .{0,3}
      (us|we|all of us|both of us) (parish|town|community|ward)? (councillors|cllrs)
      ^ .{0,2} (only|just) me (cllr|councillor|cyng|cynghorydd) .
      (tell|told) (him|her|them|the .{1,2}|#Person) [#Capital{1,2} (on|from|off|at) (the|your|our) (parish|council|
        town council|parish council|community council)] sent (you|ya|yer|them)
      ^ {member-title} #Capital{1,3} (for|of)? .{0,2} ward .{0,1} $
      (my|took|taken|signed|sign|swore|sworn) .{0,2} (oath of office|declaration of acceptance|acceptance of office|
        register of interests) .{0,3}
      (cross|x|vote|votes|tick) .{0,1} (by|beside|next to|against|for) my name .{0,3}
    `),
  },
];
