// Learns the convolutional net of src/wording/convolution.ts (after Kim, 2014: Convolutional neural networks for sentence classification;
// optimised with Adam). Each feature of a word has a vector. Part of it is what is known of the word from other people's texts, and does
// not change; the other dimensions are learnt. Filters of one and of three words are laid over a sentence. Each check weighs the most that
// each filter finds there, and the most that it finds in the sentences around.
import type { Convolution } from '../../src/wording/convolution.js';
import { AROUND, PARTS } from '../../src/wording/convolution.js';
import { slotsOf } from './slots.js';
import { randomOf, shuffle } from './svm.js';

export interface Example {
  /** For each word, its features as columns of the vocabulary. */
  readonly words: readonly Uint32Array[];
  /** For each class: 1 it is there, 0 it is not, -1 nothing is known. */
  readonly truths: Int8Array;
}

export interface Vocabulary {
  /** The hash of the feature of each column. */
  readonly hashes: readonly number[];
  /** `dimensions` numbers for each column; all 0 for a feature that no other text has. `dimensions` must be a multiple of four. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  /** 1 for each column that occurs in enough sentences to have learnt dimensions of its own. */
  readonly isKnown: Uint8Array;
}

/** The number of filters of one word, and of three words; and of the learnt dimensions of a feature. */
const FILTERS = 64;
const OWN = 32;
/** How often the training goes through all drafts, and the drafts in a batch. */
const EPOCHS = 14;
const BATCH = 64;
/** The learning rate at the start. It falls in a straight line, but not below LAST_RATE of this. */
const RATE = 2e-3;
const LAST_RATE = 0.03;
/** The factor for the vectors of others, which makes them about as large as those learnt here. */
const LOUDNESS = 0.5;
/** The shares that are dropped at random: of features, of features' learnt dimensions, and of what the filters found (dropout). */
const LEFT_OUT = { feature: 0.1, own: 0.2, pooled: 0.3 };
/** The bias of each class at the start, which is the logit of a probability of 0.018, because facts are rare. */
const RARE = -4;
/** The most words of a sentence that are used, so that a long one does not hold up a batch. */
const LONGEST = 60;

/** Values that are learnt, their gradient in a batch, and the moments of Adam. */
class Weights {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;

  constructor(values: Float32Array) {
    this.values = values;
    this.gradient = new Float32Array(values.length);
    this.first = new Float32Array(values.length);
    this.second = new Float32Array(values.length);
  }

  /**
   * Makes a step of Adam with the values from index `from` up to `to`, and clears their gradient.
   *
   * @param scale a factor for the gradient
   * @param step the number of this step, counted from 1
   */
  step(rate: number, scale: number, step: number, from = 0, to = this.values.length): void {
    const [one, two] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    const { values, gradient, first, second } = this;
    for (let i = from; i < to; i++) {
      const g = (gradient[i] as number) * scale;
      gradient[i] = 0;
      const m = (first[i] = 0.9 * (first[i] as number) + 0.1 * g);
      const v = (second[i] = 0.999 * (second[i] as number) + 0.001 * g * g);
      values[i] = (values[i] as number) - (rate * (m / one)) / (Math.sqrt(v / two) + 1e-8);
    }
  }
}

/** The values of one sentence of a batch on its way through the net. */
interface Run {
  /** For each word, the columns whose learnt dimensions were not dropped. */
  readonly own: readonly (readonly number[])[];
  readonly words: Float32Array;
  readonly pooled: Float32Array;
  /** For each filter, the index of the word at which it found most, or -1. */
  readonly at: Int32Array;
  readonly back: Float32Array;
}

/**
 * Learns a net. The same examples always give the same one.
 *
 * @param drafts the sentences of each draft, and how often the draft counts
 * @param onEpoch is called after each epoch with the mean loss of a draft
 */
export function trainConvolution(
  drafts: readonly { readonly examples: readonly Example[]; readonly weight: number }[],
  vocabulary: Vocabulary,
  classes: readonly string[],
  onEpoch: (epoch: number, loss: number) => void,
): Convolution {
  const random = randomOf(5);
  const { vectors, dimensions, isKnown } = vocabulary;
  const width = dimensions + OWN;
  const units = 2 * FILTERS;
  const uniform = (length: number, most: number): Float32Array => Float32Array.from({ length }, () => (2 * random() - 1) * most);
  const filters = new Weights(uniform(PARTS * FILTERS * width, 1 / Math.sqrt(2 * width)));
  const biases = new Weights(uniform(units, 1 / Math.sqrt(2 * width)));
  const own = new Weights(uniform(isKnown.length * OWN, 0.17));
  const heads = new Weights(uniform(classes.length * 2 * units, 1 / Math.sqrt(2 * units)));
  const rest = new Weights(new Float32Array(classes.length).fill(RARE));
  const touched = new Set<number>();

  const begin = ({ words }: Example): Run => {
    const some = words.slice(0, LONGEST).map((columns) => Array.from(columns).filter(() => random() >= LEFT_OUT.feature));
    const kept = some.map((columns) => columns.filter((column) => isKnown[column] === 1 && random() >= LEFT_OUT.own));
    const sums = new Float32Array(some.length * width);
    some.forEach((columns, t) => {
      for (const column of columns)
        for (let d = 0; d < dimensions; d++)
          sums[t * width + d] = (sums[t * width + d] as number) + LOUDNESS * (vectors[column * dimensions + d] as number);
      for (const column of kept[t] ?? [])
        for (let d = 0; d < OWN; d++)
          sums[t * width + dimensions + d] = (sums[t * width + dimensions + d] as number) + (own.values[column * OWN + d] as number);
    });
    const { pooled, at } = pool(filtered(sums, some.length, width, filters.values), some.length, biases.values);
    return { own: kept, words: sums, pooled, at, back: new Float32Array(units) };
  };

  const finish = ({ own: kept, words, at, back }: Run): void => {
    const count = kept.length;
    const grown = new Float32Array(words.length);
    for (let unit = 0; unit < units; unit++) {
      const gradient = back[unit] as number;
      const place = at[unit] as number;
      if (place < 0 || gradient === 0) continue;
      biases.gradient[unit] = (biases.gradient[unit] as number) + gradient;
      const [parts, from] = unit < FILTERS ? [[0], place] : [[1, 2, 3], place - 1];
      const filter = unit % FILTERS;
      parts.forEach((part, shift) => {
        const t = from + shift;
        if (t < 0 || t >= count) return;
        const base = (part * FILTERS + filter) * width;
        for (let d = 0; d < width; d++) {
          filters.gradient[base + d] = (filters.gradient[base + d] as number) + gradient * (words[t * width + d] as number);
          grown[t * width + d] = (grown[t * width + d] as number) + gradient * (filters.values[base + d] as number);
        }
      });
    }
    kept.forEach((columns, t) => {
      for (const column of columns) {
        touched.add(column);
        for (let d = 0; d < OWN; d++)
          own.gradient[column * OWN + d] = (own.gradient[column * OWN + d] as number) + (grown[t * width + dimensions + d] as number);
      }
    });
  };

  const learnDraft = (examples: readonly Example[], weight: number): number => {
    const runs = examples.map(begin);
    let loss = 0;
    runs.forEach((run, s) => {
      const nearby = neighbours(runs, s);
      const input = new Float32Array(2 * units);
      const from = new Int32Array(units).fill(-1);
      for (let unit = 0; unit < units; unit++) {
        input[unit] = run.pooled[unit] as number;
        for (const n of nearby) {
          const value = runs[n]?.pooled[unit] ?? 0;
          if (value > (input[units + unit] as number)) [input[units + unit], from[unit]] = [value, n];
        }
      }
      const mask = Float32Array.from(input, () => (random() < LEFT_OUT.pooled ? 0 : 1 / (1 - LEFT_OUT.pooled)));
      const back = new Float32Array(2 * units);
      const truths = examples[s]?.truths ?? new Int8Array();
      for (let c = 0; c < classes.length; c++) {
        const truth = truths[c] as number;
        if (truth < 0) continue;
        let logit = rest.values[c] as number;
        const base = c * 2 * units;
        for (let i = 0; i < 2 * units; i++) logit += (heads.values[base + i] as number) * (input[i] as number) * (mask[i] as number);
        const error = (1 / (1 + Math.exp(-logit)) - truth) * weight;
        loss += Math.log1p(Math.exp(truth === 1 ? -logit : logit)) * weight;
        rest.gradient[c] = (rest.gradient[c] as number) + error;
        if (Math.abs(error) < 1e-4) continue;
        for (let i = 0; i < 2 * units; i++) {
          heads.gradient[base + i] = (heads.gradient[base + i] as number) + error * (input[i] as number) * (mask[i] as number);
          back[i] = (back[i] as number) + error * (heads.values[base + i] as number) * (mask[i] as number);
        }
      }
      for (let unit = 0; unit < units; unit++) {
        run.back[unit] = (run.back[unit] as number) + (back[unit] as number);
        const of = runs[from[unit] as number];
        if (of) of.back[unit] = (of.back[unit] as number) + (back[units + unit] as number);
      }
    });
    runs.forEach(finish);
    return loss;
  };

  const order = Uint32Array.from(drafts.keys());
  const steps = Math.ceil(order.length / BATCH) * EPOCHS;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      let sentences = 0;
      for (const at of order.subarray(from, from + BATCH)) {
        const draft = drafts[at];
        if (!draft) continue;
        sentences += draft.examples.length;
        loss += learnDraft(draft.examples, draft.weight);
      }
      const rate = RATE * Math.max(LAST_RATE, 1 - step / steps);
      step++;
      for (const dense of [filters, biases, heads, rest]) dense.step(rate, 1 / sentences, step);
      for (const column of touched) own.step(rate, 1 / sentences, step, column * OWN, (column + 1) * OWN);
      touched.clear();
    }
    onEpoch(epoch, loss / order.length);
  }
  return packed(
    { filters: filters.values, biases: biases.values, own: own.values, heads: heads.values, rest: rest.values },
    vocabulary,
    classes,
  );
}

function neighbours(runs: readonly unknown[], at: number): number[] {
  return [...runs.keys()].filter((other) => other !== at && Math.abs(other - at) <= AROUND);
}

/** What every filter finds at every word. */
function filtered(words: Float32Array, count: number, width: number, filters: Float32Array): Float32Array {
  const all = PARTS * FILTERS;
  const found = new Float32Array(count * all);
  for (let t = 0; t < count; t++) {
    const start = t * width;
    for (let filter = 0; filter < all; filter++) {
      const base = filter * width;
      let [a, b, c, e] = [0, 0, 0, 0];
      for (let d = 0; d < width; d += 4) {
        a += (filters[base + d] as number) * (words[start + d] as number);
        b += (filters[base + d + 1] as number) * (words[start + d + 1] as number);
        c += (filters[base + d + 2] as number) * (words[start + d + 2] as number);
        e += (filters[base + d + 3] as number) * (words[start + d + 3] as number);
      }
      found[t * all + filter] = a + b + (c + e);
    }
  }
  return found;
}

function pool(found: Float32Array, count: number, biases: Float32Array): { pooled: Float32Array; at: Int32Array } {
  const all = PARTS * FILTERS;
  const pooled = new Float32Array(2 * FILTERS);
  const at = new Int32Array(2 * FILTERS).fill(-1);
  for (let t = 0; t < count; t++) {
    const here = t * all;
    for (let i = 0; i < FILTERS; i++) {
      const one = (found[here + i] as number) + (biases[i] as number);
      if (one > (pooled[i] as number)) [pooled[i], at[i]] = [one, t];
      let three = (found[here + 2 * FILTERS + i] as number) + (biases[FILTERS + i] as number);
      if (t > 0) three += found[here - all + FILTERS + i] as number;
      if (t + 1 < count) three += found[here + all + 3 * FILTERS + i] as number;
      if (three > (pooled[FILTERS + i] as number)) [pooled[FILTERS + i], at[FILTERS + i]] = [three, t];
    }
  }
  return { pooled, at };
}

interface Learnt {
  readonly filters: Float32Array;
  readonly biases: Float32Array;
  readonly own: Float32Array;
  readonly heads: Float32Array;
  readonly rest: Float32Array;
}

/** The table of what every filter finds in every feature, in whole numbers, so that a run needs neither vectors nor filters. */
function packed({ filters, biases, own, heads, rest }: Learnt, vocabulary: Vocabulary, classes: readonly string[]): Convolution {
  const { vectors, dimensions, isKnown, hashes } = vocabulary;
  const width = dimensions + OWN;
  const all = PARTS * FILTERS;
  const found = new Float32Array(hashes.length * all);
  hashes.forEach((_, column) => {
    const word = new Float32Array(width);
    for (let d = 0; d < dimensions; d++) word[d] = LOUDNESS * (vectors[column * dimensions + d] as number);
    if (isKnown[column]) for (let d = 0; d < OWN; d++) word[dimensions + d] = own[column * OWN + d] as number;
    found.set(filtered(word, 1, width, filters), column * all);
  });
  const scales = new Float32Array(2 * FILTERS);
  for (let i = 0; i < found.length; i++) {
    const unit = unitOf(i % all);
    scales[unit] = Math.max(scales[unit] as number, Math.abs(found[i] as number) / 127);
  }
  return {
    classes,
    filters: FILTERS,
    ...slotsOf(hashes),
    scales,
    biases,
    heads: turned(heads, classes.length),
    rest,
    table: Int8Array.from(found, (value, i) => Math.round(value / (scales[unitOf(i % all)] as number))),
  };
}

/** The unit to which a column of the table belongs. The three parts of a filter of three words share one scale. */
function unitOf(filter: number): number {
  return filter < FILTERS ? filter : FILTERS + (filter % FILTERS);
}

/** Reorders weights: from one per unit for each class to one per class for each unit. */
function turned(heads: Float32Array, classes: number): Float32Array {
  const units = heads.length / classes;
  return heads.map((_, i) => heads[(i % classes) * units + Math.floor(i / classes)] as number);
}
