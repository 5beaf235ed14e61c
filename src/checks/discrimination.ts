import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'other',
    confidence: 'likely',
    why: 'a slur against a group',
    phrases: phrases(`
      {slur}
    `),
    negated: true,
    unless: phrases(`
      (frog|frogs|tinker|tinkers|bender|jap|dyke|fag|fags|spastics society|bint|cripple creek) (pond|spawn|trail|survey|path|repair|repairs|march|with|garden|bank|ends|packet)
      (tinkers|tinker) (lane|cottage|hill|bell)
      (hoes|dykes|frogs|mongol|faggots and peas|wood|gravy|(nice|lovely|best|homemade|his|her|our|butcher's|hoyle's) faggots|faggots (in|and|with|for|n|'n'|&) .{0,2} (too|mash|mushy|tea|peas|gravy))
    `),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'puts a whole group down',
    phrases: phrases(`
      (speak|talk|talks|talking|speaks) (proper|properly|english|the language) .{0,3}
      (your|their|that|his|her) (kind|sort|type|lot|teip) .{0,4} (not welcome|go home|all the same|are all|do n't|never|run fath|should|stick|can)
    `),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    phrases: phrases(`
      (at (that|her|his|their|your) age|of a certain age|(is|are|'s|'re|all|well|gone) over the hill|one foot in the grave|coffin dodger|coffin dodgers|coffin dodging|old biddies|old biddy|old fogeys|old fogey|blue rinse|wrinklies|geriatrics|senile|gaga|past their sell by|dinosaurs|old codgers|old dears|old crone|ok boomer|snowflakes|snowflake|zimmer frame brigade|god's waiting room|the grey brigade) .{0,4}
    `),
    unless: phrases(`
      (free|lunch|club|welcome|exercise|discount|bus pass|concession|vaccination|jab|class|reduced|one snowflake|us old dears|football side|goalkeepers of|paper snowflake|snowflakes (fell|falling|in the window))
    `),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'shuts out or points at people for their origin or language',
    phrases: phrases(`
      (foreign|foreigners|eastern european|wherever (it|he|she) is he's from|whatever language|accent|can't understand a word|in their own language|jabbering|not from here|english only|speak english|no english|no irish|no dss|no travellers|no gypsies|dim saeson|neb o dramor|go back to|bobl ddŵad|pobl ddŵad|incomers|blow ins|second homers|the english coming) .{0,6} (counter|proper|town|moved in|here|trying|over|jobs|off|twp|please|plis|plîs|rose cottage|lot|taking|buying|ruin|ruined|ruining|go|home|newid|gone downhill)
      (locked|lock|lock up|nail|clowch|bolt|count) .{0,2} (everything|your|bopeth|sheds|tools|spoons|down) .{0,8} (travellers|gypsies|caravans|lay by|lay-by|they're back|back on|hoelio)
    `),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women or men down for what they are',
    phrases: phrases(`
      (women|woman|lady|ladies|female|girl) drivers
      (you know|we all know) (how|what) (it goes|they are|they 're like|women are|girls are) .{0,2} (with them|with women|like)
      (women|woman|ladies|lady) of a certain age
      (hormonal|baby brain|menopausal) .{0,3}
      not bad for a (girl|woman|lady)
    `),
    unless: phrases('(support|group|clinic|cafe|workshop|talk on|drop in|awareness)'),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'sets one group above another, or shuts one out',
    negated: true,
    phrases: phrases(`
      (go|send|sent|ship|shipped|clear off|bugger off) .{0,2} (back|home) .{0,2} (where|to where) (they|you|he|she|that lot) (come|came|belong|comes) .{0,2}
      (typical|that 's|thats|there 's) (the)? (english|welsh|scots|scottish|irish|polish|poles|germans|french|southerners|northerners|incomers) (for you|all over)
      (normal|proper|real) (men|women|people|families|family|language) .{0,3}
      (dead|useless|made up|pointless|dying) language
      nobody under (fifty|sixty|seventy|eighty|ninety|#Number) (speaks|uses|wants|cares)
      wrong side of (fifty|sixty|seventy|eighty)
      too (old|young|foreign) (to|for) .{0,5} (say|vote|understand|count|decide|opinion)
      no (pensioners|students|families|dss|travellers|gypsies|foreigners|women|men|oaps|mums|locals|english) (please|need apply|thanks|allowed|thank you)
      (never|not) .{0,2} (be|been) one of us
      (blow ins|incomers|townies|second homers) .{0,6} (never|not one of us|ruin|take over|go back|do n't|telling us|think they)
      (whatever|what) (it|he|she|they) (calls|call|calling) (itself|himself|herself|themselves)
      (shove|shoved|ram|rammed|shoving|ramming) .{0,3} down our throats
      (bat|bats|batting) for the other (side|team)
      (pikeys|pikey|gypos|gyppos|gippos|tinkers|gypsies|travellers|caravans) .{0,8} (thieving|rob|robbed|nick|nicked|bikes|lead|diesel|same every)
      (nothing|not got anything|n't got anything|got nothing) against (the|them|people|gays|gay|foreigners|women|muslims|catholics|travellers|gypsies|immigrants|old|young|english|welsh|poles|trans|anybody's|folk|any of them|those|these|their) .{0,5} but .{0,10}
      some of my best (friends|mates) (are|is) .{0,4}
      (it's|it is) (in|just|all in) (their|the|his|her) (culture|blood|nature|genes|breeding|dna) .{0,3}
      (what do|what did|what can|what else do|what would) you expect (from|with|off|of) (a|an|the|that|them|those|people|someone|somebody)? .{0,1} (women|woman|girl|men|man|foreigner|foreigners|lot|gypsies|travellers|teenagers|teenager|pensioner|pensioners|catholic|catholics|muslim|muslims|kids|immigrants|english|welsh|scots|irish|southerners|northerners|scouser|scousers|age|blonde|family with|single mum|single mums|estate|there) .{0,3}
      (you know|we all know|everybody knows) what (women|men|girls|teenagers|travellers|gypsies|foreigners|pensioners|they|them|that lot|those|these|their sort|old people|blondes|kids) .{0,3} (like|are like) .{0,4}
      (do n't|did n't|never) (speak|understand) a word (of|they) .{0,4}
      (always|still|n't|not|never|all|only|just) (be|been|see|having|have)? (a|an)? (slip of a girl|silly girl|little girl|little lady|dolly bird|bit of skirt|bit of fluff|eye candy) .{0,4}
      (same|like|typical) (with|of|as) (all|every one|most|half|any) of (them|that lot|'em|that sort|their sort) .{0,4}
      (them|they|that lot|those people|that sort|his lot|her lot|their sort) .{0,3} (breed like|breeding like|breed faster|multiply like|breeding again) .{0,3}
      (i'm|i am|im|am) not (racist|sexist|homophobic|prejudiced|being racist|being sexist) but .{0,12}
    `),
    unless: phrases(`
      (police|said|says|told|quoted|nobody should|unacceptable|course|workshop|club|lunch|group|history|museum|exhibition|appalled|disgusting|cricket|rounders|innings|recipe|cake|latin)
    `),
  },
  {
    kind: 'sexual-orientation',
    confidence: 'likely',
    why: 'puts people down for whom they love',
    negated: true,
    phrases: phrases(`
      (two|couple of|pair of|them two|those two) .{0,2} (fellas|fellers|blokes|men|lads|women|girls|ladies|chaps|lasses|boys) .{0,4} (hand in hand|holding hands|kissing|snogging|canoodling|cuddling|necking) .{0,10}
      (hand in hand|holding hands|kissing|snogging|canoodling|necking) .{0,8} (kiddies|in front of|with kids|with children|where (kids|children)|in broad daylight|off (my|our) (tea|chips|dinner)) .{0,6}
      (save|keep) (it|that|all that|that sort of thing|that stuff) (for|to|behind|at) (indoors|the bedroom|closed doors|your own four walls) .{0,3}
      (do n't|not|no) (need|want) (it|that|all that|them)? .{0,2} (in our faces|rammed|shoved in|flaunted|flaunting|parading it|parading) .{0,5}
      (what (they|you|folk|people) do|(that's|it's) their business) .{0,6} (but|only) (not|do n't|keep|why|there's no need|in front) .{0,8}
      (shirt lifter|shirt lifters|woofter|woofters|nancy boy|nancy boys|limp wristed|light on his feet|bender|benders|confirmed bachelor if you|bit of a fairy|backs to the wall|drop the soap|not the marrying kind if you) .{0,4}
      (adam and eve|adam and steve) .{0,5} (steve|not|nature)
    `),
    unless: phrases('(parking|dog|dogs|fence|fender|minibus)'),
  },
  {
    kind: 'disability',
    confidence: 'likely',
    why: 'puts people down for a disability, or says that they put it on',
    negated: true,
    phrases: phrases(`
      (nothing|not a thing|not much|owt|bugger all|sod all) wrong with (him|her|them|his legs|her legs|their legs|most of them|half of them|any of them) .{0,3} (legs|badge|bay|when|except|apart|but|that a|a good|until|she|he)? .{0,4}
      (blue badge|blue badges|disabled bay|disabled bays|disability|mobility scooter|mobility scooters|motability|wheelchair) .{0,12} (nothing wrong|fit as a|lazy|faking|fake it|fakers|marathon|sprint|sprinted|too fat|handed out like|for a bad back|skipping|walk fine|walks fine|put it on|putting it on|con|dancing|racing|sprung|hopped|hop)
      (hopped|skipped|sprang|leapt|jumped|sprinted|strolled|bounded|trotted|danced|vaulted) (out|off) .{0,6} (blue badge|disabled|badge|spring (lamb|chicken)|gazelle|lamb|two year old|mountain goat) .{0,4}
      (badge|badges|bay|bays|disabled|disability) .{0,16} (spring lamb|spring chicken|gazelle|mountain goat|olympic|olympics|marathon|fitter than)
      (special unit|special needs|special school|autistic|adhd|down's|wheelchair|wheelchairs|disabled|deaf|blind) .{0,8} (spoil|spoils|spoiled|spoilt|ruin|ruins|ruined|noisy|put people off|puts people off|put you off|frighten|frightens|holding (everyone|us|the)|slow us|slows (us|everyone)|in the way|getting in the way) .{0,6}
      (mainstream|normal) (families|children|kids|people|couples|folk|youngsters) .{0,3} (only|please|instead|this time|do n't|should|ca n't|first|too|have to|want|deserve)
      (keep|keeping|kept|just|only|for) .{0,2} (matinee|session|trip|party|slot|it|this)? .{0,2} (for|to) (mainstream|normal|able bodied) (families|children|kids|people|folk) .{0,3}
      (window licker|window lickers|spaz|spacker|mong|mongs|flid|joey deacon|sunshine bus|short bus|loony bin|funny farm|nut house|care in the community (case|cases|job)|basket case|basket cases) .{0,4}
      (not right|not all there|wrong) in the head .{0,4}
      (mental|nutters|loonies|psychos|schizos|weirdos|headcases) .{0,4} (in|at) that (hostel|house|home|place|unit|flat) .{0,4}
    `),
    unless: phrases('(my own|sports day|sponsored|race night|free session|welcome|access|ramp grant|tyre|tyres|puncture|brake|brakes)'),
  },
  {
    kind: 'sex',
    confidence: 'likely',
    why: 'puts women, men or mothers down for what they are',
    negated: true,
    phrases: phrases(`
      (that's|it's|is|not|no) (a|an)? (woman's|women's|man's|men's|lady's|girl's) (work|job|world|place|game) .{0,4}
      (leave|left|let) (it|that|this|the (heavy|driving|digging|books|sums|money|cooking|tea) .{0,2}) to (the|us)? (men|lads|boys|blokes|fellas|women|girls|ladies) .{0,4}
      (get|back|belong|belongs|stay|stick|should be|ought to be|go) (back)? (in|to|into) the kitchen .{0,4}
      (ask|let|get|send) (your|her) (husband|hubby|fella|bloke|other half) (to|do|if|round) .{0,6} (drive|park|reverse|explain|back it|fix|read|do it)
      (time of the month|on the blob|that time of month|on her period|baby brain|pregnancy brain|hormones talking|hormones again) .{0,4}
      (calm down|not now|there there|easy now) (dear|love|darling|sweetheart|petal|flower) .{0,4}
      (pregnant|expecting|due|maternity|maternity leave|baby|up the duff|in the club|bun in the oven) .{0,10} (no use|useless|skiving|waste of a (place|post|wage|salary)|mind elsewhere|not up to it|her head's gone|swanning|no good to (us|anyone)|same with all|like all of them|they all do) .{0,5}
      (no use|no good|useless) .{0,8} (till|until) .{0,2} (it's|its|baby|the baby|kids|they're) .{0,3} (nursery|school|born|weaned) .{0,5}
      (should n't|should not|ought not to|ought n't to) .{0,3} (hire|employ|elect|promote|appoint|take on|vote for) .{0,3} (women|woman|girl|girls|mothers|mums) .{0,8}
      (slip of a girl|chit of a girl) .{0,5} (telling|running|in charge|lecturing)
      only (got|there|on|elected|picked|chosen|in|hired|here) .{0,4} because (she's|he's|she is|he is|of her|of his) .{0,2} (woman|black|gay|asian|disabled|female|brown|muslim|trans|skirt|legs|looks|colour|wheelchair|lesbian|blonde)
      (diversity|quota|token) (hire|hires|appointment|woman|candidate|black|gay|asian|pick) .{0,4}
      (dos|cer|ewch|cerwch|cere) .{0,1} (adra|adre|gartra|gartre|nôl|yn ôl|i) .{0,2} (weu|wau|goginio|olchi|smwddio|sgrwbio|llnau|gegin|cegin|gwcio) .{0,6}
      (fel|'n) hen ferch .{0,3}
      (gwaith|lle|swydd) (dyn|merch|dynes|menyw|dynion|merched) (ydi|yw|ydy|yn y) .{0,4}
    `),
    unless: phrases('(netball|rugby|football|cricket|support group|history|exhibition|no such thing|pantry|stewards|volunteers needed)'),
  },
  {
    kind: 'race',
    confidence: 'likely',
    why: 'stereotypes people by where they or their parents come from, or tells them to leave',
    negated: true,
    phrases: phrases(`
      (haggle|haggling|haggled|bargain|bargaining|tight|mean|stingy|careful with|counting|nose for) .{0,6} (like|as|than) .{0,3} (jew|jews|goldberg|cohen|scotsman|shylock|fagin|arab|rothschild|cardi|yorkshireman|gypsy|his name was .{0,1} (goldberg|cohen|shylock|mcscrooge|abdul|levy)|her name was .{0,1} (goldberg|cohen|levy))
      (they're|they are|he's|she's|being|comes|come|hails|all|family's) .{0,1} (from|out of) .{1,3} so (i|you|it|they|he|she|what|we) (expect|suppose|imagine|know|ca n't|will|'ll|would|'d|probably|must|bet) .{0,8}
      (being|typical|like all|like every) (an|a|of the)? (irishman|irishwoman|scotsman|italian|german|frenchman|pole|poles|romanian|turk|indian|scouser|scousers|irish|italians|french|germans|spaniards|greeks|welsh|english) .{0,3} (so|of course|late|drunk|lazy|loud|tight|thick|fiddling|any excuse|for you) .{0,4}
      (cat|cats|dog|dogs|pigeons|alsatian|tabby|moggy) .{0,8} (on the menu|curry|chow mein|in the freezer|kebab|sweet and sour|stir fry|special fried|with noodles|in the wok)
      (curry house|takeaway|chinese|chinky|kebab shop|restaurant) .{0,20} (missing (cat|cats|dog|dogs)|(cat|cats|dog|dogs) (gone|missing|vanished|disappeared)|cat posters|no strays)
      (missing|lost) (cat|cats|dog|dogs|tabby) .{0,20} (takeaway|curry|chinese|menu|wok|kebab)
      (smell|stink|stench|reek|reeks|stinks|pong) of (curry|garlic|foreign) .{0,5}
      (towel|tea towel|bedsheet|bin bag|letterbox|curtains|pillowcase|bandage) on (his|her|their) (head|heads) .{0,3}
      (plenty of|there are|there's|loads of|lots of|fifty) (other)? countries (where|you can|they can|if|for that|that way|which) .{0,10}
      (that|their|this) (wailing|jabbering|gibbering|gabbling|mumbo jumbo|caterwauling|racket five times) .{0,6}
      (wailing|chanting|howling|racket) .{0,4} (five times a day|from the mosque|minaret|loudspeaker) .{0,5}
      off the (boats|boat|dinghies|dinghy) .{0,12} (girls|daughters|rape|safe|lock|disease|diseases|crime|thieving|nick|knife|knives) .{0,5}
      (if you've|if you have|anyone with|those with|who has|who have) .{0,1} (daughters|girls|young girls|teenage girls|a daughter) .{0,8} (lift|lock|keep|careful|watch|inside|walk|not let|collect|home)
      (lock|hide) (up)? your (daughters|wives|grannies) .{0,4}
      (spot|find) the (english|white|welsh|british) (person|face|family|voice|one|man|kid) .{0,4}
      (only|last) (white|english|british|welsh) (face|family|person|kid|couple|voice|child|one) (left|in|on) .{0,5}
      (do n't|never|not|ca n't|cannot) hear .{0,4} (english|welsh) (spoken|any more|anymore|these days|now) .{0,3}
      (hear|heard) .{0,2} (no|not a word of|no more) (english|welsh) .{0,4}
      (it's|this is|its) (england|britain|wales|a christian country|great britain|cymru) (not|last time i|in case you|mate not) .{0,5}
      (there goes|bang goes) the (neighbourhood|village|area|street) .{0,4}
      (half of|whole of|all of) (lahore|poland|warsaw|romania|pakistan|bangladesh|nigeria|calcutta|liverpool|birmingham|kabul|albania|africa|eastern europe|bucharest) (has|have|'s|is|are|moved|living|seems|turned up) .{0,6}
      (llond bol|wedi cael digon|syrffed) .{0,4} (bobl ddŵad|saeson|sipsiwn|mewnfudwyr|saesnes|estroniaid) .{0,6}
      (byth|fyth) yn un ohon(on|om|an|a) ni .{0,3}
      (byth|fyth) yn (un|rhai) (ohonon|ohonom|ohonan|ohonyn|o) (ni|honon ni) .{0,3}
      (saeson|pobl ddŵad|bobl ddŵad|mewnfudwyr|ymwelwyr) .{0,6} (difetha|sbwylio|rhy dwp|adra|adre|nôl i|dwyn ein|byth yn) .{0,4}
    `),
    unless: phrases(
      '(lost cat|reward|choir|concert|recipe|film|cooking class|night class|bake off|conkers|rugby|twinning|said the|racist|unacceptable|hand luggage|lost dog)',
    ),
  },
  {
    kind: 'traveller',
    confidence: 'likely',
    why: 'takes travellers for thieves',
    negated: true,
    phrases: phrases(`
      (count|counting) (your|the) (lead|bikes|dogs|diesel|sheds|scrap|ladders) .{0,8}
      (caravans|travellers|gypsies|they're|horses|wagons) .{0,3} (back|here|on the) .{0,14} (count your|lock (up|your)|hide (your|the)|nail (down|it)|bring .{1,3} (in|inside|indoors)|chain (up|your)) .{0,6}
      (lead|diesel|bikes|tools|scrap|dogs) .{0,4} (goes|go|gone|vanish|vanishes|walk|walks|disappear|disappears|went) .{0,6} (caravans|travellers|gypsies|they (turn|come|arrive|pull)|that lot|camp) .{0,4}
    `),
    unless: phrases('(chickens|fox|police|advice|marking|insurance)'),
  },
  {
    kind: 'age',
    confidence: 'likely',
    why: 'puts people down for their age',
    negated: true,
    phrases: phrases(`
      (why|what) (do|does|is|are|should|did) (they|he|she|people|you|the old) .{0,3} (bother|bothering|come|coming|doing|driving|voting|think|allowed|thinking) .{0,5} at (that|their|his|her|your) age
      (young people|youngsters|the young|teenagers|millennials|gen z|the youth|this generation|young ones|kids|young uns) (today|these days|nowadays|of today) .{0,1} (ca n't|do n't|wo n't|have no|never|just want|would n't|have n't|are all|are too|want everything|all they|could n't|are bone) .{0,6}
      (past (his|her|their) (best|sell by|use by)|ready for (the|a) (knacker's yard|knackers yard|glue factory|scrapheap|home)|should be in a home|put out to (grass|pasture)|lost (his|her|their) marbles|half (dead|asleep) the lot|doddery|doddering|doolally|dribbling into|drawing their pensions|pushing up the daisies soon|nodding off in|god's waiting room) .{0,5}
      (old|elderly) (women|men|folk|dears|codgers|biddies|gits|bags|bats|duffers|farts|relics|fossils|crocks|fools) .{0,2} (should|ca n't|never|wo n't|need to|ought|clogging|moaning|holding (us|everyone)|with nothing|off the road) .{0,6}
      (wet behind the ears|still in nappies|barely out of nappies|should still be in school|not even shaving|barely shaving|old enough to shave|twelve year old in a suit) .{0,4}
      (too|so) (old|young) .{0,3} (understand|know|be trusted|drive|vote|have an opinion|be on (the|a) (council|committee)|be in charge) .{0,5}
    `),
    unless: phrases("(i am|i'm|my own|horse|pony|boiler|van|bus|mower|under 12s|must be|year of|allowed on the|playgroup|for the ride)"),
  },
  {
    kind: 'gender-reassignment',
    confidence: 'likely',
    why: 'mocks trans people',
    negated: true,
    phrases: phrases(`
      (bloke|fella|lad|geezer) in a (dress|frock|wig|skirt|bra) .{0,4}
      (whatever|what|which|who) (he|she|it|they) (is|are|thinks (he|she|it|they) (is|are)|calls|identifies as) (this week|today|these days|itself|himself|herself) .{0,3}
      (which|what) (toilet|loo|toilets|loos|changing room|lav|toilet key) .{0,5} (it|he|she|they|shall|should|today|this week|use|want|then|pet|love) .{0,4}
      (identify|identifies|identifying|identified) as (a|an) (cat|helicopter|attack helicopter|teapot|traffic cone|dog|lamp post|badger|tractor|bin|fridge|toaster|giraffe|unicorn) .{0,4}
      (chicks|women|girls|ladies) with (dicks|willies|beards|adam's apples|tackle|a willy) .{0,3}
      (was born|really|still|underneath|no matter what) .{0,3} (a (man|bloke|fella)) (in|and|with|underneath|however|whatever|no matter) .{0,5}
    `),
    unless: phrases('(panto|pantomime|dame|judge|barrister|morris|rugby club|stag)'),
  },
  {
    kind: 'other',
    confidence: 'likely',
    why: 'speaks of a group of people with hatred or contempt',
    negated: true,
    unquoted: true,
    firm: true,
    phrases: phrases(`
      {hated-group} .{0,4} (are|is|'re|were) .{0,5} (disgusting|repulsive|repugnant|despicable|vile|worthless|scum|scumbags|filth|filthy|vermin|parasites|trash|garbage|animals|pest|pests|subhuman|inferior|dirt|savages|disease|plague|cancer|degenerate|degenerates|perverts|unnatural|abomination|scroungers|leeches|cockroaches|rats|abhorrent|backward|primitive)
      (hate|hates|despise|despises|loathe|loathes|detest|detests|abhor|abhors|disgusted by|contempt for|sickened by|revolted by|ca n't stand|cannot stand|ca n't abide) .{0,4} {hated-group}
      (kill|killing|murder|murdering|shoot|shooting|burn|burning|hang|hanging|attack|attacking|beat|rape|execute|executing|eradicate|exterminate|wipe out|get rid of|rid of|deport|round up|stab|strangle|punch|slaughter|cull|drown) .{0,2} (all|every|a|an|any|the|those|these|that|some|more)? .{0,2} {hated-group}
      {hated-group} .{0,5} (should|ought to|deserve to|need to|must|will|'ll) .{0,4} (die|killed|shot|burned|burnt|hanged|hung|deported|locked up|exterminated|eradicated|executed|gassed|beaten|stabbed|sterilised|put down|culled|wiped out|stoned|rounded up|drowned)
      {hated-group} ('s)? (life|lives) .{0,6} (worthless|nothing|worth nothing|n't worth|not worth|meaningless)
      (never|do n't|would n't|wo n't|not|no one should|i'd not) .{0,4} (trust|listen to|employ|hire|serve|help|save|respect|believe) .{0,7} {hated-group}
      (too many|overrun by|overrun with|infested with|swamped by|crawling with) .{0,2} {hated-group} .{0,3}
      {hated-group} .{0,4} (do n't belong|does n't belong|belong in a|belongs in a|belong behind bars|go back to where|go back where|have no right|do n't deserve|does n't deserve|are n't human|are not human|is not human|ruin|ruining|destroying|poisoning|infesting|polluting) .{0,3}
      (no|any) .{0,2} {hated-group} (like you)? .{0,3} (deserve|deserves|can ever be|should ever|should be allowed|is welcome|will ever)
      (nothing but (a|an)?|typical|bloody|dirty|filthy|stupid|worthless|lazy|disgusting|evil|fucking) .{0,1} {hated-group} (like you|like him|like her|like them)?
      (world|country|town|village|place|street|we) .{0,3} (be|is|be a)? (better|better off|nicer|cleaner|safer) .{0,3} (without|if) .{0,5} {hated-group}
    `),
    unless: phrases(`
      (fined|jailed|sprayed|saying|says|say|said|calls|called|calling|wishing|write|writes|wrote|think it's|stop|tolerate|the word|not okay|n't okay|racist|sexist|denounce|glad|systematic|report|abuse|fans|film|book|novel|play|museum|history|women's|walk|run|choir|wi|group|football|cricket|rugby|netball|stoolball|fc|team|tournament|police|hate crime)
    `),
  },
];

/** What an authority or a museum says of such words. */
const REPORTED = phrases(`
  (fined|jailed|arrested|banned|charged|convicted|prosecuted) .{0,4} (for|after|over|with)
  police (are|want|is|have) .{0,3} (after|looking|asking|appealing|arrested|trace|hear|charged)
  (museum|exhibition) (shows|has|tells|displays) .{0,6}
  (report|reported|reporting) .{0,10} (to the police|as a hate crime|hate crime)
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
  wording: { like: 'words that put a group down', unless: REPORTED },
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
    ],
    ignores: [
      'Faggots n peas in the schoolroom, Thursday half six.',
      'A film about why some people hate refugees, Friday at the hall.',
      'Poster from 1905 in the museum: aliens and foreigners are a plague.',
      'He was fined for saying gypsies should be shot.',
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
      'A talk on menopausal health at the library.',
      'The dame in our panto is a big fella in a frock.',
      'The police are counting the bikes they found, come and claim yours.',
      'Lost dog, a brown whippet, last seen by the takeaway on Mill Street.',
      'Wheelchair racing at the sports day on Saturday, all welcome.',
      'Leave the cooking to the lads of the football club, breakfast from eight on Sunday.',
      'Two lads were cuddling a lost dog outside the chip shop, is it yours?',
      'The horse that pulled the milk float has been put out to grass at Hill Farm.',
    ],
  },
};
