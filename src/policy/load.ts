// Finds a policy by id or file. Shipped policies are read from the JSON the build made of them, a council's own from YAML.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../errors.js';
import { readTextFile } from '../read-text.js';
import type { Check, Policy, Question, TopicByWords } from '../types.js';

/** The policies and questions of one folder, as `npm run build` writes them. */
export interface Shelf {
  readonly policies: readonly Policy[];
  readonly law: Policy;
  readonly questions: readonly Question[];
  readonly topics: readonly TopicByWords[];
}

/** A line with what every check needs, then a line a policy: of five policies a run reads one. */
export function writeShelf({ policies, ...rest }: Shelf): string {
  const head: ShelfHead = { ...rest, ids: policies.map(({ id }) => id) };
  return [head, ...policies].map((each) => JSON.stringify(each)).join('\n');
}

export interface OpenShelf extends Shelf {
  /** One of its policies; the others need not be read for it. */
  readonly policy: (id: string) => Policy | undefined;
}

type ShelfHead = Omit<Shelf, 'policies'> & { readonly ids: readonly string[] };

/** @param file what `writeShelf` gave */
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
 * @param name id of a shipped policy, or path of a YAML file
 * @throws {PolicycheckError} where there is none, or the file is no policy
 */
export async function loadPolicy(name: string, shelf: OpenShelf, checks: readonly Check[], folder: string): Promise<Policy> {
  const shipped = shelf.policy(name);
  if (shipped) return shipped;
  const file = path.resolve(folder, name);
  if (!existsSync(file)) {
    const known = shelf.policies.map(({ id }) => id).join(', ');
    throw new PolicycheckError(`no policy "${name}": give a YAML file, or one of ${known}`);
  }
  const { parsePolicy } = await import('./parse.js');
  return parsePolicy(readTextFile(file, name), name, checks, shelf);
}

const NO_POLICIES = ['questions.yaml', 'topics.yaml', 'law.yaml'];

/** Reads every YAML file of `folder` into one shelf. */
export async function buildShelf(folder: string, checks: readonly Check[]): Promise<Shelf> {
  const { parsePolicy, parseQuestions, parseTopics } = await import('./parse.js');
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const questions = parseQuestions(read('questions.yaml'), 'questions.yaml');
  const topics = parseTopics(read('topics.yaml'), 'topics.yaml');
  const parse = (name: string): Policy => parsePolicy(read(name), name, checks, { questions, topics });
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !NO_POLICIES.includes(name));
  return { policies: names.sort().map(parse), law: parse('law.yaml'), questions, topics };
}
