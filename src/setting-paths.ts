// Files that settings name. Each is taken from the folder of the file that it is written in; on the command line, in the environment
// and in a pipe from the current one.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ENDINGS } from './drafts/index.js';
import type { Settings } from './settings.js';

/**
 * Settings as a file says them, their paths such that they can be used in the current folder.
 *
 * @param file they stand in, absolute or from the current folder `cwd`
 */
export function settingsIn(file: string, settings: Settings, cwd: string): Settings {
  const folder = path.dirname(file);
  // An id may be the name of a file, too: what needs no folder before it is left as it is written.
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

/** The policies as `file` has to name them. */
export function policiesFor(file: string, policies: readonly string[], cwd: string): string[] {
  const folder = path.dirname(path.resolve(cwd, file));
  const from = (name: string): string => path.relative(folder, path.resolve(cwd, name)).split(path.sep).join('/');
  return policies.map((name) => (isPolicyFile(name) ? from(name).replace(/^(?![./])/, './') : name));
}

/** Every other name is the id of a policy. */
function isPolicyFile(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

export function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}

export const THREAD = /\.(?:ndjson|jsonl)$/i;
/** What looks like the name of a file and leads nowhere is a slip, and no text. */
const FILE = new RegExp(`^\\S+\\.(?:${ENDINGS.join('|')}|ndjson|jsonl)$`, 'i');

/** What a draft answers is given in words as often as by the name of a file. */
export function isReplyFile(value: string, folder: string): boolean {
  return FILE.test(value) || (value.length < 256 && !value.includes('\n') && existsSync(path.resolve(folder, value)));
}
