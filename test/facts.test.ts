// What is found in posts that no weight was learnt from, against what readers say stands in them: in so many by check at least, and
// wrongly in so many at most. `npm run eval` prints all figures of the same posts. Some others have been read again, fact by fact.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checks, findFacts } from '../src/checks/index.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { readPosts, type Post } from '../scripts/eval/posts.js';

function readFolder(folder: string): Post[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.flatMap((name) => readPosts(path.join(folder, name)));
}

const read = ['test/unseen', 'test/posts/read', 'test/posts/stack']
  .flatMap(readFolder)
  .map((draft) => ({ draft, facts: findFacts(readDocument(draft.text, noCouncil)) }));

/** How many of these drafts are labelled so and found, and how many are found and not labelled so. */
function countsOf(check: string): readonly [found: number, wrong: number] {
  const counted = read.filter(({ draft, facts }) => !draft.disputed.includes(check) && facts.some((fact) => fact.check === check));
  const right = counted.filter(({ draft }) => draft.labels.some((label) => label.check === check)).length;
  return [right, counted.length - right];
}

/**
 * By check: found at least, wrong at most. Each is four drafts off what was measured, so that a phrase may come or go; a check that is
 * broken is further off. Phrases by themselves are tried in groups.test.ts, and the language, which nobody labels, in language.test.ts.
 */
const BOUNDS: Readonly<Record<string, readonly [found: number, wrong: number]>> = {
  'contact-details': [47, 6],
  'personal-data': [82, 13],
  'personal-safety': [41, 9],
  credentials: [38, 8],
  'political-content': [47, 6],
  'sensitive-topics': [35, 4],
  campaigning: [36, 7],
  'speaking-for-council': [43, 4],
  'self-identification': [87, 9],
  disclaimer: [46, 7],
  anonymity: [38, 5],
  'council-branding': [32, 4],
  abuse: [44, 21],
  discrimination: [47, 10],
  defamation: [51, 22],
  'heated-tone': [46, 26],
  confidential: [66, 11],
  colleagues: [68, 19],
  accuracy: [36, 10],
  'plain-english': [36, 8],
  'third-party-content': [49, 9],
  'people-pictured': [42, 11],
  'external-link': [41, 4],
  'commercial-promotion': [41, 8],
  'invites-replies': [1, 9],
};

test('every check has its bounds', () => {
  expect(Object.keys(BOUNDS).sort()).toEqual(
    checks
      .map(({ id }) => id)
      .filter((id) => id !== 'language')
      .sort(),
  );
});

test.each(Object.entries(BOUNDS))('%s: finds what is there, and leaves the rest alone', (check, [least, most]) => {
  const [found, wrong] = countsOf(check);
  expect({ found, wrong }).toEqual({ found: Math.max(found, least), wrong: Math.min(wrong, most) });
});

/** By draft: every fact in it, as a clerk would underline it; none in those that only look like something. */
const READ_AGAIN: Readonly<Record<string, readonly string[]>> = {
  'h-002': ['personal-data/money-trouble: months behind with his rent'],
  'h-003': [],
  'h-005': [],
  'h-007': [],
  'h-009': ['abuse/insult: Criw o ffyliaid yw pwyllgor y carnifal'],
  'h-011': [],
  'h-012': [],
  'h-014': ["plain-english/jargon: Members RESOLVED nem con to vire the s137 underspend to EMR pending the RFO's Q3 recon"],
  'h-016': ['external-link/link: rivergauges.example/mill-weir'],
  'h-018': [
    "confidential/closed-session: but once they'd sent the public out last night the talk was of letting the café lease go for a peppercorn",
  ],
  'h-020': ['contact-details/phone: 07700 900271'],
  'h-022': ["anonymity/pseudonym: You can call me Mrs Tiggywinkle because you'll not be getting my real name"],
  'h-023': [],
  'h-025': [],
  'h-028': [
    "personal-safety/empty-home: TWO WHOLE WEEKS IN CRETE FROM FRIDAY ☀️☀️ next door are away an all so the close'll be like a ghost town",
  ],
  'h-029': [
    'people-pictured/children: Year 2 have filled all the planters along the High Street this morning',
    'people-pictured/children: Pics of the gang below',
  ],
  'h-032': ['self-identification/councillor: Cllr Yusuf here'],
  'h-034': ['discrimination/sex: it was a woman reversing the trailer'],
  'h-038': ["disclaimer/own-views: Just my own two penn'orth and not the parish council's line"],
  'h-050': [
    'speaking-for-council/promise: The parish will not be letting anybody concrete over a single tree of it',
    "speaking-for-council/promise: You have the council's word on that",
  ],
  'h-051': [
    'council-branding/logo: Parish crest goes top left',
    'third-party-content/picture: and the holly border is one I got off a clip-art site',
  ],
  'h-056': [
    'heated-tone/taunt: Come and say that to my face outside the Plough',
    "abuse/threat: You'll be picking your teeth up off the cobbles, you gobby streak of nothing",
    "heated-tone/taunt: You'll be picking your teeth up off the cobbles, you gobby streak of nothing",
  ],
  'h-060': [
    "commercial-promotion/business: My beeswax candles are back in stock, nine quid the pair, proper slow burn, and there's free post over thirty at waxandwick.example ✨🐝 #handmade #treatyourself",
    'external-link/link: waxandwick.example',
  ],
  'h-061': [
    "self-identification/councillor: I'm one of the parish councillors",
    'disclaimer/own-views: though this is me talking rather than the council',
    'colleagues/supplier: Hats off to Brindley Fencing for the new kissing gate on the Dale path',
  ],
  'h-067': [
    "political-content/canvassing: Bues i'n taflennu dros Blaid Cymru ar Stryd y Bont bore 'ma",
    'political-content/party: Cofiwch bleidleisio drosom ni ar y 7fed',
  ],
  'h-126': [
    'colleagues/officer: 11 months now our clerk has been putting in for hours she never worked',
    'defamation/dishonesty: 11 months now our clerk has been putting in for hours she never worked',
  ],
  'h-162': ["council-branding/logo: gyda logo'r Cyngor ar y gwaelod", 'council-branding/logo: with the Council logo along the bottom'],
  'p-043': [
    "personal-safety/empty-home: Anyone fancy feeding the hens while we're at the inlaws till New Year",
    'contact-details/home-address: 3 Sorrel Bank',
    "personal-safety/empty-home: just go round the back the top bolt doesn't catch",
  ],
  'p-074': [
    'commercial-promotion/business: gutters gutters gutters 🍂 my brother in law does the whole row for 15 quid a house',
    'contact-details/phone: oh one six three two, nine sixty, eight double one',
  ],
  'p-101': [
    "self-identification/councillor: I've had a parish seat for two terms",
    'disclaimer/own-views: Not writing for the rest of them here',
    'campaigning/objection: get yourselves down to the Guildhall on Tuesday and make a racket till they put that footpath back',
  ],
  'p-135': [
    "third-party-content/text: I've typed the whole of Idris's column out underneath",
    'external-link/link: gazetteplus.example/idris',
  ],
  't-141': [
    'discrimination/traveller: Caravans on the rec again so count your lawnmowers',
    'people-pictured/children: Two of their little lads are grinning straight at my doorbell cam',
  ],
  'u-105': [
    'campaigning/objection: Stop the quarry',
    'campaigning/march: Everybody to County Hall on the 14th, bring a placard',
    'accuracy/prediction: It will be 400 lorries a day past the school',
  ],
  'v-013': ['invites-replies/open-comment: Tell us in the comments'],
  'v-092': [
    'self-identification/councillor: Cllr Pam Tuck',
    "credentials/login: log in as clerkdesk and it's Bramley7Apple, capital B capital A",
  ],
  'w-028': ['accuracy/rumour: They do say the surgery is going to two mornings a week come October', 'plain-english/initials: ICB'],
  'w-044': [
    'accuracy/claim: The truth is those jabs were never tested properly and half of Marlbeck knows it',
    'sensitive-topics/health: The truth is those jabs were never tested properly and half of Marlbeck knows it',
  ],
  'w-049': [
    'colleagues/councillor: Cllr Dobb does try',
    'abuse/mockery: Cllr Dobb does try, bless him, but give him a spreadsheet and you might as well give a cat a trombone',
  ],
  'w-149': [
    "sensitive-topics/abortion: I was a midwife forty years and there's one thing I'd never have lent a hand to",
    'disclaimer/own-views: Only my own opinion',
  ],
};

const posts = ['test/unseen', 'test/posts/read', 'test/posts/wording', 'test/posts/stack'].flatMap(readFolder);

const again = Object.entries(READ_AGAIN).map(([id, expected]) => {
  const text = posts.find((post) => post.id === id)?.text ?? '';
  const found = findFacts(readDocument(text, noCouncil)).map(({ check, kind, excerpt }) => `${check}/${kind}: ${excerpt}`);
  return [`${id}, "${text.slice(0, 60)}…"`, found, expected] as const;
});

test.each(again)('%s: the very words', (_, found, expected) => {
  expect(found).toEqual(expected);
});
