// Finds facts by how a sentence is worded. The learnt weights and net of src/wording tell how much a sentence, with those around it, is
// like drafts that people have marked. The weights also tell which words speak for that.
import { readFileSync } from 'node:fs';
import { clauseAround, spanOfTokens } from '../document/context.js';
import { packaged } from '../packaged.js';
import { ofLast } from '../document/remembered.js';
import type { Document, Observation, Span, Wording } from '../types.js';
import { oneStands, stands } from '../phrases/index.js';
import type { OpenModel, OpenNet } from './model-file.js';
import { indexKinds, kindOf, type KindIndex, type Model, type Vector } from './model.js';
import { LEARNT, openLearnt, reads, type Read } from './readings.js';
import { CUES, cueReader, decodeStack, logitOf, type Stack } from './stack.js';

/**
 * The probability (0 to 1) from which a wording counts. It was chosen by the figures of labelled drafts (docs/evaluation.md): between 0.38
 * and 0.5 F1 is the same, a lower one calls fewer unpublishable drafts ready, and a higher one leaves more clean drafts alone.
 */
const COUNTS = 0.39;
/**
 * The same for a draft of fewer than FEW words, which has nothing beside it to go by. The labelled drafts are seldom so short, and the lower
 * bound calls more lines of mere criticism a fact.
 */
const COUNTS_ALONE = 0.55;
const FEW = 20;
/**
 * Below this probability, by the weights and the net alone, a phrase of the check is ignored, because the sentence is worded like those
 * without the fact. Between 0.03 and 0.1 the figures of test/unseen are the same; the examples of the checks want one near 0.09.
 */
const FLOOR = 0.06;

/** What the wording of a draft says about one check. */
interface Reading {
  /**
   * Whether the sentence, with those around it, is worded like drafts without the fact.
   *
   * @param sentence its index
   */
  speakAgainst(sentence: number): boolean;
  /**
   * The facts that the wording tells of.
   *
   * @param isTaken whether nothing is wanted of a sentence, given its index, because the check has found something there already
   */
  observations(wording: Wording, isTaken: (sentence: number) => boolean): Observation[];
}

/** What the learnt files make of a document, sentence by sentence and, in each sentence, class by class. */
interface Scores {
  readonly classes: number;
  /** The vector of each sentence. */
  readonly vectors: readonly Vector[];
  /** The probability that the weights and the net give a sentence with those around it. */
  readonly together: Float32Array;
  /** For each class: the indexes of the sentences that count. */
  readonly worded: ReadonlyMap<number, readonly number[]>;
}

/** The model, and what it makes of a document. */
interface Reader {
  readonly model: Model;
  readonly scoresOf: (document: Document) => Scores;
  readonly classes: ReadonlyMap<string, Class>;
}

/** What the model has of one check. */
interface Class {
  readonly index: number;
  readonly kinds: readonly number[];
  /** The index of these kinds, which is made when it is first asked for. */
  readonly kindIndex: () => KindIndex;
}

let reader: Reader | undefined;

/** Uses this model, and no net beside it, in place of the shipped ones; null goes back to the shipped ones. */
export function useModel(model: Model | null): void {
  reader = model ? readerOf({ model, need: () => undefined, needAll: () => undefined }, null, null) : undefined;
}

function loadReader(): Reader {
  const { weights, net } = openLearnt();
  return readerOf(weights, net, decodeStack(readFileSync(packaged(`${LEARNT}/stack.bin`))));
}

function readerOf(weights: OpenModel, net: OpenNet | null, stack: Stack | null): Reader {
  const { model } = weights;
  const classes = new Map(model.classes.map((check, index) => [check, classOf(model, check, index)]));
  const read = reads(weights, net);
  return { model, scoresOf: ofLast((document: Document) => score(document, read(document), stack)), classes };
}

function classOf(model: Model, check: string, index: number): Class {
  const kinds = model.kinds.flatMap((kind, k) => (kind.startsWith(`${check}/`) ? [k] : []));
  let made: KindIndex | undefined;
  return { index, kinds, kindIndex: () => (made ??= indexKinds(model, kinds)) };
}

function score(document: Document, { vectors, readings }: Read, stack: Stack | null): Scores {
  const { classes, weights } = readings;
  const cues = stack ? cueReader(document, readings) : null;
  const together = (cues?.together ?? weights).map(probability);
  const worded = new Map<number, number[]>();
  const least = cues && cues.words >= FEW ? COUNTS : COUNTS_ALONE;
  const buffer = new Float32Array(CUES);
  together.forEach((own, i) => {
    const [at, index] = [Math.floor(i / classes), i % classes];
    let chance = own;
    if (stack && cues) {
      cues.read(at, index, buffer);
      chance = probability(logitOf(stack, index, buffer));
    }
    if (chance >= least) {
      const known = worded.get(index);
      if (known) known.push(at);
      else worded.set(index, [at]);
    }
  });
  return { vectors, classes, together, worded };
}

function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

export function readWording(document: Document, check: string): Reading {
  reader ??= loadReader();
  const { model, classes, scoresOf: readScores } = reader;
  const known = classes.get(check);
  if (!known) return { speakAgainst: () => false, observations: () => [] };
  const { vectors, classes: count, together, worded } = readScores(document);
  return {
    // Most of the labelled drafts are in English. Of Welsh the weights know too little to overrule a phrase.
    speakAgainst: (at) => (together[at * count + known.index] ?? 1) < FLOOR && document.sentences[at]?.language !== 'cy',
    observations: ({ why, unless, unlessDraft = [], needs, near, kinds = [], counts }, isTaken) => {
      const chosen = worded.get(known.index)?.filter((at) => !isTaken(at)) ?? [];
      if (chosen.length === 0) return [];
      if ((needs && !stands(document, needs)) || unlessDraft.some((words) => stands(document, words))) return [];
      return chosen.flatMap((at) => {
        const vector = vectors[at];
        const shares = vector ? weighedTokens(model, vector, known.index) : [];
        const telling = shares.filter(({ share }) => share > 0);
        if (!vector || telling.length === 0 || (unless && oneStands(document, unless, [at]))) return [];
        if (near && !stands(document, near, [at - 1, at, at + 1])) return [];
        const fact = {
          kind: kinds.find(([, words]) => stands(document, words, [at]))?.[0] ?? kindIn(model, check, known, vector),
          span: clausesOf(document, telling),
          confidence: 'likely' as const,
          why,
          telling: foremost(document, telling),
          against: foremost(document, shares.filter(({ share }) => share < 0).reverse()),
        };
        return !isSigned(document, fact.span, at) && (!counts || counts(document, fact)) ? [fact] : [];
      });
    },
  };
}

/** Whether all that tells is the name with which the last sentence begins, because that is a signature. */
function isSigned({ people, sentences }: Document, { start, end }: Span, sentence: number): boolean {
  const { start: first } = sentences[sentence] ?? {};
  return (
    sentence > 0 &&
    sentence === sentences.length - 1 &&
    people.some((name) => name.start === first && start >= name.start && end <= name.end)
  );
}

function kindIn(model: Model, check: string, { kinds, kindIndex }: Class, vector: Vector): string {
  return model.kinds[kindOf(model, kinds, kindIndex(), vector)]?.slice(check.length + 1) ?? '';
}

interface Telling {
  readonly token: number;
  /** How much it adds to the score; less than 0 for what it takes away. */
  readonly share: number;
}

/** What each token adds to the score or takes from it, those that add most first. */
function weighedTokens({ classes, weights }: Model, { rows, values, tokens }: Vector, index: number): Telling[] {
  const shares = new Map<number, number>();
  rows.forEach((row, i) => {
    const token = tokens[i] ?? -1;
    const share = (values[i] ?? 0) * (weights[row * classes.length + index] ?? 0);
    if (token >= 0) shares.set(token, (shares.get(token) ?? 0) + share);
  });
  return [...shares].map(([token, share]) => ({ token, share })).sort((a, b) => b.share - a.share);
}

/** A clause belongs to the fact if it adds at least this part of what the foremost clause adds. */
const SECOND = 0.5;

/** The span from the first to the last of the clauses that speak most for the fact. */
function clausesOf(document: Document, telling: readonly Telling[]): Span {
  const clauses = new Map<number, { span: Span; share: number }>();
  for (const { token, share } of telling) {
    const span = clauseAround(document, token, token + 1);
    const known = clauses.get(span.start);
    clauses.set(span.start, { span, share: share + (known?.share ?? 0) });
  }
  const most = Math.max(...[...clauses.values()].map(({ share }) => share));
  const chosen = [...clauses.values()].filter(({ share }) => share >= most * SECOND).map(({ span }) => span);
  return { start: Math.min(...chosen.map(({ start }) => start)), end: Math.max(...chosen.map(({ end }) => end)) };
}

/** How many telling words are shown. */
const FOREMOST = 3;
/** Words that tell a reader nothing, whatever the model makes of them. */
const EVERYDAY = new Set(
  "the a and 's on it in to i at for of is you by my that with from n't one so they up was 've all are be has if there this we your".split(
    ' ',
  ),
);

/**
 * The first of these words that are no everyday words, in the order of the draft. Everyday words are left out unless there are no others: they tell the
 * model something, and a reader nothing.
 */
function foremost({ tokens }: Document, telling: readonly Telling[]): Span[] {
  const content = telling.filter(({ token }) => !EVERYDAY.has(tokens[token]?.norm ?? ''));
  const chosen = (content.length > 0 ? content : telling).slice(0, FOREMOST).map(({ token }) => token);
  return chosen.sort((a, b) => a - b).map((at) => spanOfTokens(tokens, at, at + 1));
}
