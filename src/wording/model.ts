// The wording model: for each check a weight per feature, learnt from the labelled drafts of test/corpus (npm run train). It is linear, so
// that it can be told which words decided: those that add most to the score.
import { encodeArrays, fillTable, openFront, type Table } from './arrays.js';

export interface Model {
  readonly classes: readonly string[];
  /** The curve of each class that turns a margin into a probability: `p = 1 / (1 + e^-(slope * margin + offset))`. */
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
  /** For each class: what a 1 in `weights` stands for, and the bias that is added. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** A hash table with open addressing: the hash of a feature, and its row + 1 (0: the slot is free). */
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
  /** The inverse document frequency of the feature of each row. */
  readonly idf: Float32Array;
  /** The weights: for each row, one per class. */
  readonly weights: Int8Array;
  /** The kinds as "check/kind", the commonest of each check first. */
  readonly kinds: readonly string[];
  /** For each kind, the `KIND_ROWS` rows that tell most about it, in ascending order; and their weights. */
  readonly kindRows: Uint32Array;
  readonly kindWeights: Float32Array;
  readonly kindBiases: Float32Array;
}

/** How many features tell a kind apart from the other kinds of its check. */
export const KIND_ROWS = 160;

/** The kind of file, with its version. */
export const WEIGHTS = 'policycheck weights 3';

/** Writes a model: the classes and kinds, then the arrays in the order below. */
export function encodeModel(model: Model): Uint8Array {
  const { classes, kinds, slopes, offsets, scales, biases, kindRows, kindWeights, kindBiases, hashes, rows, idf, weights } = model;
  const arrays = [slopes, offsets, scales, biases, kindRows, kindWeights, kindBiases, hashes, rows, idf];
  return encodeArrays(WEIGHTS, { classes, kinds }, arrays, weights, classes.length);
}

/**
 * Reads a model from a whole file.
 *
 * @throws {Error} where the bytes are no model
 */
export function decodeModel(bytes: Uint8Array): Model {
  const { model, table } = decodeFront(bytes);
  fillTable(table, bytes);
  return model;
}

/**
 * Reads a model, all but its weights, which are 0 throughout.
 *
 * @param bytes at least those before the table
 * @throws {Error} where they are no model
 */
export function decodeFront(bytes: Uint8Array): { model: Model; table: Table } {
  const { about, floats, integers, table } = openFront(bytes, WEIGHTS);
  const { classes, kinds } = about as Pick<Model, 'classes' | 'kinds'>;
  // Each call reads the next array, so the order is that in which they were written.
  const [slopes, offsets, scales, biases] = [floats(), floats(), floats(), floats()];
  const [kindRows, kindWeights, kindBiases] = [integers(), floats(), floats()];
  const [hashes, rows, idf] = [integers(), integers(), floats()];
  const model = {
    classes,
    kinds,
    slopes,
    offsets,
    scales,
    biases,
    kindRows,
    kindWeights,
    kindBiases,
    hashes,
    rows,
    idf,
    weights: table.of,
  };
  return { model, table };
}

/**
 * The row of a feature; -1 where the model does not have it.
 *
 * @param hash as a signed or an unsigned number
 */
export function rowOf({ hashes, rows }: Pick<Model, 'hashes' | 'rows'>, hash: number): number {
  const mask = hashes.length - 1;
  // A free slot has the hash 0, so `rows` need be read only where the hash matches or is 0. The two arrays are far from each other in
  // memory.
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const known = hashes[slot] as number;
    if ((known ^ hash) === 0 || known === 0) {
      const row = rows[slot] as number;
      if (row === 0) return -1;
      if ((known ^ hash) === 0) return row - 1;
    }
  }
}

/** A sentence as the model sees it: the rows of its features, and their values, which together form a vector of length 1 at most. */
export interface Vector {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** The index of the token that each feature was read from, or -1. */
  readonly tokens: readonly number[];
}

/**
 * The least length that a vector is divided by, which is that of a sentence of a few words. Without it, each word of a shorter sentence
 * would count too much.
 */
export const SHORTEST = 44;

/**
 * The vector of a sentence.
 *
 * @param rows the rows of its features
 * @param tokens for each row, the index of the token that it was read from
 */
export function vectorOf({ idf }: Model, rows: readonly number[], tokens: readonly number[]): Vector {
  let square = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = idf[rows[i] as number] as number;
    square += value * value;
  }
  const length = Math.max(SHORTEST, Math.sqrt(square));
  return { rows, values: rows.map((row) => (idf[row] as number) / length), tokens };
}

/**
 * The logit of each class.
 *
 * @param sums where the logits are written
 */
export function logitsOf(model: Model, vector: Vector, sums = new Float64Array(model.classes.length)): Float64Array {
  const { classes, weights, biases, scales, slopes, offsets } = model;
  const { rows, values } = vector;
  const count = classes.length;
  sums.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const base = (rows[i] as number) * count;
    const value = values[i] as number;
    // This loop takes most of the time. Every row is one of the model's, so no value is missing.
    for (let c = 0; c < count; c++) sums[c] = (sums[c] as number) + value * (weights[base + c] as number);
  }
  for (let c = 0; c < count; c++) {
    const margin = (sums[c] ?? 0) * (scales[c] ?? 0) + (biases[c] ?? 0);
    sums[c] = (slopes[c] ?? 0) * margin + (offsets[c] ?? 0);
  }
  return sums;
}

/** For the kinds of one check: the positions in `kindRows` at which a row occurs. */
export type KindIndex = ReadonlyMap<number, readonly number[]>;

/**
 * Makes the index of some kinds.
 *
 * @param kinds their positions in `kinds` of the model
 */
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

/**
 * The kind that a sentence is most like.
 *
 * @param kinds their positions in `kinds` of the model
 * @param index made of these kinds with `indexKinds`
 * @returns the position of the kind; -1 where there is none to choose from
 */
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

/** Adds up what each kind's rows contribute, in ascending order of the rows, because the last bit of a sum depends on the order. */
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
