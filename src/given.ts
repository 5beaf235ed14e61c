// Validates the arguments of a library call. A wrong value is refused, with its path and the allowed values; otherwise a typing error could
// count as an answer and let a draft pass.
import { councilProblems } from './council.js';
import { PolicycheckError } from './errors.js';
import { nearest } from './nearest.js';
import {
  isRecord,
  list,
  oneOf,
  orNull,
  readDate,
  readFlag,
  readString,
  readText,
  record,
  under,
  whole,
  type Problem,
  type Reader,
} from './shape.js';
import {
  ANSWER_VALUES,
  CHANNELS,
  CREDITS,
  PLATFORMS,
  ROLES,
  type Answers,
  type Context,
  type Council,
  type Draft,
  type Picture,
} from './types.js';
import type { Policy, Question } from './types.js';

/** What is known besides the draft. */
export interface Known {
  /** The council's own contacts, members and elections, as far as they are known. */
  readonly council?: Partial<Council>;
  /** Answers to the policy's questions, by question id. A missing answer never counts as a yes. */
  readonly answers?: Answers;
}

/** Accepts strings. The error names only the type of a wrong value, since printing a whole buffer that was not decoded would be useless. */
function readWords(value: unknown): readonly Problem[] {
  return typeof value === 'string' ? [] : [{ path: [], message: `must be a string, not ${value === null ? 'null' : typeof value}` }];
}

const CONTEXT: Readonly<Record<keyof Context, Reader>> = {
  role: oneOf(ROLES),
  channel: oneOf(CHANNELS),
  platform: unlessNull(oneOf(PLATFORMS)),
  authorised: unlessNull(readFlag),
  date: readDate,
  displayName: readWords,
};

const PICTURE: Readonly<Record<keyof Picture, Reader>> = {
  name: readText,
  digest: readString,
  position: readFlag,
  credits: record(Object.fromEntries(CREDITS.map((credit) => [credit, readString])), []),
  agency: orNull(readString),
  owner: orNull(readString),
  artificial: orNull(readString),
  screenshot: orNull(readString),
  bare: readFlag,
};

const DRAFT: Readonly<Partial<Record<keyof Draft, Reader>>> = {
  id: readWords,
  text: readWords,
  replyTo: readWords,
  pictures: list(whole(PICTURE)),
};

/** Accepts null as well, for "not known", which is neither yes nor no. */
function unlessNull(reader: Reader): Reader {
  return (value) =>
    value === null ? [] : reader(value).map(({ path, message }) => ({ path, message: `${message}; null where it is not known` }));
}

/**
 * Checks all arguments of a call.
 *
 * @param standard the questions that all policies share
 * @throws {PolicycheckError} listing every invalid value, one problem per line
 */
export function refuseUnknown(draft: Draft, policy: Policy, { council = {}, answers = {} }: Known, standard: readonly Question[]): void {
  const problems = [...draftProblems(draft), ...policyProblems(policy)];
  if (problems.length === 0)
    problems.push(...under('council', councilProblems(given(council))), ...answerProblems(answers, policy, standard));
  if (problems.length > 0) throw new PolicycheckError(problems.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

function draftProblems(draft: Draft): Problem[] {
  if (!isRecord(draft)) return [{ path: ['draft'], message: 'is none; give { id, text, context }' }];
  const { context } = draft;
  const needed = ['role', 'channel', 'platform', 'authorised', 'date'];
  const own = fields(DRAFT, ['id', 'text'], draft);
  if (!isRecord(context)) return [...own, { path: ['context'], message: `is none; give { ${needed.join(', ')} }` }];
  return [...own, ...fields(CONTEXT, needed, context)];
}

/** Checks the known keys of an object. Other keys are ignored, because a program may keep its own data there. */
function fields(readers: Readonly<Record<string, Reader>>, needed: readonly string[], value: object): Problem[] {
  const values = value as Readonly<Record<string, unknown>>;
  const read = Object.entries(readers).filter(([key]) => values[key] !== undefined || needed.includes(key));
  return read.flatMap(([key, reader]) => under(key, reader(values[key])));
}

function policyProblems(policy: unknown): Problem[] {
  if (policy instanceof Promise) return [{ path: ['policy'], message: 'is a promise; write "await loadPolicy(…)"' }];
  const known = isRecord(policy) && Array.isArray(policy['clauses']);
  return known ? [] : [{ path: ['policy'], message: 'is none; "await loadPolicy(…)" gives one' }];
}

/** Removes undefined values, which count as left out. */
function given(council: unknown): unknown {
  if (!isRecord(council)) return council;
  return Object.fromEntries(Object.entries(council).filter(([, value]) => value !== undefined));
}

const readAnswer = oneOf(ANSWER_VALUES);

function answerProblems(answers: unknown, policy: Policy, standard: readonly Question[]): Problem[] {
  if (!isRecord(answers)) return [{ path: ['answers'], message: 'are none; give { question: "yes" }, or "no", or "unsure"' }];
  const fault = faultOfQuestions(Object.keys(answers), [...standard, ...policy.questions]);
  const values = Object.entries(answers).flatMap(([id, answer]) => under('answers', under(id, readAnswer(answer))));
  return [...(fault === null ? [] : [{ path: ['answers'], message: fault }]), ...values];
}

/**
 * @param ids question ids that were answered
 * @returns an error message about unknown ids, or null if all are known
 */
export function faultOfQuestions(ids: readonly string[], questions: readonly Question[]): string | null {
  if (ids.length === 0) return null;
  const known = new Set(questions.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return null;
  const meant = unknown.map((id) => nearest(id, known));
  const all = `known are ${[...known].join(', ')}`;
  return `no question "${unknown.join('", "')}"; ${meant.includes(null) ? all : `did you mean ${meant.join(', ')}?`}`;
}
