import { phrases } from '../phrases/index.js';
import type { Check, Document, Observation } from '../types.js';
import { findGroups, withoutOverlaps, type Group } from './find.js';

/** Clubs, places and days that carry a party's word, and lists of members with their parties. */
const NO_PARTY = phrases(`
  (labour|conservative|liberal|conservatives) (club|clubs|day|hall|exchange|ward|pub|bar|working mens)
  (county|district|borough) councillors .{0,8} {party}
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'party',
    confidence: 'likely',
    why: 'names a party with praise, blame or a wish',
    unless: NO_PARTY,
    negated: true,
    phrases: phrases(`
      {party} .{0,8} (~wreck|~ruin|~save|~fight|~deserve|~betray|~let|~cut|~fail|~waste|~promise|~deliver|~care|~get|~want|~win|~lose|right|wrong|best|worst|only|proud|vote|brilliant|useless|never|always|again|bus|plan|nothing|slogans|gets my)
      (proud|lifelong|card carrying|always been|i'm|im|i am|we're|staunch|true|dyed in the wool|vote|voting|voted|back|support|backing|supporting|join|joined|thank|thanks to|well done|bloody|only the|those|these|our|your|local|brilliant|hard working|for) .{0,3} {party}
      (i'm|im|i am|we are|proud|always|lifelong) (a)? (labour|conservative|green|reform|liberal) (till|until|through|to my|and (proud|so)|man|woman|voter|member|family|all)
      (vote|voting|lend|back|elect|re elect|choose) .{0,2} {party-word}
      {party-word}&#Capital (~wreck|~ruin|~betray|has had|will|would|can't|wo n't|councillors|candidate|team|voters|members|canvassers|win|gain|hold)
      (red|blue|yellow|green|turquoise|orange|purple|coch|glas|melyn|gwyrdd) (rose|rosette|rosettes|diamond|diamonds|sticker|stickers|tie|poster|posters|tsunami|wave|wall|team|house|through and through|sticeri|criw)
      true blue (this|house|and|to|here|family)
      (criw|tîm|sticeri|roséd) (glas|coch|melyn|gwyrdd)
      (other|last|this) (lot|shower|mob) .{0,4} (westminster|government|power|office|number|money|years|could n't|down there)
    `),
  },
  {
    kind: 'candidate',
    confidence: 'likely',
    why: 'supports or attacks somebody who stands for election',
    negated: true,
    phrases: phrases(`
      (vote|voting) (for)? (#Person|me|him|her|us) .{0,3}
      (back|backing|elect|re elect|reelect|return|support|supporting|choose) #Person .{0,3} (on|in|for|to|this|come) .{0,2} (#Month|#Day|#Number|election|parliament|county|council)
      (your|my|our|a) (x|cross|mark|vote|votes) .{0,2} (next to|by|beside|for|against|in|to|on|counts|on #Day) .{0,2} (ours|mine|hers|his|#Person|the box|name|box|#Day)
      (gets|get|has|have|had|got|earned|deserves|asking for) (my|your) (vote|x|cross)
      (our|my|the|your|excellent|brilliant|superb|local) .{0,2} (candidate|candidates) .{0,2} (#Person|is|will|has|for)
      (deserves|deserve|needs|going|wants|hope|fingers crossed|get|got) .{0,4} (to get in|get in|elected|re elected|when they (open|count)|on the ballot|over the line)
      (harder|hardest|better|best|right) (worker|one|man|woman|person|choice|candidate) .{0,5} (ballot|ballot paper|seat|for #Capital|westminster|county hall|parliament|mp|down there)
      he 's the man for #Capital
      she 's the woman for #Capital
      (i'm|i am|im|be|me|proud to be|she's|he's) (standing|running) (for|as|in) .{0,4} (election|council|councillor|parliament|seat|county|independent|ward|may)
      (do right by|turn out for|fingers crossed for|good luck to|best of luck to) .{0,2} (#Person|our (girl|lad|candidate|man|woman)) .{0,5} (election|may|ballot|boxes|poll|polls|count|thursday|seat)?
      (our|my) (mp|ms|county councillor) .{0,3} (for fighting|is a|has been a|deserves|stood up|brilliant|fantastic|useless|voted|could n't|never|does nothing|speech|says it all|couldnt)
      (brilliant|useless|fantastic|excellent|invisible|hopeless|wonderful|hardworking) .{0,2} (mp|member of parliament)
      (pleidleisiwch|croes fach|rhowch groes|fotiwch) .{0,4}
      (cipio|gipio|ennill) (y|'r)? sedd .{0,4}
    `),
    unless: phrases(`
      (how to|to|can|register to|registered to|who can|eligible to|right to|able to|by post|proxy|id|in person|bloom|favourite|best|colour|poll|name|competition|option) vote
      vote for (your|the) (favourite|best|name|design|winner)
    `),
  },
  {
    kind: 'canvassing',
    confidence: 'likely',
    why: 'canvassing, or a call to turn out',
    negated: true,
    phrases: phrases(`
      (out|back out|been|off|was|were|join us|join me|come|we're|went) .{0,3} (canvassing|leafleting|leafletting|door knocking|on the doorstep|on the doorsteps|on the doors|on the knocker|pounding the pavements)
      (canvassing|leafleting|door knocking|knocking on doors|knocking doors|cnocio drysau) .{0,6}
      (hearing|heard|message|response|reception|talk|told) (it)? .{0,3} (on the doorstep|on the doorsteps|on the doors)
      (get|getting) the vote out
      (kick|boot|vote|turf|sling|chuck|throw|get) (them|this lot|that lot|the lot of them|these clowns|him|her) out
      (wipe the smile|send (a|them a) message|teach them a lesson|show them|give them a (fright|kicking|bloody nose)|remember (that|this|it)) .{0,5} {ballot}
      (folk|people|we|country|time|ready) .{0,4} (ready)? for (a change|change|something different|new blood)  .{0,4} {ballot}
      (cofiwch|rhowch) .{0,4} (bwth|fraw iddyn|papure fotio)
      (roll on|bring on|can't wait for|cant come quick enough|counting down to) .{0,3} {ballot}
      time for (a)? change (at|in|this|come) .{0,3}
      (every vote|it's neck and neck|two horse race|can't win here|only .{0,3} can win)
    `),
  },
  {
    kind: 'government',
    confidence: 'likely',
    why: 'takes sides for or against a government or its people',
    negated: true,
    phrases: phrases(`
      {government} .{0,6} (~betray|~fail|useless|shambles|disgrace|disgraceful|~wreck|~ruin|clueless|rotten|~hate|~punish|~rob|should resign|must go|has to go|coughed up|gets it|finally|don't care|does n't care|robbing|clowns|liars|out of touch|war on)
      (sack|fight|stop|get rid of|back|oust|bring down|blame|no thanks to|thanks to|fed up with|sick of|time to sack|shame on|condemn|condemns) .{0,3} {government}
      {politician} .{0,8}
      (somebody|someone) in (number 10|number ten|downing street|westminster) .{0,4}
      (right|wrong) (one|lot|person) down there
      (this|that) (government|shower) (has|have|is|does|wants)
    `),
    unless: phrases(`
      (government) (guidance|grant|funding|website|advice|scheme|inspector|department|office)
    `),
  },
  {
    kind: 'referendum',
    confidence: 'likely',
    why: 'campaigns for a side in a vote',
    phrases: phrases(`
      vote (yes|no|leave|remain|ie|na) (on|to|in|for|this|#Day)
    `),
    unless: phrases(`(or|and) (no|yes)`),
  },
];

/** Party and campaign tags, read as words: #VoteLabour, #TimeForChange, #WinningHere. */
const TAG = /#(?:\w*(?:vote(?!r|dby)\w*|toriesout|toryout|gtto|winninghere|reformuk|libdems?|labour(?!day)|conservatives|greenparty|plaidcymru|enoughisenough|timeforchange|changeiscoming|labourdoorstep|torycuts|outout\w*|backboris|starmerout|sackthe\w*|getthevote\w*|makevotesmatter|onemorepush|elect[A-Z]\w*|plaid26)\w*)/gi;
const NEUTRAL_TAG = /voter|yourvote|register|photoid|bloom|votingmatters|didyouvote|canvote/i;

export const politicalContent: Check = {
  id: 'political-content',
  summary: 'support for or attack on a party, its politicians or a candidate; canvassing, slogans, a side in a vote',
  kinds: {
    party: { label: 'party politics' },
    candidate: { label: 'for or against a candidate' },
    canvassing: { label: 'canvassing' },
    slogan: { label: 'a campaign slogan' },
    referendum: { label: 'a side in a referendum' },
    government: { label: 'for or against a government' },
    politician: { label: 'for or against a politician' },
  },
  misses: ['support that is only hinted at by a first name and a smile', 'slogans that are new'],
  *find(document) {
    yield* withoutOverlaps([...findGroups(document, GROUPS), ...hashtags(document)]);
  },
  examples: {
    finds: [
      '[Vote Labour] on Thursday!',
      'Time to [sack this government].',
      '[Out canvassing] in Mill Lane on Saturday, come along.',
      'Lovely turnout tonight. [#VoteGreen]',
      '[Vote for me] on 6 May.',
      'The [Tories have wrecked] the high street.',
    ],
    ignores: [
      'Party in the Park, Saturday noon.',
      'Conservative Club hall hire, £15 an hour.',
      'Reform of the bus timetable: have your say.',
      'Register to vote by 19 April and bring photo ID.',
      'Save our green space on Green Lane.',
      'Gareth Davies MP will open the pavilion on Saturday.',
    ],
  },
};

function* hashtags({ plain }: Document): Generator<Observation> {
  if (!plain.includes('#')) return;
  for (const { 0: tag, index } of plain.matchAll(TAG)) {
    if (NEUTRAL_TAG.test(tag)) continue;
    yield { kind: 'slogan', span: { start: index, end: index + tag.length }, confidence: 'likely', why: 'a campaign’s hashtag' };
  }
}
