// A code that opens the author's own home is the author's own affair; one that many use is the council's or somebody's.
import { checkDraft, loadPolicy } from '../src/index.js';

const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;

async function ownerIn(text: string): Promise<string | undefined> {
  const { facts } = checkDraft({ id: 'post', text, context }, await loadPolicy('pitstone'));
  return facts.find(({ check }) => check === 'credentials')?.owner;
}

test.each([
  ['We’re away till Sunday. Our alarm code is 4471.', 'own'],
  ['Ta for feeding the rabbits. The back door keypad is 4471.', 'own'],
  ['Guests arriving at ours, the wifi password is Heron!1962.', 'own'],
  ['The pavilion door code is 4471.', 'unknown'],
  ['We’re away till Sunday. The pavilion alarm code is 4471.', 'unknown'],
  ['We’re away till Sunday. The hall door code is 4471.', 'unknown'],
  ['Ta for feeding the rabbits. The clerk’s key safe code is 4471.', 'unknown'],
  ['The door code is 4471.', 'unknown'],
])('%s: %s', async (text, owner) => {
  expect(await ownerIn(text)).toBe(owner);
});

test.each([
  ['The door code is 4471.', 'fail'],
  ['Ta for feeding the rabbits. The back door keypad is 4471.', 'pass'],
])('%s is %s under a policy about confidence', async (text, verdict) => {
  expect(checkDraft({ id: 'post', text, context }, await loadPolicy('pitstone')).verdict).toBe(verdict);
});
