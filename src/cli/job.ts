// The worker thread of `batch --jobs`: it checks the lines it receives and returns the results, one group after another.
import { Readable, Writable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { Settings } from '../settings.js';
import { lineChecker, type BatchLine, type CheckedBatch } from './check-lines.js';
import type { RunFlags } from './options.js';
import { readBase } from './resolve.js';
import type { World } from './world.js';

/** What a thread needs to know about the run. */
export interface Setup {
  readonly flags: Settings;
  readonly run: RunFlags;
  readonly cwd: string;
  readonly env: World['env'];
}

export interface Order {
  readonly lines: readonly BatchLine[];
  /** Time of the run's clock, in milliseconds. */
  readonly time: number;
}

export interface Done extends CheckedBatch {
  /** Text for standard error. */
  readonly notices: string;
  /** Notices that concern the whole run and are shown once, whichever thread reports them. */
  readonly once: readonly string[];
}

/**
 * Checks each group of lines that arrives at the port, one after the other, and posts the results. An error that does not belong to a line
 * ends the thread, and with it the run.
 */
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
    lineChecker({ ...base, notify: (found) => Promise.resolve(found.forEach((notice) => once.add(notice))) }, world),
  );
  let last = Promise.resolve();
  port.on('message', (order: Order) => {
    last = last.then(async () => {
      const check = await checker;
      // Notices about the whole run are reported with the first group after they appear.
      [time, notices] = [order.time, ''];
      const checked = await check(order.lines);
      port.postMessage({ ...checked, notices, once: [...once] } satisfies Done);
      once.clear();
    });
  });
  await checker;
}
