// Somebody's family and love life, and trouble at work.
import { phrases } from '../../phrases/index.js';
import type { PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

export const HOME_AND_WORK: readonly PrivateFacts[] = [
  {
    kind: 'family-trouble',
    why: 'tells of somebody’s family and love life',
    unless: NO_PERSON,
    phrases: phrases(`
      (second|third|fourth|fifth|umpteenth|2nd|3rd|4th) (husband|wife|marriage|divorce|affair|engagement)
      (wedi|di|newydd) (gadael|gwahanu|ysgaru|cael ysgariad|rhedeg i ffwrdd|rhedeg bant|symud mas|symud allan|
        codi ei phac|codi ei bac|mynd off|gorffen) .{0,1} (ei ({cy-kin}|phlant|blant)|efo|gyda|hefo|oddi wrth|o 'r tŷ|
        $) .{0,3}
      (wedi|di|newydd) (ei) (adael|gadael) .{0,2}
      (wedi|di|cafodd|gafodd) (cael|gael)? ei (%taflu|%cicio|%lluchio|hel|troi) (allan|mas|o) .{0,3}
      (cael|gael|yn cael|nghanol) (affêr|affair|affar|ysgariad|difôrs|divorce) .{0,3}
      (cysgu|cario mlaen|caru|byw|shacio fyny|mynd) (efo|gyda|hefo|'da) .{0,1} (%gwraig|%gŵr|%partner|%cariad) .{0,2}
      (%cartref maeth|gofal maeth|gwasanaethau cymdeithasol|gweithiwr cymdeithasol|social services|
        llys teulu) .{0,4}
      (curo|waldio|bwrw|fwrw|taro|cam drin|gam drin|guro|dyrnu|hitio) (ei) (%gwraig|%gŵr|%plant|%partner|%merch|%mam|
        mab|fab) .{0,2}
      (ddim|byth|heb|'m) .{0,4} (siarad|torri gair|gweld) .{0,2} (ei|eu) ({cy-kin}|fab|phlant|blant) .{0,2}
      (pwy|fo|fe|ddim|nid fo|nid fe) .{0,1} (di|ydi|yw|ydy|'di) 'r tad .{0,2}
      (di|dydi|dyw|dydy|nid) (y) tad ddim .{0,4}
      (kicked|chucked|thrown|booted|slung|turfed|expelled|excluded|drummed) (out)? (of|from) (the|his|
        her)? .{0,1} (sixth form|school|college|uni|university|army|navy|cadets|academy|seminary|police|nursery|
        care home|refuge)
      (used to|once|spent .{0,2} years) (be|work as|working as|being|was) (a|an) (stripper|escort|prostitute|lap dancer|
        call girl|pole dancer|topless model|dominatrix|drug mule|drunk|heroin addict|user)
      (on the game|on only fans|on onlyfans|has an onlyfans|selling (herself|himself)|on the run (from|for|
        since) .{0,3})
      (another|second|secret|other|whole other) family (in|over|up|down|tucked|hidden|across) .{0,2}
      (kids|children|twins|baby|eldest|youngest|lad|girl|boys|girls|two|three|four|five) .{0,2} (are|is|'s|was|
        were) (n't|not) (even)? (his|hers|#Person 's) ($|you|at all|and|he|she|but|is)
      (getting|going through|in the middle of|filed for|filing for|wants|messy|papers for|gone through|having) (a|the|
        his|her|their)? .{0,1} (divorce|divorced|separated|annulment|custody battle)
      (sleeping|sleeps|slept|living|kipping|moved|moving|lives) (in|into|on|at|out) (the|his|her|a|to)? (spare room|
        box room|(sister's|brother's|mate's) (sofa|settee))
      (has|'s|had|have|'ve|just|finally|she|he|who) (been and|up and|gone and|just|finally)? (left|walked out on) (him|
        her|(his|her) (wife|husband|partner|fella|bloke|missus|kids)) ($|for|after|because|again|at last|last|and (the|
        taken|gone|moved)|with (the|three|two) (kids|children|baby))
      (~throw|~kick|~chuck|~boot) (him|her|(his|her) (husband|wife|fella|bloke|missus|son|daughter|lad|man)) out
      (~have|~be having|had|carrying on|in) (an|another|that)? (affair|affairs|fling|bit on the side|fancy man|
        fancy woman|secret family|love child|bastard child) .{0,4}
      (shagging|knocking off|sleeping with|bedding|been carrying on with|messing about with|sneaking round to|
        playing away with|cheating (on|with)|cheated (on|with)|shacked up with|taken up with|
        two timing|cheats on|eloped with) (a|his|her|that|some|#Person|him|another|someone|somebody) .{0,3}
      (is|'s|was) (n't|not) (the|his|her) .{0,2} (real|birth|baby's|kid's|biological) (dad|father|mother|mum)?
      (she|he|#Person|who|they) (was|were|is|'s|been) (adopted as|adopted and|adopted at|fostered|in care|
        brought up in care|put in care|put up for adoption|illegitimate|born out of wedlock|taken into care|
        a test tube baby|conceived by)
      (had|having) (a|her|another|his|the) (baby|kid|child|abortion|termination) (at (#Number|fifteen|sixteen|fourteen|
        school)|by (a|another|some|that|her|the)|out of wedlock|when (she|he))
      (kids|children|baby|bairns|little ones|son|daughter|boys|girls|grandkids|little boy|little girl|
        twins) .{0,2} (taken|removed|put in|gone into|are in|been put in|fostered|adopted) (off|away from|into|
        from) (her|him|them|care|foster care|the social|school for|foster)
      (~have) (his|her|their) (kids|children|baby|son|daughter|boys|girls) (taken|took|removed) .{0,2}
      (not|is n't|are n't|never|wo n't be|no longer|ai n't) (allowed|let|supposed|permitted) (to)? (see|near|go near|
        contact|visit|have) (his|her|their|the) (own)? (kids|children|son|daughter|ex|wife|grandkids|grandchildren|
        family|little)
      (being|been|gets) (hit|beaten|battered|knocked about|knocked around|thumped|abused|controlled|slapped about|
        slapped around|bashed) (up|about|her|him)? by (her|his) .{0,2}
      (black eye|black eyes|bruises|shiner|thick lip|split lip) .{0,4} (again|off (him|her)|from (him|her)|husband|
        fella|him|walked into a door)
      (does n't|do n't|not|no longer|have n't|has n't|never) (speak|talk|spoken|talked|seen|see|speaking|talking) (to|
        with|any more to)? (his|her|their) own (mother|father|mum|dad|sister|brother|son|daughter|kids|children|family|
        parents|flesh)
      (social services|social workers|social worker|nspcc|child protection|cafcass|women's aid) (is|are|have been|
        has been|'s been|been|were|came|'ve been|involved|involved with|visits|visit) .{0,4}
      (paternity test|custody battle|restraining order (on|against)|non mol order|contact order|alimony|decree nisi|
        marriage counselling|couples therapy|maintenance payments) .{0,3}
      (docked|paying|pays|owes|dodging|behind|stopped) .{0,4} (csa|child support|maintenance) ($|for|again|since|
        payments|money)
      (his|her|their|#Person 's) (marriage|engagement|wedding) (is|'s|was|has|had) .{0,2} (over|on the rocks|in trouble|
        called off|broken down|broke down|finished|on its last legs|a sham|collapsed)
      (stood|jilted|left) (him|her|them)? (up)? at the altar
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells of somebody’s trouble at work',
    unless: NO_PERSON,
    phrases: phrases(`
      (wedi|di|newydd|gafodd|cafodd|gath|cath|cael|gael|cal) .{0,3} (y sac|y sach|y bwt|ei (%diswyddo|%sacio)|
        ei %gwahardd (o|am|dros|ers)|ei %atal (o|dros)|rhybudd terfynol|gerdyn coch gan ei) .{0,3}
      off (y|ei|o|o'i)? (%gwaith|gwaith) .{0,2} (stress|straen|iselder|yn sâl|ers) .{0,3}
      ~get (the|a|his|her) (sack|boot|push|chop|elbow|bullet|marching orders|p45|written warning|final warning|
        verbal warning|warning|disciplinary|heave ho|tin tack|talking to from)
      (~get|been|just|was|being|is|'s) (suspended from (work|school|the)|sacked (from|for|by)|fired (from|by)|canned|
        let go (for|after|by|from)|made redundant|laid off|dismissed (from|for)|disciplined (for|over|at)|demoted|
        frogmarched out|managed out|put on gardening) .{0,3}
      (is|'s|was|been|now) on (a|his|her|their) .{0,1} (final warning|last warning|disciplinary|performance plan|
        improvement plan|pip plan|capability|first warning|written warning|probation period|garden leave)
      (failed|failing|fails|extended) (his|her|their) (probation|probationary|dbs|crb|drug test|drugs test|medical|
        appraisal|vetting)
      (taking|taken|takes|bringing|won|settled|lodged) .{0,5} (tribunal|employment tribunal|industrial tribunal|
        constructive dismissal|unfair dismissal) .{0,2}
      (~hand|~give) in (his|her|their) notice
      (sacked|fired|dismissed) (him|her) (for|after|over|last|on|because|$) .{0,3}
      (his|her|their|#Person 's) (disciplinary|redundancy money|pay off|sick record|absence record|
        sickness record) .{0,4}
    `),
  },
  {
    kind: 'hr-matter',
    why: 'tells that somebody may not work for a while',
    unless: NO_PERSON,
    phrases: phrases(`
      (been|was|is|'s been|got|get|gets) suspended ($|again|for|over|pending|while|since|that's|so)
    `),
  },
  {
    kind: 'money-trouble',
    why: 'tells of bailiffs or an eviction',
    unless: NO_PERSON,
    phrases: phrases(`
      (chased|hounded|pestered|visited|rung) .{0,2} by the (loan|finance|debt|catalogue|money|rent) (people|man|men|lot|
        company|collectors)
      (put|turned|thrown|turfed|chucked|slung) out of (#Number|their|his|her|the) .{0,1} (house|flat|home|cottage|
        bungalow|#Capital)
      (mae|roedd|mae 'r|roedd y|bu 'r) (beili|beilïaid|bwmbeili|bwmbeilis|beiliaid) .{0,5} (yn|wrth|gyda|efo) .{1,3}
    `),
  },
  {
    kind: 'family-trouble',
    why: 'tells how somebody’s family lives',
    unless: NO_PERSON,
    phrases: phrases(`
      (social services|social workers|social worker|nspcc|the social) .{0,4} (round|round to|after|at|in and out of|
        involved with|visiting|called on|to see) .{0,1} (#Person|the #Capital|him|her|them|next door)
      (living|live|lives|sleeping|sleep) in (separate|different|opposite) (halves|ends|rooms|parts|houses|beds|bedrooms)
    `),
  },
];
