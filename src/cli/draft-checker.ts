// Checks a draft with its settings under its policies. Policies and files are read once, however often the draft is checked.
import { judge, readDraft } from '../check.js';
import { unasked } from '../condition.js';
import { PolicycheckError } from '../errors.js';
import { titleOf } from '../reporters/words.js';
import type { Settings } from '../settings.js';
import { loadPolicy } from '../shipped.js';
import type { Answers, Checklist, Entry, Policy } from '../types.js';
import type { Notify } from './drafts.js';
import { knownAnswers } from './known-answers.js';
import { complete, draftOf, type Base, type DraftSource } from './resolve.js';
import type { World } from './world.js';

interface DraftChecker {
  readonly policies: readonly Policy[];
  /** Answers from the settings; they take precedence over all others. */
  readonly fixed: Answers;
  readonly check: (policy: Policy, answers?: Answers) => Checklist;
}

/**
 * Prepares a draft to be checked.
 *
 * @param load replaces the function that loads a policy, for example with one that caches
 * @throws {PolicycheckError} if a setting is missing, an answer fits no question, or a file cannot be read
 */
export async function draftChecker(
  source: DraftSource,
  settings: Settings,
  base: Base,
  world: World,
  { notify, load = (id) => loadPolicy(id, world.cwd) }: { readonly notify?: Notify; readonly load?: (id: string) => Promise<Policy> } = {},
): Promise<DraftChecker> {
  const whole = complete(settings, source.id);
  const policies = await Promise.all(whole.policy.map(load));
  const fixed = knownAnswers(whole.answers, policies);
  const draft = await draftOf(source, whole, world, notify);
  const council = base.config.council;
  await base.notify(unasked(policies, council, draft.context.date));
  const read = readDraft(draft, council);
  return {
    policies,
    fixed,
    check: (policy, answers = {}) => base.overrule(applied(judge(read, policy, { ...answers, ...fixed }))),
  };
}

/**
 * Refuses a checklist in which no clause of the policy applied: nothing was checked, so the draft must not count as ready. Clauses of the
 * law that accompany the policy do not count.
 *
 * @throws {PolicycheckError} if no clause of the policy applies
 */
function applied(checklist: Checklist): Checklist {
  const { draft, policy, entries } = checklist;
  const applies = ({ clause, outcome }: Entry): boolean =>
    outcome !== 'not-applicable' && outcome !== 'context' && policy.clauses.includes(clause);
  if (entries.some(applies)) return checklist;
  const { role, channel, platform, date } = draft.context;
  const post = [role, `${channel} account`, ...(platform === null ? [] : [platform]), date].join(', ');
  throw new PolicycheckError(
    `${titleOf(checklist)}: no clause of ${policy.id} applies to this post (${post}), so it was not checked; look at role, channel, platform and date`,
  );
}
