// Phrases against people because of their sex, their sexual orientation or their gender identity.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

export const OF_SEX: readonly Group[] = [
  {
    kind: 'sex',
    why: 'puts women or men down because of their sex',
    phrases: phrases(`
      (women|woman|lady|ladies|female|girl) drivers
      (you know|we all know) (how|what) (it goes|they are|they 're like|women are|girls are) .{0,2} (with them|
        with women|like)
      (women|woman|ladies|lady) of a certain age
      (hormonal|baby brain|menopausal) .{0,3}
      not bad for a (girl|woman|lady)
    `),
  },
  {
    kind: 'sexual-orientation',
    why: 'puts people down because of who they love',
    phrases: phrases(`
      (two|couple of|pair of|them two|those two) .{0,2} (fellas|fellers|blokes|men|lads|women|girls|ladies|chaps|
        lasses|boys) .{0,4} (hand in hand|holding hands|kissing|snogging|canoodling|cuddling|necking) .{0,10}
      (hand in hand|holding hands|kissing|snogging|canoodling|necking) .{0,8} (kiddies|in front of|with kids|
        with children|where (kids|children)|in broad daylight|off (my|our) (tea|chips|dinner)) .{0,6}
      (save|keep) (it|that|all that|that sort of thing|that stuff) (for|to|behind|at) (indoors|the bedroom|
        closed doors|your own four walls) .{0,3}
      (do n't|not|no) (need|want) (it|that|all that|them)? .{0,2} (in our faces|rammed|shoved in|flaunted|flaunting|
        parading it|parading) .{0,5}
      (what (they|you|folk|people) do|(that's|it's) their business) .{0,6} (but|only) (not|do n't|keep|why|
        there's no need|in front) .{0,8}
      (shirt lifter|shirt lifters|woofter|woofters|nancy boy|nancy boys|limp wristed|light on his feet|bender|benders|
        confirmed bachelor if you|bit of a fairy|backs to the wall|drop the soap|not the marrying kind if you) .{0,4}
      (adam and eve|adam and steve) .{0,5} (steve|not|nature)
      (do|must|why do|why must) they (have to|need to|got to|always)? .{0,1} (hold hands|kiss|snog|flaunt|
        do it in public|rub our|rub it|cuddle) .{0,6}
      it (is n't|ain't|'s not) natural .{0,1} (two|for|men|women|and i|if you ask) .{0,6}
      (baby|child|kid|kids|children|bairn) (want|wants|need|needs) (a|their) (mother|mum|dad|mam|father) (and|
        not) .{0,4}
    `),
  },
  {
    kind: 'sex',
    why: 'puts women, men or mothers down because of their sex',
    firm: true,
    phrases: phrases(`
      (that's|it's|is|not|no) (a|an)? (woman's|women's|man's|men's|lady's|girl's) (work|job|world|place|game) .{0,4}
      (leave|left|let) (it|that|this|the (heavy|driving|digging|books|sums|money|cooking|tea) .{0,2}) to (the|
        us)? (men|lads|boys|blokes|fellas|women|girls|ladies) .{0,4}
      (get|back|belong|belongs|stay|stick|should be|ought to be|go) (back)? (in|to|into) the kitchen .{0,4}
      (ask|let|get|send) (your|her) (husband|hubby|fella|bloke|other half) (to|do|if|round) .{0,6} (drive|park|
        reverse|explain|back it|fix|read|do it)
      (time of the month|on the blob|that time of month|on her period|baby brain|pregnancy brain|hormones talking|
        hormones again) .{0,4}
      (calm down|not now|there there|easy now) (dear|love|darling|sweetheart|petal|flower) .{0,4}
      (pregnant|expecting|due|maternity|maternity leave|baby|up the duff|in the club|bun in the oven) .{0,10} (no use|
        useless|skiving|waste of a (place|post|wage|salary)|mind elsewhere|not up to it|her head's gone|swanning|
        no good to (us|anyone)|same with all|like all of them|they all do) .{0,5}
      (no use|no good|useless) .{0,8} (till|until) .{0,2} (it's|its|baby|the baby|kids|they're) .{0,3} (nursery|
        school|born|weaned) .{0,5}
      (should n't|should not|ought not to|ought n't to) .{0,3} (hire|employ|elect|promote|appoint|take on|
        vote for) .{0,3} (women|woman|girl|girls|mothers|mums) .{0,8}
      (women|girls|ladies) ('s|')? (football|rugby|cricket|sport|snooker|darts|golf|boxing) .{0,4} (bless|nearly as good|
        almost as good|
        like the real|as good as the real|call that|a joke|not proper|is n't proper|is n't real|side show) .{0,6}
      (slip of a girl|chit of a girl) .{0,5} (telling|running|in charge|lecturing)
      (no (good|use|point)|do n't bother) (asking|relying on|sending) .{0,1} (the|any|a)? (girls|ladies|women|lasses|
        woman|mums|housewives) .{0,2} (it's|its|this|that|there's|too|for the|with the|to (lift|drive|reverse|carry|
        fix|dig|park|put)) .{0,6}
      (need|needs|needed|want|wanted|takes|job for|needs a few) .{0,6} so .{0,2} (chaps|lads|men|blokes|fellas|
        gents) (only|please|this time)
      (it's|that's|crying's|sewing's|is|not) .{0,1} a (girls|girl's|woman's|women's|lasses|ladies) (job|thing|work|
        game) .{0,3}
      only (got|there|on|elected|picked|chosen|in|hired|here|gave|give|given|let) .{0,4} because (she's|he's|she is|
        he is|of her|of his) .{0,2} (woman|black|gay|asian|disabled|female|brown|muslim|trans|skirt|legs|looks|colour|
        wheelchair|lesbian|blonde)
      (diversity|quota|token) (hire|hires|appointment|woman|candidate|black|gay|asian|pick) .{0,4}
      (dos|cer|ewch|cerwch|cere) .{0,1} (adra|adre|gartra|gartre|nôl|yn ôl|i) .{0,2} (weu|wau|goginio|olchi|smwddio|
        sgrwbio|llnau|gegin|cegin|gwcio) .{0,6}
      (fel|'n) hen ferch .{0,3}
      (gwaith|lle|swydd) (dyn|merch|dynes|menyw|dynion|merched) (ydi|yw|ydy|yn y) .{0,4}
    `),
  },
  {
    kind: 'gender-reassignment',
    why: 'mocks trans people',
    phrases: phrases(`
      (a)? (man|men|bloke|blokes|males|male) .{0,1} (in|with) (a|his|their)? .{0,1} (dress|dresses|frock|frocks|wig|
        wigs|skirt|skirts|lipstick|heels|bra) .{0,2} (is|are|'s|will|can|could) (not|n't|never) .{0,2} (a|
        real)? (woman|women|lady|ladies|girl)
      (man|men|boys|trans women|bloke|blokes) (ca n't|cannot|can never|can not|are n't|are not|will never) (be|become|
        being)? (real|proper)? (women|a woman|girls|ladies)
      (bloke|fella|lad|geezer) in a (dress|frock|wig|skirt|bra) .{0,4}
      (whatever|what|which|who) (he|she|it|they) (is|are|thinks (he|she|it|they) (is|are)|calls|
        identifies as) (this week|today|these days|itself|himself|herself) .{0,3}
      (which|what) (toilet|loo|toilets|loos|changing room|lav|toilet key) .{0,5} (it|he|she|they|shall|should|today|
        this week|use|want|then|pet|love) .{0,4}
      (identify|identifies|identifying|identified) as (a|an) (cat|helicopter|attack helicopter|teapot|traffic cone|
        dog|lamp post|badger|tractor|bin|fridge|toaster|giraffe|unicorn) .{0,4}
      (chicks|women|girls|ladies) with (dicks|willies|beards|adam's apples|tackle|a willy) .{0,3}
      (was born|really|still|underneath|no matter what) .{0,3} (a (man|bloke|fella)) (in|and|with|underneath|however|
        whatever|no matter) .{0,5}
    `),
  },
  {
    kind: 'sex',
    why: 'puts women or men down because of their sex',
    phrases: phrases(`
      (well played|not bad|decent|pretty good|quite good|good driver|good parking|plays well|drives well|parks well|
        bowls well|can drive|can park) .{0,3} for a (lass|girl|woman|bird|female|blonde|housewife)
      like a (hen house|henhouse|mothers meeting|mother's meeting|knitting circle|bunch of fishwives|coven|
        bunch of hens|load of hens) .{0,6}
      who's (going to|gonna) (do|cook|make|iron|get|wash|darn) (my|his) (tea|dinner|washing|shirts|ironing|meals)
      (her indoors|the little woman|she who must be obeyed|the ball and chain) .{0,8}
      (girls|women|ladies|lasses|wives) (ought|should n't|should know|should stick|should stay) (to)? .{0,10}
      (do n't|not|no|never|ca n't|wo n't) (want|need|have|let|be having|be letting|send|like) .{0,1} (girls|women|
        ladies|lasses|a (woman|girl|lass)) .{0,2} (up|on|driving|doing|using|lifting|in) .{0,1} (a|the|that|
        our)? .{0,1} (ladder|ladders|roof|scaffolding|digger|diggers|tractor|forklift|chainsaw|chainsaws|power tools|
        committee|top table|pulpit|lorry|lorries|heavy|gang|crew|bar|machinery|mower|strimmer|heavy lifting)
      (girls will be girls|women will be women|lads will be lads but|boys will be boys but) .{0,4}
      (be|she'll be|she's only going to be|then she'll be|and be) off (on maternity|having (a|another) baby|
        having babies|with a baby|to have a baby|breeding|on full pay) .{0,6}
      (have|be) (the token|one of the token|a token) (woman|girl|female|lesbian|man) .{0,4}
      who's (minding|looking after|feeding|watching) (her|the|your) (kids|baby|children|bairns|little ones|
        husband) (then|if) (she|you|they)? .{0,6}
      (there is n't|there's not|not|need|needs|want|wants|get|still got) a (proper)? man (in charge|in the pulpit|
        in the house|in that job|about the place) .{0,4}
      (women|woman|girls|ladies|lasses) (do n't belong|have no place|has no place|are n't built|are n't made|
        are n't cut out|is n't built|are n't up to) .{0,4}
      got (herself|yourself|themselves) (that way|into that state|up the duff) .{0,6}
      (chose|choose) to (have (kids|babies|children|a baby)|breed) .{0,6}
      best (man|person|one) for (the|that|this|any) job (is|was|will be|'s) .{0,2} (a|the) (man|bloke|fella|chap)
      (dim|sdim|heb) .{0,1} (cywilydd|gywilydd) .{0,1} (gan|'da|gyda|ar) (y|'r)? .{0,1} (merched|genod|mamau|menywod|
        genethod) .{0,4}
    `),
  },
  {
    kind: 'sex',
    why: 'would keep women, men or mothers out because of their sex',
    phrases: phrases(`
      (women|girls|ladies|lasses|men|blokes|wives) and .{1,2} (do n't|never|should n't|ca n't) mix
      (no|not a|hardly a|hardly|n't a|never a|is n't) (job|place|game|sport|world|career|life) for (a|the)? (woman|
        women|lady|ladies|girl|girls|lass|lasses|man|men|mother|mum) .{0,5}
      (mum|mother|mam|mummy|mums|mothers|wife|wives|woman|women|lass|lady|girl) (of (two|three|four|five|#Number|
        young)|with (a|her|small|young|kids|children|babies|bairns|little|two|three|four) .{0,2}) .{0,1} (has|have|
        's got|with) (no (business|time|place (on|in|at|behind))|better things) .{0,5}
      (woman|women|lady|girl|lass|mum|mother|anyone|someone|anybody) (with|who has|who 's got|who 's just had|having|
        expecting) (a|her)? (new|newborn|first|second|small|young)? (baby|babies|newborn|bump|toddler|bairn|
        little one|child) .{0,4} (should|ought|ca n't|cannot|must) (not|n't|have|to|be)? .{0,2} (chair|chairing|stand|
        standing|stood|step|stepped|stepping|run|running|lead|leading|work|working|(stay|be|stayed) (at)? home|job|
        give up|given up) .{0,6}
      (baby|babies|bump|toddler|bairn|twins|little one) (due|on the way|coming|to look after|at home|
        on her hip) .{0,4} (she|woman|mum) .{0,1} (should n't|ought not|ca n't|has no business|
        wo n't be able) .{0,2} (be)? (standing|stand|chair|chairing|running|run|applying|apply|on the|given the|
        taking on|take on) .{0,5}
      (should|ought to|want to|needs to|better off|belongs|belong) (be)? .{0,1} (at home|home) (with|minding|
        looking after|raising|feeding|making) (her|the|his|their) (kids|baby|babies|children|little ones|bairns|tea|
        husband|family)
      (got|get|gets|won|given|elected|promoted|hired|picked|chosen) .{0,3} (on|for|because of) (her|his) (looks|legs|
        chest|figure|cleavage|pretty face|bum)
      (because|as|since|that's because) (the|our|their|that) (ref|referee|umpire|judge|driver|surveyor|engineer|pilot|
        captain|vet|builder|plumber|mechanic|electrician|architect|inspector|chairman|chair|boss) (was|is|were|
        's) a (woman|girl|lass|lady|bird)
      (lady|woman|female|girl|gay|lesbian) (vicar|priest|bishop|curate|rector|referee|ref|umpire|mechanic|plumber|
        firefighter|captain|chairman|chair|doctor|pilot|driver) .{0,2} (not (in|at|on|for)|over my dead|whatever next|
        what next|no thanks|no thank you|heaven help|god help)
      (leave|leaving|left) .{1,3} to the (chaps|fellas|blokes|menfolk|womenfolk|lasses)
      (good|nice|great|tidy|cracking) (figure|legs|looks|pair) (an advantage|essential|required|a must|preferred|
        a plus)
      (pretty|gorgeous|bubbly|nice looking|leggy|curvy|fit) (barmaid|waitress|girl|blonde|young lady|lass|nurse|
        secretary|receptionist) (wanted|needed|required) .{0,4}
    `),
  },
  {
    kind: 'gender-reassignment',
    why: 'mocks trans people',
    phrases: phrases(`
      who used to be (a)? (#Person|bloke|man|fella) .{0,8}
      (wo n't|never|not|refuse to|not going to|'m not|ai n't) (be)? (call|calling) (him|her|it|them|
        that) #Capital .{0,2} (whatever|no matter|as long as|however|just because|to please|when)
      (librarian|teacher|curate|clerk|nurse|vicar|steward|she|one) used to be a (bloke|man|fella|geezer|keith|kevin|
        brian|colin|gary|trevor|barry|norman|dave|steve) .{0,6}
    `),
  },
  {
    kind: 'sexual-orientation',
    why: 'pities or shuns people because of who they love',
    phrases: phrases(`
      (feel for|feel sorry for|pity|poor) .{0,4} (lad|lass|girl|boy|child|kid|bairn|mite|baby|kids|children|
        little one) .{0,6}
      (elsewhere|somewhere else|another (church|school|vicar|parish)|other (church|chapel)|taking (my|
        our) .{1,3} out) .{0,4}
      (what next|whatever next|in my day|not natural|is n't right|ai n't right|not right|over my dead body) .{0,4}
    `),
    near: phrases(`
      two (mums|dads|mams|mummies|daddies|mothers|fathers) (at|one|and one|for|with|in|collecting|picking|now)
      (vicar|curate|rector|priest|minister|headmaster|head|teacher|mr .|doctor|scoutmaster|lad|he|chap) .{0,2} (has|
        have|'s|got|with|brought|and) .{0,1} (a|his) husband
      (headmistress|head|mrs .|miss .|she|lass|lady|vicar|curate|teacher) .{0,2} (has|have|'s|got|with|brought|
        and) .{0,1} (a|her) wife
    `),
  },
  {
    kind: 'gender-reassignment',
    why: 'denies somebody’s gender',
    phrases: phrases(`
      (will|'ll|is) always (be)? .{0,1} (a (man|bloke|lad|fella|woman|lass)|#Capital|#Person|him|her|he|she) (to|
        in) (me|us|my)
    `),
    near: phrases(`
      (changed|changes|new) (her|his|their)? .{0,1} name .{0,6} (frock|dress|skirt|heels|wig|lipstick|handbag|clothes|
        make up|trousers|beard|suit)
      (transitioned|transitioning|the operation|the snip|sex change|pronouns|used to be a (man|bloke|woman|lad))
    `),
  },
];
