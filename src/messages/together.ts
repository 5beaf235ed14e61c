/** Sentences one after the other. One that stands alone keeps the end that it has, if any. */
export function together(first: string, ...others: readonly (string | null)[]): string {
  const said = others.filter((other) => other !== null);
  return said.length === 0 ? first : [first, ...said].map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}
