import { formsOf } from './mutations.js';

/** The words of a line, separated by spaces or line breaks, as a set. `%word` stands for every mutation of a Welsh word. */
export function wordSet(line: string): ReadonlySet<string> {
  const words = line.trim().split(/\s+/);
  return new Set(line.includes('%') ? words.flatMap(formsOf) : words);
}
