import { parse } from 'csv-parse';

/** RFC 4180, with a header row: one object a record, with the line on which it ends. Empty cells are not given. */
export async function* readCsv(input: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
}
