// Reports in Welsh: nothing is missing from the catalogue, nothing stands in it that nobody says, and the flag, the
// environment and the configuration all ask for it.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLEANED, REFERRED } from '../src/assess.js';
import { checks } from '../src/checks/index.js';
import { shippedPolicies } from '../src/shipped.js';
import { english } from '../src/messages/english.js';
import { contexts, kinds, law as lawInWelsh, questions, reasonIn, reasons, texts, welsh } from '../src/messages/welsh.js';
import { pictureKinds } from '../src/pictures/facts.js';
import { Desk } from './run.js';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const { policies, law, questions: standard } = shippedPolicies();
const clauses = [...policies, law].flatMap((policy) => policy.clauses);

/** Messages and remedies of the shipped policies, their heads, and whom a doubt goes to. */
const said = new Set([
  CLEANED,
  REFERRED,
  ...policies.flatMap(({ council, title }) => [council, title]),
  ...[...policies, law].flatMap(({ referTo }) => Object.values(referTo)),
  ...clauses.flatMap(({ rules = [], fix }) => rules.flatMap((rule) => [rule.message, rule.fix, fix])).filter((text) => text !== undefined),
]);

/** Every path of a catalogue that leads to words or to a function that gives some. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

test('both languages have every message', () => {
  expect(paths(welsh)).toEqual(paths(english));
  expect(paths(welsh.headings('y clerc'))).toEqual(paths(english.headings('the clerk')));
});

test('no message of the one language is left in the other', () => {
  const flat = (messages: object): unknown[] =>
    Object.values(messages).flatMap((each: unknown) => (typeof each === 'object' && each !== null ? flat(each) : [each]));
  const words = flat(welsh).filter((each) => typeof each === 'string');
  expect(words.filter((word) => flat(english).includes(word))).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'kinds of checks and of pictures',
    Object.keys(kinds),
    [...checks.flatMap((check) => Object.keys(check.kinds).map((kind) => `${check.id}/${kind}`)), ...Object.keys(pictureKinds)],
  ],
  ['questions', Object.keys(questions), [...standard, ...policies.flatMap((policy) => policy.questions)].map(({ id }) => id)],
  ['messages and remedies of policies', Object.keys(texts), [...said]],
  ['clauses of the law', Object.keys(lawInWelsh), law.clauses.map(({ id }) => id)],
  [
    'reasons why a clause is not checked',
    Object.keys(contexts),
    clauses.flatMap(({ context, excepts }) => [context, excepts?.reason]).filter((text) => text !== undefined),
  ],
])('Welsh for all %s, and for nothing else', (_, have, need) => {
  expect({ missing: need.filter((key) => !have.includes(key)), dead: have.filter((key) => !need.includes(key)) }).toEqual({
    missing: [],
    dead: [],
  });
});

describe('the reasons of facts', () => {
  const source = ['src/checks', 'src/pictures']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test('all have Welsh', () => {
    const grouped = checks.flatMap(({ groups = [] }) => groups.map(({ why }) => why));
    const written = [...source.matchAll(/why: '([^']+)'/g)].map(([, why = '']) => why);
    expect([...new Set([...grouped, ...written])].filter((why) => reasonIn(why) === null)).toEqual([]);
  });

  test('say what was seen, and not what it looks like to a program', () => {
    const said = checks.flatMap(({ wording }) => wording?.why ?? []);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((why) => !/^(?:\w+s|is) /.test(why) || /reads? like|worded/.test(why))).toEqual([]);
  });

  test('are all given by some check', () => {
    expect(Object.keys(reasons).filter((why) => !source.includes(`'${why}'`) && !source.includes(why))).toEqual([]);
  });

  test.each([
    ['a numbered home, where somebody lives', 'cartref wrth ei rif, lle mae rhywun yn byw'],
    [
      'a UK mobile number, written so that it does not look like one',
      'rhif ffôn symudol yn y DU, a ysgrifennwyd fel nad yw’n edrych fel un',
    ],
    ['a sentence of 61 words', 'brawddeg o 61 o eiriau'],
    ['words that nobody has translated', null],
  ])('%s', (english, said) => expect(reasonIn(english)).toBe(said));
});

test.each([
  [1, 'ac 1 arall', 'ac 1 lle arall'],
  [2, 'a 2 arall', 'a 2 le arall'],
  [3, 'a 3 arall', 'a 3 lle arall'],
  [8, 'ac 8 arall', 'ac 8 lle arall'],
  [11, 'ac 11 arall', 'ac 11 lle arall'],
  [12, 'a 12 arall', 'a 12 lle arall'],
])('counts %d more as Welsh says it', (count, more, places) => {
  expect(welsh.more(count)).toBe(more);
  expect(welsh.morePlaces(count)).toContain(places);
});

test.each([
  ['line', 'ar linellau 1, 2'],
  ['paragraph', 'ar baragraffau 1, 2'],
  ['row', 'ar resi 1, 2'],
  ['page', 'ar dudalennau 1, 2'],
] as const)('softens a %s after "ar"', (unit, words) => {
  expect(welsh.above(welsh.lines([1, 2], unit))).toContain(words);
});

test('answers every question with its own verb', () => {
  const replies = Object.entries(questions).map(([id, { text }]) => [id, welsh.answers('no', text)]);
  expect(replies.filter(([, no]) => no === 'Na')).toEqual([]);
  expect(welsh.answers('yes', questions['authority']?.text ?? '')).toBe('Do');
  expect(welsh.answers('no', questions['link-terms']?.text ?? '')).toBe('Nac ydynt');
  expect(welsh.answers('no', questions['special-agreed']?.text ?? '')).toBe('Nac ydy');
});

const WHO = ['-p', 'powys', '-r', 'clerk', '-c', 'official'];
const DRAFT = 'Ffoniwch Dave Hobbs ar 07700 900123, croeso i bawb ar y noson.\n';

describe('policycheck --lang cy', () => {
  test('prints verdict, headings, labels, remedies and counts in Welsh', async () => {
    const { stdout, status } = await desk.policycheck(['-', ...WHO, '--lang', 'cy'], { stdin: DRAFT });
    expect(status).toBe(1);
    for (const words of [
      '✗ Peidiwch â chyhoeddi',
      'Rhaid newid',
      'rhif ffôn symudol yn y DU',
      '→ Rhowch fanylion cyswllt',
      'Nid cyngor cyfreithiol',
    ])
      expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/Must change|Better to|line 1|looked at|legal advice/);
  });

  test('marks the words of a clause, which stay English', async () => {
    const { stdout } = await desk.policycheck(['-', ...WHO, '--lang', 'cy'], { stdin: DRAFT });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Never publish contact details of anybody else (yn Saesneg)');
  });

  test('lists in Welsh what passed and what does not apply', async () => {
    const { stdout } = await desk.policycheck(['-', '-p', 'powys', '-r', 'councillor', '-c', 'personal', '--all', '--lang', 'cy'], {
      stdin: 'Te am ddeg.\n',
    });
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain('(IV) Language and Responses (2): Answer in the language of the question (mae’n rhwymo cyfrifon swyddogol)');
    expect(words).toContain('(II) The Policy, 2.2(3): For employees, discipline (cosb)');
    expect(words).not.toMatch(/\(binds |accounts\)|a sanction/);
    expect(words.match(/yn Saesneg/gi)).toHaveLength(1);
  });

  test('cites the law, and the part of a clause, in Welsh', async () => {
    const { stdout } = await desk.policycheck(['-', ...WHO, '--all', '--lang', 'cy'], { stdin: 'Vote Green on Thursday!\n' });
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Deddf Llywodraeth Leol 1986, a.2: Mae hyn yn ymddangos fel gwleidyddiaeth bleidiol');
    expect(words).toContain('(VI)(11) (ail frawddeg)');
    expect(words).toContain('Cyngor tref ym Mhowys, Polisi Cyfryngau Cymdeithasol');
    expect(words).not.toMatch(/Government Act|UK GDPR|second sentence/);
  });

  test('names the rules of the law in Welsh', async () => {
    const { stdout } = await desk.policycheck(['-', ...WHO, '-f', 'sarif', '--all', '--lang', 'cy'], { stdin: 'Te am ddeg.\n' });
    const { runs } = JSON.parse(stdout) as {
      runs: { tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } } }[];
    };
    const rules = runs[0]?.tool.driver.rules ?? [];
    expect(rules.find(({ id }) => id === 'law.lga-1986-s2')?.shortDescription.text).toBe('Deddf Llywodraeth Leol 1986, a.2');
  });

  test('gives the reasoning in Welsh', async () => {
    const { stdout } = await desk.policycheck(['-', ...WHO, '--why', '--lang', 'cy'], {
      stdin: '---\nplatform: facebook\n---\n“Ffoniwch Dave Hobbs ar 07700 900123?”\n',
    });
    const words = stdout.replaceAll(/\s+/g, ' ');
    for (const said of [
      'tystiolaeth: contact-details/phone, un rhywun arall, sicr',
      'yn ei erbyn: mae rhwng dyfynodau; cwestiwn ydyw',
      'rheol: os mae yn y drafft contact-details@other: gofyn',
      'platform: o ',
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/evidence|against|rule:|\bwhen\b|not sure|no answer|from the/);
  });

  test('tells in Welsh what a picture shows, how many drafts there were and where each check is filed', async () => {
    for (const picture of ['phone.jpg', 'artificial.png']) copyFileSync(`test/files/${picture}`, desk.path(picture));
    for (const name of ['a.txt', 'b.txt']) desk.write(name, 'Te am ddeg.\n');
    const images = ['--image', 'phone.jpg', '--image', 'artificial.png'];
    const argv = ['a.txt', 'b.txt', ...WHO, ...images, '--record', 'records', '--lang', 'cy'];
    const { stdout, stderr } = await desk.policycheck(argv);
    const words = stdout.replaceAll(/\s+/g, ' ');
    for (const told of [
      'lle y tynnwyd llun',
      'fel perchennog y camera',
      'llun a wnaed â deallusrwydd artiffisial',
      '2 ddrafft: 2 i’w gwirio',
    ])
      expect(words).toContain(told);
    expect(words).not.toMatch(/a picture was taken|camera’s|made with AI|drafts|published/);
    expect(stderr).toContain('Cofnodwyd yn records/');
    expect(stderr).not.toContain('Recorded');
  });

  test('asks in Welsh', async () => {
    const { stdout } = await desk.policycheck(['-', ...WHO, '--lang', 'cy'], { stdin: 'Photo courtesy of the Evening Courier.\n' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('A yw pwy bynnag a wnaeth y llun, y testun neu’r gerddoriaeth wedi cytuno');
  });

  test('changes neither verdict, clauses nor places', async () => {
    const run = async (lang: string): Promise<Record<string, unknown>> =>
      JSON.parse((await desk.policycheck(['-', ...WHO, '-f', 'json', '--lang', lang], { stdin: DRAFT })).stdout) as Record<string, unknown>;
    const bare = ({ facts, findings, checklist, policy, ...rest }: Record<string, unknown>): unknown => ({
      ...rest,
      policy: (policy as { id: string }).id,
      questions: null,
      checklist: (checklist as Record<string, unknown>[]).map(({ summary: _, ...entry }) => entry),
      facts: (facts as Record<string, unknown>[]).map(({ why: _, ...fact }) => fact),
      findings: (findings as Record<string, unknown>[]).map(({ message: _, suggestion: __, cite: ___, ...finding }) => finding),
    });
    expect(bare(await run('cy'))).toEqual(bare(await run('en')));
  });

  test.each(['markdown', 'html', 'junit', 'github', 'sarif'])('in %s, too', async (format) => {
    const { stdout } = await desk.policycheck(['-', ...WHO, '-f', format, '--lang', 'cy'], { stdin: DRAFT });
    expect(stdout).toContain('Peidiwch â chyhoeddi');
    expect(stdout).not.toMatch(/Do not publish|The draft|Better to/);
  });

  test('is asked for by the environment, or by the configuration', async () => {
    expect((await desk.policycheck(['-q', '-', ...WHO], { stdin: DRAFT, env: { POLICYCHECK_LANG: 'cy' } })).stdout).toContain('Peidiwch');
    desk.write('.policycheckrc', 'lang: cy\n');
    expect((await desk.policycheck(['-q', '-', ...WHO], { stdin: DRAFT })).stdout).toContain('Peidiwch');
    expect((await desk.policycheck(['-q', '-', ...WHO, '--lang', 'en'], { stdin: DRAFT })).stdout).toContain('Do not publish');
  });

  test('an unknown language is refused', async () => {
    const { status, stderr } = await desk.policycheck(['-', ...WHO, '--lang', 'gd'], { stdin: DRAFT });
    expect(status).toBe(2);
    expect(stderr).toContain('en, cy');
  });
});
