// The file of exceptions beside the configuration. All that is wrong in it is reported at once. It is written whole, and keeps its
// comments.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { EXCEPTIONS_FILE } from './config-files.js';
import type { KeptException } from './overrule.js';
import { readTextFile } from './read-text.js';
import { list, orNull, readDate, readText, record, whole } from './shape.js';
import { changeYaml, readYaml, refusalOf } from './yaml.js';
import { writeWhole } from './write-whole.js';

const HEAD = `# Findings that somebody lets pass, each until its last day. "policycheck allow"
# writes this file; to take an exception back, delete its block. Changed by hand,
# an exception counts no more. No word of a draft stands here.
`;

const exception = whole({
  policy: readText,
  clause: readText,
  cite: readText,
  draft: orNull(readText),
  about: readText,
  reason: readText,
  by: readText,
  given: readDate,
  until: readDate,
  finding: readText,
  seal: readText,
});

/** The value of `exceptions` is null where somebody has deleted every block below the key. */
const problemsOf = record({ exceptions: orNull(list(exception)) }, []);

/**
 * Reads the exceptions that are kept in a folder.
 *
 * @throws {PolicycheckError} naming every problem with its line
 */
export function readExceptions(folder: string): KeptException[] {
  const file = path.join(folder, EXCEPTIONS_FILE);
  if (!existsSync(file)) return [];
  const yaml = readYaml(readTextFile(file), file);
  const problems = problemsOf(yaml.value);
  if (problems.length > 0) throw refusalOf(yaml, problems);
  return (yaml.value as { exceptions?: KeptException[] | null }).exceptions ?? [];
}

/** Adds exceptions to the file. Each replaces an earlier one for the same finding. */
export function keepExceptions(folder: string, added: readonly KeptException[]): void {
  const file = path.join(folder, EXCEPTIONS_FILE);
  const kept = readExceptions(folder).filter(({ finding }) => !added.some((other) => other.finding === finding));
  const source = existsSync(file) ? readTextFile(file) : HEAD;
  writeWhole(file, changeYaml(source, file, ['exceptions'], [...kept, ...added]), 0o600);
}
