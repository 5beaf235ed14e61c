// Phrases: lines of words to be found in a draft, indexed by their rarest word, so that a draft is compared only with
// the few phrases it can contain. A set is cheap to declare: a line is read when a draft has its rarest word.
import type { Document, Phrases, Span } from '../types.js';
import { commonness, firstKeys } from './first-keys.js';
import { matchFrom } from './match.js';
import { parsePhrase, type Node } from './parse.js';

export interface Match extends Span {
  /** Tokens `first` up to, not including, `last`; of the [captured] part where there is one. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The phrase marked the part that is the fact. */
  readonly captured: boolean;
}

interface Phrase {
  readonly line: string;
  readonly items: readonly Node[];
  /** Which of `items` the index leads to. */
  readonly anchor: number;
}

/**
 * One phrase a line, in lower case; `// …` is a comment.
 *
 * - `word` a word; `~word` any inflection of it; `#Tag` a kind of token (#Number #Percent #Money #Time #Day #Month #Capital #CAPS
 *   #Url #Email #Handle #Hashtag #Masked #Word); `a&#Capital` both; `!word` one token that is not it; `.` any one token
 * - `#Person` a person mentioned by name; `{list}` an entry of a word list of src/lexicons
 * - `(a|b c)` either; `x?` or none; `.{0,3}` up to three words; `*` up to six; `^` and `$` the sentence's start and end
 * - `[x]` marks the part that is the fact; without it, all of the phrase is
 *
 * Punctuation between words is passed over; no phrase reaches over the end of a sentence. "don't" and "she's" are two
 * tokens and may be written as one or as "do n't"; a hyphen separates words.
 */
export function phrases(source: string): Phrases {
  const set = { lines: linesOf(source), id: sets.length };
  sets.push(set);
  return set;
}

/** Of each set: its matches, and the sentences in which they stand. */
interface Found {
  readonly matches: readonly Match[];
  readonly sentences: ReadonlySet<number>;
}

/** What was found, for a set is asked about again at every sentence. */
const founds = new WeakMap<Document, Map<number, Found>>();

function foundIn(document: Document, set: Phrases): Found {
  const sets = founds.get(document) ?? new Map<number, Found>();
  founds.set(document, sets);
  const before = sets.get(set.id);
  if (before) return before;
  const all = search(document, set);
  const found = { matches: all, sentences: new Set(all.map(({ sentence }) => sentence)) };
  sets.set(set.id, found);
  return found;
}

/** Every place where one of the phrases stands, in the order of the draft; one match a phrase and place. */
export function matches(document: Document, set: Phrases): readonly Match[] {
  return foundIn(document, set).matches;
}

function search(document: Document, set: Phrases): Match[] {
  const found: Match[] = [];
  for (const { line, at } of candidatesOf(document)[set.id] ?? []) {
    const match = matchAt(document, phraseOf(set, line), at);
    if (match) found.push(match);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether one of the phrases stands in the draft, or in the given sentences of it. */
export function stands(document: Document, set: Phrases, sentences?: readonly number[]): boolean {
  const found = foundIn(document, set).sentences;
  return sentences === undefined ? found.size > 0 : sentences.some((sentence) => found.has(sentence));
}

function matchAt(document: Document, { items, anchor }: Phrase, at: number): Match | null {
  const sentence = document.tokens[at]?.sentence ?? 0;
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const window = { document, first, last };
  const captured = { first: -1, last: -1 };
  const end = matchFrom(window, items.slice(anchor), at, 1, captured);
  if (end < 0) return null;
  const start = matchFrom(window, items.slice(0, anchor), at, -1, captured);
  if (start < 0) return null;
  const from = captured.first < 0 ? start : captured.first;
  const to = captured.first < 0 ? end : captured.last;
  const head = document.tokens[from];
  const tail = document.tokens[to - 1];
  if (head === undefined || tail === undefined || to <= from) return null;
  return { start: head.start, end: tail.end, first: from, last: to, sentence, captured: captured.first >= 0 };
}

function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/[^]*$/, '').trim())
    .filter((line) => line !== '');
}

// --- the index: which lines of which sets to look at where a word stands -------------------------------------------

const sets: Phrases[] = [];
/** How many lines a set may have, and how many sets there may be: test, set and line make one number. */
const WIDTH = 1024;
const SETS = 1024;

export interface PhraseIndex {
  /** Tells whether the index was made of the phrases at hand. */
  readonly signature: string;
  /** By word: the lines that can only match where it stands, as `(test * 1024 + set) * 1024 + line`. */
  readonly entries: Readonly<Record<string, readonly number[]>>;
  /** Words, divided by spaces, of which a draft has at least one where a line can match. */
  readonly tests: readonly string[];
}

interface Index {
  readonly entries: ReadonlyMap<string, readonly number[]>;
  readonly tests: readonly string[];
}

let index: Index | undefined;

/** Takes an index made by `indexOfAll`, so that a start need not read every line; one of other phrases is left alone. */
export function usePhraseIndex(made: PhraseIndex): void {
  if (made.signature === signatureOf(sets)) index = indexed(made);
}

function indexed({ entries, tests }: PhraseIndex): Index {
  return { entries: new Map(Object.entries(entries)), tests };
}

function signatureOf(all: readonly Phrases[]): string {
  return all.map(({ lines }) => `${lines.length}:${lines[0]?.length ?? 0}:${lines.at(-1)?.length ?? 0}`).join();
}

/** Reads every line of every set. @throws {SyntaxError} naming the first bad phrase */
export function indexOfAll(): PhraseIndex {
  const entries: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  const tests = new Map<string, number>([['', 0]]);
  for (const set of sets) {
    set.lines.forEach((_, line) => {
      const { items, anchor } = phraseOf(set, line);
      const test = testOf(items, anchor);
      const number = tests.get(test) ?? tests.size;
      tests.set(test, number);
      const entry = (number * SETS + set.id) * WIDTH + line;
      for (const key of firstKeys(items[anchor]) ?? []) (entries[key] ??= []).push(entry);
    });
  }
  return { signature: signatureOf(sets), entries, tests: [...tests.keys()] };
}

/** The rarest words, beside those of the anchor, of which a draft must have one; empty where there are none worth a look. */
function testOf(items: readonly Node[], anchor: number): string {
  const others = items.filter((_, i) => i !== anchor).map((item) => firstKeys(item) ?? []);
  const worth = others.filter((keys) => keys.length > 0 && costOf(keys) < 100);
  return (worth.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? []).toSorted().join(' ');
}

function costOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + commonness(key), 0);
}

interface Candidate {
  readonly line: number;
  /** The token that has the line's rarest word. */
  readonly at: number;
}

const candidates = new WeakMap<Document, readonly (readonly Candidate[] | undefined)[]>();

/** By set: the lines whose rarest word stands in the draft, and where. */
function candidatesOf(document: Document): readonly (readonly Candidate[] | undefined)[] {
  const known = candidates.get(document);
  if (known) return known;
  const { entries, tests } = (index ??= indexed(indexOfAll()));
  const passes = testsOf(document, tests);
  const found: Candidate[][] = [];
  for (let at = 0; at < document.tokens.length; at++) {
    for (const key of document.tokens[at]?.keys ?? []) {
      for (const entry of entries.get(key) ?? []) {
        const place = Math.floor(entry / WIDTH);
        if (passes(Math.floor(place / SETS))) (found[place % SETS] ??= []).push({ line: entry % WIDTH, at });
      }
    }
  }
  candidates.set(document, found);
  return found;
}

/** Whether a draft passes a test, looked up once. */
function testsOf(document: Document, tests: readonly string[]): (test: number) => boolean {
  const known: (boolean | undefined)[] = [true];
  let has: Set<string> | undefined;
  return (test) => {
    has ??= new Set(document.tokens.flatMap(({ keys }) => [...keys]));
    return (known[test] ??= (tests[test] ?? '').split(' ').some((key) => has?.has(key)));
  };
}

const read = new Map<number, Phrase>();

function phraseOf(set: Phrases, line: number): Phrase {
  const id = set.id * WIDTH + line;
  const known = read.get(id);
  if (known) return known;
  const source = set.lines[line] ?? '';
  const node = parsePhrase(source);
  const items = withoutLooseEnds(node.type === 'sequence' ? node.items : [node]);
  const phrase = { line: source, items, anchor: rarest(items, source) };
  read.set(id, phrase);
  return phrase;
}

/** A gap at the very start or end adds nothing but length to the match. */
function withoutLooseEnds(items: readonly Node[]): readonly Node[] {
  const isGap = (node: Node | undefined): boolean =>
    node?.type === 'repeat' && node.min === 0 && node.item.type === 'token' && node.item.options[0]?.length === 0;
  let [from, to] = [0, items.length];
  while (from < to && isGap(items[from])) from++;
  while (to > from && isGap(items[to - 1])) to--;
  return items.slice(from, to);
}

function rarest(items: readonly Node[], source: string): number {
  let best = -1;
  let least = Infinity;
  items.forEach((item, i) => {
    const keys = firstKeys(item);
    if (keys === null || keys.length === 0) return;
    const cost = costOf(keys);
    if (cost < least) [best, least] = [i, cost];
  });
  if (best < 0) throw new SyntaxError(`phrase "${source}" has no word to look for`);
  return best;
}
