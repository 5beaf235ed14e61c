// Reads the words before a contact that say how to reach somebody: "Ring Dave Hobbs on", "my mobile is", "Tel:".
import { sentenceAt, sentenceSpan } from '../document/context.js';
import type { Checklist, Council, Fact } from '../types.js';

type Sort = 'phone' | 'email' | 'handle';

/** A contact of the council, from its configuration. */
interface OwnContact {
  readonly value: string;
  /** The verb and the preposition that go with it: "ring … on". */
  readonly verb: string;
  readonly preposition: string;
  /** Completes "the council's …": "number". */
  readonly noun: string;
  readonly sort: Sort;
}

/** The sort of contact that a fact is; null for an address. */
export function sortOf({ kind }: Fact): Sort | null {
  if (kind === 'phone' || kind === 'messaging') return 'phone';
  return kind === 'email' || kind === 'handle' ? kind : null;
}

/** The first of the council's contacts of each sort, the given sort first. */
export function contactsOf({ phones, emails, handles }: Council, sort: Sort | null): OwnContact[] {
  const all: Readonly<Record<Sort, OwnContact[]>> = {
    phone: phones.map((value) => ({ value: oneLine(value), verb: 'ring', preposition: 'on', noun: 'number', sort: 'phone' })),
    email: emails.map((value) => ({ value: oneLine(value), verb: 'email', preposition: 'at', noun: 'address', sort: 'email' })),
    handle: handles.map((value) => ({ value: oneLine(value), verb: 'message', preposition: 'at', noun: 'account', sort: 'handle' })),
  };
  const order: readonly Sort[] = [...(sort ? [sort] : []), 'phone', 'email', 'handle'];
  return [...new Set(order)].flatMap((each) => all[each].slice(0, 1));
}

/** Joins the lines of a value, which may be folded in a configuration file. */
export function oneLine(value: string): string {
  return value.trim().replace(/\s+/g, ' ');
}

/** Verbs that fit each sort of contact. They are kept, so that no more is changed than necessary. */
const FITTING: Readonly<Record<Sort, RegExp>> = {
  phone: /^(?:ring|call|phone|contact|(?:book|book in|check|sign up) with)$/i,
  email: /^(?:email|e-mail|contact|(?:book|book in|check|sign up) with)$/i,
  handle: /^(?:message|msg|dm|contact|tag|follow|(?:book|book in|check|sign up) with)$/i,
};

/**
 * A pattern for words with or without a capital letter. The `i` flag cannot be used, because with it \p{Lu} would match any letter.
 */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

const WORD = "(?<![\\p{L}'’-])";
const VERB = `(${anyCase('ring|call|phone|text|message|msg|ping|whatsapp|dm|tag|follow|contact|e-?mail|mail|speak to|talk to|get hold of|reach|bell|book with|check with|sign up with|book in with')})`;
/** A pronoun, or a run of names with their titles. */
const WHO =
  "(?:me|us|him|her|them|(?:(?:[Cc]llr|[Cc]ouncillor|[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|old|our) )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*\\p{L}){0,2})";
const BETWEEN =
  '(?:,? (?:directly|direct|any ?time|today|now|at home|privately))?(?:,? ?(?:on|at|via|by|through|to)(?: (?:my|his|her|their|the))?(?: (?:e-?mail|phone|mobile))?)?[,:]? ?';

interface Shape {
  readonly pattern: RegExp;
  /** The verb as written. It is replaced by "ring" or "email" where it does not fit. */
  readonly verb: (match: RegExpExecArray) => string;
  /** Whether it is followed by the person to be reached. */
  readonly who: boolean;
}

const SHAPES: readonly Shape[] = [
  { pattern: new RegExp(`${WORD}${VERB} ${WHO}${BETWEEN}$`, 'u'), verb: ([, verb = '']) => verb, who: true },
  {
    pattern: new RegExp(
      `${WORD}(${anyCase('give|drop')}) ${WHO} an? (?:ring|call|bell|shout|text|buzz|line|message|note|e-?mail)${BETWEEN}$`,
      'u',
    ),
    verb: ([, verb = '']) => verb,
    who: true,
  },
  {
    pattern: new RegExp(`${WORD}([Gg]et in touch)(?: with ${WHO})?${BETWEEN}$`, 'u'),
    verb: ([, verb = '']) => verb,
    who: true,
  },
  { pattern: new RegExp(`${WORD}${VERB}:? $`, 'u'), verb: ([, verb = '']) => verb, who: false },
];

/** The words before a contact that belong to it, and what replaces both. */
interface Reach {
  /** The offset in the text at which the words begin. */
  readonly start: number;
  readonly written: string;
  /** Whether a contact of another sort would fit as well. */
  readonly any: boolean;
  readonly with: (contact: OwnContact | null) => string;
}

/** The sentence up to the contact, and its offset in the text. */
export function wordsBefore({ span }: Fact, { draft: { text }, document }: Checklist): { readonly words: string; readonly offset: number } {
  const { start } = sentenceSpan(document, sentenceAt(document, span.start));
  const offset = Math.min(start, span.start);
  return { words: text.slice(offset, span.start), offset };
}

/**
 * Finds the words that say how to reach somebody.
 *
 * @param before the sentence up to the contact
 * @param offset where the sentence begins in the text
 */
export function readReach(before: string, offset: number): Reach | null {
  for (const { pattern, verb, who } of SHAPES) {
    const match = pattern.exec(before);
    if (match) return { start: offset + match.index, written: match[0], any: true, with: (contact) => reachBy(verb(match), who, contact) };
  }
  return readPossession(before, offset);
}

function reachBy(verb: string, who: boolean, contact: OwnContact | null): string {
  if (contact === null) return 'contact the council';
  const fitting = FITTING[contact.sort].test(verb) ? verb.toLowerCase() : contact.verb;
  return who ? `${fitting} the council ${contact.preposition} ${contact.value}` : `${fitting} ${contact.value}`;
}

const POSSESSION = new RegExp(
  `${WORD}(?:${anyCase('my|his|her|their|our')}|(?:\\p{Lu}[\\p{L}'’-]+ ){0,2}\\p{Lu}[\\p{L}-]+['’]s) (?:own |home |private |personal |work |direct |new )*(?:mobile|phone|number|tel|e-?mail|address|insta|[Ii]nstagram|[Ww]hats[Aa]pp)(?: (?:number|no\\.?|address|account))?(?: is|['’]s|:) ?$`,
  'u',
);

/** Reads "her mobile is" and the like. */
function readPossession(before: string, offset: number): Reach | null {
  const match = POSSESSION.exec(before);
  if (!match) return null;
  const { index, 0: written } = match;
  return {
    start: offset + index,
    written,
    any: false,
    with: (contact) => (contact ? `the council’s ${contact.noun} is ${contact.value}` : `${written}(removed)`),
  };
}

/** A label, such as "Tel: " or "☎ ": the contact after it is for everybody to use. */
export const LABEL =
  /(?:^|[\s(])(?:(?:tel|telephone|phone|contact|call|e-?mail|details|bookings?|enquiries|rsvp)(?: (?:no|number|details))?\.? ?[:–-]|[☎📞📱📧✉]\ufe0f?) ?$/iu;
