// Whether a rule's condition holds for a draft, and on what evidence.
import { sentenceAt } from './document/context.js';
import { readDocument } from './document/index.js';
import type { Answers, Condition, Context, Document, Fact, Topic } from './types.js';

/** Everything an assessment looks at. */
export interface Case {
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly document: Document;
  readonly context: Context;
  readonly answers: Answers;
}

/** The evidence under which the condition holds; null where it does not. Empty where it needs none. */
export function evidenceFor(condition: Condition, kase: Case): readonly Fact[] | null {
  if (!fitsContext(condition, kase)) return null;
  if (condition.all && !condition.all.every((selector) => isPresent(selector, kase))) return null;
  if (condition.without?.some((selector) => isPresent(selector, kase))) return null;
  if (!condition.any) return [];
  const topics = condition.any.some((selector) => selector.startsWith('topic:') && isPresent(selector, kase));
  const facts = kase.facts.filter((fact) => isEvidence(condition, fact) && isNear(condition.near, fact, kase));
  return facts.length > 0 || topics ? facts : null;
}

function isEvidence({ any, except }: Condition, fact: Fact): boolean {
  const selected = (selector: string): boolean => selects(selector, fact);
  return (any?.some(selected) ?? false) && !except?.some(selected);
}

function fitsContext(condition: Condition, { context, document, answers }: Case): boolean {
  const { roles, channels, platforms, election, reply, language, answered = {} } = condition;
  if (Object.entries(answered).some(([question, answer]) => answers[question] !== answer)) return false;
  if (roles && !roles.includes(context.role)) return false;
  if (channels && !channels.includes(context.channel)) return false;
  if (platforms && !(context.platform && platforms.includes(context.platform))) return false;
  if (election !== undefined && election !== isElection(context.date, document)) return false;
  if (reply !== undefined && reply !== (document.replyTo !== undefined)) return false;
  if (language === 'not-bilingual') return isOneLanguage(document);
  return language === undefined || isAnotherLanguage(document);
}

function isElection(date: string, { council }: Document): boolean {
  return council.elections.some(({ notice, poll }) => notice <= date && date <= poll);
}

/** A tenth of the words in the other language is a greeting or a name, and no translation. */
const BOTH = 0.2;

function isOneLanguage({ languages: { en, cy } }: Document): boolean {
  return en + cy > 0 && Math.min(en, cy) < BOTH;
}

/** The draft has next to nothing in the language of the text it answers; a text in both languages may be answered in either. */
function isAnotherLanguage(document: Document): boolean {
  if (document.replyTo === undefined) return false;
  const asked = readDocument(document.replyTo, document.council);
  if (!isOneLanguage(asked) || document.languages.en + document.languages.cy === 0) return false;
  return document.languages[asked.languages.cy > asked.languages.en ? 'cy' : 'en'] < BOTH;
}

function isPresent(selector: string, { facts, topics }: Case): boolean {
  if (selector.startsWith('topic:')) return topics.some(({ topic }) => topic === selector.slice('topic:'.length));
  return facts.some((fact) => selects(selector, fact));
}

/** `check`, `check/kind`, `check@owner`, `check/kind@owner`. Official contacts answer only to `@official`. */
export function selects(selector: string, fact: Fact): boolean {
  const [name = '', owner] = selector.split('@');
  const [check, kind] = name.split('/');
  if (check !== fact.check || (kind !== undefined && kind !== fact.kind)) return false;
  return owner === undefined ? fact.owner !== 'official' : fact.owner === owner;
}

function isNear(selectors: readonly string[] | undefined, fact: Fact, kase: Case): boolean {
  if (!selectors) return true;
  const at = sentenceAt(kase.document, fact.span.start);
  const spans = [
    ...kase.facts.filter((other) => other !== fact && selectors.some((selector) => selects(selector, other))),
    ...kase.topics.filter(({ topic }) => selectors.includes(`topic:${topic}`)),
  ];
  return spans.some(({ span }) => Math.abs(sentenceAt(kase.document, span.start) - at) <= 1);
}
