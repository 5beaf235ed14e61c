// Recognises names that no list has by the words around them: who is spoken to or of before the name, what people do after it, and how
// surnames end.
import {
  AFTER_PERSON,
  AFTER_PERSON_PAIRS,
  BECOMES,
  BEFALL_PEOPLE,
  BEFALL_THINGS,
  BEFORE_PLACE,
  BEFORE_PERSON,
  BODIES_DO,
  DONE_WITH,
  FIRMS,
  LINKS,
  NOT_CALLED,
  NO_NAMES,
  OF_PEOPLE,
  ON_THE_WAY,
  PERSONAL,
  PREFIXES,
} from '../lexicons/name-cues.js';
import { SURNAME_ENDING, surnames } from '../lexicons/surnames.js';
import type { Confidence, Sentence, Token } from '../types.js';

type Place = Pick<Sentence, 'first' | 'last'>;

/**
 * How clearly the words around tokens `at` up to `end` show that these are a person.
 *
 * @returns null where they do not show it
 */
export function shown(tokens: readonly Token[], sentence: Place, at: number, end: number): 'surely' | 'perhaps' | null {
  if (isDone(tokens, sentence, end)) return 'surely';
  return isAddressed(tokens, sentence, at) || isDescribed(tokens, sentence, end) ? 'perhaps' : null;
}

/** Whether the next word is something that only people do. "Has been" and the like are said of flowers, too, and do not count. */
export function isAction(tokens: readonly Token[], sentence: Place, end: number): boolean {
  return end < sentence.last && AFTER_PERSON.has(tokens[end]?.norm ?? '');
}

/** How many words may stand between a name and what happened to the person. */
const ON_ITS_WAY = 6;

/**
 * Whether the words after a name say something that happens to people only ("is in hospital", "'s got cancer", "has been on the dole"), so
 * that whatever is named must be a person. What plants and things do as well (shed nuts, be good for the time of year) shows nothing.
 */
export function isBefallen(tokens: readonly Token[], sentence: Place, end: number): boolean {
  if (end >= sentence.last || !BECOMES.has(tokens[end]?.norm ?? '') || tokens[end]?.before.trim() !== '') return false;
  for (let at = end + 1; at < Math.min(end + ON_ITS_WAY, sentence.last); at++) {
    const token = tokens[at];
    if (!token || /[,;:()"\n]/.test(token.before)) return false;
    if (OF_PEOPLE.some((list) => token.keys.has(list)) && isOfPeople(tokens, at)) return true;
    if (!ON_THE_WAY.has(token.norm)) return false;
  }
  return false;
}

function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const [norm, next] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  // A capital belongs to a title: "May is Stroke Awareness Month".
  if (tokens[at]?.shape === 'Capital') return false;
  return !BEFALL_THINGS.has(norm) || BEFALL_PEOPLE.has(`${norm} ${next}`);
}

/** Whether a school year follows: "in Year 5", "from Reception". */
export function isAtSchool(tokens: readonly Token[], sentence: Place, end: number): boolean {
  const [link, year, number] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (end + 1 >= sentence.last || !['in', 'from', 'of'].includes(link?.norm ?? '')) return false;
  if (year?.norm === 'reception') return true;
  return (
    end + 2 < sentence.last &&
    /^(?:year|yr)$/.test(year?.norm ?? '') &&
    number?.keys.has('#Number') === true &&
    tokens[end + 3]?.norm !== 'of'
  );
}

/** Whether a single capitalised word that no list has is a person, because something that fits people only is said of it. */
export function isLoneName(tokens: readonly Token[], sentence: Place, at: number): boolean {
  const token = tokens[at];
  if (!token || !mayBeName(token) || (at > sentence.first && BEFORE_PLACE.has(tokens[at - 1]?.norm ?? ''))) return false;
  if (isBefallen(tokens, sentence, at + 1)) return true;
  if (at === sentence.first) return false;
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return isAtSchool(tokens, sentence, at + 1) || (['is', 'was', "'s"].includes(before) && ['who', 'whose'].includes(after));
}

/**
 * Whether a capitalised word may be a name: the list of given names has it, or no list does, and it is no thing, body, office, animal, day
 * or month.
 */
export function mayBeName({ norm, keys, lists, shape }: Token): boolean {
  if (shape !== 'Capital' || NOT_CALLED.has(norm) || NO_NAMES.has(norm) || norm.length < 3) return false;
  return (lists.size === 0 || keys.has('{given-name}')) && !keys.has('#Day') && !keys.has('#Month');
}

/** Whether the words after a name say something that people do or are: ", who lives", "has agreed", ", 94,". */
function isDone(tokens: readonly Token[], sentence: Place, end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (end >= sentence.last || !next) return false;
  if (AFTER_PERSON.has(next.norm)) return true;
  if (AFTER_PERSON_PAIRS.has(`${next.norm} ${after?.norm ?? ''}`)) return true;
  if (['is', 'was'].includes(next.norm) && after?.norm.endsWith('ing')) return true;
  return next.before === ',' && next.keys.has('#Number') && /^[,.)]/.test(after?.before ?? '') && Number(next.norm) < 120;
}

/** Whether the words before a name speak to or of somebody: "thanks to", "spoke to", "ring", "my neighbour". */
function isAddressed(tokens: readonly Token[], sentence: Place, at: number): boolean {
  const word = (back: number): string => (at - back < sentence.first ? '' : (tokens[at - back]?.norm ?? ''));
  const [last, before] = [word(1), word(2)];
  if (BEFORE_PERSON.has(last) || BEFORE_PERSON.has(`${before} ${last}`)) return true;
  if (!LINKS.has(last)) return false;
  return BEFORE_PERSON.has(before) || BEFORE_PERSON.has(`${word(3)} ${before}`) || DONE_WITH.has(before);
}

/** How many words after a name a pronoun may stand and still mean that person. */
const REACH = 6;

/** Whether a description or a pronoun follows a name: ", our postman", "swears she saw a fox". */
function isDescribed(tokens: readonly Token[], sentence: Place, end: number): boolean {
  const next = tokens[end];
  if (end >= sentence.last || !next) return false;
  if (next.before === ',' && ['our', 'my', 'the', 'a', 'his', 'her', 'who', 'ein', 'fy'].includes(next.norm)) return true;
  const behind = tokens.slice(end, Math.min(end + REACH, sentence.last));
  return next.before === '' && behind.some(({ norm }) => PERSONAL.has(norm));
}

/** Whether a word is a surname, by the list or by its ending. */
export function isSurname({ norm }: Pick<Token, 'norm'>): boolean {
  return surnames.has(norm) || (norm.length > 4 && SURNAME_ENDING.test(norm) && !NO_NAMES.has(norm));
}

/** Whether the word at `at`, in a sentence without capitals, is a surname because something that people do follows it. */
export function isAtSurname(tokens: readonly Token[], sentence: Place, at: number): boolean {
  return isDone(tokens, sentence, at + 1) && !isDone(tokens, sentence, at) && (tokens[at]?.norm.length ?? 0) > 3;
}

/**
 * How likely capitalised words that no list has are a name. A surname from the list, a hyphen, or words that speak to or of somebody must
 * show it.
 *
 * @param at the first token
 * @param end the token after the last
 * @param joined whether a hyphen joins some of them
 * @returns null where they are no name. A single such word never is one here, because it is too often a place or a make.
 */
export function unknownName(tokens: readonly Token[], sentence: Place, at: number, end: number, joined: boolean): Confidence | null {
  const words = tokens.slice(at, end);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < (joined ? 3 : 2) || words.some(isNoName) || PREFIXES.has(first.norm)) return null;
  if (at > sentence.first && BEFORE_PLACE.has(tokens[at - 1]?.norm ?? '')) return null;
  const around = shown(tokens, sentence, at, end);
  const borne = surnames.has(last.norm) || joined;
  if (around === 'surely' && !BODIES_DO.has(tokens[end]?.norm ?? '')) return at === sentence.first ? 'possible' : 'likely';
  if (at === sentence.first) return borne || isDescribed(tokens, sentence, end) ? 'possible' : null;
  return around !== null || borne ? 'possible' : null;
}

function isNoName({ norm, shape, keys }: Token): boolean {
  return (
    NO_NAMES.has(norm) ||
    FIRMS.has(norm) ||
    shape === 'CAPS' ||
    norm.length < 2 ||
    keys.has('{office}') ||
    keys.has('{title}') ||
    keys.has('{place-word}')
  );
}
