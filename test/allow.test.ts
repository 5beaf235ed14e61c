// A clerk lets a finding pass: it is shown as allowed, for those words and until that day alone.
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Desk, type Result } from './run.js';
import { closeTerminals, hasTerminal, KEYS, openTerminal } from './terminal/index.js';

const BIN = path.resolve('bin/policycheck.js');
const CTRL_U = '\x15';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.write('.policycheckrc.yaml', 'role: councillor\nchannel: personal\npolicy: pilsley\nanswers: { contact-agreed: "yes" }\n');
  desk.write('draft.txt', DRAFT);
});
afterEach(() => {
  closeTerminals();
  desk.clear();
});

const SENTENCE = 'Call round on Dave Hobbs at 14 Mill Lane.';
const DRAFT = `Lovely evening at the hall.\n\n${SENTENCE}\n`;
const WHY = ['--reason', 'He asked for it', '--by', 'Pat Example, clerk', '--until', '2026-12-31'];

const allow = (...more: string[]): Promise<Result> => desk.policycheck(['allow', 'draft.txt', '--clause', '19.d', ...WHY, ...more]);
const check = (...more: string[]): Promise<Result> => desk.policycheck([...more, 'draft.txt']);

test('an exception for longer than a year is remarked upon', async () => {
  expect((await allow('--until', '2027-05-04')).stderr).toBe('');
  expect((await allow('--until', '31 January 2096')).stderr).toContain('2096-01-31 is more than a year away');
});

(hasTerminal ? test : test.skip)('at a terminal what is missing is asked for (needs python3 with its pty module)', async () => {
  const terminal = openTerminal([process.execPath, BIN, 'allow', 'draft.txt'], { cwd: desk.folder });
  await terminal.answer('Which clause may be left aside', KEYS.enter);
  await terminal.answer('Why may it pass?', 'He asked for it', KEYS.enter);
  await terminal.answer('Who decides so?', 'Pat Example, clerk', KEYS.enter);
  await terminal.answer('Until which day', '2020-01-01', KEYS.enter);
  await terminal.answer('over already', CTRL_U, '31/12/2199', KEYS.enter);
  expect(await terminal.ended).toBe(0);
  expect(terminal.sent().replace(/\s+/g, ' ')).toContain('Allowed until 2199-12-31 by Pat Example, clerk');
  expect(readFileSync(desk.path('.policycheck-exceptions.yaml'), 'utf8')).toContain('reason: "He asked for it"');
});

test('without an exception the draft fails; with it, it passes and shows who allowed what until when', async () => {
  expect((await check()).status).toBe(1);
  const { status, stdout } = await allow();
  expect(status).toBe(0);
  expect(stdout).toMatch(/Allowed until 2026-12-31.*Principles, 19\(d\)/);
  expect(stdout).toContain('Now ✓ Ready to publish');
  const after = await check();
  expect(after).toMatchObject({ status: 0, stderr: '' });
  expect(after.stdout).toMatch(/Allowed\n.*Principles, 19\(d\)[^]*Allowed until 2026-12-31 by Pat Example, clerk: He asked for it/);
  expect(after.stdout).not.toContain('Must change');
});

test.each(['19.d', '19.D', '19(d)', 'Principles, 19(d)'])('the clause goes by its id or as it is printed: %s', async (called) => {
  await desk.policycheck(['allow', 'draft.txt', '--clause', called, ...WHY]);
  expect((await check()).status).toBe(0);
  expect((await desk.policycheck(['policy', 'show', 'pilsley', called])).stdout).toContain('pilsley, Principles, 19(d)');
});

test.each(['1', '19', 'd', 'Principles'])('"%s" is no other name of it', async (called) => {
  expect((await desk.policycheck(['allow', 'draft.txt', '--clause', called, ...WHY])).status).toBe(2);
});

test('JSON keeps the finding, says that it is allowed, and passes the clause', async () => {
  await allow();
  const result = JSON.parse((await check('--format', 'json')).stdout) as {
    verdict: string;
    findings: { clause: string; outcome: string; allowed?: unknown }[];
    checklist: { clause: string; outcome: string }[];
  };
  expect(result.verdict).toBe('pass');
  expect(result.findings.find(({ clause }) => clause === '19.d')).toMatchObject({
    outcome: 'fail',
    allowed: { reason: 'He asked for it', by: 'Pat Example, clerk', until: '2026-12-31' },
  });
  expect(result.checklist.find(({ clause }) => clause === '19.d')?.outcome).toBe('pass');
});

test.each([
  ['markdown', /### Allowed\n[^]*Allowed until 2026-12-31 by Pat Example, clerk: He asked for it/],
  ['html', /<h3>Allowed<\/h3>[^]*Principles, 19\(d\)[^]*He asked for it/],
  ['sarif', /"kind": "external",\s+"status": "accepted",\s+"justification": "Allowed until 2026-12-31/],
  ['junit', /failures="0"[^]*<system-out>allowed: [^]*He asked for it/],
  ['github', /^::notice [^\n]*19\(d\)[^\n]*He asked for it/m],
] as const)('%s shows it, and counts it no more', async (format, shown) => {
  await allow();
  const { status, stdout } = await check('--format', format);
  expect(status).toBe(0);
  expect(stdout).toMatch(shown);
  expect(stdout).toContain('Ready to publish');
  expect(stdout).not.toMatch(/Must change|::error/);
  await desk.policycheck(['allow', 'draft.txt', '--clause', '19.d', ...WHY, '--reason', 'He of 14 Mill Lane asked']);
  expect((await check('--format', format)).stdout).not.toContain('Mill Lane');
});

test('what is allowed without an answer is asked about no more', async () => {
  desk.write('.policycheckrc.yaml', 'role: councillor\nchannel: personal\npolicy: pilsley\n');
  desk.write('draft.txt', 'Mrs Okafor has been diagnosed with cancer.\n');
  const asked = async (): Promise<string[]> =>
    (JSON.parse((await check('--format', 'json')).stdout) as { questions: { id: string }[] }).questions.map(({ id }) => id);
  expect(await asked()).toEqual(['person-agreed']);
  const clauses = ['9.v', '9.viii', '19.d', '23'];
  for (const clause of clauses) await desk.policycheck(['allow', 'draft.txt', '--clause', clause, ...WHY]);
  expect(await asked()).toEqual([]);
});

test.each<[string, () => unknown, number]>([
  ['the same words in a draft that is longer', () => desk.write('draft.txt', `${DRAFT}\nSee you there!\n`), 0],
  ['the same words, set otherwise', () => desk.write('draft.txt', DRAFT.replace('Dave Hobbs at', 'Dave  Hobbs at')), 0],
  ['another address in the same place', () => desk.write('draft.txt', DRAFT.replace('14 Mill', '16 Mill')), 1],
  ['the address in another sentence', () => desk.write('draft.txt', 'The bins stand out all week at 14 Mill Lane, says Dave Hobbs.'), 1],
  ['the last day', () => (desk.now = new Date(2026, 11, 31)), 0],
  ['the day after', () => (desk.now = new Date(2027, 0, 1)), 1],
])('an exception and %s', async (_, change, status) => {
  await allow();
  change();
  expect((await check()).status).toBe(status);
});

test('it counts for the role it was given to, and for publication in its time', async () => {
  await allow();
  expect((await check('--role', 'volunteer', '--channel', 'official')).stdout).not.toContain('Allowed until');
  expect((await check('--date', '2027-01-01')).status).toBe(1);
  expect((await check('--date', '2026-05-01')).status).toBe(0);
});

test.each<[string, () => unknown, RegExp]>([
  ['unused', () => desk.write('draft.txt', 'Lovely evening at the hall.'), /no longer found in this draft/],
  ['ended', () => (desk.now = new Date(2027, 0, 1)), /ended on 2026-12-31/],
  ['lengthened by hand', () => edit((yaml) => yaml.replaceAll('2026-12-31', '2036-12-31')), /changed by hand/],
  ['given another reason by hand', () => edit((yaml) => yaml.replace('He asked', 'She asked')), /changed by hand/],
])('an exception that is %s is reported', async (_, change, message) => {
  await allow();
  change();
  const { stdout } = await check();
  expect(stdout).toMatch(/Exceptions that do not count\n[^]*19\(d\)/);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(message);
  expect(stdout).not.toContain('Allowed until');
  const { lapsed } = JSON.parse((await check('--format', 'json')).stdout) as { lapsed: { clause: string }[] };
  expect(lapsed).toMatchObject([{ clause: '19.d' }]);
});

const KEPT = '.policycheck-exceptions.yaml';
const edit = (change: (yaml: string) => string): void => writeFileSync(desk.path(KEPT), change(readFileSync(desk.path(KEPT), 'utf8')));

test('the file gives no word of the draft away, and the key is its owner’s alone', async () => {
  await allow();
  const yaml = readFileSync(desk.path(KEPT), 'utf8');
  expect(yaml).not.toMatch(/Mill Lane|Hobbs/);
  expect(statSync(desk.path('.policycheck-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(desk.path('draft.txt'), 'utf8')).toBe(DRAFT);
  chmodSync(desk.path('.policycheck-key'), 0o644);
  expect(await check()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/chmod 600/) as string });
});

test('without its key an exception does not count, and that is said', async () => {
  await allow();
  rmSync(desk.path('.policycheck-key'));
  const { status, stderr } = await check();
  expect(status).toBe(1);
  expect(stderr).toMatch(/do not count here.*\.policycheck-key, is missing or not yours to read; put it back .* "policycheck allow"/);
});

test('given again, it takes the place of the one before', async () => {
  await allow();
  await desk.policycheck(['allow', 'draft.txt', '--clause', '19.D', ...WHY.slice(0, 5), '2027-06-30']);
  const { stdout } = await desk.policycheck(['exceptions']);
  expect(stdout.match(/Principles, 19\(d\)/g)).toHaveLength(1);
  expect(stdout).toContain('until 2027-06-30');
});

test('the list tells which have ended, and whose draft is gone', async () => {
  await allow();
  rmSync(desk.path('draft.txt'));
  expect((await desk.policycheck(['exceptions'])).stdout).toContain('its draft is gone');
  desk.now = new Date(2027, 0, 1);
  expect((await desk.policycheck(['exceptions'])).stdout).toContain('ended on 2026-12-31');
});

test('a batch counts it too', async () => {
  await allow();
  const { status, stdout } = await desk.policycheck(['batch'], { stdin: JSON.stringify({ id: 'a', text: SENTENCE }) + '\n' });
  expect(status).toBe(0);
  expect(stdout).toContain('He asked for it');
});

describe('what is refused, with the remedy', () => {
  test.each<[string, string[], RegExp]>([
    ['a clause that is not there', ['--clause', '99'], /no clause "99"/],
    ['a clause under which nothing is found', ['--clause', '23'], /nothing is found/],
    ['a day that has gone by', ['--until', '2026-05-03'], /over already/],
    ['a day that is none', ['--until', '2026-02-30'], /YYYY-MM-DD/],
    ['an empty reason', ['--reason', ' '], /reason/],
  ])('%s', async (_, argv, message) => {
    const { status, stdout, stderr } = await allow(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a question is answered and not overruled', async () => {
    desk.write('.policycheckrc.yaml', 'role: councillor\nchannel: personal\npolicy: pilsley\n');
    desk.write('draft.txt', 'Ring Dave Hobbs on 07700 900123.');
    const { status, stderr } = await desk.policycheck(['allow', 'draft.txt', '--clause', '9.viii', ...WHY]);
    expect(status).toBe(2);
    expect(stderr).toContain('--answer contact-agreed=yes|no|unsure');
  });

  test('what is missing is named all at once where nobody can be asked', async () => {
    const { status, stdout, stderr } = await desk.policycheck(['allow', 'draft.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--clause .*--reason .*--by .*--until /s);
    expect((await desk.policycheck(['allow', 'draft.txt', '--clause', '19.d', ...WHY.slice(0, 4)])).stderr).toMatch(
      /needs --until [^,]*as well/,
    );
  });

  test('a missing name; one that is configured will do', async () => {
    const { status, stderr } = await desk.policycheck(['allow', 'draft.txt', '--clause', '19.d', '--reason', 'x', '--until', '2026-12-31']);
    expect(status).toBe(2);
    expect(stderr).toContain('--by');
    desk.write('.policycheckrc.yaml', 'role: councillor\nchannel: personal\npolicy: pilsley\nby: Sam Example\n');
    const configured = await desk.policycheck(['allow', 'draft.txt', '--clause', '19.d', '--reason', 'x', '--until', '2026-12-31']);
    expect(configured).toMatchObject({ status: 0, stdout: expect.stringContaining('by Sam Example') as string });
  });

  test('where there is no configuration to keep it beside', async () => {
    rmSync(desk.path('.policycheckrc.yaml'));
    const { status, stderr } = await allow('-p', 'pilsley', '-r', 'councillor', '-c', 'personal');
    expect(status).toBe(2);
    expect(stderr).toContain('policycheck init');
  });

  test('a clause that nobody may overrule, even where an exception was given before', async () => {
    const own = (final: string): string =>
      `id: ours\ncouncil: Anytown Parish Council\ntitle: Our policy\nbinds: [councillor]\nreferTo: { clerk: the chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }\nclauses:\n  - { id: "1", cite: Rule 1, summary: No homes, strength: must, ${final}fix: Take it out., rules: [{ when: { any: [contact-details] }, then: fail }] }\n`;
    desk.write('ours.yaml', own(''));
    const argv = ['-p', 'ours.yaml', 'draft.txt'];
    expect((await desk.policycheck(['allow', '--clause', '1', ...WHY, ...argv])).status).toBe(0);
    expect((await desk.policycheck(argv)).status).toBe(0);
    desk.write('ours.yaml', own('final: true, '));
    const { status, stdout } = await desk.policycheck(argv);
    expect(status).toBe(1);
    expect(stdout).toContain('nobody may overrule this clause');
    const refused = await desk.policycheck(['allow', '--clause', '1', ...WHY, ...argv]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('nobody may overrule');
    expect((await desk.policycheck(['policy', 'show', 'ours.yaml', '1'])).stdout).toContain('nobody may overrule');
  });
});

test('a file of exceptions with mistakes: all of them, with line', async () => {
  await allow();
  edit((yaml) => yaml.replace('cite:', 'site:').replace(/until: .*/, 'until: soon'));
  const { status, stderr } = await check();
  expect(status).toBe(2);
  expect(stderr).toMatch(/line \d+.*site/);
  expect(stderr).toMatch(/line \d+.*until.*YYYY-MM-DD/);
  writeFileSync(desk.path(KEPT), 'exceptions:\n');
  expect((await check()).status).toBe(1);
});
