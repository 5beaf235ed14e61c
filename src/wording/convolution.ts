// The convolutional net beside the linear weights, learnt by scripts/train/convolution.ts: filters of one and of three words are laid
// over a sentence, and each check weighs the most that every filter finds there and in the sentences around. It knows words that
// no labelled draft has by the use that others make of them. What the filters find in a word is in the table: they are only added up.
import { perObject, type Keys } from '../document/remembered.js';
import { hashOf } from '../hash.js';
import type { Document, Sentence } from '../types.js';
import { encodeArrays, fillTable, openFront, type Table } from './arrays.js';
import { isKind, isWord, peopleIn } from './features.js';
import { rowOf } from './model.js';

export interface Convolution {
  readonly classes: readonly string[];
  /** How many filters there are of one word; and as many of three. */
  readonly filters: number;
  /** Open addressing: hash, and row + 1 (0: free). */
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
  /** What a number of the table stands for, and what is added, a filter: first those of one word. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** A weight a class for what each filter finds in the sentence, then for what it finds around; and what is added. */
  readonly heads: Float32Array;
  readonly rest: Float32Array;
  /** Row by row: what the filters of one word find in it, and those of three where it is the first, second and third of them. */
  readonly table: Int8Array;
}

/** Places that a word can have in filters of one word and of three. */
export const PARTS = 4;

/** How many sentences before and after count as around. */
export const AROUND = 3;

const A_NAME = hashOf('#Name');
const ANY_WORD = '#Word';

/** The features of every word of a sentence, by their hash: the word or that it is a name, and what kind of token it is. */
export function wordsOf(document: Document, sentence: Sentence): number[][] {
  return wordsBy(document, sentence, featuresOf, featuresOfName);
}

function featuresOf(keys: Keys): number[] {
  const [norm = ''] = keys;
  return [...(isWord(norm) ? [hashOf(norm)] : []), ...kindsIn(keys)];
}

/** Who is called so decides nothing. */
function featuresOfName(keys: Keys): number[] {
  return [A_NAME, ...kindsIn(keys)];
}

function kindsIn(keys: Keys): number[] {
  return [...keys].filter((key) => isKind(key) && key.startsWith('#') && key !== ANY_WORD).map(hashOf);
}

function wordsBy<Features>(
  document: Document,
  sentence: Sentence,
  plain: (keys: Keys) => Features,
  named: (keys: Keys) => Features,
): Features[] {
  const people = peopleIn(document, sentence).filter(({ office }) => !office);
  const words = document.tokens.slice(sentence.first, sentence.last).map(({ keys }, i) => {
    const at = sentence.first + i;
    return people.some(({ first, last }) => at >= first && at < last) ? named(keys) : plain(keys);
  });
  return sentence.question ? [...words, plain(A_QUESTION)] : words;
}

const A_QUESTION: Keys = new Set(['?']);

/**
 * Logits of a document, sentence after sentence, each class by class.
 *
 * @param need is asked for the rows of the table before they are used
 */
export function logitReader(net: Convolution, need: (rows: readonly number[]) => void): (document: Document) => Float32Array {
  const known = (features: (keys: Keys) => number[]): ((keys: Keys) => number[]) =>
    perObject((keys: Keys) =>
      features(keys)
        .map((hash) => rowOf(net, hash))
        .filter((row) => row >= 0),
    );
  const [plain, named] = [known(featuresOf), known(featuresOfName)];
  const find = poolOf(net);
  const weigh = weigherOf(net);
  return (document) => {
    const { sentences } = document;
    const units = 2 * net.filters;
    // One buffer for all sentences, since each costs more than what is written in it.
    const pooled = new Float32Array(sentences.length * units);
    sentences.forEach((sentence, at) => {
      const words = wordsBy(document, sentence, plain, named);
      for (const rows of words) need(rows);
      find(words, pooled, at * units);
    });
    const logits = new Float32Array(sentences.length * net.classes.length);
    for (let at = 0; at < sentences.length; at++) weigh(pooled, at, logits);
    return logits;
  };
}

/** Writes the most that each filter finds in a sentence. @param words the rows of each */
function poolOf({
  filters,
  table,
  scales,
  biases,
}: Convolution): (words: readonly (readonly number[])[], to: Float32Array, from: number) => void {
  const width = PARTS * filters;
  // What the filters find in a word and in the one before it; used again for every word.
  const buffers = [new Int32Array(width), new Int32Array(width)] as const;
  const [one, two, three] = [new Int32Array(filters), new Int32Array(filters), new Int32Array(filters)];
  return (words, to, from) => {
    if (words.length === 0) return;
    one.fill(LEAST);
    three.fill(LEAST);
    two.fill(0);
    let [here, before] = buffers;
    before.fill(0);
    for (let t = 0; t < words.length; t++) {
      const rows = words[t] as readonly number[];
      here.fill(0);
      for (let k = 0; k < rows.length; k++) {
        const base = (rows[k] as number) * width;
        for (let i = 0; i < width; i++) here[i] = (here[i] as number) + (table[base + i] as number);
      }
      // `two` is what was found in the word before and the one before that: this word ends their three.
      for (let i = 0; i < filters; i++) {
        if ((here[i] as number) > (one[i] as number)) one[i] = here[i] as number;
        const sum = (two[i] as number) + (here[3 * filters + i] as number);
        if (t > 0 && sum > (three[i] as number)) three[i] = sum;
        two[i] = (before[filters + i] as number) + (here[2 * filters + i] as number);
      }
      const other = before;
      before = here;
      here = other;
    }
    for (let i = 0; i < filters; i++) {
      const last = Math.max(three[i] as number, two[i] as number);
      to[from + i] = Math.max(0, (one[i] as number) * (scales[i] as number) + (biases[i] as number));
      to[from + filters + i] = Math.max(0, last * (scales[filters + i] as number) + (biases[filters + i] as number));
    }
  };
}

/** Less than any filter finds. */
const LEAST = -(2 ** 30);

/** Writes what each check makes of what was found in a sentence and around it. */
function weigherOf({ filters, heads, rest }: Convolution): (pooled: Float32Array, at: number, to: Float32Array) => void {
  const count = rest.length;
  const units = 2 * filters;
  // Most filters find nothing, and are passed over.
  return (pooled, at, to) => {
    const own = at * count;
    to.set(rest, own);
    const add = (unit: number, value: number): void => {
      for (let c = 0; c < count; c++) to[own + c] = (to[own + c] as number) + value * (heads[unit * count + c] as number);
    };
    const first = Math.max(0, at - AROUND);
    const end = Math.min(pooled.length / units, at + AROUND + 1);
    for (let i = 0; i < units; i++) {
      const here = pooled[at * units + i] as number;
      let near = 0;
      for (let other = first; other < end; other++)
        if (other !== at && (pooled[other * units + i] as number) > near) near = pooled[other * units + i] as number;
      if (here > 0) add(i, here);
      if (near > 0) add(units + i, near);
    }
  };
}

export const NET = 'policycheck net 2';

/** The classes, then the arrays in the order below. */
export function encodeConvolution({ classes, filters, hashes, rows, scales, biases, heads, rest, table }: Convolution): Uint8Array {
  return encodeArrays(NET, { classes }, [hashes, rows, scales, biases, heads, rest], table, PARTS * filters);
}

/** @throws {Error} where the bytes are no such net */
export function decodeConvolution(bytes: Uint8Array): Convolution {
  const { net, table } = decodeNetFront(bytes);
  fillTable(table, bytes);
  return net;
}

/** A net whose table is nought as yet. @param bytes as many as stand before it, or more */
export function decodeNetFront(bytes: Uint8Array): { net: Convolution; table: Table } {
  const { about, floats, integers, table } = openFront(bytes, NET);
  const { classes } = about as Pick<Convolution, 'classes'>;
  // Each takes what comes next, in the order in which they were written.
  const [hashes, rows] = [integers(), integers()];
  const [scales, biases, heads, rest] = [floats(), floats(), floats(), floats()];
  return { net: { classes, filters: table.width / PARTS, hashes, rows, scales, biases, heads, rest, table: table.of }, table };
}
