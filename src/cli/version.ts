import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

declare const POLICYCHECK_VERSION: string | undefined;

/** The version of the program: a constant that the build puts into the bundle or, when run from source, the version in package.json. */
export function version(): string {
  if (typeof POLICYCHECK_VERSION === 'string') return POLICYCHECK_VERSION;
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
