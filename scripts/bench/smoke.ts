// Checks what must hold on any machine, however busy: results must be right, and times must not be out of all proportion.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { batch, check, node } from './commands.js';
import { drafts } from './drafts.js';
import { growth } from './inside.js';
import { ratio, time, timeInTurn, type Command, type Run } from './runs.js';

const LINES = 300;
/** The most times longer that ten times the text may take. It takes 11 times as long at most; the rest is for other work of the machine. */
const MOST_GROWTH = 25;
/**
 * The most times longer than Node's own start a start may take. One that loads something heavy by mistake, such as the grammar for every
 * draft, takes eight times as long and more.
 */
const MOST_STARTS = 7;
/** The most memory, in megabytes, of which Node itself takes 45. */
const MOST_MEMORY = 300;

/** Everything that is wrong; empty where nothing is. */
export async function smoke(folder: string): Promise<string[]> {
  const lines = path.join(folder, 'drafts.ndjson');
  writeFileSync(lines, [...drafts(LINES)].map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  return [...resultsOf(lines), ...startsOf(folder), ...(await growthOf()), ...memoryOf(lines)];
}

function output({ args }: Command): string {
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 }).stdout;
}

function resultsOf(lines: string): string[] {
  const one = output(batch(lines));
  const ids = one
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string; verdict?: string }).id);
  const wanted = Array.from({ length: LINES }, (_, i) => String(i));
  return [
    ...(ids.join() === wanted.join() ? [] : ['a batch does not answer each line in its place']),
    ...(one === output(batch(lines, 2)) ? [] : ['two jobs give another answer than one']),
    ...(/"verdict":"fail"/.test(one) && /"verdict":"pass"/.test(one) ? [] : ['all drafts have the same verdict']),
  ];
}

function startsOf(folder: string): string[] {
  const draft = path.join(folder, 'draft.txt');
  writeFileSync(draft, 'Tea and cake in the village hall on Saturday.\n');
  const [bare = [], own = []] = timeInTurn([node, check(draft)], 5);
  const cpu = (runs: readonly Run[]): number[] => runs.map((run) => run.cpu);
  const times = ratio(cpu(own), cpu(bare));
  return times <= MOST_STARTS ? [] : [`a start takes ${times.toFixed(1)} times as long as Node's own; ${MOST_STARTS} is the most`];
}

async function growthOf(): Promise<string[]> {
  const [less, more] = await growth([10_000, 100_000], 5);
  const times = (more?.ms ?? 0) / (less?.ms ?? 1);
  return times <= MOST_GROWTH ? [] : [`ten times the text takes ${times.toFixed(1)} times the time; ${MOST_GROWTH} is the most`];
}

function memoryOf(lines: string): string[] {
  const { peak } = time(batch(lines));
  return peak > 0 && peak <= MOST_MEMORY ? [] : [`a batch takes ${peak.toFixed(0)} MB; ${MOST_MEMORY} is the most`];
}
