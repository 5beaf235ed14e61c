// The convolutional net that works beside the linear weights. scripts/train/convolution.ts learns it. Filters of one word and of three
// words are laid over a sentence, and each check weighs the highest value that every filter finds in the sentence and in those around it.
// The net has learnt from other people's texts which words are used alike, so it also knows words that no labelled draft has. What the
// filters find in each word is in the table, and need only be added up.
import { perObject, type Keys } from '../document/remembered.js';
import { hashOf } from '../hash.js';
import type { Document, Sentence } from '../types.js';
import { encodeArrays, fillTable, openFront, type Table } from './arrays.js';
import { isKind, isWord, namesIn } from './features.js';
import { rowOf } from './model.js';

export interface Convolution {
  readonly classes: readonly string[];
  /** The number of filters of one word, and also the number of filters of three words. */
  readonly filters: number;
  /** A hash table with open addressing: the hash of a feature, and its row + 1 (0: the slot is free). */
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
  /** For each filter, those of one word first: what a 1 in the table stands for, and the bias that is added. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /**
   * For each filter a weight per class: first for what it finds in the sentence, then for what it finds around it. `rest` is the bias of
   * each class.
   */
  readonly heads: Float32Array;
  readonly rest: Float32Array;
  /**
   * For each feature: what the filters of one word find in it, then what those of three words find in it as their first, second and third
   * word.
   */
  readonly table: Int8Array;
}

/** The places that a word can have in a filter: the one word, or the first, second or third of three. */
export const PARTS = 4;

/** How many sentences before and after a sentence count as around it. */
export const AROUND = 3;

const A_NAME = hashOf('#Name');
const ANY_WORD = '#Word';

/**
 * The features of every word of a sentence, as hashes: the word itself or, for a name, that it is a name; and its tags. A question mark
 * counts as one more word.
 */
export function wordsOf(document: Document, sentence: Sentence): number[][] {
  return wordsBy(document, sentence, featuresOf, featuresOfName);
}

function featuresOf(keys: Keys): number[] {
  const [norm = ''] = keys;
  return [...(isWord(norm) ? [hashOf(norm)] : []), ...kindsIn(keys)];
}

/** The name itself is no feature, because it must decide nothing who is named. */
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
  const names = namesIn(document, sentence);
  const words = document.tokens.slice(sentence.first, sentence.last).map(({ keys }, i) => {
    const at = sentence.first + i;
    return names.has(at) ? named(keys) : plain(keys);
  });
  return sentence.question ? [...words, plain(A_QUESTION)] : words;
}

const A_QUESTION: Keys = new Set(['?']);

/**
 * Prepares the net to read documents. The result is a function that gives the logits of a document, sentence by sentence and, in each
 * sentence, class by class.
 *
 * @param need is called with the rows of the table that are about to be used
 */
export function logitReader(net: Convolution, need: (rows: readonly number[]) => void): (document: Document) => Float32Array {
  const known = (features: (keys: Keys) => number[]): ((keys: Keys) => number[]) =>
    perObject((keys: Keys) =>
      features(keys)
        .map((hash) => rowOf(net, hash))
        .filter((row) => row >= 0),
    );
  const [plain, named] = [known(featuresOf), known(featuresOfName)];
  const pool = new Pool(net);
  const weigh = weigherOf(net);
  return (document) => {
    const { sentences } = document;
    const units = 2 * net.filters;
    // One buffer serves all sentences, because making a buffer takes longer than filling it.
    const pooled = new Float32Array(sentences.length * units);
    sentences.forEach((sentence, at) => {
      const words = wordsBy(document, sentence, plain, named);
      for (const rows of words) need(rows);
      pool.read(words, pooled, at * units);
    });
    const logits = new Float32Array(sentences.length * net.classes.length);
    for (let at = 0; at < sentences.length; at++) weigh(pooled, at, logits);
    return logits;
  };
}

/** Lays the filters over the words of a sentence. The buffers are used again for every word, because making one takes longer than filling it. */
class Pool {
  private readonly net: Convolution;
  private readonly width: number;
  /** What the filters find in the current word, and in the one before it. */
  private here: Int32Array;
  private before: Int32Array;
  /** The most that the filters of one word, and those of three words, have found. */
  private readonly one: Int32Array;
  private readonly three: Int32Array;
  /** What the filters of three words have found in the two words before, as the first and second of three. */
  private readonly two: Int32Array;

  constructor(net: Convolution) {
    this.net = net;
    this.width = PARTS * net.filters;
    [this.here, this.before] = [new Int32Array(this.width), new Int32Array(this.width)];
    [this.one, this.two, this.three] = [new Int32Array(net.filters), new Int32Array(net.filters), new Int32Array(net.filters)];
  }

  /**
   * Writes the highest value that each filter finds, and 0 where that is negative, into `to` from index `from` on. The filters of one word
   * come first.
   *
   * @param words the rows of each word of the sentence
   */
  read(words: readonly (readonly number[])[], to: Float32Array, from: number): void {
    if (words.length === 0) return;
    this.one.fill(LEAST);
    this.three.fill(LEAST);
    this.two.fill(0);
    this.before.fill(0);
    words.forEach((rows, t) => {
      this.add(rows);
      this.move(t === 0);
      [this.here, this.before] = [this.before, this.here];
    });
    this.write(to, from);
  }

  /** Adds up what the filters find in the features of a word. */
  private add(rows: readonly number[]): void {
    const { here, width } = this;
    const { table } = this.net;
    here.fill(0);
    for (const row of rows) {
      const base = row * width;
      for (let i = 0; i < width; i++) here[i] = (here[i] as number) + (table[base + i] as number);
    }
  }

  /** Moves the filters on by a word, which is the third of three, unless it is the first of the sentence. */
  private move(isFirst: boolean): void {
    const { here, before, one, two, three } = this;
    const { filters } = this.net;
    for (let i = 0; i < filters; i++) {
      if ((here[i] as number) > (one[i] as number)) one[i] = here[i] as number;
      const sum = (two[i] as number) + (here[3 * filters + i] as number);
      if (!isFirst && sum > (three[i] as number)) three[i] = sum;
      two[i] = (before[filters + i] as number) + (here[2 * filters + i] as number);
    }
  }

  private write(to: Float32Array, from: number): void {
    const { one, two, three } = this;
    const { filters, scales, biases } = this.net;
    for (let i = 0; i < filters; i++) {
      const last = Math.max(three[i] as number, two[i] as number);
      to[from + i] = Math.max(0, (one[i] as number) * (scales[i] as number) + (biases[i] as number));
      to[from + filters + i] = Math.max(0, last * (scales[filters + i] as number) + (biases[filters + i] as number));
    }
  }
}

/** Less than anything a filter can find. */
const LEAST = -(2 ** 30);

/** Prepares a function that writes the logits of each class for one sentence, from what was found in it and around it. */
function weigherOf({ filters, heads, rest }: Convolution): (pooled: Float32Array, at: number, to: Float32Array) => void {
  const count = rest.length;
  const units = 2 * filters;
  // Most filters find nothing in a sentence, and are skipped.
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

/** The kind of file, with its version. */
export const NET = 'policycheck net 2';

/** Writes a net: the classes, then the arrays in the order below. */
export function encodeConvolution({ classes, filters, hashes, rows, scales, biases, heads, rest, table }: Convolution): Uint8Array {
  return encodeArrays(NET, { classes }, [hashes, rows, scales, biases, heads, rest], table, PARTS * filters);
}

/**
 * Reads a net from a whole file.
 *
 * @throws {Error} where the bytes are no such net
 */
export function decodeConvolution(bytes: Uint8Array): Convolution {
  const { net, table } = decodeNetFront(bytes);
  fillTable(table, bytes);
  return net;
}

/**
 * Reads a net, all but its table, which is 0 throughout.
 *
 * @param bytes at least those before the table
 * @throws {Error} where they are no such net
 */
export function decodeNetFront(bytes: Uint8Array): { net: Convolution; table: Table } {
  const { about, floats, integers, table } = openFront(bytes, NET);
  const { classes } = about as Pick<Convolution, 'classes'>;
  // Each call reads the next array, so the order is that in which they were written.
  const [hashes, rows] = [integers(), integers()];
  const [scales, biases, heads, rest] = [floats(), floats(), floats(), floats()];
  return { net: { classes, filters: table.width / PARTS, hashes, rows, scales, biases, heads, rest, table: table.of }, table };
}
