// Contractions: "can't" becomes two tokens, a stem and a clitic. Tokens and phrases are split by the same rules, so that a phrase finds its
// words in a draft.

/** "n't", or one of the clitics of English and of Welsh ("mae'r", "i'w"), at the end of a word. */
const CLITIC = /^(.+?)(n't|'(?:s|re|ve|ll|d|m|r|n|i|u|w|ch|ma|na))$/;

type Halves = readonly [stem: string, clitic: string];

/**
 * Splits a word into stem and clitic as they are written: "can't" into "ca" and "n't".
 *
 * @returns null where the word does not end in a clitic
 */
export function cutClitic(word: string): Halves | null {
  const [, stem, clitic] = CLITIC.exec(word) ?? [];
  return stem === undefined || clitic === undefined ? null : [stem, clitic];
}

/** Contractions typed without their apostrophe, split in two. Spellings that are words of their own ("were", "well") are left out. */
const BARE: ReadonlyMap<string, Halves> = new Map(
  (
    "you're they're don't can't won't isn't wasn't doesn't didn't couldn't wouldn't shouldn't haven't hasn't hadn't aren't weren't " +
    "ain't mustn't needn't I've you've they've we've I'm he's she's that's what's who's there's here's where's it'll they'll you'll " +
    "you'd they'd let's that'll how's everyone's nobody's somebody's someone's"
  )
    .toLowerCase()
    .split(' ')
    .map((word) => [word.replace("'", ''), cutClitic(word) ?? [word, '']]),
);

/** The stems that change before "n't", each with the word that it stands for: "ca" in "can't" stands for "can". */
const STEMS: readonly Halves[] = [
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
];

/**
 * Splits a contraction into the norms of its two tokens. The stem is the whole word: "can't" gives "can" and "n't". Where the apostrophe is
 * left out, the stem is as it is written: "cant" gives "ca" and "n't".
 *
 * @returns null for a word that is no contraction
 */
export function splitContraction(norm: string): Halves | null {
  const bare = BARE.get(norm);
  if (bare) return bare;
  const halves = cutClitic(norm);
  if (!halves) return null;
  const [stem, clitic] = halves;
  const whole = clitic === "n't" ? STEMS.find(([left]) => left === stem)?.[1] : undefined;
  return [whole ?? stem, clitic];
}

/**
 * Both forms that the stem before "n't" may have as a token: "ca" and "can".
 *
 * @returns null for a stem that has only one form
 */
export function formsOfStem(stem: string): readonly string[] | null {
  return STEMS.find((forms) => forms.includes(stem)) ?? null;
}
