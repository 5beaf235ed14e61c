// Reads the values that a notice must give alike in both languages, such as dates, times, prices and numbers, from one stretch of
// text.
import { everyMatch } from '../../every-match.js';
import type { Language, Span } from '../../types.js';
import { anyOf, DAYS, MONTHS, NUMBER_WORDS, RELATIVE, SHORT_DAYS } from './words.js';

export type Sort = 'date' | 'weekday' | 'relative' | 'month' | 'time' | 'price' | 'number' | 'link';

export interface Value extends Span {
  readonly sort: Sort;
  /** Identifies the value: two values of a sort with the same key are the same. */
  readonly key: string;
  /** The bare numbers that may stand for this value in the other half: the hour of a time, the day of a date. */
  readonly numbers: readonly number[];
  /** The language of the value's own words, where they have one: "7 May" belongs to the English half wherever it stands. */
  readonly language?: Language;
  /** Set for a number in words: it can match a value of the other half, but is never reported as missing there. */
  readonly soft?: boolean;
}

type Found = Omit<Value, 'start' | 'end'>;
/**
 * A pattern and how its matches are read.
 * @param first a cheap pattern that every match contains; it is tried before the pattern itself, which is slow where there is no
 * match
 */
type Reader = readonly [pattern: RegExp, read: (match: RegExpMatchArray) => readonly Found[], first?: RegExp];

/** Reads the values of a text in one language. The patterns are tried in order, and what one has read is hidden from the next. */
export function readValues(text: string, language: Language, offset: number): Value[] {
  const values: Value[] = [];
  let left = text;
  const digits = DIGIT.test(text);
  for (const [pattern, read, first = DIGIT] of readers(language)) {
    if (first === DIGIT ? !digits : !first.test(left)) continue;
    for (const match of everyMatch(left, pattern)) {
      const found = read(match);
      if (found.length === 0) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
      for (const each of found) values.push({ ...each, start: offset + start, end: offset + end });
    }
  }
  return values.sort((a, b) => a.start - b.start);
}

const DIGIT = /\d/;
/** For patterns that are always tried. */
const ALWAYS = /(?:)/;

const cache = new Map<Language, readonly Reader[]>();

/** The patterns for one language, built for the first bilingual draft. Days and months are read in both languages in either half. */
function readers(language: Language): readonly Reader[] {
  const known = cache.get(language) ?? [...prices(), ...dates('cy'), ...dates('en'), ...times(language), ...numbers(language)];
  cache.set(language, known);
  return known;
}

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  miliwn: 1e6,
  filiwn: 1e6,
  bn: 1e9,
};

function price(pence: number): Found[] {
  return [{ sort: 'price', key: String(Math.round(pence)), numbers: pence % 100 === 0 ? [pence / 100] : [] }];
}

const prices = (): readonly Reader[] => [
  [
    /£\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(k|mil|thousand|million|miliwn|filiwn|m|bn)(?![\p{L}]))?/giu,
    ([, amount = '', scale = '']) => price(Number(amount.replaceAll(',', '')) * (SCALE[scale.toLowerCase()] ?? 1) * 100),
  ],
  [
    /(?<![\p{L}\d.,])(\d[\d,]*)\s?(?:pounds?|punt|bunt|phunt)(?!\p{L})/giu,
    ([, amount = '']) => price(Number(amount.replaceAll(',', '')) * 100),
  ],
  // "7 p.m." is not a price.
  [/(?<![\p{L}\d.,])(\d{1,3})\s?(?:p|c|pence|ceiniog|geiniog|cheiniog)(?!\p{L}|\.m)/giu, ([, amount = '']) => price(Number(amount))],
];

const ORDINAL = '(?:st|nd|rd|th|af|il|ail|ydd|edd|ed|fed|eg|ain)?';

function dates(language: Language): readonly Reader[] {
  const month = anyOf(MONTHS[language]);
  const day = `\\d{1,2}${ORDINAL}`;
  const join = language === 'en' ? '(?:,|-|and|&|to|or|until|the)' : '(?:,|-|a|ac|&|i|neu|tan|y|yr)';
  const list = `${day}(?:\\s?${join}\\s?(?:${join}\\s)?${day}){0,5}`;
  const number = (name: string): number => MONTHS[language][name.toLowerCase()] ?? 0;
  const before =
    language === 'en' ? 'in|during|by|until|till|early|late|mid|this|next|last|of|from' : 'mis|fis|ym|ddechrau|ddiwedd|ganol|erbyn|tan|o';
  return [
    [word(`(${list})\\s?(?:of\\s|o\\s)?(${month})`), ([, days = '', name = '']) => onDays(days, number(name), language)],
    [word(`(${month})\\s(${list})(?![\\d.:]|\\s?[ap]m|\\s?y[bph])`), ([, name = '', days = '']) => onDays(days, number(name), language)],
    [/(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:20)?\d\d(?![\d/])/g, ([, day = '', name = '']) => onDays(day, Number(name))],
    [
      word(`(?:${before})\\s(${month})`),
      ([, name = '']) => [{ sort: 'month', key: String(number(name)), numbers: [], language }],
      some(month),
    ],
    ...weekdays(language),
    [
      word(`(${anyOf(RELATIVE[language])})`),
      ([, name = '']) => named('relative', RELATIVE[language][name.toLowerCase()], language),
      some(anyOf(RELATIVE[language])),
    ],
  ];
}

function onDays(days: string, month: number, language?: Language): Found[] {
  return everyMatch(days, /\d+/g).map(([day]) => ({
    sort: 'date',
    key: `${Number(day)}/${month}`,
    numbers: [Number(day), month],
    ...(language ? { language } : {}),
  }));
}

function weekdays(language: Language): readonly Reader[] {
  const read = ([, name = '']: RegExpMatchArray): Found[] =>
    named('weekday', DAYS[language][name.toLowerCase()] ?? SHORT_DAYS[name], language);
  const days = anyOf(DAYS[language]);
  if (language === 'en')
    return [
      [word(`(${days})s?`), read, some('day')],
      [new RegExp(`(?<!\\p{L})(${anyOf(SHORT_DAYS)})(?!\\p{L})`, 'gu'), read, /Mon|Tue|Wed|Thu|Fri|Sat|Sun/],
    ];
  // Without "dydd" or a similar word, "llun" means a picture and "Mawrth" a month.
  return [
    [word(`(?:dydd|ddydd|dyddiau|nos|noson|bore|fore|prynhawn|brynhawn|pnawn|p'nawn)\\s(${days})`), read, some(days)],
    [/(?<!\p{L})(Mercher|Iau|Gwener|Sadwrn|Sul)(?!\p{L})/gu, read, /Mercher|Iau|Gwener|Sadwrn|Sul/],
  ];
}

function named(sort: Sort, number: number | undefined, language: Language): Found[] {
  return number === undefined ? [] : [{ sort, key: String(number), numbers: [], language }];
}

function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu');
}

/** The cheap pattern to be tried before a pattern of names, without word boundaries. */
function some(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

/** A time in minutes of the day, with a "?" where it may be in the morning or in the evening. */
function time(hour: number, minute: number, half: 'am' | 'pm' | null): Found[] {
  if (hour > 24 || minute > 59) return [];
  const known = half !== null || hour > 12 || hour === 0;
  const from = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : known ? hour : hour % 12;
  return [{ sort: 'time', key: `${from * 60 + minute}${known ? '' : '?'}`, numbers: minute === 0 ? [hour > 12 ? hour - 12 : hour] : [] }];
}

function halfOf(words = '', hour: number): 'am' | 'pm' | null {
  // "Twelve at night" is midnight and "twelve in the evening" may be noon or midnight, so no half of the day follows from them.
  if (/^(?:a\.?m|y\.?b|y bore|in the morning)/i.test(words)) return 'am';
  if (/^(?:p\.?m|y\.?p|y prynhawn|y pnawn|in the afternoon)/i.test(words)) return 'pm';
  return /^(?:y\.?h|yr hwyr|y nos|in the evening|at night)/i.test(words) && hour !== 12 ? 'pm' : null;
}

const NOON = { en: 'noon|midday|mid-day', cy: '(?:canol|ganol|hanner) (?:y )?dydd' };
const MIDNIGHT = { en: 'midnight', cy: '(?:canol|ganol|hanner) (?:y )?nos' };
const PAST = { en: ['half past|half', 'quarter past', 'quarter to'], cy: ['hanner awr wedi', 'chwarter wedi', 'chwarter i'] } as const;

function times(language: Language): readonly Reader[] {
  const words = NUMBER_WORDS[language];
  const small = language === 'cy' ? `un ar ddeg|${anyOf(words)}` : anyOf(words);
  const hourOf = (written: string): number => (/^un ar ddeg$/i.test(written) ? 11 : (words[written.toLowerCase()] ?? Number(written)));
  // "am" is also a Welsh word ("10 am ddim"), and means the morning only where no space stands before it.
  const short = language === 'cy' ? '(?:\\s?(?:y\\.?[bph]\\.?|pm)|am)' : '\\s?(?:[ap]\\.?m\\.?)';
  const spoken =
    language === 'cy'
      ? "\\s(?:y bore|y prynhawn|y pnawn|yr hwyr|y nos)|\\so'?r gloch(?:\\s(?:y bore|y prynhawn|y pnawn|yr hwyr|y nos))?"
      : "\\s?o'?clock(?:\\s(?:in the (?:morning|afternoon|evening)|at night))?|\\sin the (?:morning|afternoon|evening)";
  const clock = (written: string, suffix: string): Found[] => {
    const [hour = '', minute = '0'] = written.split(/[.:]/);
    const half = suffix.trim().replace(/^o'?(?:r gloch|clock)\s?/i, '');
    return time(hourOf(hour), Number(minute), halfOf(half, hourOf(hour)));
  };
  return [
    [
      word(`(\\d{1,2}(?:[.:]\\d\\d)?)(\\s?(?:-|to|until|till|tan|i|hyd|a|and)\\s?)(\\d{1,2}(?:[.:]\\d\\d)?)(${short}|${spoken})`),
      ([, from = '', , to = '', suffix = '']) => [...clock(from, ''), ...clock(to, suffix)],
    ],
    [word(`(\\d{1,2}(?:[.:]\\d\\d)?|${small})(${spoken})`), ([, written = '', suffix = '']) => clock(written, suffix), some(spoken)],
    [word(`(\\d{1,2}(?:[.:]\\d\\d)?)(${short})`), ([, written = '', suffix = '']) => clock(written, suffix)],
    [word(`(?:${NOON[language]})`), () => time(12, 0, 'pm'), some(NOON[language])],
    [word(`(?:${MIDNIGHT[language]})`), () => time(12, 0, 'am'), some(MIDNIGHT[language])],
    ...PAST[language].map((name, i): Reader => [
      word(`(?:${name})\\s(\\d{1,2}|${small})`),
      ([, written = '']) => (i === 2 ? time(hourOf(written) - 1 || 12, 45, null) : time(hourOf(written), i === 0 ? 30 : 15, null)),
      some(name),
    ]),
    [/(?<![\d.,:/£])(\d{1,2})[.:](\d\d)(?![\d%]|[.,:/]\d)/g, ([, hour = '', minute = '']) => time(Number(hour), Number(minute), null)],
  ];
}

function numbers(language: Language): readonly Reader[] {
  const words = NUMBER_WORDS[language];
  return [
    [
      /(?<![\p{L}\d])\d[\d,]*(?:\.\d+)?(?![\p{L}\d])/gu,
      ([digits = '']) => {
        const number = Number(digits.replaceAll(',', ''));
        return [{ sort: 'number', key: String(number), numbers: [number] }];
      },
    ],
    ...(language === 'cy' ? [[word('un ar ddeg'), () => [soft(11)], some('un ar ddeg')] as Reader] : []),
    [word(`(${anyOf(words)})`), ([, name = '']) => [soft(words[name.toLowerCase()] ?? 0)], ALWAYS],
  ];
}

function soft(number: number): Found {
  return { sort: 'number', key: String(number), numbers: [number], soft: true };
}
