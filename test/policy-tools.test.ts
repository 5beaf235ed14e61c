// A council's own policy: examples run, policies compared, what the further conditions mean, and a new one written at a terminal.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeTerminals, hasTerminal, KEYS, openTerminal, type Terminal } from './terminal/index.js';
import { Desk, type Result } from './run.js';

const BIN = path.resolve('bin/policycheck.js');
const { enter, down, ctrlC } = KEYS;

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => {
  closeTerminals();
  desk.clear();
});

const HEAD = `id: ours
council: Ambleford Parish Council
title: Social media policy
binds: [clerk, councillor]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
`;
const clause = (id: string, rest: string): string => `  - id: "${id}"\n    cite: Rule ${id}\n    summary: A rule\n${rest}\n`;
const ours = (clauses: string, more = ''): string => desk.write('ours.yaml', `${HEAD}${more}clauses:\n${clauses}`);

describe('policy test', () => {
  const NO_INSULTS = '    rules: [{ when: { any: [abuse] }, then: fail }]\n    examples:\n';

  test('says that all hold', async () => {
    ours(clause('1', `${NO_INSULTS}      breaks: ["You are an absolute muppet."]\n      keeps: ["The bench is in."]`));
    expect(await desk.policycheck(['policy', 'test', 'ours.yaml'])).toEqual({
      status: 0,
      stdout: 'ours.yaml: 2 of 2 examples hold, in 1 clause\n',
      stderr: '',
    });
  });

  test('names each that does not, with its line and why, and ends with 1', async () => {
    const more = clause(
      '2',
      '    channels: [personal]\n    rules: [{ when: { any: [abuse] }, then: fail }]\n    examples: { breaks: [{ text: "You muppet.", channel: official }] }',
    );
    ours(
      clause('1', `${NO_INSULTS}      breaks: ["The bench is in."]\n      keeps: ["You are an absolute muppet."]`) +
        more +
        clause('3', '    rules: [{ then: advice }]'),
    );
    const { status, stdout } = await desk.policycheck(['policy', 'test', 'ours.yaml']);
    const said = stdout.replace(/\s+/g, ' ');
    expect(status).toBe(1);
    expect(said).toContain(
      'ours.yaml, line 12, clauses.0.examples.breaks.0: 1 should be broken by "The bench is in.", but nothing is found in it',
    );
    expect(said).toMatch(/line 13, clauses\.0\.examples\.keeps\.0: 1 should be kept by .*, but must change: A rule \("[^"]*muppet/);
    expect(said).toContain('2 should be broken by "You muppet.", but does not apply to it: binds personal accounts');
    expect(said).toContain('0 of 3 examples hold, in 2 clauses Checked, and without an example: 3');
  });

  test('a file that is no policy is told with its lines, and ends with 2', async () => {
    ours(clause('1', '    rules: [{ then: perhaps }]'));
    const { status, stderr } = await desk.policycheck(['policy', 'test', 'ours.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('ours.yaml, line 10, clauses.0.rules.0.then');
  });

  test.each(['pilsley', 'unnamed-2024', 'east-staffordshire', 'powys', 'pitstone'])('%s holds', async (id) => {
    expect(await desk.policycheck(['policy', 'test', id])).toMatchObject({ status: 0, stderr: '' });
  });

  test('does not send what an example says to the terminal as it is', async () => {
    ours(clause('1', `${NO_INSULTS}      breaks: ["Hello \\e[31m there"]`));
    expect((await desk.policycheck(['policy', 'test', 'ours.yaml'])).stdout).not.toContain('\u001b');
  });
});

test('a policy beside itself differs on nothing, and is told so without a footnote', async () => {
  const { stdout } = await desk.policycheck(['policy', 'compare', 'pilsley', 'pilsley']);
  expect(stdout).toContain('They say the same on every subject.');
  expect(stdout).not.toMatch(/\*|They differ/);
  expect(stdout.match(/binds /g)).toHaveLength(1);
});

describe('policy compare', () => {
  const say = async (...argv: string[]): Promise<string> => {
    const { stdout, stderr, status } = await desk.policycheck(['policy', 'compare', ...argv]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    return stdout.replace(/\s+/g, ' ');
  };

  test('tells subject by subject where two differ, and names the rest', async () => {
    const said = await say('pilsley', 'pitstone');
    expect(said).toContain('political-content: support for');
    expect(said).toContain(
      'pilsley official: somebody decides [Principles, 19(b)] personal: nothing pitstone official: must change [Terms of Use, 5] personal: nothing',
    );
    expect(said).toMatch(/They say the same on [^(]*abuse/);
  });

  test('tells the author’s own contacts from those of others', async () => {
    expect(await say('pilsley', 'pitstone')).toContain(
      'contact-details: the author’s own pilsley official: nothing personal: advice [Personal use of Social Media, 25]',
    );
  });

  test('all five at once', async () => {
    const said = await say('pilsley', 'unnamed-2024', 'east-staffordshire', 'powys', 'pitstone', '--all');
    expect(said).toMatch(/They differ on \d+ of \d+ subjects/);
    expect(said).toContain('They say the same on');
  });

  test('a draft: what each says of the words, and of the post as such', async () => {
    desk.write('draft.txt', 'Litter pick on Saturday. Book with Margaret on 07700 900456.\n');
    const said = await say('pitstone', 'unnamed-2024', 'draft.txt', '-r', 'councillor', '-c', 'official');
    expect(said).toContain('draft.txt; councillor, official account, 2026-05-04 pitstone ? Check first unnamed-2024 ✗ Do not publish');
    expect(said).toMatch(
      /"07700 900456" \(line 1: a UK mobile number\) pitstone to be answered: Terms of Use, 1 unnamed-2024 must change: /,
    );
    expect(said).toMatch(
      /written authority to post this in the council's name\? pitstone to be answered: .* unnamed-2024 (nothing|to be answered)/,
    );
  });

  test('a draft that both see alike', async () => {
    desk.write('draft.txt', 'You are an absolute muppet.\n');
    expect(await say('pitstone', 'powys', 'draft.txt', '-r', 'clerk', '-c', 'personal', '--all')).toMatch(
      /They say the same of • "[^"]*muppet[^"]*" .* pitstone must change: .* powys must change: /,
    );
    desk.write('draft.txt', 'The bench is in.\n');
    expect(await say('pitstone', 'pilsley', 'draft.txt', '-r', 'clerk', '-c', 'personal')).toContain('They say the same of this draft.');
  });

  test('a version with the other, clause by clause', async () => {
    const theirs = readFileSync('policies/pitstone.yaml', 'utf8');
    desk.write('ours.yaml', theirs.replace('strength: must', 'strength: should').replace('id: "sm.1"', 'id: "sm.0"'));
    const said = await say('pitstone', './ours.yaml', '--clauses');
    expect(said).toBe(
      'Only in pitstone (1) sm.1: A chance, to be weighed against legal duties and reputation Only in pitstone (2) sm.0: A chance, to be weighed ' +
        'against legal duties and reputation Changed pol.1: A new account or group for a council service needs the council’s approval first ' +
        'strength pitstone (1) must pitstone (2) should ',
    );
    expect(await say('pitstone', 'pitstone', '--clauses')).toBe('pitstone (1) and pitstone (2) say the same, clause by clause. ');
  });

  test('of two that have nothing to do with each other, the clauses that look for the same', async () => {
    expect(await say('pilsley', 'pitstone', '--clauses')).toContain(
      'Legal implications, 9, Contract: A promise in the council’s name can bind it also Terms of Use, second list, 7; Conduct when',
    );
  });

  test.each([
    [['pilsley'], 'compare takes two policies'],
    [['pilsley', 'draft.txt'], 'compare takes two policies before the draft, draft.txt; an id or a file each'],
    [['pilsley', 'powys', 'pitstone', '--clauses'], 'compares two policies'],
    [['pilsley', 'powys', 'draft.txt'], 'draft.txt'],
  ])('%j is refused: %s', async (argv, words) => {
    const { status, stdout, stderr } = await desk.policycheck(['policy', 'compare', ...argv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('what more a policy can say', () => {
  const check = (text: string, ...flags: string[]): Promise<Result> =>
    desk.policycheck(['-', '-p', './ours.yaml', '-r', 'councillor', '-c', 'personal', ...flags], { stdin: text });
  const statusOf = async (text: string, ...flags: string[]): Promise<number> => (await check(text, ...flags)).status;
  const rule = (when: string, rest = ''): string =>
    ours(clause('1', `${rest}    fix: Leave it.\n    rules: [{ when: { ${when} }, then: fail }]`));

  test('a subject of its own, told apart by words', async () => {
    ours(
      clause('1', '    rules: [{ when: { any: ["topic:ponies"] }, then: fail }]'),
      'topics:\n  - id: ponies\n    about: the ponies\n    phrases: ["(pony|ponies) .{0,3} #Day", "Shetland"]\n',
    );
    expect(await statusOf('Come and see the ponies this Sunday.')).toBe(1);
    expect(await statusOf('A SHETLAND was seen.')).toBe(1);
    expect(await statusOf('The ponies are gone.')).toBe(0);
  });

  test.each([
    ['topics:\n  - id: ponies\n    about: ponies\n    phrases: ["(pony"]\n', 'line 9, topics.0.phrases.0: phrase "(pony"'],
    [
      'topics:\n  - id: ponies\n    about: ponies\n    phrases: ["pony .{0,3} #Dya"]\n',
      'line 9, topics.0.phrases.0: phrase "pony .{0,3} #Dya", character 13: "#Dya" is not a kind of word; known are #Number, ',
    ],
    [
      'topics:\n  - id: ponies\n    about: ponies\n    phrases:\n      - pony #Day\n',
      'line 10: " #" begins a comment in YAML; put the phrase in quotation marks',
    ],
    ['topics:\n  - id: Ponies\n    about: ponies\n    phrases: [pony]\n', 'line 7, topics.0.id: small letters'],
  ])('a subject that is written wrong is refused', async (topics, words) => {
    ours(clause('1', '    context: a purpose'), topics);
    expect((await desk.policycheck(['policy', 'validate', 'ours.yaml'])).stderr).toContain(words);
  });

  test('an allow-list: what is about none of the subjects is asked about', async () => {
    ours(clause('1', '    rules: [{ when: { without: ["topic:roadworks"] }, ask: { question: authority, yes: pass, no: fail } }]'));
    expect(await statusOf('Roadworks on the High Street until Friday.')).toBe(0);
    expect(await statusOf('What a splendid summer.')).toBe(3);
    expect(await statusOf('What a splendid summer.', '-a', 'authority=yes')).toBe(0);
  });

  test.each([
    ['named: [Cllr]', 'Cllr. Ann Other', 1],
    ['named: [Cllr]', 'Ann Cllrton', 0],
    ['named: [Cllr]', undefined, 0],
    ['notNamed: [Ann Other]', 'Cllr Ann Other', 0],
    ['notNamed: [Ann Other]', 'Joann Otherwise', 1],
    ['notNamed: [Ann Other]', undefined, 1],
  ])('%s under the name %s: exit %s', async (when, name, status) => {
    rule(when);
    expect(await statusOf('The bench is in.', ...(name === undefined ? [] : ['--display-name', name]))).toBe(status);
  });

  test('the name comes from the head of the draft, too, and stands in report and record', async () => {
    rule('named: [Cllr]');
    const text = '---\ndisplayName: Cllr Ann Other\n---\nThe bench is in.\n';
    expect(await statusOf(text)).toBe(1);
    expect((await check(text)).stdout).toContain('"Cllr Ann Other"');
    const { stdout } = await check(text, '-f', 'json', '--record', 'records');
    expect(JSON.parse(stdout)).toMatchObject({ context: { displayName: 'Cllr Ann Other' } });
    desk.write('draft.txt', 'The bench is in.\n');
    await desk.policycheck([
      'draft.txt',
      '-p',
      './ours.yaml',
      '-r',
      'councillor',
      '-c',
      'personal',
      '--display-name',
      'Cllr A',
      '--record',
      'kept',
    ]);
    const [record = ''] = readdirSync(desk.path('kept'));
    const verified = await desk.policycheck(['record', 'verify', 'draft.txt', `kept/${record}`]);
    expect(verified).toMatchObject({ status: 1, stdout: expect.stringContaining('holds') as string });
  });

  test.each([
    ['linksTo: [gossip.example]', 'See https://www.gossip.example/news.', 1],
    ['linksTo: [gossip.example]', 'See news.gossip.example/today', 1],
    ['linksTo: [gossip.example]', 'See nogossip.example', 0],
    ['linksTo: [anytown-pc.gov.uk]', 'See www.anytown-pc.gov.uk/agenda', 1],
    ['linksBeyond: [gov.uk]', 'See https://www.gov.uk/check', 0],
    ['linksBeyond: [gov.uk]', 'See www.gov.uk and gossip.example', 1],
    ['linksBeyond: [gov.uk]', 'No links here.', 0],
  ])('%s, %s: exit %s', async (when, text, status) => {
    rule(when);
    expect(await statusOf(text)).toBe(status);
  });

  test.each([
    ['https://gossip.example', 'a site is expected here'],
    ['www.gossip.example/page', 'a site is expected here'],
  ])('a site that is written as %s is refused', async (site, words) => {
    rule(`linksTo: ["${site}"]`);
    expect((await check('The bench is in.')).stderr).toContain(words);
  });

  test.each([
    ['2026-05-09', 1],
    ['2026-05-11', 0],
  ])('a day of the week, on %s: exit %s', async (date, status) => {
    rule('days: [saturday, sunday]');
    expect(await statusOf('The bench is in.', '--date', date)).toBe(status);
  });

  test.each([
    ['', '2026-05-04', 0],
    ['[{ name: mourning }]', '2026-05-04', 1],
    ['[{ name: mourning, from: 2026-05-05 }]', '2026-05-04', 0],
    ['[{ name: mourning, from: 2026-05-05, until: 2026-05-06 }]', '2026-05-06', 1],
    ['[{ name: mourning, until: 2026-05-06 }]', '2026-05-07', 0],
    ['[{ name: another }]', '2026-05-04', 0],
    ['[{ name: Mourning }]', '2026-05-04', 1],
  ])('a switch %s on %s: exit %s', async (switches, date, status) => {
    rule('switches: [mourning]');
    desk.write('.policycheckrc', `council:\n  switches: ${switches === '' ? '[]' : switches}\n`);
    expect(await statusOf('The bench is in.', '--date', date)).toBe(status);
  });

  test('a switch that is on and that no clause asks for is told once a run, with those that are known', async () => {
    rule('switches: [mourning]');
    desk.write('.policycheckrc', 'council: { switches: [{ name: mournin }, { name: later, from: 2026-06-01 }] }\n');
    for (const name of ['a.txt', 'b.txt']) desk.write(name, 'The bench is in.');
    const WHO = ['-r', 'clerk', '-c', 'official'];
    const told = 'policycheck: note: the switch "mournin" is on, and no clause of ours asks for it (known there: mourning)\n';
    expect((await desk.policycheck(['a.txt', 'b.txt', ...WHO, '-p', 'ours.yaml'])).stderr).toBe(told);
    const stdin = '{"id":1,"text":"The bench is in."}\n'.repeat(60);
    for (const jobs of ['1', '2']) {
      const { stderr } = await desk.policycheck(['batch', '--jobs', jobs, ...WHO, '-p', 'ours.yaml'], { stdin });
      expect(stderr).toBe(told);
    }
    expect((await desk.policycheck(['a.txt', ...WHO, '-p', 'pilsley'])).stderr).toContain(
      'of pilsley asks for it (none of its clauses asks for any)',
    );
    expect((await desk.policycheck(['a.txt', ...WHO, '-p', 'ours.yaml', '-p', 'pilsley'])).stderr).toContain('of ours, pilsley');
  });

  test.each([
    ['2026-05-03', 0],
    ['2026-05-04', 1],
    ['2026-05-05', 0],
  ])('a clause in force on one day, on %s: exit %s', async (date, status) => {
    const always = clause('2', '    rules: [{ when: { any: [abuse] }, then: fail }]');
    ours(clause('1', '    from: 2026-05-04\n    until: 2026-05-04\n    rules: [{ then: fail }]') + always);
    expect(await statusOf('The bench is in.', '--date', date)).toBe(status);
  });

  test('a doubt in law is told with the finding', async () => {
    ours(clause('1', '    legalDoubt: members may disagree\n    rules: [{ then: advice }]'));
    expect((await check('The bench is in.')).stdout.replace(/\s+/g, ' ')).toContain(
      'A rule. This clause may not stand up in law: members may disagree.',
    );
  });

  test('lists of subjects and questions to name', async () => {
    expect((await desk.policycheck(['policy', 'topics'])).stdout).toMatch(/^topic:roadworks +works on a road/m);
    expect((await desk.policycheck(['policy', 'questions'])).stdout).toMatch(/^contact-agreed +Does an organisation/m);
  });
});

(hasTerminal ? describe : describe.skip)('policy new, at a terminal (needs python3 with its pty module)', () => {
  const open = (...argv: string[]): Terminal => openTerminal([process.execPath, BIN, 'policy', 'new', ...argv], { cwd: desk.folder });
  const files = (): string[] => readdirSync(desk.folder);

  /** Up to the clauses, from nothing, with what is suggested. */
  async function begin(terminal: Terminal, council = 'Ambleford Parish Council'): Promise<void> {
    await terminal.answer('start from', enter);
    await terminal.answer('What is the council called?', council, enter);
    await terminal.answer('What is the policy called?', enter);
    await terminal.answer('When was it adopted?', '11/05/2026', enter);
    await terminal.answer('Who has to follow it?', enter);
    await terminal.answer('Who does the clerk ask', enter);
    await terminal.answer('Who does everybody else ask?', enter);
    await terminal.answer('Who may post', enter);
    await terminal.answer('And other members of staff', enter);
    await terminal.see('What does your policy forbid');
  }

  test('from nothing: asks, writes a commented file that validates, and whose examples hold', async () => {
    const terminal = open();
    await begin(terminal, 'Ambleford: Parish # Council');
    terminal.press(' ', enter);
    await terminal.answer('Does it say any of these', ' ', enter);
    await terminal.answer('What shall its file be called?', enter);
    await terminal.answer('Write ambleford-parish-council.yaml, with 17 clauses?', enter);
    expect(await terminal.ended).toBe(0);
    expect(files()).toEqual(['ambleford-parish-council.yaml']);
    const file = 'ambleford-parish-council.yaml';
    const source = readFileSync(desk.path(file), 'utf8');
    expect(source).toMatch(/^# .*\n[^]*\ncouncil: "Ambleford: Parish # Council"\n[^]*\n# Whom it binds/);
    expect(source).toContain('adopted: "2026-05-11"');
    expect(source).not.toContain('id: respect');
    expect(source).toContain('id: content-approved');
    expect((await desk.policycheck(['policy', 'validate', file])).stdout).toContain('17 clauses');
    expect(await desk.policycheck(['policy', 'test', file])).toMatchObject({ status: 0 });
    desk.write('draft.txt', 'Roadworks on the High Street until 12 June.\n');
    expect(await desk.policycheck(['draft.txt', '-p', `./${file}`, '-r', 'officer', '-c', 'official'])).toMatchObject({ status: 3 });
    expect(await desk.policycheck(['draft.txt', '-p', `./${file}`, '-r', 'clerk', '-c', 'official'])).toMatchObject({ status: 0 });
  });

  test('from one of the five: keeps what is not taken out, and who may post is asked anew', async () => {
    const terminal = open('ours.yaml');
    await terminal.answer('start from', down, down, down, enter);
    await terminal.answer('What is the council called?', 'Pitstone', enter);
    for (const words of [
      'What is the policy called?',
      'When was it adopted?',
      'Who has to follow it?',
      'Who does the clerk ask',
      'Who does everybody else ask?',
    ]) {
      await terminal.answer(words, enter);
    }
    await terminal.answer('As the policy has it: Only', down, enter);
    await terminal.answer('without asking anybody?', enter);
    await terminal.answer('With the written authority', down, enter);
    await terminal.answer('Which of its clauses do you want?', ' ', enter);
    await terminal.answer('Does it say any of these', enter);
    await terminal.answer('Write ours.yaml', enter);
    expect(await terminal.ended).toBe(0);
    expect(terminal.sent()).toContain('Look at clause conduct.1');
    const source = readFileSync(desk.path('ours.yaml'), 'utf8');
    expect(source).toMatch(/^id: pitstone-own$/m);
    expect((await desk.policycheck(['policy', 'compare', 'pitstone', './ours.yaml', '--clauses'])).stdout.replace(/\s+/g, ' ')).toBe(
      'Only in pitstone pol.1: A new account or group for a council service needs the council’s approval first req.2: Only the Parish Clerk posts to ' +
        'official channels, unless the clerk has specifically authorised somebody Only in pitstone-own posting: Only the clerk may post on the ' +
        'council’s accounts ',
    );
    expect(await desk.policycheck(['policy', 'test', 'ours.yaml'])).toMatchObject({ status: 0 });
  });

  test('an exception loses the clauses that are not taken over', async () => {
    const terminal = open('ours.yaml');
    await begin(terminal);
    terminal.press(enter);
    await terminal.see('Does it say any of these');
    // The fourteenth lifts the thirteenth, which stays out.
    terminal.press(...Array<string>(13).fill(down), ' ', enter);
    await terminal.answer('Write ours.yaml', enter);
    expect(await terminal.ended).toBe(0);
    const source = readFileSync(desk.path('ours.yaml'), 'utf8');
    expect(source).toContain('id: broadcast-only');
    expect(source).not.toContain('excepts:');
  });

  test('a file that is there is never touched, also one that comes meanwhile', async () => {
    desk.write('ours.yaml', 'mine\n');
    const first = open('ours.yaml');
    expect(await first.ended).toBe(2);
    expect(first.sent()).toContain('ours.yaml: there is such a file already, and it is left as it is');
    const second = open('theirs.yaml');
    await begin(second);
    second.press(enter);
    await second.answer('Does it say any of these', enter);
    await second.see('Write theirs.yaml');
    writeFileSync(desk.path('theirs.yaml'), 'theirs\n');
    second.press(enter);
    expect(await second.ended).toBe(2);
    expect(files().map((name) => readFileSync(desk.path(name), 'utf8'))).toEqual(['mine\n', 'theirs\n']);
  });

  test('no writes nothing, and neither does ctrl-c, which ends with 130', async () => {
    const first = open('ours.yaml');
    await begin(first);
    first.press(enter);
    await first.answer('Does it say any of these', enter);
    await first.answer('Write ours.yaml', 'n', enter);
    expect(await first.ended).toBe(0);
    expect(first.sent()).toContain('Nothing was written.');
    const second = open('ours.yaml');
    await begin(second);
    second.press(ctrlC);
    expect(await second.ended).toBe(130);
    expect(existsSync(desk.path('ours.yaml'))).toBe(false);
    expect(files()).toEqual([]);
  });

  test('what cannot be empty is asked for again', async () => {
    const terminal = open();
    await terminal.answer('start from', enter);
    await terminal.answer('What is the council called?', enter);
    await terminal.answer('This cannot be left empty.', ctrlC);
    expect(await terminal.ended).toBe(130);
  });
});

describe('docs/policies.md', () => {
  const guide = readFileSync('docs/policies.md', 'utf8');
  const schema = readFileSync('dist/schema/policy.json', 'utf8');

  test('tells every key of a condition', () => {
    const { properties } = JSON.parse(schema) as {
      properties: { clauses: { items: { properties: Record<string, { properties?: object; items?: unknown }> } } };
    };
    const rule = properties.clauses.items.properties['rules']?.items as { properties: { when: { properties: object } } };
    const keys = Object.keys(rule.properties.when.properties);
    expect(keys).toContain('linksTo');
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(guide))).toEqual([]);
  });

  test('tells every further clause that comes with the program', () => {
    const ids = [
      ...(readFileSync('policies/library/further.yaml', 'utf8')
        .split('\nclauses:')[1]
        ?.matchAll(/^ {2}- id: (\S+)/gm) ?? []),
    ].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !guide.includes(`\`${id ?? ''}\``))).toEqual([]);
  });
});

test('policy new asks nobody where there is no terminal', async () => {
  const { status, stderr } = await desk.policycheck(['policy', 'new']);
  expect(status).toBe(2);
  expect(stderr).toContain('policy new asks at a terminal');
});
