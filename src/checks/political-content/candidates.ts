// Phrases for and against a candidate, and those that canvass.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Competitions that people vote in. A draft with one of these asks for votes in no election. */
export const COMPETITION = phrases(`
  (bwgan brain|fwgan brain|bwganod|hoff|eich ffefryn|cystadleuaeth|fasged|arddangosfa|gân orau|gacen orau)
  (in bloom|hanging basket|hanging baskets|scarecrow|scarecrows|best (dressed|kept) .{0,2}|photo competition|
    talent show|cake competition|community award|spaces award|people's vote award)
  (green flag|people's choice|people's favourite|tidy village|best kept|village of the year|pub of the year)
  (shortlisted|short listed|nominated|up for|in the running|finalist|finalists|award|awards|prize|trophy) .{0,8} (award|
    awards|prize|category|trophy|final|of the year)
`);

/** Words of canvassing, one of which must stand nearby. */
const CANVASS = phrases(`
  (leaflet|leaflets|leafleting|doors|doorstep|doorsteps|knocking|vote|votes|voting|poster|posters|poll|polls|polling|
    seat|ward|campaign|candidate|majority|canvass|canvassing|election|manifesto|{ballot}|{party})
`);

export const CANDIDATES: readonly Group[] = [
  {
    kind: 'candidate',
    why: 'supports or attacks somebody who stands for election',
    phrases: phrases(`
      (fourteen|14|thirteen|13|ten|10|five|5|twelve|12) years (they|that lot|this lot|them|those lot) (have|
        've)? had .{0,8}
      (mark|cross|vote|x|ballot|tick) .{0,8} (third|second|first|top|bottom|fourth|last|fifth) (one|name)? (down|
        on the list|on the ballot|on the paper|box) .{0,4}
      (gets|has|had|got|have|deserves|earned|won|lost) .{0,1} (my|our|your) (backing|support|vote|votes|x|tick|
        cross) .{0,2} (in may|on #Day|again|this time|every time|for life|for good|at the|come)?
      (put|stick|pop|place|putting|want|like|love) .{0,2} (your|that|an|a|the) (x|cross|tick|mark) (next to|by|beside|
        in|against|on|where)
      (lend|lending|loan|give|giving|gift|waste|wasting|trust) .{0,2} (us|him|her|them|me|#Person|your|
        {party}) .{0,2} (your vote|vote|votes|with your vote)
      (her|his|their|my|our) (majority|swing|vote share|ground game|campaign|manifesto) .{0,4} (is|was|has|by|will|
        looks|of)
      (get|send|post|pop|put) yours (in|off|back) for #Person .{0,4}
      ours by #Number votes .{0,4}
      (our|my|the) (candidate|group leader|ppc) .{0,8} (tearing (strips|into)|wiping the floor|running rings|at (his|
        her) best|played a blinder|on fire) .{0,4}
      (your|my|our|a) (x|cross|mark|vote|votes) .{0,2} (next to|by|beside|for|against|in|to|on|counts|
        on #Day) .{0,2} (ours|mine|hers|his|#Person|the box|name|box|#Day)
      (gets|get|has|have|had|got|earned|deserves|asking for) (my|your) (vote|x|cross)
      (vote|votes|voting|voted) (for me|for us|for change|us in|us back in) .{0,4}
      (picked|selected|chosen|adopted) .{0,3} (to fight|to contest|as (our|the) candidate) .{0,5}
      (harder worker|better candidate|best candidate|finer name) .{0,4} (ballot|ballot paper)
      (get|talk|coax|tempt) .{0,2} (you|them|people) off the fence .{0,4}
      (our|my|your|the local) (candidate|ppc) .{0,4} (is|was|has|will|for|needs|deserves|on|in)
      (pleidleisiwch|fotiwch|fotwch|votiwch|bleidleisio|pleidleisio|fotio|foto) (dros|i) .{0,1} (ein|'n|eich|#Person|
        newid|fi|ni|hi|fo|fe|#Capital) .{0,4}
      (pleidleisiwch|fotiwch|fotwch|votiwch) (dros|i) .{0,4}
      (ein|eich|'n) (%ymgeisydd|darpar ymgeisydd) (ni|lleol)? .{0,5} (wedi|yn|sy|sydd|gorau|gwych|haeddu|dros|#Person|
        #Capital) .{0,3}
      (%ymgeisydd) (gorau|gora|gwych|penigamp|cryfa|cryfaf) .{0,4}
      (rhowch|rhoi|rho|gofyn am|gofyn yn garedig am) .{0,2} (eich|dy|'ch) (croes|pleidlais|fôt|fot) .{0,5}
      (cipio|ennill|dal) (y|'r) sedd .{0,4}
    `),
    unlessDraft: COMPETITION,
  },
  {
    kind: 'canvassing',
    why: 'canvassing, or a call to turn out',
    phrases: phrases(`
      (we 've|we have|i 've|they 've) had (enough of)? (blue|red|yellow|orange|turquoise|the blues|the reds|
        the yellows) (for)? (long enough|too long|years) .{0,3}
      (anyone|nobody|anybody|no one|everyone|everybody) who (vote|votes|voted) (for)? (them|that lot|this lot|him|
        her) .{0,2} (can|ca n't|cannot|should|deserves|wants|needs|has) .{0,6}
      (branch|association|ward party|constituency party) .{0,4} (onwards|onward|and on|roll on) .{0,1} (to)? (may|#Day|
        polling day|victory|the election|the elections) .{0,2}
      (poster|posters|poster 's|board|placard) .{0,2} in (my|our|the) window .{0,4} (board|stake|sign) (on|at|by|
        in) .{0,3}
      (you can feel|could feel|can feel|i can feel|feel it|feels like) .{0,2} (it)? .{0,2} (turning|change|changing|
        coming|swinging|momentum|tide|the tide) .{0,4}
      (five|four|ten|fourteen|another five|another four) (more)? years of (this|that|the same|these|them|{party}|
        broken) .{0,4}
      (comrades|comrade|solidarity|up the workers|take back control|stop the boats|make britain|get brexit done|
        levelling up|strong and stable|country first|lets get change done|britain deserves better|proud to be (labour|
        tory|green|reform))
      (wipe the smile|send (a|them a) message|teach them a lesson|show them|give them a (fright|kicking|bloody nose)|
        remember (that|this|it)) .{0,5} {ballot}
      (stick|stay|stand|trust|vote|back|give|keep) .{0,8} (four|five|4|5) more years
      (%canfasio|%taflennu|canfasio) (dros|i|efo|gyda|hefo) ({party}|ein|eich|#Person|plaid&#Capital) .{0,4}
      ^ (%canfasio|taflennu|curo drysau) .{0,4} (i|dros|efo|gyda|bore|pnawn|heno|yn) .{0,4}
      (mas|allan|dod|pwy sy|dewch|diolch|bore|pnawn|noson|tîm) .{0,5} (%canfasio|canfasio|%curo drysau|cnocio drysau|
        taflennu|daflennu) .{0,6}
      (pum|pump|bum|pedair|bedair) mlynedd (arall|eto) o .{0,5}
      (#yescymru|#indycymru|#annibyniaeth|#votelabour|#pleidleisiwchplaid|#voteplaid|#reformuk) .{0,2}
      (every vote|it's neck and neck|two horse race|can't win here|only .{0,3} can win)
    `),
  },
  {
    kind: 'candidate',
    why: 'wants somebody elected',
    near: CANVASS,
    phrases: phrases(`
      (keep|keeping|get|getting|put|putting|vote|voting|see|seeing|help|send|sending|want|need) #Person (in|back in|
        out) $
      (keep|keeping|get|getting|put|putting|vote|voting|see|seeing|help|send|sending|want|need) #Person (back in|
        elected|re elected|over the line|across the line|onto the council|on the council|to (westminster|the senedd|
        parliament|cardiff bay)) .{0,4}
    `),
  },
  {
    kind: 'canvassing',
    why: 'shows support for a party by its colours',
    phrases: phrases(`
      (red rose|blue|yellow|orange|green|purple|teal|turquoise|red|party|campaign|election|{party}|{party-word}|
        vote) .{0,2} (poster|posters|stakeboard|placard|rosette|diamond|diamonds) .{0,6} (my|our|the) .{0,1} (window|
        windows|gate|gatepost|hedge|lawn|garden|fence|lapel|drive|bay window)
      (my|our) .{0,1} (garden|window|hedge|gate|lawn|fence|front room) .{0,2} (has|have|'s got|is wearing|
        has got) .{0,2} (teal|turquoise|blue|red|yellow|purple|orange|{party}|{party-word}) (poster|board|placard|
        stakeboard) .{0,4}
      (boards|posters|placards|stakeboards|leaflets|doors|streets) .{0,4} (for|before|till|in|ahead of) (the|this|
        our)? .{0,1} (by election|election|elections|general election|campaign|candidate) .{0,3}
      (teller|teller's|tellers|telling|party|campaign|candidate's|{party}) .{0,1} (rosette|rosettes)
      (my|our|his|her|the) .{0,2} (rosette|rosettes) .{0,4} (polling|station|booth|count|doorstep|since seven|all day|
        on and|on again)
      (tide|seat|ward|valley|county|estate|map|country|wales|england|council) ('s|is|has|will|'ll|was|could|
        to)? .{0,2} (turning|turned|going|gone|go|turn|goes|went) (blue|red|yellow|orange|purple|turquoise|teal) .{0,4}
    `),
  },
];
