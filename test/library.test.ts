// What a program that uses the library may get wrong.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as library from '../src/index.js';
import {
  checkDraft,
  loadPolicy,
  noCouncil,
  PolicycheckError,
  type Answers,
  type Council,
  type Draft,
  type Picture,
  type Policy,
} from '../src/index.js';

const policy = await loadPolicy('pitstone');
const built = path.resolve('dist/index.js');
const guide = readFileSync('docs/library.md', 'utf8');
const context = { role: 'clerk', channel: 'official', platform: null, authorised: null, date: '2026-05-04' } as const;
const draft = { id: 'post', text: 'Ring the office on 01632 960774.', context };

describe('what the guide tells of', () => {
  const named = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  test('is all that the library has', () => {
    expect(Object.keys(library).sort()).toEqual(named.sort());
  });
  test('has the types that it gives a name', () => {
    const types = [...guide.matchAll(/^\| what .*? \| (`[A-Z].*)\|$/gm)].flatMap(([, cells = '']) => cells.match(/\w+/g) ?? []);
    const exported = [...readFileSync('src/index.ts', 'utf8').matchAll(/^export type \{([^}]*)\}/gm)].flatMap(
      ([, names = '']) => names.match(/\w+/g) ?? [],
    );
    expect(exported.sort()).toEqual(types.sort());
  });
  test('is all that the build gives away', async () => {
    const given = (await import(built)) as object;
    expect(Object.keys(given).sort()).toEqual(named.sort());
  });
  test('does as it says', () => {
    const [, code = ''] = /```js\n([^]*?)```/.exec(guide) ?? [];
    const folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-'));
    const file = path.join(folder, 'guide.mjs');
    writeFileSync(file, code.replace("'policycheck'", JSON.stringify(pathToFileURL(built).href)));
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(printed).toMatch(/^Personal use of Social Media, 25 Keep passwords secret/m);
    expect(printed).toMatch(/^review Ring the council on 01632 960001$/m);
  });
});

test('a council is given as far as it is known', () => {
  const council = { phones: ['01632 960774'] };
  expect(checkDraft(draft, policy, { council }).findings).toEqual(
    checkDraft(draft, policy, { council: { ...noCouncil, ...council } }).findings,
  );
  expect(checkDraft(draft, policy, { council }).document.council.names).toEqual([]);
});

describe('what is none is refused, with its place and what may stand there', () => {
  const wrongContext: readonly (readonly [string, unknown, string])[] = [
    ['role', 'mayor', 'role: "mayor" is not one of clerk, officer, councillor, volunteer'],
    ['channel', 'private', 'channel: "private" is not one of official, personal'],
    ['date', 'tomorrow', 'date: "tomorrow" is not a date; write YYYY-MM-DD'],
    [
      'platform',
      'myspace',
      'platform: "myspace" is not one of facebook, x, instagram, linkedin, nextdoor, whatsapp, website, newsletter, forum; null where it is not known',
    ],
    ['authorised', 'yes', 'authorised: "yes" is not one of true, false; null where it is not known'],
    ['authorised', undefined, 'authorised: undefined is not one of true, false; null where it is not known'],
    ['displayName', 7, 'displayName: must be a string, not number'],
  ];
  test.each(wrongContext)('a %s that is %j', (key, value, problem) => {
    const wrong = { ...draft, context: { ...context, [key]: value } };
    expect(() => checkDraft(wrong, policy)).toThrow(new PolicycheckError(problem));
  });

  const wrongDraft: readonly (readonly [string, unknown, string])[] = [
    ['a text that is not there', { ...draft, text: undefined }, 'text: must be a string, not undefined'],
    ['a text as it was read from a file', { ...draft, text: Buffer.from('Hello') }, 'text: must be a string, not object'],
    ['an answer to no text', { ...draft, replyTo: 5 }, 'replyTo: must be a string, not number'],
    ['no context', { id: 'post', text: 'Hello' }, 'context: is none; give { role, channel, platform, authorised, date }'],
    ['the words alone', 'Hello', 'draft: is none; give { id, text, context }'],
    ['a picture by its name', { ...draft, pictures: ['green.jpg'] }, 'pictures.0: "green.jpg" is not a list of "key: value" lines'],
  ];
  test.each(wrongDraft)('%s', (_, wrong, problem) => {
    expect(() => checkDraft(wrong as Draft, policy)).toThrow(new PolicycheckError(problem));
  });

  test('a policy that nobody has waited for', () => {
    const unloaded = loadPolicy('pitstone') as unknown as Policy;
    expect(() => checkDraft(draft, unloaded)).toThrow(new PolicycheckError('policy: is a promise; write "await loadPolicy(…)"'));
    expect(() => checkDraft(draft, 'pitstone' as unknown as Policy)).toThrow(
      new PolicycheckError('policy: is none; "await loadPolicy(…)" gives one'),
    );
  });

  test('everything at once', () => {
    const wrong = { ...draft, text: 5, context: { ...context, role: 'mayor', channel: 'private' } } as unknown as Draft;
    expect(() => checkDraft(wrong, policy)).toThrow(
      new PolicycheckError([
        'text: must be a string, not number',
        'role: "mayor" is not one of clerk, officer, councillor, volunteer',
        'channel: "private" is not one of official, personal',
      ]),
    );
  });

  test('a council with a slip in it', () => {
    const council = { phone: ['01632 960774'], emails: 'office@ambleford.example' } as unknown as Partial<Council>;
    expect(() => checkDraft(draft, policy, { council })).toThrow(
      new RegExp(
        '^council\\.phone: is not a setting; did you mean phones\\? Known are names, [^]*\ncouncil\\.emails: "office@ambleford.example" is not a list; write \\[one, another]$',
      ),
    );
  });
});

describe('an answer', () => {
  const asked = { ...draft, text: 'Ring Gwenda Pike on 07700 900381 about the hall.', context: { ...context, authorised: true } };
  const [question = ''] = checkDraft(asked, policy).questions.map(({ question: { id } }) => id);

  test('is to a question', () => {
    expect(question).not.toBe('');
    expect(checkDraft(asked, policy).verdict).not.toBe('pass');
  });

  test.each(['Yes', 'maybe', true, 1, null])('of %j is none, and lets nothing pass', (answer) => {
    const answers = { [question]: answer } as unknown as Answers;
    expect(() => checkDraft(asked, policy, { answers })).toThrow(
      new PolicycheckError(`answers.${question}: ${JSON.stringify(answer)} is not one of yes, no, unsure`),
    );
  });

  test('to no question of the policy or of all policies is refused', () => {
    const answers = { 'contact-agred': 'yes' } as const;
    expect(() => checkDraft(asked, policy, { answers })).toThrow(/^answers: no question "contact-agred"; did you mean contact-agreed\?/);
  });

  test('to one of them is taken', () => {
    expect(checkDraft(asked, policy, { answers: { [question]: 'no' } }).questions.map(({ answer }) => answer)).toContain('no');
  });
});

describe('what a program changes between two checks counts', () => {
  const withPhone = { ...draft, text: 'Ring us on 07700 900382.' };
  const shown = (council: Partial<Council>, of: Draft = withPhone): string[] =>
    checkDraft(of, policy, { council }).findings.flatMap(({ evidence }) => evidence.map(({ excerpt }) => excerpt));

  test('of the council, whether a list is put in or added to', () => {
    const council: { phones: string[] } = { phones: [] };
    expect(shown(council)).toContain('07700 900382');
    council.phones.push('07700 900382');
    expect(shown(council)).not.toContain('07700 900382');
    council.phones = [];
    expect(shown(council)).toContain('07700 900382');
    const whole = { ...noCouncil, ...council };
    expect(shown(whole)).toContain('07700 900382');
    whole.phones = ['07700 900382'];
    expect(shown(whole)).not.toContain('07700 900382');
  });

  test('of the draft and its pictures', () => {
    const pictures: Picture[] = [];
    const changing = { ...withPhone, pictures };
    expect(checkDraft(changing, policy).facts.some(({ image }) => image !== undefined)).toBe(false);
    pictures.push({
      name: 'kitchen.jpg',
      digest: 'sha256:00',
      position: true,
      credits: {},
      agency: null,
      owner: null,
      artificial: null,
      screenshot: null,
      bare: false,
    });
    expect(checkDraft(changing, policy).facts.some(({ image }) => image === 'kitchen.jpg')).toBe(true);
    changing.text = 'The hall is open.';
    expect(shown({}, changing)).not.toContain('07700 900382');
  });
});
