// How many of the people in a set are found, and how many that are none.
import { readFileSync } from 'node:fs';
import { noCouncil } from '../../src/council.js';
import { readDocument } from '../../src/document/index.js';
import { GROUPS, type Named, type NameGroup } from './generated.js';

export type Writing = 'ordinary' | 'lower case';
export const WRITINGS: readonly Writing[] = ['ordinary', 'lower case'];

export function written(): Named[] {
  return linesOf('test/names/written.txt').map((line) => {
    const [, group = '', marked = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
    const start = marked.indexOf('[');
    const text = marked.replaceAll(/[[\]]/g, '');
    return { group: GROUPS.find((each) => each === group) ?? unknown(line), text, start, end: marked.indexOf(']') - 1 };
  });
}

export function traps(): string[] {
  return linesOf('test/names/traps.txt');
}

function unknown(line: string): never {
  throw new Error(`no group: ${line}`);
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

export interface Score {
  /** Of those named, how many were found, and how many with their whole name. */
  readonly named: number;
  readonly found: number;
  readonly whole: number;
  /** Found where nobody is named. */
  readonly wrong: number;
}

export function score(set: readonly Named[], writing: Writing): Score {
  const sum = { named: 0, found: 0, whole: 0, wrong: 0 };
  for (const { text, start, end } of set) {
    const people = readPeople(text, writing);
    const own = people.filter((person) => person.start < end && person.end > start);
    sum.named += 1;
    if (own.length > 0) sum.found += 1;
    if (own.some((person) => person.start <= start && person.end >= end)) sum.whole += 1;
    // "Ann Lee" stands in a frame, beside whoever is asked for.
    sum.wrong += people.filter((person) => !own.includes(person) && !/^(?:ann\b|hywel)/i.test(text.slice(person.start))).length;
  }
  return sum;
}

export function falseAlarms(texts: readonly string[], writing: Writing): string[] {
  return texts.filter((text) => readPeople(text, writing).length > 0);
}

export function ofGroup(set: readonly Named[], group: NameGroup): Named[] {
  return set.filter((each) => each.group === group);
}

function readPeople(text: string, writing: Writing): readonly { readonly start: number; readonly end: number }[] {
  return readDocument(writing === 'ordinary' ? text : text.toLowerCase(), noCouncil).people;
}
