// Asks who posts, on whose account, where, and under which policy, if nobody has said so.
import { ROLE_NAMES } from '../role-names.js';
import type { Settings } from '../settings.js';
import { PLATFORMS, ROLES, type Channel, type Platform, type Role } from '../types.js';
import type { Choice, Prompts } from './prompts.js';

export type Missing = 'role' | 'channel' | 'platform' | 'policy';

export interface PolicyName {
  readonly id: string;
  readonly council: string;
}

const BACK = { value: 'back', name: '‹ Back' } as const;

const ROLE: readonly Choice<Role>[] = ROLES.map((value) => ({ value, name: ROLE_NAMES[value].one, short: ROLE_NAMES[value].short }));

const CHANNEL: readonly Choice<Channel>[] = [
  { value: 'official', name: 'The council’s: a page, group or site run in its name', short: 'the council’s' },
  { value: 'personal', name: 'Any other: their own, a community group, a comment somewhere', short: 'their own' },
];

const NAMES: Readonly<Record<Platform, string>> = {
  facebook: 'Facebook',
  x: 'X',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  nextdoor: 'Nextdoor',
  whatsapp: 'WhatsApp',
  website: 'The website',
  newsletter: 'The newsletter',
  forum: 'A forum, or comments under an article',
};

const PLATFORM: readonly Choice<Platform | 'elsewhere'>[] = [
  ...PLATFORMS.map((value) => ({ value, name: NAMES[value] })),
  { value: 'elsewhere', name: 'Somewhere else, or not settled yet', short: 'somewhere else' },
];

/**
 * Asks for one setting.
 *
 * @param faultOf says what is wrong with the author's own policy file; null where nothing is
 * @param before what was chosen before the author came back to the question
 */
export async function askSetting(
  name: Missing,
  prompts: Prompts,
  policies: readonly PolicyName[],
  faultOf: (file: string) => string | null,
  back: boolean,
  before: Settings = {},
): Promise<Settings | 'back'> {
  const start = name === 'policy' ? before.policy?.[0] : before[name];
  const choose = <Value extends string>(message: string, choices: readonly Choice<Value>[]): Promise<Value | 'back'> => {
    const known = choices.find(({ value }) => value === start)?.value;
    return prompts.choose<Value | 'back'>(message, back ? [...choices, BACK] : choices, known);
  };
  switch (name) {
    case 'role':
      return given('role', await choose('Who is posting? (If you write it for somebody else: that person.)', ROLE));
    case 'channel':
      return given('channel', await choose('Whose account will it go out on?', CHANNEL));
    case 'platform':
      return platformOf(await choose('Where will it go out?', PLATFORM));
    case 'policy':
      return askPolicy(prompts, policies, faultOf, choose);
  }
}

function given<Name extends 'role' | 'channel'>(name: Name, value: string): Settings | 'back' {
  return value === 'back' ? 'back' : { [name]: value };
}

function platformOf(value: Platform | 'elsewhere' | 'back'): Settings | 'back' {
  if (value === 'back') return value;
  return value === 'elsewhere' ? {} : { platform: value };
}

async function askPolicy(
  prompts: Prompts,
  policies: readonly PolicyName[],
  faultOf: (file: string) => string | null,
  choose: (message: string, choices: readonly Choice<string>[]) => Promise<string>,
): Promise<Settings | 'back'> {
  const shipped = policies.map(({ id, council }) => ({ value: id, name: `${id}: ${council}`, short: id }));
  const chosen = await choose('Under which policy?', [...shipped, { value: '', name: 'A policy file of your own', short: 'a file' }]);
  if (chosen === 'back') return 'back';
  return { policy: [chosen === '' ? await prompts.line('Which file?', 'policy.yaml', faultOf) : chosen] };
}
