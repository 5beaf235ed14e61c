// `policycheck allow <draft>`: a clerk makes an exception for the findings under one clause, for a limited time, and gives the reason.
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { AnswersFile } from '../answers-file.js';
import { EXCEPTIONS_FILE } from '../config-files.js';
import { PolicycheckError } from '../errors.js';
import { KEY_FILE, readKey, readOrMakeKey } from '../exception-key.js';
import { clausesCalled } from '../policy/index.js';
import { fingerprintOf, mayBeAllowed, overrule, sealOf, type KeptException } from '../overrule.js';
import { reporters } from '../reporters/index.js';
import { faultOfDate, isoDate } from '../shape.js';
import { wrap } from '../terminal/wrap.js';
import type { Checklist, Entry, Finding } from '../types.js';
import { readAnswers } from './answers.js';
import { askLacking, refuseLacking, remarkOn, type Allowance } from './ask-allowance.js';
import type { Bench } from './bench.js';
import { checkOne } from './check.js';
import { addConfigOptions, addDraftOptions, answersOption, flagsOf } from './options.js';
import { printNotices } from './drafts.js';
import { draftNameOf } from './overruling.js';
import { readBase, resolve, type Base } from './resolve.js';
import { version } from './version.js';
import { today, type World } from './world.js';

export function addAllowCommand(program: Command, { world, say }: Bench): void {
  const allow = program
    .command('allow')
    .description('let what a clause finds in a draft pass until a day, and say why; asks for what is not given')
    .argument('<draft>', 'file, or "-" for standard input')
    .option('--clause <id>', 'under which clause: its id, or its place as the report prints it', readGiven)
    .option('--reason <text>', 'why it may pass', readGiven)
    .option('--by <name>', 'who decides so (default: by, as configured)', readGiven)
    .option('--until <YYYY-MM-DD>', 'the last day on which it counts', readDay)
    .addOption(answersOption());
  addConfigOptions(addDraftOptions(allow)).action(async (name: string) => {
    const { flags, run, own } = flagsOf<Partial<Omit<Allowance, 'by'>>>(allow);
    const base = await readBase(flags, run, world);
    const answers = await readAnswers(run.answers, world);
    const { by } = resolve(base).settings;
    say(await allowIn(name, { ...own, ...(by === undefined ? {} : { by }) }, answers, base, world));
  });
}

interface Circumstances {
  readonly key: Buffer;
  readonly draft: string | null;
  readonly today: string;
}

function readGiven(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value.trim();
}

function readDay(value: string): string {
  const day = isoDate(value);
  const fault = faultOfDate(day);
  if (fault !== null) throw new InvalidArgumentError(`It ${fault}.`);
  return day;
}

const WIDTH = 80;

async function allowIn(name: string, known: Partial<Allowance>, answers: AnswersFile, base: Base, world: World): Promise<string> {
  const { file, exceptions } = base.config;
  if (file === null)
    throw new PolicycheckError('an exception is kept beside the configuration, and there is none; "policycheck init" writes one');
  const { until } = known;
  if (until !== undefined && until < today(world))
    throw new PolicycheckError(`--until: ${until} is over already; today is ${today(world)}`);
  refuseLacking(known, name, world);
  const checklists = (await checkOne(name, base, world, answers)).map(({ checklist }) => checklist);
  const given = await askLacking(known, checklists, world);
  const found = findingsUnder(checklists, given.clause, name);
  const folder = path.dirname(file);
  const isFirst = readKey(folder) === null;
  const key = readOrMakeKey(folder);
  const added = found.map(([finding, checklist]) =>
    exceptionTo(finding, checklist, given, { key, draft: draftNameOf(name, folder, world), today: today(world) }),
  );
  const { keepExceptions } = await import('../exceptions.js');
  keepExceptions(folder, added);
  const moment = { exceptions: [...exceptions, ...added], key, today: today(world), draft: null };
  const remark = remarkOn(given.until, world);
  if (remark !== null) await printNotices([remark], world);
  const said = [
    ...added.map(({ cite, about, until, by, reason }) => `Allowed until ${until} by ${by}: ${cite} (${about}). ${reason}`),
    `Kept in ${path.relative(world.cwd, path.join(folder, EXCEPTIONS_FILE))}`,
    ...(isFirst
      ? [
          `Sealed with ${path.relative(world.cwd, path.join(folder, KEY_FILE))}: it is yours alone, so send it to nobody and keep it out of version control`,
        ]
      : []),
  ];
  const now = checklists.map((checklist) => `Now ${verdictLine(overrule(checklist, moment))}`);
  return [...said.flatMap((line) => wrap(line, WIDTH)), '', ...now].join('\n');
}

/**
 * The findings under one clause that can be excepted, each with the checklist it belongs to.
 *
 * @throws {PolicycheckError} if there is no such finding under that clause
 */
function findingsUnder(checklists: readonly Checklist[], called: string, name: string): (readonly [Finding, Checklist])[] {
  const entries = checklists.flatMap((checklist) => {
    const clauses = clausesCalled(
      checklist.entries.map(({ clause }) => clause),
      called,
    );
    return checklist.entries.filter(({ clause }) => clauses.includes(clause)).map((entry) => [entry, checklist] as const);
  });
  const [first] = entries;
  if (!first) {
    const policies = checklists.map(({ policy }) => policy.id);
    throw new PolicycheckError(`${policies.join(', ')}: no clause "${called}"; "policycheck policy show ${policies[0] ?? ''}" lists them`);
  }
  if (entries.some(([{ clause }]) => clause.final)) throw new PolicycheckError(`${first[0].clause.cite}: nobody may overrule this clause`);
  const found = entries.flatMap(([{ findings }, checklist]) =>
    findings.filter(mayBeAllowed).map((finding) => [finding, checklist] as const),
  );
  if (found.length === 0) throw new PolicycheckError(`${name}: ${whyNothing(first[0])}`);
  return found;
}

function whyNothing({ clause, findings }: Entry): string {
  const open = findings.find(({ outcome }) => outcome === 'open')?.question;
  if (open) return `${clause.cite} asks a question; answer it with --answer ${open.id}=yes|no|unsure`;
  return `nothing is found under ${clause.cite} that would have to be allowed`;
}

function exceptionTo(finding: Finding, checklist: Checklist, given: Allowance, { key, draft, today }: Circumstances): KeptException {
  const { clause, evidence, words } = finding;
  const { reason, by, until } = given;
  const about = [...new Set(evidence.map(({ label }) => label))].join(', ') || words;
  const described = { policy: checklist.policy.id, clause: clause.id, cite: clause.cite, draft, about, reason, by, until, given: today };
  const bound = { ...described, finding: fingerprintOf(finding, checklist, key) };
  return { ...bound, seal: sealOf(bound, key) };
}

function verdictLine(checklist: Checklist): string {
  return reporters.text(checklist, { version: version(), all: false, why: false, quiet: true, origins: {}, color: false, width: 80 });
}
