// `policycheck batch [file]`: checks one draft per input line and prints one result per line, in the same order.
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { inOrder } from '../batch/in-order.js';
import { isBatch, readBatch } from '../batch/index.js';
import { PolicycheckError } from '../errors.js';
import { settingsIn } from '../setting-paths.js';
import type { Settings } from '../settings.js';
import type { Bench } from './bench.js';
import { lineChecker, type BatchLine, type CheckedBatch, type CheckLines } from './check-lines.js';
import { openDraft } from './drafts.js';
import { inputsIn, inputsOf, refuseInput } from './inputs.js';
import type { Jobs } from './jobs.js';
import { openOutput } from './output.js';
import { addDraftOptions, addRunOptions, flagsOf, jobsOption, type RunFlags } from './options.js';
import { NO_PROGRESS, showProgress } from './progress.js';
import { readBase, resolve, type Base } from './resolve.js';
import { worstStatus } from './worst-status.js';
import type { World } from './world.js';

/** Number of lines checked together: small enough that no job waits long for another, large enough to be worth sending to a thread. */
const GROUP = 16;
/** Groups in flight per job: one in progress, one queued, and one whose results wait for those of earlier groups. */
const AHEAD = 3;

export function addBatchCommand(program: Command, { world, done }: Bench): void {
  const batch = program
    .command('batch')
    .description('check many: NDJSON or CSV in, NDJSON out, a line each, in order')
    .argument('[file]', 'file, or "-" for standard input');
  addRunOptions(addDraftOptions(batch).addOption(jobsOption())).action(async (file?: string) => {
    const { flags, run } = flagsOf(batch);
    done(await checkBatch(file, flags, run, world));
  });
}

async function checkBatch(file: string | undefined, flags: Settings, run: RunFlags, world: World): Promise<number> {
  const base = await readBase(flags, run, world);
  refuseInput(run.output, inputsOf(file === undefined ? [] : [file], resolve(base).settings, base, run, world), world);
  const jobs = run.jobs ?? 1;
  const { check, end } = jobs === 1 ? await inThisThread(base, world) : await inThreads(jobs, { flags, run }, world);
  const { groups, close } = linesIn(file, run, world);
  const output = openOutput(run.output, world);
  const statuses = new Set<number>();
  // Results printed straight to the terminal already show the progress.
  const progress = run.output === undefined && world.stdout.isTTY ? NO_PROGRESS : showProgress(world);
  let done = 0;
  try {
    const checked = inOrder(groups, jobs === 1 ? 1 : jobs * AHEAD, withLines(check, run, world));
    for await (const { lines, results, statuses: found } of checked) {
      for (const status of found) statuses.add(status);
      progress.step((done += lines.length), null, lines.at(-1)?.id ?? '');
      await output.write(results);
    }
    if (done === 0) throw new PolicycheckError(`${file ?? 'standard input'}: no drafts; there is nothing to check`);
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    progress.clear();
    close();
    await end();
  }
  output.close();
  return worstStatus(statuses);
}

interface Lines {
  readonly groups: AsyncGenerator<BatchLine[]>;
  /** Stops reading, so that a slow or silent producer does not keep the run alive. */
  readonly close: () => void;
}

/**
 * Opens the input: a table, a file of lines, or standard input.
 *
 * @throws {PolicycheckError} if the file does not exist
 */
function linesIn(file: string | undefined, { output }: RunFlags, world: World): Lines {
  if (file !== undefined && isTable(path.resolve(world.cwd, file))) return { groups: rowsOf(file, world), close: () => undefined };
  const input = openInput(file, world);
  // Only an output file has to be cleaned up on ctrl-c; standard output does not.
  if (output !== undefined) stopOnInterrupt(input, world);
  return { groups: groupsIn(input, file === undefined || file === '-' ? null : file, world), close: () => void input.destroy() };
}

/** Guards the output file, because a line may itself name input files. The output file is put in place only after the last line. */
function withLines(check: CheckLines, { output }: RunFlags, world: World) {
  return async (lines: readonly BatchLine[]): Promise<CheckedBatch & { readonly lines: readonly BatchLine[] }> => {
    for (const line of lines) if (output !== undefined && 'settings' in line) refuseInput(output, inputsIn(line.settings, world), world);
    return { lines, ...(await check(lines)) };
  };
}

/** @param file path of the input, or null for a pipe */
async function* groupsIn(input: Readable, file: string | null, { cwd }: World): AsyncGenerator<BatchLine[]> {
  const withPaths = (line: BatchLine): BatchLine =>
    file !== null && 'settings' in line ? { ...line, settings: settingsIn(file, line.settings, cwd) } : line;
  for await (const lines of readBatch(input as AsyncIterable<Uint8Array>))
    for (let at = 0; at < lines.length; at += GROUP) yield lines.slice(at, at + GROUP).map(withPaths);
}

async function inThisThread(base: Base, world: World): Promise<Jobs> {
  world.settleIn?.();
  return { check: await lineChecker(base, world), end: () => Promise.resolve() };
}

async function inThreads(count: number, asked: { flags: Settings; run: RunFlags }, world: World): Promise<Jobs> {
  const { startJobs } = await import('./jobs.js');
  return startJobs(count, { ...asked, cwd: world.cwd, env: { ...world.env } }, world);
}

/** On ctrl-c, ends the input, so that the partly written output is removed. */
function stopOnInterrupt(input: Readable, { onInterrupt }: World): void {
  // The stream needs an error listener; the code that reads the input next receives and handles the error itself.
  input.on('error', () => undefined);
  onInterrupt?.((reason) => void input.destroy(reason));
}

/**
 * Reads a scheduler's table row by row, just as when it is checked on its own: each row is a draft, with the row's own id if it has one.
 */
async function* rowsOf(name: string, world: World): AsyncGenerator<BatchLine[]> {
  for (const { settings = {}, ownId, ...draft } of await openDraft(name, world)) yield [{ ...draft, id: ownId ?? draft.id, settings }];
}

const TABLE = /\.(?:csv|tsv)$/i;
/** Number of bytes at the start of a file that are read to recognise its format. */
const HEAD = 4096;

function isTable(file: string): boolean {
  return TABLE.test(file) && statSync(file, { throwIfNoEntry: false })?.isFile() === true && !isBatch(headOf(file));
}

function headOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0)).split(/\r?\n/)[0] ?? '';
  } finally {
    closeSync(descriptor);
  }
}

function openInput(name: string | undefined, { stdin, cwd }: World): Readable {
  if (name === undefined || name === '-') {
    if (stdin.isTTY) throw new PolicycheckError('no drafts: give an NDJSON or CSV file, or a pipe');
    return stdin;
  }
  const file = path.resolve(cwd, name);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new PolicycheckError(`${name}: there is no such file`);
  if (stat.isDirectory())
    throw new PolicycheckError(`${name} is a directory; give an NDJSON or CSV file, or check each draft in it with "policycheck ${name}"`);
  return createReadStream(file);
}
