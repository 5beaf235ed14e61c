// Asks the general grammar of weak-people.ts, which is loaded where a check has a candidate and nobody was found near it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Document } from '../types.js';
import type * as WeakPeople from './weak-people.js';

/** What loads a bundle together with what V8 compiled of it, seen from a bundle, from a part of the library and from this source. */
const PLACES = ['../bin/load.js', '../../bin/load.js'];

interface Loader {
  readonly loadBundle: (name: string) => unknown;
}

let loaded: typeof WeakPeople | undefined;

function load(): typeof WeakPeople {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (file === undefined) throw new Error('bin/load.js is missing');
  // Checks are synchronous, so this is no import().
  const { loadBundle } = createRequire(import.meta.url)(file) as Loader;
  return loadBundle('weak-people') as typeof WeakPeople;
}

/** Whether somebody is perhaps mentioned in a sentence or the one before it. Its English says nothing of Welsh. */
export function isPerhapsNamed({ plain, sentences }: Document, index: number): boolean {
  return [index, index - 1].some((at) => {
    const sentence = sentences[at];
    if (!sentence || sentence.language === 'cy') return false;
    loaded ??= load();
    return loaded.weakPeople(plain.slice(sentence.start, sentence.end)).length > 0;
  });
}

/** For a test that an ordinary draft never pays for it. */
export function isLoaded(): boolean {
  return loaded !== undefined;
}
