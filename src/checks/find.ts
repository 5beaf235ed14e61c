// Runs one check on a document. A check finds facts in three ways, which are combined here: its own search, its groups of phrases,
// and the learnt wording of whole sentences.
import { clauseAround, isNegated, isQuoted, overlaps, sentenceAt } from '../document/context.js';
import type { Glossed } from '../document/gloss.js';
import { matches, oneStands, stands, type Match } from '../phrases/index.js';
import { CONFIDENCES, type Check, type Document, type Group, type Observation } from '../types.js';
import { isDenied } from './denial.js';
import { scenesIn } from './scenes.js';
import { readWording } from '../wording/index.js';
import { whoseMatter } from './whose.js';

/** Returns everything that a check observes in a document. Where observations overlap, the surest one is kept. */
export function observe(check: Check, document: Document): Observation[] {
  const { beside, deniable = [], owner, kindAmid } = check;
  const facts = weighed(check, document).filter(({ kind, span }) => !deniable.includes(kind) || !isDenied(document, span));
  const all = beside && facts.length > 0 ? [...facts, ...beside(document, facts)].sort((a, b) => a.span.start - b.span.start) : facts;
  const found = kindAmid ? all.map((one) => weakened(check, { ...one, kind: kindAmid(document, one) })) : all;
  return owner ? found.map((one) => (one.owner === undefined ? { ...one, owner: owner(document, one.span) } : one)) : found;
}

/** A fact of the check's weak kind that its wording tells is only possible. */
function weakened({ weakKind }: Check, fact: Observation): Observation {
  return fact.telling && fact.kind === weakKind ? { ...fact, confidence: 'possible' } : fact;
}

/**
 * What the wording of the Welsh sentences tells in rough English, where a check has found nothing in the Welsh itself.
 *
 * @param own what it has found in the Welsh
 */
export function observeRough(check: Check, document: Document, rough: Glossed, own: readonly Observation[]): Observation[] {
  const { id, kindAmid, owner, unless = [], wording } = check;
  if (!wording?.inRough) return [];
  if (wording.unlessDraft?.some((words) => stands(document, words))) return [];
  const taken = new Set(own.map(({ span }) => sentenceAt(document, span.start)));
  const innocent = [unless, wording.unless ?? []].flat();
  return readWording(rough.document, id)
    .observations(wording, () => false)
    .flatMap(({ telling, ...fact }) => {
      const span = rough.originOf(fact.span);
      const at = span ? sentenceAt(document, span.start) : -1;
      if (!span || taken.has(at) || oneStands(document, innocent, [at])) return [];
      return [
        {
          ...fact,
          ...(owner && { owner: owner(rough.document, fact.span) }),
          kind: kindAmid?.(rough.document, { ...fact, ...(telling && { telling }) }) ?? fact.kind,
          span,
        },
      ];
    });
}

const NONE: ReadonlySet<number> = new Set();

function weighed({ id, find, groups = [], unless, scenes, silentIn, wording }: Check, document: Document): Observation[] {
  const scores = wording ? readWording(document, id) : null;
  const found = [...(find?.(document) ?? [])];
  const silent = scenes || silentIn ? new Set([...(scenes ? scenesIn(document, scenes) : []), ...(silentIn?.(document) ?? [])]) : NONE;
  for (const group of groups)
    for (const match of matches(document, group.phrases))
      if (
        !silent.has(match.sentence) &&
        counts(document, group, match) &&
        !(unless && oneStands(document, unless, [match.sentence])) &&
        (group.firm || !scores?.speakAgainst(match.sentence))
      )
        found.push(observation(document, group, match));
  const sure = withoutOverlaps(found);
  if (!wording || !scores) return sure;
  // The learnt wording adds nothing to a sentence in which the phrases or the check's own search have already found something.
  const isTaken = (sentence: number): boolean =>
    silent.has(sentence) || sure.some(({ span }) => sentenceAt(document, span.start) === sentence);
  const worded = scores.observations(wording, isTaken);
  if (worded.length === 0) return sure;
  return [...sure, ...worded].sort((a, b) => a.span.start - b.span.start);
}

function counts(document: Document, group: Group, match: Match): boolean {
  if (isPlaceName(document, match)) return false;
  if (isNegated(document, match.first, 3)) return false;
  if (group.unquoted && isQuoted(document, match)) return false;
  if (group.unless && oneStands(document, group.unless, [match.sentence])) return false;
  if (group.unlessDraft && stands(document, group.unlessDraft)) return false;
  const around = [match.sentence - 1, match.sentence, match.sentence + 1];
  if (group.near && !stands(document, group.near, around)) return false;
  return !group.own || whoseMatter(document, clauseAround(document, match.first, match.last), 'own') !== 'other';
}

/** Whether a match is part of a place name: a single capitalised word beside another capitalised word, as in "Slag Lane" or "Cock Hill". */
function isPlaceName({ tokens }: Document, { first, last }: Match): boolean {
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[last]];
  if (last - first > 1 || token?.shape !== 'Capital') return false;
  return after?.shape === 'Capital' || after?.keys.has('{place-word}') === true || (before?.shape === 'Capital' && before.norm !== 'the');
}

function observation(document: Document, group: Group, match: Match): Observation {
  const span = match.captured ? { start: match.start, end: match.end } : clauseAround(document, match.first, match.last);
  return { kind: group.kind, span, confidence: 'likely', why: group.why };
}

/** Removes overlapping facts: the surest one is kept and, among equally sure ones, the longest. */
function withoutOverlaps(found: Observation[]): Observation[] {
  if (found.length < 2) return found;
  return clusters(found).flatMap((cluster) => {
    const kept: Observation[] = [];
    const ranked = cluster.toSorted(
      (a, b) =>
        CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || length(b) - length(a) || a.span.start - b.span.start,
    );
    for (const fact of ranked) if (!kept.some(({ span }) => overlaps(span, fact.span))) kept.push(fact);
    return kept.sort((a, b) => a.span.start - b.span.start);
  });
}

/**
 * Groups overlapping facts, in text order. A fact can only displace another one of its own cluster, so a long draft need not
 * compare every pair.
 */
function clusters(found: readonly Observation[]): Observation[][] {
  const all: Observation[][] = [];
  let end = -1;
  for (const fact of found.toSorted((a, b) => a.span.start - b.span.start)) {
    if (fact.span.start < end) all.at(-1)?.push(fact);
    else all.push([fact]);
    end = Math.max(end, fact.span.end);
  }
  return all;
}

function length({ span }: Observation): number {
  return span.end - span.start;
}
