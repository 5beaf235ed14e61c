import type { Command } from 'commander';
import type { World } from './world.js';

/** What every command receives. */
export interface Bench {
  readonly world: World;
  /** Prints text that may contain words from a policy, a record or a draft, and so has to be made safe for a terminal. */
  readonly say: (text: string) => void;
  /** Prints text that is entirely our own, unchanged. */
  readonly print: (text: string) => void;
  /** Sets the exit status; the status is 0 if this is never called. */
  readonly done: (status: number) => void;
}

export type AddCommand = (program: Command, bench: Bench) => void;
