/** The words of a line, to look one up among them. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
