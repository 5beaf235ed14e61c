// The lines of a batch, checked: what is printed for each, and what the exit status has to know of them.
import type { BadLine, BatchItem } from '../batch/index.js';
import { PolicycheckError } from '../errors.js';
import { checkDraft, exitStatus, loadPolicy } from '../index.js';
import { translatorTo } from '../messages/index.js';
import { reporters } from '../reporters/index.js';
import { jsonLine } from '../reporters/json.js';
import type { Policy } from '../types.js';
import { knownAnswers } from './check.js';
import { keepRecords } from './keep-records.js';
import { complete, draftOf, resolve, type Base } from './resolve.js';
import { version } from './version.js';
import type { World } from './world.js';

export type BatchLine = BatchItem | BadLine;

export interface Checked {
  /** The results, a line each. */
  readonly results: string;
  readonly statuses: readonly number[];
}

export type CheckLines = (lines: readonly BatchLine[]) => Promise<Checked>;

export async function lineChecker(base: Base, world: World): Promise<CheckLines> {
  const translate = await translatorTo(resolve(base).settings.lang);
  const policies = new Map<string, Promise<Policy>>();
  const load = (id: string): Promise<Policy> => {
    const loaded = policies.get(id) ?? loadPolicy(id, world.cwd);
    policies.set(id, loaded);
    return loaded;
  };
  const options = { version: version(), why: false, quiet: false, color: false, width: 80 };
  const council = base.config.council;
  const check = async (line: BatchLine): Promise<Checked> => {
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
      const checked = await check(line).catch((error: unknown) => answerInPlace(line, error));
      results += checked.results;
      for (const status of checked.statuses) statuses.add(status);
    }
    return { results, statuses: [...statuses] };
  };
}

function answerInPlace({ id }: BatchLine, error: unknown): Checked {
  if (!(error instanceof PolicycheckError)) throw error;
  return { results: jsonLine({ id, error: { message: error.problems.join('; ') } }), statuses: [2] };
}
