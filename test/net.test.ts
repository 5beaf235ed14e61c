// What the wording adds up by itself it cannot know of words that mean a thing only together, or only apart: the net does.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { logitsOf, trainNet } from '../scripts/train/net.js';
import { openModel } from '../src/wording/model-file.js';
import { decodeModel, encodeModel, logitsOf as logitsBy, type Model } from '../src/wording/model.js';

/** Either word alone is the fact, both together are not; a third word stands in every sentence. */
const SENTENCES = [[0], [1], [0, 1], []].map((words) => [...words, 2]);
const TIMES = 1500;

function rowsOf(sentences: readonly (readonly number[])[]): { columns: Uint32Array[]; values: Float32Array[]; width: number } {
  return {
    columns: sentences.map((words) => Uint32Array.from(words)),
    values: sentences.map((words) => Float32Array.from(words, () => 1 / Math.sqrt(3))),
    width: 3,
  };
}

function learnt(): number[] {
  const rows = rowsOf(Array.from({ length: TIMES }, () => SENTENCES).flat());
  const net = trainNet(rows, {
    classes: 1,
    placed: 3,
    rows: [...rows.columns.keys()],
    truthOf: (row) => (row % 4 < 2 ? 1 : 0),
    weightOf: () => 1,
  });
  return SENTENCES.map((_, row) => logitsOf(net, rows, row)[0] ?? 0);
}

test('the net learns that two words together mean something else than each', () => {
  const [first = 0, second = 0, both = 0, neither = 0] = learnt();
  expect(Math.min(first, second)).toBeGreaterThan(Math.max(both, neither));
});

test('the net learns the same from the same sentences', () => {
  expect(learnt()).toEqual(learnt());
});

const MODEL: Model = {
  classes: ['abuse', 'colleagues'],
  slopes: Float32Array.of(1, 1),
  offsets: Float32Array.of(0, 0),
  scales: Float32Array.of(1, 1),
  biases: Float32Array.of(0, 0),
  net: { width: 1, places: Int8Array.of(1, -2), weights: Float32Array.of(3, 0), biases: Float32Array.of(-1, 0) },
  kinds: [],
  kindRows: new Uint32Array(),
  kindWeights: new Float32Array(),
  kindBiases: new Float32Array(),
  hashes: new Uint32Array(4),
  rows: new Uint32Array(4),
  idf: Float32Array.of(1, 1, 1),
  weights: new Int8Array(6),
};

test.each([
  ['nothing', [], -1],
  ['a word above nought', [0], 2],
  ['a word below, of which a tenth gets through', [1], -1.6],
  ['both, which are below together', [0, 1], -1.3],
  ['a word that has no place in the net', [2], -1],
])('to the margin of a check is added what the net makes of %s', (_, rows, margin) => {
  const [abuse, colleagues] = logitsBy(MODEL, { rows, values: rows.map(() => 1), tokens: rows.map(() => -1) });
  expect(abuse).toBeCloseTo(margin, 5);
  expect(colleagues).toBe(0);
});

test('a model reads back as it was written', () => {
  expect(decodeModel(encodeModel(MODEL))).toEqual(MODEL);
});

test('weights of another version are refused', () => {
  const bytes = Buffer.from(encodeModel(MODEL));
  bytes.write('9', bytes.indexOf('wording 2') + 'wording '.length);
  expect(() => decodeModel(bytes)).toThrow('this is no wording model');
});

describe('a model in its file', () => {
  const whole: Model = { ...MODEL, weights: Int8Array.of(1, 2, 3, 4, 5, 6) };
  const write = (bytes: Uint8Array): string => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'policycheck-')), 'weights.bin');
    writeFileSync(file, bytes);
    return file;
  };

  it('gives the rows that are asked for', () => {
    const { model, need, needAll } = openModel(write(encodeModel(whole)));
    need([1]);
    expect([...model.weights]).toEqual([0, 0, 3, 4, 0, 0]);
    expect([...model.net.places]).toEqual([0, -2]);
    needAll();
    expect(model).toEqual(whole);
    need([0]);
    expect(model).toEqual(whole);
  });

  it('names the remedy where the file is cut short', () => {
    const bytes = encodeModel(whole);
    const { needAll } = openModel(write(bytes.subarray(0, bytes.length - 4)));
    expect(needAll).toThrow('npm run build');
  });

  it('is refused where it is none', () => {
    expect(() => openModel(write(Buffer.from('no model')))).toThrow('this is no wording model');
  });
});
