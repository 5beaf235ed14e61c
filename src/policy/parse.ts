// YAML -> Policy, or every problem at once with file and line.
import { digestOf } from '../digest.js';
import { TAGS } from '../document/tags.js';
import { PolicycheckError } from '../errors.js';
import { faultOfPhrase } from '../topics/by-words.js';
import { readSelector, SELECTOR_KEYS } from '../selector.js';
import { TOPIC_IDS } from '../topics/index.js';
import type { Check, Clause, Condition, Policy, Question, TopicByWords } from '../types.js';
import { readYaml, type Yaml } from '../yaml.js';
import { policySchema, problemsOf, questionsSchema, topicsSchema, type Problem } from './schema.js';

const OWNERS = ['own', 'other', 'official', 'unknown'];

/** What all policies share, beside what each brings of its own. */
export interface Standard {
  readonly questions: readonly Question[];
  readonly topics: readonly TopicByWords[];
}

/** What the rules of a policy may name. */
interface Names {
  readonly checks: readonly Check[];
  readonly topics: readonly string[];
}

/**
 * @param file name for messages
 * @throws {PolicycheckError} one problem a line: "ours.yaml, line 12, clauses.3.strength: …"
 */
export function parsePolicy(source: string, file: string, checks: readonly Check[], standard: Standard): Policy {
  const yaml = readPolicy(source, file);
  const value: unknown = yaml.value;
  const shape = problemsOf(policySchema, value);
  const policy = value as Omit<Policy, 'digest' | 'questions'> & { questions?: Question[] };
  const questions = policy.questions ?? [];
  const topics = shape.some(({ path }) => path[0] === 'topics') ? [] : (policy.topics ?? []);
  const sound = soundClauses(value, shape);
  const asked = shape.some(({ path }) => path[0] === 'questions') ? [] : checkQuestions(sound, [...standard.questions, ...questions]);
  const names = { checks, topics: [...TOPIC_IDS, ...[...standard.topics, ...topics].map(({ id }) => id)] };
  const problems = [...shape, ...checkTopics(topics), ...checkClauses(sound, idsOf(value), names), ...asked];
  if (problems.length > 0) throw errorOf(yaml, problems);
  return { ...policy, questions, digest: digestOf(source) };
}

/** A clause with its index in the file. */
type Placed = readonly [index: number, clause: Clause];

/** The clauses whose rules have the right shape, so that what they refer to can be looked at beside faults elsewhere. */
function soundClauses(value: unknown, shape: readonly Problem[]): Placed[] {
  const matters = ([part, , key]: Problem['path']): boolean =>
    part === 'clauses' && (key === undefined || ['id', 'rules', 'context', 'excepts'].includes(String(key)));
  const bad = new Set(shape.filter(({ path }) => matters(path)).map(({ path }) => path[1]));
  return rawClauses(value)
    .map((clause, i): Placed => [i, clause as Clause])
    .filter(([i]) => !bad.has(i));
}

function idsOf(value: unknown): ReadonlySet<unknown> {
  return new Set(rawClauses(value).map((clause) => (clause as Partial<Clause> | null)?.id));
}

function rawClauses(value: unknown): readonly unknown[] {
  const { clauses } = value as { clauses?: unknown };
  return Array.isArray(clauses) ? clauses : [];
}

export function parseQuestions(source: string, file: string): Question[] {
  const yaml = readPolicy(source, file);
  const value: unknown = yaml.value;
  const problems = problemsOf(questionsSchema, value);
  if (problems.length > 0) throw errorOf(yaml, problems);
  return (value as { questions: Question[] }).questions;
}

export function parseTopics(source: string, file: string): TopicByWords[] {
  const yaml = readPolicy(source, file);
  const value: unknown = yaml.value;
  const shape = problemsOf(topicsSchema, value);
  const { topics } = value as { topics: TopicByWords[] };
  const problems = shape.length > 0 ? shape : checkTopics(topics);
  if (problems.length > 0) throw errorOf(yaml, problems);
  return topics;
}

function checkTopics(topics: readonly TopicByWords[]): Problem[] {
  return topics.flatMap(({ phrases }, t) =>
    phrases.flatMap((phrase, p) => {
      const message = faultOfPhrase(phrase);
      return message === null ? [] : [{ path: ['topics', t, 'phrases', p], message }];
    }),
  );
}

/** " #Day" in a phrase without quotation marks is a comment to YAML, and would be lost in silence. */
const LOST = new RegExp(`^(?:${TAGS.map((tag) => tag.slice(1)).join('|')})\\b`);

function readPolicy(source: string, file: string): Yaml {
  return readYaml(source, file, {
    expected: 'a policy is a list of "key: value" lines',
    faultOfComment: (comment) => (LOST.test(comment) ? '" #" begins a comment in YAML; put the phrase in quotation marks' : null),
    lenient: true,
  });
}

/** All of them, in the order of their lines. */
function errorOf({ place, line }: Yaml, problems: readonly Problem[]): PolicycheckError {
  const inOrder = problems.toSorted((a, b) => line(a.path) - line(b.path));
  return new PolicycheckError(inOrder.map(({ path, message }) => `${place(path)}: ${message}`));
}

function checkClauses(clauses: readonly Placed[], known: ReadonlySet<unknown>, names: Names): Problem[] {
  const seen = new Set<string>();
  return clauses.flatMap(([i, clause]) => {
    const twice = seen.has(clause.id);
    seen.add(clause.id);
    const message = `"${clause.id}" stands twice; every clause needs an id of its own`;
    return [
      ...(twice ? [{ path: ['clauses', i, 'id'], message }] : []),
      ...checkDays(clause, ['clauses', i]),
      ...checkRules(clause, ['clauses', i], names),
      ...checkException(clause, ['clauses', i], names, known),
    ];
  });
}

function checkDays({ from, until }: Clause, path: Problem['path']): Problem[] {
  if (from === undefined || until === undefined || from <= until) return [];
  return [{ path: [...path, 'until'], message: `${until} is before "from", ${from}` }];
}

function checkRules({ rules, context }: Clause, path: Problem['path'], names: Names): Problem[] {
  if (!rules)
    return context === undefined
      ? [{ path, message: 'a clause needs either rules, or context with the reason why no draft can breach it' }]
      : [];
  return rules.flatMap(({ when, then, ask }, r) => [
    ...((then === undefined) === (ask === undefined) ? [{ path: [...path, 'rules', r], message: 'a rule needs either then or ask' }] : []),
    ...checkSelectors(when ?? {}, [...path, 'rules', r, 'when'], names),
  ]);
}

function checkException({ excepts }: Clause, path: Problem['path'], names: Names, known: ReadonlySet<unknown>): Problem[] {
  if (!excepts) return [];
  const missing = excepts.clauses.flatMap((id, e) =>
    known.has(id) ? [] : [{ path: [...path, 'excepts', 'clauses', e], message: `there is no clause "${id}"` }],
  );
  return [...checkSelectors(excepts.when, [...path, 'excepts', 'when'], names), ...missing];
}

function checkSelectors(condition: Condition, path: readonly (string | number)[], names: Names): Problem[] {
  return SELECTOR_KEYS.flatMap((key) =>
    (condition[key] ?? []).flatMap((selector, i) => {
      const message = faultOf(selector, names) ?? (key === 'except' ? faultOfException(selector) : null);
      return message === null ? [] : [{ path: [...path, key, i], message }];
    }),
  );
}

function faultOf(written: string, { checks, topics }: Names): string | null {
  const selector = readSelector(written);
  if (!selector)
    return `"${written}" names neither a check nor a subject; write abuse, abuse/threat, contact-details@own or topic:roadworks`;
  const { topic, check: id = '', kind, owner } = selector;
  if (topic !== undefined) return topics.includes(topic) ? null : `"${written}" is no topic; known are ${topics.join(', ')}`;
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) return `"${id}" is no check; known are ${checks.map((known) => known.id).join(', ')}`;
  if (kind !== undefined && !Object.hasOwn(check.kinds, kind))
    return `"${kind}" is no kind of ${id}; known are ${Object.keys(check.kinds).join(', ')}`;
  return owner === undefined || OWNERS.includes(owner) ? null : `"${owner}" is no owner; known are ${OWNERS.join(', ')}`;
}

function faultOfException(written: string): string | null {
  if (readSelector(written)?.topic === undefined) return null;
  return `"except" leaves out what a check finds, and "${written}" is a subject; write it under "apartFrom" or "without"`;
}

/** Every question that a rule asks, or whose answer a rule waits for, is there. */
function checkQuestions(clauses: readonly Placed[], questions: readonly Question[]): Problem[] {
  const known = new Set(questions.map(({ id }) => id));
  const named = clauses.flatMap(([i, { rules = [], excepts }]) => [
    ...rules.flatMap(({ ask, when }, r) => [
      ...(ask ? [[ask.question, ['clauses', i, 'rules', r, 'ask', 'question']] as const] : []),
      ...Object.keys(when?.answered ?? {}).map((id) => [id, ['clauses', i, 'rules', r, 'when', 'answered', id]] as const),
    ]),
    ...Object.keys(excepts?.when.answered ?? {}).map((id) => [id, ['clauses', i, 'excepts', 'when', 'answered', id]] as const),
  ]);
  return named
    .filter(([id]) => !known.has(id))
    .map(([id, path]) => ({ path, message: `"${id}" is no question; known are ${[...known].join(', ')}` }));
}
