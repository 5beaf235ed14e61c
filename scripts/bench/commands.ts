// The commands that are timed: policycheck as it is typed, and the programs that people would run over a draft instead.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../../src/errors.js';
import type { Command } from './runs.js';

const BIN = path.resolve('bin/policycheck.js');
const RIVALS = path.resolve('scripts/bench/rivals');
const WHO = ['--no-config', '--policy', 'pilsley', '--role', 'councillor', '--channel', 'personal', '--date', '2026-05-04'];

export const node: Command = { name: 'node -e 0', args: ['-e', '0'] };

export function check(file: string, name = 'policycheck'): Command {
  return { name, args: [BIN, ...WHO, file] };
}

export function batch(file: string, jobs = 1): Command {
  return { name: `policycheck batch --jobs ${jobs}`, args: [BIN, 'batch', ...WHO, '--jobs', String(jobs), file] };
}

/** Installs the rivals when they are wanted for the first time. */
export function installRivals(): void {
  if (existsSync(path.join(RIVALS, 'node_modules'))) return;
  process.stderr.write(`Fetching the rivals: npm --prefix ${path.relative('.', RIVALS)} install\n`);
  try {
    execFileSync('npm', ['--prefix', RIVALS, 'install', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  } catch {
    throw new PolicycheckError('the rivals could not be fetched; --no-rivals leaves them out');
  }
}

/**
 * Scripts that only parse the draft with a general grammar: one imports the library in the usual way, the other in the way that loads
 * fastest.
 */
export function grammars(file: string): Command[] {
  return [
    { name: 'compromise/three, parse alone', args: ['grammar.mjs', file], cwd: RIVALS },
    { name: 'compromise/three, as one CommonJS file', args: ['grammar.cjs', file], cwd: RIVALS },
  ];
}

/** The rivals, each run once over all the files with its usual rules. */
export function rivals(files: readonly string[]): Command[] {
  const textlint = ['node_modules/textlint/bin/textlint.js', '--config', 'textlint.json'];
  const secretlint = ['node_modules/secretlint/bin/secretlint.js', '--secretlintrc', 'secretlint.json'];
  return [
    { name: 'alex', args: ['node_modules/alex/cli.js', ...files], cwd: RIVALS },
    { name: 'textlint, four rules', args: [...textlint, ...files], cwd: RIVALS },
    { name: 'write-good', args: ['node_modules/write-good/bin/write-good.js', ...files], cwd: RIVALS },
    { name: 'secretlint, recommended', args: [...secretlint, ...files], cwd: RIVALS },
  ];
}
