// Resolves file names in settings. A name is relative to the folder of the file that contains it; on the command line, in the environment
// and in a pipe it is relative to the current folder.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ENDINGS } from './drafts/index.js';
import type { Settings } from './settings.js';

/**
 * Makes the paths in a file's settings usable from the current folder.
 *
 * @param file the file that contains the settings, absolute or relative to `cwd`
 * @param cwd the current folder
 */
export function settingsIn(file: string, settings: Settings, cwd: string): Settings {
  const folder = path.dirname(file);
  // In the current folder names are left unchanged, because a policy id could also be the name of a file.
  if (path.resolve(cwd, folder) === path.resolve(cwd)) return settings;
  const from = (name: string): string => (path.isAbsolute(name) ? name : path.join(folder, name));
  const { policy, images, replyTo, record } = settings;
  return {
    ...settings,
    ...(policy ? { policy: policy.map((name) => (isPolicyFile(name) ? from(name) : name)) } : {}),
    ...(images ? { images: images.map((name) => (isAddress(name) ? name : from(name))) } : {}),
    ...(replyTo !== undefined && isReplyFile(replyTo, path.resolve(cwd, folder)) ? { replyTo: from(replyTo) } : {}),
    ...(record === undefined ? {} : { record: from(record) }),
  };
}

/** The names of policies as they have to be written in `file`. */
export function policiesFor(file: string, policies: readonly string[], cwd: string): string[] {
  const folder = path.dirname(path.resolve(cwd, file));
  const from = (name: string): string => path.relative(folder, path.resolve(cwd, name)).split(path.sep).join('/');
  return policies.map((name) => (isPolicyFile(name) ? from(name).replace(/^(?![./])/, './') : name));
}

/** Whether a name is a file; every other name is the id of a policy. */
function isPolicyFile(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

/** Whether a name is a web address. */
export function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}

export const THREAD = /\.(?:ndjson|jsonl)$/i;
/** Names that look like a file are always read as one: if the file does not exist, that is a typing error and not the text of a message. */
const FILE = new RegExp(`^\\S+\\.(?:${ENDINGS.join('|')}|ndjson|jsonl)$`, 'i');

/** Whether --reply-to names a file. It is given as words just as often. */
export function isReplyFile(value: string, folder: string): boolean {
  return FILE.test(value) || (value.length < 256 && !value.includes('\n') && existsSync(path.resolve(folder, value)));
}
