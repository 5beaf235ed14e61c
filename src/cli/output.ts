// Where a report goes: the terminal or a pipe as it comes, a file whole or not at all.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { send, type World } from './world.js';

export interface Output {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  close(): void;
  /** Leaves no trace of it. */
  discard(): void;
}

/** @param file as given by --output; standard output where it is not */
export function openOutput(file: string | undefined, world: World): Output {
  if (file === undefined) return { write: (text) => send(world.stdout, text), close: () => undefined, discard: () => undefined };
  const target = path.resolve(world.cwd, file);
  const there = attempt(file, () => statSync(target, { throwIfNoEntry: false }));
  if (there?.isDirectory()) throw new PolicycheckError(`${file} is a directory; give a file to write`);
  return there && !there.isFile() ? openDevice(file, target) : openFile(file, there ? realpathSync(target) : target);
}

/** Under another name beside it until it is whole. */
function openFile(file: string, target: string): Output {
  const part = `${target}.${randomUUID()}.part`;
  const descriptor = attempt(file, () => openSync(part, 'wx', 0o600));
  const discard = (): void => rmSync(part, { force: true });
  return {
    write: (text) => Promise.resolve(attempt(file, () => writeAll(descriptor, Buffer.from(text)))),
    close: () => {
      closeSync(descriptor);
      try {
        attempt(file, () => renameSync(part, target));
      } catch (error) {
        discard();
        throw error;
      }
    },
    discard: () => {
      closeSync(descriptor);
      discard();
    },
  };
}

/** A device or a named pipe, such as /dev/null: it is written to, and nothing is put in its place. */
function openDevice(file: string, target: string): Output {
  const descriptor = attempt(file, () => openSync(target, 'w'));
  return {
    write: (text) => Promise.resolve(attempt(file, () => writeAll(descriptor, Buffer.from(text)))),
    close: () => closeSync(descriptor),
    discard: () => closeSync(descriptor),
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new PolicycheckError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
