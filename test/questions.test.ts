// Every question: the draft that leads to it, under which clause, and what each answer makes of that clause.
import { checks } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { checkDraft } from '../src/index.js';
import { buildShelf } from '../src/policy/load.js';
import { questionsToAsk } from '../src/questionnaire/order.js';
import type { Answers, AnswerValue, Checklist, Context, Council, Outcome } from '../src/types.js';

const shelf = await buildShelf('policies', checks);
const { policies, law, questions } = shelf;

interface Case {
  readonly question: string;
  readonly policy: string;
  readonly clause: string;
  readonly text: string;
  readonly context?: Partial<Context>;
  readonly council?: Partial<Council>;
  readonly replyTo?: string;
  /** Answers that lead to it. */
  readonly before?: Answers;
  /** Outcome of the clause without an answer, after yes, no and not sure. */
  readonly outcomes: readonly [string, string, string, string];
}

const personal = { role: 'councillor', channel: 'personal' } as const;
const SECRET = 'Can’t say much but in the closed bit last night we agreed to sell the depot.';
const VIEW = 'The parish council has made a mess of the allotment rents.';
const PETITION = 'Sign our petition to save the library!';
const BAD = 'The developer paid off the planning officer.';
const ILL = 'Mrs Okafor has been diagnosed with cancer.';
const MEETING = 'The office is closed on Monday.';

const CASES: readonly Case[] = [
  {
    question: 'authority',
    policy: 'powys',
    clause: 'V',
    text: MEETING,
    context: { role: 'councillor' },
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'already-public',
    policy: 'pilsley',
    clause: '23',
    text: SECRET,
    context: personal,
    outcomes: ['fail', 'pass', 'review', 'review'],
  },
  {
    question: 'learnt-closed',
    policy: 'pilsley',
    clause: '23',
    text: SECRET,
    context: personal,
    before: { 'already-public': 'no' },
    outcomes: ['review', 'fail', 'review', 'review'],
  },
  {
    question: 'exchange-agreed',
    policy: 'pitstone',
    clause: 'conf.2',
    text: 'Forwarding the clerk’s email to councillors: the budget is short.',
    context: personal,
    outcomes: ['fail', 'pass', 'fail', 'review'],
  },
  { question: 'council-decided', policy: 'pitstone', clause: 'terms.5', text: PETITION, outcomes: ['fail', 'review', 'fail', 'fail'] },
  {
    question: 'council-decided',
    policy: 'pilsley',
    clause: '19.c',
    text: 'On behalf of the Council, I apologise for the delay.',
    context: personal,
    outcomes: ['fail', 'pass', 'fail', 'review'],
  },
  { question: 'party-divided', policy: 'pilsley', clause: 'law.lga-1986-s2', text: PETITION, outcomes: ['pass', 'fail', 'pass', 'review'] },
  {
    question: 'names-candidate',
    policy: 'pilsley',
    clause: 'law.pre-election',
    text: MEETING,
    council: { elections: [{ notice: '2026-03-30', poll: '2026-05-07' }] },
    outcomes: ['pass', 'review', 'pass', 'review'],
  },
  {
    question: 'account-approved',
    policy: 'pitstone',
    clause: 'pol.1',
    text: 'I’ve set up a new page: Flood Watch, official Parish Council updates.',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  { question: 'person-agreed', policy: 'pitstone', clause: 'terms.1', text: ILL, outcomes: ['fail', 'pass', 'fail', 'review'] },
  {
    question: 'special-agreed',
    policy: 'pilsley',
    clause: 'law.gdpr-special',
    text: ILL,
    before: { 'person-agreed': 'yes' },
    outcomes: ['open', 'advice', 'fail', 'review'],
  },
  {
    question: 'parental-permission',
    policy: 'powys',
    clause: 'VI.15b',
    text: 'Lovely photo of the children at sports day!',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'contact-published',
    policy: 'unnamed-2024',
    clause: 'rules.11b',
    text: 'Book with Margaret on 07700 900456.',
    before: { 'contact-agreed': 'yes' },
    outcomes: ['review', 'pass', 'review', 'review'],
  },
  {
    question: 'contact-agreed',
    policy: 'pitstone',
    clause: 'terms.1',
    text: 'Book with Margaret on 07700 900456.',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'pictured-agreed',
    policy: 'powys',
    clause: 'VI.15a',
    text: 'Here are photos of everybody at the lunch club yesterday.',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  { question: 'provable', policy: 'powys', clause: 'VIII.3b', text: BAD, outcomes: ['fail', 'advice', 'fail', 'review'] },
  {
    question: 'colleague-agreed',
    policy: 'powys',
    clause: 'VI.10',
    text: 'Our clerk was late with the minutes again.',
    context: personal,
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'agreed-in-writing',
    policy: 'east-staffordshire',
    clause: '8.2',
    text: 'Our clerk was late with the minutes again.',
    context: personal,
    before: { 'colleague-agreed': 'yes' },
    outcomes: ['open', 'pass', 'advice', 'review'],
  },
  {
    question: 'owner-agreed',
    policy: 'powys',
    clause: 'VI.4',
    text: 'Photo courtesy of the Evening Courier.',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'source',
    policy: 'powys',
    clause: 'VI.13',
    text: 'Apparently the school is going to close, everyone is saying so.',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'stands-to-gain',
    policy: 'pilsley',
    clause: '19.a',
    text: 'Half-price breakfasts at the Bluebird café this weekend, book now!',
    outcomes: ['review', 'review', 'pass', 'review'],
  },
  {
    question: 'link-terms',
    policy: 'powys',
    clause: 'VI.5',
    text: 'Read all about it at www.thegoldenfleece.example',
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'official-position',
    policy: 'pitstone',
    clause: 'req.4',
    text: 'I have put the council’s logo on this post.',
    context: personal,
    outcomes: ['advice', 'pass', 'advice', 'review'],
  },
  {
    question: 'sensitive-matter',
    policy: 'pitstone',
    clause: 'conduct.4',
    text: 'So sad to hear about the accident.',
    context: personal,
    outcomes: ['open', 'fail', 'pass', 'review'],
  },
  {
    question: 'identified',
    policy: 'east-staffordshire',
    clause: '6.1',
    text: VIEW,
    context: personal,
    outcomes: ['open', 'pass', 'fail', 'review'],
  },
  {
    question: 'own-name',
    policy: 'pitstone',
    clause: 'general.4',
    text: `${VIEW} Views my own.`,
    context: personal,
    outcomes: ['pass', 'pass', 'fail', 'review'],
  },
  {
    question: 'works-only',
    policy: 'pitstone',
    clause: 'conduct.2',
    text: VIEW,
    context: personal,
    outcomes: ['fail', 'pass', 'fail', 'fail'],
  },
  {
    question: 'own-views-said',
    policy: 'east-staffordshire',
    clause: '5.2',
    text: 'As a parish councillor I’m delighted the new swings are in.',
    context: personal,
    outcomes: ['advice', 'pass', 'advice', 'advice'],
  },
  { question: 'other-language', policy: 'powys', clause: 'IV.1', text: MEETING, outcomes: ['advice', 'pass', 'advice', 'advice'] },
  { question: 'comment-language', policy: 'powys', clause: 'IV.2', text: MEETING, outcomes: ['pass', 'advice', 'pass', 'advice'] },
  {
    question: 'already-stated',
    policy: 'powys',
    clause: 'VI.9',
    text: MEETING,
    replyTo: 'When will somebody answer?',
    outcomes: ['pass', 'advice', 'pass', 'advice'],
  },
  {
    question: 'comments-watched',
    policy: 'powys',
    clause: 'IX',
    text: 'To make a complaint or object to the application, just comment below.',
    outcomes: ['advice', 'pass', 'advice', 'advice'],
  },
  {
    question: 'own-contact',
    policy: 'powys',
    clause: 'VI.12a',
    text: 'Pothole? Ring me on 07700 900123.',
    context: personal,
    outcomes: ['advice', 'advice', 'review', 'advice'],
  },
  {
    question: 'candidate',
    policy: 'pilsley',
    clause: 'law.imprint',
    text: 'Vote Labour on Thursday!',
    context: personal,
    outcomes: ['pass', 'advice', 'pass', 'advice'],
  },
  {
    question: 'drafted-for',
    policy: 'pilsley',
    clause: 'law.lga-1986-s2-help',
    text: 'Vote Labour on Thursday!',
    context: { role: 'clerk', channel: 'personal' },
    outcomes: ['pass', 'review', 'pass', 'review'],
  },
  {
    question: 'will-vote',
    policy: 'pilsley',
    clause: 'law.predetermination',
    text: VIEW,
    context: personal,
    outcomes: ['pass', 'advice', 'pass', 'advice'],
  },
  { question: 'policy-read', policy: 'unnamed-2024', clause: 'using.2', text: MEETING, outcomes: ['pass', 'pass', 'advice', 'advice'] },
  {
    question: 'platform-terms',
    policy: 'unnamed-2024',
    clause: 'rules.5',
    text: MEETING,
    context: { platform: 'facebook' },
    outcomes: ['pass', 'pass', 'advice', 'advice'],
  },
  { question: 'any-doubt', policy: 'unnamed-2024', clause: 'name.2', text: MEETING, outcomes: ['pass', 'review', 'pass', 'review'] },
];

function check({ policy: id, text, context = {}, council = {}, replyTo, before = {} }: Case, answers: Answers = {}): Checklist {
  const policy = policies.find((candidate) => candidate.id === id);
  if (!policy) throw new Error(`no policy ${id}`);
  const whole = { role: 'clerk', channel: 'official', platform: null, authorised: null, date: '2026-05-04', ...context } as const;
  const draft = { id: 'post', text, context: whole, ...(replyTo === undefined ? {} : { replyTo }) };
  return checkDraft(draft, policy, { council: { ...noCouncil, ...council }, answers: { ...before, ...answers } });
}

const outcomeOf = ({ entries }: Checklist, id: string): Outcome | undefined => entries.find(({ clause }) => clause.id === id)?.outcome;

describe.each(CASES.map((one) => [`${one.question}, ${one.policy} ${one.clause}`, one] as const))('%s', (_, one) => {
  test('is asked by the clause', () => {
    const asked = check(one).questions.find(({ question }) => question.id === one.question);
    expect(asked?.clauses.map(({ id }) => id)).toContain(one.clause);
    expect(asked?.answer).toBeNull();
  });
  test.each(([null, 'yes', 'no', 'unsure'] as const).map((answer, i) => [answer, one.outcomes[i]] as const))(
    '%s: %s',
    (answer, outcome) => {
      expect(outcomeOf(check(one, answer === null ? {} : { [one.question]: answer }), one.clause)).toBe(outcome);
    },
  );
});

test('every question is reached above', () => {
  expect(questions.map(({ id }) => id).filter((id) => !CASES.some(({ question }) => question === id))).toEqual([]);
});

const asks = [...policies, law].flatMap((policy) =>
  policy.clauses.flatMap((clause) => (clause.rules ?? []).flatMap(({ ask }) => (ask ? [[policy.id, clause.id, ask] as const] : []))),
);
const SEVERITY = ['fail', 'review', 'advice', 'pass'];

test.each(asks)('%s %s: not sure is never a yes, nor a pass', (_policy, _clause, ask) => {
  const unsure: string = ask.unsure ?? 'review';
  expect(unsure).not.toBe('pass');
  expect(SEVERITY.indexOf(unsure)).toBeLessThanOrEqual(Math.max(SEVERITY.indexOf(ask.yes), SEVERITY.indexOf(ask.no)));
});

describe('the order', () => {
  const ids = (checklist: Checklist, answered = 0): string[] => questionsToAsk([checklist], answered).map(({ question }) => question.id);
  const nothing = { question: '', clause: '', outcomes: ['', '', '', ''] } as const;

  test('what holds the post up is asked before what may only add to it', () => {
    const text = 'As Chair I promise we will fight it. Book with Margaret on 07700 900456.';
    const asked = ids(check({ ...nothing, policy: 'pitstone', text, context: personal }));
    expect(asked.indexOf('contact-agreed')).toBeLessThan(asked.indexOf('sensitive-matter'));
  });
  test.each(policies.map(({ id }) => [id]))('%s: at most 8 for a post of many parts', (policy) => {
    const text = `${VIEW} Book with Margaret on 07700 900456 or ring me on 07700 900123. Photo courtesy of the Evening Courier. Apparently the school will close. Tell us what you think below!`;
    expect(ids(check({ ...nothing, policy, text, context: { ...personal, platform: 'facebook' } })).length).toBeLessThanOrEqual(8);
  });
  test('after eight, only what holds the post up is asked', () => {
    const checklist = check({ ...nothing, policy: 'pitstone', text: 'Book with Margaret on 07700 900456.', context: personal });
    expect(ids(checklist, 8)).toEqual(['contact-agreed']);
  });
  test('nothing is asked under a policy that does not bind the author, but by the law', () => {
    const checklist = check({ ...nothing, policy: 'east-staffordshire', text: 'Book with Margaret on 07700 900456.' });
    expect(ids(checklist)).toEqual([]);
  });
  test('the last question comes where something is left open, and not before', () => {
    const draft = { ...nothing, policy: 'unnamed-2024', text: 'Lovely photo of the children at sports day!' };
    const once: Answers = { 'policy-read': 'yes' };
    expect(ids(check(draft, once))).not.toContain('any-doubt');
    const yes: AnswerValue = 'yes';
    const unsure: AnswerValue = 'unsure';
    expect(ids(check(draft, { ...once, 'parental-permission': unsure, 'pictured-agreed': yes }))).toEqual(['any-doubt']);
    expect(ids(check(draft, { ...once, 'parental-permission': yes, 'pictured-agreed': yes }))).toEqual([]);
  });
});
