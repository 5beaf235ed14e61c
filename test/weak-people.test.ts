// The general grammar as weak evidence: loaded only for a candidate without a name, the same as the stock library, and a help.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findFacts } from '../src/checks/index.js';
import { personalData } from '../src/checks/personal-data.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { isLoaded } from '../src/document/weak-evidence.js';
import * as stock from '../src/document/weak-people.js';
import type { Confidence } from '../src/types.js';
import { toldOfElsewhere } from './names/elsewhere.js';
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
  const file = 'dist/weak-people.cjs';
  expect(existsSync(file)).toBe(true);
  const built = createRequire(import.meta.url)(path.resolve(file)) as typeof stock;
  const texts = [...written().map(({ text }) => text), ...traps(), ...toldOfElsewhere()];
  const all = texts.flatMap((text) => [text, text.toLowerCase()]);
  expect(all.map((text) => built.weakPeople(text))).toEqual(all.map((text) => stock.weakPeople(text)));
});

test('a long run of words costs little', () => {
  const began = performance.now();
  stock.weakPeople('brianna fernandez went to the shop and '.repeat(3_000));
  stock.weakPeople('a'.repeat(60_000));
  expect(performance.now() - began).toBeLessThan(2_000);
});

describe('adds names that no list of ours has', () => {
  test.each([
    ['ordinary', 3],
    ['lower case', 12],
  ] as const)('in %s writing', (writing, least) => {
    const facts = toldOfElsewhere().map((text) => found(writing === 'ordinary' ? text : text.toLowerCase()));
    const sure = facts.filter((each) => each.some((confidence) => confidence !== 'possible')).length;
    const weak = facts.filter((each) => each.length > 0).length - sure;
    process.stdout.write(`\n  ${writing}: ${sure} of ${facts.length} private facts by structure and lists, ${weak} more by grammar\n`);
    expect(weak).toBeGreaterThanOrEqual(least);
  });
});

test.each([
  'The hall has been diagnosed with dry rot.',
  'Anyone who has been diagnosed with diabetes is welcome at the clinic.',
  'Mae’r neuadd ar fudd-daliadau.',
  'They have been arrested by the view from Mill Lane.',
])('nobody in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
