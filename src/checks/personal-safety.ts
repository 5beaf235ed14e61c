import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';
import { whoseMatter } from './whose.js';

/** Teams that play away, nests, huts and scenes: nobody's home. */
const NO_HOME = phrases(`
  (pitch|pitches|second team|first team|reserves|fixture|league|cup tie|kick off|coach from|goalposts|umpire|innings)
  (martin|martins|swallow|swallows|swift|swifts|nest|nests|hedgehog|bat|bats)
  (hut|clinic|tent|tents|marquee|stage|stall|museum)
  (grants|empty homes|housing team|drone|flown)
  (put|puts|putting) .{0,3} (fence|panel|shed|gate) .{0,3} back
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'empty-home',
    confidence: 'likely',
    why: 'tells that a home is or will be empty',
    phrases: phrases(`
      (house|home|place|flat|bungalow|cottage|it's|its|shop|farm|tŷ|ty) .{0,4} (empty|all yours|standing dark|stood empty|unattended|to itself|nobody in|no one in|unoccupied|wag|dywyll) .{0,6}
      (nobody|no one|theres nobody|there's nobody|neb) .{0,2} (in|home|at home|about|adre|gartref|there) .{0,2} (from|till|until|all (day|week|weekend)|this week|while|tan|between|before) .{0,4}
      (so)? (there's|theres) nobody in
    `),
    unless: phrases(`
      (office|library|hall closed|surgery|clerk|council|museum|school|shop shut|office hours|normal service|tickets|reopens|reopen|opening hours|closed|clinic|hut|grants|drone|flown|housing team)
    `),
  },
  {
    kind: 'routine',
    confidence: 'likely',
    why: 'tells somebody’s routine',
    phrases: phrases(`
      (i|i'm|im|we|she|he|#Person|they|mum|dad|nan|my mum) .{0,6} (every|each|most|same) .{0,1} (morning|night|evening|day|nights|mornings|evenings|week|#Day|nos|bore|loop|time|route) .{0,12} (alone|on my own|on my tod|own|by myself|herself|himself|dark|just me|with the dog|dog|spaniel|at (six|five|seven|half|#Number|#Time)|from (six|five|seven|half|#Number|#Time)|#Time|6|walk|walks|home|till|til|nobody|ben fy hun|ben yn hunan)
      (every|each|most|same) .{0,1} (morning|night|evening|day|nights|mornings|evenings|loop|route|time) .{0,10} (just me|alone|on my own|on her own|on his own|own|on my tod|by myself|down the|along the|walk home|with the (dog|spaniel|spaniels|lab)) .{0,5}
      (walk|walks|runs|run|jogs|cycles|swims|does) .{0,8} (at|around|about) (half|six|five|seven|eight|#Number|#Time) .{0,3} (every|most|each) .{0,2} (morning|night|evening|day|nights|mornings)
      (on (her|his|my|their) (tod|own|lonesome|jack jones)|by (herself|himself|myself)|all alone|home alone|ar (ei|fy) phen ei hun|ben (yn hunan|fy hun)) .{0,5} (all day|at night|every|most|till|from|after|in the|on #Day|since|bob nos) .{0,4}
    `),
  },
  {
    kind: 'whereabouts',
    confidence: 'likely',
    why: 'tells where somebody is, and how exposed',
    phrases: phrases(`
      (both|kids|children|girls|boys|mum|dad|nan|she|he) .{0,2} (are|is|'s|left) .{0,3} (on (their|her|his) own|alone|home alone|by (themselves|himself|herself)) .{0,4}
    `),
    unless: phrases(`
      (nobody should|never leave|dogs in|cars|office is|bring|band)
    `),
  },
  {
    kind: 'keys',
    confidence: 'likely',
    why: 'tells where keys are, or what stands unlocked',
    phrases: phrases(`
      (spare)? (key|keys|allwedd|allweddi|alarm code|fob) .{0,6} (under|in the|behind|on the|beneath|above|inside|left|hang|hangs|hanging|hidden|kept|are (now)? with|is with|with|mae|yn y|dan|tu ôl) .{0,6} (mat|pot|plant pot|flowerpot|flower pot|gnome|shed|porch|meter|box|hook|stone|brick|ignition|door|bench|bin|boot|bucket|wall|gutter|letterbox|fainc|bocs|drws|#Person|mrs|mr|it|nail|log pile|greenhouse|bird table|bird box)
      (quad|van|car|tractor|mower|digger|truck|bike|trailer) .{0,6} (key|keys) (in it|in|in the ignition|on the wheel)
      (no|broken|dodgy|duff|faulty) (lock|alarm|burglar alarm|cctv|camera|cameras) .{0,2} (on|in|at|is|since|works|so) .{0,4}
    `),
    unless: phrases(`
      (lost|found|handed in|wanted|please lock|make sure|remember to|check your|keys to the hall (must|please)|bring your|opens at|open to|open day|vandal|lock your)
    `),
  },
];

export const personalSafety: Check = {
  id: 'personal-safety',
  summary: 'an empty home, a person’s routine or whereabouts, keys and alarms',
  kinds: {
    'empty-home': { label: 'an empty home', sensitive: true },
    routine: { label: 'somebody’s routine', sensitive: true },
    whereabouts: { label: 'where somebody is', sensitive: true },
    keys: { label: 'where keys are, or what is not locked', sensitive: true },
  },
  misses: ['a home that is shown empty only by a picture'],
  groups: GROUPS,
  wording: { like: 'a home or person left exposed', unless: NO_HOME },
  // "Ten days of sun, back on the 14th": who leaves himself out.
  owner: (document, span) => whoseMatter(document, span, 'own'),
  examples: {
    finds: [
      '[I collect mine from the school gate at ten past three every day].',
      '[Off to Tenerife for a fortnight].',
      '[The spare key is under the mat].',
      '[I walk the dog by the weir every morning at six].',
      '[House empty till Sunday].',
      '[We leave the side gate unlocked all night].',
      '[Nobody in till Friday].',
      '[The girls are home alone until six].',
    ],
    ignores: [
      'First team away in the league, so the pitch is free.',
      'The museum hut will be empty while they paint it.',
      'Owners of empty homes can have grants.',
      'The office is closed from 24 December to 2 January.',
      'Public meeting on Zoom, ID on the agenda.',
      'Please lock your sheds tonight.',
      'Keys found by the pond, handed in at the library.',
      'I walk past that junction and it needs a crossing.',
      'The hall is open every morning from ten.',
      'It’s all empty at the hut until the school reopens.',
      'The boys are alone in the brass band on Sunday, nobody should be shy of joining.',
      'Lost: a bunch of keys, under the bench or in the bin by the pond.',
    ],
  },
};
