// The ways in which init asks.
import { ask, type Terminal as ColoredTerminal } from '../prompts.js';
import { faultOfDate } from '../shape.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';

/** Columns that fit every terminal. */
const WIDTH = 78;
/** Choices shown at once of those to be marked, so that the question still stands above them on 24 lines. */
const PAGE = 16;
/** The same of those of which one is chosen. */
const FEW = 12;

export type Terminal = Omit<ColoredTerminal, 'color'>;

/** True, or what is wrong. */
export type Validate = (answer: string) => true | string | Promise<true | string>;

export const dated: Validate = (answer) => {
  const fault = faultOfDate(answer);
  return fault === null || `That ${fault}`;
};

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
  const terminal = { stdin, stderr, color: true };
  const line = (message: string, now: string, validate: Validate): Promise<string> => ask<string>(lineOf(message, now, validate), terminal);
  const pick: Asker['pick'] = async (message, choices, chosen) => {
    const checked = numbered(choices).map((choice, i) => ({ ...choice, checked: chosen.some((value) => value === choices[i]?.value) }));
    const picked = await ask<number[]>({ type: 'checkbox', message: safe(message), choices: checked, pageSize: PAGE }, terminal);
    return choices.filter((_, i) => picked.includes(i)).map(({ value }) => value);
  };
  return {
    text: async (message, now, validate = () => true) => {
      const hint = now === '' ? '' : ' ("-" for none)';
      const fits = (answer: string): ReturnType<Validate> => (said(answer) === '' ? true : validate(said(answer)));
      return said(await line(message + hint, now, fits));
    },
    needed: async (message, now, validate = () => true) => {
      const fits = (answer: string): ReturnType<Validate> =>
        answer.trim() === '' ? 'Something has to stand here.' : validate(answer.trim());
      return (await line(message, now, fits)).trim();
    },
    choose: async <Value>(message: string, choices: readonly Choice<Value>[], now?: Value) => {
      const start = choices.findIndex(({ value }) => value === now);
      const list = { type: 'select', message: safe(message), choices: numbered(choices), default: Math.max(0, start), pageSize: FEW };
      return choices[await ask<number>(list, terminal)]?.value as Value;
    },
    confirm: (message, now) => ask<boolean>({ type: 'confirm', message: safe(message), default: now }, terminal),
    pick,
    keep: (message, choices) => pick(message, choices, choices.map(valueOf)),
    explain: (text) => void stderr.write(`${wrap(text, WIDTH).join('\n')}\n`),
    show: (text) => void stderr.write(`\n${text}\n\n`),
  };
}

/** What stands there is shown to be edited; what would steer the terminal stands there in signs. */
function lineOf(message: string, now: string, validate: Validate): Readonly<Record<string, unknown>> {
  return { type: 'input', message: safe(message), default: safe(now), prefill: 'editable', validate };
}

/** A hyphen alone takes away what stood there. */
function said(answer: string): string {
  return answer.trim() === '-' ? '' : answer.trim();
}

function valueOf<Value>({ value }: Choice<Value>): Value {
  return value;
}

/** inquirer is given numbers, so that a value may be anything. */
function numbered(choices: readonly Choice<unknown>[]): { name: string; short: string; value: number }[] {
  return choices.map(({ name, short = name }, value) => ({ name: safe(name), short: safe(short), value }));
}
