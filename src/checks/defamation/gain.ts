// Phrases that put two plain facts side by side, and the second gives the lie to the first: what was paid and what came of it.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { IN_FUN, INNOCENT, WHO } from './words.js';

/** Somebody, with the trades that have to do with the public. */
const SOMEBODY = `(${WHO}|{trade}|{trader}|{office}|{villager}|{member-title} .|bouncer|doorman|courier|coach|leader|
  chair|deputy|agent|organiser|promoter)`;

const DRUNK = `(three sheets to the wind|legless|hammered|plastered|blotto|sozzled|paralytic|half cut|pie eyed|
  the worse for wear|worse for drink|slurring|reeking of (drink|gin|whisky|beer|vodka|booze)|stinking of (drink|gin|
  whisky|beer|vodka|booze)|drunk as a lord|well oiled|tanked up|on the sauce|full of drink)`;

/** Where people must be sober. */
const ON_DUTY = `(count|meeting|work|wheel|shift|service|school|duty|parade|site|office|minibus|bus|surgery|desk|
  counter|reception|ward|lesson|lessons|class|council|chamber|committee|funeral|christening|nursery|gate|crossing|job|
  training|practice|match|pool|kitchen)`;

/** Money and keys that somebody had in hand. */
const IN_HAND = phrases(`
  (he|she|they|#Person|who|whoever|treasurer|secretary|chairman|one person) .{0,4} (had|has|have|took|counted|kept|
    holds|held|got|minded|carried|ran|runs) .{0,5} (float|till|takings|kitty|tin|cash|cash box|petty cash|raffle money|
    collection|subs|key|keys|combination|safe|cheque book|books|accounts|bar money|tote|fund|funds)
  (float|till|takings|kitty|tin|cash box|petty cash|raffle money|collection|subs|bar money|tote|fund) .{0,6} (he|she|
    they|#Person) (had|has|took|counted|got|came|left)
`);

/** That a record is not true. */
const NOT_SO = phrases(`
  ^ .{0,4} (he|she|they|it|we|nobody) (did|was|were|had|has|have) (n't|not) $
  ^ .{0,3} (he|she|they|it|we|nobody) (did|was|were|had|has|have) (n't|not) .{0,2} (there|true|so|happen|in the room|
    at all|leave|in the building|even|present)
  (i|we) (was|were) (there|in the room|sat|stood) .{0,4} (n't|not|never|no)
`);

/** Something was gained by all, or the sums were right. */
const FAIR = phrases(`
  (free|extra|bonus|thrown in|for luck|spare|refund|refunded|gave us|gave me|gave them|gave it|for the (church|hospice|
    school|hall|appeal|roof|charity|club|band)|to charity|half price|discount)
`);

export const GAIN: readonly Group[] = [
  {
    kind: 'dishonesty',
    why: 'sets what was promised or paid beside what came of it',
    unless: [...INNOCENT, IN_FUN, FAIR],
    phrases: phrases(`
      (quoted|quote was|estimate was) (me|us|her|him|mum|nan|dad)? .{0,1} (#Money|#Number) .{0,3} (and|then|but)? (he|
        she|they|then)? (billed|charged|invoiced|wanted|demanded|stung) ((me|us|her|him|mum|nan|dad) !(nothing|less|
        half|the|only|exactly|what|nowt)|(double|twice|nearly|over|#Money|#Number)) .{0,3}
      (sold|sells|flogged|flogs|charged|claimed|collected|hired out|rents out|let|took the money for) .{1,6} and (kept|
        keeps|pocketed|pockets|trousered|hung on to|banked) (the|all the|half the|every) .{0,1} (difference|cash|money|
        change|profit|profits|proceeds|takings|rent|penny) .{0,3}
      (paid|gave) (him|her|them|#Person|that .{1,2}) .{0,4} for #Number .{1,4} (and|but) (i|we|she|he|mum|nan|
        there)? (only|can only)? (count|counted|make it|can see|see|only got|got only|found|are only|
        were only) (only)? #Number .{0,3}
      ((they|he|she|who) cut|tops up|topped up|fills up|eked out|ekes out|bulks out|bulked out|cuts|pads out|
        stretches) (the|his|her|their) .{0,2} (milk|gin|beer|mince|honey|petrol|diesel|spirits|whisky|vodka|juice|oil|
        cider|jam|paint) (with|from|out with) (water|the tap|the hose|lard|bread|breadcrumbs|sugar|syrup|glucose|meths|
        rusk|fat|vegetable oil|cheap .) .{0,3}
      (#Person 's|his|her|their|that .{1,2} 's) .{0,1} (cakes|cake|pies|pie|scones|jam|bread|soup|pasties|chutney|
        marmalade|lasagne|curry|gravy|sausage rolls|quiche|tarts|biscuits) (are|is|'s|was|were) (straight from|from|
        just|only|all)? (asda|tesco|lidl|aldi|morrisons|sainsburys|iceland|costco|waitrose|m and s|greggs) (with|in|
        under|out) .{0,5}
      ${WHO} .{0,2} (takes|took) (your|our|my|people 's|everyone 's) .{0,3} and (sells|sold|flogs|flogged) (it|
        them) .{0,4}
      (minibus|bus|coach|taxi|cab|van|lorry|ambulance|ride|lift|scaffold|bouncy castle|boat|trailer) .{0,2} (failed|
        fails|has no|has n't got|has not got|lost) (its|an|a|the)? (mot|inspection|safety check|test|ticket|insurance|
        certificate|licence) .{0,4} (and|but|yet) .{0,3} still (out|on the road|running|used|in use|going|driving|
        carrying|taking|open|up) .{0,4}
      (blue badge|disabled bay|disabled badge|mobility car|motability car|pip|attendance allowance|sick note|bad back|
        back trouble|parking badge) .{0,4} (and|but|yet) (he|she|they) ('s|is|are|'re|was|can|has|
        have)? .{0,3} (up and down|up a|up on|climbs|climbing|plays|playing|runs|running|digs|digging|lifts|lifting|
        roofs|roofing|jogs|jogging|dances|dancing|skis|skiing|cycles|cycling|five a side|ladders|the gym|lays|laying|
        carries|carrying|works|working|golfs|golfing|tiling|does triathlons|does marathons) .{0,4}
      (lives|living|lived|moved|emigrated|based) (in|to|over in|out in) .{1,8} (and|but|yet) (he|she|they)? (still|yet|
        goes on) (draws|draw|claims|claim|gets|get|takes|take|votes|picks up|collecting|claiming|drawing|pockets) (his|
        her|their|an|the)? .{0,2} (allowance|wage|wages|pension|expenses|salary|benefits|pip|mileage|pay|carers|
        here) .{0,3}
      (builders|developers|they all|firms|contractors|landlords|everybody) (give|slip|bung|stand|gives|slips) (the|our|
        that|a) .{0,2} (officer|inspector|clerk|planner|warden|foreman|surveyor|chairman|examiner|councillor) (a|some|
        his) .{0,2} (bottle|envelope|drink|hamper|tenner|fifty|backhander|crate|case|cash|golf day|present) .{0,4}
      (always|ever|never|only|every|if you want .{1,6}) .{0,2} (you|you 've got to|you have to|folk|they|people|
        the developers|builders) (buy|slip|bung|give|see|stand|gave|bought|slipped) (the|our|that|a|his) .{0,2} (man|
        officer|inspector|clerk|planner|warden|foreman|surveyor|lad|lads|examiner|bobby|chairman) (a drink|right|
        a bottle|twenty|a few quid|something|a tenner|a fifty|fifty|an envelope|a pint) .{0,3}
    `),
  },
  {
    kind: 'misconduct',
    why: 'says that somebody was drunk when it mattered',
    firm: true,
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      (he|she|they|#Person|${SOMEBODY}) .{0,4} ${DRUNK} .{0,2} (at|in|on|during|through|behind|for|before) (the|his|her|
        their|a|every|our|half the|most of the)? .{0,2} ${ON_DUTY} .{0,3}
    `),
  },
  {
    kind: 'crime',
    why: 'says whom somebody hurt, or what they threw',
    firm: true,
    unless: [...INNOCENT, IN_FUN],
    phrases: phrases(`
      ${SOMEBODY} .{0,2} (threw|hurled|chucked|flung|lobbed) (a|the|his|her) (chair|table|stapler|glass|bottle|brick|
        plate|knife|board rubber|phone|shoe|mug) ($|at (him|her|me|us|them|a|the|my|our|#Person)|across|in (class|
        front)) .{0,3}
      ${SOMEBODY} .{0,3} (broke|breaks|punched|smashed|fractured|bust|busted|headbutted|stamped on|split|cracked) (my|
        our|#Person 's|that lad 's|a lad 's|some lad 's) .{0,3} (nose|jaw|arm|ribs|wrist|teeth|cheekbone|collarbone|lip|
        skull|head open|finger|fingers|eye socket) .{0,4}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody who had the money has it still',
    firm: true,
    near: IN_HAND,
    unless: INNOCENT,
    phrases: phrases(`
      (i 'm|i am|i 'll) (saying nothing|not saying a word|saying no more|keeping my mouth shut|not saying anything|
        say nothing|keep my mouth shut|leave it at that) .{0,3}
      (that 's|that is|thats) all (i 'm|i am|i 'll|i will) (saying|say|going to say) .{0,2}
    `),
  },
  {
    kind: 'hint',
    why: 'hints that somebody who had the money has it still',
    firm: true,
    unless: [...INNOCENT, FAIR],
    phrases: phrases(`
      (something|it all|the whole thing|that deal|it) .{0,1} (stinks|reeks|smells fishy|smells|smells off|
        whiffs) (about|over|with|round) .{0,5} (lease|contract|tender|grant|deal|vote|decision|sale|appointment|
        accounts|money|planning|purchase|loan|award|quote|invoice|tenancy)
      (gave|given|handed|awarded|went|goes|gone) (the|that)? .{0,2} (tenancy|contract|job|lease|plot|grant|tender|flat|
        licence|work|order)? .{0,1} to (the|a|some) .{1,2} (who|that) (mends|cuts|does|walks|minds|drives|services|
        plays golf with|drinks with|goes out with|lives with|cleans for|works for|plays bridge with|shoots with) (the|
        his|her|#Person) .{0,4}
      (nobody|no one|none of us|not a soul) ('s|has|have) .{0,1} (seen|had|heard of|had sight of) (a penny of|any of|
        hide nor hair of)? (the|that|our) .{0,2} (money|fund|cash|float|takings|books|accounts|kitty|grant|cheque|
        sponsorship) since .{1,6}
      (bent|crooked) as (a|an) .{1,3} (note|corkscrew|hairpin|nail|leg) .{0,2}
      make of that what you (like|want|please) .{0,2}
    `),
  },
  {
    kind: 'dishonesty',
    why: 'says that what is written down is not what happened',
    near: NOT_SO,
    unless: INNOCENT,
    phrases: phrases(`
      (minutes|register|log|logbook|form|sheet|timesheet|report|records|record|statement|rota|diary) (say|says|said|
        have|has|show|shows|put|claims|claim) (that)? (he|she|they|it|we|#Person|{office}|{member-title} .|the .) .{0,8}
    `),
  },
];
