// The sections of init that ask for lists: contacts, people and elections.
import { CONTACT_SHAPES, faultOfName, type ContactList } from '../council.js';
import { hostOf } from '../hosts.js';
import { isDate, isoDate } from '../shape.js';
import type { Election, KnownPerson } from '../types.js';
import { dated, type Asker, type Validate } from './prompts.js';
import { divide, setValue, valueAt, type ConfigText } from './text.js';

const CONTACTS: readonly (readonly [ContactList, string])[] = [
  ['addresses', 'Its own addresses (offices, halls)'],
  ['phones', 'Its own phone numbers'],
  ['emails', 'Its own e-mail addresses'],
  ['domains', 'Its web domains, such as anytown-pc.gov.uk'],
  ['handles', 'Its names on social media, such as @AnytownPC'],
];

export async function askContacts(config: ConfigText, asker: Asker): Promise<ConfigText> {
  let changed = config;
  asker.explain("The council's own contacts are no alarm in a draft. Write ; between several; enter goes on.");
  for (const [list, message] of CONTACTS) {
    const path = ['council', list];
    const now = (valueAt(config, path) ?? []) as readonly string[];
    const parts = (answer: string): string[] => divide(list === 'addresses' ? answer : answer.replaceAll(',', ';'));
    const given = parts(await asker.text(`${message}:`, now.join('; '), each(parts, CONTACT_SHAPES[list])));
    changed = setValue(changed, path, list === 'domains' ? given.map(hostOf) : given);
  }
  return changed;
}

function each(parts: (answer: string) => string[], faultOf: (part: string) => string | null): Validate {
  return (answer) => parts(answer).flatMap((part) => faultOf(part) ?? [])[0] ?? true;
}

export async function askPeople(config: ConfigText, asker: Asker): Promise<ConfigText> {
  const members = await askList(config, asker, 'members', 'Who are still councillors? (the space bar takes one out)', (known) =>
    askPerson(
      asker,
      `${known === 0 ? 'A' : 'Another'} councillor: name, party, office (enter to go on):`,
      ['party', 'post'],
      'Independent, chair',
    ),
  );
  return askList(members, asker, 'staff', 'Who is still on the staff? (the space bar takes one out)', (known) =>
    askPerson(asker, `${known === 0 ? 'A' : 'Another'} member of staff: name, post (enter to go on):`, ['post'], 'clerk'),
  );
}

/** @param after what can follow a name, as an example */
async function askPerson(asker: Asker, message: string, keys: readonly ('party' | 'post')[], after: string): Promise<KnownPerson | null> {
  const nameIn = (answer: string): string => (answer.split(',')[0] ?? '').trim();
  const answer = await asker.text(
    message,
    '',
    (given) => faultOfName(nameIn(given)) === null || `Write the name alone, and the rest after a comma: Ann Other, ${after}`,
  );
  const [name = '', ...rest] = answer.split(',').map((part) => part.trim());
  if (name === '') return null;
  const given = keys.map((key, i) => [key, i === keys.length - 1 ? rest.slice(i).join(', ') : (rest[i] ?? '')] as const);
  return { name, ...Object.fromEntries(given.filter(([, value]) => value !== '')) };
}

export async function askElections(config: ConfigText, asker: Asker): Promise<ConfigText> {
  asker.explain('From the notice of an election until the poll has closed, stricter clauses hold.');
  return askList(config, asker, 'elections', 'Which elections stay? (the space bar takes one out)', (known) => askElection(asker, known));
}

async function askElection(asker: Asker, known: number): Promise<Election | null> {
  const which = known === 0 ? 'The next election' : 'Another election';
  const notice = isoDate(await asker.text(`${which}, its day of notice, such as 22/03/2027 (enter to go on):`, '', dated));
  if (notice === '') return null;
  const after: Validate = (answer) =>
    isDate(isoDate(answer)) && isoDate(answer) < notice ? 'The poll comes after the notice.' : dated(answer);
  const poll = isoDate(await asker.text('Its day of poll:', '', after));
  if (poll === '') return null;
  const name = await asker.text('Its name (enter to go on):', '');
  return { ...(name === '' ? {} : { name }), notice, poll };
}

/** Asks which known entries to keep, then asks for new ones until the user enters none. */
async function askList<Item extends object>(
  config: ConfigText,
  asker: Asker,
  list: 'members' | 'staff' | 'elections',
  message: string,
  askOne: (known: number) => Promise<Item | null>,
): Promise<ConfigText> {
  const known = (valueAt(config, ['council', list]) ?? []) as readonly Item[];
  const choices = known.map((item) => ({ name: Object.values(item).join(', '), value: item }));
  const items = known.length > 0 ? await asker.keep(message, choices) : [];
  for (let item = await askOne(items.length); item !== null; item = await askOne(items.length)) items.push(item);
  return setValue(config, ['council', list], items);
}
