// What shows that a sentence makes no claim of its own: it names a source, or is of no consequence.
import { phrases } from '../../phrases/index.js';

/** Sentences with one of these are not unsourced claims: they name a source, or are put as an opinion or a kindness. */
export const SOURCED = phrases(`
  (minute|minuted|minutes|report|reports|according to|survey|replies|responses|census|annual return|published|
    figures from|cofnodion|cofnod|gweler|ffigyrau|yn ôl (cyngor|yr heddlu|y cyngor|llywodraeth|yr adroddiad)|y wefan|
    cyllideb|gyllideb|arolwg|ymateb|ymatebion|ymatebwyr|cyfrifiad|holiadur|adroddiad|source|police figures|website|
    link|on the board|accounts|budget|spend list|ombudsman|auditor|i think|in my view|i believe|in my opinion|raffle|
    recipe|counsel|barrister|solicitor|based on|marks|we counted|i counted|notice|picture|photo|the ducks)
`);

/**
 * Sentences with one of these are not rumours for this check: they speak of a confidence (which another check deals with), name
 * a source, or are of no consequence.
 */
export const OF_NO_MATTER = phrases(`
  (confidence|confidential|confidentially|secret|embargo|keep it to|between ourselves|between us|mum's the word|
    off the record|behind closed doors|counsel|do n't tell|not to know|not to say|not announced|minute|minutes|
    minuted|report|according to|published|website|i think|in my view|noticeboard|tickets|birthday|baby|strawberries|
    asked her not|recipe|told me off|told off|cake|sorry|thank you|thanks|weather|frost|snow|rain|lost|found|plan|
    ward|scared|police|horse's mouth|open court|voted)
`);

/** Sentences with one of these are not rumours: they name a source, speak of a confidence, or tell everyday news. */
export const DAY_TO_DAY = phrases(`
  (closing|shutting|closes|shuts|shut|closed) .{0,4} (today|tonight|tomorrow|early|at #Time|at noon|for the (day|weekend|
    holidays|holiday|snow|winter))
  (confidence|between ourselves|secret|shot for telling|not for repeating|noticeboard|minute|minutes|report|published|
    announced|consultation|application|programme|timetable|confidence|i think|in my view|promise|volunteers|planted|
    daffs|daffodils|bluebells|candles|carol|tickets|stall|notice|says|said|whip round|month|move your|please|tides|
    frost|snow|painted)
`);
