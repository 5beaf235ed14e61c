// policycheck batch [file]: a line in, a line out, in order.
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { isBatch, readBatch, type BadLine, type BatchItem } from '../batch/index.js';
import { PolicycheckError } from '../errors.js';
import { checkDraft, exitStatus, loadPolicy } from '../index.js';
import { translatorTo, type Translate } from '../messages/index.js';
import { reporters } from '../reporters/index.js';
import { jsonLine } from '../reporters/json.js';
import type { Settings } from '../settings.js';
import type { Policy } from '../types.js';
import { knownAnswers, worstStatus } from './check.js';
import { openDraft } from './drafts.js';
import { keepRecords } from './keep-records.js';
import { openOutput } from './output.js';
import type { RunFlags } from './options.js';
import { NO_PROGRESS, showProgress } from './progress.js';
import { complete, draftOf, readBase, resolve, type Base } from './resolve.js';
import { version } from './version.js';
import type { World } from './world.js';

export async function checkBatch(file: string | undefined, flags: Settings, run: RunFlags, world: World): Promise<number> {
  const base = await readBase(flags, run, world);
  const output = openOutput(run.output, world);
  const statuses = new Set<number>();
  const translate = await translatorTo(resolve(base).settings.lang);
  const check = checker(base, translate, world, statuses);
  // Where the results come to the terminal as they are, they tell how far it has come.
  const progress = run.output === undefined && world.stdout.isTTY ? NO_PROGRESS : showProgress(world);
  let done = 0;
  try {
    for await (const group of itemsIn(file, world)) {
      let lines = '';
      for (const line of group) {
        progress.step(++done, null, line.id ?? '');
        lines += await check(line);
      }
      await output.write(lines);
    }
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    progress.clear();
  }
  output.close();
  return worstStatus(statuses);
}

/** A table of a scheduler is read as it is when it is checked by itself: a draft a row. */
async function* itemsIn(name: string | undefined, world: World): AsyncGenerator<(BatchItem | BadLine)[]> {
  if (name !== undefined && isTable(path.resolve(world.cwd, name)))
    for (const { settings = {}, ...draft } of await openDraft(name, world)) yield [{ ...draft, settings }];
  else yield* readBatch(openInput(name, world));
}

const TABLE = /\.(?:csv|tsv)$/i;
/** Bytes of a file that are looked at to tell what it is. */
const HEAD = 4096;

function isTable(file: string): boolean {
  return TABLE.test(file) && statSync(file, { throwIfNoEntry: false })?.isFile() === true && !isBatch(headOf(file));
}

function headOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0)).split(/\r?\n/)[0] ?? '';
  } finally {
    closeSync(descriptor);
  }
}

function openInput(name: string | undefined, { stdin, cwd }: World): AsyncIterable<Uint8Array> {
  if (name === undefined || name === '-') {
    if (stdin.isTTY) throw new PolicycheckError('no drafts: give an NDJSON or CSV file, or a pipe');
    return stdin as AsyncIterable<Uint8Array>;
  }
  const file = path.resolve(cwd, name);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new PolicycheckError(`${name}: there is no such file`);
  if (stat.isDirectory()) throw new PolicycheckError(`${name} is a directory; give an NDJSON or CSV file`);
  return createReadStream(file) as AsyncIterable<Uint8Array>;
}

/** Checks one line and gives what is printed for it; notes its exit status. */
function checker(base: Base, translate: Translate, world: World, statuses: Set<number>): (line: BatchItem | BadLine) => Promise<string> {
  const policies = new Map<string, Promise<Policy>>();
  const load = (id: string): Promise<Policy> => {
    const loaded = policies.get(id) ?? loadPolicy(id, world.cwd);
    policies.set(id, loaded);
    return loaded;
  };
  const options = { version: version(), why: false, quiet: false, color: false, width: 80 };
  const council = base.config.council;
  return async (line) => {
    try {
      if ('error' in line) throw new PolicycheckError(line.error.message);
      const resolved = resolve(base, [{ settings: line.settings, from: 'the line', answeredBy: null }]);
      const { settings } = resolved;
      const whole = complete(settings, line.id);
      const chosen = await Promise.all(whole.policy.map(load));
      const known = { council, answers: knownAnswers(whole.answers, chosen) };
      const draft = await draftOf(line, whole, world);
      const checklists = chosen.map((policy) => base.overrule(checkDraft(draft, policy, known)));
      keepRecords(
        checklists.map((checklist, i) => ({ ...resolved, checklist, policyName: whole.policy[i] ?? checklist.policy.id })),
        world,
      );
      for (const { verdict } of checklists) statuses.add(exitStatus(verdict, settings.failOn));
      return checklists.map((checklist) => reporters.ndjson(translate(checklist), { ...options, all: settings.all, origins: {} })).join('');
    } catch (error) {
      if (!(error instanceof PolicycheckError)) throw error;
      statuses.add(2);
      return jsonLine({ id: line.id, error: { message: error.problems.join('; ') } });
    }
  };
}
