// How people are put down: told to read, to grow up and to go away.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** How somebody is addressed. */
const YOU = `(#Person|mate|pal|love|pet|sunshine|sweetheart|petal|son|dear|darling|duck|flower|butt|chum|people|
  everyone|cllr|councillor|you lot|folks|lads|ladies|gentlemen|mr .|mrs .)`;

/** What is found fault with in a friendly way: weather, slugs, a party. */
const NO_HARM = phrases(`
  (birthday|raffle|quiz|library|book club|story time|storytime|challenge|prize|competition|you're welcome|so we|
    good news|well done)
`);

/** Favours that are really asked: "Do us all a favour and shut the gate". */
const WHAT_HELPS = phrases(`
  (favour|kindness) (and)? (shut|close|leave|keep|give|read|put|stop) .{0,2} (gate|gates|gap|lid|dog|dogs|lead|leads|
    meter|lights|light|window|space|cone|cones|bin|bins|path|verge|ring|call|hand|wave|water|heating|tap)
`);

/** Lessons and clubs, where some people do need to learn to read or to park. */
const LESSONS = phrases(`
  (lesson|lessons|class|classes|course|courses|tutor|tutors|learners|teach|teaches|scheme|charity|library|volunteers|
    support|training|instructor|workshop|before (the|they|we) .{0,2} (summer|visit|trip|test))
  (so (we|i|there|the)|that's why|which is why|and we can help|we can help) .{0,6}
`);

/** Complaints that are welcome, or are made about a thing that is to be put right. */
const MAY_COMPLAIN = phrases(`
  (like|love|want|wish|free|welcome|feel|allowed|right|going) to {whine}
  (if|when|the .{1,3}|thing|things|people|neighbours|what) you {whine} (about|to|that)
  (you|some of you|lots of you|many of you) .{0,2} (were|was|have been) {whine} .{0,12} (so|fixed|mended|sorted|
    good news|here)
`);

export const PUT_DOWNS: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'tells somebody to read, to grow up or to keep quiet',
    unless: [NO_HARM, WHAT_HELPS],
    phrases: phrases(`
      ^ .{0,2} (read a book|get some fresh air|get out more|go outside|touch grass|have a word with yourself|
        have a day off|give it up|act your age|take a day off|have a lie down|go and have a lie down|go and lie down|
        take a chill pill|look it up|do the maths|know your place|mind your manners|learn some manners|buck up|man up|
        pull the other one|use your head|get real|dream on|turn it in|leave it out|wind your neck in|behave yourself|
        stay in your lane) .{0,1} ${YOU}
      (try|have you tried|you want to try|you should try|you could try|how about|what about|maybe try|
        perhaps try) .{0,1} (doing|reading|thinking|listening|minding|growing up|helping|volunteering|getting|looking|
        asking) .{0,8} (for once|for a change|instead of|one of these days|once in a while|before you|rather than)
      ^ .{0,2} (do|doing) (yourself|yourselves|us all|us|everyone|everybody|me|the village|the world|
        the rest of us) a (favour|kindness) (${YOU})? (and)? (stop|leave|go|shut|resign|stand|sell|log|delete|be|give|
        keep|stay|emigrate|read|get|learn|put|sit|find|move)
      (maybe|perhaps|better|best|just|why not|why do n't you|you should|
        leave it to the grown ups and) stick to (flower arranging|knitting|bingo|your .{1,2}|gardening|what you know|
        crosswords|sudoku|jam|scones|baking|running a|the day job|dominoes|facebook|recipes|pottery|
        your day job) .{0,1} (${YOU}|then|in future|and leave|eh|$)
      ^ .{0,2} (go|go and|toddle off and|run along and|off you go and|why do n't you) .{0,1} (have a lie down|
        have a cup of tea and calm down|play with your (train set|toys|dolls|trains|stamps)|bother (someone|
        somebody) else|annoy (someone|somebody) else|find somebody else|find someone else|polish your (chain|halo|
        medals)|count your money|shout at (a|the) (cloud|clouds|pigeons|telly)) .{0,6}
      ^ .{0,2} (act|acting) your (age|shoe size) .{0,6}
      (learn|learnt|learned|how) (to)? (read|spell|count|listen|park|drive|behave|add up|use a calendar|use a bin|
        write|tell the time) .{0,1} (${YOU}|first|before|for once|then come|then you|like the rest|you (selfish|
        ignorant|lazy))
      (give|giving) (your|his|her|their|that) (tongue|gob|keyboard|thumbs|mouth|jaw|tonsils|fingers|trap) (a rest|
        the day off|a day off|a holiday)
      (get|find|find yourself|get yourself|buy yourself|needs to get|needs to find|need to get|need to find|
        wants to get|want to get) (a|some) (life|hobby|grip|perspective|sense of proportion|manners|backbone|clue|
        proper job|real job|job) (${YOU}|and stop|and leave|instead|the lot of you|all of you|why do n't you|for (god|
        heaven|pity) 's sake|will you|then|$)
      ^ .{0,2} (grow up|shut up|pipe down|get a grip|get over it|get over yourself|wise up|wake up|sober up|calm down|
        cheer up|button it|zip it|belt up|give over|pack it in|leave off) .{0,1} (${YOU}|the lot of you|
        the pair of you|both of you|for (god|heaven|pity|goodness) 's sake|and get|and let|and stop|and read|you (sad|
        silly|miserable|moaning)) .{0,4}
      ^ (deal with it|suck it up|live with it|cry more|stay mad|cope|get used to it|tough|tough luck|hard luck|
        hard cheese|so what|boo hoo|end of|jog on|yawn|do one|your loss|not my problem|so there|touchy|ouch|burn|
        next) (${YOU}|then|now)? $
      ^ .{0,1} (toughen up|run along now|off you trot|off you toddle|tell (someone|somebody) who cares|
        grow a pair) .{0,3}
    `),
  },
  {
    kind: 'taunt',
    why: 'tells somebody to read, to grow up or to keep quiet',
    unless: [NO_HARM, LESSONS],
    phrases: phrases(`
      (some|certain|a few|one or two) (people|folk|folks|persons|individuals|members|residents|neighbours|parents|
        drivers|of you|commenters) .{0,5} (need|needs|want|wants|ought|could do with|would do well|
        really need) .{0,2} (learn|learning) (to|how to) (read|listen|park|count|behave|share|spell|say (sorry|please|
        thank you)|keep (their|your) .{1,4}|mind|knock|drive|stay|shut) .{0,6} $
      (some|certain|a few|one or two) (people|folk|folks|individuals|members|residents|neighbours|parents|
        of you) .{0,5} (need|want|ought|should|could do with|would do well|might like|may want|
        may wish) .{0,2} (mind (their|your) own|minding|get (a life|out more|over (it|themselves|yourselves)|a grip|
        a hobby|their facts|your facts)|grow up|wind (their|your) necks in|think before|look in the mirror|
        look (closer)? at (themselves|yourselves)|have a word with (themselves|yourselves)|a (good|long|hard)? (look|
        word)|wake up|pipe down|keep (their|your) (opinions|noses|traps|thoughts)) .{0,6}
      (some|certain) (people|folk|folks|individuals) (on (here|this page|this group)|round here|in this (village|town|
        street)) .{0,3} (take a (good|long|hard)? .{0,2} look at themselves|ashamed|have no (shame|manners|
        life)) .{0,3}
      if (only)? (some|certain|half the|these) (people|folk|of you|residents) (put|spent|gave) .{0,3} as much (time|
        effort|energy) .{0,4} as (they|you) (do|did|spend|put) .{0,6}
      not (everyone|everybody|all of us) (has|have|'ve got|has got) (the)? time to (sit|spend|be) .{0,4} (facebook|
        here|online|moaning|complaining|phone|keyboard|computer|on here) .{0,4}
      ^ .{0,8} (do try to keep up|do keep up|try to keep up|keep up at the back|do pay attention) .{0,1} $
      (anyone|anybody|everyone) with (half|an ounce of|a shred of|a gram of) (a)? .{0,1} (brain|brains|sense|
        intelligence|decency|common sense) (can|could|would|knows|will) .{0,6}
      ^ (careful|careful now|look out|watch out|uh oh|oh no|oh dear) .{0,1} (everyone|folks|lads|all)? (the)? (fun|
        moan|parking|grammar|thought|joy|dog|noise|bin|hedge|village) (police|gestapo|patrol|brigade) .{0,6}
      ^ .{0,1} (go and|go) (find|do) something (useful|better|constructive) (to do|with) .{0,6}
      (made|make) your bed (now|so)? .{0,2} lie in it .{0,2}
      (how|funny how|strange how|odd how) nobody (complained|moaned|minded|helped|objected|cared) when (i|we) (was|
        were|did|paid|had) .{0,8}
    `),
  },
  {
    kind: 'taunt',
    why: 'tells people that they only complain',
    unless: [NO_HARM, MAY_COMPLAIN],
    phrases: phrases(`
      (you|you lot|you people|all of you|some of you|most of you|half of you|(#Number|two|three|four|five|six|seven|
        eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen|dozens|hundreds) of you) .{0,3} {whine} (about|
        over|on|and|at|like|for|away|because|when|again|but|$)
      (all|nothing but|endless|constant|non stop|usual|more|same old|this|that|your|her|his|their) {whine} (about|
        over|from|on|and|of) (you|him|her|them|#Person|that lot|the same|some people|certain people)
      (you|you lot|you people|he|she|they|that lot|#Person|some people|some folk|certain people|some of you) (would|
        'd) (still|only|just|probably)? ({whine}|complain|grumble|find fault|object|criticise|argue) (even)? (if|
        about the colour|that (heaven|the sun|the grass|the sky|paradise|santa)) .{0,8}
      (never happy|never satisfied|happiest when) (unless|till|until|when)? .{0,4} ({whine}|complaining|moaning|
        some people|some folk|you lot|are you|are they|is he|is she)
      (you|he|she|they|#Person|you're|he's|she's|they're) .{0,1} (keep|keeps|kept|always|forever|still|never stop|
        constantly) (banging|harping|droning|wittering|prattling|rabbiting|bleating|rattling|blathering|whittling|
        going) on (about|at|and|like|as if|$)
      (oh|and)? here (come|comes) the {whine}
      (stop|quit|pack in|cut out|enough of) (the|your|all the|all your|this|with the)? {whine} .{0,1} (and|${YOU}|you|
        about|will you|or|the lot of you|$)
      (more|too much) (time|mouth|opinion|opinions) than (sense|brains|brain|manners)
    `),
  },
  {
    kind: 'taunt',
    why: 'points a finger at somebody who complains, lost or gave way',
    unless: NO_HARM,
    phrases: phrases(`
      (funny|strange|odd|amazing|interesting|curious|hilarious|convenient) how (you|he|she|they|you lot|these people|
        some people|certain people|the same people|#Person) (all|lot)? (only|suddenly|always|never|manage|managed|
        found|find|have|has|can|ca n't|did n't|forget|forgot|went) .{0,2} (turn|show|come|came|care|speak|post|appear|
        call|answer|blame|mention|say|said|time|money|quiet|pop|crawl|notice|something to say|there when|busy|
        remember when|about|up)
      (nobody|no one|who) (forced|made|asked|is forcing|is making|begged|told|held a gun) (you|him|her|them|
        #Person) to (live|buy|move|read|come|stand|join|be|listen|look|stay|watch|comment|reply|come here) .{0,8}
      if (you|he|she|they) (do n't|does n't) like (it|that|this|it here|living here|the (bells|rules|village|noise|
        smell|cows|way|bell|cockerel|cockerels|mud|tractors|sheep|clock|manure|muck|country|countryside|lambs|
        pub)) .{0,4} (move|move out|move away|leave|lump it|go|tough|do n't|sell up|stay (at)? (home|away|in)|
        there 's the door|there 's always|there 's (a|the) (road|bus|train) (out|away|back|every|leaves|leaving)|
        do one|clear off|hard luck|scroll on|keep scrolling|the door|go back|go somewhere|go and)
      (bet|hope|suppose|imagine) (you|he|she|they) (feel|feels|'re feeling|'s feeling) .{0,1} (silly|stupid|daft|
        foolish|small|ashamed|a fool|an idiot|proper daft|pretty small) .{0,4}
      (you|he|she|they|#Person) must (feel|be feeling) .{0,1} (silly|stupid|daft|foolish|small|big|proud of (yourself|
        himself|herself)|ever so) .{0,4}
      ^ (oh|aw|ah)? .{0,2} (lost for words|lost our tongue|struck dumb|touchy|rattled|upset|jealous|hungover|sulking|
        run out of (excuses|arguments|insults|answers)|got out of bed .{1,5}|had too much|in a huff|having a (tantrum|
        strop|bad day|wobble|sulk)) (today|now)? (are|have|did|is) (we|you|someone|somebody) .{0,3}
      (are|have|did) we (rattled|upset|jealous|touchy|sulking|hungover|lost for words|run out|forgotten our|
        a bit sore|having a (tantrum|strop|wobble|sulk)) .{0,4}
      (explain|draw|spell|show) .{0,6} (but|only|except) .{0,5} (crayons|crayon|hand puppets|glove puppets|felt tips)
      (explain|explained) it (to|for) you .{0,4} (but)? .{0,2} (ca n't|not|cannot) .{0,1} (understand|
        make you understand) .{0,4}
      (knew|thought|said|bet|guessed) .{0,1} (you|he|she|they|#Person) ('d|would) (bottle|chicken|wimp|back down|duck|
        wriggle|squirm|run away|lose (your|his|her) nerve|run and hide|hide|go quiet|block me|come crawling)
      (you|you lot|the usual suspects|they|he|she|#Person) .{0,3} (come|coming|crawl|crawling|crawled|came|creeping|
        slithering) out (of|from) (the|their|under|your) .{0,2} (woodwork|holes|hole|stones|rocks|stone|rock) .{0,2}
      (some|most|the rest) of us (have|'ve|had) (got)? (jobs|proper jobs|real jobs|a job|lives|work|
        better things) to (go to|do|lead|get on) .{0,1} $
      (#Number|how many|twelve|ten|twenty|fifty|forty) of you .{0,8} (and not|but not) (one|
        a single one) of you .{0,1} (offered|volunteered|turned|came|lifted|helped|put|stood|bothered|said thank)
      (and|but) not (one|a single one) of you .{0,1} (offered|volunteered|turned up|came|lifted|helped|stood|bothered|
        could be bothered|thanked|said thank) .{0,6}
      (you|he|she|they|#Person) only (ever)? (show|shows|turn|turns|come|comes|appear|appears|speak|speaks|call|calls|
        pop|pops) .{0,2} when there 's (a|an|free|cake|wine|something|food|money) .{0,4}
      ^ .{0,1} feeling (foolish|silly|stupid|daft|clever|proud of yourself) (yet|now) .{0,2}
      (give|gives|dish|dishes|giving|dishing) it out but .{0,3} (ca n't|not|n't|cannot) take it .{0,3}
      more front than (blackpool|brighton|selfridges|southend|harrods|woolworths)
    `),
  },
  {
    kind: 'taunt',
    why: 'says that somebody does not read what they answer',
    phrases: phrases(`
      ^ .{0,1} as you ('ve|have) .{0,2} (shown|proved|proven|demonstrated|illustrated) (us|everyone|so well|perfectly|nicely|
        all of us)? (again|once more)? $
      (some|certain) (people|folk|folks) (can|will)? only (ever)? (bother with|get as far as|look at|manage|
        read) the (headline|headlines|title|pictures|picture|first (word|sentence|line|paragraph)) (anyway|obviously|clearly|
        it seems|i see|then)? $
    `),
  },
];
