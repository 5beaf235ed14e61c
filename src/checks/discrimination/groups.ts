// Phrases against a group of people, whichever group it is.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Sentences with one of these put no group down: they report what somebody said, or are about something else. */
const PUT_NEUTRALLY = phrases(`
  (police|said|says|told|quoted|nobody should|unacceptable|course|workshop|club|lunch|group|history|museum|exhibition|
    appalled|disgusting|cricket|rounders|innings|recipe|cake|latin)
  expect (from|of|off|with) (a|the) (man|woman|girl|kid|boy|lad) (who|that|with|whose|in)
`);

export const OF_GROUPS: readonly Group[] = [
  {
    kind: 'other',
    why: 'a slur against a group',
    phrases: phrases(`
      {slur}
      {slur} (shop|shops|takeaway|restaurant|place|family|kids|lot|woman|man|bloke|girl|lad)
    `),
  },
  {
    kind: 'other',
    why: 'puts a whole group down',
    firm: true,
    phrases: phrases(`
      ^ .{0,2} (go|clear off|get back|push off|jog on) (back)? (home|to your own country) (if you|you|if they|if (he|
        she)) .{0,3} (do n't|does n't|dont|hate|hates) (like|love|want)? .{0,6}
      if (you|they) .{0,3} (do n't|dont|hate) (like|want)? (it|us|england|wales|britain|our .|this country|the way|
        being) .{0,3} (go|clear off|get back|push off|went) (back)? (home|to your own|to their own|back)
      (speak|talk|talks|talking|speaks) (proper|properly|english|the language) .{0,3}
      (your|their|that|his|her) (kind|sort|type|lot|teip) .{0,4} (not welcome|go home|all the same|are all|do n't|never|
        run fath|should|stick|can)
    `),
  },
  {
    kind: 'other',
    why: 'sets one group above another',
    phrases: phrases(`
      (normal|proper|real) (men|women|people|families|family|language) .{0,3}
    `),
    unless: PUT_NEUTRALLY,
  },
  {
    kind: 'other',
    why: 'sets one group above another, or shuts one out',
    firm: true,
    phrases: phrases(`
      (go|send|sent|ship|shipped|clear off|bugger off) .{0,2} (back|home) .{0,2} (where|to where) (they|you|he|she|
        that lot) (come|came|belong|comes) .{0,2}
      (typical|that 's|thats|there 's) (the)? (english|welsh|scots|scottish|irish|polish|poles|germans|french|
        southerners|northerners|incomers) (for you|all over)
      (dead|useless|made up|pointless|dying) language
      nobody under (fifty|sixty|seventy|eighty|ninety|#Number) (speaks|uses|wants|cares)
      wrong side of (fifty|sixty|seventy|eighty)
      too (old|young|foreign) (to|for) .{0,5} (say|vote|understand|count|decide|opinion)
      no (pensioners|students|families|dss|travellers|gypsies|foreigners|women|men|oaps|mums|locals|english) (please|
        need apply|thanks|allowed|thank you)
      (never|not) .{0,2} (be|been) one of us
      (blow ins|incomers|townies|second homers) .{0,6} (never|not one of us|ruin|take over|go back|do n't|telling us|
        think they)
      (whatever|what) (it|he|she|they) (calls|call|calling) (itself|himself|herself|themselves)
      (shove|shoved|ram|rammed|shoving|ramming) .{0,3} down our throats
      (bat|bats|batting) for the other (side|team)
      (pikeys|pikey|gypos|gyppos|gippos|tinkers|gypsies|travellers|caravans) .{0,8} (thieving|rob|robbed|nick|nicked|
        bikes|lead|diesel|same every)
      (nothing|not got anything|n't got anything|got nothing) against (the)? (them|people|gays|gay|foreigners|women|
        muslims|catholics|travellers|gypsies|immigrants|old|young|elderly|disabled|english|welsh|irish|scots|poles|trans|
        anybody's|folk|any of them|those|these|their|{nationality}) .{0,5} but .{0,10}
      some of my best (friends|mates) (are|is) .{0,4}
      (it's|it is) (in|just|all in) (their|the|his|her) (culture|blood|nature|genes|breeding|dna) .{0,3}
      (what do|what did|what can|what else do|what would) you expect (from|with|off|of) (a|an|the|that|them|those|
        people|someone|somebody)? .{0,1} (women|woman|girl|men|man|foreigner|foreigners|lot|gypsies|travellers|
        teenagers|teenager|pensioner|pensioners|catholic|catholics|muslim|muslims|kids|immigrants|english|welsh|scots|
        irish|southerners|northerners|scouser|scousers|age|blonde|family with|single mum|single mums|estate|
        there) .{0,3}
      (you know|we all know|everybody knows) what (women|men|girls|teenagers|travellers|gypsies|foreigners|pensioners|
        they|them|that lot|those|these|their sort|old people|blondes|kids) .{0,3} (like|are like) .{0,4}
      (do n't|did n't|never) (speak|understand) a word (of|they) .{0,4}
      (always|still|n't|not|never|all|only|just) (be|been|see|having|have)? (a|an)? (slip of a girl|silly girl|
        little girl|little lady|dolly bird|bit of skirt|bit of fluff|eye candy) .{0,4}
      (same|like|typical) (with|of|as) (all|every one|most|half|any) of (them|that lot|'em|that sort|their sort) .{0,4}
      (them|they|that lot|those people|that sort|his lot|her lot|their sort) .{0,3} (breed like|breeding like|
        breed faster|multiply like|breeding again) .{0,3}
      (i'm|i am|im|am) not (racist|sexist|homophobic|prejudiced|being racist|being sexist) but .{0,12}
    `),
    unless: PUT_NEUTRALLY,
  },
  {
    kind: 'other',
    why: 'speaks of a group of people with hatred or contempt',
    unquoted: true,
    phrases: phrases(`
      {hated-group} .{0,4} (are|is|'re|were) .{0,5} (disgusting|repulsive|repugnant|despicable|vile|worthless|scum|
        scumbags|filth|filthy|vermin|parasites|trash|garbage|animals|pest|pests|subhuman|inferior|dirt|savages|
        disease|plague|cancer|degenerate|degenerates|perverts|unnatural|abomination|scroungers|leeches|cockroaches|
        rats|abhorrent|backward|primitive)
      (hate|hates|despise|despises|loathe|loathes|detest|detests|abhor|abhors|disgusted by|contempt for|sickened by|
        revolted by|ca n't stand|cannot stand|ca n't abide) .{0,4} {hated-group}
      (kill|killing|murder|murdering|shoot|shooting|burn|burning|hang|hanging|attack|attacking|beat|rape|execute|
        executing|eradicate|exterminate|wipe out|get rid of|rid of|deport|round up|stab|strangle|punch|slaughter|cull|
        drown) .{0,2} (all|every|a|an|any|the|those|these|that|some|more)? .{0,2} {hated-group}
      {hated-group} .{0,5} (should|ought to|deserve to|need to|must|will|'ll) .{0,4} (die|killed|shot|burned|burnt|
        hanged|hung|deported|locked up|exterminated|eradicated|executed|gassed|beaten|stabbed|sterilised|put down|
        culled|wiped out|stoned|rounded up|drowned)
      {hated-group} ('s)? (life|lives) .{0,6} (worthless|nothing|worth nothing|n't worth|not worth|meaningless)
      (never|do n't|would n't|wo n't|not|no one should|i'd not) .{0,4} (trust|listen to|employ|hire|serve|help|save|
        respect|believe) .{0,7} {hated-group}
      (too many|overrun by|overrun with|infested with|swamped by|crawling with) .{0,2} {hated-group} .{0,3}
      (had|got|have|seen) enough (of)? {hated-group} .{0,4}
      ^ .{0,5} (no more|no|keep out|not another|full of) {hated-group} (here|please|over|(in|on|at|round|near) (here|
        this|our|my|the|that)) .{0,4}
      ({hated-group}|brummies|scousers|londoners|incomers|townies|offcomers|northerners|southerners) (i)? (ca n't|
        cannot|could never) (stand|abide|bear|stomach) ('em|them)
      {hated-group} .{0,4} (do n't belong|does n't belong|belong in a|belongs in a|belong behind bars|
        go back to where|go back where|have no right|do n't deserve|does n't deserve|are n't human|are not human|
        is not human|ruin|ruining|destroying|poisoning|infesting|polluting) .{0,3}
      (no|any) .{0,2} {hated-group} (like you)? .{0,3} (deserve|deserves|can ever be|should ever|should be allowed|
        is welcome|will ever)
      {cy-group} .{0,5} (budur|budr|brwnt|drewllyd|diog|dwp|ddwl|hyll|pla|ffiaidd|lladron|lladrata|difetha|llanast|
        cymryd drosodd|prynu (y tai|bob|ein|pob)|lladd (y|ein|yr) iaith|cymryd (ein|y) (swyddi|tai)|dwyn (ein|y|bob|
        pob)|pob dim am ddim|popeth am ddim|dim hawl|gormod|yn rhy (dwp|ddwl|hen|wan|ddiog)|difa|barus|da i ddim|
        dda i ddim|pob man|bob man)
      (budur|budr|brwnt|drewllyd|diog|blydi|uffar|diawl|gormod o|llond lle o|bloody|ffwrdd â|gwared ar|gwared o|hel|
        mas â) .{0,1} {cy-group} .{0,4}
      {cy-group} .{0,8} (cer|cerwch|ewch|dos|gyrru|hel|gyrrwch|mynd) (nôl|yn ôl|adra|adre|o 'ma|o ma) .{0,3}
      (cer|cerwch|ewch|dos|ewch chi) (nôl|yn ôl|adra|adre) .{0,3} (lloegr|i'ch gwlad|birmingham|manceinion|lerpwl|
        y saeson|i loegr|saeson|eich gwlad|dy wlad|o le) .{0,3}
      (%merched|%menywod|dynes|merch|menyw|fenyw) .{0,3} (aros|le|perthyn) .{0,2} (adra|adre|gartre|yn y gegin|
        'n y gegin|y gegin|cegin) .{0,8}
      (lle) .{0,1} (%merched|%menywod|dynes|menyw|merch) .{0,2} (gegin|adra|adre|cartre) .{0,3}
      (dim ond|neb ond|jyst) .{0,2} (cymry|pobl (sy yn|sydd yn) siarad cymraeg|siaradwyr cymraeg|pobl leol|
        cymry go iawn|y cymry|dynion|pobl ifanc) .{0,2} (ddylai|ddyla|ddyle|ddyle fod|ddylsa|gaiff|sydd â hawl) .{0,6}
      (ddim|dim|n't|byth) .{0,3} (cymry|cymro|cymraes|gymry|gymro|gymraes) (go iawn|iawn|llawn) .{0,4}
      (dysgwch|siaradwch) .{0,1} (cymraeg|gymraeg|saesneg) neu (ewch|cerwch|gadewch) .{0,4}
      (iaith) .{0,1} (farw|wedi marw|anifeiliaid|neb (ei hangen|yn ei defnyddio)|hurt|dwp|ddwl|moch) .{0,4}
      (nothing but (a|an)?|typical|bloody|dirty|filthy|stupid|worthless|lazy|disgusting|evil|
        fucking) .{0,1} {hated-group} (like you|like him|like her|like them)?
      (world|country|town|village|place|street|we) .{0,3} (be|is|be a)? (better|better off|nicer|cleaner|
        safer) .{0,3} (without|if) .{0,5} {hated-group}
    `),
  },
  {
    kind: 'other',
    why: 'tells people to learn a language or go without',
    phrases: phrases(`
      learn (english|welsh|the language|the lingo) or (do|go|leave|get|clear|lump|else|stay) .{0,4}
      {nationality} .{0,6} they (do n't|ca n't|never|wo n't) (do|read|wash|queue|drive|work|pay|speak|know|
        understand) .{0,4}
    `),
  },
];
