// Splits a picture file into segments, so that metadata can be told apart from the picture itself.
import { PolicycheckError } from '../errors.js';
import { boxesIn } from './heic.js';

export const KINDS = ['JPEG', 'PNG', 'WebP', 'GIF', 'TIFF', 'HEIC'] as const;
export type PictureKind = (typeof KINDS)[number];

const SIGNATURES: readonly (readonly [RegExp, PictureKind])[] = [
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^\x89PNG\r\n\x1a\n/, 'PNG'],
  [/^RIFF[^]{4}WEBP/, 'WebP'],
  [/^GIF8[79]a/, 'GIF'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^[^]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avif)/, 'HEIC'],
];

/** Recognises the format by the first bytes, whatever the file is called; null if it is unknown. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([signature]) => signature.test(head))?.[1] ?? null;
}

/** A part of the file. The segments of a file follow each other without gaps. */
export interface Segment {
  /** The format's own name, such as "APP1", "iTXt" or "EXIF"; empty if the bytes are not a segment of their own. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Offset in `bytes` at which the segment's content starts. */
  readonly head: number;
}

/** @throws {PolicycheckError} if the file is truncated or malformed */
export function segmentsOf(bytes: Uint8Array, kind: PictureKind, name: string): Segment[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments = { JPEG: jpegSegments, PNG: pngSegments, WebP: webpSegments, GIF: gifSegments, TIFF: whole, HEIC: heicSegments }[kind](
    file,
  );
  if (segments) return segments;
  throw new PolicycheckError(`${name} is damaged or incomplete; save or send the picture again`);
}

function whole(file: Buffer): Segment[] | null {
  return file.length < 64 ? null : [{ type: '', bytes: file, head: 0 }];
}

/** Returns the file as one segment, since nothing can be removed from a HEIC file. Null if its boxes are incomplete. */
function heicSegments(file: Buffer): Segment[] | null {
  return boxesIn(file, 0, file.length) === null ? null : whole(file);
}

/** Splits a JPEG (ITU T.81, B.1): markers with lengths up to the start of the scan, then the picture up to its end marker. */
function jpegSegments(file: Buffer): Segment[] | null {
  const segments: Segment[] = [{ type: 'SOI', bytes: file.subarray(0, 2), head: 2 }];
  for (let at = 2; at + 4 <= file.length;) {
    const [mark, code = 0] = file.subarray(at, at + 2);
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (mark !== 0xff || end > file.length) return null;
    if (code === 0xda) {
      const last = file.lastIndexOf(Buffer.from([0xff, 0xd9]));
      return last < at ? null : [...segments, { type: 'SOS', bytes: file.subarray(at, last + 2), head: 2 }, ...trailer(file, last + 2)];
    }
    const type = code === 0xfe ? 'COM' : code >= 0xe0 && code <= 0xef ? `APP${code - 0xe0}` : 'other';
    segments.push({ type, bytes: file.subarray(at, end), head: 4 });
    at = end;
  }
  return null;
}

function trailer(file: Buffer, at: number): Segment[] {
  return at < file.length ? [{ type: 'trailer', bytes: file.subarray(at), head: 0 }] : [];
}

/** Splits a PNG (W3C PNG, 5.3): chunks of length, type, data and checksum. */
function pngSegments(file: Buffer): Segment[] | null {
  const segments: Segment[] = [{ type: 'signature', bytes: file.subarray(0, 8), head: 8 }];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) return null;
    const type = file.toString('latin1', at + 4, at + 8);
    segments.push({ type, bytes: file.subarray(at, end), head: 8 });
    if (type === 'IEND') return [...segments, ...trailer(file, end)];
    at = end;
  }
  return null;
}

/** Splits a WebP (RIFF): chunks of type, length and data, padded to an even length. */
function webpSegments(file: Buffer): Segment[] | null {
  const segments: Segment[] = [{ type: 'header', bytes: file.subarray(0, 12), head: 12 }];
  const size = file.readUInt32LE(4) + 8;
  if (size > file.length) return null;
  let at = 12;
  while (at + 8 <= size) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > size) return null;
    segments.push({ type: file.toString('latin1', at, at + 4).trim(), bytes: file.subarray(at, end), head: 8 });
    at = end;
  }
  return segments.length > 1 ? segments : null;
}

/** Returns the file as one segment if it is complete, which means that it contains the final semicolon. */
function gifSegments(file: Buffer): Segment[] | null {
  return file.length > 13 && file.includes(0x3b, 13) ? [{ type: '', bytes: file, head: 0 }] : null;
}
