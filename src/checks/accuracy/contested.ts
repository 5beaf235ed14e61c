// Plain statements about public money, services and safety that somebody would contest, and predictions of what will become of them.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { SOURCED } from './innocent.js';

/** Bodies that people make claims about. */
const THEY = `(they|the council|our council|council|the county|county|the parish|the town|the district|the borough|
  the trust|the board|highways|the government|this government|{authority})`;

/** Places and services that people fear for. */
const SERVICE = `({public-thing}|hospital|school|surgery|pub|shop|village shop|post office|bank|library|club|
  swimming pool|pool|baths|leisure centre|cinema|theatre|market|pier|station|fire station|police station|care home|bus|
  chapel|museum|toilets|loos|public toilets|allotments|rec|recreation ground|playing field|playing fields|car park|
  green|village green|village hall|hall|youth club|day centre|nursery|factory|farm|bowling green|tip|high street|
  town hall)`;

/** Notices of works, guesses, and what is said of the author's own things. */
const NOTICE = phrases(`
  (please|until|till further|boil|keep off|closed for|stocktaking|resurfacing|i think|i worry|i fear|might|could|
    i hope|parade|procession|regatta|marathon|fun run|fete|carnival|tickets|tombola|raffle|stall|panto|quiz|cake|
    kettle|my (car|van|bike|house|tap))
`);

/** Who has timed it. The minutes of a meeting are no source here, because minutes are waited, too. */
export const TIMED = phrases(`
  (according to|report|figures|website|log|survey|says|i think|my (car|van|tap)|would|could|might)
`);

/** The groups that tell these. A source silences each of them. */
export const CONTESTED: readonly Group[] = [
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    firm: true,
    unless: [SOURCED, NOTICE],
    phrases: phrases(`
      ({office}|{staff-word}|town manager|chief exec|chief executive|council leader|headteacher|consultant|
        consultants|their boss|the boss|councillors|officers|managers|lollipop lady) .{0,2} (is|are|'s|'re|
        was) on .{0,2} (#Money|(#Number|sixty|seventy|eighty|ninety|fifty|forty|a hundred) (grand|thousand|k)) .{0,3}
      ({office}|{staff-word}|town manager|chief exec|chief executive|council leader|headteacher|consultant|
        consultants|the boss|councillors|officers|managers) .{0,1} (earns|earn|gets|get|gets paid|is paid|are paid|
        takes home|pockets|pocket|trousers|rakes in) .{0,2} (more than (the|a|any|most|all)|twice|double|three times|
        #Money|#Number (grand|thousand|k)) .{0,6}
      (lose|losing|lost|loses) (a|an|one|two|three) (shop|pub|doctor|nurse|teacher|bus|farm|business|family|
        post office|bank) (a|every|each) (day|week|fortnight|month|year)
      (~spend|~cost|~shut|~plant|put in|~close|~build|~lose|~get|~give|~waste|~fine|
        ~earn) .{0,2} more .{0,6} than .{0,8} (put together|combined|the rest of .{1,3}|in the whole of .{1,3}|
        any other .|every other .|all the other .|the war did) .{0,2}
      (more than|nearly|over|almost|about)? (double|twice|treble|three times|four times) what (was|it was|they|we|it|
        the council) .{0,2} (budgeted|said|promised|quoted|planned|told|meant|supposed|estimated) .{0,4}
      (#Number|one|two|three|four|five|six|seven|eight|nine) .{1,2} in (ten|four|five|three|twenty|six|eight|
        every ten) .{0,4} (do|does|have|has|had|are|is|was|were|ca n't|never|live|run|go|fail|failed) .{0,6}
      (at least|over|more than|nearly|almost|about|around|well over)? (a third|a quarter|half|two thirds|
        three quarters) (of)? (the|our|all the|these) (staff|taxis|drains|lights|street lights|doctors|nurses|
        teachers|pubs|farms|flats|workers|officers|beds|businesses|tenants|carers|landlords|firefighters|
        members) .{0,4} (are|is|have|has|do|will|want|never|go|goes|were|was|ca n't|run|running) .{0,6}
      (gone up|up|risen|rose|rises|gone down|fallen|fell|dropped|increased|grown|shot up) by (half|a third|a quarter|
        two thirds|a half|three quarters) .{0,2} (since|in|over|this|last|because) .{0,6}
    `),
  },
  {
    kind: 'figure',
    why: 'gives a figure without a source',
    unless: SOURCED,
    phrases: phrases(`
      (gone up|up|risen|rose|gone down|fallen|fell|dropped|increased|grown) by (half|a third|a quarter|two thirds|
        a half|three quarters) since .{0,6}
      there are more .{1,3} (on|in) .{1,4} than (on|in)? (the rest of|the whole|all the other|any other) .{1,3}
      (went|gone|came in|come in|has gone) .{1,3} over (budget|the budget|the estimate|the quote) .{0,2}
      (shut|closed|cut|lost|axed|scrapped|sacked|sold off|got rid of|felled) (#Percent|half|a third|a quarter|
        two thirds|three quarters|most) of (the|our|all) .{0,6}
      ${THEY} .{0,1} (spends|spend|spent|pays|pay|paid) (more|twice as much|double) on .{1,3} than .{0,3} on .{1,5}
      ${SERVICE} .{0,2} (loses|lose|losing|haemorrhages|haemorrhaging|burns through) .{0,2} (#Money|grand|thousands|
        hundreds|a fortune|#Number) .{0,1} (a|every|each|per) (day|week|month)
      (it|that|they|lights|tree|bench|sign|clock|statue) (cost|costs) .{0,1} (more|double|twice|three times) (than|
        what|as much as) (the (one|ones) (in|at)|a (house|nurse|teacher|family car|small house)|the (school|hall|
        church|surgery)) .{0,4}
      (not a|n't a) single .{1,2} (has|have|was|were) (been)? (counted|asked|consulted|fixed|mended|built|planted|
        repaired|filled|checked|tested|surveyed) .{0,4}
    `),
  },
  {
    kind: 'figure',
    why: 'says how long people wait, without a source',
    firm: true,
    unless: TIMED,
    phrases: phrases(`
      (ambulance|ambulances|fire engine|fire engines|police|paramedics) (take|takes|took|taking|are taking|is taking|
        need|needs) .{0,2} (#Number|two|three|four|five|six|twenty|thirty|forty|fifty|an|half an) .{0,1} (hours|hour|
        minutes|mins|days)
      (takes|took|taking|waited|wait|waits) .{0,2} (the|an|a|for an|for the) (ambulance|ambulances|fire engine|
        fire brigade|police|paramedics|doctor|gritter) .{0,3} (#Number|twenty|thirty|forty|fifty|sixty|ninety|an|two|
        three|four|five|six) .{0,2} (minutes|mins|hours|hour|days|weeks) .{0,5}
      (wait|waits|waited|waiting) .{0,1} (#Number|two|three|four|five|six|an|twelve) .{0,2} (hours|hour|minutes|days|
        weeks|months) for (an|the|a) (ambulance|doctor|gp|dentist|policeman|copper|fire engine|operation|scan) .{0,4}
      (nearest|next) (ambulance|fire engine|engine|police|a and e|doctor|dentist|maternity) .{0,3} (#Number|twenty|
        thirty|forty|fifty|sixty) .{0,2} (minutes|mins|miles|hours)
    `),
  },
  {
    kind: 'claim',
    why: 'states something contested as fact, without a source',
    firm: true,
    unless: [SOURCED, NOTICE],
    phrases: phrases(`
      ${THEY} (never|did n't|have n't|has n't|have never|has never) .{0,1} (ask|asked|tell|told|consult|consulted|
        warn|warned|inform|informed|spoke to|speak to|ask) (anybody|anyone|a soul|a single .{1,2}|any of us|
        one person|residents|the (residents|village|neighbours|street|parents|traders|town)|us $) .{0,4}
      (nobody|no one|not a soul) (ever)? (told|asked|consulted|warned|informed) (the (parents|residents|neighbours|
        village|street|traders|tenants|staff)|residents|any of us|a soul) .{0,4}
      (water|tap water|playground|bridge|air|slide|beach|sea|river|wall|roof|school|tower|cladding|pavilion|chimney|
        dam|cliff|mast|crossing) .{0,3} (is|are|'s)? (n't|not|no longer|never) (safe|fit for|fit to) .{0,4}
      (there is|there 's|is|has|have|got|'s got) no (money|cash|funds) left (in|for|at|to) .{0,2} (reserves|pot|
        budget|bank|council|coffers|kitty|pay|run|fix|mend) .{0,4}
      ${THEY} (is|are|'re|'s) (broke|bankrupt|skint|insolvent|out of money|millions in debt|
        in debt up to .{1,3}) .{0,4}
      (cctv|camera|cameras|speed camera|speed sign|clock|lift|barrier|pump|pumps|defibrillator|alarm|alarms|siren|
        sprinklers|fire doors|flood gate|machine) .{0,6} (has|have|'s|'ve|was|were|is|are) (never|n't ever|not once|
        n't even|not even) (worked|been (switched on|plugged in|used|connected|turned on|tested)|switched on|
        plugged in|connected|turned on|working)
      ${THEY} .{0,2} (fiddled|rigged|fixed|faked|doctored|cooked|massaged|made up|invented|altered|falsified) (the|
        their|all the) .{0,2} (survey|figures|numbers|count|results|consultation|vote|stats|statistics|report|data|
        returns|minutes|traffic|noise|readings)
      (bins|recycling|plastic|rubbish|compost|garden waste|bottles|tins|paper|all of it|the lot) .{0,2} (all|just|
        only)? (go|goes|ends up|end up|gets sent|is sent) (straight)? .{0,1} (to|in|into) (the)? (landfill|
        the same lorry|incinerator|the tip) .{0,4}
      (doctors|hospital|hospitals|nurses|surgery|social services|the ward|a and e|care home|ambulances|they) (is|are|
        're) (sending|turning) (people|patients|folk|children|old people|old folk|the old|mothers|the elderly) (home|
        away) .{0,6}
      (doctors|hospital|hospitals|surgery|social services|council|county|they|water company|care home) (is|are|
        're) (letting|leaving) (people|patients|folk|children|old people|old folk|the old|residents|babies|
        tenants) .{0,2} (die|dying|rot|suffer|starve|freeze|in corridors|in the cold|with no heating|to die|
        to rot) .{0,4}
      ${THEY} ('ve|have|has|had)? .{0,1} (already|secretly|quietly) (signed|sold|promised|agreed|decided|given|
        done) .{0,8}
      (closed|shut|shutting|closing|sold|felled|scrapped) .{0,3} because (they|the council|the county) (wanted|want|
        needed|need) (the|that) (site|land|money|field|plot|building) .{0,4}
      (was|were|been) never (ordered|tendered|put out to tender|costed|surveyed|signed off|minuted|budgeted for|
        consulted on|put to (the)? (council|vote|committee|public)) .{0,3}
      (was|were) n't .{1,4} the way (they|you) (told|tell|said|were told|'ve been told) .{0,6}
      (built|sitting|stood|sits|stands) on (an|a|the)? .{0,2} (tip|landfill|dump|plague pit|mine shaft|asbestos dump|
        burial ground|gasworks|tannery) (full|site|and|so|that|which|$) .{0,5}
    `),
  },
  {
    kind: 'prediction',
    why: 'states as settled what nobody can know',
    unless: [SOURCED, NOTICE],
    phrases: phrases(`
      (fire station|police station|a and e|maternity unit|maternity|surgery|post office|hospital|ward|cash machine|
        courthouse|minor injuries|children 's centre|day centre|bank) (shuts|closes|goes|finishes|'s shutting|
        is shutting|'s going|is going) (for good)? (in #Month|next month|after christmas|at easter|at christmas|
        next year|this autumn|in the (spring|summer|autumn|new year)) .{0,4}
      (doctors|nurses|teachers|gps|dentists|carers|traders|firefighters) are all (leaving|quitting|resigning|
        going) .{0,6}
      they (are|'re) (closing|shutting|axing|scrapping) (the|our) .{0,1} (minor injuries unit|maternity unit|a and e|
        fire station|police station|ward|hospital|cash machine)
      (is|'s|are|'re) going to lose (#Number|two|three|four|five|six|all|half|most) .{0,3} (teachers|nurses|doctors|
        carers|staff|firefighters|officers|beds|buses)
      they (start|'re starting|begin|'ll start) (digging|diggin|building|demolishing|felling|clearing|bulldozing|
        knocking .) .{0,4} (in|next|by|after) (#Month|month|week|year|easter|christmas|the (spring|summer|
        autumn)) .{0,4}
      ${SERVICE} (wo n't|will not|'ll never|will never|ca n't) (last|survive|see out|see|make it|be here|be open|
        still be) .{0,4} (year|years|month|months|winter|christmas|easter|summer|decade|twelvemonth|long|spring)
      (council tax|precept|rates|rent|rents|bills|fares|parking charges|charges|fees|prices|house prices|
        insurance) (will|'ll|going to|are going to|is going to) (double|treble|triple|quadruple|rocket|soar|
        go through the roof|go up by .{1,3}) .{0,5}
      ${THEY} (is|are|'re|'s) (about to|all set to|set to|poised to|plotting to|itching to|going to|planning to|
        determined to) (sell|sell off|close|shut|shut down|axe|scrap|bulldoze|demolish|knock down|flog|concrete over|
        build on|rip out|rip up|privatise|chop down|fell|tarmac|turn) (the|our|all the|all our|off the|
        down the) .{0,1} ${SERVICE} .{0,5}
      ${THEY} (is|are|'re|'s) (selling|selling off|closing|shutting|shutting down|axing|scrapping|bulldozing|
        demolishing|knocking down|flogging|flogging off|privatising|ripping out) (the|our|all the|
        all our) .{0,2} ${SERVICE} .{0,2} (for good|by|at (easter|christmas)|next (month|year|week)|before|in #Month|
        to (developers|a developer|pay|save|make|fund)|off|and) .{0,4}
      (first|it was) .{1,3} then .{1,4} next (is|it 'll be|it will be|will be) .{0,3} ${SERVICE} .{0,2}
      ${SERVICE} (is|are|'s|will be|'ll be) next $
      (only|just) a (matter|question) of time (before|till|until) .{0,2} (child|kid|someone|somebody|one of us|
        pensioner|cyclist|baby|toddler|person|family|old lady|they|council|county) .{0,3} (gets|get|is|are|hurt|
        killed|dies|drowns|falls|close|shut|sell|run over) .{0,4}
      (going to|will|'ll) (fill|cram|pack|stuff) (the|that|our|it|them) .{0,3} with (asylum seekers|migrants|students|
        addicts|criminals|boat people|holiday lets|druggies|ex offenders) .{0,3}
      (you|we|nobody|no one) (wo n't|will never|'ll never|will|'ll) .{0,2} (get|see|find|be able to (park|get|see|
        afford)) .{0,3} (doctor|dentist|appointment|parking space|bus|school place|policeman|home|
        anywhere) .{0,3} (again|for love nor money|round here|by (christmas|easter|#Year)|in this village|
        in this town)
    `),
  },
];

/** Rumours by way of a friend's work, or as a question whether they are true. */
export const HEARSAY = phrases(`
  (word|news|rumour|a whisper|whispers) (reaches|has reached|reached|have reached|has got to) .{1,4} that .{0,12}
  i hear (that|as)? (the|that|they|it|there|our|those) .{0,6} (already (been)? (gone|sold|let|signed|promised)|
    been (sold|promised|sold off)|gone off plan) .{0,8}
  (rumours|rumour|stories|whispers|gossip|talk) .{0,1} (flying|going|doing the rounds|swirling|abound|everywhere|
    all over|circulating|spreading|rife) .{0,3} (that|about|they|the|saying) .{0,8}
  ({kin}|{acquaintance}|neighbour|friend|mate|lodger) .{0,1} (works|worked|drives|cleans|nurses|teaches|temps) (for|
    at|in|on|up at) .{1,4} (and|so|who|,)? (he|she|they)? (says|reckons|told me|tells me|knows|swears|
    said) (that)? (the|they|it|there|our|all|half) .{0,10}
  (chap|man|woman|lad|girl|bloke|friend|somebody|someone|mate|lady|feller|fella) (i|we) know (in|at|on|up at|
    from) .{1,3} (says|reckons|told me|tells me|swears) (that)? (it|the|they|there|our|all|half) .{0,10}
  (anyone|anybody|does anyone|does anybody) .{0,1} (know|heard|hear|can tell me) (if|whether) (it|there|this|
    that) (is|'s) (right|true|correct|any truth|so) .{0,10}
  (is there|there 's|there must be) (any|some) truth (in|to|that) (the (story|rumour|rumours|talk|tale|gossip|claim)|
    it|this|what|they|there) .{0,10}
  (could|can) it be (right|true) that .{0,10}
`);
