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
      (i'll be|i will be|i'm|we're|i am|we'll be|our house is|this house is|mum's|dad's|nan's) (voting|backing|supporting|sticking with|going with|switching to|lending my vote) (for|to)? .{0,3} (#Person|{party}|{party-word}&#Capital|him|her|them|again|this time|come)
      (gets|has|had|got|have|deserves|earned|won|lost) .{0,1} (my|our|your) (backing|support|vote|votes|x|tick|cross) .{0,2} (in may|on #Day|again|this time|every time|for life|for good|at the|come)?
      (put|stick|pop|place|putting|want|like|love) .{0,2} (your|that|an|a|the) (x|cross|tick|mark) (next to|by|beside|in|against|on|where)
      (lend|lending|loan|give|giving|gift|waste|wasting|trust) .{0,2} (us|him|her|them|me|#Person|your|{party}) .{0,2} (your vote|vote|votes|with your vote)
      (number one|first choice|first preference|second preference|both votes|all three votes|all your votes) .{0,4} (for|on|to|goes|ballot|#Person)
      (knock|knocking|turf|turfing|boot|booting|kick|kicking|vote|voting|unseat|unseating|oust|ousting) .{0,3} (him|her|them|the lot|that lot|this lot|sitting (mp|councillor)|#Person) (out|off) .{0,3}
      (seat|ward|division|constituency) .{0,5} (winnable|marginal|neck and neck|two horse race|up for grabs|ours for the taking|could go|going (red|blue|yellow|green|turquoise)|turning (red|blue|yellow|green|turquoise)|ours)
      (poster|posters|placard|board|boards|diamond|sign|garden stake|stakeboard|window bill) .{0,4} (in|up|for) .{0,3} (window|windows|garden|gardens|gate|gatepost|hedge|lawn) .{0,8} (#Person|{party}|candidate|support|show|election|polling|may|vote|colours)
      (leaflet|leaflets|newsletter|newsletters|flyer|flyers|focus|rose|in touch|literature|candidate's letter) .{0,6} (through (your|the|every)|letterbox|letterboxes|doormat|doormats|deliver|delivered|delivering|deliveries|round|drop|stuffing|folding) .{0,8} (#Person|{party}|candidate|campaign|team|election|polling|may|labour|green|reform|for (him|her|us))
      (campaign|canvass|canvassing|doorstep|phone bank|phone banking|get out the vote|teller|telling|telling duty|knocking up) (team|trail|hq|office|session|sessions|duty|bus|for (#Person|him|her|us|the)|launch|day|stint|tonight|tomorrow|weekend|volunteers|canvassers|rota|slot|shift)
      (teller|telling|counting agent|polling agent|election agent) .{0,3} (for|at|outside|duty|yesterday|today|stint)
      (stint|shift|turn|hour|hours) as (a|an) (teller|canvasser|counting agent|polling agent)
      (selected|adopted|picked|chosen|announced|unveiled) as .{0,3} (candidate|ppc|{party} candidate|prospective)
      (prospective parliamentary|parliamentary|ppc|county council|by election|mayoral|senedd|district|borough) candidate .{0,3} (for|is|has|will|#Person|here)
      (her|his|their|my|our) (majority|swing|vote share|ground game|campaign|manifesto) .{0,4} (is|was|has|by|will|looks|of)
      (rooting|gunning|batting|shouting|cheering|crossing fingers|campaigning|door knocking|flying the flag|waving the flag|tramping the streets) for (#Person|our (man|woman|lad|lass|girl|candidate)|the (reds|blues|yellows|greens)|{party}) .{0,4}
      (the|your) (only|right|best|obvious|safe|sensible|local|strong) (choice|candidate|one|vote|voice|pair of hands) .{0,3} (for|in|on|at|to) .{0,3} (#Capital|ballot|may|county|council|parliament|westminster|seat|ward|us)
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
      (pleidleisiwch|croes fach gennych|fotiwch) .{0,4}
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
      (good|great|cracking|brilliant|lovely|warm|fantastic|terrific|amazing|superb|long|busy|mixed) .{0,2} (response|reception|reaction|session|conversations|chats|night|morning|day|feedback|welcome) .{0,3} (on|from|at|knocking) .{0,2} (doorstep|doorsteps|doors|the doors|knocker)
      (you can feel|could feel|can feel|i can feel|feel it|feels like) .{0,2} (it)? .{0,2} (turning|change|changing|coming|swinging|momentum|tide|the tide) .{0,4}
      (tide|wind|mood|country|momentum) .{0,2} (is|'s|has) .{0,1} (turning|turned|changing|changed|shifting|with us|behind us)
      (change|hope|better days|new dawn|new start|fresh start|better times) (is|are|'s)? .{0,1} (coming|on the way|on its way|round the corner) .{0,4} (may|ballot|polling|vote|thursday|election|#Day)
      (one|another|final|last|just one) (more|big|final|last) push .{0,4}
      (show|give|hand|deliver) (them|him|her|this lot|the lot of them) .{0,2} (the door|the boot|the red card|their marching orders|their p45|a kicking|a bloody nose|what we think) .{0,4}
      (time|had|need|ready|crying out) .{0,2} (for|to have)? .{0,2} (new blood|a clear out|a clearout|clean sweep|fresh blood|some new faces) .{0,5} (council|chamber|westminster|county|ballot|may|senedd)
      (five|four|ten|fourteen|another five|another four) (more)? years of (this|that|the same|these|them|{party}|broken) .{0,4}
      (broken|empty) promises .{0,6} ({party}|{government}|ballot|vote|election|county)
      (use|don't waste|do n't waste|make) your vote .{0,3} (count|wisely|to|for|on|against)? .{0,2} (get|stop|kick|send|back|keep|them|him|her|out)
      (keep|keeping|stop|stopping|shut|lock) (out|the|them|him|her|{party}) .{0,3} out .{0,4} (vote|may|tactical|seat|ballot|#Day)
      (tactical|tactically) (vote|voting) .{0,3}
      (party|branch|constituency) (conference|meeting|membership|members|card|faithful|activists|fundraiser|social|supper) .{0,4} ({party}|labour|conservative|green|reform|plaid|liberal|join|joined|comrades|#Capital)
      (join|joined|joining|paid up member of|card carrying|signed up to) .{0,2} ({party}|the party|the labour party|our party)
      (comrades|comrade|solidarity|up the workers|take back control|stop the boats|make britain|get brexit done|levelling up|strong and stable|country first|lets get change done|britain deserves better|proud to be (labour|tory|green|reform))
      (out|back out|been|off|was|were|join us|join me|come|we're|went) .{0,3} (canvassing|leafleting|leafletting|door knocking|on the doorstep|on the doorsteps|on the doors|on the knocker|pounding the pavements)
      (canvassing|leafleting|cnocio drysau)
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
      (this|last|present|current|so called|our|your) (government|lot|shower|mob|administration|cabinet|prime minister|chancellor|minister|home secretary) .{0,3} (has|have|is|are|was|were|could n't|could not|ca n't|does n't|do n't|did n't|would n't|wo n't|should|needs|must|will|got|finally|promised|broke) .{0,8} (us|country|farmers|pensioners|nhs|taxes|tax|countryside|clue|promise|promises|resign|go|ashamed|shame|care|delivered|sold|robbed|raid|raiding|forgotten|listening|right|wrong|winter fuel|working people|villages|rural|britain|families|wales)
      (winter fuel|farm tax|inheritance tax|family farm tax|tax raid|two child cap|austerity|cost of living) .{0,8} (disgrace|{party}|{government}|betrayal|robbery|scandal|robbing|cut|cuts|thanks to|blame|shame|{politician}|labour|tory)
      (down in|up in|them in|lot in|those in|clowns in|people in|suits in|bubble) .{0,2} (westminster|whitehall|london|cardiff bay|number ten|number 10|the bay) .{0,6}
      (westminster|whitehall|cardiff bay) .{0,3} (bubble|elite|lot|shower|mob|crowd|clowns|suits|does n't|do n't|has|have|have n't|could n't) .{0,6}
      (send|sending) .{0,2} (a|clear)? .{0,1} (message|signal|shockwave) .{0,2} (to|straight to) .{0,2} {government}
      (brilliant|superb|great|cracking|wonderful|excellent|powerful) (speech|question|work|performance|intervention) .{0,4} (commons|parliament|senedd|pmqs|mp|minister|westminster)
      (somebody|someone|one|politician) .{0,3} (gets it|tells it like it is|with backbone|standing up for us|on our side|speaks our language) .{0,3} (at last|finally)
      (gets it|standing up for us) at last
      (not my|worst|best) (prime minister|government|chancellor|pm) .{0,4}
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
const TAG =
  /#(?:\w*(?:vote(?!r|dby)\w*|toriesout|toryout|gtto|winninghere|reformuk|libdems?|labour(?!day)|conservatives|greenparty|plaidcymru|enoughisenough|timeforchange|changeiscoming|labourdoorstep|torycuts|outout\w*|backboris|starmerout|sackthe\w*|getthevote\w*|makevotesmatter|onemorepush|elect[A-Z]\w*|plaid26)\w*)/gi;
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
      '[Vote Labour on Thursday]!',
      '[Time to sack this government].',
      '[Out canvassing in Mill Lane on Saturday], come along.',
      'Lovely turnout tonight. [#VoteGreen]',
      '[Vote for me on 6 May].',
      '[The Tories have wrecked the high street].',
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
