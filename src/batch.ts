// Many drafts: NDJSON or CSV in, one result a line out, in order, one line in memory at a time.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { LIMIT } from './drafts.js';
import { PolicycheckError } from './errors.js';
import { readSettings, type Settings } from './settings.js';

export interface BatchItem {
  readonly id: string;
  readonly text: string;
  readonly settings: Settings;
}

export type BatchLine = BatchItem | { readonly id: string | null; readonly error: { readonly message: string } };

/** Items and unreadable lines in their order. A first line that is no JSON object is a CSV header. */
export async function* readBatch(input: Readable): AsyncGenerator<BatchLine> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  let first = true;
  const iterator = lines[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    number++;
    const line = first ? next.value.replace(/^\ufeff/, '') : next.value;
    if (line.trim() === '') continue;
    if (first && !line.trimStart().startsWith('{')) {
      yield* readCsv(line, iterator);
      return;
    }
    first = false;
    yield readLine(line, number);
  }
}

function readLine(line: string, number: number): BatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: { message: `line ${number}: is no JSON; each line is an object with "id" and "text"` } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: { message: `line ${number}: is no object with "id" and "text"` } };
  return readItem(value as Record<string, unknown>, number);
}

function readItem({ id, text, images: _images, ...rest }: Record<string, unknown>, number: number): BatchLine {
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  const fail = (message: string): BatchLine => ({ id: name, error: { message: `line ${number}: ${message}` } });
  if (name === null) return fail('"id" is missing');
  if (typeof text !== 'string' || text.trim() === '') return fail('"text" is missing or empty');
  if (text.length > LIMIT) return fail('"text" is larger than 1 MB');
  try {
    return { id: name, text, settings: readSettings(rest, `line ${number}`) };
  } catch (error) {
    if (error instanceof PolicycheckError) return { id: name, error: { message: error.problems.join('; ') } };
    throw error;
  }
}

async function* readCsv(header: string, rest: AsyncIterator<string>): AsyncGenerator<BatchLine> {
  const { parse } = await import('csv-parse');
  const parser = parse({ columns: true, relax_column_count: true, skip_empty_lines: true });
  void feed(parser, header, rest);
  let number = 1;
  try {
    for await (const record of parser as AsyncIterable<Record<string, unknown>>) {
      number++;
      const given = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
      yield readItem(given, number);
    }
  } catch (error) {
    yield { id: null, error: { message: `record ${number + 1}: ${(error as Error).message}` } };
  }
}

async function feed(parser: NodeJS.WritableStream & { end(): void }, header: string, rest: AsyncIterator<string>): Promise<void> {
  parser.write(header + '\n');
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    if (!parser.write(next.value + '\n')) await new Promise((resolve) => parser.once('drain', resolve));
  }
  parser.end();
}
