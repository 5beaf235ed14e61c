// policycheck [draft...]
import path from 'node:path';
import { readDraftFile, readDraftStream, splitDraft } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { checkDraft, exitStatus, loadPolicy, policyFile, shippedPolicies } from '../index.js';
import { reporters } from '../reporters/index.js';
import { SIGNS, VERDICTS } from '../reporters/words.js';
import { DEFAULTS, isKept, type Layer, type Resolved, type Settings } from '../settings.js';
import type { Answers, Checklist, Policy } from '../types.js';
import { keepRecords } from './keep-records.js';
import { followsLinks, linksTo } from './links.js';
import { openOutput } from './output.js';
import type { RunFlags } from './options.js';
import { complete, draftOf, missing, readBase, resolve, type Base } from './resolve.js';
import { version } from './version.js';
import { send, type World } from './world.js';

/** A draft that was checked, with all that its report needs. */
export interface Checked extends Resolved {
  readonly checklist: Checklist;
  /** The policy as it was asked for: an id, or a file. */
  readonly policyName: string;
}

/** Checks once or, with --watch, whenever something changes. */
export async function checkDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<number> {
  if (!run.watch) return (await checkAll(names, flags, run, world)).status;
  if (names.length === 0 || names.includes('-')) throw new PolicycheckError('--watch needs the file of a draft');
  const base = await readBase(flags, run, world);
  const { format, policy = [] } = resolve(base).settings;
  if (isKept(format) && run.output === undefined) throw new PolicycheckError(`--watch needs --output <file> with --format ${format}`);
  const { watchFiles } = await import('./watch.js');
  const drafts = names.map((name) => path.resolve(world.cwd, name));
  const beside = [...policy.map((id) => policyFile(id, world.cwd)), ...(base.config.file === null ? [] : [base.config.file])];
  const round = async (): Promise<string> => {
    try {
      const { checked } = await checkAll(names, flags, run, world);
      // The report may be longer than the terminal; what matters stands last, too.
      const verdict = (['fail', 'review', 'pass'] as const).find((each) => checked.some(({ checklist }) => checklist.verdict === each));
      return verdict === undefined ? '' : `${SIGNS[verdict]} ${VERDICTS[verdict]}. `;
    } catch (error) {
      await explain(error, world);
      return '';
    }
  };
  return watchFiles([...drafts, ...beside], names, round, world);
}

interface Round {
  readonly checked: readonly Checked[];
  /** The exit status of all drafts. */
  readonly status: number;
}

/** Checks every draft, and reports those that could be checked. */
async function checkAll(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<Round> {
  if (names.length === 0 && world.stdin.isTTY) throw new PolicycheckError('no draft: give a file, or "-" to type one; --help shows more');
  const base = await readBase(flags, run, world);
  const checked: Checked[] = [];
  const statuses = new Set<number>();
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      checked.push(...(await checkOne(name, base, world)));
    } catch (error) {
      await explain(error, world);
      statuses.add(2);
    }
  }
  for (const { checklist, settings } of checked) statuses.add(exitStatus(checklist.verdict, settings.failOn));
  if (checked.length > 0) await write(checked, run, world);
  return { checked, status: worstStatus(statuses) };
}

/** One line a problem. What is no problem of the user's is a defect, and passed on. */
export async function explain(error: unknown, { stderr }: World): Promise<void> {
  if (!(error instanceof PolicycheckError)) throw error;
  await send(stderr, error.problems.map((problem) => `policycheck: ${problem}\n`).join(''));
}

export function worstStatus(statuses: ReadonlySet<number>): number {
  return [2, 1, 3].find((status) => statuses.has(status)) ?? 0;
}

export async function checkOne(name: string, base: Base, world: World): Promise<Checked[]> {
  const fromTerminal = name === '-' && world.stdin.isTTY === true;
  // What the terminal gives can be asked for only before the draft is typed: with it, standard input ends.
  const asked = fromTerminal ? await askFor(resolve(base).settings, world) : [];
  if (fromTerminal) await send(world.stderr, 'Type or paste the draft; end with ctrl-d on a line of its own.\n');
  const source = name === '-' ? await readDraftStream(world.stdin) : readDraftFile(path.resolve(world.cwd, name), name);
  const { text, lineOffset, settings: own } = await splitDraft(source, name);
  const layers: Layer[] = [...(own ? [{ settings: own, from: 'the front matter', answeredBy: null }] : []), ...asked];
  const answered = fromTerminal ? [] : await askFor(resolve(base, layers).settings, world);
  const resolved = resolve(base, [...layers, ...answered]);
  const whole = complete(resolved.settings, name);
  const policies = await Promise.all(whole.policy.map((id) => loadPolicy(id, world.cwd)));
  const answers = knownAnswers(whole.answers, policies);
  const draft = draftOf(name, text, whole, world, lineOffset);
  const known = { council: base.config.council, answers };
  return policies.map((policy, i) => ({
    ...resolved,
    checklist: base.overrule(checkDraft(draft, policy, known)),
    policyName: whole.policy[i] ?? policy.id,
  }));
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

/** Records first, so that no report goes out unrecorded. */
async function write(checked: readonly Checked[], run: RunFlags, world: World): Promise<void> {
  const kept = keepRecords(checked, world);
  const text = await print(checked, run, world);
  const output = openOutput(run.output, world);
  try {
    await output.write(text);
  } catch (error) {
    output.discard();
    throw error;
  }
  output.close();
  if (!run.quiet) await send(world.stderr, kept.map((file) => `Recorded in ${file}\n`).join(''));
}

async function print(checked: readonly Checked[], run: RunFlags, world: World): Promise<string> {
  const format = checked[0]?.settings.format ?? DEFAULTS.format;
  if (!isKept(format)) return checked.map((each) => printOne(format, each, run, world)).join(format === 'text' && !run.quiet ? '\n' : '');
  const { report } = await import('../reporters/kept.js');
  const reported = checked.map(({ checklist, settings: { all, why, failOn } }) => ({
    checklist,
    options: { version: version(), all, why, failOn },
  }));
  return report(format, reported, run.mask ?? true);
}

function printOne(
  format: keyof typeof reporters,
  { checklist, settings, origins, policyFile }: Checked,
  { output, color = true, quiet = false }: RunFlags,
  { stdout, env }: World,
): string {
  const terminal = output === undefined && stdout.isTTY === true;
  const colored = terminal && color && !env['NO_COLOR'];
  return reporters[format](checklist, {
    version: version(),
    all: settings.all,
    why: settings.why,
    quiet,
    origins,
    color: colored,
    width: terminal ? (stdout.columns ?? 80) : 80,
    ...(colored && followsLinks(env) ? { linkTo: linksTo(checklist, policyFile) } : {}),
  });
}
