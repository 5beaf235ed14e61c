// Numbers that identify one person, validated where they carry a check digit.
import type { Document, Observation } from '../../types.js';

interface Identifier {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly why: string;
  /** Nothing without this word in the draft. */
  readonly cue?: RegExp;
  readonly valid?: (digits: string) => boolean;
  /** Sure without any cue. */
  readonly certain: boolean;
}

/** HMRC: two letters without D F I Q U V (nor O second), six digits, A to D. QQ is HMRC's own example and still looks real. */
const NI =
  /(?<![\w-])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/gi;
const NHS = /(?<![\w.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g;
const CARD = /(?<![\w.-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?![\w-])/g;
const SORT_CODE = /(?<![\w£.-])\d{2}-\d{2}-\d{2}(?:[,; ]{1,3}(?:a(?:\/c|cc|ccount)?\.? ?(?:no\.?|number)? ?)?\d{4} ?\d{4})?(?![\w-])/gi;
const IBAN = /(?<!\w)GB\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}(?!\w)/g;
/** DVLA: five of the surname, decade, month, day, year, initials, 9 or letter, check. */
const LICENCE = /(?<!\w)[A-Z9]{5} ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9]{2}[A-Z0-9] ?[A-Z0-9]{2}(?!\w)/g;
const LICENCE_PRINTED = /(?<!\w)[A-Z9]{5} \d{6} [A-Z9]{2}\d?[A-Z]{2}\d?(?!\w)/g;
const PASSPORT = /(?<![\w-])(?:\d{9}|[A-Z]\d{8})(?![\w-])/g;
/** DVLA: current, prefix and suffix formats. */
const PLATE = /(?<![\w/-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-HJ-NP-TV-Y]\d{1,3} [A-Z]{3}|[A-Z]{3} \d{1,3}[A-HJ-NP-TV-Y])(?![\w/-])/g;
const BIRTH = /(?<![\w/])\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}(?![\w/])/g;

const IDENTIFIERS: readonly Identifier[] = [
  { kind: 'ni-number', pattern: NI, why: 'a National Insurance number', certain: true },
  { kind: 'bank-account', pattern: IBAN, why: 'a bank account number', certain: true },
  {
    kind: 'bank-account',
    pattern: SORT_CODE,
    why: 'a sort code and account',
    cue: /\b(?:sort|account|a\/c|acc|bank|bacs|pay|donat|transfer|whip round|collection|money)/i,
    certain: false,
  },
  { kind: 'driving-licence', pattern: LICENCE, why: 'a driving licence number', certain: true },
  { kind: 'driving-licence', pattern: LICENCE_PRINTED, why: 'a driving licence number', certain: true },
  { kind: 'card-number', pattern: CARD, why: 'a payment card number', valid: luhn, certain: true },
  {
    kind: 'nhs-number',
    pattern: NHS,
    why: 'an NHS number, its check digit right',
    valid: nhs,
    cue: /\b(?:nhs|patient|hospital|gp|medical|health|doctor|surgery|appointment|prescription|ward|clinic|quote|number is|vaccin)/i,
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
];

export function* findIdentifiers({ plain }: Document): Generator<Observation> {
  if (!/\d{2}/.test(plain)) return;
  for (const { kind, pattern, why, cue, valid, certain } of IDENTIFIERS) {
    if (cue && !cue.test(plain)) continue;
    for (const match of plain.matchAll(pattern)) {
      if (valid && !valid(match[0].replaceAll(/\D/g, ''))) continue;
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

/** Modulus 11 over ten digits. */
function nhs(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

function luhn(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, i) => {
    const double = i % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
  return sum % 10 === 0;
}

/** A postcode's outward half or a road number looks alike: the plate needs a vehicle nearby or the current format. */
function isPlate(plain: string, at: number, written: string): boolean {
  if (/^[A-Z]{2}\d{2} ?[A-Z]{3}$/.test(written)) return true;
  return /\b(?:car|van|lorry|truck|reg|plate|registration|parked|driver|driving|fiesta|corsa|golf|transit|bmw|audi|ford|4x4|motorbike|vehicle|wheel|engine|roof|lights)/i.test(
    plain.slice(Math.max(0, at - 120), at + 120),
  );
}
