// Every setting: what it may be, what it is where nobody gives it, and who wins where several do.
import { PolicycheckError } from './errors.js';
import { isDate } from './shape.js';
import {
  CHANNELS,
  LANGUAGES,
  PLATFORMS,
  ROLES,
  type AnswerValue,
  type Answers,
  type Channel,
  type Language,
  type Platform,
  type Role,
} from './types.js';

/** Reports that are kept or sent on: one document for all drafts of a run, and personal data masked in it. */
export const KEPT_FORMATS = ['markdown', 'html', 'sarif', 'junit', 'github'] as const;
export type KeptFormat = (typeof KEPT_FORMATS)[number];
export const FORMATS = ['text', 'json', 'ndjson', ...KEPT_FORMATS] as const;
export type Format = (typeof FORMATS)[number];

export function isKept(format: Format): format is KeptFormat {
  return KEPT_FORMATS.some((kept) => kept === format);
}

export const FAIL_ON = ['review', 'fail', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What a draft, a batch line, the environment, a configuration file and the command line may all give. */
export interface Settings {
  readonly role?: Role;
  readonly channel?: Channel;
  readonly platform?: Platform;
  readonly policy?: readonly string[];
  readonly authorised?: boolean;
  readonly displayName?: string;
  readonly date?: string;
  readonly answers?: Answers;
  readonly replyTo?: string;
  /** Files of the pictures that go with the draft. */
  readonly images?: readonly string[];
  /** This and those below are of the run, and stand in no draft. */
  readonly format?: Format;
  readonly failOn?: FailOn;
  readonly all?: boolean;
  readonly why?: boolean;
  /** Of the report: English or Welsh. */
  readonly lang?: Language;
  /** Who runs the check, as a record names them. */
  readonly by?: string;
  /** Folder that a record of each check is kept in. */
  readonly record?: string;
  /** Keep the words of the draft in its record, too. */
  readonly recordText?: boolean;
  /** Days for which a record holds. */
  readonly recordDays?: number;
}

export type SettingName = keyof Settings;

/** Role, channel and policy have no default: where they are missing they are asked for. */
export const DEFAULTS = {
  format: 'text',
  lang: 'en',
  failOn: 'review',
  all: false,
  why: false,
  recordText: false,
  recordDays: 30,
} as const satisfies Settings;

type Reading = { readonly value: unknown } | { readonly problem: string };
type Reader = (given: unknown) => Reading;

const DRAFT_READERS = {
  role: oneOf(ROLES),
  channel: oneOf(CHANNELS),
  platform: oneOf(PLATFORMS),
  policy: listOf('policy; give an id or a YAML file, or a list of them'),
  authorised: readFlag,
  displayName: readName,
  date: readDate,
  answers: readAnswers,
  replyTo: readText,
  images: listOf('picture; give a file, or a list of them'),
} satisfies Partial<Record<SettingName, Reader>>;

const READERS: Readonly<Record<SettingName, Reader>> = {
  ...DRAFT_READERS,
  format: oneOf(FORMATS),
  lang: oneOf(LANGUAGES),
  failOn: oneOf(FAIL_ON),
  all: readFlag,
  why: readFlag,
  by: readName,
  record: readName,
  recordText: readFlag,
  recordDays: readDays,
};

export const DRAFT_SETTINGS = Object.keys(DRAFT_READERS) as readonly SettingName[];
export const SETTINGS = Object.keys(READERS) as readonly SettingName[];

/**
 * @param known the settings that may stand here
 * @param place words for where a key stands: "draft.txt, line 2, role"
 * @throws {PolicycheckError} naming every bad key and value, and what is allowed
 */
export function readSettings(
  raw: Readonly<Record<string, unknown>>,
  known: readonly SettingName[],
  place: (key: string) => string,
): Settings {
  const settings: Partial<Record<SettingName, unknown>> = {};
  const problems: string[] = [];
  for (const [key, given] of Object.entries(raw)) {
    const name = known.find((candidate) => candidate === key || kebab(candidate) === key);
    if (name === undefined) problems.push(`${place(key)} is no setting; known are ${known.join(', ')}`);
    else if (given !== null && given !== undefined) {
      const reading = READERS[name](given);
      if ('problem' in reading) problems.push(`${place(key)}: ${reading.problem}`);
      else settings[name] = reading.value;
    }
  }
  if (problems.length > 0) throw new PolicycheckError(problems);
  return settings as Settings;
}

export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** POLICYCHECK_ROLE, POLICYCHECK_REPLY_TO and so on; lists are divided by commas. */
export function settingsOfEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  const variable = (name: string): string => `POLICYCHECK_${kebab(name).replaceAll('-', '_').toUpperCase()}`;
  const given = SETTINGS.filter((name) => env[variable(name)]).map((name) => [name, env[variable(name)]] as const);
  return readSettings(Object.fromEntries(given), SETTINGS, (name) => `the environment, ${variable(name)}`);
}

/** Settings with words for where they were given. */
export interface Layer {
  readonly settings: Settings;
  readonly from: string;
  /** Who gave its answers, where that need not be whoever runs the check; null where nobody says who it was. */
  readonly answeredBy?: string | null;
}

/** Words for where each setting was given. */
export type Origins = Readonly<Partial<Record<SettingName, string>>>;

/** Where an answer was given, and by whom. */
export interface AnswerOrigin {
  readonly from: string;
  readonly by: string | null;
}

export interface Resolved {
  readonly settings: Settings & Required<Pick<Settings, keyof typeof DEFAULTS>>;
  readonly origins: Origins;
  /** Of each answer, by question. */
  readonly answered: Readonly<Record<string, AnswerOrigin>>;
}

/** The first layer that has a setting wins; of answers, each one on its own. */
export function resolveSettings(layers: readonly Layer[]): Resolved {
  const settings: Record<string, unknown> = {};
  const origins: Partial<Record<SettingName, string>> = {};
  for (const { settings: layer, from } of [...layers, { settings: DEFAULTS, from: 'the default' }]) {
    for (const name of SETTINGS) {
      const value = (layer as Settings)[name];
      if (value === undefined) continue;
      if (name === 'answers') settings[name] = { ...(value as Answers), ...(settings[name] as Answers | undefined) };
      else settings[name] ??= value;
      origins[name] ??= from;
    }
  }
  return { settings: settings as unknown as Resolved['settings'], origins, answered: answerOrigins(layers, settings['by']) };
}

function answerOrigins(layers: readonly Layer[], by: unknown): Resolved['answered'] {
  const origins: Record<string, AnswerOrigin> = {};
  for (const { settings, from, answeredBy = (by as string | undefined) ?? null } of layers)
    for (const question of Object.keys(settings.answers ?? {})) origins[question] ??= { from, by: answeredBy };
  return origins;
}

function oneOf(choices: readonly string[]): Reader {
  return (given) => (choices.some((choice) => choice === given) ? { value: given } : { problem: notOneOf(given, choices) });
}

function notOneOf(given: unknown, choices: readonly string[]): string {
  return `${JSON.stringify(given)} is not one of ${choices.join(', ')}`;
}

function readText(given: unknown): Reading {
  return typeof given === 'string' ? { value: given } : { problem: `${JSON.stringify(given)} is no text; put it in quotation marks` };
}

function readName(given: unknown): Reading {
  return typeof given === 'string' && given.trim() === '' ? { problem: 'is empty' } : readText(given);
}

function readDays(given: unknown): Reading {
  const days = Number(given);
  const fits = Number.isInteger(days) && days >= 1 && days <= 3660;
  return fits ? { value: days } : { problem: `${JSON.stringify(given)} is no number of days from 1 to 3660` };
}

/** A list, or a text with commas between. @param what finishes "is no …" */
function listOf(what: string): Reader {
  return (given) => {
    const items: unknown[] = Array.isArray(given)
      ? given
      : typeof given === 'string'
        ? given.split(',').map((item) => item.trim())
        : [given];
    const fits = items.length > 0 && items.every((item) => typeof item === 'string' && item !== '');
    return fits ? { value: items } : { problem: `${JSON.stringify(given)} is no ${what}` };
  };
}

function readFlag(given: unknown): Reading {
  const word = String(given).toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return { value: true };
  return ['false', 'no', '0'].includes(word) ? { value: false } : { problem: notOneOf(given, ['true', 'false']) };
}

function readDate(given: unknown): Reading {
  return isDate(given) ? { value: given } : { problem: `${JSON.stringify(given)} is no date; write YYYY-MM-DD` };
}

const ANSWERS: Readonly<Record<string, AnswerValue>> = { yes: 'yes', true: 'yes', no: 'no', false: 'no', unsure: 'unsure' };

/** A list of "question: yes" lines, or "question=yes,other=no". YAML reads a bare yes as text and a bare true as a flag: both count. */
function readAnswers(given: unknown): Reading {
  const pairs: unknown = typeof given === 'string' ? Object.fromEntries(given.split(',').map((pair) => pair.trim().split('='))) : given;
  if (typeof pairs !== 'object' || pairs === null || Array.isArray(pairs)) return { problem: 'is a list of "question: yes" lines' };
  const entries = Object.entries(pairs as Record<string, unknown>).map(([id, value]) => [id, readAnswer(value), value] as const);
  const bad = entries.find(([, answer]) => answer === undefined);
  if (bad) return { problem: `${bad[0]}: ${notOneOf(bad[2], ['yes', 'no', 'unsure'])}` };
  return { value: Object.fromEntries(entries.map(([id, answer]) => [id, answer])) };
}

function readAnswer(value: unknown): AnswerValue | undefined {
  const word = String(value).toLowerCase();
  return Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined;
}
