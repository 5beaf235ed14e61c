// Finds facts by how a sentence is worded. The learnt weights and net of src/wording tell how much a sentence, with those around it, is
// like drafts that people have marked. The weights also tell which words speak for that.
import { clauseAround, spanOfTokens } from '../document/context.js';
import { isBundled, packaged } from '../packaged.js';
import { ofLast } from '../document/remembered.js';
import type { Document, Observation, Span, Wording } from '../types.js';
import { oneStands, stands } from '../phrases/index.js';
import { featureReader, marksBelow } from './features.js';
import { logitReader, type Logits } from './convolution.js';
import { openModel, openNet, type OpenModel, type OpenNet } from './model-file.js';
import { indexKinds, kindOf, logitsOf, rowOf, vectorOf, type KindIndex, type Model, type Vector } from './model.js';

/**
 * The probability (0 to 1) from which a wording counts, where its check says nothing else. It was chosen by the figures of the sets h, k, m
 * and p of test/unseen; see docs/evaluation.md.
 */
const COUNTS = 0.5;
/** The probability from which a fact that its wording tells is `likely`; below it, the fact is `possible`. */
const LIKELY = 0.5;
/**
 * The probability from which a sentence by itself counts for the checks that ask for it (`Wording.byItself`). Of the facts that were told in
 * this way in the labelled drafts, hardly one was right for the others, and of Welsh sentences none.
 */
const BY_ITSELF = 0.85;
/** The lowest probability from which a check may count a wording (`Wording.from`). Sentences below it are not kept. */
const LEAST = 0.4;
/**
 * Below this probability a phrase of the check is ignored, because the sentence is worded like those without the fact. The value was
 * raised from 0.02 when the net was added; how it was chosen is not recorded.
 */
const FLOOR = 0.06;

/**
 * A draft of fewer tokens than this is one of a few words. Of the facts that the wording alone told in such drafts, labelled or known to be
 * clean, one in ten was right, and none below a probability of 0.8; in longer ones more than eight in ten were.
 */
const FEW = 13;

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
   * @param taken the indexes of sentences in which the check has found something already
   */
  observations(wording: Wording, taken: ReadonlySet<number>): Observation[];
}

interface Scored {
  readonly vector: Vector;
  /** The probability of each class, for the sentence with those around it. */
  readonly scores: readonly number[];
  /** The same for the sentence by itself. */
  readonly byItself: readonly number[];
}

/** What the model makes of a document, sentence by sentence. */
interface Scores {
  readonly sentences: readonly Scored[];
  /** For each class: the indexes of the sentences whose probability is `LEAST` or more. */
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
  reader = model ? readerOf({ model, need: () => undefined, needAll: () => undefined }, null) : undefined;
}

/** The folder of the learnt files, which the build copies. */
const LEARNT = isBundled ? 'dist' : 'src/wording';

function loadReader(): Reader {
  return readerOf(openModel(packaged(`${LEARNT}/weights.bin`)), openNet(packaged(`${LEARNT}/net.bin`)));
}

function readerOf({ model, need, needAll }: OpenModel, open: OpenNet | null): Reader {
  let isFirst = true;
  const together = open ? withNet(open, model.classes) : weightsOnly;
  const classes = new Map(model.classes.map((check, index) => [check, classOf(model, check, index)]));
  const read = featureReader(
    (hash) => rowOf(model, hash),
    () => marksBelow(model.idf.length),
  );
  const scoresOf = ofLast((document: Document): Scores => {
    const features = read(document);
    if (isFirst) features.forEach(({ numbers }) => need(numbers));
    else {
      needAll();
      open?.needAll();
    }
    isFirst = false;
    return score(features, model, together(document));
  });
  return { model, scoresOf, classes };
}

function classOf(model: Model, check: string, index: number): Class {
  const kinds = model.kinds.flatMap((kind, k) => (kind.startsWith(`${check}/`) ? [k] : []));
  let made: KindIndex | undefined;
  return { index, kinds, kindIndex: () => (made ??= indexKinds(model, kinds)) };
}

/**
 * How the net counts beside the weights: the logit is (1 - NET_PART) * weights + NET_PART * net + SHIFT. The shift is needed because the
 * two together are less sure than each alone. How much the net counts was chosen by the figures of all sets of test/unseen but w, x, y and
 * z; see docs/evaluation.md.
 */
const NET_PART = 0.3;
const SHIFT = 0.65;
/** The logit of the net for a check that it does not know: a probability of 0.0025. */
const UNLIKELY = -6;

/** Turns a logit of the weights, for a sentence and class, into the one that counts. */
type Counted = (logit: number, sentence: number, index: number) => number;
type Together = (document: Document) => Readonly<Record<keyof Logits, Counted>>;

const weightsOnly: Together = () => ({ inPlace: (logit) => logit, alone: (logit) => logit });

function withNet({ net, need }: OpenNet, classes: readonly string[]): Together {
  const read = logitReader(net, need);
  const places = classes.map((check) => net.classes.indexOf(check));
  const count = net.classes.length;
  return (document) => {
    const { inPlace, alone } = read(document);
    const countedBy =
      (logits: Float32Array): Counted =>
      (logit, sentence, index) => {
        const place = places[index] as number;
        const other = place < 0 ? UNLIKELY : (logits[sentence * count + place] as number);
        return (1 - NET_PART) * logit + NET_PART * other + SHIFT;
      };
    return { inPlace: countedBy(inPlace), alone: countedBy(alone) };
  };
}

function score(features: ReturnType<ReturnType<typeof featureReader>>, model: Model, { inPlace, alone }: ReturnType<Together>): Scores {
  const worded = new Map<number, number[]>();
  const logits = new Float64Array(model.classes.length);
  const probabilities = (vector: Vector, counted: Counted, at: number): number[] => {
    logitsOf(model, vector, logits);
    return Array.from(logits, (logit, index) => 1 / (1 + Math.exp(-counted(logit, at, index))));
  };
  const sentences = features.map(({ numbers, tokens, own }, at) => {
    const vector = vectorOf(model, numbers, tokens);
    const scores = probabilities(vector, inPlace, at);
    const byItself =
      features.length === 1 ? scores : probabilities(vectorOf(model, numbers.slice(0, own), tokens.slice(0, own)), alone, at);
    for (let index = 0; index < scores.length; index++) {
      if ((scores[index] as number) < LEAST && (byItself[index] as number) < BY_ITSELF) continue;
      const known = worded.get(index);
      if (known) known.push(at);
      else worded.set(index, [at]);
    }
    return { vector, scores, byItself };
  });
  return { sentences, worded };
}

export function readWording(document: Document, check: string): Reading {
  reader ??= loadReader();
  const { model, classes, scoresOf: readScores } = reader;
  const known = classes.get(check);
  if (!known) return { speakAgainst: () => false, observations: () => [] };
  const { sentences, worded } = readScores(document);
  const scoreOf = (at: number): number => sentences[at]?.scores[known.index] ?? 1;
  const isSureByItself = (at: number): boolean =>
    (sentences[at]?.byItself[known.index] ?? 0) >= BY_ITSELF && document.sentences[at]?.language !== 'cy';
  return {
    // Most of the labelled drafts are in English. Of Welsh the weights know too little to overrule a phrase.
    speakAgainst: (at) => scoreOf(at) < FLOOR && document.sentences[at]?.language !== 'cy',
    observations: (
      { why, from = COUNTS, fromAlone = from, byItself = false, unless, unlessDraft = [], needs, near, kinds = [], counts },
      taken,
    ) => {
      const least = document.tokens.length < FEW ? fromAlone : from;
      const chosen =
        worded.get(known.index)?.filter((at) => (scoreOf(at) >= least || (byItself && isSureByItself(at))) && !taken.has(at)) ?? [];
      if (chosen.length === 0) return [];
      if ((needs && !stands(document, needs)) || unlessDraft.some((words) => stands(document, words))) return [];
      return chosen.flatMap((at) => {
        const vector = sentences[at]?.vector;
        const weighed = vector ? weighedTokens(model, vector, known.index) : [];
        const telling = weighed.filter(({ share }) => share > 0);
        if (!vector || telling.length === 0 || (unless && oneStands(document, unless, [at]))) return [];
        if (near && !stands(document, near, [at - 1, at, at + 1])) return [];
        const fact = {
          kind: kinds.find(([, words]) => stands(document, words, [at]))?.[0] ?? kindIn(model, check, known, vector),
          span: clausesOf(document, telling),
          confidence: scoreOf(at) >= LIKELY || (byItself && isSureByItself(at)) ? ('likely' as const) : ('possible' as const),
          why,
          telling: foremost(document, telling),
          against: foremost(document, weighed.filter(({ share }) => share < 0).reverse()),
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
