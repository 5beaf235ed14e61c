// Tells which language a stretch of text is in: by function words and spellings that only one of the two languages has and, where these are
// not enough, by its letters. Where the evidence is too weak, no language is given.
import { lowerBound } from '../lower-bound.js';
import type { Language, Sentence, Stretch, Token } from '../types.js';
import { wordSet } from '../word-set.js';
import { spanOfTokens } from './context.js';
import { perObject, remembered, type Keys } from './remembered.js';
import { TRIGRAMS } from './trigrams.js';

const WELSH = wordSet(
  "y yr a'r i'r o'r mae roedd oedd bydd byddwn bydden yw ydy ydi dyw dydy nid ddim dim wedi yn 'n 'r 'i 'u 'w 'ch gan gyda efo am ar at dan dros drwy heb hyd o wrth rhwng fel mewn nos dydd bore prynhawn " +
    'hwn hon hyn hynny yma yna pawb pob bob pan lle sut pam beth pwy faint chi ni nhw fi ti hi fe fo ei eich ein eu fy dy neu ond hefyd iawn diolch croeso cyngor gymuned tref plwyf cyfarfod neuadd ysgol plant ' +
    "rydym rydyn rwy dwi dw i'n mi fydd fod gael cael wneud gwneud gallwch gellir cysylltwch ffoniwch ebostiwch dewch cofiwch peidiwch oes ydych byddwch hoffem hoffech heddiw yfory wythnos mis blwyddyn gwybodaeth achos os na nac mor rhaid angen " +
    'ionawr chwefror ebrill mehefin gorffennaf hydref tachwedd rhagfyr fehefin orffennaf dachwedd ragfyr ma dan gwener sadwrn sul llun mawrth mercher iau ddydd nawr rwan wan newydd bach mawr dda gwych hapus nadolig llawen penblwydd',
);
const ENGLISH = wordSet(
  'the and of to is are was were be been it that this with for from by or but not have has had will would can could our your we you they he she his her their there here what when where who how why which if so ' +
    "all any some no more please thank thanks do n't 's 're 've 'll council parish town village meeting week day today tomorrow tonight just monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december about into over than then them us me my as an been did does get got",
);
/** Words that occur in both languages. They weigh 1 instead of `WORD`, so that they decide only where nothing else does. */
const SHARED = wordSet("am ar at dan o no so me her an as do to 's 'i i y a");
/** Spellings that English does not have: "dd" or "ll" at the start of a word, "ŵ", "ŷ", and endings such as "-wydd", "-aeth" and "-iau". */
const WELSH_SPELLING =
  /^(?:dd|ff\w|ngh|nh|mh|rh\w|ll[aeiouwyâêîôûŵŷ]|gwy|cwm)|[ŵŷ]|(?:wydd|aeth|iau|iaid|wyr|olion|ydd|odd|wch|asom|ianol|edig)$/;

/** How much a function word and a Welsh spelling add to the lean towards a language. One trigram adds up to 3. */
const WORD = 3;
const SPELLING = 2;
/** The smallest lean, towards either language, at which a sentence is given that language. */
const LEAST = 7;
/**
 * The smallest lean at which a part of a sentence is given a language. It is higher than for a sentence, because a wrong one would make the
 * sentence look bilingual.
 */
const LEAST_OF_PART = 8;
/** Words of thanks and greetings. A greeting in the other language is no translation, so a stretch of these words alone is not counted. */
const COURTESY = wordSet(
  'diolch yn fawr iawn i chi bawb bore da prynhawn noswaith nos croeso llongyfarchiadau cofion penblwydd hapus nadolig llawen dydd gŵyl dewi pob hwyl lwc shwmae iechyd cymru am byth thank you thanks very much many to all good morning afternoon evening welcome congratulations merry christmas happy birthday',
);

/** The lean of the words by themselves and by their spelling: above 0 for Welsh, below 0 for English. */
function leanOfWords(tokens: readonly Token[]): number {
  let lean = 0;
  for (const { keys } of tokens) lean += leanOfWord(keys);
  return lean;
}

const leanOfWord = perObject((keys: Keys): number => {
  if (!keys.has('#Word')) return 0;
  const [norm = ''] = keys;
  const isLower = !keys.has('#Capital') && !keys.has('#CAPS');
  const weight = SHARED.has(norm) ? 1 : WORD;
  const english = ENGLISH.has(norm) ? weight : 0;
  if (WELSH.has(norm)) return weight - english;
  return (isLower && norm.length > 3 && WELSH_SPELLING.test(norm) ? SPELLING : 0) - english;
});

let byTrigram: Map<string, number> | undefined;

/** The longest word, in letters, whose trigrams are counted. Neither language has longer words; a line without spaces may look like one. */
const LONGEST = 60;

function leanOfLetters(words: readonly string[]): number {
  let lean = 0;
  for (const word of words) if (word.length <= LONGEST) lean += leanOfTrigrams(word);
  return lean;
}

const leanOfTrigrams = remembered((word): number => {
  byTrigram ??= new Map(TRIGRAMS.flatMap(([weight, trigrams]) => trigrams.split(' ').map((trigram) => [trigram, weight] as const)));
  let lean = 0;
  for (const trigram of trigramsOf(word)) lean += byTrigram.get(trigram) ?? 0;
  return lean;
});

/** The trigrams of a word, with "_" for its edges: "da" gives "_da" and "da_". */
export function trigramsOf(word: string): string[] {
  const edged = `_${word}_`;
  return Array.from({ length: edged.length - 2 }, (_, i) => edged.slice(i, i + 3));
}

/**
 * The words that can tell the language. Words with a capital in mid-sentence are left out, because Welsh and English take names of people
 * and places from each other. Where there are no other words, all are returned.
 */
export function ownWords(tokens: readonly Token[], sentences: readonly Sentence[]): string[] {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  const own = words.filter(({ shape, sentence, start }) => shape !== 'Capital' || sentences[sentence]?.start === start);
  return (own.length > 0 ? own : words).map(({ norm }) => norm);
}

function leanOf(tokens: readonly Token[], sentences: readonly Sentence[]): number {
  const lean = leanOfWords(tokens);
  return Math.abs(lean) > LEAST_OF_PART ? lean : lean + leanOfLetters(ownWords(tokens, sentences));
}

function languageOf(lean: number, least = LEAST): Language | null {
  return Math.abs(lean) < least ? null : lean > 0 ? 'cy' : 'en';
}

/** Punctuation between the halves of a sentence that says the same in both languages: "Parc ar gau / Park closed". */
const DIVIDES = /[/|•:;()]/;

function divides(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (!last || !next) return false;
  return DIVIDES.test(next.before) || (next.before === '-' && next.start - last.end > 1);
}

/**
 * The stretches of the draft that are clearly in one language, in order. Text of which this cannot be told is left out. Where no sentence
 * is long enough to tell, the whole draft is one stretch, if all its words together tell.
 */
export function readStretches(tokens: readonly Token[], sentences: readonly Sentence[]): Stretch[] {
  const found = sentences.flatMap((sentence) => stretchesIn(tokens, sentences, sentence));
  const language = found.length > 0 ? null : languageOf(leanOf(tokens, sentences), 1);
  return language === null ? found : [stretch(tokens, 0, tokens.length, language)];
}

function stretchesIn(tokens: readonly Token[], sentences: readonly Sentence[], { first, last }: Sentence): Stretch[] {
  const parts: Stretch[] = [];
  for (let from = first, to = first + 1; to <= last; to++) {
    if (to < last && !divides(tokens, to)) continue;
    const language = languageOf(leanOf(tokens.slice(from, to), sentences), LEAST_OF_PART);
    if (language) parts.push(stretch(tokens, from, to, language));
    from = to;
  }
  if (parts.some(({ language }) => language !== parts[0]?.language)) return parts;
  const language = languageOf(leanOf(tokens.slice(first, last), sentences));
  return language === null ? [] : [stretch(tokens, first, last, language)];
}

function stretch(tokens: readonly Token[], first: number, last: number, language: Language): Stretch {
  return { first, last, ...spanOfTokens(tokens, first, last), language };
}

/**
 * The stretches that have at least one token in common with the sentence.
 *
 * @param stretches in the order of the draft
 */
export function stretchesWithin({ first, last }: Pick<Sentence, 'first' | 'last'>, stretches: readonly Stretch[]): readonly Stretch[] {
  const from = lowerBound(stretches, (each) => each.last > first);
  const to = lowerBound(stretches, (each) => each.first >= last);
  return stretches.slice(from, Math.max(from, to));
}

/**
 * The language of a sentence.
 *
 * @returns null where it has parts in both languages, or too few words to tell
 */
export function languageIn(sentence: Sentence, stretches: readonly Stretch[]): Language | null {
  const own = stretchesWithin(sentence, stretches);
  return own.every(({ language }) => language === own[0]?.language) ? (own[0]?.language ?? null) : null;
}

/**
 * The share of each language in the words of the draft, each from 0 to 1 and rounded to two decimals. Names, numbers and addresses belong
 * to neither language. A greeting is left out, unless the draft has nothing else.
 */
export function shareOf(tokens: readonly Token[], sentences: readonly Sentence[], stretches: readonly Stretch[]): Record<Language, number> {
  const words: Record<Language, number> = { en: 0, cy: 0 };
  const text = stretches.filter(({ first, last }) => !isCourtesy(tokens.slice(first, last)));
  for (const { first, last, language } of text.length > 0 ? text : stretches)
    words[language] += ownWords(tokens.slice(first, last), sentences).length;
  const all = words.en + words.cy;
  const share = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * 100) / 100);
  return { en: share(words.en), cy: share(words.cy) };
}

function isCourtesy(tokens: readonly Token[]): boolean {
  return tokens.every(({ norm, keys }) => !keys.has('#Word') || COURTESY.has(norm));
}
