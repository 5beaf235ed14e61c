// Parses the YAML of a policy. All problems are reported together, with file and line.
import { digestOf } from '../digest.js';
import { TAGS } from '../document/tags.js';
import { PolicycheckError } from '../errors.js';
import { faultOfPhrase } from '../topics/by-words.js';
import { readSelector, SELECTOR_KEYS } from '../selector.js';
import { TOPIC_IDS } from '../topics/index.js';
import {
  OWNERS,
  type Answers,
  type Check,
  type Clause,
  type Condition,
  type Policy,
  type Question,
  type Rule,
  type TopicByWords,
} from '../types.js';
import { readYaml, type Yaml } from '../yaml.js';
import type { Path, Problem } from '../shape.js';
import { policySchema, problemsOf, questionsSchema, topicsSchema } from './schema.js';

/** What all policies share. */
export interface Standard {
  readonly questions: readonly Question[];
  readonly topics: readonly TopicByWords[];
}

/** The names that rules may refer to. Null if a list itself is faulty, so that references to it cannot be checked. */
interface Names {
  readonly checks: readonly Check[];
  readonly topics: readonly string[] | null;
  readonly questions: readonly string[] | null;
  readonly clauses: ReadonlySet<unknown>;
}

/**
 * Parses and validates a policy.
 *
 * @param file name for messages
 * @throws {PolicycheckError} one problem per line: "ours.yaml, line 12, clauses.3.strength: …"
 */
export function parsePolicy(source: string, file: string, checks: readonly Check[], standard: Standard): Policy {
  const yaml = readPolicy(source, file);
  const shape = problemsOf(policySchema, yaml.value);
  const sound = soundPart(
    yaml.value,
    shape.map(({ path }) => path),
  ) as Sound<WrittenPolicy>;
  const names: Names = {
    checks,
    topics: idsOf(sound.topics, [...TOPIC_IDS, ...standard.topics.map(({ id }) => id)], 'topics' in sound),
    questions: idsOf(
      sound.questions,
      standard.questions.map(({ id }) => id),
      'questions' in sound,
    ),
    clauses: new Set(sound.clauses?.map((clause) => clause?.id)),
  };
  const problems = [...shape, ...checkOwn(sound, standard), ...checkClauses(sound.clauses, names), ...checkOfLaw(sound)];
  if (problems.length > 0) throw errorOf(yaml, problems);
  const policy = yaml.value as WrittenPolicy;
  return { ...policy, questions: policy.questions ?? [], digest: digestOf(source) };
}

/** A policy as written in its file. */
type WrittenPolicy = Omit<Policy, 'digest' | 'questions'> & { readonly questions?: readonly Question[] };

/** A value of which malformed parts are missing. */
type Sound<Value> = Value extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Sound<Value[Key]> | undefined }
    : Value;

/** A copy in which every faulty part is undefined, so that the rest can still be checked. */
function soundPart(value: unknown, faults: readonly Path[]): unknown {
  if (faults.some((path) => path.length === 0)) return undefined;
  if (faults.length === 0 || typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => {
    const inner = faults.filter(([first]) => String(first) === key).map(([, ...rest]) => rest);
    return [key, soundPart(part, inner)] as const;
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** The items that are present, with their indexes in the list. */
function placed<Item>(list: readonly (Item | undefined)[] = []): (readonly [item: Item, index: number])[] {
  return list.flatMap((item, index) => (item === undefined ? [] : [[item, index] as const]));
}

/** All ids that may be named; null if any id is unreadable. */
function idsOf(
  own: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  shared: readonly string[],
  given: boolean,
): string[] | null {
  if (!own) return given ? null : [...shared];
  const ids = own.map((each) => each?.id);
  return ids.every((id) => id !== undefined) ? [...shared, ...ids] : null;
}

/** Checks a policy's own questions and topics: names must be unique, and phrases must be readable. */
function checkOwn({ questions, topics }: Sound<WrittenPolicy>, standard: Standard): Problem[] {
  const shared = new Set(standard.questions.map(({ id }) => id));
  const replacing = placed(questions).filter(([{ id = '' }]) => shared.has(id));
  const builtIn = placed(topics).filter(([{ id = '' }]) => (TOPIC_IDS as readonly string[]).includes(id));
  return [
    ...checkIds(questions, ['questions'], 'question'),
    ...replacing.map(([{ id = '' }, i]) => ({
      path: ['questions', i, 'id'],
      message: `"${id}" is a question of all policies; give yours an id of its own, or ask that one`,
    })),
    ...checkIds(topics, ['topics'], 'topic'),
    ...builtIn.map(([{ id = '' }, i]) => ({
      path: ['topics', i, 'id'],
      message: `"${id}" is a topic that takes more than phrases; give yours an id of its own`,
    })),
    ...checkTopics(topics),
  ];
}

/** What the ids of the law's clauses begin with. They stand beside those of every policy. */
const OF_LAW = 'law.';

function checkOfLaw({ id: policy, clauses }: Sound<WrittenPolicy>): Problem[] {
  const taken = policy === 'law' ? [] : placed(clauses).filter(([{ id }]) => id?.startsWith(OF_LAW));
  return taken.map(([{ id = '' }, i]) => ({
    path: ['clauses', i, 'id'],
    message: `"${id}" begins as the clauses of the law do; give yours another id`,
  }));
}

function checkIds(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined, path: Path, what: string): Problem[] {
  const seen = new Set<string>();
  return placed(list).flatMap(([{ id }, i]) => {
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ path: [...path, i, 'id'], message: `"${id}" stands twice; every ${what} needs an id of its own` }] : [];
  });
}

/**
 * Parses questions.yaml, the questions that all policies share.
 *
 * @throws {PolicycheckError} one problem per line
 */
export function parseQuestions(source: string, file: string): Question[] {
  const yaml = readPolicy(source, file);
  const value: unknown = yaml.value;
  const shape = problemsOf(questionsSchema, value);
  const { questions } = value as { questions: Question[] };
  const problems = shape.length > 0 ? shape : checkIds(questions, ['questions'], 'question');
  if (problems.length > 0) throw errorOf(yaml, problems);
  return questions;
}

/**
 * Parses topics.yaml, the topics that all policies share.
 *
 * @throws {PolicycheckError} one problem per line
 */
export function parseTopics(source: string, file: string): TopicByWords[] {
  const yaml = readPolicy(source, file);
  const value: unknown = yaml.value;
  const shape = problemsOf(topicsSchema, value);
  const { topics } = value as { topics: TopicByWords[] };
  const problems = shape.length > 0 ? shape : [...checkIds(topics, ['topics'], 'topic'), ...checkTopics(topics)];
  if (problems.length > 0) throw errorOf(yaml, problems);
  return topics;
}

function checkTopics(topics: Sound<readonly TopicByWords[]> | undefined): Problem[] {
  return placed(topics).flatMap(([{ phrases }, t]) =>
    placed(phrases).flatMap(([phrase, p]) => {
      const message = faultOfPhrase(phrase);
      return message === null ? [] : [{ path: ['topics', t, 'phrases', p], message }];
    }),
  );
}

/** In a phrase without quotation marks, YAML takes " #Day" for a comment and silently drops it. */
const LOST = new RegExp(`^(?:${TAGS.map((tag) => tag.slice(1)).join('|')})\\b`);

function readPolicy(source: string, file: string): Yaml {
  return readYaml(source, file, {
    expected: 'a policy is a list of "key: value" lines',
    faultOfComment: (comment) => (LOST.test(comment) ? '" #" begins a comment in YAML; put the phrase in quotation marks' : null),
    lenient: true,
  });
}

/** Combines all problems into one error, in the order of their lines. */
function errorOf({ place, line }: Yaml, problems: readonly Problem[]): PolicycheckError {
  const inOrder = problems.toSorted((a, b) => line(a.path) - line(b.path));
  return new PolicycheckError(inOrder.map(({ path, message }) => `${place(path)}: ${message}`));
}

function checkClauses(clauses: Sound<readonly Clause[]> | undefined, names: Names): Problem[] {
  return [
    ...checkIds(clauses, ['clauses'], 'clause'),
    ...placed(clauses).flatMap(([clause, i]) => {
      const path = ['clauses', i];
      return [
        ...checkDays(clause, path),
        ...checkRules(clause, path, names),
        ...checkException(clause, path, names),
        ...checkExamples(clause, path, names),
      ];
    }),
  ];
}

function checkDays({ from, until }: Sound<Clause>, path: Path): Problem[] {
  if (from === undefined || until === undefined || from <= until) return [];
  return [{ path: [...path, 'until'], message: `${until} is before "from", ${from}` }];
}

function checkRules(clause: Sound<Clause>, path: Path, names: Names): Problem[] {
  const [checked, told] = ['rules' in clause, 'context' in clause];
  const either = 'a clause needs either rules, or context with the reason why no draft can breach it';
  return [
    ...(checked === told ? [{ path, message: checked ? `${either}; here are both` : either }] : []),
    ...placed(clause.rules).flatMap(([rule, r]) => checkRule(rule, [...path, 'rules', r], names)),
  ];
}

function checkRule(rule: Sound<Rule>, path: Path, names: Names): Problem[] {
  const { when, ask } = rule;
  return [
    ...('then' in rule === 'ask' in rule ? [{ path, message: 'a rule needs either then or ask' }] : []),
    ...checkCondition(when, [...path, 'when'], names),
    ...(ask?.question === undefined ? [] : checkQuestion(ask.question, [...path, 'ask', 'question'], names)),
  ];
}

function checkException({ id, excepts }: Sound<Clause>, path: Path, names: Names): Problem[] {
  if (!excepts) return [];
  const faults = placed(excepts.clauses).flatMap(([other, e]) => {
    const message = other === id ? 'a clause cannot except itself' : names.clauses.has(other) ? null : `there is no clause "${other}"`;
    return message === null ? [] : [{ path: [...path, 'excepts', 'clauses', e], message }];
  });
  return [...checkCondition(excepts.when, [...path, 'excepts', 'when'], names), ...faults];
}

function checkExamples({ examples }: Sound<Clause>, path: Path, names: Names): Problem[] {
  return (['breaks', 'keeps'] as const).flatMap((kind) =>
    placed(examples?.[kind]).flatMap(([example, e]) =>
      typeof example === 'string' ? [] : checkAnswers(example.answers, [...path, 'examples', kind, e, 'answers'], names),
    ),
  );
}

/** Keys that restrict the evidence, and have no effect if no evidence is named. */
const OF_EVIDENCE = ['except', 'near', 'apartFrom'] as const;

function checkCondition(condition: Sound<Condition> | undefined, path: Path, names: Names): Problem[] {
  if (condition === undefined) return [];
  const idle = 'any' in condition ? [] : OF_EVIDENCE.filter((key) => key in condition);
  return [
    ...idle.map((key) => ({ path: [...path, key], message: `"${key}" says which of what "any" finds counts, and here is no "any"` })),
    ...SELECTOR_KEYS.flatMap((key) =>
      placed(condition[key]).flatMap(([selector, i]) => {
        const message = faultOf(selector, names) ?? (key === 'except' ? faultOfException(selector) : null);
        return message === null ? [] : [{ path: [...path, key, i], message }];
      }),
    ),
    ...checkAnswers(condition.answered, [...path, 'answered'], names),
  ];
}

function checkAnswers(answers: Sound<Answers> | undefined, path: Path, names: Names): Problem[] {
  return Object.keys(answers ?? {}).flatMap((id) => checkQuestion(id, [...path, id], names));
}

function checkQuestion(id: string, path: Path, { questions }: Names): Problem[] {
  if (!questions || questions.includes(id)) return [];
  return [{ path, message: `"${id}" is not a question; known are ${questions.join(', ')}` }];
}

function faultOf(written: string, { checks, topics }: Names): string | null {
  const selector = readSelector(written);
  if (!selector)
    return `"${written}" names neither a check nor a subject; write abuse, abuse/threat, contact-details@own or topic:roadworks`;
  const { topic, check: id = '', kind, owner } = selector;
  if (topic !== undefined) return !topics || topics.includes(topic) ? null : `"${written}" is not a topic; known are ${topics.join(', ')}`;
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) return `"${id}" is not a check; known are ${checks.map((known) => known.id).join(', ')}`;
  if (kind !== undefined && !Object.hasOwn(check.kinds, kind))
    return `"${kind}" is not a kind of ${id}; known are ${Object.keys(check.kinds).join(', ')}`;
  return owner === undefined || OWNERS.some((known) => known === owner)
    ? null
    : `"${owner}" is not an owner; known are ${OWNERS.join(', ')}`;
}

function faultOfException(written: string): string | null {
  if (readSelector(written)?.topic === undefined) return null;
  return `"except" leaves out what a check finds, and "${written}" is a subject; write it under "apartFrom" or "without"`;
}
