// What is found in a part of the labelled drafts, each fact with its place: a check that is changed shows here, draft by draft.
// After a change on purpose, or a training, `npm test -- facts -u` writes the lists anew; read the difference.
import { findFacts } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { readCorpus } from '../scripts/corpus.js';

const EVERY = 9;

const drafts = readCorpus('test/corpus');
const authors = [...new Set(drafts.map(({ author }) => author))];

test.each(authors)('finds in the drafts of %s what it found before', (author) => {
  const own = drafts.filter((draft) => draft.author === author);
  const lines = own.flatMap(({ text }, number) => {
    if (number % EVERY !== 0) return [];
    const facts = findFacts(readDocument(text, noCouncil));
    return facts.map((fact) => {
      const { check, kind, confidence, owner, span } = fact;
      return `${number} ${check}/${kind} ${confidence}${owner ? ` ${owner}` : ''} ${span.start}-${span.end}`;
    });
  });
  expect(lines.join('\n')).toMatchSnapshot();
});
