// Reads HEIC and AVIF files, which consist of nested boxes (ISO/IEC 14496-12). The file refers to its parts by absolute offsets, so
// metadata cannot be removed; it is overwritten in place.

interface Box {
  readonly type: string;
  readonly start: number;
  /** Offset at which the box's content starts. */
  readonly head: number;
  readonly end: number;
}

/** The consecutive boxes from `start`; null if one extends beyond `end`. */
export function boxesIn(file: Buffer, start: number, end: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    const box = boxAt(file, at, end);
    if (!box) return null;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** Reads one box. A size of 1 means that a 64-bit size follows; a size of 0 means that the box extends to the end. */
function boxAt(file: Buffer, start: number, end: number): Box | null {
  if (start + 8 > end) return null;
  const size = file.readUInt32BE(start);
  const isLong = size === 1;
  if (isLong && start + 16 > end) return null;
  const head = start + (isLong ? 16 : 8);
  const until = size === 0 ? end : start + (isLong ? Number(file.readBigUInt64BE(start + 8)) : size);
  return until < head || until > end ? null : { type: file.toString('latin1', start + 4, start + 8), start, head, end: until };
}

interface Blanked {
  readonly bytes: Buffer;
  /** What was overwritten: "EXIF", "XMP" or "content credentials". */
  readonly removed: readonly string[];
}

const LABELS: Readonly<Record<string, string>> = { Exif: 'EXIF', mime: 'XMP' };

/** Returns a copy of the same length without any readable metadata. */
export function blankMetadata(file: Buffer): Blanked {
  const bytes = Buffer.from(file);
  const boxes = boxesIn(file, 0, file.length) ?? [];
  const meta = boxes.find(({ type }) => type === 'meta');
  const removed: string[] = [];
  for (const { type, extents } of meta ? metadataItems(file, meta) : []) {
    for (const [i, { start, end }] of extents.entries()) bytes.fill(i === 0 ? blankOf(type, end - start) : 0, start, end);
    removed.push(LABELS[type] ?? type);
  }
  for (const { start, head, end } of boxes.filter(({ type }) => type === 'uuid')) {
    // Readers skip a box of type "free".
    bytes.write('free', start + 4, 'latin1');
    bytes.fill(0, head, end);
    removed.push('content credentials');
  }
  return { bytes, removed: [...new Set(removed)] };
}

/** The bytes that replace an item: an EXIF block without tags, or blanks. */
function blankOf(type: string, length: number): Buffer {
  const blank = Buffer.alloc(length, type === 'Exif' ? 0 : ' ');
  const empty = Buffer.from('00000000' + '4d4d002a00000008' + '0000' + '00000000', 'hex');
  if (type === 'Exif' && length >= empty.length) empty.copy(blank);
  return blank;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly type: string;
  readonly extents: readonly Extent[];
}

function metadataItems(file: Buffer, meta: Box): Item[] {
  const boxes = boxesIn(file, meta.head + 4, meta.end) ?? [];
  const of = (type: string): Box | undefined => boxes.find((box) => box.type === type);
  const [info, location, data] = [of('iinf'), of('iloc'), of('idat')];
  if (!info || !location) return [];
  const types = typesOfItems(file, info);
  const places = placesOfItems(file, location, data?.head ?? 0);
  return [...types].flatMap(([id, type]) => (type in LABELS ? [{ type, extents: placesWithin(places.get(id) ?? [], file.length) }] : []));
}

function placesWithin(extents: readonly Extent[], length: number): Extent[] {
  return extents.filter(({ start, end }) => start < end && end <= length);
}

/** The type of each item by its number (ISO/IEC 14496-12, 8.11.6). */
function typesOfItems(file: Buffer, { head, end }: Box): Map<number, string> {
  const entries = boxesIn(file, head + (file[head] === 0 ? 6 : 8), end) ?? [];
  return new Map(
    entries.map(({ head: at }) => {
      const isWide = (file[at] ?? 0) >= 3;
      const id = isWide ? file.readUInt32BE(at + 4) : file.readUInt16BE(at + 4);
      const type = at + (isWide ? 10 : 8);
      return [id, file.toString('latin1', type, type + 4)];
    }),
  );
}

/** Where each item's bytes are, in the file or in the box `idat` (ISO/IEC 14496-12, 8.11.3). */
function placesOfItems(file: Buffer, { head }: Box, data: number): Map<number, Extent[]> {
  const places = new Map<number, Extent[]>();
  let at = head + 4;
  const next = (bytes: number): number => {
    const value = bytes === 0 ? 0 : bytes === 8 ? Number(file.readBigUInt64BE(at)) : file.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  const version = file[head] ?? 0;
  const sizes = next(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15) as [
    number,
    number,
    number,
    number,
  ];
  const items = next(version < 2 ? 2 : 4);
  for (let item = 0; item < items; item++) {
    const id = next(version < 2 ? 2 : 4);
    const inData = version > 0 && (next(2) & 15) === 1;
    next(2);
    const base = next(baseSize) + (inData ? data : 0);
    const extents = Array.from({ length: next(2) }, () => {
      if (version > 0) next(indexSize);
      const start = base + next(offsetSize);
      return { start, end: start + next(lengthSize) };
    });
    places.set(id, extents);
  }
  return places;
}
