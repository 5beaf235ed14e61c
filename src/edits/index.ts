// A checklist -> the edits that mend it without changing what the draft says, each of them checked again. Pure.
import type { Checklist, Edit, Fact, Unmended } from '../types.js';
import { applyEdits, meets, movedBy, type Change } from './apply.js';
import type { Proposal, Way } from './proposal.js';
import { proposeEdits } from './propose.js';
import { evidenceOf, faultOf, isSame } from './prove.js';

export { applyEdits } from './apply.js';

/** Checks a text under all the policies, as its draft was checked. */
export type Recheck = (text: string) => readonly Checklist[];

/** Edits that belong together: all of them are made, or none. */
export type EditGroup = readonly Edit[];

export interface Correction {
  /** In the order of the draft. */
  readonly groups: readonly EditGroup[];
  readonly unmended: readonly Unmended[];
  /** Of the draft as the edits leave it. */
  readonly checklists: readonly Checklist[];
}

/** Each is checked by a whole check of the draft; whoever has more of them mends these first. */
const MOST = 50;

/**
 * @param checklists of one draft, one a policy
 * @param wanted which edits are to be made; all where it is left out
 */
export function correct(checklists: readonly Checklist[], check: Recheck, wanted: (group: EditGroup) => boolean = () => true): Correction {
  const text = checklists[0]?.draft.text ?? '';
  const origin = check(text);
  const state: State = { text, check, groups: [], unmended: [], origin, checklists: origin };
  for (const proposal of proposeEdits(checklists).slice(0, MOST)) settle(proposal, state, wanted);
  const first = ([edit]: EditGroup): number => edit?.span.start ?? 0;
  return {
    groups: state.groups.toSorted((a, b) => first(a) - first(b)),
    unmended: state.unmended.toSorted((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity)),
    checklists: state.checklists,
  };
}

interface State {
  readonly text: string;
  readonly check: Recheck;
  readonly groups: EditGroup[];
  readonly unmended: Unmended[];
  readonly origin: readonly Checklist[];
  checklists: readonly Checklist[];
}

/** Makes the first of the ways that the checker has nothing against. */
function settle(proposal: Proposal, state: State, wanted: (group: EditGroup) => boolean): void {
  const { fact, clause, label, ways, against } = proposal;
  if (fact && isMended(fact, state)) return;
  let why = against ?? 'no wording fits that leaves the rest of the sentence as it is';
  for (const each of ways) {
    const fault = tryWay(each, proposal, state, wanted);
    if (fault === null) return;
    why = fault;
  }
  state.unmended.push({ span: fact?.span ?? null, clause, label, why });
}

/** A change that was made for something else has taken its words out, or what they told. */
function isMended(fact: Fact, { groups, checklists }: State): boolean {
  const made = groups.flat();
  if (!made.some(({ span }) => meets(span, fact.span))) return false;
  const now = movedBy(made, fact.span);
  return !checklists.flatMap(evidenceOf).some((other) => isSame(other, fact) && meets(other.span, now));
}

function tryWay(way: Way, proposal: Proposal, state: State, wanted: (group: EditGroup) => boolean): string | null {
  const { text, groups, check } = state;
  const made = groups.flat();
  if (way.changes.some(({ span }) => made.some((edit) => meets(edit.span, span)))) return 'another change is made in the same words';
  const group = way.changes.map(({ span, replacement }) => editOf(proposal, way, { span, replacement }));
  if (!wanted(group)) return 'it was not wanted';
  const checklists = check(applyEdits(text, [...made, ...way.changes]));
  const changes = way.changes.map(({ span, replacement }) => ({ span: movedBy(made, span), replacement }));
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
