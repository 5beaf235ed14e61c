// The words that every report for people uses, so that a clerk meets the same ones on the terminal and on paper.
import type { Place } from '../drafts/place.js';
import type { Allowed, AnswerValue, Checklist, Clause, Fact, Finding, Lapsed, Outcome, Verdict } from '../types.js';

export type Listed = Finding['outcome'];
/** Worst first, as they are listed. */
export const LISTED: readonly Listed[] = ['fail', 'review', 'open', 'advice'];

export const SIGNS: Readonly<Record<Verdict, string>> = { fail: '✗', review: '?', pass: '✓' };
export const VERDICTS: Readonly<Record<Verdict, string>> = { fail: 'Do not publish', review: 'Check first', pass: 'Ready to publish' };

export function verdictWords(verdict: Verdict): string {
  return `${SIGNS[verdict]} ${VERDICTS[verdict]}`;
}

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

export function allowedWords({ reason, by, until }: Allowed): string {
  return `Allowed until ${until} by ${by}: ${reason}`;
}

const LAPSED: Readonly<Record<Lapsed['why'], (lapsed: Lapsed) => string>> = {
  ended: ({ until }) => `ended on ${until}`,
  unused: () => 'what it was made for is no longer found in this draft',
  changed: () => 'it was changed by hand, or sealed with another key',
  final: () => 'nobody may overrule this clause',
};
export const ALLOWED_HEADING = 'Allowed';
export const LAPSED_HEADING = 'Exceptions that do not count';
export const ANSWERED_HEADING = 'Answered';

/** Exceptions that let nothing pass (any more), and why. */
export function lapsedIn({ lapsed = [] }: Checklist): { readonly cite: string; readonly why: string }[] {
  return lapsed.map((each) => ({ cite: each.cite, why: `${LAPSED[each.why](each)} (${each.by}: ${each.reason})` }));
}

const ANSWERS: Readonly<Record<AnswerValue, string>> = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

/** What was asked and answered, with the clauses that ask it. */
export function answersIn({ questions }: Checklist): { readonly answer: string; readonly about: string }[] {
  return questions.flatMap(({ question: { text }, clauses, answer }) =>
    answer === null ? [] : [{ answer: ANSWERS[answer], about: `${text} (${clauses.map(({ cite }) => cite).join('; ')})` }],
  );
}

export function countOf({ entries }: Checklist, wanted: Outcome): number {
  return entries.filter(({ outcome }) => outcome === wanted).length;
}

export function countLine(checklist: Checklist): string {
  const passed = countOf(checklist, 'pass');
  const rest = `${countOf(checklist, 'not-applicable')} do not apply here, ${countOf(checklist, 'context')} cannot be breached by a draft`;
  return `${passed} ${passed === 1 ? 'clause was' : 'clauses were'} looked at and passed; ${rest}`;
}
