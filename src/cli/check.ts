// policycheck [draft...]
import type { Source } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { checkDraft, exitStatus, loadPolicy, shippedPolicies } from '../index.js';
import { reporters } from '../reporters/index.js';
import type { Layer, Origins, Resolved, Settings } from '../settings.js';
import type { Answers, Checklist, Policy } from '../types.js';
import { countDrafts } from './count.js';
import { filesOf, openDraft } from './drafts.js';
import { openOutput } from './output.js';
import type { RunFlags } from './options.js';
import { showProgress } from './progress.js';
import { complete, draftOf, missing, readBase, resolve, type Base } from './resolve.js';
import { version } from './version.js';
import { send, type World } from './world.js';

/** A draft that was checked, with all that its report needs. */
interface Checked {
  readonly checklist: Checklist;
  readonly settings: Resolved['settings'];
  readonly origins: Origins;
}

/** Checks every draft, reports those that could be checked, and returns the exit status of them all. */
export async function checkDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<number> {
  if (names.length === 0 && world.stdin.isTTY) throw new PolicycheckError('no draft: give a file, or "-" to type one; --help shows more');
  const base = await readBase(flags, run, world);
  const checked: Checked[] = [];
  const statuses = new Set<number>();
  let failed = 0;
  const progress = showProgress(world);
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      progress.clear();
      await explain(error, world);
      failed++;
    }
  };
  const files: string[] = [];
  for (const name of names.length > 0 ? names : ['-']) await attempt(async () => void files.push(...(await filesOf(name, world))));
  for (const [i, name] of files.entries())
    await attempt(async () => {
      progress.step(i + 1, files.length, name);
      const { sources, asked } = await open(name, base, world);
      for (const source of sources) await attempt(async () => void checked.push(...(await checkOne(source, asked, base, world))));
    });
  progress.clear();
  if (failed > 0) statuses.add(2);
  for (const { checklist, settings } of checked) statuses.add(exitStatus(checklist.verdict, settings.failOn));
  if (checked.length > 0) await write(checked, failed, run, world);
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

/** The drafts of one file, and what was asked of their author before they were typed. */
async function open(name: string, base: Base, world: World): Promise<{ sources: Source[]; asked: Layer[] }> {
  const fromTerminal = name === '-' && world.stdin.isTTY === true;
  // What the terminal gives can be asked for only before the draft is typed: with it, standard input ends.
  const asked = fromTerminal ? await askFor(resolve(base).settings, world) : [];
  if (fromTerminal) await send(world.stderr, 'Type or paste the draft; end with ctrl-d on a line of its own.\n');
  return { sources: await openDraft(name, world), asked };
}

async function checkOne(source: Source, asked: Layer[], base: Base, world: World): Promise<Checked[]> {
  const { settings: own, settingsFrom: from = '' } = source;
  const layers: Layer[] = [...(own ? [{ settings: own, from }] : []), ...asked];
  // The rows of a table have one author: what was asked for the first holds for all.
  if (!(source.id === '-' && world.stdin.isTTY)) asked.push(...(await askFor(resolve(base, layers).settings, world)));
  const { settings, origins } = resolve(base, [...(own ? [{ settings: own, from }] : []), ...asked]);
  const whole = complete(settings, source.id);
  const policies = await Promise.all(whole.policy.map((id) => loadPolicy(id, world.cwd)));
  const answers = knownAnswers(whole.answers, policies);
  const draft = await draftOf(source, whole, world);
  return policies.map((policy) => ({ checklist: checkDraft(draft, policy, { council: base.config.council, answers }), settings, origins }));
}

/** At a terminal, asks for what has no default; in a pipe nobody is asked. */
async function askFor(settings: Settings, world: World): Promise<Layer[]> {
  const lacking = missing(settings);
  if (lacking.length === 0 || !world.stdin.isTTY || !world.stdout.isTTY) return [];
  const { askSettings } = await import('../ask.js');
  const ids = shippedPolicies().policies.map(({ id, council }) => ({ id, council }));
  return [{ settings: await askSettings(lacking, ids, world), from: 'your answer' }];
}

/** @throws {PolicycheckError} where an answer is to no question of any of the policies */
export function knownAnswers(answers: Answers = {}, policies: readonly Policy[]): Answers {
  const known = new Set([...shippedPolicies().questions, ...policies.flatMap(({ questions }) => questions)].map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  if (unknown.length === 0) return answers;
  throw new PolicycheckError(`no question "${unknown.join('", "')}"; known are ${[...known].join(', ')}`);
}

async function write(checked: readonly Checked[], failed: number, run: RunFlags, world: World): Promise<void> {
  const forPeople = checked[0]?.settings.format === 'text' && !run.quiet;
  const reports = checked.map((each) => print(each, run, world)).join(forPeople ? '\n' : '');
  const checklists = checked.map(({ checklist }) => checklist);
  const count = forPeople ? countDrafts(checklists, failed) : '';
  const text = count === '' ? reports : `${reports}\n${count}`;
  const output = openOutput(run.output, world);
  try {
    await output.write(text);
  } catch (error) {
    output.discard();
    throw error;
  }
  output.close();
}

function print(
  { checklist, settings, origins }: Checked,
  { output, color = true, quiet = false }: RunFlags,
  { stdout, env }: World,
): string {
  const terminal = output === undefined && stdout.isTTY === true;
  return reporters[settings.format](checklist, {
    version: version(),
    all: settings.all,
    why: settings.why,
    quiet,
    origins,
    color: terminal && color && !env['NO_COLOR'],
    width: terminal ? (stdout.columns ?? 80) : 80,
  });
}
