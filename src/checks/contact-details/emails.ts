// Finds email addresses in every form, written or spelt out in words.
import { everyMatch } from '../../every-match.js';
import { PROVIDERS_BY_NAME } from '../../hosts.js';
import type { Document, Span } from '../../types.js';

interface EmailAddress extends Span {
  /** The address as it would be typed: "dave.hobbs@btinternet.com". */
  readonly address: string;
  readonly disguised: boolean;
}

/** A written address. Inside a link, the @ is encoded as %40. */
const EMAIL = /(?<![\w.+%@-])[\w.+%-]{1,64}(?:\s?@\s?|%40)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
const PART = '[a-z0-9_-]{1,30}';
/** A dot as a word, or in brackets. */
const DOT = '(?:\\sdot\\s|\\spoint\\s|[([{]dot[)\\]}]|\\.(?!\\s))';
/** What joins two parts of a name, written in the same way. */
const JOINED = '(?:\\s(?:dot|underscore|dash|hyphen)\\s|[([{](?:dot|underscore|dash|hyphen)[)\\]}]|\\.(?!\\s))';
/** The at sign, written in the same way. */
const AT = '(?:\\sat\\s|[([{](?:at|funny a)[)\\]}])';
/** An address in words: "dave dot hobbs at btinternet dot com", "jo (at) mail.example", "jo[dot]hart[at]mail[dot]example". */
const SPOKEN = new RegExp(
  `(?<![\\w.])(?!(?:me|us|him|her|them|you)\\s)${PART}(?:\\s?${JOINED}\\s?${PART}|\\s\\d{1,4}){0,4}\\s?${AT}\\s?${PART}(?:\\s?${DOT}\\s?[a-z]{2,12}){1,3}(?!\\w)`,
  'gi',
);
/** What every address in words ends with. */
const SPOKEN_ENDING = '(?:dot|point|[.)\\]}])\\s?(?:com|uk|net|org|example|info|me|wales|cymru|eu)';
const SPOKEN_END = new RegExp(`${SPOKEN_ENDING}$`, 'i');
/** A quick test before SPOKEN, on the text in lower case. */
const MAY_BE_SPOKEN = new RegExp(SPOKEN_ENDING);

const PROVIDER = `(?:${PROVIDERS_BY_NAME.join('|')})`;
/**
 * An address at a well-known provider, whose ending is left out: "jo dot hart71 at gmail". The part before it must be one that
 * only a mailbox has.
 */
const SHORT = new RegExp(
  `(?<![\\w.])[a-z]${PART}(?:(?:\\s(?:dot|underscore|dash)\\s|[._])${PART}|\\s?\\d{1,4}){1,3}(?:\\sat\\s(?:the\\s)?(?:usual\\s|good\\sold\\s|old\\s)?|\\s?\\(at\\)\\s?|\\s?@\\s?)${PROVIDER}(?!\\w|\\.\\w|\\s?(?:dot|\\(dot))`,
  'gi',
);
/** A quick test before SHORT, on the text in lower case. */
const MAY_BE_SHORT = new RegExp(`(?:at(?: the)?(?: usual| good old| old)?\\)?|@)\\s?${PROVIDER}`);

export function* findEmails({ plain }: Document): Generator<EmailAddress> {
  const small = plain.toLowerCase();
  if (/@|%40/.test(plain)) for (const match of everyMatch(plain, EMAIL)) yield read(match, false);
  if (/\bat\b|funny a/i.test(plain) && MAY_BE_SPOKEN.test(small))
    for (const match of everyMatch(plain, SPOKEN)) if (SPOKEN_END.test(match[0])) yield read(match, true);
  if (MAY_BE_SHORT.test(small)) for (const match of everyMatch(plain, SHORT)) yield read(match, true);
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
