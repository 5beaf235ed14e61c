// What somebody lets pass, with the reason, the name and the last day; and exceptions that let nothing pass.
import type { Place } from '../../drafts/place.js';
import type { Finding, Lapsed } from '../../types.js';
import { wrap } from './safe.js';

/** An item a finding. */
export function allowedLines(findings: readonly Finding[], placeOf: (offset: number) => Place, width: number): string[][] {
  return findings.flatMap(({ clause, message, evidence, allowed }) => {
    if (!allowed) return [];
    const words = [...new Set(evidence.map(({ span, why }) => `line ${placeOf(span.start).line}: ${why}`))];
    const until = `Allowed until ${allowed.until} by ${allowed.by}: ${allowed.reason}`;
    return [[`${clause.cite}: ${message}`, ...words, until].flatMap((text) => wrap(text, width))];
  });
}

const WHY: Readonly<Record<Lapsed['why'], (lapsed: Lapsed) => string>> = {
  ended: ({ until }) => `ended on ${until}`,
  unused: () => 'what it was made for is no longer found in this draft',
  changed: () => 'it was changed by hand, or sealed with another key',
  final: () => 'nobody may overrule this clause',
};

export function lapsedLines(lapsed: readonly Lapsed[], width: number): string[][] {
  return lapsed.map((each) => wrap(`${each.cite}: ${WHY[each.why](each)} (${each.by}: ${each.reason})`, width));
}
