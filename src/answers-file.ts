// The file of answers, which the questionnaire writes, or somebody by hand.
import type { GivenAnswers } from './answers.js';
import { PolicycheckError } from './errors.js';
import { readSettings, type SettingName, type Settings } from './settings.js';
import type { AnswerValue } from './types.js';
import { readYaml } from './yaml.js';

export interface AnswersFile {
  /** Who posts where, and under which policy. */
  readonly settings: Settings;
  readonly given: GivenAnswers;
}

const KNOWN: readonly SettingName[] = ['role', 'channel', 'platform', 'policy', 'answers'];

/**
 * Reads a file of answers.
 *
 * @throws {PolicycheckError} naming every bad key and value with its line
 */
export function readAnswersFile(source: string, name: string): AnswersFile {
  const { value, place } = readYaml(source, name);
  const { answers: raw = {}, ...rest } = value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new PolicycheckError(`${place(['answers'])}: is a list of "question: yes" lines`);
  const entries = Object.entries(raw as Record<string, unknown>).map(([id, each]) => [id, readOne(each, place(['answers', id]))] as const);
  const plain = Object.fromEntries(entries.map(([id, { answer }]) => [id, answer]));
  const { answers = {}, ...settings } = readSettings({ ...rest, answers: plain }, KNOWN, (key) => place([key]));
  const given = entries.map(([id, { answer: _, ...rest }]) => [id, { answer: answers[id] as AnswerValue, ...rest }]);
  return { settings, given: Object.fromEntries(given) as GivenAnswers };
}

function readOne(each: unknown, where: string): { answer: unknown; about?: string; by?: string } {
  if (typeof each !== 'object' || each === null) return { answer: each };
  const { answer, about, by, ...others } = each as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new PolicycheckError(`${where}: "${unknown}" is not known here; give answer, about and by`);
  const texts = Object.entries({ about, by }).filter(([, value]) => value !== undefined);
  const bad = texts.find(([, value]) => typeof value !== 'string');
  if (bad) throw new PolicycheckError(`${where}: ${bad[0]} is a text; put it in quotation marks, or take it out`);
  return { answer, ...Object.fromEntries(texts) };
}

/** Writes a file that `readAnswersFile` can read. */
export function formatAnswersFile({ settings, given }: AnswersFile, draft: string, date: string): string {
  const { role, channel, platform, policy } = settings;
  const context = Object.entries({ role, channel, platform, policy }).filter(([, value]) => value !== undefined);
  return [
    `# Answers given to policycheck on ${date}, about ${JSON.stringify(draft)}. Use them again with --answers.`,
    '# An answer counts as long as the words it is about (the digest tells them) stand unchanged.',
    ...context.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    Object.keys(given).length > 0 ? 'answers:' : 'answers: {}',
    ...Object.entries(given).map(([id, { answer, about, by }]) => `  ${id}: ${JSON.stringify({ answer, about, by })}`),
    '',
  ].join('\n');
}
