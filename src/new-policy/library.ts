// Clauses to choose from: those that most policies contain, and some that go further. They are data in policies/library.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePolicy, type Standard } from '../policy/parse.js';
import type { Check, Policy } from '../types.js';

/** A policy with the source of its file, including comments. */
export interface Sourced {
  readonly policy: Policy;
  readonly source: string;
}

export interface Library {
  readonly basic: Sourced;
  readonly further: Sourced;
}

/**
 * @param shelf folder of the shipped policies
 * @throws {PolicycheckError} if a file of the library is not a valid policy
 */
export function readLibrary(shelf: string, checks: readonly Check[], standard: Standard): Library {
  const read = (name: string): Sourced => {
    const source = readFileSync(path.join(shelf, 'library', name), 'utf8');
    return { source, policy: parsePolicy(source, name, checks, standard) };
  };
  return { basic: read('basic.yaml'), further: read('further.yaml') };
}
