// `policycheck [draft...]`, the check itself.
import path from 'node:path';
import type { Source } from '../drafts/index.js';
import { originsOf, replay } from '../answers.js';
import type { AnswersFile } from '../answers-file.js';
import { PolicycheckError } from '../errors.js';
import { shippedPolicies } from '../shipped.js';
import { exitStatus } from '../verdict.js';
import type { Layer, Settings } from '../settings.js';
import { NO_ANSWERS, readAnswers, printOpenQuestions, printUnusedAnswers } from './answers.js';
import { checkedWith, type Checked } from './checked.js';
import { draftChecker } from './draft-checker.js';
import { filesOf, openDraft, printNotices } from './drafts.js';
import { inputsOf, refuseInput } from './inputs.js';
import { knownAnswers } from './known-answers.js';
import { differencesOf, layersOf } from './layers.js';
import type { RunFlags } from './options.js';
import { showProgress } from './progress.js';
import { write } from './report.js';
import { missing, readBase, resolve, type Base } from './resolve.js';
import { printProblems } from './print-problems.js';
import { worstStatus } from './worst-status.js';
import { hasColor, isTerminal, send, type World } from './world.js';

/**
 * Checks drafts for a command that does nothing else.
 *
 * @returns the exit status of the run
 * @throws {PolicycheckError} if no draft is given
 */
export async function checkDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<number> {
  world.hurry?.();
  return (await checkAll(names, flags, run, world)).status;
}

/** More drafts than FEW, or more characters than SHORT in one draft, make it worthwhile to let V8 optimise the program. */
const FEW = 20;
const SHORT = 10_000;

interface Round {
  readonly checked: readonly Checked[];
  /** The exit status for all drafts together. */
  readonly status: number;
}

/**
 * Checks every draft, and reports those that could be checked.
 *
 * @throws {PolicycheckError} if no draft is given
 */
export async function checkAll(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<Round> {
  if (names.length === 0 && world.stdin.isTTY)
    throw new PolicycheckError('no draft: give a file, or "-" to type one; "policycheck ask" takes a pasted one; --help shows more');
  const base = await readBase(flags, run, world);
  const answers = await readAnswers(run.answers, world);
  const checked: Checked[] = [];
  const statuses = new Set<number>();
  const progress = showProgress(world);
  let failed = 0;
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      progress.clear();
      await printProblems(error, world);
      failed++;
    }
  };
  const files: string[] = [];
  for (const name of names.length > 0 ? names : ['-'])
    await attempt(async () => void files.push(...notYet(files, await filesOf(name, world), world)));
  refuseInput(run.output, inputsOf(files, resolve(base).settings, base, run, world), world);
  if (files.length > FEW) world.settleIn?.();
  for (const [i, name] of files.entries())
    await attempt(async () => {
      progress.step(i + 1, files.length, name);
      const opened = await open(name, base, world, answers);
      for (const source of opened.sources)
        await attempt(async () => void checked.push(...(await checkSource(source, opened, base, world, answers))));
    });
  progress.clear();
  if (failed > 0) statuses.add(2);
  for (const { checklist, settings } of checked) statuses.add(exitStatus(checklist.verdict, settings.failOn));
  if (checked.length > 0) await write(checked, run, world, failed);
  if (run.interactive) await printOpenQuestions(checked, world);
  return { checked, status: worstStatus(statuses) };
}

/** Leaves out drafts already in the list, so that a draft named twice (by its folder and by a pattern, say) is checked once. */
export function notYet(files: readonly string[], found: readonly string[], { cwd }: World): string[] {
  const known = new Set(files.map((name) => path.resolve(cwd, name)));
  return found.filter((name) => !known.has(path.resolve(cwd, name)));
}

/**
 * Checks every draft in one file under every policy.
 *
 * @param answers saved answers; each counts only while the words it was given for are unchanged
 */
export async function checkOne(name: string, base: Base, world: World, answers: AnswersFile = NO_ANSWERS): Promise<Checked[]> {
  const opened = await open(name, base, world, answers);
  const checked: Checked[] = [];
  for (const source of opened.sources) checked.push(...(await checkSource(source, opened, base, world, answers)));
  return checked;
}

interface Opened {
  readonly sources: readonly Source[];
  /** What the author was asked. It is asked once per file, so it holds for all rows of a table. */
  readonly asked: Layer[];
  /** True if the draft was typed at the terminal. Standard input has then ended, and no more questions can be asked. */
  readonly typed: boolean;
}

async function open(name: string, base: Base, world: World, answers: AnswersFile): Promise<Opened> {
  const typed = name === '-' && world.stdin.isTTY === true;
  // Missing settings must be asked for now: typing the draft ends standard input.
  const asked = typed ? await askFor(resolve(base, layersOf({}, answers, [])).settings, world) : [];
  if (typed) await send(world.stderr, 'Type or paste the draft; end with ctrl-d on a line of its own.\n');
  return { sources: await openDraft(name, world), asked, typed };
}

async function checkSource(source: Source, { asked, typed }: Opened, base: Base, world: World, file: AnswersFile): Promise<Checked[]> {
  const { id: name } = source;
  if (!typed) asked.push(...(await askFor(resolve(base, layersOf(source, file, asked)).settings, world)));
  if (source.text.length > SHORT) world.settleIn?.();
  const resolved = resolve(base, layersOf(source, file, asked));
  await printNotices(differencesOf(source, file, base), world);
  const { policies, fixed, check } = await draftChecker(source, resolved.settings, base, world);
  const given = Object.fromEntries(Object.entries(knownAnswers(file.given, policies)).filter(([id]) => !(id in fixed)));
  const { checklists, used } = await replay((answers) => policies.map((policy) => check(policy, answers)), source.text, given);
  await printUnusedAnswers(given, used, name, world);
  return checkedWith({ ...resolved, answered: { ...resolved.answered, ...originsOf(given, used, null) } }, checklists);
}

/** Asks for the settings that have no default, if there is a terminal. In a pipe nothing is asked. */
async function askFor(settings: Settings, world: World): Promise<Layer[]> {
  const lacking = missing(settings);
  if (lacking.length === 0 || !isTerminal(world)) return [];
  const { askSettings } = await import('../ask.js');
  const { stdin, stderr } = world;
  const said = await askSettings(lacking, shippedPolicies().policies, { stdin, stderr, color: hasColor(world) });
  await printNotices([`"policycheck init" keeps ${lacking.join(', ')} for the next time`], world);
  return [{ settings: said, from: 'your answer' }];
}
