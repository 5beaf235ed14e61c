// The changes to a file, line by line, as they are shown before the file is written. This is the only file that imports diff.
import { structuredPatch } from 'diff';
import { safe } from './terminal/safe.js';

/** A line that is added ("+"), removed ("-") or unchanged (" "); "…" stands for lines that are left out. */
interface DifferenceLine {
  readonly sign: '+' | '-' | ' ' | '…';
  readonly text: string;
}

/** The lines that change, each change with two unchanged lines before and after it. */
export function differenceLines(before: string, after: string): DifferenceLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 });
  return hunks.flatMap(({ lines }, i): DifferenceLine[] => [
    ...(i > 0 ? [{ sign: '…', text: '' } as const] : []),
    ...lines.filter((line) => !line.startsWith('\\')).map(readLine),
  ]);
}

/** Reads a line of a patch. A carriage return belongs to the end of the line, and is dropped. */
function readLine(line: string): DifferenceLine {
  const sign = line.charAt(0);
  return { sign: sign === '+' || sign === '-' ? sign : ' ', text: safe(line.slice(1).replace(/\r$/, '')) };
}

/** The difference as text. A new file is shown as it will be. */
export function difference(before: string | null, after: string): string {
  if (before === null) return after.trimEnd().split('\n').map(safe).join('\n');
  return differenceLines(before, after)
    .map(({ sign, text }) => sign + text)
    .join('\n');
}
