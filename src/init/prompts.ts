// The kinds of question that init can ask.
import { ask, type Terminal as ColoredTerminal } from '../prompts.js';
import { faultOfDate, isoDate } from '../shape.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';

/** Line width in columns that fits every terminal. */
const WIDTH = 78;
/** Number of options shown at once in a multiple choice, so that the question stays visible on a 24-line terminal. */
const PAGE = 16;
/** Number of options shown at once in a single choice. */
const FEW = 12;

export type Terminal = Omit<ColoredTerminal, 'color'>;

/** Returns true, or a message that says what is wrong with the answer. */
export type Validate = (answer: string) => true | string | Promise<true | string>;

export const dated: Validate = (answer) => {
  const fault = faultOfDate(isoDate(answer));
  return fault === null || `That ${fault}`;
};

/** Thrown where somebody asks to go back. */
export class Back extends Error {}

/** The answer with which a line of text goes back. */
const BACK = '<';

export interface Choice<Value> {
  readonly name: string;
  /** The text shown once the option is chosen. */
  readonly short?: string;
  readonly value: Value;
}

export interface Asker {
  /** Whether "<", or the choice for it, goes back. */
  canGoBack: boolean;
  /** Whether a question has been answered since this was set to false. */
  answered: boolean;
  /** Asks for a line of text. The current value can be edited, and the answer "-" removes it. */
  text(message: string, now: string, validate?: Validate): Promise<string>;
  /** Asks for a line of text that must not be empty. */
  needed(message: string, now: string, validate?: Validate): Promise<string>;
  choose<Value>(message: string, choices: readonly Choice<Value>[], now?: Value): Promise<Value>;
  confirm(message: string, now: boolean): Promise<boolean>;
  /** Asks which of the options apply. Those in `chosen` are selected at the start. */
  pick<Value>(message: string, choices: readonly Choice<Value>[], chosen: readonly Value[]): Promise<Value[]>;
  /** Asks which of the options to keep. All are selected at the start. */
  keep<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value[]>;
  /** Prints a sentence before a question. */
  explain(text: string): void;
  /** Prints lines unchanged. */
  show(text: string): void;
}

/** Asks at a terminal: questions appear on standard error, answers are read from standard input. */
export function askerAt({ stdin, stderr }: Terminal): Asker {
  const terminal = { stdin, stderr, color: true };
  const line = (message: string, now: string, validate: Validate): Promise<string> => ask<string>(lineOf(message, now, validate), terminal);
  const pick: Asker['pick'] = async (message, choices, chosen) => {
    const checked = numbered(choices).map((choice, i) => ({ ...choice, checked: chosen.some((value) => value === choices[i]?.value) }));
    const picked = await ask<number[]>({ type: 'checkbox', message: safe(message), choices: checked, pageSize: PAGE }, terminal);
    return choices.filter((_, i) => picked.includes(i)).map(({ value }) => value);
  };
  const asker: Asker = {
    canGoBack: false,
    answered: false,
    text: async (message, now, validate = () => true) => {
      const hint = now === '' ? '' : ' ("-" for none)';
      const fits = (answer: string): ReturnType<Validate> =>
        said(answer) === '' || (asker.canGoBack && isBack(answer)) ? true : validate(said(answer));
      return said(onward(asker, await line(message + hint, now, fits)));
    },
    needed: async (message, now, validate = () => true) => {
      const fits = (answer: string): ReturnType<Validate> =>
        answer.trim() === '' ? 'Something has to stand here.' : (asker.canGoBack && isBack(answer)) || validate(answer.trim());
      return onward(asker, await line(message, now, fits)).trim();
    },
    choose: async <Value>(message: string, choices: readonly Choice<Value>[], now?: Value) => {
      const start = choices.findIndex(({ value }) => value === now);
      const listed = [...numbered(choices), ...(asker.canGoBack ? [{ name: '‹ Back', short: 'back', value: -1 }] : [])];
      const list = { type: 'select', message: safe(message), choices: listed, default: Math.max(0, start), pageSize: FEW };
      const chosen = await ask<number>(list, terminal);
      if (chosen === -1) throw new Back();
      asker.answered = true;
      return choices[chosen]?.value as Value;
    },
    confirm: (message, now) => ask<boolean>({ type: 'confirm', message: safe(message), default: now }, terminal),
    pick,
    keep: (message, choices) => pick(message, choices, choices.map(valueOf)),
    explain: (text) => void stderr.write(`${wrap(text, WIDTH).join('\n')}\n`),
    show: (text) => void stderr.write(`\n${text}\n\n`),
  };
  return asker;
}

function isBack(answer: string): boolean {
  return answer.trim() === BACK;
}

/** @throws {Back} where the answer asks to go back, and that is possible */
function onward(asker: Asker, answer: string): string {
  if (isBack(answer) && asker.canGoBack) throw new Back();
  asker.answered = true;
  return answer;
}

/** Options for a text question with an editable value. Terminal control characters in the value are replaced by visible ones. */
function lineOf(message: string, now: string, validate: Validate): Readonly<Record<string, unknown>> {
  return { type: 'input', message: safe(message), default: safe(now), prefill: 'editable', validate };
}

/** A lone hyphen removes the current value. */
function said(answer: string): string {
  return answer.trim() === '-' ? '' : answer.trim();
}

function valueOf<Value>({ value }: Choice<Value>): Value {
  return value;
}

/** Gives inquirer the indexes of the options, so that a value can be of any type. */
function numbered(choices: readonly Choice<unknown>[]): { name: string; short: string; value: number }[] {
  return choices.map(({ name, short = name }, value) => ({ name: safe(name), short: safe(short), value }));
}
