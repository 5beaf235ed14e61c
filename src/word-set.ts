import { formsOf } from './mutations.js';

/** The words of a line, separated by spaces, as a set. `%word` stands for every mutation of a Welsh word. */
export function wordSet(line: string): ReadonlySet<string> {
  const words = line.split(' ');
  return new Set(line.includes('%') ? words.flatMap(formsOf) : words);
}
