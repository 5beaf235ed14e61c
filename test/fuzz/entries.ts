// Every way in, with what may come through it and what must hold. To add a reader: a line in ENTRIES.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readAnswersFile } from '../../src/answers-file.js';
import { loadConfig } from '../../src/config.js';
import { readDrafts, readStream, splitDraft } from '../../src/drafts/index.js';
import { PolicycheckError } from '../../src/errors.js';
import { readExceptions } from '../../src/exceptions.js';
import { checks } from '../../src/checks/index.js';
import { shippedPolicies } from '../../src/shipped.js';
import { cleanPicture } from '../../src/pictures/clean.js';
import { readPicture } from '../../src/pictures/metadata.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { readRecord } from '../../src/record/index.js';
import type { Policy } from '../../src/types.js';
import type { Desk } from '../run.js';
import { bytes, edited, lines, rows } from './changed.js';
import { contexts, policies, scalars, texts } from './drafts.js';
import { documents, pictures } from './files.js';
import { CHANGE_NAMES, check, demand, FORMATS, holds, inert, lawful, policyOf, print } from './laws.js';

interface Entry {
  readonly name: string;
  /** Of how many inputs in a hundred it is given. */
  readonly share: number;
  readonly property: fc.IAsyncPropertyWithHooks<unknown>;
}

/** @param holds throws where it does not */
function entry<Input>(name: string, share: number, input: fc.Arbitrary<Input>, holds: (input: Input) => unknown): Entry {
  return {
    name,
    share,
    property: fc.asyncProperty(input, async (given) => void (await holds(given))),
  };
}

/** What a reader makes of an input; null where it says in a line or more what is wrong with it. Nothing else may come of it. */
async function read<Read>(reader: () => Read | Promise<Read>): Promise<Read | null> {
  try {
    return await reader();
  } catch (error) {
    if (!(error instanceof PolicycheckError)) throw error;
    demand(error.problems.length > 0, 'refused, and nothing is said');
    for (const problem of error.problems) demand(/^\S/.test(problem) && !/\n\s+at /.test(problem), `is no problem in words: ${problem}`);
    return null;
  }
}

const POLICY = readFileSync('policies/pitstone.yaml', 'utf8').split(/\n(?= {2}- id: )/);
const CONFIG = readFileSync('.policycheckrc.example', 'utf8').replaceAll(/^# (?=\w+: )/gm, '');
const FRONT_MATTER =
  'role: clerk\nchannel: official\nplatform: x\npolicy: pilsley\nauthorised: yes\ndate: 2026-05-04\nanswers:\n  contact-agreed: yes';
const ANSWERS =
  'role: clerk\npolicy: ["pilsley"]\nanswers:\n  contact-agreed: {"answer":"yes","about":"0123456789abcdef","by":"Pat Example"}\n  authority: no';
const EXCEPTIONS =
  'exceptions:\n  - policy: pilsley\n    clause: "19.d"\n    cite: Principles\n    draft: null\n    about: a phone\n    reason: agreed\n    by: Pat\n    given: 2026-05-04\n    until: 2026-06-04\n    finding: abc\n    seal: def';
const NDJSON =
  '{"id":1,"text":"Ring Dave on 07700 900123","role":"clerk","answers":{"authority":"yes"}}\n{"id":"b","text":"Tea","policy":["powys"]}';
const CSV = 'id,text,role,channel\n1,"Ring ""Dave""\non 07700 900123",clerk,official\n2,Tea,councillor,personal';

const WHO = ['-p', 'pilsley', '-r', 'councillor', '-c', 'personal', '--date', '2026-05-04'];
const PRIVATE = 'Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane.';

/** @param desk a folder for what is read from a file */
export function entriesAt(desk: Desk): readonly Entry[] {
  return [
    entry(
      'the text of a draft',
      84,
      fc.record({
        text: texts,
        context: contexts,
        policy: policies,
        change: fc.constantFrom(...CHANGE_NAMES),
        format: fc.option(fc.constantFrom(...FORMATS), { freq: 4 }),
      }),
      holds,
    ),
    entry('what a draft answers', 1, fc.tuple(texts, texts, contexts, policies), ([text, replyTo, context, policy]) =>
      lawful(check(text, context, policyOf(policy), { replyTo })),
    ),
    entry('front matter', 1, fc.tuple(edited(FRONT_MATTER, scalars), texts), async ([head, text]) => {
      const parts = await read(() => splitDraft(`---\n${head}\n---\n${text}`, 'draft.txt'));
      if (parts) demand(`---\n${head}\n---\n${text}`.endsWith(parts.text), 'what is left is no part of what was given');
    }),
    entry(
      'a policy',
      1,
      fc.tuple(
        lines(POLICY, 4).chain((source) => edited(source, scalars)),
        texts,
        contexts,
      ),
      async ([source, text, context]) => {
        const policy = await read(() => parsePolicy(source, 'ours.yaml', checks, shippedPolicies()));
        if (policy) reported(text, policy, context);
      },
    ),
    entry('a configuration', 1, edited(CONFIG, scalars), (source) =>
      read(() => loadConfig(desk.folder, desk.path(desk.write('config.yaml', source)))),
    ),
    entry('a file of answers', 1, edited(ANSWERS, scalars), (source) => read(() => readAnswersFile(source, 'answers.yaml'))),
    entry('exceptions', 1, edited(EXCEPTIONS, scalars), (source) => {
      desk.write('exceptions/.policycheck-exceptions.yaml', source);
      return read(() => readExceptions(desk.path('exceptions')));
    }),
    entry('a record', 1, edited(RECORD, scalars), (source) =>
      read(() => readRecord(desk.path(desk.write('record.json', source)), 'record.json')),
    ),
    entry('bytes on standard input', 1, bytes(Buffer.from(`---\nrole: clerk\n---\n${PRIVATE} Ŵyl 🎉`)), (given) =>
      read(async () => readDrafts(await readStream(Readable.from([given])), '-')),
    ),
    entry('NDJSON', 1, rows(NDJSON, scalars, texts), (source) => batch(desk, source)),
    entry('CSV', 1, rows(CSV, scalars, texts), (source) => batch(desk, source)),
    entry('documents', 2, fc.tuple(documents, contexts, policies), async ([{ name, bytes: given }, context, policy]) => {
      for (const { text, division, lineOffset } of (await read(() => readDrafts(given, name))) ?? [])
        lawful(check(text, context, policyOf(policy), { ...(division && { division }), ...(lineOffset && { lineOffset }) }));
    }),
    entry('pictures', 2, pictures, async ({ name, bytes: given }) => {
      const picture = await read(() => readPicture(given, name));
      const cleaned = await read(() => cleanPicture(given, name));
      if (cleaned) demand(picture !== null, 'a copy is made of what cannot be read');
    }),
    entry('the command line', 1, fc.array(fc.oneof(fc.constantFrom(...FLAGS), scalars), { maxLength: 8 }), async (argv) => {
      desk.write('draft.txt', PRIVATE);
      // All drafts of a directory would be checked, and "/" is one.
      await command(desk, ['draft.txt', ...argv.filter((word) => !isDirectory(path.resolve(desk.folder, word)))]);
    }),
  ];
}

function isDirectory(file: string): boolean {
  return !file.includes('\0') && (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function reported(text: string, policy: Policy, context: Parameters<typeof check>[1]): void {
  const checklist = check(text, context, policy);
  lawful(checklist);
  for (const format of FORMATS) inert(print(format, checklist), format);
}

const CLERK = { value: 'clerk', from: 'the command line' };
const RECORD = JSON.stringify(
  {
    schema: 'policycheck.record/1',
    tool: { name: 'policycheck', version: '0' },
    time: '2026-05-04T10:30:00.000Z',
    holdsUntil: '2026-06-03',
    by: 'Pat Example',
    id: 'draft.txt',
    draft: { digest: 'sha256:0', replyTo: null },
    policy: { id: 'pilsley', council: 'Pilsley', title: 'Policy', source: 'pilsley', digest: 'sha256:0' },
    law: { digest: 'sha256:0' },
    context: {
      role: CLERK,
      channel: { value: 'official', from: null },
      platform: { value: null, from: null },
      authorised: { value: true, from: null },
      date: { value: '2026-05-04', from: null },
    },
    verdict: 'review',
    facts: [
      {
        check: 'contact-details',
        kind: 'phone',
        label: 'a phone',
        line: 1,
        column: 1,
        excerpt: '█',
        confidence: 'certain',
        why: 'a number',
      },
    ],
    findings: [
      {
        clause: '1',
        cite: 'One',
        outcome: 'review',
        facts: [0],
        question: null,
        message: 'm',
        suggestion: 's',
        allowed: { reason: 'r', by: 'b', until: '2026-06-01' },
      },
    ],
    answers: [{ question: 'authority', text: 'May you?', answer: 'yes', from: null, by: null }],
    open: [{ question: 'consent', text: 'Do they?' }],
    digest: 'sha256:0',
  },
  null,
  1,
);

/** Without those that write files or wait for somebody. */
const FLAGS = [
  ...[
    '-p',
    'pilsley',
    '-r',
    'councillor',
    '-c',
    'personal',
    '--platform',
    'x',
    '--authorised',
    '--date',
    '2026-05-04',
    '-a',
    'authority=yes',
    '-f',
  ],
  ...[
    ...FORMATS,
    '--fail-on',
    'never',
    '--all',
    '--why',
    '--no-mask',
    '--no-config',
    '-q',
    '--config',
    '--reply-to',
    'draft.txt',
    '--answers',
    '--',
    '-V',
    '-h',
  ],
  ...[
    'policy',
    'show',
    'coverage',
    'validate',
    'list',
    'checks',
    'config',
    'exceptions',
    'completion',
    'bash',
    'batch',
    'record',
    'verify',
  ],
];

/** Ends as promised, and says no word of its own making. */
async function command(desk: Desk, argv: readonly string[], stdin = ''): Promise<string> {
  const { status, stdout, stderr } = await desk.policycheck(argv, { stdin });
  demand([0, 1, 2, 3].includes(status), `exit status ${status}`);
  demand(status !== 2 || stderr !== '' || argv.includes('batch'), 'exit status 2, and nothing is said');
  demand(!/\n\s+at .*:\d+/.test(stderr), `a stack trace: ${stderr}`);
  inert(stdout);
  inert(stderr);
  return stdout;
}

async function batch(desk: Desk, source: string): Promise<void> {
  const output = await command(desk, ['batch', '-', ...WHO], source);
  for (const line of output.split('\n').filter((each) => each !== '')) {
    const { schema, error } = JSON.parse(line) as { schema?: unknown; error?: { message: unknown } };
    demand(schema === 'policycheck.result/1' || typeof error?.message === 'string', 'neither a result nor an error');
  }
}
