import { createHash } from 'node:crypto';

/** The SHA-256 digest of a text or of bytes, in hexadecimal digits after "sha256:". */
export function digestOf(text: string | Uint8Array): string {
  return 'sha256:' + createHash('sha256').update(text).digest('hex');
}
