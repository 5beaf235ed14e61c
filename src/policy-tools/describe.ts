// Describes a policy in words, for `policy list`, `show` and `coverage`.
import { describeRule } from '../assess.js';
import { PolicycheckError } from '../errors.js';
import { clausesCalled } from '../policy/called.js';
import { addressed } from '../remedy.js';
import { selectorOf, selectorsIn } from '../selector.js';
import { safe } from '../terminal/safe.js';
import type { Clause, Policy } from '../types.js';

/** How a clause is checked. */
type Mode = 'found in the text' | 'asked' | 'found and asked' | 'context';

interface Coverage {
  readonly clause: Clause;
  readonly mode: Mode;
  /** Ids of the checks that the clause uses. */
  readonly checks: readonly string[];
}

/** Lists every clause with how it is checked and by which checks. */
export function coverage(policy: Policy): Coverage[] {
  return policy.clauses.map((clause) => ({ clause, mode: modeOf(clause), checks: checksOf(clause) }));
}

function modeOf({ rules }: Clause): Mode {
  if (!rules) return 'context';
  const found = rules.some(({ when }) => when?.any !== undefined || when?.language !== undefined);
  const asked = rules.some(({ ask }) => ask !== undefined);
  if (found && asked) return 'found and asked';
  return asked ? 'asked' : 'found in the text';
}

/** The checks that a clause uses. Those under `except` are left out, because they belong to another clause. */
function checksOf({ rules = [] }: Clause): string[] {
  const named = rules.flatMap(({ when: { except: _except, ...when } = {} }) => selectorsIn(when));
  return [...new Set(named.map((written) => selectorOf(written).check ?? written))];
}

export function describePolicy(policy: Policy): string {
  const { id, council, title, adopted, reviewDue, binds, clauses, referTo } = policy;
  const context = clauses.filter(({ rules }) => !rules).length;
  return [
    `${id}: ${council}, ${title}`,
    `${adopted === undefined ? 'the policy does not say when it was adopted' : `adopted ${adopted}`}${reviewDue === undefined ? '' : `, review due ${reviewDue}`}`,
    `binds ${binds.join(', ')}`,
    `doubts go to: ${Object.entries(referTo)
      .map(([role, whom]) => `${role}: ${whom}`)
      .join('; ')}`,
    `${clauses.length} clauses, ${clauses.length - context} of them checked`,
    '',
    ...clauses.map((clause) => `${clause.id.padEnd(10)} ${clause.cite}: ${clause.summary}`),
  ]
    .map(safe)
    .join('\n');
}

/** A remedy, for no author in particular. Whom each role asks stands at the head of the policy. */
function adviceOf(remedy: string): string {
  return addressed(remedy, 'whoever decides doubts');
}

/** @throws {PolicycheckError} if the policy has no such clause */
export function describeClause(policy: Policy, name: string): string {
  const [clause] = clausesCalled(policy.clauses, name);
  if (!clause) throw new PolicycheckError(`${policy.id} has no clause "${name}"; "policycheck policy show ${policy.id}" lists them`);
  const { cite, summary, strength, roles, channels, exceptPlatforms, from, until, rules, context, fix, legalDoubt, final, examples } =
    clause;
  const lines = [`${policy.id}, ${cite}`, summary, ''];
  if (strength) lines.push(`strength: ${strength}`);
  lines.push(
    `binds: ${(roles ?? policy.binds).join(', ')}${channels ? `; ${channels.join(', ')} accounts` : ''}${exceptPlatforms ? `; not on ${exceptPlatforms.join(', ')}` : ''}`,
  );
  if (from !== undefined || until !== undefined) lines.push(`in force${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}`);
  if (context !== undefined) lines.push(`context, never checked: ${context}`);
  for (const rule of rules ?? [])
    lines.push(`rule: ${describeRule(rule)}`, ...(rule.fix === undefined ? [] : [`  what to do: ${adviceOf(rule.fix)}`]));
  if (legalDoubt !== undefined) lines.push(`may not stand up in law: ${legalDoubt}`);
  if (final) lines.push('final: nobody may overrule what is found under it');
  if (fix !== undefined) lines.push(`what to do: ${adviceOf(fix)}`);
  for (const [label, list] of [
    ['breaks', examples?.breaks],
    ['keeps', examples?.keeps],
  ] as const)
    for (const example of list ?? []) lines.push(`${label}: ${typeof example === 'string' ? example : example.text}`);
  return lines.map(safe).join('\n');
}
