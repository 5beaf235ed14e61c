// `--record`: writes one file per check, before the report, so that no report is issued without a record.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { shippedPolicies } from '../shipped.js';
import { recordOf, type CheckRecord } from '../record/index.js';
import { writeWhole } from '../write-whole.js';
import type { Checked } from './checked.js';
import { version } from './version.js';
import { today, type World } from './world.js';

/**
 * @returns the paths of the files, relative in the same way as the folder was given
 * @throws {PolicycheckError} if a record cannot be written
 */
export function keepRecords(checked: readonly Checked[], world: World): string[] {
  return checked.flatMap((each) => (each.settings.record === undefined ? [] : [keepRecord(each, each.settings.record, world)]));
}

function keepRecord(checked: Checked, given: string, world: World): string {
  const folder = path.resolve(world.cwd, given);
  const { law, questions, policy } = shippedPolicies();
  const isShipped = policy(checked.policyName) !== undefined;
  const policySource = isShipped ? checked.policyName : slashed(path.relative(folder, path.resolve(world.cwd, checked.policyName)));
  const circumstances = { version: version(), now: world.now(), today: today(world), policySource, law, standard: questions };
  const kept = recordOf({ ...checked, ...circumstances });
  const name = fileNameOf(kept);
  makeFolder(folder);
  writeWhole(path.join(folder, name), JSON.stringify(kept, null, 2) + '\n', 0o600);
  return path.join(path.relative(world.cwd, folder) || '.', name);
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

/** What a system says where the user may make no folder. */
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Creates only the last folder of the path, so that a typing error does not create a whole tree. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new PolicycheckError(`${folder} is not a folder; name another for the records with --record`);
  if (!existsSync(path.dirname(folder)))
    throw new PolicycheckError(`${folder}: there is no folder above it; make that first, or name another with --record`);
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const why = DENIED.has(code) ? 'you may not write there' : code;
    throw new PolicycheckError(`${folder} cannot be made (${why}); name another folder for the records with --record`);
  }
}

/** A unique file name that sorts by time and names the draft. It is unique because the digest covers the time to the millisecond. */
function fileNameOf({ time, id, policy, digest }: CheckRecord): string {
  const day = time.replace(/\.\d+Z$/, 'Z').replaceAll(':', '');
  const draft =
    path
      .parse(id)
      .name.normalize('NFKD')
      .replace(/[^a-zA-Z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
      .toLowerCase() || 'draft';
  return `${day}-${draft}-${policy.id}-${digest.slice(7, 15)}.json`;
}
