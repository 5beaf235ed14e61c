import { everyMatch } from '../every-match.js';
import { HINTS } from './political-content/hints.js';
import { POLLS } from './political-content/polls.js';
import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Observation } from '../types.js';
import { PARTIES } from './political-content/parties.js';
import { CANDIDATES, COMPETITION } from './political-content/candidates.js';
import { POLITICIANS } from './political-content/politicians.js';

/** Votes in competitions, which are not elections. A draft with one of these is not party politics. */
const VOTED_IN_JEST = phrases(
  '(bwgan brain|fwgan brain|bwganod brain|scarecrow|scarecrows|best kept village|in bloom|best in show|fancy dress|name the gritter)',
);

/**
 * Sentences with one of these are not party politics: the count of votes, notices, visits of politicians, and everyday uses of
 * political words.
 */
const NO_POLITICS = phrases(`
  (can|could|to|would|will|please|someone|somebody|only) reform (my|your|his|her|their|me|him|this) .{0,3}
  the greens (tea room|tearoom|cafe|garage|butcher|bakery|farm shop|farm|shop|garden centre|nursery|committee|mower|
    keeper|chemist)
  send (our|the|your) .{0,1} (lads|lasses|girls|boys|team|troops|ladies|under .{1,2}|runners|choir) .{0,1} a (message|
    card|cheer)
  (our|the|local) (mp|ms) .{0,1} ('s been (invited|asked)|has been (invited|asked)|asked a question|pressed the|cut the|
    opened the|will open|is opening|opens the|will cut|holds a|did a #Day) .{0,6}
  (will|to|can|could|shall|must|we|'ll|has|plans to|is to) reform .{0,5} (group|committee|team|choir|club|band|system|
    rota|timetable|forum|partnership|panel|process|watch|grants|charges|fees)
  (quiz|crossword) .{0,8} (prime minister|minister|{politician-in-full})
  (prime minister|chancellor|minister|home secretary|first minister) (is|will be|'s|are) (visiting|opening|coming to|
    attending|speaking) .{0,8}
  (leafleting|leafletting|leaflets|door to door|round the doors) .{0,8} (about|for|to advertise) (the|our|a|
    this) .{0,3} (show|fair|fete|fayre|race|concert|carnival|festival|sale|play|panto|quiz|walk|market|survey|
    consultation|pick|morning|evening|gala|run|ride|scheme|group|club|watch|ball|dance)
  (government|ministers|minister) (has|have) (announced|published|launched|opened|extended) (a|the|its|
    new) .{0,2} (grant|grants|fund|scheme|consultation|guidance|vouchers|survey|map) .{0,2} (for|on|about|to)
  (our|the|local) (mp|ms) (can n't|could n't|is unable to|was unable to|sends|sent) (make it|make the|attend|be with us|
    join us|apologies|his apologies|her apologies)
  (back|backing) #Person 's .{0,2} (car|van|lorry|trailer|tractor|horse)
  (our|the|local) (mp|ms) 's .{0,1} (surgery|surgeries|second office|page|postbag)
  (wrote|written) to our (mp|ms) about .{0,8} (civil|prompt|kind) (reply|answer)
  {party-word} .{0,2} {party-word} .{0,14} (papur|ballot|list|rhestr|hustings|question time|carried|clubs|dominoes|quiz|
    will answer|motion|thank)
  {party-word} .{0,2} (group|groups|office|hall|rooms) .{0,4} (will answer|is|are|moves|hosts|hosting|being|flickering|
    opens|shut|closed)
  (vote counts|pleidlais chi 'n cyfri|your vote) .{0,6} (polls open|polls are open|polling station|polling|gorsaf|photo id)
  (prime minister|home secretary|foreign secretary|chancellor) .{0,12} (tea towel|beans|dog|cat|motorcade|dolls|wax|
    portrait)
  (vote|voted|voting|votes) .{0,8} (goat|name of the|colour|roots|tree|pumpkin|cake|scarecrow|mascot|gritter)
  (conservative|liberal|labour|unionist|working men 's) (club|clubs) .{0,8}
  (result|results|turnout|spoilt|returned unopposed|duly elected|is elected|were elected)
  take back control of (your|my|the) (compost|garden|diary|kitchen|remote|allotment|inbox|time|house|shed)
  {party} #Number
  (persons|people|candidates) (validly)? nominated
  (statement|notice) of (persons|poll|election)
  (hustings|ymgeiswyr|rhestr yr ymgeiswyr) .{0,3} ({party}|{party-word}) .{0,8}
  {party-word} #Number
  back (on|to|in|at|from) the (green|greens)
  voted me (the)? (best|worst|top|funniest|loudest|king|queen|captain|player|winner|champion|most)
  (greens|green) .{0,8} (ground|soil|kale|cabbage|cabbages|sprouts|allotment|veg|roast|bowls|golf|plate|steamed|gravy)
  ^ .{0,4} (election|etholiad|elections|etholiadau) .{0,6} $
  labour saving
  ~labour (it|them|over|under|the (soil|bed|point|ground|path))
  (hard|manual|skilled|unskilled|cheap|free|volunteer|voluntary|casual|child|in) labour
  (greens .{0,6} (browns|peelings|clippings|compost|stalks)|browns .{0,6} greens)
  (labour of love|labour day|hours of labour|green (bin|bins|light|party hats|waste|wheelie)|blue (bin|bins)|
    conservative estimate|future (prime minister|pm)|liberal (helping|amount|coating|sprinkling|quantities))
  (westminster|downing|whitehall) (road|street|way|terrace|close|drive|avenue|court)
`);

/** Those who govern, or sit in parliament, by their offices. */
const IN_OFFICE = phrases(`
  (mp|mps|ms|prime minister|deputy prime minister|first minister|chancellor|chancellor 's|home secretary|
    foreign secretary|secretary of state|minister|ministers|government|speaker of the commons)
`);

/**
 * Words of praise, blame or a wish. Without one of them, what a member of parliament or a government has done is news: a visit, a letter, a
 * grant, an election called.
 */
const STANCE = phrases(`
  ({party}|{party-word}|{politician}|{politician-surname}|{praise}|{insult})
  (~vote|~back|~support|~sack|~resign|~fail|~betray|~wreck|~ruin|~rob|~lie|~care|~listen|~promise|~deliver|~deserve|
    ~hate|~love|~punish|~fight|~trust|~waste|~cut|~hit|~sell|~forget|~ignore|~blame|~let|~tax|~want|~need|~save|
    ~destroy|~kill|~hope|~wish|~stand|~campaign|~canvass|~elect|~win|~lose|~defend|~scrap|~abandon)
  (useless|hopeless|disgrace|disgraceful|shame|shameful|ashamed|clue|clueless|broken|proud|brilliant|best|worst|better|
    worse|great|bad|good|right|wrong|finally|at last|thank|thanks|thankyou|well done|bravo|hurrah|hooray|should|must|
    ought|enough|never|not|n't|nothing|nobody|no|only|against|change|mad|daft|stupid|idiots|crooks|liars|liar|corrupt|
    lot|shower|mob|joke|clowns|shambles|mess|touch|sold|robbing|get out|out of touch|war|tower of strength|credit|hero|
    coward|cowards|fool|fools|traitor|hypocrite|cruel|rubbish|tired|sick|fed up|hardworking|hard working|working hard|
    champion|champions|gift|gem|star|another term|always|still|again|why|how|what|our side|at heart)
`);

/** Whether a sentence that names somebody in office says what it thinks of them, and is no mere news. */
function takesSides(document: Document, { span }: Observation): boolean {
  const at = [sentenceAt(document, span.start)];
  return !stands(document, IN_OFFICE, at) || stands(document, STANCE, at);
}

/** Hashtags of parties and campaigns: #VoteLabour, #TimeForChange, #WinningHere. */
const TAG =
  /#(?:\w*(?:vote(?!r|dby)\w*|toriesout|toryout|gtto|winninghere|reformuk|libdems?|labour(?!day)|conservatives|greenparty|plaidcymru|enoughisenough|timeforchange|changeiscoming|labourdoorstep|torycuts|outout\w*|backboris|starmerout|sackthe\w*|getthevote\w*|makevotesmatter|onemorepush|elect[A-Z]\w*|plaid26)\w*)/gi;

const NEUTRAL_TAG = /voter|yourvote|register|photoid|bloom|votingmatters|didyouvote|canvote/i;

/** Errands that sound like canvassing: people knock on doors for a charity, stand for a bus, and put crosses on forms. */
const ERRANDS = phrases(`
  (door|doors) .{0,9} (flood warden|flood wardens|flood cards|neighbourhood watch|smoke alarms|grit|census|lifeboat|hospice|
    air ambulance|poppy|poppies|appeal|charity|tin|envelope|envelopes|carol|carols|
    trick or treat|scouts|raffle|lost (cat|dog)|owner|food bank|harvest|cancer|sponsor|sponsors)
  (carol|carols|trick or treating|collecting for|tin|raffle tickets|lost (cat|dog)|sponsorship) .{0,8} (door|doors)
  (stand|stands|standing|stood) .{0,1} (for|at|in|waiting for) .{0,2} (bus stop|bus|train|queue|rain|cold|till|chippy)
  (i|we) .{0,3} (vote|voted|voting) (for|against) (it|this|that|the (plan|plans|scheme|motion|budget|precept|proposal|sale|
    application|idea|lot)) (on|at|and|because|again|$)
  (cross|tick|mark|x) .{0,3} (box|boxes|square) on (the|your|our) .{0,1} (form|survey|questionnaire|sheet|slip|card|
    application|back|map)
`);

/** Sentences with one of these are not political: they use words of politics about other things. */
const NOTHING_MEANT = phrases(`
  (vote|cross|tick|candidate) .{0,12} (of the year|sheet|list in the shop|hat|cat|dog|spoilt|hall name|races|racing|
    fete|stall|wall|walnut|flower|scarecrow|raffle|bonfire|competition|website)
  (years|more years) of (that|this) (carpet|face|mortgage|commute|boiler|sofa|wallpaper|song)
  levelling up .{0,4} (pitch|patio|spirit level|the bottom|ground|lawn|money|fund|turf)
  take back control of (your|my|the) (compost|garden|diary|kitchen|remote|allotment|inbox|time|house|shed)
`);

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
  find: hashtags,
  groups: [...HINTS, ...POLLS, ...PARTIES, ...CANDIDATES, ...POLITICIANS],
  unless: [NOTHING_MEANT, ERRANDS],
  wording: {
    why: 'takes a side in party politics',
    unless: [NO_POLITICS, ERRANDS],
    unlessDraft: [VOTED_IN_JEST, COMPETITION],
    counts: takesSides,
  },
  examples: {
    finds: [
      '[We’ve had yellow for long enough in this ward].',
      '[Anyone who votes for that lot deserves the roads they get].',
      '[Good night at the branch, onwards to May].',
      '[Poster in our window, board on the gate].',
      '[A morning on the doorsteps with the purple team].',
      '[Red rosettes provided], both sides of Ferry Row.',
      '[I’d have Nora Quill for the county], so get your polling card out.',
      '[She’ll make a cracking MP].',
      '[The other candidate couldn’t find the ferry].',
      '[Clear this lot out come May].',
      '[Come May you can show them what you think].',
      '[A month from now you can send the lot of them packing].',
      '[The jokers in Westminster could not run a bath].',
      '[Elect Nora Quill].',
      '[We’re a true blue through and through family].',
      '[Vote Quill on Thursday].',
      '[Quill for Ferry Ward]!',
      '[Our MP has let us down again].',
      'Polling is on the 6th. [Don’t let him back in].',
      '[Lovely response on the doorstep in Ferry Row tonight].',
      '[A no vote keeps the ferry free].',
      '[What a shower running the country].',
      '[Steelworkers were sold down the river].',
      '[Mae’r Torïaid wedi bradychu ffermwyr].',
      '[Mae’n hen bryd cael gwared ar Lafur].',
      '[Buon ni’n canfasio dros Blaid Cymru].',
      '[Mae’r llywodraeth yn lladd cefn gwlad].',
      '[Thatcher was right about our milk].',
      '[Join me leafleting Mill Lane on Sunday].',
      '[Out on the knocker tonight with the team].',
      '[Vote Labour on Thursday]!',
      '[Time to sack this government].',
      'Can’t do the urn, [I’m with our lot with the purple balloons by the bank], voice for working folk and all that.',
      '[Leafleting on Sunday with the teal team], pasties after.',
      '[Out canvassing in Mill Lane on Saturday], come along.',
      'Lovely turnout tonight. [#VoteGreen]',
      '[Vote for me on 6 May].',
      '[Pleidleisiwch i ni eto fis nesaf].',
      '[Rhowch eich pleidlais i Siwan].',
      '[The Tories have wrecked the high street].',
      '[Never trust a Tory again].',
      'Whatever you do, [do not give him your vote].',
      '[You can feel it changing], street by street.',
      '[This government has let our farmers down].',
      '[Nobody in Whitehall has a clue].',
      '[Not another five years of this lot].',
      '[There is a red rose poster in my window].',
      'Round with the leaflets again, [all to keep Siwan in].',
      '[The whole valley is going turquoise].',
      '[Fourteen years they had and what did we get].',
      'Labour? [Don’t make me laugh].',
      '[Not one of the three main parties deserves my vote].',
      '[Badenoch talks a good game but she has never mucked out a pig].',
      '[Nobody round here misses Liz Truss].',
      '[Wes Streeting should try waiting in our A and E].',
      'A pencil hangs in every booth. [Use it to see off all of that crew].',
      '[Mae Eluned Morgan wedi’n siomi ni eto].',
      '[My hedge has got a teal poster in it].',
      'The budget robbed us. [Remember that when they come knocking].',
    ],
    ignores: [
      'If somebody could reform my knees I would dance again.',
      'Give your vote to Tiddles, who wants to be cat of the year at the fete.',
      'Money down the drain, plain and simple, and I will be voting against it.',
      'Your vote in the marrow show: use it to see off the champion.',
      'Knocking on doors in Ferry Row on Monday with the flood wardens.',
      'Use your vote, the polls are open till ten.',
      'They want me for the county at cricket, the council pitch is booked.',
      'The purple team won the tug of war, knocked the reds off their feet.',
      'Red rosettes provided for the pony show.',
      'I’d have Nora Quill for the choir.',
      'She’ll make a cracking scarecrow.',
      'The other candidate couldn’t come to the interview for the job.',
      'Clear the lot out: the leaves are deep on the path.',
      'The Greens’ tea room is open on Sunday.',
      'Time to send our lads a message before the cup.',
      'Knocking on doors for the lifeboat tin on Saturday.',
      'Stood at the bus stop all morning, can I count on you for a lift?',
      'Put a cross next to the box on the form and post it.',
      'Red through and through, us, and the coach leaves at nine.',
      'Persons nominated for Weir ward: Ida Quill (Labour), Ned Tarrant (Conservative).',
      'A labour-saving tip for the marquee: two wheelbarrows.',
      'Greens are peelings, browns are leaves, and labour them in with a fork.',
      'Our MP has written to us about the ferry.',
      'The First Minister planted an oak by the lock.',
      'Elect Rover mascot of the year!',
      'Vote Monday in the hall for the best marrow.',
      'The carol singers had a warm welcome on the doorstep.',
      'The government has published a map for walkers.',
      'Our MP couldn’t make the regatta.',
      'Back the bid! Vote for our pond in the Green Flag People’s Choice.',
      'We will reform our footpath working group.',
      'Diolch am eich llafur caled ar y llwybr.',
      'Hustings gydag ymgeiswyr Plaid, Llafur a Reform nos Lun.',
      'Take back control of your compost: worms for sale.',
      'Our hall is shortlisted for a heritage award. Vote for us by Friday.',
      'Solidarity with the losing donkey at the donkey derby.',
      'Vote for us! The goat by the pump is our scarecrow.',
      'Party in the Park, Saturday noon.',
      'Conservative Club hall hire, £15 an hour.',
      'Reform of the bus timetable: have your say.',
      'Result: Quill (Green) 402, Marsh (Labour) 377. Quill is elected.',
      'Westminster Road is shut until Friday.',
      'Blue bins this time, green bins next.',
      'Register to vote by 19 April and bring photo ID.',
      'Save our green space on Green Lane.',
      'Gareth Davies MP will open the pavilion on Saturday.',
      'Back the Conservative Club in the darts final.',
      'Ten years of the Westminster Street allotments.',
      'Get the greens in the ground now and you will have kale at Christmas.',
      'My steward’s armband has been on since seven.',
      'We got Siwan in to mend the boiler.',
      'Two Conservative members and one Labour one make up the licensing panel.',
      'The Labour and Conservative clubs meet at dominoes on Saturday.',
      'Our MP’s been invited to cut the ribbon at the hub.',
      'Mrs Badenoch has the key to the hall.',
      'Jean Rayner won the sponge class again.',
      'Starmer will open the new wing on Friday at ten.',
      'Farage Court is closed for gas works.',
      'Ed Davey will attend the opening of the lock on the 12th.',
      'The life of Margaret Thatcher, a talk by Dr Ivo Hale, at the history society.',
      'The Prime Minister is visiting the bakery on Monday, so parking will be tight.',
      'Leafleting Beck Lane on Saturday about the duck race.',
      'The thatcher was right about our ridge.',
      'Theresa May and her sister run the flower stall.',
    ],
  },
};

function* hashtags({ plain }: Document): Generator<Observation> {
  if (!plain.includes('#')) return;
  for (const { 0: tag, index } of everyMatch(plain, TAG)) {
    if (NEUTRAL_TAG.test(tag)) continue;
    yield { kind: 'slogan', span: { start: index, end: index + tag.length }, confidence: 'likely', why: 'a campaign’s hashtag' };
  }
}
