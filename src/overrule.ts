// Findings that a clerk lets pass. A keyed fingerprint binds an exception to the words and the clause that it was made for: other words,
// another clause or a worse outcome need another exception. Because only the fingerprint is kept, the file gives no words away.
import { createHmac } from 'node:crypto';
import type { Allowed, Checklist, Entry, Finding, Lapsed } from './types.js';
import { findingsOf, questionsOf, verdictOf, worst } from './verdict.js';

/** An exception as it is kept in the file beside the configuration. */
export interface KeptException extends Allowed {
  /** The id of the policy. */
  readonly policy: string;
  readonly clause: string;
  readonly cite: string;
  /** The draft it was made for, by its path from the folder of the configuration; null where that was no file. */
  readonly draft: string | null;
  /** What was found, in words without personal details: "a private phone number". */
  readonly about: string;
  readonly given: string;
  /** The fingerprint of the finding (see `fingerprintOf`). */
  readonly finding: string;
  /** Seals the reason, the name and the dates, so that nobody can extend the exception by hand. */
  readonly seal: string;
}

/** What decides whether an exception counts. */
interface Moment {
  readonly exceptions: readonly KeptException[];
  readonly key: Buffer;
  readonly today: string;
  /** The draft, by the same path as in exceptions. */
  readonly draft: string | null;
}

/** A checklist to which the exceptions have been applied. Exceptions for this draft that do not count are listed with the reason. */
export function overrule(checklist: Checklist, moment: Moment): Checklist {
  const met = new Map<KeptException, Finding>();
  const entries = checklist.entries.map((entry) => overruleEntry(entry, checklist, moment, met));
  const lapsed = lapsedOf(checklist, moment, met);
  const counted = { entries, findings: findingsOf(entries), questions: questionsOf(entries), verdict: verdictOf(entries) };
  return { ...checklist, ...counted, ...(lapsed.length > 0 ? { lapsed } : {}) };
}

/**
 * Applies the exceptions to one entry.
 *
 * @param met takes each exception whose words are there, whether it counts or not
 */
function overruleEntry(entry: Entry, checklist: Checklist, moment: Moment, met: Map<KeptException, Finding>): Entry {
  const findings = entry.findings.map((finding) => {
    if (!mayBeAllowed(finding)) return finding;
    const fingerprint = fingerprintOf(finding, checklist, moment.key);
    const exceptions = moment.exceptions.filter((exception) => exception.finding === fingerprint);
    for (const exception of exceptions) met.set(exception, finding);
    const holding = exceptions.find(
      (exception) => !finding.clause.final && whyLapsed(exception, dayOf(checklist, moment), moment.key) === null,
    );
    if (!holding) return finding;
    const { reason, by, until } = holding;
    return { ...finding, allowed: { reason, by, until } };
  });
  const allowed = findings.flatMap((finding) => finding.allowed ?? []);
  if (allowed.length === 0) return entry;
  return {
    ...entry,
    ...unaskedOf(entry, findings),
    findings,
    outcome: worst(findings.filter((each) => !each.allowed).map(({ outcome }) => outcome)),
    note: { why: 'allowed', by: allowed },
  };
}

/** The questions of an entry, without those whose findings somebody lets pass as they are. */
function unaskedOf({ asked }: Entry, findings: readonly Finding[]): Pick<Entry, 'asked'> {
  if (!asked) return {};
  const settled = (id: string): boolean => {
    const own = findings.filter(({ question }) => question?.id === id);
    return own.length > 0 && own.every(({ allowed }) => allowed);
  };
  return { asked: asked.filter(({ question, answer }) => answer !== null || !settled(question.id)) };
}

/** Whether a finding may be let pass. An open question is to be answered instead. */
export function mayBeAllowed({ outcome }: Finding): boolean {
  return outcome !== 'open';
}

function lapsedOf(checklist: Checklist, moment: Moment, met: ReadonlyMap<KeptException, Finding>): Lapsed[] {
  return moment.exceptions.flatMap((exception) => {
    const finding = met.get(exception);
    const own = exception.policy === checklist.policy.id && exception.draft !== null && exception.draft === moment.draft;
    if (!finding && !own) return [];
    const why = finding?.clause.final
      ? 'final'
      : (whyLapsed(exception, dayOf(checklist, moment), moment.key) ?? (finding ? null : 'unused'));
    const { clause, cite, reason, by, until } = exception;
    return why === null ? [] : [{ clause, cite, reason, by, until, why }];
  });
}

/** The day on which exceptions must count: that of the check or, if later, that of publication. */
function dayOf({ draft }: Checklist, { today }: Moment): string {
  return draft.context.date > today ? draft.context.date : today;
}

/**
 * Why an exception does not count on a day.
 *
 * @param day an ISO date
 * @returns null where it counts
 */
export function whyLapsed(exception: KeptException, day: string, key: Buffer): 'ended' | 'changed' | null {
  if (sealOf(exception, key) !== exception.seal) return 'changed';
  return day > exception.until ? 'ended' : null;
}

/**
 * The fingerprint of a finding. It covers the words found and the sentences they are in, so that a change elsewhere in the draft leaves it
 * as it is. A finding about no words in particular is bound to the whole draft.
 */
export function fingerprintOf(finding: Finding, { draft, policy, document }: Checklist, key: Buffer): string {
  const { clause, outcome, question, answer, words, evidence } = finding;
  const { role, channel } = draft.context;
  const sentences = document.sentences.filter(({ start, end }) => evidence.some(({ span }) => span.start < end && start < span.end));
  const passages = sentences.length > 0 ? sentences.map(({ start, end }) => draft.text.slice(start, end)) : [draft.text];
  return mac(key, [
    'finding',
    [policy.id, clause.id, outcome, words, question?.id ?? null, answer ?? null],
    [role, channel],
    // For a picture it covers what the file says about itself.
    evidence.map(({ check, kind, excerpt, image, why }) => [check, kind, image === undefined ? excerpt : `${image}: ${why}`]),
    passages.map((passage) => passage.trim().split(/\s+/)),
  ]);
}

/** The seal of an exception: a keyed hash of everything else in it. */
export function sealOf({ seal: _seal, ...rest }: Omit<KeptException, 'seal'> & { readonly seal?: string }, key: Buffer): string {
  return mac(key, ['seal', Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function mac(key: Buffer, content: unknown): string {
  return 'hmac-sha256:' + createHmac('sha256', key).update(JSON.stringify(content)).digest('hex');
}
