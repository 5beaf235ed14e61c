// People of the council as the subject of a verb: "Cllr Hart talks rubbish", "the clerk knows nothing". Whatever they are said to do
// discusses them, but for the few things that notices and minutes say of everybody in office.
import { matches, oneStands, phrases, stands, type Match } from '../../phrases/index.js';
import { clauseAround } from '../../document/context.js';
import { lemmasOf } from '../../document/lemma.js';
import type { Document, Observation, Phrases } from '../../types.js';
import { wordSet } from '../../word-set.js';

/** Those who sit on the council or work for it, in the place where a verb follows. */
const SUBJECTS: readonly (readonly [kind: string, who: Phrases])[] = [
  [
    'councillor',
    phrases(`
      {member-title} #Capital{1,3}
      (cllr|councillor) .
    `),
  ],
  [
    'councillor',
    phrases(`
      (the|our|your|that|this|my) (town|parish|deputy|vice|council|ward|new|old|dear|fellow){0,2} (chair|chairman|
        chairwoman|mayor|mayoress|councillor|council leader|leader of the council|portfolio holder)
      ^ (chair|chairman|chairwoman|mayor)
    `),
  ],
  [
    'officer',
    phrases(`
      (the|our|your|that|this|my) (town|parish|deputy|assistant|council|new|old|dear){0,2} (clerk|rfo|
        responsible finance officer|responsible financial officer|finance officer|proper officer|town manager|
        monitoring officer|projects officer|chief executive)
      ^ (parish|town|deputy|our)? (clerk|rfo|town manager)
    `),
  ],
  [
    'employee',
    phrases(`
      (the|our|that|this|council 's|parish) (town|parish|council|new|old|dear|head){0,2} (caretaker|groundsman|
        groundsmen|lengthsman|litter warden|town warden|parish warden|community warden|road sweeper|street sweeper|
        park keeper|admin assistant|facilities manager|hall manager|market manager|cemetery man|handyman|lollipop lady|
        lollipop man|town crier|mace bearer|macebearer|bookings officer|footpaths officer|tree warden|flood warden|
        events officer) #Capital{0,2}
      ^ (caretaker|groundsman|lengthsman)
    `),
  ],
];

/** The verbs of minutes, notices and diaries, which discuss nobody by themselves. */
const OF_NOTICES = wordSet(
  `report present propose second move send attend chair read welcome thank declare ask join open close lay unveil plant judge cut
  light lead represent explain introduce note update inform advise confirm state suggest request agree resolve volunteer offer host
  visit say invite abstain reply respond retire serve receive accept adopt circulate outline highlight clarify raise
  announce remind register record issue publish post lock unlock hold keep take collect deal handle meet start begin
  finish end return need want require answer empty mow sweep check inspect display include remain arrive adjourn sign witness
  place pull award crown fire wear carry hand clear trim paint maintain tidy repair mend fix water elect appoint co-opt
  nominate live stand sit use provide order write email contact arrange organise prepare draft compile apply submit transfer
  reclaim reprofile forward distribute deliver grit salt install switch resurface`,
);

/** Verbs that tell little without what follows them; the phrases of the check have the rest. */
const AUXILIARY = wordSet('have be do');

/** What stands between a subject and its verb. */
const BEFORE_VERB = wordSet(
  `just also still only really even actually then once often usually probably clearly obviously simply kindly duly has have had 's 've
  will 'll`,
);

/** Words in -s or -ed that follow a subject and are no verb. */
const NO_VERBS = wordSet(`this his hers its us as is was has does yes always sometimes besides across towards afterwards upstairs plus
  minus less unless perhaps indeed interviews pages profiles posts jobs roles contacts emails wages badges applications red need speed seed feed bed shed led wed candidates surgeries duties details minutes hours
  papers notes expenses allowances elections views news electors members councillors vacancies ltd these those`);

/** Those who are meant are of another body, it is news of an election, or the author speaks of an office as such. */
const NOT_OF_HERE = phrases(`
  (if|when|whether|where|unless) (the|your|a|our) {staff-word}
  (vacancy|vacancies|notice of|co option|by election|job description|person specification|standing orders|as minuted|
    as agreed|minute|minutes|apologies|agenda|item)
`);

/** Papers that have not been read. Notices name the same papers, but not those who have not looked at them. */
const UNREAD = phrases(`
  (half|most|some|none|two|three|four|several|not one|one) of (them|you|that lot|this lot) .{0,3} (read|opened|open|
    looked at|look at|understood|understand|reading) (the|their|a) .{0,1} (papers|pack|agenda|budget|minutes|paperwork|
    standing orders) .{0,6}
`);

/**
 * Finds those of the council who are said to do something.
 *
 * @param innocent a sentence with one of these discusses nobody
 * @param silent the indexes of sentences that discuss nobody
 */
export function* byVerb(document: Document, innocent: readonly Phrases[], silent: ReadonlySet<number>): Generator<Observation> {
  const why = 'tells what somebody of the council does';
  for (const [kind, who] of SUBJECTS)
    for (const match of matches(document, who)) {
      const { first, last, sentence } = match;
      if (document.sentences[sentence]?.language === 'cy' || silent.has(sentence)) continue;
      if (deedOf(document, match) !== 'talk' || oneStands(document, [...innocent, NOT_OF_HERE], [sentence])) continue;
      yield { kind, span: clauseAround(document, first, last + 1), confidence: 'likely', why };
    }
  for (const { first, last } of matches(document, UNREAD))
    yield { kind: 'councillor', span: clauseAround(document, first, last), confidence: 'likely', why };
}

/** The sentences that begin with somebody of the council and tell only what minutes and notices tell of everybody in office. */
export function noticesIn(document: Document): ReadonlySet<number> {
  const found = SUBJECTS.flatMap(([, who]) => matches(document, who));
  const begun = found.filter(({ first, sentence }) => first < (document.sentences[sentence]?.first ?? 0) + 2);
  const told = new Set(found.filter((match) => deedOf(document, match) !== 'notice').map(({ sentence }) => sentence));
  return new Set(begun.map(({ sentence }) => sentence).filter((at) => !told.has(at) && !stands(document, REMARKS, [at])));
}

/** Words of a remark, which no notice has. */
const REMARKS = phrases(`
  (i|me|my|we|us|he|she|him|her|his|never|always|again|not|n't|but|only|finally|least|bless|once more|as usual|as ever|
    even|yet|like|unlike|than|about time|instead|himself|herself|nowt|one thing|another|anybody|as if|somehow|
    supposedly)
`);

/** What the verb right behind a subject tells: what notices tell of everybody in office, or something else; null where there is none. */
function deedOf(document: Document, { first, last }: Match): 'talk' | 'notice' | null {
  const { tokens } = document;
  const subject = document.plain.slice(tokens[first]?.start, tokens[last]?.start);
  if (/[,;:!?()\n]|\.\s+\p{Ll}/u.test(subject) || tokens[last]?.sentence !== tokens[first]?.sentence) return null;
  let at = last;
  while (BEFORE_VERB.has(tokens[at]?.norm ?? '')) at++;
  const verb = tokens[at];
  if (verb?.shape !== 'lower' || NO_VERBS.has(verb.norm)) return null;
  const lemmas = lemmasOf(verb.norm);
  if (!isFinite(verb.norm, lemmas) || lemmas.some((lemma) => AUXILIARY.has(lemma))) return null;
  return lemmas.some((lemma) => OF_NOTICES.has(lemma)) && !keepsOn(document, at) ? 'notice' : 'talk';
}

/** Whether a word has the form of a finite verb or of what stands after "has": "talks", "hogged", "broke". */
function isFinite(norm: string, lemmas: readonly string[]): boolean {
  if (lemmas.length < 2) return false;
  return /(?:[^s']s|ed)$/.test(norm) || !/(?:ing|in)$/.test(norm);
}

/** Whether a form of "keep" goes on with another verb: "the clerk keeps losing it", unlike "the clerk keeps the list". */
function keepsOn({ tokens }: Document, at: number): boolean {
  return tokens[at]?.keys.has('~keep') === true && tokens[at + 1]?.norm.endsWith('ing') === true;
}
