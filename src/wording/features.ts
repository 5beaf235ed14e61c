// What the wording model sees of a sentence: its words, lemmas, tags and word lists, its pairs of neighbouring lemmas,
// and what stands in the sentences around it. A feature is a 32-bit hash, so that no text is built to look one up.
import type { Document, Sentence, Token } from '../types.js';

/** Parallel arrays: a feature, and the tokens it was read from (`-1`: from around the sentence). */
export interface Features {
  readonly hashes: number[];
  readonly tokens: number[];
}

/** How many sentences before and after count as around; a bound, so that a long text costs no more a sentence. */
const AROUND = 3;

const PAIR = 0x9e3779b1;
const NEAR = 0x85ebca6b;
const EDGE = hashOf('^');
const QUESTION = hashOf('?');
const OFFICE = hashOf('@office');

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ (b >>> 3), PAIR) ^ Math.imul(b, NEAR);
  return (hash ^ (hash >>> 15)) >>> 0;
}

interface Read extends Features {
  /** Lemmas, tags and lists: what the sentences around are told. */
  readonly gist: ReadonlySet<number>;
}

/** The features of every sentence, in order. */
export function featuresOf(document: Document): Features[] {
  const read = document.sentences.map((sentence) => readSentence(document, sentence));
  return read.map(({ hashes, tokens }, i) => {
    const around = new Set<number>();
    for (let j = Math.max(0, i - AROUND); j <= Math.min(read.length - 1, i + AROUND); j++)
      if (j !== i) for (const hash of read[j]?.gist ?? []) around.add(mix(hash, NEAR));
    const all = { hashes: [...hashes], tokens: [...tokens] };
    for (const hash of around) {
      all.hashes.push(hash);
      all.tokens.push(-1);
    }
    return all;
  });
}

function readSentence(document: Document, sentence: Sentence): Read {
  const hashes: number[] = [];
  const tokens: number[] = [];
  const seen = new Set<number>();
  const gist = new Set<number>();
  const add = (hash: number, token: number): void => {
    if (seen.has(hash)) return;
    seen.add(hash);
    hashes.push(hash);
    tokens.push(token);
  };
  let before = EDGE;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = document.tokens[at];
    if (!token) break;
    let lemma = 0;
    for (const key of keysOf(token)) {
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
  for (const { first, office } of document.people)
    if (office && first >= sentence.first && first < sentence.last) {
      add(OFFICE, first);
      gist.add(OFFICE);
    }
  return { hashes, tokens, gist };
}

/** Of figures and addresses only what they are counts, not how they read. */
function* keysOf(token: Token): Generator<string> {
  const whole = isWord(token);
  for (const key of token.keys) if (whole || /^[#{]/.test(key)) yield key;
}

function isWord({ norm }: Token): boolean {
  return !/[\d@/]/.test(norm) && norm.length < 30;
}

function kindOf(token: Token): string {
  for (const key of token.keys) if (key.startsWith('#') && key !== '#Capital' && key !== '#CAPS') return key;
  return token.norm;
}
