// The wording model: for each check a weight a feature, learnt from the labelled drafts of test/corpus (npm run train).
// A linear model, so that what decided can be named: the words with the greatest share.
import { encodeArrays, fillTable, openFront, type Table } from './arrays.js';

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
  /** "check/kind", the commonest of a check first. */
  readonly kinds: readonly string[];
  /** `KIND_ROWS` rows a kind, the most telling ones, ascending; and their weights. */
  readonly kindRows: Uint32Array;
  readonly kindWeights: Float32Array;
  readonly kindBiases: Float32Array;
}

/** By how many features kinds of one check are told apart. */
export const KIND_ROWS = 160;

export const WEIGHTS = 'policycheck weights 3';

/** The classes and kinds, then the arrays in the order below. */
export function encodeModel(model: Model): Uint8Array {
  const { classes, kinds, slopes, offsets, scales, biases, kindRows, kindWeights, kindBiases, hashes, rows, idf, weights } = model;
  const arrays = [slopes, offsets, scales, biases, kindRows, kindWeights, kindBiases, hashes, rows, idf];
  return encodeArrays(WEIGHTS, { classes, kinds }, arrays, weights, classes.length);
}

/** @throws {Error} where the bytes are no model */
export function decodeModel(bytes: Uint8Array): Model {
  const { model, table } = decodeFront(bytes);
  fillTable(table, bytes);
  return model;
}

/** A model whose weights are nought as yet. @param bytes as many as stand before its table, or more */
export function decodeFront(bytes: Uint8Array): { model: Model; table: Table } {
  const { about, floats, integers, table } = openFront(bytes, WEIGHTS);
  const { classes, kinds } = about as Pick<Model, 'classes' | 'kinds'>;
  // Each takes what comes next, in the order in which they were written.
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

/** Logits, a class. @param sums where they are written */
export function logitsOf(model: Model, vector: Vector, sums = new Float64Array(model.classes.length)): Float64Array {
  const { classes, weights, biases, scales, slopes, offsets } = model;
  const { rows, values } = vector;
  const count = classes.length;
  sums.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const base = (rows[i] as number) * count;
    const value = values[i] as number;
    // The dearest loop of all: every row is one of the model's, so that nothing is missing here.
    for (let c = 0; c < count; c++) sums[c] = (sums[c] as number) + value * (weights[base + c] as number);
  }
  for (let c = 0; c < count; c++) {
    const margin = (sums[c] ?? 0) * (scales[c] ?? 0) + (biases[c] ?? 0);
    sums[c] = (slopes[c] ?? 0) * margin + (offsets[c] ?? 0);
  }
  return sums;
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
