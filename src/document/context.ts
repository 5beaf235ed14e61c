// What surrounds a place in a draft: negation, quotation marks, sentence, clause, people. The checks share these functions.
import { lowerBound } from '../lower-bound.js';
import type { Document, Person, Span, Token } from '../types.js';
import { wordSet } from '../word-set.js';

const NEGATIONS = wordSet("not n't never no nobody none neither nor without cannot cant hardly ddim nid nad peidiwch paid byth heb");

/**
 * Whether one of the words shortly before token `at`, in the same sentence, is a negation ("not", "never", "ddim").
 *
 * @param at index of the token
 * @param reach how many tokens before `at` are looked at
 */
export function isNegated({ sentences, tokens, plain }: Document, at: number, reach = 4): boolean {
  const from = Math.max(sentences[tokens[at]?.sentence ?? 0]?.first ?? 0, at - reach);
  for (let i = at - 1; i >= from; i--) {
    if (CLAUSE_MARK.test(plain.slice(tokens[i]?.end, tokens[i + 1]?.start))) return false;
    if (NEGATIONS.has(tokens[i]?.norm ?? '')) return true;
  }
  return false;
}

/** What ends the reach of a negation: "no idea, he did it". */
const CLAUSE_MARK = /[,;:()–—]/;

/** Whether the whole span lies within one pair of quotation marks. */
export function isQuoted(document: Document, { start, end }: Span): boolean {
  const { quotations } = document;
  const last = quotations[lowerBound(quotations, (quotation) => quotation.end >= end)];
  return last !== undefined && last.start <= start;
}

/**
 * The index of the sentence that contains the offset. Between two sentences it is the index of the later one, and after the last it is that
 * of the last.
 */
export function sentenceAt(document: Document, offset: number): number {
  const { sentences } = document;
  return Math.min(
    lowerBound(sentences, ({ end }) => offset < end),
    sentences.length - 1,
  );
}

/** The span of a sentence; the whole text where there is no sentence of that index. */
export function sentenceSpan(document: Document, index: number): Span {
  const { start, end } = document.sentences[index] ?? { start: 0, end: document.text.length };
  return { start, end };
}

/**
 * The span of the tokens from index `first` up to, not including, `last`.
 *
 * @throws {RangeError} where there are no such tokens
 */
export function spanOfTokens(tokens: readonly Span[], first: number, last: number): Span {
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (!head || !tail || last <= first) throw new RangeError(`no tokens from ${first} to ${last}`);
  return { start: head.start, end: tail.end };
}

/** The tokens of a sentence; none where there is no sentence of that index. */
export function tokensOf(document: Document, sentence: number): readonly Token[] {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
  return document.tokens.slice(first, last);
}

/** The people mentioned in the sentences from index `from` to index `to`, both included. */
export function peopleBetween({ people, tokens }: Document, from: number, to: number): readonly Person[] {
  const sentenceOf = ({ first }: Person): number => tokens[first]?.sentence ?? Infinity;
  return people.slice(
    lowerBound(people, (person) => sentenceOf(person) >= from),
    lowerBound(people, (person) => sentenceOf(person) > to),
  );
}

/** What ends a clause: a stop, a comma, a dash, a bracket, a quotation mark or a line break. A hyphen within a word does not. */
const CLAUSE_END = /[.,;:!?…—–()[\]"\n]|\s-\s/;
/** How many words a clause may extend beyond the words it is built around. This limits the clause where nobody has punctuated. */
const CLAUSE_REACH = 20;

/** The clause that contains the tokens from `first` up to, not including, `last`. It stays within their sentence. */
export function clauseAround(document: Document, first: number, last: number): Span {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  let [from, to] = [first, last];
  while (from > Math.max(sentence?.first ?? 0, first - CLAUSE_REACH) && !endsClause(document, from)) from--;
  while (to < Math.min(sentence?.last ?? 0, last + CLAUSE_REACH) && !endsClause(document, to)) to++;
  return spanOfTokens(tokens, from, to);
}

/** Whether a clause ends between token `at - 1` and token `at`. */
function endsClause({ plain, tokens }: Document, at: number): boolean {
  const between = plain.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  return between !== ' ' && CLAUSE_END.test(between);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Prepares a test that tells whether a span shares a character with any of `spans`. Each test is a binary search, so it does not look at
 * all of them.
 */
export function overlapOf(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  /** For each span in the order of their starts: the furthest end of this span and all those before it. */
  const reached = ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const before = lowerBound(ordered, (each) => each.start >= end);
    return before > 0 && (reached[before - 1] ?? 0) > start;
  };
}

/** Whether a token is the Welsh "i", which means "to": "diolch i Siân". */
export function isWelshTo({ sentences }: Document, { norm, sentence }: Token): boolean {
  return norm === 'i' && sentences[sentence]?.language === 'cy';
}
