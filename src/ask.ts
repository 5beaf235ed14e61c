// Asks about a draft at the terminal.
import { createInterface, type Key } from 'node:readline';
import { ask, type Terminal } from './prompts.js';
import { askSetting, type PolicyName } from './questionnaire/settings.js';
import { interrupted, type Choice, type Prompts } from './questionnaire/prompts.js';
import type { Settings } from './settings.js';
import { wrap } from './terminal/wrap.js';

export { askForText } from './questionnaire/draft.js';
export { runQuestionnaire } from './questionnaire/index.js';

/** The widest a question becomes, in columns: longer lines are hard to read. */
const WIDEST = 100;
/** The width, in columns, of the mark before a question and before a choice. */
const SIGN = 2;
/** The most choices that are shown at once, so that a question with its reason still fits 24 lines. */
const PAGE = 11;

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
      return ask<Value>({ ...list, message: hung(message) }, terminal);
    },
    line: (message, suggestion, fault) =>
      ask({ type: 'input', message, default: suggestion, validate: (line: string) => fault(line) ?? true }, terminal),
    text: () => readText(stdin, stderr),
  };
  return prompts;
}

/** Asks for the settings that have no default and were not given, one after the other. */
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

/** Reads lines as they are typed or pasted. Standard input stays open, so that more can be asked afterwards. */
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
