// Plain digs at somebody, as people type them in a thread: that they cannot read, have no clue, and would say that.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** How a dig ends: with its sentence, with a tag, or with the name of whom it is meant for. */
const TAG = `(#Person|mate|pal|love|pet|sunshine|sweetheart|dear|darling|duck|people|folks|cllr|councillor|obviously|
  clearly|evidently|apparently|seemingly|it seems|as usual|as ever|(can|do|are|have|is|does|will) (you|he|she|they|it)|
  $)`;

/** The author laughs at themself, at a pet or at the weather. */
const AT_ONESELF = phrases(`
  (i|me|my|myself|we|us|our) .{0,6} (ladder|drill|paint|recipe|diy|flat pack|kids|children|dog|puppy|cat|oven|sourdough)
  (ladder|drill|flat pack|diy|sourdough|recipe|costume|puppy|kitten|panto|karaoke|wellies)
  (my|our) ({kin}|dog|cat|puppy|kitten|horse|parrot)
`);

const BARE_NAMES = '(you|he|she|they|you lot|you people|#Person)';

export const PLAIN: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'tells somebody how little they know or think',
    unless: AT_ONESELF,
    phrases: phrases(`
      (some of you|half of you|most of you|you lot|you people|some people|some folk|certain people) (really|obviously|
        clearly|just|simply|honestly|still)? (ca n't|cannot|can not|do n't|never|wo n't|will never) .{0,1} (read|listen|
        count|think|spell|take a hint|understand|learn|behave|drive|park|get it) ${TAG}
      you (just|really|still|simply|clearly|obviously)? (do n't|never|wo n't|will never) get it ${TAG}
      (you|you lot|you people) (really|simply|honestly|clearly|just|still)? (have n't|'ve not|have not|ain't|
        have) (got)? (a|no|any|the foggiest|the faintest|the first) (clue|idea)? ${TAG}
      you (do n't half|do)? (talk|spout|write|post|come out with) (some|such|a load of|a lot of|utter|complete|total|
        absolute|right|so much) .{0,1} (rubbish|nonsense|rot|drivel|tripe|tosh|cobblers|twaddle|crap|piffle|hogwash|
        guff|balderdash|codswallop)
      (did|has|does|have) (nobody|no one|your (mother|mum|mam|parents)|anyone|anybody) (n't|not|never|ever){0,2} (teach|
        taught|tell|told|show|shown) you (manners|any manners|some manners|how to (behave|read|park|drive|talk|speak)|
        to say (please|sorry|thank you)|right from wrong)
      (not|n't) (very|too|exactly|so|all that|terribly) (bright|clever|sharp|quick|smart) (are|is) (you|he|she|they)
      not the (sharpest|brightest|quickest) (tool .{0,4}|knife .{0,4}|bulb .{0,4}|are (they|you|we)|is (he|she))
      (have|take|want to take|need to take|ought to take|should take|needs to take) a (long|good|
        very long) .{0,1} (hard)? look at (yourself|yourselves|himself|herself|themselves)
      ^ .{0,2} have a word with (yourself|yourselves)
      ^ .{0,1} (you|he|she|they) (really)? (need|needs|want|wants|ought) to get out more ${TAG}
      (do n't|dont|do not) know (who|what) (you|he|she|they|#Person) (think|thinks) (you|he|she|they) (are|is|'re|'s)
      who (do|does|the hell do|on earth do) ${BARE_NAMES} think (you|he|she|they) (are|is)
      ^ .{0,1} you (obviously|clearly|plainly|evidently) (have n't|have never|'ve never|do n't|did n't|ca n't|never|
        were n't|know nothing|know nowt|could n't) .{0,8}
      ^ .{0,1} (nobody|no one|literally nobody) cares (#Person|mate|pal|love|what you .{0,3})? $
      ^ .{0,1} (here|there) (he|she|they|you|#Person) (go|goes|went) again ((with|about|on about|moaning|banging|blah|
        same|stirring|having|telling|blaming) .{0,4}|$)
      ^ .{0,1} off (he|she|they|you) (go|goes) again (same|with|about|moaning|banging|blah|on one|$) .{0,4}
      ^ .{0,1} ${BARE_NAMES} would say that $
      (do|have) you (have)? (any|the slightest|the faintest) (idea|clue) how (stupid|daft|silly|rude|ridiculous|selfish|
        petty|small|pathetic|foolish|offensive|arrogant|pompous|you) .{0,4}
      (were|was) (you|he|she|they) (born|brought up|dragged up|raised) in (a|the) (barn|zoo|cave|gutter|field|pigsty)
      (are n't|is n't|are|were n't) (we|you|someone|somebody) (just)? (full of (ourselves|yourself|it)|
        a ray of sunshine|a little ray|the life and soul|feeling (brave|important|clever)|in a mood|precious|special|
        touchy|grumpy|cocky|mouthy|tetchy|prickly|sensitive) .{0,3}
      (somebody|someone|#Person|you) (got|has got|must have got) out of (the wrong side|bed .{0,3} wrong side) .{0,5}
      (somebody|someone|you) (got|got out|climbed) .{0,1} (the)? wrong side of (the|their|your|his|her)? bed
      (give|gives) (your|yer|his|her) head a (wobble|shake|rest|good shake)
      (sounds|that sounds|seems) like a (you|him|her) problem .{0,2}
      (i'd|i would) (rather|sooner) .{1,8} than (you|listen to you|talk to you|read (your|any more)|hear (your|any more|
        another word)|him|her|sit through (your|his|her)) .{0,4}
      (it's|it is|not everything is|not everything 's|everything is|it 's not all|it is n't all) (not)? (all|
        always)? about you (#Person|mate|pal|love|you know|is it|$)
      (you're|you are|he's|she's|like|sounds like|sound like) .{0,2} (a)? (broken|stuck|scratched) record .{0,3}
      (do n't|dont|please do n't|no need to) (bother|trouble) (yourself)? (replying|answering|coming back|writing back|
        to (reply|answer|write back)|commenting|apologising|to apologise) .{0,6}
      ^ .{0,1} what a load of (old|utter|complete|absolute|total)? (tosh|rubbish|nonsense|tripe|cobblers|twaddle|
        claptrap|bunkum|hogwash|rot|drivel|crap|guff) ${TAG}
      ^ (just|please|oh)? (save (your|yer) (breath|energy)|spare (me|us) (the|your) (lecture|details|sermon|
        excuses)) .{0,3}
      ^ .{0,1} (you|he|she) (just|simply)? (ca n't|cannot) (help|stop) (yourself|himself|herself) ${TAG}
      (what|and what) (have|did|has) (you|he|she|they|any of you) ever (done|do|given|contributed) (for|to) (this|the|
        our) (village|town|parish|place|community|club|street|estate)
      if (brains|brain cells|ignorance|stupidity|hot air) (were|was) .{1,8} you .{0,8}
      (easy|simple) to (criticise|complain|moan|judge|snipe|find fault|carp|knock it|have a go) (from|when you|behind|
        sat|sitting|if you) .{0,6}
      why do n't you (do|try|find|get on with) (something|anything) (useful|constructive|else|positive|better) .{0,4}
      (you|he|she|they) (always|never) (were|was|are|is|have|has|had) (a|an|the|any) .{0,1} (bully|sneak|snob|moaner|
        troublemaker|drama queen|stirrer|know all|know it all|tell tale|manners|sense|shame|tact)
      (always|are you always|is (he|she) always|must you always|why are you always|why must you) (this|so|
        be so)? (miserable|rude|nasty|negative|unpleasant|difficult|awkward|bitter|horrible|grumpy|spiteful|
        aggressive) .{0,4}
      (it|that) (is n't|'s not|is not|ai n't) (rocket science|brain surgery|difficult|hard|complicated) (is it|people|
        folks|mate|pal|love|#Person|you)
      (^|i|we|i 've|we 've|i have|we have) (already)? told (you|him|her|them|you lot|#Person) (a hundred|a thousand|
        a million|a dozen|#Number|umpteen|so many|countless|enough|three|four|five|ten) times ($|already|now|and (still|
        you)|#Person|mate|pal)
    `),
  },
  {
    kind: 'sarcasm',
    why: 'says the opposite of what is meant',
    unless: AT_ONESELF,
    phrases: phrases(`
      ^ .{0,3} what could (possibly)? go wrong .{0,2}
      ^ .{0,1} (oh|well|wow|truly|really|absolutely|simply)? (brilliant|great|genius|inspired|marvellous|wonderful|
        fantastic|lovely|clever|smart|superb|stunning|oh good|oh joy) .{0,1} (another|yet another|more) .{1,4} (nobody|
        no one|none of us) (will|wants|needs|asked|reads|uses|can|ever) .{0,4}
      ^ .{0,1} (oh|well|wow|truly|really|absolutely|simply|what a|what an)? (brilliant|great|genius|inspired|marvellous|
        wonderful|fantastic|clever|smart|superb|stunning|bright) (idea|move|plan|thinking|decision|stuff|work|timing|
        effort)? .{0,1} (to|from whoever to)? (~shut|~close|~dig|~cut|~scrap|~fell|~chop|~block|~lose|~forget|~ignore|
        ~break|~flatten|~rip|~switch|~leave|~turn|~put) .{1,12} (on (carnival|market|election|sports|poppy|christmas|
        the) .{0,2} (day|eve|morning|weekend)|in the (school run|rush hour|summer holidays|middle of|dark|snow|rain|
        frost|rush|heatwave)|without (telling|asking|a word)|just (before|as|when|after)|right (before|as|when|after|on|
        in)|again|for (nothing|no reason)) .{0,4}
      (lovely|great|perfect|brilliant|impeccable|wonderful|superb|immaculate|nice) timing (as (always|ever|usual)|
        again) .{0,3}
      (so|ever so) (glad|pleased|happy|lucky) (we|i) (pay|elected|voted for|put up with|fund|employ|have|'ve got) (you|
        him|her|them|you lot|people like) (for (this|that|it)|to) .{0,4}
      (money|tax|taxes|cash) well spent .{0,2} (i do n't think|not|that|i must say|eh)
      (top|full|ten out of ten|high|good) (mark|marks) for (effort|trying|enthusiasm|spin|the photo|
        cheek) .{0,1} (nought|nothing|nil|zero|none|not so much|but|shame about) .{0,5}
      ^ .{0,1} (and)? (they|you) call (this|that|it) (progress|democracy|service|customer service|consultation|
        a consultation|leadership|value for money|a road|a park|transparency|listening|help)
      ^ (yeah|yes|oh yeah|sure|aye|yep|right) .{0,2} (that|that one|it) ('ll|will) (work|help|happen|do it|go well|
        be fine|be right|teach them|show them) .{0,2}
      (can|could) (hardly|barely|scarcely) (contain|control|hide) (my|our) (excitement|joy|delight|enthusiasm|gratitude|
        surprise) $
      thank (heavens|goodness|god|the lord|heaven) for (our|the|that|those) .{0,2} (tireless|hard working|hardworking|
        ever vigilant|vigilant|brave|fearless|dedicated|wonderful|esteemed) (planners|council|councillors|clerk|
        committee|highways|leaders|officers|{office}) .{0,8}
      ^ .{0,3} pull the other (one|leg) .{0,6}
      (and|yeah|yes|aye|sure|course|of course|right) .{0,4} pigs (might|may|will|can|do) fly .{0,3}
      (yeah|yes|aye|sure|oh|and) .{0,2} (i'm|i am) (the (queen of sheba|pope|king of|queen of|tooth fairy)|
        father christmas|mickey mouse|napoleon) .{0,4}
      (i'm|i am|we're) sure (a|an|another|one more|yet another) .{0,3} (leaflet|sign|poster|letter|email|survey|meeting|
        working party|consultation|hashtag|petition|post|selfie|photo) (will|'ll) .{0,8}
      (another|yet another|one more|more) .{0,1} (consultation|survey|meeting|committee|report|review|sign|signs|
        working party|consultants|consultant|strategy|action plan|task force|estate|vape shop|roadworks|traffic lights|
        speed bumps|houses|flats) (is)? just what .{1,3} (needed|wanted|ordered|need|wants|needs)
      (nice|good|lovely|great|kind) to see ${BARE_NAMES} .{0,1} (finally|at last|actually) (~crawl|~turn|~show|~get|
        ~wake|~take|~do|~bother|~answer|~earn|~find|awake|out of bed) .{0,6}
      (wow|oh wow|gosh|blimey|crikey) .{0,1} (only|a whole|one whole|an entire) .{1,8}
      ^ .{0,1} (is n't|ai n't|was n't) that (just)? (brilliant|marvellous|wonderful|typical|big|clever|
        convenient) (of (you|him|her|them))? $
    `),
  },
  {
    kind: 'sarcasm',
    why: 'welcomes what will be of no use',
    near: phrases(`
      ^ .{0,1} (another|yet another|more) .{1,3} $
      ^ .{0,1} (brilliant|great|wonderful|marvellous|fantastic|terrific|superb|genius|perfect|oh good|oh great|oh joy|
        excellent|inspired) $
    `),
    phrases: phrases(`
      ^ .{0,1} (that|this) (will|'ll) (really|surely|definitely)? (fix|sort|solve|cure|help|teach|stop|show|change|
        do) (it|everything|them|that|the problem|the trick|us all|loads|lots|a lot|nothing) $
    `),
  },
  {
    kind: 'ultimatum',
    why: 'threatens with what will follow',
    phrases: phrases(`
      or (it|they|he|she|your .|your . .|that .|the . .) (gets|get|goes|is getting|are getting) .{0,1} (towed|clamped|
        crushed|scrapped|skipped|burnt|burned|keyed|let down|dumped|in the skip|to the tip|in the canal|in the river|
        over the wall|chucked)
      if .{1,8} (once more|one more time|again) .{0,2} (i'm|i am|i'll be|we're|i'll|we'll) (ringing|ring|calling|call|
        phoning|phone|reporting|report|going to|going straight to|emailing|taking) .{0,4} (police|rspca|landlord|press|
        papers|paper|solicitor|boss|warden|ombudsman|environmental health|court|mp|gazette)
      ^ (you've|you have|you got|you) (got)? (24|48|12|#Number|twenty four|forty eight|two|three) hours $
      (i'm|i am|we're|we are|i'll|only) (just|only)? (warning|warn|going to warn) you (#Person|now|mate|pal|
        once|all|straight|lot|here and now|for the last) .{0,4}
      (carry|keep) (on|it up) (like (that|this)|as you are|and) .{0,3} (see what|regret|find out|know about it|sorry|
        wish) .{0,4}
      (do n't|dont|do not) make (me|us) (come|get|tell|post|ring|send|say it|name|start|do|go|spell|repeat|call) .{0,6}
      (you|he|she|they|#Person) ('ve|have|has|'s)? had (your|his|her|their|enough|plenty of|all the|
        a fair) .{0,2} (warning|warnings|chances) ($|so|and|now|#Person|mate|pal)
    `),
  },
  {
    kind: 'pile-on',
    why: 'sets others on somebody',
    unless: phrases('(team|match|game|lads on saturday|away|derby|opposition|visitors|other side|cup|league)'),
    phrases: phrases(`
      (spam|flood|bombard|swamp|clog|hound|pester|jam) (his|her|their|#Person 's|the {office} 's) .{0,1} (page|inbox|
        phone|email|emails|timeline|comments|wall|dms|reviews|line) .{0,4}
      (another one|me too|same|same here|and me|plus one|one more|another) .{0,2} who (ca n't|cannot|could never|
        never could|does n't|do n't|has had) .{0,1} (abide|stand|bear|stomach|trust|enough of|like) (him|her|them|
        #Person|that (man|woman|lot)) .{0,4}
      ^ (go on|please|so|now|come on|let's|lets|everyone|everybody|and|lads|all of you){0,2} give (them|him|her|#Person|
        that lot|the (council|clerk|planners|developers)) (hell|what for|both barrels|some stick|grief|some grief|
        a hard time|a roasting|a piece of your mind|merry hell) .{0,4}
    `),
  },
  {
    kind: 'vendetta',
    why: 'bears a grudge, or hints at what it knows of somebody',
    phrases: phrases(`
      (i|we) .{0,1} (never|wo n't|will not|ca n't|cannot|shall never|'ll never|'ll not) (ever)? forgive (you|him|her|
        them|that (man|woman|lot|family)|#Person|the (council|clerk|chairman|developer|planners)) .{0,8}
      (i|we) (will|'ll|shall|wo n't|do n't|ca n't) .{0,1} (forget|remember) (who|which of you|those who|everyone who|
        the ones who|every one of you who) .{0,2} (voted|said|backed|stood by|sold|signed|spoke|abstained|laughed|sat|
        sided|let|turned)
      (i|we) (could|can)? (know|tell you) (things|a thing or two|stuff|a few things|enough|plenty) about (you|him|her|
        them|#Person|the #Capital) .{0,6}
      what (you|he|she|they|#Person) (did|said) .{0,6} (has n't|has not|is n't|wo n't be|will not be|
        has never) (been)? .{0,1} (forgotten|forgiven)
      (got|have|know) (enough|plenty|dirt|stuff|things) on (him|her|you|them|#Person|that .|the {office}) (to|that|and|
        $) .{0,6}
      (the|this) (feud|war|battle|fight) (has|'s|is|between us) .{0,2} (just|only)? (just|only)? (begun|started|
        starting|beginning|not over|far from over)
      (one day|some day|sooner or later|in the end) .{0,2} (it|the truth|everything) .{0,1} (will|'ll|is going to|
        's going to)? .{0,1} (all)? come out (#Person|mate|pal|and|then|$) .{0,4}
      (will|'ll|going to|gonna|'s|deserve|deserves) .{0,1} (get|getting) (everything|exactly|just|all)? what (is|'s|
        he's|she's|you've|they've|he|she|you|they)? .{0,1} (coming|deserve|deserves) .{0,3}
    `),
  },
];
