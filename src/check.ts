// Checks one draft under one policy, in two steps: first reads the draft, then judges it under the policy.
import { assess, AUTHORITY, withEvidence } from './assess.js';
import { findFacts } from './checks/index.js';
import { noCouncil } from './council.js';
import { closeUp, documentInDraft, factInDraft, type Spaced } from './document/blanks.js';
import { readDocument } from './document/index.js';
import { pictureFacts } from './pictures/facts.js';
import { readIndexes, shippedPolicies } from './shipped.js';
import { findTopics } from './topics/index.js';
import { findTopicsByWords } from './topics/by-words.js';
import type { Answers, Checklist, Council, Document, Draft, Fact, Policy, Topic } from './types.js';
import { findingsOf, questionsOf, verdictOf } from './verdict.js';

/** Everything found in a draft, independently of any policy. */
interface DraftRead {
  readonly draft: Draft;
  readonly spaced: Spaced | null;
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
}

/**
 * Reads a draft and finds its facts and topics. This is most of the work of a check, so callers that judge a draft more than once should
 * keep the result. Pure.
 */
export function readDraft(draft: Draft, given: Partial<Council> = noCouncil): DraftRead {
  readIndexes();
  const { text, replyTo, pictures = [] } = draft;
  const spaced = closeUp(text);
  const document = readDocument(spaced?.text ?? text, wholeOf(given), replyTo);
  const told = findFacts(document);
  const facts = [...told, ...pictureFacts(pictures, document, told)];
  return { draft, spaced, document, facts, topics: findTopics(document) };
}

function wholeOf(given: Partial<Council>): Council {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...noCouncil, ...Object.fromEntries(known) };
}

/**
 * Applies a policy, and the law that accompanies it, to a draft that was read. Pure. Answers to questions of other policies are ignored.
 */
export function judge({ draft, spaced, document, facts, topics }: DraftRead, policy: Policy, answers: Answers = {}): Checklist {
  const { law, questions, topics: standard } = shippedPolicies();
  const named = findTopicsByWords(document, policy, standard);
  const situation = { facts, topics: [...topics, ...named], document, context: draft.context, answers };
  const entries = [policy, law].flatMap((each) => assess(each, questions, situation));
  return checklistOf(draft, policy, spaced ? inDraft({ document, facts, entries }, draft.text, spaced) : { document, facts, entries });
}

/** A document and what was found in it. */
type Found = Pick<Checklist, 'document' | 'facts' | 'entries'>;

function inDraft({ document, facts, entries }: Found, text: string, spaced: Spaced): Found {
  const moved = new Map(facts.map((fact) => [fact, factInDraft(fact, text, spaced)]));
  return {
    document: documentInDraft(document, text, spaced),
    facts: [...moved.values()],
    entries: entries.map((entry) => withEvidence(entry, moved, spaced.inDraft)),
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

/** The answers that a checklist is based on. The answer about authority is left out if the draft's context already gave it. */
export function answersIn({ questions, draft }: Checklist): Answers {
  const given = questions.flatMap(({ question: { id }, answer }) => (answer === null ? [] : [[id, answer] as const]));
  return Object.fromEntries(given.filter(([id]) => id !== AUTHORITY || draft.context.authorised === null));
}

/** @returns a function that checks a changed text of the same draft, under the same policy and with the same answers */
export function recheckOf(checklist: Checklist): (text: string) => Checklist[] {
  const { draft, policy, document } = checklist;
  const answers = answersIn(checklist);
  return (text) => [judge(readDraft({ ...draft, text }, document.council), policy, answers)];
}
