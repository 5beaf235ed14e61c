// A file that a setting names stands where the setting stands: in the folder of the draft, the configuration, the answers, the batch.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk, type Result } from './run.js';

const CLEAN = 'Litter pick on the green this Saturday, 10am to noon. Gloves provided.\n';
const OURS = `id: ours
council: Anytown Parish Council
title: Our policy
binds: [clerk]
referTo: { clerk: the chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses: [{ id: "1", cite: Rule 1, summary: Be kind, rules: [{ when: { any: [abuse] }, then: fail }] }]
`;
const SETTINGS = 'policy: ../ours.yaml\nreplyTo: asked.txt\nimages: [green.jpg]\n';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.write('ours.yaml', OURS);
  desk.write('posts/asked.txt', 'When is the office open tomorrow?');
  copyFileSync('test/files/phone.jpg', desk.path('posts/green.jpg'));
});
afterEach(() => desk.clear());

interface Kept {
  readonly policy: { readonly source: string };
  readonly draft: { readonly replyTo: string | null; readonly pictures?: readonly string[] };
}

/** What the record of the check says of the files. */
async function usedBy(argv: readonly string[], cwd = '.'): Promise<unknown> {
  const records = desk.path('records');
  const { stderr } = await desk.policycheck([...argv, '-r', 'clerk', '-c', 'official', '--record', records], { cwd });
  const [name] = existsSync(records) ? readdirSync(records) : [];
  if (name === undefined) return stderr;
  const { policy, draft } = JSON.parse(readFileSync(path.join(records, name), 'utf8')) as Kept;
  return { policy: policy.source, replyTo: draft.replyTo?.slice(0, 6), pictures: draft.pictures?.length };
}

const ALL = { policy: '../ours.yaml', replyTo: 'sha256', pictures: 1 };

test.each([
  ['.', 'posts/draft.txt'],
  ['posts', 'draft.txt'],
])('at the head of a draft: in %s', async (cwd, draft) => {
  desk.write('posts/draft.txt', `---\n${SETTINGS}---\n${CLEAN}`);
  expect(await usedBy([draft], cwd)).toEqual(ALL);
});

test.each([
  ['.', ['posts/june/draft.txt', '--config', 'posts/.policycheckrc']],
  ['posts', ['june/draft.txt']],
  ['posts/june', ['draft.txt']],
])('in a configuration: in %s', async (cwd, argv) => {
  desk.write('posts/.policycheckrc', SETTINGS);
  desk.write('posts/june/draft.txt', CLEAN);
  expect(await usedBy(argv, cwd)).toEqual(ALL);
});

test('in a file of answers', async () => {
  desk.write('answers/kept.yaml', 'policy: [../ours.yaml]\n');
  desk.write('posts/draft.txt', CLEAN);
  expect(await usedBy(['posts/draft.txt', '--answers', 'answers/kept.yaml'])).toEqual({ policy: '../ours.yaml' });
});

test('in the file of a batch; in a pipe it is taken from the current folder', async () => {
  const line = JSON.stringify({ id: 'a', text: CLEAN, policy: '../ours.yaml', replyTo: 'asked.txt', images: ['green.jpg'] });
  const piped = (cwd: string): Promise<Result> => desk.policycheck(['batch', '-r', 'clerk', '-c', 'official'], { stdin: line, cwd });
  expect((await piped('.')).stdout).toContain('no policy');
  expect((await piped('posts')).stdout).toContain('"verdict"');
  expect(await usedBy(['batch', desk.write('posts/batch.ndjson', line)])).toEqual(ALL);
});

test('one that is not there is told by a name that leads to it', async () => {
  desk.write('posts/draft.txt', `---\nreplyTo: none.txt\n---\n${CLEAN}`);
  expect(await usedBy(['posts/draft.txt', '-p', 'pilsley'])).toBe(
    `policycheck: ${path.join('posts', 'none.txt')}: there is no such file\n`,
  );
});

test('words that are answered are no file, and an id is none', async () => {
  desk.write('posts/draft.txt', `---\npolicy: pilsley\nreplyTo: When is the office open?\n---\n${CLEAN}`);
  expect(await usedBy(['posts/draft.txt'])).toEqual({ policy: 'pilsley', replyTo: 'sha256' });
});
