import { FOR_ALL, GIVEN_AWAY } from './commercial-promotion/for-all.js';
import { PLUGS } from './commercial-promotion/plugs.js';
import { WORD_OF_MOUTH } from './commercial-promotion/word-of-mouth.js';
import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** A good cause for which the money is raised. It excuses a sale anywhere in the draft. */
const FOR_A_CAUSE = phrases(`
  (in aid of|sponsored (walk|silence|swim|run|row|ride|climb|slim|sleepover|knit)|proceeds (to|go|for)|all proceeds|
    all profits|(all|every penny|everything|it all|money) (goes|go|
    going) (to|towards) (the|our|st)|(all|every penny) to (the|our|st)|(for|towards|to) the (church|chapel|roof|hospice|
    lifeboat|air ambulance|scouts|cubs|brownies|guides|pta|school|hall|library|appeal|lights|bulbs) (roof|fund|funds|
    appeal|camp|kitchen|heating)?)
`);

/** Sentences with one of these are no offer: they tell what somebody paid or was charged, or what a council charges. */
const PAST_OR_COUNCIL = phrases(`
  (winner|winners|runner up|runners up|highly commended|second place|third place|joint first) .{0,3}
  best (dressed|decorated|kept|lit) .{0,2} (shop|shopfront|window|windows|garden|street|village)
  (he|she|who) (is|'s) (the|our) (council|parish|town) 's .{0,1} ({staff-word}|warden|groundsman|caretaker|lengthsman|handyman|
    ranger)
  (he|she|they|steward|stewards|#Person) (will|'ll|'d|would) (soon)? (see|put|set) (you|me|us|him|her|them) (right|
    straight)
  (junior|juniors|children|under #Number|over #Number|over 60s|under 16s|students|concessions) .{0,1} (half price|free)
  (i|we|she|he|they|mum|mam|dad|nan|gran) (paid|was charged|were charged|got charged|got stung|forked out|had to pay|
    got quoted)
  (bill|fine|repair|quote|contract) .{0,6} (was|came to|is) #Money
  (told|charged|conned|fleeced|overcharged|rushed|stung|did) (me|us|my|him|her|mum|mam|dad|nan|gran|
    them) .{0,12} (#Money|quid|pound|pounds)
  (^|put) .{0,2} (#Money|quid) .{0,3} (in at the|on the phone|on the clock)
  (not for sale|do n't think much of|stopped for|counted|float|the fund|tea fund|my sister does|for company)
  (have to|had to|need to|must) book now
  off .{0,3} (council tax|rates|water bill|precept)
  contract (awarded|award|was awarded|has been awarded|goes to|went to|let to)
  (our|the council's|the parish's) (new)? (contractor|contractors|supplier|grass cutters) .{0,6}
  (thank you|thanks|diolch|grateful) to .{1,6} for (mending|fixing|repairing|clearing|cutting|painting|cleaning|laying|
    planting|unblocking|rebuilding|resurfacing|gritting|finishing|putting up|taking down|coming out|turning out) .{0,6}
  ({trade}|{trader}|accountant|cleaner) (charges|charge|charged) .{0,6}
  (set up|setting up|started|starting|created|launched|made) .{0,4} (page|group|account|channel|
    list) for .{0,4} (updates|news|notices|alerts|residents|neighbours|chat|information|questions|flood|floods|street|
    village)
`);

const GROUPS: readonly Group[] = [
  ...WORD_OF_MOUTH,
  ...PLUGS,
  {
    kind: 'discount-code',
    why: 'gives a discount',
    phrases: phrases(`
      (code|quote|quoting|use|put|mention|promo code|voucher) .{0,3} #CAPS .{0,4} (at|for|in|off|till|checkout|to get)?
      (%gostyngiad|%disgownt|%cynnig arbennig|#Percent i ffwrdd|hanner pris|dau am bris un) .{0,3} (o|i|yn|ar|
        #Percent|wythnos|yr|os|wrth|tan|gan|efo|gyda|$) .{0,6}
      (cod|côd) (#CAPS|#Word) .{0,2} (am|i gael|wrth) .{0,1} (%gostyngiad|%disgownt|archebu|#Percent) .{0,4}
      (#Number|ten|a tenner|a fiver|a bit|15|10) .{0,2} off .{0,6} (if you|when you|mention|say|quote|with|first|your|
        order|anything|code|this|all|everything)
    `),
  },
  {
    kind: 'sale',
    why: 'offers something for sale',
    phrases: phrases(`
      #Money .{0,1} (each|a (cut|dozen|month|week|bag|jar|box|load|bunch|pair|session|class|pop|go|head|ticket|lesson|
        tray|go|slice|day|night|pint|bottle)|or two for|y mis|y dwsin|the pair|ono) .{0,6}
    `),
    unlessDraft: FOR_A_CAUSE,
  },
  {
    kind: 'own-interest',
    why: 'stands to gain by it',
    phrases: phrases(`
      (i|my lad|my son|our lad|my husband|my mate|our kid|my brother|my daughter|the wife|my wife|hubby) .{0,3} (do|
        does|doing|offer|offers|offering|started|starting|'s started|just started|make|makes|sell|sells|can do|
        can quote|bake|bakes|fit|fits|run|runs) .{0,4} (lawns|gutters|driveways|gardens|cakes|fencing|hedges|patios|
        decorating|plumbing|nails|lashes|haircuts|dog walking|window cleaning|candles|jam|tarmac|trees|cleaning|ironing|
        bouncy castles|lessons|wreaths|photos|weddings|roofing|pressure washing|jet washing|logs|reiki|pilates|
        yoga) .{0,8}
    `),
  },
  {
    kind: 'business',
    why: 'advertises a business',
    phrases: phrases(`
      (did|does|fixed|sorted|done) (ours|mine|us|it|our boiler|our roof|our drive) .{0,6} (recommend|tenner|morning|
        bargain|reasonable|cheap|number|ring|gent|price|cash|good price|wiped)
      (says|say) (you|i) (saw|sent) .{0,4}
    `),
  },
  {
    kind: 'fundraising',
    why: 'asks for money for somebody’s own ends',
    phrases: phrases(`
      (any|every) (help|little|donation|donations|pound|penny|bit|contribution|fiver) .{0,5} (helps|however small|
        appreciated|towards|welcome|gratefully|grateful|counts|no matter) .{0,4}
      (chip in|sponsor me|sponsor us|gofundme|go fund me|crowdfunding|justgiving|buy me a coffee|wish list|patreon|
        ko fi) .{0,6}
      (jar|bucket|page|collection|whip round) .{0,3} (on the bar|behind the bar|is up|is set up|up and running|in (my|
        our) name|for (my|me)) .{0,5}
      (raising|short|target|goal|collecting) .{0,4} (#Money|#Number) .{0,6} (my|me) .{0,5}
    `),
    unless: FOR_ALL,
  },
  {
    kind: 'business',
    why: 'advertises a business',
    phrases: phrases(`
      (my|our) (wife|husband|daughter|son|sister|brother|cousin|mum|mam|dad|lad|mate|niece|nephew|lass|partner|
        sister in law|brother in law|fella|other half|hubby|missus) 's .{0,2} (salon|cafe|shop|stall|business|company|
        bakery|restaurant|studio|nursery|gym|boutique|farm shop|tea room|dance school|classes|book|album) .{0,6}
      (fy|'n|ein) (%busnes|%siop|%salon|%caffi|%bwyty|%gwasanaeth|%stondin|%cwmni) (i|ni|newydd|fy hun) .{0,8}
      {cy-kin} .{0,4} (rhad|rhesymol|ar gael|yn dda|'n dda|trwsio|peintio|gosod|torri gwair|glanhau ffenestri|plymio|
        gwerthu) .{0,8}
      {cy-kin} (i|ni|fi)? .{0,1} (ydi|yw|di|ydy|sy|sydd) .{0,2} (boi|dyn|ddynes|un|gorau|gora|gwneud|gneud|neud|torri|
        trwsio|gosod|plastro|peintio|glanhau|gwerthu|cynnig|rhedeg) .{0,8} (prisiau|prisia|pris|rhad|rhesymol|llanast|
        negeswch|ffoniwch|cysylltwch|bwciwch|ar gael) .{0,4}
      (angen|chwilio am|isio|isie|eisiau|moyn) .{0,2} (plastrwr|plymar|plymwr|trydanwr|adeiladwr|peintiwr|saer|garddwr|
        gwarchodwr|glanhawraig|glanhawr|tacsi|töwr|lectrishan|dj|ffotograffydd|cacen|gacen|torrwr gwair|
        torri gwair) .{0,8} (fi|mab|gŵr|brawd|ffoniwch|cysylltwch|prisia|prisiau|negeswch|tecst|medrwn|gallwn|{cy-kin}|
        #Capital ydi|'r boi|y boi) .{0,6}
      (wedi agor|ar agor (nawr|rŵan)|newydd agor|agor dydd|agor ddydd) .{0,3} (%caffi|%bwyty|%siop|%tafarn|%salon|
        %becws|%bwtic|%cigydd|%campfa) #Capital .{0,8}
      (%caffi|%bwyty|%siop|%tafarn|%salon|%becws|%bwtic|%cigydd|%campfa) #Capital{1,3} .{0,10} (#Money|bwciwch|
        archebwch|bwrdd|fwrdd|bargen|bargeinion|cynigion|cinio dydd sul) .{0,6}
      (bwciwch|archebwch|bwcio|archebu|ordrwch|ordro) .{0,2} (nawr|rŵan|heddiw|eich|gyda|efo|cyn|lle|trwy|drwy|%bwrdd|
        bwrdd) .{0,4} (nawr|rŵan|ar|apwyntiad|bwrdd|cynnig|slot|gacen|gacennau|
        dwrci|#Money|pris|gwallt|ewinedd|tylino|ginio|arbennig|nadolig) .{0,3}
      (ring|call|through|book with|order from) .{0,1} #Capital and (sons|son|co|daughters) .{0,6}
      orders (close|by|in by|taken|welcome|for christmas|being taken) .{0,6}
      (taking|accepting) (orders|commissions|on new clients|on new customers|new clients|new customers|
        new pupils) .{0,6}
      .{0,6} (three|two|four|five|#Number) for (two|one|three|#Number|a (fiver|tenner)|the price of) (until|till|all|
        this|while|at|on|from|with|and) .{0,6}
      (set menu|two courses|three courses|sunday roast|sunday roasts|carvery|tapas|cocktails) .{0,5} (£|#Money|quid|
        free|half price|fiver|tenner)
      (#Money|quid|tenner|fiver) .{0,3} (delivered|fitted|installed) .{0,4}
      (free|complimentary) (pud|pudding|delivery|dessert|starter|fitting|valuation) .{0,6}
      (i|we) ('ve|have) (just)? (opened|started|launched|set up|taken over) .{0,3} (a|the|my|our|as) .{0,6} (cafe|shop|
        salon|business|studio|bakery|garage|stall|gym|round|company|nursery|workshop)
      (we|i) (stock|fit|supply|install|repair) .{0,8} (#Money|rates|prices|free|delivery|quote|reasonable|cheap|dm|
        message)
      (i|we) (sell|make|bake|fit|groom|clean|sweep|teach|repair|tutor|cater|photograph) .{0,8} (#Money|quid|order|
        orders|dm|message|rates|price|prices|weddings|parties) .{0,4}
      (link in (my|the|our) bio|affiliate|i earn|earn commission|commission on|referral link|my referral|
        paid partnership|like and share|sponsored post) .{0,6}
      (caffi|siop|salon|tafarn|bwyty|garej|stondin) newydd #Capital .{0,6}
    `),
    unless: FOR_ALL,
  },
  {
    kind: 'discount-code',
    why: 'gives a discount',
    phrases: phrases(`
      (say|mention|tell|quote) .{0,2} (i sent you|my name|this post|you saw it here|you saw this) .{0,6}
      (#Percent|half|a fiver|a tenner|fiver|tenner|free .{1,2}) .{0,2} (if|when) you (say|mention|quote|tell|show|bring|
        order|spend) .{0,6}
    `),
    unless: FOR_ALL,
  },
  {
    kind: 'business',
    why: 'recommends a business or its offer',
    firm: true,
    phrases: phrases(`
      (shop|use|try|support|get down to|get yourself to|go to|pop (in|into|down)? to|visit|call|book|recommend|i mean|
        see|ask) .{0,2} (my|our) (wife|husband|son|daughter|brother|sister|mum|dad|lad|missus|cousin|mate|girlfriend|
        partner|nan) 's .{0,2} (shop|florist|firm|cafe|salon|business|pub|garage|bakery|barbers|stall|van|studio|
        company|deli|butchers|florists|takeaway|gym)
      (ca n't|cannot|could n't) recommend .{0,8}
      y (cant|can't) (bant|i ffwrdd|oddi|os) .{0,6}
    `),
    unless: FOR_ALL,
  },
  {
    kind: 'sale',
    why: 'offers something for sale or to let',
    phrases: phrases(`
      (gen i|gynnon ni|gyda fi|'da fi|gyda ni|ar werth|ar osod) .{0,6} (i 'w|i'w|ar) (gwerthu|werthu|gosod|osod|werth|
        rentu|rhentu) .{0,6}
      ^ .{0,2} (ar werth|ar osod|i'w werthu|i'w gwerthu|i'w osod|i'w gosod) .{0,10}
      .{0,6} (ar werth|i'w werthu|i'w gwerthu|am werth) .{0,4} (#Money|ono|negeswch|ffoniwch|cysylltwch|cynigion|
        pris) .{0,4}
      (wyau|coed tân|logs|mêl|gwair|cŵn bach|cathod bach|tatws|torchau|tyrcwns) .{0,4} (ar werth|#Money .{0,1} (y|
        yr un)|y bag|y llwyth|y dwsin) .{0,6}
      (flat|unit|premises|cottage|shop|room|rooms|bungalow|lock up|ground floor|chalet|annexe|office) .{0,12} (to let|
        for rent|to rent) .{0,4}
      (viewing recommended|viewings welcome|viewing advised|early viewing|no chain|keen rent|competitive prices|
        reasonable rates|fair rates|sensible offers|no silly offers|no time wasters|collection only|
        buyer collects) .{0,6}
      (i 'm|i am|we're|we are) (selling|letting|renting|baking|taking orders) .{0,6} (#Money|quid|tenner|order|orders|
        dm|message|ring|call|from) .{0,4}
      (eggs|logs|honey|jam|firewood|puppies|kittens|hay|kindling|wreaths|turkeys|lambs|chutney) .{0,6} (#Money|quid|
        a (bag|dozen|box|jar|load|net) .{0,1} (#Money|quid|tenner|fiver)) .{0,4}
    `),
    unless: FOR_ALL,
  },
  {
    kind: 'own-interest',
    why: 'stands to gain by it',
    phrases: phrases(`
      (i|my .{1,2}|our .{1,2}) (stand to|would|'d|might|will|'ll) (gain|benefit|profit|make a bit|do well|get paid|
        be paid) .{0,6}
      (i should say|full disclosure|cards on the table|i 'll be honest) .{0,3} (i|it 's|that|my) .{0,6} (own|mine|owns|
        firm|business|landlord|shares|land) .{0,4}
    `),
    unless: FOR_ALL,
  },
  {
    kind: 'sale',
    why: 'offers something for sale or by appointment',
    phrases: phrases(`
      (i've|ive|i have|we've|we have|got) .{0,4} (gaps|slots|appointments|spaces|vacancies|openings|cancellations|
        cancellation|room) .{0,6} (perms|perm|cut|colour|nails|lashes|lessons|pupils|dogs|groom|grooming|massage|
        clients|customers|diary|opening up) .{0,4}
      (i|we) (pour|make|knit|crochet|bake|sew|brew|carve|turn|grow|rear|breed|press|roast|print|paint|weave) (them|
        these|at home|in the|myself|ourselves|in my) .{0,10} (#Money|quid|tenner|fiver|each|if anyone|order|
        orders) .{0,6}
      (#Money|quid|tenner|fiver|pound) (for everything|for the set|ono|or offers|or nearest offer|or near offer|
        no offers|collected|collection only|to collect) .{0,4}
      (for sale|up for grabs) .{0,8} (#Money|quid|offers|ono|tenner|fiver) .{0,4}
      (selling|flogging|getting rid of) (my|our|the|a|his|her) .{0,8} (#Money|offers|quid|grand|cheap|ono|dm|message|
        no messers|no timewasters) .{0,4}
      (i|we) (get|earn|make) .{0,3} (commission|percentage|referral|kickback|points|bonus) .{0,6} (if|every|for|when|
        from) .{0,6}
      (use my|with my) (link|code|referral) .{0,6}
      (no job|nothing) too (big|small) .{0,4}
      (smoke free home|pet free home|hardly used|barely used|never worn|worn once|used once|used twice|still boxed|vgc|
        full working order|good working order) .{0,8} (#Money|quid|tenner|fiver|offers|pound|ono|collect) .{0,4}
    `),
    unlessDraft: FOR_A_CAUSE,
  },
  {
    kind: 'business',
    why: 'recommends a business or its offer',
    phrases: phrases(`
      (gives|give|does|do|did) (you|us|me|ours|yours) (a good|a great|a cracking|a fair|a decent|a brilliant|a lovely|
        an honest) (deal|price|job|rate|quote|finish|cut) .{0,8}
      (if (you|anyone|anybody) (need|needs|want|wants|fancy|fancies)|anyone (needing|wanting|after)|need|want) (a|an|
        some|any|your) .{0,4} {trade} .{0,4} (#Person|my|our|dm|message|ring|call|give|shout|look no further|number|
        he's|she's|is your man|is the man) .{0,4}
      (needs|need|wants|short|another|saving|raising|to raise|find) .{0,4} #Money .{0,6} (envelope|envelopes|bucket|tin|
        jar|pot|behind the bar|on the bar|on the counter|gofundme|any change|spare change) .{0,4}
    `),
  },
];

/** Sentences with one of these advertise nothing: they warn against a business. */
const WARNED_OFF = phrases(`
  (never|n't|wo n't|avoid|steer clear|nobody should) .{0,2} (use|using|buy|touch|trust|go|near|of|bother|
    again) .{0,6} (again|avoid|useless|no brakes|never again|rubbish|robbed|ripped)
`);

const NOTHING_MEANT = phrases(`
  stall (went|did|raised|made|sold out|had) .{0,6}
  (stall|stalls|table|tables|pitch|pitches) (is|are|at|cost|for)? #Money
  #Money (a|an|per) (class|entry|go|ticket|head|child|dog|stall|pitch|plot)
  (up|cost|costs|cost us|about|roughly|save|saved|rent|rents|charge|charges|fee|fees|bill|fine|hire|permit|permits|
    they want|came in at|set at|asking for) .{0,4} #Money .{0,1} (each|a)
  #Money .{0,1} (each|a|y) .{0,3} (more than|less than|last year|sponsors|to name|they want|with a driver|
    for the heating|each way|from (april|#Month)|under)
  (for|towards) (the|a new|our) (playground|pond|mural|lifeboat|air ambulance|bench|hall|park|lights|band|roof|
    bus shelter|petrol|fireworks|defibrillator)
  (school|library|office|wi|quiz|tombola|fete|legion|fees|twinning|lost|lights)
  council (!(sent|recommended|recommends|gets|get)|$)
`);

export const commercialPromotion: Check = {
  id: 'commercial-promotion',
  summary: 'advertisements for a business, product or paid service; discount codes; personal fund-raising or gain',
  kinds: {
    business: { label: 'a business promoted' },
    sale: { label: 'something for sale' },
    'discount-code': { label: 'a discount code' },
    fundraising: { label: 'personal fund-raising' },
    'own-interest': { label: 'the author’s own gain' },
  },
  misses: ['praise of a shop that only its owner would write'],
  groups: GROUPS,
  unless: [NOTHING_MEANT, WARNED_OFF],
  wording: {
    why: 'advertises a business or what it offers',
    inRough: true,
    unlessDraft: [FOR_A_CAUSE, GIVEN_AWAY],
    unless: [PAST_OR_COUNCIL, WARNED_OFF],
  },
  examples: {
    finds: [
      'Looking for a new boiler? [Call Quill Heating, best prices in town]!',
      '[For all your gardening needs contact Green Wellies Ltd].',
      '[My aunt does a bit of sewing, fair prices].',
      '[Unveiling my new pottery line at the fair].',
      '[The florist is doing tulips at half price till Sunday].',
      '[Tell them the clerk sent you, and you pay less].',
      '[You want my aunt for curtains].',
      '[My surname is on the van], day or night.',
      '[£4 a stem], fresh this morning.',
      '[Pryce Glazing, porches from £900].',
      '[Whip round for Ned’s new teeth].',
      '[Give Kev a bell if your gutters leak].',
      'Nip in for your tea. [Best chips for miles].',
      '[Marge at the corner cafe does a belting fry up, get yourself down].',
      '[Nobody fits carpets like our Len], message him.',
      '[Selling the trailer, two grand].',
      '[Ewch i weld Huw yn y becws, bara gorau’r sir].',
      'Newydd agor: [Caffi Celyn, bwciwch fwrdd].',
      'Angen plastrwr? [Brawd fi ydi’r boi, prisiau da].',
      '[Mae gen i feic i’w werthu, £60].',
      '[Gostyngiad o 20% yn y salon tan ddydd Sul].',
      '[Fy siop i ydi’r rhata yn y dre].',
      '[Use code CLLR10 at the checkout].',
      '[My sister’s café has a table free].',
      '[Pop in to the Golden Fleece tonight].',
      '[I do driveways if anyone needs a quote].',
      '[A flat to let over the shop].',
      '[Sponsor me for the half marathon].',
      '[There is a bucket behind the bar for my new knees].',
      '[Two courses for twelve quid at the Plough tonight].',
      '[Mention this post and your first wash is free].',
      '[I can’t recommend the new chiropodist enough].',
      '[Ground floor flat over the bakery to let at a keen rent].',
      '[If the bypass comes my field would gain by it].',
      '[Ugain y cant i ffwrdd ar bob torch tan nos Wener].',
      '[Eggs £2 a dozen at my gate].',
      '[Under new management and now open].',
      '[If anyone needs a plumber my nephew has time on Fridays].',
      '[He did our roof for a good price], ask me for his card.',
      '[I’ve got slots for perms on Tuesdays].',
    ],
    ignores: [
      'For all your library needs ring the council.',
      'Best decorated shopfront: winner, The Wool Basket; runner-up, Quill’s Butchers.',
      'My daughter’s lemonade stall went down a storm and raised £31 for the donkeys.',
      'My niece is doing a sponsored row for the hospice and I’m putting in double.',
      'Anyone driving to the match? I can chip in for diesel and bring flapjack.',
      'Harmonium, free to any kind home! It belongs to the ferryman, tell him Nora sent you.',
      'Bureau, free to any kind home! Ring the ferryman.',
      'My aunt does a bit of bell ringing.',
      'The library shop is doing maps at half price till Sunday.',
      'Tell them the council sent you a letter.',
      'You want my aunt for the curtains at the library.',
      '£4 a stem at the church stall.',
      'Weir Gardens, allotment plots from £12 a year.',
      'Whip round for Ned’s museum of teeth.',
      'Give Kev a bell if your gutters leak, he is the council’s warden.',
      'Best chips for miles, said Grandad, and he was a miner.',
      'The cubs do a belting bacon bap, get yourself down.',
      'Pop in on Saturday. The judges had the best scones for miles.',
      'Ewch i weld Huw yn siop yr elusen, llyfrau gorau’r sir.',
      'Nobody tells a story like our Len.',
      'Ewch i weld Huw yn y llyfrgell am docyn.',
      'Mae’r caffi cymunedol ar agor o ddeg.',
      'Stalls £9 each at the spring fair.',
      'Contract awarded: Quill & Sons will paint the pavilion for £3,900.',
      'Thank you to Quill & Sons for mending the stile so quickly.',
      'I would never use Bellwood Tyres again, they fitted the wrong size.',
      'Lost a glove? Knock at number 9, she’ll see you right.',
      'Use GL99 4AB for the satnav, the lane has no name.',
      'The tombola is £1 each, six for a fiver.',
      'The pensioners get a carvery for £6 at the Hut.',
      'Farmers’ market on Saturday, twenty stalls.',
      'Hall hire is £12 an hour; book with the office.',
      'Scouts’ jumble sale in the scout hut.',
      'Invitation to quote: bus shelter repairs.',
      'Mayor’s charity quiz, all proceeds to the hospice.',
      'Allotment plot available, waiting list open.',
      'Every penny counts, says the hospice, and thanks you for £412.',
      'The allotment orders close on Friday: seeds through the association.',
      'The council has two garages to let; forms from the office.',
      'Free puddings at the youth club on Tuesday.',
      'Squash is £4, under 12s free.',
      'Residents get 10 per cent off at the leisure centre with a library card.',
      'Hall hire is £12 a session.',
      'The library is now open on Sundays.',
      'The museum is half price if you show a bus ticket.',
      'I can’t recommend the library’s rhyme time enough.',
      'The council has a ground floor room to let; forms from the office.',
      'Our street would benefit from a later bus.',
      'Cake is £2 a slice. Everything goes to the lifeboat.',
      'A bin bag of toys, £3 the set, still boxed. It is in aid of the cubs.',
      'Mum paid forty quid for a wash and a set, and it rained.',
      'The repair cafe fixed it in one morning.',
      'I’ve got slots for dogs in the show, every penny to the church roof.',
      'The dog show is £1 a class, all day.',
      'Their fees went up, it cost us £60 each.',
    ],
  },
};
