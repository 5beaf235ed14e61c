// Text from outside as characters for a terminal. Whatever could control the terminal is shown and never sent, and the width of each
// character is known.

/** A character as a reader sees it (a grapheme), and what is printed for it. */
export interface Character {
  readonly shown: string;
  readonly columns: number;
  /** How many UTF-16 units it takes up in the text. */
  readonly units: number;
}

/**
 * One character: an emoji with its modifiers and joiners (UTS 51), or a letter with its marks. Intl.Segmenter would need 7 ms at its first
 * use. V8 needs 1 ms to read this pattern, so it is made only when it is needed.
 */
const characterPattern = (): RegExp =>
  /\r\n|(?<!\S)::|##\w*\[|\p{RI}{2}|\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f\u20e3?|[\u{e0020}-\u{e007e}]+\u{e007f})?(?:\u200d\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f)?)*\p{M}*|[^\p{M}]\p{M}*|\p{M}+/gsu;

/**
 * What a workflow runner takes for an order when it reads a log: "::error::" at the start of a line, "##[error]" and "##vso[…]" anywhere in
 * it.
 */
const ORDER = /(?<!\S)::|##\w*\[/;

/** Whether a character is a control, direction or invisible character, a line end of Unicode, or half of a surrogate pair. */
const isSteering = (letter: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(letter);
const emoji = (): RegExp => /\p{Extended_Pictographic}|\p{RI}/u;
/** Characters that are shown as emoji, and are two columns wide. */
const wideEmoji = (): RegExp => /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier}|\ufe0f\u20e3/u;
/** East Asian wide and full-width letters, which are two columns wide. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Text that needs no closer look: ASCII, Latin letters with accents, ordinary quotation marks and dashes. All of it is one column wide. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac→─✓✗·]*$/;

/** The same, on several lines. */
const PLAIN_LINES = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac→─✓✗·]*$/;

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !ORDER.test(text);
}

export function* charactersOf(text: string): Generator<Character> {
  if (isPlain(text)) for (const shown of text) yield { shown, columns: 1, units: 1 };
  else if (PLAIN_LINES.test(text) && !ORDER.test(text))
    for (const character of text) yield { shown: character === '\n' || character === '\t' ? ' ' : character, columns: 1, units: 1 };
  else for (const [character] of text.matchAll(characterPattern())) yield { ...read(character), units: character.length };
}

function read(character: string): { shown: string; columns: number } {
  if (character === '\n' || character === '\r\n' || character === '\t') return { shown: ' ', columns: 1 };
  if (ORDER.test(character)) return { shown: escape(character) + character.slice(1), columns: 3 + character.length };
  if (PLAIN.test(character)) return { shown: character, columns: character.length };
  if (isSteering(character) && !isJoined(character)) {
    const shown = [...character].map((letter) => (isSteering(letter) ? escape(letter) : letter)).join('');
    return { shown, columns: shown.length };
  }
  if (/^\p{M}+$/u.test(character)) return { shown: character, columns: 0 };
  return { shown: character, columns: wideEmoji().test(character) || WIDE.test(character) ? 2 : 1 };
}

/** Whether the invisible characters belong to an emoji, as joiners and tags do in families and in the flags of England and Wales. */
function isJoined(character: string): boolean {
  return (
    emoji().test(character) &&
    [...character].every((letter) => !isSteering(letter) || letter === '\u200d' || /[\u{e0020}-\u{e007f}]/u.test(letter))
  );
}

function escape(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The text on one line, with everything visible that could control a terminal. */
export function safe(text: string): string {
  return isPlain(text) ? text : [...charactersOf(text)].map(({ shown }) => shown).join('');
}

/** The width of a safe text, in columns. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of charactersOf(text)) columns += character.columns;
  return columns;
}
