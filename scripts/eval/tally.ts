// Counts what was found against what is there, and computes scores.

export interface Tally {
  /** How many were found rightly. */
  readonly right: number;
  /** How many were found wrongly. */
  readonly wrong: number;
  /** How many were not found. */
  readonly missed: number;
}

export function sum(tallies: Iterable<Tally>): Tally {
  let [right, wrong, missed] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    wrong += tally.wrong;
    missed += tally.missed;
  }
  return { right, wrong, missed };
}

/** A part divided by the whole; null where the whole is 0. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function precision({ right, wrong }: Tally): number | null {
  return share(right, right + wrong);
}

export function recall({ right, missed }: Tally): number | null {
  return share(right, right + missed);
}

/**
 * The F score.
 *
 * @param beta 1 for F1; with 2 (F2) a miss weighs more than a false alarm
 * @returns null where there was nothing to find and nothing was found
 */
export function fScore({ right, wrong, missed }: Tally, beta = 1): number | null {
  const square = beta * beta;
  return share((1 + square) * right, (1 + square) * right + square * missed + wrong);
}

/** The mean of the values that are not null. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return share(
    known.reduce((total, value) => total + value, 0),
    known.length,
  );
}
