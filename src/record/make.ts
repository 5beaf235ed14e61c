// Makes the record of a check: the draft, the policy, the findings and who answered. Personal details are masked.
import path from 'node:path';
import { digestOf } from '../digest.js';
import { placesIn } from '../drafts/place.js';
import { english } from '../messages/english.js';
import { maskChecklist } from '../reporters/mask.js';
import type { AnswerOrigin, Origins, Resolved, SettingName } from '../settings.js';
import type { Checklist, Fact, Finding, Policy, Question } from '../types.js';
import { isReported } from '../verdict.js';
import type { CheckRecord, Stated } from './types.js';

/** What a record contains besides the checklist. */
interface Circumstances extends Resolved {
  readonly checklist: Checklist;
  readonly version: string;
  readonly now: Date;
  readonly today: string;
  /** How to find the policy again: an id, or a path relative to the record's folder. */
  readonly policySource: string;
  /** The legal duties that accompany the policy. */
  readonly law: Policy;
  /** The questions that all policies share. */
  readonly standard: readonly Question[];
}

/** Makes the record of a check. Personal details in it are masked; its digest covers all other fields. */
export function recordOf({ checklist, settings, origins, answered, ...more }: Circumstances): CheckRecord {
  const { draft, policy, questions, verdict } = checklist;
  const { checklist: masked } = maskChecklist(checklist);
  const content: Omit<CheckRecord, 'digest'> = {
    schema: 'policycheck.record/1',
    tool: { name: 'policycheck', version: more.version },
    time: more.now.toISOString(),
    holdsUntil: lastDay(checklist, settings.recordDays, more.today),
    by: settings.by ?? null,
    id: masked.draft.id,
    draft: {
      digest: digestOf(draft.text),
      replyTo: draft.replyTo === undefined ? null : digestOf(draft.replyTo),
      ...(draft.pictures ? { pictures: draft.pictures.map(({ digest }) => digest) } : {}),
      ...(settings.recordText ? { text: draft.text } : {}),
    },
    policy: { id: policy.id, council: policy.council, title: policy.title, source: more.policySource, digest: policy.digest },
    law: { digest: more.law.digest },
    context: contextOf(checklist, origins),
    verdict,
    facts: factsOf(masked),
    findings: masked.findings.map((finding) => findingOf(finding, masked.facts)),
    answers: answersOf(checklist, settings, answered, more.standard),
    open: questions
      .filter((each) => each.answer === null && isReported(each))
      .map(({ question: { id, text } }) => ({ question: id, text })),
  };
  return { ...content, digest: digestOf(JSON.stringify(content)) };
}

/**
 * The last day on which the record holds: `days` after the check or the publication, whichever is later, but not beyond the exceptions it
 * relies on.
 *
 * @returns YYYY-MM-DD
 */
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
    ...(context.displayName === undefined ? {} : { displayName: stated('displayName', context.displayName) }),
  };
}

/** The origin of a setting. Of a configuration file only the name is kept, since the folders above it are private to the author. */
function originOf(from: string | undefined): string | null {
  if (from === undefined) return null;
  return path.isAbsolute(from) ? path.basename(from) : from;
}

function factsOf({ draft, facts }: Checklist): CheckRecord['facts'] {
  const placeOf = placesIn(draft);
  return facts.map(({ check, kind, label, confidence, why, span, excerpt, image }) => {
    const { line, column } = placeOf(span.start);
    return { check, kind, label, line, column, excerpt, confidence, why, ...(image === undefined ? {} : { image }) };
  });
}

function findingOf(finding: Finding, facts: readonly Fact[]): CheckRecord['findings'][number] {
  const { clause, outcome, evidence, question, allowed = null } = finding;
  return {
    clause: clause.id,
    cite: clause.cite,
    outcome,
    facts: evidence.map((fact) => facts.indexOf(fact)),
    question: question?.id ?? null,
    message: english.message(finding),
    suggestion: english.remedy(finding),
    allowed,
  };
}

/** All answers that were given, including those that had no effect. */
function answersOf(
  { policy, questions }: Checklist,
  { answers = {} }: Resolved['settings'],
  answered: Resolved['answered'],
  standard: readonly Question[],
): CheckRecord['answers'] {
  const known = [...standard, ...policy.questions];
  const asked = questions.flatMap(({ question, answer }) => (answer === null ? [] : [[question.id, answer] as const]));
  return Object.entries({ ...Object.fromEntries(asked), ...answers }).flatMap(([id, answer]) => {
    const question = known.findLast((candidate) => candidate.id === id);
    const { from, by = null }: Partial<AnswerOrigin> = answered[id] ?? {};
    return question ? [{ question: id, text: question.text, answer, from: originOf(from), by }] : [];
  });
}
