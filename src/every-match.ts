/**
 * The result of `text.matchAll(pattern)`, as an array. `matchAll` itself copies the pattern for each text, which takes longer than finding
 * that nothing matches, as is the case in most drafts.
 *
 * @param pattern with the flag `g`
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
