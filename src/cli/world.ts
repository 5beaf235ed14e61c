// What a run may touch, given to it from outside, so that a test can give its own.
import type { Readable, Writable } from 'node:stream';
import { PolicycheckError } from '../errors.js';
import { columnsOf, safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';

export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Has ctrl-c call this instead of ending the run at once, for whoever has something to clear away then. */
  readonly onInterrupt?: (act: (reason: Error) => void) => void;
  /** Has what is used once or twice made as it comes, for a run of few drafts. */
  readonly hurry?: () => void;
  /** Has memory cleared earlier from now on, and less of the program compiled, for a run that goes on long. */
  readonly settleIn?: () => void;
}

/**
 * Writes and waits until it is taken, so that a slow reader slows us down.
 *
 * @throws {PolicycheckError} where nobody reads any more, or the disk is full
 */
export async function send(stream: Writable, text: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  } catch (error) {
    throw refused(error);
  }
}

/** What is said beside the report: a line for a script; at a terminal no word is cut by its edge. */
export function linesFor(said: string, stderr: World['stderr']): string[] {
  return stderr.isTTY ? wrap(said, widthOf(stderr)) : [safe(said)];
}

/** Lines as they are; at a terminal one that is longer is broken between words, and goes on further in. */
export function toTerminal(text: string, stdout: World['stdout']): string {
  if (stdout.isTTY !== true) return text;
  const width = widthOf(stdout);
  return text
    .split('\n')
    .flatMap((line) => (columnsOf(line) <= width ? [line] : broken(line, width)))
    .join('\n');
}

function broken(line: string, width: number): string[] {
  const words = line.trimStart();
  const indent = ' '.repeat(line.length - words.length);
  const [first = '', ...rest] = wrap(words, width - indent.length);
  const others = rest.length === 0 ? [] : wrap(rest.join(' '), width - indent.length - 2);
  return [indent + first, ...others.map((other) => `${indent}  ${other}`)];
}

/** Columns of a terminal; one that does not know its width says 0. */
export function widthOf({ columns = 0 }: { readonly columns?: number }): number {
  return columns > 0 ? columns : 80;
}

function refused(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const isClosed = code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
  return new PolicycheckError(
    isClosed ? 'the output was closed before everything was written' : `the output cannot be written (${code}), and is not whole`,
  );
}

/** Can somebody be asked? Questions are put on standard error and answered on standard input. */
export function isTerminal({ stdin, stderr }: World): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

export function hasColor({ env }: World, color = true): boolean {
  return color && !env['NO_COLOR'];
}

/** Today where the author is. */
export function today({ now }: World): string {
  const date = now();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
