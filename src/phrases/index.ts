// Phrases: lines of words to be found in a draft, indexed by their rarest word, so that a draft is compared only with
// the few phrases it can contain. A set is cheap to declare: a line is read when a draft has its rarest word.
import type { Document, Phrases, Span } from '../types.js';
import { ofLast, perObject, remembered, type Keys } from '../document/remembered.js';
import { hashOf } from '../hash.js';
import { lookupIn, type ByWord, type Lookup } from '../packed.js';
import { commonness, DEAR, firstKeys, secondKeys } from './first-keys.js';
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
 * - `word` a word; `~word` any inflection of it; `#Tag` a kind of token, one of TAGS in src/document/tags.ts; `a&#Capital` both;
 *   `!word` one token that is not it; `.` any one token
 * - `#Person` a person mentioned by name; `{list}` an entry of a word list of src/lexicons
 * - `(a|b c)` either; `x?` or none; `.{0,3}` up to three words; `*` up to six; `^` and `$` the sentence's start and end
 * - `[x]` marks the part that is the fact; without it, all of the phrase is
 *
 * Punctuation between words is passed over; no phrase reaches over the end of a sentence. "don't" and "she's" are two
 * tokens and may be written as one or as "do n't"; a hyphen separates words.
 */
export function phrases(source: string): Phrases {
  const set = { source, id: sets.length };
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

/** Whether a phrase of one set, or of one of several, stands in the given sentences. */
export function oneStands(document: Document, of: Phrases | readonly Phrases[], sentences: readonly number[]): boolean {
  return 'source' in of ? stands(document, of, sentences) : of.some((set) => stands(document, set, sentences));
}

interface Found {
  readonly matches: readonly Match[];
  /** In which of them one begins. */
  readonly sentences: ReadonlySet<number>;
}

const NOTHING: Found = { matches: [], sentences: new Set() };

function search(document: Document, set: Phrases): Found {
  const reading = readingOf(document);
  const number = indexOf().numberOf(set);
  return (reading.found[number] ??= found(document, number, reading.candidates[number]));
}

/** A set is looked for once in a draft, however many checks ask for it. */
function found(document: Document, set: number, candidates: readonly Candidate[] = []): Found {
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

function linesOf({ source }: Phrases): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/[^]*$/, '').trim())
    .filter((line) => line !== '');
}

// --- the index: which lines of which sets to look at where a word stands -------------------------------------------

const sets: Phrases[] = [];
/** How many lines a set may have: set and line make one number. */
const WIDTH = 1024;

export interface PhraseIndex {
  /** By set: what it is known by, for a bundle may have fewer sets, and in another order. */
  readonly names: readonly string[];
  readonly words: ByWordOf<Indexed>;
  /** By line: the tests that a sentence must pass, every one of them. */
  readonly tests: Readonly<Record<number, readonly number[]>>;
  /** By set: how many lines the sets before it have. */
  readonly starts: readonly number[];
}

type ByWordOf<Value> = Readonly<Record<string, Value>>;

/** What an index knows of a word, or of a word and the one after it. */
interface Known {
  /** The lines that can only match where it stands, as `set * 1024 + line`. */
  lines?: number[];
  /** The tests that a sentence passes which has it. */
  tests?: number[];
}

interface Indexed extends Known {
  /** By the word after it. */
  pairs?: Record<string, Known>;
  /** It is such a word itself. */
  second?: true;
}

/** As `wordsOf` writes it: the pairs stand by themselves. */
interface Written extends Known {
  /** It begins some. */
  readonly first?: true;
  readonly second?: true;
}

/** Finds, token by token, what the index has. */
interface Index {
  readonly leadsOf: (keys: Keys) => Leads;
  readonly leadIn: (pairs: Pairs, next: string) => Lead | null;
  readonly passed: Passed;
  /** The number that a set has in the index. */
  readonly numberOf: (set: Phrases) => number;
  /** @param set by its number */
  readonly lineOf: (set: number, line: number) => Line;
}

/** Where a token leads that has some keys. */
interface Leads {
  /** Key by key. */
  readonly leads: readonly Lead[];
  /** Those of its keys that count behind another token. */
  readonly seconds: readonly string[];
}

interface Lead {
  /** The lines that may match there, in order. */
  readonly places: readonly Place[];
  /** The tests that its sentence passes. */
  readonly tests: readonly number[];
  /** More of both, by a key of the next token. */
  readonly after: Pairs | undefined;
}

/** Of a word: what is known of the words after it that a draft had there; null where that is nothing. */
interface Pairs {
  readonly word: string;
  readonly met: Map<string, Lead | null>;
}

/** A line of a set. */
interface Place {
  readonly number: number;
  readonly set: number;
  readonly line: number;
  /** That a sentence must pass. */
  readonly tests: readonly number[];
}

let index: Index | undefined;

/** What is known of an index but its words. */
export type PhraseSets = Pick<PhraseIndex, 'names' | 'tests' | 'starts'>;

/**
 * Takes what `indexOfAll`, `wordsOf` and `allLines` made, so that a start need not read every line; an index that lacks a set is
 * left alone.
 *
 * @param lineAt the line of all sets that has this number
 * @returns whether it was taken
 */
export function usePhraseIndex({ names, tests, starts }: PhraseSets, words: Lookup, lineAt: (number: number) => string): boolean {
  const known = new Map(names.map((name, number) => [name, number]));
  const numbers = sets.map((set) => known.get(nameOf(set)) ?? -1);
  if (numbers.includes(-1)) return false;
  const lineOf = (set: number, line: number): Line => JSON.parse(lineAt((starts[set] ?? 0) + line)) as Line;
  index = { ...leadsBy(words, tests), passed: passedOf(tests), numberOf: ({ id }) => numbers[id] ?? -1, lineOf };
  return true;
}

/** The lines of all sets; JSON is what V8 reads fastest before it knows a program. */
export function allLines(): string[] {
  return sets.flatMap((set) => linesOf(set).map((line) => JSON.stringify(readLine(line))));
}

/** What an index knows of each word, and of each word and the one after it, as JSON: a draft reads what it has, and no more. */
export function wordsOf({ words }: PhraseIndex): ByWord {
  const entries = Object.entries(words).flatMap(([word, { pairs, ...own }]) => [
    [word, pairs ? { ...own, first: true } : own] as const,
    ...Object.entries(pairs ?? {}).map(([next, known]) => [both(word, next), known] as const),
  ]);
  return Object.fromEntries(entries.map(([name, known]) => [name, JSON.stringify(known)]));
}

function both(word: string, next: string): string {
  return `${word} ${next}`;
}

function leadsBy(words: Lookup, tests: PhraseIndex['tests']): Pick<Index, 'leadsOf' | 'leadIn'> {
  const placeOf = (number: number): Place => {
    return { number, set: Math.floor(number / WIDTH), line: number % WIDTH, tests: tests[number] ?? [] };
  };
  const leadOf = (known: Known, after?: Pairs): Lead => {
    return { places: (known.lines ?? []).map(placeOf), tests: known.tests ?? [], after };
  };
  const leadIn = ({ word, met }: Pairs, next: string): Lead | null => {
    const before = met.get(next);
    if (before !== undefined) return before;
    const known = words(both(word, next));
    const lead = known === undefined ? null : leadOf(JSON.parse(known) as Known);
    met.set(next, lead);
    return lead;
  };
  const readWord = remembered((key): Leads => {
    const known = words(key);
    if (known === undefined) return { leads: [], seconds: [] };
    const { first, second, ...own } = JSON.parse(known) as Written;
    const after = first && { word: key, met: new Map<string, Lead | null>() };
    return { leads: after || own.lines || own.tests ? [leadOf(own, after)] : [], seconds: second ? [key] : [] };
  });
  const leadsOf = perObject((keys: Keys): Leads => {
    const known = Array.from(keys, readWord);
    return { leads: known.flatMap(({ leads }) => leads), seconds: known.flatMap(({ seconds }) => seconds) };
  });
  return { leadsOf, leadIn };
}

/** What a set is known by in an index. */
export function nameOf({ source }: Pick<Phrases, 'source'>): string {
  return isName(source) ? source : `${NAME}${source.length} ${hashOf(source)}`;
}

/** The command's bundle has names of its sets alone: whatever is asked of them stands in the index. */
const NAME = '#set ';

function isName(source: string): boolean {
  return source.startsWith(NAME);
}

/** Reads every line of every set. @throws {SyntaxError} naming the first bad phrase */
export function indexOfAll(): PhraseIndex {
  const words = table<Indexed>();
  const tests: Record<number, number[]> = {};
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let start = 0;
  for (const set of sets) {
    const lines = linesOf(set);
    starts.push(start);
    start += lines.length;
    lines.forEach((source, line) => {
      const { items, anchor } = readLine(source);
      const place = set.id * WIDTH + line;
      for (const way of waysTo(items, anchor)) (knownOf(words, way).lines ??= []).push(place);
      for (const ways of testsOf(items, anchor)) {
        const name = ways.map(({ key, next = '' }) => `${key} ${next}`).join('|');
        const known = numbers.get(name);
        const test = known ?? numbers.size;
        numbers.set(name, test);
        if (known === undefined) for (const way of ways) (knownOf(words, way).tests ??= []).push(test);
        (tests[place] ??= []).push(test);
      }
    });
  }
  return { names: sets.map(nameOf), words, tests, starts };
}

/** A key of which a part of a phrase can begin, and one of the next token where that must have it. */
interface Way {
  readonly key: string;
  readonly next?: string;
}

/** More words than that behind one that few drafts have are not worth the room. */
const MOST_SECONDS = 4;

/** The ways in which an item can begin. */
function waysTo(items: readonly Node[], at: number): Way[] {
  return (firstKeys(items[at]) ?? []).flatMap((key): Way[] => {
    const seconds = secondKeys(items.slice(at), key);
    if (!seconds || (seconds.length > MOST_SECONDS && commonness(key) < DEAR)) return [{ key }];
    return seconds.map((next) => ({ key, next }));
  });
}

function knownOf(words: Record<string, Indexed>, { key, next }: Way): Known {
  const known = (words[key] ??= {});
  if (next === undefined) return known;
  (words[next] ??= {}).second = true;
  return ((known.pairs ??= table())[next] ??= {});
}

/** By word; one that every object has as a property is none of it. */
function table<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** How many tests a line may have. */
const TESTS = 3;

/**
 * What the sentence must have beside the anchor: one of the ways in which each other part can begin, the rarest first. Words of
 * every draft tell nothing.
 */
function testsOf(items: readonly Node[], anchor: number): Way[][] {
  const others = items.map((_, i) => (i === anchor ? [] : waysTo(items, i)));
  const worth = others.filter((ways) => ways.length > 0 && ways.every(({ key, next }) => next !== undefined || commonness(key) < DEAR));
  const cost = (ways: readonly Way[]): number => ways.reduce((sum, { key, next }) => sum + (next === undefined ? commonness(key) : 1), 0);
  return worth.toSorted((a, b) => cost(a) - cost(b)).slice(0, TESTS);
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

const readingOf = ofLast((document: Document): Reading => ({ candidates: candidatesOf(document, indexOf()), found: [] }));

/** The index that the build made; without it, one is made of every line. */
function indexOf(): Index {
  if (index) return index;
  if (sets.some(({ source }) => isName(source))) throw new Error('dist/indexes.bin is missing or of another version; run "npm run build"');
  const lines = sets.map(linesOf);
  const made = indexOfAll();
  const lineOf = (set: number, line: number): Line => readLine(lines[set]?.[line] ?? '');
  return (index = {
    ...leadsBy(lookupIn(wordsOf(made)), made.tests),
    passed: passedOf(made.tests),
    numberOf: ({ id }) => id,
    lineOf,
  });
}

function candidatesOf({ sentences, tokens }: Document, { leadsOf, leadIn, passed }: Index): Candidate[][] {
  const found: Candidate[][] = [];
  const leads = tokens.map(({ keys }) => leadsOf(keys));
  for (const { first, last } of sentences) {
    passed.clear();
    for (const { places, at } of openIn(leads, first, last, leadIn, passed))
      for (const { set, line, tests } of places) if (passed.hasAll(tests)) (found[set] ??= []).push({ line, at });
  }
  return found;
}

/** Tests, each by its number. */
class Passed {
  private round = 0;
  private readonly rounds: Uint32Array;

  constructor(count: number) {
    this.rounds = new Uint32Array(count);
  }

  clear(): void {
    this.round++;
  }

  add(tests: readonly number[]): void {
    for (let i = 0; i < tests.length; i++) this.rounds[tests[i] as number] = this.round;
  }

  hasAll(tests: readonly number[]): boolean {
    for (let i = 0; i < tests.length; i++) if (this.rounds[tests[i] as number] !== this.round) return false;
    return true;
  }
}

function passedOf(tests: PhraseIndex['tests']): Passed {
  return new Passed(1 + Math.max(0, ...Object.values(tests).flat()));
}

interface Open {
  readonly places: readonly Place[];
  readonly at: number;
}

/** The lines that may match at the tokens `first` up to `last`, token by token and key by key. @param passed takes the tests that they pass */
function openIn(leads: readonly Leads[], first: number, last: number, leadIn: Index['leadIn'], passed: Passed): Open[] {
  const open: Open[] = [];
  for (let at = first; at < last; at++) {
    const here = (leads[at] as Leads).leads;
    const next = at + 1 < last ? (leads[at + 1] as Leads).seconds : [];
    for (let i = 0; i < here.length; i++) {
      const lead = here[i] as Lead;
      passed.add(lead.tests);
      const places = lead.after && next.length > 0 ? withPairs(lead.places, lead.after, next, leadIn, passed) : lead.places;
      if (places.length > 0) open.push({ places, at });
    }
  }
  return open;
}

/** In the order of the lines; each once. */
function withPairs(
  places: readonly Place[],
  after: Pairs,
  next: readonly string[],
  leadIn: Index['leadIn'],
  passed: Passed,
): readonly Place[] {
  let all = places;
  for (let i = 0; i < next.length; i++) {
    const pair = leadIn(after, next[i] as string);
    if (!pair) continue;
    passed.add(pair.tests);
    if (pair.places.length > 0) all = all.length === 0 ? pair.places : merged(all, pair.places);
  }
  return all;
}

function merged(some: readonly Place[], more: readonly Place[]): Place[] {
  const known = new Set(some.map(({ number }) => number));
  return [...some, ...more.filter(({ number }) => !known.has(number))].sort((a, b) => a.number - b.number);
}

const made = new Map<number, Phrase>();

function phraseOf(set: number, line: number): Phrase {
  const id = set * WIDTH + line;
  const known = made.get(id);
  if (known) return known;
  const { items, anchor } = indexOf().lineOf(set, line);
  const phrase = { forwards: matcherOf(items.slice(anchor), 1), backwards: matcherOf(items.slice(0, anchor), -1) };
  made.set(id, phrase);
  return phrase;
}

interface Line {
  readonly items: readonly Node[];
  /** Which of them the index leads to. */
  readonly anchor: number;
}

function readLine(source: string): Line {
  const node = parsePhrase(source);
  const items = withoutLooseEnds(node.type === 'sequence' ? node.items : [node]);
  return { items, anchor: rarest(items, source) };
}

/** A gap at the very start or end adds nothing but length to the match. */
function withoutLooseEnds(items: readonly Node[]): readonly Node[] {
  const isGap = (node: Node | undefined): boolean => node?.type === 'repeat' && node.min === 0 && node.item.type === 'any';
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
