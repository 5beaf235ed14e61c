// Reads a file and, if it cannot be read, says why in words.
import { PolicycheckError } from './errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
};

/**
 * Calls `read`, which reads a file.
 *
 * @param name the file's name as the user knows it; null to use the path that the system refuses
 * @throws {PolicycheckError} where the file cannot be read. A PolicycheckError of `read` itself is passed on.
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
