import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fchmodSync, fsyncSync, linkSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { PolicycheckError } from './errors.js';

/**
 * Writes a file whole or not at all: under another name beside it, then put in its place. A link stays a link.
 *
 * @param mode permissions of the file, exactly so where it takes the place of another
 * @throws {PolicycheckError} where it cannot be written
 */
export function writeWhole(file: string, content: string | Uint8Array, mode: number): void {
  const part = `${file}.${randomUUID()}.part`;
  const descriptor = attempt(file, () => openSync(part, 'wx', mode));
  try {
    attempt(file, () => {
      try {
        writeFileSync(descriptor, content);
        if (existsSync(file)) fchmodSync(descriptor, mode);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(part, existsSync(file) ? realpathSync(file) : file);
    });
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/**
 * Writes a new file whole or not at all, and never over another.
 *
 * @throws {PolicycheckError} where there is such a file, or it cannot be written
 */
export function writeNew(file: string, text: string, mode: number): void {
  const part = `${file}.${randomUUID()}.part`;
  attempt(file, () => writeFileSync(part, text, { flag: 'wx', mode, flush: true }));
  try {
    // A link is refused where a file of the name stands, also one that came a moment ago.
    linkSync(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file))
      throw new PolicycheckError(`${file}: there is such a file already, and it is left as it is`);
    // Some file systems know no links.
    attempt(file, () => renameSync(part, file));
  } finally {
    rmSync(part, { force: true });
  }
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new PolicycheckError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
