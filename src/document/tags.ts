// The kinds of token that a phrase may ask for. Tokens, phrases and policies share this list.

export const TAGS = [
  '#Number',
  '#Ordinal',
  '#Percent',
  '#Money',
  '#Time',
  '#Day',
  '#Month',
  '#Year',
  /** A year up to 1959, which few people remember. */
  '#Bygone',
  '#Word',
  '#Capital',
  '#CAPS',
  '#Masked',
  '#Url',
  '#Email',
  '#Handle',
  '#Hashtag',
  /** A whole name, which may be several tokens. */
  '#Person',
] as const;
export type Tag = (typeof TAGS)[number];

/**
 * What is wrong with a word of a phrase that begins with "#".
 *
 * @returns null for a tag, and for a hashtag, which is written in lower case
 */
export function faultOfTag(word: string): string | null {
  if (TAGS.some((tag) => tag === word)) return null;
  const meant = TAGS.find((tag) => tag.toLowerCase() === word.toLowerCase());
  if (meant) return `"${word}" is not a kind of word; write ${meant}`;
  return /^#\p{Lu}/u.test(word) ? `"${word}" is not a kind of word; known are ${TAGS.join(', ')}; a hashtag is written small` : null;
}
