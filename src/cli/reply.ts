// The message a draft replies to, given with --reply-to as words, as a file in any supported format, or as a whole thread.
import path from 'node:path';
import { checkText, decode } from '../drafts/decode.js';
import { readBytes, readDrafts } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { isReplyFile, THREAD } from '../setting-paths.js';

/**
 * Reads the message that a draft replies to.
 *
 * @param value value of --reply-to: a file, or the words themselves
 * @throws {PolicycheckError} if the file cannot be read or holds no message
 */
export async function readReply(value: string, cwd: string): Promise<string> {
  if (value.trim() === '') throw new PolicycheckError('what the draft answers is empty; give its words, or the file that holds them');
  if (!isReplyFile(value, cwd)) return value;
  const bytes = readBytes(path.resolve(cwd, value), value);
  if (THREAD.test(value)) return lastOf(bytes, value);
  return (await readDrafts(bytes, value)).map(({ text }) => text).join('\n\n');
}

/** The last message of a thread, which is the one being answered. A thread has one JSON object with "text" per line, oldest first. */
function lastOf(bytes: Buffer, name: string): string {
  const { text } = decode(bytes, name);
  const messages = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [messageOf(line, `${name}, line ${i + 1}`)]));
  const last = messages.at(-1);
  if (last === undefined) throw new PolicycheckError(`${name} is empty; there is no message to answer`);
  checkText(last, `the last message of ${name}`);
  return last;
}

function messageOf(line: string, place: string): string {
  const problem = new PolicycheckError(`${place} is not a message; each line is an object with "text"`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw problem;
  }
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string') throw problem;
  return text;
}
