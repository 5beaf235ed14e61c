// How the groups of a check are weighed, on checks made for it: what counts, what is marked, and which of two facts is kept.
import { observe } from '../src/checks/find.js';
import { findFacts } from '../src/checks/index.js';
import { personalSafety } from '../src/checks/personal-safety.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { phrases } from '../src/phrases/index.js';
import { linesOf } from '../src/phrases/build-index.js';
import { parsePhrase } from '../src/phrases/parse.js';
import type { Check, Confidence, Group, Phrases } from '../src/types.js';

const kinds = { plain: { label: 'a duck' }, other: { label: 'another duck', sensitive: true } };
const checkOf = (...groups: Group[]): Check => ({
  id: 'ducks',
  summary: 'ducks',
  kinds,
  misses: [],
  groups,
  examples: { finds: [], ignores: [] },
});
const group = (words: string, more: Partial<Group> = {}): Group => ({
  kind: 'plain',
  why: `says ${words}`,
  phrases: phrases(words),
  ...more,
});

const found = (check: Check, text: string): string[] =>
  observe(check, readDocument(text, noCouncil)).map(({ span }) => text.slice(span.start, span.end));

const DUCK = phrases('(duck|ducks)');
const POND = phrases('pond');
const ducks: Readonly<Record<string, Check>> = {
  plain: checkOf(group('(duck|ducks)')),
  unquoted: checkOf(group('(duck|ducks)', { phrases: DUCK, unquoted: true })),
  marked: checkOf(group('[duck|ducks] .{0,2} swim')),
  unless: checkOf(group('(duck|ducks)', { phrases: DUCK, unless: POND })),
  unlessDraft: checkOf(group('(duck|ducks)', { phrases: DUCK, unlessDraft: POND })),
  near: checkOf(group('(duck|ducks)', { phrases: DUCK, near: POND })),
  none: checkOf(group('one !(red|blue){0,2} duck')),
  broken: checkOf(group('(duck|\n  ducks) // waterfowl\n  goose')),
  hashtag: checkOf(group('#duckrace')),
};

test.each<[string, string, string[]]>([
  ['plain', 'We saw the ducks swim, and left.', ['We saw the ducks swim']],
  ['broken', 'One duck, two ducks, one goose.', ['One duck', 'two ducks', 'one goose']],
  ['marked', 'We saw the ducks swim, and left.', ['ducks']],
  ['plain', 'We never saw the ducks.', []],
  ['plain', 'We never did see any of the ducks.', ['We never did see any of the ducks']],
  ['plain', 'Never mind, we saw the ducks.', ['we saw the ducks']],
  ['plain', 'He said “look at the ducks”.', ['look at the ducks']],
  ['unquoted', 'He said “look at the ducks”.', []],
  ['unquoted', 'He said to look at the ducks.', ['He said to look at the ducks']],
  ['unless', 'The ducks are on the pond.', []],
  ['unless', 'The ducks are here. The pond is dry.', ['The ducks are here']],
  ['unlessDraft', 'The ducks are here. The pond is dry.', []],
  ['unlessDraft', 'The ducks are here. The mill is dry.', ['The ducks are here']],
  ['near', 'The ducks are on the pond.', ['The ducks are on the pond']],
  ['near', 'The pond is dry. The ducks are here.', ['The ducks are here']],
  ['near', 'The ducks are here. The pond is dry.', ['The ducks are here']],
  ['near', 'The ducks are here. It has been a warm day. The pond is dry.', []],
  ['near', 'The pond is dry. It has been a warm day. The ducks are here.', []],
  ['near', 'The ducks are here.', []],
  ['hashtag', 'See you at the pond. #DuckRace', ['#DuckRace']],
  ['plain', 'Turn left into Duck Lane.', []],
  ['plain', 'Turn left at Old Duck now.', []],
  ['plain', 'Turn left at Duck Hollow now.', []],
  ['plain', 'Turn left at the Duck now.', ['Turn left at the Duck now']],
  ['plain', 'Turn left at the Old duck now.', ['Turn left at the Old duck now']],
])('%s: %s', (name, text, expected) => {
  expect(found(ducks[name] ?? checkOf(), text)).toEqual(expected);
});

const contracted = ["she ai n't well", "she ain't well", "she is n't well", "she isn't well"].map((phrase): [string, Check] => [
  phrase,
  checkOf(group(phrase)),
]);

test.each(contracted)('the phrase "%s" finds a contraction with its apostrophe and without', (_, check) => {
  for (const text of ["She ain't well", 'She aint well', "She isn't well", 'She isnt well'])
    expect(found(check, `${text}.`)).toEqual([text]);
  expect(found(check, 'She is well.')).toEqual([]);
});

test.each(['the {duck}', 'the #Duck', '(duck|swan&#Captial)', '!#Capitals ducks', 'ducks #word'])(
  'the phrase "%s" asks for what there is not, and is refused',
  (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(/^phrase ".*", character \d+: (?:there is no word list|"#\w+" is not a kind of word)/);
  },
);

test('one word that is none of several may be asked for, and they are single words', () => {
  const { none: check = checkOf() } = ducks;
  expect(found(check, 'One big old duck.')).toEqual(['One big old duck']);
  expect(found(check, 'One big blue duck.')).toEqual([]);
  expect(() => parsePhrase('one !(red|sky blue) duck')).toThrow('character 5: only single words can stand in brackets after "!"');
});

test('a phrase that goes on in the next line outside a bracket is refused', () => {
  expect(() => linesOf(phrases('\n  (ring|rung|\n    rang) the bell\n  (open|shut) the gate'))).not.toThrow();
  expect(() => linesOf(phrases('\n  (ring|rung)\n    the bell'))).toThrow('only while a bracket is open: "the bell"');
});

test('a set of more phrases than the index can number is refused', () => {
  const setOf = (count: number): Phrases => ({ id: -1, source: 'duck\n'.repeat(count) });
  expect(linesOf(setOf(1024))).toHaveLength(1024);
  expect(() => linesOf(setOf(1025))).toThrow('1025 phrases are too many for one set, which holds 1024: "duck"');
});

describe('of facts that overlap', () => {
  const text = 'We saw three big ducks here now.';
  const seen = (...all: [words: string, confidence: Confidence][]): Check => ({
    ...checkOf(),
    find: () =>
      all.map(([words, confidence]) => {
        const start = text.indexOf(words);
        return { kind: 'plain', span: { start, end: start + words.length }, confidence, why: `says ${words}` };
      }),
  });
  test.each<[string, Check, string[]]>([
    ['the surer', seen(['three big ducks', 'possible'], ['ducks here', 'likely']), ['ducks here']],
    ['the certain', seen(['big ducks', 'likely'], ['three big ducks', 'likely'], ['ducks', 'certain']), ['ducks']],
    ['the longer', seen(['ducks here now', 'likely'], ['big ducks', 'likely']), ['ducks here now']],
    ['the first of two alike', seen(['big ducks', 'likely'], ['three big', 'likely']), ['three big']],
    ['both, where they only touch', seen(['ducks', 'likely'], ['three big ', 'possible']), ['three big ', 'ducks']],
    [
      'what the loser alone stood in the way of',
      seen(['three big', 'likely'], ['big ducks', 'possible'], ['ducks here', 'likely']),
      ['three big', 'ducks here'],
    ],
  ])('%s is kept', (_, check, expected) => {
    expect(found(check, text)).toEqual(expected);
  });
});

const birds = checkOf(group('[swans]'), group('[geese]'));
const geese = checkOf(group('geese'));

test('facts come in the order of the draft, whichever group finds them', () => {
  expect(found(birds, 'The geese and the swans. The swans and the geese.')).toEqual(['geese', 'swans', 'swans', 'geese']);
});

test('whose it is, where the observation does not say, the check says', () => {
  const check: Check = { ...geese, owner: () => 'other' };
  const own: Check = {
    ...check,
    groups: [],
    find: () => [{ kind: 'plain', span: { start: 0, end: 3 }, confidence: 'likely', why: 'x', owner: 'own' }],
  };
  const document = readDocument('The geese are out.', noCouncil);
  expect(observe(check, document)).toMatchObject([{ owner: 'other' }]);
  expect(observe(own, document)).toMatchObject([{ owner: 'own' }]);
});

test.each([
  ['Bev and I are in Skye until Friday, nobody at the house.', 'own'],
  ['Fi a Huw yn Llydaw tan y Sulgwyn, neb yn y tŷ.', 'own'],
  ['Bev and Huw are in Skye until Friday, nobody at the house.', 'other'],
])('a home stays the author’s where two go away: %s', (text, owner) => {
  expect(new Set(observe(personalSafety, readDocument(text, noCouncil)).map((fact) => fact.owner))).toEqual(new Set([owner]));
});

describe('a fact', () => {
  const at = (kind: string, start: number, end: number): Check => ({
    ...checkOf(),
    id: `${kind}-${start}`,
    find: () => [{ kind, span: { start, end }, confidence: 'likely', why: 'x' }],
  });
  const facts = (text: string, ...checks: Check[]): string[] =>
    findFacts(readDocument(text, noCouncil), checks).map(
      ({ check, label, sensitive, excerpt }) => `${check} ${label} ${String(sensitive)} ${excerpt}`,
    );

  test('has the label of its kind, and is masked only where the kind says so', () => {
    expect(facts('Six geese', at('plain', 0, 3), at('other', 4, 9))).toEqual([
      'plain-0 a duck false Six',
      'other-4 another duck true geese',
    ]);
  });
  test('of no kind that the check has is a fault', () => {
    expect(() => facts('Six geese', at('swan', 0, 3))).toThrow('check swan-0 has no kind "swan"');
  });
  test('never cuts a fancy letter in two', () => {
    expect(facts('𝐒𝐢𝐱 geese', at('plain', 1, 3))).toEqual(['plain-1 a duck false 𝐒𝐢']);
    expect(facts('Six 𝐠', at('plain', 0, 5))).toEqual(['plain-0 a duck false Six 𝐠']);
    expect(facts('Six 👍 geese', at('plain', 4, 6), at('plain', 7, 8))).toEqual(['plain-4 a duck false 👍', 'plain-7 a duck false g']);
  });
  test('stands before one that begins later, ends later or is of a later check', () => {
    const [a, b, c, d] = [at('plain', 0, 3), at('plain', 4, 9), { ...at('plain', 0, 3), id: 'aa' }, { ...at('plain', 0, 2), id: 'zz' }];
    expect(facts('Six geese', b, a, c, d).map((fact) => fact.split(' ')[0])).toEqual(['zz', 'aa', 'plain-0', 'plain-4']);
    expect(facts('Six geese', c, a).map((fact) => fact.split(' ')[0])).toEqual(['aa', 'plain-0']);
  });
});
