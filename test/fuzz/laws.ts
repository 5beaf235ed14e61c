// What holds of every draft, whoever wrote it.
import { checkDraft } from '../../src/index.js';
import { shippedPolicies } from '../../src/shipped.js';
import { reporters } from '../../src/reporters/index.js';
import { report } from '../../src/reporters/kept.js';
import { FORMATS, isKept, type Format } from '../../src/settings.js';
import type { Checklist, Context, Draft, Fact, Policy, Verdict } from '../../src/types.js';

/** A draft with one change to it, and perhaps a format to print it in. */
interface Case {
  readonly text: string;
  readonly context: Context;
  readonly policy: string;
  readonly change: Change;
  readonly format: Format | null;
}

interface Changed {
  readonly text: string;
  /** What must hold of the two checklists. */
  readonly keeps: (before: Checklist, after: Checklist) => boolean;
}

const RANK: Readonly<Record<Verdict, number>> = { pass: 0, review: 1, fail: 2 };

const same: Changed['keeps'] = (before, after) => before.verdict === after.verdict;
const noBetter: Changed['keeps'] = (before, after) => RANK[after.verdict] >= RANK[before.verdict];

const VIOLATION = 'Ring Dave Hobbs at home on 07700 900123.';

/**
 * However innocent its surroundings, a violation counts; what is certain stays; and as long as nothing that was found goes
 * unsaid, nothing is better. How a sentence is worded is weighed with its neighbours, so that a neighbour may change it.
 */
function isNoRemedy(before: Checklist, after: Checklist): boolean {
  const { draft, policy } = before;
  const found = new Set(after.facts.map(signature));
  const lost = before.facts.filter((fact) => !found.has(signature(fact)));
  return (
    noBetter(violationAlone(draft.context, policy), after) &&
    !lost.some(({ confidence }) => confidence === 'certain') &&
    (lost.length > 0 || noBetter(before, after))
  );
}

const alone = new Map<string, Checklist>();

function violationAlone(context: Context, policy: Policy): Checklist {
  const key = JSON.stringify([policy.id, context]);
  const known = alone.get(key) ?? check(VIOLATION, context, policy);
  alone.set(key, known);
  return known;
}

function signature({ check: id, kind, span, confidence, owner }: Fact): string {
  return [id, kind, span.start, span.end, confidence, owner].join();
}

/** Named, so that a counter-example says what was done. */
const CHANGES = {
  'line ends of Windows': (text) => ({ text: text.replaceAll(/\r?\n/g, '\r\n'), keeps: same }),
  'blanks at line ends': (text) => ({ text: text.replaceAll(/(?<!\r)\n/g, ' \n') + '  ', keeps: same }),
  'blank lines around': (text) => ({ text: `\n\n${text}\n\n`, keeps: same }),
  'two blanks for one': (text) => ({ text: text.replaceAll(' ', '  '), keeps: same }),
  'an emoji at the end': (text) => ({ text: `${text.trimEnd()} 🎉`, keeps: same }),
  'a violation at the end': (text) => ({ text: `${text}\n\n${VIOLATION}`, keeps: isNoRemedy }),
} satisfies Readonly<Record<string, (text: string) => Changed>>;

type Change = keyof typeof CHANGES;
export const CHANGE_NAMES = Object.keys(CHANGES) as readonly Change[];

/** Milliseconds of the process's own that a draft of a few hundred words may take at the very worst. */
const PATIENCE = 3000;

/** @throws {Error} that says which law was broken */
export function holds({ text, context, policy: id, change, format }: Case): void {
  const policy = policyOf(id);
  const start = process.cpuUsage();
  const checklist = check(text, context, policy);
  const taken = process.cpuUsage(start).user / 1000;
  demand(taken < PATIENCE, `took ${Math.round(taken)} ms`);
  lawful(checklist);
  if (format) inert(print(format, checklist), format);
  const changed = CHANGES[change](text);
  const after = check(changed.text, context, policy);
  lawful(after);
  demand(changed.keeps(checklist, after), `${change}: ${checklist.verdict} became ${after.verdict}`);
}

/** By its id alone, so that a counter-example can be read. */
export function policyOf(id: string): Policy {
  const policy = shippedPolicies().policies.find((each) => each.id === id);
  if (!policy) throw new Error(`no policy ${id}`);
  return policy;
}

/** How many drafts have been checked. */
export const tally = { drafts: 0 };

export function check(text: string, context: Context, policy: Policy, more: Partial<Draft> = {}): Checklist {
  tally.drafts++;
  return checkDraft({ id: 'draft.txt', text, context, ...more }, policy);
}

/** Places are exact and whole, weak evidence never decides alone, and each clause has its say once. */
export function lawful({ draft: { text }, facts, entries, policy, findings }: Checklist): void {
  for (const { span, excerpt, check: id } of facts) {
    const { start, end } = span;
    demand(start >= 0 && start < end && end <= text.length, `${id}: ${start} to ${end} is no place in ${text.length}`);
    demand(text.slice(start, end) === excerpt, `${id}: the excerpt is not what stands there`);
    demand(!isInsidePair(text, start) && !isInsidePair(text, end), `${id}: half a letter`);
  }
  for (const { outcome, evidence, clause } of findings) {
    const weak = evidence.length > 0 && evidence.every(({ confidence }) => confidence === 'possible');
    demand(!(weak && outcome === 'fail'), `${clause.id} fails on what is only possible`);
  }
  demand(entries.length >= policy.clauses.length, 'a clause has no entry');
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

const OPTIONS = { version: '0', all: true, why: true, failOn: 'review', quiet: false, origins: {}, color: false, width: 80 } as const;

export function print(format: Format, checklist: Checklist): string {
  return isKept(format) ? report(format, [{ checklist, options: OPTIONS }], true) : reporters[format](checklist, OPTIONS);
}

const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Nothing in it steers a terminal, and what is JSON can be read. */
export function inert(output: string, format?: Format): void {
  demand(!STEERING.test(output), 'a sign that steers the terminal is printed');
  if (format === 'json' || format === 'ndjson' || format === 'sarif') JSON.parse(output);
}

export function demand(condition: boolean, problem: string): void {
  if (!condition) throw new Error(problem);
}

export { FORMATS };
