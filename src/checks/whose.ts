// Whose private matter it is, by who is spoken of in its clause: the author's own, or somebody else's.
import { isWelshTo, sentenceAt } from '../document/context.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Owner, Person, Span, Token } from '../types.js';
import { wordSet } from '../word-set.js';

const FIRST = wordSet("i im i'm me my mine myself we we're were us our ours ourselves dwi i'm fi fy ni ein");
const SELF = wordSet("i im i'm me myself we we're us ourselves dwi i'm");
const THIRD = wordSet('he she him her his hers they them their theirs hes shes theyre himself herself themselves o fe fo hi nhw eu');
const GOING = wordSet('off gone away going heading headed flying leaving jetting');
const PREPOSITION = wordSet('to at with from by for i at gyda efo');
/** Somebody else, as kin and neighbours are. */
const OTHERS = wordSet('lad lads lass lasses boy boys girl girls clerk groundsman other');
/** The same, unless one only deals with them or waits for them; and so are those whom one knows by a trade. */
const SOMEBODY = wordSet('man woman lady gentleman chap bloke fella couple owner captain');
const DEALS = wordSet('for to with from by at tell told ask asked see seen let give gave leave left show till til until when before');
/** "I hear", "we were sorry to hear", "I'm told": who says so is not whom it befell. */
const HEARS = wordSet('hear heard hearing know knew see saw seen met think thought reckon believe understand gather notice noticed');
const IS = wordSet("am 'm i'm im are 're we're were was been being");

/**
 * @param span of the fact
 * @param unsaid whose it is where the clause names nobody at all
 */
export function whoseMatter(document: Document, span: Span, unsaid: Owner): Owner {
  const around = document.sentences[sentenceAt(document, span.start)] ?? span;
  const inside = within(document.tokens, span);
  const isSelf = inside.filter((token) => !isWelshTo(document, token)).some(isTheOneMeant) || leavesSelfOut(document, inside[0]);
  const isNamed = within(document.people, span).some((person) => !isSelf || !isBehindPreposition(document, person));
  if (isNamed || inside.some(({ norm }) => THIRD.has(norm))) return 'other';
  // "Hubby's on nights, so it's just me": of the author, whoever else is spoken of.
  if (isSelf) return 'own';
  if (speaksOfOthers(inside)) return 'other';
  if (inside.some(({ norm }) => FIRST.has(norm))) return 'own';
  const sentence = within(document.tokens, around);
  if (speaksOfOthers(sentence) || within(document.people, around).length > 0 || sentence.some(isFamily)) return 'other';
  return sentence.some(({ norm }) => FIRST.has(norm)) ? 'own' : unsaid;
}

/** "I" and "we", unless they only tell what they hear. */
function isTheOneMeant({ norm }: Token, at: number, tokens: readonly Token[]): boolean {
  if (!SELF.has(norm)) return false;
  const isHeard = [1, 2, 3, 4].some((on) => HEARS.has(tokens[at + on]?.norm ?? '') || isToldOf(tokens, at + on));
  return !isHeard || !speaksOfOthers(tokens.slice(at + 1));
}

/** Those of `items`, which are in order and apart from each other, that share a character with the span. */
function within<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.slice(
    lowerBound(items, (item) => item.end > start),
    lowerBound(items, (item) => item.start >= end),
  );
}

/** "Off to our Julie's till Friday": a sentence that begins with the going has the author for its subject. */
function leavesSelfOut({ tokens }: Document, first: Token | undefined): boolean {
  if (!first || !GOING.has(first.norm)) return false;
  return tokens[tokens.indexOf(first) - 1]?.sentence !== first.sentence;
}

/** "Off to our Julie's, all three of us": where one goes or whom one is with. */
function isBehindPreposition({ tokens }: Document, { first }: Person): boolean {
  return [first - 1, first - 2].some((at) => PREPOSITION.has(tokens[at]?.norm ?? ''));
}

/** "The Bevans". */
function isFamily({ norm, shape }: Token, i: number, tokens: readonly Token[]): boolean {
  return tokens[i - 1]?.norm === 'the' && shape === 'Capital' && /[^s']s$/.test(norm) && tokens[i + 1]?.shape !== 'Capital';
}

function speaksOfOthers(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, keys }, i) => {
    if (THIRD.has(norm)) return true;
    if (/^(?:a|an|being|as|i'm|am)$/.test(tokens[i - 1]?.norm ?? '')) return false;
    if (OTHERS.has(norm) || keys.has('{kin}') || keys.has('{acquaintance}')) return true;
    // "The key is out for the milkman", "I told the window cleaner": whom one deals with is not whose matter it is.
    return (SOMEBODY.has(norm) || keys.has('{villager}')) && !isDealtWith(tokens, i);
  });
}

function isDealtWith(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((before) => DEALS.has(tokens[before]?.norm ?? '') && !isToldOf(tokens, before));
}

/** "I'm told", and not "I told". */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'told' && IS.has(tokens[at - 1]?.norm ?? '');
}
