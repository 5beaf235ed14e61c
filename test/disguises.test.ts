// A letter that only looks another way changes nothing of what is found, nor of where.
import { noCouncil } from '../src/council.js';
import { checks } from '../src/checks/index.js';
import { observe } from '../src/checks/find.js';
import { readDocument } from '../src/document/index.js';

const PLAIN =
  "I'm chair of the parish council. You're a waste of space, Alan, and that's my view. We're away till the 9th; the key's under the pot.";

const found = (text: string): string[] => {
  const document = readDocument(text, noCouncil);
  return checks.flatMap((check) => observe(check, document).map(({ kind, span }) => `${check.id}/${kind} ${span.start} ${span.end}`));
};

test.each([
  ['a backtick', "'", '`'],
  ['an acute accent', "'", '\u00b4'],
  ['a curly apostrophe', "'", '\u2019'],
  ['a modifier letter', "'", '\u02bc'],
  ['a Cyrillic o', 'o', '\u043e'],
  ['a Greek omicron', 'o', '\u03bf'],
  ['a wide letter', 'a', '\uff41'],
  ['a blank that does not break', ' ', '\u00a0'],
])('%s', (_, letter, other) => {
  expect(found(PLAIN).length).toBeGreaterThan(2);
  expect(found(PLAIN.replaceAll(letter, other))).toEqual(found(PLAIN));
});
