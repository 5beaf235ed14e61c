import { clauseAround } from '../document/context.js';
import { matches, phrases, stands } from '../phrases/index.js';
import { FIRST_HAND } from './confidential/first-hand.js';
import { OVERHEARD } from './confidential/overheard.js';
import { STAFF } from './confidential/staff.js';
import type { Check, Document, Observation } from '../types.js';
import { secretsBeside } from './confidential/secrets.js';
import { SESSIONS } from './confidential/sessions.js';
import { DEALS } from './confidential/deals.js';
import { MESSAGES } from './confidential/messages.js';
import { IN_CONFIDENCE } from './confidential/in-confidence.js';
import { LEGAL_ADVICE } from './confidential/advice.js';

/** What people have done at home or buy for themselves: a price for it is not the council's. */
const HOME = `(loft|loft conversion|extension|drive|driveway|kitchen|bathroom|wet room|shower|windows|boiler|
  conservatory|patio|decking|sofa|carpet|carpets|stairs|stairlift|bedroom|bungalow|semi|house|chimney|gutters|fence|
  hedge|wall|shed|summerhouse|hot tub|curtains|blinds|cooker|car|clutch|mot|wedding|cake|funeral|headstone|removal|
  removals|teeth|dog|cat|garden|cottage|flat|caravan)`;

const RELATION = '({kin}|{acquaintance}|hairdresser)';

/** Sentences with one of these are about the author's own house, family or lawsuit, and not about the council's business. */
const OWN_AFFAIRS = phrases(`
  (quote|quotes|price|prices|estimate|estimates|offer|offers) .{0,8} (my|${RELATION} 's|her|his) .{1,3}
  (quote|quotes|price|prices|estimate|estimates|offer) .{0,5} (for|on|to do) ((our|a|an) .{0,1}|the) ${HOME}
  (ceiling|limit|maximum) (for|on) (the|our|my|a) .{0,1} ${HOME}
  (my|our|her|his) .{0,1} ${HOME} .{0,10} (quote|quotes|price|prices|estimate|estimates)
  (estate agent|vet|garage|dentist|undertaker|insurers) .{0,10} our .{0,8} (offer|price|quote)
  (valuation|valuer|valued|surveyor) .{0,8} (my|${RELATION} 's|her|his) .{1,3}
  (my|her|his|${RELATION} 's) .{0,2} (valuation|valuer)
  (my|her|his|${RELATION} 's) .{0,2} (solicitor|solicitors|barrister|lawyer|lawyers)
  (our|the) .{0,1} (solicitor|lawyer) .{0,16} (custody|party wall|keys|deeds|next door|neighbour|neighbours|wedding|(my|
    a|the|her|
    his) will|completion|complete|exchange|exchanged|probate|mortgage|divorce|(my|the|our|her|his) ${HOME})
  (solicitor|barrister|lawyer) (at|from|in) (my|our|the) .{0,2} (club|choir|pub|class|family|team|quiz|band)
  my ${RELATION} .{0,3} told me .{0,1} in .{0,1} confidence that (i|he|she|they) .{0,6}
  (insurers|solicitor|solicitors|lawyers|lawyer|barrister) .{0,3} (told|advised|warned|said to|wrote to) (me|my|his|her)
  (santa|father christmas|tooth fairy|easter bunny|sleigh|surprise party|surprise for)
  (word|tell|telling|secret|shh|breathe) .{0,4} (to|from) the (kids|children|little ones|grandchildren|bride|
    birthday (boy|girl))
`);

/** Sentences with one of these are not confidential: an agenda announces what will be dealt with in private, but not what was decided. */
const ON_THE_AGENDA = phrases(`
  (in|at|during) (the|an)? open (session|meeting|forum)
  (at|in|during) the open meeting
  ^ press release !goes
  my (own|first|second|last)? (email|letter|message|note) to the (clerk|council|office|chair|mayor)
  (residents|residents'|neighbours|street|village|parents|school|football|allotment) 's? .{0,1} (chat|whatsapp|facebook|group)
  (the|a|my) (secret|trick|knack|key) (to|of|with) (a|an|any|good|great|perfect|decent|proper|my|nan's) .{1,4}
  (forwarded|sent|passed|emailed) (me|us|on|round)? .{0,2} (poster|leaflet|flyer|photo|photos|link|invite|invitation|
    recipe|timetable|programme|agenda)
  (shop|teaching|dental|sales|classroom|care) assistant
  (solicitor|solicitors|lawyer|barrister) .{0,6} (free|wills|drop in|surgery|talk|talks|clinic|open day|lpa|sponsoring|
    sponsors|raffle)
  (public|press|gallery|reporter|everyone) .{0,4} (gone|left|home|out) .{0,4} (stacked|tidied|swept|washed|locked|
    put the chairs|hoovered|cleared (up|away)|had a)
  (item|items|agenda item|part two|part 2|business) #Number? .{0,6} (will be|is|are|to be|is to be|are to be|
    may be) (taken|heard|held|dealt with|discussed|considered) .{0,4}
`);

/** What is written to everybody, settled in the interval, or kept behind the doors of a chapel. */
const FOR_ALL = phrases(`
  (email|letter|message|leaflet|note|newsletter|flyer|post) to (all)? (residents|parents|households|everyone|everybody|
    the village|the town|readers|customers|members of the public|parishioners|families)
  (in|at|during) (the)? (interval|half time|tea break|break)
  closed doors of
  (tell|telling|say|saying) (anyone|anybody|a soul)? .{0,1} (his|her|my|your|their) (age|weight|size|shoe size|score)
  (shut|closed) (the)? doors (at|for|on)
`);

/** What lies in the public papers, on the website or on the board, or was in the press: everybody may know it. */
const IN_PUBLIC = phrases(`
  opening (offer|offers) .{0,8} (swim|entry|gym|pool|menu|pizza|coffee|salon|cafe|leisure centre|class|classes|haircut|shop|stall)
  (nobody|no one|somebody|someone|anyone|anybody|they|he|she|contractor|architect|developer|who) .{0,2} (shown|showed|show|shows) (me|
    us) .{0,2} (figures|evidence|proof|numbers|a (plan|map|reason|single)|any)
  (plans|drawings|models|designs|samples|figures) .{0,6} on (display|show|view)
  (on|at|with|from|through) (the)? land registry
  (agreed|voted on|voted|decided|passed|approved|discussed|read out|settled) (in|at) (an|the|our)? .{0,1} open (meeting|session|
    council)
  (police|papers|press|paper|radio|school|doctors|council) (have|has|had|were|was|'ve) been told to (keep|say|hush) .{0,3} (quiet|nothing|it up|schtum|shtum)
  ^ .{0,2} (public|published) (pack|papers|paper|report|reports|agenda|documents)
  (are|is|were|was|'s|'re|all|both|figures|quotes|prices|tenders|bids|advice|see) in the (public|published|open) (pack|
    papers|report|reports|agenda|documents|section|part)
  (is|are|was|were|'s|'re|pack|papers|report|agenda|figures|advice|letter|documents) (all|now|up|still|both|
    there)? on (the|our|its) .{0,1} (website|web site|noticeboard|notice board|notice boards)
  (pack|papers|report|agenda) (that)? (anyone|anybody|everyone) can
  (on|from|to) (the|our|everyone on the|everybody on the) .{0,1} (mailing list|newsletter)
  (as)? (reported|printed|announced|told) (in|by) (the|this week's|last week's|today's|yesterday's) (gazette|herald|
    mercury|echo|post|journal|express|chronicle|press|paper|bulletin|newsletter)
`);

/** Sentences with one of these are not confidential: somebody declines to comment, or promises to keep what people send to themselves. */
const NO_COMMENT = phrases(`
  (treated|dealt with|handled|held|kept|answered|read|all) in (the|your)? (strict|strictest|complete|
    total)? .{0,1} confidence
  (so|and|sorry) .{0,1} (i|we) (ca n't|can not|cannot|wo n't|will not|could n't|must n't) (comment|discuss|say anything|
    say more|tell you) .{0,3} (yet|now|until|till|before|on it|about it|$)
  (confidential|private|secret) so .{0,1} (i|we) (ca n't|can not|cannot|wo n't|will not) (tell|say|name|repeat|share)
  ^ .{0,1} (i|we) (ca n't|can not|cannot|wo n't|will not|'m not going to|am not going to) (talk about|discuss|comment on|
    repeat|go into|share|tell you (who|what|anything|more)) !but{0,10} $
`);

/** The notice that people will have to leave for an item, and what such a part of a meeting is: nothing of it is told. */
const BEHIND_DOORS_TO_COME = phrases(`
  will be (shown|published|given|printed|reported|available|recorded|put) in the .{0,1} (minutes|agenda|annual report|
    newsletter)
  ^ .{0,2} at (its|the|our|their|a|last|this|monday|tuesday|wednesday|thursday|friday) .{0,4} meeting .{0,16} (council|
    committee|members) .{0,1} resolved
  (public|press) .{0,3} (will be|are|is|may be|can be|are to be) (asked|excluded|required|invited|obliged) .{0,3}
  (public|press) .{0,1} (must|will|have to|has to|will have to|should) leave
  (bydd|fydd|rhaid|mae) .{0,1} (gofyn|rhaid|disgwyl)? i 'r (cyhoedd|wasg) .{0,3} (adael|fynd|gadael)
  (part two|part 2|closed session|rhan 2|rhan dau) (is|means|yw|ydi|ydy) .{0,6}
`);

const NOTHING_MEANT = phrases(`
  (minute|minutes|minuted|published|survey|rules say|(open|public) (inquiry|meeting)|opened (in|on|at))
  (my|our) own (fence|gutters|drive|roof|boiler|kitchen|wall|gate)
  (announced|published|out|told|official) (yet|till|until) (when|who|what|where|which|how|whether|if)
`);

/** What was settled in private about a person. A minute that says so does not make it public. */
const STAFF_IN_PRIVATE = phrases(`
  (closed|private|confidential|exempt) session .{0,12} (dismiss|dismissed|dismissal|sack|sacked|suspend|suspended|suspension|grievance|
    disciplinary|redundant|redundancy|sickness|capability|misconduct|regrade|regrading) .{0,8}
  (excluding|excluded|exclusion of) (the)? (press|public|press and public) .{0,14} (dismiss|dismissed|dismissal|sack|sacked|suspend|
    suspended|suspension|grievance|disciplinary|redundant|redundancy|sickness|capability|misconduct|regrade|regrading) .{0,8}
`);

function* staffInPrivate(document: Document): Generator<Observation> {
  for (const match of matches(document, STAFF_IN_PRIVATE)) {
    if (stands(document, BEHIND_DOORS_TO_COME, [match.sentence])) continue;
    const span = clauseAround(document, match.first, match.last);
    yield { kind: 'staff-matter', span, confidence: 'likely', why: 'tells what was said or decided in private' };
  }
}

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
  find: staffInPrivate,
  groups: [...DEALS, ...LEGAL_ADVICE, ...IN_CONFIDENCE, ...SESSIONS, ...MESSAGES, ...OVERHEARD, ...STAFF, ...FIRST_HAND],
  unless: [ON_THE_AGENDA, NO_COMMENT, NOTHING_MEANT, OWN_AFFAIRS, IN_PUBLIC, FOR_ALL],
  beside: secretsBeside,
  wording: {
    why: 'tells something that is not public',
    inRough: true,
    unless: [ON_THE_AGENDA, NO_COMMENT, phrases('(minute|minutes) #Number'), OWN_AFFAIRS, IN_PUBLIC, FOR_ALL, BEHIND_DOORS_TO_COME],
  },
  examples: {
    finds: [
      '[In closed session the council resolved to dismiss the groundsman] (minute 24/061).',
      '[The solicitor’s come back on the towpath], and it boils down to no.',
      '[The groundsman hasn’t told the chairman yet that he is off in May].',
      '[Two of the caretakers are going to be made redundant].',
      '[Our chairman emailed all of us about the hedge].',
      '[An offer for the mill came in and we turned it down flat].',
      '[Two of us were told to wait outside while they did the pay rise].',
      '[The interview panel fell out over the second lad].',
      '[We’re going for the cheapest of the four, I saw the scores].',
      '[There’s a deal being done for the coal yard].',
      '[The parish got a solicitor’s letter about the weir].',
      'The splash pad is off, [you didn’t hear it from me].',
      'Long day at the depot office. [Typed four redundancy letters before dinner].',
      '[I was next to the chair when the barrister phoned and we’d be mad to fight it over a ditch].',
      '[Roedden ni yno pan gaeon nhw’r drws], mae’r felin wedi mynd.',
      '[Rhyngoch chi a fi mae’r hen ysgol wedi ei gwerthu].',
      '[Sat on the interview panel and one candidate was asleep].',
      '[The caretaker’s had another grievance lodged against him].',
      '[The warden’s post is being axed after the regatta].',
      '[I’ve seen the payslips at the town hall].',
      '[The mediation with the old caretaker broke down].',
      '[They met without the public and picked the mill].',
      '[The brewery briefed a few of us privately about the hotel].',
      '[I’ve seen the drawings, they go public in May].',
      '[The valuation is under wraps but it’s ninety].',
      '[We shook hands on keeping it quiet], the price I mean.',
      '[I got the budget papers early].',
      '[The treasurer’s email says the insurers won’t pay].',
      '[Between you, me and the gatepost the council is letting the quay go].',
      '[I’ve been told to keep my gob shut], [but the youth club is closing in May].',
      '[In the working group the chair said she would accept less for the mill].',
      '[The quotes for the harbour wall are back and Tolley’s is the highest at £51,000].',
      '[Mae papurau rhan 2 gan Nesta].',
      '[The council is quietly bidding for the old mill].',
      '[The council has been secretly lining up a buyer for the lido].',
      '[The bookings officer is off with her nerves].',
      '[The deputy clerk is going to be let go after the regatta].',
      '[Tolley’s are the dear ones at £51,900].',
      '[The rent for the quay is settled at six thousand].',
      '[If the farmer knew we’d pay £80,000 he’d ask for it].',
      '[Cllr Prys’s text read vote it down].',
      '[The chair texted us not to mention the ferry].',
      '[What was said in part 2 is that the lease is being torn up].',
      '[You’ll hear it officially on Friday], [the scouts are losing their hut].',
      '[They’ve made the caretaker an offer to leave].',
      '[Our clerk is in secret talks about the chapel].',
      '[Harper wants £8,900 for the verges and Dean wants £7,400].',
      'It isn’t on the website: [the lowest tender was £14,200].',
      '[Her exact words last night, copied for you]: no to the mast.',
      '[Our Nerys in the office is on her final warning].',
      '[We are about to buy the mill], [but don’t tell anyone yet].',
      '[The chairman emailed all of us about letting the warden go].',
      '[Cllr Finch texted me to say he’d vote against].',
      '[The quotes we have had for the weir are £8,200 and £9,900].',
      '[Inside info]: [the school field is going for houses].',
      '[Mae’r bargyfreithiwr o’r farn y bydden ni’n colli’r achos].',
      '[Cynigiodd y datblygwr £90,000 am yr iard].',
      '[Doedd neb fod i wybod am werthu’r depo].',
      '[Mae’r gofalwr wedi ei wahardd tan y gwrandawiad].',
      '[Wedi i’r gohebydd adael cytunwyd i gau’r pwll].',
      '[Welais i ebost y clerc at y maer].',
      '[Cawson ni dri phris am y to].',
      '[Ddylwn i ddim sôn], ond mae’r cae wedi’i werthu.',
      '[Yn y sesiwn gaeedig cytunwyd i werthu’r depo].',
      'Passing it on: [Marian’s message to the committee calls the tender a stitch-up].',
      '[Can’t say much but in the closed session we agreed to sell the depot].',
      '[Our solicitor says we would lose].',
      '[Three tenders in, the lowest is £41,200].',
      '[The clerk has been suspended].',
      '[Our solicitor told us flat that we would lose over the slipway].',
      '[You didn’t hear it from me], [but the shop is going].',
      '[Between us, the school is closing].',
      '[In the private part they agreed to let the lodge go].',
      '[The barrister put our chances at nil].',
      'The lease is signed. [The tenants will be told next week].',
      '[While you were all stood in the lobby they picked the Derby firm for the depot].',
      '[The valuer put the yard at ninety thousand].',
      '[The deputy was sent home yesterday].',
      '[Delete this after reading], [the depot is as good as sold].',
      '[There is a grievance against our warden].',
      '[The parish hasn’t said so yet but the pier is done for].',
      '[The audit nobody is allowed to see says the budget is gone].',
      '[We lose the caretaker at Easter], [I’m not supposed to say].',
      '[I was copied in by mistake on what the chair thinks of the grant].',
      '[Four prices came back and ours was the dearest].',
      '[Ar ôl i’r wasg adael cytunon ni i werthu’r neuadd].',
      '[Two bids for the yard have come]. [Do not breathe a word to the tenants].',
      'The surveyor was here today. [We are not supposed to know yet].',
      'Mae’r adroddiad ar y pwll yma. [Cadwch ef rhyngom ni].',
      '[Once the public had left they sold the depot].',
      '[It’s not public yet], [but the mill is sold].',
      '[Seen in the members’ inbox this morning].',
      '[The builder let slip that it is a hundred houses].',
      '[The offer for the mill field is in]. [Look surprised when they tell you].',
      '[I heard it through the vent], [they are selling the depot].',
      '[After the reporter went home we got on to the sale of the chapel].',
      '[What the chair said in the car park stays in the car park], [but she is going].',
      '[They collected the pages back in at the end].',
      '[I have read the sealed bids].',
      '[I had a peep at the tender envelopes, one wants 18 thousand].',
      '[The landlord would take 210 for the yard but we have told him 180].',
      '[Our limit for the coal yard is two hundred thousand].',
      '[Our groundsman is on light duties till Easter].',
      '[They gave me the valuer’s report ten days before the rest of the committee is allowed to see it].',
      '[The payout to the old caretaker was six figures].',
      '[In our email thread four of them called the architect a crook].',
      '[The clerk just messaged me], [the cinema is coming]. You are the first to know.',
      '[Rhwng y pedair wal yma], [mae’r dafarn wedi ei gwerthu].',
    ],
    ignores: [
      'Christmas opening offer at the lido: swim for £2.',
      'The traders will suffer and nobody has shown me figures to the contrary.',
      'The solicitor’s come back on my mum’s house, so we move in June.',
      'The boathouse sale went through in May and the price is on the Land Registry for anyone with a few pounds.',
      'What we paid will be shown in the minutes once it is signed.',
      'I was there when the solicitor rang, my house has gone through at last.',
      'The solicitor says we would win custody of the parrot.',
      'It is in the published report: the solicitor says we would lose over the slipway.',
      'We got the council papers early, they are on the website.',
      'The judges met without the public and picked the carnival queen.',
      'Sat on the panto interview panel, she was a scream.',
      'I’ve seen the references in the library book on town hall clocks.',
      'Sat in on the choir auditions and one singer made us cry.',
      'The warden’s had two babies since she came.',
      'The caretaker’s post is on the mat.',
      'I’ve seen the film, it’s out in May.',
      'The menu is under wraps but there’ll be cake, says the council.',
      'I got the budget papers from the website.',
      'The supermarket gave us a cake.',
      '"Part two" is the end of a meeting, and press and public must leave for it.',
      'Ar gyfer eitem 6 bydd gofyn i’r cyhoedd adael y neuadd.',
      'I can’t discuss what came after the public had left.',
      'My email to the clerk asking for a bench is below.',
      'Keep this to yourselves: the secret to any good parkin is treacle.',
      'From the residents’ chat, forwarded to me in the clerk’s inbox.',
      'Between us we raised £400 for the lifeboat.',
      'The buff papers are for the cubs.',
      'In an email to residents the clerk sets out the dates.',
      'In the interval they agreed to sell the cakes off.',
      'Behind the closed doors of the chapel is a fine organ.',
      'The chair texted us not to forget the kettle.',
      'The bookings officer is off with her family until the 9th.',
      'The insurers have told my dad he isn’t covered.',
      'The owner will take £90 for the pram.',
      'Three quotes are in the public papers: £900, £1,100 and £1,250.',
      'Council papers on the website say the lowest tender was £14,200.',
      'The solicitor’s letter to residents is on the noticeboard.',
      'The clerk’s email to everyone on the mailing list says the pool opens in May.',
      'Applications are treated in strict confidence, and forms are at the lodge.',
      'Mae’r gofalwr wedi cael rhybudd melyn am y gwynt ar ei ffôn.',
      'Cynigiodd y cwmni £90,000 am y tir (cofnod 24/11).',
      'Cyngor cyfreithiol am ddim: bydd siawns i holi am ewyllys.',
      'Doedd neb fod i wybod pwy yw Santa yn y neuadd.',
      'The developer paid off the planning officer.',
      'Council resolved to accept the offer for the yard (minute 24/061).',
      'Item 12: the public may be asked to leave for this item.',
      'Item 6 (the depot) will be heard in private session, with everybody else asked to go.',
      'Business in part two is to be taken behind closed doors.',
      'Contract awarded to Smith’s at £41,200 (minute 24/88).',
      'The helpline is confidential and free to call.',
      'The internal auditor’s report is published here.',
      'Invitation to tender: closing noon, 1 June.',
      'Closed session of the pool for lessons, 9 to 11.',
      'Keep it under your hat, says the poster for the hat stall.',
      'I have sat on this council for eleven years.',
      'Once the doors are shut at nine nobody gets a raffle ticket.',
      'My solicitor says the conveyance is nearly done.',
      'Three quotes for the boiler, please, to the office by the 20th.',
      'The legal notice is on the board.',
      'Three quotes, all in the published papers: £19,400, £22,050 and £23,800.',
      'Our solicitor is at the drop in on Friday to help you make a will.',
      'Interviews for the job are in June; apply by 4 May.',
      'You are on the council mailing list if you join the newsletter.',
      'What was agreed in closed session is in the published minutes.',
      'The winners of the garden prize are not told until the parish meeting.',
      'It has not been announced yet when the ford will open.',
      'The committee met in private homes while the hall was painted.',
      'The winning tender, £11,400, is in the minutes.',
      'The exam papers were collected back in at noon.',
      'The survey was sent to some houses twice by mistake; one reply is plenty.',
      'Three quotes for the wall were opened at the meeting, with the public there.',
      'Four prices back for the extension, cheapest 48k. Has anyone used Larkbuild?',
      'Two quotes in for my patio and the lowest was three grand.',
      'Our solicitor says the hedge is ours, so the neighbours have agreed to trim it.',
      'The solicitor in our choir reckons the plot of Carmen would not hold water.',
      'My gran told me in confidence that she cheats at whist.',
      'Don’t breathe a word to the little ones, but Santa’s sleigh is in the barn.',
      'Our limit for the trip is forty people.',
      'The valuer put my mother’s clock at ninety pounds.',
      'The caretaker was sent home because of the snow.',
      'At its July meeting, with the press and public excluded, the council resolved to renew the lease of the boathouse.',
      'While you were all stood in the lobby they swept the town hall.',
      'Where you read it first does not matter, I think the committee was right.',
      'Found: a shopping list in the bin at the town hall, with a birthday card.',
      'Delete this after reading: Santa has a new sack from the council depot.',
      'To make a complaint about the warden use the form.',
      'Someone forwarded me the poster for the carols.',
      'The audit isn’t published until May, so I can’t comment on it.',
      'We were at the tip before anybody was told it was shut.',
    ],
  },
};
