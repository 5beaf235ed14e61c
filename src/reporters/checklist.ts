// The report for people: the verdict in words, what must change, what to ask, what to answer, what would be better.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Checklist, Fact, Finding } from '../types.js';
import { placeOf } from './place.js';
import { columns, safe, wrap } from './safe.js';

export interface ReportOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 where unknown. */
  readonly width: number;
  readonly all: boolean;
  readonly why: boolean;
  /** Where each setting came from, for `why`. */
  readonly origins?: Readonly<Partial<Record<string, string>>>;
}

const VERDICTS = { fail: '✗ Do not publish', review: '? Check first', pass: '✓ Ready to publish' } as const;
const GROUPS = [
  ['fail', 'Must change'],
  ['review', 'Ask'],
  ['open', 'Answer'],
  ['advice', 'Better to'],
] as const;

export function printChecklist(checklist: Checklist, options: ReportOptions): string {
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  const { draft, policy, verdict, findings } = checklist;
  const color = { fail: paint.red, review: paint.yellow, pass: paint.green }[verdict];
  const lines = [`${color.bold(VERDICTS[verdict])}   ${safe(draft.id)}, ${policy.council}, ${contextOf(checklist)}`];
  for (const [outcome, title] of GROUPS) {
    const group = findings.filter((finding) => finding.outcome === outcome);
    if (group.length > 0) lines.push('', ...printGroup(titleOf(outcome, title, checklist), group, checklist, options, paint));
  }
  lines.push('', countLine(checklist));
  if (options.all) lines.push(...printRest(checklist, options));
  if (options.why) lines.push(...printOrigins(options));
  lines.push('A check against the policy, and no legal advice.');
  return lines.join('\n') + '\n';
}

function contextOf({ draft: { context } }: Checklist): string {
  return [context.role, `${context.channel} account`, context.platform].filter(Boolean).join(', ');
}

function titleOf(outcome: string, title: string, { policy, draft }: Checklist): string {
  return outcome === 'review' ? `${title} ${policy.referTo[draft.context.role]}` : title;
}

/** Findings on the same words stand together, so that the same quotation is read once. */
function printGroup(title: string, findings: readonly Finding[], checklist: Checklist, options: ReportOptions, paint: ChalkInstance): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.evidence.map(({ span }) => span.start).join()}|${finding.question?.id ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [paint.bold(title), ...[...groups.values()].flatMap((group) => printTogether(group, checklist, options, paint))];
}

function printTogether(group: readonly Finding[], checklist: Checklist, options: ReportOptions, paint: ChalkInstance): string[] {
  const [first] = group;
  if (!first) return [];
  const lines: string[] = [];
  for (const fact of first.evidence.slice(0, 3)) lines.push(...quote(fact, checklist, options, paint));
  if (first.evidence.length > 3) lines.push(`    and ${first.evidence.length - 3} more such places`);
  for (const { clause, message, because } of group) {
    lines.push(...hang(`${clause.cite}: `, message, options.width, paint));
    if (options.why) lines.push(...indent(`(${because})`, options.width));
  }
  for (const fix of new Set(group.map(({ suggestion }) => suggestion))) lines.push(...indent(`→ ${fix}`, options.width));
  if (first.question && first.outcome === 'open') {
    lines.push(...indent(`${first.question.text}`, options.width));
    lines.push(`    --answer ${first.question.id}=yes|no|unsure`);
  }
  return lines;
}

/** The line of the draft with the words underlined, cut to the width, and why they count. */
function quote(fact: Fact, { draft }: Checklist, { width }: ReportOptions, paint: ChalkInstance): string[] {
  const { line } = placeOf(draft, fact.span.start);
  const from = draft.text.lastIndexOf('\n', fact.span.start - 1) + 1;
  const room = Math.max(20, width - 12);
  const words = fact.excerpt.split('\n')[0] ?? '';
  const before = clipStart(draft.text.slice(from, fact.span.start), Math.max(0, Math.floor((room - words.length) / 2)));
  const shown = safe(words).slice(0, room);
  const breakAt = draft.text.indexOf('\n', fact.span.start + words.length);
  const rest = draft.text.slice(fact.span.start + words.length, breakAt < 0 ? undefined : breakAt);
  const after = clipEnd(rest, Math.max(0, room - columns(before) - columns(shown)));
  const label = `  ${line}: `;
  return [
    `${label}${safe(before)}${paint.underline(shown)}${safe(after)}`,
    `${' '.repeat(columns(label) + columns(safe(before)))}${'^'.repeat(Math.max(1, columns(shown)))} ${paint.dim(fact.label)}`,
    ...indent(fact.why, width),
  ];
}

function clipStart(text: string, room: number): string {
  return text.length <= room ? text : `…${[...text].slice(-room + 1).join('')}`;
}

function clipEnd(text: string, room: number): string {
  return text.length <= room ? text : `${[...text].slice(0, Math.max(0, room - 1)).join('')}…`;
}

function hang(head: string, text: string, width: number, paint: ChalkInstance): string[] {
  const [first = '', ...rest] = wrap(safe(head + text), width - 4);
  return [`    ${first.startsWith(head) ? paint.bold(head) + first.slice(head.length) : first}`, ...rest.map((line) => `    ${line}`)];
}

function indent(text: string, width: number): string[] {
  return wrap(safe(text), width - 4).map((line) => `    ${line}`);
}

function countLine({ entries }: Checklist): string {
  const count = (outcome: string): number => entries.filter((entry) => entry.outcome === outcome).length;
  return `${count('pass')} clauses looked at and passed; ${count('not-applicable')} do not apply here; ${count('context')} cannot be breached by a draft.`;
}

function printRest({ entries }: Checklist, { width }: ReportOptions): string[] {
  const rest = entries.filter(({ outcome }) => outcome === 'pass' || outcome === 'context' || outcome === 'not-applicable');
  return rest.flatMap(({ clause, outcome, note }) => wrap(safe(`  ${outcome === 'pass' ? '✓' : '·'} ${clause.cite}: ${clause.summary}${note ? ` (${note})` : ''}`), width));
}

function printOrigins({ origins = {} }: ReportOptions): string[] {
  return Object.entries(origins).map(([key, from]) => `  ${key}: from ${from ?? 'the default'}`);
}
