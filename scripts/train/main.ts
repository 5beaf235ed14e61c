// npm run train: learns the weights of src/wording from test/corpus and writes src/wording/weights.bin. The same drafts
// give the same bytes. Prints, by drafts that were left out of the learning, how well it does.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noCouncil } from '../../src/council.js';
import { checks } from '../../src/checks/index.js';
import { readDocument } from '../../src/document/index.js';
import type { Document } from '../../src/types.js';
import { featuresOf, type Features } from '../../src/wording/features.js';
import { encodeModel, KIND_ROWS, type Model } from '../../src/wording/model.js';
import { readCorpus, type Label, type LabelledDraft } from '../corpus.js';
import { marginOf, plattOf, trainLinear, type Rows } from './svm.js';

/** A feature counts that stands in this many sentences. */
const LEAST = 2;
const COST = 0.6;
const EPOCHS = 12;
const FOLDS = 4;
/** How many features the model keeps: those of the greatest weight. */
const KEPT = 80_000;

interface Sentence {
  readonly draft: number;
  readonly features: Features;
  readonly checks: ReadonlySet<string>;
  /** "check/kind" */
  readonly kinds: ReadonlySet<string>;
  /** Tells of this check alone: it stands among the check's own examples. */
  readonly only?: string;
}

/** How many drafts an example counts for that stands in the source or in the clerk's list. */
const EXAMPLE_WEIGHT = 12;

/** The examples of every check and the list of twins: each tells of its check alone. */
function examplesOf(start: number): Sentence[] {
  const examples = [
    ...checks.flatMap(({ id, examples: { finds, ignores } }) => [...finds, ...ignores].map((text) => ({ id, text }))),
    ...twins(),
  ];
  return examples.flatMap(({ id, text }, i) => {
    const { text: plain, labels } = unbracket(text, id);
    return sentencesOf({ author: 'examples', text: plain, labels }, start + i).map((sentence) => ({ ...sentence, only: id }));
  });
}

/** A list for several checks does not say of which of them a find is. */
function twins(): { id: string; text: string }[] {
  const lists = parse(readFileSync('test/twins.yaml', 'utf8')) as { checks: string[]; find: string[]; leave: string[] }[];
  return lists.flatMap(({ checks: ids, find, leave }) => [
    ...(ids.length === 1 ? find : []).map((text) => ({ id: ids[0] ?? '', text: `[${text}]` })),
    ...ids.flatMap((id) => leave.map((text) => ({ id, text }))),
  ]);
}

function unbracket(text: string, check: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let shift = 0;
  for (const { index, 0: span } of text.matchAll(/\[[^\]]*\]/g)) {
    labels.push({ check, kind: '', start: index - shift, end: index - shift + span.length - 2 });
    shift += 2;
  }
  return { text: text.replaceAll(/[[\]]/g, ''), labels };
}

function sentencesOf(draft: LabelledDraft, index: number): Sentence[] {
  const document = readDocument(draft.text, noCouncil);
  return featuresOf(document).map((features, i) => {
    const here = labelsIn(draft, document, i);
    return {
      draft: index,
      features,
      checks: new Set(here.map(({ check }) => check)),
      kinds: new Set(here.map(({ check, kind }) => `${check}/${kind}`)),
    };
  });
}

/** A sentence has a fact when it holds two fifths of the marked words, or fifteen letters of them. */
function labelsIn({ labels }: LabelledDraft, { sentences }: Document, index: number): Label[] {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  return labels.filter((label) => {
    const shared = Math.min(label.end, end) - Math.max(label.start, start);
    return shared > 0 && (shared >= 0.4 * (label.end - label.start) || shared >= 15);
  });
}

/** Columns by hash, and their inverse document frequencies. */
function vocabularyOf(sentences: readonly Sentence[], wanted?: ReadonlySet<number>): { columns: Map<number, number>; idf: Float32Array } {
  const counts = new Map<number, number>();
  for (const { features } of sentences) for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([hash, count]) => count >= LEAST && (wanted?.has(hash) ?? true)).sort((a, b) => a[0] - b[0]);
  return {
    columns: new Map(kept.map(([hash], i) => [hash, i])),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + sentences.length) / (1 + count)) + 1),
  };
}

function rowsOf(sentences: readonly Sentence[], columns: ReadonlyMap<number, number>, idf: Float32Array): Rows {
  const all = sentences.map(({ features }) => {
    const at = features.hashes.flatMap((hash) => columns.get(hash) ?? []);
    const length = Math.sqrt(at.reduce((sum, column) => sum + (idf[column] ?? 0) ** 2, 0)) || 1;
    return { at: Uint32Array.from(at), by: Float32Array.from(at, (column) => (idf[column] ?? 0) / length) };
  });
  return { columns: all.map(({ at }) => at), values: all.map(({ by }) => by), width: columns.size };
}

/** Facts beside which this one is often left unmarked: a sentence with one of them tells nothing against it. */
const LEFT_UNMARKED: Readonly<Record<string, readonly string[]>> = {
  colleagues: ['abuse', 'heated-tone', 'defamation', 'confidential', 'personal-data'],
};

function tellsOf({ only, checks: of }: Sentence, name: string): boolean {
  if (only !== undefined) return only === name;
  return of.has(name) || !LEFT_UNMARKED[name]?.some((other) => of.has(other));
}

function train(sentences: readonly Sentence[], rows: Rows, name: string, chosen: readonly number[]): Float64Array {
  const truth = Uint8Array.from(sentences, ({ checks: of, kinds }) => (of.has(name) || kinds.has(name) ? 1 : 0));
  const usable = chosen.filter((i) => sentences[i] !== undefined && tellsOf(sentences[i], name));
  const costs = Float32Array.from(sentences, ({ only }) => COST * (only === undefined ? 1 : EXAMPLE_WEIGHT));
  return trainLinear(rows, truth, { costs, epochs: EPOCHS, rows: Uint32Array.from(usable) }).weights;
}

/** The margin of each sentence by a model that has not seen its draft. */
function unseenMargins(sentences: readonly Sentence[], rows: Rows, check: string): Float64Array {
  const margins = new Float64Array(sentences.length);
  const indexes = sentences.map((_, i) => i);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHere = (i: number): boolean => (sentences[i]?.draft ?? 0) % FOLDS === fold;
    const weights = train(
      sentences,
      rows,
      check,
      indexes.filter((i) => !isHere(i)),
    );
    for (const i of indexes.filter(isHere)) margins[i] = marginOf(rows, i, weights);
  }
  return margins;
}

/** By draft: the best score of its sentences against whether it has the fact, at every threshold worth a look. */
function report(check: string, sentences: readonly Sentence[], scores: Float64Array): string {
  const best = new Map<number, { score: number; truth: boolean }>();
  sentences.forEach(({ draft, checks: facts }, i) => {
    const known = best.get(draft) ?? { score: 0, truth: false };
    best.set(draft, { score: Math.max(known.score, scores[i] ?? 0), truth: known.truth || facts.has(check) });
  });
  const cells = [0.15, 0.3, 0.5, 0.7].map((threshold) => {
    const found = [...best.values()].filter(({ score }) => score >= threshold);
    const right = found.filter(({ truth }) => truth).length;
    const all = [...best.values()].filter(({ truth }) => truth).length;
    return `${threshold}: P ${(right / Math.max(1, found.length)).toFixed(2)} R ${(right / Math.max(1, all)).toFixed(2)}`;
  });
  return `${check.padEnd(22)} ${cells.join('  ')}`;
}

function print(line: string): void {
  process.stdout.write(line + '\n');
}

function main(): void {
  const drafts = readCorpus('test/corpus');
  const sentences = [...drafts.flatMap(sentencesOf), ...examplesOf(drafts.length)];
  const classes = checks.map(({ id }) => id).filter((id) => sentences.some((sentence) => sentence.checks.has(id)));
  print(`${drafts.length} drafts, ${sentences.length} sentences`);
  const everything = vocabularyOf(sentences);
  const wide = rowsOf(sentences, everything.columns, everything.idf);
  const indexes = sentences.map((_, i) => i);
  const first = classes.map((check) => train(sentences, wide, check, indexes));
  const strength = [...everything.columns].map(([hash, column]) => ({
    hash,
    weight: Math.max(...first.map((weights) => Math.abs(weights[column] ?? 0) * (everything.idf[column] ?? 0))),
  }));
  const wanted = new Set(
    strength
      .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
      .slice(0, KEPT)
      .map(({ hash }) => hash),
  );
  const { columns, idf } = vocabularyOf(sentences, wanted);
  const rows = rowsOf(sentences, columns, idf);
  const learnt = classes.map((check) => {
    const margins = unseenMargins(sentences, rows, check);
    const fair = sentences.flatMap(({ only }, i) => (only === undefined ? [i] : []));
    const curve = plattOf(
      fair.map((i) => margins[i] ?? 0),
      fair.map((i) => sentences[i]?.checks.has(check) ?? false),
    );
    print(
      report(
        check,
        sentences.filter(({ only }) => only === undefined),
        margins.map((margin) => 1 / (1 + Math.exp(-(curve.slope * margin + curve.offset)))),
      ),
    );
    return { ...curve, weights: train(sentences, rows, check, indexes) };
  });
  const kinds = classes.flatMap((check) => kindsOf(sentences, rows, check));
  writeFileSync('src/wording/weights.bin', encodeModel({ ...modelOf(classes, learnt, columns, idf), ...kindTables(kinds, columns.size) }));
}

/** A kind is learnt from this many sentences. */
const KIND_LEAST = 8;

interface LearntKind {
  readonly name: string;
  readonly weights: Float64Array;
}

/** The kinds of one check, each against the others, the commonest first. */
function kindsOf(sentences: readonly Sentence[], rows: Rows, check: string): LearntKind[] {
  const chosen = sentences.flatMap(({ checks: of }, i) => (of.has(check) ? [i] : []));
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

interface Learnt {
  readonly slope: number;
  readonly offset: number;
  readonly weights: Float64Array;
}

function modelOf(
  classes: string[],
  learnt: readonly Learnt[],
  columns: ReadonlyMap<number, number>,
  idf: Float32Array,
): Omit<Model, keyof ReturnType<typeof kindTables>> {
  const scales = learnt.map(
    ({ weights }) => weights.subarray(0, columns.size).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127,
  );
  const slots = 2 ** Math.ceil(Math.log2(columns.size * 1.3));
  const hashes = new Uint32Array(slots);
  const taken = new Uint32Array(slots);
  for (const [hash, column] of columns) {
    let slot = hash & (slots - 1);
    while (taken[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    taken[slot] = column + 1;
  }
  const weights = new Int8Array(columns.size * classes.length);
  learnt.forEach((each, c) => {
    for (let column = 0; column < columns.size; column++)
      weights[column * classes.length + c] = Math.round((each.weights[column] ?? 0) / (scales[c] ?? 1));
  });
  return {
    classes,
    slopes: Float32Array.from(learnt, ({ slope }) => slope),
    offsets: Float32Array.from(learnt, ({ offset }) => offset),
    scales: Float32Array.from(scales),
    biases: Float32Array.from(learnt, (each) => each.weights[columns.size] ?? 0),
    hashes,
    rows: taken,
    idf,
    weights,
  };
}

main();
