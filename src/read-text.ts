import { readFileSync, statSync } from 'node:fs';
import { PolicycheckError } from './errors.js';
import { guardedRead } from './guarded-read.js';

/** The largest file that is read, in bytes. A policy of two hundred clauses has a tenth of it. */
const LIMIT = 1_000_000;

/**
 * Reads a text file that somebody wrote for policycheck: a policy, exceptions.
 *
 * @param name the file's name as the user knows it, for messages
 * @throws {PolicycheckError} where it is no file, may not be read, is too large, or is no text
 */
export function readTextFile(file: string, name = file): string {
  const bytes = guardedRead(name, () => {
    const stat = statSync(file);
    if (!stat.isFile()) throw new PolicycheckError(`${name} is ${stat.isDirectory() ? 'a directory' : 'a device'} and no file`);
    if (stat.size > LIMIT) throw new PolicycheckError(`${name} is larger than 1 MB, and nothing that somebody wrote by hand`);
    return readFileSync(file);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PolicycheckError(`${name} is not UTF-8 text; save it again as "UTF-8"`);
  }
}
