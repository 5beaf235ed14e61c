// The words before a contact that say how somebody is to be reached: "Ring Dave Hobbs on", "my mobile is", "Tel:".
import { sentenceAt, sentenceSpan } from '../document/context.js';
import type { Checklist, Council, Fact } from '../types.js';

type Sort = 'phone' | 'email' | 'handle';

/** A way to reach the council that its configuration names. */
interface OwnContact {
  readonly value: string;
  /** What is done with it, and the word between: "ring … on". */
  readonly verb: string;
  readonly preposition: string;
  /** What it is called: "the council's number". */
  readonly noun: string;
  readonly sort: Sort;
}

/** What sort of contact a kind of fact is. */
export function sortOf({ kind }: Fact): Sort | null {
  if (kind === 'phone' || kind === 'messaging') return 'phone';
  return kind === 'email' || kind === 'handle' ? kind : null;
}

/** The council's own contacts, those of the same sort first. */
export function contactsOf({ phones, emails, handles }: Council, sort: Sort | null): OwnContact[] {
  const all: Readonly<Record<Sort, OwnContact[]>> = {
    phone: phones.map((value) => ({ value: oneLine(value), verb: 'ring', preposition: 'on', noun: 'number', sort: 'phone' })),
    email: emails.map((value) => ({ value: oneLine(value), verb: 'email', preposition: 'at', noun: 'address', sort: 'email' })),
    handle: handles.map((value) => ({ value: oneLine(value), verb: 'message', preposition: 'at', noun: 'account', sort: 'handle' })),
  };
  const order: readonly Sort[] = [...(sort ? [sort] : []), 'phone', 'email', 'handle'];
  return [...new Set(order)].flatMap((each) => all[each].slice(0, 1));
}

/** As a value of a configuration file, it may be folded over lines. */
export function oneLine(value: string): string {
  return value.trim().replace(/\s+/g, ' ');
}

/** Verbs that fit a contact whatever was written, so that no more is changed than must be. */
const FITTING: Readonly<Record<Sort, RegExp>> = {
  phone: /^(?:ring|call|phone|contact)$/i,
  email: /^(?:email|e-mail|contact)$/i,
  handle: /^(?:message|msg|dm|contact|tag|follow)$/i,
};

/** Words that may begin a sentence. In a pattern that ignores case, \p{Lu} would be any letter. */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

const WORD = "(?<![\\p{L}'’-])";
const VERB = `(${anyCase('ring|call|phone|text|message|msg|ping|whatsapp|dm|tag|follow|contact|e-?mail|mail|speak to|talk to|get hold of|reach|bell')})`;
/** A pronoun, or a run of names with their titles. */
const WHO =
  "(?:me|us|him|her|them|(?:(?:[Cc]llr|[Cc]ouncillor|[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|old|our) )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*\\p{L}){0,2})";
const BETWEEN =
  '(?:,? (?:directly|direct|any ?time|today|now|at home|privately))?(?:,? ?(?:on|at|via|by|through|to)(?: (?:my|his|her|their|the))?(?: (?:e-?mail|phone|mobile))?)?[,:]? ?';

interface Shape {
  readonly pattern: RegExp;
  /** The verb that stands there; "ring" or "email" stands in its place where it does not fit. */
  readonly verb: (match: RegExpExecArray) => string;
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

/** What stands before the contact and goes with it, and what takes the place of both. */
interface Reach {
  /** Offset in the text where it begins. */
  readonly start: number;
  readonly written: string;
  /** Whether a contact of another sort fits as well. */
  readonly any: boolean;
  readonly with: (contact: OwnContact | null) => string;
}

/** The sentence up to the contact, and where it begins. */
export function wordsBefore({ span }: Fact, { draft: { text }, document }: Checklist): { readonly words: string; readonly offset: number } {
  const { start } = sentenceSpan(document, sentenceAt(document, span.start));
  const offset = Math.min(start, span.start);
  return { words: text.slice(offset, span.start), offset };
}

/** @param before the sentence up to the contact, of which `offset` is the beginning in the text */
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

/** "her mobile is" */
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

/** "Tel: ", "☎ ": the contact that follows is one for everybody to use. */
export const LABEL =
  /(?:^|[\s(])(?:(?:tel|telephone|phone|contact|call|e-?mail|details|bookings?|enquiries|rsvp)(?: (?:no|number|details))?\.? ?[:–-]|[☎📞📱📧✉]\ufe0f?) ?$/iu;
