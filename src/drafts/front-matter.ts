import { DRAFT_SETTINGS, readSettings, type Settings } from '../settings.js';
import { readYaml } from '../yaml.js';

/** The "key: value" lines at the head of a draft. @throws {PolicycheckError} naming line, key and what is allowed */
export function readFrontMatter(source: string, name: string): Settings {
  const { value, place } = readYaml(source, name, { firstLine: 2 });
  return readSettings(value, DRAFT_SETTINGS, (key) => place([key]));
}
