import leven from 'leven';

/** The share of a name in which a slip of the pen may change, add or leave out letters. */
const SLIP = 0.34;

/**
 * The name that was most likely meant by a word that is not one.
 *
 * @returns null where none is close
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  let [best, least]: [string | null, number] = [null, Infinity];
  for (const name of names) {
    const steps = leven(word.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best !== null && least <= Math.max(1, Math.floor(best.length * SLIP)) ? best : null;
}
