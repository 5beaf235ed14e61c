// Learns the convolutional net from the labelled sentences and the vectors of words.
import { hashOf } from '../../src/hash.js';
import type { Convolution } from '../../src/wording/convolution.js';
import { trainConvolution, type Example, type Vocabulary } from './convolution.js';
import { classesOf, isExampleFor } from './learn.js';
import { emphasisOn, type Sentence } from './sentences.js';
import type { WordVectors } from './vectors.js';

/** A word is used if it is in at least LEAST labelled sentences, or among the OTHERS commonest words of other texts. */
const LEAST = 3;
const OTHERS = 25_000;
/** How many drafts an example or a post counts for. */
const EMPHASIS = { example: 4, post: 3 };

export function learnConvolution(sentences: readonly Sentence[], vectors: WordVectors, print: (line: string) => void): Convolution {
  const classes = classesOf(sentences);
  const { vocabulary, columnOf } = vocabularyOf(sentences, vectors);
  print(
    `${vocabulary.hashes.length} words and kinds of words, ${vocabulary.isKnown.reduce((sum, known) => sum + known, 0)} of them in drafts`,
  );
  const drafts = new Map<number, Sentence[]>();
  for (const sentence of sentences) drafts.set(sentence.draft, [...(drafts.get(sentence.draft) ?? []), sentence]);
  const examples = [...drafts.values()].map((of) => ({
    examples: of.map((sentence) => exampleOf(sentence, classes, columnOf)),
    weight: of[0] ? emphasisOn(of[0], EMPHASIS) : 1,
  }));
  return trainConvolution(examples, vocabulary, classes, (epoch, loss) => print(`epoch ${epoch + 1}: loss ${loss.toFixed(4)} a draft`));
}

function exampleOf(sentence: Sentence, classes: readonly string[], columnOf: ReadonlyMap<number, number>): Example {
  return {
    words: sentence.words.map((features) => Uint32Array.from(features.flatMap((hash) => columnOf.get(hash >>> 0) ?? []))),
    truths: Int8Array.from(classes, (check) => (sentence.checks.has(check) ? 1 : isExampleFor(sentence, check) ? 0 : -1)),
  };
}

function vocabularyOf(
  sentences: readonly Sentence[],
  { dimensions, words, vectorOf }: WordVectors,
): { vocabulary: Vocabulary; columnOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const { words: of } of sentences)
    for (const hash of new Set(of.flat().map((each) => each >>> 0))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const wordOf = new Map(words.map((word) => [hashOf(word) >>> 0, word]));
  const common = words.filter((word) => /^\p{L}+$/u.test(word)).slice(0, OTHERS);
  const hashes = [
    ...new Set([...[...counts].flatMap(([hash, count]) => (count >= LEAST ? [hash] : [])), ...common.map((word) => hashOf(word) >>> 0)]),
  ].sort((a, b) => a - b);
  const table = new Float32Array(hashes.length * dimensions);
  hashes.forEach((hash, column) => {
    const vector = vectorOf(wordOf.get(hash) ?? '');
    if (vector) table.set(vector.slice(0, dimensions), column * dimensions);
  });
  const isKnown = Uint8Array.from(hashes, (hash) => ((counts.get(hash) ?? 0) >= LEAST ? 1 : 0));
  return { vocabulary: { hashes, vectors: table, dimensions, isKnown }, columnOf: new Map(hashes.map((hash, column) => [hash, column])) };
}
