// Plain words by which a member promises, grants or settles what only the council can.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** What a council looks after, gives and lets, as a neighbour names it. */
const PUBLIC = `({kept-by-council}|{council-subject}|lights|street light|street lights|swings|pitch|pitches|floodlights|
  crossing|bus shelter|toilets|bins|plot|plots|allotment|grant|bench|hall|rec|park|market|path|footpath|pothole|
  potholes|drain|drains|road|kerb)`;

/** The author hopes, asks or reports, or speaks of their own garden or club. */
const NOT_PROMISED = phrases(`
  (hope|hopes|wish|ask|asks|asked|asking|whether|if i could|think|reckon|minute|minutes|minuted|agenda|agreed at|
    resolved|county|district|borough|should|ought|could|might|would|perhaps|maybe|my (own)? (house|garden|loft|drive|
    plumber|builder|choir|club)|choir|scones|cake|choir robes)
`);

/** Public works and places, one of which has to stand nearby where the words might be about a garden or a club. */
const WORKS = phrases(`
  (${PUBLIC}|field|fields|green|tree|hedge|streetlight|streetlights|lamppost|lamp post|library|estate|houses|homes|
    developer|developers|mast|crossing|speed bumps|verge|verges|pavement|bridge|stile|play area|cemetery|churchyard|ramp|
      skatepark|skate park|zip wire|
    bus|buses|car park|council|councillor|parish|ward|meadow|meadows|wood|woods|pylon|pylons|landfill|turbines|village)
`);

/** Welsh for what a council looks after. */
const CY_WORKS = phrases(`
  (%lloches|%golau|%goleuadau|croesfan|groesfan|%llwybr|%parc|maes chwarae|%toiledau|%mainc|%meinciau|%siglen|%siglenni|
    %cae|%neuadd|bin|biniau|%ffordd|%lôn|%pwll|%pont|%grant|%rhandir|%arwydd|%lamp|%palmant|pafin|draen|draeniau|%twll|
    %tyllau|%coeden|%mynwent)
`);

/** Sentences with one of these only promise to ask, or are about somebody's own home, trade or treat. */
const WILL_ASK = phrases(`
  (says|said) (the|a) .{0,2}
  (ask|look into|look at|find out|chase|report|raise|pass|let you know|see what|see if|mention|speak to|get back|county|
    district|highways|contractor says|kettle|fetch|bring|carry|lend|borrow|cake|tea|biscuits|lifeguard|lifeguards|club|
    choir|team|bowls|my (own)? (tree|hedge|garden|drive|lawn|bench|house))
  (ofyn|gofyn|holi|adrodd|cyngor sir|gacen|cacen|hwyl|paned|baned|croeso)
`);

export const GIVEN_WORD: readonly Group[] = [
  {
    kind: 'promise',
    why: 'promises what only the council can do',
    firm: true,
    unquoted: true,
    near: WORKS,
    unless: WILL_ASK,
    phrases: phrases(`
      (not|n't|never|nobody|no one|nothing) .{0,8} on our watch .{0,6}
      (will|'ll|shall) .{0,12} (cast iron|rock solid|gold plated|copper bottomed|solemn|personal) (guarantee|promise)
      (they|it|we|that) ('ll|will|shall) .{0,10} no ifs (no|or|and)? buts
      ^ .{0,3} (it 's|that 's|that is|thats|its|it is) (a|another|a definite|a firm|a big)? (yes|no|green light|thumbs up|
        go ahead|nod) from (us|the (parish|council|town|committee)) (on|to|for|about) .{0,8}
      (is|are|'s|'re) (being|getting) (put up|built|fitted|knocked down|shut|taken down|
        pulled down|installed|moved) whether .{0,3} like (it|them) or not
      (told|promised|assured) (him|her|them|#Person|{villager}|the .{1,2}) (that)? we 'd (sign|pay|mend|fix|move|approve|
        agree|build|fit|put|replace|fund|back|grant|allow|let) .{0,8} and we (will|shall)
      (^|so|and|then|just|well|please|now|lads|folks) .{0,1} consider (it|that|them) (done|sorted|fixed|mended|agreed|
        approved|dealt with) .{0,8}
      leave (it|that|this|them|him|her) (all)? (with|to) us .{0,2} (we|it|that|they|the !county) .{0,2} ('ll|
        will) .{0,8}
      (your|our|the|that|those) .{0,2} (${PUBLIC}|field|fields|green|library|trees|bus|play area) (is|are|'s) (always|
        quite|perfectly|all|completely)? safe (with us|in our hands|while we) .{0,8}
      (will|'ll) (all)? be (down|up|in|gone|open|working|on|fitted|moved|finished|sorted|fixed|replaced|in place|
        yours) .{0,6} (i guarantee|i promise|you have my word|that 's a promise|guaranteed|my word on it|
        you can hold me to|hold me to) .{0,4}
      (is|are|'s|'re) (definitely|still)? (happening|going ahead|going in|staying|coming down|getting done|
        as good as done|in the bag) .{0,4} (you can hold me|hold me to|you have my word|i promise you|i guarantee|
        bank on it) .{0,4}
    `),
  },
  {
    kind: 'promise',
    why: 'promises what only the council can do',
    near: CY_WORKS,
    unless: WILL_ASK,
    phrases: phrases(`
      (cewch|gewch|gei|cei) (chi|ti|di)? .{0,12} (addo|ngair|gair i) .{0,4}
      (addewid|fy ngair|ngair|addo) (gen i|gynnon ni|i chi|i ti|ichi|iti|gennyf)? .{0,2} (fydd|bydd|fydda|bydda|fyddan|
        byddan|caiff|geith) .{0,10}
      (gadewch|gadwch|gadael|gad) (o|e|fo|hynny|hwn|popeth)? .{0,1} (efo|gyda|i) ni .{0,2} (mi|fe)? (fydd|bydd|byddwn|
        fyddwn) .{0,9}
    `),
  },
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    unquoted: true,
    unless: phrases(`
      (says|said|gazette|report|reports|apparently|hear|heard|again|asked|if|whether|county|district|borough|think|
        reckon|hope|doubt|bet|maybe|perhaps|suppose|hardly|wonder|used to|why)
    `),
    phrases: phrases(`
      (take|have|treat|call) (that|this|it) as official (from|by) (the|your|our)? .{0,1} (council|parish|town council|
        parish council|community council|clerk) .{0,4}
      (it 's|that 's|it is|this is) (a|still a|another)? .{0,2} (no|yes|thumbs down|
        thumbs up) from ({own-council}|the parish|your councillors|all of us (on|at) .{0,1} council|us (on|
        at) .{0,1} council) .{0,4}
      ^ (all)? (the|your|our)? (parish|town|community)? councillors are (all|every one of them|absolutely|
        utterly)? (furious|livid|appalled|gutted|fed up|of one mind|united|unanimous|adamant|dead against|dead set|
        right behind|all for|behind|against|horrified|dismayed|over the moon) .{0,8}
      {own-council} (really|just|absolutely)? (does n't|do n't|really|absolutely)? (loves|love|likes|like|hates|hate|
        adores) (this|the|that|
        your) .{0,1} (idea|ideas|plan|plans|proposal|proposals|scheme|design|designs|offer|suggestion|mural|
        application|look) .{0,6}
      {own-council} ('s|is|are) (right|fully|all)? with (you|us|them|the (shop|shopkeepers|farmers|school|parents|
        residents)) (on this|all the way|on that|over this|$|here) .{0,3}
      {own-council} ('s|is|are) (dead set|very keen|set) on (keeping|saving|protecting|stopping|seeing) .{0,6}
      (every|each) (parish|town|community)? councillor (i 've|i have|i|that i)? .{0,3} (hates|loves|wants|thinks|agrees|
        backs|supports|is against|is behind|is for|is with) .{0,6}
      (not one|none|every one|all|each) of us (round|around|at|on) (that|the|this) (council|parish|chamber|
        parish council)? table (who)? (all)? ({believe}|thinks|wants|likes|supports|feels|agrees|agree|want|is|
        are) .{0,8}
    `),
  },
  {
    kind: 'promise',
    why: 'promises what only the council can do',
    unquoted: true,
    unless: NOT_PROMISED,
    phrases: phrases(`
      (i|we) ('ll|will) (see|see that|make sure|make sure that|get|have|tell) (the|our) {staff-word} (to)? (does|do it|
        sorts|sort it|pays|pay|signs|sign it off|waives|waive|writes it off|write it off|refunds|refund) .{0,6}
      (i|we) ('ll|will|can|'ve|have) .{0,1} (square|squared|clear|cleared|fix|fixed|swing|swung|arrange|arranged) (it|
        that|this) with (the (clerk|council|committee|office|caretaker|groundsman|lads)|our clerk)
      you ('ll|will) (all)? (have|get|be getting) (your|the|that|those|a|new|some) .{0,2} ${PUBLIC} .{0,6} (i|we|
        you have my|that's a|that is a|no ifs|mark my|my|guaranteed) (guarantee|promise|word|words|can promise|assure|
        guarantee it|buts)? .{0,3}
      (i|we) (guarantee|promise) (you)? (that)? you ('ll|will) (have|get|see) (your|the|that|those|a|new|
        some) .{0,2} ${PUBLIC} .{0,6}
      (nobody|no one|none of you|not one of you|you) .{0,5} (pay|be paying|be charged|be asked for|fork out|
        be out of pocket) .{0,10} {own-council} ('s|is|will|'ll) (be)? (covering|cover|paying|pay|picking|pick|footing|
        foot|meeting|meet) .{0,5}
      {own-council} ('s|is|are) (covering|paying for|footing|picking up|meeting) (it|this|that|all of it|the lot|
        everything|the whole lot) .{0,3}
    `),
  },
  {
    kind: 'decision',
    why: 'settles what only the council can decide',
    firm: true,
    unquoted: true,
    unless: NOT_PROMISED,
    phrases: phrases(`
      consider (the|that|your) .{0,1} ${PUBLIC} (done|sorted|fixed|paid|mended|approved|agreed|filled|cleared|
        yours) .{0,6}
      as (your|the|town|parish){0,2} (mayor|chair|chairman|chairwoman|clerk|leader) (i|we) (hereby)? (order|declare|
        forbid|allow|permit|grant|authorise|rule|decree|instruct) .{0,8}
      you ('ve|have) (now)? got (your|the|that) .{0,1} (grant|funding|permission|plot|allotment|lease|pitch|crossing|
        bench|bus shelter|street light|street lights|speed sign|hall booking|road closure) .{0,6}
      (i|we) (have|'ve) decided (that)? (the|our) .{0,1} ${PUBLIC} (moves|move|closes|close|opens|open|shuts|shut|stays|
        stay|goes|go|will|is|are|starts|start) .{0,6}
      (i|we) (have|'ve) decided to (move|close|shut|open|cancel|scrap|ban|allow|let|stop|keep|lock|fell|put up|
        take down) (the|all|our) .{0,2} ${PUBLIC} .{0,6}
      {own-council} (has|have|'s) (now|also)? (agreed to|approved|granted|accepted|said yes to|refused|turned down|
        rejected|signed off) your .{0,1} (request|application|offer|plan|plans|claim|bid|grant|proposal|appeal) .{0,8}
      ^ .{0,1} (permission|consent|request|application|grant|funding) (granted|approved|refused) .{0,2} (so|fill|go|
        crack|you can|get|off you|enjoy|lads|all|start|help) .{0,8}
      you can (all)? have the .{0,1} (hall|rec|pavilion|field|green|square|car park|park|pitch|town hall|market) (free|
        for nothing|for free|any time|whenever|on us|for the (day|night|week|weekend)|all (day|weekend)) .{0,8}
    `),
  },
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    unquoted: true,
    unless: phrases('(hope|hopes|wish|wonder|doubt|whether|should|ought|minute|minutes|minuted|resolved|county|district|borough)'),
    phrases: phrases(`
      (no way|never|not on your life|at no point|under no circumstances|no chance) (is|are|will|would) (this|the|your|
        our) (parish|town)? council (ever)? (give|giving|let|letting|sell|selling|allow|allowing|agree|agreeing|pay|
        paying|going|stand|sit|accept|back|support) .{0,8}
      {own-council} (has|have) (no|every|full|complete|total|absolute|the utmost|nothing but) (confidence|faith|doubt|
        doubts|objection|hesitation|quarrel|sympathy|admiration|praise|respect) (in|for|with|that|of|to|whatsoever|
        at) .{0,5}
      {own-council} (could|can) (n't|not) (be|have been) (prouder|happier|clearer|sadder|more .|any clearer) .{0,6}
      {own-council} (is|are) (so|very|immensely|really|incredibly|extremely|most|deeply|utterly|genuinely)? (proud|
        grateful|thrilled|saddened|shocked|heartbroken|determined|thankful|indebted|over the moon|alarmed|dismayed|
        astonished) (of|to|for|by|that|at|about|with) .{0,6}
      (this|here|below|following|that) (is|'s) (the|our) .{0,1} council 's .{0,1} (response|reply|statement|answer|
        position|view|line|stance|opinion) .{0,6}
    `),
  },
];
