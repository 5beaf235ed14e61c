// How what has been learnt lies in a file: a line of JSON, arrays of numbers of four bytes each, and a table of bytes, of which a
// draft needs a hundredth: it is read row by row.

type Numbers = Float32Array | Uint32Array;

interface Head {
  readonly magic: string;
  /** Of the arrays, in the order in which they are written. */
  readonly lengths: readonly number[];
  /** Of the table. */
  readonly rows: number;
  readonly width: number;
}

/** A table that stands behind the arrays: so many bytes a row. */
export interface Table {
  /** Nought until its rows are read. */
  readonly of: Int8Array;
  /** Where it begins in the file. */
  readonly at: number;
  readonly width: number;
}

/** @param about goes into the line, under names of its own */
export function encodeArrays(magic: string, about: object, arrays: readonly Numbers[], table: Int8Array, width: number): Uint8Array {
  const head: Head = { magic, lengths: arrays.map(({ length }) => length), rows: table.length / width, width };
  const text = JSON.stringify({ ...about, ...head });
  // Padded, so that every array starts at a multiple of four.
  const padded = Buffer.from(text + ' '.repeat(3 - (Buffer.byteLength(text) % 4)) + '\n');
  const parts = [...arrays, table];
  return Buffer.concat([padded, ...parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))]);
}

/** How many bytes tell how long the front is. */
export const HEAD = 16_384;

/** How many bytes stand before the table. @param bytes the first `HEAD` of a file, or more @throws {Error} where they are of another kind */
export function frontLength(bytes: Uint8Array, magic: string): number {
  const { head, start } = readHead(bytes, magic);
  return start + head.lengths.reduce((sum, length) => sum + 4 * length, 0);
}

export interface Front {
  /** What was said of it in the line. */
  readonly about: unknown;
  /** The next array, in the order in which they were written. */
  readonly floats: () => Float32Array;
  readonly integers: () => Uint32Array;
  readonly table: Table;
}

/** @param bytes as many as `frontLength` says, or more @throws {Error} where they are of another kind */
export function openFront(bytes: Uint8Array, magic: string): Front {
  const { head, start } = readHead(bytes, magic);
  // Copied once where the arrays do not begin at a multiple of four, as those of a pooled buffer may.
  const whole = (bytes.byteOffset + start) % 4 === 0 ? bytes : Uint8Array.from(bytes);
  let at = whole.byteOffset + start;
  const lengths = head.lengths.values();
  const next = (): [ArrayBufferLike, number, number] => {
    const length = lengths.next().value ?? 0;
    return [whole.buffer, (at += 4 * length) - 4 * length, length];
  };
  return {
    about: head,
    floats: () => new Float32Array(...next()),
    integers: () => new Uint32Array(...next()),
    table: { of: new Int8Array(head.rows * head.width), at: frontLength(bytes, magic), width: head.width },
  };
}

/** Fills the table from the bytes of a whole file. */
export function fillTable({ of, at }: Table, bytes: Uint8Array): void {
  of.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, of.length));
}

function readHead(bytes: Uint8Array, magic: string): { head: Head; start: number } {
  const line = bytes.indexOf(10);
  const head = JSON.parse(Buffer.from(bytes.subarray(0, Math.max(0, line))).toString() || '{}') as Head;
  if (head.magic !== magic) throw new Error(`this is no "${magic}"`);
  return { head, start: line + 1 };
}
