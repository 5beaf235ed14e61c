// Phrases that mock somebody.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** The author, or a team at play, is what cannot be done with: "I couldn't run a bath this week". */
const OF_ONESELF = phrases(`
  ^ .{0,2} (i|we) .{0,1} (could|can|would) n't .{0,2} (run|organise|find|spell|count|boil|catch|hit|manage|open|lead|
    pour)
  ^ .{0,2} (i|we|i'm|we're) .{0,2} (as|about as) .{0,2} (use|useful|help|helpful|graceful|subtle|musical|quick|
    welcome|organised|reliable|sharp|bright) as
  ^ .{0,3} i .{0,2} (looked|look|felt|sounded|dressed|sang|ran|walked|was|am) .{0,2} like (a|an) .{1,4}
  (goalie|keeper|striker|strikers|defence|bowler|bowlers|winger|wingers|forwards|front row|back row) .{0,2} (could|
    can) n't
`);

export const MOCKERY: readonly Group[] = [
  {
    kind: 'mockery',
    firm: true,
    why: 'makes a fool of somebody',
    unless: [
      OF_ONESELF,
      phrases(`
      (dad 's army|mr bean|walter mitty|fawlty|del boy) .{0,3} (evening|night|show|episode|tribute|talk|display|
        weekend)
      played by
    `),
    ],
    phrases: phrases(`
      ({office}|{one-of-them}|#Person|he|she|they|that lot|{department}) .{0,8} (could|can) n't (run|draw|organise|
        manage|find|tie|spell|count|boil|hit|pour|catch|sell|mark|lay|park|write|dig|mend|paint|fill|file|butter|peel|
        toast|change|plan|lead|chair|steer|wire) .{1,4} (let|never) (alone|mind) .{0,4}
      (a|an) .{0,2} {creature} in (a|an|his|her) .{0,1} (blazer|suit|tie|cardigan|chain|gown|robe|hi vis|wig|
        waistcoat|trouser suit|lanyard)
      (could|can|would) (n't|not|nt) .{0,2} (~run|~organise|~find|~manage|~spell|~count|~overtake|~hit|~fight|~boil|
        ~tell|~open|~plan|~add|~read|~change|~win|~catch|pour|lead) .{0,3} (bath|raffle|whelk stall|bun fight|brewery|
        own arse|way out|backside|kettle|tortoise|barn door|paper bag|egg|bucket|tombola|piss up|tea party|cup of tea|
        tap|lightbulb|calculator|both hands|banjo)
      (has|have|with|got) (a|the) (brain|brains|intellect|personality|charisma|iq|attention span|charm|backbone|
        memory|brain cell|spine) .{0,1} (of|like|as|you could|you'd|smaller) .{0,5}
      (village idiot|resident idiot|pub bore|chief clown|captain clipboard|little hitler|lord muck|lady muck|
        sleeping beauties|dad's army|walter mitty|hyacinth bucket|mr bean|basil fawlty|del boy|
        jobsworth in chief) .{0,4}
    `),
  },
  {
    kind: 'mockery',
    why: 'makes fun of somebody by a comparison',
    phrases: phrases(`
      (get|ask|have) (your|his|her|a) (eldest|youngest|grandson|granddaughter|mum|mam|wife|kid|kids|toddler|
        five year old|child|carer|dog|
        nan) to (read|explain|spell|count) (it|this|that|them) (out)? (to|for) (you|him|her|them) .{0,3}
      (he|she|him|her|#Person|{office}) .{0,12} (might|may) as well (give|hand|ask|send|teach|elect) (it to|them to|it|
        them)? (a|the|my) .{0,1} (cat|
        dog|goat|hen|monkey|donkey|parrot|sheep|horse|cow|scarecrow|toddler|lamp post|brick) .{0,4}
      (my|our|your|next door's|nan's) .{0,3} {beast} .{0,3} (has|have|could|can|would|knows|know|understands|talks|
        speaks|runs|does|'s got|is|gets|makes|shows|'d) .{0,10} (than|before|quicker|if) (our|the|that|you|your|him|
        her|them|he|she|they|#Person|cllr|any|most|half|all|this|some) .{0,5}
      ((more|better|firmer|quicker|livelier|sharper) .{0,6}) (than|from) (our|the|that|you|your|him|her|them|#Person|
        cllr|this) .{0,6} (dead|in a coma|asleep|blindfold|blindfolded|on one leg|with (his|her|their) eyes shut)
      (met|seen|known|scraped|trodden in|stepped in|had) .{0,1} (better|brighter|livelier|sharper|smarter|nicer|
        cleverer|quicker|more (intelligent|interesting|useful|charming|honest|alive)) .{0,5} (off (my|the|your) (shoe|
        shoes|boot|boots|wellies|windscreen)|on the sole|in (a|my) (skip|bucket|fridge|compost|pond|ditch|salad|
        graveyard|morgue|yoghurt))
      i 've .{1,4} (brighter|livelier|sharper|smarter|cleverer|quicker) (things|stuff|ones)
      (met|seen|known|driven past|walked past|passed|grown|peeled|owned|dug up|found|had) (better|brighter|livelier|
        sharper|smarter|nicer|cleverer|quicker) (cheese|cheeses|lamp posts|lampposts|lamppost|fence posts|gateposts|
        turnips|cabbages|bollards|traffic cones|parsnips|radishes|sandbags|wheelie bins|bricks|pebbles|potatoes|
        house bricks|doorstops|corpses|puddles|slugs|stones)
      (like|it's like) (herding|teaching|arguing with|talking to|reasoning with|dealing with|moving|
        explaining .{1,3} to) .{0,2} (cats|bullocks|sheep|toddlers|a toddler|fence post|gatepost|doorstop|custard|
        cabbage|turnip|hens|chickens|goldfish|a brick|house brick|plank|donkey|donkeys|a wall) .{0,6}
      (except|only|but) (the|a|that)? {beast} (learn|learns|listen|listens|work|works|move|moves|think|think|knows|
        know|has|have|at least|can|pay|pays)
      (at least|and at least|but at least) (the|my|our|a) {beast} .{0,2} (learn|learns|listens|listen|works|knows|
        know|can|is|are|comes|earns|pays|moves|does)
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
    kind: 'mockery',
    why: 'likens somebody to a thing or an animal, or makes fun of looks',
    unless: OF_ONESELF,
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
        concrete|lead|turd|wasp|cold|ashtray|handbrake|hat|trapdoor|snail|sloth|rhino|bull|puddle|plank|post|boil|
        rash|tax|funeral|ham|knitted|jelly|paper|soggy|broken|burst|kick|root|bowling|spoon|marble|doorstop|cactus|
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
      (looks|looked|dressed|dresses) (like|as if|as though) (he's|she's|he'd|she'd|he|she) (been|got|fell|fallen|
        slept|lost|came|crawled|escaped|wandered|swallowed|stuck) .{0,8}
      what's (he|she|#Person) (dressed as|come as|come dressed) .{0,5}
      (somebody|someone|anyone) .{0,2} tell (him|her|them|#Person|that .|the .) .{1,5} (is|ai|are) (n't|not) (a|
        an)? (costume|dress|hat|coat|outfit|shirt|personality|hairstyle|haircut|trousers)
      (my|our|next door's) .{0,2} {beast} (could|'d) (do|have done|run|have run|write|have written) (it|that|(his|her|
        their|your|the) job|a better job) .{0,3}
      (mae|ma) 'r (gath|cath|ci|mochyn|fuwch|ddafad|iâr|bwji) yn (gwybod|gwbod|dallt|deall|gwrando|
        gweithio) mwy .{0,4}
      (llai|mwy|lai|fwy) o (synnwyr|sens|siâp|siap|frêns|fywyd) .{0,4} na 'r? (ci|cath|gath|mochyn|iâr|ddafad|polyn|
        giât)
      (moustache|chins|belly|chin|nose|hair|hairdo|wig|ego|head|backside|comb over|beard|voice|gut) .{0,6} (has|have|
        got|needs|'s got) (its|their) own (postcode|post code|permit|gravity|weather|zip code|time zone|passport|
        orbit|moons|ecosystem|echo|parking)
    `),
  },
  {
    kind: 'mockery',
    why: 'calls somebody childish or boring',
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
      (get|getting|have|having|teach|teaching|reason|reasoning|argue|arguing|listening|talking|
        meeting) .{0,8} (out of|to|with) (the|our)? .{0,3} (#Person|him|her|that man|that woman|secretary|chairman|
        treasurer) (is|was|'s) .{0,1} like .{1,8}
      (a|an|my|our|the) .{0,2} ({beast}|{dolt}|boiled egg|egg|ham sandwich|cheese sandwich|sandwich|bucket|broom|
        teapot|biscuit|crumpet|stuffed .|coat stand|hat stand|sieve) (would|could) (have|of|'ve) .{0,1} (been|done|
        made|given|chaired|run|written|answered) .{0,2} (more|better|a better|quicker) .{0,6}
    `),
  },
  {
    kind: 'mockery',
    why: 'makes fun of what somebody can or does',
    unless: phrases(`
      (birthday|farewell|retirement|collection|whip round|leaving present|go far|stage|opera|west end|lucky|famous|
        listen to|angel|could listen|angels|solo|choir|played by|cast|episode|episodes|panto|tribute)
    `),
    phrases: phrases(`
      (somebody|someone|anybody|can we|will somebody|will someone|please|for heaven's sake|santa|quick) .{0,1} (buy|
        get|give|find|send) (the|that|our|poor|him|her|them|#Person|this) .{0,3} (a|an|some|his|
        her) .{0,2} (calculator|hairbrush|comb|watch|mirror|razor|brain|backbone|spine|personality|clue|hearing aid|
        dictionary|map|bar of soap|soap|deodorant|mouthwash|ruler|sense of humour|job|life|alarm clock|spell checker|
        compass|dummy|nappy|bib|tissue|hanky|violin)
      (anyone|anybody|has anyone|has anybody|who|ever|never|nobody|no one) .{0,3} seen .{1,4} (awake|sober|smile|
        crack a smile|lift a finger|do a (day's|stroke|hand's) .{0,3}|do any work|without a drink|put (his|her|
        their) hand in (his|her|their) pocket|buy a round|read (anything|a report|a book)|answer a question)
      (writes|write|spells|spell|argues|argue|sulks|sulk|behaves|behave|counts|count|adds up|thinks|dresses|talks|
        carries on) .{0,4} like (a|an|some) .{0,1} (#Number|two|three|four|five|six|seven|eight) year old .{0,3}
      (with (a|that)|with) (voice|face|nose|figure|head|haircut|tongue|gob|mouth|attitude|temper|breath) like (that|
        hers|his|yours|#Person 's) .{0,1} (she|he|you|they|it's|no wonder) .{0,8}
      (our|the|your|that|this|local|village's|resident|own|another|pound shop|poundshop|budget|cut price|
        mini) .{0,1} (captain mainwaring|corporal jones|victor meldrew|colonel blimp|inspector clouseau|
        hercule poirot|worzel gummidge|nora batty|arthur daley|sergeant bilko|rambo|john wayne|napoleon|mussolini|
        kim jong un|stalin|dolores umbridge|lady bracknell|mr blobby|mrs bouquet|marie antoinette|king canute|
        billy no mates|lord voldemort)
      (captain mainwaring|corporal jones|victor meldrew|colonel blimp|inspector clouseau|worzel gummidge|rambo|
        napoleon|mussolini|dolores umbridge|king canute|billy no mates|cruella|mr blobby) (is|was|has|
        's) .{0,1} (back|at it|on (the prowl|one|duty)|struck|spoken|out|in charge|busy|with) .{0,6}
      (the|that) .{0,1} (projector|microphone|computer|printer|kettle|spreadsheet|agenda|calculator|laptop|
        mute button|door handle|photocopier|zoom) .{0,2} (beat|defeated|outwitted|got the better of|was too much for|
        outsmarted) (him|her|them|#Person) .{0,3}
      (anyone|somebody|someone) .{0,2} (told|warned) (him|her|#Person) .{0,2} (it 's not|fashion|mirrors|bald|
        that wig|that hat|that shirt|(his|her) flies) .{0,5}
    `),
  },
  {
    kind: 'mockery',
    why: 'makes fun of how somebody reads, writes or counts',
    unless: phrases(`
      ({kin}|kids|children|child|class|pupils|toddler|toddlers|grandson|granddaughter|{pet-or-pest}|thank|thanks|hundred|
        hundreds|boxes|piles|stacks|library|book club|hospital|poorly|retirement|retires|learn|learned|learnt|at (three|
        four|five|six)|jigsaw|archive|volunteers|meter|meters|accounts|register|proofs)
    `),
    phrases: phrases(`
      (he|she|they|him|her|them|#Person|cllr .) .{0,4} (fill|read|spell|write|count|sign|add|type|copy) .{0,8} (that|it|
        and that|should)? ('ll|will|'d|should|would)? (keep|have) (him|her|them) .{0,2} (quiet|busy|occupied|
        out of (trouble|mischief|our hair)|amused|going) .{0,1} (till|until|to|for|up to|through) .{1,4}
      (he|she|they|him|her|them|#Person|cllr .) .{0,4} (fill|read|spell|write|count|sign|add|type|copy) .{0,6} (that|it|
        which|should)? ('ll|will|'d|should|would) .{0,1} take (him|her|them) .{0,1} (till|until|to|up to|a (week|month|
        year|fortnight)|all (week|month|year|day)) .{0,3}
      by the time (he|she|they|#Person) ('s|has|have|'ve) (spelt|spelled|read|signed|written|added|worked out|counted|
        typed) .{1,5} it ('ll|will) be (nearly|nigh on|about|gone)? (christmas|easter|spring|summer|autumn|winter|harvest|
          whitsun|midnight|#Month|next .)
    `),
  },
];
