import { wrap } from './wrap.js';

/** In front of an item of a list. */
export const BULLET = '  • ';

/** Columns that it takes. */
export const INDENT = BULLET.length;

/** The text in lines of at most `width` columns, the first behind the head and the others as far in. */
export function hang(head: string, text: string, width: number): string[] {
  return hung(head, wrap(text, width - head.length));
}

/** The lines of one item, which may be painted already. */
export function bullet(lines: readonly string[]): string[] {
  return hung(BULLET, lines);
}

function hung(head: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
}
