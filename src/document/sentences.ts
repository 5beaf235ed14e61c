// Tells where one sentence ends and the next begins: at a line break, and at an end mark, but not at the full stop of an abbreviation.
import { everyMatch } from '../every-match.js';
import type { Span } from '../types.js';
import { wordSet } from '../word-set.js';
import { FILLER } from './plain.js';

/** Abbreviations in British notices after which a sentence goes on. */
const ABBREVIATIONS = wordSet(
  'cllr cllrs mr mrs ms dr prof rev revd st sgt no nos rd ave ln tel ref approx dept est govt jnr snr etc e.g i.e inc ltd co vs pp para cyng',
);
const LAST_WORD = /(?:^|[\s(])([a-z.]{1,6})$/i;

/** Whether the text ends in an abbreviation. A single letter counts as one, because it is an initial. */
function isAbbreviated(before: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  return word !== undefined && (/^[a-z]$/i.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}

/** The end of a sentence: an end mark with the quotation marks and brackets that close after it, or one or more line breaks. */
const BOUNDARY = /(?:(?<![.!?…])[.!?…]+["')\]]*(?=\s|$|\p{Extended_Pictographic}))|\n+/gu;
/** The same for a text whose only pictographs are © and ®. V8 compiles it much faster. */
const PLAIN_BOUNDARY = /(?:(?<![.!?…])[.!?…]+["')\]]*(?=\s|$|[©®]))|\n+/g;
const NOT_PLAIN = /[^\0-\u2027\u20ac]/;

/** Three words or more with a full stop behind each: "Read. The. Sign." */
const WORD_BY_WORD = /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}'’]*[.!]+\s+){2,}\p{Lu}[\p{L}'’]*(?=[.!])/gu;
/** Small words that show the words to be a sentence and not a list such as "Eggs. Milk. Bread." */
const LITTLE = wordSet('y yr the a an you your my our it is not to of and do did this that i on in his her at every');

/** The spans of sentences with a full stop behind every word. */
export function wordByWord(plain: string): Span[] {
  return [...everyMatch(plain, WORD_BY_WORD)].flatMap(({ 0: said, index }) => {
    const words = said.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
    const isSentence = words.some((word) => LITTLE.has(word)) && words.filter((word) => word.length > 1).length > 1;
    return isSentence ? [{ start: index, end: index + said.length }] : [];
  });
}

/** The spans of the sentences, without those that have nothing visible in them. */
export function readSentences(plain: string): Span[] {
  const spans: Span[] = [];
  const whole = wordByWord(plain)[Symbol.iterator]();
  let uncut = whole.next().value;
  let start = 0;
  for (const match of everyMatch(plain, NOT_PLAIN.test(plain) ? BOUNDARY : PLAIN_BOUNDARY)) {
    const end = match.index + match[0].length;
    while (uncut && uncut.end <= match.index) uncut = whole.next().value;
    if (uncut && uncut.start < match.index) continue;
    if (match[0] === '.' && isAbbreviated(plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    push(spans, plain, start, end);
    start = end;
  }
  push(spans, plain, start, plain.length);
  return spans;
}

/** A visible character. A sentence of invisible ones must not separate two sentences that would be neighbours otherwise. */
const SEEN = new RegExp(`[^\\s${FILLER}]`);

function push(spans: Span[], plain: string, start: number, end: number): void {
  while (start < end && /\s/.test(plain.charAt(start))) start++;
  while (end > start && /\s/.test(plain.charAt(end - 1))) end--;
  if (SEEN.test(plain.slice(start, end))) spans.push({ start, end });
}
