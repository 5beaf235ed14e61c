// How a trader is plugged in passing: what is cheap there this week, whose van it is, and who sent you.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { FOR_ALL, GIVEN_AWAY } from './for-all.js';
import { JOB, OF_THE_PUBLIC } from './word-of-mouth.js';

/** Those who sell something. */
const SHOP = `({trader}|{trade}|shop|store|warehouse|nursery|garden centre|salon|barbers|butchers|bakers|bakery|garage|
  cafe|pub|restaurant|takeaway|chippy|deli|florists|farm shop|showroom|outlet|gym|studio|stall|market|soft play|
  play barn|kennels|cattery|merchants|brewery|spa|hotel|inn|ironmongers|carpets|tyres|motors|#Person 's|#Capital 's)`;

/** What is sold by the piece. */
const WARE = `(roses|plants|bedding|bulbs|shrubs|compost|bikes|tyres|carpet|carpets|underlay|sofas|beds|mattresses|
  boards|loft boards|tiles|paint|paints|sausages|burgers|steaks|joints|chops|bacon|cakes|pies|bread|loaves|pasties|
  curries|pizzas|pizza|mains|pints|cocktails|haircuts|cuts|perms|colours|nails|lashes|facials|massages|mots|services|
  boilers|windows|doors|blinds|curtains|kitchens|bathrooms|glasses|frames|shoes|boots|wellies|coats|dresses|candles|
  soap|soaps|jam|honey|cheeses|fish|plaice|cod|fish and chips|lessons|classes|sessions|memberships|logs|coal|caravans|
  cars|vans|turkeys|trees|wreaths|hampers|books|toys|stock|everything|all cakes|uniform|uniforms|dog food|hay|gravel|
  skips)`;

/** For how long a price is cut. */
const WHILE = `((till|until|til) (the)? .{1,3}|all (day|week|weekend|month|june|july|august|summer|winter|through .)|
  this (week|weekend|month|#Day)|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|#Day)|
  while stocks last|from (#Day|tomorrow|today)|today only|over (the|bank|easter|half)|for (one|two|the) (day|days|week|
  weekend|whole)|(before|after) (#Number|six|five|seven|four|noon))`;

const CUT_PRICE = `(half price|three for two|two for one|3 for 2|2 for 1|bogof|buy one get one free|
  buy one get one half price|cut price|#Percent off|#Number percent off|(ten|twenty|thirty|forty|fifty|sixty|
  seventy) percent off|(a)? (third|quarter|half|fiver|tenner) off|at cost|at trade|reduced to clear|on special|on offer|
  marked down|two for a (tenner|fiver)|three for a (tenner|fiver)|four for a (tenner|fiver))`;

/** A reduction that is not a shop's. */
const NO_SHOP = phrases(`
  (bus|buses|train|trains|fare|fares|ticket|tickets|entry|admission|stamps|goals|points|score|votes|nil|rail|railcard|
    tram|parking|hall|library|museum|pool|leisure|courts|allotment|allotments|fete|raffle|jumble|coffee morning|charity|
    hospice|church|chapel|school|scouts|cubs|guides|council tax|children|kids)
  (paid|bought|got mine|got it|was|were|used to)
`);

export const PLUGS: readonly Group[] = [
  {
    kind: 'business',
    why: 'tells what is cheap at somebody’s shop',
    firm: true,
    unless: [FOR_ALL, NO_SHOP],
    phrases: phrases(`
      ${SHOP} .{0,4} (has|have|'s got|have got|is doing|are doing|'s doing|'re doing|does|do|is selling|are selling|
        offering|running|got) .{0,5} ${CUT_PRICE} .{0,1} ${WHILE}?
      ${SHOP} .{0,4} (has|have|'s got|have got|is doing|are doing|'s doing|'re doing|does|do|offering|running|got) (a|
        an|its|their|the)? .{0,2} (sale|deal|offer|clearance|closing down sale|special|promotion|happy hour|offers|
        deals|free delivery) (on|for|in|of|all|this|till|until|right) .{0,5}
      (knocking|knocked|taking|knock) (a|#Percent|#Number|ten|twenty) .{0,3} off .{0,1} ${WARE} .{0,1} ${WHILE}
      ${WARE} .{0,2} (at|are|is|'s|all|now|on|for){0,2} ${CUT_PRICE} .{0,1} ${WHILE}
      ${SHOP} .{0,7} (thrown in|bring a friend free|kids eat free|free pint|free coffee|free pud|free pudding|
        free fitting|free underlay|free delivery) .{0,2} (${WHILE}|with|if|when) .{0,3}
      (the #Capital|#Capital) 's new (chef|menu|landlord|landlady|cook|baker|barber|stylist|owners) .{0,5} (book|try|
        get|go|pop|head|treat|worth) .{0,5}
      (whoever|if you|anyone|anybody|folk who) .{0,3} (want|wants|wanting|need|needs|needing|after) a .{0,2} ({trade}|
        window cleaner|gardener|cleaner|decorator|roofer|chimney sweep|mechanic|builder|
        plumber) .{0,2} it 's .{1,2} you (want|need) .{0,3}
      (fish|chip|pizza|coffee|burger|veg|cheese|bread|curry|butcher 's|bakery) van ('s|is|will be)? .{0,2} (on|in|at|by|
        outside|back) .{1,6} (cracking|fresh|best|lovely|gorgeous|tasty|treat yourself|get your|get yourself|
        come and get|order) .{0,4}
      (cheapest|best value|best priced|keenest) .{0,2} (diesel|petrol|unleaded|mot|tyres|logs|coal|compost|carpets|
        kitchens|windows|haircut|pint|skips|gas|oil|heating oil|pizza|breakfast|lunch|turkeys|meat|veg|fish) .{0,5} (at|
        from) .{1,4}
      free .{1,3} with (every|each|any) (pint|main|coffee|meal|curry|pizza|roast|order|bottle|pudding|pie|haircut|cut|
        tea|breakfast|purchase|cream tea|kebab|bouquet|service) .{0,3}
      (kids|children|under #Number|pensioners|oaps|dads|mums|students) eat (free|half price) (at|in|with|all|every|
        before|on|this) .{0,6}
    `),
  },
  {
    kind: 'business',
    why: 'sends people to somebody’s shop',
    unlessDraft: GIVEN_AWAY,
    phrases: phrases(`
      (say|tell|tell them|tell him|tell her|tell the .{1,3}|mention|deudwch|dwedwch|dywedwch) .{0,6} (the parish|
        the council|the clerk|the councillor|your councillor|cllr .|councillor .|y plwy|y cyngor|y plwyf|#Person) (sent|
        recommended|yrrodd|anfonodd|ddanfonodd|hala) (you|ya|chi|ni) (!(a|an|the|this|that|your)|$)
      (the parish|the council|parishioners|councillors|residents|locals|anyone from the village|village people) (gets|
        get|get a|gets a) .{0,1} (#Percent|ten percent|twenty percent|discount|free .{1,2}|money off|a fiver off|
        a tenner off|mates rates|the discount) .{0,3} (if|when|ask|just|at|in|from|mention|quote) .{0,5}
    `),
  },
  {
    kind: 'own-interest',
    why: 'plugs the author’s or a relative’s trade',
    firm: true,
    unless: [FOR_ALL, OF_THE_PUBLIC],
    phrases: phrases(`
      (van|vans|lorry|truck|shop|sign|door of the shop) (with|has|has got|'s got|bearing|carrying) (my|our) (name|
        surname|family name|husband 's name|number|phone number) .{0,2} (on|over|down)? .{0,2}
      (my|our) (surname|name|number|husband 's name|dad 's name) (is|'s)? .{0,1} (on|over|painted on|down) (the|that|my|
        our|a) .{0,1} (van|vans|lorry|shop|shop front|side of the van|truck) .{0,2}
      (got|have|has|with) (my|our) (surname|name|number) (on|over) (the|their) (van|vans|side|shop|door) .{0,2}
      (i|we) ('ve|have|'ll be|are|'re)? (just|only|finally|now)? (taken on|taking on|taken over|took on|took over|
        got the keys to|bought|reopened|reopening|running) the #Capital .{0,12} (quiz|pie|pies|roast|roasts|menu|food|
        pints|ales|live music|come|pop|book|kitchen|carvery|curry|curries|breakfasts|sunday lunch|steak) .{0,5}
      (i 'd|i would|you should|you could|just|best|best to|go and)? (ring|call|ask|try|use|get|have a word with|
        speak to|see) my ({kin}|mate|neighbour|fella|lad|old man) (about|for|to (do|see to|sort|fix|quote|look at|cut|
        fit)|if (it|you|your|the)) .{0,3} ${JOB} .{0,6}
      (#Person|{kin}|our #Capital|lad|lass|mate|#Capital) ('s|is|are) (back on the tools|back in business|back trading|
        back cutting|back behind the chair|taking bookings|taking orders|out with the van|set up on his own|
        set up on her own|going it alone|gone self employed|self employed now|looking for work|after work|
        touting for work|available for work) .{0,8}
      (with|has|and) my (name|surname|number) (on|down|along|over) (the|its|each|both) (side|sides|door|doors|
        back) .{0,6}
      my ({kin}|mate|neighbour) 's .{0,2} (van|coffee van|chip van|burger van|food truck|pop up|pizza oven|stall|
        ice cream van) .{0,6}
      (lashes|nails|brows|hair|haircuts|facials|massage|massages|reiki|alterations|ironing|cakes|waxing|tanning) (from|
        in) (the|her|my|our|his) (back|front|spare) (bedroom|room|shed|kitchen|garage) .{0,3}
      (i|i 'm|we) (sell|selling|rep for|a rep for|an agent for|with) (avon|herbalife|tupperware|usborne|scentsy|
        forever living|arbonne|juice plus|pampered chef|neals yard) (now|again|$|so|if|and) .{0,4}
      (launching|launched|releasing|bringing out|unveiling) my (new|own|first|second|latest){0,2} .{0,2} (range|book|
        album|cookbook|business|shop|line|brand|collection|app|course|single|novel|salon|studio|menu|calendar|candles|
        jewellery|pottery) .{0,6}
      (i|my ({kin}|mate)) (do|does|can do|'ll do) (a bit of|the odd bit of|bits of|the odd|some|
        all sorts of) (gardening|sewing|decorating|painting|ironing|cleaning|tutoring|plumbing|joinery|plastering|
        tiling|carpentry|baking|catering|photography|childminding|mowing|fencing|alterations|upholstery|dog walking|
        pet sitting) .{0,6} (price|prices|rates|cheap|reasonable|message|ring|shout|tenner|quid|fair|call|dm) .{0,3}
      (class|classes|course|block|term|sessions|lessons|yoga|pilates|zumba|bootcamp) .{0,2} (start|starts|begin|begins|
        running|back) .{0,4} (with me|at my|in my|taught by me|i teach|i 'm teaching) .{0,6}
      you want my ({kin}|mate) (for|to (do|look at|sort|fix|cut)) .{0,3} ${JOB} .{0,3}
      my ({kin}|mate|firm|company|lad) .{0,1} (quoted|has quoted|is quoting|put in a quote|put in a price|tendered|
        put in a tender|put a bid in|is bidding|has put in) for .{0,6}
      (our|my) (new)? .{0,3} (parlour|tea room|cafe|shop|salon|studio|restaurant|bistro|bar|deli|bakery|gym|nursery|
        kennels|cattery|showroom|campsite|farm shop|takeaway|pizzeria|brewery|taproom|garage|bed and breakfast) (opens|
        opened|reopens|is open|is now open|is opening|launches|open) .{0,8}
      give (him|her|them|me|us) a (bell|shout|ring|buzz|tinkle|call|text) (if|when|for) .{0,6} ${JOB} .{0,6}
    `),
  },
  {
    kind: 'sale',
    why: 'names the price of a job or a lesson',
    unless: FOR_ALL,
    phrases: phrases(`
      #Money (a|an|per|the) (semi|detached|terrace|bungalow|window|chimney|stem|pot|sack|net|kilo|pound|half dozen|half|
        room|coat|carpet|oven|dog|cat|lawn|tree|hedge|panel|metre|square metre|yard|slab|tub|bale|trailer|trailer load|
        pallet|hour all in) .{0,4}
      (dwsin|hanner dwsin|bag|bocs|pot|torth|jar) (am|yn) #Money .{0,3}
      (first|taster|trial) (lesson|lessons|class|session|cut|cuts|visit|treatment|consultation|clean) ('s|is|
        are)? (free|on (me|us|her|him|the house)|half price) .{0,3}
      (few|couple of|one|two|three|four|five|six|half a) dozen .{0,2} eggs (going|left|for sale|at ours|
        at the gate) .{0,6} (#Money|#Number|quid|the half|a half|a dozen|a tray) .{0,2}
    `),
  },
  {
    kind: 'business',
    why: 'names a firm and what it charges',
    unless: FOR_ALL,
    phrases: phrases(`
      #Capital (and #Capital)? (solicitors|funerals|carpets|windows|blinds|motors|flooring|kitchens|bathrooms|roofing|
        plumbing|heating|electrical|fencing|removals|taxis|tyres|scaffolding|landscapes|catering|opticians|vets|
        lettings|estates|travel|skips|joinery|paving|gardens|cars|cabs|coaches|aesthetics|hair|beauty|nails|interiors|
        furnishings|glazing|decorators|butchers|bakers) .{0,6} (from|for|only|just) .{0,1} (only|just)? (#Money|
        (nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) .{0,2} (quid|pounds|pound)) .{0,4}
      #Capital (and #Capital)? (opens|open|opening|is opening|has opened|have opened|now open|is open) (its|
        their)? (doors)? .{0,12} (furnishings|lamps|gifts|coffee|cakes|candles|cards|homeware|homewares|fashion|
        antiques|flowers|cocktails|brunch|pizza|pizzas|tapas|gin|wine|shoes|toys|sourdough|pastries|haircuts|
        nails) .{0,4}
    `),
  },
  {
    kind: 'fundraising',
    why: 'says that money is collected for a person',
    unless: FOR_ALL,
    phrases: phrases(`
      (crowdfunder|crowdfund|crowdfunding page|gofundme|go fund me|fundraiser|just giving|justgiving|fundraising page|
        donation page|whip round|collection) (set up)? (for|to help|to get|to send) (little|young|our|poor|my|the|wee|
        baby|brave){0,2} (#Person|#Capital|lad|lass|family|mate|brother|sister|niece|nephew|mum|dad|neighbour|daughter|
        son) .{0,8}
    `),
  },
  {
    kind: 'business',
    why: 'advertises a business',
    firm: true,
    unless: [FOR_ALL, OF_THE_PUBLIC],
    phrases: phrases(`
      for all your .{1,3} needs .{0,6}
      (call|ring|contact|try|see|visit|phone|choose) #Capital{1,3} .{0,3} (best|lowest|keenest|great|unbeatable|cheapest) .{0,1} (prices|
        price|rates|rate|deals|quotes) .{0,4}
    `),
  },
];
