// What most checks do: look for groups of phrases and say the same of each. A check with more to weigh walks the document itself.
import { clauseAround, isNegated, isQuoted, overlaps } from '../document/context.js';
import { matches, stands, type Match, type Phrases } from '../phrases/index.js';
import type { Confidence, Document, Observation } from '../types.js';

/** Phrases that mean the same thing. */
export interface Group {
  readonly kind: string;
  readonly confidence: Confidence;
  /** Why it counts, in words a clerk understands. */
  readonly why: string;
  /** A phrase stands for the clause that it is part of; where it marks a [part], that part alone is the fact. */
  readonly phrases: Phrases;
  /** The phrase says nothing where one of these stands in the same sentence … */
  readonly unless?: Phrases;
  /** … or anywhere in the draft. */
  readonly unlessDraft?: Phrases;
  /** It counts only where one of these stands in the same or a neighbouring sentence. */
  readonly near?: Phrases;
  /** It counts only where somebody is mentioned by name in the same or the sentence before. */
  readonly person?: boolean;
  /** Count it even after "not", "never", "nobody". */
  readonly negated?: boolean;
  /** Do not count it inside quotation marks. */
  readonly unquoted?: boolean;
  /** Mark the phrase alone, not the clause it stands in. */
  readonly exact?: boolean;
}

/** Facts of all groups, the surest first where two overlap. */
export function* findGroups(document: Document, groups: readonly Group[]): Generator<Observation> {
  const found: Observation[] = [];
  for (const group of groups)
    for (const match of matches(document, group.phrases))
      if (counts(document, group, match)) found.push(observation(document, group, match));
  yield* withoutOverlaps(found);
}

function counts(document: Document, group: Group, match: Match): boolean {
  if (!group.negated && isNegated(document, match.first, 3)) return false;
  if (group.unquoted && isQuoted(document, match)) return false;
  if (group.unless && stands(document, group.unless, [match.sentence])) return false;
  if (group.unlessDraft && stands(document, group.unlessDraft)) return false;
  const around = [match.sentence - 1, match.sentence, match.sentence + 1];
  if (group.near && !stands(document, group.near, around)) return false;
  return !group.person || document.people.some(({ first }) => around.slice(0, 2).includes(document.tokens[first]?.sentence ?? -9));
}

function observation(document: Document, group: Group, match: Match): Observation {
  const exact = group.exact || match.captured;
  const span = exact ? { start: match.start, end: match.end } : clauseAround(document, match.first, match.last);
  return { kind: group.kind, span, confidence: group.confidence, why: group.why };
}

const ORDER: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 };

/** Of facts that overlap, keeps the surest, then the longest. */
export function withoutOverlaps(found: readonly Observation[]): Observation[] {
  const kept: Observation[] = [];
  const ranked = found.toSorted(
    (a, b) => ORDER[a.confidence] - ORDER[b.confidence] || length(b) - length(a) || a.span.start - b.span.start,
  );
  for (const fact of ranked) if (!kept.some(({ span }) => overlaps(span, fact.span))) kept.push(fact);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function length({ span }: Observation): number {
  return span.end - span.start;
}
