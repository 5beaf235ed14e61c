// The end of the questionnaire: what the checklist says, in a few lines, and what the author can do about it.
import { itemsOf, type Item } from '../reporters/items.js';
import { sayIn, verdictWords } from '../reporters/words.js';
import { bullet, INDENT } from '../terminal/hang.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import type { Checklist } from '../types.js';
import type { Place } from '../drafts/place.js';
import type { Choice, Prompts } from './prompts.js';
import { placeOf } from './question.js';

type Ending = { readonly how: 'done' | 'keep' | 'back' } | { readonly how: 'change'; readonly place: Place };

interface Change {
  readonly name: string;
  readonly place: Place;
}

/** The most places of the draft that are offered for a change. */
const MOST = 4;
/** The start of a draft, for changes that are about no words in particular. */
export const START: Place = { line: 1, column: 1 };

export async function askEnding(
  checklists: readonly Checklist[],
  prompts: Prompts,
  { back, keep }: { back: boolean; keep: string | null },
): Promise<Ending> {
  const changes = once(checklists.flatMap(changesOf)).slice(0, MOST);
  const choices: readonly Choice<string>[] = [
    { value: 'done', name: 'Show the checklist', short: 'done' },
    ...(keep === null
      ? []
      : [{ value: 'keep', name: `Show the checklist, and keep my answers in ${safe(keep)}`, short: 'done, answers kept' }]),
    ...changes.map(({ name }, i) => ({ value: String(i), name, short: 'change the draft' })),
    ...(changes.length === 0 ? [{ value: 'change', name: 'Change the draft' }] : []),
    ...(back ? [{ value: 'back', name: '‹ Back' }] : []),
  ];
  await prompts.say(['', ...checklists.flatMap((checklist) => summaryOf(checklist, checklists.length > 1, prompts.width)), '']);
  const chosen = await prompts.choose('And now?', choices);
  if (chosen === 'done' || chosen === 'keep' || chosen === 'back') return { how: chosen };
  return { how: 'change', place: changes[Number(chosen)]?.place ?? START };
}

function pressing({ findings }: Checklist): Item[] {
  return itemsOf(findings.filter(({ allowed }) => !allowed)).filter(({ findings: [first] }) => first && first.outcome !== 'advice');
}

function changesOf(checklist: Checklist): Change[] {
  return pressing(checklist).flatMap(({ findings: [first] }) => {
    const fact = first?.evidence[0];
    const place = placeOf(first?.evidence ?? [], checklist);
    return place && fact ? [{ name: `Change the draft, at line ${place.line}: ${safe(fact.why)}`, place }] : [];
  });
}

/** Drops repetitions, so that a place is offered once, whichever clauses it is about. */
function once(changes: readonly Change[]): Change[] {
  return changes.filter(({ name }, i) => changes.findIndex((other) => other.name === name) === i);
}

/**
 * The checklist in a few lines.
 *
 * @param named whether to name the policy, because there are several
 */
function summaryOf(checklist: Checklist, named: boolean, width: number): string[] {
  const lines = pressing(checklist).flatMap(({ findings: [first] }) =>
    first ? [`${first.clause.cite}: ${sayIn(checklist).message(first)}`] : [],
  );
  const shown = lines.slice(0, MOST).flatMap((line) => bullet(wrap(line, width - INDENT)));
  const more = lines.length - MOST;
  const verdict = verdictWords(checklist.verdict);
  return [named ? `${verdict}, says ${safe(checklist.policy.id)}` : verdict, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
}
