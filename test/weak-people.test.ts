// The general grammar as weak evidence: loaded only for a candidate without a name, the same as the stock library, and a help.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findFacts } from '../src/checks/index.js';
import { personalData } from '../src/checks/personal-data.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { isLoaded } from '../src/document/weak-evidence.js';
import * as stock from '../src/document/weak-people.js';
import type { Confidence } from '../src/types.js';
import { factsElsewhere } from './names/elsewhere.js';
import { traps, written } from './names/measure.js';

const found = (text: string): Confidence[] => findFacts(readDocument(text, noCouncil), [personalData]).map(({ confidence }) => confidence);

describe('is loaded', () => {
  // In this order: what is loaded stays so.
  test('for no ordinary draft', () => {
    for (const name of readdirSync('examples').filter((each) => each.endsWith('.txt')))
      found(readFileSync(path.join('examples', name), 'utf8'));
    for (const { text } of written()) found(text);
    for (const text of traps()) found(text);
    expect(isLoaded()).toBe(false);
  });
  test('for a private fact beside which nobody is found', () => {
    expect(found('brianna fernandez has been diagnosed with cancer.')).toEqual(['possible']);
    expect(isLoaded()).toBe(true);
  });
});

test('what the build has expanded finds the same names as the stock library', () => {
  const { loadBundle } = createRequire(import.meta.url)(path.resolve('bin/load.js')) as { loadBundle: (name: string) => typeof stock };
  const built = loadBundle('weak-people');
  const texts = [...written().map(({ text }) => text), ...traps(), ...factsElsewhere()];
  const all = texts.flatMap((text) => [text, text.toLowerCase()]);
  expect(all.map((text) => built.weakPeople(text))).toEqual(all.map((text) => stock.weakPeople(text)));
});
