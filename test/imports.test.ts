// What may import what: the arrow of CONTRIBUTING.md, file by file; and who imports the packages of others.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** From what all build upon to what builds upon all. Each may import what stands beside or above it here, and nothing below. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'words and small tools': [
    'types.ts',
    'council.ts',
    'digest.ts',
    'errors.ts',
    'every-match.ts',
    'fact-key.ts',
    'guarded-read.ts',
    'hash.ts',
    'hosts.ts',
    'letters.ts',
    'links.ts',
    'lower-bound.ts',
    'messages/',
    'mutations.ts',
    'naming.ts',
    'nearest.ts',
    'number-words.ts',
    'overrule.ts',
    'packaged.ts',
    'packed.ts',
    'read-at.ts',
    'read-text.ts',
    'remedy.ts',
    'role-names.ts',
    'selector.ts',
    'shape.ts',
    'terminal/',
    'verdict.ts',
    'word-set.ts',
    'write-whole.ts',
    'yaml.ts',
  ],
  'the text': ['lexicons/', 'document/'],
  phrases: ['phrases/', 'indexes.ts'],
  'what is found': ['answers-in-draft.ts', 'checks/', 'pictures/', 'topics/', 'wording/'],
  'what a policy makes of it': ['assess.ts', 'condition.ts', 'edits/', 'policy/'],
  'the library': ['built.ts', 'check.ts', 'given.ts', 'index.ts', 'shipped.ts'],
  'what a run is given': [
    'answers.ts',
    'answers-file.ts',
    'batch/',
    'config.ts',
    'config-files.ts',
    'drafts/',
    'exception-key.ts',
    'exceptions.ts',
    'setting-paths.ts',
    'settings.ts',
  ],
  'what a run says': ['difference.ts', 'reporters/'],
  'what a run does beside': [
    'ask.ts',
    'fix.ts',
    'fix/',
    'init.ts',
    'init/',
    'new-policy.ts',
    'new-policy/',
    'policy-tools/',
    'prompts.ts',
    'questionnaire/',
    'record/',
  ],
  'the command line': ['cli.ts', 'cli/'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts'));
const sources = new Map(files.map((file) => [file, readFileSync(path.join('src', file), 'utf8')]));
const imports = [...sources].flatMap(([from, source]) =>
  ts.preProcessFile(source).importedFiles.map(({ fileName }) => ({ from, name: fileName })),
);

/** The longest name that a file bears, of those in the layers. */
function placeOf(file: string): string | undefined {
  const places = Object.values(LAYERS)
    .flat()
    .filter((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));
  return places.toSorted((a, b) => b.length - a.length)[0];
}

function layerOf(file: string): number {
  const place = placeOf(file);
  return Object.values(LAYERS).findIndex((places) => place !== undefined && places.includes(place));
}

/** The imports that run against the arrow. */
function against(pairs: readonly (readonly [from: string, to: string])[]): string[] {
  return pairs.filter(([from, to]) => layerOf(to) > layerOf(from)).map(([from, to]) => `${from} imports ${to}`);
}

test('every file has its place, and every place a file', () => {
  expect(files.filter((file) => placeOf(file) === undefined)).toEqual([]);
  const places = new Set(files.map(placeOf));
  expect(Object.values(LAYERS).flatMap((of) => of.filter((place) => !places.has(place)))).toEqual([]);
});

test.each([
  ['policy/load.ts', 'reporters/index.ts'],
  ['document/index.ts', 'checks/index.ts'],
  ['types.ts', 'index.ts'],
  ['messages/english.ts', 'reporters/index.ts'],
  ['index.ts', 'cli.ts'],
])('%s may not import %s, and the other way round it may', (low, high) => {
  expect(against([[low, high]])).toEqual([`${low} imports ${high}`]);
  expect(against([[high, low]])).toEqual([]);
});

test('imports run one way, types and what is loaded later as well', () => {
  const own = imports.filter(({ name }) => name.startsWith('.'));
  const pairs = own.map(({ from, name }) => [from, path.posix.join(path.posix.dirname(from), name).replace(/\.js$/, '.ts')] as const);
  expect(pairs.filter(([, to]) => !files.includes(to))).toEqual([]);
  expect(against(pairs)).toEqual([]);
});

/** Packages that more than one file imports, and which do. */
const SHARED: Readonly<Record<string, RegExp>> = {
  commander: /^cli[./]/,
  valibot: /^(?:policy\/schema|reporters\/result-schema)\.ts$/,
};

function importersOf(wanted: string): string[] {
  return [...new Set(imports.filter(({ name }) => name === wanted || name.startsWith(`${wanted}/`)).map(({ from }) => from))];
}

const packages = [
  ...new Set(imports.flatMap(({ name }) => (/^(?:\.|node:)/.test(name) ? [] : (/^(?:@[^/]+\/)?[^/]+/.exec(name) ?? [])))),
].sort();

test.each(packages)('%s is imported by one file, or by those that are named here', (name) => {
  const importers = importersOf(name);
  const shared = SHARED[name];
  if (shared) expect([importers.length > 1, importers.filter((file) => !shared.test(file))]).toEqual([true, []]);
  else expect(importers).toHaveLength(1);
});

const claims = [...sources].flatMap(([file, source]) =>
  [...source.matchAll(/\b[Tt]he only file\s(?:\/\/ )?that\s(?:\/\/ )?imports ([\w:@/-]*\w)/g)].map(
    ([, name = '']) => [file, name] as const,
  ),
);

test.each(claims)('src/%s is the only file that imports %s, as it says', (file, name) => {
  expect(importersOf(name)).toEqual([file]);
});
