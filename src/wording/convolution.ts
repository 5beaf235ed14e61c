// The convolutional net beside the linear weights, learnt by scripts/train/convolution.ts: filters of one and of three words are laid
// over a sentence, and each check weighs the most that every filter finds there and in the sentences around. It knows words that
// no labelled draft has by the use that others make of them. What the filters find in a word is in the table: they are only added up.
import { perObject, type Keys } from '../document/remembered.js';
import { hashOf } from '../hash.js';
import type { Document, Sentence } from '../types.js';
import { isKind, isWord, peopleIn } from './features.js';
import { rowOf, type Table } from './model.js';

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
  /** Class by class, a weight for what each filter finds in the sentence, and one for what it finds around; and what is added. */
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

/** Logits of every sentence, class by class. @param need is asked for the rows of the table before they are used */
export function logitReader(net: Convolution, need: (rows: readonly number[]) => void): (document: Document) => Float32Array[] {
  const known = (features: (keys: Keys) => number[]): ((keys: Keys) => number[]) =>
    perObject((keys: Keys) =>
      features(keys)
        .map((hash) => rowOf(net, hash))
        .filter((row) => row >= 0),
    );
  const [plain, named] = [known(featuresOf), known(featuresOfName)];
  return (document) => {
    const read = document.sentences.map((sentence) => wordsBy(document, sentence, plain, named));
    read.forEach((words) => words.forEach((rows) => need(rows)));
    const found = read.map((words) => pool(net, words));
    return found.map((here, at) => logitsOf(net, here, around(found, at)));
  };
}

/** The most that each filter finds in a sentence. @param words their rows */
function pool({ filters, table, scales, biases }: Convolution, words: readonly (readonly number[])[]): Float32Array {
  const width = PARTS * filters;
  const sums = new Int32Array(words.length * width);
  words.forEach((rows, t) => {
    const here = t * width;
    for (const row of rows) {
      const base = row * width;
      for (let i = 0; i < width; i++) sums[here + i] = (sums[here + i] as number) + (table[base + i] as number);
    }
  });
  const most = new Float32Array(2 * filters);
  for (let i = 0; i < filters; i++) {
    let [one, three] = [-Infinity, -Infinity];
    for (let at = i; at < sums.length; at += width) {
      one = Math.max(one, sums[at] as number);
      const before = at < width ? 0 : (sums[at - width + filters] as number);
      const after = at + width < sums.length ? (sums[at + width + 3 * filters] as number) : 0;
      three = Math.max(three, before + (sums[at + 2 * filters] as number) + after);
    }
    most[i] = Math.max(0, one * (scales[i] as number) + (biases[i] as number));
    most[filters + i] = Math.max(0, three * (scales[filters + i] as number) + (biases[filters + i] as number));
  }
  return most;
}

function around(found: readonly Float32Array[], at: number): Float32Array {
  const most = new Float32Array((found[at] as Float32Array).length);
  const end = Math.min(found.length, at + AROUND + 1);
  for (let other = Math.max(0, at - AROUND); other < end; other++) {
    if (other === at) continue;
    const there = found[other] as Float32Array;
    for (let i = 0; i < most.length; i++) if ((there[i] as number) > (most[i] as number)) most[i] = there[i] as number;
  }
  return most;
}

function logitsOf({ heads, rest }: Convolution, here: Float32Array, near: Float32Array): Float32Array {
  const units = here.length;
  return rest.map((logit, c) => {
    const base = c * 2 * units;
    let sum = logit;
    for (let i = 0; i < units; i++)
      sum += (heads[base + i] as number) * (here[i] as number) + (heads[base + units + i] as number) * (near[i] as number);
    return sum;
  });
}

const MAGIC = 'policycheck net 1';

interface Head {
  readonly magic: string;
  readonly classes: readonly string[];
  readonly filters: number;
  readonly slots: number;
  readonly rows: number;
}

/** A JSON line, then the arrays in the order of `lengthsIn` and the table, little-endian. */
export function encodeConvolution({ classes, filters, hashes, rows, scales, biases, heads, rest, table }: Convolution): Uint8Array {
  const head: Head = { magic: MAGIC, classes, filters, slots: hashes.length, rows: table.length / (PARTS * filters) };
  const text = JSON.stringify(head);
  // Padded, so that every array starts at a multiple of four.
  const padded = Buffer.from(text + ' '.repeat(3 - (Buffer.byteLength(text) % 4)) + '\n');
  const parts = [hashes, rows, scales, biases, heads, rest, table];
  return Buffer.concat([padded, ...parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))]);
}

/** @throws {Error} where the bytes are no such net */
export function decodeConvolution(bytes: Uint8Array): Convolution {
  const { net, table } = decodeNetFront(bytes);
  net.table.set(new Int8Array(bytes.buffer, bytes.byteOffset + table.at, net.table.length));
  return net;
}

/** @param bytes the first `HEAD` of a file, or more */
export function netFrontLength(bytes: Uint8Array): number {
  const { head, start } = readHead(bytes);
  return start + lengthsIn(head).reduce((sum, length) => sum + 4 * length, 0);
}

/** What stands before the table, which is nought as yet. @param bytes as many as `netFrontLength` says, or more */
export function decodeNetFront(bytes: Uint8Array): { net: Convolution; table: Table } {
  const { head, start } = readHead(bytes);
  const { classes, filters } = head;
  // Copied once where the arrays do not begin at a multiple of four, as those of a pooled buffer may.
  const whole = (bytes.byteOffset + start) % 4 === 0 ? bytes : Uint8Array.from(bytes);
  let at = whole.byteOffset + start;
  const take = lengthsIn(head).values();
  const next = (): [ArrayBufferLike, number, number] => {
    const length = take.next().value ?? 0;
    return [whole.buffer, (at += 4 * length) - 4 * length, length];
  };
  const floats = (): Float32Array => new Float32Array(...next());
  // Each takes what comes next, in the order in which they were written.
  const [hashes, rows] = [new Uint32Array(...next()), new Uint32Array(...next())];
  const [scales, biases, heads, rest] = [floats(), floats(), floats(), floats()];
  const width = PARTS * filters;
  const table = new Int8Array(head.rows * width);
  return {
    net: { classes, filters, hashes, rows, scales, biases, heads, rest, table },
    table: { of: table, at: at - whole.byteOffset, width },
  };
}

function readHead(bytes: Uint8Array): { head: Head; start: number } {
  const line = bytes.indexOf(10);
  const head = JSON.parse(Buffer.from(bytes.subarray(0, Math.max(0, line))).toString() || '{}') as Head;
  if (head.magic !== MAGIC) throw new Error('this is no net of words');
  return { head, start: line + 1 };
}

/** Of the arrays of the front, in the order in which they are written. */
function lengthsIn({ classes: { length: count }, filters, slots }: Head): number[] {
  return [slots, slots, 2 * filters, 2 * filters, count * PARTS * filters, count];
}
