// Readers describe what a value from a file must look like, and report every place where it does not.

import { nearest } from './nearest.js';

/** The keys and indexes that lead from the root to a value. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Gives everything that is wrong with a value, by place; empty where nothing is. */
export type Reader = (value: unknown) => readonly Problem[];

const wrong = (message: string): Problem[] => [{ path: [], message }];

/**
 * A reader of objects with certain keys.
 *
 * @param needed the keys that must be there; any other may be left out
 */
export function record(readers: Readonly<Record<string, Reader>>, needed: readonly string[]): Reader {
  return (value) => {
    if (!isRecord(value)) return wrong(`${JSON.stringify(value)} is not a list of "key: value" lines`);
    const missing = needed.filter((key) => !Object.hasOwn(value, key)).flatMap((key) => wrong(`"${key}" is missing`));
    const bad = Object.entries(value).flatMap(([key, inner]) => {
      const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
      return reader ? under(key, reader(inner)) : [unknownKey(key, Object.keys(readers))];
    });
    return [...missing, ...bad];
  };
}

/** The problem of a key that is not known. */
export function unknownKey(key: string, known: readonly string[]): Problem {
  const meant = nearest(key, known);
  const all = `${meant === null ? 'known' : `did you mean ${meant}? Known`} are ${known.join(', ')}`;
  return { path: [key], message: `is not a setting; ${all}` };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Also requires that one date of a record is not after another. If one is left out or is no date, this adds nothing. */
export function inOrder(reader: Reader, first: string, last: string): Reader {
  return (value) => {
    const problems = reader(value);
    const { [first]: from, [last]: until } = (problems.length === 0 ? value : {}) as Readonly<Record<string, unknown>>;
    if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return problems;
    return [{ path: [last], message: `${until} is before "${first}", ${from}` }];
  };
}

/** A reader of objects in which every key must be there. */
export function whole(readers: Readonly<Record<string, Reader>>): Reader {
  return record(readers, Object.keys(readers));
}

/** A reader of objects with any keys, each value of which is read by `reader`. */
export function each(reader: Reader): Reader {
  return (value) => {
    const keys = isRecord(value) ? Object.keys(value) : [];
    return record(Object.fromEntries(keys.map((key) => [key, reader])), [])(value);
  };
}

/** A reader of lists, each item of which is read by `reader`. */
export function list(reader: Reader): Reader {
  return (value) =>
    Array.isArray(value)
      ? value.flatMap((inner: unknown, i) => under(i, reader(inner)))
      : wrong(`${JSON.stringify(value)} is not a list; write [one, another]`);
}

/** A reader of lists that are not empty. */
export function some(reader: Reader): Reader {
  return (value) => (Array.isArray(value) && value.length === 0 ? wrong('is empty') : list(reader)(value));
}

/** The problems of a value, as problems of the object or list that has it under `key`. */
export function under(key: string | number, problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({ path: [key, ...path], message }));
}

/** A reader of texts that must be one of the choices. */
export function oneOf(choices: readonly unknown[]): Reader {
  return (value) => (choices.includes(value) ? [] : wrong(`${JSON.stringify(value)} is not one of ${choices.join(', ')}`));
}

/** A reader that also accepts null, which is what YAML reads under a key without a value. */
export function orNull(reader: Reader): Reader {
  return (value) => (value === null ? [] : reader(value));
}

/**
 * Reads a text that is not empty. A number is refused, because YAML reads a phone number without quotation marks as a number, and drops its
 * zero.
 */
export function readText(value: unknown): readonly Problem[] {
  return typeof value === 'string' && value.trim() === '' ? wrong('is empty') : readString(value);
}

/** Reads any text, including an empty one. */
export function readString(value: unknown): readonly Problem[] {
  return typeof value === 'string' ? [] : wrong(`${JSON.stringify(value)} is not text; put it in quotation marks`);
}

export function readNumber(value: unknown): readonly Problem[] {
  return typeof value === 'number' ? [] : wrong(`${JSON.stringify(value)} is not a number`);
}

export const readFlag = oneOf([true, false]);

/** Reads an ISO date that exists. */
export function readDate(value: unknown): readonly Problem[] {
  const fault = faultOfDate(value);
  return fault === null ? [] : wrong(`${JSON.stringify(value)} ${fault}`);
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * What is wrong with a date, as the end of a sentence that begins with it.
 *
 * @returns null where it is an ISO date that exists
 */
export function faultOfDate(value: unknown): string | null {
  if (isDate(value)) return null;
  return typeof value === 'string' && DATE.test(value) ? 'is not a day of the calendar' : 'is not a date; write YYYY-MM-DD';
}

const BRITISH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as people in Britain write it, in ISO form: "22/03/2027" and "6 May 2027". Anything else, and a month that there is not, is
 * returned as it was.
 */
export function isoDate(written: string): string {
  const answer = written.trim();
  const [, day, month, year] = BRITISH.exec(answer) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, date, name, of] = IN_WORDS.exec(answer) ?? [];
  const at = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return date && of && at > 0 ? `${of}-${String(at).padStart(2, '0')}-${date.padStart(2, '0')}` : answer;
}

/** Whether a value is an ISO date that exists. `Date.parse` alone would take the 30th of February for the 2nd of March. */
export function isDate(value: unknown): value is string {
  const time = typeof value === 'string' && DATE.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}
