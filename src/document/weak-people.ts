// The names that a general grammar of English finds: weak evidence, used where our own rules have found nobody. This is the only file that
// imports compromise. It is a bundle of its own, because compromise takes a hundred times as long to load as a draft to read.
import nlp from 'compromise';

/**
 * Limits on what the grammar is given, because its time grows with the square of a sentence's length: the characters of the text, its
 * words, and the characters of each word.
 */
const LONGEST = 1_500;
const MOST_WORDS = 200;
const LONGEST_WORD = 60;

/** The names that the grammar finds in a text, as they are written. */
export function weakPeople(text: string): string[] {
  const words = text.slice(0, LONGEST).split(/\s+/).slice(0, MOST_WORDS);
  const people: unknown = nlp(words.map((word) => word.slice(0, LONGEST_WORD)).join(' '))
    .people()
    .out('array');
  return (people as string[]).filter((name) => isName(name));
}

/** Whether the grammar's find is a full name. It also finds pronouns and single everyday words, which are none. */
function isName(name: string): boolean {
  return /^\p{L}[\p{L}'’.-]+ +\p{L}/u.test(name);
}
