// Reads .policycheckrc: YAML or JSON only, so that no configuration runs code.
import path from 'node:path';
import { cosmiconfigSync, type LoaderSync } from 'cosmiconfig';
import { CONFIG_FILES, NO_CONFIG, type Config } from './config-files.js';
import { councilProblems, noCouncil } from './council.js';
import { PolicycheckError } from './errors.js';
import { readExceptions } from './exceptions.js';
import { readTextFile } from './read-text.js';
import { readSettings, SETTINGS, type Settings } from './settings.js';
import type { Council } from './types.js';
import { readYaml, type Yaml } from './yaml.js';

const CODE = ['.js', '.cjs', '.mjs', '.ts'];

/** @param file as given by --config, whatever it is called; looked for from `folder` upwards where it is not */
export function loadConfig(folder: string, file?: string): Config {
  const found = attempt(() => (file === undefined ? search(folder) : { config: load(folder, file), filepath: file }));
  if (!found) return NO_CONFIG;
  const exceptions = readExceptions(path.dirname(found.filepath));
  if (!found.config) return { ...NO_CONFIG, file: found.filepath, exceptions };
  return { ...readConfig(found.config, found.filepath), exceptions };
}

function search(folder: string): { config: Yaml | null; filepath: string } | null {
  const loadHere: LoaderSync = (name) => load(folder, name);
  const found = cosmiconfigSync('policycheck', {
    searchPlaces: [...CONFIG_FILES],
    stopDir: path.parse(folder).root,
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(['noExt', '.yaml', '.yml', '.json', ...CODE].map((ending) => [ending, loadHere])),
  }).search(folder);
  return found && { config: found.isEmpty ? null : (found.config as Yaml), filepath: found.filepath };
}

/** Read by ourselves: cosmiconfig's text is whatever the bytes may be taken for. Null where nothing is written in it. */
function load(folder: string, file: string): Yaml | null {
  if (CODE.includes(path.extname(file))) throw new PolicycheckError(`${file}: a configuration is YAML or JSON, and runs no code`);
  const name = path.relative(folder, file);
  const text = readTextFile(file, name);
  return text.trim() === '' ? null : readYaml(text, name);
}

function attempt<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    const { code, path: file = 'the configuration' } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new PolicycheckError(`${file}: the configuration cannot be read (${code})`);
  }
}

/** @throws {PolicycheckError} naming every bad key and value */
function readConfig({ value, place }: Yaml, file: string): Omit<Config, 'exceptions'> {
  const { council = {}, ...rest } = value;
  const problems = councilProblems(council).map(([at, message]) => `${place(['council', ...at])}: ${message}`);
  let settings: Settings = {};
  try {
    settings = readSettings(rest, SETTINGS, (key) => place([key]));
  } catch (error) {
    if (!(error instanceof PolicycheckError)) throw error;
    problems.push(...error.problems);
  }
  if (problems.length > 0) throw new PolicycheckError(problems);
  return {
    file,
    council: { ...noCouncil, ...(council as Partial<Council>) },
    settings: { ...settings, ...policyIn(path.dirname(file), settings), ...recordIn(path.dirname(file), settings) },
  };
}

/** A policy file is named from where the configuration stands; an id is left as it is. */
function policyIn(folder: string, { policy }: Settings): Settings {
  if (!policy) return {};
  return { policy: policy.map((name) => (/[/\\]|\.ya?ml$/.test(name) ? path.resolve(folder, name) : name)) };
}

function recordIn(folder: string, { record }: Settings): Settings {
  return record === undefined ? {} : { record: path.resolve(folder, record) };
}
