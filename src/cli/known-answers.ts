import { PolicycheckError } from '../errors.js';
import { faultOfQuestions } from '../given.js';
import { shippedPolicies } from '../shipped.js';
import type { Policy } from '../types.js';

/**
 * @returns the answers, unchanged
 * @throws {PolicycheckError} if an answer fits no question of any of the policies
 */
export function knownAnswers<Answer>(
  answers: Readonly<Record<string, Answer>> = {},
  policies: readonly Policy[],
): Readonly<Record<string, Answer>> {
  const questions = [...shippedPolicies().questions, ...policies.flatMap((policy) => policy.questions)];
  const fault = faultOfQuestions(Object.keys(answers), questions);
  if (fault !== null) throw new PolicycheckError(fault);
  return answers;
}
