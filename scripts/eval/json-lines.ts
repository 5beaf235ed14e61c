// Files with a JSON object a line; what is wrong in one is said with its place.
import { readFileSync } from 'node:fs';
import { PolicycheckError } from '../../src/errors.js';

export type Item = Readonly<Record<string, unknown>>;

/** @param read throws a PolicycheckError that says what is wrong with the item */
export function readJsonLines<T>(file: string, read: (item: Item) => T): T[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${file}, line ${i + 1}`, read)]));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PolicycheckError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function readLine<T>(line: string, place: string, read: (item: Item) => T): T {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PolicycheckError('is no object');
    return read(value as Item);
  } catch (error) {
    if (error instanceof PolicycheckError) throw new PolicycheckError(error.problems.map((problem) => `${place}: ${problem}`));
    if (error instanceof SyntaxError) throw new PolicycheckError(`${place}: is no JSON; each line is an object with "id" and "text"`);
    throw error;
  }
}

/** The text under a key, which must be there. */
export function textAt(item: Item, key: string): string {
  const value = item[key];
  if (typeof value === 'string') return value;
  throw new PolicycheckError(`"${key}" must be a text`);
}

/** One of the choices, or null where the key is missing or null. */
export function choiceAt<T extends string>(item: Item, key: string, choices: readonly T[]): T | null {
  const value = item[key] ?? null;
  const choice = choices.find((each) => each === value) ?? null;
  if (choice === value) return choice;
  throw new PolicycheckError(`"${key}" is ${JSON.stringify(value)}, which is not one of ${choices.join(', ')}`);
}

/** The objects or texts of a list; none where the key is missing. */
export function listAt<T extends string | Item>(item: Item, key: string, kind: 'string' | 'object'): T[] {
  const value = item[key] ?? [];
  if (Array.isArray(value) && value.every((each) => typeof each === kind && each !== null)) return value as T[];
  throw new PolicycheckError(`"${key}" must be a list of ${kind === 'string' ? 'texts' : 'objects'}`);
}
