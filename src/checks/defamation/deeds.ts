// Phrases that tell a deed which is wrong without a word that says so: it takes who did it, what was done, and to whom or with what.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { WARNED_OF, WHO } from './words.js';

/** Whoever has been spoken of, or can be placed. */
const THEY = `(${WHO}|that .|they|who|whoever runs|staff at|the people at|(his|her|their) (husband|wife|bloke|fella|partner|boyfriend|girlfriend|stepdad|
  {kin})|(the|that|those) .{0,1} (man|woman|lads|chap|lot|
  people|van|van driver|minibus driver|office|firm|shop|company|agents|agency|owners) ((at|from|in|of|with) .{1,2})?)`;

/** What may stand between them and the deed. */
const SURELY = `(just|only|always|still|also|once|has|have|had|'s|is|are|been|was|were|will|would|'ll|never|even|
  regularly|secretly|has been|have been|keeps|kept|used to|likes to|(goes|went|been|going) (round|about|around))`;

const BEAST = `(dog|dogs|puppy|puppies|pony|ponies|horse|horses|cat|cats|kittens|rabbit|rabbits|sheep|ewes|cattle|cows|
  calves|animals|hens|goat|goats|donkey|donkeys|parrot)`;

const LITTLE_ONES = `({kids}|kids|children|bairns|little ones|kiddies|baby|babies|toddler|toddlers|grandkids|
  (little|small|young) (lad|lads|lass|girl|girls|boy|boys))`;

const HER_AND_HIM = '(him|her|them|me|us|mum|mam|dad|nan|gran|grandad|(my|our|his|her) ({kin}|.)|#Person)';

/** What has gone wrong with somebody who was sent away. */
const TOO_LATE = `(dead|died|dies|passed away|gone by|intensive care|in a coma|sepsis|a stroke|burst|collapsed|
  lost (him|her|the baby)|blue lighted|emergency surgery|on a ventilator)`;

/** Those who must not be got in touch with in that way. */
const MINOR = `((a|that|some|this|the|an)? .{0,1} (twelve|thirteen|fourteen|fifteen|12|13|14|15) (year)? (old|olds)|
  schoolgirls|a schoolgirl|schoolboys|a schoolboy|school kids|schoolkids|underage (girls|boys|lads|lasses)|
  young girls|(girls|lasses|lads|boys) (half|a third) his age|other people 's daughters|year (nine|ten|eight) girls)`;

const WRITTEN_RECORD = `((exam|sats|test|mock) (papers|answers|scripts)|answers|marks|sats|care plans|care notes|
  medication charts|drug charts|drugs chart|fridge log|temperature log|temperature sheets|fire log|maintenance log|
  logbook|log book|tachograph|tachographs|weighbridge tickets|passenger numbers|accident book|minutes (after|so))`;

/** What makes it wrong to let, sell or sign something. */
const UNSAFE = `(unsafe|dangerous|rotten|condemned|faulty|flooded|illegal|asbestos|contaminated|not safe|n't safe|false|
  untrue|stolen|damp|bald|lethal|falling down|leaking|live|mouldy|out of date|gone off|infested|subsidence|failed)`;

/** People who have nothing to do with the wrong themselves: whoever counts, films, teaches or practises it. */
const NO_DEED = phrases(`
  (camera|cameras|lens|photos|photograph|photographer|filming|trail cam|licence to|under licence|survey|cull)
  (exercise|drill|practice|training|rehearsal|first aid|mock|simulated|reconstruction|charades|play)
  (game|film|panto|pantomime|drama|sketch|novel|monopoly|cluedo|fancy dress|costume)
  (council|authority|county|agency|government|highways|ministry|board) (have|has|had|'s|'ve)? (always|also|
    long)? (knew|known|knows)
  (winner|winners|lucky|jackpot|keep the lot in|beat the)
`);

export const DEEDS: readonly Group[] = [
  {
    kind: 'dishonesty',
    why: 'says that somebody keeps what was given for others, or charges for what was never done',
    unless: [WARNED_OF, NO_DEED],
    phrases: phrases(`
      (bucket|buckets|collection|collecting|collectors|tips|tip jar|charity|takings|donations|sponsor money|
        sponsorship|entry money|sponsored|collecting tin|gift aid) .{0,8} (keep|keeps|kept|keeping|pocket|
        pockets) (the lot|all of it|every penny|most of it|the rest|half (of)? (it)?|the change|it all|
        it for (himself|herself|themselves))
      (keeps|keep|kept|keeping|pockets|pocketed) (the lot|all of it|every penny|most of it|half (of)? it|
        it all) (for .)? .{0,3} (bucket|buckets|tin|tins|collection|charity|donations|raffle)
      (pocket|pockets|pocketed|pocketing|trousers|trousered) the (rest|difference|change|extra|lot|cash|subs|
        dinner money|deposit|deposits|tips|entrance money)
      ${THEY} ${SURELY}{0,2} (keeps|kept|withholds|withheld|hung on to|hangs on to|swallowed|wo n't give back|
        would n't give back|refuses to return|refused to return|never gave back) (my|our|her|his|their|everyone 's|
        tenants|everybody 's|the) .{0,1} (deposit|deposits|bond)
      ${THEY} ${SURELY}{0,2} (charge|charges|charging|bill|bills|billing|invoice|invoices) (you|us|me|people|
        customers|pensioners|the council|old folk) .{0,2} for .{1,5} (they|he|she|nobody|that) (never|n't|did n't|
        have n't|has n't|was never|were never) .{0,1} (fit|fitted|do|did|done|need|needed|replaced|replace|changed|
        change|used|deliver|delivered|touched|planted|serviced|cleaned|cut)
      (did|does|done|do) (nothing|nowt|bugger all|sod all|no more) (but|except|apart from|more than|
        other than) .{1,5} and (charged|charges|charge|billed|invoiced|wanted|asked for) .{0,8}
      ${THEY} ${SURELY}{0,2} (got|gets|passed|bought) .{0,2} (licence|test|certificate|degree|exam|diploma|card|
        cscs) .{0,2} by (paying|getting|having|bribing) .{0,4} (sit|take|do|pass|write|sign)
      (crash|accident|fire|burglary|theft|flood|break in|insurance claim|robbery|slip|injury) .{0,4} (was|is|
        were) (all)? (staged|faked|a put up job|rigged|an inside job|invented|set up|a scam|for the insurance)
      (changed|altered|rewrote|redid|drew up) (the|his|her|their|mum 's|dad 's|that|a new|nan 's|
        the old .{1,2}) will (a|the|just|days|two|three|weeks|hours) .{0,3} before (he|she|they|mum|dad|nan) (died|
        went|passed)
      (got|had|made|talked|persuaded) (him|her|mum|mam|dad|nan|gran|grandad|the old .|(my|his) .) (to|into)? (change|
        sign|signing|changing|alter) .{0,3} (will|house over|power of attorney|bungalow over|pension over|
        savings over|shares over)
      (sat on|emptied|drained|helped (himself|herself|themselves) to|dipped into|bled|raided|cleaned out|cleared out|
        dipping into|emptying|draining) (my|our|his|her|their|the|mum 's|mam 's|dad 's|nan 's|
        the old .) .{0,3} (estate|savings|account|inheritance|pension|bank account|legacy|trust fund)
      ${THEY} ${SURELY}{0,2} (changing|changes|change|changed|alters|altered|altering|tampers with|tampered with|
        doctoring|doctored|rubs out|rubbed out|rubbing out|fills in|filled in|filling in|fudges|fudged|massages|
        massaged|fakes|made up|makes up) (the|their|all the|kids|pupils|old)? .{0,2} ${WRITTEN_RECORD}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody claims benefits while working, or without being ill',
    firm: true,
    unless: WARNED_OF,
    phrases: phrases(`
      ${THEY} ${SURELY}{0,2} (claims|claim|claiming|draws|drawing|gets|on) .{0,1} (disability|pip|dla|carers|
        carer 's allowance|attendance allowance|sickness|incapacity|benefits|the dole|dole|jsa|universal credit|
        the sick) .{0,3} (and|but|yet|while|then) .{0,4} (plays|playing|runs|works|working|climbs|digs|lays|lifts|
        five a side|golf|marathon|marathons|gym|window cleaning|squash|cash in hand|carrying|up a ladder|roofing|
        plastering|driving|dances|jogging|cleaning|gardening|tree work)
      ${THEY} ${SURELY}{0,2} (working|works|work|plastering|roofing|driving|labouring|cleaning) .{0,4} (cash in hand|
        on the side|for cash) .{0,2} (and|while|when) .{0,3} (signing on|claiming|claims|signs on|on (the sick|
        benefits|disability|universal credit))
    `),
  },
  {
    kind: 'crime',
    why: 'tells a deed that is against the law',
    firm: true,
    unless: [WARNED_OF, NO_DEED],
    phrases: phrases(`
      ${THEY} ${SURELY}{0,2} (shoots|shot|shooting|poisons|poisoned|poisoning|traps|trapped|trapping|nets|netting|
        snares|snaring|baits|baiting|lamps|lamping) .{0,2} (buzzards|buzzard|kites|badgers|badger|harriers|otters|
        swans|eagles|owls|hedgehogs|peregrines|goshawks|sparrowhawks|kestrels|next door 's cat|cats|my cat|our cat|
        neighbours' cats)
      ${THEY} ${SURELY}{0,2} (empties|emptied|emptying|pumps|pumped|pumping|tips|tipped|tipping|pours|poured|pouring|
        flushes|drains|discharges|lets|let|dumps|dumped|dumping) .{0,6} (into|in|down|over) (the|our|
        that) .{0,1} (brook|beck|river|stream|lay by|ditch|woods|wood|quarry|reservoir|pond|burn|hedge|hedges|culvert|
        drain|drains|estuary)
      ${THEY} ${SURELY}{0,2} (take|takes|took|collect|collects|collected) (your|people 's|the|old|our|my|
        away) .{0,6} (and|it|they) .{0,4} (ends|end|ended|turn|turns|turned) up in (#Capital|the|a|somebody|our)
      ${THEY} ${SURELY}{0,2} (collecting|collects|collected|filling in|filled in|fills in|harvesting|gathering|
        gathered|taking|took|signing|signed) .{0,3} (postal votes|postal vote|ballots|ballot papers|proxy votes|
        voting papers|ballot paper) (off|from|for|of|round|on behalf)
      ${THEY} ${SURELY}{0,2} (knocks|knocked|beats|throws|thrown|threw|smacks|pushes|pushed|shoves|slaps|bats|batters|
        knocking|beating|slapping|chucks) (her|him|his wife|the wife|his missus|his mum|the kids|those kids|#Person|
        his girlfriend|her husband) (about|around|black and blue|down the stairs|senseless|up and down)
      ${THEY} .{0,3} (gives|gave|given|giving) (her|him|his wife|the kids|his missus|#Person) (a|
        another) .{0,1} (black eye|thick lip|good hiding|hiding|battering|beating|belting|pasting|split lip)
      ${THEY} ${SURELY}{0,2} (meeting|messaging|texting|seeing|dating|grooming|chatting up|hanging round with|
        messages|texts|chats up|sleeping with|slept with|sexting) ${MINOR}
      (far|bit|little|rather|way|much|over|just|be)? (too fond of|too friendly with|over friendly with|
        overfamiliar with|over familiar with|too keen on|too interested in|too close to|unhealthy interest in|
        a thing for|a thing about|too touchy with|handsy with|touchy feely with) (the|those|our|young|little|
        other people 's|other|small|teenage){0,2} (boys|girls|choirboys|schoolgirls|kids|children|teenagers|
        sixth formers|brownies|cubs|pupils|lads|lasses|guides|beavers|choristers|juniors|under tens|under twelves|
        patients)
      ${THEY} ${SURELY}{0,2} (does|doing|did|hits|do|goes|went|clocked) .{0,1} (forty|fifty|sixty|seventy|eighty|
        ninety|(4|5|6|7|8|9)0|45|55) (mph|miles an hour|plus)? (past|through|down|along|outside|up) .{0,3} (school|
        primary|infants|juniors|shops|houses|crossroads|nursery|playground|village|high street|estate|crossing|lane|
        kids|church|green|road|bends|row|close|street)
      (on (his|her|their) phone|scrolling|texting|facetiming|video calling|watching (netflix|football|
        youtube)) .{0,6} (with (our|the|my|a bus|a minibus|a coach) .{0,3} (kids|children|lads|girls|load|full|
        in the back|on board)|at the wheel|behind the wheel)
      ${THEY} ${SURELY}{0,2} (cases|casing|cased|scopes out|scoping out|eyeing up|marks|marking) (the|your|our|
        people 's)? .{0,1} (houses|places|sheds|properties|gardens|farms|homes|bungalows) (for|so|before|and|out)
      ${THEY} ${SURELY}{0,2} (moved|moves|shifted|shifts|pushed|nudged) (the|his|her|their|our) .{0,1} (boundary|
        fence|boundary posts|posts|pegs|markers|boundary stones|fence line|hedge line) .{0,2} (one night|overnight|
        in the night|in the dark|while (we|she|they|he|nobody)|when (nobody|we|she|no one)|a foot|two foot|three foot|
        a yard|a metre|onto|every year|again)
      ${THEY} ${SURELY}{0,2} (opens|opened|steams open|steamed open|rifles through|rifled through|goes through|
        went through|snoops through|reads|hides|bins|binned|keeps back) (the|our|my|all the)? .{0,1} (tenants|people|
        residents|neighbours|patients|customers|everyone|everybody|lodgers|staff|parents) ('|'s)? .{0,1} (letters|
        post|mail|parcels|emails|files|bags|records|drawers|lockers|messages)
      ${THEY} ${SURELY}{0,2} (hires|hire|employs|employ|uses|use|takes on|has got|got) .{0,1} (illegals|
        illegal workers|people with no papers|lads with no papers|kids for cash|children for cash)
      ${THEY} ${SURELY}{0,2} (pays|pay|paying|paid) (his|her|its|their|the|them|staff|those|our) .{0,2} (lads|girls|
        staff|workers|waitresses|drivers|kids|pickers|carers|cleaners|them)? .{0,1} (cash in hand|off the books|
        (less than|below|under|half) (the)? minimum|(two|three|four|five|six) (quid|pounds|pound) an hour|peanuts and)
      ${THEY} ${SURELY}{0,2} (keeps|keep|kept|took|takes|taken|holds) their passports
      (#Person 's?|#Capital 's|that|his|her|their) .{0,2} (van|car|lorry|minibus|truck|taxi|cab|trailer|quad|
        motorbike) (of (his|hers|theirs|#Person 's|#Capital 's))? .{0,1} (has n't|have n't|has never|hasnt|not|never|
        with no|has no|no) .{0,1} (had|got|seen)? (an|any|a)? (mot|tax|insurance|road tax)
      (drives|driving|drove|drive) .{0,5} (no|without|without any|uninsured) (mot|tax|insurance|licence|
        road tax) .{0,4} (since|for (years|months)|and|every)
    `),
  },
  {
    kind: 'misconduct',
    why: 'tells how somebody treats those who depend on them, or what they kept quiet about',
    firm: true,
    unless: [WARNED_OF, NO_DEED],
    phrases: phrases(`
      ${THEY} ${SURELY}{0,2} (leaves|leave|left|keeps|keep|kept) (that|those|the|his|her|
        their) .{0,3} (${BEAST}) .{0,2} (chained|tied up|tied|(shut|locked) (in|up) .{0,3} (with no|without|all day|
        for days|in that|in this|in the heat)|out in all|out all night|outside all|without water|without food|
        no water|with no water|no shelter|starving|unfed|on its own all|to starve|in its own|in their own|
        in that heat|in the heat|covered in)
      ${THEY} ${SURELY}{0,2} (leaves|leave|left) (that|those|the|his|her|
        their) .{0,3} (${LITTLE_ONES}) .{0,1} (home alone|alone|on (their|its|his|her) own|by themselves|in the car|
        to fend|unattended|outside the pub|to get their own|hungry) .{0,2} (while|when|at night|all night|every|till|
        until|for hours|to go|and go|and goes|so|again|most)
      (home|school|nursery|kennels|ward|hospital|surgery|unit) (on|in|at|by|up|down|off) .{1,3} (starves|drugs|
        sedates|neglects|dopes|ties|locks|ignores|underfeeds) (them|him|her|residents|patients|the old|people|
        the kids)
      ${THEY} ${SURELY}{0,2} (drugs|dopes|doses|sedates) (them|the residents|the kids|the old folk|the children) (so|
        to|up|at)
      (sent|sends|packed|fobbed|sending) ${HER_AND_HIM} (off|home|away|back) .{0,3} (with|and|saying|
        telling) .{0,8} ${TOO_LATE}
      ${THEY} ${SURELY}{0,2} (knew|known|knows|know) (about|that|it|for|full well|all along|perfectly well|there|of|
        the .{0,3} (was|were|is|are|had)) .{0,6} and (kept (quiet|it quiet|schtum|mum|it to|their mouths|his mouth|
        her mouth)|said nothing|did nothing|said nowt|did nowt|sold it|hid it|buried it|covered it|
        looked the other way|turned a blind eye|never (said|told|warned|breathed)|carried on|still (sold|let|served|
        rented|opened)|let (them|us|people|him|her) .{0,3})
      (signed|passed|sold|sells|let|lets|approved|nodded|waved|rented|rents|served|opened|installed|
        fitted) .{0,5} (knowing|even though (he|she|they) knew|when (he|she|they) knew|well aware) .{0,6} ${UNSAFE}
      (off rolls|off rolled|off rolling|gets rid of|got rid of|kicks out|pushes out|excludes|hides|shunts|
        ships out) .{0,2} (kid|kids|child|children|pupil|pupils|lads|pupils) .{0,4} (results|figures|ofsted|league|
        scores|inspection|special needs|sen|drag|drags|sats|gcses)
      (put|had) (my|our|his|her|nan 's|mum 's) (dog|cat|pony|horse|rabbit|parrot|old .) .{0,1} (down|to sleep|
        put down) without (asking|telling|a word|permission|ringing|even|our|my|her|his)
      ${THEY} ${SURELY}{0,2} (re uses|reuses|re use|reuse|reusing|does n't (wash|clean|change|sterilise|boil)|
        never (washes|washed|cleans|cleaned|changes|changed|sterilises)) (the|his|her|their|same)? .{0,2} (needles|
        needle|oil|fat|gloves|hands|boards|knives|kitchen|scissors|clippers|towels|bedding|sheets|instruments|fryer|
        glasses|pumps|beer lines|lines|razors|mattresses)
      ${THEY} ${SURELY}{0,2} (lets|let|letting|waves|waved|waving|slips) .{0,2} (traders|builders|his mates|her mates|
        underage|lorries|vans|trade waste|overweight) .{0,3} (in|through|past|on|off)? for (a|#Money|#Number|cash|
        twenty|fifty)
      (mouse|rat|rodent|rats|mice) (droppings|poo|muck|dirt|tails) .{0,8} (#Capital ('s|in|and)|the {trader}|
        the {trade}|takeaway|restaurant|hotel)
      (opened|open|traded|served|carried on|kept serving) as normal .{0,4} (next|same|after|that|anyway)
      ${THEY} ${SURELY}{0,2} (puts|put|putting|tips|tipped|tipping|pours|poured|pouring|scrapes|scraped|bulks|mixes|
        slips|slipped|chucks) (the|some|a bit of|old|last night 's|yesterday 's)? .{0,2} (slops|leftovers|dregs|cat|
        dog|horse|sawdust|rat|pigeon|drip tray|drips|ash|old oil|squirrel|seagull) .{0,2} (back in|back into|into|
        in) (the|it|them|that|those|his|her|their|your) .{0,2}
    `),
  },
];
