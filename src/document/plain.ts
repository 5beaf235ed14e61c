// Undoes disguises letter by letter and keeps the length, so that every offset into `plain` is an offset into the draft.

/**
 * Takes the place of an invisible character, or of the second half of a letter that has become one UTF-16 unit, to keep the length. The
 * norm of a token leaves it out.
 */
export const FILLER = '\u200b';

/**
 * Characters that are invisible, or not seen as letters: all that Unicode lets a font leave out (soft hyphens, joiners, bidi marks,
 * variation selectors, fillers), control characters that are no whitespace, the frame of a keycap, U+FFFC, which an office program puts
 * where a picture was, and U+FFFD, which takes the place of a lost byte.
 */
const INVISIBLE = /^(?:[\p{Default_Ignorable_Code_Point}\p{Cf}\u20e3\ufffc\ufffd]|(?!\s)\p{Cc})$/u;

/** Cyrillic, Greek and other letters that look like Latin ones: the common part of Unicode's confusables. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('аАвВсСеЕһНіІјЈкКӏмМоОрРѕЅтТуУхХѵԁԛԝпгзԍ', 'aABBcCeEhHiIjJkKlmMoOpPsStTyYxXvdqwnrzG'),
  ...pairs('αΑβΒγεΕζΖηΗιΙκΚμΜνΝοΟρΡτΤυΥχΧωσ', 'aABByeEZZnHiIkKuMvNoOpPtTuYxXwo'),
  ...pairs('ɑɡɩʟɴʀʏꜱᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢɪɢʜʙ', 'agilnrysacdejkmoptuvwzighb'),
  ...pairs('‘’‚‛´`ʼ′“”„‟«»″', "''''''''\"\"\"\"\"\"\""),
  ...pairs('–—−‐‑‒―', '-------'),
  // U+0085 (next line) and U+2800 (empty Braille cell) look like spaces, although `\s` does not match them.
  ...pairs('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u0085\u2800', ' '.repeat(17)),
};

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, i) => [letter, targets[i] ?? letter]));
}

/** The draft with look-alikes, styled letters and invisible characters undone; exactly as long as `text`. */
export function undoDisguises(text: string): string {
  // Nearly every draft is plain already, and this test costs far less than the loop. The backtick is left out of it, because it must still
  // become an apostrophe.
  if (!/[^\t-\r -_a-~\u00c0-\u024f\u1e80-\u1ef3£€]/.test(text)) return text;
  let plain = '';
  for (const letter of text) plain += plainLetter(letter);
  return plain;
}

/** The letters that need no change. Most are of this kind even in a draft where others are not. */
const PLAIN = /^[\t-\r -_a-~]$/;

function plainLetter(letter: string): string {
  if (PLAIN.test(letter)) return letter;
  const known = LOOKALIKES[letter];
  if (known !== undefined) return known;
  if (INVISIBLE.test(letter)) return FILLER.repeat(letter.length);
  const code = letter.codePointAt(0) ?? 0;
  if (isStyled(code)) {
    const base = letter.normalize('NFKC');
    if (base.length <= letter.length) return base + FILLER.repeat(letter.length - base.length);
  }
  return letter;
}

/** Full-width forms and the mathematical alphabets that phones offer as "fancy text". */
function isStyled(code: number): boolean {
  return (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff);
}
