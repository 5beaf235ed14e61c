// Learns how the cues of src/wording/stack.ts count, by logistic regression with ridge penalties. It has to learn from drafts that the
// weights and the net have not seen, because those they have seen look surer than new ones will.
import { checks } from '../../src/checks/index.js';
import { observe } from '../../src/checks/find.js';
import { noCouncil } from '../../src/council.js';
import { readDocument } from '../../src/document/index.js';
import { useModel } from '../../src/wording/index.js';
import { openLearnt, reads } from '../../src/wording/readings.js';
import { CUES, cueReader, type Stack } from '../../src/wording/stack.js';
import { readFolder } from '../eval/posts.js';

/** One check in one draft, where no phrase has found the fact. */
interface Case {
  readonly index: number;
  /** The cues of the likeliest sentence. */
  readonly cues: Float32Array;
  readonly truth: number;
}

export function learnStack(print: (line: string) => void): Stack {
  const { weights, net } = openLearnt();
  const { classes } = weights.model;
  const cases = casesOf(reads(weights, net), classes);
  print(`${cases.length} checks of drafts, ${cases.filter(({ truth }) => truth === 1).length} with a fact that no phrase finds`);
  return { classes, ...fitted(cases, classes.length) };
}

function casesOf(read: ReturnType<typeof reads>, classes: readonly string[]): Case[] {
  useModel(NOTHING);
  const cases = readFolder('test/posts/stack').flatMap(({ text, labels, ...about }) => {
    const disputed = 'disputed' in about ? about.disputed : [];
    const document = readDocument(text, noCouncil);
    const { readings } = read(document);
    const cues = cueReader(document, readings);
    return checks.flatMap((check): Case[] => {
      const index = classes.indexOf(check.id);
      if (index < 0 || disputed.includes(check.id) || observe(check, document).length > 0) return [];
      const own = document.sentences.map((_, at) => cues.together[at * classes.length + index] ?? 0);
      const to = new Float32Array(CUES);
      cues.read(own.indexOf(Math.max(...own)), index, to);
      return [{ index, cues: to, truth: Number(labels.some((label) => label.check === check.id)) }];
    });
  });
  useModel(null);
  return cases;
}

/** A model that knows no check, with which only phrases and searches find something. */
const NOTHING: Parameters<typeof useModel>[0] = {
  classes: [],
  kinds: [],
  slopes: new Float32Array(),
  offsets: new Float32Array(),
  scales: new Float32Array(),
  biases: new Float32Array(),
  hashes: new Uint32Array(),
  rows: new Uint32Array(),
  idf: new Float32Array(),
  weights: new Int8Array(),
  kindRows: new Uint32Array(),
  kindWeights: new Float32Array(),
  kindBiases: new Float32Array(),
};

/**
 * The penalties of the cues and of the biases of the classes. They are high because there are few posts to learn from: with lower ones, and
 * with weights for each class, the stack learns how those posts are written, and does worse on those of other authors than none at all.
 * The first cue, what the two readings say together, has none.
 */
const RIDGE = { cue: 20, bias: 5 };
const STEPS = 3000;
const RATE = 0.03;
const LAST_RATE = 0.01;

/** Weights for the cues as they come, learnt with each cue but the first brought to a mean of 0 and a spread of 1. */
function fitted(cases: readonly Case[], classes: number): Pick<Stack, 'biases' | 'weights'> {
  const { means, spreads } = spreadOf(cases);
  const inputs = cases.map(({ cues }) => cues.map((cue, i) => (cue - (means[i] as number)) / (spreads[i] as number)));
  // First how the biases of the classes differ from the next value, which is that of all, then the weights.
  const all = classes;
  const first = all + 1;
  const values = new Float64Array(first + CUES);
  values[first] = 1;
  const [gradient, mean, square] = [values.map(() => 0), values.map(() => 0), values.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    values.forEach((value, i) => {
      const ridge = i < all ? RIDGE.bias : RIDGE.cue;
      gradient[i] = i === all || i === first ? 0 : 2 * ridge * value;
    });
    cases.forEach(({ index, truth }, n) => {
      const input = inputs[n] as Float32Array;
      let logit = (values[all] as number) + (values[index] as number);
      for (let i = 0; i < CUES; i++) logit += (values[first + i] as number) * (input[i] as number);
      const error = 1 / (1 + Math.exp(-logit)) - truth;
      gradient[index] = (gradient[index] as number) + error;
      gradient[all] = (gradient[all] as number) + error;
      for (let i = 0; i < CUES; i++) gradient[first + i] = (gradient[first + i] as number) + error * (input[i] as number);
    });
    const rate = RATE * Math.max(LAST_RATE, 1 - step / STEPS);
    values.forEach((value, i) => {
      const g = gradient[i] as number;
      const m = (mean[i] = 0.9 * (mean[i] as number) + 0.1 * g);
      const v = (square[i] = 0.999 * (square[i] as number) + 0.001 * g * g);
      values[i] = value - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  const weights = Float32Array.from({ length: CUES }, (_, i) => (values[first + i] as number) / (spreads[i] as number));
  const shift = means.reduce((sum, each, i) => sum - (weights[i] as number) * each, values[all] as number);
  const biases = Float32Array.from({ length: classes }, (_, index) => (values[index] as number) + shift);
  return { biases, weights };
}

/** The first cue is left as it is. */
function spreadOf(cases: readonly Case[]): { means: number[]; spreads: number[] } {
  const cells = Array.from({ length: CUES }, (_, i) => cases.map(({ cues }) => cues[i] as number));
  const means = cells.map((of) => of.reduce((sum, cue) => sum + cue, 0) / of.length);
  const spreads = cells.map((of, i) => Math.sqrt(of.reduce((sum, cue) => sum + (cue - (means[i] as number)) ** 2, 0) / of.length) + 1e-6);
  [means[0], spreads[0]] = [0, 1];
  return { means, spreads };
}
