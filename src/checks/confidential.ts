import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

const GROUPS: readonly Group[] = [
  {
    kind: 'closed-session',
    confidence: 'likely',
    why: 'tells what was said behind closed doors',
    phrases: phrases(`
      (in|at|from|after|during|behind) .{0,2} (closed (session|bit|part|meeting|doors)|private (session|bit|part|meeting)|confidential (session|part|bit)|part (two|2|ii)|exempt (session|part|items)|pink papers|blue papers|confidential items) .{0,10} (~agree|~decide|~vote|~sell|~say|~tell|~go|~let|~hear|~discuss|~offer|~pay|~resolve|~want|wild|~turn|~buy|~give|~sack|~settle|~argue)
      (once|after|when|before|as soon as) .{0,2} (the)? (public|press|public and press|press and public|gallery|rest of you|everyone else|wasg|cyhoedd) .{0,3} (left|went|gone|had left|were out|was out|cleared|had gone|been sent out|got sent out|adel) .{0,6}
      (what|stuff) .{0,3} (was|got|gets) (said|agreed|decided|discussed) .{0,3} (behind|in private|in closed|once|after|in there) .{0,4}
      (walked home|just out|home|back|fresh) from .{0,3} (closed|private|confidential) .{0,8}
      (ar ôl i 'r wasg|sesiwn gaeedig|rhan gaeedig) .{0,8}
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
      (ahead of|before) (it's|the|its) .{0,2} (announced|announcement|official|public|published|made public|press release|goes public) .{0,4}
      (keep|kept) .{0,2} (this|it|that) .{0,2} (under your (hat|hats)|to (yourself|yourselves|ourselves)|quiet|between us|in here|on the (low|quiet|down low)|schtum|mum|in this group) .{0,5}
      (you|u) .{0,2} (did n't|didnt|never) (hear|read|see|get) .{0,2} (this|it|that)? (from me|here) .{0,3}
      (between (you and me|us|ourselves|these four walls|you me)|strictly between|off the record|hush hush|mum's the word|mums the word|not supposed to (say|know|tell)|should n't (really)? (say|tell|be saying|be telling)|shouldnt (say|be saying|tell)|not meant to (say|tell|know)|supposed to be (secret|confidential|quiet|hush)|do n't (tell|let on|repeat|breathe|share)|dont (let on|repeat|breathe|tell a soul|share)|sworn to secrecy|on the qt|for your ears only|keep schtum|nobody knows (yet|this)|before you read it in|they do n't want you to (know|see)|rhyngoch chi a fi|cyfrinach) .{0,8}
      (leaked|leak|leaking|sneak peek|sneaked|sneak) .{0,3} (the|a|this|of|report|email|draft|paper|copy|plans|document) .{0,8}
      (can't|cant|can n't) say (much|too much|more) but .{0,10}
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
      (tender|tenders|quotes|bids|quote|bid|sealed bids) .{0,3} (are in|is in|came in|have come in|back|opened|came back|were opened) .{0,8}
      (we're|we are|they're|council is|council's|parish is|offering|offered|prepared to (pay|go)|willing to (pay|go)|will go to|wo n't go (under|over|below|above)|wont go under|happy to go|going to (offer|pay|sell)|bottom line|top line|reserve price|our limit) .{0,5} (#Money|up to|as high as|below|under #Number|over #Number) .{0,8}
      (biggest|littlest|smallest|lowest|dearest) .{0,2} (#Number|sixty|forty|fifty|thirty|twenty) .{0,6}
      (tri phris|pris isa|y pris) .{0,6}
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
      (we'd|we would|we 'll|we) (lose|win|never win|be sued|not win) .{0,3} (in court|at appeal|at tribunal|the case|according|the solicitor) .{0,3}
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
      (the|our|her|his|that|their|#Person 's|a|deputy's|clerk's) .{0,3} (grievance|disciplinary|hearing|tribunal|settlement|pay off|payoff|suspension|redundancy|capability|appraisal|sick note|final warning|interview|interviews|shortlist) .{0,4} (is|was|against|hearing|next|on|in|has|today|tomorrow|came|went|goes|next week|over|for|will) .{0,8}
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
      (forwarding|forwarded|here's|here is|posting|sharing|copying|pasting|pasted|reading|screenshot|screenshots|leaking|see below|attached) .{0,5} (email|emails|e-mail|message|messages|whatsapp|whatsapps|thread|group chat|memo|letter|note) .{0,2} (from|of|between|to) .{0,3} (cllr|councillor|councillors|the clerk|clerk|chair|the chair|chairman|members|the mayor|the office|county|solicitor|#Person) .{0,5}
      (clerk|chair|chairman|deputy|#Person|the mayor) .{0,2} (emailed|wrote|wrote round|messaged|whatsapped|texted|wrote to|told|emails) .{0,3} (to)? (all|us|members|councillors|the members|all of us|the whole council|the group) .{0,10} (saying|that|asking|not to|on #Day|to say|if) .{0,6}
      (in|on|from) (the|our) (members|councillors|council|committee|councillor) ('s|s)? (group chat|whatsapp|whatsapp group|inbox|group|chat|email group|mailing list) .{0,8}
      (borough|county|district|they|developer|ministry|agency|council) wrote to (parish)? (councillors|members|us|the clerk) .{0,8} (marked|not|confidential|private|tuesday|yesterday|last week) .{0,4}
    `),
    unless: phrases(`
      (newsletter|join|sign up|subscribe|open letter|published)
    `),
  },
  {
    kind: 'paper',
    confidence: 'likely',
    why: 'tells what stands in a private paper',
    phrases: phrases(`
      (peeked|peek|saw|seen|read|spotted|glimpsed|caught sight of|had a look at|sneaked a look|clocked|found|left|noticed) .{0,6} (folder|file|papers|paperwork|draft|copy|report|list|plans|spreadsheet|upside down|photocopier|copier|printer|on (his|her|the) desk|whiteboard|in the bin|inbox) .{0,5} (off|at|on|in|of|by|and|that|says|said|the|,) .{0,8}
      (draft|unpublished|confidential|working|internal|private|exempt) (report|paper|papers|map|plan|version|list|figures|findings|copy|minutes|inspection) .{0,4} (says|say|shows|has|have|recommends|puts|reckons|lists|is|are|attached|names) .{0,8}
      (come|came|gone|going|taken|dropped) off the (map|list|plan|table|programme) .{0,4}
      (inked in|a line (thru|through) it|pencilled in|rubber stamped|done deal|signed sealed|as good as (done|signed|sold)|in the bag) .{0,6}
    `),
    unless: phrases(`
      (published|website|read it|library|open session|planning portal|lost|found|handed in|on our website|noticeboard|public gallery|minutes of the)
    `),
  },
  {
    kind: 'unannounced',
    confidence: 'likely',
    why: 'tells of something before it is announced',
    phrases: phrases(`
      (theyre|they're|they are|we're|we are|council is|school is|its|it's|county is|surgery is) .{0,3} (closing|shutting|selling|scrapping|not running|pulling|getting rid of|moving|going|buying|sold|signing|cutting|axing|building) .{0,10} (not (public|out)|letter|announced|announcement|till after|until after|before anyone|nobody knows|hush|been told|let slip|let on|do n't get)
      (let slip|let it slip|slipped out|let on|tipped me off|tipped off|tipped the wink|had a word in my ear|told me on the quiet|told me in confidence|told us in confidence|said in confidence|swore me) .{0,12}
      (announcement|press release|it'll be announced|will be announced|official announcement|letters go out|letter goes out) .{0,3} (on|is|comes|next|monday|tuesday|friday|after|will be) .{0,4} but .{0,8}
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
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Can’t say much but in the closed session we agreed to sell the depot].',
      '[Our solicitor says we would lose].',
      '[Three tenders in, the lowest is £41,200].',
      '[The clerk has been suspended].',
      '[You didn’t hear it from me], but the shop is going.',
      '[Between us], the school is closing.',
    ],
    ignores: [
      'Item 12: to resolve to exclude the press and public.',
      'Contract awarded to Smith’s at £41,200 (minute 24/88).',
      'Survey replies are confidential and anonymous.',
      'The internal auditor’s report is published here.',
      'Invitation to tender: closing noon, 1 June.',
      'Closed session of the pool for lessons, 9 to 11.',
    ],
  },
};
