// Decides whose private matter a fact is, the author's own or somebody else's, from the people mentioned in its clause.
import { isWelshTo, sentenceAt } from '../document/context.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Owner, Person, Span, Token } from '../types.js';
import { wordSet } from '../word-set.js';

const SELF = wordSet("i im i'm me myself we we're us ourselves dwi");
const FIRST = new Set([...SELF, ...wordSet('my mine were our ours fi fy ni ein')]);
const THIRD = wordSet('he she him her his hers they them their theirs hes shes theyre himself herself themselves o fe fo hi nhw eu');
const GOING = wordSet('off gone away going heading headed flying leaving jetting');
const AND = wordSet('and n & a');
const PLACING = wordSet('to at round');
const PREPOSITION = wordSet('to at with from by for i at gyda efo');
/** Words for somebody other than the author, wherever they stand. The lists of kin and acquaintances are used in the same way. */
const OTHERS = wordSet('lad lads lass lasses boy boys girl girls clerk groundsman other');
/**
 * Words for somebody else that do not count behind a word of DEALS, as in "I told the man". The list of trades and villagers is
 * used in the same way.
 */
const SOMEBODY = wordSet('man woman lady gentleman chap bloke fella couple owner captain');
const DEALS = wordSet('for to with from by at tell told ask asked see seen let give gave leave left show till til until when before');
/** The same in Welsh. "I" is "to" there, and would be the author in English. */
const CY_DEALS = wordSet('i at efo hefo gyda gan wrth dros â am');
/** Welsh for somebody else who has no name here: kin, "the old lady", an office of the council or of the church. */
const CY_OTHERS = ['{cy-kin}', '{cy-person}', '{cy-office}', '{cy-clergy}'] as const;
/** Verbs of hearing and thinking: in "I hear" or "we were sorry to hear", the author passes on news about somebody else. */
const HEARS = wordSet('hear heard hearing know knew see saw seen met think thought reckon believe understand gather notice noticed');
/** Words of those who are moved by what befell somebody else: "I am gutted. Cancer, of all things." */
const FEELS = wordSet(
  'gutted sorry sad saddened heartbroken devastated upset shocked speechless angry furious fuming worried thinking praying news',
);
const IS = wordSet("am 'm i'm im are 're we're were was been being");

/**
 * Decides whose private matter a fact is.
 * @param span the clause of the fact
 * @param unsaid the answer where the sentence mentions nobody
 */
export function whoseMatter(document: Document, span: Span, unsaid: Owner): Owner {
  const around = document.sentences[sentenceAt(document, span.start)] ?? span;
  const inside = within(document.tokens, span);
  if (unsaid === 'own' && within(document.tokens, around).some(countsSelfIn)) return 'own';
  const isSelf = inside.filter((token) => !isWelshTo(document, token)).some(isTheOneMeant) || leavesSelfOut(document, inside[0]);
  const isNamed = within(document.people, span)
    // A home that is the author's unless it is said otherwise is still so where two go away.
    .filter((person) => unsaid !== 'own' || !isJoinedWithSelf(document, person))
    .some((person) => !isSelf || !isBehindPreposition(document, person));
  if (isNamed || inside.some((token, at) => THIRD.has(token.norm) && !isFrom(token, inside[at + 1]))) return 'other';
  // "Hubby's on nights, so it's just me" is about the author, even though somebody else is mentioned.
  if (isSelf) return 'own';
  if (speaksOfOthers(inside)) return 'other';
  if (inside.some(({ norm }) => FIRST.has(norm))) return 'own';
  const sentence = within(document.tokens, around);
  if (speaksOfOthers(sentence) || within(document.people, around).length > 0 || sentence.some(isFamily)) return 'other';
  if (sentence.some(({ norm }) => FIRST.has(norm))) return 'own';
  return goesOnAboutSelf(document, span) ? 'own' : unsaid;
}

/**
 * Whether a sentence that mentions nobody goes on from one in which the author tells of themselves: "I've been in and out of hospital.
 * Bowel cancer, caught early."
 */
function goesOnAboutSelf(document: Document, span: Span): boolean {
  const before = document.sentences[sentenceAt(document, span.start) - 1];
  if (!before) return false;
  const tokens = within(document.tokens, before);
  if (speaksOfOthers(tokens) || tokens.some(({ norm }) => FEELS.has(norm)) || within(document.people, before).length > 0) return false;
  return tokens.some((token, at) => isTheOneMeant(token, at, tokens) && [1, 2].some((on) => IS.has(tokens[at + on]?.norm ?? '')));
}

/** Whether a word means the author ("I", "we") as the person concerned, and not only as the one who passes on news: "I hear the lad …". */
function isTheOneMeant({ norm }: Token, at: number, tokens: readonly Token[]): boolean {
  if (!SELF.has(norm)) return false;
  const heard = [1, 2, 3, 4].find((on) => HEARS.has(tokens[at + on]?.norm ?? '') || isBeingTold(tokens, at + on));
  return heard === undefined || !(speaksOfOthers(tokens.slice(at + 1)) || isOfSomebody(tokens, at + heard + 1));
}

const OF_US = wordSet('all both lot two three four five six seven eight nine ten whole none');

/** Whether a word is the "us" of "all six of us" or "us all": whoever else is named, the author is one of them. */
function countsSelfIn({ norm }: Token, at: number, tokens: readonly Token[]): boolean {
  const word = (step: number): string => tokens[at + step]?.norm ?? '';
  return norm === 'us' && ((word(-1) === 'of' && OF_US.has(word(-2))) || (word(1) !== '' && /^(?:all|both|lot)$/.test(word(1))));
}

/** Whether what is heard begins with a name: "I hear that poor Alan …". */
function isOfSomebody(tokens: readonly Token[], at: number): boolean {
  const named = tokens.slice(at, at + 3).find(({ norm }) => !/^(?:that|our|poor|old|young)$/.test(norm));
  return named?.shape === 'Capital' && !FIRST.has(named.norm);
}

/** The items that share a character with the span. The items must be sorted and must not overlap. */
function within<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.slice(
    lowerBound(items, (item) => item.end > start),
    lowerBound(items, (item) => item.start >= end),
  );
}

/** Whether a sentence begins with a verb of going and so leaves out its subject, who is the author: "Off to our Julie's till Friday". */
function leavesSelfOut({ tokens }: Document, first: Token | undefined): boolean {
  if (!first || !GOING.has(first.norm)) return false;
  return tokens[tokens.indexOf(first) - 1]?.sentence !== first.sentence;
}

/** Whether a person stands behind a preposition, as a destination or a companion: "Off to our Julie's, all three of us". */
function isBehindPreposition({ tokens }: Document, { first }: Person): boolean {
  return [first - 1, first - 2].some((at) => PREPOSITION.has(tokens[at]?.norm ?? ''));
}

/** Whether a person and the author are named in one breath: "me and Huw", "Bev and I". */
function isJoinedWithSelf({ tokens }: Document, { first, last }: Person): boolean {
  const joins = (at: number): boolean => AND.has(tokens[at]?.norm ?? '');
  const isSelf = (at: number): boolean => FIRST.has(tokens[at]?.norm ?? '');
  return (joins(first - 1) && isSelf(first - 2)) || (joins(last) && isSelf(last + 1));
}

/** Whether a word is a family name in the plural: "the Bevans". A home is called The Gables, with a capital. */
function isFamily({ norm, shape }: Token, i: number, tokens: readonly Token[]): boolean {
  const article = tokens[i - 1];
  return (
    article?.norm === 'the' &&
    (i === 1 || article.shape !== 'Capital') &&
    shape === 'Capital' &&
    /[^s']s$/.test(norm) &&
    tokens[i + 1]?.shape !== 'Capital'
  );
}

/** What follows the Welsh "o" for "he": "mae o yn sâl". Before anything else it is "from" or "of": "o ddydd Gwener". */
const AFTER_HE = wordSet("yn 'n wedi 'di di ddim newydd heb am");

function isFrom({ norm }: Token, next: Token | undefined): boolean {
  return norm === 'o' && next?.before === ' ' && !AFTER_HE.has(next.norm);
}

function speaksOfOthers(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const { norm, keys } = token;
    if (THIRD.has(norm)) return !isFrom(token, tokens[i + 1]);
    if (/^(?:a|an|being|as|i'm|am)$/.test(tokens[i - 1]?.norm ?? '')) return false;
    if (OTHERS.has(norm) || keys.has('{acquaintance}') || (keys.has('{kin}') && !isTheirPlace(tokens, i))) return true;
    if (CY_OTHERS.some((list) => keys.has(list)) && !isDealtWith(tokens, i, CY_DEALS)) return true;
    // In "The key is out for the milkman" and "I told the window cleaner", somebody is only dealt with: the matter is not theirs.
    return (SOMEBODY.has(norm) || keys.has('{villager}')) && !isDealtWith(tokens, i);
  });
}

/** Whether a word of kin only tells where somebody or something is: "the dogs have gone to Mum's". */
function isTheirPlace(tokens: readonly Token[], at: number): boolean {
  const isPossessive = tokens[at + 1]?.norm === "'s" || /s$/.test(tokens[at]?.norm ?? '');
  return isPossessive && [at - 1, at - 2].some((before) => PLACING.has(tokens[before]?.norm ?? ''));
}

function isDealtWith(tokens: readonly Token[], at: number, deals = DEALS): boolean {
  return [at - 1, at - 2, at - 3].some((before) => deals.has(tokens[before]?.norm ?? '') && !isBeingTold(tokens, before));
}

/** Whether the word is the "told" of "I'm told". The "told" of "I told" is not. */
function isBeingTold(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'told' && IS.has(tokens[at - 1]?.norm ?? '');
}
