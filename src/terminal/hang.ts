import { wrap } from './wrap.js';

/** What is printed before an item of a list. */
export const BULLET = '  • ';

/** The width of the bullet, in columns. */
export const INDENT = BULLET.length;

/** The text in lines of at most `width` columns. The head is in front of the first line, and the others are indented as far. */
export function hang(head: string, text: string, width: number): string[] {
  return hung(head, wrap(text, width - head.length));
}

/** The lines of one list item, which may contain colours already. */
export function bullet(lines: readonly string[]): string[] {
  return hung(BULLET, lines);
}

function hung(head: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
}
