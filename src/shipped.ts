// What the build has put beside the program: the policies that come with it, and the indexes of phrases and word lists.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from './checks/index.js';
import { useListIndex } from './document/keys.js';
import { unpackIndexes } from './indexes.js';
import { usePhraseIndex } from './phrases/index.js';
import { loadPolicy as load, readShelf, type OpenShelf } from './policy/index.js';
import type { Policy } from './types.js';

let shelf: OpenShelf | undefined;

/** The policies that come with policycheck, the law that stands beside each, and the questions and topics they share. */
export function shippedPolicies(): OpenShelf {
  return (shelf ??= readShelf(built('policies.ndjson')));
}

/** A file that the build made, found from the source as from the bundle. */
function built(name: string): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', name);
}

let indexed: boolean | undefined;

/**
 * Takes the indexes that the build made; without them the first draft makes its own, slower and the same otherwise.
 *
 * @returns whether they were taken
 */
export function readIndexes(): boolean {
  return (indexed ??= tryIndexes());
}

function tryIndexes(): boolean {
  try {
    const { lists, sets, words, lineAt } = unpackIndexes(readFileSync(built('indexes.bin')));
    useListIndex(lists);
    return usePhraseIndex(sets, words, lineAt);
  } catch {
    return false;
  }
}

/**
 * A policy by the id of a shipped one ("pilsley"), or by the path of a YAML file.
 *
 * @param folder that a path is relative to
 * @throws {PolicycheckError} where there is none, or the file is no policy: every problem with its line
 */
export async function loadPolicy(name: string, folder = '.'): Promise<Policy> {
  return load(name, shippedPolicies(), checks, folder);
}

/** The YAML file of a policy by its id or path, or of the law. */
export function policyFile(name: string, folder = '.'): string {
  const { policy, law } = shippedPolicies();
  return policy(name) || name === law.id ? path.join(path.dirname(built('')), 'policies', `${name}.yaml`) : path.resolve(folder, name);
}
