import { DRAFT_SETTINGS, readSettings, type Settings } from '../settings.js';
import { readYaml } from '../yaml.js';

/** The "key: value" lines at the head of a draft, the first of them in line `firstLine`. @throws {PolicycheckError} naming line, key and what is allowed */
export function readFrontMatter(source: string, name: string, firstLine: number): Settings {
  const { value, place } = readYaml(source, name, { firstLine });
  return readSettings(value, DRAFT_SETTINGS, (key) => place([key]));
}
