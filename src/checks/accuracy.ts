import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'rumour',
    confidence: 'likely',
    why: 'passes on hearsay',
    phrases: phrases(`
      {rumour} .{0,14}
    `),
    unless: phrases(`
      (minute|report|published|survey|planning portal|police say|swifts|cuckoo|santa|father christmas|easter bunny|unicorn|cake|rumour has it the (swifts|otters))
    `),
    negated: true,
  },
  {
    kind: 'figure',
    confidence: 'likely',
    why: 'gives a figure without a source',
    phrases: phrases(`
      {fraction} (of|in)? (the|this|our|all|those|these)? (you|people|residents|houses|homes|dogs|drivers|cars|families|kids|parish|village|town|shops|councillors|population|traffic|lorries|youth clubs|pupils|patients) .{0,3} (want|wants|are|is|were|was|do|don't|do n't|have|has|had|would|never|come|comes|goes|go|in this|n't|aren't|over|past|think|agree|support|oppose|live|speed|say|against|now) .{0,8}
      (doubled|trebled|halved|tripled|quadrupled) since .{0,8}
      #Percent (of|want|wants|are|is|down|up|more|less) .{0,8}
      (#Number|ninety|eighty|seventy|sixty|fifty|forty|more than) .{0,1} (per cent|percent|%) .{0,1} (of|want|wants|are|is|down|up|more|less) .{0,8}
      (crime|speeding|burglary|traffic|litter|vandalism|dog mess|house prices|anti social behaviour|fly tipping|antisocial behaviour|theft|thefts|accidents|rents|complaints|flooding) .{0,3} (is|are|has|have|'s|was|went) .{0,3} (up|down|doubled|trebled|halved|gone (up|down)|rocketed|soared|through the roof|worse|risen|fallen|out of control) .{0,10}
      (wasted|blew|blown|squandered|frittered|splashed|chucked|spent|spends|costs|cost|takes|pocketed|lost) .{0,4} (#Money|#Number million|#Number thousand|#Number grand|million|thousands|hundreds of thousands|a fortune) .{0,4} (on|of|a year|and not|to|for|by|every) .{0,8}
      (only|sees|hardly) .{0,4} (once|twice) a (year|winter|month|decade) .{0,4}
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
      (nobody|no one|no-one|not one (person|of us|resident)|none of us|no resident|never) .{0,2} (was|were|got|ever)? .{0,1} (consulted|asked us|asked|told|warned|informed|knew about it|voted for|wanted) .{0,8}
      (everyone|everybody|we all|the whole village|the whole town|all of you|you all) (~know|~agree|~hate|~oppose|want|wants) .{0,8}
      (fact|that's a fact|end of|proven|it's been proved|true story|mark my words|i guarantee|guaranteed|definitely|without a shadow) .{0,1} $
      (it's|its|it is) (definitely|obviously|clearly|a fact that|been proved|well known|common knowledge) .{0,8}
      (they|council|county|the council|labour|tories|government|westminster|cardiff|the developer|developers|water company) (have|has|'ve)? .{0,1} (wasted|squandered|shut|closed|poisoned|ruined|destroyed|sold off|scrapped|stopped|blocked|covered up|ignored|refused|voted to double|doubled|banned|lied) .{0,10}
      (the same|one) (firm|company|family|bloke|man) .{0,4} (gets|get|got|has|owns|runs) (every|all|half) .{0,8}
      (is|are|was|were) (full of|riddled with|crawling with|built on) (asbestos|rats|sewage|drugs|dealers|newts|chemicals) .{0,4}
      (it|that) (is n't|isnt|is not) (#Number|forty|fifty|twenty|just) .{0,8} it's .{0,10}
      (ma 'r|mae 'r) un (ffyrm|cwmni) .{0,8}
      (hospital|school|surgery|county|council|hall|developer) .{0,3} (takes|makes|rakes in|turns? away|turning away|has|pays) .{0,3} (#Money|million|#Number million|children|patients|thousands) .{0,10}
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
      (start|starting|begin) (digging|diggin|building|work|knocking it down) .{0,2} (in|next|on|after) .{0,6} (and|open|it's) .{0,6}
      (mark my words|you watch|just you wait|you wait) .{0,10}
      (bod y|fod y) (feddygfa|ysgol|llyfrgell|banc) 'n cau .{0,8}
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
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Apparently the surgery is closing].',
      '[Rumour has it the pub is sold].',
      '[Nobody was consulted].',
      '[Crime is up 40% since the lights went out].',
      '[90% of you want this].',
      '[They wasted £40,000 on that sign].',
    ],
    ignores: [
      'The precept rises by 4.1%, £2.30 a year at Band D.',
      '212 of 236 replies supported option A.',
      'The consultation ran from 1 to 28 March; 41 replies.',
      'Half price tickets for under 16s.',
      'I think the rents are too high.',
      'Samples are being tested; the area is fenced meanwhile.',
    ],
  },
};
