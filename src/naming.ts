// Finds where a text names something. The name must be words of their own: "PIN" is not in "opinion", and "AFP" not in "MAFPA".
import { byLetters } from './letters.js';
import type { Span } from './types.js';

const letter = byLetters(({ L, N }) => new RegExp(`[${L}${N}]`, 'u'));

/** Every place at which the text has the name, in capitals or small letters, also with a line break between its words. */
export function placesOfName(text: string, name: string): Span[] {
  const small = inSmall(text);
  const [first = '', ...rest] = inSmall(name).trim().split(/\s+/);
  const isInside = (sign: string): boolean => letter(sign).test(sign);
  const places: Span[] = [];
  for (let start = first === '' ? -1 : small.indexOf(first); start >= 0; start = small.indexOf(first, start + 1)) {
    const end = rest.reduce((at, word) => endBehind(small, at, word), start + first.length);
    if (end > 0 && !isInside(small.charAt(start - 1)) && !isInside(small.charAt(end))) places.push({ start, end });
  }
  return places;
}

/** Whether the text has the name anywhere. */
export function saysName(text: string, name: string): boolean {
  return placesOfName(text, name).length > 0;
}

/**
 * The text in small letters, with the same length, so that offsets stay true. "İ" is replaced first, because it alone has a longer small
 * form.
 */
function inSmall(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/**
 * Where a word ends if it comes next after `at`, with whitespace between.
 *
 * @returns -1 where it does not come next
 */
function endBehind(text: string, at: number, word: string): number {
  let start = at;
  while (/\s/.test(text.charAt(start))) start++;
  return at > 0 && start > at && text.startsWith(word, start) ? start + word.length : -1;
}
