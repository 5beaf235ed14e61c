// Proposes what could be done about each thing that the findings object to. Nothing is checked here.
import { factKey } from '../fact-key.js';
import { severity } from '../verdict.js';
import type { Checklist, Clause, Fact, Finding } from '../types.js';
import { findingOfLine, proposeLine } from './capacity.js';
import { proposeContact } from './contacts.js';
import { proposePrivate } from './private.js';
import type { Proposal } from './proposal.js';

/** The checks whose facts can be edited. */
const MENDED: readonly string[] = ['contact-details', 'personal-data'];

/**
 * Proposes edits, in the order in which they should be tried.
 *
 * @param checklists of one draft, one per policy
 */
export function proposeEdits(checklists: readonly Checklist[]): Proposal[] {
  const [checklist] = checklists;
  if (!checklist) return [];
  const findings = checklists.flatMap((each) => each.findings).toSorted((a, b) => severity(a.outcome) - severity(b.outcome));
  const objected = objectedTo(findings);
  const contacts = objected
    .map(({ fact }) => fact)
    .filter(({ check }) => check === 'contact-details')
    .sort((a, b) => a.span.start - b.span.start);
  const proposals = objected
    .toSorted(byStrength)
    .map(({ fact, clause }) =>
      fact.check === 'contact-details' ? proposeContact(fact, clause, contacts, checklist) : proposePrivate(fact, clause, checklist),
    );
  const line = checklists.flatMap((each) => findingOfLine(each) ?? []).toSorted((a, b) => severity(a.outcome) - severity(b.outcome))[0];
  return line ? [...proposals, proposeLine(line, checklist)] : proposals;
}

interface Objection {
  readonly fact: Fact;
  readonly clause: Clause;
}

/** Each fact that is objected to, once, with the worst clause. Weak evidence is left to the author, because it is often innocent. */
function objectedTo(findings: readonly Finding[]): Objection[] {
  const objected = new Map<string, Objection>();
  for (const { evidence, clause, allowed } of findings)
    for (const fact of allowed ? [] : evidence) {
      const key = factKey(fact);
      if (fact.image === undefined && MENDED.includes(fact.check) && fact.confidence !== 'possible' && !objected.has(key))
        objected.set(key, { fact, clause });
    }
  return [...objected.values()];
}

/** Facts that are found by the words around them come first, before other edits change these words; otherwise in the order of the draft. */
function byStrength({ fact: a }: Objection, { fact: b }: Objection): number {
  const rank = ({ confidence, check }: Fact): number => (confidence === 'certain' ? 2 : check === 'personal-data' ? 1 : 0);
  return rank(a) - rank(b) || a.span.start - b.span.start;
}
