// YAML -> Policy, or every problem at once with file and line.
import { createHash } from 'node:crypto';
import { isMap, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import { PolicycheckError } from '../errors.js';
import type { Check, Clause, Condition, Policy, Question } from '../types.js';
import { TOPIC_IDS } from '../topics.js';
import { policySchema, problemsOf, questionsSchema, type Problem } from './schema.js';

const OWNERS = ['own', 'other', 'official', 'unknown'];

/**
 * @param file name for messages
 * @param standard the questions all policies share
 * @throws {PolicycheckError} one problem a line: "ours.yaml, line 12, clauses.3.strength: …"
 */
export function parsePolicy(source: string, file: string, checks: readonly Check[], standard: readonly Question[]): Policy {
  const yaml = readYaml(source, file);
  const value: unknown = yaml.document.toJS();
  const shape = problemsOf(policySchema, value);
  if (shape.length > 0) throw yaml.error(shape);
  const policy = value as Omit<Policy, 'digest' | 'questions'> & { questions?: Question[] };
  const questions = policy.questions ?? [];
  const references = [...checkClauses(policy.clauses, checks), ...checkQuestions(policy.clauses, [...standard, ...questions])];
  if (references.length > 0) throw yaml.error(references);
  return { ...policy, questions, digest: digestOf(source) };
}

export function parseQuestions(source: string, file: string): Question[] {
  const yaml = readYaml(source, file);
  const value: unknown = yaml.document.toJS();
  const problems = problemsOf(questionsSchema, value);
  if (problems.length > 0) throw yaml.error(problems);
  return (value as { questions: Question[] }).questions;
}

export function digestOf(source: string): string {
  return 'sha256:' + createHash('sha256').update(source).digest('hex');
}

interface Yaml {
  readonly document: YamlDocument;
  error(problems: readonly Problem[]): PolicycheckError;
}

/** Plain YAML only: no tags that build objects, no aliases that could be expanded without end. */
function readYaml(source: string, file: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => `${file}, line ${lines.linePos(pos[0]).line}: ${message.split('\n')[0] ?? ''}`);
  visit(document, {
    Alias: () => void faults.push(`${file}: aliases ("*name") are not allowed; write the value out`),
    Node: (_, node) => {
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) faults.push(`${file}: the tag ${node.tag} is not allowed; write a plain value`);
    },
  });
  if (faults.length === 0 && !isMap(document.contents)) faults.push(`${file}, line 1: a policy is a list of "key: value" lines`);
  if (faults.length > 0) throw new PolicycheckError(faults);
  return { document, error: (problems) => new PolicycheckError(problems.map((problem) => place(document, lines, file, problem))) };
}

/** The line of the node itself or, where it is missing, of the nearest one around it. */
function place(document: YamlDocument, lines: LineCounter, file: string, { path, message }: Problem): string {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return `${file}, line ${lines.linePos(node.range[0]).line}, ${path.join('.')}: ${message}`;
  }
  return `${file}, ${path.join('.')}: ${message}`;
}

function checkClauses(clauses: readonly Clause[], checks: readonly Check[]): Problem[] {
  const ids = new Set<string>();
  const all = new Set(clauses.map(({ id }) => id));
  return clauses.flatMap((clause, i) => {
    const path = ['clauses', i];
    const problems: Problem[] = [];
    if (ids.has(clause.id)) problems.push({ path: [...path, 'id'], message: `"${clause.id}" stands twice; every clause needs an id of its own` });
    ids.add(clause.id);
    if (!clause.rules && clause.context === undefined) problems.push({ path, message: 'a clause needs either rules, or context with the reason why no draft can breach it' });
    clause.rules?.forEach((rule, r) => {
      if ((rule.then === undefined) === (rule.ask === undefined)) problems.push({ path: [...path, 'rules', r], message: 'a rule needs either then or ask' });
      problems.push(...checkSelectors(rule.when ?? {}, [...path, 'rules', r, 'when'], checks));
    });
    if (clause.excepts) problems.push(...checkSelectors(clause.excepts.when, [...path, 'excepts', 'when'], checks));
    clause.excepts?.clauses.forEach((id, e) => {
      if (!all.has(id)) problems.push({ path: [...path, 'excepts', 'clauses', e], message: `there is no clause "${id}"` });
    });
    return problems;
  });
}

function checkSelectors(condition: Condition, path: readonly (string | number)[], checks: readonly Check[]): Problem[] {
  return (['any', 'all', 'without', 'near'] as const).flatMap((key) =>
    (condition[key] ?? []).flatMap((selector, i) => {
      const message = faultOf(selector, checks);
      return message === null ? [] : [{ path: [...path, key, i], message }];
    }),
  );
}

function faultOf(selector: string, checks: readonly Check[]): string | null {
  if (selector.startsWith('topic:')) {
    const known: readonly string[] = TOPIC_IDS;
    return known.includes(selector.slice(6)) ? null : `"${selector}" is no topic; known are ${known.join(', ')}`;
  }
  const [name = '', owner] = selector.split('@');
  const [id = '', kind] = name.split('/');
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) return `"${id}" is no check; known are ${checks.map((known) => known.id).join(', ')}`;
  if (kind !== undefined && !(kind in check.kinds)) return `"${kind}" is no kind of ${id}; known are ${Object.keys(check.kinds).join(', ')}`;
  return owner === undefined || OWNERS.includes(owner) ? null : `"${owner}" is no owner; known are ${OWNERS.join(', ')}`;
}

function checkQuestions(clauses: readonly Clause[], questions: readonly Question[]): Problem[] {
  const known = new Set(questions.map(({ id }) => id));
  return clauses.flatMap((clause, i) =>
    (clause.rules ?? []).flatMap(({ ask }, r) =>
      ask && !known.has(ask.question)
        ? [{ path: ['clauses', i, 'rules', r, 'ask', 'question'], message: `"${ask.question}" is no question; known are ${[...known].join(', ')}` }]
        : [],
    ),
  );
}
