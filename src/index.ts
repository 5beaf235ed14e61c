// The library entry: one draft, one policy, one checklist.
import { assess } from './assess.js';
import { checks, findFacts } from './checks/index.js';
import { readDocument } from './document/index.js';
import { loadPolicy as load, readShelf, type Shelf } from './policy/index.js';
import { findTopics } from './topics.js';
import type { Answers, Checklist, Council, Draft, Policy } from './types.js';
import { findingsOf, questionsOf, verdictOf } from './verdict.js';

export { PolicycheckError } from './errors.js';
export { noCouncil } from './council.js';
export { exitStatus } from './verdict.js';
export { checks, readShelf };
export type * from './types.js';

/** By id of a shipped policy, or by the path of a YAML file, relative to `folder`. */
export function loadPolicy(name: string, shelf: Shelf, folder = '.'): Promise<Policy> {
  return load(name, shelf, checks, folder);
}

/**
 * What `policy` says of the draft. Pure: the same draft, policy, council and answers give the same checklist.
 * The law stands beside every policy, and is kept apart from its clauses.
 */
export function checkDraft(draft: Draft, policy: Policy, shelf: Shelf, council: Council, answers: Answers = {}): Checklist {
  const document = readDocument(draft.text, council, draft.replyTo);
  const facts = findFacts(document);
  const kase = { facts, topics: findTopics(document), document, context: draft.context, answers };
  const entries = [policy, shelf.law].flatMap((each) => assess(each, shelf.questions, kase));
  return {
    draft,
    document,
    policy,
    facts,
    entries,
    findings: findingsOf(entries),
    questions: questionsOf(entries, answers),
    verdict: verdictOf(entries),
  };
}
