// What a council tells us about itself: its own contacts, the people in public roles, elections.
import { inOrder, list, oneOf, readDate, readText, record, type Reader } from './shape.js';
import { LANGUAGES, NATIONS, type Council } from './types.js';

/** A council about which nothing is known. */
export const noCouncil: Council = Object.freeze({
  names: [],
  addresses: [],
  phones: [],
  emails: [],
  domains: [],
  handles: [],
  members: [],
  staff: [],
  partners: [],
  sensitiveMatters: [],
  nation: 'england' as const,
  languages: ['en' as const],
  elections: [],
  switches: [],
});

export type ContactList = 'addresses' | 'phones' | 'emails' | 'domains' | 'handles';

/**
 * Phone numbers as people write them: +44 or 0 followed by nine or ten digits, one of the few shorter ones (0800 1111), or a short number
 * such as 101 or 18000. A number without its leading 0 is refused, because it cannot be dialled.
 */
const PHONE =
  /^(?=.{3,24}$)(?:(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:[ ()-]{0,2}\d){8,9}|08(?:00|45)(?:[ -]?\d){4,5}|1[0-9]{2}|1[18]\d{3,4})$/;

/** Says what is wrong with an entry of each list; null where nothing is. A program that knows a broken entry would find it in no draft. */
export const CONTACT_SHAPES: Readonly<Record<ContactList, (entry: string) => string | null>> = {
  addresses: shaped(/\p{L}/u, 'an address'),
  phones: shaped(PHONE, 'a British phone number, such as 01632 960123'),
  emails: shaped(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, 'an e-mail address'),
  domains: shaped(/^(?:https?:\/\/)?[^\s@/.]+(?:\.[^\s@/.]+)+\/?$/i, 'a domain'),
  handles: shaped(/^@?[^\s@]+$/, 'a name on social media'),
};

function shaped(shape: RegExp, name: string): (entry: string) => string | null {
  return (entry) => (shape.test(entry) ? null : `${JSON.stringify(entry)} is not ${name}`);
}

/** What is wrong with a person's name; null where nothing is. With an office behind it, it would be found in no draft. */
export function faultOfName(name: string): string | null {
  return /[()[\]@\d]/.test(name) ? `${JSON.stringify(name)} is not a name alone; an office has a place of its own ("post")` : null;
}

/** Reads a text that is not empty and has no fault. */
function fitting(faultOf: (text: string) => string | null): Reader {
  return (value) => {
    const problems = readText(value);
    const fault = problems.length === 0 ? faultOf(String(value)) : null;
    return fault === null ? problems : [{ path: [], message: fault }];
  };
}

const PERSON = record({ name: fitting(faultOfName), party: readText, post: readText }, ['name']);

const READERS: Readonly<Record<keyof Council, Reader>> = {
  names: list(readText),
  addresses: list(fitting(CONTACT_SHAPES.addresses)),
  phones: list(fitting(CONTACT_SHAPES.phones)),
  emails: list(fitting(CONTACT_SHAPES.emails)),
  domains: list(fitting(CONTACT_SHAPES.domains)),
  handles: list(fitting(CONTACT_SHAPES.handles)),
  members: list(PERSON),
  staff: list(PERSON),
  partners: list(readText),
  sensitiveMatters: list(readText),
  nation: oneOf(NATIONS),
  languages: list(oneOf(LANGUAGES)),
  elections: list(inOrder(record({ notice: readDate, poll: readDate, name: readText }, ['notice', 'poll']), 'notice', 'poll')),
  switches: list(inOrder(record({ name: readText, from: readDate, until: readDate }, ['name']), 'from', 'until')),
};

/** Everything that is wrong with the `council` part of a configuration, by place; empty where nothing is. */
export const councilProblems: Reader = record(READERS, []);
