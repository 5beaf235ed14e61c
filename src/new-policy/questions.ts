// Asks the questions for a new policy, one after the other.
import { AUTHORITY } from '../assess.js';
import { dated, type Asker, type Choice } from '../init/prompts.js';
import { ROLE_NAMES } from '../role-names.js';
import { isoDate } from '../shape.js';
import { ROLES, type Clause, type Policy, type Role } from '../types.js';
import type { Library } from './library.js';

export interface PolicyAnswers {
  /** The policy to start from; null to start without one. */
  readonly base: Policy | null;
  readonly council: string;
  readonly title: string;
  readonly adopted: string;
  readonly binds: readonly Role[];
  readonly referTo: Readonly<Record<Role, string>>;
  /** Null if the clauses of the base already settle it. */
  readonly posting: Posting | null;
  /** Ids of the clauses to copy, from the base or from those that most policies contain. */
  readonly kept: readonly string[];
  /** Ids of additional clauses. */
  readonly further: readonly string[];
  /** Ids of clauses of the base that concern authority, like the new clause on posting, so that the user should review them. */
  readonly lookAt: readonly string[];
}

/** Who may post on the council's accounts without asking, and whether others may with authority. */
export interface Posting {
  readonly free: readonly Role[];
  readonly withAuthority: boolean;
}

export async function askAnswers(asker: Asker, policies: readonly Policy[], library: Library): Promise<PolicyAnswers> {
  const base = await askBase(asker, policies);
  const council = await asker.needed('What is the council called?', '');
  const title = await asker.needed('What is the policy called?', base?.title ?? 'Social Media Policy');
  const adopted = isoDate(await asker.text('When was it adopted? (such as 11/05/2026; enter if it has not been):', '', dated));
  const binds = await askRoles(
    asker,
    'Who has to follow it? (the space bar marks, enter goes on)',
    ROLES,
    base?.binds ?? ['clerk', 'officer', 'councillor'],
    'Somebody has to follow it: mark one with the space bar.',
  );
  const referTo = await askReferTo(asker, base);
  const posting = await askPosting(asker, base, binds);
  const own = base?.clauses ?? library.basic.policy.clauses;
  const offered = own.filter(({ id, rules }) => rules && !(posting && dropped(base).includes(id)));
  const kept = await askClauses(
    asker,
    base
      ? 'Which of its clauses do you want? (all are marked; the space bar takes one out)'
      : 'What does your policy forbid, or advise against? (all are marked; the space bar takes one out)',
    offered,
    offered,
  );
  const further = await askClauses(
    asker,
    'Does it say any of these, too? (the space bar marks; words and numbers can be changed afterwards)',
    library.further.policy.clauses,
    [],
  );
  const context = own.filter(({ rules }) => !rules).map(({ id }) => id);
  const lookAt = posting ? mixed(base).filter((id) => kept.includes(id)) : [];
  return { base, council, title, adopted, binds, referTo, posting, kept: [...kept, ...context], further, lookAt };
}

function askBase(asker: Asker, policies: readonly Policy[]): Promise<Policy | null> {
  return asker.choose<Policy | null>('What would you like to start from?', [
    { name: 'A list of what most policies forbid', value: null },
    ...policies.map((policy) => ({ name: `The policy of ${inSentence(policy.council)} (${policy.id})`, short: policy.id, value: policy })),
  ]);
}

/** "A parish council in …" as it stands within a sentence. */
function inSentence(council: string): string {
  return council.replace(/^A /, 'a ');
}

async function askRoles(asker: Asker, message: string, roles: readonly Role[], chosen: readonly Role[], needed?: string): Promise<Role[]> {
  return asker.pick(
    message,
    roles.map((role): Choice<Role> => ({ name: ROLE_NAMES[role].all, value: role })),
    chosen,
    needed,
  );
}

async function askReferTo(asker: Asker, base: Policy | null): Promise<Readonly<Record<Role, string>>> {
  const clerk = await asker.needed('Who does the clerk ask when in doubt?', base?.referTo.clerk ?? 'the Chair');
  const others = await asker.needed('Who does everybody else ask?', base?.referTo.councillor ?? 'the clerk');
  if (others === base?.referTo.councillor) return { ...base.referTo, clerk };
  return { clerk, officer: others, councillor: others, volunteer: others };
}

async function askPosting(asker: Asker, base: Policy | null, binds: readonly Role[]): Promise<Posting | null> {
  const now = postingClauses(base);
  if (now.length > 0) {
    const keep = await asker.choose("Who may post on the council's own accounts?", [
      { name: `As the policy has it: ${now.map(({ summary }) => summary).join('; ')}`, short: 'as the policy has it', value: true },
      { name: 'Not quite: I say who', short: 'I say who', value: false },
    ]);
    if (keep) return null;
  }
  const free = await askRoles(asker, "Who may post on the council's own accounts without asking anybody? (the space bar marks)", binds, [
    'clerk',
  ]);
  const others = binds.filter((role) => !free.includes(role));
  if (others.length === 0) return { free, withAuthority: true };
  const withAuthority = await asker.choose(`And ${others.map((role) => ROLE_NAMES[role].all).join(', ')}: when may they post there?`, [
    { name: 'With the written authority of the clerk or the council', value: true },
    { name: 'Never', value: false },
  ]);
  return { free, withAuthority };
}

/** The clauses that ask for authority regardless of the text. */
function postingClauses(base: Policy | null): readonly Clause[] {
  return base?.clauses.filter(({ rules = [] }) => rules.some(({ ask, when }) => ask?.question === AUTHORITY && !when?.any)) ?? [];
}

/** Ids of the clauses that do nothing else, and are replaced by the new clause on posting. */
function dropped(base: Policy | null): string[] {
  return postingClauses(base)
    .map(({ id }) => id)
    .filter((id) => !mixed(base).includes(id));
}

function mixed(base: Policy | null): string[] {
  return postingClauses(base)
    .filter(({ rules = [] }) => rules.some(({ when }) => when?.any))
    .map(({ id }) => id);
}

async function askClauses(asker: Asker, message: string, clauses: readonly Clause[], chosen: readonly Clause[]): Promise<string[]> {
  const choices = clauses.map(({ id, cite, summary }) => ({ name: `${cite}: ${summary}`, short: cite, value: id }));
  return asker.pick(
    message,
    choices,
    chosen.map(({ id }) => id),
  );
}

/**
 * A file name made from the council's name.
 *
 * @param taken whether a name is already in use
 */
export function freeName(council: string, taken: (name: string) => boolean): string {
  const slug = slugOf(council);
  for (let i = 1; ; i++) {
    const name = `${slug}${i === 1 ? '' : `-${i}`}.yaml`;
    if (!taken(name)) return name;
  }
}

/** Turns a name into lower-case letters, digits and hyphens. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? 'our-policy';
}
