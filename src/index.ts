// The library: one draft, one policy, one checklist. docs/library.md tells of all that stands here.
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
export type * from './types.js';

/**
 * What a policy says of a draft. Pure: the same draft, policy, council and answers give the same checklist.
 * The law stands beside every policy and is kept apart from its clauses.
 *
 * @throws {PolicycheckError} where something that is given is none: a role, a question, an answer; each with its place
 * @example
 * const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
 * const { verdict, findings } = checkDraft({ id: 'post', text: 'Ring me on 07700 900123', context }, await loadPolicy('pilsley'));
 */
export function checkDraft(draft: Draft, policy: Policy, known: Known = {}): Checklist {
  refuseUnknown(draft, policy, known, shippedPolicies().questions);
  return judge(readDraft(draft, known.council), policy, known.answers);
}

/**
 * Changes of the draft that take findings away without changing what it says: a private contact gives way to the council's
 * own, somebody's private life is told in general terms or not at all, a personal-capacity line is added. Each is checked
 * again under the same policy, together with those before it, and left out where it would bring a finding. Pure.
 *
 * @example
 * const changed = applyEdits(draft.text, suggestEdits(checkDraft(draft, policy)));
 */
export function suggestEdits(checklist: Checklist): Edit[] {
  return correct([checklist], recheckOf(checklist)).groups.flat();
}
