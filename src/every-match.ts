/**
 * What `text.matchAll(pattern)` gives, all at once. That makes a copy of the pattern for each text, which takes longer than to find
 * that nothing matches, as in most drafts.
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
