// Finds answers that a draft itself gives: "I never asked him" beside a picture says that nobody agreed to it, "with her permission" says
// that she did. Such a question need not be asked.
import { clauseAround, isNegated, overlaps, sentenceAt } from './document/context.js';
import { matches, phrases, stands, type Match } from './phrases/index.js';
import type { AnswerValue, Document, Fact, Phrases, Span } from './types.js';
import { wordSet } from './word-set.js';

const NOT_ASKED = phrases(`
  (i|we|ive|weve) .{0,2} (not|n't|havent|never|didnt|forgot to|yet to) (actually|even|yet|had chance to|
    had the chance to)? (asked|ask|asking|checked|check) .{0,3} (him|her|them|first|permission|anyone|anybody|parents|
    mum|family|yet|whose|who|whoever|owner|photographer|school|club)
  (i|we) (never|did n't|didnt|have n't|havent|'ve not|ve not) (asked|ask) (and|but|so|i|we|they|he|she|though|mind|$)
  (nobody|no one) .{0,2} (asked|has asked|'s asked|checked|been asked) .{0,2} (him|her|them|first|permission|parents|
    yet|family|owner|photographer)
  ^ (have n't|havent|not|never|did n't|didnt) (actually|even|yet|had the chance to|had chance to|got round to)? (asked|
    ask|asking|checked|cleared) .{0,3} (him|her|them|permission|yet|first|anyone|parents|mum|family|whoever|owner)
  (not|n't|havent|never) (yet)? (had|got|had the|had a) (the|a|round|chance|time)? (chance|time|to)? (to)? (ask|check|
    asking) .{0,4}
  (not|n't|never|havent) (asked|checked) .{0,2} (if|whether) (i|we) (may|can|could|might) .{0,3}
  without (asking|checking with|telling|permission|consent|leave|so much as asking|a by your leave) .{0,4}
  without (his|her|their|the owner's|the parents|anyone's|anybody's) (permission|consent|leave|say so|knowledge|knowing)
  (no|n't got|not got|n't have|dont have|havent got) .{0,2} (permission|consent) .{0,3} (yet|for|from|to|of|but)
  (do|does) n't know (yet)? (i 'm|im|we 're|i|we|that) .{0,3} (sharing|posting|using|put|shared|posted|borrowed|took|
    nicked|this)
  (he|she|they) (will|would|'ll|'d|d|ll) (kill|skin|throttle|murder) (me|us) .{0,2} (for|if|when) .{0,3} (sharing|
    posting|putting|telling|this|it|see|sees|finds|find|showing)
  (never|not|n't|havent|didnt|did n't) .{0,2} (got|get|getting|gotten) (around|round)? to (asking|ask|checking|check) .{0,3}
  (not|n't|never|no|didnt) .{0,1} (bother|bothered|time) (asking|to ask|to check with|checking with) .{0,4}
  (mums|dads|mum|dad|parents|families|family|guardians) .{0,2} (not|n't|never|havent) .{0,1} (been|been asked|asked|
    signed|agreed|
    said yes|seen it|told|returned|sent) .{0,4}
  (^|consent|permission|photo|picture|media) (the|our|the school's)? (forms|form|slips) .{0,2} (not|n't|never|
    havent) .{0,2} (back|in|signed|returned|come|came|gone out|went out|
    sent) .{0,3}
  no (consent|permission)? (forms|form|slips|signatures) .{0,1} (back|in|yet|signed|from) .{0,3}
  (ask|asking|beg|seek|easier|better) .{0,4} (forgiveness|pardon) .{0,2} (later|after|afterwards|rather|than|not) .{0,2}
  (snapped|took|taken|caught|got|filmed|papped) .{0,4} (when|while|before) .{0,2} (they|she|he|nobody|no one|parents|
    mum|mums) .{0,2} (looking|
    watching|noticed|realised|could say no|could stop me|could object|knew) .{0,2}
  heb (gael cyfle i)? (ofyn|ofyn i|ganiatad|ganiatâd)
`);

/** Words for taking a picture, a text or music without asking. */
const TAKEN = phrases(`
  (nicked|nick|pinched|pinching|swiped|stole|stolen|stealing|lifted|lifting|grabbed|filched|snaffled|half inched|robbed|
    poached|ripped|ripping|scraped|purloined) .{0,4} (off|from|before (it|they|he|she|somebody|someone))
  (i've|ive|have|has|been|copied|typed) .{0,2} (copied|typed) .{0,3} (word for word|in full|out in full|the whole|
    all of it|the lot) .{0,8} (paywall|have to pay|to subscribe|subscription|need not buy|need n't buy|save you|
    saves you)
  (typed|copied|screenshotted|scanned) .{0,3} (the whole|all of|every word of|the lot of) .{0,8} (paywall|pay|paper|
    column|article|magazine|book|newsletter)
  (not|n't) (mine|my (picture|photo|pic|work|own)) .{0,3} (nicked|pinched|swiped|stole|lifted|grabbed)
  (cheeky|naughty|sneaky|shameless|bit of a|quick) .{0,1} (lift|nick|pinch|steal|swipe|grab) .{0,2} (off|from|of|out of)
  (borrowed|nabbed|pulled|saved|screenshotted|copied|took) .{0,12} hope (that)? (they|he|she|nobody|no one|the .) (do
    n't|does n't|wo n't|will not|is n't going to|are n't going to|not) .{0,1} mind
  copied (the whole|all|every word|the lot) .{0,3} (off|from|out of)
  (pasted|pasting|copied|copying|popped|popping|posted|typed|screenshotted|put|scanned) .{0,4} (here|below|in full|for
    those|for anyone|for you|so|all of it|the lot) .{0,8} (paywall|pay for the paper|pay to read|have to pay|has to
    pay|need pay|buy the paper|buy a copy|subscribe|subscription)
  (they|he|she) (wo n't|will never|'ll never|will not|would n't) (know me from adam|know me|notice|miss it|find out)
`);

/** Words that say where a picture, a text or music comes from, where it has an owner whom nobody asks. */
const FROM_ELSEWHERE = phrases(`
  (off|from|out of|via) (the|a|an|our)? .{0,2} (internet|web|google|google images|bing|pinterest|youtube|tiktok|netflix|spotify|telly|
    tv|television|film|movie|advert|ad|soundtrack|album|musical|stock site) !(maps|earth)
  (off|out of|copied from|cut from|clipped from|lifted from|scanned from) (the|a|an|last week 's|this week 's|today 's|yesterday 's|
    #Day 's|our)? .{0,2} (gazette|herald|advertiser|echo|mercury|argus|chronicle|telegraph|mirror|guardian|newspaper|magazine|
    evening post|paper|paper 's)
  (just|only|simply) (pressed|hit|clicked|tapped|right clicked) (save|copy|share|print screen|download|screenshot)
  (held|pointed|put) .{0,1} (phone|mobile|ipad|tablet|camera|recorder) .{0,2} (up|near|next) .{0,1} (to|at) (the|my) (telly|tv|radio|
    screen|speaker|speakers|stereo|laptop)
  (no idea|would n't know|wouldn't know|do n't know|don't know) who .{0,1} (you 'd|you would|i 'd|we 'd|one would|to|you) .{0,1} ask
`);

/** Somebody gives permission. The words that follow tell for what. */
const LEAVE = phrases(`
  (let|lets|letting|allowed|allowing|allows) (us|me|the council|the parish|everyone|anyone|everybody|anybody|
    people) (all)? (to)?
  (given|gave|granted|gives|giving) (us|me|the council|the parish)? .{0,2} (permission|leave|consent) (for us|
    for me)? to
  (happy|content|fine|okay|ok|glad) (for|with) (us|me|the council|it|this|that|you) (all)? (to|being|be)
  (happy|content|fine|okay|ok|glad|agreed|agrees|consented) to (let us|let me|have us)?
  (does|do) n't mind (us|me|my|our|if we|if i|it|this)? (being)?
  (said|says|told us|told me|agreed|confirmed) (that|yes)? (i|we|it 's|its|you|the council)? (may|can|could|
    are welcome to|am welcome to|fine|ok|okay|happy) (to)?
`);

/** What permission is given for, as the words right after it: pictures, texts and music. */
const PUBLISH = phrases(`
  (use|using|used|share|sharing|shared|show|showing|shown|post|posting|posted|print|printing|printed|publish|publishing|
    published|reproduce|reproducing|copy|copying|borrow|put up|put|display|run|include) .{0,3} ({pic}|poem|poems|song|
    map|maps|drawing|drawings|painting|words|article|letter|recipe|artwork|design|verse|verses|column)
  (be|being)? (shown|pictured|photographed|filmed|featured|in (the|this|our) .{0,1} {pic})
`);
const PUBLISH_IT = phrases(`
  (use|using|used|share|sharing|shared|show|showing|shown|post|posting|posted|print|printing|printed|publish|publishing|
    published|reproduce|reproducing|copy|copying|borrow|put up|put|display|run|include) (it|this|these|them|those|all of
    them|him|her)?
`);

/** What permission is given for: passing on how somebody can be reached. */
const PASS_ON = phrases(`
  (share|sharing|give|giving|give out|giving out|pass on|passing on|post|posting|put|putting|print|printing|publish|
    publishing|use|using|list|listing|include) .{0,3} (number|mobile|phone|landline|email|details|contact|address|
    handle)
`);
const PASS_IT_ON = phrases(`
  (share|sharing|give out|giving out|pass on|passing on|pass|passing|post|posting|put|putting|print|printing|publish|
    publishing) (it|this)
`);

/** What permission is given for: telling something about somebody. */
const TELL = phrases(`
  (tell|telling) (you|everyone|everybody|people|folk|folks|all|the village|the parish|the town|this|it|her|his|their)
  (let|letting) (you|everyone|everybody|people|folk|folks|the village) (all)? know
  (say|saying) (so|this|that|it|what|why)
  (share|sharing|mention|mentioning|post|posting|print|printing|use|using|announce) (her|his|their|the|this|that|'s|
    #Person 's) .{0,1} (news|story|name|names|words|experience|diagnosis|journey|letter|message|update|details)
  (name|naming|mention|mentioning) (him|her|them)
  (be|being)? (named|mentioned|thanked|told)
`);
const TELL_IT = phrases(`
  (share|sharing|mention|mentioning|post|posting|print|printing|announce|tell|say) (it|this|that)?
`);

/** Permission that does not say what it is for; it is for what is said beside it. */
const PERMISSION = phrases(`
  (with|by) (the)? (his|her|their|kind|full|owner's|family's|photographer's|artist's|author's|mum's) .{0,2} (permission|
    consent|blessing|agreement|say so)
  (with|by) (the)? (kind|full|written)? (permission|consent) ((of|from) .)?
  (gyda|trwy|efo) (chaniatad|chaniatâd|caniatad|caniatâd|ei chaniatâd|ei ganiatâd|eu caniatâd)
`);

/** Consent of parents, or of everybody who is shown. */
const SIGNED = phrases(`
  (parents|parent|mums|mum|families|family|guardians) .{0,3} (have|has|had|were|was)? .{0,1} (said yes|given permission|
    gave permission|consented|signed the form|signed the forms|signed a form|signed the consent)
  (permission|consent) (from|of) (all|every|both|each|the) .{0,2} (parent|parents|mum|mums|family|families|guardians)
  (everyone|everybody|all of them|both) .{0,3} (agreed to|said yes to|is happy to|are happy to|was happy to) .{0,2} (be|
    being|photo|photos|picture|pictures|shown|pictured|posted)
`);

/** Words for lending a picture, a text or music. What is lent is the picture itself, not what it shows. */
const LENT = phrases(`
  ({pic}|map|poem|drawing|llun) (courtesy of|by|from|credit|credit to|is|was|are|were|here|below){0,2} (#Capital|
    and|the){0,4} (kindly|very kindly|generously) (lent|loaned|supplied|provided|donated|given|shared|sent|
    offered) .{0,1} (by|to|with|us|for)
  ({pic}|map|poem|drawing|llun) of .{0,5} (kindly|very kindly) (sent|shared) (in|with us|by)
  (creative commons|openly licensed|open licence|licence bought|licensed from)
`);

/** Other things that people lend or let. A pronoun after one of these may mean that thing. */
const LENDABLE = phrases(`
  (field|fields|barn|hut|hall|room|rooms|car park|glebe|tower|road|lane|path|footpath|paddock|meadow|land|ground|
    grounds|orchard|wood|woods|copse|park|rec|green|pitch|pavilion|marquee|tent|gazebo|tables|chairs|trailer|tractor|
    van|minibus|boat|jetty|pontoon|kitchen|urn|oven|barbecue|generator|projector|piano|organ|bells|church|chapel|school|
    pub|clubhouse|house|shed|garage|workshop|stage|toilets|tools|mower|ladder|ladders|digger|bridge|river|verge|
    premises|site|route|walk|trail|event|show|fair|fete|market|parade|procession|bonfire|crossing|yard|loo|loos|lake|
    pond)
`);

/** Words that say what somebody was asked about: the thing itself. */
const ABOUT_THIS = phrases(`
  (about|for|to|if|whether|over) (it|this|these|them|that|us|i|we|me|permission|consent|leave|he|she|they|anyone|
    anybody|him|her|using|sharing|posting|putting|printing|use|share|post|print|put|show|copy|be|being|a copy|their ok)
  (about|for|over) .{0,3} ({pic}|{source}|rights|copyright|go ahead|ok|okay|blessing|use|drawing|poem|number|mobile|
    name|details|story|news)
`);

/** Words that introduce what somebody was asked about. */
const ABOUT = wordSet('about for to if whether over why when where how');

const ASKS = wordSet('asked ask asking checked check checking telling permission consent leave ofyn');

/** Bodies that are asked for things of their own: a road, a sign, a date. */
const AUTHORITIES = wordSet('county council borough district diocese highways government ministry water');

/** What is done without permission and is no picture. */
const DONE_BY_OTHERS = phrases(`
  (built|dug|felled|chopped|parked|erected|closed|shut|camped|knocked down|planted|dumped|extended|fenced|blocked)
`);

/** Thefts of things that are no picture. */
const STOLEN = phrases(`
  (someone|somebody|thieves|thief|vandals|kids|lads|yobs|they|he|she|who|whoever|been|was|were|bench|bike|van|plants|
    plaque|lamp|lead|{kept-by-council}|{council-subject}) .{0,3} (nicked|pinched|swiped|stole|stolen|stealing|lifted|
    grabbed|filched|robbed|poached|ripped) .{0,4} (off|from) (the|our|her|his|their|a)? .{0,1} ({place-word}|
    {kept-by-council}|{council-subject}|roof|green|rec|church|yard|garden|drive|shed)
`);

/** Where pictures are taken from. */
const FROM_A_SOURCE = phrases(`
  ({source}|page|site|group|post|wall|feed|album|leaflet|programme|advert)
`);

/** Words beside a permission that only say that it was used. */
const SHARED = wordSet(
  'used shared posted shown printed given reproduced published told pictured included taken and this is are was were it all both ' +
    'the here of from course too full kind his her their family artist photographer author owner school parents mr mrs ms miss',
);

/** Pronouns that no noun follows. After "this" or "her" a noun may follow; the words of AFTER_THIS show that none does. */
const ALONE = wordSet('it them him');
const AFTER_THIS = wordSet('here below above online too again on with as and but today if so in out up about round');

interface YesWords {
  /** Words after a permission that say what it is for: naming it (`named`), or with a pronoun or no object (`bare`). */
  readonly named?: Phrases;
  readonly bare?: Phrases;
  /** Words that say yes by themselves. */
  readonly yes?: Phrases;
}

/** The questions that a draft may answer, by id, with the words that say yes. */
const YES_WORDS: Readonly<Record<string, YesWords>> = {
  'owner-agreed': { named: PUBLISH, bare: PUBLISH_IT, yes: LENT },
  'parental-permission': { yes: SIGNED },
  'pictured-agreed': { named: PUBLISH, bare: PUBLISH_IT, yes: SIGNED },
  'person-agreed': { named: TELL, bare: TELL_IT },
  'contact-agreed': { named: PASS_ON, bare: PASS_IT_ON },
  'colleague-agreed': { named: TELL, bare: TELL_IT },
};

/** Words that say no to one question alone. `NOT_ASKED` says no to all. */
const NO_WORDS: Readonly<Record<string, readonly Phrases[]>> = { 'owner-agreed': [TAKEN, FROM_ELSEWHERE] };

/**
 * The answer that the draft gives to a question, in the sentences of the evidence and in their neighbours. A no outweighs a yes.
 *
 * @param question the id of the question
 * @returns undefined where the draft gives none
 */
export function answerInDraft(question: string, evidence: readonly Fact[], document: Document): AnswerValue | undefined {
  const yesWords = YES_WORDS[question];
  const spans = evidence.filter(({ image }) => image === undefined).map(({ span }) => span);
  if (!yesWords || spans.length === 0) return undefined;
  const own = new Set(spans.map(({ start }) => sentenceAt(document, start)));
  const near = (words: Phrases | undefined): readonly Match[] =>
    words ? matches(document, words).filter(({ sentence }) => [-1, 0, 1].some((step) => own.has(sentence + step))) : [];
  const denied =
    near(NOT_ASKED).some((asking) => isOfThis(document, asking, own)) ||
    NO_WORDS[question]?.some((words) => near(words).some((taking) => isOurs(document, taking)));
  if (denied) return 'no';
  const agreed =
    near(yesWords.yes).some(({ last }) => !isForOther(document, last)) ||
    near(LEAVE).some((leave) => isLeaveTo(document, leave, yesWords, own)) ||
    (yesWords.named !== undefined && near(PERMISSION).some((leave) => goesWith(document, leave, spans)));
  return agreed ? 'yes' : undefined;
}

/** Whether a permission is for the thing itself. After words about somebody's field, a pronoun means the field. */
function isLeaveTo(document: Document, leave: Match, { named, bare }: YesWords, own: ReadonlySet<number>): boolean {
  if (isNegated(document, leave.first) || isSupposed(document, leave)) return false;
  const follows = ({ first }: Match): boolean => first === leave.last;
  if (named && matches(document, named).some(follows)) return true;
  const isBare = bare && matches(document, bare).some((match) => follows(match) && endsThere(document, match.last));
  if (!isBare) return false;
  // "This" may refer to what follows; "it" refers to what came before.
  const isBack = own.has(leave.sentence) || own.has(leave.sentence - 1);
  return isBack && !matches(document, LENDABLE).some(({ sentence, first }) => sentence === leave.sentence && first < leave.first);
}

/** Words that make a permission hoped for, guessed or asked for, so that nobody has given it. */
const SUPPOSED = wordSet(
  'hope hoping hopefully sure surely guess suppose assume assuming reckon expect presume bet think thought probably doubt imagine ' +
    'if unless whether until ask asked asking would should might may maybe perhaps trust',
);
const BEFORE_LEAVE = 6;

function isSupposed({ tokens, sentences }: Document, { first, sentence }: Match): boolean {
  const { first: begin = 0, question = false } = sentences[sentence] ?? {};
  return question || tokens.slice(Math.max(begin, first - BEFORE_LEAVE), first).some(({ norm }) => SUPPOSED.has(norm));
}

/** Whether the clause ends before token `at`, or goes on without a noun. */
function endsThere({ tokens, sentences }: Document, at: number): boolean {
  const token = tokens[at];
  const end = sentences[tokens[at - 1]?.sentence ?? 0]?.last ?? 0;
  return !token || at >= end || ALONE.has(tokens[at - 1]?.norm ?? '') || /[^\s'’"“”]/.test(token.before) || AFTER_THIS.has(token.norm);
}

/** How many words after a question or a permission may say what it is about. */
const REACH = 5;

/** Whether the words say that it is about something else: "for the crossing", "about the bins". */
function isForOther(document: Document, from: number): boolean {
  const { tokens } = document;
  for (let at = from; at < from + REACH && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
    if (at > from && /[,.;:!?—–(]/.test(tokens[at]?.before ?? '')) return false;
    if (ABOUT.has(tokens[at]?.norm ?? '')) return !matches(document, ABOUT_THIS).some(({ first }) => first === at);
  }
  return false;
}

/** Whether it is this very thing that nobody was asked about. */
function isOfThis(document: Document, { first, last, sentence }: Match, own: ReadonlySet<number>): boolean {
  const words = document.tokens.slice(first, last);
  if (!own.has(sentence) && words.some(({ norm }) => AUTHORITIES.has(norm))) return false;
  const asks = words.findIndex(({ norm }) => ASKS.has(norm));
  if (isForOther(document, asks < 0 ? last : first + asks + 1)) return false;
  const isWithout = words[0]?.norm === 'without';
  return !isWithout || !matches(document, DONE_BY_OTHERS).some((other) => other.sentence === sentence && other.first < first);
}

/** Whether it is the author who took something, and not a thief who took a thing from the green. */
function isOurs(document: Document, { first, sentence }: Match): boolean {
  if (stands(document, FROM_A_SOURCE, [sentence])) return true;
  return !matches(document, STOLEN).some((theft) => theft.first <= first && first < theft.last);
}

/** The most words that a permission's own clause may have. */
const BESIDE = 8;

/**
 * Whether a permission that names no object is for the thing beside it. The two are in one clause, or the permission has a clause of its
 * own in the same sentence ("…, with her permission"), or a sentence of its own ("Shared with her permission.").
 */
function goesWith(document: Document, leave: Match, spans: readonly Span[]): boolean {
  if (isForOther(document, leave.last) || isNegated(document, leave.first)) return false;
  const clause = clauseAround(document, leave.first, leave.last);
  const lends = matches(document, LENDABLE).some(({ start, end }) => leave.end <= start && end <= clause.end);
  if (lends) return false;
  const { tokens, sentences } = document;
  const isHere = spans.some(({ start }) => sentenceAt(document, start) === leave.sentence);
  // Beside words of its own sentence, a permission is for those and not for the sentence before or after.
  const own = isHere ? clause : (sentences[leave.sentence] ?? clause);
  const words = tokens.filter(({ start, end }) => own.start <= start && end <= own.end);
  const isBare = words.every(
    ({ norm, shape, start }, at) => (leave.start <= start && start < leave.end) || SHARED.has(norm) || (at > 0 && shape === 'Capital'),
  );
  if (isBare) return words.length <= BESIDE;
  return spans.some((span) => overlaps(span, clause));
}
