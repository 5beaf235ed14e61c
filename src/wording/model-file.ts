// A model in its file: of its large tables one draft needs a hundredth, which is read row by row; whoever checks more reads all.
import { closeSync, openSync, readSync } from 'node:fs';
import { decodeFront, frontLength, HEAD, type Model, type Table } from './model.js';

export interface OpenModel {
  readonly model: Model;
  /** Before they are used: rows of the model. */
  readonly need: (rows: readonly number[]) => void;
  /** From now on nothing need be asked for. */
  readonly needAll: () => void;
}

/** @throws {Error} where the file is no model */
export function openModel(file: string): OpenModel {
  const descriptor = openSync(file, 'r');
  const head = readAt(descriptor, 0, HEAD);
  const front = readAt(descriptor, 0, frontLength(head));
  const { model, tables } = decodeFront(front);
  const known = new Uint8Array(model.idf.length);
  let open = true;
  return {
    model,
    need: (rows) => {
      if (!open) return;
      for (const row of rows) {
        if (known[row]) continue;
        known[row] = 1;
        for (const table of tables) readRow(descriptor, table, row);
      }
    },
    needAll: () => {
      if (!open) return;
      open = false;
      for (const { of, at } of tables) fill(descriptor, of, at);
      closeSync(descriptor);
    },
  };
}

function readAt(descriptor: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}

/** Not every row has a place in every table. */
function readRow(descriptor: number, { of, at, width }: Table, row: number): void {
  const from = row * width;
  if (from < of.length) readSync(descriptor, of, from, width, at + from);
}

function fill(descriptor: number, table: Int8Array, at: number): void {
  let read = 0;
  while (read < table.length) {
    const more = readSync(descriptor, table, read, table.length - read, at + read);
    if (more === 0) throw new Error('the weights of src/wording are cut short; run "npm run build"');
    read += more;
  }
}
