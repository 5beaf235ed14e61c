import { everyMatch } from '../every-match.js';
import { overlapOf, sentenceAt, sentenceSpan } from '../document/context.js';
import { DIGITS, WELSH_DIGITS } from '../number-words.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Group, Observation, Span } from '../types.js';
import { findPhoneNumbers, hasOnlyPhoneFigures } from './contact-details/numbers.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'password',
    why: 'describes a password in words',
    phrases: phrases(`
      (password|passcode|login|code|pin|combination|padlock|lock|gate|keypad|cyfrinair|cod|rhifau|numbers) .{0,3} (is|
        's|are|was|ydi|yw|still|now) .{0,2} [(the|your|our|my|his|her|last) .{0,2} (year|name|birthday|number|first|
        last|founding|date|pet|dog|dog's|house number|grand slams|street|maiden) .{0,12}]
    `),
  },
  {
    kind: 'door-code',
    why: 'tells which buttons open a lock',
    phrases: phrases(`
      (push|press|punch|hit|hold|prod|thumb|poke|pushing|pressing) .{0,2} (top|bottom|middle|left|right|corner|outside|
        inside|end|outer|odd|even|first|last) .{0,1} (one|two|three|four|row|column|ones|button|buttons|key|keys|number|
        numbers|corners) .{0,12} (together|then|and (turn|pull|twist|push|you're in|in you go|the (c|x|y|z|latch|handle|
        knob|star|hash)|it)|at once|at the same time)
      (top|bottom|middle|left|right) (row|column|line) .{0,2} (of (the)? (keypad|pad|lock|safe|padlock|buttons)|
        in order|left to right|right to left|top to bottom|backwards|twice) .{0,6}
    `),
    unlessDraft: phrases('(pelican|toucan|puffin|zebra) crossing'),
  },
  {
    kind: 'door-code',
    why: 'says how a code is made up',
    phrases: phrases(`
      (opens|opened|unlocks|set|works) (on|with|to|by) [(the|my|our|his|her) .{0,2} (year|birthday|birth year|
        house number|wedding date|date) (we|the|of|they|i|he|she|mum|dad|that|backwards|twice) .{0,6}]
    `),
    near: phrases('(lock|padlock|keypad|keysafe|key safe|box by|lockbox|safe|combination|barrier|locked)'),
  },
  {
    kind: 'door-code',
    why: 'says how a code is made up',
    phrases: phrases(`
      [(one|two|three|four|five|double|treble|triple|pair of|couple of) (noughts|zeroes|zeros|ones|twos|threes|fours|
        fives|sixes|sevens|eights|nines) (and|then|followed by|with|plus) (a|an|one|two|three|four)? (nought|zero|one|
        two|three|four|five|six|seven|eight|nine|#Number|noughts|zeroes|ones|twos|threes|fours|fives|sixes|sevens|
        eights|nines)]
      (code|alarm|pin|combination|padlock|lock|keypad|it) .{0,6} (is|'s|still|from|on|to) .{0,2} [(four|all|six|
        five) (noughts|zeroes|zeros|ones|nines)]
    `),
    near: phrases(
      '(pin|code|lock|padlock|pad|keypad|keysafe|door|gate|safe|hut|shed|store|container|alarm|barrier|latch|knob|dial|dials|combination|cabinet|locker|shutter)',
    ),
  },
];

/** Sentences with one of these give no code away: the number is one to ring, or the code has to be asked for. */
const TO_RING = phrases(`
  (crimestoppers|samaritans|childline|helpline|switchboard|999|101|111|option (#Number|one|two|three|four))
  (council|council's|office|clerk|clerk's|hall|surgery|helpline|charity) .{0,2} (number|phone number|phone|telephone|
    tel)
  (changed|changing|reset|resetting) (the|our|all|both|every)? .{0,2} (code|codes|password|passwords|pin|combination|
    lock|locks) !to
  (code|codes|password|passwords|pin|combination) (has|have|had|is|are|was|were|will|'s) .{0,1} (been|be|
    being)? (changed|changing|
    reset) (because|so|since|after|and|again|now|this|last|over|on|by|$)
  (code|codes|password|passwords|pin|combination) .{0,5} (from|with|off|via|by ringing|by asking|available|changed|
    was changed|has been changed) .{0,3} (secretary|office|clerk|caretaker|bar|desk|treasurer|steward|warden|committee|
    chair|me|us|tuesday|friday|monday|today|yesterday)
  (rhif|ffôn) .{0,2} (swyddfa|cyngor|clerc)
  (gofynnwch|holwch|gofyn|ffoniwch|cysylltwch) .{0,8} (cyfrinair|cod|côd|pin|rhif)
  (cyfrinair|cod|côd|pin|rhif) .{0,3} (gan|oddi wrth|o) (y|'r)? .{0,1} (swyddfa|clerc|gofalwr|ddesg|llyfrgellydd|
    dderbynfa)
  (cod|côd) .{0,8} (gostyngiad|ostyngiad|disgownt|oddi ar|i ffwrdd|bant|y cant|hanner pris|am ddim|post|gwisg|ymddygiad|
    qr)
  (~ring|~call|~text|~phone|~whatsapp|tel|ffoniwch|ffonia|tecstiwch) .{0,3} #Number
`);

/**
 * Things that a code opens, and words for the code itself. One must stand nearby, because figures alone may be a score, a hymn
 * or the lottery.
 */
const OPENS = phrases(`
  (door|doors|gate|gates|lock !keeper|locks|padlock|padlocks|keypad|key pad|pad|safe|key safe|keysafe|box|lockbox|alarm|
    alarms|barrier|shutter|latch|chain|bolt|handle|knob|dial|dials|locker|cabinet|till|store|shed|hut|container|
    compound|bike lock)
  (password|passwords|passcode|passphrase|pass word|pin|code|codes|combination|combo|login|log in|logs in|logging in|
    log on|logged in|username|user name|user|account|admin|token|key|keys|credentials|backdoor|open|opens|opened|unlock|
    unlocks|let you in|lets you in|get in|gets you in|you 're in|get into)
  (wifi|wi fi|router|network|hotspot|laptop|tablet|phone|ipad|computer|pc|printer|machine|website|page|site|inbox|
    mailbox|email|facebook|insta|instagram|canva|dropbox|drive|bank|card|app|system|till|zoom|type|tap|punch|press|
    key in|enter)
  (cyfrinair|cod|côd|clo|giât|drws|bocs|rhif|rhifau|larwm|sied|agor|cloi|allwedd|mewngofnodi)
`);
/** Sentences with one of these give no secret away: they invite everybody to an online meeting. */
const OPEN_MEETING = phrases(`
  (#Percent|#Money|% ) off .{0,6}
  (discount|voucher|promo|promotion|checkout) .{0,4} (code)?
  (meeting|webinar|zoom|teams) (id|link|number)
`);

/** Sentences with one of these give no secret away: they only speak of one, or of a combination of flavours. */
const NO_CODE = phrases(`
  (keep|keeps|kept|stop|been) (on)? (guessing|trying|forgetting|losing|asking for|mistyping|getting wrong) (at)? (the|my|our|
    his|her|their) .{0,2} (password|passcode|pin|code|combination|login)
  no (password|passcode|pin|code|login|key) (is)? (needed|required|necessary|at all|to remember|$)
  (password|passcode|pin|code|combination) (is|'s|stays|remains) (still|very|best|top|kept)? (a|our|your)? .{0,1} (secret|
    private|confidential|wrong|expired|unknown)
  (peidiwch|paid|byth|peidio|ddylech|ddylai neb) .{0,4} (%rhoi|%rhannu|%datgelu|dweud|deud|ddweud|ddeud|sgwennu|
    ysgrifennu) .{0,4} (cyfrinair|cyfrineiriau|chyfrinair|pin|pins|cod|côd|codau|chod)
  (dress|dialling|area|country|sort|colour|highway) (code|codes)
  (password|passcode|code|key|cyfrinair|cyfrinair yn) .{0,3} (on|ar) (the|a|y|'r) .{0,2} (poster|wall|board|noticeboard|
    counter|screen|menu|receipt|ticket|leaflet|wal|cownter|sgrin|bwydlen)
  (lunch|menu|meal|flavour|colour|winning|odd|lovely|perfect|unusual|classic) .{0,1} (combination|combo)
`);

/** Phrases for the author's own home, door, alarm or router. Such a secret is only the author's. */
const OWN_HOME = phrases(`
  (at|to|round|from|in|into|arriving at|staying at) (ours|mine)
  (our|my|the) .{0,1} (house|flat|bungalow|spare room|lodger|airbnb|cat|dog|puppy|hens|chickens|rabbit|rabbits|tortoise|
    guinea pigs|hamster|fish|houseplants|tomatoes|cleaner|dog walker|sitter|guests|lodgers)
  (our|my) .{0,1} (home|place|front door|back door|side door|garage|drive|shed|porch|alarm|wifi|wi fi|router|
    conservatory|greenhouse|kitchen|gate|key safe)
  (we 're|were|we are|i 'm|im|we) .{0,2} (away|off to|on holiday|in (spain|france|crete|tenerife|cornwall)|fly|flying|
    land|don't land|home|back) .{0,3} (till|until|from|at|on|for|tomorrow|next|tonight|#Day)
  (feed|feeding|walk|walking|water|watering|look after|looking after|sit|sitting|minding|doing) (the|our|my) (cat|cats|
    dog|dogs|hens|tortoise|rabbit|plants|fish|tomatoes|pots|house)
`);

/** What is the author's own, even where others are mentioned. */
const MINE = phrases(`
  (code|pin|password|passcode|combination|lock) (for|to|on|of) my (own)? .{0,1} (phone|mobile|tablet|ipad|laptop|computer|bank card|
    debit card|card|bike|suitcase|locker|watch|account|email)
  my (own)? .{0,1} (phone|mobile|tablet|ipad|laptop|bank card|debit card|card|bike|suitcase|email) (code|pin|password|passcode|lock)
`);

/** Places and things that many people open, so that the secret is not the author's own. */
const SHARED = phrases(`
  (pavilion|office|council|parish|clubhouse|hut|church|chapel|vestry|allotment|allotments|depot|court|toilets|changing|
    library|museum|committee|hirers|members|marquee|urn|rota|store|minutes|page|laptop|village|club|caretaker|
    volunteers|playgroup|school|hall|hall's|halls|container|boathouse|cabin|surgery|scout|scouts|guides|beavers|bowls|
    cricket|football|rugby|tennis|pool|gym|pub|shop|cafe|centre|community|recreation|rec|playing field|garden room|
    food bank|warden|treasurer|clerk|neuadd|swyddfa|cyngor|clwb|capel|eglwys|ysgol)
`);

function ownerOf(document: Document, { start }: Span): 'own' | 'unknown' {
  const at = sentenceAt(document, start);
  if (stands(document, MINE, [at])) return 'own';
  if (stands(document, SHARED, [at])) return 'unknown';
  return stands(document, OWN_HOME, [at - 2, at - 1, at, at + 1, at + 2]) ? 'own' : 'unknown';
}

export const credentials: Check = {
  id: 'credentials',
  summary: 'passwords, PINs, door and gate codes, logins, access tokens and private Wi-Fi keys',
  kinds: {
    password: { label: 'a password', sensitive: true },
    pin: { label: 'a PIN', sensitive: true },
    'door-code': { label: 'a door or gate code', sensitive: true },
    login: { label: 'a login', sensitive: true },
    'wifi-key': { label: 'a Wi-Fi key', sensitive: true },
    token: { label: 'an access token', sensitive: true },
  },
  misses: ['a code that is paraphrased ("the year the bridge was built")'],
  owner: ownerOf,
  find: secrets,
  groups: GROUPS,
  wording: {
    why: 'gives a code or password away',
    unless: [TO_RING, OPEN_MEETING, NO_CODE],
    near: OPENS,
    counts: (document, { span }) => !hasOnlyPhoneFigures(document, span) || CUE.test(document.plain.slice(span.start, span.end)),
  },
  examples: {
    finds: [
      'Zoom passcode for the closed session: [884 221]',
      'The alarm? It is still on [six nines].',
      'Booking page login is StonebeckTrips / [Ch4rabanc].',
      'Their security answer for the float account is still [TORTOISE77].',
      'Bocs du wrth y ffenest i’r allwedd: [2-9-4-7].',
      'Larwm y capel: teipiwch [2840] wedyn seren.',
      'The box by the meter opens on [the year we won the cup].',
      'The password is [Daff0dil22].',
      'The door code is [4471] this week.',
      'New codes by hand, my dears: [4471] up at the cabin.',
      'Office Wi-Fi: ParishAdmin, password [Daff0dil22]',
      'Key safe code [2580], then turn.',
      'Log in to the pavilion laptop, password [Heron!1962].',
      'The gate combination is [1-3-5-9].',
      'Have a nose round: https://rota.hallsite.example/admin?[token=7hK2xQ91bLm]',
      'The padlock code is [the year the hall was built].',
      'The hut door takes [four twos and a seven].',
      'Y cod i’r giât ydi [un saith dim naw].',
      '[Push the two bottom buttons together and turn the knob on the vestry door].',
    ],
    ignores: [
      'Whoever keeps guessing the tablet password, it is not the goat’s name and it never was.',
      'Guest wifi in the hall, no password needed.',
      'Peidiwch byth â rhannu’ch PIN na’ch cyfrinair ar Facebook.',
      'The password is a secret.',
      'The dress code is 1950s.',
      'Wifi for all in the café: Stonebeck, and the password is on the menu.',
      'Lunch combination is broth and a bap.',
      'The gate code for the weir field has changed, ask at the office for the new one.',
      'We have changed the code on the key safe because half the county knew the old one.',
      '15% off hampers with the word ORCHARD15.',
      'Gofynnwch wrth y cownter am gyfrinair y wi-fi.',
      'Jan’s landline is 01632 960 771 if you want a word about the hedge.',
      'On the urn press the top button and it hums.',
      'Press the top button and it bleeps. It is a pelican crossing.',
      'Book with Margaret on 07700 900456.',
      'Never share your password with anybody.',
      'Planning reference 24/01234.',
      'Ring 01632 960960 and ask for extension 12.',
      'Bring your PIN to the post office.',
      'The dress code is smart casual.',
      'Join us online: https://zoom.example/j/84011223344?pwd=aB3dE6fGh',
      'Read more: https://herald.example/story?id=48213&key=latest',
      'Promo code on the poster.',
      'Margaret has the keys, the council’s number is 01632 960960.',
      'Fours and sixes: five of each and a seven all out, says the cricket score on the hut door.',
      'Push the button and wait for the green man.',
      'Bonus ball 7, then 12, 19, 33 and 41, and nobody has won.',
      'Peal figures of the tower: 12-04-08 and 11-07-02.',
      'Coffee morning on Zoom, meeting ID 844 1200 3344, the passcode is on our website.',
      'Had a text that wants your PIN? Send it to 7726.',
    ],
  },
};

/** Words for a code, and for what it opens: they show figures to be one, and a word of another shape as well. */
const LOCKS =
  'pins?|codes?|combination|combo|pass ?codes?|key ?pad|padlock|lock ?box|lock|key ?safe|alarm|door|gate|barrier|safe|unlock|' +
  'dis-?arm|turn it|came through|one[- ]?time|verification|cod|rhif(?:au|e)|clo|drws|giât|larwm|teipi(?:o|wch|a)|goriad|allwedd';
/** Words for other secrets, and for what they open. */
const LOGINS =
  'pass ?words?|pwd?|passphrase|log ?ins?|logs? (?:in|on)|logging in|user(?:name)?|entry ?phone|shutter|locker|wi-?fi|network key|router|' +
  'token|api key|secret|opens? (?:it|with|on)|punch in|tap in|key in|type|thumb|cyfrinair|rhif|bocs|agor';
/** Words for what is done with figures that are a code. */
const SET_BY_HAND = 'alarms|opens?|punch|tap|press|hash|star|spin|dials|pad|box|compound|latch|numbers?';
/** A sentence that tells a secret has one of these, or the words before it have. */
const CUE = new RegExp(`\\b(?:${LOCKS}|${LOGINS})\\b`, 'i');
/** Figures that are a code have one of these beside them. */
const NEAR = new RegExp(`\\b(?:${LOCKS}|${SET_BY_HAND})\\b`, 'i');
/** Codes that are meant for everybody, and numbers of other kinds. */
const PUBLIC =
  /\b(?:dress code|post ?code|promo|discount|voucher|qr code|area code|dialling|code of conduct|highway code|meeting id|(?:zoom|teams)(?![^.\n]{0,40}\b(?:closed|private|exempt)\b)|order|reference|ref|minute|application|invoice|charity|licence|registration|class|grid|sort code|never (?:share|give|tell)|change your password|free wi-?fi|public wi-?fi|guest wi-?fi|code word|bar code|tv|£|per cent)/i;
/**
 * A word in the shape of a password, with a capital letter and digits, and perhaps a symbol: "Heron!1962", "Conker-Tuesday-41",
 * "Daff0dil22".
 */
const PASSWORD_SHAPE =
  /(?<![\w@#/.£&=?-])(?:[A-Z][a-z]{2,14}(?:[-_!.][A-Z]?[a-z]{2,14}){0,3}[-_!.]?\d{2,5}[!?*$%]?|[A-Z][a-z]{2,8}\d[a-z]{2,8}\d{0,4}[!?*$%]?|[A-Z][a-z]{3,14}\d{1,4}[!*$%]|[A-Z][a-z]{4,14}!\d{1,5}|[A-Z][a-z]{2,14}\d[A-Z][a-z]{2,14})(?![\w@/-]|\.[a-z])/g;
/** Four to six digits, together or spaced. */
const CODE = /(?<![\w£/.:-])(?:[cC]?\d{4,6}[xyzXYZ#*]?|\d{3}[ -]\d{3}|[A-Z](?: \d){3,5}|\d(?:[ -]\d){3,5})(?![\w/%]|[.:,]\d|-\d)/g;
const SPELLED_DIGITS = ['oh', 'zero', 'nought', ...DIGITS, 'dim', 'sero', ...WELSH_DIGITS, 'dwy', 'tair', 'pedair'];
/** The same in words. */
const SPELLED = new RegExp(
  `\\b(?:(?:${SPELLED_DIGITS.join('|')}|double)[ ,-]{1,2}){2,5}(?:${SPELLED_DIGITS.join('|')})\\b(?:,? then (?:hash|star|enter))?`,
  'gi',
);
/** A code told digit by digit: "2 then 7 then 7". */
const ONE_BY_ONE = /\b\d(?:,? (?:and )?then (?:a |the )?\d){2,7}\b/g;
/** A word that is said to be a password: "password is X", "login: X", "user X". It counts even without digits. */
const SAID =
  /\b(?:pass ?word|pwd?|pass ?code|pass ?phrase|cyfrinair)(?:'s|\u2019s)?(?: for [\w ]{2,24}?(?= (?:is|ydi|yw|now|still|=)|:))?(?: is| =| ydi| yw|:| now| still|,){0,4} ["'“]?(?!(?:to|for|on|is|in|at|if|and|or|the|a|an|your|protected|safe|safely|secret|manager|managers|reset|again|please|with|changed|from|by|it|must|should|has|was)\b)([^\s"'”,]{4,40})/gi;

/** A login told in one go, name and password: "login is choir / Tenor5". */
const LOGIN_PAIR = /\blog ?in(?:['’]s| is| details?(?: are)?|:)? ["“]?([\w.@-]{3,24}) ?\/ ?(\S{4,30})/gi;

/** A password in capitals and digits, which may also be a voucher: it counts only after a word for it. */
const SHOUTED = /\b(?:memorable|security|pass) ?(?:word|name|answer)\b[^.!?\n]{1,40}?\b([A-Z]{4,14}\d{2,6})\b/g;

/** A link that lets in everybody who has it: "?token=9fK2xQ77", "&key=…". Links to public meetings are left out. */
const IN_A_LINK =
  /[?&#](?:(?:access_|auth_?|session_?|api_?)?(?:token|key|secret)|auth|sig|password|passwd|pwd)=(?=[\w.~%-]{0,40}\d)[\w.~%-]{6,100}/gi;

/** A cheap test before SAID. V8 takes longer to compile the pattern of all cues than to check most drafts. */
const PASSWORD_WORD = /pass|pw|cyfrinair/i;
const SPELLED_WORDS = new Set([...SPELLED_DIGITS, 'double']);

function mayBeSpelled({ tokens }: Document): boolean {
  return tokens.filter(({ norm }) => SPELLED_WORDS.has(norm)).length >= 3;
}

function* secrets(document: Document): Generator<Observation> {
  yield* saidPasswords(document);
  yield* toldInOneGo(document);
  yield* linksThatOpen(document);
  yield* passwordShapes(document);
  yield* codes(document);
}

/** Words that are said to be a password. */
function* saidPasswords(document: Document): Generator<Observation> {
  const { plain } = document;
  if (!PASSWORD_WORD.test(plain)) return;
  for (const { 0: whole, 1: said = '', index } of everyMatch(plain, SAID)) {
    const word = said.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    const start = index + whole.lastIndexOf(said);
    if (word.length >= 4 && /[A-Z0-9]/.test(word) && !isHarmless(document, start))
      yield observation('password', start, start + word.length, 'a word given as a password');
  }
}

/** A name and password together, or a memorable word in capitals. */
function* toldInOneGo(document: Document): Generator<Observation> {
  for (const { 0: whole, 2: word = '', index } of everyMatch(document.plain, LOGIN_PAIR)) {
    const start = index + whole.lastIndexOf(word);
    const end = start + word.replace(/(?<![.,;:!?)”"])[.,;:!?)”"]+$/, '').length;
    if (/[A-Z\d]/.test(word) && !isForEverybody(document, start)) yield observation('login', start, end, 'a word given as a password');
  }
  for (const { 0: whole, 1: word = '', index } of everyMatch(document.plain, SHOUTED)) {
    const end = index + whole.length;
    if (!isForEverybody(document, index)) yield observation('password', end - word.length, end, 'a word given as a password');
  }
}

function* linksThatOpen(document: Document): Generator<Observation> {
  if (!document.plain.includes('=')) return;
  for (const { 0: written, index } of everyMatch(document.plain, IN_A_LINK))
    if (!isForEverybody(document, index))
      yield observation('token', index + 1, index + written.length, 'opens what it leads to, whoever follows the link');
}

function* passwordShapes(document: Document): Generator<Observation> {
  for (const { 0: word, index } of everyMatch(document.plain, PASSWORD_SHAPE))
    if (!isForEverybody(document, index)) yield observation('password', index, index + word.length, 'has the shape of a password');
}

/** Figures beside what they open. */
function* codes(document: Document): Generator<Observation> {
  const { plain } = document;
  if (!mayHaveCode(document)) return;
  const isPhone = overlapOf(findPhoneNumbers(document));
  for (const { 0: written, index } of [CODE, SPELLED, ONE_BY_ONE].flatMap((pattern) => everyMatch(plain, pattern))) {
    const end = index + written.length;
    const before = plain.slice(Math.max(0, index - 90), index);
    if (isPhone({ start: index, end }) || !isCode(before, written, plain.slice(index, end + 60)) || isHarmless(document, index)) continue;
    yield observation(/\bpin\b/i.test(before) ? 'pin' : 'door-code', index, end, 'a code, beside what it opens');
  }
}

function mayHaveCode(document: Document): boolean {
  const { plain } = document;
  const hasFigures = plain.search(CODE) >= 0 || mayBeSpelled(document) || /\d,? (?:and )?then/.test(plain);
  return hasFigures && CUE.test(plain);
}

/**
 * Whether figures are a code, by the words around them.
 * @param after the text from the figures on
 */
function isCode(before: string, written: string, after: string): boolean {
  const around = `${before} ${after}`;
  if (isShort(written) && !TURNED.test(around)) return false;
  return NEAR.test(around) && !isYearOrAmount(before, written, after);
}

/** Whether the sentence at an offset is of what everybody may know. */
function isForEverybody(document: Document, at: number): boolean {
  const { start, end } = sentenceSpan(document, sentenceAt(document, at));
  return PUBLIC.test(document.plain.slice(start, end));
}

/** Whether nothing at an offset is a secret: the sentence is of what everybody may know, or of nothing that has a secret. */
function isHarmless(document: Document, at: number): boolean {
  const { start, end } = sentenceSpan(document, sentenceAt(document, at));
  return isForEverybody(document, at) || !CUE.test(document.plain.slice(Math.max(0, start - 60), end));
}

/** Three digits in words are often not a code. They count only where something is turned or set to them. */
const TURNED = /\b(?:turn (?:it|the|back)|dials?|spin|combination|combo|padlock|key ?pad|code|cod|pin)\b/i;

function isShort(written: string): boolean {
  return /^[a-z]+[ ,-]+[a-z]+[ ,-]+[a-z]+$/i.test(written) && !/^(?:one\W+two\W+three|three\W+two\W+one)$|double/i.test(written);
}

/** Short numbers of public services that people text or ring. */
const SERVICE = /^(?:7726|61016|1800\d|11[168]\d{3}|8\d{4})$/;

function isYearOrAmount(before: string, written: string, after: string): boolean {
  if (SERVICE.test(written) && /\b(?:to|text|forward|send|ring|call|dial)\W{0,4}$/i.test(before)) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(written) && !/\b(?:code|pin|combination|padlock|safe|alarm|is|cod)\W{0,3}$/i.test(before)) return true;
  return (
    /(?:£|tel|phone|ring|call|text|no\.?|number|ref|extension|ext)\W{0,3}$/i.test(before) ||
    /^\S+ (?:people|houses|homes|residents|metres|miles|tonnes?|steps|words|votes|trees|bulbs|years|runners|tickets|visitors|copies)/i.test(
      after,
    )
  );
}

function observation(kind: string, start: number, end: number, why: string): Observation {
  return { kind, span: { start, end }, confidence: 'likely', why };
}
