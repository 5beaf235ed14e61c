// Learns a model from sentences: which features are used, a weight for each feature and check, and which probability a margin means.
import { checks } from '../../src/checks/index.js';
import { KIND_ROWS, SHORTEST, type Model } from '../../src/wording/model.js';
import { emphasisOn, type Sentence } from './sentences.js';
import { trainLogistic } from './logistic.js';
import { slotsOf } from './slots.js';
import { marginOf, plattOf, trainLinear, type Rows } from './svm.js';

/** A feature is used if it is in at least this many sentences. */
const LEAST = 2;
/** The cost of an error (the C of a support vector machine), and how often the training goes through all sentences. */
const COST = 2.4;
const EPOCHS = 12;
/** How many features the model keeps, which are those with the greatest weights. */
const KEPT = 300_000;
/** How many drafts an example or a post counts for, to the support vector machine and to the logistic regression. */
const EMPHASIS = { machine: { example: 12, post: 4 }, logistic: { example: 8, post: 8 } };

/**
 * Is called for each check with sentences that were held out, and the probability that a model gave them which had not seen their drafts.
 */
type OnScores = (check: string, sentences: readonly Sentence[], scores: Float64Array) => void;

export function learn(sentences: readonly Sentence[], onScores: OnScores): Model {
  const classes = classesOf(sentences);
  const all = vocabularyOf(sentences);
  const every = rowsOf(sentences, all.columns, all.idf);
  const held = sentences.flatMap((sentence, i) => (isHeld(sentence) ? [i] : []));
  const seen = sentences.flatMap((sentence, i) => (isHeld(sentence) ? [] : [i]));
  const whole = wholeDrafts(sentences);
  const fair = [...held.keys()].filter((k) => whole.has(sentences[held[k] ?? 0]?.draft ?? -1));
  const curves = trainTogether(sentences, every, classes, seen).map((weights, c) => {
    const check = classes[c] as string;
    const margins = held.map((i) => marginOf(every, i, weights));
    const curve = plattOf(
      fair.map((k) => margins[k] ?? 0),
      fair.map((k) => sentences[held[k] ?? 0]?.checks.has(check) ?? false),
    );
    const scores = Float64Array.from(margins, (margin) => 1 / (1 + Math.exp(-(curve.slope * margin + curve.offset))));
    onScores(
      check,
      held.flatMap((i) => sentences[i] ?? []),
      scores,
    );
    return curve;
  });
  const learnt = trainTogether(sentences, every, classes, [...sentences.keys()]);
  return pruned(sentences, { classes, curves, learnt, ...all });
}

/** Learns weights from these sentences alone. The features and the curves are those of `known`, which makes it quicker. */
export function relearn(sentences: readonly Sentence[], known: Model): Model {
  const wanted = new Set([...known.hashes].filter((_, slot) => known.rows[slot] !== 0));
  const { columns, idf } = vocabularyOf(sentences, wanted);
  const rows = rowsOf(sentences, columns, idf);
  const learnt = trainTogether(sentences, rows, known.classes, [...sentences.keys()]);
  const curves = known.classes.map((_, i) => ({ slope: known.slopes[i] ?? 0, offset: known.offsets[i] ?? 0 }));
  return assemble(sentences, rows, { classes: known.classes, curves, learnt, columns, idf });
}

/**
 * How much the weights of the support vector machine count, and those of the logistic regression. A margin of the first is about a fifth
 * of a logit.
 */
const SHARES = { machine: 2.5, logistic: 0.5 };

/**
 * Learns weights in two ways and adds them up, which does better than either.
 *
 * @returns the weights of each class, of which the last is the bias
 */
function trainTogether(sentences: readonly Sentence[], rows: Rows, classes: readonly string[], chosen: readonly number[]): Float64Array[] {
  const { weights, biases } = trainLogistic(rows, {
    truths: Int8Array.from(
      sentences.flatMap((sentence) => classes.map((check) => (sentence.checks.has(check) ? 1 : isExampleFor(sentence, check) ? 0 : -1))),
    ),
    counts: Float32Array.from(sentences, (sentence) => emphasisOn(sentence, EMPHASIS.logistic)),
    chosen: Uint32Array.from(chosen),
    classes: classes.length,
  });
  return classes.map((check, c) => {
    const machine = train(sentences, rows, check, chosen);
    return machine.map((weight, column) => {
      const other = column < rows.width ? weights[column * classes.length + c] : biases[c];
      return SHARES.machine * weight + SHARES.logistic * (other ?? 0);
    });
  });
}

/** Leaves the features with the greatest weights. The others are many, and each of them tells little. */
function pruned(sentences: readonly Sentence[], { classes, curves, learnt, columns, idf }: Parts): Model {
  const strength = [...columns].map(([hash, column]) => ({
    hash,
    column,
    weight: Math.max(...learnt.map((of) => Math.abs(of[column] ?? 0) * (idf[column] ?? 0))),
  }));
  const ranked = strength.sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, KEPT);
  const kept = ranked.sort((a, b) => a.column - b.column);
  const parts = {
    classes,
    curves,
    learnt: learnt.map((of) => Float64Array.from([...kept.map(({ column }) => of[column] ?? 0), of.at(-1) ?? 0])),
    columns: new Map(kept.map(({ hash }, i) => [hash, i])),
    idf: Float32Array.from(kept, ({ column }) => idf[column] ?? 0),
  };
  return assemble(sentences, rowsOf(sentences, parts.columns, parts.idf), parts);
}

export function classesOf(sentences: readonly Sentence[]): string[] {
  return checks.map(({ id }) => id).filter((id) => sentences.some((sentence) => sentence.checks.has(id)));
}

interface Vocabulary {
  readonly columns: Map<number, number>;
  readonly idf: Float32Array;
}

/** The columns of the features, by their hash, and their inverse document frequencies. */
function vocabularyOf(sentences: readonly Sentence[], wanted?: ReadonlySet<number>): Vocabulary {
  const counts = new Map<number, number>();
  for (const { features } of sentences) for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([hash, count]) => count >= LEAST && (wanted?.has(hash) ?? true)).sort(([a], [b]) => a - b);
  return {
    columns: new Map(kept.map(([hash], i) => [hash, i])),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + sentences.length) / (1 + count)) + 1),
  };
}

function rowsOf(sentences: readonly Sentence[], columns: ReadonlyMap<number, number>, idf: Float32Array): Rows {
  const all = sentences.map(({ features }) => {
    const at = features.hashes.flatMap((hash) => columns.get(hash) ?? []);
    const length = Math.max(SHORTEST, Math.sqrt(at.reduce((sum, column) => sum + (idf[column] ?? 0) ** 2, 0)));
    return { at: Uint32Array.from(at), by: Float32Array.from(at, (column) => (idf[column] ?? 0) / length) };
  });
  return { columns: all.map(({ at }) => at), values: all.map(({ by }) => by), width: columns.size };
}

/**
 * For a check, the facts beside which people often left it unmarked. A sentence with one of these does not count as an example without the
 * fact.
 */
const LEFT_UNMARKED: Readonly<Record<string, readonly string[]>> = {
  'heated-tone': ['abuse'],
  colleagues: ['abuse', 'heated-tone', 'defamation', 'confidential', 'personal-data'],
};

export function isExampleFor({ only, checks: of }: Sentence, name: string): boolean {
  if (only !== undefined) return only === name;
  return of.has(name) || !LEFT_UNMARKED[name]?.some((other) => of.has(other));
}

function train(sentences: readonly Sentence[], rows: Rows, name: string, chosen: readonly number[]): Float64Array {
  const truth = Uint8Array.from(sentences, ({ checks: of, kinds }) => (of.has(name) || kinds.has(name) ? 1 : 0));
  const usable = chosen.filter((i) => sentences[i] !== undefined && isExampleFor(sentences[i], name));
  const costs = Float32Array.from(sentences, (sentence) => COST * emphasisOn(sentence, EMPHASIS.machine));
  const ease = easeOf(rows, truth, usable);
  return trainLinear(rows, truth, { costs, epochs: EPOCHS, rows: Uint32Array.from(usable), ease }).weights;
}

/** The logarithm of how many times more often a feature must be on one side than on the other for its weight to be free. */
const TELLING = 4;
const LEAST_EASE = 0.02;

/**
 * How freely the weight of each feature may grow, from LEAST_EASE to 1. A feature that is as common in sentences with the fact as in others
 * tells little, and its weight is held down. The measure is the log-count ratio of naive Bayes (Wang and Manning, 2012: Baselines and
 * Bigrams).
 */
function easeOf({ columns, width }: Rows, truth: Uint8Array, usable: readonly number[]): Float32Array {
  const [without, having] = [new Float64Array(width).fill(1), new Float64Array(width).fill(1)];
  let positives = 0;
  for (const i of usable) {
    const counts = truth[i] ? having : without;
    if (truth[i]) positives++;
    for (const column of columns[i] ?? []) counts[column] = (counts[column] ?? 0) + 1;
  }
  const odds = Math.log((positives + 1) / (usable.length - positives + 1));
  return Float32Array.from(having, (count, column) => {
    const ratio = Math.abs(Math.log(count / (without[column] ?? 1)) - odds);
    return Math.min(1, Math.max(LEAST_EASE, ratio / TELLING));
  });
}

/** One draft in this many is held out, to find which probability a margin means. */
const HELD = 4;

function isHeld({ draft, only }: Sentence): boolean {
  return only === undefined && draft % HELD === 0;
}

/** Drafts of two sentences and more. In these, facts are as rare as in what people post; in drafts of one sentence they are not. */
function wholeDrafts(sentences: readonly Sentence[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { draft } of sentences) counts.set(draft, (counts.get(draft) ?? 0) + 1);
  return new Set([...counts].flatMap(([draft, count]) => (count > 1 ? [draft] : [])));
}

/** A kind is learnt if it has at least this many sentences. */
const KIND_LEAST = 8;

interface LearntKind {
  readonly name: string;
  readonly weights: Float64Array;
}

/** Learns the kinds of one check, each against the others, the commonest first. */
function kindsOf(sentences: readonly Sentence[], rows: Rows, check: string): LearntKind[] {
  const chosen = sentences.flatMap(({ checks: of, isPost }, i) => (of.has(check) && !isPost ? [i] : []));
  const counts = new Map<string, number>();
  for (const i of chosen)
    for (const name of sentences[i]?.kinds ?? []) if (name.startsWith(`${check}/`)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= KIND_LEAST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return names.map(([name]) => ({ name, weights: train(sentences, rows, name, chosen) }));
}

function kindTables(kinds: readonly LearntKind[], bias: number): Pick<Model, 'kinds' | 'kindRows' | 'kindWeights' | 'kindBiases'> {
  const tables = kinds.map(({ weights }) => {
    const ranked = [...weights.subarray(0, bias).keys()].sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0));
    return ranked.slice(0, KIND_ROWS).sort((a, b) => a - b);
  });
  return {
    kinds: kinds.map(({ name }) => name),
    kindRows: Uint32Array.from(tables.flat()),
    kindWeights: Float32Array.from(tables.flatMap((rows, k) => rows.map((row) => kinds[k]?.weights[row] ?? 0))),
    kindBiases: Float32Array.from(kinds, ({ weights }) => weights[bias] ?? 0),
  };
}

interface Parts {
  readonly classes: readonly string[];
  /** For each class, the curve that turns a margin into a probability. */
  readonly curves: readonly { readonly slope: number; readonly offset: number }[];
  /** For each class, a weight per column, and the bias. */
  readonly learnt: readonly Float64Array[];
  readonly columns: ReadonlyMap<number, number>;
  readonly idf: Float32Array;
}

function assemble(sentences: readonly Sentence[], rows: Rows, parts: Parts): Model {
  const kinds = parts.classes.flatMap((check) => kindsOf(sentences, rows, check));
  return { ...modelOf(parts), ...kindTables(kinds, parts.columns.size) };
}

function modelOf({ classes, curves, learnt, columns, idf }: Parts): Omit<Model, keyof ReturnType<typeof kindTables>> {
  const scales = learnt.map((of) => of.subarray(0, columns.size).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127);
  const weights = new Int8Array(columns.size * classes.length);
  learnt.forEach((of, c) => {
    for (let column = 0; column < columns.size; column++)
      weights[column * classes.length + c] = Math.round((of[column] ?? 0) / (scales[c] ?? 1));
  });
  return {
    classes,
    slopes: Float32Array.from(curves, ({ slope }) => slope),
    offsets: Float32Array.from(curves, ({ offset }) => offset),
    scales: Float32Array.from(scales),
    biases: Float32Array.from(learnt, (of) => of[columns.size] ?? 0),
    ...slotsOf(columns.keys()),
    idf,
    weights,
  };
}
