// Finds the secret itself where a phrase only says that it is one: "keep this to yourselves", "you are not meant to know yet". A masked
// report must not show it, and whoever wrote the draft must see which words have to go.
import { overlapOf, sentenceAt, spanOfTokens } from '../../document/context.js';
import { lowerBound } from '../../lower-bound.js';
import { matches, phrases } from '../../phrases/index.js';
import type { Document, Observation, Span } from '../../types.js';

/** The kinds of facts that may say no more than that something is secret. */
const SAID_TO_BE_SECRET: ReadonlySet<string> = new Set(['in-confidence', 'marked', 'unannounced', 'closed-session']);

/** What the secrets of a council are about. */
const SUBSTANCE = phrases(`
  (#Money|#Number|#Percent|thousand|grand|hundred|million|#Person)
  ({office}|{member-title}|{public-thing}|{kin}|{acquaintance}|{trader})
  (results|signed off|gone|goes|going|sold|sell|selling|closing|shutting|lease|rent|pitch|pitches|paddock|depot|barn|
    hut|garage|garages|bandstand|pavilion|inked in|approved|agreed|refused|renewed|%pris|%cynnig|%capel|isaf|isa|
    gwerthu)
`);

/** With fewer words than the first, no secret is told; more than the second are not looked at where a sentence does not end. */
const FEWEST = 4;
const MOST = 40;

/**
 * The secrets beside the facts found: the rest of the same sentence where it has some substance, or else, where the fact itself has
 * none, the sentence before it or after it.
 */
export function secretsBeside(document: Document, found: readonly Observation[]): Observation[] {
  const markers = found.filter(({ kind }) => SAID_TO_BE_SECRET.has(kind));
  if (markers.length === 0) return [];
  const { sentences } = document;
  const isTaken = overlapOf(found.map(({ span }) => span));
  const hasSubstance = overlapOf(matches(document, SUBSTANCE));
  const toldBetween = (first: number, last: number): Span[] => {
    if (last - first < FEWEST) return [];
    const span = spanOfTokens(document.tokens, first, last);
    return !isTaken(span) && hasSubstance(span) ? [span] : [];
  };
  const secrets = markers.flatMap(({ span }) => {
    const at = sentenceAt(document, span.start);
    const { first = 0, last = 0 } = sentences[at] ?? {};
    const [from, to] = [tokenAt(document, span.start), tokenAt(document, span.end)];
    const rest = [...toldBetween(Math.max(first, from - MOST), from), ...toldBetween(to, Math.min(last, to + MOST))];
    if (rest.length > 0 || hasSubstance(span)) return rest;
    return [sentences[at - 1], sentences[at + 1]].flatMap((beside) => (beside ? toldBetween(beside.first, beside.last) : [])).slice(0, 1);
  });
  const chosen = new Map(secrets.map((span) => [span.start, span]));
  return [...chosen.values()].map((span) => ({
    kind: 'in-confidence',
    span,
    confidence: 'likely',
    why: 'tells what others are not to know yet',
  }));
}

/** The index of the first token that starts at this offset or after it. */
function tokenAt({ tokens }: Document, offset: number): number {
  return lowerBound(tokens, ({ start }) => start >= offset);
}
