// Charges told flat, as everybody's knowledge: what was really behind a decision, what a works lets into the brook, how few replied.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { TIMED } from './contested.js';
import { SOURCED } from './innocent.js';

/** Works, firms and landowners that others live beside. */
const WORKS = `(quarry|water company|water board|factory|plant|works|farm|farmer|abattoir|tip|landfill|brewery|mill|
  garage|developer|developers|builder|builders|contractors|sewage works|tannery|yard|council|county|chicken sheds|
  poultry unit|incinerator|they|recycling centre|caravan site|golf club)`;

/** What is decided for a place: it is built, moved or refused. */
const DECIDED = `(knocked back|turned down|refused|moved|rejected|blocked|closed|shut|stopped|scrapped|cancelled|dropped|
  put there|built there|put in|passed|approved|waved through|rerouted|diverted|taken out|taken away|ripped out|felled|
  cut down|chopped down|axed|left off|resurfaced|done first|gritted)`;

/** Who is said to be behind it. */
const WHO = `({office}|councillor|councillors|cllr|mayor|chairman|chairwoman|chair|developer|developers|landowner|
  boss|bosses|chief exec|{staff-word}|owner|owners|squire|his lordship|somebody on the council|
  someone on the council|one of them|half of them|{kin})`;

/** Sentences with one of these charge nobody: a guess, a question asked of oneself, a film, works that are announced. */
const NO_CHARGE = phrases(`
  (i think|i wonder|might|maybe|perhaps|could|i fear|film|filming|panto|quiz|please|wedding|funeral|nest|nesting|
    resurfacing|roadworks|marathon|parade|carnival)
`);

export const CHARGES: readonly Group[] = [
  {
    kind: 'claim',
    why: 'tells as fact what was behind a decision',
    firm: true,
    unless: [SOURCED, NO_CHARGE],
    phrases: phrases(`
      ${DECIDED} .{0,4} (because|cos|coz|so that|just because|only because) .{0,3} ${WHO} .{0,2} (lives|live|lived|owns|
        own|owned|wanted|wants|did n't want|does n't want|did n't like|does n't like|complained|objected|kicked off|
        moaned|parks|park|drives|drive|plays|drinks|went to school|is married|holidays|
        (has|has got|'s got) (a|an|his|her|their) (stake|share|house|caravan|farm|mate|field|drive|plot|boat|interest|
        place|
        garden)) .{0,5}
      (only|just) .{0,2} ${DECIDED} .{0,2} (because|cos|coz) .{0,2} (it 's|it is|it was) .{0,2} (by|next to|
        opposite|outside|near|on) .{0,2} (where)? .{0,1} ${WHO} .{0,3}
      (bill|bills|precept|council tax|rates|fares|rents|rent|charges|fees|fares|prices) .{0,3} (up|rise|rising|rose|
        raised|doubled) .{0,5} to (pay|pay for|fund|cover|line|prop up|bail out) (the|their|its|his|
        fat cat)? .{0,3} (shareholders|bonuses|bonus|salaries|wages|pensions|perks|pockets|consultants|lawyers|bosses|
        directors|chief exec|chief executive|mistakes|new offices|vanity|dividends|legal bill|jollies) .{0,4}
      ${WORKS} ('s|has|have|'ve) been (pumping|dumping|tipping|leaking|discharging|spilling|burning|spraying|flushing|
        pouring|burying|(letting|releasing|running) .{0,2} (foam|sewage|muck|slurry|oil|
        dirty water|chemicals|waste|smoke|gas|sludge|acid|dust)) .{1,6} (into|in|over|on|onto|down|out of|under|
        off) .{0,6} (for
        (years|months|weeks|decades|ages)|every (night|weekend|week|day)|since|at night|after dark|brook|river|beck|
        stream|sea|ditch|field|fields|canal|estuary|bay|drain|drains|pond|lane)
      only (grit|mow|clean|sweep|mend|cut|resurface|patrol|police|light|empty|do) .{1,5} (where|as far as|up to|
        outside|in front of) .{0,2} ${WHO} .{0,2} (gate|house|lives|live|road|drive|street|door|end|fence)
      (tender|tenders|interview|interviews|consultation|vote|ballot|survey|waiting list|list|competition|
        lettings) .{0,3} (is|'s|was|are|were) .{0,2} (fiddled|rigged|(for show|stitched up|a stitch up|a formality|
        sewn up|just for show|fixed) $) .{0,5}
      (they|council|county|{authority}|board) ('ve|have|has|'s) already (picked|chosen|lined up|decided on|
        given it to) (the|their|a|who)? .{0,1} (contractor|winner|firm|bidder|buyer|builder|site|operator|
        gets) .{0,6}
      (over|above|twice|double|more than|beyond|times|way over|well over) the (legal|safe|recommended|
        permitted) (limit|limits|level|levels|maximum|dose) .{0,4}
      (hospital|hospitals|a and e|surgery|doctors|social services) (sends|send|turns|turn) (people|patients|folk|
        children|
        old people|old folk|the old|mothers|the elderly) .{0,2} (home|away) .{0,6}
      (company|firm|builder|developer|developers|contractor|contractors|operator|they|that lot) .{0,1} (has|have|'ve|
        's)? (gone|went|been) (bust|bankrupt|under|into liquidation) (twice|three times|four times|before|
        #Number times) .{0,6}
      and (they|the council|the county|council|highways|the company|the developer|the school|the trust|
        he|she) (damn well|bloody well|all|both|have always|'ve always)? (know|knows|knew|known) (it|that|
        it full well|full well|fine well|all about it|all along) .{0,1} $
      (only|just|barely|fewer than|less than|about) (#Number|a handful|half a dozen|a couple) .{0,2} (people|residents|
        of us|folk|replies|households|responses) .{0,3} (turned up|replied|came|answered|bothered|responded|filled|got|
        were asked|were sent) .{0,4} (their|that|the (council|county|district|developer|developers)|
        council's) .{0,3} (consultation|survey|exhibition|drop in|questionnaire|leaflet|event) .{0,6}
      more (people|folk|kids|children|residents|families|visitors) (use|visit|go to|go in|get|ride|
        cross) .{1,5} than .{0,4} ({public-thing}|leisure centre|cycle lane|cycle path|swimming pool|museum|
        park and ride|tram|town hall) .{0,4}
    `),
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    unless: [TIMED, NO_CHARGE],
    phrases: phrases(`
      (bypass|one way|lights|traffic lights|roundabout|bus lane|bus lanes|cycle lane|cycle lanes|closure|diversion|
        limit|20 mph|humps|scheme|estate|estates|new houses|gates|bollards|planters|ltn) .{0,3} (has|have|'s|
        've)? (added|adds|put|puts|taken|takes|knocked|cost|costs) .{0,2} (#Number|half an|an) .{0,1} (minutes|mins|
        hour|hours|miles) (on|to|onto|off) .{0,6}
    `),
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    unless: [SOURCED, NO_CHARGE],
    phrases: phrases(`
      (fewer|less|more|no more) .{0,1} (police|policemen|coppers|buses|trains|shops|nurses|doctors|beds|trees|teachers|
        pubs|farms|firemen|firefighters|lifeguards|wardens|homeless|crime|potholes|lorries|traffic|flooding|
        rats) .{0,3} (now|today|these days) than (in|when|before|during|at|there|we|they|after|since|ever) .{0,4}
      (#Number|two|three|four|five|six|seven|eight|dozens of|several) .{0,1} (kids|children|people|walkers|cyclists|
        dogs|pensioners|horses|cats|bikers|lads|pedestrians|drivers) .{0,1} (have|had|been|were|was|'ve) .{0,1} (hit|
        knocked down|knocked over|killed|run over|hurt|injured|hospitalised|mown down|clipped) .{0,5} (this (year|
        month|winter|summer|week)|last (year|month|winter|summer)|since .{1,2}|already|so far|in (a|one|the last|
        two|three|six|#Number) .{1,2})
    `),
  },
];
