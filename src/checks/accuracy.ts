import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'figure',
    confidence: 'likely',
    why: 'gives a figure without a source',
    phrases: phrases(`
      {fraction} (of|in)? (the|this|our|all|those|these)? (you|people|residents|houses|homes|dogs|drivers|cars|families|kids|parish|village|town|shops|councillors|population|traffic|lorries|youth clubs|pupils|patients) .{0,3} (want|wants|are|is|were|was|do|don't|do n't|have|has|had|would|never|come|comes|goes|go|in this|n't|aren't|over|past|think|agree|support|oppose|live|speed|say|against|now) .{0,8}
      (doubled|trebled|halved|tripled|quadrupled) since .{0,8}
      (#Number|ninety|eighty|seventy|sixty|fifty|forty|more than) .{0,1} (per cent|percent|%) .{0,1} (of|want|wants|are|is|down|up|more|less) .{0,8}
      (crime|speeding|burglary|traffic|litter|vandalism|dog mess|house prices|anti social behaviour|fly tipping|antisocial behaviour|theft|thefts|accidents|rents|complaints|flooding) .{0,3} (is|are|has|have|'s|was|went) .{0,3} (up|down|doubled|trebled|halved|gone (up|down)|rocketed|soared|through the roof|worse|risen|fallen|out of control) .{0,10}
      (not|n't|never) (a|one|single) .{0,2} (penny|doctor|house|nurse|police officer|copper|person|councillor|affordable home|bus) .{0,10}
    `),
    unless: phrases(`
      (minute|minuted|report|according to|survey|replies|responses|census|annual return|budget|accounts|page|figures from|source|published|precept|band d|office for national|police figures|census|website|link|half (past|term|price|ten|an hour|a mile|marathon|board|way|the money)|first half|second half|off|discount|raised|raffle|donated|yourself|recipe|cup|sunshine|of the (cake|film|match|garden)|better half|turned out|our|half of me|we counted|i counted|per person)
    `),
  },
  {
    kind: 'claim',
    confidence: 'likely',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (it's|its|it is) (definitely|obviously|clearly|a fact that|been proved|well known|common knowledge) .{0,8}
    `),
    unless: phrases(`
      (minute|minuted|report|according to|survey|published|i think|in my view|i feel|police|i believe|in my opinion)
    `),
  },
  {
    kind: 'prediction',
    confidence: 'likely',
    why: 'states as settled what has not been announced',
    phrases: phrases(`
      (they're|theyre|they are|council is|county is|surgery is|school is|pub is|shop is|council are|government are|they 'll|they will|developers are|it's|its) (all)? (about to|going to|gonna|planning to|putting|closing|shutting|building|scrapping|selling|turning|knocking|bulldozing|demolishing|getting rid|axing|bringing in|going to be|going for|open 24hr|becoming|being turned) .{0,10} (houses|homes|flats|hmo|hotel|rec|field|surgery|school|library|post office|pub|green|by easter|by christmas|next month|next year|permits|charges|hostel|supermarket|drive thru|mast|pylons|solar|bus|car park|month|year|easter|fact)
      (mark my words|you watch|just you wait|you wait) .{0,10}
    `),
    unless: phrases(`
      (minute|minuted|report|published|announced|notice|consultation|application|planning portal|we're|resurfacing|road closed|closed for|works|from #Day|until|office|i think|might|may|could|hope)
    `),
  },
];

export const accuracy: Check = {
  id: 'accuracy',
  summary: 'checkable, contentious claims without a source: figures, rumours, predictions as fact',
  kinds: {
    figure: { label: 'a figure without a source' },
    claim: { label: 'a claim without a source' },
    rumour: { label: 'a rumour' },
    prediction: { label: 'a prediction stated as fact' },
  },
  misses: ['a plain sentence that happens to be contested'],
  groups: GROUPS,
  wording: { like: 'a claim or rumour without a source' },
  examples: {
    finds: [
      '[Apparently the surgery is closing].',
      '[Rumour has it the pub is sold].',
      '[Nobody was consulted].',
      '[Crime is up 40% since the lights went out].',
      '[90% of you want this].',
      '[They wasted £40,000 on that sign].',
      '[It’s common knowledge that the bridge is unsafe].',
      '[They’re closing the library by Easter].',
    ],
    ignores: [
      'The precept rises by 4.1%, £2.30 a year at Band D.',
      '212 of 236 replies supported option A.',
      'The consultation ran from 1 to 28 March; 41 replies.',
      'Half price tickets for under 16s.',
      'I think the rents are too high.',
      'Samples are being tested; the area is fenced meanwhile.',
      'Half of the residents are against it, the survey says.',
      'In my opinion it’s clearly the best bench in the county.',
      'The county is closing the car park for resurfacing from Monday.',
    ],
  },
};
