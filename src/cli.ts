// argv -> commands -> exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
import { Argument, Command, CommanderError, Option } from 'commander';
import { addAllowCommand } from './cli/allow.js';
import { askDrafts } from './cli/ask.js';
import { addExceptionsCommand } from './cli/exceptions.js';
import { checkBatch } from './cli/batch.js';
import { checkDrafts } from './cli/check.js';
import { addCleanCommand } from './cli/clean.js';
import { addFixCommand } from './cli/fix.js';
import { addInitCommand } from './cli/init.js';
import { addInspectCommands } from './cli/inspect.js';
import { addAnswerOptions, addDraftOptions, addReportOptions, addRunOptions, flagsOf, jobsOption } from './cli/options.js';
import { addRecordCommands } from './cli/records.js';
import { tellProblems } from './cli/tell-problems.js';
import { version } from './cli/version.js';
import { watchDrafts } from './cli/watch-drafts.js';
import { PolicycheckError } from './errors.js';
import { checks, shippedPolicies } from './index.js';
import { visible } from './reporters/markup.js';
import { linesFor, send, toTerminal, widthOf, type World } from './cli/world.js';

export { serveJob } from './cli/job.js';
export { readIndexes } from './index.js';
export type { World } from './cli/world.js';

const EXIT_STATUS = `
Exit status: 0 ready to publish, 1 do not publish, 3 check first,
2 it could not be checked.
Nothing leaves this machine. What is said here is no legal advice.`;

/** The exit status after ctrl-c, which is the one that shells use. */
const INTERRUPTED = 130;

/**
 * Runs one command. The arguments, streams and environment are passed in, so that nothing here uses the process itself.
 *
 * @returns the exit status
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const { stdout, stderr } = world;
  // A closed pipe is reported by the write that meets it. Without a listener, the stream's error would end the process first.
  const ignore = (): void => undefined;
  for (const stream of [stdout, stderr]) stream.on('error', ignore);
  try {
    return await runCommand(argv, world);
  } catch (error) {
    if (error instanceof Error && ['ExitPromptError', 'AbortError'].includes(error.name)) return INTERRUPTED;
    await tellProblems(error, world);
    return 2;
  } finally {
    for (const stream of [stdout, stderr]) stream.off('error', ignore);
  }
}

async function runCommand(argv: readonly string[], world: World): Promise<number> {
  const said: string[] = [];
  let status = 0;
  const program = buildProgram(argv, world, said, (code) => (status = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    status = error.exitCode === 0 ? 0 : 2;
  }
  if (said.length > 0) await send(world.stdout, said.join(''));
  return status;
}

/**
 * Builds the command line.
 *
 * @param argv decides whether any command other than the check needs to be added
 * @param said takes what commander, and the commands that only print something, write to standard output
 * @param done takes the exit status
 */
function buildProgram(argv: readonly string[], world: World, said: string[], done: (status: number) => void): Command {
  const program = new Command('policycheck')
    .description("Checks a draft social-media post against the council's own policy.")
    .argument('[draft...]', 'files, directories, patterns, or "-" for standard input')
    .version(version(), '-V, --version')
    .enablePositionalOptions()
    .exitOverride()
    .helpCommand(true)
    // The options take half of a narrow terminal. What they mean is still broken between words.
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => void said.push(text),
      writeErr: (text) => void world.stderr.write(text),
      getOutHelpWidth: () => (world.stdout.isTTY === true ? widthOf(world.stdout) : 80),
      outputError: (text, write) => write(`${linesFor(text.trim().replace(/^error: /, 'policycheck: '), world.stderr).join('\n')}\n`),
    })
    .addHelpText('after', EXIT_STATUS);
  addAnswerOptions(addReportOptions(addRunOptions(addDraftOptions(program))))
    .option('-i, --interactive', 'ask the open questions at the terminal')
    .addOption(new Option('--watch', 'check again whenever the file changes').conflicts(['interactive', 'record']));
  program.action(async (names: string[]) => {
    const { flags, run } = flagsOf(program);
    if (run.saveAnswers !== undefined && !run.interactive)
      throw new PolicycheckError('--save-answers keeps what you are asked; add -i, or call "policycheck ask"');
    const act = run.watch ? watchDrafts : run.interactive ? askDrafts : checkDrafts;
    done(await act(names, flags, run, world));
  });
  // Telling commander about a dozen commands and their options takes as long as reading a draft, and most runs use none of them.
  if (argv.some((word) => COMMANDS.includes(word) || ASKS_FOR_HELP.includes(word))) addCommands(program, world, said, done);
  return program;
}

/** The names of all commands that `addCommands` adds. */
const COMMANDS = [
  'ask',
  'batch',
  'fix',
  'policy',
  'checks',
  'config',
  'clean-image',
  'init',
  'allow',
  'exceptions',
  'record',
  'completion',
];
const ASKS_FOR_HELP = ['help', '-h', '--help'];

function addCommands(program: Command, world: World, said: string[], done: (status: number) => void): void {
  const ask = program
    .command('ask')
    .description('check a draft and ask, one question at a time, what its words cannot show')
    .argument('[draft...]', 'files, or "-" for standard input; at a terminal it is asked for');
  addAnswerOptions(addReportOptions(addRunOptions(addDraftOptions(ask)))).action(async (names: string[]) => {
    const { flags, run } = flagsOf(ask);
    done(await askDrafts(names, flags, { ...run, interactive: true }, world));
  });
  const batch = program
    .command('batch')
    .description('check many: NDJSON or CSV in, NDJSON out, a line each, in order')
    .argument('[file]', 'file, or "-" for standard input');
  addRunOptions(addDraftOptions(batch).addOption(jobsOption())).action(async (file?: string) => {
    const { flags, run } = flagsOf(batch);
    done(await checkBatch(file, flags, run, world));
  });
  // A policy, a configuration or a record may contain anything. What could control the terminal is made visible.
  const say = (text: string): void => void said.push(toTerminal(visible(text), world.stdout));
  addFixCommand(program, world, done);
  addInspectCommands(program, world, say, done);
  addCleanCommand(program, world, say);
  addInitCommand(program, world, say);
  addAllowCommand(program, world, say);
  addExceptionsCommand(program, world, say);
  addRecordCommands(program, world, say, done);
  program
    .command('completion')
    .description('a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: string) => {
      const { completionFor } = await import('./cli/completion.js');
      const { policies, questions } = shippedPolicies();
      const known = { policies: idsOf(policies), questions: idsOf(questions), checks: idsOf(checks) };
      said.push(completionFor(program, shell, known));
    });
}

function idsOf(named: readonly { readonly id: string }[]): string[] {
  return named.map(({ id }) => id);
}
