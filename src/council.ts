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

const READERS: Readonly<Record<keyof Council, Reader>> = {
  names: list(readText),
  addresses: list(readText),
  phones: list(readText),
  emails: list(readText),
  domains: list(readText),
  handles: list(readText),
  members: list(record({ name: readText, party: readText, post: readText }, ['name'])),
  staff: list(record({ name: readText, party: readText, post: readText }, ['name'])),
  partners: list(readText),
  sensitiveMatters: list(readText),
  nation: oneOf(NATIONS),
  languages: list(oneOf(LANGUAGES)),
  elections: list(inOrder(record({ notice: readDate, poll: readDate, name: readText }, ['notice', 'poll']), 'notice', 'poll')),
  switches: list(inOrder(record({ name: readText, from: readDate, until: readDate }, ['name']), 'from', 'until')),
};

/** Everything that is wrong with the `council` part of a configuration, by place; empty where nothing is. */
export const councilProblems: Reader = record(READERS, []);
