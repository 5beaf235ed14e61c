// Measures inside one process: how time grows with the length of a draft, and which checks take how much of it.
import { checks } from '../../src/checks/index.js';
import { observe } from '../../src/checks/find.js';
import { noCouncil } from '../../src/council.js';
import { readDocument } from '../../src/document/index.js';
import { checkDraft, loadPolicy } from '../../src/index.js';
import { readIndexes } from '../../src/shipped.js';
import { matches } from '../../src/phrases/index.js';
import { reporters } from '../../src/reporters/index.js';
import type { Check, Document } from '../../src/types.js';
import { readWording } from '../../src/wording/index.js';
import { table } from '../eval/table.js';
import { drafts } from './drafts.js';

const CONTEXT = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
const PRINTED = { version: '0', all: false, why: false, quiet: false, origins: {}, color: false, width: 80 };

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

interface Growth {
  readonly bytes: number;
  readonly ms: number;
}

/**
 * Measures how long it takes to check ever longer parts of one text and write the result as JSON. Each time is the shortest of some runs,
 * because the rest is other work of the machine.
 *
 * @param sizes lengths of the drafts in UTF-16 units
 */
export async function growth(sizes: readonly number[], runs: number): Promise<Growth[]> {
  const policy = await loadPolicy('pilsley');
  const text = [...drafts(Math.ceil(Math.max(...sizes) / 250))].join('\n\n');
  const check = (size: number): void =>
    void reporters.json(checkDraft({ id: 'x', text: text.slice(0, size), context: CONTEXT }, policy), PRINTED);
  for (let i = 0; i < 20; i++) check(10_000);
  return sizes.map((bytes) => ({ bytes, ms: Math.min(...Array.from({ length: runs }, () => timed(() => check(bytes)))) }));
}

export function growthTable(grown: readonly Growth[]): string {
  const rows = grown.map(({ bytes, ms }, i) => {
    const before = grown[i - 1];
    return [`${bytes / 1000} kB`, ms.toFixed(1), before ? `${(ms / before.ms).toFixed(1)} for ${bytes / before.bytes} times the text` : ''];
  });
  return table(['one draft of', 'ms', 'times'], rows);
}

/** Work that all checks share is done first, so that it does not count as that of the first check. */
const SHARED: Readonly<Record<string, (document: Document) => void>> = {
  'all phrases, looked for once': (document) => {
    const phrases = checks.flatMap(({ groups = [] }) => groups)[0]?.phrases;
    if (phrases) matches(document, phrases);
  },
  'the wording of all sentences': (document) => void readWording(document, checks.find(({ wording }) => wording)?.id ?? ''),
};

/** A table of the seconds that each stage or check takes, the slowest first, after a first round that warms everything up. */
export function timeByCheck(count: number, shown: number): string {
  readIndexes();
  const spent = new Map<string, number>();
  const spend = (name: string, ms: number): void => void spent.set(name, (spent.get(name) ?? 0) + ms);
  for (let round = 0; round < 2; round++) {
    spent.clear();
    for (const text of drafts(count)) spendOn(text, spend);
  }
  const whole = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  const row = (name: string): string[] => {
    const ms = spent.get(name) ?? 0;
    return [name, ((1000 * ms) / count).toFixed(0), `${((100 * ms) / whole).toFixed(0)} %`];
  };
  const dearest = checks.map(({ id }) => id).toSorted((a, b) => (spent.get(b) ?? 0) - (spent.get(a) ?? 0));
  const names = ['reading the text', ...Object.keys(SHARED), ...dearest.slice(0, shown)];
  return table(['what takes the time', 'µs a draft', 'of all that is here'], names.map(row));
}

function spendOn(text: string, spend: (name: string, ms: number) => void): void {
  let document: Document | undefined;
  spend(
    'reading the text',
    timed(() => (document = readDocument(text, noCouncil))),
  );
  const read = document;
  if (!read) return;
  for (const [name, act] of Object.entries(SHARED))
    spend(
      name,
      timed(() => act(read)),
    );
  const observeAll = (check: Check): void =>
    spend(
      check.id,
      timed(() => observe(check, read)),
    );
  checks.forEach(observeAll);
}
