// Answers belong to the words they were given for. This file decides which still hold when the words change.
import { createHash } from 'node:crypto';
import type { Answers, AnswerValue, Checklist, Fact, OpenQuestion } from './types.js';
import type { AnswerOrigin } from './settings.js';
import { mergeQuestions } from './verdict.js';

export interface Given {
  readonly answer: AnswerValue;
  /** The digest of the words it was given for; an answer without one holds for any words. */
  readonly about?: string;
  /** Who gave it, if a file says so. */
  readonly by?: string;
  /** The file in which it was kept; left out where it was given just now. */
  readonly from?: string;
}

export type GivenAnswers = Readonly<Record<string, Given>>;

/** The questions of all the policies that a draft is checked against, each once. */
export function questionsIn(checklists: readonly Checklist[]): OpenQuestion[] {
  return mergeQuestions(checklists.flatMap(({ questions }) => questions));
}

/** The digest of the words that a question is about, or of the whole draft where it is about no words in particular. */
export function aboutOf({ evidence }: Pick<OpenQuestion, 'evidence'>, text: string): string {
  const words = evidence.length === 0 ? ['the draft', text] : [...new Set(evidence.map(wordsOf))].sort();
  const plain = words.map((word) => word.trim().replace(/\s+/g, ' '));
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 16);
}

/**
 * The words of a fact. For a picture these are its name and what was found in it, so that an answer does not hold for another picture of
 * the same name.
 */
function wordsOf({ excerpt, image, why }: Fact): string {
  return image === undefined ? excerpt.toLowerCase() : `${image}: ${why}`;
}

interface Replayed {
  readonly checklists: readonly Checklist[];
  /** The ids of the answers that still hold, in the order in which the questions were asked. */
  readonly used: readonly string[];
}

/**
 * Answers each question with what was given for the same words. This is repeated until nothing more can be answered, because an answer may
 * lead to another question.
 *
 * @param check checks the draft with these answers, in addition to the fixed ones
 */
export async function replay(
  check: (answers: Answers) => Promise<readonly Checklist[]> | readonly Checklist[],
  text: string,
  given: GivenAnswers,
): Promise<Replayed> {
  const used: string[] = [];
  for (;;) {
    const answers = Object.fromEntries(used.map((id) => [id, given[id]?.answer ?? 'unsure']));
    const checklists = await check(answers);
    const more = questionsIn(checklists).filter((asked) => asked.answer === null && fits(given[asked.question.id], asked, text));
    if (more.length === 0) return { checklists, used };
    used.push(...more.map(({ question }) => question.id));
  }
}

function fits(given: Given | undefined, asked: OpenQuestion, text: string): boolean {
  return given !== undefined && (given.about === undefined || given.about === aboutOf(asked, text));
}

/** Keeps the answers about the draft as a whole when its author changes it. */
export function carryOver(given: GivenAnswers, before: string, after: string): GivenAnswers {
  const whole = (text: string): string => aboutOf({ evidence: [] }, text);
  const entries = Object.entries(given).map(([id, each]) => [id, each.about === whole(before) ? { ...each, about: whole(after) } : each]);
  return Object.fromEntries(entries) as GivenAnswers;
}

/**
 * Where each answer was given, and by whom.
 *
 * @param by who is answering now
 */
export function originsOf(given: GivenAnswers, ids: readonly string[], by: string | null): Record<string, AnswerOrigin> {
  const origin = (each: Given | undefined): AnswerOrigin =>
    each?.from === undefined ? { from: 'the questionnaire', by } : { from: each.from, by: each.by ?? null };
  return Object.fromEntries(ids.map((id) => [id, origin(given[id])]));
}
