// Derives from the rules what a policy does about each subject, for every role and channel, without a draft.
import { coverage } from './describe.js';
import { selectorOf, type Selector } from '../selector.js';
import { CHANNELS, ROLES, type Channel, type Clause, type Policy, type Role, type Rule } from '../types.js';
import { severity, worst } from '../verdict.js';

/** What happens when a rule applies, from worst to mildest. `lifted` means a failure unless an answer lifts it. */
export type Consequence = 'fail' | 'lifted' | 'review' | 'open' | 'advice' | 'nothing';
const ORDER: readonly Consequence[] = ['fail', 'lifted', 'review', 'open', 'advice', 'nothing'];

export interface Stance {
  readonly consequence: Consequence;
  /** The clauses responsible, as they are printed. */
  readonly clauses: readonly string[];
}

/** By channel, then by role. */
export type Stances = Readonly<Record<Channel, Readonly<Record<Role, Stance>>>>;

const NOTHING: Stance = { consequence: 'nothing', clauses: [] };

/**
 * The subjects of a policy: a check ("contact-details", or "contact-details@own" for the author's own), a topic ("topic:roadworks"), a
 * question asked regardless of the text ("question:authority"), or the post as such.
 */
export function subjectsOf({ clauses }: Policy): string[] {
  return [...new Set(clauses.flatMap(({ rules = [] }) => rules.flatMap(subjectsOfRule)))];
}

function subjectsOfRule({ when = {}, ask, then }: Rule): string[] {
  if (when.any) return [...new Set(when.any.flatMap((selector) => subjectOf(selector) ?? []))];
  if (ask) return [`question:${ask.question}`];
  return then === 'pass' ? [] : ['post'];
}

function subjectOf(written: string): string | null {
  const { topic, check = '', owner } = selectorOf(written);
  if (topic !== undefined) return written;
  return owner === 'own' ? `${check}@own` : check;
}

/** Whether a rule concerns a subject. A selector without an owner also covers the author's own. */
function speaksOn(rule: Rule, subject: string): boolean {
  if (subjectsOfRule(rule).includes(subject)) return true;
  const ofAnybody = ({ check, owner }: Selector): boolean => owner === undefined && `${check ?? ''}@own` === subject;
  return rule.when?.any?.some((selector) => ofAnybody(selectorOf(selector))) ?? false;
}

/** A clause as shown next to a consequence, with the kinds it names, and "*" if it has further conditions. */
function clauseInWords({ cite }: Clause, { when = {} }: Rule, subject: string): string {
  const { any = [], except: _except, roles: _roles, channels: _channels, ...more } = when;
  const named = any.map(selectorOf).filter(({ check }) => check !== undefined && [check, `${check}@own`].includes(subject));
  const kinds = named.map(({ kind }) => kind);
  const only = kinds.length > 0 && !kinds.includes(undefined) ? ` on ${[...new Set(kinds)].join(', ').replaceAll('-', ' ')}` : '';
  return `${cite}${only}${Object.keys(more).length > 0 ? '*' : ''}`;
}

/** What a policy does about a subject for every channel and role; the worst consequence counts. */
export function stancesOn(subject: string, policy: Policy): Stances {
  const onChannel = (channel: Channel): Readonly<Record<Role, Stance>> =>
    Object.fromEntries(ROLES.map((role) => [role, stanceOn(subject, policy, role, channel)])) as Record<Role, Stance>;
  return Object.fromEntries(CHANNELS.map((channel) => [channel, onChannel(channel)])) as Record<Channel, Readonly<Record<Role, Stance>>>;
}

function stanceOn(subject: string, policy: Policy, role: Role, channel: Channel): Stance {
  const said = policy.clauses.flatMap((clause) =>
    (clause.rules ?? [])
      .filter((rule) => speaksOn(rule, subject) && binds(clause, rule, role, channel))
      .map((rule) => [clauseInWords(clause, rule, subject), consequenceOf(rule, (clause.roles ?? policy.binds).includes(role))] as const),
  );
  const least = ORDER.find((each) => said.some(([, consequence]) => consequence === each)) ?? 'nothing';
  if (least === 'nothing') return NOTHING;
  return { consequence: least, clauses: [...new Set(said.flatMap(([id, consequence]) => (consequence === least ? [id] : [])))] };
}

function binds(clause: Clause, { when = {} }: Rule, role: Role, channel: Channel): boolean {
  const { roles = ROLES, channels = CHANNELS } = clause;
  const { roles: those = ROLES, channels: there = CHANNELS } = when;
  return roles.includes(role) && those.includes(role) && channels.includes(channel) && there.includes(channel);
}

function consequenceOf({ then, ask }: Rule, bound: boolean): Consequence {
  const consequence = ask ? consequenceOfAsking(ask) : then;
  if (consequence === 'pass') return 'nothing';
  return bound ? consequence : 'advice';
}

function consequenceOfAsking({ yes, no, unsure = 'review', unanswered }: NonNullable<Rule['ask']>): Consequence | 'pass' {
  const least = worst([yes, no, unsure]);
  if (unanswered === 'fail') return 'lifted';
  if (severity(least) >= severity('advice')) return least === 'advice' ? 'advice' : 'pass';
  return unanswered === undefined || unanswered === 'pass' ? 'open' : unanswered;
}

/** For each clause of one policy, the places of the clauses of the other that look for or ask the same. */
export function counterparts(one: Policy, other: Policy): { readonly clause: Clause; readonly same: readonly string[] }[] {
  const known = coverage(other).filter(({ mode }) => mode !== 'context');
  return coverage(one)
    .filter(({ mode }) => mode !== 'context')
    .map(({ clause }) => {
      const subjects = subjectsOf({ ...one, clauses: [clause] });
      const meets = (candidate: Clause): boolean => subjectsOf({ ...other, clauses: [candidate] }).some((each) => subjects.includes(each));
      return { clause, same: known.filter((each) => meets(each.clause)).map((each) => each.clause.cite) };
    });
}
