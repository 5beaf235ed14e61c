// Patterns over letters. A pattern over all letters of Unicode takes V8 several milliseconds to compile, which is longer than checking a
// draft. Nearly every draft has only letters of the Latin alphabets, for which a short list of ranges will do.

/** What goes between the brackets of a character class: letters (L), digits and other numbers (N), marks (M). */
interface Letters {
  readonly L: string;
  readonly N: string;
  readonly M: string;
}

const ALL: Letters = { L: '\\p{L}', N: '\\p{N}', M: '\\p{M}' };
/** The same classes for a text in which ELSE finds nothing. Such a text has no marks either. */
const LATIN: Letters = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
  M: '',
};

/**
 * Any character other than Latin letters, punctuation, the euro sign, arrows, the filler of plain.ts, and blocks that contain only emoji.
 */
const ELSE =
  /[^\0-\u024f\u200b\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2600-\u2775\u2794-\u27bf\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1f5ff}\u{1f600}-\u{1f6ff}\u{1f900}-\u{1f9ff}]/u;

/** Prepares a function that gives the pattern for a text. Each of the two patterns is compiled when a text first needs it. */
export function byLetters(make: (letters: Letters) => RegExp): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let all: RegExp | undefined;
  return (text) => (ELSE.test(text) ? (all ??= make(ALL)) : (latin ??= make(LATIN)));
}
