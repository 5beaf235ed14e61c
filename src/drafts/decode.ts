// Decodes the bytes of a file into text, in the encodings common on a council's computers.
import { PolicycheckError } from '../errors.js';

/** Largest text accepted, in bytes. A post has a few thousand; anything larger was given by mistake. */
export const LIMIT = 1_000_000;

interface Decoded {
  readonly text: string;
  /** A notice if the encoding had to be guessed. */
  readonly notices: readonly string[];
}

/**
 * Decodes the text of a draft.
 *
 * @throws {PolicycheckError} if the bytes are not text, or the text is too large or empty
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  const decoded = decode(bytes, name);
  checkText(decoded.text, name);
  return decoded;
}

/** @throws {PolicycheckError} if the text is empty, or larger than LIMIT */
export function checkText(text: string, name: string): void {
  if (text.length > LIMIT || (text.length > LIMIT / 3 && Buffer.byteLength(text) > LIMIT))
    throw new PolicycheckError(`${name} is larger than 1 MB; give the text of one post`);
  if (text.trim() === '') throw new PolicycheckError(`${name} is empty; there is nothing to check`);
}

/**
 * Decodes text without checking its length. UTF-8 or UTF-16 is chosen by the byte order mark if there is one; otherwise UTF-8 is tried,
 * then Windows-1252, which older programs still write.
 *
 * @throws {PolicycheckError} if the bytes are not text
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const wide = wideOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), notices: [] };
  if (bytes.includes(0)) throw new PolicycheckError(`${name} is not a text file; save the draft as plain text (.txt)`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] };
  } catch {
    return {
      text: decodeWindows(bytes, name),
      notices: [`${name} is not UTF-8 text and was read as Windows-1252: see that £ and – are right in what is quoted`],
    };
  }
}

/**
 * Recognises UTF-16 by its byte order mark. Without one, by the zero that is every other byte of most English and Welsh letters in UTF-16.
 */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, Math.min(bytes.length, 256) & ~1);
  const zeros = (from: 0 | 1): number => head.filter((byte, i) => i % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const most = head.length / 2 - head.length / 8;
  if (head.length < 8 || (even > 0 && odd > 0)) return null;
  return odd > most ? 'utf-16le' : even > most ? 'utf-16be' : null;
}

/** Codes that never occur in Windows-1252 text: control characters, and the five codes that the encoding leaves undefined. */
const NOT_WINDOWS = new Set([...Array(32).keys(), 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].filter((code) => ![9, 10, 12, 13].includes(code)));

function decodeWindows(bytes: Uint8Array, name: string): string {
  if (bytes.some((byte) => NOT_WINDOWS.has(byte))) throw new PolicycheckError(`${name} is not UTF-8 text; save it again as "UTF-8"`);
  return new TextDecoder('windows-1252').decode(bytes);
}
