// What the wording model sees of a sentence: its words, lemmas, tags and word lists, two and three neighbouring lemmas,
// a word list beside a lemma or another list, and what stands in the sentences around it. A feature is a 32-bit hash, so that no text is built to look one up.
import { perObject, type Keys } from '../document/remembered.js';
import { hashOf } from '../hash.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Person, Sentence } from '../types.js';

/** Parallel arrays: a feature, and the tokens it was read from (`-1`: from around the sentence). */
export interface Features {
  readonly hashes: number[];
  readonly tokens: number[];
}

/** What a reader knows a feature by; less than 0 for one that it has no use for. */
export type NumberOf = (hash: number) => number;

/** How many sentences before and after count as around; a bound, so that a long text costs no more a sentence. */
const AROUND = 3;

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
  /** Lemmas, tags and lists: what the sentences around are told. Each once. */
  readonly gist: readonly number[];
}

/** Which numbers have come before, from one `clear` to the next. */
export interface Marks {
  clear(): void;
  /** Marks it, and tells whether it had no mark. */
  isNew(number: number): boolean;
}

/** Where numbers are small, an array is many times faster than a set. @param count no number is as great */
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

/** Reads the features of every sentence, in order, each once. @param marksOf makes marks for what `numberOf` gives */
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

/** What the keys of a token are as features. */
interface Word {
  /** In its own sentence. */
  readonly numbers: readonly number[];
  /** In the sentences around. */
  readonly around: readonly number[];
  /** Its part of two or three neighbours. */
  readonly lemma: number;
  /** The lists it begins an entry of, and all its lemmas: for a list beside a word. */
  readonly lists: readonly number[];
  readonly lemmas: readonly number[];
}

const NO_WORD: Word = { numbers: [], around: [], lemma: EDGE, lists: [], lemmas: [] };

/** Of a name only that it is one: who is called so decides nothing. */
function readName(keys: Keys, numberOf: NumberOf): Word {
  const { numbers, around, lists } = readWord(new Set(['', ...[...keys].filter(isKind)]), numberOf);
  return { numbers, around, lists, lemma: A_NAME, lemmas: [] };
}

export function isKind(key: string): boolean {
  return /^[#{]/.test(key);
}

function readWord(keys: Keys, numberOf: NumberOf): Word {
  const [norm = ''] = keys;
  // Of figures and addresses only what they are counts, not how they read.
  const told = isWord(norm) ? [...keys] : [...keys].filter(isKind);
  const lemma = told.find((key) => key.startsWith('~')) ?? kindOf(norm, keys);
  return {
    numbers: told.map((key) => numberOf(hashOf(key))).filter(isKnown),
    around: told
      .filter((key) => key !== norm)
      .map((key) => numberOf(mix(hashOf(key), NEAR)))
      .filter(isKnown),
    lemma: hashOf(lemma),
    lists: told.filter((key) => key.startsWith('{')).map(hashOf),
    lemmas: told.filter((key) => key.startsWith('~')).map(hashOf),
  };
}

function isKnown(number: number): boolean {
  return number >= 0;
}

/** Takes what stands at a boundary between two words: the two, the three with the word before them, a list beside a lemma or a list. */
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
  told: Marks,
): Read {
  const numbers: number[] = [];
  const tokens: number[] = [];
  const gist: number[] = [];
  seen.clear();
  told.clear();
  const add = (number: number, token: number): void => {
    if (number < 0 || !seen.isNew(number)) return;
    numbers.push(number);
    tokens.push(token);
  };
  const tell = (number: number): void => {
    if (number >= 0 && told.isNew(number)) gist.push(number);
  };
  let [first, before] = [NO_WORD, NO_WORD];
  const people = peopleIn(document, sentence).filter(({ office }) => !office);
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = document.tokens[at];
    if (!token) break;
    const isName = people.some((person) => at >= person.first && at < person.last);
    const word = isName ? nameOf(token.keys) : wordOf(token.keys);
    for (const number of word.numbers) add(number, at);
    for (const number of word.around) tell(number);
    join(first, before, word, (hash) => add(numberOf(hash), at));
    [first, before] = [before, word];
  }
  join(first, before, NO_WORD, (hash) => add(numberOf(hash), sentence.last - 1));
  if (sentence.question) add(numberOf(QUESTION), -1);
  const officer = peopleIn(document, sentence).find(({ office }) => office);
  if (officer) {
    add(numberOf(OFFICE), officer.first);
    tell(numberOf(mix(OFFICE, NEAR)));
  }
  return { numbers, tokens, gist };
}

const readHashes = featureReader((hash) => hash >>> 0, marksOfAny);

/** The features of every sentence, in order, by their hash without a sign. */
export function featuresOf(document: Document): Features[] {
  return readHashes(document).map(({ numbers, tokens }) => ({ hashes: numbers, tokens }));
}

export function peopleIn({ people }: Document, { first, last }: Sentence): readonly Person[] {
  return people.slice(
    lowerBound(people, (person) => person.first >= first),
    lowerBound(people, (person) => person.first >= last),
  );
}

export function isWord(norm: string): boolean {
  return !/[\d@/]/.test(norm) && norm.length < 30;
}

function kindOf(norm: string, keys: Keys): string {
  for (const key of keys) if (key.startsWith('#') && key !== '#Capital' && key !== '#CAPS') return key;
  return norm;
}
