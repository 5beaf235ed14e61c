// Reads the dates in schedulers' tables: 2026-05-04, 04/05/2026 with British settings, or 05/04/2026 with American ones.

export interface Dates {
  /** Returns the ISO date (YYYY-MM-DD), or undefined if the value is not a date. */
  read(value: string): string | undefined;
  /** A notice saying which order of day and month was assumed, if the file does not settle it; otherwise null. */
  readonly guess: string | null;
}

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/;

/**
 * @param values all dates of the file; a day above 12 in any of them settles the order
 * @param american whether such files normally put the month first. The dates themselves may prove otherwise
 */
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
