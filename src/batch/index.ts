// Reads many drafts from NDJSON or CSV, as they arrive. Only one line is in memory at a time.
import { LIMIT } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { DRAFT_SETTINGS, readSettings, type Settings } from '../settings.js';
import { readLines, type Bytes, type Line } from './lines.js';

export interface BatchItem {
  readonly id: string;
  readonly text: string;
  readonly settings: Settings;
}

/** Reported in place of a line that cannot be checked. */
export interface BadLine {
  readonly id: string | null;
  readonly error: { readonly message: string };
}

/** Reads items and unreadable lines in order, in groups that arrived together. */
export async function* readBatch(input: Bytes): AsyncGenerator<(BatchItem | BadLine)[]> {
  const { head, whole } = await peek(input);
  const [delimiter] = Object.entries(CSV_HEADERS).find(([, header]) => header.test(head)) ?? [];
  if (delimiter === undefined) {
    for await (const lines of readLines(whole)) yield lines.flatMap(readLine);
    return;
  }
  const { readCsv } = await import('./csv.js');
  let row = 1;
  for await (const { line, fields, problem } of readCsv(whole, { delimiter })) {
    row++;
    yield [fields ? readRecord(fields, line, row) : bad(null, line, problem ?? '')];
  }
}

/** How the first line of a table looks, by the character between its columns: one of them, or the only one, is "text" in any case. */
const CSV_HEADERS: Readonly<Record<string, RegExp>> = {
  ',': /^\ufeff?(?:[^{\n]*,)?[ \t]*"?text"?[ \t]*(?:,[^\n]*)?\r?(?:\n|$)/i,
  ';': /^\ufeff?(?:[^{\n]*;)?[ \t]*"?text"?[ \t]*(?:;[^\n]*)?\r?(?:\n|$)/i,
  '\t': /^\ufeff?(?:[^{\n]*\t)?[ ]*"?text"?[ ]*(?:\t[^\n]*)?\r?(?:\n|$)/i,
};
/** The same in small letters and with commas, as `batch` documents it. */
const PLAIN_HEADER = new RegExp(CSV_HEADERS[',']?.source ?? '');
/** Whether the first line is that of a batch. The table of a scheduling tool has other columns, or no header. */
export function isBatch(head: string): boolean {
  return PLAIN_HEADER.test(head) || /^\ufeff?\s*(?:\{|$)/.test(head);
}

/** How many bytes are searched for the end of the first line. */
const HEAD = 65_536;

/** Reads the first line. `whole` is the stream from its beginning, including what was read. */
async function peek(input: Bytes): Promise<{ head: string; whole: Bytes }> {
  const iterator = input[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let done = false;
  while (!done && head.length < HEAD && !head.includes('\n')) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) head = Buffer.concat([head, Buffer.from(next.value)]);
  }
  return { head: head.toString('utf8'), whole: rejoin(head, iterator) };
}

async function* rejoin(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Reads one line of NDJSON. A blank line gives nothing. */
function readLine({ number, bytes }: Line): (BatchItem | BadLine)[] {
  if (bytes === null) return [bad(null, number, 'is larger than 8 MB')];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [bad(null, number, 'is not UTF-8 text; save it again as "UTF-8"')];
  }
  return text.trim() === '' ? [] : [readJson(text, number)];
}

function readJson(line: string, number: number): BatchItem | BadLine {
  const csv =
    number === 1 ? '; the first line of a CSV file names the columns, "text" among them; a single draft is checked without "batch"' : '';
  const expected = `each line is an object with "id" and "text"${csv}`;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(null, number, `is not an object; ${expected}`);
    return readItem(value as Record<string, unknown>, number);
  } catch (error) {
    if (error instanceof SyntaxError) return bad(null, number, `is not JSON; ${expected}`);
    throw error;
  }
}

/** Reads one row of a table. A replacement character in it shows that the file is not in UTF-8. */
function readRecord(fields: Readonly<Record<string, string>>, number: number, row: number): BatchItem | BadLine {
  return Object.values(fields).some((field) => field.includes('\ufffd'))
    ? bad(idOf(fields) ?? null, number, 'is not UTF-8 text; save the table as "CSV UTF-8"')
    : readItem(
        // Where no column has ids, the rows are called by their numbers.
        { ...(idOf(fields) === undefined && { id: `row ${row}` }), ...Object.fromEntries(named(fields)) },
        number,
      );
}

function named(fields: Readonly<Record<string, string>>): [column: string, value: string][] {
  return Object.entries(fields).map(([column, value]) => [nameOf(column), value]);
}

const COLUMNS = ['id', 'text', ...DRAFT_SETTINGS];

/** The name of a column in our spelling, however it is capitalised. */
function nameOf(column: string): string {
  return COLUMNS.find((known) => known.toLowerCase() === column.toLowerCase()) ?? column;
}

function idOf(fields: Readonly<Record<string, string>>): string | undefined {
  return named(fields).find(([column]) => column === 'id')?.[1];
}

function readItem({ id, text, ...rest }: Readonly<Record<string, unknown>>, number: number): BatchItem | BadLine {
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  const problem = name === null ? '"id" is missing' : problemOf(text);
  if (name === null || problem !== null) return bad(name, number, problem ?? '');
  try {
    return { id: name, text: text as string, settings: readSettings(rest, DRAFT_SETTINGS, (path) => path.join('.')) };
  } catch (error) {
    if (error instanceof PolicycheckError) return bad(name, number, error.problems.join('; '));
    throw error;
  }
}

function problemOf(text: unknown): string | null {
  if (typeof text !== 'string' || text.trim() === '') return '"text" is missing or empty';
  if (Buffer.byteLength(text) > LIMIT) return '"text" is larger than 1 MB';
  return text.includes('\0') ? '"text" is not text' : null;
}

function bad(id: string | null, number: number, problem: string): BadLine {
  return { id, error: { message: `line ${number}: ${problem}` } };
}
