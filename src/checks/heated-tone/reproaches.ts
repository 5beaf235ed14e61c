// What people are told to their face in a quarrel, how others are called to watch, and what has not been forgotten.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** A joke, a show, a danger in the water, an animal, the weather: nobody is quarrelled with. */
const IN_FUN = phrases(`
  (chilli|spicy|jam|jams|tissues|addictive|film|films|movie|screening|gym|yoga|workshop|lesson|lessons|swim|buoy|
    angling|fishing|orchestra|choir|panto|quiz|fireworks|firework|carnival|raffle|tickets)
  (rain|snow|frost|weather|gale|gales|heatwave|{pet-or-pest}|ducklings|lambs|baby|toddler|toddlers)
  (treasurer|refund|claim|archive|churchyard|guided walk|guided tour|tour)
  (i'm|i am|i was|my|myself|muggins) .{0,2} (joke|clueless|daft|deluded|out of my depth|laughing stock)
`);

/** Somebody at whom a line is aimed, in its last words. */
const AIMED = `(#Person|mate|pal|love|pet|sunshine|sweetheart|dear|darling|cllr|councillor|mr .|mrs .|miss .|ms .|$)`;

export const REPROACHES: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'tells somebody to their face what is wrong with them',
    unless: IN_FUN,
    phrases: phrases(`
      (you|you lot) ('ve|have)? (really|completely|totally|finally|clearly|well and truly)? (lost the plot|
        lost your marbles|lost it completely|lost your mind|gone mad|gone doolally) .{0,3}
      (you|you lot|you people) (have|have n't|'ve|'ve not|do n't have) (n't|not)? (got)? (the)? (first|faintest|
        foggiest|slightest) (idea|clue) .{0,6}
      (you|you lot|you people|u) (are|'re|r) (so|just|completely|totally|utterly|absolutely|really|clearly|simply|
        honestly){0,2} (deluded|delusional|embarrassing (yourself|yourselves|us)|making (a fool|a show|a spectacle|
        an idiot) of (yourself|yourselves)|kidding (yourself|nobody|no one)|fooling (nobody|no one)|clutching at straws|
        beyond help|beyond belief|full of (it|yourself|yourselves|hot air)|the problem|part of the problem|
        living on another planet|a joke|a laughing stock|talking to yourself|pathetic|clueless|hopeless|insufferable|
        impossible|unbearable|shameless|out of order|bang out of order|well out of order|unbelievable|all the same|
        as bad as (him|her|them|each other)|no better than .{1,3}) .{0,5}
      you (are|'re) .{0,2} out of your depth (here|on this|with|in this|and|it|mate|pal|#Person|$) .{0,4}
      (your|his|her) (problem|trouble) (is|was|#Person is|mate is|love is) (that)? (you|he|she) (never|ca n't|always|
        wo n't|do n't|does n't|just|only|think|thinks|love|loves|talk|talks) .{0,6}
      (you|he|she|they) ('ve|have|has|'s) never (done|worked|put in) (a|an) (honest|hard|proper|single)? (day 's|
        hour 's|stroke of|day 's honest) (work)? .{0,6}
      (you|he|she|they) only (ever)? (post|posts|comment|comments|write|writes|turn up|turns up|come|comes|appear|
        appears|speak|speaks|ring|rings|join|joined) .{0,2} (to|when|because|for) (cause|stir|moan|complain|whinge|wind|
        pick|start|make trouble|attention|have a go|you want|there 's something|it suits) .{0,5}
      (you|he|she|they) always (have|has|had|must|want|wants|need|needs) .{0,1} (the last word|be right|to win|
        be the centre|to know best|the final say) .{0,4}
      if (you|some people|some folk|some of you|they|he|she|#Person) (put|spent|gave|put in) half (as much|the|
        of the) (effort|time|energy|hours) .{1,16}
      (not|n't|done|stop|sick of|tired of) .{0,1} (wasting|waste) (another|any more|my|more|one more) .{0,1} (breath|
        time|words|energy|thumbs) on (you|him|her|them|this lot|that lot|idiots|people like) .{0,4}
      (i|we|you ca n't) (do n't|wo n't|refuse to)? (argue|debate|reason) with (children|idiots|fools|trolls|bullies|
        the likes|stupid|morons|toddlers|people who) .{0,4}
      ^ .{0,1} (this|that|the) (conversation|discussion|subject) (is|'s) (over|closed|finished) ${AIMED}
      (do n't|dont|never) say (i|we) did n't (warn|tell) you ${AIMED}
      (my|our) (solicitor|solicitors|brief|lawyer|lawyers|barrister) (will|'ll) be (in touch|writing|contacting|on to|
        ringing|speaking) .{0,2} (you|mate|pal|#Person|him|her|them|$)
      (you|he|she|they) ('ll|will) (be hearing|hear) from (my|our) (solicitor|solicitors|brief|lawyer|lawyers|barrister|
        legal) .{0,2}
      think (very|long and|really|twice and)? (carefully|hard) about (your next|what you (say|post|write|do|type) (next|
        about|before|on)|whether you really) .{0,4}
      (somebody|someone|some people|some folk|some of you|you|you lot|he|she|they|#Person|certain people) (has|have|'s|
        've|got|have got|'ve got|has got|'s got|with) (far|way|clearly|obviously|much)? .{0,1} too much time on (your|
        his|her|their) hands .{0,5}
      slow (news)? (day|week) .{0,4} (is it|was it|eh|then|#Person)
      enjoy (explaining|telling|justifying) (it|that|this|yourself|yourselves) to (the|your|his|her|my|their|a|those|
        everyone) .{1,10}
      more fool (you|them|him|her|the lot of) .{0,2}
      just you watch (me|us|this|him|her|them|$)
      (some|certain|not (everybody|everyone|all)|half) .{1,14} (do|does|would|can|are|have|is|has|will|could|
        did) (n't)? (they|he|she) (#Person|mate|pal|love) .{0,1} $
      (let me|let us|let 's) get this straight .{0,8}
      (so|oh|oh so|right so) (it 's|that 's|is it) (fine|alright|all right|okay|ok|perfectly fine|acceptable) (for|when|
        if) (you|your|him|his|her|them|their|councillors|the council|some) .{0,8} (but|not|do|does|is) .{0,8}
      (he|she|they|you|#Person) would say that .{0,1} (he|she|they|you|being|seeing) .{0,1} (married|related|mates|
        best mates|paid|one of|in on|her|his|friends|thick|sleeping|next door) .{0,4}
      (none|no one) so (blind|deaf) as (those|them|he|him|people|a) .{0,6}
      (pots and kettles|pot and kettle|hello kettle|people in glass houses|physician heal thyself|empty vessels|
        takes one to know one|let (he|him) who is without sin) .{0,1} ${AIMED}
      people in glass houses should .{1,4}
      (love|loves|likes|like|loved|in love with|fond of|enjoys) the sound of (his|her|your|their) own (voice|voices)
      (still|why am i|why are we|tired of|ca n't believe i 'm) .{0,2} (explaining|telling|repeating|saying|
        spelling) this (out)? to (grown|adults|people|you|fully) .{0,4}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'thanks, praises or serves somebody in mockery',
    unless: IN_FUN,
    phrases: phrases(`
      (thanks|cheers|thank you|ta|big thanks|nice one|great job|congratulations|congrats|hats off|well done) (so much|
        ever so|a lot|very much|lads|all|everyone|#Person|council|highways|to .{1,5}|mate|again){0,2} (for|
        on) (ignoring|wasting|ruining|wrecking|blocking (my|our|the|us|me)|losing (my|our|the)|forgetting (about|my|our|
        us|the|to|again)|waking|spoiling|splashing|scaring|frightening|upsetting|breaking (my|our)|smashing|destroying|
        interrupting|lying|breaking your|leaving (us|me) (in|with|to)|making .{1,4} (worse|impossible|misery)|
        costing us|cocking|messing (up|us)|embarrassing) .{0,8}
      (thank you|thanks|cheers) .{0,3} for (another|yet another) (missive|epistle|instalment|pearl|essay|lecture|sermon|
        rant|bulletin) .{0,4}
      (one|you|i do) (wonders|wonder|have to wonder|has to wonder) how (he|she|they|#Person|that (man|
        woman)) ever .{1,8}
      that 's (his|her|their|your) (year|day|week|month|decade) 's work done .{0,3}
      (thank you|thanks|cheers) for (your|the|that|another) .{0,1} (rant|tirade|sermon|lecture|outburst|diatribe|
        tantrum|abuse|hot air|mansplaining|hissy fit|meltdown) .{0,4}
      (great|lovely|nice|fine|good|cracking|beautiful|fabulous|pretty) (speech|words|story|theory|letter|post|leaflet|
        excuse) .{0,3} (shame|pity) .{0,2} (none|not a word|nobody|no one|only|it) .{0,5} (true|rubbish|wrong|fiction|
        lies|listened|believes|happened|answered) .{0,3}
      ^ (great|nice|good|lovely|fine) (speech|story|post|words|rant|theory) wrong .{1,2} $
      (yes|aye|yeah) (sir|boss|miss|captain|m'lord|your (majesty|lordship|highness)) .{0,2} (no sir|three bags|
        we 'll all|straight away|right away|at once) .{0,4}
      ^ .{0,1} whatever you say .{0,1} (boss|your (majesty|lordship|highness)|sir|chief|guv|captain|o wise one|
        m'lord) .{0,2}
      your wish is (my|our) command .{0,1} (your|o|oh|sir|boss|#Person|m'lord|cllr) .{0,2}
      (shall|should|must|do) (i|we) .{0,2} (curtsey|curtsy|bow|kneel|genuflect|grovel|salute|doff) (now|first|too|to|
        before|or|my|our|then|$) .{0,3}
      (would|does|is) (sir|madam|his lordship|her ladyship|your lordship|his majesty|modom) (like|want|require|need|
        wish|care) .{0,6}
      anything else .{0,1} (your (lordship|majesty|highness|ladyship)|m'lord|sir|madam|o great one) .{0,4}
      (do you want|would you like|shall i|want|should i|need) (me|us|somebody|someone|mummy|mum|
        nanny)? (to)? .{0,1} (hold your hand|wipe your (nose|bum|bottom|backside)|cut up your (food|dinner)|tuck you in|
        read you a (bedtime)? story|warm your bottle|kiss it better|tie your (laces|shoelaces|shoes)) .{0,4}
      (somebody|someone|#Person) (is|'s) (a bit|awfully|very|in a)? (grumpy|tetchy|touchy|cranky|narky|mardy|ratty|
        snippy|in a mood|sulking|having a (moment|paddy|strop|sulk|hissy fit)) .{0,3}
      temper temper .{0,1} ${AIMED}
      ^ .{0,1} language timothy
      lighten up .{0,1} (you|#Person|people|mate|pal|love|everyone|folks|for) .{0,3}
      (buy|get|find|borrow|download) (yourself|yourselves|himself|herself)? a sense of humour
      sense of humour (failure|bypass|transplant|removed|surgically) .{0,5}
      wind (him|her|them|#Person|it) up and (watch|off|let|see) .{0,5}
      who (wound|set) (him|her|you|them|#Person) (up|off) .{0,2} $
      who put (a|the|another|ten|fifty|#Number|50p|10p) .{0,2} in (him|her|you|the meter|#Person|the slot) .{0,2} $
      light the .{0,1} (touchpaper|touch paper|fuse|blue touch paper) .{0,4} (#Person|online|he 's|she 's|they 're|
        typing|back) .{0,2}
      hook line and sinker .{0,1} (too easy|as usual|again|#Person|he|she|they|lol|every time|$)
      ^ .{0,1} (that|this one|well that) (got a bite|got them biting|got him biting|got her biting|
        touched a nerve) .{0,2} $
    `),
  },
  {
    kind: 'taunt',
    why: 'despairs of people aloud',
    unless: IN_FUN,
    phrases: phrases(`
      (i|we) (really|honestly|truly|do)? despair (of|at|for) (some|you|this lot|people|that lot|them|him|her|humanity|
        certain|whoever|#Person) .{0,5}
      ^ .{0,1} give me strength $
      (lord|god|heaven|someone|somebody|please)? (give|grant|send) (me|us) (the)? (strength|patience) .{0,1} (with|
        before i|not to|to deal|when|to put up) .{0,6}
      (god|lord|heaven|heavens|saints|the lord) (save|help|preserve|spare|deliver|protect|defend) us (all)? (from|if|
        when) .{1,10}
      (the|sheer|absolute|what|such) (entitlement|arrogance|hypocrisy|cheek|nerve|ignorance|audacity|brass neck|
        rudeness|stupidity|gall|self importance|pettiness|spite|selfishness) (of|on|from) (some (people|folk|of you|
        individuals|residents)|him|her|you|them|that (man|woman|lot|family)|#Person|certain|these people) .{0,5}
    `),
  },
  {
    kind: 'pile-on',
    why: 'calls others to watch or to join in',
    unless: IN_FUN,
    phrases: phrases(`
      (go|come|pop|head|have|take|everyone|everybody|you) .{0,3} (look at|read|see|watch|check out) (her|his|their|this|
        #Person 's) .{0,1} (page|profile|post|comments|thread|timeline|car crash|meltdown|tantrum|rant|
        replies) .{0,6} (comedy gold|hilarious|priceless|a laugh|giggle|car crash|embarrassing|meltdown|state of it|
        unravel|dig|squirm|wriggle|popcorn|comments)
      (come and|come|go and) (watch|see|enjoy) (this|the|him|her) .{0,1} (car crash|meltdown|tantrum|train wreck|
        dumpster fire|squirm|wriggle|pile up) .{0,5}
      (get|grab|pass|fetch) (your|the|some) popcorn .{0,2} (#Person|he|she|here|they|it 's (kicking|starting)|
        this is) .{0,4}
      (get|grab|pass|fetch) (your|the|some) popcorn .{0,1} #Capital .{0,1} (is|has|'s) (typing|back|on|at|online|off|
        here|arrived|started)
      judge for (yourself|yourselves) .{0,1} (lol|haha|hahaha|folks|everyone|people|lads)
      (anyone|anybody|who|somebody) else (want|wants|fancy|fancies|having|like|likes) a (go|pop|word|crack|turn|
        dig) (at|with) (him|her|them|#Person|that|this|the {office}) .{0,5}
      (hands up|who else|anyone else|anybody else|raise your hand|put your hand up) .{0,4} (been|had|gets|got|getting|
        being) .{0,2} (stitched up|lied to|ripped off|conned|bullied|shouted at|blocked|fobbed off|insulted|
        messed about|patronised|threatened|ignored) by (him|her|this|that|#Person|the {office}|them) .{0,4}
    `),
  },
  {
    kind: 'vendetta',
    why: 'bears a grudge, or hints at what it knows of somebody',
    unless: IN_FUN,
    phrases: phrases(`
      (i|we) ('ve|have|'ve still|still have) (kept|got|saved|printed|screenshotted) (the|all the|every|all your|your|
        all my|my) .{0,2} (receipts|screenshots|screenshot|messages|emails|texts|voicemails|letters|
        recordings) .{0,3} (#Person|mate|pal|just so you|so (do n't|be|think|go|try)|every (one|single)|cllr|
        in case you|you sent|and i) .{0,4}
      (i|we) ('ll|will|shall) remember (this|that|it|these) (come|in|at|on|when) .{0,1} (may|election|elections|polling|
        ballot|next election|your|you (want|need|come|ask)|budget) .{0,4}
      all (will|'ll|shall) be revealed .{0,2} about (a certain|you|him|her|#Person|somebody|someone|that|certain) .{0,5}
      (know|knows) where (the|all the) bodies are .{0,5}
      years .{0,1} (i|we) ('ve|have) (waited|been waiting|kept quiet|kept my mouth|bitten my tongue|
        held my tongue) .{0,4} (about|to (say|tell|see|get|settle)) .{0,2} (you|him|her|them|that|#Person|this (about|
        to)) .{0,6}
      (fell|fallen|falling) out .{0,6} (not|n't|never|still have n't) (forgotten|forgiven|forgave|forget|forgive) .{0,4}
      (did|done|does) the dirty on (me|us|my|our) .{0,12}
      (you|he|she|they|#Person) ('ve|have|has|'s) (just)? (made|got) (an|yourself an|himself an|herself an|a very bad|
        a bad|a lifelong) enemy .{0,4}
    `),
  },
];
