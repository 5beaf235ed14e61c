// Reads .policycheckrc, in YAML or JSON only, so that a configuration can never run code.
import path from 'node:path';
import { cosmiconfigSync, type LoaderSync } from 'cosmiconfig';
import { CONFIG_FILES, NO_CONFIG, type Config } from './config-files.js';
import { councilProblems, noCouncil } from './council.js';
import { PolicycheckError } from './errors.js';
import { readExceptions } from './exceptions.js';
import { guardedRead } from './guarded-read.js';
import { readTextFile } from './read-text.js';
import { settingsIn } from './setting-paths.js';
import { SETTINGS, settingsFrom } from './settings.js';
import { under } from './shape.js';
import type { Council } from './types.js';
import { readYaml, refusalOf, type Yaml } from './yaml.js';

const CODE = ['.js', '.cjs', '.mjs', '.ts'];

/**
 * Loads the configuration, with the exceptions in the file next to it.
 *
 * @param file path given with --config, under any name. If undefined, a configuration is searched for in `folder` and then in each folder
 * above it
 * @returns an empty configuration if none is found
 * @throws {PolicycheckError} if the file cannot be read, or holds a bad key or value
 */
export function loadConfig(folder: string, file?: string): Config {
  const found = file === undefined ? guardedRead(null, () => search(folder)) : { config: load(folder, file), filepath: file };
  if (!found) return NO_CONFIG;
  const exceptions = readExceptions(path.dirname(found.filepath));
  if (!found.config) return { ...NO_CONFIG, file: found.filepath, exceptions };
  return { ...readConfig(found.config, found.filepath, folder), exceptions };
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

/**
 * Reads and parses the file here instead of using the text from cosmiconfig, which decodes any bytes without checking that they are valid
 * text. Null if the file is empty.
 */
function load(folder: string, file: string): Yaml | null {
  if (CODE.includes(path.extname(file))) throw new PolicycheckError(`${file}: a configuration is YAML or JSON, and runs no code`);
  const name = path.relative(folder, file);
  const text = readTextFile(file, name);
  return text.trim() === '' ? null : readYaml(text, name);
}

/** @throws {PolicycheckError} listing every bad key and value */
function readConfig(yaml: Yaml, file: string, cwd: string): Omit<Config, 'exceptions'> {
  const { council = {}, ...rest } = yaml.value;
  const { settings, problems } = settingsFrom(rest, SETTINGS);
  const all = [...problems, ...under('council', councilProblems(council))];
  if (all.length > 0) throw refusalOf(yaml, all);
  return { file, council: { ...noCouncil, ...(council as Partial<Council>) }, settings: settingsIn(file, settings, cwd) };
}
