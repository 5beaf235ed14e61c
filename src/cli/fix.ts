// `policycheck fix <draft>`: offers corrections and writes those the user accepts.
import path from 'node:path';
import type { Command } from 'commander';
import { PolicycheckError } from '../errors.js';
import { answersIn, judge, readDraft } from '../check.js';
import { exitStatus } from '../verdict.js';
import type { Prompts } from '../questionnaire/prompts.js';
import { paintIn } from '../reporters/terminal/paint.js';
import type { Settings } from '../settings.js';
import { safe } from '../terminal/safe.js';
import type { Checklist, Draft } from '../types.js';
import { readAnswers } from './answers.js';
import type { Bench } from './bench.js';
import { checkOne } from './check.js';
import type { Checked } from './checked.js';
import { addConfigOptions, addDraftOptions, answersOption, flagsOf, type RunFlags } from './options.js';
import { fixPictures } from './fix-pictures.js';
import { readBase, type Base } from './resolve.js';
import { worstStatus } from './worst-status.js';
import { hasColor, isTerminal, send, widthOf, type World } from './world.js';

export function addFixCommand(program: Command, { world, done }: Bench): void {
  const fix = program
    .command('fix')
    .description('show what could be changed without changing what the draft says, and write it once you say yes')
    .argument('<draft>', 'plain text or Markdown; "-" for standard input, which is only shown')
    .addOption(answersOption())
    .option('--yes', 'write without asking')
    .option('--no-color', 'no colour');
  addConfigOptions(addDraftOptions(fix)).action(async (name: string) => {
    const { flags, run, own } = flagsOf<{ yes?: boolean }>(fix);
    done(await fixOne(name, own.yes ?? false, flags, run, world));
  });
}

const WIDEST = 100;

/** @returns the exit status of the draft as it stands after the corrections */
async function fixOne(name: string, yes: boolean, flags: Settings, run: RunFlags, world: World): Promise<number> {
  const { fixDraft, refuseFormat } = await import('../fix.js');
  if (yes && name === '-') throw new PolicycheckError('standard input is not a file to write to; give the file, or leave --yes out');
  if (name !== '-') refuseFormat(name);
  const base = await readBase(flags, run, world);
  const checked = await checkOne(name, base, world, await readAnswers(run.answers, world));
  const { stdout } = world;
  const terminal = stdout.isTTY === true;
  const prompts = isTerminal(world) ? await promptsOf(run, world) : null;
  const width = Math.min(terminal ? widthOf(stdout) : 80, WIDEST);
  const fixed = await fixDraft({
    name,
    file: name === '-' ? null : path.resolve(world.cwd, name),
    checklists: checked.map(({ checklist }) => checklist),
    recheck: (text) => checked.map((each) => recheck({ text }, each, base)),
    yes,
    prompts,
    page: {
      width,
      paint: paintIn(terminal && hasColor(world, run.color)),
      folds: terminal,
    },
    show: (text) => send(stdout, text),
  });
  const said = { written: `Written: ${safe(name)}\n`, left: `${safe(name)} is left as it was.\n`, unasked: '', nothing: '' };
  await send(world.stderr, said[fixed.how]);
  const { how, pictures } = await fixPictures(checked, yes, prompts, width, world);
  if ([fixed.how, how].includes('unasked')) await send(world.stderr, UNASKED);
  const text = fixed.checklists[0]?.draft.text ?? '';
  const now = how === 'written' ? checked.map((each) => recheck({ text, pictures }, each, base)) : fixed.checklists;
  const failOn = checked[0]?.settings.failOn ?? 'review';
  return worstStatus(new Set(now.map(({ verdict }) => exitStatus(verdict, failOn))));
}

const UNASKED = 'Nothing was written: --yes writes it to a file; at a terminal you are asked.\n';

/** Checks the changed draft again, with the same answers and exceptions as before. */
function recheck(changed: Partial<Draft>, { checklist, settings }: Checked, { config, overrule }: Base): Checklist {
  const { draft, policy } = checklist;
  const answers = { ...settings.answers, ...answersIn(checklist) };
  return overrule(judge(readDraft({ ...draft, ...changed }, config.council), policy, answers));
}

async function promptsOf({ color }: RunFlags, world: World): Promise<Prompts> {
  const { terminalPrompts } = await import('../ask.js');
  const { stdin, stderr } = world;
  return terminalPrompts({ stdin, stderr, color: hasColor(world, color) });
}
