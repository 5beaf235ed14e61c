// Entries -> verdict, findings in order, open questions, exit status. Pure.
import type { Entry, Finding, OpenQuestion, Outcome, Verdict } from './types.js';

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

/** All findings, worst first, in the policy's order among equals. */
export function findingsOf(entries: readonly Entry[]): Finding[] {
  return entries.flatMap(({ findings }) => findings).sort((a, b) => severity(a.outcome) - severity(b.outcome));
}

/** The questions that some clause asks, once each, the most important first. */
export function questionsOf(entries: readonly Entry[]): OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>();
  for (const { clause, asked: own = [] } of entries) {
    for (const each of own) {
      const { question, evidence, ...said } = each;
      const known = asked.get(question.id);
      asked.set(question.id, {
        question,
        answer: said.answer,
        clauses: [...(known?.clauses ?? []).filter(({ id }) => id !== clause.id), clause],
        evidence: [...new Set([...(known?.evidence ?? []), ...evidence])].sort((a, b) => a.span.start - b.span.start),
        outcome: worst([said.outcome, ...(known ? [known.outcome] : [])]),
        worst: worst([said.worst, ...(known ? [known.worst] : [])]),
      });
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
