// npm run train [-- weights|net|stack]: learns from test/corpus and test/posts/wording, the net from test/posts/hints besides, and writes
// src/wording/weights.bin and src/wording/net.bin; then learns from test/posts/stack how the two count, and writes src/wording/stack.bin.
// The same drafts give the same bytes. Prints how well the weights do on drafts that were held out.
import { writeFileSync } from 'node:fs';
import { encodeConvolution } from '../../src/wording/convolution.js';
import { encodeModel } from '../../src/wording/model.js';
import { encodeStack } from '../../src/wording/stack.js';
import { readCorpus, type LabelledDraft } from '../corpus.js';
import { readFolder } from '../eval/posts.js';
import { learn } from './learn.js';
import { learnConvolution } from './learn-convolution.js';
import { readSentences, type Sentence } from './sentences.js';
import { learnStack } from './stack.js';
import { readVectors } from './vectors.js';

/**
 * How well a check does by draft: the best score of a draft's sentences against whether the draft has the fact, at every threshold worth a
 * look.
 */
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

function sentencesOf(drafts: readonly LabelledDraft[], posts: readonly LabelledDraft[]): Sentence[] {
  const sentences = readSentences(drafts, posts);
  print(`${drafts.length} drafts, ${posts.length} posts, ${sentences.length} sentences`);
  return sentences;
}

const only = process.argv[2];
const wants = (part: string): boolean => only === undefined || only === part;
const drafts = readCorpus('test/corpus');
const posts = readFolder('test/posts/wording');
if (wants('weights')) {
  const sentences = sentencesOf(drafts, posts);
  const model = learn(sentences, (check, fair, scores) => print(report(check, fair, scores)));
  writeFileSync('src/wording/weights.bin', encodeModel(model));
}
if (wants('net')) {
  const sentences = sentencesOf(drafts, [...posts, ...readFolder('test/posts/hints')]);
  writeFileSync('src/wording/net.bin', encodeConvolution(learnConvolution(sentences, readVectors(), print)));
}
if (wants('stack')) writeFileSync('src/wording/stack.bin', encodeStack(learnStack(print)));
