// Pictures that call somebody names: a clown, a snake, a finger.
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
