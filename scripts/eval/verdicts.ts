// Compares our verdicts with those of a careful clerk.
import { VERDICTS, type Checklist, type Verdict } from '../../src/types.js';
import { figure, table } from './table.js';
import { share } from './tally.js';
import type { Post } from './posts.js';

export interface Judged {
  readonly draft: Post;
  readonly checklist: Checklist;
}

const BEST_FIRST = VERDICTS.toReversed();

export function verdictTable(judged: readonly Judged[]): string {
  const counted = judged.filter(({ draft }) => draft.verdict !== null);
  const count = (labelled: Verdict, given?: Verdict): number =>
    counted.filter(({ draft, checklist }) => draft.verdict === labelled && (given === undefined || checklist.verdict === given)).length;
  return table(
    ['labelled', 'drafts', ...BEST_FIRST.map((verdict) => `said ${verdict}`), 'right'],
    BEST_FIRST.map((labelled) => [
      labelled,
      String(count(labelled)),
      ...BEST_FIRST.map((given) => String(count(labelled, given))),
      figure(share(count(labelled, labelled), count(labelled))),
    ]),
  );
}

export function verdictLines(judged: readonly Judged[]): string {
  const counted = judged.filter(({ draft }) => draft.verdict !== null);
  const fails = counted.filter(({ draft }) => draft.verdict === 'fail');
  const right = counted.filter(({ draft, checklist }) => draft.verdict === checklist.verdict).length;
  const missed = fails.filter(({ checklist }) => checklist.verdict === 'pass').length;
  const cited = counted.filter(({ draft }) => draft.verdict !== 'pass' && draft.clauses.length > 0);
  const rightly = cited.filter(citesOne).length;
  return [
    `Verdicts right: ${right} of ${counted.length} (${figure(share(right, counted.length))}).`,
    `Unpublishable and called ready: ${missed} of ${fails.length} (${figure(share(missed, fails.length))}).`,
    `One of the labelled clauses is cited: ${rightly} of ${cited.length} (${figure(share(rightly, cited.length))}).`,
  ].join('\n');
}

function citesOne({ draft, checklist }: Judged): boolean {
  const found = checklist.findings.map(({ clause }) => squash(clause.id));
  return draft.clauses.some((clause) => found.some((id) => isPart(id, squash(clause.replace(/^[^:]*:/, '')))));
}

function squash(clause: string): string {
  return clause.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
}

/**
 * Whether a clause is the labelled one or a part of it. A label may name a whole clause ("VI.11") where the policy file divides it
 * ("VI.11b").
 */
function isPart(id: string, labelled: string): boolean {
  return id === labelled || (id.startsWith(labelled) && /^(?:[a-h]|i{1,3}|iv|vi{0,3})$/.test(id.slice(labelled.length)));
}
