// The command as it is typed: arguments and streams in, report and exit status out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run, type World } from '../src/cli.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WHO = ['--policy', 'pilsley', '--role', 'councillor', '--channel', 'personal'];
const PRIVATE = 'Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.\n';
const CLEAN = 'Litter pick on the green this Saturday, 10am to noon. Gloves provided.\n';
const UNSURE = 'Lovely photo of the children at sports day!\n';

interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
  readonly tty?: { readonly columns: number };
}

async function policycheck(argv: readonly string[], { stdin = '', env = {}, tty }: Surroundings = {}): Promise<Result> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const sink = (into: Buffer[]): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        into.push(chunk);
        done();
      },
    });
  const stdout: World['stdout'] = tty ? Object.assign(sink(out), { isTTY: true, ...tty }) : sink(out);
  const world = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr: sink(err),
    cwd: folder,
    env,
    now: () => new Date(2026, 4, 4),
  };
  const status = await run(argv, world);
  return { status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

function file(name: string, content: string | Buffer): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}

interface Json {
  readonly id: string;
  readonly verdict: string;
  readonly context: Record<string, unknown>;
  readonly policy: { readonly id: string };
  readonly facts: readonly { readonly check: string; readonly start: number; readonly end: number; readonly excerpt: string }[];
  readonly error?: { readonly message: string };
}

const json = (text: string): Json[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Json);

describe('the exit status', () => {
  test.each([
    ['text', PRIVATE, 1],
    ['json', PRIVATE, 1],
    ['ndjson', PRIVATE, 1],
    ['text', CLEAN, 0],
    ['json', CLEAN, 0],
    ['ndjson', CLEAN, 0],
    ['text', UNSURE, 3],
    ['json', UNSURE, 3],
  ])('%s: %j is %i', async (format, text, status) => {
    expect(await policycheck([...WHO, '--format', format, file('draft.txt', text)])).toMatchObject({ status, stderr: '' });
  });

  test.each([
    ['fail', PRIVATE, 1],
    ['fail', UNSURE, 0],
    ['never', PRIVATE, 0],
    ['review', UNSURE, 3],
  ])('--fail-on %s: %j is %i', async (failOn, text, status) => {
    expect((await policycheck([...WHO, '--fail-on', failOn, '-'], { stdin: text })).status).toBe(status);
  });

  test('a draft that is named twice is checked once', async () => {
    file('posts/a.txt', CLEAN);
    file('posts/b.txt', CLEAN);
    const { stdout } = await policycheck([...WHO, 'posts', 'posts/*.txt', './posts/a.txt', '-f', 'ndjson']);
    expect(json(stdout).map(({ id }) => id)).toEqual(['posts/a.txt', 'posts/b.txt']);
  });

  test('of several drafts it is the worst', async () => {
    const drafts = [file('clean.txt', CLEAN), file('unsure.txt', UNSURE)];
    expect((await policycheck([...WHO, ...drafts])).status).toBe(3);
    expect((await policycheck([...WHO, ...drafts, file('private.txt', PRIVATE)])).status).toBe(1);
    const { status, stdout, stderr } = await policycheck([...WHO, ...drafts, 'missing.txt']);
    expect(status).toBe(2);
    expect(stdout).toContain('clean.txt');
    expect(stderr).toBe('policycheck: missing.txt: there is no such file\n');
  });
});

describe('who says what the draft is', () => {
  const contextOf = async (argv: readonly string[], surroundings: Surroundings): Promise<Record<string, unknown>> =>
    json((await policycheck(['--format', 'ndjson', ...argv], surroundings)).stdout)[0]?.context ?? {};

  test('a flag goes before the front matter, that before the environment, that before the configuration', async () => {
    file('.policycheckrc', 'role: clerk\nchannel: official\npolicy: pilsley\nplatform: website\n');
    expect(await contextOf(['-'], { stdin: CLEAN })).toMatchObject({ role: 'clerk', channel: 'official', platform: 'website' });
    const env = { POLICYCHECK_ROLE: 'volunteer', POLICYCHECK_CHANNEL: 'personal' };
    expect(await contextOf(['-'], { stdin: CLEAN, env })).toMatchObject({ role: 'volunteer', channel: 'personal', platform: 'website' });
    const stdin = `---\nrole: councillor\n---\n${CLEAN}`;
    expect(await contextOf(['-'], { stdin, env })).toMatchObject({ role: 'councillor', channel: 'personal' });
    expect(await contextOf(['-r', 'officer', '-'], { stdin, env })).toMatchObject({ role: 'officer', channel: 'personal' });
    expect(await contextOf(['-'], { stdin: `\n\n${stdin}`, env })).toMatchObject({ role: 'councillor' });
  });

  test('capitals, the name that a platform had and a British date are read as they are meant', async () => {
    const flags = ['-r', 'Clerk', '-c', 'OFFICIAL', '--platform', 'Twitter', '--date', '31/01/2027', '-p', 'pilsley', '-'];
    const meant = { role: 'clerk', channel: 'official', platform: 'x', date: '2027-01-31' };
    expect(await contextOf(flags, { stdin: CLEAN })).toMatchObject(meant);
    const head = '---\nrole: Clerk\nchannel: Official\nplatform: Twitter\ndate: 31 January 2027\npolicy: pilsley\n---\n';
    expect(await contextOf(['-'], { stdin: `${head}${CLEAN}` })).toMatchObject(meant);
    const [answered] = json((await policycheck(['-f', 'ndjson', ...flags, '-a', 'contact-agreed=Y'], { stdin: PRIVATE })).stdout);
    expect(answered).toMatchObject({ questions: expect.arrayContaining([expect.objectContaining({ answer: 'yes' })]) as unknown });
    expect((await policycheck(['-r', 'mayor', '-'], { stdin: CLEAN })).stderr).toContain('mayor');
    expect((await policycheck(['--date', '31/02/2027', '-'], { stdin: CLEAN })).stderr).toContain('2027-02-31');
  });

  describe('a file of answers', () => {
    const KEPT = 'role: clerk\nchannel: official\npolicy: [pitstone]\nanswers: { contact-agreed: "yes" }\n';

    test('goes behind what the draft says of itself, and where they differ that is said', async () => {
      file('kept.yaml', KEPT);
      const draft = file('draft.txt', `---\nrole: councillor\nchannel: official\n---\n${PRIVATE}`);
      const { stdout, stderr } = await policycheck([draft, '--answers', 'kept.yaml', '-f', 'json']);
      expect(json(JSON.stringify(JSON.parse(stdout)))).toMatchObject([
        { context: { role: 'councillor' }, policy: { id: 'pitstone' }, questions: expect.anything() as unknown },
      ]);
      expect(stderr).toBe(
        'policycheck: note: draft.txt: the role is councillor by the front matter, which counts, and clerk by the answers file\n',
      );
      const flagged = await policycheck([draft, '--answers', 'kept.yaml', '-r', 'officer', '-f', 'json']);
      expect(flagged.stderr).toBe('');
      const answered = file('answered.txt', `---\nanswers: { contact-agreed: "no" }\n---\n${PRIVATE}`);
      expect((await policycheck([answered, '--answers', 'kept.yaml'])).stderr).toContain(
        'answered.txt: the answer to contact-agreed is no by the front matter, which counts, and yes by the answers file\n',
      );
    });

    test('goes before the environment and the configuration, and its answers count', async () => {
      file('.policycheckrc', 'role: volunteer\n');
      file('kept.yaml', KEPT);
      const env = { POLICYCHECK_CHANNEL: 'personal' };
      const argv = ['-', '--answers', 'kept.yaml', '-f', 'json'];
      const { stdout, stderr } = await policycheck(argv, { stdin: 'Book with Margaret on 07700 900456.\n', env });
      expect(JSON.parse(stdout)).toMatchObject({ context: { role: 'clerk', channel: 'official' }, verdict: 'pass' });
      expect(stderr).toBe('');
    });
  });

  test('config show tells where each value came from', async () => {
    file('.policycheckrc', 'role: clerk\n');
    const { stdout } = await policycheck(['config', 'show'], { env: { POLICYCHECK_CHANNEL: 'personal' } });
    expect(stdout).toMatch(/role: clerk .*\.policycheckrc/);
    expect(stdout).toMatch(/channel: personal .*environment/);
  });

  test('the example configuration is read as it stands', async () => {
    file('.policycheckrc', readFileSync('.policycheckrc.example'));
    const { status, stdout, stderr } = await policycheck(['config', 'show']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of stdout.matchAll(/^([a-zA-Z.]+): /gm))
      expect(readFileSync('.policycheckrc.example', 'utf8')).toContain(`${name[1]?.replace('council.', '') ?? ''}:`);
  });

  test('--no-config passes the configuration over', async () => {
    file('.policycheckrc', 'role: clerk\nchannel: official\npolicy: pilsley\n');
    const { status, stderr } = await policycheck(['--no-config', '-'], { stdin: CLEAN });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--role.*/);
  });

  test("the council's own number is no alarm", async () => {
    const argv = ['-p', 'pilsley', '-r', 'clerk', '-c', 'official', '-'];
    const stdin = 'To book the hall ring Dave Hobbs on 07700 900123.';
    expect((await policycheck(argv, { stdin })).status).not.toBe(0);
    file('.policycheckrc', 'council:\n  phones: ["07700 900 123"]\n');
    expect((await policycheck(argv, { stdin })).status).toBe(0);
  });
});

describe('what cannot be checked', () => {
  test.each<[string, string[], RegExp]>([
    ['a missing file', ['missing.txt'], /missing\.txt: there is no such file/],
    ['an empty name', [''], /the name of a draft is empty; give the file/],
    ['a command that is none', ['verfiy'], /^policycheck: verfiy: there is no such file, and no such command; --help lists/],
    ['a directory without drafts', ['.'], /directory/],
    ['a pattern that fits nothing', ['*.docx'], /\*\.docx: no file fits/],
    ['an unknown role', ['--role', 'mayor', 'x'], /clerk, officer, councillor, volunteer/],
    ['an unknown policy', ['--policy', 'nowhere', '-'], /nowhere/],
    ['an unknown flag', ['--frobnicate'], /frobnicate/],
    ['a date that is none', ['--date', 'May Day', '-'], /--date: "May Day" is not a date; write YYYY-MM-DD$/m],
    ['a day that is none', ['--date', '2026-02-30', '-'], /--date: "2026-02-30" is not a day of the calendar$/m],
    ['a folder of answers', ['--answers', '.', '-'], /^policycheck: \. is a directory and no file\n$/],
    ['an unknown question', ['--answer', 'nothing=yes', '-'], /nothing/],
    ['a missing configuration', ['--config', 'none.yaml', '-'], /none\.yaml/],
  ])('%s: one line on standard error, nothing on standard output, 2', async (_, argv, message) => {
    const { status, stdout, stderr } = await policycheck([...WHO, ...argv], { stdin: CLEAN });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each<[string, string | Buffer]>([
    ['empty', ''],
    ['blank', ' \n\t\n'],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['too long', 'word '.repeat(250_000)],
    ['broken front matter', '---\nrole: [clerk\n---\nHello\n'],
    ['front matter that is not closed', '---\nrole: clerk\nHello\n'],
    ['front matter that is closed by four hyphens', '\n---\nrole: clerk\n----\nHello\n'],
    ['front matter with an unknown key', '---\nrôle: clerk\n---\nHello\n'],
  ])('a draft that is %s', async (_, content) => {
    const { status, stdout, stderr } = await policycheck([...WHO, file('draft.txt', content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^policycheck: draft\.txt/);
  });

  test('two answers to one question are refused, and the same one twice is not', async () => {
    const { status, stderr } = await policycheck([...WHO, '-a', 'contact-agreed=no', '-a', 'contact-agreed=yes', '-'], { stdin: PRIVATE });
    expect(status).toBe(2);
    expect(stderr).toContain('contact-agreed is answered no already');
    const twice = await policycheck([...WHO, '-a', 'contact-agreed=yes', '-a', 'contact-agreed=yes', '-'], { stdin: CLEAN });
    expect(twice.status).toBe(0);
  });

  test('an answer with a second = is no answer', async () => {
    const env = { POLICYCHECK_ANSWERS: 'contact-agreed=yes=no' };
    const { status, stderr } = await policycheck([...WHO, '-'], { stdin: PRIVATE, env });
    expect(status).toBe(2);
    expect(stderr).toContain('yes=no');
  });

  test('answers that are too long for any are told apart from a draft', async () => {
    file('kept.yaml', '# all of it\n'.repeat(100_000));
    const { status, stderr } = await policycheck([...WHO, '-', '--answers', 'kept.yaml'], { stdin: CLEAN });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'policycheck: kept.yaml is larger than 1 MB; is it the file that you mean?\n',
    });
  });

  test('answers with mistakes: all of them, with line', async () => {
    const mistakes = ['answers:', '  contact-agreed: perhaps', '  owner-agreed: { answer: true, about: 7 }', '  logo-agreed: { by: Pat }'];
    file('kept.yaml', `${mistakes.join('\n')}\nformat: html\n`);
    const { status, stderr } = await policycheck([...WHO, '-', '--answers', 'kept.yaml'], { stdin: CLEAN });
    expect({ status, lines: stderr.trimEnd().split('\n') }).toEqual({
      status: 2,
      lines: [
        'policycheck: kept.yaml, line 2, answers.contact-agreed: "perhaps" is not one of yes, no, unsure',
        'policycheck: kept.yaml, line 3, answers.owner-agreed.about: 7 is not text; put it in quotation marks',
        'policycheck: kept.yaml, line 4, answers.logo-agreed: "answer" is missing',
        'policycheck: kept.yaml, line 5, format: is not a setting; known are role, channel, platform, policy, answers',
      ],
    });
  });

  test('a configuration with mistakes: all of them in the order of its lines, in the same words', async () => {
    const mistakes = [
      'role: mayor',
      'chanel: personal',
      'council:',
      '  phones: [01632960123]',
      '  town: Anytown',
      'all: [yes]',
      'recordDays: true',
    ];
    file('.policycheckrc', mistakes.join('\n'));
    const { status, stderr } = await policycheck([...WHO, '-'], { stdin: CLEAN });
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'policycheck: .policycheckrc, line 1, role: "mayor" is not one of clerk, officer, councillor, volunteer',
      expect.stringMatching(/line 2, chanel: is not a setting; did you mean channel\? Known are role, channel, /),
      'policycheck: .policycheckrc, line 4, council.phones.0: 1632960123 is not text; put it in quotation marks',
      expect.stringMatching(/line 5, council\.town: is not a setting; known are names, addresses, /),
      'policycheck: .policycheckrc, line 6, all: ["yes"] is not one of true, false',
      'policycheck: .policycheckrc, line 7, recordDays: true is not a number of days from 1 to 3660',
    ]);
  });

  test.each([
    ['authorised: [true]', 'authorised: [true] is not one of true, false'],
    ['answers: { contact-agreed: [yes] }', 'answers.contact-agreed: ["yes"] is not one of yes, no, unsure'],
    ['answers: yes please', 'answers.yes please: undefined is not one of yes, no, unsure'],
    ['policy: []', 'policy: is empty'],
    ['images: [7]', 'images.0: 7 is not text; put it in quotation marks'],
  ])('at the head of a draft, %s is no guess', async (line, message) => {
    const { status, stderr } = await policycheck([...WHO, '-'], { stdin: `---\n${line}\n---\n${CLEAN}` });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `policycheck: standard input, line 2, ${message}\n` });
  });

  test.each([
    ['a poll before its notice', 'elections: [{ notice: 2026-12-06, poll: 2026-11-06 }]'],
    ['a switch that ends before it begins', 'switches: [{ name: mourning, from: 2026-12-06, until: 2026-11-06 }]'],
  ])('a configuration with %s', async (_, council) => {
    file('.policycheckrc', `council:\n  ${council}\n`);
    const { status, stderr } = await policycheck([...WHO, '-'], { stdin: CLEAN });
    expect(status).toBe(2);
    expect(stderr).toMatch(/line 2.*2026-11-06 is before "(?:notice|from)", 2026-12-06/);
  });

  describe('a draft to which no clause of the policy applies', () => {
    const OWN = `id: ours
council: Anytown Parish Council
title: Our policy
binds: [clerk, volunteer]
referTo: { clerk: the chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses:
  - { id: "1", cite: Rule 1, summary: Be kind, roles: [clerk], rules: [{ when: { any: [abuse] }, then: fail }] }
  - { id: "2", cite: Rule 2, summary: Whom it binds, context: It binds no words. }
`;
    const RUDE = 'You are an idiot, Dave Hobbs.\n';
    const here = ['-p', './ours.yaml', '-c', 'personal'];
    beforeEach(() => file('ours.yaml', OWN));

    test('is not ready to publish: one line that says so, 2', async () => {
      const { status, stdout, stderr } = await policycheck([...here, '-r', 'volunteer', file('draft.txt', RUDE)]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        'policycheck: draft.txt: no clause of ours applies to this post (volunteer, personal account, 2026-05-04), so it was not checked; look at role, channel, platform and date\n',
      );
      expect((await policycheck([...here, '-r', 'clerk', 'draft.txt'])).status).toBe(1);
    });

    test('fails alone among others', async () => {
      const volunteers = file('theirs.txt', `---\nrole: volunteer\n---\n${RUDE}`);
      const argv = [...here, '-f', 'ndjson', volunteers, file('clerk.txt', `---\nrole: clerk\n---\n${RUDE}`)];
      const { status, stdout, stderr } = await policycheck(argv);
      expect(status).toBe(2);
      expect(json(stdout).map(({ id, verdict }) => [id, verdict])).toEqual([['clerk.txt', 'fail']]);
      expect(stderr).toMatch(/^policycheck: theirs\.txt: no clause of ours applies/);
    });

    test('is an error in its place in a batch', async () => {
      const stdin = ['volunteer', 'clerk'].map((role) => JSON.stringify({ id: role, text: RUDE, role })).join('\n');
      const { status, stdout } = await policycheck(['batch', ...here], { stdin });
      expect(status).toBe(2);
      expect(json(stdout)).toMatchObject([
        { id: 'volunteer', error: { message: expect.stringContaining('no clause of ours applies') as string } },
        { id: 'clerk', verdict: 'fail' },
      ]);
    });
  });

  test.each(['pilsley', 'unnamed-2024', 'east-staffordshire', 'powys', 'pitstone'])(
    '%s has clauses for whoever posts, and wherever',
    async (policy) => {
      const posts = ['clerk', 'officer', 'councillor', 'volunteer'].flatMap((role) =>
        ['official', 'personal'].map((channel) => JSON.stringify({ id: `${role}, ${channel}`, text: CLEAN, role, channel, policy })),
      );
      const { stdout } = await policycheck(['batch'], { stdin: posts.join('\n') });
      expect(json(stdout).filter(({ error }) => error)).toEqual([]);
    },
  );

  test('a draft may begin with a line of hyphens', async () => {
    expect((await policycheck([...WHO, '-'], { stdin: `---\nTea: at ten\n${CLEAN}` })).status).toBe(0);
  });

  test('a closed pipe is no clean verdict', async () => {
    const stdout = new PassThrough();
    stdout.destroy();
    const stderr = new PassThrough();
    const status = await run([...WHO, '-'], { stdin: Readable.from([CLEAN]), stdout, stderr, cwd: folder, env: {}, now: () => new Date() });
    expect(status).toBe(2);
  });
});

const full = existsSync('/dev/full') ? test : test.skip;

// A file that standard output leads to is written at once by Node, as no stream made here is.
describe('a full disk', () => {
  const policycheckTo = (redirected: string): { status: number | null; stderr: string } => {
    const line = `"${process.execPath}" "${path.resolve('bin/policycheck.js')}" ${WHO.join(' ')} ${redirected}`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    return { status, stderr };
  };

  full('under the report: one line, 2', () => {
    expect(policycheckTo(`${file('draft.txt', PRIVATE)} > /dev/full`)).toEqual({
      status: 2,
      stderr: 'policycheck: the output cannot be written (ENOSPC), and is not whole\n',
    });
  });

  full('under what is said of it: 2', () => {
    expect(policycheckTo('none.txt 2> /dev/full')).toEqual({ status: 2, stderr: '' });
  });
});

describe('the report', () => {
  test('says the verdict first, then the clause, the words and the remedy', async () => {
    const { stdout } = await policycheck([...WHO, '-'], { stdin: PRIVATE });
    expect(stdout.split('\n')[0]).toMatch(/Do not publish/);
    expect(stdout).toContain('Principles, 19(d)');
    expect(stdout).toContain('07700 900123');
    expect(stdout).toContain('→');
    expect(stdout).toContain('not legal advice');
  });

  test.each([40, 60, 80, 200])('fits %i columns', async (columns) => {
    const { stdout } = await policycheck([...WHO, '-'], { stdin: `🎉 Dathlu’r ŵyl! ${PRIVATE.repeat(3)}`, tty: { columns } });

    for (const line of stdout.replace(/\x1b\[\d+m/g, '').split('\n')) expect([...line].length).toBeLessThanOrEqual(columns);
  });

  test('on a narrow terminal an option is never broken, so that it can be copied', async () => {
    const { stdout } = await policycheck(['-p', 'pitstone', '-r', 'clerk', '-c', 'official', '--no-color', '-'], {
      stdin: 'Book with Margaret on 07700 900456.\n',
      tty: { columns: 40 },
    });
    expect(stdout).toMatch(/^ +contact-agreed=yes\|no\|unsure$/m);
  });

  test('where a subject and no word is at issue, says why the words are shown', async () => {
    const opinion = { stdin: 'I think the council made a mess of the rents.' };
    const said = async (...flags: string[]): Promise<string> =>
      (await policycheck(['-p', 'powys', '-r', 'councillor', '-c', 'personal', '-', ...flags], opinion)).stdout;
    expect(await said()).toMatch(/^ +line 1: the words that bring it under this clause$/m);
    expect(await said('--lang', 'cy')).toMatch(/^ +llinell 1: \S.*\S$/m);
  });

  test('has colour at a terminal, and none in a pipe, with --no-color or with NO_COLOR', async () => {
    const tty = { columns: 80 };
    expect((await policycheck([...WHO, '-'], { stdin: PRIVATE, tty })).stdout).toContain('\u001b[');
    expect((await policycheck([...WHO, '-'], { stdin: PRIVATE })).stdout).not.toContain('\u001b[');
    expect((await policycheck([...WHO, '--no-color', '-'], { stdin: PRIVATE, tty })).stdout).not.toContain('\u001b[');
    expect((await policycheck([...WHO, '-'], { stdin: PRIVATE, tty, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
  });

  test('shows control characters of a draft, and sends none', async () => {
    const { stdout } = await policycheck([...WHO, '-'], {
      stdin: 'Ring Dave\u001b[2J Hobbs on 07700 900123\u0007 now',
      tty: { columns: 80 },
    });
    expect(stdout).not.toContain('\u001b[2J');
    expect(stdout).not.toContain('\u0007');
  });

  test('--output writes it there', async () => {
    const { status, stdout } = await policycheck([...WHO, '--format', 'json', '--output', 'report.json', '-'], { stdin: PRIVATE });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toMatchObject({
      schema: 'policycheck.result/1',
      verdict: 'fail',
    });
  });

  test('--output to a folder that is not there says so, and leaves nothing', async () => {
    const { status, stderr } = await policycheck([...WHO, '--output', 'none/report.txt', '-'], { stdin: PRIVATE });
    expect(status).toBe(2);
    expect(stderr).toBe('policycheck: none/report.txt cannot be written: there is no folder none\n');
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });

  test('--quiet is one line a draft', async () => {
    const { stdout } = await policycheck([...WHO, '-q', file('a.txt', CLEAN), file('b.txt', PRIVATE)]);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  test.each([
    [[], '✓ Ready to publish   your text\n'],
    [['--lang', 'cy'], '✓ Yn barod i’w gyhoeddi   eich testun\n'],
    [['-q'], '✓ Ready to publish: your text (pilsley)\n'],
    [['-f', 'markdown'], '✓ Ready to publish: your text\n'],
    [['-f', 'html'], '<title>Ready to publish: your text</title>'],
    [['-f', 'json'], '"id": "-"'],
    [['-f', 'ndjson'], '"id":"-"'],
    [['-f', 'sarif'], '"uri": "stdin"'],
  ])('a draft from no file has a name that a reader knows, and the same id as ever for programs: %j', async (flags, expected) => {
    const stdin = flags.includes('sarif') ? PRIVATE : CLEAN;
    expect((await policycheck(['-', ...WHO, ...flags], { stdin })).stdout).toContain(expected);
  });

  test('says where the post goes out as people write it', async () => {
    const header = async (platform: string, ...flags: string[]): Promise<string> =>
      (await policycheck(['-', ...WHO, '--platform', platform, ...flags], { stdin: CLEAN })).stdout.replace(/\s+/g, ' ');
    expect(await header('instagram')).toContain('personal account on Instagram,');
    expect(await header('newsletter')).toContain('personal account in the newsletter,');
    expect(await header('website', '--lang', 'cy')).toContain('cyfrif personol ar y wefan,');
  });

  test('two policies give two results', async () => {
    const { stdout } = await policycheck([...WHO, '-p', 'powys', '--format', 'ndjson', '-'], { stdin: PRIVATE });
    expect(json(stdout).map(({ policy }) => policy.id)).toEqual(['pilsley', 'powys']);
  });

  test('excerpts are the words of the draft, whatever stands before them', async () => {
    const text = '🎉🎉 Ŵyl! ring me o n 0 7 7 0 0 9 0 0 1 2 3 or 𝟬𝟳𝟳𝟬𝟬 𝟵𝟬𝟬𝟰𝟱𝟲';
    const [result] = json((await policycheck([...WHO, '--format', 'ndjson', '-'], { stdin: text })).stdout);
    expect(result?.facts.length).toBeGreaterThan(0);
    for (const { start, end, excerpt } of result?.facts ?? []) expect(text.slice(start, end)).toBe(excerpt);
  });

  test('is the same, byte for byte, each time', async () => {
    const once = await policycheck([...WHO, '--format', 'json', '-'], { stdin: PRIVATE });
    expect(await policycheck([...WHO, '--format', 'json', '-'], { stdin: PRIVATE })).toEqual(once);
  });
});

describe('batch', () => {
  const line = (id: string, text: string): string => JSON.stringify({ id, text, role: 'clerk', channel: 'official', policy: 'pilsley' });

  test('a line in, a line out, in order; a bad line is answered in its place', async () => {
    const stdin = [line('a', CLEAN), '{broken', line('b', PRIVATE), JSON.stringify({ id: 'c', text: CLEAN, role: 'mayor' })].join('\n');
    const { status, stdout } = await policycheck(['batch'], { stdin });
    const results = json(stdout);
    expect(status).toBe(2);
    expect(results.map(({ id }) => id).filter((_, i) => i !== 1)).toEqual(['a', 'b', 'c']);
    expect(results[1]?.error?.message).toBeTruthy();
    expect(results[3]?.error?.message).toContain('mayor');
    expect(results[2]?.verdict).toBe('fail');
  });

  test('CSV with quotes, commas and line breaks in a field', async () => {
    const stdin = `id,text,role,channel,policy\r\na,"Ring Dave Hobbs,\r\n""evenings"", 07700 900123, or call round at 14 Mill Lane",councillor,personal,pilsley\r\nb,Tea and cake on Saturday,clerk,official,pilsley\r\n`;
    const { status, stdout } = await policycheck(['batch', file('drafts.csv', stdin)]);
    const results = json(stdout);
    expect(status).toBe(1);
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'fail'],
      ['b', 'pass'],
    ]);
    expect(results[0]?.facts.map(({ excerpt }) => excerpt)).toContain('07700 900123');
  });

  test('a CSV row may leave out its last cells; one with too many is told what to do', async () => {
    const stdin = 'id,text,role,channel,policy\na,Tea and cake\nb,Tea, and cake,clerk,official,pilsley\nc,"open,clerk\n';
    const argv = ['batch', file('rows.csv', stdin), '-r', 'clerk', '-c', 'official', '-p', 'pilsley'];
    const [short, long, open] = json((await policycheck(argv)).stdout);
    expect(short).toMatchObject({ id: 'a', verdict: 'pass' });
    expect(long?.error?.message).toContain('line 3: has 6 values where the first row names 5 columns');
    expect(open?.error?.message).toContain('line 4: has a quotation mark that is never closed');
  });

  test.each([
    ['a capital', 'ID,Text,Role,Channel\n31,"Tea, and cake",councillor,personal\n'],
    ['semicolons', 'id;text;role;channel\n31;Tea, and cake;councillor;personal\n'],
    ['tabs', 'id\ttext\tROLE\tchannel\r\n31\tTea, and cake\tcouncillor\tpersonal\r\n'],
  ])('a CSV with %s is one in a pipe as in a file, and keeps its ids', async (_, stdin) => {
    for (const argv of [['batch'], ['batch', file('rows.csv', stdin)]]) {
      const results = json((await policycheck([...argv, '-p', 'pilsley'], { stdin })).stdout);
      expect(results).toMatchObject([{ id: '31', verdict: 'pass', context: { role: 'councillor', channel: 'personal' } }]);
    }
  });

  test('the rows of another table have the ids that stand there, and else their number', async () => {
    const argv = (rows: string): string[] => ['batch', file('rows.csv', rows), '-r', 'clerk', '-c', 'official', '-p', 'pilsley'];
    expect(json((await policycheck(argv('ID,Message\nmay-7,Tea and cake\n,Scones\n'))).stdout).map(({ id }) => id)).toEqual([
      'may-7',
      `${file('rows.csv', '')}, row 3`,
    ]);
  });

  test('what is not UTF-8, or no JSON in the first line, is told what to do', async () => {
    const who = ['-r', 'clerk', '-c', 'official', '-p', 'pilsley'];
    const latin = path.join(folder, 'latin.csv');
    writeFileSync(latin, Buffer.from('id,text\n8,Scones for £3\n', 'latin1'));
    expect(json((await policycheck(['batch', latin, ...who])).stdout)).toEqual([
      { id: '8', error: { message: 'line 2: is not UTF-8 text; save the table as "CSV UTF-8"' } },
    ]);
    const [first, second] = json((await policycheck(['batch', ...who], { stdin: 'id,words\n8,Scones\n' })).stdout);
    expect(first?.error?.message).toContain('the first line of a CSV file names the columns, "text" among them');
    expect(second?.error?.message).not.toContain('CSV');
  });

  test.each([
    ['an empty pipe', [], ''],
    ['a pipe of blank lines', ['-'], '\n \n'],
    ['a table without rows', ['rows.csv'], ''],
  ])('%s is no batch that passed', async (_, argv, stdin) => {
    file('rows.csv', 'id,text\n');
    const { status, stdout, stderr } = await policycheck(['batch', ...argv, ...WHO, '-o', 'results.ndjson'], { stdin });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^policycheck: .+: no drafts; there is nothing to check\n$/);
    expect(existsSync(path.join(folder, 'results.ndjson'))).toBe(false);
  });

  test('a line goes before the environment, a flag before the line', async () => {
    const stdin = `${JSON.stringify({ id: 'a', text: CLEAN })}\n${JSON.stringify({ id: 'b', text: CLEAN, role: 'clerk' })}\n`;
    const rolesOf = async (argv: readonly string[]): Promise<unknown[]> => {
      const env = { POLICYCHECK_ROLE: 'volunteer', POLICYCHECK_CHANNEL: 'personal', POLICYCHECK_POLICY: 'pilsley' };
      return json((await policycheck(['batch', ...argv], { stdin, env })).stdout).map(({ context }) => context['role']);
    };
    expect(await rolesOf([])).toEqual(['volunteer', 'clerk']);
    expect(await rolesOf(['-r', 'officer'])).toEqual(['officer', 'officer']);
  });
});

// Before it is printed anew: what the program says is right.
test.each([
  ['the first verdict', 'policycheck draft.txt', []],
  ['the verdict after the answer', null, ['--platform', 'facebook', '--answer', 'contact-agreed=yes']],
])('the guide shows %s as it is', async (_, command, more) => {
  const guide = readFileSync('docs/guide.md', 'utf8');
  const blocks = [...guide.matchAll(/```text\n([^]*?)```/g)].map(([, block = '']) => block);
  const [draft = '', ...others] = blocks;
  const isIt = (block: string): boolean =>
    command === null ? block.startsWith('✓ Ready to publish   ') : block.startsWith(`$ ${command}\n`);
  const shown = others
    .find(isIt)
    ?.replace(/^\$.*\n/, '')
    .replace(/^Recorded.*\n/m, '');
  const words = command === null ? draft.replace(/or email me at \S+/, 'or ring the office on 01632 960123.') : draft;
  file('.policycheckrc', 'council: { phones: ["01632 960123"] }\nrole: clerk\nchannel: official\npolicy: pitstone\n');
  const { stdout } = await policycheck([file('draft.txt', words), '--date', '2026-11-26', ...more]);
  expect(stdout).toBe(shown);
});

describe('options before a command', () => {
  const own = 'role: clerk\nchannel: official\npolicy: pilsley\n';

  test.each<[string, string[], RegExp]>([
    ['under a command of a command', ['-r', 'clerk', '-c', 'official', 'policy', 'compare', 'pitstone', 'powys', 'd.txt'], /07700 900123/],
    ['without a configuration', ['--no-config', 'config', 'show'], /^configuration file: none\n[^]*^role: not given$/m],
    ['a setting', ['-r', 'volunteer', 'config', 'show'], /^role: volunteer {2}\(the command line\)$/m],
    ['the nearest of two', ['-r', 'clerk', 'config', 'show', '-r', 'officer'], /^role: officer /m],
  ])('count for it: %s', async (_, argv, shown) => {
    file('.policycheckrc', own);
    file('d.txt', PRIVATE);
    const { status, stdout, stderr } = await policycheck(argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(shown);
  });

  test('what a record is held against may stand before, too', async () => {
    file('.policycheckrc', own);
    await policycheck([file('d.txt', CLEAN), '--record', 'records']);
    const [record = ''] = readdirSync(path.join(folder, 'records'));
    const verify = ['record', 'verify', 'd.txt', `records/${record}`];
    expect((await policycheck(verify)).status).toBe(0);
    const { status, stdout } = await policycheck(['-p', 'powys', ...verify]);
    expect(status).toBe(1);
    expect(stdout).toContain('the policy was edited');
  });

  test.each<[string[], string]>([
    [['-f', 'html', 'batch'], '"policycheck batch" has no option --format'],
    [['--watch', 'batch'], '"policycheck batch" has no option --watch'],
    [['-o', 'zzz.txt', 'policy', 'list'], '"policycheck policy list" has no option --output'],
    [['-r', 'clerk', '--no-config', 'checks'], '"policycheck checks" has no option --role, --no-config'],
    [['-q', 'init'], '"policycheck init" has no option --quiet'],
  ])('are refused where it has none: %j', async (argv, message) => {
    const { status, stdout, stderr } = await policycheck(argv, { stdin: CLEAN });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `policycheck: ${message}; --help lists those it has\n`,
    });
    expect(existsSync(path.join(folder, 'zzz.txt'))).toBe(false);
  });
});

describe('what is told of the program itself', () => {
  test.each([['--help'], ['batch', '--help'], ['ask', '--help'], ['record', 'verify', '--help']])(
    '%s breaks no word, however narrow the terminal',
    async (...argv) => {
      const wide = (await policycheck(argv, { tty: { columns: 400 } })).stdout;
      const words = (text: string): Set<string> => new Set(text.split(/\s+/));
      for (const columns of [50, 60, 80]) {
        const { stdout } = await policycheck(argv, { tty: { columns } });
        for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
        expect(words(stdout)).toEqual(words(wide));
      }
    },
  );

  test('a list in columns keeps its last column under itself', async () => {
    const { stdout } = await policycheck(['checks'], { tty: { columns: 60 } });
    const [, first = '', next] = /^(abuse +)insults.*\n( +)\S/m.exec(stdout) ?? [];
    expect(next).toBe(' '.repeat(first.length));
    expect(first).not.toBe('');
  });

  test.each([
    [['--ask'], `unknown option '--ask'; did you mean "policycheck ask"?`],
    [['chekcs'], 'chekcs: there is no such file, and no such command; did you mean "policycheck checks"?'],
    [['explain'], 'explain: there is no such file, and no such command; --help lists the commands'],
    [['batch', '.'], '. is a directory; give an NDJSON or CSV file, or check each draft in it with "policycheck ."'],
  ])('%j: says what was meant', async (argv, message) => {
    expect(await policycheck(argv)).toMatchObject({ status: 2, stdout: '', stderr: `policycheck: ${message}\n` });
  });

  test('help is a command', async () => {
    const { status, stdout } = await policycheck(['help', 'batch']);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: policycheck batch');
    expect((await policycheck(['help'])).stdout).toContain('Usage: policycheck [options] [command] [draft...]');
  });

  test.each([[['policy', 'show', 'powys']], [['checks', 'abuse']]])(
    '%j is laid out for the terminal, and as it is for a pipe',
    async (argv) => {
      const { stdout } = await policycheck(argv, { tty: { columns: 60 } });
      const longest = Math.max(...stdout.split(/\s+/).map((word) => word.length));
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.max(60, longest + 4));
      const piped = (await policycheck(argv)).stdout;
      expect(stdout.split(/\s+/)).toEqual(piped.split(/\s+/));
      expect(piped.split('\n').some((line) => line.length > 60)).toBe(true);
    },
  );

  test.each([
    [['help', 'record', 'verify'], /^Usage: policycheck record verify /],
    [['record', 'help', 'list'], /^Usage: policycheck record list /],
    [['-qh'], /^ {2}clean-image /m],
  ])('%j', async (argv, shown) => {
    const { status, stdout, stderr } = await policycheck(argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(shown);
  });

  test.each([[['help', 'nosuch']], [['policy', 'help', 'nosuch']], [['help', 'batch', 'nosuch']]])('%j: there is none', async (argv) => {
    expect(await policycheck(argv)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'policycheck: there is no command "nosuch"; --help lists the commands\n',
    });
  });

  test('each command that help lists is one', async () => {
    const { stdout } = await policycheck(['help']);
    const listed = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+) /gm);
    const names = [...listed].map(([, name = '']) => name);
    expect(names).toContain('completion');
    for (const name of names) expect((await policycheck([name, '--help'])).stdout).toMatch(`Usage: policycheck ${name} `);
  });

  test('where nobody can be asked, no file of answers is promised', async () => {
    for (const argv of [
      ['-i', 'a.txt'],
      ['ask', 'a.txt'],
    ]) {
      const { status, stderr } = await policycheck([...argv, ...WHO, '--save-answers', 'kept.yaml'], { stdin: file('a.txt', CLEAN) });
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: 'policycheck: note: nobody can be asked here, so kept.yaml is not written\n',
      });
    }
  });

  test('answers that nobody is asked for are not kept in silence', async () => {
    const { status, stdout, stderr } = await policycheck([...WHO, file('a.txt', CLEAN), '--save-answers', 'kept.yaml']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('policycheck: --save-answers keeps what you are asked; add -i, or call "policycheck ask"\n');
  });
});

describe('policy', () => {
  test('list names the five', async () => {
    const { stdout } = await policycheck(['policy', 'list']);
    expect(stdout.trim().split('\n')).toHaveLength(5);
  });

  test('show prints a clause as printed', async () => {
    const { status, stdout } = await policycheck(['policy', 'show', 'pilsley', '19.d']);
    expect(status).toBe(0);
    expect(stdout).toContain('Principles, 19(d)');
  });

  test('coverage accounts for every clause', async () => {
    const { stdout } = await policycheck(['policy', 'coverage', 'pilsley']);
    for (const id of ['19.c', '19.d', '22', '25']) expect(stdout).toContain(id);
  });

  test('validate names every problem with its line, and a policy of one’s own works', async () => {
    const own = `id: ours\ncouncil: Anytown Parish Council\ntitle: Our policy\nbinds: [clerk, councillor]\nreferTo: { clerk: the chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }\nclauses:\n  - id: "1"\n    cite: Rule 1\n    summary: No private numbers\n    strength: must\n    rules:\n      - when: { any: [contact-details] }\n        then: fail\n        message: A private number.\n`;
    file('ours.yaml', own);
    expect(await policycheck(['policy', 'validate', 'ours.yaml'])).toMatchObject({ status: 0, stderr: '' });
    expect((await policycheck(['-p', './ours.yaml', '-r', 'councillor', '-c', 'personal', '-'], { stdin: PRIVATE })).stdout).toContain(
      'Rule 1',
    );
    file('bad.yaml', own.replace('contact-details', 'contact-detials').replace('strength: must', 'strenth: must'));
    const { status, stderr } = await policycheck(['policy', 'validate', 'bad.yaml']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad\.yaml, line 10.*strenth/);
    expect(stderr).toMatch(/bad\.yaml, line 12.*contact-detials/);
  });
});

describe('--why', () => {
  const why = async (text: string): Promise<string> => (await policycheck([...WHO, '--why', '-'], { stdin: text })).stdout;

  test('tells the rule, and the evidence for and against', async () => {
    const stdout = await why('Would somebody tell our clerk she is useless?\n');
    expect(stdout).toMatch(/evidence: abuse\/insult, likely: "Would somebody tell our/);
    expect(stdout).toContain('against: it is a question');
    expect(stdout).toMatch(/rule: if the draft has .*abuse/);
  });

  test('says so where nothing speaks against a fact', async () => {
    expect(await why(PRIVATE)).toMatch(/evidence: contact-details\/phone/);
    expect(await why(PRIVATE)).not.toContain('against:');
  });
});

test('a table without a column of ids calls its rows by their numbers', async () => {
  const stdin = 'text,date\n"Tea at three,\non the green",2026-05-04\nLitter pick on Saturday,2026-05-09\n';
  const { stdout } = await policycheck(['batch', '-', ...WHO], { stdin });
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(['row 2', 'row 3']);
});

test('an answer to nothing is refused', async () => {
  const { status, stdout, stderr } = await policycheck([...WHO, '--reply-to', '', '-'], { stdin: CLEAN });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('what the draft answers is empty');
});

test.each([
  ['phones: ["12"]', '"12" is not a British phone number, such as 01632 960123'],
  ['emails: ["nope"]', '"nope" is not an e-mail address'],
  ['domains: ["our site"]', '"our site" is not a domain'],
  ['members: [{ name: "Cllr Ann Other (chair)" }]', '"Cllr Ann Other (chair)" is not a name alone'],
])('a configuration that could match nothing is refused: %s', async (line, message) => {
  file('.policycheckrc', `council:\n  ${line}\n`);
  const { status, stdout, stderr } = await policycheck([...WHO, '-'], { stdin: CLEAN });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a post that begins with a line of hyphens is told why it is not read', async () => {
  const { status, stderr } = await policycheck([...WHO, '-'], { stdin: '---\nNews\n---\nThe bench is in.\n' });
  expect(status).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain('line 1: a draft that begins with --- is read as settings');
});

test.each([
  [['-a', 'contact-agred=yes'], 'did you mean contact-agreed?'],
  [['-p', 'pilsly'], 'did you mean pilsley?'],
])('a slip in a name gets the name that was meant: %j', async (flags, message) => {
  const { status, stderr } = await policycheck([...WHO, ...flags, '-'], { stdin: CLEAN });
  expect(status).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(message);
});
