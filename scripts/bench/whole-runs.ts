// Measures one draft from a cold start, a thousand drafts, and the memory of long batches.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { table } from '../eval/table.js';
import { batch, check, grammars, node, rivals } from './commands.js';
import { drafts } from './drafts.js';
import { median, ratio, time, timeInTurn, type Command, type Run } from './runs.js';

/** A draft that does not need the grammar. */
const PLAIN = 'examples/private-number.txt';
/** A draft that needs the grammar: it has a private fact, and our own rules find nobody named beside it. */
const DOUBTFUL = 'brianna fernandez has been diagnosed with cancer. We all hope that she is better soon.\n';

export function coldStart(folder: string, rounds: number, withRivals: boolean): string {
  const [plain, doubtful] = [path.join(folder, 'draft.txt'), path.join(folder, 'doubtful.txt')];
  writeFileSync(plain, readFileSync(PLAIN));
  writeFileSync(doubtful, DOUBTFUL);
  const own = [check(plain, 'policycheck, no grammar needed'), check(doubtful, 'policycheck, grammar needed')];
  const others = withRivals ? [...grammars(doubtful), ...rivals([plain])] : [];
  const commands = [node, ...own, ...others];
  const runs = timeInTurn(commands, rounds);
  const first = own.length + 1;
  const rows = commands.map(({ name }, i) => [
    name,
    ...figures(runs, i, 'ms', [0, first]),
    ...figures(runs, i, 'cpu', [0, first, first + 1]),
  ]);
  const [bare, file] = ['to compromise/three', 'to the same as one file'];
  return table(['one draft, from cold', 'ms', 'to node -e 0', bare, 'CPU ms', 'to node -e 0', bare, file], rows);
}

/** The median of a command, and its ratios to others, with a dash for those that did not run. */
function figures(runs: readonly (readonly Run[])[], i: number, what: 'ms' | 'cpu', others: readonly number[]): string[] {
  const of = (which: number): number[] => (runs[which] ?? []).map((run) => run[what]);
  return [median(of(i)).toFixed(0), ...others.map((which) => (runs[which] ? ratio(of(i), of(which)).toFixed(2) : '–'))];
}

/** Writes drafts: one file each for the rivals, and one line each for the batch. */
function writeDrafts(folder: string, count: number): { files: string[]; lines: string } {
  const texts = [...drafts(count)];
  const files = texts.map((text, i) => {
    const file = path.join(folder, `${i}.txt`);
    writeFileSync(file, text);
    return file;
  });
  return { files, lines: writeLines(folder, texts.entries()) };
}

function writeLines(folder: string, texts: Iterable<readonly [number, string]>): string {
  const file = path.join(folder, 'drafts.ndjson');
  writeFileSync(file, Array.from(texts, ([id, text]) => `${JSON.stringify({ id, text })}\n`).join(''));
  return file;
}

export function manyDrafts(folder: string, count: number, rounds: number, withRivals: boolean): string {
  const { files, lines } = writeDrafts(folder, count);
  const commands: Command[] = [batch(lines), batch(lines, 2), ...(withRivals ? rivals(files) : [])];
  const runs = timeInTurn(commands, rounds);
  const rows = commands.map(({ name }, i) => [
    name,
    ...figures(runs, i, 'ms', [0]),
    ...figures(runs, i, 'cpu', [0]),
    ((count * 1000) / median((runs[i] ?? []).map(({ cpu }) => cpu))).toFixed(0),
  ]);
  return table([`${count} drafts of 60 words`, 'ms', 'to one job', 'CPU ms', 'to one job', 'drafts a CPU second'], rows);
}

/**
 * Measures the memory of batches.
 *
 * @param counts the numbers of lines. The drafts of the first thousand are repeated, so that the files are made quickly.
 */
export function memory(folder: string, counts: readonly number[], jobs: readonly number[]): string {
  const texts = [...drafts(1_000)];
  const rows = counts.map((count) => {
    const file = path.join(folder, 'many.ndjson');
    writeFileSync(file, '');
    for (let from = 0; from < count; from += texts.length) {
      const some = texts.slice(0, count - from).map((text, i) => `${JSON.stringify({ id: from + i, text })}\n`);
      writeFileSync(file, some.join(''), { flag: 'a' });
    }
    return [count.toLocaleString('en-GB'), ...jobs.map((each) => time(batch(file, each)).peak.toFixed(0))];
  });
  return table(['lines of a batch', ...jobs.map((each) => `peak MB, ${each === 1 ? 'one job' : `${each} jobs`}`)], rows);
}
