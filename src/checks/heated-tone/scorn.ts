// Scorn in passing: somebody is brushed off, goaded, pitied in jest, or asked what nobody would ask in earnest.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** The body that is asked, or the people who are: "anyone at County Hall", "a single person over there". */
const ANYBODY = `(anybody|anyone|somebody|someone|nobody|no one|a single (person|one of you|officer|planner)|
  not one of (you|them)|any of (you|them|our .{1,2}|the .{1,2})|you lot|you people|they|he|she|#Person|
  the {office}|our {office}|the (council|county|planners))`;

/** Where they sit. */
const IN_OFFICE = `(in|at|on|over|up|down|from) .{0,2} (there|county hall|the office|the county|the council|
  that council|
  that office|head office|the depot|town hall|shire hall|city hall|planning|highways|that committee|the committee|
  that building|the board|civic centre|here)`;

/** A joke at oneself, at an animal or at the weather, and music that is really played. */
const IN_FUN = phrases(`
  (orchestra|concert|rehearsal|rehearse|tune|strings|recital|fiddle|band|busk|quartet|ensemble|cellos|violas)
  (brownies|cubs|beavers|scouts|kids|children|toddlers|pupils|little ones|class|lambs|puppy|kitten|{pet-or-pest})
  (my|our) (own)? ({kin}|dog|cat|puppy|kitten|knees|sourdough|printer|oven|husband|wife)
  (for|from) (me|myself|muggins|yours truly)
`);

export const SCORN: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'asks what nobody would ask in earnest',
    unless: IN_FUN,
    phrases: phrases(`
      (who|where|what|how) (on earth|exactly|the hell|the devil|precisely|(do|did|does) (you|they|he|she|people) (think|
        suppose|imagine|reckon)) .{1,12} (the|a) (tooth fairy|fairies|pixies|elves|magic money tree|money tree|
        father christmas|santa|easter bunny|good fairy|fairy godmother|bin fairy|fairy|magic wand|crystal ball)
      (does|do|did|can|could|is there|are there|has|have|will|would|is|
        are) .{0,1} ${ANYBODY} (${IN_OFFICE})? .{0,3} (own|owns|got|have|has|possess|bought|buy|find) (a|an) (watch|
        calendar|calculator|map|ruler|spirit level|tape measure|brain|backbone|spine|clue|mirror|dictionary|conscience|
        heart|working telephone) (between .{1,3}|$)
      (does|do|did|can|could|is there|are there|has|have|will|would|is|are) .{0,1} ${ANYBODY} (${IN_OFFICE}|who|
        that){0,2} .{0,3} (read (a map|a calendar|english|plain english|a clock|a sign|signs)|tell the time|count (to|
        past) .{1,2}|add up|lift a finger|do any work|do a (stroke|hand 's turn)|do a day 's work|any common sense|
        pick up a (phone|telephone|shovel|spade)|awake|know what day it is|ever set foot)
      (have|has|had|is|are) (n't)? (you|he|she|they|#Person|people|some people|anyone|that (man|woman)) .{0,2} (nothing|
        anything|not got anything|owt|nowt) (better|else) to do (all day|with your (life|time|days|evenings)|of a|on a|
        than|but|with|$)
      (did|have|has) (i|we|somebody|someone|the truth|that|he|she|#Person) .{0,2} (hurt|hurts|wounded|bruised|
        upset) (your|his|her|their) .{0,2} (feelings|ego|pride|little)
      (did|has|have) (somebody|someone|you|we|#Person|he|she) (get|got|climb|fall|
        fallen) out .{0,2} bed .{0,2} (wrong side|funny side)
      (did|has|have) (somebody|someone|you|we|#Person|he|she) (get|got|climb|fall|fallen) out .{0,3} wrong side
      (looks|sounds|seems|look|sound) like .{0,1} (somebody|someone|#Person|a certain|they|he|she|you) .{0,3} (rattled|
        (upset|sore|bitter|jealous|triggered|touchy) (about|today|again|that|because|now|with|this|#Person|$)|rumbled|
        a bad loser|sour grapes|lost the plot|losing it|in a huff|in a strop|having a (tantrum|strop|meltdown|wobble|
        paddy))
      (hit|touch|touched|struck|strike|hitting|touching) (a|that|the|his|her|your) .{0,1} nerve .{0,2} (did|have|has|
        there|did n't|have n't|with) .{0,2} (i|we|you|him|her|#Person|them|that lot)
      (here come|here comes|see|look|watch|enter|cue) (the|all the)? .{0,2} (keyboard warriors|outrage brigade|
        rent a mob|moaning minnies|pitchfork brigade|perpetually offended) .{0,6}
      (out|here|back) (again)? with (their|your|the) (pitchforks|torches|flaming torches) .{0,4}
      (who|what) (nicked|stole|took|kicked|rattled|yanked|shook|jerked|tugged|pulled) your (cage|toys|dummy|sandcastle|
        chain|lollipop|sweets|ball)
      (who|what) (peed|pissed|spat|weed) in your .{1,2}
      what (exactly)? (do|did|would) (you|he|she|they) (do|actually do) all day .{0,2}
      (are|were) (you|they|he|she) (always|really|deliberately|being|trying to be) .{0,1} (this|so)? (dense|thick|
        obtuse|stupid|ignorant|rude|obnoxious|awkward|unpleasant|dim|clueless|miserable) (or|all|on purpose|
        deliberately|today|by nature|naturally|$)
      (are|is) (you|he|she|they|that man|#Person) .{0,1} (thick|stupid|dense|dim|obtuse|blind|daft|deaf) or .{1,6}
      do (you|they) (have|need) to (work|practise|train|try) (at|hard) .{0,2} being .{1,4}
    `),
  },
  {
    kind: 'taunt',
    why: 'brushes somebody off',
    unless: IN_FUN,
    phrases: phrases(`
      do n't let the (door|gate) (hit|catch|bang|smack|slam) (you|him|her|them|#Person|your) .{0,6}
      ^ .{0,2} (bye|goodbye|ta ta|bye bye|cheerio|farewell|off you go|see ya|toodle pip|go then) .{0,3} (you|he|she|
        they) (wo n't|will not|'ll not) be (missed|mourned) .{0,3}
      (you|he|she|they|#Person) (wo n't|will not|'ll not) be missed .{0,2} $
      good riddance .{0,1} (to)? (you|him|her|them|#Person|the lot of (you|them)|the pair of (you|them)|that lot|
        the whole lot|bad rubbish|the (council|committee|chairman|clerk|county|chair|mayor|leader)|cllr) .{0,4}
      (nobody|no one|did (anyone|anybody|i|we|somebody|someone)|who|i do n't remember) (ask|asked|asking) (for)? (you|
        your .|#Person|him|her|your (two penn'orth|tuppence|two pence|opinion|views|advice|permission|input)) .{0,2} $
      (save|keep) (it|that|your .{1,2}) for (someone|somebody|people|those) (who|that) (care|cares|gives|give|believes|
        believe|is|are) .{0,4}
      ^ .{0,1} (oh|please|just|do|for pity's sake|for goodness sake)? (change|flip|turn) the record (will you|would you|
        please|#Person|mate|love|pal|for once|eh|you lot|all of you|$)
      (same|same old|that|another) (old)? (broken|stuck|scratched) record .{0,3} (from|of|with|as) .{1,4}
      ^ .{0,1} (yawn|snore|zzz|zzzz|next|blah blah blah|blah blah|bored now|whatever) (yawn|next|snore|whatever|#Person|
        mate|love|pal) $
      ^ .{0,1} (bit|a bit|rather|far too|too) late .{0,1} (to|for) .{0,3} (be|being|say|saying|start|play|playing|act|
        acting|pretend|pretending|claim|cry|crying|have|having) .{0,2} (sorry|apologies|caring|nice|innocent|tears|
        a conscience|you care|concerned|the victim|cross|crying) .{0,3} (now)? (mate|pal|love|#Person|you lot|cllr|
        is n't it|$)
      (put|puts|that 's put|putting) (him|her|them|you|#Person|that one) .{0,1} (back)? in (his|her|their|your) (box|
        place) .{0,3}
      (the|such|deafening|total|complete) silence (from|of) .{1,6} (deafening|telling|golden|speaks volumes|says it all|
        tells you everything)
      deafening silence (from|out of) .{1,6}
      ^ .{0,2} at least (i|we) (put|sign|use|have|had|'ve|post|say|write) .{0,2} (my|our|the|a) .{0,1} (name|names|guts|
        decency|courage|manners|backbone|spine|face|balls|honesty|bottle) (to|under|on|and|instead|unlike|$) .{0,6}
      (you|he|she|they) do n't get to (tell|say|decide|lecture|dictate|order|choose|come|speak|judge) .{0,8}
      ^ .{0,3} (talk|speak|act|behave|discuss it|argue|answer|ring|ring me|ask|pick up the phone|come and talk|
        apologise|own up) .{0,3} like (an adult|adults|a grown up|grown ups|a grown man|grown men|a grown woman|
        a human being|a normal person|a man) (or|instead|for once|and stop|rather|not|$) .{0,6}
      (or|and|just|please|so) shut up about it
      some of us (have to|had to|actually|still|do)? (work|working|worked) for (a|our) living .{0,1} $
      some of us (actually|still|do|at least|really) (read|turn up|turned up|bother|bothered|listened|care|pay|paid|
        went to|looked|checked) .{0,6}
      ^ .{0,3} (we|you) (ca n't|cannot|can 't) all be (as)? .{0,1} (perfect|clever|lucky|important|wonderful|retired|
        rich|idle|blessed|special|superhuman|saints|geniuses|experts) .{0,2} (as|like|with|you|#Person) .{0,4}
      (not to worry|never mind|do n't worry|bless) .{0,3} (we|you) (ca n't|cannot|can not) all .{0,2} (count|read|spell|add up|
        park|drive|tell the time|count to .|be good at|be clever|be bright|be geniuses|do sums) .{0,3}
      brass neck of (the (year|week|month|century|day)|him|her|it all|that (man|woman|lot)|these people|#Person) .{0,6}
      sorry (we|i) (ca n't|cannot|are n't) all (be)? (as .|like (you|him|her)|retired|rich|perfect|so .) .{0,6}
      (pull|wind|suck|reel) (your|yer|ur) (neck|necks|horns) in
      (get|crawl|slither|scuttle|pop|hop) back (under|in|into|down) (your|yer|that|the|whatever) .{0,1} (bridge|stone|
        rock|hole|cave|box|burrow|slime) .{0,3}
      long may (you|he|she|they) (sulk|stew|moan|whinge|cry|seethe)
      ^ .{0,2} let me (say|put|type|spell|explain|write|repeat) (it|this|that) .{0,2} (slowly (so|for|again|this time|
        $)|in (small|short|little) words|in words of one syllable|so even) .{0,6}
      (so|that|until|till) even (you|he|she|they|#Person|our {office}|the (council|county|planners)) (can|could|should|
        might|must|will|'ll) .{0,2} (follow|understand|grasp|get it|manage (it|that)|work (it|that) out|read it|see (it|
        that)|take it in|have (spotted|noticed|seen|worked)) .{0,2}
      ^ .{0,1} it 's called (a|an|the)? .{1,4} (try (it|one|some) (some time|sometime|one day|mate|pal|love|#Person|
        for once|$)|look it up|google it|you (should|might|ought) .{0,2} (try|look) (it|one) .{0,1} $|get one|buy one|
        heard of it $)
      (a|any|my|even a|even my) .{0,2} (five|six|seven|four|three|two|eight|nine|ten|
        #Number) year old .{0,1} could have (told (you|them|him|her|us|me|the .|anyone)|seen (that|it|through)|warned|
        worked (it|that) out|spotted|predicted|(drawn|planned|designed|done|written) .{0,3} better) .{0,6}
      (a|any|my|even a|even my|the) .{0,1} (child|toddler|dog|cat|hamster|monkey|blind man|goldfish|idiot) (could|
        would) have (told (you|them|him|her|us|me|the .|anyone)|seen (that|it|through)|warned (you|them)|worked (it|
        that) out|spotted) .{0,6}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'pities or admires somebody in mockery',
    unless: IN_FUN,
    phrases: phrases(`
      ^ .{0,1} (oh|ah|aw|aww|awww|well)? bless (him|her|them|em|#Person|his heart|her heart|their hearts|
        his cotton socks|her cotton socks|it|you)? .{0,2} (he|she|they|you|the .{1,2}|our .{1,2}|
        #Person)? .{0,1} (really|actually|still|genuinely|honestly|must|do)? (think|thinks|thought|believe|believes|
        reckon|reckons|imagine|imagines) !of .{0,8}
      (try|trying|tries|tried) (so|ever so|very|awfully|terribly|really) (very)? hard to (sound|look|seem|be|
        appear) .{0,1} (important|clever|relevant|grown up|tough|intelligent|interesting|funny|useful|a politician|
        somebody|cool|statesmanlike|offended|busy)
      (get|got|cue|bring|fetch|pass|break|hear) .{0,3} (violin|violins|smallest violin|tiny violin) (out|for|please|
        everyone|somebody|folks)? .{0,8}
      (somebody|someone|quick|please|can somebody|can someone) .{0,1} (pass|hand|get|fetch|give) .{1,3} a (tissue|hanky|
        hankie|dummy|lollipop|sick bag) .{0,5}
      (our|my)? thoughts (and prayers)? .{0,2} (with|to|go out to|for) .{0,2} (the|all|those|anyone|anybody|whoever|
        poor|everyone|that) .{0,2} (who|that|having to|forced to) .{0,2} (had to|have to|has to|must|is|was|were|
        will) .{0,1} (wait|walk|park|queue|use|get up|stop|slow|read|put|be|stand|carry|turn|give way|see|hear) .{0,8}
      spoken like (a|an|somebody|someone|the|true) .{0,2} (man|woman|person|somebody|someone|bloke|lady|chap|councillor|
        expert|landlord|developer|politician|people|one) (who|that|with|whose) .{0,3} (never|not|n't|no|only|hardly|
        never once) .{0,8}
      ^ .{0,2} ((such)? (wisdom|insight|advice|lessons|sermons|criticism|big words|strong words|brave words|fine words|
        big talk) from|says|said|writes|this from|that from|all from|and this from|all this from|rich from|good from|
        this coming from|lectured by|advice from|a lecture from|lessons from) (the|a|that|some|an|somebody|someone|
        people|he|him|her|you) .{0,3} (who|whose|that|with) .{0,2} (never|not|n't|no|only|every (single|day|week|time|
        night|evening)|still|always|once|parks|parked|leaves|left|dumps|dumped|owes|missed|voted|forgot|lost|spent|
        took) .{0,8}
      (coming|rich|hilarious|priceless|ironic) (coming)? from (you|him|her|them|#Person|a (man|woman|bloke|person|party|
        council)|someone|somebody|the (man|woman|person|party|council|people)) .{0,6} (rich|priceless|something|laugh|
        hilarious|joke|funny|cheeky|ironic)
      ^ .{0,1} not (you|him|her|#Person|the (council|county|mayor|clerk|chairman)) (lecturing|preaching|moaning|
        complaining|telling|crying|acting|pretending|having a go|teaching|giving|calling|whinging|banging) .{0,8}
      ^ .{0,1} imagine (being|getting|feeling) (this|that|so) (upset|angry|bothered|triggered|cross|worked up|bitter|
        petty|sad|offended|bored|thick|jealous|furious|dense|miserable|entitled|lazy|annoyed) .{0,8}
      ^ .{0,1} imagine (having|with) (the|that much|so much|this much) .{0,1} time .{0,1} to (write|type|moan|complain|
        count|film|photograph|sit|post|comment|argue|worry|ring|report|care|measure|object|draft) .{0,8}
      (all|all bow to|bow down to|all rise for|make way for|hail|kneel before) .{0,1} (hail)? .{0,1} (king|queen|lord|
        lady|emperor|saint|st|sir|dame|sheriff|duke|duchess|his majesty|her majesty|his highness) .{1,3} of (the|our|
        mill|church|station|high|#Capital) .{0,2} (car park|allotments|allotment|hedge|bins|parking|bowls club|
        committee|facebook|street|lane|road|verge|bus stop|recycling|council|whatsapp|potholes|village hall|complaints)
      if only there (were|was) (some|any|a) (sort of|kind of|type of|form of)? .{0,1} (website|sign|signs|notice|number|
        form|list|map|rule|law|device|bin|place|book|app|way|word|timetable|calendar|agenda|minutes) .{0,1} (that|where|
        which|who|to|you|we|for|on) .{0,8} $
      if only .{1,12} oh wait
      ^ .{0,1} (any time|anytime|whenever) (you like|you 're ready|suits|you fancy|you can be bothered|
        it suits you) .{0,2} (#Person|cllr .|highways|council|clerk|lads) .{0,2} $
      (glad|good|nice|great|lovely|pleased|happy) to see .{1,6} (got (his|her|their|its|our) priorities (right|straight|
        sorted)|on the ball as (ever|usual|always)|as (quick|sharp|prompt|efficient|helpful|useful) as ever|
        earning (his|her|their|its) keep (as|again|then|$)|working (so)? hard as (ever|usual))
      (really|certainly|sure|that 's|that|has|well that) (moved|moves) (things|us|the debate|the conversation) (along|
        forward|on) .{0,3} $
      what would (this|the|our) (village|town|parish|place|street|world) do without (you|him|her|#Person) eh .{0,2}
      (which|what|whose) (genius|bright spark|einstein|wise guy|clever dick|wise owl|mastermind|rocket scientist|
        brainbox) (thought|decided|put|designed|painted|signed|planned|came|left|was it|dreamt|had|approved|let|said|
        chose|dug|closed|is)
      the .{0,1} (expert|experts|oracle|lawyer|lawyers|tsar|guru) (has|have|is|are|'s) (logged on|spoken|entered the|
        woken up|out in force|up early)
      (fun|joy|moan|grammar|parking|dog|noise|tone|hedge|thought) police (have|has|are|is|'ve) (arrived|turned up|
        landed|here|been|out)
    `),
  },
];
