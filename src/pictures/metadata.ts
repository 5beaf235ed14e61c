// Extracts what a council needs to know from the metadata of a picture. This is the only file that imports exifreader.
import { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { digestOf } from '../digest.js';
import { PolicycheckError } from '../errors.js';
import type { Picture } from '../types.js';
import { agencyIn, ARTIFICIAL_SOURCES, generatorIn, SCREENSHOT_MARK, SCREENSHOT_NAME } from './agencies.js';
import { readCredentials, type Credentials } from './credentials.js';
import { kindOf, KINDS, segmentsOf, type PictureKind, type Segment } from './segments.js';

/** @throws {PolicycheckError} if the file is not a picture in a supported format, or is damaged */
export function readPicture(bytes: Uint8Array, name: string): Picture {
  const kind = kindOf(bytes);
  if (!kind) throw new PolicycheckError(`${name} is not a picture that can be read; give ${KINDS.join(', ')}`);
  const segments = segmentsOf(bytes, kind, name);
  const groups = readGroups(bytes, kind, name);
  const fields = fieldsOf(groups);
  return {
    ...pictureOf(name.split(/[/\\]/).at(-1) ?? name, fields, readCredentials(segments, kind), hasLocked(segments, kind)),
    digest: digestOf(bytes),
  };
}

/** The EXIF orientation of a picture, 1 to 8 (EXIF 2.32, tag 0x0112); 1 is upright. */
export function orientationIn(bytes: Uint8Array, kind: PictureKind, name: string): number {
  const tag = readGroups(bytes, kind, name)['exif']?.['Orientation'];
  const value = typeof tag === 'object' && tag !== null && 'value' in tag ? Number(tag.value) : 1;
  return value >= 2 && value <= 8 ? value : 1;
}

/** Metadata by standard, then by field name. */
type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function readGroups(bytes: Uint8Array, kind: PictureKind, name: string): Groups {
  try {
    const options = { expanded: true, domParser: quietParser } as const;
    const source = kind === 'GIF' ? xmpIn(bytes) : Buffer.from(bytes);
    return source ? (ExifReader.load(source, options) as unknown as Groups) : {};
  } catch (error) {
    if (error instanceof Error && error.name === 'MetadataMissingError') return {};
    throw new PolicycheckError(`${name} is damaged: its metadata cannot be read; save or send the picture again`);
  }
}

/** Ignores malformed XML silently; the parser would otherwise print messages on the console. */
const quietParser = new DOMParser({ onError: () => undefined });

/** The XMP of a GIF, which exifreader does not look for. */
function xmpIn(bytes: Uint8Array): Buffer | null {
  const file = Buffer.from(bytes);
  const [start, end] = [file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta>')];
  return start < 0 || end < start
    ? null
    : Buffer.concat([Buffer.from('<?xpacket begin=""?>'), file.subarray(start, end + '</x:xmpmeta>'.length)]);
}

/** Whether a PNG contains compressed text. It is not unpacked, because it could expand to an enormous size. */
function hasLocked(segments: readonly Segment[], kind: PictureKind): boolean {
  return kind === 'PNG' && segments.some(({ type }) => type === 'zTXt');
}

interface Field {
  /** The standard and the field, such as "exif/Artist". */
  readonly name: string;
  readonly value: string;
}

/** Groups that describe the file technically and say nothing about its origin. */
const TECHNICAL = new Set(['file', 'jfif', 'riff', 'gif', 'png', 'pngFile', 'icc', 'mpf', 'Thumbnail', 'photoshop', 'composite']);
/** Fields that every program writes, and that therefore say nothing. */
const ROUTINE =
  /^exif\/(?:ImageWidth|ImageLength|BitsPerSample|Compression|FillOrder|Orientation|SamplesPerPixel|RowsPerStrip|PageNumber|Predictor|WhitePoint|ComponentsConfiguration|ColorSpace|PixelXDimension|PixelYDimension|ExtraSamples|SampleFormat|ApplicationNotes)$|^exif\/(?:Photometric|Strip|Tile|Planar|Primary|YCbCr)|^pngText\/date:|^xmp\/(?:_raw|about)$|^iptc\/Record Version$/;
const ROUTINE_OF_EXIF = /Resolution|(?:IFD Pointer|Version)$/;

function isRoutine(name: string): boolean {
  return ROUTINE.test(name) || (name.startsWith('exif/') && ROUTINE_OF_EXIF.test(name));
}

function fieldsOf(groups: Groups): Field[] {
  return Object.entries(groups)
    .filter(([group]) => !TECHNICAL.has(group))
    .flatMap(([group, tags]) => Object.entries(tags).map(([tag, value]) => ({ name: `${group}/${tag}`, value: textOf(value) })))
    .filter(({ name, value }) => value !== '' && !isRoutine(name));
}

/** Longest text of a field, in characters. Longer values are binary data misread as text. */
const LONGEST = 2000;

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  const description = typeof value === 'object' && value !== null && 'description' in value ? value.description : '';
  const text =
    typeof description === 'string' || typeof description === 'number'
      ? String(description)
          .replaceAll('\0', '')
          .replace(/^LicensorName: /, '')
          .trim()
      : '';
  return text.length > LONGEST ? '' : text;
}

/** The fields that can hold each credit, without namespace prefixes: EXIF 2.32, IPTC IIM 4.2, IPTC Photo Metadata 2023.2 and XMP. */
const CREDIT_FIELDS = {
  creator: ['xmp/creator', 'iptc/By-line', 'exif/Artist', 'exif/XPAuthor', 'pngText/Author'],
  credit: ['xmp/Credit', 'iptc/Credit'],
  copyright: ['xmp/rights', 'iptc/Copyright Notice', 'exif/Copyright', 'xmp/CopyrightOwner', 'pngText/Copyright'],
  licence: ['xmp/UsageTerms', 'xmp/license', 'xmp/LicensorURL', 'xmp/Licensor', 'xmp/WebStatement'],
  source: ['xmp/Source', 'iptc/Source'],
} as const;

function pictureOf(name: string, fields: readonly Field[], credentials: Credentials | null, locked: boolean): Omit<Picture, 'digest'> {
  const values = new Map(fields.map((field) => [field.name, field.value]));
  const first = (names: readonly string[]): string | undefined =>
    names.map((each) => values.get(each)).find((value) => value !== undefined);
  const credits = Object.entries(CREDIT_FIELDS).flatMap(([credit, names]) => {
    const value = first(names);
    return value === undefined ? [] : [[credit, value] as const];
  });
  const author = credentials?.authors[0];
  const texts = fields.map(({ value }) => value);
  return {
    name,
    position: fields.some(({ name: field }) => /^gps\/(?:Latitude|Longitude)$|\/(?:GPSLatitude|GPSLongitude|GPSCoordinates)$/.test(field)),
    credits: { ...(author === undefined ? {} : { creator: author }), ...Object.fromEntries(credits) },
    agency: agencyIn(texts, name),
    owner: first(['exif/CameraOwnerName', 'exif/OwnerName', 'xmp/OwnerName', 'xmp/CameraOwnerName']) ?? null,
    artificial: artificialMark(values, texts, credentials),
    screenshot: SCREENSHOT_NAME.test(name) ? 'its name' : texts.some((text) => SCREENSHOT_MARK.test(text)) ? 'its metadata' : null,
    bare: fields.length === 0 && credentials === null && !locked,
  };
}

/**
 * The sign that a picture was made by AI: content credentials, the IPTC digital source type, or the program that wrote the file. Null if
 * there is none.
 */
function artificialMark(values: ReadonlyMap<string, string>, texts: readonly string[], credentials: Credentials | null): string | null {
  const { generator = null, sources = [] } = credentials ?? {};
  if (sources.some((source) => ARTIFICIAL_SOURCES.test(source))) return `content credentials${generator ? ` of ${generator}` : ''}`;
  if (ARTIFICIAL_SOURCES.test(values.get('xmp/DigitalSourceType') ?? '')) return 'the kind of source in its metadata';
  // Stable Diffusion and ComfyUI store the prompt under these names.
  if (['parameters', 'prompt', 'workflow'].some((key) => values.has(`pngText/${key}`)))
    return 'the instructions that its program kept in it';
  const named = generatorIn([...texts, ...(generator ? [generator] : [])]);
  return named === null ? null : `the name of ${named} in its metadata`;
}
