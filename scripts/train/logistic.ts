// Logistic regression of all classes at once, with a part of the features left out at random from every sentence (dropout; Wager, Wang and
// Liang, 2013: Dropout training as adaptive regularization), optimised with Adagrad. What is learnt is spread over more features than in a
// support vector machine, because none can be relied on.
import { randomOf, shuffle, type Rows } from './svm.js';

/** The share of the features that are left out. */
const LEFT_OUT = 0.5;
const EPOCHS = 15;
const BATCH = 512;
/** The learning rate at the start. It falls in a straight line, but not below LAST_RATE of this. */
const RATE = 80;
const LAST_RATE = 0.03;
/** The sum of squared gradients at the start, which keeps the first steps small. */
const START = 0.01;
/** The bias of each class at the start, which is the logit of a probability of 0.018, because facts are rare; and its learning rate. */
const RARE = -4;
const BIAS_RATE = 0.5;

interface Logistic {
  /** For each column, a weight per class. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

interface Lesson {
  /** For each row, the truth of every class: 1 it is there, 0 it is not, -1 nothing is known. */
  readonly truths: Int8Array;
  /** How often each row counts. */
  readonly counts: Float32Array;
  /** The rows to learn from. */
  readonly chosen: Uint32Array;
  readonly classes: number;
}

/** Learns from these rows. The same rows always give the same weights. */
export function trainLogistic({ columns, values, width }: Rows, { truths, counts, chosen, classes }: Lesson): Logistic {
  const random = randomOf(11);
  const order = Uint32Array.from(chosen);
  const weights = new Float32Array(width * classes);
  const gradient = new Float32Array(width * classes);
  const squares = new Float32Array(width * classes).fill(START);
  const biases = new Float32Array(classes).fill(RARE);
  const [biasGradient, biasSquares] = [new Float32Array(classes), new Float32Array(classes).fill(START)];
  const [touched, isTouched] = [[] as number[], new Uint8Array(width)];
  const logits = new Float64Array(classes);
  const kept: number[] = [];
  const steps = Math.ceil(order.length / BATCH) * EPOCHS;

  const learn = (row: number, size: number): void => {
    const [at, by] = [columns[row] as Uint32Array, values[row] as Float32Array];
    kept.length = 0;
    for (let i = 0; i < at.length; i++) if (random() >= LEFT_OUT) kept.push(i);
    logits.set(biases);
    for (const i of kept) {
      const [base, value] = [(at[i] as number) * classes, (by[i] as number) / (1 - LEFT_OUT)];
      for (let c = 0; c < classes; c++) logits[c] = (logits[c] as number) + value * (weights[base + c] as number);
    }
    for (let c = 0; c < classes; c++) {
      const truth = truths[row * classes + c] as number;
      const error = truth < 0 ? 0 : ((1 / (1 + Math.exp(-(logits[c] as number))) - truth) * (counts[row] as number)) / size;
      logits[c] = error;
      biasGradient[c] = (biasGradient[c] as number) + error;
    }
    for (const i of kept) {
      const column = at[i] as number;
      if (isTouched[column] === 0) touched.push(column);
      isTouched[column] = 1;
      const [base, value] = [column * classes, (by[i] as number) / (1 - LEFT_OUT)];
      for (let c = 0; c < classes; c++) gradient[base + c] = (gradient[base + c] as number) + value * (logits[c] as number);
    }
  };

  for (let step = 0, epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH, step++) {
      const batch = order.subarray(from, from + BATCH);
      for (const row of batch) learn(row, batch.length);
      const share = Math.max(LAST_RATE, 1 - step / steps);
      for (const column of touched) {
        isTouched[column] = 0;
        stepDown(weights, gradient, squares, column * classes, (column + 1) * classes, RATE * share);
      }
      touched.length = 0;
      stepDown(biases, biasGradient, biasSquares, 0, classes, BIAS_RATE * share);
    }
  }
  return { weights, biases };
}

/** Makes a step of Adagrad with the values from index `from` up to `to`, and clears their gradient. */
function stepDown(values: Float32Array, gradient: Float32Array, squares: Float32Array, from: number, to: number, rate: number): void {
  for (let i = from; i < to; i++) {
    const g = gradient[i] as number;
    gradient[i] = 0;
    const square = (squares[i] = (squares[i] as number) + g * g);
    values[i] = (values[i] as number) - (rate * g) / Math.sqrt(square);
  }
}
