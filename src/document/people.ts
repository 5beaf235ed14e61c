// Who is mentioned by name: by structure first (title, office, capitals, possessive), by lists of given names second.
import { ambiguousNames } from '../lexicons/given-names.js';
import type { Confidence, Person, Sentence, Token } from '../types.js';

/** Titles that go with a public role. */
const OFFICE_TITLES = new Set(
  'cllr cllrs councillor cyng cynghorydd alderman pc pcso sgt sergeant inspector insp constable mayor mp'.split(' '),
);
/** Words that stand inside a name. */
const PARTICLE = new Set("ap ab de da di du van von der den bin al el o' mac ferch la le".split(' '));
/** "old" and "young" are titles only before a name that is known otherwise. */
const WEAK_TITLES = new Set(['old', 'young', 'nan', 'father', 'sister', 'major', 'warden', 'doctor', 'ms', 'pc', 'miss', 'lord', 'lady']);
const LIMIT = 4;

/** People in the order of the draft; nobody is listed twice at one place. */
export function readPeople(tokens: readonly Token[], sentences: readonly Sentence[]): Person[] {
  const people: Person[] = [];
  for (const sentence of sentences) {
    const lower = isLowerCase(tokens, sentence);
    for (let at = sentence.first; at < sentence.last;) {
      const person = titled(tokens, sentence, at, lower) ?? named(tokens, sentence, at, lower);
      if (person) people.push(person);
      at = person?.last ?? at + 1;
    }
  }
  return people;
}

/** Written without capitals at all, so that capitals tell nothing. */
function isLowerCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return !tokens.slice(first, last).some(({ shape }) => shape === 'Capital');
}

function titled(tokens: readonly Token[], sentence: Sentence, at: number, lower: boolean): Person | null {
  const title = tokens[at];
  if (!title?.keys.has('{title}')) return null;
  const weak = WEAK_TITLES.has(title.norm);
  const start = at + 1;
  const end = nameEnd(tokens, sentence, start, lower && !weak);
  if (end === start) return null;
  if (weak && !tokens[start]?.keys.has('{given-name}') && title.shape === 'lower') return null;
  return person(tokens, at, end, start, title.norm, lower ? 'likely' : 'certain');
}

function named(tokens: readonly Token[], sentence: Sentence, at: number, lower: boolean): Person | null {
  const token = tokens[at];
  if (!token?.keys.has('{given-name}')) return null;
  const ambiguous = ambiguousNames.has(token.norm);
  if (lower) return ambiguous || token.norm.length < 3 ? null : person(tokens, at, lowerSurname(tokens, sentence, at), at, '', 'possible');
  if (token.shape === 'lower') return null;
  const end = nameEnd(tokens, sentence, at, false);
  if (placeFollows(tokens, sentence, end)) return null;
  if (end - at > 1) return person(tokens, at, end, at, '', 'likely');
  if (ambiguous && (at === sentence.first || token.shape === 'CAPS')) return null;
  return person(tokens, at, end, at, '', ambiguous ? 'possible' : 'likely');
}

/** A known given name in lower case takes a surname only where another given name or a possessive shows one. */
function lowerSurname(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  const possessive = at + 2 < sentence.last && after?.norm === "'s" && next?.keys.has('#Word') === true;
  return possessive ? at + 2 : at + 1;
}

function nameEnd(tokens: readonly Token[], sentence: Sentence, start: number, lower: boolean): number {
  let end = start;
  while (end < sentence.last && end - start < LIMIT && continuesName(tokens, end, start, lower)) end++;
  while (end > start && PARTICLE.has(tokens[end - 1]?.norm ?? '')) end--;
  return end;
}

function continuesName(tokens: readonly Token[], at: number, start: number, lower: boolean): boolean {
  const token = tokens[at];
  if (!token || /[,;:.!?()"\n/]/.test(token.before.replace(/^\.$/, at - start <= 1 ? '' : '.')))
    return at === start && token !== undefined && isNameWord(token, lower);
  if (at > start && PARTICLE.has(token.norm)) return true;
  if (lower) return at === start && isNameWord(token, true);
  return isNameWord(token, false) && !token.keys.has('{place-word}') && !(at > start && token.keys.has('{office}'));
}

const NO_NAME = new Set(
  "i i'm the a an and or but is was has had will of in on at to for from by with this that it he she they we you our your their his her not no if so as who what when where why how monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  ),
);

function isNameWord(token: Token, lower: boolean): boolean {
  if (NO_NAME.has(token.norm) || !token.keys.has('#Word') || token.norm.startsWith("'")) return false;
  return lower
    ? token.shape === 'lower' && token.norm.length > 1
    : token.shape === 'Capital' || (token.shape === 'CAPS' && token.norm.length > 1);
}

function placeFollows(tokens: readonly Token[], sentence: Sentence, end: number): boolean {
  const next = tokens[end]?.norm === "'s" ? tokens[end + 1] : tokens[end];
  return end < sentence.last && next?.keys.has('{place-word}') === true && next.shape !== 'lower';
}

function person(tokens: readonly Token[], first: number, last: number, nameFrom: number, title: string, confidence: Confidence): Person {
  const name = tokens
    .slice(nameFrom, last)
    .map(({ norm }) => norm)
    .join(' ');
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    first,
    last,
    name,
    title,
    office: OFFICE_TITLES.has(title),
    confidence,
  };
}
