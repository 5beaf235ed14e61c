// The result in the format policycheck.result/1, on which scripts rely. The same checklist always gives the same bytes.
import { digestOf } from '../digest.js';
import { byLetters } from '../letters.js';
import type { Checklist, Entry, Fact, Finding } from '../types.js';
import { isReported } from '../verdict.js';
import type { ReportOptions } from './index.js';
import type { Result } from './result-schema.js';
import { english } from '../messages/english.js';
import type { Messages } from '../messages/types.js';
import { placesIn, type Place } from '../drafts/place.js';
import { sayIn, whereabouts } from './words.js';

export function json(checklist: Checklist, options: ReportOptions): string {
  return inert(JSON.stringify(resultOf(checklist, options), null, 2)) + '\n';
}

export function ndjson(checklist: Checklist, options: ReportOptions): string {
  return jsonLine(resultOf(checklist, options));
}

/** A value as JSON on one line, with its line end. It controls nothing (see `inert`). */
export function jsonLine(value: unknown): string {
  return inert(JSON.stringify(value)) + '\n';
}

/**
 * Characters that JSON does not escape although they control a terminal, change the direction of writing, or give an order to a workflow
 * log. Escaped, they read the same.
 */
const STEERING = /#(?=#\w*\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Escapes such characters in JSON that has been written, so that it controls nothing and still reads the same. */
export function inert(written: string): string {
  return written.replace(STEERING, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The result of a checklist. With `all` it also lists the clauses that do not apply or are context, and says why each clause has its
 * outcome.
 */
function resultOf(checklist: Checklist, { version, all }: ReportOptions): Result {
  const { draft, document, policy, facts, findings, entries, questions, verdict, lapsed } = checklist;
  const { role, channel, platform, authorised, date, displayName } = draft.context;
  const named = displayName === undefined ? {} : { displayName };
  const placeOf = placesIn(draft);
  const factIndex = new Map(facts.map((fact, i) => [fact, i]));
  const findingIndex = new Map(findings.map((finding, i) => [finding, i]));
  return {
    schema: 'policycheck.result/1',
    tool: { name: 'policycheck', version },
    id: draft.id,
    policy: { id: policy.id, council: policy.council, title: policy.title, adopted: policy.adopted ?? null, digest: policy.digest },
    context: { role, channel, platform, authorised, date, ...named },
    draft: { digest: digestOf(draft.text), words: wordsIn(draft.text), languages: document.languages },
    verdict,
    facts: facts.map((fact) => factOf(fact, placeOf)),
    findings: findings.map((finding) => findingOf(finding, factIndex, sayIn(checklist))),
    questions: questions.filter(isReported).map(({ question: { id, text }, clauses, answer }) => ({
      id,
      text,
      clauses: clauses.map((clause) => clause.id),
      answer,
    })),
    checklist: entries.filter((entry) => all || isChecked(entry)).map((entry) => entryOf(entry, findingIndex, all, sayIn(checklist))),
    ...(lapsed ? { lapsed: [...lapsed] } : {}),
  };
}

/** A word: letters or digits, joined by apostrophes and hyphens. */
const wordPattern = byLetters(({ L, N }) => new RegExp(`[${L}${N}]+(?:['’-][${L}${N}]+)*`, 'gu'));

function wordsIn(text: string): number {
  return text.match(wordPattern(text))?.length ?? 0;
}

function isChecked({ outcome }: Entry): boolean {
  return outcome !== 'context' && outcome !== 'not-applicable';
}

/** A fact with its line and column and, where the file has them, its place in the file's own terms: "paragraph 3". */
function factOf(fact: Fact, placeOf: (offset: number) => Place): Result['facts'][number] {
  const { check, kind, span, excerpt, confidence, why, owner, telling, image } = fact;
  const { line, column, part } = placeOf(span.start);
  return {
    check,
    kind,
    start: span.start,
    end: span.end,
    line,
    column,
    ...(part && image === undefined ? { place: whereabouts([fact], placeOf, english) } : {}),
    excerpt,
    confidence,
    why,
    ...(owner ? { owner } : {}),
    ...(telling ? { telling: [...telling] } : {}),
    ...(image === undefined ? {} : { image }),
  };
}

function findingOf(finding: Finding, index: ReadonlyMap<Fact, number>, say: Messages): Result['findings'][number] {
  const { clause, outcome, evidence, question, allowed } = finding;
  return {
    clause: clause.id,
    cite: clause.cite,
    outcome,
    facts: evidence.map((fact) => index.get(fact) ?? -1),
    question: question?.id ?? null,
    message: say.message(finding),
    suggestion: say.remedy(finding),
    ...(allowed ? { allowed } : {}),
  };
}

function entryOf(
  { clause, outcome, findings, note }: Entry,
  index: ReadonlyMap<Finding, number>,
  all: boolean,
  say: Messages,
): Result['checklist'][number] {
  const why = all && note ? { note: say.note(note) } : {};
  return { clause: clause.id, summary: clause.summary, outcome, findings: findings.map((finding) => index.get(finding) ?? -1), ...why };
}
