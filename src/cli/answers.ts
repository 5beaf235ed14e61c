// Reads and writes answers files, and reports the questions that could not be put to anybody.
import path from 'node:path';
import { questionsIn, type GivenAnswers } from '../answers.js';
import type { AnswersFile } from '../answers-file.js';
import { holdsUp } from '../questionnaire/order.js';
import { readTextFile } from '../read-text.js';
import { policiesFor, settingsIn } from '../setting-paths.js';
import { safe } from '../terminal/safe.js';
import { wrap } from '../terminal/wrap.js';
import type { Checked } from './checked.js';
import { openOutput } from './output.js';
import { send, today, type World } from './world.js';

export const NO_ANSWERS: AnswersFile = { settings: {}, given: {} };

/**
 * @param file path given with --answers
 * @throws {PolicycheckError} if the file is missing or malformed
 */
export async function readAnswers(file: string | undefined, { cwd }: World): Promise<AnswersFile> {
  if (file === undefined) return NO_ANSWERS;
  const { readAnswersFile } = await import('../answers-file.js');
  const { settings, given } = readAnswersFile(readTextFile(path.resolve(cwd, file), file), file);
  const from = path.basename(file);
  return {
    settings: settingsIn(file, settings, cwd),
    given: Object.fromEntries(Object.entries(given).map(([id, each]) => [id, { ...each, from }])),
  };
}

/** Writes the answers file atomically: either the whole file appears, or nothing changes. */
export async function writeAnswers(file: string, answers: AnswersFile, draft: string, world: World): Promise<void> {
  const { formatAnswersFile } = await import('../answers-file.js');
  const { settings, given } = answers;
  const { policy } = settings;
  const kept = policy ? { given, settings: { ...settings, policy: policiesFor(file, policy, world.cwd) } } : answers;
  const output = openOutput(file, world);
  try {
    await output.write(formatAnswersFile(kept, draft, today(world)));
  } catch (error) {
    output.discard();
    throw error;
  }
  output.close();
}

/** Reports the answers that were not used: the words they were given for are no longer in the draft, or no clause asks the question. */
export async function printUnusedAnswers(given: GivenAnswers, used: readonly string[], name: string, { stderr }: World): Promise<void> {
  const unused = Object.keys(given).filter((id) => !used.includes(id));
  if (unused.length === 0) return;
  const why = 'not counted, for the words they were given for are not there, or no clause asks';
  await send(stderr, `policycheck: ${safe(`${name}: ${why}: ${unused.join(', ')}`)}\n`);
}

const WIDTH = 80;

/** For a run without a terminal: lists the questions that keep a draft from passing, and says how to answer them. */
export async function printOpenQuestions(checked: readonly Checked[], { stderr }: World): Promise<void> {
  const open = questionsIn(checked.map(({ checklist }) => checklist)).filter((each) => each.answer === null && holdsUp(each));
  if (open.length === 0) return;
  const lines = open.flatMap(({ question: { id, text } }) => [
    `  --answer ${id}=yes|no|unsure`,
    ...wrap(text, WIDTH - 6).map((line) => `      ${line}`),
  ]);
  const head = `policycheck: nobody can be asked here, for this is not a terminal. Open: ${open.length}. Answer with:`;
  await send(stderr, [head, ...lines, ''].join('\n'));
}
