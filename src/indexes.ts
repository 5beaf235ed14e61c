// The index of phrases and word lists that the build makes: one file, of which a run reads only what its drafts ask for.
import { openSync } from 'node:fs';
import { indexOfLists } from './document/keys.js';
import { bytesOf, integersIn, pack, unpack, type Lookup } from './packed.js';
import { allLines, indexOfAll, wordsOf, type PhraseSets } from './phrases/index.js';
import { readAt } from './read-at.js';

interface Indexes {
  readonly lists: Lookup;
  readonly sets: PhraseSets;
  /** Gives what the index of phrases knows of a word. */
  readonly words: Lookup;
  readonly lineAt: (number: number) => string;
}

/**
 * How many boundaries the file has between its five parts, counting the start of the first and the end of the last. Their offsets are its
 * first bytes.
 */
const BOUNDARIES = 6;
const HEAD = BOUNDARIES * Uint32Array.BYTES_PER_ELEMENT;

/**
 * Makes the file. After the boundaries come the word lists, the words of phrases, where each line begins, the sets as JSON, and the lines
 * one after the other.
 */
export function packIndexes(): Buffer {
  const { words, ...sets } = indexOfAll();
  const lines = allLines().map((line) => Buffer.from(line));
  let end = 0;
  const begins = Uint32Array.from([0, ...lines.map(({ length }) => (end += length))]);
  const parts = [pack(indexOfLists()), pack(wordsOf({ words })), bytesOf(begins), Buffer.from(JSON.stringify(sets)), Buffer.concat(lines)];
  let place = HEAD;
  const places = Uint32Array.from([place, ...parts.map(({ length }) => (place += length))]);
  return Buffer.concat([bytesOf(places), ...parts]);
}

/**
 * Opens the file. It stays open, and of its lines, which are two thirds of it, each is read when it is asked for: a draft asks for some
 * twenty.
 *
 * @param file what `packIndexes` made
 */
export function openIndexes(file: string): Indexes {
  const descriptor = openSync(file, 'r');
  const [, , , , lines = 0] = integersIn(readAt(descriptor, 0, HEAD), 0, BOUNDARIES);
  const front = readAt(descriptor, 0, lines);
  const places = integersIn(front, 0, BOUNDARIES);
  const part = (number: number): Buffer => front.subarray(places[number], places[number + 1]);
  const begins = integersIn(part(2), 0, part(2).length / Uint32Array.BYTES_PER_ELEMENT);
  const begin = (number: number): number => lines + (begins[number] ?? 0);
  return {
    lists: unpack(part(0)),
    words: unpack(part(1)),
    lineAt: (number) => readAt(descriptor, begin(number), begin(number + 1) - begin(number)).toString(),
    sets: JSON.parse(part(3).toString()) as PhraseSets,
  };
}
