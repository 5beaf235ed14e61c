// Threats that are hinted at.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

export const HINTS: readonly Group[] = [
  {
    kind: 'threat',
    confidence: 'likely',
    firm: true,
    why: 'says what might happen to somebody who does not give way',
    negated: true,
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
    confidence: 'likely',
    firm: true,
    why: 'hints at harm to what somebody has',
    negated: true,
    phrases: phrases(`
      (i 'd|i would|we 'd) hate (for)? (anything|something|anybody|people|folk|word|customers|it|you|him|
        her|them|your|his) (to|start|get) (stop|go|happen|hear|lose|find|see|break|burn|slip|come|get|think) .{0,8}
      (might|may|would|'d|will) want to (move|shift|lock|insure|bring in|take in|hide|chain|watch) .{0,3} (your|his|her|
        their) .{0,2} ({may-be-harmed}|back) .{0,6}
    `),
    near: phrases(`
      (nice|lovely|fine|smart|pretty|grand|bonny|tidy) .{0,6} ({may-be-harmed}|family|garden) .{0,3} (you|there)
      (i|i've|we|we've|there's) .{0,3} (lad|lads|mate|mates|cousin|cousins|bloke|fella|boys|man|
        people) .{0,6} (to lose|owe|owes|a favour|short fuse|no questions|bad aim|a temper|a grudge|too much to drink)
    `),
  },
];
