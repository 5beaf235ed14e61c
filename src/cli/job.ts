// What a thread of "batch --jobs" does: it checks the lines that it is given, and gives back results, one group after the other.
import { Readable, Writable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { Settings } from '../settings.js';
import { lineChecker, type BatchLine, type CheckedBatch } from './check-lines.js';
import type { RunFlags } from './options.js';
import { readBase } from './resolve.js';
import type { World } from './world.js';

/** What a thread has to know of the run. */
export interface Setup {
  readonly flags: Settings;
  readonly run: RunFlags;
  readonly cwd: string;
  readonly env: World['env'];
}

export interface Order {
  readonly lines: readonly BatchLine[];
  /** The time by the clock of the run. */
  readonly time: number;
}

export interface Done extends CheckedBatch {
  /** For standard error. */
  readonly notices: string;
  /** What holds for the whole run, whichever thread comes upon it. */
  readonly once: readonly string[];
}

/** What goes wrong and is no matter of a line ends the thread, and with it the run. */
export async function serveJob({ flags, run, cwd, env }: Setup, port: MessagePort): Promise<void> {
  let [time, notices] = [0, ''];
  const once = new Set<string>();
  const stderr = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      notices += chunk.toString();
      done();
    },
  });
  const world = { stdin: Readable.from([]), stdout: stderr, stderr, cwd, env, now: () => new Date(time) };
  const checker = readBase(flags, run, world).then((base) =>
    lineChecker({ ...base, tell: (found) => Promise.resolve(found.forEach((notice) => once.add(notice))) }, world),
  );
  let last = Promise.resolve();
  port.on('message', (order: Order) => {
    last = last.then(async () => {
      const check = await checker;
      // What concerns the whole run is said once, by the thread that began it.
      [time, notices] = [order.time, ''];
      const checked = await check(order.lines);
      port.postMessage({ ...checked, notices, once: [...once] } satisfies Done);
      once.clear();
    });
  });
  await checker;
}
