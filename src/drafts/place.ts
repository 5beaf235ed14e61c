import { ofLast } from '../document/remembered.js';
import { lowerBound } from '../lower-bound.js';
import type { Division, Draft } from '../types.js';

/** Line and column, from 1, in the file as it stands: what was cut off before the text counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The paragraph, row or page, where the file has such. */
  readonly part?: { readonly unit: Division['unit']; readonly number: number };
}

/** Finds places in one draft; its line breaks are looked for once, however many reports and findings ask. */
export const placesIn = ofLast(({ text, lineOffset = 0, division }: Draft): ((offset: number) => Place) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastUpTo(starts, offset);
    const place = { line: lineOffset + line + 1, column: offset - (starts[line] ?? 0) + 1 };
    if (!division) return place;
    return { ...place, part: { unit: division.unit, number: division.first + lastUpTo(division.starts, offset) } };
  };
});

/** Index of the last start that is not beyond the offset; 0 where all of them are. */
function lastUpTo(starts: readonly number[], offset: number): number {
  return Math.max(0, lowerBound(starts, (start) => start > offset) - 1);
}
