import { readFileSync } from 'node:fs';
import { packaged } from '../packaged.js';

declare const POLICYCHECK_VERSION: string | undefined;

/** The version of the program: a constant that the build puts into the bundle or, when run from source, the version in package.json. */
export function version(): string {
  if (typeof POLICYCHECK_VERSION === 'string') return POLICYCHECK_VERSION;
  return (JSON.parse(readFileSync(packaged('package.json'), 'utf8')) as { version: string }).version;
}
