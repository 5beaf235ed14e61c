import { phrases } from '../phrases/index.js';
import { AT_PLAY, IN_THE_KITCHEN, LONG_AGO } from './scenes.js';
import type { Check, Group } from '../types.js';

/** Reports, and what has nothing to do with a group of people. */
const PUT_NEUTRALLY = phrases(`
  (police|said|says|told|quoted|nobody should|unacceptable|course|workshop|club|lunch|group|history|museum|exhibition|
    appalled|disgusting|cricket|rounders|innings|recipe|cake|latin)
  expect (from|of|off|with) (a|the) (man|woman|girl|kid|boy|lad) (who|that|with|whose|in)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'other',
    confidence: 'likely',
    why: 'a slur against a group',
    phrases: phrases(`
      {slur}
    `),
    negated: true,
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'puts a whole group down',
    firm: true,
    phrases: phrases(`
      (speak|talk|talks|talking|speaks) (proper|properly|english|the language) .{0,3}
      (your|their|that|his|her) (kind|sort|type|lot|teip) .{0,4} (not welcome|go home|all the same|are all|do n't|never|
        run fath|should|stick|can)
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    phrases: phrases(`
      (at (that|her|his|their|your) age|of a certain age|(is|are|'s|'re|all|well|gone) over the hill|
        one foot in the grave|coffin dodger|coffin dodgers|coffin dodging|old biddies|old biddy|old fogeys|old fogey|
        blue rinse|wrinklies|geriatrics|senile|gaga|past their sell by|dinosaurs|old codgers|old dears|old crone|
        ok boomer|snowflakes|snowflake|zimmer frame brigade|god's waiting room|the grey brigade) .{0,4}
    `),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'shuts out or points at people for their origin or language',
    firm: true,
    phrases: phrases(`
      (foreign|foreigners|eastern european|wherever (it|he|she) is he's from|whatever language|accent|
        can't understand a word|in their own language|jabbering|not from here|english only|speak english|no english|
        no irish|no dss|no travellers|no gypsies|dim saeson|neb o dramor|go back to|bobl ddŵad|pobl ddŵad|incomers|
        blow ins|second homers|the english coming) .{0,6} (counter|proper|town|moved in|here|trying|over|jobs|off|twp|
        please|plis|plîs|rose cottage|lot|taking|buying|ruin|ruined|ruining|go|home|newid|gone downhill)
      (locked|lock|lock up|nail|clowch|bolt|count) .{0,2} (everything|your|bopeth|sheds|tools|spoons|
        down) .{0,8} (travellers|gypsies|caravans|lay by|lay-by|they're back|back on|hoelio)
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women or men down for what they are',
    firm: true,
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
    kind: 'other',
    confidence: 'likely',
    why: 'sets one group above another',
    negated: true,
    phrases: phrases(`
      (normal|proper|real) (men|women|people|families|family|language) .{0,3}
    `),
    unless: PUT_NEUTRALLY,
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'sets one group above another, or shuts one out',
    negated: true,
    firm: true,
    phrases: phrases(`
      (go|send|sent|ship|shipped|clear off|bugger off) .{0,2} (back|home) .{0,2} (where|to where) (they|you|he|she|
        that lot) (come|came|belong|comes) .{0,2}
      (typical|that 's|thats|there 's) (the)? (english|welsh|scots|scottish|irish|polish|poles|germans|french|
        southerners|northerners|incomers) (for you|all over)
      (dead|useless|made up|pointless|dying) language
      nobody under (fifty|sixty|seventy|eighty|ninety|#Number) (speaks|uses|wants|cares)
      wrong side of (fifty|sixty|seventy|eighty)
      too (old|young|foreign) (to|for) .{0,5} (say|vote|understand|count|decide|opinion)
      no (pensioners|students|families|dss|travellers|gypsies|foreigners|women|men|oaps|mums|locals|english) (please|
        need apply|thanks|allowed|thank you)
      (never|not) .{0,2} (be|been) one of us
      (blow ins|incomers|townies|second homers) .{0,6} (never|not one of us|ruin|take over|go back|do n't|telling us|
        think they)
      (whatever|what) (it|he|she|they) (calls|call|calling) (itself|himself|herself|themselves)
      (shove|shoved|ram|rammed|shoving|ramming) .{0,3} down our throats
      (bat|bats|batting) for the other (side|team)
      (pikeys|pikey|gypos|gyppos|gippos|tinkers|gypsies|travellers|caravans) .{0,8} (thieving|rob|robbed|nick|nicked|
        bikes|lead|diesel|same every)
      (nothing|not got anything|n't got anything|got nothing) against (the|them|people|gays|gay|foreigners|women|
        muslims|catholics|travellers|gypsies|immigrants|old|young|english|welsh|poles|trans|anybody's|folk|any of them|
        those|these|their) .{0,5} but .{0,10}
      some of my best (friends|mates) (are|is) .{0,4}
      (it's|it is) (in|just|all in) (their|the|his|her) (culture|blood|nature|genes|breeding|dna) .{0,3}
      (what do|what did|what can|what else do|what would) you expect (from|with|off|of) (a|an|the|that|them|those|
        people|someone|somebody)? .{0,1} (women|woman|girl|men|man|foreigner|foreigners|lot|gypsies|travellers|
        teenagers|teenager|pensioner|pensioners|catholic|catholics|muslim|muslims|kids|immigrants|english|welsh|scots|
        irish|southerners|northerners|scouser|scousers|age|blonde|family with|single mum|single mums|estate|
        there) .{0,3}
      (you know|we all know|everybody knows) what (women|men|girls|teenagers|travellers|gypsies|foreigners|pensioners|
        they|them|that lot|those|these|their sort|old people|blondes|kids) .{0,3} (like|are like) .{0,4}
      (do n't|did n't|never) (speak|understand) a word (of|they) .{0,4}
      (always|still|n't|not|never|all|only|just) (be|been|see|having|have)? (a|an)? (slip of a girl|silly girl|
        little girl|little lady|dolly bird|bit of skirt|bit of fluff|eye candy) .{0,4}
      (same|like|typical) (with|of|as) (all|every one|most|half|any) of (them|that lot|'em|that sort|their sort) .{0,4}
      (them|they|that lot|those people|that sort|his lot|her lot|their sort) .{0,3} (breed like|breeding like|
        breed faster|multiply like|breeding again) .{0,3}
      (i'm|i am|im|am) not (racist|sexist|homophobic|prejudiced|being racist|being sexist) but .{0,12}
    `),
    unless: PUT_NEUTRALLY,
  },
  {
    kind: 'sexual-orientation',
    confidence: 'likely',
    why: 'puts people down for whom they love',
    negated: true,
    firm: true,
    phrases: phrases(`
      (two|couple of|pair of|them two|those two) .{0,2} (fellas|fellers|blokes|men|lads|women|girls|ladies|chaps|lasses|
        boys) .{0,4} (hand in hand|holding hands|kissing|snogging|canoodling|cuddling|necking) .{0,10}
      (hand in hand|holding hands|kissing|snogging|canoodling|necking) .{0,8} (kiddies|in front of|with kids|
        with children|where (kids|children)|in broad daylight|off (my|our) (tea|chips|dinner)) .{0,6}
      (save|keep) (it|that|all that|that sort of thing|that stuff) (for|to|behind|at) (indoors|the bedroom|closed doors|
        your own four walls) .{0,3}
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
    kind: 'disability',
    confidence: 'likely',
    why: 'puts people down for a disability, or says that they put it on',
    negated: true,
    firm: true,
    phrases: phrases(`
      (nothing|not a thing|not much|owt|bugger all|sod all) wrong with (him|her|them|his legs|her legs|their legs|
        most of them|half of them|any of them) .{0,3} (legs|badge|bay|when|except|apart|but|that a|a good|until|she|
        he)? .{0,4}
      (blue badge|blue badges|disabled bay|disabled bays|disability|mobility scooter|mobility scooters|motability|
        wheelchair) .{0,12} (nothing wrong|fit as a|lazy|faking|fake it|fakers|marathon|sprint|sprinted|too fat|
        handed out like|for a bad back|skipping|walk fine|walks fine|put it on|putting it on|con|dancing|racing|sprung|
        hopped|hop)
      (hopped|skipped|sprang|leapt|jumped|sprinted|strolled|bounded|trotted|danced|vaulted) (out|
        off) .{0,6} (blue badge|disabled|badge|spring (lamb|chicken)|gazelle|lamb|two year old|mountain goat) .{0,4}
      (badge|badges|bay|bays|disabled|disability) .{0,16} (spring lamb|spring chicken|gazelle|mountain goat|olympic|
        olympics|marathon|fitter than)
      (special unit|special needs|special school|autistic|adhd|down's|wheelchair|wheelchairs|disabled|deaf|
        blind) .{0,8} (spoil|spoils|spoiled|spoilt|ruin|ruins|ruined|noisy|put people off|puts people off|put you off|
        frighten|frightens|holding (everyone|us|the)|slow us|slows (us|everyone)|in the way|getting in the way) .{0,6}
      (mainstream|normal) (families|children|kids|people|couples|folk|youngsters) .{0,3} (only|please|instead|this time|
        do n't|should|ca n't|first|too|have to|want|deserve)
      (keep|keeping|kept|just|only|for) .{0,2} (matinee|session|trip|party|slot|it|this)? .{0,2} (for|to) (mainstream|
        normal|able bodied) (families|children|kids|people|folk) .{0,3}
      (window licker|window lickers|spaz|spacker|mong|mongs|flid|joey deacon|sunshine bus|short bus|loony bin|
        funny farm|nut house|care in the community (case|cases|job)|basket case|basket cases) .{0,4}
      (not right|not all there|wrong) in the head .{0,4}
      (mental|nutters|loonies|psychos|schizos|weirdos|headcases) .{0,4} (in|at) that (hostel|house|home|place|unit|
        flat) .{0,4}
      (blue badge|disabled|disability|bad back|wheelchair|crutches|limp|depression|adhd|autism|
        mobility) .{0,3} (my foot|my eye|my backside|my arse|yeah right|pull the other one|my aunt fanny)
      if (he|she|they|you) can .{1,5} (he|she|they|you) can (walk|work|stand|queue|climb|dance) .{0,10} (blue badge|
        disabled|badge|bay|benefits|stick)
      (half|most|some|all|none|plenty|every one) (of)? (those|the|them|these)? (blue badges|blue badge|badge holders|
        disabled badges|disabled drivers|mobility scooters) .{0,12} (can walk|walk better|fine|fit|nothing|nip|skip|
        jump|fake|fakes|borrowed|granny's|nan's|lazy|miracle|dodgy|at it)
      (badge|badges|disabled bay|disabled bays|crutches|mobility scooter|wheelchair) .{0,14} (skip|skips|skipped|
        skipping|strolled|strode|legs it|legged it|jogged|jogging|hopped|hops|bounded|danced|nipped|nips|salsa|tango|
        lourdes|miracle|miracles|sprinted)
      if you ca n't (do|manage|climb|walk|get up) .{0,6} (stairs|flight|steps|hill|yards|kerb) .{0,6} (maybe|perhaps|
        should n't|stay|no business|not for you|tough|stop at home|is n't for you)
      (deaf|half blind|stone deaf|half deaf|crippled) (old) (bat|git|beggar|devil|twerp|twit|sod|cow|bird|bag|goat|
        trout|fool|duffer) .{0,4}
      (adhd|autistic|autism|dyslexic|dyslexia|anxiety|depression|ocd) .{0,6} (nowadays|they all|excuse|excuses|made up|
        naughty|bad parenting|lazy|latest thing|my foot|or whatever|good hiding)
      (in my day|no such thing as|we called it|used to call it) .{0,5} (adhd|autism|anxiety|dyslexia|naughty|lazy|
        bone idle|backward|thick)
      (wheelchair|blind|deaf|disabled|backward|special needs) (lot|ones|brigade|mob) .{0,6}
      (put|puts|putting) (me|people|us|the kids|folk|anybody|one|the customers) off (my|your|their|our|her|his|
        the) (chips|tea|food|dinner|ice cream|sponge|sausage|breakfast|pint|lunch|cake|scone|soup) .{0,6}
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women, men or mothers down for what they are',
    negated: true,
    firm: true,
    phrases: phrases(`
      (that's|it's|is|not|no) (a|an)? (woman's|women's|man's|men's|lady's|girl's) (work|job|world|place|game) .{0,4}
      (leave|left|let) (it|that|this|the (heavy|driving|digging|books|sums|money|cooking|tea) .{0,2}) to (the|us)? (men|
        lads|boys|blokes|fellas|women|girls|ladies) .{0,4}
      (get|back|belong|belongs|stay|stick|should be|ought to be|go) (back)? (in|to|into) the kitchen .{0,4}
      (ask|let|get|send) (your|her) (husband|hubby|fella|bloke|other half) (to|do|if|round) .{0,6} (drive|park|reverse|
        explain|back it|fix|read|do it)
      (time of the month|on the blob|that time of month|on her period|baby brain|pregnancy brain|hormones talking|
        hormones again) .{0,4}
      (calm down|not now|there there|easy now) (dear|love|darling|sweetheart|petal|flower) .{0,4}
      (pregnant|expecting|due|maternity|maternity leave|baby|up the duff|in the club|bun in the oven) .{0,10} (no use|
        useless|skiving|waste of a (place|post|wage|salary)|mind elsewhere|not up to it|her head's gone|swanning|
        no good to (us|anyone)|same with all|like all of them|they all do) .{0,5}
      (no use|no good|useless) .{0,8} (till|until) .{0,2} (it's|its|baby|the baby|kids|they're) .{0,3} (nursery|school|
        born|weaned) .{0,5}
      (should n't|should not|ought not to|ought n't to) .{0,3} (hire|employ|elect|promote|appoint|take on|
        vote for) .{0,3} (women|woman|girl|girls|mothers|mums) .{0,8}
      (slip of a girl|chit of a girl) .{0,5} (telling|running|in charge|lecturing)
      only (got|there|on|elected|picked|chosen|in|hired|here) .{0,4} because (she's|he's|she is|he is|of her|
        of his) .{0,2} (woman|black|gay|asian|disabled|female|brown|muslim|trans|skirt|legs|looks|colour|wheelchair|
        lesbian|blonde)
      (diversity|quota|token) (hire|hires|appointment|woman|candidate|black|gay|asian|pick) .{0,4}
      (dos|cer|ewch|cerwch|cere) .{0,1} (adra|adre|gartra|gartre|nôl|yn ôl|i) .{0,2} (weu|wau|goginio|olchi|smwddio|
        sgrwbio|llnau|gegin|cegin|gwcio) .{0,6}
      (fel|'n) hen ferch .{0,3}
      (gwaith|lle|swydd) (dyn|merch|dynes|menyw|dynion|merched) (ydi|yw|ydy|yn y) .{0,4}
    `),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'stereotypes people by where they or their parents come from, or tells them to leave',
    negated: true,
    firm: true,
    phrases: phrases(`
      (haggle|haggling|haggled|bargain|bargaining|tight|mean|stingy|careful with|counting|nose for) .{0,6} (like|as|
        than) .{0,3} (jew|jews|goldberg|cohen|scotsman|shylock|fagin|arab|rothschild|cardi|yorkshireman|gypsy|
        his name was .{0,1} (goldberg|cohen|shylock|mcscrooge|abdul|levy)|her name was .{0,1} (goldberg|cohen|levy))
      (they're|they are|he's|she's|being|comes|come|hails|all|family's) .{0,1} (from|out of) .{1,3} so (i|you|it|they|
        he|she|what|we) (expect|suppose|imagine|know|ca n't|will|'ll|would|'d|probably|must|bet) .{0,8}
      (being|typical|like all|like every) (an|a|of the)? (irishman|irishwoman|scotsman|italian|german|frenchman|pole|
        poles|romanian|turk|indian|scouser|scousers|irish|italians|french|germans|spaniards|greeks|welsh|
        english) .{0,3} (so|of course|late|drunk|lazy|loud|tight|thick|fiddling|any excuse|for you) .{0,4}
      (cat|cats|dog|dogs|pigeons|alsatian|tabby|moggy) .{0,8} (on the menu|curry|chow mein|in the freezer|kebab|
        sweet and sour|stir fry|special fried|with noodles|in the wok)
      (curry house|takeaway|chinese|chinky|kebab shop|restaurant) .{0,20} (missing (cat|cats|dog|dogs)|(cat|cats|dog|
        dogs) (gone|missing|vanished|disappeared)|cat posters|no strays)
      (missing|lost) (cat|cats|dog|dogs|tabby) .{0,20} (takeaway|curry|chinese|menu|wok|kebab)
      (smell|stink|stench|reek|reeks|stinks|pong) of (curry|garlic|foreign) .{0,5}
      (towel|tea towel|bedsheet|bin bag|letterbox|curtains|pillowcase|bandage) on (his|her|their) (head|heads) .{0,3}
      (plenty of|there are|there's|loads of|lots of|fifty) (other)? countries (where|you can|they can|if|for that|
        that way|which) .{0,10}
      (that|their|this) (wailing|jabbering|gibbering|gabbling|mumbo jumbo|caterwauling|racket five times) .{0,6}
      (wailing|chanting|howling|racket) .{0,4} (five times a day|from the mosque|minaret|loudspeaker) .{0,5}
      off the (boats|boat|dinghies|dinghy) .{0,12} (girls|daughters|rape|safe|lock|disease|diseases|crime|thieving|nick|
        knife|knives) .{0,5}
      (if you've|if you have|anyone with|those with|who has|who have) .{0,1} (daughters|girls|young girls|teenage girls|
        a daughter) .{0,8} (lift|lock|keep|careful|watch|inside|walk|not let|collect|home)
      (lock|hide) (up)? your (daughters|wives|grannies) .{0,4}
      (spot|find) the (english|white|welsh|british) (person|face|family|voice|one|man|kid) .{0,4}
      (only|last) (white|english|british|welsh) (face|family|person|kid|couple|voice|child|one) (left|in|on) .{0,5}
      (do n't|never|not|ca n't|cannot) hear .{0,4} (english|welsh) (spoken|any more|anymore|these days|now) .{0,3}
      (hear|heard) .{0,2} (no|not a word of|no more) (english|welsh) .{0,4}
      (it's|this is|its) (england|britain|wales|a christian country|great britain|cymru) (not|last time i|in case you|
        mate not) .{0,5}
      (there goes|bang goes) the (neighbourhood|village|area|street) .{0,4}
      (half of|whole of|all of) (lahore|poland|warsaw|romania|pakistan|bangladesh|nigeria|calcutta|liverpool|birmingham|
        kabul|albania|africa|eastern europe|bucharest) (has|have|'s|is|are|moved|living|seems|turned up) .{0,6}
      (llond bol|wedi cael digon|syrffed) .{0,4} (bobl ddŵad|saeson|sipsiwn|mewnfudwyr|saesnes|estroniaid) .{0,6}
      (byth|fyth) yn un ohon(on|om|an|a) ni .{0,3}
      (byth|fyth) yn (un|rhai) (ohonon|ohonom|ohonan|ohonyn|o) (ni|honon ni) .{0,3}
      (saeson|pobl ddŵad|bobl ddŵad|mewnfudwyr|ymwelwyr) .{0,6} (difetha|sbwylio|rhy dwp|adra|adre|nôl i|dwyn ein|
        byth yn) .{0,4}
    `),
  },
  {
    kind: 'traveller',
    confidence: 'likely',
    why: 'takes travellers for thieves',
    negated: true,
    firm: true,
    phrases: phrases(`
      (count|counting) (your|the) (lead|bikes|dogs|diesel|sheds|scrap|ladders) .{0,8}
      (caravans|travellers|gypsies|they're|horses|wagons) .{0,3} (back|here|on the) .{0,14} (count your|lock (up|your)|
        hide (your|the)|nail (down|it)|bring .{1,3} (in|inside|indoors)|chain (up|your)) .{0,6}
      (lead|diesel|bikes|tools|scrap|dogs) .{0,4} (goes|go|gone|vanish|vanishes|walk|walks|disappear|disappears|
        went) .{0,6} (caravans|travellers|gypsies|they (turn|come|arrive|pull)|that lot|camp) .{0,4}
      (hide|lock up|lock away|nail down|chain up|bring in) (your|the|yer) (spoons|copper|lead|lawnmower|mower|sheds|
        diesel|quad|quads|scrap|drain covers|silver|generators) .{0,8}
      count your spoons and .{0,6}
      (caravans|travellers|gypsies|tinkers|pikeys|gypos|horse and cart|showground|piebald|wagons) .{0,14} (copper|lead|
        lawnmower|mower|spoons|scrap|diesel|quad|drain covers|catalytic|converters) .{0,6}
      (copper|lead|lawnmower|mower|quad|diesel|scrap|catalytic converter|drain cover|trampoline) .{0,8} (caravans|
        travellers|gypsies|horse and cart|wagons|piebald) .{0,4}
      (tinkers|pikeys|gypsies|travellers|gypos|caravans) .{0,8} (hide|lock|count|nail|chain|bolt|watch|shut) (the|your|
        up|yer|down|everything) .{0,6}
      by #Day and so (will|has|have|has) (your|the|my) .{0,4}
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    negated: true,
    phrases: phrases(`
      (why|what) (do|does|is|are|should|did) (they|he|she|people|you|the old) .{0,3} (bother|bothering|come|coming|
        doing|driving|voting|think|allowed|thinking) .{0,5} at (that|their|his|her|your) age
      (young people|youngsters|the young|teenagers|millennials|gen z|the youth|this generation|young ones|kids|
        young uns) (today|these days|nowadays|of today) .{0,1} (ca n't|do n't|wo n't|have no|never|just want|would n't|
        have n't|are all|are too|want everything|all they|could n't|are bone) .{0,6}
      (past (his|her|their) (best|sell by|use by)|ready for (the|a) (knacker's yard|knackers yard|glue factory|
        scrapheap|home)|should be in a home|put out to (grass|pasture)|lost (his|her|their) marbles|half (dead|
        asleep) the lot|doddery|doddering|doolally|dribbling into|drawing their pensions|pushing up the daisies soon|
        nodding off in|god's waiting room) .{0,5}
      (old|elderly) (women|men|folk|dears|codgers|biddies|gits|bags|bats|duffers|farts|relics|fossils|crocks|
        fools) .{0,2} (should|ca n't|never|wo n't|need to|ought|clogging|moaning|holding (us|everyone)|with nothing|
        off the road) .{0,6}
      (wet behind the ears|still in nappies|barely out of nappies|should still be in school|not even shaving|
        barely shaving|old enough to shave|twelve year old in a suit) .{0,4}
      (too|so) (old|young) .{0,3} (understand|know|be trusted|drive|vote|have an opinion|be on (the|a) (council|
        committee)|be in charge) .{0,5}
    `),
  },
  {
    kind: 'gender-reassignment',
    confidence: 'likely',
    why: 'mocks trans people',
    negated: true,
    phrases: phrases(`
      (bloke|fella|lad|geezer) in a (dress|frock|wig|skirt|bra) .{0,4}
      (whatever|what|which|who) (he|she|it|they) (is|are|thinks (he|she|it|they) (is|are)|calls|
        identifies as) (this week|today|these days|itself|himself|herself) .{0,3}
      (which|what) (toilet|loo|toilets|loos|changing room|lav|toilet key) .{0,5} (it|he|she|they|shall|should|today|
        this week|use|want|then|pet|love) .{0,4}
      (identify|identifies|identifying|identified) as (a|an) (cat|helicopter|attack helicopter|teapot|traffic cone|dog|
        lamp post|badger|tractor|bin|fridge|toaster|giraffe|unicorn) .{0,4}
      (chicks|women|girls|ladies) with (dicks|willies|beards|adam's apples|tackle|a willy) .{0,3}
      (was born|really|still|underneath|no matter what) .{0,3} (a (man|bloke|fella)) (in|and|with|underneath|however|
        whatever|no matter) .{0,5}
    `),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'speaks of a group of people with hatred or contempt',
    negated: true,
    unquoted: true,
    firm: true,
    phrases: phrases(`
      {hated-group} .{0,4} (are|is|'re|were) .{0,5} (disgusting|repulsive|repugnant|despicable|vile|worthless|scum|
        scumbags|filth|filthy|vermin|parasites|trash|garbage|animals|pest|pests|subhuman|inferior|dirt|savages|disease|
        plague|cancer|degenerate|degenerates|perverts|unnatural|abomination|scroungers|leeches|cockroaches|rats|
        abhorrent|backward|primitive)
      (hate|hates|despise|despises|loathe|loathes|detest|detests|abhor|abhors|disgusted by|contempt for|sickened by|
        revolted by|ca n't stand|cannot stand|ca n't abide) .{0,4} {hated-group}
      (kill|killing|murder|murdering|shoot|shooting|burn|burning|hang|hanging|attack|attacking|beat|rape|execute|
        executing|eradicate|exterminate|wipe out|get rid of|rid of|deport|round up|stab|strangle|punch|slaughter|cull|
        drown) .{0,2} (all|every|a|an|any|the|those|these|that|some|more)? .{0,2} {hated-group}
      {hated-group} .{0,5} (should|ought to|deserve to|need to|must|will|'ll) .{0,4} (die|killed|shot|burned|burnt|
        hanged|hung|deported|locked up|exterminated|eradicated|executed|gassed|beaten|stabbed|sterilised|put down|
        culled|wiped out|stoned|rounded up|drowned)
      {hated-group} ('s)? (life|lives) .{0,6} (worthless|nothing|worth nothing|n't worth|not worth|meaningless)
      (never|do n't|would n't|wo n't|not|no one should|i'd not) .{0,4} (trust|listen to|employ|hire|serve|help|save|
        respect|believe) .{0,7} {hated-group}
      (too many|overrun by|overrun with|infested with|swamped by|crawling with) .{0,2} {hated-group} .{0,3}
      {hated-group} .{0,4} (do n't belong|does n't belong|belong in a|belongs in a|belong behind bars|go back to where|
        go back where|have no right|do n't deserve|does n't deserve|are n't human|are not human|is not human|ruin|
        ruining|destroying|poisoning|infesting|polluting) .{0,3}
      (no|any) .{0,2} {hated-group} (like you)? .{0,3} (deserve|deserves|can ever be|should ever|should be allowed|
        is welcome|will ever)
      (nothing but (a|an)?|typical|bloody|dirty|filthy|stupid|worthless|lazy|disgusting|evil|
        fucking) .{0,1} {hated-group} (like you|like him|like her|like them)?
      (world|country|town|village|place|street|we) .{0,3} (be|is|be a)? (better|better off|nicer|cleaner|
        safer) .{0,3} (without|if) .{0,5} {hated-group}
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    negated: true,
    firm: true,
    phrases: phrases(`
      (what|how) (can|could|would|does|do|'s|is) (he|she|they|a (lad|girl|kid|child|boy|lass) of|someone of|somebody of|
        a #Number year old|a pensioner|a teenager|someone that age) .{0,4} know about .{0,5}
      (pensioners|oaps|old folk|old people|oldies|old dears|old uns|the elderly|wrinklies|over sixties|
        over seventies) .{0,10} (find their purse|their purse|their purses|bladder|bladders|clog|clogging|dither|
        dithering|cluttering|doddering|cheque book|ailments|dozing|nodding off|fast asleep)
      all (the)? (youngsters|kids|teenagers|young people|these kids|young uns|millennials|students) .{0,4} (want|wants|
        care about|know|think about|ever do) is .{0,8}
      (this|that|today's|the younger|the young|the current|the new) generation .{0,3} (could n't|ca n't|do n't|
        would n't|wo n't|never|has no|have no|want|wants|expect|expects)
      bring back national service .{0,6}
      (like|into|running|becoming|turned into) a (care home|old folks home|retirement home|
        nursing home) .{0,2} (in here|round here|lol|now)
      (might as well|easier to|may as well|quicker to) teach (the|my|a|your) (cat|dog|goldfish|hamster|wall|budgie|
        parrot) .{0,3}
      (phone|screen|headphones|console) .{0,6} (surgically|glued|welded) .{0,5} (hand|hands|face|them|ear|palm)
      (should be|ought to be|time he|time she|time they) .{0,2} (put out to grass|pensioned off|in a home|
        in bed with cocoa|knitting|in slippers|in (his|her|their) slippers) .{0,4}
      (bus pass|zimmer|zimmer frame|hearing aid|slippers|false teeth|stairlift|blue rinse|purple rinse|walking stick|
        cardigan) (brigade|army|crew|mob|gang|mafia|squad) .{0,3}
      (lad|girl|kid|boy|lass|child) of (#Number|eighteen|nineteen|twenty|twenty .{0,1}|seventeen) (on|in|telling|
        running|in charge|giving|teaching) .{0,6} (what|how|orders|charge)
      (barely|hardly|n't|not) (out of (nappies|short trousers)|started shaving|shaving yet) .{0,5}
      (take|taken|takes|taking) (it|the licence|licences|the keys|keys|the vote|votes) (off|away from) (you|them|him|
        her|people|everybody|everyone) at (sixty|seventy|eighty|#Number) .{0,4}
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women or men down for what they are',
    negated: true,
    firm: true,
    phrases: phrases(`
      (well played|not bad|decent|pretty good|quite good|good driver|good parking|plays well|drives well|parks well|
        bowls well|can drive|can park) .{0,3} for a (lass|girl|woman|bird|female|blonde|housewife)
      like a (hen house|henhouse|mothers meeting|mother's meeting|knitting circle|bunch of fishwives|coven|
        bunch of hens|load of hens) .{0,6}
      who's (going to|gonna) (do|cook|make|iron|get|wash|darn) (my|his) (tea|dinner|washing|shirts|ironing|meals)
      (her indoors|the little woman|she who must be obeyed|the ball and chain) .{0,8}
      (girls|women|ladies|lasses|wives) (ought|should n't|should know|should stick|should stay) (to)? .{0,10}
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
    `),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'points at people for where they come from, or for their name',
    negated: true,
    firm: true,
    phrases: phrases(`
      {nationality} this .{0,1} {nationality} (that|the other) .{0,6}
      (is there|there is n't|not) (a|an|one|any) (english|british|welsh|proper english|white|local) (shop|face|voice|
        name|person|kid|child|family) (left|to be seen|in sight|anywhere|on the) .{0,4}
      (name|names) .{0,2} (i|you|nobody|no one) (ca n't|cannot|could n't|'ll never) (say|pronounce|get (my|
        your) tongue) .{0,4}
      (what's|whats) (your|his|her) (real|proper|actual|english) name .{0,6}
      coloured (lad|lads|chap|fella|family|folk|people|lady|girl|boy|man|woman|bloke|gentleman|girls|boys|nurse|doctor|
        families) .{0,6}
      (everyone|everybody|they're all|whole lot|half of them) (in|at|behind)? (the|that|there)? .{0,3} (is|are|'s|
        're) (foreign|foreigners|not english|immigrants) .{0,6}
      (their|his|her) own (kind|sort) .{0,6}
      there goes the (close|street|road|estate|terrace|avenue|crescent|cul de sac) $
      you know who (moved in|filled|bought|took over|taking over|moving in) .{0,8}
      keep (certain people|you know who|them lot|the muslims|the mosque) happy .{0,6}
      (with|and) (an|that|his|her) accent (like that|you could cut|and all) .{0,6}
      (that|their|his|her|them) (type|sort|kind) (always|do n't|should|ca n't|wo n't|only|never changes|
        never change) .{0,8}
      (bring|brings|bringing|attracts|attract) (in)? (their sort|that sort|the wrong sort|his sort|a certain sort|
        that type|a certain type) .{0,4}
      they (all)? (look after|stick to|marry into|marry) their own .{0,6}
      (got off|stepped off|landed|thought i was|thought i'd|felt like) .{0,8} (wrong country|another country|
        a foreign country)
      (stranger|foreigner|foreigners|strangers|minority) in (my|our|your|their) own (town|country|village|street|
        land) .{0,3}
      not (our|my) (town|country|village|street) (any more|anymore|any longer) .{0,3}
      might as well (hand|give) (over|them) (the)? (keys|town|village|place) .{0,4}
      (nice|lovely|pretty|clever|clean|tidy|well spoken|honest|hard working|polite) .{0,2} for a (gypsy|traveller|
        foreigner|pole|romanian|muslim|scouser|immigrant)
      (they|that lot|them lot|where there's one) .{0,3} (breed|multiply|spread|everywhere|come over|there's forty|
        arrive) .{0,2} like (ants|rabbits|locusts|rats|flies|cockroaches|vermin|fleas)
      (marry|married) their (cousins|sisters) .{0,6}
      (count the toes|count their fingers|shallow end of the gene|webbed feet|webbed toes) .{0,3}
    `),
  },
  {
    kind: 'gender-reassignment',
    confidence: 'likely',
    why: 'mocks trans people',
    negated: true,
    firm: true,
    phrases: phrases(`
      who used to be (a)? (#Person|bloke|man|fella) .{0,8}
      (librarian|teacher|curate|clerk|nurse|vicar|steward|she|one) used to be a (bloke|man|fella|geezer|keith|kevin|
        brian|colin|gary|trevor|barry|norman|dave|steve) .{0,6}
    `),
  },
  {
    kind: 'religion',
    confidence: 'likely',
    why: 'puts people down for their faith',
    negated: true,
    firm: true,
    phrases: phrases(`
      (islam|sharia|sharia law|judaism|hinduism|sikhism|catholicism|christianity|paganism|muslims|jews|hindus|sikhs|
        catholics) (has|have|had|has got|have got) no (place|business|right) (in|on|here|being|round) .{0,4}
      (church|chapel|mosque|catholic|jehovah's|bible|god|methodist|baptist|evangelical|happy clappy) (lot|crowd|bashers|
        botherers|squad|brigade|mob) .{0,4} (all|always|never|only|same|hypocrites|think|n't|should|with their)
      (god botherers|god botherer|bible bashers|bible basher|happy clappies|holy joes|holy joe|left footers|left footer|
        papists|papist|taigs|jesus freaks|jesus freak) .{0,4}
      (halal|kosher) .{0,6} (forced|no choice|shoved|next it'll) .{0,4}
    `),
  },
  {
    kind: 'language-group',
    confidence: 'likely',
    why: 'puts English or Welsh speakers, or people from elsewhere, down',
    negated: true,
    firm: true,
    phrases: phrases(`
      (proper|real|true|born and bred) (welshman|englishman|yorkshireman|scot|cornishman|local|villager|welshwoman|
        englishwoman) .{0,8} not (another|some|one|a) .{0,4} (from|incomer|blow in|offcomer|foreigner|outsider)
      (if|when) (you|they|people|folk) .{0,4} (live|come|stay|move|settle) .{0,2} (here|in this country|over here|
        in wales|in england) .{0,4} (learn|speak|talk|use) (to speak|the|our)? (english|lingo|language|welsh)
      (language|welsh|gaelic|cymraeg) (that)? (nobody|no one|hardly anyone|hardly anybody|only sheep) .{0,1} (needs|
        speaks|uses|wants|understands|reads) .{0,5}
      (waste|wasted|wasting) .{0,6} on (welsh|a dead language|a language|bilingual) .{0,6}
      every (english|londoner|scouse|brummie|cockney|yorkshire) (one|person|man|family|couple|so and so|incomer) (who|
        that|buys|brings|moves|comes|wants) .{0,8}
      (english|londoners|brummies|scousers|cockneys|incomers|townies|southerners|second homers|mancs|geordies|
        flatlanders) .{0,6} (hot tub|hot tubs|complain|complaining|complains|moaning|moan|cockerel|cockerels|
        church bells|buying up|buy up|ruin|ruined|take over|taking over|prosecco|range rovers|think they|swan in|
        swanning|no manners)
      (anyone|anybody|everyone|everybody|them|those) (that|who|as) lives? (on|off|in|up|down) .{1,5} (is|are|
        's) .{0,3} (thick|lazy|rough|scum|druggies|on the dole|thieves|inbred|common|workshy)
    `),
  },
  {
    kind: 'traveller',
    confidence: 'likely',
    why: 'takes travellers for thieves',
    negated: true,
    firm: true,
    unless: phrases('(wind|winds|windy|storm|storms|gale|gales|gusts|forecast|police|insurance)'),
    phrases: phrases(`
      (nail|bolt|chain|lock|screw|hide|tie|take in|bring in) (down|up|away)? .{0,1} (anything|everything|owt|whatever|it all|
        all you|the lot|your) .{0,6}
      (every|any|all the|all your|each) .{0,1} (shed|sheds|garage|garages|van|outbuilding|bike|bikes|workshop) .{0,6} (emptied|
        empty|gone|cleared|cleaned out|stripped|broken into) .{0,4}
      (bye bye|goodbye|farewell|ta ta) .{0,1} (to)? (the|your|my)? (diesel|bikes|tools|lead|quad|copper|scrap|trailer) .{0,4}
      (cuddiwch|clowch|cloi|cuddio|claddwch) .{0,1} (bopeth|popeth|eich|y|'ch) .{0,5}
    `),
    near: phrases(`
      (caravans|wagons|piebalds|piebald|travellers|gypsies|tinkers|sipsiwn|teithwyr|carafanau|caravan|horses (are)? tethered|
        tethered horses|vardos|trailers (on|are))
    `),
  },
  {
    kind: 'sexual-orientation',
    confidence: 'likely',
    why: 'pities or shuns people for whom they love',
    negated: true,
    firm: true,
    phrases: phrases(`
      (feel for|feel sorry for|pity|poor) .{0,4} (lad|lass|girl|boy|child|kid|bairn|mite|baby|kids|children|little one) .{0,6}
      (elsewhere|somewhere else|another (church|school|vicar|parish)|other (church|chapel)|taking (my|our) .{1,3} out) .{0,4}
      (what next|whatever next|in my day|not natural|is n't right|ai n't right|not right|over my dead body) .{0,4}
    `),
    near: phrases(`
      two (mums|dads|mams|mummies|daddies|mothers|fathers) (at|one|and one|for|with|in|collecting|picking|now)
      (vicar|curate|rector|priest|minister|headmaster|head|teacher|mr .|doctor|scoutmaster|lad|he|chap) .{0,2} (has|have|'s|got|
        with|brought|and) .{0,1} (a|his) husband
      (headmistress|head|mrs .|miss .|she|lass|lady|vicar|curate|teacher) .{0,2} (has|have|'s|got|with|brought|and) .{0,1} (a|
        her) wife
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'shuts people out for their age',
    negated: true,
    firm: true,
    phrases: phrases(`
      (#Number|sixty|seventy|eighty|ninety) (odd|something)? .{0,1} and (she 's|he 's|they 're)? still (driving|drives|
        on the road|flying|voting|in charge|behind the wheel|operating|at the wheel) .{0,6}
      (rhy hen|rhy ifanc) i .{0,6} (bwyllgor|gyngor|bleidleisio|yrru|gofio|benderfynu|swydd) .{0,4}
      (hen bobl|pensiynwyr|yr henoed) .{0,10} (yn erbyn y gyfraith|gwahardd|cartref|beryg|oddi ar y ffordd)
    `),
    near: phrases(`
      (killed|kill|hurt|accident|licence off|keys off|stopping|stopped|not safe|is n't safe|hang up|pack it in|past it|
        pensioned off|should n't be|give it up|give up the|in a home|mown down|crash)
      (cartref|gyfraith|ffordd|gwahardd|beryg|allan|adra|adre|pwyllgor|gyngor)
    `),
  },
  {
    kind: 'disability',
    confidence: 'likely',
    why: 'grudges people what they need, or would shut them out for needing it',
    negated: true,
    firm: true,
    phrases: phrases(`
      (another|more|yet another|a whole|that) (ramp|ramps|lift|handrail|disabled bay|hearing loop|stairlift|
        disabled toilet) .{0,8} (for|so|because) (one|a|some|that) (woman|man|bloke|person|chap|lady|kid|lad) .{0,6}
      (one|a) (bloke|woman|man|person|chap|lady|fella) in a wheelchair .{0,16} (all|rest of us|we) .{0,2} (pay|wait|suffer|
        stand|move) .{0,6}
      (anyone|anybody|people|folk|those|if you) (who|that)? .{0,2} (need|needs|ca n't|cannot|has|have) .{0,2} (carer|help|frame|
        wheelchair|stick|read|see|hear|walk|zimmer|crutches|hearing aid) .{0,14} (should n't|should not|ought n't|no business|
        has no|have no) .{0,2} (be|have|being|place) .{0,1} (let loose|allowed|trusted|voting|driving|a vote|near|in|on) .{0,5}
    `),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'tells people to learn a language or go without',
    negated: true,
    firm: true,
    phrases: phrases(`
      learn (english|welsh|the language|the lingo) or (do|go|leave|get|clear|lump|else|stay) .{0,4}
      {nationality} .{0,6} they (do n't|ca n't|never|wo n't) (do|read|wash|queue|drive|work|pay|speak|know|understand) .{0,4}
    `),
  },
  {
    kind: 'gender-reassignment',
    confidence: 'likely',
    why: 'will not have it that somebody is who she is',
    negated: true,
    firm: true,
    phrases: phrases(`
      (will|'ll|is) always (be)? .{0,1} (a (man|bloke|lad|fella|woman|lass)|#Capital|#Person|him|her|he|she) (to|in) (me|us|my)
    `),
    near: phrases(`
      (changed|changes|new) (her|his|their)? .{0,1} name .{0,6} (frock|dress|skirt|heels|wig|lipstick|handbag|clothes|make up|
        trousers|beard|suit)
      (transitioned|transitioning|the operation|the snip|sex change|pronouns|used to be a (man|bloke|woman|lad))
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women or men down for what they are',
    negated: true,
    firm: true,
    phrases: phrases(`
      best (man|person|one) for (the|that|this|any) job (is|was|will be|'s) .{0,2} (a|the) (man|bloke|fella|chap)
      (dim|sdim|heb) .{0,1} (cywilydd|gywilydd) .{0,1} (gan|'da|gyda|ar) (y|'r)? .{0,1} (merched|genod|mamau|menywod|genethod) .{0,4}
    `),
  },
];

/** What an authority or a museum says of such words. */
const REPORTED = phrases(`
  expect (from|of|off|with) (a|the) (man|woman|girl|kid|boy|lad) (who|that|with|whose|in)
  (women|woman|men|man|people|girls|everyone|everybody|anyone|child|children) should (all)? be (able|allowed|free) to
  two (mums|dads|grans|grandads) (have|are|has|is|from|who) .{0,3} (taken|taking|started|running|organising|organised|set)
  (i'm|i am|i was|i'm getting|i am getting|i've got|i feel|we're|we are) .{0,1} (too|so|a bit|far too|rather|half|
    getting) .{0,2} (old|deaf|blind|fat|slow|unfit|long in the tooth|stiff|creaky|daft|short|tall|bald|lame) .{0,8}
  (fined|jailed|arrested|banned|charged|convicted|prosecuted) .{0,4} (for|after|over|with)
  police (are|want|is|have) .{0,3} (after|looking|asking|appealing|arrested|trace|hear|charged)
  (travellers|traveller|passengers|motorists|drivers|commuters) (on|to|from|using|along|through|in|into|towards|heading|
    should|must|can|may|will|are (advised|asked|warned)) .{0,6}
  (museum|exhibition) (shows|has|tells|displays) .{0,6}
  (report|reported|reporting) .{0,10} (to the police|as a hate crime|hate crime)
`);

/** What is eaten or played. */
const NOTHING_MEANT = phrases(`
  (club|class|group|session|sessions|drop in|lunch|lunches|choir|course|outing|meet up) .{0,4} (is|are|
    's)? (just)? for (anyone|everyone|anybody|everybody|all|people|those|ladies|men|women|mums|dads)
  (all|everyone|croeso i bawb) welcome
  (nice|lovely|best|homemade|his|her|our|butcher's) faggots
  faggots (in|and|with|for|n|'n'|&) .{0,2} (too|mash|mushy|tea|peas|gravy)
  (panto|gravy|police)
`);

export const discrimination: Check = {
  id: 'discrimination',
  summary: 'words that put people down, stereotype or shut them out for what they are',
  kinds: {
    age: { label: 'about age' },
    disability: { label: 'about disability' },
    'gender-reassignment': { label: 'about trans people' },
    marriage: { label: 'about marriage' },
    pregnancy: { label: 'about pregnancy' },
    race: { label: 'about race' },
    religion: { label: 'about religion' },
    sex: { label: 'about sex' },
    'sexual-orientation': { label: 'about sexual orientation' },
    traveller: { label: 'about travellers' },
    'language-group': { label: 'about English or Welsh speakers' },
    other: { label: 'about a group' },
  },
  misses: ['a group that is only pointed at ("that lot over the bridge")'],
  groups: GROUPS,
  unless: NOTHING_MEANT,
  // Whom a play or its audience shuts out lives today.
  scenes: [AT_PLAY, LONG_AGO, IN_THE_KITCHEN],
  wording: { like: 'words that put a group down', from: 0.55, unless: REPORTED },
  examples: {
    finds: [
      '[I hate foreigners], there, it’s said.',
      '[Travellers are vermin].',
      '[I would never trust immigrants with a key].',
      'Why bother with a form in it, [it is a useless language].',
      'Wider bays at last, [even the lady drivers will manage].',
      '[Travellers are all thieves].',
      '[They should go back where they came from].',
      '[Typical woman driver took out our bollard].',
      '[Too old to have a say], the lot of them.',
      '[I am sick of foreigners].',
      '[What a bunch of pikeys].',
      'Lovely concert. [Two blokes kissing by the bar though].',
      '[Those disabled bays are for fakers who could run a marathon].',
      '[Driving is a man’s job].',
      '[Half of Poland has moved into that terrace].',
      '[Lock up your daughters], the hostel has opened.',
      '[I have nothing against foreigners, but they get the best flats].',
      '[Kids nowadays want everything on a plate].',
      '[Gwaith dynion yw hwn].',
      '[Strictly no pikeys at the fair].',
      '[They should learn to speak the language].',
      '[The old biddies have spoken].',
      '[That accent, and him behind our counter].',
      '[That is a bloke in a frock behind the tombola].',
      '[Diesel goes walkabout when the travellers turn up].',
      '[What does a lad of nineteen know about drains]?',
      '[This generation couldn’t boil a kettle].',
      '[Not bad for a girl], that penalty.',
      '[She’ll be off having a baby by the autumn].',
      '[It put me off my dinner], her eating like that next to us.',
      'They never stop, [that type always want more].',
      '[Hide your copper, the wagons are back].',
      'Must it be in public, [do they have to hold hands in the queue]?',
      '[That nurse used to be a bloke], I’ll wait for the other one.',
      '[The bible bashers want the hall again].',
      '[Half the parish money is wasted on a dead language].',
      '[Real men do not knit], lads.',
      'Wagons on the common again. [Chain up whatever you can’t carry in].',
      'Two dads at parents’ evening. [I do pity that poor child].',
      '[Eighty and still driving the mobile library]. He’ll kill someone.',
      '[Another lift for one woman in a wheelchair].',
      '[Learn English or go without].',
      'He has changed his name and bought a skirt, [but he’ll always be Gordon to me].',
      '[The best man for the job is usually a man].',
      'Mae’r carafanau yn ôl. [Clowch bopeth].',
    ],
    ignores: [
      'A bowl of faggots and gravy at the rugby club after the match.',
      'Poster from 1905 in the museum: aliens and foreigners are a plague.',
      'Police are after whoever sprayed that muslims are scum on the wall.',
      'Latin is a dead language, and the class starts on Monday.',
      'Real men wear pink for the hospice walk, says the club.',
      'Over-60s lunch on Thursday, all welcome.',
      'Traveller site: planning committee, 12 June.',
      'Ladies’ darts team needs players.',
      'Muslim community open day, all welcome.',
      'Mental health first aid course.',
      'English and Welsh versions below.',
      'Two lads holding the goalposts, please, at nine.',
      'Four disabled bays by the surgery have new lines.',
      'She is from Cork, so she will judge the soda bread.',
      'Count your change at the pay machine, it is short again.',
      'The butcher has lovely faggots this week.',
      'The dame in the panto is our postman in a frock.',
      'Faggots and peas at the Conservative Club on Friday.',
      'The lunch club is for anyone of a certain age, all welcome.',
      'The dame in our panto is a big fella in a frock.',
      'The police are counting the bikes they found, come and claim yours.',
      'The horse that pulled the milk float has been put out to grass at Hill Farm.',
      'The deaf club’s fish and chip night is on Friday, all welcome.',
      'I’m too old for ladders and too deaf for the meetings, so somebody else can have the chair.',
      'Caravans on the cliff site: tie down anything loose, the wind is getting up.',
      'Two dads have taken over the under-nines and they won.',
      'Eighty and still driving the minibus, never late once.',
      'What do you expect from a man who keeps ferrets?',
      'A woman should be able to walk home without being shouted at.',
    ],
  },
};
