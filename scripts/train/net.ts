// A small net beside the linear weights: what features mean together, learnt for all checks at once. Each feature has a
// place in a few dimensions, a sentence is the sum of its features' places, bent at nought, and each check reads it off
// from there (as fastText has it, with logistic loss; steps by AdaGrad; a third of the features is left out at each step).
import { randomOf, type Rows } from './svm.js';

export interface Net {
  /** Dimensions of a place. */
  readonly width: number;
  /** Row by row, the place of each of the first columns; the others have none. */
  readonly places: Float32Array;
  /** Class by class, a weight a dimension. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

export interface NetOptions {
  readonly classes: number;
  /** How many of the first columns have a place. */
  readonly placed: number;
  /** Which rows to learn from. */
  readonly rows: readonly number[];
  /** Of a row and class: 1 it is there, 0 it is not, -1 nothing is known. */
  readonly truthOf: (row: number, index: number) => -1 | 0 | 1;
  /** How many times a row counts. */
  readonly weightOf: (row: number) => number;
}

const WIDTH = 40;
const EPOCHS = 2;
const RATE = 0.15;
/** Of the rate, what is left for the last epoch. */
const LAST_RATE = 0.6;
const LEFT_OUT = 0.3;
/** The values of a row, whose length is one at most, are too small to learn from. */
const LOUDER = 3;
/** Below nought, so much gets through. */
const LEAK = 0.1;
/** A smaller error teaches nothing. */
const LEAST_ERROR = 0.003;
const BIAS_RATE = 0.02;
const RARE = -3;

export function trainNet(rows: Rows, { classes, placed, rows: chosen, truthOf, weightOf }: NetOptions): Net {
  const random = randomOf(11);
  const net: Net = {
    width: WIDTH,
    places: Float32Array.from({ length: placed * WIDTH }, () => (random() - 0.5) * 0.2),
    weights: Float32Array.from({ length: classes * WIDTH }, () => (random() - 0.5) * 0.3),
    biases: new Float32Array(classes).fill(RARE),
  };
  const steps = { places: new Float32Array(placed).fill(0.011), weights: new Float32Array(classes * WIDTH).fill(1) };
  const order = Uint32Array.from(chosen);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (epoch === EPOCHS - 1 ? LAST_RATE : 1);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const row of order) {
      const some = placedPart(rows, row, placed, () => (random() < LEFT_OUT ? 0 : LOUDER / (1 - LEFT_OUT)));
      learnRow(net, steps, some, rate, weightOf(row), (index) => truthOf(row, index));
    }
  }
  return net;
}

interface Part {
  readonly at: readonly number[];
  readonly by: readonly number[];
}

/** The columns of a row that have a place, with their values. @param louder by which a value is multiplied; 0 leaves it out */
function placedPart({ columns, values }: Rows, row: number, placed: number, louder: () => number): Part {
  const [at, by]: [number[], number[]] = [[], []];
  columns[row]?.forEach((column, i) => {
    const times = column < placed ? louder() : 0;
    if (times === 0) return;
    at.push(column);
    by.push((values[row]?.[i] ?? 0) * times);
  });
  return { at, by };
}

/** Sum of the places, and what of it gets through. */
function hiddenOf({ width, places }: Net, { at, by }: Part): { sum: Float32Array; bent: Float32Array } {
  const sum = new Float32Array(width);
  at.forEach((column, i) => {
    const value = by[i] as number;
    for (let d = 0; d < width; d++) sum[d] = (sum[d] as number) + (places[column * width + d] as number) * value;
  });
  return { sum, bent: sum.map((value) => (value > 0 ? value : LEAK * value)) };
}

function logit({ width, weights, biases }: Net, bent: Float32Array, index: number): number {
  let sum = biases[index] as number;
  for (let d = 0; d < width; d++) sum += (weights[index * width + d] as number) * (bent[d] as number);
  return sum;
}

function learnRow(
  net: Net,
  steps: { places: Float32Array; weights: Float32Array },
  part: Part,
  rate: number,
  weight: number,
  truthOf: (index: number) => -1 | 0 | 1,
): void {
  const { width, places, weights, biases } = net;
  const { sum, bent } = hiddenOf(net, part);
  const back = new Float32Array(width);
  for (let index = 0; index < biases.length; index++) {
    const truth = truthOf(index);
    if (truth < 0) continue;
    const error = (1 / (1 + Math.exp(-logit(net, bent, index))) - truth) * weight;
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (let d = 0; d < width; d++) {
      const at = index * width + d;
      back[d] = (back[d] as number) + error * (weights[at] as number);
      const gradient = error * (bent[d] as number);
      steps.weights[at] = (steps.weights[at] as number) + gradient * gradient;
      weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(steps.weights[at]);
    }
    biases[index] = (biases[index] as number) - BIAS_RATE * error;
  }
  let square = 0;
  for (let d = 0; d < width; d++) {
    if ((sum[d] as number) <= 0) back[d] = (back[d] as number) * LEAK;
    square += (back[d] as number) ** 2;
  }
  if (square < 1e-10) return;
  part.at.forEach((column, i) => {
    const value = part.by[i] as number;
    steps.places[column] = (steps.places[column] as number) + (square * value * value) / width;
    const step = (rate * value) / Math.sqrt(steps.places[column]);
    for (let d = 0; d < width; d++) places[column * width + d] = (places[column * width + d] as number) - step * (back[d] as number);
  });
}

/** What the net says of a row, a class: above nought where it rather has the fact. */
export function logitsOf(net: Net, rows: Rows, row: number): number[] {
  const { bent } = hiddenOf(
    net,
    placedPart(rows, row, net.places.length / net.width, () => LOUDER),
  );
  return Array.from(net.biases, (_, index) => logit(net, bent, index));
}

/** What the places are multiplied by where the values of a row are taken as they are. */
export const LOUDNESS = LOUDER;
