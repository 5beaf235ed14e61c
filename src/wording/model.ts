// The wording model: for each check a weight a feature, learnt from the labelled drafts of test/corpus (npm run train).
// A linear model, so that what decided can be named: the words with the greatest share; and a small net beside it, which
// adds to a margin what words mean together.
export interface Model {
  readonly classes: readonly string[];
  /** `p = 1 / (1 + e^-(slope * margin + offset))`, a class. */
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
  /** What a weight of 1 stands for, a class. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** Open addressing: hash, and row + 1 (0: free). */
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
  /** Inverse document frequencies, a row. */
  readonly idf: Float32Array;
  /** Row by row, a weight a class. */
  readonly weights: Int8Array;
  readonly net: Net;
  /** "check/kind", the commonest of a check first. */
  readonly kinds: readonly string[];
  /** `KIND_ROWS` rows a kind, the most telling ones, ascending; and their weights. */
  readonly kindRows: Uint32Array;
  readonly kindWeights: Float32Array;
  readonly kindBiases: Float32Array;
}

/** The sum of the places of a sentence's features, bent at nought, is weighed for each class. */
export interface Net {
  /** Dimensions of a place. */
  readonly width: number;
  /** Row by row, a place each of the first rows of the model; the others have none. */
  readonly places: Int8Array;
  /** Class by class, a weight a dimension. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Below nought, so much of a sum gets through. */
const LEAK = 0.1;

/** By how many features kinds of one check are told apart. */
export const KIND_ROWS = 160;

const MAGIC = 'policycheck wording 2';

interface Head {
  readonly magic: string;
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
  readonly slots: number;
  readonly rows: number;
  /** Dimensions of a place, and how many rows have one. */
  readonly width: number;
  readonly placed: number;
}

/** A JSON line, then the arrays in the order below, little-endian. */
export function encodeModel(model: Model): Uint8Array {
  const { classes, kinds, slopes, offsets, scales, biases, kindRows, kindWeights, kindBiases, hashes, rows, idf, weights, net } = model;
  const head: Head = {
    magic: MAGIC,
    classes,
    kinds,
    slots: hashes.length,
    rows: idf.length,
    width: net.width,
    placed: net.places.length / net.width,
  };
  const text = JSON.stringify(head);
  // Padded, so that every array starts at a multiple of four.
  const padded = Buffer.from(text + ' '.repeat(3 - (Buffer.byteLength(text) % 4)) + '\n');
  const floats = [slopes, offsets, scales, biases, net.weights, net.biases];
  const parts = [...floats, kindRows, kindWeights, kindBiases, hashes, rows, idf, weights, net.places];
  return Buffer.concat([padded, ...parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))]);
}

/** @throws {Error} where the bytes are no model */
export function decodeModel(bytes: Uint8Array): Model {
  const { model, tables } = decodeFront(bytes);
  for (const { of, at } of tables) of.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, of.length));
  return model;
}

/** A table of a model that stands behind its front: so many bytes a row. */
export interface Table {
  readonly of: Int8Array;
  /** Where it begins in the file. */
  readonly at: number;
  readonly width: number;
}

export interface Front {
  /** Its `weights` and the places of its net are nought as yet. */
  readonly model: Model;
  readonly tables: readonly Table[];
}

/** How many bytes tell how long the front is. */
export const HEAD = 16_384;

/** @param bytes the first `HEAD` of a file, or more */
export function frontLength(bytes: Uint8Array): number {
  const { head, start } = readHead(bytes);
  return start + lengthsIn(head).reduce((sum, length) => sum + 4 * length, 0);
}

/** What stands before the two large tables. @param bytes as many as `frontLength` says, or more */
export function decodeFront(bytes: Uint8Array): Front {
  const { head, start } = readHead(bytes);
  const { classes, kinds, rows, width, placed } = head;
  // Copied once where the bytes do not begin at a multiple of four, as those of a pooled buffer may.
  const whole = (bytes.byteOffset + start) % 4 === 0 ? bytes : Uint8Array.from(bytes);
  let at = whole.byteOffset + start;
  const take = lengthsIn(head).values();
  const next = (): [ArrayBufferLike, number, number] => {
    const length = take.next().value ?? 0;
    return [whole.buffer, (at += 4 * length) - 4 * length, length];
  };
  const floats = (): Float32Array => new Float32Array(...next());
  const integers = (): Uint32Array => new Uint32Array(...next());
  // Each takes what comes next, in the order in which they were written.
  const [slopes, offsets, scales, biases, netWeights, netBiases] = [floats(), floats(), floats(), floats(), floats(), floats()];
  const [kindRows, kindWeights, kindBiases] = [integers(), floats(), floats()];
  const [hashes, rowsOfSlots, idf] = [integers(), integers(), floats()];
  const [weights, places] = [new Int8Array(rows * classes.length), new Int8Array(placed * width)];
  const end = at - whole.byteOffset;
  const tables = [
    { of: weights, at: end, width: classes.length },
    { of: places, at: end + weights.length, width },
  ];
  const net = { width, places, weights: netWeights, biases: netBiases };
  const tablesOf = { kindRows, kindWeights, kindBiases, hashes, rows: rowsOfSlots, idf, weights };
  return { model: { classes, kinds, slopes, offsets, scales, biases, net, ...tablesOf }, tables };
}

function readHead(bytes: Uint8Array): { head: Head; start: number } {
  const line = bytes.indexOf(10);
  const head = JSON.parse(Buffer.from(bytes.subarray(0, Math.max(0, line))).toString() || '{}') as Head;
  if (head.magic !== MAGIC) throw new Error('this is no wording model');
  return { head, start: line + 1 };
}

/** Of the arrays of the front, in the order in which they are written. */
function lengthsIn({ classes: { length: count }, kinds, slots, rows, width }: Head): number[] {
  const ofKinds = kinds.length * KIND_ROWS;
  return [count, count, count, count, count * width, count, ofKinds, ofKinds, kinds.length, slots, slots, rows];
}

/** The row of a feature, or -1. @param hash with or without its sign */
export function rowOf({ hashes, rows }: Pick<Model, 'hashes' | 'rows'>, hash: number): number {
  const mask = hashes.length - 1;
  // A free slot has no hash, so that the rows are looked at where there is one alone: both lie far from each other in memory.
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const known = hashes[slot] as number;
    if ((known ^ hash) === 0 || known === 0) {
      const row = rows[slot] as number;
      if (row === 0) return -1;
      if ((known ^ hash) === 0) return row - 1;
    }
  }
}

/** A sentence as the model has it: the rows of its features with their weights, of length one together at most. */
export interface Vector {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** The token each was read from, or -1. */
  readonly tokens: readonly number[];
}

/** As long as a sentence of a few words: one that is shorter speaks less loudly, for every word of it would be shouted. */
export const SHORTEST = 44;

/** @param rows of the features; @param tokens of each, the one it was read from */
export function vectorOf({ idf }: Model, rows: readonly number[], tokens: readonly number[]): Vector {
  let square = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = idf[rows[i] as number] as number;
    square += value * value;
  }
  const length = Math.max(SHORTEST, Math.sqrt(square));
  return { rows, values: rows.map((row) => (idf[row] as number) / length), tokens };
}

/** Logits, a class. */
export function logitsOf(model: Model, vector: Vector): Float64Array {
  const { classes, weights, biases, scales, slopes, offsets, net } = model;
  const { rows, values } = vector;
  const count = classes.length;
  const sums = new Float64Array(count);
  for (let i = 0; i < rows.length; i++) {
    const base = (rows[i] as number) * count;
    const value = values[i] as number;
    // The dearest loop of all: every row is one of the model's, so that nothing is missing here.
    for (let c = 0; c < count; c++) sums[c] = (sums[c] as number) + value * (weights[base + c] as number);
  }
  const together = hiddenOf(net, vector);
  for (let c = 0; c < count; c++) {
    const margin = (sums[c] ?? 0) * (scales[c] ?? 0) + (biases[c] ?? 0) + togetherOf(net, together, c);
    sums[c] = (slopes[c] ?? 0) * margin + (offsets[c] ?? 0);
  }
  return sums;
}

/** Where a sentence lies among the dimensions of the net. */
function hiddenOf({ width, places }: Net, { rows, values }: Vector): Float32Array {
  const sums = new Float32Array(width);
  for (let i = 0; i < rows.length; i++) {
    const base = (rows[i] as number) * width;
    if (base >= places.length) continue;
    const value = values[i] as number;
    for (let d = 0; d < width; d++) sums[d] = (sums[d] as number) + value * (places[base + d] as number);
  }
  for (let d = 0; d < width; d++) if ((sums[d] as number) < 0) sums[d] = (sums[d] as number) * LEAK;
  return sums;
}

function togetherOf({ width, weights, biases }: Net, hidden: Float32Array, index: number): number {
  let sum = biases[index] as number;
  for (let d = 0; d < width; d++) sum += (weights[index * width + d] as number) * (hidden[d] as number);
  return sum;
}

/** Of kinds of one check: by row, its positions in `kindRows`. */
export type KindIndex = ReadonlyMap<number, readonly number[]>;

/** @param kinds as positions in `kinds` of the model */
export function indexKinds({ kindRows }: Model, kinds: readonly number[]): KindIndex {
  const index = new Map<number, number[]>();
  for (const kind of kinds)
    for (let position = kind * KIND_ROWS; position < (kind + 1) * KIND_ROWS; position++) {
      const row = kindRows[position] as number;
      const known = index.get(row);
      if (known) known.push(position);
      else index.set(row, [position]);
    }
  return index;
}

/** The kind that a sentence is most like, or -1 where there is none to choose from. @param index of these kinds */
export function kindOf(model: Model, kinds: readonly number[], index: KindIndex, vector: Vector): number {
  const sums = kinds.map((kind) => model.kindBiases[kind] ?? 0);
  addUp(model, kinds, index, vector, sums);
  let [best, most] = [-1, -Infinity];
  kinds.forEach((kind, i) => {
    const sum = sums[i] ?? 0;
    if (sum > most) [best, most] = [kind, sum];
  });
  return best;
}

/** Added up in the order of the rows: the last bit may depend on it. */
function addUp({ kindWeights }: Model, kinds: readonly number[], index: KindIndex, { rows, values }: Vector, sums: number[]): void {
  const byRow = new Map<number, number>();
  rows.forEach((row, i) => {
    if (index.has(row)) byRow.set(row, values[i] ?? 0);
  });
  for (const [row, value] of [...byRow].sort(([a], [b]) => a - b))
    for (const position of index.get(row) ?? []) {
      const at = kinds.indexOf(Math.floor(position / KIND_ROWS));
      sums[at] = (sums[at] ?? 0) + value * (kindWeights[position] ?? 0);
    }
}
