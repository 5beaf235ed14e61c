// Edits the text of a configuration. Setting a value changes only the lines of that value.
import { isDeepStrictEqual } from 'node:util';
import { changeYaml, readYaml } from '../yaml.js';

export interface ConfigText {
  /** Path for error messages. */
  readonly file: string;
  readonly source: string;
}

export const HEAD = `# What policycheck knows beforehand, here and in every folder below. Changed by
# "policycheck init" or in any editor; "policycheck config show" tells every
# setting, and where it was given.
`;

/** The value at a path of keys; undefined if there is none. */
export function valueAt({ file, source }: ConfigText, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], readYaml(source, file).value);
}

/**
 * Sets one value. An unchanged value, or an empty one where there was none, leaves the text as it is.
 *
 * @param value `undefined` removes the key
 */
export function setValue(config: ConfigText, path: readonly string[], value: unknown): ConfigText {
  const now = valueAt(config, path) ?? undefined;
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isDeepStrictEqual(now, value) || (now === undefined && isEmpty)) return config;
  return { ...config, source: changeYaml(config.source, config.file, path, value) };
}

/** Splits an answer at semicolons. Commas do not separate items, because many addresses contain them. */
export function divide(answer: string): string[] {
  return answer
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
