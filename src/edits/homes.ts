// Proposes what to do about an address where somebody lives: put the council's office in its place where that makes sense, or remove it.
import type { Checklist, Fact } from '../types.js';
import { way, type Way } from './proposal.js';
import { oneLine, wordsBefore } from './reach.js';

/**
 * Words before an address to which something is sent or brought. That can go to the office instead. Of a place where people meet or live,
 * it would be untrue.
 */
const TO_OFFICE =
  /(?<![\p{L}'’-])(?:write(?: to (?:me|us))?|(?:post|send|return|deliver|drop|hand|leave|bring)(?: (?:it|them|these|this|yours|(?:the |your )?[\p{L}-]+))?(?: (?:in|off|round|back|over))?|(?:call|pop|drop) (?:round|in|by)|knock) (?:at|to|on|with (?:me|us) at)(?: (?:me|us) at)? $/iu;
const PLACED = /\b(?:at|to|from|in|of|on|near|outside|by|opposite|behind) $/i;

export function* waysOfHome(fact: Fact, checklist: Checklist): Generator<Way> {
  const { words } = wordsBefore(fact, checklist);
  const { text } = checklist.draft;
  const { start, end } = fact.span;
  const office = checklist.document.council.addresses[0];
  if (fact.kind === 'home-address' && office !== undefined && TO_OFFICE.test(words))
    yield way('the council’s own address in its place', { span: fact.span, replacement: oneLine(office) });
  if (fact.kind === 'home-address' && PLACED.test(words))
    yield way('said in general terms', { span: fact.span, replacement: 'a local address' });
  const aside = asideIn(words);
  if (aside > 0 && !PLACED.test(words) && /^(?:[,.;:!?)]|\s*$|\r?\n)/.test(text.slice(end)))
    yield way('taken out', { span: { start: start - aside, end }, replacement: '' });
  yield way('taken out', { span: fact.span, replacement: fact.kind === 'postcode' ? '(postcode removed)' : '(address removed)' });
}

/**
 * How many characters before an address are removed with it: the comma, or the space behind a name ("Dave Hobbs 14 Mill Lane"). 0 where the
 * address does not stand so.
 */
function asideIn(words: string): number {
  if (words.endsWith(', ')) return 2;
  return /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+ $/u.test(words.slice(-LONGEST_NAME)) ? 1 : 0;
}

const LONGEST_NAME = 40;
