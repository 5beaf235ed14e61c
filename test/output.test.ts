// A report takes the place of no file that its run reads.
import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { closeTerminals, hasTerminal, openTerminal } from './terminal/index.js';
import { Desk } from './run.js';

const DRAFT = 'The plant sale is on Sunday at noon.\n';
const AS = ['-r', 'clerk', '-c', 'official', '-p', 'pitstone'];
const POLICY = `id: ours
council: Ambleford Parish Council
title: Social media policy
binds: [clerk]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses:
  - { id: "1", cite: Rule 1, summary: No insults, rules: [{ when: { any: [abuse] }, then: fail }] }
`;

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.write('post.txt', DRAFT);
  desk.write('ours.yaml', POLICY);
  desk.write('asked.txt', 'When is it?\n');
  desk.write('kept.yaml', 'role: clerk\n');
  desk.write('posts.ndjson', `${JSON.stringify({ id: '1', text: DRAFT })}\n`);
  desk.write('own.ndjson', `${JSON.stringify({ id: '1', text: DRAFT, policy: 'ours.yaml' })}\n`);
  desk.write('posts.csv', `id,text\n1,"${DRAFT.trim()}"\n`);
  desk.write('headed.txt', `---\npolicy: ours.yaml\n---\n${DRAFT}`);
  desk.write('.policycheckrc.yaml', 'role: clerk\nchannel: official\n');
  copyFileSync('test/files/phone.jpg', desk.path('green.jpg'));
  linkSync(desk.path('post.txt'), desk.path('same.txt'));
  symlinkSync(desk.path('post.txt'), desk.path('link.txt'));
});
afterEach(() => {
  closeTerminals();
  desk.clear();
});

test.each([
  ['the draft', ['post.txt', ...AS], 'post.txt', 'what is checked'],
  ['the draft, by a longer name', ['post.txt', ...AS], './sub/../post.txt', 'what is checked'],
  ['the draft, by a link', ['post.txt', ...AS], 'link.txt', 'what is checked'],
  ['the draft, by another name of it', ['post.txt', ...AS], 'same.txt', 'what is checked'],
  ['one of several drafts', ['.', ...AS], 'headed.txt', 'what is checked'],
  ['a table', ['posts.csv', ...AS], 'posts.csv', 'what is checked'],
  ['a batch', ['batch', 'posts.ndjson', ...AS], 'posts.ndjson', 'what is checked'],
  ['a batch in threads', ['batch', 'posts.ndjson', '--jobs', '2', ...AS], 'posts.ndjson', 'what is checked'],
  ['a policy', ['post.txt', '-p', 'ours.yaml'], 'ours.yaml', 'the policy'],
  ['the policy that a draft names', ['headed.txt'], 'ours.yaml', 'the policy'],
  ['the policy that a line names', ['batch', 'own.ndjson'], 'ours.yaml', 'the policy'],
  ['a picture', ['post.txt', ...AS, '--image', 'green.jpg'], 'green.jpg', 'a picture of the draft'],
  ['what is answered', ['post.txt', ...AS, '--reply-to', 'asked.txt'], 'asked.txt', 'what the draft answers'],
  ['the answers', ['post.txt', ...AS, '--answers', 'kept.yaml'], 'kept.yaml', 'the file of answers'],
  ['the configuration', ['post.txt', ...AS], '.policycheckrc.yaml', 'the configuration'],
  ['what is watched', ['post.txt', ...AS, '--watch'], 'post.txt', 'what is checked'],
])('%s', async (_, argv, output, what) => {
  const before = readFileSync(desk.path(path.normalize(output)), 'latin1');
  const { status, stdout, stderr } = await desk.policycheck([...argv, '-o', output]);
  expect(stderr).toContain(`policycheck: ${output} is ${what}, and is left as it is; give another name\n`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(readFileSync(desk.path(path.normalize(output)), 'latin1')).toBe(before);
});

test('no record is kept of a check whose report is refused', async () => {
  const { status } = await desk.policycheck(['headed.txt', '-o', 'ours.yaml', '--record', 'records']);
  expect(status).toBe(2);
  expect(() => readFileSync(desk.path('records'))).toThrow('ENOENT');
});

test('any other file is written over, also by a second run', async () => {
  for (const draft of [DRAFT, 'You are a muppet.\n']) {
    desk.write('post.txt', draft);
    expect((await desk.policycheck(['post.txt', ...AS, '-o', 'report.txt'])).stderr).toBe('');
  }
  expect(readFileSync(desk.path('report.txt'), 'utf8')).toContain('Do not publish');
});

const bin = path.resolve('bin/policycheck.js');

test('what stands as standard input is what is checked', () => {
  const shell = `node '${bin}' batch -o posts.ndjson ${AS.join(' ')} < posts.ndjson`;
  const { status, stderr } = spawnSync('sh', ['-c', shell], { cwd: desk.folder, encoding: 'utf8' });
  expect(stderr).toBe('policycheck: posts.ndjson is what is checked, and is left as it is; give another name\n');
  expect(status).toBe(2);
});

(hasTerminal ? test : test.skip)('answers are not kept in the draft', async () => {
  const command = [process.execPath, bin, 'ask', 'post.txt', ...AS, '--save-answers', 'post.txt'];
  const terminal = openTerminal(command, { cwd: desk.folder });
  await terminal.see('post.txt is what is checked');
  expect(await terminal.ended).toBe(2);
});
