// Drafts to measure with: sentences of the labelled drafts, drawn by a seed, so that every run and every machine has the same.
import { readCorpus } from '../corpus.js';

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sentences(): string[] {
  return readCorpus('test/corpus').flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 1));
}

/** Posts of about sixty words. */
export function* drafts(count: number, seed = 1): Generator<string> {
  const all = sentences();
  const random = randomOf(seed);
  for (let made = 0; made < count; made++) {
    const chosen: string[] = [];
    for (let words = 0; words < 54;) {
      const sentence = all[Math.floor(random() * all.length)] ?? '';
      chosen.push(sentence);
      words += sentence.split(' ').length;
    }
    yield chosen.join(' ');
  }
}
