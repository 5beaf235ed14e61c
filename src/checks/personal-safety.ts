import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';
import { AWAY } from './personal-safety/away.js';
import { EXPOSED } from './personal-safety/exposed.js';
import { LOCKS, OTHER_DOORS } from './personal-safety/locks.js';
import { COME_AND_TALK, WHEREABOUTS } from './personal-safety/routine.js';
import { whoseMatter } from './whose.js';

/** Sentences with one of these leave no home exposed: they are about alarms, teams, birds' nests, tents and halls. */
const NO_HOME = phrases(`
  (ddechra|ddechrau|dechra|dechrau|cychwyn) .{0,2} ('i hun|hunan|busnes|fusnes)
  (alarm|alarms) (at|in) (the|our) (school|library|surgery|station|pool|leisure centre) .{0,10} (shut|closed|closes|close)
  (alarm|alarms|fire alarm) (went|gone|kept going|has been going) off
  (alarm|alarms) .{0,3} (going|ringing|sounding|blaring|bleeping) .{0,2} (since|all|for|off)
  (on the latch|unlocked|open) for (visitors|everyone|everybody|all|you all|anyone)
  (leave|left|leaving|let) (the .{1,2}|it|them|that|those|well) alone
  (pitch|pitches) !black
  (pitch|pitches) $
  (second team|first team|reserves|fixture|league|cup tie|kick off|coach from|goalposts|umpire|innings)
  (martin|martins|swallow|swallows|swifts|nests|hedgehog|hedgehogs|bats) .{0,8} (home|homes|house|boxes|empty|gone|back|
    left|hole|moved)
  (empty|home|homes|house|boxes) .{0,6} (martin|martins|swallow|swallows|swifts|nests|hedgehog|hedgehogs|bats|owl|owls)
  (museum|clinic)
  (house|place|home) .{0,4} (quiet|peaceful|tidy|lovely and calm)
  (hut|tent|tents|marquee|stage|stall|pitch|pitches|car park|field) .{0,6} (empty|nobody in|no one in|free)
  empty (hut|tent|tents|marquee|stage|stall|pitch|pitches|field|car park)
  (grants|empty homes|housing team|drone|flown)
  (put|puts|putting) .{0,3} (fence|panel|shed|gate) .{0,3} back
`);

/** Sentences with one of these tell of nobody's home and of nobody alone: a hall stands empty, a club goes for a walk. */
const PUBLIC_PLACES = phrases(`
  (hall|school|church|chapel|library|pavilion|clubhouse|pool|museum|surgery|theatre|gym|baths|lido|schoolroom) (is|are|was|will be|
    stands|stood) .{0,1} (empty|closed|shut|locked|free) .{0,6}
  (group|club|choir|class|band|ramblers|walkers|scouts|brownies|guides|cubs|society) (walks|walk|cycles|cycle|runs|run|swims|swim|
    meets|meet|goes|go|sets off|set off) .{0,6} (together|as usual|all welcome|torches)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'empty-home',
    why: 'tells that a home is or will be empty',
    unless: phrases('empty (at|in) the (hut|hall|school|church|chapel|library|pavilion|club|office)'),
    phrases: phrases(`
      (house|home|place|flat|bungalow|cottage|it's|its|shop|farm|tŷ|ty) .{0,4} (empty|all yours|standing dark|
        stood empty|unattended|to itself|nobody in|no one in|unoccupied|wag|dywyll) .{0,6}
      (nobody|no one|theres nobody|there's nobody|neb) .{0,2} (in|home|at home|about|adre|gartref|there) .{0,2} (from|
        till|until|all (day|week|weekend)|this week|while|tan|between|before) .{0,4}
      (so)? (there's|theres) nobody in
    `),
  },
  {
    kind: 'routine',
    why: 'tells somebody’s routine',
    unless: COME_AND_TALK,
    phrases: phrases(`
      (i|i'm|im|we|she|he|#Person|they|mum|dad|nan|my mum) .{0,6} (every|each|most|same) .{0,1} (morning|night|evening|
        day|nights|mornings|evenings|week|#Day|nos|bore|loop|time|route) .{0,12} (alone|on my own|on my tod|own|
        by myself|herself|himself|dark|just me|with the dog|dog|spaniel|at (six|five|seven|half|#Number|#Time)|
        from (six|five|seven|half|#Number|#Time)|#Time|6|walk|walks|home|till|til|nobody|ben fy hun|ben yn hunan)
      (every|each|most|same) .{0,1} (morning|night|evening|day|nights|mornings|evenings|loop|route|
        time) .{0,10} (just me|alone|on my own|on her own|on his own|own|on my tod|by myself|down the|along the|
        walk home|with the (dog|spaniel|spaniels|lab)) .{0,5}
      (he|she|they|#Person|mum|dad|nan|he's|she's|they're) .{0,1} (usually|always|mostly|normally|generally) (in bed|
        asleep|fast asleep|out|gone|tucked up) (by|till|until|from|before|after) .{0,3}
      (walk|walks|runs|run|jogs|cycles|swims|does) .{0,8} (at|around|about) (half|six|five|seven|eight|#Number|
        #Time) .{0,3} (every|most|each) .{0,2} (morning|night|evening|day|nights|mornings)
      (on (her|his|my|their) (tod|own|lonesome|jack jones)|by (herself|himself|myself)|all alone|home alone|ar (ei|
        fy) phen ei hun|ben (yn hunan|fy hun)) .{0,5} (all day|at night|every|most|till|from|after|in the|on #Day|since|
        bob nos) .{0,4}
    `),
  },
  {
    kind: 'empty-home',
    why: 'tells until when somebody is on holiday',
    phrases: phrases(`
      (gone|away|off|abroad|not back|not home|not about|out of the country|here|home again) (till|until|til|
        for) (the)? (#Ordinal|#Day|#Number|#Month|after|end of|next|new year|christmas|easter|a week|a fortnight|
        two weeks|ten days) .{0,4}
    `),
    near: phrases(`
      (chalet|villa|cruise|ski|skiing|sangria|airport|departures|ferry|all inclusive|gite|gîte|tenerife|lanzarote|
        majorca|mallorca|menorca|ibiza|benidorm|algarve|madeira|cyprus|crete|corfu|rhodes|kos|florida|honeymoon|
        sunshine|suncream|sun cream|poolside|balcony|hols|out of office|passports|flight|boarding)
    `),
  },
  {
    kind: 'routine',
    why: 'tells where somebody can be met, and when',
    phrases: phrases(`
      (#Person|she|he|i|we|mum|mam|dad|nan|gran|daughter|son|lad|lass|eldest|youngest|grandson|granddaughter|wife|
        husband|kids|twins|girls|boys) .{0,3} (waits|wait|stands|stand|sits|sit|walks|walk|catches|catch|gets off|
        get off|gets the bus|cuts|cut|comes home|come home|cycles|cycle|jogs|jog|runs|meets me|locks up|lock up|
        cashes up|cash up|leaves|leave|is dropped|gets dropped|gets in|get in|swims|swim) .{0,14} (mondays|tuesdays|
        wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weeknights|school days|every (day|night|morning|evening|
        #Day|week)|of a #Day|each (#Day|night|morning|evening|day)|most (days|nights|mornings|evenings)|without fail|
        like clockwork|same time)
      (daughter|son|lad|lass|girl|boy|she|he|kid|eldest|youngest|grandson|granddaughter|#Person) .{0,9} (waiting|stood|
        standing|waits|sat|sitting) .{0,2} (at|by|outside|in) (the|a) .{0,3} (stop|gate|gates|station|platform|corner|
        shelter|layby|crossroads|alley|underpass) .{0,6}
      (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weeknights|every (day|night|morning|
        evening|#Day)|of a #Day|each (#Day|night|morning)|most (days|nights|mornings|evenings)) .{0,6} (#Person|she|he|
        i|mum|mam|dad|nan|gran|daughter|son|lad|lass|eldest|youngest|wife|husband) .{0,2} (waits|wait|stands|walks|walk|
        catches|gets off|cuts|cut|comes home|cycles|cycle|jogs|jog|runs|locks up|lock up|cashes up|leaves|is dropped|
        gets in|gets home|get home|swims|swim) .{0,10}
    `),
    near: phrases(`
      #Time
      (half|quarter|ten|twenty|five) (past|to) .
      (in the dark|sharp|on the dot|prompt)
      (at|about|around|by|after|before|from|till|until) .{0,1} (six|seven|eight|nine|ten|eleven|twelve|one|two|three|
        four|five|#Number|dark|dusk|dawn|school|last bus|closing)
      (on (her|his|my) own|alone|by (herself|himself|myself)|takings|cash|short cut|alley|alleyway|underpass|towpath)
    `),
  },
  {
    kind: 'whereabouts',
    why: 'tells where somebody is, and how exposed',
    phrases: phrases(`
      (both|kids|children|girls|boys|mum|dad|nan|she|he) .{0,2} (are|is|'s|left) .{0,3} (on (their|her|his) own|alone|
        home alone|by (themselves|himself|herself)) .{0,4}
    `),
  },
  {
    kind: 'empty-home',
    why: 'tells that a household is away',
    phrases: phrases(`
      (that's|thats|right that's|well that's)? .{0,1} the? (car|cases|caravan|camper|van|suitcases|bags)('s|is|
        are)? (all)? packed .{0,12}
      (car's|cases are|bags are|van's|caravan's|suitcases are|camper's) (all)? packed .{0,10} (airport|ferry|off|
        see you|tomorrow|morning|weeks|week|fortnight|back|sun|france|spain|wales|cornwall|scotland)
      (feeding|feeds|feed|seeing to|sees to|minding|minds|looking after|looks after|popping in to|pops in to|
        popping in for|got) .{0,1} (the|my|our|their|his|her) (hens|cat|cats|chickens|goldfish|rabbits|rabbit|
        guinea pigs|fish|tomatoes|plants|pot plants|budgie|tortoise|ducks|greenhouse) .{0,5} (while (i'm|we're|i am|
        we are|they're|she's|he's) (away|off|gone|abroad|in)|till (i'm|we're|they're|i|we|they) .{0,2} back|until (i'm|
        we're|they're|we|i) .{0,2} back)
      (picking up|picks up|taking in|takes in|collecting) .{0,1} (the|our|my|their) (post|mail|parcels|milk|
        papers) .{0,10} (back|away|till|until|while|holiday|fortnight|week)
      (the|#Person|mum|dad|nan|neighbours|next door|family|couple|number #Number|they|whole family) .{0,4} (are|is|'re|
        have gone|has gone|gone|went) .{0,2} (with|to|at|visiting|staying with|seeing|over to) (their|his|her|
        our) (daughter|son|sister|brother|mother|family|grandchildren|parents|lad|daughter's|son's|sister's|brother's|
        cousin) .{0,2} (in|over|down|up|out) .{0,6} (until|till|for a|for the|all|over|for three|for two|for six|
        and wo n't|back) .{0,4}
      (house|place|flat|bungalow|cottage|farmhouse|caravan|home) .{0,4} (standing|stands|sat|sits|sitting|stood|lying|
        lies) (empty|dark|in darkness|unlocked) .{0,3} (all|till|until|for|this|since|while|over|from|now|now that|
        #Day) .{0,4}
      (milk|papers|paper|post) (is|'s|are|'re)? (piling up|stacking up) .{0,4} (door|doorstep|porch|step|hall|mat|
        outside|at number|away|number)
      (curtains|blinds|blind) .{0,3} (been)? (drawn|shut|closed) .{0,3} (all week|all month|since|for (days|weeks|
        a week|a month)) .{0,4} (away|abroad|holiday|cruise|hospital|gone)
      (away|abroad|off) (on (holiday|a cruise|honeymoon)|cruising|skiing) .{0,3} (until|till|for) .{0,5} (house|keys|
        cat|hens|alarm|dog|so|nobody|and (my|our|the))
      (i'm|we're|im|we are|i am) (off|away) (to|in) .{1,4} (for|until|till) .{1,4} (back|week|weeks|days|month|
        fortnight|morning|nights) .{0,4}
      (flying|flying out|flying off|jetting|jetting off|we fly|i fly|fly out) .{0,8} (tomorrow|tonight|in the morning|
        first thing|#Day) .{0,8} ((two|three|ten|#Number|whole|a) .{0,1} (weeks|week|fortnight|days|nights)|
        see you (all)? (in|on|when)) .{0,4}
      (skiing|cruising|cruise|spain|tenerife|lanzarote|majorca|mallorca|menorca|ibiza|benidorm|france|italy|portugal|
        algarve|madeira|cyprus|crete|corfu|turkey|florida|new zealand|australia|canada|cornwall|devon|holiday|hols|
        honeymoon|villa|sunshine|airport|departure lounge) .{0,6} (gone|away|off|back|home) (till|until|til|for|on|in|
        not|never) .{0,4}
      (she|he|mam|mum|dad|nan|gran|grandad|#Person|aunt|auntie|uncle|neighbour) .{0,2} (let|lets|opens up to|
        opens the door to|answers the door to|opens up for|invites) (anyone|anybody|all sorts|allsorts|strangers|
        all and sundry|every tom) (in)? .{0,3}
      (kids|children|girls|boys|lad|lass|she|he|they|son|daughter|twins|#Person) .{0,3} (let|lets|letting) (themselves|
        himself|herself) (in|back in) .{0,5}
      (we|i|hubby|husband|wife|me|us|mum|dad) .{0,3} (are n't|not|wo n't be|'re not|'m not|is n't|never) (back|home|
        in) (while|till|til|until|before) .{0,4}
      (if|when|whenever) .{0,1} (the|my|our|his|her|their) .{0,2} (is|'s|are|has|have) .{0,1} (gone|missing|out|
        not there|n't there|not in|away|off|on|down|up|shut|drawn|not on) .{0,5} (we're|i'm|he's|she's|they're|we are|
        i am|mum's|dad's|nan's) .{0,2} (at|out|away|in|home|off|asleep|abroad) .{0,4}
      back (on|by|the) .{0,3} (#Number|#Day) .{0,3} (until|till) then .{0,4} (cat|cats|dog|post|plants|hens|house|keys|
        key|tortoise|greenhouse) .{0,8}
      (no one|nobody|no-one) .{0,2} (there|around|about|in) (to)? (disturb|hear|see|bother|stop) (you|them|anyone|
        anybody|him|her|a thing|it) .{0,3}
    `),
  },
  {
    kind: 'whereabouts',
    why: 'tells where somebody is alone, or where a child can be met',
    phrases: phrases(`
      (light|lamp|lights|curtains|blind|telly|flag|landing light|porch light|van|car) .{0,3} (on|off|open|closed|drawn|
        up|down|outside|there|gone|in the drive) means .{0,2} (i'm|she's|he's|we're|they're|shes|hes|theyre|were|nobody|
        no one|mum's|dad's|nan's) .{0,3} (in|out|home|away|up|bed|asleep|alone|back)
      (works|working|on|does) (nights|the night shift|night shift|night shifts|offshore|on the rigs|away all week|
        away in the week) .{0,3} so .{0,10} (alone|empty|house|on (her|his|my|their) own|just me|nobody|kids|asleep|
        sleeps)
      (sleeps|asleep|in bed|dead to the world) .{0,3} (all day|till|until|by) .{0,5} (nights|so knock|so ring|
        never hears|wo n't hear|does n't hear|deaf|the door|doorbell) .{0,4}
      (walks|walk|cycles|cycle|scooters|runs|skateboards) (home|to school|to nursery|back) .{0,3} (alone|on (his|her|
        their|my) own|by (himself|herself|themselves|myself)|unaccompanied|in the dark) .{0,5}
      (he|she|he's|she's|little #Person|our #Person|#Person) .{0,6} (bolts|runs off|wanders off|will run|
        makes a run) (for|towards|to|off|into) .{0,3} (weir|road|river|water|canal|pond|railway|lake|anybody|minute|
        if) .{0,6}
      (gate|corner|bus stop|lay by|layby|railings|school|nursery) .{0,3} (at|by|#Time|#Number) .{0,3} (on the dot|sharp|
        prompt|every day|every (wednesday|tuesday|monday|thursday|friday)|without fail) .{0,3} (maroon|red|blue|black|
        white|silver|green|with (the|her|his)|she|he|him|her)
      (lifts|pick up|picks up|pick ups|school run|collects|drops) .{0,14} (gate|#Time|on the dot|sharp|ten past|
        quarter past|half past) .{0,6} (zafira|fiesta|corsa|golf|astra|focus|car|van|estate|people carrier|minibus with|
        berlingo|polo|clio|fiat|skoda|volvo|land rover)
      (moved|moved out|gone) (to|into) (the|a) (refuge|safe house|women's refuge|secret address) .{0,5}
      (she|he|they) (is|'s|are|'re) (hiding|lying low|staying quiet|in hiding) (at|in|with|up at|round at) .{0,6}
      (home|in the house|in the flat|at the farm|at the shop|at the pub|locking up|at night|in the evenings|
        up here) (all)? (alone|on my own|on her own|on his own|on my tod|by myself|by herself|by himself) .{0,2} (all|
        till|until|from|this|every|most|for|at|after|with the|while|tonight|tomorrow|again) .{0,4}
      (ar ben yn hunan|ar ben fy hun|ar ben fy hunan|ar fy mhen fy hun|ar fy mhen fy hunan|ar ei phen ei hun|
        ar ei ben ei hun) .{0,2} (fel arfer|bob|pob|drwy'r|trwy'r|tan|nes|yn y tŷ|adre|adra|gartre|heno|wythnos|nos|
        yn cloi|yn agor) .{0,5}
      (fo|fe|hi|nhw|#Person|{cy-kin}|{cy-person}|dwi|dw i|rwy|wi|bydda i|fydda i) .{0,2} (yn|'n) .{0,1} (rhedeg|cerdded|
        cerddad|loncian|jogio|nofio|seiclo|mynd â 'r ci|mynd â 'r cŵn|mynd a 'r ci|gadael y tŷ|mynd allan) .{0,6} (bob|
        pob) (bore|nos|dydd|pnawn|noson) .{0,3} (am|tua|ar|wedi|cyn|yr un|ben) .{0,6}
      (pythefnos|wythnos|penwythnos|tridiau|mis) .{0,3} neb (adre|adra|gartre|gartref|yn y tŷ|gatre) .{0,4}
      neb (adre|adra|gartre|gartref|gatre) .{0,2} (ond|tan|nes|drwy|trwy|am wythnos|am bythefnos|am y) .{0,4}
      on me (own|tod) .{0,6} (till|until|from|all|tonight|most nights|every) .{0,3}
      (both|all) (at work|out at work|out all day|working) .{0,2} (#Number|#Time) (to|till) (#Number|#Time) .{0,4}
      (does|fydd|sdim|dim) neb .{0,1} (adre|adra|gartre|gartref|yn y tŷ|gatre|mewn) .{0,3} (tan|nes|yn|drwy|trwy|
        wythnos|am|fory|heno) .{0,5}
    `),
  },
];

/**
 * Sentences with one of these leave nobody exposed: they tell what the author will do in the meantime, or are about public or
 * long empty buildings.
 */
const NOTHING_MEANT = phrases(`
  (i'll|i will|i|we'll) be !on .{0,11} (till|until) (she|he|you|they|everyone|everybody)
  (i'll|i will|i|we'll) (ring|follow|sent|send|phone|pass|post|keep|stand) .{0,12} (till|until) (she|he|you|they|
    everyone|everybody)
  alone in (thinking|believing|wanting|this|that|saying|loving|hating|finding)
  (whole|big|lovely) (cake|trifle|pizza|bottle|tub)
  own (phone|say|initiative|website|page|camera|account|two|back|merits|business|volition|accord|recipe)
  (someone|somebody|whoever|who) .{0,2} left
  empty (since|for) .{0,2} (#Year|#Bygone|#Number years|years|the war|generations|decades)
  (the|our|primary|secondary|high|nursery) school (is|was|will|has|opens|closes|shuts|needs|does|says|wants|'s|at|in)
  school (is|hall|office|fete|fair|council|caretaker|crossing|holidays|field|trip|term|governors|run)
  (office|council|found|(hall|shop|library|pavilion|stall|market|show) (is|opens))
`);

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
  groups: [...GROUPS, ...AWAY, ...WHEREABOUTS, ...LOCKS, ...EXPOSED],
  unless: NOTHING_MEANT,
  wording: {
    why: 'tells when a home or a person is unprotected',
    inRough: true,
    unless: [NO_HOME, OTHER_DOORS, COME_AND_TALK, PUBLIC_PLACES],
  },
  // In "Ten days of sun, back on the 14th", the authors leave themselves out, so a clause that mentions nobody is about them.
  owner: (document, span) => whoseMatter(document, span, 'own'),
  examples: {
    finds: [
      '[There won’t be a soul in the house until the 19th], so no milk please.',
      '[Ida has a flat in Ripon where he can’t find her].',
      '[Setting off at dawn, back next Sunday].',
      '[She walks home through the churchyard at midnight].',
      '[The window in our pantry has been broken since May].',
      '[The passports are in the tea caddy].',
      '[They don’t fly home till the 14th so the hens are yours].',
      '[We’re both out then].',
      '[Nobody at Larkfield Barn till Friday week].',
      '[Mae’r teulu i gyd ym Mhortiwgal tan y degfed].',
      '[The cameras are dummies], always were.',
      '[Left my bike at the halt with no lock].',
      '[Edith is by the bus shelter each day at ten].',
      'It’s the cowman who knows. [He’s mostly asleep by eight].',
      '[Follow my dot all night].',
      '[Our security lights conked out in the storm].',
      '[It is not locked, just walk in round the back].',
      '[We are away this week], could you feed the rabbits?',
      '[We’re at the airport], sun here we come.',
      '[My daughter waits at the end of Sandpit Lane at eight].',
      '[The Tollivers are in Madeira all of October].',
      '[Gone camping till Thursday].',
      '[Out of the country until 2 March], so no parcels.',
      '[12 Saddle Row is empty from the 3rd to the 17th].',
      '[The bolt on our side gate has rusted through].',
      '[None of us lock our cars up here].',
      '[The burglar alarm at the Plough is a dummy].',
      'The alarm? [It isn’t even plugged in].',
      '[The van is on the drive with the keys in].',
      '[I’m at yoga every Monday from seven till nine].',
      '[Mr Dray is eighty, half blind and on his own].',
      '[Mae Gwyn a Nerys yn hedfan i Ganada fory, nôl ar yr ugeinfed].',
      '[Neb yn Nhŷ Isaf tan y Pasg].',
      '[Allweddi’r sied yn y bocs wrth y bin].',
      '[We’re away until Sunday], so no milk.',
      '[Away all week], see to the hens would you.',
      '[Mae Eleri’n mynd at ei merch i Gaer tan y Sulgwyn].',
      '[Newydd lanio yn Llydaw].',
      '[Mae hi’n rhedeg ar y cob bob bore am saith].',
      '[Dan ni’n mynd i Lydaw fory am wythnos].',
      '[Bant i Sbaen tan y Sul].',
      '[We are away till Friday week], villa booked and all.',
      '[I collect mine from the school gate at ten past three every day].',
      '[Off to Tenerife for a fortnight].',
      '[The spare key is under the mat].',
      '[I walk the dog by the weir every morning at six].',
      '[House empty till Sunday].',
      '[We leave the side gate unlocked all night].',
      '[Nobody in till Friday].',
      '[The caravan is packed and we are off at dawn].',
      '[Joan is feeding the hens while we are away].',
      '[The back door is never locked, just walk in].',
      '[The burglar alarm is only a box], to be honest.',
      '[He works nights so she is on her own with the baby].',
      '[My lad walks home alone through the park], lock him in if you like.',
      '[Dydy’r drws cefn byth yn cael ei gloi].',
      '[The girls are home alone until six].',
      '[We fly out tomorrow night, a whole fortnight of sun].',
      '[Back on the 9th and till then the hens are Gwenda’s].',
      '[Nan keeps her rings in the biscuit tin on the dresser].',
      '[If the Volvo’s gone from the drive we’re at the caravan].',
      '[Freya waits on the wall by the Spar at quarter past three on Mondays].',
      '[Maureen’s over in Malta until the 14th].',
      '[We’ll be in Norway from Saturday], fingers crossed for the lights.',
      '[I’m catsitting for number 8 till they land from Corfu].',
      '[Hols start tomorrow]! See you on the 9th.',
      '[She’s in the Plough now if her ex wants a word].',
      '[They moved her to a refuge in the next town].',
      '[Trevor is down at the lock with his rods by five every morning].',
      '[Nan has her lie down from one till three].',
      '[The alarm at the chippy hasn’t worked since May].',
      '[The bar takings stay in the ice bucket overnight].',
    ],
    ignores: [
      'The schoolroom is empty until the 9th while the paint dries.',
      'The choir walks home along the quay together, torches please.',
      'Ida has a seat in the choir where he can’t hear her.',
      'Coach setting off at dawn, back next Sunday.',
      'I used to walk through the churchyard after dark.',
      'At the hall the window in the loo has been broken since May.',
      'No signal from the mast until tomorrow.',
      'Watch the sleigh’s tracker all night as it comes round the village.',
      'Gran is at the piano every Friday at seven for the class.',
      'Nobody at the Mill Café till Friday week.',
      'Our locks are no longer broken, the locksmith came today.',
      'If the barn is not locked, do they pay?',
      'My daughter stands at the crossing till nine, so come and say hello to her.',
      'Can they deliver if we are away this week?',
      'We’re at the airport to collect our guests from the twin town.',
      'I am in the reading room every morning with the dog, come and join us.',
      'The Rovers are away until March, so the pitch is free.',
      'If we go away for a fortnight, do they still empty the bins?',
      'Tom and his sister were in Spain until Friday.',
      'I always lock my door.',
      'The toilet door in the hall doesn’t lock.',
      'The alarm clock? It isn’t even plugged in.',
      'I’ve just dropped my car keys in the letter box.',
      'Every Monday from two till four I’m at the library, so pop in and ask me.',
      'Neb yn y neuadd tan chwech, wedyn paned.',
      'Fydd neb yn cael clywed tan y cyfarfod nesaf.',
      'Aid for Ukraine: the van leaves on Tuesday.',
      'Mae’r clwb yn cerdded y cob bob bore Sul am ddeg.',
      'Mae’r côr yn mynd i Lydaw fory am wythnos.',
      'Ni ar y trip i Sbaen am wythnos, chwe sedd ar ôl.',
      'Off to Norway on Friday, the choir is, for the singing.',
      'Holidays start Friday, school holidays that is, and the crossing is back on the 4th.',
      'Santa has just popped out of the hall: he has just gone round to the green, red coat and all.',
      'Our club is on the green by six every morning.',
      'Our team has the nap hand: he has a nap from one till three, says the captain, and the team is off.',
      'The alarm at the school does not work, so the school is shut till noon.',
      'Somebody’s car alarm has been going since six.',
      'Walk in any time, the hall door is on the latch for visitors.',
      'Whoever left the keys under the mat at the hall, they are in the office.',
      'Somebody left her purse in the vestry cupboard.',
      'First team away in the league, so the pitch is free.',
      'The museum hut will be empty while they paint it.',
      'Owners of empty homes can have grants.',
      'The office is closed from 24 December to 2 January.',
      'Public meeting on Zoom, ID on the agenda.',
      'Please lock your sheds tonight.',
      'Keys found by the pond, handed in at the library.',
      'I walk past that junction and it needs a crossing.',
      'The hall is open every morning from ten.',
      'The food parcels are packed and the van leaves at ten.',
      'Please lock the gate, the sheep wander off to the road.',
      'Who is feeding the ducks white bread?',
      'The agent says that the shop stands empty for want of a tenant.',
      'It’s all empty at the hut until the school reopens.',
      'Lost: a bunch of keys, under the bench or in the bin by the pond.',
      'They meet every Tuesday at ten in the shallow end, nervous swimmers welcome.',
      'Please shut the gate, she is an old dog and wanders off to the river.',
      'The van is packed and the stall opens at nine.',
      'The ice cream van is on the green every day in August.',
      'We’ll be out on the green so come and say hello.',
      'The choir flies out tomorrow and sings for three nights in Bremen.',
      'The raffle money is kept in the biscuit tin in the vestry.',
      'If the red flag is up we’re not at the pool but in the hall, says the swimming club.',
      'Toddler group sits on the wall by the Spar at quarter past three on Mondays, everyone welcome.',
      'The library is back on the 9th; until then the keys are with the clerk.',
    ],
  },
};
