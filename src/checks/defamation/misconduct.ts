// Phrases that say that somebody behaved badly or is no good at their job.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { ACCUSED, INNOCENT, SURELY } from './words.js';

/** Those whose trade is to find what is wrong with a body or a building. */
const EXPERT = `(vet|vets|doctor|gp|dentist|optician|midwife|nurse|surgeon|consultant|paramedic|physio|surgery|hospital|
  a and e|casualty|surveyor|mechanic|garage|inspector|engineer|electrician|plumber|gas man|chemist|pharmacist|farrier|roofer)`;

/** What an expert should not overlook. */
const SYMPTOM = `(broken|fracture|fractured|lump|tumour|infection|breech|appendix|appendicitis|stroke|crack|cracks|cracked|
  damp|leak|leaking|rot|dry rot|asbestos|gas|abscess|cancer|sepsis|worn|brakes|bleeding|diabetes|pregnant|twins|
  subsidence|knotweed|woodworm|blood clot|meningitis|pneumonia|heart attack|gallstones|torn|allergy|allergic|corroded|
  live|unsafe|dislocated)`;

/** Those who can be drunk at work, unlike a pub or a firm. */
const PERSON = '(#Person|he|she|{office}|{villager}|teacher|driver|headmaster|headteacher|nurse|doctor|manager|instructor)';

/** Somebody who is paid for work, or a place where people eat. */
const CALLING = phrases(`
  ({trade}|{trader}|driver|manager)
  (that|the) ({one-of-them}|lads) (from|at|with|who) .{0,2}
  (from|off|at|in) (that|the|this) .{0,1} (van|stall|tea rooms|tearoom|tea room|canteen|kiosk|diner|bistro|tapas bar|
    sandwich bar|snack bar)
`);

/** Somebody who is paid for work, or has others in their care. */
const IN_CHARGE = phrases(`
  ({trade}|{trader}|driver|manager|matron|akela|scoutmaster|head of year|youth worker|chaplain|lifeguard|ringmaster)
  (cub|scout|brownie|guide|youth|group|playgroup|project|choir|band|beaver) (leader|master)
  (that|the) ({one-of-them}|lads) (from|at|with|who) .{0,2}
`);

export const MISCONDUCT: readonly Group[] = [
  {
    kind: 'misconduct',
    why: 'says that somebody behaved badly',
    phrases: phrases(`
      (#Person|{office}) .{0,8} (wandering hands|hands on (her|the)|touched up|touching up|creepy with|
        inappropriate with|hits (his|her)|hit (his|her) (wife|kids|dog)|drunk on duty|drunk at|drunk in|
        asleep on the job|swears at staff|reduced .{0,3} to tears|made .{0,3} cry|bullying|bullies|leaked|leaks|
        let his mates|abandoned|kicked the dog|affair with|knew (all along|about it)|covered it up|kept quiet|
        swept under|hushed up|sat on (it|the report)|buried the report|wrote to them about)
    `),
  },
  {
    kind: 'incompetence',
    why: 'says that somebody is no good at their job',
    firm: true,
    phrases: phrases(`
      (he|she|they|#Person|#Capital) (could|would|can) n't .{0,1} (lay|wire|plumb|hang|build|paint|fit|fix|fell|dig|
        drain|mend|tile|cook|boil|fry|cut|weld|groom|shoe) a .{0,4}
      would n't (let|have|trust) (him|her|them|that lot|#Person|that firm) (near|touch|loose|with|within) (my|our|a|
        your|the) .{0,8}
      (out of date|past its|past their|mouldy|rancid|refrozen|undercooked) .{0,3} (meat|chicken|fish|sell by|burgers|
        food|sausages|pies|ham|bacon)
      (up all night|throwing up|sick as|been sick|were sick|was sick|poisoned|bad stomach|in bed|ill|the runs|
        food poisoning) .{0,4} (after|from|off) .{0,2} (the|that|eating|their|his|her) {trader} .{0,4}
      (signed|signs|signing) (it|them|that|this|us|the (job|drains|lights|wiring|felling|work|works|building|house|
        houses|site|roof|plans)) off .{0,2} (without|never|from) .{0,6}
      (signed|signs) off .{0,4} without (looking|leaving|checking|reading|visiting|seeing|so much) .{0,6}
    `),
    unless: INNOCENT,
  },
  {
    kind: 'incompetence',
    why: 'tells what an expert overlooked, or what became of the work',
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      ${EXPERT} .{0,4} (missed|misses|never noticed|never spotted|never saw|never found|did n't notice|did n't spot|
        did n't see|did n't find|overlooked|mistook|failed to spot|failed to notice|walked past|said there was no|
        said there was nothing) .{0,6} ${SYMPTOM}
      ({trade}|{trader}|{villager}|fitter|salon|laundry|dry cleaners) .{0,3} (lamed|ruined|wrecked|cracked|flooded|
        scratched|butchered|scalped|burnt|burned|blew up|smashed|killed|lost|bodged|botched|snapped|dented|shrank|
        shrunk|scorched|wrote off|holed|demolished|mangled|broke) (my|our|mum 's|mam 's|dad 's|nan 's|next door 's|
        somebody 's|my .|half our) .{1,4}
      (#Capital{1,2} (roofing|windows|fencing|paving|builders|groundworks|flooring|plumbing|heating|decorators)|{trade}|
        his|their) ('s)? .{0,3} (lasted|stayed up|stayed on|held) .{0,1} (one|two|all of|a whole|barely|not even|
        less than|three) .{0,2} (winter|week|weeks|month|months|day|days|season|summer|night|year|shower)
      ({trader}|{trade}|restaurant|kebab house|tea rooms|carvery|stall|van|diner|canteen|curry house) .{0,6} (put|had|
        landed) (me|us|my .|our .|him|her|half .{1,3}) .{0,2} in (hospital|a and e|casualty|bed for)
      would n't (let|trust) (#Capital{1,4}|#Person|him|her|them|that lot) .{0,1} to? (hang|paint|build|lay|wire|fix|fit|
        plumb|boil|fry|run|mend|change|tile|dig|bake) a .{0,3}
      (do n't|do not|never|would n't|please don't|dont) (let|have|trust) (#Capital{1,2}|#Person|him|her|them|that lot|
        that firm) ('s)? .{0,2} (near|touch|loose on|anywhere near|at|with) your (boiler|roof|wiring|kitchen|car|hair|
        teeth|drains|mum|mam|house|books|money|garden|trees|hedge|drive|windows|chimney|accounts|dog|cat|bathroom|
        electrics|nails|eyebrows|extension|computer|tax)
      (#Number|two|three|ten|five) (minutes|hours|days|weeks|months) (it|that|they) (stayed|lasted|held|worked|
        took to fall) .{0,4}
      (they|he|she|#Capital|{trade}) (poured|laid|built|fitted|put up|put in|planted|painted|tarmacked|rendered|
        plastered|pointed|hung|surfaced) .{0,6} (was|were|is|are|had|'s|has|have|already) .{0,2} (dust|rubble|crumbling|
        cracked|dead|up again|in bits|in pieces|falling|loose|sinking|flooded|peeling|rotten|lifting|warped|
        leaking) .{0,3} (by|in|within|after|before|already) .{0,4}
      (hair|perm|highlights|eyebrows|nails|lashes|scalp|extensions|colour) .{0,3} (fell out|came out|falling out|
        snapped off|burnt|burned|blistered|went green|went orange|turned green|turned orange|
        came off) .{0,6} (thanks to|courtesy of|at|by|after) .{0,4} (salon|hairdresser|hairdressers|barber|barbers|
        nail bar|beautician|stylist|#Capital)
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody drinks at work, breaks a trust or uses those beneath them',
    firm: true,
    unless: INNOCENT,
    phrases: phrases(`
      (${PERSON}|cleaner|warden|lengthsman|groundsman|caretaker|{trade}|foreman|officer|guard) ('s|is|was|
        are)? .{0,2} asleep (in|at|behind|on) (the|his|her) .{0,1} (cab|van|wagon|desk|truck|digger|wheel|mower|job|
        tractor|lorry)
      ${PERSON} .{0,4} (was|is|came|comes|turned up|turns up|arrived|always|driving|'s|in|to (work|school|mass|
        class)) .{0,2} (smelling|smelt|smells|stank|stinks|stinking|reeking|reeks|reeked) of (drink|booze|beer|whisky|
        alcohol|gin|wine|cider|vodka|weed|cannabis|scotch|lager|rum)
      ${PERSON} .{0,3} (carrying on|having it off|having it away|playing away|sleeping|shacked up|messing about|
        been to bed) with (the|his|her|one of|another|somebody 's|#Person 's|my|our|a) .{0,3} (wife|husband|{office}|
        {villager}|missus|girlfriend|boyfriend|fella|pupil|pupils|patient|tenant|tenants|mother|mums|girls)
      ${PERSON} .{0,3} (told|tells|telling) (my|the|our|all the|half the|her|his) .{0,2} (neighbours|neighbour|street|
        pub|club|mates|friends|mother in law|boss|husband|queue|village|choir|hairdresser|class) .{0,4} (what i|what we|
        what he|what she|what 's wrong|about my|in for|my results|i was|my business|how much i)
      ${ACCUSED} ${PERSON}? .{0,2} (makes|made|making|forces|forced) (the|his|her|their|our|its) .{0,1} (apprentices|
        apprentice|staff|lads|girls|workers|tenants|kids|carers|waitresses|waiters|trainees|drivers|cleaners) (pay|
        hand over|sign|lie|sleep|work (for nothing|unpaid|for free|off)|give (him|her|them)|pretend|buy)
      (${ACCUSED}|they|who) .{0,3} (knew|known|knows) .{0,6} (unsafe|dangerous|rotten|cracked|faulty|contaminated|loose|
        mouldy|live|leaking|condemned|failing|asbestos|poisonous|gone|bald|worn|knackered|out of date|not safe|n't safe|
        unfit) .{0,4} (and|but|yet) .{0,2} (still|let|left|sold|sent|carried|kept|never|opened|served|went|rented|
        used) .{0,8}
      ${PERSON} .{0,6} (pats|patted|pinches|pinched|squeezes|squeezed|slaps|slapped|strokes|stroked|rubs|rubbed|grabs|
        grabbed|fondles|fondled) (the|my|our|girls|women|every|a|his|staff|barmaid|
        waitress) .{0,3} (on the)? .{0,2} (bottom|bottoms|bum|bums|thigh|thighs|backside|backsides|breasts|girls|
        waitresses|barmaids|schoolgirls)
      ${PERSON} .{0,4} (spits|spat|sneezes|licks|coughs) .{0,2} (in|on|into|over) .{0,2} (food|soup|burgers|chips|dough|
        plates|coffee|plate|sandwiches|stew|gravy|pans|salad|pizza)
      (${PERSON}|reverend|canon|pastor) .{0,2} (seen|spotted|caught) .{0,2} (coming|leaving|creeping|sneaking|
        climbing) .{0,8} (at (#Number|#Time|dawn|midnight)|in the (small hours|early hours)|in his|in her|by the back|
        through the window)
      (${ACCUSED}|they|who) ${SURELY}{0,2} (spies|spied|spying|snoops|snooping|peeps|peeping|peers|peering|leers|
        leering|perving|gawps|gawping|filmed|filming|films|photographs) (on|in|through|at|into)? .{0,3} (people|windows|
        women|girls|tenants|neighbours|ladies|changing|bathroom|bedroom|bedrooms|staff|customers|swimmers|curtains|
        changing rooms)
      (${ACCUSED}|they|who) ${SURELY}{0,2} (shreds|shredded|shredding|burns|burnt|burned|burning|bins|binned|deletes|
        deleted|deleting|wipes|wiped|destroys|destroyed|hides|hid|loses|lost) .{0,10} (before|ahead of|night of|eve of|
        morning of|day of) .{0,2} (the|an|every)? (audit|audits|auditor|auditors|inspection|inspector|inspectors|police|
        ofsted|taxman|tribunal|hearing|inquiry|enquiry)
      (lost|mislaid|forgot|mislaying) (my|our|her|his|a) .{0,2} (girl|boy|daughter|son|child|toddler|mother|mum|mam|nan|
        patient|resident|little one) .{0,3} (for|on|at) .{0,4} (hour|hours|minutes|trip|beach|car park|morning|
        afternoon) .{0,8}
    `),
  },
  {
    kind: 'incompetence',
    why: 'tells of bad work by somebody who is paid for it',
    near: CALLING,
    phrases: phrases(`
      (put|puts|fitted|fits|hung|wired|laid|installed|plumbed|connected|fixed) .{0,8} (upside down|inside out|
        back to front|the wrong way (round|up)|wrong way round|wrong way up|backwards)
      (fell|came|dropped|blew|peeled|washed|falling|dropping|coming|fallen) (off|down|out|apart|through) .{0,5} (first|
        same|within|inside) (wind|rain|day|week|month|night|frost|weekend|bit of|time|puff|shower|morning|storm|bath|a|
        the|two|three)
      (#Number|two|three|four|five|six|ten|a few) (weeks|days|months|hours) later .{0,10} (leak|leaking|leaked|dripping|
        cracked|cracks|fell|fallen|collapsed|lifted|lifting|moon|rain|raining|bubbled|bubbling|peeling|peeled|damp|
        daylight)
      (could|can) see (daylight|the sky|the moon|the stars|sky) (through|past|between) .{0,4}
      (did|fitted|fixed|laid|built|plastered|painted|tiled|serviced|rewired|mended|repaired|pointed) (my|our|his|her|
        their|the) .{0,4} and (it|they|the|now|half|within) .{0,8} (fell|leak|leaks|leaked|leaking|cracked|lifted|sank|
        dropped|collapsed|blew|peeling|peeled|bubbling|crooked|slopes|wonky|flooded|tripped|sparks|wobbles|shrunk)
      (left|leaves|leaving) .{0,5} (leaking|dripping|weeping|live wires|bare wires|wires hanging|half done|
        half finished|hanging off|open to the rain)
      held (up|together|on) (with|by) .{0,4} (brick|bricks|rope|tape|string|gaffer tape|duct tape|blu tack|hope|filler|
        cable ties|mastic)
      (next|another|second|other|different) (garage|dentist|plumber|mechanic|electrician|vet|optician|builder|
        roofer) .{0,4} (charged|found|fixed|laughed|sorted|looked at|took one look|said it|said there) .{0,8}
      (went|drilled|cut|dug|put a spade|put a nail|put a drill|hit|sawed) (straight)? through (the|our|my|
        a) .{0,2} (pipe|pipes|gas|main|cable|cables|water|phone|wires|ceiling|broadband|sewer|drain)
      (wrong|someone else's|somebody else's) (lenses|glasses|filling|hearing aid|hip|arm|finger|toe|vaccine|jab|tooth|
        leg|eye|ear|grave|tree|patient|prescription|tablets|ashes|dose|drawing|measurements|boiler|kitchen|knee|foot|
        coffin)
      (wrong|double|ten times the|twice the) (dose|tablets|medication|prescription|medicine|pills) .{0,6}
      (did n't|never|does n't|without|n't|not) (wash|washing|washed|washes) (his|her|their) hands
      (dropped|drops) (it|a|the|one|my|our|his|her) .{0,4} on the (floor|ground|pavement) .{0,10} (back|served|serve|
        put|wrapped|anyway)
      (mouse|mice|rat|rats|cockroach|cockroaches|maggot|maggots|slug|droppings|plaster) .{0,6} (in|on|across|under|
        behind) (the|my|our|his|her|their) (food|kitchen|counter|curry|chips|salad|burger|pie|soup|sandwich|bread|flour|
        bacon|rice|noodles|meat|cakes|cake|freezer|worktop|dinner|lasagne|fryer|sausage)
      (lost|killed|dropped|scalded|poisoned) (my|our|her|his|mum's|nan's) (dog|cat|rabbit|pony|horse|puppy|ashes) .{0,8}
    `),
  },
  {
    kind: 'misconduct',
    why: 'tells of conduct that could cost somebody their job',
    near: IN_CHARGE,
    phrases: phrases(`
      (too|over) (friendly|familiar|pally|hands on|touchy|handsy|interested) .{0,1} (with|in) .{0,3} (under|unders|
        girls|boys|kids|children|pupils|lads|lasses|teenagers|youngsters|girl|choirboys|cubs|brownies|scouts|cadets|
        students)
      (driver|cabbie|chauffeur) .{0,12} (on (his|her|the) (phone|mobile)|watching (netflix|football|the football|a film|
        videos|youtube)|texting|scrolling|facetiming)
      (on (his|her|their) (phone|mobile)|texting|scrolling|vaping|watching (netflix|the football|a film|videos|youtube|
        telly)) .{0,6} (while|whilst|all the way|at the wheel|instead of|with the) .{0,8}
      (shut|shuts|slammed|closed) the (door|doors) (on|in) (a|an|my|her|me|us|his|our|someone|somebody) .{0,6}
      (drove|drives|went|sailed|driven|shot) (straight|right|clean|off) (past|by) .{0,10} (stop|hand out|waving|waved|
        laughed|laughing|looked right at|stood there|wheelchair|pram|buggy)
      (teacher|teaching assistant|nurse|carer|carers|matron|headteacher|childminder|leader|instructor|receptionist|
        doctor|gp|dentist|nursery nurse|dinner lady|tutor|trainer) .{0,6} (shouts|shouted|screams|screamed|shoved|
        slapped|smacked|dragged|locked|yells|yelled|pinched|grabbed|swears|swore|humiliated|belittles|picks on|hit|
        hits) .{0,6} (him|her|them|the kids|my|the children|children|kids|residents|patients|little ones|old|our|his|at|
        a)
      (tells|told|telling) (everyone|everybody|the whole|the queue|half the|the waiting room|
        the shop) .{0,5} (what (you|i|he|she|we|my|your|#Person)|what's wrong with|in for|my business|your business)
      (left|leaves|leaving) .{0,3} (kids|children|little ones|babies|toddlers|residents|patients|my mother|mum|
        my nan) .{0,5} (alone|on their own|on (her|his) own|unsupervised|unattended|in the dark|wet|soiled|in the rain|
        by themselves)
      (clock|clocks|clocked|sign|signs) (in|on) .{0,6} (and|then) (drives|drive|goes|go|leaves|leave) .{0,4}
      (pull|pulls|pulled|put|puts|lay|laid|lays|keeps|got|has) (his|her) (hands|hand) (on|up|all over) (the|her|my|his|
        our) (girls|girl|lasses|knee|waitress|waitresses|staff|skirt|bum|bottom|backside|barmaid|typist|daughter|thigh|
        leg)
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody drinks, or hides something, at work',
    unless: INNOCENT,
    phrases: phrases(`
      (when|whenever|before|for|if|day) .{0,1} (the)? (inspector|inspectors|inspection|inspections|cqc|ofsted|
        hygiene people|hygiene man) .{0,8} (they|he|she|staff|manager|matron|head) .{0,1} (move|moves|moved|hide|hides|
        hid|shift|shifts|shifted|clear|clears|swap|swaps|bury|paint|paints|lock|locks) .{0,10}
      (flask|bottle|hip flask|mug|beaker|can) .{0,12} (it|that) (is|was|'s) (n't|not) (just|all|full of)? .{0,1} (tea|
        coffee|water|squash|pop|orange|lemonade|milk|soup|juice|cordial|ribena)
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody came to harm in a person’s care',
    unless: INNOCENT,
    phrases: phrases(`
      (ours|mine|he|she|it|they|my .|our .) (came|come|was sent|were sent|got sent) (back|home|out) .{0,3} (burns|burnt|
        shaking|starving|filthy|limping|bleeding|soaked|soiled|bruised|bruises|scratched|broken|fleas|thirsty|a limp|
        covered in|half the weight) .{0,10}
    `),
    near: phrases(`
      (would n't|never|i'd not|do n't|wo n't) .{0,1} (leave|send|take|trust|let|board|put|use) .{0,10} (at|to|with|in|
        near|there|them|again)
    `),
  },
  {
    kind: 'incompetence',
    why: 'tells of bad work by somebody who is paid for it',
    firm: true,
    near: phrases(
      '(#Capital .{0,1} (son|sons|daughter|daughters|co|bros)|ltd|limited|{member-title}|#Person|{trader}|{trade}|fitter|firm)',
    ),
    phrases: phrases(`
      (signed|passed|certified|ticked) .{0,7} (off|as safe|as sound|as fine|as finished) .{0,3} without (so much as|even|ever|once|
        bothering|looking|checking|taking|opening|lifting|setting) .{0,6}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody did wrong',
    firm: true,
    near: phrases('({office}|{member-title}|#Person|#Capital|pc|sergeant|head|teacher|vicar|coach|landlord|owner)'),
    unless: phrases('(panto|play|film|quiz|novel|book|murder mystery|charged|court|convicted|jailed|pleaded)'),
    phrases: phrases(`
      (pc|sergeant|inspector|constable|officer|copper|police|#Person|he|she|they) .{0,2} planted (the|some|those|that)? (drugs|evidence|knife|
        gun|cash|money|stuff) .{0,4}
      (#Person|#Capital|pub|cafe|takeaway|restaurant|chippy|bakery|hotel|kebab shop|butcher|butchers|deli) (has|have|'s got|got|
        has got|full of) (rats|mice|cockroaches|maggots) in (the|its|their|his|her) (kitchen|pies|larder|fridge|food|
        cellar|flour|stores) .{0,3}
      (water|waters|watering|watered) down (the|its|their|his|her) (beer|ale|gin|drinks|bitter|cider|spirits) .{0,2}
      ({office}|head|head teacher|headteacher|teacher|vicar|coach|doctor|priest|#Person|{member-title} #Capital) .{0,5} (is|'s|was) (a|
        an) (known|proper|dirty|right)? (pervert|paedophile|paedo|nonce|groomer|sex pest|predator|flasher|peeping tom) .{0,2}
    `),
  },
];
