// The line that says how far a long run has come: at a terminal, and nowhere else.
import { Readable, Writable } from 'node:stream';
import { run } from '../src/cli.js';
import { Desk } from './run.js';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

/** What is written to standard error while `count` drafts are checked, each look at the clock `pace` ms after the one before. */
async function watch(count: number, pace: number, isTTY: boolean): Promise<string> {
  for (let i = 1; i <= count; i++) desk.write(`post-${i}.txt`, 'Tea on Saturday.');
  const said: Buffer[] = [];
  const sink = (into: Buffer[]): Writable => new Writable({ write: (chunk: Buffer, _, done) => (into.push(chunk), done()) });
  const stderr = Object.assign(sink(said), { isTTY, columns: 40 });
  let time = new Date(2026, 4, 4).getTime();
  const now = (): Date => new Date((time += pace));
  const argv = ['-p', 'pilsley', '-r', 'clerk', '-c', 'official', desk.folder];
  await run(argv, { stdin: Readable.from([]), stdout: sink([]), stderr, cwd: desk.folder, env: {}, now });
  return Buffer.concat(said).toString();
}

test('a long run says how far it has come, and leaves nothing behind', async () => {
  const said = await watch(5, 400, true);
  expect(said).toContain('checking 3 of 5: post-3.txt');
  expect(said.endsWith('\r\u001b[K')).toBe(true);
  for (const line of said.split('\r\u001b[K')) expect(line.length).toBeLessThan(40);
});

test.each([
  ['a quick one', 5, 1, true],
  ['one whose standard error is not a terminal', 5, 400, false],
])('%s says nothing', async (_, count, pace, isTTY) => {
  expect(await watch(count, pace, isTTY)).toBe('');
});
