import { PolicycheckError } from '../errors.js';
import { shippedPolicies } from '../index.js';
import type { Policy } from '../types.js';

/** @throws {PolicycheckError} where an answer is to no question of any of the policies */
export function knownAnswers<Answer>(
  answers: Readonly<Record<string, Answer>> = {},
  policies: readonly Policy[],
): Readonly<Record<string, Answer>> {
  const known = new Set([...shippedPolicies().questions, ...policies.flatMap(({ questions }) => questions)].map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  if (unknown.length === 0) return answers;
  throw new PolicycheckError(`no question "${unknown.join('", "')}"; known are ${[...known].join(', ')}`);
}
