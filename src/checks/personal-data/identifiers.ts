// Finds numbers that identify one person. Numbers with a check digit are validated.
import { everyMatch } from '../../every-match.js';
import type { Document, Observation } from '../../types.js';

interface Identifier {
  readonly kind: string;
  readonly pattern: RegExp;
  /** A cheap pattern that every match must contain. It is tried first, because V8 takes long to compile the full one. */
  readonly first?: RegExp;
  readonly why: string;
  /** A word that must be somewhere in the draft for the number to count. */
  readonly cue?: RegExp;
  /** Validates the number; called with its letters and digits only. */
  readonly valid?: (written: string) => boolean;
  /** Whether the number is certain without any cue. */
  readonly certain: boolean;
}

/**
 * HMRC: two letters without D, F, I, Q, U and V (and no O in second place), six digits, A to D. HMRC's own examples begin with
 * QQ; they are found too, because they look real.
 */
const NI =
  /(?<![\w-])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w/-])/gi;
const NHS = /(?<![\w.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g;
/** ISO/IEC 7812: groups of four digits, or 4-6-4 and 4-6-5 as American Express and Diners print them. */
const CARD = /(?<![\w.-])(?:\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,7})?|\d{4}[ -]?\d{6}[ -]?\d{4,5})(?![\w-])/g;
const SORT_CODE = /(?<![\w£.-])\d{2}-\d{2}-\d{2}(?:[,; ]{1,3}(?:a(?:\/c|cc|ccount)?\.? ?(?:no\.?|number)? ?)?\d{4} ?\d{4})?(?![\w-])/gi;
/**
 * A sort code and an account number with at most a few words between them. The pairs of the sort code may be joined, or
 * separated by spaces or dashes.
 */
const SORT_CODE_AND_ACCOUNT =
  /(?<![\w£.-])(?<!\bgrid (?:ref|reference):? )\d{2}([ -]?)\d{2}\1\d{2}(?:[,;:/ ]{1,3}(?:(?:and|then|account|acc|a\/c|ac|no|number)\b\.?[,;:/ ]{1,3}){0,3})\d{4} ?\d{4}(?![\w-]|[.,]\d)/gi;
/** ISO 13616: a country, two check digits, and up to thirty letters and digits in groups of four. */
const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)/gi;
/**
 * DVLA: five letters of the surname, padded with nines; decade, month (plus 50 for women), day and year; the initials or a 9,
 * and check characters.
 */
const LICENCE =
  /(?<!\w)(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999) ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9]{2}[A-Z0-9] ?[A-Z0-9]{2}(?!\w)/gi;
const LICENCE_PRINTED = /(?<!\w)[A-Z9]{5} \d{6} [A-Z9]{2}\d?[A-Z]{2}\d?(?!\w)/g;
/** ICAO 9303: nine characters. British passports have digits only, or begin with one or two letters. */
const PASSPORT = /(?<![\w-])(?:\d{9}|[A-Z]\d{8}|[A-Z]{2}\d{7})(?![\w-])/gi;
/** DVLA, INF104: no I, Q or Z in the area code, half-years 02 to 29 and 51 to 79, no I or Q at the end. */
const CURRENT = '[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\\d|5[1-9]|[67]\\d)[ -]?[A-HJ-PR-Z]{3}';
/** Plates from before 2001: a letter for the year at the start (never I, O, Q, U or Z) or, before 1983, at the end. */
const OLDER = '[A-HJ-NPR-TV-Y]\\d{1,3} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?\\d{1,3}[A-HJ-NPR-TV-Y]';
const PLATE = new RegExp(`(?<![\\w/-])(?:${CURRENT}|${OLDER})(?![\\w/-])`, 'gi');
const CURRENT_PLATE = new RegExp(`^${CURRENT}$`);
const MONTH =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)[a-z]{0,6}';
/** A date with the month in words: "4 March 1951", "March 4th 1951". */
const BIRTH_IN_WORDS = new RegExp(
  `(?<![\\w/])(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?),? (?:19|20)\\d{2}(?![\\w/])`,
  'gi',
);
const BIRTH = /(?<![\w/])\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}(?![\w/])/g;

/** Words that show that money is to be paid or sent. */
const PAID =
  /\b(?:sort|account|a\/c|acc|bank|bacs|pay|donat|transfer|whip ?round|collection|money|chip in|subs|deposit|fees?|owe|tenner|fiver|quid|monzo|starling|barclays|lloyds|halifax|natwest|nationwide|santander|as (?:the )?ref)|£/i;

const IDENTIFIERS: readonly Identifier[] = [
  { kind: 'ni-number', pattern: NI, first: /\d\d[ -]?\d\d[ -]?\d\d/, why: 'a National Insurance number', certain: true },
  { kind: 'bank-account', pattern: IBAN, why: 'a bank account number', valid: iban, certain: true },
  {
    kind: 'bank-account',
    pattern: SORT_CODE,
    first: /\d\d-\d\d-\d\d/,
    why: 'a sort code and account',
    cue: PAID,
    certain: false,
  },
  {
    kind: 'bank-account',
    pattern: SORT_CODE_AND_ACCOUNT,
    first: /\d\d[ -]?\d\d[ -]?\d\d/,
    why: 'a sort code and account',
    cue: PAID,
    certain: false,
  },
  { kind: 'driving-licence', pattern: LICENCE, first: /\d{6}/, why: 'a driving licence number', certain: true },
  { kind: 'driving-licence', pattern: LICENCE_PRINTED, why: 'a driving licence number', certain: true },
  { kind: 'card-number', pattern: CARD, why: 'a payment card number', valid: card, certain: true },
  {
    kind: 'nhs-number',
    pattern: NHS,
    why: 'an NHS number, its check digit right',
    valid: nhs,
    cue: /\b(?:nhs|patient|hospital|gp|medical|health|doctor|surgery|appointment|prescription|ward|clinic|quote|number is|vaccin|read (?:out|it)|letter|screening|kit|blood|scan|test results?|jab|consultant|nurse|meddyg|ysbyty)/i,
    certain: true,
  },
  { kind: 'passport', pattern: PASSPORT, why: 'a passport number', cue: /\bpassport\b/i, certain: false },
  { kind: 'vehicle-registration', pattern: PLATE, why: 'a vehicle’s registration', certain: false },
  {
    kind: 'date-of-birth',
    pattern: BIRTH,
    why: 'a date of birth',
    cue: /\b(?:born|d\.?o\.?b|date of birth|birth ?da(?:y|te)|dyddiad geni|ganwyd)\b/i,
    certain: false,
  },
  {
    kind: 'date-of-birth',
    pattern: BIRTH_IN_WORDS,
    why: 'a date of birth',
    cue: /\b(?:d\.?o\.?b|date of birth|birth ?date|dyddiad geni)\b/i,
    certain: false,
  },
  {
    kind: 'date-of-birth',
    pattern: BIRTH,
    why: 'a date long ago, beside talk of a birthday',
    cue: /\b(?:b'?day|turns?|turning|baby|big (?:four|five|six|seven|eight|nine|[4-9])[ -]?oh?|pen-?blwydd)\b/i,
    valid: longAgo,
    certain: false,
  },
];

export function* findIdentifiers({ plain }: Document): Generator<Observation> {
  if (!/\d/.test(plain)) return;
  for (const { kind, pattern, first, why, cue, valid, certain } of IDENTIFIERS) {
    const found = first && !first.test(plain) ? [] : everyMatch(plain, pattern);
    if (found.length === 0 || (cue && !cue.test(plain))) continue;
    for (const match of found) {
      if (valid && !valid(match[0].replaceAll(/[^A-Za-z\d]/g, ''))) continue;
      if (pattern === SORT_CODE && isDate(match[0])) continue;
      if (kind === 'vehicle-registration' && !isPlate(plain, match.index, match[0])) continue;
      const owner = /\b(?:my|mine|i'm|i am)\b/i.test(plain.slice(Math.max(0, match.index - 40), match.index)) ? 'own' : 'other';
      yield {
        kind,
        span: { start: match.index, end: match.index + match[0].length },
        confidence: certain ? 'certain' : 'likely',
        why,
        owner,
      };
    }
  }
}

/** Whether digits in pairs are a date by which something is to be paid: "04-05-26". */
function isDate(written: string): boolean {
  const [day = 0, month = 0, year = 0] = written.split('-').map(Number);
  return written.length === 8 && day > 0 && day < 32 && month > 0 && month < 13 && year > 19 && year < 40;
}

/** Whether the year is written in full and somebody alive may have been born in it. */
function longAgo(digits: string): boolean {
  const year = /(?:19|20)\d\d$/.exec(digits)?.[0];
  return year !== undefined && Number(year) > 1905 && Number(year) < 2020;
}

/** Whether ten digits are a valid NHS number, by their check digit (modulus 11). */
function nhs(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

/** Whether digits are a valid card number. Only Visa has had numbers of thirteen digits, and only Maestro has twelve. */
function card(digits: string): boolean {
  const long = digits.length > 13 || (digits.length === 13 && digits.startsWith('4'));
  return (long || (digits.length === 12 && /^(?:5[06-9]|6)/.test(digits))) && luhn(digits);
}

function luhn(digits: string): boolean {
  if (digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, i) => {
    const double = i % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Whether an IBAN is valid, by its check digits (modulus 97): with the first four characters moved to the end and letters read
 * as 10 to 35, the remainder must be 1.
 */
function iban(written: string): boolean {
  const moved = written.slice(4) + written.slice(0, 4);
  return (
    [...moved].reduce((rest, letter) => {
      const value = parseInt(letter, 36);
      return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0) === 1
  );
}

/** A common word as the last part of a supposed plate: "No 53 and", "by10 the". */
const WORD_BEHIND = / (?:and|the|are|was|for|but|has|had|not|you|all|our|her|his|who|now|may|can|per|men|day|new|old|yrs)$/i;
const VEHICLE =
  /\b(?:car|van|lorry|truck|reg|plate|registration|parked|driver|driving|fiesta|corsa|golf|transit|bmw|audi|ford|4x4|motorbike|vehicle|wheel|engine|roof|lights)/i;
const NAMED_PLATE = /\b(?:reg|registration|(?:number )?plate)s?\b[^.!?]{0,20}$/i;

/**
 * Whether a match is a number plate. Road numbers and half postcodes look similar, so only the current format in capitals counts
 * by itself. Other matches need a word for a vehicle nearby. The older formats in lower case or without their space count only
 * where the text calls them a plate.
 */
function isPlate(plain: string, at: number, written: string): boolean {
  if (CURRENT_PLATE.test(written)) return true;
  if (WORD_BEHIND.test(written)) return false;
  const isUsual = CURRENT_PLATE.test(written.toUpperCase()) || (written.includes(' ') && written === written.toUpperCase());
  if (!isUsual) return NAMED_PLATE.test(plain.slice(Math.max(0, at - 40), at));
  return VEHICLE.test(plain.slice(Math.max(0, at - 120), at + 120));
}
