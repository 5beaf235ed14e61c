// What the build has put beside the program: the policies that come with it, and the indexes of phrases and word lists.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from './built.js';
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

let indexed: boolean | undefined;

/**
 * Takes the indexes that the build made; without them the first draft makes its own, slower and the same otherwise.
 *
 * @returns whether they were taken
 */
export function readIndexes(): boolean {
  return (indexed ??= tryIndexes());
}

/** Both are taken, or none: words and phrases of two builds would find what neither does. */
function tryIndexes(): boolean {
  const file = built('indexes.bin');
  if (!existsSync(file)) return false;
  const { lists, sets, words, lineAt } = unpackIndexes(readFileSync(file));
  if (!usePhraseIndex(sets, words, lineAt)) return false;
  useListIndex(lists);
  return true;
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

const HOME = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The YAML file of a policy by its id or path, or of the law. */
export function policyFile(name: string, folder = '.'): string {
  const { policy, law } = shippedPolicies();
  return policy(name) || name === law.id ? path.join(HOME, 'policies', `${name}.yaml`) : path.resolve(folder, name);
}
