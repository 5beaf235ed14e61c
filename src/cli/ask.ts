// `policycheck ask [draft...]` and `-i`: runs the questionnaire at a terminal. Without a terminal it runs a plain check that lists the open
// questions.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { originsOf, questionsIn, type Given, type GivenAnswers } from '../answers.js';
import { PolicycheckError } from '../errors.js';
import { exitStatus } from '../verdict.js';
import type { Outcome } from '../questionnaire/index.js';
import type { Prompts } from '../questionnaire/prompts.js';
import type { Resolved, Settings } from '../settings.js';
import { safe } from '../terminal/safe.js';
import { writeAnswers } from './answers.js';
import type { Bench } from './bench.js';
import { checkDrafts, notYet } from './check.js';
import { checkedWith, type Checked } from './checked.js';
import { answersFileOf, askForName, openDesk, type OpenDesk, type TypedOrFile } from './desk.js';
import { filesOf, printNotices } from './drafts.js';
import { editorOf, nameOf, openEditor } from './editor.js';
import { inputsOf, refuseInput } from './inputs.js';
import { addAnswerOptions, addDraftOptions, addReportOptions, addRunOptions, flagsOf, type RunFlags } from './options.js';
import { remember } from './remembered.js';
import { write } from './report.js';
import { readBase, resolve, type Base } from './resolve.js';
import { printProblems } from './print-problems.js';
import { worstStatus } from './worst-status.js';
import { hasColor, isTerminal, type World } from './world.js';

/** Exit status when the author leaves before all questions are answered: there is no verdict yet. */
const LEFT = 3;

export function addAskCommand(program: Command, { world, done }: Bench): void {
  const ask = program
    .command('ask')
    .description('check a draft and ask, one question at a time, what its words cannot show')
    .argument('[draft...]', 'files, or "-" for standard input; at a terminal it is asked for');
  addAnswerOptions(addReportOptions(addRunOptions(addDraftOptions(ask)))).action(async (names: string[]) => {
    const { flags, run } = flagsOf(ask);
    done(await askDrafts(names, flags, { ...run, interactive: true }, world));
  });
}

/**
 * Runs the questionnaire for every draft, or a plain check if there is no terminal.
 *
 * @returns the exit status of the run
 */
export async function askDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<number> {
  if (!isTerminal(world)) {
    if (run.saveAnswers !== undefined) await printNotices([`nobody can be asked here, so ${run.saveAnswers} is not written`], world);
    return checkDrafts(names, flags, run, world);
  }
  const base = await readBase(flags, run, world);
  const { terminalPrompts } = await import('../ask.js');
  const { stdin, stderr } = world;
  const prompts = terminalPrompts({ stdin, stderr, color: hasColor(world, run.color) });
  const checked: Checked[] = [];
  const statuses = new Set<number>();
  const files: string[] = [];
  for (const name of names.length > 0 ? names : ['-']) files.push(...notYet(files, await filesOf(name, world), world));
  const { settings } = resolve(base);
  refuseInput(run.output, inputsOf(files, settings, base, run, world), world);
  // The answers file itself is not among the inputs here: --save-answers may overwrite the file that --answers names.
  refuseInput(run.saveAnswers, inputsOf(files, settings, base, {}, world), world);
  for (const name of files) {
    try {
      const done = await askOne(name, base, run, prompts, world);
      if (done === null) statuses.add(LEFT);
      else checked.push(...done);
    } catch (error) {
      await printProblems(error, world);
      statuses.add(2);
    }
  }
  for (const { checklist, settings } of checked) statuses.add(exitStatus(checklist.verdict, settings.failOn));
  if (checked.length > 0) await write(checked, run, world);
  return worstStatus(statuses);
}

/** @returns the checklists to report, or null if the author left before the end */
async function askOne(name: string, base: Base, run: RunFlags, prompts: Prompts, world: World): Promise<Checked[] | null> {
  const { runQuestionnaire } = await import('../ask.js');
  const desk = await openDesk(name === '-' ? await takeDraft(prompts, world) : { file: name }, base, run, prompts, world);
  const outcome = await runQuestionnaire(desk);
  await keepAnswers(outcome, desk, base, run, world);
  if (outcome.how === 'left') return null;
  const resolved = desk.resolved(outcome.chosen);
  const answered = { ...answerOrigins(outcome, resolved.settings), ...resolved.answered };
  return checkedWith({ ...resolved, answered }, outcome.checklists);
}

/**
 * Says where each answer came from. An answer that was given neither in this session nor in a file was remembered from an earlier draft.
 */
function answerOrigins({ checklists, given }: Outcome, { by = null }: { readonly by?: string | null }): Resolved['answered'] {
  const before = questionsIn(checklists).map(({ question }) => [question.id, { from: 'an earlier questionnaire', by }] as const);
  return { ...Object.fromEntries(before), ...originsOf(given, Object.keys(given), by) };
}

/**
 * Asks the author to type the draft or to name its file.
 *
 * @throws {PolicycheckError} if the author closes the editor without having written a draft
 */
async function takeDraft(prompts: Prompts, world: World): Promise<TypedOrFile> {
  const { askForText } = await import('../ask.js');
  const faultOf = (file: string): string | null => (existsSync(path.resolve(world.cwd, file)) ? null : 'There is no such file.');
  const editor = editorOf(world);
  const taken = await askForText(prompts, editor === null ? null : nameOf(editor), faultOf);
  if (!('written' in taken)) return taken;
  const file = await askForName(prompts, world);
  await openEditor(path.resolve(world.cwd, file), { line: 1, column: 1 }, world);
  if (!existsSync(path.resolve(world.cwd, file)))
    throw new PolicycheckError(`${file} was not saved in the editor; there is nothing to check`);
  return { file };
}

async function keepAnswers(
  { how, chosen, given, checklists }: Outcome,
  desk: OpenDesk,
  base: Base,
  run: RunFlags,
  world: World,
): Promise<void> {
  remember(checklists, world);
  if (how === 'done' && run.saveAnswers === undefined) return;
  const draft = how === 'left' ? await desk.draft.keep() : desk.draft.name;
  const file = run.saveAnswers ?? run.answers ?? answersFileOf(desk.draft.file ?? 'draft.txt');
  const { settings } = desk.resolved(chosen);
  await writeAnswers(file, { settings, given: signed(given, settings.by) }, draft, world);
  const option = file === answersFileOf(draft) ? '' : ` --answers ${inShell(file)}`;
  const again = how === 'left' ? ['Go on with:', `  policycheck ask ${inShell(draft)}${option}${recordFlags(base)}`] : [];
  await desk.prompts.say(['', `Your answers are kept in ${safe(file)}.`, ...again, '']);
}

/** The flags that an answers file does not keep: whether the check is recorded, and who runs it. */
function recordFlags({ flags: { settings } }: Base): string {
  const { record, recordText, by } = settings;
  return [
    ...(record === undefined ? [] : [` --record ${inShell(record)}`]),
    ...(recordText ? [' --record-text'] : []),
    ...(by === undefined ? [] : [` --by ${inShell(by)}`]),
  ].join('');
}

/** Adds the name of the person who has just given the answers, so that a later record can state it. */
function signed(given: GivenAnswers, by: string | undefined): GivenAnswers {
  const sign = (each: Given): Given => (each.from !== undefined || by === undefined ? each : { ...each, by });
  return Object.fromEntries(Object.entries(given).map(([id, each]) => [id, sign(each)]));
}

/** Quotes a name so that it can be pasted into a shell. */
function inShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${safe(name).replaceAll("'", "'\\''")}'`;
}
