// Contractions: "can't" is two words, a stem and a clitic. Shared by tokens and phrases, so that the ones find the others.

/** "n't", then the clitics of English and of Welsh ("mae'r", "i'w"), at the end of a word. */
const CLITIC = /^(.+?)(n't|'(?:s|re|ve|ll|d|m|r|n|i|u|w|ch|ma|na))$/;

type Halves = readonly [stem: string, clitic: string];

/** The halves as they are written: "ca" and "n't". */
export function cutClitic(word: string): Halves | null {
  const [, stem, clitic] = CLITIC.exec(word) ?? [];
  return stem === undefined || clitic === undefined ? null : [stem, clitic];
}

/** Contractions typed without their apostrophe, where no other word is spelt so ("were" and "well" are left alone). */
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

/** What is left of "can't", "won't", "shan't" and "ain't" before "n't", and the word that it is short for. */
const STEMS: readonly Halves[] = [
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
];

/** The halves as a token has them: the stem whole, and as it is written where the apostrophe is left out; null for any other word. */
export function splitContraction(norm: string): Halves | null {
  const bare = BARE.get(norm);
  if (bare) return bare;
  const halves = cutClitic(norm);
  if (!halves) return null;
  const [stem, clitic] = halves;
  const whole = clitic === "n't" ? STEMS.find(([left]) => left === stem)?.[1] : undefined;
  return [whole ?? stem, clitic];
}

/** Both forms that tokens have of a stem before "n't"; null where there is one alone. */
export function formsOfStem(stem: string): readonly string[] | null {
  return STEMS.find((forms) => forms.includes(stem)) ?? null;
}
