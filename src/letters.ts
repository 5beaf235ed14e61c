// Patterns over letters. All the letters of Unicode make a pattern that V8 takes several milliseconds to read and to compile,
// longer than a draft takes to check; nearly every draft has but those of the Latin alphabets, for which a list will do.

/** What stands between the brackets of a class: letters, digits and other numbers, marks. */
export interface Letters {
  readonly L: string;
  readonly N: string;
  readonly M: string;
}

const ALL: Letters = { L: '\\p{L}', N: '\\p{N}', M: '\\p{M}' };
/** The same where ELSE finds nothing, which is no mark either. */
const LATIN: Letters = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
  M: '',
};

/** Anything but Latin letters, punctuation, the euro, arrows, the filler of plain.ts, and blocks that hold nothing but emoji. */
const ELSE =
  /[^\0-\u024f\u200b\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2600-\u2775\u2794-\u27bf\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1f5ff}\u{1f600}-\u{1f6ff}\u{1f900}-\u{1f9ff}]/u;

/** The pattern for a text, made when the first text needs it. */
export function byLetters(make: (letters: Letters) => RegExp): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let all: RegExp | undefined;
  return (text) => (ELSE.test(text) ? (all ??= make(ALL)) : (latin ??= make(LATIN)));
}
