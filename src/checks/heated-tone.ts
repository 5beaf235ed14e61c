import { everyMatch } from '../every-match.js';
import { sentenceAt } from '../document/context.js';
import { wordByWord } from '../document/sentences.js';
import { matches, phrases, stands } from '../phrases/index.js';
import { CRITICISED } from './criticised.js';
import { BEREAVED, NEXT_TIME, PASSED_ON } from './friendly.js';
import { NOBODY_LIVING, OF_A_BEAST } from './scenes.js';
import type { Check, Document, Observation } from '../types.js';
import { TAUNTS } from './heated-tone/taunts.js';
import { SARCASM } from './heated-tone/sarcasm.js';
import { FEUDS } from './heated-tone/feuds.js';
import { PUT_DOWNS } from './heated-tone/put-downs.js';
import { PLAIN } from './heated-tone/plain.js';
import { RETORTS } from './heated-tone/retorts.js';
import { JIBES } from './heated-tone/jibes.js';
import { clapping, mimicking, rollingEyes } from './heated-tone/mimicry.js';
import { REPROACHES } from './heated-tone/reproaches.js';
import { SCORN } from './heated-tone/scorn.js';
import { ULTIMATUMS } from './heated-tone/ultimatums.js';
import { REMEMBERED, TELL_US, THANKED } from './heated-tone/words.js';

const ASKED_WHERE = phrases('where were you');

/** Sentences with one of these taunt nobody: they cheer somebody on, invite, thank or joke. */
const INNOCENT = phrases(`
  takes a (special|certain|rare|particular) (kind|sort) of (patience|kindness|courage|love|skill|dedication|bravery|strength) to
  not being (funny|rude|awkward) but (can|could|please|would) (people|we|everyone|everybody|you all|somebody|
    whoever) .{0,2} (stop|not|keep|leave|move|please|shut|slow|pick|park|check|remember)
  (owe|owed|owes) (you|anyone|anybody|anyone else) (a|an)? (reply|email|answer|call|letter|message) .{0,4} (give|till|
    until|bear|
    by|shout|nudge)
  so you think you can (dance|sing|act|bake|cook|sew|knit|juggle|dive|quiz|play|draw|paint)
  ^ .{0,1} (llongyfarchiadau|diolch|da iawn|croeso|pob lwc) .{0,4} (bawb|pawb|galon|genod|merched|hogia|bois|blant|
    plant|tîm|cymru|côr|dîm|gôr|i'n|penblwydd)
  and i (have|'ve)? (argued|disagreed|differed|disagree|differ|argue) .{0,4}
  (is n't|ain't) it (funny|odd|strange|nice|lovely|amazing) how (you|we|one) .{0,8}
  (thanks|thank you) (ever)? so (much|kindly) (to (everyone|everybody|all|our|my|you all|the (crew|staff|team|ladies|
    band|man|young|gentleman|lady|lovely))|everyone|everybody|all|for (all|minding|coming|having|lending|
    helping)) .{0,6}
  chin up #Person .{0,4}
  cllr .{1,2} (reported|proposed|seconded|presented|thanked) .{0,6}
  said (my|the) (nan|mum|gran|dad|grandad|wife|husband|vicar|cat|dog|goose|parrot) .{0,6}
  how did (the|it) .{0,3} go .{0,4}
  (everyone|everybody|all) (are)? welcome
  note to self
  watch this space
  here (he|she|they) (is|are) with (his|her|their) .{0,4}
  (keep|carry on) sending .{0,4}
  (satnav|sat nav) .{0,8}
  (taking|take) (no)? questions
  (form an)? orderly queue
  some of you (asked|have asked|may|might|wanted|will know|will remember)
  if (you|anyone|anybody|they|your) .{0,4} ('d|would)? (rather|prefer|like) .{0,12} (let us know|let me know|tell us|
    drop us|say so|just say|get in touch|message us|give us a)
  (cheers|thanks|ta) for .{1,8} (was|were) (really|very|so|most)? (helpful|kind|lovely|welcome|tasty|delicious|useful|
    good)
  round of applause .{0,2} (he|she|they) (swam|ran|walked|cycled|raised|won|rowed|climbed|baked|sang|saved|rescued)
  (not|never) forget the (welcome|kindness|help|laughter|cakes|day) .{0,8}
  either .{1,4} or .{1,4} (will|can|has|have) (open|lock|the key|meet|bring|collect|take) .{0,4}
  bravo .{1,3} (marathons|miles|laps|lengths|peaks)
  (happy|smiling|smiley|cheerful|familiar|new|little) faces
  (you|everyone|everybody|all) (are|is|'re) .{0,1} (all)? (warmly|cordially)? invited
  (were n't|was n't) (you|she|he) listening to the (radio|match|cricket)
  how many times (have|has|did|do|does|can|could) (you|i|we|he|she|it|they|anyone) (ever)? (walk|walked|climb|climbed|
    run|ran|swim|swum|swam|visit|visited|water|watered|go (round|up|down)|been (round|up|down|to)|ride|ridden|sing|
    sung|dance|danced|win|won|bake|baked|cook|cooked|count|counted|spot|spotted|stir|feed|fed|prune|fall|fallen)
  must be (exhausting|hard|tough|awful|lonely|lovely|nice|grand) (being|to be) a (new|single)? (mum|mam|dad|nan|carer|
    nurse|farmer|parent|grandparent|cat|dog|duck|otter|bee|swallow)
  must be (lovely|nice|grand) (to live|living) (by|next to|near|beside|on|so close)
  keep talking (to (your|each|one|friends|family|somebody|someone)|about it) .{0,6}
  or (i|we) ('ll|will) (have a heart attack|cry|burst|starve|faint|wet myself|fall asleep|eat (it|them|the lot))
  (plenty|lots|many|most|several|some|#Number) of you (hate|hated|dislike|disliked|object|objected|worry|worried|
    complained|asked) .{0,10} (gone|passed|sent|fed back|noted|written down|recorded|forwarded)
  (won|win|wins|take|takes) .{0,2} prize for .{0,1} (longest|biggest|heaviest|tallest|largest|tastiest|brightest|
    finest|roundest|smallest|best (kept|dressed|in)) .{1,3}
  (give|get|buy) (that|this) (man|woman|lad|lass|girl|boy|lady|fella|chap) a .{0,2} (medal|pint|drink|hug|
    knighthood) .{0,3} (#Number|years|winters|and a hot bath|all weathers|every (day|night|morning|week))
  or (it|there) (will|'ll) be (a rush|a queue|late|cold|gone|too late|dark|none left)
  (i|we) (have|'ve)? (written|emailed|spoken|asked|passed|rung|chased|reported|sent) .{0,8} (when|once|and|as soon as|
    if) .{0,6} (let you know|put it (on|up)|post it|update you|share it|tell you|report back|keep you)
  ^ come on (cymru|wales|england|scotland|ireland|lads|lasses|girls|boys|you .) $
  (applause|ovation|three cheers|hats off) .{0,2} for .{1,5} who (has|have|'s|'ve)? .{0,1} (cycled|run|ran|walked|
    raised|
    swum|swam|rowed|climbed|baked|knitted|rescued|saved|cleared|won|given|planted|stepped|kept|completed|finished)
  (thanks|thank you|diolch) for .{1,4} as (generous|kind|thoughtful|cheerful|wonderful|lovely) as (ever|always)
  draw you a (picture|map|diagram) (of (where|how|the)|for (the|your))
  never (tell|give|share|read out) .{0,8} (pin|password|passcode|passwords|card number|bank details)
  (has|have|was|were) (been)? (given|bought|got) a (drum kit|trumpet|drum|recorder|violin|whistle|trombone|saxophone)
  (is n't|ai n't|was n't) (it|that|this) (us|me|you|him|her) to a (t|tee)
  (said|says|say|told|tell) (i|me|myself|to myself) .{0,2} (mirror|looking)
  want me to (hold|save|keep|order|book|bring|reserve) (a|you|your|some|one)
  (great|lovely|free|new) parenting (course|courses|class|classes|group|workshop|talk)
  (ca n't|cannot) all be .{1,3} but (we|you|they|everyone|everybody) (can|do|all)
`);

/** Sentences with one of these quarrel with nobody: a fact of life is told, people are called to something nice, somebody laughs. */
const FRIENDLY = phrases(`
  thought (you 'd|you would|you might|some of you|we 'd|everyone would|everybody would) (all|might|would)? (enjoy|like|love|
    appreciate|smile)
  you never (know|miss) (who|what|when|where|how|the|till|until) .{0,14}
  (wake|wakes|get|got) up (early|to|at|and (see|hear|smell|join)) .{0,8}
  stop it .{0,6} (laughing|crying|blushing|giggling|stitches|tears)
  ((i'm|im|i am) (crying|in tears|in stitches|dying|weeping)|can't breathe|cannot breathe) .{0,3} (laughing|giggling|
    laughter)
`);

/** Sentences with one of these are no quarrel: a lost voice, a countdown, the weather, a cup that was won. */
const NOTHING_MEANT = phrases(`
  lost (his|her|my|their) voice
  tick tock .{0,8} (#Number|days|hours|market|clock|kitchen|fete|advent|hour|opens|till|panto|show|christmas|sale|
    carnival)
  thanks for nothing .{0,2} (to the)? (slugs|squirrel|wind|rain|weather|app|alarm|autocorrect|cat|dog|pigeons|frost|
    seagull|gull|storm|clock)
  (if|what|that|everything|how) (you've|you have) been
  or (it|they) (goes|go|will go|'ll go|wo n't go|will n't go|blows) (to|up|back|in|into|off|on)
  the (sun|snow|rain|weather|swallows|frost)
  the (cup|league|title|shield|trophy) (is|was|'s)
  (won|baby|cake)
  or else (wait|try|come|bring|leave it|ring|use|ask|it 's|we)
  last time .{0,2} asking for .{1,3} (boxes|jars|eggs|volunteers|donations|prizes|raffle|help)
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
  groups: [...TAUNTS, ...PUT_DOWNS, ...RETORTS, ...SCORN, ...JIBES, ...REPROACHES, ...PLAIN, ...SARCASM, ...ULTIMATUMS, ...FEUDS],
  unless: NOTHING_MEANT,
  scenes: [...NOBODY_LIVING, OF_A_BEAST],
  wording: {
    why: 'picks a quarrel, or keeps one going',
    unless: [INNOCENT, FRIENDLY, PASSED_ON, NEXT_TIME, REMEMBERED, BEREAVED, CRITICISED],
    unlessDraft: [THANKED],
    counts: isNoRecollection,
  },
  examples: {
    finds: [
      'Am yr ail waith, na. [Ella bod nhw’n dysgu darllen yn ysgol chi]?',
      '[Cllr Quillby managed to be late and asleep again on Tuesday].',
      '[Our chairman has once again contrived to miss the vote].',
      'Leave hymns to Sundays, [and if the choir want a row they know where I drink].',
      '[I’ve kept all the emails, so keep going].',
      'Bins are Monday, [for those at the back with the crayons].',
      '[I’m not typing it again for people who can’t read]. It’s on the board.',
      '[Cheers Mr Quill for yet another sermon].',
      'The ford is shut. The ford is shut. [And once more for those in the cheap seats], the ford is shut.',
      'Nine minutes from kittens to kerbs. [New record, take a bow all of you].',
      '[Your feedback has been filed in the circular cabinet].',
      '[Here come the moaning minnies].',
      '[They’re out again with their torches].',
      '[The ford was shut on Friday, shut on Sunday and, believe it or not, it is still shut].',
      'Ah yes, the self-taught engineer. [Pray continue].',
      '[Certain folk only look at the pictures].',
      '[The. Weir. Belongs. To. Her].',
      '[Not to worry, Yusuf, we can’t all count].',
      '[Brass neck of the year goes to the chap with the ribbon].',
      '[Certain people need to learn to listen].',
      '[WE ARE NOT A TAXI SERVICE.]',
      '[I’ll be telling the whole street what you wrote].',
      '[Some folk would argue with their own gatepost].',
      '[Cymer baned a dos i orwedd].',
      '[Mi ddaw dydd y cyfri].',
      '[Sawl gwaith sydd raid dweud]?',
      '[Os wyt ti mor glyfar gwna fo dy hun].',
      '[Oh do shut up].',
      '[Some people have nothing better to do than moan].',
      '[Grow up].',
      '[You’re talking rubbish again], Hilda.',
      '[For the tenth time], read the notice.',
      '[Dwi wedi cael llond bol ohonoch chi].',
      '[Hawdd gweld pwy sy’n cael eu ffordd].',
      '[Diolch yn fawr i bwy bynnag adawodd y sbwriel].',
      '[Faint o weithia sydd raid deud]?',
      '[Wake up, people].',
      '[If the cap fits], put it on.',
      'I have tried. [Done being nice about the hedge].',
      '[The gloves are off now].',
      '[Sling your hook].',
      '[For the last time], read the minutes.',
      '[Wrong again, Brian].',
      '[Oh, so now you all care]?',
      '[Slow handclap for the highways team].',
      '[Typical keyboard warriors].',
      'Well done, [genius].',
      'Three signs and a rope. [Which bit of closed did you not understand]?',
      '[Moved by Friday or I will be naming names].',
      '[I have kept every letter you sent me], Colin.',
      '[Gone very quiet now], have you not?',
      '[Grab the popcorn, the row about the hedge is starting again].',
      'The rules are on the board. [R E A D  I T]!',
      'Rang on Monday about the drain. Still nobody. [STILL.]',
      '[MOVE. YOUR. TRAILER].',
      '[IS NOBODY AT THE DEPOT AWAKE??] BINS ON ELM ROAD, FOUR WEEKS.',
      'The bollard is down. [Thanks to the driver who flattened it].',
      '[How brave of the surveyor to judge our ford from a desk].',
      '[Much obliged to whoever left a mattress on the pavement].',
      '[What’s the matter, Ron], lost your map?',
      'The hole is still there. [Superb work, highways].',
      '[Shift that caravan by Sunday or it’s going on its side].',
      '[You crossed me over the lych gate].',
      '[Likewise, fed up with her and her rota].',
      '[Rhag eich cywilydd chi].',
      '[You’ve been warned], clear the verge.',
      '[Shame on the council].',
      '[Everyone give the cafe one star until they say sorry].',
      '[Where were you when they were cutting the buses]?',
      '[Read it again, properly this time].',
      '[Move. Your. Skip].',
      '[A dozen of you whinging about the maypole].',
      '[Toddle off and count your money], Leonard.',
      '[Funny how she only turns up when the bar is free].',
      '[Stop twisting my words].',
      '[You know full well who moved the cones].',
      '[I’m giving you two days to apologise].',
      '[Sell up or face the consequences].',
      '[Just you wait, Ivor, what goes around comes around].',
      '[Keep the memes coming, he’s squirming].',
      '[Well done Cllr Denny, two hours debating a doormat].',
      '[Yes because a gazebo is exactly what the flood needed].',
      '[Some of you lot can’t count, clearly].',
      '[You still don’t get it, do you]?',
      '[I don’t know who he thinks he is].',
      '[Did nobody teach you manners]?',
      '[There she goes again about the drains].',
      '[You would say that].',
      '[Were you born in a cave]?',
      '[What have you ever done for this town]?',
      'Marvellous. Another leaflet. [That’ll fix it].',
      '[Genius idea to dig up the quay without telling anybody].',
      '[Great, another bollard nobody asked for].',
      '[So pleased we pay you for this].',
      '[Yeah, that’ll work].',
      '[READ THE RULES BEFORE YOU START.]',
      '[DO YOUR JOB.]',
      '[WHY DOES NOBODY EVER ANSWER?]',
      '[Sell it tonight or it gets scrapped].',
      '[I’m warning you, Ivor].',
      '[Don’t make me come over there].',
      '[Another one here who can’t abide her].',
      '[Go on everyone, give them hell].',
      '[I’ll never forgive him for the bandstand].',
      '[We will not forget who sold the meadow].',
      '[One day it’ll all come out, Ivor].',
      '[Some of you moaned about a brass band]. [Let that sink in].',
      '[For the umpteenth time], Moira, the key is in the office.',
      '[Ron. Read. The. Rota].',
      '[Alun. Darllenwch. Y. Rheolau].',
      '[Do us all a favour Clive and delete it].',
      '[If you don’t like it there’s a bus out on Fridays].',
      '[You would know if you could read].',
      '[So what did you lot do]?',
      '[More fool them].',
      '[Haha keep digging lads].',
      '[Whoever drew that line wants their eyes testing].',
      'Saeson yn y tai newydd eto. [Dysgwch ddeud diolch gynta].',
      '[Well done the committee for an hour of saying nothing].',
      '[If you don’t like the tractors there’s a train back to town].',
      '[They would see the date was wrong if they bothered to look].',
      '[The lot of them crying into their porridge].',
      '[Your comment is noted and binned].',
      '[Trust Derek to spoil it].',
      '[You will be laughing on the other side of your face].',
      '[Did your mum write that for you]?',
      '[Sweep your own doorstep first].',
      '[Who do you suppose mows it, the fairies]?',
      '[Can anybody at the depot tell the time]?',
      '[Did I hurt your little feelings]?',
      '[Don’t let the gate hit you], Ivor.',
      '[Some of us actually read the agenda].',
      '[Oh bless, she thinks the weir was her idea].',
      '[Spoken like a man who has never dug a ditch].',
      '[Imagine being this bitter about a bollard].',
      '[Earth to Wendy].',
      '[Since when did you care about the weir]?',
      '[Reality check for the weir wardens].',
      '[wE wErE nEvEr AsKeD], they say.',
      '[Read 👏 the 👏 agenda].',
      '[Another triumph for the so called expert 🙄]',
      '[You’re deluded], Ivor.',
      '[Lovely anonymous letter this morning].',
      '[Some neighbour you turned out to be].',
      '[Your trouble is you never listen].',
      '[Some people cannot add up, can they Ivor].',
      '[Cheers for ruining my washing line day], Ivor.',
      '[Shall I curtsey now or later]?',
      '[Lord give me patience with the weir lot].',
      '[Go and read her page, it’s comedy gold].',
      '[I’ve saved every email, Ivor].',
      '[I know where the bodies are buried in that club].',
      'Five weeks it took. [FIVE.]',
    ],
    ignores: [
      'Cllr Quillby managed to miss her train and still chaired the whole meeting.',
      'Cllr Quillby managed to get us the grant.',
      'Thought you’d all enjoy this one of the ladies’ outing in the charabanc.',
      'Why are we still waiting for an answer from the ferry company? We asked in May.',
      'It takes a special kind of patience to thread those needles, thank you Gwen.',
      'I’ve got the emails of everyone who booked.',
      'A copy for those at the back is on its way round.',
      'Thank you Mr Quill for another masterpiece, the mural is a joy.',
      'Cllr Finch here, back at my desk, if I owe you an answer give me till Friday.',
      'Not being funny but could people stop leaving trolleys on the slipway, a toddler tripped today.',
      'The clock was slow on Friday, slow on Sunday and, believe it or not, it is still going.',
      'Careful, Dilys, the varnish is wet.',
      'We are sorry to tell you that Enid Marsh died on Friday.',
      'Some people need to learn to read, and our library lessons are free.',
      'Some adults need to learn to read, so there are lessons in the library.',
      'Dewch i’r festri am baned bach a sgwrs.',
      'Sawl gwaith y mis mae’r bws yn rhedeg?',
      'Let her know if you can bring a trifle.',
      'You never know who will turn up for bingo.',
      'If the bus is late again I’ll walk.',
      'Faint o waith sydd ar ôl ar y llwybr?',
      'If you’d rather not be in the picture, just let us know and it comes down.',
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
      'We’ve waited forty years for this moment, and the cup is ours.',
      'Thanks a million to the volunteers who cleared the beck.',
      'Eggs. Milk. Bread. And a card for Joan.',
      'The WI, the PCC and the PTA share a key, so ask your own rep for it.',
      'THE GOAT IS FOUND!! THANK YOU ALL!!',
      'Ann has lost her voice, so the choir is one short.',
      'How kind of the choir to sing for us on Sunday.',
      'Thanks to whoever helped me with the flat tyre by the ford.',
      'What’s the matter with the church clock, does anybody know?',
      'Bring your forms by Friday or ask the clerk for more time.',
      'Agree with everyone, the new swings are grand.',
      'Cheers to whoever left a fruit pie in our porch on Friday.',
      'Thanks for nothing, slugs, that was my best lettuce.',
      'Thanks so much to our crew for staying late.',
      'Seats are to be paid by Friday or they go to the next on the list.',
      'Where were you when the moon landing was on?',
      'Where were you when the old pier burned? Send your memories to the museum.',
      'So you think you can bake? Entries by noon.',
      'SAVE. THE. DATE.',
      'Tea. Cake. And. Raffle.',
      'Shout out if you want to moan about the route.',
      'What goes around comes around: the swap shop is back.',
      'We are giving you two days to send a recipe.',
      'Cheers for the lift, Brenda, it was really helpful.',
      'What would we do without Nora, who has done the teas for years.',
      'Read a book, everyone: the library challenge starts on Saturday.',
      'Funny how you never notice the library clock.',
      'I have had it with them, slugs the lot.',
      'Well done Ann, six hours without a break and £90 raised.',
      'Return your library books or face the consequences, which is tea.',
      'Mark my words, you will like the tombola.',
      'Some of you can’t read the small print, so here it is bigger.',
      'I haven’t a clue how to tie a bowline.',
      'There he goes again, up the mast at eighty!',
      'Some people never learn, clearly, says my cat.',
      'Give them hell in the cup, lads.',
      'Me, a ladder, what could possibly go wrong?',
      'Great, another sunny regatta!',
      'KEEP YOUR DOGS ON LEADS',
      'MOVE YOUR CARS BY 8AM, PLEASE',
      'WHY NOT COME ALONG',
      'YOU ARE ALL INVITED',
      'We will not forget those who sailed from here.',
      'I’ve written to them with your comments and when they answer I’ll put it up here.',
      'Take it to the quay by four, or else wait till Monday.',
      'One day it will all come out in the wash.',
      'LLONGYFARCHIADAU MAWR I’R TÎM! Am gêm!',
      'How many times have you walked the canal?',
      'Keep talking to your neighbours, it is the best way to stay well.',
      'Ring first or I’ll cry.',
      'Congratulations Meg, you’ve just won the prize for the longest runner bean.',
      'Give that man a medal, thirty years of sweeping the square.',
      'Slow clap for me, the oven was never on.',
      'Thanks a million to the lads who dug out the bus.',
      'Oh good, another sunny weekend.',
      'The hall is cold, wear a jumper, you have been warned.',
      'Do us a favour and shut the gate.',
      'Must be exhausting being a new mum with twins, so the group is bringing meals.',
      'Must be lovely to live next to the river, we thought, until February.',
      'Some people need to learn to read, so we help.',
      'Get the violins out, the orchestra starts again in May.',
      'Oh bless, the Brownies think the weir is a castle.',
      'Put him back in his box, the tortoise sleeps till March.',
      'Looks like somebody lost the plot, the kitten is in the kettle.',
      'Typical of her, kind to the last.',
      'Applause for Meg, who rowed to Fishguard.',
      'Thanks for the jam Meg, as generous as ever.',
      'I will draw you a map of where the stile is.',
      'Well 👏 done 👏 Meg 👏',
      'You’re hopeless at waiting, said Nan, so the raffle is drawn first.',
      'Shall I curtsey now or later, asked the panto dame.',
      'Lord give us patience with the puppy.',
      'Go and read her page, the choir’s photographs are hilarious.',
      'I won’t rest till we have a bandstand.',
      'Great parenting course at the weir.',
      'Stupid woman, said I to the mirror.',
      'I know where the bodies are buried, so join my churchyard tour on Sunday.',
      'Whatever would we do without you, Meg? Thank you for forty years of teas.',
      'You guessed it, rain again for the council fete 🙄',
    ],
  },
};

/** Whether a "where were you" is a reproach. "Where were you when the pier burned? Send us your memories" asks for recollections. */
function isNoRecollection(document: Document, { span }: Observation): boolean {
  return !stands(document, TELL_US) || !stands(document, ASKED_WHERE, [sentenceAt(document, span.start)]);
}

function* loud(document: Document): Generator<Observation> {
  yield* shouting(document);
  yield* spelling(document);
  yield* stopping(document);
  yield* roaring(document);
  yield* echo(document);
  yield* commanding(document);
  yield* mimicking(document);
  yield* clapping(document);
  yield* rollingEyes(document);
}

/** Finds commands that are spelt out letter by letter: "R E A D". */
function* spelling({ plain }: Document): Generator<Observation> {
  for (const { 0: letters, index } of everyMatch(plain, LETTER_BY_LETTER)) {
    const [word = ''] = letters.split(/\s{2,}/);
    if (!TOLD.has(word.replaceAll(' ', '').toLowerCase())) continue;
    yield {
      kind: 'shouting',
      span: { start: index, end: index + letters.length },
      confidence: 'likely',
      why: 'talks down to somebody',
    };
  }
}

const LETTER_BY_LETTER = /(?<![A-Za-zÀ-ž\d])[A-Z](?:\s+[A-Z](?![A-Za-zÀ-ž\d'’])){2,}/g;
const TOLD = new Set('stop read scroll listen look think no enough again still move answer never wrong why leave'.split(' '));

/** Finds sentences with a full stop behind every word: "STOP. RINGING. THE. HALL." */
function* stopping({ plain }: Document): Generator<Observation> {
  for (const span of wordByWord(plain)) {
    const words = plain.slice(span.start, span.end);
    const said = words.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
    if (said.some((word) => CHEER.has(word))) continue;
    // The one who is told may be named first: "Brian. Read. The. Sign."
    const isOrder = said.slice(0, 2).some((word) => ORDERS.has(word)) || said.some((word) => REFUSED.has(word));
    if (words !== words.toUpperCase() && !isOrder) continue;
    yield { kind: 'shouting', span, confidence: 'likely', why: 'talks down to somebody, word by word' };
  }
}

/** What people are ordered to do, as in "Read. The. Sign." An invitation such as "Save. The. Date." is no order. */
const ORDERS = new Set(
  (
    'read check ask learn shut close stop pick move leave answer listen park pay clean clear fix cut use put take grow sort mend empty shift do look ' +
    'darllenwch darllena gwrandewch symudwch stopiwch edrychwch atebwch'
  ).split(' '),
);
/** Words of a blunt refusal, or of what people will not understand: "It. Is. Not. Our. Road.", "It. Belongs. To. Her." */
const REFUSED = new Set("not don't won't can't isn't belongs".split(' '));
const CHEER = new Set(
  'save date miss best ever goal love lovely win won happy welcome congratulations thank thanks well good great fair party band press please urgently petition vote'.split(
    ' ',
  ),
);

/**
 * Finds shouting in a draft that is all in capitals. It must address somebody angrily, because cheers and news are written in
 * capitals too.
 */
function* roaring({ tokens, sentences, plain }: Document): Generator<Observation> {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  const loud = words.filter(({ shape, norm }) => shape === 'CAPS' && norm.length > 1);
  if (loud.length < 5 || words.filter(({ shape }) => shape === 'lower').length >= 4) return;
  if (words.some(({ norm }) => CHEER.has(norm)) || !OUTBURST.test(plain)) return;
  for (const { start, end, first, last } of sentences) {
    const here = tokens.slice(first, last).filter(({ shape }) => shape === 'CAPS');
    if (here.length > 1 && here.some(({ norm }) => ADDRESS.has(norm) || GRIEVANCE.has(norm)))
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'shouts at somebody in capitals' };
  }
}

const OUTBURST =
  /[!?]{2}|\?[^?]*\?|\b(?:STILL|DARE|NEVER|SICK|ENOUGH|STOP|WHO (?:HAS|HAVE|THE|DO|DID)|YOU (?:HAVE|ARE|CAN|LOT|ALL|SELFISH|WILL))\b/u;
const GRIEVANCE = new Set('who how dare never nobody anybody waited idiot idiots sick ignorant selfish'.split(' '));

/** Finds a word of complaint that is repeated in capitals as a sentence of its own: "Still no reply. STILL." */
function* echo({ tokens, sentences }: Document): Generator<Observation> {
  for (const [i, { start, end, first, last }] of sentences.entries()) {
    const here = tokens.slice(first, last);
    const before = sentences[i - 1];
    if (!before || here.length === 0 || here.length > 3 || !here.every(({ shape }) => shape === 'CAPS')) continue;
    const said = new Set(tokens.slice(before.first, before.last).map(({ norm }) => norm));
    const isLong = [...said].some((word) => LONG_TIMES.has(word)) && said.has('took');
    if (here.every(({ norm }) => said.has(norm)) && here.some(({ norm }) => COMPLAINT.has(norm) || (isLong && COUNTED.has(norm))))
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'says it again in capitals' };
  }
}

const LONG_TIMES = new Set('days weeks months years hours'.split(' '));
const COUNTED = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));
const COMPLAINT = new Set('still again nothing never nobody weeks months years twice days nowhere none not ignored'.split(' '));

/**
 * Finds shouting in a draft that is otherwise written normally: a sentence mostly in capitals that addresses somebody. A few
 * initials do not count.
 */
function* shouting({ tokens, sentences }: Document): Generator<Observation> {
  const words = tokens.filter(({ keys }) => keys.has('#Word'));
  if (words.filter(({ shape }) => shape === 'lower').length < 4) return;
  for (const { start, end, first, last } of sentences) {
    const here = tokens.slice(first, last);
    const loud = here.filter(({ shape, norm }) => shape === 'CAPS' && norm.length > 1);
    const addressed = here.some(({ norm }) => ADDRESS.has(norm));
    const mostly = loud.length >= MOSTLY * here.filter(({ keys }) => keys.has('#Word')).length;
    if (loud.length >= 4 && addressed && mostly)
      yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'shouts at somebody in capitals' };
  }
}

const MOSTLY = 0.6;

/** What people are told or asked in anger. In small letters most of it is said kindly, in capitals hardly any. */
const TOLD_OFF = phrases(`
  ^ (just|now|so|and|will you|would you|for once|oh|please)? do your (job|jobs|homework|bit|duty)
  ^ (just|now|so|and|for once|go and)? read (the|it|what|your) .{0,4} (before|first|properly|again|instead|for once)
  ^ (just|now|so|and|please)? leave (her|him|them|us|me|it|our .) alone
  (just|now|so|and) (move|shift|pick up|take|clear|clean up|put|shut|turn|tie up) (your|that|those|the) .{1,4}
  ^ (just|now|so|and|please)? stop (lying|moaning|ignoring|messing|whinging|treating|blaming|wasting|hiding|
    pretending|talking|picking on|selling|making|telling|destroying|ruining|robbing|taking) .{0,8}
  ^ (just|now|so|and|please)? (listen (for once|to (us|me|people|residents|your) .{0,3})|no means no|stop (it|this|
    that) .{0,1}|how dare .{1,4}|it is not your .{1,3}|keep (your|out) .{0,2} (nose|beak|business|hands)|
    learn to (park|read|drive|listen|count) .{0,4}|answer (us|me|your emails|the question|the phone)|sort (it|this|
    yourselves|yourself|your) .{0,3}|get your act together|wake up|grow up|resign|get off your .{1,3}|open your eyes|
    use your .{1,2}|fix (it|this|the (road|roads|potholes|lights|drain|drains|bridge|pavement)))
  ^ why (is|are|wo n't|ca n't|does|do|did|has|have|was|were) .{0,8} (nobody|no one|n't|you|they|still|always|never|
    nothing|every time) .{0,8}
  ^ how (many|much) (more|times|longer) .{0,8}
  ^ (nobody|no one|none of you|not one of you|you lot|you people) .{0,1} (listens|listen|cares|care|asked|answers|
    replies|knows|know|ever|never|do n't|ca n't|wo n't|should) .{0,6}
  what is (wrong with|the matter with) (you|people|these|this|them)
  ^ (we|i|they|she|he) (are|am|is|'m|'re|'s) not (a|an|your|the|here to) (taxi|charity|tip|skip|bank|dumping|servant|
    servants|doormat|mind reader|mind readers|maid|mother|mum|slave|slaves|cleaners|cleaner|babysitting|babysitters|
    free|toilet|car park|clean up|be shouted|be abused|punchbag|punchbags) .{0,4}
  ^ (i|we) (am|are|'m|'re|have had) (so|absolutely)? (sick|sick and tired|fed up|done|it|enough) (of|with)? .{1,8}
  ^ (last|final) warning .{0,6} (move|shift|clear|stop|take|pay) .{0,4}
`);

/** Capitals that announce, forbid or thank. */
const ON_A_POSTER = phrases(`
  (please|welcome|thank|thanks|tickets|free|entry|fete|fair|market|road closed|closed|notice|warning|danger|caution|
    #Day|#Time|#Month)
`);

/** Finds a sentence in capitals in which people are told off. */
function* commanding(document: Document): Generator<Observation> {
  const { tokens, sentences } = document;
  for (const { sentence } of matches(document, TOLD_OFF)) {
    const { start, end, first, last } = sentences[sentence] ?? { start: 0, end: 0, first: 0, last: 0 };
    const words = tokens.slice(first, last).filter(({ keys }) => keys.has('#Word'));
    const isLoud = words.length > 2 && words.every(({ shape, norm }) => shape === 'CAPS' || norm.length < 3);
    if (!isLoud || stands(document, ON_A_POSTER, [sentence])) continue;
    yield { kind: 'shouting', span: { start, end }, confidence: 'likely', why: 'tells people off in capitals' };
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
