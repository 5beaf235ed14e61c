// Phrases for and against a party or a government.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/**
 * Sentences with one of these name no party: clubs, places and days are called after one, Welsh "llafur" means labour, or
 * members are listed with their parties.
 */
const NO_PARTY = phrases(`
  (labour|conservative|liberal|conservatives) (club|clubs|day|hall|exchange|ward|pub|bar|working mens)
  (county|district|borough) councillors .{0,8} {party}
  %llafur (caled|cariad|gwirfoddol|rhad|corfforol|llaw|dwylo|enfawr|y dydd|mawr)
  back (on|to|in|at|from) the (green|greens)
  (gwasanaeth|oriau|ffrwyth|costau|eich|ein|ei|eu|holl) .{0,1} %llafur
`);

/** A draft with one of these is about a team, which has its colours too. */
const TEAM_COLOURS = phrases(`
  (rovers|united|city|athletic|wanderers|albion|wembley|cup|match|kick off|kickoff|goal|goals|league|season|terrace|
    football|rugby|nil|anfield|stadium|derby|coach|team|what a try|try line|half time|scarf|
    wrexham|everton|chelsea|liverpool|pitch|ground|whistle)
`);

export const PARTIES: readonly Group[] = [
  {
    kind: 'party',
    why: 'names a party with praise, blame or a wish',
    unless: NO_PARTY,
    phrases: phrases(`
      (~vote|voted|voting|turn|turned|turning|gone|went|go|going) (blue|red|yellow|purple|turquoise|teal) (again|
        this time|in may|next time|on thursday|before|for|since|all my life|in my life)
      {party} .{0,8} (~wreck|~ruin|~save|~fight|~deserve|~betray|~let|~cut|~fail|~waste|~promise|~deliver|~care|~get|
        ~want|~win|~lose|right|wrong|best|worst|only|proud|vote|brilliant|useless|never|always|again|bus|plan|nothing|
        slogans|gets my)
      (proud|lifelong|card carrying|always been|i'm|im|i am|we're|staunch|true|dyed in the wool|vote|voting|voted|back|
        support|backing|supporting|join|joined|thank|thanks to|well done|bloody|only the|those|these|our|your|local|
        brilliant|hard working|for) .{0,3} {party}
      (vote|voting|lend|back|elect|re elect|choose) .{0,2} {party-word}
      ({party}|reform) .{0,8} (llanast|difetha|dinistrio|achub|bradychu|fradychu|haeddu|brwydro|sefyll (dros|lan|fyny)|
        poeni|yn galed|celwydd|celwyddau|gelwydd|anghofio|torri eu haddewid|methu|dda i ddim|da i ddim|unig (rai|blaid)|
        gorau|gwaetha|gwaethaf|warth|cywilydd|gywilydd|am byth|ymlaen|anobeithiol|malio|becso|gofalu am|gwrando|twyllo|
        dallt|deall|ar ein hochr|allan|o ddiawl|uffern|tro yma|tro 'ma|amdani|ennill y sedd|wnaeth hyn|wnaeth y llanast)
      (diolch byth am|diolch am|(%pleidleisio|%fotio|fotia|votio|vote) (i|dros|am)?|%pleidleisiwch (i|dros)?|fotiwch (i|
        dros)?|votiwch (i|dros)?|%cefnogi|%cefnogwch|%ymuno (â|efo|gyda)|aelod o|(%balch|%balchder) .{0,4}|ymgyrchu (i|
        dros)|%canfasio (i|dros|efo|gyda)?|taflenni|daflenni|(cael|gael) gwared (ar|o)|gwynt teg ar ôl|casáu|casau|
        ymddiried yn|dim ymddiried yn) .{0,3} ({party}|reform&#Capital|plaid&#Capital|plaid cymru)
      (byth|dim) (eto)? .{0,3} (pleidleisio|fotio|bleidleisio) .{0,2} ({party}|reform&#Capital)
      (main|big|three|two|all|any|either|usual|old|major|other) (main|big|old|of the)? parties .{0,2} (~deserve|
        ~promise|~ignore|~care|as bad as|all the same|could n't|ca n't|do n't|did n't|wo n't|never) .{0,4}
      (other|last|this) (lot|shower|mob) .{0,4} (westminster|government|power|office|number|money|years|could n't|
        down there)
    `),
  },
  {
    kind: 'party',
    why: 'shows support for a party by its colours',
    unlessDraft: TEAM_COLOURS,
    phrases: phrases(`
      (^|i 'm|we 're|always been|family|house|street|village|this ward) .{0,3} (true)? (blue|red|tory|labour|plaid|
        liberal|lib dem) (through and through|to the core|to (my|the) (bones|bone|marrow)|from the cradle|born and bred|
        and always (will|have)) .{0,8}
    `),
  },
  {
    kind: 'party',
    why: 'scorns a party that was just named',
    near: phrases('^ (the)? ({party}|labour|reform|plaid|conservatives|greens|ukip|liberals) $'),
    phrases: phrases(`
      ^ .{0,1} (do n't make me laugh|pull the other|no thanks|no chance|over my dead body|as if|give over|jog on|
        not on your nelly|not in my lifetime|they can whistle|do me a favour|never again|not likely|no ta)
    `),
  },
  {
    kind: 'government',
    why: 'takes sides for or against a government or its people',
    phrases: phrases(`
      (this|last|present|current|so called|our|your) (government|lot|shower|mob|administration|cabinet|prime minister|
        chancellor|minister|home secretary) .{0,3} (has|have|is|are|was|were|could n't|could not|ca n't|does n't|do n't|
        did n't|would n't|wo n't|should|needs|must|will|got|finally|promised|broke) .{0,8} (us|country|farmers|
        pensioners|nhs|taxes|tax|countryside|clue|promise|promises|resign|go|ashamed|shame|care|delivered|sold|robbed|
        raid|raiding|forgotten|listening|right|wrong|winter fuel|working people|villages|rural|britain|families|wales)
      (llywodraeth|lywodraeth|san steffan|bae caerdydd|y bae|gweinidog|gweinidogion|prif weinidog|
        senedd) .{0,5} (cywilydd|warth|gwarth|methu|bradychu|fradychu|celwydd|celwyddau|becso|malio|poeni dim|
        gwrando dim|ddim yn gwrando|difetha|dinistrio|ymddiswyddo|clem|twyllo|lladd (ffermio|amaeth|cefn gwlad)|
        anghofio amdan|rhaid mynd|allan o gysylltiad|dda i ddim|da i ddim|cefn gwlad)
      (down in|up in|them in|lot in|those in|clowns in|people in|suits in|bubble) .{0,2} (westminster|whitehall|london|
        cardiff bay|number ten|number 10|the bay) .{0,6}
      (westminster|whitehall|cardiff bay) .{0,3} (bubble|elite|lot|shower|mob|crowd|clowns|suits|does n't|do n't|has|
        have|have n't|could n't) .{0,6}
      remember (that|this|it) .{0,2} when (they|he|she|the candidates) (come|comes|are|'re|is) .{0,2} (knocking|calling|
        canvassing|smiling|asking for your vote|after your vote|round for your vote) .{0,4}
      {government} .{0,6} (~betray|~fail|useless|shambles|disgrace|disgraceful|~wreck|~ruin|clueless|rotten|~hate|
        ~punish|~rob|should resign|must go|has to go|coughed up|gets it|finally|don't care|does n't care|robbing|clowns|
        liars|out of touch|war on)
    `),
  },
];
