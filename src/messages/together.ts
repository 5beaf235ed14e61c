/** Puts sentences one after the other, each with a full stop. A sentence that is alone keeps the end it has. */
export function together(first: string, ...others: readonly (string | null)[]): string {
  const said = others.filter((other) => other !== null);
  return said.length === 0 ? first : [first, ...said].map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}
