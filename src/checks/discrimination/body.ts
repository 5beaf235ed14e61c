// Phrases against people because of their age or a disability.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

export const OF_BODY: readonly Group[] = [
  {
    kind: 'age',
    why: 'puts people down for their age',
    unless: phrases(`
      (snowflake|snowflakes) .{0,4} (falling|fall|falls|fell|settling|settled|landing|landed|melting|swirling|drifting|
        workshop|craft|crafts|cutting|trail|window|windows|on (the|my|our))
      (paper|first|big|fat|few|cut|cutting|making|knitted|crochet|crocheted|glitter|icing) (snowflake|snowflakes)
      at (that|her|his|their|your) age (and)? (he|she|they|you)? (still|can still|could still|has just|even)? (swims|
        walks|runs|cycles|climbs|dances|plays|feeds|bakes|digs|volunteers|teaches|rides|swim|walk|run|cycle|dance)
      (well done|inspiration|inspiring|marvel|hats off|good on|amazing|wonderful|hero|legend|bravo|fair play|proud)
    `),
    phrases: phrases(`
      (at (that|her|his|their|your) age|of a certain age|(is|are|'s|'re|all|well|gone) over the hill|
        one foot in the grave|coffin dodger|coffin dodgers|coffin dodging|old biddies|old biddy|old fogeys|old fogey|
        blue rinse|wrinklies|geriatrics|senile|gaga|past their sell by|dinosaurs|old codgers|old dears|old crone|
        ok boomer|snowflakes|snowflake|zimmer frame brigade|god's waiting room|the grey brigade) .{0,4}
    `),
  },
  {
    kind: 'disability',
    why: 'puts people down for a disability, or says that they put it on',
    firm: true,
    phrases: phrases(`
      (disabled|blue badge) (parking|bay|bays|space|spaces|toilet|toilets|access) .{0,2} (wasted|a waste|
        waste of) .{0,5}
      (half|most|none|plenty|lots|#Number) (of (them|'em|em|those))? .{0,2} (are n't|ai n't|is n't|not) (even|
        really)? disabled .{0,4}
      (anyone|anybody|everyone|half of them|most of them|them|those|people|folk|him|her|lot) on (the sick|disability|
        pip|incapacity|sickness|the sick list) .{0,4} (can|could|should) .{0,2} (walk|work|get (up|out|a job|off)|pull|
        manage|carry|go back) .{0,4}
      (he|she|lad|girl|lass|bloke|woman|chap) ('s|is) (a bit|a little|rather|slightly|well) (simple|backward|touched|
        retarded|mental|not all there) .{0,6}
      (autism|adhd|dyslexia|anxiety|depression|me|fibromyalgia|long covid|tourette's) ('s|is) .{0,2} (bad parenting|
        poor parenting|an excuse|made up|just laziness|laziness|naughtiness|a fad|all in the) .{0,4}
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
    kind: 'age',
    why: 'puts people down for their age',
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
    kind: 'age',
    why: 'puts people down for their age',
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
      rhy (hen|ifanc) (o lawer|o bell ffordd)? i (fod|gael|wneud|neud|ddeall|ddallt|redeg|yrru|
        ddreifio) .{0,6} (%cyngor|gynghorydd|cynghorydd|pwyllgor|gadeirydd|bleidlais|penderfyniad|penderfyniadau|
        unrhyw beth|cartref|cer|cadair) .{0,4}
      (rhywun|neb|rhai|pobl|bobl|dyn|dynes|person|un) .{0,2} (mewn|efo|gyda|â|ar) .{0,1} (cadair olwyn|gadair olwyn|
        cadeiriau olwyn|gadeiriau olwyn|anabledd|anableddau|adhd|awtistiaeth|nam|ffon|iselder|nerfau) .{0,3} (ddim|byth|
        methu|n't|dim|yn) .{0,2} (ffit|gallu|medru|addas|perthyn|lle|haeddu|i fod|gymwys|cael|boen|niwsans|dda i) .{0,8}
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
    kind: 'age',
    why: 'shuts people out for their age',
    phrases: phrases(`
      (#Number|sixty|seventy|eighty|ninety) (odd|something)? .{0,1} and (she 's|he 's|they 're|he|she|
        they)? still (driving|drives|on the road|flying|voting|in charge|behind the wheel|operating|at the wheel|wants|
        insists|hanging on|chairing|clinging|thinks) .{0,6}
      (#Number|sixty|seventy|eighty|ninety) (odd|something)? .{0,1} and (he|she|they) ('s|is|'re|are)? (want|wants|
        wanting|intends|going|thinks|reckons|insists|fancies) .{0,6}
      (rhy hen|rhy ifanc) i .{0,6} (bwyllgor|gyngor|bleidleisio|yrru|gofio|benderfynu|swydd) .{0,4}
      (hen bobl|pensiynwyr|yr henoed) .{0,10} (yn erbyn y gyfraith|gwahardd|cartref|beryg|oddi ar y ffordd)
    `),
    near: phrases(`
      (killed|kill|hurt|accident|licence off|keys off|stopping|stopped|not safe|is n't safe|hang up|pack it in|past it|
        god help|heaven help|lord help|god save us|have a word|tell (him|her) to|do us a favour|give over|
        the mind boggles|what next|pensioned off|should n't be|give it up|give up the|in a home|mown down|crash)
      (cartref|gyfraith|ffordd|gwahardd|beryg|allan|adra|adre|pwyllgor|gyngor)
    `),
  },
  {
    kind: 'age',
    why: 'puts a whole age down, or would shut it out',
    unquoted: true,
    phrases: phrases(`
      ({age-group}|(over|under) #Number s) .{0,2} (are|'re|is) (all|just|nothing but|a load of|a bunch of|a pack of|
        mostly)? .{0,2} (scum|vermin|feral|useless|idle|bone idle|layabouts|wasters|a waste of space|animals|parasites|
        scroungers|spongers|yobs|thugs|a menace|a plague|a pain in the|a drain on|a burden|past it|selfish|clueless|
        lazy|thick)
      (time|high time|about time) .{0,2} ({age-group}|(over|under) #Number s) .{0,2} (stopped|gave (up|it|over|way)|
        packed|stepped|made way|handed|were (stopped|banned|retired|taken|off)|stood (down|aside)|stayed (at home|
        indoors)|learnt|learned) .{0,6}
      ({age-group}|(over|under) #Number s) .{0,2} (should|ought to|need to|want) (all)? (be)? (banned|locked up|
        put down|retested|taken off|kept (in|indoors|out)|stop driving|give up driving|stay (at home|indoors|in)|
        move over|make way|not (vote|drive|be allowed)) .{0,6}
      ({age-group}|(over|under) #Number s) .{0,3} (hog|hogs|hogging|clog|clogs|clogging|clutter|clutters|cluttering|
        dithering|have had their turn|had their turn|(get|gets|want|take|have|grab|grabbing) everything|die off|
        dies off|dying off|pop off|snuff it|sponge|sponging|scrounge|scrounging|bleed us dry|live off (us|
        the rest)) .{0,6}
      (nobody|no one|anyone|anybody|everyone|everybody|people|no bugger) (under|over) (the age of)? (#Number|twenty|
        thirty|forty|fifty|sixty|seventy|eighty) .{0,3} (a day's work|a stroke of work|an honest day's|a proper job|
        knows (what|anything)|has a clue|clueless|should be (driving|on the (road|roads|council)|in charge|voting|
        allowed (near|a vote|to (vote|drive)))|should lose (the|their) (vote|licence)|is past it|ought to be (put|
        off the)|too (soft|slow|daft)) .{0,4}
    `),
  },
  {
    kind: 'age',
    why: 'asks for people of one age, or for good looks, for a job',
    phrases: phrases(`
      (waitress|waitresses|cook|waiter|barmaid|barmaids|bar staff|receptionist|handyman|cleaner|driver|labourer|
        shop assistant|assistant|counter staff|staff|secretary|somebody|someone|help|person|lad|girl|job|
        vacancy) .{0,5} (wanted|needed|required|going|available|sought|vacancy) .{0,6} (young and (fit|pretty|slim|keen|
        strong|single|bubbly|attractive)|pretty|slim|attractive|good looking|easy on the eye|under (thirty|forty|fifty|
        #Number) only|no (oldies|over #Number|old)|(must|should|to) be (young|under|slim|pretty|fit and)) .{0,3}
      (wanted|needed|required|vacancy|job) .{0,6} (strong|strapping|fit|bubbly|keen|pretty|attractive) young (lad|man|
        girl|lady|woman|fella|lass) .{0,3}
    `),
    unless: phrases('(team|squad|choir|panto|cast|actor|actress)'),
  },
  {
    kind: 'age',
    why: 'would send people home for their age',
    phrases: phrases(`
      (should|ought to|want to|needs to|better off|belongs|belong) (be)? .{0,1} (at home|home|indoors|in an armchair|
        by the fire) (with|doing) (her|his|their|the|your) (knitting|cocoa|slippers|crossword|crosswords|jigsaw|jigsaws|
        horlicks|hot water bottle|blanket|grandchildren)
    `),
  },
  {
    kind: 'disability',
    why: 'grudges people what they need, or would shut them out for needing it',
    phrases: phrases(`
      (ca n't|cannot|should n't|wo n't|not going to|why should) .{0,6} (run|rearranged|rebuilt|changed|held up|stop|
        turned upside
        down|dug up) .{0,2} (round|around|for|because of) .{0,1} (one|two|three|a couple of|a few|
        a handful of) .{0,2} (people|person|
        folk|bloke|blokes|woman|women|souls) .{0,1} (on|in|with) (wheels|wheelchairs|a wheelchair|chairs|scooters|
        sticks|frames|zimmers) .{0,6}
      (another|more|yet another|a whole|that) (ramp|ramps|lift|handrail|disabled bay|hearing loop|stairlift|
        disabled toilet) .{0,8} (for|so|because) (one|a|some|that) (woman|man|bloke|person|chap|lady|kid|lad) .{0,6}
      (one|a) (bloke|woman|man|person|chap|lady|fella) in a wheelchair .{0,16} (all|rest of us|we) .{0,2} (pay|wait|
        suffer|stand|move) .{0,6}
      (anyone|anybody|people|folk|those|if you) (who|that)? .{0,2} (need|needs|ca n't|cannot|has|have) .{0,2} (carer|
        help|frame|wheelchair|stick|read|see|hear|walk|zimmer|crutches|hearing aid) .{0,14} (should n't|should not|
        ought n't|no business|has no|have no) .{0,2} (be|have|being|place) .{0,1} (let loose|allowed|trusted|voting|
        driving|a vote|near|in|on) .{0,5}
    `),
  },
];
