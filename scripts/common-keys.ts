// Writes src/phrases/common-keys.ts: how often words, tags and lists occur in the drafts of test/corpus. After it, build and try whether the
// facts are the same and found as fast; the table decides only which word of a phrase it is looked up by.
import { writeFileSync } from 'node:fs';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { readCorpus } from './corpus.js';

/** Every tenth draft: all of them take a minute and give the same numbers. */
const STEP = 10;
/** Keys that occur less often are left out; they are all as rare as one another. */
const LEAST = 2;

const drafts = readCorpus('test/corpus').filter((_, i) => i % STEP === 0);
const counts = new Map<string, number>();
let words = 0;
for (const { text } of drafts)
  for (const { keys } of readDocument(text, noCouncil).tokens) {
    words++;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }

/** A lemma that is as common as its word is left out (see `commonness`). */
const isSaid = (key: string, count: number): boolean => !key.startsWith('~') || perThousand(key.slice(1)) !== count;
const byCount = new Map<number, string[]>();
for (const key of [...counts.keys()].sort()) {
  const count = perThousand(key);
  if (count >= LEAST && isSaid(key, count)) byCount.set(count, [...(byCount.get(count) ?? []), key]);
}
const rows = [...byCount].sort(([a], [b]) => b - a).map(([count, keys]) => `  [${count}, ${JSON.stringify(keys.join(' '))}],`);

writeFileSync(
  'src/phrases/common-keys.ts',
  `// Written by scripts/common-keys.ts from ${words} words of test/corpus.

/**
 * How often words, tags and lists occur in a thousand words of everyday drafts. Those that occur less than twice are left out, and a lemma
 * that is as common as its word.
 */
export const PER_THOUSAND: readonly (readonly [count: number, keys: string])[] = [
${rows.join('\n')}
];
`,
);

function perThousand(key: string): number {
  return Math.round(((counts.get(key) ?? 0) * 1000) / words);
}
