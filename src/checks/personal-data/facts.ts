// Phrases for private facts about a person, by kind. They count only where the person can be identified.
import type { Phrases } from '../../types.js';
import { phrases } from '../../phrases/index.js';

/**
 * Sentences with one of these are not about somebody's health: they are about strangers, shops, clocks, animals or engines.
 * "She's had a new hip" may be said of a locomotive.
 */
export const NO_PATIENT = phrases(`
  ^ .{0,3} (a|an|one|another|some) (old|young|elderly|poor|local)? (man|woman|lady|gentleman|person|lad|girl|boy|driver|
    cyclist|walker|climber|swimmer|teenager|passenger|pensioner) .{0,4} (was|had|has|is|were|fell|broke|in his|in her|
    's been)
  (and|when|where) (a|an|one|another) (man|woman|person|driver|cyclist|walker|passenger) .{0,3} (was|has been|
    is being) (taken|treated|helped|airlifted|checked)
  (books|book|forms|tenders|entries|payment|rent|report|work|works|reply|returns) .{0,4} due .{0,2} in
  poorly (list|provided|paid|lit|signed|drained|attended|designed)
  (group|cafe|club|drop in|families|folk|people|those|anyone|children) .{0,3} (for|with) .{0,3} {illness}
  (family|families|child|children|someone|somebody) (in|at) the (hospice|hospital)
  // In Welsh "hen" is old.
  (a|the|our|my|her|his|their|one|this|that|#Number|best|broody|sick) .{0,2} hen
  dog (!warden|$)
  (co op|hip flask|exam|exams|a levels|gcse|gcses|vet|vet's|vets|dogs|cat|cats|horse|pony|mare|hens|ewe|lamb|
    sheep|cow|goat|tortoise|hamster|rabbit|ferret|heron|engine|boiler|organ|clock|steam|loco|tractor|printer|laptop|
    donations|raffle|tombola|novel|panto|character|series|film|shift at)
  breakdown on
  (has|have|had|who|will|to|must|can|and|{office}|{villager}|{trade}|auditor|engineer|#Person|
    control) signed off (on)? (the|a|an|our|last|this|these|all|both|every|its|council|building|planning|accounts|plans|
    invoices) .{0,4}
  ~need .{0,1} (consultant|scan|specialist) to
  the royal (oak|albert|festival|hotel|mail|academy|ballet|george|arms|show|welsh|standard|opera|exchange|lancer|legion|
    british)
  (sings|singing|sang|carols|choir|volunteers|works|nurse) .{0,6} (hospital|infirmary|the royal)
  (canu|côr|cyngerdd|gwirfoddoli|gweithio|codi arian) .{0,6} (ysbyty|sbyty|hosbis)
  (hospice|wheelchair) (shop|raffle|tombola|charity|tin|ball|walk|run|ramp)
  (for|to) the hospice
  (did|had|her|the) (a|our|the)? (fall|stroke) (our|did) .{0,2} wall
`);

/** "Back" where it is not a part of the body that hurts: "walk her back to the door", "back on her back in the sun". */
export const NO_BACK = phrases(`
  (her|him|his|my) back (from|end|garden|door|field|gate|yard|room|to|in time|up)
  on (his|her) back (in|with|under|again)
`);

/** What is owed among friends. */
export const NO_DEBT = phrases(`
  {member-title} .{0,2} signing (on|off|in|out)
  (owe|owes|owed) .{0,3} (pint|pints|drink|half|favour|cuppa|coffee|cake|apology|answer|answers|explanation|round|dance|
    thanks|debt of gratitude|lot to|a lot|so much|thank you|big)
`);

/** Those who give to a food bank or run it, and what is given. */
export const FOR_THE_FOOD_BANK = phrases(`
  (collect|collects|collecting|collected|collection|volunteer|volunteers|volunteering|helps|helping|run|runs|running|ran|
    donate|donates|donating|donated|donations|raise|raised|raising|sort|sorts|sorting|pack|packs|packing|drives|
    organises|organising|manages|managing|opens|tins|tin|in aid of|started|founded|proceeds|van|driver|boxes|stocks|
    thank|thanks) .{0,6} food bank
  food bank (rota|trolley|collection|volunteer|volunteers|manager|van|driver|team|donations|box|run by|organiser)
`);

export interface PrivateFacts {
  readonly kind: string;
  readonly why: string;
  readonly phrases: Phrases;
  /** Phrases that rule the fact out where one stands in the same sentence. */
  readonly unless?: Phrases | readonly Phrases[];
  /** Whether the phrase itself identifies the person, so that no name is needed. */
  readonly sure?: boolean;
  /**
   * Whether the author hears the fact from somebody else, as in "we had a letter from her", so that an "I" or "we" does not make
   * it the author's own.
   */
  readonly heard?: boolean;
  /** Whether the fact is itself about the police or the courts, so that words for them do not rule it out. */
  readonly law?: boolean;
}

export const PRIVATE_FACTS: readonly PrivateFacts[] = [
  {
    kind: 'health',
    why: 'tells of somebody’s health',
    unless: [NO_PATIENT, NO_BACK],
    phrases: phrases(`
      (#Person|{somebody}|{villager}|i|i'm) .{0,3} (has|have|had|'s|is|are|was|got|getting|with|been|suffers|suffering|
        diagnosed|recovering|battling|fighting|living|after|since|starts|starting|finished|waiting|having|off|a|wedi|
        yn) .{0,4} ({illness}|{ill-verb})
      (his|her|their|my) .{0,1} ({illness}) .{0,1} (came|come|is|was|has|starts|results|treatment|again|back|op)?
      (diagnosed|struggling|battling|living|recovering|suffering) (with|from) .{0,3} ({illness}|the drink|drink)
      (#Person|{somebody}|{villager}) .{0,4} {ill-verb}
      (~pin|~break|broke|~fracture) (his|her|their|my) (ankle|hip|leg|arm|wrist|back|pelvis|knee|shoulder)
      (signed off|is off|'s off|are off|was off|been off|hes off|shes off|off again) .{0,1} (sick|poorly|stress|
        with (stress|depression|anxiety|his|her|nerves|a bad|shingles|long covid|a breakdown|burnout|exhaustion)) .{0,3}
      (get well soon|get well|speedy recovery) .{0,5} (#Person|{office})
      (#Person|{somebody}|{villager}|{kin}) (is|'s|was|been|are|were|still|back) .{0,1} in (hospital|the royal|
        the infirmary|intensive care|a coma) .{0,3}
      (come|came|going|gone|went|rushed|taken|back) (in|into|to|out of|off to) (hospital|the royal|the infirmary|rehab|
        a hospice|the hospice|a care home|a home) .{0,3}
      (had|has|got) (his|her|their) results
      (drink|drinking|drinks) (problem|again|too much|himself|herself)
      (on|off) (the|his|her) (drink|bottle|tablets|meds|medication|oxygen|insulin|wagon)
      (in|from) (remission|intensive care|the unit|icu|the hospice)
      minus (a|one) (kidney|lung|leg|foot)
      cant? .{0,3} since (his|her|the) (op|operation|fall|stroke)
      (due|expecting) .{0,2} (in #Month|a baby|twins|her (first|second|third))
      (wedi cael|wedi torri|mae gan|gyda) .{0,2} {illness}
      (yn|mewn) .{0,1} (uned gofal dwys|uned strôc|sbyty|ysbyty|yr ysbyty) .{0,2}
      (bant|ffwrdd|off) (yn)? (dost|sâl) .{0,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells of trouble in somebody’s family',
    phrases: phrases(`
      (#Person|{somebody}|{villager}|they) .{0,4} {family-trouble} .{0,3}
      since (dad|mum|mam|he|she|his dad|her mum) (walked out|left|went|cleared off)
      (left|leaving) (his|her) (wife|husband|partner|kids)
      (run|ran|gone|going) off with (#Person|(the|a|an|his|her|my|our|somebody's|someone's|#Person 's) .{0,2} ({kin}|
        {villager}|
        {trade}|{acquaintance}|barman|secretary|woman|man|lad|lass|girl|bloke|chap|fella|instructor|teacher|one))
      (#Person|{somebody}|{villager}) .{0,4} (left|leaving) (him|her) ($|for|with|and|because|high|last|in|after|when|
        on)
      (told|telling|tell) (his|her) (mam|mum|dad|parents|wife|husband) about the (boyfriend|girlfriend)
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells of somebody’s money',
    unless: [phrases('(panto|pantomime|novel|murder mystery|monopoly)'), NO_DEBT, FOR_THE_FOOD_BANK],
    phrases: phrases(`
      (#Person|{somebody}|{villager}|i) .{0,5} {money-trouble} .{0,3}
      (stopped|cut|docked|stop) (his|her|their) (money|benefits|pension|pip|allowance) .{0,3}
      (came|come|comes) for the (van|car|telly|furniture) .{0,1}
      (plot|plots) #Number? .{0,4} #Person .{0,5} (arrears|owes)
      turned down for (his|her|their) .{0,3}
      (food|fridge|meter) .{0,2} (is|was)? (empty|run out)
    `),
  },
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s dealings with the law',
    phrases: phrases(`
      (#Person|{somebody}|{villager}) .{0,4} (was|has|had|'s|is|been|got|did|done|did|in|out of|up|o|before|
        served) .{0,3} {crime-past} .{0,3}
      (up|appeared|appears) (before|in front of) the (magistrates|bench|judge)
      mas o 'r carchar
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells of somebody’s trouble at work',
    unless: phrases('(should|ought to|needs to|need to|must|deserves to|wants) (have)? (be|been|get|getting|being)? {hr-matter}'),
    phrases: phrases(`
      (#Person|{somebody}|{villager}|{office}) .{0,5} {hr-matter} .{0,4}
      (his|her|their) .{0,2} (disciplinary|grievance|final warning|warning|redundancy|salary|sick pay) .{0,3}
      (at home|off|gone) on full pay
      (letting|are letting|is letting) (the|our|poor|old) .{0,1} ({staff-word}|warden|caretaker|groundsman|cleaner|lengthsman|
        librarian) go
      (pay|salary|wage|wages) .{0,2} (of|is|was|goes up to) #Money
    `),
  },
  {
    kind: 'religion',
    why: 'tells of somebody’s faith',
    phrases: phrases(`
      (#Person|{somebody}|{villager}) .{0,4} (is|are|'s|was|being|a|because) .{0,4} (muslim|muslims|jewish|jew|jews|
        hindu|hindus|sikh|sikhs|catholic|catholics|buddhist|jehovahs witness|jehovah 's witness|mormon|quaker|
        born again|methodist)
      because of (his|her|their) (faith|religion|beliefs)
      (they|he|she) (do n't|does n't|dont) eat (pork|beef|meat)
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody comes from',
    phrases: phrases(`
      (new)? (family|couple|tenants|lad|chap|people) .{0,4} from (aleppo|syria|ukraine|afghanistan|iraq|eritrea|sudan|
        hong kong|poland|romania|somalia|iran|kabul|kyiv|india|pakistan)
      (the|that|our)? (syrian|ukrainian|afghan|iraqi|polish|romanian|eritrean|gypsy|traveller) (family|couple|lad|
        refugees|woman|man) .{0,2} (in|at|from|now|who|over)
      (our|the|new) .{0,2} (caretaker|groundsman|cleaner|clerk|neighbour|vicar|tenant) (is|'s) (polish|romanian|muslim|
        jewish|gay|asian|black|indian|pakistani|ukrainian|a lesbian|trans)
    `),
  },
  {
    kind: 'sexuality',
    why: 'tells of somebody’s private life',
    phrases: phrases(`
      (#Person|{somebody}|{villager}) .{0,3} (is|'s|was|turns out to be|came out as|coming out as) .{0,2} (gay|lesbian|
        bisexual|trans|transgender|bi|queer)
      (his|her) (boyfriend|girlfriend) .{0,1} (has|moved|and)
    `),
  },
  {
    kind: 'complaint',
    why: 'tells who complained or brought a case',
    unless: phrases(`
      reported from
      (reports|reported|incidents|offences|thefts|burglaries|complaints) .{0,2} (down|up) (from|on|by)
      (crime|police|burglary|theft|accident|complaint|complaints) (figures|figure|statistics|stats|numbers)
      (cllr|cllrs|councillor|treasurer|secretary) .{0,4} (reported|objected|objects|complained)
    `),
    phrases: phrases(`
      (#Person|him at number #Number|her at number #Number|family at number #Number|{somebody} (at|in|from|over|
        opposite) .{0,4}) .{0,4} (complained|complains|complaining|has objected|objected|objects|reported|reports|
        grassed|shopped|rang the council|has been on to|wrote in|withdrawn|lodged|appealed|who told us about|
        has put in) .{0,6}
      thanks to (the objectors|those who objected|everyone who complained) .{0,2} #Person
      (the one|the person|whoever) who .{0,2} (objected|complained|reported) .{0,6} (is|was|'s) #Person
      (letter|letters|email|emails|message|complaint|objection) (from|of|by) (mr|mrs|ms|miss|dr) .
      here (is|'s) #Person 's (email|letter|message)
    `),
  },
  {
    kind: 'whereabouts',
    why: 'tells where somebody lives',
    phrases: phrases(`
      (#Person|the (man|woman|lady|bloke|chap|lad|family|couple)) .{0,2} (lives|live|living|is now|moved|now) (at|in|
        over|above|next to|opposite|across from|behind|into) .{1,5}
      (the man|the woman|the one|him|her) in the .{0,3} (house|cottage|flat|bungalow|farm) (is|'s) #Person
    `),
  },
  {
    kind: 'child',
    why: 'names a child, or tells enough to find them',
    sure: true,
    unless: phrases('(at|on|behind|in) (the)? reception (!class|$)'),
    phrases: phrases(`
      #Person #Number .{0,1} (from|of|in|at) .{1,3}
      #Person .{0,6} (year|reception|class|nursery|yr) (#Number|one|two|three|four|five|six)
      (little|baby|young|wee) #Person .{0,4}
      #Person .{0,4} (from|of|in|at) .{0,3} (primary|school|academy|class|reception|year 4|cubs|brownies|scouts|beavers|
        nursery|cadets|guides|rainbows)
      #Person 's (#Ordinal|6th|first) birthday
      #Capital (and|&) #Capital .{0,1} both (#Number|four|five|six|seven|eight|nine|ten|eleven|twelve)
      #Person 's (little (girl|boy|lad|lass|one)|youngest|baby|twins|toddler) .{0,4}
      (crwt|mab|merch|hogyn) (bach|ieuenga)? #Person .{0,5}
      #Person .{0,2} (had|welcomed|have had) (a|their|her) .{0,2} (baby|twins|boy|girl) .{0,3}
    `),
  },
];
