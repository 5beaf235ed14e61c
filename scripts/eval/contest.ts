// Compares our answers with those of the rivals on one suite.
import type { Finder, Judge, LanguageDetector, Rivals } from './tools.js';
import { ownFinder, ownJudge, ownLanguage } from './tools.js';
import type { LanguageSuite, SpanSuite, Suite, SuiteItem, Typed, YesNoSuite } from './suites.js';
import { figure, table } from './table.js';
import { fScore, mean, precision, recall, share, sum, type Tally } from './tally.js';

/** The table of a suite, and the items that we got wrong. */
interface Contest {
  readonly table: string;
  readonly misses: readonly string[];
}

export async function hold(suite: Suite, items: readonly SuiteItem[], rivals: Rivals): Promise<Contest> {
  switch (suite.asks) {
    case 'where':
      return where(suite, items, [ownFinder, ...rivals.finders]);
    case 'whether':
      return whether(suite, items, [ownJudge(suite.checks), ...rivals.wordLists]);
    case 'language':
      return language(suite, items, [ownLanguage, ...rivals.languages]);
  }
}

/** Whether two spans of the same type are the same answer: they must share at least half of what they cover together. */
function isSame(a: Typed, b: Typed): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.type === b.type && shared > 0 && shared >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function led(item: SuiteItem, { leads }: SpanSuite): SuiteItem {
  const lead = leads?.[item.sort] ?? '';
  const moved = item.spans.map(({ type, start, end }) => ({ type, start: start + lead.length, end: end + lead.length }));
  return { ...item, text: lead + item.text, spans: moved };
}

async function where(suite: SpanSuite, given: readonly SuiteItem[], finders: readonly Finder[]): Promise<Contest> {
  const items = given.map((item) => led(item, suite));
  const answers = await Promise.all(finders.map(({ find }) => answersOf(items, find)));
  const tallies = finders.map((_, f) =>
    suite.types.map((type) => sum(items.map((item, i) => spanTally(suite, item, answers[f]?.[i] ?? [], type)))),
  );
  const cell = (tally: Tally): string => `${figure(fScore(tally))} (${figure(precision(tally))}, ${figure(recall(tally))})`;
  const rows = suite.types.map((type, t) => [
    type,
    String(items.reduce((count, { spans }) => count + spans.filter((span) => span.type === type).length, 0)),
    ...finders.map(({ types }, f) => (types.includes(type) ? cell(tallies[f]?.[t] ?? NONE) : '')),
  ]);
  const all = ['all types', '', ...finders.map((_, f) => cell(sum(tallies[f] ?? [])))];
  // A redactor that takes a National Insurance number for a benefits number still hides it.
  const covered = ['share found, under any name', '', ...finders.map((_, f) => figure(coverage(suite, items, answers[f] ?? [])))];
  return {
    table: table(['type: F1 (precision, recall)', 'labelled', ...finders.map(({ name }) => name)], [...rows, all, covered]),
    misses: items.flatMap((item, i) => suite.types.flatMap((type) => spanMiss(suite, item, answers[0]?.[i] ?? [], type))),
  };
}

const NONE: Tally = { right: 0, wrong: 0, missed: 0 };

async function answersOf(items: readonly SuiteItem[], find: Finder['find']): Promise<(readonly Typed[])[]> {
  const answers: (readonly Typed[])[] = [];
  for (const { text } of items) answers.push(await find(text));
  return answers;
}

function spanTally({ oneType }: SpanSuite, { spans, sort }: SuiteItem, found: readonly Typed[], type: string): Tally {
  if (oneType && sort !== type) return NONE;
  const labelled = spans.filter((span) => span.type === type);
  const answered = found.filter((span) => span.type === type);
  const right = labelled.filter((span) => answered.some((answer) => isSame(span, answer))).length;
  const wrong = answered.filter((answer) => !labelled.some((span) => isSame(span, answer))).length;
  return { right, wrong, missed: labelled.length - right };
}

/** The share of the labels of these types that any answer covers, of whatever type. */
function coverage({ types }: SpanSuite, items: readonly SuiteItem[], answers: readonly (readonly Typed[])[]): number | null {
  const found = items.flatMap(({ spans }, i) =>
    spans
      .filter(({ type }) => types.includes(type))
      .map((span) => answers[i]?.some((answer) => isSame(span, { ...answer, type: span.type })) ?? false),
  );
  return share(found.filter(Boolean).length, found.length);
}

function spanMiss(suite: SpanSuite, item: SuiteItem, found: readonly Typed[], type: string): string[] {
  const { wrong, missed } = spanTally(suite, item, found, type);
  if (wrong + missed === 0) return [];
  const words = (spans: readonly Typed[]): string =>
    JSON.stringify(spans.filter((span) => span.type === type).map(({ start, end }) => item.text.slice(start, end)));
  return [`${type}: ${JSON.stringify(item.text)} labelled ${words(item.spans)}, found ${words(found)}`];
}

function whether({ yes }: YesNoSuite, items: readonly SuiteItem[], judges: readonly Judge[]): Contest {
  const answers = judges.map(({ says }) => items.map(({ text }) => says(text)));
  const rows = judges.map(({ name }, j) => {
    const said = answers[j] ?? [];
    const tally = (wanted: boolean): Tally =>
      sum(
        items.map(({ label }, i) => {
          const [is, found] = [(label === yes) === wanted, said[i] === wanted];
          return { right: +(is && found), wrong: +(!is && found), missed: +(is && !found) };
        }),
      );
    const [of, against] = [tally(true), tally(false)];
    const right = items.filter(({ label }, i) => (label === yes) === said[i]).length;
    return [
      name,
      ...[mean([fScore(of), fScore(against)]), share(right, items.length), precision(of), recall(of)].map(figure),
      `${of.wrong} of ${against.right + against.missed}`,
    ];
  });
  return {
    table: table(['', 'macro F1', 'right', `precision, ${yes}`, `recall, ${yes}`, 'false alarms'], rows),
    misses: items.flatMap(({ text, label, sort }, i) =>
      (label === yes) === answers[0]?.[i] ? [] : [`${sort}: ${JSON.stringify(text)} is ${label}`],
    ),
  };
}

function language(_suite: LanguageSuite, items: readonly SuiteItem[], detectors: readonly LanguageDetector[]): Contest {
  const sorts = [...new Set(items.map(({ sort }) => sort))];
  const answers = detectors.map((detector) => items.map(({ text }) => detector.language(text)));
  const right = (t: number, sort?: string): string => {
    const counted = items.flatMap((item, i) => (sort === undefined || item.sort === sort ? [item.label === answers[t]?.[i]] : []));
    return figure(share(counted.filter(Boolean).length, counted.length));
  };
  return {
    table: table(
      ['share right', ...sorts, 'all'],
      detectors.map(({ name }, t) => [name, ...sorts.map((sort) => right(t, sort)), right(t)]),
    ),
    misses: items.flatMap(({ text, label, sort }, i) =>
      label === answers[0]?.[i] ? [] : [`${sort}: ${JSON.stringify(text)} is ${label}, said ${answers[0]?.[i] ?? 'neither'}`],
    ),
  };
}
