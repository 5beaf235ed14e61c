// Facts by how a sentence is worded: the learnt weights of src/wording/weights.bin over the words of a sentence and of those
// around it. They say that a wording is like that of drafts which people have marked, and where the words stand that tell.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clauseAround } from '../document/context.js';
import type { Document, Observation, Span, Wording } from '../types.js';
import { commonness } from '../phrases/first-keys.js';
import { stands } from '../phrases/index.js';
import { featureReader } from './features.js';
import { decodeModel, kindOf, rowOf, scoresOf, vectorOf, type Model, type Vector } from './model.js';

/** From which probability on a wording counts, and from which on it is more than a possibility. */
const POSSIBLE = 0.35;
const LIKELY = 0.55;
/** Below this, a phrase that is often telling tells nothing here. */
const FLOOR = 0.05;

/** What the wording of a draft says about one check. */
export interface Reading {
  /** The words of the sentence and around it are like those of drafts without the fact. */
  speakAgainst(sentence: number): boolean;
  observations(wording: Wording): Observation[];
}

interface Scored {
  readonly vector: Vector;
  readonly scores: Float64Array;
}

/** The model, and what it makes of a document. */
interface Reader {
  readonly model: Model;
  readonly read: ReturnType<typeof featureReader>;
  /** By check: its class, and its kinds. */
  readonly checks: ReadonlyMap<string, { readonly index: number; readonly kinds: readonly number[] }>;
}

let reader: Reader | undefined;
let scored = new WeakMap<Document, readonly Scored[]>();

/** Takes these weights from now on, in place of the shipped ones. */
export function useModel(model: Model): void {
  reader = readerOf(model);
  scored = new WeakMap();
}

function loadReader(): Reader {
  // Beside the bundle when built; two folders up when run from the sources.
  const places = ['./weights.bin', '../weights.bin', '../src/wording/weights.bin'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const file = places.find((place) => existsSync(place));
  if (file === undefined) throw new Error('the weights of src/wording are missing; run "npm run build"');
  return readerOf(decodeModel(readFileSync(file)));
}

function readerOf(model: Model): Reader {
  const kindsOf = (check: string): number[] => model.kinds.flatMap((kind, k) => (kind.startsWith(`${check}/`) ? k : []));
  const checks = new Map(model.classes.map((check, index) => [check, { index, kinds: kindsOf(check) }]));
  return { model, read: featureReader((hash) => rowOf(model, hash)), checks };
}

function scoredOf(document: Document, { model, read }: Reader): readonly Scored[] {
  const before = scored.get(document);
  if (before) return before;
  const all = read(document).map(({ numbers, tokens }) => {
    const vector = vectorOf(model, numbers, tokens);
    return { vector, scores: scoresOf(model, vector) };
  });
  scored.set(document, all);
  return all;
}

export function readWording(document: Document, check: string): Reading {
  reader ??= loadReader();
  const { model, checks } = reader;
  const { index, kinds } = checks.get(check) ?? { index: -1, kinds: [] };
  const sentences = index < 0 ? [] : scoredOf(document, reader);
  const scoreOf = (at: number): number => sentences[at]?.scores[index] ?? 1;
  return {
    // Most of the labelled drafts are English: of Welsh the weights know too little to overrule a phrase.
    speakAgainst: (at) => scoreOf(at) < FLOOR && document.sentences[at]?.language !== 'cy',
    observations: ({ like, unless }) =>
      sentences.flatMap(({ vector }, at) => {
        const score = scoreOf(at);
        const telling = score < POSSIBLE ? [] : tellingTokens(model, vector, index);
        if (telling.length === 0 || (unless && stands(document, unless, [at]))) return [];
        return {
          kind: model.kinds[kindOf(model, kinds, vector)]?.slice(check.length + 1) ?? '',
          span: clausesOf(document, telling),
          confidence: score >= LIKELY ? ('likely' as const) : ('possible' as const),
          why: `worded like ${like}`,
          telling: foremost(document, telling),
        };
      }),
  };
}

interface Telling {
  readonly token: number;
  /** Its part in the score. */
  readonly share: number;
}

/** The tokens that speak for the fact, the greatest share first. */
function tellingTokens({ classes, weights }: Model, { rows, values, tokens }: Vector, index: number): Telling[] {
  const shares = new Map<number, number>();
  rows.forEach((row, i) => {
    const token = tokens[i] ?? -1;
    const share = (values[i] ?? 0) * (weights[row * classes.length + index] ?? 0);
    if (token >= 0) shares.set(token, (shares.get(token) ?? 0) + share);
  });
  return [...shares].flatMap(([token, share]) => (share > 0 ? [{ token, share }] : [])).sort((a, b) => b.share - a.share);
}

/** A clause belongs to the fact that has this part of the share of the foremost one. */
const SECOND = 0.5;

/** From the first to the last of the clauses that tell most. */
function clausesOf(document: Document, telling: readonly Telling[]): Span {
  const clauses = new Map<number, { span: Span; share: number }>();
  for (const { token, share } of telling) {
    const span = clauseAround(document, token, token + 1);
    const known = clauses.get(span.start);
    clauses.set(span.start, { span, share: share + (known?.share ?? 0) });
  }
  const most = Math.max(...[...clauses.values()].map(({ share }) => share));
  const chosen = [...clauses.values()].filter(({ share }) => share >= most * SECOND).map(({ span }) => span);
  return { start: Math.min(...chosen.map(({ start }) => start)), end: Math.max(...chosen.map(({ end }) => end)) };
}

const FOREMOST = 3;

/** "The" and "of" tell a machine something and a reader nothing. */
function foremost({ tokens }: Document, telling: readonly Telling[]): Span[] {
  const content = telling.filter(({ token }) => commonness(tokens[token]?.norm ?? '') === 1);
  const chosen = (content.length > 0 ? content : telling).slice(0, FOREMOST).map(({ token }) => token);
  return chosen.sort((a, b) => a - b).map((at) => ({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 }));
}
