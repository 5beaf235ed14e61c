// Bytes of a file or a pipe -> the text of a draft, with its front matter taken off.
import { readFileSync, statSync } from 'node:fs';
import { PolicycheckError } from './errors.js';

export const LIMIT = 1_000_000;

/** @throws {PolicycheckError} where the file is missing, no file, not readable, or no text */
export function readDraftFile(file: string): string {
  let bytes: Buffer;
  try {
    if (statSync(file).isDirectory()) throw new PolicycheckError(`${file} is a directory; give the draft's file`);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PolicycheckError(missing ? `${file}: there is no such file` : `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  return decodeDraft(bytes, file);
}

/** UTF-8, with or without a byte order mark, up to 1 MB. */
export function decodeDraft(bytes: Uint8Array, name: string): string {
  if (bytes.length > LIMIT) throw new PolicycheckError(`${name} is larger than 1 MB; a draft is a post, not a book`);
  if (bytes.includes(0)) throw new PolicycheckError(`${name} is no text file; save the draft as plain text (.txt)`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PolicycheckError(`${name} is not UTF-8 text; save it again as "UTF-8"`);
  }
  if (text.trim() === '') throw new PolicycheckError(`${name} is empty; there is nothing to check`);
  return text;
}

export interface Parts {
  readonly frontMatter: string | null;
  readonly text: string;
  /** Lines cut off before `text`. */
  readonly lineOffset: number;
}

/** Front matter stands between two lines of "---", the first of them the draft's first line. */
export function splitFrontMatter(source: string): Parts {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return { frontMatter: null, text: source, lineOffset: 0 };
  return { frontMatter: match[1] ?? '', text: source.slice(match[0].length), lineOffset: match[0].split('\n').length - 1 };
}
