// Threats that are hinted at.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { BY_ACCIDENT } from './words.js';

export const HINTS: readonly Group[] = [
  {
    kind: 'threat',
    why: 'says what might happen to somebody who does not give way',
    phrases: phrases(`
      (close to the edge|near the edge|a long way down|deep just there|quiet (down|up) there|dark (down|up) there|
        terrible dark|(fast|bad|lonely) (road|lane|path) that) .{0,6}
      (anything|something|all sorts) (could|can|might) happen .{0,6}
      (your|his|her|their) ({kin}|lad|lads|lass|little one|girl|boy) (is|'s)? still .{0,14} (on (his|her|their) own|
        alone|late|nights|in the dark|by (himself|herself))
      funny (thing|things) .{0,2} {may-be-harmed}
      one (minute|day|night|morning) (they|it) ('re|'s|are|is) (there|standing|fine)
      (all|so much) that (glass|thatch|straw|hay|timber|oil) $
      (gates|gate|hutch|hutches|doors|coops|locks|chains) (do n't|does n't|looked|looks|can|could|might|
        has a way of) .{0,2} (lock|loose|left|open|hold|swing) .{0,6}
      (that's|you've|you have) (a lot|an awful lot|plenty) of (glass|thatch|windows|wood|straw|hay|timber|oil|
        petrol) .{0,8}
      (i've|we've|i've still) (got)? (a|the|keys to a|the keys to a) (big)? (chainsaw|digger|jcb|sledgehammer|shotgun|
        bulldozer|good arm|decent right hand|air rifle|crowbar|angle grinder) .{0,8}
    `),
    near: phrases(`
      (drop|withdraw|pull|lift|forget|change) (the|your|that|this|it) .{0,1} (objection|complaint|case|claim|appeal|
        statement|allegation|review|petition|application|story|matter|subject|vote)
      take (it|that|the|your|them) .{0,3} (down|back|off)
      (you|he|she) (told|wrote|reported|said|put|did|grassed|complained|objected|voted|shopped|snitched|sued|upset|
        crossed) .{0,8}
      (reporting|reported|complained|complain|grass|grassed|grassing|shopped|snitched|objected|upset|upsets|sued|
        crossed|fell out with|disagree with|stirring|poking|poke|meddling|meddle|stick their noses) .{0,4} (me|us|my|
        our|on|about|people|who|in|against|to)
      your (complaint|complaints|objection|objections|letter|letters|statement|evidence|petition|campaign|article|post|
        posts|comment|comments|views|opinions|questions|report|reports|appeal|vote|hearing|case|review|little) .{0,6}
      (think on|think about it|have a think|think about that|think twice|think it over|think hard|thinking about that|
        use your head|do the sensible thing|be sensible|be told|you know what i (mean|want))
      (leave|leaving) (it|that|this|us|my|our|the|well) .{0,3} (alone|be|where it is)
      let (it|this|that|us|the matter) (go|drop|lie|have|rest)
      (sign|sell|shift|stop|keep|sort|move|mind|give|pay) (the|us|it|your|my|our|off|up|out|quiet|yours|away|moving|
        writing|ringing) .{0,5}
      (just|only) (saying|mentioning|a thought)
      (just|only) (asking|wondering) (is all)? $
      (nice|lovely|fine|smart|grand|bonny|tidy|beautiful) .{0,2} {may-be-harmed} .{0,1} (you|you've|there|that) .{0,5}
      that (objection|complaint|letter|petition|vote|statement|claim|review) (is|'s|was) worth it
      (night night|sleep tight|sweet dreams|have a nice day|enjoy your evening|sleep well|pleasant dreams|
        happy halloween|no hard feelings|ha ha)
      (if i were|if i was) you
      (i'd|i would) (leave|drop|let|think|keep|pull|stop|withdraw|reconsider) .{0,5}
      you (better|'d better|'d best|best|had better|might want|want) .{0,2} (not|stop|drop|leave|keep|pull|withdraw|
        think|to) .{0,3}
      (so|anyway|now|right|now then) .{0,2} (less|about|that|think|the|my|drop|leave|let|sign|i'd) .{0,3} (my|our|
        letters|light|form|fence|gate|hedge|caravan|land|dogs|barges|wall|music|parking)
      after (what|that|all) (you|he|she|your) .{0,5}
      (before|until|till|unless) you (ring|write|post|report|complain|object|sign|give|say|do|drop|withdraw|pay) .{0,5}
    `),
  },
  {
    kind: 'threat',
    why: 'hints at harm to what somebody has',
    phrases: phrases(`
      (i 'd|i would|we 'd) hate (for)? (anything|something|anybody|people|folk|word|customers|it|you|him|her|them|your|
        his) (to|start|get) (stop|go|happen|hear|lose|find|see|break|burn|slip|come|get|think) .{0,8}
      (might|may|would|'d|will) want to (move|shift|lock|insure|bring in|take in|hide|chain|watch) .{0,3} (your|his|her|
        their) .{0,2} ({may-be-harmed}|back) .{0,6}
    `),
    near: phrases(`
      (nice|lovely|fine|smart|pretty|grand|bonny|tidy) .{0,6} ({may-be-harmed}|family|garden) .{0,3} (you|there)
      (i|i've|we|we've|there's) .{0,3} (lad|lads|mate|mates|cousin|cousins|bloke|fella|boys|man|people) .{0,6} (to lose|
        owe|owes|a favour|short fuse|no questions|bad aim|a temper|a grudge|too much to drink)
    `),
  },
  {
    kind: 'threat',
    why: 'speaks of harm to what somebody has as if it came by itself',
    unless: BY_ACCIDENT,
    phrases: phrases(`
      (hope|hoping|trust) .{0,2} (your|his|her|their|#Person 's) .{0,2} {may-be-harmed} (is|are|'s) .{0,1} (insured|
        covered|fireproof|well insured|unbreakable|in good nick|alarmed)
      (pity|shame|awful|terrible|dreadful|tragedy|sad|crying shame) (if|were) .{0,1} (your|his|her|their|#Person 's|
        that|those|the|them) .{0,2} {may-be-harmed} .{0,4} (was|were|got|caught|went up|fell|had|ended|started|should|
        happened|came|to come|disappeared|vanished|burned|burnt)
      {may-be-harmed} .{0,6} (shame|pity) (about|if|what|what 's) .{0,3} (might|may|could|happen|happens|happened|
        going to)
      (garden|roses|lawn|flowers|borders|pots|hanging baskets) .{0,4} (shame|pity) (about|if|what) .{0,3} (might|may|
        could|happen|happened)
      (your|his|her|their|#Person 's) .{0,1} {may-be-harmed} .{0,6} (close|near|handy|next) .{0,2} (to|for|
        by) my (digger|tractor|chainsaw|bonfire|muck spreader|forklift|slurry tank|trailer|hedge cutter|crane)
      {may-be-harmed} .{0,8} (has|have|having) (a|this|a funny|a nasty|such a) (habit|way) of (getting|going|catching|
        breaking|disappearing|falling|losing|coming|ending up) .{0,4}
      (things|stuff|{may-be-harmed}) (do)? .{0,1} (has|have|having|get|gets) (a|a funny|a nasty)? (habit|
        way)? (of)? (getting)? (scratched|keyed|burnt|burned|slashed|smashed|torched|let down|
        trashed) .{0,2} (round here|around here|in this village|in this street|these days)
      (people|folk|those|anyone|anybody|them|nobody|lads) (who|that)? .{0,1} (interfere|talk|complain|report|grass|poke|
        meddle|object|cross|stick|snitch|squeal|ask|stir|blab|write|gossip|mess) .{0,9} (tend to|end up|often|usually|
        seem to|generally|have a habit of|soon) .{0,1} (find|finding|lose|losing|get|getting|wake|waking|come|coming|
        regret) .{0,8} ({may-be-harmed}|hurt|bones|accident|accidents|unstuck|fingers|tyres|teeth|trouble|hospital|
        bruises)
    `),
  },
  {
    kind: 'threat',
    why: 'lets somebody know that they are watched',
    unless: phrases(`
      (pick you up|collect|lift|carol|carols|singers|santa|parcel|surprise|birthday|deliver|delivery|sponsor|ha ha|
        order|pint|usual|milk|found|missing|lost|bark|barking)
    `),
    phrases: phrases(`
      i (know|knows) (exactly|full well|just)? (what time|when|which way|which house|which car|which van|what car|
        what van|which school|what school|which road|which pub|which gym) (you|he|she|they|your .|his .|her .|
        their .) (walk|walks|drive|drives|drink|drinks|go home|goes home|leave|leaves|park|parks|sleep|sleeps|get home|
        gets home|finish|finishes|jog|jogs|run|runs|is|are|'s|'re|go|goes|come|comes) .{0,5}
      i (know|'ve seen|'ve found out|'ve got) (exactly|just)? (where|which|what) .{0,2} (your|his|her|their) (kids|wife|
        husband|mum|mother|dad|daughter|son|girls|boys|family|lad|lass|missus|little ones|car|van|house|bike|nan|
        mam) .{0,1} (goes|go|works|work|is|are|lives|live|plays|play|walk|walks|parks|sleeps|sits)
      (your|his|her) (lass|lad|daughter|son|wife|girl|boy|kids|mum|mam|missus|nan|little one|little girl|
        little lad) .{0,2} (walks|walk|gets|get|comes|come|goes|go|finishes|leaves|cycles|waits) .{0,10} (does n't|
        do n't|is n't) (he|she|they)
      (you|he|she) (still)? (leave|leaves|keep|keeps) (your|his|her|the) (back door|front door|door|window|windows|gate|
        gates|shed|garage|car|van|greenhouse) (open|unlocked|unbolted|on the latch) .{0,3} (i see|do n't you|
        does n't he|does n't she|at night|i notice|i've noticed|do you|is that wise)
      (i see|i notice|i've noticed|noticed) .{0,3} (you|he|she) (still)? .{0,1} (leave|leaves|keep|keeps|left) (your|
        his|her|the) (back door|front door|door|window|windows|gate|gates|shed|garage|car|van|greenhouse) (open|
        unlocked|unbolted|on the latch)
      (that's|that is|that was) your .{0,2} {may-be-harmed} .{0,6} (is n't it|was n't it|i see|i believe|i think|
        if i'm not mistaken)
    `),
    near: phrases(`
      (careful|mind|watch|shame|pity|think|shut|keep quiet|mouth|opinions|complain|complained|complaining|reported|
        report|grass|object|objected|objection|petition|say|said|letter|letters|council|vote|voted|post|posts|posting|
        sleep|accident|dark|alone|just saying|wink|next time|regret|warned|warning|know|noticed|remember|enemies|quiet|
        still|does n't he|does n't she|do n't they|isn't it)
    `),
  },
  {
    kind: 'threat',
    why: 'says what others will do to somebody',
    unless: phrases('(thank|thanks|found|lovely|congratulate|congratulations|shake|buy (you|him|her|them) a)'),
    phrases: phrases(`
      (my|the|our|some of the) .{0,1} (brother|brothers|husband|lads|lad|cousin|cousins|sons|son|boys|dad|uncle|uncles|
        mate|mates|family|fella|big brother) .{0,1} (want|wants|would like|'d like|is looking|are looking|will be|
        is after|are after|fancies|fancy|wouldn't mind|is coming|are coming) .{0,2} (a|for a|having a)? (little|quiet|
        friendly|good)? (word|chat|words) (with|in) (you|him|them|#Person|whoever .{0,1} (reported|grassed|told|shopped|
        said|wrote|keyed|did|complained|put|let|called|rang))
      (does n't|do n't|not|never) .{0,1} (do|does|use|go in for|bother with|deal in|much for) (words|talking|chats)
      (someone|somebody|he|she|you|they|certain people|some people|#Person) (is|'s|are|'re|will|
        'll) .{0,2} (come unstuck|come a cropper|get (his|her|their|your) comeuppance|cop it|get a nasty (surprise|
        shock)|get (a|what) (good)? (hiding|coming to (him|her|them|you))|wish (he|she|you|they) ('d|had) (never|not|
        n't) (been born|said|started|opened|moved|crossed)) .{0,8}
      (want|wants|better|best|need|needs) (to)? (hope|pray) .{0,1} (i|we|my .|our .|he|nobody|none of us|
        the lads) (do n't|does n't|never|is n't|are n't) .{0,8}
      set (the|my|our) .{0,1} (dog|dogs|lads|boys|alsatian|alsatians|rottweiler|ferrets|geese) (on|onto) (you|him|her|
        them|whoever|#Person|anyone|the next) .{0,5}
      (five|ten|two|#Number|a few) minutes alone (with|in a .{1,2} with) (you|him|her|them|#Person|that man|that woman|
        that (lad|lot|clerk))
      (put|see|have) (you|him|her|them) (in|under) the ground .{0,3}
      (you|he|she|they|anyone|anybody|those|whoever) .{0,10} (need|ca|can|should|wo) n't .{0,1} (expect|come (looking|
        asking|running)|look) (any|for|to (me|us) for)? .{0,1} (help|favours|favour|sympathy|mercy|work|quarter|grit|
        gritting) .{0,6} (when|next|from (me|us)|again|after|if)
      (vote|votes|cross|crosses|report|reports|object|objects|complain|sign|signs|speak|carry on|touch|go against|
        side with|stand against|back) .{1,9} and (you|your .{1,2}|he|his .{1,2}|they|their .{1,2}|she|her .{1,2}) (can|
        'll|will) (kiss|wave|say) .{1,6}
      (ways|way) (of|to) (deal|dealing|sort|sorting|handle|handling) (with|out)? (grasses|snitches|people like (you|him|
        her|them)|your sort|informers|busybodies|troublemakers|your kind|his sort|her sort) .{0,4}
      (keep|carry on|go on|poke|interfere|open your mouth|say that again|push it|push me|cross me) .{0,8} and (you|he|
        she) ('ll|will) .{0,1} (find out|soon find out|get (a|another) visit|be getting|be sorry|be needing|end up|
        see what|learn|wish) .{0,6}
      (find|finds|found) (himself|herself|yourself|yourselves|themselves) (in the (canal|river|pond|sea|harbour|ditch|
        skip|lake)|at the bottom of|face down|floating|wearing concrete)
      ^ .{0,2} watch your back .{0,1} (#Person|mate|pal|sunshine|son|cllr .) $
      (my|the|our) .{0,1} (brothers|cousins|lads|boys|mates) are .{0,1} (looking|coming) for (you|him) .{0,1} (sunshine|
        pal|mate|son|#Person|$)
      (be|come|coming) round .{0,6} to sort (you|him|them) out .{0,3}
      (bullet|grave|coffin|slurry pit|hole in the ground|ditch|brick) .{0,3} with (your|his|her|their) (name|
        names) on .{0,2}
      mess with (me|my|us|our) .{0,3} and (i'll|i will|we'll|we will) .{0,6}
    `),
  },
  {
    kind: 'threat',
    why: 'reminds somebody how lonely their way home is',
    unless: phrases(`
      (lift|torch|lamp|lamps|street light|street lights|reported|ice|icy|gritted|grit|mud|bog|wellie|wellies|boot|boots|
        deer|slow down|
        badger|badgers|toads|otter|otters|walk you|walk with|drop you|bus|hi vis|beautiful|lovely|gorgeous|tankers|
          lorries|tractor|tractors|cyclists)
    `),
    near: phrases(`
      (careful|watch (yourself|it|your back)|mind how you go|mind yourself) .{0,1} (#Person|mate|pal|sunshine|son|cllr|
        councillor)
      (think on|think about that|think about it|remember that|nobody would hear|no one would hear|if i were you)
    `),
    phrases: phrases(`
      (it 's|it is|that 's|that is|such|quite) (a|an) .{0,2} (narrow|dark|lonely|quiet|steep|isolated|unlit|winding|
        remote|long) .{0,2} (lane|road|track|path|drive|hill|spot|place|corner|walk home|walk) (that)? you ('ve|have|
        live|walk|drive|take|use) .{0,5}
      you live (down|up|along|on|in) (a|an|such a) .{0,2} (narrow|dark|lonely|quiet|isolated|unlit|remote) .{0,2} (lane|
        road|track|spot|place|corner) .{0,5}
      (folk|folks|people|others|neighbours|lads|one or two|some) .{0,6} (has|have|'ve) been known to (find|wake|come home|
        lose) .{1,8}
      {may-be-harmed} .{0,2} (has|have|'ve) been known to (go missing|vanish|disappear|catch|burn|get|fall|
        come loose) .{0,6}
    `),
  },
];
