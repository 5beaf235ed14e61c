import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fchmodSync, fsyncSync, linkSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from './errors.js';

type Content = string | Uint8Array;

/** A file that stands under another name beside its place until it is whole. Each of its ways can fail with a {@link PolicycheckError}. */
export interface Part {
  write(content: Content): void;
  /** Puts it in its place, over what stands there. */
  commit(): void;
  /** Puts it in its place, and never over another file. */
  commitNew(): void;
  /** Leaves no trace of it. */
  discard(): void;
}

/**
 * Begins a file. A link stays a link.
 *
 * @param mode permissions of the file, exactly so where it takes the place of another
 * @param name of the file in messages
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

/** A name that is taken is refused, also by a file that came a moment ago. */
function putNew(part: string, place: string): void {
  try {
    linkSync(part, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems know no links, those of most memory cards among them: there an empty file takes the name first.
    closeSync(openSync(place, 'wx'));
    try {
      renameSync(part, place);
    } catch (failed) {
      rmSync(place, { force: true });
      throw failed;
    }
  }
}

/** Writes a file whole or not at all, over what stands there. @throws {PolicycheckError} where it cannot be written */
export function writeWhole(file: string, content: Content, mode: number): void {
  begun(file, content, mode, file).commit();
}

/**
 * Writes a new file whole or not at all, and never over another.
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
  ENOTDIR: (folder) => `: ${folder} is no folder`,
  EACCES: () => ': you may not write there',
  EPERM: () => ': you may not write there',
  EROFS: () => ': nothing can be written on this disk',
  ENOSPC: () => ': the disk is full',
};

/** @param name of the file, for the message */
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
