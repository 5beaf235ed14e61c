// A model in its file: of its large tables one draft needs a hundredth, which is read row by row; whoever checks more reads all.
import { closeSync, openSync, readSync } from 'node:fs';
import { decodeNetFront, netFrontLength, type Convolution } from './convolution.js';
import { decodeFront, frontLength, HEAD, type Model, type Table } from './model.js';

export interface Rows {
  /** Before they are used: rows of the model. */
  readonly need: (rows: readonly number[]) => void;
  /** From now on nothing need be asked for. */
  readonly needAll: () => void;
}

export interface OpenModel extends Rows {
  readonly model: Model;
}

export interface OpenNet extends Rows {
  readonly net: Convolution;
}

/** @throws {Error} where the file is no model */
export function openModel(file: string): OpenModel {
  const descriptor = openSync(file, 'r');
  const { model, tables } = decodeFront(frontOf(descriptor, frontLength));
  return { model, ...rowsOf(descriptor, tables, model.idf.length) };
}

/** @throws {Error} where the file is no net */
export function openNet(file: string): OpenNet {
  const descriptor = openSync(file, 'r');
  const { net, table } = decodeNetFront(frontOf(descriptor, netFrontLength));
  return { net, ...rowsOf(descriptor, [table], net.table.length / table.width) };
}

function frontOf(descriptor: number, lengthIn: (head: Uint8Array) => number): Uint8Array {
  return readAt(descriptor, 0, lengthIn(readAt(descriptor, 0, HEAD)));
}

function rowsOf(descriptor: number, tables: readonly Table[], count: number): Rows {
  const known = new Uint8Array(count);
  let open = true;
  return {
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
