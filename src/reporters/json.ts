// The result as promised to scripts, policycheck.result/1. The same checklist gives the same bytes.
import { createHash } from 'node:crypto';
import type { Checklist, Entry, Fact, Finding } from '../types.js';
import type { ReportOptions } from './index.js';
import { placesIn, whereabouts, type Place } from '../drafts/place.js';

export function json(checklist: Checklist, options: ReportOptions): string {
  return JSON.stringify(resultOf(checklist, options), null, 2) + '\n';
}

export function ndjson(checklist: Checklist, options: ReportOptions): string {
  return JSON.stringify(resultOf(checklist, options)) + '\n';
}

/** `all` also lists the clauses that do not apply or are context, and says why each stands as it does. */
function resultOf(checklist: Checklist, { version, all }: ReportOptions): unknown {
  const { draft, document, policy, facts, findings, entries, questions, verdict } = checklist;
  const { role, channel, platform, authorised, date } = draft.context;
  const placeOf = placesIn(draft);
  const factIndex = new Map(facts.map((fact, i) => [fact, i]));
  const findingIndex = new Map(findings.map((finding, i) => [finding, i]));
  return {
    schema: 'policycheck.result/1',
    tool: { name: 'policycheck', version },
    id: draft.id,
    policy: { id: policy.id, council: policy.council, title: policy.title, adopted: policy.adopted ?? null, digest: policy.digest },
    context: { role, channel, platform, authorised, date },
    draft: { digest: digestOf(draft.text), words: wordsIn(draft.text), languages: document.languages },
    verdict,
    facts: facts.map((fact) => factOf(fact, placeOf)),
    findings: findings.map((finding) => findingOf(finding, factIndex)),
    questions: questions.map(({ question: { id, text }, clauses, answer }) => ({
      id,
      text,
      clauses: clauses.map((clause) => clause.id),
      answer,
    })),
    checklist: entries.filter((entry) => all || isChecked(entry)).map((entry) => entryOf(entry, findingIndex, all)),
  };
}

function digestOf(text: string): string {
  return 'sha256:' + createHash('sha256').update(text).digest('hex');
}

/** Letters or digits, joined by apostrophes and hyphens. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function isChecked({ outcome }: Entry): boolean {
  return outcome !== 'context' && outcome !== 'not-applicable';
}

/** Beside line and column, the place in the terms of the file: "paragraph 3". */
function factOf(fact: Fact, placeOf: (offset: number) => Place): unknown {
  const {
    check,
    kind,
    span: { start, end },
    excerpt,
    confidence,
    why,
    owner,
    image,
  } = fact;
  const { line, column, part } = placeOf(start);
  return {
    check,
    kind,
    start,
    end,
    line,
    column,
    ...(part && image === undefined ? { place: whereabouts([fact], placeOf) } : {}),
    excerpt,
    confidence,
    why,
    ...(owner ? { owner } : {}),
    ...(image === undefined ? {} : { image }),
  };
}

function findingOf({ clause, outcome, evidence, question, message, suggestion }: Finding, index: ReadonlyMap<Fact, number>): unknown {
  const { id, cite } = clause;
  return { clause: id, cite, outcome, facts: evidence.map((fact) => index.get(fact)), question: question?.id ?? null, message, suggestion };
}

function entryOf({ clause, outcome, findings, note }: Entry, index: ReadonlyMap<Finding, number>, all: boolean): unknown {
  const why = all && note !== undefined ? { note } : {};
  return { clause: clause.id, summary: clause.summary, outcome, findings: findings.map((finding) => index.get(finding)), ...why };
}
