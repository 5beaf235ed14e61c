// The convolutional net beside the weights: it goes by the order of words, and by what is known of words that no draft has.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { trainConvolution } from '../scripts/train/convolution.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { decodeConvolution, encodeConvolution, logitReader, wordsOf, type Convolution } from '../src/wording/convolution.js';
import { openNet } from '../src/wording/model-file.js';

/** Two checks: who bites whom, and whether something that runs on rails is spoken of. */
const DRAFTS: readonly (readonly [text: string, bites: 0 | 1, rails: 0 | 1])[] = [
  ['the postman bites the dog', 1, 0],
  ['the dog bites the postman', 0, 0],
  ['the train was late', 0, 1],
  ['the baker was late', 0, 0],
];
const OTHERS = 'the tram was late';

/** What is known of words from elsewhere: the first dimension is rails. */
const ON_RAILS = ['train', 'tram'];

function featuresIn(text: string): number[][] {
  const document = readDocument(text, noCouncil);
  return document.sentences.flatMap((sentence) => wordsOf(document, sentence)).map((word) => word.map((hash) => hash >>> 0));
}

function learn(): Convolution {
  const known = new Set(DRAFTS.flatMap(([text]) => featuresIn(text).flat()));
  const hashes = [...new Set([...known, ...featuresIn(OTHERS).flat()])];
  const rails = new Set(ON_RAILS.flatMap((word) => featuresIn(word).flat()));
  const columnOf = new Map(hashes.map((hash, column) => [hash, column]));
  const drafts = DRAFTS.map(([text, ...truths]) => ({
    examples: [
      {
        words: featuresIn(text).map((word) => Uint32Array.from(word, (hash) => columnOf.get(hash) ?? 0)),
        truths: Int8Array.from(truths),
      },
    ],
    weight: 1,
  }));
  return trainConvolution(
    Array.from({ length: 500 }, () => drafts).flat(),
    {
      hashes,
      vectors: Float32Array.from(hashes.flatMap((hash) => [rails.has(hash) ? 2 : 0, 0, 0, 0])),
      dimensions: 4,
      isKnown: Uint8Array.from(hashes, (hash) => (known.has(hash) ? 1 : 0)),
    },
    ['bites', 'rails'],
    () => undefined,
  );
}

const net = learn();
const read = logitReader(net, () => undefined);
/** Of the first sentence. */
const logits = (text: string): number[] => Array.from(read(readDocument(text, noCouncil)).subarray(0, 2));

test('the same words in another order are another thing', () => {
  expect(logits('the postman bites the dog')[0]).toBeGreaterThan(0);
  expect(logits('the dog bites the postman')[0]).toBeLessThan(0);
});

test('a word that stands in no labelled draft is taken as others like it', () => {
  expect(logits('the train was late')[1]).toBeGreaterThan(0);
  expect(logits(OTHERS)[1]).toBeGreaterThan(0);
  expect(logits('the baker was late')[1]).toBeLessThan(0);
});

test('a name tells no more than that it is one', () => {
  expect(logits('Well done to Brian Train and Ann Baker.')).toEqual(logits('Well done to Brian Baker and Ann Train.'));
});

test('a sentence is heard of in those beside it, and in none far off', () => {
  const alone = logits('the hall is open');
  expect(logits('the hall is open. the train was late.')).not.toEqual(alone);
  const far = 'the hall is open. Hello there. Hello there. Hello there. Hello there. the train was late.';
  expect(logits(far)).toEqual(logits(far.replace('the train was late.', '')));
});

test('the same drafts give the same net', () => {
  expect(learn()).toEqual(net);
});

test('a net reads back as it was written', () => {
  expect(decodeConvolution(encodeConvolution(net))).toEqual(net);
});

test('a net in its file gives the rows that are asked for, and then all', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'policycheck-')), 'net.bin');
  writeFileSync(file, encodeConvolution(net));
  const { net: opened, need, needAll } = openNet(file);
  const width = net.table.length / (net.rows.filter((row) => row > 0).length || 1);
  need([1]);
  expect(opened.table.subarray(0, width).some((value) => value !== 0)).toBe(false);
  expect(opened.table.subarray(width, 2 * width)).toEqual(net.table.subarray(width, 2 * width));
  needAll();
  expect(opened).toEqual(net);
});

test('what is no net is refused', () => {
  expect(() => decodeConvolution(Buffer.from('{"magic":"policycheck net 0"}\n'))).toThrow('this is no "policycheck net 2"');
});
