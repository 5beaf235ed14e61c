// The text of a configuration as it will be: a value that is set changes its own lines alone.
import { isDeepStrictEqual } from 'node:util';
import { changeYaml, readYaml } from '../yaml.js';

export interface ConfigText {
  /** For messages. */
  readonly file: string;
  readonly source: string;
}

export const HEAD = `# What policycheck knows beforehand, here and in every folder below. Changed by
# "policycheck init" or in any editor; "policycheck config show" tells every
# setting, and where it was given.
`;

export function valueAt({ file, source }: ConfigText, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], readYaml(source, file).value);
}

/** @param value `undefined` takes it out; nothing is written where nothing was and nothing is said */
export function setValue(config: ConfigText, path: readonly string[], value: unknown): ConfigText {
  const now = valueAt(config, path) ?? undefined;
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isDeepStrictEqual(now, value) || (now === undefined && isEmpty)) return config;
  return { ...config, source: changeYaml(config.source, config.file, path, value) };
}

/** What stands between semicolons; a comma is part of many an address. */
export function divide(answer: string): string[] {
  return answer
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
