// The shipped policies are whole, and a bad file is refused with everything that is wrong in it.
import { readFileSync } from 'node:fs';
import { checks } from '../src/checks/index.js';
import { TAGS } from '../src/document/tags.js';
import { PolicycheckError } from '../src/errors.js';
import { checkDraft } from '../src/index.js';
import { buildShelf } from '../src/policy/load.js';
import { parsePolicy, parseQuestions, parseTopics } from '../src/policy/parse.js';
import { coverage } from '../src/policy-tools/describe.js';
import { addressed } from '../src/remedy.js';
import { TOPIC_IDS } from '../src/topics/index.js';
import { ROLES } from '../src/types.js';

const shelf = await buildShelf('policies', checks);

function ids(list: string): string[] {
  return list.trim().split(/\s+/);
}

const CLAUSES: Readonly<Record<string, string[]>> = {
  pilsley: ids(`
    hdr 1 2 3 4 5 6 7 8 9 9.i 9.ii 9.iii 9.iv 9.v 9.vi 9.vii 9.viii 10 11 12 13 14 15 16 17 18 19 19.a 19.b 19.c 19.d 19.e 19.f 20 21
    22 23 24 25 26
  `),
  'unnamed-2024': ids(`
    intro.1 intro.2 intro.3 intro.4 resp.1 resp.2 resp.3 name.1 name.2 using.1 using.2 rules.1 rules.2 rules.3 rules.4a rules.4b
    rules.5 rules.6 rules.7 rules.8 rules.9 rules.10a rules.10b rules.10c rules.11a rules.11b mon.1 mon.2 mis.1 mis.2 mis.3 mis.4
    mis.5 mis.6 mon.3 review.1
  `),
  'east-staffordshire': ids(`
    1.a 1.b 1.c 2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.1.6 2.1.7 2.1.8 2.2.1 2.2.2 2.2.3 2.2.4 2.2.5 2.2.6 2.2.7 2.2.8 3.1 3.2 4 5.1 5.2 5.3
    5.4 5.5 5.6 5.7 6.1 6.2 7.1 7.2 7.3 8.1 8.2 8.3 8.4 8.5 8.6a 8.6b 8.6c 9.1a 9.1b 9.2 9.3 9.4 9.5 9.6 9.7 10.1 10.2 10.3 10.4 app.0
    app.1 app.2 app.3 app.4
  `),
  powys: ids(`
    I.1 I.2 I.3 I.4 I.5 I.6 I.7 II.2.1.1 II.2.1.2 II.2.2.1a II.2.2.1b II.2.2.1c II.2.2.2 II.2.2.3 II.2.2.4 II.2.3.1 II.2.3.2 II.2.3.3
    II.2.3.4 IIb.1 IIb.2 IV.1 IV.2 IV.3 IV.4 IV.5 V VI.0 VI.p1 VI.p2 VI.p3 VI.p4 VI.p5 VI.p6 VI.p7 VI.1 VI.2 VI.3 VI.4 VI.5 VI.6 VI.7
    VI.8 VI.9 VI.10 VI.11a VI.11b VI.11c VI.12a VI.12b VI.13 VI.14 VI.15a VI.15b VII.0 VII.1 VII.2 VII.3 VII.4 VII.5 VII.6 VII.7 VII.8
    VIII.1 VIII.2 VIII.3 VIII.3a VIII.3b VIII.3c VIII.3d VIII.3e VIII.3f VIII.4 VIII.5 IX X.1 X.2 X.3
  `),
  pitstone: ids(`
    sm.1 sm.2 sm.3 sm.4a sm.4b sm.4c trad.1 trad.2 app.1 scope.1 scope.2 scope.3 scope.4 scope.5 scope.6 scope.7 enf.1 enf.2 enf.3
    pol.1 pol.2 pol.3 terms.1 terms.2 terms.3 terms.4 terms.5 terms.6 terms.7 terms.8 terms.9 req.1 req.2 req.3 req.4 req.5 req.6
    req.7 req.8 comms.1 comms.2 comms.3 comms.4 conduct.1 conduct.2 conduct.3 conduct.4 conf.1 conf.2 conf.3 conf.4 general.1
    general.2 general.3 general.4 review.1 sign.1
  `),
};

test('five policies ship', () => {
  expect(shelf.policies.map(({ id }) => id).sort()).toEqual(Object.keys(CLAUSES).sort());
});

describe.each(Object.entries(CLAUSES))('%s', (id, expected) => {
  const policy = shelf.policies.find((candidate) => candidate.id === id);
  test('has every clause of the document, in its order', () => {
    expect(policy?.clauses.map((clause) => clause.id)).toEqual(expected);
  });
  test('says what to do wherever a clause is checked', () => {
    const silent = policy?.clauses.filter(
      ({ rules, fix }) => rules?.some((rule) => rule.then !== 'pass' && rule.fix === undefined) && fix === undefined,
    );
    expect(silent?.map((clause) => clause.id)).toEqual([]);
  });
  test('never sends the clerk to the clerk', () => {
    const told = [...(policy?.clauses ?? []), ...shelf.law.clauses].flatMap(({ id: clause, roles = ROLES, rules = [], fix }) =>
      rules
        .filter(({ when, then }) => then !== 'pass' && (when?.roles ?? roles).includes('clerk') && roles.includes('clerk'))
        .map((rule) => `${clause}: ${addressed(rule.fix ?? fix ?? '', policy?.referTo.clerk ?? '')}`),
    );
    expect(told.filter((remedy) => /\b(?:ask|with) the (?:parish )?clerk\b/i.test(remedy))).toEqual([]);
  });
  test('gives every checked clause a strength', () => {
    expect(policy?.clauses.filter(({ rules, strength }) => rules && !strength).map((clause) => clause.id)).toEqual([]);
  });
});

const CHECKS = checks.map(({ id }) => id).join(', ');
const KINDS = Object.keys(checks.find(({ id }) => id === 'abuse')?.kinds ?? {}).join(', ');
const TOPICS = [...TOPIC_IDS, ...shelf.topics.map(({ id }) => id)].join(', ');
const QUESTIONS = shelf.questions.map(({ id }) => id).join(', ');

const HEAD = `id: ours
council: Ambleford Parish Council
title: Social media policy
binds: [clerk]
referTo: { clerk: the Chair, officer: the clerk, councillor: the clerk, volunteer: the clerk }
clauses:
`;

/** The problems of a file whose clauses are these lines; the first of them is line 7. */
function problems(clauses: string, head = HEAD): readonly string[] {
  try {
    parsePolicy(head + clauses, 'ours.yaml', checks, shelf);
    return [];
  } catch (error) {
    if (error instanceof PolicycheckError) return error.message.split('\n');
    throw error;
  }
}

const clause = (id: string, rest: string): string => `  - id: "${id}"\n    cite: Rule ${id}\n    summary: A rule\n${rest}\n`;

test.each([
  ['a rule', clause('1', '    rules: [{ when: { any: [abuse] }, then: fail }]')],
  ['a comment', clause('1', '    context: a purpose # Number one of them, and the Day before')],
  ['an address', clause('1', '    url: https://www.example.org/a\n    context: a purpose')],
  ['a day', clause('1', '    from: "2026-02-28"\n    context: a purpose')],
])('a good file has no problems: %s', (_, clauses) => {
  expect(problems(clauses)).toEqual([]);
});

test('the head and the clause of the guide are a policy', () => {
  const guide = readFileSync('docs/policies.md', 'utf8');
  const yamlUnder = (title: string): string => new RegExp(`^## ${title}\\n\\n\`\`\`yaml\\n([^]*?)\`\`\``, 'm').exec(guide)?.[1] ?? '';
  expect(problems(yamlUnder('A clause'), yamlUnder('The head'))).toEqual([]);
  expect(parsePolicy(yamlUnder('The head') + yamlUnder('A clause'), 'ours.yaml', checks, shelf).clauses).toHaveLength(1);
});

test('the checks that serve a clause are all that it names, but those it leaves to others', () => {
  const rule =
    '{ when: { any: [abuse], except: [abuse/threat, people-pictured], without: [disclaimer], apartFrom: ["topic:own-view"] }, then: fail }';
  const ours = parsePolicy(HEAD + clause('1', `    rules: [${rule}]`), 'ours.yaml', checks, shelf);
  expect(coverage(ours)[0]?.checks).toEqual(['abuse', 'disclaimer', 'topic:own-view']);
});

describe.each(['any', 'all', 'without', 'near', 'apartFrom'])('a subject of its own that is named under %s alone', (key) => {
  const topics = 'topics: [{ id: kiosk, about: the kiosk, phrases: [kiosk] }]\nclauses:';
  const when = key === 'any' ? '{ any: ["topic:kiosk"] }' : `{ any: [contact-details], ${key}: ["topic:kiosk"] }`;
  const rule = clause('1', `    rules: [{ when: ${when}, then: review }]`);
  const ours = parsePolicy(HEAD.replace('clauses:', topics) + rule, 'ours.yaml', checks, shelf);
  const context = { role: 'clerk', channel: 'official', platform: null, authorised: true, date: '2026-05-04' } as const;
  const isFound = (text: string): boolean =>
    checkDraft({ id: 'post', text, context }, ours).findings.some((finding) => finding.clause.id === '1');
  test('is looked for', () => {
    const speaks = isFound('Ring Gwenda on 07700 900383 about the kiosk.');
    const silent = isFound('Ring Gwenda on 07700 900383 about the hall.');
    expect([speaks, silent]).toEqual(['without', 'apartFrom'].includes(key) ? [false, true] : [true, false]);
  });
});

test('a subject that a draft is about is told where it stands in the draft, however that is spaced', () => {
  const topics = 'topics: [{ id: kiosk, about: the kiosk, phrases: [red kiosk] }]\nclauses:';
  const rule = clause('1', '    rules: [{ when: { any: ["topic:kiosk"] }, then: review }]');
  const ours = parsePolicy(HEAD.replace('clauses:', topics) + rule, 'ours.yaml', checks, shelf);
  const context = { role: 'clerk', channel: 'official', platform: null, authorised: true, date: '2026-05-04' } as const;
  const text = 'Tea     at   four.   The red   kiosk is shut.';
  const { about } = checkDraft({ id: 'post', text, context }, ours).findings.find((finding) => finding.clause.id === '1') ?? {};
  expect(text.slice(about?.start, about?.end)).toBe('red   kiosk');
});

test('a question of its own may be asked and waited for', () => {
  const head = HEAD.replace('clauses:', 'questions: [{ id: quiet, text: Is it?, reason: so, priority: 1 }]\nclauses:');
  const rules = '[{ ask: { question: quiet, yes: pass, no: fail } }, { when: { answered: { quiet: "yes" } }, then: advice }]';
  expect(problems(clause('1', `    rules: ${rules}`), head)).toEqual([]);
});

/** Facts of which a remedy would be nonsense: "leave it out until it has been made public" of a child or a door code. */
const MISFITS: readonly (readonly [words: string, text: string, about: string, misfit: RegExp])[] = [
  ['a door code', 'The door code for the pavilion is 4471.', 'credentials', /made public|general terms|own contact|in place of your own/],
  ['a child', 'Well done Ellie Brown, 9, from Oak Primary!', 'personal-data', /made public|prove it|party/],
  [
    'where keys are',
    'The spare key is under the mat at 14 Mill Lane.',
    'personal-safety',
    /made public|without faces|general terms|in place of your own/,
  ],
  ['an accusation', 'Everybody knows the contractor took bribes from Cllr Marsh.', 'defamation', /leave the person out/],
];

describe.each(shelf.policies.map((policy) => [policy.id, policy] as const))('what %s tells one to do about', (_, policy) => {
  test.each(MISFITS)('%s fits it', (_words, text, about, misfit) => {
    for (const channel of ['official', 'personal'] as const) {
      const context = { role: 'councillor', channel, platform: null, authorised: null, date: '2026-05-04' } as const;
      const findings = checkDraft({ id: 'post', text, context }, policy).findings.filter(({ evidence }) =>
        evidence.some(({ check }) => check === about),
      );
      for (const { remedy } of findings) expect(remedy).not.toMatch(misfit);
    }
  });
});

describe('a bad file', () => {
  test.each([
    [
      'unknown key',
      clause('1', '    context: a purpose\n    colour: red'),
      ['line 11, clauses.0.colour: "colour" is not a key that stands here'],
    ],
    ['missing key', '  - id: "1"\n    cite: Rule 1\n    context: a purpose\n', ['line 7, clauses.0.summary: this key is missing']],
    [
      'an end before its beginning',
      clause('1', '    context: so\n    from: "2027-02-01"\n    until: "2027-01-01"'),
      ['line 12, clauses.0.until: 2027-01-01 is before "from", 2027-02-01'],
    ],
    [
      'unknown placeholder',
      clause('1', '    rules: [{ then: fail }]\n    fix: Ask {who}.'),
      ['line 11, clauses.0.fix: of what stands in braces, only {whom} is known'],
    ],
    [
      'unknown outcome',
      clause('1', '    rules: [{ then: perhaps }]'),
      ['line 10, clauses.0.rules.0.then: "perhaps" is not one of fail, review, advice, pass'],
    ],
    [
      'unknown check',
      clause('1', '    rules: [{ when: { any: [shouting] }, then: fail }]'),
      [`line 10, clauses.0.rules.0.when.any.0: "shouting" is not a check; known are ${CHECKS}`],
    ],
    [
      'unknown kind',
      clause('1', '    rules: [{ when: { any: [abuse/shout] }, then: fail }]'),
      [`line 10, clauses.0.rules.0.when.any.0: "shout" is not a kind of abuse; known are ${KINDS}`],
    ],
    [
      'unknown owner',
      clause('1', '    rules: [{ when: { any: ["abuse@mine"] }, then: fail }]'),
      ['line 10, clauses.0.rules.0.when.any.0: "mine" is not an owner; known are own, other, unknown'],
    ],
    [
      'unknown topic',
      clause('1', '    rules: [{ when: { any: ["topic:weather"] }, then: fail }]'),
      [`line 10, clauses.0.rules.0.when.any.0: "topic:weather" is not a topic; known are ${TOPICS}`],
    ],
    [
      'names of no such shape',
      clause('1', '    rules: [{ when: { any: ["abuse@own@other", abuse/threat/more, "topic:a/b", "@own"] }, then: fail }]'),
      ['abuse@own@other', 'abuse/threat/more', 'topic:a/b', '@own'].map(
        (name, i) =>
          `line 10, clauses.0.rules.0.when.any.${i}: "${name}" names neither a check nor a subject; write abuse, abuse/threat, contact-details@own or topic:roadworks`,
      ),
    ],
    [
      'kind that every object has',
      clause('1', '    rules: [{ when: { any: [abuse/constructor] }, then: fail }]'),
      [`line 10, clauses.0.rules.0.when.any.0: "constructor" is not a kind of abuse; known are ${KINDS}`],
    ],
    [
      'subject under except',
      clause('1', '    rules: [{ when: { any: [abuse], except: ["topic:roadworks"] }, then: fail }]'),
      [
        'line 10, clauses.0.rules.0.when.except.0: "except" leaves out what a check finds, and "topic:roadworks" is a subject; write it under "apartFrom" or "without"',
      ],
    ],
    [
      'unknown question',
      clause('1', '    rules: [{ ask: { question: why, yes: pass, no: fail } }]'),
      [`line 10, clauses.0.rules.0.ask.question: "why" is not a question; known are ${QUESTIONS}`],
    ],
    [
      'both then and ask',
      clause('1', '    rules: [{ then: fail, ask: { question: source, yes: pass, no: fail } }]'),
      ['line 10, clauses.0.rules.0: a rule needs either then or ask'],
    ],
    [
      'doubled id',
      clause('1', '    context: a purpose') + clause('1', '    context: a purpose'),
      ['line 11, clauses.1.id: "1" stands twice; every clause needs an id of its own'],
    ],
    [
      'id of the law',
      clause('law.imprint', '    context: a purpose'),
      ['line 7, clauses.0.id: "law.imprint" begins as the clauses of the law do; give yours another id'],
    ],
    [
      'neither rules nor context',
      clause('1', '    strength: must'),
      ['line 7, clauses.0: a clause needs either rules, or context with the reason why no draft can breach it'],
    ],
    [
      'exception of no clause',
      clause('1', '    context: a purpose\n    excepts: { clauses: ["9"], when: { any: [abuse] }, reason: so }'),
      ['line 11, clauses.0.excepts.clauses.0: there is no clause "9"'],
    ],
    [
      'alias',
      clause('1', '    context: &why a purpose') + clause('2', '    context: *why'),
      ['line 14: aliases ("*name") are not allowed; write the value out'],
    ],
    [
      'tag',
      clause('1', '    context: !!js/function "x"'),
      ['line 10: the tag tag:yaml.org,2002:js/function is not allowed; write a plain value'],
    ],
    ['own tag', clause('1', '    context: !include /etc/passwd'), ['line 10: the tag !include is not allowed; write a plain value']],
    ['duplicate key', clause('1', '    context: a purpose\n    context: another'), ['line 11: this key stands twice']],
    [
      'tag of several lines',
      clause('1', '    context: !include |\n      one\n      two'),
      ['line 10: the tag !include is not allowed; write a plain value'],
    ],
    ...TAGS.map((tag): [string, string, string[]] => [
      `phrase that YAML would cut off at ${tag}`,
      clause('1', `    context: a pony ${tag}`),
      ['line 10: " #" begins a comment in YAML; put the phrase in quotation marks'],
    ]),
    [
      'answer to no question',
      clause('1', '    rules: [{ when: { answered: { why: "yes" } }, then: fail }]'),
      [`line 10, clauses.0.rules.0.when.answered.why: "why" is not a question; known are ${QUESTIONS}`],
    ],
    [
      'exception that waits for no question',
      clause('1', '    context: so\n    excepts: { clauses: ["2"], when: { answered: { why: "yes" } }, reason: so }') +
        clause('2', '    context: so'),
      [`line 11, clauses.0.excepts.when.answered.why: "why" is not a question; known are ${QUESTIONS}`],
    ],
    [
      'rule with a fault: what else stands in it is looked at',
      clause(
        '1',
        '    rules: [{ when: { any: [shouting, 5], near: [abuse/shout], reply: maybe }, then: perhaps }, { ask: { question: why, yes: pass, no: fial } }]',
      ),
      [
        'line 10, clauses.0.rules.0.when.any.1: 5 is not text; put it in quotation marks',
        'line 10, clauses.0.rules.0.when.reply: "maybe" is not one of true, false',
        'line 10, clauses.0.rules.0.then: "perhaps" is not one of fail, review, advice, pass',
        'line 10, clauses.0.rules.1.ask.no: "fial" is not one of fail, review, advice, pass',
        `line 10, clauses.0.rules.0.when.any.0: "shouting" is not a check; known are ${CHECKS}`,
        `line 10, clauses.0.rules.0.when.near.0: "shout" is not a kind of abuse; known are ${KINDS}`,
        `line 10, clauses.0.rules.1.ask.question: "why" is not a question; known are ${QUESTIONS}`,
      ],
    ],
    [
      'both rules and context',
      clause('1', '    rules: [{ then: fail }]\n    context: a purpose'),
      ['line 7, clauses.0: a clause needs either rules, or context with the reason why no draft can breach it; here are both'],
    ],
    ...['except', 'near', 'apartFrom'].map((key): [string, string, string[]] => [
      `${key} of nothing`,
      clause('1', `    rules: [{ when: { ${key}: [abuse], reply: true }, then: fail }]`),
      [`line 10, clauses.0.rules.0.when.${key}: "${key}" says which of what "any" finds counts, and here is no "any"`],
    ]),
    [
      'exception near nothing',
      clause('1', '    context: so\n    excepts: { clauses: ["2"], when: { near: [abuse] }, reason: so }') + clause('2', '    context: so'),
      ['line 11, clauses.0.excepts.when.near: "near" says which of what "any" finds counts, and here is no "any"'],
    ],
    [
      'clause that excepts itself',
      clause('1', '    context: so\n    excepts: { clauses: ["1"], when: { any: [abuse] }, reason: so }'),
      ['line 11, clauses.0.excepts.clauses.0: a clause cannot except itself'],
    ],
    ...['roles', 'channels', 'exceptPlatforms'].map((key): [string, string, string[]] => [
      `clause that binds by no ${key}`,
      clause('1', `    context: so\n    ${key}: []`),
      [`line 11, clauses.0.${key}: may not be empty`],
    ]),
    ...['roles', 'channels', 'platforms', 'days', 'named', 'switches'].map((key): [string, string, string[]] => [
      `rule that speaks on no ${key}`,
      clause('1', `    rules: [{ when: { ${key}: [] }, then: fail }]`),
      [`line 10, clauses.0.rules.0.when.${key}: may not be empty`],
    ]),
    [
      'example that answers no question',
      clause('1', '    context: so\n    examples: { keeps: [{ text: Tea, answers: { why: "yes" } }] }'),
      [`line 11, clauses.0.examples.keeps.0.answers.why: "why" is not a question; known are ${QUESTIONS}`],
    ],
    [
      'fault beside a rule: what the rule names is looked at',
      clause('1', '    strength: shall\n    rules: [{ when: { any: [shouting] }, then: fail }]'),
      [
        'line 10, clauses.0.strength: "shall" is not one of must, should, may',
        `line 11, clauses.0.rules.0.when.any.0: "shouting" is not a check; known are ${CHECKS}`,
      ],
    ],
    ['clause of one word', '  - one\n', ['line 7, clauses.0: "one" is not a list of "key: value" lines']],
    [
      'number for a text',
      '  - { id: 4.2, cite: "", summary: [a], context: so }\n',
      [
        'line 7, clauses.0.id: 4.2 is not text; put it in quotation marks',
        'line 7, clauses.0.cite: may not be empty',
        'line 7, clauses.0.summary: a list is not text; put it in quotation marks',
      ],
    ],
    [
      'list without an entry',
      clause('1', '    rules: [{ when: { any: [], election: maybe }, then: fail }]'),
      [
        'line 10, clauses.0.rules.0.when.any: may not be empty',
        'line 10, clauses.0.rules.0.when.election: "maybe" is not one of true, false',
      ],
    ],
    [
      'example with a colon',
      clause('1', '    context: so\n    examples: { keeps: [Tea at ten: bring cake] }'),
      [
        'line 11, clauses.0.examples.keeps.0: is neither a text nor "text: …" with what goes with it; a text with ": " in it stands in quotation marks',
      ],
    ],
    [
      'example with a slip beside its text',
      clause('1', '    context: so\n    examples: { keeps: [{ text: Tea, role: mayor, rool: clerk }] }'),
      [
        'line 11, clauses.0.examples.keeps.0.role: "mayor" is not one of clerk, officer, councillor, volunteer',
        'line 11, clauses.0.examples.keeps.0.rool: "rool" is not a key that stands here',
      ],
    ],
    [
      'line too far in',
      '  - id: "1"\n    cite: Rule 1\n      summary: A rule\n',
      ['line 9: is indented further than the line above, which has a value already'],
    ],
    [
      'line not far enough in',
      '  - id: "1"\n   cite: Rule 1\n',
      ['line 8: is indented in another way than the lines beside it; begin all of them in the same column'],
    ],
    ['colon in a text', '  - id: "1"\n    cite: Rule: 1\n', ['line 8: a text with ": " in it stands in quotation marks']],
    ['key without a colon', '  - id "1"\n    cite: Rule 1\n', ['line 7: a key is followed by a colon and a blank, as in "key: value"']],
    ['tab', '  - id: "1"\n\tcite: Rule 1\n', ['line 8: is indented with a tab; use blanks']],
    ['sign in front of a text', '  - id: @one\n', ['line 7: a text that begins with such a sign stands in quotation marks']],
    [
      'apostrophe in apostrophes',
      "  - id: 'it's'\n",
      ['line 7: what stands here belongs to nothing before it; look at the indentation, the quotation marks and the brackets'],
    ],
    [
      'day that is none',
      clause('1', '    from: 2026-02-30\n    context: so'),
      ['line 10, clauses.0.from: a day is expected here: YYYY-MM-DD'],
    ],
    ...['see https://www.example.org/a', 'https://www.example.org/a b', 'www.example.org'].map((url): [string, string, string[]] => [
      `address ${url}`,
      clause('1', `    url: ${url}\n    context: so`),
      ['line 10, clauses.0.url: a web address is expected here: https://…'],
    ]),
    ['no YAML', '  - [', ['line 7: a bracket above is never closed']],
  ])('%s', (_, clauses, expected) => {
    expect(problems(clauses)).toEqual(expected.map((problem) => `ours.yaml, ${problem}`));
  });

  test('may close its brackets under their key, which YAML only warns of', () => {
    expect(problems(clause('1', '    rules: [\n      { when: { any: [shouting] }, then: fail }\n    ]'))).toEqual([
      `ours.yaml, line 11, clauses.0.rules.0.when.any.0: "shouting" is not a check; known are ${CHECKS}`,
    ]);
  });

  test('is told everything at once, in the order of its lines', () => {
    const clauses = [
      clause('1', '    rules: [{ when: { any: [shouting, abuse/shout] }, then: fail }]'),
      clause('2', '    colour: red\n    rules: [{ then: perhaps }]'),
      clause(
        '1',
        '    rules: [{ ask: { question: why, yes: pass, no: fail } }]\n    excepts: { clauses: ["2", "9"], when: { any: [abuse] }, reason: so }',
      ),
      clause('3', '    strength: must'),
    ].join('');
    expect(problems(clauses, HEAD.replace('[clerk]', '[mayor]'))).toEqual(
      [
        'line 4, binds.0: "mayor" is not one of clerk, officer, councillor, volunteer',
        `line 10, clauses.0.rules.0.when.any.0: "shouting" is not a check; known are ${CHECKS}`,
        `line 10, clauses.0.rules.0.when.any.1: "shout" is not a kind of abuse; known are ${KINDS}`,
        'line 14, clauses.1.colour: "colour" is not a key that stands here',
        'line 15, clauses.1.rules.0.then: "perhaps" is not one of fail, review, advice, pass',
        'line 16, clauses.2.id: "1" stands twice; every clause needs an id of its own',
        `line 19, clauses.2.rules.0.ask.question: "why" is not a question; known are ${QUESTIONS}`,
        'line 20, clauses.2.excepts.clauses.1: there is no clause "9"',
        'line 21, clauses.3: a clause needs either rules, or context with the reason why no draft can breach it',
      ].map((problem) => `ours.yaml, ${problem}`),
    );
  });

  test.each([
    ['empty', ''],
    ['a list', '- one\n- two\n'],
    ['a number', '42\n'],
  ])('%s is no policy', (_, source) => {
    expect(problems('', source)).toEqual(['ours.yaml, line 1: a policy is a list of "key: value" lines']);
  });

  const QUIET = '{ id: quiet, text: Is it?, reason: so, priority: 1 }';
  const KIOSK = '{ id: kiosk, about: the kiosk, phrases: [kiosk] }';
  test.each([
    [
      'two questions of one id',
      `questions: [${QUIET}, ${QUIET}]`,
      'questions.1.id: "quiet" stands twice; every question needs an id of its own',
    ],
    [
      'a question in place of one of all policies',
      `questions: [${QUIET.replace('quiet', 'contact-agreed')}]`,
      'questions.0.id: "contact-agreed" is a question of all policies; give yours an id of its own, or ask that one',
    ],
    ['two topics of one id', `topics: [${KIOSK}, ${KIOSK}]`, 'topics.1.id: "kiosk" stands twice; every topic needs an id of its own'],
    [
      'a topic in place of a built-in one',
      `topics: [${KIOSK.replace('kiosk', 'works-done')}]`,
      'topics.0.id: "works-done" is a topic that takes more than phrases; give yours an id of its own',
    ],
    [
      'a phrase of a topic with brackets',
      `topics: [${KIOSK.replace('[kiosk]', "['the [red] kiosk']")}]`,
      'topics.0.phrases.0: a topic is told by the whole phrase; write "the [red] kiosk" without [brackets]',
    ],
    ['a day of adoption that is none', 'adopted: yesterday', 'adopted: a day or a month is expected here: YYYY-MM-DD, or YYYY-MM'],
    ['a month of review that is none', 'reviewDue: 2028-13', 'reviewDue: a day or a month is expected here: YYYY-MM-DD, or YYYY-MM'],
  ])('may not have %s', (_, line, problem) => {
    expect(problems(clause('1', '    context: so'), HEAD.replace('clauses:', `${line}\nclauses:`))).toEqual([
      `ours.yaml, line 6, ${problem}`,
    ]);
  });

  test('with a fault in a topic or a question does not doubt what names it', () => {
    const rules = '[{ when: { any: ["topic:kiosk"] }, then: review }, { ask: { question: quiet, yes: pass, no: fail } }]';
    const own = `topics: [${KIOSK.replace(', phrases: [kiosk]', '')}]\nquestions: [${QUIET.replace('1', 'high')}]\nclauses:`;
    expect(problems(clause('1', `    rules: ${rules}`), HEAD.replace('clauses:', own))).toEqual([
      'ours.yaml, line 6, topics.0.phrases: this key is missing',
      'ours.yaml, line 7, questions.0.priority: "high" is not a number',
    ]);
  });

  test.each([
    ['clauses', 'clauses: none\n', 'ours.yaml, line 6, clauses: "none" is not a list; write [one, another]'],
    [
      'topics',
      `topics: ponies\nclauses:\n${clause('1', '    context: so')}`,
      'ours.yaml, line 6, topics: "ponies" is not a list; write [one, another]',
    ],
    [
      'questions',
      `questions: quiet\nclauses:\n${clause('1', '    rules: [{ ask: { question: quiet, yes: pass, no: fail } }]')}`,
      'ours.yaml, line 6, questions: "quiet" is not a list; write [one, another]',
    ],
  ])('whose %s are no list says that alone', (_, rest, problem) => {
    expect(problems('', HEAD.replace('clauses:\n', rest))).toEqual([problem]);
  });

  test.each([
    ['topics: 5\n', 'topics.yaml, line 1, topics: 5 is not a list; write [one, another]'],
    ['topics:\n  - id: ponies\n    phrases: [pony]\n', 'topics.yaml, line 2, topics.0.about: this key is missing'],
    [
      'topics:\n  - id: ponies\n    about: ponies\n    phrases: [pony, "(pony"]\n',
      'topics.yaml, line 4, topics.0.phrases.1: phrase "(pony", character 6: "(" is not closed',
    ],
    ...[
      ['pony {ponies}', 6, 'there is no word list {ponies}; write the words out: (a|b)'],
      ['a (pony|mare&#Captial)', 9, `"#Captial" is not a kind of word; known are ${TAGS.join(', ')}; a hashtag is written small`],
      ['pony .{0,2} #day', 13, '"#day" is not a kind of word; write #Day'],
      ['#Persons', 1, `"#Persons" is not a kind of word; known are ${TAGS.join(', ')}; a hashtag is written small`],
    ].map(([phrase, character, fault]): [string, string] => [
      `topics:\n  - id: ponies\n    about: ponies\n    phrases: [pony, "${phrase}"]\n`,
      `topics.yaml, line 4, topics.0.phrases.1: phrase "${phrase}", character ${character}: ${fault}`,
    ]),
  ])('of topics is refused in the same way: %j', (source, problem) => {
    expect(() => parseTopics(source, 'topics.yaml')).toThrow(new PolicycheckError(problem));
  });

  test('of questions is refused in the same way', () => {
    const source = 'questions:\n  - id: why\n    text: Why?\n    reason: because\n    priority: high\n';
    expect(() => parseQuestions(source, 'questions.yaml')).toThrow('questions.yaml, line 5, questions.0.priority: "high" is not a number');
  });
});
