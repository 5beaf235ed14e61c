// Reads CSV by RFC 4180. This is the only file that imports csv-parse.
import { pipeline } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import { LINE_LIMIT, type Bytes } from './lines.js';

export interface CsvRecord {
  /** The line on which the record ends. */
  readonly line: number;
  /** The values by column. Empty cells are left out. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly problem?: string;
}

interface CsvShape {
  /** The names of the columns, for a table without a header row. */
  readonly columns?: readonly string[];
  readonly delimiter?: string;
}

/**
 * What is wrong with a record, in words for the person who keeps the table.
 *
 * @returns null where only the last cells were left out, which is allowed
 */
function problemOf({ code, message, ...context }: CsvError): string | null {
  const { columns, record } = context as { readonly columns?: unknown; readonly record?: unknown };
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS') {
    const [had, wanted] = [record, columns].map((list) => (Array.isArray(list) ? list.length : 0)) as [number, number];
    return had <= wanted
      ? null
      : `has ${had} values where the first row names ${wanted} columns; a text with a comma stands in quotation marks`;
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'has a quotation mark that is never closed';
  return message;
}

/** Reads a table. A record that cannot be read is reported in its place, and reading goes on with the next one. */
export async function* readCsv(input: Bytes, { columns, delimiter = ',' }: CsvShape = {}): AsyncGenerator<CsvRecord> {
  const parser = parse({
    bom: true,
    delimiter,
    columns: columns ? [...columns] : (header: string[]) => header.map((name) => name.trim()),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LINE_LIMIT,
    // The problem is pushed into the stream of records, so that it arrives in order.
    on_skip: (error) => void parser.push({ record: {}, info: { lines: error?.['lines'], error } }),
  });
  // On failure, the pipeline destroys the parser, so that the loop below throws.
  pipeline(input, parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: Info & { error?: CsvError } }>) {
    const line = info.lines;
    const problem = info.error && problemOf(info.error);
    if (problem) yield { line, problem };
    else yield { line, fields: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')) };
  }
}
