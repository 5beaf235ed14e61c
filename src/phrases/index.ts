// Phrases: lines of words to be found in a draft, indexed by their rarest word, so that a draft is compared only with
// the few phrases it can contain.
import type { Document, Span } from '../types.js';
import { commonness, firstKeys } from './first-keys.js';
import { matchFrom } from './match.js';
import { parsePhrase, type Node } from './parse.js';

/** A set of phrases. Cheap to declare: a line is read when a draft has its rarest word. */
export interface Phrases {
  readonly lines: readonly string[];
  /** Position among all sets. */
  readonly id: number;
}

export interface Match extends Span {
  /** Tokens `first` up to, not including, `last`; of the [captured] part where there is one. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The line that matched. */
  readonly phrase: string;
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
 * - `word` a word; `~word` any inflection of it; `#Tag` a kind of token (#Number #Money #Time #Day #Month #Capital #CAPS
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
export function matches(document: Document, set: Phrases): Match[] {
  const found: Match[] = [];
  for (const { line, at } of candidatesOf(document)[set.id] ?? []) {
    const match = matchAt(document, phraseOf(set, line), at);
    if (match) found.push(match);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether one of the phrases stands in the draft, or in the given sentences of it. */
export function stands(document: Document, set: Phrases, sentences?: readonly number[]): boolean {
  return matches(document, set).some(({ sentence }) => sentences === undefined || sentences.includes(sentence));
}

function matchAt(document: Document, { line, items, anchor }: Phrase, at: number): Match | null {
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
  return { start: head.start, end: tail.end, first: from, last: to, sentence, phrase: line };
}

function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
    .filter((line) => line !== '');
}

// --- the index: which lines of which sets to look at where a word stands -------------------------------------------

const sets: Phrases[] = [];
/** How many lines a set may have; a set and a line make one number. */
const WIDTH = 1024;

export interface PhraseIndex {
  /** Tells whether the index was made of the phrases at hand. */
  readonly signature: string;
  /** By word: the lines that can only match where it stands, as `set * 1024 + line`. */
  readonly entries: Readonly<Record<string, readonly number[]>>;
}

let index: Map<string, readonly number[]> | undefined;

/** Takes an index made by `indexOfAll`, so that a start need not read every line; one of other phrases is left alone. */
export function usePhraseIndex({ signature, entries }: PhraseIndex): void {
  if (signature === signatureOf(sets)) index = new Map(Object.entries(entries));
}

function signatureOf(all: readonly Phrases[]): string {
  return all.map(({ lines }) => `${lines.length}:${lines[0]?.length ?? 0}:${lines.at(-1)?.length ?? 0}`).join();
}

/** Reads every line of every set. @throws {SyntaxError} naming the first bad phrase */
export function indexOfAll(): PhraseIndex {
  const entries: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  for (const set of sets) {
    set.lines.forEach((_, line) => {
      const { items, anchor } = phraseOf(set, line);
      for (const key of firstKeys(items[anchor]) ?? []) (entries[key] ??= []).push(set.id * WIDTH + line);
    });
  }
  return { signature: signatureOf(sets), entries };
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
  index ??= new Map(Object.entries(indexOfAll().entries));
  const found: Candidate[][] = [];
  for (let at = 0; at < document.tokens.length; at++) {
    for (const key of document.tokens[at]?.keys ?? []) {
      for (const entry of index.get(key) ?? []) (found[Math.floor(entry / WIDTH)] ??= []).push({ line: entry % WIDTH, at });
    }
  }
  candidates.set(document, found);
  return found;
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
    const cost = keys.reduce((sum, key) => sum + commonness(key), 0);
    if (cost < least) [best, least] = [i, cost];
  });
  if (best < 0) throw new SyntaxError(`phrase "${source}" has no word to look for`);
  return best;
}
