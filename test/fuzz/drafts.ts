// Drafts as a fuzzer writes them: what the checks and people's own drafts say, cut, doubled, disguised and mixed with hostile signs.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checks } from '../../src/checks/index.js';
import { shippedPolicies } from '../../src/shipped.js';
import { CHANNELS, PLATFORMS, ROLES, type Context } from '../../src/types.js';

const EXAMPLES = checks.flatMap(({ examples }) => [...examples.finds, ...examples.ignores]).map((each) => each.replace(/[[\]]/g, ''));

/** The lines of the corpus of drafts, whatever they are. */
const WRITTEN = readdirSync('test/corpus')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) =>
    readFileSync(`test/corpus/${name}`, 'utf8')
      .replaceAll(/\{\{[^|}]*\|([^}]*)\}\}/g, '$1')
      .split('\n')
      .filter((line) => line.length > 20 && line.length < 400),
  );

/** What has been the ruin of other programs: names that every object has, half a letter, joiners, directions, runs without end. */
const HOSTILE = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', "constructor's", "constructorn't", 'valueOf', 'undefined', 'null', 'NaN'],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u001b]8;;x\u0007',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ud83d',
    '\udc4d',
  ],
  ...['🎉', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', 'é', 'e\u0301\u0301\u0301', 'İ', 'ß', 'ŵ', '\u212a', 'ﬁ', '𝐇𝐢', 'Ｈｉ', 'Неllо', '１２３'],
  ...[
    '<script>',
    '"',
    "'",
    '“',
    '’',
    '`',
    '\\',
    '%',
    '{0}',
    '[x](y)',
    '***',
    '___',
    '---',
    '...',
    '!!!!',
    '????',
    ',,,,',
    '((((',
    '))))',
    '@@@@',
    '####',
  ],
  ...[
    'dave@@x',
    'a@b',
    'http://',
    'https://x.example/?a=b&c',
    'www.',
    'x.co.uk',
    '07700900123',
    '07700 900123',
    '01632 960 123',
    '4111 1111 1111 1111',
  ],
  ...[
    'SW1A 1AA',
    '14 Mill Lane',
    'QQ123456C',
    '£',
    '1.5m',
    '10am',
    '1,000,000',
    '-1',
    '1e309',
    '0x10',
    "'s",
    "n't",
    "'",
    '=1+1',
    '::error::',
  ],
];

const SEPARATORS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '. ',
  ', ',
  '! ',
  '? ',
  '',
  '\t',
  '\u00a0',
  '  ',
  ' - ',
  ' “',
  '” ',
  '\u2028',
  '\r',
];

/** There are more of them than a call takes arguments. */
const written = fc.nat(WRITTEN.length - 1).map((at) => WRITTEN[at] ?? '');

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...EXAMPLES) },
  { weight: 6, arbitrary: written },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), fc.nat(40)).map(([sign, times]) => sign.repeat(times)) },
);

type Edit = (text: string, at: number) => string;

const EDITS: readonly Edit[] = [
  (text) => text,
  (text) => text,
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + ' ' + text.slice(at),
  (text, at) => text.slice(0, at) + (HOSTILE[at % HOSTILE.length] ?? '') + text.slice(at),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replace(/[.,!?]/g, ''),
  (text) => text.replaceAll("'", '’'),
];

const edited = fc
  .tuple(piece, fc.constantFrom(...EDITS), fc.nat(200))
  .map(([text, edit, at]) => edit(text, text.length === 0 ? 0 : at % text.length));

/** Any text that a reader of drafts lets through: it has a sign, and no NUL. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(edited, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('').replaceAll('\0', ''))
  .filter((text) => text.trim() !== '');

export const contexts: fc.Arbitrary<Context> = fc.record({
  role: fc.constantFrom(...ROLES),
  channel: fc.constantFrom(...CHANNELS),
  platform: fc.constantFrom(null, null, ...PLATFORMS),
  authorised: fc.constantFrom(null, null, true, false),
  date: fc.constantFrom('2026-05-04', '2024-02-29', '1999-12-31'),
});

export const policies = fc.constantFrom(...shippedPolicies().policies.map(({ id }) => id));

/** Signs that mean something to YAML, CSV, JSON and the command line. */
export const scalars: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(
    ...[
      '',
      '~',
      '[]',
      '{}',
      '- x',
      'a: b',
      '*a',
      '&a x',
      '!!js/function x',
      '!x y',
      '|',
      '>',
      '? x',
      '"',
      "'",
      '#',
      '@x',
      '0755',
      '.inf',
      '2026-13-45',
    ],
    ...[
      'yes',
      'true',
      'clerk',
      'councillor',
      'official',
      'personal',
      'pilsley',
      '[clerk, x]',
      '{ a: { b: c } }',
      '"a,b"',
      '"',
      'a"b',
      '\r',
      '{"id":1}',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      '-',
      '--',
      '..',
      '/',
      '/etc/passwd',
      '../..',
      '%00',
      '<<: x',
      '--- ',
      '...',
      '2026-05-04',
      '100000000000000000000',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
