// Flags, front matter, environment and configuration file -> the settings of one draft, and the draft itself.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findConfig, type Config } from '../config-files.js';
import { readDraftFile } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { resolveSettings, settingsOfEnvironment, type Layer, type Resolved, type Settings } from '../settings.js';
import { CHANNELS, ROLES, type Channel, type Draft, type Role } from '../types.js';
import { type RunFlags } from './options.js';
import { overruling, type Overrule } from './overruling.js';
import { today, type World } from './world.js';

/** What holds for every draft of a run. */
export interface Base {
  readonly flags: Layer;
  /** Environment and configuration file: weaker than what a draft says of itself. */
  readonly below: readonly Layer[];
  readonly config: Config;
  /** Counts the exceptions of the configuration into a checklist. */
  readonly overrule: Overrule;
}

export async function readBase(flags: Settings, { config: given }: RunFlags, world: World): Promise<Base> {
  const config = await findConfig(given, world.cwd);
  const environment = { settings: settingsOfEnvironment(world.env), from: 'the environment' };
  const below = [environment, { settings: config.settings, from: config.file ?? 'the configuration' }];
  return { flags: { settings: flags, from: 'the command line' }, below, config, overrule: await overruling(config, world) };
}

/** @param own what the draft says of itself */
export function resolve({ flags, below }: Base, own: readonly Layer[] = []): Resolved {
  return resolveSettings([flags, ...own, ...below]);
}

/** Settings with all that a check needs. */
export type Complete = Settings & { readonly role: Role; readonly channel: Channel; readonly policy: readonly string[] };

/** Which of the three that have no silent default are missing. */
export function missing({ role, channel, policy }: Settings): ('role' | 'channel' | 'policy')[] {
  return [...(role ? [] : (['role'] as const)), ...(channel ? [] : (['channel'] as const)), ...(policy ? [] : (['policy'] as const))];
}

const HOW_TO_GIVE = {
  role: `--role ${ROLES.join('|')}`,
  channel: `--channel ${CHANNELS.join('|')}`,
  policy: '--policy <id or file> ("policycheck policy list" shows the ids)',
};

/** @throws {PolicycheckError} that says which flags to give */
export function complete(settings: Settings, name: string): Complete {
  const { role, channel, policy } = settings;
  if (role && channel && policy) return { ...settings, role, channel, policy };
  const lacking = missing(settings);
  throw new PolicycheckError(`${name}: ${lacking.join(', ')} not given; add ${lacking.map((key) => HOW_TO_GIVE[key]).join(' ')}`);
}

export function draftOf(id: string, text: string, settings: Complete, world: World, lineOffset = 0): Draft {
  const { role, channel, platform = null, authorised = null, date = today(world), replyTo } = settings;
  const answered = replyTo === undefined ? {} : { replyTo: readReply(replyTo, world.cwd) };
  return { id, text, context: { role, channel, platform, authorised, date }, lineOffset, ...answered };
}

/** The path of a file, or the text itself. What looks like a path and leads nowhere is a slip, and no text. */
export function readReply(value: string, cwd: string): string {
  const file = path.resolve(cwd, value);
  if (/^\S+\.(?:txt|md)$/.test(value) || (value.length < 256 && !value.includes('\n') && existsSync(file)))
    return readDraftFile(file, value);
  return value;
}
