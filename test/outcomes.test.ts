// What each clause makes of each fact that it names, for every role and channel, with no answer and with each: a clause, a role
// or an outcome that is changed shows here. After a change on purpose, `npm test -- outcomes -u` writes the tables anew; read the
// difference. The facts are made up, so that it holds whatever the checks find.
import { assess } from '../src/assess.js';
import type { Situation } from '../src/condition.js';
import { checks } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { buildShelf } from '../src/policy/load.js';
import { CHANNELS, DAYS, ROLES, type Clause, type Condition, type Context, type Fact, type Policy, type Rule } from '../src/types.js';

const { policies, law, questions } = await buildShelf('policies', checks);

const LETTERS = { fail: 'f', review: 'r', open: 'o', advice: 'a', pass: 'p', 'not-applicable': '-', context: 'c' } as const;
const DATE = '2026-05-04';
const SITE = 'https://elsewhere.example/page';

/** `check/kind@owner` */
function factOf(selector: string): Fact {
  const [name = '', owner] = selector.split('@');
  const [check = '', kind = 'any'] = name.split('/');
  const fact = {
    check,
    kind,
    confidence: 'likely',
    why: '',
    label: kind,
    sensitive: false,
    span: { start: 0, end: 5 },
    excerpt: 'https',
  } as const;
  return owner === 'own' || owner === 'other' || owner === 'unknown' ? { ...fact, owner } : fact;
}

/** A draft that meets a condition by one of the facts that it names. */
function caseOf(when: Condition, selector: string | undefined, context: Context): Situation {
  const wanted = [selector, ...(when.near ?? []).slice(0, 1), ...(when.all ?? [])].filter((each) => each !== undefined);
  const [topics, facts] = [wanted.filter((each) => each.startsWith('topic:')), wanted.filter((each) => !each.startsWith('topic:'))];
  const site = when.linksTo?.[0] === undefined ? SITE : `https://${when.linksTo[0]}/page`;
  const council = {
    ...noCouncil,
    elections: when.election === true ? [{ notice: context.date, poll: context.date }] : [],
    switches: (when.switches ?? []).map((name) => ({ name })),
  };
  const text = `${site} is where the bins are told of. Come to the hall on Saturday and hear of it.`;
  const asked = when.language === 'differs-from-reply' ? 'Bydd y cyfarfod nos Lun yn y neuadd am saith o’r gloch.' : 'When are the bins?';
  return {
    facts: facts.map(factOf),
    topics: topics.map((each) => ({ topic: each.slice('topic:'.length), span: { start: 0, end: 5 } })),
    document: readDocument(text, council, when.reply === true || when.language === 'differs-from-reply' ? asked : undefined),
    context,
    answers: { ...when.answered },
  };
}

/** For each role and channel: with no answer and, where one is asked for, with yes, no and not sure. */
function cellsOf(policy: Policy, clause: Clause, { when = {}, ask }: Rule, selector: string | undefined): string {
  const day = when.days?.[0];
  const date = day === undefined ? (clause.from ?? clause.until ?? DATE) : `2026-05-${String(3 + DAYS.indexOf(day)).padStart(2, '0')}`;
  const cells = ROLES.flatMap((role) =>
    CHANNELS.map((channel) => {
      const displayName = when.named?.[0];
      const base = { role, channel, platform: when.platforms?.[0] ?? null, authorised: null, date };
      const situation = caseOf(when, selector, displayName === undefined ? base : { ...base, displayName });
      return [undefined, ...(ask ? (['yes', 'no', 'unsure'] as const) : [])]
        .map((answer) => {
          const answers = answer && ask ? { ...situation.answers, [ask.question]: answer } : situation.answers;
          const entry = assess(policy, questions, { ...situation, answers }).find((each) => each.clause === clause);
          return LETTERS[entry?.outcome ?? 'context'];
        })
        .join('');
    }),
  );
  return cells.join(' ');
}

function rowsOf(policy: Policy, clause: Clause): string[] {
  return (clause.rules ?? []).flatMap((rule, i) =>
    (rule.when?.any ?? [undefined]).map(
      (selector) => `${clause.id}, rule ${i + 1}, ${selector ?? 'always'}: ${cellsOf(policy, clause, rule, selector)}`,
    ),
  );
}

describe('what follows from a fact', () => {
  test.each([...policies, law].map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
    const head = `clause, rule, fact: ${ROLES.flatMap((role) => CHANNELS.map((channel) => `${role}/${channel}`)).join(' ')}`;
    expect([head, ...policy.clauses.flatMap((clause) => rowsOf(policy, clause))].join('\n')).toMatchSnapshot();
  });
});
