// Whose contact it is, by the words around it.
import { checkDraft, loadPolicy } from '../src/index.js';

const context = { role: 'officer', channel: 'official', platform: null, authorised: true, date: '2026-05-04' } as const;
const pitstone = await loadPolicy('pitstone');

test.each([
  ['The council inbox is down, so queries straight to me: gemma dot holt88 at quickpost dot example.', 'own'],
  ['Send your forms to tandi.mensah72@quickpost.example and I’ll print them at home.', 'own'],
  ['Book with Gemma Holt, gemma.holt@quickpost.example.', 'other'],
])('%s: %s', (text, owner) => {
  const { facts } = checkDraft({ id: 'post', text, context }, pitstone);
  expect(facts.find(({ check }) => check === 'contact-details')?.owner).toBe(owner);
});
