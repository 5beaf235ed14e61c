// What the wording model sees of a sentence: its words, lemmas, tags and word lists; two and three neighbouring lemmas; a word list beside
// a lemma or another list; and what is in the sentences around it. A feature is a 32-bit hash, so that no string is built to look one up.
import { perObject, type Keys } from '../document/remembered.js';
import { hashOf } from '../hash.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Person, Sentence } from '../types.js';

/**
 * Parallel arrays: a feature, and the index of the token that it was read from. The index is -1 for a feature of the sentences around, or
 * of the sentence as a whole.
 */
export interface Features {
  readonly hashes: number[];
  readonly tokens: number[];
}

/** Gives the number by which a reader knows a feature; less than 0 for one that it has no use for. */
type NumberOf = (hash: number) => number;

/** How many sentences before and after a sentence count as around it. The bound keeps the cost of a sentence the same in a long text. */
const AROUND = 3;

/**
 * Constants of the hash. NEAR also marks features of the sentences around; THREE and LISTED mark three words in a row, and word lists
 * beside words.
 */
const PAIR = 0x9e3779b1;
const NEAR = 0x85ebca6b;
const THREE = 77;
const LISTED = 55;
const EDGE = hashOf('^');
const A_NAME = hashOf('#Person');
const QUESTION = hashOf('?');
const OFFICE = hashOf('@office');

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ (b >>> 3), PAIR) ^ Math.imul(b, NEAR);
  return hash ^ (hash >>> 15);
}

interface Read {
  readonly numbers: number[];
  readonly tokens: number[];
  /** The lemmas, tags and word lists of the sentence, each once: what it contributes to the features of the sentences around it. */
  readonly gist: readonly number[];
}

/** Remembers which numbers have occurred since the last `clear`. */
interface Marks {
  clear(): void;
  /**
   * Marks a number.
   *
   * @returns whether it was not marked yet
   */
  isNew(number: number): boolean;
}

/**
 * Marks kept in an array, which is many times faster than a set where the numbers are small.
 *
 * @param count more than any number
 */
export function marksBelow(count: number): Marks {
  const rounds = new Uint32Array(count);
  let round = 0;
  return {
    clear: () => void round++,
    isNew: (number) => {
      if (rounds[number] === round) return false;
      rounds[number] = round;
      return true;
    },
  };
}

function marksOfAny(): Marks {
  const marked = new Set<number>();
  return { clear: () => marked.clear(), isNew: (number) => marked.size < marked.add(number).size };
}

/**
 * Prepares a function that reads the features of every sentence, in order, each feature once.
 *
 * @param marksOf makes marks for the numbers that `numberOf` gives
 */
export function featureReader(numberOf: NumberOf, marksOf: () => Marks): (document: Document) => Pick<Read, 'numbers' | 'tokens'>[] {
  const wordOf = perObject((keys: Keys) => readWord(keys, numberOf));
  const nameOf = perObject((keys: Keys) => readName(keys, numberOf));
  const [own, around] = [marksOf(), marksOf()];
  return (document) => {
    const read = document.sentences.map((sentence) => readSentence(document, sentence, numberOf, { wordOf, nameOf }, own, around));
    read.forEach(({ numbers, tokens }, i) => {
      around.clear();
      const end = Math.min(read.length, i + AROUND + 1);
      for (let j = Math.max(0, i - AROUND); j < end; j++) {
        const gist = j === i ? [] : (read[j] as Read).gist;
        for (let k = 0; k < gist.length; k++) {
          const number = gist[k] as number;
          if (!around.isNew(number)) continue;
          numbers.push(number);
          tokens.push(-1);
        }
      }
    });
    return read;
  };
}

/** A token as features. */
interface Word {
  /** Its features in its own sentence. */
  readonly numbers: readonly number[];
  /** Its features in the sentences around. */
  readonly around: readonly number[];
  /** The hash by which it takes part in pairs and threes of neighbours. */
  readonly lemma: number;
  /** The hashes of the lists that it begins an entry of, and of all its lemmas, for a list beside a word. */
  readonly lists: readonly number[];
  readonly lemmas: readonly number[];
}

const NO_WORD: Word = { numbers: [], around: [], lemma: EDGE, lists: [], lemmas: [] };

/** Reads a name. Its only features are those of any name, because it must decide nothing who is named. */
function readName(keys: Keys, numberOf: NumberOf): Word {
  const { numbers, around, lists } = readWord(new Set(['', ...[...keys].filter(isKind)]), numberOf);
  return { numbers, around, lists, lemma: A_NAME, lemmas: [] };
}

/** Whether a key is a tag or a word list, and so tells the kind of a token. */
export function isKind(key: string): boolean {
  return /^[#{]/.test(key);
}

function readWord(keys: Keys, numberOf: NumberOf): Word {
  const [norm = ''] = keys;
  // Of numbers and addresses only the kind counts, not how they are written.
  const counting = isWord(norm) ? [...keys] : [...keys].filter(isKind);
  const lemma = counting.find((key) => key.startsWith('~')) ?? kindOf(norm, keys);
  return {
    numbers: counting.map((key) => numberOf(hashOf(key))).filter(isKnown),
    around: counting
      .filter((key) => key !== norm)
      .map((key) => numberOf(mix(hashOf(key), NEAR)))
      .filter(isKnown),
    lemma: hashOf(lemma),
    lists: counting.filter((key) => key.startsWith('{')).map(hashOf),
    lemmas: counting.filter((key) => key.startsWith('~')).map(hashOf),
  };
}

function isKnown(number: number): boolean {
  return number >= 0;
}

/**
 * Gives `take` the features at a boundary between two words: the two, the three with the word before them, and a list beside a lemma or
 * another list.
 */
function join(first: Word, before: Word, word: Word, take: (hash: number) => void): void {
  take(mix(before.lemma, word.lemma));
  if (before !== NO_WORD) take(mix(mix(mix(first.lemma, before.lemma), word.lemma), THREE));
  for (const list of before.lists) {
    for (const other of word.lists) take(mix(mix(list, other), LISTED));
    for (const lemma of word.lemmas) take(mix(mix(list, lemma), LISTED));
  }
  for (const list of word.lists) for (const lemma of before.lemmas) take(mix(mix(lemma, list), LISTED));
}

function readSentence(
  document: Document,
  sentence: Sentence,
  numberOf: NumberOf,
  { wordOf, nameOf }: Record<'wordOf' | 'nameOf', (keys: Keys) => Word>,
  seen: Marks,
  seenInGist: Marks,
): Read {
  const numbers: number[] = [];
  const tokens: number[] = [];
  const gist: number[] = [];
  seen.clear();
  seenInGist.clear();
  const add = (number: number, token: number): void => {
    if (number < 0 || !seen.isNew(number)) return;
    numbers.push(number);
    tokens.push(token);
  };
  const addToGist = (number: number): void => {
    if (number >= 0 && seenInGist.isNew(number)) gist.push(number);
  };
  let [first, before] = [NO_WORD, NO_WORD];
  const names = namesIn(document, sentence);
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = document.tokens[at];
    if (!token) break;
    const word = names.has(at) ? nameOf(token.keys) : wordOf(token.keys);
    for (const number of word.numbers) add(number, at);
    for (const number of word.around) addToGist(number);
    join(first, before, word, (hash) => add(numberOf(hash), at));
    [first, before] = [before, word];
  }
  join(first, before, NO_WORD, (hash) => add(numberOf(hash), sentence.last - 1));
  if (sentence.question) add(numberOf(QUESTION), -1);
  const officer = peopleIn(document, sentence).find(({ office }) => office);
  if (officer) {
    add(numberOf(OFFICE), officer.first);
    addToGist(numberOf(mix(OFFICE, NEAR)));
  }
  return { numbers, tokens, gist };
}

const readHashes = featureReader((hash) => hash >>> 0, marksOfAny);

/** The features of every sentence, in order, as unsigned hashes. */
export function featuresOf(document: Document): Features[] {
  return readHashes(document).map(({ numbers, tokens }) => ({ hashes: numbers, tokens }));
}

/** The people who are mentioned in a sentence. */
function peopleIn({ people }: Document, { first, last }: Sentence): readonly Person[] {
  return people.slice(
    lowerBound(people, (person) => person.first >= first),
    lowerBound(people, (person) => person.first >= last),
  );
}

/** The indexes of the tokens that belong to names of people. A set, because a sentence may be a list of thousands. */
export function namesIn(document: Document, sentence: Sentence): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { first, last, office } of peopleIn(document, sentence)) if (!office) for (let at = first; at < last; at++) names.add(at);
  return names;
}

/** Whether a word counts by how it is written: it has no digits, is no address, and has fewer than 30 characters. */
export function isWord(norm: string): boolean {
  return !/[\d@/]/.test(norm) && norm.length < 30;
}

function kindOf(norm: string, keys: Keys): string {
  for (const key of keys) if (key.startsWith('#') && key !== '#Capital' && key !== '#CAPS') return key;
  return norm;
}
