// What went wrong, told on standard error.
import { PolicycheckError } from '../errors.js';
import { linesFor, send, type World } from './world.js';

/** One line a problem. What is no problem of the user's is a defect, and passed on. */
export async function tellProblems(error: unknown, { stderr }: World): Promise<void> {
  const lines = problemsOf(error)
    .flatMap((problem) => linesFor(`policycheck: ${problem}`, stderr))
    .map((line) => `${line}\n`);
  // Where nothing can be said any more, the exit status still says it.
  await send(stderr, lines.join('')).catch(() => undefined);
}

/** A file that the system refuses is the user's to put right, wherever it was come upon. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof PolicycheckError) return error.problems;
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === undefined || file === undefined) throw error;
  return [`${file} cannot be used (${code})`];
}
