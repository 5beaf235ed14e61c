// The evaluation: its figures, what it says of a bad file, and a suite held between two programs.
import { spawnSync } from 'node:child_process';
import { noCouncil } from '../src/council.js';
import { hold } from '../scripts/eval/contest.js';
import { checkTable, falseAlarms, type Read } from '../scripts/eval/detection.js';
import { readSuite, SUITES, type Suite, type SuiteItem } from '../scripts/eval/suites.js';
import { fScore, precision, recall } from '../scripts/eval/tally.js';
import { ownFinder } from '../scripts/eval/tools.js';
import { readPosts } from '../scripts/eval/posts.js';
import { findFacts } from '../src/checks/index.js';
import { readDocument } from '../src/document/index.js';
import { Desk } from './run.js';

const desk = new Desk();
afterAll(() => desk.clear());

const NO_RIVALS = { finders: [], wordLists: [], languages: [] };

test.each([
  [{ right: 3, wrong: 1, missed: 2 }, 0.75, 0.6, 0.667, 0.625],
  [{ right: 0, wrong: 0, missed: 4 }, null, 0, 0, 0],
  [{ right: 0, wrong: 0, missed: 0 }, null, null, null, null],
])('%j', (tally, p, r, f1, f2) => {
  const expected = [p, r, f1, f2].map((value) => (value === null ? null : (expect.closeTo(value, 3) as number)));
  expect([precision(tally), recall(tally), fScore(tally), fScore(tally, 2)]).toEqual(expected);
});

function read(text: string, ...labels: string[]): Read {
  const marked = labels.map((check) => ({ check, kind: '', start: 0, end: text.length }));
  return { draft: { author: 'x', text, labels: marked }, facts: findFacts(readDocument(text, noCouncil)) };
}

test('a draft that is labelled so counts once, however much is found in it; a check nobody labelled does not count', () => {
  const drafts = [
    read('Ring me on 07700 900123, or Dave on 07700 900456.', 'contact-details'),
    read('She keeps the key at hers.', 'contact-details'),
    read('Ring me on 07700 900123. Our clerk is useless.'),
  ];
  expect(checkTable(drafts)).toMatch(/^\| contact-details \| +2 \| +0\.50 \| +0\.50 \| 0\.50 \| 0\.50 \|/m);
  expect(checkTable(drafts)).not.toMatch(/abuse/);
  expect(falseAlarms(drafts)).toBe('Clean drafts in which nothing was found: 0 of 1. False alarms on the rest: contact-details 1.');
});

const item = { id: '1', text: 'Ring 07700 900123', role: 'clerk', channel: 'official', policy: 'pilsley', labels: [] };

test.each([
  ['{"id"', 'line 1: is not JSON'],
  [{ ...item, role: 'mayor' }, 'line 1: "role" is "mayor", which is not one of clerk, officer'],
  [{ ...item, labels: [{ check: 'phones', text: 'Ring' }] }, 'line 1: "phones" is not a check'],
  [{ ...item, labels: [{ check: 'abuse', text: 'idiot' }] }, 'the label "idiot" does not stand in the text'],
  [{ ...item, text: 7 }, '"text" must be a text'],
])('a bad line is named: %j', (line, problem) => {
  const file = desk.path(desk.write('bad.jsonl', typeof line === 'string' ? line : JSON.stringify(line)));
  expect(() => readPosts(file)).toThrow(problem);
});

const numbers = SUITES.find((suite) => suite.asks === 'where' && suite.leads) as Suite;

test('a bare number is put into a sentence, and a label may be met in part', async () => {
  const items: SuiteItem[] = [
    { text: '401-023-2137', label: '', sort: 'nhs_number', spans: [{ type: 'nhs_number', start: 0, end: 12 }] },
    { text: '401-023-2138', label: '', sort: 'nhs_number', spans: [] },
    { text: '01632 960123 x45', label: '', sort: 'phone', spans: [{ type: 'phone', start: 0, end: 12 }] },
  ];
  const { table, misses } = await hold(numbers, items, NO_RIVALS);
  expect(table).toMatch(/^\| nhs_number +\| +1 \| 1\.00 \(1\.00, 1\.00\) \|/m);
  expect(table).toMatch(/^\| phone +\| +1 \| 1\.00 \(1\.00, 1\.00\) \|/m);
  expect(misses).toEqual([]);
});

test('a rival stands beside us, with nothing under what it does not answer', async () => {
  const items = [{ text: 'Mail jo@mail.example', label: '', sort: 'email', spans: [{ type: 'email', start: 5, end: 20 }] }];
  const rival = { ...ownFinder, name: 'blind', types: ['phone'], find: () => [] };
  const { table } = await hold(numbers, items, { ...NO_RIVALS, finders: [rival] });
  expect(table).toMatch(/^\| email +\| +1 \| 1\.00 \(1\.00, 1\.00\) \| +\|/m);
});

test('a folder without the suite is told apart from one that is not there', () => {
  expect(readSuite(desk.folder, numbers)).toBeNull();
  expect(() => readSuite(desk.path('nowhere'), numbers)).toThrow('there is no folder');
});

test('the command prints the tables of a file, and says what is wrong with another', () => {
  const run = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/eval/main.ts', ...args], { encoding: 'utf8' });
  const good = desk.path(desk.write('good.jsonl', JSON.stringify({ ...item, verdict: 'fail', clauses: ['pilsley:19.d'] })));
  expect(run(good).stdout).toMatch(/## Drafts that nothing was learnt from: 1/);
  const missing = run(desk.path('missing.jsonl'));
  expect(missing).toMatchObject({ status: 2, stdout: '' });
  expect(missing.stderr).toMatch(/missing\.jsonl cannot be read/);
  expect(run('--suite', 'x')).toMatchObject({ status: 2, stderr: expect.stringMatching(/--leave-out AUTHORS/) as string });
});
