// Whose office is spoken of, and whether its holder is: the secretary of a club is no colleague, and whoever is told to ask the
// clerk, Ann Lee, is told nothing of Ann Lee.
import { overlapOf } from '../document/context.js';
import { ofLast } from '../document/remembered.js';
import { matches, phrases, stands } from '../phrases/index.js';
import type { Document, Phrases } from '../types.js';

/** Whoever holds an office is named by it. */
const OFFICE = phrases('({post}|{office}|{member-title}|{member-word}|{staff-word}|{council-job})');

const ELSEWHERE = phrases(`
  {other-body} ('s)? (committee|board|social|deputy|assistant|vice|head|honorary|hon|new|old|first|team|master|
    's){0,3} {post}
  {post} (of|to) (the|our|my|their|his|her|your|a|that|this|local)? .{0,3} {other-body}
  (clerc|glerc|cadeirydd|gadeirydd|trysorydd|drysorydd|ysgrifennydd|gofalwr|ofalwr) (y|yr|'r)? {other-body}
`);

/** Where they work; or where they were seen. */
const WORKS_AT = phrases(`
  {post} (at|in|with|for) (the|our|my|their|his|her|your|a|that|this|local)? .{0,2} {other-body}
`);
const AT_AN_EVENT = phrases(`
  {other-body} .{0,1} (fete|fair|fayre|show|gates|gate|hall|concert|disco|run|play|dinner|party|do|car park|field|final|
    match|meeting|barbecue|open day|door)
`);

const OF_THE_COUNCIL = phrases('(council|councils|cllr|cllrs|councillor|councillors|parish office|town hall|cyngor|gyngor|{own-council})');

/** Where somebody is turned to, and nothing more is told of them. */
const TURNED_TO = phrases(`
  (contact|ask|ask for|see|ring|call|phone|email|tell|text|write to|speak to|talk to|from|to|with|via|through|by|of|
    cysylltwch|cysylltwch â|gofynnwch i|gan|at|i|â|oddi wrth) (the|our|your|y|'r|â 'r)? .{0,2} ({post}|{staff-word}|
    {council-job}) .{0,1} #Capital{0,6} ($|at|in|on|by|for|from|between|before|after|until|till|or|and|during|any|
    every|this|next|with|to|no later|when|if|as soon as|am|yn|erbyn|cyn|neu|rhwng)
  ^ (the|our)? .{0,2} ({post}|{staff-word}|{council-job}) .{0,1} #Capital{0,6} (holds|keeps|has|takes|
    issues) .{0,4} (accounts|form|forms|copies|copy|keys|key|map|maps|roll|register|papers|tickets|plans|lists|list|
    books|bookings|applications|entries)
`);

/** What a notice hands out, takes in or asks for. */
const HANDED_OUT = phrases(`
  (form|forms|paper|papers|ticket|tickets|key|keys|permit|permits|licence|licences|booking|bookings|entry|entries|
    survey|surveys|question|questions|query|queries|enquiry|enquiries|application|applications|copy|copies|detail|
    details|nomination|nominations|card|cards|plan|plans|map|maps|comment|comments|reply|replies|property|leaflet|
    leaflets|accounts|roll|register|list|minutes|agenda|bags|report|contact|return|returned|send|email|apply|collect|
    please|available|left|handed|hand|to hire|to book|ffurflen|ffurflenni|cysylltwch|tocynnau|allweddi|ceisiadau)
  ^ .{0,2} (ask|see|ring|call|phone|write|speak)
`);

/** Somebody speaks for themself, or of somebody: praise, blame, a story. */
const TALKED_OF = phrases(`
  (i|me|my|he|she|him|who|whose|{praise}|thank|thanked|never|always|again|another|useless|rude|lovely|kind|hopeless|
    helpful|bless|ignored|refused|forgot|daft|silly|stupid|shame|disgrace)
  (bar|except|but|apart from|only) #Capital
  (cllr|councillor|cyng) #Capital
`);

/** News of a vote, as minutes have it. */
const RESOLVED = phrases(`
  (^|all|the|our|that|meeting|evening|night|parish|town) #Number? (parish|town)? (councillors|members) (have|
    unanimously|duly)? (voted|agreed|resolved|approved|decided) .{0,14} (meeting|minute|minutes|minuted)
  (meeting|minute|minutes) .{0,8} (councillors|members) (have|unanimously|duly)? (voted|agreed|resolved|approved|
    decided)
`);

/** An office that is to be had. */
const ADVERTISED = phrases(`
  (vacancy|vacancies|wanted|recruiting|recruit|job going|jobs going|looking for|advertising|advertised for|apply for|
    apply to be|angen|eisiau|chwilio am|swydd) .{0,5} ({post}|{staff-word}|{council-job})
  ({post}|{staff-word}|{council-job}) .{0,5} (wanted|needed|required|vacancy|job going|advertised|hysbysebu)
`);

/** An office that the reader may have one day, or is asked what it would be like to have. */
const OFFERED = phrases(`
  (you|you 'd|your .{1,2}|anyone|anybody|who) .{0,3} (be|become|being|becoming|make|makes) (a|an|the|its|our|your)? .{0,3} ({member-word}|
    {staff-word}|{council-job})
  (fancy|fancied|thought of|thought about|thinking of|thinking about|considered|considering|wondered|interested in|
    ever|keen on|what about|how about|like) .{0,3} (be|being|become|becoming) .{0,4} ({member-word}|{staff-word}|
    {council-job})
  (over|under|old enough|need|needs|have|allowed|qualified|qualify|able|eligible) .{0,4} to (be|become) (a|
    an) .{0,2} ({member-word}|{staff-word}|{council-job})
  ^ (be|become) (a|an|our|the|your) .{0,3} ({member-word}|{staff-word}|{council-job})
  what .{0,4} (a|an) .{0,2} ({member-word}|{staff-word}|{council-job}) .{0,2} do
  what .{0,6} (be|being) (a|an) .{0,2} ({member-word}|{staff-word}|{council-job})
  (hoffech|hoffet|allech|allet|eisiau|beth am) .{0,5} ({member-word}|{staff-word})
`);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** The sentences of whose offices every one stands in one of these places. */
function whollyIn(document: Document, told: readonly Place[]): number[] {
  const isTold = overlapOf(told);
  const offices = matches(document, OFFICE);
  const others = new Set(offices.filter((office) => !isTold(office)).map(({ sentence }) => sentence));
  return offices.flatMap(({ sentence }) => (others.has(sentence) ? [] : [sentence]));
}

/** Where the officers of other bodies are spoken of. */
function elsewhere(document: Document): Place[] {
  const isAtEvent = overlapOf(matches(document, AT_AN_EVENT));
  return [...matches(document, ELSEWHERE), ...matches(document, WORKS_AT).filter((place) => !isAtEvent(place))];
}

/** Sentences that speak of the officers of other bodies alone. */
export const ofOtherBodies = ofLast((document: Document): ReadonlySet<number> => {
  const found = whollyIn(document, elsewhere(document));
  return new Set(found.filter((sentence) => !stands(document, OF_THE_COUNCIL, [sentence])));
});

/** Besides those, sentences of notices, minutes and advertisements: they name an office, and nobody is discussed. */
export const ofNobodyDiscussed = ofLast((document: Document): ReadonlySet<number> => {
  const isIn =
    (set: Phrases) =>
    (sentence: number): boolean =>
      stands(document, set, [sentence]);
  const named = whollyIn(document, [...matches(document, TURNED_TO), ...elsewhere(document)]).filter(isIn(HANDED_OUT));
  const toBeHad = whollyIn(document, matches(document, ADVERTISED));
  const others = [RESOLVED, OFFERED].flatMap((set) => matches(document, set)).map(({ sentence }) => sentence);
  const isTalk = isIn(TALKED_OF);
  return new Set([...ofOtherBodies(document), ...[...named, ...toBeHad, ...others].filter((sentence) => !isTalk(sentence))]);
});

/** Somebody speaks of themself. */
const FIRST = phrases('(i|im|me|my|myself|mine|dwi|rwy|rydw|rwyf|ydw|fi|fy|minnau)');

/** Sentences that offer or advertise an office, or speak of those of other bodies: whoever writes them holds none by that. */
export const ofNoHolder = ofLast((document: Document): ReadonlySet<number> => {
  const offered = [...matches(document, OFFERED).map(({ sentence }) => sentence), ...whollyIn(document, matches(document, ADVERTISED))];
  return new Set([...ofOtherBodies(document), ...offered.filter((sentence) => !stands(document, FIRST, [sentence]))]);
});

/** The people of another body sign, or say where they speak. */
const SIGNED_ELSEWHERE = phrases(`
  (from|love from|signed|yours|best wishes from|thanks from) (all|all of us|everyone|everybody|us|us all|the team|
    the committee|the lot of us|the staff|the whole gang)? (here)? (at|in|of)? (the|our)? .{0,2} {other-body} $
`);

/** All sentences of a draft that another body has signed, and otherwise those that speak of its officers. */
export const ofAnotherVoice = ofLast((document: Document): ReadonlySet<number> => {
  if (!stands(document, SIGNED_ELSEWHERE) || stands(document, OF_THE_COUNCIL)) return ofOtherBodies(document);
  return new Set(document.sentences.keys());
});
