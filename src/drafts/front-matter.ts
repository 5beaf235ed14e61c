import { DRAFT_SETTINGS, settingsFrom, type Settings } from '../settings.js';
import { readYaml, refusalOf } from '../yaml.js';

/**
 * Reads the "key: value" lines at the head of a draft.
 *
 * @param firstLine number of the first of these lines in the file
 * @throws {PolicycheckError} naming the line, the key and the allowed values
 */
export function readFrontMatter(source: string, name: string, firstLine: number): Settings {
  const yaml = readYaml(source, name, { firstLine });
  const { settings, problems } = settingsFrom(yaml.value, DRAFT_SETTINGS);
  if (problems.length > 0) throw refusalOf(yaml, problems);
  return settings;
}
