// Somebody's dealings with the law, benefits and money.
import { phrases } from '../../phrases/index.js';
import type { PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

export const LAW_AND_MONEY: readonly PrivateFacts[] = [
  {
    kind: 'criminal-record',
    why: 'tells of somebody’s dealings with the law',
    law: true,
    unless: NO_PERSON,
    phrases: phrases(`
      (wedi|di|newydd|gafodd|cafodd|gath|cath|cael|gael|cal) .{0,4} (ei|eu) (%arestio|%restio|%carcharu|%dirwyo|
        %cyhuddo|(%dal|stopio) .{0,2} (yn|am|efo|gyda) .{0,1} (yfed|%gyrru|goryrru|oryrru|%dwyn|cyffuriau|%cyffuriau|
        %meddw|canabis)) .{0,3}
      (yn|o|mewn|i|allan|mas) (o)? (y)? (%carchar|jêl|jel|llys ynadon|llys y goron|celloedd) .{0,3}
      (dan glo|o flaen (y llys|ei well|yr ynadon)|ar fechnïaeth|ar brawf|ar dag|gwisgo tag) .{0,2}
      (colli|golli|collodd|gollodd) (ei) (%trwydded) .{0,5}
      am (yfed a %gyrru|oryrru|%dwyn|ymosod|gynnau tân|werthu cyffuriau|dwyll) .{0,2}
      (delio|dîlio|gwerthu|werthu|tyfu|dyfu) .{0,1} (cyffuriau|canabis|weed|coke|drygs|wîd) .{0,3}
      (heddlu|polîs|plismyn|cops|glas) .{0,4} (yn nhŷ|yn nhy|i dŷ|i dy|wrth ddrws|tu allan i dy|tu allan i dŷ|
        rownd i) .{1,3}
      (lleidr|dwgyd|dwyn o siop|ddwyn o siop) .{0,3} ($|eto|oedd)
      (home|out|released|free) .{0,3} (years|months) (he|she|they) (has|'s|have|'ve) (done|served)
      (ca n't|cannot|not allowed|banned|barred|forbidden|must n't|not to) .{0,3} within .{1,4} (yards|metres|meters|
        miles|feet|mile|yard) of .{0,3}
      (ca n't|cannot|not allowed|banned|barred|not to be|must n't be) .{0,2} (near|around|alone with|left with|
        working with) (kids|children|a playground|minors|his own kids|young girls|women)
      (because of|on account of|thanks to|with) (his|her) (record|criminal past|convictions|conviction|time inside|
        spell inside|stretch) .{0,2}
      (over|well over|twice|three times|double|nearly over) the (limit|drink drive limit) (at the wheel|when (he|
        she) (was|drove)|driving home)
      ~lose (his|her|their|my) licence ($|for|over|after|because|through|again|in)
      ~get (nicked|nabbed|collared|sent down|banged up|locked up|busted|pinched|tagged|raided|cautioned|convicted|
        bailed|done (for|by the police)|(a|the) (caution|record|speeding|driving ban|suspended sentence)|an asbo|(six|
        three|nine|twelve|eighteen|#Number) .{0,1} (months|weeks) (inside|suspended|in|$|this time)|(six|nine|
        twelve) points|banned (from|for) (driving|drink|speeding)) .{0,3}
      (been|was|just) (nicked (for|again)|nabbed|collared|sent down|banged up|put away for|breathalysed|cautioned (for|
        by)|convicted|jailed|bailed|raided by|fined (for|over) (no|not|speeding|drink|drunk|shoplifting|driving)|
        done for (speeding|drink|no|handling|fraud|theft|burglary|robbery|arson|assault|abh|gbh|drugs|benefit)|
        charged with (a|an|the|assault|theft|fraud|drink|drugs|gbh|possession)|found guilty|in and out of (prison|nick|
        jail)) .{0,3}
      (went|goes|gone|going|sent|got sent) to (prison|jail|borstal) for .{1,3}
      (up|appearing|appears|appeared|due|~go|went up) (before|in front of|in|at) (the)? (beak|magistrates|bench|judge|
        crown court|crown|mags|youth court|court (on|for|over|again|next|last|over)) .{0,3}
      (on|in) the (court list|court lists|sex offenders list|sex offenders register|sex offenders' register|
        register of offenders|wanted list|court page|court report|court reports|magistrates list|youth offending)
      (back|still|is|'s|was|been) (inside (again|for|till|until|this)|in (prison|nick|jail|clink|the nick|the slammer|
        strangeways|the cells)) .{0,3}
      (doing|done|served|serving|finished) (his|her)? (time ($|for|in|inside)|bird|porridge|a stretch)
      (doing|does|did|done|served|serving|finished|out after) .{0,1} ((#Number|two|three|four|five|six|eighteen|nine|
        ten|life) .{0,1} (months|years|yrs)? (inside|in (prison|jail|nick|wandsworth|strangeways)|for (robbery|burglary|
        drugs|fraud|assault|manslaughter|theft|arson|gbh))) .{0,3}
      (wearing|has got|'s got|has|wears|on) (a|an|the|his|her) (ankle tag|electronic tag|ankle bracelet|curfew|
        police record|criminal record|record as long|rap sheet|restraining order|non molestation order|dispersal order|
        driving ban|bail hostel|conviction|convictions|caution|suspended sentence)
      (has|'s got|had|has got) (form for|previous for|a criminal|points on (his|her) licence|a conviction for|
        convictions for) .{0,3}
      (police|old bill|cops|coppers|plod|bobbies) .{0,3} (came for|took|carted|raided|lifted|arrested|been to|
        been round to|were round|were round at) (his|her|him|number #Number|#Person 's|theirs|next door) .{0,3}
      (carted|taken|led|took|marched) (him|her|them)? (off|away) (in|by) (handcuffs|cuffs|the police|a police|
        the back of a)
      (is|'s|was|known|convicted|registered) (a|the)? (paedophile|paedo|nonce|sex offender|ex con|jailbird|convict|
        convicted arsonist)
      caught (shoplifting|with drugs|with weed|with a knife|drink driving|poaching) .{0,3}
      (out on|on|breached|broke|breaching|skipped|jumped) (bail|licence|parole|remand|probation|tag|his bail|her bail|
        curfew) .{0,2}
      (caught|stopped|fined) .{0,3} (without|with no|no) (insurance|licence|a licence|mot|tax)
    `),
  },
  {
    kind: 'benefits',
    why: 'tells what a person lives on',
    unless: NO_PERSON,
    phrases: phrases(`
      (~claim|~draw|~be on|~live off|~live on|~get|getting by on|signing|signed|~be|all) .{0,2} (carers allowance|
        carer's allowance|attendance allowance|disability|dla|pip|esa|jsa|jobseekers|dole|universal credit|uc|
        housing benefit|pension credit|income support|tax credits|child maintenance|sick pay|incapacity|benefits|
        a state pension|parish relief)
      (~be) (on|signing on|back on|off on) (the)? (sick|dole|benefits|universal credit|pip|statutory sick pay)
      (gets|get|getting|got|has|have|having) (his|her|their|my) (rent|council tax|mortgage|rates|heating|bills) (paid|
        done|covered) (by|for|through|off) .{0,3}
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells of somebody’s money',
    unless: NO_PERSON,
    phrases: phrases(`
      (owes|owed|owing) (half the village|everyone|everybody|#Money|(#Number|forty|fifty|twenty|two hundred|thousands|
        hundreds|a fortune)) .{0,3} (quid|pounds|grand|rent|to the (taxman|bookies|bank|landlord)|in rent|back rent|
        all over|money)
      (ar y dôl|ar (%budd) daliadau|ar gredyd cynhwysol|ar fenthyg|ar y clwt|mewn .{0,3} (%dyled|%dyledion)|
        yn fethdalwr|(wedi|di) mynd i 'r wal|y beili|y bwmbeilis|y beilïaid) .{0,3}
      (ddim|heb|byth|'m|dim|wedi stopio|di stopio) .{0,3} (talu|dalu) .{0,1} (ei|eu|y|yr|'i|am) (%rhent|%biliau|%treth|
        %treth cyngor|%morgais|%dyled|%dyledion|%car) .{0,3}
      (tu ôl|ar ei hôl hi|ar ei hol hi|ar ei ôl hi|ar ôl) (efo|gyda|ar|hefo|'da) (y|ei|eu)? .{0,1} (%rhent|%morgais|
        %treth|%biliau|%taliadau) .{0,2}
      (hawlio|claimio|cleimio|byw ar|signio|iwsio|defnyddio|mynd i|dibynnu ar) .{0,1} (%budd daliadau|benefits|pip|
        credyd cynhwysol|(y)? (%banc) bwyd|y dôl) .{0,2}
      (colli|golli|collodd|gollodd) (ei|eu|y) (%tŷ|%fferm|%busnes|%cartref|%pres|%arian) .{0,3}
      (gamblo|hapchwarae|betio|slotiau) .{0,5}
      gweithio .{0,2} (ar y slei|cash in hand) .{0,1}
      (hp|finance|catalogue|loan company|bank|taxman|bailiffs|csa) .{0,2} (caught up|has caught up|came for|after|
        chasing) (with|up with)? (him|her|them|the (car|van|telly|furniture))
      (lost|losing|blew|blown|frittered|drank|gambled) (the|his|her|their|it) .{0,2} (house|farm|shop|pub|business|
        money|job|wages|savings|marriage|wife|all|redundancy|inheritance|rent|deposit) .{0,1} (over|to|through|on|
        because of|away on) (the|his|her)? (cards|drink|horses|dogs|bingo|gambling|slots|booze|drugs|crypto|bookies|
        fruit machines|machines|online bingo|poker|gin|coke)
      (got|getting|won|awarded|~pay|settled for|took) .{0,4} (grand|k|thousand|#Money|compo|compensation|
        payout) .{0,3} (off|from|out of|for) (the|his|her)? .{0,3} (hospital|nhs|health board|surgery|accident|fall|
        whiplash|injury|back|burns|birth|what they did)
      (to|off|from|on) the bank of (mum|mam|dad|nan) .{0,3}
      (electric|gas|meter|leccy|electricity) .{0,2} (on|off) (the|a|emergency) (key|meter|card|credit)? .{0,5} (ran|run|
        runs|running|gone) out
      (ca n't|cannot|could n't|struggling to|unable to|not able to|struggles to) (even)? (afford|pay|meet|cover|
        keep up) .{0,3} (bill|bills|rent|mortgage|gas|electric|heating|council tax|school|shopping|food|nappies|shoes|
        uniform|funeral|fees|tv licence|loan|deposit|subs|carer|debts)
      (is|'s|are|'re|was|been|gone|went|completely|stony) (completely|absolutely|stony|flat|totally|been)? (skint|
        flat broke|stony broke|bankrupt|penniless|destitute|insolvent|in hock|in arrears|in receivership|boracic|
        potless|up to (his|her|their) (eyes|neck|ears) in debt)
      (card|cheque|cheques|direct debit|mortgage|loan) .{0,2} (was|were|~get|been|is|'s|has|have|keeps)? (declined|
        refused|bounced|turned down|knocked back|bouncing|bounce|stopped|foreclosed|rejected)
      ~be .{0,2} (behind|months behind|weeks behind|way behind) (with|on) (the|his|her|their|my) .{0,1} (rent|mortgage|
        bills|gas|electric|council tax|payments|loan|car|maintenance|catalogue)
      (two|three|four|five|six|#Number|several|few|couple of) (months|weeks|payments) (behind (with|on) (the|his|her|
        their) (rent|mortgage|bills|gas|car|loan|payments)|behind $|in arrears|overdue)
      (bailiff|bailiffs|debt collectors|debt collector|repo man|repo men|loan shark|loan sharks|sheriffs officers|
        enforcement officers|high court enforcement|finance company) .{0,4} (round|at|been|were|came|come|call|called|
        calling|took|taking|banging|knocking|after|for)
      (losing|lost|loses|lose|letting|let|had to sell|having to sell|selling) (the|their|his|her) (house|home|flat|
        bungalow) (go|to the|back to|because (they|he|she)|to pay|over (debts|the)|and|since|after|$)
      (bank|building society|mortgage company|lender|finance people|finance company|receivers) .{0,2} (want|wants|
        wanted|is taking|took|taken|has taken|are taking|has repossessed|repossessed|foreclosed|called in|
        taking) .{0,2} (it back|them back|(house|home|farm|flat|car|van|keys|loan) (back|off)|back)
      ~max out .{0,4} (card|cards)
      maxed (out)? .{0,5} (card|cards)
      (goes|going|went|been|relies|rely|relying|living|feeding .{0,2}) (to|at|on|off|from|down) .{0,1} (food bank|
        foodbank|food parcels|handouts|food vouchers) (every|again|now|for (him|her|the kids)|since|twice|these days|$)
      (earns|earning|takes home|pulling in|pulls in|salary is|on a salary of) .{0,2} (#Money|#Number|eighty|sixty|forty|
        ninety) .{0,1} (grand|k|thousand|a year|an hour|a month|a week|per annum)
      (n't|not|never|yet to) (paid|settled|coughed up|paid up) .{0,12} (on|onto|on to|had|ignored|sent|got|up to) (the|
        their|his|her|a|to)? .{0,2} (second|third|fourth|final|last|#Ordinal|#Number) (letter|reminder|demand|invoice|
        letters|reminders|bill)
      (had|on|onto|on to|ignored|sent|got) (their|his|her|a|to (their|his|her))? (second|third|fourth|final|last) (letter|
        reminder|
        demand|notice) (for|over|about) .{0,3} (hall hire|hire|rent|bill|invoice|subs|fees|dues|allotment|
        deposit|party|do|booking)
      (inherited|came into|coming into|been left|was left|won) .{0,2} (#Money|#Number|half a|two|three|quarter of a|
        a small) .{0,2} (million|grand|k|hundred thousand|fortune) .{0,3}
      (gambled|drank|drunk|blew|blown|pissed|frittered) (away|it|the|his|her|their) .{0,2} (away|house|wages|savings|
        inheritance|rent|mortgage|on the (horses|dogs|machines|bingo|slots)|all)
      (living|sleeping|sleeps|lives|kipping|dossing|slept) (in|out of|on|rough in|at) (his|her|their|a mate's|
        mates) (car|van|tent|shed|sofa|caravan|garage) .{0,2}
      (is|'s|are|been|made|got|getting|being|facing) (homeless|evicted (from|on|next|this|at|by|for) .{0,1}|
        served notice|kicked out of (his|her|their) (flat|house)|repossessed by|eviction|chucked out of (his|her|
        their)) .{0,2}
      (section 21|eviction notice|notice to quit|repossession order|ccj|county court judgement|county court judgment|
        final demand|statutory demand|iva|payday loan|debt relief order) .{0,3}
    `),
  },
];
