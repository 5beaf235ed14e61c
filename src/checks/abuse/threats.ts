// Threats that are spoken openly.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { WARNED_OF, WEEDS_MEANT } from './words.js';

export const THREATS: readonly Group[] = [
  {
    kind: 'threat',
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
      (i|we) ('ve|have) got your (address|home address|number plate|registration|route|shifts) $
      (turn up|show your face|come near|set foot|try that) .{0,6} (you'll|and (i|we|you)|again and)
    `),
  },
  {
    kind: 'threat',
    why: 'threatens somebody',
    unlessDraft: phrases(WEEDS_MEANT),
    phrases: phrases(`
      if (he|she|they|#Person|you) .{0,5} (once more|one more time|again) .{0,2} (i|we) ('ll|will) .{0,4} (onto|into|
        under|off) (it|the
        (fire|bonfire|flames|river|pond|canal|skip|roof|pier)) .{0,2}
      be a (crying|real|great)? (shame|pity) (if|were) .{0,10} (found|find|finds|learn|learned|learnt|got to (hear|
        know)|hear|heard|saw|knew|caught|leaked|got out|came out|slipped|ended up|happened|burned|burnt|vanished|
        let down|flat) .{0,8}
      (if|when|wait till|till|until|once) (i|we) (get|catch|lay|find|see) .{0,1} (hold of|my hands on|hands on) (you|
        him|her|whoever|the|them|these|those|that) .{0,16}
      (do n't|dont|best not|better not|never) (let|have) (me|us|my (husband|brother|lad|lads|dad)) (catch|catching|see|
        find) (you|him|her|them|you lot) .{0,3} (near|round|anywhere near|in|on|outside|about|out|again|alone|at) .{0,8}
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
      (i'll|we'll|i will|we will|i'm going to|gonna|going to) .{0,2} (burn|torch|smash|slash|trash|key|poison|wreck|
        flatten) (down|up|in)? (your|his|her|their) .{0,1} {may-be-harmed}
      (someone|somebody) (should|ought to|needs to|wants to|has to) (shoot|drown|hang|lynch|thump|punch|slap|deck|
        string up|run over|knife|stab|burn|beat) (him|her|them|that|those|the|#Person)
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
      i hope (you|he|she|they|your|his|her|their|whoever|#Person|that man|that woman|{office}|
        the {office}) .{0,6} ((gets|get|is|are) (run over|run down|knocked down|hit by a .|cancer|beaten up|burgled|
        mugged|flattened|what 's coming)|(falls|fall|goes|go|ends up|end up) (under (a|the)|off (a|the)|in (a ditch|
        the canal|the river))|(breaks|break) (his|her|their|your) .{0,1} (neck|back|leg|legs|arm|arms)|(loses|
        lose) everything|never wakes up|suffers)
      i hope (the)? next (one|thing|person|car|body) .{0,3} (down|under|into|off|in|over|through|goes|falls|ends up|gets|
        run|hit) .{0,6} (is|'s|will be) (you|him|her|them|yours) .{0,3}
      i hope (you|he|she|they|your|his|her|their|whoever) .{0,6} (rot|rots|choke|chokes|drown|drowns|snap|snaps|crash|
        crashes|die|dies|burn|burns) .{0,8}
      not (while|as long as|so long as) i'm (chair|chairman|clerk|mayor|on the|on this|in charge|treasurer|leader|
        secretary|around) .{0,5}
      i'll see to (that|it) (personally|myself|you|he|she|they|that (he|she|they|you)) .{0,6}
      (waste|wasting|bother|bothering|applying|pricing|bidding|tendering) .{0,10} i'll see to (that|it)
      (mi|fe)? (ga|gai) i (di|chdi|chi|nhw|o|fo|fe) .{0,1} (ryw|rhyw|eto|un dydd|un noson|yn ôl|am hyn|heno|fory|
        nôl) .{0,6}
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
    why: 'warns somebody about what others may do',
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
    why: 'says what will become of somebody, or of what is theirs',
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
      (you|he|she|they|#Person) ('ll|will|wo n't half) (live to|come to|soon|bitterly|
        be made to)? regret .{1,8} [(i swear|i promise|my word|mark my words|believe me|i guarantee|so help me|
        that 's a promise|i 'll (make|see)) .{0,4}]
      [(you|he|she|they|#Person) ('ll|will|wo n't half) (live to|come to|soon|bitterly|
        be made to)? regret .{1,8}] (i swear|you have my word|my word|i promise|mark my words|believe me|i guarantee|
        so help me|that 's a promise|i 'll (make|see))
      (mi|fe)? (wna|na|ga|fydda|bydda|ro|rho) i .{0,3} (%torri|%lladd|%waldio|%chwalu|%curo|%malu|%llosgi|%bwrw|%saethu|
        stido|leinio|%boddi) .{0,1} (di|dy|eich|chi|fo|fe|hi|nhw|ei|ti|e|trwyn|%tŷ|%car) .{0,6}
      (matsien|fatsien|matsh|fatsh|fflam|petrol|%bricsen|brics|frics|%carreg|%cerrig) .{0,3} (yn|drwy|trwy|drw|trw|dan|at|
        i) .{0,2} (dy|eich|ych|ei|'ch|'i) .{0,1} (%car|%tŷ|%sied|letterbox|%drws|blwch|%ffenest|%ffenast|%ffenestri|windsgrin|
        %fan) .{0,4}
      (dylia|dylai|dyle|dylid|ddylia|ddylai|ddyle|isio|isie|eisiau|angen|hen bryd) .{0,1} (rhywun|nhw|i rywun|i ni|
        ni)? .{0,1} (ei|eu|'i|
        'u)? (llusgo|waldio|leinio|stido|saethu|boddi|foddi|crogi|grogi|chwipio) (o|fo|fe|hi|nhw|chi|ti|#Person|y|'r) .{0,5}
      (rhowch|rho|rhoi|roi|ro|haeddu|angen|isio|isie|eisiau|moyn) .{0,2} (uffar o|andros o|diawl o|tipyn o|
        coblyn o)? .{0,1} (%cweir|%slap|%cosfa|%stid|%crasfa|%peltan|%clusten|%swaden|%stîd|chwip din|%curfa) .{0,4}
      (gei|cei|geith|ceith|gaiff|caiff|gewch|cewch|haeddu) (di|o|hi|chi|nhw|fo|fe)? .{0,1} (%cweir|%slap|swaden|
        %clusten|%stid|%curfa|cosfa|gosfa|bwled|fwled|dwrn|ddwrn) .{0,4}
      ((dwi|dw i|rwy|fi|ni|dan ni) 'n (gwybod|gwbod|nabod)|gwn i|wn i|dan ni'n gwbod) (lle|ble) .{0,3} (ti|chi|dy|di|o|
        hi|nhw|eich|ei) .{0,4} (byw|parcio|gweithio|cysgu|cerdded|yfed|cerddad|ysgol) .{0,4}
    `),
  },
  {
    kind: 'threat',
    why: 'threatens somebody',
    firm: true,
    unless: phrases('(snow|snowdrift|drift|drifts|help|helping|dig|digging|plant|planting|clear|clearing|allotment|leaves|hedge|flood)'),
    near: phrases(`
      (whoever|reg|number plate|who you are|where you live|where (he|she|they) (live|lives)|i know who|you know who|next time|warned|
        warning|little (toerag|toerags|sod|sods|git|gits|swine|devils)|if i (see|catch|hear|find)|nicked|stole|stolen|smashed|wrecked|keyed|
        sprayed|kicked|dumped)
    `),
    phrases: phrases(`
      (i|we|he|me|dad|hubby|us) ('m|am|'re|are|'ll be|is|'s|will be) (coming|off|heading|popping|going) (round|over|down|up|out|after|
        for|looking) .{0,4} with (a|my|the|his|our) .{0,1} (bat|shovel|spade|hammer|crowbar|chain|chainsaw|shotgun|rifle|poker|pitchfork|
        axe|knife|golf club|stick|dogs|brother|brothers|lads|boys)
    `),
  },
  {
    kind: 'threat',
    why: 'threatens somebody',
    firm: true,
    phrases: phrases(`
      (if|unless|until) .{1,8} (not|n't|do n't|does n't|wo n't)? (back|backs|support|supports|vote|votes|sign|signs|play ball|toe the line|fall in|come round|withdraw|
        withdraws|drop|drops|change|changes) .{0,7} (surprised if|shame if|pity if|hate|careful|hard to see|not sure|n't bank on|
        n't count on|might find|may find) .{0,4} (lease|grant|grants|funding|licence|permit|booking|contract|tenancy|plot|pitch|loan) .{0,8}
    `),
  },
  {
    kind: 'threat',
    why: 'threatens somebody',
    firm: true,
    unless: phrases(`
      (weed|weeds|slug|slugs|rats|mice|squirrels|pigeons|gulls|nettles|brambles|ivy|hedge|tree|trees|fence|pun|joke|film|clay|chairs|
        tables|benches|bikes|bins|ladder|ladders|chair|table)
    `),
    phrases: phrases(`
      (deserve|deserves|want|wants|need|needs|ought|ought to|should|should all) (to)? be (strung up|shot|hanged|hung|lynched|horsewhipped|
        put down|drowned|knifed|run over|burnt alive|burned alive) .{0,4}
      (should|should all|ought to|want to|needs to|need to|deserve to|deserves to) be (all|just)? (lined|stood|put) up against (a|the) wall .{0,3}
      ^ .{0,2} (line|stand|put) (him|her|them|'em|you|that lot|the lot of them|all of them|every one of them) (all)? up against (a|
        the) wall .{0,3}
      (hanging|shooting|drowning|a bullet|the noose) ('s|is|would be) too (good|kind|quick) for (him|her|them|that|those|cllr|#Person|you)
      you ('re|are) (dead|a dead man|dead meat) (if|when|next time|mate|pal|you) .{0,6}
    `),
  },
];
