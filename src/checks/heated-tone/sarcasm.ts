// Praise and thanks that mean the opposite.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { THANKED } from './words.js';

/** Praise and thanks that are meant, and those that the author gives to themselves. */
const MEANT = phrases(`
  slow (handclap|hand clap|clap) (for|to|from) (me|us|my|myself|muggins|yours truly|our .{0,1} ({kin}|dog|cat))
  (thanks|cheers|ta|thank you) a (million|bunch) .{0,6} (who|for) .{0,2} (helped !(themselves|himself|herself)|dug|
    digging|cleared|clearing|carried|carrying|found|lent|lending|gave|giving|raised|raising|pulled|pushed|brought|
    bringing|coming|rescued|fed|mended|mending|gritted|gritting|staying)
  oh (good|great|goody|wonderful|lovely|marvellous|brilliant) (another|more|yet another) .{0,3} (sunny|sunshine|baby|
    grandchild|lamb|lambs|wedding|win|goal|cake|trophy|volunteer|volunteers|birthday)
`);

/** Work of one's own hands, a song or a race, in which a masterpiece, a record or another go is meant. */
const IN_EARNEST = phrases(`
  (paint|painted|painting|mural|cake|quilt|knitted|knit|display|garden|tapestry|scarecrow|drawing|class|workshop|choir|song|
    sing|singing|sang|band|rehearsal|rehearse|carol|carols|verse|chorus|runners|race|raised|collected|entries|hymn|play)
`);

export const SARCASM: readonly Group[] = [
  {
    kind: 'sarcasm',
    why: 'is sarcastic at somebody',
    unless: IN_EARNEST,
    phrases: phrases(`
      (thank you|thanks|cheers) (so much|kindly|again)? (to)? (#Person|mr .|mrs .|whoever .{1,4}|our .{1,2}) .{0,1} for (another|
        yet another|the latest|your latest|today 's|this week 's) .{0,2} (masterpiece|essay|sermon|epistle|lecture|instalment|
        manifesto|work of fiction|rant|broadside|dispatch|pearl of wisdom|diatribe|bulletin)
      (once|one) more (time)? (with feeling|for (the|those|them|anybody|anyone) (people|ones|lot)? .{0,1} (at|in) the (back|
        cheap seats))
      ^ .{0,3} (about|mention|mentions|mentioned|word about|complaining about|lecture me (on|about)|comment on) my tone .{0,6}
      ^ .{0,1} (new|another|must be a|that 's a|possibly a|surely a) record .{0,2} (well done|well played|congratulations|bravo|
        take a bow|give yourselves) .{0,3} (all|everyone|everybody|you|folks|lads|team|yourselves|of you|$)
    `),
  },
  {
    kind: 'sarcasm',
    why: 'is sarcastic at somebody',
    unless: MEANT,
    phrases: phrases(`
      (shall|should|do|would|must|need|want|happy|glad) .{0,5} (draw|drew) (you|him|her|them|it|
        some people)? (all)? a (picture|diagram)
      (spell|write|type|put|explain) (it|this|that) (out)? .{0,2} (slowly|slower|in big letters) .{0,3}
      (which|what) (bit|part|word) (of|in) .{1,8} (do|does|did|are|is|have) (you|he|she|they|people) .{0,3} (not|fail|
        failed|missed|unable|confused) .{0,5}
      (which|what) (bit|part|word) (of|in) .{1,8} (do|does|did|can|could) (n't|not) .{0,3} (understand|get|grasp|
        follow|see|read) .{0,3}
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
      (oh good|oh great|oh goody|oh wonderful|oh marvellous|oh brilliant|oh lovely) (another|more|yet another|
        so) .{0,6}
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
      (hats off|well done|bravo|congratulations|gold star|round of applause|three cheers|
        kudos) .{0,6} for .{0,5} of (saying|doing|achieving|deciding|answering) (absolutely|precisely|exactly|
        next to)? (nothing|nowt|very little|sod all)
      (spare|save) (us|me) (the|your|all the|all your) .{0,2} (lecture|sermon|sob story|speech|excuses|crap|drama|
        outrage|violins|theatrics|histrionics|hand wringing) .{0,3}
      (not|n't) exactly (rocket science|brain surgery) .{0,4}
      (stori|straeon) (amser gwely|tylwyth teg|dylwyth teg) (arall|oedd|yw|ydi|eto) .{0,4}
      (ie|o|wel) da iawn (y|i'r|chi|ti|wir|#Person) .{0,8}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'praises or thanks somebody and means the opposite',
    unlessDraft: THANKED,
    unless: phrases(`
      without (you|him|her|#Person) .{0,2} (who|whose|for) .{0,2} (has|have|is|did|does|done|makes|made|runs|ran|
        keeps|kept|gives|gave|years|always|cheerful|kind|teas|help|lifts)
    `),
    phrases: phrases(`
      (whoop de doo|whoopee doo|big whoop|hold the front page|stop the press|stop the presses|wonders never cease|
        hallelujah|glory be|will wonders never) .{0,10} (they|council|department|county|somebody|someone|highways|he|
        she) .{0,6}
      (only|just) (took|taken) (them|you|him|her|it)? .{0,1} (#Number|two|three|four|five|six|seven|eight|nine|ten|
        a few|several) .{0,1} (years|winters|months|weeks|meetings|emails|goes|attempts|phone calls|summers) (mind|
        then|though)? $
      (nice|good|lovely|great|big|sweet|gracious|noble|brave|thorough|helpful|clever|decent|thoughtful|generous|
        kind) of (#Person|{office}|the .{1,4}|our .{1,3}|them|him|her|you|whoever|someone|somebody) (all|
        lot)? to (finally|actually|even)? (remember|turn up|show|pop|wave|notice|grace|tell|mention|warn|park|block|
        wake|bother|declare|enclose)
      (brave|thorough|bold|big|efficient|noble|gracious|observant) of (#Person|{office}|the .{1,4}|our .{1,3}|them|
        him|her|you|whoever|someone|somebody) (all)? to
      (how|that's|very|so) (welcoming|thoughtful|helpful|considerate|neighbourly|big|brave|gracious|charming|mature|
        grown up|classy|original|noble|public spirited) of (you|him|her|them|#Person|{office}|the) .{0,4}
      (another|yet another) (triumph|masterpiece|masterclass|fine effort|cracking .|stroke of genius|blinder|
        bright idea|own goal) (from|by|for|of) .{0,6}
      (so|ever so|eternally|deeply|truly) grateful to (#Person|{office}|you|our .{1,2}|the .{1,3}) for (explaining|
        telling|pointing out|reminding|sharing|lecturing|blocking|not) .{0,6}
      i bow to your .{0,5}
      thank (goodness|heavens|god|heaven|the lord) (you|you're|#Person|we have you|we've got .) .{0,6}
      (you're|he's|she's|they're|you are) all heart
      (whatever|what|however|how) (on earth|ever)? (would|did|do) (we|i|this village|the village|
        this town) (ever)? (do|manage|survive|cope) (before|without) (you|him|her|#Person|{office}) .{0,6}
      hope (you're|you are) (all|both)? .{0,1} (pleased|proud|satisfied) .{0,3}
      (quick|quickly|somebody|someone|best|better|please) (call|send|ring|alert|phone|fetch|get) (out|in|
        for)? the (army|sas|cavalry|marines|press|papers|bbc|un|national guard|riot police|air force)
      only took (the|our)? (council|county|highways|planners|committee|parish|water board|contractors|them|him|her|
        you|#Person|{office}) .{0,4} (years|months|weeks|days|meetings|hours|emails|surveys) .{0,8} to .{0,8}
      (clearly|obviously|presumably|evidently) .{0,4} (budget|pay|training|wages|degree|salary) .{0,2} n't (stretch|
        run|extend|cover) .{0,4}
      (mr|mrs|miss|lord|lady|king|queen|little miss|his nibs|her ladyship|his lordship|professor|saint) (fancy pants|
        know it all|know all|clever clogs|clever|bossy|grumpy|smug|perfect|important|high and mighty|busy|nosy|
        clipboard|angry|posh|shouty|hoity toity|sunshine|bigshot|big shot|big head|self important|pompous|windbag|
        wonderful|jobsworth|smarty pants|google|facebook|whatsapp|parking|hedge|bucket|bins) .{0,3}
      (the|our|our own|our resident|local) (professor|expert|experts|oracle|great man|great one|genius|brains|prophet|
        sage|guru|maestro|wise one|brains trust|great minds|scholar|font of all .|fount of all .) .{0,4} (has spoken|
        have spoken|speaks|is back|strikes again|struck again|has decreed|has weighed in|informs us|has decided|
        have decided)
      (tell us|say|tell me) (you've|you have|you're|you) .{1,8} without (telling|saying) .{0,6}
      (he's|she's|somebody's|someone's|you've) (found|discovered|got) (the|a|his|her|their) (caps lock|
        exclamation mark|exclamation marks|thesaurus|soapbox|megaphone) .{0,5}
      (perhaps|maybe|might|could) (have a go at|try) (reading|listening|looking|answering|turning up|opening) .{0,5}
      money well spent (lads|chaps|council|highways|everyone|guys|again|eh|as usual|#Person)
      (on|sat on|sitting on) (the|his|her|that) fence (as usual|as ever|as always) .{0,4}
      (i do|do n't you just|got to|gotta) love (being (told|lectured|shouted at|called)|a (man|woman|
        bloke) who (explains|tells|knows|thinks)|it when (he|she|they|people|men) (explain|explains|tell|tells|
        lecture|lectures)) .{0,6}
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
      ^ .{0,1} (da iawn|gwych|ardderchog|bendigedig|clyfar iawn|llongyfarchiadau|diolch yn fawr|grêt|briliant|hyfryd|
        bravo) (chi)? .{0,1} (%cyngor|y sir|cyngor sir|highways|{cy-office}|unwaith eto|eto fyth|eto|bois bach) $
      (diolch yn fawr|diolch|llongyfarchiadau|da iawn|medal) (iawn)? i (bwy bynnag|pwy bynnag|y sawl|y person|yr un|
        y bobl|y boi|y ddynes|y dyn) (sy)? (wedi|nath|wnaeth)? (barciodd|parciodd|parcio|adawodd|gadawodd|gadael|
        adael|daflodd|taflodd|taflu|dorrodd|torrodd|ddwynodd|gwynodd|cwynodd|chwydodd|falodd|flociodd|blociodd) .{0,6}
      (llongyfarchiadau|da iawn|diolch|clod|gwych|bravo) .{0,3} (am|ar) .{0,1} (neud|wneud|gneud) (dim|sod ôl|
        bygyr ôl|llanast|smonach|cawl|uffar o ddim|diawl o ddim) .{0,5}
      (diolch yn fawr|diolch) i'r (arbenigwr|athrylith|jiniys|jîniys) .{0,8}
      diolch byth am (y cyngor|y clerc|y pwyllgor) .{0,8}
      (dim|sdim) (brys|rhuthr) .{0,1} (bois|hogia) .{0,5}
      (be|beth|lle) (fysa|fasa|nawn|wnawn|fydden|bydden) ni (heb|hebddoch|neud heb|gwneud heb) .{0,5}
      (medal|bafta|oscar) i (bawb|'r dyn|'r boi) .{0,6}
      (poor|aw|aww|ahh) .{0,1} (lambs|poppet|didums|diddums|petal|petals|baby|snowflake|did the|did he|did she|
        did they|did someone|did somebody) .{0,6}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'thanks somebody for a nuisance',
    phrases: phrases(`
      (thank|thanks|ta|cheers|obliged|hats off|applause|marks|gold star|stars|ten out of ten|congratulations|
        well done|kudos|shout out|cheers|medal|prize|big hand|bravo|(nice|good|lovely|kind|generous|
        thoughtful) of) .{0,5} (whoever|gentleman|person|lady|bloke|chap|genius|driver|owner|household|family|
        next door|neighbours|neighbour|fella|lads|lad|people|council|highways|contractor|contractors|county|board|
        company|team|brigade) .{0,14} {nuisance} .{0,6}
      (thank|thanks|ta|cheers|obliged|hats off|applause|marks|gold star|stars|congratulations|well done|kudos|
        shout out|medal|big hand|bravo) .{0,6} (whoever|gentleman|person|lady|bloke|chap|genius|next door|neighbours|
        neighbour|fella|lad|somebody|someone|household|owner) .{0,3} (deciding .|decided .|reckoned .|(let|lets|
        letting) (his|her|their) (dog|dogs|toddler|kid|kids|children|lad|cat|horse|alarm)) .{0,10}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'praises or thanks somebody for a misdeed',
    phrases: phrases(`
      (thank|thanks|ta|cheers|kudos|bravo|hats off|three cheers|applause|big up|shout out|well played|nice one|
        good on|congratulate|congratulations|marks|gold star|ten out of ten|medal|prize|work|effort|job|aim|well done|
        obliged|compliments|round of drinks|take a bow|salute|admire|appreciate|(kind|brave|thoughtful|sweet|lovely|
        considerate|generous|good|nice) of) .{0,8} (whoever|person|chap|gentleman|lady|driver|owner|neighbour|
        neighbours|family|lads|lad|visitors|visitor|someone|somebody|genius|wizard|joker|hero|charmer|cyclist|
        cyclists|walker|walkers|people|soul|souls|firm|van|party|youths|idiot|idiots|scrambler|
        scramblers) .{0,4} {misdeed} .{0,8}
      (do|should|must|shall) we (all)? (curtsey|curtsy|kneel|grovel|genuflect|bow) .{0,4}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'praises somebody for what went wrong',
    phrases: phrases(`
      (gold star|superb|marvellous|marvellous service|marvellous effort|superb effort|superb work|stunning|stellar|
        genius|inspired|masterful|bravo|outstanding|top work|top job|great work|great job|well done|good work|
        nice work|full marks|brilliant|brilliant idea|slow clap|take a bow|sterling work) .{0,3} (highways|council|
        county|county's finest|planners|planning|parks department|bt|openreach|royal mail|lads|committee|everyone|
        all concerned|chaps|contractors|water company|water board|{office}|#Person|whoever) .{0,8}
      (give|get|buy|hand) (that|this|the|whoever) .{0,4} (a|an|the) .{0,1} (biscuit|gold star|oscar|bafta|booker|
        nobel|knighthood|prize|promotion|pay rise|calendar|calculator|dictionary|tape measure|compass|
        spirit level) .{0,3}
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
    kind: 'sarcasm',
    why: 'praises somebody for little or nothing',
    phrases: phrases(`
      (well done|bravo|congratulations|congrats|hats off|three cheers|full marks|good work|great work|great job|
        good job|take a bow|top marks|gold star|thanks|thank you|nice work) .{0,2} (to|for)? (#Person|{office}|
        council|committee|planners|highways|all|all of you|everyone|lads|our councillors|cllr .) .{0,3} (#Number|ten|
        fifteen|twenty|thirty|forty|fifty|sixty|ninety|two|three|four|five|six|seven|eight|nine) (minutes|hours|pages|
        weeks|months|years|meetings|emails|letters|reports|surveys) (arguing|discussing|debating|talking|waffling|
        droning|dithering|and (still|nothing|no|not|all|we|you|the)|to (say|decide|answer|fix|find|work|do|move|
        change|reply|read|write|agree|realise|order|come)|on (the|a) (colour|wording|font|size|shape|question|subject|
        logo|price|name) of|without|about (a|the|nothing)|of (waffle|hot air|talk|nothing)) .{0,8}
      (you|he|she|they|#Person) (managed|have managed|has managed|'ve managed) to (say|do|achieve|decide|miss|offend|
        upset|answer) (nothing|absolutely nothing|everybody|everyone|precisely nothing|sweet .{1,2}|every|
        no questions) .{0,8}
      (award|prize|medal|oscar|trophy|rosette|gong|bafta|crown|golden .{1,2}) .{0,3} (for)? .{0,1} (most|worst|
        biggest|laziest|rudest|feeblest|daftest|slowest|lamest|stupidest) .{0,1} (useless|pointless|stupid|ridiculous|
        feeble|pompous|lazy|unhelpful|incompetent|rude|smug|patronising|excuse|excuses|reply|answer|parking|parker|
        driver|neighbour|moaner|hypocrite|councillor|speech|u turn) .{0,2} .{0,4} (goes|has to go|must go) to
      (thank|thanks be to|praise) (god|goodness|heaven|heavens|the lord) for .{1,3} without (whom|him|her|
        you) .{0,3} (sun|world|earth|sky|tide|village|rest of us|universe|planet|we) .{0,2} (would|could|might|
        will) .{0,6}
      must be (an election|election time|election year|elections) .{0,2} (coming|near|on the way|round the corner|due|
        soon|again|looming|$) .{0,3}
      ^ .{0,1} (yes|yeah|aye|oh yes|oh yeah|oh aye|sure|right|of course|obviously|and)? because (that|it) (worked|
        went|turned out|helped|ended) (so|really|ever so|brilliantly|wonderfully|very|swimmingly) .{0,5}
      ^ .{0,1} (yes|yeah|aye|sure|right|of course|obviously|cos|what we need) .{0,1} because .{1,6} (is|are|'s|
        was) (exactly|just|precisely|clearly|obviously|definitely) (what|the (thing|answer|kind|sort)|how) .{0,8}
      (spare|spared|find|found) (us|the village|the parish|everyone)? (#Number|five|ten|two|three|a few|a couple of|
        a whole) (minutes|minute|hours|seconds) .{0,1} (from|out of|between|off from|away from) (his|her|their|
        your) .{0,8}
      (tear|tore|drag|dragged) (himself|herself|yourself|themselves|yourselves) away (from|to) .{0,6}
      (grace|graced|gracing|honour|honoured|honouring|favour|favoured|favouring) (us|the village|the meeting|
        this group|the hall|this page) with (his|her|their|your) .{0,1} (presence|opinion|opinions|wisdom|thoughts|
        company|views) .{0,3}
      ^ (ooh|oooh|ooo|oh|well) .{0,1} (get|look at|listen to|hark at) (you|him|her|them|#Person) .{0,1} (with|and|in|
        being|all|getting|trying) .{0,6}
      (working|hard at work|hard at it|busy|slaving away|toiling) .{0,4} (in|at|down) the (cafe|pub|bar|golf club|
        tea room|bookies|club|sun|tea shop|garden centre) (again|as usual|as ever|all (day|morning|afternoon)) .{0,3}
      (hard at work|working hard|hard at it|slaving away|busy as ever) .{0,2} $
      (how ever|however|how|whatever|what) (will|would|did|shall|can) (we|i|the village|civilisation|the world|
        anyone) (ever)? (cope|manage|survive|live|go on|do) without (your|his|her|#Person 's|the wisdom|another|
        such) .{0,6}
      (your|his|her) (majesty|highness|royal highness|lordship|ladyship|worship|eminence|excellency|holiness) $
      ^ .{0,1} (forgive|pardon|excuse) me for (daring|having|breathing|existing|living|thinking|asking|speaking|
        caring|expecting) .{0,8}
      (silly|foolish|daft|stupid) (me|us|old me) .{0,2} (i|we|for) (thought|thinking|assumed|imagined|
        was under) .{0,3} (councillor|councillors|council|clerk|chairman|officer|job|rules|democracy|consultation|
        warden|you|they|he|she|highways|elected|that a|promise|promises|paying) .{0,10}
      (how|well is n't that|is n't that|that 's|very|terribly) (convenient|handy|lucky) for (you|him|her|them|#Person|
        the (chairman|clerk|council)) .{0,3}
      (bless|god bless) (your|his|her|their) (little)? (cotton socks|heart|hearts) .{0,2} (you|he|she|they|#Person|
        but) (really|actually|still)? .{0,1} (think|thinks|believe|believes|tried|mean|means|ca n't|have n't|has n't|
        do n't|does n't) .{0,8}
      (i'm|i am|we're|we are) (sure|certain) (your|his|her|their) (thoughts and prayers|prayers|opinion|wisdom|
        hot air|words|speech|speeches|facebook post|tweet|selfie|selfies|photo) .{0,2} (will|'ll|are going to) .{0,8}
      (another|yet another) (lecture|sermon|speech|rant|tantrum|essay|meltdown|stunt|bulletin|gem|
        pearl of wisdom) from (#Person|saint|st|lord|lady|the|our|his|her|you|him|professor|king|queen|mr|mrs) .{0,4}
      (so|ah|oh|and|well)? (the|our|our resident) (expert|authority|specialist|font of wisdom|oracle) (on everything|
        on all|in everything) .{0,8}
      (gosh|golly|goodness|wow|oh wow|my my|oh my|well i never|fancy that) .{0,1} (a|an|what a)? .{0,3} (actually|
        finally|managed to|remembered|bothered|turned up|did some work|found time|woke up|answered|replied|moved|
        lifted) .{0,6}
      (colour|color) me (surprised|shocked|amazed|astonished) .{0,6}
      (o|oh) (wise|great|mighty|learned) (one|ones|leader|leaders) .{0,2}
      (congratulations|well done|thanks|thank you|hats off|bravo|cheers|medal) .{0,2} to the (bright spark|
        bright sparks|clever clogs|wise guy|bright young thing|mastermind) .{0,8}
      (great|good|nice|well|superb) (job|work|done|effort) .{0,3} only .{1,3} (years|months|weeks|days|hours) (late|
        overdue|behind|too late)
    `),
    unless: phrases(`
      (raised|sponsored|baby|birthday|anniversary|wedding|rescued|hospice|retirement|carnival|volunteers|volunteer)
    `),
  },
  {
    kind: 'sarcasm',
    why: 'tells people again what they ought to have understood',
    unless: phrases(`
      (smiling|going|running|swimming|standing|flowering|in flower|in bloom|fresh|warm|here|with us|alive|raining|snowing|
        sorry|choir|choirmaster|band|encore|sang|sing|song|concert|walkers|riders|ringers|drummers|pilates|yoga|comic|
          comedian|gig|roared)
    `),
    phrases: phrases(`
      (was|were|'s|is|are|said|says) .{1,6} (#Day|yesterday|last week|last month|last year|this morning) .{1,12} (amazingly|
        astonishingly|incredibly|remarkably|would you believe|believe it or not|guess what|surprise surprise|oddly enough|
        funnily enough|shockingly|wait for it|miraculously) .{0,4} still .{1,6}
      (again|once more|more time|more go|more try|last time|last go|last try|repeat it|repeat this|say it|
        say this) .{0,2} for (the|those|anyone|anybody|everyone|our friends|some of you|people) .{0,3} (at the back|
        in the cheap seats|in the back row|hard of (thinking|understanding|reading)) .{0,6}
      (again|once more|more time|more go|more try|last time|last go|last try|repeat it|repeat this|say it|
        say this) .{0,2} for the (cheap seats|slow (table|group|ones|readers|set|class|lot)|slower (ones|readers|half)|
        terminally .) .{0,6}
      for the hard of (thinking|understanding) .{0,3}
    `),
  },
  {
    kind: 'sarcasm',
    why: 'bids somebody go on who is not believed',
    near: phrases(`
      (ah yes|oh yes|apparently|so called|self taught|self styled|expert|lifelong|born and bred|concerned (parent|
        resident|citizen|neighbour)|fascinating|riveting|no really)
    `),
    phrases: phrases(`
      ^ .{0,2} (please)? (do|pray) (go on|continue|carry on|proceed|elaborate) $
    `),
  },
];
