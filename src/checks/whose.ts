// Whose private matter it is, by who is spoken of in its clause: the author's own, or somebody else's.
import { sentenceAt } from '../document/context.js';
import { lowerBound } from '../lower-bound.js';
import type { Document, Owner, Person, Span, Token } from '../types.js';
import { wordSet } from '../word-set.js';

const FIRST = wordSet("i im i'm me my mine myself we we're were us our ours ourselves dwi i'm fi fy ni ein");
const SELF = wordSet("i im i'm me myself we we're us ourselves dwi i'm");
const THIRD = wordSet('he she him her his hers they them their theirs hes shes theyre himself herself themselves o fe fo hi nhw eu');
const GOING = wordSet('off gone away going heading headed flying leaving jetting');
const PREPOSITION = wordSet('to at with from by for i at gyda efo');
/** Young people and those who work somewhere: another person, whose matter it is, as kin and neighbours are. */
const OTHERS = wordSet('lad lads lass lasses boy boys girl girls caretaker clerk cleaner groundsman warden other');

/**
 * @param span of the fact
 * @param unsaid whose it is where the clause names nobody at all
 */
export function whoseMatter(document: Document, span: Span, unsaid: Owner): Owner {
  const inside = within(document.tokens, span);
  const isSelf = inside.some(({ norm }) => SELF.has(norm)) || leavesSelfOut(document, inside[0]);
  const isNamed = within(document.people, span).some((person) => !isSelf || !isBehindPreposition(document, person));
  if (isNamed || inside.some(({ norm }) => THIRD.has(norm))) return 'other';
  // "Hubby's on nights, so it's just me": of the author, whoever else is spoken of.
  if (isSelf) return 'own';
  if (speaksOfOthers(inside)) return 'other';
  if (inside.some(({ norm }) => FIRST.has(norm))) return 'own';
  const around = document.sentences[sentenceAt(document, span.start)] ?? span;
  const sentence = within(document.tokens, around);
  if (speaksOfOthers(sentence) || within(document.people, around).length > 0 || sentence.some(isFamily)) return 'other';
  return sentence.some(({ norm }) => FIRST.has(norm)) ? 'own' : unsaid;
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
    return (
      (OTHERS.has(norm) || keys.has('{kin}') || keys.has('{acquaintance}')) && !/^(?:a|an|being|as|i'm|am)$/.test(tokens[i - 1]?.norm ?? '')
    );
  });
}
