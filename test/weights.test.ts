// The weights of the wording: what they add up to, and how they lie in their file.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openModel } from '../src/wording/model-file.js';
import { decodeModel, encodeModel, logitsOf, type Model } from '../src/wording/model.js';

const MODEL: Model = {
  classes: ['abuse', 'colleagues'],
  slopes: Float32Array.of(1, 1),
  offsets: Float32Array.of(0, 0),
  scales: Float32Array.of(1, 1),
  biases: Float32Array.of(0, 0),
  kinds: [],
  kindRows: new Uint32Array(),
  kindWeights: new Float32Array(),
  kindBiases: new Float32Array(),
  hashes: new Uint32Array(4),
  rows: new Uint32Array(4),
  idf: Float32Array.of(1, 1, 1),
  weights: new Int8Array(6),
};

test('a logit is the sum of the weights of what stands there, on the scale and curve of its class', () => {
  const model: Model = {
    ...MODEL,
    weights: Int8Array.of(2, 0, -1, 0, 0, 3),
    scales: Float32Array.of(0.5, 1),
    slopes: Float32Array.of(2, 1),
  };
  const both = logitsOf(
    { ...model, biases: Float32Array.of(0.25, 0), offsets: Float32Array.of(0, -1) },
    { rows: [0, 1], values: [1, 0.5], tokens: [0, 1] },
  );
  expect([...both]).toEqual([2 * (0.5 * (2 - 0.5) + 0.25), -1]);
});

test('a model reads back as it was written', () => {
  expect(decodeModel(encodeModel(MODEL))).toEqual(MODEL);
});

test('weights of another version are refused', () => {
  const bytes = Buffer.from(encodeModel(MODEL));
  bytes.write('9', bytes.indexOf('weights 3') + 'weights '.length);
  expect(() => decodeModel(bytes)).toThrow('this is no "policycheck weights 3"');
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
    expect(() => openModel(write(Buffer.from('no model')))).toThrow('this is no "policycheck weights 3"');
  });
});
