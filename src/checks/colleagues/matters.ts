// The council and its business, some word of which must stand nearby for a sentence about people to be about colleagues.
import { overlapOf, sentenceAt } from '../../document/context.js';
import { matches, phrases, stands } from '../../phrases/index.js';
import type { Document, Observation } from '../../types.js';
import { INTRODUCED } from '../offices.js';

/** The council, its offices and those who hold them, by which "he" or "she" in the sentence beside them is told. */
const COUNCIL = phrases(`
  ({office}|{council}|{member-word}|{staff-word}|{member-title}|{own-council})
  (councils|clerks|chairs|mayors|officers|parish|ward|wards|committee|committees|chamber|town hall|county hall|
    shire hall|county|highways|depot|contractor|contractors|supplier|planner|planners|leader|deputy|member|members|
    councillor|coun|working group|working party|council's|budget|council)
  (cyngor|gyngor|nghyngor|cynghorwyr|clerc|glerc|gofalwr|ofalwr|maer|faer|cadeirydd|gadeirydd|cynghorydd|gynghorydd|
    cyng|swyddog|trysorydd|siambr|pwyllgor|contractwr|contractwyr|aelodau|aelod)
`);

/** What a council has and does. Others have such things too, so that one of these must stand in the sentence itself. */
const ITS_BUSINESS = phrases(`
  {council-subject}
  {department} ({one-of-them}|officer|officers|manager|team|staff|lead|chief|boss|department|people|lot)
  (office|offices|firm|outfit|crew|gang|team|staff|lads|planning|portfolio|agenda|minutes|inspector|engineer|surveyor|
    vote|voted|votes|works|civic|licensing|environmental|environment|housing|estates|library|librarian|cemetery|museum|
    registrar|registry|leisure|parks|grass|verges|bins|bin|toilets|hedges|hall|gritter|tender|finance|events|tree)
  (manager|managers|attendant|worker|workers|warden|wardens|trainee|apprentice|lifeguard|receptionist|consultant|
    consultants|architect|architects|caterers|cwmni|cleaner|cleaners|driver|gardener|gardeners|engineers|technician|
    secretary|accountant|auditor|solicitor|chief|head|lead|assistant|steward|keeper|seat|colleague|colleagues|
    painters|plumber|electrician|glaziers|builder|builders|tip|pool|weighbridge|lollipop|resign|resigned|resigns|
    swept|swyddfa|cyfarfod)
  #Capital ('s)? (fencing|surfacing|groundworks|landscapes|landscaping|playscapes|contractors|construction|builders|building|
    roofing|electrical|services|ltd|waste|skips|paving|plumbing|arborists|solutions|grounds|decorators|lighting|signs|
    drainage|scaffolding|cleaning)
`);

/** Whether a fact stands amid talk of the council. The office by which authors introduce themselves is no talk of anybody else. */
export function isOfCouncil(document: Document, { span }: Pick<Observation, 'span'>): boolean {
  const at = sentenceAt(document, span.start);
  const introduced = matches(document, INTRODUCED);
  if (introduced.some(({ start, end }) => start <= span.start && span.end <= end)) return false;
  if (stands(document, ITS_BUSINESS, [at])) return true;
  const isOfAuthor = overlapOf(introduced);
  return matches(document, COUNCIL).some((place) => Math.abs(place.sentence - at) <= 1 && !isOfAuthor(place));
}
