// Finds the accounts at which a person is to be reached: handles ("@quilly_nailz07"), and names beside the name of a service.
import { everyMatch } from '../../every-match.js';
import { SERVICES, SERVICES_BY_WORDS } from '../../lexicons/services.js';
import type { Document, Observation, Span } from '../../types.js';
import { beginsWithName, isGivenName } from './given-names.js';
import { personalOwner } from './owner.js';

/** Names of accounts that belong to bodies. */
const BODY =
  /council|pc$|tc$|cyngor|police|heddlu|nhs|fc$|club|hall|news|official|uk$|trust|school|fire|rescue|county|borough|library|museum|radio|gazette|times|festival|choir|band|church|cafe|inn$|shop|events|group|society|wales|cymru|gov|bbc|itv|rail|buses|water|energy|scouts|guides|charity|parish|inbloom|_in_bloom|appeal|project|friendsof|market|farm|bakery|gallery|studio|volunteers|litter|neighbourhoodwatch|rotary|lions|theatre|cricket|rugby|bowls|tennis|united|rovers|allotment|garden(?:s|ing)|history|heritage|walkers|runners|wi$/i;

function account(document: Document, span: Span, kind: 'handle' | 'messaging' = 'handle'): Observation {
  const why = 'an account at which a person is to be reached';
  return { kind, span, confidence: 'likely', why, owner: personalOwner(document, span) };
}

const HANDLE = /(?<![\w@./])@(?!(?:everyone|here|channel|all)\b)[a-z0-9](?:[\w.]{1,28}\w)(?!@|\.\w)/gi;
/** Words around a handle that show somebody to be reached there. */
const TO_REACH = new RegExp(`\\b(?:dm|message|msg|${SERVICES}|find|follow|add|shout|tag|i'm|im|she's|he's|me|his|her|my)\\b`, 'i');
/** A handle that belongs to a body: "Find the swimming club on Instagram, @…". */
const OF_A_BODY =
  /\b(?:find|follow|tag|add|join|see|like) (?:the|our|your)(?: [\w'’]{1,14}){0,3}? (?:club|band|choir|society|group|team|school|shop|hall|council|church|library|museum|trust|festival|league|committee|wi|scouts|guides|project|theatre|market|pool)\b[^.!?\n]{0,30}$/i;
/** A handle that tells who took a picture. */
const CREDIT = /(?:📷|📸|photo|pic|picture|credit|image|video|shot)s?\b[^.\n]{0,25}$/i;

/** Finds handles, with their @. */
export function* findHandles(document: Document): Generator<Observation> {
  const { plain } = document;
  if (!plain.includes('@')) return;
  for (const { 0: handle, index } of everyMatch(plain, HANDLE)) {
    const span = { start: index, end: index + handle.length };
    if (isAddressed(plain, span) || isOfABody(document, span)) continue;
    const around = plain.slice(Math.max(0, span.start - 60), span.end + 40);
    if (TO_REACH.test(around) && !CREDIT.test(plain.slice(Math.max(0, index - 40), index))) yield account(document, span);
  }
}

/** Whether a handle only addresses somebody: "@Pauline" at the start of a line, or anywhere a handle that is a given name. */
function isAddressed(plain: string, { start, end }: Span): boolean {
  const name = plain.slice(start + 1, end).toLowerCase();
  return isGivenName(name) || ((start === 0 || plain[start - 1] === '\n') && /^[a-z]+$/.test(name));
}

function isOfABody({ plain, council }: Document, { start, end }: Span): boolean {
  const handle = plain.slice(start, end);
  return (
    BODY.test(handle) ||
    OF_A_BODY.test(plain.slice(Math.max(0, start - 90), start)) ||
    council.handles.some((known) => known.toLowerCase() === handle.toLowerCase())
  );
}

/** A pattern of names of accounts. The name is what it captures; all of the match where it captures nothing. */
interface Shape {
  readonly pattern: RegExp;
  readonly kind?: 'messaging';
  /** Letters that every match contains. They are looked for first, because that is quicker. */
  readonly needs?: string;
  readonly isName?: (name: string) => boolean;
}

const ANY_SERVICE = `(?:${SERVICES}|${SERVICES_BY_WORDS})`;
const NAME = '["\'“]?([a-z][\\w.]{3,28}\\w)(?!\\w|@)';

const SHAPES: readonly Shape[] = [
  // A Discord name with its number: "quillcraft#2210".
  { pattern: /(?<![\w#@])[a-z][\w.]{2,30}#\d{4}(?!\w)/gi, needs: '#' },
  // A Messenger link: "m.me/pat.quill".
  { pattern: /(?<![\w./])m\.me\/[a-z][\w.]{2,48}\w/gi, needs: 'm.me/', kind: 'messaging' },
  // "On Instagram as quilly_the_baker"
  {
    pattern: new RegExp(
      `\\b${ANY_SERVICE}(?:['’]s|s)?\\s(?:as|under|is|name|handle|user(?:name)?|id|:|=|-|called)[\\s:]{1,3}${NAME}`,
      'gi',
    ),
    isName: isAccountName,
  },
  // The name of a service, then the account further on: "on snap, not on here, it's quilly_nailz07". A page or a group is nobody's account.
  {
    pattern: new RegExp(
      `\\b${ANY_SERVICE}\\b(?! (?:page|group|channel|community|event))[^.!?\\n]{0,40}?\\b` +
        `(?:its|it['’]s|it is|i['’]?m|i am|s?he['’]?s|s?he is|me|under|search(?: for)?|look for|called|named?|add)[\\s:]{1,3}${NAME}`,
      'gi',
    ),
    isName: isAccountName,
  },
];

/** A quick test of whether a text in lower case names a service at all. */
const NAMES_A_SERVICE = new RegExp(`${ANY_SERVICE}|m\\.me`);

/** Finds account names by the name of a service. */
export function* findAccounts(document: Document): Generator<Observation> {
  const { plain } = document;
  if (!NAMES_A_SERVICE.test(plain.toLowerCase())) return;
  const seen = new Set<number>();
  for (const { start, end, kind } of [...namesNearby(plain), ...SHAPES.flatMap((shape) => namesOf(shape, plain))]) {
    if (BODY.test(plain.slice(start, end)) || seen.has(start)) continue;
    seen.add(start);
    yield account(document, { start, end }, kind);
  }
}

interface Name extends Span {
  readonly kind?: 'messaging' | undefined;
}

function namesOf({ pattern, kind, needs = '', isName }: Shape, plain: string): Name[] {
  if (!plain.includes(needs)) return [];
  return everyMatch(plain, pattern).flatMap(({ 0: whole, 1: name = whole, index }) => {
    const end = index + whole.length;
    return isName?.(name) === false ? [] : { start: end - name.length, end, kind };
  });
}

/**
 * Whether a word is an account name and no word of ordinary text: it has an underscore, digits or inner capitals, or begins with
 * a given name.
 */
function isAccountName(name: string): boolean {
  return (
    /_|[a-z]\d|[a-z][A-Z]|[a-z]\.[a-z]/.test(name) ||
    /^[A-Z][a-z]+\.[A-Z][a-z]+$/.test(name) ||
    (name.length > 8 && beginsWithName(name.toLowerCase()))
  );
}

/**
 * The name of a service. A word near it that can only be an account name is taken for one: "I'm terry_thefox on Insta", "Snap:
 * lolly.pemb99", "her Discord's mossy_kestrel".
 */
const SERVICE = new RegExp(`\\b${ANY_SERVICE}\\b`, 'gi');
/** A service that is meant as the ordinary word, for want of a capital letter. */
const ORDINARY_WORD = new RegExp(`^(?:${SERVICES_BY_WORDS})$`);
const NEARBY = 40;
const ACCOUNT_NAME = /(?<![\w@./#-])[a-z][\w.]{3,28}\w(?![\w@-]|\.\w|\/)/gi;
/** Words of passwords and logins, near which such a name is not a contact. */
const LOGS_IN = /passw|log ?in|logs? (?:you )?in|log out|opens with|unlock|wi-?fi|network|cyfrinair|mewngofnod|private|changed/i;

function* namesNearby(plain: string): Generator<Name> {
  for (const { 0: service, index } of everyMatch(plain, SERVICE)) {
    const from = Math.max(0, index - NEARBY);
    const around = plain.slice(from, index + service.length + NEARBY);
    if (ORDINARY_WORD.test(service) || LOGS_IN.test(around)) continue;
    for (const { 0: name, index: at } of everyMatch(around, ACCOUNT_NAME)) {
      const [start, end] = [from + at, from + at + name.length];
      const between = plain.slice(Math.min(index + service.length, end), Math.max(index, start));
      if (isOnlyAccount(name) && !/[.!?\n]/.test(between)) yield { start, end };
    }
  }
}

/** What only looks like the name of an account: the address of a site, the name of a file, "covid19". */
const NO_ACCOUNT = /\.(?:com|org|net|uk|co|example|wales|cymru|info|io|me|jpg|png|pdf|docx?|mp[34])$|^covid|^year\d|^some1|^any1|^every1/i;

/**
 * Whether a word can only be an account name: "quilly_nailz07", "lolly.pemb99", "Ricky.Tolley.5" or "yannick.le.b", but not
 * "page.Then", where a space is missing.
 */
function isOnlyAccount(name: string): boolean {
  if (NO_ACCOUNT.test(name)) return false;
  return (
    /[a-z]_[a-z\d]/i.test(name) || /^[a-z\d]+\.[a-z\d]+(?:\.[a-z\d]+)?$/.test(name) || /^[A-Z][a-z]+\.[A-Z][a-z]+(?:\.\d+)?$/.test(name)
  );
}
