// Phrases by which a council is heard to commit itself: what it will pay, what it is of one mind about, and what it has settled.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

const US = '({own-council}|the parish|the town|this parish|this town|your parish)';
const WILL = "(will|'ll|shall|is going to|are going to|has promised to|is to) (also|gladly|happily|of course|certainly|now)?";

/**
 * Sentences with one of these commit nobody: they report what a meeting agreed or somebody said, or hope, ask and doubt that the
 * council will do it.
 */
const REPORTED = phrases(`
  (agreed|resolved|voted|minute|minutes|minuted|meeting|agenda|told us|promised us|said|says|whether|hope|hopes|hoping|
    wish|doubt|wonder|wondering|ask|asks|asked|asking|suggest|suggested|proposed|propose|proposing|think|thinks|reckon|
    reckons|expect|suppose|bet|rumour|apparently|heard|hear|should|ought|could|might|perhaps|maybe|why|what if|if only|
    would|last (night|week|month)|grumble|notice)
  (county|district|borough|city) council
`);

export const COMMITMENTS: readonly Group[] = [
  {
    kind: 'promise',
    why: 'promises the council’s money',
    firm: true,
    unless: REPORTED,
    phrases: phrases(`
      ${US} ${WILL} (be)? (meet|cover|pay|stand|bear|foot|settle|underwrite|match|pick up|meeting|covering|paying|
        standing|bearing|footing|settling|underwriting|picking up) .{0,3} (cost|costs|bill|bills|expense|expenses|tab|
        damage|damages|fee|fees|repair|repairs|fine|fines|difference|lot|excess|charge|charges|deposit|deposits)
      ${US} ${WILL} (be)? (refund|reimburse|compensate|recompense|repay|refunding|reimbursing|compensating|
        repaying) .{0,8}
      ${US} ${WILL} (be)? (buy|buying|purchase|purchasing|take over|taking over|waive|waiving|rescue|rescuing|bail out|
        make good|put right|find the money) .{0,8}
      ${US} ${WILL} (freeze|halve|cut|lower|scrap|slash) (the|your|our|all) .{0,1} (precept|rent|rents|charges|
        fees) .{0,4}
      ${US} (is|are|'s) (now)? (buying|purchasing|taking over|taking on) (the|that|our) .{0,2} (field|pub|land|shop|
        wood|woods|woodland|chapel|building|hall|library|green|site|farm|meadow|school|lease|bank|pavilion|
        toilets) .{0,4}
      ${US} (is|are|'s) (footing|picking up|covering|meeting) .{0,3} (cost|costs|bill|bills|tab|expense|expenses) .{0,4}
      (will|'ll|shall) (all)? be (paid|paid for|refunded|reimbursed|covered|met|made good|compensated|
        put right) .{0,5} by ${US}
      (will|'ll|shall) (all)? be !not .{0,4} (at|by) (our|the council 's|council 's|the parish 's|
        the parish council 's) (own)? expense
      (i|we) ('ll|will|'m going to|are going to) (get|have|see that|see to it that|make sure|ensure|
        make certain) (that)? ${US} (to)? (pay|pays|fix|fixes|mend|mends|put|puts|fund|funds|refund|refunds|buy|buys|
        replace|replaces|keep|keeps|drop|drops|foot|foots|cover|covers|meets) .{0,6}
    `),
  },
  {
    kind: 'promise',
    why: 'promises for as long as the author holds the office',
    unquoted: true,
    near: phrases("(will|wo n't|'ll|never|nobody|no one|safe|stays|stay|staying|not a|going nowhere|touches|keeps)"),
    phrases: phrases(`
      (while|whilst|as long as|so long as) (i 'm|i am|i 've got|i have|i 've|i sit|i hold|we 're|we are|
        we sit) (still)? (on|a|your|the|in|have|got){0,3} (parish|town|community|ward)? (council|councillor|cllr|mayor|
        clerk|chairman|chair|seat (at|on|round) .{0,2} (table|council)) .{0,8}
      while (this|your|the) (parish|town|community)? council (has (anything to do with it|a say|breath)|stands|
        draws breath|is here) .{0,4}
    `),
  },
  {
    kind: 'view',
    why: 'gives a view as the council’s',
    unquoted: true,
    unless: REPORTED,
    phrases: phrases(`
      {own-council} (is|are|'s|stands|stand|remains|remain) (#Percent|#Number (%|per cent|percent)|fully|right|totally|
        completely|four square|foursquare|firmly|solidly|all|absolutely|wholly|entirely|squarely|dead|dead set|
        implacably|utterly|flatly|united|unanimously) (behind|supportive|in favour|in support|for it|with you|against|
        opposed|on your side) .{0,6}
      the parish (is|stands) (fully|totally|completely|wholly|very) supportive .{0,6}
      {own-council} (has|have|'s got|takes) no (problem|objection|objections|quarrel|issue|issues|intention) (with|to|
        about|of) .{0,6}
      {own-council} (is|are|'s) (furious|livid|appalled|gutted|thrilled|sick and tired|fed up|of one mind|united|
        unanimous|adamant|dismayed|overjoyed|chuffed|horrified|on your side|not having it) (that|about|to|at|over|by|on|
        in|$) .{0,6}
      (all|every one|each|none|not one) of us on (the|this|your) (parish|town|community)? council .{0,1} ({believe}|
        thinks|feels|wants|believes|supports|agrees|agree|like|likes|is|are|would) .{0,8}
      (we|us) as (your|the|a)? .{0,1} (councillors|members|parish councillors|town councillors|
        body of councillors) .{0,1} (are|
        want|believe|feel|think|say|oppose|support|condemn|welcome|stand|do n't|wo n't) .{0,8}
      (speaking|i speak|i 'm speaking|writing|answering) for (all|every one|each|the .) .{0,2} of us (round|around|on|
        at|
        in|who sit) (the|that|this|your) (council|parish|chamber|table|parish council|town council|
        council table) .{0,6}
      (quote|quoting) (me|us|this|that) as (the|our|your)? .{0,1} council .{0,4}
      (with|have|has|have got|'ve|got|given) (the)? .{0,1} (council|parish council|town council) 's (blessing|say so|
        authority|
        full backing|permission|go ahead) to (say|tell|announce|promise|confirm|state|post) .{0,8}
      {own-council} (will|is going to|are going to|'ll) .{0,8} (take it from me|mark my words|you can bank on it|
        you can hold us to (it|that)|count on it|hold me to (it|that)) .{0,2}
      (nobody|no one|not a soul|not one member) on (the|this|your) (parish|town|community)? council (wants|want) (this|
        that|the|it|our|your) .{1,6}
      your (parish|town|ward|community)? councillors are (all)? (with you|behind you|on your side|
        right behind you) .{0,4}
      (our|the) (opinion|view|position|belief|judgement|feeling) as (members|councillors|your councillors) .{0,8}
      (answer|reply|verdict|message|word) from {own-council} (to .{1,4})? is (a|an|still|very|perfectly)? (no|yes|not|
        never|clear|simple|plain|final|firm|flat) .{0,6}
      (this|that|here|below|following) (is|'s) {own-council} 's (formal|official|written|full|final|considered) (reply|
        response|answer|statement|line) .{0,6}
    `),
  },
  {
    kind: 'view',
    why: 'speaks for all who sit on the council',
    unquoted: true,
    phrases: phrases(`
      (speaking|speak|talking|writing|i 'm speaking|i speak) (for|on behalf of) (all)? (my|our|the) (fellow|other|
        rest of the)? (councillors|council members|members of the council|colleagues on the council) .{0,8}
    `),
  },
  {
    kind: 'decision',
    why: 'promises what only the council can decide',
    unquoted: true,
    unless: phrases(`
      (agreed|resolved|voted|minute|minutes|minuted|meeting|last night|agenda|before|already|without|
        behind closed doors|long ago|if|hope)
    `),
    phrases: phrases(`
      (council|{own-council}) ('s|has|have) (made up (its|our|their) (mind|minds)|given (its|our) (blessing|backing)|
        thrown (its|our) weight behind|had (its|our) last word|put (its|our) foot down) .{0,8}
      we ('ve|have|are|'re)? (just|now)? (awarded|scrapped|scrapping|frozen|freezing|raised|raising|cut|cutting|
        doubling|doubled|approved|turned down|refused|closing|shutting|decided to .{1,2}) (the|your|all|a|
        this year 's)? .{0,2} (precept|public toilets|toilets at night|parish grant|parish grants|
        allotment waiting list|waiting list for plots|allotment rents|(grass|mowing|grass cutting|street lighting|
        cemetery) contract|burial fees|cemetery fees|street lights|planning application) .{0,6}
      (grant|tender|contract|lease) ('s|is) (yours|as good as yours) .{0,4}
      (i|we) ('ve|have)? .{0,1} (okayed|authorised|approved|sanctioned|waived|signed off|signed off on|cleared) (the|
        your|that|a|their) .{0,2} (mural|fair|market|bonfire|grant|lease|road closure|stalls|hall hire|hire fee|
        contract|works|spend|payment|skip|circus|crossing|fireworks|felling|planting) .{0,5}
      (i|we) (can|'m able to|are able to|'m delighted to|'m pleased to|are pleased to|are delighted to) (now|finally|
        at last)? (reveal|announce|tell you|let you know) (that)? (the|our|this|your)? .{0,1} (town|village|parish|
        council|ward) (is|are|will be|'s) (getting|buying|keeping|funding|building|having|paying) .{0,6}
    `),
  },
  {
    kind: 'apology',
    why: 'apologises in the council’s name',
    phrases: phrases(`
      {own-council} (holds|hold|puts|put|holding|is holding) (its|our|their) hands up .{0,5}
      (the parish|the town) is (very|truly|really|so|deeply)? sorry (for|about|that) .{0,6}
    `),
  },
];
