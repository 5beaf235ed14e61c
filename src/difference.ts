// What would change in a file, line by line, as a reader sees it before it is written. The only file that imports diff.
import { structuredPatch } from 'diff';
import { safe } from './terminal/safe.js';

/** A line that comes in ("+"), goes out ("-") or stands beside (" "); "…" stands for lines left out. */
export interface DifferenceLine {
  readonly sign: '+' | '-' | ' ' | '…';
  readonly text: string;
}

/** With two lines around what changes. */
export function differenceLines(before: string, after: string): DifferenceLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 });
  return hunks.flatMap(({ lines }, i): DifferenceLine[] => [
    ...(i > 0 ? [{ sign: '…', text: '' } as const] : []),
    ...lines.filter((line) => !line.startsWith('\\')).map(readLine),
  ]);
}

/** A carriage return belongs to the end of the line. */
function readLine(line: string): DifferenceLine {
  const sign = line.charAt(0);
  return { sign: sign === '+' || sign === '-' ? sign : ' ', text: safe(line.slice(1).replace(/\r$/, '')) };
}

/** The same as text; a new file is shown as it will be. */
export function difference(before: string | null, after: string): string {
  if (before === null) return after.trimEnd().split('\n').map(safe).join('\n');
  return differenceLines(before, after)
    .map(({ sign, text }) => sign + text)
    .join('\n');
}
