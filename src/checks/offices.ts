// Whose offices a sentence mentions, and whether it discusses the people who hold them. The secretary of a club is not a
// colleague, and "ask the clerk, Ann Lee" says nothing about Ann Lee.
import { overlapOf } from '../document/context.js';
import { ofLast } from '../document/remembered.js';
import { matches, phrases, stands } from '../phrases/index.js';
import type { Document, Phrases } from '../types.js';

/** Words that name the holder of an office. */
const OFFICE = phrases('({post}|{office}|{member-title}|{member-word}|{staff-word}|{council-job})');

const ELSEWHERE = phrases(`
  {other-body} ('s)? (committee|board|social|deputy|assistant|vice|head|honorary|hon|new|old|first|team|master|
    's){0,3} {post}
  {post} (of|to) (the|our|my|their|his|her|your|a|that|this|local)? .{0,3} {other-body}
  (clerc|glerc|cadeirydd|gadeirydd|trysorydd|drysorydd|ysgrifennydd|gofalwr|ofalwr) (y|yr|'r)? {other-body}
`);

/** An officer and the other body that they work for: "the caretaker at the school". */
const WORKS_AT = phrases(`
  {post} (at|in|with|for) (the|our|my|their|his|her|your|a|that|this|local)? .{0,2} {other-body}
`);
const AT_AN_EVENT = phrases(`
  {other-body} .{0,1} (fete|fair|fayre|show|gates|gate|hall|concert|disco|run|play|dinner|party|do|car park|field|final|
    match|meeting|barbecue|open day|door)
`);

const OF_THE_COUNCIL = phrases('(council|councils|cllr|cllrs|councillor|councillors|parish office|town hall|cyngor|gyngor|{own-council})');

/** An officer as somebody to turn to: "contact the clerk, Ann Lee, by Friday". Nothing more is said about them. */
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

/** Praise, blame or a story: a sentence with one of these does discuss somebody, and is never passed over as a notice. */
const TALKED_OF = phrases(`
  (i|me|my|he|she|him|who|whose|{praise}|thank|thanked|never|always|again|another|useless|rude|lovely|kind|hopeless|
    helpful|bless|ignored|refused|forgot|daft|silly|stupid|shame|disgrace)
  (bar|except|but|apart from|only) #Capital
  (cllr|councillor|cyng) #Capital
`);

/** News of a vote, in the style of minutes. */
const RESOLVED = phrases(`
  (^|all|the|our|that|meeting|evening|night|parish|town) #Number? (parish|town)? (councillors|members) (have|
    unanimously|duly)? (voted|agreed|resolved|approved|decided) .{0,14} (meeting|minute|minutes|minuted)
  (meeting|minute|minutes) .{0,8} (councillors|members) (have|unanimously|duly)? (voted|agreed|resolved|approved|
    decided)
`);

/** An office that is advertised as vacant. */
const ADVERTISED = phrases(`
  (vacancy|vacancies|wanted|recruiting|recruit|job going|jobs going|looking for|advertising|advertised for|apply for|
    apply to be|angen|eisiau|chwilio am|swydd) .{0,5} ({post}|{staff-word}|{council-job})
  ({post}|{staff-word}|{council-job}) .{0,5} (wanted|needed|required|vacancy|job going|advertised|hysbysebu)
`);

/** An office that the reader might hold one day: "Have you thought of becoming a councillor?" */
const OFFERED = phrases(`
  (you|you 'd|your .{1,2}|anyone|anybody|who) .{0,3} (be|become|being|becoming|make|makes) (a|an|the|its|our|
    your)? .{0,3} ({member-word}|{staff-word}|{council-job})
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

/** Authors who begin with their office and what they bring: "Cllr Jane Poole with your Friday round-up". */
export const WITH_NEWS = `^ .{0,2} {member-title} #Capital{1,3} (with|bringing) .{0,4} (round up|roundup|update|updates|news|
    newsletter|report|notes|view|views|word|words|message|reminder|bulletin|diary|bits|latest|catch up|musings|thoughts|
    moan|ramblings|dispatch|request|question|apology)`;

/** A name as authors sign it: a word in small letters too, but no sentence such as "Cllr Poole was late again". */
const NAME = '(#Capital|#CAPS|.) (#Capital|#CAPS){0,2}';

/** The author's own office: "as your councillor", "Cllr Jane Poole here". */
export const INTRODUCED = phrases(`
  (from|as|being|i'm|i am|am|just) (only|just|merely)? (one|a|an|your|the|one of your|one of the) (elected|new|newest|
    local|parish|town|ward|county|district|borough|community|humble|mere|former|co opted){0,2} {member-word}
  your (elected|new|local|parish|town|ward|own){0,2} {member-word} (speaking|here|writing|again)
  (i'm|i am|this is) (your)? {member-title} #Capital{1,3}
  (as|being) your .{0,1} {member-word} #Capital{1,3} (i|i'm|i've|my|we|it|here)
  (as|it's me|it is me|it's only me|me) (just|only|here|still|again|now)? {member-title} #Capital{1,3}
  ^ .{0,2} {member-title} ${NAME} (here|minding|speaking|again|posting|reporting|signing|writes|writing|at the keyboard|
    yma|sy)
  ${WITH_NEWS}
  ^ (hi|hiya|hello|helo|hey|morning|afternoon|evening|good morning|good afternoon|good evening|bore da|
    prynhawn da|noswaith dda|shwmae|su'mae) (all|everyone|everybody|folks|both|there|again|bawb|pawb)? (it's|its|it is|this is|
    i'm|i am|just)? #Person (here)? (from|at|in|on|yn) (the|your|y)? .{0,1} {council-place}
  ^ (it's|its|it is|this is|i'm|i am) (only|just)? #Person (here)? (from|at|in|on) (the|your) .{0,1} {council-place}
  ^ .{0,2} ({staff-word}|{post}) .{0,1} (here|writes|writing|speaking|yma) .{0,1} (the)? ({staff-word} (here|writes))?
  ^ {member-title} ${NAME} $
  ^ {member-title} #Capital{1,3} (for|of)? .{0,2} ward .{0,1} $
  (posted|written|sent|postiwyd) .{0,5} (by|gan) .{0,2} {member-title} #Capital{0,3}
  {member-title} .{1,3} (x|xx|xxx|on the page rota|views|view|personal|my own) .{0,4} $
`);

/** Whoever may be discussed beside the author: the holders of offices, people named, and those whom the council has taken on. */
const ANYBODY = phrases(`
  ({post}|{office}|{member-title}|{member-word}|{staff-word}|{council-job}|#Person)
  our .{0,1} ({trade}|{trader}|{crew-word})
  (supplier|suppliers|contractor|contractors|firm|builders)
  #Capital & #Capital
  #Capital 's #Capital
  #Capital{1,2} {did-it}
`);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** The sentences that mention offices, or others of `set`, only inside the given places. */
function whollyIn(document: Document, places: readonly Place[], set: Phrases = OFFICE): number[] {
  const isInside = overlapOf(places);
  const offices = matches(document, set);
  const others = new Set(offices.filter((office) => !isInside(office) && !isAuthor(document, office)).map(({ sentence }) => sentence));
  return offices.flatMap(({ sentence }) => (others.has(sentence) ? [] : [sentence]));
}

/** Whether a match begins with "I", which has a capital letter and is no name. */
function isAuthor({ tokens }: Document, { first }: { readonly first: number }): boolean {
  return tokens[first]?.norm === 'i';
}

/** The places where officers of other bodies are mentioned. */
function elsewhere(document: Document): Place[] {
  const isAtEvent = overlapOf(matches(document, AT_AN_EVENT));
  return [...matches(document, ELSEWHERE), ...matches(document, WORKS_AT).filter((place) => !isAtEvent(place))];
}

/** The sentences that mention officers of other bodies only. */
const ofOtherBodies = ofLast((document: Document): ReadonlySet<number> => {
  const found = whollyIn(document, elsewhere(document));
  return new Set(found.filter((sentence) => !stands(document, OF_THE_COUNCIL, [sentence])));
});

/**
 * The sentences that mention an office but discuss nobody: those about other bodies or the author only, and those of notices, minutes
 * and advertisements.
 */
export const ofNobodyDiscussed = ofLast((document: Document): ReadonlySet<number> => {
  const isIn =
    (set: Phrases) =>
    (sentence: number): boolean =>
      stands(document, set, [sentence]);
  const named = whollyIn(document, [...matches(document, TURNED_TO), ...elsewhere(document)]).filter(isIn(HANDED_OUT));
  const toBeHad = whollyIn(document, matches(document, ADVERTISED));
  const others = [RESOLVED, OFFERED].flatMap((set) => matches(document, set)).map(({ sentence }) => sentence);
  const isTalk = isIn(TALKED_OF);
  const ofAuthors = whollyIn(document, matches(document, INTRODUCED), ANYBODY);
  return new Set([...ofOtherBodies(document), ...ofAuthors, ...[...named, ...toBeHad, ...others].filter((sentence) => !isTalk(sentence))]);
});

/** The author speaks about themselves. */
const FIRST = phrases('(i|im|me|my|myself|mine|dwi|rwy|rydw|rwyf|ydw|fi|fy|minnau)');

/**
 * The sentences from which it does not follow that their author holds an office: they offer or advertise one, or mention those
 * of other bodies only.
 */
export const ofNoHolder = ofLast((document: Document): ReadonlySet<number> => {
  const offered = [...matches(document, OFFERED).map(({ sentence }) => sentence), ...whollyIn(document, matches(document, ADVERTISED))];
  return new Set([...ofOtherBodies(document), ...offered.filter((sentence) => !stands(document, FIRST, [sentence]))]);
});

/** A draft signed by the people of another body: "from all of us at the school". */
const SIGNED_ELSEWHERE = phrases(`
  (from|love from|signed|yours|best wishes from|thanks from) (all|all of us|everyone|everybody|us|us all|the team|
    the committee|the lot of us|the staff|the whole gang)? (here)? (at|in|of)? (the|our)? .{0,2} {other-body} $
`);

/**
 * The sentences in which another body speaks: all of them where it has signed the draft, otherwise those that mention its
 * officers only.
 */
export const ofAnotherVoice = ofLast((document: Document): ReadonlySet<number> => {
  if (!stands(document, SIGNED_ELSEWHERE) || stands(document, OF_THE_COUNCIL)) return ofOtherBodies(document);
  return new Set(document.sentences.keys());
});
