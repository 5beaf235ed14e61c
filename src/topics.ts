// What a draft is about, for clauses that bind only council business. A topic is never reported by itself.
import { matches, phrases, type Phrases } from './phrases/index.js';
import type { Document, Topic } from './types.js';

/** What `topic:` may name in a policy. */
export const TOPIC_IDS = [
  'council-business',
  'council-opinion',
  'decision-reported',
  'works-done',
  'new-account',
  'embargoed',
] as const;

const TOPICS: Readonly<Record<string, Phrases>> = {
  'council-business': phrases(`
    (parish|town|community) (council|councillor|councillors)
    (precept|standing orders|planning application)
  `),
};

/** Topics of a document, in the order of the draft. */
export function findTopics(document: Document): Topic[] {
  return Object.entries(TOPICS).flatMap(([topic, set]) => matches(document, set).map(({ start, end }) => ({ topic, span: { start, end } })));
}
