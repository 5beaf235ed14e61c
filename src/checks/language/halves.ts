// Reads the two halves of a bilingual draft, and finds what stands in only one of them.
import { splitAddress } from '../../hosts.js';
import { lowerBound } from '../../lower-bound.js';
import { sentenceAt } from '../../document/context.js';
import { stretchesWithin } from '../../document/language.js';
import type { Document, Language, Span, Token } from '../../types.js';
import { findPhoneNumbers, type PhoneNumber } from '../contact-details/numbers.js';
import { readValues, type Sort, type Value } from './values.js';

/** A value and, where its sentence is in both languages, the index of that sentence; otherwise `shared` is null. */
type HalfValue = Value & { readonly shared: number | null };

type Halves = Readonly<Record<Language, readonly HalfValue[]>>;

/** The smallest share of a draft that counts as a half. Less is a summary or a greeting, which may leave out anything. */
const LEAST = 0.2;
/** The smallest share at which the halves are expected to say the same. Below it, one half may say less, and only contradictions count. */
const ALIKE = 0.4;

/** Reads the values of both halves; null where the draft does not have two halves. */
export function readHalves(document: Document): Halves | null {
  const { languages } = document;
  if (Math.min(languages.en, languages.cy) < LEAST) return null;
  const values = partsOf(document).flatMap((part) =>
    valuesIn(document, part).map((value) => ({
      value: { ...value, shared: sharedSentence(document, value) },
      of: value.language ?? part.language,
    })),
  );
  const valuesOf = (language: Language): HalfValue[] => values.filter(({ of }) => of === language).map(({ value }) => value);
  return { en: valuesOf('en'), cy: valuesOf('cy') };
}

function sharedSentence(document: Document, { start }: Span): number | null {
  const index = sentenceAt(document, start);
  const sentence = document.sentences[index];
  if (!sentence || start >= sentence.end || sentence.language !== null) return null;
  return stretchesWithin(sentence, document.stretches).length > 0 ? index : null;
}

interface Part extends Span {
  readonly language: Language;
  /** Set where the part is in neither language for certain: a number or a link there may belong to both halves. */
  readonly between?: true;
}

/**
 * Splits a draft into parts by language. A sentence in no language ("7pm, 07700 900123") takes that of its neighbour in the same
 * paragraph.
 */
function partsOf(document: Document): Part[] {
  const [before, after] = [neighbours(document, 1), neighbours(document, -1)];
  return document.sentences.flatMap((sentence, i): Part[] => {
    const own = stretchesWithin(sentence, document.stretches);
    if (own.length > 0) return [...own];
    const language = before[i] ?? after[i];
    return language ? [{ start: sentence.start, end: sentence.end, language, between: true }] : [];
  });
}

/**
 * For each sentence, the language of the nearest one before it (step 1) or after it (step -1), within the same paragraph; null
 * where none has a language.
 */
function neighbours({ plain, sentences }: Document, step: 1 | -1): (Language | null)[] {
  const found: (Language | null)[] = sentences.map(() => null);
  let language: Language | null = null;
  for (let i = step > 0 ? 0 : sentences.length - 1; i >= 0 && i < sentences.length; i += step) {
    const [left, right] = [sentences[Math.min(i, i - step)], sentences[Math.max(i, i - step)]];
    if (left && right && /\n\s*\n/.test(plain.slice(left.end, right.start))) language = null;
    found[i] = language;
    language = sentences[i]?.language ?? language;
  }
  return found;
}

function valuesIn(document: Document, { start, end, language, between }: Part): Value[] {
  const { plain, tokens } = document;
  const from = lowerBound(tokens, (token) => token.start >= start);
  const to = lowerBound(tokens, (token) => token.end > end);
  const addresses = tokens.slice(from, to).filter(({ keys }) => keys.has('#Url') || keys.has('#Email'));
  const numbers = findPhoneNumbers(document);
  const [one, beyond] = [start, end].map((offset) => lowerBound(numbers, (phone) => phone.start >= offset));
  const phones = numbers.slice(one, beyond).filter((phone) => phone.end <= end);
  let text = plain.slice(start, end);
  for (const whole of [...addresses, ...phones])
    text = text.slice(0, whole.start - start) + ' '.repeat(whole.end - whole.start) + text.slice(whole.end - start);
  const values = readValues(text, language, start);
  if (between) return values.filter(({ sort }) => sort !== 'number');
  return [...values, ...addresses.map(link), ...phones.map(telephone)];
}

/** Reads a telephone number, however it is written. */
function telephone({ digits, start, end }: PhoneNumber): Value {
  return { start, end, sort: 'number', key: digits, numbers: [] };
}

/**
 * Reads a link. A site may have a host and a page for each language, so only the rest of its host, and the numbers in the rest of the
 * address, are compared.
 */
function link({ norm, start, end }: Token): Value {
  const { host, rest } = splitAddress(norm);
  const key = `${host.replace(/^(?:cy|cym|en)\./, '')} ${rest.replaceAll(/\D+/g, ' ').trim()}`.trim();
  return { start, end, sort: 'link', key, numbers: [] };
}

export interface Difference {
  readonly value: Value;
  readonly language: Language;
  /** What the other half says instead; null where it says nothing. */
  readonly other: Value | null;
}

const SORTS: readonly Sort[] = ['date', 'weekday', 'relative', 'month', 'time', 'price', 'number', 'link'];
/** Sorts of values that one half may leave out without a mistake: a number given once for both halves, a weekday whose date is given. */
const OPTIONAL: ReadonlySet<Sort> = new Set(['weekday', 'relative', 'month', 'number', 'link']);

export function differences(halves: Halves, { languages }: Document): Difference[] {
  const alike = Math.min(languages.en, languages.cy) >= ALIKE;
  return SORTS.flatMap((sort) => {
    const cy = unmatched(sort, halves.cy, halves.en);
    const en = unmatched(sort, halves.en, halves.cy);
    if (OPTIONAL.has(sort)) return alike ? paired(cy, en) : [];
    return [...paired(cy, en), ...(alike ? alone(cy, en) : [])];
  });
}

/** Pairs values that contradict each other. A sentence in both languages ("£9 y pen / a head") is compared with itself. */
function paired(cy: readonly HalfValue[], en: readonly HalfValue[]): Difference[] {
  const left = new Map<number | null, HalfValue[]>();
  for (const value of en.toReversed()) {
    const waiting = left.get(value.shared);
    if (waiting) waiting.push(value);
    else left.set(value.shared, [value]);
  }
  return cy.flatMap((value): Difference[] => {
    const other = left.get(value.shared)?.pop();
    return other
      ? [
          { value, language: 'cy', other },
          { value: other, language: 'en', other: value },
        ]
      : [];
  });
}

/** The values that one half has in addition to those of the other. */
function alone(cy: readonly HalfValue[], en: readonly HalfValue[]): Difference[] {
  const plain = (values: readonly HalfValue[]): HalfValue[] => values.filter(({ shared }) => shared === null);
  const [welsh, english] = [plain(cy), plain(en)];
  const rest = (own: readonly HalfValue[], others: readonly HalfValue[], language: Language): Difference[] =>
    own.slice(others.length).map((value) => ({ value, language, other: null }));
  return [...rest(welsh, english, 'cy'), ...rest(english, welsh, 'en')];
}

/** The values of a sort that the other half does not have, each once. */
function unmatched(sort: Sort, own: readonly HalfValue[], others: readonly HalfValue[]): HalfValue[] {
  const isSaid = saidIn(others);
  const missing = own.filter((value) => value.sort === sort && !value.soft && !isSaid(value));
  const seen = new Set<string>();
  return missing.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Returns a test of whether a value is among the others. It is indexed, so that it need not go through all of them each time. */
function saidIn(others: readonly Value[]): (value: Value) => boolean {
  const keys = new Map<Sort, Set<string>>();
  for (const { sort, key } of others) keys.set(sort, (keys.get(sort) ?? new Set()).add(key));
  const alike = new Map([...keys].map(([sort, known]) => [sort, alikeOf(sort, known)]));
  const numbers = new Set(others.flatMap((other) => other.numbers));
  const bare = new Set(others.filter(({ sort }) => sort === 'number').flatMap((other) => other.numbers));
  return (value) => {
    const { sort, key } = value;
    if (keys.get(sort)?.has(key) || alike.get(sort)?.some((other) => ALSO_SAME[sort]?.(key, other))) return true;
    // "at 7" matches "7yh", and "two sessions" matches "2 sesiwn".
    return value.numbers.some((number) => (sort === 'number' ? numbers : bare).has(number));
  };
}

/**
 * The keys that still have to be compared one by one, where no equal key was found. For links only the ending of the host can
 * differ, so one key for each ending is enough.
 */
function alikeOf(sort: Sort, keys: ReadonlySet<string>): string[] {
  if (sort !== 'link') return ALSO_SAME[sort] ? [...keys] : [];
  return [CYMRU, WALES].flatMap((ending) => [...keys].find((key) => ending.test(key)) ?? []);
}

const HALF_DAY = 720;
const ALSO_SAME: Partial<Record<Sort, (a: string, b: string) => boolean>> = { time: isSameTime, link: isTranslated };

const CYMRU = /\.cymru\b/;
const WALES = /\.wales\b/;

function isTranslated(a: string, b: string): boolean {
  return CYMRU.test(a) ? WALES.test(b) : WALES.test(a) && CYMRU.test(b);
}

function isSameTime(a: string, b: string): boolean {
  return (a.endsWith('?') || b.endsWith('?')) && parseInt(a) % HALF_DAY === parseInt(b) % HALF_DAY;
}
