// The options of a check, as commander reads them, and as settings.
import { InvalidArgumentError, Option, type Command } from 'commander';
import { DEFAULTS, FAIL_ON, FORMATS, readSettings, SETTINGS, type Settings } from '../settings.js';
import { CHANNELS, PLATFORMS, ROLES } from '../types.js';

/** Flags that are no settings: they say how this one run reads and writes. */
export interface RunFlags {
  readonly output?: string;
  readonly config?: string | boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

export function addDraftOptions(command: Command): Command {
  return command
    .addOption(choice('-r, --role <role>', 'who is posting', ROLES))
    .addOption(choice('-c, --channel <channel>', 'whose account it goes out on', CHANNELS))
    .addOption(choice('--platform <platform>', 'where it goes out', PLATFORMS))
    .option('-p, --policy <id or file>', 'which policy; repeatable: one result a policy', collect)
    .option('--authorised', "the author holds the council's written authority to post in its name")
    .option('--image <file>', 'a picture that goes with the post; repeatable', collect)
    .option('--reply-to <file or text>', 'what the draft answers: words, a file, or a thread as NDJSON')
    .option('--date <YYYY-MM-DD>', 'when it will be published (default: today)')
    .option('-a, --answer <question=yes|no|unsure>', 'answers a question in advance; repeatable', collectAnswer);
}

export function addRunOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write the report there')
    .addOption(choice('--fail-on <verdict>', `which verdicts give a non-zero exit (default: ${DEFAULTS.failOn}, with fail)`, FAIL_ON))
    .option('--all', 'list the clauses that passed, and the context clauses with their reasons, too')
    .option('--config <file>', 'configuration file (default: .policycheckrc, here or above)')
    .option('--no-config', 'read no configuration file');
}

export function addReportOptions(command: Command): Command {
  return command
    .addOption(choice('-f, --format <format>', `of the report (default: ${DEFAULTS.format})`, FORMATS))
    .option('--why', 'the rule that decided each finding, and where each setting came from')
    .option('--no-color', 'no colour')
    .option('-q, --quiet', 'one line a draft: the verdict');
}

function choice(flags: string, text: string, values: readonly string[]): Option {
  return new Option(flags, text).choices([...values]);
}

function collect(value: string, all: readonly string[] = []): string[] {
  return [...all, value];
}

function collectAnswer(value: string, all: Readonly<Record<string, string>> = {}): Record<string, string> {
  const match = /^([\w-]+)=(yes|no|unsure)$/.exec(value);
  if (!match?.[1] || !match[2]) throw new InvalidArgumentError('Write question=yes, question=no or question=unsure.');
  return { ...all, [match[1]]: match[2] };
}

/** What stands on the command line, before or after the command's name. */
export function flagsOf(command: Command): { flags: Settings; run: RunFlags } {
  const given: Record<string, unknown> = {};
  for (const each of [command.parent, command])
    for (const [name, value] of Object.entries(each?.opts() ?? {})) if (each?.getOptionValueSource(name) === 'cli') given[name] = value;
  const { output, config, color, quiet, answer, image, ...settings } = given;
  const raw = { ...settings, ...(answer === undefined ? {} : { answers: answer }), ...(image === undefined ? {} : { images: image }) };
  return { flags: readSettings(raw, SETTINGS, (name) => `--${name}`), run: { output, config, color, quiet } as RunFlags };
}
