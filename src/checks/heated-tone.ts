import { everyMatch } from '../every-match.js';
import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import { NOBODY_LIVING, OF_A_BEAST } from './scenes.js';
import type { Check, Document, Group, Observation } from '../types.js';

/** Everybody remembers where they were: at a comet, a coronation, in a great freeze. */
const REMEMBERED = phrases(`
  where were you .{0,8} (#Year|#Bygone)
  where were you .{0,2} (on|in|at|during|for|day of|night of|morning of) .{0,2} (the|your)? .{0,1} (coronation|#Year|
    big|great|millennium|eclipse|flood|floods|storm|freeze|snow|heatwave|drought|blackout|hurricane|jubilee|war|final)
  where were you .{0,1} when .{0,6} (comet|eclipse|coronation|jubilee|war|millennium|moon|wall|king|queen|prince|
    princess|pope|diana|elvis|beatles|world cup|snow|storm|hurricane|#Year|#Bygone|opened|died|landed|crowned|
    lights went out|clocks|power cut|came to town)
`);
const ASKED_WHERE = phrases('where were you');
/** It is asked for the archive. */
const TELL_US = phrases(`
  (memories|memory|stories|your story|a story|snaps|photos|pictures|recollections|archive|booklet|exhibition|
    history (group|society|evening|night|club|project)|museum|reminiscence|talk at|tell the history|nostalgia)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'taunts somebody to the face',
    negated: true,
    unless: REMEMBERED,
    unlessDraft: TELL_US,
    phrases: phrases(`
      where were (you|you all|you lot|this lot|you people) .{0,2} (when|then|last) .{0,6}
    `),
  },
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'taunts somebody to the face',
    negated: true,
    phrases: phrases(`
      read (it|that|this|the .) again .{0,2} (properly|slowly|carefully|this time|with your) .{0,4}
      ^ (no)? .{0,1} (properly|slowly) this time $
      ^ .{0,2} go on (then)? .{0,1} surprise (me|us) $
      (i 've|we 've|i have|we have) got all (year|day|night|week|winter|summer) $
    `),
  },
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'rubs it in',
    negated: true,
    near: phrases(
      '(some of you|you lot|you people|you all|they|he|she|#Person) .{0,2} (moaned|complained|objected|said|voted|whinged|told us|thought|wanted)',
    ),
    phrases: phrases(`
      ^ let that sink in
    `),
  },
  {
    kind: 'ultimatum',
    confidence: 'likely',
    why: 'sounds like an ultimatum',
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
    confidence: 'likely',
    why: 'taunts somebody',
    phrases: phrases(`
      (wrong again|nice try|wake up|grow up|jog on|pipe down|get a life|bless your heart|do one|give it a rest|
        calm down|chin up|unlucky|do enlighten us|pray tell|please enlighten us|remind us|remind me|tell us again|
        do tell|go on then|careful|mind you don't|well well well|oh dear) .{0,1} (#Person|people|mate|pal|love|sunshine|
        sweetheart|keyboard warriors|you lot|cllr) .{0,6}
      (oh)? (so)? now (you|they|he|she|everyone) (all)? (care|cares|want|wants|remember|remembers|notice|notices|bother|
        decide|turns up|turn up) .{0,4}
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
      (keep|carry on) (telling yourself|telling yourselves|digging love|digging mate|digging pal|digging #Person) .{0,4}
      (put|drop) the (shovel|spade) down (#Person|mate|love|pal|before|you) .{0,4}
      come back (to me|to us|and talk|and moan)? when (you|he|she|they) (have|'ve|'s|know|can|learn|learnt|grow|
        pay) .{0,5}
      do (your|some|ya|ur) (homework|research) (first|next time|mate|love|pal|before (you|posting|commenting|
        mouthing)) .{0,3}
      (read|try reading) (the|it|what) .{0,4} (before|instead of|rather than) (posting|commenting|moaning|mouthing|
        sounding|spouting|kicking|asking|shouting|having a go) .{0,6}
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
      (deffrwch|calliwch|callia|deffra) (wir|bobl|bois|bawb|hogia|nawr|rŵan|newch chi|nei di) .{0,3}
    `),
    negated: true,
  },
  {
    kind: 'vendetta',
    confidence: 'likely',
    why: 'carries on a feud',
    phrases: phrases(`
      shame on (you|him|her|them|#Person|the council|every one of) .{0,3}
    `),
    negated: true,
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'is sarcastic at somebody',
    negated: true,
    phrases: phrases(`
      (shall|should|do|would|must|need|want|happy|glad) .{0,5} (draw|drew) (you|him|her|them|it|
        some people)? (all)? a (picture|diagram)
      (spell|write|type|put|explain) (it|this|that) (out)? .{0,2} (slowly|slower|in big letters) .{0,3}
      (which|what) (bit|part|word) (of|in) .{1,8} (do|does|did|are|is|have) (you|he|she|they|people) .{0,3} (not|fail|
        failed|missed|unable|confused) .{0,5}
      (which|what) (bit|part|word) (of|in) .{1,8} (do|does|did|can|could) (n't|not) .{0,3} (understand|get|grasp|follow|
        see|read) .{0,3}
      (what|which) (bit|part|word) of (no|closed|shut|private|this|that|stop|never) .{0,6}
      what did your last .{0,2} die of
      (right|bang) on cue
      cue (the|all the|a load of|another|more|lots of) .{0,3} (moan|moans|moaning|moaners|outrage|whinging|whingers|
        complaints|crying|tears|usual|violins|indignation|howls|wailing)
      (pass|grab|got|bring|get|fetch|pull up) .{0,2} popcorn .{0,6} (good|this|kick|kicks|thread|meeting|argument|row|
        start|starting|comments|agenda|begins|drama|show)
      pass (me)? the popcorn
      (well done|nice one|good job|hats off|top marks|full marks|gold star|congratulations|nice work|good work|
        great work|great job|bravo|cheers|thanks) .{0,3} [(genius|geniuses|einstein|sherlock|captain obvious|
        clever clogs|brain of britain|for nothing)]
      (thanks|cheers|ta|thank you) (a bunch|a million) (to)? (council|highways|lads|everyone|#Person|you lot|whoever|
        the|for) .{0,6}
      slow (handclap|hand clap|clap) (for|to|from|everyone|please|all) .{0,5}
      (give|giving|gave) (themselves|yourself|yourselves|himself|herself) a (pat|medal|round|clap|gold star|big hand|
        raise|rise|standing) .{0,4}
      (you|they|he|she) .{0,3} (expect|expects|expecting|looking for|after) .{0,1} (medal|round of applause|biscuit|
        gold star|standing ovation|parade) .{0,3}
      (some people|certain people|some folk|certain folk) (would|'d|could|will|'ll) .{0,1} (moan|complain|whinge|
        start a row|find something to) .{0,8}
      (oh good|oh great|oh goody|oh wonderful|oh marvellous|oh brilliant|oh lovely) (another|more|yet another|so) .{0,6}
      (well that|that) went well (did n't it|then) .{0,4}
      (say|type|write|saying|typing) this slowly (for|so|and) .{0,6}
      (you|they|he|she) must think (we're|i'm|everyone's|we are|i am) .{0,4} (stupid|daft|thick|born yesterday|soft|
        green|mugs|fools) .{0,3}
      (my heart bleeds|boo hoo|diddums|poor little you|poor you) .{0,6}
      (cry|cried) me a river
      (crocodile tears|world's smallest violin|tiny violin|smallest violin)
      (happy|satisfied|pleased) now (are)? (you|#Person|all|everyone|, cllr|, councillor)
      is it (really|honestly)? (too much|that hard|so hard|that difficult|so difficult|beyond you|beyond him|
        beyond them) .{0,2} to (ask|read|pick up|answer|reply|look|put|check|scroll|send) .{0,6} (you|people|council|
        office|instead|email|notice|post|phone)
      (armchair|keyboard|facebook|internet|barstool|saloon bar) (warrior|warriors|expert|experts|lawyer|lawyers|hero|
        heroes|general|generals|mob|moaner|moaners|detective|detectives|councillors|planners) .{0,4}
      (the|our|your) (usual|resident|professional|serial|same old) (moaners|whingers|moaner|whinger|naysayers|nimbys|
        nimbies|busybodies|complainers|complainer|do gooders|gobs|windbags|rent a mob|know it alls|know alls) .{0,6}
      (spare|save) (us|me) (the|your|all the|all your) .{0,2} (lecture|sermon|sob story|speech|excuses|crap|drama|
        outrage|violins|theatrics|histrionics|hand wringing) .{0,3}
      (not|n't) exactly (rocket science|brain surgery) .{0,4}
      (stori|straeon) (amser gwely|tylwyth teg|dylwyth teg) (arall|oedd|yw|ydi|eto) .{0,4}
      (ie|o|wel) da iawn (y|i'r|chi|ti|wir|#Person) .{0,8}
    `),
  },
  {
    kind: 'ultimatum',
    confidence: 'likely',
    why: 'sounds like an ultimatum',
    negated: true,
    firm: true,
    phrases: phrases(`
      (by|before) (#Day|#Time|tomorrow|noon|midnight|friday|the weekend|#Number|tonight|tea time) .{0,4} or (i|we|it|
        they) (will|'ll|am|'m|are|shall|go|goes) .{0,8}
      (or|otherwise|else) (i|we) (will|'ll|am|'m|shall) .{0,3} (posting|name names|naming|publish|publishing|printing|
        print|go public|going public|going to the press|go to the press) .{0,6}
      (this is|here's) your (last|final|only) (chance|warning|reminder) .{0,2} (#Person|pal|mate|before i|before we|or|
        sunshine|councillor|cllr)
      (had|having) (his|her|their|your) last warning .{0,6}
      (you|he|she|they|#Person) (started|began) (this|it) .{0,5} (i'll|we'll|i|we) .{0,3} (finish|finishing|end|
        ending) it .{0,2}
      (consider|take|call) (this|it|that) .{0,2} (your|as a|fair) .{0,2} (first|last|final|only)? warning .{0,3}
      (i'm|i am|we're) not (going to)? (say|saying|tell|telling|ask|asking|repeat|repeating|explain|explaining) (it|
        this|you|myself) .{0,2} again
      (wo n't|not going to) (say|tell|ask|warn|be telling|be asking|be saying|be warning) (it|this|you|
        them) .{0,1} again .{0,3}
      (how|so) many more times (do|does|must|have) (i|we) (have|need|say|got|ask|tell|explain) .{0,6}
      (if|as) (i|we) (have|'ve) (said|told|explained|posted|asked|answered) .{0,2} (once|already) .{0,3} (times|already|
        before|this|it) .{0,4}
      as per (my|our) (last|previous|earlier|other) .{0,1} (replies|posts|emails|comments|messages|answers|reply|post|
        email) .{0,4}
      (posted|told|said|explained|asked|answered|emailed|reported|wrote) .{0,3} (posted|told|said|explained|asked|
        answered|emailed|reported|wrote) .{0,3} (posted|told|said|explained|asked|answered|emailed|reported|
        wrote) .{0,3} again
      (say it louder for|once more for|again for|one more time for) (those|anyone|anybody|the people|the ones|you) (at|
        in) the back
      (for|once more for|again for) .{0,2} hard of (thinking|reading|understanding|listening)
      (talk|talking|speak|speaking|argue|arguing) to a (brick wall|wall|lamppost|fence post|gatepost) .{0,4}
      (gloves|gauntlet) (are|is|were|come|have come|has been) (off|thrown) .{0,4}
      am y tro (olaf|dwytha|diwetha) .{0,5}
      (faint|sawl) o weithiau (sydd|sy|sy'n|mae|oes|eto|dwi|dw i|rhaid) .{0,5}
      by (tonight|#Day|dark|morning|midnight|noon|the weekend|#Time|tea time|teatime|dinner) .{0,3} or (it's|i'm|i'll|
        there'll|you'll|he'll|we'll|they'll|you're|it'll|i|it|your|his|her|their) .{0,8}
      or (your|his|her|their|that|the) .{1,3} (goes|go|is going|'s going|are going|will be|ends up) (in|on|to|through|
        off|over|under|down|straight) .{0,4}
      or it's .{0,2} (photos|names|pictures|the paper|the press|solicitors|solicitor|court|the police|small claims|
        facebook|the gazette|the papers|the ombudsman|the skip|the tip) .{0,6}
      (#Person|landlord|whoever|council|contractor|{office}|you|they|he|she|. lad|. family|. firm) .{0,4} (has|have|'s|
        've) (got)? (until|till) .{1,4} (or|then|before) (i|we|it|i'm|we're|i'll|we'll|the|your|my|all) .{0,8}
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
  {
    kind: 'vendetta',
    confidence: 'likely',
    why: 'carries on a feud, or threatens to expose somebody',
    negated: true,
    phrases: phrases(`
      (till|until|want|see|make) .{0,3} (heads|head) (roll|on (a|the) (plate|plates|block|spike)) .{0,3}
      (wo n't|not) (be (quiet|quietened|silenced|fobbed off)|shut up|let (it|this) (go|lie|drop)|rest|stop|
        go away) .{0,2} (till|until) .{0,8}
      (name|naming|named) and (shame|shaming|shamed) (you|them|him|her|the|who|whoever|if|next) .{0,5}
      (only|not even|n't even|barely|hardly) (just)? (got started|warmed up|getting warmed up|got warmed up|
        started on (you|him|her|them)) .{0,4}
      (kept|saved|got|keep) (everything|it all|every (email|text|message|letter|word|one|receipt|note)) .{0,2} (you|he|
        she|they|#Person) .{0,6}
      (everyone|everybody|the whole village|the whole town|the village|the whole estate|they) (will|'ll|'s going to|
        is going to|deserves to|should|needs to) .{0,1} (know|see|find out|hear) .{0,1} (what|exactly what|
        all about) (you|he|she|they|your|his|her) (did|are|said|is|done|have|'ve|really|like|been|get up) .{0,5}
      (i|we) (never|do n't|wo n't|will never|shall never|have n't|'ve never|'ve not|have never) (forget|forgive|
        forgotten|forgiven) (what|how) (you|he|she|they|#Person) (did|said|treated|voted|tried|got|stood) .{0,6}
      (i|we) (will|'ll|shall) (not|never) (rest|stop|give up|be happy|let up) (until|till) .{0,3} (he|she|you|they|him|
        her|that|#Person) .{0,5}
      (wo n't|not|never) (letting|let|be letting) (it|this|that|him|her|them|you) .{0,1} (lie|drop|get away) .{0,4}
      (not|wo n't|n't) (be)? (rise|rising|rise) above it .{0,3}
      (i've|i have|we've) (waited|been waiting) .{0,3} (years|months|long time|since) .{0,3} for (him|her|them|you|this|
        that) (to (want|need|slip|ask|fall|trip|put|get)|moment|day) .{0,6}
      (see|have|get) (you|him|her|them|#Person) (in court|squirm|sweat) .{0,4}
      (geith|caiff|gaiff|ceith) (pawb|pawb arall|y byd|pobol|pobl|y pentra|y pentre) .{0,2} (weld|wybod|glywed|gweld|
        gwybod) .{0,6}
      (cadw|gadw|cadwodd|cadwais) (pob|popeth|bopeth) .{0,3} (ebost|ebyst|llythyr|neges|gair|dim|
        tystiolaeth) .{0,8} (ti|chi|fo|fe|hi|nhw|#Person)
    `),
  },
  {
    kind: 'pile-on',
    confidence: 'likely',
    why: 'calls on others to pile on',
    negated: true,
    phrases: phrases(`
      (everyone|everybody|lads|all of you|let's all|lets all|leave|give) .{0,4} (one|1) star (each|review|reviews|him|
        her|them|all|until|till)? .{0,4}
      (screenshot|share|spread|repost) (this|it) .{0,2} (before|so|until|till) .{0,2} (he|she|they|the (clerk|council|
        chair|admin|committee)|everyone|everybody|deletes|it's deleted|takes|take|delete|goes|knows|sees) .{0,6}
      (let's|lets|let us) (all)? (make|see|get|give) (him|her|them|#Person) (go viral|famous|trend|trending|sweat|
        what for|hell|squirm|an earful) .{0,4}
      (pile|piling) in .{0,2} (everyone|lads|all|everybody|folks|on (him|her|them|his|#Person)) .{0,4}
      (un|1) seren .{0,3} (yr un|pawb|i gyd|iddi|iddo|bob un) .{0,4}
    `),
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'praises or thanks somebody and means the opposite',
    negated: true,
    phrases: phrases(`
      (whoop de doo|whoopee doo|big whoop|hold the front page|stop the press|stop the presses|wonders never cease|
        hallelujah|glory be|will wonders never) .{0,10} (they|council|department|county|somebody|someone|highways|he|
        she) .{0,6}
      (only|just) (took|taken) (them|you|him|her|it)? .{0,1} (#Number|two|three|four|five|six|seven|eight|nine|ten|
        a few|several) .{0,1} (years|winters|months|weeks|meetings|emails|goes|attempts|phone calls|summers) (mind|then|
        though)? $
      (nice|good|lovely|great|big|sweet|gracious|noble|brave|thorough|helpful|clever|decent|thoughtful|generous|
        kind) of (#Person|{office}|the .{1,4}|our .{1,3}|them|him|her|you|whoever|someone|somebody) (all|
        lot)? to (finally|actually|even)? (remember|turn up|show|pop|wave|notice|grace|tell|mention|warn|park|block|
        wake|bother|declare|enclose)
      (brave|thorough|bold|big|efficient|noble|gracious|observant) of (#Person|{office}|the .{1,4}|our .{1,3}|them|him|
        her|you|whoever|someone|somebody) (all)? to
      (how|that's|very|so) (welcoming|thoughtful|helpful|considerate|neighbourly|big|brave|gracious|charming|mature|
        grown up|classy|original|noble|public spirited) of (you|him|her|them|#Person|{office}|the) .{0,4}
      (another|yet another) (triumph|masterpiece|masterclass|fine effort|cracking .|stroke of genius|blinder|
        bright idea|own goal) (from|by|for|of) .{0,6}
      (so|ever so|eternally|deeply|truly) grateful to (#Person|{office}|you|our .{1,2}|the .{1,3}) for (explaining|
        telling|pointing out|reminding|sharing|lecturing|blocking|not) .{0,6}
      i bow to your .{0,5}
      thank (goodness|heavens|god|heaven|the lord) (you|you're|#Person|we have you|we've got .) .{0,6}
      (you're|he's|she's|they're|you are) all heart
      (whatever|what|however|how) (on earth|ever)? (would|did|do) (we|i|this village|the village|this town) (ever)? (do|
        manage|survive|cope) (before|without) (you|him|her|#Person|{office}) .{0,6}
      hope (you're|you are) (all|both)? .{0,1} (pleased|proud|satisfied) .{0,3}
      (quick|quickly|somebody|someone|best|better|please) (call|send|ring|alert|phone|fetch|get) (out|in|
        for)? the (army|sas|cavalry|marines|press|papers|bbc|un|national guard|riot police|air force)
      only took (the|our)? (council|county|highways|planners|committee|parish|water board|contractors|them|him|her|you|
        #Person|{office}) .{0,4} (years|months|weeks|days|meetings|hours|emails|surveys) .{0,8} to .{0,8}
      (clearly|obviously|presumably|evidently) .{0,4} (budget|pay|training|wages|degree|salary) .{0,2} n't (stretch|run|
        extend|cover) .{0,4}
      (mr|mrs|miss|lord|lady|king|queen|little miss|his nibs|her ladyship|his lordship|professor|saint) (fancy pants|
        know it all|know all|clever clogs|clever|bossy|grumpy|smug|perfect|important|high and mighty|busy|nosy|
        clipboard|angry|posh|shouty|hoity toity|sunshine|bigshot|big shot|big head|self important|pompous|windbag|
        wonderful|jobsworth|smarty pants|google|facebook|whatsapp|parking|hedge|bucket|bins) .{0,3}
      (the|our|our own|our resident|local) (professor|expert|experts|oracle|great man|great one|genius|brains|prophet|
        sage|guru|maestro|wise one|brains trust|great minds|scholar|font of all .|fount of all .) .{0,4} (has spoken|
        have spoken|speaks|is back|strikes again|struck again|has decreed|has weighed in|informs us|has decided|
        have decided)
      (tell us|say|tell me) (you've|you have|you're|you) .{1,8} without (telling|saying) .{0,6}
      (he's|she's|somebody's|someone's|you've) (found|discovered|got) (the|a|his|her|their) (caps lock|exclamation mark|
        exclamation marks|thesaurus|soapbox|megaphone) .{0,5}
      (perhaps|maybe|might|could) (have a go at|try) (reading|listening|looking|answering|turning up|opening) .{0,5}
      money well spent (lads|chaps|council|highways|everyone|guys|again|eh|as usual|#Person)
      (on|sat on|sitting on) (the|his|her|that) fence (as usual|as ever|as always) .{0,4}
      ^ bless (them|em) .{0,2} (the|they|our) .{0,4} (think|thinks|thought|reckon|reckons|believe) .{0,6}
      (i do|do n't you just|got to|gotta) love (being (told|lectured|shouted at|called)|a (man|woman|
        bloke) who (explains|tells|knows|thinks)|it when (he|she|they|people|men) (explain|explains|tell|tells|lecture|
        lectures)) .{0,6}
      (surpassed|excelled|outdone|outdid) (itself|themselves|himself|herself|yourselves|yourself) .{0,4}
      takes (a)? (real|special|rare|true) (talent|skill|sort of genius|gift|kind of genius|genius|effort) to .{0,8}
      i do (so)? admire (how|the way|your|his|her|people) .{0,8}
      hope it was worth .{0,6}
      (my|our) compliments to (whoever|the {office}|the (council|county|highways|genius|planners|contractor)) .{0,8}
      (bravo|congratulations|congrats) .{0,2} to the (chap|bloke|gentleman|genius|brains|mastermind|wise .{1,3}) (who|
        that|for|at|in) .{0,10}
      what a (treat|joy|privilege|delight|pleasure) to (have|hear|share|be) (your|my|our|woken|told|lectured|kept|
        left) .{0,8}
      so good as to (explain|tell|move|remember|answer|read|shut|remove) .{0,6}
      another (evening|hour|night|year|afternoon) of (everyone's|everybody's|our|my) (life|lives) .{0,8}
      (like|we) the rest of us (grown ups|mortals|adults|peasants|plebs) .{0,4}
      excuse (us|me) for (existing|breathing|living) .{0,5}
      (sorry|my apologies) .{0,3} (i|we) did n't (realise|know) (we had to|we needed|we were|you owned|you were|
        it was your) .{0,8}
      ^ (llongyfarchiadau|llongyfs|llongyfarchiade) .{0,2} i (bwy bynnag|pwy bynnag|'r boi|'r dyn|'r athrylith|
        'r arbenigwr) .{0,8}
      da iawn (chdi|ti|chi) am (barcio|gau|adael|flocio|dorri) .{0,6}
      da iawn chi wir .{0,8}
      (diolch yn fawr|diolch) i'r (arbenigwr|athrylith|jiniys|jîniys) .{0,8}
      diolch byth am (y cyngor|y clerc|y pwyllgor) .{0,8}
      (dim|sdim) (brys|rhuthr) .{0,1} (bois|hogia) .{0,5}
      (be|beth|lle) (fysa|fasa|nawn|wnawn|fydden|bydden) ni (heb|hebddoch|neud heb|gwneud heb) .{0,5}
      (medal|bafta|oscar) i (bawb|'r dyn|'r boi) .{0,6}
      (poor|aw|aww|ahh) .{0,1} (lambs|poppet|didums|diddums|petal|petals|baby|snowflake|did the|did he|did she|did they|
        did someone|did somebody) .{0,6}
    `),
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'thanks somebody for a nuisance',
    negated: true,
    phrases: phrases(`
      (thank|thanks|ta|cheers|obliged|hats off|applause|marks|gold star|stars|ten out of ten|congratulations|well done|
        kudos|shout out|cheers|medal|prize|big hand|bravo|(nice|good|lovely|kind|generous|
        thoughtful) of) .{0,5} (whoever|gentleman|person|lady|bloke|chap|genius|driver|owner|household|family|next door|
        neighbours|neighbour|fella|lads|lad|people|council|highways|contractor|contractors|county|board|company|team|
        brigade) .{0,14} {nuisance} .{0,6}
      (thank|thanks|ta|cheers|obliged|hats off|applause|marks|gold star|stars|congratulations|well done|kudos|shout out|
        medal|big hand|bravo) .{0,6} (whoever|gentleman|person|lady|bloke|chap|genius|next door|neighbours|neighbour|
        fella|lad|somebody|someone|household|owner) .{0,3} (deciding .|decided .|reckoned .|(let|lets|letting) (his|her|
        their) (dog|dogs|toddler|kid|kids|children|lad|cat|horse|alarm)) .{0,10}
    `),
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'praises or thanks somebody for a misdeed',
    negated: true,
    phrases: phrases(`
      (thank|thanks|ta|cheers|kudos|bravo|hats off|three cheers|applause|big up|shout out|well played|nice one|good on|
        congratulate|congratulations|marks|gold star|ten out of ten|medal|prize|work|effort|job|aim|well done|obliged|
        compliments|round of drinks|take a bow|salute|admire|appreciate|(kind|brave|thoughtful|sweet|lovely|considerate|
        generous|good|nice) of) .{0,8} (whoever|person|chap|gentleman|lady|driver|owner|neighbour|neighbours|family|
        lads|lad|visitors|visitor|someone|somebody|genius|wizard|joker|hero|charmer|cyclist|cyclists|walker|walkers|
        people|soul|souls|firm|van|party|youths|idiot|idiots|scrambler|scramblers) .{0,4} {misdeed} .{0,8}
      (do|should|must|shall) we (all)? (curtsey|curtsy|kneel|grovel|genuflect|bow) .{0,4}
    `),
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'praises somebody for what went wrong',
    negated: true,
    phrases: phrases(`
      (gold star|superb|marvellous|marvellous service|marvellous effort|superb effort|superb work|stunning|stellar|
        genius|inspired|masterful|bravo|outstanding|top work|top job|great work|great job|well done|good work|nice work|
        full marks|brilliant|brilliant idea|slow clap|take a bow|sterling work) .{0,3} (highways|council|county|
        county's finest|planners|planning|parks department|bt|openreach|royal mail|lads|committee|everyone|
        all concerned|chaps|contractors|water company|water board|{office}|#Person|whoever) .{0,8}
      (give|get|buy|hand) (that|this|the|whoever) .{0,4} (a|an|the) .{0,1} (biscuit|gold star|oscar|bafta|booker|nobel|
        knighthood|prize|promotion|pay rise|calendar|calculator|dictionary|tape measure|compass|spirit level) .{0,3}
      (i'd|i would) like to thank the academy .{0,6}
      (take your time|no rush|no hurry|in your own time|do n't mind us|do n't let us keep you|do n't all rush) .{0,6}
      (clever|good) old (bt|council|county|highways|openreach|royal mail|parish council|water board) .{0,6}
    `),
    near: phrases(`
      (still (up|there|waiting|no|not|queuing|shut|broken|leaking|dark|out|closed|ca n't)|ca n't get|same hole|
        no nearer|third time|second time|again next day|wrong way|wrong side|back to front|upside down|fenced off|
        recording|nobody came|nobody answered|in the dark|enjoying the dark|soaked|flooded|did n't come|did n't stop|
        asked (twice|three|four|five)|{nuisance})
    `),
  },
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'taunts somebody to the face',
    negated: true,
    phrases: phrases(`
      (bore|jog|trot|toddle|run along|naff) off (then|now|mate|pal|sunshine|love|will you)? $
      not worth (my|the|our) (thumbs|breath|ink|data|spit|typing|keyboard|signal) .{0,2}
      (so|is) that 's? (your|the best|all) .{0,2} (answer|you 've got|you can do|you can manage) (is it|then|eh|huh)? $
      (go on|go ahead) (and)? (block|report|delete|mute|ban) me .{0,4}
      (what's|whats|wots|what is) (the matter|wrong|up) .{0,1} (#Person|cllr|mate|pal|sunshine|sweetheart|
        big man) .{0,6}
      (told you so|i told you|did n't i say|what did i tell you|give over|get over it|get over yourself|
        put a sock in it|get a grip|dry your eyes|there there|off you pop|run along|do keep up|better luck next time|
        change the record|sit down|bore off|simmer down|stop digging) .{0,3} (#Person|mate|pal|love|sunshine|sweetheart|
        cllr|councillor|son|hun)
      (calm down|keep up|sit down|pipe down|run along|simmer down|grow up|give it up|never mind|
        there there) .{0,1} (dear|lad|lass|hinny|hen|petal|flower|boyo|butt|matey|sweetie|princess|darling|
        grandad) .{0,3}
      ^ still (waiting|here|nothing|no reply|sulking) .{0,5} #Person $
      ^ (feel|feeling) better (now)? $
      ^ (you|are you) done (yet|now)? $
      (can't|cannot) read or wo n't read .{0,4}
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
        poppycock) (you|he|she|they|#Person) (do|does)? (talk|talks|spout|spouts|post|posts|write|writes|come out with)
      (need|want|shall|should) .{0,6} (it|this|that) .{0,3} in (crayon|big letters|felt tip|words of one syllable|
        pictures|large print|capitals|joined up writing|baby talk)
      if you'd (bothered|read past|read the|listened|actually|only|just) .{0,10} (you'd|you would) (know|have|
        see) .{0,4}
      (had it|had enough|fed up) .{0,1} up to (here|the eyes|my eyes|the eyeballs|the back teeth|my neck|
        the neck) (with|of) (#Person|him|her|you|them|that .|people|this lot) .{0,5}
      get a (hobby|life) .{0,3}
      (sick|tired|fed up|sick to death) (of|with) (him|#Person|that man|that woman|the man|the woman|you all|
        you lot) .{0,4}
      (big|brave|fine|strong|bold) (words|talk|mouth|talker) (for|from|coming from|behind) (someone|somebody|a|an|such|
        one|people|him|her|you) .{0,8}
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
    kind: 'vendetta',
    confidence: 'likely',
    why: 'tells how a feud will be carried on',
    negated: true,
    phrases: phrases(`
      make it my (business|mission|life's work|job) to .{0,6}
      (crossed|crosses|cross) me .{0,6}
      made (yourself|yourselves|himself|herself)? an enemy .{0,5}
      (if it's|even if it's|be) the last thing (i|we) do
      (going|i'm) nowhere (till|until) (he|she|they|you|that|#Person) .{0,5}
      i'll be (stood|standing|sat|sitting)? (at|in|outside|by) .{0,4} (every|each) .{0,4} (till|until) (he|she|they|you|
        one|#Person) .{0,5}
      (not|n't|never) (going to be)? (stopping|stop|going anywhere|resting|shutting up|giving up|letting up|
        leaving off) .{0,1} (till|until) (he|she|you|they|#Person|that (man|woman|lot)|the whole lot|every last) .{0,6}
      (i'll|i will|i'm|we'll|going to) .{0,14} (until|till) .{0,1} (he|she|they|you|#Person|somebody|someone) (says|say|
        apologises|apologise|resigns|resign|quits|cracks|crack|pays|goes|admits|leaves|owns|squirms|begs) .{0,5}
      (every time|whenever|wherever|each time) (he|she|that man|that woman|#Person|you) .{1,12} (i'll|i'm going to|
        i will|i shall|we'll) .{0,8}
      (i've|i have|we've) .{0,2} long memory .{0,6}
      (waited|waiting) .{0,3} (years|months|weeks) for #Person to (slip|fall|trip|fail|put|make|want|need) .{0,6}
      (i've|i have) not forgotten (what|who|how) .{0,6}
      list .{0,4} of (who|everyone who|all who|the ones who) .{0,1} (voted|backed|signed|abstained|objected|
        laughed) .{0,6}
      (i've|i have|i keep|i'm keeping|started keeping|started|keeping) .{0,3} (folder|dossier|file|little book|
        black book|log|notebook|spreadsheet|diary) on (#Person|him|her|you|them|the . clerk|{office}|that man|
        that woman) .{0,6}
      (nothing|anything) .{0,3} with (his|her|your) name on .{0,4} (ever|gets|get|passed|again) .{0,4}
      (not|never|no|nobody|n't) .{0,14} (as long as|while|so long as|whilst) i (live|breathe|draw breath|have breath|
        am alive|'ve breath) .{0,3}
      forget (it|this|that) .{0,1} (when|next time) (he|she|they|that lot|#Person|the council) .{0,1} (want|wants|need|
        needs|ask|asks|come|comes) .{0,6}
    `),
  },
  {
    kind: 'pile-on',
    confidence: 'likely',
    why: 'joins in against somebody',
    negated: true,
    phrases: phrases(`
      (agree|agreed|i'm|i am|im) with (everyone|everybody|all of you|the others|the rest|all the above|everyone above|
        you all|the other .|the #Number .) .{0,4} (#Person|he|she|you|he's|she's|you're|him|her) .{0,8}
      (same here|me too|another one|ditto|count me in|hear hear|plus one|add me|put me down|seconded|
        likewise) .{0,5} (ca n't stand|never liked|had it up to .{1,3} with (#Person|him|her|that)|
        had enough of (#Person|him|her|that)|sick of (#Person|him|her|that)|fed up with (#Person|him|her|that)|
        sick to death|do n't trust|hate|loathe|useless|rude|awful|disgrace) .{0,6}
      (everybody|everyone|everybody's|everyone's|they've all|you've all|we've all|you all) .{0,6} (pop|go|
        dig) at (#Person|him|her|you|{office}) .{0,8}
      who else wants to (tell|have a go|ask) (him|her|#Person|{office}|the) .{0,6}
      get (him|her|#Person) told
      (let's|lets|can|shall|could|please|everybody|everyone|go) .{0,3} (one star) (him|her|them|#Person|the) .{0,4}
      (had|'d|'s had) (it|this|that) coming .{0,6}
      (hang|hanging) (his|her|your) (head|heads) in shame .{0,4}
      (like|share) this if you (think|reckon|agree) (he|she|that man|that woman|#Person) .{0,6}
    `),
  },
];

/** Nobody is taunted who is cheered on, invited or answered. */
const INNOCENT = phrases(`
  so you think you can (dance|sing|act|bake|cook|sew|knit|juggle|dive|quiz|play|draw|paint)
  ^ .{0,1} (llongyfarchiadau|diolch|da iawn|croeso|pob lwc) .{0,4} (bawb|pawb|galon|genod|merched|hogia|bois|blant|plant|
    tîm|cymru|côr|dîm|gôr|i'n|penblwydd)
  and i (have|'ve)? (argued|disagreed|differed|disagree|differ|argue) .{0,4}
  (is n't|ain't) it (funny|odd|strange|nice|lovely|amazing) how (you|we|one) .{0,8}
  (thanks|thank you) (ever)? so (much|kindly) (to (everyone|everybody|all|our|my|you all|the (crew|staff|team|ladies|
    band|man|young|gentleman|lady|lovely))|everyone|everybody|all|for (all|minding|coming|having|lending|
    helping)) .{0,6}
  chin up #Person .{0,4}
  cllr .{1,2} (reported|proposed|seconded|presented|thanked) .{0,6}
  said (my|the) (nan|mum|gran|dad|grandad|wife|husband|vicar|cat|dog|goose|parrot) .{0,6}
  how did (the|it) .{0,3} go .{0,4}
  (everyone|everybody|all) (are)? welcome
  note to self
  watch this space
  here (he|she|they) (is|are) with (his|her|their) .{0,4}
  (keep|carry on) sending .{0,4}
  (satnav|sat nav) .{0,8}
  (taking|take) (no)? questions
  (form an)? orderly queue
  some of you (asked|have asked|may|might|wanted|will know|will remember)
  ^ come on (cymru|wales|england|scotland|ireland|lads|lasses|girls|boys|you .) $
`);

/** A lost voice, a countdown, the weather: no quarrel. */
const NOTHING_MEANT = phrases(`
  lost (his|her|my|their) voice
  tick tock .{0,8} (#Number|days|hours|market|clock|kitchen|fete|advent|hour|opens|till|panto|show|christmas|sale|
    carnival)
  thanks for nothing .{0,2} (to the)? (slugs|squirrel|wind|rain|weather|app|alarm|autocorrect|cat|dog|pigeons|frost|
    seagull|gull|storm|clock)
  (if|what|that|everything|how) (you've|you have) been
  or (it|they) (goes|go|will go|'ll go|wo n't go|will n't go|blows) (to|up|back|in|into|off|on)
  the (sun|snow|rain|weather|swallows|frost)
  the (cup|league|title|shield|trophy) (is|was|'s)
  (won|baby|cake)
`);

export const heatedTone: Check = {
  id: 'heated-tone',
  summary: 'words that feed an argument: taunts, sarcasm, shouting at people, ultimatums, vendettas',
  kinds: {
    taunt: { label: 'a taunt' },
    sarcasm: { label: 'sarcasm at somebody' },
    shouting: { label: 'shouting' },
    ultimatum: { label: 'an ultimatum' },
    'pile-on': { label: 'piling on' },
    vendetta: { label: 'a vendetta' },
  },
  misses: ['irony without any of its usual words'],
  find: loud,
  groups: GROUPS,
  unless: NOTHING_MEANT,
  scenes: [...NOBODY_LIVING, OF_A_BEAST],
  wording: { like: 'a quarrel', from: 0.55, unless: [INNOCENT, REMEMBERED], counts: isNoRecollection },
  examples: {
    finds: [
      '[Wake up, people].',
      '[For the last time], read the minutes.',
      '[Wrong again, Brian].',
      '[Oh, so now you all care]?',
      '[Slow handclap for the highways team].',
      '[Typical keyboard warriors].',
      'Well done, [genius].',
      'Three signs and a rope. [Which bit of closed did you not understand]?',
      '[Moved by Friday or I will be naming names].',
      '[I have kept every letter you sent me], Colin.',
      '[Gone very quiet now], have you not?',
      '[Grab the popcorn, the row about the hedge is starting again].',
      'The rules are on the board. [R E A D  I T]!',
      'Rang on Monday about the drain. Still nobody. [STILL.]',
      '[MOVE. YOUR. TRAILER].',
      '[IS NOBODY AT THE DEPOT AWAKE??] BINS ON ELM ROAD, FOUR WEEKS.',
      'The bollard is down. [Thanks to the driver who flattened it].',
      '[How brave of the surveyor to judge our ford from a desk].',
      '[Much obliged to whoever left a mattress on the pavement].',
      '[What’s the matter, Ron], lost your map?',
      'The hole is still there. [Superb work, highways].',
      '[Shift that caravan by Sunday or it’s going on its side].',
      '[You crossed me over the lych gate].',
      '[Likewise, fed up with her and her rota].',
      '[Rhag eich cywilydd chi].',
      '[You’ve been warned], clear the verge.',
      '[Shame on the council].',
      '[Everyone give the cafe one star until they say sorry].',
      '[Where were you when they were cutting the buses]?',
      '[Read it again, properly this time].',
      '[Some of you moaned about a brass band]. [Let that sink in].',
    ],
    ignores: [
      'Everyone welcome, tell us what you think of the plans.',
      'ROAD CLOSED: Church Lane, 8 to 12 June.',
      'Thank you all so much!!!',
      'BONFIRE NIGHT! Gates at six.',
      'That road is the county’s; report it at the link.',
      'Thank you, Brian, we have passed it on.',
      'DO NOT swim in the reservoir.',
      'Which part of the form do people find hard to follow?',
      'Grab some popcorn, the film starts at seven.',
      'Bravo, all of you, the show raised £400.',
      'Come on Wales!',
      'S U M M E R  F A I R on Saturday.',
      'Snow at last. SNOW!',
      'Naming ceremony for the new boat: all are welcome.',
      'We’ve waited forty years for this moment, and the cup is ours.',
      'Thanks a million to the volunteers who cleared the beck.',
      'Eggs. Milk. Bread. And a card for Joan.',
      'The WI, the PCC and the PTA share a key, so ask your own rep for it.',
      'THE GOAT IS FOUND!! THANK YOU ALL!!',
      'Ann has lost her voice, so the choir is one short.',
      'How kind of the choir to sing for us on Sunday.',
      'Thanks to whoever helped me with the flat tyre by the ford.',
      'What’s the matter with the church clock, does anybody know?',
      'Bring your forms by Friday or ask the clerk for more time.',
      'Agree with everyone, the new swings are grand.',
      'Cheers to whoever left a fruit pie in our porch on Friday.',
      'Thanks for nothing, slugs, that was my best lettuce.',
      'Thanks so much to our crew for staying late.',
      'Seats are to be paid by Friday or they go to the next on the list.',
      'Where were you when the moon landing was on?',
      'Where were you when the old pier burned? Send your memories to the museum.',
      'So you think you can bake? Entries by noon.',
      'LLONGYFARCHIADAU MAWR I’R TÎM! Am gêm!',
    ],
  },
};

/** "Where were you when the pier burned? Send us your memories": no question to anybody's conscience. */
function isNoRecollection(document: Document, { span }: Observation): boolean {
  return !stands(document, TELL_US) || !stands(document, ASKED_WHERE, [sentenceAt(document, span.start)]);
}

function* loud(document: Document): Generator<Observation> {
  yield* shouting(document);
  yield* spelling(document);
  yield* stopping(document);
  yield* roaring(document);
  yield* echo(document);
}

/** Letter by letter, what somebody is told to do: "R E A D". */
function* spelling({ plain }: Document): Generator<Observation> {
  for (const { 0: letters, index } of everyMatch(plain, LETTER_BY_LETTER)) {
    const [word = ''] = letters.split(/\s{2,}/);
    if (!TOLD.has(word.replaceAll(' ', '').toLowerCase())) continue;
    yield {
      kind: 'shouting',
      span: { start: index, end: index + letters.length },
      confidence: 'likely',
      why: 'spells a command out at somebody',
    };
  }
}

const LETTER_BY_LETTER = /(?<![A-Za-zÀ-ž\d])[A-Z](?:\s+[A-Z](?![A-Za-zÀ-ž\d'’])){2,}/g;
const TOLD = new Set('stop read scroll listen look think no enough again still move answer never wrong why leave'.split(' '));

/** Word by word, with a full stop behind each: "STOP. RINGING. THE. HALL." */
function* stopping({ plain }: Document): Generator<Observation> {
  for (const { 0: words, index } of plain.matchAll(WORD_BY_WORD)) {
    if (words !== words.toUpperCase()) continue;
    const said = words.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
    const isSentence = said.some((word) => LITTLE.has(word)) && said.filter((word) => word.length > 1).length > 1;
    if (!isSentence || said.some((word) => CHEER.has(word))) continue;
    const span = { start: index, end: index + words.length };
    yield { kind: 'shouting', span, confidence: 'likely', why: 'hammers it in word by word' };
  }
}

const WORD_BY_WORD = /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}'’]*[.!]+\s+){2,}\p{Lu}[\p{L}'’]*(?=[.!])/gu;
/** A list or a name has none of these: "Eggs. Milk. Bread." */
const LITTLE = new Set('the a an you your my our it is not to of and do did this that i on in his her at every'.split(' '));
const CHEER = new Set(
  'best ever goal love lovely win won happy welcome congratulations thank thanks well good great fair party band press please urgently'.split(
    ' ',
  ),
);

/** A draft all in capitals that goes for somebody; one that cheers or tells the news is in capitals too. */
function* roaring({ tokens, sentences, plain }: Document): Generator<Observation> {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  const loud = words.filter(({ shape, norm }) => shape === 'CAPS' && norm.length > 1);
  if (loud.length < 5 || words.filter(({ shape }) => shape === 'lower').length >= 4) return;
  if (words.some(({ norm }) => CHEER.has(norm)) || !OUTBURST.test(plain)) return;
  for (const { start, end, first, last } of sentences) {
    const here = tokens.slice(first, last).filter(({ shape }) => shape === 'CAPS');
    if (here.length > 1 && here.some(({ norm }) => ADDRESS.has(norm) || GRIEVANCE.has(norm)))
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'shouts at somebody in capitals' };
  }
}

const OUTBURST =
  /[!?]{2}|\?[^?]*\?|\b(?:STILL|DARE|NEVER|SICK|ENOUGH|STOP|WHO (?:HAS|HAVE|THE|DO|DID)|YOU (?:HAVE|ARE|CAN|LOT|ALL|SELFISH|WILL))\b/u;
const GRIEVANCE = new Set('who how dare never nobody anybody waited idiot idiots sick ignorant selfish'.split(' '));

/** A word of complaint said again, alone and in capitals: "Still no reply. STILL." */
function* echo({ tokens, sentences }: Document): Generator<Observation> {
  for (const [i, { start, end, first, last }] of sentences.entries()) {
    const here = tokens.slice(first, last);
    const before = sentences[i - 1];
    if (!before || here.length === 0 || here.length > 3 || !here.every(({ shape }) => shape === 'CAPS')) continue;
    const said = new Set(tokens.slice(before.first, before.last).map(({ norm }) => norm));
    if (here.every(({ norm }) => said.has(norm)) && here.some(({ norm }) => COMPLAINT.has(norm)))
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'says it again in capitals' };
  }
}

const COMPLAINT = new Set('still again nothing never nobody weeks months years twice days nowhere none not ignored'.split(' '));

/** A sentence mostly in capitals, beside ordinary writing, said to somebody; a few initials are no shouting. */
function* shouting({ tokens, sentences }: Document): Generator<Observation> {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  if (words.filter(({ shape }) => shape === 'lower').length < 4) return;
  for (const { start, end, first, last } of sentences) {
    const here = tokens.slice(first, last);
    const loud = here.filter(({ shape, norm }) => shape === 'CAPS' && norm.length > 1);
    const addressed = here.some(({ norm }) => ADDRESS.has(norm));
    const mostly = loud.length >= MOSTLY * here.filter(({ keys }) => keys.has('#Word')).length;
    if (loud.length >= 4 && addressed && mostly)
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'shouts at somebody in capitals' };
  }
}

const MOSTLY = 0.6;

const ADDRESS = new Set([
  'you',
  'your',
  'yours',
  'he',
  'she',
  'they',
  'them',
  'him',
  'her',
  'still',
  'again',
  'already',
  'told',
  'read',
  'stop',
  'why',
  'enough',
]);
