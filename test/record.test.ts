// What --record files, and whether it still holds.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Desk, type Result } from './run.js';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.write('.policycheckrc.yaml', 'role: councillor\nchannel: personal\npolicy: pilsley\nby: Pat Example\n');
});
afterEach(() => desk.clear());

const CLEAN = 'Litter pick on the green this Saturday, 10am to noon. Gloves provided.\n';
const PRIVATE = 'Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.\n';

interface Kept {
  time: string;
  holdsUntil: string;
  by: string | null;
  verdict: string;
  draft: { digest: string; text?: string };
  policy: { id: string; source: string; digest: string };
  context: Record<string, { value: unknown; from: string | null }>;
  facts: { excerpt: string }[];
  findings: { clause: string; outcome: string; facts: number[] }[];
  answers: { question: string; text: string; answer: string; from: string; by: string | null }[];
  open: { question: string }[];
}

const files = (): string[] => readdirSync(desk.path('records')).map((name) => `records/${name}`);
const only = (): string => {
  expect(files()).toHaveLength(1);
  return files()[0] ?? '';
};
const read = (): Kept => JSON.parse(readFileSync(desk.path(only()), 'utf8')) as Kept;

async function record(text: string, ...argv: string[]): Promise<Result> {
  desk.write('draft.txt', text);
  return desk.policycheck(['--record', 'records', ...argv, 'draft.txt']);
}

describe('a record', () => {
  test('says what was checked, for whom, when, and what came of it', async () => {
    const { status, stderr } = await record(PRIVATE);
    expect(status).toBe(1);
    expect(stderr).toBe(`Recorded in ${only()}\n`);
    const kept = read();
    expect(kept).toMatchObject({
      verdict: 'fail',
      by: 'Pat Example',
      holdsUntil: '2026-06-03',
      time: desk.now.toISOString(),
      policy: { id: 'pilsley', source: 'pilsley', digest: expect.stringMatching(/^sha256:/) as string },
      context: {
        role: { value: 'councillor', from: '.policycheckrc.yaml' },
        platform: { value: null, from: null },
        date: { value: '2026-05-04', from: 'the day of the check' },
      },
      open: [{ question: 'contact-agreed' }],
    });
    expect(kept.findings.find(({ outcome }) => outcome === 'fail')?.clause).toBe('19.d');
  });

  test('keeps no personal detail, and the words of the draft only if asked', async () => {
    await record(PRIVATE);
    expect(readFileSync(desk.path(only()), 'utf8')).not.toMatch(/900123|Mill Lane|Hobbs/);
    expect(read().facts.map(({ excerpt }) => excerpt)).toContain('████████████');
    expect(statSync(desk.path(only())).mode & 0o077).toBe(0);
    desk.now = new Date(2026, 4, 5);
    await record(PRIVATE, '--record-text');
    expect(JSON.parse(readFileSync(desk.path(files()[1] ?? ''), 'utf8'))).toMatchObject({ draft: { text: PRIVATE } });
  });

  test('names who gave each answer and where, also of those that nothing came of', async () => {
    await record(`---\nanswers: { authority: "no" }\n---\n${PRIVATE}`, '--answer', 'contact-agreed=yes');
    const from = Object.fromEntries(read().answers.map(({ question, answer, from: where, by }) => [question, [answer, where, by]]));
    expect(from).toEqual({
      'contact-agreed': ['yes', 'the command line', 'Pat Example'],
      authority: ['no', 'the front matter', null],
    });
    expect(read().answers.every(({ text }) => text.endsWith('?'))).toBe(true);
  });

  test('is configured once for all, from the folder of the configuration, and for a batch too', async () => {
    desk.write('.policycheckrc.yaml', 'role: councillor\nchannel: personal\npolicy: pilsley\nrecord: records\nrecordDays: 7\n');
    desk.write('spring/draft.txt', CLEAN);
    expect((await desk.policycheck(['draft.txt'], { cwd: 'spring' })).stderr).toContain('../records/');
    expect(read().holdsUntil).toBe('2026-05-11');
    await desk.policycheck(['batch'], { stdin: `${JSON.stringify({ id: 'b', text: CLEAN })}\n` });
    expect(files()).toHaveLength(2);
  });

  test.each([
    ['a file stands in its place', 'draft.txt', 'is not a folder'],
    ['the folder above is missing', 'no/records', 'make that first'],
    ['nothing can be made there', '/proc/records', 'cannot be made'],
    ...(process.platform === 'linux' ? [['nobody may write there', '/sys/records', '(you may not write there)']] : []),
  ])('that cannot be written, for %s, is an error, and no report goes out', async (_, folder, why) => {
    desk.write('draft.txt', CLEAN);
    const { status, stdout, stderr } = await desk.policycheck(['--record', folder, 'draft.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(folder);
    expect(stderr).toContain(why);
  });

  test('leaves nothing half-written beside it', async () => {
    mkdirSync(desk.path('records'));
    await record(CLEAN);
    await record(PRIVATE);
    expect(readdirSync(desk.path('records')).every((name) => name.endsWith('.json'))).toBe(true);
  });

  test('is not written where nothing could be checked, nor where nobody asked', async () => {
    await desk.policycheck([desk.write('draft.txt', CLEAN)]);
    await desk.policycheck(['--record', 'records', 'missing.txt']);
    expect(existsSync(desk.path('records'))).toBe(false);
  });
});

describe('record verify', () => {
  const verify = (...argv: string[]): Promise<Result> => desk.policycheck(['record', 'verify', 'draft.txt', only(), ...argv]);

  test('a record holds as long as nothing has changed; the status is that of its verdict', async () => {
    await record(CLEAN);
    expect(await verify()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/holds.*2026-06-03/) as string });
    desk.now = new Date(2026, 5, 3);
    expect((await verify()).status).toBe(0);
  });

  test('a draft may come through a pipe', async () => {
    await record(CLEAN);
    expect((await desk.policycheck(['record', 'verify', '-', only()], { stdin: CLEAN })).status).toBe(0);
    expect((await desk.policycheck(['record', 'verify', '-', only()], { stdin: PRIVATE })).status).toBe(1);
  });

  test('a record of a draft that fails holds, and clears nothing', async () => {
    await record(PRIVATE);
    const { status, stdout } = await verify();
    expect(status).toBe(1);
    expect(stdout).toMatch(/holds.*Do not publish/);
  });

  const edit = (change: (json: string) => string): void =>
    writeFileSync(desk.path(only()), change(readFileSync(desk.path(only()), 'utf8')));
  const OWN = `id: ours\ncouncil: Anytown Parish Council\ntitle: Our policy\nbinds: [councillor]\nreferTo: { clerk: the chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }\nclauses:\n  - { id: "1", cite: Rule 1, summary: No homes, strength: must, fix: Take it out., rules: [{ when: { any: [contact-details] }, then: fail }] }\n`;

  test.each<[string, () => unknown, RegExp]>([
    ['an edited draft', () => desk.write('draft.txt', CLEAN.replace('Saturday', 'Sunday')), /draft was edited/],
    ['an edited policy', () => desk.write('ours.yaml', OWN.replace('No homes', 'No addresses')), /policy was edited/],
    ['the day after its term', () => (desk.now = new Date(2026, 5, 4)), /term ended on 2026-06-03/],
    ['an edited record', () => edit((json) => json.replace('"pass"', '"review"')), /record itself was changed/],
  ])('%s', async (_, change, message) => {
    desk.write('ours.yaml', OWN);
    await record(CLEAN, '-p', 'ours.yaml');
    expect((await verify()).status).toBe(0);
    change();
    const { status, stdout } = await verify();
    expect(stdout).toMatch(message);
    expect(status).toBe(1);
  });

  test('an exception taken back', async () => {
    desk.write('draft.txt', PRIVATE);
    const why = ['--reason', 'agreed', '--by', 'Pat Example', '--until', '2026-05-20', '--answer', 'contact-agreed=yes'];
    await desk.policycheck(['allow', 'draft.txt', '--clause', '19.d', ...why]);
    await record(PRIVATE, '--answer', 'contact-agreed=yes');
    expect(read()).toMatchObject({ verdict: 'pass', holdsUntil: '2026-05-20' });
    expect((await verify()).status).toBe(0);
    desk.write('.policycheck-exceptions.yaml', 'exceptions: []\n');
    const { status, stdout } = await verify();
    expect(status).toBe(1);
    expect(stdout).toMatch(/verdict is "✗ Do not publish"/);
  });

  test('a reply needs what it answers', async () => {
    await record(CLEAN, '--reply-to', 'When is the litter pick?');
    expect((await verify()).stdout).toContain('--reply-to');
    expect((await verify('--reply-to', 'When is the litter pick?')).status).toBe(0);
    expect((await verify('--reply-to', 'Who is doing it?')).stdout).toMatch(/answers was edited/);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', 'hello', /is not a record/],
    ['another JSON', '{"a": 1}', /is not a record/],
    ['a record with parts missing', '{"schema": "policycheck.record/1"}', /"verdict" is missing/],
  ])('%s is not a record', async (_, content, message) => {
    desk.write('draft.txt', CLEAN);
    const { status, stdout, stderr } = await desk.policycheck(['record', 'verify', 'draft.txt', desk.write('x.json', content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a policy that is gone is named', async () => {
    desk.write('ours.yaml', OWN);
    await record(CLEAN, '-p', 'ours.yaml');
    mkdirSync(desk.path('elsewhere'));
    edit((json) => json.replace('"../ours.yaml"', '"../gone.yaml"'));
    expect(await verify()).toMatchObject({ status: 2, stderr: expect.stringContaining('gone.yaml') as string });
    expect((await verify('-p', 'ours.yaml')).stdout).toMatch(/record itself was changed/);
  });
});

describe('record list and show', () => {
  test('list has a record an entry, the newest last, and passes over what is none', async () => {
    await record(PRIVATE);
    desk.now = new Date(2026, 4, 6);
    await record(CLEAN);
    desk.write('records/other.json', '{}');
    const { status, stdout, stderr } = await desk.policycheck(['record', 'list', 'records']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /2026-05-04 10:30 {2}✗ Do not publish: draft\.txt \(pilsley\), by Pat Example[^]*2026-05-06 00:00 {2}✓ Ready to publish/,
    );
    expect(stderr).toMatch(/other\.json is not a record/);
    desk.now = new Date(2026, 5, 4);
    expect((await desk.policycheck(['record', 'list', 'records'])).stdout).toContain('its term ended on 2026-06-03');
  });

  test('list without a folder says how to name one', async () => {
    expect(await desk.policycheck(['record', 'list'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('record list <folder>') as string,
    });
    expect((await desk.policycheck(['record', 'list', 'none'])).status).toBe(2);
  });

  test('show tells it in words of at most 80 columns, and steers no terminal', async () => {
    await record(PRIVATE, '--answer', 'contact-agreed=unsure', '--by', 'Sam\u001b[2J Example');
    const { stdout } = await desk.policycheck(['record', 'show', only()]);
    expect(stdout).toMatch(/Do not publish {3}draft\.txt/);
    expect(stdout).toMatch(/role: councillor \(\.policycheckrc\.yaml\)/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/Does an organisation .* posted\? unsure \(Sam\\x1b\[2J Example, the command line\)/);
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
