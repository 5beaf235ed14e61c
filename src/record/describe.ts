// Describes records in words, for `record list` and `record show`.
import { english } from '../messages/english.js';
import { allowedWords, verdictWords } from '../reporters/words.js';
import { BULLET, hang } from '../terminal/hang.js';
import { safe } from '../terminal/safe.js';
import { isAsWritten } from './read.js';
import type { CheckRecord, Stated } from './types.js';

const WIDTH = 80;

/**
 * Describes a record in a list.
 *
 * @param file path as the user can give it to the other commands
 * @param today YYYY-MM-DD
 */
export function describeInList(kept: CheckRecord, file: string, today: string): string {
  const { time, verdict, id, policy, by } = kept;
  const first = `${when(time)}  ${verdictWords(verdict)}: ${id} (${policy.id})${by === null ? '' : `, by ${by}`}`;
  const indent = ' '.repeat(18);
  return `${safe(first)}\n${indent}${stateOf(kept, today)}\n${indent}${safe(file)}\n`;
}

/**
 * Describes one record in full.
 *
 * @param today YYYY-MM-DD
 */
export function describeRecord(kept: CheckRecord, today: string): string {
  const { id, verdict, time, by, policy, context, draft, tool } = kept;
  const lines = [
    `${verdictWords(verdict)}   ${id}`,
    `Checked ${when(time)}${by === null ? '' : ` by ${by}`}, with ${tool.name} ${tool.version}; ${stateOf(kept, today)}`,
    `${policy.council}, ${policy.title} (${policy.source})`,
    ...Object.entries(context).map(
      ([name, { value, from }]: [string, Stated<string | boolean | null>]) =>
        `${name}: ${shown(value)}${from === null ? '' : ` (${from})`}`,
    ),
    ...section('Found', findingsOf(kept)),
    ...section(
      'Answers',
      kept.answers.map(({ text, answer, by: who, from }) => `${text} ${answer} (${[who, from].filter(Boolean).join(', ')})`),
    ),
    ...section(
      'Not answered',
      kept.open.map(({ text, question }) => `${text} (${question})`),
    ),
    '',
    `draft ${draft.digest}`,
    `policy ${policy.digest}`,
    ...(draft.text === undefined ? [] : ['', ...draft.text.trimEnd().split(/\r?\n/)]),
  ];
  return lines.flatMap(fold).join('\n') + '\n';
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => BULLET + item)];
}

function findingsOf({ findings, facts }: CheckRecord): string[] {
  return findings.map(({ cite, outcome, message, facts: indexes, allowed }) => {
    const words = indexes.flatMap((i) => (facts[i] ? [`line ${facts[i].line}: ${facts[i].label}`] : []));
    const until = allowed === null ? '' : ` ${allowedWords(allowed)}`;
    return `${cite} (${english.aside[outcome]}): ${message}${words.length > 0 ? ` [${[...new Set(words)].join('; ')}]` : ''}${until}`;
  });
}

function fold(line: string): string[] {
  const head = line.startsWith(BULLET) ? BULLET : '';
  return hang(head, line.slice(head.length), WIDTH);
}

function stateOf(kept: CheckRecord, today: string): string {
  if (!isAsWritten(kept)) return 'changed after it was written';
  return today > kept.holdsUntil ? `its term ended on ${kept.holdsUntil}` : `in its term until ${kept.holdsUntil}`;
}

function shown(value: string | boolean | null): string {
  if (value === null) return 'not given';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** Date and time in the reader's time zone, as "YYYY-MM-DD HH:MM". */
function when(time: string): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
