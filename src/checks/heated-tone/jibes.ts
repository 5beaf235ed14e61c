// Jibes that are thrown at somebody in a line of their own: "Earth to Wendy", "Who let you out?", "Typical of that lot".
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Who a jibe is meant for, as it stands at its end. */
const AIMED = `(#Person|mate|pal|love|pet|sunshine|sweetheart|dear|darling|cllr|councillor|you lot|folks|lads|council|
  highways|county|county council|eh|then|$)`;

/** Somebody does take tablets, is praised, or goes to a match, a quiz or a lesson. */
const IN_EARNEST = phrases(`
  (pharmacy|chemist|surgery|prescription|nurse|repeat|quiz|workshop|lesson|rugby|match|panto|choir|astronomy)
  (generous|kind|modest|thoughtful|selfless|welsh weather|british weather|weather|wales|summer|bank holiday)
  (thank you|thanks|thank|congratulations|well done|proud of)
`);

export const JIBES: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'jeers at somebody',
    unless: IN_EARNEST,
    phrases: phrases(`
      ^ .{0,1} what (do|did) (you|he|she|they) want .{0,1} (a|an) (parade|medal|round of applause|certificate|cookie|
        biscuit|badge|gold star|knighthood|standing ovation|statue)
      (want|wants|wanting|waiting for|expecting|after) a medal (or|for that|and a chest|#Person|mate|pal|love|do you|
        does he|does she)
      what 's (your|his|her|their|the) excuse (this|now|today|then|#Person|mate|pal|for|cllr|council|$) .{0,3}
      ^ .{0,1} let me guess .{0,1} (it 's|it was|you|you 're|you 've|he|she|they|he 's|she 's|they 're|another|not your|
        nobody|somebody|someone) .{0,8}
      do n't tell me .{0,1} (you|he|she|they) (read|saw|heard|got|found) (it|that|this) (on|off|from|in) .{1,4}
      do n't tell me .{0,1} (it 's|it was) (somebody|someone|my|our|their|highways|the county|the council) .{0,6}
      since when (did|do|does|are|is|were|was|have|has) (you|he|she|they|#Person|the council|the county|
        that lot) .{0,3} (care|cared|own|owned|run|an expert|experts|in charge|get to|decide|bother|bothered|know|
        allowed|listen|listened|give|given|become|become an|the boss) .{0,8}
      (gone|went|all|very|awful|awfully) .{0,1} quiet (since|after|when|now|about) (i|we|somebody|someone|they|he|she|
        you|that) .{0,1} (asked|posted|showed|mentioned|pointed|named|got|saw|produced|put|found|asked for|said|
        told) .{0,6}
      where (are|is|'s|'re) (all)? (the|those|these|our) .{0,2} (talkers|talker|mouths|gobs|critics|experts|heroes|
        moaners|warriors|whingers|know alls|know it alls|complainers|objectors|naysayers|doubters|brave .|loud .) (now|
        today|then|when|tonight) .{0,6}
      ^ .{0,1} come on then .{0,1} (#Person|#Capital|cllr .|councillor|council|highways|you lot|big man|
        experts) .{0,1} (we|i|let|out|where|what|explain|answer|tell|show|do|spit) .{0,6}
      (leave it to|stick to) (the|your) (knitting|day job|golf|bingo|gardening|jam|scones|flower arranging|baking|
        crossword|crosswords|bridge|bowls) (#Person|mate|pal|love|cllr|$)
      ^ .{0,2} put the (wine|gin|bottle|sherry|pint|glass|vodka|cider|prosecco|whisky|keyboard) (down|away) .{0,6}
      ^ .{0,2} put the (phone|laptop|mouse|mobile) (down|away) .{0,2} (#Person|mate|pal|love|cllr .)
      (been|was|were|back) (at|on) the (sherry|gin|wine|sauce|bottle|cooking sherry|vodka|whisky|cider|
        happy pills) again .{0,2}
      (forget|forgot|forgotten|missed|miss|skipped) .{0,2} (your|his|her|their) (tablets|tablet|meds|medication|pills|
        happy pills) .{0,3}
      who (let|allowed) (you|him|her|them|#Person) (out|in|near|loose|online|on the internet|on facebook|on here) .{0,3}
      who (gave|handed|lent) (him|her|them|you|#Person) (the|a|his|her|your) (password|passwords|keys|keyboard|
        microphone|mic|log in|login|clipboard|megaphone|whistle|hi vis|internet)
      (take|get|prise|wrestle|hide|confiscate) .{0,1} (phone|keyboard|laptop|microphone|mic|mobile|computer|internet|
        crayons|wifi) (off|away from|from|out of) (him|her|them|#Person|you|that (man|woman)|cllr) .{0,3}
      (take|get|prise|wrestle|hide|confiscate) (his|her|their|your|#Person 's) (phone|keyboard|laptop|microphone|mic|
        mobile|computer|crayons) (off|away|from) .{0,4}
      ^ (ooh|oooh|oh|wooo|woo) .{0,1} (get you|get her|get him|look at you|hark at you) .{0,1} $
      (ooh|oooh|oh) .{0,1} (i 'm|we 're|i am) .{0,1} (scared|shaking|trembling|quaking|terrified|frightened|wounded|
        devastated|gutted)
      (shaking|quaking|trembling) in (my|our) (boots|wellies|slippers|shoes)
      sticks and stones .{0,1} (#Person|mate|pal|love|sunshine|cllr .|as they say|may break|$)
      ^ .{0,2} (your|his|her|their|the) point (is|being|was|#Person|$)
      (did|do|does|was|is) (you|he|she|there) .{0,2} (have|got) .{0,1} point (or|to|with|in|somewhere|#Person|mate|
        at all|$) .{0,6}
      ^ (have|here 's|take|here have|here) a (biscuit|lollipop|cookie|gold star|sweetie|rusk|tissue|hanky) (#Person|
        mate|pal|love|sunshine|cllr .)
      here 's (a|an|one) .{0,2} (thought|idea|suggestion|tip|concept) .{0,3} (try|stop|why not|how about|why do n't you|
        shut|mind|learn|do your|answer|pick up|get off|listen|look up) .{0,1} (turning|reading|listening|asking|
        answering|minding|looking|paying|doing|thinking|helping|moaning|whinging|being|your|it|before|to|the|
        complaining|up) .{0,8}
      (hate|sorry|loath) to burst (your|his|her|their) bubble .{0,8}
      (hate|loath) to (break it|tell|disappoint|be the one) .{0,3} (you|your|#Person|them|him|her|it to) .{0,2} (but|
        mate|pal|#Person|nobody|no one) .{0,8}
      sorry to (break it|disappoint) .{0,2} (you|him|her|them) .{0,1} (mate|pal|love|#Person|but nobody) .{0,8}
      ^ .{0,2} (newsflash|news flash|breaking news|reality check|fyi|spoiler|spoiler alert|memo|note|message|a note|
        a message|hint|word of advice) .{0,6} (nobody|no one|you 're not|you are not|you do n't|you did n't|
        does n't revolve|do n't (own|run)|did n't (ask|vote)|n't (yours|your|about you|all about)|not (yours|your|
        about you|the council|in charge)|get a life|grow up|we can (all)? (see|hear|read)|we all know|we know) .{0,8}
      ^ .{0,1} reality check (for|#Person|time|needed) .{0,8}
      ^ .{0,2} (earth|houston|mayday) (to|calling) (#Person|the (council|county|clerk|planners|chairman)|cllr .|
        highways|county|planet|council) .{0,4}
      ^ (hello|yoo hoo|yoohoo|knock knock|hellooo)? .{0,1} (is)? (anybody|anyone) (at home|home|in there|awake|
        alive) (at .{1,3}|in .{1,3}|$)
      (wakey wakey|rise and shine|wake up|good morning sleepyheads|morning sleepyhead) (council|county|county council|
        highways|#Person|you lot|cllr .|planners|sleepy|people) .{0,4}
      (still|all|fast|half|sound) asleep (at the wheel|on the job|at (his|her|their|your) (desk|desks|post)) .{0,6}
      (found|find|finding|discovered|discovering|located|locating|met) (the|your|his|her|their) caps lock .{0,3}
      (marks|out of ten|prize|medal|award) for (sheer|brass|bare faced|barefaced)? (cheek|nerve|neck|front|effrontery|
        hypocrisy|brass neck|gall|arrogance|delusion) .{0,3}
      ^ .{0,1} you 're not all that .{0,3}
      (nobody|no one|who) died and (left|made|put|appointed|elected|crowned) (you|him|her|them|#Person) .{0,4}
      last time i (looked|checked) .{0,1} (you|he|she|they|#Person|that lot|it|this|we) (were|was|did|are|is|had|do|
        have) (n't|not) (your|yours|in charge|his|her|theirs|their|own|elected|up to you|paying|running|the (boss|king|
        queen|clerk|council|law)) .{0,4}
      ^ .{0,2} unlike (some|you|him|her|others|that lot|some (people|of you|folk|councillors|on here|i could .{1,3})|
        certain .{1,5}|a certain .{1,3}|#Person|cllr .) .{0,3} (i|i 'm|i 've) .{1,8}
      know (exactly|full well|very well|damn well)? who (you|they|i) (are|mean) .{0,3} (ashamed|so do (we|i|the|others|
        most|everyone|all)|shame|hang your heads|disgusting|disgraceful|should be|ought to be|selfish) .{0,4}
      (certain|some) (people|persons|individuals|folk) (know|will know|knows) (exactly|full well|very well|damn well|
        only too well)? (who|what) (they|i) (are|mean|'m|did|'ve) .{0,3}
      those .{1,3} know who they are .{0,1} $
      ca n't (stand|take|handle) the heat .{0,1} (get|keep|stay|then) .{0,1} out of the kitchen
      do n't like it .{0,1} (tough|too bad|hard luck|hard cheese|lump it|leave|move|do one) .{0,3}
      like it or lump it
      boo .{0,1} hoo ${AIMED}
      (nobody|no one) (is|'s) (interested|listening|bothered|impressed|convinced) (#Person|mate|pal|love|cllr|in your|
        in what you|in you|sunshine) .{0,3}
      (to the .{1,4}|dear .{1,4}|whoever .{1,6}) nobody (asked|cares|cared) $
      (quite finished|finished (ranting|moaning|whinging|shouting|having a go|lecturing|preaching)) (yet|now|have you|
        are you|#Person|mate|$)
      (wonders (will)? never cease|miracles do happen|hell has frozen over|hell froze over|
        pigs have flown) .{0,2} (highways|council|county|they|he|she|somebody|someone|the (council|county|planners|
        clerk)|#Person|the .{1,2} (has|have) (finally)? been) .{0,8}
      only (#Person|you|he|she|that lot|this council|our council) could (fall out|argue|lose|miss|turn|pick|upset|
        offend|mess|spend) .{0,8}
      (look for|find|lost|forgotten|mislaid|left|where are|learn|mind) .{0,1} your manners .{0,4}
      (manners are (still)? free|manners cost nothing) .{0,5}
      a (bit|little|word) of (gratitude|thanks|manners|respect|courtesy) would n't (hurt|go amiss|kill) .{0,4}
      you 're welcome .{0,1} (by the way|not that) .{0,6}
      do n't mind me .{0,1} (i|i 'm) (only|just) (run|pay|live|work|own|clean|organise|mow|the) .{0,5}
      (forgive|excuse|pardon) me for not (dropping|jumping|bowing|falling|asking your|being psychic|reading your|caring|
        knowing you|kneeling) .{0,8}
      (complaint|complaints|opinion|view|letter|email|comment|suggestion|suggestions|input|feedback|advice) .{0,4} (filed|
        placed|gone|going|
        sent|put|passed) .{0,6} (the bin|shredder|(round|circular) (file|container|cabinet|tray)|wastepaper|toilet|loo|
          litter tray) .{0,3}
      (the other|rest of the|all the|with the) .{0,1} (moaners|whingers|whiners|naysayers|complainers|gobs|stirrers|
        malcontents|know alls|busybodies) .{0,4}
      (whoever|to the|dear|you|to whoever|lads) .{1,10} (grow up|get a life|get a grip|have a word with (yourself|
        yourselves)|sort (yourself|yourselves) out) .{0,1} $
      (lovely|nice|brave|charming|kind|classy|delightful|courageous) .{0,4} anonymous (note|letter|message|call|comment|
        complaint|card) .{0,4}
      (stay classy|classy as (ever|always)|real classy|really classy|keep it classy|pure class) .{0,3}
      ^ .{0,1} (jealous|bitter|triggered|obsessed|desperate|touchy|sensitive|paranoid|defensive|salty|
        hypocritical) much .{0,1} $
      ^ .{0,1} (a bit|bit)? (bitter|jealous|touchy|sore|defensive|paranoid|sensitive) (are we|is he|is she|are you|
        are they) .{0,1} $
      (call|calls) (yourself|yourselves|himself|herself|themselves) (a|an) .{0,1} (councillor|christian|neighbour|
        friend|clerk|leader|mayor|chairman|professional|coach|teacher|church|council|community|representative|
        man of god|public servant) .{0,3}
      ^ .{0,1} (some|fine) (neighbour|friend|councillor|leader|clerk|chairman|coach|role model|parent|christian|mate|
        brother|sister|captain) (you|he|she|they|#Person) (are|is|turned|turns|'ve|has|'re|'s) .{0,4}
      (fine|nice|great|lovely|cracking|marvellous) example (you|he|she|they|that lot) (set|sets|are setting|is setting|
        're setting|'s setting) .{0,4}
      (fine|nice|lovely|cracking) example to (set|be setting) (the|your|our) (kids|children|youngsters|young|lads|
        team) .{0,4}
      ('d|would) argue .{0,1} (black|day) (was|is) (white|night) .{0,2}
      ^ .{0,1} trust (the|our|this) .{1,2} to (spoil|moan|blame|ruin|mess|cock|bodge|botch|make a (war|mess|meal|drama|
        hash|fuss|song|mountain)) .{0,6}
      suck it up .{0,1} (buttercup|princess|snowflake|#Person|mate|pal|love|everyone|folks)
      usual suspects .{0,2} (out (in force|tonight|again|early)|at it|crawled|crawling|piling|piled|moaning|complaining|
        whinging|bleating|foaming|have arrived|in the comments|have something to say) .{0,3}
      (the|our|your|those|these) usual .{0,2} (moaners|whingers|whiners|naysayers|complainers|gobs|stirrers|
        troublemakers|keyboard warriors|malcontents|nimbys|know alls|busybodies) .{0,6}
      the .{0,2} (fan club|peanut gallery|cheerleaders|flying monkeys|rent a mob|mob|lynch mob|pitchfork brigade|
        hate mob|outrage mob|perpetually offended|offended brigade|clique|sock puppets) (has|have|is|are|'s|
        've) (arrived|here|out|awake|woken up|piled in|turned up|assembled|spoken|back) .{0,3}
      ^ .{0,1} (called it|told the lot of you|told you all|told every one of you) .{0,4} $
      (sums|summed) (you|him|her|them|that lot|this (council|committee|lot|place)|#Person|cllr .) up (perfectly|nicely|
        to a t|really|does n't it|that does|$)
      (says|tells you|said) (it all|everything|all you need to know) .{0,2} about (you|him|her|them|that (lot|man|woman|
        family)|the (sort|kind|type|calibre) of|#Person|cllr .|some people) .{0,6}
      ^ .{0,1} typical (#Person|of (him|her|you|them|that (family|lot|man|woman|council)|this (council|lot|committee)|
        #Person|cllr|some (people|folk))|you|bloody .{1,3}|council|councillor|chairman) .{0,8}
      all (talk|mouth|hot air|noise|bluster) and no (trousers|action|knickers|substance|brains|work|bite) .{0,2}
      same (old)? (excuses|excuse|rubbish|drivel|lies|moans|tripe|claptrap|nonsense) .{0,1} different .{1,3}
      another (day|week|month|meeting|year) .{0,1} another (excuse|lie|moan|complaint|rant|whinge|tantrum|stunt|cock up|
        shambles|broken promise|meltdown|sob story) .{0,6}
      (i|we) (have|'ve) had (better|more sensible|more intelligent|deeper|cleverer) (arguments|argument|debates|
        conversation|conversations|insults|chats|discussions) (from|with|out of) (my|a|the) .{1,4}
      ^ .{0,1} (can|does|do|could|has|is) (nobody|no one|none of (you|them)) .{0,6} (use|answer|read|pick up|spell|
        add up|tell the time|count) (a|their|an|english|$) .{0,3}
      ^ .{0,1} excuses excuses ${AIMED}
      ^ .{0,2} (lame|low|petty|feeble|pathetic|weak|poor|desperate|stupid|daft|rude|bad) .{0,1} even (for|by) (you|him|
        her|them|your standards|his standards|her standards|#Person|this (council|lot|committee)) .{0,2}
      (a)? new low .{0,1} (even for|for|from|even by) (you|him|her|them|this .|that .|the .|#Person|cllr .|your) .{0,4}
    `),
  },
  {
    kind: 'taunt',
    why: 'jeers at somebody',
    firm: true,
    unless: [IN_EARNEST, phrases('(and|but|yet) still (chaired|came|won|did|got|made|finished|found|turned up|ran|gave|raised)')],
    phrases: phrases(`
      ({member-title} #Capital{1,2}|#Person|(the|our) .{0,1} ({office}|{staff-word}|chair|chairman|chairwoman|mayor|clerk)|chair|
        chairman|mayor) (has|have|'s|had)? .{0,2} (managed|contrived|manages|contrives|succeeded in|excelled (himself|
        herself)) (once more|once again|again|yet again|somehow|as ever|as always)? to? .{0,1} (be (late|wrong|absent|asleep|nowhere|rude|
        bored|confused|lost)|(turn up|arrive|get there|roll in) (late|at half time)|miss|missing|forget|lose|losing|mislay|fall asleep|
        nod off|sleep|upset|offend|insult|annoy|confuse|bore|talk for|say nothing|waste|mix up|muddle|get (it|that|this|everything|
        the .{1,2}) wrong|make (it|things|matters) worse|make a (mess|hash|fool|pig 's ear)) .{0,8}
    `),
  },
  {
    kind: 'taunt',
    why: 'jeers at somebody',
    firm: true,
    phrases: phrases(`
      (want|wants|fancy|fancies|after|looking for|like|likes|spoiling for) .{0,2} (row|fight|argument|scrap|set to|dust up|
        square go|battle|punch up|word) .{0,6} (know|knows) where (i|we|to find) .{0,3}
      (problem|issue|complaint|beef|gripe|do n't like it|dont like it) .{0,6} (they|you|he|she) (all)? (know|knows) where (i|
        we) (live|drink|am|are|sit|work|park) .{0,2}
    `),
  },
];
