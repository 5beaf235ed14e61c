// What the learnt wording must not go by.
import { checkDraft, loadPolicy } from '../src/index.js';

const policy = await loadPolicy('pilsley');
const context = { role: 'councillor', channel: 'personal', platform: 'facebook', authorised: false, date: '2026-05-04' } as const;

const NAMES = ['Karen Doyle', 'Bev Rudge', 'Tunde Okafor', 'Priya Shah', 'Huw Bevan', 'Margaret Poole', 'Jakub Nowak', 'Dave Hobbs'];

describe('a name decides nothing', () => {
  it.each([
    '{} has made a lovely cake for the fete.',
    'Thanks to {} for sweeping the bus shelter.',
    '{} opened the gate for the ponies.',
    'The raffle was drawn by {}.',
    '{} is giving a talk on bees on Tuesday.',
  ])('%s', (sentence) => {
    const loud = NAMES.filter(
      (name) => checkDraft({ id: 'post', text: sentence.replace('{}', name), context }, policy, {}).facts.length > 0,
    );
    expect(loud).toEqual([]);
  });
});

describe('thanks and greetings take nothing back', () => {
  it.each([
    'Single mums get all the houses.',
    'Divorcees shouldn’t run the Mothers’ Union.',
    'If they want a mosque let them build it in Saudi.',
  ])('%s', (sentence) => {
    const text = `${sentence} Thanks to everybody who came to the coffee morning on Saturday. Have a good week, all.`;
    const { facts } = checkDraft({ id: 'post', text, context }, policy, {});
    expect(facts.map(({ check, excerpt }) => [check, excerpt])).toContainEqual(['discrimination', sentence.slice(0, -1)]);
  });
});

test('an emoji at the end of a line changes nothing', () => {
  const line = 'You could have swapped the whole top table for a row of marrows and got the same answers out of it.';
  const [plain, merry] = [line, `${line} 🎉`].map((text) => checkDraft({ id: 'post', text, context }, policy, {}));
  expect(merry?.facts.map(({ check }) => check)).toEqual(plain?.facts.map(({ check }) => check));
});
