// Reads learnt files. A single draft needs about a hundredth of a large table, which is then read row by row. A run that checks more drafts
// reads the whole table.
import { closeSync, openSync, readSync } from 'node:fs';
import { readAt } from '../read-at.js';
import { frontLength, HEAD, type Table } from './arrays.js';
import { decodeNetFront, NET, type Convolution } from './convolution.js';
import { decodeFront, WEIGHTS, type Model } from './model.js';

interface Rows {
  /** Reads rows of the table. It must be called before they are used. */
  readonly need: (rows: readonly number[]) => void;
  /** Reads the whole table, after which `need` has nothing left to do. */
  readonly needAll: () => void;
}

export interface OpenModel extends Rows {
  readonly model: Model;
}

export interface OpenNet extends Rows {
  readonly net: Convolution;
}

/**
 * Opens a file of weights.
 *
 * @throws {Error} where the file is no model
 */
export function openModel(file: string): OpenModel {
  const descriptor = openSync(file, 'r');
  const { model, table } = decodeFront(frontOf(descriptor, WEIGHTS));
  return { model, ...rowsOf(descriptor, table) };
}

/**
 * Opens a file with a net.
 *
 * @throws {Error} where the file is no net
 */
export function openNet(file: string): OpenNet {
  const descriptor = openSync(file, 'r');
  const { net, table } = decodeNetFront(frontOf(descriptor, NET));
  return { net, ...rowsOf(descriptor, table) };
}

function frontOf(descriptor: number, magic: string): Uint8Array {
  return readAt(descriptor, 0, frontLength(readAt(descriptor, 0, HEAD), magic));
}

function rowsOf(descriptor: number, { of, at, width }: Table): Rows {
  const known = new Uint8Array(of.length / width);
  let open = true;
  return {
    need: (rows) => {
      if (!open) return;
      for (const row of rows) {
        if (known[row]) continue;
        known[row] = 1;
        readSync(descriptor, of, row * width, width, at + row * width);
      }
    },
    needAll: () => {
      if (!open) return;
      open = false;
      fill(descriptor, of, at);
      closeSync(descriptor);
    },
  };
}

function fill(descriptor: number, table: Int8Array, at: number): void {
  let read = 0;
  while (read < table.length) {
    const more = readSync(descriptor, table, read, table.length - read, at + read);
    if (more === 0) throw new Error('the weights of src/wording are cut short; run "npm run build"');
    read += more;
  }
}
