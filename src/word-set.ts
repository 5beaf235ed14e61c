import { formsOf } from './mutations.js';

/** The words of a line, to look one up among them; `%word` stands for each mutation of a Welsh one. */
export function wordSet(line: string): ReadonlySet<string> {
  const words = line.split(' ');
  return new Set(line.includes('%') ? words.flatMap(formsOf) : words);
}
