// The pieces of a picture file, so that those that hold metadata can be told from those that hold the picture.
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

/** By its first bytes, whatever it is called. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([signature]) => signature.test(head))?.[1] ?? null;
}

/** A stretch of the file; the stretches follow each other without a gap. */
export interface Segment {
  /** As the format calls it: "APP1", "iTXt", "EXIF"; empty for what is no segment of its own. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Where what the segment holds starts in `bytes`. */
  readonly head: number;
}

/** @throws {PolicycheckError} where the file ends too early, or its pieces make no sense */
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

/** Nothing can be taken out of it; only whether its boxes are all there is of interest. */
function heicSegments(file: Buffer): Segment[] | null {
  return boxesIn(file, 0, file.length) === null ? null : whole(file);
}

/** ITU T.81, B.1: markers and lengths up to the start of the scan; then the picture, up to its end mark. */
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

/** PNG (W3C), 5.3: length, type, data, checksum. */
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

/** RIFF: type, length, data, made even. */
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

/** Only whether it is whole is of interest: it ends with a semicolon. */
function gifSegments(file: Buffer): Segment[] | null {
  return file.length > 13 && file.includes(0x3b, 13) ? [{ type: '', bytes: file, head: 0 }] : null;
}
