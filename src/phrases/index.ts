// Phrases: lines of words to be found in a draft. They are indexed by their rarest word, so that a draft is compared only with the few
// phrases that it can contain. Declaring a set is cheap, because a line is read only when a draft has its rarest word.
import type { Document, Phrases } from '../types.js';
import { sets } from './build-index.js';
import { search, type Match } from './search.js';

export { allLines, indexOfAll, nameOf, wordsOf, type PhraseSets } from './build-index.js';
export { usePhraseIndex, type Match } from './search.js';

/**
 * Declares a set of phrases, one a line, in lower case. `// …` is a comment. What is in brackets may be broken after a `|`.
 *
 * - `word` a word; `~word` any inflection of it; `#Tag` a kind of token, one of TAGS in src/document/tags.ts; `a&#Capital` a token
 *   that is both; `!word` one token that is not that word; `.` any one token
 * - `%word` any mutation of a Welsh word, with its accents or without; "y", "yr", "yn", "ei", "eu" and "eich" are also found where
 *   they are joined to the word before, as in "mae'r"
 * - `#Person` a person mentioned by name; `{list}` an entry of a word list of src/lexicons
 * - `(a|b c)` either; `x?` one or none; `.{0,3}` up to three words; `*` up to six; `^` and `$` the sentence's start and end
 * - `[x]` marks the part that is the fact; without it, the whole phrase is
 *
 * Punctuation between words is ignored, and no phrase reaches beyond the end of a sentence. "don't" and "she's" are two tokens each,
 * and may be written as one word or as "do n't"; a hyphen separates words.
 */
export function phrases(source: string): Phrases {
  const set = { source, id: sets.length };
  sets.push(set);
  return set;
}

/** Every match of the phrases, in the order of the draft. A phrase has at most one match at each place. */
export function matches(document: Document, set: Phrases): readonly Match[] {
  return search(document, set).matches;
}

/**
 * Whether one of the phrases occurs in the draft.
 *
 * @param sentences the indexes of sentences; if given, the phrase must begin in one of these
 */
export function stands(document: Document, set: Phrases, sentences?: readonly number[]): boolean {
  const found = search(document, set);
  return sentences === undefined ? found.matches.length > 0 : sentences.some((sentence) => found.sentences.has(sentence));
}

/**
 * Whether a phrase of one set, or of one of several sets, begins in one of the given sentences.
 *
 * @param sentences their indexes
 */
export function oneStands(document: Document, of: Phrases | readonly Phrases[], sentences: readonly number[]): boolean {
  return 'source' in of ? stands(document, of, sentences) : of.some((set) => stands(document, set, sentences));
}
