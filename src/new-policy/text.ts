// Writes the file of a new policy: a head with a comment for each key, and the clauses copied from their source.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROLE_NAMES } from '../role-names.js';
import { ROLES, type Policy } from '../types.js';
import { itemsOf, writePair } from '../yaml.js';
import type { Library, Sourced } from './library.js';
import { slugOf, type PolicyAnswers, type Posting } from './questions.js';

/** The shipped policies and their folder. */
interface Shelf {
  readonly shelf: string;
  readonly policies: readonly Policy[];
}

/**
 * @param file path of the new file, for the comments in it
 * @returns the YAML text of the policy
 */
export function policyText(answers: PolicyAnswers, library: Library, { shelf, policies }: Shelf, file: string): string {
  const base = answers.base ? sourced(answers.base, shelf) : library.basic;
  const wanted = new Set([...answers.kept, ...answers.further]);
  const clauses = [
    ...(answers.posting ? [postingClause(answers.posting, answers.binds)] : []),
    ...clausesOf(base, wanted),
    ...clausesOf(library.further, wanted),
  ];
  const questions = [...itemsOf(base.source, 'questions'), ...questionsFor(library.further, answers.further)];
  return [
    ...headOf(answers, idOf(answers.council, policies), file),
    ...(questions.length === 0
      ? []
      : [
          '# Questions beside those that "policycheck policy questions" lists. Lower priority is asked first.',
          'questions:',
          ...questions.map(lines),
        ]),
    ...CLAUSES,
    'clauses:',
    clauses.map(lines).join('\n\n'),
    '',
  ].join('\n');
}

function sourced(policy: Policy, shelf: string): Sourced {
  return { policy, source: readFileSync(path.join(shelf, `${policy.id}.yaml`), 'utf8') };
}

function lines(item: string): string {
  return item.trimEnd();
}

function headOf({ council, title, adopted, binds, referTo, base }: PolicyAnswers, id: string, file: string): string[] {
  const note = (text: string): string => `# ${text.replaceAll(/\s+/g, ' ')}`;
  return [
    note(`The policy of ${council}, as policycheck reads it.`),
    ...(base ? [note(`It started from that of ${base.council}. The numbers and the places as printed are theirs: put yours.`)] : []),
    note(`After a change: policycheck policy validate ${file}`),
    note(`and then: policycheck policy test ${file}`),
    '',
    '# Its name in reports and records: small letters, digits, hyphens.',
    `id: ${id}`,
    writePair('council', council),
    writePair('title', title),
    ...(adopted === '' ? ['# adopted: "2026-05-04"'] : [`adopted: "${adopted}"`]),
    '# reviewDue: "2028-05"',
    '# Where it is published; reports lead there.',
    '# url: https://www.anytown-pc.example/policies/social-media',
    '',
    '# Whom it binds: clerk, officer (other staff), councillor, volunteer. Whoever else posts is given advice only.',
    `binds: [${binds.join(', ')}]`,
    '# Whom a doubt goes to, by who is posting.',
    'referTo:',
    ...ROLES.map((role) => `  ${writePair(role, referTo[role])}`),
    '',
  ];
}

/** An id for the policy. It must differ from those of the shipped policies, which would otherwise be used instead. */
function idOf(council: string, policies: readonly Policy[]): string {
  const slug = slugOf(council);
  return policies.some(({ id }) => id === slug) ? `${slug}-own` : slug;
}

const CLAUSES = `
# A clause has an id, its place as printed (cite), what it says in your own words (summary), and
# either rules, or under "context" the reason why no draft can breach it. strength: must, should, may.
# A rule says when it speaks. any: one of these stands in the draft ("policycheck checks" lists what
# can be found, "policycheck policy topics" the subjects); without, near, roles, channels, platforms
# and election narrow it down. Then it says what follows:
#   then: fail (must change), review (somebody decides), advice (better otherwise), pass (allowed)
#   ask: a question; what yes, no and unsure lead to, and what holds while it is unanswered
# examples are drafts that break it and that keep it; "policycheck policy test" tries them.
# All of it: docs/policies.md`
  .trim()
  .split('\n');

/** The source of the wanted clauses, without exceptions that refer to clauses that are not copied. */
function clausesOf({ policy, source }: Sourced, wanted: ReadonlySet<string>): string[] {
  const items = itemsOf(source, 'clauses');
  return policy.clauses.flatMap(({ id }, i) => (wanted.has(id) ? [withoutLost(items[i] ?? '', wanted)] : []));
}

/** An exception on one line, as in the files in policies/. */
const EXCEPTS = /^( {1,20}excepts: \{ clauses: \[)([^\]\n]{0,400})(\].*)\n?/m;

function withoutLost(item: string, wanted: ReadonlySet<string>): string {
  return item.replace(EXCEPTS, (line: string, head: string, ids: string, tail: string) => {
    const left = ids.split(',').filter((id) => wanted.has(id.trim().replaceAll('"', '')));
    if (left.length === 0) return '';
    return left.length === ids.split(',').length ? line : `${head}${left.join(',').trim()}${tail}\n`;
  });
}

function questionsFor({ policy, source }: Sourced, ids: readonly string[]): string[] {
  const chosen = policy.clauses.filter(({ id }) => ids.includes(id));
  const asked = new Set(chosen.flatMap(({ rules = [] }) => rules.map(({ ask }) => ask?.question)));
  const items = itemsOf(source, 'questions');
  return policy.questions.flatMap(({ id }, i) => (asked.has(id) ? [items[i] ?? ''] : []));
}

function postingClause({ free, withAuthority }: Posting, binds: PolicyAnswers['binds']): string {
  const others = binds.filter((role) => !free.includes(role));
  const head = (summary: string): string => `  # Who may post on the council's own accounts.
  - id: posting
    cite: Posting
    summary: ${summary}`;
  if (others.length === 0) return `${head('Whoever is bound may post on the council’s accounts')}\n    context: forbids nothing`;
  const who = free.length === 0 ? 'Nobody may post' : `Only ${free.map((role) => ROLE_NAMES[role].all).join(', ')} may post`;
  const then = withAuthority ? '        ask: { question: authority, yes: pass, no: fail, unsure: review }' : '        then: fail';
  return `${head(`${who} on the council’s accounts${withAuthority ? ' without written authority' : ''}`)}
    strength: must
    channels: [official]
    rules:
      - when: { roles: [${others.join(', ')}] }
${then}
    fix: Send the draft to ${free.includes('clerk') || free.length === 0 ? 'the clerk' : `somebody who may`}.
    examples:
      breaks:
        - { text: The office is closed on Monday., role: ${others[0] ?? 'councillor'}, authorised: false }${
          free[0] === undefined ? '' : `\n      keeps:\n        - { text: The office is closed on Monday., role: ${free[0]} }`
        }`;
}
