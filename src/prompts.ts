// Shows one prompt at the terminal. This is the only file that imports inquirer. Prompts go to standard error, so that standard output
// carries only the report.
import type { Key } from 'node:readline';
import { Writable } from 'node:stream';
import inquirer from 'inquirer';
import { interrupted } from './questionnaire/prompts.js';

/** The terminal at which questions are asked. `color` is whether prompts may be coloured. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream & { readonly columns?: number };
  readonly color: boolean;
}

/**
 * Asks one question. If the terminal is closed, or ctrl-d is pressed, this ends as with ctrl-c; inquirer alone would wait for ever.
 *
 * @param question as inquirer takes it, without a name
 */
export async function ask<Answer>(question: Readonly<Record<string, unknown>>, { stdin, stderr, color }: Terminal): Promise<Answer> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  const onKey = (_: string | undefined, key: Key | undefined): void => {
    if (key?.ctrl && key.name === 'd') end();
  };
  stdin.on('keypress', onKey).once('end', end);
  const prompt = inquirer.createPromptModule({ input: stdin, output: shield(stderr, color), signal: stop.signal });
  try {
    const { answer } = await prompt<{ answer: unknown }>([{ ...question, name: 'answer' } as never]);
    return answer as Answer;
  } catch (error) {
    throw stop.signal.aborted ? interrupted() : error;
  } finally {
    stdin.off('keypress', onKey).off('end', end);
  }
}

/** Matches the codes that colour text, and none of those that move the cursor (ECMA-48, SGR). */
const COLOR = /\x1b\[[\d;]*m/g;

/** Wraps standard error for inquirer, which would close what it is given after the first question. */
function shield(stderr: Terminal['stderr'], color: boolean): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    // The write is not waited for, so that what is written next cannot overtake it.
    write: (chunk: string | Buffer, _, done) => {
      stderr.write(color ? chunk : String(chunk).replace(COLOR, ''));
      done();
    },
  });
  return Object.defineProperty(stream, 'columns', { get: () => stderr.columns });
}
