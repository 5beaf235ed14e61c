// Reads a file, and says in words why it cannot be read.
import { PolicycheckError } from './errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
};

/**
 * What `read` makes of a file.
 *
 * @param name as the user knows it; null for whichever file the system refuses
 * @throws {PolicycheckError} where it cannot be read; one that `read` throws itself goes through
 */
export function guardedRead<Value>(name: string | null, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    const { code = 'unknown', path: refused = 'a file' } = error as NodeJS.ErrnoException;
    throw new PolicycheckError(`${name ?? refused}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
}
