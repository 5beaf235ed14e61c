// Finds children who can be identified: a name, or a family's twins, with an age or a school year before or after it.
import { spanOfTokens } from '../../document/context.js';
import { DIGITS, TEENS } from '../../number-words.js';
import type { Document, Observation, Span, Token } from '../../types.js';
import { wordSet } from '../../word-set.js';
import { isCalled } from './who.js';

/** An age or a school, beside the name of a child: the tokens from `first` up to, but not including, `last`. */
interface AgeOrSchool {
  readonly first: number;
  readonly last: number;
  /** Whether it may also stand before the name, as in "three-year-old Teddy". */
  readonly leads: boolean;
  /** Whether the child must be called somebody's ("our Freya") or a lad, a girl and so on. Grown-ups go to schools too. */
  readonly ofKin: boolean;
}

const ELDEST = 17;
const AGES = new Set(['nought', ...DIGITS, ...TEENS].slice(0, ELDEST + 1));
const BARELY = wordSet('only just nearly almost now still about barely already not quite yet both all');
const WHO = wordSet('who he she they');
const IS = wordSet("is 's are 're was were turned turns");
const AGED = wordSet('aged age');
const YEAR = wordSet('year years yr yrs month months');
/** Words that may follow an age directly, without a full stop or a comma. */
const BEHIND_AGE = wordSet('and today tomorrow on this next now but so last yesterday');
/** Words that show the number to be an hour or a score and not an age. */
const BEHIND_HOUR = wordSet('at on of sharp if or please for until till tomorrow tonight outside and plus then bring no');
const YEAR_GROUP = wordSet('year yr blwyddyn flwyddyn mlwyddyn');
const CLASS = wordSet('class dosbarth');
const OF_CHILD = wordSet('of from o');
const OF_CLASS = wordSet('from in of o yn is who');
const SCHOOL = wordSet(
  'school juniors infants primary academy nursery playgroup preschool kindergarten comprehensive ysgol sixth reception',
);
const PUPIL = wordSet('pupil student schoolgirl schoolboy disgybl');
const ATTENDS = wordSet('starts started starting goes go going attends attended moves moving');
const CHILD = wordSet('lad lass boy girl boys girls kid kids twins daughter son grandson granddaughter youngest eldest toddler');
const FAMILY = wordSet('twins girls boys sisters brothers triplets children');
const OURS = wordSet('our my your his her their little young wee');
/** Words before a single name that is on no list. With one of these, it is still taken for a child's name. */
const BEFORE_CALLED = wordSet('to done our my your little young wee lad lass boy girl son daughter called named');
/** REACH: how many words behind "the lad" his school may be mentioned. SCHOOL_NAME: how many words the name of a school may have. */
const REACH = 9;
const SCHOOL_NAME = 5;
/** Words for somebody who works at a school, or who was a pupil long ago. */
const GROWN_UP =
  /\b(?:teach\w*|governors?|caretaker|cook|dinner lad(?:y|ies)|cleaner|volunteers?|helper|assistant|coach|job|staff|retire\w*|reunion|1[89]\d\d|years ago|since)\b/i;

/** A time, a month, a head count or a club, behind what looks like a name and an age. */
const NO_CHILD =
  /^(?:march|april|may|june|july|august|sept|january)\b|\b(?:one|two|three) of (?:the|our|your|my|their|his|her|us|those)\b|\b(?:half|quarter) (?:past |to )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d ?[ap]\.?m\b|o'?clock|\b(?:members|people|residents|votes|goals|points|runs|wickets|bags|trees|others|of (?:them|us|the public))\b|\b(?:weeks?|months?|days?|hours?|minutes?|nights?|miles?|years? (?:in|of|and|back|ago|as|on)|years['’]?$)\b|^(?:young|little|wee) (?:farmers|carers|miss|cllr|councillor|lord|mr|jimmy)\b|\b(?:foot|ft) (?:\d|one|two)|\b(?:evening|night|yoga|art|keep-?fit|welsh|first aid) class/i;

/** Scores, plots and tickets, which are also a number behind a name. */
const NO_SCORE = /\b(?:goals?|scorers?|scored|tries|runs|wickets|votes?|plots?|lots?|tickets?|laps|points|bags)\b/i;
/** A thing that was given a name: "I have named it Derek". The "birthday" of a hole in the road is a joke. */
const NAMED_THING = /\b(?:named|called|christened) (?:it|this one)\b/i;
const TITLED = /^(?:mrs?|ms|miss|dr|rev|cllr|councillor|sir|lady)\b/i;
const GROWN = /\b(?:1[89]|[2-9]\d|\d{3,}|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|^father christmas\b/i;

/** Whether a match is no child: a time, a club, a grown-up's age, or a person with a title ("Mrs Lal's year 3"). */
export function isGrownUp({ plain }: Document, { start, end }: Span): boolean {
  const words = plain.slice(start, end);
  return NO_CHILD.test(plain.slice(start, end + 16)) || TITLED.test(words) || GROWN.test(words);
}

export function* findChildren(document: Document): Generator<Observation> {
  yield* agesInBrackets(document);
  const { tokens, plain, sentences } = document;
  for (let at = 0; at < tokens.length; at++) {
    const found = ageAt(tokens, at) ?? schoolAt(tokens, at);
    if (!found) continue;
    const span = (found.ofKin ? kinBefore : childBefore)(tokens, found) ?? (found.leads ? childAfter(tokens, found) : null);
    const { start, end } = sentences[tokens[at]?.sentence ?? 0] ?? { start: 0, end: 0 };
    if (!span || isOfBeast(tokens, found) || NO_SCORE.test(plain.slice(start, end))) continue;
    if (NAMED_THING.test(plain.slice(Math.max(0, span.start - 80), span.start))) continue;
    yield { kind: 'child', span, confidence: 'likely', why: 'names a child and tells its age or school' };
  }
}

/** Finds a name with an age in brackets: "Jayden (12)". Goals, votes and tickets are seldom written in this way. */
function* agesInBrackets({ plain, people }: Document): Generator<Observation> {
  for (const { start, end } of people) {
    const age = /^ ?\((?:both |all )?(?:aged? )?(\d{1,2})\)/.exec(plain.slice(end, end + 16));
    if (!age || Number(age[1]) < 4 || Number(age[1]) > ELDEST || NO_SCORE.test(plain) || TITLED.test(plain.slice(start, end))) continue;
    yield { kind: 'child', span: { start, end: end + age[0].length }, confidence: 'likely', why: 'names a child and gives their age' };
  }
}

/** Reads a child's age, with the words around it: "who's only six", "aged 5 and 8", ", seven,", "nine-year-old". */
function ageAt(tokens: readonly Token[], at: number): AgeOrSchool | null {
  if (!isAge(tokens[at]) || isFigure(tokens[at + 1], tokens[at]) || isFigure(tokens[at], tokens[at - 1])) return null;
  const year = YEAR.has(wordOf(tokens, at, at + 1));
  const old = year && wordOf(tokens, at, at + 2) === 'old';
  if (year && !old) return null;
  const last = old ? at + 3 : at + 1;
  let first = at;
  while (BARELY.has(wordOf(tokens, at, first - 1))) first--;
  // In "aged 5 and 8", move back to the first age.
  if (wordOf(tokens, at, first - 1) === 'and' && isAge(tokens[first - 2])) first -= 2;
  const before = wordOf(tokens, at, first - 1);
  if (AGED.has(before)) return ageOrSchool(startOfAge(tokens, at, first), last);
  if (IS.has(before)) return !old && !endsAge(tokens, last) ? null : ageOrSchool(startOfAge(tokens, at, first), last, old);
  if (old) return ageOrSchool(first, last, true);
  if (first < at) return endsAge(tokens, last) && /^[,(]+$/.test(tokens[first]?.before ?? '') ? ageOrSchool(first, last) : null;
  return /^[,(]+$/.test(tokens[at]?.before ?? '') && isSetOff(tokens[last]) && !BEHIND_HOUR.has(wordOf(tokens, at, last))
    ? ageOrSchool(at, last)
    : null;
}

/** The index where the words before an age begin: "who's just turned", "is aged". */
function startOfAge(tokens: readonly Token[], at: number, from: number): number {
  let first = from;
  while ([AGED, IS, BARELY, WHO].some((words) => words.has(wordOf(tokens, at, first - 1)))) first--;
  return first;
}

function ageOrSchool(first: number, last: number, leads = false): AgeOrSchool {
  return { first, last, leads, ofKin: false };
}

function isAge(token: Token | undefined): boolean {
  if (!token || /[£$.:/]$/.test(token.before)) return false;
  return AGES.has(token.norm) || (/^\d{1,2}$/.test(token.norm) && Number(token.norm) <= ELDEST);
}

/** Whether two tokens are parts of one number, such as a telephone number or a time. */
function isFigure(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && before !== undefined && /^\d/.test(token.norm) && /^\d/.test(before.norm) && !/,/.test(token.before);
}

/** Whether a full stop, a comma, a bracket or a dash stands before the token, or the text ends there. */
function isSetOff(token: Token | undefined): boolean {
  return token === undefined || /[,.!?()\n–—]/.test(token.before);
}

function endsAge(tokens: readonly Token[], last: number): boolean {
  const [before, next] = [tokens[last - 1], tokens[last]];
  return isSetOff(next) || next?.sentence !== before?.sentence || BEHIND_AGE.has(next?.norm ?? '');
}

/** The word at `index`; empty where it belongs to another sentence than the token at `at`. */
function wordOf(tokens: readonly Token[], at: number, index: number): string {
  const token = tokens[index];
  return token && token.sentence === tokens[at]?.sentence ? token.norm : '';
}

/** Reads a school year, a class, or a school that somebody goes to: "Year 5", "(Y5)", "3B", "a pupil at Oak Juniors". */
function schoolAt(tokens: readonly Token[], at: number): AgeOrSchool | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  const link = OF_CLASS.has(wordOf(tokens, at, at - 1)) ? at - 1 : at;
  if (/^yr?(?:[1-9]|1[0-3])$/.test(token.norm)) return ageOrSchool(link, at + 1);
  // Shows have classes too, so it must be "of Class 2" or "from Class 2".
  if (link < at && CLASS.has(token.norm) && OF_CHILD.has(wordOf(tokens, at, link)) && isAge(next)) return ageOrSchool(link, at + 2);
  // The "Year 5" of "Year 5 of Britain in Bloom" is not a class.
  if (YEAR_GROUP.has(token.norm) && isAge(next) && next?.before === '' && wordOf(tokens, at, at + 2) !== 'of')
    return ageOrSchool(link, at + 2);
  if (/^(?:[1-9]|1[0-3])$/.test(token.norm) && /^[a-f]$/.test(next?.norm ?? '') && next?.start === token.end && next.shape === 'Capital')
    return ageOrSchool(at, at + 2);
  const pupil = PUPIL.has(token.norm);
  if (!pupil && !ATTENDS.has(token.norm)) return null;
  const last = schoolEnd(tokens, at, pupil ? at + 1 : at);
  if (last < 0) return null;
  return { first: startOfPupil(tokens, at), last, leads: false, ofKin: !pupil };
}

/** The index where the words before "pupil" or "goes" begin: "…, a pupil", "who goes". */
function startOfPupil(tokens: readonly Token[], at: number): number {
  let first = at;
  while (['a', 'is', "'s", 'who', 'that'].includes(wordOf(tokens, at, first - 1))) first--;
  return first;
}

/**
 * The index behind the name of a school, such as "Oak Juniors" or "St Chad's".
 * @returns -1 where no school is named
 */
function schoolEnd(tokens: readonly Token[], at: number, from: number): number {
  for (let i = from + 1; i <= from + SCHOOL_NAME; i++) {
    const word = wordOf(tokens, at, i);
    if (word === '' || /[,.;:!?()]/.test(tokens[i]?.before ?? '')) return -1;
    // "Goes to school" names none.
    if (word === 'school' && ['to', 'at', 'from'].includes(wordOf(tokens, at, i - 1))) return -1;
    if (SCHOOL.has(word)) return i + 1;
    if (word === 'st' && wordOf(tokens, at, i + 2) === "'s" && tokens[i + 1]?.shape === 'Capital') return i + 3;
  }
  return -1;
}

/** The span from the name directly before an age or school year; null where there is none. A name with a title is a grown-up's. */
function childBefore(tokens: readonly Token[], { first, last }: AgeOrSchool): Span | null {
  const family = FAMILY.has(wordOf(tokens, first, first - 1));
  const start = nameStart(tokens, family ? first - 1 : first, family);
  return start < 0 ? null : withBracket(tokens, start, last);
}

function childAfter(tokens: readonly Token[], { first, last }: AgeOrSchool): Span | null {
  let end = last;
  while (end < last + 3 && isNamed(tokens, end, first)) end++;
  return end === last ? null : withBracket(tokens, first, end);
}

/**
 * The span from a child before "goes to … school": "our Freya", "the lad with the scooter who". Words for school staff in the
 * sentence rule it out.
 */
function kinBefore(tokens: readonly Token[], { first, last }: AgeOrSchool): Span | null {
  const name = nameStart(tokens, first, false);
  const ours = name >= 0 && OURS.has(wordOf(tokens, first, name - 1)) ? name - 1 : -1;
  const start = ours >= 0 ? ours : pointedAt(tokens, first);
  const sentence = tokens.slice(Math.max(0, start), last + REACH).filter((token) => token.sentence === tokens[first]?.sentence);
  return start < 0 || GROWN_UP.test(sentence.map(({ norm }) => norm).join(' ')) ? null : withBracket(tokens, start, last);
}

/**
 * The index of "the lad" or "that girl", where the words up to `first` say more about the child.
 * @returns -1 where there is no such child
 */
function pointedAt(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= first - REACH; at--) {
    const before = wordOf(tokens, first, at - 1);
    if (
      CHILD.has(wordOf(tokens, first, at)) &&
      ['the', 'that', 'this', 'his', 'her', 'our', 'my', 'their', 'your', 'little'].includes(before)
    )
      return at - 1;
  }
  return -1;
}

/**
 * The index where a name that ends before `end` begins.
 * @returns -1 where there is no name
 */
function nameStart(tokens: readonly Token[], end: number, isFamily: boolean): number {
  let start = end;
  while (start > Math.max(0, end - 3) && isNamed(tokens, start - 1, end - 1) && (start === end || follows(tokens[start]))) start--;
  if (start === end) return -1;
  const before = tokens[start - 1];
  if (before?.keys.has('{title}') && before.sentence === tokens[start]?.sentence && !OURS.has(before.norm)) return -1;
  const sure = isFamily || end - start > 1 || isListed(tokens[start]) || BEFORE_CALLED.has(wordOf(tokens, start, start - 1));
  return sure ? start : -1;
}

function follows(token: Token | undefined): boolean {
  return token?.before === '' || token?.before === '-';
}

function isNamed(tokens: readonly Token[], at: number, beside: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.sentence === tokens[beside]?.sentence &&
    token.shape === 'Capital' &&
    isCalled(token) &&
    !token.keys.has('{title}')
  );
}

function isListed(token: Token | undefined): boolean {
  return token?.keys.has('{given-name}') === true || token?.keys.has('#Person') === true;
}

/** Whether the age is an animal's: "Archie, the seven year old labrador". */
function isOfBeast(tokens: readonly Token[], { first, last }: AgeOrSchool): boolean {
  return tokens
    .slice(Math.max(0, first - 4), last + 3)
    .some(({ lists, sentence }) => sentence === tokens[first]?.sentence && lists.has('pet-or-pest'));
}

/** The span of the tokens, and the bracket behind them that was opened within: "Freya (7)". */
function withBracket(tokens: readonly Token[], first: number, last: number): Span {
  const bracket = tokens[first]?.before !== '(' && tokens[last]?.before.startsWith(')') ? 1 : 0;
  const { start, end } = spanOfTokens(tokens, first, last);
  return { start, end: end + bracket };
}
