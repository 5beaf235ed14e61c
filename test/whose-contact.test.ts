// Whose contact it is, by the words around it.
import { checkDraft, loadPolicy } from '../src/index.js';

const context = { role: 'officer', channel: 'official', platform: null, authorised: true, date: '2026-05-04' } as const;
const pitstone = await loadPolicy('pitstone');

test.each([
  ['For a sponge ring me nan: 01632 960822.', 'other'],
  ['The council inbox is down, so queries straight to me: gemma dot holt88 at quickpost dot example.', 'own'],
  ['Send your forms to tandi.mensah72@quickpost.example and I’ll print them at home.', 'own'],
  ['Book with Gemma Holt, gemma.holt@quickpost.example.', 'other'],
  ['Leave the tins in our porch, 9 Station Road.', 'own'],
  ['Tea at ours after the walk, 3 School Lane, bring cake.', 'own'],
  ['Come to her house, 14 Church Lane, about seven.', 'other'],
  ['Our neighbour has moved to 9 Mill Lane, drop her a card.', 'other'],
  ['My sister can be reached on 07700 900765.', 'other'],
  ['Need a lift to the polling station? 07700 900311.', 'unknown'],
  ['Ei rhif hi ydi 07700 900765, holwch hi am yr allwedd.', 'other'],
  ['Ffoniwch ein merch ar 07700 900765 i archebu cacen.', 'other'],
  ['Ffoniwch fi ar 07700 900765 i archebu cacen.', 'own'],
])('%s: %s', (text, owner) => {
  const { facts } = checkDraft({ id: 'post', text, context }, pitstone);
  expect(facts.find(({ check }) => check === 'contact-details')?.owner).toBe(owner);
});

test.each([
  'Polling station: Church Hall, 2 Church Lane.',
  'Warm space at the chapel, 7 Chapel Street.',
  'Bring your jars to the WI hut, 4 Station Road.',
])('the address of a place is no home: %s', (text) => {
  const { facts } = checkDraft({ id: 'post', text, context }, pitstone);
  expect(facts.filter(({ check }) => check === 'contact-details')).toEqual([]);
});
