// What a council tells us about itself: contacts that are its own, people in public roles, elections.
import type { Council } from './types.js';

/** A council of which nothing is known. */
export const noCouncil: Council = Object.freeze({
  names: [],
  addresses: [],
  phones: [],
  emails: [],
  domains: [],
  handles: [],
  members: [],
  staff: [],
  partners: [],
  sensitiveMatters: [],
  nation: 'england' as const,
  languages: ['en' as const],
  elections: [],
});

type Problem = readonly [path: readonly (string | number)[], message: string];
type Reader = (value: unknown) => readonly Problem[];

const READERS: Readonly<Record<keyof Council, Reader>> = {
  names: list(readText),
  addresses: list(readText),
  phones: list(readText),
  emails: list(readText),
  domains: list(readText),
  handles: list(readText),
  members: list(record({ name: readText, party: readText, post: readText }, ['name'])),
  staff: list(record({ name: readText, party: readText, post: readText }, ['name'])),
  partners: list(readText),
  sensitiveMatters: list(readText),
  nation: oneOf(['england', 'wales']),
  languages: list(oneOf(['en', 'cy'])),
  elections: list(record({ notice: readDate, poll: readDate, name: readText }, ['notice', 'poll'])),
};

/** Everything that is wrong with the `council` part of a configuration, by place; empty where it is right. */
export const councilProblems: Reader = record(READERS, []);

function record(readers: Readonly<Record<string, Reader>>, needed: readonly string[]): Reader {
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

function list(reader: Reader): Reader {
  return (value) => (Array.isArray(value) ? value.flatMap((inner: unknown, i) => under(i, reader(inner))) : [[[], 'must be a list']]);
}

function under(key: string | number, problems: readonly Problem[]): Problem[] {
  return problems.map(([path, message]) => [[key, ...path], message]);
}

function oneOf(choices: readonly string[]): Reader {
  return (value) =>
    choices.some((choice) => choice === value) ? [] : [[[], `${JSON.stringify(value)} is not one of ${choices.join(', ')}`]];
}

/** A phone number without quotation marks would have lost its zero: YAML reads it as a number. */
function readText(value: unknown): readonly Problem[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : [[[], `${JSON.stringify(value)} is no text; put it in quotation marks`]];
}

function readDate(value: unknown): readonly Problem[] {
  const real = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  return real ? [] : [[[], `${JSON.stringify(value)} is no date; write YYYY-MM-DD`]];
}
