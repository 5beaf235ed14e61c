// Applies a policy to the facts, context and answers of a draft; returns one entry per clause. Pure. The whole meaning of a policy is
// implemented here.
import { evidenceFor, topicMeeting, type Situation } from './condition.js';
import { isMetadataFact } from './pictures/metadata-fact.js';
import { WHOM } from './remedy.js';
import { answerInDraft } from './answers-in-draft.js';
import type {
  Answers,
  AnswerValue,
  Ask,
  Asked,
  Clause,
  Condition,
  Entry,
  Fact,
  Finding,
  FindingOutcome,
  Note,
  Outcome,
  Policy,
  Question,
  Rule,
  Span,
} from './types.js';
import { severity, worst } from './verdict.js';

/** Id of the question whether the author may speak for the council. --authorised answers it too. */
export const AUTHORITY = 'authority';

/**
 * Assesses a draft under a policy.
 *
 * @param standard the questions that all policies share
 * @returns one entry per clause, in the order of the policy
 */
export function assess(policy: Policy, standard: readonly Question[], given: Situation): Entry[] {
  const situation = { ...given, answers: answersOf(given) };
  const context = { policy, questions: questionsBy(policy, standard), situation };
  const excepted = exceptionsOf(policy, situation);
  return policy.clauses.map((clause) => {
    const reason = excepted.get(clause.id);
    return reason === undefined ? assessClause(clause, context) : { clause, outcome: 'pass', findings: [], note: reason };
  });
}

/** The answers given; --authorised answers the question of authority, unless that has an answer of its own. */
function answersOf({ answers, context: { authorised } }: Situation): Answers {
  return authorised === null ? answers : { [AUTHORITY]: authorised ? 'yes' : 'no', ...answers };
}

/** A policy and the draft that is assessed under it. */
interface PolicyContext {
  readonly policy: Policy;
  readonly questions: ReadonlyMap<string, Question>;
  readonly situation: Situation;
}

/** Everything needed to apply the rules of one clause. */
interface ClauseContext extends PolicyContext {
  readonly clause: Clause;
  /** Whether the policy binds the author; if not, it only advises. */
  readonly bound: boolean;
}

/** Returns the entry with some of its facts replaced, and the places of topics as `placed` has them. */
export function withEvidence(entry: Entry, others: ReadonlyMap<Fact, Fact>, placed: (span: Span) => Span): Entry {
  const replace = <With extends { readonly evidence: readonly Fact[]; readonly about?: Span }>(one: With): With => ({
    ...one,
    evidence: one.evidence.map((fact) => others.get(fact) ?? fact),
    ...(one.about && { about: placed(one.about) }),
  });
  const { findings, asked } = entry;
  return { ...entry, findings: findings.map(replace), ...(asked ? { asked: asked.map(replace) } : {}) };
}

interface KnownQuestions {
  readonly standard: readonly Question[];
  readonly byId: ReadonlyMap<string, Question>;
}

const known = new WeakMap<Policy, KnownQuestions>();

/** All questions by id. The map is cached per policy, because one policy may be applied to thousands of drafts. */
function questionsBy(policy: Policy, standard: readonly Question[]): ReadonlyMap<string, Question> {
  const before = known.get(policy);
  if (before?.standard === standard) return before.byId;
  const byId = new Map([...standard, ...policy.questions].map((question) => [question.id, question]));
  known.set(policy, { standard, byId });
  return byId;
}

/** Clauses that do not apply to this draft, each with the clause that exempts it and the reason. */
function exceptionsOf(policy: Policy, situation: Situation): Map<string, Note> {
  const excepted = new Map<string, Note>();
  for (const clause of policy.clauses) {
    const { cite, excepts } = clause;
    if (!excepts || whyOutside(clause, situation) !== null || evidenceFor(excepts.when, situation) === null) continue;
    for (const id of excepts.clauses) excepted.set(id, { why: 'excepted', words: excepts.reason, cite });
  }
  return excepted;
}

function assessClause(clause: Clause, { policy, questions, situation }: PolicyContext): Entry {
  if (!clause.rules) return { clause, outcome: 'context', findings: [], note: { why: 'said', words: clause.context } };
  const outside = whyOutside(clause, situation);
  if (outside !== null) return { clause, outcome: 'not-applicable', findings: [], note: outside };
  const clauseContext = { policy, questions, situation, clause, bound: (clause.roles ?? policy.binds).includes(situation.context.role) };
  const results = clause.rules.flatMap((rule) => {
    const evidence = evidenceFor(rule.when ?? {}, situation);
    return evidence === null ? [] : [applyRule(rule, evidence, clauseContext)];
  });
  const findings: Finding[] = [];
  for (const { finding } of results) if (finding) addFinding(findings, finding);
  const asked = results.flatMap((each) => each.asked ?? []);
  const note = results.find((each) => each.note)?.note;
  const outcome = worst(findings.map((finding) => finding.outcome));
  return { clause, outcome, findings, ...(asked.length > 0 ? { asked } : {}), ...(note === undefined ? {} : { note }) };
}

/**
 * Adds a finding. If two findings ask the same question and the facts of one include all facts of the other, only the worse is kept;
 * otherwise both stay.
 */
function addFinding(findings: Finding[], added: Finding): void {
  const at = findings.findIndex((other) => asksTheSame(other, added) && (hasAllFactsOf(other, added) || hasAllFactsOf(added, other)));
  const other = findings[at];
  if (!other) findings.push(added);
  else if (severity(added.outcome) < severity(other.outcome)) findings[at] = added;
}

function asksTheSame(one: Finding, other: Finding): boolean {
  return one.question !== undefined && one.question === other.question;
}

function hasAllFactsOf(one: Finding, other: Finding): boolean {
  return other.evidence.every((fact) => one.evidence.includes(fact));
}

/** Whether all the evidence is weak. Weak evidence can ask for a review but never decides on its own. */
function isWeak(evidence: readonly Fact[]): boolean {
  return evidence.length > 0 && evidence.every(({ confidence }) => confidence === 'possible');
}

function whyOutside(clause: Clause, { context }: Situation): Note | null {
  if (clause.roles && !clause.roles.includes(context.role)) return { why: 'binds', roles: clause.roles };
  if (clause.channels && !clause.channels.includes(context.channel)) return { why: 'accounts', channels: clause.channels };
  if (context.platform && clause.exceptPlatforms?.includes(context.platform)) return { why: 'platform', platform: context.platform };
  if (clause.from !== undefined && context.date < clause.from) return { why: 'not-yet', day: clause.from };
  if (clause.until !== undefined && context.date > clause.until) return { why: 'no-longer', day: clause.until };
  return null;
}

/** The result of a rule that applies to the draft. */
interface RuleResult {
  readonly finding?: Finding;
  /** Set if the rule expressly allows something. */
  readonly note?: Note;
  readonly asked?: Asked;
}

function applyRule(rule: Rule, evidence: readonly Fact[], clauseContext: ClauseContext): RuleResult {
  const { bound, questions, situation } = clauseContext;
  const { ask } = rule;
  const question = ask && questions.get(ask.question);
  const answered = ask ? answerTo(ask, evidence, situation) : NO_ANSWER;
  const weak = isWeak(evidence);
  const outcome = capped(outcomeOf(rule, answered.answer), weak, bound);
  const note = outcome === 'pass' ? permission(rule) : undefined;
  return {
    ...(outcome === 'pass' ? {} : { finding: findingOf(rule, outcome, { evidence, weak, answered, question }, clauseContext) }),
    ...(note ? { note } : {}),
    ...(ask && question && bound ? { asked: askedBy(rule, ask, outcome, { evidence, weak, answered, question }, situation) } : {}),
  };
}

/** What an outcome is based on. */
interface Basis {
  readonly evidence: readonly Fact[];
  readonly weak: boolean;
  readonly answered: Answered;
  readonly question: Question | undefined;
}

function findingOf(rule: Rule, outcome: FindingOutcome, basis: Basis, { policy, clause, situation, bound }: ClauseContext): Finding {
  const { evidence, question, answered } = basis;
  const about = wordsAbout(rule, evidence, situation);
  return {
    clause,
    outcome,
    evidence,
    ...(about ? { about } : {}),
    ...(question ? { question } : {}),
    ...(answered.answer ? { answer: answered.answer } : {}),
    words: rule.message ?? clause.summary,
    remedy: remedyFor(evidence, rule.fix ?? clause.fix ?? REFERRED),
    whom: policy.referTo[situation.context.role],
    because: explain(rule, outcome, basis, bound),
    bound,
  };
}

/** The words that show a topic, where a rule goes by the topic and by no fact. */
function wordsAbout({ when }: Rule, evidence: readonly Fact[], situation: Situation): Span | undefined {
  return evidence.length === 0 && when ? topicMeeting(when, situation) : undefined;
}

function askedBy(
  rule: Rule,
  ask: Ask,
  outcome: Settled,
  { evidence, weak, answered: { answer, byDraft }, question }: Basis & { question: Question },
  situation: Situation,
): Asked {
  const about = wordsAbout(rule, evidence, situation);
  const possible = [ask.yes, ask.no, ask.unsure ?? 'review'].map((each) => capped(each, weak, true));
  return {
    question,
    evidence,
    ...(about ? { about } : {}),
    answer: answer ?? null,
    ...(byDraft ? { byDraft } : {}),
    outcome,
    worst: worst(possible),
  };
}

/** The message of a rule that allows something. The messages of other rules describe a breach and do not fit here. */
function permission({ then, message }: Rule): Note | undefined {
  return then === 'pass' && message !== undefined ? { why: 'said', words: message } : undefined;
}

/** The suggestion if neither the rule nor the clause gives one. */
export const REFERRED = `Ask ${WHOM}.`;

/** The suggestion if the metadata of a picture is the problem, since the clause's advice concerns words. */
export const CLEANED = 'Post a copy of the picture without the data hidden in it, such as the place: policycheck clean-image makes one.';

/** @param fix what the clause advises for words */
function remedyFor(evidence: readonly Fact[], fix: string): string {
  if (!evidence.some(isMetadataFact)) return fix;
  return evidence.every(isMetadataFact) ? CLEANED : `${fix} ${CLEANED}`;
}

interface Answered {
  readonly answer?: AnswerValue | undefined;
  /** Whether the text of the draft gave the answer. */
  readonly byDraft?: boolean | undefined;
}

const NO_ANSWER: Answered = {};

/** The answer to a question. Given answers take precedence over what the text of the draft says. */
function answerTo({ question }: Ask, evidence: readonly Fact[], { answers, document }: Situation): Answered {
  const given = answers[question];
  if (given !== undefined) return { answer: given };
  const byDraft = answerInDraft(question, evidence, document);
  return byDraft === undefined ? NO_ANSWER : { answer: byDraft, byDraft: true };
}

type Settled = FindingOutcome | 'pass';

function outcomeOf({ then, ask }: Rule, answer: AnswerValue | undefined): Settled {
  if (!ask) return then;
  if (answer === undefined) return ask.unanswered ?? unansweredOf(ask);
  return answer === 'unsure' ? (ask.unsure ?? 'review') : ask[answer];
}

/**
 * The outcome of an unanswered question. If every possible answer leads to at most advice, the worst of them applies; otherwise the
 * question stays open.
 */
function unansweredOf({ yes, no, unsure = 'review' }: Ask): Settled {
  const least = worst([yes, no, unsure]);
  return least === 'advice' || least === 'pass' ? least : 'open';
}

/** Lowers an outcome: to advice if the policy does not bind the author, and from fail to review if the evidence is weak. */
function capped(outcome: Settled, weak: boolean, bound: boolean): Settled {
  if (outcome === 'pass') return outcome;
  if (!bound) return 'advice';
  return weak && outcome === 'fail' ? 'review' : outcome;
}

function explain(rule: Rule, outcome: Outcome, { answered: { answer, byDraft }, weak }: Basis, bound: boolean): string {
  const parts = [`rule: ${describeRule(rule)}`];
  if (answer) parts.push(byDraft ? `the draft itself says ${answer}` : `answered ${answer}`);
  if (weak) parts.push('the evidence is weak, so it does not decide alone');
  if (!bound) parts.push('the policy does not bind this role');
  return parts.length === 1 && rule.then === outcome ? parts.join('') : `${parts.join('; ')}; so: ${outcome}`;
}

/** Describes a rule in one line, for --why and for `policy show`: "if the draft has abuse or heated-tone: advice". */
export function describeRule({ when, then, ask }: Rule): string {
  const consequence = ask
    ? `ask ${ask.question} (yes: ${ask.yes}, no: ${ask.no}, not sure: ${ask.unsure ?? 'review'}, no answer: ${ask.unanswered ?? unansweredOf(ask)})`
    : then;
  const conditions = when ? describeCondition(when) : [];
  return `${conditions.length > 0 ? `if ${conditions.join(' and ')}` : 'always'}: ${consequence}`;
}

const LANGUAGES: Readonly<Record<NonNullable<Condition['language']>, string>> = {
  'differs-from-reply': 'the draft is in another language than what it answers',
  'not-bilingual': 'the draft is not in both languages',
};

/** The parts of a condition, each of which has to hold. */
function describeCondition(when: Condition): string[] {
  const either = (words: readonly (string | number)[] = []): string => words.join(' or ');
  const { any, except = [], all, without, near, apartFrom, roles, channels, platforms, named, notNamed } = when;
  const { linksTo, linksBeyond, days, switches, election, reply, language, answered } = when;
  const other = except.length > 0 ? ` (other than ${either(except)})` : '';
  return [
    ...(any ? [`the draft has ${either(any)}${other}`] : []),
    ...(all ? [`the draft has ${all.join(' and ')}`] : []),
    ...(without ? [`the draft has no ${either(without)}`] : []),
    ...(near ? [`${either(near)} is near it`] : []),
    ...(apartFrom ? [`no ${either(apartFrom)} is in the same sentence`] : []),
    ...(roles ? [`the author is ${either(roles)}`] : []),
    ...(channels ? [`the account is ${either(channels)}`] : []),
    ...(platforms ? [`it goes out on ${either(platforms)}`] : []),
    ...(named ? [`the name of the account has ${either(named)}`] : []),
    ...(notNamed ? [`the name of the account has no ${either(notNamed)}`] : []),
    ...(linksTo ? [`it links to ${either(linksTo)}`] : []),
    ...(linksBeyond ? [`it links to a site other than ${either(linksBeyond)}`] : []),
    ...(days ? [`it goes out on a ${either(days)}`] : []),
    ...(switches ? [`${either(switches)} is on`] : []),
    ...(election === undefined ? [] : [election ? 'an election is called' : 'no election is called']),
    ...(reply === undefined ? [] : [reply ? 'it is a reply' : 'it is not a reply']),
    ...(language === undefined ? [] : [LANGUAGES[language]]),
    ...Object.entries(answered ?? {}).map(([question, answer]) => `${question} is answered ${answer}`),
  ];
}
