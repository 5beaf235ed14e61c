// The questionnaire as a clerk meets it: the real command at a pseudo-terminal of 80 by 24, driven key by key.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeTerminals, hasTerminal, KEYS, openTerminal, type At, type Terminal } from './terminal/index.js';

const { enter, up, down, ctrlC, ctrlD } = KEYS;
const BIN = path.join(import.meta.dirname, '..', 'bin', 'policycheck.js');

const MARGARET = 'Litter pick this Saturday at 10am, meet at the war memorial.\nBook with Margaret on 07700 900456.\n';
const CLEAN = 'Litter pick on the green this Saturday, 10am to noon. Gloves provided.\n';
const CARNIVAL = 'What a carnival! Photo courtesy of the Evening Courier. Book next year with Margaret on 07700 900456.\n';
const CONTACT = 'Does an organisation publish this number';
const PICTURE = 'Has whoever made the picture';
const WHO = ['-r', 'clerk', '-c', 'official', '--platform', 'facebook', '-p', 'pitstone'];

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-ask-'))));
afterEach(() => {
  closeTerminals();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const content = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** An editor that changes the draft by itself; its arguments are noted. */
function editor(change: string): Record<string, string> {
  const script = path.join(folder, 'vi');
  writeFileSync(script, `#!/bin/sh\necho "$@" > '${folder}/arguments'\nfor file; do :; done\n${change}\n`);
  chmodSync(script, 0o755);
  return { EDITOR: script };
}

function policycheck(args: readonly string[], at: Partial<At> = {}): Terminal {
  return openTerminal([process.execPath, BIN, ...args], {
    cwd: folder,
    ...at,
    env: { XDG_STATE_HOME: path.join(folder, '.state'), ...at.env },
  });
}

/** The same in a shell, for redirections. */
function shell(line: string): Terminal {
  return openTerminal(['sh', '-c', line.replaceAll('policycheck', `"${process.execPath}" "${BIN}"`)], { cwd: folder });
}

/** In a pipe: nobody can be asked. */
function piped(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, input, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

const atTerminal = hasTerminal ? describe : describe.skip;

atTerminal('at a terminal (needs python3 with its pty module)', () => {
  test('from a pasted draft to a checklist, by the arrows and enter', async () => {
    const terminal = policycheck(['ask']);
    await terminal.answer('Where is the draft?', enter);
    await terminal.answer('End with ctrl-d', ...MARGARET.split('\n').map((line) => `${line}\r`));
    await terminal.answer('07700 900456', ctrlD);
    await terminal.answer('Who is posting?', enter);
    await terminal.answer('Whose account will it go out on?', enter);
    await terminal.answer('Where will it go out?', enter);
    await terminal.answer('Under which policy?', down, down, enter);
    await terminal.answer(CONTACT, enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(0);
    const report = terminal.screen().join('\n');
    expect(report).toContain('✓ Ready to publish');
    expect(report).toContain('Answered');
  });

  test('a question stands on one screen, with the words, the reason and the clause', async () => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO]);
    await terminal.see(CONTACT);
    const screen = terminal.screen().join('\n');
    expect(screen).toContain('Question 1 of 1');
    expect(screen).toContain('Book with Margaret on 07700 900456.');
    expect(screen).toContain('Why: The text does not say whose it is.');
    expect(screen).toContain('Terms of Use, 1:');
    expect(screen).toContain('Not sure');
    expect(terminal.screen()[0]).toBe('');
    terminal.press(ctrlC);
    await terminal.ended;
  });

  test.each([
    ['yes', [enter], 0, '✓ Ready to publish'],
    ['no', [down, enter], 1, '✗ Do not publish'],
    ['not sure', [down, down, enter], 3, '? Check first'],
    ['no, by its letter', ['n', enter], 1, '✗ Do not publish'],
  ])('%s', async (_, keys, status, verdict) => {
    const terminal = policycheck(['-i', file('draft.txt', MARGARET), ...WHO]);
    await terminal.answer(CONTACT, ...keys);
    // A doubt leads to the last question: is there any other?
    if (status === 3) {
      await terminal.answer('any doubt', down, enter);
    }
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(status);
    expect(terminal.screen().join('\n')).toContain(verdict);
  });

  test('a draft that leaves nothing open is not asked about', async () => {
    const terminal = policycheck(['ask', file('draft.txt', CLEAN), ...WHO]);
    expect(await terminal.ended).toBe(0);
    expect(terminal.sent()).not.toContain('Question');
    expect(terminal.sent()).toContain('Ready to publish');
  });

  test('back one step, from question to question and to who is posting', async () => {
    const terminal = policycheck(['ask', file('draft.txt', CARNIVAL), '-c', 'official', '--platform', 'facebook', '-p', 'pitstone']);
    await terminal.answer('Who is posting?', enter);
    await terminal.answer(CONTACT, enter);
    await terminal.answer(PICTURE, down, down, down, enter);
    await terminal.answer('Question 1 of 2', down, down, down, enter);
    await terminal.answer('Who is posting?', enter);
    await terminal.answer(CONTACT, ctrlC);
    expect(await terminal.ended).toBe(130);
  });

  test('back at who is posting, what was chosen is chosen still', async () => {
    const terminal = policycheck(['ask', file('draft.txt', CLEAN), '-p', 'pitstone']);
    await terminal.answer('Who is posting?', down, enter);
    await terminal.answer('Whose account will it go out on?', down, down, enter);
    await terminal.answer('❯ Another member of staff', ctrlC);
    expect(await terminal.ended).toBe(130);
  });

  test('a question about a subject shows the words that it is about, and the count says that more may come', async () => {
    const ours = file(
      'ours.yaml',
      `id: ours
council: Anytown Parish Council
title: Our policy
binds: [clerk]
referTo: { clerk: the chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses:
  - id: "1"
    cite: Rule 1
    summary: Roadworks are announced by the county
    strength: must
    rules: [{ when: { any: ["topic:roadworks"] }, ask: { question: already-public, yes: pass, no: fail } }]
    fix: Leave it out.
  - id: "2"
    cite: Rule 2
    summary: No private numbers
    strength: must
    rules: [{ when: { any: [contact-details] }, ask: { question: contact-agreed, yes: pass, no: fail } }]
    fix: Leave it out.
`,
    );
    const draft = file('draft.txt', `The bench is in.\nRoadworks close the High Street until Friday.\n${MARGARET}`);
    const terminal = policycheck(['ask', draft, '-r', 'clerk', '-c', 'official', '--platform', 'facebook', '-p', `./${ours}`]);
    await terminal.see('Question 1 of 2 or more');
    const [one, other] = [/Roadworks close the High Street/, /07700 900456/];
    const first = terminal.screen().join('\n');
    terminal.press(enter);
    await terminal.see('Question 2 of 2');
    const second = terminal.screen().join('\n');
    expect(second).not.toContain('Question 2 of 2 or more');
    expect(first + second).toMatch(one);
    expect(first + second).toMatch(other);
    terminal.press(ctrlC);
    await terminal.ended;
  });

  test.each([
    ['nano', ['I write it in nano']],
    ['something', []],
  ])('without $EDITOR: %s on the path', async (program, offered) => {
    file(program, '');
    const terminal = openTerminal(['sh', '-c', 'PATH="$1" exec "$2" "$3" ask', 'sh', folder, process.execPath, BIN], { cwd: folder });
    await terminal.shows('It is in a file');
    expect(terminal.screen().flatMap((line) => /I write it in \w+/.exec(line) ?? [])).toEqual(offered);
    terminal.press(ctrlC);
    await terminal.ended;
  });

  test('whoever is asked for what could be configured is told of init', async () => {
    const terminal = policycheck([file('draft.txt', CLEAN), '-p', 'pitstone', '-c', 'official']);
    await terminal.answer('Who is posting?', enter);
    expect(await terminal.ended).toBe(0);
    expect(terminal.sent().replace(/\s+/g, ' ')).toContain('"policycheck init" keeps role for the next time');
  });

  test('leave, and take it up later where it was left', async () => {
    const draft = file('draft.txt', CARNIVAL);
    const first = policycheck(['ask', draft, ...WHO]);
    await first.answer(CONTACT, enter);
    await first.answer(PICTURE, up, down, down, down, down, down, enter);
    expect(await first.ended).toBe(3);
    expect(first.sent()).toContain('policycheck ask draft.txt');
    expect(first.sent()).not.toContain('Ready to publish');
    const second = policycheck(['ask', draft]);
    await second.answer('Question 2 of 2', enter);
    await second.answer('And now?', enter);
    expect(await second.ended).toBe(0);
  });

  test('whoever leaves is told how to go on, with the record that was asked for', async () => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO, '--record', 'our records', '--by', 'Pat']);
    await terminal.answer(CONTACT, 'l', enter);
    expect(await terminal.ended).toBe(3);
    expect(terminal.sent()).toContain("policycheck ask draft.txt --record 'our records' --by Pat");
  });

  test('at the end each verdict says whose it is, where several policies are asked', async () => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO, '-p', 'pilsley']);
    await terminal.answer(CONTACT, enter);
    await terminal.see('And now?');
    expect(terminal.sent()).toContain('Ready to publish, says pitstone');
    expect(terminal.sent()).toContain('Ready to publish, says pilsley');
    terminal.press(enter);
    expect(await terminal.ended).toBe(0);
  });

  test('an answer is asked again when its words have changed, and kept when others have', async () => {
    const draft = file('draft.txt', CARNIVAL);
    const first = policycheck(['ask', draft, ...WHO]);
    await first.answer(CONTACT, enter);
    await first.answer(PICTURE, down, down, down, down, down, enter);
    await first.ended;
    file('draft.txt', CARNIVAL.replace('What a carnival!', 'A grand day.'));
    const kept = policycheck(['ask', draft]);
    await kept.answer('Question 2 of 2', ctrlC);
    await kept.ended;
    file('draft.txt', CARNIVAL.replace('900456', '900457'));
    const again = policycheck(['ask', draft]);
    await again.answer('Question 1 of 2', ctrlC);
    await again.ended;
  });

  test('the draft is mended inside, at the line in question, and checked again', async () => {
    const draft = file('draft.txt', MARGARET);
    const env = editor(`sed -i 's/Margaret on 07700 900456/the office/' "$file"`);
    const terminal = policycheck(['ask', draft, ...WHO], { env });
    await terminal.answer(CONTACT, down, down, down, enter);
    expect(await terminal.ended).toBe(0);
    expect(content('arguments')).toContain('+2 ');
    expect(content('draft.txt')).toContain('Book with the office.');
    expect(terminal.sent()).toContain('Ready to publish');
  });

  test('answers that still fit are kept when the draft is mended', async () => {
    const env = editor(`sed -i 's/Photo courtesy of the Evening Courier. //' "$file"`);
    const terminal = policycheck(['ask', file('draft.txt', CARNIVAL), ...WHO], { env });
    await terminal.answer(CONTACT, enter);
    await terminal.answer(PICTURE, down, down, down, down, enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(0);
  });

  test('an editor that leaves nothing readable is opened again, or the draft stays as it was', async () => {
    const env = editor(`: > "$file"`);
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO], { env });
    await terminal.answer(CONTACT, down, down, down, enter);
    await terminal.answer('is empty', down, enter);
    await terminal.answer(CONTACT, ctrlC);
    expect(await terminal.ended).toBe(130);
  });

  test('an editor that is not there is named, and nothing is lost', async () => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO], { env: { EDITOR: 'no-such-editor' } });
    await terminal.answer(CONTACT, down, down, down, enter);
    await terminal.answer('no-such-editor', down, enter);
    await terminal.answer(CONTACT, ctrlC);
    await terminal.ended;
  });

  test('a draft written in the editor is kept in a file that was named', async () => {
    const env = editor(`printf '${CLEAN.trim()}' > "$file"`);
    const terminal = policycheck(['ask', ...WHO], { env });
    await terminal.answer('Where is the draft?', down, enter);
    await terminal.answer('In which file', enter);
    expect(await terminal.ended).toBe(0);
    expect(content('draft.txt')).toBe(CLEAN.trim());
  });

  test('answers are kept in a file, and do the same in a pipe', async () => {
    const draft = file('draft.txt', MARGARET);
    const terminal = policycheck(['ask', draft, ...WHO, '--save-answers', 'kept.yaml']);
    await terminal.answer(CONTACT, enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(0);
    expect(statSync(path.join(folder, 'kept.yaml')).mode & 0o077).toBe(0);
    expect(content('kept.yaml')).not.toContain('07700');
    expect(piped([draft, '--answers', 'kept.yaml'])).toMatchObject({ status: 0, stderr: '' });
    file('other.txt', MARGARET.replace('900456', '900457'));
    const other = piped(['other.txt', '--answers', 'kept.yaml']);
    expect(other.status).toBe(3);
    expect(other.stderr).toContain('not counted');
  });

  test('kept in another folder, they still name the policy', async () => {
    file('ours.yaml', readFileSync('policies/pitstone.yaml', 'utf8').replace(/^id: .*/m, 'id: ours'));
    mkdirSync(path.join(folder, 'kept'));
    const ours = ['-p', './ours.yaml', '-r', 'clerk', '-c', 'official', '--platform', 'facebook', '--save-answers', 'kept/june.yaml'];
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...ours]);
    await terminal.answer(CONTACT, enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(0);
    expect(content('kept/june.yaml')).toContain('policy: ["../ours.yaml"]');
    expect(piped(['draft.txt', '--answers', 'kept/june.yaml'])).toMatchObject({ status: 0, stderr: '' });
  });

  test.each<[string, (terminal: Terminal) => Promise<void>]>([
    ['at the first question', () => Promise.resolve()],
    ['at the second', async (terminal) => (terminal.press(enter), terminal.see(PICTURE))],
  ])('ctrl-c %s: 130, and no file is left', async (_, go) => {
    const terminal = policycheck(['ask', file('draft.txt', CARNIVAL), ...WHO, '--save-answers', 'kept.yaml', '-o', 'report.txt']);
    await terminal.see(CONTACT);
    await go(terminal);
    terminal.press(ctrlC);
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(folder)).toEqual(['draft.txt']);
  });

  test.each([
    ['ctrl-c while a draft is pasted', ctrlC],
    ['ctrl-c twice', ctrlC + ctrlC],
  ])('%s: 130', async (_, keys) => {
    const terminal = policycheck(['ask', ...WHO]);
    await terminal.answer('Where is the draft?', enter);
    await terminal.answer('End with ctrl-d', 'Litter pick');
    await terminal.answer('Litter pick', keys);
    expect(await terminal.ended).toBe(130);
  });

  test('ctrl-d at a question ends it, and is no answer', async () => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO]);
    await terminal.answer(CONTACT, ctrlD);
    expect(await terminal.ended).toBe(130);
  });

  test.each([
    [60, 20],
    [120, 40],
  ])('a terminal that becomes %i by %i goes on', async (columns, rows) => {
    const terminal = policycheck(['ask', file('draft.txt', CARNIVAL), ...WHO]);
    await terminal.see(CONTACT);
    terminal.resize(columns, rows);
    terminal.press(down, up, enter);
    await terminal.see(PICTURE);
    for (const line of terminal.screen()) expect(line.length).toBeLessThanOrEqual(columns);
    terminal.press(enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(0);
  });

  test.each([
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--no-color', ['--no-color'], {}],
  ])('%s: no colour, and the same questions', async (_, flags, env) => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO, ...flags], { env });
    await terminal.answer(CONTACT, down, enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(1);

    expect(terminal.sent()).not.toMatch(/\x1b\[[\d;]*m/);
  });

  test('the prompts go to standard error, the report alone to standard output', async () => {
    file('draft.txt', MARGARET);
    const terminal = shell(`policycheck ask draft.txt ${WHO.join(' ')} -f json > report.json`);
    await terminal.answer(CONTACT, enter);
    await terminal.answer('And now?', enter);
    expect(await terminal.ended).toBe(0);
    const report = JSON.parse(content('report.json')) as { verdict: string; questions: { id: string; answer: string }[] };
    expect(report.verdict).toBe('pass');
    expect(report.questions).toMatchObject([{ id: 'contact-agreed', answer: 'yes' }]);
  });

  test('no word of an error is cut by the edge of the terminal', async () => {
    const terminal = policycheck(['ask', file('draft.txt', MARGARET), ...WHO, '-a', 'no-such-question=yes']);
    expect(await terminal.ended).toBe(2);
    const lines = terminal.sent().trimEnd().split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('what is asked once of an author is remembered', async () => {
    const who = ['-r', 'clerk', '-c', 'official', '--platform', 'facebook', '-p', 'unnamed-2024'];
    const draft = file('draft.txt', CLEAN);
    const first = policycheck(['ask', draft, ...who]);
    await first.see("Have you read the council's social media policy?");
    first.press(enter);
    await first.answer('terms of use', enter);
    await first.answer('And now?', enter);
    expect(await first.ended).toBe(0);
    const second = policycheck(['ask', draft, ...who]);
    expect(await second.ended).toBe(0);
    expect(second.sent()).not.toContain('Question');
  });

  test('words of a draft cannot steer the terminal', async () => {
    const terminal = policycheck(['ask', file('draft.txt', 'Book with Margaret \x1b]0;owned\x07on 07700 900456.\n'), ...WHO]);
    await terminal.see(CONTACT);
    expect(terminal.sent()).not.toContain('\x1b]0;');
    terminal.press(ctrlC);
    await terminal.ended;
  });
});

describe('where there is no terminal', () => {
  test.each([
    ['ask', ['ask', 'draft.txt']],
    ['-i', ['-i', 'draft.txt']],
  ])('%s asks nothing, names what is open, and says how to answer it', (_, args) => {
    file('draft.txt', CARNIVAL);
    const { status, stdout, stderr } = piped([...args, ...WHO]);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^\? Check first/);
    expect(stderr).toContain('--answer contact-agreed=yes|no|unsure');
    expect(stderr).toContain('--answer owner-agreed=yes|no|unsure');
    expect(stderr.match(/--answer/g)).toHaveLength(2);
  });
  test('the flags that it names settle it', () => {
    file('draft.txt', CARNIVAL);
    const answers = ['--answer', 'contact-agreed=yes', '--answer', 'owner-agreed=yes'];
    expect(piped(['ask', 'draft.txt', ...WHO, ...answers])).toMatchObject({ status: 0, stderr: '' });
  });
  test('a draft in a pipe is checked and not asked about', () => {
    expect(piped(['ask', ...WHO], MARGARET).status).toBe(3);
  });
  test('what has no default is not asked for either', () => {
    const { status, stdout, stderr } = piped(['ask'], MARGARET);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--role clerk|officer|councillor|volunteer');
  });
  test('no state is kept', () => {
    file('draft.txt', CLEAN);
    piped(['ask', 'draft.txt', '-r', 'clerk', '-c', 'official', '-p', 'unnamed-2024']);
    expect(existsSync(path.join(folder, '.state'))).toBe(false);
  });
});
