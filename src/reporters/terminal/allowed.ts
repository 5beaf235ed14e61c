// Lists what somebody lets pass, with the reason, the name and the last day.
import type { Place } from '../../drafts/place.js';
import type { Messages } from '../../messages/types.js';
import { wrap } from '../../terminal/wrap.js';
import type { Finding } from '../../types.js';
import { allowedWords, whereabouts, reasonsOf } from '../words.js';

/** The lines of each finding that somebody lets pass. */
export function allowedLines(findings: readonly Finding[], placeOf: (offset: number) => Place, width: number, say: Messages): string[][] {
  return findings.flatMap((finding) => {
    const { clause, evidence, allowed } = finding;
    if (!allowed) return [];
    const words = evidence.length > 0 ? [`${whereabouts(evidence, placeOf, say)}: ${reasonsOf(evidence, say)}`] : [];
    return [[`${clause.cite}: ${say.message(finding)}`, ...words, allowedWords(allowed, say)].flatMap((text) => wrap(text, width))];
  });
}
