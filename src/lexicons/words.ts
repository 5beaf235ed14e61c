/** A word list, which is read when it is first asked for. A run hardly ever needs to, because the build has made an index of all lists. */
export type WordList = () => readonly string[];

export function words(block: string): WordList {
  let list: readonly string[] | undefined;
  return () => (list ??= readWords(block));
}

/** The entries of a block of text, separated by commas or line breaks. `// …` is a comment. */
export function readWords(block: string): readonly string[] {
  const entries = block
    .replaceAll(/\/\/[^\n]*/g, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return Object.freeze([...new Set(entries)]);
}
