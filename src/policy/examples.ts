// Runs the examples in a policy: those that break a clause must be found, and those that keep it must pass.
import { noCouncil } from '../council.js';
import type { Answers, Checklist, Clause, Context, Council, Draft, Entry, Example, Policy } from '../types.js';

export interface Tried {
  readonly clause: Clause;
  readonly kind: 'breaks' | 'keeps';
  /** Keys and indexes from the root of the file. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** The result for the clause of the example. */
  readonly entry: Entry;
  readonly holds: boolean;
}

export type CheckDraft = (draft: Draft, policy: Policy, known: { readonly council: Council; readonly answers: Answers }) => Checklist;

/** Tries every example of every clause, in the order of the file. */
export function tryExamples(policy: Policy, checkDraft: CheckDraft): Tried[] {
  return policy.clauses.flatMap((clause, c) =>
    (['breaks', 'keeps'] as const).flatMap((kind) =>
      (clause.examples?.[kind] ?? []).map((example, e) => {
        const { text, entry } = tryOne(policy, clause, example, checkDraft);
        const holds = kind === 'keeps' ? entry.outcome === 'pass' : entry.findings.length > 0;
        return { clause, kind, path: ['clauses', c, 'examples', kind, e], text, entry, holds };
      }),
    ),
  );
}

/** The clauses that are checked but have no examples. */
export function clausesWithoutExamples({ clauses }: Policy): readonly Clause[] {
  return clauses.filter(({ rules, examples }) => rules && !examples?.breaks?.length && !examples?.keeps?.length);
}

/** Default date of the example posts: a fixed day that no shipped clause treats specially. */
const DAY = '2026-05-04';

/**
 * Checks one example, posted by the first role and on the first channel that the clause binds, and with authority if the channel requires
 * it.
 */
function tryOne(policy: Policy, clause: Clause, example: Example, checkDraft: CheckDraft): { text: string; entry: Entry } {
  const given = typeof example === 'string' ? { text: example } : example;
  const channel = given.channel ?? clause.channels?.[0] ?? 'official';
  const context: Context = {
    role: given.role ?? clause.roles?.[0] ?? policy.binds[0] ?? 'clerk',
    channel,
    platform: given.platform ?? null,
    authorised: given.authorised ?? (channel === 'official' ? true : null),
    date: given.date ?? clause.from ?? clause.until ?? DAY,
    ...(given.displayName === undefined ? {} : { displayName: given.displayName }),
  };
  const draft = { id: 'example', text: given.text, context, ...(given.replyTo === undefined ? {} : { replyTo: given.replyTo }) };
  const council = {
    ...noCouncil,
    elections: given.election ? [{ notice: context.date, poll: context.date }] : [],
    switches: (given.switches ?? []).map((name) => ({ name })),
  };
  const { entries } = checkDraft(draft, policy, { council, answers: given.answers ?? {} });
  const entry = entries.find((each) => each.clause === clause);
  if (!entry) throw new Error(`a checklist has an entry of every clause, and none of ${clause.id}`);
  return { text: given.text, entry };
}
