// Commands timed as whole processes, in turn: what slows the machine for a while slows all of them alike.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PolicycheckError } from '../../src/errors.js';

export interface Command {
  readonly name: string;
  /** For Node. */
  readonly args: readonly string[];
  readonly cwd?: string;
}

/** Node 20 reads this file at every start, which would make all ratios to it look better. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

const TELL = path.resolve('scripts/bench/tell.cjs');

export interface Run {
  /** Milliseconds from start to end. */
  readonly ms: number;
  /** Milliseconds of all processors together, until it began to end: another program that keeps them busy adds little to it. */
  readonly cpu: number;
  /** Megabytes of memory at its peak, all its threads together. */
  readonly peak: number;
}

/** What is printed is thrown away. @throws {PolicycheckError} where it could not run */
export function time({ name, args, cwd }: Command): Run {
  const start = process.hrtime.bigint();
  const { status, stderr, output, error } = spawnSync(process.execPath, ['--require', TELL, ...args], {
    cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  // The status tells what was found, or how much of it; a crash of Node has one, too, with a stack trace.
  if (error || status === null || /^\s+at .+\(.+:\d+:\d+\)$/m.test(String(stderr)))
    throw new PolicycheckError(`${name} does not run: ${error?.message ?? String(stderr).slice(0, 2_000)}`);
  return { ms, ...(JSON.parse(String(output[3])) as Pick<Run, 'cpu' | 'peak'>) };
}

/** The runs of each command: each round runs all of them, after one that does not count. */
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

/** The median of the ratios, each of two runs of one round. */
export function ratio(values: readonly number[], to: readonly number[]): number {
  return median(values.map((value, i) => value / (to[i] ?? NaN)));
}
