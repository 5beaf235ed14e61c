// Defines every setting: its allowed values, its default, and which source takes precedence.
import { PolicycheckError } from './errors.js';
import {
  each,
  isoDate,
  isRecord,
  oneOf,
  readDate,
  readFlag,
  readString,
  readText,
  some,
  under,
  unknownKey,
  type Path,
  type Problem,
  type Reader,
} from './shape.js';
import {
  ANSWER_VALUES,
  CHANNELS,
  LANGUAGES,
  PLATFORMS,
  ROLES,
  type Answers,
  type Channel,
  type Language,
  type Platform,
  type Role,
} from './types.js';
import { FAIL_ON, type FailOn } from './verdict.js';

/** Report formats that are kept or sent on. Each covers all drafts of a run in one document, and personal data in it is masked. */
export const KEPT_FORMATS = ['markdown', 'html', 'sarif', 'junit', 'github'] as const;
export type KeptFormat = (typeof KEPT_FORMATS)[number];
export const FORMATS = ['text', 'json', 'ndjson', ...KEPT_FORMATS] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a report format is one that is kept or sent on. */
export function isKept(format: Format): format is KeptFormat {
  return KEPT_FORMATS.some((kept) => kept === format);
}

/** The settings that a draft, a batch line, the environment, a configuration file and the command line can all give. */
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
  /** Paths of the draft's pictures. */
  readonly images?: readonly string[];
  /** Format of the report. This setting and those below apply to a whole run and cannot be given in a draft. */
  readonly format?: Format;
  readonly failOn?: FailOn;
  readonly all?: boolean;
  readonly why?: boolean;
  /** Language of the report: English or Welsh. */
  readonly lang?: Language;
  /** Name of the person who runs the check, for the record. */
  readonly by?: string;
  /** Folder in which a record of each check is kept. */
  readonly record?: string;
  /** Whether a record also contains the text of the draft. */
  readonly recordText?: boolean;
  /** Number of days for which a record holds. */
  readonly recordDays?: number;
}

export type SettingName = keyof Settings;

/** Defaults. Role, channel and policy have none: the user is asked for them if they are missing. */
export const DEFAULTS = {
  format: 'text',
  lang: 'en',
  failOn: 'review',
  all: false,
  why: false,
  recordText: false,
  recordDays: 30,
} as const satisfies Settings;

const DRAFT_READERS = {
  role: oneOf(ROLES),
  channel: oneOf(CHANNELS),
  platform: oneOf(PLATFORMS),
  policy: some(readText),
  authorised: readFlag,
  displayName: readText,
  date: readDate,
  answers: each(oneOf(ANSWER_VALUES)),
  replyTo: readString,
  images: some(readText),
} satisfies Partial<Record<SettingName, Reader>>;

const readDays: Reader = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3660
    ? []
    : [{ path: [], message: `${JSON.stringify(value)} is not a number of days from 1 to 3660` }];

const READERS: Readonly<Record<SettingName, Reader>> = {
  ...DRAFT_READERS,
  format: oneOf(FORMATS),
  lang: oneOf(LANGUAGES),
  failOn: oneOf(FAIL_ON),
  all: readFlag,
  why: readFlag,
  by: readText,
  record: readText,
  recordText: readFlag,
  recordDays: readDays,
};

export const DRAFT_SETTINGS = Object.keys(DRAFT_READERS) as readonly SettingName[];
export const SETTINGS = Object.keys(READERS) as readonly SettingName[];

/** Converts values given as text. In the environment and in tables every value is text, and in YAML many may be. */
const FROM_WORDS: Readonly<Partial<Record<SettingName, (given: unknown) => unknown>>> = {
  role: choiceFrom,
  channel: choiceFrom,
  platform: choiceFrom,
  date: (given) => (typeof given === 'string' ? isoDate(given) : given),
  policy: listFrom,
  images: listFrom,
  answers: answersFrom,
  authorised: flagFrom,
  all: flagFrom,
  why: flagFrom,
  recordText: flagFrom,
  recordDays: (given) => (typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given),
};

/**
 * Reads settings.
 *
 * @param known the settings allowed here
 * @returns the valid settings, and all problems with the others
 */
export function settingsFrom(
  raw: Readonly<Record<string, unknown>>,
  known: readonly SettingName[],
): { settings: Settings; problems: readonly Problem[] } {
  const settings: Partial<Record<SettingName, unknown>> = {};
  const problems = Object.entries(raw).flatMap(([key, given]): Problem[] => {
    const name = known.find((candidate) => candidate === key || kebab(candidate) === key);
    if (name === undefined) return [unknownKey(key, known)];
    if (given === null || given === undefined) return [];
    const value = FROM_WORDS[name]?.(given) ?? given;
    settings[name] = value;
    return under(key, READERS[name](value));
  });
  return { settings: settings as Settings, problems };
}

/**
 * Reads settings, all of which must be valid.
 *
 * @param known the settings allowed here
 * @param place says where a key is: "draft.txt, line 2, role"
 * @throws {PolicycheckError} naming every bad key and value, and what is allowed
 */
export function readSettings(
  raw: Readonly<Record<string, unknown>>,
  known: readonly SettingName[],
  place: (path: Path) => string,
): Settings {
  const { settings, problems } = settingsFrom(raw, known);
  if (problems.length > 0) throw new PolicycheckError(problems.map(({ path, message }) => `${place(path)}: ${message}`));
  return settings;
}

/** Turns a setting's name into the form used in flags: "failOn" gives "fail-on". */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Reads the variables POLICYCHECK_ROLE, POLICYCHECK_REPLY_TO and so on; lists are separated by commas.
 *
 * @throws {PolicycheckError} naming every bad value
 */
export function settingsOfEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  const variable = (name: string): string => `POLICYCHECK_${kebab(name).replaceAll('-', '_').toUpperCase()}`;
  const given = SETTINGS.filter((name) => env[variable(name)]).map((name) => [name, env[variable(name)]] as const);
  return readSettings(Object.fromEntries(given), SETTINGS, ([name = '', ...rest]) =>
    ['the environment', variable(String(name)), ...rest].join(', '),
  );
}

/** Settings from one source, and words that name the source. */
export interface Layer {
  readonly settings: Settings;
  readonly from: string;
  /** Name of the person who gave the answers in this layer, who need not be the one running the check; null if unknown. */
  readonly answeredBy?: string | null;
}

/** For each setting, words that say where it was given. */
export type Origins = Readonly<Partial<Record<SettingName, string>>>;

/** Where an answer was given, and by whom. */
export interface AnswerOrigin {
  readonly from: string;
  readonly by: string | null;
}

export interface Resolved {
  readonly settings: Settings & Required<Pick<Settings, keyof typeof DEFAULTS>>;
  readonly origins: Origins;
  /** The origin of each answer, by question id. */
  readonly answered: Readonly<Record<string, AnswerOrigin>>;
}

/** Combines layers in order of precedence: the first that has a setting wins. Answers are combined one by one. */
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

/** Splits a text at commas. */
function listFrom(given: unknown): unknown {
  return typeof given === 'string' ? given.split(',').map((item) => item.trim()) : given;
}

function choiceFrom(given: unknown): unknown {
  return typeof given === 'string' ? inOurWords(given) : given;
}

/** A choice as the program writes it: in small letters, and with the name that a platform has today. */
export function inOurWords(written: string): string {
  const word = written.trim().toLowerCase();
  return word === 'twitter' ? 'x' : word;
}

function flagFrom(given: unknown): unknown {
  const word = typeof given === 'string' ? given.toLowerCase() : '';
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : given;
}

/**
 * Reads answers from "question: yes" lines or from "question=yes,other=no". YAML reads a bare yes as text and a bare true as a boolean;
 * both are accepted.
 */
function answersFrom(given: unknown): unknown {
  const answers: unknown = typeof given === 'string' ? Object.fromEntries(given.split(',').map(pairOf)) : given;
  return isRecord(answers) ? Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answerFrom(answer)])) : given;
}

/** What stands before and behind the first "=". A second one belongs to the answer, which is then refused. */
function pairOf(written: string): [question: string, answer: string | undefined] {
  const [question = '', ...answer] = written.trim().split('=');
  return [question, answer.length === 0 ? undefined : answer.join('=')];
}

function answerFrom(given: unknown): unknown {
  const flag = flagFrom(given);
  if (typeof flag === 'boolean') return flag ? 'yes' : 'no';
  return typeof given === 'string' ? given.toLowerCase() : given;
}
