// fix asks before it writes: the real command at a pseudo-terminal.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeTerminals, hasTerminal, KEYS, openTerminal, type Terminal } from './terminal/index.js';

const { enter, down, ctrlC } = KEYS;
const BIN = path.join(import.meta.dirname, '..', 'bin', 'policycheck.js');
const DRAFT = 'Ring me on 07700 900123.\n\nKaren Doyle has been diagnosed with cancer.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-fix-'));
  writeFileSync(
    path.join(folder, '.policycheckrc'),
    'policy: pilsley\nrole: councillor\nchannel: personal\ncouncil:\n  phones: ["01632 960123"]\n',
  );
  writeFileSync(path.join(folder, 'draft.txt'), DRAFT);
});
afterEach(() => {
  closeTerminals();
  rmSync(folder, { recursive: true, force: true });
});

const read = (): string => readFileSync(path.join(folder, 'draft.txt'), 'utf8');
const fix = (): Terminal => openTerminal([process.execPath, BIN, 'fix', 'draft.txt'], { cwd: folder });

(hasTerminal ? describe : describe.skip)('at a terminal (needs python3 with its pty module)', () => {
  test('yes writes all of it', async () => {
    const terminal = fix();
    await terminal.see('Write these 2 changes to draft.txt?');
    expect(read()).toBe(DRAFT);
    terminal.press(enter);
    expect(await terminal.ended).toBe(0);
    expect(read()).toBe('Ring the council on 01632 960123.\n\nA resident has been diagnosed with cancer.\n');
  });

  test('one by one writes what is chosen', async () => {
    const terminal = fix();
    await terminal.answer('Write these 2 changes', down, enter);
    await terminal.answer('“Ring me on 07700 900123” → “Ring the council on 01632 960123”', enter);
    await terminal.answer('“Karen Doyle” → “A resident”', down, enter);
    expect(await terminal.ended).toBe(1);
    expect(read()).toBe('Ring the council on 01632 960123.\n\nKaren Doyle has been diagnosed with cancer.\n');
  });

  test.each([
    ['no', [down, down, enter], 1],
    ['ctrl-c', [ctrlC], 130],
  ] as const)('%s leaves it as it is', async (_, keys, status) => {
    const terminal = fix();
    await terminal.answer('Write these 2 changes', ...keys);
    expect(await terminal.ended).toBe(status);
    expect(read()).toBe(DRAFT);
  });

  test.each([
    ['yes', [enter], true],
    ['no', [down, enter], false],
  ] as const)('a copy of a picture without its place is asked for: %s', async (_, keys, copied) => {
    cpSync('test/files/phone.jpg', path.join(folder, 'green.jpg'));
    writeFileSync(path.join(folder, 'draft.txt'), 'Come to the green on Saturday.\n');
    const argv = ['fix', 'draft.txt', '-r', 'clerk', '-c', 'official', '--image', 'green.jpg'];
    const terminal = openTerminal([process.execPath, BIN, ...argv], { cwd: folder });
    await terminal.answer('Write green-clean.jpg, a copy of green.jpg without its metadata?', ...keys);
    expect(await terminal.ended).toBe(copied ? 0 : 3);
    expect(existsSync(path.join(folder, 'green-clean.jpg'))).toBe(copied);
  });

  test('what somebody else writes meanwhile is not overwritten', async () => {
    const terminal = fix();
    await terminal.see('Write these 2 changes');
    writeFileSync(path.join(folder, 'draft.txt'), `${DRAFT}More.\n`);
    terminal.press(enter);
    await terminal.see('was changed by somebody else meanwhile');
    expect(await terminal.ended).toBe(2);
    expect(read()).toBe(`${DRAFT}More.\n`);
  });
});
