// Given names within the names of mailboxes and accounts.
import { givenNames } from '../../lexicons/given-names.js';

let names: ReadonlySet<string> | undefined;

/** @param word in lower case */
export function isGivenName(word: string): boolean {
  return (names ??= new Set(givenNames())).has(word);
}

/** Whether a name in lower case begins with a given name, and goes on: "joanpettifer". */
export function beginsWithName(name: string): boolean {
  return [3, 4, 5, 6, 7, 8].some((length) => name.length >= length + 3 && isGivenName(name.slice(0, length)));
}
