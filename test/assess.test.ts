// What follows from a fact: kind of rule x evidence x answer -> outcome, and the verdict over all of it.
import { assess, CLEANED } from '../src/assess.js';
import type { Situation } from '../src/condition.js';
import { noCouncil } from '../src/council.js';
import { english } from '../src/messages/english.js';
import { readDocument } from '../src/document/index.js';
import type {
  AnswerValue,
  Clause,
  Condition,
  Confidence,
  Context,
  Council,
  Entry,
  Fact,
  Outcome,
  Owner,
  Policy,
  Question,
  Rule,
  Topic,
} from '../src/types.js';
import { exitStatus, findingsOf, isReported, questionsOf, severity, verdictOf } from '../src/verdict.js';

const TEXT = 'One thing here. Another there. A third thing far away.';
const context: Context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' };
const questions: Question[] = ['agreed', 'authority'].map((id, priority) => ({ id, text: `${id}?`, reason: 'because', priority }));

function fact(
  check: string,
  confidence: Confidence = 'likely',
  { kind = 'any', owner, at = 0 }: { kind?: string; owner?: Owner; at?: number } = {},
): Fact {
  const base = {
    check,
    kind,
    confidence,
    why: 'a test',
    label: kind,
    sensitive: false,
    span: { start: at, end: at + 3 },
    excerpt: TEXT.slice(at, at + 3),
  };
  return owner === undefined ? base : { ...base, owner };
}

function topic(name: string): Topic {
  return { topic: name, span: { start: 0, end: 3 } };
}

function clause(id: string, rules: readonly Rule[], more: Omit<Partial<Clause>, 'rules' | 'context'> = {}): Clause {
  return { id, cite: `Rules, ${id}`, summary: `summary of ${id}`, rules, ...more };
}

function policy(clauses: readonly Clause[], binds: Policy['binds'] = ['councillor']): Policy {
  const referTo = { clerk: 'the Chair', officer: 'the clerk', councillor: 'the clerk', volunteer: 'the clerk' };
  return { id: 'ours', council: 'Ours', title: 'Ours', binds, referTo, clauses, questions: [], digest: 'sha256:0' };
}

function situation(more: Partial<Situation> = {}, council: Council = noCouncil, replyTo?: string, text = TEXT): Situation {
  return { facts: [], topics: [], document: readDocument(text, council, replyTo), context, answers: {}, ...more };
}

function outcomeOf(rules: readonly Rule[], more: Partial<Situation> = {}, extra: Partial<Clause> = {}): Entry['outcome'] | undefined {
  return assess(policy([clause('1', rules, extra)]), questions, situation(more))[0]?.outcome;
}

const abuse: Condition = { any: ['abuse'] };
const ask = (yes: Rule['then'] & string, no: Rule['then'] & string, unsure?: Rule['then'] & string): Rule => ({
  when: abuse,
  ask: { question: 'agreed', yes, no, ...(unsure === undefined ? {} : { unsure }) },
});

const forbidden: Rule = { when: abuse, ask: { question: 'agreed', yes: 'review', no: 'fail', unanswered: 'fail' } };

describe('rule x evidence x answer', () => {
  const rows: [string, Rule, Confidence | null, AnswerValue | null, Entry['outcome']][] = [
    ['fail, no evidence', { when: abuse, then: 'fail' }, null, null, 'pass'],
    ['fail, certain', { when: abuse, then: 'fail' }, 'certain', null, 'fail'],
    ['fail, likely', { when: abuse, then: 'fail' }, 'likely', null, 'fail'],
    ['fail, possible', { when: abuse, then: 'fail' }, 'possible', null, 'review'],
    ['review, possible', { when: abuse, then: 'review' }, 'possible', null, 'review'],
    ['advice, possible', { when: abuse, then: 'advice' }, 'possible', null, 'advice'],
    ['pass, likely', { when: abuse, then: 'pass' }, 'likely', null, 'pass'],
    ['asked, no evidence, answered no', ask('pass', 'fail'), null, 'no', 'pass'],
    ['asked, no answer', ask('pass', 'fail'), 'likely', null, 'open'],
    ['asked, no answer, possible', ask('pass', 'fail'), 'possible', null, 'open'],
    ['asked, no answer, where no answer is worse than advice', ask('pass', 'advice', 'advice'), 'likely', null, 'advice'],
    ['asked, no answer, where only doubt is worse than advice', ask('pass', 'advice'), 'likely', null, 'open'],
    ['asked, yes', ask('pass', 'fail'), 'likely', 'yes', 'pass'],
    ['asked, yes to the worse', ask('review', 'fail'), 'likely', 'yes', 'review'],
    ['asked, no', ask('pass', 'fail'), 'likely', 'no', 'fail'],
    ['asked, no, possible', ask('pass', 'fail'), 'possible', 'no', 'review'],
    ['asked, unsure by default', ask('pass', 'fail'), 'likely', 'unsure', 'review'],
    ['asked, unsure as given', ask('pass', 'fail', 'fail'), 'likely', 'unsure', 'fail'],
    ['forbidden unless answered, no answer', forbidden, 'likely', null, 'fail'],
    ['forbidden unless answered, no answer, possible', forbidden, 'possible', null, 'review'],
    ['forbidden unless answered, yes', forbidden, 'likely', 'yes', 'review'],
    ['always, fail', { then: 'fail' }, null, null, 'fail'],
  ];
  test.each(rows)('%s', (_, rule, confidence, answer, expected) => {
    const facts = confidence ? [fact('abuse', confidence)] : [];
    expect(outcomeOf([rule], { facts, answers: answer ? { agreed: answer } : {} })).toBe(expected);
  });

  test.each([
    ['before its first day', { from: '2026-05-05' }, 'not-applicable'],
    ['on its first day', { from: '2026-05-04' }, 'fail'],
    ['on its last day', { until: '2026-05-04' }, 'fail'],
    ['after its last day', { until: '2026-05-03' }, 'not-applicable'],
  ] as const)('a clause %s', (_, extra, expected) => {
    expect(outcomeOf([{ when: abuse, then: 'fail' }], { facts: [fact('abuse')] }, extra)).toBe(expected);
  });

  test('a rule for some days goes by the day of the week, and by none where the date is none', () => {
    const onSundays: Rule = { when: { days: ['sunday'] }, then: 'fail' };
    const on = (date: string): unknown => outcomeOf([onSundays], { context: { ...context, date } });
    expect([on('2026-05-03'), on('2026-05-04')]).toEqual(['fail', 'pass']);
    expect(() => on('soon')).toThrow('"soon" is not a date');
  });

  test('one strong fact among weak ones decides', () => {
    expect(outcomeOf([{ when: abuse, then: 'fail' }], { facts: [fact('abuse', 'possible'), fact('abuse', 'likely')] })).toBe('fail');
  });
  test('a question that is asked anyway is made no better by weak evidence for it', () => {
    const rules = [ask('pass', 'fail'), { ask: { question: 'agreed', yes: 'pass', no: 'fail' } } as const];
    for (const facts of [[], [fact('abuse', 'possible')]]) expect(outcomeOf(rules, { facts, answers: { agreed: 'no' } })).toBe('fail');
  });
  test('the worst of several rules is the outcome', () => {
    expect(
      outcomeOf(
        [
          { when: abuse, then: 'advice' },
          { when: abuse, then: 'fail' },
          { when: abuse, then: 'review' },
        ],
        { facts: [fact('abuse')] },
      ),
    ).toBe('fail');
  });
  test('a clause asks each question once', () => {
    const [entry] = assess(
      policy([clause('1', [ask('pass', 'fail'), ask('pass', 'review')])]),
      questions,
      situation({ facts: [fact('abuse')] }),
    );
    expect(entry?.findings).toHaveLength(1);
  });
  test('a question that two clauses ask names the words of both once, and both clauses', () => {
    const facts = [fact('abuse'), fact('anonymity', 'likely', { at: 4 })];
    const both: Rule = { ...ask('pass', 'fail'), when: { any: ['abuse', 'anonymity'] } };
    const entries = assess(policy([clause('1', [ask('pass', 'fail')]), clause('2', [both])]), questions, situation({ facts }));
    expect(questionsOf(entries).map(({ evidence, clauses }) => [evidence, clauses.map(({ id }) => id)])).toEqual([[facts, ['1', '2']]]);
  });
  test('two questions about the same words are both asked', () => {
    const other: Rule = { when: abuse, ask: { question: 'authority', yes: 'review', no: 'fail', unanswered: 'review' } };
    const [entry] = assess(policy([clause('1', [forbidden, other])]), questions, situation({ facts: [fact('abuse')] }));
    expect(entry?.findings.map(({ question }) => question?.id)).toEqual(['agreed', 'authority']);
  });
  test('what only the milder of two rules tells of is asked beside the worse', () => {
    const rules: Rule[] = [
      { ...forbidden, when: { any: ['abuse@other'] } },
      { ...ask('review', 'fail'), when: { any: ['abuse@unknown'] } },
    ];
    const facts = [fact('abuse', 'likely', { owner: 'other' }), fact('abuse', 'likely', { owner: 'unknown', at: 4 })];
    const { findings = [], asked } = assess(policy([clause('1', rules)]), questions, situation({ facts }))[0] ?? {};
    expect(findings.map(({ outcome, evidence }) => [outcome, evidence])).toEqual([
      ['fail', [facts[0]]],
      ['open', [facts[1]]],
    ]);
    expect(new Set(asked?.map(({ question }) => question.id))).toEqual(new Set(['agreed']));
  });

  test('a context clause is never a pass', () => {
    const { rules: _, ...bare } = clause('1', []);
    const [entry] = assess(policy([{ ...bare, context: 'a sanction' }]), questions, situation());
    expect(entry).toMatchObject({ outcome: 'context', note: { why: 'said', words: 'a sanction' }, findings: [] });
  });
  test('what a rule would have said leaves none', () => {
    const asking: Rule = { when: abuse, ask: { question: 'authority', yes: 'pass', no: 'fail' }, message: 'not authorised' };
    const [entry] = assess(
      policy([clause('1', [asking])]),
      questions,
      situation({ facts: [fact('abuse')], answers: { authority: 'yes' } }),
    );
    expect(entry).toEqual(expect.not.objectContaining({ note: expect.anything() as unknown }));
    expect(entry?.outcome).toBe('pass');
  });
  test('a permission leaves its words as a note', () => {
    const [entry] = assess(
      policy([clause('1', [{ when: abuse, then: 'pass', message: 'allowed' }])]),
      questions,
      situation({ facts: [fact('abuse')] }),
    );
    expect(entry).toMatchObject({ outcome: 'pass', note: { why: 'said', words: 'allowed' }, findings: [] });
  });
});

describe('conditions', () => {
  const address = [fact('contact-details', 'certain', { kind: 'phone', owner: 'other' })];
  const rows: [string, Condition, Partial<Situation>, boolean][] = [
    ['check', { any: ['contact-details'] }, { facts: address }, true],
    ['another check', { any: ['abuse'] }, { facts: address }, false],
    ['kind', { any: ['contact-details/phone'] }, { facts: address }, true],
    ['another kind', { any: ['contact-details/email'] }, { facts: address }, false],
    ['owner', { any: ['contact-details@other'] }, { facts: address }, true],
    ['another owner', { any: ['contact-details@own'] }, { facts: address }, false],
    ['kind and owner', { any: ['contact-details/phone@other'] }, { facts: address }, true],
    ['topic', { any: ['topic:works-done'] }, { topics: [topic('works-done')] }, true],
    ['another topic', { any: ['topic:works-done'] }, { topics: [topic('embargoed')] }, false],
    ['except, another kind', { any: ['contact-details'], except: ['contact-details/email'] }, { facts: address }, true],
    ['except, its kind', { any: ['contact-details'], except: ['contact-details/phone'] }, { facts: address }, false],
    ['all, met', { any: ['abuse'], all: ['topic:works-done'] }, { facts: [fact('abuse')], topics: [topic('works-done')] }, true],
    ['all, not met', { any: ['abuse'], all: ['topic:works-done'] }, { facts: [fact('abuse')] }, false],
    ['without, absent', { any: ['abuse'], without: ['disclaimer'] }, { facts: [fact('abuse')] }, true],
    ['without, present', { any: ['abuse'], without: ['disclaimer'] }, { facts: [fact('abuse'), fact('disclaimer')] }, false],
    [
      'near, neighbour',
      { any: ['abuse'], near: ['colleagues'] },
      { facts: [fact('abuse'), fact('colleagues', 'likely', { at: 16 })] },
      true,
    ],
    ['near, far', { any: ['abuse'], near: ['colleagues'] }, { facts: [fact('abuse'), fact('colleagues', 'likely', { at: 32 })] }, false],
    [
      'apart from, another sentence',
      { any: ['abuse'], apartFrom: ['colleagues'] },
      { facts: [fact('abuse'), fact('colleagues', 'likely', { at: 16 })] },
      true,
    ],
    ['apart from, its own', { any: ['abuse'], apartFrom: ['colleagues'] }, { facts: [fact('abuse'), fact('colleagues')] }, false],
    [
      'apart from a topic, its own',
      { any: ['abuse'], apartFrom: ['topic:works-done'] },
      { facts: [fact('abuse')], topics: [topic('works-done')] },
      false,
    ],
    [
      'a topic apart from a check, its own',
      { any: ['topic:works-done'], apartFrom: ['abuse'] },
      { facts: [fact('abuse')], topics: [topic('works-done')] },
      false,
    ],
    [
      'a topic apart from a check, another sentence',
      { any: ['topic:works-done'], apartFrom: ['abuse'] },
      { facts: [fact('abuse', 'likely', { at: 16 })], topics: [topic('works-done')] },
      true,
    ],
    ['a topic near a check, far', { any: ['topic:works-done'], near: ['abuse'] }, { topics: [topic('works-done')] }, false],
    [
      'a topic near a check, neighbour',
      { any: ['topic:works-done'], near: ['abuse'] },
      { facts: [fact('abuse', 'likely', { at: 16 })], topics: [topic('works-done')] },
      true,
    ],
    ['role', { roles: ['councillor'] }, {}, true],
    ['another role', { roles: ['clerk'] }, {}, false],
    ['channel', { channels: ['personal'] }, {}, true],
    ['another channel', { channels: ['official'] }, {}, false],
    ['platform not given', { platforms: ['x'] }, {}, false],
    ['platform', { platforms: ['x'] }, { context: { ...context, platform: 'x' } }, true],
    ['no reply', { reply: true }, {}, false],
  ];
  test.each(rows)('%s', (_, when, more, holds) => {
    expect(outcomeOf([{ when, then: 'fail' }], more)).toBe(holds ? 'fail' : 'pass');
  });

  const election = { notice: '2027-03-30', poll: '2027-05-06' };
  test.each([
    ['2027-03-29', 'pass'],
    ['2027-03-30', 'review'],
    ['2027-05-06', 'review'],
    ['2027-05-07', 'pass'],
  ] as const)('election, %s -> %s', (date, expected) => {
    const rules: Rule[] = [{ when: { election: true, any: ['campaigning'] }, then: 'review' }];
    const given = situation({ facts: [fact('campaigning')], context: { ...context, date } }, { ...noCouncil, elections: [election] });
    expect(assess(policy([clause('1', rules)]), questions, given)[0]?.outcome).toBe(expected);
  });

  const welsh = 'Mae’r golau wedi torri eto ar y stryd fawr, pryd fydd rhywun yn dod i’w drwsio?';
  const english = 'The light is broken again and nobody has been out to look at it.';
  test.each([
    ['English to English', english, english, 'pass'],
    ['English to Welsh', english, welsh, 'advice'],
    ['Welsh to English', welsh, english, 'advice'],
    ['both to Welsh', `${welsh} ${english}`, welsh, 'pass'],
    ['English to both', english, `${welsh} ${english}`, 'pass'],
    ['English to nothing', english, undefined, 'pass'],
    ['no words to Welsh', '👍', welsh, 'pass'],
  ] as const)('language: %s', (_, text, replyTo, expected) => {
    const rules: Rule[] = [{ when: { language: 'differs-from-reply' }, then: 'advice' }];
    expect(assess(policy([clause('1', rules)]), questions, situation({}, noCouncil, replyTo, text))[0]?.outcome).toBe(expected);
  });
});

describe('whom a clause binds', () => {
  const fails: Rule[] = [{ when: abuse, then: 'fail' }];
  const facts = [fact('abuse')];
  test.each([
    ['another role', { roles: ['clerk'] }],
    ['another channel', { channels: ['official'] }],
  ] as const)('%s: not applicable', (_, extra) => {
    expect(outcomeOf(fails, { facts }, extra)).toBe('not-applicable');
  });
  test('an excepted platform: not applicable', () => {
    expect(outcomeOf(fails, { facts, context: { ...context, platform: 'linkedin' } }, { exceptPlatforms: ['linkedin'] })).toBe(
      'not-applicable',
    );
  });
  test.each<[string, Rule]>([
    ['fail', { when: abuse, then: 'fail' }],
    ['review', { when: abuse, then: 'review' }],
    ['open', ask('pass', 'fail')],
  ])('%s becomes advice where the policy does not bind the role', (_, rule) => {
    const [entry] = assess(policy([clause('1', [rule])], ['clerk']), questions, situation({ facts }));
    expect(entry).toMatchObject({ outcome: 'advice', findings: [{ bound: false }] });
    expect(entry?.findings.map(english.message)).toEqual([expect.stringContaining('advice only')]);
  });
  test('a clause that names the role binds it, whatever the policy says', () => {
    expect(assess(policy([clause('1', fails, { roles: ['councillor'] })], ['clerk']), questions, situation({ facts }))[0]?.outcome).toBe(
      'fail',
    );
  });
});

describe('authority', () => {
  const rules: Rule[] = [{ ask: { question: 'authority', yes: 'pass', no: 'fail' } }];
  test.each<[string, boolean | null, AnswerValue | null, string]>([
    ['not given', null, null, 'open'],
    ['held', true, null, 'pass'],
    ['not held', false, null, 'fail'],
    ['answered yes, though not held', false, 'yes', 'pass'],
    ['answered no, though held', true, 'no', 'fail'],
    ['answered unsure', null, 'unsure', 'review'],
  ])('%s', (_, authorised, answer, expected) => {
    expect(outcomeOf(rules, { context: { ...context, authorised }, answers: answer ? { authority: answer } : {} })).toBe(expected);
  });
  test.each([
    ['held', true, 'review'],
    ['not held', false, 'pass'],
    ['not given', null, 'pass'],
  ] as const)('a rule that goes by the answer: %s', (_, authorised, expected) => {
    const rule: Rule = { when: { answered: { authority: 'yes' } }, then: 'review' };
    expect(outcomeOf([rule], { context: { ...context, authorised } })).toBe(expected);
  });
  test('it answers no other question', () => {
    expect(outcomeOf([ask('pass', 'fail')], { facts: [fact('abuse')], context: { ...context, authorised: true } })).toBe('open');
  });
});

describe('exceptions', () => {
  const clauses = [
    clause('1', [{ when: abuse, then: 'fail' }]),
    clause('2', [{ when: abuse, then: 'fail' }]),
    clause('3', [{ when: { any: ['topic:works-done'] }, then: 'pass' }], {
      excepts: { clauses: ['1'], when: { any: ['topic:works-done'], without: ['confidential'] }, reason: 'works done' },
    }),
  ];
  const run = (more: Partial<Situation>): (string | undefined)[] =>
    assess(policy(clauses), questions, situation(more)).map(({ outcome }) => outcome);
  test('lift only the clauses they name', () => {
    expect(run({ facts: [fact('abuse')], topics: [topic('works-done')] })).toEqual(['pass', 'fail', 'pass']);
  });
  test('say why', () => {
    const [entry] = assess(policy(clauses), questions, situation({ facts: [fact('abuse')], topics: [topic('works-done')] }));
    expect(entry?.note).toEqual({ why: 'excepted', words: 'works done', cite: 'Rules, 3' });
  });
  test.each<[string, Partial<Clause>]>([
    ['has ended', { until: '2026-05-03' }],
    ['has not begun', { from: '2026-05-05' }],
    ['binds others', { roles: ['clerk'] }],
    ['is for another account', { channels: ['official'] }],
  ])('lift nothing where the clause that makes them %s', (_, more) => {
    const [one, two, three] = clauses;
    if (!one || !two || !three) throw new Error('there are three');
    const told = situation({ facts: [fact('abuse')], topics: [topic('works-done')] });
    const entries = assess(policy([one, two, { ...three, ...more } as Clause]), questions, told);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['fail', 'fail', 'not-applicable']);
  });
  test('lift nothing where they do not hold', () => {
    expect(run({ facts: [fact('abuse')] })).toEqual(['fail', 'fail', 'pass']);
    expect(run({ facts: [fact('abuse'), fact('confidential')], topics: [topic('works-done')] })).toEqual(['fail', 'fail', 'pass']);
  });
});

describe('verdict', () => {
  const entries = (outcomes: readonly Entry['outcome'][]): Entry[] =>
    outcomes.map((outcome, i) => ({ clause: clause(String(i), []), outcome, findings: [] }));
  test.each<[string, Entry['outcome'][], string]>([
    ['nothing', [], 'pass'],
    ['passes', ['pass', 'pass'], 'pass'],
    ['advice changes nothing', ['pass', 'advice'], 'pass'],
    ['context and not applicable change nothing', ['context', 'not-applicable'], 'pass'],
    ['an open question', ['advice', 'open'], 'review'],
    ['a review', ['review', 'pass'], 'review'],
    ['a fail', ['review', 'fail', 'open'], 'fail'],
  ])('%s', (_, outcomes, expected) => {
    expect(verdictOf(entries(outcomes))).toBe(expected);
  });
  test.each([
    ['pass', 'review', 0],
    ['review', 'review', 3],
    ['fail', 'review', 1],
    ['review', 'fail', 0],
    ['fail', 'fail', 1],
    ['fail', 'never', 0],
  ] as const)('%s, --fail-on %s: exit %i', (verdict, failOn, expected) => {
    expect(exitStatus(verdict, failOn)).toBe(expected);
  });
  test('findings stand worst first, in the policy’s order among equals', () => {
    const rules = (then: Rule['then'] & string): Rule[] => [{ when: abuse, then }];
    const all = assess(
      policy([clause('a', rules('advice')), clause('b', rules('fail')), clause('c', rules('review')), clause('d', rules('fail'))]),
      questions,
      situation({ facts: [fact('abuse')] }),
    );
    expect(findingsOf(all).map((finding) => finding.clause.id)).toEqual(['b', 'd', 'c', 'a']);
  });
  test('what is allowed stands last, whatever it is', () => {
    const rules = (then: Rule['then'] & string): Rule[] => [{ when: abuse, then }];
    const all = assess(
      policy([clause('a', rules('fail')), clause('b', rules('advice'))]),
      questions,
      situation({ facts: [fact('abuse')] }),
    );
    const [first, ...rest] = all;
    const allowed = { reason: 'agreed', by: 'Pat', until: '2026-06-01' };
    const one = first ? [{ ...first, findings: first.findings.map((finding) => ({ ...finding, allowed })) }] : [];
    expect(findingsOf([...one, ...rest]).map((finding) => finding.clause.id)).toEqual(['b', 'a']);
  });
  test.each<[string, Rule, AnswerValue | null, boolean]>([
    ['one that holds the draft up', ask('pass', 'fail'), null, true],
    ['one that holds nothing up and has no answer', ask('pass', 'pass', 'pass'), null, false],
    ['one that holds nothing up any more', ask('pass', 'fail'), 'yes', true],
  ])('whether a question is reported: %s', (_, rule, answer, expected) => {
    const facts = [fact('abuse')];
    const asked = questionsOf(
      assess(policy([clause('a', [rule])]), questions, situation({ facts, answers: answer ? { agreed: answer } : {} })),
    );
    expect(asked.map(isReported)).toEqual([expected]);
  });
  test.each<[string, Rule, Entry['outcome']]>([
    ['no', ask('pass', 'fail'), 'fail'],
    ['yes', ask('fail', 'pass'), 'fail'],
    ['doubt, by default', ask('pass', 'advice'), 'review'],
    ['doubt, as given', ask('pass', 'advice', 'fail'), 'fail'],
  ])('the worst that an answer could make of a draft: %s', (_, rule, expected) => {
    const [asked] = questionsOf(assess(policy([clause('a', [rule])]), questions, situation({ facts: [fact('abuse')] })));
    expect(asked?.worst).toBe(expected);
  });
  test.each<[string, Rule, Confidence, string]>([
    ['always', { then: 'fail' }, 'likely', 'rule: always: fail'],
    ['when', { when: abuse, then: 'fail' }, 'likely', 'rule: if the draft has abuse: fail'],
    [
      'and',
      { when: { ...abuse, roles: ['councillor'] }, then: 'review' },
      'likely',
      'rule: if the draft has abuse and the author is councillor: review',
    ],
    [
      'a switch of the condition, and an answer',
      { when: { ...abuse, reply: false, answered: { authority: 'yes' } }, then: 'review' },
      'likely',
      'rule: if the draft has abuse and it is not a reply and authority is answered yes: review',
    ],
    [
      'weak',
      { when: abuse, then: 'fail' },
      'possible',
      'rule: if the draft has abuse: fail; the evidence is weak, so it does not decide alone; so: review',
    ],
  ])('a finding says what made it: %s', (_, rule, confidence, expected) => {
    const [entry] = assess(
      policy([clause('a', [rule])]),
      questions,
      situation({ facts: [fact('abuse', confidence)], answers: { authority: 'yes' } }),
    );
    expect(entry?.findings[0]?.because).toBe(expected);
  });
  test.each<[string, Partial<Fact>[], string]>([
    ['words', [{ check: 'personal-data' }], 'Take it out.'],
    ['the metadata of a picture', [{ check: 'personal-data', kind: 'position', image: 'a.jpg' }], CLEANED],
    [
      'the metadata of a picture, and words',
      [{ check: 'personal-data', kind: 'position', image: 'a.jpg' }, { check: 'personal-data' }],
      `Take it out. ${CLEANED}`,
    ],
    ['what else is known of a picture', [{ check: 'third-party-content', image: 'a.jpg' }], 'Take it out.'],
  ])('what would put it right: %s', (_, found, expected) => {
    const rule: Rule = { when: { any: ['personal-data', 'third-party-content'] }, then: 'fail', fix: 'Take it out.' };
    const facts = found.map((each) => ({ ...fact('any'), ...each }));
    const [entry] = assess(policy([clause('a', [rule])]), questions, situation({ facts }));
    expect(entry?.findings[0]?.remedy).toBe(expected);
  });
  test('a question that several clauses ask stands once, with all of them', () => {
    const all = assess(
      policy([clause('a', [ask('pass', 'fail')]), clause('b', [ask('pass', 'fail')])]),
      questions,
      situation({ facts: [fact('abuse')] }),
    );
    const asked = questionsOf(all);
    expect(asked.map(({ question, clauses, answer }) => [question.id, clauses.map(({ id }) => id), answer])).toEqual([
      ['agreed', ['a', 'b'], null],
    ]);
  });
  test('the most important question stands first, whichever clause asks it', () => {
    const lesser: Rule = { when: abuse, ask: { question: 'authority', yes: 'pass', no: 'fail' } };
    const all = assess(policy([clause('a', [lesser]), clause('b', [forbidden])]), questions, situation({ facts: [fact('abuse')] }));
    expect(questionsOf(all).map(({ question }) => question.id)).toEqual(['agreed', 'authority']);
  });
});

test('what is not an outcome has no rank, and so never passes', () => {
  expect(() => severity('perhaps' as Outcome)).toThrow('perhaps is not an outcome');
});
