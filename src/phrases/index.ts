// Phrases: lines of words to be found in a draft, indexed by their rarest word, so that a draft is compared only with
// the few phrases it can contain.
import type { Document, Span } from '../types.js';
import { matchFrom } from './match.js';
import { parsePhrase, type Node } from './parse.js';

/** A set of phrases. Cheap to declare: the lines are read when the first draft asks for them. */
export interface Phrases {
  readonly source: string;
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
  return { source };
}

/** Every place where one of the phrases stands, in the order of the draft; one match a phrase and place. */
export function matches(document: Document, set: Phrases): Match[] {
  const index = indexOf(set);
  const found: Match[] = [];
  document.tokens.forEach((token, at) => {
    for (const key of token.keys) {
      for (const phrase of index.get(key) ?? []) {
        const match = matchAt(document, phrase, at);
        if (match) found.push(match);
      }
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
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

const indexes = new WeakMap<Phrases, Map<string, Phrase[]>>();

function indexOf(set: Phrases): Map<string, Phrase[]> {
  const known = indexes.get(set);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const line of linesOf(set)) addPhrase(index, line);
  indexes.set(set, index);
  return index;
}

export function linesOf({ source }: Phrases): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
    .filter((line) => line !== '');
}

function addPhrase(index: Map<string, Phrase[]>, line: string): void {
  const node = parsePhrase(line);
  const items = withoutLooseEnds(node.type === 'sequence' ? node.items : [node]);
  const anchor = rarest(items);
  const phrase = { line, items, anchor };
  for (const key of firstKeys(items[anchor]) ?? []) {
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  }
}

/** A gap at the very start or end adds nothing but length to the match. */
function withoutLooseEnds(items: readonly Node[]): readonly Node[] {
  const isGap = (node: Node | undefined): boolean => node?.type === 'repeat' && node.min === 0 && node.item.type === 'token' && node.item.options[0]?.length === 0;
  let [from, to] = [0, items.length];
  while (from < to && isGap(items[from])) from++;
  while (to > from && isGap(items[to - 1])) to--;
  return items.slice(from, to);
}

function rarest(items: readonly Node[]): number {
  let best = -1;
  let least = Infinity;
  items.forEach((item, i) => {
    const keys = firstKeys(item);
    if (keys === null || keys.length === 0) return;
    const cost = keys.reduce((sum, key) => sum + commonness(key), 0);
    if (cost < least) [best, least] = [i, cost];
  });
  if (best < 0) throw new SyntaxError(`phrase of ${items.length} items has no word to look for`);
  return best;
}

/** The keys of which the item's first token has at least one; null where the item may be empty or anything. */
function firstKeys(node: Node | undefined): string[] | null {
  switch (node?.type) {
    case 'token': {
      if (node.not) return null;
      const keys = node.options.map((option) => option.toSorted((a, b) => commonness(a) - commonness(b))[0]);
      return keys.includes(undefined) ? null : (keys as string[]);
    }
    case 'list':
      return [`{${node.name}}`];
    case 'person':
      return ['#Person'];
    case 'choice': {
      const options = node.options.map(firstKeys);
      return options.includes(null) ? null : [...new Set(options.flat() as string[])];
    }
    case 'sequence':
      return node.items[0]?.type === 'start' ? firstKeys(node.items[1]) : firstKeys(node.items[0]);
    case 'repeat':
      return node.min > 0 ? firstKeys(node.item) : null;
    default:
      return null;
  }
}

const COMMON = new Set(
  ('the a an of to in on at for and or is are was were be been it that this as by with from we you i they he she our your their not no will would can ' +
    "has have had do does did so if but all any what when who 's n't 're 'll 've me my us them his her its there just up out about get ~be ~have ~do").split(' '),
);

function commonness(key: string): number {
  if (COMMON.has(key)) return 40;
  if (key === '#Word' || key === '#Capital') return 60;
  if (key.startsWith('#') || key.startsWith('{')) return 6;
  return 1;
}
