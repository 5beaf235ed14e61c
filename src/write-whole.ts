import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { PolicycheckError } from './errors.js';

/**
 * Writes a file whole or not at all: under another name beside it, then put in its place. A link stays a link.
 *
 * @param mode permissions of the file
 * @throws {PolicycheckError} where it cannot be written
 */
export function writeWhole(file: string, text: string, mode: number): void {
  const part = `${file}.${randomUUID()}.part`;
  const descriptor = attempt(file, () => openSync(part, 'wx', mode));
  try {
    attempt(file, () => {
      try {
        writeFileSync(descriptor, text);
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

function attempt<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new PolicycheckError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
