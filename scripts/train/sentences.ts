// Reads the sentences that are learnt from: those of the labelled drafts, and the examples of the checks.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noCouncil } from '../../src/council.js';
import { checks } from '../../src/checks/index.js';
import { readDocument } from '../../src/document/index.js';
import type { Document } from '../../src/types.js';
import { wordsOf } from '../../src/wording/convolution.js';
import { featuresOf, type Features } from '../../src/wording/features.js';
import type { Label, LabelledDraft } from '../corpus.js';

export interface Sentence {
  readonly draft: number;
  readonly features: Features;
  /** The features of each word, for the convolutional net. */
  readonly words: readonly (readonly number[])[];
  readonly checks: ReadonlySet<string>;
  /** "check/kind"; none of a post, because those who marked posts had no list of kinds. */
  readonly kinds: ReadonlySet<string>;
  /** The only check that the sentence is an example for, where it is one of the check's own examples. */
  readonly only?: string;
  /** Whether the draft is as long and as mixed as what people post. */
  readonly isPost: boolean;
}

/** How often a sentence of an example and one of a post count, where one of a draft counts once. */
interface Emphasis {
  readonly example: number;
  readonly post: number;
}

export function emphasisOn({ only, isPost }: Sentence, { example, post }: Emphasis): number {
  if (only !== undefined) return example;
  return isPost ? post : 1;
}

/** The sentences of the drafts and of the posts in their order, then those of the examples. */
export function readSentences(drafts: readonly LabelledDraft[], posts: readonly LabelledDraft[]): Sentence[] {
  return [
    ...drafts.flatMap((draft, i) => sentencesOf(draft, i, false)),
    ...posts.flatMap((draft, i) => sentencesOf(draft, drafts.length + i, true)),
    ...examplesOf(drafts.length + posts.length),
  ];
}

/** The examples of every check, and the list of twins. Each is an example for its check only. */
function examplesOf(start: number): Sentence[] {
  const examples = [
    ...checks.flatMap(({ id, examples: { finds, ignores } }) => [...finds, ...ignores].map((text) => ({ id, text }))),
    ...twins(),
  ];
  return examples.flatMap(({ id, text }, i) => {
    const { text: plain, labels } = unbracket(text, id);
    return sentencesOf({ author: 'examples', text: plain, labels }, start + i, false).map((sentence) => ({ ...sentence, only: id }));
  });
}

/** In a list for several checks, a find does not say for which of them it is. */
function twins(): { id: string; text: string }[] {
  const lists = parse(readFileSync('test/twins.yaml', 'utf8')) as { checks: string[]; find: string[]; leave: string[] }[];
  return lists.flatMap(({ checks: ids, find, leave }) => [
    ...(ids.length === 1 ? find : []).map((text) => ({ id: ids[0] ?? '', text: `[${text}]` })),
    ...ids.flatMap((id) => leave.map((text) => ({ id, text }))),
  ]);
}

function unbracket(text: string, check: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let shift = 0;
  for (const { index, 0: span } of text.matchAll(/\[[^\]]*\]/g)) {
    labels.push({ check, kind: '', start: index - shift, end: index - shift + span.length - 2 });
    shift += 2;
  }
  return { text: text.replaceAll(/[[\]]/g, ''), labels };
}

function sentencesOf(draft: LabelledDraft, index: number, isPost: boolean): Sentence[] {
  const document = readDocument(draft.text, noCouncil);
  return featuresOf(document).map((features, i) => {
    const here = labelsIn(draft, document, i);
    return {
      draft: index,
      isPost,
      features,
      words: wordsOf(document, document.sentences[i] as Document['sentences'][number]),
      checks: new Set(here.map(({ check }) => check)),
      kinds: new Set((isPost ? [] : here).map(({ check, kind }) => `${check}/${kind}`)),
    };
  });
}

/** The labels of a sentence: those of which it holds at least two fifths, or fifteen characters. */
function labelsIn({ labels }: LabelledDraft, { sentences }: Document, index: number): Label[] {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  return labels.filter((label) => {
    const shared = Math.min(label.end, end) - Math.max(label.start, start);
    return shared > 0 && (shared >= 0.4 * (label.end - label.start) || shared >= 15);
  });
}
