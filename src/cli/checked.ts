import type { Resolved } from '../settings.js';
import type { Checklist } from '../types.js';

/** A draft that was checked, with all that its report needs. */
export interface Checked extends Resolved {
  readonly checklist: Checklist;
  /** The policy as it was asked for: an id, or a file. */
  readonly policyName: string;
}

/** @param checklists one a policy, in the order of the settings */
export function checkedWith(resolved: Resolved, checklists: readonly Checklist[]): Checked[] {
  return checklists.map((checklist, i) => ({
    ...resolved,
    checklist,
    policyName: resolved.settings.policy?.[i] ?? checklist.policy.id,
  }));
}
