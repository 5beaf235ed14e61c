// Finds out whether a sentence is about somebody who can be identified without a name that we know: the author's kin or somebody
// else's, a nickname with a place, "him at the end house", a family, a number in a street. A neighbour can tell who is meant,
// although a list of names cannot.
import { peopleBetween } from '../../document/context.js';
import { isSurname, mayBeName } from '../../document/unknown-names.js';
import { BECOMES, FIRMS, ON_THE_WAY } from '../../lexicons/name-cues.js';
import { matches, phrases, stands, type Match } from '../../phrases/index.js';
import type { Document, Token } from '../../types.js';
import { wordSet } from '../../word-set.js';

/** Somebody who is identified by where they live or what they do: "her at the end house", "him with the van". */
const POINTED_AT = phrases(`
  (her ladyship|his lordship|his nibs|lady muck|lord muck|madam) (at|in|from|up|down|over|next|opposite|across)
  (her|him|them|that one|the one|that lot|her lot|his lot|those two|that pair) (at|in|from|off|down|up|over|across|next|
    opposite|on|who|what|with|by|behind|round|indoors)
  (the|that|this|those) (new|young|old|nice|poor|posh|quiet|odd|strange|elderly|miserable|big|little|foreign|local|
    previous|former) {villager}
  (my|our|your|the) .{0,1} {villager}
  (number|no|numbers|nos|flat|plot|unit|caravan) (#Number|one|two|three|four|five|six|seven|eight|nine|ten)
  (next door|next doors|next door but one|over the road|across the road|opposite neighbours|upstairs|downstairs|
    them opposite)
  (the|that) .{0,1} (bungalow|house|cottage|flat|farmhouse|barn conversion|caravan) (with|opposite|next|behind|at the|
    on the)
  (whoever|who|those|them|someone|somebody) .{0,3} (plot|number|flat|unit|pitch|caravan) #Number
  (big|little|old|young|poor|fat|wee|mad|posh|daft|tall|lanky|skinny|dear|our|ginger|baldy|lovely|fair play to|bless|
    good old|mrs|mr|miss|auntie|aunty|uncle|cousin) #Capital (is|'s|has|was|had|got|ca|does|did|never|and|who|will|wo|
    at|from|next|down|up|over|in|on|went|goes|lost|found|owes|still|again|said|told|came|keeps|lives|gets)
  (y|yr|hen|rhen) .{0,1} {cy-person} .{0,2} (drws nesa|drws nesaf|yn|o|sy|sydd|uwchben|dros|gyferbyn|ar|efo|gyda|rhif|
    lawr|fyny|'na|na)
  (rhif|fflat|byngalo|%carafán) #Number
  drws (nesa|nesaf) .{0,2}
  (dros|ar draws|gyferbyn â) y (ffordd|lôn|lon|hewl|stryd|heol)
  {cy-kin} (y|yr|i mi|i fi|i ni|drws|rhif|#Capital) .{0,1}
  (fy|ei|eu|eich|dy|ein) ({cy-kin}|fab|fam|nhad)
  (mae|ma|roedd|efo|gyda|bu|i) (taid|nain|mamgu|tadcu|dad|mam|'nhad|nhad) (yn|wedi|di|efo|gyda|ar|mewn|ddim|newydd)
  (hi|fo|fe|nhw|o) drws nesa
  (y|yr|ein|'n) ({villager}|ficer|%plismon|%meddyg|%deintydd|%prifathro|%prifathrawes|%athro|%athrawes|%cigydd|%pobydd|
    %postmon|%gofalwr|%tafarnwr|%gyrrwr|%organydd|%gweinidog|%nyrs) .{0,1} (wedi|di|newydd|yn|efo|gyda|ar|ddim|sy|
    sydd|eto)
`);

/** Words that say whose relative somebody is, or which one. */
const OF_ONE = wordSet("my our your his her their the 's");
const THE = wordSet('the that this those these our them');
const ONE = wordSet('a an one some certain');
/** Words for people who are somebody's where "my" or "their" stands before them, in addition to kin and acquaintances. */
const SOMEBODYS = wordSet('chap feller man woman lady lad lass girl boy bloke fella half lot law cleaner');
const HUMAN = wordSet(
  'man men woman women lady ladies gent gentleman lad lads lass lassie lasses chap chaps bloke blokes fella feller fellow guy girl girls boy boys kid couple pair family folk folks people one lot geezer youth youngster teenager pensioner widow widower ' +
    'newcomers newlyweds incomers tenant tenants lodger owner owners occupants householder brothers sisters twins mother father mum dad nurse teacher farmer shopkeeper',
);
/** Words behind a person that begin to say where they live or who they are. */
const WHERE = wordSet(
  'at in from off down up over across next opposite on who what with by behind round that two runs running lives living drives works',
);

function isPointedAt(tokens: readonly Token[], at: number): boolean {
  const { norm, keys } = tokens[at] as Token;
  const before = tokens.slice(Math.max(0, at - 3), at).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  if ((SOMEBODYS.has(norm) || keys.has('{kin}') || keys.has('{acquaintance}')) && before.some((token) => OF_ONE.has(token.norm)))
    return true;
  if (!HUMAN.has(norm) && !keys.has('{villager}')) return false;
  const behind = tokens.slice(at + 1, at + 3);
  if (!behind.some((token) => WHERE.has(token.norm))) return false;
  if (before.length === 0 || before.some((token) => THE.has(token.norm))) return true;
  return before.some((token) => ONE.has(token.norm)) && tokens.slice(at + 2, at + 6).some(({ shape }) => shape === 'Capital');
}

/** A capitalised word with something that identifies the person: "Tommo from the garage", "Kev who", "Dai Post". */
const BY_PLACE = phrases(`
  #Capital .{0,1} (from|at|off|down|over|up|across|next door|opposite|round|in|behind|on|of|near|by) (the|number|no|
    #Capital|our|my|your)
  #Capital .{0,1} (who|whose|what) .
  #Capital .{0,2} (who|whose|what|that) (~live|~run|~work|~drive|~own|~have|~keep|~do|~sit|~play|used|always|walks)
  #Capital 's .{0,1} {body}
  #Capital .{0,1} (two|three|four|six|a few|couple of|several) doors (down|up|along|away|from)
  #Capital (next door|upstairs|opposite|downstairs|over the road)
  #Capital #Capital .{0,2} (is|'s|has|was|had|got|gets|lost|found|owes|ca|could|does|did|never|always|still|again|left|
    used|lives|went|goes|hears|claims|came|turned|told|failed|cut|tried|will|wo|drinks|wears|uses|needs|reported|
    objected|put|sent|rang)
  (that|our|this|poor|old|young|big|little) #Capital (is|'s|has|was|had|ca|does|did|never|who|will|wo|at|from|next)
`);

const NOT_SO_CALLED = new Set(
  (
    'the a an this that these those there here i we you he she they it my our your his her their its and but or so if when while as at in on of to for from with by no not all any some every each one two both many most ' +
    'what who why how where which is are was were do does did has have had can could will would should may might please thanks thank well good great big new old just still only now then even also never always nobody everyone ' +
    'everybody somebody someone anyone anybody people residents families children parents members volunteers monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december parking traffic buses bus meet meeting tickets lost found wanted sorry saw seen heard come bring take get see let lets send put stop open closed road work works help join watch look ' +
    'council parish county school church chapel hall village library pub shop farm street lane office surgery team club police fire station post lights light water bins bin dogs dog cats cat'
  ).split(' '),
);

/** Plural words that look like family names but are groups or places: "the Lions", "the Scouts". */
const BODIES = new Set(
  (
    'scouts guides brownies cubs beavers rainbows tories greens friends mothers farmers lions masons scholars ramblers rovers rangers wanderers hornets tigers wolves eagles foxes saints gunners beatles stones simpsons archers ' +
    'romans normans vikings saxons germans russians americans argentines olympics alps highlands lakes broads cotswolds pennines dales bahamas streets gardens almshouses lights allotments toriaid torïaid rhufeiniaid normaniaid sacsoniaid americaniaid ceidwadwyr councillors trustees governors conservatives liberals samaritans'
  ).split(' '),
);

/** Whether the sentence is about somebody who can be identified. */
export function isMeant(document: Document, sentence: number): boolean {
  return (
    peopleBetween(document, sentence, sentence).length > 0 ||
    stands(document, POINTED_AT, [sentence]) ||
    matches(document, BY_PLACE).some((match) => match.sentence === sentence && isNickname(document, match)) ||
    tokenIn(document, sentence, isPointedAt) ||
    tokenIn(document, sentence, isFamily)
  );
}

export interface Called {
  readonly start: number;
  /** Whether the name is on the list of given names. */
  readonly listed: boolean;
}

/**
 * The name that is the subject of the predicate that begins at `first`, as in "Dawn has gone into a home". The predicate shows
 * that the word is a name. A name on no list must have a capital, and so must not be the first word of the sentence.
 */
export function calledBefore({ tokens, sentences }: Document, { first, sentence }: Match): Called | null {
  const begin = sentences[sentence]?.first ?? 0;
  let at = first;
  while (at > Math.max(begin, first - FAR) && isBetween(tokens[at - 1])) at--;
  const name = tokens[at - 1];
  if (at <= begin || !name || !mayBeName(name) || !BECOMES.has(tokens[at]?.norm ?? '')) return null;
  if (name.keys.has('{given-name}')) return { start: name.start, listed: true };
  return at - 1 > begin && tokens[at - 2]?.shape === 'lower' ? { start: name.start, listed: false } : null;
}

/** How many words may stand between a name and its predicate. */
const FAR = 5;

function isBetween(token: Token | undefined): boolean {
  return token?.before.trim() === '' && token.shape === 'lower' && (BECOMES.has(token.norm) || ON_THE_WAY.has(token.norm));
}

function isNickname({ tokens }: Document, { first, last }: Match): boolean {
  const called = tokens
    .slice(first, last)
    .filter(({ shape }, i, all) => shape === 'Capital' && all.slice(0, i).every((one) => one.shape === 'Capital'));
  const names = called.length > 0 ? called : tokens.slice(first, last).filter(({ shape }) => shape === 'Capital');
  return names.length > 0 && names.every(isName);
}

/** Whether a capitalised word may be somebody's name. */
export function isCalled(token: Token): boolean {
  return isName(token) && !BODIES.has(token.norm);
}

function isName({ norm, keys }: Token): boolean {
  return !NOT_SO_CALLED.has(norm) && !FIRMS.has(norm) && !['{place-word}', '#Day', '#Month', '{office}'].some((key) => keys.has(key));
}

function tokenIn({ tokens, sentences }: Document, sentence: number, is: (tokens: readonly Token[], at: number) => boolean): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let at = first; at < last; at++) if (is(tokens, at)) return true;
  return false;
}

/** Whether a word is the name of a family: "the Hendersons", "the Pugh family", "y Pritchardiaid". */
function isFamily(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape !== 'Capital') return false;
  if (token.norm.endsWith('iaid') && WELSH_THE.has(before?.norm ?? '')) return !BODIES.has(token.norm);
  if (before?.norm !== 'the') return false;
  if (HOUSEHOLD.has(after?.norm ?? '')) return true;
  const { norm } = token;
  if (!norm.endsWith('s') || after?.shape === 'Capital' || BODIES.has(norm)) return false;
  return [norm.slice(0, -1), norm.slice(0, -2)].some((name) => isSurname({ norm: name })) || after === undefined || DOES.has(after.norm);
}

/** What follows the name of a family. */
const HOUSEHOLD = wordSet('family lot kids children twins boys girls brothers sisters lads');
const WELSH_THE = wordSet("y yr 'r");
const DOES = wordSet("are is being have has had were 're 've at from on in next of lost owe went got moved never do did");
