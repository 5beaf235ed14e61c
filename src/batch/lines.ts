// Splits a stream into lines.

/** A stream, or anything else that gives bytes piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The longest line, in bytes. A text of 1 MB fits, even with every character escaped. */
export const LINE_LIMIT = 8_000_000;

export interface Line {
  readonly number: number;
  /** Without the line break; null where the line is longer than the limit and was dropped. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Reads the lines of a stream as they arrive, those of one chunk together. At most one unfinished line is kept in memory. */
export async function* readLines(input: Bytes): AsyncGenerator<Line[]> {
  let number = 0;
  let held: Buffer[] = [];
  let size = 0;
  const take = (tail: Buffer): Line => {
    const bytes = size + tail.length > LINE_LIMIT ? null : Buffer.concat([...held, tail]);
    [held, size] = [[], 0];
    return { number: ++number, bytes };
  };
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      lines.push(take(bytes.subarray(from, at)));
      from = at + 1;
    }
    const rest = bytes.subarray(from);
    size += rest.length;
    if (size <= LINE_LIMIT) held.push(rest);
    else held = [];
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take(Buffer.alloc(0))];
}
