// Adds every command except the check itself.
import { Argument, type Command } from 'commander';
import { PolicycheckError } from '../errors.js';
import { checks } from '../checks/index.js';
import { shippedPolicies } from '../shipped.js';
import { addAllowCommand } from './allow.js';
import { addAskCommand } from './ask.js';
import { addBatchCommand } from './batch.js';
import { addCleanCommand } from './clean.js';
import type { AddCommand, Bench } from './bench.js';
import { COMMAND_NAMES } from './command-names.js';
import { addExceptionsCommand } from './exceptions.js';
import { addFixCommand } from './fix.js';
import { addInitCommand } from './init.js';
import { addChecksCommand, addConfigCommand, addPolicyCommand } from './inspect.js';
import { addRecordCommands } from './records.js';

const COMMANDS: Readonly<Record<(typeof COMMAND_NAMES)[number], AddCommand>> = {
  ask: addAskCommand,
  batch: addBatchCommand,
  fix: addFixCommand,
  policy: addPolicyCommand,
  checks: addChecksCommand,
  config: addConfigCommand,
  'clean-image': addCleanCommand,
  init: addInitCommand,
  allow: addAllowCommand,
  exceptions: addExceptionsCommand,
  record: addRecordCommands,
  completion: addCompletionCommand,
  help: addHelpCommand,
};

/** Matches --help and -h, also where the h is combined with other short options ("-qh"). */
const ASKS_FOR_HELP = /^(?:--help|-[a-gi-z]*h[a-z]*)$/i;

/**
 * Adds the commands only if the command line names one or asks for help. Registering a dozen commands takes as long as reading a draft, and
 * most runs use none of them.
 */
export function addCommands(program: Command, argv: readonly string[], bench: Bench): void {
  if (!argv.some((word) => Object.hasOwn(COMMANDS, word) || ASKS_FOR_HELP.test(word))) return;
  for (const name of COMMAND_NAMES) COMMANDS[name](program, bench);
}

function addCompletionCommand(program: Command, { print }: Bench): void {
  program
    .command('completion')
    .description('a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: string) => {
      const { completionFor } = await import('./completion.js');
      const { policies, questions } = shippedPolicies();
      const known = { policies: idsOf(policies), questions: idsOf(questions), checks: idsOf(checks) };
      print(completionFor(program, shell, known));
    });
}

function idsOf(named: readonly { readonly id: string }[]): string[] {
  return named.map(({ id }) => id);
}

/** Replaces commander's own help command, which prints the whole help as an error if the command does not exist. */
function addHelpCommand(program: Command): void {
  for (const above of [program, ...program.commands.filter(({ commands }) => commands.length > 0)])
    above
      .command('help')
      .description('what a command does, and its options')
      .argument('[command...]')
      .action((names: string[]) => commandCalled(names, above).outputHelp());
}

function commandCalled(names: readonly string[], above: Command): Command {
  const [name, ...more] = names;
  if (name === undefined) return above;
  const found = above.commands.find((command) => command.name() === name);
  if (!found) throw new PolicycheckError(`there is no command "${name}"; --help lists the commands`);
  return commandCalled(more, found);
}
