// Looks phrases up in a draft. The index tells where one may stand, and a matcher whether it does.
import type { Document, Phrases, Span } from '../types.js';
import { ofLast, perObject, remembered, type Keys } from '../document/remembered.js';
import { lookupIn, type Lookup } from '../packed.js';
import {
  both,
  indexOfAll,
  isName,
  linesOf,
  nameOf,
  readLine,
  sets,
  WIDTH,
  wordsOf,
  type WordEntry,
  type Line,
  type PhraseIndex,
  type PhraseSets,
  type Written,
} from './build-index.js';
import { matcherOf, type Matcher } from './match.js';

export interface Match extends Span {
  /** The tokens of the match, or of its [captured] part where there is one: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Whether the phrase marks with [brackets] which part of it is the fact. */
  readonly captured: boolean;
}

interface Phrase {
  readonly forwards: Matcher;
  readonly backwards: Matcher;
}

interface Found {
  readonly matches: readonly Match[];
  /** The indexes of the sentences in which a match begins. */
  readonly sentences: ReadonlySet<number>;
}

const NOTHING: Found = { matches: [], sentences: new Set() };

/** The matches of a set in a draft. They are kept for the draft, so that a set is looked for once, however many checks ask for it. */
export function search(document: Document, set: Phrases): Found {
  const { candidates, found } = readingOf(document);
  const number = indexOf().numberOf(set);
  // A draft has candidates of few sets, and nothing is kept for the others.
  const own = candidates.get(number);
  if (!own) return NOTHING;
  const known = found.get(number) ?? matchAll(document, number, own);
  found.set(number, known);
  return known;
}

function matchAll(document: Document, set: number, candidates: readonly Candidate[]): Found {
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

interface Candidate {
  readonly line: number;
  /** The index of the token that has the line's rarest word. */
  readonly at: number;
}

/**
 * What is known of a draft, by the number of a set: the lines whose rarest word the draft has, and the matches of those sets that have been
 * asked for.
 */
interface Reading {
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
  readonly found: Map<number, Found>;
}

const readingOf = ofLast((document: Document): Reading => ({ candidates: candidatesOf(document, indexOf()), found: new Map() }));

/** The index in the form in which a draft is looked up in it, token by token. */
interface Index {
  readonly leadsOf: (keys: Keys) => Leads;
  readonly leadIn: (pairs: Pairs, next: string) => Lead | null;
  readonly passed: Passed;
  /** The number of a set in the index. */
  readonly numberOf: (set: Phrases) => number;
  /**
   * The parsed line of a set.
   *
   * @param set the number of the set in the index
   * @param line the number of the line in its set
   */
  readonly lineOf: (set: number, line: number) => Line;
}

/** What the index has for a token with certain keys. */
interface Leads {
  /** One for each of its keys that the index has. */
  readonly leads: readonly Lead[];
  /** Those of its keys that are the second word of some pair. */
  readonly seconds: readonly string[];
}

interface Lead {
  /** The lines that may match at the token, in ascending order. */
  readonly places: readonly Place[];
  /** The tests that the token's sentence passes. */
  readonly tests: readonly number[];
  /** More tests, and these lines with more, by a key of the next token. */
  readonly after: Pairs | undefined;
}

/** The pairs that begin with a word. `met` has what is known of each second word that a draft had after it; null where that is nothing. */
interface Pairs {
  readonly word: string;
  /** The lines of the first word by itself. */
  readonly places: readonly Place[];
  readonly met: Map<string, Lead | null>;
}

/** A line of a set. */
interface Place {
  readonly number: number;
  readonly set: number;
  readonly line: number;
  /** The tests that a sentence must pass before the line is tried. */
  readonly tests: readonly number[];
}

let index: Index | undefined;

/**
 * Uses the index that the build made with `indexOfAll`, `wordsOf` and `allLines`, so that a run need not read every line. An index that
 * lacks one of the declared sets is not used.
 *
 * @param lineAt gives a line by its number among the lines of all sets, as JSON
 * @returns whether the index is used
 */
export function usePhraseIndex(
  { names, tests, testCount, starts }: PhraseSets,
  words: Lookup,
  lineAt: (number: number) => string,
): boolean {
  const known = new Map(names.map((name, number) => [name, number]));
  const numbers = sets.map((set) => known.get(nameOf(set)) ?? -1);
  if (numbers.includes(-1)) return false;
  const lineOf = (set: number, line: number): Line => JSON.parse(lineAt((starts[set] ?? 0) + line)) as Line;
  index = { ...leadsBy(words, tests), passed: new Passed(testCount), numberOf: ({ id }) => numbers[id] ?? -1, lineOf };
  return true;
}

/**
 * The index that the build made or, without it, one that is made now from every line.
 *
 * @throws {Error} where the build has taken the phrases out of the bundle, and its index is missing
 */
function indexOf(): Index {
  if (index) return index;
  if (sets.some(({ source }) => isName(source))) throw new Error('dist/indexes.bin is missing or of another version; run "npm run build"');
  const lines = sets.map(linesOf);
  const read = indexOfAll();
  const lineOf = (set: number, line: number): Line => readLine(lines[set]?.[line] ?? '');
  return (index = {
    ...leadsBy(lookupIn(wordsOf(read)), read.tests),
    passed: new Passed(read.testCount),
    numberOf: ({ id }) => id,
    lineOf,
  });
}

function leadsBy(words: Lookup, tests: PhraseIndex['tests']): Pick<Index, 'leadsOf' | 'leadIn'> {
  const placeOf = (number: number): Place => {
    return { number, set: Math.floor(number / WIDTH), line: number % WIDTH, tests: tests[number] ?? [] };
  };
  const leadIn = ({ word, places, met }: Pairs, next: string): Lead | null => {
    const before = met.get(next);
    if (before !== undefined) return before;
    const known = words(both(word, next));
    const { lines = [], tests = [] } = known === undefined ? {} : (JSON.parse(known) as WordEntry);
    const lead = known === undefined ? null : { places: merged(places, lines.map(placeOf)), tests, after: undefined };
    met.set(next, lead);
    return lead;
  };
  const readWord = remembered((key): Leads => {
    const known = words(key);
    if (known === undefined) return { leads: [], seconds: [] };
    const { first, second, lines = [], tests = [] } = JSON.parse(known) as Written;
    const places = lines.map(placeOf);
    const after = first && { word: key, places, met: new Map<string, Lead | null>() };
    const lead = { places, tests, after };
    return { leads: after || places.length > 0 || tests.length > 0 ? [lead] : [], seconds: second ? [key] : [] };
  });
  const leadsOf = perObject((keys: Keys): Leads => {
    const known = Array.from(keys, readWord);
    return { leads: known.flatMap(({ leads }) => leads), seconds: known.flatMap(({ seconds }) => seconds) };
  });
  return { leadsOf, leadIn };
}

function candidatesOf({ sentences, tokens }: Document, { leadsOf, leadIn, passed }: Index): Map<number, Candidate[]> {
  const candidates = new Map<number, Candidate[]>();
  const add = (set: number, candidate: Candidate): void => {
    const known = candidates.get(set);
    if (known) known.push(candidate);
    else candidates.set(set, [candidate]);
  };
  const leads = tokens.map(({ keys }) => leadsOf(keys));
  for (const { first, last } of sentences) {
    passed.clear();
    for (const { places, at } of openIn(leads, first, last, leadIn, passed))
      for (const { set, line, tests } of places) if (passed.hasAll(tests)) add(set, { line, at });
  }
  return candidates;
}

/** The tests that the current sentence has passed, by their numbers. Counting rounds spares `clear` from emptying the array. */
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

interface Open {
  readonly places: readonly Place[];
  readonly at: number;
}

/**
 * The lines that may match at the tokens from `first` up to `last`, token by token and key by key.
 *
 * @param passed takes the tests that the sentence passes by these tokens
 */
function openIn(leads: readonly Leads[], first: number, last: number, leadIn: Index['leadIn'], passed: Passed): Open[] {
  const open: Open[] = [];
  for (let at = first; at < last; at++) {
    const here = (leads[at] as Leads).leads;
    const next = at + 1 < last ? (leads[at + 1] as Leads).seconds : [];
    for (let i = 0; i < here.length; i++) {
      const lead = here[i] as Lead;
      passed.add(lead.tests);
      const places = lead.after && next.length > 0 ? withPairs(lead.after, next, leadIn, passed) : lead.places;
      if (places.length > 0) open.push({ places, at });
    }
  }
  return open;
}

/**
 * The lines of a word together with those of its pairs with the next token, in ascending order and each once.
 *
 * @param passed takes the tests of these pairs
 */
function withPairs(after: Pairs, next: readonly string[], leadIn: Index['leadIn'], passed: Passed): readonly Place[] {
  let all = after.places;
  for (let i = 0; i < next.length; i++) {
    const pair = leadIn(after, next[i] as string);
    if (!pair) continue;
    passed.add(pair.tests);
    // Mostly there is one pair, whose lines are at hand together with those of the word.
    all = all === after.places ? pair.places : merged(all, pair.places);
  }
  return all;
}

function merged(some: readonly Place[], more: readonly Place[]): readonly Place[] {
  if (more.length === 0) return some;
  const known = new Set(some.map(({ number }) => number));
  return [...some, ...more.filter(({ number }) => !known.has(number))].sort((a, b) => a.number - b.number);
}

/** The compiled phrases, by set * WIDTH + line. */
const compiled = new Map<number, Phrase>();

function phraseOf(set: number, line: number): Phrase {
  const id = set * WIDTH + line;
  const known = compiled.get(id);
  if (known) return known;
  const { items, anchor } = indexOf().lineOf(set, line);
  const phrase = { forwards: matcherOf(items.slice(anchor), 1), backwards: matcherOf(items.slice(0, anchor), -1) };
  compiled.set(id, phrase);
  return phrase;
}
