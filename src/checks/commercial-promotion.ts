import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'discount-code',
    confidence: 'likely',
    why: 'gives a discount',
    phrases: phrases(`
      (code|quote|quoting|use|put|mention|promo code|voucher) .{0,3} #CAPS .{0,4} (at|for|in|off|till|checkout|to get)?
      (#Number|ten|a tenner|a fiver|a bit|15|10) .{0,2} off .{0,6} (if you|when you|mention|say|quote|with|first|your|order|anything|code|this|all|everything)
      (first (one|cut|lesson|session|month|class)|second one|kids) (half price|free|on me|on us)
      (two for one|2 for 1|two-for-one|buy one get one|bogof|half price|half-price|happy hour|special offer|bargain|discount|discounts|cut price) .{0,4} (on|at|pizzas|breakfasts|cuts|drinks|meals|for|all|tonight|today|this weekend|haircuts|pints|at the|if)
    `),
    unless: phrases(`
      (council|bus pass|swim|leisure centre|hall hire|compost bins|water butts|library|concession|allotment|season ticket|museum|under 16s|rail|village show)
    `),
  },
  {
    kind: 'sale',
    confidence: 'likely',
    why: 'offers something for sale',
    phrases: phrases(`
      #Money .{0,1} (each|a (cut|dozen|month|week|bag|jar|box|load|bunch|pair|session|class|pop|go|head|ticket|lesson|tray|go|slice|day|night|pint|bottle)|or two for|y mis|y dwsin|the pair|ono) .{0,6}
      (for sale|flat to let|house to let|room to let|to let above|ar werth|i'w gosod|i 'w gosod|selling|going cheap|will take offers|open to offers|late cancellation|spaces left|few left|last few|rooms available|vacancies at|taking orders|order by|order now|orders by|pre order|pre-order|book your|booking now|now booking|get yours|before they run out|while stocks last|grab yours|in stock|back in stock) .{0,6}
      (dm|message|pm|inbox|text|ring|call|contact) (me|us|her|him|the page) .{0,2} (for|to) (a quote|prices|order|book|orders|details|price|free quote|to order|availability)
    `),
    unless: phrases(`
      (council|hall hire|pitches|pitch|stalls|allotment|plot|burial|poll|fine|fines|penalty|per cent|precept|band d|charity|proceeds|hospice|scouts|church|school|wi|fete|coffee morning|jumble|raffle|library|museum|bus|train|compost|office|panto|pantomime|concert|quiz|village hall|play|show|grant|entry|adults|children|market traders|food bank)
    `),
  },
  {
    kind: 'own-interest',
    confidence: 'likely',
    why: 'stands to gain by it',
    phrases: phrases(`
      (my|our|my own|my wife's|my husband's|my sister's|my brother's|my son's|my daughter's|my mate's|my mum's|our lad's|our lass's|my lad's|our kid's|my cousin's|my missus's|my partner's|mab fi|our family) .{0,2} (shop|cafe|business|stall|firm|company|salon|pub|garage|book|books|flat|holiday let|cottage|van|round|farm shop|studio|gallery|etsy|catering|barn|candles|cakes|jam|chutneys|wreaths|eggs|bakery|bed and breakfast|b&b|restaurant|services|classes|van hire|lawns|website|products|range|lad|brand|beer|flower shop|florist|dog walking|pottery|takeaway|food truck|yoga class|plants) .{0,6} (is|has|open|are|at|on|in|from|for|now|'s|still|just|this|will|does|can|out|sells|who|started|'ve|opens|,)
      (i|my lad|my son|our lad|my husband|my mate|our kid|my brother|my daughter|the wife|my wife|hubby) .{0,3} (do|does|doing|offer|offers|offering|started|starting|'s started|just started|make|makes|sell|sells|can do|can quote|bake|bakes|fit|fits|run|runs) .{0,4} (lawns|gutters|driveways|gardens|cakes|fencing|hedges|patios|decorating|plumbing|nails|lashes|haircuts|dog walking|window cleaning|candles|jam|tarmac|trees|cleaning|ironing|bouncy castles|lessons|wreaths|photos|weddings|roofing|pressure washing|jet washing|logs|reiki|pilates|yoga) .{0,8}
      (keep|keeping|support) (me|us|my family|huw) .{0,3} in (business|pies|work|beer) .{0,3}
      (buy|order|get|pick up) (my|your copy of my|your copy) .{0,5} (book|album|calendar|chutney|jam|eggs|wreath|cd|novel)?
      (affiliate|commission|referral|i get a cut|my referral link|sponsored|#ad|ad gifted|gifted|paid partnership) .{0,4}
    `),
    unless: phrases(`
      (council office|my office|our office|our hall|our website|our own market|village hall|library|our parish|lost)
    `),
  },
  {
    kind: 'business',
    confidence: 'likely',
    why: 'advertises a business',
    phrases: phrases(`
      (get down|get yourselves|head down|head over|head to|pop down|pop in to|pop in|pop into|nip down|nip in|treat yourself|treat yourselves|call in|drop in to|go and see|go see|give .{0,3} a (ring|call|try|go)|try|check out|visit|book a table|book with|book at|order from|order at|shop at|eat at|drink at|use|try out) .{0,2} (to|at|with)? .{0,2} (the|#Capital|my|our|his|her|them|him|that new) .{0,3} (cafe|café|pub|shop|inn|arms|salon|garage|restaurant|bakery|butcher|butchers|deli|barber|florist|takeaway|farm shop|fleece|swan|lion|dairy|tearoom|tearooms|chippy|brewery|gym|curry house|stall|trading estate|deakins|till|outfit|florists|boutique|nursery|garden centre|bakers|chip shop)
      (best|cheapest|finest|loveliest|tastiest|nicest) .{0,3} (in town|in the village|in the county|for miles|around|pies|curry|roast|bacon|coffee|haircut|pint|bread|prices|value|sausages|cake|breakfast|chips|mechanic|plumber|builder) .{0,5}
      (did|does|fixed|sorted|done) (ours|mine|us|it|our boiler|our roof|our drive) .{0,6} (recommend|tenner|morning|bargain|reasonable|cheap|number|ring|gent|price|cash|good price|wiped)
      (highly recommend|can't recommend|cannot recommend|would recommend|recommend) .{0,4} (#Person|#Capital|them|him|her|their|the|this|enough) .{0,5}
      (has|have|got|serving|doing|offering|with) .{0,3} (two for one|half price|live music|happy hour|new menu|sunday roast|roasts|steak night|curry night|pie night|breakfasts|cocktails|table free|tables free|spaces left|appointments) .{0,6} (at|from|tonight|today|this|on|every|and|book|all)
      (says|say) (you|i) (saw|sent) .{0,4}
      (now open|opening (on|this|next)|grand opening|under new management|new menu|we deliver|free delivery|free quotes|no job too small|fully insured|open till late|book now|call now|limited spaces) .{0,5}
      (don't mess about with|forget) the big (outfits|boys|supermarkets) .{0,6}
    `),
    unless: phrases(`
      (council|library|museum|village hall|church|chapel|community cafe|warm space|charity|hospice|food bank|scouts|wi|school|leisure centre|drop in|have your say|plans|exhibition|consultation|polling|surgery|free of charge|vaccination|repair cafe|dementia|farmers market|litter|volunteer|road closed|jubilee|coffee morning|toilets)
    `),
  },
  {
    kind: 'fundraising',
    confidence: 'likely',
    why: 'raises money for a person',
    phrases: phrases(`
      (gofundme|go fund me|justgiving|crowdfunder|just giving|sponsor me|sponsor (him|her|us)|buy me a coffee|paypal.me|paypal me|whip round for|collection for|donations to (my|his|her)) .{0,6}
      (help|helping|support) (me|us|my|him|her) .{0,3} (raise|reach|fund|pay for|raise the) .{0,6}
    `),
    unless: phrases(`
      (hospice|air ambulance|charity|macmillan|rnli|school|scouts|hall roof|church roof)
    `),
  },
];

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
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Use code CLLR10 at the checkout].',
      '[My sister’s café has a table free].',
      '[Pop in to the Golden Fleece tonight].',
      '[I do driveways if anyone needs a quote].',
      '[A flat to let over the shop].',
      '[Sponsor me for the half marathon].',
    ],
    ignores: [
      'Farmers’ market on Saturday, twenty stalls.',
      'Hall hire is £12 an hour; book with the office.',
      'Scouts’ jumble sale in the scout hut.',
      'Invitation to quote: bus shelter repairs.',
      'Mayor’s charity quiz, all proceeds to the hospice.',
      'Allotment plot available, waiting list open.',
    ],
  },
};
