// A linear support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh et al., 2008: A dual coordinate
// descent method for large-scale linear SVM), and Platt's scaling of its margins to probabilities.

/** Sparse rows. None is a vector longer than 1. */
export interface Rows {
  readonly columns: readonly Uint32Array[];
  readonly values: readonly Float32Array[];
  readonly width: number;
}

interface Linear {
  /** The last weight is the bias. */
  readonly weights: Float64Array;
}

interface TrainOptions {
  /** The cost of an error in each row. The greater it is, the closer the weights follow the examples. */
  readonly costs: Float32Array;
  readonly epochs: number;
  /** The rows to learn from. */
  readonly rows: Uint32Array;
  /** How freely the weight of each column may grow, up to 1. */
  readonly ease: Float32Array;
}

/** Random numbers from 0 to 1, the same at every run (xorshift32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

export function trainLinear(rows: Rows, isPositive: Uint8Array, options: TrainOptions): Linear {
  const { costs, epochs, ease } = options;
  const order = Uint32Array.from(options.rows);
  const weights = new Float64Array(rows.width + 1);
  const alphas = new Float64Array(rows.columns.length);
  const random = randomOf(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const sign = isPositive[row] ? 1 : -1;
      const diagonal = 1 / (2 * (costs[row] ?? 1));
      const alpha = alphas[row] ?? 0;
      const gradient = sign * marginOf(rows, row, weights) - 1 + alpha * diagonal;
      if (alpha === 0 && gradient >= 0) continue;
      // The rows have a length of at most 1, and the bias adds 1.
      const next = Math.max(0, alpha - gradient / (2 + diagonal));
      addRow(rows, row, (next - alpha) * sign, weights, ease);
      alphas[row] = next;
    }
  }
  return { weights };
}

export function marginOf({ columns, values, width }: Rows, row: number, weights: Float64Array): number {
  const at = columns[row];
  const by = values[row];
  let sum = weights[width] ?? 0;
  for (let i = 0; i < (at?.length ?? 0); i++) sum += (weights[at?.[i] ?? 0] ?? 0) * (by?.[i] ?? 0);
  return sum;
}

function addRow({ columns, values, width }: Rows, row: number, step: number, weights: Float64Array, ease: Float32Array): void {
  const at = columns[row];
  const by = values[row];
  for (let i = 0; i < (at?.length ?? 0); i++) {
    const column = at?.[i] ?? 0;
    weights[column] = (weights[column] ?? 0) + step * (by?.[i] ?? 0) * (ease[column] ?? 1);
  }
  weights[width] = (weights[width] ?? 0) + step;
}

export function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

/** The slope and offset of the logistic curve that fits margins and truths best, found by Newton's method. */
export function plattOf(margins: readonly number[], truths: readonly boolean[]): { slope: number; offset: number } {
  const positives = truths.filter(Boolean).length;
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (truths.length - positives + 2)];
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 50; step++) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-9, 0, 1e-9];
    margins.forEach((margin, i) => {
      const p = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = p - (truths[i] ? high : low);
      const bend = Math.max(p * (1 - p), 1e-12);
      g1 += error * margin;
      g2 += error;
      h11 += bend * margin * margin;
      h12 += bend * margin;
      h22 += bend;
    });
    const determinant = h11 * h22 - h12 * h12;
    const [d1, d2] = [(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant];
    slope -= d1;
    offset -= d2;
    if (Math.abs(d1) + Math.abs(d2) < 1e-8) break;
  }
  return { slope, offset };
}
