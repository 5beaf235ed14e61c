// A draft and its settings -> whatever its policies say of it. Policies and files are read once, however often it is checked.
import { judge, readDraft } from '../check.js';
import { unasked } from '../condition.js';
import { PolicycheckError } from '../errors.js';
import type { Settings } from '../settings.js';
import { loadPolicy } from '../shipped.js';
import type { Answers, Checklist, Entry, Policy } from '../types.js';
import type { Tell } from './drafts.js';
import { knownAnswers } from './known-answers.js';
import { complete, draftOf, type Base, type DraftSource } from './resolve.js';
import type { World } from './world.js';

export interface DraftChecker {
  readonly policies: readonly Policy[];
  /** Answers that the settings give: they go before all others. */
  readonly fixed: Answers;
  readonly check: (policy: Policy, answers?: Answers) => Checklist;
}

/**
 * @param load loads a policy, where another way than reading it anew is at hand
 * @throws {PolicycheckError} where a setting is missing, an answer is to no question, or a file cannot be read
 */
export async function draftChecker(
  source: DraftSource,
  settings: Settings,
  base: Base,
  world: World,
  { say, load = (id) => loadPolicy(id, world.cwd) }: { readonly say?: Tell; readonly load?: (id: string) => Promise<Policy> } = {},
): Promise<DraftChecker> {
  const whole = complete(settings, source.id);
  const policies = await Promise.all(whole.policy.map(load));
  const fixed = knownAnswers(whole.answers, policies);
  const draft = await draftOf(source, whole, world, say);
  const council = base.config.council;
  await base.tell(unasked(policies, council, draft.context.date));
  const read = readDraft(draft, council);
  return {
    policies,
    fixed,
    check: (policy, answers = {}) => base.overrule(applied(judge(read, policy, { ...answers, ...fixed }))),
  };
}

/**
 * What no clause was held against is not ready to publish. The law that stands beside a policy is none of its clauses.
 *
 * @throws {PolicycheckError} where no clause of the policy applies
 */
function applied(checklist: Checklist): Checklist {
  const { draft, policy, entries } = checklist;
  const applies = ({ clause, outcome }: Entry): boolean =>
    outcome !== 'not-applicable' && outcome !== 'context' && policy.clauses.includes(clause);
  if (entries.some(applies)) return checklist;
  const { role, channel, platform, date } = draft.context;
  const post = [role, `${channel} account`, ...(platform === null ? [] : [platform]), date].join(', ');
  throw new PolicycheckError(
    `${draft.id}: no clause of ${policy.id} applies to this post (${post}), so it was not checked; look at role, channel, platform and date`,
  );
}
