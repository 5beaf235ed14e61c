import { DRAFT_SETTINGS, settingsFrom, type Settings } from '../settings.js';
import { readYaml, refusalOf } from '../yaml.js';

/** The "key: value" lines at the head of a draft, the first of them in line `firstLine`. @throws {PolicycheckError} naming line, key and what is allowed */
export function readFrontMatter(source: string, name: string, firstLine: number): Settings {
  const yaml = readYaml(source, name, { firstLine });
  const { settings, problems } = settingsFrom(yaml.value, DRAFT_SETTINGS);
  if (problems.length > 0) throw refusalOf(yaml, problems);
  return settings;
}
