import type { Draft } from '../types.js';

/** Line and column, from 1, in the file as it stands: what was cut off before the text counts. */
export function placeOf({ text, lineOffset = 0 }: Draft, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: lineOffset + before.split('\n').length, column: offset - lastBreak };
}
