// Reads files with a JSON object on each line. Errors name the file and the line.
import { readFileSync } from 'node:fs';
import { PolicycheckError } from '../../src/errors.js';

export type Item = Readonly<Record<string, unknown>>;

/**
 * Reads a file.
 *
 * @param read reads one object; it throws a PolicycheckError that says what is wrong with it
 */
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
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PolicycheckError('is not an object');
    return read(value as Item);
  } catch (error) {
    if (error instanceof PolicycheckError) throw new PolicycheckError(error.problems.map((problem) => `${place}: ${problem}`));
    if (error instanceof SyntaxError) throw new PolicycheckError(`${place}: is not JSON; each line is an object with "id" and "text"`);
    throw error;
  }
}

/**
 * The text under a key.
 *
 * @throws {PolicycheckError} where there is none
 */
export function textAt(item: Item, key: string): string {
  const value = item[key];
  if (typeof value === 'string') return value;
  throw new PolicycheckError(`"${key}" must be a text`);
}

/**
 * One of the choices; null where the key is missing or null.
 *
 * @throws {PolicycheckError} for anything else
 */
export function choiceAt<T extends string>(item: Item, key: string, choices: readonly T[]): T | null {
  const value = item[key] ?? null;
  const choice = choices.find((each) => each === value) ?? null;
  if (choice === value) return choice;
  throw new PolicycheckError(`"${key}" is ${JSON.stringify(value)}, which is not one of ${choices.join(', ')}`);
}

/**
 * The objects or texts of a list; an empty list where the key is missing.
 *
 * @throws {PolicycheckError} where it is no such list
 */
export function listAt<T extends string | Item>(item: Item, key: string, kind: 'string' | 'object'): T[] {
  const value = item[key] ?? [];
  if (Array.isArray(value) && value.every((each) => typeof each === kind && each !== null)) return value as T[];
  throw new PolicycheckError(`"${key}" must be a list of ${kind === 'string' ? 'texts' : 'objects'}`);
}
