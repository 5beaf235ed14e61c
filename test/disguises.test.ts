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

const PHONE = 'Leave word with Nell on 01632 960741 by six.';

// Control characters, what fonts leave out, what office programs leave of a picture, tags, notes of music, Braille.
const UNSEEN = [
  ...[0x01, 0x07, 0x08, 0x1b, 0x1f, 0x7f, 0x85, 0x9b, 0xad, 0x034f, 0x061c, 0x115f, 0x180b, 0x200b, 0x202e, 0x2060, 0x206a, 0x2800],
  ...[0x3164, 0xfe0e, 0xfe0f, 0xfeff, 0xfff9, 0xfffc, 0xfffd, 0xe0020, 0xe0101, 0x1d173],
];

test.each(UNSEEN.map((code) => [code.toString(16), code] as const))('U+%s, which nobody sees, hides no number', (_, code) => {
  const sign = String.fromCodePoint(code);
  const numbers = (text: string): string[] => {
    const document = readDocument(text, noCouncil);
    const spans = checks.flatMap((check) => observe(check, document)).filter(({ kind }) => kind === 'phone');
    return spans.map(({ span }) => text.slice(span.start, span.end).replaceAll(sign, '').replaceAll(/ +/g, ' '));
  };
  expect(numbers(PHONE)).toEqual(['01632 960741']);
  for (const [from, to] of [
    ['01632 ', `01632${sign} `],
    ['01632 ', `01632 ${sign}`],
    ['960741', `960${sign}741`],
    ['on 01632', `on ${sign}01632`],
    ['960741 by', `960741${sign} by`],
  ] as const)
    expect(numbers(PHONE.replace(from, to))).toEqual(['01632 960741']);
});
