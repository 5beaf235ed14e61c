// What is tested is the source as it stands; a build that was left behind is told as such.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checks } from '../src/checks/index.js';
import { indexOfLists } from '../src/document/keys.js';
import { unpackIndexes } from '../src/indexes.js';
import { buildShelf, writeShelf } from '../src/policy/load.js';
import { shippedPolicies } from '../src/shipped.js';
import { built } from './built.js';

interface Source {
  readonly recordSource: (root: string) => void;
  readonly changedSinceBuild: (root?: string) => readonly string[] | null;
  readonly staleness: (changed: readonly string[] | null) => string | null;
}
const { recordSource, changedSinceBuild, staleness } = (await import(path.resolve('scripts/source.mjs'))) as Source;

interface Plugins {
  readonly inShort: (
    contents: string,
    nameOf: (set: { readonly source: string }) => string,
    readImport: (wanted: string) => string,
  ) => string;
}
const { inShort } = (await import(path.resolve('scripts/esbuild-plugins.mjs'))) as Plugins;

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

describe('what tests read of a build is of the source that they test', () => {
  test('policies', async () => {
    expect(writeShelf(shippedPolicies())).toBe(writeShelf(await buildShelf('policies', checks)));
  });
  test('word lists', () => {
    const { lists } = unpackIndexes(readFileSync(built('indexes.bin')));
    expect(Object.entries(indexOfLists()).filter(([word, entries]) => lists(word) !== entries)).toEqual([]);
  });
});

describe('what the build takes out of the checks', () => {
  const check = (...lines: readonly string[]): string =>
    ['export const ponies: Check = {', "  id: 'ponies',", ...lines, '};', ''].join('\n');
  const short = (source: string): string =>
    inShort(
      source,
      ({ source: phrases }) => phrases.toUpperCase(),
      () => 'export const MARE = `(mare|filly)`;',
    );
  const EXAMPLES = ['  examples: {', "    finds: ['[A pony].'],", '    ignores: [],', '  },'];

  test('is their examples, and their phrases', () => {
    const source = `const HORSE = \`(horse|pony)\`;\n${check("  near: phrases('a mare'),", '  unless: phrases(`my ${HORSE}`),', ...EXAMPLES)}`;
    expect(short(source)).not.toContain('[A pony]');
    expect(short(source)).toContain('phrases("MY (HORSE|PONY)")');
    expect(short(source)).toContain("phrases('a mare')");
  });
  test('also phrases with a text of a file beside it', () => {
    const source = `import { MARE } from './words.js';\n${check('  near: phrases(`my ${MARE}`),', ...EXAMPLES)}`;
    expect(short(source)).toContain('phrases("MY (MARE|FILLY)")');
  });
  test('and not phrases that a function makes', () => {
    const source = check('  near: phrases(`the ${either(HORSES)}`),', ...EXAMPLES);
    expect(short(source)).toContain('phrases(`the ${either(HORSES)}`)');
  });
  test.each([
    ['examples on one line', check("  examples: { finds: ['[A pony].'], ignores: [] },"), 'cannot find all examples'],
    ['examples of a check without an id', ['export const part = {', ...EXAMPLES, '};'].join('\n'), 'cannot find all examples'],
    ['phrases with a constant that is nowhere', check('  near: phrases(`my ${HORSE}`),', ...EXAMPLES), 'the phrases "my ${HORSE}…"'],
    ['phrases with an escape', check('  near: phrases(`c\\/o`),', ...EXAMPLES), 'write them without \\'],
  ])('%s would stay, and are refused', (_, source, message) => {
    expect(() => short(source)).toThrow(message);
  });
});
