/** The share of a word that a slip of the pen may change. */
const SLIP = 0.34;

/**
 * The name that was most likely meant by a word that is no name.
 *
 * @returns null where none is close
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  let [best, least]: [string | null, number] = [null, Infinity];
  for (const name of names) {
    const steps = stepsBetween(word.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best !== null && least <= Math.max(1, Math.floor(best.length * SLIP)) ? best : null;
}

/** How many letters have to be put in, taken out or changed to make one word of another (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
