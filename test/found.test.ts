// What is found in one draft of twelve of test/corpus, fact by fact. It need not be right, for which there are facts.test.ts and the
// evaluation: this is how a change shows what it does to drafts that nobody had in mind. Read what differs before you take it
// (CONTRIBUTING.md has the command).
import { checks, findFacts } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { hashOf } from '../src/hash.js';
import { readCorpus } from '../scripts/corpus.js';

const ONE_OF = 12;

/** A draft keeps its name when others come or go. */
const nameOf = (text: string): string => (hashOf(text) >>> 0).toString(36);

const found = readCorpus('test/corpus')
  .filter(({ text }) => (hashOf(text) >>> 0) % ONE_OF === 0)
  .flatMap(({ author, text }) => findFacts(readDocument(text, noCouncil)).map((fact) => ({ draft: `${author} ${nameOf(text)}`, fact })));

// The drafts are not bilingual; what the languages of a draft give is in language.test.ts.
test.each(checks.map(({ id }) => id).filter((id) => id !== 'language'))('%s: what is found has not changed', (id) => {
  const lines = found.flatMap(({ draft, fact: { check, kind, confidence, span, excerpt } }) =>
    check === id ? [`${draft} ${kind} ${confidence} at ${span.start}: ${excerpt}`] : [],
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n')).toMatchSnapshot();
});
