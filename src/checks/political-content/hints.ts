// Phrases by which people show their side without a name: the yellow team's leaflets, somebody wanted for the county, those who govern.
import { phrases } from '../../phrases/index.js';
import { POLL } from './polls.js';
import type { Group } from '../../types.js';

const COLOUR = '(red|blue|yellow|green|orange|purple|teal|turquoise|green and yellow|light blue)';

/** What is done on the doorsteps for a party. One of these must stand nearby to make a colour a party's. */
const ON_THE_ROUNDS = phrases(`
  (door|doors|doorstep|doorsteps|doorstepping|leaflet|leaflets|leafleting|leafletting|canvass|canvassing|door knocking|
    knocked|knocking|rosette|rosettes|election|polling|poll|polls|manifesto|candidate|both sides of|vote|votes|voice for|balloons)
`);

/** Sentences with one of these are of shows, matches, bins and charity rounds. */
const OTHER_COLOURS = phrases(`
  (show|pony|horse|horses|dog|dogs|gymkhana|prize|prizes|first place|winner|winners|judge|judges|match|football|rugby|
    cricket|netball|bowls|tug of war|sports day|school|bin|bins|charity|hospice|lifeboat|raffle|scarecrow|quiz|fun run|
    recycling|marathon|carnival|workmen|engineers|builders|gas|scaffolders|street party|litter|litter pick|
        food bank|census|nursery|playgroup|float|rainbow)
`);

export const HINTS: readonly Group[] = [
  {
    kind: 'canvassing',
    why: 'shows support for a party by its colours',
    firm: true,
    near: ON_THE_ROUNDS,
    unless: OTHER_COLOURS,
    phrases: phrases(`
      (for|with|out with|the|join|our|of) (the)? ${COLOUR} (team|lot|crew|brigade|corner|army|camp|ones|gang) .{0,6}
      (our|your|their|my) (lot|side|team|stall|table|gazebo) .{0,4} (with|under|by) the ${COLOUR} (balloons|rosettes|
        rosette|gazebo|brolly|umbrella) .{0,6}
      ${COLOUR} (rosette|rosettes) (provided|supplied|on|for all|for everyone|in the|at the ready|optional|
        compulsory) .{0,4}
    `),
  },
  {
    kind: 'candidate',
    why: 'wants somebody elected',
    firm: true,
    near: POLL,
    unless: OTHER_COLOURS,
    phrases: phrases(`
      (want|fancy|take|have|pick|choose|need|trust) (me|him|her|them|#Person|#Capital #Capital?) for (the|our|
        this)? (county|borough|
        district|ward|seat|senedd|westminster|parliament|town hall|county hall) .{0,5}
      (he|she|#Person|he 'd|she 'd) ('s|is|be|would be|would make) (the|a|our) (man|woman|one|lass|lad|
        girl) for (#Capital|the job in (may|#Capital)|this (seat|ward)|(the|our) (county|ward|seat)) .{0,4}
    `),
  },
  {
    kind: 'candidate',
    why: 'supports or attacks somebody who stands for election',
    unless: phrases('(job|post|interview|interviews|vacancy|clerk|head|headteacher|vicar|captain|panto|costume|hat)'),
    phrases: phrases(`
      (he|she|#Person|#Capital) ('ll|will|would|'d) make (a|an|us a) (good|great|cracking|fine|brilliant|smashing|
        terrible|
        first class|proper|better|useless|rotten|hopeless|decent|fantastic|wonderful) .{0,2} (mp|ms|
        member of parliament|prime minister|county councillor|councillor|first minister)
      (other|tory|rival|opposing) (candidate|candidates) .{0,1} (does n't|do n't|has n't|have n't|could n't|ca n't|
        never|
        did n't|is n't|are n't|wo n't|would n't) .{0,6}
      (their|his|her|party|government's|the) (manifesto|manifestos) .{0,1} (says it all|does n't|do n't|has n't|never|
        not a word|is a joke|is full of|promises|promised) .{0,6}
    `),
  },
  {
    kind: 'government',
    why: 'wants those who govern voted out',
    phrases: phrases(`
      (get|kick|boot|throw|turf|sling|sweep|chuck|clear|send|bundle) (them|him|her|this lot|that lot|the lot of them|
        the whole lot|the lot .{1,3}|this shower|that shower) (out|packing) (at|on|come|next|in)? (the|next|
        this)? .{0,1} (election|elections|polls|polling day|ballot box|may) .{0,4}
      (come|in|this) may .{0,1} (you|we) ('ll|can|will|could|get to) .{0,2} (show|tell|remind|punish|thank|teach) (them|
        him|
        her|this lot|that lot|the .{1,2}) .{0,2} (what|where|how|a lesson|who|the door) .{0,6}
      (chance|turn|say) (in|on|come) (may|polling day|the #Ordinal|the ballot) .{0,2} to (send|kick|boot|throw|get rid|
        chuck|sling|tell|show|punish|vote|turf) .{0,8}
      (crowd|lot|shower|mob|clowns|gang|bunch|people|suits|crew|fools|jokers) (now|currently|that 's now|who are)? (in|
        at|running) (downing street|number ten|number 10|westminster|whitehall|the treasury|cardiff bay|
        the cabinet) .{0,8}
    `),
  },
  {
    kind: 'government',
    why: 'wants those who govern voted out',
    unless: phrases('(raffle|skip|tip|paint|tins|sofa|sofas|rubbish|jumble|scarecrow|marrow|quiz|spoilt|committee)'),
    near: phrases(`
      (pencil|pencils|ballot|ballot paper|ballot box|polling card|vote|votes|cross)
      (years|terms) of (the same|this|that) (lot|shower|crowd|mob|crew)
    `),
    phrases: phrases(`
      use (yours|that|both|them|it|your (vote|pencil|cross)) to (boot|kick|throw|turf|sling|chuck|get rid of|get shot of|
        see off|send .{1,4} packing) .{1,6}
      (boot|kick|throw|turf|sling|chuck|vote) (them|him|her|this lot|that lot|the lot of them) out (on|
        come) (the #Ordinal|polling day) .{0,3}
      one (cross|x|vote|pencil mark) .{0,4} and (they|he|she|that lot|this lot) ('re|are|is|'s) (gone|out|history) .{0,2}
    `),
  },
];
