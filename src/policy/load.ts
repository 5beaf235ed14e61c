// Finds a policy by id or file. Shipped policies are read from JSON made by the build, a council's own from YAML.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { nearest } from '../nearest.js';
import { readTextFile } from '../read-text.js';
import type { Check, Policy, Question, TopicByWords } from '../types.js';

/** The policies and questions of a folder, as `npm run build` writes them. */
export interface Shelf {
  readonly policies: readonly Policy[];
  readonly law: Policy;
  readonly questions: readonly Question[];
  readonly topics: readonly TopicByWords[];
}

/** Writes a first line with what every check needs, then one line per policy, because a run reads only one of the policies. */
export function writeShelf({ policies, ...rest }: Shelf): string {
  const head: ShelfHead = { ...rest, ids: policies.map(({ id }) => id) };
  return [head, ...policies].map((each) => JSON.stringify(each)).join('\n');
}

export interface OpenShelf extends Shelf {
  /** Returns one policy; only this policy's line is parsed. */
  readonly policy: (id: string) => Policy | undefined;
}

type ShelfHead = Omit<Shelf, 'policies'> & { readonly ids: readonly string[] };

/**
 * @param file path of a file that contains the output of `writeShelf`
 * @throws {PolicycheckError} if the file is missing
 */
export function readShelf(file: string): OpenShelf {
  if (!existsSync(file)) throw new PolicycheckError(`${file} is missing; run "npm run build"`);
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const { ids, ...head } = JSON.parse(first) as ShelfHead;
  const read = new Map<string, Policy>();
  const policy = (id: string): Policy | undefined => {
    const line = lines[ids.indexOf(id)];
    if (line !== undefined && !read.has(id)) read.set(id, JSON.parse(line) as Policy);
    return read.get(id);
  };
  return {
    ...head,
    policy,
    get policies() {
      return ids.flatMap((id) => policy(id) ?? []);
    },
  };
}

/**
 * Loads a policy.
 *
 * @param name id of a shipped policy, or path of a YAML file
 * @param folder folder that the path is relative to
 * @throws {PolicycheckError} if there is no such policy, or the file is not a valid policy
 */
export async function loadPolicy(name: string, shelf: OpenShelf, checks: readonly Check[], folder: string): Promise<Policy> {
  const shipped = shelf.policy(name);
  if (shipped) return shipped;
  const file = path.resolve(folder, name);
  if (!existsSync(file)) {
    const known = shelf.policies.map(({ id }) => id).join(', ');
    const meant = nearest(
      name,
      shelf.policies.map(({ id }) => id),
    );
    throw new PolicycheckError(
      `no policy "${name}": ${meant === null ? `give a YAML file, or one of ${known}` : `did you mean ${meant}? Known are ${known}; or give a YAML file`}`,
    );
  }
  const { parsePolicy } = await import('./parse.js');
  return parsePolicy(readTextFile(file, name), name, checks, shelf);
}

const NO_POLICIES = ['questions.yaml', 'topics.yaml', 'law.yaml'];

/** Reads every YAML file in `folder` into one shelf. */
export async function buildShelf(folder: string, checks: readonly Check[]): Promise<Shelf> {
  const { parsePolicy, parseQuestions, parseTopics } = await import('./parse.js');
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const questions = parseQuestions(read('questions.yaml'), 'questions.yaml');
  const topics = parseTopics(read('topics.yaml'), 'topics.yaml');
  const parse = (name: string): Policy => parsePolicy(read(name), name, checks, { questions, topics });
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !NO_POLICIES.includes(name));
  return { policies: names.sort().map(parse), law: parse('law.yaml'), questions, topics };
}
