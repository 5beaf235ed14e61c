import { givenNames } from '../lexicons/given-names.js';
import type { Check, Document, Observation, Owner, Span } from '../types.js';
import { findHomes } from './contact-details/homes.js';
import { findPhoneNumbers, isServiceNumber } from './contact-details/numbers.js';
import { ownerOf } from './contact-details/owner.js';

export const contactDetails: Check = {
  id: 'contact-details',
  summary: 'a private person’s phone number, email, home address or messaging account, disguised or not',
  kinds: {
    phone: { label: 'a private phone number', sensitive: true },
    email: { label: 'a private email address', sensitive: true },
    'home-address': { label: 'a home address', sensitive: true },
    postcode: { label: 'the postcode of a home', sensitive: true },
    handle: { label: 'a private account', sensitive: true },
    messaging: { label: 'a private messaging account', sensitive: true },
  },
  misses: ['a house that is only described ("the one past the chapel")', 'a landline with no word about whose it is'],
  *find(document) {
    yield* phones(document);
    yield* emails(document);
    yield* handles(document);
    yield* findHomes(document);
  },
  examples: {
    finds: [
      'Ring me on [07700 900123].',
      'Margaret has the keys, her mobile is [07700 900456].',
      'Text me on [oh seven seven hundred nine hundred four five six].',
      'Email me at [dave.hobbs at btinternet dot com].',
      'She is on [jo.smith71@mail.example] most evenings.',
      'Knock at [14 Church Lane], I’m in most evenings.',
    ],
    ignores: [
      'Ring the council office on 01632 960960.',
      'Call 101, or the child helpline on 0800 1111.',
      'Email clerk@ambleford-pc.gov.uk by Friday.',
      'Application 24/01234/FUL, 14 High Street, rear extension.',
      'The village hall, 2 Mill Lane, is the polling station.',
      'Follow @DerbysPolice for news.',
    ],
  },
};

function* phones(document: Document): Generator<Observation> {
  for (const { start, end, digits, disguised } of findPhoneNumbers(document)) {
    if (isServiceNumber(digits) || isKnown(document.council.phones, digits)) continue;
    const mobile = digits.startsWith('07');
    const owner = ownerOf(document, { start, end }, mobile || disguised);
    if (owner === 'official' || (owner === 'unknown' && !mobile && !disguised)) continue;
    const messaging = document.plain.slice(start, end).startsWith('wa.me');
    yield {
      kind: messaging ? 'messaging' : 'phone',
      span: { start, end },
      confidence: mobile || disguised ? 'certain' : 'likely',
      why: whyPhone(mobile, disguised),
      owner,
    };
  }
}

function whyPhone(mobile: boolean, disguised: boolean): string {
  return `${mobile ? 'a UK mobile number' : 'a UK landline number'}${disguised ? ', written so that it does not look like one' : ''}`;
}

function isKnown(phones: readonly string[], digits: string): boolean {
  return phones.some((phone) => phone.replaceAll(/\D/g, '') === digits);
}

const EMAIL = /(?<![\w.+%@-])[\w.+%-]{1,64}\s?@\s?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
const PART = '[a-z0-9_-]{1,30}';
/** "dave dot hobbs at btinternet dot com", "jo (at) mail.example" */
const SPOKEN = new RegExp(
  `(?<![\\w.])(?!(?:me|us|him|her|them|you)\\s)${PART}(?:(?:\\s(?:dot|underscore|dash|hyphen)\\s|\\.(?!\\s))${PART}|\\s\\d{1,4}){0,4}\\s?(?:\\sat\\s|\\(at\\)|\\[at\\]|\\{at\\}|\\(funny a\\))\\s?${PART}(?:\\s?(?:\\sdot\\s|\\(dot\\)|\\[dot\\]|\\spoint\\s|\\.(?!\\s))\\s?[a-z]{2,12}){1,3}(?!\\w)`,
  'gi',
);
const SPOKEN_END = /(?:dot|point|\.|\))\s?(?:com|uk|net|org|example|info|me|wales|cymru|eu)$/i;

const FREEMAIL =
  /(?:g|hot|google|larks?|proton|fast|ya|rocket|free|web|i|my|post)?mail|yahoo|outlook|live\.|btinternet|icloud|aol|sky\.com|talktalk|virginmedia|ntlworld|tiscali|msn|me\.com|btopenworld|plus\.(?:com|net)|zoho|gmx|hey\.com|postbro/i;
const PUBLIC_DOMAIN = /\.(?:gov|police|nhs|ac|sch|mod|parliament)\.uk$|gov\.wales$|llyw\.cymru$|senedd\.(?:wales|cymru)$/i;
const ROLE =
  /^(?:the)?(?:parish|town|deputy|asst)?[._-]?(?:clerk|office|info|admin|booking|enquir|contact|hello|council|secretary|treasurer|event|news|editor|chair|team|support|help|ticket|hall|planning|mail|post|press|media|customer|service|allotment|cemetery|burial|reception|volunteer|join|feedback|consultation|elections?|swyddfa|clerc|gwybodaeth)/i;
const names = new Set(givenNames);

function* emails(document: Document): Generator<Observation> {
  const { plain } = document;
  if (/@/.test(plain)) for (const match of plain.matchAll(EMAIL)) yield* email(document, match[0], match.index, false);
  if (/\bat\b|\(at\)|\[at\]|funny a/i.test(plain))
    for (const match of plain.matchAll(SPOKEN)) if (SPOKEN_END.test(match[0])) yield* email(document, match[0], match.index, true);
}

function* email(document: Document, written: string, start: number, disguised: boolean): Generator<Observation> {
  const address = written
    .replaceAll(/\s?(?:\bdot\b|\bpoint\b|\(dot\)|\[dot\])\s?/gi, '.')
    .replaceAll(/\s?(?:\bat\b|\(at\)|\[at\]|\{at\}|\(funny a\)|@)\s?/gi, '@')
    .replaceAll(/\s?underscore\s?/gi, '_')
    .replaceAll(/\s/g, '');
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const span = { start, end: start + written.length };
  if (isCouncilAddress(document, address, domain)) return;
  const why = disguised
    ? 'an email address, written so that it does not look like one'
    : FREEMAIL.test(domain)
      ? 'a mailbox at a public mail provider'
      : 'an email address that carries somebody’s name';
  if (FREEMAIL.test(domain)) {
    const owner: Owner = ROLE.test(local) || /clerk|council|parish/.test(local) ? 'own' : personalOwner(document, span);
    yield { kind: 'email', span, confidence: 'certain', why, owner };
  } else if (!PUBLIC_DOMAIN.test(domain) && !ROLE.test(local) && isPersonal(local)) {
    yield { kind: 'email', span, confidence: 'likely', why, owner: personalOwner(document, span) };
  }
}

function personalOwner(document: Document, span: Span): Owner {
  const owner = ownerOf(document, span);
  return owner === 'official' ? 'unknown' : owner;
}

function isCouncilAddress({ council }: Document, address: string, domain: string): boolean {
  return (
    council.emails.some((known) => known.toLowerCase() === address.toLowerCase()) ||
    council.domains.some((known) => domain.endsWith(known.toLowerCase()))
  );
}

/** A given name, or initial and surname, stands before the @. */
function isPersonal(local: string): boolean {
  const parts = local.split(/[._\d-]+/).filter(Boolean);
  return (
    parts.some((part) => names.has(part)) ||
    (parts.length === 2 && (parts[0]?.length ?? 9) <= 2) ||
    /^\w{3,10}[._]\w{3,12}\d{2}$/.test(local)
  );
}

const HANDLE = /(?<![\w@.])@[a-z0-9](?:[\w.]{1,28}\w)(?!@|\.\w)/gi;
const BODY =
  /council|pc$|tc$|cyngor|police|heddlu|nhs|fc$|club|hall|news|official|uk$|trust|school|fire|rescue|county|borough|library|museum|radio|gazette|times|festival|choir|band|church|cafe|inn$|shop|events|group|society|wales|cymru|gov|bbc|itv|rail|buses|water|energy|scouts|guides|charity|parish/i;
const TO_REACH =
  /\b(?:dm|message|msg|insta|instagram|snap|snapchat|twitter|tiktok|telegram|messenger|whatsapp|find|follow|add|shout|tag|i'm|im|she's|he's|me|his|her|my)\b/i;

function* handles(document: Document): Generator<Observation> {
  if (!document.plain.includes('@')) return;
  for (const { 0: handle, index } of document.plain.matchAll(HANDLE)) {
    if (
      BODY.test(handle) ||
      names.has(handle.slice(1).toLowerCase()) ||
      document.council.handles.some((known) => known.toLowerCase() === handle.toLowerCase())
    )
      continue;
    const around = document.plain.slice(Math.max(0, index - 60), index + handle.length + 40);
    if (
      !TO_REACH.test(around) ||
      /(?:📷|📸|photo|pic|picture|credit|image|video|shot)s?\b[^.\n]{0,25}$/i.test(document.plain.slice(Math.max(0, index - 40), index))
    )
      continue;
    const owner = personalOwner(document, { start: index, end: index + handle.length });
    yield {
      kind: 'handle',
      span: { start: index, end: index + handle.length },
      confidence: 'likely',
      why: 'an account at which a person is to be reached',
      owner,
    };
  }
}
