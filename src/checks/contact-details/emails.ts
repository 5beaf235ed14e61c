// Finds email addresses in every form, written or spelt out in words.
import { everyMatch } from '../../every-match.js';
import type { Document, Span } from '../../types.js';

interface EmailAddress extends Span {
  /** The address as it would be typed: "dave.hobbs@btinternet.com". */
  readonly address: string;
  readonly disguised: boolean;
}

/** A written address. Inside a link, the @ is encoded as %40. */
const EMAIL = /(?<![\w.+%@-])[\w.+%-]{1,64}(?:\s?@\s?|%40)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
const PART = '[a-z0-9_-]{1,30}';
/** DOT, JOINED and AT: the dot, the joint between two names and the at sign, each as a word or in brackets. */
const DOT = '(?:\\sdot\\s|\\spoint\\s|[([{]dot[)\\]}]|\\.(?!\\s))';
const JOINED = '(?:\\s(?:dot|underscore|dash|hyphen)\\s|[([{](?:dot|underscore|dash|hyphen)[)\\]}]|\\.(?!\\s))';
const AT = '(?:\\sat\\s|[([{](?:at|funny a)[)\\]}])';
/** An address in words: "dave dot hobbs at btinternet dot com", "jo (at) mail.example", "jo[dot]hart[at]mail[dot]example". */
const SPOKEN = new RegExp(
  `(?<![\\w.])(?!(?:me|us|him|her|them|you)\\s)${PART}(?:\\s?${JOINED}\\s?${PART}|\\s\\d{1,4}){0,4}\\s?${AT}\\s?${PART}(?:\\s?${DOT}\\s?[a-z]{2,12}){1,3}(?!\\w)`,
  'gi',
);
const SPOKEN_END = /(?:dot|point|[.)\]}])\s?(?:com|uk|net|org|example|info|me|wales|cymru|eu)$/i;

/**
 * An address at a well-known provider, whose ending is left out: "jo dot hart71 at gmail". The part before it must be one that
 * only a mailbox has.
 */
const SHORT = new RegExp(
  `(?<![\\w.])[a-z]${PART}(?:(?:\\s(?:dot|underscore|dash)\\s|[._])${PART}|\\s?\\d{1,4}){1,3}(?:\\sat\\s|\\s?\\(at\\)\\s?|\\s?@\\s?)(?:gmail|googlemail|hotmail|outlook|yahoo|btinternet|icloud|live|aol|talktalk|sky)(?![\\w.]|\\s?(?:dot|\\(dot))`,
  'gi',
);

/**
 * PROVIDER is in every short address and DOMAIN in every spelt-out one that counts. They are tried first, in lower case, because
 * V8 takes many times longer to compile the patterns that ignore case.
 */
const PROVIDER = /(?:at\)?|@)\s?(?:gmail|googlemail|hotmail|outlook|yahoo|btinternet|icloud|live|aol|talktalk|sky)/;
const DOMAIN = /(?:dot|point|[.)\]}])\s?(?:com|uk|net|org|example|info|me|wales|cymru|eu)/;

export function* findEmails({ plain }: Document): Generator<EmailAddress> {
  const small = plain.toLowerCase();
  if (/@|%40/.test(plain)) for (const match of everyMatch(plain, EMAIL)) yield read(match, false);
  if (/\bat\b|funny a/i.test(plain) && DOMAIN.test(small))
    for (const match of everyMatch(plain, SPOKEN)) if (SPOKEN_END.test(match[0])) yield read(match, true);
  if (PROVIDER.test(small)) for (const match of everyMatch(plain, SHORT)) yield read(match, true);
}

function read({ 0: written, index }: RegExpExecArray, disguised: boolean): EmailAddress {
  const address = written
    .replaceAll(/\s?[([{]?\b(?:dot|point)\b[)\]}]?\s?/gi, '.')
    .replaceAll(/\s?(?:[([{]?\b(?:at|funny a)\b[)\]}]?|@|%40)\s?/gi, '@')
    .replaceAll(/\s?[([{]?\bunderscore\b[)\]}]?\s?/gi, '_')
    .replaceAll(/\s?[([{]?\b(?:dash|hyphen)\b[)\]}]?\s?/gi, '-')
    .replaceAll(/\s/g, '');
  return { start: index, end: index + written.length, address, disguised };
}
