// Readers describe what a value from a file must look like, and report every place where it does not.

export type Problem = readonly [path: readonly (string | number)[], message: string];
/** Gives everything that is wrong with a value, by place; empty where nothing is. */
export type Reader = (value: unknown) => readonly Problem[];

/**
 * A reader of objects with certain keys.
 *
 * @param needed the keys that must be there; any other may be left out
 */
export function record(readers: Readonly<Record<string, Reader>>, needed: readonly string[]): Reader {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[[], 'must be "key: value" lines']];
    const missing = needed.filter((key) => !Object.hasOwn(value, key)).map((key): Problem => [[], `"${key}" is missing`]);
    const bad = Object.entries(value).flatMap(([key, inner]) => {
      const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
      return reader ? under(key, reader(inner)) : [[[key], `is no setting; known are ${Object.keys(readers).join(', ')}`] as const];
    });
    return [...missing, ...bad];
  };
}

/** Also requires that one date of a record is not after another. If one is left out or is no date, this adds nothing. */
export function inOrder(reader: Reader, first: string, last: string): Reader {
  return (value) => {
    const problems = reader(value);
    const { [first]: from, [last]: until } = (problems.length === 0 ? value : {}) as Readonly<Record<string, unknown>>;
    if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return problems;
    return [[[last], `${until} is before "${first}", ${from}`]];
  };
}

/** A reader of objects in which every key must be there. */
export function whole(readers: Readonly<Record<string, Reader>>): Reader {
  return record(readers, Object.keys(readers));
}

/** A reader of lists, each item of which is read by `reader`. */
export function list(reader: Reader): Reader {
  return (value) => (Array.isArray(value) ? value.flatMap((inner: unknown, i) => under(i, reader(inner))) : [[[], 'must be a list']]);
}

function under(key: string | number, problems: readonly Problem[]): Problem[] {
  return problems.map(([path, message]) => [[key, ...path], message]);
}

/** A reader of texts that must be one of the choices. */
export function oneOf(choices: readonly string[]): Reader {
  return (value) =>
    choices.some((choice) => choice === value) ? [] : [[[], `${JSON.stringify(value)} is not one of ${choices.join(', ')}`]];
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
  return typeof value === 'string' && value.trim() !== '' ? [] : [[[], `${JSON.stringify(value)} is no text; put it in quotation marks`]];
}

/** Reads any text, including an empty one. */
export function readString(value: unknown): readonly Problem[] {
  return typeof value === 'string' ? [] : [[[], `${JSON.stringify(value)} is no text`]];
}

export function readNumber(value: unknown): readonly Problem[] {
  return typeof value === 'number' ? [] : [[[], `${JSON.stringify(value)} is no number`]];
}

export function readFlag(value: unknown): readonly Problem[] {
  return typeof value === 'boolean' ? [] : [[[], `${JSON.stringify(value)} is not one of true, false`]];
}

/** Reads an ISO date that exists. */
export function readDate(value: unknown): readonly Problem[] {
  return isDate(value) ? [] : [[[], `${JSON.stringify(value)} is no date; write YYYY-MM-DD`]];
}

/** Whether a value is an ISO date that exists. `Date.parse` alone would take the 30th of February for the 2nd of March. */
export function isDate(value: unknown): value is string {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}
