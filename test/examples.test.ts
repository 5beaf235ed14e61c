import { checks, findFacts } from '../src/checks/index.js';
import { readDocument } from '../src/document/index.js';
import { noCouncil as nobody } from '../src/council.js';

/** "Ring [07700 900123] today" -> the text without brackets, and the spans that stood in them. */
function unmark(marked: string): { text: string; spans: string[] } {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
  return { text: marked.replaceAll(/[[\]]/g, ''), spans };
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test('has at least three examples of each sort', () => {
    expect(check.examples.finds.length).toBeGreaterThanOrEqual(3);
    expect(check.examples.ignores.length).toBeGreaterThanOrEqual(3);
  });
  test.each(check.examples.finds)('finds %s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(findFacts(readDocument(text, nobody), [check]).map(({ excerpt }) => excerpt)).toEqual(spans);
  });
  test.each(check.examples.ignores)('ignores %s', (text) => {
    expect(findFacts(readDocument(text, nobody), [check]).map(({ excerpt }) => excerpt)).toEqual([]);
  });
});
