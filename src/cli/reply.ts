// What a draft answers, as --reply-to gives it: words, a file in any format, or a whole thread.
import path from 'node:path';
import { readBytes, readDrafts } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { isReplyFile, THREAD } from '../setting-paths.js';

export async function readReply(value: string, cwd: string): Promise<string> {
  if (!isReplyFile(value, cwd)) return value;
  const bytes = readBytes(path.resolve(cwd, value), value);
  if (THREAD.test(value)) return lastOf(bytes, value);
  return (await readDrafts(bytes, value)).map(({ text }) => text).join('\n\n');
}

/** A message a line, oldest first, each an object with "text". The last one is answered: its language counts, its words are read. */
function lastOf(bytes: Buffer, name: string): string {
  const lines = bytes.toString('utf8').split('\n');
  const messages = lines.flatMap((line, i) => (line.trim() === '' ? [] : [messageOf(line, `${name}, line ${i + 1}`)]));
  const last = messages.at(-1);
  if (last === undefined) throw new PolicycheckError(`${name} is empty; there is no message to answer`);
  return last;
}

function messageOf(line: string, place: string): string {
  const problem = new PolicycheckError(`${place} is no message; each line is an object with "text"`);
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
