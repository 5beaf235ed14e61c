// From the question to the record, the exception and the page that is sent round: the real command at a pseudo-terminal.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeTerminals, hasTerminal, KEYS, openTerminal, type Terminal } from './terminal/index.js';

const { enter, down } = KEYS;
const BIN = path.join(import.meta.dirname, '..', 'bin', 'policycheck.js');
const CONTACT = 'Does an organisation publish this number';
const HOME = 'Tickets from Dave Hobbs at 14 Mill Lane, or on 07700 900456.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-trail-'));
  file('.policycheckrc', 'policy: pilsley\nrole: councillor\nchannel: personal\nplatform: facebook\nrecord: records\nby: Pat Example\n');
  file('draft.txt', HOME);
});
afterEach(() => {
  closeTerminals();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const records = (): string[] => readdirSync(path.join(folder, 'records')).map((name) => `records/${name}`);

interface Kept {
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly from: string; readonly by: string | null }[];
  readonly open: readonly unknown[];
}
const kept = (name: string): Kept => JSON.parse(read(name)) as Kept;

function policycheck(...args: string[]): Terminal {
  return openTerminal([process.execPath, BIN, ...args], { cwd: folder, env: { XDG_STATE_HOME: path.join(folder, '.state') } });
}

async function run(...args: string[]): Promise<{ status: number | null; said: string }> {
  const terminal = policycheck(...args);
  const status = await terminal.ended;
  return { status, said: terminal.sent().replace(/\s+/g, ' ') };
}

/** Answers the one question with yes, and takes the second offer: to keep the answers. */
async function ask(...args: string[]): Promise<number | null> {
  const terminal = policycheck('ask', 'draft.txt', ...args);
  await terminal.answer(CONTACT, enter);
  await terminal.answer('And now?', down, enter);
  return terminal.ended;
}

(hasTerminal ? describe : describe.skip)('at a terminal (needs python3 with its pty module)', () => {
  test('what is answered is recorded, what is recorded is verified, what is allowed is shown on the page', async () => {
    expect(await ask()).toBe(1);
    const [first = ''] = records();
    expect(kept(first)).toMatchObject({
      answers: [{ question: 'contact-agreed', answer: 'yes', from: 'the questionnaire', by: 'Pat Example' }],
      open: [],
    });
    expect(await run('record', 'verify', 'draft.txt', first)).toMatchObject({
      status: 1,
      said: expect.stringMatching(/ holds, /) as string,
    });

    const why = ['--reason', 'He of 14 Mill Lane asked for it', '--until', '2099-12-31'];
    const allowed = await run('allow', 'draft.txt', '--clause', '19.d', '--answers', 'draft.answers.yaml', ...why);
    expect(allowed).toMatchObject({ status: 0, said: expect.stringMatching(/by Pat Example: .*Now ✓ Ready to publish/) as string });
    expect((await run('record', 'verify', 'draft.txt', first)).said).toContain('does not hold');

    const page = ['-f', 'html', '-o', 'report.html'];
    expect((await run('draft.txt', '--answers', 'draft.answers.yaml', ...page)).status).toBe(0);
    expect(read('report.html')).toMatch(/Ready to publish[^]*<h3>Allowed<\/h3>[^]*by Pat Example[^]*<h3>Answered<\/h3>/);
    const last = records().at(-1) ?? '';
    expect(kept(last).answers).toMatchObject([{ question: 'contact-agreed', from: 'draft.answers.yaml', by: 'Pat Example' }]);
    expect(await run('record', 'verify', 'draft.txt', last)).toMatchObject({ status: 0 });
    for (const name of [...records(), 'report.html']) expect(read(name)).not.toMatch(/14 Mill|900456/);
  });

  test('an answers file says who answered, also where somebody else uses it', async () => {
    await ask('--by', 'Sam Example');
    await run('draft.txt', '--answers', 'draft.answers.yaml');
    expect(records().map((name) => kept(name).answers[0]?.by)).toEqual(['Sam Example', 'Sam Example']);
  });

  test('what somebody leaves is not recorded', async () => {
    const terminal = policycheck('ask', 'draft.txt');
    await terminal.answer(CONTACT, 'l', enter);
    expect(await terminal.ended).toBe(3);
    expect(readdirSync(folder)).not.toContain('records');
  });

  test('--watch keeps no record of what is still being written', async () => {
    const terminal = policycheck('draft.txt', '--watch');
    await terminal.answer('Watching draft.txt', KEYS.ctrlC);
    await terminal.ended;
    expect(readdirSync(folder)).not.toContain('records');
    expect(await run('draft.txt', '--watch', '--record', 'records')).toMatchObject({ status: 2 });
  });
});
