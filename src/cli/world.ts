// Everything a run may touch. It is passed in, so that tests can supply their own.
import type { Readable, Writable } from 'node:stream';
import { PolicycheckError } from '../errors.js';
import { hang } from '../terminal/hang.js';
import { columnsOf, safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';

export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Makes ctrl-c call this function instead of ending the run at once, for code that has to clean up first. */
  readonly onInterrupt?: (act: (reason: Error) => void) => void;
  /** Prepares for a short run of few drafts: builds structures only when they are first used. */
  readonly hurry?: () => void;
  /** Prepares for a long run: frees memory earlier and compiles less of the program. */
  readonly settleIn?: () => void;
}

/**
 * Writes text and waits until the stream has accepted it, so that a slow reader slows the program down.
 *
 * @throws {PolicycheckError} if nobody reads the output any more, or the disk is full
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

/** Formats a message for standard error: wrapped between words at a terminal, a single line otherwise. */
export function linesFor(said: string, stderr: World['stderr']): string[] {
  return stderr.isTTY ? wrap(said, widthOf(stderr)) : [safe(said)];
}

/** Leaves text unchanged for a pipe. At a terminal, wraps long lines between words and indents the continuation. */
export function toTerminal(text: string, stdout: World['stdout']): string {
  if (stdout.isTTY !== true) return text;
  const width = widthOf(stdout);
  return text
    .split('\n')
    .flatMap((line) => (columnsOf(line) <= width ? [line] : broken(line, width)))
    .join('\n');
}

/** Matches what stands before the last column of a line: an id, and the blanks that fill its column. */
const COLUMNS = /^.*\S {2,}(?=\S)/;

function broken(line: string, width: number): string[] {
  const [head = ''] = COLUMNS.exec(line) ?? [];
  const words = line.trimStart();
  const indent = ' '.repeat(line.length - words.length);
  if (head !== '') {
    const last = line.slice(head.length);
    // Where the columns before it leave too little room, the last one stands below them.
    if (columnsOf(head) * 2 > width) return [head.trimEnd(), ...hang(`${indent}    `, last, width)];
    return hang(head, last, width);
  }
  const [first = '', ...rest] = wrap(words, width - indent.length);
  const others = rest.length === 0 ? [] : wrap(rest.join(' '), width - indent.length - 2);
  return [indent + first, ...others.map((other) => `${indent}  ${other}`)];
}

/** Width of a terminal in columns; 80 if the terminal reports 0 or nothing. */
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

/** Whether the user can be asked: questions are written to standard error and answered on standard input. */
export function isTerminal({ stdin, stderr }: World): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/** Whether output may be coloured: the flag allows it and NO_COLOR is not set. */
export function hasColor({ env }: World, color = true): boolean {
  return color && !env['NO_COLOR'];
}

/** Today's date in the author's time zone, as YYYY-MM-DD. */
export function today({ now }: World): string {
  const date = now();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
