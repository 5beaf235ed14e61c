// Validators for values read from files. They report every place where a value is wrong.

/** Keys and indexes, starting from the root. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Returns everything that is wrong with a value; empty if it is valid. */
export type Reader = (value: unknown) => readonly Problem[];

const wrong = (message: string): Problem[] => [{ path: [], message }];

/**
 * Accepts an object with the given keys.
 *
 * @param readers validators by key
 * @param needed keys that must be present; the others are optional
 */
export function record(readers: Readonly<Record<string, Reader>>, needed: readonly string[]): Reader {
  return (value) => {
    if (!isRecord(value)) return wrong(`${JSON.stringify(value)} is no list of "key: value" lines`);
    const missing = needed.filter((key) => !Object.hasOwn(value, key)).flatMap((key) => wrong(`"${key}" is missing`));
    const bad = Object.entries(value).flatMap(([key, inner]) => {
      const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
      return reader ? under(key, reader(inner)) : [unknownKey(key, Object.keys(readers))];
    });
    return [...missing, ...bad];
  };
}

/** The problem to report for a key that is not known. */
export function unknownKey(key: string, known: readonly string[]): Problem {
  return { path: [key], message: `is no setting; known are ${known.join(', ')}` };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Also requires that two dates in an object are in order. Does nothing if either is missing or not a date. */
export function inOrder(reader: Reader, first: string, last: string): Reader {
  return (value) => {
    const problems = reader(value);
    const { [first]: from, [last]: until } = (problems.length === 0 ? value : {}) as Readonly<Record<string, unknown>>;
    if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return problems;
    return [{ path: [last], message: `${until} is before "${first}", ${from}` }];
  };
}

/** Accepts an object that has all of the keys. */
export function whole(readers: Readonly<Record<string, Reader>>): Reader {
  return record(readers, Object.keys(readers));
}

/** Accepts an object with any keys, whose values all have the same form. */
export function each(reader: Reader): Reader {
  return (value) => {
    const keys = isRecord(value) ? Object.keys(value) : [];
    return record(Object.fromEntries(keys.map((key) => [key, reader])), [])(value);
  };
}

/** Accepts a list whose items all have the same form. */
export function list(reader: Reader): Reader {
  return (value) =>
    Array.isArray(value)
      ? value.flatMap((inner: unknown, i) => under(i, reader(inner)))
      : wrong(`${JSON.stringify(value)} is no list; write [one, another]`);
}

/** Accepts a list that is not empty. */
export function some(reader: Reader): Reader {
  return (value) => (Array.isArray(value) && value.length === 0 ? wrong('is empty') : list(reader)(value));
}

/** Places problems under a key: their paths are relative to it. */
export function under(key: string | number, problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({ path: [key, ...path], message }));
}

/** Accepts only the given values. */
export function oneOf(choices: readonly unknown[]): Reader {
  return (value) => (choices.includes(value) ? [] : wrong(`${JSON.stringify(value)} is not one of ${choices.join(', ')}`));
}

/** Accepts null, and whatever the reader accepts. */
export function orNull(reader: Reader): Reader {
  return (value) => (value === null ? [] : reader(value));
}

/** Accepts text that is not blank. Numbers are refused: YAML reads an unquoted phone number as a number and drops its leading zero. */
export function readText(value: unknown): readonly Problem[] {
  return typeof value === 'string' && value.trim() === '' ? wrong('is empty') : readString(value);
}

/** Accepts any text, including an empty one. */
export function readString(value: unknown): readonly Problem[] {
  return typeof value === 'string' ? [] : wrong(`${JSON.stringify(value)} is no text; put it in quotation marks`);
}

export function readNumber(value: unknown): readonly Problem[] {
  return typeof value === 'number' ? [] : wrong(`${JSON.stringify(value)} is no number`);
}

export const readFlag = oneOf([true, false]);

export function readDate(value: unknown): readonly Problem[] {
  const fault = faultOfDate(value);
  return fault === null ? [] : wrong(`${JSON.stringify(value)} ${fault}`);
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** @returns the end of an error sentence that begins with the value, or null if the value is a valid date */
export function faultOfDate(value: unknown): string | null {
  if (isDate(value)) return null;
  return typeof value === 'string' && DATE.test(value) ? 'is no day of the calendar' : 'is no date; write YYYY-MM-DD';
}

/** Whether a value is a valid date, YYYY-MM-DD. The comparison is needed because Date.parse takes 30 February for 2 March. */
export function isDate(value: unknown): value is string {
  const time = typeof value === 'string' && DATE.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}
