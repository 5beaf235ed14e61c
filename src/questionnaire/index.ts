// The questionnaire. It asks first for settings that are missing, then what no text can show, then what to do about the result.
import { aboutOf, carryOver, replay, type GivenAnswers } from '../answers.js';
import { PolicycheckError } from '../errors.js';
import type { Place } from '../drafts/place.js';
import type { Settings } from '../settings.js';
import type { Answers, AnswerValue, Checklist, OpenQuestion } from '../types.js';
import { askEnding, START } from './ending.js';
import { questionsToAsk } from './order.js';
import type { Prompts } from './prompts.js';
import { askQuestion, placeOf } from './question.js';
import { askSetting, type Missing, type PolicyName } from './settings.js';

/** What the questionnaire needs from outside: the draft, and everything that is done with it. */
export interface Desk {
  readonly prompts: Prompts;
  readonly policies: readonly PolicyName[];
  /** The settings of the draft that nobody has given. */
  readonly lacking: readonly Missing[];
  /** The answers that were given before. */
  readonly given: GivenAnswers;
  /** The file in which answers could be kept; null where it is settled whether they are. */
  readonly keep: string | null;
  text(): string;
  faultOfPolicy(file: string): string | null;
  check(chosen: Settings, answers: Answers): Promise<readonly Checklist[]>;
  /**
   * Lets the author change the draft.
   *
   * @throws {PolicycheckError} where the draft cannot be read afterwards
   */
  edit(place: Place): Promise<void>;
}

export interface Outcome {
  readonly how: 'done' | 'keep' | 'left';
  readonly checklists: readonly Checklist[];
  readonly chosen: Settings;
  /** The answers that fit the draft as it is now. */
  readonly given: GivenAnswers;
}

/** All answers so far. */
interface Sheet {
  readonly given: GivenAnswers;
  /** The answers that were taken back. Each is offered as a suggestion when its question is put again. */
  readonly taken: Readonly<Record<string, AnswerValue>>;
}

/** What follows from an answer: the sheet as it is then, a step back to before the first question, or the end. */
type Next = { readonly sheet: Sheet } | { readonly before: Sheet } | { readonly outcome: Outcome };

/** A draft, checked with the answers that fit it. */
interface Round {
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly checklists: readonly Checklist[];
  /** The ids of the answers used, in the order in which they were given. */
  readonly used: readonly string[];
  readonly back: boolean;
  outcome(how: Outcome['how']): Next;
}

export async function runQuestionnaire(desk: Desk): Promise<Outcome> {
  const { lacking, prompts, policies } = desk;
  let chosen: Settings = {};
  let sheet: Sheet = { given: desk.given, taken: {} };
  for (let step = 0; ;) {
    const name = lacking[step];
    if (name !== undefined) {
      const said = await askSetting(name, prompts, policies, (file) => desk.faultOfPolicy(file), step > 0, chosen);
      if (said !== 'back') chosen = { ...without(chosen, name), ...said };
      step += said === 'back' ? -1 : 1;
    } else {
      const next = await playRound(desk, chosen, sheet);
      if ('outcome' in next) return next.outcome;
      sheet = 'sheet' in next ? next.sheet : next.before;
      if ('before' in next) step = lacking.length - 1;
    }
  }
}

/** Checks the draft, and asks the first open question. */
async function playRound(desk: Desk, chosen: Settings, sheet: Sheet): Promise<Next> {
  const { checklists, used: fitting } = await replay((answers) => desk.check(chosen, answers), desk.text(), sheet.given);
  const used = Object.keys(sheet.given).filter((id) => fitting.includes(id));
  const outcome = (how: Outcome['how']): Next => ({ outcome: { how, checklists, chosen, given: only(sheet.given, used) } });
  const round = { desk, sheet, checklists, used, back: used.length > 0 || desk.lacking.length > 0, outcome };
  const ahead = questionsToAsk(checklists, used.length);
  return ahead.length > 0 ? putQuestion(round, ahead) : end(round);
}

async function putQuestion(round: Round, ahead: readonly OpenQuestion[]): Promise<Next> {
  const { desk, sheet, checklists, used, back } = round;
  const [open] = ahead;
  const [checklist] = checklists;
  if (!open || !checklist) return round.outcome('done');
  const before = sheet.taken[open.question.id];
  const standing = { number: used.length + 1, of: used.length + ahead.length, checklist, back, ...(before ? { before } : {}) };
  const said = await askQuestion(open, standing, desk.prompts);
  if (said === 'leave') return round.outcome('left');
  if (said === 'back') return goBack(round);
  if (said === 'change') return { sheet: await change(desk, placeOf(open.evidence, checklist) ?? START, sheet) };
  return { sheet: { ...sheet, given: { ...sheet.given, [open.question.id]: { answer: said, about: aboutOf(open, desk.text()) } } } };
}

async function end(round: Round): Promise<Next> {
  const { desk, sheet, checklists, used, back } = round;
  if (used.length === 0 && checklists.every(({ verdict }) => verdict === 'pass')) return round.outcome('done');
  const ending = await askEnding(checklists, desk.prompts, { back, keep: used.length > 0 ? desk.keep : null });
  if (ending.how === 'change') return { sheet: await change(desk, ending.place, sheet) };
  return ending.how === 'back' ? goBack(round) : round.outcome(ending.how);
}

/** Takes back the last answer, and remembers it as a suggestion. */
function goBack({ sheet: { given, taken }, used }: Round): Next {
  const last = used.at(-1);
  if (last === undefined) return { before: { given, taken } };
  const answer = given[last]?.answer;
  const rest = Object.keys(given).filter((id) => id !== last);
  return { sheet: { given: only(given, rest), taken: answer ? { ...taken, [last]: answer } : taken } };
}

/** Lets the author change the draft. Answers that still fit are kept. */
async function change(desk: Desk, place: Place, sheet: Sheet): Promise<Sheet> {
  const before = desk.text();
  for (let at = place; ;) {
    try {
      await desk.edit(at);
      return { ...sheet, given: carryOver(sheet.given, before, desk.text()) };
    } catch (error) {
      if (!(error instanceof PolicycheckError)) throw error;
      await desk.prompts.say(['', ...error.problems, '']);
      const again = [
        { value: 'again', name: 'Open the draft again' },
        { value: 'as-it-was', name: 'Go on with the draft as it was' },
      ] as const;
      if ((await desk.prompts.choose('And now?', again)) === 'as-it-was') return sheet;
      at = START;
    }
  }
}

function only(given: GivenAnswers, ids: readonly string[]): GivenAnswers {
  return Object.fromEntries(Object.entries(given).filter(([id]) => ids.includes(id)));
}

function without(settings: Settings, name: Missing): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== name));
}
