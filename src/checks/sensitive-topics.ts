import { CRITICISED } from './criticised.js';
import { phrases } from '../phrases/index.js';
import { ALLUSIONS } from './sensitive-topics/allusions.js';
import { OUTRIGHT } from './sensitive-topics/outright.js';
import type { Check, Group, Phrases } from '../types.js';

/** Words that take a side: "should", "ban", "wrong", "enough", "had its day". */
const SIDE = phrases(`
  (should|should n't|ought|must|ban|banned|legal|legalise|wrong|right|cruel|cruelty|murder|evil|disgrace|disgusting|
    sick|enough|decent|only one side|had its day|had their day|high time|about time|scrap|abolish|bring back|never|
    nonsense|rubbish|lie|lies|shame|full|stop|free|end|support|back|stand with|against|over and done|sold a pup|glad|
    worse|better off|biology|sense|madness|lost the plot|freeloaders|parasites|invasion|swamped|proud|hypocrites|
    propaganda|fairy tales|genocide|terrorists|woke|saved|sin)
  (was|is|were) .{0,3} (daft|stupid|bad|good|best|worst|mad|mistake|con|disaster|scandal|swindle|triumph) (idea|move|
    decision|thing|mistake|business|day)? .{0,4} (ever|start to finish|from the start|all along|done|did|could)
  (dylai|dylid|ddylai|gwahardd|hen bryd|cywilydd|digon|byth|%diddymu|diddymwch|dim tywysog|does dim lle|cau|caewch|
    stopiwch|stopio|gwastraff|gormod|angen|rhaid|erchyll|gwaetha|gorau|haeddu|celwydd|lol|rhydd|rhyddid)
`);

/** Sentences with one of these take no side on a country: they mention its cooks, choirs or flags at a friendly event. */
const COMES_TOGETHER = phrases(`
  (families|friends|people|visitors|guests|women|men|children|students|dancers|choir|band|cooks|neighbours|newcomers|
    players|pupils|class) .{0,2} from #Capital .{0,4} (~cook|~bake|~teach|~sing|~dance|~share|~host|~invite|~play|~join|
    ~perform|~bring|~exhibit|~welcome|making|made)
  (flag|flags|recipes|recipe|songs|dishes|food|music|stamps|embroidery) .{0,12} (~paint|~hang|~bake|~sew|painted|made|
    window|supper|display|stall|lunch|class|library|school|exhibition)
  bring .{0,4} (passport|passports)
  (net zero|climate|brexit|covid) .{0,2} (grant|grants|fund|funding|audit|paperwork|forms)
  (statue|statues|sculpture) .{0,2} (trail|walk|tour|cleaned|unveiled)
  (gaza|israel|palestine|ukraine) (street|road|lane|terrace|house|cottage|close|avenue)
  independence day .{0,4} (picnic|party|barbecue|bbq|quiz|breakfast|supper|tea|dance)
  pronouns in (welsh|french|spanish|german|english)
  (covid|flu|vaccine|vaccines|vaccination|jab|jabs|booster) .{0,3} (clinic|clinics|drop in|bookings|appointments|
    available|starts|start)
  (refugee|refugees|asylum seekers|asylum seekers ') .{0,2} (welcome|fund)? (tea|lunch|supper|fund|week|football|class|
    classes|clothes|collection|choir|film|films|picnic|party)
  (welcome|coffee|tea|supper|lunch|picnic|football) .{0,2} for .{0,2} (refugees|asylum seekers|newcomers)
  (illegal|a crime|against the law) (in (#Number|two|ten|twelve|most|several) countries|to (put|eat|make|be this|charge|
    serve|have))
  (cake|pudding|pie|pies|dancing|singing|joke|jokes|jumper|socks|tie|hill|heat|alarm|scones|gravy|chips|cheese|wine|
    snoring) .{0,4} (should be|is|are|ought to be) (illegal|banned|a crime)
  (parking|hill|stairs|steps|heat|traffic|knees|feet|mornings|midges|shoes|hangover|queue|school run) .{0,2} (is|are|
    was|were|'s) (absolute|sheer)? murder
  #Capital .{0,2} #Capital .{0,2} (flags|recipes|songs|dishes) .{0,8}
`);

/** Sentences with one of these bring the faith up in a play, a song or a service. */
const IN_A_PLAY = phrases(`
  (nativity|panto|play|plays|played|superstar|musical|carol|carols|service|mass|hymn|hymns|choir|sing|sings|singing|
    tickets|donkey|shepherds|verse|quote|says the sign|poster)
`);

const group = (kind: string, why: string, source: string, near: Phrases | null = SIDE, unless?: Phrases): Group => ({
  kind,
  why,
  phrases: phrases(source),
  ...(near ? { near } : {}),
  ...(unless ? { unless } : {}),
});

const GROUPS: readonly Group[] = [
  {
    kind: 'religion',
    why: 'calls people to a faith',
    unquoted: true,
    unless: IN_A_PLAY,
    phrases: phrases(`
      without (jesus|christ|god|the lord|him) .{0,3} (lost|nothing|doomed|damned|no hope|hopeless|hell) .{0,5}
      (turn|turn back|come|come back|return|surrender|kneel|give your (life|heart|soul)) to (jesus|christ|the lord|god|
        allah) ($|now|today|before|while|and|tonight) .{0,5}
      (accept|receive|trust in) (jesus|christ|the lord jesus|jesus christ) (as|and|today|now|before|into|$) .{0,5}
      (jesus|christ|jesus christ|god|the lord|islam|the bible) (is|'s) (the (only|one true) (way|answer|hope|saviour)|
        the way the truth|coming back) .{0,5}
      only (jesus|christ|god|the lord) (can|will) save .{0,4}
    `),
  },
  ...ALLUSIONS,
  ...OUTRIGHT,
  group(
    'religion',
    'takes a side on religion',
    `
    (religion|religions|bishop|bishops|archbishop|sharia|islam|church of england|the vatican|pope|atheist|atheists|
      god botherers|faith schools|church schools|the church running|pray|prayers before|gweddi|crefydd|blasphemy|
      sabbath|kept holy|saviour|repent|be saved|come to him|jesus|the lord|burqa|burka|halal)
  `,
    SIDE,
    phrases(
      '(the lord (lieutenant|mayor|chancellor)|lord (lieutenant|mayor)|full english|gluten|egg hunt|nut free|walk into a bar|pray (you|tell|they|it does)|(ash|tree|trees|wood|pool|hall|yew|elms) .{0,4} be saved|baby jesus|kite)',
    ),
  ),
  group(
    'immigration',
    'takes a side on immigration',
    `
    (immigration|immigrants|immigrant|migrants|migrant|asylum|asylum seekers|small boats|off the boats|the boats|
      dinghies|dinghy|illegals|the channel|migrant hotel|border|borders|deport|deportation|rwanda|country's full|
      islands full|island's full|newcomers|%mewnfudwyr|mewnfudo|%ceiswyr lloches|%ffiniau|%cychod bach)
  `,
    SIDE,
    phrases(
      '(tide|harbour|sail|sailing|regatta|raft|rafts|drifting|adrift|drift|tied|tie|mooring|moorings|slipway|weir|jetty|fishing|hovercraft|swim|swam|swimmer|swimmers|ferry|duck|paddle|rowing|crew|moored|boat club|birds|newcomers welcome|coffee morning|weeds|weed|weeding|garden|gardens|gardener|gardeners|gardening|roses|lupins|dahlias|geraniums|flower|flowers|bed|beds|lawn|herbaceous|mulch|slugs|bulbs|shrubs|collie|terrier)',
    ),
  ),
  group(
    'international',
    'takes a side in a conflict abroad',
    `
    (gaza|israel|israeli|palestine|palestinian|palestinians|hamas|netanyahu|zionist|zionists|idf|west bank|
      from the river|ceasefire|ukraine war|putin|nato|trump|iran|hezbollah)
  `,
  ),
  group(
    'constitution',
    'takes a side on Brexit, independence or the constitution',
    `
    (brexit|brexiteer|brexiteers|remainers|remoaners|leave voters|rejoin|eu membership|the eu|brussels|independence|
      indyref|annibyniaeth|yes cymru|second referendum|years out|abolish the senedd|house of lords)
  `,
  ),
  group(
    'gender',
    'takes a side on sex and gender',
    `
    (trans|transgender|pronouns|gender ideology|self id|biological|born (male|female|a man|a woman)|single sex|
      women's spaces|women only|drag queen|gender|non binary|same sex|gay marriage|(she|he)'s a (woman|man) because|
      what a woman is|ladies night means ladies|adult human female)
  `,
    SIDE,
    phrases('(pennine|trail|support group|walkers|fat|fats|lesson|lessons|grammar|verbs|nouns)'),
  ),
  group(
    'abortion',
    'takes a side on abortion or assisted dying',
    `
    (abortion|abortions|unborn|pro life|pro choice|assisted dying|assisted suicide|euthanasia|right to die|dying man|
      means to go|dignitas)
  `,
  ),
  group(
    'health',
    'takes a side on vaccines or lockdowns',
    `
    (vaccine|vaccines|jab|jabs|the jab|anti vax|antivaxxers|vaxxed|lockdown|lockdowns|masks|big pharma|covid|5g|
      fluoride|plandemic)
  `,
    phrases(`
    (poison|experiment|lie|lies|wake up|sheep|sheeple|never (again|had)|refuse|force|forced|mandatory|killed|
      proved right|hoax|scam|control|guinea pig|guinea pigs|wo n't be (having|putting)|should be|idiots|selfish)
  `),
    phrases('(vet|spaniel|kittens|clinic|drop in|booking)'),
  ),
  group(
    'justice',
    'takes a side on crime and punishment',
    `
    (death penalty|capital punishment|hang them|bring back (hanging|the (birch|cane))|hanging (is|'s)? too good|
      string them up|soft on crime|legalise cannabis|drug laws|culture war|cancel culture|free speech|
      political correctness|pc gone mad|wokery|wokeism|(too|so|gone|going|all this|this|being|anti) woke|woke (nonsense|
      brigade|lot|mob|rubbish|agenda|policy|ideology|madness|culture|world|warriors|council|stuff|crap)|net zero|
      climate hoax|climate emergency|just stop oil|statues|slavery reparations|black lives matter|blm|take the knee)
  `,
    null,
    phrases(
      '((declare|declares|declared|declaring) (a|its|our|the)? climate emergency|net zero (grant|grants|fund|funding|audit)|(statue|statues) .{0,2} (trail|cleaned|unveiled)|swing|swings|(big|old) (oak|tree)|tyre|climbing|basket|baskets|tug of war|bell ropes)',
    ),
  ),
  group(
    'animals',
    'takes a side on hunting, culls or eating meat',
    `
    (fox hunting|trail hunting|the hunt|hunting ban|hunt ban|hunting|hunts|hounds|badger cull|badgers|cull|
      grouse shooting|pheasant shoot|vegan|vegans|meat is|a pack on|setting a pack|hela|trail hunt)
  `,
    phrases(`
    (ban|cruel|cruelty|savage|savages|barbaric|tradition|townies|leave (us|them|it) alone|murder|murderers|bloodsport|
      bloodthirsty|should|tomorrow|countryside|shout|preach|lecture|do-gooders|gwaharddiad|llonydd|class|toffs|forced|living creature)
  `),
    phrases('(egg|eggs|house hunting|treasure|scavenger|bargain hunt|job hunting|martins|tiggy|bear hunt|plant hunt)'),
  ),
  group(
    'monarchy',
    'takes a side on the monarchy',
    `
    (monarchy|monarch|royals|royal family|republic|republican|the crown|the king (is|'s)|not my king|king charles|
      prince of wales|tywysog|goron|%brenhiniaeth|%teulu brenhinol|coronation|palace|palaces|scroungers|abolish)
  `,
    phrases(`
    (had its day|had their day|abolish|scrap|waste|scroungers|parasite|parasites|leech|elected|republic|not my|taxpayer|
      taxpayers|obscene|leeches|pack off|packed off|get rid of|do away with|freeloaders|hospitals|digartref|amgueddfa|
      dim|arall|museum|best thing|homeless|bow|subjects|diddymwch|%diddymu|gwastraff|hen bryd|privilege|unelected)
  `),
    phrases('(dole|foreign|bunch of|chicken|quiche|street|crystal palace|tlws|bingo|cinema|cafe|donkey engine)'),
  ),
  {
    kind: 'justice',
    why: 'takes a side on crime and punishment',
    phrases: phrases('bring back the (rope|noose)'),
    unlessDraft: phrases('(swing|swings|tree|oak|climbing|tug of war|bell ropes|playground)'),
  },
  {
    kind: 'other',
    why: 'takes a side on what divides people, in the slogans of the dispute',
    firm: true,
    phrases: phrases(`
      (ca n't|can not|could n't|wo n't|afraid to|dare n't) (define|say|tell you|tell us|tell) (what)? (a|
        is a)? woman .{0,4}
      should (n't|not|never)? have (stayed in|left|never left|come out|gone) .{0,6} (europe|eu|brussels|fishing|farmers|
        farming|trade|single market|leaving|brexit|remain|passports|customs)
      (ethnic cleansing|apartheid state|two state solution|nakba|intifada|occupied territories)
      (keep|kept|keeping) (it|the sabbath|sunday|one day|the lord's day)? .{0,3} holy
      (can n't|ca n't|cannot|can't|cant|not allowed to|daren't) (even)? say (anything|owt|nowt|a word|merry christmas|
        what you think) .{0,1} (these days|any more|anymore|nowadays)
      (the|this|our|wee) (country|island) (is|'s) .{0,2} (full|full up|bursting|overrun|swamped|being invaded) .{0,3}
      (shut|close|lock|slam) the (border|borders|ports|drawbridge) .{0,4}
      (#notmyking|#abolishthemonarchy|#abolishit|#freepalestine|#standwithisrael|#standwithukraine|#ceasefirenow|
        #refugeeswelcome|#stoptheboats|#rejoineu|#prolife|#prochoice|#mybodymychoice|#transrights|#blacklivesmatter|
        #juststopoil|#banthehunt|#keeptheban|#yescymru|#indywales|#letwomenspeak|#goveganforthem|#climateemergency|
        #defundthebbc|#bringbackhanging|#savetheunborn|#prayforgaza|#republicnow|#savewomenssports|#adulthumanfemale|
        #letthemeatsteak)
      (bowing and scraping|bow and scrape|bending the knee|tug my forelock|tugging (the|our|their) forelocks|
        gilded (coach|carriage)|gold (coach|carriage)|unelected (family|head of state)|accident of birth|
        born to rule) .{0,6}
      (saying nothing|silence|looking away|staying silent|keeping quiet) is (picking|taking|choosing|complicity|
        violence|complicit) .{0,3}
      (stain|blot) on (every one|all of us|each|us all|humanity|this country|the nation|the conscience|our) .{0,6}
      (blood|oil) (is)? on (their|his|her|our|your|its) hands .{0,4}
      (children|babies|families|civilians) .{0,4} (bombed|starved|shelled|slaughtered|massacred|under the rubble|
        under rubble|under rockets) .{0,5}
      (wrong|right) side of history .{0,3}
      (project fear|sunlit uplands|oven ready deal|took back control|taking back control) .{0,5}
      (for|got|get|given|enjoy|enjoying|worth|queued|waving|wave|love|hate|all for|price of) .{0,3} blue (passport|
        passports) .{0,5}
      blue (passport|passports) (and all|and everything|and nothing|and a queue|but|nothing|made in|for this) .{0,5}
      (there's|there is) no (god|such thing as god|heaven|hell|afterlife|climate crisis|climate emergency|
        pandemic) .{0,4}
      (keep|get|kick) (religion|god|prayers|bishops|the church|the bishops) out of .{0,4}
      only two (sexes|genders) .{0,4}
      (ca n't|can not|cannot|can never|nobody can|no one can|never) (really|just)? change (your|their|his|her|
        a person 's)? .{0,1} (sex|chromosomes) .{0,8}
      (sex|gender) .{0,2} (n't|not) .{0,2} (changed|changes|altered) by .{0,2} (form|piece of paper|certificate|law|
        frock|dress|surgeon|signature) .{0,3}
      (men|man|boys|males|a bloke|women|woman|a man|a woman) (ca n't|can not|cannot|can never|never|will never|
        could never|do n't) (become|be|turn into|change into) (a)? (women|woman|girls|female|men|man|male) .{0,4}
      (man|woman|bloke) (in a (dress|frock|skirt|wig)) (is|'s) (still)? a (man|bloke|fella|woman) .{0,3}
      (my body my choice|her body her choice|woman's right to choose|right to choose what|clump of cells|baby killer|
        baby killers|murdering babies|back street abortion|backstreet abortion|life begins at|born or unborn|
        every child in the womb|die with dignity|dying with dignity|dignity in dying)
      (clot shot|sheeple|scamdemic|plandemic|great reset|depopulation|chemtrails|fifteen minute (city|cities) (are|
        is)? .{0,3} (prison|control|lie|ghetto)|medical apartheid) .{0,5}
      (life should mean life|life means life|throw away the key|prison's too good|prison is too good|eye for an eye|
        bring back (flogging|hanging|the stocks|national service|the death)|prisons are holiday camps|want birching|
        want flogging) .{0,5}
      (eco|climate|green) (zealots|alarmists|hoax|scam|crap|con|cult|hysteria|zealot|agenda|nonsense|lies) .{0,4}
      (man made climate|climate change|global warming|net zero) (is|'s) .{0,3} (hoax|scam|con|lie|nonsense|rubbish|myth|
        religion|cult|bankrupting|madness) .{0,4}
      (fox|foxes|hounds|hunt|hunting|badger|badgers|grouse|pheasants|hare|hares) .{0,6} (barbaric|torn apart|
        ripped apart|bloodthirsty|red coats|pink coats|killing for fun|killed for fun) .{0,5}
      (meat|dairy|milk) is (murder|cruelty|rape|torture) .{0,3}
      (westminster|english) rule .{0,4}
      (send|ship|turn|tow|fly) (them|em|the lot|the boats|every one of them) (back to (france|where|rwanda)|to rwanda|
        back across|all back) .{0,5}
      (lads|men|males|blokes) of (fighting|military) age .{0,5}
      (four star hotel|hotels for|hotel full of) .{0,3} (illegals|migrants|asylum|boat people|young men) .{0,6}
      (illegals|economic migrants|open borders|mass immigration|uncontrolled immigration|channel migrants) .{0,6}
      (cychod|cwch) .{0,6} (mewnfudwyr|sianel|newyddion|ceiswyr) .{0,6}
      (wlad|gwlad) .{0,3} (lawn|llawn|orlawn) (dop)? .{0,5}
      (nid|dim) fy (mrenin|nhywysog) .{0,3}
      (rhyddid|annibyniaeth) i gymru .{0,4}
      (lladd|llofruddio) (plant|babanod|teuluoedd) .{0,6}
    `),
  },
];

export const sensitiveTopics: Check = {
  id: 'sensitive-topics',
  summary: 'a side taken or invited on a matter that divides people beyond the parish',
  kinds: {
    religion: { label: 'religion' },
    immigration: { label: 'immigration' },
    international: { label: 'a conflict abroad' },
    constitution: { label: 'Brexit or the constitution' },
    gender: { label: 'sex and gender' },
    abortion: { label: 'abortion or assisted dying' },
    health: { label: 'vaccines or lockdowns' },
    justice: { label: 'crime, punishment or the culture wars' },
    animals: { label: 'hunting and animals' },
    monarchy: { label: 'the monarchy' },
    other: { label: 'a divisive subject' },
  },
  misses: ['a subject that is only hinted at'],
  groups: GROUPS,
  wording: {
    why: 'takes a side on what divides people',
    inRough: true,
    unless: [
      COMES_TOGETHER,
      CRITICISED,
      phrases(
        '(god save (the|our) (king|queen)|house hunting|house martins|regatta|boats (drifting|adrift|moored|tied|bumping)|raft race|rope swing|leaving europe (tomorrow|today|tonight|now|on #Day|for home|after .{1,3} (days|weeks|months))|^ god knows (where|how|who|what|why|when)|(grandad|granddad|nan|gran|grandfather|great aunt) (says|said|told))',
      ),
    ],
  },
  examples: {
    finds: [
      '[Call me old fashioned but marriage is a bloke and a lass].',
      '[Dinghies every night and nobody blinks, but try painting a shed].',
      '[Who is paying for the tiara]?',
      '[Without Christ you’re doomed], come along tonight.',
      '[Nobody can change their sex with a biro].',
      '[Men can never become women].',
      '[We stand with Ukraine].',
      '[You voted for it, now enjoy it]. See you in the queue at Calais.',
      '[Seventeen million of us wanted out].',
      '[Feed our own people first].',
      '[I will not have a fella in a frock in the ladies].',
      '[Vandals want flogging].',
      '[There is blood on your plate].',
      '[Palaces everywhere while veterans starve].',
      '[That was never our war].',
      '[A child is a child from the start].',
      '[Time we packed off the royals].',
      '[Hen bryd diddymu’r frenhiniaeth].',
      '[The monarchy has had its day].',
      '[They hid the crib in case it offends somebody].',
      '[The bacon came off the menu because it might upset people].',
      '[Sundays are for church, not for football].',
      '[Where will you spend eternity]?',
      '[A mosque in the old bank]? [I’d sooner see it empty].',
      '[The dean should never bless same sex couples].',
      '[He’s no king of mine].',
      '[The men in the hotel get three meals a day and my nan gets a tin of soup].',
      '[String the lot of them up].',
      '[Trump is the only one with any sense].',
      '[From the river to the sea].',
      '[Leave meant leave].',
      '[Boys are boys and girls are girls], never mind the forms.',
      '[We wouldn’t let a dog suffer], so change the law.',
      '[Them as had the jab are all poorly].',
      '[Those boosters were never tested on anyone over eighty].',
      'Thirty years a midwife in Ripon. [I would never have lent a hand to it].',
      'Nice walk today. [Shut the migrant hotel now], enough is enough.',
      '[Israel is in the wrong over Gaza].',
      '[The bishops have lost the plot on marriage].',
      '[Brexit was the worst mistake of my life and we should rejoin].',
      '[Ban the hunt], it is cruel.',
      '[Oil is on their hands], not ours.',
      '[Life should mean life], no parole.',
      '[Keep the bishops out of Parliament].',
      '[Single sex spaces must stay], whatever they say.',
      '[Abortion is murder].',
      '[The vaccine is poison].',
      '[Bring back the rope].',
      '[Hanging is too good for them].',
      '[Blue passports and nothing else to show for it].',
    ],
    ignores: [
      'Millbeck Parish Council has declared a climate emergency and will plant 200 trees.',
      'Mae’r llwybr yn warth a dylai’r sir fod â chywilydd.',
      'The drains on Weir Lane are a disgrace and the borough should be ashamed.',
      'Dinghies every night at the sailing club and nobody minds, but try the tea.',
      'Who is paying for the carriage, asked the bride.',
      'The border by the weir is full of weeds.',
      'Without Jesus the nativity is lost, so who has the doll?',
      'Leaving Europe tomorrow, back on Monday.',
      'Queueing on the hill is murder on the knees.',
      'That pudding ought to be illegal.',
      'Covid booster clinics begin on Monday, no booking.',
      'Stop the boats drifting, tie them up at the jetty.',
      'The lad in a dress is the dame, the ladies play the mice.',
      'God save the King! The beacon is lit at ten.',
      'Too many dinghies in the harbour, the raft race must wait.',
      'Carols on the green at six, led by St Mary’s.',
      'Remembrance Sunday parade, muster at 10.30.',
      'Bunting for the King’s birthday.',
      'Flu jabs at the surgery on Saturday.',
      'Eid Mubarak to everyone celebrating.',
      'Egg hunt in the park on Monday.',
      'Bring back the rope on the old oak, the children loved that swing.',
      'A pair of swallows house hunting in the tractor shed again.',
      'Who watered the hanging baskets?',
      'Woke to the sound of bells.',
      'Trans-Pennine walkers stop at the hall on Friday.',
      'Please stop climbing on the statues in the park.',
      'Join the hunt for painted eggs tomorrow.',
      'Coronation chicken sandwiches at the museum cafe on Saturday.',
      'The Lord Mayor opens the fete at noon, entry free.',
      'A support group for trans people meets at the library on Mondays, free tea.',
      'The vet says that kittens should be nine weeks old for their first jab.',
      'New blue passports can be collected from the post office.',
      'Friends from Syria and Eritrea are teaching us to make flatbreads on Tuesday.',
      'The flags of Israel, Greece and Peru hang in the geography room.',
      'Net zero grant for village halls: forms from the office.',
      'Pronouns in Welsh come next in the lessons.',
      'From the river to the sea is a twelve mile walk.',
      'The nativity is indoors in case the rain upsets the donkeys and pigs.',
      'I’d rather see the mosque at the open day than on the map.',
      'Bread and water? Keep the lot of them on bread and water is how the novel ends.',
      'Musk is a genius in the novel, says the book club.',
      'The people of Gaza Street have asked for a bin.',
      'Independence Day picnic for our American visitors.',
    ],
  },
};
