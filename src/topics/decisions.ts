// Decides whether a sentence reports a decision of the council: who decided, that the decision is made, and that it was made in public.
import { matches, phrases } from '../phrases/index.js';
import type { Document, Topic } from '../types.js';

/** The council or one of its meetings has decided, or something was decided in words used only for meetings. */
const DECIDED = phrases(`
  ({own-council}|council|full council|meeting|committee|working group|councillors|cllrs|members|we|it was|motion|
    proposal|application|resolution|budget|precept|grant) .{0,6} (resolved|agreed|decided|voted|approved|adopted|
    rejected|refused|granted|chose|settled on|picked|passed|carried|confirmed|opted|plumped) .{0,8}
  (resolved|agreed|decided|voted|approved|adopted|carried|rejected|refused|granted) .{0,8} (at|by|in) .{0,3} (meeting|
    open meeting|open session|full council|public|council|committee|members|councillors|{own-council})
  (resolved|agreed|decided|voted|approved|adopted|carried) .{0,8} (on|in) .{0,2} (#Day|#Month|#Ordinal|#Number)
  (minute|minutes|minuted|resolution) .{0,2} #Number
  (as|was|were|already|been) (agreed|resolved|minuted) .{0,4} (in public|openly|in the minutes|at the meeting|open|
    on #Day|last|in #Month)
  (it 's|that 's|all|is|are) (in|on) the (minutes|minute book)
  (what|all|only what) (was|we|they) .{0,1} (agreed|decided|resolved) .{0,4}
  (said|told|reported|raised|discussed|heard|announced|read out|gone through|came up|voted) .{0,6} (at|in) .{0,2} (open|
    public) (meeting|session|part) .{0,8}
  (went|got|was|were|is|scraped|squeaked|sailed|nodded|voted|came) (through|carried|passed|
    voted through) .{0,3} #Number (to)? #Number
  (cytunwyd|penderfynwyd|pleidleisiodd) .{0,6}
  (penderfynodd|cytunodd|gwrthododd|cymeradwyodd|mabwysiadodd) (y|'r|yr)? .{0,1} (%cyngor|%pwyllgor|aelodau|cynghorwyr) .{0,8}
  (cofnod|cofnodion) #Number
`);

/** Nothing has been decided yet, or the sentence says what should be decided. */
const UNDECIDED = phrases(`
  (not|n't|never|nothing|no one|nobody|neither|yet to|to be|will be|would be|should be|should have|could have|if|
    unless|until|once|before|whether|when) .{0,5} (resolved|agree|agreed|decide|decided|voted|approved|adopted|settled|
    confirmed|passed|carried|granted)
  (decided|agreed|resolved|voted|approved) (nothing|on nothing|no such thing)
  (i|i've|i have) (now|already|also|just)? (resolved|agreed|decided|approved|settled|ruled) (that|the|your|our|on|against|#Capital)
  (i|i've|i have) (now|already|also|just)? (resolved|agreed|decided) (not)? to (close|scrap|cancel|shut|axe|open|move|sell|spend|refuse|
    approve|allow|ban|stop|cut|build|fund|grant|remove|replace|change)
  no decision
`);

/** Another body, a family or a club has decided. */
const OTHERS = phrases(`
  (county|borough|district|city|unitary|highways|planning inspector|inspector|government|minister|secretary of state|
    school|governors|diocese|church|choir|club|wi|trust|trustees|charity|league|family|mum|dad|wife|husband|nan|
    grandad|company|developer|landlord|pub) (council|councillors|committee|authority|team|board|members)? (has|have|
    had|'ve|finally|now|already|all|just){0,2} (resolved|agreed|decided|voted|approved|adopted|rejected|refused|
    granted|chose|picked|passed|confirmed)
  (approved|agreed|decided|granted|refused|rejected|adopted|confirmed|passed) (this|last|now|finally)? by (the|our|a|
    my)? .{0,1} (county|borough|district|city|unitary|highways|inspector|inspectorate|government|minister|school|
    governors|diocese|church|choir|club|wi|trust|trustees|charity|league|family|company|developer|landlord)
`);

/** Finds the topic `decision-reported`, at most once per sentence. */
export function decisionsReported(document: Document): Topic[] {
  const others = new Set([UNDECIDED, OTHERS].flatMap((set) => matches(document, set)).map(({ sentence }) => sentence));
  return matches(document, DECIDED)
    .filter(({ sentence }) => !others.has(sentence))
    .map(({ start, end }) => ({ topic: 'decision-reported', span: { start, end } }));
}
