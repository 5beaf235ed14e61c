// What would change in a file, line by line, as a reader sees it before it is written.
import { structuredPatch } from 'diff';
import { safe } from '../reporters/terminal/safe.js';

/** Lines with "+" come in and lines with "-" go out, with two lines around them; a new file is shown as it will be. */
export function difference(before: string | null, after: string): string {
  if (before === null) return after.trimEnd().split('\n').map(safe).join('\n');
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 });
  return hunks
    .map(({ lines }) =>
      lines
        .filter((line) => !line.startsWith('\\'))
        .map(safe)
        .join('\n'),
    )
    .join('\n…\n');
}
