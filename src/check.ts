// One draft, one policy, one checklist: what is read in a draft, and what a policy makes of it.
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

/** What stands in a draft, whatever a policy makes of it. */
export interface DraftRead {
  readonly draft: Draft;
  readonly spaced: Spaced | null;
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
}

/** Takes most of the time of a check: whoever asks more than once about a draft keeps what it gives. Pure. */
export function readDraft(draft: Draft, given: Partial<Council> = noCouncil): DraftRead {
  readIndexes();
  const { text, replyTo, pictures = [] } = draft;
  const spaced = closeUp(text);
  const document = readDocument(spaced?.text ?? text, wholeOf(given), replyTo);
  const facts = [...findFacts(document), ...pictureFacts(pictures, document)];
  return { draft, spaced, document, facts, topics: findTopics(document) };
}

function wholeOf(given: Partial<Council>): Council {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...noCouncil, ...Object.fromEntries(known) };
}

/** What a policy, and the law beside it, says of what was read. Pure; answers to other policies' questions count for nothing. */
export function judge({ draft, spaced, document, facts, topics }: DraftRead, policy: Policy, answers: Answers = {}): Checklist {
  const { law, questions, topics: standard } = shippedPolicies();
  const named = findTopicsByWords(document, policy, standard);
  const kase = { facts, topics: [...topics, ...named], document, context: draft.context, answers };
  const entries = [policy, law].flatMap((each) => assess(each, questions, kase));
  return checklistOf(draft, policy, spaced ? inDraft({ document, facts, entries }, draft.text, spaced) : { document, facts, entries });
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

/** The answers that a checklist rests on. Authority that was given as such is no answer. */
export function answersIn({ questions, draft }: Checklist): Answers {
  const given = questions.flatMap(({ question: { id }, answer }) => (answer === null ? [] : [[id, answer] as const]));
  return Object.fromEntries(given.filter(([id]) => id !== AUTHORITY || draft.context.authorised === null));
}

/** Checks another text as a draft was checked: under the same policy, with the same answers. */
export function recheckOf(checklist: Checklist): (text: string) => Checklist[] {
  const { draft, policy, document } = checklist;
  const answers = answersIn(checklist);
  return (text) => [judge(readDraft({ ...draft, text }, document.council), policy, answers)];
}
