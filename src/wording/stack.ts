// Weighs what the weights and the net make of a sentence, for one check, against what they make of it for the other checks and of the rest
// of the draft (stacked generalization; Wolpert, 1992). scripts/train/stack.ts learns how much each cue counts.
import type { Document, Sentence } from '../types.js';
import { encodeArrays, openFront } from './arrays.js';
import { namesIn } from './features.js';

/** How each cue counts, whatever the check, and how likely each check is to begin with. */
export interface Stack {
  readonly classes: readonly string[];
  /** The bias of each class. */
  readonly biases: Float32Array;
  /** A weight per cue. */
  readonly weights: Float32Array;
}

/** What the weights and the net make of a document. All logits are in the order of the same classes. */
export interface Readings {
  readonly classes: number;
  /** A logit per sentence and class, like the next. */
  readonly weights: Float32Array;
  readonly net: Float32Array;
}

/** Of each class: what the two readings say together, the next likeliest sentence, the likeliest other class, being the likeliest. */
const OF_THE_CLASS = 4;

/** Words whose number is a cue. */
const COUNTED: readonly ReadonlySet<string>[] = [
  'you your yours yourself u ur',
  "i i'm me my myself",
  'we us our ours',
  'he she him her his hers',
  'they them their',
  "not n't no never nobody",
].map((words) => new Set(words.split(' ')));
const MOST_COUNTED = 3;

/** The number of cues: those of the class, the counted words, and three more of the sentence and of the document each. */
export const CUES = OF_THE_CLASS + COUNTED.length + 6;

/** The bounds of a logit, beyond which it says no more. */
const LOWEST = -8;
const HIGHEST = 6;
const LOWEST_OTHER = -6;

interface CueReader {
  /** What the two readings say together: a logit per sentence and class. */
  readonly together: Float32Array;
  /** The number of words of the document. */
  readonly words: number;
  /** Writes the cues of a sentence and class to the start of `to`. */
  read(at: number, index: number, to: Float32Array): void;
}

/**
 * How much the net counts beside the weights where the two are taken together, and what is added because the two together are less sure
 * than each alone. How much the net counts was chosen by the figures of the labelled drafts; see docs/evaluation.md.
 */
const NET_PART = 0.35;
const SHIFT = 0.65;

function join(weights: number, net: number): number {
  return (1 - NET_PART) * weights + NET_PART * net + SHIFT;
}

export function cueReader(document: Document, { classes, weights, net }: Readings): CueReader {
  const together = weights.map((logit, i) => join(bounded(logit), bounded(net[i] as number)));
  const sizes = document.sentences.map((sentence) => wordsIn(document, sentence));
  const { most, second } = mostOf(together, classes, (at) => (sizes[at] ?? 0) > 0);
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const ofAll = [Number(document.people.length > 0), Math.log1p(words), Math.log(Math.max(1, sizes.filter((size) => size > 0).length))];
  const cues = document.sentences.map((sentence, at) => [...cuesOfSentence(document, sentence, sizes[at] ?? 0), ...ofAll]);
  const foremost = document.sentences.map((_, at) => mostOf(together.subarray(at * classes, (at + 1) * classes), 1));
  return {
    together,
    words,
    read(at, index, to) {
      const own = together[at * classes + index] as number;
      const next = own === most[index] ? second[index] : most[index];
      const [best, another] = [foremost[at]?.most[0] as number, foremost[at]?.second[0] as number];
      to[0] = own;
      to[1] = Math.max(LOWEST_OTHER, Math.min(HIGHEST, own, next as number));
      to[2] = Math.max(LOWEST_OTHER, Math.min(HIGHEST, own === best ? another : best));
      to[3] = own === best ? 1 : 0;
      to.set(cues[at] as number[], OF_THE_CLASS);
    },
  };
}

/** For each class, the greatest and the second greatest logit of all sentences that count. */
function mostOf(
  logits: Float32Array,
  classes: number,
  hasWords: (at: number) => boolean = () => true,
): { most: Float32Array; second: Float32Array } {
  const [most, second] = [new Float32Array(classes).fill(-Infinity), new Float32Array(classes).fill(-Infinity)];
  logits.forEach((logit, i) => {
    const index = i % classes;
    if (!hasWords(Math.floor(i / classes))) return;
    if (logit > (most[index] as number)) [second[index], most[index]] = [most[index] as number, logit];
    else if (logit > (second[index] as number)) second[index] = logit;
  });
  return { most, second };
}

/** How many words a sentence has. Emoji and other signs do not count, because adding one changes nothing that is said. */
function wordsIn({ tokens }: Document, { first, last }: Sentence): number {
  return tokens.slice(first, last).filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm)).length;
}

function cuesOfSentence(document: Document, sentence: Sentence, size: number): number[] {
  const { tokens } = document;
  const counts = COUNTED.map(() => 0);
  for (let at = sentence.first; at < sentence.last; at++)
    COUNTED.forEach((words, i) => {
      if (words.has(tokens[at]?.norm ?? '')) counts[i] = Math.min(MOST_COUNTED, (counts[i] ?? 0) + 1);
    });
  return [...counts, Math.log1p(size), Number(namesIn(document, sentence).size > 0), Number(sentence.question)];
}

function bounded(logit: number): number {
  return Math.max(LOWEST, Math.min(HIGHEST, logit));
}

/** The logit of a class, given the cues of a sentence. */
export function logitOf({ biases, weights }: Stack, index: number, cues: Float32Array): number {
  let logit = biases[index] as number;
  for (let i = 0; i < CUES; i++) logit += (weights[i] as number) * (cues[i] as number);
  return logit;
}

/** The kind of file, with its version. */
const STACK = 'policycheck stack 2';

export function encodeStack({ classes, biases, weights }: Stack): Uint8Array {
  return encodeArrays(STACK, { classes }, [biases, weights], new Int8Array(0), 1);
}

/**
 * Reads a stack from a whole file.
 *
 * @throws {Error} where the bytes are no stack
 */
export function decodeStack(bytes: Uint8Array): Stack {
  const { about, floats } = openFront(bytes, STACK);
  const { classes } = about as Pick<Stack, 'classes'>;
  const [biases, weights] = [floats(), floats()];
  return { classes, biases, weights };
}
