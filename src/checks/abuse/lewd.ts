// Obscene words, and leering at somebody.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** The nude as a subject of art, a bicycle ride or a dip, and a game of golf. */
const OF_ART = phrases(`
  (art|gallery|exhibition|museum|painting|paintings|sculpture|sketch|sketches|drawing|life class|charcoal|matisse|
    renoir|rubens|calendar|rembrandt|baby|babies|newborn|bike ride|dip|swim|golf|tee|scam|scams|blackmail|beware|police|
    report|reported|warn|warning|block|safety|safeguarding|parents)
`);

export const LEWD: readonly Group[] = [
  {
    kind: 'obscene',
    why: 'leers at somebody',
    phrases: phrases(`
      (would n't|i'd never|i would n't) .{0,2} (kick|throw|chuck) (her|him|that|#Person) out of bed .{0,3}
      (i'd|i would) (give|let) (her|him|that|it) (one|arrest me|handcuff me|frisk me|sit on .{1,3}|ride me) .{0,3}
      (she|he|her|him|#Person|girl|barmaid|lass) .{0,3} (can|could) .{0,2} (frisk|handcuff|spank|rub|stroke|massage|
        ride|examine|inspect) (me|my|mine) .{0,4}
      (time|when|soon as|whenever) (she|he|her|the (barmaid|girl|lass|new|lady)) .{0,2} (bends|bent|leans|leant|bend|
        reaches) (down|over|forward|up|across) .{0,10}
      (legs|rack|chest|pair|backside|arse|cleavage|bum|melons|knockers|jugs|curves|bosom|boobs|bust|baps|norks) on (her|
        him|it|that|hers|the new|#Person|our new) .{0,4}
      tits on (her|that (girl|lass|woman|barmaid)|the new (barmaid|girl|lass|waitress|teacher|nurse|receptionist))
      (get|got|getting) an eyeful .{0,6}
      (phwoar|phwoarr|phwoarrr|phwooar|phwoooar) .{0,6}
      (in|out of) (her|his|that|a|those) .{0,3} (wetsuit|lycra|bikini|swimsuit|cossie|tight skirt|short skirt|leggings|
        low cut top|uniform|speedos|mini skirt|hot pants|yoga pants|tight jeans) .{0,8} (blimey|phew|wow|cor|hello|
        drool|drooling|stirring|confess|hot flush|pulse|excuse me|temperature|lord|eyes|trousers|dreams)
      (undress|undressing) .{0,3} with (my|his|her|their) eyes .{0,3}
      (jailbait|totty|gagging for it|milf|dilf|nympho|hot to trot|goes like a train|get your kit off|get them off love|
        bit of rough|bit of skirt|any time she likes|bit of crumpet|bunk up|leg over|cop a feel|how about a feel)
      (can|could|is welcome to|may) (bend over|lean over|sit on my .|bounce on .{1,2}|climb on .{1,2}) .{0,6} any (day|
        time|night|morning|evening)
      let (her|him|#Person|that .{1,3}|the .{1,3}) .{0,2} (give me|do me|give) .{0,2} (kiss of life|mouth to mouth|
        a full body|bed bath|a massage|a rub down|a pat down) .{0,6}
    `),
  },
  {
    kind: 'obscene',
    why: 'tells somebody coarsely to go away',
    phrases: phrases(`
      (stick|shove|put|stuff|ram|get|it|that|ballot|rota) .{0,6} where the (sun|gritter|moon|leaves) (do n't|does n't|
        wo n't|dont|doesnt|never) (shine|go|shines|grow|goes) .{0,3}
      (kiss|lick) my (arse|a*se|ring|backside|behind|bum) .{0,3}
      (shove|stuff|ram) (it|that|your|his|her|their|this) .{0,6} up (his|her|your|their|where|the|yours|it) .{0,5}
      (sliced|slice|stripped|measured|wrapped) or (shall|should|do) i (bend|strip) .{0,4}
    `),
  },
  {
    kind: 'obscene',
    why: 'offers or asks for what is sexual',
    unless: OF_ART,
    phrases: phrases(`
      (blow|hand|rim) (job|jobs)
      (naked|nude|topless|sexy|saucy|dirty|x rated|explicit|raunchy) (pic|pics|picture|pictures|photo|photos|selfie|
        selfies|snaps|video|videos|vids|clips)
      (pic|pics|picture|pictures|photo|photos|selfies|video|videos|vids) of (me|my .|her|him|us|you) .{0,2} (naked|nude|
        topless|in the nude|undressed|starkers)
      (send|sends|hot|swap|swapping|trade|buy|sell|selling|leaked|my|your|want|wants|post|posting) .{0,2} nudes
      nudes .{0,3} (dms|dm|bio|comments|inbox|subscribers|messages|snapchat|for sale|#Money)
      (my|our|her|his|a|free|watch|leaked|hot|live|new|filthy) .{0,1} sex (tape|tapes|video|videos|vids|cam|cams|show|
        shows|clip|clips|chat|party|parties|line)
      (wanna|want to|like to|love to|fancy|gonna) (see|seeing|watch|watching) (me|us|her|him|my .) .{0,3} (naked|nude|
        topless|undress|undressed|in bed|strip|stripping|starkers)
      (up for|fancy|fancies|looking for|after|want|wants) (a|an|some)? .{0,1} (threesome|foursome|gang bang|orgy|
        quickie|shag|bondage|spanking|bit of how's your father|wife swap|wife swapping|swingers party)
      (only fans|onlyfans|sugar daddy|sugar daddies|adult content|escort service|escorts) .{0,6} (link|subscribe|bio|dm|
        message|me|free|cheap|wanted|available)
    `),
  },
  {
    kind: 'obscene',
    why: 'makes a lewd remark about somebody',
    unless: phrases(`
      (vet|physio|ulcer|hospital|clinic|hoof|festival|theatre goer|church goer|chapel goer|party goer|pair of|set of|
        flood victim)
    `),
    phrases: phrases(`
      (i'd|i would|i'll|i could|wouldn't mind) .{0,1} (show|showing|give|giving|lend|offer) (her|him|#Person|that (lass|
        girl|woman|lad)|the .{1,2}) my .{0,1} (marrow|truncheon|plums|hose|hosepipe|plonker|package|helmet|pole|tackle|
        equipment|cucumber|sausage|chopper|gear stick|joystick|banana|big end) .{0,8}
      (she|he|that (lass|girl|woman|lad|one)|the new .{1,2}|(the|our|that) .{0,1} ({villager}|{office}|vicar|lady vicar|
        nurse|barmaid|pe teacher|plumber)|#Person) (can|could|may|is welcome to) .{1,5} (me|my|mine) .{0,4} (in|
        into) (the|my|a|her|his) (bath|shower|hot tub|bedroom|sauna|jacuzzi|sleeping bag)
      (nice|lovely|cracking|great|fine|decent|smashing|some|what a) (pair|set|arse|bum|legs|rear|rump|behind|chassis|
        bodywork|body) on (her|him|#Person|(that|the|our) .{0,2} (girl|lass|woman|lady|barmaid|waitress|bird|lad|nurse|
        teacher|clerk|lifeguard|receptionist|blonde|postie))
      (share|sharing) a (changing room|sleeping bag|tent|shower|bath|bed|hot tub|sauna|cubicle|bunk) with (her|him|
        #Person|that .{1,2}|the new .{1,2}|the .{0,1} (barmaid|lifeguard|nurse|waitress|vicar|teacher|girl)) .{0,4}
      (looking|staring|gawping|gawking|perving|ogling|drooling|dribbling|look) (at|over) (those|them|her|his|
        that) .{0,1} (legs|thighs|chest|backside|bum|rear|cleavage|figure|behind|hips|abs|curves|bod|arse)
      (a right|right|proper|a real|bit of a) (goer|nympho|dirty (girl|boy|mare)|sex bomb|sex kitten|tease|sexpot|
        slapper|tart) (that|is|was|she|in|when|$|by|i|between) .{0,5}
      (bend|bent|bending) (her|him|#Person) over .{0,6}
      (what|things|all the things) (i'd|i would) do to (her|him|#Person|that) .{0,5}
      (how about|fancy|want|wants) .{0,1} (a)? (bit of)? (how's your father|slap and tickle|rumpy pumpy|hanky panky|
        nookie|nooky) .{0,4}
      (get|got) (your|her|his) (coat|kit|clothes|top|knickers|trousers|tights) off (love|darling|sweetheart|babe|
        gorgeous|for (me|us|the lads))
      (i'd|i would|wouldn't mind) .{0,3} (climb|jump|mount|get my (hands|mitts|paws) on|wake up next to|wake up with|
        warm my hands on|bury my face in) .{0,2} (her|him|that|those|#Person) .{0,5}
    `),
  },
];
