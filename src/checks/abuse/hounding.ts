// Phrases that harass somebody, or set others on them.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { INVITED } from './words.js';

export const HOUNDING: readonly Group[] = [
  {
    kind: 'incitement',
    firm: true,
    why: 'calls on others to find out who somebody is',
    near: phrases('(name and shame|naming and shaming|named and shamed|shame them|shame him|shame her|outed)'),
    phrases: phrases(`
      (who are|who is|who's|who owns|who drives|whose) .{0,1} (the|these|those|this|that|they|he|she|it)
      (does|do|did) (anyone|anybody|any of you|you|someone) .{0,2} (know|knows|recognise|spot) (who|him|her|them|this|
        that|the)
      let's (find|track|hunt|get|out|shame|expose|name) .{0,2} (him|her|them|down|out|the|these|those)
      (share|keep sharing|repost) .{0,4} (till|until) .{0,4} (found|find|known|know)
      help (us|me) find .{0,1} (him|her|them|out|the|this|that)
    `),
  },
  {
    kind: 'incitement',
    why: 'calls on others to turn on somebody',
    near: phrases(`
      (is|are|was|were|'s) the (one|man|woman|bloke|lad|girl|person|driver|owner) (who|that) .{0,3} (let|did|hit|dumped|drove|
        walked|left|kicked|threw|nicked|stole|shouted|swore|pushed|reported|complained|put)
      (let|lets) (his|her|their) dog .{0,10} (walked|walks|strolled|drove) (off|away)
    `),
    phrases: phrases(`
      (share|spread|pass|send) (it|this|him|her|them|the .{1,2}) .{0,2} (far and wide|everywhere|all over|to everyone)
      (make|let's make) (him|her|them) (famous|go viral)
    `),
  },
  {
    kind: 'incitement',
    why: 'calls on others to turn on somebody',
    phrases: phrases(`
      (everyone|everybody|all|lads|please|shall we all|let's all|let's|go on|go and|all go|go) .{0,3} (message|ring|
        bombard|tell|give|hassle|egg|boo|pester|spam|flood|troll|visit|take|hound|report|review|bang on) .{0,4} (her|
        him|them|his|their) .{0,4} (what (you|we) think|hell|what for|a piece|inbox|phone|one star|house|door|gate|
        drive)
    `),
  },
  {
    kind: 'harassment',
    why: 'hounds somebody, or boasts of it',
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
    why: 'calls on others to turn on somebody',
    unless: INVITED,
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
    kind: 'incitement',
    why: 'sends others to somebody’s home or page',
    phrases: phrases(`
      (everyone|everybody|all of you|lads|folks|please|all) .{0,4} (hoot|beep|honk|bang|whistle|hammer|rev|jeer|
        shout) .{0,8} (her|his|their|#Person 's) .{0,1} (house|gate|door|window|place|bungalow|flat|shop|drive)
      give (the|his|her|their|that) .{0,3} (a|an) (good|right|proper|decent)? (kick|kicking|boot|booting|thump|scratch|
        bash|whack|shove) .{0,3} (for|from) (me|us|all of us|the rest of us)
      (pile|piling|swarm|descend|dogpile) .{0,1} (on|onto|into|in) (to)? (the|his|her|their|that|
        #Person 's) .{0,6} (page|reviews|comments|website|profile|wall|inbox|mentions) .{0,8}
      (i've|i have|we've) (rung|rang|phoned|called|emailed|messaged|texted) (it|her|him|them) .{0,4} [(your turn|
        your go|who's next|now you|over to you)]
      (let|letting) (his|her|their|your) tyres down .{0,4}
      (meet|gather|turn up|see you|be) .{0,3} outside (the|his|her|their|#Person 's) .{0,3} (house|home|gate|door|
        bungalow|flat|drive) .{0,12} (wake|saucepans|pots and pans|horns|drums|eggs|sleepless|night to remember|
        what for|torches)
      (throw|chuck|lob|tip|put|pour|scatter|leave) .{0,6} (over|on|in|through|down|against) (his|her|their|
        #Person 's) .{0,1} (hedge|garden|letterbox|doorstep|windscreen|pond|drive|roses|window) .{0,3} (for|from) (me|
        us)
    `),
  },
  {
    kind: 'incitement',
    why: 'calls for bad reviews',
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
    why: 'goes on at somebody day after day until they give in',
    phrases: phrases(`
      (i|i'm|i've|i'll|we|we've|we'll) .{0,3} (send|sending|sent|ring|ringing|rung|text|texting|texted|message|
        messaging|messaged|email|emailing|emailed|phone|phoning|tag|tagging|follow|following|park|parking|sit|sitting|
        stand|standing|post|posting) .{0,10} (every|each) (single)? (morning|night|day|evening|hour|lunchtime|afternoon|
        week|weekend|#Day) .{0,6}
      (hear|hearing) from me (every|each) (single)? (day|night|morning|hour|week) .{0,8}
    `),
    near: phrases(`
      (until|till|when) (he|she|they|you|#Person) .{0,1} (resigns|resign|says sorry|say sorry|apologises|apologise|
        quits|quit|cracks|caves|gives in|owns up|admits|moves out|sells up|withdraws|drops|steps down|stands down)
    `),
  },
  {
    kind: 'harassment',
    why: 'goes after somebody who has shut the door',
    phrases: phrases(`
      (block|blocks|blocked|muted|banned) .{0,8} (made|opened|set up|started|making|opening) .{0,4} (account|accounts|
        profile|profiles|number|numbers) .{0,4}
      (change|changes|changed|changing|block|blocks|blocked) (her|his|their|my) (number|phone|locks|email|address|
        account) .{0,10} (i|i'll|i will|we|we'll) (find|get|got|have|know|track|trace) .{0,6}
    `),
  },
  {
    kind: 'harassment',
    why: 'tells how somebody is followed, watched or shown up',
    phrases: phrases(`
      (i|we|i've|we've|i'll|we'll|i'm|we're|been) .{0,3} (sat|sitting|sit|stood|standing|stand|parked|parking|park|
        waited|waiting|wait|camped|camping) .{0,1} (outside|opposite|across from) (your|his|her|their|#Person 's|
        the clerk 's|the chairman 's) .{0,1} (house|flat|bungalow|gate|door|place|work|office|shop|drive) .{0,8} (again|
        tomorrow|back|every|hours|all (day|night|morning|evening)|till|until|tonight|nightly)
      (i|we|i've|we've) .{0,2} (followed|tailed|trailed|shadowed) (you|him|her|them|#Person) .{0,2} (home|all the way|
        to (see|find out|his|her|their|your)|round|back|from (work|the pub|school|the shop)) .{0,6}
      (put|stuck|posted|printed|pinned|written|wrote|scrawled|stick|pasted|putting|sticking) (his|her|their|your|
        #Person 's) .{0,1} (number|address|photo|picture|face|phone number|home address|mobile) .{0,1} (on|in|up|round|
        all over|inside) .{0,1} (every|all|the wall|the (toilet|toilets|gents|ladies|phone box)|phone boxes|lamp posts|
        lampposts|cards|town|a dating|escort|on) .{0,4}
      (she|he|they|#Person|you) (can|may) block me .{0,8} (plenty|more|other|another|new|spare|dozens) .{0,3} (phones|
        accounts|numbers|profiles|emails|sims|account|phone|number)
      (wherever|everywhere) (he|she|you|#Person) (goes|go|sits|sit|shops|shop|turns|turn|walks|walk|
        drinks) .{0,6} (i'll|i will|i'm|i am|i sit|i go|i turn up|i follow|so do i|there i am|we'll|we're) .{0,6}
      (every|each) time (he|she|#Person|you) (posts|post|speaks|opens|logs on|goes|leaves|comments|appears|
        tweets) .{0,6} (i'm going to|i'll|i will|we'll|i shall|i'm) .{0,2} (be)? (there|underneath|reply|replying|
        reminding|remind|post|comment|shout|follow|waiting|repeat)
      (turning up|turn up|calling|call|ring|ringing|phoning|banging|writing) .{0,2} (at|on|to) (his|her|their|
        #Person 's) .{0,2} until (he|she|they) .{0,6}
    `),
  },
  {
    kind: 'incitement',
    why: 'calls for somebody to be shunned, visited or driven out',
    unless: phrases(`
      (hospital|lonely|poorly|flowers|get well|care home|sponsor|raffle|sea|tide|horse|horses|bull|rents|rent|prices|
        jobs|housing|flood|floods|flooding|damp)
    `),
    phrases: phrases(`
      turn (your|our) (back|backs) on (him|her|them|#Person) .{0,5}
      (fancy|up for|shall we|let's|lets|we should|time we|time someone|time somebody|somebody|someone should|
        lads) .{0,3} (pay|paying|paid) (him|her|them|that (man|woman|family|lot)|#Person) a (little|late night|
        friendly)? (visit|call) .{0,1} (tonight|after dark|later|at home|lads|one night|with .{1,2}|$)
      (^|let's|lets|we should|should|ought to|time to|time we|i'd|i say|we'll|we need to|together we can) .{0,1} (run|
        ran|drive|drove|chase|chased|hound|kick|kicked|drum|drummed|boot|force|forced) (them|him|her|#Person|the (pair|
        lot) of (them|you)|that (man|woman|family|lot)) (and .{1,3})? out of (the|this|our)? (village|town|parish|
        street|office|here)
      (let's|lets|time we|time to|we should|we can|everyone|everybody|must|going to|gonna|we'll|i'll|
        want to) .{0,2} (make|made) (life|things|it) (as)? (uncomfortable|hard|difficult|hell|a misery|impossible|
        unpleasant|awkward|unbearable|hot) .{0,2} for (him|her|them|#Person|that (man|woman|family|lot|pair|house))
      (let (him|her|them) starve|(starve|freeze) (him|her|them) out|(cut|cutting) (him|her|#Person) dead) .{0,3}
      (nobody|no one|none of you|not one of you|do n't anybody) .{0,1} (should|must|is to)? .{0,1} (buy|spend|drink|
        shop|eat) .{0,8} (from|with|at|near) (that|this) (man|woman|family|pair|lot) .{0,4}
      (here's|this is|that's) (his|her|their|#Person 's) .{0,1} (number|address|email|mobile) .{0,6} (give (him|her|
        them) .{1,6} what (you|we) think|tell (him|her|them) (what|exactly|where)|do your worst|make (him|her|them)|
        you know what to do|go get|have fun|have at it)
      (drinks|lives|works|parks|jogs|walks (his|her) dog) (in|at|by|near|on) .{1,8} if (anyone|anybody|
        you) .{0,2} (wants|fancies|want|fancy|feels like|care|cares) .{0,2} (put|sort|teach|have|give|tell|set|
        to .{0,1} word) .{0,1} (him|her|them|words|word) .{0,4}
    `),
  },
  {
    kind: 'incitement',
    why: 'would have everybody turn up at once, as if in jest',
    unless: phrases(`
      (birthday|cake|cakes|card|cards|flowers|surprise|surprised|thank|thanks|sing|sang|carol|carols|retire|retires|retirement|
        last day|ninetieth|hospital|anniversary|party|present|presents|clap|clapped|cheer|cheered|wedding|christening|
        sponsor|sponsored|welcome|hug|paint|painted|help|helped|helping|mend|mended|the work)
    `),
    phrases: phrases(`
      (pay|love|like|give|worth|fun|priceless|picture|imagine|just) .{0,3} (see|picture|imagine)? (his|her|their|
        #Person 's) face (if|when|as) .{0,2} (#Number|all|every one|each|half|dozens|hundreds|the whole lot|the rest|
        a few|loads) of (us|you|the (village|street|town)) .{0,12}
      (hilarious|funny|a laugh|fun|a shame|a pity|a crying shame|priceless|awful) if (we|you|everyone|
        everybody|half the (village|street|town)|the whole (village|street)|(#Number|all|half|every one|dozens) of (us|
        you)) .{0,2} (rang|phoned|turned up|walked in|queued|emailed|wrote|messaged|ordered|booked|complained|
        reported) .{0,3} (him|her|them|his|their|#Person|#Person 's) .{0,10}
    `),
  },
];
