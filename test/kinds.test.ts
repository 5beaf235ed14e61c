// A kind that the words around a fact tell: whom a picture shows.
import { checkDraft, loadPolicy } from '../src/index.js';

const context = { role: 'councillor', channel: 'personal', platform: null, authorised: false, date: '2026-05-04' } as const;
const policy = await loadPolicy('east-staffordshire');

test.each([
  ['Our under-tens lifted the cup today! Team photo below with every grin in it.', 'children'],
  ['Year 2 had a grand time at the pond. Swipe along for the best of the faces.', 'children'],
  ['The over-sixties won at bowls. Team photo below with every grin in it.', 'people'],
  ['Team photo below with every grin in it. Kids go free to the final.', 'people'],
])('%s shows %s', (text, kind) => {
  const { facts } = checkDraft({ id: 'post', text, context }, policy);
  expect(facts.filter(({ check }) => check === 'people-pictured').map((fact) => fact.kind)).toEqual([kind]);
});
