// Finds and reads the drafts named on the command line, and passes on notices about each file.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readBytes, readDrafts, readStream, type Source } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { settingsIn } from '../setting-paths.js';
import { meantCommand } from './command-names.js';
import { linesFor, send, type World } from './world.js';

/**
 * The files a name stands for: the file itself, the files in a directory, or those matching a pattern.
 *
 * @throws {PolicycheckError} if there are none
 */
export async function filesOf(name: string, { cwd }: World): Promise<string[]> {
  // An empty name, as a script's unset variable gives, would otherwise stand for the whole directory.
  if (name.trim() === '') throw new PolicycheckError('the name of a draft is empty; give the file of the draft, or - for standard input');
  const file = path.resolve(cwd, name);
  if (name === '-' || (existsSync(file) && !statSync(file).isDirectory())) return [name];
  const { filesBelow, filesLike, isPattern } = await import('../drafts/find.js');
  if (existsSync(file)) return someOf(await filesBelow(file, cwd), `${name} is a directory without a draft in it`);
  if (/^[a-z-]+$/i.test(name))
    throw new PolicycheckError(`${name}: there is no such file, and no such command; ${meantCommand(name) || '--help lists the commands'}`);
  return isPattern(name) ? someOf(await filesLike(name, cwd), `${name}: no file fits`) : [name];
}

function someOf(files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new PolicycheckError(otherwise);
  return files;
}

/**
 * Reads the drafts in one file; what was left out of them is reported on standard error.
 *
 * @throws {PolicycheckError} if the file cannot be read
 */
export async function openDraft(name: string, world: World, notify: Notify = (notices) => printNotices(notices, world)): Promise<Source[]> {
  const bytes = name === '-' ? await readStream(world.stdin) : readBytes(path.resolve(world.cwd, name), name);
  const sources = await readDrafts(bytes, name === '-' ? 'standard input' : name);
  await notify(sources.flatMap(({ notices }) => notices));
  return name === '-' ? sources.map((source) => ({ ...source, id: name })) : sources.map((source) => withPaths(source, name, world));
}

function withPaths(source: Source, name: string, { cwd }: World): Source {
  return source.settings ? { ...source, settings: settingsIn(name, source.settings, cwd) } : source;
}

/** Receives notices meant for the author. */
export type Notify = (notices: readonly string[]) => Promise<void>;

/** For drafts that are read repeatedly: reports each notice only once. */
export function notifyOnce(world: World): Notify {
  const known = new Set<string>();
  return async (notices) => {
    const news = notices.filter((notice) => !known.has(notice));
    for (const notice of news) known.add(notice);
    await printNotices(news, world);
  };
}

/** Prints notices on standard error. A notice is not an error: the check continues. */
export async function printNotices(notices: readonly string[], { stderr }: World): Promise<void> {
  const lines = notices.flatMap((notice) => linesFor(`policycheck: note: ${notice}`, stderr));
  if (lines.length > 0) await send(stderr, lines.map((line) => `${line}\n`).join(''));
}
