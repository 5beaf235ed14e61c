// The sections of init. Each takes a configuration and returns it changed.
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { ROLE_NAMES } from '../role-names.js';
import { ROLES, type Channel, type Policy } from '../types.js';
import { askContacts, askElections, askPeople } from './council.js';
import type { Asker, Choice } from './prompts.js';
import { divide, setValue, valueAt, type ConfigText } from './text.js';

/** What init needs to know besides the answers. */
export interface Surroundings {
  /** Folder of the configuration; paths in it are relative to this folder. */
  readonly folder: string;
  readonly policies: readonly Policy[];
  readonly loadPolicy: (name: string, folder: string) => Promise<Policy>;
}

export interface Section {
  /** Completes the question "What would you like to change? …". */
  readonly title: string;
  readonly ask: (config: ConfigText, asker: Asker, surroundings: Surroundings) => Promise<ConfigText>;
}

export const SECTIONS: readonly Section[] = [
  { title: 'The council: its name, its country', ask: askCouncil },
  { title: 'The policy', ask: askPolicy },
  { title: 'Who posts, and on whose account', ask: askPosting },
  { title: 'Its own contacts: addresses, numbers, web sites', ask: askContacts },
  { title: 'Councillors and staff', ask: askPeople },
  { title: 'Elections', ask: askElections },
  { title: 'Records of checks', ask: askRecords },
];

async function askCouncil(config: ConfigText, asker: Asker): Promise<ConfigText> {
  const names = (valueAt(config, ['council', 'names']) ?? []) as readonly string[];
  const name = await asker.text('What is the council called?', names[0] ?? '');
  const others = await asker.text('Its other names and abbreviations, with ; between them (enter to go on):', names.slice(1).join('; '));
  const nation = (valueAt(config, ['council', 'nation']) ?? 'england') as string;
  const chosen = await asker.choose(
    'Where is it?',
    [
      { name: 'England', value: 'england' },
      { name: 'Wales', value: 'wales' },
    ],
    nation,
  );
  const named = setValue(config, ['council', 'names'], [name, ...divide(others)].filter(Boolean));
  const placed = setValue(named, ['council', 'nation'], chosen);
  return chosen === 'wales' ? askLanguages(placed, asker) : placed;
}

async function askLanguages(config: ConfigText, asker: Asker): Promise<ConfigText> {
  const choices = [
    { name: 'English', value: 'en' },
    { name: 'Welsh', value: 'cy' },
    { name: 'English and Welsh', value: 'en,cy' },
  ];
  const now = (valueAt(config, ['council', 'languages']) ?? ['en']) as readonly string[];
  const chosen = await asker.choose('In which languages does it publish?', choices, now.length > 1 ? 'en,cy' : now[0]);
  return setValue(config, ['council', 'languages'], chosen.split(','));
}

async function askPolicy(config: ConfigText, asker: Asker, { policies, loadPolicy, folder }: Surroundings): Promise<ConfigText> {
  const given = valueAt(config, ['policy']);
  const now = typeof given === 'string' ? given : undefined;
  const shipped = policies.map(({ id, council }): Choice<string> => ({ name: `${id}: ${council}`, value: id }));
  const isOwn = now !== undefined && !shipped.some(({ value }) => value === now);
  const choices = [
    ...(Array.isArray(given) ? [{ name: `As it stands: ${given.join(', ')}`, value: 'same' }] : []),
    ...shipped,
    { name: 'A policy file of our own', value: 'own' },
    { name: 'Ask each time', value: 'none' },
  ];
  asker.explain('Where your council is not in the list, "policycheck policy new" makes a policy by asking; call init again then.');
  const start = Array.isArray(given) ? 'same' : isOwn ? 'own' : (now ?? 'none');
  const chosen = await asker.choose('Under which policy are drafts checked?', choices, start);
  if (chosen === 'same') return config;
  if (chosen !== 'own') return setValue(config, ['policy'], chosen === 'none' ? undefined : chosen);
  const file = await asker.needed(`Which file? (as seen from ${folder})`, isOwn ? now : '', (name) =>
    faultOf(loadPolicy(asPath(name), folder)),
  );
  return setValue(config, ['policy'], asPath(file));
}

/** Adds a slash to a file name, because a name without one would be read as a policy id. */
function asPath(name: string): string {
  return /[/\\]|\.ya?ml$/.test(name) ? name : `.${path.posix.sep}${name}`;
}

async function faultOf(loading: Promise<Policy>): Promise<true | string> {
  try {
    await loading;
    return true;
  } catch (error) {
    if (!(error instanceof PolicycheckError)) throw error;
    return error.problems.slice(0, 3).join('\n  ');
  }
}

async function askPosting(config: ConfigText, asker: Asker): Promise<ConfigText> {
  const ask = async (key: 'role' | 'channel', message: string, names: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const choices = [...Object.entries(names).map(([value, name]) => ({ name, value })), { name: 'Ask each time', value: 'none' }];
    const now = valueAt(config, [key]);
    const chosen = await asker.choose(message, choices, typeof now === 'string' ? now : 'none');
    return chosen === 'none' ? undefined : chosen;
  };
  const role = await ask('role', 'Who posts, as a rule?', Object.fromEntries(ROLES.map((role) => [role, ROLE_NAMES[role].one])));
  const channel = await ask('channel', 'On whose account, as a rule?', CHANNEL_NAMES);
  return setValue(setValue(config, ['role'], role), ['channel'], channel);
}

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  official: "The council's own account",
  personal: "The author's own account",
};

async function askRecords(config: ConfigText, asker: Asker): Promise<ConfigText> {
  const now = valueAt(config, ['record']);
  const folder = typeof now === 'string' ? now : '';
  if (!(await asker.confirm('Keep a record of each check, one file each?', folder !== ''))) return setValue(config, ['record'], undefined);
  const chosen = await asker.text('In which folder?', folder === '' ? 'records' : folder);
  const by = valueAt(config, ['by']);
  const name = await asker.text('Who checks, as the records should name them?', typeof by === 'string' ? by : '');
  const placed = setValue(config, ['record'], chosen === '' ? undefined : chosen);
  return setValue(placed, ['by'], name === '' ? undefined : name);
}
