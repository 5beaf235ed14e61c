import { phrases } from '../phrases/index.js';
import { NEXT_TIME, PASSED_ON } from './friendly.js';
import { NOBODY_LIVING, OF_A_BEAST } from './scenes.js';
import type { Check } from '../types.js';
import { THREATS } from './abuse/threats.js';
import { HINTS } from './abuse/hints.js';
import { REPRISALS } from './abuse/reprisals.js';
import { ILL_WISHES } from './abuse/ill-wishes.js';
import { LEWD } from './abuse/lewd.js';
import { CRITICISED } from './criticised.js';
import { BODIES } from './abuse/bodies.js';
import { namedByPicture, stuttering } from './abuse/faces.js';
import { CONTEMPT } from './abuse/contempt.js';
import { CURSES } from './abuse/curses.js';
import { INSULTS } from './abuse/insults.js';
import { MOCKERY } from './abuse/mockery.js';
import { HOUNDING } from './abuse/hounding.js';
import { ofThings } from './abuse/things.js';
import { INVITED, WARNED_OF } from './abuse/words.js';

/** Sentences with one of these attack nobody: the author laughs at themselves, scolds an animal, plays a villain or praises somebody. */
const INNOCENT = phrases(`
  so .{0,1} (take|bring|wear|pack) .{0,1} (a|your|an) (torch|coat|stick|whistle|lamp|umbrella|hat)
  (ca n't|could n't|cannot) think of a (better|nicer|kinder|finer|keener|worthier|safer) .{1,4}
  (i'd|i would|we'd) hate (for|to see) (the|this|our) .{1,4} (close|shut|go|end|fall|disappear)
  (would n't|i'd not|never|not) (leave|send|take|trust|let|board|put) (my|our) .{0,2} ({pet-or-pest}|kids|child|
    children|lad|daughter|son|mum|nan|car|hair|ring|watch) .{0,4} (at|to|with|in|near|there)
  (super mare|on the wold|in the marsh)
  ^ .{0,2} i (look|looked|sound|sounded|dress|felt|feel|was|am|'m|must have looked|sing|sang|swim|dance|danced|bake|
    run|ran) like .{0,8}
  ^ .{0,3} (my|our) (own)? (baking|singing|dancing|hair|legs|knees|cooking|handwriting|driving|diy|sponge|scones|
    marrow|tomatoes|garden|brain|face|knitting|spelling|feet) .{0,8}
  (i'm|i am|im) (a|an|the|such a|such an|one|that) .{0,3} ({insult}|{dolt}|plonker|wally)
  (was|is|were) (me|yours truly|muggins here|my own fault) $
  (myself|yours truly|muggins here) .{0,3}
  (if|when|next time|should) (you|anybody|anyone) (see|sees|spot|spots|find|finds) me (at|in|behind|hiding|asleep|
    crying|up|on|under|by) .{0,8}
  what (a|an) .{0,2} ({insult}|{dolt}) (i|i'm) .{0,3}
  ^ .{0,1} (left|walked|felt|drove|turned|locked|stood|sat|arrived|lost|put|spent|ran|fell|tripped|never|forgot|went|
    came) .{0,14} (like|such) (a|an) .{0,2} ({insult}|{dolt}|wally|twit|numpty|plonker|twerp) .{0,4}
  .{1,4} that i am
  (scum|slime) .{0,2} (of|on|round|along|over) .{0,4} (algae|pond|river|reservoir|lake|water|bath|pan|jam|stock)
  i've been (a|an|such a) .{0,1} ({insult}|{dolt}|plonker|wally|numpty|twit) .{0,4}
  (pig|swine|cow|sod|bugger|bastard|windbag|beast|devil) of a (day|night|morning|week|journey|hill|wind|boiler|job|
    knot|road|climb|thing|game|year|cold|hangover|puzzle|lock|machine|hedge)
  ({insult}|{dolt}|so and so|sod|swine|piece of work|bob note|frogs|mince|post|plank) .{0,1} (that|our|this|
    my) ({gadget}|kitchen|cat|dog|puppy|kitten|gate|hedge|tent|knee|hip) $
  ^ .{0,2} (my|our|the|that|this|next door's|your|his|her|their|some) .{0,2} {pet-or-pest} .{0,2} (is|was|'s|are|were|
    has|have|had|thinks|looks|went|will|can|did|does|keeps) .{0,3}
  ^ .{0,2} (my|our|the|that|this|these|those) .{0,1} {part-of-place} .{0,5} (is|was|'s|are|were|has been) (just|still|
    always|really|absolutely|such|an|a|the|one|absolute|total|complete|right|proper|real|utter|bloody|pure)
  ^ .{0,1} (that|our|this|my) (rooster|cockerel|puppy|pup|kitten|squirrel|gull|seagull|hen|goose|ram|ewe|pony|
    tortoise|lurcher|terrier|spaniel|collie|labrador|hedgehog|wasp) (is|'s|was|has|thinks) .{0,6}
  (says|said) my (wife|husband|mum|mam|dad|nan|daughter|son|sister|brother|other half) .{0,6}
  (feel|feeling|felt) (a|like a) (complete|right|proper|total) .{0,3}
  ^ i've .{0,3} like a .{0,4}
  what a shower $
  it (is|'s|was) (as)? (cold|dark|wet|hot|slippery|black|windy|muddy|icy|raw) as (a|an|the) .{1,4}
  ({insult}|villain|giant|ogre|witch|village idiot) .{0,6} (to be cast|being played by|played by) .{0,5}
  (we|us) (silly|daft|old) .{0,2} ({insult}|{dolt}) .{0,4}
  ({insult}|{dolt}) (that i am|of the (day|week|month|year|century) .{0,6} (me|myself|yours truly))
  (award|prize|trophy|medal|crown) .{0,4} (goes to|is for|belongs to) (me|yours truly|muggins|myself)
  i !(he|she|you|they|him|her|them|who|our|clerk|chairman|chair|mayor|vicar|man|woman|bloke|neighbour|councillor|cllr|
    driver|lot){0,9} like (a|an|the) .{0,2} ({insult}|{dolt}) .{0,4}
  like (a|an|the) .{0,2} ({insult}|{dolt}) (i|i'd|i've|we) .{0,6}
  (on|in|with|holding|wearing|up to) my .{0,8} like (a|an|the) .{0,2} ({insult}|{dolt}) .{0,2}
  i (feel|felt|looked|was|am|'m|made) .{0,2} (a|an|such a|the biggest) .{0,2} ({insult}|{dolt}|plonker|wally|
    pillock) .{0,4}
  ^ .{0,1} (the|our|my|this|that|new) .{0,1} {gadget} .{0,5} (is|'s|was|has|are|were|must) .{0,8}
  bloody (hell|heck) (it's|it is|that was|that's) .{0,3} (cold|hot|wet|freezing|windy|icy|early|slippery|close|good|
    loud|heavy|dark|steep|foggy) .{0,3}
  (sings|sing|sang|bakes|bake|plays|play|played|dances|dance|danced|works|worked|runs|ran|reads) like (an angel|
    a lark|a nightingale|a dream|a bird|clockwork|a trooper|a champion|a pro|a professional|a star|a natural)
  ^ .{0,1} (grandad|granddad|grandma|nan|gran|grandfather) (always)? (said|says|used to say) .{0,6}
  (is|are|'s|'re|was|were) (not|n't) (a|an|all)? (lazy|stupid|useless|mad|thick|idle|idiot|idiots|fool|fools|daft|
    criminals|monsters|villains|scroungers|vermin|thugs|yobs) .{0,4}
  (get|give|deserves|owe|owes) .{0,3} a (medal|pint|hot bath|hug)
  (absolute|total|complete|utter) (star|stars|legend|legends|hero|heroes|angel|angels|sweetheart|diamond|treasure|gem|
    trooper|saint|joy)
  (happy|golden|ruby|silver) (birthday|anniversary|retirement|wedding) .{0,6}
  (he|she|they|i|we|staff|steward|stewards|volunteers|driver|marshal) .{0,6} (been|was|were|
    being) called .{0,4} (and (asked|
    asks|said|told|went|walked|laughed)|by (strangers|somebody|someone|a (caller|driver|customer|stranger)))
  would n't let (him|her|them) (walk|drive|go|cycle|leave|travel|swim|pay) .{0,8}
  state of (him|her|them|us|me) (after|in|on|at) .{0,2} .{0,2} (run|match|race|bog|rugby|mud|marathon|rain|finish|game)
  i hope (your|the|all) .{0,2} (is|are) (fit|ready|well|safe|warm|dry|still|up to|doing) .{0,3}
  (said|says|say|told|tell) (i|me|myself|to myself) .{0,2} (mirror|looking)
  (our|my) (grandson|granddaughter|grandchild|little one|youngest|eldest|nephew|niece|godson) $
  waste of (petrol|fuel|diesel|paper|electricity|ink|water|stamps|ingredients|wool)
  (nicked|pinched|borrowed|lifted|swiped|stolen) (off|from) (google|the web|pinterest|the internet|facebook|instagram)
  (calls|called|call) me .{0,3} ({insult}|{dolt}|trout|bat|goat) .{0,3} (and|for|since|but) .{0,6}
  (seagull|seagulls|gull|gulls|pigeon|pigeons|squirrel|squirrels|slug|slugs|snail|snails|wasp|wasps|mole|moles|magpie|
    magpies|heron|otter|cockerel|gander|geese|goose|goat|goats|tabby|tomcat|moggy|kitten|puppy|ferret|ram|tup|bullock|
    bullocks|crow|crows|jackdaw|jackdaws|midges|nettles|brambles|ivy|knotweed|aphids|greenfly|hedgehog|hedgehogs|fox|
    foxes|badger|rats|mice|moss|printer|boiler|mower|laptop|satnav|sat nav|washing machine|strimmer|chainsaw|kettle|
    toaster) .{0,8} ({insult}|{dolt}|thieving|greedy|cheeky|evil|lazy|useless|stupid|fat|mad|crafty|ugly|idle|beggar|
    beggars|sod|sods|bully|bullies|devil)
  (printer|boiler|mower|laptop|satnav|sat nav|strimmer|kettle|toaster|tumble dryer) .{0,3} (thick|daft|dim|stupid|
    mad) .{0,3}
  (lazy|greedy|cheeky|thieving|evil|fat|daft|useless|stupid|ugly|mad) .{0,2} (seagull|seagulls|gull|gulls|pigeon|
    pigeons|squirrel|squirrels|wasps|tabby|tomcat|moggy|kitten|puppy|goat|goats|cockerel|printer|boiler|mower|laptop|
    satnav)
  (^ (lost|found|missing)|rehome|rehoming) .{0,6} (cat|dog|tabby|terrier|collie|labrador|spaniel|budgie|tortoise|
    rabbit|ferret|lurcher|whippet|bitch|kitten|parrot|jack russell)
  (playing the (villain|baddie|part)|plays the (villain|baddie|part)|playing scrooge|cast as|auditions for|
    dressing up as|come as|costume|starring as|in the role of|wicked witch|scrooge|sheriff of nottingham|captain hook|
    ugly sisters|widow twankey|fagin|abanazar|king rat|cruella|herod|macbeth|falstaff|malvolio) .{0,8}
  (reading group|book group|book club|novel|by dostoevsky|film club|matinee|am dram|ghost walk|heritage talk) .{0,10}
  (bastard (cabbage|toadflax|balm)|hairy bittercress|stinking (iris|hellebore)) .{0,4}
  (fool's parsley|toadstool|toadstools|fungus|orchid|orchids|campion|toadflax|hogweed|stinkhorn|moth|butterfly|beetle)
`);

/** Sentences with one of these attack nobody: the hard words are a joke, or said of a plant or a plank, or they warn of a step. */
const NOTHING_MEANT = phrases(`
  (watch|mind) (yourself|yourselves|your step|your back|your footing) .{0,8} (ice|icy|step|steps|moles|tables|chairs|
    lift|lifting|ladder|slippery|ducklings|lock|cut|path|mud|bank|bend|leaves|frost|wet|roots)
  (thick|daft|mad) as a .{0,3} (plank|brush|frogs) .{0,3} (those|these|our|my|i am|was my)
  ^ .{0,2} (joke|jokes|fool|clown) of the (week|day|month|year|night)
  (a joke a minute|used to joke|the joke|in joke|no joke|it was a joke|bad joke|dad joke)
  (bastard|bastards) (toadflax|balm|cabbage|drain|family|orchid)
  (shelter|phone box|bin|shed|building|car park|room|planter|bench|pavilion|hall|shop|club) .{0,5} waste of space
  (that|our|this|my) ({gadget}|kitchen|goalpost)
  ^ (right|come on|now then|oi|hello|morning|evening|listen up|up and at em) you (horrible|useless|lazy|lovely|idle|
    scruffy|motley) lot
  come near the (end|noticeboard|stage|front|fire|bar|gate) .{0,8} (smell|hear|see|catch|find)
  (someone|somebody|one of us|a child) .{0,3} (will|going to|is going to|'ll|could) .{0,1} (break|breaks) their neck
  drop dead gorgeous
  jump in the (lake|sea|river|pool) .{0,3} (swim|swimming|swimmers|dip|dippers)
  (dish|casserole|tupperware|tin|tins|jug|tray|ladder|book|bowl|drill|umbrella|wheelbarrow|mower|
    scissors) .{0,9} (i|we) know .{0,4}
  tell (them|him|her|us) (on|at) the (door|gate|bar|desk|till|entrance)
  know where you .{0,1} live .{0,10} (carol|carols|singers|postie|map|mince pies|santa|sleigh|trick or treat|newsletter|
    newsletters|leaflet|leaflets|deliver|delivering|delivery|parcel|parcels|hamper)
  (fool to|please|raffle|i'm the)
  (black|white|brown|brindle|tan|liver|tricolour|collie|spaniel|terrier|labrador|lurcher|springer|greyhound|staffie|
    spayed|whelping) bitch .{0,3}
  {gadget} .{0,2} (is|was|'s|are) .{0,2} (thick|daft|mad|useless|stupid)
  (fuwch|buwch|mochyn|asyn|dafad|ddafad|gath|cath|ceffyl|gafr|afr|iâr|hwch|hwrdd|tarw|llo|oen|gwylan|wylan|
    llygoden) .{0,2} wedi (dianc|bwyta|cnoi|neidio|crwydro|torri trwy|torri drwy|llyncu|dodwy) .{0,4}
`);

/** Sentences with one of these attack nobody: a show, a book or a team has a rude name. */
const A_TITLE = phrases(`
  ^ .{1,5} (is|are)? (on|showing|playing|screening|back|screened) (at|in|on) .{0,1} (the|our)? .{0,2} (plaza|regal|
    odeon|picture house|cinema|theatre|hall|playhouse|assembly rooms|screen|telly|tv|bbc|stage|#Day|#Time)
  (team|teams|side|eleven|quartet|band|trio|crew|pony|boat|float|horse|puppet) .{0,3} (called|named|
    known as) .{0,1} (the|my|our)? #Capital
  ^ (the|our)? #Capital (beat|thrashed|lost to|drew with|play|played|meet|met) (the)? #Capital .{0,1} (in|at|on|
    by) .{0,6}
  (won|win|wins) the .{0,2} (quiz|cup|league|match|raft race|darts|shield|trophy|tug of war|skittles|final|raffle)
  ^ #Capital .{0,3} #Number .{0,1} #Capital .{0,3} #Number
  (best in show|prize|first|second|third|rosette|cup|award|trophy|title) .{0,2} (goes|went|
    going) to .{0,1} the #Capital #Capital
  ^ (well played|congratulations|good luck|unlucky) (the)? #Capital $
  the #Capital #Capital .{0,1} (#Number|two|three|four|five)? (pub|pubs|inn|inns|bar|bars|team|teams|choir|band)
  (pub|pubs|inn|local|team|teams|choir|band|group|club|walk|rally|race) .{0,3} the #Capital #Capital
  ^ .{0,1} the #Capital .{0,2} (opens|reopens|has a|have a|are our|is our|meet|meets|play|plays|serves|does a)
`);

/** Sentences with one of these attack nobody: the author is the fool, or teases somebody whom they love. */
const TEASING = phrases(`
  (cheating|cheeky|jammy|crafty|daft|soppy|silly|wily|naughty|greedy) (old)? (so and so|so-and-so|devil|monkey|thing|bugger|
    madam|beggar) .{0,1} (❤️|❤|💕|🥰|😍|😘|💖|xx|xxx|bless)
  (i'm|im|i am|i was|i've been|i can be|i'll be|we're|we are|we were|says i'm|say i'm|thinks i'm|calls me|called me|
    call me|made me feel) (just|only|such|being|really|clearly|always|just being|still)? (a|an|the|that|one|two|
    both)? (complete|total|right|proper|real|bit of a|absolute|utter|terrible)? (lazy|silly|daft|soppy|stupid|clumsy|
    fat|dozy|idle|old|grumpy|miserable|greedy|nosy|useless|forgetful|sentimental|big|great|little|
    hopeless){1,2} (old)? (cow|moo|lump|thing|so and so|sod|pig|oaf|mare|fool|goat|git|beggar|bat|article|sausage|
    toad|trout|pudding|woman|man|{insult}|{dolt})
  (my|our) (old|dear|poor|lovely|other)? {kin} (is|'s|was|can be) .{0,1} (a|an|such a|just a) .{0,5} (but|and|
    though) .{0,4} (love|loves|adore|wouldn't swap|would n't be without|would n't change|great|lovely|best|heart|
    brilliant|good|makes|bakes)
  ^ .{0,2} (i'm|im|i am|i was|i've been|i feel|i felt) (just|only|such|really|clearly|always)? (a|an|the|
    one)? (complete|total|right|proper|absolute|utter|real|prize)? ({insult}|{dolt}) !(you|he|she|they|him|her|them|
    that|those|who|your|his|their|whoever){0,16} $
  more fool (me|us)
  ^ .{0,2} (i|we) (am|'m|are|'re|was|were) (as)? (thick|daft|dense|dim|useless|hopeless|mad|ugly) as
  ({insult}|{dolt}) (we|i) (are|am|were|was)
  ^ .{0,3} new .{0,6} same (old|daft|ugly|tired)? (face|mug|hair|haircut|jokes) .{0,6}
  (blind|deaf) as a (bat|post|beetle|mole)
  (my|our) .{0,1} {kin} (is|'s|was|can be) .{0,1} (a|an) .{0,5} (in the (morning|mornings)|before (breakfast|coffee|
    noon)|
    like (all|his|her|me|the rest)|bless (him|her))
  (bunch|crew|team|lot|gang|group|crowd|set|band) of .{0,2} (stars|heroes|legends|angels|treasures|gems|diamonds|kids|
    children|people|volunteers|helpers|friends|neighbours|lads|lasses|ladies|youngsters|troopers|saints|flowers|
    singers|dancers|players|marvels)
`);

/** The rules of a group, which forbid people to call each other names. */
const RULES = phrases(`
  (nobody|no one|please do not|please do n't|do n't|never|we do not|must not|wo n't have|not having) .{0,5} (call|
    calls|calling) (anybody|anyone|each other|one another|people|other .|members|somebody|someone) .{0,8}
`);

/** Costumes and parts in a procession, as in "the witch, the clown and the pig won the fancy dress". */
const DRESSED_UP = phrases(`
  (fancy dress|carnival|parade|procession|halloween|face painting|costume|costumes|scarecrow|scarecrows|float|floats|
    circus|mascot|world book day|treasure trail|fancy dressed) .{0,10}
`);

/** Welsh sentences with one of these attack nobody: the swearing is about the weather, a sow or a donkey is lost, a scarecrow is judged. */
const CY_MILD = phrases(`
  blydi .{0,1} (hel|hell|oer|poeth|gwlyb|%tywydd|glaw|eira|gwynt|midges|gwylanod|chwyn|traffig|bendigedig|gwych|grêt|
    da)
  (ast|gast|mochyn|buwch|fuwch|dafad|ddafad|asyn|hwch) .{0,2} (ar goll|ar y ffordd|ar y lôn|ar werth|wedi (cael|
    dianc)|ddu a gwyn|sy 'n perthyn)
  (%bwgan|bwganod) brain
  (dwi|dw i|rwy|wi|ydw i|on i|fi) .{0,1} yn !(meddwl|credu|siŵr|siwr|gwybod|gwbod|dweud|deud){0,2} {cy-insult}
  {cy-insult} (ydw|dw|wyf) i
`);

/** Words that show what kind of attack it is, where the learnt wording has found one. */
const KINDS = [
  ['swearing', phrases('({swear}|#Masked)')],
  [
    'threat',
    phrases(`
      (if|unless) .{1,10} (you|he|she|they) (might|may|'ll|will|could) .{0,2} (find|need|lose|wake|regret)
      (watch|careful) .{0,6} (yourself|your back|walking|tonight|home)
      (wo n't|will not|'ll never) (see|last|make it|reach)
      know where (you|he|she|they)
    `),
  ],
  [
    'incitement',
    phrases(`
      (everybody|everyone|lads|all of you|let 's|somebody|someone) .{0,3} (ought to|should|wants to|meet|go|give|ring|
        tell|egg|boo|hoot|message|let|slash|key)
    `),
  ],
] as const;

export const abuse: Check = {
  id: 'abuse',
  summary: 'insults, mockery, swearing, threats, harassment and obscenity aimed at people',
  kinds: {
    insult: { label: 'an insult' },
    mockery: { label: 'mockery of a person' },
    swearing: { label: 'swearing' },
    threat: { label: 'a threat' },
    harassment: { label: 'harassment' },
    obscene: { label: 'obscene content' },
    incitement: { label: 'a call on others to turn on somebody' },
  },
  misses: ['mockery that only those who were there would recognise', 'threats in a private joke'],
  *find(document) {
    yield* namedByPicture(document);
    yield* stuttering(document);
  },
  groups: [
    ...THREATS,
    ...REPRISALS,
    ...ILL_WISHES,
    ...HINTS,
    ...INSULTS,
    ...BODIES,
    ...LEWD,
    ...MOCKERY,
    ...CONTEMPT,
    ...CURSES,
    ...HOUNDING,
  ],
  unless: [NOTHING_MEANT, RULES, TEASING, A_TITLE, CY_MILD],
  scenes: [...NOBODY_LIVING, OF_A_BEAST],
  silentIn: ofThings,
  deniable: ['insult', 'mockery'],
  wording: {
    why: 'attacks a person',
    inRough: true,
    unless: [INNOCENT, RULES, TEASING, PASSED_ON, NEXT_TIME, DRESSED_UP, A_TITLE, INVITED, WARNED_OF, CY_MILD, CRITICISED],
    kinds: KINDS,
  },
  examples: {
    finds: [
      '[Whoever voted for it deserves to be strung up].',
      '[That lot should be lined up against a wall].',
      '[You’re dead if I catch you].',
      'Whoever kicked in the scout hut, [I’m coming round with a shovel].',
      '[If the band don’t back me on this I’d be surprised if their lease gets renewed].',
      'The sign is two feet high. [Get your toddler to read it to you].',
      '[If he rings again I’ll help him off the pier].',
      '[Give Ivor the minutes and you might as well hand them to a goat].',
      '[I hope the next thing to go under those wheels is you], Baz.',
      'The man in the red cap is the one who kicked the swan. [Share him everywhere].',
      'Every choir has one. [Ours has found the megaphone].',
      '[With Ivor the porch light is on but the fuse went years ago].',
      'Ron has let his badge run out again, [daft sod].',
      '[I’d pay to see his face if sixty of us ordered tap water].',
      'Mind how you go, Len. [That is a lonely track you live up].',
      '[Hand him the rota to read, it should keep him busy till harvest].',
      '[The committee are stuck-up old bats and I shall say so on Monday].',
      '[A gang of puffed up nobodies runs the pier].',
      '[With our Vernon the lights are on but nobody’s home].',
      '[A trained gibbon could chair that meeting].',
      '[Half our councillors couldn’t find the slipway on a map].',
      '[The treasurer has been on her broomstick since Monday].',
      '[Ask the coven that runs the flower committee].',
      'I met the planners about the railings. [They are thick].',
      '[Your a muppet Clive].',
      '[u r a liar Kath].',
      '[i know where u park pal].',
      '[Absolute b*ll*cks].',
      '[Our lodger is a total weasel].',
      '[Dylai rhywun ei waldio fo am barcio fan ’na].',
      '[Ma’r nytar wedi parcio ar draws y giât eto].',
      '[Ti’n warth i dy deulu].',
      '[Ma pawb yn y côr yn chwerthin am dy ben].',
      '[Cer o ’ma neu fydd ’na gerrig drw’ch ffenestri].',
      '[Ddylet ti gael dy roi i ffwrdd].',
      '[Mi ro i fatsien drwy dy ddrws di].',
      '[Rhowch gweir iddo fo].',
      '[I’ll torch your shed].',
      '[Somebody ought to drown her].',
      '[You filthy slag].',
      '[Nice tits on the new barmaid].',
      '[He’s a grumpy old goat].',
      '[The vicar is incompetent].',
      '[I hope he gets run over].',
      '[You carping lot can get stuffed].',
      '[Go to hell].',
      '[Anyone up for a threesome]?',
      '[Send me nudes].',
      'Name and shame! [Who is the man in the grey car]?',
      '[The council are idiots].',
      '[Am dwpsod ydyn nhw].',
      '[Cer i grafu].',
      '[Don’t let me see you round the orchard again].',
      '[Wna i dorri dy goesau di].',
      '[Criw o ffyliaid yw’r rheolwyr].',
      '[Our clerk is useless].',
      '[You are an absolute muppet].',
      '[They couldn’t run a bath].',
      '[We know where you live].',
      '[Let it sink into your thick head that the ferry is shut].',
      '[Gareth has been at the cooking sherry again], I see.',
      '[Carry on and remember we’ve got your address].',
      '[These useless clowns run the hall].',
      '[He is thick as mince].',
      '[Whoever signed it off wants their head examining].',
      '[Be a shame if something happened to your greenhouse].',
      '[Those muppets who park on the zebra want a map].',
      'Everybody says so, [he is a w*nker].',
      'Thanks for the bins, [you absolute melon].',
      '[My tortoise could chair a meeting better than him].',
      '[I have met brighter turnips].',
      '[It is like teaching custard to sing], every agenda.',
      '[When I get my hands on whoever keyed that van they will be eating soup].',
      '[They will never see another penny from this council again], I promise.',
      '[They want a good hiding].',
      '[Mae o rhy ddiog i ateb ei ffôn].',
      '[Every time she leans over the counter the queue gets longer].',
      '[Let’s all flood her inbox until she goes].',
      '[The vice chair hasn’t two brain cells to rub together].',
      '[That man is a menace].',
      '[The caretaker has a face like a burst cushion].',
      '[You want to be very careful walking home], Colin.',
      '[Knock on her door every ten minutes].',
      '[If you see him in the Spar give him what for].',
      '[Put your rota where the sun doesn’t shine].',
      '[He is a maggot], that umpire.',
      '[The treasurer has all the backbone of a custard slice].',
      'You told the committee about my shed. [You’ve plenty of glass in that greenhouse].',
      '[Whoever parked the digger on the green is a brainless moron].',
      'Carry on writing to the paper and [you may find you need new windows].',
      'Smart boat you have there, Len. [Be terrible if it slipped its rope because you could not keep quiet].',
      '[You will regret reporting my dogs], [I swear].',
      '[Dwi’n gwybod lle mae dy fam di’n byw].',
      'Nice cafe you run, Dilys. [I’d hate for folk to hear it had rats].',
      '[Your lad still cycles home on his own], does he? Just asking.',
      '[Everyone beep when you go by his bungalow].',
      '[The chip shop needs a few reviews]. [You know what to put].',
      '[I email her a picture of the pothole every night]. [I’ll stop when she resigns].',
      '[She has blocked me so I have opened three more accounts].',
      '[The new postman can bend over in front of my window any time].',
      'That is Trevor, [who needs a minder to tie his laces].',
      'The planning lot are [overgrown schoolboys].',
      '[What a load of sh!t on the towpath].',
      '[You lot are @rseholes].',
      '[The harbour board are a herd of donkeys].',
      '[That umpire has a slate missing].',
      '[Someone buy the treasurer a hairbrush].',
      '[I hope your polytunnel is insured], Len.',
      '[My cousins would like a quiet word with you].',
      '[I know what time your lad walks home]. Be careful what you post.',
      '[I sat outside her flat for hours and I’ll be back tomorrow].',
      '[Chase the pair of them out of town].',
      '[Cracking legs on that barmaid].',
      '[They did bugger all in the flood].',
      'He isn’t a leader, [he is a complete clown].',
      '[He is not just an idiot], and everybody knows it.',
      '[Side with the lido lot and your lass can whistle for that Saturday job].',
      '[As long as I’m treasurer he can forget about his mooring].',
      '[Remember who signs off your mooring], Len.',
      '[Hope his greenhouse goes up in flames].',
      '[That ferryman needs a slap round the head].',
      '[The next clown who blocks the slipway is getting a fist].',
      'We have your address off the register. [Expect a knock].',
      'Y dyn trwsio, Huw dwi’n meddwl, [hen lembo blin].',
      '[She couldn’t peel a spud, never mind chair a meeting].',
      '[My parrot could do his job].',
      '[Somebody tell the lady a bin bag isn’t a dress].',
      '[Mae’r iâr yn gwybod mwy na’r trysorydd].',
      '[Oi baldy], that is my pitch.',
      '[The man’s a walking calamity].',
      '[Big hand for the clown in the blue van].',
      '[I’ve met cleverer bollards].',
      '[That bailiff is a stubborn old mule].',
      '[The infants have better manners than our committee].',
      '[Two slates short of a chimney, that one].',
      '[He wouldn’t know a weir if it bit him].',
      '[She swanned in late and left before the vote].',
      '[A glorified car salesman runs the quay now].',
      '[Nasty piece of work], that ferryman.',
      '[Which halfwit painted the lines]?',
      '[Go and boil your head].',
      '[Up yours, Ivor].',
      '[You poor deluded creature].',
      '[I hope you tread on a plug, Ivor].',
      '[I’ll dance on his grave].',
      '[He’ll get his, mark my words].',
      '[Some people should watch who they upset].',
      '[Chuck her in the mill pond].',
      '[Dog muck through his letterbox], I say.',
      '[And he runs the weir board 🤡]',
      '[You have it coming, Ivor].',
      'Then Ivor rose, [p-p-p-please] may he speak.',
      'She reported my goat. [Shall we all leave our nettles on her step]?',
      '[I’ll carry on posting this under every picture she puts up].',
      '[Un gair arall a gewch chi ddim cae].',
      'Morning, neighbour. [🖕]',
    ],
    ignores: [
      'Those weeds deserve to be shot.',
      'The chairs should be lined up against the wall.',
      'Joke of the week: what do you call a sheep with no legs? A cloud.',
      'The lane is blocked, I’m coming down with a shovel to clear the snow.',
      'Whoever needs the path clear, I’m coming round with a shovel at nine to clear the snow.',
      'Two years late and still no dropped kerb, what a pathetic excuse for a crossing.',
      'The heating is useless and the projector is knackered, bring a coat.',
      'Ask your nan to read it out at the supper.',
      'I hope he falls off his raft again on Sunday, it was the best bit of the regatta.',
      'He is in goal on Sunday and I can’t think of a safer pair of hands.',
      'In act two of the panto he ought to be tarred and feathered.',
      'I hope the next one to win the raffle is you.',
      'Lost by the lock, one old spaniel. Share it far and wide, please.',
      'The state of the towpath is a disgrace and the trust ought to be ashamed of itself.',
      'Every choir has one, and ours, the cat, has a blog.',
      'Ivor says the light is on but the fuse went years ago in the shed.',
      'My uncle climbed the pole at his age, daft sod.',
      'I’d pay to see his face if sixty of us sang at his party.',
      'Mind how you go, Len. That is a lonely track you live up, so take a torch.',
      'Hand him the archive to read, our volunteers say, it should keep him busy till harvest.',
      'These slugs have had all my lettuces, I hope they choke.',
      'The bus was stuck up on the pass, and it was full of snotty children with colds.',
      'The pier lights are on again, though there was nobody in to see it.',
      'I couldn’t find the slipway on a map.',
      'Our witch is on her broomstick for the carnival.',
      'I voted against the new railings and I still think they are ugly.',
      'They are thick and ugly, the new kerbs.',
      'First prize goes to The Old Fool of the Quay, who is all straw.',
      'V*te how you like, say I.',
      'In the play my landlord is a pig.',
      'The new manager in the panto is a toad.',
      'Grumpy Old Goats is on at the Regal tonight.',
      'The surveyor is in on Mondays. Let her know what you think of the draft plan.',
      'Isio rhywun i lusgo’r goeden Nadolig i’r sgwâr fory.',
      'Mae’r ffordd yn warth, ac mae’r twll yn waeth nag erioed.',
      'Aeth carreg drwy ffenest y capel yn y storm.',
      'I wouldn’t call any ringer an idiot.',
      'The dentist isn’t a bully and I was wrong to say so.',
      'Nobody here is saying that the ringers are clowns.',
      'Object by the closing date or you can forget about your mooring.',
      'Please remember that I sit on planning and cannot give you a view.',
      'Congratulations, Len, I hope you get everything that’s coming to you.',
      'Nobody hopes that he gets the sack.',
      'Nobody here deserves a slap round the head.',
      'Do not miss the regatta or you will be sorry, Len.',
      'The next driver who signs up is getting a bat and a ball.',
      'We have your address, so expect a visit with the hamper.',
      'Blydi hel, mae’n oer.',
      'The chairman is hopeless at skittles.',
      'It is as raw as a witch’s elbow on the ridge.',
      'Pussy willow is out by the weir.',
      'If the gate jams again I’ll ring the warden.',
      'Let him know if you can spare an onion.',
      'I’m a clumsy old moo on stairs.',
      'My husband is a lazy so-and-so but I love him.',
      'What a bunch of stars at the lifeboat.',
      'Send nudes to the gallery by Friday, clothed portraits by Monday.',
      'The clown, the witch and the goat led the parade.',
      'Mae hi’n blydi oer heno.',
      'Dwi’n rêl lembo, wedi colli’r goriad.',
      'We know where you live, say the carol singers, so have the mince pies ready.',
      'The Muppet Show sing-along is on Friday.',
      'I voted against the scheme and still think it wrong.',
      'Common toad patrol: volunteers wanted.',
      'Blooming freezing on the green today.',
      'Our staff have had abuse on the phone; please be kind.',
      'Bat survey at the chapel on Tuesday.',
      'Weston-super-Mare',
      'We have had better summers at the beach.',
      'It would be a pity if nobody entered the marrow class.',
      'Watch your step by the weir.',
      'I know where the best blackberries are.',
      'Prize turnip at the show weighed nine pounds.',
      'You silly sausage, the party is next week!',
      'Found on the common: terrier bitch, no collar.',
      'You would be a fool to drive up there in snow.',
      'What a muppet I am, I left the lights on.',
      'They are not lazy, they are on nights.',
      'Wicked witch wanted: auditions for the panto on Monday.',
      'Cheeky gull, a thieving so and so, had my chips.',
      'My singing could curdle milk, so I turn the pages.',
      'Give that lad a medal and a pint.',
      'We said goodbye to the donkeys that live on the green.',
      'Our satnav is a total plank and sent us to a quarry.',
      'The ticket machine is dim as a plank, bring coins.',
      'Like a wally I had the map the wrong way up.',
      'Reminder from the decorators: ladders slip, think on.',
      'Lost since Sunday: our tom, half a tail and no manners. He is an absolute menace and we miss him.',
      'The villain in the panto is a greedy, lying landlord, and he gets the custard.',
      'The old bat in the belfry is back with her pups, 84 in the roost this year.',
      'The bitch from the second litter took Best Puppy at the show.',
      'You want to be careful on the pier steps, the third one is loose.',
      'Do be careful driving home from the dance, the fog’s thick on Mill Hill.',
      'You’ll regret missing the panto, I promise.',
      'Her dahlias won’t see October after this frost.',
      'The tea room needs a few reviews, so if you liked your scone you know what to write.',
      'The letter to Santa was written in crayon.',
      'Our van is a miserable brute and will not start.',
      'Dear aphids, you are greedy little parasites.',
      'What a nasty little devil that frost was.',
      'Mae’r mochyn budr wedi bwyta’r blodau i gyd.',
      'The committee made the puppets for the show.',
      'The chapel has a slate missing.',
      'I hope your car is insured after that hail in May.',
      'My cousins would like a word with you to say thank you.',
      'I’d be careful what you plant by that wall, it’s lime.',
      'I slid off the stile and sat there in the nettles like an idiot.',
      'Filmed from my shed roof, sat on my bucket like a lemon and an idiot.',
      'She sings like an angel.',
      'Pike is played by Colin at the Dad’s Army evening.',
      'I know which pub you are in, so I will bring the parcel before dark.',
      'The committee are the puppets in Saturday’s show.',
      'The physio was looking at her hips.',
      'Somebody buy the clerk a watch for her retirement.',
      'Turn your back on her and count to ten for the raffle.',
      'Great night!thanks to all who came.',
      'I’m a complete muppet and locked the urn in the shed.',
      'New coat, new boots, same ugly mug like a bulldog.',
      'You were right about the ford, more fool me.',
      'We couldn’t run the bath race this year.',
      'I was as much use as a chocolate kettle.',
      'Nobody on our page calls anyone a liar, a thief or ‘a jumped up turnip’.',
      'In flower: bastard cabbage and stinking iris.',
      'What a bunch of numpties we are.',
      'That goose wants locking up.',
      'I was thick as two short planks at maths.',
      'Our neighbour in the costume is a cow.',
      'My twins: the nursery has more mud in it than the council.',
      'My grandson is two slates short of a chimney for his model.',
      'Up yours and up mine: bunting goes on every house in the fete.',
      'Cheeky beggar on the sill, that robin.',
      'I hope you never trip on a kerb again.',
      'Karma is coming to you: the prize for kindness goes to Meg.',
      'Put the mayor in the stocks at the fete for the hospice.',
      'The clown is here for the party, she does balloons 🤡',
      'He was c-c-c-cold and so was I, bring a coat.',
      'Meg is ninety and has never complained. Give her a toot on her birthday when you pass.',
      'Shall we all bring our nettles round to the soup stall?',
      'The Old Sods reopens on Friday.',
      'I hope they die. The slugs, I mean.',
      'If you have my jam jug, I know where you live.',
      'Tell them at the door that the ringers sent you.',
      'Jump in the lake with our swimmers on Sunday.',
      'Drop dead gorgeous lilies at the show.',
      'I looked like a scarecrow in that hat.',
      'The works van is a waste of petrol.',
      'A herd of donkeys is out on the road.',
      'My son is a lazy so-and-so before breakfast.',
      'I know where you live, so the newsletter will be there by six.',
    ],
  },
};
