// What is given to others: pinned, licensed, with nothing that runs on installing, and whole when it arrives.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { bundled, describeLicences } from '../scripts/licences.js';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = readJson('package.json') as Record<'scripts' | 'devDependencies', Record<string, string>>;
const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([folder]) => folder !== '');

describe('what it is made of', () => {
  test('is pinned, and held to what it was by the lock file', () => {
    const named = Object.entries(manifest.devDependencies);
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    for (const [name, version] of named) expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('is installed with nothing beside it, and runs nothing then', () => {
    expect(Object.keys(manifest).filter((key) => /dependencies$/i.test(key))).toEqual(['devDependencies']);
    expect(locked.filter(([, { dev }]) => !dev)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  test('may be used and passed on', () => {
    const FREE = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|Python-2\.0|MIT-0|0BSD)$/;
    const others = bundled().filter(({ licence }) => !FREE.test(licence));
    // Its files stay under their licence, and the list says where their source is.
    expect(others.map(({ name, licence }) => [name, licence])).toEqual([['exifreader', 'MPL-2.0']]);
    expect(readFileSync('docs/licences.md', 'utf8')).toMatch(
      /exifreader [\d.]+: https:[^]*### MPL-2\.0\n[^]*Mozilla Public License Version 2\.0/,
    );
  });

  test('is listed in docs/licences.md; "npm run licences" writes it anew', () => {
    const words = (text: string): string => text.replace(/[\s|\\-]+/g, ' ');
    expect(words(readFileSync('docs/licences.md', 'utf8'))).toBe(words(describeLicences()));
  });
});

describe('what is said of it', () => {
  test('no older Node than those that its parts are made for', () => {
    const { minVersion, satisfies } = createRequire(import.meta.url)('semver') as {
      minVersion: (range: string) => string;
      satisfies: (version: string, range: string) => boolean;
    };
    const enginesOf = (file: string): string | undefined => (readJson(file) as { engines?: { node?: string } }).engines?.node;
    const oldest = minVersion(enginesOf('package.json') ?? '');
    const refusing = Object.keys(manifest.devDependencies).filter((name) => {
      const range = enginesOf(`node_modules/${name}/package.json`);
      return range !== undefined && !satisfies(oldest, range);
    });
    expect(refusing).toEqual([]);
  });

  test('CONTRIBUTING names every script', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const named = (script: string): boolean => text.includes(`\`${script}\``) || new RegExp(`npm (?:run )?${script}\\b`).test(text);
    expect(Object.keys(manifest.scripts).filter((script) => !named(script))).toEqual([]);
  });

  test('the tests are run as the README says', () => {
    const [, command = ''] = /Run the tests:\n\n```sh\n(.*)\n```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(readFileSync('.ci/run', 'utf8').split('\n')).toContain(command);
  });
});

describe('the package', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-package-'));
  const home = path.join(folder, 'node_modules', 'policycheck');
  let files: string[];

  beforeAll(() => {
    mkdirSync(home, { recursive: true });
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' });
    const [{ filename, files: named }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
    files = named.map((file) => file.path);
    // Alone in an empty folder: what it needs of others is bundled.
    execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', home, '--strip-components=1']);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has what is needed, and nothing of the workshop', () => {
    for (const name of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'bin/policycheck.js',
      'docs/licences.md',
      'policies/pilsley.yaml',
      '.policycheckrc.example',
    ])
      expect(files).toContain(name);
    const known =
      /^(?:bin|dist|docs|examples|policies)\/|^(?:LICENSE|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|package\.json|\.policycheckrc\.example)$/;
    expect(files.filter((name) => !known.test(name) || /\.map$|^dist\/run-/.test(name))).toEqual([]);
  });

  test('has every file that a page of it leads to', () => {
    const pages = files.filter((name) => name.endsWith('.md'));
    const links = pages.flatMap((page) =>
      [...readFileSync(path.join(home, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) =>
        path.posix.join(path.posix.dirname(page), to),
      ),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !files.some((name) => name === link || name.startsWith(link)))).toEqual([]);
  });

  test("runs the README's first command, and says what stands there", () => {
    const [, command = ''] = /npm install && node (bin\/policycheck\.js .*)/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' '), { cwd: home, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^✗ Do not publish {3}examples\/private-number\.txt\n[^]*a UK mobile number; a house number with a street/);
  });

  test.each([
    ['while it runs', 'exports.run = async () => { throw new TypeError("\\u001b[31mnot\\na function"); };'],
    ['before it runs', 'throw new TypeError("\\u001b[31mnot\\na function");'],
  ])('tells a fault of its own in one line, and calls the draft unchecked: %s', (_, code) => {
    const bundle = path.join(home, 'dist', 'policycheck.cjs');
    const whole = readFileSync(bundle);
    writeFileSync(bundle, `(function (exports) {${code}})`);
    try {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/policycheck.js', 'x'], { cwd: home, encoding: 'utf8' });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^policycheck: a fault in policycheck itself; the draft was not checked: "\\u001b\[31mnot\\na function"\n$/);
    } finally {
      writeFileSync(bundle, whole);
    }
  });

  test('asks for no module of others', () => {
    const ASKED = /(?:\b_*require|\bimport)\(["']([a-z@][\w:./-]*)["']\)|\b(?:from|import) ?["']([a-z@][\w:./-]*)["']/g;
    const asked = files
      .filter((name) => /^(?:bin|dist)\/.*\.c?js$/.test(name))
      .flatMap((name) =>
        [...readFileSync(path.join(home, name), 'utf8').matchAll(ASKED)].map(([, required, imported]) => required ?? imported),
      );
    expect(asked).toContain('node:fs');
    // What finds files would take it where it is there, and needs it for nothing that we ask.
    expect([...new Set(asked)].filter((name = '') => !isBuiltin(name))).toEqual(['picomatch']);
  });

  test('is a library', () => {
    const script = path.join(folder, 'use.mjs');
    const own = path.join(folder, 'ours.yaml');
    writeFileSync(own, readFileSync('policies/pilsley.yaml', 'utf8').replace(/^id: .*/m, 'id: ours'));
    writeFileSync(
      script,
      `import { applyEdits, checkDraft, english, loadPolicy, suggestEdits } from 'policycheck';
      const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' };
      const draft = { id: 'post', text: 'Call round at 14 Mill Lane or ring Dave Hobbs on 07700 900123.', context };
      for (const policy of [await loadPolicy('pilsley'), await loadPolicy(${JSON.stringify(own)})]) {
        const checklist = checkDraft(draft, policy);
        const changed = applyEdits(draft.text, suggestEdits(checklist));
        console.log(checklist.findings.every((finding) => english.message(finding) !== ''), policy.id, checklist.verdict, changed.includes('07700'));
      }`,
    );
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('true pilsley fail false\ntrue ours fail false\n');
  });

  test('has types that need none of others, and schemas', () => {
    const needed = new Set<string>();
    const read = (file: string): void => {
      if (needed.has(file)) return;
      needed.add(file);
      for (const [, name = ''] of readFileSync(path.join(home, file), 'utf8').matchAll(/\b(?:from|import\() ?['"]([^'"]+)['"]/g))
        if (name.startsWith('.')) read(path.join(path.dirname(file), name.replace(/\.js$/, '.d.ts')));
        else needed.add(name);
    };
    read('dist/types/src/index.d.ts');
    expect([...needed].filter((name) => !name.endsWith('.d.ts'))).toEqual([]);
    expect(needed.size).toBeGreaterThan(1);
    for (const schema of ['policy', 'result'])
      expect(readJson(path.join(home, 'dist', 'schema', `${schema}.json`))).toHaveProperty('$schema');
  });
});
