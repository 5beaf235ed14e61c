// Contempt for somebody: what they are worth, how they carry themselves, what they should go and do.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Whom the contempt is for. */
const WHO = `(#Person|he|she|they|you|{office}|that lot|this lot|(the|our|that|this|my) (council|committee|warden|
  landlord|
  manager|boss|man|woman|bloke|chap|fella|lad|girl|lady|neighbour|builder|plumber|driver|coach|ref|{villager}))`;

/** A part in a play, a beast that is kept, a recipe that lacks something, a joke at oneself. */
const IN_FUN = phrases(`
  (costume|mascot|panto|pantomime|fancy dress|nativity|puppet|float|donkey derby|sanctuary|rescue|petting)
  ^ .{0,2} (i|i'm|i've|we|we're|we've) .{0,6} short of
  (my|our) (own)? ({kin}|dog|cat|puppy|kitten|grandson|granddaughter|twins|toddler|toddlers|class|kids)
  (swim|swimming|swimmers|dip|dippers|sea shanty|paddle|beach)
  (raised|sponsored|sponsor|charity|hospice|wet sponges|stall|fete|hero|heroes|mud run|marathon|fun run|legend|legends)
  short of .{0,4} (target|pass|majority|record|quorum|total|century|pounds|miles|line)
`);

export const CONTEMPT: readonly Group[] = [
  {
    kind: 'insult',
    why: 'calls somebody an animal, or likens people to a pack of them',
    unless: IN_FUN,
    phrases: phrases(`
      ^ .{0,2} (he|she|(the|that|our|this) (man|woman|bloke|chap|fella|lad|{office}|{villager}|warden|landlord|manager|
        {trade}|{one-of-them}|agent|bailiff|ref|referee|vicar)) (is|'s|was) (just|only|nothing but|still)? (a|an|
        such a) .{0,1} (stubborn|stupid|great|total|absolute|complete|right|proper|real|silly|vain|sly)? (old)? (donkey|
        ass|mule|ape|gorilla|baboon|chimp|monkey|sheep|parrot|peacock|cuckoo|magpie|vulture|crocodile|shark|hyena|
        jackal|wolf|ferret|skunk|sloth|dodo|ostrich|turkey|lemming) $
      what (a|an) (pair|bunch|set|load|crew|lot|shower) of .{0,1} ({dolt}|{flock}|nodding donkeys|old women|big girls|
        drips|wet lettuces|wet wipes|planks) .{0,8}
      ^ .{0,3} (pack|herd|flock|nest|swarm|gaggle|pen|barrel|troop|bag|bunch|zoo|school) of (hyenas|wolves|vultures|
        jackals|rats|weasels|snakes|vipers|sheep|donkeys|monkeys|baboons|apes|lemmings|parrots|puppets|children|
        toddlers|schoolgirls|schoolboys|old women|fishwives|hens|geese|turkeys|clowns|sharks|parasites|
        magpies) .{0,1} (the|that|this) (whole|entire|lot|{office}|council|committee|board|planning|planners|county|
        highways|trustees|executive|cabinet|governors|management|new) .{0,4}
      (bunch|load|crowd|gang|set|pack|coven|gaggle) of .{0,1} (old women|fishwives|old hens|mother hens|big girls|
        schoolgirls|schoolboys|playground bullies|spoilt children|toddlers|overgrown .|old fogeys|old farts|has beens|
        nobodies|nodding dogs|yes men|curtain twitchers|busybodies|control freaks|drama queens|jobsworths|
        little hitlers|cowards|backstabbers|gossips|chancers|hangers on|freeloaders)
      ^ .{0,2} ({decides-together}|{office}|#Person|that lot|this lot|the .{1,3}) .{0,4} (bunch|load|crowd|gang|pack|
        herd|coven|shower) of (old women|fishwives|{flock}|{creature}|{insult}) .{0,3}
      (playground|kindergarten|nursery|playgroup|creche|reception class|zoo|chimps tea party|year two|infants|toddlers|
        monkeys|chimpanzees) .{0,1} (has|have|had|is|are|shows|show|with) (more|better|less|a better|far more|
        got more) .{1,5} (than|in) .{0,6} (council|committee|chamber|meeting|lot|him|her|them|you|#Person|councillors|
        planners|board|{office})
      (like|was|were|is|are|was it) .{0,1} (feeding time at the zoo|a chimps tea party|a chimpanzees tea party|
        a monkey house|monkeys at a tea party|a bear pit|children fighting over .{1,3}|
        a cage of monkeys) .{0,3} (with (that|this|you|the) lot|in (there|that|the chamber)|on the front row|when|
        $) .{0,6}
    `),
  },
  {
    kind: 'mockery',
    why: 'says that somebody is not all there, or not up to anything',
    unless: IN_FUN,
    phrases: phrases(`
      (one|two|three|a|several|a few|a couple of|half a|some|both) .{0,1} (sandwich|sandwiches|brick|bricks|card|cards|
        tile|tiles|slate|slates|sausage|sausages|can|cans|chip|chips|penny|pence|spanner|spanners|stamp|wheel|screw|
        screws|volt|volts|biscuit|biscuits|egg|eggs|oar|oars|pint|pickle|pickles|rung|rungs|bean|beans|currant|currants|
        wafer|scone|scones|candle|candles|crouton) (short|shy|off|missing) .{0,1} (of|from) (a|an|the|his|her|their|
        full)? .{0,1} (picnic|load|set|deck|pack|six pack|barbecue|wall|full english|fry up|roof|hod|hundredweight|
        shilling|toolbox|box|cart|wagon|packet|dozen|ladder|boat|jar|round|chimney|cornet|tea|cake|salad|buffet)
      ^ .{0,1} (a few|several|one|two|three|a) .{1,2} (short|shy) of (a|an) .{1,2} (that|our|this|him|her|is (he|she)|
        are they|if you ask) .{0,3} $
      (he|she|they|that one|that (man|woman|lad)) (is|'s|'re|are|must be) .{0,1} (a few|several|one|two|three|a|
        an) !(point|points|vote|votes|year|years|day|days|week|weeks|month|months|mile|miles|inch|inches|credit|credits|
        goal|goals|wicket|wickets|pound|pounds|length|lengths|run|runs|head|metre|metres) (short|shy) of (a|an) .{1,3}
      lights (are|'re)? .{0,1} on .{0,6} (nobody|nobody's|no one|no one's|anybody's|anyone's|anybody|
        anyone) .{0,2} (home|upstairs|in $)
      (trained|performing|circus|half trained|blindfolded) (chimp|chimpanzee|monkey|seal|parrot|gibbon|baboon|
        orangutan) (could|can|would|'d|might) .{0,2} (do|run|chair|take|write|manage|sort|organise|make|type|fill|
        be) .{0,6}
      ({office}|{one-of-them}|councillors|officers|committee|council|#Person|he|she|they|that lot|this lot|new lot|
        {department}) .{0,3} (could|can) n't find .{1,8} (on a map|
        with (a|both|two) .{1,5}|in the dark|if (it|they|you))
      ({office}|{one-of-them}|#Person|{kin}|she|he|madam|her ladyship) .{0,4} (on|off on|riding|parked|mounted|dusted off|
        got) (his|her|their|the|that) broomstick .{0,3}
      (coven|old hags|harpies) (that|who|which|running|on|in|of) .{0,4} ({department}|committee|council|office|group|club|
        association|wi|pta)
      (not|no|n't) .{0,1} (the|a) (full shilling|full ticket|oil painting|full quid|sharpest|brightest spark) .{0,3}
      (had|having) .{0,2} (work|more work) done (than|on) .{1,6}
      (all that|more|too much|so much|enough) botox .{0,8}
      who (cut|cuts|did|does|dyed|chose|dressed) (his|her|your|their|#Person 's) (hair|fringe|tie|suit|eyebrows|
        moustache|make up|clothes|outfit)? .{0,1} (the|a|was it|a blind) .{1,3}
      is that (a|his|her|your) .{0,1} (beard|wig|moustache|hat|hairdo|dress|tie|haircut|nose|suit) or (did|has|is|are|
        have) .{1,8}
      (dracula|hitler|ronald mcdonald|noddy|lurch|uncle fester|shrek|mr bean|coco|worzel|scrooge|the grinch|stalin|
        the addams family|the munsters|henry the eighth|dad's army|the 1970s|1975|1985|the seventies) (wants|want|
        called|rang|phoned|would like) .{0,4} back .{0,3}
      (hitler|stalin|mussolini|genghis khan|pol pot|the gestapo|the stasi|north korea) (had|has|was|were|would|
        is) .{0,1} (fewer|more|less|better|kinder|nicer|fairer) .{1,6} than .{1,5}
      (glorified|jumped up|failed|washed up|overpaid|second rate|trumped up|third rate|two bit|
        pound shop) .{0,1} (typist|secretary|dinner lady|bin man|salesman|car salesman|estate agent|shelf stacker|
        cleaner|barmaid|hairdresser|receptionist|caretaker|filing clerk|clerk|traffic warden|bouncer|shopkeeper|lawyer|
        accountant|actor|author|footballer|ladies man|politician|lollipop lady|babysitter|office boy|pen pusher|grocer|
        {trade}|{trader})
      (ideas|opinion of (himself|herself)) .{0,2} above (his|her|their|your) (station|pay grade|place)
      (only|just|merely|nothing but) a .{0,1} (typist|dinner lady|bin man|cleaner|barmaid|shelf stacker|farmer|
        lollipop lady|hairdresser|receptionist|caretaker|housewife|bus driver|{trade}) .{0,1} (what would|what does|
        what do|who does|who do|so what|how would) (he|she|they|you) .{0,4}
      ${WHO} .{0,1} would n't (know|recognise|spot|understand) .{1,5} if (it|one|he|she|they) (bit|hit|sat|slapped|
        jumped|fell|ran|walked|landed|smacked|poked|punched|came|kicked|danced|was|were|turned) .{0,8}
      would n't (let|have|want|trust|leave) (him|her|that lot|#Person|that (man|woman)|our {office}|
        the {office}) .{0,2} (run|organise|look after|park|boil|feed|mind|water|manage|judge|chair|wire|push|
        in charge) .{0,2} (a|an|the|my|our|your|of|anywhere)? .{0,5}
      (could|can) n't find (his|her|their|your) .{0,1} (bum|arse|backside|bottom|behind|nose|feet|ears|elbow|way out|
        own .{1,2}) .{0,3} (in|with|on|without|if)
      (#Person|he|she|that one|they|{office}) .{0,3} (all|the) lights .{0,2} (on|off) .{0,2} (nobody|no one) .{0,2} (in|
        home|driving)
      (wheel|wheels) .{0,2} (turning|going round|spinning) .{0,2} hamster .{0,3}
      (seen|met|found|had|known) .{0,1} more (life|charm|wit|personality|sense|brains|charisma|intelligence|backbone|
        warmth|manners|energy|spine|go) in (a|an|my|the) .{1,4}
      (more|longer|bigger) chins than (a|the) .{1,4}
      (face|voice|manner|personality|laugh) (only)? .{0,1} (a mother|his mother|her mother|mother) (could|would|
        might) .{0,4}
      (face|voice|look|tongue|laugh|smile) (that|which|to) (could|would|can|will|'d) (curdle|sour|turn|strip|stop|sink|
        frighten|crack|peel|empty|shatter) .{0,3} (milk|clocks|clock|ships|paint|horses|cream|cheese|wallpaper|glass|
        room|mirror|mirrors|the horses)
      (mouth|gob|trap) (on (him|her|them)|like|as big as|the size of|wider than) .{0,1} (the|a|an) .{1,3} (tunnel|
        harbour|bucket|letterbox|cave|foghorn|garage|estuary|channel|bay|docks|bin|sewer)
      (dragged|pulled|been) through a hedge .{0,3}
      (have you|has anyone|did you|anyone|did anyone|just) .{0,1} (seen|see|clocked|clock|look at|
        looked at) the state of (him|her|them|#Person|that (man|woman)|our {office}) .{0,4}
      ^ .{0,2} the state of (him|her|you|that (man|woman)|#Person) .{0,4}
      some of you .{0,3} (move|moved) your lips when .{0,4}
      (he|she|they|#Person) .{0,2} (moves|move|moved) (his|her|their) lips when (he|she|they) (reads|read) .{0,2}
      (read|reads|reading) (it|them|that|yours|this|this one) out .{0,8} in (your|his|her|a) (special|funny|silly|
        squeaky|posh|best .) .{0,1} (voice|accent) .{0,4}
      in (your|his|her|#Person 's) (special|funny|silly|squeaky) (little)? voice .{0,4}
      (not|n't) fit to (lick|clean|carry|lace|shine|polish|black|tie) .{0,1} (boots|shoes|laces|chain|bag|bags) .{0,5}
      waste of a (good|perfectly good) .{0,2} (chair|seat|desk|suit|chain|salary|pension|wage|uniform|oxygen|vote)
      mutton dressed (up)? (as|like) lamb .{0,4}
      (somebody|someone|anybody|can someone|will somebody) .{0,1} (please)? tell (him|her|them|#Person|the {office}|
        our {office}|that (man|woman)) .{0,1} (his|her|their|it 's|the|nobody|he|she|no one|that) .{0,3} (wig|toupee|
        flies|fly|breath|comb over|hair|haircut|1985|1975|fashion|not funny|not clever|over|listening|laughing|left the|
        roots|gut|skirt|tie|medication) .{0,4}
      ${WHO} .{0,3} (runs|ran|chairs|chaired|behaves|behaved|acts|acted|carries on|carried on|treats .{1,3}|struts|
        strutted|talks|talked|talks to .{1,2}|sulks|sulked|sits there|sat there|wanders|bosses .{1,3}) .{0,4} like (a|
        an|some) .{0,1} (sulky|spoilt|spoiled|petulant|grumpy|stroppy|drunk|drunken|tinpot|tin pot|overgrown|
        bad tempered|constipated|pound shop|poundland|second rate|third rate|failed|jumped up|demented|naughty|moody|
        lovesick|stuffed|startled|wet|mardy|hormonal|toothless|over promoted|playground) .{1,3}
      (#Person|he|she|{office}|they|that (man|woman)) .{0,1} (waddled|waddles|slithered|slithers|oozed|oozes|slimed|
        lumbered|lumbers|lurched|wobbled in|wobbles in|minced in|crawled in|poured himself|poured herself|swaggered in|
        swanned in|swans in) .{0,6}
      (#Person|he|she|{office}|they|that (man|woman)|turned up|came in|rolled up|rolled in|stood there|
        sat there) .{0,1} (reeking|stinking|stank|reeked|smelling|honking|reeks|stinks) of (beer|booze|drink|mothballs|
        aftershave|whisky|gin|sweat|chip fat|b o|cabbage|cheap|perfume|weed|fags|stale|mutton|wee|embrocation|
        last night 's|cider|the pub|ale|garlic|fish) .{0,3}
      (thick|rude|useless|lazy|ignorant|stupid|nasty|mean|greedy|fat) with it .{0,1} $
      (i'd|i would|we'd) (rather|sooner) (be|have) (run|led|represented|governed|chaired|clerked|taught) by (a|an|
        my) .{1,3}
      (proof|living proof|evidence) that (you|anyone|anybody|any) .{0,2} (idiot|fool|muppet|clown|monkey|halfwit|{dolt}|
        brain|brains|donkey|trained) .{0,6}
      (the|our) .{0,1} (only|first) (councillor|clerk|mayor|chairman|man|woman|person|bloke) .{0,3} who (needs|could|
        can|has to|gets lost|trips) .{0,2} (instructions|a map|a sat nav|help|lost|to be told|to read) .{0,6}
    `),
  },
  {
    kind: 'insult',
    why: 'calls somebody a name',
    unless: [IN_FUN, phrases('({pet-or-pest}|{gadget}|myself|muggins)')],
    phrases: phrases(`
      (nasty|horrible|vile|spiteful|odious) (bit|piece) of work .{0,4}
      (he|she|they|that (man|woman|family|lot)|{office}) (is|'s|are|'re) .{0,1} (poison|toxic|venom|scum|filth|
        pond life|pure spite|pure poison|pure evil|nothing but trouble|rotten to the core) .{0,3}
      (proper|absolute|total|complete|right|utter|what a|such a) (melt|weapon|mug|wrong un|helmet|spoon|gonk|wetwipe|
        bell|throbber|roaster|walloper|eejit|dinlo) (that|the|our|in|at|on|from|who|you|he|she|is|of|$) .{0,6}
      ^ .{0,1} (cheeky|lazy|greedy|dozy|stupid|rude|selfish|dirty|daft|ignorant|idle|nosy|mean|tight|tight fisted|
        miserable|arrogant|smarmy|sneaky) (sod|sods|beggar|beggars|git|gits|mare|mares|cow|cows|article|articles|
        so and so|so and sos|get|gets|bleeder|bleeders) (parked|parks|left|leaves|took|has|have|had|on|in|at|who|that|
        did|never|could|ca|wo|up|behind|driving|from|nicked|told|would) .{0,8}
      (what|which) (sort|kind) of (animal|animals|lowlife|pig|pigs|monster|coward|scumbag|toerag|creature) (does|dumps|
        steals|parks|nicks|kicks|poisons|lets|would|could|throws|smashes|breaks|drives|keys|robs|vandalises|leaves (a|
        his|her|their|nappies|rubbish|litter|dog|broken|needles|bottles)) .{0,8}
      (which|what|who's the|what sort of|what kind of) .{0,1} ({insult}|{dolt}|clown|halfwit) .{0,1} (thought|decided|
        put|puts|designed|painted|signed|planned|came|left|approved|let|chose|dug|closed|parks|parked|leaves|would|
        thinks|does|has|is responsible) .{0,8}
    `),
  },
  {
    kind: 'insult',
    why: 'tells somebody where to go',
    unless: IN_FUN,
    phrases: phrases(`
      ^ .{0,3} (go and|go|you can go and|why do n't you|oh) (boil your head|soak your head|jump in (a|the) (lake|pond|
        river|canal)|take a (long walk|running jump)|play in the traffic|stick your head|bury your head|whistle|
        eat worms|step on lego|do one|fly a kite|suck (a|an) .) .{0,3}
      ^ .{0,2} get in the (sea|bin) .{0,1} (#Person|mate|pal|you .{1,2}|all of (you|them)|the lot of (you|them))
      (screw|stuff) you .{0,1} (#Person|mate|pal|and your .{1,3}|then|council|all|$)
      go (and)? (drown|hang|bury|stuff|boil|shoot) (yourself|yourselves) .{0,2}
      ^ .{0,1} on (yer|your|ya) bike .{0,1} (#Person|mate|pal|sunshine|love|cllr .|councillor|then|you lot) .{0,6}
      up yours .{0,1} (#Person|mate|pal|council|highways|planners|and|cllr .|too|$)
      ^ .{0,2} go forth and multiply .{0,4}
      (can|could) .{0,1} (kiss|lick) my .{0,1} (backside|bum|boots|boot|bottom|behind|a|ring|rear|wellies)
      ^ .{0,1} (kiss|lick) my .{0,1} (backside|bum|bottom|behind|ring|rear) .{0,2}
      (stick|shove|stuff|ram|roll) (it|that|them|your .{1,2}|his .{1,2}|her .{1,2}|their .{1,2}|
        this .{1,2}) .{0,1} (up your|where the sun|where it|sideways|up (his|her|their)|and smoke) .{0,4}
      you (poor|sad|silly|stupid|pathetic|wretched|tragic|bitter|ignorant|miserable|nasty|horrid) .{0,2} (deluded|
        little|bitter|old|ignorant|confused|misguided|lonely|twisted|jealous|empty)? .{0,1} (thing|soul|creature|
        individual|excuse|specimen|man|woman|person|people)
      (get|go) back (under|in|to|into|down) (your|yer|that|the|whatever) .{0,1} (bridge|stone|rock|hole|sewer|gutter|
        swamp|slime|cage|kennel|sty|asylum) .{0,4}
      (do|doing|did) (us|the village|everyone|the world|humanity) a favour and (die|drop dead|jump|choke|vanish|
        disappear|emigrate|crawl|get lost|f) .{0,4}
    `),
  },
];
