// Reads the bytes of a file or a pipe, up to a limit.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { PolicycheckError } from '../errors.js';
import { guardedRead } from '../guarded-read.js';

/** Limit in bytes for a file including its pictures. Text has a far lower limit; see decode.ts. */
const FILE_LIMIT = 100_000_000;
const TOO_LARGE = 'is larger than 100 MB';

/** What the file should contain, for error messages. */
type Kind = 'draft' | 'picture';

/**
 * Reads a file.
 *
 * @param name path as the user gave it, for error messages
 * @throws {PolicycheckError} if the file is missing, a directory, unreadable or too large
 */
export function readBytes(file: string, name: string, kind: Kind = 'draft'): Buffer {
  return guardedRead(name, () => {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new PolicycheckError(`${name} is a directory; give the file of the ${kind}`);
    if (!stat.isFile() && !stat.isFIFO()) throw new PolicycheckError(`${name} is a device and no file; give the file of the ${kind}`);
    if (stat.size > FILE_LIMIT) throw new PolicycheckError(`${name} ${TOO_LARGE}`);
    return readUpToLimit(file, name);
  });
}

const CHUNK = 1 << 20;

/** Reads in chunks: a pipe does not report its length, and an endless one must be stopped at the limit. */
function readUpToLimit(file: string, name: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let size = 0, got = -1; got !== 0; size += got) {
      if (size > FILE_LIMIT) throw new PolicycheckError(`${name} ${TOO_LARGE}`);
      const chunk = Buffer.allocUnsafe(CHUNK);
      got = readSync(descriptor, chunk, 0, CHUNK, null);
      chunks.push(chunk.subarray(0, got));
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a stream to its end.
 *
 * @throws {PolicycheckError} if it is too large
 */
export async function readStream(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    chunks.push(bytes);
    if (size > FILE_LIMIT) throw new PolicycheckError(`standard input ${TOO_LARGE}`);
  }
  return Buffer.concat(chunks);
}
