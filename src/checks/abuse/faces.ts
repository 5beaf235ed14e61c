// Pictures that call somebody names, and stutters that mimic somebody: a clown, a snake, a finger, "p-p-please may he speak".
import { sentenceSpan } from '../../document/context.js';
import { everyMatch } from '../../every-match.js';
import { phrases, stands } from '../../phrases/index.js';
import type { Document, Observation } from '../../types.js';

/** Somebody whom the picture may be meant for. */
const SOMEBODY = phrases(`
  (you|you're|your|he|he's|she|she's|they|they're|him|her|them)
  (#Person|{office}|{member-title}|{one-of-them}|cllr|council|councillors|planners|committee|highways)
  (this|that|these|those) (lot|man|woman|pair|family|shower|people)
`);

/** A clown who is wanted, an animal that is one, and jokes at oneself. */
const IN_FUN = phrases(`
  (clown|clowns|circus|balloon|balloons|party|fete|fancy dress|costume|red nose|comic relief|magician|juggler|
    entertainer|face paint|face painting|halloween|birthday|carnival|muck|manure|compost|farm|zoo|sty|litter|dog|dogs|
    nappy|nappies)
  ({pet-or-pest}|adder|adders|grass snake|python|reptile|reptiles|grass snakes)
  (i|i'm|i've|me|my|myself|muggins)
`);

/** Finds a picture with which somebody is called names. It belongs to the sentence before it. */
export function* namedByPicture(document: Document): Generator<Observation> {
  for (const { 0: picture, index } of everyMatch(document.plain, /[🤡🐍🐀🐖🐷💩🖕]/gu)) {
    const last = document.tokens.findLast(({ end }) => end <= index);
    if (picture === '🖕') {
      yield { kind: 'swearing', span: { start: index, end: index + picture.length }, confidence: 'likely', why: 'makes a rude sign' };
      continue;
    }
    if (!last || !stands(document, SOMEBODY, [last.sentence]) || stands(document, IN_FUN, [last.sentence])) continue;
    const { start, end } = sentenceSpan(document, last.sentence);
    const span = { start, end: Math.max(end, index + picture.length) };
    yield { kind: 'mockery', span, confidence: 'likely', why: 'calls somebody names with a picture' };
  }
}

/** A quick test: a letter, a hyphen and the letter again. */
const REPEATED = /(\S)-\1-/i;
/** A letter that is said again and again: "p-p-please". */
const STUTTERED = /(?<![\p{L}-])(\p{L})-(?:\1-)+\1\p{L}+/giu;

/** Shivers, ghosts and excitement, which make anybody stutter. */
const SHIVERS = phrases(`
  (cold|freezing|frozen|frosty|chilly|shiver|shivering|ice|icy|snow|wintry|ghost|ghosts|ghostly|spooky|scary|haunted|
    halloween|monster|bingo|speech therapy|stammer|stammering|stutter|stuttering|penguin|scooby)
`);

/** Finds a stutter with which somebody who is spoken of is mimicked. */
export function* stuttering(document: Document): Generator<Observation> {
  if (!REPEATED.test(document.plain)) return;
  for (const { 0: stutter, index } of everyMatch(document.plain, STUTTERED)) {
    const at = document.tokens.find(({ end }) => end > index)?.sentence ?? 0;
    if (!stands(document, SOMEBODY, [at]) || stands(document, SHIVERS, [at])) continue;
    const span = { start: index, end: index + stutter.length };
    yield { kind: 'mockery', span, confidence: 'likely', why: 'mimics how somebody speaks' };
  }
}
