// Drafts to measure with. They are cut from the labelled drafts at places that a seed determines, so that every run has the same ones.
import { readCorpus } from '../corpus.js';

/** Random numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = 60;

/** Posts of about sixty words, each made of consecutive drafts by one author. */
export function* drafts(count: number, seed = 1): Generator<string> {
  const all = readCorpus('test/corpus').map(({ text }) => text);
  const random = randomOf(seed);
  for (let made = 0; made < count; made++) {
    const words: string[] = [];
    for (let at = Math.floor(random() * all.length); words.length < WORDS; at++)
      words.push(...`${all[at % all.length]}\n`.split(/(?<=\s)/));
    yield words.slice(0, WORDS).join('').trim();
  }
}
