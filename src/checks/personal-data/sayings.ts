// Private facts as neighbours put them: to the person directly, in passing, or by what follows from them. They count only where
// the person can be identified.
import { phrases } from '../../phrases/index.js';
import { NO_BACK, NO_PATIENT, type PrivateFacts } from './facts.js';

/** Plays, stories and raffles: what is said there is not told about a real person. */
const NOT_TOLD = phrases(`
  (panto|pantomime|novel|series|episode|film|play|murder mystery|rehearsal|monopoly|budget|raffle|tombola|tabards)
`);

export const SAYINGS: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'speaks to somebody of an illness, or tells of it by the way',
    unless: [NO_PATIENT, NO_BACK],
    phrases: phrases(`
      (#Person|he|she|has|have|got|had|having|{villager}) .{0,2} (the big c|the c word|early onset|a dicky (heart|
        ticker)|a shadow on (his|her) (lung|scan)|the dreaded lurgy for good)
      (#Person|he|she|{villager}|neighbour|lady|chap|lad) .{0,4} (been|was|is|got|'s been) (sectioned|detoxed|
        readmitted|intubated|in intensive care|in a coma)
      (how's|hows|how is|how are|how 's|how goes) (the|your|his|her|that|#Person 's) (poor|old|new|bad|dodgy|
        other)? ({body}|{diagnosis}|treatment|tablets|chemo)
      (hope|trust|glad|pleased|shame|sorry) .{0,3} (the|your|that|his|her|those) .{0,2} ({body}|tablets|treatment|chemo|
        medication|injections|patches) .{0,4} (settle|settles|settling|agreeing|agree|heal|heals|healing|mend|mends|
        mending|better|ease|eases|easing|worked|working|behaving|holding|holds|playing|no better|suiting|suit|helping)
      (is|was|it's) .{0,1} (the|your|that|his|her) {body} (again|is it|or the|playing)
      (that|your|his|her|#Person 's) (new|bad|poor|old|dodgy|good)? {body} (is|are|'s|has|have|been)? (n't|not|
        still)? (going|gone|failing|shot|worse|playing up|giving out|giving way|no better|knackered|up to|what it was|
        troubling|giving (him|her|you)|earned|killing|packed in|acting up|flared up|conked out)
      (had|having|took|taken|takes|taking|lost|losing|has|gets|getting) (his|her|their|your|that|both|both her|both his|
        one of (his|her)) (new|other|left|right|bad|good)? ({body}|eyes|eye) (off|out|away|done|replaced|removed|
        drained|seen to|amputated|reset|operated|looked at|scanned|x rayed)
      (weeks|days|nights|week|fortnight|month|back|up|down|still|her|him|she's|he's|you're|them) (on|in) ward .
      (you're|he's|she's|is|'s|are|been|being|back|again) (under|seeing) (the|a|his|her|your) {clinic}
      (#Number|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|sixty|ninety|a|whole) (day|days|week|weeks|
        month|months|year|years|yr|yrs) (now)? (clean|sober|clear|dry|in remission|cancer free|smoke free|
        off the (drink|booze|bottle|sauce|wagon|fags|gear|drugs|methadone)|without (a|touching a|so much as a) (drink|
        bet|drop|fag|pint|flutter|cigarette))
      (#Person|he|she|{villager}|you) .{0,4} (has|had|got|gets|given|getting|having|needs|fitted with) (a|his|her|the|
        another|two) .{0,1} (stent|stents|colostomy|stoma|stoma bag|pacemaker|catheter|heart monitor|cannula|
        metal plate|new valve|new valves|triple bypass|defibrillator fitted|insulin pump|zimmer)
      (#Person|he|she|you|{villager}) .{0,1} (is n't|not|not been|has n't been|is not|are n't|ai n't) (himself|herself|
        yourself) .{0,3}
      (takes|has|having|had|throws) (seizures|one of (his|her|your) (turns|fits|episodes)|blackouts|panic attacks|
        absences|a bad turn|a bleed|palpitations|hallucinations)
      (off|been off|is off|stuck) (work)? with (his|her|their|that|a|the|your) (bad|poor|blooming|blessed)? {body}
      (lost|losing|lose) (the|her|their|your) (baby|twins|pregnancy|bairn)
      (having|expecting|has|had|booked in for|in for|needs) .{0,3} (c section|caesarean|ivf|hysterectomy|mastectomy|
        vasectomy|colonoscopy|mri|biopsy|lumpectomy)
      (waiting|waits|waited|wait) (on|for|to hear) (from)? (the|his|her|a|your) .{0,1} (lab|biopsy|mri|heart|kidney|
        donor|liver|transplant|diagnosis|test results|consultant|specialist|bone marrow|oncologist)
      (weeks|days|months|week|month|year|day|weeks'|only|just) (after|since|on from|from|out from) (a|the|your|his|her|
        that) (second|triple|big|mini|new)? ({diagnosis}|bypass|op|operation)
      (#Person|you|he|she|{villager}) .{0,3} (had|having|got|has|gets|getting) (the|a|his|her|your|that|some) (big|
        little|mini|triple|second)? {diagnosis}
      with (his|her|your) (own)? {diagnosis}
      with (his|her|your) (nerves|arthritis|gout|hernia|asthma|chest|waterworks|blood pressure|sugar|ticker|angina|
        lungs|breathing)
      (#Person|you|he|she|who|{villager}|lad|lass|chap|bloke|lady) .{0,1} (is|'s|was|are|'re) .{0,1} (coeliac|diabetic|
        asthmatic|epileptic|bipolar|schizophrenic|anorexic|bulimic|autistic|an alcoholic|anaemic|housebound|bedbound|
        agoraphobic|incontinent|a diabetic|an epileptic|a haemophiliac|infertile|an addict|pregnant)
      (#Person 's|his|her|your) (prescription|inhaler|insulin|methadone|antidepressants|epipen|dialysis|chemo|
        radiotherapy|medication|meds|dose|dosette box|sick note|hospital appointment|incontinence pads|stoma bags|
        blood test|blood tests|scan|biopsy|mastectomy|hysterectomy|ivf|fits|seizures|voices)
      (#Person|he|she|who|{villager}) .{0,3} (hears voices|hearing voices|self harms|self harming|wets the bed|
        on antidepressants|on lithium|on methadone|in the priory|in a diabetic|got the shakes|talks to people who|
        lost her memory|sees things|been sectioned|was sectioned|got sectioned)
      (ticker|waterworks|prostate|womb|bowels|bladder) .{0,2} (is|'s|are)? (n't|not|playing|giving|right|trouble|again)
    `),
  },
  {
    kind: 'disability',
    why: 'tells what somebody is not able to do',
    unless: [NO_PATIENT, NO_BACK],
    phrases: phrases(`
      (lad|lass|girl|boy|child|kid|son|daughter|grandson|granddaughter|youngster|pupil|winner) .{0,4} (is|'s|being|
        has) .{0,1} (on the spectrum|autistic|got adhd|adhd|downs|non verbal|severely dyslexic|profoundly deaf|
        special needs|sen)
      (#Person|{villager}|lad|lass) .{0,1} (is|'s|was|has gone|born) .{0,1} (deaf in|stone deaf|registered blind|
        partially sighted|hard of hearing|non verbal|nonverbal|dyslexic|dyspraxic|paralysed|on the spectrum|
        profoundly deaf|neurodivergent)
      (blue badge|bus pass|disabled badge|prescription|appointment card|hospital letter) .{0,3} (in the name of|belonging to|
        made out to|with the name) .{0,1} (#Person|#Capital) .{0,3}
      #Person 's (new)? (hearing aid|hearing aids|stairlift|commode|blue badge|stammer|stutter|wheelchair|walking frame|
        mobility scooter|rollator|white stick)
    `),
  },
  {
    kind: 'religion',
    why: 'shows a person’s religion by what they do',
    unless: phrases(`
      (open day|everyone welcome|everybody welcome|all welcome|priest|chaplain|imam|rabbi|minister|preached|preaching|
        hosting|concert|stall at|marathon|wake|mayor came|cartoon|halal butcher)
    `),
    phrases: phrases(`
      (#Person|he|she|who|they|{villager}|lad|lass|chap|bloke|lady|family|you) .{0,4} (keeps|keep|keeping|observes|
        observing|eats|eat|wants|want|will want|needs|need) (the|a|it|only|strict|to)? (halal|kosher|sabbath|shabbat|
        shabbos|ramadan)
      (#Person|he|she|you|{villager}) .{0,3} (is|'s|are|'re|be|will be) .{0,2} fasting
      (his|her|#Person 's) (faith|religion)
      (his|her|your|#Person 's) (own)? (hajj|umrah|sabbath|shabbat|prayer mat|bar mitzvah|bat mitzvah|turban|hijab|
        headscarf|rosary|first communion)
      (#Person|he|she|who|{villager}|lad|lass|chap|bloke|couple|family) .{0,1} (is|'s|are|'re|was|being|became|become|
        turned|has joined) .{0,2} {faith}
      (they're|they are) (all|both|strict)? .{0,1} {faith}
      (they're|they are|she's|he's|is|are|joined the|join the|with the|left the|of the|one of the) (strict|proper|both|
        all|a)? (witness&#Capital|witnesses&#Capital|quaker|quakers|jain|jains|adventist|adventists|brethren&#Capital|
        mormon)
      (#Person|he|she|{villager}) .{0,3} (converted|converting|gone over|come over|went over) to (islam|rome|judaism|
        catholicism|buddhism|the catholics|the mormons|the witnesses|christianity)
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody comes from',
    unless: phrases('(beer|ales|tomatoes|spices|twinning|visiting|choir|band|team|tour|priest|preached|chef|trench)'),
    phrases: phrases(`
      (#Person|he|she|they|lad|lads|{villager}) .{0,6} (is|are|'s|'re) (n't|not) (here)? (legal|legally|
        supposed to be here|supposed to be in the country) (here|in the country)?
      (#Person|he|she|they|lad|lads|{villager}) .{0,4} (overstayed|overstaying|no papers|without papers|no visa|
        came over on a (boat|lorry)|waiting on asylum|seeking asylum|been refused asylum|leave to remain)
      half {nationality}
    `),
  },
  {
    kind: 'sexuality',
    why: 'tells of somebody’s private life',
    unless: phrases('(football|quiz|darts|bingo|panto|play|played|rehearsal)'),
    phrases: phrases(`
      (#Person|he|she|{villager}) .{0,2} (~bat|~play|~bowl) for the other (side|team)
      (#Person|he|she|{villager}|lad|lass) .{0,2} (is|'s|was|came out as|has come out as|is really) (gay|a lesbian|
        lesbian|bisexual|bi|trans|queer|one of them)
      (#Person|ladies|lads|chaps|two|pair|women|men) .{0,5} (are|'re) a couple .{0,3}
      (his|#Person&!her 's) boyfriend .{0,2}
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells of somebody’s trouble at work',
    unless: phrases(`
      (panto|pantomime|referee|red card|birthday cards|christmas cards|score cards|playing cards|deck|mortgage|monopoly)
      (time|want|wants|deserves|deserve|ought to be|should be|vote) .{0,1} (he|she|they|him|her|them|be|
        #Person) .{0,4} (shown the door|given the (push|boot|sack|elbow|heave ho)|marched (out|off))
    `),
    phrases: phrases(`
      (knocked|cut|cutting|dropped|halved|slashed|reduced) .{0,2} (his|her|#Person 's) (hours|shifts|days|wages)
      (#Person|he|she|him|her|who|{villager}) .{0,3} (been|being|got|was|is|'s|gets|getting|has) .{0,2} (paid off|
        finished up|laid off|given (the|his|her) (push|boot|sack|elbow|heave ho|cards|p45|marching orders)|
        moved off .{1,4} (for|after|because)|stood down from work|passed over|demoted|marched (out|off)|shown the door|
        asked to resign|told to resign|taken off (nights|tills|the tills|front of house)|put on gardening)
      (how did|how'd|hows|how was|luck with|luck at|go at) .{0,2} (the|your) .{0,1} (tribunal|hearing|disciplinary|
        grievance|industrial tribunal)
      (gone|going|went|dropped to|down to) part time .{0,2} (not|because|since|after) .{0,4}
      (failed|failing) (his|her|#Person 's) (probation|dbs|crb|drugs test)
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who complained or brought a case',
    unless: phrases(`
      (bell|bells|generator|reported from|(cllr|cllrs|councillor) .{0,4} reported|reported (a|that|on|an|the) (surplus|
        profit|balance|slight|update)|treasurer reported|had nothing to report|retiring|minutes|votes|selfie|builders|
        wake|went to school|to school with|your objection to the|get your)
    `),
    phrases: phrases(`
      (complaint|complaints|objection|objections|tip off|letter|phone call|report|petition) .{0,5} (came|come|is|was|
        were|comes|all came) from (#Person|him at|her at|number #Number|the {villager})
      (it|that) (was|'s|is|were) .{0,2} (#Person|him|her|our {villager}|the {villager}) .{0,7} (rang|phoned|wrote|
        emailed|told|went to|been on to|got on to|had a word with|had a go at|asked for|called in|called out|
        put in) .{0,2} (the)? {complained-to}
      (it|that|who) (was|'s|is|were) .{0,3} (#Person|him|her|our {villager}|the {villager}|{villager}) .{0,7} {told-on}
      (it|that) (was|'s|is) .{0,2} (#Person|him|her|our {villager}|own {villager}) .{0,5} (who|that|whose|
        what) .{0,6} (rang|phoned|wrote|went to|told|asked for|called|got on to|stopped|put a stop|shopped|reported|
        objected|complained)
      (#Person|him|her|number #Number) .{0,6} (rang|phoned|emailed|wrote to|written to|been on to|been onto|got on to|
        got onto|had a go at|complained to|had words with|pestered|badgered) (the|our)? {complained-to} .{0,3}
      (him|her|them|#Person|family|couple|lot) (with|at|from|next|opposite|behind|over) .{0,8} {told-on}
      (#Person 's|his|her|your) .{0,1} (grumble|grumbles|noise diary|freedom of information|solicitor's letter|
        complaint|objection|claim|case) (about|over|against|has been|was|with) .{0,3} (passed|about|against|
        the (council|landlord|housing|bus|noise|board|gym)|been|upheld|thrown|on the|logged|answered|lost|won)?
      (#Person|he|she|{villager}) .{0,4} (suing|sued|sues) .{0,4}
      (#Person|he|she|{villager}|sister|neighbour) .{0,4} (taking|taken|took|takes) .{0,4} to (court|the ombudsman|
        a tribunal|tribunal|the small claims)
      (#Person|he|she|{villager}) .{0,4} (won|lost|has a|got a|put in a|put a|bringing a) (claim|case) .{0,2} (against|
        in|with|over) .{0,3}
      (spot|guess|know|tell|see) who (complained|objected|reported|phoned|shopped|grassed|wrote in|
        rang in) .{0,14} (#Person|him|her|number)
      (#Person|him|her|{villager}) .{0,5} (with|to|at) the ombudsman
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells that somebody has no money, or owes it',
    unless: NOT_TOLD,
    phrases: phrases(`
      (pawn shop|pawnshop|pawnbroker|food parcel|final demand|final demands|red letter|red letters|notice to quit|
        section 21|bailiff|bailiffs|repossession|repossessed|eviction notice|debt collector|debt collectors|
        finance people|finance company|catalogue people) .{0,8} (#Person|his|her|him)
      (#Person|family|couple|they|the #Capital) .{0,1} (has|have|had|have got|has got|got) (the|a)? (bailiffs|bailiff|
        repo men|receivers|debt collectors|loan sharks) (in|round|at|on|knocking|after|back) .{0,3}
      (#Person|he|she) .{0,1} (earns|is on|'s on|takes home|is paid|gets paid|brings home|brings in) .{0,2} (#Money|
        #Number) (grand|thousand|k|pounds|quid)? (a|per|every) (year|month|week|annum|hour)
      (miss|missed|misses|missing|behind with|behind on|keep up|keep up with|fell behind with|
        months behind with) .{0,2} (the|his|her|their|#Number|three|two|your) .{0,1} (payment|payments|mortgage|
        contract|instalments|instalment|rent|council tax|gas|electric|leccy|loan|finance|bills|nursery|
        maintenance) .{0,2}
      (#Person|he|she|they|{villager}) .{0,3} (ca n't|cannot|could n't|not able to|unable to) (afford|pay|manage|
        stretch to|run to|find|cover|keep up|meet) .{0,3} (payment|payments|mortgage|contract|instalments|rent|
        council tax|gas|electric|leccy|loan|finance|bill|bills|trip|subs|nursery|heating|uniform|dinner money|shopping)
      (come|came|coming|had) .{0,3} to cut (her|him|#Person|them|his|their) .{0,2} off .{0,2}
      (gas|electric|electricity|leccy|meter|key meter) .{0,2} (is|'s|still|been)? .{0,1} (on emergency|
        on the emergency) .{0,4}
      (#Person|he|she|lady|lad|chap|{villager}) .{0,3} (living|sleeping|sleeps|lives|kipping|dossing|slept) (in|out of|
        on) (his|her|a|the) (car|van|shed|tent|garage|sofa|floor|doorway|polytunnel|lorry) .{0,6}
      (#Person|he|she|who|{villager}|lad|lass|chap) .{0,3} (sofa surfing|homeless|rough sleeping|sleeping rough|
        in a hostel|in temporary accommodation|in emergency accommodation|in a bed and breakfast) .{0,3}
      (#Person 's|his|her|your|their) (benefits|pension credit|universal credit|housing benefit|attendance allowance|
        pip|sick money|sick pay|dole|giro|debts|arrears|overdraft|rent arrears|credit card|loan|money troubles) (is|are|
        's|has|have|was|were|just|stopped|been|cut|gone|went|owe|bounced|came|payment|appeal|form)
      (stop|stopped|stopping|cut|docked|sanctioned) (your|his|her|#Person 's) (sick money|sick pay|money|benefits|pip|
        dole|universal credit|giro|pension)
      (card|cheque|direct debit) .{0,2} (was|were|been|got|is|'s|has)? (declined|refused|bounced|turned down) .{0,4}
      (loan|debt|money|card) (sharks|shark|men|man|fellas|people|lads) .{0,2} (after|chasing|at|round|on) .{0,1} (him|
        her|#Person|door)
      (selling|sold|selling up|had to sell) .{0,4} (to clear|to meet|because (he|she|they) (owe|owes|ca n't|could n't)|
        to pay (the|his|her|off)) .{0,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells of trouble in somebody’s family',
    unless: phrases(`
      (round|paper round|marquee|spa|panto|play|stag|hen party|parcels for|wardrobes|donations|beat you to|baby shower|
        novel)
    `),
    phrases: phrases(`
      (#Person|he|she|{villager}) .{0,5} (maiden name|single again|living apart|sleeping in the (spare room|box room|
        van|shed|caravan|garage)|on (his|her) (sister|mate|brother|mum|mam|mother|friend) 's (sofa|settee|floor)|
        back (living)? (at|with) (his|her) (mum|mam|mother|mothers|mums|mams|parents|folks|mum 's|mam 's|mother 's|
        parents'))
      (court|courts|judge|social services|social workers|social) .{0,1} (gave|give|given|took|taken|awarded|
        removed) .{0,1} (her|him|them) (the|both|them|custody|kids|children|grandkids|grandchildren|away|his|
        her)? .{0,2}
      (kids|children|grandkids|grandchildren|grandson|granddaughter|boys|girls|baby|lads) .{0,2} (since|because|now|
        after) .{0,3} (courts|court|social|judge|were taken|put (her|him|them) away|could n't cope)
      (#Person|him|her|he|she|you|{villager}) .{0,6} (mediation with|in mediation|at mediation|contact centre|
        contact order|access visit|supervised contact|family court|marriage guidance|decree nisi|decree absolute|
        non molestation|child maintenance|paternity test|social worker|at risk register)
      (what|everything) (he|she|that man) (put|has put|'s put|did to) (you|her|him) through?
      (left|leaving|fled|escaped|ran from|running from|hiding from) (a|her|his|that) (violent|abusive|
        controlling)? .{0,1} (husband|wife|fella|ex|boyfriend|man|partner|bloke) .{0,3}
      (his|her|your) (stuff|things|clothes|suits|drum kit|records|tools|golf clubs) .{0,2} (on|over|all over|
        out on) the (lawn|drive|pavement|garden|front|path|street) .{0,3}
      (his|her|#Person 's) (first wife|second wife|real dad|birth mother|real mother|biological father|natural father|
        love child|other family)
    `),
  },
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s dealings with the law',
    law: true,
    unless: phrases(`
      (in the army|regiment|electoral|register of|gift|sponsorship|panto|play|novel|film|rod licence|
        driver did his hours|police say|a (man|woman|boy) of|former|wallaby|ewe|as reported|in the (echo|post|herald|
        chronicle|pioneer|gazette|paper|papers)|law report|list|gets soft|put .{0,2} statue|tv licence|music licence|
        library)
    `),
    phrases: phrases(`
      (#Person|he|she|{villager}|lad|chap|you) .{0,5} (community payback|unpaid work|community order|community service|
        probation|suspended sentence) .{0,3}
      (you've|he's|she's|#Person 's|has|have) (paid|served|done|did) (for what (you|he|she) did|(your|his|her) (time|
        debt|stretch|bird|porridge|punishment)) .{0,3}
      (his|her|your|#Person 's) (curfew|probation officer|probation|driving ban|convictions|bail|caution|court case|
        parole|stretch|criminal record|tag) (is|'s|was|for|comes|off|ends|runs|starts|on|came|up|finished|finishes|over|
        says)
      (#Person|he|she|{villager}|you) .{0,3} (breathalysed|sent down|locked up for|put away for|banged up|
        up on a charge|bound over|remanded|in the cells|caught shoplifting|cautioned for) .{0,4}
    `),
  },
  {
    kind: 'child',
    why: 'names a child, or tells enough to find them',
    sure: true,
    unless: phrases(`
      (gold|bronze|silver|spitfire|tractor|engine|teacher|head of|headteacher|chair of governors|helper|dinner lady|
        class of 19|of their own|class act|bands|mohammeds|cllr|councillor|mr|mrs|miss|ms|sir|poster by|drawn by|
        painted by|yacht|boat class|the late)
    `),
    phrases: phrases(`
      #Person .{0,1} (from|in|of) (mr|mrs|miss|ms)? .{0,1} (year|yr|form|blwyddyn|dosbarth) .
      #Person .{0,1} (from|in|off|of) .{0,2} (juniors|infants|reception|nursery|playgroup|pre school|preschool|
        eco council|school council|brownies|cubs|beavers|rainbows|squirrels|tots|badgers class|owls class|
        hedgehogs class|ladybirds|under (eights|nines|tens|elevens|8s|9s|10s|11s)|primary) .{0,1}
      #Person .{0,2} #Person 's (lad|boy|girl|lass|youngest|eldest|middle one|oldest|little one|little lad|little girl|
        toddler|bairn) .{0,2}
    `),
  },
];
