// Dates as schedulers write them: 2026-05-04, 04/05/2026 for British settings, 05/04/2026 for American ones.

export interface Dates {
  /** The ISO date; undefined where it is none. */
  read(value: string): string | undefined;
  /** How days and months were told apart, where nothing in the file tells. */
  readonly guess: string | null;
}

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/;

/** @param american where the file is of a kind that writes the month first, unless its dates say otherwise */
export function readDates(values: readonly string[], american: boolean): Dates {
  const pairs = values.flatMap((value) => {
    const match = NUMERIC.exec(value.trim());
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const dayFirst = pairs.some(([a]) => a > 12);
  const monthFirst = pairs.some(([, b]) => b > 12);
  const unsure = !dayFirst && !monthFirst && pairs.some(([a, b]) => a !== b);
  const first = monthFirst || (american && !dayFirst);
  return {
    read: (value) => readDate(value.trim(), first),
    guess: unsure && !american ? 'its dates were read with the day first; give --date if the month stands first' : null,
  };
}

function readDate(value: string, monthFirst: boolean): string | undefined {
  const iso = ISO.exec(value);
  const numeric = NUMERIC.exec(value);
  const [year = '', month = '', day = ''] = iso ? iso.slice(1) : numeric ? inOrder(numeric, monthFirst) : [];
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

function inOrder([, a = '', b = '', year = '']: RegExpExecArray, monthFirst: boolean): string[] {
  return monthFirst ? [year, a, b] : [year, b, a];
}
