import { parse } from 'yaml';
import { PolicycheckError } from './errors.js';

/** The "key: value" lines at the head of a draft. @throws {PolicycheckError} where they are no YAML */
export function parseFrontMatter(source: string, name: string): Record<string, unknown> {
  try {
    const value: unknown = parse(source, { maxAliasCount: 0 });
    if (value === null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new PolicycheckError(`${name}, front matter: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
  throw new PolicycheckError(`${name}, front matter: is a list of "key: value" lines between two lines of ---`);
}
