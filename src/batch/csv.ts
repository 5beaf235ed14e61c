import { pipeline } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import { LINE_LIMIT, type Bytes } from './lines.js';

export interface CsvRecord {
  /** On which the record ends. */
  readonly line: number;
  /** By column; empty cells count as not given. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly problem?: string;
}

interface CsvShape {
  /** The columns, where no header row names them. */
  readonly columns?: readonly string[];
  readonly delimiter?: string;
}

/** What is wrong with a record, in words for whoever keeps the table; null where cells at its end were left out. */
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

/** RFC 4180 with a header row. A record that cannot be read is given in its place, and the next one is read. */
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
    // Pushed between the records, so that it comes out in its place.
    on_skip: (error) => void parser.push({ record: {}, info: { lines: error?.['lines'], error } }),
  });
  // The iteration below sees every failure: the pipeline hands it on by destroying the parser.
  pipeline(input, parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: Info & { error?: CsvError } }>) {
    const line = info.lines;
    const problem = info.error && problemOf(info.error);
    if (problem) yield { line, problem };
    else yield { line, fields: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')) };
  }
}
