// Sentences that mention people of the council and discuss none of them.
import { phrases } from '../../phrases/index.js';

/** Sentences with one of these discuss nobody: they mention members in general, or say who is present. */
export const NOBODY_DISCUSSED = phrases(`
  (the|a|their|same|borough|district) (planning|highways|enforcement|conservation|licensing|probation|police|
    press) (officer|officers)
  (spoke|spoken|talked|talking|wrote|mentioned it|siarad|sgwrs|gair) (to|with|efo|gyda|â|wrth) (a)? {member-word}
  (any|every|each|which|whichever) {member-word}
  your {member-word} (has|have|is|will|can|may)
  present .{0,2} {member-title}
  takes (his|her|their) seat
  as .{0,2} {staff-word} (at|for|of|to)
`);

/**
 * Sentences with one of these discuss nobody: they say who sits for a ward or on a body, whom to get in touch with, who is in a picture,
 * or that a seat has fallen vacant.
 */
export const WHO_IS_WHO = phrases(`
  as (the|your|our|a) .{0,4} ({staff-word}|officer) (i|we|i 'm|i 've|i 'd)
  (keys|key|purse|glove|gloves|it|they|phone|bag|coat|glasses|form|forms|copy|copies|parcel) (is|are|'s|'re|was|were) (now|
    safe)? with the .{0,1} ({office}|{staff-word}|caretaker)
  (heard|hear|told|had it|got it|comes|came) .{0,1} (off|from|by) (a|one of the|some) (lad|bloke|chap|fella|woman|lass|mate|
    driver|lady|man) (at|in|from|on|down|up) the
  (your|our|the) .{0,3} (councillors|members) (for .{1,4})? (are|is) .{0,1} ({member-title}|#Person)
  (our|the) mayor making
  (private|quiet|quick|confidential) (word|chat) with (the|our|your) {staff-word}
  {member-title} #Capital{1,3} (has|have) (very|most)? (kindly|generously|also|now)? (offered|agreed|
    volunteered) to (collect|hold|store|judge|open|lead|drive|run|take|be|present|host|act|help|make|print|deliver)
  {member-title} #Capital{1,3} 's (question|motion|report|surgery|amendment|item|proposal) (will|is|was|can|has)
  ^ (please|just|or|and|to book|for more|so|then){0,2} (contact|ring|call|email|phone|text|message|see|ask|
    tell) {member-title} #Capital{1,3} (on|at|for|by|if|with|about|or|$|#Number)
  {member-title} #Capital{1,3} (is|are|was) (now|again)? (the|our|your)? .{0,3} (representative|rep|contact|
    point of contact|named contact|link|trustee|delegate)
  (condolences|sympathies|sympathy|thoughts|prayers) .{0,3} (to|with) .{0,3} (family|families|friends|wife|husband|widow|
    widower|loved ones|children) .{0,1} of .{0,8}
  ^ .{0,4} welcome to (our|the) (brand)? new .{0,2} ({staff-word}|{office}|{member-word})
  (resignation|death|passing|retirement|disqualification) of {member-title} .{0,12} (vacant|vacancy|seat|election)
  {member-title} #Capital{1,3} (has|have|had)? (resigned|died|retired|stood down) and .{0,3} (election|vacancy|seat|
    notice|co option)
  ^ .{0,2} {member-title} #Capital{1,3} (has|have|is)? .{0,1} (resigned|resigning|retired|retiring|stood down|standing down|
    stepped down|stepping down|left us|leaving us) (after #Number .{0,4}|from the council .{0,2}|this (month|week)){0,2} (as|
    because|to|since|$) .{0,2} (is|are|'s|moving|move|a new job|has a|take|taken|work|family|spend|he|she|they|$) .{0,8}
  ^ .{0,1} (photo|photos|picture|pictured|pic|above|caption|left to right|from left|l to r) .{0,3} ({member-title}|(the|
    our) ({office}|{staff-word}))
  ({staff-word}|responsible finance officer|responsible financial officer|officer) (will|is to|is due to) (present|
    report|circulate|publish|attend|take|issue|write|arrange|obtain|contact|order|prepare|bring)
`);

/** Welsh notices, minutes and greetings in which an office is named and nobody is discussed. */
export const CY_NOTICE = phrases(`
  (mae|ma) (y|'r|ein|'n)? .{0,1} {cy-office} (yn|'n) (gofyn|atgoffa|hysbysu|diolch|croesawu|trefnu|casglu|cyhoeddi|derbyn)
  ^ (y|yr|ein)? {cy-office} (mr|mrs|ms|miss|dr|y parch) .{1,3} $
  (presennol|yn bresennol|ymddiheuriadau|absennol|cynigiwyd gan|eiliwyd gan|etholwyd) .{0,4} ({member-title}|
    {cy-office})
  (bydd|fydd|byddai) (y|ein|yr)? .{0,1} ({cy-office}|{member-title}) .{0,3} (yn|ar) .{0,1} (agor|bresennol|gael|
    cadeirio|arwain|goleuo|cyflwyno|rhoi|torri|cynnal|mynychu|dadorchuddio|gosod|llywyddu|croesawu|y swyddfa|wyliau|
    darllen)
  ({member-title}|{cy-office}) .{0,4} (cynnal|gynnal) .{0,2} (cymhorthfa|gymhorthfa|sesiwn|cyfarfod)
  ^ ({pic}|llun|lluniau|ffoto|fideo) .{0,3} (ein|y|gan) .{0,1} {cy-office}
  (fel|fi yw|fi di|fi ydi|eich|gan) (eich|ein|un o 'ch|y|'ch|un o)? .{0,1} ({member-word}|{staff-word}) .{0,8} (byddaf|
    bydda|fydda|rwy|dwi|rydw|hoffwn|mi|ydw|dw|wi|ga|gaf|sydd yma|sy yma)
  ^ .{0,2} {member-title} .{1,3} (yma|sy|sydd|'ma|ma)
  (cysylltwch|gofynnwch|holwch|ffoniwch|ebostiwch|anfonwch|ysgrifennwch|sgwennwch) .{0,4} {cy-office} .{0,6} (am|erbyn|
    cyn|ar|yn|i|os)
  (swydd|swyddi|lle|sedd|seddi) (wag|gwag|newydd) .{0,6}
`);

/** Sentences with one of these discuss nobody: they only say when and where somebody can be found. */
export const WHEREABOUTS = phrases(`
  ^ .{0,5} (is|will be|sits|works) (in|at|on) (the|our|her|his) .{0,2} (office|offices|library|hall|surgery|desk|market|
    square|drop in|centre|chamber|hut|depot) (on|every|from|between|until|till|this|next|all) .{0,6} $
`);

/**
 * Sentences with one of these discuss nobody: they are news, requests or rumours that only name people, or their authors speak
 * of themselves.
 */
export const NO_TALK = phrases(`
  ^ (forms|form|keys|email)
  !(my|our) (forms|form|keys|email)
  (has|have|got|'s) (my|our) (forms|form|keys|email)
  (vacancy|apply|applications|contact|bookings|book|ask for|speak to|word is|word at|apparently|i hear|
    rumour|reckons|says the|inquest|court|fined|judge|panto|tickets|notice|agenda|minutes|minute|apologies|present|
    copies|if you|candidate|elect|borough's|district's|i'm the|i am the|i'm one|as the|wedding|vote for|let slip|
    someone like)
  (is|'s|will be|be) (at|in|on) .{0,5} #Day
  it's #Person from
`);

/**
 * Sentences with one of these are not about the council's contractors: they give news of what a firm will do, mention other
 * firms, or their author works for one.
 */
export const NO_FIRM_DISCUSSED = phrases(`
  (bus|water|building|market|clock|insurance) (company|firm|people|lot|lads|man)
  (says|say|said|asked for|will be|on leave|coming out|is coming|are coming|retires|report|survey|letter from|form|
    minutes|minute|notice|resolved|let to|appointed|number|appeal|developer|word|insurers|booked|did the plans|
    washed once|done by (the|our))
  (i drive|i run|i put in|i'm|i am|we are|we're|my|me|our (decorator|builder|plumber|electrician|fault|lad)|
    council house|youth council|planters meeting|bin men|nothing to do)
`);

/** Sentences with one of these discuss nobody: minutes, rotas and notices mention councillors and officers in this way. */
export const MINUTED = phrases(`
  (clerk|deputy|officer|rfo) (is|'s|will be) on (annual|study|paternity) leave (until|till|from|this|next|all) .{0,4}
  (clerk|deputy|rfo|officer) (sent|sends|has sent|is sending) (out|round|us)? .{0,4} (agenda|summons|minutes|link|
    papers|reminder) .{0,4}
  (clerk|deputy|officer|office|rfo) (is|was|'s|will be) (back|away|on leave|off|in|out) .{0,4} (on|until|till|from|this|
    next|all) (#Day|#Number|#Month|next|this|week|then|the|after|morning|afternoon)
  {staff-word} (has|have) (moved|paid|transferred|sent|filed|published|ordered|booked|renewed|banked|signed|
    submitted) .{0,10} (as minuted|as agreed|as resolved|as approved|as budgeted)
  ^ .{0,2} {staff-word} (opens|locks|unlocks|closes|empties|mows|cuts) .{0,4} (at|on|every|from) .{0,4} $
  ({staff-word}|clerk|deputy|rfo|officer) (can|will|is happy to|is able to|is there to|would be happy to) .{0,1} (help|
    advise|send|post|email|tell|show|give|provide|supply|issue|explain|arrange|deputise|answer (any|your|questions)|
    take (the minutes|minutes|bookings|payment|payments|messages|names|details)) .{0,8}
  ({staff-word}|clerk|deputy|rfo|officer) .{0,4} (deals with|handles|is responsible for) (those|these|such|all|any|your|
    complaints|bookings|enquiries|queries|burials|hall hire) .{0,6}
  (letter|letters|forms|entries|parcels|post|payments|keys|queries|questions|comments|nominations|applications|names|
    cheques|offers) .{0,2} (for|to|via|with|from) (the|our) .{0,1} ({staff-word}|clerk|deputy|rfo|officer) .{0,8}
  ^ (ask|tell|ring|see|email|contact) (the|our) {staff-word} (for|to|about|if|whether) .{0,8} $
  (told|said at|reported to) (the|an|our|its)? (open|public|annual|parish|full) (meeting|council)
  ^ .{0,4} {member-title} #Capital #Capital? to (bring|check|hold|draft|meet|ring|write|take|go|read|ask|attend|report|
    chase|look|get|find|collect|book|send|lead|open|lay|judge|present|arrange|contact|circulate)
  {member-title} #Capital #Capital? (seconded|reported from|moved that|declared an interest|was in the chair|
    laid the wreath|spoke to item|reminded members|gave the dates)
  {member-title} #Capital #Capital? (chaired|presided|opened|closed|adjourned|took) (over|the)? .{0,1} (meeting|chair|
    session|item|business) $
  {member-title} #Capital #Capital? (had|has)? asked (that|for|about|when|whether|why)
  {member-title} #Capital #Capital? (had|has) (been to|attended)
  {member-title} #Capital #Capital? (was|were|will be|is|came|went|popped) (at|to|along to|there|along|
    into) .{0,5} (fete|fayre|fair|show|hall|school|church|service|parade|opening|market|concert|event|cenotaph|
    litter pick|coffee morning|launch) $
  {member-title} .{0,2} 's .{0,1} (expenses|allowance|allowances) (is|are|were|was|can) .{0,6}
  {member-title} #Capital #Capital? (was|were|has been|had been) (appointed|elected|co opted|nominated)
  {member-title} #Capital #Capital? (will|to) be? (lead|leading|open|opening|collecting|judging|judge|hosting|host|
    present|presenting|lay|light|cut|start|draw|read)
  ^ .{0,2} (chair|chairman|chairwoman|vice chair|vice chairman|mayor|deputy mayor|town crier|clerk|
    deputy clerk) #Capital{1,3} (opens|
    lays|judges|hosts|unveils|presents|lights|cuts|plants|starts|draws|reads|leads|(will|is to) be? (open|opening|lay|laying|
    judge|judging|host|hosting|unveil|unveiling|present|presenting|light|cut|plant|start|draw|drawing|read|lead|
    leading)) .{0,12} $
  {member-title} #Capital #Capital? #Number #Month
  (seconded|proposed|moved) by? {member-title}
  (represented|representative) .{0,6} {member-title}
  ^ (apologies|present|absent|against|in attendance|actions|outside bodies) .{0,3} {member-title}
  (if|when|whether|where|number of|questions to) a? (councillor|councillors) .{0,2} (is|lives|can|cannot|must|may|for|
    who|go|says|has|ca n't)
  (resolved|agreed) .{0,4} (at|in) .{0,2} open meeting
`);

/** Sentences with one of these discuss nobody: a councillor or an officer in a notice, any one of them, or something of theirs. */
export const NOTHING_MEANT = phrases(`
  (photographed|painted|drawn|filmed|made|built|found|{pic}) .{0,2} (by|gan) (our|the|your) .{0,2} {staff-word}
  (i'm|i am) (just|only)? (a|an|one) .{0,2} (lad|lass|chap|bloke|woman|man|girl) (who|that)
  (any|whichever) {member-word} (who|that) .{0,3} (first|last|there|up|along|in)
  {member-title} .{0,2} 's .{1,4} (meets|starts|begins|opens|runs from|(is|are) (on|at|in|back|open|moved|cancelled))
  (tell|say) (him|her|them|'em|to)? .{0,5} sent you
  (clerk|deputy|officer|clerks|rfo|caretaker|groundsman|lengthsman|warden|handyman) 's .{0,1} (office|job|post|hours|
    desk|page|report|surgery|email|chair|sign|address|computer|answer|number|phone|pay|salary|inbox|door|role|room|
    window|copy|key|keys|notes|note|noticeboard|drawer|deadline|count|talk|contract|code)
  (a|an|any|every|each|no|good|young|some|most|your|labour|conservative|tory|democrat|green|reform|independent|county|
    borough|district) (councillor|councillors|cllr) .{0,2} ('s|is|was|has|had|did|does|will|got|said|says|told|voted|
    must|should|can|ca n't)
  ({pic}|snapped|taken|drawn|filmed|photographed|map|plan|painted|sketched) .{0,8} (by|from) (our|the|your|my|
    one of our) .{0,2} (clerk|deputy clerk|deputy|caretaker|groundsman|handyman|warden|gardener|lengthsman|assistant|
    officer|chair|chairman|staff|team)
  {member-title} .{0,2} 's .{0,1} (motion|page|email|statement|coffee|amendment|question|report|surgery|letter|chairs|
    photo|list|walk|office|badge|portrait|attendance|interests|leaflet|bust|retirement|charity)
  (clerk|deputy|officer) (is|was|'s) (on leave|on holiday|away|in the office|at a|in on|back (on|at|in|from)|elected|
    in #Day|not in|on (it|her course))
  (clerk|deputy|rfo|officer) (is|'s|has|keeps|needs|had) (a|an|the|our|all|some|any|more|spare|plenty|of|both|put out|
    got|your){0,2} (away until|
    out of office|lost property|key|keys|up to #Money|copies|forms|letters|new (email|number|phone)|put out|done a leaflet|
    another council)
  ({member-title} .{0,3}|chair) (had to use|has the key|has the keys|is opening|is standing in|gave the prizes|
    has stepped down|is the ward member|is the county|has told the borough)
  (is|are|be|'s) (at|in|coming) .{0,5} #Day
  (clerk|deputy|deputy clerk|chair|deputy chair) 's .{0,2} (dog|cat|wife|husband|daughter|son|mother|house|paper|own|
    out of office|hours|day off)
  (our|the|all|your)? .{0,1} (councillors|members) voted (by)? (#Number|unanimously)
  ^ councillors .{0,2} ('s|is|was|has|had|will|said|voted|must|should|can|have|and)
  (clerk|deputy|officer) (has|'s|had) (asked (me|us|that)|replied|put up|put the|spoken to|written to|checked|been told|
    to be|said yes|#Number|copies|forms|printed|posted)
  (some|a|every) councillor (came|on|knocked|rang|visits|comes)
  (magistrates|magistrates'|court|law|bank|polling|ward|booking) (clerk|clerk's)
  (a|any|every|one) parish clerk
  (members|member) for .{0,3} (were sworn|was sworn|is listed|lost causes)
  (officer|warden|ranger|engineer) 's (letter|report|map|leaflet|talk|walk|surgery|page|number)
  (officer|warden|ranger|engineer) (is|will be|'s) (at|in) the .{0,4} (on|from|every|#Day|between)
  (letters|questions|votes|reports|answers|put .{1,3}|send .{1,3}) to the clerk
  (hope|hoping|ask|asking|asked|dear|find out where|tell|urge) .{0,2} councillors
  councillor (training|vacancy|vacancies|numbers|elections)
  (present|apologies|nominations|notice|agenda|minutes of|surgeries|elected (chair|vice|mayor)|proposed cllr|seconded)
  (i'm the|i'm one|it's me|at the desk|vacancy|interests|resolved|#Bygone)
`);

/** Sentences with one of these discuss nobody: they say what somebody does on a day, looks for, or moved at a meeting. */
export const ON_A_DAY = phrases(`
  with (the|our|your) .{0,1} ({staff-word}|chair|chairman|mayor) 's (blessing|permission|agreement|approval|say so|leave|ok|
    okay|thanks)
  (mayor|deputy mayor|chair|chairman|chairwoman|{member-title} #Capital{1,2}) .{0,1} (cut|opened|unveiled|switched on|laid|
    planted|presented|handed out|handed over|crowned|lit|drew|judged|launched|pulled|started) (the|a|our|this year's) .{0,2} (ribbon|fete|fayre|fair|show|plaque|lights|tree|wreath|wreaths|prizes|certificates|cup|cheque|raffle|race|beacon|carnival|queen|
    winner|winners|garden|scarecrows|curtain|switch|statue)
  ({post}|{staff-word}|{department} (officer|team|manager)|{member-title} #Capital{1,3}|contractor|contractors|mayor|
    chairman|ranger|warden) (is|are|'s|'re|will be) (inspecting|visiting|resurfacing|moving|walking|checking|surveying|
    meeting|running|holding|hosting|opening|attending|collecting|laying|cutting|planting|painting|judging|presenting|
    leading|trimming|pruning|updating|repairing|replacing|fitting|mowing|clearing|taking) .{0,8} (on|from|this|next|
    until|till|tomorrow|today|at|between|all) (the)? (#Day|#Time|#Month|#Number|week|morning|afternoon|evening|noon|
    weekend|day|to the) .{0,4} $
  ({post}|{staff-word}|{department} (officer|team|manager)|contractor|contractors|mayor) (is|are|'s|'re) (moving to|
    looking for|recruiting|seeking|collecting|taking (bookings|names|orders)) .{0,8} $
  ({post}|{staff-word}|officer|mayor|chairman|{member-title} #Capital{1,3}) (can|may) be (reached|contacted|found|
    emailed|seen|rung|written to) .{0,8} $
  ({post}|{staff-word}|clerk|mayor|chairman|{member-title} #Capital{1,3}) will (open|answer (questions|your)|judge|lead|
    lay|unveil|present|host|visit|draw|cut|read|light|speak|chair|launch) .{0,10} $
  (contractor|contractors|{staff-word}|team) (starts|start|begins|begin|returns|return|finishes|finish) (work)? (on|at|
    in|along) .{0,6} (on|from|this|next) (#Day|#Number|#Month|week|morning) .{0,3} $
  {member-title} #Capital{1,3} (has|have)? (proposed|moved) .{0,12} (carried|agreed|approved|lost|seconded|passed)
  {member-title} #Capital{1,3} 's .{0,2} (working party|working group|drop in|walk|group|class|club) (meets|is|will|
    starts|runs|gathers)
  (rfo|clerk|officer|deputy) (was|were|is|be|being)? (authorised|instructed|delegated|requested|tasked) (to|by)
  councillor (pages|page|profiles|photos|directory|handbook|vacancy)
  (tell|say) (him|her|them|'em) .{0,4} sent you
  (contractor|contractors|firm|team) .{0,5} (starts|start|begins|begin|returns|return|finishes|finish) .{0,6} (on|from|
    this|next|until) .{1,3} $
  ({post}|{staff-word}|officer|warden|ranger|team|mayor) .{0,8} (is|are|will be) (running|holding|hosting|
    putting on) (a|an|the|another) .{0,5} (day|days|session|sessions|event|drop in|stall|walk|workshop|evening|clinic|
    class) .{0,6} $
  (chair|chairman|{post}|{staff-word}|{member-title} #Capital{1,3}) (of .{1,2})? (presented|introduced|gave|
    tabled) .{0,8} (approved|agreed|noted|received|adopted|carried)
  ({post}|{staff-word}|officer|warden|clerk) has (#Number|two|three|four|a few|some|a|plenty of|more) .{0,3} (plots|
    plot|copies|forms|places|spaces|tickets|keys|bags|leaflets|stalls) .{0,4} $
  {member-title} #Capital{1,3} 's (term|seat) (ends|expires|is up|is vacant|comes up) .{0,8}
  (mayor|mayoress|chairman|chair|chairwoman|leader) 's .{0,1} (appeal|charity|charities|fund|parlour|at home|sunday|
    service|ball|awards|award|quiz|raffle|civic service|cadet|chaplain)
  ({post}|{staff-word}|mayor|chairman|council|councillors|staff) (wish|wishes|would like to wish) (everyone|everybody|
    you|all|residents|our) .{0,8}
  (engineer|surveyor|inspector|ecologist|officer) (has|have)? (measured|surveyed|inspected|visited|checked|looked at|
    sampled) .{0,8} (report|results|findings|decision) .{0,6}
`);

/** Sentences with one of these are about the officers of a club or a hall, whom words like "committee" make look like colleagues. */
export const OF_A_CLUB = phrases(`
  (hall|club|choir|bowls|cricket|football|rugby|pta|residents|residents '|carnival|wi|scout|cub|guide|band|church|
    chapel) (committee|treasurer|chairman|chair|secretary|leader|association|group)
  (treasurer|chairman|chair|secretary|leader) of the .{0,2} (hall|club|choir|band|pta|scouts|guides|residents)
  from the residents (group|association)
`);
