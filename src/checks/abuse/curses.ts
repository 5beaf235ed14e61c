// Curses and reckonings: petty ills that somebody is wished, and what is said to be coming to them.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Whom the curse is for. */
const WHOM = `(you|he|she|they|whoever .{1,6}|#Person|the next (one|person|driver|lad|owner) .{0,4}|
  (that|this|the) .{0,2} (man|woman|bloke|lad|family|lot|pair|driver|couple|thief|thieves|owner|culprit|vandal|
  vandals|culprits))`;

/** What they have. */
const THEIRS = `(your|his|her|their|#Person 's|all your|all his|all her) .{0,2}`;

/** Petty ills. */
const ILL = `((step|steps|tread|treads|trod|sit|sits|stand|stands|land|lands|kneel|kneels) (on|in) (a|an|some|every|
  your own|his own|her own|one|it) .{0,3}|(stub|stubs|trap|traps|bang|bangs|burn|burns|bite|bites|break|breaks|lose|
  loses|twist|twists) (your|his|her|their|a|every|both|all) .{0,1} (toe|toes|finger|fingers|thumb|head|tongue|ankle|
  ankles|tooth|teeth|hair|nails|phone|keys|shin|elbow)|(get|gets|catch|catches) .{0,1} (the runs|the trots|nits|fleas|
  piles|boils|a rash|warts|worms|gout|scurvy|stung|bitten|soaked|pooed on|a puncture|food poisoning|stuck in .{1,3}|
  caught short|every red light|a paper cut|a parking ticket|conkers|toothache|what they gave)|(choke|chokes|choked|
  slip|slips|trip|trips) .{0,1} (on|over|in) .{1,3}|itch|itches|
  (run|runs) out of .{1,2} on the)`;

/** Things that go on working, and people who get over an ill, a stage play, or weeds. */
const WELL_MEANT = phrases(`
  (no|not|n't|never|without|nobody|do n't) .{0,3} (step|steps|tread|trips|trip|slip|slips|choke|burn|catch|break|breaks)
  (get well|better soon|good luck|best of luck|well done|congratulations|lucky|winner|win|wins|prize|break a leg)
  (weed|weeds|knotweed|slug|slugs|snails|moths|ants|wasps|mole|moles|rats|ivy|bindweed|elder|brambles|aphids|plants)
  (cricket|bowler|opposition|striker|keeper|other team|match|quiz|derby|panto|villain|baddie|karma (cat|the)|horoscope)
`);

export const CURSES: readonly Group[] = [
  {
    kind: 'threat',
    firm: true,
    why: 'curses somebody',
    unless: WELL_MEANT,
    phrases: phrases(`
      (hope|hopes|hoping|pray|praying|i wish) .{0,1} ${WHOM} .{0,3} ${ILL} .{0,5}
      (hope|hopes|hoping|pray|praying) .{0,1} (it|that|the roof|the ceiling|a tree|one|they) (falls|fall|lands|land|
        drops|drop|collapses) (on|down on|round) (you|him|her|them|(your|his|her|their) .{1,2}) .{0,3}
      (hope|hopes|hoping|pray|praying) ${THEIRS} .{0,1} (tyres|tyre|car|van|boiler|toilet|toilets|wifi|chips|toast|tea|
        bread|milk|cake|beer|soufflé|bbq|barbecue|next (poo|meal|holiday|date|haircut|bath)|holiday|wedding|phone|socks|
        shoes|knees|pants|trousers|hair|teeth|nose|ears|engine|fridge|freezer|telly|drains|bath|bed|pillow|chickens|
        garden|lawn|roses) ((is|are) (flat|soggy|cold|off|mouldy|stale|always|never|forever)|goes|go|goes off|burn|
        burns|falls|fall|fall off|break|breaks|leak|leaks|rot|rots|turn|turns|blow|blows|block|blocks|die|dies|never|
        always|conks|packs|flood|floods|smell|smells|stay|stays|squeak|squeaks) .{0,6}
      (may|let) ${THEIRS} .{0,3} (always|never|forever|be|go|turn|fall|itch|smell|burn|leak|stay|rot|drop|wither|squeak|
        fester) .{0,6} (cold|flat|soggy|damp|sour|empty|itch|itchy|blocked|stale|limp|mouldy|thieving|selfish)
      may the fleas of .{1,8}
      (whoever|you) .{0,8} (sleep|sleeps) (badly|uneasy|on nails) .{0,3}
      (wo n't|shan't|sha n't|not|never|nobody will|will not|will n't|'ll not) .{0,1} (cry|weep|shed a tear|grieve|mourn|
        be crying|be weeping|be sending flowers) (at|over|for|on|when) .{0,2} (his|her|your|their|#Person 's|that (man|
        woman) 's|he|she|you|they) .{0,1} (funeral|grave|coffin|die|dies|goes|gone|pops|croaks)
      (sooner|quicker) (he|she|they|you|that (man|woman)|#Person) .{0,1} (pops|pop|croaks|croak|drops|drop|dies|die|
        snuffs|pegs|kicks|is dead|is six feet|keels) .{0,6} (better|happier|merrier) .{0,6}
      (dance|dancing|dances|spit|piss) on (his|her|your|their|#Person 's) grave .{0,3}
      see the back of (him|her|you|them) .{0,3} (coffin|box|hearse|grave|morgue) .{0,3}
      (a)? (pox|plague|curse) (on|upon) (you|him|her|them|(your|his|her|their) (house|houses|.)|whoever|the (lot|family|
        person|council|county)|both .{1,3}|all) .{0,6}
      (shame|pity|disappointed|sorry) (it|that|the .{1,3}|he|she|they) (missed|only|did n't|survived|stopped|was n't|
        got up|got out|recovered|swerved) .{0,4} (you|him|her|them|hit|land|drown|stick|neck|leg|worse|deeper|fatal|
        longer|harder)
      (next time|wish) .{0,3} (do n't miss|the (bus|lorry|bull|tree|dog|branch) had .{0,2} (better aim|stopped|missed|
        been))
    `),
  },
  {
    kind: 'threat',
    why: 'says that somebody has it coming',
    unless: [WELL_MEANT, phrases('(prize|trophy|turn|go|medal|reward|cheque|parcel|jab|invitation|certificate)')],
    phrases: phrases(`
      ^ .{0,3} (he|she|they|you|#Person) ('ll|will|'s going to|is going to|are going to) get (his|hers|theirs|yours|
        his own|what 's due) .{0,1} (do n't|one day|in the end|soon|you 'll see|you watch|mark my|never fear|and|before|
        when|pal|mate|$) .{0,5}
      (his|her|their|your|#Person 's) (day|time|turn|hour) (will|'ll|is|'s) (come|coming|near|nigh) .{0,1} (and i ('ll|
        will) be (there|waiting|laughing|watching|in the)|mark my|do n't (you)? worry|you mark|you watch|mate|pal|
        believe me|believe you me|i promise|i swear) .{0,6}
      karma (is|'s|will|'ll) .{0,2} (coming|come|get|gets|find|bite|catch|catching|waiting|round|pay|a) .{0,1} (for|up|
        you|him|her|them|in|b) .{0,6}
      (goes around|comes around) .{0,3} (coming|come|heading) .{0,2} (round|for|to) .{0,2} (you|him|her|them|#Person|
        certain) .{0,3}
      (some|certain|a few) (people|folk|persons|folks|individuals|person) (round here|in this .|
        on here)? .{0,1} (should|ought to|want to|need to|had better|better|might want to|may want to|would do well to|
        'd better) .{0,1} (watch|mind|be careful|think about|remember|think twice about|be very careful) .{0,1} (who|
        what|how|where|their) .{0,2} (upset|upsets|cross|crosses|mess|wind up|accuse|slag|mouth|grass|backs|back|step|
        speaking|talking|dealing|poke|park|sleep|walk|name|threaten)
      when (your|his|her|their|#Person 's) {may-be-harmed} .{0,1} (goes|go|get|gets) (in|up|down|flat|missing|put in|
        let down|smashed|torched) .{0,4}
      ^ .{0,2} (i've|i|we've|i have) told my (brothers|lads|husband|cousins|dad|boys|brother|sons|uncle|mates|
        old man) .{0,3} (what you|where you|about you) .{0,5}
      (wants|want|needs|need|deserves) taking (round|behind|out) .{0,1} (the|back|and) .{0,2} (back|sheds|shed|shot|
        shooting|bike sheds|barn|woodshed) .{0,4}
      easy to (have|cause) an accident .{0,8}
      be (a)? (shame|pity) if (the|your|that|those) .{1,8} (did n't (get|happen|come)|got (lost|cancelled|forgotten|
        mislaid)|went (missing|astray)|fell through|(was|were) (cancelled|refused|forgotten|delayed|
        lost)) .{0,8} would n't it .{0,12}
      un gair arall a .{0,2} (weli|gei|chei|gewch|chewch|welwch|weithi) (di|chi) (ddim|byth|fyth) .{1,8}
      (you|he|she|they|#Person|that lot|your .{1,2}|his .{1,2}|her .{1,2}) (has|have|had|'s got|'ve got|got|'ve) (it|
        this|that|one) coming .{0,2} (#Person|mate|pal|sunshine|$)
      (say|try|repeat) (that|it) .{0,6} and see (if you|how far you|how long you|what (happens|you get)|
        who walks) .{0,6}
      (patient|peaceful|reasonable|gentle|placid) (man|woman|person|chap|soul) but my (dog|brother|brothers|husband|
        lads|wife|bull|fists|sons|dad) (is|are) n't .{0,2}
      snitches (get|end up) (stitches|in ditches) .{0,3}
      (grasses|snitches|tell tales|tittle tattlers|informers) .{0,2} (get|end up|soon|always) .{0,2} (stitches|ditches|
        found out|found|caught|hurt|what) .{0,3}
      ^ .{0,3} (you 've|you have|you) got a (lovely|nice|smart|fine|pretty|beautiful|bonny|tidy|
        lot of) .{0,1} {may-be-harmed} .{0,6} (awful|shame|pity|terrible|dreadful|tragic|sad) .{0,1} if (somebody|
        someone|anybody|anyone|it|they|anything|something|your|one|kids|a) .{1,8}
      (would|'d)? be (awful|terrible|dreadful|tragic|heartbreaking|such a shame|a shame|a pity) if (somebody|someone|
        anybody|anyone) .{0,3} (trolley|hammer|keys|key|match|brick|boot|tractor|nail|paint|scratched|dropped|let|told|
        dumped|poured|parked|rang|reported|leaned|sneezed) .{0,6} (it|that one|your|his|her|their|the taxman|
        the tax office|environmental health|hmrc) .{0,4}
      (we|you) can do this the (easy|nice|hard) way or .{0,6}
      (my|our) (lads|boys|brothers|cousins|sons|mates|family|brother|dad|husband|uncles) (would|'d|could|can|will|
        'll) be (round|at|over|outside|on) (there|yours|your|his|her|their|the doorstep|you) .{0,8}
      i know (your|his|her) (boss|employer|manager|landlord|wife|husband|head teacher|commanding officer) .{0,3} (just|
        so|and|by the way|very|personally|in case|rather|you|$) .{0,5}
      (wonder|wondering|imagine|interested to hear|love to know|'m sure|be interested to know) .{0,2} what (your|his|
        her) (boss|employer|wife|husband|landlord|mum|mother|school|firm|church|head teacher|manager|clients|customers|
        congregation) (would|will|'ll|'d|thinks|makes|might|knows) .{0,3} (say|think|make|of|about|this|that) .{0,4}
      (five|ten|two|#Number|a few) minutes (alone)? (with|in a .{1,2} with) whoever .{1,6}
      (wipe|wiping|knock|slap|smack) (that|the) .{0,1} (smirk|smile|grin|smug .|look) off (his|her|your|their) (face|
        faces|chops|gob|mug) .{0,3}
      i (know|remember|never forget) (a|every|your|that) face .{0,2} (so|and|pal|mate|you) .{0,6}
      (have|had|i'll have|get|tan|skin) (your|his|her|their) hide .{0,3}
    `),
  },
  {
    kind: 'incitement',
    why: 'would have somebody hunted, ducked or driven out',
    unless: phrases(`
      (guy|guy fawkes|scarecrow|effigy|wet sponges|sponge|sponges|fete|charity|hospice|sponsored|raised|raise|panto|
        carnival|birthday|santa|carol|carols|cake|present|fish|newts|frogs|weeds|leaves|lifeboat|medieval|re enactment|
        re enactors|teacher|teachers|volunteer|volunteers|fun day)
      (cat|kitten|puppy|tortoise|hen|compost|gloves|allotment|allotments|turning|digging|gardening)
      (sing|sings|thank|congratulate|surprise|happy)
    `),
    phrases: phrases(`
      (chuck|throw|dump|dunk|duck|lob|sling|stick|put|toss|shove|tie|lock|leave|drop|strap|push) (him|her|#Person|
        the lot of (them|you)|all of them|that lot|them all|the pair of them|(the|our|that) .{0,1} ({office}|council|
        committee|{villager})) .{0,1} (in|off|on|out|to|under|into|over|onto|up) (the|a|top of the|to the) .{0,1} (pond|
        river|canal|sea|stocks|bonfire|harbour|lake|dungeon|wolves|lions|moon|skip|cage|crocodiles|pier|cliff|slurry|
        weir|well|tower|rack|ditch|midden|dung heap|crusher|mill race|landfill|pyre|duck pond)
      (chuck|throw|dump|dunk|duck|lob|sling|stick|put|toss|shove|tie) (him|her|#Person|the lot of (them|you)|
        that lot) in the .{1,2} pond
      (bring|get|fetch|grab|sharpen|dust off|hand out|break out) (the|your|out the|your own)? .{0,1} (pitchforks|
        pitchfork|flaming torches|torches and pitchforks|tar and feathers|rope|noose|gallows|guillotine|tumbril|
        ducking stool) .{0,8}
      light the torches .{0,3} pitchforks
      (bring|throw|chuck|save|pelt .{1,3} with|who's got|stock up on|hurl|lob) .{0,2} rotten (tomatoes|tomato|fruit|veg|
        vegetables|eggs|cabbages|apples) .{0,3} (meeting|council|him|her|them|at|$)
      ^ .{0,4} (meeting|council|agm|surgery|hearing) .{0,2} bring (rotten|your|some|the|a) .{0,1} (tomatoes|eggs|
        pitchforks|fruit|custard pies|flour) .{0,3}
      (everyone|everybody|let 's all|lets all|all of you|nobody|please all|if we all) .{0,1} (stop|stopped|stops|quit|
        refuse|refuses) (buying|using|shopping|going|speaking|talking|serving|drinking|trading|eating) .{0,2} (from|to|
        with|at|in)? .{0,1} (him|her|them|his|their|#Person) .{0,8}
      let (him|her|them|#Person|the .{1,3}|that .{1,3}) go (under|bust|bankrupt|to the wall|broke) .{0,2}
      (let 's|lets|shall we|we should|why do n't we|who 's up for) .{0,1} (all)? .{0,1} (go|march|pop|head|get|drive|
        pile) .{0,1} (round|over|down|up) (to|there)? .{0,4} (have a word|sort (him|her|them)|give (him|her|them)|
        bang on|pay (him|her|them) a visit|drag|have it out|see how (he|she|they) like|show (him|her|them)|make (him|
        her|them)|let (him|her|them) know|teach) .{0,8}
      make (his|her|their|#Person 's) (life|lives) (hell|a misery|miserable|unbearable|a living hell|
        so unpleasant) .{0,6}
      (run|drive|hound|chase|drum|boot|ride) (him|her|them|#Person|that (man|woman|family|lot)|the .{1,3}) out of (town|
        the village|here|the parish|office|the street|the close|our) .{0,4}
      (dog (mess|muck|poo|dirt)|bag of .{1,2}|prawns|slurry|manure|brick|bricks|firework|fireworks|bangers|petrol|eggs|
        stink bomb) .{0,1} (through|down|in|on|over|up|at) (his|her|their|your|#Person 's) .{0,1} (letterbox|letter box|
        door|window|windows|car|bonnet|exhaust|chimney|step|doorstep|drive|house) .{0,6}
      (everyone|everybody|all of you|every one of you|all) .{0,8} back through (his|her|their|#Person 's) (letterbox|
        letter box|door) .{0,4}
      back through (his|her|their|#Person 's) (letterbox|letter box|door) .{0,1} (everyone|everybody|all of you|
        every last|the lot) .{0,4}
      keep (his|her|their|#Person 's) .{0,1} (phone|line|mobile|doorbell|bell) (ringing|busy|hot|going) .{0,3}
      number .{0,8} keep it (ringing|busy|hot) .{0,3}
      (help|helping|give me a hand|lend a hand) .{0,1} (me|us)? .{0,1} (move|moving|push|pushing|roll|rolling|tip|
        tipping|drop|dropping|shove) (his|her|their|#Person 's) .{0,1} {may-be-harmed} (in|into|off|over|down|
        under) .{1,3}
      (i'll|i will|i'm going to|we'll) (go on|keep|carry on|be)? (putting|posting|writing|sending|sharing|commenting|
        put|post|comment|ask|asking) .{0,4} (under|beneath|below|on) (every|each|all) .{0,4} (you|he|she|#Person|your|
        her|his|they|their) .{0,4}
      (un|1) seren .{0,4} (nes|tan|hyd nes) .{0,4} (crio|cau|llefain|ymddiheuro|wylo|mynd)
      (report|flag|block|mass report) (his|her|their|this|that) .{0,1} (page|account|profile) .{0,6} (kicked|taken|shut|
        banned|off|down|closed|removed)
    `),
  },
  {
    kind: 'incitement',
    firm: true,
    why: 'sets others on somebody who complained or broke a rule',
    unless: phrases(`
      (birthday|birthdays|ninety|ninetieth|hundred|anniversary|retired|retirement|hospital|carol|carols|lonely|thank|card)
    `),
    near: phrases(`
      (objected|objecting|objects|complained|complains|complaining|reported|reporting|grassed|moaned|moans|shopped|
        voted|blocked|refused|parked|parking|parks|dumped|environmental health|on to the council|fly tipped|{misdeed})
    `),
    phrases: phrases(`
      shall we all (take|drop|leave|tip|dump|post|send|park|return|go|bring|pop|put|empty|play|practise) .{1,10}
      (let 's|lets|everybody|everyone|do|please|so)? give (him|her|them|#Person) a .{0,2} (toot|beep|hoot|blast|honk|
        wave) .{0,3} (when|whenever|as|if|every time) .{0,4}
      (i'm sure|i bet|no doubt|bet) (he|she|they|#Person) ('d|would|will|'ll) (love|adore|be delighted|be thrilled|
        welcome|appreciate|enjoy) (to hear|a (call|visit|message|few)|your|our|from|hearing|everybody|everyone) .{0,6}
    `),
  },
];
