// Hints at people of another origin, faith or way of life, who are never named: their names, when they came, what they get.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { TOLD } from './shut-out.js';

/** Names that people are known by as foreign, or as not. */
const NAME = `(mohammed|muhammad|mohamed|mohammad|ahmed|abdul|abdullah|mustafa|hassan|hussain|hussein|omar|patel|singh|khan|
  iqbal|ivan|igor|vlad|pavel|stanislav|dimitri|goldberg|cohen|chang|wong|ski)`;

/** Those who are said to have brought what is wrong. */
const NEWCOMERS = `(hostel|hotel|mosque|camp|hmo|hmos|refugees|asylum seekers|migrants|immigrants|travellers|gypsies|caravans|
  wagons|romanians|{people-of}|(the|a|that|those|them|some) (vans|{nationality})|that lot|them lot|their lot|those people|
  (they|you know who) (came|turned up|arrived|moved in|pulled in|were moved in|got here)|
  (put|moved|housed|dumped) (that lot|them|those lads|those men))`;

/** What nobody had before they came. */
const CRIME = `(break ins|break in|burglary|burglaries|theft|thefts|stabbings|stabbing|muggings|mugging|robberies|trouble|bother|
  problems|crime|graffiti|thieving|fly tipping|(shed|sheds|car|cars|van|bike|bikes|house|window) .{0,1} (broken into|done over|nicked|pinched|stolen|
  gone missing))`;

/** What is no blame: it is denied or reported, or a fair has brought its caravans. */
const NOT_BLAMED = phrases(`
  (not true|untrue|myth|racist|racism|prejudice|police|court|nobody should|none since|no more|nor since|none now|
    festival|fair|holiday|alarm)
  we (arrived|came|opened|moved in)
`);

/** Those who belong, as the author sees it. */
const OURS = '(proper|real|true|genuine|born and bred|actual|indigenous|native)';

/** What is given out and waited for. */
const SHARED =
  '(house|houses|housed|housing|homes|home|flat|flats|bungalow|bungalows|list|queue|priority|jobs|job|plot|plots|school place|school places|garage)';

export const HINTS: readonly Group[] = [
  {
    kind: 'race',
    why: 'holds somebody’s name against them',
    unquoted: true,
    unless: [
      TOLD,
      phrases(
        '(spelt|spelled|spell|misspelt|pronounced|typo|please|reception|boxer|converted|conversion|dog|pup|puppy|cat|pony|horse|lamb|beer|ale|pub|bistro)',
      ),
    ],
    phrases: phrases(`
      (my|our|your) .{0,1} (name|names|surname|face) (is|was|were|are|had been|'s|'d been)? (not|n't)? (ended in|
        ends in|finished in)? .{0,1} ${NAME} $
      (if|because|since|suppose|shame|pity|maybe|perhaps|unless) .{0,2} (my|our|your) .{0,1} (name|surname|face) (was|
        were|is|had been|'s|ends in|ended in) (not|n't)? .{0,1} ${NAME} .{0,8}
      if (you|i|we|he|she|they|your name|my name) ('re|'m|are|am|was|were|'s|is|'d been|had been) (only|
        just)? (called)? ${NAME} .{0,8}
      (~change|~give) (my|his|her|your|their|our) (name|surname) to ${NAME} .{0,5} (and|i 'd|he 'd|they 'd|got|get|see|
        suddenly|would|might) .{0,6}
      if (i|we|he|she|they) ('d|had|was|were) (only|just)? (been)? called (smith|jones|evans|brown|davies|williams|
        taylor) .{0,2} (it|he|she|they|i|we) ('d|would|wo n't|would n't|might) .{0,6}
      (should|might|may|will|'ll|must|ought to|going to|shall|better|could|i 've half a mind to) (have)? (put|call|
        called|change|changed|sign|signed|write|written) (my name|my surname|myself|ourselves|me)? (down|to|as|
        in)? .{0,1} ${NAME} .{0,8}
      (put|write|sign|stick) .{0,2} ${NAME} .{0,2} on (the|your|my|that|it) (envelope|form|letter|application)? .{0,8}
      name like that .{0,2} (he|she|they) ('ll|'s|is|are|'re|must|wo n't|ca n't|is n't|does n't|do n't|can|will) .{0,8}
      (with|got|has|his|her) .{0,2} (name|surname) like that .{0,1} (i|you|we) (doubt|ca n't see|bet) .{0,8}
      what (kind|sort) of (a)? name is that for (a|an|our|the) .{0,1} (councillor|vicar|curate|doctor|teacher|clerk|
        neighbour|policeman|councilman|chairman|nurse|dentist|englishman|welshman)
    `),
  },
  {
    kind: 'language-group',
    why: 'makes fun of people whose language is another one',
    firm: true,
    unquoted: true,
    unless: phrases('(holiday|abroad|spain|france|patagonia|ferry|airport|clinic|appointment|hearing|class|course|lesson|lessons)'),
    phrases: phrases(`
      (need|needs|needed|want|wanted|bring|brought|take) (a|an|your|my|to bring (a|an|your))? .{0,1} (phrase book|
        phrasebook|interpreter|translator|dictionary|rosetta stone) (these days)? (now)? (to|just to|before you can|
        when you|if you want to) (order|buy|get (a|your|my|some|served|anything)|have|shop|ask for|walk|chat|
        talk to (the|my|your) (own)? (neighbour|neighbours|barber|bus driver|fella|girl)|do|go (down|to|in)|
        speak to) .{0,8}
      (take|bring|need|needed|pack|got) (your|my|a) (passport|visa) (if|when|for|to|just to|before) .{0,2} (you|you 're|
        go|going|walk|walking|shop|shopping|a walk|a trip)? .{0,1} (down|into|up|round|along) (to)? (the|that|our|
        #Capital) .{0,1} (precinct|street|road|estate|market|high street|end|town|terrace|arcade)
      bring (your|an|their) own interpreter .{0,3}
    `),
  },
  {
    kind: 'other',
    why: 'hints that wrongs came with a group of people',
    unquoted: true,
    unless: NOT_BLAMED,
    phrases: phrases(`
      (no|not a|not one|nobody had|had no|never|never had|never any|hardly any|hardly a|had n't|did n't have (any)?|
        there was n't (a|any)) (a|an|any|much|single)? .{0,2} ${CRIME} .{0,8} (before|until|till|til|'til|
        then) .{0,6} ${NEWCOMERS}
      (never|did n't (have to)?|no need to|nobody) (used to)? (lock|locked|bolt|bolted|shut) .{0,6} (until|till|before|
        then) .{0,6} ${NEWCOMERS}
      (funny|strange|odd|coincidence|amazing|curious|interesting) .{0,10} (${CRIME}|going|gone|missing|go|went|started|
        nicked|vanishing|disappearing) .{0,4} (since|when|once|after|the (day|week|minute|month|moment|
        same week)) (that)? .{0,4} ${NEWCOMERS}
      (since|when|once|after|the (day|week|minute|month|moment)) (that)? .{0,3} ${NEWCOMERS} .{0,8} (coincidence|
        funny that|just saying|make of that|draw your own|you do the maths)
      ${CRIME} .{0,8} then .{0,3} ${NEWCOMERS} (turn|turned|came|come|moved|arrived|opened|appeared|pull|pulled) .{0,3}
    `),
  },
  {
    kind: 'race',
    why: 'would put people of the place before others',
    firm: true,
    unless: [TOLD, phrases('(visitor|visitors|tourist|tourists|beer|ale|produce|cheese|secret)')],
    phrases: phrases(`
      ${OURS} (locals|local people|local families|villagers|english people|welsh people|british people|
        natives) (should)? .{0,1} (first|come first|get priority|get it|get them|before|only|deserve|ought to|
        be allowed|be able) .{0,8}
      ((give|giving|gave|hand|handing|sell|selling|let|letting|go|going|went) .{0,4} to|(be|only|just|strictly|kept|
        them|reserved) for) (the|a)? ${OURS} (locals|local people|local families|english families|welsh families|
        british families|villagers|english people) .{0,6}
      ${SHARED} .{0,10} (whoever|anyone|anybody|somebody|someone|people|families|a family|a couple|lads|blokes|them|
        those) (who|that)? ('s|has|have|'d)? (just|only|fresh|straight|not long)? (got|gets|get|stepped|steps|came|
        comes|come|rolled|fell|hopped|jumped|climbed)? (just)? off (the|a|some) .{0,1} (coach|bus|boat|plane|ferry|
        train|lorry|dinghy) .{0,4}
      (given|gave|give|giving|hand|handed|sold|sell|let|gone|went|housed|house|housing|moved in) .{0,10} (from|
        out of) (god|goodness|heaven|heavens|lord|christ|who) knows where .{0,8}
    `),
  },
  {
    kind: 'race',
    why: 'asks for somebody of another origin to serve them',
    unquoted: true,
    unless: TOLD,
    phrases: phrases(`
      (from|is|was|'s|were) .{0,2} ({homeland}|{nationality}|coloured|foreign|abroad|over there|out there|
        goodness knows where) (i think|or somewhere|or something|or one of (those|them)|and|so|but|i believe|
        or wherever){0,2} .{0,1} (anyway|mum|i|we|my wife|my mum|gran|nan|dad|so i|so we) .{0,1} (asked|ask|rang|wanted|
        insisted|said) .{0,2} (for|to see|to have|on)? (another|somebody else|someone else|a different (one|doctor|
        nurse|carer|dentist)|a proper (one|doctor|nurse|carer)|one of our own)
      (like|prefer|want|wants|rather have|ask for|sooner have) (my|our|her|a|his|your) (doctor|doctors|gp|dentist|nurse|
        nurses|carer|carers|vicar|chemist|solicitor|surgeon|teachers|teacher|staff) (to be|were|was)? (from here|
        from round here|english|british|welsh|white|one of us|one of our own|local born|to be (one of us|
        like us)) .{0,3}
    `),
  },
  {
    kind: 'other',
    why: 'grudges people what they have or are given',
    unquoted: true,
    unless: TOLD,
    phrases: phrases(`
      (they|they 've|they all|every one of them|all of them|each of them|half of them|them|that lot) .{0,4} (five|six|
        seven|eight|nine|ten|a dozen|#Number) (kids|children) each .{0,6}
      (they|they 've|they all|every one of them|all of them|each of them|half of them|that lot) .{0,10} (better|newer|
        flashier|posher) (phone|phones|iphone|trainers|car|cars|coat|coats|pram|prams) than .{0,6}
      (new|latest|brand new) (phone|phones|iphone|iphones|trainers) (in|on) (all|every one of|each of)? their .{0,6}
      (gold|diamond) (bangles|bangle|chains|rings|teeth|watch|watches) .{0,1} (and all|and everything|and they|
        and still|all of them|the lot of them) .{0,6}
    `),
    near: phrases(`
      (food bank|foodbank|hotel|hostel|benefits|refugees|asylum|came here|came over|come over|come here|boats|boat|
        dinghy|camp|free school|handouts|council house|with nothing)
    `),
  },
  {
    kind: 'religion',
    why: 'grudges a faith its place or its days',
    unquoted: true,
    unless: TOLD,
    phrases: phrases(`
      (they|them|that lot) .{0,1} (get|gets|have|want|'ve got|'ve) .{0,4} (to|for|off for|
        off at) .{0,1} (wash their feet|pray|prayers|praying|their prayers|ramadan|eid|diwali|fasting|this festival|
        that festival) .{0,12} (we|us|ours|the rest of us) .{0,5}
      (mosque|temple|synagogue|prayers) (of|on|every|at|by) .{0,2} #Day .{0,3} (so)? .{0,3} (shutters|shuts|shut|closed|
        closes|nothing gets done|the rest of us|some of us) .{0,6}
      (shut|shuts|closed|closes|closing) .{0,4} #Day .{0,3} (because|cos|as|since|so) (they|they 're|
        that lot) .{0,2} (all)? (off (to|at)|down|at|praying) .{0,2} (mosque|temple|synagogue|prayers|pray) .{0,3}
      (shut|closed|late|no post|off|off again) .{0,6} (one of|another of|because of|for)? their (holy|religious|
        feast) (day|days|festivals) (again|must be nice|all right for some|the rest of us|any excuse)? .{0,3}
      before (the|all the|all them|them|those|another lot of)? (boat people|asylum seekers|migrants|immigrants|foreigners|
        illegals|refugees|travellers|gypsies) (get|grab|take|clear|help|nick|have|move|snap|bag) .{0,1} (there|it|them|in|
        into|all|everything|themselves|the|to|up|our)
      let them (go and)? (build|have|put|keep) (it|one|them|theirs) (back|over)? in (saudi|saudi arabia|pakistan|iran|iraq|
        india|turkey|africa|somalia|mecca|bradford|poland|romania|israel|rome|the desert|their own country) .{0,3}
      if (the|that|their|this) .{0,1} (mosque|temple|gurdwara|synagogue|hostel|camp) .{0,2} (goes|gets|opens|is|comes|
        does) .{0,4} (i 'm|we 're|i 'll|we 'll|i shall|that 's us|the house) .{0,4} (sell|selling|moving|move|off|leave|
        leaving|sale|
        out of here)
      (druids|hippies|pagans|crusties|travellers|gypsies|campers|goths|{hated-group}) .{0,8} (when|once|after|
        if) they ('ve|have)? (had|have|get|got|take|taken|found) a (bath|wash|shower|bar of soap|haircut) .{0,4}
    `),
  },
  {
    kind: 'traveller',
    why: 'says that travellers are thieves',
    firm: true,
    unlessDraft: phrases(`
      (fox|foxes|mink|badger|badgers|ferret|ferrets|police|storm|wind|winds|gale|gales|fair|circus|cubs|geese|swans|
        swallows|carol|carols|singers|santa|choir|panto|holiday)
    `),
    phrases: phrases(`
      (lock|padlock|count|hide|chain|bolt|shut) (up|away|in)? (the|your|yer|all your|all the) (sheds|shed|garage|
        garages|ducks|hens|chickens|dogs|geese|spoons|tools|bikes|gates|washing|barn|barns|quads) .{0,5}
      (every|any|each|all the|half the) (shed|sheds|garage|garages|yard|barn|farm) .{0,6} (lighter|emptier|bare) .{0,4}
      (say|wave|kiss) goodbye to (your|the) .{1,2}
      (i 'm|i am) (not|only) saying .{0,2} (it 's|it is) them .{0,5}
    `),
    near: phrases(`
      (they 're|they are|that lot are|that lot is|you know who (is|'s|are)) (back|here again|on the move|in the lay by)
      (caravans|caravan|vans|wagons|trailers|piebalds) .{0,5} (field|verge|verges|lay by|common|bypass|car park|rec|
        green|top field|showground|again)
      (horses|piebald|piebalds) .{0,3} (on|along|tethered|all over) .{0,3} (verge|verges|lay by|common|bypass|green|
        roundabout)
    `),
  },
  {
    kind: 'traveller',
    why: 'says that travellers are thieves',
    phrases: phrases(`
      you know who ('s|is|are) (back|here|arrived|turned up|coming) $
    `),
    near: phrases(`
      (caravans|vans|wagons|trailers|piebalds|horses) .{0,3} (on|in|along|tethered|all over|up) .{0,3} (verge|verges|
        lay by|common|bypass|green|roundabout|field|showfield)
    `),
  },
  {
    kind: 'other',
    why: 'warns women and girls off the people of a place',
    unless: [TOLD, phrases('(pavement|pavements|light|lights|lamp|lamps|lit|traffic|speed|lorries|road|ice|icy|works|scaffolding)')],
    phrases: phrases(`
      (told|warned|tell|warn) (my|our|your|the) .{0,1} (girls|daughter|daughters|wife|granddaughter|granddaughters|
        lasses) (not to|to stay|to keep|never to|they ca n't) (walk|go|cut|away|clear|well)? .{0,3} (hotel|hostel|
        mosque|camp|barracks|takeaway|kebab shop|car wash|barbers)
      (would n't|wo n't|do n't|not|n't|never) (let|want|have|letting) (my|our|your|a|any|his|her) .{0,1} (daughter|
        daughters|wife|girl|girls|granddaughter|granddaughters|missus|sister|kids|women) (to)? (walk|walking|go|going|
        anywhere|out) .{0,1} (past|by|near|in front of) .{0,2} (hotel|hostel|mosque|camp|barracks|takeaway|kebab shop|
        car wash|barbers)
    `),
  },
  {
    kind: 'race',
    why: 'says that a place is being given up to people of another origin',
    unquoted: true,
    unless: phrases(
      '(stall|stalls|sale|exhibition|wedding|museum|class|workshop|colour|colours|gorgeous|lovely|beautiful|bread|delicious|heaven|heavenly|wonderful|amazing|fresh|baking|divine|fishing|crew|lifeboat|fish|passengers|crab|mackerel)',
    ),
    phrases: phrases(`
      (all|nothing but|wall to wall|full of) .{0,1} (saris|turbans|veils|burkas|burqas|hijabs|headscarves|niqabs|
        prayer mats|foreign shops|halal|hostels) (now|nowadays|these days) .{0,3}
      (now|nowadays|these days|today) .{0,3} (all|nothing but|wall to wall|full of|just|a sea of) .{0,1} (saris|turbans|
        veils|burkas|burqas|hijabs|headscarves|niqabs|beards|prayer mats|foreign voices|foreign shops|halal|mosques|
        takeaways and barbers|polish shops|hostels|{people-of})
      (these|those|them|all these) ({nationality}|hong kong|{people-of}) .{0,12} (that 's why|no wonder) .{0,3} (ca n't|
        cannot|no|never) (get|buy|find|afford|see) .{0,5}
      (are|is|'re) (all|mostly|half of them) (straight)? off the (boat|boats|dinghies|dinghy) .{0,6}
      ({nationality}|eastern european) (shop|restaurant|takeaway|family|families|kids|neighbours|cafe) (smells|smell|
        stinks|stink|reeks|reek|pongs|pong) .{0,4}
      ({nationality}|kurdish|eastern european|foreign) (barbers|barber|barber's|nail bars|nail bar|car wash|car washes|
        shops|takeaways|kebab shops|vape shops|phone shops|hand car washes) .{0,6} (know what|what they 're|really for|
        really up to|fronts|a front|front for|laundering|never a customer|no customers|cash only)
    `),
  },
  {
    kind: 'religion',
    why: 'puts people down for what they wear for their faith',
    unquoted: true,
    phrases: phrases(`
      (know|tell|who 's|who is|anyone|anybody|whoever 's|goodness knows|god knows) .{0,5} (under|behind|beneath) (that|
        the|a|all that|those|them|one of those|one of them) (veil|veils|burkas|burka|burqa|niqab|face covering|
        headscarf|sheet)
      how (do|would|can|could|am) (i|you|we|anyone) (supposed to|meant to)? (know|tell|be sure) (who|what) (i 'm|
        you 're|we 're|is|it is|'s) .{0,4}
      (ca n't|cannot|could n't|want to|like to|rather|prefer to) (even)? see (her|their|your|his|a|the) (face|faces|
        mouth) .{0,4}
    `),
    unless: phrases('(bride|brides|wedding|may queen|groom)'),
    near: phrases(
      '((covered|wrapped) (up)? (from)? (head to (toe|foot)|top to toe)|veil|veils|headscarf|burka|burqa|niqab|hijab|letterbox|letter box)',
    ),
  },
  {
    kind: 'race',
    why: 'says that pets are not safe from those who cook there',
    near: phrases(`
      (takeaway|takeaways|take away|chinese|noodle|noodles|korean|vietnamese|thai|curry|indian|restaurant|oriental|sushi|
        chow mein|stir fry|dim sum|spring rolls)
    `),
    unless: phrases(`
      (bonfire|firework|fireworks|bangers|fox|foxes|cold|frost|storm|traffic|lorries|rats|poison|road|bin|bins|stolen|
        missing|thief|thieves|lost|found|antifreeze|vet)
    `),
    phrases: phrases(`
      (would n't|do n't|would not|do not|better not|best not) (be)? (leave|leaving|let|letting) (your|my|the|yer|any) .{0,1} (cat|
        cats|dog|dogs|moggy|tabby|kitten|kittens|puppy|labrador|hamster|pets) (out|outside|loose|alone|unattended|
        off the lead|near|wander) .{0,4}
      (count|hide|lock up|keep hold of|bring in|fetch in|keep in) (your|the|yer|all your) .{0,1} (cat|cats|dog|dogs|
        moggies|moggy|pets|labrador|tabby|poodle|kitten|kittens)
      (no|fewer|not many|not a|run out of) .{0,1} (strays|stray cats|stray|cats|pigeons|swans) (left|round here|round there|
        any more|these days|to be seen) .{0,6}
    `),
  },
  {
    kind: 'traveller',
    why: 'hints that thieves came with the horses and wagons',
    unless: phrases(`
      (fair|festival|show|circus|paddock|stable|stables|riding|trekking|campsite|holiday|gymkhana|own|our|badger|badgers|
        ate|eaten|depot|insurance|delivery|deliveries)
    `),
    phrases: phrases(`
      (never|did n't|only|hardly|no) .{0,2} (needed|need|had|used|bothered) .{0,3} (padlock|padlocks|lock|locks|lock up|chain|
        chains|camera|cameras|cctv|alarm|alarms|bolt|guard dog|security light|security lights) .{0,6} (till|until|before|
        once|then) .{0,1} (the|those|them|these|some|all them) .{0,1} (horses|ponies|piebalds|cobs|wagons|caravans|
        trailers|vans) .{0,2} (turned up|arrived|appeared|came|pulled|rolled|showed up|landed|got here) .{0,6}
    `),
  },
];
