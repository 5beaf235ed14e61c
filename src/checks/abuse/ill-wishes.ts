// Wishes that harm may come to somebody, and what the author or others would do to them.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { WEEDS_MEANT } from './words.js';

/** Whom the wish is for. */
const WHO = `(you|he|she|they|whoever .{1,6}|#Person|(that|this|the) .{0,2} (man|woman|bloke|lad|family|lot|pair|
  driver|couple|idiot|cow|git|swine|neighbour|{office}|{villager}))`;

/** What they have. */
const THEIRS = `(your|his|her|their|#Person 's|that (man|woman|lad|driver|neighbour) 's) .{0,2}`;

/** What becomes of them. */
const HARM = `(burns|burn|rot|rots|choke|chokes|drown|drowns|die|dies|crash|crashes|suffer|suffers|(go|goes|
  went) (under|bust|bankrupt|bump|to the wall|broke|to prison|to jail|down for (it|this|life))|(fall|falls) (down|off|
  ill|under|in (the|a)|flat on)|(get|gets|catch|catches) .{0,1} (run over|run down|knocked down|hit|hurt|cancer|covid|
  shingles|gout|piles|the pox|worms|crabs|the sack|sacked|evicted|burgled|mugged|beaten up|what 's coming|
  everything that's coming|what (he|she|they|you) (deserve|deserves|have coming|has coming|'s got coming|
  've got coming)|what was coming|(his|her|their|your) (comeuppance|just deserts))|(lose|loses) (everything|it all|
  (his|her|their|your|the) (job|house|home|licence|business|leg|legs|hair|teeth|sight|money|deposit))|
  never .{0,1} (wakes up|wake up|recovers|recover|(walks|walk|works|work|sleeps|sleep) (again|another)|(sells|
  sell) (it|that|the house|up)|(gets|get|has|have|knows|know) (a|another) .{0,1} (penny|customer|night's|day's|
  moment's|minute's))|(break|breaks|snap|snaps) (his|her|their|your|a) .{0,1} (neck|back|leg|legs|arm|arms|hip|
  ankle|nose))`;

/** A blow that somebody is said to have earned. */
const BLOW = `(slap|smack|punch|punching|thump|thumping|clout|clip|lamping|beating|pasting|thrashing|hiding|shoeing|
  bullet|knuckle sandwich|good kicking|smacking|belting|leathering|slapping)`;

export const ILL_WISHES: readonly Group[] = [
  {
    kind: 'threat',
    why: 'wishes somebody harm',
    unless: phrases(`
      (leg of|break a leg|medal|prize|promotion|honour|laughing|with laughter|raft|regatta|derby|panto|villain|baddie|
        episode|series|tune|telly|what do you hope)
    `),
    unlessDraft: phrases(`
      (congratulations|well deserved|happy (retirement|birthday|anniversary)|(lovely|well earned|well deserved) (rest|
        retirement)|happiness|long and happy|best wishes|good luck)
      ${WEEDS_MEANT}
    `),
    phrases: phrases(`
      (hope|hopes|hoping|pray|praying|i wish|ca n't wait (till|until)|cannot wait (till|until)|
        looking forward to the day|be glad when|dance when|cheer when|love it if) .{0,1} ${WHO} .{0,2} ${HARM} .{0,4}
      (hope|hopes|hoping|pray|praying|i wish|ca n't wait (till|until)|cannot wait (till|
        until)) .{0,1} ${THEIRS} (house|home|business|firm|shop|pub|cafe|marriage|boat|kitchen|roof|wages|chickens|
        {may-be-harmed}) .{0,1} (burns|burn|floods|sinks|collapses|rots|dies|explodes|blows up|dries up|falls (down|
        in|off|apart)|gets (keyed|nicked|stolen|towed|wrecked|smashed|torched|crushed|clamped|repossessed)|(goes|
        go) (under|bust|bankrupt|up in (smoke|flames)|to the wall)) .{0,4}
      may (you|he|she|they|#Person) (rot|burn|choke|drown|suffer|die|never (know|have) (a)? (peace|rest|sleep|
        moment 's .)) .{0,4}
      (hope|hopes) .{0,8} and i hope it hurts .{0,2}
      (you|he|she|they|#Person) (can|should|ought to|deserves? to|will|'ll) (all)? (rot|burn) in hell .{0,3}
      ^ .{0,1} (rot|burn) in hell .{0,3}
    `),
  },
  {
    kind: 'threat',
    firm: true,
    why: 'says that somebody has earned a blow, or worse',
    unless: phrases(`
      (on the back|pat on|no child|no woman|drum|drums|kick about|engine|door|telly|set|
        horse|nag|panto|punch and judy|i (need|deserve|want)|me a)
    `),
    phrases: phrases(`
      ${WHO} .{0,3} (needs|need|wants|want|deserves|deserve|could do with|is due|is asking for|has earned|asking for|
        begging for) .{0,1} (a|an|one|another|some) .{0,2} ${BLOW} (in|on|round|across|up|off|for (what|that|this|
        saying|being|doing|(his|her|their|your) (cheek|trouble|behaviour|mouth|manners))|$)
      (needs|need|wants|want|deserves|deserve|could do with|asking for) (a|an|one) .{0,1} ${BLOW} (in|on|round|across|
        up) (the|his|her|their|your) .{0,1} (head|face|mouth|chops|ear|ears|lug|gob|nose|eye|kisser|chin|jaw|throat|
        teeth)
      ${WHO} .{0,2} (should|ought to|deserve to|deserves to|needs to|need to|want to|must) (all|both)? be (strung up|
        horsewhipped|flogged|birched|lynched|hanged|shot|tarred and feathered|put against a wall|lined up and .|
        run over|keelhauled|beaten|thrashed|(hung|dangled) (from|by|off) .{1,3})
      (string|stringing) (him|her|them|you|#Person|that lot) up .{0,3}
      (somebody|someone|i'm|i'll|i|we'll|we're|my .{1,2}|one of us|the lads) .{0,4} (going to|gonna|will|'ll|should|
        ought to|wants to|could) .{0,2} (put|send|land) (him|her|you|them|#Person) in (hospital|intensive care|
        a wheelchair|the ground|a box|casualty|a & e|traction|plaster|the mortuary) .{0,3}
      (i'd|i would|i could|i'd like to|we should|someone should|somebody should) (happily|gladly|cheerfully|love to|
        like to|quite happily|willingly|so)? (shove|push|throw|chuck|drown|sling|lob|kick|feed|boot|run|tip) (him|her|
        them|#Person|you|that (man|woman|lad|git)) .{0,1} ((off|over) (the|a|that) .{1,3}|under (a|the) (bus|train|
        tractor|lorry|combine)|down (the|a) (stairs|well|hole|drain|steps|mineshaft)|in(to)? (the|a) (river|canal|sea|
        harbour|slurry|skip|crusher|pond|ditch|weir|bin|silage)|to the (pigs|sharks|lions|crocodiles|dogs|wolves)|
        out of (a|the) .{0,2} window)
      do something (permanent|drastic|nasty) (about|to|with) (him|her|them|you|#Person|that (man|woman|family|lot))
    `),
  },
  {
    kind: 'threat',
    why: 'tells somebody to expect the worst',
    unless: phrases(`
      (miss|missed|missing|forget|book|booking|cake|cakes|sunscreen|sun cream|cup|league|match|final|semi|team|kick off|
        lift|bus|taxi|minibus|collect|pick you|parcel|hamper|santa|carol|carols|shop bought|makeover|transplant|
        worry|worried|tickets|engineer|delivery)
    `),
    phrases: phrases(`
      (i'll|i will|we'll) have (you|him|her) (for (this|that) $|mate|pal|sunshine|son|one day|#Person $|you .{1,2} $|
        for (this|that) (mate|pal|sunshine|son|#Person)|$)
      (i'm|we're|i am|we are|the lads are|they're|someone's|somebody's) coming for (you|him|her|your .|his .|
        her .) (mate|pal|sunshine|#Person|you .|big|little|just|so|and|tonight|$) .{0,4}
      (you|he|she|they|#Person) ('ll|will|'re going to|is going to|are going to) .{0,1} (be (very|so|
        really)? sorry (you|he|she|they) (ever|moved|came|crossed|said|started|did|messed|opened|wrote|signed|touched|
        spoke|reported|did n't listen)|wish (you|he|she|they) (had|'d) (never|n't|not) .{0,1} (come|moved|set foot|
        met|heard of|laid eyes|clapped eyes|spoken|posted|reported|signed|messed|touched|crossed|opened|been born|
        written|said)) .{0,6}
      you ('ll|will) be sorry (for (this|that|what)|when (i|we|my)|mate|pal|sunshine|#Person|you .{1,2} $) .{0,4}
      (wo n't be|not be|'ll be|will be|never be) (smiling|laughing|walking|crawling|begging|crying|grinning|talking|
        smirking|gloating|bragging|so .|much left|able to .{1,2}) .{0,4} (when|once|by the time|after) (i'm|i am|
        we're|i've|we've|i have|my .{1,3}|the lads) .{0,2} (done|finished|through|sorted|had) .{0,5}
      (i'd|i would) (watch|be watching) (your|my|his|her) back .{0,6}
      (again|once more|one more .{1,2}|my (wife|kids|mother|mum|husband|daughter|son|lad|family|dog|sister|house|car|
        van|hedge|land|fence)|near (me|us|mine|ours)) .{0,3} and (you'll)? (see|find out) (what (happens|you get)|
        where it gets you) (pal|mate|son|sunshine|#Person|$)
      (the next|next) (person|one|idiot|driver|lad|kid|clown|joker|man|woman|fool|parent|
        dog walker) .{0,9} (is getting|gets|will get|'ll get|is having) .{0,1} (a|the|my|his|her|their|
        one) .{0,2} (brick|thump|slap|punch|smack|shotgun|mouthful|hammer|kicking|clout|thick ear|bumper|
        tyres .{1,2}|fist|teeth .{1,2})
      (i'll|i will|we'll|we will|i'm|we're|my .{1,2} 'll) .{0,1} (be|come|coming) (round|over|at|up|to) .{0,2} (your|
        his|her|their) (house|place|door|flat|bungalow|gate|work|shop) .{0,5} (regret|sorry|sort|explain|answer for|
        deal with|wish) .{0,4}
      (you|he|she|they|#Person) ('ll|will|is going to|are going to|'re going to) (get|be getting|find|
        wake up to) .{0,1} (a|my) (brick|rock|paving slab|half brick|fist|boot|petrol bomb|firework|
        dead rat) (through|in|on|up) .{0,4}
    `),
  },
  {
    kind: 'threat',
    why: 'tells somebody that they will be called on at home',
    unless: phrases(`
      (parcel|delivery|santa|christmas|carol|collect|prize|hamper|engineer|order|leaflet|newsletter|surveyor|flowers|
        card|invite|invitation)
    `),
    phrases: phrases(`
      (expect|expecting|be ready for|look out for|await) (a|our|my|us|another|some) (little|late)? .{0,1} (visit|knock|
        call|caller|callers|company|visitors|visitor)
    `),
    near: phrases(`
      (got|have|'ve|found|know|looked up|screenshotted|seen) .{0,1} (your|his|her|their|#Person 's) (home)? (address|
        house|road|street|number plate|reg)
    `),
  },
];
