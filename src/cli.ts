// argv -> settings -> checklists -> report -> exit status. The only file that catches errors, beside bin.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readBatch } from './batch.js';
import { checks } from './checks/index.js';
import type { Config } from './config.js';
import { noCouncil } from './council.js';
import { decodeDraft, LIMIT, readDraftFile, splitFrontMatter } from './drafts.js';
import { PolicycheckError } from './errors.js';
import { checkDraft, exitStatus, loadPolicy, readShelf } from './index.js';
import { coverage, describeClause, describePolicy, type Shelf } from './policy/index.js';
import { printChecklist } from './reporters/checklist.js';
import { toResult } from './reporters/json.js';
import { readSettings, resolveSettings, settingsOfEnvironment, type Origin, type Resolved, type Settings } from './settings.js';
import { CHANNELS, PLATFORMS, ROLES, type AnswerValue, type Checklist, type Draft } from './types.js';

export interface World {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  now(): Date;
}

type Flags = {
  readonly [key: string]: unknown;
  readonly format: 'text' | 'json' | 'ndjson';
  readonly failOn: 'review' | 'fail' | 'never';
  readonly output?: string;
  readonly all?: boolean;
  readonly why?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly config: string | boolean;
};

const PACKAGE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs one command and returns its exit status: 0 pass, 1 fail, 3 review, 2 it could not be checked. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let status = 0;
  const program = buildProgram(world, (code) => (status = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error, world);
  }
}

function report(error: unknown, { stderr }: World): 2 {
  if (!(error instanceof PolicycheckError)) throw error;
  for (const problem of error.problems) stderr.write(`policycheck: ${problem}\n`);
  return 2;
}

function version(): string {
  return (JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;
}

function shelf(): Shelf {
  return readShelf(path.join(PACKAGE, 'dist', 'policies.json'));
}

function buildProgram(world: World, done: (status: number) => void): Command {
  const program = new Command('policycheck')
    .description("Checks a draft social-media post against the council's own policy. Nothing leaves this machine.")
    .argument('[draft...]', 'files, or "-" for standard input')
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void world.stdout.write(text), writeErr: (text) => void world.stderr.write(text) })
    .addHelpText('after', '\nExit status: 0 ready to publish, 1 do not publish, 3 check first, 2 could not be checked.');
  addCheckOptions(program).action(async (names: string[], flags: Flags) => done(await checkDrafts(names, flags, world)));
  const batch = program.command('batch').description('many drafts: NDJSON or CSV in, NDJSON out').argument('[file]', 'file, or "-" for standard input');
  addCheckOptions(batch).action(async (file: string | undefined, _: Flags, command: Command) => done(await checkBatch(file, command.optsWithGlobals(), world)));
  addPolicyCommands(program, world);
  program.command('checks').description('what each check looks for').argument('[id]').action((id?: string) => void world.stdout.write(describeChecks(id)));
  return program;
}

function addCheckOptions(command: Command): Command {
  const choice = (flags: string, text: string, values: readonly string[]): Option => new Option(flags, text).choices([...values]);
  return command
    .addOption(choice('-r, --role <role>', 'who is posting', ROLES))
    .addOption(choice('-c, --channel <channel>', 'whose account it goes out on', CHANNELS))
    .addOption(choice('--platform <platform>', 'where it goes out', PLATFORMS))
    .option('-p, --policy <id or file>', 'which policy; repeatable', collect, [])
    .option('--authorised', "the author holds the council's written authority to post in its name")
    .option('--reply-to <file or text>', 'what the draft answers')
    .option('--date <YYYY-MM-DD>', 'when it will be published (default: today)')
    .option('-a, --answer <question=yes|no|unsure>', 'answers a question in advance; repeatable', collectAnswer, {})
    .addOption(choice('-f, --format <format>', 'of the report', ['text', 'json', 'ndjson']).default('text'))
    .option('-o, --output <file>', 'write the report there')
    .addOption(choice('--fail-on <verdict>', 'which verdicts give a non-zero exit', ['review', 'fail', 'never']).default('review'))
    .option('--all', 'list the clauses that passed and the context clauses too')
    .option('--why', 'the rule that decided, and where each setting came from')
    .option('--config <file>', 'configuration file')
    .option('--no-config', 'read no configuration file')
    .option('--no-color', 'no colour')
    .option('-q, --quiet', 'the verdict alone');
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}

function collectAnswer(value: string, all: Readonly<Record<string, string>>): Record<string, string> {
  const match = /^([\w-]+)=(yes|no|unsure)$/.exec(value);
  if (!match?.[1] || !match[2]) throw new InvalidArgumentError('write question=yes, question=no or question=unsure');
  return { ...all, [match[1]]: match[2] };
}

/** Flags as settings; commander's empty lists count as not given. */
function settingsOfFlags(flags: Flags): Settings {
  const { role, channel, platform, policy, authorised, date, answer, replyTo } = flags as Record<string, unknown>;
  const given = { role, channel, platform, policy: (policy as string[]).length > 0 ? policy : undefined, authorised, date, replyTo };
  const answers = Object.keys(answer as object).length > 0 ? { answers: answer as Record<string, AnswerValue> } : {};
  return { ...readSettings(given, 'command line'), ...answers };
}

/** cosmiconfig is loaded only where a configuration file can be. */
async function readConfiguration(flags: Flags, { cwd }: World): Promise<Config> {
  const nothing: Config = { file: null, council: noCouncil, defaults: {} };
  if (flags.config === false) return nothing;
  const file = typeof flags.config === 'string' ? path.resolve(cwd, flags.config) : undefined;
  if (file !== undefined && !existsSync(file)) throw new PolicycheckError(`${file}: there is no such configuration file`);
  if (file === undefined && !hasConfigFile(cwd)) return nothing;
  const { loadConfig } = await import('./config.js');
  return loadConfig(cwd, file);
}

function hasConfigFile(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (['', '.yaml', '.yml', '.json'].some((ending) => existsSync(path.join(at, `.policycheckrc${ending}`)))) return true;
    if (path.dirname(at) === at) return false;
  }
}

async function checkDrafts(names: readonly string[], flags: Flags, world: World): Promise<number> {
  if (names.length === 0 && world.stdin.isTTY) throw new PolicycheckError('no draft: give a file, or "-" and type the draft (end with ctrl-d); --help shows more');
  const config = await readConfiguration(flags, world);
  const flagSettings = settingsOfFlags(flags);
  const checklists: { checklist: Checklist; origins: Resolved['origins'] }[] = [];
  let unchecked = 0;
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      checklists.push(...(await checkOne(name, flagSettings, config, world)));
    } catch (error) {
      unchecked = report(error, world);
    }
  }
  if (checklists.length > 0) write(checklists.map(({ checklist, origins }) => print(checklist, origins, flags, world)).join(flags.format === 'text' ? '\n' : ''), flags, world);
  const statuses = checklists.map(({ checklist }) => exitStatus(checklist.verdict, flags.failOn));
  return worstStatus([unchecked, ...statuses]);
}

/** In the order 2, 1, 3, 0. */
function worstStatus(statuses: readonly number[]): number {
  return [2, 1, 3].find((status) => statuses.includes(status)) ?? 0;
}

async function checkOne(name: string, flags: Settings, config: Config, world: World): Promise<{ checklist: Checklist; origins: Resolved['origins'] }[]> {
  const source = name === '-' ? decodeDraft(await readAll(world.stdin), 'standard input') : readDraftFile(path.resolve(world.cwd, name));
  const { frontMatter, text, lineOffset } = splitFrontMatter(source);
  const layers: Origin[] = [{ settings: flags, from: 'the command line' }];
  if (frontMatter !== null) {
    const { parseFrontMatter } = await import('./front-matter.js');
    layers.push({ settings: readSettings(parseFrontMatter(frontMatter, name), `${name}, front matter`), from: 'the front matter' });
  }
  if (text.trim() === '') throw new PolicycheckError(`${name} is empty below its front matter; there is nothing to check`);
  layers.push({ settings: settingsOfEnvironment(world.env), from: 'the environment' }, { settings: config.defaults, from: config.file ?? 'the configuration' });
  const { settings, origins } = resolveSettings(layers);
  const books = shelf();
  const checklists = [];
  for (const id of needed(settings)) {
    const policy = await loadPolicy(id, books, world.cwd);
    const draft = draftOf(name, text, settings, world, lineOffset);
    checklists.push({ checklist: checkDraft(draft, policy, books, config.council, settings.answers), origins });
  }
  return checklists;
}

/** Role, channel and policy have no silent default. */
function needed({ role, channel, policy }: Settings): readonly string[] {
  const missing = Object.entries({ role, channel, policy }).filter(([, value]) => value === undefined);
  if (missing.length > 0 || !policy) throw new PolicycheckError(missing.map(([key]) => `${key} is not given: add --${key}${hintFor(key)}`));
  return policy;
}

function hintFor(key: string): string {
  if (key === 'policy') return ' <id or file> ("policycheck policy list" shows the ids)';
  return ` ${(key === 'role' ? ROLES : CHANNELS).join('|')}`;
}

function draftOf(id: string, text: string, settings: Settings, world: World, lineOffset = 0): Draft {
  const { role = 'councillor', channel = 'personal', platform = null, authorised = null, date, replyTo } = settings;
  const context = { role, channel, platform, authorised, date: date ?? world.now().toISOString().slice(0, 10) };
  const answered = replyTo === undefined ? {} : { replyTo: readReply(replyTo, world.cwd) };
  return { id, text, context, lineOffset, ...answered };
}

/** A path of an existing file, or the text itself. */
function readReply(value: string, cwd: string): string {
  const file = path.resolve(cwd, value);
  return value.length < 256 && !value.includes('\n') && existsSync(file) ? readDraftFile(file) : value;
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LIMIT) throw new PolicycheckError('standard input is larger than 1 MB; a draft is a post, not a book');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function print(checklist: Checklist, origins: Resolved['origins'], flags: Flags, { stdout, env }: World): string {
  if (flags.quiet && flags.format === 'text') return `${checklist.verdict} ${checklist.draft.id}\n`;
  const all = flags.all === true;
  if (flags.format === 'text') {
    const color = flags.color && !env['NO_COLOR'] && stdout.isTTY === true && flags.output === undefined;
    return printChecklist(checklist, { color, width: Math.min(stdout.columns ?? 80, 120), all, why: flags.why === true, origins });
  }
  return JSON.stringify(toResult(checklist, version(), all), null, flags.format === 'json' ? 2 : 0) + '\n';
}

/** Whole or not at all, readable by its owner only. */
function write(text: string, { output }: Flags, world: World): void {
  if (output === undefined) {
    world.stdout.write(text);
    return;
  }
  const file = path.resolve(world.cwd, output);
  try {
    writeFileSync(`${file}.part`, text, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw new PolicycheckError(`${output} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

async function checkBatch(file: string | undefined, flags: Flags, world: World): Promise<number> {
  const config = await readConfiguration(flags, world);
  const { createReadStream } = await import('node:fs');
  if (file !== undefined && file !== '-' && !existsSync(path.resolve(world.cwd, file))) throw new PolicycheckError(`${file}: there is no such file`);
  const input = file === undefined || file === '-' ? world.stdin : createReadStream(path.resolve(world.cwd, file));
  const books = shelf();
  const tool = version();
  const layers: Origin[] = [
    { settings: settingsOfFlags(flags), from: 'the command line' },
    { settings: settingsOfEnvironment(world.env), from: 'the environment' },
    { settings: config.defaults, from: 'the configuration' },
  ];
  const seen = new Set<number>([0]);
  for await (const line of readBatch(input)) {
    for (const text of await batchLines(line)) if (!world.stdout.write(text + '\n')) await new Promise((resolve) => world.stdout.once('drain', resolve));
  }
  return worstStatus([...seen]);

  async function batchLines(line: Awaited<ReturnType<AsyncGenerator<import('./batch.js').BatchLine>['next']>>['value']): Promise<string[]> {
    try {
      if ('error' in line) throw new PolicycheckError(line.error.message);
      const [command, ...weaker] = layers;
      const { settings } = resolveSettings([...(command ? [command] : []), { settings: line.settings, from: 'the line' }, ...weaker]);
      const texts: string[] = [];
      for (const id of needed(settings)) {
        const policy = await loadPolicy(id, books, world.cwd);
        const checklist = checkDraft(draftOf(line.id, line.text, settings, world), policy, books, config.council, settings.answers);
        seen.add(exitStatus(checklist.verdict, flags.failOn));
        texts.push(JSON.stringify(toResult(checklist, tool, flags.all === true)));
      }
      return texts;
    } catch (error) {
      if (!(error instanceof PolicycheckError)) throw error;
      seen.add(2);
      return [JSON.stringify({ id: line.id, error: { message: error.problems.join('; ') } })];
    }
  }
}

function addPolicyCommands(program: Command, world: World): void {
  const policy = program.command('policy').description('the policies and their clauses');
  const out = (text: string): void => void world.stdout.write(text + '\n');
  const load = (id: string): ReturnType<typeof loadPolicy> => loadPolicy(id, shelf(), world.cwd);
  policy.command('list').action(() => out(shelf().policies.map(({ id, council, title, clauses }) => `${id.padEnd(20)} ${council}, ${title} (${clauses.length} clauses)`).join('\n')));
  policy.command('show').argument('<id>').argument('[clause]').action(async (id: string, clause?: string) => {
    const loaded = await load(id);
    out(clause === undefined ? describePolicy(loaded) : describeClause(loaded, clause));
  });
  policy.command('coverage').argument('<id>').action(async (id: string) => {
    for (const { clause, mode, checks: serving } of coverage(await load(id))) out(`${clause.id.padEnd(10)} ${mode.padEnd(18)} ${mode === 'context' ? (clause.context ?? '') : serving.join(', ') || 'role, channel or answer'}`);
  });
  policy.command('validate').argument('<file>').action(async (file: string) => {
    if (!existsSync(path.resolve(world.cwd, file))) throw new PolicycheckError(`${file}: there is no such file`);
    const { id, clauses } = await load(file);
    out(`${file} is a valid policy: ${id}, ${clauses.length} clauses`);
  });
}

function describeChecks(id?: string): string {
  const chosen = id === undefined ? checks : checks.filter((check) => check.id === id);
  if (chosen.length === 0) throw new PolicycheckError(`no check "${id ?? ''}"; known are ${checks.map((check) => check.id).join(', ')}`);
  if (id === undefined) return checks.map((check) => `${check.id.padEnd(22)} ${check.summary}\n`).join('');
  return chosen
    .map(({ summary, kinds, misses, examples }) =>
      [
        `${id} looks for ${summary}`,
        ...Object.entries(kinds).map(([kind, { label }]) => `  ${kind}: ${label}`),
        ...examples.finds.map((example) => `  finds: ${example}`),
        ...examples.ignores.map((example) => `  ignores: ${example}`),
        ...misses.map((miss) => `  is known to miss: ${miss}`),
        '',
      ].join('\n'),
    )
    .join('');
}
