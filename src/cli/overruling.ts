// Applies the exceptions in the file next to the configuration to every checklist of a run.
import path from 'node:path';
import { EXCEPTIONS_FILE, type Config } from '../config-files.js';
import { KEY_FILE, readKey } from '../exception-key.js';
import { overrule } from '../overrule.js';
import { safe } from '../terminal/safe.js';
import type { Checklist } from '../types.js';
import { send, today, type World } from './world.js';

export type Overrule = (checklist: Checklist) => Checklist;

/**
 * @returns a function that applies the exceptions to a checklist
 * @throws {PolicycheckError} if other users can read the key
 */
export async function overruling({ file, exceptions }: Config, world: World): Promise<Overrule> {
  const asItIs: Overrule = (checklist) => checklist;
  if (file === null || exceptions.length === 0) return asItIs;
  const folder = path.dirname(file);
  const key = readKey(folder);
  if (key === null) {
    const where = path.join(folder, EXCEPTIONS_FILE);
    await send(
      world.stderr,
      `policycheck: the exceptions in ${safe(where)} do not count here: their key, ${safe(KEY_FILE)}, is missing or not yours to read; put it back beside them, or give them again with "policycheck allow"\n`,
    );
    return asItIs;
  }
  return (checklist) =>
    overrule(checklist, { exceptions, key, today: today(world), draft: draftNameOf(checklist.draft.id, folder, world) });
}

/**
 * The draft's name as exceptions record it: relative to the configuration's folder, with "/" on every system. Null if the draft is not a
 * file.
 */
export function draftNameOf(id: string, folder: string, { cwd }: World): string | null {
  return id === '-' ? null : path.relative(folder, path.resolve(cwd, id)).split(path.sep).join('/');
}
