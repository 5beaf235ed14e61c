// People of the council who are discussed in passing, by first name or by a chore: who is off sick, who leaves, who did the minutes.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** A person by full name or first name. */
const WHO = '(#Person|{given-name})';

/** What the council's office gets done. */
const CHORE = `(parish emails|council emails|emails at the parish|newsletter|parish newsletter|website|parish website|noticeboard|noticeboards|christmas lights|lights in the square|market hall lights|planters|burial records|allotment list|bus shelters|verges|cemetery|rec|dog bins|grit bins|park gates|toilets)`;

/** The crews that work outdoors for a council, or sit in its office. */
const TEAM = `(parish|council|cemetery|parks|grounds|planning|outdoor|works|gritting|highways|office|market|street cleaning|streets|bin|licensing|housing|admin|finance) (team|lot|crew|gang|lads|boys|girls|staff|office|squad)`;

/** Another body's people, and requests to whoever does something. */
const OTHERS = phrases(`
  (please|surgery|doctor|doctors|school|vet|vets|dentist|garage|hotel|club|choir|chapel|church|band|fc|pta|my work|
    our firm|factory|lost|lose|wins|vacancy|wanted|apply)
`);

export const IN_PASSING: readonly Group[] = [
  {
    kind: 'employee',
    why: 'discusses whoever does a chore of the council',
    unless: OTHERS,
    phrases: phrases(`
      #Person (in|from|on) (accounts|finance|planning|hr|the office|reception|payroll|the front desk|admin|housing) .{0,2} (cried|
        was in tears|broke down|sobbed|wept|lost it|had a meltdown|has been crying) .{0,4}
      (whoever|whichever of them) ('s|is|was|has|had)? (been)? (doing|does|did|wrote|writes|types|typed|typing|set|sets|
        setting|answers|answering|programmes|programmed|planned|plans|chose|picked|ordered|keeps|runs|opens|locks|
        empties|waters|looks after|looked after) (the|our|up|out){0,2} .{0,2} ${CHORE} .{0,4} (must|wants|want|needs|
        need|deserves|ought|should|ca n't|could n't|could|has|had|is|was|takes|took|hates|loves|never|might|did n't|
        does n't|gets|got) .{0,8}
    `),
  },
  {
    kind: 'employee',
    why: 'tells that somebody leaves or joins the council’s staff',
    firm: true,
    unless: OTHERS,
    phrases: phrases(`
      ${WHO} ('s|is|has|had|was)? (leaving|left|joined|joining|retired from|retires from|retiring from|leaves|joins|
        walked out of|quit|sacked from|moved from|been moved from) (the|our) .{0,1} ${TEAM} .{0,6}
      (sorry|sad|gutted|pleased|glad|delighted) to (see|hear|lose|say|welcome) .{0,3} ${WHO} .{0,4} (from|to|at|in|
        of) (the|our) .{0,1} ${TEAM} .{0,4}
      (happy retirement|enjoy your retirement|goodbye|farewell|thank you|thanks|big hand|hats off|three cheers|
        round of applause|cheers) .{0,2} (to|for)? ${WHO} .{0,2} (who|that) ('s|has|have|had)? .{0,1} (looked after|
        swept|mown|cleaned|kept|tended|opened|locked|emptied|painted|dug|watered|weeded|strimmed) (our|the|
        all our) .{0,2} (verges|rec|cemetery|churchyard|toilets|loos|bins|pavilion|war memorial|bus shelters|planters|
        square|village green|green|footpaths|pavements|benches|park|parks|allotments|graves|streets|gates|market) .{0,4}
    `),
  },
  {
    kind: 'employee',
    why: 'tells how a crew of the council is doing',
    unless: OTHERS,
    phrases: phrases(`
      (respect|thanks|hats off|well done|medal|cheers|praise|thank you|kudos|pity|spare a thought|be nice|applause|
        big up|credit) (to|for) (the|our|all the|those) .{0,1} ${TEAM} .{0,6}
      (the|our|those) .{0,1} ${TEAM} ('re|are|is|'s|have been|has been|were|was) .{0,2} (two|three|one|four)? (short|
        short staffed|knackered|stretched|run off|run ragged|rushed off|shattered|exhausted|fed up|in tears|demoralised|
        worn out|on (their|its) knees|useless|brilliant|amazing|fantastic|legends|heroes|hopeless|stars|
        marvellous) .{0,4}
    `),
  },
  {
    kind: 'councillor',
    why: 'contrasts what a councillor says with what others say or do',
    phrases: phrases(`
      {member-title} #Capital{1,2} (says|reads|meets|answers|wants|asks|sits|sends|writes|replies|keeps|opens|takes|
        agrees|votes|promises|nods) .{0,10} (unlike|and (means|does|another|then|forgets)|but (never|does|means|then|
        ask)|nowt|by chance|that moves|with a straight face|as if) .{0,6}
      {member-title} #Capital{1,2} (says|said) one thing .{0,8}
      (the|my|our) (other|second|fellow) .{0,1} (councillor|councillors|member|members) and (i|me) (do n't|never|
        disagree|disagreed|agree|get on|fell out|rowed|see eye|clash|do|did n't) .{0,6}
      my .{0,1} (ward|council|fellow|group) (colleague|colleagues|councillor|councillors|partner) (missed|voted|votes|
        never|did|does|did n't|does n't|was|is|has|had|thinks|thought|let|lets|walked|said|says|told|stood|forgot|
        turned|refused|deserves) .{0,6}
      working (with|for|under|beside|alongside) (our|this|the|this council's|the council's|that) .{0,1} (chair|chairman|
        chairwoman|mayor|clerk|deputy clerk|town clerk|rfo) (is|was|has|means|can be|feels) .{0,8}
      (half|most|rest|some) of? the .{0,1} (committee|council|members|councillors) (had n't|had not|could n't|were n't|
        was n't|did n't|have n't|has n't|were asleep|was asleep|nodded off|were on|never) .{0,8}
    `),
    unless: OTHERS,
  },
  {
    kind: 'employee',
    why: 'discusses somebody in the office, by first name',
    firm: true,
    unless: OTHERS,
    phrases: phrases(`
      (poor|bless|our|good old|lovely|dear|dear old|that|thank|thanks to|hats off to|say one for our) ${WHO} (in|on|
        from|at) (the|our|front)? (reception|office|front desk|front office|desk|post room|parish office|
        council office) .{0,8}
      ${WHO} (our|the) .{0,1} (admin|clerk|assistant|deputy|caretaker|bookings lady|bookings officer|finance officer|
        office manager|receptionist) ('s|is|was|has|had) (been)? (off|ill|poorly|sick|signed off|in hospital|back|
        struggling|leaving|retiring) .{0,6}
      ${WHO} ('s|is|has been|'s been) (off|away|signed off|out|poorly|in hospital) (again|sick|ill|with (her|his|the)|
        for|till|until)? .{0,8} so (there's|there are|there is|the|we|no)? .{0,2} (parish office|newsletter|website|
        council office|bins|grass) .{0,4}
      (newsletter|parish office|council office|website|grass cutting|hanging baskets) ('s|is|are|were|was|
        will be) .{0,3} (late|shut|closed|delayed|behind) (because|as|since|while|cos) ${WHO} .{0,4} (off|ill|poorly|
        sick|signed off|in hospital|away|struggling) .{0,6}
    `),
  },
  {
    kind: 'councillor',
    why: 'judges what somebody said or proposed at the council',
    firm: true,
    phrases: phrases(`
      ${WHO} 's (motion|proposal|speech|amendment|idea|plan|question|suggestion) .{0,10} (daftest|stupidest|best|worst|
        nonsense|rubbish|in tears|bonkers|brilliant|barmy|silliest|bravest|laughable|maddest|finest|cleverest|
        ridiculous|genius) .{0,6}
    `),
    near: phrases(`
      (council|councillor|councillors|cllr|chamber|precept|full council|committee|planning|parish|ward)
    `),
    unless: OTHERS,
  },
];
