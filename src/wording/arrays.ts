// The format of the files that hold what has been learnt: a line of JSON, arrays of four-byte numbers, and a table of bytes. A draft needs
// about a hundredth of the table, so the table comes last and can be read row by row.

type Numbers = Float32Array | Uint32Array;

interface Head {
  readonly magic: string;
  /** The number of elements of each array, in the order in which they are written. */
  readonly lengths: readonly number[];
  /** The number of rows in the table, and of bytes in each row. */
  readonly rows: number;
  readonly width: number;
}

/** The table of bytes behind the arrays. */
export interface Table {
  /** The bytes of the table; 0 until their rows have been read. */
  readonly of: Int8Array;
  /** The offset of the table in the file, in bytes. */
  readonly at: number;
  readonly width: number;
}

/**
 * Writes a file.
 *
 * @param magic the kind of file, with its version
 * @param about goes into the line of JSON; its properties must have other names than those of `Head`
 * @param width the number of bytes in a row of the table
 */
export function encodeArrays(magic: string, about: object, arrays: readonly Numbers[], table: Int8Array, width: number): Uint8Array {
  const head: Head = { magic, lengths: arrays.map(({ length }) => length), rows: table.length / width, width };
  const text = JSON.stringify({ ...about, ...head });
  // Padded with spaces, so that every array starts at a multiple of four bytes.
  const padded = Buffer.from(text + ' '.repeat(3 - (Buffer.byteLength(text) % 4)) + '\n');
  const parts = [...arrays, table];
  return Buffer.concat([padded, ...parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))]);
}

/** How many bytes of a file are enough to read its line of JSON. */
export const HEAD = 16_384;

/**
 * The number of bytes before the table.
 *
 * @param bytes at least the first `HEAD` bytes of a file
 * @throws {Error} where the file is of another kind
 */
export function frontLength(bytes: Uint8Array, magic: string): number {
  const { head, start } = readHead(bytes, magic);
  return start + head.lengths.reduce((sum, length) => sum + 4 * length, 0);
}

interface Front {
  /** The line of JSON, with what `encodeArrays` was given as `about`. */
  readonly about: unknown;
  /** Reads the next array, in the order in which they were written. */
  readonly floats: () => Float32Array;
  readonly integers: () => Uint32Array;
  readonly table: Table;
}

/**
 * Reads all of a file but its table.
 *
 * @param bytes at least as many as `frontLength` says
 * @throws {Error} where the file is of another kind
 */
export function openFront(bytes: Uint8Array, magic: string): Front {
  const { head, start } = readHead(bytes, magic);
  // The arrays must begin at a multiple of four bytes. Those of a pooled buffer may not, and are copied.
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
