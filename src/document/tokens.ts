// Draft text -> tokens: words, with contractions split in two; addresses and numbers stay whole.
import { byLetters } from '../letters.js';
import type { Span } from '../types.js';
import { splitContraction } from './contractions.js';
import { FILLER } from './plain.js';
import { remembered } from './remembered.js';
import type { Tag } from './tags.js';

export interface RawToken extends Span {
  readonly word: Word;
  readonly before: string;
  readonly tag: '' | (typeof TAGS_OF_GROUPS)[number];
}

/** What follows from the letters of a word alone. */
export interface Word {
  readonly norm: string;
  /** Other readings: leetspeak undone ("1d10t" as "idiot"), stretched letters shortened ("sooo" as "so"), "u" as "you". */
  readonly readings: readonly string[];
  /** The halves of a contraction; null for any other word. */
  readonly parts: readonly [string, string] | null;
}

/** Top-level domains of sites a British draft is likely to link to without "https://". */
const TLD =
  '(?:co\\.uk|org\\.uk|gov\\.uk|ac\\.uk|nhs\\.uk|police\\.uk|sch\\.uk|me\\.uk|ltd\\.uk|net\\.uk|mod\\.uk|uk|com|org|net|info|biz|wales|cymru|scot|london|eu|io|me|tv|co|ly|gl|app|dev|online|site|shop|page|blog|news|social|link|xyz|example|test|invalid|gd|be|fm|ie|us|tk|cc|to|club|events|fund|help|live|media|photos|pub|store|wiki|world|gle|watch)';

/** A short link under a domain of any country, recognised by its path: "chng.it/x7". */
const SHORTENED = `(?<![@\\w.])[a-z][a-z0-9-]{1,30}\\.[a-z]{2}\\/[a-z0-9][^\\s<>"]{2,}`;

const URL_PART = `(?:https?:\\/\\/|www\\.)[^\\s<>"]+|(?<![@\\w.])[a-z0-9](?:[a-z0-9-]{0,62}\\.)+${TLD}(?![\\w.]*@)(?:\\/[^\\s<>"]*)?(?![\\w-])|${SHORTENED}`;
const EMAIL_PART = `[\\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6}`;
const numberPart = (L: string): string =>
  `[£€$]?\\d(?:[\\d,.:/]{0,30}\\d)?(?:\\s?(?:%|am|pm|p\\.m\\.|a\\.m\\.)(?![${L}])|(?:st|nd|rd|th|k|m|bn|km|mph|p|yr|yrs|ish)(?![${L}]))?`;
const maskedPart = (L: string): string => `[${L}]{1,4}[*#@$]{2,10}[${L}]{0,4}|[${L}]{1,6}(?:\\*{1,6}[${L}]{1,8}){1,3}`;
/** The rest of a swear word whose first letter is replaced by "@" (HIDDEN_END), or whose "i" is replaced by "!" or "|" (HIDDEN_REST). */
const HIDDEN_END = '(?:rse|rsehole|ss|sshole)s?';
const HIDDEN_REST = '(?:t|tt|te|ck|ss|tch)(?:s|y|e|er|ed|ing|head|heads|show|bag|bags)?';
const wordPart = (L: string, W: string): string =>
  `(?:@(?=${HIDDEN_END}(?![${L}])))?[${L}](?:[${W}]|[@$](?=[${L}])|[!|](?=${HIDDEN_REST}(?![${L}]))|'(?=[${L}]))*|'(?:dan|na|ma|te|tis|twas|em|cause|til)(?![${L}])|'(?:r|n|i|u|w|ch|m|s|d|ll|re|ve)(?![${L}])|[${W}]+`;

/**
 * One capture group for each tag, in the order of TAGS_OF_GROUPS, and none for a word. The groups have no names: a draft has hundreds of
 * tokens, and naming their groups costs as much as finding them.
 */
const tokenPattern = byLetters(({ L, M, N }) => {
  const named = `(${URL_PART})|(${EMAIL_PART})|((?<![\\w@])@(?!${HIDDEN_END}(?!\\w|\\.\\w))[\\w.]{2,40}\\w)|(#[${L}${N}_]+)`;
  return new RegExp(`${named}|(${maskedPart(L)})|(${numberPart(L)})|${wordPart(L, L + M + N + '_' + FILLER)}`, 'gu');
});
const TAGS_OF_GROUPS = ['#Url', '#Email', '#Handle', '#Hashtag', '#Masked', '#Number'] as const satisfies readonly Tag[];

const UNSEEN = new RegExp(`^${FILLER}+$`);

/** Every token of `plain`, in order. */
export function readTokens(plain: string): RawToken[] {
  const tokens: RawToken[] = [];
  // The text is lowered, because a pattern that ignores case over all of Unicode takes longer to compile than a draft to read.
  const lower = plain.toLowerCase();
  const source = lower.length === plain.length ? lower : plain;
  const pattern = tokenPattern(source);
  let end = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    if (code === BLANK || code === BREAK) {
      at++;
      continue;
    }
    const wordEnd = plainWordEnd(source, at);
    if (wordEnd > at) {
      const word = source.slice(at, wordEnd);
      pushWord(tokens, word, word, { start: at, end: wordEnd }, blanksCut(plain.slice(end, at)));
      if ((word === 'a' || word === 'an') && plain.startsWith('a', at)) splitYour(tokens);
      at = end = wordEnd;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) break;
    at = match.index + match[0].length;
    // Invisible characters, such as those after many emoji, are no word.
    if (UNSEEN.test(match[0])) continue;
    const before = blanksCut(plain.slice(end, match.index));
    end = at;
    pushToken(tokens, match, before);
  }
  return tokens;
}

const [BLANK, BREAK] = [' ', '\n'].map((character) => character.charCodeAt(0)) as [number, number];
/** Marks that end a word if a space, a line break or the end of the text follows them. */
const END_MARKS = new Set([...',.;:!?)'].map((mark) => mark.charCodeAt(0)));

/**
 * The end of a word of plain lower-case letters that can be nothing else, as most words are.
 *
 * @returns `at` where the pattern has to decide
 */
function plainWordEnd(source: string, at: number): number {
  let end = at;
  while (isPlainLetter(source.charCodeAt(end))) end++;
  if (end === at || isGap(source, end)) return end;
  return END_MARKS.has(source.charCodeAt(end)) && isGap(source, end + 1) ? end : at;
}

function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isGap(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === BLANK || code === BREAK || at >= source.length;
}

function blanksCut(between: string): string {
  return between === '' || between === ' ' ? '' : between.replaceAll(/[^\S\n]+/g, '').replaceAll(FILLER, '');
}

function pushToken(tokens: RawToken[], match: RegExpMatchArray, before: string): void {
  const tag = tagOf(match);
  const written = trimAddress(match[0], tag === '#Url' || tag === '#Email');
  const start = match.index ?? 0;
  const norm = written.toLowerCase().replaceAll(FILLER, '');
  const end = start + written.length;
  if (tag !== '') {
    const readings = tag === '#Masked' ? [norm.replaceAll(/[*#]/g, '*')] : [];
    tokens.push({ start, end, word: { norm, readings, parts: null }, before, tag });
    return;
  }
  pushWord(tokens, norm, written, { start, end }, before);
}

function pushWord(tokens: RawToken[], norm: string, written: string, { start, end }: Span, before: string): void {
  const word = wordOf(norm);
  if (word.parts === null) {
    tokens.push({ start, end, word, before, tag: '' });
    return;
  }
  const [stem, clitic] = word.parts;
  const cut = end - Math.min(clitic.replace("'", '').length + (written.includes("'") ? 1 : 0), written.length - 1);
  tokens.push({ start, end: cut, word: wordOf(stem), before, tag: '' });
  tokens.push({ start: cut, end, word: wordOf(clitic), before: '', tag: '' });
}

/** Makes "you" and "'re" of the "your" before the last token: "your a muppet" is "you're a muppet". */
function splitYour(tokens: RawToken[]): void {
  const [your, article] = tokens.slice(-2);
  if (!your || article?.before !== '' || (your.word.norm !== 'your' && your.word.norm !== 'ur')) return;
  const cut = your.end - 1;
  const you: RawToken = { ...your, end: cut, word: wordOf('you') };
  tokens.splice(-2, 1, you, { start: cut, end: your.end, word: wordOf("'re"), before: '', tag: '' });
}

const wordOf = remembered((norm): Word => ({ norm, readings: readingsOf(norm), parts: splitContraction(norm) }));

/** Cuts punctuation off the end of a link: a full stop or bracket there belongs to the sentence. */
function trimAddress(written: string, isAddress: boolean): string {
  return isAddress ? written.replace(/(?<![.,;:!?)\]'"])[.,;:!?)\]'"]+$/, '') : written;
}

function tagOf(match: RegExpMatchArray): RawToken['tag'] {
  for (let i = 0; i < TAGS_OF_GROUPS.length; i++) if (match[i + 1] !== undefined) return TAGS_OF_GROUPS[i] ?? '';
  return '';
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
};

/** Words as they are typed on a phone, by the spelling. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'u=you ya=you ur=your yer=your r=are b4=before ppl=people pls=please plz=please thx=thanks cos=because coz=because cuz=because wot=what ' +
    'sum1=someone some1=someone any1=anyone every1=everyone ev1=everyone abt=about nd=and tmrw=tomorrow 2moro=tomorrow tomoz=tomorrow ' +
    '2nite=tonight 2day=today 4eva=forever gr8=great m8=mate h8=hate l8=late wud=would shud=should cud=could luv=love sez=says'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

function readingsOf(norm: string): string[] {
  const readings: string[] = [];
  const whole = SHORT_FORMS.get(norm);
  if (whole !== undefined) readings.push(whole);
  if (/[0134578@$!|]/.test(norm) && /\p{L}/u.test(norm))
    readings.push(norm.replaceAll(/[013457@$!|]/g, (character) => LEET[character] ?? character));
  if (/[\u00c0-\u024f]/.test(norm)) readings.push(norm.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  if (/(.)\1\1/u.test(norm)) readings.push(norm.replaceAll(/(.)\1{2,}/gu, '$1'), norm.replaceAll(/(.)\1{2,}/gu, '$1$1'));
  return readings;
}
