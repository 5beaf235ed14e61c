// Shows what `fix` would change, why, and what it leaves to the author.
import { differenceLines } from '../difference.js';
import { placesIn } from '../drafts/place.js';
import { applyEdits, type Correction, type EditGroup } from '../edits/index.js';
import type { Paint } from '../reporters/terminal/paint.js';
import { titleOf, verdictWords } from '../reporters/words.js';
import { bullet, INDENT } from '../terminal/hang.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import type { Checklist, Clause, Draft, Unmended, Verdict } from '../types.js';

export interface Page {
  /** The width in columns. Lines of the draft are not broken where nobody looks at them. */
  readonly width: number;
  readonly paint: Paint;
  readonly folds: boolean;
}

/**
 * Shows a correction.
 *
 * @param checklists the checklists of the draft as it is now
 */
export function showCorrection(
  { groups, unmended, waiting, checklists: after }: Correction,
  checklists: readonly Checklist[],
  page: Page,
): string {
  const draft = checklists[0]?.draft;
  if (!draft) return '';
  const { bold } = page.paint;
  const changes = groups.map((group) => changeLines(group, draft, page.width));
  const more =
    waiting > 0
      ? [wrap(`${waiting} more ${waiting === 1 ? 'place' : 'places'}: call fix again once these are written`, page.width - INDENT)]
      : [];
  const left = [...unmended.map((each) => unmendedLines(each, draft, page.width)), ...more];
  const title = `${titleOf({ draft })}: ${countOf(groups.length)}`;
  return [
    ...wrap(title, page.width).map((line) => bold(line)),
    ...(groups.length > 0 ? ['', ...showDifference(draft, groups, page), '', bold('Why'), ...changes.flatMap(bullet)] : []),
    ...(left.length > 0 ? ['', bold('Left to you'), ...left.flatMap(bullet)] : []),
    '',
    ...verdictLines(checklists, after, groups.length > 0).flatMap((line) => wrap(line, page.width)),
    '',
  ].join('\n');
}

function countOf(changes: number): string {
  if (changes === 0) return 'nothing that could be changed without changing what it says';
  return changes === 1 ? '1 change' : `${changes} changes`;
}

function showDifference({ text }: Draft, groups: readonly EditGroup[], { width, paint, folds }: Page): string[] {
  return differenceLines(text, applyEdits(text, groups.flat())).flatMap(({ sign, text: line }) => {
    const ink = { '+': paint.green, '-': paint.red, ' ': paint.dim, '…': paint.dim }[sign];
    const parts = folds ? wrap(line, width - 2) : [line];
    return parts.map((part) => ink(`${sign} ${part}`.trimEnd()));
  });
}

function changeLines(group: EditGroup, draft: Draft, width: number): string[] {
  const [first] = group;
  if (!first) return [];
  return [`${placeWords(group, draft)}: ${first.reason}`, citation(first.clause)].flatMap((line) => wrap(line, width - INDENT));
}

function placeWords(group: EditGroup, draft: Draft): string {
  const placeOf = placesIn(draft);
  const lines = [...new Set(group.map(({ span, replacement }) => placeOf(span.start).line + addedAfter(span, replacement)))];
  return `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`;
}

/** How many lines below the place where they are inserted new words begin: as many as the line breaks they start with. */
function addedAfter({ start, end }: { start: number; end: number }, replacement: string): number {
  return start === end ? (/^[\r\n]*/.exec(replacement)?.[0].split('\n').length ?? 1) - 1 : 0;
}

function unmendedLines({ span, clause, label, why }: Unmended, draft: Draft, width: number): string[] {
  const where = span ? `line ${placesIn(draft)(span.start).line}: ` : '';
  return [`${where}${label}: ${why}`, citation(clause)].flatMap((line) => wrap(line, width - INDENT));
}

function citation({ cite, summary }: Clause): string {
  return `${cite}: ${summary}`;
}

/** The changes that the author chose and that cannot be made without the others. */
export function showRefused({ unmended }: Correction, draft: Draft, width: number): string[] {
  return unmended.flatMap(({ span, label, why }) =>
    wrap(`Not made, line ${span ? placesIn(draft)(span.start).line : 1}: ${label}: ${why}.`, width),
  );
}

/** The verdict of each policy on the draft, before and after, because edits seldom settle everything. */
function verdictLines(before: readonly Checklist[], after: readonly Checklist[], changed: boolean): string[] {
  return before.map(({ verdict, policy, draft }, i) => {
    const now: Verdict = after[i]?.verdict ?? verdict;
    const name = before.length > 1 ? `${policy.id}: ` : '';
    const rest = now === 'pass' ? '' : `; "policycheck${draft.id === '-' ? '' : ` ${draft.id}`}" says what is left to do`;
    return changed
      ? `${name}${verdictWords(verdict)}, and with this: ${verdictWords(now)}${rest}`
      : `${name}${verdictWords(verdict)}${rest}`;
  });
}

/** A group of edits in one line: the words that go, and those that replace them. */
export function groupWords(group: EditGroup, { text }: Draft): string {
  return group
    .map(({ span, replacement }) => {
      const [before, after] = [text.slice(span.start, span.end), replacement.trim()].map((words) => safe(words));
      if (before === '') return `add “${after}”`;
      return after === '' ? `take out “${before}”` : `“${before}” → “${after}”`;
    })
    .join('; ');
}
