// npm run fuzz -- --runs 100000 [--seed 1] [--only CSV]: feeds every kind of input with what nobody would write, and prints what broke.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { entriesAt } from '../test/fuzz/entries.js';
import { tally } from '../test/fuzz/laws.js';
import { Desk } from '../test/run.js';

/** How many milliseconds one input may take before it counts as hanging. */
const PATIENCE = 30_000;
/** The number of inputs in a round. A failure ends the round, and the next one continues with another seed. */
const ROUND = 2000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    only: { type: 'string', default: '' },
  },
});

/** Code for a thread that ends the process if the count stops growing. Nothing within the thread that hangs could interrupt it. */
const WATCH = `
const { workerData: { count, patience } } = require('node:worker_threads');
let last = -1;
setInterval(() => {
  if (count[0] === last) {
    require('node:fs').writeSync(2, 'input ' + last + ' has no end; run the same seed under a debugger\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  last = count[0];
}, patience).unref();`;

async function fuzz({ runs, seed, only }: { runs: number; seed: number; only: string }): Promise<number> {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(WATCH, { eval: true, workerData: { count, patience: PATIENCE } });
  const desk = new Desk();
  const entries = entriesAt(desk).filter(({ name }) => name.includes(only));
  const shares = entries.reduce((sum, { share }) => sum + share, 0);
  let broken = 0;
  for (let done = 0; done < runs; done += ROUND) {
    const size = Math.min(ROUND, runs - done);
    for (const { name, share, property } of entries) {
      const numRuns = Math.ceil((size * share) / shares);
      property.beforeEach(() => void Atomics.add(count, 0, 1));
      const result = await fc.check(property, { numRuns, seed: seed + done });
      if (result.failed) {
        broken++;
        say(`✗ ${name}, seed ${seed + done}: ${describe(result)}`);
      }
    }
    say(`${Math.min(done + size, runs)} of ${runs} inputs, ${tally.drafts} drafts, ${broken} broken`);
  }
  desk.clear();
  await watch.terminate();
  return broken === 0 ? 0 : 1;
}

/** The most characters that are printed of a counter-example. The seed reproduces the whole. */
const LONGEST = 2000;

/** Describes a counter-example, made as small as possible, and what it broke. */
function describe({ counterexample, errorInstance }: fc.RunDetails<unknown>): string {
  const { message, stack } = errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));
  const where = /^ +at .*/m.exec(stack ?? '')?.[0].trim() ?? '';
  return `${message} (${where})\n  ${fc.stringify(counterexample).slice(0, LONGEST)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await fuzz({ runs: Number(values.runs), seed: Number(values.seed), only: values.only });
