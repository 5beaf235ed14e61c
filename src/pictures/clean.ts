// Makes a copy of a picture without metadata about places and people. The original is never changed.
import { PolicycheckError } from '../errors.js';
import { blankMetadata } from './heic.js';
import { orientationIn, readPicture } from './metadata.js';
import { kindOf, segmentsOf, type PictureKind, type Segment } from './segments.js';

interface Cleaned {
  readonly bytes: Uint8Array;
  /** The format of the picture and its copy. */
  readonly kind: PictureKind;
  /** The kinds of metadata removed, named as in the format. */
  readonly removed: readonly string[];
  /** The makers or owners named in the original, but no longer in the copy. */
  readonly credits: readonly string[];
}

/** @throws {PolicycheckError} if the picture is damaged, or its format cannot be cleaned */
export function cleanPicture(bytes: Uint8Array, name: string): Cleaned {
  const { credits } = readPicture(bytes, name);
  const { bytes: clean, kind, removed } = copyOf(bytes, name);
  const left = readPicture(clean, name);
  if (left.position || left.owner !== null) throw new PolicycheckError(UNCLEANED(name));
  return { bytes: clean, kind, removed, credits: Object.values(credits) };
}

const UNCLEANED = (name: string): string => `${name} is put together in a way that cannot be cleaned here; save it as JPEG first`;

type Copy = Pick<Cleaned, 'bytes' | 'kind' | 'removed'>;

function copyOf(bytes: Uint8Array, name: string): Copy {
  const kind = kindOf(bytes);
  if (kind === 'HEIC') return blank(bytes, name);
  const writer = kind ? WRITERS[kind] : undefined;
  if (kind && writer) return rewrite(bytes, kind, writer, name);
  throw new PolicycheckError(`${name}: a copy can be made of ${CLEANED.join(', ')}; save the picture as one of these first`);
}

function blank(bytes: Uint8Array, name: string): Copy {
  try {
    return { kind: 'HEIC', ...blankMetadata(Buffer.from(bytes)) };
  } catch {
    throw new PolicycheckError(UNCLEANED(name));
  }
}

function rewrite(bytes: Uint8Array, kind: PictureKind, writer: Writer, name: string): Copy {
  const segments = segmentsOf(bytes, kind, name);
  const kept = segments.filter((segment) => !writer.isMetadata(segment));
  // The orientation is kept, because pictures from phones would otherwise be shown on their side.
  const orientation = orientationIn(bytes, kind, name);
  return { bytes: Buffer.concat(writer.join(kept, orientation)), kind, removed: namesOf(segments.filter(writer.isMetadata), kind) };
}

interface Writer {
  readonly isMetadata: (segment: Segment) => boolean;
  /** @param orientation EXIF orientation, 1 to 8; 1 is upright */
  readonly join: (kept: readonly Segment[], orientation: number) => Buffer[];
}

const WRITERS: Readonly<Partial<Record<PictureKind, Writer>>> = {
  JPEG: {
    isMetadata: ({ type, bytes }) =>
      type === 'COM' || type === 'trailer' || (/^APP/.test(type) && !['APP0', 'APP14'].includes(type) && !isColourProfile(bytes)),
    join: ([first, ...rest], orientation) => [
      ...(first ? [first.bytes] : []),
      ...(orientation === 1 ? [] : [jpegExif(orientation)]),
      ...rest.map(({ bytes }) => bytes),
    ],
  },
  PNG: {
    isMetadata: ({ type }) =>
      ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX', 'trailer'].includes(type) || (/^[a-z][a-z]..$/.test(type) && !PNG_PICTURE.has(type)),
    join: ([signature, header, ...rest], orientation) => [
      ...[signature, header].flatMap((segment) => (segment ? [segment.bytes] : [])),
      ...(orientation === 1 ? [] : [pngChunk('eXIf', exifOf(orientation))]),
      ...rest.map(({ bytes }) => bytes),
    ],
  },
  WebP: {
    isMetadata: ({ type }) => ['EXIF', 'XMP', 'C2PA'].includes(type),
    join: ([header, ...chunks], orientation) => webpOf(header, chunks, orientation),
  },
};

const CLEANED = [...Object.keys(WRITERS), 'HEIC'];

/** Whether a segment is an ICC colour profile, which is kept because the colours would be wrong without it. */
function isColourProfile(bytes: Buffer): boolean {
  return bytes.toString('latin1', 4, 15) === 'ICC_PROFILE';
}

/** Private chunks with lower-case names that an animated PNG needs. */
const PNG_PICTURE = new Set(['acTL', 'fcTL', 'fdAT']);

const LABELS: Readonly<Record<string, string>> = {
  APP1: 'EXIF or XMP',
  APP13: 'IPTC',
  APP11: 'content credentials',
  COM: 'a comment',
  caBX: 'content credentials',
  C2PA: 'content credentials',
  eXIf: 'EXIF',
  trailer: 'what stood behind the picture',
};

function namesOf(removed: readonly Segment[], kind: PictureKind): string[] {
  const other = kind === 'PNG' ? 'text' : 'other metadata';
  return [...new Set(removed.map(({ type }) => LABELS[type] ?? (['EXIF', 'XMP'].includes(type) ? type : other)))];
}

/** An EXIF block that contains only the orientation (EXIF 2.32, 4.6.4, tag 0x0112). */
function exifOf(orientation: number): Buffer {
  const exif = Buffer.from('4d4d002a00000008' + '0001' + '0112000300000001' + '00000000' + '00000000', 'hex');
  exif.writeUInt16BE(orientation, 18);
  return exif;
}

function jpegExif(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The checksum of PNG chunks (W3C PNG, annex D). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * Builds a WebP file. The header contains the length of what follows; the flags in VP8X say which metadata is present (bit 3 EXIF, bit 2
 * XMP).
 */
function webpOf(header: Segment | undefined, chunks: readonly Segment[], orientation: number): Buffer[] {
  const extended = chunks[0]?.type === 'VP8X';
  const turned = extended && orientation !== 1;
  const body = chunks.map(({ bytes, type }) => {
    if (type !== 'VP8X') return bytes;
    const flags = Buffer.from(bytes);
    flags[8] = ((flags[8] ?? 0) & ~0x0c) | (turned ? 0x08 : 0);
    return flags;
  });
  if (turned) body.push(webpExif(orientation));
  const head = Buffer.from(header?.bytes ?? []);
  head.writeUInt32LE(4 + body.reduce((sum, { length }) => sum + length, 0), 4);
  return [head, ...body];
}

function webpExif(orientation: number): Buffer {
  const content = exifOf(orientation);
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
