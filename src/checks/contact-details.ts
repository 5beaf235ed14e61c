import { sentenceAt } from '../document/context.js';
import { everyMatch } from '../every-match.js';
import { hostOf, isMailProvider, isPublicBody, isUnder } from '../hosts.js';
import { givenNames } from '../lexicons/given-names.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Observation, Owner, Span } from '../types.js';
import { findEmails } from './contact-details/emails.js';
import { findHomes } from './contact-details/homes.js';
import { findPhoneNumbers, isServiceNumber, type PhoneNumber } from './contact-details/numbers.js';
import { ownerOf } from './contact-details/owner.js';

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
    yield* handles(document);
    yield* accounts(document);
    yield* findHomes(document);
  },
  examples: {
    finds: [
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
    ],
    ignores: [
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
      'Lost glasses? Ring the office on 01632 960 960.',
      'Dewch i Neuadd Goffa, Heol y Parc, am baned.',
      'The Hollies on Brook Lane is what the new care home will be called.',
      'Find the swimming club on Instagram, @stonebeckswim.',
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
    const { start, end, digits, disguised, range } = number;
    if (isServiceNumber(digits) || isKnown(document.council.phones, number)) continue;
    const mobile = range === 'uk' && digits.startsWith('07');
    // Local bodies have no numbers abroad.
    const personal = mobile || disguised || range === 'abroad';
    const owner = ownerOf(document, { start, end }, personal);
    // No office spells out a mobile number in words to disguise it.
    if ((owner === 'official' && !(disguised && mobile)) || (owner === 'unknown' && !personal && !isPrivateAd(document, start))) continue;
    const messaging = document.plain.slice(start, end).startsWith('wa.me');
    yield {
      kind: messaging ? 'messaging' : 'phone',
      span: { start, end },
      confidence: mobile || disguised ? 'certain' : 'likely',
      why: whyPhone(number, mobile),
      owner: owner === 'official' ? 'unknown' : owner,
    };
  }
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
let names: ReadonlySet<string> | undefined;

function isGivenName(word: string): boolean {
  return (names ??= new Set(givenNames())).has(word);
}

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

function personalOwner(document: Document, span: Span): Owner {
  const owner = ownerOf(document, span);
  return owner === 'official' ? 'unknown' : owner;
}

function isCouncilAddress({ council }: Document, address: string, host: string): boolean {
  return (
    council.emails.some((known) => known.toLowerCase() === address.toLowerCase()) || council.domains.some((known) => isUnder(host, known))
  );
}

/** Whether the part of an email address before the @ is a person's: it has a given name, or an initial and a surname. */
function isPersonal(local: string): boolean {
  const parts = local.split(/[._\d-]+/).filter(Boolean);
  return parts.some(isGivenName) || (parts.length === 2 && (parts[0]?.length ?? 9) <= 2) || /^\w{3,10}[._]\w{3,12}\d{2}$/.test(local);
}

/** Whether a mailbox begins with a given name: "joanpettifer". */
function beginsWithName(local: string): boolean {
  return [3, 4, 5, 6, 7, 8].some((length) => local.length >= length + 3 && isGivenName(local.slice(0, length)));
}

const HANDLE = /(?<![\w@./])@(?!(?:everyone|here|channel|all)\b)[a-z0-9](?:[\w.]{1,28}\w)(?!@|\.\w)/gi;
const BODY =
  /council|pc$|tc$|cyngor|police|heddlu|nhs|fc$|club|hall|news|official|uk$|trust|school|fire|rescue|county|borough|library|museum|radio|gazette|times|festival|choir|band|church|cafe|inn$|shop|events|group|society|wales|cymru|gov|bbc|itv|rail|buses|water|energy|scouts|guides|charity|parish|inbloom|_in_bloom|appeal|project|friendsof|market|farm|bakery|gallery|studio|volunteers|litter|neighbourhoodwatch|rotary|lions|museum|theatre|cricket|rugby|bowls|tennis|united|rovers|allotment|garden(?:s|ing)|history|heritage|walkers|runners|wi$/i;
const TO_REACH =
  /\b(?:dm|message|msg|insta|instagram|snap|snapchat|twitter|tiktok|telegram|messenger|whatsapp|find|follow|add|shout|tag|i'm|im|she's|he's|me|his|her|my)\b/i;

function* handles(document: Document): Generator<Observation> {
  if (!document.plain.includes('@')) return;
  for (const { 0: handle, index } of everyMatch(document.plain, HANDLE)) {
    if (
      isAddressed(document, index, handle) ||
      OF_A_BODY.test(document.plain.slice(Math.max(0, index - 90), index)) ||
      BODY.test(handle) ||
      isGivenName(handle.slice(1).toLowerCase()) ||
      document.council.handles.some((known) => known.toLowerCase() === handle.toLowerCase())
    )
      continue;
    const around = document.plain.slice(Math.max(0, index - 60), index + handle.length + 40);
    if (
      !TO_REACH.test(around) ||
      /(?:📷|📸|photo|pic|picture|credit|image|video|shot)s?\b[^.\n]{0,25}$/i.test(document.plain.slice(Math.max(0, index - 40), index))
    )
      continue;
    const owner = personalOwner(document, { start: index, end: index + handle.length });
    yield {
      kind: 'handle',
      span: { start: index, end: index + handle.length },
      confidence: 'likely',
      why: 'an account at which a person is to be reached',
      owner,
    };
  }
}

/** An account that belongs to a body: "Find the swimming club on Instagram, @…". */
const OF_A_BODY =
  /\b(?:find|follow|tag|add|join|see|like) (?:the|our|your)(?: [\w'’]{1,14}){0,3}? (?:club|band|choir|society|group|team|school|shop|hall|council|church|library|museum|trust|festival|league|committee|wi|scouts|guides|museum|project|theatre|market|pool)\b[^.!?\n]{0,30}$/i;

/** Whether a handle only addresses somebody: "@Pauline" at the start of a line. */
function isAddressed({ plain }: Document, at: number, handle: string): boolean {
  return (at === 0 || plain[at - 1] === '\n') && /^@[a-z]+$/i.test(handle);
}

const ACCOUNT =
  /\b(?:telegram|insta(?:gram)?|snap(?:chat)?|signal|tiktok|threads|twitter|discord|skype|messenger|strava|bluesky|whatsapp|kik)(?:['’]s|s)?\s(?:as|under|is|name|handle|user(?:name)?|id|:|=|-|called)[\s:]{1,3}["'“]?([a-z][\w.]{3,28}\w)(?!\w|@)/gi;

/** The name of a service, then the account further on: "on snap, not on here, it's quilly_nailz07". */
const ACCOUNT_LATER =
  /\b(?:telegram|insta(?:gram)?|snap(?:chat)?|signal|tiktok|discord|skype|strava|bluesky|kik|ravelry)\b[^.!?\n]{0,40}?\b(?:its|it['’]s|it is|i['’]?m|i am|s?he['’]?s|s?he is|me|under|search(?: for)?|look for|called|named?|add)[\s:]{1,3}["'“]?([a-z][\w.]{3,28}\w)(?!\w|@)/gi;

/**
 * The name of a service. A word near it that can only be an account name is taken for one: "I'm terry_thefox on Insta", "Snap:
 * lolly.pemb99", "her Discord's mossy_kestrel".
 */
const SERVICE =
  /\b(?:telegram|insta(?:gram)?|snap(?:chat)?|signal|tiktok|threads|twitter|discord|skype|messenger|strava|bluesky|whatsapp|kik|facebook|fb|xbox|psn|playstation|twitch|vinted|linkedin|youtube|ravelry|depop|etsy)\b/gi;
const ACCOUNT_NAME = /(?<![\w@./#-])[a-z][\w.]{3,28}\w(?![\w@-]|\.\w|\/)/gi;
const NEARBY = 40;
/** Words of passwords and logins, near which such a name is not a contact. */
const LOGS_IN = /passw|log ?in|logs? (?:you )?in|log out|opens with|unlock|wi-?fi|network|cyfrinair|mewngofnod|private|changed/i;

function* accountsNearby({ plain }: Document): Generator<Span> {
  for (const { 0: service, index } of everyMatch(plain, SERVICE)) {
    // Both are ordinary English words as well.
    if (service === 'signal' || service === 'threads') continue;
    const start = Math.max(0, index - NEARBY);
    const around = plain.slice(start, index + service.length + NEARBY);
    for (const { 0: name, index: at } of everyMatch(around, ACCOUNT_NAME)) {
      const between = plain.slice(Math.min(index + service.length, start + at + name.length), Math.max(index, start + at));
      if (isOnlyAccount(name) && !/[.!?\n]/.test(between) && !LOGS_IN.test(around))
        yield { start: start + at, end: start + at + name.length };
    }
  }
}

/**
 * Whether a word can only be an account name: "quilly_nailz07", "lolly.pemb99", "Ricky.Tolley.5" or "yannick.le.b", but not
 * "covid19", "page.Then" or the address of a site.
 */
function isOnlyAccount(name: string): boolean {
  if (
    /\.(?:com|org|net|uk|co|example|wales|cymru|info|io|me|jpg|png|pdf|docx?|mp[34])$/i.test(name) ||
    /^covid|^year\d|^some1|^any1|^every1/i.test(name)
  )
    return false;
  return (
    /[a-z]_[a-z\d]/i.test(name) || /^[a-z\d]+\.[a-z\d]+(?:\.[a-z\d]+)?$/.test(name) || /^[A-Z][a-z]+\.[A-Z][a-z]+(?:\.\d+)?$/.test(name)
  );
}

/** A Discord name with its number: "quillcraft#2210". */
const DISCORD_NAME = /(?<![\w#@])[a-z][\w.]{2,30}#\d{4}(?!\w)/gi;

const SERVICES =
  /telegram|insta|snap|signal|tiktok|threads|twitter|discord|skype|messenger|strava|bluesky|whatsapp|kik|facebook|fb|xbox|psn|playstation|twitch|vinted|linkedin|youtube|ravelry|depop|etsy|m\.me/;

/** Finds account names behind the name of a service: "on Instagram as quilly_the_baker". */
function* accounts(document: Document): Generator<Observation> {
  if (!SERVICES.test(document.plain.toLowerCase())) return;
  const seen = new Set<number>();
  for (const { 0: name, index } of document.plain.includes('#') ? everyMatch(document.plain, DISCORD_NAME) : [])
    yield account(document, { start: index, end: index + name.length });
  for (const { 0: link, index } of document.plain.includes('m.me/') ? everyMatch(document.plain, MESSENGER_LINK) : [])
    if (!BODY.test(link)) yield { ...account(document, { start: index, end: index + link.length }), kind: 'messaging' };
  for (const span of accountsNearby(document)) {
    if (BODY.test(document.plain.slice(span.start, span.end)) || seen.has(span.start)) continue;
    seen.add(span.start);
    yield account(document, span);
  }
  for (const match of [ACCOUNT, ACCOUNT_LATER].flatMap((pattern) => everyMatch(document.plain, pattern))) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!isAccountName(name) || BODY.test(name) || seen.has(start)) continue;
    seen.add(start);
    yield account(document, { start, end: start + name.length });
  }
}

/** A Messenger link: "m.me/pat.quill". */
const MESSENGER_LINK = /(?<![\w./])m\.me\/[a-z][\w.]{2,48}\w/gi;

function account(document: Document, span: Span): Observation {
  const why = 'an account at which a person is to be reached';
  return { kind: 'handle', span, confidence: 'likely', why, owner: personalOwner(document, span) };
}

/**
 * Whether a word is an account name and no word of ordinary text: it has an underscore, digits or inner capitals, or begins with
 * a given name.
 */
function isAccountName(name: string): boolean {
  return (
    /_|[a-z]\d|[a-z][A-Z]|[a-z]\.[a-z]/.test(name) ||
    /^[A-Z][a-z]+\.[A-Z][a-z]+$/.test(name) ||
    (name.length > 8 && beginsWithName(name.toLowerCase()))
  );
}
