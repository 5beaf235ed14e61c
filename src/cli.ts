// argv -> commands -> exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
import { Command, CommanderError, Option } from 'commander';
import { askDrafts } from './cli/ask.js';
import { checkDrafts } from './cli/check.js';
import { meantCommand } from './cli/command-names.js';
import { addCommands } from './cli/commands.js';
import { addAnswerOptions, addDraftOptions, addReportOptions, addRunOptions, flagsOf, refuseStrayOptions } from './cli/options.js';
import { printProblems } from './cli/print-problems.js';
import { version } from './cli/version.js';
import { watchDrafts } from './cli/watch-drafts.js';
import { linesFor, send, toTerminal, widthOf, type World } from './cli/world.js';
import { PolicycheckError } from './errors.js';
import { visible } from './reporters/markup.js';

export { serveJob } from './cli/job.js';
export { readIndexes } from './shipped.js';
export type { World } from './cli/world.js';

const EXIT_STATUS = `
Exit status: 0 ready to publish, 1 do not publish, 3 check first,
2 it could not be checked.
Nothing leaves this machine. What is said here is not legal advice.`;

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
    await printProblems(error, world);
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

/** Commander names a similar option where one is not known. Whoever writes "--ask" means a command. */
function withCommand(error: string): string {
  const [, option = ''] = /^policycheck: unknown option '--([a-z-]+)'$/.exec(error) ?? [];
  const meant = option === '' ? '' : meantCommand(option);
  return meant === '' ? error : `${error}; ${meant}`;
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
    .helpCommand(false)
    // Where the options leave less, the lines are broken below.
    .configureHelp({ minWidthToWrap: 30 })
    .configureOutput({
      writeOut: (text) => void said.push(toTerminal(text, world.stdout)),
      writeErr: (text) => void world.stderr.write(text),
      getOutHelpWidth: () => (world.stdout.isTTY === true ? widthOf(world.stdout) : 80),
      outputError: (text, write) =>
        write(`${linesFor(withCommand(text.trim().replace(/^error: /, 'policycheck: ')), world.stderr).join('\n')}\n`),
    })
    .addHelpText('after', EXIT_STATUS)
    .hook('preAction', (_, command) => refuseStrayOptions(command));
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
  addCommands(program, argv, {
    world,
    done,
    print: (text) => void said.push(text),
    // A policy, a configuration or a record may contain anything. What could control the terminal is made visible.
    say: (text) => void said.push(toTerminal(visible(text), world.stdout)),
  });
  return program;
}
