import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** A source, or words that make it an opinion or a kindness. */
const SOURCED = phrases(`
  (minute|minuted|minutes|report|reports|according to|survey|replies|responses|census|annual return|published|figures from|source|police figures|website|link|on the board|accounts|budget|spend list|ombudsman|auditor|i think|in my view|i believe|in my opinion|raffle|recipe|counsel|barrister|solicitor|based on|marks|we counted|i counted|notice|picture|photo|the ducks)
`);

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
      (minute|minuted|report|according to|survey|replies|responses|census|annual return|budget|accounts|page|figures from|source|published|precept|band d|office for national|police figures|census|website|link|(half|most) of you (have)? (asked|wanted|been asking)|half (past|term|price|ten|an hour|a mile|marathon|board|way|the money)|first half|second half|off|discount|raised|raffle|donated|yourself|recipe|cup|sunshine|of the (cake|film|match|garden)|better half|turned out|our|half of me|we counted|i counted|per person)
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
  {
    kind: 'rumour',
    confidence: 'likely',
    why: 'passes on what somebody has heard',
    phrases: phrases(`
      (word|talk|story|tale|gossip|whisper|whispers|rumour) (in|at|on|round|around|from|down) (the|our)? .{1,2} (is|'s|has it) .{0,8}
      (they 're|theyre|they are|folk are|people are|everyone 's|everybody 's) saying (that|it|the|they|there|he|she|our) .{0,8}
      (heard it|hear it|had it|overheard) (in|at|from|down|off) (the|a|somebody|someone|my|our) .{0,1} (pub|shop|co op|butcher|butcher's|hairdresser|hairdressers|barber|barber's|school gate|gate|queue|post office|chippy|bus|club|market|grapevine|bloke|mate|lad) .{0,6}
      (who|that|what) .{0,1} (works|worked|used to|drives|cleans|does) .{0,4} (told|tells|reckons) (me|my|us|our) .{0,6}
      (his|her|their) (ex|mum|sister|brother|cousin|mate|wife|husband|neighbour|daughter|old boss) (told|tells) (my|our) .{0,6}
      (all over|going round) (the|our)? (village|town|estate|school|pub|playground|market) that .{0,8}
    `),
    unless: SOURCED,
  },
  {
    kind: 'figure',
    confidence: 'likely',
    why: 'gives a figure without a source',
    phrases: phrases(`
      (#Number|one|two|three|nine|seven|eight) (in|out of) (every)? (#Number|ten|four|five|three|100|hundred) .{0,1} (of|people|us|you|houses|homes|shops|cars|kids|children|dogs|drivers|residents|folk|is|are|was|were|do|do n't|have|has|ca n't|never|live|said|want|does) .{0,6}
      #Number .{0,1} (cars|houses|homes|drivers|dogs|shops|of us|of you|kids|vans|lorries|pupils) in every #Number .{0,6}
      (#Number|several|ten|twice|five|three|four) times (more|as (much|many|bad|likely)|what (it|they|we|the)|worse|bigger|dearer|the (amount|price|number|size|cost)) .{0,6}
      (cost|costs|costing) (us|them|the council|the taxpayer|taxpayers|the parish|the town) .{0,3} (#Money|a fortune|thousands|millions|hundreds|#Number .{0,1} (thousand|million|grand|hundred|quid|pounds|k)) .{0,6}
      (they|council|councils|county|parish|he|she|government|highways) ('ve|have|has)? (spent|wasted|blown|blew|squandered|chucked|frittered|splashed|paid|forked|shelled) .{0,3} (#Money|thousands|millions|hundreds|#Number .{0,1} (thousand|million|grand|hundred|quid|pounds|k)|a fortune) .{0,8}
      (#Money|#Number (thousand|million|grand|hundred)) .{0,1} (they|council|it|that|he|she) .{0,2} (spent|wasted|blew|gave|paid|cost|costs|chucked) .{0,6}
      (highest|lowest|worst|dearest|most expensive|biggest) .{0,4} in (the (country|county|land|uk|north|south|district)|wales|england|britain|europe) .{0,4}
      (naw|wyth|saith|chwech|pump) (o|allan o) bob (deg|ddeg) .{0,6}
      wedi (gwastraffu|hala|gwario|taflu) .{0,6} (filiwn|miliwn|mil|filoedd|arian|#Money|bunnoedd|filiynau) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'claim',
    confidence: 'likely',
    why: 'states something contested as fact, without a source',
    phrases: phrases(`
      (council|county|parish|government|highways|they) ('ve|have|has)? (wasted|squandered|frittered) .{0,6}
      (causes|cause|caused|causing|gives|give|gave|giving|linked to|makes|made|make) .{0,4} (cancer|cancers|headaches|nosebleeds|asthma|tumours|autism|miscarriages|leukaemia|birth defects|poorly|sick|ill|sterile|infertile) .{0,3}
      (hushed|covered|hush|covering|hushing) (it|this|that|the whole thing|everything|him|them)? .{0,1} up .{0,5}
      (decided|settled|minds|rubber stamped|sewn up) .{0,3} (before|months ago|weeks ago|long ago|years ago) .{0,6}
      (done deal|foregone conclusion|stitched up|already been sold|already sold|already decided) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'claim',
    confidence: 'likely',
    why: 'says that a thing is never done, without a source',
    negated: true,
    phrases: phrases(`
      (n't|not|never) .{0,4} (a single|one single|one) .{0,3} (since|in (years|#Number|ten|twenty|five)|for (years|#Number)|all (year|winter|summer)) .{0,4}
      (n't|not|never|nobody|no one) .{0,2} (gritted|swept|cleaned|emptied|inspected|tested|checked|dredged|jetted|trained|insured|consulted) .{0,2} (since|in|for|once|by) .{0,6}
    `),
    unless: SOURCED,
  },
  {
    kind: 'prediction',
    confidence: 'likely',
    why: 'states as settled what has not been announced',
    phrases: phrases(`
      (going to|gonna) (be|have|lose|shut|close|go|see|end) .{0,8} by (christmas|easter|xmas|#Year|next|summer|spring|winter|autumn|the end) .{0,3}
      (by|before|this time) (christmas|easter|#Year|next (year|summer|spring|winter|christmas|easter)|the (summer|autumn|spring|winter|end of)) .{0,6} (there|they|it) ('ll|will|wo n't) .{0,6}
      (there'll|there will|they'll|they will|it'll|it will) be .{0,8} (by|before|within|inside) (christmas|easter|#Year|next (year|summer|spring|winter|easter|christmas)|two years|three years|five years|ten years|a year) .{0,4}
      (prisoedd|prisiau|pris) .{0,4} (syrthio|codi|dyblu|gostwng) .{0,2} (draean|o draean|hanner|o hanner|dwbwl) .{0,4}
    `),
    unless: phrases(`
      (minute|minutes|report|published|announced|consultation|application|programme|timetable|we 'll|we will|you have our word|promise|new surface|volunteers|planted|maternity|bluebells|daffodils|frost|rain|snow|warm)
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
      '[Word in the chip shop is the bank goes next].',
      '[His cousin told my wife the lease is up].',
      '[Six out of ten drivers are over the limit past the mill].',
      '[That sculpture cost us ninety thousand pounds].',
      '[The gullies have not been cleaned since the flood].',
      '[It is a done deal and always was].',
      '[By next spring there will be nothing left of that hedge].',
      '[Mae’r sir wedi gwastraffu miliwn ar y bont].',
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
      'It is not a done deal: the vote is on Tuesday.',
      'The gullies were cleaned in March (minute 24/19).',
      'We cost the whole job at £900 in the budget.',
      'By Easter the daffodils will be out.',
      'Half of the residents are against it, the survey says.',
      'In my opinion it’s clearly the best bench in the county.',
      'The county is closing the car park for resurfacing from Monday.',
      'The talk in the library is at seven; the website has the tickets.',
      'The swings cost the parish £9,400, as in the published accounts.',
      'Please feed the ducks peas, as bread makes them ill.',
      'Side roads are not gritted in the first round; the map is on the website.',
      'The verge is going to be yellow with daffodils by Easter.',
    ],
  },
};
