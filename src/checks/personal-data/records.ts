// Finds what a council knows about people because it keeps lists: who has a plot, a booking or a fine, who wrote, signed or
// applied. Such a record is private as soon as it stands beside somebody's name.
import { clauseAround } from '../../document/context.js';
import { isSurname } from '../../document/unknown-names.js';
import { lowerBound } from '../../lower-bound.js';
import { matches, phrases, stands, type Match } from '../../phrases/index.js';
import type { Document, Observation, Span, Token } from '../../types.js';
import { wordSet } from '../../word-set.js';
import { isCalled } from './who.js';

/** Lists of people. Their names follow. */
const LISTS = phrases(`
  (objection|objections|objectors|objector|opposed|against) .{0,6}
  (letter|letters|email|emails|representations|comments|those who wrote|who wrote in|wrote|written) .{0,3} (support|
    favour|against|objecting|supporting) .{0,5}
  (petition|signatures|signed|signatories|petitioners) .{0,8}
  (ask|asked|asking|asks|apply|applied|bid|bids|applications|application|applicants|applicant|shortlisted|shortlist|
    interviewed|interviewing|turned down) .{0,1} (for|to) (the|a|one of the|our)? .{0,1} (garage|garages|plot|plots|
    allotment|allotments|flat|flats|bungalow|mooring|grant|grants|hardship|job|jobs|post|vacancy|licence|
    caretaker 's|clerk 's|warden 's|seat) .{0,3}
  (grant|grants|hardship|relief fund|welfare fund|bursary|bursaries) .{0,5}
  (fine|fines|fined|penalty notice|penalty notices|parking ticket|parking tickets|fixed penalties|penalties|
    final warnings|summonses) .{0,4}
  (hire|hirer|hirers|hired out|booking|bookings|unpaid|arrears|still to pay|not paid|yet to pay|overdue|owing) .{0,5}
  (top of|next on|next in|first on|bottom of|joined|joining|on|off) the .{0,1} (allotment|allotments|plot|waiting|
    garage|garages|housing|mooring|council house) (list|waiting list|register) .{0,3}
`);

/** Numbered things that belong to one person, whose name stands beside them. */
const HELD = phrases(`
  (plot|plots|garage|garages|mooring|moorings|grave|graves|beach hut|beach huts|lock up|lock ups) (#Number|#CAPS)
  (plot|plots|garage|garages|mooring|moorings|grave|graves|beach hut|beach huts) #Number (and|to|or) #Number
`);

/** A private occasion in a hired room, with whoever holds it named in between. */
const OCCASION = phrases(`
  (hall|room|pavilion|clubhouse|clubroom|marquee|annexe|booking|booked|hired|hire) .{0,9} (wedding|engagement|
    christening|baptism|eighteenth|18th|twenty first|21st|thirtieth|30th|fortieth|40th|fiftieth|50th|sixtieth|60th|
    seventieth|70th|eightieth|80th|wake|funeral tea|baby shower|hen do|stag do|hen night|divorce party|
    retirement party|leaving do|private party|ruby wedding|silver wedding|golden wedding|birthday party|naming day)
`);

/** Open events: where everybody may come, it is not a private booking. */
const FOR_ALL = phrases(`
  (everyone|everybody|all|anyone|you are|you're|public) .{0,3} (welcome|invited|come)
  (come along|come and|join us|join in|tickets|ticket|in aid of|open to all|bring a|fundraiser|raffle|admission|
    free entry|hosted by|led by|run by|organised by|quizmaster|playing|talk by|exhibition)
`);

/** What one person has from the council, such as a permit that has lapsed or a subscription. */
const OWN = phrases(`
  (#Person|#Capital) 's .{0,1} (garden|brown|green)? (bin|bins|waste|allotment|plot|mooring|garage|hall|pitch) (sub|
    subs|subscription|rent|rents|fee|fees|payment|hire|deposit|licence|sticker|renewal) .{0,6} (lapsed|expired|
    run out|overdue|unpaid|owing|outstanding|late|not paid|paid|bounced|refused)
  (#Person|#Capital) 's .{0,1} (grave|burial|double) (plot|space) .{0,4}
  (#Person|#Capital) (has|have|had|'s|'ve) .{0,1} (reserved|bought|paid for|booked|purchased) (a|the|her|his|
    their) .{0,2} (grave|grave space|plot by|plot next|double plot|burial plot|burial space|space beside) .{0,6}
  ashes .{0,6} (is|are|being|of) .{0,2} #Person 's
  (#Person|#Capital) .{0,3} (had to|have to|has to|having to) (give|giving) up .{0,3} (plot|allotment|garage|
    number .)
`);

/** A message that somebody sent to the council, announced before it is quoted. */
const MESSAGE = phrases(`
  (what|as|how|this is what|here is what|here's what) (#Person|the .{0,1} {villager}) (wrote|emailed|texted|messaged|
    sent|has written|has sent|said in|put in) .{0,3} (us|me|the council|the office|the parish|her|his|in) .{0,4}
  (#Person 's) (email|letter|message|text|complaint) (says|said|reads|read|in full|to us|to the council|to me) .{0,3}
`);

/** Sentences with one of these do not tell a record: they are about bodies, the dead, or whom to ask. */
const NO_RECORD = phrases(`
  ^ (wi|hall|room|stall|coach|trip|court|pitch|club|class|tea|lunch|supper|church|chapel|bowls|tennis|table)? (club|
    hall|room|court|trip)? bookings #Capital{1,2} $
  (died|the late|in memory|memorial|memory of|funeral|passed away|obituary|minutes of|minute #Number)
  (contact|ring|call|phone|email|speak to|enquiries|bookings to|bookings through|book through|
    book with) .{0,3} (#Person|secretary|clerk|office|caretaker)
  (chair|chairs|chaired|minister|inspector|committee|borough|county|judge|mp|cllr|cllrs|councillor|councillors|
    planning inspectorate|band|team|club|scouts|guides|brownies) .{0,2} (handed|hands|presented|presents|received|
    objected|objects|signed|backed)
  (petition|objection|objections|grant|grants|fine|fines) .{0,3} (was|were|has been|have been)? (handed|presented|
    delivered|awarded|cut|given) .{0,2} (in|over|out)? by
`);

/** Words that may stand between a record and the first name. */
const LINK = wordSet(
  "is are was were be been by to from of for so far on it this time the name names first include including came went 's still off",
);
const JOIN = wordSet('and the mr mrs miss ms dr misses both a');
/** The first name must stand within three times NEAR words of the record. APART: how many words may stand between two names. */
const NEAR = 4;
const APART = 3;

/** Finds records that stand beside the names of the people whom they are about. */
export function* findRecords(document: Document): Generator<Observation> {
  for (const set of [LISTS, HELD]) {
    for (const match of matches(document, set)) {
      const span = counts(document, match) ? withNames(document, match, set === HELD) : null;
      if (span) yield recorded(span);
    }
  }
  for (const match of matches(document, OCCASION)) if (counts(document, match) && isHeldBy(document, match)) yield recorded(match);
  for (const match of matches(document, OWN)) if (counts(document, match)) yield recorded(match);
  for (const match of matches(document, MESSAGE)) {
    yield recorded(clauseAround(document, match.first, match.last));
  }
}

function recorded({ start, end }: Span): Observation {
  return { kind: 'private-matter', span: { start, end }, confidence: 'likely', why: 'tells what the council has on record of somebody' };
}

function counts(document: Document, { sentence }: Match): boolean {
  return !stands(document, NO_RECORD, [sentence]) && !stands(document, FOR_ALL, [sentence]);
}

/** The span from a record to the last of the names that follow it; null where none follows. */
function withNames(document: Document, { start, first, sentence }: Match, isHeld: boolean): Span | null {
  const { tokens, sentences } = document;
  const { last = first } = sentences[sentence] ?? {};
  let from = first + 1;
  while (from < last && !startsNames(document, from, isHeld, last)) from++;
  if (from >= last || from > first + NEAR * 3) return null;
  let end = nameEnd(document, from, last, isHeld);
  for (let at = end; at < Math.min(end + APART, last); at++) {
    const next = nameEnd(document, at, last, isHeld);
    if (next > at) at = end = next;
    else if (!JOIN.has(tokens[at]?.norm ?? '')) break;
  }
  return { start, end: tokens[end - 1]?.end ?? start };
}

/** Whether a name begins at `at`, introduced by a colon, a comma, a bracket or a word such as "are" or "from". */
function startsNames(document: Document, at: number, isHeld: boolean, last: number): boolean {
  const { tokens } = document;
  if (nameEnd(document, at, last, isHeld) === at) return false;
  let before = at;
  while (JOIN.has(tokens[before - 1]?.norm ?? '') && !/[:,(]/.test(tokens[before]?.before ?? '')) before--;
  const mark = tokens[before]?.before ?? '';
  if (/[:(]/.test(mark)) return true;
  return isHeld ? mark.includes(',') || ['is', 'are'].includes(tokens[before - 1]?.norm ?? '') : isLinked(tokens, before, mark);
}

function isLinked(tokens: readonly Token[], at: number, mark: string): boolean {
  return (mark === '' || mark === ',') && LINK.has(tokens[at - 1]?.norm ?? '');
}

/**
 * The index behind the private person who is named at `at`: a full name, "R Munnings", "the Cleggs".
 * @returns `at` itself where nobody is named
 */
function nameEnd({ tokens, people }: Document, at: number, last: number, isHeld: boolean): number {
  const token = tokens[at];
  if (!token || at >= last) return at;
  if (token.keys.has('#Month') || token.keys.has('#Day')) return at;
  const person = people[lowerBound(people, (one) => one.first >= at)];
  if (person?.first === at) return person.office || isOffice(tokens, person.last) ? at : person.last;
  const next = tokens[at + 1];
  if (token.shape !== 'Capital' && token.shape !== 'CAPS') return at;
  if (/^[a-z]$/.test(token.norm) && token.norm !== 'i' && next && isFamilyName(next) && /^\.?$/.test(next.before)) return at + 2;
  if (token.keys.has('{given-name}') && next?.before === '' && isFamilyName(next)) return at + 2;
  const family = tokens[at - 1]?.norm === 'the' && token.norm.endsWith('s') && isFamilyName(token) && (isHeld || isBorne(token));
  return family ? at + 1 : at;
}

/** Whether an office follows the name: "Ann Lee (chair)", "Ann Lee, the clerk". */
function isOffice(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ keys }) => keys.has('{office}'));
}

function isFamilyName(token: Token): boolean {
  return token.shape === 'Capital' && token.norm.length > 2 && isCalled(token);
}

/** Whether a word is a known surname in the plural. */
function isBorne({ norm }: Token): boolean {
  return [norm.slice(0, -1), norm.slice(0, -2)].some((name) => isSurname({ norm: name }));
}

/** Whether an occasion is somebody's own: "is the Okonkwos' wedding", "for the Tozer wedding", "is Carl Benbow's fortieth". */
function isHeldBy(document: Document, { first, last }: Match): boolean {
  const { tokens, people } = document;
  const named = people[lowerBound(people, (one) => one.first >= first)];
  const isNamed = named !== undefined && named.last < last && !named.office;
  return isNamed || tokens.slice(first, last).some((token, i) => tokens[first + i - 1]?.norm === 'the' && i > 0 && isFamilyName(token));
}
