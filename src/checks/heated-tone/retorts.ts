// What people say back to each other in an argument.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

export const RETORTS: readonly Group[] = [
  {
    kind: 'taunt',
    why: 'answers back in an argument',
    unless: phrases(`
      (slugs|weather|rain|snow|winter|crossword|jigsaw|diet|puppy|kitten|cat|dog|squirrels|pigeons|moles|printer|laptop)
    `),
    phrases: phrases(`
      (twist|twisting|twists|twisted) (my|his|her|our|your|people 's|everybody 's|everyone 's|#Person 's|what i|
        what was) (words|said|say) .{0,3}
      (put|putting|puts) words (in|into) (my|people 's|her|his|everyone 's) (mouth|mouths)
      (you|you've|you have|he|he's|she|she's|#Person) .{0,3} (missed|missing|miss|misses) the point (as usual|as ever|
        as always|again|yet again|by a mile|by miles|spectacularly|once more|deliberately|on purpose)
      (as usual|as ever|as always|yet again|typically|predictably) (you|you've|you have|he|he's|she|she's|
        #Person) .{0,3} (missed|missing|miss|misses|got|got it|twisted|dodged|ignored|avoided) (the|my|it|every) .{0,3}
      (you|he|she|they|#Person) .{0,3} (have n't|has n't|do n't have|does n't have|
        without) (got)? a leg to stand on .{0,3}
      (wo n't|not|without) have a leg to stand on .{0,3}
      (lie|lies|untrue|rubbish|nonsense|wrong|not true|false|never happened|pack of lies) and (you|he|she|
        they) (all)? (well|damn well|jolly well|bloody well)? (know|knows) (it|that)
      (you|he|she|they) (know|knows) (full|damn|perfectly|very|jolly|bloody|darn) well (that|what|who|how|why|where|it|
        i|we|you|he|she|the|there)
      ^ .{0,2} as (you|he|she|#Person) (well|very well|full well|damn well|perfectly well) (know|knows) so (stop|drop|
        do n't)
      i (never|did n't|did not) (said|say) (that|any such|anything of the) .{0,2} (as|and) (you|he|she) (well|very well|
        damn well|full well) .{0,6}
      (had it|had enough|am finished|am through|'m through|completely finished) with (you|you lot|him|her|them|
        this (group|council|committee|page|village|lot|shower)|#Person|that (man|woman|lot)|the (lot|pair) of (you|
        them)|people like|your .{1,2}) .{0,4}
      ^ .{0,1} (no|oh no) you (listen|read|look|answer|calm|move|stop|go|explain|shut|wait|grow) .{0,6}
      (dress|dressing|spin|wrap|twist|argue) (it|this|that) (up|round)? (how|however|any way|whichever way|
        all) you (like|want|please|fancy) .{0,8}
      (do n't|dont|how dare) you (dare)? .{0,1} (lecture|patronise|preach|preach to|talk down to|tell me how|
        tell us how|tell me what|point the finger|wag your) .{0,5}
      ^ .{0,2} do n't (lecture|patronise|preach|talk down|give me that|give us that|come crying|come whining|
        come running to|insult my intelligence|kid yourself|flatter yourself|make me laugh) .{0,6}
      (who|what) (are|is|does|do) (you|he|she|#Person|they) (think|thinks)? .{0,2} to (lecture|preach|tell (me|us|
        anyone|people|other people|the rest of us)|judge|call (anyone|anybody|people)) .{0,6}
      (wo n't|will not|not|'ll not|refuse to|do n't) .{0,2} (be lectured|be patronised|be preached|be told|
        take lectures|take lessons|take advice|take moral|need lectures|need lessons|need a lecture) .{0,3} (by|from|
        to by|at by|off) .{0,8}
      (not|n't|waste of time|pointless|no point|no use) .{0,2} (arguing|argue|debating|debate|bandying words|
        bandy words|discussing|reasoning) .{0,2} (with) (somebody|someone|a (fool|man|woman|child|brick|wall|bloke)|
        people|the likes of|anyone|anybody|him|her|idiots|you lot|that lot) .{0,7}
      (what|which) planet (are|is|do|does) (you|he|she|they|#Person|these people|that lot) (on|from|live|living) .{0,3}
      (living|live|lives|away) (in|with) (cloud cuckoo land|la la land|a dream world|a fantasy world|the fairies|
        fairyland|never never land) .{0,3}
      (well)? (you|he|she|they|#Person) would say that .{0,1} (would n't|wouldn't) (you|he|she|they) .{0,2}
      (speak|speaking) for (yourself|yourselves) $
      (pot|kettle) (calling|meet|meets) .{0,1} (kettle|pot|black) .{0,4}
      (you're|you are|he's|she's|they're) (a fine one|fine ones|a right one|the last (person|one)|nobody|in no position|
        hardly the one) to (talk|talk about|lecture|complain|judge|preach|criticise|moan|speak) .{0,6}
      (that's|that is|this is) (rich|a bit rich|a joke|a laugh|hilarious|priceless) (that|coming) (from|is|
        coming)? .{0,4} (you|him|her|them|someone|somebody|the man|the woman|#Person)
      (you|you've|you have) (were|are|was|been) wrong (about|on|last|then|before) .{1,10} wrong (about|on|now|again|
        this) .{0,5}
      (talking|talk|talks|spouting|speaks) (through|out of) (your|his|her|their) (hat|hats|backside|backsides|trousers)
      (you|he|she|they|#Person) (have|has|'ve|'s) (got)? (a|some|the|one hell of a|a right) (nerve|cheek|brass neck|
        gall|bare faced cheek) .{0,8}
      (the)? (cheek|nerve|gall|brass neck|arrogance|sheer nerve) of (you|him|her|them|#Person|that (man|woman|lot)|
        some people|the man|the woman) .{0,6}
      (pull|pulling) the wool over .{1,5}
      (come down|get down|climb down) off (your|his|her|their) .{0,1} (high horse|horse|pedestal|soapbox) .{0,4}
      (no|nobody) (skin|skin off) (my|our) nose what you .{1,4}
      (wrong|mistaken) (on|as) (every|all) (count|counts|single count|points|usual) .{0,4} (#Person|mate|pal|love|
        as usual|again)
      (i do n't|i do not|i couldn't|we do n't|could n't) (care|give a (hoot|damn|monkey 's|fig|toss|stuff|
        flying)) (what|who|how) (you|he|she|they|#Person|your .) (think|thinks|say|says|are|is|want|wants|know|knows|
        feel|feels) .{0,6}
      (do n't|dont) .{0,1} (talk|speak) to me (like that|in that tone|about (manners|respect|honesty|litter|noise|money|
        decency)) .{0,8}
      (you|they) started it (so|not me|mate|pal|#Person|by|when) .{0,4}
      (oh|so|and) .{0,2} (it's|it is|that's|is it|this is) (my|our|all my|all our) fault (now|then|again|is it|too|
        as well) .{0,4}
      stop (changing the subject|dodging the question|wriggling|making excuses|playing games|hiding behind) .{0,6}
      get (your|his|her|their) facts (straight|right) .{0,4}
      that's not what (you|he|she) said (last|before|in|at|when|then|to|is) .{0,5}
      ^ pot kettle .{0,2} $
      before (you|jumping) .{0,3} down my throat
      (rubbish|nonsense|tosh|drivel|twaddle|tripe) .{0,6} as per usual .{0,3}
    `),
  },
];
