// The words that every report for people uses, so that a clerk meets the same ones on the terminal and on paper.
import type { Place } from '../drafts/place.js';
import type { Checklist, Clause, Fact, Finding, Outcome, Verdict } from '../types.js';

export type Listed = Finding['outcome'];
/** Worst first, as they are listed. */
export const LISTED: readonly Listed[] = ['fail', 'review', 'open', 'advice'];

export const SIGNS: Readonly<Record<Verdict, string>> = { fail: '✗', review: '?', pass: '✓' };
export const VERDICTS: Readonly<Record<Verdict, string>> = { fail: 'Do not publish', review: 'Check first', pass: 'Ready to publish' };
/** Said of a finding that stands under the heading of a worse one. */
export const ASIDE: Readonly<Record<Listed, string>> = {
  fail: 'must change',
  review: 'to be asked',
  open: 'to be answered',
  advice: 'advice',
};
export const NOTICE = 'Compared with the policy, by its words alone. It is no legal advice.';
export const MASKED_NOTICE = 'Where words are personal or must not go round, brackets say what stood there.';

export function headingsFor({ policy, draft }: Checklist): Readonly<Record<Listed, string>> {
  return { fail: 'Must change', review: `Ask ${policy.referTo[draft.context.role]}`, open: 'Answer', advice: 'Better to' };
}

/** Whose post, where and when. */
export function whose({ policy, draft }: Checklist): string {
  const { role, channel, platform, date } = draft.context;
  return `${policy.council}, ${policy.title}; ${role}, ${channel} account${platform ? ` on ${platform}` : ''}, ${date}`;
}

/** Where the clause is published, if the policy says so; the law beside it stands elsewhere. */
export function urlOf(clause: Clause, { policy }: Checklist): string | null {
  return clause.url ?? (policy.clauses.includes(clause) ? policy.url : undefined) ?? null;
}

export function linesOf(facts: readonly Fact[], placeOf: (offset: number) => Place): string {
  const lines = [...new Set(facts.map(({ span }) => placeOf(span.start).line))];
  return `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`;
}

/** What the words are taken for: "a UK mobile number; perhaps a home address". */
export function reasonsOf(facts: readonly Fact[]): string {
  return [...new Set(facts.map((fact) => (fact.confidence === 'possible' ? `perhaps ${fact.why}` : fact.why)))].join('; ');
}

export function countOf({ entries }: Checklist, wanted: Outcome): number {
  return entries.filter(({ outcome }) => outcome === wanted).length;
}

export function countLine(checklist: Checklist): string {
  const passed = countOf(checklist, 'pass');
  const rest = `${countOf(checklist, 'not-applicable')} do not apply here, ${countOf(checklist, 'context')} cannot be breached by a draft`;
  return `${passed} ${passed === 1 ? 'clause was' : 'clauses were'} looked at and passed; ${rest}`;
}
