// A single line that shows the progress of a long run, at a terminal only.
import { safe } from '../terminal/safe.js';
import { widthOf, type World } from './world.js';

interface Progress {
  step(done: number, of: number | null, name: string): void;
  /** Removes the progress line from the terminal. */
  clear(): void;
}

/** Milliseconds before the line first appears (a quick run needs none), and between two updates. */
const PATIENCE = 700;
const PAUSE = 100;
const CLEAR = '\r\u001b[K';

export const NO_PROGRESS: Progress = { step: () => undefined, clear: () => undefined };

/** @returns a progress display on standard error, or one that does nothing if that is not a terminal */
export function showProgress({ stderr, now }: World): Progress {
  let [next, shown] = [now().getTime() + PATIENCE, false];
  if (stderr.isTTY !== true) return NO_PROGRESS;
  return {
    step: (done, of, name) => {
      const time = now().getTime();
      if (time < next) return;
      next = time + PAUSE;
      shown = true;
      const line = `checking ${of === null ? done : `${done} of ${of}`}: ${name}`;
      stderr.write(CLEAR + safe(line).slice(0, widthOf(stderr) - 1));
    },
    clear: () => {
      if (shown) stderr.write(CLEAR);
      shown = false;
    },
  };
}
