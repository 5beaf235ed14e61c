// What the wording model sees of a sentence: its words, lemmas, tags and word lists, its pairs of neighbouring lemmas,
// and what stands in the sentences around it. A feature is a 32-bit hash, so that no text is built to look one up.
import { lowerBound } from '../lower-bound.js';
import type { Document, Person, Sentence, Token } from '../types.js';

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
const EDGE = hashOf('^');
const QUESTION = hashOf('?');
const OFFICE = hashOf('@office');

/** FNV-1a, 32 bits with a sign, for those are numbers that V8 need not put on its heap. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ (b >>> 3), PAIR) ^ Math.imul(b, NEAR);
  return hash ^ (hash >>> 15);
}

interface Read {
  readonly numbers: number[];
  readonly tokens: number[];
  /** Lemmas, tags and lists: what the sentences around are told. */
  readonly gist: readonly number[];
}

/** The features of every sentence, in order, by their hash without a sign. */
export function featuresOf(document: Document): Features[] {
  return readFeatures(document, (hash) => hash >>> 0).map(({ numbers, tokens }) => ({ hashes: numbers, tokens }));
}

/** The features of every sentence, in order, each once. */
export function readFeatures(document: Document, numberOf: NumberOf): Pick<Read, 'numbers' | 'tokens'>[] {
  const read = document.sentences.map((sentence) => readSentence(document, sentence, numberOf));
  return read.map(({ numbers, tokens }, i) => {
    const around = new Set<number>();
    for (let j = Math.max(0, i - AROUND); j <= Math.min(read.length - 1, i + AROUND); j++)
      if (j !== i) for (const number of read[j]?.gist ?? []) around.add(number);
    return { numbers: [...numbers, ...around], tokens: [...tokens, ...Array.from(around, () => -1)] };
  });
}

function readSentence(document: Document, sentence: Sentence, numberOf: NumberOf): Read {
  const numbers: number[] = [];
  const tokens: number[] = [];
  const seen = new Set<number>();
  const gist = new Set<number>();
  const add = (hash: number, token: number): void => {
    if (seen.has(hash)) return;
    seen.add(hash);
    const number = numberOf(hash);
    if (number < 0) return;
    numbers.push(number);
    tokens.push(token);
  };
  let before = EDGE;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = document.tokens[at];
    if (!token) break;
    const whole = isWord(token);
    let lemma = 0;
    for (const key of token.keys) {
      // Of figures and addresses only what they are counts, not how they read.
      if (!whole && !key.startsWith('#') && !key.startsWith('{')) continue;
      const hash = hashOf(key);
      add(hash, at);
      if (key !== token.norm) gist.add(hash);
      if (lemma === 0 && key.startsWith('~')) lemma = hash;
    }
    lemma ||= hashOf(kindOf(token));
    add(mix(before, lemma), at);
    before = lemma;
  }
  add(mix(before, EDGE), sentence.last - 1);
  if (sentence.question) add(QUESTION, -1);
  for (const { first, office } of peopleIn(document, sentence))
    if (office) {
      add(OFFICE, first);
      gist.add(OFFICE);
    }
  return { numbers, tokens, gist: toldAround(gist, numberOf) };
}

function toldAround(gist: ReadonlySet<number>, numberOf: NumberOf): number[] {
  const told: number[] = [];
  for (const hash of gist) {
    const number = numberOf(mix(hash, NEAR));
    if (number >= 0) told.push(number);
  }
  return told;
}

function peopleIn({ people }: Document, { first, last }: Sentence): readonly Person[] {
  return people.slice(
    lowerBound(people, (person) => person.first >= first),
    lowerBound(people, (person) => person.first >= last),
  );
}

function isWord({ norm }: Token): boolean {
  return !/[\d@/]/.test(norm) && norm.length < 30;
}

function kindOf(token: Token): string {
  for (const key of token.keys) if (key.startsWith('#') && key !== '#Capital' && key !== '#CAPS') return key;
  return token.norm;
}
