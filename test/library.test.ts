// What a program that uses the library may get wrong.
import { checkDraft, loadPolicy, noCouncil, PolicycheckError } from '../src/index.js';

const policy = await loadPolicy('pitstone');
const context = { role: 'clerk', channel: 'official', platform: null, authorised: null, date: '2026-05-04' } as const;
const draft = { id: 'post', text: 'Ring the office on 01632 960774.', context };

test('a council is given as far as it is known', () => {
  const council = { phones: ['01632 960774'] };
  expect(checkDraft(draft, policy, { council }).findings).toEqual(
    checkDraft(draft, policy, { council: { ...noCouncil, ...council } }).findings,
  );
  expect(checkDraft(draft, policy, { council }).document.council.names).toEqual([]);
});

test.each([
  ['role', 'mayor', 'role: "mayor" is not one of clerk, officer, councillor, volunteer'],
  ['channel', 'private', 'channel: "private" is not one of official, personal'],
  ['date', 'tomorrow', 'date: "tomorrow" is no date; write YYYY-MM-DD'],
])('a %s that is none passes nothing', (key, value, problem) => {
  const wrong = { ...draft, context: { ...context, [key]: value } };
  expect(() => checkDraft(wrong, policy)).toThrow(new PolicycheckError(problem));
});
