// Reads tables of posts as schedulers export and import them (Hootsuite, Buffer, Meta Business Suite): one draft per row.
import { readCsv, type CsvRecord } from '../../batch/csv.js';
import { PolicycheckError } from '../../errors.js';
import { DRAFT_SETTINGS, readSettings, type Settings } from '../../settings.js';
import { CHANNELS, PLATFORMS } from '../../types.js';
import { checkText, decode } from '../decode.js';
import type { Source } from '../source.js';
import { readDates, type Dates } from './dates.js';

/** Column names in lower case, in the order in which they are tried. */
const TEXT = ['text', 'message', 'post text', 'post message', 'post copy', 'caption', 'post', 'content', 'body'];
/** Exports of Meta Business Suite keep the text of a post in one or both of these columns. */
const META_TEXT = ['title', 'description'];
const DATE = [
  'date',
  'posting time',
  'publish time',
  'scheduled time',
  'schedule time',
  'send time',
  'date and time',
  'publish date',
  'time',
];
const LINK = ['link', 'url', 'link url'];
const NETWORK = ['platform', 'network', 'social network', 'service', 'channel'];
const PICTURE = ['image url', 'image urls', 'image', 'images', 'picture', 'media', 'media url', 'media urls', 'photo'];

/** Hootsuite's own files have no header row, and these columns. */
const HOOTSUITE = ['date', 'message', 'link'];
const STARTS_WITH_DATE = /^"?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}[ T"]/;

type Fields = Readonly<Record<string, string>>;

interface Row {
  readonly number: number;
  readonly line: number;
  readonly fields: Fields;
}

/**
 * Reads a table, one draft per row.
 *
 * @throws {PolicycheckError} if no column holds the text of a post, or a row cannot be read
 */
export async function readRows(bytes: Uint8Array, name: string): Promise<Source[]> {
  const { text, notices } = decode(bytes, name);
  checkText(text.slice(0, 1000), name);
  const rows = await readTable(text, name);
  const dates = readDates(
    rows.map(({ fields }) => first(fields, DATE) ?? ''),
    rows.some(({ fields }) => 'post id' in fields),
  );
  const drafts = rows.filter(({ fields }) => wordsOf(fields) !== '');
  if (drafts.length === 0) throw new PolicycheckError(noText(rows, name));
  const all = [...notices, ...noticesOf(rows, drafts, dates, name)];
  return drafts.map((row, i) => sourceOf(row, name, dates, i === 0 ? all : []));
}

async function readTable(text: string, name: string): Promise<Row[]> {
  const head = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best));
  const headless = STARTS_WITH_DATE.test(head);
  const rows: Row[] = [];
  let line = headless ? 0 : 1;
  let number = line;
  for await (const record of readCsv(bytesOf(text), { delimiter, ...(headless ? { columns: HOOTSUITE } : {}) })) {
    const fields = fieldsOf(record, name);
    rows.push({ number: ++number, line, fields });
    line = record.line;
  }
  return rows;
}

// eslint-disable-next-line @typescript-eslint/require-await -- the reader takes a stream
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function fieldsOf({ fields, problem = '', line }: CsvRecord, name: string): Fields {
  if (!fields) throw new PolicycheckError(`${name}, line ${line}: ${problem}`);
  return Object.fromEntries(Object.entries(fields).map(([column, value]) => [column.toLowerCase(), value]));
}

function first(fields: Fields, columns: readonly string[]): string | undefined {
  return columns.map((column) => fields[column]).find((value) => value !== undefined);
}

/** The text of the post, followed by the link that is shown below it. */
function wordsOf(fields: Fields): string {
  const meta = [...new Set(META_TEXT.flatMap((column) => fields[column] ?? []))].join('\n');
  const words = (first(fields, TEXT) ?? meta).trim();
  const link = first(fields, LINK);
  return words !== '' && link !== undefined && !words.includes(link) ? `${words}\n${link}` : words;
}

function noText(rows: readonly Row[], name: string): string {
  const columns = Object.keys(rows[0]?.fields ?? {});
  const known = columns.some((column) => [...TEXT, ...META_TEXT].includes(column));
  if (rows.length === 0 || known) return `${name}: no row has the text of a post; there is nothing to check`;
  return `${name}: no column is the text of a post; call it "text" (found: ${columns.join(', ')})`;
}

function noticesOf(rows: readonly Row[], drafts: readonly Row[], { guess }: Dates, name: string): string[] {
  const blank = rows.length - drafts.length;
  const pictured = drafts.filter(({ fields }) => PICTURE.some((column) => fields[column] !== undefined && column !== 'images')).length;
  return [
    ...(blank > 0
      ? [`${name}: ${blank === 1 ? 'a row has' : `${blank} rows have`} no text and ${blank === 1 ? 'was' : 'were'} passed over`]
      : []),
    ...(guess ? [`${name}: ${guess}`] : []),
    ...(pictured > 0
      ? [`${name}: pictures are named by their address in ${pictured === 1 ? 'a row' : `${pictured} rows`}; none was fetched or checked`]
      : []),
  ];
}

function sourceOf({ number, line, fields }: Row, name: string, dates: Dates, notices: readonly string[]): Source {
  const id = `${name}, row ${number}`;
  const text = wordsOf(fields);
  checkText(text, id);
  return {
    id,
    ...(fields['id'] === undefined ? {} : { ownId: fields['id'] }),
    text,
    notices,
    enclosures: [],
    lineOffset: line,
    division: { unit: 'row', first: number, starts: [0] },
    settings: settingsOf(fields, dates, id),
    settingsFrom: `row ${number}`,
  };
}

/** The settings of a row, from the columns that a batch knows and from the scheduler's own columns. */
function settingsOf(fields: Fields, dates: Dates, id: string): Settings {
  const date = dates.read(first(fields, DATE) ?? '');
  const network = NETWORK.flatMap((column) => platformOf(fields[column] ?? '') ?? []).at(0);
  const named = DRAFT_SETTINGS.filter(
    (setting) => setting !== 'date' && setting !== 'platform' && fields[setting.toLowerCase()] !== undefined,
  );
  const own = named.filter((setting) => setting !== 'channel' || CHANNELS.some((channel) => channel === fields['channel']));
  const raw = Object.fromEntries(own.map((setting) => [setting, fields[setting.toLowerCase()]]));
  return readSettings(
    { ...raw, ...(date ? { date } : {}), ...(network ? { platform: network } : {}) },
    DRAFT_SETTINGS,
    (path) => `${id}, ${path.join('.')}`,
  );
}

/** Recognises the platform in values such as "Facebook Page", "Twitter / X" and "instagram". */
function platformOf(value: string): (typeof PLATFORMS)[number] | undefined {
  const words = value.toLowerCase().split(/[^a-z]+/);
  return PLATFORMS.find((platform) => words.includes(platform)) ?? (words.includes('twitter') ? 'x' : undefined);
}
