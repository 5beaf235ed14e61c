// Decides whose contact detail it is, from the words around it.
import { overlaps, peopleBetween, sentenceAt } from '../../document/context.js';
import { mayBeName } from '../../document/unknown-names.js';
import { matches, oneStands, phrases, stands } from '../../phrases/index.js';
import { lowerBound } from '../../lower-bound.js';
import type { Document, Owner, Phrases, Span, Token } from '../../types.js';
import { wordSet } from '../../word-set.js';
import { isOfOffice } from './dwellers.js';

/** Welsh verbs for reaching somebody, bringing them something or coming to them. */
const CY_REACH = `(%galwch|ffoniwch|ffonia|cysylltwch|cysyllta|ebostiwch|ebostia|bostiwch|tecstiwch|tecstia|tecst|gadewch|gadwch|gad|
  gyrrwch|gyrra|anfonwch|anfona|danfonwch|hala|halwch|rhowch|rho|whatsappwch|whatsapiwch|mesejwch|cnociwch|dewch|tyrd|tyd|
  dere|deuwch|cer|trefnwch|holwch|hola|gofynnwch|gofyn|rhoi caniad|negeseuon|cysylltu|ffonio|tecstio|ebostio)`;

const OWN = phrases(`
  (~ring|~call|~text|~phone|~message|~whatsapp|~email|~dm|~contact|~find|~reach|~drop|~get|~bell|~shout|give|~catch|
    ~come|~see|~knock|~add|~send|ping|tell) .{0,3} (me|mine)
  (my|mine) (own|home|personal|private|mobile|number|landline|line|ffôn|email|address|door|house|cell|phone|addy|insta|
    place|gaff|front)
  (i|i'm|we) ('m|am|live|are) (at|on|in|over)
  (mine|me) (is|'s|at|on)
  (use|using|try) (mine|my)
  (straight|direct|directly|through) to (me|mine)
  (me|my) (on|at|direct)
  (i|i 'll|ill|i will|i can) (run|drop|fetch|carry|pop|come|collect|meet|print|read|see|pick|sort|reply|answer|get back|
    deal|forward|add|put|reserve|save|bring|check|look) (it|them|you|your|to|back|up|with|at|that|one|some)
  ${CY_REACH} (â|a|efo|gyda|hefo|am|'da|adre|yn uniongyrchol|nôl)? (fi|ni adre|acw)
  ${CY_REACH} .{0,3} (ata i|ata fi|ataf i|ataf fi|aton ni|atom ni|draw acw)
  ${CY_REACH} i (mi|fi)
  ${CY_REACH} .{0,2} !nesa i (mi|fi)
  (dyma|dyna) (fy|'n|ein) (%rhif|%ffôn|%ebost|%cyfeiriad) (ni|i)?
  (fy|'n|yn) (%rhif|%ffôn|%ebost|%cartref|%symudol|%mobeil|%cyfeiriad) (newydd|personol|symudol|adre|adra|gartre)? (i|
    fi|yw|ydi|ydy|di)
  fy (%tŷ|%drws|%giât|%garej|%sied|%iard|%porth|%gardd|%cegin|%fflat|%fferm|%bwthyn)
  (ein|'n|yn) (%tŷ|%giât|%garej|%sied|%iard|%porth|%gardd|%cegin|%fflat|%fferm|%bwthyn) (ni|i)
  gael gafael (arna|arnaf) i
  y %tŷ (acw|'cw|co)
  (draw|heibio|lawr|fyny) acw
  (mi|fe)? (bydda|fydda|byddai|fyddai|byddwn|fyddwn) (i|ni)? .{0,3} (adre|adra|gartre|gartref|'ma|yma|ateb|ar ben arall)
  (mi)? (ro|rof|wna|fedra|galla|alla|ateba|ga) i .{0,3} (ateb|ffonio|ddod|dod|taflen|daflen|ddangos|ti|chi)
  (my|our) (porch|letterbox|letter box|gate|wall|kitchen|garage|shed|garden|drive|driveway|step|steps|doorstep|hallway|
    hall table|conservatory|allotment|front room|bungalow|flat|lodge|farm|yard|barn|new number|new mobile|new address)
  (round|outside|at|to|from|past|behind) ours
  (we're|we are|we 're) #Number
  from mine
  (ebost|e bost|ebostiwch|ffôn|rhif|mobeil|tecst) (fi|i|ni)
  (reach|get|get hold of|ring|call|phone|find|catch) us at home
  we 're on .{1,4} at home
  (dwi|dw i|rydw i|rwy|rwyf|wi|wy|rydym|rydyn ni|dan ni|dyn ni|ryn ni|ni|fi) (yn)? (ar|byw)
`);

/** "Me" as some say it for "my": "ring me nan", "text me mate Kev". */
const ME_FOR_MY = phrases('me ({kin}|{acquaintance}) .{0,4} (#Person|#Number|on|at|$)');

/** Contacts of "us". They are the author's own where the contact is of a kind that people have; otherwise "us" may be a body. */
const OURS = phrases(`
  (give|drop|ring|call|text|message|find|phone|catch|tell|ping) us
  (we|we're) ('re|are|live|live)? (at|on|in)
  (~knock|~bell|~shout) .{0,3} (us|ours)
  ask for me
  ^ .{0,1} (landline|mobile|phone|email|old number|old email|internet|broadband) ('s|is|has|been|was|has been|'s been) .{0,1} (cut off|
    dead|broken|bust|hacked|full|packed up|died|gone)
  if i (do n't|don't|dont|can't|ca n't) (answer|pick up|reply|hear)
  (i 've|i have|ive|i've) changed (my)? (number|email|provider|address|networks)
  ^ .{0,2} new (email|number|mobile|address) (as|because|since|for me)
`);

/** Where something is or where somebody goes, which does not say whose number it is: "to the polling station", "outside the school". */
const PLACE = phrases(`
  (to|at|from|outside|near|behind|by|past|opposite|after|before|in|into|for|up|down|round|leaving) (the|our|
    a)? (polling|train|bus|railway|old|village|parish|town|primary|junior|infant)? (station|school|church|chapel|shop|
    pub|hall|library|hospital|museum|garage|cafe|surgery|club|vet|vets|hotel|centre|theatre|food bank)
`);

const OTHER = phrases(`
  ({staff-word}|clerk|chairman|chair|caretaker|groundsman|mayor|councillor|warden) 's .{0,1} (home|private|personal|own)
  (he|she|his|her|him|hers)
  (ring|call|text|phone|message|whatsapp|email|contact|ask for|speak to|knock for|book with|give|see|drop|
    collect) .{0,3} #Person
  #Person .{0,3} (on|at|lives|is|'s|has|keeps)
  (~live|~lives|neighbour|neighbours|tenant|landlord|widow|mum|dad|nan|lad|lass|bloke|chap|fella|lady|gentleman|owner|
    landowner|contractor|builder|farmer|chairman|secretary|organiser|volunteer|coach|captain)
  (my|our) (sister|brother|son|daughter|wife|husband|hubby|missus|friend|mate|cousin|auntie|aunt|uncle|gran|grandad|
    grandma|partner|girlfriend|boyfriend|nephew|niece|lodger|cleaner|childminder)
  not (me|us|mine|ours)
  (%rhif|%ffôn|%ebost|%cyfeiriad|%cartref|%tŷ) (#Person|o|hi|fo|fe|e)
  %rhif (ffôn|symudol|mobeil)? (y|yr) .{0,1} ({cy-person}|{cy-kin})
  %rhif #Capital{1,2} (yw|ydi|ydy|di|gen|gyda|efo|da)
  (ei|eu) (%rhif|%ffôn|%ebost|%cartref|%tŷ|%drws|%mobeil|%symudol|%cyfeiriad)
  (ei|eu|fy|ein|'n|'i|y) ({cy-kin}|fab)
  {cy-kin} (i mi|i fi|i ni|y {villager}|#Person|#Capital)
  (hi|fo|fe|nhw|ef) (sy|sydd)
  (iddi|iddo|iddyn|ati|ato|atyn|ganddi|ganddo|ganddyn|gyda hi|gyda fe|efo hi|efo fo|wrthi|wrtho) (hi|fo|fe|nhw)?
  (holwch|hola|gofynnwch|gofyn|siaradwch|cysylltwch|cysyllta) (am|i|gyda|efo|â|a|
    hefo) {given-name}&#Capital .{0,2} (ar|#Number|drws|o|rhif|,|$)
`);

/** Somebody's, unless a body has just been spoken of: "The bins are the district's. Their number is …". */
const THEIRS = phrases('(they|their)');

/**
 * Somebody is to be reached by a name, which may be on no list. The number is theirs, even if a body is mentioned in the
 * sentence before.
 */
const ASKED_FOR = phrases(`
  (ring|call|text|phone|message|try|ask|ask for|speak to|see|catch|contact|queries to|questions to|names to|offers to|
    tickets from|keys from) {given-name}&#Capital .{0,3} (at home|on|evenings|days|after|before|#Number|$)
  (ring|call|text|phone|message|try|ask|queries to|questions to) #Capital (at home|on)
`);

const OFFICIAL = phrases(`
  #Capital and (sons|bros|co|daughters)
  (office|council|clerk|clerk's|hall|booking|bookings|surgery|box office|helpline|hotline|switchboard|desk|reception|
    museum|library|school|centre|charity|hospice|police|highways|county|borough|district|depot|association|company|
    landline of|customer|services|enquiries|enquiry|theatre|station|food bank|trust|club|pub|cafe|shop|vet|vets|garage|
    hotel|church|chapel|hospital|pharmacy|ward office|duty|out of hours|emergency|warden|registrar|campaign line|
    control room|water (board|company)|gas board|network rail|environment agency|freephone|leisure|coaches|minibuses|taxis|cabs|minicabs|travel|bakery|brewery|nurseries|kennels|stores)
  (bin|bins|leak|leaks|fault|faults|reporting|repairs|help|advice|crisis|info|information|press|sales|order|orders|ticket|
    waste|recycling|planning|flood|pothole|potholes|lighting|tip|24 hour|public|free) (line|number)
  (swyddfa|cyngor|neuadd|llinell|ysgol|canolfan|meddygfa|heddlu|llyfrgell|clerc)
`);

/** Workplaces and posts: the number is somebody's work number. */
const AT_WORK = phrases(`
  (office|council|clerk|clerk's|deputy|rfo|booking office|box office|surgery|helpline|hotline|switchboard|desk|
    reception|police|highways|county|borough|district|depot|customer|services|enquiries|enquiry|ward office|duty|
    out of hours|emergency|warden|registrar|control room|officer|manager|agent)
  (swyddfa|cyngor|clerc|swyddog)
`);

/** Words that may stand between a name and the number: "Jan's landline is", "Pat, at home on". */
const LINKS = wordSet(
  "on is 's at number no landline mobile home phone tel telephone line direct usually always evening evenings daytime anytime any time after before a bell ring call shout buzz tinkle",
);
/** Names that halls, parks and houses are often called after. */
const PATRONS = wordSet('victoria albert alexandra elizabeth charlotte edward george william margaret mary anne hope faith grace');
/** Words before a place name, and words for a saint: the name behind one of these is not a person's. */
const BEFORE_PLACE = wordSet('the at in to from near outside st saint sant');
const NEAR = 6;

/** Whether only words of LINKS stand between a name and the number: "Jan's landline is …", "speak to John Hall, …". */
function isTied(document: Document, { start }: Span): boolean {
  const { tokens, sentences } = document;
  const at = lowerBound(tokens, (token) => token.start >= start);
  const first = sentences[sentenceAt(document, start)]?.first ?? 0;
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    if (/[.;!?)]/.test(tokens[i + 1]?.before ?? '')) return false;
    if (!LINKS.has(tokens[i]?.norm ?? '')) return isName(document, i);
  }
  return false;
}

/** Whether the words before a name are used mostly of people: "tickets off Kaz", "ask for Kaz", "give Kaz a ring". */
function isAskedFor(before: string, last: string): boolean {
  if (last === 'off' || last === 'give' || last === 'catch') return true;
  return (last === 'for' && before === 'ask') || (last === 'to' && /^(?:speak|talk|chat)$/.test(before));
}

/** Somebody has, sells or takes things, so that an ambiguous first word is a name: "Ivy has the ladders", "Dawn is selling tickets". */
const HAS_SOME = phrases(`
  ^ #Capital (has|'s got|keeps|sells|takes) (the|them|all|some|spare|more|plenty|#Number|tickets|keys|eggs|plants)
  ^ #Capital (is|'s) (selling|taking|collecting|organising|running|sorting|minding|holding|lending|booking)
`);

function isHolder(document: Document, sentence: number): boolean {
  const name = document.tokens[document.sentences[sentence]?.first ?? 0];
  return name !== undefined && name.keys.has('{given-name}') && mayBeName(name) && stands(document, HAS_SOME, [sentence]);
}

function isName({ tokens, people }: Document, last: number): boolean {
  const person = people[lowerBound(people, (each) => each.last > last)];
  if (person && person.first <= last) return !person.office && person.confidence !== 'possible' && person.last === last + 1;
  const isGiven = (token: Token | undefined): boolean =>
    token?.shape === 'Capital' && token.keys.has('{given-name}') && !PATRONS.has(token.norm);
  const [before, given, token] = [tokens[last - 2], tokens[last - 1], tokens[last]];
  if (token?.shape !== 'Capital') return false;
  if (mayBeName(token) && isAskedFor(before?.norm ?? '', given?.norm ?? '')) return true;
  if (isGiven(given)) return token.keys.has('{place-word}') && token.before === '' && !BEFORE_PLACE.has(before?.norm ?? '');
  return isGiven(token) && given?.shape !== 'Capital' && !BEFORE_PLACE.has(given?.norm ?? '');
}

/**
 * Whether one of the phrases matches in those sentences outside the span. The church of "Church Lane" is not counted when the
 * span is the address.
 */
export function standsBeside(document: Document, set: Phrases, sentences: readonly number[], span: Span): boolean {
  return (
    stands(document, set, sentences) && matches(document, set).some((match) => sentences.includes(match.sentence) && !overlaps(match, span))
  );
}

/** A contact whose owner is asked for. */
interface Contact {
  readonly document: Document;
  readonly span: Span;
  /** The index of its sentence. */
  readonly sentence: number;
  /** Whether it is of a kind that people have and bodies seldom do. */
  readonly personal: boolean;
}

/** Whose a contact is, by the words around it. An `official` one is a body's, and no fact. */
export type ContactOwner = Owner | 'official';

/**
 * Decides who a contact belongs to; `official` means that the words name a body and nobody in particular.
 * @param span where the contact stands
 * @param personal whether it is of a kind that people have and bodies seldom do: a mobile number, a disguised one, a home
 * address
 */
export function ownerOf(document: Document, span: Span, personal = false): ContactOwner {
  const contact = { document, span, personal, sentence: sentenceAt(document, span.start) };
  return ownerHere(contact) ?? ownerBefore(contact);
}

/** Whether somebody is reached so at work, in the office that they hold. */
function isAtWork({ document, span, sentence }: Contact): boolean {
  if (isOfOffice(document, span)) return true;
  return stands(document, AT_WORK, [sentence]) && !stands(document, AT_HOME, [sentence]);
}

/** Not "us", which may be a body: "Ring us on 01632 960131 or email us at …". */
const ME = wordSet('me mine');
/** A telephone number or an e-mail address. */
const REACHED = /\d[\d ]{8}|@/;

/**
 * The owner in a sentence with several contacts, by the words right before each: "Ring Jane on 01632 960131 or me on 01632 960132"; null
 * where these are neither a name nor the author.
 */
function ownerAmongSeveral(contact: Contact): Owner | null {
  const { document, span, sentence } = contact;
  const { tokens, sentences, plain } = document;
  const { first = 0, start = 0, end = 0 } = sentences[sentence] ?? {};
  if (!REACHED.test(plain.slice(start, span.start)) && !REACHED.test(plain.slice(span.end, end))) return null;
  const at = lowerBound(tokens, (token) => token.start >= span.start);
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    const { norm = '' } = tokens[i] ?? {};
    if (ME.has(norm)) return 'own';
    if (!LINKS.has(norm)) return isName(document, i) && !isAtWork(contact) ? 'other' : null;
  }
  return null;
}

/** The owner by the sentence of the contact; null where it does not say. */
function ownerHere(contact: Contact): ContactOwner | null {
  const { document, span, sentence, personal } = contact;
  const among = ownerAmongSeveral(contact);
  if (among !== null) return among;
  if (stands(document, ME_FOR_MY, [sentence])) return 'other';
  if (isOwn(contact, sentence)) return 'own';
  if (isTied(document, span) && !isAtWork(contact)) return 'other';
  const told = stands(document, OTHER, [sentence]) || isHolder(document, sentence) || isTheirs(contact);
  const named = peopleBetween(document, sentence, sentence).filter(({ office }) => !office);
  // "Straight to me: gemma dot holt at …" names nobody except in the contact itself.
  if (!told && named.every((person) => overlaps(person, span)) && isOwn(contact, sentence - 1)) return 'own';
  const official = isOfficial(contact, sentence);
  if ((told || named.length > 0) && (personal || !official)) return 'other';
  return official ? 'official' : null;
}

/** Whether "they" or "their" in the sentence is somebody, and not the body that alone the sentence before speaks of. */
function isTheirs(contact: Contact): boolean {
  const { document, sentence, personal } = contact;
  if (!stands(document, THEIRS, [sentence])) return false;
  const before = sentence - 1;
  return (
    personal || !isOfficial(contact, before) || stands(document, OTHER, [before]) || peopleBetween(document, before, before).length > 0
  );
}

/** The owner by the sentence before, where the contact's own does not say. */
function ownerBefore(contact: Contact): ContactOwner {
  const { document, span, sentence, personal } = contact;
  if (isOwn(contact, sentence - 1)) return 'own';
  if (standsBeside(document, ASKED_FOR, [sentence], span)) return 'other';
  if (!personal && isOfficial(contact, sentence - 1)) return 'official';
  return oneStands(document, [OTHER, THEIRS], [sentence - 1]) ? 'other' : 'unknown';
}

function isOwn({ document, personal }: Contact, sentence: number): boolean {
  return stands(document, OWN, [sentence]) || (personal && stands(document, OURS, [sentence]));
}

/** Where somebody is reached who is not at work, whatever they work as. */
const AT_HOME = phrases(`
  at home (on)? #Number
  (~ring|~call|~phone|~reach|~get|~find|~catch|~text) .{0,4} at home
  (home|private|personal) (number|phone|landline|line|mobile|email|address)
`);

function isOfficial({ document, span, personal }: Contact, sentence: number): boolean {
  if (stands(document, AT_HOME, [sentence])) return false;
  return standsBeside(document, OFFICIAL, [sentence], span) && !(personal && stands(document, PLACE, [sentence]));
}

/** Whose a fact is. What the words give to a body is nobody's in particular, once there is another reason to take it for a person's. */
export function ownerShown(owner: ContactOwner): Owner {
  return owner === 'official' ? 'unknown' : owner;
}

/** Whose a contact is that people and bodies have alike. */
export function personalOwner(document: Document, span: Span): Owner {
  return ownerShown(ownerOf(document, span));
}
