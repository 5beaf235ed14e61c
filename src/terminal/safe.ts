// Text from outside as signs of a terminal: what could steer it is shown and never sent, and every sign's width is known.

/** One sign as a reader sees it, and what stands for it on the terminal. */
export interface Sign {
  readonly shown: string;
  readonly columns: number;
  /** UTF-16 units that it takes in the text. */
  readonly units: number;
}

/**
 * An emoji with its modifiers and joiners (UTS 51), or a letter with its marks. Intl.Segmenter would cost 7 ms at its first use,
 * and reading this takes V8 one: hence a function.
 */
const signPattern = (): RegExp =>
  /\r\n|(?<!\S)::|##\w*\[|\p{RI}{2}|\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f\u20e3?|[\u{e0020}-\u{e007e}]+\u{e007f})?(?:\u200d\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f)?)*\p{M}*|[^\p{M}]\p{M}*|\p{M}+/gsu;

/** At the head of a line ("::error::"), or anywhere in it ("##[error]", "##vso[…]"), an order to whoever runs a workflow and reads its log. */
const ORDER = /(?<!\S)::|##\w*\[/;

/** Control, direction and invisible characters; line ends of Unicode; halves of a pair. */
const isSteering = (letter: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(letter);
const emoji = (): RegExp => /\p{Extended_Pictographic}|\p{RI}/u;
/** Shown as emoji, and so two columns wide. */
const wideEmoji = (): RegExp => /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier}|\ufe0f\u20e3/u;
/** East Asian wide and full-width letters. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** What needs no closer look: ASCII, Latin letters with accents, ordinary quotation marks and dashes. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac→─✓✗·]*$/;

/** The same on several lines. */
const PLAIN_LINES = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac→─✓✗·]*$/;

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !ORDER.test(text);
}

export function* signsOf(text: string): Generator<Sign> {
  if (isPlain(text)) for (const shown of text) yield { shown, columns: 1, units: 1 };
  else if (PLAIN_LINES.test(text) && !ORDER.test(text))
    for (const sign of text) yield { shown: sign === '\n' || sign === '\t' ? ' ' : sign, columns: 1, units: 1 };
  else for (const [sign] of text.matchAll(signPattern())) yield { ...read(sign), units: sign.length };
}

function read(sign: string): { shown: string; columns: number } {
  if (sign === '\n' || sign === '\r\n' || sign === '\t') return { shown: ' ', columns: 1 };
  if (ORDER.test(sign)) return { shown: escape(sign) + sign.slice(1), columns: 3 + sign.length };
  if (PLAIN.test(sign)) return { shown: sign, columns: sign.length };
  if (isSteering(sign) && !isJoined(sign)) {
    const shown = [...sign].map((letter) => (isSteering(letter) ? escape(letter) : letter)).join('');
    return { shown, columns: shown.length };
  }
  if (/^\p{M}+$/u.test(sign)) return { shown: sign, columns: 0 };
  return { shown: sign, columns: wideEmoji().test(sign) || WIDE.test(sign) ? 2 : 1 };
}

/** Joiners and tags are at home in an emoji: families, flags of England and Wales. */
function isJoined(sign: string): boolean {
  return (
    emoji().test(sign) && [...sign].every((letter) => !isSteering(letter) || letter === '\u200d' || /[\u{e0020}-\u{e007f}]/u.test(letter))
  );
}

function escape(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The text with everything that could steer a terminal made visible, on one line. */
export function safe(text: string): string {
  return isPlain(text) ? text : [...signsOf(text)].map(({ shown }) => shown).join('');
}

/** Columns that a safe text takes. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const sign of signsOf(text)) columns += sign.columns;
  return columns;
}
