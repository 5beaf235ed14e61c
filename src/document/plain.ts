// Undoes disguises letter by letter, and keeps the length: every offset into `plain` is an offset into the draft.

/** Stands where a letter's second half or an invisible character was; token norms drop it. */
export const FILLER = '\u200b';

/**
 * What nobody sees, or sees as no letter: all that Unicode lets a font leave out (soft hyphens, joiners, bidi marks, variation
 * selectors, fillers), control characters that are no blank, the frame of a keycap, and what stands for a picture that
 * an office program left out, or for a byte that was lost.
 */
const INVISIBLE = /^(?:[\p{Default_Ignorable_Code_Point}\p{Cf}\u20e3\ufffc\ufffd]|(?!\s)\p{Cc})$/u;

/** Cyrillic, Greek and other letters that look like Latin ones (Unicode's confusables, the everyday part). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('аАвВсСеЕһНіІјЈкКӏмМоОрРѕЅтТуУхХѵԁԛԝпгзԍ', 'aABBcCeEhHiIjJkKlmMoOpPsStTyYxXvdqwnrzG'),
  ...pairs('αΑβΒγεΕζΖηΗιΙκΚμΜνΝοΟρΡτΤυΥχΧωσ', 'aABByeEZZnHiIkKuMvNoOpPtTuYxXwo'),
  ...pairs('ɑɡɩʟɴʀʏꜱᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢɪɢʜʙ', 'agilnrysacdejkmoptuvwzighb'),
  ...pairs('‘’‚‛´`ʼ′“”„‟«»″', "''''''''\"\"\"\"\"\"\""),
  ...pairs('–—−‐‑‒―', '-------'),
  // The next line of a mainframe and the empty cell of Braille are seen as blanks, and not counted among them.
  ...pairs('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u0085\u2800', ' '.repeat(17)),
};

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, i) => [letter, targets[i] ?? letter]));
}

/** The draft with look-alikes, styled letters and invisible characters undone; exactly as long as `text`. */
export function undoDisguises(text: string): string {
  // Nearly every draft is plain already; the test costs far less than the walk. A backtick is no apostrophe yet.
  if (!/[^\t-\r -_a-~\u00c0-\u024f\u1e80-\u1ef3£€]/.test(text)) return text;
  let plain = '';
  for (const letter of text) plain += plainLetter(letter);
  return plain;
}

/** As most letters are, also where others are not. */
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
