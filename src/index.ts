// The library: checks one draft under one policy and returns a checklist. docs/library.md describes all exports.
import { judge, readDraft, recheckOf } from './check.js';
import { correct } from './edits/index.js';
import { refuseUnknown, type Known } from './given.js';
import { shippedPolicies } from './shipped.js';
import type { Checklist, Draft, Edit, Policy } from './types.js';

export { noCouncil } from './council.js';
export { applyEdits } from './edits/index.js';
export { PolicycheckError } from './errors.js';
export type { Known } from './given.js';
export { english } from './messages/english.js';
export { loadPolicy } from './shipped.js';
export type {
  AnswerValue,
  Answers,
  Channel,
  Checklist,
  Clause,
  Confidence,
  Context,
  Council,
  Draft,
  Edit,
  Election,
  Fact,
  Finding,
  FindingOutcome,
  KnownPerson,
  Nation,
  OpenQuestion,
  Picture,
  Platform,
  Policy,
  Question,
  Role,
  Span,
  Switch,
  Verdict,
} from './types.js';

/**
 * Checks a draft under a policy. Pure: the same draft, policy, council and answers give the same checklist. The law accompanies
 * every policy and is kept apart from its clauses.
 *
 * @throws {PolicycheckError} if an argument is invalid, such as a role, a question or an answer; each problem is given with its path
 * @example
 * const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
 * const { verdict, findings } = checkDraft({ id: 'post', text: 'Ring me on 07700 900123', context }, await loadPolicy('pilsley'));
 */
export function checkDraft(draft: Draft, policy: Policy, known: Known = {}): Checklist {
  refuseUnknown(draft, policy, known, shippedPolicies().questions);
  return judge(readDraft(draft, known.council), policy, known.answers);
}

/**
 * Suggests edits that resolve findings without changing what the draft says: private contacts are replaced by the council's
 * own, details of somebody's private life are made general or removed, and a personal-capacity line is added. Each edit is
 * checked under the same policy, together with the edits before it, and left out if it would cause a new finding. Pure.
 *
 * @example
 * const changed = applyEdits(draft.text, suggestEdits(checkDraft(draft, policy)));
 */
export function suggestEdits(checklist: Checklist): Edit[] {
  return correct([checklist], recheckOf(checklist)).groups.flat();
}
