// Loads what the build puts next to the program: the shipped policies, and the indexes of phrases and word lists.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { built } from './built.js';
import { checks } from './checks/index.js';
import { useListIndex } from './document/keys.js';
import { openIndexes } from './indexes.js';
import { usePhraseIndex } from './phrases/index.js';
import { packaged } from './packaged.js';
import { loadPolicy as load, readShelf, type OpenShelf } from './policy/index.js';
import type { Policy } from './types.js';

let shelf: OpenShelf | undefined;

/** The shipped policies, the law that accompanies each, and the questions and topics they share. */
export function shippedPolicies(): OpenShelf {
  return (shelf ??= readShelf(built('policies.ndjson')));
}

let indexed: boolean | undefined;

/**
 * Loads the indexes made by the build. Without them the first draft builds its own, which is slower but gives the same results.
 *
 * @returns whether the indexes were loaded
 */
export function readIndexes(): boolean {
  return (indexed ??= tryIndexes());
}

/** Loads both indexes or neither: word lists and phrases from different builds would not match each other. */
function tryIndexes(): boolean {
  const file = built('indexes.bin');
  if (!existsSync(file)) return false;
  const { lists, sets, words, lineAt } = openIndexes(file);
  if (!usePhraseIndex(sets, words, lineAt)) return false;
  useListIndex(lists);
  return true;
}

/**
 * Loads a policy.
 *
 * @param name id of a shipped policy ("pilsley") or path of a YAML file
 * @param folder folder that a path is relative to
 * @throws {PolicycheckError} if there is no such policy, or the file is not a valid policy; every problem is given with its line
 */
export async function loadPolicy(name: string, folder = '.'): Promise<Policy> {
  return load(name, shippedPolicies(), checks, folder);
}

/** The path of the YAML file of a policy, given its id or path, or of the law. */
export function policyFile(name: string, folder = '.'): string {
  const { policy, law } = shippedPolicies();
  return policy(name) || name === law.id ? packaged(`policies/${name}.yaml`) : path.resolve(folder, name);
}
