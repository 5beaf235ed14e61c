import type { Draft } from '../types.js';

/** Line and column, from 1, in the file as it stands: what was cut off before the text counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one draft; its line breaks are looked for once. */
export function placesIn({ text, lineOffset = 0 }: Draft): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: lineOffset + low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
