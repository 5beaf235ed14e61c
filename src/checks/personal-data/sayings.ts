// What is private about a person, as neighbours put it: told to the person, told of somebody by the way, or by what follows
// from it. They count only where somebody is meant who can be identified.
import { phrases } from '../../phrases/index.js';
import { NO_PATIENT, type PrivateFacts } from './facts.js';

/** Played, or raffled. */
const NOT_TOLD = phrases(`
  (panto|pantomime|novel|series|episode|film|play|murder mystery|rehearsal|monopoly|budget|raffle|tombola|tabards)
`);

export const SAYINGS: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'speaks to somebody of an illness, or tells of it by the way',
    unless: NO_PATIENT,
    phrases: phrases(`
      (how's|hows|how is|how are|how 's|how goes) (the|your|his|her|that|#Person 's) (poor|old|new|bad|dodgy|other)? ({body}|{diagnosis}|treatment|tablets|chemo)
      (hope|trust|glad|pleased|shame|sorry) .{0,3} (the|your|that|his|her|those) .{0,2} ({body}|tablets|treatment|chemo|medication|injections|patches) .{0,4} (settle|settles|settling|agreeing|agree|heal|heals|healing|mend|mends|mending|better|ease|eases|easing|worked|working|behaving|holding|holds|playing|no better|suiting|suit|helping)
      (is|was|it's) .{0,1} (the|your|that|his|her) {body} (again|is it|or the|playing)
      (that|your|his|her|#Person 's) (new|bad|poor|old|dodgy|good)? {body} (is|are|'s|has|have|been)? (n't|not|still)? (going|gone|failing|shot|worse|playing up|giving out|giving way|no better|knackered|up to|what it was|troubling|giving (him|her|you)|earned|killing|packed in|acting up|flared up|conked out)
      (had|having|took|taken|takes|taking|lost|losing|has|gets|getting) (his|her|their|your|that|both|both her|both his|one of (his|her)) (new|other|left|right|bad|good)? ({body}|eyes|eye) (off|out|away|done|replaced|removed|drained|seen to|amputated|reset|operated|looked at|scanned|x rayed)
      (had|lost|losing|taken) (the|a) (leg|arm|foot|breast|kidney|lung|eye|womb|toe) (off|out|away|removed|amputated)
      (weeks|days|nights|week|fortnight|month|back|up|down|still|her|him|she's|he's|you're|them) (on|in) ward .
      (you're|he's|she's|is|'s|are|been|being|back|again) (under|seeing) (the|a|his|her|your) {clinic}
      (under|at|back at) the (marsden|royal marsden|christie|memory clinic|crisis team|fertility clinic|breast clinic|pain clinic|renal unit|heart clinic|priory|oncologist|cardiologist|psychiatrist|mental health team)
      back (at|in|under) {clinic}
      (got|has|have|given|gave|with|only) .{0,2} (six|three|two|four|a few|nine|twelve) (months|weeks|month|days) (left|to live|they reckon|they say|if that|at most|at best|at the outside|if (he|she) 's lucky)
      (they've|doctors|hospital|consultant|doctor) .{0,2} (given|gave) (him|her|them|#Person) (a|six|three|two|four|#Number|weeks|months|days|till|until) (month|months|weeks|week|year|christmas|days|easter)
      (#Number|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|sixty|ninety|a|whole) (day|days|week|weeks|month|months|year|years|yr|yrs) (now)? (clean|sober|clear|dry|in remission|cancer free|smoke free|off the (drink|booze|bottle|sauce|wagon|fags|gear|drugs|methadone)|without (a|touching a|so much as a) (drink|bet|drop|fag|pint|flutter|cigarette))
      (has|'s|have|'ve|been|stayed|got) (been)? (clean|sober|dry|off the (drink|booze|bottle|gear)|on the wagon) since
      (n't|not|never|has n't) (touched|had) a (drop|drink|bet) (for|since|in) .{0,4}
      (#Person|he|she|{villager}|you) .{0,4} (has|had|got|gets|given|getting|having|needs|fitted with) (a|his|her|the|another|two) .{0,1} (stent|stents|colostomy|stoma|stoma bag|pacemaker|catheter|heart monitor|cannula|metal plate|new valve|new valves|triple bypass|defibrillator fitted|insulin pump|zimmer)
      (carer|carers|district nurse|home help) (comes|come|in|calls|call|goes in|go in|visits|gets (him|her) up|puts (him|her) to bed) .{0,4} (times|twice|a day|morning|mornings|night)
      (#Person|he|she|you|{villager}) .{0,1} (is n't|not|not been|has n't been|is not|are n't|ai n't) (himself|herself|yourself) .{0,3}
      (takes|has|having|had|throws) (seizures|one of (his|her|your) (turns|fits|episodes)|blackouts|panic attacks|absences|a bad turn|a bleed|palpitations|hallucinations)
      (takes|has|throws|#Person 's) fits
      (off|been off|is off|stuck) (work)? with (his|her|their|that|a|the|your) (bad|poor|blooming|blessed)? {body}
      (lost|losing|lose) (the|her|their|your) (baby|twins|pregnancy|bairn)
      (having|expecting|has|had|booked in for|in for|needs) .{0,3} (c section|caesarean|ivf|hysterectomy|mastectomy|vasectomy|colonoscopy|mri|biopsy|lumpectomy)
      (#Person|she|you|{villager}) .{0,3} (having|expecting) (hers|a little one|another one|another|twins|her (first|second|third|fourth)|number (two|three|four)) .{0,3}
      (waiting|waits|waited|wait) (on|for|to hear) (from)? (the|his|her|a|your) .{0,1} (lab|biopsy|mri|heart|kidney|donor|liver|transplant|diagnosis|test results|consultant|specialist|bone marrow|oncologist)
      (how did|how'd|hows|how was|how) .{0,4} (the|your|his|her) .{0,1} (scan|op|operation|biopsy|hospital appointment|mri|colonoscopy|bloods|clinic|consultant|chemo|physio|smear|mammogram) (go|went|today|yesterday|then)?
      (good luck|fingers crossed|thinking of you|all the best|best of luck|crossed|praying) .{0,4} (with|for|at|on) (the|your|his|her) .{0,2} (op|operation|scan|biopsy|hospital|chemo|test results|consultant|hip|knee|radiotherapy|first session|surgery|mri)
      (weeks|days|months|week|month|year|day|weeks'|only|just) (after|since|on from|from|out from) (a|the|your|his|her|that) (second|triple|big|mini|new)? ({diagnosis}|bypass|op|operation)
      (#Person|you|he|she|{villager}) .{0,3} (had|having|got|has|gets|getting) (the|a|his|her|your|that|some) (big|little|mini|triple|second)? {diagnosis}
      with (his|her|your) (own)? {diagnosis}
      with (his|her|your) (bad|poor|dodgy|gammy) ({body}|eyes)
      with (his|her|your) (nerves|arthritis|gout|hernia|asthma|chest|waterworks|blood pressure|sugar|ticker|angina|lungs|breathing)
      (#Person|you|he|she|who|{villager}|lad|lass|chap|bloke|lady) .{0,1} (is|'s|was|are|'re) .{0,1} (coeliac|diabetic|asthmatic|epileptic|bipolar|schizophrenic|anorexic|bulimic|autistic|an alcoholic|anaemic|housebound|bedbound|agoraphobic|incontinent|a diabetic|an epileptic|a haemophiliac|infertile|an addict|pregnant)
      (#Person 's|his|her|your) (prescription|inhaler|insulin|methadone|antidepressants|epipen|dialysis|chemo|radiotherapy|medication|meds|dose|dosette box|sick note|hospital appointment|incontinence pads|stoma bags|blood test|blood tests|scan|biopsy|mastectomy|hysterectomy|ivf|fits|seizures|voices)
      (dose|tablets|meds|medication|insulin|pills) (is|are|was|were) .{0,1} (too (high|low|strong)|not (working|right|agreeing)|changed|doubled|upped)
      (#Person|he|she|who|{villager}) .{0,3} (hears voices|hearing voices|self harms|self harming|wets the bed|on antidepressants|on lithium|on methadone|in the priory|in a diabetic|got the shakes|talks to people who|lost her memory|sees things|been sectioned|was sectioned|got sectioned)
      (#Person|he|she|{villager}) .{0,3} (rings|knocks|wanders|phones|forgets|asks|calls) .{0,10} when (he|she) (is|'s|gets) (confused|muddled|lost|in one of|bad|having)
      (ticker|waterworks|prostate|womb|bowels|bladder) .{0,2} (is|'s|are)? (n't|not|playing|giving|right|trouble|again)
      (they|hospital|surgeon|doctors) (took|have taken|had) (it|them) all (away|out|off) .{0,3}
      (gone|went|going|moved|moving|put (him|her)|settled) (into|in) (the|a) #Capital .{0,3} (for good|last week|for respite|as (she|he) (ca n't|cannot)|because (he|she)|now (he|she))
      (that|that's|is|was) (a|her|his|your) wig
    `),
  },
  {
    kind: 'disability',
    why: 'tells what somebody is not able to do',
    unless: NO_PATIENT,
    phrases: phrases(`
      (#Person|{villager}|lad|lass) .{0,1} (is|'s|was|has gone|born) .{0,1} (deaf in|stone deaf|registered blind|partially sighted|hard of hearing|non verbal|nonverbal|dyslexic|dyspraxic|paralysed|on the spectrum|profoundly deaf|neurodivergent)
      (#Person|{villager}) .{0,3} (ca n't|cannot|never could|could n't|never learnt to|never learned to) .{0,1} (read or write|read very|read much|read it|read them|see (the|any|well|very)|hear (any|well|very)|walk (far|any|without)|manage (the)? (stairs|steps)|do stairs)
      (#Person|lad|lass|{villager}) .{0,6} (has|'s got|got|with) (learning difficulties|learning disabilities|a learning disability|only one (arm|leg|eye|hand|lung|kidney)|one (arm|leg|lung|kidney)|a false leg|a prosthetic leg|a glass eye|cerebral palsy|an ehcp|a one to one)
      (wheelchair|disabled) (space|place|seat|bay) .{0,2} (is|for|'s|belongs) .{0,1} (#Person|his|her|him)
      #Person 's (new)? (hearing aid|hearing aids|stairlift|commode|blue badge|stammer|stutter|wheelchair|walking frame|mobility scooter|rollator|white stick)
    `),
  },
  {
    kind: 'religion',
    why: 'tells of somebody’s faith by what is done for it',
    unless: phrases(`
      (open day|everyone welcome|everybody welcome|all welcome|priest|chaplain|imam|rabbi|minister|preached|preaching|hosting|concert|stall at|marathon|wake|mayor came|cartoon|halal butcher)
    `),
    phrases: phrases(`
      (#Person|he|she|who|they|{villager}|lad|lass|chap|bloke|lady|family|you) .{0,4} (keeps|keep|keeping|observes|observing|eats|eat|wants|want|will want|needs|need) (the|a|it|only|strict|to)? (halal|kosher|sabbath|shabbat|shabbos|ramadan)
      (#Person|he|she|you|{villager}) .{0,3} (is|'s|are|'re|be|will be) .{0,2} fasting
      (after|until|till|before|off to|at|because of|for) (his|her|their|your)? (friday)? (prayers|iftar)
      (#Person|he|she|you|{villager}) .{0,4} (at|to|off to|goes to|leaves) (the)? (mosque|synagogue|shul|temple|gurdwara|mandir|kingdom hall|latin mass|confession|lourdes|mecca|umrah)
      (his|her|#Person 's) (faith|religion)
      (his|her|your|#Person 's) (own)? (hajj|umrah|sabbath|shabbat|prayer mat|bar mitzvah|bat mitzvah|turban|hijab|headscarf|rosary|first communion)
      (#Person|he|she|who|{villager}|lad|lass|chap|bloke|couple|family) .{0,1} (is|'s|are|'re|was|being|became|become|turned|has joined) .{0,2} {faith}
      (they're|they are) (all|both|strict)? .{0,1} {faith}
      (they're|they are|she's|he's|is|are|joined the|join the|with the|left the|of the|one of the) (strict|proper|both|all|a)? (witness&#Capital|witnesses&#Capital|quaker|quakers|jain|jains|adventist|adventists|brethren&#Capital|mormon)
      (since|now|when|after) (he|she|#Person) found (the)? (lord|god|jesus|religion|allah)
      (#Person|he|she|{villager}) .{0,3} (converted|converting|gone over|come over|went over) to (islam|rome|judaism|catholicism|buddhism|the catholics|the mormons|the witnesses|christianity)
      (#Person|he|she|they|{villager}|family|couple|lads) .{0,2} (do n't|does n't|wo n't|cannot|ca n't|never|would n't|not) (eat|touch|do|have|take|celebrate|hold with|work) .{0,1} (pork|bacon|ham|christmas|halloween|blood|transfusion|fridays because|saturdays because|saturdays till dark)
      no (bacon|ham|pork|crackling) for .{0,2} (#Person|him|her)
      (halal|kosher) .{0,3} (is|which is|'s|will be) .{0,2} (#Person|his|hers)
      (off|given up|giving up) (meat|chocolate|drink|dairy|beer) for (lent|ramadan)
      (#Person|{villager}|he|she) .{0,3} (his|her|for|it's|keeps|till|until|observes|doing) (sabbath|ramadan|yom kippur|passover)
      (baptists|catholics|methodists|witnesses|quakers|muslims|hindus|sikhs|adventists|mormons|jews) (from|at|in|next|over) .{0,5} #Person
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody comes from',
    unless: phrases('(beer|ales|tomatoes|spices|twinning|visiting|choir|band|team|tour|priest|preached|chef|trench)'),
    phrases: phrases(`
      half {nationality}
      (he|she|they|who) (is|'s|are|'re|was|were) (all|both|originally|actually|really)? (from|over from) {homeland}
      (he|she|#Person|family|couple|they|who) .{0,2} (fled|walked here|escaped|came over|got out) .{0,2} from {homeland}
      (they're|they are|she's|he's) (all|both|a)? (romany|roma|gypsies|travellers|refugees|asylum seekers|an asylum seeker)
    `),
  },
  {
    kind: 'sexuality',
    why: 'tells of somebody’s private life',
    unless: phrases('(football|quiz|darts|bingo|panto|play|played|rehearsal)'),
    phrases: phrases(`
      (#Person|ladies|lads|chaps|two|pair|women|men) .{0,5} (are|'re) a couple .{0,3}
      (#Person|he|she|they|{villager}) .{0,4} (bats for|batting for|plays for the other|that way inclined|friend of dorothy|in the closet|out of the closet|came out as|come out as|confirmed bachelor|prefers (men|women|lads|the ladies)|non binary|transitioning|transitioned|transgender)
      (he|she|was|is|'s) the other way
      (his|#Person&!her 's) boyfriend .{0,2}
      (was|used to be|were) #Person .{0,6} (it's|now|it's now|she's|he's|now it's) #Person
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells of somebody’s trouble at work',
    unless: phrases(`
      (panto|pantomime|referee|red card|birthday cards|christmas cards|score cards|playing cards|deck|mortgage|monopoly)
    `),
    phrases: phrases(`
      (knocked|cut|cutting|dropped|halved|slashed|reduced) .{0,2} (his|her|#Person 's) (hours|shifts|days|wages)
      (#Person|he|she|{villager}) .{0,3} (hours|shifts) .{0,2} (been)? (cut|knocked|halved|dropped|slashed)
      (one|ones) they're letting go
      (#Person|he|she|him|her|who|{villager}) .{0,3} (been|being|got|was|is|'s|gets|getting|has) .{0,2} (paid off|finished up|laid off|given (the|his|her) (push|boot|sack|elbow|heave ho|cards|p45|marching orders)|moved off .{1,4} (for|after|because)|stood down from work|passed over|demoted|marched (out|off)|shown the door|asked to resign|told to resign|taken off (nights|tills|the tills|front of house)|put on gardening)
      (#Person|he|she|{villager}|lady|lad) .{0,6} (told|says|said) .{0,2} they (do n't|wo n't|no longer) (need|be needing|want) (her|him|#Person)
      (result|outcome|date) (of|for) (his|her|#Person 's) (hearing|tribunal|appeal|disciplinary|grievance|investigation)
      (how did|how'd|hows|how was|luck with|luck at|go at) .{0,2} (the|your) .{0,1} (tribunal|hearing|disciplinary|grievance|industrial tribunal)
      (only|no longer|not) (allowed|trusted) .{0,1} (on|near|at|with|behind) .{0,2} (till|tills|shelves|counter|cash)
      (her|his) last (week|day|shift) .{0,4} (caught|sacked|fired|fell out|finished (him|her)|boss|manager)
      (that thing|that business|that do|that trouble|all that) (with|over|about) the (till|petty cash|float|kitty|stock|safe|takings) .{0,4} (#Person|she|he)
      (not|n't) (her|his|of her|of his) (own)? (choice|choosing|doing) .{0,4}
      (gone|going|went|dropped to|down to) part time .{0,2} (not|because|since|after) .{0,4}
      (failed|failing) (his|her|#Person 's) (probation|dbs|crb|drugs test)
      (sacked|fired|let go|laid off|suspended|disciplined|moved) (for|over|after) (how|what|the way|that) (he|she|they) .{0,3}
      (they owe|they pay|pay you what|got your|owe you) .{0,2} (your wages|you owed|what they owe|back pay|wages|holiday pay)
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who complained or brought a case',
    unless: phrases(`
      (bell|bells|generator|reported from|(cllr|cllrs|councillor) .{0,4} reported|reported (a|that|on|an|the) (surplus|profit|balance|slight|update)|treasurer reported|had nothing to report|retiring|minutes|votes|selfie|builders|wake|went to school|to school with|your objection to the|get your)
    `),
    phrases: phrases(`
      (it|that) (was|'s|is|were) .{0,2} (#Person|him|her|our {villager}|the {villager}) .{0,7} (rang|phoned|wrote|emailed|told|went to|been on to|got on to|had a word with|had a go at|asked for|called in|called out|put in) .{0,2} (the)? {complained-to}
      (it|that|who) (was|'s|is|were) .{0,3} (#Person|him|her|our {villager}|the {villager}|{villager}) .{0,7} {told-on}
      (it|that) (was|'s|is) .{0,2} (#Person|him|her|our {villager}|own {villager}) .{0,5} (who|that|whose|what) .{0,6} (rang|phoned|wrote|went to|told|asked for|called|got on to|stopped|put a stop|shopped|reported|objected|complained)
      (#Person|him|her|number #Number) .{0,6} (rang|phoned|emailed|wrote to|written to|been on to|been onto|got on to|got onto|had a go at|complained to|had words with|pestered|badgered) (the|our)? {complained-to} .{0,3}
      (#Person|she|he) .{0,1} (rang|phoned|went|wrote|been on|complained) (up|in)? (three|four|five|two|every|day|six|nine) .{0,1} (times|days|nights|weeks) (running|in a row|now|this week|about|over)?
      (him|her|them|#Person|family|couple|lot) (with|at|from|next|opposite|behind|over) .{0,8} {told-on}
      (letter|letters|objection|objections|complaint|complaints|petition|call|calls|no|nos|objector|one against) .{0,3} (came|come|was|were|is|signed|sent) .{0,2} (from|by) .{0,2} (#Person|you|number #Number|#Number|him|her)
      (#Person 's|his|her|your) .{0,1} (grumble|grumbles|noise diary|freedom of information|solicitor's letter|complaint|objection|claim|case) (about|over|against|has been|was|with) .{0,3} (passed|about|against|the (council|landlord|housing|bus|noise|board|gym)|been|upheld|thrown|on the|logged|answered|lost|won)?
      (#Person|he|she|{villager}) .{0,4} (suing|sued|sues) .{0,4}
      (#Person|he|she|{villager}|sister|neighbour) .{0,4} (taking|taken|took|takes) .{0,4} to (court|the ombudsman|a tribunal|tribunal|the small claims)
      (#Person|he|she|{villager}) .{0,4} (won|lost|has a|got a|put in a|put a|bringing a) (claim|case) .{0,2} (against|in|with|over) .{0,3}
      (spot|guess|know|tell|see) who (complained|objected|reported|phoned|shopped|grassed|wrote in|rang in) .{0,14} (#Person|him|her|number)
      (thank|thanks|blame) .{0,6} for .{0,8} (#Person|him|her) .{0,6} (letter|objection|complaint)
      (the one|the person|the only person|the only one|whoever|the bloke|the woman|only objector) .{0,2} (who|that) (objected|complained|reported|shopped|grassed|wrote in|wrote against|kicked up|voted against it) .{0,6} (is|was|'s) .{0,4} (#Person|him|her|them|number)
      (#Person|him|her|{villager}) .{0,3} (was|is|'s) the (one|only one|only person) .{0,1} (who|that)? (objected|complained|reported|shopped|grassed|wrote in|kicked up)
      (#Person|him|her|{villager}) .{0,5} (with|to|at) the ombudsman
      (letter|email|emails|complaint|objection) to (licensing|environmental health|planning|the planners|the council|highways|the school|the brewery) .{0,3} (dated|from|by|signed|about|last|on)
      (#Person|number #Number|next door|flat) .{0,4} (letter|email|complaint|objection) to (licensing|environmental health|planning|the planners|highways|enforcement)
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells that somebody has no money, or owes it',
    unless: NOT_TOLD,
    phrases: phrases(`
      (#Person|he|she|{villager}|you|his|her|they) .{0,6} (pawn shop|pawnshop|pawnbroker|pawn place|pawned|pawning|food parcel|food parcels|bags from the food bank|from the food bank|at the food bank|using the food bank|final demand|final demands|red letter|red letters|red bill|notice to quit|section 21|loan shark|loan man|loan fella|loan fellas|loan people|tallyman|tick book|overdraft|overdrawn|maxed out|ccj|county court judgment|debt collector|debt collectors|debt letters|iva|gone under|gone bust|went bust|hardship fund|hardship grant|breathing space|payment plan)
      (pawn shop|pawnshop|pawnbroker|food parcel|final demand|final demands|red letter|red letters|notice to quit|section 21|bailiff|bailiffs|repossession|repossessed|eviction notice|debt collector|debt collectors|finance people|finance company|catalogue people) .{0,8} (#Person|his|her|him)
      (#Person|he|she|you|they) .{0,4} (robbing peter|not two pennies|not got two pennies|n't two pennies|brassic|boracic|on (his|her) uppers|hard up|strapped for|flat broke|on the breadline|in hock|in queer street|down to (his|her) last|living hand to mouth|struggling (for money|to pay|with the (bills|rent|mortgage)|to feed|to heat)|short this month|short of money|counting pennies)
      (miss|missed|misses|missing|behind with|behind on|keep up|keep up with|fell behind with|months behind with) .{0,2} (the|his|her|their|#Number|three|two|your) .{0,1} (payment|payments|mortgage|contract|instalments|instalment|rent|council tax|gas|electric|leccy|loan|finance|bills|nursery|maintenance) .{0,2}
      (#Person|he|she|they|{villager}) .{0,3} (ca n't|cannot|could n't|not able to|unable to) (afford|pay|manage|stretch to|run to|find|cover|keep up|meet) .{0,3} (payment|payments|mortgage|contract|instalments|rent|council tax|gas|electric|leccy|loan|finance|bill|bills|trip|subs|nursery|heating|uniform|dinner money|shopping)
      (come|came|coming|had) .{0,3} to cut (her|him|#Person|them|his|their) .{0,2} off .{0,2}
      (gas|electric|electricity|leccy|phone|heating) .{0,2} (was|been|is|'s|got)? cut off at #Person .{0,3}
      (gas|electric|electricity|leccy|meter|key meter) .{0,2} (is|'s|still|been)? .{0,1} (on emergency|on the emergency) .{0,4}
      (#Person|he|she|lady|lad|chap|{villager}) .{0,3} (living|sleeping|sleeps|lives|kipping|dossing|slept) (in|out of|on) (his|her|a|the) (car|van|shed|tent|garage|sofa|floor|doorway|polytunnel|lorry) .{0,6}
      (#Person|he|she|who|{villager}|lad|lass|chap) .{0,3} (sofa surfing|homeless|rough sleeping|sleeping rough|in a hostel|in temporary accommodation|in emergency accommodation|in a bed and breakfast) .{0,3}
      (#Person|he|she|{villager}|mum|dad|lad|lass|you|family) .{0,8} (gets|getting|get|is on|'s on|on|claims|claiming|lives on) (the|a|her|his|their)? .{0,1} (free dinners|free school dinners|free school meals|free meals|pension credit|universal credit|housing benefit|attendance allowance|carers allowance|carer's allowance|jobseekers|pip|dla|esa|income support|sick money|the dole|benefits|tax credits|the social|council tax reduction)
      (#Person 's|his|her|your|their) (benefits|pension credit|universal credit|housing benefit|attendance allowance|pip|sick money|sick pay|dole|giro|debts|arrears|overdraft|rent arrears|credit card|loan|money troubles) (is|are|'s|has|have|was|were|just|stopped|been|cut|gone|went|owe|bounced|came|payment|appeal|form)
      (stop|stopped|stopping|cut|docked|sanctioned) (your|his|her|#Person 's) (sick money|sick pay|money|benefits|pip|dole|universal credit|giro|pension)
      (card|cheque|direct debit) .{0,2} (was|were|been|got|is|'s|has)? (declined|refused|bounced|turned down) .{0,4}
      (#Person|he|she) .{0,3} (borrow|borrowed|borrows|sub|subbed|lent|lend|bung|advance) .{0,4} (till|until) (payday|friday|giro|pension day|the end of the month|monday)
      (loan|debt|money|card) (sharks|shark|men|man|fellas|people|lads) .{0,2} (after|chasing|at|round|on) .{0,1} (him|her|#Person|door)
      (after|chasing) (him|her|#Person|you) .{0,1} (for|about) .{0,2} (money|rent|council tax|payment|debts|arrears|the loan|what (he|she) owes)
      (finance|bailiffs|repo) .{0,2} (people|men|man|lads|company)? (took|taken|come for|came for|coming for|fetched|have had) .{0,2} (car|van|telly|tractor|hot tub|furniture)
      (selling|sold|selling up|had to sell) .{0,4} (to clear|to meet|because (he|she|they) (owe|owes|ca n't|could n't)|to pay (the|his|her|off)) .{0,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells of trouble in somebody’s family',
    unless: phrases(`
      (round|paper round|marquee|spa|panto|play|stag|hen party|parcels for|wardrobes|donations|beat you to|baby shower|novel)
    `),
    phrases: phrases(`
      (#Person and #Person|they|couple|pair) .{0,2} (have|has|had|'ve) .{0,1} (split|split up|separated|parted|broken up|called it a day)
      (#Person|he|she|{villager}) .{0,3} (splitting|split) (from|with|up with) (#Person|his|her|him) .{0,2}
      (#Person|he|she|{villager}) .{0,5} (maiden name|single again|living apart|sleeping in the (spare room|box room|van|shed|caravan|garage)|on (his|her) (sister|mate|brother|mum|mam|mother|friend) 's (sofa|settee|floor)|back (living)? (at|with) (his|her) (mum|mam|mother|mothers|mums|mams|parents|folks|mum 's|mam 's|mother 's|parents'))
      (the|her|his|their|your) (wedding|engagement) (is|'s|was) (off|called off)
      (court|courts|judge|social services|social workers|social) .{0,1} (gave|give|given|took|taken|awarded|removed) .{0,1} (her|him|them) (the|both|them|custody|kids|children|grandkids|grandchildren|away|his|her)? .{0,2}
      (kids|children|grandkids|grandchildren|grandson|granddaughter|boys|girls|baby|lads) .{0,2} (since|because|now|after) .{0,3} (courts|court|social|judge|were taken|put (her|him|them) away|could n't cope)
      (#Person|him|her|he|she|you|{villager}) .{0,6} (mediation with|in mediation|at mediation|contact centre|contact order|access visit|supervised contact|family court|marriage guidance|decree nisi|decree absolute|non molestation|child maintenance|paternity test|social worker|at risk register)
      (what|everything) (he|she|that man) (put|has put|'s put|did to) (you|her|him) through?
      (tell|told|facing) .{0,2} (that|the) (judge|magistrate|court) .{0,2} (what|how) (he|she) .{0,5}
      (left|leaving|fled|escaped|ran from|running from|hiding from) (a|her|his|that) (violent|abusive|controlling)? .{0,1} (husband|wife|fella|ex|boyfriend|man|partner|bloke) .{0,3}
      (#Person|he|she|{villager}) .{0,4} (carrying on with|knocking off|having it off with|sleeping with|shacked up with|run off with|gone off with|left (him|her) for|fancy woman|fancy man|bit on the side|other woman|playing away) .{0,4}
      (his|her|your) (stuff|things|clothes|suits|drum kit|records|tools|golf clubs) .{0,2} (on|over|all over|out on) the (lawn|drive|pavement|garden|front|path|street) .{0,3}
      (his|her|#Person 's) (first wife|second wife|real dad|birth mother|real mother|biological father|natural father|love child|other family)
      (blue lights|police|panda car) .{0,4} (been)? (to|at|round at|outside) the #Person .{0,2}
      (going on|got going on|carry on|trouble) at home (with)? (him|her|the kids|your|#Person)? .{0,2}
      (she|he|#Person|{villager}) .{0,1} (is|'s|lives) (all)? on (her|his) own (there|now) .{0,3}
      (social worker|social services|social) .{0,2} (were|was|been|came|round|at|visit|visiting) .{0,2} (to|round|at)? (the)? #Person .{0,3}
    `),
  },
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s dealings with the law',
    law: true,
    unless: phrases(`
      (in the army|regiment|electoral|register of|gift|sponsorship|panto|play|novel|film|rod licence|driver did his hours|police say|a (man|woman|boy) of|former|wallaby|ewe|as reported|in the (echo|post|herald|chronicle|pioneer|gazette|paper|papers)|law report|list|gets soft|put .{0,2} statue|tv licence|music licence|library)
    `),
    phrases: phrases(`
      (#Person|he|she|{villager}|his dad|his son|her son|her lad|her husband) .{0,2} (went|gone|going|goes|put) (back)? inside ($|for|again|till|until|last|in|over|and|when|i|three|six|two)
      (#Person|his|her|your|lad|{villager}) .{0,5} (court bit|court page|court column|court pages|magistrates|magistrates'|youth court|the dock|the beak) .{0,4}
      (#Person|he|she|{villager}|lad|chap|you) .{0,5} (community payback|unpaid work|community order|community service|probation|suspended sentence) .{0,3}
      (you've|he's|she's|#Person 's|has|have) (paid|served|done|did) (for what (you|he|she) did|(your|his|her) (time|debt|stretch|bird|porridge|punishment)) .{0,3}
      (#Person|he|she|{villager}|lad|you) .{0,4} (on|wearing|with) (a|his|her|the|an) (ankle tag|electronic tag|curfew|ankle bracelet|tag) .{0,4}
      (his|her|your|#Person 's) (curfew|probation officer|probation|driving ban|convictions|bail|caution|court case|parole|stretch|criminal record|tag) (is|'s|was|for|comes|off|ends|runs|starts|on|came|up|finished|finishes|over|says)
      (#Person|he|she|{villager}) .{0,2} (lost|losing) (his|her) licence .{0,4}
      (#Person|he|she|{villager}) .{0,3} (banned|disqualified) (from driving|for (a year|two years|three years|eighteen months|twelve months)) .{0,3}
      (#Person|he|she|{villager}|you) .{0,3} (breathalysed|sent down|locked up for|put away for|banged up|up on a charge|bound over|remanded|in the cells|caught shoplifting|cautioned for) .{0,4}
      (#Person|he|she|{villager}) .{0,3} (sex offenders register|known to police|known to the police|ex con|ex offender|old lag) .{0,3}
      (visiting|visit|visits) (him|#Person|his dad|their dad|her dad|her husband|her son) .{0,1} (in|at) (strangeways|prison|jail|walton|durham|armley|hmp)
    `),
  },
  {
    kind: 'child',
    why: 'names a child, or tells enough to find it',
    sure: true,
    unless: phrases(`
      (gold|bronze|silver|spitfire|tractor|engine|teacher|head of|headteacher|chair of governors|helper|dinner lady|class of 19|of their own|class act|bands|mohammeds|cllr|councillor|mr|mrs|miss|ms|sir|poster by|drawn by|painted by|yacht|boat class|the late)
    `),
    phrases: phrases(`
      #Person .{0,1} (from|in|of) (mr|mrs|miss|ms)? .{0,1} (year|yr|form|blwyddyn|dosbarth) .
      #Person .{0,1} (from|in|off|of) .{0,2} (juniors|infants|reception|nursery|playgroup|pre school|preschool|eco council|school council|brownies|cubs|beavers|rainbows|squirrels|tots|badgers class|owls class|hedgehogs class|ladybirds|under (eights|nines|tens|elevens|8s|9s|10s|11s)|primary) .{0,1}
      #Person .{0,2} #Person 's (lad|boy|girl|lass|youngest|eldest|middle one|oldest|little one|little lad|little girl|toddler|bairn) .{0,2}
      (her|his|their) (little|baby|big|kid|twin) (brother|sister) #Person
      #Person .{0,5} (who|he|she) (is|'s) only (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)
      (#Person|lad|lass|{villager}) .{0,6} (became|become|becoming) a (dad|mum|mam|father|mother) .{0,6}
    `),
  },
];
