// Drafts as people have them: what is read of a file, what is left out and said, and where a finding stands in it.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { Desk } from './run.js';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const WHO = ['--policy', 'pilsley', '--role', 'councillor', '--channel', 'personal'];

interface Fact {
  readonly kind: string;
  readonly line: number;
  readonly place?: string;
  readonly excerpt: string;
  readonly image?: string;
}
interface Json {
  readonly id: string;
  readonly verdict: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly facts: readonly Fact[];
}

async function check(...argv: string[]): Promise<{ status: number; stderr: string; results: Json[] }> {
  const { status, stdout, stderr } = await desk.policycheck([...WHO, '--format', 'ndjson', ...argv]);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, results: lines.map((line) => JSON.parse(line) as Json) };
}

/** The words found, each with its place in the terms of the file. */
function found(result: Json | undefined): Record<string, string | undefined> {
  return Object.fromEntries((result?.facts ?? []).filter(({ image }) => image === undefined).map(({ excerpt, place }) => [excerpt, place]));
}

describe('a document of an office program', () => {
  test.each(['notice.docx', 'notice.odt', 'notice.rtf'])('%s: words, links, and the paragraph they stand in', async (name) => {
    const { results } = await check(desk.give(name));
    expect(found(results[0])).toMatchObject({ '07700 900123': 'paragraph 3', 'https://spring.example/litter': 'paragraph 5' });
  });

  test.each(['notice.docx', 'notice.odt', 'notice.rtf'])(
    '%s: what is not part of the text is named, and neither checked nor kept back',
    async (name) => {
      const { stderr, results } = await check(desk.give(name));
      expect(stderr).toMatch(/a comment.*"Did Dave agree to this\?"/);
      expect(stderr).toMatch(/a deletion.*"Mrs Hobbs is poorly again\."/);
      expect(stderr).toMatch(/hidden text.*"Not for the Gazette: the grant is 4,000 pounds\."/);
      expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(3);
      expect(JSON.stringify(results)).not.toMatch(/poorly|Gazette|agree to this/);
    },
  );

  test.each(['notice.docx', 'notice.odt'])('%s: the picture in it is looked at', async (name) => {
    const { results } = await check(desk.give(name));
    expect(results[0]?.facts.flatMap(({ image, kind }) => (image ? [kind] : []))).toEqual([
      'whereabouts',
      'position',
      'camera-owner',
      'unseen',
    ]);
  });

  test('in rich text, too, a cell of a table is a paragraph, and does not run into the next', async () => {
    const table = '\\trowd\\cellx4000\\cellx8000\\pard\\intbl Stalls\\cell Call 07700 900123\\cell\\row';
    const name = desk.write('table.rtf', Buffer.from(`{\\rtf1\\ansi Summer fair\\par ${table}\\pard Come along.\\par}`));
    expect(found((await check(name)).results[0])).toMatchObject({ '07700 900123': 'paragraph 3' });
    expect((await desk.policycheck([...WHO, name])).stdout).toContain('  • Call 07700 900123\n');
  });

  test.each(['boxes.docx', 'boxes.odt', 'boxes.rtf'])('%s: boxes and notes are read, a header is named', async (name) => {
    const { stderr, results } = await check(desk.give(name));
    const numbers = (results[0]?.facts ?? []).filter(({ kind }) => kind === 'phone').map(({ excerpt }) => excerpt);
    expect(numbers.sort()).toEqual(['07700 900002', '07700 900003', '07700 900004']);
    expect(stderr).toBe(
      `policycheck: note: ${name}: a header or footer is not part of the draft and was not checked: "Anytown, page header"\n`,
    );
  });

  test('the report says paragraph', async () => {
    expect((await desk.policycheck([...WHO, desk.give('notice.docx')])).stdout).toContain('paragraph 3: a UK mobile number');
  });

  test('front matter in a document counts, and so do its paragraphs', async () => {
    const body = ['---', 'role: clerk', '---', 'Come on Saturday.', 'Ring Dave Hobbs on 07700 900123.'];
    const xml = body.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
    const { stdout } = await desk.policycheck(['-p', 'pilsley', '-c', 'official', '-f', 'ndjson', desk.write('draft.docx', docx(xml))]);
    const result = JSON.parse(stdout) as Json;
    expect(result.context['role']).toBe('clerk');
    expect(found(result)).toMatchObject({ '07700 900123': 'paragraph 5' });
  });

  test.each<[string, string, string[], string[]]>([
    [
      'text hidden by its style',
      run('Tea. ') + '<w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>07700 900123</w:t></w:r>',
      [],
      ['hidden text'],
    ],
    ['text moved away', run('Tea. ') + '<w:moveFrom w:author="A">' + run('07700 900123') + '</w:moveFrom>', [], ['a deletion']],
    ['text moved here', '<w:moveTo w:author="A">' + run('07700 900123') + '</w:moveTo>', ['07700 900123'], []],
    [
      'a number cut by a deleted paragraph end',
      '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>' + run('Ring 07700 ') + '</w:p><w:p>' + run('900123'),
      ['07700 900123'],
      [],
    ],
    ['hiding that is switched off', '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>07700 900123</w:t></w:r>', ['07700 900123'], []],
    [
      'a box drawn twice, for old and new Word',
      `<mc:AlternateContent><mc:Choice>${run('07700 900123')}</mc:Choice><mc:Fallback>${run('07700 900456')}</mc:Fallback></mc:AlternateContent>`,
      ['07700 900123'],
      [],
    ],
  ])('%s', async (_, body, numbers, notices) => {
    const { stderr, results } = await check(desk.write('draft.docx', docx(`<w:p>${body}</w:p><w:p>${run('Come to the green.')}</w:p>`)));
    expect(results[0]?.facts.filter(({ kind }) => kind === 'phone').map(({ excerpt }) => excerpt)).toEqual(numbers);
    for (const notice of notices) expect(stderr).toContain(notice);
    if (notices.length === 0) expect(stderr).toBe('');
  });
});

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

function docx(body: string, head = '', more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?>${head}<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles ${SPACES}><w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
    ),
    ...more,
  });
}

test.each(['constructor', '__proto__', 'toString'])('a tag that is called %s hides no words, and adds none', async (tag) => {
  const words = 'Ring Dave Hobbs on 07700 900123 tonight.';
  const word = docx(`<w:p>${run('Tea. ')}<w:r><${tag}/></w:r><${tag}>${run(words)}</${tag}></w:p>`);
  const text = `<text:p>Tea. <${tag}>${words}</${tag}></text:p>`;
  const open = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });
  for (const file of [desk.write('draft.docx', word), desk.write('draft.odt', open)]) {
    const { stderr, results } = await check(file);
    expect(stderr).toBe('');
    expect(results).toMatchObject([{ draft: { words: 8 } }]);
    expect(found(results[0])).toHaveProperty(['07700 900123']);
  }
});

test('a number and a mailbox behind the links of a rich text or an OpenDocument text are read', async () => {
  const link = (target: string, words: string): string => String.raw`{\field{\*\fldinst{HYPERLINK "${target}"}}{\fldrslt{${words}}}}`;
  const rich = String.raw`{\rtf1\ansi\ansicpg1252\pard Ring Dave on ${link('tel:+447700900123', 'this number')} or ${link('mailto:dave.hobbs@post.example', 'mail him')}.\par}`;
  const text = `<text:p>Ring Dave on <text:a xlink:href="tel:+447700900123">this number</text:a> or <text:a xlink:href="mailto:dave.hobbs@post.example">mail him</text:a>.</text:p>`;
  const open = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });
  for (const file of [desk.write('links.rtf', Buffer.from(rich)), desk.write('links.odt', open)]) {
    const { results } = await check(file);
    expect(Object.keys(found(results[0]))).toEqual(expect.arrayContaining(['+447700900123', 'dave.hobbs@post.example']));
  }
});

describe('a PDF', () => {
  test('has pages, and sentences that run over the end of a line', async () => {
    const { results } = await check(desk.give('notice.pdf'));
    expect(found(results[0])).toMatchObject({ '07700 900123': 'page 1', '14 Mill Lane': 'page 2' });
  });

  test.each([
    ['scan.pdf', /holds no text/],
    ['locked.pdf', /has a password/],
  ])('%s cannot be read, and says why', async (name, message) => {
    const { status, stderr, results } = await check(desk.give(name));
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(stderr).toMatch(message);
  });
});

describe('an e-mail', () => {
  test('gives the words of its body, and its pictures', async () => {
    const { stderr, results } = await check(desk.give('message.eml'));
    expect(Object.keys(found(results[0]))).toEqual(['07700 900123', 'https://spring.example/litter']);
    expect(new Set(results[0]?.facts.flatMap(({ image }) => image ?? []))).toEqual(new Set(['green.jpg', 'poster.png']));
    expect(stderr).toMatch(/"minutes\.docx" is attached and was not checked/);
    expect(stderr).toMatch(/^policycheck: note: poster\.png: no metadata/m);
    expect(stderr).toMatch(/hidden text.*"Preview only"/);
  });
});

describe('a web page', () => {
  test('gives what a reader sees', async () => {
    const page =
      '<!doctype html><title>07700 900111</title><style>p{}</style><script>"07700 900222"</script><h1>Spring</h1>' +
      '<p>Ring&nbsp;Dave on <b>07700</b> 900123.</p><p style="display:none">07700 900333</p><table><tr><td>07700 900444<td>900555</table>';
    const { results, stderr } = await check(desk.write('page.html', page));
    expect(Object.keys(found(results[0])).filter((words) => words.startsWith('077'))).toEqual(['07700 900123', '07700 900444']);
    expect(stderr).toContain('07700 900333');
  });

  test('gives the number or mailbox behind a link, once', async () => {
    const page =
      '<p>Ring Dave on <a href="tel:+447700900123">this number</a> or <a href="mailto:dave.hobbs@post.example?subject=Hi">mail him</a>.</p>' +
      '<p>Ring Sue on <a href="tel:+447700900456">07700 900 456</a> or write to <a href="mailto:sue@post.example">sue@post.example</a>.</p>';
    const { results } = await check(desk.write('links.html', page));
    const contacts = Object.keys(found(results[0])).filter((words) => /[\d@]/.test(words));
    expect(contacts).toEqual(['+447700900123', 'dave.hobbs@post.example', '07700 900 456', 'sue@post.example']);
  });
});

describe('a text file', () => {
  const WORDS = 'Dathlu’r ŵyl – £5. Ring Dave Hobbs on 07700 900123.';
  const utf16 = (swap: boolean, mark: boolean): Buffer => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + WORDS, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff' + WORDS)],
    ['UTF-16, little end first', utf16(false, true)],
    ['UTF-16, big end first', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
  ])('%s is read as it is, at its place', async (_, bytes) => {
    const { stderr, results } = await check(desk.write('draft.txt', bytes));
    expect(stderr).toBe('');
    expect(results[0]?.facts.find(({ kind }) => kind === 'phone')).toMatchObject({ excerpt: '07700 900123', line: 1, column: 39 });
  });

  test('Windows-1252 is read, and said to be a guess', async () => {
    const { stderr, results } = await check(desk.write('draft.txt', Buffer.from('Tea \x96 \xa35. Ring 07700 900123', 'latin1')));
    expect(stderr).toMatch(/^policycheck: note: draft\.txt .*Windows-1252/);
    expect(results[0]?.facts.map(({ excerpt }) => excerpt)).toContain('07700 900123');
  });

  test('line ends of Windows and front matter give lines as they stand in the file', async () => {
    const { results } = await check(desk.write('draft.md', '---\r\nplatform: website\r\n---\r\nTea on Saturday.\r\nRing 07700 900123\r\n'));
    expect(results[0]?.context['platform']).toBe('website');
    expect(results[0]?.facts.find(({ kind }) => kind === 'phone')).toMatchObject({ line: 5, column: 6 });
  });
});

describe('a table of a scheduler', () => {
  const BUFFER =
    'Text,Image URL,Tags,Posting Time\r\n"Litter pick,\r\nring Dave on 07700 900123",https://p.example/a.jpg,,2026-05-04 10:00\r\nTea at ten,,,2026-05-05 10:00\r\n,,,\r\n';
  const HOOTSUITE = '05/04/2026 10:15,Hall closed.,https://hall.example/notice\n13/04/2026 10:15,"Ring 07700 900123",\n';
  const META =
    '\ufeff"Post ID","Page name",Title,Description,"Publish time",Permalink\n1,Anytown,"Ring 07700 900123","","04/13/2026 02:10",https://s.example/1\n2,Anytown,"Tea at ten","","04/05/2026 02:10",https://s.example/2\n';

  test.each<[string, string | Buffer, string[], string[], string]>([
    ['Buffer', BUFFER, ['posts.csv, row 2', 'posts.csv, row 3'], ['2026-05-04', '2026-05-05'], 'row 2'],
    ['Hootsuite, without a header', HOOTSUITE, ['posts.csv, row 1', 'posts.csv, row 2'], ['2026-04-05', '2026-04-13'], 'row 2'],
    ['Meta Business Suite', META, ['posts.csv, row 2', 'posts.csv, row 3'], ['2026-04-13', '2026-04-05'], 'row 2'],
    [
      'Meta, saved by Excel as Unicode text',
      Buffer.from(META.replaceAll(',', '\t'), 'utf16le'),
      ['posts.csv, row 2', 'posts.csv, row 3'],
      ['2026-04-13', '2026-04-05'],
      'row 2',
    ],
  ])('%s: a draft a row, with the date of the row', async (_, content, ids, dates, place) => {
    const { results } = await check(desk.write('posts.csv', Buffer.from(content)));
    expect(results.map(({ id }) => id)).toEqual(ids);
    expect(results.map(({ context }) => context['date'])).toEqual(dates);
    expect(results.flatMap(({ facts }) => facts).find(({ kind }) => kind === 'phone')).toMatchObject({ excerpt: '07700 900123', place });
    const { stdout } = await desk.policycheck(['batch', ...WHO, 'posts.csv']);
    expect(stdout.trimEnd().split('\n')).toEqual(results.map((result) => JSON.stringify(result)));
  });

  test('a batch of a table in which no column is the text of a post: one line, 2', async () => {
    const { status, stdout, stderr } = await desk.policycheck(['batch', ...WHO, desk.write('posts.csv', 'when,what\n1,Tea\n')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/no column is the text of a post; call it "text"/);
  });

  test('a record of one row is found again in its table', async () => {
    expect((await check('--record', 'records', '--output', 'report', desk.write('posts.csv', HOOTSUITE))).status).toBe(3);
    const records = readdirSync(desk.path('records')).map((file) => path.join('records', file));
    const said = await Promise.all(records.map(async (file) => (await desk.policycheck(['record', 'verify', 'posts.csv', file])).stdout));
    expect(said.filter((text) => text.includes('holds, until'))).toHaveLength(2);
    desk.write('posts.csv', HOOTSUITE.replace('900123', '900124'));
    const after = await Promise.all(records.map(async (file) => (await desk.policycheck(['record', 'verify', 'posts.csv', file])).stdout));
    expect(after.filter((text) => text.includes('the draft was edited'))).toHaveLength(1);
  });

  test('says what of the table was not looked at, and what the lines are', async () => {
    const { stderr, results } = await check(desk.write('posts.csv', BUFFER));
    expect(stderr).toMatch(/a row has no text and was passed over/);
    expect(stderr).toMatch(/pictures are named by their address/);
    expect(results[0]?.facts.find(({ kind }) => kind === 'phone')?.line).toBe(3);
  });

  test('dates that could be read both ways are read with the day first, and that is said', async () => {
    const { stderr, results } = await check(desk.write('posts.csv', 'date,text,network\n03/04/2026,Tea at ten,Facebook Page\n'));
    expect(results[0]?.context).toMatchObject({ date: '2026-04-03', platform: 'facebook' });
    expect(stderr).toMatch(/read with the day first/);
  });

  test.each([
    ['no column of words', 'Draft;Who\nfoo;y\n', /no column is the text of a post.*draft, who/],
    ['no row', 'text,date\n', /no row has the text/],
    ['a cell that is never closed', 'text\n"Tea at ten\n', /line/],
  ])('%s: one line, 2', async (_, content, message) => {
    const { status, stderr, results } = await check(desk.write('posts.csv', content));
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(stderr).toMatch(message);
  });
});

describe('what only looks like a draft', () => {
  const nested = (depth: number): string => '<html>' + '<div>'.repeat(depth) + 'Ring 07700 900123';
  const bomb = (): Uint8Array => docx('<w:p/>', '', { 'word/footnotes.xml': new Uint8Array(60_000_000) });
  const lying = (): Uint8Array => {
    const zip = Buffer.from(bomb());
    // Declares ten bytes where sixty million are packed, in the directory at the end of the archive as at the file's head.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(60_000_000);
    for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at + 4)) zip.writeUInt32LE(10, at);
    return zip;
  };
  const entities = docx('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>');

  test.each<[string, string, Uint8Array, RegExp]>([
    ['an archive packed to burst', 'a.docx', bomb(), /unpacks to far more/],
    ['one that lies about it', 'a.docx', lying(), /damaged/],
    ['entities', 'a.docx', entities, /declares entities/],
    ['a Word file cut short', 'a.docx', docx('<w:p/>').subarray(0, 300), /damaged/],
    ['text called .docx', 'a.docx', Buffer.from('Hello'), /is not a Word document/],
    ['XML that ends too early', 'a.docx', docx('<w:p>'), /damaged/],
    ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word file/],
    ['a spreadsheet', 'a.xlsx', docx('<w:p/>'), /not a text document/],
    ['a picture', 'a.txt', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /is a picture.*--image/],
    ['a broken PDF', 'a.pdf', Buffer.from('%PDF-1.7\nnonsense'), /damaged/],
    ['a message without a head', 'a.eml', Buffer.from('\r\nHello'), /not an e-mail message/],
    ['rich text that is none', 'a.rtf', Buffer.from('{\\rtf1 {{{'), /a\.rtf/],
    ['more than 1 MB of words', 'a.docx', docx(`<w:p>${run('word '.repeat(250_000))}</w:p>`), /larger than 1 MB/],
    ['a page nested without end', 'a.html', Buffer.from(nested(3000)), /nested too deeply/],
    ['a document without a word', 'a.docx', docx('<w:p/>'), /is empty/],
    ['a binary file', 'a.txt', Buffer.from([1, 2, 0, 3, 0xff]), /not a text file/],
  ])('%s: one line that says what to do, nothing on standard output, 2', async (_, name, bytes, message) => {
    const { status, stderr, results } = await check(desk.write(name, bytes));
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('what a file says of itself does not steer the terminal', async () => {
    const { stderr } = await check(
      desk.write(
        'a.docx',
        docx(`<w:p>${run('Tea.')}<w:del w:author="\u009b2J Ann"><w:r><w:delText>gone \u202e</w:delText></w:r></w:del></w:p>`),
      ),
    );
    expect(stderr).toContain('Ann');
    expect(stderr).not.toMatch(/[\u009b\u202e]/);
  });
});

describe('many drafts', () => {
  beforeEach(() => {
    desk.write('posts/post-2.txt', 'Tea on Saturday.');
    desk.write('posts/post-10.txt', 'Ring Dave Hobbs on 07700 900123.');
    desk.write('posts/old/away.md', 'The hall is closed on Monday.');
    desk.write('posts/notes.xyz', 'no draft');
    desk.write('posts/.hidden.txt', 'no draft either');
  });

  test.each<[string, string, string[]]>([
    ['a directory', 'posts', ['posts/old/away.md', 'posts/post-2.txt', 'posts/post-10.txt']],
    ['a pattern', 'posts/*-{2,10}.txt', ['posts/post-2.txt', 'posts/post-10.txt']],
    ['a file whose name looks like a pattern', 'posts[1].txt', ['posts[1].txt']],
  ])('%s', async (_, name, ids) => {
    desk.write('posts[1].txt', 'Cake on Sunday.');
    expect((await check(name)).results.map(({ id }) => id)).toEqual(ids);
  });

  test('are counted at the end, in the report for people alone', async () => {
    const { stdout } = await desk.policycheck([...WHO, 'posts', 'none.txt']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('4 drafts: 1 to be checked first, 2 ready to publish, 1 could not be checked');
    expect((await desk.policycheck([...WHO, 'posts/post-2.txt'])).stdout).not.toContain('1 draft');
    expect((await desk.policycheck([...WHO, '-f', 'json', 'posts'])).stdout).not.toContain('drafts:');
  });
});

describe('what a draft answers', () => {
  const DRAFT = 'Thank you for asking. The office is open on Monday morning.';
  const asked = async (reply: string): Promise<string[]> => {
    const { stdout } = await desk.policycheck([
      '-p',
      'powys',
      '-r',
      'clerk',
      '-c',
      'official',
      '-f',
      'json',
      '--reply-to',
      reply,
      desk.write('d.txt', DRAFT),
    ]);
    return (JSON.parse(stdout) as { findings: { message: string }[] }).findings
      .map(({ message }) => message)
      .filter((said) => /language|Welsh/i.test(said));
  };
  const WELSH = 'Pryd mae swyddfa y cyngor ar agor yr wythnos hon, os gwelwch yn dda?';
  const ENGLISH = 'When is the office of the council open this week, please?';

  test('words, a document or a thread tell the language of the question', async () => {
    expect(await asked(WELSH)).not.toEqual([]);
    expect(await asked(ENGLISH)).toEqual([]);
    expect(await asked(desk.write('asked.docx', docx(`<w:p>${run(WELSH)}</w:p>`)))).toEqual(await asked(WELSH));
    const thread = [ENGLISH, WELSH].map((text) => JSON.stringify({ author: 'Sam', text })).join('\n');
    expect(await asked(desk.write('thread.ndjson', thread))).toEqual(await asked(WELSH));
    expect(await asked(desk.write('marked.ndjson', `\ufeff${thread}`))).toEqual(await asked(WELSH));
  });

  test.each([
    ['a file that is not there', 'asked.docx', undefined, /asked\.docx: there is no such file/],
    ['a line that is not a message', 'thread.ndjson', '{"text":"Hello"}\n{"words":"?"}', /thread\.ndjson, line 2/],
    ['a thread without a message', 'thread.ndjson', '\n', /no message/],
    ['a message of more than 1 MB', 'thread.ndjson', JSON.stringify({ text: 'tea '.repeat(300_000) }), /larger than 1 MB/],
  ])('%s: one line, 2', async (_, name, content, message) => {
    if (content !== undefined) desk.write(name, content);
    const { status, stderr } = await check('--reply-to', name, desk.write('d.txt', DRAFT));
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
