import type { Clause, Fact } from '../types.js';
import type { Change } from './apply.js';

/** Changes that are made together, and what they do in words. */
export interface Way {
  readonly changes: readonly Change[];
  /** Finishes "<what stands there>: …". */
  readonly does: string;
}

/** What might be done about one thing that clauses object to. */
export interface Proposal {
  readonly clause: Clause;
  /** What stands there; null where a line is missing. */
  readonly fact: Fact | null;
  readonly label: string;
  /** The best first. */
  readonly ways: readonly Way[];
  /** Why there is none, where something speaks against every one. */
  readonly against?: string;
}

export function way(does: string, ...changes: Change[]): Way {
  return { changes, does };
}

/** As the words began that it stands for. */
export function likeCase(written: string, replacement: string): string {
  return /^\p{Lu}/u.test(written) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
