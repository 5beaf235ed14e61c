// The bench: its short form, which is to fail where the program has become slow or wrong, and how it counts.
import { spawnSync } from 'node:child_process';
import { median, ratio } from '../scripts/bench/runs.js';

function bench(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/bench/main.ts', ...args], { encoding: 'utf8' });
}

test('the short form finds all well', () => {
  expect(bench('--short')).toMatchObject({ status: 0, stdout: 'All is well.\n', stderr: '' });
});

test.each([
  ['an option that it does not know', ['--shrot']],
  ['a part that it does not know', ['--only', 'cold,warm']],
  ['no rounds', ['--rounds', '0']],
])('%s is refused with the usage', (_, args) => {
  const { status, stdout, stderr } = bench(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--no-million');
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test('a ratio is that of the runs of one round: what slows both alike changes nothing', () => {
  expect(ratio([20, 40, 600, 20], [10, 20, 300, 10])).toBe(2);
});
