// Where a report goes: the terminal or a pipe as it comes, a file whole or not at all.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
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
  const part = `${target}.${randomUUID()}.part`;
  const descriptor = attempt(file, () => openSync(part, 'wx', 0o600));
  return {
    write: (text) => Promise.resolve(attempt(file, () => writeAll(descriptor, Buffer.from(text)))),
    close: () => {
      closeSync(descriptor);
      attempt(file, () => renameSync(part, target));
    },
    discard: () => {
      closeSync(descriptor);
      rmSync(part, { force: true });
    },
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
