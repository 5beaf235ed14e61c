// `policycheck record verify | list | show`.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { judge, readDraft } from '../check.js';
import type { Source } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { loadPolicy, shippedPolicies } from '../shipped.js';
import { exitStatus } from '../verdict.js';
import { describeInList, describeRecord, readRecord, whyItFails, type CheckRecord } from '../record/index.js';
import { verdictWords } from '../reporters/words.js';
import { BULLET, hang } from '../terminal/hang.js';
import { safe } from '../terminal/safe.js';
import type { Bench } from './bench.js';
import { addConfigOptions, collect, flagsOf } from './options.js';
import { openDraft } from './drafts.js';
import { readPictures } from './pictures.js';
import { readReply } from './reply.js';
import { readBase, resolve } from './resolve.js';
import { printProblems } from './print-problems.js';
import { today, type World } from './world.js';

type Say = (text: string) => void;

const WIDTH = 80;

export function addRecordCommands(program: Command, { world, say, done }: Bench): void {
  const record = program.command('record').description('the records that --record keeps');
  const verify = record
    .command('verify')
    .description('does the record still hold for this very draft? 0 if so and ready to publish, else 1 or 3')
    .argument('<draft>', 'file, or "-" for standard input')
    .argument('<record>', 'file that --record kept')
    .option('-p, --policy <id or file>', 'where the policy stands now', (value) => [value])
    .option('--image <file>', 'a picture that goes with it; repeatable', collect)
    .option('--reply-to <file or text>', 'what the draft answers');
  addConfigOptions(verify).action(async (draft: string, file: string) => done(await verifyRecord(draft, file, verify, world, say)));
  const list = record
    .command('list')
    .description('the records of a folder, the newest last')
    .argument('[folder]', 'default: the one that is configured');
  addConfigOptions(list).action(async (folder?: string) => say(await listRecords(folder, list, world)));
  record
    .command('show')
    .description('a record in words')
    .argument('<record>')
    .action((file: string) => say(describeRecord(readRecord(path.resolve(world.cwd, file), file), today(world))));
}

async function verifyRecord(name: string, recordName: string, command: Command, world: World, say: Say): Promise<number> {
  const { flags, run } = flagsOf(command);
  const { policy: [given] = [], replyTo, images = [] } = flags;
  const file = path.resolve(world.cwd, recordName);
  const kept = readRecord(file, recordName);
  const { text, settings: own, enclosures } = await draftRecorded(name, kept, world);
  const pictures = await readPictures(images.length > 0 ? images : (own?.images ?? []), enclosures, name, world);
  const base = await readBase(flags, run, world);
  const policy = await (given === undefined ? loadPolicy(kept.policy.source, path.dirname(file)) : loadPolicy(given, world.cwd));
  const answers = Object.fromEntries(kept.answers.map(({ question, answer }) => [question, answer]));
  const reasons = whyItFails(kept, {
    text,
    replyTo: replyTo === undefined ? undefined : await readReply(replyTo, world.cwd),
    pictures,
    policy,
    law: shippedPolicies().law,
    today: today(world),
    check: (draft) => base.overrule(judge(readDraft({ ...draft, id: name }, base.config.council), policy, answers)),
  });
  say(describeVerification(name, kept, reasons));
  return reasons.length > 0 ? 1 : exitStatus(kept.verdict, 'review');
}

/** Finds the recorded draft in a file; in a table, the row with the recorded id. */
async function draftRecorded(name: string, { id }: CheckRecord, world: World): Promise<Source> {
  const sources = await openDraft(name, world);
  const [only, ...more] = sources;
  const found = sources.find((source) => source.id === id) ?? (more.length === 0 ? only : undefined);
  if (!found) throw new PolicycheckError(`${name} holds ${sources.length} drafts, and none of them is ${id}, which was recorded`);
  return found;
}

function describeVerification(name: string, { verdict, holdsUntil }: CheckRecord, reasons: readonly string[]): string {
  if (reasons.length === 0) return safe(`The record of ${name} holds, until ${holdsUntil}. Its verdict: ${verdictWords(verdict)}`) + '\n';
  const lines = reasons.flatMap((reason) => hang(BULLET, reason, WIDTH));
  return [safe(`The record of ${name} does not hold; check the draft again:`), ...lines, ''].join('\n');
}

/** Lists the records in a folder. Other files there are named on standard error and skipped. */
async function listRecords(given: string | undefined, command: Command, world: World): Promise<string> {
  const { flags, run } = flagsOf(command);
  const folder = given ?? resolve(await readBase(flags, run, world)).settings.record;
  if (folder === undefined) throw new PolicycheckError('no folder of records is configured; name one: policycheck record list <folder>');
  const absolute = path.resolve(world.cwd, folder);
  if (!existsSync(absolute) || !statSync(absolute).isDirectory()) throw new PolicycheckError(`${folder}: there is no such folder`);
  const shown = path.relative(world.cwd, absolute) || '.';
  const records: { readonly kept: CheckRecord; readonly file: string }[] = [];
  for (const name of readdirSync(absolute).filter((each) => each.endsWith('.json'))) {
    try {
      records.push({ kept: readRecord(path.join(absolute, name), path.join(shown, name)), file: path.join(shown, name) });
    } catch (error) {
      await printProblems(error, world);
    }
  }
  if (records.length === 0) return `no records in ${shown}\n`;
  const inOrder = records.sort((a, b) => (a.kept.time < b.kept.time ? -1 : 1));
  return inOrder.map(({ kept, file }) => describeInList(kept, file, today(world))).join('');
}
