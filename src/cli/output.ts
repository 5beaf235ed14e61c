// Writes a report: to the terminal or a pipe as it is produced, or to a file that appears only when it is complete.
import { closeSync, openSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { attempt, beginFile } from '../write-whole.js';
import { send, type World } from './world.js';

interface Output {
  write(text: string): Promise<void>;
  /** Completes the output and puts the file in place. */
  close(): void;
  /** Removes what has been written so far. */
  discard(): void;
}

/**
 * @param file path given with --output; undefined for standard output
 * @throws {PolicycheckError} if the file cannot be written
 */
export function openOutput(file: string | undefined, world: World): Output {
  if (file === undefined) return { write: (text) => send(world.stdout, text), close: () => undefined, discard: () => undefined };
  const target = path.resolve(world.cwd, file);
  const there = attempt(file, () => statSync(target, { throwIfNoEntry: false }));
  if (there?.isDirectory()) throw new PolicycheckError(`${file} is a directory; give a file to write`);
  return there && !there.isFile() ? openDevice(file, target) : openFile(file, target);
}

function openFile(file: string, target: string): Output {
  const part = beginFile(target, 0o600, file);
  return { write: (text) => Promise.resolve(part.write(text)), close: () => part.commit(), discard: () => part.discard() };
}

/** Output to a device or named pipe such as /dev/null: it is written to directly, and never replaced by a file. */
function openDevice(file: string, target: string): Output {
  const descriptor = attempt(file, () => openSync(target, 'w'));
  return {
    write: (text) => Promise.resolve(attempt(file, () => writeFileSync(descriptor, text))),
    close: () => closeSync(descriptor),
    discard: () => closeSync(descriptor),
  };
}
