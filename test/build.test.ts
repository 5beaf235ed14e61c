// What is tested is the source as it stands; a build that was left behind is told as such.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checks } from '../src/checks/index.js';
import { indexOfLists } from '../src/document/keys.js';
import { openIndexes } from '../src/indexes.js';
import { packaged } from '../src/packaged.js';
import { buildShelf, writeShelf } from '../src/policy/load.js';
import { shippedPolicies } from '../src/shipped.js';
import { built } from './built.js';

interface Source {
  readonly recordSource: (root: string) => void;
  readonly changedSinceBuild: (root?: string) => readonly string[] | null;
  readonly staleness: (changed: readonly string[] | null) => string | null;
}
const { recordSource, changedSinceBuild, staleness } = (await import(path.resolve('scripts/source.mjs'))) as Source;

type Shorten = (
  roots: readonly string[],
  nameOf: (set: { readonly source: string }) => string,
  ids: readonly string[],
) => ReadonlyMap<string, string>;
const { inShort } = (await import(path.resolve('scripts/checks-in-short.mjs'))) as { readonly inShort: Shorten };

describe('a build', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'policycheck-build-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  beforeAll(() => {
    for (const name of ['scripts', 'bin', 'package.json']) cpSync(name, path.join(root, name), { recursive: true });
    write('src/lexicons/ponies.ts', 'pony');
    write('policies/ours.yaml', 'id: ours');
    mkdirSync(path.join(root, 'dist'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const said = (): string | null => staleness(changedSinceBuild(root));

  test('that was never made is asked for', () => {
    expect(said()).toBe('dist/ is not there, or is of a version before this one; run "npm run build"');
  });
  test('of the source as it stands is as good as it', () => {
    recordSource(root);
    expect(said()).toBeNull();
  });
  test('that words, a policy or a file more or less have left behind says which', () => {
    write('src/lexicons/ponies.ts', 'mare');
    expect(said()).toBe('dist/ was built before src/lexicons/ponies.ts changed; run "npm run build"');
    write('policies/ours.yaml', 'id: yours');
    write('src/new.ts', '');
    rmSync(path.join(root, 'bin/load.js'));
    expect(said()).toBe(
      'dist/ was built before bin/load.js, policies/ours.yaml, src/lexicons/ponies.ts and 1 more changed; run "npm run build"',
    );
  });
});

test.each(['src', 'dist', path.join('dist', 'chunks')])('a file of the package is found from %s', (folder) => {
  expect(packaged('bin/load.js', path.resolve(folder))).toBe(path.resolve('bin/load.js'));
});

describe('what tests read of a build is of the source that they test', () => {
  test('policies', async () => {
    expect(writeShelf(shippedPolicies())).toBe(writeShelf(await buildShelf('policies', checks)));
  });
  test('word lists', () => {
    const { lists } = openIndexes(built('indexes.bin'));
    expect(Object.entries(indexOfLists()).filter(([word, entries]) => lists(word) !== entries)).toEqual([]);
  });
});

describe('what the build takes out of the checks', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'policycheck-checks-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const FILES = {
    'types.ts': 'export interface Check { id: string; near?: unknown; examples: unknown }',
    'phrases/index.ts': 'export function phrases(source: string) { return { source }; }',
    'checks/words.ts': "export const MARE = `(mare|filly)`;\nconst FOAL = '(foal|foals)';\nexport const YOUNG = `young ${FOAL}`;",
  };
  const HEAD = [
    "import { phrases } from '../phrases/index.js';",
    "import type { Check } from '../types.js';",
    "import { MARE, YOUNG } from './words.js';",
  ];
  const EXAMPLES = "examples: { finds: ['[A pony].'], ignores: [] }";

  const named = new Map<string, string>();
  /** The source of a check in short. The sets in it are named #1, #2, … */
  const short = (...lines: readonly string[]): string => {
    const file = path.join(root, 'src/checks/ponies.ts');
    for (const [name, text] of Object.entries({ ...FILES, 'checks/ponies.ts': [...HEAD, ...lines].join('\n') })) {
      mkdirSync(path.dirname(path.join(root, 'src', name)), { recursive: true });
      writeFileSync(path.join(root, 'src', name), text);
    }
    named.clear();
    const nameOf = ({ source }: { readonly source: string }): string => {
      const name = `#${named.size + 1}`;
      named.set(name, source.trim());
      return name;
    };
    return inShort([file], nameOf, ['ponies']).get(file) ?? '';
  };
  /** A check whose phrases are as written, after lines that declare something. */
  const near = (written: string, ...before: readonly string[]): string =>
    short(...before, `export const ponies: Check = { id: 'ponies', near: ${written}, ${EXAMPLES} };`);

  test.each([
    ['', `export const ponies: Check = { id: 'ponies', ${EXAMPLES} };`],
    [' indented by four', `export const ponies: Check = {\n    ${EXAMPLES.replaceAll(' ', '\n    ')},\n    id: 'ponies',\n};`],
    [' made by a function', "export const ponies: Check = { id: 'ponies', examples: examplesOf('[A pony].') };"],
    [' of a check that is typed by satisfies', `export const ponies = { id: 'ponies', ${EXAMPLES} } satisfies Check;`],
  ])('is their examples%s', (_, check) => {
    expect(short(check)).toContain("get examples() { return JSON.parse(require('node:fs')");
    expect(short(check)).toContain(`)["ponies"]; }`);
    expect(short(check)).not.toContain('[A pony]');
  });
  test.each([
    ['in a template', 'phrases(`\n  a pony\n  a horse\n`)', 'a pony\n  a horse'],
    ['in quotation marks', "phrases('the pony')", 'the pony'],
    ['with an escape', 'phrases(`pony\\u0020`)', 'pony'],
    ['with a text of another file', 'phrases(`my ${MARE}`)', 'my (mare|filly)'],
    ['with a text that another file makes of one of its own', 'phrases(`my ${YOUNG}`)', 'my young (foal|foals)'],
    ['that are a text of the file', 'phrases(PONY)', 'pony | horse', "const PONY = 'pony | horse';"],
    ['with a text that a comment has too', 'phrases(`a ${KIND}`)', 'a pony', "const KIND = 'pony';", "// const KIND = 'goat';"],
    [
      'with a text whose name a function has too',
      'phrases(`a ${KIND}`)',
      'a pony',
      "const KIND = 'pony';",
      "() => { const KIND = 'goat'; };",
    ],
  ])('is their phrases %s', (_, written, text, ...before) => {
    expect(near(written, ...before)).toMatch(/near: phrases\("#\d"\)/);
    expect([...named.values()]).toContain(text);
  });
  test.each([
    ['that a function makes', 'phrases(`the ${either(HORSES)}`)'],
    ['with a text that can change', 'phrases(`a ${kind}`)', "let kind = 'pony';"],
    ['that are shorter than the name', "phrases('a')"],
    ['that are given to another function of that name', 'ours(1)', 'function ours(phrases) { return phrases(`a pony`); }'],
  ])('is not phrases %s', (_, written, ...before) => {
    expect(near(written, ...before)).toContain(written);
    expect(near(written, ...before)).not.toContain('#');
  });
  test.each([
    ['a check of another type', `export const ponies = { id: 'ponies', ${EXAMPLES} };`],
    ['a check whose id is put together', `export const ponies: Check = { id: 'pon' + 'ies', ${EXAMPLES} };`],
  ])('%s would keep its examples, and is refused', (_, check) => {
    expect(() => short(check)).toThrow('the build does not find the examples of ponies;');
  });
});
