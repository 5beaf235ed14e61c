// What is named on the command line -> the drafts in it, and what an author should know of each file.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readBytes, readDrafts, readStream, type Source } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { settingsIn } from '../setting-paths.js';
import { linesFor, send, type World } from './world.js';

/** The files behind a name: itself, those of a directory, those that fit a pattern. @throws {PolicycheckError} where there are none */
export async function filesOf(name: string, { cwd }: World): Promise<string[]> {
  const file = path.resolve(cwd, name);
  if (name === '-' || (existsSync(file) && !statSync(file).isDirectory())) return [name];
  const { filesBelow, filesLike, isPattern } = await import('../drafts/find.js');
  if (existsSync(file)) return someOf(await filesBelow(file, cwd), `${name} is a directory without a draft in it`);
  if (/^[a-z-]+$/i.test(name)) throw new PolicycheckError(`${name}: there is no such file, and no such command; --help lists the commands`);
  return isPattern(name) ? someOf(await filesLike(name, cwd), `${name}: no file fits`) : [name];
}

function someOf(files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new PolicycheckError(otherwise);
  return files;
}

/** The drafts of one file; what is left out of them is told on standard error. */
export async function openDraft(name: string, world: World, say: Tell = (notices) => tell(notices, world)): Promise<Source[]> {
  const bytes = name === '-' ? await readStream(world.stdin) : readBytes(path.resolve(world.cwd, name), name);
  const sources = await readDrafts(bytes, name === '-' ? 'standard input' : name);
  await say(sources.flatMap(({ notices }) => notices));
  return name === '-' ? sources.map((source) => ({ ...source, id: name })) : sources.map((source) => withPaths(source, name, world));
}

function withPaths(source: Source, name: string, { cwd }: World): Source {
  return source.settings ? { ...source, settings: settingsIn(name, source.settings, cwd) } : source;
}

/** Takes notices that are meant for the author. */
export type Tell = (notices: readonly string[]) => Promise<void>;

/** Where the same draft is read again and again, each notice is told once. */
export function tellOnce(world: World): Tell {
  const told = new Set<string>();
  return async (notices) => {
    const news = notices.filter((notice) => !told.has(notice));
    for (const notice of news) told.add(notice);
    await tell(news, world);
  };
}

/** Notices are no problems: the check goes on. */
export async function tell(notices: readonly string[], { stderr }: World): Promise<void> {
  const lines = notices.flatMap((notice) => linesFor(`policycheck: note: ${notice}`, stderr));
  if (lines.length > 0) await send(stderr, lines.map((line) => `${line}\n`).join(''));
}
