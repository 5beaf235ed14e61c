// Commands timed as whole processes, in turn: what slows the machine for a while slows all of them alike.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
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

/** Milliseconds from start to end. What is printed is thrown away. @throws {PolicycheckError} where it could not run at all */
export function time({ name, args, cwd }: Command): number {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd, env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  // 1 to 3 tell what was found, in every one of the programs; a crash of Node is 1, too, with a stack trace.
  if (error || status === null || status > 3 || /^\s+at .+\(.+:\d+:\d+\)$/m.test(String(stderr)))
    throw new PolicycheckError(`${name} does not run: ${error?.message ?? String(stderr).slice(0, 2_000)}`);
  return taken;
}

/** Milliseconds a command, run by run: each round runs all of them, after one that does not count. */
export function timeInTurn(commands: readonly Command[], rounds: number): number[][] {
  for (const command of commands) time(command);
  const times: number[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) commands.forEach((command, i) => times[i]?.push(time(command)));
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The median of the ratios, each of two runs of one round. */
export function ratio(times: readonly number[], to: readonly number[]): number {
  return median(times.map((time, i) => time / (to[i] ?? NaN)));
}

/** Megabytes that a run had at its peak, all its threads together. */
export function peakMemory({ args, cwd }: Command): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-bench-'));
  try {
    const file = path.join(folder, 'peak');
    const descriptor = openSync(file, 'w');
    const told = ['--require', path.resolve('scripts/bench/peak.cjs'), ...args];
    spawnSync(process.execPath, told, { cwd, env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'inherit', descriptor] });
    closeSync(descriptor);
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
