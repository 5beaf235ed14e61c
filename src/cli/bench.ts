import type { Command } from 'commander';
import type { World } from './world.js';

/** What a command works with. */
export interface Bench {
  readonly world: World;
  /** Takes text for standard output, in which a policy, a record or a draft may have its say. */
  readonly say: (text: string) => void;
  /** Takes text for standard output that is all our own, as it stands. */
  readonly print: (text: string) => void;
  /** Takes the exit status; 0 where it is never called. */
  readonly done: (status: number) => void;
}

export type AddCommand = (program: Command, bench: Bench) => void;
