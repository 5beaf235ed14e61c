// Phrases that pass on what is marked secret, was told in confidence, or is not announced yet.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { MATTERS, PUBLISHED } from './matters.js';

export const IN_CONFIDENCE: readonly Group[] = [
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
  },
  {
    kind: 'unannounced',
    why: 'tells of talks that the council holds in secret',
    phrases: phrases(`
      (interview|interviewing|appointments|selection|grievance|disciplinary|staffing) panel .{0,2} (fell out|split|was
        split|could n't agree|rowed|argued|wanted|chose|picked|went for|turned down|liked) .{0,6}
      (they|we|council|committee) ('re|are|is) (going for|going with|plumping for) .{0,8} (i saw|i 've seen|i seen|saw) .{0,1} (sheet|figures|quotes|list|prices|scores|scoring) .{0,3}
      (asked|told|sent|made) (to)? (leave|out of|wait outside) .{0,1} (the)? (room|chamber|hall)? (while|when) (they|the
        rest|the others) .{0,4} (pay|pay rise|salary|wages|grievance|contract|appraisal|tender|quotes)
      deal ('s|is)? being (done|struck|cooked up|hatched|stitched up) .{0,1} (for|on|over|with) .{0,6}
      (council|we|parish|clerk|they) .{0,1} (had|got|received|have had) (a|another|the) (solicitor 's|solicitor's|
        solicitors|lawyer's|barrister's) letter (about|over) .{0,4}
      (council|we|parish|clerk|chairman|chair|they) (is|are|'re|has been|have been|'s been|'ve been|was|were) (secretly|
        quietly|privately|on the quiet) (negotiating|bidding|talking|buying|selling|trying|planning|looking|haggling|
        in talks|lining up|sounding out|sizing up|preparing|drawing up|working on|arranging|discussing|considering|
        hoping|offering|handing|getting|pulling|thinking|winding|running down)
      (we|council|parish|clerk|chair|chairman|they|#Person) .{0,4} in (secret|private|hush hush|confidential) (talks|
        negotiations|discussions)
    `),
  },
  {
    kind: 'in-confidence',
    why: 'asks that it be kept quiet, or says that it leaked out',
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
    kind: 'in-confidence',
    why: 'tells what others are not to know yet',
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
    kind: 'unannounced',
    why: 'tells what nobody is to know yet',
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
