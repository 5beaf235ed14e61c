// The kinds of question that init can ask.
import { ask, type Terminal } from '../prompts.js';
import { faultOfDate, isoDate } from '../shape.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import { Back, Trail } from './trail.js';

/** The widest a line becomes, in columns. */
const WIDEST = 78;
/** The width, in columns, of the mark before a question, and of the pointer before an option. */
const SIGN = 2;
/** The same where an option can be marked. */
const MARK = 3;
/** Number of options shown at once in a multiple choice, so that the question stays visible on a 24-line terminal. */
const PAGE = 16;
/** Number of options shown at once in a single choice. */
const FEW = 12;

/** Returns true, or a message that says what is wrong with the answer. */
export type Validate = (answer: string) => true | string | Promise<true | string>;

export const dated: Validate = (answer) => {
  const fault = faultOfDate(isoDate(answer));
  // At a terminal a date is written as people write it.
  return fault === null || `That ${fault.replace('YYYY-MM-DD', 'it like 22/03/2027')}.`;
};

/** What goes back at the end of a line of text. What stands before it was most likely the suggestion, which is there to be edited. */
const BACK = '<';

export interface Choice<Value> {
  readonly name: string;
  /** The text shown once the option is chosen. */
  readonly short?: string;
  readonly value: Value;
}

export interface Asker {
  /** Asks for a line of text. The current value can be edited, and the answer "-" removes it. */
  text(message: string, now: string, validate?: Validate): Promise<string>;
  /** Asks for a line of text that must not be empty. */
  needed(message: string, now: string, validate?: Validate): Promise<string>;
  choose<Value>(message: string, choices: readonly Choice<Value>[], now?: Value): Promise<Value>;
  confirm(message: string, now: boolean): Promise<boolean>;
  /**
   * Asks which of the options apply. Those in `chosen` are selected at the start.
   *
   * @param needed says what is missing where none is marked; one has to be then
   */
  pick<Value>(message: string, choices: readonly Choice<Value>[], chosen: readonly Value[], needed?: string): Promise<Value[]>;
  /** Asks which of the options to keep. All are selected at the start. */
  keep<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value[]>;
  /**
   * Asks a row of questions in which one can go back from each to the one before. An answer that is gone back to is offered again.
   *
   * @returns null where somebody goes back from the first question
   */
  inTurn<Result>(questions: () => Promise<Result>): Promise<Result | null>;
  /** Prints a sentence before a question. */
  explain(text: string): void;
  /** Prints lines unchanged. */
  show(text: string): void;
}

/** Asks at a terminal: questions appear on standard error, answers are read from standard input. */
export function askerAt(terminal: Terminal): Asker {
  const { stderr } = terminal;
  const width = (): number => Math.min(WIDEST, (stderr.columns ?? WIDEST) - 1);
  let trail: Trail | null = null;
  const put = <Answer>(message: string, question: (before?: Answer) => Promise<Answer>): Promise<Answer> =>
    trail ? trail.put(message, question) : question();
  const goesBack = (answer: string): boolean => trail !== null && answer.trimEnd().endsWith(BACK);
  const line = async (message: string, now: string, validate: Validate): Promise<string> => {
    const fits = async (given: string): Promise<true | string> => {
      const fault = goesBack(given) || (await validate(given));
      return fault === true || asking(fault);
    };
    const answer = await ask<string>(lineOf(asking(message), now, fits), terminal);
    if (goesBack(answer)) throw new Back(answer.trimEnd().slice(0, -BACK.length).trim());
    return answer;
  };
  const hung = (text: string, sign: number): string => wrap(text, width() - sign).join(`\n${' '.repeat(sign)}`);
  const asking = (message: string): string => hung(message, SIGN);
  const listed = (choices: readonly Choice<unknown>[], sign: number): Listed[] =>
    choices.map(({ name, short = name }, value) => ({ name: hung(name, sign), short: safe(short), value }));
  const asker: Asker = {
    text: (message, now, validate = () => true) =>
      put<string>(message, async (before = now) => {
        const hint = before === '' ? '' : ' ("-" for none)';
        return said(await line(message + hint, before, (answer) => said(answer) === '' || validate(said(answer))));
      }),
    needed: (message, now, validate = () => true) =>
      put<string>(message, async (before = now) => {
        const fits = (answer: string): ReturnType<Validate> =>
          answer.trim() === '' ? 'This cannot be left empty.' : validate(answer.trim());
        return (await line(message, before, fits)).trim();
      }),
    choose: <Value>(message: string, choices: readonly Choice<Value>[], now?: Value) =>
      put<Value>(message, async (before = now) => {
        const start = choices.findIndex(({ value }) => value === before);
        const offered = [...listed(choices, SIGN), ...(trail?.canGoBack ? [{ name: `${BACK} Back`, short: 'back', value: -1 }] : [])];
        const list = { type: 'select', message: asking(message), choices: offered, default: Math.max(0, start), pageSize: FEW };
        const chosen = await ask<number>(list, terminal);
        if (chosen === -1) throw new Back();
        return choices[chosen]?.value as Value;
      }),
    confirm: (message, now) => asker.choose(message, YES_OR_NO, now),
    pick: <Value>(message: string, choices: readonly Choice<Value>[], chosen: readonly Value[], needed?: string) =>
      put<readonly Value[]>(message, async (before = chosen) => {
        const checked = listed(choices, MARK).map((choice, i) => ({
          ...choice,
          checked: before.some((value) => value === choices[i]?.value),
        }));
        let back = false;
        const onKey = (key: string | undefined): void => {
          if (key !== '\r') back = key === BACK && trail !== null;
        };
        const keysHelpTip = (keys: readonly Shortcut[]): string => helpOf([...keys, ...(trail?.canGoBack ? [BACK_KEY] : [])]);
        const list = {
          type: 'checkbox',
          message: asking(message),
          choices: checked,
          pageSize: PAGE,
          loop: false,
          validate: (picked: readonly unknown[]) => back || needed === undefined || picked.length > 0 || needed,
          theme: {
            style: { renderSelectedChoices: (picked: readonly Listed[]) => (back ? 'back' : echoOf(picked, choices.length)), keysHelpTip },
          },
        };
        terminal.stdin.on('keypress', onKey);
        const picked = await ask<number[]>(list, terminal).finally(() => terminal.stdin.off('keypress', onKey));
        if (back) throw new Back();
        return choices.filter((_, i) => picked.includes(i)).map(({ value }) => value);
      }).then((picked) => [...picked]),
    keep: (message, choices) =>
      asker.pick(
        message,
        choices,
        choices.map(({ value }) => value),
      ),
    inTurn: async (questions) => {
      trail = new Trail();
      try {
        return await trail.walk(questions);
      } finally {
        trail = null;
      }
    },
    explain: (text) => {
      if (!trail?.repeats) stderr.write(`${wrap(text, width()).join('\n')}\n`);
    },
    show: (text) => void stderr.write(`\n${text}\n\n`),
  };
  return asker;
}

const YES_OR_NO: readonly Choice<boolean>[] = [
  { name: 'Yes', value: true },
  { name: 'No', value: false },
];

/** An option as inquirer takes it: its index stands for it, so that a value can be of any type. */
interface Listed {
  readonly name: string;
  readonly short: string;
  readonly value: number;
}

/** A key, and what it does. */
type Shortcut = readonly [key: string, action: string];

const BACK_KEY: Shortcut = [`${BACK} ⏎`, 'back'];

function helpOf(keys: readonly Shortcut[]): string {
  return keys.map(([key, action]) => `${key} ${action}`).join(' • ');
}

/** The most marked options that are named once they have been chosen. */
const NAMED = 4;

/** What was marked, in a few words. */
function echoOf(picked: readonly Listed[], of: number): string {
  if (picked.length === 0) return 'none';
  if (picked.length <= NAMED) return picked.map(({ short }) => short).join(', ');
  return picked.length === of ? `all ${of}` : `${picked.length} of ${of}`;
}

/** Options for a text question with an editable value. Terminal control characters in the value are replaced by visible ones. */
function lineOf(message: string, now: string, validate: Validate): Readonly<Record<string, unknown>> {
  return { type: 'input', message, default: safe(now), prefill: 'editable', validate };
}

/** A lone hyphen removes the current value. */
function said(answer: string): string {
  return answer.trim() === '-' ? '' : answer.trim();
}
