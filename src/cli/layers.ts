// The settings of a single draft, apart from flags, environment and configuration.
import type { AnswersFile } from '../answers-file.js';
import type { Source } from '../drafts/index.js';
import type { Layer, Settings } from '../settings.js';
import type { Base } from './resolve.js';

type Own = Pick<Source, 'settings' | 'settingsFrom'>;

/**
 * The layers of settings in order of precedence: the draft itself, the answers file, and what the author is asked.
 *
 * @param asked settings the author was asked for because nothing else gave them
 */
export function layersOf({ settings: own, settingsFrom: from = '' }: Own, saved: AnswersFile, asked: readonly Layer[]): Layer[] {
  return [...(own ? [{ settings: own, from, answeredBy: null }] : []), { settings: saved.settings, from: 'the answers file' }, ...asked];
}

/**
 * Lists where the answers file contradicts the draft, which takes precedence. Settings given by a flag are left out, because the flag
 * decides.
 */
export function differencesOf(
  { id, settings: own = {}, settingsFrom: from = '' }: Own & Pick<Source, 'id'>,
  { settings, given }: AnswersFile,
  { flags }: Base,
): string[] {
  const names = Object.keys(settings) as (keyof Settings)[];
  const said = [
    ...names.map((name) => ({ what: name, mine: own[name], theirs: settings[name], flag: flags.settings[name] })),
    ...Object.entries(given).map(([question, { answer }]) => ({
      what: `answer to ${question}`,
      mine: own.answers?.[question],
      theirs: answer,
      flag: flags.settings.answers?.[question],
    })),
  ];
  return said
    .filter(({ mine, theirs, flag }) => mine !== undefined && flag === undefined && shown(mine) !== shown(theirs))
    .map(
      ({ what, mine, theirs }) => `${id}: the ${what} is ${shown(mine)} by ${from}, which counts, and ${shown(theirs)} by the answers file`,
    );
}

function shown(value: Settings[keyof Settings]): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
