// A check that was made, as it is filed: what, under which policy, what was found, who answered. Personal detail is masked.
import path from 'node:path';
import { digestOf } from '../digest.js';
import { placesIn } from '../drafts/place.js';
import type { Origins, Resolved, SettingName } from '../settings.js';
import type { Checklist, Fact, Finding, Policy, Question } from '../types.js';
import type { CheckRecord, Stated } from './types.js';

/** What a record says beside the checklist. */
export interface Circumstances extends Resolved {
  readonly checklist: Checklist;
  readonly version: string;
  readonly now: Date;
  readonly today: string;
  /** How the policy is found again: an id, or a file named from the folder of the record. */
  readonly policySource: string;
  /** The duties in law that stand beside the policy. */
  readonly law: Policy;
  /** Those that all policies share. */
  readonly standard: readonly Question[];
}

export function recordOf({ checklist, settings, origins, answered, ...more }: Circumstances): CheckRecord {
  const { draft, policy, facts, findings, questions, verdict } = checklist;
  const content: Omit<CheckRecord, 'digest'> = {
    schema: 'policycheck.record/1',
    tool: { name: 'policycheck', version: more.version },
    time: more.now.toISOString(),
    holdsUntil: lastDay(checklist, settings.recordDays, more.today),
    by: settings.by ?? null,
    id: draft.id,
    draft: {
      digest: digestOf(draft.text),
      replyTo: draft.replyTo === undefined ? null : digestOf(draft.replyTo),
      ...(settings.recordText ? { text: draft.text } : {}),
    },
    policy: { id: policy.id, council: policy.council, title: policy.title, source: more.policySource, digest: policy.digest },
    law: { digest: more.law.digest },
    context: contextOf(checklist, origins),
    verdict,
    facts: factsOf(checklist),
    findings: findings.map((finding) => findingOf(finding, facts)),
    answers: answersOf(checklist, settings, answered, more.standard),
    open: questions.filter(({ answer }) => answer === null).map(({ question: { id, text } }) => ({ question: id, text })),
  };
  return { ...content, digest: digestOf(JSON.stringify(content)) };
}

/** As many days as a record holds, from the day of the check or of publication; no longer than the exceptions it rests on. */
function lastDay({ draft, findings }: Checklist, days: number, today: string): string {
  const from = draft.context.date > today ? draft.context.date : today;
  const term = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  return findings.reduce((least, { allowed }) => (allowed && allowed.until < least ? allowed.until : least), term);
}

function contextOf({ draft: { context } }: Checklist, origins: Origins): CheckRecord['context'] {
  const stated = <T>(name: SettingName, value: T): Stated<T> => ({ value, from: originOf(origins[name]) });
  return {
    role: stated('role', context.role),
    channel: stated('channel', context.channel),
    platform: stated('platform', context.platform),
    authorised: stated('authorised', context.authorised),
    date: { value: context.date, from: originOf(origins.date) ?? 'the day of the check' },
  };
}

/** A configuration by its name alone: the folders above it are no business of a record's reader. */
function originOf(from: string | undefined): string | null {
  if (from === undefined) return null;
  return path.isAbsolute(from) ? path.basename(from) : from;
}

function factsOf({ draft, facts }: Checklist): CheckRecord['facts'] {
  const placeOf = placesIn(draft);
  const sensitive = facts.filter((fact) => fact.sensitive);
  return facts.map((fact) => {
    const { check, kind, label, confidence, why, span } = fact;
    return { check, kind, label, ...placeOf(span.start), excerpt: mask(fact, sensitive), confidence, why };
  });
}

/** Letters and digits of sensitive words are hidden wherever they stand, also inside what another check found. */
function mask({ excerpt, span }: Fact, sensitive: readonly Fact[]): string {
  const units = excerpt.split('');
  return units
    .map((unit, i) => {
      const at = span.start + i;
      return sensitive.some(({ span: { start, end } }) => start <= at && at < end) && !/\s/.test(unit) ? '•' : unit;
    })
    .join('');
}

function findingOf(finding: Finding, facts: readonly Fact[]): CheckRecord['findings'][number] {
  const { clause, outcome, evidence, question, message, suggestion, allowed = null } = finding;
  return {
    clause: clause.id,
    cite: clause.cite,
    outcome,
    facts: evidence.map((fact) => facts.indexOf(fact)),
    question: question?.id ?? null,
    message,
    suggestion,
    allowed,
  };
}

/** All that were given, also where nothing came of them; what no flag and no file gave was given in the questionnaire. */
function answersOf(
  { policy, questions }: Checklist,
  { answers = {}, by }: Resolved['settings'],
  answered: Resolved['answered'],
  standard: readonly Question[],
): CheckRecord['answers'] {
  const known = [...standard, ...policy.questions];
  const asked = questions.flatMap(({ question, answer }) => (answer === null ? [] : [[question.id, answer] as const]));
  return Object.entries({ ...Object.fromEntries(asked), ...answers }).flatMap(([id, answer]) => {
    const question = known.findLast((candidate) => candidate.id === id);
    const origin = answered[id] ?? { from: 'the questionnaire', by: by ?? null };
    return question ? [{ question: id, text: question.text, answer, from: originOf(origin.from), by: origin.by }] : [];
  });
}
