// What a general grammar of English takes for a name: weak evidence, where nothing of ours has found anybody. The only file
// that imports compromise, in a bundle of its own, which takes a hundred times as long to load as a draft to read.
import nlp from 'compromise';

/** It needs time by the square of a sentence's length, so more than a sentence of a post is not looked at. */
const LONGEST = 1_500;
const MOST_WORDS = 200;
const LONGEST_WORD = 60;

/** Names that it finds in a text, as they are written. */
export function weakPeople(text: string): string[] {
  const words = text.slice(0, LONGEST).split(/\s+/).slice(0, MOST_WORDS);
  const people: unknown = nlp(words.map((word) => word.slice(0, LONGEST_WORD)).join(' '))
    .people()
    .out('array');
  return (people as string[]).filter((name) => isName(name));
}

/** "He" stands for somebody, and a single everyday word for nobody. */
function isName(name: string): boolean {
  return /^\p{L}[\p{L}'’.-]+ +\p{L}/u.test(name);
}
