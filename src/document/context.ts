// What stands around a place: negation, quotation, report, neighbours. Shared by the checks; a text is read once for it.
import { lowerBound } from '../lower-bound.js';
import type { Document, Person, Span, Token } from '../types.js';
import { wordSet } from '../word-set.js';

const NEGATIONS = wordSet("not n't never no nobody none neither nor without cannot cant hardly ddim nid nad peidiwch paid byth heb");

/** Whether a negation stands among the few words before token `at`, in the same sentence. */
export function isNegated(document: Document, at: number, reach = 4): boolean {
  const sentence = document.sentences[document.tokens[at]?.sentence ?? 0];
  const from = Math.max(sentence?.first ?? 0, at - reach);
  return document.tokens.slice(from, at).some(({ norm }) => NEGATIONS.has(norm));
}

/** Whether the span lies in quotation marks. */
export function isQuoted(document: Document, { start, end }: Span): boolean {
  const { quotations } = document;
  const last = quotations[lowerBound(quotations, (quotation) => quotation.end >= end)];
  return last !== undefined && last.start <= start;
}

/** The sentence that holds the offset. */
export function sentenceAt(document: Document, offset: number): number {
  const { sentences } = document;
  return Math.min(
    lowerBound(sentences, ({ end }) => offset < end),
    sentences.length - 1,
  );
}

export function sentenceSpan(document: Document, index: number): Span {
  const { start, end } = document.sentences[index] ?? { start: 0, end: document.text.length };
  return { start, end };
}

export function tokensOf(document: Document, sentence: number): readonly Token[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  return document.tokens.slice(first, last);
}

/** Who is mentioned by name from the one sentence to the other, both included. */
export function peopleBetween({ people, tokens }: Document, from: number, to: number): readonly Person[] {
  const sentenceOf = ({ first }: Person): number => tokens[first]?.sentence ?? Infinity;
  return people.slice(
    lowerBound(people, (person) => sentenceOf(person) >= from),
    lowerBound(people, (person) => sentenceOf(person) > to),
  );
}

/** Ends a clause: a stop, a dash, a bracket, a quotation mark or a line break; no hyphen within a word. */
const CLAUSE_END = /[.,;:!?…—–()[\]"\n]|\s-\s/;
/** How many words a clause may take beyond those that matter, where nobody punctuates. */
const CLAUSE_REACH = 20;

/** The clause around tokens `first` up to `last`, within their sentence. */
export function clauseAround(document: Document, first: number, last: number): Span {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  let [from, to] = [first, last];
  while (from > Math.max(sentence?.first ?? 0, first - CLAUSE_REACH) && !endsClause(document, from)) from--;
  while (to < Math.min(sentence?.last ?? 0, last + CLAUSE_REACH) && !endsClause(document, to)) to++;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether a clause ends between the token before `at` and that one. */
function endsClause({ plain, tokens }: Document, at: number): boolean {
  const between = plain.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  return between !== ' ' && CLAUSE_END.test(between);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span shares a character with one of many; each question is answered without a look at all of them. */
export function overlapOf(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  /** How far those up to here reach. */
  const reached = ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const before = lowerBound(ordered, (each) => each.start >= end);
    return before > 0 && (reached[before - 1] ?? 0) > start;
  };
}

/** In Welsh, "i" is "to": "diolch i Siân". */
export function isWelshTo({ sentences }: Document, { norm, sentence }: Token): boolean {
  return norm === 'i' && sentences[sentence]?.language === 'cy';
}
