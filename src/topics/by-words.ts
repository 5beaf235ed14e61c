// Finds topics that are recognised by words: the standard ones from topics.yaml, and those defined in a policy. Only topics that the policy
// names are searched for, to save time.
import { matcherOf, type Matcher } from '../phrases/match.js';
import { parsePhrase } from '../phrases/parse.js';
import { conditionsOf, selectorOf, selectorsIn } from '../selector.js';
import type { Document, Policy, Topic, TopicByWords } from '../types.js';

/** A topic defined in the policy overrides the standard topic of the same id. */
export function findTopicsByWords(document: Document, policy: Policy, standard: readonly TopicByWords[]): Topic[] {
  const known = new Map([...standard, ...(policy.topics ?? [])].map((topic) => [topic.id, topic]));
  return topicsNamedIn(policy).flatMap((id) => {
    const topic = known.get(id);
    return topic ? findTopic(document, topic) : [];
  });
}

const named = new WeakMap<Policy, readonly string[]>();

function topicsNamedIn(policy: Policy): readonly string[] {
  const known = named.get(policy);
  if (known) return known;
  const selectors = conditionsOf(policy).flatMap(selectorsIn);
  const found = [...new Set(selectors.flatMap((selector) => selectorOf(selector).topic ?? []))];
  named.set(policy, found);
  return found;
}

/** All places where a phrase of one topic occurs, each within a single sentence. */
export function findTopic(document: Document, { id, phrases }: TopicByWords): Topic[] {
  return phrases.flatMap((phrase) => placesOf(document, readPhrase(phrase)).map((span) => ({ topic: id, span })));
}

function placesOf(document: Document, endOf: Matcher): Topic['span'][] {
  return document.sentences.flatMap(({ first, last }) => {
    const spans: Topic['span'][] = [];
    const window = { document, first, last, capturedFirst: -1, capturedLast: -1 };
    for (let at = first; at < last; at++) {
      const end = endOf(window, at);
      const [head, tail] = [document.tokens[at], document.tokens[end - 1]];
      if (end > at && head && tail) spans.push({ start: head.start, end: tail.end });
    }
    return spans;
  });
}

/** Matches a word, or the name of a kind of token such as #Day. */
const word = (): RegExp => /#?\p{L}+/gu;

const read = new Map<string, Matcher>();

function readPhrase(phrase: string): Matcher {
  const known = read.get(phrase);
  if (known) return known;
  if (phrase.includes('[')) throw new SyntaxError(`a topic is told by the whole phrase; write "${phrase}" without [brackets]`);
  const node = parsePhrase(phrase.replace(word(), (written) => (written.startsWith('#') ? written : written.toLowerCase())));
  const matcher = matcherOf(node.type === 'sequence' ? node.items : [node], 1);
  read.set(phrase, matcher);
  return matcher;
}

/** Longest phrase allowed, in characters. Longer ones are hard to read and could be slow to match. */
const LONGEST = 300;

/** Returns what is wrong with a phrase, in words, or null. */
export function faultOfPhrase(phrase: string): string | null {
  if (phrase.length > LONGEST) return `a phrase has at most ${LONGEST} letters`;
  try {
    readPhrase(phrase);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
  return null;
}
