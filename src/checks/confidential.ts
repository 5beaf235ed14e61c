import { phrases } from '../phrases/index.js';
import type { Check, Group } from '../types.js';

/** What somebody may have to keep to himself: the council's people, papers and deals. */
const MATTERS = phrases(`
  (council|councils|councillor|councillors|cllr|clerk|clerk's|chair|chairman|chairman's|chair's|members|member|meeting|committee|parish|town|county|office|officer|officers|tender|tenders|offer|offers|bid|bids|price|quote|quotes|contract|sale|selling|sold|sell|lease|rent|site|field|land|paddock|plan|planning|report|draft|item|agenda|file|folder|hearing|warning|signed off|notice|staff|grant|budget|precept|caretaker|groundsman|lengthsman|warden|developer|surveyor|valuer|solicitor|auditor|inspector|working party|minutes|vote|voted|thousand|grand|hundred|#Money|depot|pavilion|allotment|toilets|car park)
  (cyngor|gyngor|clerc|cadeirydd|aelodau|pwyllgor|sir|pris|cynnig|gwerthu|cynllun|adroddiad|tir|cae|mil|swyddfa)
`);

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
    kind: 'in-confidence',
    confidence: 'likely',
    why: 'asks that it be kept quiet, or says that it came out by the back door',
    negated: true,
    near: MATTERS,
    phrases: phrases(`
      keep .{0,2} (this|it|that|things|schtum|shtum|mum|quiet) .{0,2} (under your (hat|hats|bonnet)|to (yourself|yourselves|yourselfs|yerself|ourselves)|quiet|between us|between ourselves|on the (low|quiet|down low|qt)|schtum|shtum|mum|dark|secret)
      (mum|mums) ('s|is)? the word (until|till|for now)
      (nobody|no one|not|n't|dont|never) .{0,1} (breathe a word|breathing a word|let on|say owt|tell a soul|repeat (it|this)|whisper (it|a word))
      (are n't|is n't|not|were n't|was n't|aint|isnt|arent|wasnt|n't) .{0,1} (meant|supposed) to .{0,1} (see|know|say|tell|share|hear|be told|let on|post|show|mention|talk about|discuss)
      supposed to (sit on|keep) .{0,2} (it|this|that|quiet|schtum|mum)
      (sitting|sat|sit) on (it|that|this|the news|this news) (till|until|for (a|two|three|four|#Number))
      (n't|not|wont|cant) be (told|announced|made public|published|released|let out) .{0,2} (till|until|before|for another)
      (before|until|till) .{0,3} (announced|made public|gone public|goes public|been published|have had it|have seen it|letters (go|are) out)
      (only|just) .{0,3} (knows|know) (so far|yet|for now|as yet)
      (never forgive me|kill me|have my guts|skin me|get shot|shoot me|high jump) .{0,3} (for)? (telling|saying|passing|sharing|posting|letting|if)
      (read|saw|seen|spotted|clocked|caught|peeked|peeped|glimpsed|peek) .{0,6} (upside down|over (his|her|their|the) shoulder|at the (printer|copier|photocopier)|left (out|open) on)
      (you|u|youse) (did n't|never|didnt) (hear|get|see) (it|this|that) (from|off) (me|us)
      ^ .{0,2} between (you and me|us|ourselves|these four walls|me and you)
      not for (circulation|sharing|onward|forwarding|publication)
      (in confidence|sworn to secrecy|swore me to secrecy)
      (cadwch|cadw) .{0,3} (i chi 'ch hun|i chi 'ch hunain|i ti dy hun|rhyngto ni|rhyngom|rhyngddom|yn dawel|dan eich het)
      (rhyngoch chi a fi|rhyngot ti a fi|rhyngthoch chi a fi)
      (peidiwch|paid|pidwch) .{0,2} (dweud|gweud|deud|sôn|son) wrth neb
      neb (arall)? .{0,2} (gwybod|clywed|cael gwybod|cael clywed) .{0,2} (tan|eto|nes)
    `),
    unless: phrases(`
      (survey|replies|responses|answers|helpline|samaritans|service|bank|password|pin|scam|surprise|santa|father christmas|birthday|prize|raffle|wordle|spoiler|present|presents|advice line|drop in|appointment|support|proposal|engagement|recipe|mushrooms|sloes|fishing|cake|wedding|anniversary|police)
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
      '[Two bids for the yard have come]. [Do not breathe a word to the tenants].',
      'The surveyor was here today. [We are not supposed to know yet].',
      'Mae’r adroddiad ar y pwll yma. [Cadwch ef rhyngom ni].',
      '[Once the public had left they sold the depot].',
      '[It’s not public yet], but the mill is sold.',
      '[Seen in the members’ inbox this morning].',
      '[The builder let slip that it is a hundred houses].',
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
      'Keep it under your hat, says the poster for the hat stall.',
      'Cake for the caretaker at three, keep it under your hats.',
      'I have sat on this council for eleven years.',
      'Agenda: once the public have left, item 9 is taken.',
      'The helpline is strictly confidential and free.',
      'Three quotes, all in the published papers: £19,400, £22,050 and £23,800.',
      'Our solicitor is at the drop in on Friday to help you make a will.',
      'Interviews for the job are in June; apply by 4 May.',
      'You are on the council mailing list if you join the newsletter.',
    ],
  },
};
