/** The words of a block of text, frozen: one entry between two commas or line breaks; `// …` is a comment. */
export function words(block: string): readonly string[] {
  const entries = block
    .split('\n')
    .flatMap((line) => line.replace(/\/\/[^]*$/, '').split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return Object.freeze([...new Set(entries)]);
}
