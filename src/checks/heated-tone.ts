import { everyMatch } from '../every-match.js';
import { phrases } from '../phrases/index.js';
import type { Check, Document, Group, Observation } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'ultimatum',
    confidence: 'likely',
    why: 'sounds like an ultimatum',
    phrases: phrases(`
      (on #Day you were asked|you were asked (nicely|politely)|today is #Day|time's up|times up|tick tock|clock is ticking|don't push me|do n't test me|try me) .{0,5}
      (you've|you have) been (told|asked|warned) .{0,3}
      or else .{0,4}
      (you've|you have|he's|she's|they've) got? (till|until) .{1,4} (or i|or we|or it|and then i|then i|then it|after that i|after that it) .{0,6}
      (not|n't) (going to)? (letting|let|let it|drop|dropping) (it|this) (lie|go|drop|rest|slide) .{0,4}
    `),
    unless: phrases(`
      (reminder|renew|book|tickets|deadline|entries|early bird|sale|raffle|sponge|cake|hall clock|week till|weeks till|selfie|(if|what|that|everything|how) (you've|you have) been|or else we)
    `),
  },
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'taunts somebody',
    phrases: phrases(`
      (wrong again|nice try|wake up|grow up|jog on|pipe down|get a life|bless your heart|do one|give it a rest|calm down|chin up|unlucky|do enlighten us|pray tell|please enlighten us|remind us|remind me|tell us again|do tell|go on then|careful|mind you don't|well well well|oh dear) .{0,1} (#Person|people|mate|pal|love|sunshine|sweetheart|keyboard warriors|you lot|cllr) .{0,6}
      (oh)? (so)? now (you|they|he|she|everyone) (all)? (care|cares|want|wants|remember|remembers|notice|notices|bother|decide|turns up|turn up) .{0,4}
      (it's|that's)? .{0,1} (all right|alright|easy|fine|rich|funny|ironic) (for|coming from) (some|you|him|her|them|someone|somebody) .{0,4}
    `),
    negated: true,
  },
  {
    kind: 'vendetta',
    confidence: 'likely',
    why: 'carries on a feud',
    phrases: phrases(`
      shame on (you|him|her|them|#Person|the council|every one of) .{0,3}
    `),
    negated: true,
    unless: phrases(`
      (birthday|bake|concert|band|open day|fete|festival|exciting|launch|programme|bus|prizes|raffle|sequel|series)
    `),
  },
  {
    kind: 'sarcasm',
    confidence: 'likely',
    why: 'is sarcastic at somebody',
    negated: true,
    phrases: phrases(`
      (shall|should|do|would|must|need|want|happy|glad) .{0,5} (draw|drew) (you|him|her|them|it|some people)? (all)? a (picture|diagram)
      (spell|write|type|put|explain) (it|this|that) (out)? .{0,2} (slowly|slower|in big letters) .{0,3}
      (which|what) (bit|part|word) (of|in) .{1,8} (do|does|did|are|is|have) (you|he|she|they|people) .{0,3} (not|fail|failed|missed|unable|confused) .{0,5}
      (which|what) (bit|part|word) (of|in) .{1,8} (do|does|did|can|could) (n't|not) .{0,3} (understand|get|grasp|follow|see|read) .{0,3}
      (what|which) (bit|part|word) of (no|closed|shut|private|this|that|stop|never) .{0,6}
      what did your last .{0,2} die of
      (right|bang) on cue
      cue (the|all the|a load of|another|more|lots of) .{0,3} (moan|moans|moaning|moaners|outrage|whinging|whingers|complaints|crying|tears|usual|violins|indignation|howls|wailing)
      (pass|grab|got|bring|get|fetch|pull up) .{0,2} popcorn .{0,6} (good|this|kick|kicks|thread|meeting|argument|row|start|starting|comments|agenda|begins|drama|show)
      pass (me)? the popcorn
      (well done|nice one|good job|hats off|top marks|full marks|gold star|congratulations|nice work|good work|great work|great job|bravo|cheers|thanks) .{0,3} [(genius|geniuses|einstein|sherlock|captain obvious|clever clogs|brain of britain|for nothing)]
      (thanks|cheers|ta|thank you) (a bunch|a million) (to)? (council|highways|lads|everyone|#Person|you lot|whoever|the|for) .{0,6}
      slow (handclap|hand clap|clap) (for|to|from|everyone|please|all) .{0,5}
      (give|giving|gave) (themselves|yourself|yourselves|himself|herself) a (pat|medal|round|clap|gold star|big hand|raise|rise|standing) .{0,4}
      (you|they|he|she) .{0,3} (expect|expects|expecting|looking for|after) .{0,1} (medal|round of applause|biscuit|gold star|standing ovation|parade) .{0,3}
      (some people|certain people|some folk|certain folk) (would|'d|could|will|'ll) .{0,1} (moan|complain|whinge|start a row|find something to) .{0,8}
      (oh good|oh great|oh goody|oh wonderful|oh marvellous|oh brilliant|oh lovely) (another|more|yet another|so) .{0,6}
      (well that|that) went well (did n't it|then) .{0,4}
      (say|type|write|saying|typing) this slowly (for|so|and) .{0,6}
      (you|they|he|she) must think (we're|i'm|everyone's|we are|i am) .{0,4} (stupid|daft|thick|born yesterday|soft|green|mugs|fools) .{0,3}
      (my heart bleeds|boo hoo|diddums|poor little you|poor you) .{0,6}
      (cry|cried) me a river
      (crocodile tears|world's smallest violin|tiny violin|smallest violin)
      (happy|satisfied|pleased) now (are)? (you|#Person|all|everyone|, cllr|, councillor)
      is it (really|honestly)? (too much|that hard|so hard|that difficult|so difficult|beyond you|beyond him|beyond them) .{0,2} to (ask|read|pick up|answer|reply|look|put|check|scroll|send) .{0,6} (you|people|council|office|instead|email|notice|post|phone)
      (armchair|keyboard|facebook|internet|barstool|saloon bar) (warrior|warriors|expert|experts|lawyer|lawyers|hero|heroes|general|generals|mob|moaner|moaners|detective|detectives|councillors|planners) .{0,4}
      (the|our|your) (usual|resident|professional|serial|same old) (moaners|whingers|moaner|whinger|naysayers|nimbys|nimbies|busybodies|complainers|complainer|do gooders|gobs|windbags|rent a mob|know it alls|know alls) .{0,6}
      (spare|save) (us|me) (the|your|all the|all your) .{0,2} (lecture|sermon|sob story|speech|excuses|crap|drama|outrage|violins|theatrics|histrionics|hand wringing) .{0,3}
      (not|n't) exactly (rocket science|brain surgery) .{0,4}
      (stori|straeon) (amser gwely|tylwyth teg|dylwyth teg) (arall|oedd|yw|ydi|eto) .{0,4}
      (ie|o|wel) da iawn (y|i'r|chi|ti|wir|#Person) .{0,8}
    `),
    unless: phrases('(film|cinema|matinee|fireworks|raffle|play|panto|library|children|volunteers|marathon)'),
  },
  {
    kind: 'taunt',
    confidence: 'likely',
    why: 'taunts somebody',
    negated: true,
    phrases: phrases(`
      (do n't|dont) (strain|hurt) (yourself|yourselves)
      when (i|we) want (your|an|his|her) (advice|opinion|view|views|input) .{0,5}
      cat got (your|his|her|their) tongue
      (gone|went|goes|all|awful|awfully|terribly|very) .{0,1} quiet (now|then|all of a sudden) (have n't|has n't|are n't|is n't|#Person|you|we|he|she|they) .{0,3}
      (toys|dummy|dummies) .{0,2} (out of|from) .{0,2} (pram|cot|buggy)
      (spit|spat|spitting) .{0,2} (dummy|dummies)
      (play|plays|playing) the (victim|martyr)
      (hit|struck|touched) a raw? nerve (there|did|have|has|with|#Person|$)
      (is|was) that (all|the best) (you|they|he|she|this lot) (have|'ve|got|can|could) .{0,3}
      (keep|carry on) (telling yourself|telling yourselves|digging love|digging mate|digging pal|digging #Person) .{0,4}
      (put|drop) the (shovel|spade) down (#Person|mate|love|pal|before|you) .{0,4}
      come back (to me|to us|and talk|and moan)? when (you|he|she|they) (have|'ve|'s|know|can|learn|learnt|grow|pay) .{0,5}
      do (your|some|ya|ur) (homework|research) (first|next time|mate|love|pal|before (you|posting|commenting|mouthing)) .{0,3}
      (read|try reading) (the|it|what) .{0,4} (before|instead of|rather than) (posting|commenting|moaning|mouthing|sounding|spouting|kicking|asking|shouting|having a go) .{0,6}
      (before|instead of|rather than) (mouthing off|sounding off|kicking off|spouting|gobbing off|whinging|whingeing|slagging) .{0,6}
      (you|he|she|they) (just)? (do n't|does n't|wo n't|ca n't|can n't|cannot) (stand|take|handle|bear) (the truth|being told|losing|criticism|being wrong|a joke) .{0,3}
      (put|shove|stick) (that|it|this) in your pipe .{0,4}
      (just)? answer the (damn|bloody|flipping|simple|ruddy) question .{0,4}
      (how|what) (do|does|did) (you|he|she|they) sleep (at night)?
      (could|would) n't .{0,3} (lifted|raised) a finger .{0,5}
      (erioed|byth|ddim|di|heb|tim) .{0,3} (codi|godi) bys .{0,8}
      (cywilydd|rhag) (arnoch|arnat|arno|arni|arnyn|dy|eich|eu) (chi|ti|gywilydd|cywilydd|cwilydd|nhw|y)? .{0,3}
      (deffrwch|calliwch|callia|deffra) (wir|bobl|bois|bawb|hogia|nawr|rŵan|newch chi|nei di) .{0,3}
    `),
    unless: phrases('(guide|workshop|vote|reform|labour|story|stories|baby|babies|toddler|nursery|darts|archaeologist|form)'),
  },
  {
    kind: 'ultimatum',
    confidence: 'likely',
    why: 'sounds like an ultimatum',
    negated: true,
    phrases: phrases(`
      (by|before) (#Day|#Time|tomorrow|noon|midnight|friday|the weekend|#Number|tonight|tea time) .{0,4} or (i|we|it|they) (will|'ll|am|'m|are|shall|go|goes) .{0,8}
      (or|otherwise|else) (i|we) (will|'ll|am|'m|shall) .{0,3} (posting|name names|naming|publish|publishing|printing|print|go public|going public|going to the press|go to the press) .{0,6}
      (this is|here's) your (last|final|only) (chance|warning|reminder) .{0,2} (#Person|pal|mate|before i|before we|or|sunshine|councillor|cllr)
      (had|having) (his|her|their|your) last warning .{0,6}
      (you|he|she|they|#Person) (started|began) (this|it) .{0,5} (i'll|we'll|i|we) .{0,3} (finish|finishing|end|ending) it .{0,2}
      (consider|take|call) (this|it|that) .{0,2} (your|as a|fair) .{0,2} (first|last|final|only)? warning .{0,3}
      (i'm|i am|we're) not (going to)? (say|saying|tell|telling|ask|asking|repeat|repeating|explain|explaining) (it|this|you|myself) .{0,2} again
      (wo n't|not going to) (say|tell|ask|warn|be telling|be asking|be saying|be warning) (it|this|you|them) .{0,1} again .{0,3}
      (how|so) many more times (do|does|must|have) (i|we) (have|need|say|got|ask|tell|explain) .{0,6}
      (if|as) (i|we) (have|'ve) (said|told|explained|posted|asked|answered) .{0,2} (once|already) .{0,3} (times|already|before|this|it) .{0,4}
      as per (my|our) (last|previous|earlier|other) .{0,1} (replies|posts|emails|comments|messages|answers|reply|post|email) .{0,4}
      (posted|told|said|explained|asked|answered|emailed|reported|wrote) .{0,3} (posted|told|said|explained|asked|answered|emailed|reported|wrote) .{0,3} (posted|told|said|explained|asked|answered|emailed|reported|wrote) .{0,3} again
      (say it louder for|once more for|again for|one more time for) (those|anyone|anybody|the people|the ones|you) (at|in) the back
      (for|once more for|again for) .{0,2} hard of (thinking|reading|understanding|listening)
      (talk|talking|speak|speaking|argue|arguing) to a (brick wall|wall|lamppost|fence post|gatepost) .{0,4}
      (gloves|gauntlet) (are|is|were|come|have come|has been) (off|thrown) .{0,4}
      am y tro (olaf|dwytha|diwetha) .{0,5}
      (faint|sawl) o weithiau (sydd|sy|sy'n|mae|oes|eto|dwi|dw i|rhaid) .{0,5}
    `),
    unless: phrases('(panto|pantomime|season|this year|ferry|draw again|raffle|early bird|refund|entries|prize)'),
  },
  {
    kind: 'vendetta',
    confidence: 'likely',
    why: 'carries on a feud, or threatens to expose somebody',
    negated: true,
    phrases: phrases(`
      (name|naming|named) and (shame|shaming|shamed) (you|them|him|her|the|who|whoever|if|next) .{0,5}
      (only|not even|n't even|barely|hardly) (just)? (got started|warmed up|getting warmed up|got warmed up|started on (you|him|her|them)) .{0,4}
      (kept|saved|got|keep) (everything|it all|every (email|text|message|letter|word|one|receipt|note)) .{0,2} (you|he|she|they|#Person) .{0,6}
      (everyone|everybody|the whole village|the whole town|the village|the whole estate|they) (will|'ll|'s going to|is going to|deserves to|should|needs to) .{0,1} (know|see|find out|hear) .{0,1} (what|exactly what|all about) (you|he|she|they|your|his|her) (did|are|said|is|done|have|'ve|really|like|been|get up) .{0,5}
      (i|we) (never|do n't|wo n't|will never|shall never|have n't|'ve never|'ve not|have never) (forget|forgive|forgotten|forgiven) (what|how) (you|he|she|they|#Person) (did|said|treated|voted|tried|got|stood) .{0,6}
      (i|we) (will|'ll|shall) (not|never) (rest|stop|give up|be happy|let up) (until|till) .{0,3} (he|she|you|they|him|her|that|#Person) .{0,5}
      (wo n't|not|never) (letting|let|be letting) (it|this|that|him|her|them|you) .{0,1} (lie|drop|get away) .{0,4}
      (not|wo n't|n't) (be)? (rise|rising|rise) above it .{0,3}
      (i've|i have|we've) (waited|been waiting) .{0,3} (years|months|long time|since) .{0,3} for (him|her|them|you|this|that) (to (want|need|slip|ask|fall|trip|put|get)|moment|day) .{0,6}
      (see|have|get) (you|him|her|them|#Person) (in court|squirm|sweat) .{0,4}
      (geith|caiff|gaiff|ceith) (pawb|pawb arall|y byd|pobol|pobl|y pentra|y pentre) .{0,2} (weld|wybod|glywed|gweld|gwybod) .{0,6}
      (cadw|gadw|cadwodd|cadwais) (pob|popeth|bopeth) .{0,3} (ebost|ebyst|llythyr|neges|gair|dim|tystiolaeth) .{0,8} (ti|chi|fo|fe|hi|nhw|#Person)
    `),
    unless: phrases('(scouts|orienteering|allotment show|marrow|photo|photos|competition|game|story|chess|cup)'),
  },
  {
    kind: 'pile-on',
    confidence: 'likely',
    why: 'calls on others to pile on',
    negated: true,
    phrases: phrases(`
      (everyone|everybody|lads|all of you|let's all|lets all|leave|give) .{0,4} (one|1) star (each|review|reviews|him|her|them|all|until|till)? .{0,4}
      (screenshot|share|spread|repost) (this|it) .{0,2} (before|so|until|till) .{0,2} (he|she|they|the (clerk|council|chair|admin|committee)|everyone|everybody|deletes|it's deleted|takes|take|delete|goes|knows|sees) .{0,6}
      (let's|lets|let us) (all)? (make|see|get|give) (him|her|them|#Person) (go viral|famous|trend|trending|sweat|what for|hell|squirm|an earful) .{0,4}
      (pile|piling) in .{0,2} (everyone|lads|all|everybody|folks|on (him|her|them|his|#Person)) .{0,4}
      (un|1) seren .{0,3} (yr un|pawb|i gyd|iddi|iddo|bob un) .{0,4}
    `),
  },
];

/** Nobody is taunted who is cheered on, invited or answered. */
const INNOCENT = phrases(`
  (everyone|everybody|all) (are)? welcome
  note to self
  (form an)? orderly queue
  some of you (asked|have asked|may|might|wanted|will know|will remember)
  ^ come on (cymru|wales|england|scotland|ireland|lads|lasses|girls|boys|you .) $
`);

export const heatedTone: Check = {
  id: 'heated-tone',
  summary: 'words that feed an argument: taunts, sarcasm, shouting at people, ultimatums, vendettas',
  kinds: {
    taunt: { label: 'a taunt' },
    sarcasm: { label: 'sarcasm at somebody' },
    shouting: { label: 'shouting' },
    ultimatum: { label: 'an ultimatum' },
    'pile-on': { label: 'piling on' },
    vendetta: { label: 'a vendetta' },
  },
  misses: ['irony without any of its usual words'],
  find: loud,
  groups: GROUPS,
  wording: { like: 'a quarrel', unless: INNOCENT },
  examples: {
    finds: [
      '[Wake up, people].',
      '[For the last time], read the minutes.',
      '[Wrong again, Brian].',
      '[Oh, so now you all care]?',
      '[Slow handclap for the highways team].',
      '[Typical keyboard warriors].',
      'Well done, [genius].',
      'Three signs and a rope. [Which bit of closed did you not understand]?',
      '[Moved by Friday or I will be naming names].',
      '[I have kept every letter you sent me], Colin.',
      '[Gone very quiet now, have you not]?',
      '[Grab the popcorn, the row about the hedge is starting again].',
      'The rules are on the board. [R E A D  I T]!',
      'Rang on Monday about the drain. Still nobody. [STILL.]',
      '[Rhag eich cywilydd chi].',
      '[You’ve been warned], clear the verge.',
      '[Shame on the council].',
      '[Everyone give the cafe one star until they say sorry].',
    ],
    ignores: [
      'Everyone welcome, tell us what you think of the plans.',
      'ROAD CLOSED: Church Lane, 8 to 12 June.',
      'Thank you all so much!!!',
      'BONFIRE NIGHT! Gates at six.',
      'That road is the county’s; report it at the link.',
      'Thank you, Brian, we have passed it on.',
      'DO NOT swim in the reservoir.',
      'Which part of the form do people find hard to follow?',
      'Grab some popcorn, the film starts at seven.',
      'Bravo, all of you, the show raised £400.',
      'Come on Wales!',
      'S U M M E R  F A I R on Saturday.',
      'Snow at last. SNOW!',
      'Naming ceremony for the new boat: all are welcome.',
      'Tick tock, early bird tickets end on Friday.',
      'Shame on you if you miss the bake sale.',
      'Claim your raffle prize by Friday or we will draw again.',
      'Come back to us when you have the form and two photos.',
      'We’ve waited forty years for this moment, and the cup is ours.',
      'Thanks a million to the volunteers who cleared the beck.',
    ],
  },
};

function* loud(document: Document): Generator<Observation> {
  yield* shouting(document);
  yield* spelling(document);
  yield* echo(document);
}

/** Letter by letter, what somebody is told to do: "R E A D". */
function* spelling({ plain }: Document): Generator<Observation> {
  for (const { 0: letters, index } of everyMatch(plain, LETTER_BY_LETTER)) {
    const [word = ''] = letters.split(/\s{2,}/);
    if (!TOLD.has(word.replaceAll(' ', '').toLowerCase())) continue;
    yield {
      kind: 'shouting',
      span: { start: index, end: index + letters.length },
      confidence: 'likely',
      why: 'spells a command out at somebody',
    };
  }
}

const LETTER_BY_LETTER = /(?<![\p{L}\p{N}])\p{Lu}(?:\s+\p{Lu}(?![\p{L}\p{N}'’])){2,}/gu;
const TOLD = new Set('stop read scroll listen look think no enough again still move answer never wrong why leave'.split(' '));

/** A word of complaint said again, alone and in capitals: "Still no reply. STILL." */
function* echo({ tokens, sentences }: Document): Generator<Observation> {
  for (const [i, { start, end, first, last }] of sentences.entries()) {
    const here = tokens.slice(first, last);
    const before = sentences[i - 1];
    if (!before || here.length === 0 || here.length > 3 || !here.every(({ shape }) => shape === 'CAPS')) continue;
    const said = new Set(tokens.slice(before.first, before.last).map(({ norm }) => norm));
    if (here.every(({ norm }) => said.has(norm)) && here.some(({ norm }) => COMPLAINT.has(norm)))
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'says it again in capitals' };
  }
}

const COMPLAINT = new Set('still again nothing never nobody weeks months years twice days nowhere none not ignored'.split(' '));

/** Words of four and more capitals in a row, beside ordinary writing, said to somebody. */
function* shouting({ tokens, sentences }: Document): Generator<Observation> {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  if (words.filter(({ shape }) => shape === 'lower').length < 4) return;
  for (const { start, end, first, last } of sentences) {
    const here = tokens.slice(first, last);
    const loud = here.filter(({ shape, norm }) => shape === 'CAPS' && norm.length > 1);
    const addressed = here.some(({ norm }) => ADDRESS.has(norm));
    if (loud.length >= 4 && addressed)
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'shouts at somebody in capitals' };
  }
}

const ADDRESS = new Set([
  'you',
  'your',
  'yours',
  'he',
  'she',
  'they',
  'them',
  'him',
  'her',
  'still',
  'again',
  'already',
  'told',
  'read',
  'stop',
  'why',
  'enough',
]);
