// `batch --jobs`: starts threads that check groups of lines in parallel; each thread runs bin/job.js.
import { Worker } from 'node:worker_threads';
import type { CheckLines } from './check-lines.js';
import type { Done, Order, Setup } from './job.js';
import { notifyOnce } from './drafts.js';
import { packaged } from '../packaged.js';
import { send, type World } from './world.js';

export interface Jobs {
  readonly check: CheckLines;
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/** A thread, and the callers waiting for its results, in the order in which the work was sent. */
interface Job {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/** Sets up the threads; each is started only when there is work for it. */
export function startJobs(count: number, setup: Setup, world: World): Jobs {
  const jobs: Job[] = [];
  let settled = false;
  const notify = notifyOnce(world);
  const idlest = (): Job => {
    const [job] = jobs.toSorted((a, b) => a.waiting.length - b.waiting.length);
    if (job && (job.waiting.length === 0 || jobs.length === count)) return job;
    jobs.push(startJob(setup));
    return jobs.at(-1) as Job;
  };
  return {
    check: async (lines) => {
      const { notices, once, ...checked } = await give(idlest(), { lines, time: world.now().getTime() });
      // By now all threads have loaded the code that V8 has compiled.
      if (!settled) world.settleIn?.();
      settled = true;
      if (notices !== '') await send(world.stderr, notices);
      await notify(once);
      return checked;
    },
    end: async () => void (await Promise.all(jobs.map(({ worker }) => worker.terminate()))),
  };
}

function startJob(setup: Setup): Job {
  const job: Job = { worker: new Worker(packaged('bin/job.js'), { workerData: setup, env: {}, stdin: false }), waiting: [] };
  const fail = (error: Error): void => job.waiting.splice(0).forEach(({ reject }) => reject(error));
  job.worker
    .on('message', (done: Done) => job.waiting.shift()?.resolve(done))
    .on('error', fail)
    .on('exit', (status) => fail(new Error(`a thread has ended with ${status}`)));
  return job;
}

function give({ worker, waiting }: Job, order: Order): Promise<Done> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    worker.postMessage(order);
  });
}
