// Phrases that pass on what somebody has heard.
import { phrases } from '../../phrases/index.js';
import { HEARSAY } from './contested.js';
import type { Group } from '../../types.js';
import { SOURCED, OF_NO_MATTER, DAY_TO_DAY } from './innocent.js';

/**
 * Sentences with one of these pass on no rumour: somebody who must know has said it, it is a guess at the weather, or a works notice.
 */
const OFFICIALLY = phrases(`
  (resurfacing|roadworks|road works|repairs|engineers|contractor|contractors|utility|power cut|water main|burst|fault|
    faults|outage|diversion|temporary|temporarily|dry|sunny|rain|snow|fun|fantastic|brilliant|great|lovely|busy|date|
    dates|time|venue|speaker|line up)
  (county|county council|{authority}|police|operator|company|landlord|owner|owners|head|headteacher|vicar|surgery|
    practice|school) .{0,2} (has|have|had)? .{0,1} (confirmed|announced|written|advised|informed us|told us|
    let us know|said)
`);

/** The subjects of rumours: closures, losses and changes. */
const NEWS = phrases(`
  ({upheaval}|wo n't be|filled in|failed|spares|finishing|meters|residential|appointment only|cracked|riddled|left by|
    no more|redundancies|pulling out|ending|stopping|bypass|gone bust|ripped out|dumped|set|falling down|unsafe|
    not safe|contaminated|infected|moving out|packing up|not coming back|last one|being kept|cutting|cuts|by march|
    by christmas|by easter|from april|from the summer|after christmas|next year|in the new year|hushed|supposed to)
`);

/** What shuts, goes or changes hands. */
const NEWS_OF_PLACES = phrases(`
  (shut|shutting|close|closing|closed|closes|going|gone|sold|selling|cut|cutting|moving|bust|new owners|taken over|takeover|
    stopping|ending|losing)
`);

export const RUMOURS: readonly Group[] = [
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    near: NEWS_OF_PLACES,
    phrases: phrases(`
      (my|our|his|her) .{0,1} ({kin}|{acquaintance}) (works|cleans|cooks|temps|does .{1,3}|is a .{1,2}) (there|for them|
        in there|in the office) (so|and) (she|he|they) ('d|would|should|ought to|will|'ll) know
    `),
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    firm: true,
    unless: [OF_NO_MATTER, OFFICIALLY],
    phrases: HEARSAY,
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    phrases: phrases(`
      (word|talk|story|tale|gossip|whisper|whispers|rumour) (in|at|on|round|around|from|down) (the|our)? .{1,2} (is|
        's|has it) .{0,8}
      (mae|ma|maen|man) (nhw|nw|pawb|sôn|si|son) .{0,1} (yn)? .{0,1} (deud|dweud|gweud|sôn|son|ar led|
        clebran) .{0,1} (y|fod|bod|fydd|bydd|bydden|fod nhw|taw|eu|am|na|geith|ar|ma|mae|ei|'r) .{0,8}
      (clywed|glywed|clywes|glywes|glywish|clywais|glywais|clywsom|clywson|glywson) .{0,3} (gan rywun|yn y siop|
        yn y dafarn|yn dre|yn y dre|yn y pub|wrth giât|bod|fod|y bydd|eu bod|ei bod|fydd|bydd|nhw|am gau|taw) .{0,8}
      yn ôl (be|beth|y peth) .{0,1} (glywish|glywais|glywes|glywson|glywsom|ma nhw) .{0,8}
      (yn ôl|medde|medda|meddan) (y sôn|pob sôn|nhw|rhai|pobl|y si|'r sôn) .{0,8}
      (ma|mae|mae'n) 'n? debyg .{0,2} (bod|fod|y bydd|fydd|eu bod|ei bod|am) .{0,4} (am|yn|wedi|di|nhw|cau|werthu|
        gwerthu) .{0,6}
      (mae|ma) (si|sôn|sïon|sibrydion) .{0,2} (bod|fod|y|am|yn|ar) .{0,6}
      (medden|meddan|medde|medda) (nhw|nw) .{0,1} (yn|wrth|ar) .{0,8}
      (si|sôn|sibrydion|sïon|stori|straeon|son|clecs) .{0,2} (ar led|yn mynd o gwmpas|o gwmpas|yn dew|ym mhobman|
        ymhobman|mhobman|ar hyd y lle|hyd lle|drwy 'r pentre|drwy 'r dre|yn y pyb) .{0,8}
      (glywsoch|glywoch|glywaist|glywest|clywsoch|welsoch) (chi|ti)? .{0,1} (fod|bod|am|bo|y|mai|taw) .{0,8} (cau|gau|
        gwerthu|werthu|dod|mynd|dymchwel|ddymchwel|adeiladu|codi|godi|diflannu|gadael) .{0,6}
      (rhywun|ffrind|boi|bachan|dyn|hogyn|cefnder|chwaer|brawd) .{0,2} (sy|sydd|oedd) .{0,1} (gweithio|
        weithio) .{0,5} (deud|dweud|gweud|ddeud|weud|ddweud|mynnu|taeru|meddai|medde|medda) .{0,6}
      (ma|mae|maen) (nhw|'r sir|'r cyngor|'r bwrdd|'r llywodraeth|'r banc) .{0,1} (am|ar fin|yn mynd i|'n mynd i|
        yn bwriadu|'n bwriadu) .{0,1} (gau|cau|werthu|gwerthu|ddymchwel|dymchwel|chwalu|ddiswyddo|gael gwared ar|
        ddyblu|godi tâl) .{0,3} (ysgol|ysbyty|meddygfa|feddygfa|llyfrgell|swyddfa|banc|neuadd|pwll|tai bach|toiledau|
        gwasanaeth|uned|ward|orsaf|staff|pawb) .{0,5}
      (they|people|folk|some) do say (that)? (the|our|they|that) .{1,4} (is|are|'s|'re|will|'ll) (going|closing|
        shutting|coming|moving|being|
        getting|having|be|to be|losing) .{0,8}
      (they 're|theyre|they are|folk are|people are|everyone 's|everybody 's) saying (that|it|the|they|there|he|she|
        our) .{0,8}
      (heard it|hear it|had it|overheard) (in|at|from|down|off) (the|a|somebody|someone|my|our) .{0,1} (pub|shop|
        co op|butcher|butcher's|hairdresser|hairdressers|barber|barber's|school gate|gate|queue|post office|chippy|
        bus|club|market|grapevine|bloke|mate|lad) .{0,6}
      (who|that|what) .{0,1} (works|worked|used to|drives|cleans|does) .{0,4} (told|tells|reckons) (me|my|us|
        our) .{0,6}
      (his|her|their) (ex|mum|sister|brother|cousin|mate|wife|husband|neighbour|daughter|old boss) (told|tells) (my|
        our) .{0,6}
      (all over|going round) (the|our)? (village|town|estate|school|pub|playground|market) that .{0,8}
    `),
    unless: SOURCED,
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    phrases: phrases(`
      {hearsay} .{0,8} (reckons|swears|reckon) .{0,14} {upheaval} .{0,6}
      {hearsay} .{0,8} (says|said|told me|tells me|told us|was saying|told my|told our|told the wife|
        let slip) .{0,8} {upheaval} .{0,6}
      (mate|lad|fella|feller|bloke|chap|girl|woman|lady|man) (at|in|on|from|who works|that works|who drives|who does|
        who reads|who fits|reading) .{0,7} (reckons|swears) .{0,12}
      on (good|very good|the best|pretty good) authority .{0,8}
      (anyone|anybody|anyone else|anybody else|did anyone|did anybody|did you) (heard|hear) .{0,8} {upheaval} .{0,6}
      (been told|was told|were told|got told|just told) (in|at|by|down|off) (the|a|my|our|someone|
        somebody) .{0,8} {upheaval} .{0,6}
      (there's|there is|theres) talk (at|in|down|round|on|of|that) .{0,8} {upheaval} .{0,6}
      (word|whisper|rumour|gossip) (in|at|on|round|down|is|has it|from) .{0,8} {upheaval} .{0,6}
      is it just (talk|a rumour|gossip) .{0,3}
      is what (i'm|i am|we're|they're) (hearing|being told) .{0,4}
    `),
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    near: NEWS,
    phrases: phrases(`
      ({hearsay}|someone|somebody|lads|women|lasses|girls|men|ladies) .{0,1} (at|in|down|from|on|off|outside) (the|my|
        our)? .{0,1} {gossip-place} .{0,2} (said|says|say|told|tells|reckons|reckon|has it|let on|mentioned|swears|
        saying|was saying|were saying) .{0,3} (the|they|that|there|it|our|half|all|you|we) .{0,10}
      (can|could) (anyone|anybody) confirm .{0,12}
      have (you|we|they) (all)? heard (about|what|the|they) .{0,8}
      (i 'm|we 're|im|keep|kept) hearing (that|about|they|from) .{0,10}
      (the way i heard it|as i heard it|so the story goes|so they say|or so i'm told|or so they say|
        or so i hear) .{0,10}
      ({kin}|{acquaintance}) .{0,2} (works|plays|cleans|drives|fits|temps|plasters|drinks|fishes) .{0,8} (and|who|
        so) .{0,3} (says|reckons|saw|swears|it 's|they 're|they 've|the) .{0,12} (closing|shutting|sold|condemned|
        residential|scrapped|axed|faulty|bankrupt|bust|finished|moving|gone|poisoned|leaking|cracked|closed)
    `),
    unless: OF_NO_MATTER,
  },
  {
    kind: 'rumour',
    why: 'passes on what is not confirmed',
    firm: true,
    near: NEWS,
    phrases: phrases(`
      (nothing|not|nowt|no word|no announcement|none of (it|this)) .{0,1} (is|'s|been|has been|'s been|
        yet)? .{0,1} (confirmed|announced|official|in writing|from them|in print|on paper) (yet|as yet|so far)? (but|
        though|mind|however|and yet) .{0,16}
      (no|without any) (official|formal) (word|announcement|confirmation|notice|line) .{0,6}
      (unconfirmed|not confirmed|yet to be confirmed|to be confirmed) (but|though|mind|and) .{0,16}
      (sounds|looks|looking|smells|seems) (very|a lot|awfully)? (like|as if|as though|to (me|us) like) .{0,12}
      (going|judging|to go) (by|on|from) what .{0,6} (said|says|told|let slip|reckons|saw|heard) .{0,6}
      that 's what (the|our|a|my|his|her|one of|some of) .{0,6} (said|says|told|reckons|reckon|tells) .{0,6}
      (all (round|over|about)|common talk in|the talk of) (the)? (town|village|estate|parish|pub|market|
        playground) .{0,1} that .{0,10}
      (we|i) (understand|gather|believe|hear) (that)? (the|that|our|they|it|there|#Capital) .{0,12}
    `),
    unless: [OF_NO_MATTER, OFFICIALLY],
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has heard',
    unless: [OF_NO_MATTER, OFFICIALLY],
    phrases: phrases(`
      i (have|'ve|was|'ve just|have just|'d) (been|just been|just|also been)? told (that)? (the|our|they|it|
        that) .{0,4} (is|
        's|are|'re|will be|'ll be|has been|'s been) .{0,2} (next on the list|next for the chop|next to go|{fate}) .{0,6}
      (bloke|man|woman|lad|girl|chap|lady|fella|feller|someone|somebody|driver|lads|engineer) (who|that) (delivers|
        works|cleans|does|reads|drives|fits|services|plays|drinks|used to|looks after|worked|was|
        is) .{1,7} (says|reckons|told me|told us|tells me|swears|let slip|let on|said) .{0,1} (that)? (it|they|the|
        there|he|she|our|all|half) .{0,3} (been|going|getting|to be|{fate}) .{0,8}
      (someone|somebody|a girl|a woman|a lad|a nurse|one of the (staff|lads|girls|nurses|teachers|drivers)) (at|in|from|
        on|up at) (the|our) .{1,3} (let on|let slip|told|tells|reckons|says|said|has told|
        mentioned) .{0,3} (that)? .{1,5} (
        not being replaced|not coming back|not reopening|not being renewed|wo n't reopen|wo n't be back|going part time|
        being let go|{fate}) .{0,5}
    `),
  },
  {
    kind: 'rumour',
    why: 'passes on what somebody has said will come',
    phrases: phrases(`
      (a|the|my|our|his|her|this|that) ({hearsay}|{trade}|volunteer|engineer|verger|organist|surveyor|fitter|porter|
        receptionist|steward|signalman) .{0,8} (says|said|told|reckons|swears|let slip|let on|mentioned|has it|
        was saying|tells) .{0,14} ('s|is|are|'re|'ll|will|wo n't) .{0,3} {fate}
      (is|are|'s|'re) (closing|shutting|going|being sold|finished|to close|to shut|to be sold|moving|
        for the chop) .{0,6} (everybody|
        everyone|we all|whole (village|town)) (knows|know) (it|that|as much)? .{0,2}
      ({hearsay}|lads|lasses|people|someone|somebody|folk) .{0,6} (says|say|said|told|reckons|reckon|
        swears) .{0,6} (there 's|there 'll|there are|they 've|they 're|it 's|we 're|that 's) .{0,8} {fate}
    `),
    unless: DAY_TO_DAY,
  },
];
