// A policy's own examples: what breaks a clause is found, what keeps it passes.
import { noCouncil } from '../council.js';
import type { Answers, Checklist, Clause, Context, Council, Draft, Entry, Example, Policy } from '../types.js';

export interface Tried {
  readonly clause: Clause;
  readonly kind: 'breaks' | 'keeps';
  /** Keys and indexes from the root of the file. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** What the clause says of it. */
  readonly entry: Entry;
  readonly holds: boolean;
}

export type CheckDraft = (draft: Draft, policy: Policy, known: { readonly council: Council; readonly answers: Answers }) => Checklist;

/** Every example of every clause, in the order of the file. */
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

/** Clauses that are checked and have no examples. */
export function clausesWithoutExamples({ clauses }: Policy): readonly Clause[] {
  return clauses.filter(({ rules, examples }) => rules && !examples?.breaks?.length && !examples?.keeps?.length);
}

/** Before anything was published, and no day that a clause of ours is about. */
const DAY = '2026-05-04';

/** Posted by the first role and on the first channel that the clause binds; with authority, where the channel asks for it. */
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
