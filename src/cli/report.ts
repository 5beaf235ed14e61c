// Records and reports what was checked.
import { policyFile } from '../shipped.js';
import { messagesIn, translatorTo, type Translate } from '../messages/index.js';
import type { Messages } from '../messages/types.js';
import { reporters } from '../reporters/index.js';
import { DEFAULTS, isKept, type Format } from '../settings.js';
import { safe } from '../terminal/safe.js';
import type { Checked } from './checked.js';
import { countDrafts } from './count.js';
import { inputsIn, refuseInput } from './inputs.js';
import { keepRecords } from './keep-records.js';
import { followsLinks, linksTo } from './links.js';
import type { RunFlags } from './options.js';
import { openOutput } from './output.js';
import { suggestedFor } from './suggested.js';
import { version } from './version.js';
import { hasColor, send, widthOf, type World } from './world.js';

/**
 * Writes the records, then the report, so that no report is issued without a record. With --watch no records are kept, since the draft is
 * still being written.
 *
 * @param failed number of drafts that could not be checked
 * @throws {PolicycheckError} if the output would overwrite an input, or cannot be written
 */
export async function write(checked: readonly Checked[], run: RunFlags, world: World, failed = 0): Promise<void> {
  for (const { settings } of checked) refuseInput(run.output, inputsIn(settings, world), world);
  const kept = run.watch ? [] : keepRecords(checked, world);
  const say = await messagesIn(checked[0]?.settings.lang ?? DEFAULTS.lang);
  const text = (await print(checked, run, world)) + countFor(checked, run, failed, say);
  const output = openOutput(run.output, world);
  try {
    await output.write(text);
  } catch (error) {
    output.discard();
    throw error;
  }
  output.close();
  if (!run.quiet) await send(world.stderr, kept.map((file) => `${say.recorded(safe(file))}\n`).join(''));
}

/** The summary at the end of a text report on several drafts. */
function countFor(checked: readonly Checked[], { quiet = false }: RunFlags, failed: number, say: Messages): string {
  if (checked[0]?.settings.format !== 'text' || quiet) return '';
  const checklists = checked.map(({ checklist }) => checklist);
  const count = countDrafts(checklists, failed, say);
  return count === '' ? '' : `\n${count}`;
}

/** Report formats, apart from plain text, that are read by people. */
const READ: readonly Format[] = ['html', 'markdown'];

async function print(checked: readonly Checked[], run: RunFlags, world: World): Promise<string> {
  const format = checked[0]?.settings.format ?? DEFAULTS.format;
  const translate = await translatorTo(checked[0]?.settings.lang ?? DEFAULTS.lang);
  if (!isKept(format))
    return checked.map((each) => printOne(format, each, translate, run, world)).join(format === 'text' && !run.quiet ? '\n' : '');
  const { report } = await import('../reporters/kept.js');
  const reported: Parameters<typeof report>[1][number][] = [];
  for (const { checklist, settings } of checked) {
    const { all, why, failOn } = settings;
    const translated = translate(checklist);
    const suggested = READ.includes(format) ? await suggestedFor(checklist, translated) : [];
    reported.push({ checklist: translated, options: { version: version(), all, why, failOn }, suggested });
  }
  return report(format, reported, run.mask ?? true);
}

function printOne(
  format: keyof typeof reporters,
  { checklist, settings, origins, policyName }: Checked,
  translate: Translate,
  { output, color, quiet = false }: RunFlags,
  world: World,
): string {
  const { stdout, env, cwd } = world;
  const terminal = output === undefined && stdout.isTTY === true;
  const colored = terminal && hasColor(world, color);
  return reporters[format](translate(checklist), {
    version: version(),
    all: settings.all,
    why: settings.why,
    quiet,
    origins,
    color: colored,
    width: terminal ? widthOf(stdout) : 80,
    ...(colored && followsLinks(env) ? { linkTo: linksTo(checklist, policyFile(policyName, cwd)) } : {}),
  });
}
