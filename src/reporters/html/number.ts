// What the draft and the checklist share: each item's number, and the ids by which they link to each other.
import { itemsOf, type Item } from '../items.js';
import { FINDING_OUTCOMES, type Checklist, type FindingOutcome } from '../../types.js';

export interface Numbered extends Item {
  readonly number: number;
  readonly outcome: FindingOutcome;
  /** The id of the item in the checklist. */
  readonly id: string;
  /** The id of its first words in the draft. */
  readonly markId: string;
}

/** The numbered items of a checklist, in the order in which they are listed. */
export function number({ findings }: Checklist, at: number): Numbered[] {
  const outcomeOf = (item: Item): FindingOutcome => item.findings[0]?.outcome ?? 'advice';
  const items = itemsOf(findings.filter(({ allowed }) => !allowed)).sort(
    (a, b) => FINDING_OUTCOMES.indexOf(outcomeOf(a)) - FINDING_OUTCOMES.indexOf(outcomeOf(b)),
  );
  return items.map((item, i) => ({
    ...item,
    number: i + 1,
    outcome: outcomeOf(item),
    id: `finding-${at}-${i + 1}`,
    markId: `words-${at}-${i + 1}`,
  }));
}
