import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'empty-home',
    confidence: 'likely',
    why: 'tells that a home is or will be empty',
    phrases: phrases(`
      (house|home|place|flat|bungalow|cottage|it's|its|shop|farm|tŷ|ty) .{0,4} (empty|all yours|standing dark|stood empty|unattended|to itself|nobody in|no one in|unoccupied|wag|dywyll) .{0,6}
      (nobody|no one|theres nobody|there's nobody|neb) .{0,2} (in|home|at home|about|adre|gartref|there) .{0,2} (from|till|until|all (day|week|weekend)|this week|while|tan|between|before) .{0,4}
      (so)? (there's|theres) nobody in
      (off|away|jetting off|flying|heading|gone|going|while we're|while im|straight) .{0,1} (to|in|on) .{0,2} (tenerife|spain|majorca|mallorca|france|cornwall|benidorm|lanzarote|turkey|greece|florida|portugal|tenby|whitby|canaries|cruise|holiday|our holidays|my holidays|hols|leeds|wales|devon|scarborough|wyliau|crete|cyprus|italy|scotland|#Capital) .{0,4} (for (a|two|the|ten|three) (fortnight|week|weeks|month|weekend|days|whole fortnight)|till|until|tomorrow|tonight|from #Day|fortnight|on #Day|at last|here we come|back on|see you|am bythefnos)
      (we're back|i'm back|back home|not back|be back|away|gone|nôl|she's back|he's back|they're back) .{0,1} (on|till|until|not until|before|tan) (the #Ordinal|#Ordinal|#Day|gone (six|five|#Number)|next|sunday night|end of the month|dydd #Day) .{0,2}
      (car|cases|bags) packed .{0,8}
      (whole|entire) .{0,3} (family|tribe|clan|street|household) .{0,3} (is|are|off|at|away) .{0,6} (till|until|wedding|sunday|monday|holiday)
      a whole fortnight
    `),
    unless: phrases(`
      (office|library|hall closed|surgery|clerk|council|museum|school|shop shut|office hours|normal service|tickets|reopens|reopen|opening hours|closed)
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
      (out the door|out of the door|leave the house|leaves the house|collect|collects|pick|picks|drops|drop) .{0,4} (at|by)? .{0,1} (#Number|#Time|half) .{0,4} (every|each|most|gate|and not back|on the dot|school|sharp) .{0,5}
      (on (her|his|my|their) (tod|own|lonesome|jack jones)|by (herself|himself|myself)|all alone|home alone|ar (ei|fy) phen ei hun|ben (yn hunan|fy hun)) .{0,5} (all day|at night|every|most|till|from|after|in the|on #Day|since|bob nos) .{0,4}
      (fi sy'n|fi sy 'n) (agor|cloi|cau) .{0,10}
    `),
  },
  {
    kind: 'whereabouts',
    confidence: 'likely',
    why: 'tells where somebody is, and how exposed',
    phrases: phrases(`
      (i'm|im|i am|she's|he's|only one of us|there's only one|just me|dim ond fi) .{0,6} (here|at|in|up at|down at|in the|yn) .{0,6} (alone|on my own|on me own|on my tod|own|by myself|on her own|till|until|all night|ben fy hun) .{0,6}
      (both|kids|children|girls|boys|mum|dad|nan|she|he) .{0,2} (are|is|'s|left) .{0,3} (on (their|her|his) own|alone|home alone|by (themselves|himself|herself)) .{0,4}
      (front room|porch|bedroom|landing) light on means .{0,5}
      (long dark|dark|unlit) (walk|path|lane|alley) .{0,3} (up|home|back|down|along) .{0,3}
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
      (garage|shed|back door|side door|side doors|front door|gate|window|doors|house|hut|pavilion|door|windows|caravan|barn) .{0,3} (is|'s|are|always|never|not|left|on it|just) .{0,3} (never locked|not locked|unlocked|always open|left open|n't locked|off the latch|on the latch|does n't lock|broken lock|never lock|pulled to|wide open|on it)
      (no|broken|dodgy|duff|faulty) (lock|alarm|burglar alarm|cctv|camera|cameras) .{0,2} (on|in|at|is|since|works|so) .{0,4}
      (alarm|cctv|camera|cameras|security light) .{0,4} (is n't|does n't|not|don't|do n't|never|dummy|fake|broken|bust|off|bwrw) .{0,2} (working|work|on|set|real|connected|plugged|until|fixed|wired|record)
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
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Off to Tenerife for a fortnight].',
      '[The spare key is under the mat].',
      '[I walk the dog by the weir every morning at six].',
      '[House empty till Sunday].',
      '[Our garage is never locked].',
      '[Nobody in till Friday].',
    ],
    ignores: [
      'The office is closed from 24 December to 2 January.',
      'Public meeting on Zoom, ID on the agenda.',
      'Please lock your sheds tonight.',
      'Keys found by the pond, handed in at the library.',
      'I walk past that junction and it needs a crossing.',
      'The hall is open every morning from ten.',
    ],
  },
};
