// Thirty posts as a clerk would judge them under each of the five policies, from the words to the verdict.
import { checks } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { checkDraft } from '../src/index.js';
import { buildShelf } from '../src/policy/load.js';
import type { Checklist, Context, Council, Answers, Outcome } from '../src/types.js';

const { policies } = await buildShelf('policies', checks);

const IDS = ['pilsley', 'unnamed-2024', 'east-staffordshire', 'powys', 'pitstone'] as const;

interface Post {
  readonly name: string;
  readonly text: string;
  readonly context: Partial<Context> & Pick<Context, 'role' | 'channel'>;
  readonly answers?: Answers;
  readonly replyTo?: string;
  readonly council?: Partial<Council>;
  /** One cell a policy, in the order of IDS: "fail 6.1; advice req.5", or "pass" where the policy finds nothing. */
  readonly cells: readonly [string, string, string, string, string];
}

const member = { role: 'councillor', channel: 'personal', platform: 'facebook' } as const;
const clerk = { role: 'clerk', channel: 'official', authorised: true } as const;
const margaret = 'Litter pick Sat 10am, war memorial. Book with Margaret on 07700 900456.';
const meeting = 'Full Council meets Tuesday 7.30pm, Village Hall. Agenda on our website.';
const carnival = 'What a carnival we had! 📷 courtesy of the local paper';
const petition = 'Sign our petition to save the library!';

const POSTS: readonly Post[] = [
  {
    name: 'X1, identified, with a disclaimer',
    text: 'As a parish councillor I’m delighted the new swings are in at the rec. Views my own.',
    context: member,
    cells: ['advice 22', 'pass', 'pass', 'pass', 'pass'],
  },
  {
    name: 'X2, criticism of the council by a member who does not say so',
    text: 'The parish council has made a mess of the allotment rents.',
    context: member,
    answers: { identified: 'no' },
    cells: ['advice 19.e', 'advice rules.6', 'fail 6.1', 'advice VI.7', 'fail general.4 conduct.2; advice req.5'],
  },
  {
    name: 'X3, on a professional network',
    text: 'Proud to have served on the parish council since 2023. Views are my own.',
    context: { ...member, platform: 'linkedin' },
    cells: ['pass', 'pass', 'pass', 'pass', 'pass'],
  },
  {
    name: 'X4, a chair promises for the council',
    text: 'As Chair I can tell you the council will fight this solar farm all the way.',
    context: { ...member, authorised: false },
    cells: ['fail 19.c; advice 22', 'review name.2', 'fail 8.1', 'fail VI.14', 'fail conduct.1 req.7'],
  },
  {
    name: 'X5, a decision reported with its minute',
    text: 'The council resolved on 4 June to object to the solar farm (minute 24/061).',
    context: member,
    cells: ['pass', 'pass', 'pass', 'pass', 'pass'],
  },
  {
    name: 'X6, canvassing on one’s own account',
    text: 'Out canvassing for Labour in Mill Lane on Saturday, come and join us!',
    context: member,
    cells: ['pass', 'pass', 'advice 9.1b', 'pass', 'pass'],
  },
  {
    name: 'X7, praise of a party on the council’s account',
    text: 'Well done to our local Lib Dems for saving the 47 bus.',
    context: clerk,
    cells: ['fail law.lga-1986-s2; review 19.b', 'fail rules.10c', 'fail 9.3', 'fail VI.11c', 'fail terms.5'],
  },
  {
    name: 'X8, a notice by a councillor, authority unknown',
    text: meeting,
    context: { role: 'councillor', channel: 'official' },
    cells: ['pass', 'pass', 'open 8.1', 'open V', 'open req.2 conduct.1'],
  },
  {
    name: 'X8, without authority',
    text: meeting,
    context: { role: 'councillor', channel: 'official', authorised: false },
    cells: ['pass', 'pass', 'fail 8.1', 'fail V', 'fail req.2'],
  },
  {
    name: 'X8, with authority',
    text: meeting,
    context: { role: 'councillor', channel: 'official', authorised: true },
    cells: ['pass', 'pass', 'pass', 'advice IV.1', 'pass'],
  },
  {
    name: 'X9, one’s own number and address',
    text: 'Pothole? Ring me on 07700 900123 or knock at 14 Church Lane.',
    context: member,
    cells: ['advice 25', 'advice rules.11a', 'advice 7.1', 'advice VI.12a', 'pass'],
  },
  {
    name: 'X10, a volunteer’s number, nothing known',
    text: margaret,
    context: clerk,
    cells: ['open 19.d', 'fail rules.11b', 'advice 8.3', 'fail VI.12b; advice IV.1', 'open terms.1'],
  },
  {
    name: 'X10, she has agreed',
    text: margaret,
    context: clerk,
    answers: { 'contact-agreed': 'yes' },
    cells: ['pass', 'review rules.11b', 'pass', 'review VI.12b', 'pass'],
  },
  {
    name: 'X10, she has not agreed',
    text: margaret,
    context: clerk,
    answers: { 'contact-agreed': 'no' },
    cells: ['fail 19.d', 'fail rules.11b', 'advice 8.3', 'fail VI.12b', 'fail terms.1'],
  },
  {
    name: 'X11, a notice in English',
    text: 'The skate park is closed on Friday for repairs.',
    context: clerk,
    cells: ['pass', 'pass', 'pass', 'advice IV.1', 'pass'],
  },
  {
    name: 'X12, an English answer to a Welsh comment',
    text: 'Thank you, the county will mend the light this week.',
    context: clerk,
    replyTo: 'Mae’r golau wedi torri eto ar y stryd fawr, pryd fydd rhywun yn dod i’w drwsio?',
    cells: ['pass', 'pass', 'pass', 'advice IV.2', 'pass'],
  },
  {
    name: 'X13, a newspaper’s picture without permission',
    text: carnival,
    context: member,
    answers: { 'owner-agreed': 'no' },
    cells: ['review 9.ii', 'fail rules.4a mis.6', 'fail 8.6a', 'fail VI.4', 'fail terms.1'],
  },
  {
    name: 'X14, with permission',
    text: carnival,
    context: member,
    answers: { 'owner-agreed': 'yes' },
    cells: ['pass', 'pass', 'review 8.6a', 'pass', 'pass'],
  },
  {
    name: 'X15, a school choir, parents not asked',
    text: 'A photo of the school choir singing at the war memorial. The head teacher is happy for us to share it.',
    context: clerk,
    answers: { 'parental-permission': 'no', 'pictured-agreed': 'no', 'owner-agreed': 'yes' },
    cells: ['review 9.viii', 'fail mis.6; advice rules.10a', 'advice 2.2.8', 'fail VI.15b', 'review terms.1'],
  },
  {
    // 22 says nothing here: the words do not say that the author is a councillor.
    name: 'X16, what was said in closed session',
    text: 'Can’t say much but in the closed bit last night we agreed to sell the depot.',
    context: member,
    cells: ['fail 23; review 12', 'fail rules.3 mis.4', 'fail 8.5 8.1', 'fail VI.3 VIII.3d', 'fail conf.4 conf.1'],
  },
  {
    // A minute is a public record: the decision is out, and nothing of the discussion is told.
    name: 'X17, a decision made in closed session, by its minute',
    text: 'Council resolved, after excluding the public, to accept an offer for the depot (minute 24/061).',
    context: clerk,
    cells: ['pass', 'pass', 'pass', 'advice IV.1', 'pass'],
  },
  {
    name: 'X18, dissent after a vote',
    text: 'We voted 6–3 for the 20mph zone. I voted against and still disagree, but that’s the decision.',
    context: member,
    answers: { identified: 'yes', 'own-views-said': 'yes' },
    cells: ['advice 22', 'pass', 'pass', 'pass', 'fail general.4 conduct.2'],
  },
  {
    name: 'X19, praise of a supplier',
    text: 'Smith’s Groundworks have finished the footpath, great job.',
    context: member,
    cells: ['pass', 'pass', 'open 8.2', 'pass', 'pass'],
  },
  {
    name: 'X19, by a councillor who says so',
    text: 'As your councillor, views my own: Smith’s Groundworks have finished the footpath, great job.',
    context: member,
    cells: ['advice 22', 'pass', 'open 8.2', 'pass', 'pass'],
  },
  {
    name: 'X20, an attack on the clerk',
    text: 'Our clerk is useless. Three weeks and still no minutes.',
    context: member,
    answers: { 'colleague-agreed': 'no' },
    cells: [
      'fail 19.b; advice 19.e',
      'fail rules.9 rules.1',
      'fail 5.6 9.6; advice 8.2',
      'fail VI.10 VI.p3; advice VI.p1',
      'fail terms.3 terms.4; advice req.6 general.2',
    ],
  },
  {
    name: 'X21, under a pseudonym',
    text: 'Village Watcher here. The precept rise is a stitch-up.',
    context: { ...member, platform: 'forum' },
    cells: ['advice 19.e', 'advice rules.6', 'fail 6.1', 'advice VI.7', 'fail general.4; advice req.5'],
  },
  {
    name: 'X22, a campaign on the council’s account',
    text: petition,
    context: clerk,
    cells: ['pass', 'pass', 'fail 9.3', 'advice IV.1', 'fail terms.5'],
  },
  {
    name: 'X22, which the council has decided',
    text: petition,
    context: clerk,
    answers: { 'council-decided': 'yes' },
    cells: ['pass', 'pass', 'review 9.3', 'advice IV.1', 'review terms.5'],
  },
  {
    name: 'X22, after an election has been called',
    text: petition,
    context: clerk,
    answers: { 'council-decided': 'yes' },
    council: { elections: [{ notice: '2026-03-30', poll: '2026-05-07' }] },
    cells: ['review law.pre-election', 'review law.pre-election', 'review 9.3', 'review law.pre-election', 'review terms.5 req.8'],
  },
  {
    name: 'X23, a councillor’s café on the council’s account',
    text: 'Cllr Patel’s café has half-price breakfasts this weekend.',
    context: clerk,
    cells: ['review 19.a', 'review rules.6', 'fail 9.4', 'review VI.p4', 'fail terms.7'],
  },
  {
    name: 'X24, complaints in the thread',
    text: 'To make a complaint or object to the application, just comment below.',
    context: clerk,
    cells: ['pass', 'pass', 'advice 2.2.7', 'advice IX IV.1', 'pass'],
  },
  {
    name: 'X25, jargon',
    text: 'Pursuant to reg 18 the LPA’s SHLAA and s106/CIL schedule are out for consultation.',
    context: clerk,
    cells: ['advice 19.f', 'pass', 'pass', 'advice IV.1', 'pass'],
  },
  {
    name: 'X26, a matter that has been called sensitive',
    text: 'So sad to hear about the accident at the play area. Thinking of everybody today.',
    context: member,
    council: { sensitiveMatters: ['accident at the play area'] },
    cells: ['pass', 'pass', 'pass', 'pass', 'fail conduct.4'],
  },
  {
    name: 'X27, religion',
    text: 'The bishops have lost the plot on same-sex weddings.',
    context: member,
    cells: ['review 9.iii', 'advice rules.10b', 'advice 9.1b', 'fail VI.11b', 'advice general.2'],
  },
  {
    name: 'X28, a new official page',
    text: 'I’ve set up a new page: Flood Watch, official Parish Council updates.',
    context: { role: 'councillor', channel: 'official', authorised: false },
    answers: { 'account-approved': 'no' },
    cells: ['pass', 'review name.2', 'fail 8.1', 'fail V', 'fail pol.1 req.2'],
  },
  {
    // A private mailbox is the author's own contact, which two policies advise to keep back.
    name: 'X29, council business by a private mailbox',
    text: 'Email me at parishclerkjo@gmail.example.',
    context: clerk,
    cells: ['pass', 'advice rules.11a', 'advice 7.1', 'advice IV.1 VI.12a', 'fail req.1'],
  },
  {
    // Under pilsley a warning of liability stands behind it: a person has to look.
    name: 'X30, an allegation of bribery',
    text: 'The developer paid off the planning officer.',
    context: member,
    cells: ['review 9.i 19.b', 'fail rules.1 mis.2', 'fail 5.5 9.2', 'fail VI.1 VIII.3b', 'fail terms.1'],
  },
];

function run({ text, context, answers = {}, replyTo, council }: Post, id: string): Checklist {
  const policy = policies.find((candidate) => candidate.id === id);
  if (!policy) throw new Error(`no policy ${id}`);
  const whole = { platform: null, authorised: null, date: '2026-05-04', ...context };
  return checkDraft({ id: 'post', text, context: whole, ...(replyTo === undefined ? {} : { replyTo }) }, policy, {
    answers,
    council: { ...noCouncil, ...council },
  });
}

/** "fail 6.1; advice req.5" -> [["6.1", "fail"], ["req.5", "advice"]] */
function expectedOf(cell: string): [string, Outcome][] {
  return cell.split('; ').flatMap((part) => {
    const [outcome, ...clauses] = part.split(' ');
    return clauses.map((clause): [string, Outcome] => [clause, outcome as Outcome]);
  });
}

const VERDICTS: Readonly<Record<string, string>> = { pass: 'pass', advice: 'pass', open: 'review', review: 'review', fail: 'fail' };

describe.each(POSTS.map((post) => [post.name, post] as const))('%s', (_, post) => {
  test.each(IDS.map((id, i) => [id, post.cells[i] ?? ''] as const))('%s: %s', (id, cell) => {
    const { verdict, entries, findings } = run(post, id);
    const outcomes = new Map(entries.map(({ clause, outcome }) => [clause.id, outcome]));
    const found = expectedOf(cell).map(([clause]) => [clause, outcomes.get(clause)]);
    const said = cell === 'pass' ? findings.map(({ clause, outcome }) => `${outcome} ${clause.id}`) : [];
    expect({ verdict, found, said }).toEqual({ verdict: VERDICTS[cell.split(' ')[0] ?? ''], found: expectedOf(cell), said: [] });
  });
});
