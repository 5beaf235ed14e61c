// Finds names in a text as whole words only: "PIN" is not found in "opinion", nor "AFP" in "MAFPA".
import { byLetters } from './letters.js';
import type { Span } from './types.js';

const letter = byLetters(({ L, N }) => new RegExp(`[${L}${N}]`, 'u'));

/**
 * All places of a name in a text, in upper or lower case, even where a line break separates its words.
 *
 * @returns half-open ranges of offsets
 */
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

/** Whether a text contains a name as whole words. */
export function saysName(text: string, name: string): boolean {
  return placesOfName(text, name).length > 0;
}

/** Lower case with the same length as the text. Among capitals only the Turkish İ has a longer lower-case form, so it is replaced first. */
function inSmall(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** The end of `word` if it follows the offset after white space; -1 if it does not. */
function endBehind(text: string, at: number, word: string): number {
  let start = at;
  while (/\s/.test(text.charAt(start))) start++;
  return at > 0 && start > at && text.startsWith(word, start) ? start + word.length : -1;
}
