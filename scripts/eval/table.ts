// Writes tables in Markdown, so that what is printed can be kept as it is.

/** A number with two decimals, or a dash where there is nothing to show. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

/** A table whose first column is aligned left and all others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(3, ...[title, ...rows.map((row) => row[i] ?? '')].map(({ length }) => length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : '-'.repeat(width - 1) + ':')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n') + '\n';
}

export function print(text: string): void {
  process.stdout.write(text + '\n');
}
