import { readSync } from 'node:fs';

/** Reads a stretch of an open file: `length` bytes from the byte `at`, or fewer where the file ends before. */
export function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}
