// The command-line options of a check: how commander reads them, and how they become settings.
import { InvalidArgumentError, Option, type Command } from 'commander';
import { PolicycheckError } from '../errors.js';
import {
  DEFAULTS,
  FORMATS,
  kebab,
  KEPT_FORMATS,
  readSettings,
  SETTINGS,
  type SettingName,
  type Settings,
  inOurWords,
} from '../settings.js';
import { ANSWER_VALUES, CHANNELS, LANGUAGES, PLATFORMS, ROLES } from '../types.js';
import { FAIL_ON } from '../verdict.js';

/** Flags that are not settings: they say how this run reads and writes. */
export interface RunFlags {
  readonly output?: string;
  readonly config?: string | boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly mask?: boolean;
  readonly watch?: boolean;
  /** Ask the open questions; without a terminal, list them. */
  readonly interactive?: boolean;
  /** Number of threads that check at the same time. */
  readonly jobs?: number;
  /** File to read answers from. */
  readonly answers?: string;
  /** File to save the questionnaire's answers in. */
  readonly saveAnswers?: string;
}

export function addDraftOptions(command: Command): Command {
  return command
    .addOption(choice('-r, --role <role>', 'who is posting', ROLES))
    .addOption(choice('-c, --channel <channel>', 'whose account it goes out on', CHANNELS))
    .addOption(choice('--platform <platform>', 'where it goes out', PLATFORMS))
    .option('-p, --policy <id or file>', 'which policy; repeatable: one result a policy', collect)
    .option('--authorised', "the author holds the council's written authority to post in its name")
    .option('--image <file>', 'a picture that goes with the post; repeatable', collect)
    .option('--display-name <name>', 'the name that the account shows, for clauses that go by it')
    .option('--reply-to <file or text>', 'what the draft answers: words, a file, or a thread as NDJSON')
    .option('--date <YYYY-MM-DD>', 'when it will be published (default: today)')
    .option('-a, --answer <question=yes|no|unsure>', 'answers a question in advance; repeatable', collectAnswer);
}

export function addRunOptions(command: Command): Command {
  return addConfigOptions(addRecordOptions(command))
    .option('-o, --output <file>', 'write the report there')
    .addOption(choice('--fail-on <verdict>', `which verdicts give a non-zero exit (default: ${DEFAULTS.failOn}, with fail)`, FAIL_ON))
    .addOption(choice('--lang <language>', `of the report: English or Welsh (default: ${DEFAULTS.lang})`, LANGUAGES))
    .option('--all', 'list the clauses that passed, and the context clauses with their reasons, too');
}

export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file (default: .policycheckrc, here or above)')
    .option('--no-config', 'read no configuration file');
}

function addRecordOptions(command: Command): Command {
  return command
    .option('--record <folder>', 'keep a record of each check there, one file each')
    .option('--record-text', 'keep the words of the draft in its record, too')
    .option('--by <name>', 'who runs the check, as its record names them');
}

export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      choice(
        '-f, --format <format>',
        `of the report (default: ${DEFAULTS.format}); json: an object for each draft, one after the other; ndjson: a line each`,
        FORMATS,
      ),
    )
    .option(
      '--why',
      'the evidence for and against, the rule that decided each finding, and which settings came from a file or the environment',
    )
    .option('--no-mask', `show personal data in ${KEPT_FORMATS.join(', ')}, which mask it otherwise`)
    .option('--no-color', 'no colour, no links')
    .option('-q, --quiet', 'one line a draft: the verdict');
}

export function addAnswerOptions(command: Command): Command {
  return command.addOption(answersOption()).option('--save-answers <file>', 'where the answers of a questionnaire are kept');
}

export function answersOption(): Option {
  return new Option('--answers <file>', 'answers a questionnaire was given, used again where the words stand unchanged');
}

/** Upper limit for --jobs: more than any machine can use, and each thread needs as much memory as a whole program. */
const MOST_JOBS = 64;

export function jobsOption(): Option {
  return new Option('--jobs <number>', 'threads that check at a time (default: 1); the results are the same, in the same order').argParser(
    (given: string) => {
      const jobs = Number(given);
      if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
      throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}, as many as there are processors at most.`);
    },
  );
}

function choice(flags: string, text: string, values: readonly string[]): Option {
  const option = new Option(flags, text).choices([...values]);
  const { parseArg } = option;
  return option.argParser((value: string, before: unknown) => parseArg?.(inOurWords(value), before));
}

/** Collects the values of a repeated option into a list, for commander. */
export function collect(value: string, all: readonly string[] = []): string[] {
  return [...all, value];
}

function collectAnswer(value: string, all: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, question, given] = /^([\w-]+)=(\w+)$/.exec(value) ?? [];
  const answer = ANSWER_VALUES.find(
    (each) => each === given?.toLowerCase() || (given?.length === 1 && each.startsWith(given.toLowerCase())),
  );
  if (question === undefined || answer === undefined) throw new InvalidArgumentError('Write question=yes, question=no or question=unsure.');
  const before = all[question];
  if (before !== undefined && before !== answer)
    throw new InvalidArgumentError(`${question} is answered ${before} already; give one answer.`);
  return { ...all, [question]: answer };
}

/** The options of a check that are not settings. */
const RUN_FLAGS = [
  'output',
  'config',
  'color',
  'quiet',
  'mask',
  'watch',
  'interactive',
  'jobs',
  'answers',
  'saveAnswers',
] as const satisfies readonly (keyof RunFlags)[];

/** Options that may be repeated, each with the setting that collects their values. */
const REPEATED: Readonly<Record<string, SettingName>> = { answer: 'answers', image: 'images' };

interface Given<Own> {
  readonly flags: Settings;
  readonly run: RunFlags;
  /** Options that belong to this command alone. */
  readonly own: Own;
}

/** Reads the options on the command line, before or after the command's name. An option of the command overrides one of its parent. */
export function flagsOf<Own extends object = object>(command: Command): Given<Own> {
  const given = Object.assign({}, ...lineOf(command).map(givenTo).reverse()) as Record<string, unknown>;
  const run: Record<string, unknown> = {};
  const settings: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const setting = REPEATED[name] ?? SETTINGS.find((each) => each === name);
    if (RUN_FLAGS.some((flag) => flag === name)) run[name] = value;
    else if (setting) settings[setting] = value;
    else own[name] = value;
  }
  return {
    flags: readSettings(settings, SETTINGS, ([name = '', ...rest]) => [`--${kebab(String(name))}`, ...rest].join(' ')),
    run,
    own: own as Own,
  };
}

/**
 * Refuses an option before the command's name that the command does not have. If it were ignored instead, nobody would notice.
 *
 * @throws {PolicycheckError} if there is such an option
 */
export function refuseStrayOptions(command: Command): void {
  const own = new Set(command.options.map((option) => option.attributeName()));
  const stray = lineOf(command).flatMap((each) =>
    Object.entries(givenTo(each)).flatMap(([name, value]) => (own.has(name) ? [] : [flagFor(each, name, value)])),
  );
  const path = lineOf(command)
    .toReversed()
    .map((each) => each.name());
  if (stray.length > 0) throw new PolicycheckError(`"${path.join(' ')}" has no option ${stray.join(', ')}; --help lists those it has`);
}

/** The command followed by its parents. */
function lineOf(command: Command): Command[] {
  return [command, ...(command.parent ? lineOf(command.parent) : [])];
}

function givenTo(command: Command): Record<string, unknown> {
  const options = Object.entries(command.opts<Record<string, unknown>>());
  return Object.fromEntries(options.filter(([name]) => command.getOptionValueSource(name) === 'cli'));
}

/** The flag as the user typed it. "--config" and "--no-config" share one attribute name, so the value decides between them. */
function flagFor({ options }: Command, name: string, value: unknown): string {
  const flag = options.find((option) => option.attributeName() === name && option.negate === (value === false));
  return flag?.long ?? `--${kebab(name)}`;
}
