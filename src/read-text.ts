import { readFileSync, statSync } from 'node:fs';
import { PolicycheckError } from './errors.js';

/** Bytes; a policy of two hundred clauses has a tenth of it. */
const LIMIT = 1_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
};

/**
 * The text of a file that somebody wrote for policycheck: a policy, exceptions.
 *
 * @param name as the user knows it, for messages
 * @throws {PolicycheckError} where it is no file, may not be read, or is no text
 */
export function readTextFile(file: string, name = file): string {
  const bytes = attempt(name, () => {
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

function attempt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new PolicycheckError(`${name}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
}
