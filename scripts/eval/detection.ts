// Measures how well facts are found, for each draft and check: is it labelled, and is it found?
import { checks } from '../../src/checks/index.js';
import { overlaps } from '../../src/document/context.js';
import { CONFIDENCES, type Confidence, type Fact } from '../../src/types.js';
import type { LabelledDraft } from '../corpus.js';
import { fScore, precision, recall, share, sum, type Tally } from './tally.js';
import { figure, table } from './table.js';

/** A labelled draft, and the facts that were found in it. */
export interface Read {
  readonly draft: LabelledDraft & {
    readonly disputed?: readonly string[];
    /** The checks that this author did not set out to label. */
    readonly left?: readonly string[];
    readonly tempting?: readonly string[];
  };
  readonly facts: readonly Fact[];
}

/** For these checks a miss costs more than a false alarm, which F2 takes into account. */
const COSTLY: readonly string[] = ['personal-data', 'contact-details'];

function isCounted({ disputed, left }: Read['draft'], check: string): boolean {
  return !disputed?.includes(check) && !left?.includes(check);
}

/** The tally of one draft and one check. One of the three numbers is 1; none is where the fact is neither labelled nor found. */
function tallyOf({ draft, facts }: Read, check: string, bands: readonly Confidence[] = CONFIDENCES): Tally {
  const found = facts.some((fact) => fact.check === check && bands.includes(fact.confidence));
  if (!isCounted(draft, check)) return { right: 0, wrong: 0, missed: 0 };
  const labelled = draft.labels.some((label) => label.check === check);
  return { right: +(found && labelled), wrong: +(found && !labelled), missed: +(!found && labelled) };
}

/** The checks that are labelled in at least one draft. The others cannot be measured. */
function labelledChecks(read: readonly Read[]): string[] {
  const labelled = new Set(read.flatMap(({ draft }) => draft.labels.map(({ check }) => check).filter((check) => isCounted(draft, check))));
  return checks.map(({ id }) => id).filter((id) => labelled.has(id));
}

function totalOf(read: readonly Read[], bands: readonly Confidence[] = CONFIDENCES): Tally {
  return sum(labelledChecks(read).flatMap((check) => read.map((each) => tallyOf(each, check, bands))));
}

/** A table with a row for each check. Its last columns have the share of facts that are right, in each band of confidence. */
export function checkTable(read: readonly Read[]): string {
  const head = ['check', 'labelled', 'precision', 'recall', 'F1', 'F2', 'place', ...CONFIDENCES];
  const rows = labelledChecks(read).map((check) => {
    const tally = sum(read.map((each) => tallyOf(each, check)));
    const f2 = COSTLY.includes(check) ? figure(fScore(tally, 2)) : '';
    return [
      check,
      String(tally.right + tally.missed),
      ...[precision(tally), recall(tally), fScore(tally)].map(figure),
      f2,
      figure(placed(read, check)),
      ...CONFIDENCES.map((band) => bandCell(read, [check], band)),
    ];
  });
  return table(head, [...rows, totalRow(read)]);
}

function totalRow(read: readonly Read[]): string[] {
  const all = totalOf(read);
  const named = labelledChecks(read);
  return [
    'all together',
    String(all.right + all.missed),
    ...[precision(all), recall(all), fScore(all)].map(figure),
    '',
    figure(placed(read)),
    ...CONFIDENCES.map((band) => bandCell(read, named, band)),
  ];
}

/** The share of the labels on which a fact of the same check lies; null where there are no labels. */
function placed(read: readonly Read[], check?: string): number | null {
  const labels = read.flatMap(({ draft, facts }) =>
    draft.labels
      .filter((label) => (check === undefined || label.check === check) && isCounted(draft, label.check))
      .map((label) => facts.some((fact) => fact.check === label.check && overlaps(fact.span, label))),
  );
  return share(labels.filter(Boolean).length, labels.length);
}

/** A cell such as "0.91 of 34": of 34 facts in this band, 0.91 are in drafts with that label. */
function bandCell(read: readonly Read[], named: readonly string[], band: Confidence): string {
  const right = read.flatMap(({ draft, facts }) =>
    facts
      .filter(({ check, confidence }) => confidence === band && named.includes(check) && isCounted(draft, check))
      .map(({ check }) => draft.labels.some((label) => label.check === check)),
  );
  return right.length === 0 ? '' : `${figure(share(right.filter(Boolean).length, right.length))} of ${right.length}`;
}

/** A table of precision and recall if only facts from a certain band upwards count. */
export function bandTable(read: readonly Read[]): string {
  const steps: [string, readonly Confidence[]][] = [
    ['certain alone', ['certain']],
    ['certain and likely', ['certain', 'likely']],
    ['all', CONFIDENCES],
  ];
  return table(
    ['facts that are', 'precision', 'recall', 'F1'],
    steps.map(([name, bands]) => {
      const tally = totalOf(read, bands);
      return [name, ...[precision(tally), recall(tally), fScore(tally)].map(figure)];
    }),
  );
}

/** A table with a row for each author, and one for all of them. */
export function authorTable(read: readonly Read[]): string {
  const authors = [...new Set(read.map(({ draft }) => draft.author))];
  const row = (name: string, of: readonly Read[]): string[] => {
    const tally = totalOf(of);
    const sure = totalOf(of, ['certain', 'likely']);
    const { clean, quiet } = cleanOf(of);
    const { tempted, fell } = temptationsOf(of);
    return [
      name,
      String(of.length),
      ...[precision(tally), recall(tally), fScore(tally), fScore(sure)].map(figure),
      clean === 0 ? '' : `${figure(share(quiet, clean))} of ${clean}`,
      tempted === 0 ? '' : `${fell} of ${tempted}`,
    ];
  };
  return table(
    ['author', 'drafts', 'precision', 'recall', 'F1', 'F1, sure', 'clean left alone', 'tempted'],
    [
      ...authors.map((author) =>
        row(
          author,
          read.filter(({ draft }) => draft.author === author),
        ),
      ),
      ...(authors.length > 1 ? [row('all together', read)] : []),
    ],
  );
}

function isClean({ draft }: Read): boolean {
  return draft.labels.length === 0 && !draft.disputed?.length;
}

function cleanOf(read: readonly Read[]): { clean: number; quiet: number } {
  const named = labelledChecks(read);
  const clean = read.filter(isClean);
  return {
    clean: clean.length,
    quiet: clean.filter(({ draft, facts }) => !facts.some(({ check }) => named.includes(check) && isCounted(draft, check))).length,
  };
}

function temptationsOf(read: readonly Read[]): { tempted: number; fell: number } {
  const tempted = read.flatMap(({ draft, facts }) =>
    (draft.tempting ?? []).filter((check) => isCounted(draft, check)).map((check) => facts.some((fact) => fact.check === check)),
  );
  return { tempted: tempted.length, fell: tempted.filter(Boolean).length };
}

/** The false alarms, by check: clean drafts in which something was found. */
export function falseAlarms(read: readonly Read[]): string {
  const named = labelledChecks(read);
  const counts = new Map<string, number>();
  for (const { draft, facts } of read.filter(isClean))
    for (const check of new Set(facts.map((fact) => fact.check)))
      if (named.includes(check) && isCounted(draft, check)) counts.set(check, (counts.get(check) ?? 0) + 1);
  const { clean, quiet } = cleanOf(read);
  const which = [...counts].sort((a, b) => b[1] - a[1]).map(([check, count]) => `${check} ${count}`);
  return `Clean drafts in which nothing was found: ${quiet} of ${clean}. False alarms on the rest: ${which.join(', ') || 'none'}.`;
}

/**
 * The mistakes of a check, for whoever mends it.
 *
 * @param wanted the id of the check; "all" for every check
 */
export function misses(read: readonly Read[], wanted: string): string[] {
  const named = labelledChecks(read).filter((check) => wanted === 'all' || wanted === check);
  return read.flatMap((each) =>
    named.flatMap((check) => {
      const { wrong, missed } = tallyOf(each, check);
      if (wrong + missed === 0) return [];
      const { draft, facts } = each;
      const words = wrong
        ? facts.filter((fact) => fact.check === check).map(({ excerpt }) => excerpt)
        : draft.labels.filter((label) => label.check === check).map(({ start, end }) => draft.text.slice(start, end));
      return [`${wrong ? 'false alarm' : 'missed'}, ${check}: ${JSON.stringify(words)} in ${JSON.stringify(draft.text)}`];
    }),
  );
}
