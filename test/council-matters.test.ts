// Whether a draft discusses the council's doings decides clauses of three policies; by itself it is told nowhere.
import { checkDraft, loadPolicy } from '../src/index.js';
import type { Outcome } from '../src/types.js';

const [eastStaffordshire, pitstone] = [await loadPolicy('east-staffordshire'), await loadPolicy('pitstone')];
const context = { role: 'councillor', channel: 'personal', platform: 'facebook', authorised: false, date: '2026-05-04' } as const;

function outcomes(text: string): (Outcome | undefined)[] {
  const draft = { id: 'post', text, context };
  const of = (policy: typeof pitstone, clause: string): Outcome | undefined =>
    checkDraft(draft, policy, {}).entries.find((entry) => entry.clause.id === clause)?.outcome;
  return [of(eastStaffordshire, '6.1'), of(pitstone, 'general.4')];
}

describe('a view of the council, by nobody who says who they are', () => {
  it.each([
    'Can’t say I’m a fan of the new planters the parish has put outside the Spar.',
    'Glad the parish council stuck to its guns over the field. Took some doing.',
    'If you ask me the parish should have bought the old forge when it had the chance.',
    'The town council has spent more on that clock than the clock is worth.',
    'I’d have gone for the green bins myself, but I was outvoted.',
    'Putting the noticeboard behind the bus stop was a daft idea.',
    'Eighteen months to agree a bench. That’s our parish council for you.',
    'Closing the toilets at four in August makes no sense to me.',
    'Shame we lost the vote on the crossing last night.',
    'Mae’r cyngor cymuned wedi gwneud llanast o’r maes parcio.',
    'Nine hundred quid on a bench nobody sits on. Well done parish council.',
    'Wish they’d asked us before ripping the hedge out, the council I mean.',
    'I see the parish have painted the shelter mustard. Mustard!! Who on earth signed that off?',
    'Still waiting for the parish council to answer my letter about the drains.',
    'The planning committee nodded that barn through in four minutes.',
    'Seems to me our parish council would rather talk about flags than drains.',
    'The decision to flog the old fire station is one we’ll all regret.',
    'Two grand on a logo! My grandson would have done it for a Twix.',
    'The council’s answer to everything is another sign.',
    'Trist iawn bod y cyngor wedi torri’r coed.',
    'The council agreed the mooring fees on Monday. Bonkers.',
    'Members voted for the one-way street last night. I was not in favour and I still think it daft.',
    'The budget was approved at full council. I’d have kept the summer club.',
    'As agreed on 9 May the paddling pool shuts. Heartbreaking.',
    'The planters are in. Ghastly, aren’t they?',
    'so the council in its wisdom has felled the only shady tree on the rec',
  ])('has to say so: %s', (text) => {
    expect(outcomes(text)).toEqual(['open', 'fail']);
  });
});

describe('news, thanks, and views of other things', () => {
  it.each([
    'The parish council meets on Thursday at 7pm in the Memorial Hall. Everyone welcome.',
    'Thanks to the parish council for lending us the grabbers, we filled forty bags.',
    'The council tax bills have landed on the mat, ours went behind the radiator.',
    'The parish council has a vacancy, if you fancy it write to the clerk by the 14th.',
    'The parish council should have your form by Friday noon.',
    'Selling the caravan was the wrong decision, I miss it already.',
    'I voted for the sausage dog in the pet show and I’d do it again.',
    'Grandad used to say the parish had three pubs and one bath.',
    'Whoever parked across my drive made the wrong call, I’ve a skip coming at 8.',
    'The parish church roof appeal has reached its target. Well done all.',
    'The new bench in our garden was money well spent.',
    'Credit where it’s due, the chippy was open by Easter like Tony promised.',
    'I think the council offices are next to the bank, love.',
    'The decision to flog the old Fiesta is one we’ll all regret.',
    'Two grand on a kitchen! My grandson loves it.',
    'Loving the new planters from the Co-op, £5 each.',
    'The book club voted for the thriller. Hooray!',
    'The planters are in. Lovely.',
    'If you spot a pothole tell the county council, the number’s on their site.',
  ])('needs no such words: %s', (text) => {
    expect(outcomes(text)).toEqual(['pass', 'pass']);
  });
});

it('quotes the sentence that makes it a matter of the council', () => {
  const text = 'Lovely day. The parish council has wasted a fortune on that clock. Mind the ice.';
  const { findings } = checkDraft({ id: 'post', text, context }, pitstone, {});
  const about = findings.find(({ clause }) => clause.id === 'general.4')?.about;
  expect(text.slice(about?.start, about?.end).trim()).toBe('The parish council has wasted a fortune on that clock.');
});
