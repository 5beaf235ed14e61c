// npm run bench: measures how long policycheck takes. Each figure is compared with something else that ran on the same machine at the same
// time.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PolicycheckError } from '../../src/errors.js';
import { print } from '../eval/table.js';
import { installRivals } from './commands.js';
import { growth, growthTable, timeByCheck } from './inside.js';
import { smoke } from './smoke.js';
import { coldStart, manyDrafts, memory } from './whole-runs.js';

const USAGE = `npm run bench [-- option...]
  --only PARTS     of cold, many, growth, memory, checks; with commas between
  --rounds N       how often each command runs from cold (default: 15); a third as often over many drafts
  --no-rivals      leaves the other programs out
  --no-million     a batch of 100,000 lines in place of one of a million, which takes half an hour and more
  --short          only whether all is well, for a machine that has other work to do; the exit status tells
`;

const PARTS = ['cold', 'many', 'growth', 'memory', 'checks'];

interface Options {
  readonly only?: string | undefined;
  readonly rounds: string;
  readonly short: boolean;
  readonly 'no-rivals': boolean;
  readonly 'no-million': boolean;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '15' },
        short: { type: 'boolean', default: false },
        'no-rivals': { type: 'boolean', default: false },
        'no-million': { type: 'boolean', default: false },
      },
    });
    const unknown = (values.only?.split(',') ?? []).filter((part) => !PARTS.includes(part));
    if (unknown.length > 0) throw new Error(`no part "${unknown.join('", "')}"`);
    if (!(Number(values.rounds) >= 1)) throw new Error(`--rounds ${values.rounds} is no number of rounds`);
    return values;
  } catch (error) {
    throw new PolicycheckError(`${(error as Error).message}\n${USAGE}`);
  }
}

async function bench(options: Options, folder: string): Promise<void> {
  const wanted = (part: string): boolean => options.only?.split(',').includes(part) ?? true;
  const withRivals = !options['no-rivals'];
  const rounds = Math.ceil(Number(options.rounds));
  if (withRivals && (wanted('cold') || wanted('many'))) installRivals();
  print(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}, ${os.platform()} ${os.arch()}\n`);
  if (wanted('cold')) print(coldStart(folder, rounds, withRivals));
  if (wanted('many')) print(manyDrafts(folder, 1_000, Math.ceil(rounds / 3), withRivals));
  if (wanted('growth')) print(growthTable(await growth([1_000, 10_000, 100_000, 1_000_000], 5)));
  if (wanted('memory')) print(memory(folder, [100, 10_000, options['no-million'] ? 100_000 : 1_000_000], [1, 2]));
  if (wanted('checks')) print(timeByCheck(1_000, 5));
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-bench-'));
try {
  const options = readOptions();
  const wrong = options.short ? await smoke(folder) : void (await bench(options, folder));
  for (const problem of wrong ?? []) process.stderr.write(`${problem}\n`);
  if (wrong) print(wrong.length === 0 ? 'All is well.' : '');
  if (wrong && wrong.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof PolicycheckError)) throw error;
  process.stderr.write(error.problems.join('\n') + '\n');
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
