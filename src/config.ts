// Finds and reads .policycheckrc: YAML or JSON only, so that no configuration runs code.
import { cosmiconfigSync, defaultLoadersSync } from 'cosmiconfig';
import { noCouncil } from './council.js';
import { PolicycheckError } from './errors.js';
import { readSettings, type Settings } from './settings.js';
import type { Council } from './types.js';

export interface Config {
  /** Null where no file was found. */
  readonly file: string | null;
  readonly council: Council;
  readonly defaults: Settings;
}

const PLACES = ['.policycheckrc', '.policycheckrc.yaml', '.policycheckrc.yml', '.policycheckrc.json'];
const TEXT_LISTS = ['names', 'addresses', 'phones', 'emails', 'domains', 'handles', 'partners', 'sensitiveMatters'];

/** @param file as given by --config; searched for from `folder` upwards where it is not */
export function loadConfig(folder: string, file: string | undefined): Config {
  const yaml = defaultLoadersSync['.yaml'];
  const explorer = cosmiconfigSync('policycheck', { searchPlaces: PLACES, stopDir: '/', loaders: { noExt: yaml, '.yaml': yaml, '.yml': yaml, '.json': defaultLoadersSync['.json'] } });
  let found: { config: unknown; filepath: string } | null;
  try {
    found = file === undefined ? explorer.search(folder) : explorer.load(file);
  } catch (error) {
    throw new PolicycheckError(`configuration: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
  if (!found) return { file: null, council: noCouncil, defaults: {} };
  return readConfig(found.config ?? {}, found.filepath);
}

/** @throws {PolicycheckError} naming every bad key */
export function readConfig(raw: unknown, file: string): Config {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new PolicycheckError(`${file}: is a list of "key: value" lines`);
  const { council = {}, ...defaults } = raw as Record<string, unknown>;
  return { file, council: readCouncil(council, file), defaults: readSettings(defaults, file) };
}

function readCouncil(raw: unknown, file: string): Council {
  if (typeof raw !== 'object' || raw === null) throw new PolicycheckError(`${file}, council: is a list of "key: value" lines`);
  const problems: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!(key in noCouncil)) problems.push(`${file}, council.${key}: is no setting; known are ${Object.keys(noCouncil).join(', ')}`);
    else if (key === 'nation' ? value !== 'england' && value !== 'wales' : !Array.isArray(value)) problems.push(`${file}, council.${key}: is ${key === 'nation' ? 'england or wales' : 'a list'}`);
    else if (TEXT_LISTS.includes(key) && (value as unknown[]).some((entry) => typeof entry !== 'string')) problems.push(`${file}, council.${key}: is a list of texts; put numbers in quotation marks`);
  }
  if (problems.length > 0) throw new PolicycheckError(problems);
  return { ...noCouncil, ...(raw as Partial<Council>) };
}
