// Pictures that go with a draft: what their metadata tell, and the copy that tells it no more.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { aboutOf } from '../src/answers.js';
import { CLEANED } from '../src/assess.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { pictureFacts } from '../src/pictures/facts.js';
import type { Picture } from '../src/types.js';
import { Desk } from './run.js';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const WORDS = 'Come to the green on Saturday. There are no faces in the picture.';
const WHO = ['--policy', 'pilsley', '--role', 'clerk', '--channel', 'official'];
const KINDS = ['jpg', 'png', 'webp', 'gif', 'tiff', 'heic'];

interface Fact {
  readonly check: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly why: string;
  readonly image?: string;
}

interface Outcome {
  readonly status: number;
  readonly stderr: string;
  readonly facts: readonly Fact[];
}

async function check(...images: string[]): Promise<Outcome> {
  const flags = images.flatMap((image) => ['--image', image]);
  const { status, stdout, stderr } = await desk.policycheck([...WHO, '-f', 'json', ...flags, desk.write('draft.txt', WORDS)]);
  return { status, stderr, facts: stdout === '' ? [] : (JSON.parse(stdout) as { facts: Fact[] }).facts.filter(({ image }) => image) };
}

const names = ({ facts }: Outcome): string[] => facts.map(({ check: id, kind }) => `${id}/${kind}`);

describe('what a picture tells', () => {
  test('and what to do about it: what a clause says of words would be no help', async () => {
    const argv = [...WHO, '-f', 'json', '--image', desk.give('phone.jpg'), desk.write('draft.txt', WORDS)];
    const { findings } = JSON.parse((await desk.policycheck(argv)).stdout) as { findings: { suggestion: string }[] };
    const suggestions = findings.map(({ suggestion }) => suggestion);
    expect(new Set(suggestions)).toEqual(new Set([CLEANED]));
  });

  test.each(['pilsley', 'pitstone', 'powys', 'east-staffordshire', 'unnamed-2024'])(
    'where no picture is given, %s speaks of no picture’s data',
    async (policy) => {
      const draft = desk.write('draft.txt', 'Her house is empty until 19 August, and the key is under the blue pot.');
      const { stdout } = await desk.policycheck(['-p', policy, '-r', 'clerk', '-c', 'official', '-f', 'json', draft]);
      const { findings } = JSON.parse(stdout) as { findings: { suggestion: string }[] };
      const said = findings.map(({ suggestion }) => suggestion).join(' ');
      expect(said).toContain('it tells where somebody is');
      expect(said).not.toMatch(/metadata|clean-image/);
    },
  );

  test.each(KINDS)('phone.%s: where it was taken, and whose camera it was', async (kind) => {
    const outcome = await check(desk.give(`phone.${kind}`));
    expect(names(outcome)).toEqual(['personal-safety/whereabouts', 'personal-data/position', 'personal-data/camera-owner']);
    expect(outcome.status).toBe(3);
    // What is to be kept back is not repeated in what says so.
    expect(JSON.stringify(outcome.facts)).not.toMatch(/Bloggs|52\.8/);
  });

  test.each(KINDS)('credentials.%s: that content credentials call it made with AI', async (kind) => {
    const { facts } = await check(desk.give(`credentials.${kind}`));
    expect(facts).toMatchObject([{ check: 'third-party-content', kind: 'artificial', confidence: 'possible' }]);
    expect(facts[0]?.why).toContain('Example Paintbox');
  });

  test.each(KINDS)('bare.%s: nothing at all, and that this proves nothing', async (kind) => {
    const { stderr, facts, status } = await check(desk.give(`bare.${kind}`));
    expect({ facts, status }).toEqual({ facts: [], status: 0 });
    expect(stderr).toMatch(/no metadata at all. That proves nothing/);
  });

  test.each([
    ['press.jpg', 'picture', 'likely', ['Sam Lens', 'Evening Courier', 'Editorial use only']],
    ['agency.jpg', 'picture', 'certain', ['PA Wire']],
    ['screen.jpg', 'screenshot', 'likely', []],
    ['artificial.png', 'artificial', 'possible', []],
  ])('%s: %s', async (name, kind, confidence, words) => {
    const { facts } = await check(desk.give(name));
    expect(facts).toMatchObject([{ check: 'third-party-content', kind, confidence }]);
    for (const word of words) expect(facts[0]?.why).toContain(word);
  });

  test.each([
    ['shutterstock_1234567.jpg', ['third-party-content/picture']],
    ['Screenshot 2026-05-04 at 10.12.33.jpg', ['third-party-content/screenshot']],
    ['IMG_1234.jpg', []],
  ])('a file called %s: %j', async (name, expected) => {
    expect(names(await check(desk.give('bare.jpg', name)))).toEqual(expected);
  });

  test.each([
    ['Come to the green.', ['people-pictured/unseen']],
    ['Come to the green. There are no faces in the picture.', []],
    ['A picture of our volunteers on the green.', []],
  ])('whom it shows is asked where the text does not tell: %s', async (text, expected) => {
    const argv = [
      '-p',
      'powys',
      '-r',
      'clerk',
      '-c',
      'official',
      '-f',
      'json',
      '--image',
      desk.give('bare.jpg'),
      desk.write('other.txt', text),
    ];
    const { facts, questions } = JSON.parse((await desk.policycheck(argv)).stdout) as { facts: Fact[]; questions: { id: string }[] };
    expect(facts.flatMap(({ check: id, kind, image }) => (image ? [`${id}/${kind}`] : []))).toEqual(expected);
    expect(questions.some(({ id }) => id === 'pictured-agreed')).toBe(!text.includes('no faces'));
  });

  test("the council's own pictures are no alarm", async () => {
    expect(names(await check(desk.give('council.jpg')))).toEqual(['third-party-content/picture']);
    desk.write('.policycheckrc', 'council:\n  names: ["Anytown Parish Council"]\n  members: [{ name: "Jo Bloggs" }]\n');
    expect(names(await check('council.jpg'))).toEqual([]);
    expect(names(await check(desk.give('phone.jpg')))).not.toContain('personal-data/camera-owner');
  });

  test('its facts stand at the end of the text, and name the file', async () => {
    const { facts } = await check(desk.give('phone.jpg'), desk.give('press.jpg'));
    expect(new Set(facts.map(({ image }) => image))).toEqual(new Set(['phone.jpg', 'press.jpg']));
    for (const { start, end, excerpt } of facts)
      expect({ start, end, excerpt }).toEqual({ start: WORDS.length, end: WORDS.length, excerpt: '' });
  });

  test('the report for people names the picture, and what to do', async () => {
    const { stdout, stderr } = await desk.policycheck([...WHO, '--image', desk.give('phone.jpg'), desk.write('draft.txt', WORDS)]);
    expect(stdout).toMatch(/phone\.jpg: perhaps somebody’s home/);
    expect(stdout).not.toContain('line 1');
    expect(stderr).toContain('"policycheck clean-image"');
  });

  test.each(['markdown', 'html', 'junit', 'github', 'sarif'])('as %s, too, and its empty place is no quotation', async (format) => {
    const { stdout } = await desk.policycheck([...WHO, '-f', format, '--image', desk.give('phone.jpg'), desk.write('draft.txt', WORDS)]);
    expect(stdout).toMatch(/somebody’s home, by the position in the file/);
    expect(stdout).not.toMatch(/"": |<q><\/q>|``|Bloggs/);
    if (format !== 'sarif') expect(stdout).toContain('phone.jpg');
  });

  test('a record holds for the pictures that it was made with', async () => {
    const argv = [...WHO, '--record', 'records', '--image', desk.give('phone.jpg'), desk.write('draft.txt', WORDS)];
    await desk.policycheck(argv);
    const record = path.join('records', readdirSync(desk.path('records'))[0] ?? '');
    const verify = async (...more: string[]): Promise<string> =>
      (await desk.policycheck(['record', 'verify', 'draft.txt', record, ...more])).stdout;
    expect(await verify('--image', 'phone.jpg')).toContain('holds, until');
    expect(await verify()).toContain('other pictures went with it');
    expect(await verify('--image', desk.give('phone.png', 'phone.jpg'))).toContain('other pictures went with it');
  });

  test('an answer about a picture is no answer about another of that name', async () => {
    const draft = desk.write('draft.txt', WORDS);
    const { facts } = await check(desk.give('press.jpg', 'picture.jpg'));
    const about = aboutOf({ evidence: facts.map((fact) => ({ ...fact, span: fact, label: '', sensitive: false })) }, WORDS);
    desk.write('kept.yaml', `answers:\n  owner-agreed: { answer: "yes", about: "${about}" }\n`);
    const statusWith = async (name: string): Promise<number> =>
      (await desk.policycheck([...WHO, '--image', desk.give(name, 'picture.jpg'), '--answers', 'kept.yaml', draft])).status;
    expect([await statusWith('press.jpg'), await statusWith('agency.jpg')]).toEqual([0, 3]);
  });

  test('front matter names it from where the draft stands, a batch line from the current folder', async () => {
    desk.write('posts/draft.txt', `---\nimages: [green.jpg]\n---\n${WORDS}`);
    desk.give('phone.jpg', 'posts/green.jpg');
    expect((await desk.policycheck([...WHO, '-f', 'json', 'posts/draft.txt'])).stdout).toContain('"image": "green.jpg"');
    const line = (images: string[]): string => JSON.stringify({ id: 'a', text: WORDS, images }) + '\n';
    const { stdout, status } = await desk.policycheck(['batch', ...WHO], {
      stdin: line(['posts/green.jpg']) + line(['none.jpg']) + line([]),
    });
    const [pictured, missing] = stdout.split('\n');
    expect(pictured).toContain('"image":"green.jpg"');
    expect(missing).toContain('none.jpg: there is no such file');
    expect(status).toBe(2);
  });
});

test('clean-image has to be told where the copy goes, before its name or after', async () => {
  expect(await desk.policycheck(['clean-image', desk.give('phone.jpg', 'green.jpg')])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'policycheck: where does the copy go? Give -o <copy>\n',
  });
  expect((await desk.policycheck(['-o', 'clean.jpg', 'clean-image', 'green.jpg'])).stdout).toMatch(/^clean\.jpg: green\.jpg without/);
});

describe('what is not a picture', () => {
  const cut = (name: string, at: number): Buffer => readFileSync(path.join('test', 'files', name)).subarray(0, at);
  test.each<[string, string, Uint8Array, RegExp]>([
    ['a JPEG cut short', 'a.jpg', cut('phone.jpg', 700), /damaged or incomplete/],
    ['a PNG cut short', 'a.png', cut('phone.png', 300), /damaged or incomplete/],
    ['a WebP cut short', 'a.webp', cut('phone.webp', 100), /damaged or incomplete/],
    ['a GIF cut short', 'a.gif', cut('bare.gif', 13), /damaged or incomplete/],
    ['a HEIC cut short', 'a.heic', cut('bare.heic', 40), /damaged or incomplete/],
    ['a HEIC of which the picture itself is cut', 'a.heic', cut('phone.heic', -20), /damaged or incomplete/],
    ['text', 'a.jpg', Buffer.from('Hello'), /is not a picture that can be read; give JPEG, PNG/],
    ['nothing', 'a.jpg', Buffer.alloc(0), /is not a picture/],
    ['more than a picture can be', 'a.jpg', Buffer.concat([cut('phone.jpg', 700), Buffer.alloc(100_000_000)]), /larger than 100 MB/],
  ])('%s: one line, 2', async (_, name, bytes, message) => {
    const { status, stderr, facts } = await check(desk.write(name, bytes));
    expect({ status, facts }).toEqual({ status: 2, facts: [] });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('an address is not fetched', async () => {
    expect((await check('https://pictures.example/a.jpg')).stderr).toMatch(/nothing is fetched/);
  });

  test('text packed to burst inside a PNG is not unpacked, and the picture is not called bare', async () => {
    const png = readFileSync(path.join('test', 'files', 'bare.png'));
    const content = Buffer.concat([Buffer.from('zTXtComment\0\0', 'latin1'), deflateSync(Buffer.alloc(50_000_000))]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length - 4);
    const { status, stderr } = await check(
      desk.write('a.png', Buffer.concat([png.subarray(0, -12), length, content, Buffer.alloc(4), png.subarray(-12)])),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('clean-image', () => {
  test.each(['jpg', 'png', 'webp'])('phone.%s: a copy without place and name, which lies as the original did', async (kind) => {
    const original = desk.give(`phone.${kind}`);
    const before = readFileSync(desk.path(original));
    const { status, stdout, stderr } = await desk.policycheck(['clean-image', original, '-o', `clean.${kind}`]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('EXIF');
    expect(readFileSync(desk.path(original)).equals(before)).toBe(true);
    expect(names(await check(`clean.${kind}`))).toEqual([]);
    const copy = readFileSync(desk.path(`clean.${kind}`)).toString('latin1');
    expect(copy).not.toMatch(/Bloggs|Examplephone/);
    // Orientation 6, the only tag that is left (EXIF 2.32, 4.6.4); a WebP of the simple kind has no place for it.
    expect(copy.includes('\x01\x12\0\x03\0\0\0\x01\0\x06')).toBe(true);
  });

  test.each(['phone.heic', 'credentials.heic'])('%s: a copy of the same picture that tells nothing', async (original) => {
    const before = readFileSync(desk.path(desk.give(original)));
    const { status, stdout } = await desk.policycheck(['clean-image', original, '-o', 'clean.heic']);
    expect({ status, stdout: /EXIF|content credentials/.test(stdout) }).toEqual({ status: 0, stdout: true });
    expect(names(await check('clean.heic'))).toEqual([]);
    const copy = readFileSync(desk.path('clean.heic'));
    expect(copy.toString('latin1')).not.toMatch(/Bloggs|Examplephone|Example Paintbox/);
    // What was written over is all that differs: the picture itself is a stretch of the file behind it or before.
    expect(copy.length).toBe(before.length);
    expect(readFileSync(desk.path(original)).equals(before)).toBe(true);
  });

  test('a HEIC whose list of places makes no sense: one line, 2, and no copy', async () => {
    const heic = readFileSync(path.join('test', 'files', 'phone.heic'));
    // The sizes of an offset, a length and a base (ISO/IEC 14496-12, 8.11.3).
    heic.writeUInt16BE(0x7770, heic.indexOf('iloc') + 8);
    const { status, stdout, stderr } = await desk.policycheck(['clean-image', desk.write('a.heic', heic), '-o', 'clean.heic']);
    expect({ status, stdout, copied: existsSync(desk.path('clean.heic')) }).toEqual({ status: 2, stdout: '', copied: false });
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^policycheck: a\.heic is .*JPEG|damaged/);
  });

  test('a picture under a wrong name keeps it, and one without an ending may have any', async () => {
    desk.give('phone.png', 'phone.jpg');
    expect((await desk.policycheck(['clean-image', 'phone.jpg', '-o', 'clean.jpg'])).status).toBe(0);
    expect((await desk.policycheck(['clean-image', 'phone.jpg', '-o', 'clean'])).status).toBe(0);
  });

  test('says whose name the copy has lost', async () => {
    const { stdout } = await desk.policycheck(['clean-image', desk.give('press.jpg'), '-o', 'clean.jpg']);
    expect(stdout).toMatch(/no longer says whose it is \(Sam Lens, Evening Courier.*that holds all the same/);
  });

  test.each<[string, string, string, RegExp]>([
    ['onto itself', 'phone.jpg', 'phone.jpg', /is there already/],
    ['into a folder that is not there', 'phone.jpg', 'none/clean.jpg', /none\/clean\.jpg cannot be written/],
    ['of a TIFF', 'phone.tiff', 'clean.tiff', /JPEG, PNG, WebP, HEIC/],
    [
      'as a JPEG that it would not be',
      'phone.heic',
      'green.JPG',
      /would be no JPEG; call it green\.heic, or save the picture as JPEG first/,
    ],
    ['as a PNG that it would not be', 'phone.webp', 'green.png', /call it green\.webp/],
  ])('%s: one line, 2, and nothing is written', async (_, name, copy, message) => {
    const before = readFileSync(desk.path(desk.give(name)));
    const { status, stdout, stderr } = await desk.policycheck(['clean-image', name, '-o', copy]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(readFileSync(desk.path(name)).equals(before)).toBe(true);
    expect(name === copy || !existsSync(desk.path(copy))).toBe(true);
  });
});

describe('whose a picture is goes by whole words', () => {
  const council = {
    ...noCouncil,
    names: ['Ambleford Parish Council', 'APC'],
    members: [{ name: 'Ann Pike' }],
    domains: ['ambleford.example'],
  };
  const picture: Picture = {
    name: 'fete.jpg',
    digest: 'sha256:00',
    position: false,
    credits: {},
    agency: null,
    owner: null,
    artificial: null,
    screenshot: null,
    bare: false,
  };
  const kinds = (more: Partial<Picture>): string[] =>
    pictureFacts([{ ...picture, ...more }], readDocument('The fete, no faces.', council), []).map(({ check, kind }) => `${check}/${kind}`);
  test.each(['APC', '© apc 2026', 'Ann Pike, for the council', 'https://www.ambleford.example/pictures', 'Ambleford  Parish Council'])(
    'the council’s own: %s',
    (who) => {
      expect(kinds({ credits: { creator: who }, owner: who })).toEqual([]);
    },
  );
  test.each(['CapCut Studio', 'Joann Pikeson', 'Ambleford Parish Councillors’ Club', 'www.notambleford.example'])(
    'somebody else’s: %s',
    (who) => {
      expect(kinds({ credits: { creator: who }, owner: who })).toEqual(['personal-data/camera-owner', 'third-party-content/picture']);
    },
  );
});
