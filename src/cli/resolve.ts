// Combines flags, front matter, environment and configuration file into the settings of one draft, and builds the draft.
import { findConfig, type Config } from '../config-files.js';
import type { Source } from '../drafts/index.js';
import { PolicycheckError } from '../errors.js';
import { resolveSettings, settingsOfEnvironment, type Layer, type Resolved, type Settings } from '../settings.js';
import { CHANNELS, ROLES, type Channel, type Draft, type Role } from '../types.js';
import { notifyOnce, type Notify } from './drafts.js';
import type { RunFlags } from './options.js';
import { overruling, type Overrule } from './overruling.js';
import { readPictures } from './pictures.js';
import { readReply } from './reply.js';
import { today, type World } from './world.js';

/** Everything that applies to all drafts of a run. */
export interface Base {
  readonly flags: Layer;
  /** Environment and configuration file; a draft's own settings override them. */
  readonly below: readonly Layer[];
  readonly config: Config;
  /** Applies the configured exceptions to a checklist. */
  readonly overrule: Overrule;
  /** Reports notices about the whole run, each once. */
  readonly notify: Notify;
}

/**
 * Reads what applies to the whole run: flags, environment and configuration.
 *
 * @throws {PolicycheckError} if the configuration or a variable is invalid
 */
export async function readBase(flags: Settings, { config: given }: RunFlags, world: World): Promise<Base> {
  const config = await findConfig(given, world.cwd);
  const environment = { settings: settingsOfEnvironment(world.env), from: 'the environment' };
  const below = [environment, { settings: config.settings, from: config.file ?? 'the configuration' }];
  return {
    flags: { settings: flags, from: 'the command line' },
    below,
    config,
    overrule: await overruling(config, world),
    notify: notifyOnce(world),
  };
}

/** @param own the draft's own settings */
export function resolve({ flags, below }: Base, own: readonly Layer[] = []): Resolved {
  return resolveSettings([flags, ...own, ...below]);
}

/** Settings with everything that a check requires. */
type Complete = Settings & { readonly role: Role; readonly channel: Channel; readonly policy: readonly string[] };

/** Which of the three settings without a default are missing. */
export function missing({ role, channel, policy }: Settings): ('role' | 'channel' | 'policy')[] {
  return [...(role ? [] : (['role'] as const)), ...(channel ? [] : (['channel'] as const)), ...(policy ? [] : (['policy'] as const))];
}

const HOW_TO_GIVE = {
  role: `--role ${ROLES.join('|')}`,
  channel: `--channel ${CHANNELS.join('|')}`,
  policy: '--policy <id or file> ("policycheck policy list" shows the ids)',
};

/** @throws {PolicycheckError} if a required setting is missing; the message names the flags to give */
export function complete(settings: Settings, name: string): Complete {
  const { role, channel, policy } = settings;
  if (role && channel && policy) return { ...settings, role, channel, policy };
  const lacking = missing(settings);
  throw new PolicycheckError(`${name}: ${lacking.join(', ')} not given; add ${lacking.map((key) => HOW_TO_GIVE[key]).join(' ')}`);
}

/**
 * Builds the draft with everything that belongs to it: the message it answers and its pictures.
 *
 * @throws {PolicycheckError} if a file cannot be read
 */
export async function draftOf(source: DraftSource, settings: Complete, world: World, notify?: Notify): Promise<Draft> {
  const { id, text, lineOffset = 0, division, enclosures = [] } = source;
  const { role, channel, platform = null, authorised = null, date = today(world), displayName, replyTo, images = [] } = settings;
  const named = displayName === undefined ? {} : { displayName };
  const pictures = images.length + enclosures.length === 0 ? [] : await readPictures(images, enclosures, id, world, notify);
  return {
    id,
    text,
    context: { role, channel, platform, authorised, date, ...named },
    lineOffset,
    ...(division ? { division } : {}),
    ...(replyTo === undefined ? {} : { replyTo: await readReply(replyTo, world.cwd) }),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}

/** A draft as read from a file or a line. */
export type DraftSource = Pick<Source, 'id' | 'text'> & Partial<Source>;
