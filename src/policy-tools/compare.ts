// Compares policies subject by subject, and lays out such comparisons.
import { wrap } from '../terminal/wrap.js';
import { CHANNELS, ROLES, type Channel, type Check, type Policy, type Question, type Role, type TopicByWords } from '../types.js';
import { stancesOn, subjectsOf, type Consequence, type Stance, type Stances } from './consequences.js';

/** Line width in columns that fits every terminal. */
export const WIDTH = 80;

/** Names of the subjects. */
interface Named {
  readonly checks: readonly Check[];
  readonly topics: readonly TopicByWords[];
  readonly questions: readonly Question[];
}

const WORDS: Readonly<Record<Consequence, string>> = {
  fail: 'must change',
  lifted: 'must change, unless an answer lifts it',
  review: 'somebody decides',
  open: 'asked',
  advice: 'advice',
  nothing: 'nothing',
};

/** @param all also show the subjects on which the policies agree */
export function compareSubjects(policies: readonly Policy[], known: Named, all: boolean): string {
  const named = new Set(policies.flatMap(subjectsOf));
  const order = [...known.checks.flatMap(({ id }) => [id, `${id}@own`]), ...named];
  const subjects = [...new Set(order)].filter((subject) => named.has(subject));
  const rows = subjects.map((subject) => ({ subject, stances: policies.map((policy) => stancesOn(subject, policy)) }));
  const said = rows.filter(({ stances }) => stances.some(saysSomething));
  const [differ, agree] = [said.filter((row) => !isSaidByAll(row.stances)), said.filter((row) => isSaidByAll(row.stances))];
  const print = ({ subject, stances }: (typeof rows)[number]): string[] => [
    '',
    ...wrap(titleOf(subject, policies, known), WIDTH),
    ...stances.flatMap((each, i) => linesOf(each).flatMap((words, l) => column(l === 0 ? nameOf(policies, i) : '', words, policies))),
  ];
  const names = policies.map(({ id }) => id).join(', ');
  return [
    ...wrap(`${names}: who is bound, and whom a doubt goes to`, WIDTH),
    ...headsOf(policies),
    '',
    ...wrap(differ.length === 0 ? NO_DIFFERENCE : `They differ on ${differ.length} of ${said.length} subjects`, WIDTH),
    ...([...differ, ...(all ? agree : [])].some((row) => print(row).some((line) => line.includes('*'))) ? FOOTNOTE : []),
    ...differ.flatMap(print),
    '',
    ...(all ? ['They say the same on', ...agree.flatMap(print)] : sameLines(agree.map(({ subject }) => subject))),
    '',
  ].join('\n');
}

const NO_DIFFERENCE = 'They say the same on every subject.';
const FOOTNOTE = wrap('* after a clause: only where more holds besides; "policycheck policy show <policy> <clause>" says what', WIDTH);

function sameLines(subjects: readonly string[]): string[] {
  return subjects.length === 0 ? [] : wrap(`They say the same on ${subjects.join(', ')} (--all shows it).`, WIDTH);
}

function saysSomething(stances: Stances): boolean {
  return CHANNELS.some((channel) => ROLES.some((role) => stances[channel][role].consequence !== 'nothing'));
}

function isSaidByAll([first, ...others]: readonly Stances[]): boolean {
  return others.every((other) =>
    CHANNELS.every((channel) => ROLES.every((role) => first?.[channel][role].consequence === other[channel][role].consequence)),
  );
}

function titleOf(subject: string, policies: readonly Policy[], { checks, topics, questions }: Named): string {
  const [kind, named] = subject.split(':');
  const own = [...policies.flatMap((policy) => policy.questions), ...questions];
  if (kind === 'question') return `Asked whatever the words are: ${own.find((question) => question.id === named)?.text ?? subject}`;
  if (kind === 'topic') {
    const about = [...policies.flatMap((policy) => policy.topics ?? []), ...topics].find((topic) => topic.id === named)?.about;
    return about === undefined ? subject : `${subject}: a draft about ${about}`;
  }
  if (subject === 'post') return 'Whatever the words are';
  const [id = '', owner] = subject.split('@');
  return owner === 'own' ? `${id}: the author’s own` : `${id}: ${checks.find((check) => check.id === id)?.summary ?? ''}`;
}

/** One line such as "official: must change [Principles, 19(d)]" for each channel, or a single line if both channels are the same. */
function linesOf(stances: Stances): string[] {
  const [official = '', personal] = CHANNELS.map((channel) => rolesIn(stances[channel]));
  return official === personal ? [official] : CHANNELS.map((channel) => `${channel}: ${rolesIn(stances[channel])}`);
}

function rolesIn(stances: Stances[Channel]): string {
  const groups = new Map<string, Role[]>();
  for (const role of ROLES) groups.set(inWords(stances[role]), [...(groups.get(inWords(stances[role])) ?? []), role]);
  if (groups.size === 1) return [...groups.keys()].join('');
  return [...groups].map(([words, roles]) => `${words} for ${roles.join(', ')}`).join('; ');
}

function inWords({ consequence, clauses }: Stance): string {
  return clauses.length === 0 ? WORDS[consequence] : `${WORDS[consequence]} [${clauses.join('; ')}]`;
}

/** The heads of the policies; only one if a policy is compared with itself. */
function headsOf(policies: readonly Policy[]): string[] {
  const [first] = policies;
  if (first && policies.every(({ digest }) => digest === first.digest)) return wrap(headOf(first), WIDTH - 2).map((line) => `  ${line}`);
  return policies.flatMap((policy, i) => column(nameOf(policies, i), headOf(policy), policies));
}

/** Who is bound by a policy, and whom each role can ask in doubt, in one line. */
export function headOf({ binds, referTo }: Policy): string {
  return `binds ${binds.join(', ')}; ${ROLES.map((role) => `${role}: ${referTo[role]}`).join('; ')}`;
}

/** The name of a policy in a comparison. Policies with the same id are told apart by their position. */
export function nameOf(policies: readonly Policy[], i: number): string {
  const id = policies[i]?.id ?? '';
  return policies.filter((policy) => policy.id === id).length > 1 ? `${id} (${i + 1})` : id;
}

/**
 * A name followed by wrapped text in a column beside it.
 *
 * @param indent reduces the width of the text
 */
export function column(name: string, words: string, policies: readonly Policy[], indent = ''): string[] {
  const width = Math.min(24, Math.max(...policies.map((_, i) => nameOf(policies, i).length)));
  const room = WIDTH - width - 4 - indent.length;
  return wrap(words, room).map((line, i) => `${indent}  ${(i === 0 ? name : '').padEnd(width)}  ${line}`);
}
