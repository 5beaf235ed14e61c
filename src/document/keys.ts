// The keys of a token are all that a phrase can ask for: its readings, its lemmas, its tags, and the word lists that have an entry
// beginning at it.
import { lists } from '../lexicons/index.js';
import { DIGITS, TEENS, TENS } from '../number-words.js';
import { lookupIn, type ByWord, type Lookup } from '../packed.js';
import type { Span, Token } from '../types.js';
import { wordSet } from '../word-set.js';
import { lemmasOf } from './lemma.js';
import { hidesSwearing } from './masked.js';
import { perObject, remembered, shared, type Keys } from './remembered.js';
import type { Tag } from './tags.js';
import type { RawToken, Word } from './tokens.js';

type Shape = Token['shape'];

interface Entry {
  readonly list: string;
  /** The words after the first. */
  readonly rest: readonly string[];
}

const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today tomorrow tonight yesterday llun mawrth mercher iau gwener sadwrn sul heddiw yfory heno ddoe',
);
const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
);
const NUMBER_WORDS = new Set([...DIGITS, ...TEENS, ...TENS, 'hundred', 'thousand', 'million', 'dozen', 'half']);

/** The shape of the word in the span, by its capitals and digits. */
export function shapeOf(plain: string, { start, end }: Span): Shape {
  // Most words are plain lower case. The next two tests spare them the patterns below, which cost more than everything else about a word.
  const first = plain.charCodeAt(start);
  if (isSmall(first)) return 'lower';
  if (isLarge(first) && (end - start === 1 || isSmall(plain.charCodeAt(start + 1)))) return 'Capital';
  const written = plain.slice(start, end);
  if (/^'[a-z]/.test(written)) return 'lower';
  if (/^[A-Z][A-Z0-9'&-]+$/.test(written)) return 'CAPS';
  if (/^[£€$]?\d/.test(written)) return 'number';
  if (!/\p{L}/u.test(written)) return 'other';
  if (/^\p{Lu}[\p{Lu}\p{N}'&-]+$/u.test(written)) return 'CAPS';
  return /^\p{Lu}/u.test(written) ? 'Capital' : 'lower';
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLarge(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** The keys that follow from the token alone. `markLists` and `withPerson` add those that depend on the words after it. */
export function keysOf({ word, tag }: RawToken, shape: Shape): Keys {
  if (tag !== '') return shared(makeKeys(word, tag, shape));
  const known = keysByShape(word);
  return (known[shape] ??= shared(makeKeys(word, tag, shape)));
}

const keysByShape = perObject((_word: Word): Partial<Record<Shape, Keys>> => ({}));

function makeKeys({ norm, readings }: Word, tag: RawToken['tag'], shape: Shape): string[] {
  const keys = [norm, ...readings].flatMap(cachedKeys);
  if (shape === 'Capital' || shape === 'CAPS') keys.push('#Capital' satisfies Tag);
  if (shape === 'CAPS') keys.push('#CAPS' satisfies Tag);
  if (tag !== '') keys.push(...(tag === '#Masked' && !hidesSwearing(norm) ? [] : [tag]));
  else if (shape !== 'other') keys.push('#Word' satisfies Tag);
  return keys;
}

/** The keys that follow from the spelling alone: the word itself, "~lemma" for each of its lemmas, and tags such as "#Number". */
const cachedKeys = remembered((norm): readonly string[] => [norm, ...lemmasOf(norm).map((lemma) => '~' + lemma), ...tagsOf(norm)]);

function tagsOf(norm: string): Tag[] {
  const tags: Tag[] = [];
  if (/^[£€$]\d|^\d[\d,.]*(?:k|m|bn|p)$/.test(norm)) tags.push('#Money');
  if (/^\d/.test(norm) || NUMBER_WORDS.has(norm)) tags.push('#Number');
  if (/^\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)$|^\d{1,2}[.:]\d\d$|^(?:noon|midday|midnight)$/.test(norm)) tags.push('#Time');
  if (/^\d[\d,.]*\s?%$/.test(norm)) tags.push('#Percent');
  if (/^(?:19|20)\d\d$/.test(norm)) tags.push('#Year');
  if (/^(?:1[1-8]\d\d|19[0-4]\d|195[0-9])s?$/.test(norm)) tags.push('#Bygone');
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(norm)) tags.push('#Ordinal');
  if (DAYS.has(norm)) tags.push('#Day');
  if (MONTHS.has(norm)) tags.push('#Month');
  return tags;
}

let index: Lookup | undefined;

/** Uses an index that the build made with `indexOfLists`, so that a run need not make it. */
export function useListIndex(made: Lookup): void {
  index = made;
}

/** An index of the entries of all word lists, by their first word. A value holds its entries as "list rest rest", separated by "|". */
export function indexOfLists(): ByWord {
  const entries = Object.create(null) as Record<string, string>;
  for (const [list, words] of Object.entries(lists)) {
    for (const entry of words()) {
      const [head = '', ...rest] = entry.split(/[ -]/);
      const more = [list, ...rest].join(' ');
      entries[head] = entries[head] === undefined ? more : `${entries[head]}|${more}`;
    }
  }
  return entries;
}

/** The entries whose first word is one of these keys. The words after it have not been compared yet. */
const entriesAt = perObject((keys: Keys): Entry[] => {
  const entriesOf = (index ??= lookupIn(indexOfLists()));
  return [...keys].flatMap((key) => readEntries(entriesOf(key)));
});

function readEntries(written: string | undefined): Entry[] {
  if (written === undefined) return [];
  return written.split('|').map((entry) => {
    const [list = '', ...rest] = entry.split(' ');
    return { list, rest };
  });
}

/** A token whose keys and lists are still being filled in. */
export interface OpenToken extends Omit<Token, 'keys' | 'lists'> {
  keys: Keys;
  lists: ReadonlyMap<string, readonly number[]>;
}

/** Adds "#Person" to the keys of a token at which somebody's name begins. */
export const withPerson = perObject((keys: Keys): Keys => shared([...keys, '#Person' satisfies Tag]));

/** The lists of the many tokens at which no entry begins. */
export const NO_LISTS: OpenToken['lists'] = new Map();

/** Records on each token which word lists have an entry that begins there. */
export function markLists(tokens: readonly OpenToken[]): void {
  const begun = tokens.map((token, at) => {
    const entries = entriesAt(token.keys);
    return entries.length === 0 ? entries : entries.filter(({ rest }) => isFollowed(tokens, token, at, rest));
  });
  begun.forEach((entries, at) => {
    const token = tokens[at];
    if (token && entries.length > 0) ({ lists: token.lists, keys: token.keys } = marked(token.keys, entries));
  });
}

function isFollowed(tokens: readonly OpenToken[], head: OpenToken, at: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) if (!follows(tokens, head, at + 1 + i, rest[i] as string)) return false;
  return true;
}

type Marked = Pick<OpenToken, 'keys' | 'lists'>;

/** The last result of `marked` for these keys. Most words begin the same entries wherever they occur, so one result is enough. */
const markedLast = perObject((_keys: Keys): { begun: readonly Entry[]; marked?: Marked } => ({ begun: [] }));

function marked(keys: Keys, begun: readonly Entry[]): Marked {
  const last = markedLast(keys);
  const isSame = last.begun.length === begun.length && begun.every((entry, i) => entry === last.begun[i]);
  if (isSame && last.marked) return last.marked;
  last.begun = begun;
  return (last.marked = mark(keys, begun));
}

function mark(keys: Keys, begun: readonly Entry[]): Marked {
  const lists = new Map<string, number[]>();
  for (const { list, rest } of begun) {
    const lengths = lists.get(list);
    if (!lengths) lists.set(list, [rest.length + 1]);
    else if (!lengths.includes(rest.length + 1)) lengths.push(rest.length + 1);
  }
  for (const lengths of lists.values()) lengths.sort((a, b) => b - a);
  return { lists, keys: shared([...keys, ...Array.from(lists.keys(), (list) => `{${list}}`)]) };
}

function follows(tokens: readonly OpenToken[], head: OpenToken, at: number, word: string): boolean {
  const token = tokens[at];
  return token !== undefined && token.sentence === head.sentence && token.keys.has(word);
}
