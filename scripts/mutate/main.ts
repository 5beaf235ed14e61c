// npm run mutate [-- --count 150 --seed 1 --only src/policy]: breaks a copy of the program in one place after the other, and runs tests to
// see whether one notices. Prints how much was noticed in each part, and every change that was not.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../bench/drafts.js';
import { buildShelf, writeShelf } from '../shelf.js';
import { mutantsOf, type Mutant } from './mutants.js';

/** A part of the program to break: its share of the sample, and the tests that should notice, the likeliest first. */
interface Part {
  readonly name: string;
  readonly share: number;
  readonly files: (file: string) => boolean;
  readonly tests: readonly (readonly string[])[];
}

const PARTS: readonly Part[] = [
  {
    name: 'assess and condition',
    share: 15,
    files: (file) => ['src/assess.ts', 'src/condition.ts'].includes(file),
    tests: [
      ['assess.test', 'policy-examples.test', 'outcomes.test'],
      ['worked-examples.test', 'questions.test', 'cli.test', 'policy-tools.test', 'policy-words.test'],
    ],
  },
  {
    name: 'verdict',
    share: 7,
    files: (file) => file === 'src/verdict.ts',
    tests: [
      ['assess.test', 'cli.test', 'questions.test'],
      ['worked-examples.test', 'allow.test'],
    ],
  },
  {
    name: 'policy',
    share: 18,
    files: (file) => /^src\/policy(?:-tools)?\//.test(file),
    tests: [
      ['policy.test', 'policy-examples.test', 'assess.test'],
      ['policy-tools.test', 'policy-words.test'],
    ],
  },
  {
    name: 'the clauses of the policies',
    share: 10,
    files: (file) => /^policies\/[\w-]+\.yaml$/.test(file) && !/(?:questions|topics)\.yaml$/.test(file),
    tests: [['outcomes.test', 'policy-examples.test', 'worked-examples.test']],
  },
  {
    name: 'the check of language',
    share: 6,
    files: (file) => /^src\/checks\/language/.test(file),
    tests: [['language.test', 'halves.test', 'examples.test']],
  },
  {
    name: 'checks',
    share: 44,
    files: (file) => /^src\/checks\/(?!language)/.test(file),
    tests: [
      ['found.test'],
      ['examples.test', 'numbers.test', 'shapes.test', 'groups.test', 'find.test', 'whose.test', 'facts.test'],
      ['twins.test', 'worked-examples.test'],
    ],
  },
];

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

const home = process.cwd();
const copy = mkdtempSync(path.join(os.tmpdir(), 'policycheck-mutants-'));

/** Copies the program, without the indexes that the build makes of phrases, because these would hide what is broken in the source. */
async function makeCopy(): Promise<void> {
  for (const name of readdirSync(home).filter((each) => !['node_modules', 'dist', '.git', 'coverage'].includes(each)))
    cpSync(path.join(home, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(home, 'node_modules'), path.join(copy, 'node_modules'));
  const isIndex = (file: string): boolean => /^(?:indexes\.bin|run-.*)$/.test(path.basename(file));
  cpSync(path.join(home, 'dist'), path.join(copy, 'dist'), { recursive: true, filter: (file) => !isIndex(file) });
  await writePolicies();
}

async function writePolicies(): Promise<void> {
  writeFileSync(path.join(copy, 'dist', 'policies.ndjson'), writeShelf(await buildShelf(path.join(copy, 'policies'))));
}

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

/** How many milliseconds the tests may take. A change that makes them run on and on counts as noticed. */
const PATIENCE = 300_000;

/** The names of the tests that pass; null where they did not end. */
function passing(tests: readonly string[]): Set<string> | null {
  const file = path.join(copy, 'report.json');
  rmSync(file, { force: true });
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '-i',
    '--ci',
    '--silent',
    '--json',
    `--outputFile=${file}`,
    ...tests,
  ];
  const { status, signal } = spawnSync(process.execPath, jest, {
    cwd: copy,
    env: { ...process.env, ANY_BUILD: '1' },
    stdio: 'ignore',
    timeout: PATIENCE,
  });
  if (signal !== null || status === null) return null;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const passed = testResults.flatMap(({ assertionResults }) => assertionResults.filter((each) => each.status === 'passed'));
  return new Set(passed.map(({ fullName }) => fullName));
}

const baselines = new Map<string, Set<string>>();

/** The tests that pass while nothing is broken. */
function baseline(tests: readonly string[]): Set<string> {
  const key = tests.join();
  const known = baselines.get(key) ?? passing(tests);
  if (!known || known.size === 0) throw new Error(`${key} do not run`);
  baselines.set(key, known);
  return known;
}

async function isNoticed(mutant: Mutant, tests: Part['tests']): Promise<boolean> {
  const file = path.join(copy, mutant.file);
  const source = readFileSync(file, 'utf8');
  const before = tests.map(baseline);
  writeFileSync(file, source.slice(0, mutant.start) + mutant.replacement + source.slice(mutant.end));
  try {
    if (mutant.file.endsWith('.yaml')) await writePolicies();
    return tests.some((each, i) => {
      const now = passing(each);
      return now === null || [...(before[i] ?? [])].some((name) => !now.has(name));
    });
  } catch {
    // The policy can no longer be read, so the change was noticed.
    return true;
  } finally {
    writeFileSync(file, source);
    if (mutant.file.endsWith('.yaml')) await writePolicies();
  }
}

function sampleOf(part: Part, random: () => number): Mutant[] {
  const files = ['src', 'policies'].flatMap((folder) =>
    readdirSync(path.join(copy, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll('\\', '/')),
    ),
  );
  const all = files
    .filter((file) => /\.(?:ts|yaml)$/.test(file) && part.files(file) && file.includes(values.only))
    .flatMap((file) => mutantsOf(file, readFileSync(path.join(copy, file), 'utf8')));
  const wanted = Math.round((Number(values.count) * part.share) / 100);
  return all
    .map((mutant) => ({ mutant, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, wanted)
    .map(({ mutant }) => mutant);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(): Promise<void> {
  await makeCopy();
  const random = randomOf(Number(values.seed));
  let [noticed, all] = [0, 0];
  for (const part of PARTS) {
    const sample = sampleOf(part, random);
    let own = 0;
    for (const mutant of sample) {
      if (await isNoticed(mutant, part.tests)) own++;
      else say(`✗ ${mutant.file}:${mutant.line} ${mutant.kind}: ${mutant.replacement.replaceAll(/\s+/g, ' ').slice(0, 160)}`);
    }
    if (sample.length > 0) say(`${part.name}: ${own} of ${sample.length} noticed`);
    noticed += own;
    all += sample.length;
  }
  say(`all: ${noticed} of ${all} noticed, ${((100 * noticed) / Math.max(1, all)).toFixed(1)} %`);
}

try {
  await run();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
