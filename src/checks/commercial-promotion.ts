import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'discount-code',
    confidence: 'likely',
    why: 'gives a discount',
    phrases: phrases(`
      (code|quote|quoting|use|put|mention|promo code|voucher) .{0,3} #CAPS .{0,4} (at|for|in|off|till|checkout|to get)?
      (#Number|ten|a tenner|a fiver|a bit|15|10) .{0,2} off .{0,6} (if you|when you|mention|say|quote|with|first|your|order|anything|code|this|all|everything)
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
      (i|my lad|my son|our lad|my husband|my mate|our kid|my brother|my daughter|the wife|my wife|hubby) .{0,3} (do|does|doing|offer|offers|offering|started|starting|'s started|just started|make|makes|sell|sells|can do|can quote|bake|bakes|fit|fits|run|runs) .{0,4} (lawns|gutters|driveways|gardens|cakes|fencing|hedges|patios|decorating|plumbing|nails|lashes|haircuts|dog walking|window cleaning|candles|jam|tarmac|trees|cleaning|ironing|bouncy castles|lessons|wreaths|photos|weddings|roofing|pressure washing|jet washing|logs|reiki|pilates|yoga) .{0,8}
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
      (did|does|fixed|sorted|done) (ours|mine|us|it|our boiler|our roof|our drive) .{0,6} (recommend|tenner|morning|bargain|reasonable|cheap|number|ring|gent|price|cash|good price|wiped)
      (says|say) (you|i) (saw|sent) .{0,4}
      (now open|opening (on|this|next)|grand opening|under new management|new menu|we deliver|free delivery|free quotes|no job too small|fully insured|open till late|book now|call now|limited spaces) .{0,5}
    `),
    unless: phrases(`
      (council|library|museum|village hall|church|chapel|community cafe|warm space|charity|hospice|food bank|scouts|wi|school|leisure centre|drop in|have your say|plans|exhibition|consultation|polling|surgery|free of charge|vaccination|repair cafe|dementia|farmers market|litter|volunteer|road closed|jubilee|coffee morning|toilets)
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
  groups: GROUPS,
  wording: { like: 'an advertisement' },
  examples: {
    finds: [
      '[Use code CLLR10 at the checkout].',
      '[My sister’s café has a table free].',
      '[Pop in to the Golden Fleece tonight].',
      '[I do driveways if anyone needs a quote].',
      '[A flat to let over the shop].',
      '[Sponsor me for the half marathon].',
      '[Eggs £2 a dozen at my gate].',
      '[Under new management and now open].',
    ],
    ignores: [
      'Farmers’ market on Saturday, twenty stalls.',
      'Hall hire is £12 an hour; book with the office.',
      'Scouts’ jumble sale in the scout hut.',
      'Invitation to quote: bus shelter repairs.',
      'Mayor’s charity quiz, all proceeds to the hospice.',
      'Allotment plot available, waiting list open.',
      'Residents get 10 per cent off at the leisure centre with a library card.',
      'Hall hire is £12 a session.',
      'I do cakes for the stall at the village hall on Friday.',
      'The library is now open on Sundays.',
    ],
  },
};
