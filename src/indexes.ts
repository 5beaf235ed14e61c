// The index of phrases and word lists that the build makes: one file, of which a run reads only what its drafts ask for.
import { indexOfLists } from './document/keys.js';
import { bytesOf, integersIn, pack, unpack, type Lookup } from './packed.js';
import { allLines, indexOfAll, wordsOf, type PhraseSets } from './phrases/index.js';

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

/**
 * Makes the file. After the boundaries come the word lists, the words of phrases, where each line begins, the lines one after the other,
 * and the sets as JSON.
 */
export function packIndexes(): Buffer {
  const index = indexOfAll();
  const { names, tests, starts } = index;
  const lines = allLines().map((line) => Buffer.from(line));
  let end = 0;
  const begins = Uint32Array.from([0, ...lines.map(({ length }) => (end += length))]);
  const parts = [
    pack(indexOfLists()),
    pack(wordsOf(index)),
    bytesOf(begins),
    Buffer.concat(lines),
    Buffer.from(JSON.stringify({ names, tests, starts })),
  ];
  let place = BOUNDARIES * Uint32Array.BYTES_PER_ELEMENT;
  const places = Uint32Array.from([place, ...parts.map(({ length }) => (place += length))]);
  return Buffer.concat([bytesOf(places), ...parts]);
}

/**
 * Opens the file.
 *
 * @param bytes made by `packIndexes`, and starting at a multiple of four bytes
 */
export function unpackIndexes(bytes: Buffer): Indexes {
  const places = integersIn(bytes, 0, BOUNDARIES);
  const part = (number: number): Buffer => bytes.subarray(places[number], places[number + 1]);
  const begins = integersIn(part(2), 0, part(2).length / Uint32Array.BYTES_PER_ELEMENT);
  const lines = part(3);
  return {
    lists: unpack(part(0)),
    words: unpack(part(1)),
    lineAt: (number) => lines.toString('utf8', begins[number], begins[number + 1]),
    sets: JSON.parse(part(4).toString()) as PhraseSets,
  };
}
