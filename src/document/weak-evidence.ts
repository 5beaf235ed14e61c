// Asks the general English grammar of weak-people.ts whether a sentence names somebody. The grammar is slow to load, so it is loaded only
// where a check has found a candidate and nobody was found near it.
import { createRequire } from 'node:module';
import { packaged } from '../packaged.js';
import type { Document } from '../types.js';
import type * as WeakPeople from './weak-people.js';

/** What bin/load.js offers. It loads a bundle together with the code that V8 has compiled from it. */
interface Loader {
  readonly loadBundle: (name: string) => unknown;
}

let loaded: typeof WeakPeople | undefined;

function load(): typeof WeakPeople {
  // Checks are synchronous, so import() cannot be used.
  const { loadBundle } = createRequire(import.meta.url)(packaged('bin/load.js')) as Loader;
  return loadBundle('weak-people') as typeof WeakPeople;
}

/**
 * Whether the grammar finds somebody in the sentence or in the one before it. Welsh sentences are skipped, because it knows English only.
 */
export function isPerhapsNamed({ plain, sentences }: Document, index: number): boolean {
  return [index, index - 1].some((at) => {
    const sentence = sentences[at];
    if (!sentence || sentence.language === 'cy') return false;
    loaded ??= load();
    return loaded.weakPeople(plain.slice(sentence.start, sentence.end)).length > 0;
  });
}

/** Lets a test assert that an ordinary draft does not load the grammar. */
export function isLoaded(): boolean {
  return loaded !== undefined;
}
