// Reads content credentials (C2PA): a store of claims in JUMBF boxes (ISO/IEC 19566-5), encoded in CBOR and JSON. The claims are read, but
// their signatures are not verified.
import { decodeFirst } from 'cborg';
import type { PictureKind, Segment } from './segments.js';

export interface Credentials {
  /** The program that made the claim. */
  readonly generator: string | null;
  /** IPTC digital source types, as addresses, named in the actions. */
  readonly sources: readonly string[];
  readonly authors: readonly string[];
}

/** Null if the picture has no content credentials. */
export function readCredentials(segments: readonly Segment[], kind: PictureKind): Credentials | null {
  const store = storeOf(segments, kind);
  if (!store) return null;
  const found: Findings = { generator: null, sources: new Set(), authors: new Set() };
  for (const value of valuesIn(store)) collect(value, found);
  return { generator: found.generator, sources: [...found.sources], authors: [...found.authors] };
}

interface Findings {
  generator: string | null;
  readonly sources: Set<string>;
  readonly authors: Set<string>;
}

const LATIN = 'latin1';
/** Identifies the box that contains the credentials in HEIC (C2PA 2.1, A.5). */
const UUID = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

/** The bytes of the store. Each format keeps it in a different place (C2PA 2.1, annex A). */
function storeOf(segments: readonly Segment[], kind: PictureKind): Buffer | null {
  const of = (type: string): Buffer[] => segments.filter((segment) => segment.type === type).map(({ bytes, head }) => bytes.subarray(head));
  const found = {
    JPEG: () => joinJpeg(of('APP11')),
    PNG: () => Buffer.concat(of('caBX')),
    WebP: () => Buffer.concat(of('C2PA')),
    GIF: () => joinGif(after(of(''), Buffer.from('C2PA_GIF'))),
    TIFF: () => after(of(''), Buffer.from('jumb')),
    HEIC: () => after(of(''), UUID),
  }[kind]();
  return found.includes('c2pa', 0, LATIN) ? found : null;
}

/**
 * Joins the pieces of the store in a JPEG. Each begins with "JP", an instance and a number, and every piece repeats the head of the box.
 */
function joinJpeg(pieces: readonly Buffer[]): Buffer {
  const ours = pieces.filter((piece) => piece.toString(LATIN, 0, 2) === 'JP');
  return Buffer.concat(ours.map((piece, i) => piece.subarray(i === 0 ? 8 : 16)));
}

/**
 * Joins the blocks of a GIF extension (GIF89a, section 26): an eleven-letter name, then blocks of up to 255 bytes, each preceded by its
 * length.
 */
function joinGif(extension: Buffer): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 11; at < extension.length && extension[at] !== 0; at += 1 + (extension[at] ?? 0))
    blocks.push(extension.subarray(at + 1, at + 1 + (extension[at] ?? 0)));
  return Buffer.concat(blocks);
}

function after([file = Buffer.alloc(0)]: readonly Buffer[], mark: Buffer): Buffer {
  const at = file.indexOf(mark);
  return at < 0 ? Buffer.alloc(0) : file.subarray(at);
}

/**
 * The contents of all CBOR and JSON boxes. Boxes are nested, but only the contents matter, so the code searches for the heads of these
 * boxes directly.
 */
function* valuesIn(store: Buffer): Generator<unknown> {
  for (const type of ['cbor', 'json']) {
    for (let at = store.indexOf(type, 4, LATIN); at >= 0; at = store.indexOf(type, at + 4, LATIN)) {
      const content = store.subarray(at + 4, at - 4 + store.readUInt32BE(at - 4));
      const value = content.length === 0 ? undefined : type === 'json' ? parseJson(content) : parseCbor(content);
      if (value !== undefined) yield value;
    }
  }
}

/** Undefined if the bytes are not JSON, and so only looked like a box. */
function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function parseCbor(content: Buffer): unknown {
  try {
    return decodeFirst(content, { allowUndefined: true, useMaps: false, tags: TAGS })[0];
  } catch {
    return undefined;
  }
}

/** Dates, hashes and signature envelopes are treated like any other value. */
const TAGS = Object.fromEntries([0, 1, 18, 24, 32, 37].map((tag) => [tag, (decode: () => unknown) => decode()]));

/** Limit on nesting, deeper than any real claim. */
const DEPTH = 12;

function collect(value: unknown, found: Findings, depth = 0): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || depth > DEPTH) return;
  if (Array.isArray(value)) return value.forEach((each) => collect(each, found, depth + 1));
  for (const [key, held] of Object.entries(value)) {
    if (key === 'digitalSourceType' && typeof held === 'string') found.sources.add(held);
    else if (key === 'claim_generator' && typeof held === 'string') found.generator ??= held.split('/')[0]?.replaceAll('_', ' ') ?? held;
    else if (key === 'claim_generator_info') found.generator = nameIn(held) ?? found.generator;
    else if (key === 'author' || key === 'creator') for (const author of namesIn(held)) found.authors.add(author);
    collect(held, found, depth + 1);
  }
}

function namesIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => (typeof each === 'string' ? each : (nameIn(each) ?? [])));
}

function nameIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const named = typeof first === 'object' && first !== null && 'name' in first ? first.name : undefined;
  return typeof named === 'string' ? named : undefined;
}
