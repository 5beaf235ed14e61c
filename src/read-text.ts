import { readFileSync, statSync } from 'node:fs';
import { PolicycheckError } from './errors.js';
import { guardedRead } from './guarded-read.js';

/** The largest file that is read, in bytes. What is written by hand is far smaller: a policy of two hundred clauses has a tenth of this. */
const LIMIT = 1_000_000;

/**
 * Reads a text file that somebody, or policycheck itself, wrote: a policy, answers, a record.
 *
 * @param name the file's name as the user knows it, for messages
 * @param limit the largest size, in bytes
 * @throws {PolicycheckError} where it is no file, may not be read, is too large, or is no UTF-8 text
 */
export function readTextFile(file: string, name = file, limit = LIMIT): string {
  const bytes = guardedRead(name, () => {
    const stat = statSync(file);
    if (!stat.isFile()) throw new PolicycheckError(`${name} is ${stat.isDirectory() ? 'a directory' : 'a device'} and no file`);
    if (stat.size > limit) throw new PolicycheckError(`${name} is larger than ${limit / 1_000_000} MB; is it the file that you mean?`);
    return readFileSync(file);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PolicycheckError(`${name} is not UTF-8 text; save it again as "UTF-8"`);
  }
}
