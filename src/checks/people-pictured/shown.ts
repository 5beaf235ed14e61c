// Phrases that show people without a word for a picture: who is in it, where they stand in it, and what the viewer is to watch for.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';

/** Somebody who can be seen. */
const SOMEBODY = `(#Person|{kin}|{folk}|{kids}|him|her|them|us|me|you|everyone|everybody|the {villager}|(the|our|my|
  this|that|these|those|your|two|three|four|both){1,2} .{0,2} ({folk}|{kids}|{kin}|{villager}|lad|lads|lass|lasses|girl|
  girls|boy|boys|chap|chaps|bloke|blokes|man|men|woman|women|lady|ladies|pair|gang|crew|cast|class|choir|squad|
  princesses|queen|bride|groom|bridesmaids|mayor|vicar|old boys|little one|little ones|one in))`;

/** What people do or wear in a picture. */
const SEEN_AS = `(up to (his|her|their) (waist|waists|knees|neck|ankles|elbows|armpits)|in (hi vis|fancy dress|costume|
  full kit|drag|pyjamas|wellies)|in (his|her|their|our|full|matching|fancy|the .) .{0,2} (kit|kits|costume|costumes|
  blazer|uniform|uniforms|wellies|best|dress|dresses|hat|hats|helmet|gear|curlers|pyjamas|jumper|jumpers|hoodie|
  swimsuit|trunks|apron|aprons|bobble hat|cap|gown|jacket|specs|armbands|onesie|tutu|kilt|waders|hi vis|boots|shorts|
  regalia|chains|coat)|covered in|all smiles|soaked|muddy|grinning|beaming|smiling|blowing|wearing|dressed (as|up)|mid|
  lined up|tucking in|holding|asleep|fast asleep|arm in arm|with (his|her|their|our) .{0,2} (medal|medals|trophy|
  trophies|cup|shield|certificate|certificates|pumpkin|marrow|cake|prize|rosette|tongue|tongues|teeth|chins|mouths|
  arms)|pulling faces|thumbs up|hard at (it|work)|having a|waving|dancing|singing)`;

/** Gatherings at which pictures of people are taken. */
const DO = `((christmas|works|staff|leaving|office|retirement) do|lunch|lunches|tea dance|tea party|party|parties|disco|
  prom|nativity|ceilidh|fun run|parade|carnival|sports day|concert|assembly|panto|rehearsal|christening|wedding|reunion|
  barn dance|dance|street party|fancy dress|egg hunt|play day|school trip|outing|camp|sleepover|awards night|
  presentation night|presentation evening|prize giving|harvest supper|supper|toddler group|lunch club|coffee morning|
  hen do|tug of war|race night|cup final|graduation|leavers|open mic|karaoke|knit and natter|walking group|
  litter pick)`;

/** Sentences with one of these show nobody, or ask for pictures that are still to come. */
const NOT_SHOWN = phrases(`
  (no people|nobody|no one|empty|not a soul|before anyone|no faces|blurred|silhouette|silhouettes|anonymous|from behind)
  at the (back|front|end) of the (queue|line|bus|shop|hall|class|church|lane|list)
  (please|send|wanted|do not|do n't|no) .{0,4} {pic}
  (statue|scarecrow|scarecrows|mannequin|mannequins|waxwork|puppet|puppets|mural|painting|teddy|teddies|snowman|dummy|
    model|cartoon|lego|knitted|gnome|portrait|dog|dogs|cat|cats|puppy|horse|pony|lamb|lambs|hen|hens|owl|fox|ducks|duck|
    cygnets|tractor|tractors)
  (timetable|agenda|minutes|map|plan|plans|poster|menu|rota|programme|budget|slides) .{0,3} (below|attached)
  (house|houses|door|turning|shop|gate|bungalow|cottage|tree|grave|headstone|plot|shelf|drawer|switch|bay|column|key|
    button|peg|pigeonhole|bin|box|window|drain) .{0,3} from (the)? (left|right)
`);

export const SHOWN_IN_IT: readonly Group[] = [
  {
    kind: 'people',
    why: 'says who is to be seen in the picture',
    firm: true,
    unless: NOT_SHOWN,
    phrases: phrases(`
      (took|taken|got|grabbed|nabbed|snapped|shot|posted|posting|putting up|put up|uploaded|uploading|added|adding|
        sharing|found|sneaked) (some|a few|a couple|loads|lots|one|this|this one|that one|these|plenty|another|
        a sneaky one|a cheeky one) of ${SOMEBODY} (${SEEN_AS}|(coming|going|getting|walking|leaving|doing|eating|
        playing|trying|running|climbing|falling|arriving|opening|cutting|laughing|crying|at the|on the|in the)) .{0,4}
      (one more|another|here 's one|this one) of ${SOMEBODY} .{0,1} ${SEEN_AS} .{0,4}
      {pic} of (every|each|all the|some of the|most of the) .{0,2} ({folk}|{kids}|runner|rider|child|pupil|winner|
        player|walker|dancer|competitor) .{0,5}
      ({kin}|twins|generations|of us|of them|kids|sisters|brothers) .{0,2} in (one|the same) (shot|frame|picture|
        photo) .{0,2}
      (this|that|another|the|a|one more) (one|shot|snap|pic|photo|picture) of ${SOMEBODY} .{0,1} ${SEEN_AS} .{0,4}
      (look at|get a load of|clock|behold|would you look at|check out) (this lot|these two|these three|this pair|these|
        them all|this bunch|this gang|this crew|this crowd|the state of (him|her|them|this lot)|(him|her|them|
        #Person)) .{0,1} ${SEEN_AS} .{0,5}
      (watch|wait) (till|until|for|to) (the)? (very)? .{0,1} (end|bit|moment|part|second|last bit|ending|
        to the end)? (when|where|for when|for|as)? (he|she|they|${SOMEBODY}) (goes|falls|drops|jumps|slips|trips|
        sneezes|gets|lets go|disappears|lands|loses|realises|sees|tries|dives|bows|runs|sits|forgets|face plants|
        starts) .{0,5}
      (watch|see) (the|our|#Person|that|this) .{0,1} ({villager}|{kin}|lad|chap|bloke|girl|boy|little one|man|woman|
        lady)? .{0,3} (go|goes|fall|falls|jump|slip|trip|dance|sing|dive|disappear|land|run) .{0,5} (hedge|pond|below|
        in this|clip|mud|river|canal|ditch|beck|brook|bunting|pool|at the end)
      (swipe|swipiwch|scroll) .{0,2} (for|to see|to find|through|and|until|till) .{0,1} (see|meet|
        find)? ${SOMEBODY} .{0,5}
      (livestream|live stream|live feed|video|footage|highlights|film) of (the|our|last night's|yesterday's|today's|
        #Day 's|this morning's)? .{0,3} ${DO} .{0,4}
      ^ .{0,1} (the whole|all the|our whole|most of the|all our) .{0,2} (crew|team|gang|cast|choir|squad|class|
        committee|family|lot|troop|band) ${SEEN_AS} ($|!(by|please|from|for)) .{0,6}
      (can you|can anyone|who can|how many can you|how many of you can) (name|spot|recognise|put names to) (everyone|
        everybody|them all|all of them|any of (them|these)|these (lads|lasses|faces|people|folk)|the (lads|lasses|team|
        faces)|all (of)? (twelve|eleven|ten|#Number)) .{0,5}
      (there 's|that 's|theres|thats) ({kin}|our #Capital) .{0,2} (waving|grinning|at the (back|front|end)|on the (left|
        right|end)|in the (middle|front|back|background)|hiding|holding|pulling|with (his|her)|dancing|
        photobombing) .{0,5}
      (that 's|thats|it 's) (me|us|him|her|them) in the (first|second|third|last|top|bottom|next|other|middle) ((one|
        pic|photo|picture|shot)|$) .{0,4}
      (family|school|leavers|crew|office|reunion|cast) (photo|photos|portrait|picture|snap) (in|on|at|outside|by|with|
        up|below|taken|from) .{1,5}
      (streaming|livestreaming|live streaming|broadcasting) .{0,3} (final|match|concert|nativity|assembly|service|
        wedding|ceilidh|parade|carnival|game|race|sports day) .{0,5}
      (cctv|doorbell|dashcam|trail cam|ring|camera) (got|has|caught|picked up|filmed) (both|all|the (two|three|pair)|
        one|two|three) (of)? (them|lads|lasses|men|women|kids|youths)? .{0,4}
      ({kin}|{kids}|his|her|their|kids|children|toddlers) ('s|s)? .{0,1} (face|faces) .{0,6} (everything|priceless|
        a picture|says it all|say it all|when (he|she|they|the)) .{0,4}
      (got|fitted|squeezed|managed to get|crammed) .{0,1} (everyone|everybody|all of (you|us|them)|the whole .{1,2}|
        (all|the) .{0,1} of (you|us|them)) (in|in shot|in frame|in one|in the frame|into one) ($|.{0,8} (steps|shot|
        frame|photo|picture|smiling|row|rows|grinning))
      (here 's|here is|this is|that is|that 's|heres) (the|our|my|most of the|all of|all|some of) .{0,4} (club|team|
        squad|crew|gang|class|choir|cast|committee|lot|winners|volunteers|group|band|family|families|scouts|cubs|
        brownies|ladies|lads|ringers|players|runners|dancers|bakers|swimmers|gardeners|knitters|walkers|singers) (round|
        at|on|in|outside|after|before|with|doing|all|ready|lined|gathered|sat) .{1,6}
      here (he|she|they) (is|are|go|goes) .{0,3} ${SEEN_AS} .{0,6}
      here (he|she) (is|'s) .{0,2} (trying|wearing|opening|cutting|getting|collecting|meeting|crossing|on (his|
        her) first|aged #Number|in (her|his)|with (the|his|her) .{1,3}) .{0,6}
      ((second|third|fourth|fifth|sixth|#Number) from (the)? (left|right)|(back|front|middle|second) row .{0,1} (second|
        third|from|left|right|l to r|in the|looking)|far (left|right) .{0,3} (in|with|is|holding)) .{0,6}
      (all|both|whole lot|every one) .{0,3} (lined up|stood|standing|posing|sat|gathered|huddled|squashed|crammed|
        sitting) .{0,2} (on|in|at|outside|by|round|under|behind) .{1,4} (for (the|our|a|this) (photo|camera|portrait|
        picture|official|snap|group)|grinning|smiling|looking) .{0,4}
      throwback to .{0,6} (team|class|choir|cast|staff|band|committee|troop|pack|wedding|carnival|squad|eleven|side|
        queen|bride|leavers) .{0,3}
      {pic} of (the|our|last night 's|yesterday 's)? .{0,1} ${DO} ($|!(kit|poster|hall|tickets|menu|cake|cakes|floats|
        stage|marquee|tables|night)) .{0,6}
      {pic} from (the|our|last night 's|yesterday 's|this morning 's|today 's|last week 's|saturday 's|sunday 's|
        friday 's|#Day 's) .{0,5} ${DO} ($|!(kit|poster|hall|tickets|menu|cake|cakes|floats|stage|marquee|
        tables)) .{0,6}
    `),
  },
  {
    kind: 'people',
    why: 'says that somebody was filmed or snapped without asking',
    unless: NOT_SHOWN,
    phrases: phrases(`
      (do n't|did n't|does n't|have n't|never|without|not|forgot to|no time to) .{0,2} (ask|asked|asking|tell|told|
        telling|know|knowing|realise|notice) .{0,5} (i|we|so i|but i) ('d|had|was|were|have|'ve)? (snapped|took|filmed|
        posted|videoed|filming|photographed|recorded|sneaked|caught) .{0,6}
      (snapped|filmed|took|videoed|photographed|recorded|caught) .{0,7} without (asking|telling|permission|a word|(him|
        her|them|anyone|#Person) (knowing|noticing|seeing|realising|hearing)) .{0,3}
      (got|snapped|filmed|caught|photographed|videoed) (him|her|them|#Person|the pair) (from|through|out of|over) (the|
        my|our) .{0,2} (window|windows|curtains|car|hedge|bedroom|van|gate|blinds|upstairs|wall) .{0,4}
      (she|he|they|#Person|{kin}) (wo n't|will not|'ll never|will never|'d never|would never|would n't|might not|
        may not) (thank|forgive|speak to|like) me (for|if i|that i) .{0,2} (posting|sharing|putting|showing|this) .{0,8}
      (she|he|they|#Person) ('ll|will|is going to|'s going to) (kill|murder|hate|disown|never forgive) me for (posting|
        sharing|putting|showing|this) .{0,8}
      (snapped|filmed|videoed|photographed|took a (photo|picture|snap|sneaky one) of|got a (photo|picture|snap|shot) of|
        caught) (these|those|this|the|that|some|a|two|our) .{0,3} (lad|lads|lass|lasses|girl|girls|boy|boys|kids|chap|
        bloke|man|woman|couple|pair|two|three|old boys|youths|teenagers|warden|driver|builders|workmen|lady|ladies|
        fella|neighbour|postie|family) .{0,1} (having|doing|who|kicking|smoking|letting|asleep|sleeping|picking|dumping|
        tipping|climbing|drinking|fighting|kissing|parking|leaving|behind|eating|throwing|chucking|on the|at the|going|
        walking|nicking|weeing|peeing|sat|stood) .{0,8}
    `),
  },
  {
    kind: 'people',
    why: 'tells how somebody looks, or stands, in a picture',
    firm: true,
    phrases: phrases(`
      (caught|spotted|filmed|seen|there) on (our|the|my|a) .{0,1} (cctv|camera|doorbell|ring doorbell|dashcam|trail cam) .{0,1} (nicking|
        stealing|taking|robbing|dumping|breaking|helping|tipping|lifting|pinching|climbing|letting) .{0,4}
    `),
  },
];
