// policycheck [draft...]
import path from 'node:path';
import { readDraftFile, readDraftStream, splitDraft } from '../drafts/index.js';
import { originsOf, replay } from '../answers.js';
import type { AnswersFile } from '../answers-file.js';
import { PolicycheckError } from '../errors.js';
import { checkDraft, exitStatus, loadPolicy, shippedPolicies } from '../index.js';
import { safe } from '../reporters/terminal/safe.js';
import type { Layer, Resolved, Settings } from '../settings.js';
import type { Answers, Checklist, Policy } from '../types.js';
import { NO_ANSWERS, readAnswers, tellOpen, tellUnused } from './answers.js';
import type { RunFlags } from './options.js';
import { write } from './report.js';
import { complete, draftOf, missing, readBase, resolve, type Base } from './resolve.js';
import { hasColor, isTerminal, send, type World } from './world.js';

/** A draft that was checked, with all that its report needs. */
export interface Checked extends Resolved {
  readonly checklist: Checklist;
  /** The policy as it was asked for: an id, or a file. */
  readonly policyName: string;
}

export async function checkDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<number> {
  return (await checkAll(names, flags, run, world)).status;
}

interface Round {
  readonly checked: readonly Checked[];
  /** The exit status of all drafts. */
  readonly status: number;
}

/** Checks every draft, and reports those that could be checked. */
export async function checkAll(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<Round> {
  if (names.length === 0 && world.stdin.isTTY) throw new PolicycheckError('no draft: give a file, or "-" to type one; --help shows more');
  const base = await readBase(flags, run, world);
  const answers = await readAnswers(run.answers, world);
  const checked: Checked[] = [];
  const statuses = new Set<number>();
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      checked.push(...(await checkOne(name, base, world, answers)));
    } catch (error) {
      await explain(error, world);
      statuses.add(2);
    }
  }
  for (const { checklist, settings } of checked) statuses.add(exitStatus(checklist.verdict, settings.failOn));
  if (checked.length > 0) await write(checked, run, world);
  if (run.interactive) await tellOpen(checked, world);
  return { checked, status: worstStatus(statuses) };
}

/** One line a problem. What is no problem of the user's is a defect, and passed on. */
export async function explain(error: unknown, { stderr }: World): Promise<void> {
  await send(
    stderr,
    problemsOf(error)
      .map((problem) => `policycheck: ${safe(problem)}\n`)
      .join(''),
  );
}

/** A file that the system refuses is the user's to put right, wherever it was come upon. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof PolicycheckError) return error.problems;
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === undefined || file === undefined) throw error;
  return [`${file} cannot be used (${code})`];
}

export function worstStatus(statuses: ReadonlySet<number>): number {
  return [2, 1, 3].find((status) => statuses.has(status)) ?? 0;
}

/** @param file answers that were kept; each counts where the words it was given for stand unchanged */
export async function checkOne(name: string, base: Base, world: World, file: AnswersFile = NO_ANSWERS): Promise<Checked[]> {
  const fromTerminal = name === '-' && world.stdin.isTTY === true;
  // What the terminal gives can be asked for only before the draft is typed: with it, standard input ends.
  const saved: Layer = { settings: file.settings, from: 'the answers file' };
  const asked = fromTerminal ? await askFor(resolve(base, [saved]).settings, world) : [];
  if (fromTerminal) await send(world.stderr, 'Type or paste the draft; end with ctrl-d on a line of its own.\n');
  const source = name === '-' ? await readDraftStream(world.stdin) : readDraftFile(path.resolve(world.cwd, name), name);
  const { text, lineOffset, settings: own } = await splitDraft(source, name);
  const layers: Layer[] = [saved, ...(own ? [{ settings: own, from: 'the front matter', answeredBy: null }] : []), ...asked];
  const answered = fromTerminal ? [] : await askFor(resolve(base, layers).settings, world);
  const resolved = resolve(base, [...layers, ...answered]);
  const whole = complete(resolved.settings, name);
  const policies = await Promise.all(whole.policy.map((id) => loadPolicy(id, world.cwd)));
  const fixed = knownAnswers(whole.answers, policies);
  const given = Object.fromEntries(Object.entries(knownAnswers(file.given, policies)).filter(([id]) => !(id in fixed)));
  const draft = draftOf(name, text, whole, world, lineOffset);
  const council = base.config.council;
  const check = (answers: Answers): Checklist[] =>
    policies.map((policy) => base.overrule(checkDraft(draft, policy, { council, answers: { ...answers, ...fixed } })));
  const { checklists, used } = await replay(check, text, given);
  await tellUnused(given, used, name, world);
  const origins = { ...resolved.answered, ...originsOf(given, used, null) };
  return checklists.map((checklist, i) => ({
    ...resolved,
    answered: origins,
    checklist,
    policyName: whole.policy[i] ?? checklist.policy.id,
  }));
}

/** At a terminal, asks for what has no default; in a pipe nobody is asked. */
async function askFor(settings: Settings, world: World): Promise<Layer[]> {
  const lacking = missing(settings);
  if (lacking.length === 0 || !isTerminal(world)) return [];
  const { askSettings } = await import('../ask.js');
  const { stdin, stderr } = world;
  return [
    { settings: await askSettings(lacking, shippedPolicies().policies, { stdin, stderr, color: hasColor(world) }), from: 'your answer' },
  ];
}

/** @throws {PolicycheckError} where an answer is to no question of any of the policies */
export function knownAnswers<Answer>(
  answers: Readonly<Record<string, Answer>> = {},
  policies: readonly Policy[],
): Readonly<Record<string, Answer>> {
  const known = new Set([...shippedPolicies().questions, ...policies.flatMap(({ questions }) => questions)].map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  if (unknown.length === 0) return answers;
  throw new PolicycheckError(`no question "${unknown.join('", "')}"; known are ${[...known].join(', ')}`);
}
