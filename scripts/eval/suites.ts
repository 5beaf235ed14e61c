// Reads collections that other people have labelled, and says which of our checks answers the question of each.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PolicycheckError } from '../../src/errors.js';
import type { Span } from '../../src/types.js';
import { listAt, readJsonLines, textAt, type Item } from './json-lines.js';

export interface Typed extends Span {
  readonly type: string;
}

export interface SuiteItem {
  readonly text: string;
  /** The label of the whole text. */
  readonly label: string;
  readonly spans: readonly Typed[];
  /** The sort of the item in the suite's own division. */
  readonly sort: string;
}

/** A suite that asks where something is. */
export interface SpanSuite {
  readonly asks: 'where';
  readonly name: string;
  readonly types: readonly string[];
  /** Whether each item asks for one type, which is its `sort`. */
  readonly oneType?: boolean;
  /** Words put before a text of some type, because the suite has it bare, as no draft does. */
  readonly leads?: Readonly<Record<string, string>>;
}

/** A suite that asks whether something is true of the whole text. */
export interface YesNoSuite {
  readonly asks: 'whether';
  readonly name: string;
  readonly yes: string;
  /** The checks whose facts count as yes. */
  readonly checks: readonly string[];
}

export interface LanguageSuite {
  readonly asks: 'language';
  readonly name: string;
}

export type Suite = SpanSuite | YesNoSuite | LanguageSuite;

const NUMBERS = ['nhs_number', 'nino', 'driving_licence', 'passport', 'vehicle_registration', 'credit_card', 'iban'];
/**
 * No draft consists of such a number alone; it is in a sentence that says what it is. Phone numbers, addresses and postcodes need no such
 * words.
 */
const LEADS: Readonly<Record<string, string>> = {
  nhs_number: 'My NHS number is ',
  nino: 'My National Insurance number is ',
  driving_licence: 'My driving licence number is ',
  passport: 'My passport number is ',
  vehicle_registration: 'My car’s registration is ',
  credit_card: 'My card number is ',
  iban: 'Pay it into my account ',
};

export const SUITES: readonly Suite[] = [
  { asks: 'where', name: 'uk-identifiers', types: ['phone', 'email', 'postcode', ...NUMBERS], oneType: true },
  { asks: 'where', name: 'uk-identifiers', types: ['phone', 'email', 'postcode', ...NUMBERS], oneType: true, leads: LEADS },
  { asks: 'where', name: 'pii-adversarial', types: ['phone', 'email', 'person'] },
  { asks: 'where', name: 'presidio-synth', types: ['phone', 'email', 'credit_card', 'iban', 'person', 'postal_address'] },
  { asks: 'whether', name: 'hatecheck', yes: 'hateful', checks: ['discrimination'] },
  { asks: 'whether', name: 'profanity-edge', yes: 'profane', checks: ['abuse'] },
  { asks: 'language', name: 'welsh-langid' },
];

/**
 * Reads a suite.
 *
 * @returns null where the folder does not have it
 * @throws {PolicycheckError} where there is no such folder
 */
export function readSuite(folder: string, { name }: Suite): SuiteItem[] | null {
  if (!existsSync(folder)) throw new PolicycheckError(`--suites: there is no folder ${folder}`);
  const file = path.join(folder, `${name}.jsonl`);
  return existsSync(file) ? readJsonLines(file, readItem) : null;
}

function readItem(item: Item): SuiteItem {
  const sort = ['target', 'functionality', 'attack', 'subtype'].find((key) => typeof item[key] === 'string');
  return {
    text: textAt(item, 'text'),
    label: typeof item['label'] === 'string' ? item['label'] : '',
    spans: listAt<Item>(item, 'labels', 'object').map((label) => ({
      type: textAt(label, 'type'),
      start: Number(label['start']),
      end: Number(label['end']),
    })),
    sort: sort === undefined ? '' : textAt(item, sort),
  };
}
