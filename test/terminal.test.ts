// What only a terminal, a shell or a passing of time shows: links, completion, --watch.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { followsLinks } from '../src/cli/links.js';
import { closeTerminals, hasTerminal, openTerminal } from './terminal/index.js';

const BIN = path.resolve('bin/policycheck.js');
const WHO = ['-p', 'pilsley', '-r', 'councillor', '-c', 'personal'];
const PRIVATE = 'Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.\n';
const CLEAN = 'Litter pick on the green this Saturday, 10am to noon.\n';

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const where = (program: string): typeof test => (has(program) ? test : test.skip);

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-'))));
afterEach(() => {
  closeTerminals();
  rmSync(folder, { recursive: true, force: true });
});

describe('links', () => {
  const onTerminal = (env: Record<string, string>, ...flags: string[]): string => {
    writeFileSync(path.join(folder, 'draft.txt'), PRIVATE);
    const command = [process.execPath, BIN, 'draft.txt', ...WHO, ...flags].join(' ');
    const result = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], TERM: 'xterm', ...env },
    });
    return result.stdout.toString();
  };
  const LINK = /\u001b\]8;;([^\u001b]+)\u001b\\[^]*?\u001b\]8;;\u001b\\/;

  where('script')('lead from a clause to its policy, where the terminal follows them', () => {
    expect(LINK.exec(onTerminal({ VTE_VERSION: '7200' }))?.[1]).toMatch(/^file:\/\/\/.*\/policies\/pilsley\.yaml$/);
    expect(onTerminal({})).not.toMatch(LINK);
    expect(onTerminal({ VTE_VERSION: '7200' }, '--no-color')).not.toMatch(LINK);
  });

  where('script')('lead to where the council publishes its policy, if it says so', () => {
    const own = `id: ours\ncouncil: Anytown Parish Council\ntitle: Our policy\nurl: https://anytown.example/policy\nbinds: [councillor]\nreferTo: { clerk: a, officer: a, councillor: a, volunteer: a }\nclauses:\n  - id: "1"\n    cite: Rule 1\n    url: https://anytown.example/policy#1\n    summary: No private numbers\n    rules: [{ when: { any: [contact-details] }, then: fail }]\n`;
    writeFileSync(path.join(folder, 'ours.yaml'), own);
    expect(onTerminal({ TERM: 'xterm-kitty' }, '-p', 'ours.yaml')).toContain('\u001b]8;;https://anytown.example/policy#1\u001b\\');
    writeFileSync(path.join(folder, 'ours.yaml'), own.replace('https://anytown.example/policy#1', 'javascript:alert(1)'));
    expect(onTerminal({ TERM: 'xterm-kitty' }, '-p', 'ours.yaml')).toMatch(/ours\.yaml, line 10.*web address/);
  });

  test.each<[boolean, Record<string, string>]>([
    [true, { VTE_VERSION: '7200' }],
    [false, { VTE_VERSION: '4900' }],
    [true, { TERM_PROGRAM: 'vscode' }],
    [true, { TERM: 'xterm-kitty' }],
    [true, { WT_SESSION: 'x' }],
    [false, { TERM: 'xterm-256color' }],
    [false, { TERM: 'dumb', WT_SESSION: 'x' }],
    [false, { CI: 'true', VTE_VERSION: '7200' }],
    [true, { FORCE_HYPERLINK: '1' }],
    [false, { FORCE_HYPERLINK: '0', VTE_VERSION: '7200' }],
  ])('%s for %j', (follows, env) => expect(followsLinks(env)).toBe(follows));
});

describe('completion', () => {
  const script = (shell: string): string => execFileSync(process.execPath, [BIN, 'completion', shell]).toString();
  const LINES: readonly (readonly [typed: string, offered: readonly string[]])[] = [
    ['policycheck --chan', ['--channel']],
    ['policycheck --role ', ['clerk', 'councillor', 'officer', 'volunteer']],
    ['policycheck -f s', ['sarif']],
    ['policycheck policy ', ['compare', 'coverage', 'help', 'list', 'new', 'questions', 'show', 'test', 'topics', 'validate']],
    ['policycheck policy show pi', ['pilsley', 'pitstone']],
    ['policycheck -r clerk policy show pi', ['pilsley', 'pitstone']],
    ['policycheck checks ab', ['abuse']],
    ['policycheck completion ', ['bash', 'fish', 'zsh']],
    ['policycheck -a contact-agreed=n', ['contact-agreed=no']],
    ['policycheck my', ['my draft.txt']],
    ['policycheck record show my', ['my draft.txt']],
    ['policycheck rec', ['record']],
    ['policycheck other.txt my', ['my draft.txt']],
  ];

  /** Types each line in a shell of its own kind, and reads what is offered. */
  const offered = (shell: string, program: string): string[] => {
    writeFileSync(path.join(folder, 'my draft.txt'), CLEAN);
    writeFileSync(path.join(folder, 'completion'), script(shell));
    return execFileSync(shell, ['-c', program], { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } })
      .toString()
      .trimEnd()
      .split('\n');
  };

  where('bash')('in bash', () => {
    const program = LINES.map(([typed]) => {
      // As readline divides them: "=" stands alone.
      const words = typed.split(/ |(?==)|(?<==)/).map((word) => `'${word}'`);
      return `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); _policycheck; IFS='|'; echo "\${COMPREPLY[*]}"; unset IFS`;
    });
    const expected = LINES.map(([, words]) => words.map((word) => word.replace('contact-agreed=', '')));
    expect(offered('bash', ['source ./completion', ...program].join('\n')).map((line) => line.split('|').sort())).toEqual(expected);
  });

  where('fish')('in fish', () => {
    const program = LINES.map(([typed]) => `string join -- '|' (complete -C '${typed}' | string replace -r '\\t.*' '')`);
    const lines = offered('fish', ['source ./completion', ...program, 'true'].join('\n'));
    expect(lines.map((line) => line.replaceAll('\\ ', ' ').split('|').sort())).toEqual(LINES.map(([, words]) => words));
  });

  (hasTerminal ? where('zsh') : test.skip)('in zsh, at a terminal of its own', async () => {
    writeFileSync(path.join(folder, 'my draft.txt'), CLEAN);
    writeFileSync(path.join(folder, 'completion'), script('zsh'));
    const setUp = ['autoload -U compinit', 'compinit -u', 'source ./completion', 'bindkey "^I" complete-word', 'PS1="ready: "'];
    writeFileSync(path.join(folder, '.zshrc'), setUp.join('\n'));
    const terminal = openTerminal(['zsh', '-d', '-i'], { cwd: folder, env: { HOME: folder, ZDOTDIR: folder } });
    await terminal.shows('ready: ');
    for (const [typed, completed] of [
      ['policycheck --chan', 'policycheck --channel'],
      ['policycheck policy show pil', 'policycheck policy show pilsley'],
      ['policycheck my', 'policycheck my\\ draft.txt'],
    ] as const) {
      terminal.press(`${typed}\t`);
      await terminal.shows(`ready: ${completed}`);
      terminal.press('\x15');
    }
    terminal.press('exit\r');
    expect(await terminal.ended).toBe(0);
  });

  test('knows every command and option that there is', () => {
    const help = execFileSync(process.execPath, [BIN, '--help']).toString();
    const options = [...help.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    for (const shell of ['bash', 'zsh', 'fish']) {
      const written = script(shell);
      for (const option of options) expect(written).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option);
    }
  });
});

describe('--watch', () => {
  test('checks again when the file is written or another is put in its place, and after a mistake', async () => {
    const file = path.join(folder, 'draft.txt');
    writeFileSync(file, PRIVATE);
    const child = spawn(process.execPath, [BIN, 'draft.txt', ...WHO, '--watch', '--quiet'], { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const until = async (rounds: number): Promise<void> => {
      const end = Date.now() + 30_000;
      while (said.split('Watching draft.txt').length <= rounds && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
    };
    try {
      await until(1);
      writeFileSync(file, CLEAN);
      await until(2);
      writeFileSync(`${file}.new`, PRIVATE);
      renameSync(`${file}.new`, file);
      await until(3);
      writeFileSync(file, '');
      await until(4);
      writeFileSync(file, CLEAN);
      await until(5);
    } finally {
      child.kill();
    }
    expect(said.match(/Do not publish:|Ready to publish:|draft\.txt is empty/g)).toEqual([
      'Do not publish:',
      'Ready to publish:',
      'Do not publish:',
      'draft.txt is empty',
      'Ready to publish:',
    ]);
  }, 180_000);

  test.each([
    ['standard input', ['-'], /--watch needs the file/],
    ['a document that would be written again and again', ['draft.txt', '-f', 'html'], /--output/],
  ])('refuses %s', (_, argv, message) => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, ...argv, ...WHO, '--watch'], { cwd: folder, input: '' });
    expect(status).toBe(2);
    expect(stderr.toString()).toMatch(message);
  });
});
