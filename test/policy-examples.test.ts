// Every clause's own examples, through the whole program, as `policycheck policy test` runs them; and those of the topics.
import { readFileSync } from 'node:fs';
import { checks } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { checkDraft } from '../src/index.js';
import { tryExamples } from '../src/policy/examples.js';
import { buildShelf } from '../src/policy/load.js';
import { parsePolicy } from '../src/policy/parse.js';
import { findTopic } from '../src/topics/by-words.js';

const { policies, law, questions, topics } = await buildShelf('policies', checks);
const library = ['basic', 'further'].map((name) =>
  parsePolicy(readFileSync(`policies/library/${name}.yaml`, 'utf8'), `${name}.yaml`, checks, { questions, topics }),
);

describe.each([...policies, law, ...library].map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  test.each(
    tryExamples(policy, checkDraft).map(({ clause, kind, text, entry, holds }) => [clause.id, kind, text, entry.outcome, holds] as const),
  )('%s, %s: %s', (_id, kind, _text, outcome, holds) => {
    expect({ kind, outcome, holds }).toEqual({ kind, outcome, holds: true });
  });
});

describe('topics', () => {
  test.each(topics.flatMap((topic) => (topic.examples?.is ?? []).map((text) => [topic.id, text, topic] as const)))(
    '%s is what it is about: %s',
    (_id, text, topic) => {
      expect(findTopic(readDocument(text, noCouncil), topic)).not.toEqual([]);
    },
  );
  test.each(topics.flatMap((topic) => (topic.examples?.isNot ?? []).map((text) => [topic.id, text, topic] as const)))(
    '%s is not what it is about: %s',
    (_id, text, topic) => {
      expect(findTopic(readDocument(text, noCouncil), topic)).toEqual([]);
    },
  );
});
