// Checks the lines of a batch: produces the text printed for each, and the values from which the exit status is computed.
import type { BadLine, BatchItem } from '../batch/index.js';
import { PolicycheckError } from '../errors.js';
import { loadPolicy } from '../shipped.js';
import { exitStatus } from '../verdict.js';
import { translatorTo } from '../messages/index.js';
import { reporters } from '../reporters/index.js';
import { jsonLine } from '../reporters/json.js';
import type { Policy } from '../types.js';
import { checkedWith } from './checked.js';
import { draftChecker } from './draft-checker.js';
import { keepRecords } from './keep-records.js';
import { resolve, type Base } from './resolve.js';
import { version } from './version.js';
import type { World } from './world.js';

export type BatchLine = BatchItem | BadLine;

export interface CheckedBatch {
  /** The results, one per line. */
  readonly results: string;
  readonly statuses: readonly number[];
}

export type CheckLines = (lines: readonly BatchLine[]) => Promise<CheckedBatch>;

/**
 * Prepares the check of batch lines; each policy is loaded once.
 *
 * @returns a function that checks lines. An error in a line becomes the result of that line; a defect is thrown
 */
export async function lineChecker(base: Base, world: World): Promise<CheckLines> {
  const translate = await translatorTo(resolve(base).settings.lang);
  const loaded = new Map<string, Promise<Policy>>();
  const load = (id: string): Promise<Policy> => {
    const policy = loaded.get(id) ?? loadPolicy(id, world.cwd);
    loaded.set(id, policy);
    return policy;
  };
  const options = { version: version(), why: false, quiet: false, color: false, width: 80 };
  const checkLine = async (line: BatchLine): Promise<CheckedBatch> => {
    if ('error' in line) throw new PolicycheckError(line.error.message);
    const resolved = resolve(base, [{ settings: line.settings, from: 'the line', answeredBy: null }]);
    const { settings } = resolved;
    const { policies, check } = await draftChecker(line, settings, base, world, { load });
    const checklists = policies.map((policy) => check(policy));
    keepRecords(checkedWith(resolved, checklists), world);
    const printed = { ...options, all: settings.all, origins: {} };
    return {
      results: checklists.map((checklist) => reporters.ndjson(translate(checklist), printed)).join(''),
      statuses: checklists.map(({ verdict }) => exitStatus(verdict, settings.failOn)),
    };
  };
  return async (lines) => {
    let results = '';
    const statuses = new Set<number>();
    for (const line of lines) {
      const checked = await checkLine(line).catch((error: unknown) => answerInPlace(line, error));
      results += checked.results;
      for (const status of checked.statuses) statuses.add(status);
    }
    return { results, statuses: [...statuses] };
  };
}

function answerInPlace({ id }: BatchLine, error: unknown): CheckedBatch {
  if (!(error instanceof PolicycheckError)) throw error;
  return { results: jsonLine({ id, error: { message: error.problems.join('; ') } }), statuses: [2] };
}
