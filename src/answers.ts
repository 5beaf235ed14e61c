// Answers that were given for certain words, and what becomes of them when the words change.
import { createHash } from 'node:crypto';
import type { Answers, AnswerValue, Checklist, OpenQuestion } from './types.js';
import type { AnswerOrigin } from './settings.js';
import { mergeQuestions } from './verdict.js';

export interface Given {
  readonly answer: AnswerValue;
  /** Digest of the words it was given for; an answer without one counts for any. */
  readonly about?: string;
  /** Who gave it, where a file says so. */
  readonly by?: string;
  /** The file that it was kept in; it was given just now where there is none. */
  readonly from?: string;
}

export type GivenAnswers = Readonly<Record<string, Given>>;

/** The questions of all the policies a draft is checked against, once each. */
export function questionsIn(checklists: readonly Checklist[]): OpenQuestion[] {
  return mergeQuestions(checklists.flatMap(({ questions }) => questions));
}

/** Digest of the words that a question is about; of the whole draft, where it is about no words in particular. */
export function aboutOf({ evidence }: Pick<OpenQuestion, 'evidence'>, text: string): string {
  const words = evidence.length === 0 ? ['the draft', text] : [...new Set(evidence.map(({ excerpt }) => excerpt.toLowerCase()))].sort();
  const plain = words.map((word) => word.trim().replace(/\s+/g, ' '));
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 16);
}

export interface Replayed {
  readonly checklists: readonly Checklist[];
  /** Ids of the answers that still fit, in the order in which they were asked for. */
  readonly used: readonly string[];
}

/**
 * Answers each question that is asked with what was given for the same words, until nothing more is answered: one answer
 * may lead to another question.
 *
 * @param check with these answers, beside those that are fixed
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

/** What was said of the draft as a whole stays said when its author mends it. */
export function carryOver(given: GivenAnswers, before: string, after: string): GivenAnswers {
  const whole = (text: string): string => aboutOf({ evidence: [] }, text);
  const entries = Object.entries(given).map(([id, each]) => [id, each.about === whole(before) ? { ...each, about: whole(after) } : each]);
  return Object.fromEntries(entries) as GivenAnswers;
}

/** Where each of these answers was given, and by whom. @param by who is answering now */
export function originsOf(given: GivenAnswers, ids: readonly string[], by: string | null): Record<string, AnswerOrigin> {
  const origin = (each: Given | undefined): AnswerOrigin =>
    each?.from === undefined ? { from: 'the questionnaire', by } : { from: each.from, by: each.by ?? null };
  return Object.fromEntries(ids.map((id) => [id, origin(given[id])]));
}
