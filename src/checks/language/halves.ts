// The two halves of a bilingual draft, and what stands in one of them only.
import { lowerBound } from '../../lower-bound.js';
import { sentenceAt } from '../../document/context.js';
import { stretchesWithin } from '../../document/language.js';
import type { Document, Language, Span } from '../../types.js';
import { readValues, type Sort, type Value } from './values.js';

/** A value, and the sentence in which it stands where that sentence has both languages. */
type Told = Value & { readonly shared: number | null };

export type Halves = Readonly<Record<Language, readonly Told[]>>;

/** A smaller share is a summary or a greeting, and leaves out what it likes. */
const LEAST = 0.2;
/** Below this, one half may well say less than the other, and only what contradicts it counts. */
const ALIKE = 0.4;

/** Null where the draft has no two halves. */
export function readHalves(document: Document): Halves | null {
  const { languages } = document;
  if (Math.min(languages.en, languages.cy) < LEAST) return null;
  const values = partsOf(document).flatMap((part) =>
    valuesIn(document, part).map((value) => ({
      value: { ...value, shared: sharedSentence(document, value) },
      of: value.language ?? part.language,
    })),
  );
  const told = (language: Language): Told[] => values.filter(({ of }) => of === language).map(({ value }) => value);
  return { en: told('en'), cy: told('cy') };
}

function sharedSentence(document: Document, { start }: Span): number | null {
  const index = sentenceAt(document, start);
  const sentence = document.sentences[index];
  if (!sentence || start >= sentence.end || sentence.language !== null) return null;
  return stretchesWithin(sentence, document.stretches).length > 0 ? index : null;
}

interface Part extends Span {
  readonly language: Language;
  /** In no language for certain: a number or a link that stands there may be for both halves. */
  readonly between?: true;
}

/** Stretches; a sentence that is in no language ("7pm, 07700 900123") goes with its neighbour in the same paragraph. */
function partsOf(document: Document): Part[] {
  const [before, after] = [neighbours(document, 1), neighbours(document, -1)];
  return document.sentences.flatMap((sentence, i): Part[] => {
    const own = stretchesWithin(sentence, document.stretches);
    if (own.length > 0) return [...own];
    const language = before[i] ?? after[i];
    return language ? [{ start: sentence.start, end: sentence.end, language, between: true }] : [];
  });
}

/** Of each sentence, the language of the nearest one before it (step 1) or after it (-1) that has one, unless a blank line comes first. */
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

function valuesIn({ plain, tokens }: Document, { start, end, language, between }: Part): Value[] {
  const from = lowerBound(tokens, (token) => token.start >= start);
  const to = lowerBound(tokens, (token) => token.end > end);
  const addresses = tokens.slice(from, to).filter(({ keys }) => keys.has('#Url') || keys.has('#Email'));
  let text = plain.slice(start, end);
  for (const address of addresses)
    text = text.slice(0, address.start - start) + ' '.repeat(address.end - address.start) + text.slice(address.end - start);
  const values = readValues(text, language, start);
  if (between) return values.filter(({ sort }) => sort !== 'number');
  return [...values, ...addresses.map((address) => link(address.norm, { start: address.start, end: address.end }))];
}

/** A site may have a page for each language: its name is compared, and the numbers in what follows. */
function link(address: string, span: Span): Value {
  const [host = '', ...path] = address
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^(?:www|cy|cym|en)\./, '')
    .split(/[/?#]/);
  return { ...span, sort: 'link', key: `${host} ${path.join('/').replaceAll(/\D+/g, ' ').trim()}`.trim(), numbers: [] };
}

export interface Difference {
  readonly value: Value;
  readonly language: Language;
  /** What the other half says instead; null where it says nothing. */
  readonly other: Value | null;
}

const SORTS: readonly Sort[] = ['date', 'weekday', 'relative', 'month', 'time', 'price', 'number', 'link'];
/** What one half may leave out without being wrong: a number that is given once for both, a day whose date is given. */
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

/** Where a sentence has both languages ("£9 y pen / a head"), it is compared with itself. */
function paired(cy: readonly Told[], en: readonly Told[]): Difference[] {
  const left = new Map<number | null, Told[]>();
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

/** What one half has more of than the other. */
function alone(cy: readonly Told[], en: readonly Told[]): Difference[] {
  const plain = (values: readonly Told[]): Told[] => values.filter(({ shared }) => shared === null);
  const [welsh, english] = [plain(cy), plain(en)];
  const rest = (own: readonly Told[], others: readonly Told[], language: Language): Difference[] =>
    own.slice(others.length).map((value) => ({ value, language, other: null }));
  return [...rest(welsh, english, 'cy'), ...rest(english, welsh, 'en')];
}

/** Values of a sort that the other half does not have, each once. */
function unmatched(sort: Sort, own: readonly Told[], others: readonly Told[]): Told[] {
  const isSaid = saidIn(others);
  const missing = own.filter((value) => value.sort === sort && !value.soft && !isSaid(value));
  const seen = new Set<string>();
  return missing.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Whether a value is the same as one of many; each question is answered without a look at all of them. */
function saidIn(others: readonly Value[]): (value: Value) => boolean {
  const keys = new Map<Sort, Set<string>>();
  for (const { sort, key } of others) keys.set(sort, (keys.get(sort) ?? new Set()).add(key));
  const alike = new Map([...keys].map(([sort, known]) => [sort, alikeOf(sort, known)]));
  const numbers = new Set(others.flatMap((other) => other.numbers));
  const bare = new Set(others.filter(({ sort }) => sort === 'number').flatMap((other) => other.numbers));
  return (value) => {
    const { sort, key } = value;
    if (keys.get(sort)?.has(key) || alike.get(sort)?.some((other) => ALSO_SAME[sort]?.(key, other))) return true;
    // "at 7" beside "7yh", "two sessions" beside "2 sesiwn".
    return value.numbers.some((number) => (sort === 'number' ? numbers : bare).has(number));
  };
}

/** One key of each that other keys are held against: of sites, what their names end in is all that counts. */
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
