// Leaves one author out: the weights are learnt from all other authors of test/corpus, and tried on that one.
import { checks, findFacts } from '../../src/checks/index.js';
import { noCouncil } from '../../src/council.js';
import { readDocument } from '../../src/document/index.js';
import { PolicycheckError } from '../../src/errors.js';
import { useModel } from '../../src/wording/index.js';
import type { Model } from '../../src/wording/model.js';
import { readCorpus, type LabelledDraft } from '../corpus.js';
import { relearn } from '../train/learn.js';
import { readSentences } from '../train/sentences.js';
import { readFolder } from './posts.js';
import type { Read } from './detection.js';

/**
 * Does so for one author after the other.
 *
 * @param chosen file names of authors without ending; all authors where empty
 * @param onAuthor is called with each author's drafts as soon as they have been read
 */
export function leaveAuthorsOut(
  chosen: readonly string[],
  shipped: Model,
  onAuthor: (author: string, read: readonly Read[]) => void,
): Read[] {
  const drafts = readCorpus('test/corpus');
  const authors = [...new Set(drafts.map(({ author }) => author))];
  for (const name of chosen)
    if (!authors.includes(name)) throw new PolicycheckError(`test/corpus has no author "${name}"; it has ${authors.join(', ')}`);
  const sentences = readSentences(drafts, readFolder('test/posts/wording'));
  const read = (chosen.length > 0 ? chosen : authors).flatMap((author) => {
    const others = sentences.filter(({ draft }) => drafts[draft]?.author !== author);
    useModel(relearn(others, shipped));
    const own = drafts.filter((draft) => draft.author === author);
    const left = leftBy(own);
    const facts = own.map((draft): Read => ({ draft: { ...draft, left }, facts: findFacts(readDocument(draft.text, noCouncil)) }));
    onAuthor(author, facts);
    return facts;
  });
  useModel(null);
  return read;
}

/** An author who marked a check in at least this share of the drafts set out to label it. */
const LABELLED = 0.02;

/** The checks that the author marked only in passing, because most authors wrote for a few checks. */
function leftBy(drafts: readonly LabelledDraft[]): string[] {
  const count = (check: string): number => drafts.filter(({ labels }) => labels.some((label) => label.check === check)).length;
  return checks.map(({ id }) => id).filter((id) => count(id) < drafts.length * LABELLED);
}
