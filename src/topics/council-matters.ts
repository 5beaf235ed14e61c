// Decides whether a draft discusses what the council does, and whether its author expresses an opinion on it. No single phrase shows this:
// an opinion is a stance ("I'd sooner", "shame") or a judgement ("the wrong call") next to a council matter.
import { matches, phrases, type Match } from '../phrases/index.js';
import type { Document, Phrases, Topic } from '../types.js';

/** The council acts. */
const ACT = phrases(`
  {own-council} (has|have|had|'s|is|are|was|were|will|would|'d|could|should|must|might|ought|did|does|do|can|
    in its wisdom){0,2} (n't|not|never|ever|still|just|only|finally|now|all|been|have|also|actually|to|being|really|
    even|yet|once|again){0,3} {council-act}
  (the|our|this) parish (council)? (has|have|had|'s|is|are|was|were|will|would|'d|could|should|must|might|ought|did|
    does|do|can) (n't|not|never|ever|still|just|only|finally|now|been|have|to|being|really|even|yet|
    got){0,3} {council-act}
  (the|our|this) parish (went|voted|decided|agreed|chose|picked|spends|spent|sold|bought|buys|wants|put|puts|plumped|
    opted|ordered|paid|wasted|refused|granted|approved|stuck|let|made|cut|scrapped|dithered|turned|would|spend|wo n't)
  ^ (council|parish council|town council|councillors|cllrs) (has|have|had)? {council-act}
  (the|our|those|most|half the|some|other|my fellow|fellow) (councillors|members|cllrs) (has|have|had|are|were|will|
    would|could|should|did|do|can){0,1} (n't|not|never|still|just|all|been|have){0,2} {council-act}
  (the|our|this) (council|parish council|town council|community council|parish) (has|have|had|is|are) .{0,2} (asleep|
    in a (mess|state|muddle|hole)|out of touch|all over the place|stuck|slow|quick|right|wrong|deaf|blind|broke|short)
  {own-council} ('s)? .{0,2} (decision|decisions|plan|plans|idea|ideas|scheme|budget|reserve|reserves|cash|money|vote|
    spending|priorities|handling|approach|attitude|stance|excuse|excuses|policy|response|choice|record|u turn|project|
    proposal|proposals|efforts|finances|debt|loan)
  (decision|decisions|plan|plans|idea|scheme|budget|money|vote|excuse|excuses|choice|proposal|nonsense|dithering|
    efforts|work|job|answer|reply|silence) .{0,2} (by|of|from) {own-council}
  {own-council} (for you|in a nutshell|again|all over)
  (decision|plan|plans|vote|move|proposal|idea) to (flog|sell|close|shut|scrap|axe|demolish|knock down|pull down|build|
    cut|fell|move|charge|spend|buy|lease|rename|paint|turn) (off|up|on)? (the|our|that|for|a) .{0,2} {public-thing}
  (lost|won|carried|passed|forced|called) (the|a) vote .{0,3} (on|over|for|about)
  (the|that|last|this|monday's|tuesday's|wednesday's|thursday's) (vote|decision|debate) (on|over|
    about) (the)? .{0,2} ({council-subject}|{kept-by-council})
  (vote|decision|debate) (on|over|about) the ({council-subject}|{kept-by-council})
  (y cyngor|cyngor y dref|cyngor y plwyf|y cyngor cymuned|y cyngor tref|y cyngor plwyf|cynghorwyr|
    y praesept) .{0,4} (wedi|yn|pleidleisio|penderfynu|gwario|gwastraffu|cytuno|codi|gwneud|methu|gwrthod|anwybyddu)
  (mae|mae'r|mae 'r|gwnaeth|penderfynodd|pleidleisiodd|gwrthododd|gwariodd|cododd) (y|r|'r|'n|ein)? (cyngor|cynghorwyr)
`);

/** Terms that only councils use. On their own they are not a discussion, but next to an opinion they are. */
const NAME = phrases(`
  (precept|casting vote|outvoted|council meeting|parish meeting|full council|neighbourhood plan|council chamber|minuted|
    praesept|parish money|parish funds)
  (allotment|burial|cemetery|hall|market|pitch|parking|hire|mooring|grazing) (rent|rents|rise|rises|fee|fees|charge|
    charges|increase)
`);

/** The council is mentioned, whatever it does. */
const SPOKEN_OF = phrases(`
  {own-council}
  {council-at-large}
  ('r|ein) (cyngor|cynghorwyr)
`);

/** Places and things that a council may look after, though others may too. */
const KEPT = phrases(`
  {council-subject}
  {kept-by-council}
  (the|that|a|new) (tip|recycling centre|logo|statue|sculpture|mural|fountain|roundabout|pavement|pavements|kerb|kerbs|
    boiler for the hall|lettering|plaque|gates|railings|one way system|parking|charges|opening hours|library hours|lido|
    baths)
`);

/** The author says what they think, feel or would have done. */
const STANCE = phrases(`
  (three cheers|hats off|hurrah|hooray|praise be|thank goodness|thank heavens|thank god|well done|bravo|glory be) (for|
    to)? (common sense|good sense|sanity|that|them|whoever|small mercies|sense|once)
  (loving|love|liking|hating|hate|ca n't stand|ca n't abide|could do without|could have done without|
    can live with) (the|that|this|our|these|those|how|what)
  (my|me) (two|2) (pennorth|penn'orth|penneth|pence|pennies|cents)
  my (own)? (view|take|feeling|gut|worry|beef|gripe|grumble|problem|vote|question|bugbear|favourite|advice|hunch|guess)
  i (still|also|do|really|honestly|personally|strongly|just|for one)? (think|believe|feel|reckon|wonder|suspect|doubt|
    disagree|disagreed|objected|opposed|support|prefer|preferred|backed|despair|hope|wish|question|questioned|applaud|
    welcome|regret)
  i ('d|would) (still|much|far|personally|rather|sooner)? (rather|sooner|prefer|like to see|love to see|argue|say|
    have (kept|gone|chosen|picked|preferred|voted|spent|put|left|liked|said|done|bought|thought|waited|fought))
  i (voted|was|am|'m|spoke|argued|stood) (dead|totally|completely|still)? (against|for|in favour)
  i (said|told) (so|them so|as much|them) .{0,4}
  (ca n't|can not|could n't|do n't) (say i|say i 'm|see (why|how|the (point|sense))|understand (why|how|the)|
    for the life of me|get why|get my head round|fathom)
  (if you ask me|in my (book|view|opinion|eyes)|to my mind|personally|speaking as a|for what it 's worth|my own view|
    that 's how i see it|my two penn'orth|my tuppence|call me|am i alone|is it just me|anyone else think|
    does anyone else|ask yourself|beats me|baffles me|puzzles me|bothers me|annoys me|worries me|pleases me|cheers me)
  not (what|how|where) i 'd
  (not|no) (a)? (keen|convinced|happy|fan|thrilled|impressed|sure) (on|about|of|by|that|with|it|they)?
  (trist|braf|hyfryd|gwych|siomedig|falch|balch|hapus|anhapus|drist|da|rhag cywilydd|gwarthus|cas) (iawn|
    dros ben)? (bod|fod|gweld|clywed|gan|dros|o weld)
  credit where .{0,2} due
  (diolch byth|over the moon|tickled pink|thrilled to bits|chuffed to bits|relieved|heartened|gobsmacked|speechless|
    lost for words|seething|hopping mad|spitting feathers|at my wits end|sick to death|heartily sick)
  (wish|if only) .{0,1} (they|it|we|council|parish|somebody|someone) ('d|had|would|could)
  (i|and i) ('ll|will|do n't mind|ca n't help|make no bones about|stand by|told|said so|say) (say|saying|saying it|so|
    thinking|wondering|it|them|the parish|the council)? .{0,2} (so|that|till|again|wondering|thinking|what i)
  (shame|pity|glad|pleased|chuffed|delighted|gutted|disappointed|sorry|sad|saddened|relieved|annoyed|fed up|fuming|
    livid|proud|surprised|amazed|thrilled|ashamed|embarrassed|astonished|baffled|thank goodness|thank god|thank heavens|
    at last|about time|high time|hooray|hurrah) (to see|that|about|with|of|by|the|to hear|when|we|they|our)?
  (fair play|hats off|credit|well done|good on|three cheers|cheers|thanks|thank you|bravo|kudos|
    big up) (where it 's due)? .{0,2} (for that|for nothing|to (the|our) (parish council|town council|council|
    councillors|parish)|the (parish council|town council|council|councillors|parish))
  (rydw i|dw i|dwi|rwy|rwy'n|yn fy marn i|i fi|o 'm rhan i|hoffwn|byddai'n well gen i|trueni|siom|gwarth|hen bryd|
    chwarae teg|da iawn) .{0,2}
`);

/** A judgement of a decision, or of how something is run. */
const JUDGEMENT = phrases(`
  (is|was|are|were|what|such|been|be|'s|call|calls|called) (an|a|the|just|so|really|pretty|quite|absolutely|utterly|
    frankly|a bit|bit of|right|total|complete|another|one|that|this){0,3} (disgrace|disgraceful|farce|fiasco|shambles|
    shambolic|joke|waste|daft|barmy|bonkers|ridiculous|scandal|scandalous|nonsense|madness|cowardly|short sighted|
    mistake|overdue|sensible|brilliant|travesty|cop out|stitch up|missed (chance|opportunity)|insult to|own goal|
    credit to|vanity project|white elephant|crying shame|let down|bodge|botch|pig's ear)
  (they|it|we|that) ('re|'s|was|were|are|is|got it) (badly|so|dead|quite|just|simply)? (wrong|right|mistaken) (to|about|
    on|over|there|again|this time|$)
  (still|yet|and) no {council-subject}
  {strong-verdict}
  (more fool (us|them)|god help us|heaven help us|what a liberty)
  (wrong|right|bad|good|poor|daft|mad|odd|strange|brave|sensible|cracking|stupid|barmy|terrible|brilliant|baffling|
    bizarre|silly|great|better|worst|best) (call|decision|choice|move|idea|shout|priority|priorities|set of priorities|
    way to|use of)
  (mess|hash|dog's dinner|pig's ear|horlicks|balls up|cock up|hames|meal|muck) of
  (waste of (money|time)|money (down the drain|well spent|wasted)|pouring money|throwing (good)? money|good value|
    poor value|value for money|worth every penny|not worth)
  (makes|made|makes|making) (no|little|perfect|good|total) sense
  (got|get|has|have) (it)? (right|wrong|badly wrong|spot on|all wrong|so wrong)
  (should|ought) (n't|not|never|to)? .{0,2} (have|be|been|do|put|spend|listen|stop|start|leave|think|look|sort|fix|
    come clean|hang) .{0,4}
  (has|have|had|is|are|was|were) (n't|not|never|just|finally|at last|been|still){0,3} (blown (it|the|our|#Money|
    #Number)|wasted|squandered|splashed|dithered|bungled|botched|ducked|dodged|bottled|caved|flogged|rolled over|sat on|
    ignored|ignoring|wasting|dithering|dragging|asleep|let (us|everyone|people|the village|this end) down|seen sense|
    saw sense|stuck to|failed|failing)
  (blew (it|the|our|#Money|#Number)|wasted|squandered|splashed|dithered|bungled|botched|ducked|dodged|bottled|caved|
    flogged|rolled over|ignored|let (us|everyone|people) down|saw sense|stuck to (its|their) guns|came to its senses|
    made a mistake|lost the plot|missed a trick|never listens|never listen|wo n't listen|does n't (care|listen)|
    do n't (care|listen)|turned a blind eye)
  (could n't|ca n't|can not) (organise|run|manage|find|agree|decide|even|be bothered|see past)
  (wants|want|needs|need) (its|their|a|to) (head|heads|kick|rocket|look at|rethink|think again|wake up|get a grip|
    listen|buck|pull|hang)
  (in its wisdom|in their wisdom|who decided|who thought|whose (idea|bright idea)|what were they thinking|
    you could n't make it up|bright idea|what has .{0,4} ever done|another (year|month|meeting|excuse)|months to|
    years to|spent more on|more on .{0,4} than|two hours of|hours on the|and none for|stitch up|out of touch|too long|
    too slow)
  (what a|such a|absolute|utter|complete|total|bit of a) (disgrace|farce|fiasco|shambles|joke|waste|nonsense|relief|
    triumph|success|state)
  (llanast|gwarth|cywilydd|gwastraff|smonach|traed moch|penderfyniad (da|gwael|anghywir|cywir|hurt)|syniad (da|gwael|
    hurt|gwych)|siomedig|warthus|anghywir)
  (yn|mor|un) hurt
`);

/** Phrases that express an opinion on their own. */
const VIEW = phrases(`
  (fair play|hats off|credit|well done|three cheers|bravo|kudos|shame on|thumbs up|full marks|round of applause|good on|
    all credit|top marks|nul points|chwarae teg|da iawn) .{0,2} ({own-council}|the parish)
  (no way|why) should (the|our|this) parish .{0,3}
  what (has|have|did) {own-council} ever .{0,3}
  what {own-council} (has|have) ever .{0,3}
`);

/** Where somebody sits or works, which does not say what the council does. */
const A_SEAT = phrases(`
  (on|onto|join|joined|joining|for) (the|a|our)? {own-council}
`);

/** Judgements that may be about anything. They are about the council if it is mentioned. */
const VERDICT = phrases(`
  {own-mind}
  (hen bryd|llanast|gwarth|cywilydd|trueni|siom|siomedig|chwarae teg|da iawn|diolch byth|rhag cywilydd|gwych|ardderchog|
    gwael|ofnadwy|gwastraff|trist)
  (pleasantly|mightily|not a bit|not at all|hugely|bitterly|deeply|quietly) (surprised|impressed|disappointed|pleased|
    relieved)
  {verdict}
  (who|what|why|how) (on earth|the heck|the devil|the hell|in the world|the blazes|in god 's name|possessed)
  (nodded|waved|rushed|steamrollered|railroaded|pushed|bulldozed|shoved|whizzed|slipped) .{0,4} through (in|without|
    with|before|on the nod)
  (what|such) (a|an) .{0,2} (mess|joke|waste|shower|circus|palaver|carry on|performance|pantomime|cheek|nerve|let down|
    relief|triumph|credit)
  (priorities|common sense|democracy|money to burn|your council tax|our money|progress) (eh|hey|people|at work|
    in action|for you)
  (have|has|had|with) (more money than|no|not a|any|zero|nowt) .{0,2} (sense|idea|clue|shame|backbone|vision|
    imagination|respect|interest in|time for)
  (how|why) (can|could|do|did|would|should|on earth) (they|it|anybody|anyone|councillors) .
  (will|'ll|live to|come to) (all|soon|live to|come to)? regret
  (best|worst|daftest|nicest|silliest|finest|cleverest|maddest|only good|first decent|last decent) .{0,1} (thing|idea|
    decision|move|money|news|job) .{0,4}
  (could|might|would|should) (do|have done) (a (lot|sight|darn sight) )? (better|worse|with)
  (better|worse|less|more) than (nothing|last time|the last lot|the old)
`);

/** Comments addressed to the council, or short verdicts on it. */
const TO_THE_COUNCIL = phrases(`
  (well done|nice one|good job|great work|good work|top work|fair play|hats off|shame on|shame on you|
    thanks for nothing|cheers for nothing|bravo|top marks|full marks|nul points|no points|slow hand clap|slow clap|
    come on|wake up|get a grip|sort it out|pull your finger out|do better|over to you|really|so much for|good old|trust|
    typical|never mind|as for|blame|thank heavens for|thank goodness for|round of applause for|three cheers for|
    gold star for|big up) .{0,3} (parish council|town council|community council|council|councillors|parish councillors)
  (#Money|grand|quid|k|thousand|hundred) on (a|an|some|new|the|more|another) .{0,1} (logo|statue|sculpture|mural|
    fountain|plaque|clock|flagpole|website|consultant|consultants|survey|sign|signs|lettering|chain|robe|robes|rebrand|
    strapline|slogan|bench|planter|planters|bollards|report|study|feasibility)
  (rates|council tax|precept|bills|parish rate) .{0,2} (go|goes|going|gone|went|up|rise|rises) .{0,4} what do (we|you|
    i) (get|see|have)
  (councillors|council|town hall|parish council) (take note|are you listening|please listen|i 'm looking at you|wake up|
    think again|hang your heads) $
  (that 's|that is|just like|classic|such) .{0,2} (council|parish council|town council|councils|councillors|
    the parish) (for you|all over|for ya)
  ({own-council}|{council-at-large}) (really|surely|at least)? (might|could|should|ought|need) (n't|not)? (to|at least|
    well|surely)? (have|'ve|of) .
  (say what you like|whatever you (think|say|make)|love (them|it) or hate|think what you like) .{0,2} {own-council}
  {own-council} 's (own)? (obsession|habit|knack|refusal|failure|silence|dithering|reluctance|inability|stubbornness|
    meanness|generosity|common sense|idea of|answer to everything|love of|hatred of|war on|fondness for|willingness|
    contempt|disregard|neglect|incompetence|foresight|hard work)
  (why|how) (does|do|is|has|did|come|can|must|ca n't|wo n't|are|have) .{0,2} ({own-council}|
    {council-at-large}) .{0,2} (always|never|still|only|insist|think|bother|ca n't|wo n't|keep on|get away|allowed|let)
  (still|months|weeks|years|been|forever|ages|yet) .{0,3} (waiting (for|on)|to hear (back)? from|no word from|
    no answer from|no reply from) .{0,1} ({own-council}|{council-at-large})
  (another|yet another|a further) .{0,3} on (consultants|consultant|solicitors|surveys|reports|a report|feasibility|
    planters|signs|signage|benches|{kept-by-council})
  (da iawn|diolch byth am|cywilydd ar|chwarae teg i) .{0,2} (cyngor|gyngor|'r cyngor)
`);

/** Private places, which no council looks after. */
const PRIVATE = phrases(`
  (in|on|by|outside|round|up|down|for|of) (my|our own|his|her|mum's|nan's|gran's|dad's|next door's|#Person 's|the (pub|
    school|church|club|chapel|farm|cottage|nursery)'s) .{0,1} (garden|drive|yard|patio|kitchen|allotment|shed|window|
    windows|house|field|farm|greenhouse|place|gate|close|lawn)
  in our .{0,1} (garden|drive|yard|patio|kitchen|shed|house|greenhouse|lawn)
  (my|his|her|mum's|nan's|gran's|dad's|next door's) (own|new|old|little|garden|front|back)? ({council-subject}|
    {kept-by-council})
`);

/** Announcements, explanations and thanks, which are not discussions. */
const NOTICE = phrases(`
  {own-council} ('s)? .{0,2} (meets|meet|meeting|office|website|page|newsletter|noticeboard|vacancy|surgery|address|
    number|crest|logo|badge|shield|emblem|tax|house|houses|estate|depot|yard|van|lorry|workmen|offices)
  {own-council} 's .{0,2} (carnival|fete|fair|fayre|gala|party|panto|concert|market|stall|lunch|quiz|float|tree|
    christmas|fireworks|picnic|litter pick|oldest|first|history|archive)
  {own-council} (has|have|is|are) .{0,2} (vacancy|vacancies|free|giving|inviting|looking for|recruiting|asking|running|
    holding|hosting|offering)
  (the|our|this) parish (church|hall|priest|magazine|room|rooms|register|boundary|picnic|lunch|walk|nurse|mass|
    newsletter|news|pump|pantry|mag|roads)
  {own-council} (should|will|must|needs to) have (your|my|his|her|their|all)
  (agenda|papers|minutes|form|forms|details|map) .{0,3} (is|are|online|on|at|from|in) .{0,3} (online|website|
    noticeboard|noticeboards|board|office|library|shop|here|below)
  (thanks|thank you|thankful|grateful) .{0,8} {own-council} for (the loan|lending|letting|their help|helping|the use|
    printing|paying|sponsoring|coming|turning)
  (tell|ring|email|contact|ask|write to|report it to|message|speak to) .{0,2} {own-council}
  (works|working|worked|job|employed) .{0,3} (for|with|at) {own-council}
  log (in|on) .{0,3} {own-council}
  if i (was|were) .{0,2} {own-council}
  (labour|tory|tories|conservatives|lib dems|liberal democrats|greens|reform|plaid) .{0,8} (council tax|council house|
    council houses)
  (the word|means|meaning|stands for|is short for|is the part of|ystyr|how .{0,3} (work|works)) .{0,4}
  (council meeting|parish meeting|full council|cyfarfod) .{0,8} (#Day|#Time|#Month)
  (%cyngor|%pwyllgor) .{0,2} (yn|'n) (cyfarfod|cwrdd) .{0,8}
`);

/** Reports of a vote or decision; the council need not be named. */
const TOLD = phrases(`
  (was|were|been|be|got) (voted|nodded|waved|rushed|pushed) (through|down|out) .{0,3}
  (went|voted|decided|agreed|chose|picked|vote|voting|abstained) .{0,8} (at|on) (#Day) ('s)? (meeting|council)
  (^|!sooner) (we|councillors|members|they) (voted|abstained|rejected|approved|turned down|refused|agreed) .{0,4} (for|
    against|on|it through|down|to|the) .{0,3}
  {member-title} #Capital .{0,2} (voted|wants|thinks|wanted|proposed|objected|abstained|argued)
`);

/** The council's decisions, in any wording. */
const DECIDED = phrases(`
  we ('ve|have)? (voted|resolved) .{0,6}
  ({own-council}|{council-at-large}|councillors|members|committee) ('ve|'s|has|have)? .{0,3} (voted|resolved|decided|
    agreed|approved|adopted|settled) .{0,6}
  ^ (council|committee) ('s|has)? (voted|resolved|decided|agreed|approved|adopted) .{0,6}
  (approved|agreed|adopted|resolved|passed|decided|voted|carried|went through|scraped through) .{0,4} (at|by|
    in) .{0,2} (full council|council|committee|meeting|members|councillors)
  ^ as (agreed|resolved|approved|decided) (on|at|in) .{0,4}
  (went|got|was carried|were carried|carried|scraped|squeaked|passed|sailed) (through)? #Number (to|-)? #Number .{0,4}
`);

/** Works that the council has had done. */
const WORKS = phrases(`
  (new)? .{0,1} ({kept-by-council}|{council-subject}|{public-thing}) (is|are|has|have|'s|'ve) (now|been|all|
    finally)? (in|up|resurfaced|replaced|painted|repainted|installed|planted|mown|strimmed|repaired|mended|finished|
    done) .{0,3}
`);

/** Sentences that only express the author's feelings. */
const OUTCRY_OF = phrases(`
  ^ (well|oh|just|so|absolutely|utterly|totally|how|simply|too)? (barmy|bonkers|daft|hooray|hurrah|hurray|heartbreaking|
    hideous|ghastly|ugly|awful|appalling|shocking|shameful|disgraceful|crackers|potty|ridiculous|ludicrous|brilliant|
    marvellous|fantastic|magic|result|yes|yay|yippee|boo|unbelievable|incredible|gutting|gutted|sad|tragic|infuriating|
    maddening|baffling|pathetic|madness|lunacy|wonderful|finally|ouch|grim|dreadful|nonsense|rubbish|tosh|pointless|
    steep|dear|mad) (if you ask me|is n't it|are n't they|innit|eh|by half|really|frankly|in my book)? $
  ^ (too|far too|a bit|much too) (little|much|late|steep|dear|soon|slow|small|big) .{0,3} $
`);

/** Of these, words that express dismay, and that nobody uses about works they like. */
const DISMAY = phrases(`
  (hideous|ghastly|ugly|awful|appalling|shocking|shameful|disgraceful|barmy|bonkers|daft|heartbreaking|ridiculous|
    ludicrous|pathetic|madness|nonsense|rubbish|pointless|dreadful|grim|too little|too late)
`);

/** The author disagrees with a decision, in a sentence that does not name it. */
const APART = phrases(`
  (i|i 'm|i was) .{0,3} (one of (the|those|them)|still (think|say|believe|reckon)|(not|n't) (in favour|agree|convinced|
    with them))
  i ('d|would|should) (have|'ve) .{1,5}
  (i|not) .{0,3} (my vote|in my name|with my)
  (ca n't|can not|could n't) say (i|that i) .{0,5}
  (still|i) think (it|it 's|they|they 're|that) .{0,5}
`);

/** Finds the topics `council-business` and `council-opinion`. Wherever the second is found, so is the first. */
export function councilMatters(document: Document): Topic[] {
  const notices = sentencesOf(document, NOTICE);
  const isNoNotice = ({ sentence }: Match): boolean => !notices.has(sentence);
  const spokenOf = sentencesOf(document, SPOKEN_OF, sentencesOf(document, A_SEAT));
  const kept = sentencesOf(document, KEPT, sentencesOf(document, PRIVATE));
  const acts = [ACT, TOLD].flatMap((set) => matches(document, set)).filter(isNoNotice);
  const named = [...acts, ...matches(document, NAME).filter(isNoNotice)];
  const beside = new Set(named.flatMap(({ sentence }) => [sentence, ...neighbours(document, sentence)]));
  /** The council in the same sentence as something it looks after is also a council matter. */
  const atStake = (sentence: number): boolean =>
    beside.has(sentence) || (spokenOf.has(sentence) && kept.has(sentence) && !notices.has(sentence));
  const judged = (sentence: number): boolean => beside.has(sentence) || (spokenOf.has(sentence) && !notices.has(sentence));
  const views = [
    ...[VIEW, TO_THE_COUNCIL].flatMap((set) => matches(document, set)).filter(isNoNotice),
    ...matches(document, STANCE).filter(({ sentence }) => atStake(sentence)),
    ...matches(document, JUDGEMENT).filter(({ sentence }) => judged(sentence) || kept.has(sentence)),
    ...matches(document, VERDICT).filter(({ sentence }) => judged(sentence)),
    ...besideReport(document),
  ];
  // A question about what the council does is not yet a discussion.
  const discussed = acts.filter(({ sentence }) => !document.sentences[sentence]?.question);
  return [...topicsAt(document, 'council-business', [...discussed, ...views]), ...topicsAt(document, 'council-opinion', views)];
}

/** Feelings about a decision or works reported in the same or a neighbouring sentence, without naming them. */
function besideReport(document: Document): readonly Match[] {
  const decided = sentencesOf(document, DECIDED);
  const works = sentencesOf(document, WORKS);
  const dismay = sentencesOf(document, DISMAY);
  return [
    ...matches(document, APART).filter(({ sentence }) => decided.has(sentence) || decided.has(sentence - 1)),
    ...matches(document, OUTCRY_OF).filter(
      ({ sentence }) => decided.has(sentence - 1) || (works.has(sentence - 1) && dismay.has(sentence)),
    ),
  ];
}

/** The sentences before and after a sentence. A short outcry of a word or two is skipped. */
function neighbours({ sentences }: Document, sentence: number): number[] {
  return [-1, 1].flatMap((step) => {
    const next = sentences[sentence + step];
    const isOutcry = next !== undefined && next.last - next.first <= OUTCRY;
    return isOutcry ? [sentence + step, sentence + 2 * step] : [sentence + step];
  });
}

const OUTCRY = 3;

function sentencesOf(document: Document, set: Phrases, but: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  return new Set(matches(document, set).flatMap(({ sentence }) => (but.has(sentence) ? [] : [sentence])));
}

/** A topic covers a whole sentence. */
function topicsAt({ sentences }: Document, topic: string, found: readonly Match[]): Topic[] {
  const numbers = [...new Set(found.map(({ sentence }) => sentence))];
  return numbers.flatMap((number) => {
    const { start = 0, end = 0 } = sentences[number] ?? {};
    return { topic, span: { start, end } };
  });
}
