// node scripts/run.mjs scripts/train/language.ts: learns from the labelled drafts which trigrams (three letters in a row) tell Welsh from
// English, and writes src/document/trigrams.ts. Only the words of the drafts are used, never their labels.
import { writeFileSync } from 'node:fs';
import { noCouncil } from '../../src/council.js';
import { readDocument } from '../../src/document/index.js';
import { ownWords, trigramsOf } from '../../src/document/language.js';
import type { Language } from '../../src/types.js';
import { readCorpus } from '../corpus.js';

/** The file of drafts in Welsh. The other files are in English; one in ONE_IN of their drafts makes about as much text. */
const WELSH_AUTHOR = 'w1';
const ONE_IN = 12;
/** A draft is a sample of a language if more than this share of it is in that language. */
const SURE = 0.85;
/** How many trigrams are kept. More do not tell the two languages apart any better. */
const KEPT = 500;
const MOST = 3;
/** A trigram that is seen fewer times than this is chance. */
const LEAST = 4;

type Counts = Record<Language, { readonly of: Map<string, number>; all: number }>;

function count(): Counts {
  const counts: Counts = { cy: { of: new Map(), all: 0 }, en: { of: new Map(), all: 0 } };
  readCorpus('test/corpus').forEach(({ author, text }, i) => {
    const language = author === WELSH_AUTHOR ? 'cy' : 'en';
    if (language === 'en' && i % ONE_IN !== 0) return;
    const { tokens, sentences, languages } = readDocument(text, noCouncil);
    if (languages[language] < SURE) return;
    for (const word of ownWords(tokens, sentences)) {
      for (const trigram of trigramsOf(word)) {
        counts[language].of.set(trigram, (counts[language].of.get(trigram) ?? 0) + 1);
        counts[language].all += 1;
      }
    }
  });
  return counts;
}

/** The weight of each trigram, from -3 (English) to 3 (Welsh), those that tell most first. */
function weights({ cy, en }: Counts): (readonly [string, number])[] {
  return [...new Set([...cy.of.keys(), ...en.of.keys()])]
    .map((trigram) => [trigram, cy.of.get(trigram) ?? 0, en.of.get(trigram) ?? 0] as const)
    .filter(([, inWelsh, inEnglish]) => inWelsh + inEnglish >= LEAST)
    .map(([trigram, inWelsh, inEnglish]) => {
      const ratio = Math.log((inWelsh + 0.5) / cy.all) - Math.log((inEnglish + 0.5) / en.all);
      const weight = Math.round(Math.min(MOST, Math.max(-MOST, ratio)));
      return { trigram, weight, worth: Math.abs(ratio) * (inWelsh / cy.all + inEnglish / en.all) };
    })
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, KEPT)
    .map(({ trigram, weight }) => [trigram, weight] as const);
}

const learnt = weights(count());
const lines = [3, 2, 1, -1, -2, -3].map((weight) => {
  const trigrams = learnt.filter(([, own]) => own === weight).map(([trigram]) => trigram);
  return `  [${weight}, ${JSON.stringify(trigrams.toSorted().join(' '))}],`;
});
writeFileSync(
  'src/document/trigrams.ts',
  `// Trigrams (three letters in a row) by their weight: above 0 for Welsh, below 0 for English. "_" is the edge of a word.
// Made by scripts/train/language.ts; do not edit.

// prettier-ignore
export const TRIGRAMS: readonly (readonly [weight: number, trigrams: string])[] = [
${lines.join('\n')}
];
`,
);
