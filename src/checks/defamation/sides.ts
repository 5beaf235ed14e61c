// Phrases that put two facts side by side and leave it to the reader what lies between them.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What a neighbour adds to two facts that do not go together. */
const YOU_TELL_ME = phrases(`
  (make of that what|make of it what|do the maths|do the sums|do sums|do the arithmetic|can count|go figure|
    you tell me|funny that|funny old|coincidence|explain that|who filled (that|it|this) in|draw your own|work it out|
    what a surprise|read into that|just saying|i only ask|something does n't add|not adding up|does n't add up|
    where 's the (rest|other))
`);

/** A paper on which somebody has put a number. */
const ON_PAPER = phrases(`
  (sheet|register|return|form|paper|claim|invoice|bill|log|worksheet|timesheet|report|attendance) .{0,5} (says|said|
    claims|claimed|shows|showed|has|had|reads) .{0,2} #Number
`);

/** What is claimed for travelling. */
const TRAVEL = phrases(`
  (put in|puts in|claimed|claims|claiming|expensed|charged) .{0,2} (mileage|petrol|train fare|fare|fares|hotel|travel|
    travelling|miles|expenses|taxi)
`);

/** Somebody who drives or decides, and should be sober for it. */
const SOBER = phrases(`
  (driver|drives|driving|drove|car|van|minibus|bus|coach|tractor|wheel|keys|shift|surgery|vote|voted|meeting|chamber|
    committee|council|#Person|{office}|teacher|nurse|doctor|lifeguard|crossing|bridge)
`);

/** Where people are looked after. */
const HOME = phrases(`
  (care home|nursing home|residential home|rest home|home|ward|hospital|carers|carer|matron|night staff|staff|lodge|
    unit)
`);

/** Signs that something was inspected, judged or given away. */
const PASSED = phrases(`
  (rating|hygiene|passed|passes|inspection|licence|contract|tender|grant|planning|permission|certificate|five stars|
    top marks|first prize|waved through)
`);

/** Something that is not where it should be. */
const MISSING = phrases(`
  (missing|gone|vanished|disappeared|nicked|pinched|stolen|taken|walked|emptied|empty|stripped|cut)
  (short of|no|short by) .{0,4}
`);

/** Who decides over others' work. */
const DECIDES = `(inspector|judge|examiner|planner|planning officer|licensing officer|surveyor|chief exec|
  chief executive|{office}|leader|councillor|{member-title} .|assessor|valuer)`;

const RELATIVE = '({kin}|{acquaintance}|brother in law|sister in law|son in law|other half|missus)';

/** What burns, or is lost in another way that an insurance pays for. */
const LOST = `(up in flames|burnt|burned|went up|caught fire|ablaze|on fire|in ashes|stolen|flooded|sank|
  written off)`;

export const SIDE_BY_SIDE: readonly Group[] = [
  {
    kind: 'hint',
    why: 'hints that something is not right',
    near: YOU_TELL_ME,
    phrases: phrases(`
      #Money .{0,1} (handed over|handed in|paid in|banked|declared|on the .{0,2} slip|on the (statement|form|sheet|
        board))
      (#Number|hundred) (quid|pounds) .{0,1} (handed over|handed in|paid in|banked|declared)
      {office} .{0,2} (resigned|quit|retired|left|went) .{0,6} (audit|auditors|inspection|inspectors|police) .{0,6}
      (drives|drive|driving|runs) (a|an) (nicer|better|bigger|newer|flashier|smarter|faster) (car|motor|
        van) than .{1,4}
      (i|we) (counted|saw|locked up|was there|were there|was on the door) .{0,6} (#Number|half|nobody|
        a handful) .{0,2}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that something is not right',
    phrases: phrases(`
      (insurance|policy|insured|cover) (was|were|got|had been)? (renewed|doubled|upped|taken out|raised|increased|
        topped up) .{0,8} ${LOST} .{0,3}
      the (rest|other half|remainder|balance) (is|was|'s|went on|goes on|pays for|paid for|bought) (a|an|his|her|
        their) .{0,2} (hot tub|villa|cruise|yacht|boat|conservatory|extension|range rover|bmw|merc|porsche|kitchen|
        holiday|caravan|motorhome|jacuzzi|pool) .{0,3}
      (treasurer|secretary|bursar|chairman|chair|he|she|him|her|#Person) .{0,2} (wo n't|refuses to|will not|would n't|
        refused to|ca n't) (ever)? (show|open|produce|hand over|let) (anyone|anybody|us|me|the committee|the members|
        a soul)? .{0,3} (bank book|books|accounts|bank statement|bank statements|receipts|ledger|cash book)
      (won|wins|win) (the)? .{0,2} (raffle|draw|tombola|hamper|meat draw|lottery|bonus ball|sweepstake) again (did|
        has|have|does) (he|she|they)
      there 's .{0,2} (money|cash|funds|hundreds|thousands|#Money) (gone)? missing
      (came|come|comes) back from (the)? .{0,3} with .{0,3} (fewer|less|missing) .{0,2}
      (parks|parked|park) .{0,6} (never|not once|not) (had|got|been given)? (a|one|so much as a) ticket
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody has gained by it',
    phrases: phrases(`
      (ask|guess|work out|no prizes for guessing|google|look up|ask yourself|ask yourselves|(one|two|three|any) (guess|
        guesses)) whose ${RELATIVE} .{0,3}
      (${DECIDES}|officer) 's ${RELATIVE} (had|got|gets|took|has) the (logs|contract|contracts|timber|lease|grant|
        plot|tender|order|business|franchise) .{0,3}
      ${DECIDES} 's ${RELATIVE} (is|'s|works|sits|has been) .{0,1} (on the (payroll|books|board)|a director|a partner|
        for|at|with) .{0,1} (the|those|that|same|very)? .{0,1} (consultants|consultant|contractor|contractors|firm|
        developer|developers|company|supplier|builders|bidder) .{0,3}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody has gained by it',
    near: PASSED,
    phrases: phrases(`
      the (inspector|judge|examiner|planner|planning officer|licensing officer|surveyor|assessor|
        valuer) 's .{0,1} ${RELATIVE} .{0,1} (works|cooks|waits|cleans|serves) (there|in there|for them|
        behind the bar|in the kitchen|on the till)
    `),
  },
  {
    kind: 'hint',
    why: 'hints that something is not right',
    near: MISSING,
    unless: phrases(
      '(police|reported|crime number|delivery|delivers|milk|gritter|gritting|ambulance|breakdown|aa|recovery|thanks|thank|help|helping|helped|tow|towed|unloading)',
    ),
    phrases: phrases(`
      #Person .{0,2} (van|pickup|trailer|truck|car|land rover|tractor|quad|barrow|lorry) (was|were|is|been) .{0,1} (sat|parked|
        seen|spotted|backed|stood|loading|there) .{0,1} (up|outside|by|at|near|behind|round|next) .{0,6} (midnight|
        #Time|in the (dark|night|small hours|early hours)|at night|after dark|all night|in the middle of the night) .{0,4}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody has gained by it',
    unless: phrases('(no relation|not related|coincidence|twins|genealogy|family history|headstone|headstones|census)'),
    near: phrases(`
      (sign|signs|signed|signs off|decides|decided|awarded|contract|licence|licences|tender|bid|invoice|invoices|director|
        directors|firm|company|approved|approves|books|bookwork|officer|committee) .{0,6}
    `),
    phrases: phrases(`
      ^ .{0,1} same (surname|address|initials|surnames|phone number|handwriting|maiden name) .{0,4} $
      (both|all) (have|got|share) the same (surname|address|phone number|maiden name) .{0,3}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody is paid for what was never done',
    phrases: phrases(`
      (n't|never|not) (been|set foot|climbed|looked|opened|lifted|gone) .{0,10} (and|but|yet) (he|she|they|
        it) .{0,2} (signed|signs|passed|passes|ticked|ticks|certified|certifies|initialled) .{0,6}
      (signed|signs|passed|passes|ticked|ticks|certified|certifies) .{0,6} (without|never) (once)? (leaving|
        setting foot|set foot|getting out|got out|going up|went up|going in|lifting|lifted|opening|opened|looking|
        looked) .{0,6}
      (gets|is|being|'s|getting) paid for .{1,4} and (the|it|that|there|they) .{0,3} ('s|is|are|was|were|
        're) (padlocked|locked|shut|empty|dark|closed|never|nobody|not) .{0,6}
      (books|booked|puts|put|claims|claimed|logs|logged) (his|her|their|a|the) .{0,2} (holiday|holidays|days off|golf|
        lunches|shopping|honeymoon|haircut|takeaways|fortnight|hangover|hangovers) (down)? as .{1,3}
      (season ticket|handbag|holiday|hot tub|spa day|golf bag|barbecue|takeaway|haircut|playstation|telly|
        weekend away) (is|was) (n't|not|hardly) (stationery|training|postage|travel|maintenance|sundries|equipment|
        fuel|materials|office supplies|subsistence)
      (spend|spends|spent|sit|sits|sat) .{0,3} (in|at|down) the .{1,3} (on full pay|on council time|on the clock|
        in work time|on double time|on our time)
      (does|did|do|done|cleans|cleaned|empties|visits|checks) .{1,4} (#Number|once|twice|daily|weekly|
        every .) on paper
      (signs|signed|clocks|clocked|books|booked) (himself|herself|themselves)? in (at|for) .{0,14} (never|not once|
        n't) (once)? (been|seen|there|here|shown|turned) .{0,6}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody is paid for what was never done',
    near: phrases(`
      (signs|signed|clocks|clocked|books|booked|paid|starts) .{0,4} (in|on|from|for|till|until) .{0,2} (#Number|six|
        seven|eight|nine|five)
    `),
    phrases: phrases(`
      (he|she|they|#Person) ('s|has|have|'ve)? (never once|never|not once) been (there|here|in|at (his|her) desk|
        on site) (before|after|past|till|until|later than) .{0,3}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody is paid for what was never done',
    near: TRAVEL,
    phrases: phrases('(was|were|is) (all|only|held)? (on|over|by|via) (zoom|teams|skype)'),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody is paid for what was never done',
    near: ON_PAPER,
    phrases: phrases(`
      (i|we) (counted|locked up|was on the door|did the door|was there|were there) .{0,10} (there was|there were|only|
        just|barely|got|saw|made it) (#Number|two|three|four|five|six|seven|nobody|none|half) .{0,2}
      (i|we) counted (only|just|barely|all of)? (#Number|two|three|four|five|six|seven|nobody|none|half) .{0,2}
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody drinks at work, breaks a trust or uses those beneath them',
    near: SOBER,
    phrases: phrases(`
      (smelt|smells|smelled|stank|stinks|stinking|reeked|reeks|reeking|ponged|breath) .{0,1} (like|of) (a)? (brewery|
        distillery|barmaid 's|pub|pub carpet|ashtray and|brewer 's|whisky|booze|lager|cider|stale beer)
      (#Number|two|three|four|five|six|seven|eight|few) (pints|glasses|bottles|whiskies|gins|halves|doubles|shorts|
        cans|vodkas) .{0,4} (and|then|before) .{0,1} (he|she|they|who|#Person|{office}|driver) .{0,1} (drove|drives|
        drove off|took .{1,3} home|takes .{1,3} home|got behind|got in (his|her)|got into (his|her)|went on shift|
        back behind the wheel)
      (could|can) (have|of|'ve)? (lit|bottled|set light to|got drunk on|got tipsy on) (his|her) breath
      (he|she|who|#Person) ('d|had|has|'s|have)? (only|just)? (been|sat|was) (in|at|
        propped up in) the .{1,3} since (#Number|#Time|dinner|dinnertime|noon|opening|opening time|lunch|lunchtime|
        breakfast|midday|two|three|four|five|one)
      (weaving|staggering|swaying|rolling|stumbling|wobbling|falling|lurching|staggered|stumbled|rolled|
        fell) out of the .{1,3} .{0,10} (tail lights|behind the wheel|(his|her) keys|into (his|her) (car|van|volvo|
        truck)|drove|driving)
    `),
  },
  {
    kind: 'crime',
    why: 'tells a deed that is against the law',
    phrases: phrases(`
      (buys|buying|bought|gets|getting|serves|serving|gives|giving|gave|supplies|supplying|sells|
        selling) .{0,2} (cider|vodka|booze|fags|vapes|drink|lager|alcohol|cigarettes|weed|beer) (for|
        to) .{0,2} (year olds|schoolkids|underage .|school kids|school girls|school lads)
      (banned|disqualified|lost (his|her) licence|has no licence|got no licence|points up to|
        off the road) .{0,6} (and|but|yet) .{0,4} (passed|saw|seen|met|spotted|watched) (him|her) .{0,8} (van|pickup|
        pick up|car|truck|lorry|driving|wheel|tractor|minibus|quad)
      (he 's|she 's|#Person 's|has|he|she|#Person) (just)? (done|did|served|doing) (his|her|a)? .{0,2} (years|months|
        stretch|time|bird) (inside)? for (the|that|a|an|his|her)? .{0,3} (job|robbery|burglary|fraud|gbh|abh|dealing|
        assault|arson|drugs|theft|stabbing|hit and run|raid)
      (clock|clocks|mileage|speedo|odometer) .{0,1} (wound|turned|rolled|spun|run|knocked) (back|down) .{0,8} (car|
        motor|motors|forecourt|before|kicked|van)
      (car|motor|motors|van|every .|cars) .{0,4} (had|has|have|with|'s had) (its|their|the) (clock|clocks|mileage|
        speedo) .{0,1} (wound|turned|rolled|spun|run|knocked) (back|down)
      (until|till|unless|when) (that|the|this) .{1,3} (stops|stop|stopped) (pouring|tipping|pumping|letting|running|
        dumping|discharging|washing|flushing) .{1,5} (in|into|down) the (brook|river|beck|stream|ditch|drain|sea|burn|
        pond|canal|nant|afon)
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody came to harm in a person’s care',
    near: HOME,
    phrases: phrases(`
      went (in|into) .{0,3} (walking|fit|fit as a fiddle|smiling|on (his|her) feet|talking) and (came|come) (out|home|
        back) .{0,3} (wheelchair|box|bruise|bruised|bruises|stretcher|coffin|skin and bone|half the weight)
      (found|left|lay|lying|laid) .{0,3} on the (floor|bathroom floor|lino|toilet floor|tiles) .{0,10} (all night|
        since|for hours|(#Number|two|three|four|five|six) hours|stone cold|half the night)
    `),
  },
  {
    kind: 'incompetence',
    why: 'says in plain words that somebody is bad at their trade, or sells what is bad',
    phrases: phrases(`
      (used|put in|fitted) half the (clips|bolts|nails|screws|ties|cement|rods|anchors|brackets|fixings|props|sand|
        insulation) (they|he|it|that|she|you) .{0,2} (should|needed|paid)
      (dr .|doctor|gp|dentist|vet|optician|plumber|electrician|builder|mechanic|roofer|surveyor|midwife|solicitor|
        architect|engineer|inspector|joiner|pharmacist|{office}) .{0,2} would n't know (a|an|the|one) .{1,6} (if|
        from) .{1,6}
    `),
  },
  {
    kind: 'incompetence',
    why: 'says that somebody is no good at their job',
    near: phrases('({office}|{cy-office}|{trade}|{trader}|{member-title}|manager|inspector|officer)'),
    phrases: phrases(`
      (cat|dog|budgie|hamster|goldfish|toddler|hens|goat|donkey) (has|knows|know|'s got|could|
        understands) .{0,1} (more|a better|better) .{1,6} than (she|he|they|#Person|the {office}|the .) (does|do|has|
        did|knows|ever) .{0,2}
      (%cath|%ci|bwji) .{0,1} (yn|'n) (gwybod|deall|dallt) (mwy|yn well) .{0,3}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that somebody took money for nothing, or passes one thing off as another',
    phrases: phrases(`
      (took|had|got) (a|the|our|my|her|his) .{0,1} deposit .{0,6} (never|not) (came|come|been|turned|showed) (back|up|
        since)?
    `),
  },
];
