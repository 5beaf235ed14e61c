// The key with which exceptions are sealed. It is beside the configuration, and only its owner may read it.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from './errors.js';
import { writeWhole } from './write-whole.js';

/** The name of the file with the key, beside the configuration. */
export const KEY_FILE = '.policycheck-key';

const BYTES = 32;

/**
 * Reads the key.
 *
 * @returns null where there is none, or none that this user may read
 * @throws {PolicycheckError} where others may read it, or the file holds no key
 */
export function readKey(folder: string): Buffer | null {
  const file = path.join(folder, KEY_FILE);
  try {
    // Windows has another kind of permissions, and shows every file as readable by everybody.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new PolicycheckError(`${file}: others can read this key; take it back with: chmod 600 "${file}"`);
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
    if (key.length !== BYTES) throw new PolicycheckError(`${file} is not a key; delete it, and give the exceptions again`);
    return key;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/**
 * Reads the key, or makes one where there is none.
 *
 * @throws {PolicycheckError} where there is one that this user may not read
 */
export function readOrMakeKey(folder: string): Buffer {
  const known = readKey(folder);
  if (known) return known;
  const file = path.join(folder, KEY_FILE);
  if (existsSync(file)) throw new PolicycheckError(`${file}: you may not read this key; ask whoever keeps the configuration`);
  const key = randomBytes(BYTES);
  writeWhole(file, `${key.toString('base64')}\n`, 0o600);
  return key;
}
