// npm run eval: measures how well the checks do on drafts that nothing was learnt from, and compared with other programs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkDraft, loadPolicy } from '../../src/index.js';
import { PolicycheckError } from '../../src/errors.js';
import { decodeModel } from '../../src/wording/model.js';
import { leaveAuthorsOut } from './authors.js';
import { hold } from './contest.js';
import { authorTable, bandTable, checkTable, falseAlarms, misses, type Read } from './detection.js';
import { readSuite, SUITES, type SpanSuite, type Suite } from './suites.js';
import { print } from './table.js';
import { loadRivals } from './tools.js';
import { readPosts, type Post } from './posts.js';
import { verdictLines, verdictTable, type Judged } from './verdicts.js';

const USAGE = `npm run eval -- [FILE.jsonl...] [option...]
  FILE.jsonl            labelled drafts; those of test/unseen where none is given
  --suites DIR          collections labelled by others, which rivals answer too
  --no-rivals           leaves the rivals out
  --leave-out AUTHORS   learns again without each of these authors of test/corpus ("d1,f1", or "all") and tries it on them
  --misses CHECK        lists where a check is wrong on the drafts; a suite's name or "all" does so for those
`;

interface Options {
  readonly suites?: string | undefined;
  readonly 'no-rivals': boolean;
  readonly 'leave-out'?: string | undefined;
  readonly misses?: string | undefined;
}

async function judge(draft: Post): Promise<Judged> {
  const { id, text, context, policy } = draft;
  return { draft, checklist: checkDraft({ id, text, context }, await loadPolicy(policy)) };
}

async function evaluateDrafts(files: readonly string[], wanted: string | undefined): Promise<void> {
  const judged: Judged[] = [];
  for (const draft of files.flatMap(readPosts)) judged.push(await judge(draft));
  const read = judged.map(({ draft, checklist }): Read => ({ draft, facts: checklist.facts }));
  print(`## Drafts that nothing was learnt from: ${read.length}\n`);
  print(authorTable(read));
  print(checkTable(read));
  print(bandTable(read));
  print(falseAlarms(read) + '\n');
  print(verdictTable(judged));
  print(verdictLines(judged) + '\n');
  if (wanted !== undefined) for (const line of misses(read, wanted)) print(line);
}

function evaluateAuthors(names: string): void {
  const chosen = names === 'all' ? [] : names.split(',');
  print('## Each author by weights learnt from the others\n');
  const shipped = decodeModel(readFileSync('src/wording/weights.bin'));
  const read = leaveAuthorsOut(chosen, shipped, (author) => process.stderr.write(`${author} `));
  process.stderr.write('\n');
  print(authorTable(read));
  print(checkTable(read));
  print(bandTable(read));
}

async function evaluateSuites(folder: string, withRivals: boolean, wanted: string | undefined): Promise<void> {
  const rivals = await loadRivals(withRivals);
  for (const suite of SUITES) {
    const items = readSuite(folder, suite);
    if (items === null) {
      print(`## ${suite.name}\n\nThere is no ${suite.name}.jsonl in ${folder}.\n`);
      continue;
    }
    const { table, misses: lines } = await hold(suite, items, rivals);
    print(`## ${titleOf(suite)}: ${items.length} texts\n\n${table}`);
    if (wanted === suite.name || wanted === 'all') print(lines.join('\n') + '\n');
  }
}

function titleOf(suite: Suite): string {
  const isLed = (suite as Partial<SpanSuite>).leads !== undefined;
  return isLed ? `${suite.name}, each in a sentence` : suite.name;
}

function unseenFiles(): string[] {
  const folder = 'test/unseen';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => path.join(folder, name));
}

function readOptions(): { values: Options; positionals: string[] } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        suites: { type: 'string' },
        'no-rivals': { type: 'boolean', default: false },
        'leave-out': { type: 'string' },
        misses: { type: 'string' },
      },
    });
  } catch (error) {
    throw new PolicycheckError(`${(error as Error).message}\n${USAGE}`);
  }
}

try {
  const { values, positionals } = readOptions();
  await evaluateDrafts(positionals.length > 0 ? positionals : unseenFiles(), values.misses);
  if (values['leave-out'] !== undefined) evaluateAuthors(values['leave-out']);
  if (values.suites !== undefined) await evaluateSuites(values.suites, !values['no-rivals'], values.misses);
} catch (error) {
  if (!(error instanceof PolicycheckError)) throw error;
  process.stderr.write(error.problems.join('\n') + '\n');
  process.exitCode = 2;
}
