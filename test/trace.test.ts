// Nothing leaves and nothing runs, as the system itself sees it. Needs strace, which follows every call of the program.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from './run.js';

const desk = new Desk();
afterAll(() => desk.clear());

const BIN = path.resolve('bin/policycheck.js');
const WHO = ['-p', 'pilsley', '-r', 'clerk', '-c', 'official'];
const NETWORK = ['socket', 'connect', 'bind', 'listen', 'accept', 'sendto', 'sendmsg', 'socketpair', 'io_uring_setup'];

const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;
const traced = canTrace ? test : test.skip;
const why = canTrace ? '' : ' (skipped: there is no strace here, or it may not trace)';

/** The calls of one run: of the network, of other programs, and of files that were opened to be written. */
function callsOf(argv: readonly string[], input = ''): { network: string[]; programs: string[]; written: string[] } {
  const log = desk.path('trace');
  const calls = [...NETWORK, 'execve', 'execveat', 'open', 'openat', 'creat', 'rename', 'renameat', 'renameat2'].map((call) => `?${call}`);
  const command = ['-f', '-qq', '-e', `trace=${calls.join()}`, '-o', log, process.execPath, BIN, ...argv];
  spawnSync('strace', command, { cwd: desk.folder, input, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: desk.folder } });
  const lines = readFileSync(log, 'utf8').split('\n');
  const named = (names: readonly string[]): string[] =>
    lines.filter((line) => names.some((name) => new RegExp(`^\\d+ +${name}\\(`).test(line)));
  return {
    network: named(NETWORK),
    // The first is the start of the program itself.
    programs: named(['execve', 'execveat']).slice(1),
    written: lines.filter((line) => /O_WRONLY|O_RDWR|O_CREAT|^\d+ +(?:creat|rename)/.test(line) && !/"\/(?:dev|proc)\//.test(line)),
  };
}

traced.each<[string, readonly string[], string]>([
  ['a check', ['draft.txt', ...WHO], ''],
  ['a check of standard input', ['-', ...WHO, '-f', 'html'], 'See https://example.com and ring 07700 900123.'],
  ['a batch', ['batch', 'drafts.ndjson', ...WHO], ''],
  ['a policy of your own', ['draft.txt', '-p', 'ours.yaml', '-r', 'clerk', '-c', 'official'], ''],
])(`%s opens no connection, starts no program and writes no file${why}`, (_, argv, input) => {
  desk.write('draft.txt', 'Ring Dave Hobbs on 07700 900123; see https://example.com/page.html and mail dave@example.com.\n');
  desk.write('drafts.ndjson', '{"id":1,"text":"See http://example.com"}\n');
  desk.write('ours.yaml', readFileSync('policies/pitstone.yaml', 'utf8'));
  expect(callsOf(argv, input)).toEqual({ network: [], programs: [], written: [] });
});

traced(`a report is written where it was asked for, and nowhere else${why}`, () => {
  desk.write('draft.txt', 'Tea.\n');
  const { network, programs, written } = callsOf(['draft.txt', ...WHO, '-o', 'report.txt']);
  expect([network, programs]).toEqual([[], []]);
  expect(written.length).toBeGreaterThan(0);
  for (const line of written) expect(line).toContain(`"${desk.path('report.txt')}`);
});

traced(`the trace would show it${why}`, () => {
  const log = desk.path('proof');
  const script = `require('net').connect(9, '127.0.0.1').on('error', () => {}); require('child_process').spawnSync('true')`;
  execFileSync('strace', ['-f', '-qq', '-e', 'trace=connect,execve', '-o', log, process.execPath, '-e', script]);
  expect(readFileSync(log, 'utf8')).toMatch(/connect\([^]*execve\(|execve\([^]*connect\(/);
});
