// The kinds of token that a phrase may ask for, by what is written: one list for tokens, phrases and policies.

export const TAGS = [
  '#Number',
  '#Ordinal',
  '#Percent',
  '#Money',
  '#Time',
  '#Day',
  '#Month',
  '#Year',
  /** A year that few remember: up to 1959. */
  '#Bygone',
  '#Word',
  '#Capital',
  '#CAPS',
  '#Masked',
  '#Url',
  '#Email',
  '#Handle',
  '#Hashtag',
  /** Not one token, but all of a name. */
  '#Person',
] as const;
export type Tag = (typeof TAGS)[number];

/** What is wrong with a word of a phrase that begins with "#"; null for a tag, and for a hashtag, which is written small. */
export function faultOfTag(word: string): string | null {
  if (TAGS.some((tag) => tag === word)) return null;
  const meant = TAGS.find((tag) => tag.toLowerCase() === word.toLowerCase());
  if (meant) return `"${word}" is no kind of word; write ${meant}`;
  return /^#\p{Lu}/u.test(word) ? `"${word}" is no kind of word; known are ${TAGS.join(', ')}; a hashtag is written small` : null;
}
