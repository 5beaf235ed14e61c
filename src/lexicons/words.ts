import { formsOf } from '../mutations.js';

/** Read when it is first asked for: what a draft needs of the lists stands in an index that the build has made. */
export type WordList = () => readonly string[];

export function words(block: string): WordList {
  let list: readonly string[] | undefined;
  return () => (list ??= readWords(block));
}

/**
 * The words of a block of text: one entry between two commas or line breaks; `// …` is a comment.
 * `%word` is each mutation of a Welsh word.
 */
export function readWords(block: string): readonly string[] {
  const entries = block
    .replaceAll(/\/\/[^\n]*/g, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return Object.freeze([...new Set(entries.flatMap(mutated))]);
}

/** "%mab hynaf" is "mab hynaf", "fab hynaf" …, and "y cyngor" is "'r cyngor" too. */
function mutated(entry: string): readonly string[] {
  return entry
    .split(' ')
    .reduce<readonly string[]>(
      (begun, word) => begun.flatMap((before) => formsOf(word).map((form) => (before === '' ? form : `${before} ${form}`))),
      [''],
    );
}
