// The rivals, each with its default settings. What they find is given under our names of types, as spans of the text.
import { createRequire } from 'node:module';
import { Profanity } from '@2toad/profanity';
import { text as alex } from 'alex';
import { loadModule } from 'cld3-asm';
import { francAll } from 'franc-all';
import leo from 'leo-profanity';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';
import { OpenRedaction } from 'openredaction';
import redactPii from 'redact-pii';
import LanguageDetect from 'languagedetect';

const require = createRequire(import.meta.url);
const { dependencies } = require('./package.json');

/** Adds the program's name and version to a rival. */
const named = (name, rival) => ({ name: `${name} ${dependencies[name]}`, ...rival });

const phones = named('libphonenumber-js', {
  types: ['phone'],
  find: (text) =>
    findPhoneNumbersInText(text, { defaultCountry: 'GB', v2: true }).map(({ startsAt, endsAt }) => ({
      type: 'phone',
      start: startsAt,
      end: endsAt,
    })),
});

/** openredaction's names of types, by how they begin or end, with ours. Its plates of other countries have none. */
const OPENREDACTION = [
  [/^PHONE_(?:UK|US|INTERNATIONAL|UK_MOBILE)$/, 'phone'],
  [/^EMAIL$/, 'email'],
  [/^NAME$/, 'person'],
  [/^ADDRESS_STREET$|^ADDRESS_PO_BOX$/, 'postal_address'],
  [/^POSTCODE_UK$/, 'postcode'],
  [/^CREDIT_CARD$/, 'credit_card'],
  [/IBAN$/, 'iban'],
  [/^NATIONAL_INSURANCE_UK$/, 'nino'],
  [/^NHS_NUMBER$/, 'nhs_number'],
  [/^PASSPORT_/, 'passport'],
  [/^DRIVING_LICENSE_/, 'driving_licence'],
  [/^(?:UK_)?LICENSE_PLATE$/, 'vehicle_registration'],
];
const redactor = new OpenRedaction({});
const openredaction = named('openredaction', {
  types: [...new Set(OPENREDACTION.map(([, type]) => type))],
  find: async (text) =>
    (await redactor.detect(text)).detections.map(({ type, position: [start, end] }) => ({
      type: OPENREDACTION.find(([pattern]) => pattern.test(type))?.[1] ?? type,
      start,
      end,
    })),
});

/** redact-pii returns no places, only the text with marks in it. The pieces between two marks are found again in the text. */
const REDACT_PII = {
  PHONE_NUMBER: 'phone',
  EMAIL_ADDRESS: 'email',
  PERSON_NAME: 'person',
  STREET_ADDRESS: 'postal_address',
  CREDIT_CARD_NUMBER: 'credit_card',
};
const marker = new redactPii.SyncRedactor();
const MARKS =
  /(PHONE_NUMBER|EMAIL_ADDRESS|PERSON_NAME|STREET_ADDRESS|CREDIT_CARD_NUMBER|ZIPCODE|DIGITS|IP_ADDRESS|US_SOCIAL_SECURITY_NUMBER|USERNAME|PASSWORD|CREDENTIALS|URL)/;

function findRedacted(text) {
  // It trims spaces, so the trimmed words are searched for.
  const pieces = marker.redact(text).split(MARKS);
  const found = [];
  let at = 0;
  for (let i = 1; i < pieces.length; i += 2) {
    const start = at + pieces[i - 1].length;
    const next = pieces[i + 1];
    const end = next === '' ? (i + 2 >= pieces.length ? text.length : start + 1) : text.indexOf(next, start + 1);
    if (end < 0) return found;
    found.push({ type: REDACT_PII[pieces[i]] ?? pieces[i], start, end });
    at = end;
  }
  return found;
}

const redact = named('redact-pii', { types: Object.values(REDACT_PII), find: findRedacted });

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const profanity = new Profanity();
const isAlexRule = ({ source }) => source === 'retext-equality' || source === 'retext-profanities';

const language = new LanguageDetect();
/** This one cannot be limited to two languages, so the first of the two in its list of all languages is taken. */
const limited = (text) => language.detect(text).find(([name]) => name === 'welsh' || name === 'english')?.[0];
const CODES = { welsh: 'cy', english: 'en', cym: 'cy', eng: 'en', cy: 'cy', en: 'en' };
const cld = (await loadModule()).create(0, 1000);

export const finders = [phones, openredaction, redact];

export const wordLists = [
  named('leo-profanity', { says: (text) => leo.check(text) }),
  named('obscenity', { says: (text) => obscenity.hasMatch(text) }),
  named('@2toad/profanity', { says: (text) => profanity.exists(text) }),
  named('alex', { says: (text) => alex(text).messages.some(isAlexRule) }),
];

export const languages = [
  named('languagedetect', { language: (text) => CODES[limited(text)] ?? null }),
  named('franc-all', { language: (text) => CODES[francAll(text, { only: ['cym', 'eng'], minLength: 1 })[0][0]] ?? null }),
  named('cld3-asm', { language: (text) => CODES[cld.findLanguage(text).language] ?? null }),
];
