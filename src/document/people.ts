// Finds the people whom a draft names: by a title, by a given name from the list, or, for a name that no list has, by capitals, hyphens and
// the words around it.
import { ambiguousNames } from '../lexicons/given-names.js';
import { BEFORE_PLACE, NOT_BEFORE_NAME, PATRONS_OF_PLACES, PREFIXES, SOFT_SURNAMES, SURNAMES_OF_PLACES } from '../lexicons/name-cues.js';
import type { Confidence, Person, Sentence, Token } from '../types.js';
import { wordSet } from '../word-set.js';
import { spanOfTokens } from './context.js';
import { isAction, isAtSchool, isAtSurname, isBefallen, isLoneName, isSurname, shown, unknownName } from './unknown-names.js';

/** Titles of people in a public role. */
const OFFICE_TITLES = wordSet('cllr cllrs councillor cyng cynghorydd alderman pc pcso sgt sergeant inspector insp constable mayor mp');
/** Words that may stand inside a name: "Dafydd ap Huw". */
const PARTICLE = wordSet("ap ab de da di du van von der den bin al el o' mac ferch la le");
/** Titles that are everyday words as well. In lower case they count only before a given name or a surname that is known otherwise. */
const WEAK_TITLES = new Set(['old', 'young', 'nan', 'father', 'sister', 'major', 'warden', 'doctor', 'ms', 'pc', 'miss', 'lord', 'lady']);
/** These titles count only before a given name that is in the list: "the Old Forge" is no person. */
const WEAKEST_TITLES = new Set(['old', 'young']);
/** The most words that a name may have; words joined by a hyphen count as one. */
const LIMIT = 4;

/** The people whom a draft names, in order. No two of them overlap. */
export function readPeople(tokens: readonly Token[], sentences: readonly Sentence[]): Person[] {
  const people: Person[] = [];
  for (const sentence of sentences) {
    const lower = isLowerCase(tokens, sentence);
    for (let at = sentence.first; at < sentence.last;) {
      const person = titled(tokens, sentence, at, lower) ?? named(tokens, sentence, at, lower) ?? unlisted(tokens, sentence, at, lower);
      if (person) people.push(person);
      at = person?.last ?? at + 1;
    }
  }
  return people;
}

/** Whether a sentence has no capitalised word, so that a missing capital says nothing. */
function isLowerCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return !tokens.slice(first, last).some(({ shape }) => shape === 'Capital');
}

function titled(tokens: readonly Token[], sentence: Sentence, at: number, lower: boolean): Person | null {
  const title = tokens[at];
  if (!title?.keys.has('{title}')) return null;
  const weak = WEAK_TITLES.has(title.norm);
  const start = at + 1;
  const known = tokens[start]?.keys.has('{given-name}') === true;
  if (WEAKEST_TITLES.has(title.norm) && !known) return null;
  const end = nameEnd(tokens, sentence, start, lower && (!weak || (tokens[start] !== undefined && isSurname(tokens[start]))), !weak);
  if (end === start) return null;
  if (weak && !known && title.shape === 'lower' && !(tokens[start] && isSurname(tokens[start]))) return null;
  return person(tokens, at, end, start, title.norm, lower ? 'likely' : 'certain');
}

function named(tokens: readonly Token[], sentence: Sentence, at: number, lower: boolean): Person | null {
  const token = tokens[at];
  if (!token?.keys.has('{given-name}') || (at > sentence.first && SAINT.has(tokens[at - 1]?.norm ?? ''))) return null;
  if (isWeAre(tokens, at)) return null;
  const ambiguous = ambiguousNames.has(token.norm);
  if (lower) return namedLower(tokens, sentence, at, ambiguous);
  if (token.shape === 'lower') return null;
  const end = nameEnd(tokens, sentence, at, false);
  if (end === at || (placeFollows(tokens, sentence, end) && !isKnownByHome(tokens, end))) return null;
  if (end - at > 1) return ambiguous && !isBorne(tokens, sentence, at, end) ? null : person(tokens, at, end, at, '', 'likely');
  if (!ambiguous) return person(tokens, at, end, at, '', 'likely');
  const alone = at === sentence.first || token.shape === 'CAPS' || isWord(tokens, sentence, at);
  return alone && !isAction(tokens, sentence, end) && !isBefallen(tokens, sentence, end)
    ? null
    : person(tokens, at, end, at, '', 'possible');
}

/** Whether "Dan" is the Welsh "we are", without its apostrophe: "Dan ni adra". */
function isWeAre(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'dan' && tokens[at + 1]?.norm === 'ni';
}

/** Welsh words with which the name of a house or farm begins. Streets and parks that bear a given name have none of them behind it. */
const HOMES = wordSet('tŷ ty bryn pant maes plas tyddyn nant glan bron llwyn');

/** Whether a given name is followed by the house that tells its bearer from others: "Nerys Pant Glas". */
function isKnownByHome(tokens: readonly Token[], end: number): boolean {
  const isHome = (at: number): boolean => HOMES.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.shape === 'Capital';
  return isHome(end) || isHome(end - 1);
}

function isWord(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  return at > first && NOT_BEFORE_NAME.has(tokens[at - 1]?.norm ?? '');
}

/**
 * Whether a name that begins with an everyday word belongs to a person. It needs a surname, or words around it that fit a person: "Grant
 * Foxley is behind", but not "Mercy Ships collection".
 */
function isBorne(tokens: readonly Token[], sentence: Sentence, at: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last !== undefined && (isSurname(last) || isJoined(tokens, end - 1))) return true;
  return shown(tokens, sentence, at, end) !== null || isProven(tokens, sentence, end);
}

/** Words before a saint's name. Churches, schools and days are named after saints, so such a name is no person. */
const SAINT = new Set(['st', 'saint', 'sant', 'san', 'santes', 'gŵyl', 'gwyl']);

/**
 * A given name in a sentence without capitals. If it is an everyday word as well, a surname or something that only people do must follow.
 */
function namedLower(tokens: readonly Token[], sentence: Sentence, at: number, ambiguous: boolean): Person | null {
  const end = lowerEnd(tokens, sentence, at);
  if (placeFollows(tokens, sentence, end, true) || (tokens[at]?.norm.length ?? 0) < 3) return null;
  if (ambiguous && (isWord(tokens, sentence, at) || (end - at < 2 && !isAction(tokens, sentence, end)))) return null;
  return person(tokens, at, end, at, '', 'possible');
}

/**
 * Where a name without capitals ends. The next word is a surname if the list has it, if it ends as surnames do, if a hyphen joins it, or if
 * a possessive or something that people do follows it.
 */
function lowerEnd(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let end = at + 1;
  while (end < sentence.last && isJoined(tokens, end)) end++;
  const next = tokens[end];
  if (end >= sentence.last || next?.before !== '' || !next.keys.has('#Word')) return end;
  const possessive = end + 1 < sentence.last && tokens[end + 1]?.norm === "'s";
  if (!possessive && !isSurname(next) && !isJoined(tokens, end + 1) && !isAtSurname(tokens, sentence, end)) return end;
  end++;
  while (end < sentence.last && isJoined(tokens, end)) end++;
  return end;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  return token?.before === '-' && last?.end === token.start - 1 && token.keys.has('#Word') && !PREFIXES.has(last.norm);
}

/** Whether the words after a name say something that happens to people only. */
function isProven(tokens: readonly Token[], sentence: Pick<Sentence, 'first' | 'last'>, end: number): boolean {
  return isBefallen(tokens, sentence, end) || isAtSchool(tokens, sentence, end);
}

/** A name that no list has, recognised by the words around it. */
function unlisted(tokens: readonly Token[], sentence: Sentence, at: number, lower: boolean): Person | null {
  if (lower) return null;
  const end = nameEnd(tokens, sentence, at, false);
  if (end === at + 1 && isLoneName(tokens, sentence, at)) return person(tokens, at, end, at, '', 'possible');
  const joined = end - at > 1 && tokens.slice(at + 1, end).some((_, i) => isJoined(tokens, at + 1 + i));
  if (placeFollows(tokens, sentence, end)) return null;
  const confidence = unknownName(tokens, sentence, at, end, joined);
  return confidence && person(tokens, at, end, at, '', confidence);
}

function nameEnd(tokens: readonly Token[], sentence: Sentence, start: number, lower: boolean, afterTitle = false): number {
  let end = start;
  const most = LIMIT + tokens.slice(start, start + LIMIT).filter((_, i) => isJoined(tokens, start + i)).length;
  while (end < sentence.last && end - start < most && continuesName(tokens, end, start, lower, afterTitle)) end++;
  while (end > start && PARTICLE.has(tokens[end - 1]?.norm ?? '')) end--;
  return end;
}

function continuesName(tokens: readonly Token[], at: number, start: number, lower: boolean, afterTitle: boolean): boolean {
  const token = tokens[at];
  if (!token || /[,;:.!?()"\n/]/.test(token.before.replace(/^\.$/, at - start <= 1 ? '' : '.')))
    return at === start && token !== undefined && isNameWord(token, lower);
  if (token.before === '-' && !isJoined(tokens, at)) return false;
  if (at > start && (PARTICLE.has(token.norm) || isJoined(tokens, at))) return PARTICLE.has(token.norm) || isNameWord(token, lower);
  if (lower) return at === start && isNameWord(token, true);
  if (!isNameWord(token, false) || (at > start && token.keys.has('{office}'))) return false;
  return !token.keys.has('{place-word}') || isSurnameHere(tokens, at, start, afterTitle);
}

/**
 * Whether a word for a place is a surname here, as in "Mrs Hill", "Tom Green" and "Day-Lewis", with no other word that makes it a place.
 */
function isSurnameHere(tokens: readonly Token[], at: number, start: number, afterTitle: boolean): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (isJoined(tokens, at + 1)) return true;
  if (!token || (next?.keys.has('{place-word}') && next.shape !== 'lower')) return false;
  const second = tokens[start]?.keys.has('{given-name}') === true && at === start + 1 && tokens[start - 1]?.norm !== 'st';
  const called = second && !PATRONS_OF_PLACES.has(tokens[start]?.norm ?? '');
  if (called && isProven(tokens, { first: start, last: tokens.length }, at + 1)) return true;
  if (!SURNAMES_OF_PLACES.has(token.norm)) return false;
  if (at === start) return afterTitle;
  return second && !ambiguousNames.has(tokens[start]?.norm ?? '') && (shownAsPerson(tokens, start, at + 1) || isSoft(tokens, start));
}

/**
 * Whether a given name and a word for a place are a person even without further evidence: "Dan Field has the ladders" is one, but not
 * "Albert Hill" (places are named after an Albert), and not "near Dan Field" (a place may follow "near").
 */
function isSoft(tokens: readonly Token[], start: number): boolean {
  const [before, given, surname] = [tokens[start - 1], tokens[start], tokens[start + 1]];
  if (!given || PATRONS_OF_PLACES.has(given.norm) || !SOFT_SURNAMES.has(surname?.norm ?? '')) return false;
  return before?.sentence !== given.sentence || !BEFORE_PLACE.has(before.norm);
}

/**
 * Whether the words around show a person. Without a title, "Victoria Park" and "Albert Hall" are places unless a person is clearly meant.
 */
function shownAsPerson(tokens: readonly Token[], start: number, end: number): boolean {
  let first = start;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[start]?.sentence) first--;
  return shown(tokens, { first, last: tokens.length }, start, end) === 'surely';
}

const NO_NAME = wordSet(
  "i i'm the a an and or but is was has had will of in on at to for from by with this that it he she they we you our your their his her not no if so as who what when where why how monday tuesday wednesday thursday friday saturday sunday",
);

function isNameWord(token: Token, lower: boolean): boolean {
  if (NO_NAME.has(token.norm) || !token.keys.has('#Word') || token.norm.startsWith("'")) return false;
  return lower
    ? token.shape === 'lower' && token.norm.length > 1
    : token.shape === 'Capital' || (token.shape === 'CAPS' && token.norm.length > 1);
}

function placeFollows(tokens: readonly Token[], sentence: Sentence, end: number, lower = false): boolean {
  const next = tokens[end]?.norm === "'s" ? tokens[end + 1] : tokens[end];
  return end < sentence.last && next?.keys.has('{place-word}') === true && (lower || next.shape !== 'lower');
}

function person(tokens: readonly Token[], first: number, last: number, nameFrom: number, title: string, confidence: Confidence): Person {
  const name = tokens
    .slice(nameFrom, last)
    .map(({ norm }) => norm)
    .join(' ');
  return {
    ...spanOfTokens(tokens, first, last),
    first,
    last,
    name,
    title,
    office: OFFICE_TITLES.has(title),
    confidence,
  };
}
