import { readFileSync, statSync } from 'node:fs';
import { PolicycheckError } from './errors.js';
import { guardedRead } from './guarded-read.js';

/** Bytes; what is written by hand has far fewer, a policy of two hundred clauses a tenth. */
const LIMIT = 1_000_000;

/**
 * The text of a file that somebody wrote for policycheck, or that it wrote itself: a policy, answers, a record.
 *
 * @param name as the user knows it, for messages
 * @throws {PolicycheckError} where it is no file, may not be read, or is no text
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
