// Phrases: lines of words to be found in a draft, indexed by their rarest word, so that a draft is compared only with
// the few phrases it can contain. A set is cheap to declare: a line is read when a draft has its rarest word.
import type { Document, Phrases, Span } from '../types.js';
import { commonness, firstKeys } from './first-keys.js';
import { matcherOf, type Matcher } from './match.js';
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
  readonly forwards: Matcher;
  readonly backwards: Matcher;
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

/** Every place where one of the phrases stands, in the order of the draft; one match a phrase and place. */
export function matches(document: Document, set: Phrases): readonly Match[] {
  return search(document, set).matches;
}

/** Whether one of the phrases stands in the draft, or in the given sentences of it. */
export function stands(document: Document, set: Phrases, sentences?: readonly number[]): boolean {
  const found = search(document, set);
  return sentences === undefined ? found.matches.length > 0 : sentences.some((sentence) => found.sentences.has(sentence));
}

interface Found {
  readonly matches: readonly Match[];
  /** In which of them one begins. */
  readonly sentences: ReadonlySet<number>;
}

const NOTHING: Found = { matches: [], sentences: new Set() };

function search(document: Document, set: Phrases): Found {
  const reading = readingOf(document);
  return (reading.found[set.id] ??= found(document, set, reading.candidates[set.id]));
}

/** A set is looked for once in a draft, however many checks ask for it. */
function found(document: Document, set: Phrases, candidates: readonly Candidate[] = []): Found {
  const all: Match[] = [];
  for (const { line, at } of candidates) {
    const match = matchAt(document, phraseOf(set, line), at);
    if (match) all.push(match);
  }
  if (all.length === 0) return NOTHING;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return { matches: all, sentences: new Set(all.map(({ sentence }) => sentence)) };
}

function matchAt(document: Document, { forwards, backwards }: Phrase, at: number): Match | null {
  const sentence = document.tokens[at]?.sentence ?? 0;
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  const window = { document, first, last, capturedFirst: -1, capturedLast: -1 };
  const end = forwards(window, at);
  if (end < 0) return null;
  const start = backwards(window, at);
  if (start < 0) return null;
  const captured = window.capturedFirst >= 0;
  const from = captured ? window.capturedFirst : start;
  const to = captured ? window.capturedLast : end;
  const head = document.tokens[from];
  const tail = document.tokens[to - 1];
  if (head === undefined || tail === undefined || to <= from) return null;
  return { start: head.start, end: tail.end, first: from, last: to, sentence, captured };
}

function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
    .filter((line) => line !== '');
}

// --- the index: which lines of which sets to look at where a word stands -------------------------------------------

const sets: Phrases[] = [];
/** How many lines a set may have: set and line make one number. */
const WIDTH = 1024;

export interface PhraseIndex {
  /** Tells whether the index was made of the phrases at hand. */
  readonly signature: string;
  /** By word: the lines that can only match where it stands, as `set * 1024 + line`. */
  readonly anchors: Readonly<Record<string, readonly number[]>>;
  /** By word: the tests that a sentence passes which has it. */
  readonly passes: Readonly<Record<string, readonly number[]>>;
  /** By line: the tests that a sentence must pass, every one of them. */
  readonly tests: Readonly<Record<number, readonly number[]>>;
}

interface Index {
  readonly anchors: ReadonlyMap<string, readonly number[]>;
  readonly passes: ReadonlyMap<string, readonly number[]>;
  readonly tests: PhraseIndex['tests'];
}

let index: Index | undefined;

/** Takes an index made by `indexOfAll`, so that a start need not read every line; one of other phrases is left alone. */
export function usePhraseIndex(made: PhraseIndex): void {
  if (made.signature === signatureOf(sets)) index = indexed(made);
}

function indexed({ anchors, passes, tests }: PhraseIndex): Index {
  return { anchors: new Map(Object.entries(anchors)), passes: new Map(Object.entries(passes)), tests };
}

function signatureOf(all: readonly Phrases[]): string {
  return all.map(({ lines }) => `${lines.length}:${lines[0]?.length ?? 0}:${lines.at(-1)?.length ?? 0}`).join();
}

/** Reads every line of every set. @throws {SyntaxError} naming the first bad phrase */
export function indexOfAll(): PhraseIndex {
  const anchors = table();
  const passes = table();
  const tests: Record<number, number[]> = {};
  const numbers = new Map<string, number>();
  for (const set of sets) {
    set.lines.forEach((source, line) => {
      const { items, anchor } = readLine(source);
      for (const key of firstKeys(items[anchor]) ?? []) (anchors[key] ??= []).push(set.id * WIDTH + line);
      for (const keys of testsOf(items, anchor)) {
        const name = keys.join(' ');
        const known = numbers.get(name);
        const test = known ?? numbers.size;
        numbers.set(name, test);
        if (known === undefined) for (const key of keys) (passes[key] ??= []).push(test);
        (tests[set.id * WIDTH + line] ??= []).push(test);
      }
    });
  }
  return { signature: signatureOf(sets), anchors, passes, tests };
}

/** By word; one that is called as a property of every object is, has none of it. */
function table(): Record<string, number[]> {
  return Object.create(null) as Record<string, number[]>;
}

/** How many tests a line may have. */
const TESTS = 3;

/** The words, beside those of the anchor, of which the sentence must have one: for each other part those it can begin with, the rarest first. */
function testsOf(items: readonly Node[], anchor: number): string[][] {
  const others = items.filter((_, i) => i !== anchor).map((item) => firstKeys(item) ?? []);
  const worth = others.filter((keys) => keys.length > 0).toSorted((a, b) => costOf(a) - costOf(b));
  return worth.slice(0, TESTS).map((keys) => keys.toSorted());
}

function costOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + commonness(key), 0);
}

interface Candidate {
  readonly line: number;
  /** The token that has the line's rarest word. */
  readonly at: number;
}

/** What is known of a draft: by set, the lines whose rarest word stands in it, and where; and what has been looked for already. */
interface Reading {
  readonly candidates: readonly (readonly Candidate[] | undefined)[];
  readonly found: (Found | undefined)[];
}

const readings = new WeakMap<Document, Reading>();

function readingOf(document: Document): Reading {
  const known = readings.get(document);
  if (known) return known;
  const reading = { candidates: candidatesOf(document, (index ??= indexed(indexOfAll()))), found: [] };
  readings.set(document, reading);
  return reading;
}

function candidatesOf(document: Document, { anchors, passes, tests }: Index): Candidate[][] {
  const found: Candidate[][] = [];
  /** By test, the last sentence that passed it. */
  const passed: number[] = [];
  document.sentences.forEach(({ first, last }, sentence) => {
    for (let at = first; at < last; at++)
      for (const key of document.tokens[at]?.keys ?? []) for (const test of passes.get(key) ?? []) passed[test] = sentence;
    for (let at = first; at < last; at++)
      for (const key of document.tokens[at]?.keys ?? [])
        for (const place of anchors.get(key) ?? [])
          if (tests[place]?.every((test) => passed[test] === sentence) ?? true)
            (found[place >> 10] ??= []).push({ line: place % WIDTH, at });
  });
  return found;
}

const made = new Map<number, Phrase>();

function phraseOf(set: Phrases, line: number): Phrase {
  const id = set.id * WIDTH + line;
  const known = made.get(id);
  if (known) return known;
  const { items, anchor } = readLine(set.lines[line] ?? '');
  const phrase = { forwards: matcherOf(items.slice(anchor), 1), backwards: matcherOf(items.slice(0, anchor), -1) };
  made.set(id, phrase);
  return phrase;
}

/** The parts of a line, and which of them the index leads to. */
function readLine(source: string): { items: readonly Node[]; anchor: number } {
  const node = parsePhrase(source);
  const items = withoutLooseEnds(node.type === 'sequence' ? node.items : [node]);
  return { items, anchor: rarest(items, source) };
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
