import { formsOf } from '../mutations.js';

/** A word list, which is read when it is first asked for. A run hardly ever needs to, because the build has made an index of all lists. */
export type WordList = () => readonly string[];

export function words(block: string): WordList {
  let list: readonly string[] | undefined;
  return () => (list ??= readWords(block));
}

/**
 * The entries of a block of text, separated by commas or line breaks. `// …` is a comment, and `%word` stands for every mutation of a Welsh
 * word.
 */
export function readWords(block: string): readonly string[] {
  const entries = block
    .replaceAll(/\/\/[^\n]*/g, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return Object.freeze([...new Set(entries.flatMap(mutated))]);
}

/** All forms of an entry: "%mab hynaf" is also "fab hynaf", and "y cyngor" is also "'r cyngor". */
function mutated(entry: string): readonly string[] {
  return entry
    .split(' ')
    .reduce<readonly string[]>(
      (begun, word) => begun.flatMap((before) => formsOf(word).map((form) => (before === '' ? form : `${before} ${form}`))),
      [''],
    );
}
