// Finds who is tied to an address by the words around it: "Mr Quill, 3 Mill Row", "she's Flat 3, Wharf Court", "berth 14, that's
// us".
import { isWelshTo, sentenceAt, tokensOf } from '../../document/context.js';
import { isSurname } from '../../document/unknown-names.js';
import { lowerBound } from '../../lower-bound.js';
import type { Document, Person, Span, Token } from '../../types.js';
import { wordSet } from '../../word-set.js';
import type { ContactOwner } from './owner.js';

export interface Dweller {
  readonly owner: ContactOwner;
  /**
   * How somebody is tied to the address: `lives` there, `is` or can be found there, is called after it ("Owen from Hill Farm"),
   * or only stands `beside` it in the text.
   */
  readonly tie: 'lives' | 'is' | 'from' | 'beside';
  /**
   * Whether the address is that of a business, or one that a council gives out for an officer: "the shop at 3 Mill Row", "the
   * Clerk, Mrs Hart, 3 Mill Row".
   */
  readonly office: boolean;
}

const FIRST = wordSet("i im i'm me we us mine ours fi ni dwi rwy acw");
const THIRD = wordSet('he she they him her them hers theirs hes shes theyre fo hi nhw');
const POSSESSIVE = wordSet("my our his her their fy ein ei eu 'i 'u");
/** Words for people who may live at an address, in addition to kin and acquaintances. */
const PEOPLE = wordSet('lad lass couple lady man woman bloke chap fella gentleman owner owners lot folks keeper anti yncl %cymdoges');
const LIVES = wordSet('live lives living reside resides residing lodge lodges lodging dwell moor moors moored byw moved moving');
/**
 * Verbs of living somewhere that count only directly before the address: "staying at Manor Farm", but not "staying for lunch at
 * Manor Farm".
 */
const LIVES_AT = wordSet('settled stay stays staying stopping stops stopped rent rents renting based squatting kipping sleeps leaves');
/** Words that may follow "moved" where somebody moves house: "moved in with her son at", but not "moved the bench to". */
const MOVED_TO = wordSet('in into to from out up down back over house home here there with on at again next round');
/** Words for a home that may stand between its owner and the address: "my new place is …". */
const HOME_WORDS = wordSet(
  'smallholding barge houseboat yurt home house place address addy addres adress door gaff cottage bungalow flat caravan boat narrowboat farm pad digs doorbell letterbox porch drive gate garage number postcode %cyfeiriad %cartref %tŷ',
);
const LINKS = wordSet(
  "it r has have got at of from 'll in on over up down round by is 's are am 'm 're was been still now just back the there usually mostly out here both all alone who who's " +
    "which be find found can you this to into with along across next only ever so always same please this week tonight today night nights evening evenings day days most weekends morning mornings new old own usual front yn o ar draw mae sydd sy ma 'n that a",
);
/** Places that have an address but are not homes. */
const PLACES = wordSet(
  'forge works factory brewery smithy hall hut pavilion clubhouse office offices shop store stores pub cafe café surgery depot museum library school church chapel centre hotel salon garage ' +
    'station club legion institute council society chemist pharmacy bakery baker butcher butchers dentist dentists vet vets barber barbers takeaway ' +
    'restaurant showroom workshop warehouse clinic nursery playgroup market bank post-office company firm trust charity hospice swyddfa neuadd ysgol ' +
    'capel siop garej gorsaf clwb canolfan eglwys meddygfa fferyllfa tafarn caffi llyfrgell',
);
/** Shops and charities whose names look like people's names. */
const FIRMS = wordSet(
  'oxfam tesco tescos sainsburys asda aldi lidl morrisons waitrose greggs boots argos costa starbucks wetherspoons spoons barnardos shelter ' +
    'mencap scope mind specsavers bellway barratt barratts persimmon redrow subway mcdonalds dominos halfords wickes screwfix superdrug ' +
    'poundland wilko iceland spar londis costcutter nisa budgens coop halifax barclays lloyds natwest santander nationwide ladbrokes',
);
const BE = wordSet("r is 's are am 'm 're be been find found mae sydd ydi yw dwi this");
const INTRODUCES = wordSet('to with for ask see by named called contact ring i gan gyda at gyferbyn');
/** Words that point somebody out at an address: "It's Geoff at …", "you'll find old Tom in …". */
const POINTS_OUT = wordSet("find found catch is 's thats its");
/** How many words before the address are searched for somebody. */
const NEAR = 11;
/** How many of them may be words of no list, as in "lives with her son and the dogs at". */
const MOST_SPARE = 4;
/**
 * An officer or agent whose address is given out, up to the address itself: "Clerk: Jo Hart,", "the Clerk, Mrs J. Hart, at",
 * "Promoted by J Smith,".
 */
const OFFICE =
  /\b(?:clerk|rfo|finance officer|proper officer|returning officer|council|clerc|cyngor|promoted by|printed by|published by|hyrwyddwyd gan)\b(?: to the council| y cyngor)?[\s,:;()–]{0,4}(?:(?:c\/o|is|on behalf of|d\/o)[\s,:]{1,3})?(?:[A-Z][\w.'’-]{0,20}[\s,:;()–]{1,3}){0,6}(?:(?:at|of|c\/o|yn)[\s,:]{1,3})?$/;
/** A quick test before OFFICE. */
const OFFICE_SMALL = /clerk|rfo|officer|council|clerc|cyngor|(?:promoted|printed|published) by|hyrwyddwyd gan/i;

/**
 * Finds the person whom a few plain words tie to an address, before it or behind it.
 * @returns null where nobody is tied to it
 */
export function dwellerAt(document: Document, span: Span): Dweller | null {
  const office = isOfOffice(document, span);
  const found = before(document, span) ?? after(document, span) ?? addressee(document, span);
  return found && { ...found, office: found.office || (office && found.tie !== 'lives' && found.owner !== 'own') };
}

/** What the words before an address say of it, as far as they have been read, backwards from the address. */
interface Trail {
  /** Somebody is only "from" the address. */
  readonly from: boolean;
  /** Somebody lives there; somebody is there. */
  readonly lives: boolean;
  readonly is: boolean;
  /** The address is called a home of some kind. */
  readonly home: boolean;
  /** Whoever is there is described: "the owner of the white van is in …". */
  readonly described: boolean;
  /** How many words are of no list. */
  readonly spare: number;
}

/** Somebody who is named or meant, and the index of the first token that does so. */
interface Somebody {
  readonly owner: 'own' | 'other';
  readonly at: number;
}

/** Words after which "'s" is short for "is". After any other it makes the home somebody's: "our caretaker's home". */
const IS_SHORT_AFTER = wordSet('it that this there here what where he she who');
const BODY: Dweller = { owner: 'official', tie: 'is', office: true };

function before(document: Document, span: Span): Dweller | null {
  const { tokens } = document;
  const address = lowerBound(tokens, ({ start }) => start >= span.start);
  const { first = address } = document.sentences[sentenceAt(document, span.start)] ?? {};
  const from = /^(?:from|of|o)$/.test(tokens[address - 1]?.norm ?? '');
  let trail: Trail = { from, lives: false, is: false, home: false, described: false, spare: 0 };
  for (let at = address - 1; at >= Math.max(first, address - NEAR) && trail.spare <= MOST_SPARE; at--) {
    if (at + 1 < address && /[;.!?)]/.test(tokens[at + 1]?.before ?? '')) return null;
    const family = trail.lives || isGiving(tokens, at, address) ? familyAt(tokens, at) : null;
    if (!family && isBodyAt(document, at)) return BODY;
    const somebody = family ?? namedAt(document, at) ?? meantAt(document, at);
    if (somebody) return tiedTo(tokens, trail, somebody);
    const norm = tokens[at]?.norm ?? '';
    if (trail.home && norm === "'s" && !IS_SHORT_AFTER.has(tokens[at - 1]?.norm ?? ''))
      return { owner: 'other', tie: 'lives', office: false };
    if (trail.home && POSSESSIVE.has(norm)) return { owner: isFirst(norm) ? 'own' : 'other', tie: 'lives', office: false };
    if (isPlaceAt(tokens, at) && !trail.lives) return { owner: 'official', tie: tieOf(trail), office: true };
    trail = readOn(tokens, trail, at);
  }
  const isOwn = trail.home && trail.spare <= MOST_SPARE && speaksOfSelfBefore(document, span);
  return isOwn ? { owner: 'own', tie: 'lives', office: false } : null;
}

/** In "The Hendersons have moved", the name is a family's. A body may be called so too, but it does not live anywhere. */
function familyAt(tokens: readonly Token[], at: number): Somebody | null {
  const token = tokens[at];
  const isFamily = token?.shape === 'Capital' && /[^s']s$/.test(token.norm) && tokens[at - 1]?.norm === 'the';
  return isFamily ? { owner: 'other', at: at - 1 } : null;
}

/** Whether something is to be had from the family named right before the address: "from the Hendersons, number nine". */
function isGiving(tokens: readonly Token[], at: number, address: number): boolean {
  if (at !== address - 1 || !/^(?:from|with|see|ask|by|via|ring|try)$/.test(tokens[at - 2]?.norm ?? '')) return false;
  // A pub or a club may be called so too, so the name without its "s" has to be a surname.
  return isSurname({ norm: (tokens[at]?.norm ?? '').replace(/s$/, '') });
}

/** Whether a word is the name of a firm, or of a shop that is called after a person: "Siop Dewi". */
function isBodyAt({ tokens, people }: Document, at: number): boolean {
  const token = tokens[at];
  if (token && token.shape !== 'lower' && FIRMS.has(token.norm.replace(/'s$/, ''))) return true;
  const person = personEndingAt(people, at);
  return person !== undefined && PLACES.has(tokens[person.first - 1]?.norm ?? '') && tokens[person.first]?.before === '';
}

/** Somebody whose name ends at a token. */
function namedAt({ tokens, people }: Document, at: number): Somebody | null {
  const person = personEndingAt(people, at);
  if (person) return { owner: 'other', at: person.first };
  return isCalled(tokens, at) ? { owner: 'other', at: at - 1 } : null;
}

/** Somebody for whom a pronoun or a word such as "neighbour" stands. */
function meantAt(document: Document, at: number): Somebody | null {
  const token = document.tokens[at];
  if (!token) return null;
  if (FIRST.has(token.norm) && !isWelshTo(document, token)) return { owner: 'own', at };
  return THIRD.has(token.norm) || isOther(token) ? { owner: 'other', at } : null;
}

/** Whether a word is for a place that is no home, and no part of a name: "the office at", but not "the Office Manager". */
function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  return PLACES.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.shape !== 'Capital';
}

/** Ties somebody to the address; not where words of no list stand between, unless they live there or are pointed out by them. */
function tiedTo(tokens: readonly Token[], trail: Trail, { owner, at }: Somebody): Dweller | null {
  const is = trail.is || POINTS_OUT.has(tokens[at - 1]?.norm ?? '');
  if (trail.spare > 0 && !trail.lives && !(is && trail.described)) return null;
  return { owner, tie: tieOf({ ...trail, is }), office: false };
}

function tieOf({ lives, from, is }: Trail): Dweller['tie'] {
  if (lives) return 'lives';
  if (from) return 'from';
  return is ? 'is' : 'beside';
}

/** Takes in the token at an index that names nobody. */
function readOn(tokens: readonly Token[], trail: Trail, at: number): Trail {
  const norm = tokens[at]?.norm ?? '';
  const lives = isLiving(tokens, at, trail.spare);
  const isListed = lives || LINKS.has(norm) || HOME_WORDS.has(norm);
  const is = trail.is || BE.has(norm);
  return {
    from: trail.from,
    lives: trail.lives || lives,
    is,
    home: trail.home || HOME_WORDS.has(norm),
    described: trail.described || (is && (norm === 'of' || norm === 'with')),
    spare: trail.spare + (isListed ? 0 : 1),
  };
}

/** Whether the sentence before speaks of the author: "I've moved! New place is …" */
function speaksOfSelfBefore(document: Document, { start }: Span): boolean {
  return tokensOf(document, sentenceAt(document, start) - 1).some(({ norm }) => FIRST.has(norm));
}

function isOther({ norm, keys }: Token): boolean {
  return PEOPLE.has(norm) || keys.has('{kin}') || keys.has('{acquaintance}');
}

/** Whether a word is a name, judging by the word before it: "Nanna Bet", "Gill Pritchard", "the Hendersons". */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.shape !== 'Capital' || before?.sentence !== token.sentence) return false;
  // "Take the slides to Ambrose, 16a Cloth Row"
  if (INTRODUCES.has(before.norm) && tokens[at + 1]?.before === ',' && !token.keys.has('{place-word}')) return true;
  if (/^[a-z]$/.test(before.norm) && before.shape !== 'lower' && before.norm !== 'i' && before.norm !== 'a') return true;
  const named = before.shape === 'Capital' && before.keys.has('{given-name}') && !token.keys.has('{place-word}');
  return named || isOther(before) || (before.keys.has('{title}') && !/^(?:old|young|warden)$/.test(before.norm));
}

function isLiving(tokens: readonly Token[], at: number, spare: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (/^mov/.test(norm) && !MOVED_TO.has(tokens[at + 1]?.norm ?? '')) return false;
  return LIVES.has(norm) || (spare === 0 && LIVES_AT.has(norm));
}

function isFirst(norm: string): boolean {
  return /^(?:my|our|fy|ein)$/.test(norm);
}

function personEndingAt(people: readonly Person[], token: number): Person | undefined {
  const person = people[lowerBound(people, ({ last }) => last > token)];
  return person?.last === token + 1 ? person : undefined;
}

const AFTER_OWN =
  /^[\s,–:(-]{0,3}(?:(?:is|that['’]?s|thats|it['’]?s|its) )?(?:me|us|mine|ours|i['’]ll be (?:in|there|home|about|up)|we['’]ll be (?:in|there|home|about|up)|where (?:i|we)(?:['’](?:m|re))?|(?:dwi|dw i|dan ni|rydyn ni|ryn ni|rydw i)['’]?n byw|yw['’]n tŷ ni|(?:ydi|yw|ydy) (?:fy|ein) (?:nh?ŷ|tŷ|nghartref|cartref)|my (?:house|home|place|door|address)|our (?:house|home|place))\b/i;
const AFTER_OTHER =
  /^[\s,–:(-]{0,3}(?:(?:is|that['’]?s|thats|it['’]?s|its) )?(?:him|her|them|his|hers|theirs|(?:is )?where (?:he|she|they|[A-Z][a-z]+)(?:['’](?:s|re))? (?:live|lives|is|are|stays|moved|will)\b|the home of|home (?:to|of)|(?:ydi|yw|ydy) (?:tŷ|cartref) [A-Z][a-z]+|mae [A-Z][a-z]+(?: [A-Z][a-z]+)?['’ ]?(?:yn|n) byw|ask for (?!details|the |a |more)[a-zA-Z]{2,})\b/;

/** The address is that of a public place: "2 Chapel Fold, the box office", "9 Mill Row is the old chapel". */
const IS_PLACE =
  /^(?:,| is| \(|:) (?:the|our|y|yr) (?:[a-z]+ ){0,2}(?:hall|hut|pavilion|clubhouse|office|shop|store|pub|cafe|surgery|depot|museum|library|school|church|chapel|centre|hotel|salon|station|club|institute|chemist|pharmacy|bakery|theatre|neuadd|swyddfa|ysgol|ganolfan|capel)\b/i;
/** Somebody is said to be at the address: "Dot will be there till six". */
const AT_HOME =
  /^(?:['’](?:s|ll)|['’]?ll| is| will)? ?(?:be )?(?:always |usually |mostly )?(?:there|in|home|at home|about|around|up|waiting|expecting)\b/i;

const IS_THERE =
  /^,? [A-Z][a-z]{1,11}(?:['’](?:s|ll)| is| will be) (?:always |usually |mostly |normally )?(?:there|in|home|at home|about|around|up)(?: (?:till|until|from|all|most|after|before|by|any|every|this|on|today|tonight|tomorrow)\b|[.,!?\n]|$)/;

function after({ plain, people }: Document, { end }: Span): Dweller | null {
  const rest = plain.slice(end, end + 60);
  // Nothing more is said about the address, so the patterns need not be tried.
  if (/^(?:$|[.;!?)])/.test(rest)) return null;
  if (IS_PLACE.test(rest)) return { owner: 'official', tie: 'is', office: true };
  if (AFTER_OWN.test(rest)) return { owner: 'own', tie: 'lives', office: false };
  if (AFTER_OTHER.test(rest)) return { owner: 'other', tie: 'lives', office: false };
  const next = people.find(({ start }) => start >= end && start <= end + 3);
  if (IS_THERE.test(rest)) return { owner: 'other', tie: 'is', office: false };
  return next && AT_HOME.test(plain.slice(next.end, next.end + 40)) ? { owner: 'other', tie: 'is', office: next.office } : null;
}

/**
 * Something is brought or sent to somebody at an address: "Post her cards to Hollybush Cottage", "the flowers for Mum are best
 * sent to …".
 */
const BROUGHT =
  /\b(?:post|posted|send|sent|bring|drop|dropped|leave|left|deliver|delivered|take|return|address|addressed|forward|pop|stick|cards?|letters?|parcels?|flowers)\b([^.!?;:\n]{1,50}?)(?: (?:to|at|in|into|round to|off at|c\/o) (?:the )?|: )$/i;
const SOMEBODYS = /\b(?:my|our|his|her|their|him|them|me|us|mine|hers|theirs)\b/i;

function addressee(document: Document, { start }: Span): Dweller | null {
  const from = Math.max(0, start - 90);
  const brought = BROUGHT.exec(document.plain.slice(from, start));
  if (!brought) return null;
  const own = /\b(?:my|our|me|us|mine)\b/i.test(brought[0]);
  const named = document.people.some((person) => person.start >= from + brought.index && person.end <= start && !person.office);
  if (!named && !SOMEBODYS.test(brought[0])) return null;
  return { owner: own && !named ? 'own' : 'other', tie: 'lives', office: false };
}

/** Whether a council gives out the address: "Clerk: Jo Hart, 3 Mill Row", "applications to the Clerk, Mrs Hart, at 3 Mill Row". */
export function isOfOffice({ plain }: Document, { start }: Span): boolean {
  const line = plain.slice(Math.max(0, start - 90), start);
  if (/\b(?:[Pp]romoted|[Hh]yrwyddwyd) /.test(line) && !/\b(?:ring|knock|call|pop)\b/i.test(line)) return true;
  return (
    OFFICE_SMALL.test(line) &&
    OFFICE.test(
      line
        .replaceAll(/\n/g, ' ')
        .replaceAll(
          /\b(?:Clerk|RFO|Council|Clerc|Cyngor|Promoted|Printed|Published|Hyrwyddwyd|Finance|Proper|Returning|Officer)\b/g,
          (word) => word.toLowerCase(),
        ),
    )
  );
}
