// fix: what takes the place of what; that nothing it suggests is itself a finding; that nothing else in the file changes.
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import {
  applyEdits,
  checkDraft,
  loadPolicy,
  noCouncil,
  suggestEdits,
  type Channel,
  type Checklist,
  type Council,
  type Policy,
  type Role,
} from '../src/index.js';
import { shippedPolicies } from '../src/shipped.js';
import { correct, type Recheck } from '../src/edits/index.js';
import { readCorpus } from '../scripts/corpus.js';
import { Desk } from './run.js';

const ANYTOWN: Council = {
  ...noCouncil,
  names: ['Anytown Parish Council'],
  phones: ['01632 960123'],
  emails: ['clerk@anytown-pc.example'],
  addresses: ['The Parish Office, 2 Market Place'],
  handles: ['@AnytownPC'],
};

function check(text: string, policy: Policy, council = noCouncil, channel: Channel = 'personal', role: Role = 'councillor'): Checklist {
  const context = { role, channel, platform: null, authorised: null, date: '2026-05-04' };
  return checkDraft({ id: 'post', text, context }, policy, { council });
}

async function corrected(text: string, policy: string, council = noCouncil): Promise<string> {
  const edits = suggestEdits(check(text, await loadPolicy(policy), council));
  return applyEdits(text, edits);
}

describe('a private contact gives way to the council’s own', () => {
  test.each([
    ['Ring me on 07700 900123.', 'Ring the council on 01632 960123.'],
    ['Text Sue on 07700 900456 or 07700 900123.', 'Ring the council on 01632 960123.'],
    ['If the lights fail, ring Dave Hobbs, 07700 900123.', 'If the lights fail, ring the council on 01632 960123.'],
    ['Book with Margaret on 07700 900456.', 'Book with the council on 01632 960123.'],
    ['Please give her a ring on 07700 900456.', 'Please ring the council on 01632 960123.'],
    ['Email me at dave.hobbs71@mail.example.', 'Email the council at clerk@anytown-pc.example.'],
    [
      'Bin day is Monday. Margaret has the keys, her mobile is 07700 900456.',
      'Bin day is Monday. Margaret has the keys, the council’s number is 01632 960123.',
    ],
    ['Message me on https://wa.me/447700900123?text=hi today.', 'Ring the council on 01632 960123 today.'],
    // Whoever is to be reached cannot become the council here.
    ['Message Pav on 07700 900655 and he’ll add you.', 'Message Pav on (number removed) and he’ll add you.'],
    ['Kyle has a washer, 07700 900883.', 'Kyle has a washer, (number removed).'],
  ])('%s', async (draft, expected) => {
    expect(await corrected(draft, 'pilsley', ANYTOWN)).toBe(expected);
  });
});

describe('without a contact of the council', () => {
  test.each([
    ['Ring me on 07700 900123, or email me at dave.hobbs71@mail.example.', 'Contact the council.'],
    ['My mobile is 07700 900123, said Margaret.', 'My mobile is (removed), said Margaret.'],
    ['Dave Hobbs lives at 14 Mill Lane.', 'Dave Hobbs lives at a local address.'],
    // Nobody can call at "a local address".
    ['Bring cakes on Friday, or drop them in at 14 Mill Lane.', 'Bring cakes on Friday.'],
    ['Bring cakes on Friday, or drop\nthem in at 14 Mill Lane.', 'Bring cakes on Friday.'],
    ['Come on Friday or call round at 14 Mill Lane, any time.', 'Come on Friday, any time.'],
    ['Call round at 14 Mill Lane, Dave is in all day.', 'Call round at (address removed), Dave is in all day.'],
    ['Come to mine, 14 Mill Lane. Bring biscuits.', 'Come to mine. Bring biscuits.'],
    ['Parcels for Dave Hobbs 14 Mill Lane.', 'Parcels for Dave Hobbs.'],
  ])('%s', async (draft, expected) => {
    expect(await corrected(draft, 'pilsley')).toBe(expected);
  });
});

describe('what is told of somebody’s life', () => {
  test.each([
    ['Karen Doyle has been diagnosed with cancer.', 'A resident has been diagnosed with cancer.'],
    [
      'Karen Doyle has been diagnosed with cancer. Karen is behind with the rent too.',
      'A resident has been diagnosed with cancer. The resident is behind with the rent too.',
    ],
    ['Her NI number is QQ 98 76 54 A.', 'Her NI number is (number removed).'],
    ['The van AB12 CDE is on the verge every morning.', 'The van is on the verge every morning.'],
    ['Well done Ellie, 9, from Oak Primary!', 'Well done a young resident!'],
    // The words that the checker counts in are no more than those that tell who it is.
    ['Little Ellie Brown (7) from Ambleford Primary won our prize.', 'A young resident won our prize.'],
    ['Thanks to Ellie, 9, from Oak Primary School, who won our prize.', 'Thanks to a young resident, who won our prize.'],
    ['Tea is at ten.     She has depression and debts.', 'Tea is at ten.'],
    // A general word would not help, or not fit, and the author has to find one.
    ['Our neighbour Karen Doyle has been diagnosed with cancer.', 'Our neighbour Karen Doyle has been diagnosed with cancer.'],
    ['Karen Doyle at the sawmill is behind with the rent.', 'Karen Doyle at the sawmill is behind with the rent.'],
  ])('%s', async (draft, expected) => {
    expect(await corrected(draft, 'pilsley')).toBe(expected);
  });
});

describe('a personal-capacity line', () => {
  const BUSINESS = 'The council has voted to raise allotment rents again. I voted against it.';

  test.each([
    [`${BUSINESS}\n`, `${BUSINESS}\n\nI am speaking personally, not for the council.\n`],
    [`${BUSINESS}\r\nPat\r\n`, `${BUSINESS}\r\nPat\r\n\r\nI am speaking personally, not for the council.\r\n`],
    ['Happy birthday Mum!', 'Happy birthday Mum!'],
    // It would contradict what the draft says.
    [
      'On behalf of the council we apologise: the council voted to raise the precept.',
      'On behalf of the council we apologise: the council voted to raise the precept.',
    ],
  ])('%j', async (draft, expected) => {
    expect(await corrected(draft, 'pitstone')).toBe(expected);
  });

  test('in Welsh below a draft in Welsh', async () => {
    const draft = 'Mae praesept y cyngor tref yn codi eto eleni. Dw i’n siomedig iawn.';
    expect(await corrected(draft, 'pitstone')).toMatch(/\n\nBarn bersonol, nid barn y cyngor\.$/);
  });

  test('not where no clause asks for one', async () => {
    expect(await corrected(BUSINESS, 'pilsley')).toBe(BUSINESS);
  });
});

test('an edit names its words, its clause and its reason', async () => {
  const [edit] = suggestEdits(check('Ring me on 07700 900123.', await loadPolicy('pilsley'), ANYTOWN));
  expect(edit).toMatchObject({
    span: { start: 0, end: 23 },
    replacement: 'Ring the council on 01632 960123',
    clause: { id: '25' },
    reason: 'a private phone number: the council’s own number in its place',
  });
});

test('what a picture tells keeps no words from being edited, and is none of them', async () => {
  const policy = await loadPolicy('pilsley');
  const picture = { name: 'green.jpg', digest: 'sha256:0', position: true, credits: {}, agency: null, owner: 'Jo Bloggs' } as const;
  const pictures = [{ ...picture, artificial: null, screenshot: null, bare: false }];
  const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
  const checklist = checkDraft({ id: 'post', text: 'Ring me on 07700 900123.', context, pictures }, policy, { council: ANYTOWN });
  expect(suggestEdits(checklist).map(({ replacement }) => replacement)).toEqual(['Ring the council on 01632 960123']);
});

test('what somebody lets pass stays', async () => {
  const policy = await loadPolicy('pilsley');
  const checklist = check('Ring Dave Hobbs on 07700 900123.', policy);
  const allowed = { reason: 'he asked for it', by: 'Pat Example', until: '2099-12-31' };
  expect(suggestEdits({ ...checklist, findings: checklist.findings.map((each) => ({ ...each, allowed })) })).toEqual([]);
});

describe('an edit that would make anything worse', () => {
  // An address that advertises is no better than what stands there.
  const CARELESS: Council = { ...noCouncil, addresses: ['14 Mill Lane, 20% off all our cakes'] };

  test('gives way to another one', async () => {
    const draft = 'Please drop it off at 3 Church Lane for Dave Hobbs.';
    expect(await corrected(draft, 'pilsley', CARELESS)).not.toContain('Mill Lane');
  });

  test('is dropped where there is no other, and said so', async () => {
    const policy = await loadPolicy('pilsley');
    const draft = 'Ring me on 07700 900123.';
    const rude: Recheck = (text) => [check(text === draft ? text : `${text} You are an absolute muppet.`, policy)];
    const { groups, unmended } = correct([check(draft, policy)], rude);
    expect(groups).toEqual([]);
    expect(unmended).toMatchObject([{ label: 'a private phone number', why: 'the draft would then be at odds with Principles, 19(b)' }]);
  });

  test('so is one that would hide something personal from the check', async () => {
    const policy = await loadPolicy('pilsley');
    const draft = 'Ring Dave Hobbs on 07700 900123. The spare key is under the mat.';
    const checklist = check(draft, policy);
    const blind: Recheck = (text) => {
      const { facts, ...rest } = check(text, policy);
      return [{ ...rest, facts: text === draft ? facts : facts.filter((fact) => fact.check !== 'personal-safety') }];
    };
    const { unmended } = correct([checklist], blind);
    expect(unmended).toContainEqual(
      expect.objectContaining({
        label: 'a private phone number',
        why: 'it would hide something else from the check (where keys are, or what is not locked)',
      }),
    );
  });

  test('a number in the target of a link is left alone, and said so', async () => {
    const policy = await loadPolicy('pilsley');
    const draft = 'Ring [me](tel:07700900123) today.';
    const { groups, unmended } = correct([check(draft, policy)], (text) => [check(text, policy)]);
    expect(groups).toEqual([]);
    expect(unmended).toMatchObject([{ why: 'it is part of a link' }]);
  });
});

// Every tenth draft that tells something personal, under a strict policy and a council that has contacts of its own.
test('no edit of any draft of the corpus is itself a finding, or makes a verdict worse', async () => {
  const policy = await loadPolicy('pilsley');
  const VERDICTS = ['pass', 'review', 'fail'];
  const drafts = readCorpus('test/corpus').filter(({ labels }) => labels.some(({ check }) => /contact-details|personal-data/.test(check)));
  const chosen = drafts.filter((_, i) => i % 10 === 0);
  let made = 0;
  for (const { text } of chosen) {
    const before = check(text, policy, ANYTOWN);
    const edits = suggestEdits(before);
    made += edits.length;
    const after = check(applyEdits(text, edits), policy, ANYTOWN);
    expect(VERDICTS.indexOf(after.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(before.verdict));
    const put = edits.map(({ replacement }) => replacement.trim()).filter(Boolean);
    const objected = after.findings.flatMap(({ evidence }) => evidence.map(({ excerpt }) => excerpt));
    expect(objected.filter((excerpt) => put.some((words) => words.includes(excerpt)))).toEqual([]);
  }
  expect(made).toBeGreaterThan(5);
});

describe('words that a policy suggests', () => {
  const suggested = shippedPolicies().policies.flatMap((policy) =>
    policy.clauses.flatMap((clause) =>
      [clause.fix, ...(clause.rules ?? []).map(({ fix }) => fix)].flatMap((fix) =>
        // "Leave out "Cllr"" names words to be taken out.
        [...(fix ?? '').matchAll(/(?<!Leave out )"([^"]+)"/g)].map(([, words = '']) => [policy.id, clause.id, words, policy] as const),
      ),
    ),
  );

  test.each(suggested)('%s %s: “%s” is no finding', (_id, _clause, words, policy) => {
    const draft = `The lane needs a crossing. ${words.replace(/[.,]?$/, '.')}`;
    for (const role of ['clerk', 'councillor'] as const) {
      const { findings } = check(draft, policy, noCouncil, 'personal', role);
      const objected = findings.filter(({ outcome, evidence }) => outcome !== 'advice' && evidence.length > 0);
      expect(objected.map(({ clause }) => clause.cite)).toEqual([]);
    }
  });

  test('there are some', () => expect(suggested.length).toBeGreaterThan(5));
});

describe('the command', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('.policycheckrc', 'policy: pilsley\nrole: councillor\nchannel: personal\ncouncil:\n  phones: ["01632 960123"]\n');
  });
  afterEach(() => desk.clear());

  const PRIVATE = 'Ring me on 07700 900123.\n';
  const MENDED = 'Ring the council on 01632 960123.\n';
  const read = (name: string): string => readFileSync(desk.path(name), 'utf8');

  test('in a pipe only shows the difference, and exits as the draft that still stands', async () => {
    desk.write('draft.txt', `Bin day is Monday.\n${PRIVATE}`);
    const { status, stdout, stderr } = await desk.policycheck(['fix', 'draft.txt']);
    expect(stdout).toMatch(
      /^draft\.txt: 1 change\n\n {2}Bin day is Monday\.\n- Ring me on 07700 900123\.\n\+ Ring the council on 01632 960123\.\n/,
    );
    expect(stdout).toMatch(/line 2: a private phone number: [^]*Personal use of Social Media, 25/);
    expect(stderr).toContain('Nothing was written');
    expect(read('draft.txt')).toContain(PRIVATE);
    expect(status).toBe((await desk.policycheck(['draft.txt'])).status);
  });

  test('--yes writes it, and exits as the draft that stands then', async () => {
    desk.write('draft.txt', PRIVATE);
    expect(await desk.policycheck(['fix', 'draft.txt', '--yes'])).toMatchObject({ status: 0, stderr: 'Written: draft.txt\n' });
    expect(read('draft.txt')).toBe(MENDED);
    expect(await desk.policycheck(['fix', 'draft.txt', '--yes'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nothing that could be changed') as string,
      stderr: '',
    });
  });

  test('keeps front matter, byte order mark, line ends and permissions', async () => {
    const head = '\ufeff---\r\nrole: councillor   # me\r\n---\r\n';
    desk.write('draft.md', `${head}# Gât\r\n${PRIVATE.trimEnd()}  \r\nBye\n`);
    chmodSync(desk.path('draft.md'), 0o640);
    await desk.policycheck(['fix', 'draft.md', '--yes']);
    expect(read('draft.md')).toBe(`${head}# Gât\r\n${MENDED.trimEnd()}  \r\nBye\n`);
    expect(statSync(desk.path('draft.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(desk.folder).sort()).toEqual(['.policycheckrc', 'draft.md']);
  });

  test('a link stays a link', async () => {
    desk.write('real.txt', PRIVATE);
    symlinkSync('real.txt', desk.path('draft.txt'));
    await desk.policycheck(['fix', 'draft.txt', '--yes']);
    expect(read('real.txt')).toBe(MENDED);
    expect(
      readdirSync(desk.folder, { withFileTypes: true })
        .find(({ name }) => name === 'draft.txt')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test.each([
    ['draft.docx', [], /draft\.docx: fix changes plain text and Markdown/],
    ['draft.html', ['--yes'], /no \.html file/],
    ['-', ['--yes'], /standard input is not a file to write to/],
    ['none.txt', [], /none\.txt: there is no such file/],
  ])('refuses %s %j with one line', async (name, flags, line) => {
    if (name.startsWith('draft')) desk.write(name, PRIVATE);
    const { status, stdout, stderr } = await desk.policycheck(['fix', name, ...flags]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('standard input is shown, and written nowhere', async () => {
    const { stdout } = await desk.policycheck(['fix', '-'], { stdin: PRIVATE });
    expect(stdout).toContain(`+ ${MENDED}`);
    expect(readdirSync(desk.folder)).toEqual(['.policycheckrc']);
  });

  test('is checked under every policy that is asked for', async () => {
    desk.write('draft.txt', 'The council has voted to raise allotment rents again. I voted against it. Ring me on 07700 900123.\n');
    const { stdout } = await desk.policycheck(['fix', 'draft.txt', '-p', 'pilsley', '-p', 'pitstone']);
    expect(stdout).toMatch(/changes?\n[^]*\+ [^\n]*01632 960123[^]*pilsley: [^]*pitstone: /);
  });

  test('what a draft says is shown and steers nothing', async () => {
    desk.write('draft.txt', `Ring me on 07700 900123 \u001b[2J now.\n`);
    const { stdout } = await desk.policycheck(['fix', 'draft.txt']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('\\x1b[2J');
  });

  test('an answer that is given makes a contact public, and it stays', async () => {
    writeFileSync(desk.path('draft.txt'), 'Ring Dave Hobbs on 07700 900123.\n');
    const asked = ['fix', 'draft.txt', '-r', 'clerk', '-c', 'official'];
    expect((await desk.policycheck(asked)).stdout).toContain('1 change');
    expect((await desk.policycheck([...asked, '-a', 'contact-agreed=yes'])).stdout).toContain('nothing that could be changed');
  });

  test.each([
    ['markdown', '### Could be put like this\n\n- line 2: `Ring the council on 01632 960123` (a private phone number: the'],
    [
      'html',
      '<h3>Could be put like this</h3>\n<ul class="said">\n<li>line 2: <q>Ring the council on 01632 960123</q> (a private phone number: the',
    ],
  ])('a report in %s says what could be said instead, and not what stands there', async (format, said) => {
    desk.write('draft.txt', `Bin day is Monday.\n${PRIVATE}`);
    const { stdout } = await desk.policycheck(['draft.txt', '-f', format]);
    expect(stdout).toContain(said);
    expect(stdout).not.toContain('07700');
    desk.write('draft.txt', MENDED);
    expect((await desk.policycheck(['draft.txt', '-f', format])).stdout).not.toContain('Could be');
    desk.write('draft.txt', PRIVATE);
    expect((await desk.policycheck(['draft.txt', '-f', format, '--lang', 'cy'])).stdout).toContain('Gellid ei eirio fel hyn');
  });

  test('a suggestion made of a configuration is escaped as everything else', async () => {
    desk.write('draft.txt', PRIVATE);
    desk.write(
      '.policycheckrc',
      'policy: pilsley\nrole: councillor\nchannel: personal\ncouncil:\n  emails: ["clerk<b>`@ambleford.example"]\n',
    );
    const { stdout } = await desk.policycheck(['draft.txt', '-f', 'html']);
    expect(stdout).toContain('&lt;b&gt;');
    expect(stdout).not.toMatch(/<b>/);
    expect((await desk.policycheck(['draft.txt', '-f', 'markdown'])).stdout).toContain(
      '``Email the council at clerk<b>`@ambleford.example``',
    );
  });

  describe('a picture that tells where it was taken', () => {
    const WORDS = 'Come to the green on Saturday.\n';
    const FIX = ['fix', 'draft.txt', '-r', 'clerk', '-c', 'official', '--image', 'green.jpg'];
    beforeEach(() => {
      desk.write('draft.txt', WORDS);
      cpSync('test/files/phone.jpg', desk.path('green.jpg'));
    });

    test('in a pipe: the copy is offered, and not written', async () => {
      const { status, stdout, stderr } = await desk.policycheck(FIX);
      expect(stdout).toMatch(/Pictures\n {2}• green\.jpg: [^]*where it was\s+taken[^]*green-clean\.jpg[^]*\n {4}Legal implications/);
      expect(stderr).toContain('Nothing was written');
      expect({ status, copied: existsSync(desk.path('green-clean.jpg')) }).toEqual({ status: 3, copied: false });
    });

    test('--yes writes a copy without it, leaves the picture, and exits as the draft with the copy', async () => {
      const before = readFileSync(desk.path('green.jpg'));
      const { status, stderr } = await desk.policycheck([...FIX, '--yes']);
      expect({ status, said: stderr.includes('Written: green-clean.jpg; post it in place of green.jpg\n') }).toEqual({
        status: 0,
        said: true,
      });
      expect(readFileSync(desk.path('green.jpg')).equals(before)).toBe(true);
      expect((await desk.policycheck([...FIX.slice(1, -1), 'green-clean.jpg'])).status).toBe(0);
      expect(read('draft.txt')).toBe(WORDS);
    });

    test('no file of that name is written over', async () => {
      desk.write('green-clean.jpg', 'mine');
      await desk.policycheck([...FIX, '--yes']);
      expect(read('green-clean.jpg')).toBe('mine');
      expect(existsSync(desk.path('green-clean-2.jpg'))).toBe(true);
    });

    test('one that cannot be cleaned is told of, and the words are mended all the same', async () => {
      desk.write('draft.txt', PRIVATE);
      cpSync('test/files/phone.tiff', desk.path('green.tiff'));
      const { stderr } = await desk.policycheck([...FIX.slice(0, -1), 'green.tiff', '-r', 'councillor', '-c', 'personal', '--yes']);
      expect(stderr).toMatch(/Written: draft\.txt\npolicycheck: green\.tiff: a copy can be made of JPEG/);
      expect(read('draft.txt')).toBe(MENDED);
    });
  });
});
