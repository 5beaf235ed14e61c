// A batch in several threads: nothing changes but the time it takes.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inOrder } from '../src/batch/in-order.js';
import { readCorpus } from '../scripts/corpus.js';
import { Desk } from './run.js';

const WHO = ['-p', 'pilsley', '-r', 'councillor', '-c', 'personal'];
const BIN = path.resolve('bin/policycheck.js');

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const texts = readCorpus('test/corpus')
  .slice(0, 120)
  .map(({ text }) => text);
const lines = texts.map((text, i) => JSON.stringify({ id: `d${i}`, text, ...(i % 3 === 0 ? { role: 'clerk', channel: 'official' } : {}) }));
const withBadLines = lines.flatMap((line, i) => (i % 25 === 7 ? ['{broken', line, '{"id":"x","text":"Tea.","role":"mayor"}'] : [line]));
const csv = ['id,text', ...texts.map((text, i) => `d${i},"${text.replaceAll('"', '""')}"`), 'e,"Tea"x', 'f,'].join('\r\n');

describe.each([
  ['NDJSON', lines.join('\n'), 1],
  ['NDJSON with bad lines', withBadLines.join('\n'), 2],
  ['CSV with a bad record', csv, 2],
  ['no lines at all', '', 2],
])('%s', (_, stdin, status) => {
  test.each(['2', '5'])('%s jobs give what one gives, byte for byte', async (jobs) => {
    const one = await desk.policycheck(['batch', ...WHO], { stdin });
    expect(one.status).toBe(status);
    expect(await desk.policycheck(['batch', ...WHO, '--jobs', jobs], { stdin })).toEqual(one);
  });
});

test('configuration, environment and the day reach every thread', async () => {
  desk.write('.policycheckrc', 'role: councillor\ncouncil:\n  phones: ["01632 960001"]\n');
  const stdin = lines.slice(0, 40).join('\n');
  const env = { POLICYCHECK_CHANNEL: 'personal', POLICYCHECK_POLICY: 'powys' };
  const { stdout } = await desk.policycheck(['batch', '--jobs', '2'], { stdin, env });
  expect(stdout).toContain('"date":"2026-05-04"');
  expect({ stdout }).toEqual({ stdout: (await desk.policycheck(['batch'], { stdin, env })).stdout });
});

test.each([
  ['a picture that is none', ['--image', 'draft.txt']],
  ['a folder of records that is a file', ['--record', 'draft.txt']],
])('%s is told as with one job', async (_, more) => {
  desk.write('draft.txt', 'Tea.\n');
  const stdin = lines.slice(0, 20).join('\n');
  const one = await desk.policycheck(['batch', ...WHO, ...more], { stdin });
  expect(one.status).toBe(2);
  expect(await desk.policycheck(['batch', ...WHO, ...more, '--jobs', '2'], { stdin })).toEqual(one);
});

test('a record of each check is kept, none twice', async () => {
  await desk.policycheck(['batch', ...WHO, '--jobs', '2', '--record', 'records'], { stdin: lines.slice(0, 40).join('\n') });
  expect(readdirSync(desk.path('records'))).toHaveLength(40);
});

test.each(['0', '-1', '1.5', 'many', '65', ''])('--jobs %j is refused', async (jobs) => {
  const { status, stdout, stderr } = await desk.policycheck(['batch', ...WHO, '--jobs', jobs], { stdin: lines[0] ?? '' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('from 1 to 64');
});

describe('the real command', () => {
  const batch = (...more: string[]): string[] => [BIN, 'batch', ...WHO, '--jobs', '2', ...more];

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, batch(), { cwd: desk.folder });
    for (const line of lines.slice(0, 3)) {
      child.stdin.write(`${line}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      expect(answer.toString()).toContain(`"id":"${(JSON.parse(line) as { id: string }).id}"`);
    }
    child.stdin.end();
    await once(child, 'close');
  });

  test('ends with one line where nobody reads any more, though more lines may come', async () => {
    const child = spawn(process.execPath, batch(), { cwd: desk.folder });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.on('error', () => undefined).write(`${lines[0]}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(`${lines[1]}\n`);
    const [status] = (await once(child, 'close')) as [number];
    expect([status, said]).toEqual([2, 'policycheck: the output was closed before everything was written\n']);
  });

  test.each(['2', '1'])('ctrl-c leaves no half of a file behind, with %s jobs', async (jobs) => {
    const child = spawn(process.execPath, [BIN, 'batch', ...WHO, '--jobs', jobs, '-o', 'results.ndjson'], { cwd: desk.folder });
    child.stdin.on('error', () => undefined).write(`${lines.join('\n')}\n`);
    while (!readdirSync(desk.folder).some((name) => name.endsWith('.part'))) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number];
    expect([status, readdirSync(desk.folder)]).toEqual([130, []]);
  });

  test('finds what its source finds, in words with accents and signs of every kind too', async () => {
    const more = [
      'Mae Dewi yn byw yn 14 lôn y Felin, galwch heibio.',
      'Giât y maes: cod 4471. Ring me – £20 “cash”…',
      'Tŷ Capel, Lôn Gefn 🎉',
    ];
    const stdin = [...lines, ...more.map((text, id) => JSON.stringify({ id, text }))].join('\n');
    const { stdout } = spawnSync(process.execPath, batch('--date', '2026-05-04'), { cwd: desk.folder, input: stdin, maxBuffer: 1e9 });
    expect(stdout.toString()).toBe((await desk.policycheck(['batch', ...WHO], { stdin })).stdout);
  });

  test('a file of many lines is read bit by bit', () => {
    desk.write('drafts.ndjson', Array.from({ length: 20 }, () => lines.join('\n')).join('\n'));
    const { stdout, status } = spawnSync(process.execPath, batch('drafts.ndjson'), { cwd: desk.folder, maxBuffer: 1e9 });
    expect([status, stdout.toString().trim().split('\n').length]).toEqual([1, 20 * lines.length]);
  });
});

describe('one after the other', () => {
  async function* upTo(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield await Promise.resolve(i);
  }

  test('no more than so many are under way, whoever is first done', async () => {
    let [under, highest] = [0, 0];
    const work = async (item: number): Promise<number> => {
      highest = Math.max(highest, ++under);
      await new Promise((done) => setTimeout(done, (item * 7) % 5));
      under--;
      return item;
    };
    const taken: number[] = [];
    for await (const item of inOrder(upTo(50), 4, work)) taken.push(item);
    expect(taken).toEqual([...Array(50).keys()]);
    expect(highest).toBe(4);
  });

  test('an item that fails, or an input that breaks off, is told after those before it', async () => {
    const broken = async function* (): AsyncGenerator<number> {
      yield* upTo(3);
      throw new Error('the input broke off');
    };
    const work = (item: number): Promise<number> => new Promise((done) => setTimeout(() => done(item), 5));
    const taken: number[] = [];
    const all = async (): Promise<void> => {
      for await (const item of inOrder(broken(), 4, work)) taken.push(item);
    };
    await expect(all()).rejects.toThrow('the input broke off');
    expect(taken).toEqual([0, 1, 2]);
  });
});
