// init at a real pseudo-terminal, key by key; it is the built command that is driven. And how a change is spliced into YAML.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PolicycheckError } from '../src/errors.js';
import { changeYaml, readYaml } from '../src/yaml.js';
import { Desk } from './run.js';
import { closeTerminals, hasTerminal, KEYS, openTerminal, type Terminal } from './terminal/index.js';

const { enter: ENTER, down: DOWN, up: UP, ctrlC: CTRL_C, ctrlD: CTRL_D } = KEYS;
const CTRL_U = '\u0015';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => {
  closeTerminals();
  desk.clear();
});

const BIN = path.resolve('bin/policycheck.js');
interface Init extends Terminal {
  /** Waits for the words of a question, and types. */
  at(words: string, keys: string): Promise<void>;
}

function init(cwd = '.'): Init {
  const terminal = openTerminal([process.execPath, BIN, 'init'], { cwd: desk.path(cwd) });
  return { ...terminal, at: (words, keys) => terminal.answer(words, ...(keys.match(/\u001b\[.|[^]/gu) ?? [])) };
}

const config = (): string => readFileSync(desk.path('.policycheckrc.yaml'), 'utf8');
const atTerminal = hasTerminal ? describe : describe.skip;

const KNOWN = `# Ours; mind the dates.
role: clerk   # always
policy: pilsley
council:
  names: ["Ambleford Parish Council"]   # as on the notice board
  members:
    - name: Ann Other
    - name: Dev Patel
      party: Independent
# the end
`;

atTerminal('init at a terminal', () => {
  test('asks for everything, shows it, writes it, and the next check knows it', async () => {
    const terminal = init();
    await terminal.at('What is the council called?', `Amblefort${ENTER}`);
    await terminal.at('abbreviations', `<${ENTER}`);
    await terminal.at('What is the council called? ("-" for none) Amblefort', `${CTRL_U}Ambleford Parish Council${ENTER}`);
    await terminal.at('abbreviations', `APC; Ambleford PC${ENTER}`);
    await terminal.at('Where is it?', DOWN + ENTER);
    await terminal.at('In which languages', DOWN + DOWN + ENTER);
    await terminal.at('Under which policy', DOWN.repeat(3) + ENTER);
    await terminal.at('Who posts', ENTER);
    await terminal.at('On whose account', ENTER);
    await terminal.at('addresses (offices', `2 Market Place, Ambleford; The Old School${ENTER}`);
    await terminal.at('phone numbers', `ring us${ENTER}`);
    await terminal.at('"ring us" is not a British phone number', `${CTRL_U}1632 960123${ENTER}`);
    await terminal.at('"1632 960123" is not a British phone number, such as 01632 960123', `${CTRL_U}01632960123${ENTER}`);
    await terminal.at('e-mail', `clerk@ambleford-pc.example${ENTER}`);
    await terminal.at('domains', `https://www.ambleford-pc.example/, ambleford.example${ENTER}`);
    await terminal.at('social media', `@AmblefordPC${ENTER}`);
    await terminal.at('A councillor:', `Ann Other, Independent, chair of planning, too${ENTER}`);
    await terminal.at('Another councillor:', ENTER);
    await terminal.at('A member of staff:', `Sam Example, clerk${ENTER}`);
    await terminal.at('Another member of staff:', ENTER);
    await terminal.at('day of notice', `2027-02-30${ENTER}`);
    await terminal.at('not a day of the calendar', `${CTRL_U}22/03/2027${ENTER}`);
    await terminal.at('day of poll', `2027-03-01${ENTER}`);
    await terminal.at('after the notice', `${CTRL_U}6 May 2027${ENTER}`);
    await terminal.at('Its name', `Local elections${ENTER}`);
    await terminal.at('Another election, its day of notice', ENTER);
    await terminal.at('Keep a record', `y${ENTER}`);
    await terminal.at('In which folder?', ENTER);
    await terminal.at('Who checks', `Sam Example${ENTER}`);
    await terminal.at('Write .policycheckrc.yaml?', ENTER);
    expect(terminal.sent()).toContain('- "01632960123"');
    await terminal.see('Written: .policycheckrc.yaml');
    expect(await terminal.ended).toBe(0);
    expect(readYaml(config(), 'x').value).toEqual({
      policy: 'pilsley',
      record: 'records',
      by: 'Sam Example',
      council: {
        names: ['Ambleford Parish Council', 'APC', 'Ambleford PC'],
        nation: 'wales',
        languages: ['en', 'cy'],
        addresses: ['2 Market Place, Ambleford', 'The Old School'],
        phones: ['01632960123'],
        emails: ['clerk@ambleford-pc.example'],
        domains: ['ambleford-pc.example', 'ambleford.example'],
        handles: ['@AmblefordPC'],
        members: [{ name: 'Ann Other', party: 'Independent', post: 'chair of planning, too' }],
        staff: [{ name: 'Sam Example', post: 'clerk' }],
        elections: [{ name: 'Local elections', notice: '2027-03-22', poll: '2027-05-06' }],
      },
    });
    const draft = desk.write('draft.txt', 'To book the hall ring 01632 960123.');
    expect(await desk.policycheck(['-r', 'clerk', '-c', 'official', draft])).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^Recorded in records/) as string,
    });
  });

  test('goes back question by question, and offers again what was answered', async () => {
    const terminal = init();
    await terminal.at('What is the council called?', `Ambleford Town Council${ENTER}`);
    await terminal.at('abbreviations', `ATC${ENTER}`);
    await terminal.at('Where is it?', DOWN + ENTER);
    await terminal.at('In which languages', `<${ENTER}`);
    await terminal.see('❯ Wales');
    await terminal.at('Where is it?', `<${ENTER}`);
    // The suggestion need not be deleted first.
    await terminal.at('abbreviations, with ; between them (enter to go on): ("-" for none) ATC', `<${ENTER}`);
    await terminal.at('What is the council called? ("-" for none) Ambleford Town Council', ENTER);
    await terminal.at('ATC', ENTER);
    await terminal.at('Where is it?', ENTER);
    await terminal.at('In which languages', ENTER);
    await terminal.at('Under which policy', DOWN.repeat(3) + ENTER);
    await terminal.at('Who posts', ENTER);
    await terminal.at('On whose account', ENTER);
    for (const words of ['addresses', 'phone numbers', 'e-mail', 'domains', 'social media']) await terminal.at(words, ENTER);
    await terminal.at('A councillor:', `Cllr Ann Other (chair)${ENTER}`);
    await terminal.at('Write the name alone, and the rest after a comma: Ann Other, Independent, chair', `<${ENTER}`);
    await terminal.at('social media', ENTER);
    await terminal.at('(enter to go on): ("-" for none) Cllr Ann Ot', `${CTRL_U}Ann Other, Independent${ENTER}`);
    await terminal.at('Another councillor:', `<${ENTER}`);
    await terminal.at('("-" for none) Ann Other, Independent', ENTER);
    await terminal.at('Another councillor:', ENTER);
    await terminal.at('A member of staff:', ENTER);
    await terminal.at('day of notice', ENTER);
    await terminal.at('Keep a record', `y${ENTER}`);
    await terminal.at('In which folder?', `<${ENTER}`);
    await terminal.at('Keep a record', `${DOWN}${ENTER}`);
    await terminal.at('Write .policycheckrc.yaml?', ENTER);
    expect(await terminal.ended).toBe(0);
    expect(readYaml(config(), 'x').value).toEqual({
      policy: 'pilsley',
      council: {
        names: ['Ambleford Town Council', 'ATC'],
        nation: 'wales',
        languages: ['en'],
        members: [{ name: 'Ann Other', party: 'Independent' }],
      },
    });
  });

  test('changes one thing, shows the difference, and leaves every other line as it was', async () => {
    desk.write('.policycheckrc.yaml', KNOWN);
    const terminal = init();
    await terminal.at('What would you like to change?', DOWN.repeat(4) + ENTER);
    await terminal.at('Who are still councillors?', `${DOWN} ${ENTER}`);
    await terminal.at('Another councillor:', `Erin Jones, Green${ENTER}`);
    await terminal.at('Another councillor:', ENTER);
    await terminal.at('A member of staff:', ENTER);
    await terminal.at('What would you like to change?', UP + ENTER);
    await terminal.at('Change .policycheckrc.yaml like this?', ENTER);
    const shown = stripVTControlCharacters(terminal.sent()).replace(/\s+/g, ' ');
    expect(shown).toContain('- - name: Dev Patel');
    expect(shown).toContain('+ - name: "Erin Jones"');
    await terminal.see('Written');
    expect(await terminal.ended).toBe(0);
    expect(config()).toBe(
      KNOWN.replace('    - name: Ann Other\n', '    - name: "Ann Other"\n').replace(
        '    - name: Dev Patel\n      party: Independent\n',
        '    - name: "Erin Jones"\n      party: "Green"\n',
      ),
    );
  });

  test.each<[string, (terminal: Init) => Promise<unknown>, RegExp, number]>([
    [
      'no is no',
      async (terminal) => {
        await terminal.at('What would you like to change?', DOWN + ENTER);
        await terminal.at('Under which policy', DOWN + ENTER);
        await terminal.at('What would you like to change?', UP + ENTER);
        return terminal.at('like this?', UP + ENTER);
      },
      /Nothing was written/,
      0,
    ],
    ['nothing to change', (terminal) => terminal.at('What would you like to change?', UP + ENTER), /Nothing was changed/, 0],
    [
      'ctrl-c at the last question',
      async (terminal) => {
        await terminal.at('What would you like to change?', DOWN + ENTER);
        await terminal.at('Under which policy', DOWN + ENTER);
        await terminal.at('What would you like to change?', UP + ENTER);
        return terminal.at('like this?', CTRL_C);
      },
      /^/,
      130,
    ],
  ])('%s: the file stays as it is', async (_, act, message, status) => {
    desk.write('.policycheckrc.yaml', KNOWN);
    const terminal = init();
    await act(terminal);
    expect(await terminal.ended).toBe(status);
    expect(terminal.sent()).toMatch(message);
    expect(config()).toBe(KNOWN);
    expect(readdirSync(desk.folder)).toEqual(['.policycheckrc.yaml']);
  });

  test.each([
    ['ctrl-c', CTRL_C],
    ['ctrl-d', CTRL_D],
  ])('%s at the first question leaves nothing behind', async (_, key) => {
    const terminal = init();
    await terminal.at('What is the council called?', `Ambleford${key}`);
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(desk.folder)).toEqual([]);
  });

  test('what somebody else wrote meanwhile is not overwritten', async () => {
    desk.write('.policycheckrc.yaml', KNOWN);
    const terminal = init();
    await terminal.at('What would you like to change?', DOWN + ENTER);
    await terminal.at('Under which policy', DOWN + ENTER);
    await terminal.at('What would you like to change?', UP + ENTER);
    await terminal.see('like this?');
    desk.write('.policycheckrc.yaml', `${KNOWN}failOn: fail\n`);
    terminal.press(ENTER);
    await terminal.see('changed by somebody else');
    expect(await terminal.ended).toBe(2);
    expect(config()).toBe(`${KNOWN}failOn: fail\n`);
  });

  test('a configuration above is changed there, or one is written here; a policy file of its own must be one', async () => {
    desk.write('.policycheckrc.yaml', KNOWN);
    desk.write('spring/notes.txt', 'x');
    const terminal = init('spring');
    await terminal.at('stands in a folder above', ENTER);
    await terminal.at('What would you like to change?', DOWN + ENTER);
    await terminal.at('Under which policy', DOWN.repeat(4) + ENTER);
    await terminal.at('Which file?', `ours.yaml${ENTER}`);
    await terminal.at('no policy "ours.yaml"', `<${ENTER}`);
    await terminal.at('❯ A policy file of our own', DOWN + ENTER);
    await terminal.at('What would you like to change?', UP + ENTER);
    await terminal.at('Change ../.policycheckrc.yaml like this?', ENTER);
    expect(await terminal.ended).toBe(0);
    expect(config()).toBe(KNOWN.replace('policy: pilsley\n', ''));
  });
});

test('without a terminal init says what to do, and asks nothing', async () => {
  const { status, stdout, stderr } = await desk.policycheck(['init']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('.policycheckrc.example');
});

describe('a change in YAML touches its own lines alone', () => {
  test.each<[string, string, string[], unknown, string]>([
    ['into nothing', '', ['a', 'b'], ['x'], 'a:\n  b:\n    - "x"\n'],
    ['below comments', '# c\n', ['a'], 1, '# c\na: 1\n'],
    ['into an empty map', 'a:\nz: 1\n', ['a', 'b'], 'q', 'a:\n  b: "q"\nz: 1\n'],
    ['a value with a comment', 'a: 1   # one\nb: 2\n', ['a'], 3, 'a: 3   # one\nb: 2\n'],
    ['a list on one line', 'a: []   # none\n', ['a'], ['01', 'x'], 'a: ["01", "x"]   # none\n'],
    ['a list before a comment', 'a:\n  - x\n  # more\nb: 1\n', ['a'], ['y'], 'a:\n  - "y"\n  # more\nb: 1\n'],
    ['a new key after a comment', 'a:\n  b: 1 # one\n\n# tail\nc: 2\n', ['a', 'z'], '@x', 'a:\n  b: 1 # one\n  z: "@x"\n\n# tail\nc: 2\n'],
    ['a text of several lines', 'a: |\n  text\n  more\nb: 1\n', ['a'], 'new', 'a: new\nb: 1\n'],
    ['a key taken out', 'a: 1\nb: 2 # two\nc: 3\n', ['b'], undefined, 'a: 1\nc: 3\n'],
    ['lines of Windows', 'a: "x"\r\nb: 2\r\n', ['a'], ['1'], 'a:\r\n  - "1"\r\nb: 2\r\n'],
    ['without a last line break', 'a: 1', ['b'], 2, 'a: 1\nb: 2'],
  ])('%s', (_, source, at, value, expected) => {
    expect(changeYaml(source, 'x.yaml', at, value)).toBe(expected);
  });

  test('the example configuration takes a change in every list, and stays as it was elsewhere', () => {
    const example = readFileSync('.policycheckrc.example', 'utf8');
    const changed = changeYaml(changeYaml(example, 'x', ['council', 'phones'], ['01632960123']), 'x', ['role'], 'clerk');
    expect(readYaml(changed, 'x').value).toMatchObject({ role: 'clerk', council: { phones: ['01632960123'], emails: [] } });
    const lines = new Set(example.split('\n'));
    expect(changed.split('\n').filter((line) => !lines.has(line))).toHaveLength(2);
  });

  test.each([
    ['a: !!timestamp 2026-05-04', 'x.yaml, line 1: the tag tag:yaml.org,2002:timestamp is not allowed; write a plain value'],
    ['a: &one 1\nb: *one', 'x.yaml, line 2: aliases ("*name") are not allowed; write the value out'],
  ])('what is not plain is refused: %j', (source, problem) => {
    expect(() => readYaml(source, 'x.yaml')).toThrow(new PolicycheckError(problem));
  });

  test('what stands in braces is refused, and named', () => {
    expect(() => changeYaml('{ "a": 1 }', 'x.yaml', ['b'], 2)).toThrow(/x\.yaml.*"key: value" lines/);
  });
});
