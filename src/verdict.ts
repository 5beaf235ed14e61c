// Entries -> verdict, findings in order, open questions, exit status. All functions are pure.
import { factKey } from './fact-key.js';
import { OUTCOMES, type Entry, type Finding, type OpenQuestion, type Outcome, type Verdict } from './types.js';

/**
 * The rank of an outcome; 0 is the worst.
 *
 * @throws {TypeError} where it is no outcome, which would otherwise rank as worse than all
 */
export function severity(outcome: Outcome): number {
  const rank = OUTCOMES.indexOf(outcome);
  if (rank < 0) throw new TypeError(`${String(outcome)} is not an outcome`);
  return rank;
}

/** The worst of some outcomes; `pass` where there are none. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return outcomes.toSorted((a, b) => severity(a) - severity(b))[0] ?? 'pass';
}

const VERDICTS: Readonly<Record<Outcome, Verdict>> = {
  fail: 'fail',
  review: 'review',
  open: 'review',
  advice: 'pass',
  pass: 'pass',
  'not-applicable': 'pass',
  context: 'pass',
};

/** The verdict on a draft, from the worst outcome of its entries. `open` counts as `review`, and advice alone passes. */
export function verdictOf(entries: readonly Entry[]): Verdict {
  return VERDICTS[worst(entries.map((entry) => entry.outcome))];
}

/** All findings, worst first and those that are allowed last. Equals keep the policy's order. */
export function findingsOf(entries: readonly Entry[]): Finding[] {
  const rank = ({ outcome, allowed }: Finding): number => severity(outcome) + (allowed ? OUTCOMES.length : 0);
  return entries.flatMap(({ findings }) => findings).sort((a, b) => rank(a) - rank(b));
}

/** The questions that some clause asks, each once, the most important first. */
export function questionsOf(entries: readonly Entry[]): OpenQuestion[] {
  return mergeQuestions(entries.flatMap(({ clause, asked = [] }) => asked.map((each) => ({ ...each, clauses: [clause] }))));
}

/** Merges questions with the same id into one, with all its clauses and all the words it is about. */
export function mergeQuestions(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const merged = new Map<string, OpenQuestion>();
  for (const one of questions) {
    const known = merged.get(one.question.id);
    merged.set(one.question.id, known ? merge(known, one) : one);
  }
  return [...merged.values()].sort((a, b) => a.question.priority - b.question.priority);
}

function merge(a: OpenQuestion, b: OpenQuestion): OpenQuestion {
  const known = new Set(a.evidence.map(factKey));
  const more = b.evidence.filter((fact) => !known.has(factKey(fact)));
  return {
    ...a,
    clauses: [...new Set([...a.clauses, ...b.clauses])],
    evidence: [...a.evidence, ...more].sort((one, other) => one.span.start - other.span.start),
    outcome: worst([a.outcome, b.outcome]),
    worst: worst([a.worst, b.worst]),
  };
}

/** Whether reports mention a question. One that holds nothing up is mentioned only once it has been answered. */
export function isReported({ outcome, answer }: OpenQuestion): boolean {
  return outcome !== 'pass' || answer !== null;
}

/** Which verdicts give an exit status other than 0: `review` and worse, `fail` alone, or none. */
export const FAIL_ON = ['review', 'fail', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The exit status: 0 for pass, 1 for fail, 3 for review. A verdict that `failOn` lets through is 0. */
export function exitStatus(verdict: Verdict, failOn: FailOn): 0 | 1 | 3 {
  if (verdict === 'pass' || failOn === 'never') return 0;
  if (verdict === 'fail') return 1;
  return failOn === 'fail' ? 0 : 3;
}
