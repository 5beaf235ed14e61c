// Asks the general English grammar of weak-people.ts whether a sentence names somebody. The grammar is slow to load, so it is loaded only
// where a check has found a candidate and nobody was found near it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Document } from '../types.js';
import type * as WeakPeople from './weak-people.js';

/**
 * Where bin/load.js may be, as seen from a bundle in dist/, or from a part of the library or this source file. It loads a bundle together
 * with the code that V8 has compiled from it.
 */
const PLACES = ['../bin/load.js', '../../bin/load.js'];

interface Loader {
  readonly loadBundle: (name: string) => unknown;
}

let loaded: typeof WeakPeople | undefined;

function load(): typeof WeakPeople {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (file === undefined) throw new Error('bin/load.js is missing');
  // Checks are synchronous, so import() cannot be used.
  const { loadBundle } = createRequire(import.meta.url)(file) as Loader;
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
