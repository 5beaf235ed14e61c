// The index of all phrases. For a word, or a word and the one after it, it tells which lines of which sets may match where the word stands.
// A run then tries only these lines.
import type { Phrases } from '../types.js';
import { hashOf } from '../hash.js';
import type { ByWord } from '../packed.js';
import { commonness, DEAR, firstKeys, secondKeys } from './first-keys.js';
import { parsePhrase, type Node } from './parse.js';

/** All the sets that `phrases()` has declared, in the order of their ids. */
export const sets: Phrases[] = [];
/** The most lines that a set may have, so that set and line make one number: set * WIDTH + line. */
export const WIDTH = 1024;

export interface PhraseIndex {
  /**
   * For each set: the name by which it is found again (see `nameOf`). A bundle may have fewer sets than the build had, and in another
   * order.
   */
  readonly names: readonly string[];
  readonly words: ByWordOf<Indexed>;
  /**
   * For each line, by its number: the tests that a sentence must pass, every one of them, before the line is tried. A sentence passes a
   * test by having one of several words.
   */
  readonly tests: Readonly<Record<number, readonly number[]>>;
  /** How many tests there are; they are numbered from 0. */
  readonly testCount: number;
  /** For each set: how many lines the sets before it have. */
  readonly starts: readonly number[];
}

type ByWordOf<Value> = Readonly<Record<string, Value>>;

/** What an index knows of a word, or of a word and the one after it. */
export interface WordEntry {
  /** The lines that can match only where it stands, each as set * WIDTH + line. */
  lines?: number[];
  /** The tests that a sentence passes by having it. */
  tests?: number[];
}

interface Indexed extends WordEntry {
  /** What is known of it together with the word after it, by that word. */
  pairs?: Record<string, WordEntry>;
  /** It is the second word of some pair. */
  second?: true;
}

/** An entry as `wordsOf` writes it. Pairs have entries of their own. */
export interface Written extends WordEntry {
  /** It is the first word of some pair. */
  readonly first?: true;
  readonly second?: true;
}

/** An index without its words. */
export type PhraseSets = Omit<PhraseIndex, 'words'>;

export interface Line {
  readonly items: readonly Node[];
  /** The index of the item by which the line is looked up: the one whose words are the rarest. */
  readonly anchor: number;
}

/** The parsed lines of all sets, each as JSON. V8 reads JSON faster than a program that it has not compiled yet. */
export function allLines(): string[] {
  return sets.flatMap((set) => linesOf(set).map((line) => JSON.stringify(readLine(line))));
}

/** The entry of each word, and of each word with the one after it, as JSON. A run reads only the entries that its drafts ask for. */
export function wordsOf({ words }: Pick<PhraseIndex, 'words'>): ByWord {
  const entries = Object.entries(words).flatMap(([word, { pairs, ...own }]) => [
    [word, pairs ? { ...own, first: true } : own] as const,
    ...Object.entries(pairs ?? {}).map(([next, known]) => [both(word, next), known] as const),
  ]);
  return Object.fromEntries(entries.map(([name, known]) => [name, JSON.stringify(known)]));
}

/** The key of the entry for a word and the one after it. */
export function both(word: string, next: string): string {
  return `${word} ${next}`;
}

/** The name of a set in an index: made from its source or, in the command's bundle, the source itself. */
export function nameOf({ source }: Pick<Phrases, 'source'>): string {
  return isName(source) ? source : `${NAME}${source.length} ${hashOf(source)}`;
}

/**
 * What the name of a set begins with. In the command's bundle the source of each set is replaced by its name, because all that is asked of
 * its phrases is in the index.
 */
const NAME = '#set ';

/** Whether the source of a set has been replaced by its name. */
export function isName(source: string): boolean {
  return source.startsWith(NAME);
}

/**
 * Reads every line of every set.
 *
 * @throws {SyntaxError} naming the first phrase that cannot be parsed
 */
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
  return { names: sets.map(nameOf), words, tests, testCount: numbers.size, starts };
}

/** One way in which a part of a phrase can begin: its first token has `key` and, where `next` is given, the token after it has `next`. */
interface Way {
  readonly key: string;
  readonly next?: string;
}

/** A rare first word is indexed by itself if it has more second words than this: their pairs would take more room than they are worth. */
const MOST_SECONDS = 4;

/** The ways in which the item at `at` can begin. */
function waysTo(items: readonly Node[], at: number): Way[] {
  return (firstKeys(items[at]) ?? []).flatMap((key): Way[] => {
    const seconds = secondKeys(items.slice(at), key);
    if (!seconds || (seconds.length > MOST_SECONDS && commonness(key) < DEAR)) return [{ key }];
    return seconds.map((next) => ({ key, next }));
  });
}

function knownOf(words: Record<string, Indexed>, { key, next }: Way): WordEntry {
  const known = (words[key] ??= {});
  if (next === undefined) return known;
  (words[next] ??= {}).second = true;
  return ((known.pairs ??= table())[next] ??= {});
}

/** A table by word. It has no prototype, so that "constructor" is not found in it before it is put there. */
function table<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

/** The most tests that a line may have. */
const TESTS = 3;

/**
 * The tests of a line: what a sentence must have besides the anchor, which is one of the ways in which each other part can begin. Those
 * with the rarest words are kept. Words that every draft has are left out, because they tell nothing.
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

/**
 * The phrases of a set, one a line. A phrase may go on in the next line of the source while a bracket is open.
 *
 * @throws {Error} where a line is indented as if it went on from the one above, and no bracket is open, or where there are too many lines
 */
export function linesOf({ source }: Phrases): string[] {
  const lines: string[] = [];
  let open = 0;
  // The indent of the phrases. The first line does not tell it, because it may stand right behind the quotation mark.
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
    open += [...line].reduce((sum, char) => sum + ('(['.includes(char) ? 1 : ')]'.includes(char) ? -1 : 0), 0);
  }
  if (lines.length > WIDTH)
    throw new Error(`${lines.length} phrases are too many for one set, which holds ${WIDTH}: "${lines[0] ?? ''}" …`);
  return lines;
}

/**
 * Parses a phrase, and chooses the item by which it is looked up.
 *
 * @throws {SyntaxError} where it cannot be parsed, or has no word to look for
 */
export function readLine(source: string): Line {
  const node = parsePhrase(source);
  const items = withoutLooseEnds(node.type === 'sequence' ? node.items : [node]);
  return { items, anchor: rarest(items, source) };
}

/** Drops gaps at the very start and end, which add nothing to a match but length. */
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
