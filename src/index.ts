// The library entry: one draft, one policy, one checklist. The command line is a thin shell over it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess, withEvidence } from './assess.js';
import { checks, findFacts } from './checks/index.js';
import { noCouncil } from './council.js';
import { closeUp, documentInDraft, factInDraft, type Spaced } from './document/blanks.js';
import { readDocument } from './document/index.js';
import { useListIndex } from './document/keys.js';
import { correct } from './edits/index.js';
import { PolicycheckError } from './errors.js';
import { unpackIndexes } from './indexes.js';
import { usePhraseIndex } from './phrases/index.js';
import { pictureFacts } from './pictures/facts.js';
import { loadPolicy as load, readShelf, type OpenShelf } from './policy/index.js';
import { findTopics } from './topics/index.js';
import { findTopicsByWords } from './topics/by-words.js';
import { isDate } from './shape.js';
import {
  CHANNELS,
  ROLES,
  type Answers,
  type Checklist,
  type Council,
  type Document,
  type Draft,
  type Edit,
  type Fact,
  type Policy,
  type Topic,
} from './types.js';
import { findingsOf, questionsOf, verdictOf } from './verdict.js';

export { checks, noCouncil };
export { applyEdits } from './edits/index.js';
export { PolicycheckError } from './errors.js';
export { english } from './messages/english.js';
export { exitStatus } from './verdict.js';
export type { OpenShelf, Shelf } from './policy/index.js';
export type * from './types.js';

let shelf: OpenShelf | undefined;

/** The policies that come with policycheck, the law that stands beside each, and the questions and topics they share. */
export function shippedPolicies(): OpenShelf {
  return (shelf ??= readShelf(built('policies.ndjson')));
}

/** A file that the build made, found from the source as from the bundle. */
function built(name: string): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', name);
}

let indexed: boolean | undefined;

/**
 * Takes the indexes that the build made; without them the first draft makes its own, slower and the same otherwise.
 *
 * @returns whether they were taken
 */
export function readIndexes(): boolean {
  return (indexed ??= tryIndexes());
}

function tryIndexes(): boolean {
  try {
    const { lists, sets, words, lineAt } = unpackIndexes(readFileSync(built('indexes.bin')));
    useListIndex(lists);
    return usePhraseIndex(sets, words, lineAt);
  } catch {
    return false;
  }
}

/**
 * A policy by the id of a shipped one ("pilsley"), or by the path of a YAML file.
 *
 * @param folder that a path is relative to
 * @throws {PolicycheckError} where there is none, or the file is no policy: every problem with its line
 */
export async function loadPolicy(name: string, folder = '.'): Promise<Policy> {
  return load(name, shippedPolicies(), checks, folder);
}

/** The YAML file of a policy by its id or path, or of the law. */
export function policyFile(name: string, folder = '.'): string {
  const { policy, law } = shippedPolicies();
  return policy(name) || name === law.id ? path.join(path.dirname(built('')), 'policies', `${name}.yaml`) : path.resolve(folder, name);
}

/** What is known beside the draft. */
export interface Known {
  /** The council's own contacts, members, elections, as far as they are known. */
  readonly council?: Partial<Council>;
  /** Answers to the policy's questions, by id. No answer is never a yes. */
  readonly answers?: Answers;
}

/**
 * What a policy says of a draft. Pure: the same draft, policy, council and answers give the same checklist.
 * The law stands beside every policy and is kept apart from its clauses.
 *
 * @throws {PolicycheckError} where role, channel or date is none
 * @example
 * const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
 * const { verdict, findings } = checkDraft({ id: 'post', text: 'Ring me on 07700 900123', context }, await loadPolicy('pilsley'));
 */
export function checkDraft(draft: Draft, policy: Policy, { council: given, answers = {} }: Known = {}): Checklist {
  refuseUnknown(draft.context);
  const council = given === undefined ? noCouncil : wholeOf(given);
  const { law, questions, topics } = shippedPolicies();
  const { spaced, document, facts, topics: standard } = readDraft(draft, council);
  const found = [...standard, ...findTopicsByWords(document, policy, topics)];
  const kase = { facts, topics: found, document, context: draft.context, answers };
  const entries = [policy, law].flatMap((each) => assess(each, questions, kase));
  return checklistOf(draft, policy, spaced ? inDraft({ document, facts, entries }, draft.text, spaced) : { document, facts, entries });
}

/** Kept, so that a council that was completed is the same one for the next draft. */
const completed = new WeakMap<object, Council>();

function wholeOf(given: Partial<Council>): Council {
  const names = Object.keys(noCouncil) as (keyof Council)[];
  if (names.every((name) => given[name] !== undefined)) return given as Council;
  const known = completed.get(given);
  if (known) return known;
  const whole = Object.fromEntries(names.map((name) => [name, given[name] ?? noCouncil[name]])) as unknown as Council;
  completed.set(given, whole);
  return whole;
}

/** The last day that was one: drafts of a run mostly share it. */
let knownDay: string | undefined;

/** A role or channel that is none would be bound by nothing, and pass. */
function refuseUnknown({ role, channel, date }: Draft['context']): void {
  const problems = [
    ...(ROLES.includes(role) ? [] : [`role: ${JSON.stringify(role)} is not one of ${ROLES.join(', ')}`]),
    ...(CHANNELS.includes(channel) ? [] : [`channel: ${JSON.stringify(channel)} is not one of ${CHANNELS.join(', ')}`]),
    ...(date === knownDay || isDate(date) ? [] : [`date: ${JSON.stringify(date)} is no date; write YYYY-MM-DD`]),
  ];
  if (problems.length > 0) throw new PolicycheckError(problems);
  knownDay = date;
}

interface Read {
  readonly draft: Draft;
  /** The draft as it was then, for a caller may change its own. */
  readonly asItWas: Draft;
  readonly council: Council;
  readonly spaced: Spaced | null;
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
}

let last: Read | undefined;

/** What stands in a draft, whatever a policy makes of it: read once where it is checked under one policy after the other. */
function readDraft(draft: Draft, council: Council): Read {
  const { text, replyTo, pictures } = draft;
  if (last?.draft === draft && last.council === council && isSame(last.asItWas, draft)) return last;
  readIndexes();
  const spaced = closeUp(text);
  const document = readDocument(spaced?.text ?? text, council, replyTo);
  const facts = [...findFacts(document), ...pictureFacts(pictures ?? [], document)];
  return (last = { draft, asItWas: { ...draft }, council, spaced, document, facts, topics: findTopics(document) });
}

function isSame(a: Draft, b: Draft): boolean {
  return a.text === b.text && a.replyTo === b.replyTo && a.pictures === b.pictures;
}

/** What was read, and what was found in it. */
type Found = Pick<Checklist, 'document' | 'facts' | 'entries'>;

function inDraft({ document, facts, entries }: Found, text: string, spaced: Spaced): Found {
  const moved = new Map(facts.map((fact) => [fact, factInDraft(fact, text, spaced)]));
  return {
    document: documentInDraft(document, text, spaced),
    facts: [...moved.values()],
    entries: entries.map((entry) => withEvidence(entry, moved)),
  };
}

function checklistOf(draft: Draft, policy: Policy, { document, facts, entries }: Found): Checklist {
  return {
    draft,
    document,
    policy,
    facts,
    entries,
    findings: findingsOf(entries),
    questions: questionsOf(entries),
    verdict: verdictOf(entries),
  };
}

/**
 * Changes of the draft that take findings away without changing what it says: a private contact gives way to the council's
 * own, somebody's private life is told in general terms or not at all, a personal-capacity line is added. Each is checked
 * again under the same policy, together with those before it, and left out where it would bring a finding. Pure.
 *
 * @example
 * const changed = applyEdits(draft.text, suggestEdits(checkDraft(draft, policy)));
 */
export function suggestEdits(checklist: Checklist): Edit[] {
  const { draft, policy, document } = checklist;
  const known = { council: document.council, answers: answersIn(checklist) };
  return correct([checklist], (text) => [checkDraft({ ...draft, text }, policy, known)]).groups.flat();
}

/** The answers that a checklist rests on. Authority that was given as such is no answer. */
export function answersIn({ questions, draft }: Checklist): Answers {
  const given = questions.flatMap(({ question: { id }, answer }) => (answer === null ? [] : [[id, answer] as const]));
  return Object.fromEntries(given.filter(([id]) => id !== 'authority' || draft.context.authorised === null));
}
