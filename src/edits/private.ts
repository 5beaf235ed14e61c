// What a draft tells of somebody's private life: numbers go, names become "a resident", and a sentence that says nothing else goes.
import { overlaps, sentenceAt, sentenceSpan } from '../document/context.js';
import type { Checklist, Clause, Fact, Person, Span } from '../types.js';
import type { Change } from './apply.js';
import { way, type Proposal, type Way } from './proposal.js';

/** Numbers that identify somebody, and what stands in their place. */
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
/** "Oak Primary", "St Mary's School", "the Vale of Clun": no verb is part of it. */
const PLACE = `(?:the )?${NAME}\\.?(?: (?:of |and |the ){0,2}${NAME}\\.?){0,5}`;
/** "Ellie, 9, from Oak Primary": a name with an age and perhaps a school, and no more. */
const CHILD = new RegExp(`^${NAME}(?: ${NAME})?,? \\(?(?:aged? )?\\d{1,2}\\)?,?(?: (?:from|of|at) ${PLACE})?(?![\\p{L}\\p{N}])`, 'u');
/** Words before a name that go with it. */
const FONDLY = /(?:^|(?<=\s))(?:little|young|our (?:very )?own|our) $/i;

function* childInGeneral({ kind, span, excerpt }: Fact, { draft: { text }, document }: Checklist): Generator<Way> {
  const named = kind === 'child' ? CHILD.exec(excerpt)?.[0] : undefined;
  if (named === undefined) return;
  const sentence = sentenceSpan(document, sentenceAt(document, span.start));
  const before = text.slice(sentence.start, span.start);
  const start = span.start - (FONDLY.exec(before)?.[0].length ?? 0);
  const words = inPlace('a young resident', text.slice(sentence.start, start));
  if (words !== null) yield way('said in general terms', { span: { start, end: span.start + named.length }, replacement: words });
}

/** What is itself about finding somebody still finds them when the name has gone. */
const LOCATES: readonly string[] = ['child', 'whereabouts', 'housing', 'private-matter'];

/** Every mention of whom the fact is about. */
function* generalised(fact: Fact, checklist: Checklist): Generator<Way> {
  const { document } = checklist;
  const about = LOCATES.includes(fact.kind) ? undefined : personOf(fact, checklist);
  if (!about) return;
  const mentions = document.people.filter(({ name, office }) => !office && isSameName(name, about.name));
  const changes = mentions.map((mention, i) => generalise(mention, i === 0 ? 'a resident' : 'the resident', checklist));
  if (changes.every((change) => change !== null)) yield way('said in general terms', ...changes);
}

/** In the words of the fact, else before them in its sentence, else in the sentence before. */
function personOf({ span }: Fact, { document }: Checklist): Person | undefined {
  const people = document.people.filter(({ office, name }) => !office && name !== '');
  const sentence = sentenceAt(document, span.start);
  const within = people.find((person) => overlaps(person, span));
  return within ?? people.findLast(({ start }) => start < span.start && sentence - sentenceAt(document, start) <= 1);
}

/** "karen doyle" and "karen", "doyle". */
function isSameName(name: string, full: string): boolean {
  const [fewer, more] = [name.split(' '), full.split(' ')].sort((a, b) => a.length - b.length);
  return fewer?.every((part) => part !== '' && more?.includes(part)) ?? false;
}

/** Words that a name follows without an article, so that "a resident" can stand there as well. */
const BEFORE =
  /(?:^|[,;:–—-]\s|\s)(?:that|and|but|because|as|when|while|if|so|for|to|with|from|of|by|about|on|hear|see|say|says|thank|thanks|since|after|is|was|where|at|saw|told|ask|than|like|done|congratulations|wishes|luck|into)\s$/i;

/** What follows a name and tells who is meant as well as the name does: "Mr Tudor at the sawmill", "Karen, who runs the shop". */
const TELLS_WHO = /^(?:['’]s)?,? \(?(?:at|in|on|from|of|over|above|next|near|opposite|by|behind|who|whose|whom|our|my|the)\b/i;

/** Null where a general word does not fit, or would not help: "our neighbour Karen", "poor Karen". */
function generalise({ start, end }: Person, words: string, { draft: { text }, document, facts }: Checklist): Change | null {
  const isAtHome = facts.some(({ check, span }) => check === 'contact-details' && span.start >= end && span.start - end <= 6);
  if (!isAtHome && TELLS_WHO.test(text.slice(end))) return null;
  const sentence = sentenceSpan(document, sentenceAt(document, start));
  const replacement = inPlace(words, text.slice(sentence.start, start));
  if (replacement === null || /^\s+\p{Lu}/u.test(text.slice(end, end + 3))) return null;
  return { span: { start, end }, replacement };
}

/** General words as they stand after those of the sentence before them; null where they do not fit there. */
function inPlace(words: string, before: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(before)) return words.charAt(0).toUpperCase() + words.slice(1);
  return BEFORE.test(before) || /[,;:–—(]\s?$/.test(before) ? words : null;
}

/** What goes on about somebody in the next sentence would hang in the air. */
const GOES_ON = /^\W*(?:he|she|they|him|her|them|his|their|it|this|that|these|those|so|but|and|who|which)\b/i;

/** A sentence that tells of nothing else, unless it is the whole draft. */
function* withoutSentence({ span }: Fact, { draft: { text }, document }: Checklist): Generator<Way> {
  const at = sentenceAt(document, span.start);
  const sentence = sentenceSpan(document, at);
  const next = document.sentences[at + 1];
  const rest = text.slice(sentence.start, Math.max(sentence.start, span.start)) + text.slice(span.end, Math.max(span.end, sentence.end));
  if (/[\p{L}\p{N}]/u.test(rest) || document.sentences.length < 2) return;
  if (next && GOES_ON.test(text.slice(next.start, next.end))) return;
  yield way('the sentence taken out', { span: withBlank(sentence, text), replacement: '' });
}

/** With the blank that divided it from its neighbours; line breaks stay. */
function withBlank({ start, end }: Span, text: string): Span {
  const after = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: after === 0 ? startOfBlanks(text, start) : start, end: end + after };
}

/** By hand: a pattern that is tied to the end would begin anew at each of the blanks before another word. */
function startOfBlanks(text: string, end: number): number {
  let start = end;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--;
  return start;
}
