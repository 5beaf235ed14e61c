// policycheck policy new: makes a council's own policy by asking. Nothing is written before somebody has agreed, and nothing is
// overwritten.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from './errors.js';
import { askerAt, type Asker } from './init/prompts.js';
import { askAnswers, freeName, type PolicyAnswers } from './new-policy/questions.js';
import { readLibrary, type Library } from './new-policy/library.js';
import { policyText } from './new-policy/text.js';
import { tryExamples, type CheckDraft } from './policy/examples.js';
import { parsePolicy, type Standard } from './policy/parse.js';
import type { Terminal } from './prompts.js';
import type { Check, Policy } from './types.js';
import { writeNew } from './write-whole.js';

/** What a new policy is made from, and tested with. */
interface Sources {
  /** The folder in which policycheck was called. */
  readonly folder: string;
  /** The folder of the policies that come with the program. */
  readonly shelf: string;
  readonly policies: readonly Policy[];
  readonly checks: readonly Check[];
  readonly standard: Standard;
  readonly checkDraft: CheckDraft;
}

/**
 * Asks for a policy.
 *
 * @param file the file to write, as it was given; asked for where left out
 * @returns what was done, in words
 */
export async function askForPolicy(file: string | undefined, sources: Sources, terminal: Terminal): Promise<string> {
  if (file !== undefined) refuse(file, sources.folder);
  const asker = askerAt(terminal);
  const library = readLibrary(sources.shelf, sources.checks, sources.standard);
  const answers = await askAll(asker, sources.policies, library);
  const name = file ?? (await askName(answers.council, sources.folder, asker));
  const source = policyText(answers, library, sources, name);
  const policy = parsePolicy(source, name, sources.checks, sources.standard);
  const write = await asker.confirm(`Write ${name}, with ${policy.clauses.length} clauses?`, true);
  if (!write) return 'Nothing was written.\n';
  writeNew(path.resolve(sources.folder, name), source, 0o644);
  return nextSteps(name, policy, answers.lookAt, sources);
}

async function askAll(asker: Asker, policies: readonly Policy[], library: Library): Promise<PolicyAnswers> {
  asker.explain('Some ten short questions; < and enter goes back, ctrl-c leaves. Nothing is written before you say so.');
  for (;;) {
    const answers = await asker.inTurn(() => askAnswers(asker, policies, library));
    // There is nothing before the first question: it is asked again.
    if (answers) return answers;
  }
}

function refuse(file: string, folder: string): void {
  const fault = faultOf(file, folder);
  if (fault !== true) throw new PolicycheckError(`${file}: ${fault}`);
}

function faultOf(file: string, folder: string): true | string {
  const target = path.resolve(folder, file);
  if (!/\.ya?ml$/i.test(file)) return 'a policy is a YAML file; give a name that ends in .yaml';
  if (existsSync(target)) return 'there is such a file already, and it is left as it is; give another name';
  return existsSync(path.dirname(target)) || `there is no folder ${path.dirname(file)}`;
}

async function askName(council: string, folder: string, asker: Asker): Promise<string> {
  const free = freeName(council, (name) => existsSync(path.resolve(folder, name)));
  return asker.needed('What shall its file be called?', free, (given) => faultOf(given, folder));
}

/** What was written, and how to go on. */
function nextSteps(name: string, policy: Policy, lookAt: readonly string[], { checkDraft }: Sources): string {
  const tried = tryExamples(policy, checkDraft);
  const holding = tried.filter(({ holds }) => holds).length;
  const file = /[/\\]/.test(name) ? name : `./${name}`;
  return [
    `Written: ${name} (${policy.clauses.length} clauses; ${holding} of ${tried.length} examples hold)`,
    ...lookAt.map((id) => `Look at clause ${id}: it says who may post, too.`),
    '',
    'Open it in a text editor: lines that start with # say how to go on. Then see whether it is',
    'well-formed, whether its examples still hold, and what it says of a draft:',
    `  policycheck policy validate ${name}`,
    `  policycheck policy test ${name}`,
    `  policycheck draft.txt --policy ${file}`,
    'To have it asked for no more, choose it in "policycheck init".',
    '',
  ].join('\n');
}
