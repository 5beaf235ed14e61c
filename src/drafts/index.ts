// Reads drafts and separates the text from the settings in its front matter.
import { PolicycheckError } from '../errors.js';
import { DRAFT_SETTINGS, type Settings } from '../settings.js';
import type { Division } from '../types.js';
import { readSources } from './formats/index.js';
import type { Source } from './source.js';

export { LIMIT } from './decode.js';
export { ENDINGS } from './formats/index.js';
export { readBytes, readStream } from './read.js';
export type { Enclosure, Source } from './source.js';

/**
 * Reads the drafts of a file and splits off their front matter.
 *
 * @throws {PolicycheckError} if the file or its front matter cannot be read
 */
export async function readDrafts(bytes: Uint8Array, name: string): Promise<Source[]> {
  return Promise.all((await readSources(bytes, name)).map((source) => splitSource(source, name)));
}

async function splitSource(source: Source, name: string): Promise<Source> {
  const { text, lineOffset, settings } = await splitDraft(source.text, name);
  if (!settings) return source;
  const cut = source.text.length - text.length;
  const { division, ...rest } = source;
  return {
    ...rest,
    text,
    lineOffset,
    settings,
    settingsFrom: 'the front matter',
    ...(division ? { division: cutOff(division, cut) } : {}),
  };
}

/** Renumbers the paragraphs after the front matter is cut off, so that they keep the numbers they have in the file. */
function cutOff({ unit, first, starts }: Division, units: number): Division {
  const gone = starts.filter((start) => start < units).length;
  const before = starts[gone] === units ? gone : Math.max(0, gone - 1);
  return { unit, first: first + before, starts: starts.slice(before).map((start) => Math.max(0, start - units)) };
}

interface Parts {
  readonly text: string;
  /** Number of lines cut off before `text`. */
  readonly lineOffset: number;
  /** Null if the draft has no front matter. */
  readonly settings: Settings | null;
}

/** Front matter is enclosed by two lines of "---"; the first of them is the first non-blank line of the draft. */
const FRONT_MATTER = /^(\s*)---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
const OPENED = new RegExp(`^\\s*-{3,}[ \\t]*\\r?\\n[ \\t]*(?:${DRAFT_SETTINGS.join('|')})[ \\t]*:`);

const BEGINS_LIKE_SETTING = /^[ \t]*["'{]?[\w-]+["']?[ \t]*:/;

/** Whether lines between hyphens can be meant as settings: one of them begins like a setting, or there is nothing but comments. */
function isLikeSettings(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return lines.length === 0 || lines.some((line) => BEGINS_LIKE_SETTING.test(line));
}

/**
 * Splits a draft into front matter and text.
 *
 * @throws {PolicycheckError} if the front matter is malformed, or no text follows it
 */
export async function splitDraft(source: string, name: string): Promise<Parts> {
  const match = source.trimStart().startsWith('---') ? FRONT_MATTER.exec(source) : null;
  if (!match && OPENED.test(source))
    throw new PolicycheckError(`${name}: the settings at its head are not closed; put a line of three hyphens, ---, below them`);
  if (!match) return { text: source, lineOffset: 0, settings: null };
  const { readFrontMatter } = await import('./front-matter.js');
  const firstLine = (match[1] ?? '').split('\n').length;
  if (!isLikeSettings(match[2] ?? ''))
    throw new PolicycheckError(
      `${name}, line ${firstLine}: a draft that begins with --- is read as settings, down to the next ---; take the line away if these are words of the post`,
    );
  const settings = readFrontMatter(match[2] ?? '', name, firstLine + 1);
  const text = source.slice(match[0].length);
  if (text.trim() === '') throw new PolicycheckError(`${name} is empty below its front matter; there is nothing to check`);
  return { text, lineOffset: match[0].split('\n').length - 1, settings };
}
