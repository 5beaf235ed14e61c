// Compares two policies clause by clause: two versions of one policy, or clauses of two councils that look for the same things.
import { describeRule } from '../assess.js';
import { wrap } from '../terminal/wrap.js';
import type { Clause, Policy } from '../types.js';
import { column, headOf, nameOf, WIDTH } from './compare.js';
import { counterparts } from './consequences.js';

/** The parts of a clause that are compared, each with a function that puts it into words. */
const FIELDS: readonly (readonly [name: string, (clause: Clause) => string])[] = [
  ['cite', ({ cite }) => cite],
  ['summary', ({ summary }) => summary],
  ['strength', ({ strength }) => strength ?? ''],
  ['roles', ({ roles }) => roles?.join(', ') ?? ''],
  ['channels', ({ channels }) => channels?.join(', ') ?? ''],
  ['except on', ({ exceptPlatforms }) => exceptPlatforms?.join(', ') ?? ''],
  ['from', ({ from }) => from ?? ''],
  ['until', ({ until }) => until ?? ''],
  ['rules', ({ rules }) => rules?.map(describeRule).join(' | ') ?? ''],
  ['messages', ({ rules }) => rules?.map(({ message = '', fix = '' }) => `${message} ${fix}`.trim()).join(' | ') ?? ''],
  ['context', ({ context }) => context ?? ''],
  ['fix', ({ fix }) => fix ?? ''],
  ['legal doubt', ({ legalDoubt }) => legalDoubt ?? ''],
  [
    'excepts',
    ({ excepts }) =>
      excepts ? `${excepts.clauses.join(', ')}: ${describeRule({ when: excepts.when, then: 'pass' })}, ${excepts.reason}` : '',
  ],
  ['final', ({ final }) => (final ? 'yes' : '')],
];

/** Whether two policies share most of their clause ids, so that clauses of the same id are versions of each other. */
function areRelated(one: Policy, other: Policy): boolean {
  const ids = new Set(one.clauses.map(({ id }) => id));
  const shared = other.clauses.filter(({ id }) => ids.has(id)).length;
  return shared * 2 > Math.min(one.clauses.length, other.clauses.length);
}

/**
 * Compares two versions of one policy, or the matching clauses of two unrelated ones.
 *
 * @returns the text to print
 */
export function compareClauses(one: Policy, other: Policy): string {
  return areRelated(one, other) ? compareVersions(one, other) : compareCounterparts(one, other);
}

function compareVersions(one: Policy, other: Policy): string {
  const pair = [one, other] as const;
  const names = pair.map((_, i) => nameOf(pair, i));
  const lacking = (here: Policy, there: Policy): string[] =>
    here.clauses.filter(({ id }) => !there.clauses.some((clause) => clause.id === id)).map(({ id, summary }) => `${id}: ${summary}`);
  const changed = one.clauses.flatMap((clause) => {
    const same = other.clauses.find(({ id }) => id === clause.id);
    const fields = same ? FIELDS.filter(([, valueOf]) => valueOf(clause) !== valueOf(same)) : [];
    if (!same || fields.length === 0) return [];
    const differences = fields.flatMap(([name, valueOf]) => [
      `    ${name}`,
      ...[clause, same].flatMap((each, i) => column(names[i] ?? '', valueOf(each) || 'nothing', pair, '    ')),
    ]);
    return [...wrap(`${clause.id}: ${clause.summary}`, WIDTH - 2).map((line) => `  ${line}`), ...differences];
  });
  const heads = pair.map(headOf);
  const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines.flatMap(hang)]);
  const parts = [
    ...(heads[0] === heads[1]
      ? []
      : ['Who is bound, and whom a doubt goes to', ...heads.flatMap((head, i) => column(names[i] ?? '', head, pair))]),
    ...list(`Only in ${names[0] ?? ''}`, lacking(one, other)),
    ...list(`Only in ${names[1] ?? ''}`, lacking(other, one)),
    ...(changed.length === 0 ? [] : ['', 'Changed', ...changed]),
  ];
  return [...(parts.length === 0 ? [`${names.join(' and ')} say the same, clause by clause.`] : parts), ''].join('\n').trimStart();
}

function hang(text: string): string[] {
  return wrap(text, WIDTH - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}

function compareCounterparts(one: Policy, other: Policy): string {
  const side = (here: Policy, there: Policy, only: boolean): string[] =>
    counterparts(here, there)
      .filter(({ same }) => !only || same.length === 0)
      .flatMap(({ clause, same }) => [
        ...hang(`${clause.cite}: ${clause.summary}`),
        ...(only ? [] : wrap(same.length > 0 ? `also ${same.join('; ')}` : 'none', WIDTH - 6).map((line) => `      ${line}`)),
      ]);
  const none = side(other, one, true);
  return [
    ...wrap(`Each clause of ${one.id} that is checked, and the clauses of ${other.id} that look for the same`, WIDTH),
    ...side(one, other, false),
    ...(none.length === 0 ? [] : ['', ...wrap(`In ${other.id}, and looked for by no clause of ${one.id}`, WIDTH), ...none]),
    '',
  ].join('\n');
}
