// The programs that answer the suites: our own checks and finders, and the rivals. The rivals are a package of their own, which is
// installed only when they are wanted.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFacts } from '../../src/checks/index.js';
import { findEmails } from '../../src/checks/contact-details/emails.js';
import { findHomes, findPostcodes } from '../../src/checks/contact-details/homes.js';
import { findPhoneNumbers } from '../../src/checks/contact-details/numbers.js';
import { findIdentifiers } from '../../src/checks/personal-data/identifiers.js';
import { noCouncil } from '../../src/council.js';
import { readDocument } from '../../src/document/index.js';
import { PolicycheckError } from '../../src/errors.js';
import type { Document, Language } from '../../src/types.js';
import type { Typed } from './suites.js';

export interface Finder {
  readonly name: string;
  /** The types that it can find. */
  readonly types: readonly string[];
  readonly find: (text: string) => readonly Typed[] | Promise<readonly Typed[]>;
}

export interface Judge {
  readonly name: string;
  readonly says: (text: string) => boolean;
}

export interface LanguageDetector {
  readonly name: string;
  readonly language: (text: string) => Language | null;
}

export interface Rivals {
  readonly finders: readonly Finder[];
  readonly wordLists: readonly Judge[];
  readonly languages: readonly LanguageDetector[];
}

const HOME = 'scripts/eval/rivals';

/**
 * Loads the rivals.
 *
 * @param wanted false to leave them out
 */
export async function loadRivals(wanted: boolean): Promise<Rivals> {
  if (!wanted) return { finders: [], wordLists: [], languages: [] };
  if (!existsSync(path.join(HOME, 'node_modules'))) install();
  return (await import(pathToFileURL(path.resolve(HOME, 'index.mjs')).href)) as Rivals;
}

function install(): void {
  process.stderr.write(`Fetching the rivals: npm --prefix ${HOME} install\n`);
  try {
    execFileSync('npm', ['--prefix', HOME, 'install', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  } catch {
    throw new PolicycheckError(`the rivals could not be fetched; "npm --prefix ${HOME} install" says why, and --no-rivals leaves them out`);
  }
}

const OURS = 'policycheck';
/** The suites' types, by our kinds. */
const KINDS: Readonly<Record<string, string>> = {
  'ni-number': 'nino',
  'nhs-number': 'nhs_number',
  'driving-licence': 'driving_licence',
  passport: 'passport',
  'vehicle-registration': 'vehicle_registration',
  'card-number': 'credit_card',
  'bank-account': 'iban',
  'home-address': 'postal_address',
};

/**
 * Our own finder of what has a shape of its own. It uses the finders that the checks are built on, because a suite asks whether something
 * is a phone number or an address, not whether it is a private person's.
 */
export const ownFinder: Finder = {
  name: OURS,
  types: ['phone', 'email', 'postcode', 'person', ...Object.values(KINDS)],
  find: (text) => {
    const document = readDocument(text, noCouncil);
    return [...contacts(document), ...people(document), ...kinds(document)];
  },
};

function contacts(document: Document): Typed[] {
  const place = (type: string, found: Iterable<{ start: number; end: number }>): Typed[] =>
    [...found].map(({ start, end }) => ({ type, start, end }));
  return [
    ...place('phone', findPhoneNumbers(document)),
    ...place('email', findEmails(document)),
    ...place('postcode', findPostcodes(document)),
  ];
}

function people({ people: named }: Document): Typed[] {
  return named.flatMap(({ name, start, end }) => (name === '' ? [] : [{ type: 'person', start, end }]));
}

function kinds(document: Document): Typed[] {
  return [...findIdentifiers(document), ...findHomes(document)].flatMap(({ kind, span }) => {
    const type = KINDS[kind];
    return type === undefined ? [] : [{ type, ...span }];
  });
}

export function ownJudge(checks: readonly string[]): Judge {
  return {
    name: OURS,
    says: (text) => findFacts(readDocument(text, noCouncil)).some(({ check }) => checks.includes(check)),
  };
}

export const ownLanguage: LanguageDetector = {
  name: OURS,
  language: (text) => {
    const { en, cy } = readDocument(text, noCouncil).languages;
    return en === cy ? null : en > cy ? 'en' : 'cy';
  },
};
