// The names of days, months, hours and small numbers in both languages, including mutated forms.
import { DIGITS, TEENS, TENS } from '../../number-words.js';
import type { Language } from '../../types.js';

type Names = Readonly<Record<string, number>>;

/**
 * Numbers names in order; names of the same number are separated by spaces: "monday mon / tuesday tue" gives monday 1, mon 1,
 * tuesday 2, tue 2.
 */
function numbered(text: string, from = 1): Names {
  return Object.fromEntries(
    text.split('/').flatMap((names, i) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, i + from] as const),
    ),
  );
}

export const DAYS: Readonly<Record<Language, Names>> = {
  en: numbered('monday / tuesday / wednesday / thursday / friday / saturday / sunday'),
  cy: numbered('llun lun / mawrth fawrth / mercher fercher / iau / gwener wener / sadwrn / sul'),
};

/** Abbreviations that are also ordinary words, so they count only with a capital letter. */
export const SHORT_DAYS = numbered('Mon / Tue Tues / Wed Weds / Thu Thur Thurs / Fri / Sat / Sun');

export const MONTHS: Readonly<Record<Language, Names>> = {
  en: numbered(
    'january jan / february feb / march mar / april apr / may / june jun / july jul / august aug / september sept sep / october oct / november nov / december dec',
  ),
  cy: numbered(
    'ionawr / chwefror / mawrth fawrth / ebrill / mai fai / mehefin fehefin / gorffennaf orffennaf / awst / medi fedi / hydref / tachwedd dachwedd / rhagfyr ragfyr',
  ),
};

/** Small numbers in words; in Welsh with masculine, feminine and mutated forms. */
export const NUMBER_WORDS: Readonly<Record<Language, Names>> = {
  en: {
    ...numbered([...DIGITS, ...TEENS].join('/')),
    ...Object.fromEntries(TENS.map((name, i) => [name, 10 * (i + 2)])),
    once: 1,
    twice: 2,
    hundred: 100,
    dozen: 12,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
  cy: {
    ...numbered(
      'un / dau ddau dwy ddwy / tri dri thri tair dair / pedwar bedwar phedwar pedair bedair / pump bump phump pum bum / chwech chwe / saith / wyth / naw / deg ddeg deng ddeng',
    ),
    deuddeg: 12,
    ddeuddeg: 12,
    pymtheg: 15,
    bymtheg: 15,
    deunaw: 18,
    ddeunaw: 18,
    ugain: 20,
    cant: 100,
    gant: 100,
    unwaith: 1,
    dwywaith: 2,
    ddwywaith: 2,
    cyntaf: 1,
    gyntaf: 1,
    ail: 2,
    trydydd: 3,
    drydydd: 3,
    trydedd: 3,
    pedwerydd: 4,
    bedwerydd: 4,
    pumed: 5,
    bumed: 5,
    chweched: 6,
    seithfed: 7,
    wythfed: 8,
    nawfed: 9,
    degfed: 10,
    ddegfed: 10,
  },
};

export const RELATIVE: Readonly<Record<Language, Names>> = {
  en: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  cy: { ddoe: -1, neithiwr: -1, heddiw: 0, heno: 0, yfory: 1, fory: 1 },
};

/** A pattern that matches any of the names, with the longest first. */
export function anyOf(names: Names): string {
  return `(?:${Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}
