// Scorn that is in how a line is written: "bUt wHaT aBoUt", a clap between the words, eyes rolled at somebody.
import { sentenceAt, sentenceSpan } from '../../document/context.js';
import { everyMatch } from '../../every-match.js';
import { phrases, stands } from '../../phrases/index.js';
import type { Document, Observation } from '../../types.js';
import { wordSet } from '../../word-set.js';

/** Finds what is written as it would be mimicked, with every other letter a capital. */
export function* mimicking({ plain }: Document): Generator<Observation> {
  if (!AMID_A_WORD.test(plain)) return;
  for (const { 0: words, index } of everyMatch(plain, EVERY_OTHER_LETTER)) {
    const long = words.split(/\s+/u).filter((word) => word.length > 3);
    if (long.length < 2) continue;
    const span = { start: index, end: index + words.length };
    yield { kind: 'sarcasm', span, confidence: 'likely', why: 'writes somebody’s words as if to mimic them' };
  }
}

/** A quick test: a capital between small letters. */
const AMID_A_WORD = /[a-z][A-Z][a-z]/;
/** Words of which every other letter is a capital, one behind the other. */
const EVERY_OTHER_LETTER =
  /(?<![\p{L}\p{N}])(?:(?:(?:\p{Ll}\p{Lu})+\p{Ll}?|(?:\p{Lu}\p{Ll})+\p{Lu}?)(?!\p{L})[,.!?]?\s+)+(?:(?:\p{Ll}\p{Lu})+\p{Ll}?|(?:\p{Lu}\p{Ll})+\p{Lu}?)(?!\p{L})/gu;

/** Finds orders and reproaches with a clap behind every word. */
export function* clapping({ plain }: Document): Generator<Observation> {
  if (!plain.includes('👏')) return;
  for (const { 0: clapped, index } of everyMatch(plain, CLAPPED)) {
    const said = clapped.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
    if (said.length < 3 || said.some((word) => PRAISE.has(word))) continue;
    const span = { start: index, end: index + clapped.length };
    yield { kind: 'shouting', span, confidence: 'likely', why: 'talks down to somebody, word by word' };
  }
}

const CLAPPED = /(?<![\p{L}'’])(?:\p{L}[\p{L}'’]*\s*👏\p{Emoji_Modifier}?\s*){2,}\p{L}[\p{L}'’]*/gu;
const PRAISE = wordSet(
  'well done congratulations bravo thank thanks welcome brilliant amazing love loved best proud great super champions won win you’re ' +
    'what team heroes legends fantastic awesome happy diolch da iawn llongyfarchiadau gwych',
);

/** Somebody at whom eyes are rolled: the reader, an office or a council, an "expert". */
const AT_SOMEBODY = phrases(`
  (you|your|you're|you've) !(guessed|can|could)
  ({office}|{member-title}|{one-of-them}|council|councillor|councillors|cllr|planners|highways|county|committee)
  (some|certain|these|those|that|this) (people|folk|lot|man|woman|one)
  (expert|experts|genius|geniuses|brains trust|so called|important|special)
`);

/** The author is the one who is laughed at, or nobody is: the weather, a pet, a child. */
const AT_NOBODY = phrases(`
  (i|i'm|i've|me|my|we|we're|we've|us|our|myself)
  (rain|snow|wind|weather|{pet-or-pest}|{gadget}|kids|toddler|teenagers|traffic|roadworks)
`);

/** Finds eyes that are rolled at somebody. */
export function* rollingEyes(document: Document): Generator<Observation> {
  for (const { index } of everyMatch(document.plain, /🙄/gu)) {
    const last = document.tokens.findLast(({ end }) => end <= index);
    if (!last || !stands(document, AT_SOMEBODY, [last.sentence]) || stands(document, AT_NOBODY, [last.sentence])) continue;
    const span = sentenceSpan(document, sentenceAt(document, last.start));
    yield { kind: 'sarcasm', span, confidence: 'likely', why: 'rolls eyes at somebody' };
  }
}
