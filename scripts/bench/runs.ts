// Times commands as whole processes, in turn, so that whatever slows the machine for a while slows all of them alike.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PolicycheckError } from '../../src/errors.js';

export interface Command {
  readonly name: string;
  /** The arguments for Node. */
  readonly args: readonly string[];
  readonly cwd?: string;
}

/** NODE_EXTRA_CA_CERTS is left out: Node 20 reads that file at every start, which would make all ratios to its start look better. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

const USAGE = path.resolve('scripts/bench/usage.cjs');

export interface Run {
  /** The milliseconds from start to end. */
  readonly ms: number;
  /** The milliseconds that all processors spent on it until it began to end. Another program that keeps the machine busy adds little. */
  readonly cpu: number;
  /** The most memory that it used, all threads together, in megabytes. */
  readonly peak: number;
}

/**
 * Runs a command and measures it. Its output is thrown away.
 *
 * @throws {PolicycheckError} where it could not run
 */
export function time({ name, args, cwd }: Command): Run {
  const start = process.hrtime.bigint();
  const { status, stderr, output, error } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  // The exit status is that of the check, and says nothing about a crash. A crash of Node prints a stack trace.
  if (error || status === null || /^\s+at .+\(.+:\d+:\d+\)$/m.test(String(stderr)))
    throw new PolicycheckError(`${name} does not run: ${error?.message ?? String(stderr).slice(0, 2_000)}`);
  return { ms, ...(JSON.parse(String(output[3])) as Pick<Run, 'cpu' | 'peak'>) };
}

/**
 * Runs all commands in each round, after one run of each that does not count.
 *
 * @returns the runs of each command
 */
export function timeInTurn(commands: readonly Command[], rounds: number): Run[][] {
  for (const command of commands) time(command);
  const runs: Run[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) commands.forEach((command, i) => runs[i]?.push(time(command)));
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The median of the ratios of two runs, both from the same round. */
export function ratio(values: readonly number[], to: readonly number[]): number {
  return median(values.map((value, i) => value / (to[i] ?? NaN)));
}
