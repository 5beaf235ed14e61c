// The metadata of a picture -> what a council needs to know of it. The only file that imports exifreader.
import { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { digestOf } from '../digest.js';
import { PolicycheckError } from '../errors.js';
import type { Picture } from '../types.js';
import { agencyIn, ARTIFICIAL_SOURCES, generatorIn, SCREENSHOT_MARK, SCREENSHOT_NAME } from './agencies.js';
import { readCredentials, type Credentials } from './credentials.js';
import { kindOf, KINDS, segmentsOf, type PictureKind, type Segment } from './segments.js';

/** @throws {PolicycheckError} where it is no picture of a kind we know, or a broken one */
export function readPicture(bytes: Uint8Array, name: string): Picture {
  const kind = kindOf(bytes);
  if (!kind) throw new PolicycheckError(`${name} is no picture that can be read; give ${KINDS.join(', ')}`);
  const segments = segmentsOf(bytes, kind, name);
  const groups = readGroups(bytes, kind, name);
  const fields = fieldsOf(groups);
  return {
    ...pictureOf(name.split(/[/\\]/).at(-1) ?? name, fields, readCredentials(segments, kind), hasLocked(segments, kind)),
    digest: digestOf(bytes),
  };
}

/** Which way is up, as EXIF numbers it (2.32, tag 0x0112); 1 is upright. */
export function orientationIn(bytes: Uint8Array, kind: PictureKind, name: string): number {
  const tag = readGroups(bytes, kind, name)['exif']?.['Orientation'];
  const value = typeof tag === 'object' && tag !== null && 'value' in tag ? Number(tag.value) : 1;
  return value >= 2 && value <= 8 ? value : 1;
}

/** Metadata by their standard, then by their name there. */
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

/** What a program wrote wrongly is left out without a word on the console. */
const quietParser = new DOMParser({ onError: () => undefined });

/** The reader looks for none in a GIF. */
function xmpIn(bytes: Uint8Array): Buffer | null {
  const file = Buffer.from(bytes);
  const [start, end] = [file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta>')];
  return start < 0 || end < start
    ? null
    : Buffer.concat([Buffer.from('<?xpacket begin=""?>'), file.subarray(start, end + '</x:xmpmeta>'.length)]);
}

/** A compressed text of a PNG is not unpacked: it may be packed to burst. */
function hasLocked(segments: readonly Segment[], kind: PictureKind): boolean {
  return kind === 'PNG' && segments.some(({ type }) => type === 'zTXt');
}

interface Field {
  /** "exif/Artist". */
  readonly name: string;
  readonly value: string;
}

/** Groups that say what the file is, and nothing of where it came from. */
const TECHNICAL = new Set(['file', 'jfif', 'riff', 'gif', 'png', 'pngFile', 'icc', 'mpf', 'Thumbnail', 'photoshop', 'composite']);
/** Fields that every program writes. */
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

/** A field's words; a long one is bytes that were taken for words. */
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

/** Where each credit stands: EXIF 2.32, IPTC IIM 4.2, IPTC Photo Metadata 2023.2 and XMP, without their prefixes. */
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

/** What says that a machine made it: IPTC's kind of source, content credentials, or the program that wrote the file. */
function artificialMark(values: ReadonlyMap<string, string>, texts: readonly string[], credentials: Credentials | null): string | null {
  const { generator = null, sources = [] } = credentials ?? {};
  if (sources.some((source) => ARTIFICIAL_SOURCES.test(source))) return `content credentials${generator ? ` of ${generator}` : ''}`;
  if (ARTIFICIAL_SOURCES.test(values.get('xmp/DigitalSourceType') ?? '')) return 'the kind of source in its metadata';
  // Stable Diffusion and ComfyUI write the words that were asked for under these names.
  if (['parameters', 'prompt', 'workflow'].some((key) => values.has(`pngText/${key}`)))
    return 'the instructions that its program kept in it';
  const named = generatorIn([...texts, ...(generator ? [generator] : [])]);
  return named === null ? null : `the name of ${named} in its metadata`;
}
