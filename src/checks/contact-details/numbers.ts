// Finds UK telephone numbers in every form: digits with any spacing, letters for digits, and numbers in words.
import { ofLast } from '../../document/remembered.js';
import { everyMatch } from '../../every-match.js';
import { overlapOf, sentenceAt } from '../../document/context.js';
import { lowerBound } from '../../lower-bound.js';
import { DIGITS, TEENS, TENS, WELSH_DIGITS } from '../../number-words.js';
import type { Document, Span } from '../../types.js';

export interface PhoneNumber extends Span {
  /** The digits alone, in national form: "07700900123". */
  readonly digits: string;
  readonly disguised: boolean;
  /** `abroad`: begins with the code of another country. `local`: has no area code, but the text calls it a number to ring. */
  readonly range: 'uk' | 'abroad' | 'local';
}

/** A 0, +44 or 0044, then nine or ten more digits with spaces, dots, dashes or brackets between them. O may stand for 0, and l for 1. */
const WRITTEN =
  /(?<![\w£#/.-])(?:(?:\+|00)?44[\s.-]{0,2}(?:\(0\)[\s.-]{0,2})?|\(?[0oO])(?:[\s().\-/\u200b]{0,4}[0-9oOlI]){8,10}(?:\u200b{1,2})?(?: {0,2}(?:x|ext\.?) {0,2}\d{2,5})?(?![\w-]|[.,/]\d| \d{4}(?!\d))/gi;
/**
 * A foreign number by ITU E.164: + or 00, a country code and six to thirteen more digits. North America's own format is
 * included: "(415) 555-0132".
 */
const ABROAD = /(?<![\w£#/.-]|\d{4} )(?:(?:\+|00)(?!44)[1-9](?:[\s().-]{0,3}\d){7,14}|\([2-9]\d\d\) ?[2-9]\d\d-\d{4})(?![\w-]|[.,/]\d)/g;
/**
 * SIX_OR_MORE: six to twelve digits, which are a number to ring where CALLED matches before them: "ring Dave on 863214",
 * "Mobile: 0490 75 40 81".
 */
const SIX_OR_MORE = /(?<![\w£#/.:-])\(?\d(?:[ ().-]{0,2}\d){5,11}(?![\w-]|[.,/:]\d)/g;
const CALLED =
  /\b(?:phone|phoning|telephone|tel|mobile|mob|cell|fax|call|calling|ring|ringing|text|answering|ffôn|ffonio|ffoniwch)\b\.?[^.!?\d]{0,40}$/i;
/** Words that show the digits to be a reference of some kind, even though somebody is to be rung. */
const REFERENCE =
  /\b(?:ref|reference|application|quote|quoting|order|code|account|grid|licence|policy|plot|minute|case|ticket|lottery|invoice|six-figure|passcode|pin|verification|(?:text|message) said|one-time thing|phone box|figure thing)\b[^.!?\d]{0,16}$/i;
/** Dates and times: 23.12.2026, 2026-12-23, 20261223, 9.30-11.30. */
const DATE_OR_TIME = /^\d{1,2}[.-]\d{1,2}[.-](?:\d\d){1,2}$|^(?:19|20)\d\d(?:-|[01]\d[0-3]\d$)|\.\d+[ -]/;
/** An American social security number; no telephone number is grouped so. */
const SOCIAL_SECURITY = /^\d{3}-\d\d-\d{4}$/;
/** A wa.me link, which contains the telephone number. */
const WHATSAPP = /\bwa\.me\/(\d{10,13})\b/g;

const ZEROS = ['oh', 'o', 'zero', 'nought', 'naught', 'nowt', 'sero', 'dim'] as const;
const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...ZEROS.map((word) => [word, '0'] as const),
  ...[DIGITS, WELSH_DIGITS].flatMap((words) => words.map((word, i) => [word, String(i + 1)] as const)),
]);

/** A word that mixes digits and number words: "o7seven00", "9hundred". */
const MIXED = new RegExp(`^(?=.*\\d)(?=.*[a-z])(?:\\d|o|oh|zero|${DIGITS.join('|')}|hundred){2,12}$`);
const DIGIT_WORD = new RegExp(`zero|${DIGITS.join('|')}|hundred|oh?`, 'g');

/** Tens by their first digit, for "nine sixty" and "twenty two". */
const TENS_DIGITS: ReadonlyMap<string, string> = new Map(TENS.map((word, i) => [word, String(i + 2)]));
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
]);
const TEENS_DIGITS: ReadonlyMap<string, string> = new Map(TEENS.map((word, i) => [word, `1${i}`]));

/** All telephone numbers of a document, in text order. */
export const findPhoneNumbers = ofLast((document: Document): readonly PhoneNumber[] => {
  const sure = [...written(document.plain), ...abroad(document.plain), ...spelled(document)];
  const isSure = overlapOf(sure);
  return [...sure, ...[...local(document.plain)].filter((number) => !isSure(number))].sort((a, b) => a.start - b.start);
});

/** Whether all figures in and beside a span belong to telephone numbers. */
export function hasOnlyPhoneFigures(document: Document, span: Span): boolean {
  const phones = findPhoneNumbers(document);
  if (phones.length === 0) return false;
  const { start } = document.sentences[sentenceAt(document, span.start)] ?? span;
  const { end } = document.sentences[sentenceAt(document, span.end - 1)] ?? span;
  const here = phones.slice(
    lowerBound(phones, (phone) => phone.end > start),
    lowerBound(phones, (phone) => phone.start >= end),
  );
  const isOther = (at: number): boolean => !here.some((phone) => at >= phone.start && at < phone.end);
  return here.length > 0 && !everyMatch(document.plain.slice(start, end), /\d/g).some(({ index }) => isOther(start + index));
}

function* written(plain: string): Generator<PhoneNumber> {
  for (const { index, 0: text } of everyMatch(plain, WRITTEN)) {
    const [number = ''] = text.split(/ {0,2}(?:x|ext)/i);
    const digits = nationalForm(number);
    if (!isUkNumber(digits) || !/\d{3}/.test(number.replaceAll(/[^\d]/g, ''))) continue;
    // In "Jane (01632 960115)" the bracket is not the number's own, as it is in "(01632) 960115".
    const start = text.startsWith('(') && !text.includes(')') ? index + 1 : index;
    yield { start, end: index + text.length, digits, disguised: /[oOlI]/.test(number), range: 'uk' };
  }
  for (const { index, 0: text, 1: number = '' } of everyMatch(plain, WHATSAPP)) {
    yield { start: index, end: index + text.length, digits: nationalForm(number), disguised: false, range: 'uk' };
  }
}

function* abroad(plain: string): Generator<PhoneNumber> {
  for (const { index, 0: text } of everyMatch(plain, ABROAD))
    yield { start: index, end: index + text.length, digits: text.replaceAll(/\D/g, ''), disguised: false, range: 'abroad' };
}

/** Finds numbers without an area code, which begin with 2 to 9, and numbers with the area code of another country, which begin with 0. */
function* local(plain: string): Generator<PhoneNumber> {
  for (const { index, 0: text } of everyMatch(plain, SIX_OR_MORE)) {
    const digits = text.replaceAll(/\D/g, '');
    if (!/^(?:[2-9]|0\d{8})/.test(digits) || DATE_OR_TIME.test(text) || SOCIAL_SECURITY.test(text)) continue;
    if (!isCalled(plain, index)) continue;
    yield { start: index, end: index + text.length, digits, disguised: false, range: 'local' };
  }
}

/** Whether the words before a number call it a number to ring. */
function isCalled(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 60), at);
  return CALLED.test(before) && !REFERENCE.test(before);
}

function nationalForm(text: string): string {
  const digits = text.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1').replaceAll(/\(0\)/g, '').replaceAll(/\D/g, '').replace(/^00/, '');
  return digits.startsWith('44') && digits.length >= 11 ? '0' + digits.slice(2) : digits;
}

/** Whether the digits fit Ofcom's ranges: 01, 02, 03, 05, 07, 08 or 09, with ten or eleven digits in all. */
function isUkNumber(digits: string): boolean {
  return /^0[1-35789]\d{8,9}$/.test(digits) && !/^0[12]0{3}/.test(digits);
}

/** Words and figures that follow one another and may be a telephone number. */
interface Run {
  readonly digits: string;
  /** The index of the first token, and of the one after the last. */
  readonly first: number;
  readonly end: number;
  /** How many of its parts are words and no figures, and how many words of FILLERS stand between them. */
  readonly words: number;
  readonly fillers: number;
}

/** Finds numbers in words, perhaps mixed with digits: "oh seven treble nine, one double two". */
function* spelled(document: Document): Generator<PhoneNumber> {
  for (let at = 0; at < document.tokens.length; at++) {
    const run = runAt(document, at);
    const number = run && numberIn(document, run);
    if (!number) continue;
    yield number;
    at = run.end;
  }
}

const MOST_DIGITS = 11;

function runAt(document: Document, first: number): Run | null {
  let [digits, end, words, fillers] = ['', first, 0, 0];
  while (digits.length < MOST_DIGITS) {
    const at = end > first ? afterFiller(document, end) : first;
    const piece = pieceOf(document, at);
    if (piece === null) break;
    digits += piece.digits;
    words += piece.word ? 1 : 0;
    fillers += at - end;
    end = at + 1 + piece.extra;
  }
  return digits === '' ? null : { digits, first, end, words, fillers };
}

function numberIn({ tokens, plain }: Document, run: Run): PhoneNumber | null {
  const [first, last] = [tokens[run.first], tokens[run.end - 1]];
  if (!first || !last) return null;
  const digits = withPrefix(run, plain.slice(last.end, last.end + 50));
  const range = /^0[127]\d{8,9}$/.test(digits) ? 'uk' : 'local';
  const isLikely = range === 'uk' ? isSpelledInFull : isSpelledLocal;
  if (!isLikely({ ...run, digits }, () => isCalled(plain, first.start))) return null;
  return { start: first.start, end: last.end, digits, disguised: range === 'uk', range };
}

/** The digits of a run with the beginning that was left out, or told behind it. */
function withPrefix({ digits, words }: Run, behind: string): string {
  if (words < 3) return digits;
  // "Seven seven double-oh …, with a nought in front"
  if (/^7[3-57-9]\d{8}$/.test(digits)) return `0${digits}`;
  // "Seven double o nine …, with an oh seven in front"
  return /^[3-57-9]\d{8}$/.test(digits) && PREFIX_BEHIND.test(behind) ? `07${digits}` : digits;
}

/**
 * Whether a number with its area code is told in words. One word is enough in a complete mobile number, or where the text calls it a number
 * to ring; otherwise three are needed.
 */
function isSpelledInFull({ digits, words, fillers }: Run, isCalledSo: () => boolean): boolean {
  const least = /^07\d{9}$/.test(digits) || isCalledSo() ? 1 : 3;
  return words + fillers >= least;
}

/** A number without an area code counts only where the text calls it a number to ring. */
function isSpelledLocal({ digits, words }: Run, isCalledSo: () => boolean): boolean {
  return words >= 5 && /^[2-9]\d{4,7}$/.test(digits) && isCalledSo();
}

const PREFIX_BEHIND =
  /^[\s,;–-]{1,3}(?:with |and |put |plus |after )?(?:an? |the )?(?:oh|o|zero|nought|0)[ -]?(?:seven|7) (?:in front|first|before|at the front|to start)/i;
/** Words between two parts of a number: "07700, then nine hundred, and the rest is 118". */
const FILLERS = new Set(
  'then and followed by after that ends ending finishing finishes next dash space gap pause dot the rest is wedyn'.split(' '),
);
const MOST_FILLERS = 5;

/**
 * The index of the next piece of a number, where only words of FILLERS stand before it.
 * @returns `at` itself where no piece follows
 */
function afterFiller(document: Document, at: number): number {
  let next = at;
  while (next < at + MOST_FILLERS && FILLERS.has(document.tokens[next]?.norm ?? '')) next++;
  return next > at && pieceOf(document, next) ? next : at;
}

/** A part of a number. */
interface Piece {
  readonly digits: string;
  /** How many tokens it has after the first. */
  readonly extra: number;
  /** Whether it is a word, and no figures alone. */
  readonly word: boolean;
}

/** The piece of a number that begins at a token. */
function pieceOf({ tokens, plain }: Document, at: number): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  const { norm } = token;
  const next = tokens[at + 1]?.norm ?? '';
  return (
    hundredsOf(norm, next) ??
    figuresOf(norm) ??
    mixedOf(plain.slice(token.start, token.end).toLowerCase()) ??
    repeatedOf(norm, next, tokens[at + 2]?.norm) ??
    tensOf(norm, next) ??
    word(smallNumberOf(norm))
  );
}

function word(digits: string | undefined, extra = 0): Piece | null {
  return digits === undefined ? null : { digits, extra, word: true };
}

function smallNumberOf(norm: string): string | undefined {
  return TEENS_DIGITS.get(norm) ?? DIGIT_WORDS.get(norm);
}

/** A figure, as it is or as a word. */
function digitOf(norm: string): string | undefined {
  return DIGIT_WORDS.get(norm) ?? /^\d$/.exec(norm)?.[0];
}

/** "9 hundred", "nine hundred" */
function hundredsOf(norm: string, next: string): Piece | null {
  if (next !== 'hundred') return null;
  const digits = digitOf(norm) ?? smallNumberOf(norm);
  return digits === undefined ? null : word(`${digits}00`, 1);
}

/** "07700" */
function figuresOf(norm: string): Piece | null {
  return /^\d{1,6}$/.test(norm) ? { digits: norm, extra: 0, word: false } : null;
}

/** "o7seven00" */
function mixedOf(written: string): Piece | null {
  return MIXED.test(written) ? word(written.replaceAll(DIGIT_WORD, (part) => DIGIT_WORDS.get(part) ?? '00')) : null;
}

/** "Double two", "treble 9", "double seven hundred" */
function repeatedOf(norm: string, next: string, third = ''): Piece | null {
  const times = TIMES.get(norm);
  const digit = digitOf(next);
  if (times === undefined || digit === undefined) return null;
  return third === 'hundred' ? word(`${digit.repeat(times)}00`, 2) : word(digit.repeat(times), 1);
}

/** "Sixty", "twenty two" */
function tensOf(norm: string, next: string): Piece | null {
  const ten = TENS_DIGITS.get(norm);
  if (ten === undefined) return null;
  const unit = DIGIT_WORDS.get(next) ?? '0';
  return unit === '0' ? word(`${ten}0`) : word(ten + unit, 1);
}

/** Whether a number is freephone, local-rate or another service number, which no household has. */
export function isServiceNumber(digits: string): boolean {
  return /^0(?:3|80|84|87|9|5)/.test(digits);
}
