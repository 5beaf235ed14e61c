// argv -> commands -> exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
import { Command, CommanderError } from 'commander';
import { checkBatch } from './cli/batch.js';
import { checkDrafts, explain } from './cli/check.js';
import { addCleanCommand } from './cli/clean.js';
import { addInspectCommands } from './cli/inspect.js';
import { addDraftOptions, addReportOptions, addRunOptions, flagsOf } from './cli/options.js';
import { version } from './cli/version.js';
import { send, type World } from './cli/world.js';

export type { World } from './cli/world.js';

const EXIT_STATUS = `
Exit status: 0 ready to publish, 1 do not publish, 3 check first, 2 it could not be checked.
Nothing leaves this machine. What is said here is no legal advice.`;

/** Ended by ctrl-c, as a shell would say it. */
const INTERRUPTED = 130;

/** Runs one command. The world is given, so that nothing here touches the process. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const { stdout, stderr } = world;
  // A closed pipe is told by the write that meets it; without a listener the stream would end the process first.
  const ignore = (): void => undefined;
  for (const stream of [stdout, stderr]) stream.on('error', ignore);
  try {
    return await runCommand(argv, world);
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return INTERRUPTED;
    await explain(error, world);
    return 2;
  } finally {
    for (const stream of [stdout, stderr]) stream.off('error', ignore);
  }
}

async function runCommand(argv: readonly string[], world: World): Promise<number> {
  const said: string[] = [];
  let status = 0;
  const program = buildProgram(world, said, (code) => (status = code));
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
 * @param said what commander and the commands that only tell something write to standard output
 * @param done takes the exit status
 */
function buildProgram(world: World, said: string[], done: (status: number) => void): Command {
  const program = new Command('policycheck')
    .description("Checks a draft social-media post against the council's own policy.")
    .argument('[draft...]', 'files, directories, patterns, or "-" for standard input')
    .version(version(), '-V, --version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void said.push(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'policycheck: ')),
    })
    .addHelpText('after', EXIT_STATUS);
  addReportOptions(addRunOptions(addDraftOptions(program))).action(async (names: string[]) => {
    const { flags, run } = flagsOf(program);
    done(await checkDrafts(names, flags, run, world));
  });
  const batch = program
    .command('batch')
    .description('check many: NDJSON or CSV in, NDJSON out, a line each, in order')
    .argument('[file]', 'file, or "-" for standard input');
  addRunOptions(addDraftOptions(batch)).action(async (file?: string) => {
    const { flags, run } = flagsOf(batch);
    done(await checkBatch(file, flags, run, world));
  });
  addCleanCommand(program, world, (text) => void said.push(text));
  addInspectCommands(program, world, (text) => void said.push(text));
  return program;
}
