// Draft text -> Document: everything that more than one check needs, worked out once.
import { everyMatch } from '../every-match.js';
import { byLetters } from '../letters.js';
import { lowerBound } from '../lower-bound.js';
import type { Council, Document, Sentence, Span } from '../types.js';
import { keysOf, markLists, NO_LISTS, shapeOf, withPerson, type OpenToken } from './keys.js';
import { languageIn, readStretches, shareOf } from './language.js';
import { readPeople } from './people.js';
import { undoDisguises } from './plain.js';
import { readSentences } from './sentences.js';
import { readTokens } from './tokens.js';

/**
 * Reads a draft. Any text is valid input.
 *
 * @param council what the configuration says about the council
 * @param replyTo the text that the draft answers
 */
export function readDocument(text: string, council: Council, replyTo?: string): Document {
  const plain = undoDisguises(text);
  const spans = readSentences(plain);
  const tokens = tokensIn(plain, spans);
  const unread = spans.map((span, i) => sentenceOf(plain, span, i, tokens));
  const stretches = readStretches(tokens, unread);
  const sentences = unread.map((sentence) => ({ ...sentence, language: languageIn(sentence, stretches) }));
  const people = readPeople(tokens, sentences);
  for (const { first } of people) {
    const token = tokens[first];
    if (token) token.keys = withPerson(token.keys);
  }
  return {
    text,
    plain,
    tokens,
    sentences,
    people,
    quotations: readQuotations(plain),
    stretches,
    languages: shareOf(tokens, sentences, stretches),
    council,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

function tokensIn(plain: string, sentences: readonly Span[]): OpenToken[] {
  let sentence = 0;
  const tokens = readTokens(plain).map((raw): OpenToken => {
    while (sentence < sentences.length - 1 && raw.start >= (sentences[sentence]?.end ?? 0)) sentence++;
    const shape = shapeOf(plain, raw);
    const { start, end, word, before } = raw;
    return { start, end, norm: word.norm, before, shape, sentence, keys: keysOf(raw, shape), lists: NO_LISTS };
  });
  markLists(tokens);
  return tokens;
}

function sentenceOf(plain: string, { start, end }: Span, index: number, tokens: readonly OpenToken[]): Sentence {
  const first = lowerBound(tokens, ({ sentence }) => sentence >= index);
  const last = lowerBound(tokens, ({ sentence }) => sentence > index);
  return { start, end, first, last, question: /\?["')\]]*$/.test(plain.slice(Math.max(start, end - 4), end)), language: null };
}

/** A passage between double quotation marks, or between single ones at the edges of words, with no line break in it. */
const quotationPattern = byLetters(
  ({ L, N }) => new RegExp(`"[^"\\n]{2,400}"|(?<![${L}${N}])'[^'\\n]{2,200}(?:'[${L}][^'\\n]{0,200}){0,4}'(?![${L}${N}])`, 'gu'),
);

function readQuotations(plain: string): Span[] {
  if (!/["']/.test(plain)) return [];
  return everyMatch(plain, quotationPattern(plain)).map(({ index, 0: quoted }) => ({ start: index + 1, end: index + quoted.length - 1 }));
}
