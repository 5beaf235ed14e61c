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
const EPOCHS = 12;
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
  /** The gradient of `pooled`. */
  readonly back: Float32Array;
}

/** What the classes weigh: what each filter found in the sentence, then what it found around it. */
interface Input {
  readonly values: Float32Array;
  /** A factor for each value: 0 where it is dropped. */
  readonly mask: Float32Array;
  /** For each filter, the index of the sentence around in which it found most, or -1. */
  readonly from: Int32Array;
  /** The gradient of `values`. */
  readonly back: Float32Array;
}

interface Draft {
  readonly examples: readonly Example[];
  /** How often the draft counts. */
  readonly weight: number;
}

const UNITS = 2 * FILTERS;

/** The net while it learns. */
class Learner {
  private readonly vocabulary: Vocabulary;
  private readonly random: () => number;
  private readonly width: number;
  private readonly filters: Weights;
  private readonly biases: Weights;
  private readonly own: Weights;
  private readonly heads: Weights;
  private readonly rest: Weights;
  /** The columns whose learnt dimensions have a gradient. */
  private readonly touched = new Set<number>();
  private steps = 0;

  constructor(vocabulary: Vocabulary, classes: number, random: () => number) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.width = vocabulary.dimensions + OWN;
    const uniform = (length: number, most: number): Weights => new Weights(Float32Array.from({ length }, () => (2 * random() - 1) * most));
    this.filters = uniform(PARTS * FILTERS * this.width, 1 / Math.sqrt(2 * this.width));
    this.biases = uniform(UNITS, 1 / Math.sqrt(2 * this.width));
    this.own = uniform(vocabulary.isKnown.length * OWN, 0.17);
    this.heads = uniform(classes * 2 * UNITS, 1 / Math.sqrt(2 * UNITS));
    this.rest = new Weights(new Float32Array(classes).fill(RARE));
  }

  get learnt(): Learnt {
    const { filters, biases, own, heads, rest } = this;
    return { filters: filters.values, biases: biases.values, own: own.values, heads: heads.values, rest: rest.values };
  }

  /**
   * Learns from the drafts of a batch.
   *
   * @returns their loss, all together
   */
  learn(drafts: readonly Draft[], rate: number): number {
    let [loss, sentences] = [0, 0];
    for (const { examples, weight } of drafts) {
      sentences += examples.length;
      loss += this.learnDraft(examples, weight);
    }
    const step = ++this.steps;
    for (const dense of [this.filters, this.biases, this.heads, this.rest]) dense.step(rate, 1 / sentences, step);
    for (const column of this.touched) this.own.step(rate, 1 / sentences, step, column * OWN, (column + 1) * OWN);
    this.touched.clear();
    return loss;
  }

  private learnDraft(examples: readonly Example[], weight: number): number {
    const runs = examples.map((example) => this.begin(example));
    let loss = 0;
    examples.forEach(({ truths }, at) => {
      const input = this.inputOf(runs, at);
      truths.forEach((truth, index) => {
        if (truth >= 0) loss += this.weigh(input, index, truth, weight);
      });
      giveBack(input, runs, at);
    });
    for (const run of runs) this.finish(run);
    return loss;
  }

  /** Reads a sentence with the filters, without some of its features. */
  private begin({ words }: Example): Run {
    const { isKnown } = this.vocabulary;
    const some = words.slice(0, LONGEST).map((columns) => Array.from(columns).filter(() => this.random() >= LEFT_OUT.feature));
    const own = some.map((columns) => columns.filter((column) => isKnown[column] === 1 && this.random() >= LEFT_OUT.own));
    const sums = this.sumsOf(some, own);
    const { pooled, at } = pool(filtered(sums, some.length, this.width, this.filters.values), some.length, this.biases.values);
    return { own, words: sums, pooled, at, back: new Float32Array(UNITS) };
  }

  /** The vector of each word: the sum of those of its features. */
  private sumsOf(words: readonly (readonly number[])[], own: Run['own']): Float32Array {
    const { width, own: learnt } = this;
    const { vectors, dimensions } = this.vocabulary;
    const sums = new Float32Array(words.length * width);
    words.forEach((columns, t) => {
      for (const column of columns)
        for (let d = 0; d < dimensions; d++)
          sums[t * width + d] = (sums[t * width + d] as number) + LOUDNESS * (vectors[column * dimensions + d] as number);
      for (const column of own[t] ?? [])
        for (let d = 0; d < OWN; d++)
          sums[t * width + dimensions + d] = (sums[t * width + dimensions + d] as number) + (learnt.values[column * OWN + d] as number);
    });
    return sums;
  }

  private inputOf(runs: readonly Run[], at: number): Input {
    const nearby = neighbours(runs, at);
    const values = new Float32Array(2 * UNITS);
    const from = new Int32Array(UNITS).fill(-1);
    for (let unit = 0; unit < UNITS; unit++) {
      values[unit] = runs[at]?.pooled[unit] ?? 0;
      for (const n of nearby) {
        const value = runs[n]?.pooled[unit] ?? 0;
        if (value > (values[UNITS + unit] as number)) [values[UNITS + unit], from[unit]] = [value, n];
      }
    }
    const mask = Float32Array.from(values, () => (this.random() < LEFT_OUT.pooled ? 0 : 1 / (1 - LEFT_OUT.pooled)));
    return { values, mask, from, back: new Float32Array(2 * UNITS) };
  }

  /**
   * Weighs whether a class is in a sentence, and adds to the gradients what was wrong.
   *
   * @returns the loss
   */
  private weigh({ values, mask, back }: Input, index: number, truth: number, weight: number): number {
    const { heads, rest } = this;
    const base = index * 2 * UNITS;
    let logit = rest.values[index] as number;
    for (let i = 0; i < 2 * UNITS; i++) logit += (heads.values[base + i] as number) * (values[i] as number) * (mask[i] as number);
    const error = (1 / (1 + Math.exp(-logit)) - truth) * weight;
    rest.gradient[index] = (rest.gradient[index] as number) + error;
    const loss = Math.log1p(Math.exp(truth === 1 ? -logit : logit)) * weight;
    if (Math.abs(error) < 1e-4) return loss;
    for (let i = 0; i < 2 * UNITS; i++) {
      heads.gradient[base + i] = (heads.gradient[base + i] as number) + error * (values[i] as number) * (mask[i] as number);
      back[i] = (back[i] as number) + error * (heads.values[base + i] as number) * (mask[i] as number);
    }
    return loss;
  }

  /** Takes the gradient of what the filters found back to the filters and to the words. */
  private finish({ own, words, at, back }: Run): void {
    const grown = new Float32Array(words.length);
    for (let unit = 0; unit < UNITS; unit++) {
      const gradient = back[unit] as number;
      const place = at[unit] as number;
      if (place < 0 || gradient === 0) continue;
      this.biases.gradient[unit] = (this.biases.gradient[unit] as number) + gradient;
      const [parts, from] = unit < FILTERS ? [[0], place] : [[1, 2, 3], place - 1];
      parts.forEach((part, shift) => {
        const t = from + shift;
        if (t >= 0 && t < own.length) this.finishFilter((part * FILTERS + (unit % FILTERS)) * this.width, t, gradient, words, grown);
      });
    }
    this.finishWords(own, grown);
  }

  /** The gradient of one part of a filter, whose weights begin at `base`, at word `t`. */
  private finishFilter(base: number, t: number, gradient: number, words: Float32Array, grown: Float32Array): void {
    const { width, filters } = this;
    for (let d = 0; d < width; d++) {
      filters.gradient[base + d] = (filters.gradient[base + d] as number) + gradient * (words[t * width + d] as number);
      grown[t * width + d] = (grown[t * width + d] as number) + gradient * (filters.values[base + d] as number);
    }
  }

  private finishWords(own: Run['own'], grown: Float32Array): void {
    const { width, own: learnt } = this;
    const { dimensions } = this.vocabulary;
    own.forEach((columns, t) => {
      for (const column of columns) {
        this.touched.add(column);
        for (let d = 0; d < OWN; d++)
          learnt.gradient[column * OWN + d] = (learnt.gradient[column * OWN + d] as number) + (grown[t * width + dimensions + d] as number);
      }
    });
  }
}

/** Takes the gradient of an input back to the sentence itself, and to those around in which its values were found. */
function giveBack({ from, back }: Input, runs: readonly Run[], at: number): void {
  for (let unit = 0; unit < UNITS; unit++) {
    addTo(runs[at], unit, back[unit] as number);
    addTo(runs[from[unit] as number], unit, back[UNITS + unit] as number);
  }
}

function addTo(run: Run | undefined, unit: number, gradient: number): void {
  if (run) run.back[unit] = (run.back[unit] as number) + gradient;
}

/**
 * Learns a net. The same examples always give the same one.
 *
 * @param onEpoch is called after each epoch with the mean loss of a draft
 */
export function trainConvolution(
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
  classes: readonly string[],
  onEpoch: (epoch: number, loss: number) => void,
): Convolution {
  const random = randomOf(5);
  const learner = new Learner(vocabulary, classes.length, random);
  const order = Uint32Array.from(drafts.keys());
  const steps = Math.ceil(order.length / BATCH) * EPOCHS;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = Array.from(order.subarray(from, from + BATCH), (at) => drafts[at] as Draft);
      loss += learner.learn(batch, RATE * Math.max(LAST_RATE, 1 - step++ / steps));
    }
    onEpoch(epoch, loss / order.length);
  }
  return packed(learner.learnt, vocabulary, classes);
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
  const pooled = new Float32Array(UNITS);
  const at = new Int32Array(UNITS).fill(-1);
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
  const scales = new Float32Array(UNITS);
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
