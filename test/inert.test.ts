// What a draft, a file's name, a policy, a configuration, an answer or an exception says is shown and steers nothing, whichever
// command tells it. The markup of each report is looked at in reports.test.ts.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from '../src/settings.js';
import { Desk } from './run.js';
import { closeTerminals, hasTerminal, KEYS, openTerminal, type Terminal } from './terminal/index.js';

/** A title for the window, a cleared screen in one byte, text from right to left, a line of its own for the runner of a workflow. */
const EVIL = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202egnp\u2066\u007f\u2028\r\n::error::owned ##[error]owned ##vso[task.owned]\n';
const NAME = `${EVIL.replaceAll('/', '')}draft.txt`;
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** As the runner of a workflow reads its log: blanks before it are passed over. */
const ORDER = /^\s*::error::owned|##\w*\[/m;

const evil = (words: string): string => `${words} ${EVIL}`;

const POLICY = {
  id: 'ours',
  council: evil('Anytown Parish Council'),
  title: evil('Our policy'),
  reference: evil('ref'),
  binds: ['clerk', 'officer', 'councillor', 'volunteer'],
  referTo: { clerk: EVIL, officer: EVIL, councillor: EVIL, volunteer: EVIL },
  questions: [{ id: 'ours', text: evil('Is it so?'), reason: evil('Because'), priority: 1 }],
  clauses: [
    {
      id: '1',
      cite: evil('Rule 1'),
      summary: evil('No numbers'),
      fix: evil('Take it out'),
      rules: [{ when: { any: ['contact-details'] }, then: 'fail', message: evil('A number') }],
      examples: { breaks: [evil('Ring 07700 900123')], keeps: [evil('Tea')] },
    },
    { id: '2', cite: evil('Rule 2'), summary: evil('Asked'), rules: [{ ask: { question: 'ours', yes: 'pass', no: 'fail' } }] },
    { id: `3${EVIL}`, cite: evil('Rule 3'), summary: evil('Scope'), context: evil('says whom it binds') },
  ],
};

const CONFIG = {
  by: evil('Pat Example'),
  record: 'records',
  council: { names: [evil('Anytown')], members: [{ name: evil('Ann Other').replaceAll(/[()[\]@\d]/g, ''), party: evil('Independent') }] },
};

const TABLE = `Title,Text\n"${EVIL}","${EVIL} Ring 07700 900123"\n`;
const MAIL = [
  `From: =?utf-8?B?${Buffer.from(`${EVIL}<a@b.example>`).toString('base64')}?=`,
  `Subject: =?utf-8?B?${Buffer.from(EVIL).toString('base64')}?=`,
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  `${EVIL} Ring 07700 900123`,
  '--x',
  `Content-Type: image/png; name="=?utf-8?B?${Buffer.from(EVIL).toString('base64')}?="`,
  'Content-Disposition: attachment',
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
  '--x--',
  '',
].join('\r\n');

const desk = new Desk();
const WHO = ['-r', 'clerk', '-c', 'official', '-p', 'ours.yaml'];

beforeAll(async () => {
  // YAML in flow style, with every sign that matters escaped.
  desk.write('ours.yaml', JSON.stringify(POLICY));
  desk.write('.policycheckrc.json', JSON.stringify(CONFIG));
  desk.write(NAME, `${EVIL}Ring Dave Hobbs on 07700 900123.${EVIL}`);
  desk.write('bad.yaml', `? "${JSON.stringify(EVIL).slice(1, -1)}"\n: 1\n`);
  desk.write('answers.yaml', JSON.stringify({ answers: { ours: { answer: 'no', about: EVIL, by: EVIL } } }));
  desk.write('elsewhere/.policycheckrc.json', JSON.stringify({ [EVIL]: 1, role: EVIL, council: { [EVIL]: [EVIL] } }));
  await desk.policycheck([NAME, ...WHO, '-q', '--record', 'first']);
  const { stderr, status } = await desk.policycheck([
    'allow',
    NAME,
    ...WHO,
    '--clause',
    '1',
    '--reason',
    evil('agreed'),
    '--until',
    '2026-06-01',
  ]);
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(() => desk.clear());

const record = (): string => path.join('first', readdirSync(desk.path('first'))[0] ?? '');

test.each<[string, () => readonly string[], number]>([
  ...FORMATS.map((format): [string, () => readonly string[], number] => [
    `a report, ${format}`,
    () => [NAME, ...WHO, '-f', format, '--all', '--why', '--no-mask'],
    3,
  ]),
  ['a report of an answer', () => [NAME, ...WHO, '--answers', 'answers.yaml', '-a', 'ours=yes'], 0],
  ['the verdict alone', () => [NAME, ...WHO, '-q'], 3],
  ['a record', () => ['record', 'show', record()], 0],
  ['the list of records', () => ['record', 'list'], 0],
  ['a record that is held against the draft', () => ['record', 'verify', NAME, record()], 1],
  ['a record that is none', () => ['record', 'show', NAME], 2],
  ['the exceptions', () => ['exceptions'], 0],
  [
    'an exception that is made',
    () => ['allow', NAME, ...WHO, '--clause', '1', '--reason', EVIL + 'x', '--by', EVIL + 'y', '--until', '2026-06-02'],
    0,
  ],
  ['a policy', () => ['policy', 'show', 'ours.yaml'], 0],
  ['a clause', () => ['policy', 'show', 'ours.yaml', '1'], 0],
  ['what covers a policy', () => ['policy', 'coverage', 'ours.yaml'], 0],
  ['a policy with faults', () => ['policy', 'validate', 'bad.yaml'], 2],
  ['a policy that is not there', () => ['policy', 'show', EVIL], 2],
  ['the examples of a policy', () => ['policy', 'test', 'ours.yaml'], 0],
  ['policies side by side', () => ['policy', 'compare', 'ours.yaml', 'pilsley'], 0],
  ['policies side by side, for a draft', () => ['policy', 'compare', 'ours.yaml', 'pilsley', NAME, ...WHO.slice(0, 4)], 0],
  ['a draft to be mended', () => ['fix', NAME, ...WHO], 3],
  [
    'a draft that is mended',
    () => ['fix', desk.write(`mend ${NAME}`, `${evil('As')} Ring Dave Hobbs on 07700 900123.`), ...WHO, '--yes'],
    3,
  ],
  ['a policy written by nobody', () => ['policy', 'new', EVIL], 2],
  ['a check that is none', () => ['checks', EVIL], 2],
  ['a shell that is none', () => ['completion', EVIL], 2],
  ['a picture that is none', () => [NAME, ...WHO, '--image', NAME], 2],
  ['a picture to be cleaned that is none', () => ['clean-image', NAME], 2],
  ['a table with names of its own', () => [desk.write(`t ${EVIL.replaceAll('/', '')}.csv`, TABLE), ...WHO], 1],
  ['an e-mail', () => [desk.write(`m ${EVIL.replaceAll('/', '')}.eml`, MAIL), ...WHO], 1],
  ['what a draft answers', () => [NAME, ...WHO, '--reply-to', EVIL, '--why'], 3],
  ['questions where nobody can be asked', () => ['ask', NAME, ...WHO], 3],
  ['the settings', () => ['config', 'show', '-p', EVIL], 0],
  ['a configuration with faults', () => ['config', 'show', '--config', 'elsewhere/.policycheckrc.json'], 2],
  ['a file that is not there', () => [`no ${NAME}`, ...WHO], 2],
  ['an option that is none', () => [`--${EVIL}`], 2],
  ['a role that is none', () => [NAME, '-r', EVIL], 2],
  ['an answer to no question', () => [NAME, ...WHO, '-a', `${EVIL}=yes`], 2],
])('%s', async (_, argv, expected) => {
  const { status, stdout, stderr } = await desk.policycheck(argv());
  expect([status, stderr]).toEqual([expected, expected === 2 ? expect.stringMatching(/^policycheck: /) : expect.any(String)]);
  expect(stdout + stderr).not.toMatch(STEERING);
  expect(stdout + stderr).not.toMatch(ORDER);
});

test('a batch: names and texts, results and errors, in NDJSON and from CSV', async () => {
  const items = [
    { id: EVIL, text: `${EVIL}Ring 07700 900123` },
    { id: EVIL, text: '' },
    { id: 'x', text: 'x', role: EVIL },
    { id: 'y', text: 'y', [EVIL]: 1 },
  ];
  const ndjson = items.map((item) => JSON.stringify(item)).join('\n');
  const csv = `id,text,role\n"${EVIL}","${EVIL} Ring 07700 900123",clerk\n"=1+1","@SUM(1)",${EVIL}\n`;
  for (const stdin of [ndjson, csv]) {
    const { stdout, stderr } = await desk.policycheck(['batch', ...WHO], { stdin });
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout).not.toMatch(ORDER);
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('id');
  }
});

const atTerminal = hasTerminal ? describe : describe.skip;

atTerminal('at a terminal', () => {
  afterEach(closeTerminals);
  const { enter, down, ctrlC } = KEYS;
  const BIN = path.resolve('bin/policycheck.js');
  const open = (args: readonly string[], cwd = desk.folder): Terminal => openTerminal([process.execPath, BIN, ...args], { cwd });
  const expectInert = (terminal: Terminal): void => {
    for (const sequence of ['\u001b]0;owned', '\u009b', '\u202e', '\u2066', '\u0007']) expect(terminal.sent()).not.toContain(sequence);
    expect(terminal.sent()).toContain('\\x1b]0;owned');
  };

  test('the questionnaire', async () => {
    const terminal = open(['ask', NAME, ...WHO, '--platform', 'facebook']);
    await terminal.answer('Is it so?', down, enter);
    await terminal.see('And now?');
    expectInert(terminal);
    terminal.press(ctrlC);
    await terminal.ended;
  });

  test('a report in colour', async () => {
    const terminal = open([NAME, ...WHO, '--all', '--why']);
    await terminal.ended;
    expectInert(terminal);
  });

  test('init, which shows what stands in a configuration and what would change', async () => {
    const folder = path.join(desk.folder, 'init');
    desk.write('init/.policycheckrc.yaml', `role: clerk\nby: ${JSON.stringify(CONFIG.by)}\ncouncil: ${JSON.stringify(CONFIG.council)}\n`);
    writeFileSync(path.join(folder, 'ours.yaml'), JSON.stringify(POLICY));
    const terminal = open(['init'], folder);
    await terminal.answer('What would you like to change?', enter);
    await terminal.see('Anytown');
    expectInert(terminal);
    terminal.press(ctrlC);
    await terminal.ended;
  });
});
