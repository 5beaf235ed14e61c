// A draft as it was given -> its text, and the settings that stand at its head.
import { PolicycheckError } from '../errors.js';
import type { Settings } from '../settings.js';

export { LIMIT, readDraftFile, readDraftStream } from './read.js';

export interface Parts {
  readonly text: string;
  /** Lines cut off before `text`. */
  readonly lineOffset: number;
  /** Null where the draft has no front matter. */
  readonly settings: Settings | null;
}

/** Front matter stands between two lines of "---", the first of them the draft's first line. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** @throws {PolicycheckError} where the front matter is not understood, or nothing stands below it */
export async function splitDraft(source: string, name: string): Promise<Parts> {
  const match = source.startsWith('---') ? FRONT_MATTER.exec(source) : null;
  if (!match) return { text: source, lineOffset: 0, settings: null };
  const { readFrontMatter } = await import('./front-matter.js');
  const settings = readFrontMatter(match[1] ?? '', name);
  const text = source.slice(match[0].length);
  if (text.trim() === '') throw new PolicycheckError(`${name} is empty below its front matter; there is nothing to check`);
  return { text, lineOffset: match[0].split('\n').length - 1, settings };
}
