// What shows that the author holds no seat on a council.
import { phrases } from '../../phrases/index.js';

/**
 * Sentences with one of these do not make the author a councillor: somebody else was one, the author was or may be one at
 * another time or place, or the chair or ward is that of a club or a hospital.
 */
export const NO_SEAT = phrases(`
  ({kin}|{acquaintance}|#Person) .{0,2} (was|is|were|are|had been|has been|'s been|used to be) .{0,2} (a|an|the|our)? .{0,2} {member-word}
  (#Person|and #Capital #Capital?) .{0,2} (was|were|has been|have been|is|are) (co opted|coopted|elected|sworn in|voted in) .{0,6}
  {member-word} (from|between) #Number (to|and|until) #Number
  ^ (members|councillors|they|the council) (voted|agreed|decided|backed|approved|threw|turned)
  (%mam|nain|%taid|%tad|dad|%chwaer|%brawd|%gŵr|%gwraig|%merch|mab|%ewythr|%modryb|%ffrind) .{0,2} (yn|oedd|fu|
    wedi bod yn|ydi|yw) .{0,2} {member-word}
  (ffoniwch|cysylltwch|galwch|holwch|gofynnwch|dewch|archebwch|ar gael|ar werth|tocynnau) .{0,6} yn swyddfa
  (used to (be|sit|do|work|clerk|serve)|long retired|(till|until|back in) #Number|years ago|in the (seventies|eighties|
    nineties|sixties)|turned down being|gave it up|wants to be|before we moved|for one term in) .{0,3}
  (dad|mum|nan|grandad|grandma|uncle|aunt|auntie|niece|nephew|son|daughter|boy|sister|brother|husband|wife|mate|
    friend) .{0,3} (did|was|is|started|has|wants|works|used|served|got)
  (dad|mum|nan|grandad|grandma|gran|mam|uncle|aunt|auntie|sister|brother|husband|wife|father|mother) .{0,1} (sat|served|
    sits|serves|stood) (on|for|in)
  (nominations|nomination|vacant|vacancy|vacancies|by election|co option|candidates|stand for|
    standing for) .{0,8} (seat|seats|council|ward)
  (council|councils) (employs|employ|pays for) (a|an|the|two|three|its)
  i .{0,2} (never|not|n't) .{0,1} (worked|work) .{0,1} for .{0,3}
  {member-word} of the .{0,2} (society|association|club|pta|governors|friends|trust|twinning|allotment|wi|league|band|
    choir|troupe)
  voted me (the)? (best|worst|top|funniest|loudest|king|queen|captain|player|winner|champion|most|employee)
  (ward) .{0,8} (doctor|doctors|nurse|nurses|hospital|snoring|visiting|visitors|bed|beds|grapes|matron)
  in (devon|cornwall|yorkshire|kent|scotland|london|leeds|another (town|village|county)|my last village)
`);
