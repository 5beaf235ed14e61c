// What a draft is about, and what only sounds like it.
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { findTopics } from '../src/topics/index.js';

function isAbout(topic: string, text: string): boolean {
  return findTopics(readDocument(text, noCouncil)).some((found) => found.topic === topic);
}

describe('a new account that speaks for the council', () => {
  test.each([
    'I have set up a Facebook page for the parish council, give it a like.',
    'Our town council is now on Instagram, come and say hello.',
    'Follow Brill Magna PC on TikTok. I set it up because the young ones never read the board.',
    'We have gone live on Telegram as the community council.',
    'There’s now a WhatsApp channel for parish council news.',
    'A new Facebook group for town council road closures is open to all.',
    'I’ve started a group with parish council flood alerts, ask me to be let in.',
    'You can now message the town council on WhatsApp.',
    'The parish council’s Bluesky has just gone live!',
    'Launched today: Upper Wick Notices, the official page of the parish council.',
    'I have put together a Nextdoor page. It will carry parish council updates from now on.',
    'The parish council page on YouTube, run by yours truly, has its first film up.',
    'Dwi wedi creu tudalen Facebook newydd i’r cyngor.',
    'I have opened a page for council road notices.',
    'Registered an account on Mastodon for Upper Wick Parish Council last night.',
  ])('%s', (text) => {
    expect(isAbout('new-account', text)).toBe(true);
  });
  test.each([
    'Follow the county’s new gritting page.',
    'Edie has started a walking group, Tuesdays at ten from the chapel.',
    'I’ve made a new Instagram page for my pottery.',
    'We set up a WhatsApp group for the cul-de-sac when the snow came.',
    'Opened a savings account for the grandson, and the parish council paid me for the hedge.',
    'The parish council has opened a new account with the bank in Wick.',
    'The parish council has set up a working group on the pond.',
    'Find us on the parish council’s Facebook page.',
    'You can now book the hall on the parish council’s Facebook page.',
    'The town council’s Facebook page says that the new toddler group starts on Monday.',
    'Somebody has set up a fake parish council page, please report it.',
    'The town council should have a new Facebook page, the old one is dead.',
    'I would like us to set up an Instagram page for the parish council.',
    'The parish council agreed in May to set up a WhatsApp channel.',
    'Our late clerk started the parish council page in 2011.',
    'We haven’t set up a page for the parish council.',
    'There’s a new page on the town council website about bats.',
    'I started a Facebook page for families the council has forgotten.',
    'I’ve started a petition, sign it on the parish council’s Facebook page.',
    'New bus times are on Facebook, and the parish council meets on Monday.',
    'The county council has a new Instagram account for gritting.',
    'The council opened a new channel to drain the ditch.',
  ])('not: %s', (text) => {
    expect(isAbout('new-account', text)).toBe(false);
  });
});

describe('what a council leaves unsaid before a poll', () => {
  test.each([
    // Its record.
    'Five years of delivering for Upper Wick: a new clock, a dry hall, a bus on Sundays.',
    'It has been a proud three years for your parish council.',
    'Since 2023 this council has mended eleven stiles and kept the rate down.',
    'Look what your town council achieved this term.',
    'Promises made, promises kept: the lido is open.',
    'What we have done for you since the last election, in one leaflet.',
    'The council’s proudest moments of the past four years, in pictures.',
    // New plans.
    'We are opening a consultation on 90 homes at Tanyard Lane this evening.',
    'Tonight: unveiling our vision for the market square.',
    'Launching our survey on parking charges.',
    'Bold plans for the quay: we reveal the designs at six.',
    'Our questionnaire on the bypass goes live on Friday.',
    'The parish council is launching a campaign for a second bridge.',
    // Those who hold or seek office.
    'Glenys Rudd MP is unveiling the bench at noon.',
    'Our MP called in at the food bank today.',
    'The Minister for Sport came to look at the pitch.',
    'Ministers toured the new surgery this morning.',
    'Pictured: Cllrs Venning and Oake planting the new hedge.',
    'Cllr Oake and Cllr Venning have been hard at work on the pond they saved.',
    'Cllr Wynn Oake opened the boules court on Sunday.',
    'A big thank you to Cllr Venning, who found the money for the ramp.',
    'All the best to Cllr Oake on polling day.',
    'Quiz the candidates on Thursday in the hall.',
    '“A triumph,” says Cllr Oake of the new lights.',
    // Its quarrels.
    'The parish council condemns the new housing numbers.',
    'The council urges the government to think again about the surgery.',
    'The council welcomes the inspector’s decision on the quarry.',
    'The town council is furious about the closure of the depot.',
  ])('%s', (text) => {
    expect(isAbout('before-a-poll', text)).toBe(true);
  });
  test.each([
    'Notice of election: papers must reach the returning officer by 4pm on 8 April.',
    'The candidates for Tanyard ward are listed on the borough’s website.',
    'Bring photo ID on 6 May.',
    'The school’s choir sang for us last term, pictures on their page.',
    'Swimming lessons this term are on Tuesdays and Thursdays.',
    'Sixty years of carnival photographs are on show in the library.',
    'It is four years since the chapel roof came off.',
    'The lugger launches at high water, please plan where to park.',
    'The club’s record this season is eleven wins.',
    'The council urges residents to lock their sheds.',
    'The council welcomes everybody to the annual parish meeting.',
    'The council welcomes your old pictures of the quay.',
    'The town council welcomes Edwin Frayne as groundsman.',
    'The consultation on the 20mph zone closes on Friday.',
    'The agenda for Monday: Cllr Oake will chair, and the budget is item six.',
    'Apologies from Cllr Venning; the minutes were approved.',
    'Cllr Oake has resigned, and there is a vacancy in Tanyard ward.',
    'The chapel minister opened the soup lunch with a prayer.',
    'Flood warning for the Wick: sandbags at the depot.',
    'Open the gate slowly, the survey of newts is under way.',
    'Bins move by a day after the bank holiday.',
    'We are starting the mowing on Monday, weather permitting.',
    'The accounts for the last four years are open for inspection.',
    'The pool opens at ten; plans of the changing rooms are by the door.',
    'The council has closed Tanyard Lane for resurfacing.',
    'Polling stations open at seven and close at ten.',
  ])('not: %s', (text) => {
    expect(isAbout('before-a-poll', text)).toBe(false);
  });
});

describe('a matter that is kept quiet', () => {
  const council = { ...noCouncil, sensitiveMatters: ['Tanyard Quay', 'PIN'] };
  const named = (text: string): string[] =>
    findTopics(readDocument(text, council)).flatMap(({ topic, span }) => (topic === 'embargoed' ? text.slice(span.start, span.end) : []));
  test.each([
    ['Nothing yet on Tanyard Quay. Cake at four. Ring Oona about tanyard quay.', ['Tanyard Quay', 'tanyard quay']],
    ['There is news of the Tanyard\n  Quay; TANYARD QUAY’s gates stay shut.', ['Tanyard\n  Quay', 'TANYARD QUAY']],
    ['İzmir Lights play, and then “Tanyard Quay”.', ['Tanyard Quay']],
    ['The PIN is by the till.', ['PIN']],
    ['In my opinion the pinning of posters at Tanyard. Quay repairs go on.', []],
    ['Tanyard Quayside is open.', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('is seen beside a contact, however often it was named before', () => {
    const before = 'Tanyard Quay is shut. Tea is at four. Bring a chair. Cake too.\n';
    const line = 'Ring Oona on 07700 900384 about Tanyard Quay.';
    const topics = findTopics(readDocument(before + line, council)).filter(({ topic }) => topic === 'embargoed');
    expect(topics.map(({ span }) => span.start)).toEqual([0, before.length + line.indexOf('Tanyard')]);
  });
});
