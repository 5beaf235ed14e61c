// Private facts as neighbours who mean well tell them: what was lost, what is waited for, who put them there, how a child gets on.
import { phrases } from '../../phrases/index.js';
import { NO_PATIENT, type PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

const THEIR = '(his|her|their|the)';

/** Words that show that nobody is in want: houses are bought, and the cause is an event. */
const NO_PLIGHT = phrases(`
  (flood|floods|storm|match|matches|game|raffle|raffles|bet|auction|quiz|competition|landslip)
  (we|i|i've|we've|i'm|we're) .{0,3} (sold|moved|rent|renting|lost)
`);

/** Sayings with words of illness in them. */
const NO_ILLNESS = phrases(`
  (off the (booze|drink|sauce)) .{0,6} (january|dry january|lent|charity|sponsor|sponsored|sponsorship|hospice)
  (calf|calves|lamb|lambs|kid goat|foal|kitten|kittens|puppy|puppies|hedgehog|plant|plants|seedlings|bees)
`);

export const PLIGHT: readonly PrivateFacts[] = [
  {
    kind: 'money-trouble',
    why: 'tells what somebody has lost or cannot pay',
    unless: [NO_PERSON, NO_PLIGHT],
    phrases: phrases(`
      (lost|losing|lose|loses) ${THEIR} .{0,1} (house|home|flat|farm|cottage|bungalow|shop|pub|business) (when|after|
        because|to the bank|in the divorce|over it|through (the|his|her)|and (had|have|are|now|moved|ended)) .{0,6}
      (owe|owes|owed|owing) .{0,3} (months|weeks|month|week|years) ('|of|'s)? .{0,1} (rent|maintenance|mortgage|fees|
        subs|council tax|wages|child support) .{0,2}
      (had|having|has|have|forced) to (sell|pawn|flog|remortgage|borrow on|hand back) (the|his|her|their|
        everything) .{0,3} to (pay|keep|clear|feed|buy food|get straight|settle|cover|eat) .{0,5}
      (ca n't|could n't|cannot|struggling to|struggle to|struggles to) (make ends meet|put food on|keep up (the|
        with the) (payments|rent|mortgage|bills)|heat the (house|place|flat|bungalow)|feed (the|his|her|their) (kids|
        children|family|bairns|boys|girls)) .{0,3}
      (only has|has only|has got|lives on|living on|exists on|gets by on|getting by on|down to) (the)? (her|his|
        their)? .{0,1} (state pension|widow's pension|savings|toast|beans|fresh air|charity|handouts|food parcels|
        pot noodles|soup) .{0,2}
      (maxed out|remortgaged|re mortgaged|cashed in (his|her|their) pension|in hock|taken a loan|took a loan|
        payday loan) .{0,4}
      (scheme|firm|crypto|scammer|scammers|conman) .{0,2} (took|cleaned|had|fleeced|got) (him|her|them) .{0,1} (for|
        out) .{0,3}
    `),
  },
  {
    kind: 'housing',
    why: 'tells how somebody came to live where they do',
    unless: [NO_PERSON, NO_PLIGHT],
    phrases: phrases(`
      (put|placed|moved|housed|rehoused|dumped|settled|stuck) (him|her|them|the family)? (there|in there|here|in|into|
        up|at) .{0,4} by (the)? (housing|council|housing association|social|county|home office|homeless (team|unit|
        people)|church|probation|charity) .{0,3}
      (in|into|to) (a)? (temporary accommodation|emergency accommodation|b and b by|hostel|bail hostel|night shelter|
        sheltered housing|homeless hostel|halfway house|bedsit|half way house|supported living|
        the women's refuge) .{0,3}
      (on|been on|put on|top of|still on) the (list|waiting list|housing list) for (a)? .{0,1} (council|
        housing association|social|sheltered|disabled|bungalow|ground floor) .{0,3}
      (is|'s|are|'re) (only|just)? (renting|subletting|sub letting|squatting|sofa surfing|lodging|
        staying) .{0,5} (since|because|after|till|until) .{0,5}
      (got|been|was|were|being|is|are) (evicted|turfed out|kicked out|thrown out|chucked out|turned out|served notice|
        given notice to quit|made homeless) (by|of|after|because|when|for|last|next|$) .{0,4}
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells of somebody’s leave to stay',
    unless: NO_PERSON,
    phrases: phrases(`
      asylum .{0,2} (turned down|refused|rejected|knocked back|granted|accepted|appeal) .{0,3}
      (waiting|waits|still waiting|wants|hoping) (to hear|to know|to find out|on news)? .{0,2} (if|whether) (he|she|
        they|#Person) (can|may|could|is allowed to|are allowed to|will be allowed to|'ll be allowed to) stay .{0,3}
      (overstayed|outstayed) (his|her|their) (visa|leave|welcome at the border) .{0,2}
      (here|came|come|over) (on|with) (a|an|no|his|her|their)? .{0,1} (visa|papers|student visa|work permit|spouse visa|
        ukraine scheme|homes for ukraine|resettlement scheme) .{0,3}
      (came|come|got|arrived|smuggled) (over|in|here|across)? (on|in) (a|the) (small boat|dinghy|back of a lorry|
        boat from calais|boat over the channel) .{0,3}
      (fears|dreads|frightened of|terrified of|facing|up for|due for|threatened with) (being)? (deported|deportation|
        sent back|being sent back) .{0,3}
    `),
  },
  {
    kind: 'health',
    why: 'tells what has befallen somebody',
    unless: [NO_PATIENT, NO_PERSON, NO_ILLNESS],
    phrases: phrases(`
      (lost|losing|buried) (a|another|the|their|her|his|their first|their second) (baby|bump|little one|babies|
        first baby|second baby|unborn) ($|at|in|last|again|so|and|this|before|to) .{0,3}
      (off|come off|came off|back on|on) the (booze|drink|sauce|hard stuff|gear|smack|methadone|pills|weed|wagon) .{0,4}
      (hung|hanged|killed|topped|harmed|cut|cutting|starving|starved|drank|drinking|drugged|shot) (himself|herself) ($|
        in|at|to|last|when|after|because|again|since|with) .{0,3}
      (tried|threatened|wanted|threatens|attempted) to (end it|end it all|top (himself|herself)|kill (himself|herself)|
        take (his|her) own life|jump off|do (himself|herself) in|hurt (himself|herself)) .{0,3}
      (lost|losing|lose) (all|most of)? (his|her) (hair|sight|hearing|memory|mind|leg|foot|breast|voice|licence|
        driving licence|marbles|eyesight) ($|again|now|from|to|through|after|with|since|so|please|bless|and) .{0,3}
      (does n't|do n't|no longer|wo n't|ca n't) (recognise|recognises|recognize|know) (her|him|them|us|his own|her own|
        anyone|anybody) .{0,2} (now|any more|anymore|these days|at all|most days|some days|$)
      (#Person|he|she|{villager}) (gets|is getting|'s getting|is|'s) .{0,1} (a bit|rather|quite|very|a little) (lost|muddled|
        forgetful|confused|mixed up|vague) (these days|now|lately|nowadays|bless|of late|since) .{0,2}
      (wants|wanted|wanting|asks|asked|asking) (us|me|the council|somebody) to (make|get|help) (her|his|their) .{0,1} (son|
        daughter|husband|wife|partner|boyfriend|lad|lodger|father) (to)? (move out|leave|go|out|stop drinking|get out) .{0,4}
      (took|taking|ended) (his|her) own life .{0,2}
      going through (the|a|his|her) (change|menopause|mid life crisis|midlife crisis|breakdown|bad patch|rough patch|
        custody battle) .{0,3}
      (legs|hands|eyes|eyesight|hearing|mind|memory|nerves|bowels|kidneys|lungs|heart|knees|hips|back|marbles|
        sight) (have|has|'s|'ve|are|is) (all|just|pretty much|nearly)? (gone|going|went|giving out|failing|packed up|
        packing up|given up|shot|knackered|not what (they|it) (were|was)) .{0,3}
      (wets|soils|messes|wetting|soiling) (himself|herself|the bed|his bed|her bed) .{0,2}
      (in|wears|wearing|puts (him|her) in) (nappies|incontinence pads|pads|a pad) ($|now|at night|since|at (his|
        her)) .{0,2}
      (ca n't|cannot|no longer able to|not able to|unable to|struggles to) (wash|dress|feed|toilet|bathe|look after|
        do for) (himself|herself|themselves) .{0,3}
      (forgets|forgotten|forgot|does n't know|do n't know|did n't know|not know) (his|her|their|what|who|
        where) .{0,1} (own name|day it is|own (kids|children|daughter|son|wife|husband)|(he|she|they) (is|are|was|live|
        lives)|way home) .{0,3}
      (wandering|wandered|wanders|found wandering|got found) .{0,2} (at night|in (his|her) (nightie|pyjamas|slippers|
        dressing gown)|down the bypass|in the road|half dressed) .{0,2}
      (carers|carer|nurses|district nurse|home help|meals on wheels) .{0,1} (in|coming|coming in|come|comes|calling|
        round|go in|goes in|visit|visits) .{0,2} (times|twice|once|every|daily|morning|mornings|a day|
        night and morning) .{0,3}
      (has|have|had|'s had|gets|got|having) (carers|a carer|the nurse|the district nurse|nurses|a home help|
        palliative care|marie curie|macmillan nurses) (in|round|going in|coming in|coming|now|overnight) .{0,4}
      (wears|wearing|had|has|fitted with|got|getting|needs) (both|two|new|a pair of|a)? (hearing aids|hearing aid|
        false leg|artificial leg|glass eye|catheter|stoma|colostomy bag|pacemaker|frame|zimmer|wheelchair|
        mobility scooter|stairlift|calliper|insulin pump|feeding tube|commode|hoist|hospital bed) .{0,3}
      (tube fed|peg fed|fed by a tube|fed through a tube|on a ventilator|on home oxygen|bed bound|bedbound|
        chair bound) .{0,2}
      (booked in for|just had|had to have|gone in for|going in for|has had|'s had|have had|had) (a|an|his|her|
        the) .{0,1} (scan|biopsy|colonoscopy|camera down|camera up|abortion|termination|termination of|vasectomy|
        hysterectomy|boob job|boobs done|facelift|lump out|mole off|tubes tied|prostate|snip|gastric band|nose job|
        piles done|cataracts done|bypass|stent|stents) .{0,3}
      (had|having|have|having had|getting) (a|his|her|the|that|both|another) .{0,2} (lump|lumps|growth|growths|cyst|cysts|polyp|
        polyps|tumour|gallbladder|gall bladder|appendix|womb|kidney|tonsils|ovary|ovaries|prostate|bunions|cataract|
        cataracts) (removed|taken out|cut out|whipped out|taken off|cut off|done) .{0,3}
      (has|have|'s|had|just)? (dropped|flunked) out of (uni|university|college|school|sixth form|medical school|the sixth
        form) .{0,3}
      (who|he|she|#Person|{kin}) (has|'s|had)? (just)? (lost|losing) (his|her) licence .{0,3}
      baby (came|was born|arrived|is|was) .{0,1} (weeks|months|five weeks|six weeks|eight weeks|ten weeks|very|too|
        far too)? (early|premature|prem) .{0,3}
    `),
  },
  {
    kind: 'disability',
    why: 'points somebody out by a disability',
    unless: NO_PERSON,
    phrases: phrases(`
      (the|that) .{0,1} (one|lad|lass|boy|girl|man|woman|lady|chap|bloke|kid) with (the|a|one|his|her) .{0,1} (tics|
        fits|stammer|stutter|wheelchair|limp|hearing aid|hearing aids|calliper|glass eye|squint|hare lip|cleft lip|
        club foot|bad leg|bad eye|twitch|tremor|frame|crutches|palsy|hook|false leg|shakes|guide dog|white stick|
        arm missing|leg) .{0,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells of somebody’s birth or family',
    unless: NO_PERSON,
    phrases: phrases(`
      (#Person|{kids}|twins|boy|girl|lad|lass|daughter|son|he|she|they|kids|youngest|eldest) (is|are|was|were|'re|
        's) (both|all|actually|really)? (adopted|fostered|in care|a foster child|foster children|ivf|illegitimate|
        a love child) ($|and|you|so|but|too|from|when|as|after|did) .{0,3}
      (grew up|was brought up|were brought up|raised) in (care|a children 's home|a home|foster care|
        foster homes) .{0,3}
      (#Person|he|she|who) (is|was|'s) (n't|not)? (really|actually)? the (father|dad|real father|real dad|
        biological father) ($|and|but|you|we|everyone|after|at all|either|though) .{0,3}
      (in the family way|up the duff|in the club|knocked up|bun in the oven|three months gone|four months gone|
        five months gone|six months gone) .{0,3}
      (used to be|was|is|had been|once) married to (a|another) (man|woman|fella|bloke|girl) ($|before|and|but|once|till|
        until|you|who|called) .{0,3}
      (ex|husband|wife|partner|fella|dad|mum|mother|father) (has|'s|have)? (taken|took) (the|his|her|their) (kids|
        children|boys|girls|baby|twins|bairns) (to|away|off|abroad|and|out) .{0,4}
      (not|n't) (sharing a bed|sleeping in the same|speaking to each other|speaking to one another|
        living as man and wife|talking to each other|spoken to (his|her|their) .{1,2} (for|in|since)) .{0,3}
      (wife|husband|missus|fella|partner|boyfriend|girlfriend|old man|he|she) (hits|hit|beats|beat|knocks|thumps|
        batters|punches|slaps) (her|him) ($|and|when|we|again|you|every|about|in|so) .{0,3}
    `),
  },
  {
    kind: 'child',
    why: 'tells how a child gets on at school',
    unless: NO_PERSON,
    phrases: phrases(`
      (kept|held|put|moved|dropped) (down|back) (a|another|one) (year|class|set|group) .{0,3}
      (got|gets|scored) (a|an|straight|all|two|three) (#Capital|c|d|e|u|f|fail|fails|ds|es|us|threes|twos) (in|
        for) (his|her)? .{0,1} (maths|english|science|french|history|geography|physics|chemistry|biology|welsh|gcse|
        gcses|a level|mocks|sats|exam) .{0,3}
      (resitting|re sitting|has to resit|retaking|failed|flunked) (his|her|their|all (his|her)|maths|
        english) .{0,1} (gcses|gcse|exams|exam|mocks|a levels|year|maths|english|sats|eleven plus|course)? .{0,3}
      (bottom|lowest|remedial|special) (set|group|table|class|stream|unit) (for|in|at) .{0,3}
      (excluded|suspended|expelled|isolated|put in isolation|kept in|sent home|moved school|moved schools|
        asked to leave) (for|because|over|after|from school) .{0,2} (fighting|biting|hitting|swearing|vaping|drugs|
        truancy|bullying|smoking|knife|behaviour|kicking|stealing|bunking|spitting|school) .{0,3}
      (ca n't|cannot|still ca n't|could n't|is n't able to) (read|write|talk|speak|walk|swim|use the toilet|
        tell the time) (yet|properly|at all|and he 's|and she 's|at (six|seven|eight|nine|ten|his|her)) .{0,3}
      (not|n't) (potty trained|toilet trained|dry at night|walking yet|talking yet|speaking yet) .{0,3}
    `),
  },
  {
    kind: 'private-matter',
    why: 'tells what somebody is no longer allowed to do',
    unless: NO_PERSON,
    phrases: phrases(`
      (had|has had|have had|having|got) (his|her|their) (driving licence|licence|car keys|gun|guns|shotgun|shotguns|
        passport|benefits|mobility car|motability car|dog|kids) (taken|taken off|took off|took|removed|confiscated|
        revoked) .{0,4}
      (driving licence|licence|car keys|motability car|shotgun licence) (has been|have been|was|were|been|
        got) taken (off|away from) (him|her|them|#Person) .{0,3}
      (not|n't|no longer|never) (allowed|fit|safe) to (drive|be left|live alone|cook|go out alone|be on (his|her) own|
        handle money) .{0,4}
      power of attorney (over|for) (her|him|#Person|(his|her|their) .) .{0,3}
    `),
  },
];
