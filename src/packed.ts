// A table of texts by word that is used as it lies in the file, and reads only what is asked for. A draft has about a hundred of its
// thousands of words; making an object of all of them would take longer than checking the draft.
import { hashOf } from './hash.js';

/**
 * Gives the text of a word; undefined where it has none. Words that every object has as a property, such as "constructor", have none
 * either.
 */
export type Lookup = (word: string) => string | undefined;

export type ByWord = Readonly<Record<string, string>>;

/** Looks texts up in an object, as `unpack` does in a packed table. */
export function lookupIn(texts: ByWord): Lookup {
  return (word) => (Object.hasOwn(texts, word) ? texts[word] : undefined);
}

const WIDTH = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Packs texts into a table: the number of slots, a hash and an offset for each slot (0 is free), then each entry as "word NUL text NUL".
 * Its length is a multiple of four bytes.
 */
export function pack(texts: ByWord): Buffer {
  const entries = Object.entries(texts);
  const count = 2 ** Math.ceil(Math.log2(2 * entries.length + 1));
  const slots = new Uint32Array(2 * count);
  const parts: Buffer[] = [];
  let place = 1;
  for (const [word, text] of entries) {
    let slot = hashOf(word) & (count - 1);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (count - 1);
    slots.set([hashOf(word) >>> 0, place], 2 * slot);
    const part = Buffer.from(`${word}\0${text}\0`);
    parts.push(part);
    place += part.length;
  }
  const padding = Buffer.alloc(WIDTH - ((place - 1) % WIDTH));
  return Buffer.concat([bytesOf(Uint32Array.of(count)), bytesOf(slots), ...parts, padding]);
}

/**
 * Opens a table.
 *
 * @param bytes made by `pack`, and starting at a multiple of four bytes
 */
export function unpack(bytes: Buffer): Lookup {
  const [count = 0] = integersIn(bytes, 0, 1);
  const slots = integersIn(bytes, WIDTH, 2 * count);
  const texts = bytes.subarray((1 + 2 * count) * WIDTH);
  return (word) => {
    const hash = hashOf(word);
    for (let slot = hash & (count - 1); ; slot = (slot + 1) & (count - 1)) {
      const place = slots[2 * slot + 1] ?? 0;
      if (place === 0) return undefined;
      if (slots[2 * slot] !== hash >>> 0) continue;
      const middle = texts.indexOf(0, place - 1);
      if (texts.toString('utf8', place - 1, middle) === word) return texts.toString('utf8', middle + 1, texts.indexOf(0, middle + 1));
    }
  };
}

/** The bytes of an array of integers, not copied. */
export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/**
 * The integers of four bytes each in a buffer, not copied.
 *
 * @param from the offset of the first one in the buffer, in bytes; its place in memory must be a multiple of four
 * @param count how many integers
 */
export function integersIn({ buffer, byteOffset }: Buffer, from: number, count: number): Uint32Array {
  return new Uint32Array(buffer, byteOffset + from, count);
}
