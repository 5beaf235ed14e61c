// Where a configuration may be. It is looked for before cosmiconfig is loaded, which most runs do not need.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { noCouncil } from './council.js';
import { PolicycheckError } from './errors.js';
import type { KeptException } from './overrule.js';
import type { Settings } from './settings.js';
import type { Council } from './types.js';

export interface Config {
  /** The path of the configuration; null where there is none. */
  readonly file: string | null;
  readonly council: Council;
  readonly settings: Settings;
  readonly exceptions: readonly KeptException[];
}

export const NO_CONFIG: Config = { file: null, council: noCouncil, settings: {}, exceptions: [] };

export const CONFIG_FILES = ['.policycheckrc', '.policycheckrc.yaml', '.policycheckrc.yml', '.policycheckrc.json'] as const;

/** The file of exceptions, which is beside the configuration, like the key that seals them. */
export const EXCEPTIONS_FILE = '.policycheck-exceptions.yaml';

/**
 * Finds the configuration, if there is one, and reads it.
 *
 * @param given the value of --config: a file, or `false` for no configuration
 * @param folder where a configuration is looked for, and in every folder above it
 */
export async function findConfig(given: string | boolean | undefined, folder: string): Promise<Config> {
  if (given === false) return NO_CONFIG;
  const file = typeof given === 'string' ? path.resolve(folder, given) : undefined;
  if (file !== undefined && !(existsSync(file) && statSync(file).isFile()))
    throw new PolicycheckError(`${String(given)}: there is no such configuration file`);
  if (file === undefined && !standsAbove(folder)) return NO_CONFIG;
  const { loadConfig } = await import('./config.js');
  return loadConfig(folder, file);
}

function standsAbove(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (CONFIG_FILES.some((name) => existsSync(path.join(at, name)))) return true;
    if (path.dirname(at) === at) return false;
  }
}
