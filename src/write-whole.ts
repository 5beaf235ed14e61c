import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fchmodSync, fsyncSync, linkSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from './errors.js';

type Content = string | Uint8Array;

/** A file that is written under another name beside its place until it is complete. Every method may throw a {@link PolicycheckError}. */
interface Part {
  write(content: Content): void;
  /** Moves it to its place, and replaces what is there. */
  commit(): void;
  /** Moves it to its place, and never replaces another file. */
  commitNew(): void;
  /** Deletes it. */
  discard(): void;
}

/**
 * Begins a file. A symbolic link is kept, and the file it points to is replaced.
 *
 * @param mode the permissions of the file, also where it replaces another
 * @param name the file's name in messages
 */
export function beginFile(file: string, mode: number, name = file): Part {
  const place = attempt(name, () => (existsSync(file) ? realpathSync(file) : file));
  const part = `${place}.${randomUUID()}.part`;
  const descriptor = attempt(name, () => openSync(part, 'wx', mode));
  const remove = (): void => rmSync(part, { force: true });
  const finish = (put: () => void): void => {
    try {
      attempt(name, () => {
        try {
          if (existsSync(place)) fchmodSync(descriptor, mode);
          fsyncSync(descriptor);
        } finally {
          closeSync(descriptor);
        }
        put();
      });
    } finally {
      remove();
    }
  };
  return {
    write: (content) => attempt(name, () => writeFileSync(descriptor, content)),
    commit: () => finish(() => renameSync(part, place)),
    commitNew: () => finish(() => putNew(part, place)),
    discard: () => {
      closeSync(descriptor);
      remove();
    },
  };
}

/** Moves a part to its place, if nothing is there. This also holds for a file that has only just been made. */
function putNew(part: string, place: string): void {
  try {
    linkSync(part, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems, among them those of most memory cards, have no hard links. There an empty file takes the name first.
    closeSync(openSync(place, 'wx'));
    try {
      renameSync(part, place);
    } catch (failed) {
      rmSync(place, { force: true });
      throw failed;
    }
  }
}

/**
 * Writes a file completely or not at all, and replaces what is there.
 *
 * @throws {PolicycheckError} where it cannot be written
 */
export function writeWhole(file: string, content: Content, mode: number): void {
  begun(file, content, mode, file).commit();
}

/**
 * Writes a new file completely or not at all, and never replaces another.
 *
 * @throws {PolicycheckError} where there is such a file, or it cannot be written
 */
export function writeNew(file: string, content: Content, mode: number, name = file): void {
  begun(file, content, mode, name).commitNew();
}

function begun(file: string, content: Content, mode: number, name: string): Part {
  const part = beginFile(file, mode, name);
  try {
    part.write(content);
  } catch (error) {
    part.discard();
    throw error;
  }
  return part;
}

const REASONS: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: (folder) => `: there is no folder ${folder}`,
  ENOTDIR: (folder) => `: ${folder} is not a folder`,
  EACCES: () => ': you may not write there',
  EPERM: () => ': you may not write there',
  EROFS: () => ': nothing can be written on this disk',
  ENOSPC: () => ': the disk is full',
};

/**
 * Calls `act`, and words the errors of the file system.
 *
 * @param name the file's name in messages
 * @throws {PolicycheckError} where `act` fails
 */
export function attempt<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    throw new PolicycheckError(
      code === 'EEXIST'
        ? `${name} is there already, and is left as it is; give another name`
        : `${name} cannot be written${REASONS[code ?? '']?.(path.dirname(name)) ?? ` (${code ?? 'unknown'})`}`,
    );
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
