import { OWN_VIEWS } from './disclaimer.js';
import { BEREAVED, GREETED } from './friendly.js';
import { sentenceAt } from '../document/context.js';
import { INTRODUCED, ofAnotherVoice } from './offices.js';
import { COMMITMENTS } from './speaking-for-council/commitments.js';
import { GIVEN_WORD } from './speaking-for-council/given-word.js';
import { CY_REPORTED, NOT_ITS_VIEW, WELSH } from './speaking-for-council/welsh.js';
import { phrases, stands } from '../phrases/index.js';
import type { Check, Document, Observation } from '../types.js';
import { VIEWS, INVITES } from './speaking-for-council/views.js';
import { PROMISES } from './speaking-for-council/promises.js';
import { DECISIONS, GOT_IT_WRONG, ADMITS } from './speaking-for-council/decisions.js';

/** Sentences with one of these are no apology by the council: others wait for one, or mock it. */
const WANTED = phrases(`
  {own-council} .{0,2} (should|ought|must|could|might|has to|have to|needs to|need to|had better|owes|owe|wo n't|
    will not|never|refuses|refused|refusing|has yet|have yet|has n't|have n't|is n't|is not|is hardly|
    did n't) .{0,6} (sorry|~apologise|apologize|apology|apologies|~regret)
  (has|have|did|does|will|would|could|should|ca n't|wo n't) {own-council} .{0,5} (sorry|~apologise|apologize|apology|
    apologies|~regret)
  (is|are) {own-council} (going to|ever|about to|at all|even) .{0,3} (sorry|~apologise|apologize|~regret)
  (proper|decent|good|better|any|half decent|grown up|sensible) .{0,1} council would .{0,4} (sorry|~apologise|apologize)
  (waiting|wait|waited|holding my breath|hold your breath|call|calls|called|calling|ask|asks|asked|asking|want|wants|
    get|got|make|made) .{0,4} {own-council} (to|for) .{0,5} (sorry|~apologise|apologize|apology)
  (demand|demands|demanded|want|wants|deserve|deserves|expect|expects|owed|due) .{0,3} apology
  sorry for (itself|themselves)
  sorry (excuse|lot|bunch|shower|sight|tale|joke|specimen)
  (regret|regrets) (nothing|none|little)
`);

/** Sentences with one of these do not speak for the council: they ask the neighbours, or hope that it will do something. */
const A_QUESTION = phrases(`
  (anyone|anybody|somebody|someone|who|you) .{0,2} (know|knows|heard|seen|tell me|any idea) .{0,2} (what|whether|if|why|
    how|where) {own-council} .{0,8}
  (we|i) ('ll|will) (all)? be (at|serving|singing|playing|dancing|baking) .{0,4} (fete|fair|show|market|match|carnival|
    parade|panto|stall|church|chapel|bar|pitch|concert|pub|quiz|picnic)
  i .{0,1} (hope|wish|doubt|wonder whether|wonder if|bet|suppose) .{0,2} {own-council} (will|would|'ll|could|might|
    wo n't|pays|does)
  ^ .{0,3} (do|does|should|shall|can|could|would|are) we (as (a|one)|all|really|want|need|not)
`);

/** Sentences with one of these are no view of the council: they announce what a meeting will be about. */
const ON_THE_AGENDA = phrases(`
  (we|council) ('ll|will) (pass on|pass it on|share|post|update|keep you (posted|informed|updated)|let you know|publish|
    print|put up|tell you) .{0,6}
  notice is (hereby)? given
  (meeting|assembly) .{0,8} (will be|is|to be) held
  (council|councillors|committee|parish|town) (will|is to|are to|is due to|is going to|is set to) .{0,1} (talk about|
    discuss|consider|debate|look at|hear|meet|meets|vote on|decide|review)
  {own-council} (would like|wants|want|is asking|asks|invites|needs|is inviting) (you|residents|people|everyone|
    volunteers|parishioners|anyone) to !know
  {own-council} (would like|wants|is asking for|asks for|invites|needs) (your|residents|people's|volunteers)
  (not|n't|never|nor|none) .{0,6} (as|for|is) (the|our|your) .{0,1} council 's
  {council} (has|have) .{0,3} (members|councillors|seats|committees|staff) (and|who|, |$) .{0,10}
  {own-council} (is|are) (listed|shown|pictured|photographed|(on|in|at) (the|our) .{0,1} (noticeboard|website|wall|
    front|back|newsletter|hall|office|library|phone book))
`);

/** Grumbles at the council, which do not speak for it. */
const GRUMBLES = phrases(`
  {own-council} (promised|said|told us|swore|vowed|pledged|assured us) .{0,12} (never|yet|instead|still|nothing|nowt|
    broke|forgot|years ago|months ago|but)
  {own-council} (thinks|believes|reckons|assumes) .{0,2} (we|you|us|people|residents|everyone) .{0,2} (daft|stupid|
    thick|idiots|mugs|made of|fools|blind|asleep|muppets|born yesterday)
`);

/** Sentences with one of these do not speak for the council: the author's own word, or what a meeting will decide. */
const NOTHING_MEANT = phrases(`
  (i think|take my word (that|for)|team)
  (pay for|cover) (the|your)? .{0,1} (medical|check|it later|training|petrol)
  sorry to (report|say|hear|see)
  will (consider|discuss|decide|review|debate|hear|be asked|vote)
  {own-council} (will not|wo n't|does not|do n't|is not going to|does n't) (be)? (meet|meeting|sit|sitting|
    in session) .{0,3} (in|on|this|next|until|till|again|over|during|at|before|after|#Month|#Day) .{0,3}
  (position|role|duties|interest) as (a|the)? (landowner|landlord|owner|trustee|trustees|employer|tenant|
    burial authority) .{0,1} (is|are|was|were) (set out|explained|described|recorded|in the|on the)
  will meet (on|at|in|to|with|again|next|this|every|from|for|and|or|as|#Day|#Month|$|the (mp|county|developer|
    developers|owner|owners|residents|police|district|minister))
`);

/**
 * Whether a sentence is more than a judgement on the council. Somebody who says that the council got it wrong, without admitting
 * anything nearby, judges it and does not speak for it.
 */
function isNoJudgement(document: Document, { span }: Observation): boolean {
  const sentence = sentenceAt(document, span.start);
  if (!stands(document, GOT_IT_WRONG, [sentence])) return true;
  return stands(document, ADMITS, [sentence - 1, sentence, sentence + 1]);
}

const A_COUNCIL = phrases('({council}|{own-council}|council)');

/** Councils that are not the author's: the county's, the district's, or one that is none. */
const ANOTHER_COUNCIL = phrases(`
  (county|district|borough|city|metropolitan|unitary|arts|sports|health|school|youth|student|students|staff|works|
    research|british|general medical|parochial church|pupil|pupils) council
  the (county|district|borough|highways|water board|environment agency) (will|'ll|is going to|are going to|has|have|is|are)
  %cyngor (sir|y sir|dinas|y ddinas|bwrdeistref|celfyddydau|celfyddydau cymru|ysgol|llyfrau)
`);

const OUR_COUNCIL = phrases('(parish|town|community|village|our|the|your|this|bro|full) council');

/** Words by which a council is heard to speak: views, promises, regrets, or an author who speaks for it. */
const VOICED = phrases(`
  (we|us|our|ours|we're|we'll|we've)
  ({believe}|~feel|~want|~wish|~urge|~call|~demand|~thank|~promise|~pledge|~commit|~guarantee|~assure|~fight|~regret|
    ~apologise|~refuse|~reject|~share|~stand|~deserve|~intend|~mean|~hope|~expect|~consider|~regard|~understand|
    ~recognise|~value|~care|~listen|~resolve|~decide|~agree|~confirm|~deny|~vow|~insist|~prefer|~back|~support|~oppose|
    ~welcome|~object)
  (against|behind|in favour|opposed|proud|pleased|delighted|disappointed|sad|saddened|sorry|happy|determined|committed|
    adamant|clear|confident|grateful|thankful|concerned|worried|appalled|angry|shocked|convinced|minded|united|
    unanimous|view|views|position|stance|opinion|policy|line|message|statement|behalf|name|official|officially|word|
    apology|never|always|wo n't|whatever|sure|rest assured)
  (~undertake|~indemnify|hereby)
  (i|i'm) .{0,2} (tell|say|confirm|assure|promise|give|told|speak|speaking|know)
  (n't|not|no|neither) .{0,2} (going|having|selling|letting|giving|moving|budging|paying|about|take|taking|stand|allow|
    spend|spending|touch|accept|tolerate|sit|let|give|pay|budge|sell|money|plans|intention)
`);

/** Whether a sentence that the wording tells of is said by the council, and is not news of it, a judgement on it or about another one. */
function isItsVoice(document: Document, fact: Observation): boolean {
  const sentence = sentenceAt(document, fact.span.start);
  if (document.sentences[sentence]?.language === 'cy') return isNoJudgement(document, fact);
  const at = [sentence];
  if (stands(document, ANOTHER_COUNCIL, at) && !stands(document, OUR_COUNCIL, at)) return false;
  return (
    isNoJudgement(document, fact) && (!stands(document, A_COUNCIL, at) || stands(document, VOICED, at) || stands(document, INTRODUCED, at))
  );
}

export const speakingForCouncil: Check = {
  id: 'speaking-for-council',
  summary: 'a view, decision, promise or apology voiced as the council’s',
  kinds: {
    view: { label: 'a view voiced as the council’s' },
    decision: { label: 'a decision announced as the council’s' },
    promise: { label: 'a promise in the council’s name' },
    apology: { label: 'an apology in the council’s name' },
    'official-statement': { label: 'an official statement' },
  },
  misses: ['"we" where nothing shows that the council is meant'],
  groups: [...WELSH, ...COMMITMENTS, ...GIVEN_WORD, ...VIEWS, ...PROMISES, ...DECISIONS],
  unless: [NOTHING_MEANT, GRUMBLES, WANTED, NOT_ITS_VIEW, A_QUESTION, GREETED],
  silentIn: ofAnotherVoice,
  wording: {
    why: 'speaks as if it were the council',
    unless: [ON_THE_AGENDA, INVITES, GRUMBLES, WANTED, A_QUESTION, CY_REPORTED, BEREAVED, GREETED],
    unlessDraft: OWN_VIEWS,
    counts: isItsVoice,
  },
  examples: {
    finds: [
      '[Gwnaiff y Cyngor bopeth yn ei allu i gadw’r pwll ar agor].',
      '[The zebra will be in before the summer fair, I’ve made sure of it].',
      '[The swings will be back by Whitsun and that’s a copper bottomed promise].',
      '[They’ll take the floodlights down this week, no ifs, no buts].',
      'The weir stays, [and you may treat that as official from the parish].',
      '[I promised the scouts we’d mend the pitch and we will].',
      '[Fy ngair i chi, bydd y fainc yn ei hôl cyn y Pasg].',
      '[It’s a yes from us on the bandstand], folks.',
      '[The crossing is getting moved whether they like it or not].',
      '[We as councillors are disgusted by this decision].',
      '[Speaking for all nine of us round the table], thank you.',
      '[You can quote me as the council on that].',
      '[I have the council’s blessing to say this].',
      '[The council will be suing, take it from me].',
      '[Leave it with us, we’ll have the stile mended by Whitsun].',
      'The pond stays a pond, [it won’t be filled in on our watch], the green is ours.',
      '[It’s a no from the parish council].',
      '[Councillors are livid about the lorries].',
      '[The town council loves this idea].',
      '[Mi gewch chi’r fainc yn ôl cyn yr haf, dw i’n addo].',
      '[Mae gynnoch chi air y cyngor ar hynny].',
      '[Take it from me, the council will be selling it].',
      '[Hoffem ymddiheuro am y baw ar y llwybr].',
      '[On behalf of us all at the town council, sorry for the delay].',
      '[The council believes the access is unsafe].',
      '[The parish council will pay for the swings].',
      '[We apologise for the mix-up with the bins], from all at the office.',
      '[I promise the council will fix the path by Easter].',
      '[We at the town council are against the bypass].',
      '[The formal response of the parish council is no].',
      '[Us lot at the town hall think the market should stay put].',
      '[Take it from me as vice chair, you’ll have your crossing].',
      '[The council’s view is that lorries should go round].',
      '[Not on our watch]. [Signed, everybody at Brynteg Community Council].',
      '[The town council apologises to everybody who found the pavilion locked].',
      '[The council got this one wrong], and we are putting it right before Whitsun.',
      '[The parish council got it wrong about the gate]. Sorry, all.',
      '[As your town councillor I’ll make sure that the pool stays open].',
      '[As chair of planning I give you my word the mast will not go up].',
      '[From your parish clerk: the hall will be painted in May].',
      '[I’ve given permission for the fair on the green].',
      '[Speaking for all seven of us], we don’t want the incinerator.',
      'The park stays. That’s not me talking, [it’s all nine councillors].',
      '[You have my word as your councillor].',
      '[We’ll have the swings in the park mended by half term], no ifs.',
      '[The street light outside the Plough will be back on by Friday, you have my word].',
      '[Mae’r cyngor bro yn llwyr yn erbyn cau’r bont].',
      '[Ar ran y cyngor bro dymunaf ddiolch am y goeden].',
      'Sdim isie becso, [fydd y cyngor byth yn gwerthu’r parc].',
      '[Hoffem ymddiheuro am gau’r toiledau].',
      '[Safbwynt y Cyngor Tref yw na ddylid cau’r pwll].',
      '[Fel eich maer dw i’n addo y bydd y cyngor bro’n talu].',
      '[The parish council will meet the whole cost of the new weathervane].',
      '[The village council is going to buy the forge].',
      'Keep the receipts. [Every pane will be replaced at our expense].',
      '[I’ll see that the council pays for the gate].',
      '[For as long as I’m on the council], nobody touches the orchard.',
      '[The verges will be cut twice a month, that’s a promise].',
      '[We’ll have that path tarmacked before the regatta].',
      '[The council is 100% behind the ferrymen].',
      '[None of us on the council want the kiosk to close].',
      '[The answer from the council is no].',
      '[I’m speaking for my fellow councillors when I say the smell is a disgrace].',
      '[We’re freezing the allotment rents], and that is that.',
      '[The council’s made up its mind], the poplars are coming down.',
      '[Fill in the last page and the grant is yours].',
      '[The town council holds its hands up over the lost trophies].',
      '[You’ll have your crossing by Whitsun, I promise].',
      '[I’ll see the clerk pays it on Monday].',
      '[I’ve squared it with the clerk].',
      '[Nobody will be charged for the skips, the council is paying].',
      '[You’ve got your grant], lads.',
      '[We’ve decided the market moves to Thursdays].',
      '[The council has agreed to your request].',
      '[Permission granted, fill your boots].',
      '[As your mayor I order the lamps to be left on].',
      '[The town council has no confidence in the ferry trust].',
      '[The council couldn’t be prouder of the band].',
      '[No way is this council giving up the lido].',
      '[This is the parish council’s response to the petition].',
    ],
    ignores: [
      'Smo fi’n siarad dros y cyngor fan hyn, jyst fi yn joio chips.',
      'Merry Christmas and a happy new year from all of us at the parish council.',
      'All of us at the town council send our condolences to the family.',
      'Cllr Hale laid the wreath in the name of our parish council.',
      'The stalls will be up by nine, I’ve asked the Scouts.',
      'We are sorry to tell you that Enid Marsh, who kept the lido café for thirty years, died on Friday.',
      'We as neighbours are disgusted by this decision.',
      'The council will not meet in August.',
      'The council’s position as landowner is set out in the report.',
      'Leave it with us, we’ll ask who looks after the stile.',
      'No child goes hungry on our watch, says the lifeguards’ cafe by the green.',
      'It was a no from the county council again.',
      'Can anybody tell me what the town council thinks of the weir?',
      'Rest assured we’ll be at the fair with our ukuleles.',
      'Mi gewch chi gacen yn y neuadd, dw i’n addo.',
      'It’s a no from the parish council, says the Gazette.',
      'Mae gennych air da am y cyngor bob tro, diolch.',
      'I do hope the parish council will refund the ferryman.',
      'The parish will be quieter when the quarry shuts.',
      'The council will meet the developer on the 4th.',
      'At its meeting the council resolved it will meet the cost of the clock.',
      'Perhaps the council is right behind the ferrymen, who knows.',
      'The council’s made up its mind without asking anybody.',
      'The council is behind the library, first door on the left.',
      'The council is wrong about the weir, and ought to say so.',
      'The council promised us a crossing and never built it.',
      'The council thinks we are daft.',
      'The council is not part of the works, but we will pass on any news of them.',
      'The town council is hosting the lantern walk on Friday.',
      'The parish council is planting forty whips by the weir.',
      'The parish council is hopeless.',
      'Northshire County Council will be resurfacing the hill.',
      'The Arts Council will pay for the mosaic, we hear.',
      'Hoffwn ymddiheuro am fy neges flêr neithiwr.',
      'Rwy’n anghytuno gyda phenderfyniad y cyngor am y goeden.',
      'Do we as a town want a third supermarket? Tell the county by the 9th.',
      'You have my word, the cake at the fair is vegan.',
      'I’ll have my bike mended by the weekend and be on the rec.',
      'The parish council welcomes visitors to the garden.',
      'A birthday card for Joan, signed by everybody at the town hall.',
      'Take my word for it, we will never see a better sunset.',
      'The council will talk about the pump on Tuesday.',
      'The parish council has made a mess of the allotment rents.',
      'The council should look again at the bus shelter.',
      'Our council never listens to anybody up this end.',
      'The council meets on Tuesday at seven.',
      'The parish council would like you to fill in the survey by the 9th.',
      'Please don’t take this as the council’s view.',
      'At its May meeting the council agreed a budget.',
      'I think the council should look again at the rents.',
      'The council resolved on 4 June to object (minute 24/061).',
      'We had a lovely day at the fete.',
      'Gosododd Mair dorch ar ran y cyngor, hoffwn ddiolch iddi.',
      'Mae’r cyngor yn croesawu ceisiadau am y grant.',
      'Mae Cyngor ar Bopeth yn credu y dylai pawb gael cymorth.',
      'Mae’r cyngor bro wedi prynu mainc newydd.',
      'Full council will consider the application on 14 May.',
      'The council will consider buying the pub at its June meeting.',
      'We are sorry to hear of the death of Pat Quill.',
      'If you ask me the town council got it wrong on parking.',
      'The parish council got it badly wrong over the bottle bank, simple as that.',
      'Our parish council is only ever sorry for itself.',
      'A sorry excuse for a town council, that lot.',
      'The parish council must apologise for the mess at the pond.',
      'When is the parish council going to apologise to the bowls club?',
      'A proper council would apologise for that hedge.',
      'I’m still waiting for the town council to apologise.',
      'The council regrets nothing, never has.',
      'As captain of the darts team I’ll see to it that the drinks are cold.',
      'As chair of the WI I’ll make sure there is cake.',
      'As your councillor I’ll be at the library from ten on Saturday.',
      'You’ll rue that extension, you have my word on that.',
      'We apologise for the late start, from everybody at the drama society.',
      'Your town council has twelve members, and anyone can sit in on its meetings.',
      'I’ve given permission for my daughter’s school trip to the park.',
      'You’ll have your eggs by Easter, I promise.',
      'I’ve squared it with the landlord.',
      'Nobody will be charged for the teas, the WI is paying.',
      'You’ve got your bus pass, lads.',
      'I hope you’ll get your crossing, I wish I could promise.',
      'I doubt whether the council has full confidence in the trust.',
      'I hope you’ve got your bench by now.',
      'We’ve decided to keep the hens in all winter.',
      'Permission granted for a loft at Quay Cottage.',
      'The council has no meeting in August.',
    ],
  },
};
