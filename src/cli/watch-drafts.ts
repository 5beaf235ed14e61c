// `policycheck --watch`: checks again after each change to a draft, or to a file it is checked against.
import { PolicycheckError } from '../errors.js';
import { messagesIn } from '../messages/index.js';
import { verdictWords } from '../reporters/words.js';
import { isKept, type Settings } from '../settings.js';
import { VERDICTS } from '../types.js';
import { checkAll } from './check.js';
import { filesOf } from './drafts.js';
import { inputsOf, refuseInput } from './inputs.js';
import type { RunFlags } from './options.js';
import { readBase, resolve } from './resolve.js';
import { printProblems } from './print-problems.js';
import type { World } from './world.js';

/**
 * Watches the drafts and their policies until ctrl-c.
 *
 * @throws {PolicycheckError} if no file is given, or the report needs an output file
 */
export async function watchDrafts(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<never> {
  if (names.length === 0 || names.includes('-')) throw new PolicycheckError('--watch needs the file of a draft');
  const base = await readBase(flags, run, world);
  const { settings } = resolve(base);
  const { format } = settings;
  if (isKept(format) && run.output === undefined) throw new PolicycheckError(`--watch needs --output <file> with --format ${format}`);
  const drafts = (await Promise.all(names.map((name) => filesOf(name, world)))).flat();
  const inputs = inputsOf(drafts, settings, base, run, world);
  refuseInput(run.output, inputs, world);
  const { watchFiles } = await import('./watch.js');
  const files = inputs.map(({ file }) => file);
  return watchFiles(files, names, () => playRound(names, flags, run, world), world);
}

async function playRound(names: readonly string[], flags: Settings, run: RunFlags, world: World): Promise<string> {
  try {
    const { checked } = await checkAll(names, flags, run, world);
    // The report may be longer than the terminal, so the verdict is repeated at the end.
    const verdict = VERDICTS.find((each) => checked.some(({ checklist }) => checklist.verdict === each));
    const say = await messagesIn(checked[0]?.settings.lang ?? 'en');
    return verdict === undefined ? '' : `${verdictWords(verdict, say)}. `;
  } catch (error) {
    await printProblems(error, world);
    return '';
  }
}
