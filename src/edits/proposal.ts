// What could be done about something that a clause objects to.
import type { Clause, Fact } from '../types.js';
import type { Change } from './apply.js';

/** Changes that are made together, and a description of what they do. */
export interface Way {
  readonly changes: readonly Change[];
  /** Completes "<what is there>: …". */
  readonly does: string;
}

/** What could be done about one thing that clauses object to. */
export interface Proposal {
  readonly clause: Clause;
  /** Null where the problem is a missing line. */
  readonly fact: Fact | null;
  readonly label: string;
  /** Best first. */
  readonly ways: readonly Way[];
  /** Why `ways` is empty. */
  readonly against?: string;
}

export function way(does: string, ...changes: Change[]): Way {
  return { changes, does };
}

/** Gives the replacement a capital letter if the words that it replaces begin with one. */
export function likeCase(written: string, replacement: string): string {
  return /^\p{Lu}/u.test(written) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
