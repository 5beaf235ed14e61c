// policycheck [draft...]
import path from 'node:path';
import { readDraftFile, readDraftStream, splitDraft } from '../drafts/index.js';
import { replay } from '../answers.js';
import type { AnswersFile } from '../answers-file.js';
import { PolicycheckError } from '../errors.js';
import { checkDraft, exitStatus, loadPolicy, shippedPolicies } from '../index.js';
import { reporters } from '../reporters/index.js';
import type { Layer, Origins, Resolved, Settings } from '../settings.js';
import type { Answers, Checklist, Policy } from '../types.js';
import { readAnswers, tellOpen, tellUnused } from './answers.js';
import { openOutput } from './output.js';
import type { RunFlags } from './options.js';
import { complete, draftOf, missing, readBase, resolve, type Base } from './resolve.js';
import { version } from './version.js';
import { hasColor, isTerminal, send, type World } from './world.js';

/** A draft that was checked, with all that its report needs. */
export interface Checked {
  readonly checklist: Checklist;
  readonly settings: Resolved['settings'];
  readonly origins: Origins;
}

/** Checks every draft, reports those that could be checked, and returns the exit status of them all. */
export async function checkDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<number> {
  if (names.length === 0 && world.stdin.isTTY) throw new PolicycheckError('no draft: give a file, or "-" to type one; --help shows more');
  const base = await readBase(flags, run, world);
  const answers = await readAnswers(run.answers, world);
  const checked: Checked[] = [];
  const statuses = new Set<number>();
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      checked.push(...(await checkOne(name, base, answers, world)));
    } catch (error) {
      await explain(error, world);
      statuses.add(2);
    }
  }
  for (const { checklist, settings } of checked) statuses.add(exitStatus(checklist.verdict, settings.failOn));
  if (checked.length > 0) await write(checked, run, world);
  if (run.interactive) await tellOpen(checked, world);
  return worstStatus(statuses);
}

/** One line a problem. What is no problem of the user's is a defect, and passed on. */
export async function explain(error: unknown, { stderr }: World): Promise<void> {
  if (!(error instanceof PolicycheckError)) throw error;
  await send(stderr, error.problems.map((problem) => `policycheck: ${problem}\n`).join(''));
}

export function worstStatus(statuses: ReadonlySet<number>): number {
  return [2, 1, 3].find((status) => statuses.has(status)) ?? 0;
}

async function checkOne(name: string, base: Base, file: AnswersFile, world: World): Promise<Checked[]> {
  const fromTerminal = name === '-' && world.stdin.isTTY === true;
  // What the terminal gives can be asked for only before the draft is typed: with it, standard input ends.
  const saved: Layer = { settings: file.settings, from: 'the answers file' };
  const asked = fromTerminal ? await askFor(resolve(base, [saved]).settings, world) : [];
  if (fromTerminal) await send(world.stderr, 'Type or paste the draft; end with ctrl-d on a line of its own.\n');
  const source = name === '-' ? await readDraftStream(world.stdin) : readDraftFile(path.resolve(world.cwd, name), name);
  const { text, lineOffset, settings: own } = await splitDraft(source, name);
  const layers: Layer[] = [saved, ...(own ? [{ settings: own, from: 'the front matter' }] : []), ...asked];
  const answered = fromTerminal ? [] : await askFor(resolve(base, layers).settings, world);
  const { settings, origins } = resolve(base, [...layers, ...answered]);
  const whole = complete(settings, name);
  const policies = await Promise.all(whole.policy.map((id) => loadPolicy(id, world.cwd)));
  const fixed = knownAnswers(whole.answers, policies);
  const given = Object.fromEntries(Object.entries(knownAnswers(file.given, policies)).filter(([id]) => !(id in fixed)));
  const draft = draftOf(name, text, whole, world, lineOffset);
  const council = base.config.council;
  const check = (answers: Answers): Checklist[] =>
    policies.map((policy) => checkDraft(draft, policy, { council, answers: { ...answers, ...fixed } }));
  const { checklists, used } = await replay(check, text, given);
  await tellUnused(given, used, name, world);
  return checklists.map((checklist) => ({ checklist, settings, origins }));
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

export async function write(checked: readonly Checked[], run: RunFlags, world: World): Promise<void> {
  const text = checked.map((each) => print(each, run, world)).join(checked[0]?.settings.format === 'text' && !run.quiet ? '\n' : '');
  const output = openOutput(run.output, world);
  try {
    await output.write(text);
  } catch (error) {
    output.discard();
    throw error;
  }
  output.close();
}

function print({ checklist, settings, origins }: Checked, { output, color, quiet = false }: RunFlags, world: World): string {
  const { stdout } = world;
  const terminal = output === undefined && stdout.isTTY === true;
  return reporters[settings.format](checklist, {
    version: version(),
    all: settings.all,
    why: settings.why,
    quiet,
    origins,
    color: terminal && hasColor(world, color),
    width: terminal ? (stdout.columns ?? 80) : 80,
  });
}
