// Proposes what to do about an address where somebody lives: put the council's office in its place where that makes sense, or remove it.
import type { Checklist, Fact } from '../types.js';
import { way, type Way } from './proposal.js';
import { oneLine, wordsBefore } from './reach.js';

const CALLING =
  '(?:write(?:\\sto\\s(?:me|us))?|(?:post|send|return|deliver|drop|hand|leave|bring)(?:\\s(?:it|them|these|this|yours|(?:the\\s|your\\s)?[\\p{L}-]+))?(?:\\s(?:in|off|round|back|over))?|(?:call|pop|drop|come|nip)\\s(?:round|in|by|over|along)|knock)\\s(?:at|to|on|with\\s(?:me|us)\\sat)(?:\\s(?:me|us)\\sat)?\\s';
/**
 * Words before an address to which something is sent or brought. That can go to the office instead. Of a place where people meet or live,
 * it would be untrue.
 */
const TO_OFFICE = new RegExp(`(?<![\\p{L}'’-])${CALLING}$`, 'iu');
/** The same as a second way of doing something, without which the sentence is whole: "ring us, or call round at". */
const ALTERNATIVE = new RegExp(`,?\\s(?:or|and)\\s(?:(?:just|else|simply|you can|please)\\s)?${CALLING}$`, 'iu');
const CLAUSE_ENDS = /^(?:[,.;:!?)]|\s*$|\r?\n)/;
const PLACED = /\b(?:at|to|from|in|of|on|near|outside|by|opposite|behind) $/i;

export function* waysOfHome(fact: Fact, checklist: Checklist): Generator<Way> {
  const { words } = wordsBefore(fact, checklist);
  const { text } = checklist.draft;
  const { start, end } = fact.span;
  // Words that were wrapped by hand: the line before belongs to the same sentence.
  const calling = text.slice(Math.max(0, start - FURTHEST), start);
  const office = checklist.document.council.addresses[0];
  if (fact.kind === 'home-address' && office !== undefined && TO_OFFICE.test(calling))
    yield way('the council’s own address in its place', { span: fact.span, replacement: oneLine(office) });
  const alternative = ALTERNATIVE.exec(calling);
  if (alternative && CLAUSE_ENDS.test(text.slice(end)))
    yield way('taken out', { span: { start: start - alternative[0].length, end }, replacement: '' });
  if (fact.kind === 'home-address' && PLACED.test(words) && !TO_OFFICE.test(calling))
    yield way('said in general terms', { span: fact.span, replacement: 'a local address' });
  const aside = asideIn(words);
  if (aside > 0 && !PLACED.test(words) && CLAUSE_ENDS.test(text.slice(end)))
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
/** The most characters before an address in which the words that lead to it are looked for. */
const FURTHEST = 120;
