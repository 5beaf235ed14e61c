// The ways in which init asks. Prompts go to standard error.
import inquirer from 'inquirer';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';

/** Columns that fit every terminal. */
const WIDTH = 78;
/** Choices shown at once of those to be marked, so that the question still stands above them on 24 lines. */
const PAGE = 16;

export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** True, or what is wrong. */
export type Validate = (answer: string) => true | string | Promise<true | string>;

export interface Choice<Value> {
  readonly name: string;
  /** What stands for it once it is chosen. */
  readonly short?: string;
  readonly value: Value;
}

export interface Asker {
  /** A line of text; what stands there already can be edited, and "-" takes it away. */
  text(message: string, now: string, validate?: Validate): Promise<string>;
  /** A line of text that cannot be left empty. */
  needed(message: string, now: string, validate?: Validate): Promise<string>;
  choose<Value>(message: string, choices: readonly Choice<Value>[], now?: Value): Promise<Value>;
  confirm(message: string, now: boolean): Promise<boolean>;
  /** Which of these; those that are named stand chosen already. */
  pick<Value>(message: string, choices: readonly Choice<Value>[], chosen: readonly Value[]): Promise<Value[]>;
  /** Which of these are kept; all, unless somebody takes one out. */
  keep<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value[]>;
  /** A sentence before a question. */
  explain(text: string): void;
  /** Lines as they are. */
  show(text: string): void;
}

export function askerAt({ stdin, stderr }: Terminal): Asker {
  const prompt = inquirer.createPromptModule({ input: stdin, output: stderr });
  const blank = (answer: string): string => (answer.trim() === '-' ? '' : answer.trim());
  const pick: Asker['pick'] = async (message, choices, chosen) => {
    const checked = numbered(choices).map((choice, i) => ({ ...choice, checked: chosen.some((value) => value === choices[i]?.value) }));
    const { it } = await prompt<{ it: number[] }>([
      { type: 'checkbox', name: 'it', message: safe(message), choices: checked, pageSize: PAGE },
    ]);
    return choices.filter((_, i) => it.includes(i)).map(({ value }) => value);
  };
  return {
    text: async (message, now, validate = () => true) => {
      const hint = now === '' ? '' : ' ("-" for none)';
      const checked = (answer: string): ReturnType<Validate> => (blank(answer) === '' ? true : validate(blank(answer)));
      const question = {
        type: 'input',
        name: 'it',
        message: safe(message) + hint,
        // Shown to be edited; what would steer the terminal stands there in signs.
        default: safe(now),
        prefill: 'editable',
        validate: checked,
      } as const;
      return blank((await prompt<{ it: string }>([question])).it);
    },
    needed: async (message, now, validate = () => true) => {
      const checked = (answer: string): ReturnType<Validate> =>
        answer.trim() === '' ? 'Something has to stand here.' : validate(answer.trim());
      const question = {
        type: 'input',
        name: 'it',
        message: safe(message),
        default: safe(now),
        prefill: 'editable',
        validate: checked,
      } as const;
      return (await prompt<{ it: string }>([question])).it.trim();
    },
    choose: async <Value>(message: string, choices: readonly Choice<Value>[], now?: Value) => {
      const at = Math.max(
        0,
        choices.findIndex(({ value }) => value === now),
      );
      const question = {
        type: 'select',
        name: 'it',
        message: safe(message),
        choices: numbered(choices),
        default: at,
        pageSize: 12,
      } as const;
      const { it } = await prompt<{ it: number }>([question]);
      return choices[it]?.value as Value;
    },
    confirm: async (message, now) =>
      (await prompt<{ it: boolean }>([{ type: 'confirm', name: 'it', message: safe(message), default: now }])).it,
    pick,
    keep: (message, choices) =>
      pick(
        message,
        choices,
        choices.map(({ value }) => value),
      ),
    explain: (text) => void stderr.write(`${wrap(text, WIDTH).join('\n')}\n`),
    show: (text) => void stderr.write(`\n${text}\n\n`),
  };
}

/** inquirer is given numbers, so that a value may be anything. */
function numbered(choices: readonly Choice<unknown>[]): { name: string; short: string; value: number }[] {
  return choices.map(({ name, short = name }, value) => ({ name: safe(name), short: safe(short), value }));
}
