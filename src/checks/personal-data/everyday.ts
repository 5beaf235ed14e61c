// Private facts in the words that neighbours use of one another every day: "on the drip", "had the police round", "lost the kids".
import { phrases } from '../../phrases/index.js';
import { NO_PATIENT, type PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

/** Who is at a hospital to work, to sing or to give something: no patient. */
const NO_WARD = phrases(`
  (nurse|nurses|matron|porter|works|worked|working|job|volunteer|volunteers|volunteering|choir|carols|sings|singing|
    sang|raised|raising|fundraising|donated|donating|knitted|knitting|blankets|trust|league of friends|friends of|
    open day|campaign|drives|driver|drivers|lifts|bus|parking|shuttle|petition|closure|beds|car park)
  (canu|côr|cyngerdd|gwirfoddoli|gweithio|codi arian|casglu|nyrs|swydd)
`);

/** A supply that fails a whole street. */
const OUTAGE = phrases(`
  (digger|engineer|engineers|storm|works|burst|mains|main|leak|leaking|pipe|flood|we|us|whole|street|lane|village|
    outage|substation|cable|hall|everyone|everybody)
`);

/** Grown-ups at a school. */
const AT_SCHOOL_TO_WORK = phrases(`
  (teacher|teachers|teaching|teaches|job|head|cook|assistant|caretaker|governor|work|works|working|staff|cleaner|vicar|
    volunteer|volunteering|lollipop|pcso|as (a|the|our)|class|apply|applications|places)
`);

/** The police as guests or advisers. */
const POLICE_AS_GUESTS = phrases(`
  (talk|talks|advice|crime prevention|security|marking|stall|drop in|demonstration|surgery|coffee|cadets|museum|band|
    choir|team)
`);

const NUMBER = `(#Number|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|
  eighty|hundred|several|a few)`;

/** What neighbours fall out over. */
const NUISANCE = `(noise|smell|smells|smoke|barking|dog|dogs|cockerel|hedge|hedges|parking|bonfire|bonfires|music|shouting|
  mess|rubbish|rats|neighbour|neighbours|next door|number #Number|fence|extension|fireworks|ball games|swearing)`;

/** A home that is told by its number, or by what stands near it. */
const AT_HOME = `((at|from|in) ((number|no)? #Number|(the|that) .{0,2} (bungalow|cottage|end house|flat|flats|corner house|
  house|end terrace|terrace|farmhouse))|next door|over the road|across the road)`;

export const EVERYDAY: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'tells that somebody was taken ill, or how it shows',
    unless: [NO_PATIENT, NO_PERSON, NO_WARD],
    phrases: phrases(`
      (in and out of|back in|still in|kept in|kept in at|admitted to|discharged from|home from|let out of|out of|
        rushed to|rushed into|blue lighted to|taken to|taken into|airlifted to|transferred to|carted off to|landed in|
        ended up in|is in|'s in|was in|are in|been in|lying in|stuck in|not out of) {hospital} (!#Capital|$)
      (#Person|{somebody}|{villager}|{kin}|he|she|they) (is|'s|was|are|'re|has been) .{0,1} (back|still|again) on (the|a) (ward|
        wards|stroke unit|high dependency unit|dialysis unit) (!#Capital|$)
      (been|was|were|got|getting) (rushed to|blue lighted to|airlifted to|kept in at|transferred to hospital in) #Capital
      (o|hi|fo|fe|#Person|nôl|dal|wedi mynd|wedi bod) (yn|i|mewn) {hospital} (!#Capital|$)
      (on|attached to|hooked up to|wired up to|linked up to) (a|the|his|her|two)? (drip|drips|heart monitor|
        syringe driver|kidney machine|breathing machine|feeding tube|nebuliser) (!tray|$)
      (cut|lifted|got|hauled|winched|helped|dragged) out of (the|his|her) (bath|bed|chair|shower|toilet) by .{0,2} (fire|
        firemen|ambulance|paramedics|carers|carer|neighbours)
      (opened (him|her) up|under the knife) .{0,2}
      (#Person|he|she|who|{villager}|{kin}) (is|'s|has|been|was|has been|'s been) .{0,1} dry (for|now)? (nearly|over|
        almost)? .{0,1} (years|months|weeks)
      (in|at|back in|gone into|went into) (the|a)? .{0,2} drying out ($|again|and|for)
      (waiting|listed|on the list|due) (on|for)? (a|an|his|her|another|the|that) (new|other|second|replacement)? (hip|knee|
        kidney|heart|liver|lung|cornea|shoulder|pacemaker|valve) ($|so|and|op|but|since|now|who|at|in|on)
      (is n't|not|wo n't be|ca n't be) long for (it|this world|here)
      (weeks|months|days) if (he|she|they) (is|'s|'re|are) lucky
      who (has|takes|gets|have|had) (fits|turns|funny turns|seizures|blackouts|panic attacks|an epipen)
      (#Person|he|she|who|{villager}|{kin}) .{0,5} (had|has had|'s had|have had|took|taken) (a|another) (bad|nasty|heavy|second|serious|little|awful) (fall|tumble|
        turn|stroke) .{0,3}
      (in|out of|home from|left) (special care|scbu|neonatal|nicu|the incubator|high dependency) (!baby|$)
      (on|for|after|started|finished) (his|her|another) .{0,1} (dry out|detox|rehab|stint in rehab|course of chemo|
        round of chemo) .{0,3}
      (hit|hits|hitting|took to|turned to|takes to|reaching for) the (bottle|booze|sauce) .{0,3}
      (aeth|daeth|bu|mae|roedd) .{0,2} (ambiwlans|hofrennydd) (â|ag|at|i nôl|i gyrchu|yn nhŷ|wrth ddrws) .{1,4}
      (#Person|he|she|who|{villager}|{kin}|#Capital) had (a|another) (tumble|funny turn|fall) (on|at|down|off|again|getting|coming|over|outside) .{0,3}
      (off|kept off|missing|missed|been off) (school|nursery|playgroup|work|college) .{0,3} with (a|the|his|
        her)? (nits|chicken pox|chickenpox|measles|mumps|scarlet fever|impetigo|ringworm|worms|tonsillitis|
        glandular fever|slapped cheek|a bug|norovirus|covid|flu|nerves|anxiety|stress)
      (has|'s|have|'ve|got|caught) (got|had)? (the)? (nits|head lice|worms|chicken pox|chickenpox|measles|scarlet fever|
        impetigo|ringworm|tonsillitis|mumps|covid|norovirus) ($|again|so|and|now|check|bad|bless)
      (gweld|mynd at|dan ofal) (y|yr|ei)? (%cwnselydd|%seicolegydd|%seiciatrydd|arbenigwr|%therapydd)
      (cafodd|gafodd|caeth|gath|cath|wedi cael|di cael|gael|ges) .{0,5} (%codwm|%cwymp|%pwl|ffit|drawiad|%trawiad) .{0,3}
      (trwm|drwm|thrwm) .{0,1} ei (%clyw) .{0,2}
    `),
  },
  {
    kind: 'disability',
    why: 'tells what somebody is not able to do, or the help that it takes',
    unless: [NO_PATIENT, NO_PERSON],
    phrases: phrases(`
      (ca n't|cannot|can no longer|can hardly|no longer able to|not able to|unable to|struggles to|
        too frail to) (use|manage|climb|get up|walk up|get down) (the|her|his|any|those) (lift|stairs|steps|bath|toilet|
        shower) ($|now|any more|so|and|since|or|at|without|on (her|his))
      (has|gets|needs|had|have) (a)? one to one (at school|in class|at nursery|support|all day|help) .{0,2}
    `),
  },
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s dealings with the law',
    law: true,
    unless: [NO_PERSON, POLICE_AS_GUESTS],
    phrases: phrases(`
      (has|have|had|'ve|'s|having|gets|get) (had)? the (police|law|cops|old bill|bobbies|coppers|plod) (round|in|out|
        at (his|her|their|the) (door|house)|knocking|back) .{0,4}
      (police|cops|old bill|coppers|bobbies) (are|were|was|is|'ve been|have been|been) (always|forever)? (never away from|
        round|round at|called to|out to|back at|in and out of|at|outside) (the)? (#Person 's|his|her|
        number #Number) .{0,3}
      (blew|blown) ((in|into) the (bag|tube|breathalyser|machine)|positive|(twice|double|three times|well over|over|
        nearly twice) the limit) .{0,3}
      (took|led|marched|dragged|brought|walked) (him|her|them|#Person) .{0,5} in (cuffs|handcuffs)
      points (on (his|her) licence|and a (ban|#Money fine|fine (for|of))) .{0,4}
      (caution|asbo|fine|driving ban|suspended sentence|community order|curfew) .{0,2} (given|handed|went|issued) to #Person
      (till|until|before|pending|waiting (on|for)|out on bail for) (his|her) (sentencing|trial|court case|court date|
        court hearing)
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells of somebody’s money',
    unless: [NO_PERSON, OUTAGE],
    phrases: phrases(`
      (had|has|have|'ve|got|getting|gets) (had)? (the|his|her|their) (gas|electric|electricity|leccy|water|power|phone|
        internet) (cut off|disconnected|stopped|capped) .{0,2}
      (#Person|he|she) (has|'s|have|had)? (just)? (gone|went) (bust|bankrupt|belly up) .{0,2}
      (drinks|drank|drinking|smokes|gambles|gambled|bets) (his|her|their|the) (wages|pension|dole|giro|benefits|
        dinner money|rent|housekeeping|redundancy|pay|rent money) .{0,3}
      (they|he|she) (are|is|'re|'s) out (by|at the end of) (#Month|christmas|easter|the end of .{1,2}|the (month|year))
      (help|bwyd|parsel|parseli) .{0,1} (gan|o|at) y? (%banc) bwyd
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells what somebody earns or was left',
    unless: [NO_PERSON, phrases('(vacancy|vacancies|apply|job|raised|raises|charity|for the (hall|church|hospice|air ambulance)|appeal)')],
    phrases: phrases(`
      (#Person|he|she|who|{villager}|{kin}) .{0,1} (earns|earning|is on|'s on|was on|gets|is paid|'s paid|getting|takes home) .{0,1} (#Money|
        ${NUMBER}) .{0,2} (pound|pounds|quid|grand|k|thousand)? (a|an|per) (hour|week|month|year)
      (got|left|was left|were left|inherited|came into|come into|walked away with|won) .{0,2} (#Money|
        ${NUMBER}) .{0,1} (grand|thousand|k|quid|pounds|pound)? .{0,2} (when (his|her|their) .{1,3} (died|passed|went)|
        in the will|from (his|her|their|the) (divorce|{kin})|off (his|her|their) {kin}|on the (lottery|premium bonds|
        scratch card|scratchcards)|in the divorce)
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells how somebody’s family lives',
    unless: NO_PERSON,
    phrases: phrases(`
      (lost|losing) (the|her|his|their) (kids|children|boys|girls|bairns|little ones) ($|to (the social|care|her|him|
        social)|because|after|social|in court|for good)
      (social|social services|social worker|social workers|authorities) .{0,1} (took|taken|removed) (away)? (them|
        the (kids|children|baby|boys|girls)|(her|his|their) (kids|baby|children))
      (fella|husband|wife|bloke|missus|partner|boyfriend|girlfriend|old man|other half) (has|'s|have) (walked|gone|
        left) ($|again|for good|on (him|her)|and (good|about|not))
      (fella|husband|wife|bloke|missus|partner|boyfriend|girlfriend|old man|other half|he|she) (has|'s|have) (scarpered|
        cleared off|done a bunk|done one|legged it|done a runner|upped and left|packed (his|her) bags) .{0,3}
      (wo n't|will not|refuses to|refused to|stopped) (let|letting) (him|her|them) (see|near|have|speak to) (the|his|her|
        their) (own)? (kids|children|grandkids|grandchildren|baby|boys|girls|twins|grandson|granddaughter) .{0,2}
      (seeing|carrying on with|with|sleeping with|knocking about with) (a|that|some|another) married .{0,1}
      (slap|hiding|thump|clout|beating|kicking|belting|smack|crack|battering|thick ear) (off|from) (him|(her|his) (husband|
        fella|wife|bloke|boyfriend|partner|old man|dad|mum)) .{0,2}
      (gone|went|going|moved|living|lives|sent|packed off|shipped off|ended up|stopping|staying) (back)? (to)? (live|stay|
        stop|be)? (with|to|at) (his|her|their) (nan|nan 's|gran|gran 's|grandma|grandma 's|auntie|aunt|auntie 's|dad|
        dad 's|nana|nana 's|grandparents) (because|as|since|for good|while|now|after|till|until) .{0,3}
      (she|he|they|mum|mam|dad|mother|father|daughter|son|wife|husband|#Person) (just|really)? (ca n't|could n't|cannot|
        is n't|not|are n't|was n't) (really)? (cope|coping) ($|with (him|her|the (kids|baby|twins|boys|girls))|any more|
        since|on (her|his) own)
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody comes from',
    unless: NO_PERSON,
    phrases: phrases(`
      (goes|going|gone|went|flies|flown|flying|back|off|sends (money|her money|his money)) home to {homeland} .{0,3}
    `),
  },
  {
    kind: 'benefits',
    why: 'tells what a person lives on',
    unless: NO_PERSON,
    phrases: phrases(`
      (claiming|claims|signed on|on the sick|on pip|drawing) (for|with|over) (a|an|his|her) .{0,1} ({body}|{diagnosis}|
        whiplash)
    `),
  },
  {
    kind: 'sexuality',
    why: 'tells who somebody loves, or that they have changed gender',
    unless: NO_PERSON,
    phrases: phrases(`
      (#Person|{villager}|{kin}|he|she) used to be (called|known as) {given-name}
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells of somebody’s trouble at work',
    unless: NO_PERSON,
    phrases: phrases(`
      (is|'s|was|been|already|now) on (a|his|her|their) (second|third|first|another) (warning|written warning) .{0,2}
      (till|until|before|pending|waiting (on|for)) (his|her) (hearing|disciplinary|tribunal|appeal) .{0,2}
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who came to the council with a complaint, or what case somebody brought',
    heard: true,
    unless: NO_PERSON,
    phrases: phrases(`
      (lady|man|chap|woman|bloke|couple|family|one|fella|gent|gentleman|lass|lot|her|him) ${AT_HOME} .{0,4} (who|
        that) .{0,2} (rang|phoned|wrote|emailed|came in|reported|complained|moaned|messaged|texted|called) .{0,6} (about|
        over|because|to complain|saying) .{1,3}
      what (the|that) .{0,1} (lady|man|chap|woman|bloke|couple|family|fella|gent|lass) ${AT_HOME} (wrote|said|sent|put|
        emailed|messaged|texted) .{0,5}
      (thanks|thank you|ta|cheers|diolch) to .{0,2} #Person .{0,4} (reporting|telling us about|ringing about|
        letting us know about|rang|phoned|emailed|told us|wrote) .{0,7} (next door|next door 's|neighbour|neighbours|
        neighbour 's|number #Number|#Person 's)
      #Person .{0,2} (wrote|written|writes) (to us|to the (council|clerk|office|parish council)|in) .{0,3} (about|against|
        over|complaining) .{0,4} ${NUISANCE} .{0,3}
      (#Person|#Capital) (gwynodd|cwynodd|achwynodd) (am|wrth|at|i) .{1,3}
    `),
  },
  {
    kind: 'child',
    why: 'names a child and tells its age or school',
    unless: [NO_PERSON, AT_SCHOOL_TO_WORK],
    phrases: phrases(`
      (has|have|'s|'ve|is|are|'re|just|both) .{0,1} (started|starting|starts|start|moved up) (at|in|into|to|up to) (the|
        big)? (infants|juniors|reception|nursery|playgroup|preschool|pre school|big school|primary)
      #Capital (and #Capital){1,2} .{0,1} (both|all|who are|who go) (at|to|in) .{1,3} (infants|juniors|primary|reception|
        nursery|academy|school)
    `),
  },
  {
    kind: 'child',
    why: 'tells of a child’s time off school',
    unless: [NO_PERSON, AT_SCHOOL_TO_WORK, phrases('(snow|bus|buses|strike|closed|boiler|inset|flood)')],
    phrases: phrases(`
      (#Person 's|#Capital&{given-name} 's|his|her|their) attendance .{0,2} (is|was|'s|has|at) .{0,2} (#Percent|#Number|down|poor|shocking|terrible|
        dropped|under|below|dreadful)
      (has n't|have n't|not|never) been (in|at|to|back in|back to|back at) (school|nursery|college|lessons) (since|for|
        all|this|in|once|$)
      (off|kept off|missed) (school|nursery|lessons|college) (again|since|most|more than|half the|all term|
        three days|two days) .{0,3}
      (fined|fine) .{0,3} (for|over) .{0,4} (holiday in term|term time|attendance|time off school|missing school|
        keeping .{1,2} off school)
    `),
  },
];
