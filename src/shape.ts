// What a value read from a file may look like, and every place where it departs from that.

export type Problem = readonly [path: readonly (string | number)[], message: string];
/** Everything that is wrong with a value, by place; empty where it is right. */
export type Reader = (value: unknown) => readonly Problem[];

/** @param needed keys that must stand there; any other may be left out */
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

/** Two days of a record that come in this order; where one is left out or is no date, this has nothing to say. */
export function inOrder(reader: Reader, first: string, last: string): Reader {
  return (value) => {
    const problems = reader(value);
    const { [first]: from, [last]: until } = (problems.length === 0 ? value : {}) as Readonly<Record<string, unknown>>;
    if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return problems;
    return [[[last], `${until} is before "${first}", ${from}`]];
  };
}

/** A record with all of its keys. */
export function whole(readers: Readonly<Record<string, Reader>>): Reader {
  return record(readers, Object.keys(readers));
}

export function list(reader: Reader): Reader {
  return (value) => (Array.isArray(value) ? value.flatMap((inner: unknown, i) => under(i, reader(inner))) : [[[], 'must be a list']]);
}

function under(key: string | number, problems: readonly Problem[]): Problem[] {
  return problems.map(([path, message]) => [[key, ...path], message]);
}

export function oneOf(choices: readonly string[]): Reader {
  return (value) =>
    choices.some((choice) => choice === value) ? [] : [[[], `${JSON.stringify(value)} is not one of ${choices.join(', ')}`]];
}

export function orNull(reader: Reader): Reader {
  return (value) => (value === null ? [] : reader(value));
}

/** A phone number without quotation marks would have lost its zero: YAML reads it as a number. */
export function readText(value: unknown): readonly Problem[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : [[[], `${JSON.stringify(value)} is no text; put it in quotation marks`]];
}

/** Any text, also an empty one. */
export function readString(value: unknown): readonly Problem[] {
  return typeof value === 'string' ? [] : [[[], `${JSON.stringify(value)} is no text`]];
}

export function readNumber(value: unknown): readonly Problem[] {
  return typeof value === 'number' ? [] : [[[], `${JSON.stringify(value)} is no number`]];
}

export function readFlag(value: unknown): readonly Problem[] {
  return typeof value === 'boolean' ? [] : [[[], `${JSON.stringify(value)} is not one of true, false`]];
}

export function readDate(value: unknown): readonly Problem[] {
  return isDate(value) ? [] : [[[], `${JSON.stringify(value)} is no date; write YYYY-MM-DD`]];
}

/** A day of the calendar; the parser alone would take the 30th of February for the 2nd of March. */
export function isDate(value: unknown): value is string {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}
