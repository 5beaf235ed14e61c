// Insults to the people of a body, and to those who are said to have lost their wits or their worth.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Whom an insult is said of. */
const WHO = `(he|she|they|you|#Person|{office}|{one-of-them}|(the|our|that|this|your) .{0,1} ({villager}|{post}))`;

/** A part in a play, a stall or a show, in which the members of a body really are puppets or sheep. */
const IN_A_SHOW = phrases(`
  (show|shows|panto|pantomime|play|parade|float|fancy dress|costume|costumes|dressed|trail|knitted|made|making|made by|
    stall|workshop|theatre|nativity|carnival|scarecrow|scarecrows|dressing up)
  (flock|herd) of .{0,1} (sheep|donkeys|turkeys) .{0,1} (is|are|was|were|got|has|have) .{0,1} (out|loose|escaped|
    grazing|crossing)
`);

export const BODIES: readonly Group[] = [
  {
    kind: 'insult',
    why: 'calls the people of a body animals, puppets or children',
    unless: IN_A_SHOW,
    phrases: phrases(`
      {decides-together} .{0,2} (are|is|were|was) (just|only|all|basically|really|nothing but|nothing more than|
        no more than|no better than|like){0,2} (a|the)? (bunch|load|pack|flock|herd|nest|shower|set|troop|crowd|lot|
        house|stable|zoo)? (of)? (the|his|her)? .{0,1} {flock}
      (bunch|load|pack|flock|herd|nest|shower|set|troop|council|committee|board|chamber|panel|room|row|parliament|zoo|
        cage|tankful|barrel) of .{0,1} {flock} .{0,4} (on|in|at|who|that|running|runs|for|calling|call|we) .{0,2} (the|
        that|our|this|us|a|{council}|{decides-together}|town hall|charge|call|voted|elected)
      (those|these|them|the) .{0,1} {flock} (on|at|in|of) .{0,2} ({council}|{decides-together}|town hall|county hall|
        civic centre|chamber)
      (his|her|their|#Person 's) (little|tame|faithful|obedient|pet|own|band of|gang of|flock of|pack of)? (poodle|
        lapdog|puppet|puppets|lapdogs|poodles|lackey|lackeys|cronies|flunkeys|flunkies|minions|henchmen|stooge|stooges|
        nodding dogs|acolytes|hangers on) .{0,1} (on|in|at|all|vote|voted|nod|nodded|will|have|are|do|does|again|$)
      {flock} (every one|the lot|all) of (them|you) .{0,3}
    `),
  },
  {
    kind: 'insult',
    firm: true,
    why: 'says that somebody is past it or losing their mind',
    phrases: phrases(`
      ${WHO} .{0,2} (has|have|'s|'ve|with) (clearly|obviously|definitely|finally|always)? (got|had)? a (screw|slate|
        tile|bolt|nut|roof tile|few screws|few tiles|few slates) (loose|missing|short|off)
      ${WHO} (has|have|'s|'ve|is|are|'re) (clearly|obviously|finally|completely|totally|slowly)? (lost|losing) (his|her|
        their|your) marbles
      ${WHO} ('s|is|are|'re|was|were) .{0,1} (soft|wrong|not right|sick|weak|funny|touched) in the head
      ${WHO} (is|'s|are|'re) (well|way|long|clearly|getting)? past it
      (wants|want|needs|need|should|ought to) (to)? be (put|turned|sent) out to (grass|pasture) .{0,2}
      waste of (a|an) .{0,1} (chair|seat|cushion|desk|suit|salary|wage|wages|vote|lanyard|hi vis|name badge|uniform|
        haircut|postcode|parking space|birth certificate)
      (so|too|right|very|proper|a bit|the most) stuck up .{0,3}
      ${WHO} (is|'s|are|'re|was) .{0,1} (a|just a|such a|nothing but a|one big)? (bag|sack|load|lot|bucket) of (hot air|
        wind|nerves and noise)
      ${WHO} (is|'s|are|'re|was) .{0,2} full of (hot air|himself|herself|themselves|yourself|yourselves|wind|(his|her|
        their|your) own (importance|greatness|brilliance))
      you (really|are|poor|utterly)? .{0,1} (sad|bitter|pathetic|nasty|spiteful|vile|pitiful|horrid|wicked|ghastly|
        twisted|warped|miserable) .{0,1} (little|old|lonely|small)? (man|woman|person|individual|human|people|lot|
        specimen|loner|creature)
      (sell|sold|selling) (his|her|their|your) own (grandmother|granny|gran|mother|nan|mum|kids|children) .{0,6}
      (pennies|coppers|coins) off a dead man 's eyes
      ${WHO} .{0,3} (would|'d) n't know .{1,5} if (it|he|she|they|one|you) .{0,1} (hit|bit|slapped|smacked|ran|fell|
        landed|sat|jumped|danced|stood|walked|knocked|came with) .{0,6}
      ${WHO} .{0,1} (has|have|had|'s|have got) n't (got)? (the|an|a|one) (guts|balls|backbone|brains|wit|wits|spine|
        sense|bottle|decency|manners|gumption|intelligence|ounce of .{1,2}|shred of .{1,2}|decent bone|honest bone|
        kind bone) (to|he|she|they|you|in|of|for|between) .{0,8}
      (a|what a|such a|that) stuck up (family|lot|madam|woman|man|lady|cow|couple|pair|crowd|bunch|snob) .{0,3}
    `),
  },
];
