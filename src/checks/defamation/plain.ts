// Phrases that accuse in the plainest words: somebody, a wrong verb, and whom or what it is done to.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { IN_FUN, INNOCENT, WHO } from './words.js';

/** What may stand before the verb. No form of "to be" is among them, because whoever was robbed has robbed nobody. */
const ADVERB = `(just|always|still|also|once|has|have|had|clearly|obviously|regularly|often|secretly|openly|simply|
  actually|really|deliberately|definitely|plainly|blatantly|literally|even|then|again)`;

/** Whom or what a thief goes for. "The shop robbed on Monday" is followed by none of these. */
const TARGET = `(the|that|those|this|my|our|his|her|a|an|your|their|some|half|every|everyone|people|pensioners|old|
  number|no|us|me|
  him|them|next|houses|sheds|shops|cars|graves|#Capital)`;

/** Somebody who is struck: "her" alone must not belong to a thing that follows, as in "hit her head". */
const STRUCK = `((him|her|them|me|us) ($|and|in the (face|head|eye|mouth|stomach|ribs)|on the (face|head|leg|legs|ear|
  bum|arm|hand)|with (a|his|her) (belt|stick|bottle|slipper|ruler|fist|shoe|hand|bag|pan|brick|hammer|chair)|when|
  while|again|because|for (nothing|talking|crying|answering)|twice|round the (head|face|ear)|across the (face|head|
  legs)|every|last|outside|regularly)|(his|her|my|our|their|#Person 's|your|the|a|an|that) .{0,2} ({kin}|girl|boy|lad|
  lass|woman|nurse|barmaid|steward|referee|child|pupil|pensioner|waitress)|{kids}|women|residents|patients|pupils|
  pensioners)`;

/** A place where drugs are sold. */
const CORNER = `(car|van|flat|house|pub|shelter|bus shelter|park|car park|shed|garage|bench|phone box|toilets|alley|
  precinct|gates|school gates|bridge|churchyard|underpass|lay by|layby|front room|kitchen|bedroom|stairwell|caravan)`;

const FOOD_OR_GOODS = `(meat|mince|beef|pork|lamb|chicken|bacon|sausages|fish|prawns|milk|eggs|bread|pies|sandwiches|
  cheese|veg|fruit|food|burgers|kebabs|stuff|goods|beer|vodka|spirits|fags|cigarettes|perfume|bikes|phones|trainers|
  tools|diesel)`;

/** Those who look after people and animals for money. */
const CARER = `(care home|nursing home|residential home|rest home|nursery|childminder|playgroup|school|head|
  headteacher|matron|carer|carers|nurse|nurses|kennels|cattery|ward|stables|teacher|coach|scoutmaster|cub leader|
  after school club|creche|foster mother|foster father|dinner lady|staff)`;

const IN_THEIR_HANDS = `(them|him|her|the {kids}|{kids}|residents|the residents|old folk|patients|the patients|mum|
  mam|nan|gran|dad|grandad|(my|our) .|the dogs|the ponies|the horses|the animals|the old .)`;

/** Those whose trade a customer has to trust. */
const TRADE = `(doctor|doctors|gp|dentist|vet|vets|surgery|plumber|builder|builders|electrician|roofer|mechanic|
  garage|solicitor|accountant|estate agent|letting agent|childminder|nursery|care home|nursing home|butcher|baker|
  chippy|takeaway|cafe|restaurant|hairdresser|barber|taxi firm|undertaker|optician|chemist|pharmacist|physio|midwife|
  driving instructor|tutor|matron|headteacher|head|teacher|dog walker|kennels|cattery|roofers|plumbers|mechanics|
  joiner|decorator|tiler|plasterer|locksmith|surveyor|gardener|window cleaner|cleaner)`;

/** Things of a customer's that bad work can ruin. */
const OURS = `(my|our|his|her|mum's|mam's|dad's|nan's|gran's|(my|our) .{1,2} 's) .{0,2} (kitchen|bathroom|roof|boiler|
  car|van|engine|gearbox|clutch|brakes|wiring|ceiling|floor|carpet|carpets|teeth|tooth|mouth|jaw|crown|hair|eyebrows|
  scalp|nails|feet|back|hip|knee|eye|eyes|dog|cat|horse|pony|drive|patio|wall|walls|chimney|windows|suit|coat|
  wedding cake|wedding dress|sofa|piano|clock|watch|computer|laptop|phone|lawn|hedge|drains)`;

export const PLAIN: readonly Group[] = [
  {
    kind: 'crime',
    why: 'says in plain words that somebody committed a crime',
    firm: true,
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      ${WHO} ${ADVERB}{0,2} (robs|robbed|burgles|burgled|mugs|mugged|torches|torched|loots|looted|embezzles|embezzled|
        blackmails|blackmailed|ransacked|broke into|breaks into|shoplifts from|shoplifted from) ${TARGET}
      ${WHO} (is|was|'s|are|'re|were|has been|have been|'s been|'ve been|keeps|kept|been) ${ADVERB}? (robbing|
        burgling|mugging|torching|looting|embezzling|blackmailing|breaking into|shoplifting) .
      ${WHO} (is|was|'s) (the one|the person|him|her|the lad|the bloke) (who|that)? ('s|is|was|has been|keeps|
        kept)? (robbing|robbed|burgling|burgled|breaking into|broke into|stealing|stole|nicking|nicked|torching|
        torched|keying|keyed|slashing|slashed|dealing|smashing|smashed|dumping|dumped)
      ${WHO} ${ADVERB}{0,2} (hits|hit|smacks|smacked|slaps|slapped|punches|punched|thumps|thumped|belts|belted|gropes|
        groped|fondles|fondled|beats up|beat up|knocks about|knocked about|assaults|assaulted|molests|molested|
        strangled|headbutted|kicks|kicked) ${STRUCK}
      ${WHO} ${ADVERB}{0,2} (touches|touched|strokes|stroked|squeezes|squeezed|grabs|grabbed|felt|feels) (my|her|
        the girl's|the girls'|(my|our|his) {kin} 's|
        #Person 's) (leg|knee|thigh|bum|bottom|breast|breasts|chest|backside)
      ${WHO} ${ADVERB}{0,2} (deals|is dealing|'s dealing|was dealing|dealt|deal) (in)? (weed|gear|spice|pot|hash|puff|
        pills|charlie|whizz|edibles)
      ${WHO} ${ADVERB}{0,2} (deals|is dealing|'s dealing|was dealing|been dealing) (out of|from|outside|behind|in|at|
        round the back of) (the|his|her|a|that|their) .{0,2} ${CORNER}
      ${WHO} ${ADVERB}{0,2} (set|sets) (the|my|our|his|her|that|a|next door's|#Person 's) .{1,3} (on fire|alight|
        ablaze)
      ${WHO} .{0,4} (drinks and drives|drink drives|drives home (drunk|hammered|legless|plastered)|drives drunk|
        gets in the car after #Number)
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says in plain words that somebody cheats or takes what is not theirs',
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (puts|sticks|adds|slaps|whacks|put|stuck|added) (a|an|another)? .{0,2} (fiver|tenner|quid|pound|pounds|extra|
        #Money) (on|
        extra|on top)? for (the)? (pensioners|old folk|old people|old ladies|women|elderly|tourists|visitors|strangers)
      ${WHO} ${ADVERB}{0,2} (leaves|left|dumps|dumped|hides|hid|stashes|chucks|chucked|burns|burnt) .{0,3} (mail|
        letters|
        leaflets|ballot papers|post) in (his|her|the|a) .{0,2} (garage|hedge|ditch|bin|skip|canal|attic|loft|river|
        woods|
        layby|brook)
      (run|ran|running|runs|made|scarpered|legged it|done a runner|did a runner|vanished|disappeared|cleared|
        buggered) off? with (the|our|all the|all our|half the|everybody's|my|everyone's) .{0,2} (money|cash|takings|
        funds|fund|float|kitty|tin|subs|deposit|deposits|savings|collection|raffle|proceeds|profits|petty cash|
        sponsorship)
      ${WHO} ${ADVERB}{0,2} (cooks|cooked|fiddles|fiddled|rigs|rigged|is cooking|was cooking|'s cooking) (the|our|his|
        her|their|all the) .{0,1} (books|accounts|till|figures|scales|meter|meters|count|mileage|timesheets|rota|vote|
        raffle|draw)
      ${WHO} ${ADVERB}{0,2} (swaps|swapped|switches|switched) the .{0,1} (coffins|ashes|meat|price tags|tags|
        medicines|tablets|samples|ballots|bodies|stones|number plates|sell by dates)
      (use|used|uses|using) (the|our) .{0,2} (parish|council|club|charity|school|church|company|hall|committee|trust|
        pta) (credit|debit|bank|fuel)? card (at|in|on|for) .{0,3} (nando's|nandos|pub|restaurant|holiday|holidays|spa|
        casino|golf|shoes|nails|hair|tattoo|netflix|bets|drinks|takeaway|curry|wine|gin|steakhouse|wetherspoons|
        ladbrokes|bookies|betting|flights|himself|herself)
      (our|the|that|my) ${TRADE} (is|are|'s|was|were) (just|nothing but|no better than|a right|a complete|
        a total)? (a|an)? {offender}
      ${WHO} ${ADVERB}{0,2} (pinches|pinched|swipes|swiped|filches|filched|lifts|lifted) (the|my|our|people's|
        your)? .{0,1} (lead|
        tools|copper|cable|bikes|quads|diesel|parcels|cash|float|catalytic converters|purses|handbags|phones)
      ${WHO} (is|are|'s|was|were) (run|owned|staffed) by (a bunch of|a load of|a pack of|a gang of|complete|proper|
        total|a){0,2} {offender}
    `),
  },
  {
    kind: 'misconduct',
    why: 'says in plain words that those in somebody’s care are treated badly',
    firm: true,
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (${CARER}|(her|him|them|that lot) (at|from) the ${CARER}) .{0,3} (starves|starve|starved|neglects|neglect|
        neglected|drugs|drugged|sedates|sedated|underfeeds|mistreats|mistreated|abuses|abused|bullies|bullied|smacks|
        smacked|hits|slaps|slapped|screams at|swears at|humiliates|humiliated|kicks|force feeds|ties up|locks in|
        shoves) ${IN_THEIR_HANDS}
      (leaves|left|leave|leaving) ${IN_THEIR_HANDS} .{0,4} in ((the|a|their|his|her)? .{0,1} (wet|soiled|dirty|filthy|
        soaking|stinking) (nappies|nappy|sheets|bed|beds|clothes|pads|pad|pants|bedding)|(their|his|her) own (mess|
        filth|wee|pee|muck|urine|vomit|sick|dirt))
      (hands|hand) (wander|wanders|wandered|go wandering|are everywhere|were everywhere)
      (wandering|roving|busy) hands
      (ca|could) n't keep (his|her) hands (to (himself|herself)|off (the|young|any|his|her))
    `),
  },
  {
    kind: 'incompetence',
    why: 'says in plain words that somebody is bad at their trade, or sells what is bad',
    firm: true,
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (${WHO}|the {trader}) ${ADVERB}{0,2} (sells|sold|serves|served|flogs|flogged|selling|serving|dishes up|
        dished up|stocks) (us|me)? .{0,1} (bad|off|rotten|mouldy|rancid|maggoty|out of date|gone off|rank|putrid|
        stale|manky|counterfeit|fake|stolen|raw|undercooked|watered down|contaminated|
        diseased) .{0,1} ${FOOD_OR_GOODS}
      ({trader}|takeaway|restaurant|hotel|bakery|canteen|care home|nursing home) ('s)? .{0,4} (is|was|'s|are|
        were) (crawling|alive|overrun|infested|riddled|running|heaving) (with) (rats|mice|cockroaches|maggots|flies|
        vermin|fleas|bedbugs|bed bugs)
      (${WHO}|the {trader}) ${ADVERB}{0,2} (gave|gives|given) .{1,4} (food poisoning|salmonella|the runs|the trots|
        e coli|dysentery)
      (got|had|caught|down with) (food poisoning|salmonella|e coli) (at|from|off|after eating at) (the|that|#Capital)
      (${TRADE}|dr .|#Capital #Capital) ${ADVERB}{0,2} (ruined|wrecked|botched|butchered|bodged|destroyed|mangled|
        crippled|scalded|flooded|made a mess of|made a pig's ear of) ${OURS}
      (${TRADE}|hospital|ward|paramedics|home) .{0,3} (let|left) .{1,3} (bleed|die|suffer|starve|bleed to death|
        in agony)
      (${TRADE}|dr .) .{0,4} (could n't|ca n't|cannot) (diagnose|wire a plug|change a plug|lay a brick|lay a patio|
        hang a door|fit a tap|fit a plug|plaster a wall|find a vein|tell a .{1,3} from a|spot a broken|read a meter|
        cut a straight)
      (our|the|that|my|this) .{0,2} ${TRADE} .{0,3} (is|are|'s|was|were) (absolutely|totally|completely|utterly|just|
        bloody|frankly|so|plain){0,2} (useless|incompetent|clueless|a butcher|butchers|negligent|cowboys|rubbish at|
        not fit to|a crook|a disgrace to)
      (do n't|dont|never|would n't) (have|let|trust) (#Person|#Capital #Capital|that .{0,1} ${TRADE}) (build|fit|fix|
        near|
        anywhere near|loose|touch|do|for|to|on|at|with|in|again) .{0,8} (fell|falls|leaks|leaked|leaking|collapsed|blew|
        cracked|came down|dropped off|sank|caught fire)
      (do n't|dont|never|would n't) (use|hire|pay|employ|book) (#Person|#Capital #Capital|
        that .{0,1} ${TRADE}) .{0,8} (fell|
        falls|leaks|leaked|leaking|collapsed|blew|cracked|came down|dropped off|sank|caught fire)
    `),
  },
  {
    kind: 'hint',
    why: 'hints that a decision is bought, or that money went astray',
    unless: INNOCENT,
    phrases: phrases(`
      (amazing|funny|incredible|wonderful|marvellous|surprising|remarkable) what .{1,8} in the right (pocket|hand|
        hands|palm|ear)
      (amazing|funny|incredible|wonderful|marvellous|surprising|remarkable) what .{1,6} (will|can|does|'ll) (do|buy|
        get|fix|sort) .{0,3} (planning|permission|planners|licence|planning committee|your application|contract|
        the committee|inspector)
      (lunch|lunches|dinner|dinners|golf|drinks|bottle|case|weekend|hamper|villa|pint|pints) .{0,7} and (the|that|
        our) .{0,2} ({office}|officer|inspector|planner|planners|committee|surveyor) .{0,1} (signs|passes|approves|
        nods|waves|looks the other|says yes|stamps|forgets|rubber stamps)
      (planning|permission|licence|contract|contracts|grant|grants|plot|tender|tenders|allotment|
        application) .{0,4} (depends|depend|down to|comes down to|depending) (on)? who you (drink|golf|play golf|
        lunch|pay|slip|bung|sleep|are related|'re related)
      how much did (they|he|she|the .|#Person|#Capital) (slip|bung|drop) (you|him|her|#Person|them)
      (never|n't) (did)? (find out|found out|get to the bottom of|hear|learn|told) .{0,2} (what happened to|
        what became of|where) (that|the|all that) .{0,2} (#Money|money|cash|float|takings|grant|donations|legacy)
    `),
  },
];
