// Proposes what to do about a detail of somebody's private life: remove a number, put "a resident" in place of a name, or remove a sentence
// that says nothing else.
import { overlaps, sentenceAt, sentenceSpan } from '../document/context.js';
import type { Checklist, Clause, Fact, Person, Span } from '../types.js';
import type { Change } from './apply.js';
import { way, type Proposal, type Way } from './proposal.js';

/** The kinds of facts that are numbers, with what is put in their place. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  'date-of-birth': '(date removed)',
  'ni-number': '(number removed)',
  'nhs-number': '(number removed)',
  passport: '(number removed)',
  'driving-licence': '(number removed)',
  'bank-account': '(account number removed)',
  'card-number': '(number removed)',
  'vehicle-registration': '(registration removed)',
};

/** Proposes edits for one private fact. */
export function proposePrivate(fact: Fact, clause: Clause, checklist: Checklist): Proposal {
  const ways = fact.kind in IDENTIFIERS ? waysOfNumber(fact, checklist) : waysOfMatter(fact, checklist);
  return { clause, fact, label: fact.label, ways };
}

const VEHICLE = /\b(?:car|van|lorry|truck|vehicle|motorbike|bike|driver|4x4|estate|hatchback)(?:,? reg(?:istration)?\.?)? $/i;

function waysOfNumber({ kind, span }: Fact, { draft: { text } }: Checklist): Way[] {
  const removed = way('taken out', { span, replacement: IDENTIFIERS[kind] ?? '' });
  const vehicle = kind === 'vehicle-registration' && VEHICLE.test(text.slice(Math.max(0, span.start - 40), span.start));
  return vehicle ? [way('taken out', { span: { start: span.start - 1, end: span.end }, replacement: '' }), removed] : [removed];
}

function waysOfMatter(fact: Fact, checklist: Checklist): Way[] {
  return [...childInGeneral(fact, checklist), ...generalised(fact, checklist), ...withoutSentence(fact, checklist)];
}

const NAME = "\\p{Lu}[\\p{L}'’-]+";
/** The name of a place, without a verb: "Oak Primary", "St Mary's School", "the Vale of Clun". */
const PLACE = `(?:the )?${NAME}\\.?(?: (?:of |and |the ){0,2}${NAME}\\.?){0,5}`;
/** A name with an age and perhaps a school: "Ellie, 9, from Oak Primary". */
const CHILD = new RegExp(`^${NAME}(?: ${NAME})?,? \\(?(?:aged? )?\\d{1,2}\\)?,?(?: (?:from|of|at) ${PLACE})?(?![\\p{L}\\p{N}])`, 'u');
/** Words before a name that are replaced with it. */
const FONDLY = /(?:^|(?<=\s))(?:little|young|our (?:very )?own|our) $/i;

/** Puts "a young resident" in place of a child's name, age and school. */
function* childInGeneral({ kind, span, excerpt }: Fact, { draft: { text }, document }: Checklist): Generator<Way> {
  const named = kind === 'child' ? CHILD.exec(excerpt)?.[0] : undefined;
  if (named === undefined) return;
  const sentence = sentenceSpan(document, sentenceAt(document, span.start));
  const before = text.slice(sentence.start, span.start);
  const start = span.start - (FONDLY.exec(before)?.[0].length ?? 0);
  const words = inPlace('a young resident', text.slice(sentence.start, start));
  if (words !== null) yield way('said in general terms', { span: { start, end: span.start + named.length }, replacement: words });
}

/** Kinds of facts by which somebody can be found even without a name. */
const LOCATES: readonly string[] = ['child', 'whereabouts', 'housing', 'private-matter'];

/** Puts "a resident" in place of every mention of the person whom the fact is about. */
function* generalised(fact: Fact, checklist: Checklist): Generator<Way> {
  const { document } = checklist;
  const about = LOCATES.includes(fact.kind) ? undefined : personOf(fact, checklist);
  if (!about) return;
  const mentions = document.people.filter(({ name, office }) => !office && isSameName(name, about.name));
  const changes = mentions.map((mention, i) => generalise(mention, i === 0 ? 'a resident' : 'the resident', checklist));
  if (changes.every((change) => change !== null)) yield way('said in general terms', ...changes);
}

/** The person whom a fact is about: in its words, else before them in the same sentence, else in the sentence before. */
function personOf({ span }: Fact, { document }: Checklist): Person | undefined {
  const people = document.people.filter(({ office, name }) => !office && name !== '');
  const sentence = sentenceAt(document, span.start);
  const within = people.find((person) => overlaps(person, span));
  return within ?? people.findLast(({ start }) => start < span.start && sentence - sentenceAt(document, start) <= 1);
}

/** Whether one name is the other or a part of it: "karen doyle" and "karen". */
function isSameName(name: string, full: string): boolean {
  const [fewer, more] = [name.split(' '), full.split(' ')].sort((a, b) => a.length - b.length);
  return fewer?.every((part) => part !== '' && more?.includes(part)) ?? false;
}

/** Words that can be followed by "a resident" as well as by a name. */
const BEFORE =
  /(?:^|[,;:–—-]\s|\s)(?:that|and|but|because|as|when|while|if|so|for|to|with|from|of|by|about|on|hear|see|say|says|thank|thanks|since|after|is|was|where|at|saw|told|ask|than|like|done|congratulations|wishes|luck|into)\s$/i;

/** Words after a name that identify the person as well as the name does: "Mr Tudor at the sawmill", "Karen, who runs the shop". */
const TELLS_WHO = /^(?:['’]s)?,? \(?(?:at|in|on|from|of|over|above|next|near|opposite|by|behind|who|whose|whom|our|my|the)\b/i;

/**
 * Puts general words in place of a name.
 *
 * @returns null where they do not fit or would not help: "our neighbour Karen", "poor Karen"
 */
function generalise({ start, end }: Person, words: string, { draft: { text }, document, facts }: Checklist): Change | null {
  const isAtHome = facts.some(({ check, span }) => check === 'contact-details' && span.start >= end && span.start - end <= 6);
  if (!isAtHome && TELLS_WHO.test(text.slice(end))) return null;
  const sentence = sentenceSpan(document, sentenceAt(document, start));
  const replacement = inPlace(words, text.slice(sentence.start, start));
  if (replacement === null || /^\s+\p{Lu}/u.test(text.slice(end, end + 3))) return null;
  return { span: { start, end }, replacement };
}

/**
 * General words as they are written after `before`, the beginning of their sentence.
 *
 * @returns null where they do not fit there
 */
function inPlace(words: string, before: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(before)) return words.charAt(0).toUpperCase() + words.slice(1);
  return BEFORE.test(before) || /[,;:–—(]\s?$/.test(before) ? words : null;
}

/** The beginning of a sentence that goes on about somebody, and cannot stand without the sentence before. */
const GOES_ON = /^\W*(?:he|she|they|him|her|them|his|their|it|this|that|these|those|so|but|and|who|which)\b/i;

/** Removes a sentence that says nothing else, unless it is the whole draft or the next one refers to it. */
function* withoutSentence({ span }: Fact, { draft: { text }, document }: Checklist): Generator<Way> {
  const at = sentenceAt(document, span.start);
  const sentence = sentenceSpan(document, at);
  const next = document.sentences[at + 1];
  const rest = text.slice(sentence.start, Math.max(sentence.start, span.start)) + text.slice(span.end, Math.max(span.end, sentence.end));
  if (/[\p{L}\p{N}]/u.test(rest) || document.sentences.length < 2) return;
  if (next && GOES_ON.test(text.slice(next.start, next.end))) return;
  yield way('the sentence taken out', { span: withBlank(sentence, text), replacement: '' });
}

/** Extends a sentence by the spaces after it, or else by those before it. Line breaks stay. */
function withBlank({ start, end }: Span, text: string): Span {
  const after = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: after === 0 ? startOfBlanks(text, start) : start, end: end + after };
}

/**
 * The start of the spaces that end at `end`. A loop, because a pattern that must match at the end would be tried at every space of the
 * text.
 */
function startOfBlanks(text: string, end: number): number {
  let start = end;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--;
  return start;
}
