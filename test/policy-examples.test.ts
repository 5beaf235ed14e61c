// Every clause's own examples, through the whole program: what breaks a clause is found, what keeps it passes.
import { checks } from '../src/checks/index.js';
import { checkDraft } from '../src/index.js';
import { buildShelf } from '../src/policy/load.js';
import type { Clause, Entry, Example, Policy } from '../src/types.js';

const { policies, law } = await buildShelf('policies', checks);

/** Posted by the first role and on the first channel that the clause binds; with authority, where the channel asks for it. */
function entryFor(policy: Policy, clause: Clause, example: Example): Entry | undefined {
  const given = typeof example === 'string' ? { text: example } : example;
  const channel = given.channel ?? clause.channels?.[0] ?? 'official';
  const context = {
    role: given.role ?? clause.roles?.[0] ?? policy.binds[0] ?? 'clerk',
    channel,
    platform: given.platform ?? null,
    authorised: given.authorised ?? (channel === 'official' ? true : null),
    date: '2026-05-04',
  };
  const replyTo = given.replyTo === undefined ? {} : { replyTo: given.replyTo };
  const { entries } = checkDraft({ id: 'example', text: given.text, context, ...replyTo }, policy);
  return entries.find((entry) => entry.clause.id === clause.id);
}

const words = (example: Example): string => (typeof example === 'string' ? example : example.text);

describe.each([...policies, law].map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  const cases = (kind: 'breaks' | 'keeps'): (readonly [string, string, Clause, Example])[] =>
    policy.clauses.flatMap((clause) =>
      (clause.examples?.[kind] ?? []).map((example) => [clause.id, words(example), clause, example] as const),
    );

  test.each(cases('breaks'))('%s is broken by: %s', (_id, _text, clause, example) => {
    expect(['fail', 'review', 'open', 'advice']).toContain(entryFor(policy, clause, example)?.outcome);
  });
  test.each(cases('keeps'))('%s is kept by: %s', (_id, _text, clause, example) => {
    expect(entryFor(policy, clause, example)?.outcome).toBe('pass');
  });
});
