// The file of answers, which the questionnaire writes, or somebody by hand.
import type { GivenAnswers } from './answers.js';
import { settingsFrom, type SettingName, type Settings } from './settings.js';
import { each, isRecord, readText, record, under } from './shape.js';
import { readYaml, refusalOf } from './yaml.js';

export interface AnswersFile {
  /** Who posts where, and under which policy. */
  readonly settings: Settings;
  readonly given: GivenAnswers;
}

const KNOWN: readonly SettingName[] = ['role', 'channel', 'platform', 'policy', 'answers'];

const any = (): readonly [] => [];
const problemsOf = each(record({ answer: any, about: readText, by: readText }, ['answer']));

/**
 * Reads a file of answers.
 *
 * @throws {PolicycheckError} naming every bad key and value with its line
 */
export function readAnswersFile(source: string, name: string): AnswersFile {
  const yaml = readYaml(source, name);
  const { answers: raw = {}, ...rest } = yaml.value;
  const given = isRecord(raw) ? mapped(raw, (answer) => (isRecord(answer) ? answer : { answer })) : raw;
  const plain = Object.entries(isRecord(given) ? given : {}).flatMap(([id, one]) =>
    isRecord(one) && 'answer' in one ? [[id, one['answer']]] : [],
  );
  const { settings: read, problems } = settingsFrom({ ...rest, answers: Object.fromEntries(plain) }, KNOWN);
  const all = [...problems, ...under('answers', problemsOf(given))];
  if (all.length > 0) throw refusalOf(yaml, all);
  const { answers = {}, ...settings } = read;
  return { settings, given: mapped(given as GivenAnswers, (one, id) => ({ ...one, answer: answers[id] ?? one.answer })) };
}

function mapped<From, To>(entries: Readonly<Record<string, From>>, to: (value: From, key: string) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, to(value, key)]));
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
