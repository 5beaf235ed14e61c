// Findings that a clerk lets pass. An exception is bound by a keyed fingerprint to the words and the clause it was made for:
// other words, another clause or a worse outcome need another one, and the file that keeps it gives no words away.
import { createHmac } from 'node:crypto';
import type { Allowed, Checklist, Entry, Finding, Lapsed } from './types.js';
import { findingsOf, questionsOf, verdictOf, worst } from './verdict.js';

/** An exception as the file beside the configuration keeps it. */
export interface KeptException extends Allowed {
  /** Id of the policy. */
  readonly policy: string;
  readonly clause: string;
  readonly cite: string;
  /** The draft it was made for, named from the folder of the configuration; null where that was no file. */
  readonly draft: string | null;
  /** What was found, in words that give no personal detail: "a private phone number". */
  readonly about: string;
  readonly given: string;
  /** Binds it to what was found. */
  readonly finding: string;
  /** Binds reason, name and dates to it, so that nobody lengthens it by hand. */
  readonly seal: string;
}

/** What decides whether an exception counts. */
export interface Moment {
  readonly exceptions: readonly KeptException[];
  readonly key: Buffer;
  readonly today: string;
  /** The draft, named as exceptions name it. */
  readonly draft: string | null;
}

/** The checklist with the exceptions that hold counted in, and those that were made for this draft and do not hold named. */
export function overrule(checklist: Checklist, moment: Moment): Checklist {
  const met = new Map<KeptException, Finding>();
  const entries = checklist.entries.map((entry) => overruleEntry(entry, checklist, moment, met));
  const lapsed = lapsedOf(checklist, moment, met);
  const counted = { entries, findings: findingsOf(entries), questions: questionsOf(entries), verdict: verdictOf(entries) };
  return { ...checklist, ...counted, ...(lapsed.length > 0 ? { lapsed } : {}) };
}

/** @param met takes each exception whose words were met, whether it holds or not */
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

/** What somebody lets pass as it stands need not be asked about. */
function unaskedOf({ asked }: Entry, findings: readonly Finding[]): Pick<Entry, 'asked'> {
  if (!asked) return {};
  const settled = (id: string): boolean => {
    const own = findings.filter(({ question }) => question?.id === id);
    return own.length > 0 && own.every(({ allowed }) => allowed);
  };
  return { asked: asked.filter(({ question, answer }) => answer !== null || !settled(question.id)) };
}

/** A question is answered, and not overruled. */
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

/** Of the check or, where it is later, of publication. */
function dayOf({ draft }: Checklist, { today }: Moment): string {
  return draft.context.date > today ? draft.context.date : today;
}

/** Null where it counts on that day. */
export function whyLapsed(exception: KeptException, day: string, key: Buffer): 'ended' | 'changed' | null {
  if (sealOf(exception, key) !== exception.seal) return 'changed';
  return day > exception.until ? 'ended' : null;
}

/**
 * The words found, in the sentences where they stand: an edit elsewhere in the draft leaves it as it is. What was found in no
 * words in particular is bound to the whole draft.
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
    // Of a picture it is what the file says of itself.
    evidence.map(({ check, kind, excerpt, image, why }) => [check, kind, image === undefined ? excerpt : `${image}: ${why}`]),
    passages.map((passage) => passage.trim().split(/\s+/)),
  ]);
}

export function sealOf({ seal: _seal, ...rest }: Omit<KeptException, 'seal'> & { readonly seal?: string }, key: Buffer): string {
  return mac(key, ['seal', Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function mac(key: Buffer, content: unknown): string {
  return 'hmac-sha256:' + createHmac('sha256', key).update(JSON.stringify(content)).digest('hex');
}
