// Where each setting comes from: flag, then front matter, then environment, then configuration file, then the default.
import { PolicycheckError } from './errors.js';
import { CHANNELS, PLATFORMS, ROLES, type AnswerValue, type Answers, type Channel, type Platform, type Role } from './types.js';

export interface Settings {
  readonly role?: Role;
  readonly channel?: Channel;
  readonly platform?: Platform;
  readonly policy?: readonly string[];
  readonly authorised?: boolean;
  readonly date?: string;
  readonly answers?: Answers;
  readonly replyTo?: string;
}

/** Settings with the place each was given in, for --why. */
export interface Origin {
  readonly settings: Settings;
  readonly from: string;
}

export interface Resolved {
  readonly settings: Settings;
  readonly origins: Readonly<Partial<Record<keyof Settings, string>>>;
}

/** @param layers the strongest first */
export function resolveSettings(layers: readonly Origin[]): Resolved {
  const settings: Record<string, unknown> = {};
  const origins: Partial<Record<keyof Settings, string>> = {};
  for (const { settings: layer, from } of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (key === 'answers') settings['answers'] = { ...(value as Answers), ...(settings['answers'] as Answers | undefined) };
      if (settings[key] === undefined) settings[key] = value;
      origins[key as keyof Settings] ??= from;
    }
  }
  return { settings, origins };
}

const CHOICES: Readonly<Record<string, readonly string[]>> = { role: ROLES, channel: CHANNELS, platform: PLATFORMS };
const KEYS = ['role', 'channel', 'platform', 'policy', 'authorised', 'date', 'answers', 'replyTo'];

/** @throws {PolicycheckError} naming every bad key and value, and what is allowed */
export function readSettings(raw: Readonly<Record<string, unknown>>, where: string): Settings {
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue;
    const read = readSetting(key, value);
    if ('problem' in read) problems.push(`${where}, ${key}: ${read.problem}`);
    else settings[key] = read.value;
  }
  if (problems.length > 0) throw new PolicycheckError(problems);
  return settings;
}

function readSetting(key: string, value: unknown): { value: unknown } | { problem: string } {
  const choices = CHOICES[key];
  if (choices) return choices.includes(String(value)) ? { value } : { problem: `"${String(value)}" is not one of ${choices.join(', ')}` };
  switch (key) {
    case 'policy':
      return { value: (Array.isArray(value) ? value : [value]).map(String) };
    case 'authorised':
      if (/^(?:true|yes|1)$/i.test(String(value))) return { value: true };
      return /^(?:false|no|0)$/i.test(String(value)) ? { value: false } : { problem: `"${String(value)}" is not one of true, false` };
    case 'date':
      return isDate(String(value)) ? { value: String(value) } : { problem: `"${String(value)}" is no date; write YYYY-MM-DD` };
    case 'answers':
      return readAnswers(value);
    case 'replyTo':
      return { value: String(value) };
    default:
      return { problem: `is no setting; known are ${KEYS.join(', ')}` };
  }
}

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
}

function readAnswers(value: unknown): { value: Answers } | { problem: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'is a list of "question: yes" lines' };
  const answers: Record<string, AnswerValue> = {};
  for (const [question, given] of Object.entries(value)) {
    const answer = given === true ? 'yes' : given === false ? 'no' : String(given).toLowerCase();
    if (answer !== 'yes' && answer !== 'no' && answer !== 'unsure') return { problem: `${question}: "${String(given)}" is not one of yes, no, unsure` };
    answers[question] = answer;
  }
  return { value: answers };
}

/** POLICYCHECK_ROLE and so on. */
export function settingsOfEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  const raw: Record<string, unknown> = {};
  for (const key of KEYS) {
    const value = env[`POLICYCHECK_${key.replace(/[A-Z]/g, '_$&').toUpperCase()}`];
    if (value === undefined || value === '') continue;
    raw[key] = key === 'policy' ? value.split(',') : key === 'answers' ? Object.fromEntries(value.split(',').map((pair) => pair.split('='))) : value;
  }
  return readSettings(raw, 'the environment (POLICYCHECK_…)');
}
