import type { Resolved } from '../settings.js';
import type { Checklist } from '../types.js';

/** A checked draft, with everything its report needs. */
export interface Checked extends Resolved {
  readonly checklist: Checklist;
  /** The policy as the user named it: an id or a file. */
  readonly policyName: string;
}

/** @param checklists one per policy, in the order of the settings */
export function checkedWith(resolved: Resolved, checklists: readonly Checklist[]): Checked[] {
  return checklists.map((checklist, i) => ({
    ...resolved,
    checklist,
    policyName: resolved.settings.policy?.[i] ?? checklist.policy.id,
  }));
}
