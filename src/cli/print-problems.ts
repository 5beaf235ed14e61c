// Reports errors on standard error.
import { PolicycheckError } from '../errors.js';
import { linesFor, send, type World } from './world.js';

/** Prints one line per problem. An error that the user did not cause is a defect and is thrown again. */
export async function printProblems(error: unknown, { stderr }: World): Promise<void> {
  const lines = problemsOf(error)
    .flatMap((problem) => linesFor(`policycheck: ${problem}`, stderr))
    .map((line) => `${line}\n`);
  // If standard error cannot be written either, the exit status still reports the failure.
  await send(stderr, lines.join('')).catch(() => undefined);
}

/** The messages of an error. A file error from the operating system also counts as the user's to fix, wherever it occurred. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof PolicycheckError) return error.problems;
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === undefined || file === undefined) throw error;
  return [`${file} cannot be used (${code})`];
}
