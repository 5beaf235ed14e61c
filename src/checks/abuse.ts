import { phrases } from '../phrases/index.js';
import { NOBODY_LIVING, OF_A_BEAST } from './scenes.js';
import type { Check, Group } from '../types.js';

/** What is amiss in the world, which a well-meant warning names and a threat does not. */
const DANGER = `(ice|icy|glass|frost|frosty|fog|foggy|mist|snow|slush|sleet|gale|gales|storm|wind|windy|mud|muddy|slippery|
  slippy|greasy|wet|flooded|flooding|flood|floods|puddle|current|tide|tides|swell|river|plank|planks|board|boards|step|
  rail|railing|loose|missing|rotten|broken|collapsed|cracked|hole|holes|pothole|potholes|trench|roadworks|works|
  diversion|gravel|chippings|scaffolding|cable|cables|wires|wire|streetlight|streetlights|street lights|lights|lamps|
  leaves|adders|ticks|wasps|bull|cattle|cows|sheep|deer|horses|ponies|algae|cliff|edge|oil|diesel|tree|branch|branches|
  thieves|burglars|burglaries|pickpockets|scammers|scam|break ins|thefts|uneven|crumbling|steep)`;

/** A warning that says what is amiss: "mind the ford, it's flooded". */
const WARNED_OF = phrases(`
  (watch|mind|careful|beware|check|lock|move|care|twice|slow down|look out|stay away|keep) .{0,14} (it 's|it is|it was|
    it 'll be|there 's|there is|there are|there have been|there has been|is|are|'s|been|with|because|since|
    after) .{0,6} ${DANGER}
  (watch|mind|careful|beware|check|lock|care|slow down|look out) .{0,14} (the|that|this) .{0,2} ${DANGER} ('s|is|are)
  ${DANGER} .{0,8} so .{0,3} (watch|mind|be careful|take care|check|slow down)
`);

/** What a breeder calls a dog. */
const OF_A_BREED = phrases(`
  (bitch|bitches) .{0,12} (bred|litter|litters|puppy|puppies|pups|sire|best|kennel|kennels|judge|judges|spayed|season|
    whelp|handler|champion|pedigree|chipped|collar)
  (litter|litters|puppy|puppies|sire|kennel|kennels|champion|pedigree|dog and|winning) .{0,3} (bitch|bitches)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'swearing',
    confidence: 'likely',
    firm: true,
    why: 'swears',
    unless: OF_A_BREED,
    phrases: phrases(`
      {swear}
      #Masked
    `),
  },
  {
    kind: 'insult',
    confidence: 'likely',
    firm: true,
    why: 'insults somebody',
    phrases: phrases(`
      (you|he|she|they|that|those|them|him|her|#Person|cllr|{office}) (is|are|'s|'re|was|were|'d be) .{0,4} (a|an|
        such a|the|nothing but|just|all|complete|absolute|total|utter|proper|right|bunch of|load of|pack of|shower of|
        set of)? .{0,2} {insult}
      (you|ya|yer|the|these|those|that|them|our|what a|bunch of|load of|pack of|shower of|set of|such|you're|bloody|
        flipping) (absolute|utter|total|complete|proper|right|bloody|flipping|bone idle|pompous|silly|stupid|ignorant|
        useless|fat|ugly|lying|lazy|filthy|thick|gutless|spineless|old|smug|arrogant|pathetic|miserable|sanctimonious|
        self important|jumped up|incompetent|clueless|little|selfish|two faced|sneering) .{0,2} ({insult}|{swear}|git|
        beggar|mare|cow|bat|pig)
      (you|the|these|those|that|them|our|what a|bunch of|such|bloody) (bone idle|pompous|stupid|ignorant|useless|ugly|
        lying|lazy|filthy|thick|gutless|spineless|smug|arrogant|pathetic|miserable|sanctimonious|self important|
        jumped up|incompetent|clueless|selfish|two faced|sneering|horrible|nasty|vile|odious|gormless|
        brainless) (little|old|fat)? (lot|man|woman|sod|sods|article|individual|creature|family|mob|shower|crew|bunch)
      (bunch|load|pack|shower|set|lot|nest|shower) of .{0,2} ({insult}|wasters|cowboys|amateurs|cretins)
      (you|he|she|they|#Person|that man|that woman|that lot) .{0,2} (is|are|'s|'re|was) .{0,3} (thick|gutless|spineless|
        pathetic|vile|repulsive|loathsome|odious|bone idle|brain dead|braindead|two faced|a waste of .{0,3}|
        not all there|a sandwich short .{0,3}|a few .{0,2} short|not the sharpest .{0,4}|as thick as .{0,3}|
        thick as .{0,3}|as much use as .{0,5}|about as useful as .{0,5}|useless|clueless|hopeless|brainless|ugly|fat|
        senile|gormless|witless|two short planks|away with the fairies|off (his|her|their) (rocker|head|trolley))
      (thick|daft|dense|dim|slippery|bent|useless|dull|mad|ugly|twp) as .{0,4} (mince|planks|brush|post|plank|custard|
        eel|nine bob note|chocolate teapot|teapot|hammers|pig|snake|frogs|posts|sledge)
      (whoever|anyone who|anybody who|people who|those who|(person|driver|one|ones|man|woman|lad|lads|family) (who|
        that)) .{0,14} (is|are|'s|must be|be) (a|an|such a|some|one|just|all|just a|bunch of|either)? .{0,2} {insult}
      (to|all|you|those|these|them|what|bunch of|load of) (the|you|of the)? {insult} (who|that|in|at|on|down|up|out|
        round|again)
    `),
  },
  {
    kind: 'mockery',
    confidence: 'likely',
    firm: true,
    why: 'makes a fool of somebody',
    phrases: phrases(`
      ({office}|{one-of-them}|#Person|he|she|they|that lot|{department}) .{0,8} (could|can) n't (run|draw|organise|
        manage|find|tie|spell|count|boil|hit|pour|catch|sell|mark|lay|park|write|dig|mend|paint|fill) .{1,4} (let|
        never) (alone|mind) .{0,4}
      (a|an) .{0,2} {creature} in (a|an|his|her) .{0,1} (blazer|suit|tie|cardigan|chain|gown|robe|hi vis|wig|waistcoat|
        trouser suit|lanyard)
      (could|can|would) (n't|not|nt) .{0,2} (~run|~organise|~find|~manage|~spell|~count|~overtake|~hit|~fight|~boil|
        ~tell|~open|~plan|~add|~read|~change|~win|~catch|pour|lead) .{0,3} (bath|raffle|whelk stall|bun fight|brewery|
        own arse|way out|backside|kettle|tortoise|barn door|paper bag|egg|bucket|tombola|piss up|tea party|cup of tea|
        tap|lightbulb|calculator|both hands|banjo)
      (has|have|with|got) (a|the) (brain|brains|intellect|personality|charisma|iq|attention span|charm|backbone|memory|
        brain cell|spine) .{0,1} (of|like|as|you could|you'd|smaller) .{0,5}
      (village idiot|resident idiot|pub bore|chief clown|captain clipboard|little hitler|lord muck|lady muck|
        sleeping beauties|dad's army|walter mitty|hyacinth bucket|mr bean|basil fawlty|del boy|
        jobsworth in chief) .{0,4}
    `),
  },
  {
    kind: 'insult',
    confidence: 'likely',
    firm: true,
    why: 'a worn way of calling somebody stupid or useless',
    negated: true,
    phrases: phrases(`
      dropped on (his|her|their|your) (head|heads) .{0,5}
      (more|nothing|little|not much|not a lot) (going on|happening) .{0,2} (upstairs|between (the|his|her|their) ears|
        up top)
      (crawl|crawled|slither|slithered|climb) (back)? (under|into|out from under) (whatever|the|your|that|his|a|
        yer) .{0,2} (rock|stone|hole|you) .{0,4}
      go (and)? (play|jump|sit) (on|in|with|off) the (bypass|traffic|motorway|railway|dual carriageway|lake|canal|
        fast lane|cliff|pier)
      (want|wants|need|needs) (his|her|their|your) (head|heads) (seeing to|examining|examined|read|looking at|testing|
        checking) .{0,4}
      wind (your|his|her|yer) (neck|necks) in
      use to man (nor|or) beast
      not the (quickest|sharpest|brightest|fastest|smartest) .{1,3} (on|in) the .{1,2}
      rhymes with (banker|bankers|runt|hunt|duck|trucker|anchor|anchors|tanker|wit|brick|brat)
      (lights|light) (are|is)? on (but|and|with) (nobody|no one|no body) .{0,2} home
      (shut|shurrup|button) (your|yer|ur) (gob|mouth|trap|face|cakehole|pie hole)
      (nazi|nazis|fascist|fascists|hitler|gestapo|stasi|goebbels|mussolini) (on|in|at|from|running|who runs|
        of) .{0,3} ({council}|committee|chamber|office|parish|town hall|planning)
      (caea|cau|cae|ca) dy (geg|ben)
      (hen|y|rhen) (fuwch|gotsen|dwpsyn|ffŵl|ffwl|ast)
      am (dwpsyn|ffŵl|ffwl|idiot|lembo|glown|fochyn|ddiawl|benbwl|dwpsod|lipryn) (yw|ydy|ydi|oedd|ydyn|ydych|wyt|di|
        uffernol|hurt|llwyr) .{0,4}
      hen (jadan|gnawes|sguthan|ast|gythraul|gena|wrach) .{0,2} (ydy|ydi|yw|oedd|wyt) .{0,3}
      (gwylia|gwylio|gwyliwch) (di|dy hun|dy gefn|dy gam|eich hun|eich cefn) .{0,2} (ar y ffordd|heno|tro nesa|fory|pan|
        mêt|boi) .{0,4}
      (twpsyn|twpsod|ffyliaid|pen dafad|pen rwdan|pen bach|idiotiaid)
      (two|one) brain (cell|cells) .{0,5}
      (oxygen thief|waste of (space|oxygen|skin|air))
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'threatens somebody',
    phrases: phrases(`
      (be|is|been) a (shame|pity) if (you|anything|something|someone|owt|your|he|she) .{0,6} (slipped|happened|were to|
        fell|accident|got hurt|got lost|turned up|went missing)
      (you'll|you will|he'll|she'll|they'll) (never)? (get|see|be getting|have) no (more)? .{0,2} (work|contract|
        contracts|grant|grants|business|jobs|permission|favours|money) (from|out of) (this council|the council|
        the parish|us|me) .{0,8}
      (i'll|we'll|i will|we will) (make sure|see to it) .{0,2} (you|he|she|they) (never|do n't) (get|gets|work|works|
        set|see) .{0,6}
      (i|we) know where (you|he|she|they|your|his|her) .{0,3} (live|lives|park|parks|kids|works|work|drink|walks|
        children|sleep)
      (turn up|show your face|come near|set foot|try that) .{0,6} (you'll|and (i|we|you)|again and)
    `),
  },
  {
    kind: 'incitement',
    confidence: 'likely',
    firm: true,
    why: 'calls on others to turn on somebody',
    phrases: phrases(`
      (everyone|everybody|all|lads|please|shall we all|let's all|let's|go on|go and|all go|go) .{0,3} (message|ring|
        bombard|tell|give|hassle|egg|boo|pester|spam|flood|troll|visit|take|hound|report|review|bang on) .{0,4} (her|
        him|them|his|their) .{0,4} (what (you|we) think|hell|what for|a piece|inbox|phone|one star|house|door|gate|
        drive)
    `),
  },
  {
    kind: 'insult',
    confidence: 'likely',
    firm: true,
    why: 'calls somebody a thing, an animal or a fool',
    negated: true,
    phrases: phrases(`
      (you|you're|he's|she's|they're|he is|she is|that|the|what|such|cheers|thanks|is|are|was) .{0,3} [(absolute|utter|
        total|complete|prize|first class|world class|grade a|weapons grade|copper bottomed|solid gold|bleeding|flaming|
        bloody) (old|little|bloody|flaming)? {dolt}]
      (you|ya) [(old|daft|silly|great|big|soppy|useless|dozy|gormless|stupid|absolute|complete|utter|total|
        prize) {dolt}]
      (calling|call|called) (him|her|them|you) a (prize|complete|total|absolute|right|proper) {dolt}
      (dense|thick|daft|soft) as (a|an|two|my|the) .{1,3} $
      (prize|total|complete|absolute|utter) (plank|spanner|melon|roaster|wet wipe|weapon|bellend)
      (big girl's blouse|waste of a good (chair|cushion|desk|suit|salary|wage|jumper|haircut|education)|(poor|sorry|
        pathetic) excuse for a (man|woman|councillor|clerk|human|chairman|mayor|leader|teacher|father|mother|coach|
        neighbour)|apology for a (man|woman|councillor|clerk|human)|(brass|bare faced) hypocrite|
        all mouth and no (trousers|knickers)|all mouth, no trousers|all fur coat and no knickers|nasty piece of work|
        horrible little (man|woman)|odious little (man|woman)|sad little (man|woman)|jumped up nobody|
        jumped up nobodies) .{0,5}
      (hen|rhen|y|yr|ti'n|chi'n|mae'n|ydi'r|yw'r|am|fath) {cy-insult}
      (y|yr|hen|rhen|'r|ti'r|chi'r|'n) (fuwch|buwch|mochyn|hwch|ast|gast|gath|cath|gotsan|mwnci|asyn|llyffant|neidr|
        llygoden|ddafad|dafad|llo|ddraenen|diawl|bitsh) (wirion|gwirion|ddiog|diog|dwl|ddwl|dew|tew|hyll|uffar|uffern|
        ddiawl|cythral|cythraul|thwp|twp|wallgo|salw|fudr|budr|drewllyd)
      (nhw|hi|fo|fe|o|e|ti|chi|hanner nhw|nhw'n|pawb|{office}|#Person) .{0,2} (rhy|mor) (dwp|ddwl|wirion|dwl|thwp|ddiog|
        dew) .{0,4}
    `),
  },
  {
    kind: 'mockery',
    confidence: 'likely',
    firm: true,
    why: 'makes fun of somebody by a comparison',
    negated: true,
    phrases: phrases(`
      (my|our|your|next door's|nan's) .{0,3} {beast} .{0,3} (has|have|could|can|would|knows|know|understands|talks|
        speaks|runs|does|'s got|is|gets|makes|shows|'d) .{0,10} (than|before|quicker|if) (our|the|that|you|your|him|her|
        them|he|she|they|#Person|cllr|any|most|half|all|this|some) .{0,5}
      ((more|better|firmer|quicker|livelier|sharper) .{0,6}) (than|from) (our|the|that|you|your|him|her|them|#Person|
        cllr|this) .{0,6} (dead|in a coma|asleep|blindfold|blindfolded|on one leg|with (his|her|their) eyes shut)
      (met|seen|known|scraped|trodden in|stepped in|had) .{0,1} (better|brighter|livelier|sharper|smarter|nicer|
        cleverer|quicker|more (intelligent|interesting|useful|charming|honest|alive)) .{0,5} (off (my|the|your) (shoe|
        shoes|boot|boots|wellies|windscreen)|on the sole|in (a|my) (skip|bucket|fridge|compost|pond|ditch|salad|
        graveyard|morgue|yoghurt))
      i 've .{1,4} (brighter|livelier|sharper|smarter|cleverer|quicker) (things|stuff|ones)
      (met|seen|known|driven past|walked past|passed|grown|peeled|owned|dug up|found|had) (better|brighter|livelier|
        sharper|smarter|nicer|cleverer|quicker) (cheese|cheeses|lamp posts|lampposts|lamppost|fence posts|gateposts|
        turnips|cabbages|potatoes|house bricks|doorstops|corpses|puddles|slugs|stones)
      (like|it's like) (herding|teaching|arguing with|talking to|reasoning with|dealing with|moving|
        explaining .{1,3} to) .{0,2} (cats|bullocks|sheep|toddlers|a toddler|fence post|gatepost|doorstop|custard|
        cabbage|turnip|hens|chickens|goldfish|a brick|house brick|plank|donkey|donkeys|a wall) .{0,6}
      (except|only|but) (the|a|that)? {beast} (learn|learns|listen|listens|work|works|move|moves|think|think|knows|know|
        has|have|at least|can|pay|pays)
      (at least|and at least|but at least) (the|my|our|a) {beast} .{0,2} (learn|learns|listens|listen|works|knows|know|
        can|is|are|comes|earns|pays|moves|does)
      (elevator|lift) (does n't|do n't) go .{0,3} (top|top floor)
      (could|would) start (a|an)? (argument|row|fight) in an empty (room|house|phone box) .{0,3}
      (if) (brains|ignorance|stupidity|laziness|bullshit|hot air|hypocrisy|common sense) (was|were|had|could|
        made) .{0,12}
      (i've|i have|we've) (had|seen|passed|got) .{0,3} (kidney stones|houseplants|pot plants|verrucas|verruca|boils|
        haemorrhoids|fungal infections) .{0,4} (more|with|better|than) .{0,6}
      fel (iâr|ieir|cyw) heb (ben|eu pennau|ei phen|pen)
      (deall|gwybod|dallt|nabod|gw'bod) cymaint .{0,5} (ag|â) (y|mae|ma|yw|fy|mae'n|mochyn|iâr) .{0,6}
      (gan|gyn|'da|gyda) (iâr|dafad|ddafad|fuwch|asyn|carreg|lwmp|mochyn|brwsh|bwced|malwen) .{0,1} (fwy|well|gwell|
        mwy) .{0,4}
      mwy o (ymennydd|synnwyr|glem|siâp|sens) (mewn|gan|yn|ar|mewn) .{0,5}
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'threatens somebody',
    negated: true,
    phrases: phrases(`
      be a (crying|real|great)? (shame|pity) (if|were) .{0,10} (found|find|finds|learn|learned|learnt|got to (hear|
        know)|hear|heard|saw|knew|caught|leaked|got out|came out|slipped|ended up|happened|burned|burnt|vanished|
        let down|flat) .{0,8}
      (if|when|wait till|till|until|once) (i|we) (get|catch|lay|find|see) .{0,1} (hold of|my hands on|hands on) (you|
        him|her|whoever|the|them|these|those|that) .{0,16}
      (if|when|wait till|till|until|once) i (catch|get|find|see) (you|him|her|them|whoever|the little|that|
        those) .{0,8} (i'll|he'll|she'll|they'll|you'll|there'll|i will|won't know) .{0,8}
      [(there'll|there will) be (some|a few)? (sore|red|smacked|tanned|warmed) (backside|backsides|bottom|bottoms|arse|
        arses|behind|behinds|ears|legs)]
      (want|wants|need|needs|deserve|deserves|give (him|her|them|you)) a (good|damn good|proper|right) (hiding|slap|
        kicking|thrashing|thump|smack|leathering|belting|clout|slapping|beating|shoeing)
      (give|giving|get|getting|gave) (him|her|them|you|those|a) .{0,3} (clip|thick) (round the)? (ear|ears|lug|earhole)
      (boot|toe|foot) up (the|his|her|your|their) (arse|backside|bum|behind|jacksie)
      (your|his|her|their) (card|cards) (is|are|'s|'re) marked .{0,5}
      (sleep|sleeping) with one eye open .{0,4}
      (he'll|she'll|they'll|you'll|he|she|you|they|whoever|#Person) .{0,3} (be|end up|go home|leave|wake up|come out|
        go out) .{0,4} (in a box|on a stretcher|in hospital|in an ambulance|in casualty|in traction|in a wheelchair|
        in a ditch|in plaster|on crutches|face down|in bits|black and blue|feet first|in pieces|in a bag|
        at the bottom of .{1,2})
      (break|snap|wring|smash|punch|kick|bust|rearrange|blacken|cave) (your|his|her|their) .{0,2} (neck|legs|teeth|
        lights|head|face|kneecaps|windows|jaw|nose|knees) .{0,3}
      (knock|punch|kick) (your|his|her|their|you|him|her|them) .{0,2} (block off|head off|teeth (in|out|down)|
        lights out|into next week|out cold) .{0,4}
      (deck|throttle|strangle|horsewhip|clout) (you|him|her|the lot of (you|them)) .{0,5}
      accidents (do)? happen .{0,4} (you|know|do n't they|up that|on that ladder|pal|mate|to (people|nosy|cars))
      (find|finding|found) .{0,6} (brick|dog mess|dog muck|slurry|manure|something) .{0,3} (through|in|on|
        all over) (your|his|her|their) (letterbox|letter box|windscreen|window|bed|porch|doorstep|drive) .{0,4}
      (need n't|neednt|do n't|dont|no point|not worth|wo n't be worth) (in)? (bother|bothering|waste|wasting|
        you bothering|his bothering) .{0,5} (applying|pricing|bidding|tendering|quoting|stamp|application|for the|
        putting in|asking for) .{0,8} (i'll|i will|while|as long as|after (what|that|his|your)|not getting|from me|
        this council|again|not while) .{0,5}
      (wo n't|wont|never|not|no) .{0,2} (get|see|getting|seeing|have|win) .{0,4} (job|contract|penny|work|plot|slot|
        grant|booking|pitch|licence|stall|allotment|pitch|mowing) .{0,6} (from me|from this council|from us|while (i|
        i'm|we)|as long as (i|i'm|we)|in this (town|village|parish) again) .{0,5}
      (your|his|her|their) (lad|lads|son|daughter|girl|kids|wife|husband|brother|mother|mate|family|firm|boy|
        lot) .{0,3} (wo n't|will not|never|can forget|'ll never|'ll not|can whistle for) .{0,10} (while|as long as|
        so long as) (i|i'm|i've|we) .{0,6}
      i hope (you|he|she|they|your|his|her|their|whoever) .{0,6} (rot|rots|choke|chokes|drown|drowns|snap|snaps|crash|
        crashes|die|dies|burn|burns) .{0,8}
      not (while|as long as|so long as) i'm (chair|chairman|clerk|mayor|on the|on this|in charge|treasurer|leader|
        secretary|around) .{0,5}
      i'll see to (that|it) (personally|myself|you|he|she|they|that (he|she|they|you)) .{0,6}
      (waste|wasting|bother|bothering|applying|pricing|bidding|tendering) .{0,10} i'll see to (that|it)
      (gei|cei|geith|ceith) (di|o|hi|fo|fe) (weld|dalu|gweld|hi|swadan|slap|gweir|gurfa) .{0,5}
      (want|wants|need|needs|wanted|ought to be) (locking up|shooting|stringing up|horsewhipping|putting down|drowning|
        neutering|muzzling|locked up|strung up|horsewhipped|put down)
      ((i'll|i will|we'll) have (your|his|her|their) guts for garters|(eat|eating|drinking|drink|fed) through a (straw|
        tube)|neck height|(walk|walked|walking) funny for|loosen (his|her|their) .{1,3}) .{0,4}
      (give|giving) (you|him|her|them) (a|what) (slap|smack|kicking|thick ear|black eye|clout|hiding|bloody nose) .{0,3}
      (teach|teaching) (you|him|her|them) a lesson .{0,5}
      get what's coming to (him|her|them|you)
      (you'd|he'd|she'd|they'd|you|he|she|they|whoever|had|#Person) (had|have)? better (hope|pray|sleep|run) .{0,6}
      (he|she|they|#Person|whoever|lad|family|you|upstairs|landlord) (has|have|'ve|'s) (got)? (till|until) .{1,4} (then|
        or|before|and then) (i'm|i am|we're) (coming|going|taking|kicking|sorting) .{0,8}
      i'll be (stood|standing|waiting|sat) (at the end of|outside|by|at|in) .{0,2} (your|his|her|their) (bed|door|gate|
        car|drive|house|window|street|work) .{0,5}
      (i'll|i'm|we'll|we're) (be)? (coming|come|round|switching|sorting|fixing|stopping|going|back) .{0,6} with (a|my|
        the) (spade|hammer|axe|sledgehammer|chainsaw|brick|bolt cutters|crowbar|shotgun|bat|bolt gun|pitchfork|
        baseball bat|cricket bat|air rifle) .{0,4}
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'warns somebody, and of nothing but other people',
    negated: true,
    unless: WARNED_OF,
    phrases: phrases(`
      (you|you'd|you'll|he'd|she'd|they'd) (better|best|want to|had better|had best|need to) (sleep|watch|pray|
        start running|check|lock) .{0,4} (back|tyres|brakes|dog|one eye|pray|praying|run)
      watch (yourself|yourselves|your back|your backs|your step) (on|tonight|tomorrow|when|next|sunshine|pal|mate|son|
        in|after) .{0,6}
      (want|wants|ought|needs|had better|'d better|should) (to)? be (very|ever so|more)? careful (he|she|they|where|
        crossing|walking|on|near|driving|who) .{0,6}
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'says what will become of somebody, or of what is theirs',
    negated: true,
    unless: [
      WARNED_OF,
      phrases(`
        regret (missing|not|it if you (miss|do n't))
        (frost|slug|slugs|snail|snails|blight|drought|heatwave|heat|hosepipe|hail|deer|rabbits|moth|moths|storm)
      `),
    ],
    phrases: phrases(`
      be (a)? (crying|real|great|terrible|such a)? (shame|pity|awful|terrible|dreadful|tragic|heartbreaking) (if|
        were) .{0,12} (because|when|since|cos) (you|he|she|they|(your|his|her|their) (dad|mum|mam|husband|wife|
        mother|father|brother|sister|son|daughter|boss)) .{0,2} (ca n't|could n't|wo n't|would n't|keep|keeps|kept|
        do n't|does n't|did n't|had to|have to|insist|insists|signed|objected|complained|reported|voted) .{0,8}
      (i'd|i would) .{0,2} (think twice|think again|be (very)? (wary|careful)) (about|before|of) (leaving|parking|
        walking|letting|sleeping|going|driving|drinking|coming|showing) .{0,12} if (i was|i were) (him|her|them|you)
      enjoy .{0,4} {may-be-harmed} .{0,4} while (you|he|she|they|it) ('ve|have|'s|has|is|are)? still (got|has|have|
        there|standing|on|in one|in) .{0,6}
      [enjoy .{0,4} while (you|he|she|they) ('ve|have|'s|has)? still? got (them|both|all|any|a|two|four|your|his|her|
        their) .{0,5}]
      (sign|signs|vote|votes|report|reports|object|objects|build|builds|touch|touches|say|says|post|posts|stand|stands|
        back|backs|write|writes|speak|speaks|tell|tells|complain|complains|if|unless|more) .{1,10} [(i|and i|
        i swear|i promise|or|and) .{0,5} (his|her|their|your) .{0,2} {may-be-harmed} (wo n't|will not|'ll not|
        'll never|will never) (see|last|make|reach|survive|get|live) .{0,5}]
      (carry on|keep on|keep|if .{0,6} (carry on|carries on|keep|keeps|want to|wants to)) .{0,12} [(you|he|she|
        they) (may|might|'ll|will|could) (soon)? (find|discover) .{0,3} (need|needs|needing|without|short of|have no|
        got no) .{0,6}]
      (you|he|she|they|#Person) ('ll|will|wo n't half) (live to|come to|soon|bitterly|be made to)? regret .{1,8} [(i swear|
        i promise|my word|mark my words|believe me|i guarantee|so help me|that 's a promise|
        i 'll (make|see)) .{0,4}]
      [(you|he|she|they|#Person) ('ll|will|wo n't half) (live to|come to|soon|bitterly|be made to)? regret .{1,8}] (i swear|
        you have my word|my word|i promise|mark my words|believe me|i guarantee|so help me|that 's a promise|
        i 'll (make|see))
      ((dwi|dw i|rwy|fi|ni|dan ni) 'n gwybod|gwn i|wn i) (lle|ble) .{0,3} (ti|chi|dy|di|o|hi|nhw|eich|
        ei) .{0,4} (byw|parcio|gweithio|cysgu|cerdded|yfed|cerddad|ysgol) .{0,4}
    `),
  },
  {
    kind: 'obscene',
    confidence: 'likely',
    firm: true,
    why: 'leers at somebody',
    negated: true,
    phrases: phrases(`
      (would n't|i'd never|i would n't) .{0,2} (kick|throw|chuck) (her|him|that|#Person) out of bed .{0,3}
      (i'd|i would) (give|let) (her|him|that|it) (one|arrest me|handcuff me|frisk me|sit on .{1,3}|ride me) .{0,3}
      (she|he|her|him|#Person|girl|barmaid|lass) .{0,3} (can|could) .{0,2} (frisk|handcuff|spank|rub|stroke|massage|
        ride|examine|inspect) (me|my|mine) .{0,4}
      (time|when|soon as|whenever) (she|he|her|the (barmaid|girl|lass|new|lady)) .{0,2} (bends|bent|leans|leant|bend|
        reaches) (down|over|forward|up|across) .{0,10}
      (legs|rack|chest|pair|backside|arse|cleavage|bum|melons|knockers|jugs|curves|bosom|boobs|bust|baps|norks) on (her|
        him|it|that|hers|the new|#Person|our new) .{0,4}
      (get|got|getting) an eyeful .{0,6}
      (phwoar|phwoarr|phwoarrr|phwooar|phwoooar) .{0,6}
      (in|out of) (her|his|that|a|those) .{0,3} (wetsuit|lycra|bikini|swimsuit|cossie|tight skirt|short skirt|leggings|
        low cut top|uniform|speedos|mini skirt|hot pants|yoga pants|tight jeans) .{0,8} (blimey|phew|wow|cor|hello|
        drool|drooling|stirring|confess|hot flush|pulse|excuse me|temperature|lord|eyes|trousers|dreams)
      (undress|undressing) .{0,3} with (my|his|her|their) eyes .{0,3}
      (jailbait|totty|gagging for it|milf|dilf|nympho|hot to trot|goes like a train|get your kit off|get them off love|
        bit of rough|bit of skirt|any time she likes|bit of crumpet|bunk up|leg over|cop a feel|how about a feel)
    `),
  },
  {
    kind: 'insult',
    confidence: 'likely',
    firm: true,
    why: 'calls somebody a name',
    negated: true,
    phrases: phrases(`
      (some|that|this|what a|right|absolute|miserable|great|fat|old|little|is a|'s a) .{0,1} (pig|cow|swine|toad|rat|
        snake|beast|goat|worm|slug|oaf|brute|misery|streak|lump|article|heap|apology|weasel|whelp|devil|barrel|sack|
        stain|dragon|gnome|troll|carthorse|lummox|slob) of a (man|woman|boy|girl|lad|councillor|chairman|neighbour|
        driver|bloke|human|fella|chap|person|clerk|husband|landlord|teacher)
      (#Person|he|she|they|{office}|man|woman|lad|you|mistress|teacher|chap|bloke|lass|driver|that lot) (is|'s|was|are|
        're) .{0,1} a (right|real|proper|total|absolute|complete|nasty|miserable|horrible|vicious|spiteful) (old|little|
        big|fat|bossy|stuck up)? (cow|pig|madam|swine|piece of work|misery|grump|drama queen|dragon|witch|mare|bag|bat|
        trout|rat|beast|ratbag|ogre|tyrant|sourpuss|article|specimen|lump|brute|toad) .{0,3}
      (the|that) (man|woman|bloke|chap|fella|family|lad) (is|'s|are|'re) (a|an) (absolute|total|complete|right|real|
        proper)? (pain|nightmare|menace|disgrace|liability|misery|horror|bully|embarrassment|waste of space|ogre|tyrant|
        control freak|bore|bigot) .{0,3}
      (a|only a) (right|proper|total|absolute|complete|utter) (lemon|plum|melon|doughnut|donut|muppet|turnip|pillock|
        spanner|plank)
      (lazy|idle|ignorant|filthy|greedy|useless|selfish|gutless|spineless|brainless|mindless|heartless) (article|
        articles|gets|so and so|so and sos|individuals|toads|creatures|swine|sods|devils|lump|lumps|cow|cows|pigs|pig|
        rats) .{0,3}
      (#Person|he|she|they|you|{office}|lot) .{0,4} neither use nor ornament
      (you|that|them|those|the|some|what a|^) .{0,1} {sour} (little|old|great|fat)? ({creature}|{insult}|{dolt}|crust|
        article|madam|cow|git|sod|individual|specimen|creature|boy|piece of .)
      you (great|big|old|silly|daft|stupid|mean|overgrown|sad|pathetic|little|horrible) (little|old|great)? ({creature}|
        pudding|bag|sack|cone|article|lump|streak|misery|crab|walrus|pillow|wardrobe|teapot|relic|boil|wart|bag of wind|
        streak of .)
      that old (goat|trout|boot|crone|fool|misery|windbag|devil|cow|hag|dragon|fraud|buzzard|vulture|sow|boar) .{0,4}
      (he|she|they|you|#Person) (is|are|'s|'re) (a|an|nothing but a|just a|no more than a|only a) (little|great|total|
        complete|human|absolute|right)? ({creature}|plague|limpet|wart|boil|cancer|carbuncle|drain on .|stain on .|
        blight|blot on .|jellyfish|wet weekend|mouthpiece|waste of a .|gasbag|crawler|toady|fraud|fake|phoney|has been|
        nobody) .{0,3}
      ^ (a|an)? .{0,2} ({creature}|{insult}|{dolt}|plague|bottom feeders|locusts) .{0,2} (the (lot|pair|two|three|
        whole lot) of (them|you|'em)|(that|all that|the whole) (family|crew|crowd|mob|pair|bunch)|(him|her) and (his|
        her) (mates|mate|cronies|family|wife|husband|gang|crew|pals)) .{0,8}
      human (litter|knotweed|rubbish|garbage|waste|sewage|refuse|bindweed|slurry|trash|filth|landfill|limpet|foghorn|
        wrecking ball|dustbin|sponge|fatberg) .{0,4}
      (gutter trash|bottom feeder|bottom feeders|guttersnipe|guttersnipes|lowest of the low|dregs of .|
        spineless jellyfish|brain donor|oxygen waster|professional victim|professional moaner|sad sack) .{0,3}
      (all mouth and trousers|legend in (his|her) own|(humour|charisma|personality) bypass|all the (warmth|charm|
        charisma|personality|speed|grace|wit) of (a|an)) .{0,4}
      there's (slow|thick|daft|useless|lazy|rude|tight|stupid|mean|dim) .{0,4} and (then)? there's (whoever|#Person|him|
        her|our .|the (lad|man|woman|one|bloke|chap)) .{0,8}
      (there's|there is|i've seen|i have seen|i've known|i've met|i've had|you've seen) .{1,3} (that|with|who|what|make|
        move|run|think|do|show|get|give)? .{0,3} (quicker|faster|livelier|sharper|more sense|more charm|more life|
        more personality|more brains|brighter|cleverer|quicker .|better .) .{0,6} than (that|our|him|her|#Person|this|
        them|you|{office}) .{0,4}
      when (they|god) (handed|gave|dished|doled|shared|were handing|was handing|were giving) (out)? .{0,3} (brains|
        common sense|looks|manners|sense|charm|tact|courage|personality|humour|talent) .{0,8}
      the only thing (he's|she's|he|she|#Person) .{0,1} (ever|lost|run|runs|lifted|finished|won|managed|organised|
        caught|led|raised|lifts|exercises) .{0,10}
      if (he|she|they|you|#Person) (was|were) a .{1,3} (he'd|she'd|they'd|you'd) .{0,8}
      (him|he|she|her|#Person|{office}|chair|committee|that lot|you|lad) .{0,6} (has|have|had|'s got|got|with|shows|
        showed|shown) (about)? (as much|all the) (idea|use|clue|charm|sense|warmth|charisma|personality|grace|tact|
        backbone|imagination|energy|spine|vision|humour|wit|manners|subtlety|sparkle|feeling|rhythm) .{0,3} (as|of) (a|
        an) .{1,4}
      could n't find (his|her|their|its) own .{1,5} (with|without|if|in|on|out) .{1,4}
      (i've|i have) seen (bigger|better|more|smaller) .{0,2} on (a|my|the) .{1,3}
      (he's|she's|they're|you're) .{0,2} like (a|an) .{1,2} (with|in|on|at|under|without|having|that's|getting|
        trying) .{1,6}
      ^ like (a|an) .{1,3} (with|in|on|at|under|without|having|that's|getting|trying|full) .{1,6} $
      what a (nasty|horrible|vile|pathetic|sad|miserable|bitter|spiteful|odious|vindictive|petty|stupid|ridiculous|
        useless) (little|old|fat)? (man|woman|lot|individual|piece of work|family) .{0,3}
      (sad|bitter|pathetic|nasty|spiteful|vindictive|horrible|vile|petty|ridiculous|odious|pompous|smug) (little|old|
        small) (man|woman|men|women|people|minds|lot) .{0,3}
      (stupid|silly|ignorant|nosy|nosey|interfering|miserable|rude|fat|ugly|nasty|vile|horrible|bitter|poisonous|
        gossiping|bloody) (old|fat|interfering) (woman|man|bat|bag|cow|mare|hag|biddy|trout|sow|boot|crow|git|busybody|
        besom|witch) .{0,3}
      what a shower (of|#Number|the|you|they|eh) .{0,6}
      what a (bunch|set|crew) of .{0,2} ({insult}|jumped up .|jobsworths|cowboys|amateurs|chancers|crooks|shysters|
        pen pushers|bullies) .{0,3}
      (half wit|half wits|halfwits|windbags|gasbag|gasbags|pen pusher|pen pushers|stuffed shirts|numbskull|numbskulls|
        bonehead|boneheads|dunderhead|dunderheads|meathead|meatheads|pea brain|pea brains|birdbrain|birdbrains|
        ignoramus|misery guts|miseryguts|sourpuss|ratbag|ratbags|knuckle dragger|knuckle draggers|pinhead|slimeball|
        sleazebag|rentagob|brown noser|bootlicker|bootlickers|muttonhead|muttonheads|nitwits|blockheads|fathead|
        fatheads|bampot|numbnuts|wingnut|wazzocks|gobdaw|nincompoops|lummox|oafs|wastrels|trollop|saddo|saddos|
        nosy parkers|curtain twitcher|curtain twitchers) .{0,2}
      (great|big|fat|little|lazy|useless|daft|dozy|overgrown) (fat|lazy|useless|daft|big|old|greedy|gormless)? lump (in|
        on|that|who|with|at|of lard|$) .{0,3}
      (air|nothing|sawdust|wood|wool|wind|fresh air|space|porridge|cotton wool|brain cell) between (his|her|their|the|
        your|those) ears
      between (his|her|their|your) ears .{0,3}
      {insult} of the (year|week|month|day|century) .{0,4}
      (village|town|circus|zoo|panto|asylum) (somewhere)? .{0,1} (is|'s)? (missing|short of|looking for|
        lost) (its idiot|an idiot|a clown|her|him|its) .{0,4}
      (if|was|were) .{0,8} any (slower|drier|thicker|dimmer|denser|dafter|duller|lazier|stupider|wetter) .{0,8}
      (would n't|does n't|do n't|could n't) know (hard work|a day's work|manners|the truth|common sense|an honest|
        a hard day's|the meaning of) .{0,8}
      (live|lives|behave|behaves|behaved) like (pigs|animals|savages) (at|in|on|up|next|over|number) .{0,4}
      (the|their|his|her|your) brains? of (a|an) .{1,3}
      (wit|charm|backbone|intellect|charisma|personality|conscience|spine|morals|judgement|imagination) of a .{1,4}
      (he|she|they|#Person|you|{office}) (is|are|'s|'re|was) .{0,1} (about)? as (thick|dense|dim|daft|wet|soft|bent|
        slow|dull|slippery|useful|welcome|lively|popular|subtle|graceful|charming|fair|honest|independent|impartial|
        bright|interesting|sharp|exciting|mean|tight|friendly|warm|deep|trustworthy|visible|open) as (a|an|two|
        the) .{1,5}
      (could|would|'d) (find fault|fall out|pick a fight|start an argument|start a row|argue) (with|in) .{1,6}
    `),
  },
  {
    kind: 'mockery',
    confidence: 'likely',
    firm: true,
    why: 'likens somebody to a thing or an animal, or makes fun of looks',
    negated: true,
    phrases: phrases(`
      (#Person|he|she|{office}|chap|fella|bloke|lad|lass|woman|man|lady|face|voice|him|her|hair|looking|looks|looked|
        you) .{0,3} like (a|an) (bulldog|smacked|slapped|burst|melted|boiled|bag|sack|bucket|slab|deflated|badly|
        constipated|dropped|half|startled|stuffed|stunned|drowned|dying|strangled|blocked|rusty|busted|bust|collapsed|
        trodden|abandoned|unmade|robber's|blindfolded|drunk|spare|cow|pig|toad|slug|rat|camel|weasel|ferret|turkey|
        walrus|bullfrog|hippo|gorilla|chimp|butcher's|car crash|bulldozer|gargoyle|scarecrow|settee|foghorn|beached|
        pub toilet|dog's dinner|wet (haddock|fish|flannel|lettuce|sponge|mop)) .{0,5}
      (as|so|about as) (useful|welcome|charming|interesting|fast|subtle|graceful|bright|lively|musical|much use|
        much help|popular|attractive|pleasant|entertaining|organised|reliable|helpful|exciting|sharp|quick) as (a|an|
        the|two) (chocolate|wet|dead|blind|brick|bucket|house|fart|hole|puncture|third|one|bag|sack|slug|glass|screen|
        concrete|lead|turd|wasp|cold|ashtray|handbrake|hat|trapdoor|snail|sloth|rhino|bull|puddle|plank|post|boil|rash|
        tax|funeral|ham|knitted|jelly|paper|soggy|broken|burst|kick|root|bowling|spoon|marble|doorstop|cactus|
        verruca) .{0,6}
      (i'd|i would|you'd) (sooner|rather) (watch|eat|stick|lick|drink|chew|staple|boil|pull|trust) .{1,10} than (sit|
        listen|watch|hear|be|trust|let|eat|speak|talk|vote) .{0,6} (#Person|{office}|him|her|that man|that woman|his|
        you)
      know (what's|which is|who's|which one's|which) (slower|worse|thicker|louder|dafter|uglier|emptier|dimmer|
        duller) .{0,3} .{1,8} or .{1,6}
      (brick|plank|planks|bricks|donkey|goldfish|sheep|potato|turnip|turnips|cabbage|slug|slugs|clown|clowns|pig|pigs|
        rat|rats|snake|snakes|weasels) (would|'d|might) (be|feel) (offended|insulted|embarrassed|ashamed|flattered)
      (an insult|insulting|unfair|no offence|apologies|rude|harsh|unkind) (to|on) (bricks|planks|donkeys|pigs|clowns|
        sheep|slugs|cabbages|goldfish|turnips|vegetables|fence posts|monkeys|rats|snails|doorstops|sloths|snakes|
        weasels|amoebas)
      (swallowed|swallows) (a|the) (dictionary|thesaurus|leaflet|encyclopaedia|rulebook|rule book|manual|
        law book) .{0,3}
      (could|can) n't organise (a|an) .{1,4} in (a|an) .{1,4}
      (thinks|reckons|fancies) (he's|she's|himself|herself|they're) (in the .|on the .|god's gift|somebody|
        something special|above .{1,3}|lord|royalty|the (sas|bee's|cat's|dog's|king|queen|big|lord|sheriff|boss|pope|
        messiah|next|second)|better than|too good|james|untouchable|gordon|hercule|sherlock|columbo|rambo|churchill|
        napoleon) .{0,5}
      (start a (fight|row|argument)|bore for (england|wales|britain|scotland|yorkshire)|bore the .{1,5}|
        couldn't catch a cold)
      (looks|looked|dressed|dresses) (like|as if|as though) (he's|she's|he'd|she'd|he|she) (been|got|fell|fallen|slept|
        lost|came|crawled|escaped|wandered|swallowed|stuck) .{0,8}
      what's (he|she|#Person) (dressed as|come as|come dressed) .{0,5}
      (moustache|chins|belly|chin|nose|hair|hairdo|wig|ego|head|backside|comb over|beard|voice|gut) .{0,6} (has|have|
        got|needs|'s got) (its|their) own (postcode|post code|permit|gravity|weather|zip code|time zone|passport|orbit|
        moons|ecosystem|echo|parking)
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'says what might happen to somebody who does not give way',
    negated: true,
    phrases: phrases(`
      (close to the edge|near the edge|a long way down|deep just there|quiet (down|up) there|dark (down|up) there|
        terrible dark|(fast|bad|lonely) (road|lane|path) that) .{0,6}
      (anything|something|all sorts) (could|can|might) happen .{0,6}
      (your|his|her|their) ({kin}|missus|lad|lads|lass|kids|little one|mam|nan|gran|girl|
        boy) (is|'s)? still .{0,14} (on (his|her|their) own|alone|late|nights|in the dark|by (himself|herself))
      funny (thing|things) .{0,2} {may-be-harmed}
      one (minute|day|night|morning) (they|it) ('re|'s|are|is) (there|standing|fine)
      (all|so much) that (glass|thatch|straw|hay|timber|oil) $
      (gates|gate|hutch|hutches|doors|coops|locks|chains) (do n't|does n't|looked|looks|can|could|might|
        has a way of) .{0,2} (lock|loose|left|open|hold|swing) .{0,6}
      (that's|you've|you have) (a lot|an awful lot|plenty) of (glass|thatch|windows|wood|straw|hay|timber|oil|
        petrol) .{0,8}
      (i've|we've|i've still) (got)? (a|the|keys to a|the keys to a) (big)? (chainsaw|digger|jcb|sledgehammer|shotgun|
        bulldozer|good arm|decent right hand|air rifle|crowbar|angle grinder) .{0,8}
    `),
    near: phrases(`
      (drop|withdraw|pull|lift|forget|change) (the|your|that|this|it) .{0,1} (objection|complaint|case|claim|appeal|
        statement|allegation|review|petition|application|story|matter|subject|vote)
      take (it|that|the|your|them) .{0,3} (down|back|off)
      (you|he|she) (told|wrote|reported|said|put|did|grassed|complained|objected|voted|shopped|snitched|sued|upset|
        crossed) .{0,8}
      (reporting|reported|complained|complain|grass|grassed|grassing|shopped|snitched|objected|upset|upsets|sued|
        crossed|fell out with|disagree with|stirring|poking|poke|meddling|meddle|stick their noses) .{0,4} (me|us|my|
        our|on|about|people|who|in|against|to)
      your (complaint|complaints|objection|objections|letter|letters|statement|evidence|petition|campaign|article|post|
        posts|comment|comments|views|opinions|questions|report|reports|appeal|vote|hearing|case|review|little) .{0,6}
      (think on|think about it|have a think|think about that|think twice|think it over|think hard|thinking about that|
        use your head|do the sensible thing|be sensible|be told|you know what i (mean|want))
      (leave|leaving) (it|that|this|us|my|our|the|well) .{0,3} (alone|be|where it is)
      let (it|this|that|us|the matter) (go|drop|lie|have|rest)
      (sign|sell|shift|stop|keep|sort|move|mind|give|pay) (the|us|it|your|my|our|off|up|out|quiet|yours|away|moving|
        writing|ringing) .{0,5}
      (just|only) (saying|mentioning|a thought)
      (just|only) (asking|wondering) (is all)? $
      (nice|lovely|fine|smart|grand|bonny|tidy|beautiful) .{0,2} {may-be-harmed} .{0,1} (you|you've|there|that) .{0,5}
      that (objection|complaint|letter|petition|vote|statement|claim|review) (is|'s|was) worth it
      (night night|sleep tight|sweet dreams|have a nice day|enjoy your evening|sleep well|pleasant dreams|
        happy halloween|no hard feelings|ha ha)
      (if i were|if i was) you
      (i'd|i would) (leave|drop|let|think|keep|pull|stop|withdraw|reconsider) .{0,5}
      you (better|'d better|'d best|best|had better|might want|want) .{0,2} (not|stop|drop|leave|keep|pull|withdraw|
        think|to) .{0,3}
      (so|anyway|now|right|now then) .{0,2} (less|about|that|think|the|my|drop|leave|let|sign|i'd) .{0,3} (my|our|
        letters|light|form|fence|gate|hedge|caravan|land|dogs|barges|wall|music|parking)
      after (what|that|all) (you|he|she|your) .{0,5}
      (before|until|till|unless) you (ring|write|post|report|complain|object|sign|give|say|do|drop|withdraw|pay) .{0,5}
    `),
  },
  {
    kind: 'harassment',
    confidence: 'likely',
    firm: true,
    why: 'hounds somebody, or boasts of it',
    negated: true,
    phrases: phrases(`
      (ring|message|email|phone|text|tag|pester|ringing|phoning|texting|messaging|emailing|knock|knocking|post|
        posting) .{0,4} (him|her|them|the .{1,2}|#Person|his .|her .|it) .{0,3} (every|each) (five minutes|hour|day|
        night|ten minutes|single|two minutes|morning|evening) .{0,5}
      (#Number|forty|fifty) (messages|emails|calls|letters|texts) .{0,10} (not|n't|wo n't|never) (finished|stopping|
        done|stopped|stop|finish) .{0,3}
      (outside|at|by|round) (her|his|their|your) (house|gate|door|work|shop|salon|window|bungalow|flat|
        street) .{0,6} (every|each|till|until) .{0,6}
      (i'll|i'm|we'll|we're|going to|keep) .{0,8} (outside|ringing|doorbell|picture|photo|face|video) .{0,8} (till|
        until) (she|he|they|you) .{0,5}
      poster of (his|her|their) face .{0,8}
      (until|till) you (talk to me|answer me|come out|own up|close the|close your|speak to me|say sorry|give in|
        come to the door|ring me back|open the door) .{0,6}
      (i've|i have|i'll|i will) (told|tell|rung|ring|emailed|messaged|contacted) .{0,1} your (boss|work|mum|mother|
        landlord|church|school|employer|manager|neighbours|street|wife|husband|family|vicar|daughter|son|dentist|sister|
        bank|customers|clients) .{0,8}
      (not|n't|never) (get|have|give|giving) .{0,2} (a|one) (day's|moment's|minute's|night's) (peace|rest|sleep)
      (sat|sit|sitting|stood|standing|parked|park) (on|outside|across|by|at|opposite) (his|her|their) (wall|house|drive|
        gate|door|shop|step) .{0,6} (night|tonight|tomorrow|again|every|till|until) .{0,6}
      (#Number|sixth|third|fourth|fifth|another|new) account .{0,4} (hello again|blocked|he's blocked|
        she blocked) .{0,4}
    `),
  },
  {
    kind: 'incitement',
    confidence: 'likely',
    firm: true,
    why: 'calls on others to turn on somebody',
    negated: true,
    phrases: phrases(`
      (see|spot|spots|sees|catch) .{0,14} (give|tell) (him|her|them) (some grief|grief|hell|what for|what you think|
        an earful|a mouthful|both barrels|a piece|from me|where to) .{0,4}
      (give|gave|giving|gives) (him|her|#Person|{office}|the (traffic|new|bus|lad|bloke|clerk|chap|warden|driver|ref|
        referee|umpire|receptionist|girl|woman|man) .{0,2}) (some grief|grief|both barrels|hell|what for|an earful|
        a mouthful|the cold shoulder|dog's abuse|pelters|merry hell|some stick|some abuse) .{0,4}
      (let|tell) (him|her) .{0,2} (know)? (exactly|just)? what (we|you|the village|the street) .{0,3} think .{0,4}
      (make|making) (his|her|their|your|#Person) (life|lives) (hell|a misery|difficult|miserable|a living hell|
        unbearable|impossible) .{0,4}
      make (her|him) (cry|squirm|sweat|regret|suffer|beg) .{0,4}
      (someone|somebody|everyone|everybody|lads) (egg|boo|key|slash|report|prank|spam|flood) (his|her|him|
        #Person) .{0,4}
      (snitches|grasses) (get|end|end up) .{0,4}
      ^ .{0,4} boo (him|her|#Person) .{0,5}
      (nobody|no one) (talk|speak|serve|sit|clap|nod|wave|say hello) .{0,2} (to|with|for|near)? (him|her|#Person|
        the .{1,2}|that .{1,2}) .{0,6}
      (block|box|hem) (him|her|them|#Person) in .{0,8}
      (spit|wee|pee|bleach|laxative) in (his|her|their) (tea|pint|beer|food|soup|coffee|drink|chips|sandwich|dinner|
        milk) .{0,5}
      (one|1) star (all of you|everyone|everybody|lads|from all|each|the lot of you) .{0,6}
      (about time|high time|time) (that|this) (man|woman|family|lad|pair) (had|got|was paid|were paid|felt) .{0,6}
      (knock|bang|hammer|lean) .{0,2} on (his|her|their) (bell|doorbell|door|window|windows|horn) .{0,4} (till|until|
        all|every|day|night) .{0,6}
      let (her|him|them) know .{0,3} not (wanted|welcome|liked) .{0,5}
      (say|tell them|write|put|pretend|claim) you (found|got|had) .{0,3} (hair|food poisoning|mouse|sick|rat|ill|
        cockroach|fly) .{0,6}
      (flood|swamp|swarm|storm|bombard|jam|spam|clog) (her|#Person) .{0,2} (page|inbox|phone|phones|line|lines|website|
        comments|letterbox|reviews|shop|desk) .{0,6}
      (do n't|nobody|no one|not a soul|never) .{0,2} (speak to|talk to|serve|say hello to|nod to|sit with) (him|her|
        #Person|that man|that woman|that family) .{0,5}
      (everyone|everybody|let's|we should|all|lads|folks) .{0,3} (shun|blank|cold shoulder|freeze out|ostracise|hiss|
        spit at) (him|her|them|#Person) .{0,4}
      (send|sent|put) (him|her|them|#Person) to coventry .{0,3}
      (can|shall|let's|lets|could|everybody|everyone|please) .{0,3} one star (him|her|them|#Person|the place|it) .{0,5}
      (go|go and|someone|somebody|let's|lets|let's all|everybody|lads|anyone fancy|anyone want to|
        shall we) .{0,2} (kick|egg|tip|chuck|slash|key|smash|torch|burn|trash|let down|brick|dump|wreck) .{0,2} (his|
        her|their) (door|house|car|windows|tyres|van|drive|gate|bike|shed|wall|greenhouse|fence|shop|garden|in) .{0,4}
      see how (he|she) (like|likes) (it|that)
    `),
  },
  {
    kind: 'obscene',
    confidence: 'likely',
    firm: true,
    why: 'is a coarse way of sending somebody off',
    negated: true,
    phrases: phrases(`
      (stick|shove|put|stuff|ram|get|it|that|ballot|rota) .{0,6} where the (sun|gritter|moon|leaves) (do n't|does n't|
        wo n't|dont|doesnt|never) (shine|go|shines|grow|goes) .{0,3}
      (kiss|lick) my (arse|a*se|ring|backside|behind|bum) .{0,3}
      (shove|stuff|ram) (it|that|your|his|her|their|this) .{0,6} up (his|her|your|their|where|the|yours|it) .{0,5}
      (sliced|slice|stripped|measured|wrapped) or (shall|should|do) i (bend|strip) .{0,4}
    `),
  },
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'hints at harm to what somebody has',
    negated: true,
    phrases: phrases(`
      (i 'd|i would|we 'd) hate (for)? (anything|something|anybody|people|folk|word|customers|it|you|him|
        her|them|your|his) (to|start|get) (stop|go|happen|hear|lose|find|see|break|burn|slip|come|get|think) .{0,8}
      (might|may|would|'d|will) want to (move|shift|lock|insure|bring in|take in|hide|chain|watch) .{0,3} (your|his|her|
        their) .{0,2} ({may-be-harmed}|back) .{0,6}
    `),
    near: phrases(`
      (nice|lovely|fine|smart|pretty|grand|bonny|tidy) .{0,6} ({may-be-harmed}|family|garden) .{0,3} (you|there)
      (i|i've|we|we've|there's) .{0,3} (lad|lads|mate|mates|cousin|cousins|bloke|fella|boys|man|
        people) .{0,6} (to lose|owe|owes|a favour|short fuse|no questions|bad aim|a temper|a grudge|too much to drink)
    `),
  },
  {
    kind: 'incitement',
    confidence: 'likely',
    firm: true,
    why: 'sends others to somebody’s home or page',
    negated: true,
    phrases: phrases(`
      (everyone|everybody|all of you|lads|folks|please|all) .{0,4} (hoot|beep|honk|bang|whistle|hammer|rev|jeer|
        shout) .{0,8} (her|his|their|#Person 's) .{0,1} (house|gate|door|window|place|bungalow|flat|shop|drive)
      give (the|his|her|their|that) .{0,3} (a|an) (good|right|proper|decent)? (kick|kicking|boot|booting|thump|scratch|
        bash|whack|shove) .{0,3} (for|from) (me|us|all of us|the rest of us)
      (pile|piling|swarm|descend|dogpile) .{0,1} (on|onto|into|in) (to)? (the|his|her|their|that|#Person 's) .{0,6} (page|
        reviews|comments|website|profile|wall|inbox|mentions) .{0,8}
      (i've|i have|we've) (rung|rang|phoned|called|emailed|messaged|texted) (it|her|him|them) .{0,4} [(your turn|
        your go|who's next|now you|over to you)]
      (let|letting) (his|her|their|your) tyres down .{0,4}
      (meet|gather|turn up|see you|be) .{0,3} outside (the|his|her|their|#Person 's) .{0,3} (house|home|gate|door|
        bungalow|flat|drive) .{0,12} (wake|saucepans|pots and pans|horns|drums|eggs|sleepless|night to remember|
        what for|torches)
      (throw|chuck|lob|tip|put|pour|scatter|leave) .{0,6} (over|on|in|through|down|against) (his|her|their|
        #Person 's) .{0,1} (hedge|garden|letterbox|doorstep|windscreen|pond|drive|roses|window) .{0,3} (for|from) (me|us)
    `),
  },
  {
    kind: 'incitement',
    confidence: 'likely',
    firm: true,
    why: 'calls for bad reviews',
    negated: true,
    unless: phrases('(if you (like|liked|enjoyed|loved)|please write one|kind words|honest)'),
    phrases: phrases(`
      you (all)? (know|know exactly) what to (write|put|say|post|give (it|them|him|her)) .{0,4}
      (wants|needs|deserves|could do with) (reviewing|a (bad|few|dozen|hundred)|some|a good few) .{0,1} (reviewing|
        reviews|stars) .{0,8}
    `),
    near: phrases('you (all)? (know|know exactly) what to (write|put|say|post|give (it|them|him|her))'),
  },
  {
    kind: 'harassment',
    confidence: 'likely',
    firm: true,
    why: 'goes on at somebody day after day until he gives in',
    negated: true,
    phrases: phrases(`
      (i|i'm|i've|i'll|we|we've|we'll) .{0,3} (send|sending|sent|ring|ringing|rung|text|texting|texted|message|
        messaging|messaged|email|emailing|emailed|phone|phoning|tag|tagging|follow|following|park|parking|sit|
        sitting|stand|standing|post|posting) .{0,10} (every|each) (single)? (morning|night|day|evening|hour|lunchtime|
        afternoon|week|weekend|#Day) .{0,6}
      (hear|hearing) from me (every|each) (single)? (day|night|morning|hour|week) .{0,8}
    `),
    near: phrases(`
      (until|till|when) (he|she|they|you|#Person) .{0,1} (resigns|resign|says sorry|say sorry|apologises|apologise|quits|
        quit|cracks|caves|gives in|owns up|admits|moves out|sells up|withdraws|drops|steps down|stands down)
    `),
  },
  {
    kind: 'harassment',
    confidence: 'likely',
    firm: true,
    why: 'goes after somebody who has shut the door',
    negated: true,
    phrases: phrases(`
      (block|blocks|blocked|muted|banned) .{0,8} (made|opened|set up|started|making|opening) .{0,4} (account|accounts|
        profile|profiles|number|numbers) .{0,4}
      (change|changes|changed|changing|block|blocks|blocked) (her|his|their|my) (number|phone|locks|email|address|
        account) .{0,10} (i|i'll|i will|we|we'll) (find|get|got|have|know|track|trace) .{0,6}
    `),
  },
  {
    kind: 'obscene',
    confidence: 'likely',
    firm: true,
    why: 'leers at somebody',
    negated: true,
    phrases: phrases(`
      (can|could|is welcome to|may) (bend over|lean over|sit on my .|bounce on .{1,2}|climb on .{1,2}) .{0,6} any (day|
        time|night|morning|evening)
      let (her|him|#Person|that .{1,3}|the .{1,3}) .{0,2} (give me|do me|give) .{0,2} (kiss of life|mouth to mouth|
        a full body|bed bath|a massage|a rub down|a pat down) .{0,6}
    `),
  },
  {
    kind: 'mockery',
    confidence: 'likely',
    firm: true,
    why: 'makes a child or a bore of somebody',
    negated: true,
    unless: phrases(`
      (santa|father christmas|children|school|pupils|prize|prizes|trophy|rosette|certificate|pulling teeth|
        blood (out of|from)|nailing jelly)
    `),
    phrases: phrases(`
      (written|writes|wrote|drawn|signed|came|come|done) .{0,1} in (wax)? (crayon|crayons|felt tip|finger paint|
        alphabet spaghetti) .{0,8}
      (needs|wants|still needs|still has|has) (a|an|his|her|their) (grown up|minder|nanny|mum|mummy|mam|
        responsible adult|childminder|babysitter) to (do up|tie|button|hold|wipe|cut|feed|dress|read|zip|blow) .{0,6}
      (he|she|#Person|{office}|#Person 's turn) .{0,3} (got up|stood up|rose|gets up|stands up|opened (his|her) mouth|
        droned|spoke) .{0,6} and .{0,5} (died|(lost|loses) the will|fell asleep|nodded off|aged|grew a beard)
      (framed|framing|hung|hang|hanging|kept|keep|keeping|saved|printed) (it|that|this|him|her|(his|her|
        #Person 's) .{1,2}) .{0,6} (loo|toilet|bog|lav|lavatory|smallest room|litter tray|budgie 's cage|
        bottom of the .{0,1} cage) .{0,5}
      (get|getting|have|having|teach|teaching|reason|reasoning|argue|arguing|listening|talking|meeting) .{0,8} (out of|
        to|with) (the|our)? .{0,3} (#Person|him|her|that man|that woman|secretary|chairman|treasurer) (is|was|'s) .{0,1} like .{1,8}
      (a|an|my|our|the) .{0,2} ({beast}|{dolt}|boiled egg|egg|ham sandwich|cheese sandwich|sandwich|bucket|broom|
        teapot|biscuit|crumpet|stuffed .|coat stand|hat stand|sieve) (would|could) (have|of|'ve) .{0,1} (been|done|made|
        given|chaired|run|written|answered) .{0,2} (more|better|a better|quicker) .{0,6}
    `),
  },
  {
    kind: 'insult',
    confidence: 'likely',
    firm: true,
    why: 'calls grown people children',
    negated: true,
    phrases: phrases(`
      [overgrown (toddler|toddlers|schoolboy|schoolboys|schoolgirls|child|children|baby|babies|teenager|teenagers|
        playground)] .{0,8}
    `),
  },
];

/** Who laughs at himself, scolds a seagull, plays the villain or praises somebody attacks nobody. */
const INNOCENT = phrases(`
  (i'd|i would|we'd) hate (for|to see) (the|this|our) .{1,4} (close|shut|go|end|fall|disappear)
  (would n't|i'd not|never|not) (leave|send|take|trust|let|board|put) (my|our) .{0,2} ({pet-or-pest}|kids|child|
    children|lad|daughter|son|mum|nan|car|hair|ring|watch) .{0,4} (at|to|with|in|near|there)
  (super mare|on the wold|in the marsh)
  ^ .{0,2} i (look|looked|sound|sounded|dress|felt|feel|was|am|'m|must have looked|sing|sang|swim|dance|danced|bake|run|
    ran) like .{0,8}
  ^ .{0,3} (my|our) (own)? (baking|singing|dancing|hair|legs|knees|cooking|handwriting|driving|diy|sponge|scones|marrow|
    tomatoes|garden|brain|face|knitting|spelling|feet) .{0,8}
  (i'm|i am|im) (a|an|the|such a|such an|one|that) .{0,3} ({insult}|{dolt}|plonker|wally)
  (was|is|were) (me|yours truly|muggins here|my own fault) $
  (myself|yours truly|muggins here) .{0,3}
  (if|when|next time|should) (you|anybody|anyone) (see|sees|spot|spots|find|finds) me (at|in|behind|hiding|asleep|
    crying|up|on|under|by) .{0,8}
  what (a|an) .{0,2} ({insult}|{dolt}) (i|i'm) .{0,3}
  ^ .{0,1} (left|walked|felt|drove|turned|locked|stood|sat|arrived|lost|put|spent|ran|fell|tripped|never|forgot|went|
    came) .{0,14} (like|such) (a|an) .{0,2} ({insult}|{dolt}|wally|twit|numpty|plonker|twerp) .{0,4}
  .{1,4} that i am
  (scum|slime) .{0,2} (of|on|round|along|over) .{0,4} (algae|pond|river|reservoir|lake|water|bath|pan|jam|stock)
  i've been (a|an|such a) .{0,1} ({insult}|{dolt}|plonker|wally|numpty|twit) .{0,4}
  (pig|swine|cow|sod|bugger|bastard|windbag|beast|devil) of a (day|night|morning|week|journey|hill|wind|boiler|job|knot|
    road|climb|thing|game|year|cold|hangover|puzzle|lock|machine|hedge)
  ({insult}|{dolt}|so and so|sod|swine|piece of work|bob note|frogs|mince|post|plank) .{0,1} (that|our|this|
    my) ({gadget}|kitchen|cat|dog|puppy|kitten|gate|hedge|tent|knee|hip) $
  ^ .{0,2} (my|our|the|that|this|next door's|your|his|her|their|some) .{0,2} {pet-or-pest} .{0,2} (is|was|'s|are|were|
    has|have|had|thinks|looks|went|will|can|did|does|keeps) .{0,3}
  ^ .{0,2} (my|our|the|that|this|these|those) .{0,1} {part-of-place} .{0,5} (is|was|'s|are|were|has been) (just|still|
    always|really|absolutely|such|an|a|the|one|absolute|total|complete|right|proper|real|utter|bloody|pure)
  ^ .{0,1} (that|our|this|my) (rooster|cockerel|puppy|pup|kitten|squirrel|gull|seagull|hen|goose|ram|ewe|pony|tortoise|
    lurcher|terrier|spaniel|collie|labrador|hedgehog|wasp) (is|'s|was|has|thinks) .{0,6}
  (says|said) my (wife|husband|mum|mam|dad|nan|daughter|son|sister|brother|other half) .{0,6}
  (feel|feeling|felt) (a|like a) (complete|right|proper|total) .{0,3}
  ^ i've .{0,3} like a .{0,4}
  what a shower $
  ({insult}|villain|giant|ogre|witch|village idiot) .{0,6} (to be cast|being played by|played by) .{0,5}
  (we|us) (silly|daft|old) .{0,2} ({insult}|{dolt}) .{0,4}
  ({insult}|{dolt}) (that i am|of the (day|week|month|year|century) .{0,6} (me|myself|yours truly))
  (award|prize|trophy|medal|crown) .{0,4} (goes to|is for|belongs to) (me|yours truly|muggins|myself)
  i .{0,4} like (a|an|the) .{0,2} ({insult}|{dolt}) .{0,4}
  like (a|an|the) .{0,2} ({insult}|{dolt}) (i|i'd|i've|we) .{0,6}
  i (feel|felt|looked|was|am|'m|made) .{0,2} (a|an|such a|the biggest) .{0,2} ({insult}|{dolt}|plonker|wally|
    pillock) .{0,4}
  ^ .{0,1} (the|our|my|this|that|new) .{0,1} {gadget} .{0,5} (is|'s|was|has|are|were|must) .{0,8}
  bloody (hell|heck) (it's|it is|that was|that's) .{0,3} (cold|hot|wet|freezing|windy|icy|early|slippery|close|good|
    loud|heavy|dark|steep|foggy) .{0,3}
  ^ .{0,1} (grandad|granddad|grandma|nan|gran|grandfather) (always)? (said|says|used to say) .{0,6}
  (is|are|'s|'re|was|were) (not|n't) (a|an|all)? (lazy|stupid|useless|mad|thick|idle|idiot|idiots|fool|fools|daft|
    criminals|monsters|villains|scroungers|vermin|thugs|yobs) .{0,4}
  (get|give|deserves|owe|owes) .{0,3} a (medal|pint|hot bath|hug)
  (absolute|total|complete|utter) (star|stars|legend|legends|hero|heroes|angel|angels|sweetheart|diamond|treasure|gem|
    trooper|saint|joy)
  (happy|golden|ruby|silver) (birthday|anniversary|retirement|wedding) .{0,6}
  (calls|called|call) me .{0,3} ({insult}|{dolt}|trout|bat|goat) .{0,3} (and|for|since|but) .{0,6}
  (seagull|seagulls|gull|gulls|pigeon|pigeons|squirrel|squirrels|slug|slugs|snail|snails|wasp|wasps|mole|moles|magpie|
    magpies|heron|otter|cockerel|gander|geese|goose|goat|goats|tabby|tomcat|moggy|kitten|puppy|ferret|ram|tup|bullock|
    bullocks|crow|crows|jackdaw|jackdaws|midges|nettles|brambles|ivy|knotweed|aphids|greenfly|hedgehog|hedgehogs|fox|
    foxes|badger|rats|mice|moss|printer|boiler|mower|laptop|satnav|sat nav|washing machine|strimmer|chainsaw|kettle|
    toaster) .{0,8} ({insult}|{dolt}|thieving|greedy|cheeky|evil|lazy|useless|stupid|fat|mad|crafty|ugly|idle|beggar|
    beggars|sod|sods|bully|bullies|devil)
  (printer|boiler|mower|laptop|satnav|sat nav|strimmer|kettle|toaster|tumble dryer) .{0,3} (thick|daft|dim|stupid|
    mad) .{0,3}
  (lazy|greedy|cheeky|thieving|evil|fat|daft|useless|stupid|ugly|mad) .{0,2} (seagull|seagulls|gull|gulls|pigeon|
    pigeons|squirrel|squirrels|wasps|tabby|tomcat|moggy|kitten|puppy|goat|goats|cockerel|printer|boiler|mower|laptop|
    satnav)
  (^ (lost|found|missing)|rehome|rehoming) .{0,6} (cat|dog|tabby|terrier|collie|labrador|spaniel|budgie|tortoise|rabbit|
    ferret|lurcher|whippet|bitch|kitten|parrot|jack russell)
  (playing the (villain|baddie|part)|plays the (villain|baddie|part)|playing scrooge|cast as|auditions for|
    dressing up as|come as|costume|starring as|in the role of|wicked witch|scrooge|sheriff of nottingham|captain hook|
    ugly sisters|widow twankey|fagin|abanazar|king rat|cruella|herod|macbeth|falstaff|malvolio) .{0,8}
  (reading group|book group|book club|novel|by dostoevsky|film club|matinee|am dram|ghost walk|heritage talk) .{0,10}
  (fool's parsley|toadstool|toadstools|fungus|orchid|orchids|campion|toadflax|hogweed|stinkhorn|moth|butterfly|beetle)
`);

/** Hard words about nobody: for a joke, a plant, a plank, a step to mind. */
const NOTHING_MEANT = phrases(`
  (watch|mind) (yourself|yourselves|your step|your back|your footing) .{0,8} (ice|icy|step|steps|moles|tables|chairs|
    lift|lifting|ladder|slippery|ducklings|lock|cut|path|mud|bank|bend|leaves|frost|wet|roots)
  (thick|daft|mad) as a .{0,3} (plank|brush|frogs) .{0,3} (those|these|our|my|i am|was my)
  (a joke a minute|used to joke|the joke|in joke|no joke|it was a joke|bad joke|dad joke)
  (bastard|bastards) (toadflax|balm|cabbage|drain|family|orchid)
  (shelter|phone box|bin|shed|building|car park|room|planter|bench|pavilion|hall|shop|club) .{0,5} waste of space
  (that|our|this|my) ({gadget}|kitchen|goalpost)
  ^ (right|come on|now then|oi|hello|morning|evening|listen up|up and at em) you (horrible|useless|lazy|lovely|idle|
    scruffy|motley) lot
  come near the (end|noticeboard|stage|front|fire|bar|gate) .{0,8} (smell|hear|see|catch|find)
  (someone|somebody|one of us|a child) .{0,3} (will|going to|is going to|'ll|could) .{0,1} (break|breaks) their neck
  know where you live .{0,10} (carol|carols|singers|postie|map|mince pies|santa|sleigh|trick or treat)
  (fool to|please|raffle|i'm the)
  (black|white|brown|brindle|tan|liver|tricolour|collie|spaniel|terrier|labrador|lurcher|springer|greyhound|staffie|
    spayed|whelping) bitch .{0,3}
  {gadget} .{0,2} (is|was|'s|are) .{0,2} (thick|daft|mad|useless|stupid)
  (fuwch|buwch|mochyn|asyn|dafad|ddafad|gath|cath|ceffyl|gafr|afr|iâr|hwch|hwrdd|tarw|llo|oen|gwylan|wylan|
    llygoden) .{0,2} wedi (dianc|bwyta|cnoi|neidio|crwydro|torri trwy|torri drwy|llyncu|dodwy) .{0,4}
`);

/** What tells by itself how somebody is attacked. */
const KINDS = [
  ['swearing', phrases('({swear}|#Masked)')],
  [
    'threat',
    phrases(`
      (if|unless) .{1,10} (you|he|she|they) (might|may|'ll|will|could) .{0,2} (find|need|lose|wake|regret)
      (watch|careful) .{0,6} (yourself|your back|walking|tonight|home)
      (wo n't|will not|'ll never) (see|last|make it|reach)
      know where (you|he|she|they)
    `),
  ],
  [
    'incitement',
    phrases(`
      (everybody|everyone|lads|all of you|let 's|somebody|someone) .{0,3} (ought to|should|wants to|meet|go|give|ring|
        tell|egg|boo|hoot|message|let|slash|key)
    `),
  ],
] as const;

export const abuse: Check = {
  id: 'abuse',
  summary: 'insults, mockery, swearing, threats, harassment and obscenity aimed at people',
  kinds: {
    insult: { label: 'an insult' },
    mockery: { label: 'mockery of a person' },
    swearing: { label: 'swearing' },
    threat: { label: 'a threat' },
    harassment: { label: 'harassment' },
    obscene: { label: 'obscene content' },
    incitement: { label: 'a call on others to turn on somebody' },
  },
  misses: ['mockery that only those who were there would recognise', 'threats in a private joke'],
  groups: GROUPS,
  unless: NOTHING_MEANT,
  scenes: [...NOBODY_LIVING, OF_A_BEAST],
  wording: { like: 'an attack on a person', unless: [INNOCENT, WARNED_OF], kinds: KINDS },
  examples: {
    finds: [
      '[Our clerk is useless].',
      '[You are an absolute muppet].',
      '[They couldn’t run a bath].',
      '[We know where you live].',
      '[These useless clowns run the hall].',
      '[He is thick as mince].',
      '[Whoever signed it off wants their head examining].',
      '[Be a shame if something happened to your greenhouse].',
      '[Those muppets who park on the zebra want a map].',
      'Everybody says so, [he is a w*nker].',
      'Thanks for the bins, [you absolute melon].',
      '[My tortoise could chair a meeting better than him].',
      '[I have met brighter turnips].',
      '[It is like teaching custard to sing], every agenda.',
      '[When I get my hands on whoever keyed that van they will be eating soup].',
      '[They will never see another penny from this council again], I promise.',
      '[They want a good hiding].',
      '[Mae o rhy ddiog i ateb ei ffôn].',
      '[Every time she leans over the counter the queue gets longer].',
      '[Let’s all flood her inbox until she goes].',
      '[The vice chair hasn’t two brain cells to rub together].',
      '[That man is a menace].',
      '[The caretaker has a face like a burst cushion].',
      '[You want to be very careful walking home], Colin.',
      '[Knock on her door every ten minutes].',
      '[If you see him in the Spar give him what for].',
      '[Put your rota where the sun doesn’t shine].',
      '[He is a maggot], that umpire.',
      '[The treasurer has all the backbone of a custard slice].',
      'You told the committee about my shed. [You’ve plenty of glass in that greenhouse].',
      '[Whoever parked the digger on the green is a brainless moron].',
      'Carry on writing to the paper and [you may find you need new windows].',
      'Smart boat you have there, Len. [Be terrible if it slipped its rope because you could not keep quiet].',
      '[You will regret reporting my dogs], [I swear].',
      '[Dwi’n gwybod lle mae dy fam di’n byw].',
      'Nice cafe you run, Dilys. [I’d hate for folk to hear it had rats].',
      '[Your lad still cycles home on his own], does he? Just asking.',
      '[Everyone beep when you go by his bungalow].',
      '[The chip shop needs a few reviews]. [You know what to put].',
      '[I email her a picture of the pothole every night]. [I’ll stop when she resigns].',
      '[She has blocked me so I have opened three more accounts].',
      '[The new postman can bend over in front of my window any time].',
      'That is Trevor, [who needs a minder to tie his laces].',
      'The planning lot are [overgrown schoolboys].',
      '[What a load of sh!t on the towpath].',
      '[You lot are @rseholes].',
    ],
    ignores: [
      'We know where you live, say the carol singers, so have the mince pies ready.',
      'The Muppet Show sing-along is on Friday.',
      'I voted against the scheme and still think it wrong.',
      'Common toad patrol: volunteers wanted.',
      'Blooming freezing on the green today.',
      'Our staff have had abuse on the phone; please be kind.',
      'Bat survey at the chapel on Tuesday.',
      'Weston-super-Mare',
      'We have had better summers at the beach.',
      'It would be a pity if nobody entered the marrow class.',
      'Watch your step by the weir.',
      'I know where the best blackberries are.',
      'Prize turnip at the show weighed nine pounds.',
      'You silly sausage, the party is next week!',
      'Found on the common: terrier bitch, no collar.',
      'You would be a fool to drive up there in snow.',
      'What a muppet I am, I left the lights on.',
      'They are not lazy, they are on nights.',
      'Wicked witch wanted: auditions for the panto on Monday.',
      'Cheeky gull, a thieving so and so, had my chips.',
      'My singing could curdle milk, so I turn the pages.',
      'Give that lad a medal and a pint.',
      'We said goodbye to the donkeys that live on the green.',
      'Our satnav is a total plank and sent us to a quarry.',
      'The ticket machine is dim as a plank, bring coins.',
      'Like a wally I had the map the wrong way up.',
      'Reminder from the decorators: ladders slip, think on.',
      'Lost since Sunday: our tom, half a tail and no manners. He is an absolute menace and we miss him.',
      'The villain in the panto is a greedy, lying landlord, and he gets the custard.',
      'The old bat in the belfry is back with her pups, 84 in the roost this year.',
      'The bitch from the second litter took Best Puppy at the show.',
      'You want to be careful on the pier steps, the third one is loose.',
      'Do be careful driving home from the dance, the fog’s thick on Mill Hill.',
      'You’ll regret missing the panto, I promise.',
      'Her dahlias won’t see October after this frost.',
      'The tea room needs a few reviews, so if you liked your scone you know what to write.',
      'The letter to Santa was written in crayon.',
      'Our van is a miserable brute and will not start.',
      'Dear aphids, you are greedy little parasites.',
      'What a nasty little devil that frost was.',
      'Mae’r mochyn budr wedi bwyta’r blodau i gyd.',
      'Great night!thanks to all who came.',
    ],
  },
};
