// Asks at the terminal, by way of inquirer. Prompts go to standard error: standard output carries the report alone.
import { createInterface, type Key } from 'node:readline';
import { Writable } from 'node:stream';
import inquirer from 'inquirer';
import { askSetting, type PolicyName } from './questionnaire/settings.js';
import { interrupted, type Choice, type Prompts } from './questionnaire/prompts.js';
import { wrap } from './reporters/terminal/safe.js';
import type { Settings } from './settings.js';

export { askForText } from './questionnaire/draft.js';
export { runQuestionnaire } from './questionnaire/index.js';

export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream & { readonly columns?: number };
  readonly color: boolean;
}

/** Lines longer than this are hard to read. */
const WIDEST = 100;
/** Of the sign before a question and before a choice. */
const SIGN = 2;
/** Choices shown at once, so that a question with its reason still fits 24 lines. */
const PAGE = 10;

export function terminalPrompts(terminal: Terminal): Prompts {
  const { stdin, stderr } = terminal;
  const hung = (text: string): string => wrap(text, prompts.width - SIGN).join('\n  ');
  const prompts: Prompts = {
    get width() {
      return Math.min(Math.max(stderr.columns ?? 80, 40), WIDEST) - 1;
    },
    say: (lines) => new Promise((resolve) => stderr.write([...lines, ''].join('\n'), () => resolve())),
    choose: async <Value extends string>(message: string, choices: readonly Choice<Value>[], start?: Value) => {
      const list = {
        type: 'select',
        pageSize: PAGE,
        loop: false,
        choices: choices.map((choice) => ({ ...choice, name: hung(choice.name), short: choice.short ?? choice.name })),
        ...(start === undefined ? {} : { default: start }),
      };
      return (await ask({ ...list, message: hung(message) }, terminal)) as Value;
    },
    line: (message, suggestion, fault) =>
      ask({ type: 'input', message, default: suggestion, validate: (line: string) => fault(line) ?? true }, terminal),
    text: () => readText(stdin, stderr),
  };
  return prompts;
}

/** What has no default and nobody gave, one after the other. */
export async function askSettings(
  missing: readonly ('role' | 'channel' | 'policy')[],
  policies: readonly PolicyName[],
  terminal: Terminal,
): Promise<Settings> {
  const prompts = terminalPrompts(terminal);
  let settings: Settings = {};
  for (const name of missing) {
    const said = await askSetting(name, prompts, policies, () => null, false);
    if (said !== 'back') settings = { ...settings, ...said };
  }
  return settings;
}

/** One prompt. Where the terminal is closed, or ctrl-d says so, it ends as if by ctrl-c: inquirer would wait for ever. */
async function ask(question: Readonly<Record<string, unknown>>, { stdin, stderr, color }: Terminal): Promise<string> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  const onKey = (_: string | undefined, key: Key | undefined): void => {
    if (key?.ctrl && key.name === 'd') end();
  };
  stdin.on('keypress', onKey).once('end', end);
  const prompt = inquirer.createPromptModule({ input: stdin, output: shield(stderr, color), signal: stop.signal });
  try {
    const { answer } = await prompt<{ answer: string }>([{ ...question, name: 'answer' } as never]);
    return answer;
  } catch (error) {
    throw stop.signal.aborted ? interrupted() : error;
  } finally {
    stdin.off('keypress', onKey).off('end', end);
  }
}

// The codes that colour text, and none of those that move the cursor (ECMA-48, SGR).

const COLOR = /\x1b\[[\d;]*m/g;

/** Standard error as inquirer may have it: it would close what it is given after the first question. */
function shield(stderr: Terminal['stderr'], color: boolean): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _, done) => void stderr.write(color ? chunk : String(chunk).replace(COLOR, ''), () => done()),
  });
  return Object.defineProperty(stream, 'columns', { get: () => stderr.columns });
}

/** Lines as they are typed or pasted. Standard input stays open, so that more can be asked afterwards. */
function readText(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const reader = createInterface({ input, output, terminal: true, historySize: 0, prompt: '' });
    let stopped = false;
    // Without this, ctrl-d at the end of a line that is not empty would do nothing.
    const onKey = (_: string | undefined, key: Key | undefined): void => {
      if (key?.ctrl && key.name === 'd' && reader.cursor === reader.line.length) reader.close();
    };
    input.on('keypress', onKey);
    reader.on('line', (line) => lines.push(line));
    reader.on('SIGINT', () => {
      stopped = true;
      reader.close();
    });
    reader.on('close', () => {
      input.off('keypress', onKey);
      output.write('\n');
      if (stopped) reject(interrupted());
      else resolve([...lines, ...(reader.line === '' ? [] : [reader.line])].map((line) => `${line}\n`).join(''));
    });
  });
}
