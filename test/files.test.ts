// Files as they come: no file at all, YAML that would do more than say something, and a disk that is full.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Desk } from './run.js';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const BIN = path.resolve('bin/policycheck.js');
const WHO = ['-p', 'pilsley', '-r', 'clerk', '-c', 'official'];
const PRIVATE = 'Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.\n';
const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('what is not a file', () => {
  test.each<[string, (name: string) => readonly string[]]>([
    ['a draft', (name) => [name, ...WHO]],
    ['a text that is answered', (name) => ['draft.txt', ...WHO, '--reply-to', `${name}.txt`]],
    ['a policy', (name) => ['draft.txt', ...WHO.slice(2), '-p', name]],
    ['a policy to show', (name) => ['policy', 'show', name]],
    ['a policy to validate', (name) => ['policy', 'validate', name]],
    ['a configuration', (name) => ['draft.txt', ...WHO, '--config', name]],
    ['answers', (name) => ['draft.txt', ...WHO, '--answers', name]],
    ['a batch', (name) => ['batch', name, ...WHO]],
    ['a record', (name) => ['record', 'show', name]],
    ['a folder of records', (name) => ['draft.txt', ...WHO, '--record', `${name}/records`]],
    ['a report', (name) => ['draft.txt', ...WHO, '-o', name]],
  ])('%s: a folder, a link that leads to itself', async (_, argv) => {
    desk.write('draft.txt', PRIVATE);
    mkdirSync(desk.path('folder'));
    mkdirSync(desk.path('folder.txt'));
    symlinkSync('loop', desk.path('loop'));
    symlinkSync('loop.txt', desk.path('loop.txt'));
    for (const name of ['loop', ...(argv('').includes('/records') ? [] : ['folder'])]) {
      const { status, stdout, stderr } = await desk.policycheck(argv(name));
      expect([name, status, stdout, stderr]).toEqual([name, 2, '', expect.stringMatching(/^policycheck: .+\n$/)]);
    }
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('exceptions beside a configuration', async () => {
    desk.write('draft.txt', PRIVATE);
    desk.write('.policycheckrc', 'role: clerk\n');
    mkdirSync(desk.path('.policycheck-exceptions.yaml'));
    const { status, stderr } = await desk.policycheck(['draft.txt', ...WHO]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^policycheck: .*is a directory and no file\n$/)]);
  });
});

describe('YAML says something and does nothing', () => {
  // Nine times nine times nine …: some kilobytes that would take all memory.
  const BOMB = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i] ?? ''}, `.repeat(9)}x]`),
  ].join('\n');
  const TAGS = [
    'role: !!js/function "function () { process.exit(7) }"',
    'role: !include /etc/passwd',
    'role: !!python/object:os.system x',
    'role: !<tag:yaml.org,2002:js/regexp> /x/',
  ];
  const MERGED = 'role: &r clerk\nchannel: *r';
  const CASES = [['aliases without end', BOMB], ['an alias', MERGED], ...TAGS.map((source) => [source, source])] as [string, string][];

  const WAYS: readonly [string, (source: string) => readonly string[]][] = [
    ['front matter', (source) => [desk.write('own.txt', `---\n${source}\n---\n${PRIVATE}`), ...WHO]],
    ['a policy', (source) => ['draft.txt', ...WHO.slice(2), '-p', desk.write('ours.yaml', source)]],
    ['a configuration', (source) => ['draft.txt', ...WHO, '--config', desk.write('config.yaml', source)]],
    ['a configuration that is found', (source) => (desk.write('.policycheckrc', source), ['draft.txt', ...WHO])],
    ['answers', (source) => ['draft.txt', ...WHO, '--answers', desk.write('answers.yaml', source)]],
    [
      'exceptions',
      (source) => (desk.write('.policycheckrc', 'why: false\n'), desk.write('.policycheck-exceptions.yaml', source), ['draft.txt', ...WHO]),
    ],
  ];

  test.each(WAYS.flatMap(([way, argv]) => CASES.map(([name, source]) => [way, name, argv, source] as const)))(
    '%s: %s',
    async (_, __, argv, source) => {
      desk.write('draft.txt', PRIVATE);
      const { status, stdout, stderr } = await desk.policycheck(argv(source));
      expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^policycheck: .*line \d+.*(?:aliases|tag)/im)]);
    },
  );

  test.each(['council', 'council.txt', 'council.conf', 'package.json'])(
    'a configuration may be called what one likes: %s',
    async (name) => {
      desk.write('draft.txt', PRIVATE);
      desk.write(name, '{"role": "clerk", "channel": "official"}');
      expect((await desk.policycheck(['draft.txt', ...WHO.slice(0, 2), '-f', 'json', '--config', name])).stdout).toMatch(
        /"role": ?"clerk"/,
      );
      desk.write(name, 'hello');
      const { status, stderr } = await desk.policycheck(['draft.txt', ...WHO, '--config', name]);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^policycheck: .*, line 1: /)]);
    },
  );

  test.each(['.js', '.cjs', '.mjs', '.ts'])('a configuration is never run: %s', async (ending) => {
    desk.write('draft.txt', PRIVATE);
    const code = `require('fs').writeFileSync(${JSON.stringify(desk.path('ran'))}, '')`;
    for (const name of [`.policycheckrc${ending}`, `policycheck.config${ending}`]) desk.write(name, code);
    desk.write('package.json', JSON.stringify({ policycheck: { role: 'nobody' } }));
    expect((await desk.policycheck(['draft.txt', ...WHO])).status).not.toBe(2);
    const { status, stderr } = await desk.policycheck(['draft.txt', ...WHO, '--config', `.policycheckrc${ending}`]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/runs no code/)]);
    expect(existsSync(desk.path('ran'))).toBe(false);
  });
});

test('the built command runs nothing that lies about in the folder', () => {
  desk.write('draft.txt', PRIVATE);
  const code = `require('fs').writeFileSync(${JSON.stringify(desk.path('ran'))}, '')`;
  for (const name of ['.config/config', '.config/policycheckrc', 'policycheck.config', '.policycheckrc'])
    for (const ending of ['.js', '.cjs', '.mjs', '.ts']) desk.write(name + ending, code);
  desk.write('.config/config.json', JSON.stringify({ cosmiconfig: { searchPlaces: ['policycheck.config.cjs'] } }));
  desk.write(
    'package.json',
    JSON.stringify({ cosmiconfig: { searchPlaces: ['policycheck.config.cjs'] }, policycheck: { role: 'nobody' } }),
  );
  desk.write('.policycheckrc.yaml', 'role: clerk\n');
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'draft.txt', ...WHO], { cwd: desk.folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, '']);
  expect(existsSync(desk.path('ran'))).toBe(false);
});

onUnix('a file is written whole or not at all', () => {
  /** A disk with room for half a kilobyte. */
  const onFullDisk = (argv: readonly string[], input = ''): { status: number | null; stderr: string } => {
    const limited = ['-c', 'trap "" XFSZ; ulimit -f 1; exec "$@"', 'sh', process.execPath, BIN, ...argv];
    const { status, stderr } = spawnSync('sh', limited, { cwd: desk.folder, input, encoding: 'utf8' });
    return { status, stderr };
  };

  test.each<[string, string, readonly string[]]>([
    ['a report', 'report.html', ['draft.txt', ...WHO, '-f', 'html', '-o', 'report.html']],
    ['a batch', 'results.ndjson', ['batch', 'drafts.csv', ...WHO, '-o', 'results.ndjson']],
    [
      'an exception',
      '.policycheck-exceptions.yaml',
      ['allow', 'draft.txt', ...WHO, '--clause', '19.d', '--until', '2099-01-01', '--by', 'Pat', '--reason', 'x'.repeat(4000)],
    ],
  ])('%s', (_, name, argv) => {
    desk.write('draft.txt', PRIVATE);
    desk.write('drafts.csv', `id,text\n${`1,${PRIVATE}`.repeat(50)}`);
    desk.write('.policycheckrc', 'why: false\n');
    const before = name.endsWith('.yaml') ? 'exceptions: []\n' : 'as it was';
    desk.write(name, before);
    const { status, stderr } = onFullDisk(argv);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot be written/)]);
    expect(readFileSync(desk.path(name), 'utf8')).toBe(before);
    expect(readdirSync(desk.folder).filter((each) => each.endsWith('.part'))).toEqual([]);
  });

  test('a record: no report goes out where it cannot be kept', () => {
    desk.write('draft.txt', PRIVATE);
    mkdirSync(desk.path('records'));
    const { status, stderr } = onFullDisk(['draft.txt', ...WHO, '--record', 'records']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot be written/)]);
    expect(readdirSync(desk.path('records'))).toEqual([]);
  });

  test('a copy of a picture', () => {
    // Its copy is of the same length.
    copyFileSync(path.join('test', 'files', 'phone.heic'), desk.path('phone.heic'));
    const { status, stderr } = onFullDisk(['clean-image', 'phone.heic', '-o', 'clean.heic']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^policycheck: clean\.heic cannot be written/)]);
    expect(readdirSync(desk.folder)).toEqual(['phone.heic']);
  });

  test('a copy of a picture takes the place of nothing, nor of a link that leads nowhere', async () => {
    copyFileSync(path.join('test', 'files', 'phone.jpg'), desk.path('phone.jpg'));
    symlinkSync('nowhere.jpg', desk.path('clean.jpg'));
    const { status, stderr } = await desk.policycheck(['clean-image', 'phone.jpg', '-o', 'clean.jpg']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^policycheck: clean\.jpg is there already/)]);
    expect(lstatSync(desk.path('clean.jpg')).isSymbolicLink()).toBe(true);
    expect(readdirSync(desk.folder)).toEqual(['clean.jpg', 'phone.jpg']);
  });

  test('a link stays a link, and a device a device', async () => {
    desk.write('draft.txt', PRIVATE);
    desk.write('elsewhere/report.md', 'as it was');
    symlinkSync('elsewhere/report.md', desk.path('report.md'));
    spawnSync('mkfifo', [desk.path('pipe')]);
    const reader = spawnSync('sh', ['-c', `cat pipe & "$@" -o pipe; wait`, 'sh', process.execPath, BIN, 'draft.txt', ...WHO, '-q'], {
      cwd: desk.folder,
      encoding: 'utf8',
    });
    await desk.policycheck(['draft.txt', ...WHO, '-f', 'markdown', '-o', 'report.md']);
    expect(reader.stdout).toContain('draft.txt');
    expect(lstatSync(desk.path('pipe')).isFIFO()).toBe(true);
    expect(lstatSync(desk.path('report.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(desk.path('elsewhere/report.md'), 'utf8')).toContain('Do not publish');
  });
});
