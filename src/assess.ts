// (policy, facts, context, answers) -> one entry a clause. Pure: the whole of what a policy means stands here.
import { evidenceFor, topicMeeting, type Case } from './condition.js';
import { isMetadataFact } from './pictures/metadata-fact.js';
import { WHOM } from './remedy.js';
import { toldAnswer } from './told.js';
import type { AnswerValue, Ask, Asked, Clause, Condition, Entry, Fact, Finding, Note, Outcome, Policy, Question, Rule } from './types.js';
import { severity, worst } from './verdict.js';

/** The question whether the author may speak for the council; --authorised answers it, too. */
export const AUTHORITY = 'authority';

/** What the policy says of the draft, in the policy's own order; `standard` are the questions all policies share. */
export function assess(policy: Policy, standard: readonly Question[], kase: Case): Entry[] {
  const under = { policy, questions: questionsBy(policy, standard), kase };
  const excepted = exceptionsOf(policy, kase);
  return policy.clauses.map((clause) => {
    const reason = excepted.get(clause.id);
    return reason === undefined ? assessClause(clause, under) : { clause, outcome: 'pass', findings: [], note: reason };
  });
}

/** A draft under a policy. */
interface Under {
  readonly policy: Policy;
  readonly questions: ReadonlyMap<string, Question>;
  readonly kase: Case;
}

/** What the rules of one clause are applied on. */
interface Ground extends Under {
  readonly clause: Clause;
  /** The policy binds the author, or else it advises. */
  readonly bound: boolean;
}

/** The entry with other facts in place of those it was made of. */
export function withEvidence(entry: Entry, others: ReadonlyMap<Fact, Fact>): Entry {
  const replace = <With extends { readonly evidence: readonly Fact[] }>(one: With): With => ({
    ...one,
    evidence: one.evidence.map((fact) => others.get(fact) ?? fact),
  });
  const { findings, asked } = entry;
  return { ...entry, findings: findings.map(replace), ...(asked ? { asked: asked.map(replace) } : {}) };
}

interface Known {
  readonly standard: readonly Question[];
  readonly byId: ReadonlyMap<string, Question>;
}

const known = new WeakMap<Policy, Known>();

/** By id, put together once a policy, for a policy is asked of thousands of drafts. */
function questionsBy(policy: Policy, standard: readonly Question[]): ReadonlyMap<string, Question> {
  const before = known.get(policy);
  if (before?.standard === standard) return before.byId;
  const byId = new Map([...standard, ...policy.questions].map((question) => [question.id, question]));
  known.set(policy, { standard, byId });
  return byId;
}

/** Clauses that need not be kept here, with the clause and reason that excepts them. */
function exceptionsOf(policy: Policy, kase: Case): Map<string, Note> {
  const excepted = new Map<string, Note>();
  for (const { cite, excepts } of policy.clauses) {
    if (!excepts || evidenceFor(excepts.when, kase) === null) continue;
    for (const id of excepts.clauses) excepted.set(id, { why: 'excepted', words: excepts.reason, cite });
  }
  return excepted;
}

function assessClause(clause: Clause, { policy, questions, kase }: Under): Entry {
  if (!clause.rules) return { clause, outcome: 'context', findings: [], note: { why: 'said', words: clause.context } };
  const outside = whyOutside(clause, kase);
  if (outside !== null) return { clause, outcome: 'not-applicable', findings: [], note: outside };
  const ground = { policy, questions, kase, clause, bound: (clause.roles ?? policy.binds).includes(kase.context.role) };
  const said = clause.rules.flatMap((rule) => {
    const evidence = evidenceFor(rule.when ?? {}, kase);
    return evidence === null ? [] : [applyRule(rule, evidence, ground)];
  });
  const findings: Finding[] = [];
  for (const { finding } of said) if (finding) addFinding(findings, finding);
  const asked = said.flatMap((each) => each.asked ?? []);
  const note = said.find((each) => each.note)?.note;
  const outcome = worst(findings.map((finding) => finding.outcome));
  return { clause, outcome, findings, ...(asked.length > 0 ? { asked } : {}), ...(note === undefined ? {} : { note }) };
}

/** Of two that ask the same of the same facts, the worse; what only the milder tells of stays beside it. */
function addFinding(findings: Finding[], said: Finding): void {
  const at = findings.findIndex((other) => asksTheSame(other, said) && (tellsAllOf(other, said) || tellsAllOf(said, other)));
  const other = findings[at];
  if (!other) findings.push(said);
  else if (severity(said.outcome) < severity(other.outcome)) findings[at] = said;
}

function asksTheSame(one: Finding, other: Finding): boolean {
  return one.question !== undefined && one.question === other.question;
}

function tellsAllOf(one: Finding, other: Finding): boolean {
  return other.evidence.every((fact) => one.evidence.includes(fact));
}

/** Weak evidence alone asks a person to look and never decides. */
function isWeak(evidence: readonly Fact[]): boolean {
  return evidence.length > 0 && evidence.every(({ confidence }) => confidence === 'possible');
}

function whyOutside(clause: Clause, { context }: Case): Note | null {
  if (clause.roles && !clause.roles.includes(context.role)) return { why: 'binds', roles: clause.roles };
  if (clause.channels && !clause.channels.includes(context.channel)) return { why: 'accounts', channels: clause.channels };
  if (context.platform && clause.exceptPlatforms?.includes(context.platform)) return { why: 'platform', platform: context.platform };
  if (clause.from !== undefined && context.date < clause.from) return { why: 'not-yet', day: clause.from };
  if (clause.until !== undefined && context.date > clause.until) return { why: 'no-longer', day: clause.until };
  return null;
}

/** What a rule says that speaks of the draft. */
interface Said {
  readonly finding?: Finding;
  /** It says expressly that this is allowed. */
  readonly note?: Note;
  readonly asked?: Asked;
}

function applyRule(rule: Rule, evidence: readonly Fact[], ground: Ground): Said {
  const { bound, questions, kase } = ground;
  const { ask } = rule;
  const question = ask && questions.get(ask.question);
  const answered = ask ? answerTo(ask, evidence, kase) : NO_ANSWER;
  const weak = isWeak(evidence);
  const outcome = soften(settle(rule, answered.answer), weak, bound);
  const note = outcome === 'pass' ? permission(rule) : undefined;
  return {
    ...(outcome === 'pass' ? {} : { finding: findingOf(rule, outcome, { evidence, weak, answered, question }, ground) }),
    ...(note ? { note } : {}),
    ...(ask && question && bound ? { asked: askedBy(ask, outcome, { evidence, weak, answered, question }) } : {}),
  };
}

/** What an outcome rests on. */
interface Basis {
  readonly evidence: readonly Fact[];
  readonly weak: boolean;
  readonly answered: Answered;
  readonly question: Question | undefined;
}

function findingOf(rule: Rule, outcome: Finding['outcome'], basis: Basis, { policy, clause, kase, bound }: Ground): Finding {
  const { evidence, question, answered } = basis;
  const about = evidence.length === 0 && rule.when ? topicMeeting(rule.when, kase) : undefined;
  return {
    clause,
    outcome,
    evidence,
    ...(about ? { about } : {}),
    ...(question ? { question } : {}),
    ...(answered.answer ? { answer: answered.answer } : {}),
    words: rule.message ?? clause.summary,
    remedy: isMetadata(evidence) ? CLEANED : (rule.fix ?? clause.fix ?? REFERRED),
    whom: policy.referTo[kase.context.role],
    because: explain(rule, outcome, basis, bound),
    bound,
  };
}

function askedBy(
  ask: Ask,
  outcome: Settled,
  { evidence, weak, answered: { answer, told }, question }: Basis & { question: Question },
): Asked {
  const possible = [ask.yes, ask.no, ask.unsure ?? 'review'].map((each) => soften(each, weak, true));
  return { question, evidence, answer: answer ?? null, ...(told ? { told } : {}), outcome, worst: worst(possible) };
}

/** The message of a rule that allows what it speaks of; that of one which asks or forbids tells what would have been wrong. */
function permission({ then, message }: Rule): Note | undefined {
  return then === 'pass' && message !== undefined ? { why: 'said', words: message } : undefined;
}

/** Where neither rule nor clause says what to do. */
export const REFERRED = `Ask ${WHOM}.`;

/** What a clause says of words is no help where the file of a picture tells it. */
export const CLEANED = 'Post a copy of the picture without its metadata: policycheck clean-image makes one.';

function isMetadata(evidence: readonly Fact[]): boolean {
  return evidence.length > 0 && evidence.every(isMetadataFact);
}

interface Answered {
  readonly answer?: AnswerValue | undefined;
  /** By the draft itself. */
  readonly told?: boolean | undefined;
}

const NO_ANSWER: Answered = {};

/** What was given goes first; the authority question is answered by --authorised, and some by the draft itself. */
function answerTo({ question }: Ask, evidence: readonly Fact[], { answers, context, document }: Case): Answered {
  const given = answers[question];
  if (given !== undefined) return { answer: given };
  if (question === AUTHORITY && context.authorised !== null) return { answer: context.authorised ? 'yes' : 'no' };
  const told = toldAnswer(question, evidence, document);
  return told === undefined ? NO_ANSWER : { answer: told, told: true };
}

type Settled = Finding['outcome'] | 'pass';

function settle({ then, ask }: Rule, answer: AnswerValue | undefined): Settled {
  if (!ask) return then;
  if (answer === undefined) return ask.unanswered ?? unansweredOf(ask);
  return answer === 'unsure' ? (ask.unsure ?? 'review') : ask[answer];
}

/** A question that no answer could make more than advice holds nothing up: the least good answer counts. */
function unansweredOf({ yes, no, unsure = 'review' }: Ask): Settled {
  const least = worst([yes, no, unsure]);
  return least === 'advice' || least === 'pass' ? least : 'open';
}

/** Weak evidence asks a person to look and never decides; a policy that does not bind the author advises. */
function soften(outcome: Settled, weak: boolean, bound: boolean): Settled {
  if (outcome === 'pass') return outcome;
  if (!bound) return 'advice';
  return weak && outcome === 'fail' ? 'review' : outcome;
}

function explain(rule: Rule, outcome: Outcome, { answered: { answer, told }, weak }: Basis, bound: boolean): string {
  const parts = [`rule: ${describeRule(rule)}`];
  if (answer) parts.push(told ? `the draft itself says ${answer}` : `answered ${answer}`);
  if (weak) parts.push('the evidence is weak, so it does not decide alone');
  if (!bound) parts.push('the policy does not bind this role');
  return `${parts.join('; ')} -> ${outcome}`;
}

/** A rule in one line of words, for --why and for `policy show`. */
export function describeRule({ when = {}, then, ask }: Rule): string {
  const conditions = Object.entries<Condition[keyof Condition]>({ ...when }).map(([name, value]) => `${name} ${describeValue(value)}`);
  const consequence = ask
    ? `ask ${ask.question} (yes: ${ask.yes}, no: ${ask.no}, not sure: ${ask.unsure ?? 'review'}, no answer: ${ask.unanswered ?? unansweredOf(ask)})`
    : then;
  return `${conditions.length > 0 ? `when ${conditions.join(' and ')}` : 'always'}, ${consequence}`;
}

function describeValue(value: Condition[keyof Condition]): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value)
    .map(([question, answer]) => `${question}: ${String(answer)}`)
    .join(', ');
}
