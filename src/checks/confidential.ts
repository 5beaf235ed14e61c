import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'closed-session',
    confidence: 'likely',
    why: 'tells what was said behind closed doors',
    phrases: phrases(`
      (once|after|when|before|as soon as) .{0,2} (the)? (public|press|public and press|press and public|gallery|rest of you|everyone else|wasg|cyhoedd) .{0,3} (left|went|gone|had left|were out|was out|cleared|had gone|been sent out|got sent out|adel) .{0,6}
    `),
    unless: phrases(`
      (to resolve|will resolve|resolve to exclude|exclude the (press|public)|members of the public will|item #Number|agenda|swimming|pool)
    `),
  },
  {
    kind: 'marked',
    confidence: 'likely',
    why: 'passes on what is marked or meant to stay secret',
    phrases: phrases(`
      (marked|stamped|headed|says|it's|its|was|strictly|still|highly|all) (private and)? (confidential|not for publication|restricted|embargoed|private|hush hush|top secret|under wraps|not for sharing|eyes only) .{0,8}
      (not|n't|isnt|aint) .{0,3} (public|announced|published|out|official|been told|common knowledge|released|gone public|in the papers) (yet|till|until|knowledge|officially|but) .{0,6}
      (keep|kept) .{0,2} (this|it|that) .{0,2} (under your (hat|hats)|to (yourself|yourselves|ourselves)|quiet|between us|in here|on the (low|quiet|down low)|schtum|mum|in this group) .{0,5}
    `),
    negated: true,
    unless: phrases(`
      (survey|replies|responses|answers|helpline|samaritans|service|bank|password|pin|scam|surprise party|santa|birthday|prize|raffle|wordle|spoiler|present|advice line|drop in|appointment|support)
    `),
  },
  {
    kind: 'tender',
    confidence: 'likely',
    why: 'gives away figures or terms of a deal',
    phrases: phrases(`
      (lowest|highest|cheapest|dearest|three|four|two|five|all|other|winning|their|opening|our) (tender|tenders|bid|bids|quote|quotes|offer|offers|price|prices|estimates) .{0,10} (#Money|#Number|in|back|came|come|was|is|under|over|nearly|just|from)
      (biggest|littlest|smallest|lowest|dearest) .{0,2} (#Number|sixty|forty|fifty|thirty|twenty) .{0,6}
      (bid|offer|offered|offering|price) .{0,4} (for|on) the (land|field|paddock|depot|strip|building|site|barn|pub|plot) .{0,4}
    `),
    unless: phrases(`
      (awarded|minute|minuted|published|invitation to|closing|agreed at the open|website|invited|deadline|wanted|raffle|auction|bargain|special offer|half price|tickets|each|food|school holidays|two for|meal|haircut|charity|quiz)
    `),
  },
  {
    kind: 'legal-advice',
    confidence: 'likely',
    why: 'passes on legal advice',
    phrases: phrases(`
      (our|the|council's|parish's|council|y|y 'r) (solicitor|solicitors|barrister|lawyer|lawyers|legal team|legal people|legal advice|qc|kc|twrna|cyfreithiwr) .{0,4} (~say|~reckon|~tell|~advise|~warn|~think|~give|~write|is|was|has|counsel|wrthon|yn dweud) .{0,10}
      (legal advice|counsel's opinion|counsel) .{0,3} (is|was|says|said|that|to us|we got|came back) .{0,8}
    `),
    unless: phrases(`
      (free legal advice|citizens advice|make a will|power of attorney|drop in|clinic|published|minute)
    `),
  },
  {
    kind: 'staff-matter',
    confidence: 'likely',
    why: 'tells of a matter between the council and its staff',
    phrases: phrases(`
      (clerk|deputy|caretaker|groundsman|lengthsman|warden|officer|assistant|handyman|#Person) .{0,6} (suspended|on full pay|final warning|put on notice|being let go|getting the (push|sack|boot|chop)|grievance|disciplinary|hours (are)? cut|given (his|her) notice|handed (his|her) notice|drops to|signed off|going to be made redundant|under investigation|being investigated|off for another|being got rid of|leaving under) .{0,6}
      (interviews|interviewed|shortlisted|applicants|candidates) .{0,8} (for the (job|post|clerk)|groundsman|clerk|caretaker|got it|nephew|three in for|who's in for|names) .{0,4}
    `),
    unless: phrases(`
      (vacancy|apply|applications|closing date|send your cv|retire|retires|retirement|retiring|welcome|farewell)
    `),
  },
  {
    kind: 'internal-message',
    confidence: 'likely',
    why: 'passes on an inside message',
    phrases: phrases(`
      (in|on|from) (the|our) (members|councillors|council|committee|councillor) ('s|s)? (group chat|whatsapp|whatsapp group|inbox|group|chat|email group|mailing list) .{0,8}
    `),
    unless: phrases(`
      (newsletter|join|sign up|subscribe|open letter|published)
    `),
  },
  {
    kind: 'unannounced',
    confidence: 'likely',
    why: 'tells of something before it is announced',
    phrases: phrases(`
      (let slip|let it slip|slipped out|let on|tipped me off|tipped off|tipped the wink|had a word in my ear|told me on the quiet|told me in confidence|told us in confidence|said in confidence|swore me) .{0,12}
    `),
  },
];

export const confidential: Check = {
  id: 'confidential',
  summary: 'things that are not public: closed sessions, marked papers, tenders, legal advice, staff matters, inside messages',
  kinds: {
    'closed-session': { label: 'what was said in closed session', sensitive: true },
    marked: { label: 'something marked confidential', sensitive: true },
    tender: { label: 'tender figures or terms', sensitive: true },
    'legal-advice': { label: 'legal advice', sensitive: true },
    'staff-matter': { label: 'a staff matter', sensitive: true },
    'internal-message': { label: 'an internal message', sensitive: true },
    'in-confidence': { label: 'something said in confidence', sensitive: true },
    unannounced: { label: 'something not yet announced', sensitive: true },
    paper: { label: 'a private paper', sensitive: true },
  },
  misses: ['a fact that only the author knows to be secret'],
  groups: GROUPS,
  wording: { like: 'something that is not public', unless: phrases('(minute|minutes) #Number') },
  examples: {
    finds: [
      '[Can’t say much but in the closed session we agreed to sell the depot].',
      '[Our solicitor says we would lose].',
      '[Three tenders in, the lowest is £41,200].',
      '[The clerk has been suspended].',
      '[You didn’t hear it from me, but the shop is going].',
      '[Between us, the school is closing].',
    ],
    ignores: [
      'The developer paid off the planning officer.',
      'Council resolved to accept the offer for the yard (minute 24/061).',
      'Item 12: the public may be asked to leave for this item.',
      'Contract awarded to Smith’s at £41,200 (minute 24/88).',
      'The helpline is confidential and free to call.',
      'The internal auditor’s report is published here.',
      'Invitation to tender: closing noon, 1 June.',
      'Closed session of the pool for lessons, 9 to 11.',
    ],
  },
};
