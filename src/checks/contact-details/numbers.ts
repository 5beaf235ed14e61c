// UK telephone numbers in every written shape: digits with any spacing, letters for digits, and spelled out.
import type { Document, Span } from '../../types.js';

export interface PhoneNumber extends Span {
  /** Digits alone, in national form: "07700900123". */
  readonly digits: string;
  readonly disguised: boolean;
}

/** A nought or +44, then nine or ten more digits with blanks, dots, dashes or brackets between them; O for 0 and l for 1. */
const WRITTEN =
  /(?<![\w£#/.-])(?:\+?44[\s.-]{0,2}(?:\(0\)[\s.-]{0,2})?|\(?[0oO])(?:[\s().\-/\u200b]{0,4}[0-9oOlI]){8,10}(?:\u200b{1,2})?(?![\w-]|[.,/]\d)/g;
/** wa.me links carry the number. */
const WHATSAPP = /\bwa\.me\/(\d{10,13})\b/g;

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oh: '0',
    o: '0',
    zero: '0',
    nought: '0',
    naught: '0',
    nowt: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    sero: '0',
    dim: '0',
    un: '1',
    dau: '2',
    tri: '3',
    pedwar: '4',
    pump: '5',
    chwech: '6',
    saith: '7',
    wyth: '8',
    naw: '9',
  }),
);

export function findPhoneNumbers(document: Document): PhoneNumber[] {
  return [...written(document.plain), ...spelled(document)];
}

function* written(plain: string): Generator<PhoneNumber> {
  for (const match of plain.matchAll(WRITTEN)) {
    const digits = nationalForm(match[0]);
    if (!isUkNumber(digits) || !/\d{3}/.test(match[0].replaceAll(/[^\d]/g, ''))) continue;
    yield { start: match.index, end: match.index + match[0].length, digits, disguised: /[oOlI]/.test(match[0]) };
  }
  for (const match of plain.matchAll(WHATSAPP)) {
    yield { start: match.index, end: match.index + match[0].length, digits: nationalForm(match[1] ?? ''), disguised: false };
  }
}

function nationalForm(text: string): string {
  const digits = text.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1').replaceAll(/\(0\)/g, '').replaceAll(/\D/g, '');
  return digits.startsWith('44') && digits.length >= 11 ? '0' + digits.slice(2) : digits;
}

/** Ofcom's ranges: 01, 02, 03, 05, 07, 08, 09 with ten or eleven digits. */
function isUkNumber(digits: string): boolean {
  return /^0[1-35789]\d{8,9}$/.test(digits) && !/^0[12]0{3}/.test(digits);
}

/** "oh seven treble nine, one double two", digits mixed in; blanks and dashes between the words. */
function* spelled({ tokens }: Document): Generator<PhoneNumber> {
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || !startsNumber(first.norm)) continue;
    let digits = '';
    let words = 0;
    let end = at;
    for (let i = at; i < tokens.length && digits.length < 11; i++) {
      const piece = pieceOf(tokens, i);
      if (piece === null) break;
      digits += piece.digits;
      words += piece.word ? 1 : 0;
      i += piece.extra;
      end = i + 1;
    }
    const last = tokens[end - 1];
    if (words >= 3 && last && /^0[127]\d{8,9}$/.test(digits)) {
      yield { start: first.start, end: last.end, digits, disguised: true };
      at = end;
    }
  }
}

function startsNumber(norm: string): boolean {
  return DIGIT_WORDS.get(norm) === '0' || /^0\d*$/.test(norm);
}

function pieceOf(tokens: Document['tokens'], at: number): { digits: string; extra: number; word: boolean } | null {
  const norm = tokens[at]?.norm ?? '';
  const next = DIGIT_WORDS.get(tokens[at + 1]?.norm ?? '');
  if (/^\d{1,6}$/.test(norm)) return { digits: norm, extra: 0, word: false };
  if ((norm === 'double' || norm === 'treble' || norm === 'triple') && next)
    return { digits: next.repeat(norm === 'double' ? 2 : 3), extra: 1, word: true };
  const digit = DIGIT_WORDS.get(norm);
  if (digit === undefined) return null;
  return tokens[at + 1]?.norm === 'hundred' ? { digits: digit + '00', extra: 1, word: true } : { digits: digit, extra: 0, word: true };
}

/** Numbers that no household has: freephone, local-rate and service ranges. */
export function isServiceNumber(digits: string): boolean {
  return /^0(?:3|80|84|87|9|5)/.test(digits);
}
