// Entries -> verdict, findings in order, open questions, exit status. Pure.
import type { Answers, Entry, Finding, OpenQuestion, Outcome, Verdict } from './types.js';

const SEVERITY: readonly Outcome[] = ['fail', 'review', 'open', 'advice', 'pass', 'not-applicable', 'context'];

/** Lower is worse. */
export function severity(outcome: Outcome): number {
  return SEVERITY.indexOf(outcome);
}

export function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomes.toSorted((a, b) => severity(a) - severity(b))[0] ?? 'pass';
}

export function verdictOf(entries: readonly Entry[]): Verdict {
  const outcome = worst(entries.map((entry) => entry.outcome));
  if (outcome === 'fail') return 'fail';
  return outcome === 'review' || outcome === 'open' ? 'review' : 'pass';
}

/** All findings, worst first, those that are allowed last, in the policy's order among equals. */
export function findingsOf(entries: readonly Entry[]): Finding[] {
  const rank = ({ outcome, allowed }: Finding): number => severity(outcome) + (allowed ? SEVERITY.length : 0);
  return entries.flatMap(({ findings }) => findings).sort((a, b) => rank(a) - rank(b));
}

/** The questions that some clause has asked, once each, the most important first. */
export function questionsOf(entries: readonly Entry[], answers: Answers): OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>();
  for (const { clause, findings } of entries) {
    for (const { question } of findings) {
      if (!question) continue;
      const known = asked.get(question.id);
      const clauses = [...(known?.clauses ?? []).filter(({ id }) => id !== clause.id), clause];
      asked.set(question.id, { question, clauses, answer: answers[question.id] ?? null });
    }
  }
  return [...asked.values()].sort((a, b) => a.question.priority - b.question.priority);
}

/** 0 pass, 1 fail, 3 review; a verdict that `failOn` lets through is 0. */
export function exitStatus(verdict: Verdict, failOn: 'review' | 'fail' | 'never'): 0 | 1 | 3 {
  if (verdict === 'pass' || failOn === 'never') return 0;
  if (verdict === 'fail') return 1;
  return failOn === 'fail' ? 0 : 3;
}
