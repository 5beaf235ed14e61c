// What is known of one draft beside flags, environment and configuration.
import type { AnswersFile } from '../answers-file.js';
import type { Source } from '../drafts/index.js';
import type { Layer, Settings } from '../settings.js';
import type { Base } from './resolve.js';

type Own = Pick<Source, 'settings' | 'settingsFrom'>;

/**
 * The first that says something wins: the draft itself, a file of answers, what its author is asked.
 *
 * @param asked for what is said nowhere else
 */
export function layersOf({ settings: own, settingsFrom: from = '' }: Own, saved: AnswersFile, asked: readonly Layer[]): Layer[] {
  return [...(own ? [{ settings: own, from, answeredBy: null }] : []), { settings: saved.settings, from: 'the answers file' }, ...asked];
}

/** In which settings the file of answers says another thing than the draft does, which wins; what a flag gives is beyond doubt. */
export function differencesOf(
  { id, settings: own = {}, settingsFrom = '' }: Own & Pick<Source, 'id'>,
  saved: AnswersFile,
  { flags }: Base,
): string[] {
  const names = Object.keys(saved.settings) as (keyof Settings)[];
  return names
    .filter((name) => own[name] !== undefined && flags.settings[name] === undefined && shown(own[name]) !== shown(saved.settings[name]))
    .map(
      (name) =>
        `${id}: the ${name} is ${shown(own[name])} by ${settingsFrom}, which counts, and ${shown(saved.settings[name])} by the answers file`,
    );
}

function shown(value: Settings[keyof Settings]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
