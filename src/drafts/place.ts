import { ofLast } from '../document/remembered.js';
import { lowerBound } from '../lower-bound.js';
import type { Division, Draft } from '../types.js';

/** Line and column in the file, both counted from 1. Lines cut off before the text are included. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The paragraph, row or page, if the file has such units. */
  readonly part?: { readonly unit: Division['unit']; readonly number: number };
}

/**
 * Finds the place of an offset in a draft. The line breaks of the last draft are cached, because many findings and reports ask about the
 * same draft.
 */
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

/** Index of the last start that is not greater than the offset, or 0 if all are greater. */
function lastUpTo(starts: readonly number[], offset: number): number {
  return Math.max(0, lowerBound(starts, (start) => start > offset) - 1);
}
