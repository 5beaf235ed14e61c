import { phrases } from '../phrases/index.js';
import { OVERHEARD } from './confidential/overheard.js';
import { STAFF } from './confidential/staff.js';
import type { Check, Group } from '../types.js';
import { secretsBeside } from './confidential/secrets.js';

/** What may have to be kept confidential: the council's people, papers and deals. */
const MATTERS = phrases(`
  (council|councils|councillor|councillors|cllr|clerk|clerk's|chair|chairman|chairman's|chair's|members|member|meeting|
    committee|parish|town|county|office|officer|officers|tender|tenders|offer|offers|bid|bids|price|quote|quotes|
    contract|sale|selling|sold|sell|lease|rent|site|field|land|paddock|plan|planning|report|draft|item|agenda|file|buy|
    buying|bought|folder|hearing|warning|signed off|notice|staff|grant|budget|precept|caretaker|groundsman|lengthsman|
    warden|developer|surveyor|valuer|solicitor|auditor|inspector|working party|minutes|vote|voted|thousand|grand|
    hundred|#Money|depot|pavilion|barn|chapel|pier|coal yard|goods yard|builders yard|allotment|toilets|car park|hut|
    lodge|shed|boathouse|settled|agreed|decided|closing|shutting|youth club)
  (cyngor|gyngor|clerc|cadeirydd|aelodau|pwyllgor|sir|pris|cynnig|gwerthu|werthu|werthwyd|cynllun|adroddiad|tir|cae|mil|
    swyddfa|ysgol|neuadd|siop|llyfrgell|llyfrgelloedd|tafarn|dafarn|meddygfa|feddygfa|cau|swydd|parc)
`);

/** Sentences with one of these are not confidential: they are public already, or not the council's business. */
const PUBLISHED = phrases(`
  (minute|minuted|minutes|published|survey|replies|helpline|invitation to tender|citizens advice|will resolve|
    to resolve|open session|website but|swimming|pool|bank|password|scam|raffle|santa|surprise|birthday|prize|bus|bingo|
    wedding|engagement|recipe|nurse|clinic|support group|carers)
  in private (house|home|houses|homes|hands|ownership|hospital)
  (exam|exams|school|homework|quiz|colouring|song|hymn) (paper|papers|sheet|sheets|books)
`);

/** Questions about a firm or a price to the neighbours. A draft that asks them tells no council secret. */
const ASKED_AROUND = phrases(`
  (anyone|anybody|who's|has anyone|any of you) .{0,2} (used|use|uses|tried|recommend|had|know a|dealt with)
  (is|does|do) (that|this|it|they) .{0,1} (about right|about average|sound|seem|reasonable|normal|steep|fair|a lot)
`);

/** What a council buys and sells. */
const ASSET = `(land|field|paddock|strip|building|site|barn|pub|plot|depot|yard|orchard|chapel|bank|shop|house|farm|
  lodge|mill|wood|woods|meadow|garage|hall|school|church|pavilion|club)`;

const GROUPS: readonly Group[] = [
  {
    kind: 'closed-session',
    why: 'tells what was said behind closed doors',
    phrases: phrases(`
      (%rhan|%sesiwn|%darn) (%caeedig|%preifat|%cyfrinachol) .{0,5} (penderfynwyd|benderfynwyd|cytunwyd|gytunwyd|
        penderfynon|benderfynon|cytunon|gytunon|dywedodd|ddwedodd|ddudodd|wedodd|clywson|glywson|pleidleisiwyd|
        bleidleision|fe|cytuno|penderfynu) .{0,8}
      (once|after|when|before|as soon as) .{0,2} (the)? (public|press|public and press|press and public|reporter|
        reporters|journalist|man from the paper|lady from the paper|gallery|rest of you|everyone else|wasg|
        cyhoedd) .{0,3} (left|went|gone|packed up|cleared off|pushed off|trooped out|shuffled out|filed out|had left|
        were out|was out|cleared|had gone|been sent out|got sent out|adel) .{0,6}
    `),
  },
  {
    kind: 'marked',
    why: 'passes on what is marked or meant to stay secret',
    phrases: phrases(`
      (marked|stamped|headed|says|strictly|highly) (private and)? private .{0,8}
      (marked|stamped|headed|says|it's|its|was|strictly|still|highly|all) (private and)? (confidential|
        not for publication|restricted|embargoed|hush hush|top secret|under wraps|not for sharing|eyes only) .{0,8}
      (it|this|that|which) (has|have|is|was|'s) (n't|not) (yet)? (been)? (announced|made public|published|released) $
      (not|n't|isnt|aint) .{0,3} (public|announced|published|out|official|been told|common knowledge|released|
        gone public|in the papers) (yet|till|until|knowledge|officially|but) .{0,6}
    `),
    evenNegated: true,
  },
  {
    kind: 'tender',
    why: 'gives away figures or terms of a deal',
    unlessDraft: ASKED_AROUND,
    phrases: phrases(`
      (lowest|highest|cheapest|dearest|three|four|two|five|all|other|winning|their|opening|our) (tender|tenders|bid|
        bids|quote|quotes|offer|offers|price|prices|estimates) .{0,10} (#Money|#Number|in|back|came|come|was|is|under|
        over|nearly|just|from)
      (biggest|littlest|smallest|lowest|dearest) .{0,2} (#Number|sixty|forty|fifty|thirty|twenty) .{0,6}
      (bid|offer|offered|offering|price) .{0,4} (for|on) the (land|field|paddock|depot|strip|building|site|barn|pub|
        plot) .{0,4}
      (preferred bidder|heads of terms|opening offer|walk away price|winning bid|reserve price) .{0,3} (is|was|at|of|'s|
        for|came|just) .{0,8}
      (#Number|two|three|four|five|six) (prices|quotes|bids|tenders|estimates) (in|came|back|for|we|they|so|and|from|
        now) .{0,8}
      (tender|tenders|bid|bids|quotes|envelopes) .{0,6} (want|wants|wanted|asking|asked|said|came in at|went in at|
        quoted|put in|bid) .{0,2} (#Number|#Money) .{0,8}
      (we|we 're|we 've|we 'll|council|parish) .{0,4} (go|going|pay|offer|stretch|bid|settle|drop) .{0,2} (as high as|
        up to|no higher than|no lower than|as low as|no more than|as far as) .{0,2} (#Number|#Money) .{0,3} (for|
        on) (the|that|their|his) .{0,4}
      (landlord|owner|owners|seller|vendor|farmer|diocese|estate|other side|they|he|she|agent|agents|brewery|
        developer) (will|would|'d|'ll|might|wo n't|would n't) (take|accept|settle for|go (below|under|as low as)|
        come down to|drop to|sell for) .{0,3} (#Number|#Money) .{0,8} (we|council|parish) .{0,3} (offered|told|said|bid|
        countered|going|go|gone|offering|holding|hold|sat|sitting) .{0,6}
      (terms|price|rent|figure|deal) .{0,4} (shaken on|shook on|agreed over|been agreed but|all but signed) .{0,8}
      (tri|dau|pedwar|pum|tair|dwy) (phris|pris|bris|chynnig|gynnig|dendr) .{0,6} (isa|isaf|rhata|rhataf|ucha|uchaf|mil|
        fil) .{0,6}
      (%tri|%dau|%pedwar|%pum|tair|dwy|pedair|chwe) (%pris|%tendr|%cynnig|cwot|ddyfynbris|dyfynbris) .{0,4} (gaethon|
        gawson|ddaeth|daeth|gafon|ni|a'r|i mewn|mewn|nôl|'nôl) .{0,6}
      (gaethon|gawson|cawson|cafwyd|gafon) ni .{0,1} (%tri|%dau|%pedwar|%pum|tair|dwy|pedair|chwe) (%pris|%tendr|
        %cynnig|cwot|dyfynbris|ddyfynbris) .{0,6}
      (%pris|%tendr|%cynnig) (isa|isaf|rhata|rhataf|ucha|uchaf|druta|drutaf) .{0,5} (yw|ydi|oedd|ydy|yn|#Money|#Number|
        di) .{0,4}
    `),
  },
  {
    kind: 'tender',
    why: 'gives away how far the council would go in a deal',
    firm: true,
    evenNegated: true,
    phrases: phrases(`
      (our|the council's|the parish's|council's) (ceiling|limit|top figure|top price|bottom line|maximum|max|cap|
        best offer|final offer|walk away price) (for|on) (the|that|their|his|her) .{0,2} ${ASSET} .{0,3} (is|was|'s|of|
        at) .{0,2} #Number
      (we 'd|we would|we 'll|we will|we can|we could|council would|parish would) .{0,1} (go|stretch|pay|settle|
        come down|creep up) (up)? (to|at|for|as far as) .{0,2} (#Number|#Money) .{0,3} (for|on) (the|that|their|his|
        her) .{0,2} ${ASSET}
      (tender|tenders|bid|bids|quote|quotes|price|prices|estimates) (are|have|that|
        we) .{0,8} #Money .{0,2} #Money .{0,8}
      if (they|he|she|the (farmer|owner|seller|landlord|vendor|diocese|brewery|agent)) (knew|finds out|find out|hears|
        hear|heard) .{0,2} (we|council|parish) ('d|would|'ll|will|could|were) .{0,2} (pay|go|offer|take|stretch|
        settle) .{0,8}
      (owner|landlord|seller|farmer|vendor|agent|diocese|brewery|developer) (will|would|'d|'ll) (take|accept|
        settle for) (#Number|#Money) .{0,4} (but|and|so|only) .{0,2} (do n't|dont|they|not|we) .{0,6}
      #Capital ('s)? (is|are|was|were|came in|come in|comes in) (the|much the|by far the)? (dear|cheap|dearest|cheapest|
        lowest|highest|top|best|dearer|cheaper) (one|quote|bid|tender|price|offer)? .{0,2} (at|on|with|of) #Money .{0,4}
      (price|money|figure|rent|sum|deal|fee|compensation) .{0,10} (is|was|'s|been|are) (agreed|settled|fixed|set|
        shaken on) (at|on) .{0,1} (#Money|#Number (thousand|grand|k|hundred)) .{0,4}
      (we|council|parish) (are|'re|is) (paying|giving|charging) #Capital{1,2} #Money .{0,8} (contract|tender|
        deal) .{0,6}
      (valuer|valuation|district valuer|independent valuation|our surveyor) .{0,6} (put|puts|valued|came in|came back|
        came out|reckons|says|said|has|had) .{0,8} (#Number|#Money|lower than|higher than|half what) .{0,6}
      (owner|landlord|seller|farmer|vendor|agent|diocese|estate|brewery) (wants|want|is asking|'s asking|
        holding out for|is holding out for|wanted|turned down) .{0,2} (#Number|#Money) .{0,8} (we|council|parish|
        our) .{0,8}
      (owner|landlord|seller|farmer|vendor|agent|diocese|estate|brewery|they) (will|would|'ll|'d|has offered to|
        offered to|is willing to) (drop|cut|knock|lower|waive|reduce|halve|come down) .{0,8} if (we|the council|parish|
        council) .{0,6}
      (bids|offers|tenders) (for|on) (the|our) .{1,4} (#Capital|a|one|from) .{0,4} (at|for|of|offering) (#Money|
        #Number (thousand|grand|million|hundred)) .{0,10}
      (wants|want|quoted|quote|charge|charges) .{0,1} #Money for (the|our) .{0,1} (verges|mowing|grass|verge cutting|
        roof|pavilion|toilets|playground|surfacing|hedges|benches|clock|fencing|{kept-by-council}) .{0,1} (and|but|
        while) .{1,3} (wants|want|quoted|quote|charge|charges|are|is) #Money
      only (one|two) (firm|firms|of them|bidder|builder|contractor|quote|price|tender) (is|was|are|were|came|
        came in) .{0,2} (under|within|over|below|in|on) budget .{0,8}
      (knocked|brought|dropped|cut) (the|their|its|his|her) .{0,1} (asking)? price .{0,3} to (#Number|
        #Money) .{0,8} (council|parish|us|we) .{0,4}
      (one|the lowest|the highest|a) (bid|quote|tender|price) .{0,6} (was|is|came in at|'s) (double|twice|half|treble|
        three times|well (over|under)|way (over|under)) .{0,5}
    `),
  },
  {
    kind: 'unannounced',
    why: 'tells of talks that the council holds in secret',
    firm: true,
    phrases: phrases(`
      (council|we|parish|clerk|chairman|chair|they) (is|are|'re|has been|have been|'s been|'ve been|was|were) (secretly|
        quietly|privately|on the quiet) (negotiating|bidding|talking|buying|selling|trying|planning|looking|haggling|
        in talks|lining up|sounding out|sizing up|preparing|drawing up|working on|arranging|discussing|considering|
        hoping|offering|handing|getting|pulling|thinking|winding|running down)
      (we|council|parish|clerk|chair|chairman|they|#Person) .{0,4} in (secret|private|hush hush|confidential) (talks|
        negotiations|discussions)
    `),
  },
  {
    kind: 'legal-advice',
    why: 'passes on legal advice',
    phrases: phrases(`
      (our|the|council's|parish's|council|y|y 'r) (solicitor|solicitors|barrister|lawyer|lawyers|legal team|
        legal people|legal advice|qc|kc|brief|silk|legal eagle|legal eagles|twrna|cyfreithiwr) .{0,4} (~say|~reckon|
        ~tell|~advise|~warn|~think|~give|~write|is|was|has|counsel|wrthon|yn dweud) .{0,10}
      (legal advice|counsel's opinion|counsel) .{0,3} (is|was|says|said|that|to us|we got|came back) .{0,8}
      (solicitor|solicitors|barrister|counsel|lawyers|legal|insurers|kc) .{0,3} (says|said|told|advised|reckons|reckon|
        wrote|warned|thinks|gave|put our) .{0,8}
      been advised (that|we|not|it|to) .{0,8}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells of a matter between the council and its staff',
    phrases: phrases(`
      (clerk|deputy|caretaker|groundsman|lengthsman|warden|officer|assistant|handyman|#Person) .{0,6} (suspended|
        on full pay|final warning|put on notice|being let go|getting the (push|sack|boot|chop)|grievance|disciplinary|
        hours (are)? cut|given (his|her) notice|handed (his|her) notice|drops to|signed off|going to be made redundant|
        under investigation|being investigated|off for another|being got rid of|leaving under) .{0,6}
      (staff|employees|workers|jobs|posts|officers|caretakers|cleaners|wardens|one of the office staff) .{0,8} (will be|
        to be|are being|is being|being|going to be|face|facing) .{0,1} (made redundant|let go|laid off|got rid of|cut|
        redundancy|axed) .{0,5}
      (interviews|interviewed|shortlisted|applicants|candidates) .{0,8} (for the (job|post|clerk)|groundsman|clerk|
        caretaker|got it|nephew|three in for|who's in for|names) .{0,4}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells how a member of staff is employed',
    firm: true,
    evenNegated: true,
    phrases: phrases(`
      (on|had|got|given|onto|handed) (his|her|their|a) (first|second|third|final|last) .{0,1} (written|verbal|
        formal)? warning .{0,6}
      ({office}|cleaner|gardener|librarian|receptionist|manager) .{0,3} (on|back on|doing|gone on|starting) (a|his|
        her)? (phased return|light duties|reduced hours|gardening leave|sick leave|compassionate leave|
        capability .{0,1}|improvement plan|performance plan|probation) .{0,6}
      (our|the) .{0,1} ({office}|admin|administrator|cleaner|receptionist|manager) .{0,3} off .{0,3} with (stress|nerves|
        depression|anxiety|(his|her) (nerves|back|heart|depression|stress|anxiety|hip|knee)) .{0,4}
      ({office}|cleaner|gardener|librarian|receptionist|manager) .{0,4} (off|absent|away|not in) .{0,16} (it|that) (is|
        's|was) (n't|not) (his|her|their|a|the|just) .{0,3}
      (settlement|payout|pay out|pay off|payoff|compromise agreement|non disclosure agreement|tribunal) .{0,4} (with|
        for|to|of|by) (the|our|an)? .{0,1} (ex|old|former|last)? .{0,1} ({office}|cleaner|gardener|librarian|
        manager) .{0,8}
    `),
  },
  {
    kind: 'internal-message',
    why: 'passes on an inside message',
    phrases: phrases(`
      (in|on|from) (the|our) (members|councillors|council|committee|councillor) ('s|s)? (group chat|whatsapp|
        whatsapp group|inbox|group|chat|email group|mailing list) .{0,8}
    `),
  },
  {
    kind: 'in-confidence',
    why: 'asks that it be kept quiet, or says that it leaked out',
    evenNegated: true,
    firm: true,
    near: MATTERS,
    phrases: phrases(`
      keep .{0,2} (this|it|that|things|schtum|shtum|mum|quiet) .{0,2} (under your (hat|hats|bonnet)|to (yourself|
        yourselves|yourselfs|yerself|ourselves)|quiet|between us|between ourselves|on the (low|quiet|down low|qt)|
        schtum|shtum|mum|dark|secret)
      (mum|mums) ('s|is)? the word (until|till|for now)
      (nobody|no one|not|n't|dont|never) .{0,1} (breathe a word|breathing a word|let on|say owt|tell a soul|repeat (it|
        this)|whisper (it|a word))
      (are n't|is n't|not|were n't|was n't|aint|isnt|arent|wasnt|n't) .{0,1} (meant|supposed) to .{0,1} (have it|
        read it|see|know|say|tell|share|hear|be told|let on|post|show|mention|talk about|discuss)
      supposed to (sit on|keep) .{0,2} (it|this|that|quiet|schtum|mum)
      (sitting|sat|sit) on (it|that|this|the news|this news) (till|until|for (a|two|three|four|#Number))
      (n't|not|wont|cant) be (told|announced|made public|published|released|let out) .{0,2} (till|until|before|
        for another)
      (before|until|till) .{0,3} (announced|made public|gone public|goes public|been published|have had it|have seen it|
        letters (go|are) out)
      (only|just) .{0,3} (knows|know) (so far|yet|for now|as yet)
      (never forgive me|kill me|have my guts|skin me|get shot|shoot me|high jump) .{0,3} (for)? (telling|saying|passing|
        sharing|posting|letting|if)
      (read|saw|seen|spotted|clocked|caught|peeked|peeped|glimpsed|peek) .{0,6} (upside down|over (his|her|their|
        the) shoulder|at the (printer|copier|photocopier)|left (out|open) on)
      (you|u|youse) (did n't|never|didnt) (hear|get|see) (it|this|that) (from|off) (me|us)
      between (you|me|you and me|you me|me you|us) and (the|this) (gatepost|gate post|lamp post|lamppost|bedpost|wall)
      (do n't|dont|never) (say|let on) (i said|i told|it came from me|where you (heard|got) it|who told you)
      told .{0,2} keep (my|our|his|her) (gob|mouth|trap|beak|lips) (shut|sealed|zipped)
      ^ .{0,2} between (you and me|ourselves|these four walls|me and you|us (!we|$))
      not for (circulation|sharing|onward|forwarding|publication)
      (in confidence|sworn to secrecy|swore me to secrecy)
      (do n't|dont|please do n't|must n't|not to) (tell|telling|mention|let on to|say anything to) (anyone|anybody|
        a soul|people|others|the (press|paper|tenants|staff|neighbours|rest)) .{0,2} (yet|till|until|before|for now|
        just now|at this stage)
      keep (it|this|that) to (yourself|yourselves|ourselves)
      (cadwch|cadw) .{0,3} (i chi 'ch hun|i chi 'ch hunain|i ti dy hun|rhyngto ni|rhyngom|rhyngddom|yn dawel|
        dan eich het)
      (rhyngoch chi a fi|rhyngot ti a fi|rhyngthoch chi a fi)
      (peidiwch|paid|pidwch) .{0,2} (dweud|gweud|deud|sôn|son) wrth neb
      neb (arall)? .{0,2} (gwybod|clywed|cael gwybod|cael clywed) .{0,2} (tan|eto|nes)
      rhwng y (pedair|pedwar) wal .{0,12}
      (cadwch|cadw|cadwa) (fo|fe|o|hyn|hwn|hi|e) .{0,2} (yn)? (dawel|dan|gyfrinach|gyfrinachol|i ti|i chi|rhyngon|
        rhyngom|rhwng) .{0,4}
      (ddylwn|ddyliwn|ddyla|ddylsen) (i)? ddim .{0,2} (deud|dweud|gweud|sôn|son|rhannu) .{0,8}
      (dw i|dwi|rwy|dyn ni|dan ni|wi|sa i|so ni) .{0,1} (ddim|fod) .{0,2} (fod i|i fod i|i) (ddeud|ddweud|sôn|son|rannu|
        weud|wybod) .{0,6}
      (paid|peidiwch|pidwch) .{0,2} (â|a)? (sôn|son|deud|dweud|gweud|rhannu|ailadrodd) .{0,3} (eto|wrth neb|gair|dim|
        am hyn|ond|$)
      (glywsoch|glywaist|glywist) .{0,2} (ddim|mo) .{0,3} (gen i|gan i|'da fi|gyda fi) .{0,4}
      (cadwch|cadw) hyn .{0,3} dan eich (het|hetiau) .{0,12}
    `),
  },
  {
    kind: 'unannounced',
    why: 'tells of something before it is announced',
    near: MATTERS,
    phrases: phrases(`
      (before|ahead of) (anyone|anybody|everyone|everybody|the rest of you|the rest of the|any other|the other|
        the public|most|any of the|the) .{0,2} (is|are|was|were|'s)? (meant|supposed|allowed|due|told|do|does|
        did) .{0,4}
      ^ (insider|inside) (info|information|news|track|line|knowledge|tip|word)
      (let slip|let it slip|slipped out|let on|tipped me off|tipped off|tipped the wink|had a word in my ear|
        told me on the quiet|told me in confidence|told us in confidence|said in confidence|swore me) .{0,12}
    `),
  },
  {
    kind: 'unannounced',
    why: 'tells first what was heard from the council',
    firm: true,
    near: phrases('(first|only one|only ones) (to|that) (hear|know|knows)'),
    phrases: phrases(`
      ({office}|{member-title} .|leader) .{0,3} (texted|messaged|whatsapped|emailed|rung|rang|told|pinged) (me|
        us) .{0,12}
    `),
  },
  {
    kind: 'closed-session',
    why: 'tells what was said or decided in private',
    near: MATTERS,
    phrases: phrases(`
      (put|threw|sent|turfed|shooed|kicked|chucked|ushered|cleared) (us|me|everyone|everybody|the public|you lot|
        the reporter|the press) .{0,2} out .{0,6} (and|then|so|before|while|to) .{0,8}
      in (the)? (private|closed|secret|exempt|confidential) (session|meeting|part|item|bit|half) .{0,8}
      (in|at) (the|our) .{0,1} (working group|working party|staffing committee|pre meeting|premeet|councillors' briefing|
        members' briefing|away day) .{0,3} (chair|chairman|clerk|members|we|they|#Person|leader|mayor|officer) .{0,1} (said|
        agreed|told|decided|admitted|let on|wanted) .{0,6} (sell|sale|lease|accept|offer|price|less|sack|redundancies|
        close|closing|budget|rent|cut) .{0,6}
      (agreed|voted|decided|settled|met|approved|chose) .{0,4} (in private|in secret|in camera|behind the scenes|
        by email|over email) .{0,6}
      (tape|recorder|recording|camera|cameras|microphone|microphones|mic|mics|livestream|live stream|stream|
        webcast) (was|were|went|is|had been) (off|stopped|ended|cut|switched off|turned off|been switched off|
        been turned off) .{0,8}
      behind (closed|shut|locked|those) doors .{0,6}
      (when|while|once|after|before) .{0,2} (doors|door) .{0,2} (shut|closed|locked) .{0,6}
      (with|had) the (doors|door) (shut|closed|locked) .{0,6}
      (pink|blue|green|yellow|buff) (papers|sheets|pages) .{0,6}
      (peep|peek|gander|squint|glimpse|sneak|sneaky look) .{0,2} (at|of|in|inside) (the|their|that|his|her|
        those) .{0,2} (envelope|envelopes|tender|tenders|bid|bids|quotes|file|files|report|figures|papers|contract|
        draft) .{0,6}
      (gallery|public seats|public benches) (was|were|being|had been)? (empty|cleared|emptied|deserted) .{0,6}
      with (nobody|no one|no public|not a soul|none of you) (there to (hear|see)|in (the)? (gallery|room|chamber|
        public seats)) .{0,4}
      (exit|severance|redundancy|leaving|golden) (package|deal|payout|pay off|handshake|terms) (is|was|comes|came|for|
        of|costs|cost|more|worth|to|with) .{0,8}
      (ar ôl|wedi|unwaith) .{0,2} (i 'r|y|'r)? (wasg|cyhoedd|drysau|gyhoedd) .{0,2} (adael|adel|fynd|mynd|gau|
        cau) .{0,6}
      (penderfynwyd|cytunwyd|penderfynon|cytunon|gytunon) .{0,3} (yn breifat|yn gyfrinachol|yn dawel|tu ôl i ddrysau|
        dros e bost|dros ebost) .{0,6}
    `),
    unless: PUBLISHED,
  },
  {
    kind: 'in-confidence',
    why: 'tells what others are not to know yet',
    evenNegated: true,
    firm: true,
    near: MATTERS,
    phrases: phrases(`
      (told|shown|shared|given) (this|that|me|us|it|something)? .{0,2} in (strict|strictest|
        the strictest)? confidence .{0,3}
      (not|n't|nobody|no one) .{0,2} (told|hear|find out|know) .{0,2} (till|until|before) .{0,5}
      (staff|families|residents|parents|tenants|rest of us|rest of you|everyone else|public) .{0,3} (told|find out|
        hear) .{0,3} (on #Day|at the weekend|next week|in #Month|after|later) .{0,4}
      (n't|not) (supposed|meant|allowed) to (say|tell|share|know|post|repeat|talk) .{0,6}
      (what|anything|everything) .{1,6} (told|said|says|say|tells|heard|discussed|agreed) .{0,6} (stays|stay|
        stayed) (in|there|between|inside|with) .{0,8}
      asked (us|me|everyone|him|her)? .{0,1} (not to (say|tell|share|repeat|mention|spread|post|pass)|to keep (it|this|
        quiet|schtum|that)|to sit on) .{0,6}
      ('s|is|are|was|were|am|'m) not to (say|tell|get out|come out|go further|be repeated|be told|be mentioned|
        let on) .{0,6}
      (not|n't) (for repeating|to go (any)? further|go any further|leave this (room|group|chat)) .{0,5}
      (off the record|strictest confidence|under embargo|embargoed|in strict confidence) .{0,8}
      (act|acting|look|look like|pretend) (surprised|you do n't know|you did n't know|not to know|it 's news) .{0,6}
      (nobody|no one|noone|none of us|none of you|we|they|staff|you) (is|are|'s|'re) (n't|not)? (supposed|
        meant) to (know|hear|be told|see) .{0,6}
      (heard|overheard|listened|earwigged) (it|them|that|him|her|to them)? .{0,1} (through|
        from behind) the .{0,2} (partition|wall|door|hatch|vent|floorboards|ceiling|keyhole|letterbox) .{0,6}
      i (should n't|probably should n't|really should n't|ought n't|know i should n't|am not allowed to|
        'm not allowed to|'m not meant to|'m not supposed to) .{0,1} (say|be telling|be saying|tell|post|repeat|share|
        be showing|be posting|be sharing) .{0,6}
    `),
    unless: PUBLISHED,
  },
  {
    kind: 'internal-message',
    why: 'passes on an inside message or paper',
    firm: true,
    phrases: phrases(`
      (weld|gweld|welais|gwelais|gwelish|welis|weles|darllen|ddarllen|darllenais|ddarllenish|cael gafael ar|
        gael gafael ar) .{0,2} (%ebost|%ebyst|%llythyr|%neges|%negeseuon|sgwrs whatsapp|grŵp whatsapp) .{0,2} (%clerc|
        %cadeirydd|%cynghorydd|%cynghorwyr|%swyddog|%maer|%cyfreithiwr|%aelodau) .{0,8}
      (%ebost|%neges|%llythyr) (y|gan y|oddi wrth y|rhwng y) (%clerc|%cadeirydd|%swyddog|%maer|%cyfreithiwr) (at|i|
        a) .{0,8} (dweud|deud|gweud|galw|ddifrifol|warthus|sôn) .{0,6}
      (yn|ar) (grŵp|%whatsapp|whatsapp|sgwrs) .{0,1} (y)? (cynghorwyr|aelodau|cyngor|pwyllgor) .{0,6}
      (papur|papurau|adroddiad|ebost|e bost|ebyst|ffeil|llythyr|cyfarfod|sesiwn|cofnodion|pwyllgor) (preifat|
        cyfrinachol|caeedig|mewnol|cudd) .{0,6}
      (read|seen|saw|opened|photographed|copied|scanned|got|have) (the|those|their|his|her|all)? .{0,1} (sealed|secret|
        unpublished|leaked) (bids|bid|tenders|tender|papers|paper|report|envelopes|envelope|letter|minutes|file|
        accounts|plan|memo|email|emails|draft) .{0,6}
      (in|on) (our|the) .{0,3} (whatsapp|email chain|email thread|email|emails|group chat|inbox|
        message thread) .{0,5} (half|most|all|some|two|three|four|five|six|seven|eight|nine|several|#Number) of (them|
        the #Number|the members|the councillors|the committee) .{0,1} (said|say|called|voted|want|wanted|think|thought|
        agreed|admitted|reckon|laughed|would|are|were) .{0,8}
      (pink|buff) (papers|sheets|pages) (say|said|show|have it|put it|reckon|list|came|arrived|are (in|out|here|marked|
        back)|have come|landed|turned up) .{0,4}
      (page|item|paragraph|appendix|section) #Number of .{0,6} (collected|gathered|took|taken|handed|wanted|
        counted) .{0,1} back .{0,12}
      (collected|gathered|took|counted|wanted|handed) (the|those|all the|our)? .{0,1} (page|pages|papers|copies|
        sheets) back (in)? .{0,6}
      (page|pages|paper|papers|copies|sheet|sheets|figures) .{0,4} (numbered|shredded|(collected|gathered|handed|
        counted|taken|took|wanted|had) .{0,2} back (in)?) .{0,8}
      (secret|confidential|unpublished|hushed up|suppressed|withheld) .{0,1} (report|survey|study|memo|email|letter|
        briefing|valuation|review|audit|dossier|vote|deal) (says|said|shows|that|puts|reckons|warns|is|has|on|into|
        about|was) .{0,8}
      (whatsapp|group chat|chat group|committee group) .{0,16} (actual|exact|very) words .{0,10}
      (actual|exact|very) words .{0,3} (last night|on the (group|chat)|in the (group|chat|email|meeting)|copied|
        pasted) .{0,8}
      (copied in|copied into|cc 'd|cced|forwarded|sent) .{0,4} (by mistake|by accident|in error) .{0,6}
      (leaked|leak|screenshot|screenshots|screengrab|forwarding) (of|from)? .{0,3} (internal|private|confidential|draft|
        council|clerk's|chair's|working party|committee|staff) .{0,2} (email|emails|memo|whatsapp|report|paper|papers|
        letter|thread|briefing|chat|notes|message|messages) .{0,6}
      (in|on|from) .{0,2} (members|councillors|officers|staff|clerk's|chair's|working party|working group|committee|
        internal|private) .{0,1} (folder|file|email|emails|inbox|chat|whatsapp|thread|drawer|pack|papers|
        briefing) .{0,8}
      #Capital ('s|s)? (email|e mail|memo|message|text) to (the|our|all) .{0,1} (group|working group|working party|
        committee|members|councillors|councillor|clerk|chair|staff|lot|panel) .{0,3} (says|said|reads|tells|calls|puts|
        has it|reckons) .{0,6}
      (email|e mail|memo|text|message|letter|note) (from|to|between) (the|our) .{0,1} (chair|chairman|clerk|mayor|
        officer|leader|solicitor|county|developer|surveyor|manager|deputy|head) .{0,6} (says|said|reads|tells|asks|
        asking|telling) .{0,6}
      (nothing|not) (attached|on the website) .{0,4} (but|mine|yet|i) .{0,6}
      ({office}|{member-title} #Capital{1,2}|leader) .{0,1} (emailed|e mailed|wrote to|messaged|texted|
        whatsapped) (us all|all of us|councillors|members|the members|the committee|the rest of us|the group|
        the working group|fellow members) .{0,12}
      ({office}|{member-title} #Capital{1,2}|leader) .{0,1} (emailed|e mailed|messaged|texted|whatsapped) (me|
        us)? .{0,2} (saying|to say|that) .{0,4} (vote|voting|resign|resigning|stand down|standing down|go|going|leave|
        leaving|sell|drop|abstain) .{0,6}
      ({office}|{member-title} #Capital{1,2}|leader) .{0,1} (emailed|e mailed|messaged|texted|whatsapped) (me|
        us) .{0,2} (keep|do n't|dont|not to (mention|tell|say|share|repeat|let on|discuss|raise|vote)|get rid|delete|
        sit on|bury|kill|say nothing|hush) .{0,8}
      {member-title} #Capital{1,2} 's (email|e mail|memo|text|whatsapp|message) (said|read|reads|called|told|
        to us) .{0,10}
      ({office}|leader) (emailed|e mailed|messaged|texted|whatsapped) we .{0,10}
    `),
    unless: PUBLISHED,
  },
  {
    kind: 'closed-session',
    why: 'tells what was done behind closed doors',
    firm: true,
    evenNegated: true,
    phrases: phrases(`
      (ar ôl|ar ol|wedi|unwaith|cyn gynted ag) .{0,1} (i|oedd|aeth|adawodd)? .{0,1} (y|yr)? .{0,1} (cyhoedd|gyhoedd|
        wasg|gohebydd|ohebydd|bobl|pawb arall|ddynes o 'r papur) .{0,2} (fynd|mynd|aeth|adael|gadael|allan|mas|gael (eu|
        ei) hel|droi am adre|gau 'r drws) .{0,10}
      (tu ôl i|tu ol i|tu cefn i) (ddrysau|ddryse|ddrws) (caeedig|ar gau|cau) .{0,8}
      (%papurau|%dogfennau|%adroddiad) (pinc|melyn|gwyrdd|coch) .{0,6}
      (papur|papurau|dogfennau) (rhan|eitem) (#Number|dau|b) .{0,6}
      (rhan|eitem|sesiwn) (gaeedig|breifat|gyfrinachol|b|dau) (y cyfarfod|neithiwr|nos|o 'r cyfarfod) .{0,10}
    `),
  },
  {
    kind: 'tender',
    why: 'gives away what is offered in a deal',
    firm: true,
    evenNegated: true,
    unless: [PUBLISHED, phrases('(cofnod|cofnodion|dyfarnwyd|gwahoddir|tŷ ni|tŷ newydd|estyniad|cegin|dreif|fy nhŷ|car)')],
    phrases: phrases(`
      (cynigiodd|gynigiodd|cynnig|gynnig|cynigion|offro|offrodd) .{0,5} (#Money|#Number (mil|fil)|(deg|ugain|deugain|
        hanner can|can|deunaw|pymtheg) mil) .{0,1} (am|i|ar)? (y|'r|yr|ein)? .{0,1} (tir|dir|cae|gae|safle|adeilad|
        ysgol|capel|iard|depo|darn|neuadd|les|siop|hen|llain|lain|maes) .{0,6}
      (dal mas|dal allan|dal ein tir) .{0,2} am .{0,3} (#Money|#Number|ddeunaw|ugain|mwy|bymtheg|hanner) .{0,4}
      (barod|fodlon|bodlon) i (dalu|fynd) (hyd at|lan at|fyny i)? .{0,3} (#Money|#Number|ugain|hanner|deg) .{0,6} (ond|
        a dim|tir|safle|cae|gytundeb|les) .{0,4}
      (%tendr|%tendrau|%pris|%prisiau|cwot|cwots) .{0,3} (isa|isaf|ucha|uchaf|rhata|rhataf|druta|drutaf|
        arall) .{0,8} (#Money|#Number (mil|fil)) .{0,6}
    `),
  },
  {
    kind: 'legal-advice',
    why: 'passes on what the lawyers said',
    firm: true,
    evenNegated: true,
    unless: [PUBLISHED, phrases('(fy|ei|eu|mam|dad|ysgariad|ewyllys|tŷ|cyngor ar bopeth)')],
    phrases: phrases(`
      (%cyfreithiwr|%cyfreithwyr|twrnai|%bargyfreithiwr|cyngor cyfreithiol|gyngor cyfreithiol|
        farn gyfreithiol) .{0,8} (bydden|bydd|fydden|fydde|basan|basen|colli|golli|collwn|ennill|siawns|gobaith|
        achos gwan|sefyll|setlo|talu allan|does gynnon|sdim|nad oes) .{0,8}
    `),
  },
  {
    kind: 'staff-matter',
    why: 'tells what is going on between the council and its staff',
    firm: true,
    evenNegated: true,
    unless: [PUBLISHED, phrases('(tywydd|rhybudd melyn|rhybudd coch|ymddeol|gwyliau|swydd wag|hysbysebu)')],
    phrases: phrases(`
      {cy-office} .{0,4} (wedi|di|newydd|ar|dan|cael|gael|gafodd|yn) .{0,4} (rhybudd|rhybudd terfynol|
        rhybudd ysgrifenedig|ei wahardd|ei gwahardd|ei ddiswyddo|ei diswyddo|ei ddisgyblu|ei disgyblu|y sac|ei atal|
        ei hatal|ymchwiliad|gwrandawiad disgyblu|gwynion staff|setliad|gardening leave|tâl diswyddo) .{0,8}
      (%cwyn|%cwynion|%ymchwiliad|%achwyniad|disgyblaethol) .{0,3} (yn erbyn|am|i mewn i) (y|ein|'r)? {cy-office} .{0,6}
      (tâl|setliad|pecyn|pres tawelu|arian tawelu) .{0,3} (i|i 'r|gafodd|gath) .{0,1} (y|cyn)? {cy-office} .{0,6}
    `),
  },
  {
    kind: 'unannounced',
    why: 'tells what nobody is to know yet',
    firm: true,
    evenNegated: true,
    near: MATTERS,
    unless: PUBLISHED,
    phrases: phrases(`
      (neb|sneb|sdim neb|does neb|doedd neb|nid oes neb) .{0,2} (fod|bod|i fod) .{0,1} (i)? .{0,1} (wybod|wbod|gwybod|
        glywed|gael gwybod) .{0,4}
      (ddim|heb|'m|dim) .{0,2} (ei gyhoeddi|eu cyhoeddi|gyhoeddi|yn gyhoeddus|gyhoeddus|gyhoeddi|yn swyddogol|swyddogol|
        allan) .{0,1} (eto|tan|nes|ond) .{0,5}
      (cyn|cyn i) .{0,2} (neb|pawb|unrhyw un|bobl|y cyhoedd|y papur|'r papur) .{0,2} (arall|gael gwybod|wybod|glywed|
        ei gyhoeddi) .{0,4}
      (fi|fy|yma|fama|fan hyn|fan 'ma) .{0,3} (gynta|gyntaf|cynta) .{0,2} (ond|cofiwch|cyn|am) .{0,5}
      (sibrydodd|gollyngodd|llithrodd) .{0,3} {cy-office} .{0,8}
    `),
  },
];

/** What people have done at home or buy for themselves: a price for it is not the council's. */
const HOME = `(loft|loft conversion|extension|drive|driveway|kitchen|bathroom|wet room|shower|windows|boiler|
  conservatory|patio|decking|sofa|carpet|carpets|stairs|stairlift|bedroom|bungalow|semi|house|chimney|gutters|fence|
  hedge|wall|shed|summerhouse|hot tub|curtains|blinds|cooker|car|clutch|mot|wedding|cake|funeral|headstone|removal|
  removals|teeth|dog|cat|garden|cottage|flat|caravan)`;
const RELATION = '({kin}|{acquaintance}|hairdresser)';

/** Sentences with one of these are about the author's own house, family or lawsuit, and not about the council's business. */
const OWN_AFFAIRS = phrases(`
  (quote|quotes|price|prices|estimate|estimates|offer|offers) .{0,8} (my|${RELATION} 's|her|his) .{1,3}
  (quote|quotes|price|prices|estimate|estimates|offer) .{0,5} (for|on|to do) ((our|a|an) .{0,1}|the) ${HOME}
  (ceiling|limit|maximum) (for|on) (the|our|my|a) .{0,1} ${HOME}
  (my|our|her|his) .{0,1} ${HOME} .{0,10} (quote|quotes|price|prices|estimate|estimates)
  (estate agent|vet|garage|dentist|undertaker|insurers) .{0,10} our .{0,8} (offer|price|quote)
  (valuation|valuer|valued|surveyor) .{0,8} (my|${RELATION} 's|her|his) .{1,3}
  (my|her|his|${RELATION} 's) .{0,2} (valuation|valuer)
  (my|her|his|${RELATION} 's) .{0,2} (solicitor|solicitors|barrister|lawyer|lawyers)
  our .{0,1} (solicitor|lawyer) .{0,16} (party wall|keys|deeds|next door|neighbour|neighbours|wedding|(my|a|the|her|
    his) will|completion|complete|exchange|exchanged|probate|mortgage|divorce|${HOME})
  (solicitor|barrister|lawyer) (at|from|in) (my|our|the) .{0,2} (club|choir|pub|class|family|team|quiz|band)
  my ${RELATION} .{0,3} told me .{0,1} in .{0,1} confidence that (i|he|she|they) .{0,6}
  (insurers|solicitor|solicitors|lawyers|lawyer|barrister) .{0,3} (told|advised|warned|said to|wrote to) (me|my|his|her)
  (santa|father christmas|tooth fairy|easter bunny|sleigh|surprise party|surprise for)
  (word|tell|telling|secret|shh|breathe) .{0,4} (to|from) the (kids|children|little ones|grandchildren|bride|
    birthday (boy|girl))
`);

/** Sentences with one of these are not confidential: an agenda announces what will be dealt with in private, but not what was decided. */
const ON_THE_AGENDA = phrases(`
  (in|at|during) (the|an)? open (session|meeting|forum)
  (at|in|during) the open meeting
  ^ press release !goes
  my (own|first|second|last)? (email|letter|message|note) to the (clerk|council|office|chair|mayor)
  (residents|residents'|neighbours|street|village|parents|school|football|allotment) 's? .{0,1} (chat|whatsapp|facebook|group)
  (the|a|my) (secret|trick|knack|key) (to|of|with) (a|an|any|good|great|perfect|decent|proper|my|nan's) .{1,4}
  (forwarded|sent|passed|emailed) (me|us|on|round)? .{0,2} (poster|leaflet|flyer|photo|photos|link|invite|invitation|
    recipe|timetable|programme|agenda)
  (shop|teaching|dental|sales|classroom|care) assistant
  (solicitor|solicitors|lawyer|barrister) .{0,6} (free|wills|drop in|surgery|talk|talks|clinic|open day|lpa|sponsoring|
    sponsors|raffle)
  (public|press|gallery|reporter|everyone) .{0,4} (gone|left|home|out) .{0,4} (stacked|tidied|swept|washed|locked|
    put the chairs|hoovered|cleared (up|away)|had a)
  (item|items|agenda item|part two|part 2|business) #Number? .{0,6} (will be|is|are|to be|is to be|are to be|
    may be) (taken|heard|held|dealt with|discussed|considered) .{0,4}
`);

/** What is written to everybody, settled in the interval, or kept behind the doors of a chapel. */
const FOR_ALL = phrases(`
  (email|letter|message|leaflet|note|newsletter|flyer|post) to (all)? (residents|parents|households|everyone|everybody|
    the village|the town|readers|customers|members of the public|parishioners|families)
  (in|at|during) (the)? (interval|half time|tea break|break)
  closed doors of
  (tell|telling|say|saying) (anyone|anybody|a soul)? .{0,1} (his|her|my|your|their) (age|weight|size|shoe size|score)
  (shut|closed) (the)? doors (at|for|on)
`);

/** What lies in the public papers, on the website or on the board, or was in the press: everybody may know it. */
const IN_PUBLIC = phrases(`
  ^ .{0,2} (public|published) (pack|papers|paper|report|reports|agenda|documents)
  (are|is|were|was|'s|'re|all|both|figures|quotes|prices|tenders|bids|advice|see) in the (public|published|open) (pack|
    papers|report|reports|agenda|documents|section|part)
  (is|are|was|were|'s|'re|pack|papers|report|agenda|figures|advice|letter|documents) (all|now|up|still|both|
    there)? on (the|our|its) .{0,1} (website|web site|noticeboard|notice board|notice boards)
  (pack|papers|report|agenda) (that)? (anyone|anybody|everyone) can
  (on|from|to) (the|our|everyone on the|everybody on the) .{0,1} (mailing list|newsletter)
  (as)? (reported|printed|announced|told) (in|by) (the|this week's|last week's|today's|yesterday's) (gazette|herald|
    mercury|echo|post|journal|express|chronicle|press|paper|bulletin|newsletter)
`);

/** Sentences with one of these are not confidential: somebody declines to comment, or promises to keep what people send to themselves. */
const NO_COMMENT = phrases(`
  (treated|dealt with|handled|held|kept|answered|read|all) in (the|your)? (strict|strictest|complete|
    total)? .{0,1} confidence
  (so|and|sorry) .{0,1} (i|we) (ca n't|can not|cannot|wo n't|will not|could n't|must n't) (comment|discuss|say anything|
    say more|tell you) .{0,3} (yet|now|until|till|before|on it|about it|$)
  (confidential|private|secret) so .{0,1} (i|we) (ca n't|can not|cannot|wo n't|will not) (tell|say|name|repeat|share)
  ^ .{0,1} (i|we) (ca n't|can not|cannot|wo n't|will not|'m not going to|am not going to) (talk about|discuss|comment on|
    repeat|go into|share|tell you (who|what|anything|more)) !but{0,10} $
`);

/** The notice that people will have to leave for an item, and what such a part of a meeting is: nothing of it is told. */
const BEHIND_DOORS_TO_COME = phrases(`
  (public|press) .{0,3} (will be|are|is|may be|can be|are to be) (asked|excluded|required|invited|obliged) .{0,3}
  (public|press) .{0,1} (must|will|have to|has to|will have to|should) leave
  (bydd|fydd|rhaid|mae) .{0,1} (gofyn|rhaid|disgwyl)? i 'r (cyhoedd|wasg) .{0,3} (adael|fynd|gadael)
  (part two|part 2|closed session|rhan 2|rhan dau) (is|means|yw|ydi|ydy) .{0,6}
`);

const NOTHING_MEANT = phrases(`
  (minute|minutes|minuted|published|survey|rules say|(open|public) (inquiry|meeting)|opened (in|on|at))
  (my|our) own (fence|gutters|drive|roof|boiler|kitchen|wall|gate)
  (announced|published|out|told|official) (yet|till|until) (when|who|what|where|which|how|whether|if)
`);

export const confidential: Check = {
  id: 'confidential',
  summary: 'things that are not public: closed sessions, marked papers, tenders, legal advice, staff matters, inside messages',
  kinds: {
    'closed-session': { label: 'what was said in closed session', sensitive: true },
    marked: { label: 'something marked confidential', sensitive: true },
    tender: { label: 'tender figures or terms', sensitive: true },
    'legal-advice': { label: 'legal advice', sensitive: true },
    'staff-matter': { label: 'a staff matter', sensitive: true },
    'internal-message': { label: 'an internal message', sensitive: true },
    'in-confidence': { label: 'something said in confidence', sensitive: true },
    unannounced: { label: 'something not yet announced', sensitive: true },
    paper: { label: 'a private paper', sensitive: true },
  },
  misses: ['a fact that only the author knows to be secret'],
  groups: [...GROUPS, ...OVERHEARD, ...STAFF],
  unless: [ON_THE_AGENDA, NO_COMMENT, NOTHING_MEANT, OWN_AFFAIRS, IN_PUBLIC, FOR_ALL],
  beside: secretsBeside,
  wording: {
    why: 'tells something that is not public',
    fromRough: 0.55,
    from: 0.55,
    unless: [ON_THE_AGENDA, NO_COMMENT, phrases('(minute|minutes) #Number'), OWN_AFFAIRS, IN_PUBLIC, FOR_ALL, BEHIND_DOORS_TO_COME],
  },
  examples: {
    finds: [
      '[Between you, me and the gatepost the council is letting the quay go].',
      '[I’ve been told to keep my gob shut], [but the youth club is closing in May].',
      '[In the working group the chair said she would accept less for the mill].',
      '[The quotes for the harbour wall are back and Tolley’s is the highest at £51,000].',
      '[Mae papurau rhan 2 gan Nesta].',
      '[The council is quietly bidding for the old mill].',
      '[The council has been secretly lining up a buyer for the lido].',
      '[The bookings officer is off with her nerves].',
      '[The deputy clerk is going to be let go after the regatta].',
      '[Tolley’s are the dear ones at £51,900].',
      '[The rent for the quay is settled at six thousand].',
      '[If the farmer knew we’d pay £80,000 he’d ask for it].',
      '[Cllr Prys’s text read vote it down].',
      '[The chair texted us not to mention the ferry].',
      '[What was said in part 2 is that the lease is being torn up].',
      '[You’ll hear it officially on Friday], [the scouts are losing their hut].',
      '[They’ve made the caretaker an offer to leave].',
      '[Our clerk is in secret talks about the chapel].',
      '[Harper wants £8,900 for the verges and Dean wants £7,400].',
      'It isn’t on the website: [the lowest tender was £14,200].',
      '[Her exact words last night, copied for you]: no to the mast.',
      '[Our Nerys in the office is on her final warning].',
      '[We are about to buy the mill], [but don’t tell anyone yet].',
      '[The chairman emailed all of us about letting the warden go].',
      '[Cllr Finch texted me to say he’d vote against].',
      '[The quotes we have had for the weir are £8,200 and £9,900].',
      '[Inside info]: [the school field is going for houses].',
      '[Mae’r bargyfreithiwr o’r farn y bydden ni’n colli’r achos].',
      '[Cynigiodd y datblygwr £90,000 am yr iard].',
      '[Doedd neb fod i wybod am werthu’r depo].',
      '[Mae’r gofalwr wedi ei wahardd tan y gwrandawiad].',
      '[Wedi i’r gohebydd adael cytunwyd i gau’r pwll].',
      '[Welais i ebost y clerc at y maer].',
      '[Cawson ni dri phris am y to].',
      '[Ddylwn i ddim sôn], ond mae’r cae wedi’i werthu.',
      '[Yn y sesiwn gaeedig cytunwyd i werthu’r depo].',
      'Passing it on: [Marian’s message to the committee calls the tender a stitch-up].',
      '[Can’t say much but in the closed session we agreed to sell the depot].',
      '[Our solicitor says we would lose].',
      '[Three tenders in, the lowest is £41,200].',
      '[The clerk has been suspended].',
      'You didn’t hear it from me, [but the shop is going].',
      '[Between us, the school is closing].',
      '[In the private part they agreed to let the lodge go].',
      '[The barrister put our chances at nil].',
      'The lease is signed. [The tenants will be told next week].',
      '[While you were all stood in the lobby they picked the Derby firm for the depot].',
      '[The valuer put the yard at ninety thousand].',
      '[The deputy was sent home yesterday].',
      '[Delete this after reading], [the depot is as good as sold].',
      '[There is a grievance against our warden].',
      '[The parish hasn’t said so yet but the pier is done for].',
      '[The audit nobody is allowed to see says the budget is gone].',
      '[We lose the caretaker at Easter], [I’m not supposed to say].',
      '[I was copied in by mistake on what the chair thinks of the grant].',
      '[Four prices came back and ours was the dearest].',
      '[Ar ôl i’r wasg adael cytunon ni i werthu’r neuadd].',
      '[Two bids for the yard have come]. [Do not breathe a word to the tenants].',
      'The surveyor was here today. [We are not supposed to know yet].',
      'Mae’r adroddiad ar y pwll yma. [Cadwch ef rhyngom ni].',
      '[Once the public had left they sold the depot].',
      '[It’s not public yet], [but the mill is sold].',
      '[Seen in the members’ inbox this morning].',
      '[The builder let slip that it is a hundred houses].',
      '[The offer for the mill field is in]. [Look surprised when they tell you].',
      '[I heard it through the vent], [they are selling the depot].',
      '[After the reporter went home we got on to the sale of the chapel].',
      '[What the chair said in the car park stays in the car park], [but she is going].',
      '[They collected the pages back in at the end].',
      '[I have read the sealed bids].',
      '[I had a peep at the tender envelopes, one wants 18 thousand].',
      '[The landlord would take 210 for the yard but we have told him 180].',
      '[Our limit for the coal yard is two hundred thousand].',
      '[Our groundsman is on light duties till Easter].',
      '[They gave me the valuer’s report ten days before the rest of the committee is allowed to see it].',
      '[The payout to the old caretaker was six figures].',
      '[In our email thread four of them called the architect a crook].',
      '[The clerk just messaged me], [the cinema is coming]. You are the first to know.',
      '[Rhwng y pedair wal yma], [mae’r dafarn wedi ei gwerthu].',
    ],
    ignores: [
      '"Part two" is the end of a meeting, and press and public must leave for it.',
      'Ar gyfer eitem 6 bydd gofyn i’r cyhoedd adael y neuadd.',
      'I can’t discuss what was said once the public had left.',
      'My email to the clerk asking for a bench is below.',
      'Keep this to yourselves: the secret to any good parkin is treacle.',
      'From the residents’ chat, forwarded to me in the clerk’s inbox.',
      'Between us we raised £400 for the lifeboat.',
      'The buff papers are for the cubs.',
      'In an email to residents the clerk sets out the dates.',
      'In the interval they agreed to sell the cakes off.',
      'Behind the closed doors of the chapel is a fine organ.',
      'The chair texted us not to forget the kettle.',
      'The bookings officer is off with her family until the 9th.',
      'The insurers have told my dad he isn’t covered.',
      'The owner will take £90 for the pram.',
      'Three quotes are in the public papers: £900, £1,100 and £1,250.',
      'Council papers on the website say the lowest tender was £14,200.',
      'The solicitor’s letter to residents is on the noticeboard.',
      'The clerk’s email to everyone on the mailing list says the pool opens in May.',
      'Applications are treated in strict confidence, and forms are at the lodge.',
      'Mae’r gofalwr wedi cael rhybudd melyn am y gwynt ar ei ffôn.',
      'Cynigiodd y cwmni £90,000 am y tir (cofnod 24/11).',
      'Cyngor cyfreithiol am ddim: bydd siawns i holi am ewyllys.',
      'Doedd neb fod i wybod pwy yw Santa yn y neuadd.',
      'The developer paid off the planning officer.',
      'Council resolved to accept the offer for the yard (minute 24/061).',
      'Item 12: the public may be asked to leave for this item.',
      'Item 6 (the depot) will be heard in private session, with everybody else asked to go.',
      'Business in part two is to be taken behind closed doors.',
      'Contract awarded to Smith’s at £41,200 (minute 24/88).',
      'The helpline is confidential and free to call.',
      'The internal auditor’s report is published here.',
      'Invitation to tender: closing noon, 1 June.',
      'Closed session of the pool for lessons, 9 to 11.',
      'Keep it under your hat, says the poster for the hat stall.',
      'I have sat on this council for eleven years.',
      'Once the doors are shut at nine nobody gets a raffle ticket.',
      'My solicitor says the conveyance is nearly done.',
      'Three quotes for the boiler, please, to the office by the 20th.',
      'The legal notice is on the board.',
      'Three quotes, all in the published papers: £19,400, £22,050 and £23,800.',
      'Our solicitor is at the drop in on Friday to help you make a will.',
      'Interviews for the job are in June; apply by 4 May.',
      'You are on the council mailing list if you join the newsletter.',
      'What was agreed in closed session is in the published minutes.',
      'The winners of the garden prize are not told until the parish meeting.',
      'It has not been announced yet when the ford will open.',
      'The committee met in private homes while the hall was painted.',
      'The winning tender, £11,400, is in the minutes.',
      'The exam papers were collected back in at noon.',
      'The survey was sent to some houses twice by mistake; one reply is plenty.',
      'Three quotes for the wall were opened at the meeting, with the public there.',
      'Four prices back for the extension, cheapest 48k. Has anyone used Larkbuild?',
      'Two quotes in for my patio and the lowest was three grand.',
      'Our solicitor says the hedge is ours, so the neighbours have agreed to trim it.',
      'The solicitor in our choir reckons the plot of Carmen would not hold water.',
      'My gran told me in confidence that she cheats at whist.',
      'Don’t breathe a word to the little ones, but Santa’s sleigh is in the barn.',
      'Our limit for the trip is forty people.',
      'The valuer put my mother’s clock at ninety pounds.',
      'The caretaker was sent home because of the snow.',
      'While you were all stood in the lobby they swept the town hall.',
      'Where you read it first does not matter, I think the committee was right.',
      'Found: a shopping list in the bin at the town hall, with a birthday card.',
      'Delete this after reading: Santa has a new sack from the council depot.',
      'To make a complaint about the warden use the form.',
      'Someone forwarded me the poster for the carols.',
      'The audit isn’t published until May, so I can’t comment on it.',
      'We were at the tip before anybody was told it was shut.',
    ],
  },
};
