import { sentenceAt } from '../document/context.js';
import { hostOf, isMailProvider, isPublicBody, isUnder } from '../hosts.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Observation, Owner } from '../types.js';
import { findAccounts, findHandles } from './contact-details/accounts.js';
import { findEmails } from './contact-details/emails.js';
import { beginsWithName, isGivenName } from './contact-details/given-names.js';
import { findHomes } from './contact-details/homes.js';
import { findPhoneNumbers, isServiceNumber, type PhoneNumber } from './contact-details/numbers.js';
import { ownerOf, ownerShown, personalOwner, type ContactOwner } from './contact-details/owner.js';

export const contactDetails: Check = {
  id: 'contact-details',
  summary: 'a private person’s phone number, email, home address or messaging account, disguised or not',
  kinds: {
    phone: { label: 'a private phone number', sensitive: true },
    email: { label: 'a private email address', sensitive: true },
    'home-address': { label: 'a home address', sensitive: true },
    postcode: { label: 'the postcode of a home', sensitive: true },
    handle: { label: 'a private account', sensitive: true },
    messaging: { label: 'a private messaging account', sensitive: true },
  },
  misses: [
    'a house that is only described, where nobody is to call ("the one past the chapel")',
    'a landline with no word about whose it is, but where a pet is lost or a thing given away',
  ],
  *find(document) {
    yield* phones(document);
    yield* emails(document);
    yield* findHandles(document);
    yield* findAccounts(document);
    yield* findHomes(document);
  },
  examples: {
    finds: [
      'Kev is at home, [kev dot spinks 64 at the usual hotmail].',
      'The chap with the trailer is on [oh double seven hundred nine hundred two two five].',
      'Spare leeks from the Hendersons, [number nine Mill Close].',
      'Mae o’n byw yn [12 Heol Wen], wrth y siop.',
      'Galwch heibio [4 Tan y Graig] am fwy.',
      'Gadewch neges i mi ar [01632 960712] cyn saith.',
      'Galwch yn y tŷ acw, [8 Heol Wen], am wyau.',
      'Ei chefnder hi ydi’r boi, [07700 900631].',
      'Cardiau at Modryb Gwen, [17 Stryd y Bont], plis.',
      'Tickets off Kaz, [01632 960340], or on the door.',
      'Ivy has the gazebo, [01632 960341].',
      'Give Mavis a bell on [01632 960342] about the church flowers.',
      'Ring Amy Brook on [01632 960343] for the church key.',
      'Ring me on [07700 900123].',
      'Margaret has the keys, her mobile is [07700 900456].',
      'Text me on [oh seven seven hundred nine hundred four five six].',
      'Email me at [dave.hobbs at btinternet dot com].',
      'She is on [jo.smith71@mail.example] most evenings.',
      'Questions about the hedge to me on [tpardoe58@hedges.example], not the office.',
      'Knock at [14 Church Lane], I’m in most evenings.',
      'My daughter is on [+34 612 345 678] while she is away.',
      'If you see the pony, ring me on [960142] straight away.',
      'Margaret is at home on [01632 960160 ext 24].',
      'Our phone line is down, so text [07700 900123].',
      'Bring your jam jars to [14 Mill Lane].',
      'Phone our Glenda on [eight two one four three five], local call.',
      'Give me a call, it is Pat, on [960 471] when the kettle is on.',
      'Send your scores to [pat dot quill62 at hotmail] please.',
      'Write to her, [joanpettifer at postbox dot example], she reads it at night.',
      'We are the pink bungalow, [3 Sorrel Bank], come round the back.',
      'Swaps are round at Mr Quill’s, [Larkfield Close, number 27].',
      'Bring the children to ours, [number 31 on Beech Drive].',
      'Our clerk lives at [The Willows, Church Lane], so drop it there.',
      'I do nails in my kitchen, only on snap though, its [quilly_nailz07].',
      'My Instagram is [quilly_the_baker], come and say hello.',
      'Her Snapchat is [mollydoodle07] if you want the pictures.',
      'knock for mrs pat quill, [the firs, church road], she has the key',
      'Galwch heibio i mi: [Bryn Afallon, Stryd Fawr].',
      'I moor at [berth 14, Cotter’s Lock], come aboard for a brew.',
      'Sheila is with her son now, so post her cards to [Hollybush Cottage, Nether Wragby].',
      'Gill Pritchard, [Cae Glas Farm, Llanfair], has a trailer you can borrow.',
      'Contact John Hall, [01632 960777], for tickets.',
      'Ring Barbara at home, [01632 960 333], she has the hall key.',
      'Number’s [07700 then nine hundred then 118], ask for Bev.',
      'Squares for the blanket to [31 Tanner Row] by Sunday.',
      'Pick up your seeds from [12 Millers Hill].',
      'The urn is in Doreen’s garage, [9a Quarry Lane].',
      'Drop your jam jars at [17 Station Rd] (Pam’s porch).',
      'Garage sale on Saturday, [23 Fulmar Close].',
      'The puppies are at [Yew Barn, Drovers Street].',
      'It’s the Hatchers at [number 61 Chapel Road] who want the path moved.',
      'Card for Edna Vale, who is ninety: [Ferncliffe, Brook Lane].',
      'Lost: ginger tom, one ear. [01632 960 471].',
      'Text [seven double o nine double o one one eight], with an oh seven in front.',
      'Message Rhian on Telegram, she’s [plantsbyrhian88].',
      'PM Rhian, [m.me/rhian.quill].',
      'She is on Ravelry as [woolly_quill].',
      'The food bank wants tins. Try Hal at home, [01632 960421].',
      'The label in the tipped bags reads Vasquez, and the delivery note is for [16 Alder Walk].',
      'There was a bill in the ditch addressed to [31 Quarry Row].',
      'The museum is short of guides. Text Peg, [07700 900 422].',
      'I’m [terry_thefox] on Insta if you fancy a look at the pictures.',
      'My Vinted account is called [lottielane99].',
    ],
    ignores: [
      'Ring us on 01632 960111 or email us at clerk@millbeck-pc.example.',
      'The office phone is down, so ring 01632 960112 until Friday.',
      'Their leak line is 01632 960411, and they answer all night.',
      'Bins are the business of the district. Their number is 01632 960402.',
      'The van of Dean and Sons, 01632 960477, was on the verge.',
      'Planning application 26/0588: a pair of bungalows near Cae Eluned, Llanfechan, LD9 9ZA. Comments by Friday.',
      'Tickets from the Railways, 9 High Street.',
      'Book with Hart’s Minibuses on 01632 960 733.',
      'Applicant: Mr T Wynn, 7 Elm Lane, rear extension, 26/00456/FUL.',
      'Siop Menna, 5 Stryd Fawr, ar agor tan chwech.',
      'Ivy has grown over the sign at the church hall, 01632 960344.',
      'Please have letters for the council addressed to the Hall, 4 Mill Lane.',
      'Post for the scouts goes to the hut, 12 Mill Lane.',
      'Hope has won the day at the library, 01632 960345.',
      'Give Northfield Parish Council a bell on 01632 960346.',
      'Victoria Hall, 01632 960777, has a warm room.',
      'Your contact at the council is Priya Shah, 01632 960777.',
      'The fair is at 3. Pen-y-bont band plays first.',
      'Our own staff have mended the bench at Rose Cottage.',
      'Ring the council office on 01632 960960.',
      'Wick Garage has tyres in. Ring them on 01632 960422.',
      'Call 101, or the child helpline on 0800 1111.',
      'Email clerk@ambleford-pc.gov.uk by Friday.',
      'Entries for the raft race to rafts26@weirfest.example by noon.',
      'Application 24/01234/FUL, 14 High Street, rear extension.',
      'The village hall, 2 Mill Lane, is the polling station.',
      'Follow @DerbysPolice for news.',
      'Ring the council office on 960960.',
      'Feeling low? Ring Samaritans, 116 123, or text me the word HELP.',
      'Call me old-fashioned, but 23.12.2026 is no day for a meeting.',
      'Ring me after tea about application 24 00123, not before.',
      '@Pauline yes, the hall is warm now.',
      'Call the office and quote case number 455 210.',
      'We are on Instagram as amblefordcouncil.',
      'The cottage, the mill lane end of it, wants a lick of paint.',
      'Plots 3 Meadow Park and 4 Meadow Park are for sale.',
      'Number 31 on the list of works is drains.',
      'The new lamp is on Larkfield Close, number 27 in the list.',
      'I saw it on Snapchat, it’s the talk of the school.',
      'Documents may be inspected with Mr T Farr, Clerk and RFO, 11 Hazel Grove, until 12 July.',
      'We were at Blackmoor Farm on Saturday for the ploughing match.',
      'The surgery has moved from Church Lane to 2 Fallow Field.',
      'I was born at 3 Foundry Street in 1941 and they knocked it down.',
      'Come to our coffee morning, Chapel House, Shore Road.',
      'Bring your jars to Oxfam, 5 Sexton Street.',
      'Jumble can go to Greggs, 14 Bakery Lane.',
      'Pick up your bin bags from 12 High Street.',
      'Drop your jars at 41 Orchard Avenue, the scout hut.',
      'Lost a glove? Try the office, on 01632 960 960.',
      'Dewch i Neuadd Goffa, Heol y Parc, am baned.',
      'The Hollies on Brook Lane is what the new care home will be called.',
      'Find the swimming club on Instagram, @stonebeckswim.',
      'There is a Facebook group called BeechwoodMums, look for WhatThe3Beeches.',
      'Thank the Scouts at 8 Bank Lane for the paint.',
      'I look after websites at Yahoo and my sister works at Sky.',
      'Orders to orders@welcome.com, malts from stalls@whisky.com.',
      'Bookings: bookings@olive.co.uk or box.office@gaolhouse.example',
      'Parcels: enquiries@royalmail.com. Letters to the paper: desk@dailymail.co.uk',
      'The ward is run by jane.hart@wales.nhs.uk and sian.hughes@powys.nhs.wales.',
    ],
  },
};

function* phones(document: Document): Generator<Observation> {
  for (const number of findPhoneNumbers(document)) {
    const { start, end, digits, disguised } = number;
    if (isServiceNumber(digits) || isKnown(document.council.phones, number)) continue;
    const owner = ownerOf(document, { start, end }, isPersonalNumber(number));
    if (!isPrivate(document, number, owner)) continue;
    const mobile = isMobile(number);
    yield {
      kind: document.plain.startsWith('wa.me', start) ? 'messaging' : 'phone',
      span: { start, end },
      confidence: mobile || disguised ? 'certain' : 'likely',
      why: whyPhone(number, mobile),
      owner: ownerShown(owner),
    };
  }
}

function isMobile({ range, digits }: PhoneNumber): boolean {
  return range === 'uk' && digits.startsWith('07');
}

/** Whether a number is of a kind that people have. Local bodies have no numbers abroad. */
function isPersonalNumber(number: PhoneNumber): boolean {
  return isMobile(number) || number.disguised || number.range === 'abroad';
}

/** Whether a number is a person's, judging by whose the words around it say it is. */
function isPrivate(document: Document, number: PhoneNumber, owner: ContactOwner): boolean {
  // No office spells out a mobile number in words to disguise it.
  if (owner === 'official') return number.disguised && isMobile(number);
  return owner !== 'unknown' || isPersonalNumber(number) || isPrivateAd(document, number.start);
}

/** Private advertisements, such as for a lost cat or a piano to give away: the number in one is a person's, even if nobody is named. */
const PRIVATE_AD = phrases(`
  (lost|found|missing|escaped|strayed|stray) .{0,8} ({pet-or-pest}|cockatiel|cat|kitten|dog|puppy|tortoise|budgie|
    parrot|rabbit|hamster|ferret|pony|hen|ring|glasses|purse|wallet|keys|hearing aid|glove|bracelet|necklace|watch|
    scarf)
  free to (a|any)? (good home|collector|whoever|anyone|anybody)
  (buyer|must|to) (collects|collect) .{0,4}
  (for sale|to sell|selling|wanted) .{0,12} (ono|or near offer|offers|will deliver|cash)
`);

function isPrivateAd(document: Document, at: number): boolean {
  const sentence = sentenceAt(document, at);
  return stands(document, PRIVATE_AD, [sentence - 2, sentence - 1, sentence]);
}

function whyPhone({ range, disguised }: PhoneNumber, mobile: boolean): string {
  if (range === 'abroad') return 'a phone number in another country';
  if (range === 'local') return 'digits that are called a number to ring';
  return `${mobile ? 'a UK mobile number' : 'a UK landline number'}${disguised ? ', written so that it does not look like one' : ''}`;
}

/** Whether a number is one of the council's own. A local number has no area code, so it is compared with the end of theirs. */
function isKnown(phones: readonly string[], { digits, range }: PhoneNumber): boolean {
  const known = phones.map((phone) => phone.replaceAll(/\D/g, ''));
  return known.some((phone) => phone === digits || (range === 'local' && phone.endsWith(digits)));
}

const ROLE =
  /^(?:the)?(?:parish|town|deputy|asst)?[._-]?(?:clerk|office|info|admin|booking|enquir|contact|hello|council|secretary|treasurer|event|news|editor|chair|team|support|help|ticket|hall|planning|mail|post|press|media|customer|service|allotment|cemetery|burial|reception|volunteer|join|feedback|consultation|elections?|swyddfa|clerc|gwybodaeth)/i;

function* emails(document: Document): Generator<Observation> {
  for (const { start, end, address, disguised } of findEmails(document)) {
    const [local = ''] = address.toLowerCase().split('@');
    const host = hostOf(address);
    if (isCouncilAddress(document, address, host)) continue;
    const span = { start, end };
    if (isMailProvider(host)) {
      const owner: Owner = ROLE.test(local) || /clerk|council|parish/.test(local) ? 'own' : personalOwner(document, span);
      yield { kind: 'email', span, confidence: 'certain', why: disguised ? DISGUISED : 'a mailbox at a public mail provider', owner };
    } else if (!isPublicBody(host) && !ROLE.test(local) && (isPersonal(local) || (disguised && beginsWithName(local)))) {
      const why = disguised ? DISGUISED : 'an email address that carries somebody’s name';
      yield { kind: 'email', span, confidence: 'likely', why, owner: personalOwner(document, span) };
    }
  }
}

const DISGUISED = 'an email address, written so that it does not look like one';

function isCouncilAddress({ council }: Document, address: string, host: string): boolean {
  return (
    council.emails.some((known) => known.toLowerCase() === address.toLowerCase()) || council.domains.some((known) => isUnder(host, known))
  );
}

/** A word and a number that is no year of this time, such as that of the owner's birth. A yearly event has its year: "raft26". */
const WITH_A_NUMBER = /^[a-z]{4,14}(?:[4-9]\d|19\d\d)$/;

/**
 * Whether the part of an email address before the @ is a person's: it has a given name, an initial and a surname, or a number that tells
 * its owner from others.
 */
function isPersonal(local: string): boolean {
  const parts = local.split(/[._\d-]+/).filter(Boolean);
  return (
    parts.some(isGivenName) ||
    (parts.length === 2 && (parts[0]?.length ?? 9) <= 2) ||
    /^\w{3,10}[._]\w{3,12}\d{2}$/.test(local) ||
    WITH_A_NUMBER.test(local)
  );
}
