// Finds what a council should not publish between the notice of an election and the poll: its achievements, new plans, politicians and
// candidates, and disputes with others. Notices of the election itself and normal business are allowed.
import { matches, phrases, stands } from '../phrases/index.js';
import type { Document, Phrases, Topic } from '../types.js';

/** Achievements of the council, or of a few years in office. */
const RECORD = phrases(`
  (what|everything|all|how much|all that|what else) .{0,1} (your|our|the|this) .{0,1} (council|councillors|
    parish council|town council|team) .{0,3} (achieved|did|done|delivered|managed|has)
  (what|all|everything|how much) (we|we 've|we have) .{0,1} (achieved|delivered|done|built|won|managed) .{0,3} (for you|
    for (the|our) (village|town|parish|community|residents)|since (#Year|the last|may|we were|taking)|in .{0,2} years)
  (achievements|record|successes|highlights|track record|proud record|proudest moments|proudest) .{0,5} (council|
    councillors|administration|years in office|term of office)
  council ('s)? .{0,2} (achievements|successes|highlights|track record|proud record|proudest)
  (council|councillors|administration|office) .{0,6} (this|last|past|four year) term
  (this|last|past|our|four year) (council|council 's|administration 's) term
  (term (of|in) office|this administration)
  (two|three|four|five|six|few|2|3|4|5|6) years of (getting|delivering|doing|making|putting|fighting for|improving|
    investing|standing up|listening|achievement|achievements|progress|success|action|results|change) .{0,8}
  (years|year|term) (for|of|as|from) (this|your|our|the) .{0,1} (council|administration|councillors)
  since (#Year|may #Year|the last election|the election|we were elected|we took office|taking office) .{0,2} (this|your|
    our|the) .{0,1} council ('s|has|have) .{0,12}
  (promises|promise) (made|kept) .{0,2} (promises|promise) (kept|delivered)
  (we said we would|we said we 'd) .{0,4} (did|have|delivered)
  council .{0,3} (has|have|'s) (achieved|delivered|transformed|invested) .{0,8}
`);

/** New plans that the council launches. A boat or a book that somebody else launches does not count. */
const PLANS = phrases(`
  (we|we 're|we are|we 've|we have|we 'll|council|council is|council has|tonight|today|tomorrow|this week|#Day|
    this evening|^) .{0,2} (launch|launches|launched|launching|unveil|unveils|unveiled|unveiling|reveal|reveals|
    revealed|revealing|kick off|kicks off|kicked off|kicking off|announce|announces|announced|announcing) (a|an|the|
    our|its|your|new|major|big|public|own|first|draft|bold){0,4} .{0,2} (consultation|strategy|vision|masterplan|
    master plan|plan|plans|scheme|initiative|neighbourhood plan|survey|questionnaire|policy|campaign|fund|homes|houses|
    designs|proposals|blueprint)
  (we|we 're|we are|we 've|we have|we 'll|council|council is|council has) .{0,1} (open|opens|opened|opening|start|
    starts|started|starting|begin|begins|began|beginning) (a|an|the|our|its|your|new|major|big|public|
    own) .{0,2} (consultation|survey|questionnaire)
  (our|council 's|neighbourhood plan) .{0,2} (consultation|survey|questionnaire|vision|strategy|masterplan|
    designs) .{0,6} (launches|launched|opens|opened|starts|started|begins|kicks off|goes live|went live|is live|
    is open|is now open|is out|unveiled|revealed)
  (new|major|public) consultation .{0,3} (on|about|into)
  (big|bold|exciting|ambitious|grand|radical) .{0,1} (plan|plans|vision|scheme) for (the|our|your)
  lansio .{0,3} (ymgynghoriad|strategaeth|cynllun|arolwg|gweledigaeth)
`);

/** Members of a parliament or government, and candidates. Church ministers do not count. */
const POLITICIANS = phrases(`
  (mp|mps|senedd member|prime minister|first minister|secretary of state|party leader|aelod seneddol|aelod o'r senedd|
    police and crime commissioner) .{0,4} (says|said|adds|added|comes|came|coming|calls|called|visit|visits|visited|
    visiting|drops|dropped|pops|popped|stops|stopped|opens|opened|opening|to open|cuts|cut|cutting|joins|joined|meets|
    met|meeting|launches|launched|unveils|unveiled|unveiling|praises|praised|tries|tried|tours|toured|sees|saw|looked|
    plants|planted|helps|helped|hands|handed|poses|posed|backs|backed|promises|promised|pledges|pledged|spoke|speaks|
    turned up|attended|won|secured|presented|presents|video|leaflet|post|speech)
  (minister|ministers) for #Capital .{0,6} (says|said|comes|came|coming|calls|called|visit|visits|visited|visiting|
    drops|dropped|pops|popped|stops|stopped|opens|opened|opening|cuts|cut|joins|joined|meets|met|unveils|unveiled|
    praised|tries|tried|tours|toured|saw|looked|planted|spoke|turned up|attended|presented)
  (^|the|a|government|housing|health|transport|farming|local government|welsh) (minister|ministers) .{0,2} (says|said|
    came|visits|visited|visiting|dropped|drops|popped|tours|toured|tries|tried|opens|opened|unveils|unveiled|met|meets|
    praised|cuts|cut)
  candidate .{0,3} (says|said|came|visits|visited|dropped|drops|pops|popped|opens|opened|met|meets|tries|tried|video|
    leaflet|post|speech)
  (candidates) .{0,3} (says|said|visit|visited|dropped|popped|came|tried|video|videos|leaflet|leaflets|speeches)
  (says|said|according to) .{0,2} (mp|minister|prime minister)
  (photo|photos|pictured|picture|pic|snap|selfie|seen here|here 's|here is|left to right) .{0,8} (mp|minister|
    candidate|{member-title} #Capital)
  (thanks|thank you|hats off|well done|congratulations|good luck|best of luck|best wishes|all the best|
    diolch) .{0,1} (to)? .{0,3} ({member-title} #Capital|mp|minister|candidate)
`);

const CHURCH = phrases(`
  (chapel|church|methodist|baptist|urc|circuit|congregation|hymn|hymns|service|sermon|prayer|prayers|blessing|harvest|
    communion|capel|eglwys)
`);

/** Members presented in a good light. Chairing, resigning or sending apologies does not count. */
const MEMBERS = phrases(`
  (says|said|adds|added|comments|commented|explains|according to) {member-title} #Capital
  {member-title} #Capital .{0,4} (says|said|adds|added|commented|tries|tried|visits|visited|visiting|opens|opened|
    opening|cuts|cut|cutting|poses|posed|posing|unveils|unveiled|unveiling|plants|planted|planting|launches|launched|
    hard at work|lending a hand|lends a hand|getting stuck in|got stuck in|rolling up|rolled up|pictured|saved|won|
    secured|fought|delivered|set up|had the honour|proud|delighted|thrilled|helping|handing|cleaning|painting|digging)
  {member-title} #Capital .{0,3} (welcomes|welcomed|praises|praised|thanks|thanked|blames|blamed|pledges|promises|
    promised)
`);

/** What minutes report about members. */
const MINUTES = phrases(`
  (apologies|minutes|agenda|seconded|proposed|co opted|co option|standing orders|declared (an|a) .{0,2} interest|
    (opened|opens|closed) the meeting|item #Number)
`);

const HUSTINGS = phrases(`
  (hustings|(meet|question|quiz|grill|hear from|put your questions to) .{0,3} (candidates|standing))
`);

/** The council taking sides. Welcoming something, or urging people to take care, does not count. */
const QUARRELS = phrases(`
  ({own-council}|your council) .{0,3} (condemns|condemn|criticises|criticise|slams|slam|deplores|attacks|rejects|
    is against|is opposed|opposes|objects) .{0,8}
  ({own-council}|your council) (is|are) .{0,2} (furious|angry|outraged|appalled|dismayed|disgusted|alarmed) .{0,8}
  ({own-council}|your council) .{0,2} (welcomes|backs|supports) .{0,5} (decision|decisions|announcement|plan|plans|
    proposal|proposals|u turn|ruling|verdict|bill|budget|policy|pledge|homes|housing|development|application|campaign|
    government|reform|reforms|reorganisation)
  ({own-council}|your council) .{0,2} (urges|calls on|calls upon|demands|presses|tells) .{0,3} (government|ministers|
    minister|mp|mps|whitehall|westminster|senedd|county|borough|district|county council|developer|developers|highways|
    parliament|nhs|health board|secretary of state)
`);

/** The phrases for each subject, with phrases in the same sentence that rule it out. */
const SUBJECTS: readonly (readonly [said: Phrases, unless?: Phrases])[] = [
  [RECORD],
  [PLANS],
  [POLITICIANS, CHURCH],
  [MEMBERS, MINUTES],
  [HUSTINGS],
  [QUARRELS],
];

/** Finds the topic `before-a-poll`. */
export function beforeAPoll(document: Document): Topic[] {
  return SUBJECTS.flatMap(([said, unless]) =>
    matches(document, said)
      .filter(({ sentence }) => !unless || !stands(document, unless, [sentence]))
      .map(({ start, end }) => ({ topic: 'before-a-poll', span: { start, end } })),
  );
}
