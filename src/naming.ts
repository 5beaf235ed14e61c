// Where a text names something, as words of their own: "PIN" stands in no "opinion", and "AFP" in no "MAFPA".
import { byLetters } from './letters.js';
import type { Span } from './types.js';

const letter = byLetters(({ L, N }) => new RegExp(`[${L}${N}]`, 'u'));

/** Every place, in small letters or large, and over the end of a line. */
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

export function saysName(text: string, name: string): boolean {
  return placesOfName(text, name).length > 0;
}

/** As long as the text: of all large letters, the Turkish one alone has a small one that is longer. */
function inSmall(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** Where a word ends that stands behind the place, with blanks between; -1 where it does not. */
function endBehind(text: string, at: number, word: string): number {
  let start = at;
  while (/\s/.test(text.charAt(start))) start++;
  return at > 0 && start > at && text.startsWith(word, start) ? start + word.length : -1;
}
