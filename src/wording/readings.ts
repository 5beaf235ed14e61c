// What the weights and the net make of a document.
import { isBundled, packaged } from '../packaged.js';
import type { Document } from '../types.js';
import { logitReader } from './convolution.js';
import { featureReader, marksBelow } from './features.js';
import { openModel, openNet, type OpenModel, type OpenNet } from './model-file.js';
import { logitsOf, rowOf, vectorOf, type Vector } from './model.js';
import type { Readings } from './stack.js';

/** The folder of the learnt files, which the build copies. */
export const LEARNT = isBundled ? 'dist' : 'src/wording';

export interface Read {
  readonly readings: Readings;
  /** The vector of each sentence with those around it. */
  readonly vectors: readonly Vector[];
}

/** Opens the shipped weights and the shipped net. */
export function openLearnt(): { weights: OpenModel; net: OpenNet } {
  return { weights: openModel(packaged(`${LEARNT}/weights.bin`)), net: openNet(packaged(`${LEARNT}/net.bin`)) };
}

/** The logit of the net for a check that it does not know: a probability of 0.0025. */
const UNLIKELY = -6;

/** Prepares the weights and, where there is one, the net to read documents. Without a net, everything is `UNLIKELY` to it. */
export function reads({ model, need, needAll }: OpenModel, open: OpenNet | null): (document: Document) => Read {
  let isFirst = true;
  const count = model.classes.length;
  const read = featureReader(
    (hash) => rowOf(model, hash),
    () => marksBelow(model.idf.length),
  );
  const net = open ? netReader(open, model.classes) : null;
  const buffer = new Float64Array(count);
  return (document) => {
    const features = read(document);
    if (isFirst) features.forEach(({ numbers }) => need(numbers));
    else {
      needAll();
      open?.needAll();
    }
    isFirst = false;
    const weights = new Float32Array(features.length * count);
    const vectors = features.map(({ numbers, tokens }, at) => {
      const vector = vectorOf(model, numbers, tokens);
      weights.set(logitsOf(model, vector, buffer), at * count);
      return vector;
    });
    return { vectors, readings: { classes: count, weights, net: net?.(document) ?? new Float32Array(weights.length).fill(UNLIKELY) } };
  };
}

/** The logits of the net, in the order of these classes. */
function netReader({ net, need }: OpenNet, classes: readonly string[]): (document: Document) => Float32Array {
  const read = logitReader(net, need);
  const places = classes.map((check) => net.classes.indexOf(check));
  const count = net.classes.length;
  return (document) => {
    const logits = read(document);
    return Float32Array.from({ length: (logits.length / count) * classes.length }, (_, i) => {
      const place = places[i % classes.length] as number;
      return place < 0 ? UNLIKELY : (logits[Math.floor(i / classes.length) * count + place] as number);
    });
  };
}
