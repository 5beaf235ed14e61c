// Taunts and ultimatums.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { WARNED_OF } from '../abuse/words.js';
import { REMEMBERED, TELL_US } from './words.js';

/** A warning that is kindly meant, or is a joke: "Bring a book, you have been warned". */
const KINDLY_WARNED = phrases(`
  (bring|wear|pack|wrap up|take) (a|an|your|some|warm|up|layers|plenty) .{0,12} been warned
  been warned .{0,2} (bring|wear|pack|wrap up|book early|come hungry|take (a|an|your))
  been warned .{0,3} (addictive|spicy|puns|jokes|singing|karaoke|dancing|deadline)
  (addictive|spicy|puns|jokes|singing|karaoke|deadline|forecast|slippery|tickets|tissues) .{0,8} been warned
`);

export const TAUNTS: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'taunts somebody to their face',
    unless: REMEMBERED,
    unlessDraft: TELL_US,
    phrases: phrases(`
      where were (you|you all|you lot|this lot|you people) .{0,2} (when|then|last) .{0,6}
    `),
  },
  {
    kind: 'taunt',
    why: 'taunts somebody to their face',
    phrases: phrases(`
      read (it|that|this|the .) again .{0,2} (properly|slowly|carefully|this time|with your) .{0,4}
      ^ (no)? .{0,1} (properly|slowly) this time $
      ^ .{0,2} go on (then)? .{0,1} surprise (me|us) $
      (i 've|we 've|i have|we have) got all (year|day|night|week|winter|summer) $
      (bore|jog|trot|toddle|run along|naff) off (then|now|mate|pal|sunshine|love|will you)? $
      not worth (my|the|our) (thumbs|breath|ink|data|spit|typing|keyboard|signal) .{0,2}
      (so|is) that 's? (your|the best|all) .{0,2} (answer|you 've got|you can do|you can manage) (is it|then|eh|
        huh)? $
      (go on|go ahead) (and)? (block|report|delete|mute|ban) me .{0,4}
      (what's|whats|wots|what is) (the matter|wrong|up) .{0,1} (#Person|cllr|mate|pal|sunshine|sweetheart|
        big man) .{0,6}
      (told you so|i told you|did n't i say|what did i tell you|give over|get over it|get over yourself|
        put a sock in it|get a grip|dry your eyes|there there|off you pop|run along|do keep up|better luck next time|
        change the record|sit down|bore off|simmer down|stop digging) .{0,3} (#Person|mate|pal|love|sunshine|
        sweetheart|cllr|councillor|son|hun)
      (calm down|keep up|sit down|pipe down|run along|simmer down|grow up|give it up|never mind|
        there there) .{0,1} (dear|lad|lass|hinny|hen|petal|flower|boyo|butt|matey|sweetie|princess|darling|
        grandad) .{0,3}
      ^ still (waiting|here|nothing|no reply|sulking) .{0,5} #Person $
      ^ (feel|feeling) better (now)? $
      ^ (you|are you) done (yet|now)? $
      if the (cap|shoe|hat) fits .{0,4}
      (some|certain|there's) (people|folk|of us|of you|folks) .{0,3} (argue|fight|pick a fight|fall out|
        start a row) (with|in) (their own|an empty|a lamp|a brick|a locked|the mirror|thin) .{0,3}
      (suppose|guess|but) (we|you|not everyone|not everybody) (can't|cannot|can|ca n't) (all)? be (blessed|bright|
        clever|right|perfect|gifted|brain of britain|einstein|that clever) .{0,2}
      (i'll|i will|i shall|i can) .{0,1} (be)? (telling|tell|show|showing|publishing|publish|reading out|
        sharing) (the (whole)? (town|village|parish|street|world)|everyone|everybody) .{0,2} what you .{0,6}
      ^ (sorry not sorry|not sorry|sorry i'm not sorry) .{0,3}
      (done|finished|had enough of|sick of|tired of|through with|fed up of|fed up with) (being|playing|acting) (nice|
        polite|civil|diplomatic|the nice (guy|one)|reasonable|patient|quiet) .{0,6}
      (the)? gloves (are|is|were|'re|come|have come) off .{0,3}
      ^ (you can)? (sling|~sling) (your|yer|ya) hook .{0,6}
      (can't|cannot) read or wo n't read .{0,4}
      not (repeating|typing|saying|explaining|writing) (it|this|that|myself)? .{0,2} for (people|someone|somebody|anyone|
        folk|those) (who|that) (ca n't|can't|cannot|is n't|are n't|wo n't|do n't|does n't) .{0,1} (read|reading|listen|
        listening) .{0,3}
      for (those|anyone|the ones|the lot|everyone) at the back .{0,2} (with|still) .{0,3} (crayons|crayon|struggling|
        colouring in) .{0,3}
      who hurt you .{0,2}
      hark at (you|him|her|#Person|them|mr|lady|lord|the) .{0,5}
      (what's it to you|you of all people|practise what you preach|truth hurts|no prizes for guessing|
        never let the facts) .{0,6}
      (you'd|you would|you should) know (all|plenty|a lot) about .{0,5}
      who (died and made|rattled|pulled your|ruffled|made you|asked you|elected you|put you in|appointed you) .{0,5}
      (keep|stick|poke|get) your (nose|beak|oar) (out|in|into) .{0,5}
      mind your own (business|beeswax) .{0,3}
      thanks for (nothing|that insight|your insight|the lecture|the sermon|stating the obvious|your wisdom|
        that gem) .{0,4}
      are (you|they) (proud|pleased|happy|satisfied) now .{0,3}
      have (you|they) (all)? (no|got no) (shame|manners|respect|decency) .{0,4}
      (open|use) your (eyes|ears|brain|brains|loaf) .{0,5}
      are (you|ya) (all|lot)? (blind|thick|stupid|for real) .{0,4}
      can you not read $
      how (hard|difficult) is it .{0,6}
      (nobody|no one) (asked you|asked about your|cares what you|likes you|believes you|wants you) .{0,5}
      (come|go) and say (it|that) to (my|his|her|their|our) .{0,3}
      (what is|what's) wrong with (you|people|these people) .{0,4}
      get off your (high horse|backside|backsides|arse|a*se|bum|lazy) .{0,5}
      who's laughing .{0,6} (now|#Person)
      who was right .{1,6} (then|now) .{0,1} (#Person|mate|pal|love)?
      how's that .{0,3} (looking|working|going|coming) .{0,3} (#Person|mate|now|pal|you)
      how's (that|the|your) (bet|plan|promise|petition|theory|prediction|boycott|manifesto|pledge|
        little .) .{0,3} (looking|working|going|coming) .{0,4}
      (eat|eating|ate) (your|his|her|their) (hat|words|own words)
      (you|he|she) (said|swore|promised|reckoned) (you'd|he'd|she'd) eat .{0,3}
      (found|find|lost|swallowed) (your|ur|his|her) (courage|tongue|voice|nerve|backbone) .{0,5}
      (go|get|run|toddle|crawl|trot) back to (your|yer) .{1,5} (#Person|mate|pal|love|and|sunshine) .{0,6}
      not another .{0,5} (from|by) (you|#Person)
      so (you|they|he|she) (do|does|can|did) know how to .{0,5}
      (rich|ironic|big talk|tough talk) coming from (the|a|you|him|her|someone|somebody|#Person|people|that|them|
        those) .{0,5}
      (you|they|you lot) (were n't|was n't|did n't) (bothered|so bothered|complain|moan|fussed|so keen|so quick|
        complaining) .{0,3} (about|when) .{0,6}
      (grown ups|adults|grownups|big boys) .{0,1} (are|is|were|'re) (talking|speaking|busy|working) .{0,3}
      (only|just) jealous .{0,5}
      how (bloody|flipping|very)? dare (you|he|she|they) .{0,6}
      you (think|reckon) you (own|run|rule) (the|this) .{0,3}
      (want|wants|go|go and|can|gonna) .{0,1} cry about it
      (move|clear off|bugger off|go) back to (the city|london|the suburbs|surrey|essex) .{0,6}
      (cry|crying|whinge|moan|bleat|sulk|whine) (harder|all you like|some more|into your .{1,2}|to mummy)
      ^ (not|never) one of you .{0,10}
      (have|'ve) you run out of (things|people|excuses|ideas|lies|neighbours) to .{0,4}
      (well|oh|please|by all means) do (go on|carry on|enlighten|educate) .{0,4}
      (rubbish|tosh|twaddle|tripe|nonsense|cobblers|rot|bunkum|hogwash|guff|drivel|waffle|piffle|claptrap|codswallop|
        poppycock) (you|he|she|they|#Person) (do|does)? (talk|talks|spout|spouts|post|posts|write|writes|
        come out with)
      (need|want|shall|should) .{0,6} (it|this|that) .{0,3} in (crayon|big letters|felt tip|words of one syllable|
        pictures|large print|capitals|joined up writing|baby talk)
      if you'd (bothered|read past|read the|listened|actually|only|just) .{0,10} (you'd|you would) (know|have|
        see) .{0,4}
      (had it|had enough|fed up) .{0,1} up to (here|the eyes|my eyes|the eyeballs|the back teeth|my neck|
        the neck) (with|of) (#Person|him|her|you|them|that .|people|this lot) .{0,5}
      get a (hobby|life) .{0,3}
      (sick|tired|fed up|sick to death) (of|with) (him|#Person|that man|that woman|the man|the woman|you all|
        you lot) .{0,4}
      (big|brave|fine|strong|bold) (words|talk|mouth|talker) (for|from|coming from|behind) (someone|somebody|a|an|
        such|one|people|him|her|you) .{0,8}
      ^ .{0,2} go on (then)? (ask|tell|ring|show|deny|admit|do it|hit|explain|prove|name|sue|report) (him|her|it|
        them) .{0,5}
      ^ (no)? .{0,2} thought (not|so|as much) .{0,1} $
      (cry|weep|sob|blub) (in|into) (it|your .) .{0,4}
      not so (clever|brave|big|mouthy|chatty|cocky|quick|keen|funny|sure|tough) (now|then|when|without|behind|
        today) .{0,6}
      (you|he|she) (and|with) (whose|what) army .{0,2}
      say .{0,4} to my face .{0,5}
      (did|have|has) (the|they|he|she|someone|somebody|it) .{0,3} hurt (your|his|her|their) (feelings|pride) .{0,3}
      ^ (ok|okay) (boomer|karen) .{0,3}
    `),
  },
  {
    kind: 'taunt',
    why: 'gloats over somebody',
    near: phrases(
      '(some of you|you lot|you people|you all|they|he|she|#Person) .{0,2} (moaned|complained|objected|said|voted|whinged|told us|thought|wanted)',
    ),
    phrases: phrases(`
      ^ let that sink in
    `),
  },
  {
    kind: 'ultimatum',
    why: 'sounds like an ultimatum',
    unless: KINDLY_WARNED,
    phrases: phrases(`
      (on #Day you were asked|you were asked (nicely|politely)|today is #Day|time's up|times up|tick tock|
        clock is ticking|don't push me|do n't test me|try me) .{0,5}
      (you've|you have) been (told|asked|warned) .{0,3}
      or else .{0,4}
      (you've|you have|he's|she's|they've) got? (till|until) .{1,4} (or i|or we|or it|and then i|then i|then it|
        after that i|after that it) .{0,6}
      (not|n't) (going to)? (letting|let|let it|drop|dropping) (it|this) (lie|go|drop|rest|slide) .{0,4}
    `),
  },
  {
    kind: 'taunt',
    why: 'tells somebody off as one would a child',
    phrases: phrases(`
      ^ (oh|do|oh do|just|please|honestly|seriously|for god's sake|for heaven's sake|for pity's sake|do|why don't you|
        you lot)? (grow up|get over it|get a grip|give it a rest|stop whinging|stop whining|stop bleating|shut up|
        shut it|stop whingeing|stop moaning|pipe down|wind it in) (then|now|please|people|everyone|all of you|
        the lot of you|will you|would you|for once|for (god|heaven|pity) 's sake)? (#Person|mate|love|pal)? $
      (you|you're|he's|she's|they're|#Person is|#Person 's) .{0,2} (talking|spouting|posting|writing|
        spreading) (absolute|utter|complete|total|your usual|the usual|such|more)? (rubbish|nonsense|rot|drivel|tripe|
        tosh|cobblers|twaddle|garbage|crap|bunkum|piffle|claptrap|hogwash|guff|balderdash)
      (some people|some of you|you lot|certain people|people|you) (have|'ve|has|
        with) (got)? nothing better to do (than|but) (moan|complain|whinge|whine|gossip|stir|snipe|carp|stick|poke|
        post|argue)
      [for the (umpteenth|hundredth|thousandth|millionth|nth) time] (#Person|cllr|people|everyone|mate|pal|folks)
      [for the (umpteenth|hundredth|thousandth|millionth|last|tenth|twentieth|nth) time] .{0,2} (read|stop|listen|
        move|get|shut|leave|look|learn|answer|clear|shift|no|it is not|it's not|i am not|i'm not|do not|don't)
    `),
  },
  {
    kind: 'taunt',
    why: 'taunts somebody',
    unless: WARNED_OF,
    phrases: phrases(`
      (wrong again|nice try|wake up|grow up|jog on|pipe down|get a life|bless your heart|do one|give it a rest|
        calm down|chin up|unlucky|do enlighten us|pray tell|please enlighten us|remind us|remind me|tell us again|
        do tell|go on then|careful|mind you don't|well well well|oh dear) .{0,1} (#Person|people|mate|pal|love|
        sunshine|sweetheart|keyboard warriors|you lot|cllr) .{0,6}
      (oh)? (so)? now (you|they|he|she|everyone) (all)? (care|cares|want|wants|remember|remembers|notice|notices|
        bother|decide|turns up|turn up) .{0,4}
      (it's|that's)? .{0,1} (all right|alright|easy|fine|rich|funny|ironic) (for|coming from) (some|you|him|her|them|
        someone|somebody) .{0,4}
      (do n't|dont) (strain|hurt) (yourself|yourselves)
      when (i|we) want (your|an|his|her) (advice|opinion|view|views|input) .{0,5}
      cat got (your|his|her|their) tongue
      (gone|went|goes|all|awful|awfully|terribly|very) .{0,1} quiet (now|then|all of a sudden) (have n't|has n't|
        are n't|is n't|#Person|you|we|he|she|they) .{0,3}
      (toys|dummy|dummies) .{0,2} (out of|from) .{0,2} (pram|cot|buggy)
      (spit|spat|spitting) .{0,2} (dummy|dummies)
      (play|plays|playing) the (victim|martyr)
      (hit|struck|touched) a raw? nerve (there|did|have|has|with|#Person|$)
      (is|was) that (all|the best) (you|they|he|she|this lot) (have|'ve|got|can|could) .{0,3}
      (keep|carry on) (telling yourself|telling yourselves|digging love|digging mate|digging pal|
        digging #Person) .{0,4}
      (put|drop) the (shovel|spade) down (#Person|mate|love|pal|before|you) .{0,4}
      come back (to me|to us|and talk|and moan)? when (you|he|she|they) (have|'ve|'s|know|can|learn|learnt|grow|
        pay) .{0,5}
      do (your|some|ya|ur) (homework|research) (first|next time|mate|love|pal|before (you|posting|commenting|
        mouthing)) .{0,3}
      (read|try reading) (the|it|what) .{0,4} (before|instead of|rather than) (posting|commenting|moaning|mouthing|
        sounding|spouting|kicking|asking|shouting|having a go) .{0,6}
      (you|they|he|she) ('d|would) (know|see|have known|have seen) .{0,6} if (you|they|he|she) (could|can|had|'d|ever|
        only|just|bothered){1,2} (read|learnt|learned|bothered|looked|listened|been bothered|turned up|to (read|look|
        listen|ask))
      ^ .{0,8} what (did|have|do) (you|this|that) (lot|people|shower) (do|done|ever) .{0,3}
      more fool (you|them|him|her) .{0,2}
      laughing on the other side of (your|his|her|their) (face|faces)
      did your (mum|mam|mummy|mother|dad|wife|nan) (write|type|spell) (that|this|it) .{0,2} for you
      (crying|weeping|sobbing|spluttering|blubbing) (in|into) (their|his|her|your) (cornflakes|weetabix|porridge|tea|
        beer|cocoa|prosecco|pint|soup|sherry|latte|muesli) .{0,3}
      (opinion|view|views|comment|comments|complaint|letter|email|point) (has been|have been|is|are|was|
        's)? (duly)? (noted|received) and (binned|ignored|shredded|flushed|recycled|filed (in|under) the bin) .{0,3}
      ^ trust (you|him|her|them|#Person|the {office}) to (make|turn|spoil|miss|moan|start|blame|lower|lose|drag|ruin|
        forget) .{0,8}
      (sweep|clean|tidy) your own (doorstep|backyard|side of the street|house) .{0,2} (before|first|instead)
      (haha|hahaha|ha|lol) .{0,1} keep digging .{0,3}
      (whoever|anyone who|anybody who|you|you lot|some people|some folk|(that|our) {office}) .{0,10} (want|wants|need|
        needs) (his|her|their|your) (eyes|ears) (testing|tested|checking|syringing|washing out|cleaning out)
      (dysgwch|dysga) (ddweud|ddeud|ddarllen|barcio|wrando|sut i .) .{0,4} (gynta|gyntaf|wir)
      (falle|ella|efallai|hwyrach) .{0,4} dysgu (darllen|cyfri|gyrru|parcio|gwrando|bihafio) .{0,6}
      (before|instead of|rather than) (mouthing off|sounding off|kicking off|spouting|gobbing off|whinging|whingeing|
        slagging) .{0,6}
      (you|he|she|they) (just)? (do n't|does n't|wo n't|ca n't|can n't|cannot) (stand|take|handle|bear) (the truth|
        being told|losing|criticism|being wrong|a joke) .{0,3}
      (put|shove|stick) (that|it|this) in your pipe .{0,4}
      (just)? answer the (damn|bloody|flipping|simple|ruddy) question .{0,4}
      (how|what) (do|does|did) (you|he|she|they) sleep (at night)?
      (could|would) n't .{0,3} (lifted|raised) a finger .{0,5}
      (erioed|byth|ddim|di|heb|tim) .{0,3} (codi|godi) bys .{0,8}
      (cywilydd|rhag) (arnoch|arnat|arno|arni|arnyn|dy|eich|eu) (chi|ti|gywilydd|cywilydd|cwilydd|nhw|y)? .{0,3}
      (llond bol|syrffedu|laru|llond y nghroen|llond fy nghroen) .{0,2} (ohonoch|ohonot|ohono|ohonyn|ar|arnoch|arnat|
        gyda chi|efo chi|'da chi) .{0,4}
      (be|beth) (sy|sydd|uffar|uffern|ddiawl) .{0,2} (bod|matar|mater) (ar|arnoch|arnat|efo) .{0,4}
      hawdd (gweld|deud|dweud) pwy .{0,2} (sy|sydd|nath|wnaeth|erioed) .{0,8}
      (codi|godi) .{0,1} (ochor|ochr) (rong|anghywir|chwith) .{0,3} (gwely)? .{0,3}
      (cymer|cymerwch|cymrwch|gwna|gwnewch) .{0,1} (banad|baned|panad|paned|dabled|dabledi|anadl|bilsen) .{0,2} (bach|
        a|i) .{0,5} (lawr|gorwedd|orwedd|callio|ymlacia|tawela|dawelu|chill) .{0,2}
      (dos|cer|ewch|cerwch|cera) .{0,1} (i orwedd|i grio|i chwarae|nôl i gysgu|i gael bywyd|i ganu|am dro|
        i weld) .{0,4}
      (os|gan) (ti|chi|dach chi|ydych chi|wyt ti) .{0,1} (mor|rhy) (glyfar|glefar|wych|dda|hollwybodus|
        berffaith) .{0,8}
      (dewch|dere|tyrd|dowch) (ymlaen|mlaen|'mlaen|laen) (te|ta|'ta|'te) .{0,8}
      (dim ond|jyst) (cwyno|conan|swnian|pwyntio bys|cega|achwyn|gweld bai|cwyno a chwyno) .{0,3} (chi|ti|nhw|dach|
        wyt|y|maen|ma|mae) .{0,6}
      (cael|cer i gael|dos i gael|caffaelwch|chwiliwch am|ffeindia|ffeindiwch|ffindiwch) (fywyd|bywyd|hobi) .{0,3}
      (meindia|meindiwch) (dy|eich) (fusnes|fusnas|busnes) .{0,4}
      (taw|tewch|tawa|cau hi|caewch hi|ca' hi) (wir|nawr|rŵan|bellach|â dy|a dy|'nei di|newch chi|bendith) .{0,4}
      (malu|falu) (cachu|awyr|mwydro) .{0,3} (ti|chi|dach|wyt|eto|wrth|nhw|y) .{0,4}
      (keyboard warrior|keyboard warriors|rhyfelwyr bysellfwrdd|arbenigwr|arbenigwyr|athrylith|athrylithod|
        sbesialwyr) .{0,3} (wrthi|facebook|gwefannau|eto|y pentre|y pentref|cadair freichiau|soffa|wedi|yma) .{0,5}
      (yr un|'run|r un) (hen|rhen)? (rai|griw|gân|diwn|stori|gwynion|bobol|bobl) .{0,2} (eto|bob tro|byth a hefyd|
        yn cwyno|yn swnian|wrthi) .{0,5}
      (wedi|di) (gorffen|bennu|cwpla) (crio|crïo|cwyno|conan|swnian|stwna|sgrechian) .{0,3}
      (wedi|di) (rhedeg|rhedeg allan) .{0,2} o (esgusodion|esgusion|gelwydd|glwydda) .{0,4}
      (ydi|ydy|yw|dach|ydych|wyt) .{0,2} (rhywun|pawb|chi|ti|nhw) .{0,2} (methu|ddim) (yn)? (darllen|deall|dallt|
        cyfri|sbelio) .{0,4}
      (dysgwch|dysga|triwch|tria) (ddarllen|wrando|ddreifio|yrru|barcio|sbelio|sillafu) .{0,4}
      (tyfwch|tyfa|tyfu) (fyny|lan|i fyny) .{0,3}
      (gwranda|gwrandwch|yli|drycha|clyw) (di|yma|'ma|dithau|chi) .{0,2} (mêt|boi|washi|'chan|bach|pal|gw' boi|
        gw'boi) .{0,6}
      (rho|rhowch) .{0,1} (dy|eich) .{0,1} (ben yn|phen yn|gora iddi|gorau iddi) .{0,4}
      (arhoswch|aros|witsiwch|witsia|gei|gewch|cewch|cei) (di|chi) .{0,1} (weld|i weld|mi|nes) .{0,6}
      (dach|wyt|ydych|ydach|ti|chi) (chi|ti)? .{0,2} (ddall|fyddar|dall|byddar|hollol ddall|methu darllen|
        methu cyfri) .{0,3} $
      (deffrwch|calliwch|callia|deffra) (wir|bobl|bois|bawb|hogia|nawr|rŵan|newch chi|nei di) .{0,3}
    `),
  },
  {
    kind: 'ultimatum',
    why: 'sounds like an ultimatum',
    firm: true,
    phrases: phrases(`
      (by|before) (#Day|#Time|tomorrow|noon|midnight|friday|the weekend|#Number|tonight|tea time) .{0,4} or (i|we|it|
        they) (will|'ll|am|'m|are|shall|go|goes) .{0,8}
      (or|otherwise|else) (i|we) (will|'ll|am|'m|shall) .{0,3} (posting|name names|naming|publish|publishing|printing|
        print|go public|going public|going to the press|go to the press) .{0,6}
      (this is|here's) your (last|final|only) (chance|warning|reminder) .{0,2} (#Person|pal|mate|before i|before we|
        or|sunshine|councillor|cllr)
      (had|having) (his|her|their|your) last warning .{0,6}
      (you|he|she|they|#Person) (started|began) (this|it) .{0,5} (i'll|we'll|i|we) .{0,3} (finish|finishing|end|
        ending) it .{0,2}
      (consider|take|call) (this|it|that) .{0,2} (your|as a|fair) .{0,2} (first|last|final|only)? warning .{0,3}
      (i'm|i am|we're) not (going to)? (say|saying|tell|telling|ask|asking|repeat|repeating|explain|explaining) (it|
        this|you|myself) .{0,2} again
      (wo n't|not going to) (say|tell|ask|warn|be telling|be asking|be saying|be warning) (it|this|you|
        them) .{0,1} again .{0,3}
      (how|so) many more times (do|does|must|have) (i|we) (have|need|say|got|ask|tell|explain) .{0,6}
      (if|as) (i|we) (have|'ve) (said|told|explained|posted|asked|answered) .{0,2} (once|already) .{0,3} (times|
        already|before|this|it) .{0,4}
      as per (my|our) (last|previous|earlier|other) .{0,1} (replies|posts|emails|comments|messages|answers|reply|post|
        email) .{0,4}
      (posted|told|said|explained|asked|answered|emailed|reported|wrote) .{0,3} (posted|told|said|explained|asked|
        answered|emailed|reported|wrote) .{0,3} (posted|told|said|explained|asked|answered|emailed|reported|
        wrote) .{0,3} again
      (say it louder for|once more for|again for|one more time for) (those|anyone|anybody|the people|the ones|
        you) (at|in) the back
      (for|once more for|again for) .{0,2} hard of (thinking|reading|understanding|listening)
      (talk|talking|speak|speaking|argue|arguing) to a (brick wall|wall|lamppost|fence post|gatepost) .{0,4}
      (gloves|gauntlet) (are|is|were|come|have come|has been) (off|thrown) .{0,4}
      (am y|dyma 'r|hwn di 'r|dyma y) tro (ola|olaf|dwytha|diwetha) .{0,5}
      (faint|sawl) .{0,1} o (weithiau|weithia|withia) (sydd|sy|sy'n|mae|oes|eto|dwi|dw i|rhaid|raid) .{0,5}
      sawl (gwaith|tro) .{0,1} (sydd|sy|sy'n|mae|ma|oes|eto|dwi|dw i|rhaid|raid|ydw) .{0,8}
      (dwi|dw i|rwy|wi|sa i|sai|na i|wna i) .{0,2} (ddim|'m|byth) .{0,1} (yn|am|'n|mynd i)? .{0,1} (deud|dweud|gweud|
        ddeud|ddweud|weud|egluro|ateb|gofyn|ofyn) .{0,2} (eto|ddwywaith|unwaith eto|byth eto) .{0,3}
      (mi|fe)? (ddaw|daw) .{0,2} (dydd|diwrnod|awr|amser) (y|'r|o)? (cyfri|cyfrif|farn|dial|gwirionedd) .{0,3}
      (fydda|fyddwn|na i|nawn ni|wna i|wi|dw i|dwi) (i|ni)? ddim .{0,2} (yn|am)? (anghofio|ango|maddau|
        madda) .{0,4} (hyn|hwn|i|be|beth|pwy|chi|ti) .{0,6}
      (os na|neu) .{0,6} (mi|fe|wna|na|bydda|bydd) (i|fydda i|fydd)? .{0,3} (enwi|enwi pawb|gyhoeddi|cyhoeddi|postio|
        rhoi 'r|rannu) .{0,4} (enwau|enwa|lluniau|llunia|cyfan|cwbl|yma|papur|pob) .{0,4}
      by (tonight|#Day|dark|morning|midnight|noon|the weekend|#Time|tea time|teatime|dinner) .{0,3} or (it's|i'm|i'll|
        there'll|you'll|he'll|we'll|they'll|you're|it'll|i|it|your|his|her|their) .{0,8}
      or (your|his|her|their|that|the) .{1,3} (goes|go|is going|'s going|are going|will be|ends up) (in|on|to|through|
        off|over|under|down|straight) .{0,4}
      or it's .{0,2} (photos|names|pictures|the paper|the press|solicitors|solicitor|court|the police|small claims|
        facebook|the gazette|the papers|the ombudsman|the skip|the tip) .{0,6}
      (#Person|landlord|whoever|council|contractor|{office}|you|they|he|she|. lad|. family|. firm) .{0,4} (has|have|
        's|'ve) (got)? (until|till) .{1,4} (or|then|before) (i|we|it|i'm|we're|i'll|we'll|the|your|my|all) .{0,8}
      ^ .{0,1} either .{1,10} or (i|me|i'm|i'll) .{0,8}
      one more .{1,8} and (i|i'm|i'll|you're|you'll|he's|she's|they're|there'll) .{0,8}
      (next|first) (person|one|man|driver|idiot|owner|lad|bloke|neighbour|van|car|ball|dog) .{0,2} (to|that|who|over|
        in) .{1,8} (gets|is getting|'s getting|will get|'ll get|goes|'ll be|is going|'s going|will find) .{0,6}
      next (ball|dog|cat|van|car|drone|bike|scooter) .{0,4} (is going|goes|'s going|'ll go|ends up) (in|through|under|
        over|down|into|on|to) .{0,6}
      unless .{1,10} (i'm|i'll|we're|we'll|i am|i will) (posting|post|putting|put|naming|name|going|go|coming|come|
        sending|send|publishing|reading|read) .{0,8}
      last time (of asking|i ask|i'm asking|i'll ask|i say|i'm saying|i'm telling|i tell|i will ask|we ask) .{0,6}
      (that's|this is) strike (one|two|three) .{0,3}
    `),
  },
];
