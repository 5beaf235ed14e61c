// The result as contract: policycheck.result/1. The same checklist gives the same bytes.
import { createHash } from 'node:crypto';
import type { Checklist, Entry, Fact, Finding } from '../types.js';
import { placeOf } from './place.js';

/** @param all also list the clauses that passed without a word, did not apply, or are context */
export function toResult(checklist: Checklist, version: string, all: boolean): Record<string, unknown> {
  const { draft, document, policy, facts, findings, entries, questions, verdict } = checklist;
  const { id, council, title, adopted, digest } = policy;
  return {
    schema: 'policycheck.result/1',
    tool: { name: 'policycheck', version },
    id: draft.id,
    policy: { id, council, title, adopted: adopted ?? null, digest },
    context: draft.context,
    draft: {
      digest: 'sha256:' + createHash('sha256').update(draft.text).digest('hex'),
      words: document.tokens.filter(({ keys }) => keys.has('#Word')).length,
      languages: document.languages,
    },
    verdict,
    facts: facts.map((fact) => factOf(fact, checklist)),
    findings: findings.map((finding) => findingOf(finding, facts)),
    questions: questions.map(({ question, clauses, answer }) => ({
      id: question.id,
      text: question.text,
      clauses: clauses.map((clause) => clause.id),
      answer,
    })),
    checklist: entries.filter(({ outcome }) => all || isChecked(outcome)).map((entry) => entryOf(entry, findings)),
  };
}

function isChecked(outcome: Entry['outcome']): boolean {
  return outcome !== 'context' && outcome !== 'not-applicable';
}

function factOf({ check, kind, span, excerpt, confidence, why, owner }: Fact, { draft }: Checklist): Record<string, unknown> {
  const { line, column } = placeOf(draft, span.start);
  return { check, kind, start: span.start, end: span.end, line, column, excerpt, confidence, why, ...(owner ? { owner } : {}) };
}

function findingOf(finding: Finding, facts: readonly Fact[]): Record<string, unknown> {
  const { clause, outcome, evidence, question, answer, message, suggestion } = finding;
  return {
    clause: clause.id,
    cite: clause.cite,
    outcome,
    facts: evidence.map((fact) => facts.indexOf(fact)),
    question: question?.id ?? null,
    ...(answer ? { answer } : {}),
    message,
    suggestion,
  };
}

function entryOf({ clause, outcome, findings: own, note }: Entry, findings: readonly Finding[]): Record<string, unknown> {
  return { clause: clause.id, summary: clause.summary, outcome, findings: own.map((finding) => findings.indexOf(finding)), ...(note === undefined ? {} : { note }) };
}
