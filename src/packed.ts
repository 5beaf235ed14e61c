// Texts by word, in bytes that are used as they lie: nothing is read of them but what is asked for. Of thousands of words a
// draft has a hundred, and making an object of all of them takes longer than checking it.
import { hashOf } from './hash.js';

/** What stands under a word; words that every object knows ("constructor") have nothing of their own. */
export type Lookup = (word: string) => string | undefined;

export type ByWord = Readonly<Record<string, string>>;

export function lookupIn(texts: ByWord): Lookup {
  return (word) => (Object.hasOwn(texts, word) ? texts[word] : undefined);
}

const WIDTH = Uint32Array.BYTES_PER_ELEMENT;

/** Slots (their number, then a hash and a place each; 0 is free), then "word NUL text NUL" one after the other; whole words of four bytes. */
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

/** @param bytes as `pack` made them; they begin at a multiple of four */
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

export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

export function integersIn({ buffer, byteOffset }: Buffer, from: number, count: number): Uint32Array {
  return new Uint32Array(buffer, byteOffset + from, count);
}
