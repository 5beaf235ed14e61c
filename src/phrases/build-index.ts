// The index of all phrases: by word, or by a word and the one after it, which lines of which sets to look at where it stands.
import type { Phrases } from '../types.js';
import { hashOf } from '../hash.js';
import type { ByWord } from '../packed.js';
import { commonness, DEAR, firstKeys, secondKeys } from './first-keys.js';
import { parsePhrase, type Node } from './parse.js';

/** All that are declared. */
export const sets: Phrases[] = [];
/** How many lines a set may have: set and line make one number. */
export const WIDTH = 1024;

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
export interface Known {
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
export interface Written extends Known {
  /** It begins some. */
  readonly first?: true;
  readonly second?: true;
}

/** What is known of an index but its words. */
export type PhraseSets = Pick<PhraseIndex, 'names' | 'tests' | 'starts'>;

export interface Line {
  readonly items: readonly Node[];
  /** Which of them the index leads to. */
  readonly anchor: number;
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

export function both(word: string, next: string): string {
  return `${word} ${next}`;
}

/** What a set is known by in an index. */
export function nameOf({ source }: Pick<Phrases, 'source'>): string {
  return isName(source) ? source : `${NAME}${source.length} ${hashOf(source)}`;
}

/** The command's bundle has names of its sets alone: whatever is asked of them stands in the index. */
const NAME = '#set ';

export function isName(source: string): boolean {
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

/** One a phrase: what stands in brackets may go over several lines of the source. */
export function linesOf({ source }: Phrases): string[] {
  const lines: string[] = [];
  let open = 0;
  // Of the lines below the first, which stands where the quotation mark does.
  let margin: number | undefined;
  for (const [row, written] of source.split('\n').entries()) {
    const line = written.replace(/(^|\s)\/\/[^]*$/, '').trim();
    if (line === '') continue;
    if (open > 0) lines.push(`${lines.pop() ?? ''}${line}`);
    else {
      const indent = written.length - written.trimStart().length;
      if (row > 0) margin ??= indent;
      if (margin !== undefined && indent > margin)
        throw new Error(`a phrase goes on in the next line only while a bracket is open: "${line}"`);
      lines.push(line);
    }
    open += [...line].reduce((sum, sign) => sum + ('(['.includes(sign) ? 1 : ')]'.includes(sign) ? -1 : 0), 0);
  }
  return lines;
}

export function readLine(source: string): Line {
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
