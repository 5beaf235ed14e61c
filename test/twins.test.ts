// A clerk's own list of what to find and what to leave alone. A false alarm here costs us the user.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findFacts } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';

interface Twins {
  readonly checks: readonly string[];
  readonly find: readonly string[];
  readonly leave: readonly string[];
}

const lists = parse(readFileSync('test/twins.yaml', 'utf8')) as Twins[];

function found(text: string, checks: readonly string[]): string[] {
  return findFacts(readDocument(text, noCouncil))
    .filter(({ check }) => checks.includes(check))
    .map(({ check, excerpt }) => `${check}: ${excerpt}`);
}

describe.each(lists.map((list) => [list.checks.join(', '), list] as const))('%s', (_, { checks, find, leave }) => {
  test.each(find)('finds %s', (text) => {
    expect(found(text, checks)).not.toEqual([]);
  });
  test.each(leave)('leaves %s', (text) => {
    expect(found(text, checks)).toEqual([]);
  });
});
