// Bytes of a file or a pipe -> the text of a draft.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { PolicycheckError } from '../errors.js';

/** Bytes. A post is a few thousand; whatever is larger was given by mistake. */
export const LIMIT = 1_000_000;

/**
 * @param name as the user gave it, for messages
 * @throws {PolicycheckError} where it is missing, no file, not readable, or no text
 */
export function readDraftFile(file: string, name = file): string {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new PolicycheckError(`${name} is a directory; give the file of the draft`);
    if (!stat.isFile() && !stat.isFIFO()) throw new PolicycheckError(`${name} is a device and no file; give the file of the draft`);
    return decodeDraft(readUpToLimit(file), name);
  } catch (error) {
    if (error instanceof PolicycheckError) throw error;
    throw new PolicycheckError(`${name}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
  ENAMETOOLONG: 'there is no such file',
};

function reasonOf({ code = 'unknown' }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? `cannot be read (${code})`;
}

/** One byte more than is allowed, so that a larger file shows and an endless one ends. */
function readUpToLimit(file: string): Buffer {
  const bytes = Buffer.allocUnsafe(LIMIT + 1);
  const descriptor = openSync(file, 'r');
  try {
    let size = 0;
    for (let got = -1; got !== 0 && size < bytes.length; size += got) got = readSync(descriptor, bytes, size, bytes.length - size, null);
    return bytes.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}

export async function readDraftStream(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    chunks.push(bytes);
    if (size > LIMIT) break;
  }
  return decodeDraft(Buffer.concat(chunks), 'standard input');
}

/** UTF-8, with or without a byte order mark. */
export function decodeDraft(bytes: Uint8Array, name: string): string {
  if (bytes.length > LIMIT) throw new PolicycheckError(`${name} is larger than 1 MB; give the text of one post`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new PolicycheckError(`${name} is UTF-16 text; save it again as "UTF-8"`);
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
