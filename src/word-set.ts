/** The words of a line, separated by spaces, as a set. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
