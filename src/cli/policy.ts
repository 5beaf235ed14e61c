// Commands for councils that write their own policy: list topics and questions, run the examples, compare with another policy.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { ENDINGS } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { checks } from '../checks/index.js';
import { checkDraft } from '../index.js';
import { loadPolicy, policyFile, shippedPolicies } from '../shipped.js';
import type { Settings } from '../settings.js';
import { wrap } from '../terminal/wrap.js';
import { TOPIC_IDS } from '../topics/index.js';
import type { Policy } from '../types.js';
import type { Bench } from './bench.js';
import { checkOne } from './check.js';
import { addConfigOptions, addDraftOptions, flagsOf, type RunFlags } from './options.js';
import { readBase } from './resolve.js';
import { hasColor, isTerminal, type World } from './world.js';

export function addPolicyTools(policy: Command, { world, say, done }: Bench): void {
  policy
    .command('new')
    .description("write a council's own policy by asking; starts from one that comes with policycheck, or from nothing")
    .argument('[file]', 'which must not be there yet; asked for where it is not given')
    .action(async (file?: string) => say(await askNew(file, world)));
  policy
    .command('test')
    .description("runs a policy's own examples: what breaks a clause is found, what keeps it passes")
    .argument('<id or file>')
    .action(async (name: string) => {
      const loaded = await loadPolicy(name, world.cwd);
      const { reportExamples } = await import('../policy-tools/index.js');
      const { text, failed } = reportExamples(loaded, readFileSync(policyFile(name, world.cwd), 'utf8'), name, checkDraft);
      say(text);
      done(failed ? 1 : 0);
    });
  const compare = policy
    .command('compare')
    .description('where policies differ: subject by subject, clause by clause, or for a draft')
    .argument('<id or file...>', 'two policies or more, and then a draft if you like')
    .option('--clauses', 'clause by clause, for two policies')
    .option('--all', 'also what they agree on');
  addConfigOptions(addDraftOptions(compare)).action(async (names: string[]) => {
    const { flags, run, own } = flagsOf<How>(compare);
    say(await comparePolicies(names, own, flags, run, world));
  });
  policy
    .command('topics')
    .description('the subjects that a rule can go by, as "topic:…"')
    .action(() => say([...shippedPolicies().topics, ...BUILT_IN].map(({ id, about }) => line(`topic:${id}`, about)).join('')));
  policy
    .command('questions')
    .description('the questions that a rule can ask')
    .action(() =>
      say(
        shippedPolicies()
          .questions.map(({ id, text }) => line(id, text))
          .join(''),
      ),
    );
}

/** Descriptions of the topics that are not recognised by words alone. */
const ABOUT: Readonly<Record<(typeof TOPIC_IDS)[number], string>> = {
  'council-business': 'what the council does, decides or spends',
  'council-opinion': 'an opinion on what the council does',
  'decision-reported': 'a decision that was made in public',
  'works-done': 'works that are done',
  'before-a-poll': 'what a council leaves unsaid between the notice of an election and the poll',
  'new-account': 'a new page, group or account',
  embargoed: 'a matter that the configuration lists under sensitiveMatters',
};
const BUILT_IN = TOPIC_IDS.map((id) => ({ id, about: ABOUT[id] }));

async function askNew(file: string | undefined, world: World): Promise<string> {
  if (!isTerminal(world))
    throw new PolicycheckError('policy new asks at a terminal, and here is none; docs/policies.md tells how a policy is written by hand');
  const { askForPolicy } = await import('../new-policy.js');
  const { policies, questions, topics } = shippedPolicies();
  const shelf = path.dirname(policyFile('law'));
  const terminal = { stdin: world.stdin, stderr: world.stderr, color: hasColor(world) };
  return askForPolicy(file, { folder: world.cwd, shelf, policies, checks, standard: { questions, topics }, checkDraft }, terminal);
}

const WIDTH = 80;
/** Width of the id column, in characters. */
const IDS = 26;

function line(id: string, text: string): string {
  return wrap(text, WIDTH - IDS)
    .map((words, i) => `${(i === 0 ? id : '').padEnd(IDS)}${words}\n`)
    .join('');
}

interface How {
  readonly clauses?: boolean;
}

async function comparePolicies(
  names: readonly string[],
  { clauses = false }: How,
  flags: Settings,
  run: RunFlags,
  world: World,
): Promise<string> {
  const { policies: wanted, draft } = divide([...(flags.policy ?? []), ...names]);
  const tools = await import('../policy-tools/index.js');
  const { all = false } = flags;
  if (draft !== null) {
    const base = await readBase({ ...flags, policy: wanted }, run, world);
    return tools.compareDraft(
      (await checkOne(draft, base, world)).map(({ checklist }) => checklist),
      all,
    );
  }
  const policies = await Promise.all(wanted.map((name) => loadPolicy(name, world.cwd)));
  return clauses ? tools.compareClauses(...pairOf(policies)) : tools.compareSubjects(policies, { ...shippedPolicies(), checks }, all);
}

function isDraftFile(name: string): boolean {
  return ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** Separates policies from the draft: the last name is the draft if it is not a policy. */
function divide(names: readonly string[]): { readonly policies: readonly string[]; readonly draft: string | null } {
  const isPolicy = (name: string): boolean => shippedPolicies().policies.some(({ id }) => id === name) || /\.ya?ml$/i.test(name);
  const last = names.at(-1) ?? '';
  const draft = names.length > 2 && !isPolicy(last) ? last : null;
  const policies = draft === null ? names : names.slice(0, -1);
  if (names.length === 2 && isDraftFile(last))
    throw new PolicycheckError(`compare takes two policies before the draft, ${last}; an id or a file each`);
  if (policies.length < 2) throw new PolicycheckError('compare takes two policies, and then a draft if you like; an id or a file each');
  return { policies, draft };
}

function pairOf([one, other, ...more]: readonly Policy[]): [Policy, Policy] {
  if (!one || !other || more.length > 0) throw new PolicycheckError('--clauses compares two policies, no more');
  return [one, other];
}
