import { sentenceAt } from '../document/context.js';
import { matches, phrases, stands } from '../phrases/index.js';
import { SHOWN_IN_IT } from './people-pictured/shown.js';
import type { Check, Document, Group, Observation } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'children',
    why: 'the words say that children are pictured',
    phrases: phrases(`
      {pic} .{0,10} {kids}
      {kids} .{0,12} {pic}
      {pic} .{0,4} (of|with|showing) .{0,3} ((year|class|blwyddyn|dosbarth) (one|two|three|four|five|six|#Number)|
        reception|infants|juniors|playgroup|nursery|pupils|class|classes|(under|u) #Number|u6s|u7s|u8s|u9s|u10s|u11s|
        u12s|u13s|u14s) !of .{0,6}
      (year (one|two|three|four|five|six|#Number)|reception) .{0,6} (planting|holding|singing|grinning|showing|
        lined up|smiling|posing)
    `),
  },
  {
    kind: 'people',
    why: 'the words say that people are pictured',
    phrases: phrases(`
      {pic} .{0,6} {folk}
      (dyn|ddyn|ddynes|dynes|bachgen|hogyn|ferch|merch|hogan|bobl|pobl|criw|tîm|côr) .{0,2} yn (y|'r) (llun|lluniau|
        fideo)
      {folk} .{0,6} (in (the|this|these|our) {pic}|captured|on camera|caught on (camera|film)|snapped|pictured|
        {pic} (below|above|attached))
      ({given-name}|#Person) .{0,8} ({pic}|photos|pictures) (attached|below|above|enclosed)
      (carnival|disco|prom|nativity|panto|fete|fun day|sports day|wedding|ceilidh|supper|dinner|parade|procession|
        concert|quiz night|party|do) {pic} ('s|is|are)? (up|live|online|on here|on the website|below)
      (album|gallery|reel|photos|pics|pictures|video|videos) ('s|is|are)? (up|online|live) (of|from) .{1,4}
      (few|some|lots|loads) (of|from) .{0,2} (nativity|carnival|disco|prom|panto|fete|sports day|ceilidh|supper|
        parade|procession|concert|party) (on|in|below|up|now)
      (here's|here is|dyma|meet) (#Person|our|ni|fo|hi|criw|nhw) .{0,5} (with|in action|hard at|holding|up a|up the|
        at the|gyda|efo|yn|receiving|on his|on her|wrth|i gyd)
      (look at|check out|spot) .{0,3} (those|these|that|the|yourself|yourselves|your own|your|his|her) .{0,2} (smile|
        smiles|faces|grins|kids|mates|hair|happy faces|face|concentration|in the crowd|mugs)
      (spot|see if you can spot|can you spot|tag) (yourself|yourselves|anyone you know|your mates|your friends|
        your own)
      (left to right .{0,3} (in|on|with|the winners|#Person|holding|are)|l to r|from left|second from (left|
        right)) .{0,6}
      (smiling|grinning|happy|familiar|beaming|laughing|cheery|recognisable) (faces|face|crowd) .{0,4}
      (swipe|swipiwch|scroll) .{0,3} (for|through|to see|i weld) .{0,4} (faces|criw|folk|everyone|team|winners|lot|
        pics|photos|crowd|#Person)
      (snapped|filmed|videoed|captured|photographed|recorded|livestreamed|live streamed) .{0,3} (#Person|everyone|
        the whole|the team|the lot|volunteers|crowd|him|her|them|ladies|lads|wi|people|residents|neighbours|
        first ones|winners|thief|driver|culprit) .{0,4} (on camera|on video|on film|mid|in the act|singing|dancing|
        at it|for posterity|on my|doorbell|ring)?
      caught .{0,3} (#Person|everyone|the whole|the team|the lot|volunteers|crowd|him|her|them|ladies|lads|people|
        residents|neighbours|winners|thief|driver|culprit) .{0,4} (on camera|on video|on film|mid|in the act|singing|
        dancing|at it|for posterity|on my|doorbell|ring)
      (live streamed|livestreamed|filmed|videoed) .{0,3} (meeting|service|nativity|assembly|concert|wedding|funeral|
        gallery|audience)
      (group|team|wedding|class|staff) (photo|portrait|pic|picture|shot|selfie|photos) .{0,3}
      selfie .{0,4}
      here (they|we|he|she) (are|is) .{0,2} (hard at|at it|in action|having|holding|with their|with his|with her|
        tucking|lined up|on the)
      dyma (nhw|ni|fo|hi|fe) .{0,2} (wrthi|wrth eu|yn|gyda|ar|efo|hefo|i gyd) .{0,4}
      (pwy|rhywun|unrhyw un) .{0,2} (nabod|adnabod) .{0,6} {pic} .{0,2}
      (pwy|be) (di|ydi|yw|ydy|sy) .{0,1} (rhain|rheina|rhein|hwn|hon|hogan|hogyn|boi|dyn|ddynes|criw|
        wyneb) .{0,6} {pic} .{0,4}
      {pic} .{0,2} (o|gyda|efo|hefo) (y|ein|'n)? .{0,3} (barti|parti|dolig|briodas|garnifal|sioe|eisteddfod|trip|
        noson|cinio|gyngerdd|cyngerdd|dathlu|ddisgo) .{0,4}
      (o 'r|o) (chwith|dde|chwith i 'r dde) .{0,6}
      (wynebau|wyneba|gwên|gwenau) (hapus|llon|cyfarwydd|bach|siriol|llawen) .{0,5}
      tagiwch (eich hun|eich hunain|eich ffrindiau|eich gilydd|pwy|chi) .{0,4}
      (pawb|bawb|criw|plant|hogia|genod) .{0,3} (yn gwenu|wedi gwisgo|yn mwynhau) .{0,2} {pic}? .{0,3}
      .{0,8} captured for posterity
      (picture|photo|pic|snap) (is|'s|shows|has) .{0,2} (me|us|our|the|all) .{0,2} (staff|lads|girls|team|lot|crew|
        committee|volunteers|family|four|five|six|two|three|of us|and me) .{0,6}
      (who's|who is|anyone know) .{0,2} (lady|man|lad|lass|chap|bloke|woman|gent|fella|girl|boy) .{0,6} in (this|the|
        that) (one|picture|photo|pic|shot|film|video)? .{0,2}
      (got|have|had|caught|seen|'ve|there's) .{0,2} (him|her|them|you|pair|lad|lads|man|woman|couple|bloke|blokes|
        kids|culprit|thief|driver|two|three|lass|lasses) .{0,4} on (the|my|our|his|her) .{0,1} (doorbell|dashcam|cctv|
        ring|webcam|doorbell camera|ring doorbell) .{0,4}
      (dashcam|doorbell|cctv|webcam|trail camera) .{0,3} (got|caught|has) (his|her|their) .{0,2} (face|faces|number|
        features) .{0,4}
    `),
  },
  {
    kind: 'people',
    why: 'tells how somebody looks, or stands, in a picture',
    phrases: phrases(`
      (that's|thats|there's) (me|us|him|her|them|#Person) .{0,5} (on the (left|right|end)|at the (back|front)|
        in the (middle|background|front row|back row|corner)|behind|gurning|grinning|waving|pulling a face|
        photobombing|squinting|blinking|(his|her|my|their) (tongue|eyes|mouth|chin|eyes shut))
      (you|he|she|who|#Person|they) (all)? (blinked|photobombed|looked away|had (your|his|her|their) eyes (shut|
        closed)|pulled a face|ducked|moved (as|just))
      (lad|lass|girl|boy|man|woman|lady|chap|bloke|couple|kids|#Person) (on|in|with|by|at) .{0,4} in (this|
        the) .{0,2} (one|thing) .{0,1} (i|we|he|she|#Person) (took|snapped|shot)
      (blown up|printed|framed|enlarged|posted|put up|shared|zoomed|printed off|pinned up) .{0,3} (the|that|a) (one|
        shot|snap) of (the|our|my|#Person|him|her|them|us|everyone) .{0,5}
      (slide|pic|photo|snap|frame) #Number .{0,9} (#Person|{villager}|{folk}|{kids}) .{0,2} (in|with|on|doing|holding|
        wearing|dressed|as|asleep) .{0,3}
      (blurry|blurred|tiny|small|dark|little) (thing|blob|figure|dot|smudge|speck) .{0,4} (is|that's|'s) (our|my|
        #Person|me|him|her|the {villager}) .{0,4}
      (got|captured|caught|bagged|snapped) .{0,2} (exact|very|split|precise) (second|moment|instant) .{0,1} (#Person|
        he|she|they|our|i) .{0,5}
      (zoom in|zoom|swipe|scroll) .{0,3} (find|spot|see) (your|yourself|yourselves|him|her|#Person) .{0,3}
      (#Person|{villager}|he|she|dad|mum|nan) (photobombs|photobombed|photobombing) .{0,5}
      (they|he|she|{folk}|two|three|pair|lads|lad|lass|lasses|couple|youths) (are|is|'re|'s|was|were)? .{0,3} on (the|our|
        my|his|her|their) .{0,2} (camera|cameras|cctv|footage|doorbell|dashcam|ring doorbell) .{0,6}
      (eyes|everyone|everybody|all of them|all #Number|all (three|four|five|six|seven|eight|nine|ten)|
        the lot of them) .{0,6} (looking at|smiling (at|for)|facing|grinning at|into) the (lens|camera)
    `),
  },
];

/** Welsh sentences with one of these show nobody: the picture is of an empty scene or a thing, or is a drawing. */
const CY_NOBODY = phrases(`
  neb (yn|i 'w weld) .{0,2} {pic}
  {pic} .{0,6} (dim syniad|sgwn i|pwy) .{0,2} (pwy)? .{0,1} (dynnodd|tynnodd|nath|wnaeth|biau|pia|sy bia)
  wyneb fel .{1,4}
  (%cystadleuaeth|%cyfrol|%llyfr) .{0,3} ({pic}|ffotograffiaeth)
  {pic} .{0,3} (y|hen|o|yr) .{0,2} (%pont|%melin|%capel|%eglwys|%castell|%twll|%afon|%coeden|eira|machlud|enfys|
    %neuadd|%cofeb|%ysgol|%mynydd|%golygfa|tractor|%wal|%mainc|hysbysfwrdd|%poster|pryd|gacen|%cacen) (newydd|o|dan|
    yn|bore|ger|wedi|neithiwr|heddiw|ddoe|$)
  (tynnwch|lluniwch) (%llun|%lluniau)
  (tynnu|dynnu|lliwio|arlunio) .{0,1} (%llun|%lluniau) .{0,1} (i|dan|thema|gan)
`);

/** Sentences with one of these show nobody: the picture is of a thing, an animal or an empty scene, or has yet to be taken. */
const NOBODY_SHOWN = phrases(`
  (snowdrops|bluebells|daffodils|crocuses|poppies|blossom|frost|mist|snow|view|views|moon|church|bridge|lights|weir|river|
    swans|lambs|leaves) .{0,8} (snapped|photographed|captured|taken|spotted) (on camera)? by
  {pic} (of|shows|showing|has) (the|our|a|an|my)? (new|old|broken|mended|repaired) .{0,1} (boiler|post box|postbox|
    bench|gate|noticeboard|roof|sign|fence|bin|path|kitchen|swings|slide|bus shelter|lamp|lights|door|floor|windows|
    playground|goalposts|mower|defibrillator|carpet|clock|bell|organ|drain|pump|wall|bridge|road|car park)
  (zoom|zoomed|zooming) (in)? .{0,4} see (the|a) .{0,1} ({place-word}|castle|moon|mast|roof|hill|sea|crack|number|date)
  here (they|it) (are|is) .{0,1} (the|our|this) .{0,3} (accounts|minutes|figures|dates|results|plans|answers|times|
    rules|prices|rota|agenda|link|address|recipe|list)
  (not a soul|n't a soul|no people|nobody in (it|shot|sight)|no faces|without (people|faces))
  (trail cam|trailcam|fox|foxes|badger|hedgehog|heron|otter|squirrel|owl|swan|ducks|kitten|puppy|water butt|mural|
    mosaic|statue|sunset|sunrise|rainbow|scarecrow|snowman)
  (header|cover|profile|banner|llun proffil) (pic|picture|photo|image)?
  (photo|picture|calendar) competition
  (draw|draws|drew|paint|paints) .{0,8} (picture|pictures)
  film night
  (picture|photo|pictures|photos) of (a|other|some) .{0,2} (horse|lorry|lorries|van|car|house|cow|dog|cat|bike|bin|
    pothole)
  (background|corner) of the (photo|picture|video) .{0,3} (you can see|is|there's) the (old|new)
  on (his|her|your) phone once
  (picture|photo|pic|shot|video|view|llun) of (the|our|an|a|that|y|yr) .{0,1} (station|church|chapel|forge|mill|
    bridge|green|pond|river|lights|tree|trees|castle|hall|school|pump|barn|lock|weir|gate|orsaf|capel|bont)
  (pics|photos|pictures|snaps) .{0,2} (please|to (the|me|us)|straight|wanted|welcome)
  (send|email|share|post) .{0,2} (us|me|in|your) .{0,3} (pics|photos|pictures|snaps)
  {pic} .{0,4} of (the|an|a|our|my|that|this) .{0,2} (snow|frost|ice|floods|flood|blossom|bluebells|daffodils|
    snowdrops|leaves|sky|storm|moon|stars|clouds|hills|hill|tops|valley|wood|woods|mist|fog|waves|tide|roses|marrow|
    marrows|leeks|cake|cakes|kitchen|garden|gardens|tractor|engine|clock|bench|pothole|roof|wall)
  {pic} .{0,4} of (the|an|a|our|that|this) .{0,2} {place-word} ($|from|in|at|after|before|all|under|last|on|this|
    with its|covered|as)
  (drone|from the air|from above|aerial) .{0,10} (make out|see|spot|shows|show|over) (the|an|a|
    that) .{0,2} ({place-word}|wall|walls|ruins|track|roof|crop|ditch|tideline|boundary)
  (clip|recording|voiceover) .{0,4} (off|from) (that|the) (series|programme|film|telly|news)
`);

/** Words for children. Where one stands near a picture of "faces" or "the team", the picture is taken to show children. */
const YOUNG = phrases(`
  {kids}
  #Person (aged|both|all)? (#Number|four|five|six|seven|eight|nine|ten|eleven|twelve)
  (schoolchildren|playgroup|pre school|preschool|reception|infant|junior|juniors|minis|tots|toddler|daughters|sons|
    grandson|granddaughter|grandchildren|plantos|disgyblion|bechgyn|merched bach)
  (under|dan) #Number (s|oed)
  (under|u) (6s|7s|8s|9s|10s|11s|12s|13s|14s|15s|16s|fives|sixes|sevens|eights|nines|tens|elevens|twelves|thirteens|
    fourteens|fifteens|sixteens)
  (u6s|u7s|u8s|u9s|u10s|u11s|u12s|u13s|u14s|u15s|u16s)
  (year|class|blwyddyn|dosbarth) (one|two|three|four|five|six|#Number|r)
  (little|tiny|wee) (one|ones|lad|lads|lass|lasses|girl|girls|boy|boys|people|face|faces|hands)
  (gap toothed|#Number years old|#Number year old|aged #Number|school (play|nativity|choir|concert|trip|sports|class|
    photo)|nativity|sports day|prom)
`);

/** Children who are not in the picture: something is for them, or they are to be shown it. */
const NOT_SHOWN = phrases(`
  ({kids}|under #Number|under 5s|under fives) (go|get|eat|are|come)? (free|welcome|half price)
  (play area|playground|play park|toddler group|scout hut|guide hut|nursery school|primary school|school hall|
    junior section) .{0,1} (photo|picture|opening|fence|gate|roof|sign)?
  (tell|ask|show|bring) (the|your)? {kids}
`);

const CAMERA = /[\u{1F4F7}\u{1F4F8}\u{1F4F9}\u{1F3A5}\u{1F933}]/u;
/** A camera emoji with a credit behind it: "📷 Jo Bloggs", "📷 @jo". */
const CREDIT = /[\u{1F4F7}\u{1F4F8}\u{1F4F9}\u{1F3A5}\u{1F933}]\uFE0F?\s*(?:by|from|credit|courtesy|:|@|[A-Z])/u;
const SHOWN = phrases(`
  (who's|who is|guess who|recognise|spot) .{0,2} (the|that|this|these|him|her|them|anyone|yourself) .{0,8}
  (this lot|these two|this pair|what a (bunch|crew|team|crowd|lot)|our|the) .{0,3} ({kids}|volunteers|winners|ladies|
    lads|choir|band|team|bride|groom|dancers) .{0,8}
`);

/** Finds a camera emoji in a draft that speaks of people as if they were shown. */
function* withCamera(document: Document): Generator<Observation> {
  if (!CAMERA.test(document.text) || CREDIT.test(document.text)) return;
  for (const { start, end, sentence } of matches(document, SHOWN))
    if (!stands(document, NOBODY_SHOWN, [sentence]))
      yield { kind: 'people', span: { start, end }, confidence: 'likely', why: 'a camera drawn beside people who are spoken of' };
}

/**
 * Sentences with one of these show nobody who can be recognised: credits, film nights, portraits, and pictures without people or
 * from long ago.
 */
const NOTHING_MEANT = phrases(`
  (find|see|spot|check) your .{0,1} (day|bin|bins|road|street|date|time|ward|bus|polling|stop)
  ^ picture (the scene|it|this|a|that)
  (can|could|try to|just|you 'll) picture (you|it|him|her|them|the|a|me|us|that)
  (the|this|that|our|tonight's) film .{0,3} (is about|tells|follows)
  {pic} (taken|supplied|kindly)? (by|from|gan|oddi wrth|courtesy of) .{0,4} {folk}
  (film|picture|photo|photos|{pic}) (club|people|crew|house|night|society|festival|frame|frames|about|books|
    for the wall)
  (say cheese|wanted|whites on|no borrowing|sneezed|hair brushed)
  (nothing in them|nobody about|nobody 's face|not us|no faces|dim llun|are shy)
  (left|right) .{0,4} (shelf|bed|along|bottle bank|table|window sill|behind the yew|as you come)
  ({pic}|portrait) of (him|her|them|the first .{1,2}|his|the vase) .{0,3} (in|on|at|has|have|up) .{0,1} (the)? (hall|
    shop|stairs|wall|bar|vestry|corridor|museum|library|pavilion|been cleaned)
  ({pic}|pictures) (wanted|when we 've|please|to follow|by us|by members)
  no (photos|pictures|pics|photography|people|faces)
  (bus pass|passport|membership|library card) .{0,10} {pic}
  (ask|asked|asking) for a selfie
  official (portrait|portraits)
  (#Bygone|drawing)
`);

/** Whether a draft says of its picture that it shows nobody who can be recognised. */
export function saysNobodyShown(document: Document): boolean {
  return stands(document, NOBODY_SHOWN) || stands(document, CY_NOBODY);
}

export const peoplePictured: Check = {
  id: 'people-pictured',
  summary: 'pictures or video that show people who can be recognised, children above all',
  kinds: {
    people: { label: 'a picture of people' },
    children: { label: 'a picture of children' },
    unseen: { label: 'a picture that may show people' },
  },
  misses: ['a picture that the words do not mention'],
  find: withCamera,
  groups: [...GROUPS, ...SHOWN_IN_IT],
  unless: [NOTHING_MEANT, CY_NOBODY],
  wording: { why: 'goes with a picture that shows people', inRough: true, unless: [NOBODY_SHOWN, CY_NOBODY] },
  kindAmid: (document, { kind, span }) => {
    const at = sentenceAt(document, span.start);
    const around = [at - 1, at, at + 1].filter(
      (sentence) => stands(document, YOUNG, [sentence]) && !stands(document, NOT_SHOWN, [sentence]),
    );
    return around.length > 0 ? 'children' : kind;
  },
  examples: {
    finds: [
      'Anyone know who this is? [Caught on our CCTV nicking the charity box].',
      '[Two lads on the lido camera at ten to midnight on Friday].',
      'Does anyone know these two? [They’re on the lock camera from last night].',
      '[Who can name these faces from the lock supper]?',
      '[Filmed her through the gate feeding gulls].',
      '[Wait till the mayor falls in the beck].',
      '[Throwback to the 1974 skittles team].',
      '[He’ll kill me for posting this one].',
      '[Snapped them asleep without them noticing].',
      '[We live streamed Monday’s meeting, gallery and all].',
      '[Photo of the Year 2 class at the lock this morning].',
      '[Pictures of the under 9s with the shield].',
      '[Wynebau llon yn y cyngerdd neithiwr].',
      '[Lluniau o’r plant yn y carnifal].',
      '[Pwy sy’n nabod y boi yn y llun]?',
      '[Lovely pics of everyone at last night’s panto].',
      '[Here she is holding the winning marrow].',
      '[Photos of the children planting bulbs today].',
      '[Can you spot yourself in the crowd]?',
      '[Left to right, the winners of the cup].',
      '[Look at those smiles]!',
      'Cubs at the canal. [Here they are having their tea].',
      'Diolch i’r Cylch. [Dyma nhw yn canu].',
      '[That’s Moira in the front row with her eyes shut].',
      'One more of the disco, and yes, [you blinked].',
    ],
    ignores: [
      'The first bluebells of the year, snapped by our own clerk with cold fingers.',
      'Does anyone know whose bike this is? It has been on the lock camera since Tuesday.',
      'There’s our Ken at the back of the queue.',
      'Here’s the whole gang of scarecrows round the pond.',
      'It’s the house third from the left.',
      'He’ll kill me for posting this statue upside down.',
      'Picture the scene, twelve scouts and no matches.',
      'Swipe to find your bin day.',
      'Video of the new boiler.',
      'I can picture you all in your wellies.',
      'The film on Friday is about a choir of children.',
      'The verger caught the thief in the vestry.',
      'A photo of the class of 1962 is in the museum.',
      'Llun oddi ar y we, dim syniad pwy dynnodd o.',
      'Cystadleuaeth tynnu llun i blant dan ddeg.',
      'Neb yn y llun, dim ond niwl.',
      'Thank you for that fine picture of the old weir.',
      'Photo of the new noticeboard.',
      'Picture of the old mill, taken from the bridge.',
      'A photo of the mended sluice gate.',
      'Children’s play area closed for inspection.',
      'Poster attached: summer fete, 14 July.',
      'Aerial view of the flood plain.',
      'Picture this: a village with no litter.',
      'Wear something warm on Saturday.',
      'Changed the banner picture to the lock gates.',
      'Lovely shot of an otter on the weir.',
      'Send us your pictures of the frost.',
      'The team photo for the cricket club is on Monday, whites on.',
      'Bright snow on the viaduct, snapped by our clerk on her way in.',
      'Popped up some snaps of the snow on the tops.',
      'Picture of the old mill by the bridge 📷 Jo Bloggs',
    ],
  },
};
