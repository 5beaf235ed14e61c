// Finds the edits that resolve the findings of a checklist without changing what the draft says. Each is checked again. Pure.
import { overlaps } from '../document/context.js';
import type { Checklist, Edit, Fact, Unmended } from '../types.js';
import { applyEdits, movedBy, type Change } from './apply.js';
import type { Proposal, Way } from './proposal.js';
import { proposeEdits } from './propose.js';
import { evidenceOf, faultOf, isSameFact } from './prove.js';

export { applyEdits } from './apply.js';

/** Checks a text under all policies, in the same context as its draft. */
export type Recheck = (text: string) => readonly Checklist[];

/** Edits that are made together or not at all. */
export type EditGroup = readonly Edit[];

export interface Correction {
  /** In the order of the draft. */
  readonly groups: readonly EditGroup[];
  readonly unmended: readonly Unmended[];
  /** How many places were not tried, because there are more than MOST. */
  readonly waiting: number;
  /** The checklists of the edited draft. */
  readonly checklists: readonly Checklist[];
}

/** The most places that are tried at a time, because the whole draft is checked again for each. */
const MOST = 30;

/**
 * Finds all edits of a draft.
 *
 * @param checklists of one draft, one per policy
 * @param wanted says whether to make a group of edits; all are made where it is left out
 */
export function correct(checklists: readonly Checklist[], check: Recheck, wanted: (group: EditGroup) => boolean = () => true): Correction {
  const text = checklists[0]?.draft.text ?? '';
  const origin = check(text);
  const state: State = { text, check, groups: [], unmended: [], origin, checklists: origin };
  const proposals = proposeEdits(checklists);
  for (const proposal of proposals.slice(0, MOST)) settle(proposal, state, wanted);
  const first = ([edit]: EditGroup): number => edit?.span.start ?? 0;
  return {
    groups: state.groups.toSorted((a, b) => first(a) - first(b)),
    unmended: state.unmended.toSorted((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity)),
    waiting: Math.max(0, proposals.length - MOST),
    checklists: state.checklists,
  };
}

/** What has been settled so far. */
interface State {
  readonly text: string;
  readonly check: Recheck;
  readonly groups: EditGroup[];
  readonly unmended: Unmended[];
  readonly origin: readonly Checklist[];
  checklists: readonly Checklist[];
}

/** Makes the first of the proposed ways that passes the check. If none does, the place is listed as unmended, with the reason. */
function settle(proposal: Proposal, state: State, wanted: (group: EditGroup) => boolean): void {
  const { fact, clause, label, ways, against } = proposal;
  if (fact && isMended(fact, state)) return;
  let why = against ?? 'no wording fits that leaves the rest of the sentence as it is';
  let unwanted = 0;
  for (const each of ways) {
    const group = each.changes.map((change) => editOf(proposal, each, change));
    if (wanted(group)) {
      const fault = tryGroup(group, proposal, state);
      if (fault === null) return;
      why = fault;
    } else unwanted++;
  }
  if (unwanted === 0 || unwanted < ways.length) state.unmended.push({ span: fact?.span ?? null, clause, label, why });
}

/** Whether an earlier change has already removed a fact, because it replaced some of the same words. */
function isMended(fact: Fact, { groups, checklists }: State): boolean {
  const made = groups.flat();
  if (!made.some(({ span }) => overlaps(span, fact.span))) return false;
  const now = movedBy(made, fact.span);
  return !checklists.flatMap(evidenceOf).some((other) => isSameFact(other, fact) && overlaps(other.span, now));
}

/**
 * Makes a group of edits if the check allows it.
 *
 * @returns why it was not made; null where it was
 */
function tryGroup(group: EditGroup, proposal: Proposal, state: State): string | null {
  const { text, groups, check } = state;
  const made = groups.flat();
  if (group.some(({ span }) => made.some((edit) => overlaps(edit.span, span)))) return 'another change is made in the same words';
  const checklists = check(applyEdits(text, [...made, ...group]));
  const changes = group.map(({ span, replacement }) => ({ span: movedBy(made, span), replacement }));
  const [first] = changes;
  const place = movedBy(made, proposal.fact?.span ?? first?.span ?? { start: 0, end: 0 });
  for (const [i, after] of checklists.entries()) {
    const [origin, before] = [state.origin[i], state.checklists[i]];
    const fault = origin && before ? faultOf({ origin, before, after, changes, proposal, place }) : null;
    if (fault !== null) return fault;
  }
  groups.push(group);
  state.checklists = checklists;
  return null;
}

function editOf({ clause, label }: Proposal, { does }: Way, { span, replacement }: Change): Edit {
  return { span, replacement, clause, reason: `${label}: ${does}` };
}
