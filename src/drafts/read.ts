// The bytes of a file or a pipe.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { PolicycheckError } from '../errors.js';
import { guardedRead } from '../guarded-read.js';

/** Bytes of a file, pictures and all. A text may have far fewer: see decode.ts. */
const FILE_LIMIT = 100_000_000;
const TOO_LARGE = 'is larger than 100 MB';

/** What a file is to be, for messages: "draft", "picture". */
type Kind = 'draft' | 'picture';

/**
 * @param name as the user gave it, for messages
 * @throws {PolicycheckError} where it is missing, no file, not readable or huge
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

/** Piece by piece, since a pipe does not tell how long it is, and an endless one must end. */
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
