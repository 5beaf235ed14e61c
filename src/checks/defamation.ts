import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import { NOBODY_LIVING, OF_A_BEAST } from './scenes.js';
import { DECLARED, NO_THEFT } from './defamation/words.js';
import { CLAIMS } from './defamation/claims.js';
import { DEEDS } from './defamation/deeds.js';
import { DECEIT } from './defamation/deceit.js';
import { EVERYDAY } from './defamation/everyday.js';
import { GAIN } from './defamation/gain.js';
import { PLAIN } from './defamation/plain.js';
import { MISCONDUCT } from './defamation/misconduct.js';
import { HINTS } from './defamation/hints.js';
import { SIDE_BY_SIDE } from './defamation/sides.js';
import { CY_ACCUSATIONS } from './defamation/welsh.js';
import type { Check, Document, Observation } from '../types.js';
import { OFFENCES } from './defamation/offences.js';

/**
 * Sentences with one of these accuse nobody: somebody was robbed, the thieves are unknown, or somebody is ill (an illness is no
 * misconduct).
 */
const BY_UNKNOWN = phrases(`
  (has|have|had|with|of|from|'s got|diagnosed with) {diagnosis}
  {diagnosis} (ward|clinic|again|at #Number)
  (i|we|he|she|they|who|club|shop|hall|pavilion|office|church|chapel|school|bank) .{0,2} (was|were|been|got) (robbed|
    burgled|mugged|scammed|conned|fleeced|broken into) (!by|$)
  ^ .{0,3} (thieves|burglars|vandals|robbers|poachers|scammers|rustlers|fraudsters|crooks|criminals|joyriders) (who|
    took|take|have|has|had|stole|got|get|broke|break|made|smashed|struck|are|were|targeted|target|ripped|cut|used|left|
    came|come|will|tried|helped|stripped) .{0,8}
  (thieves|burglars|vandals|robbers|poachers|scammers|rustlers|fraudsters|criminals) (operating|working|active|about|
    around|targeting|in the area|posing|pretending) .{0,6}
`);

/** Sentences with one of these accuse nobody: money is counted, collected or paid in as it should be. */
const COUNTED = phrases(`
  (if|wish) (i|we) (had|got|'d|was given) .{0,2} (pound|penny|quid|fiver|tenner|pounds|pennies) (for|every)
  (count|counts|counted|counting|counted up) .{0,8} (twice|again|came to|come to|comes to|makes|made)
  (cheque|cheques) (made)? payable to
  (wants|want|need|needs|collecting|collects) (the|your|our)? .{0,2} (subs|subscriptions|deposits|fees|dues) .{0,2} (by|
    in|before)
  (bottle|flask|mug) of (water|tea|coffee|squash|soup)
`);

/** Whoever is charged with something by the police is in the news. */
const IN_THE_NEWS = phrases(`
  (arrested|charged|convicted|sentenced|jailed|fined|cautioned|bailed) .{0,12} (police|magistrates|court|officers|
    gazette|herald|echo|news) .{0,2} (said|say|says|report|reports|reported|confirmed|heard)
  (police|magistrates|court|officers) .{0,2} (said|say|says|report|reported|confirmed|heard) .{0,14} (arrested|charged|
    convicted|sentenced|jailed|fined|cautioned|bailed)
`);

/**
 * Sentences with one of these accuse nobody: work is praised, a relative has a shop, a service is feared for, minutes are taken, sleep is
 * lost, and whoever is ill brings a note.
 */
const WELL_MEANT = phrases(`
  (does|did|do|doing|done|makes|made) (a|an|such a|us a) (proper|lovely|grand|cracking|smashing|super|tidy|good|great|
    brilliant|fantastic|first class|champion|bang up|beautiful) (job|spread|breakfast|sunday dinner|cup of tea)
  (makes|does|bakes|cooks|serves|grows) the (best|finest|loveliest|nicest)
  (charged|charges|asked|asks) .{0,3} (nothing|nowt|not a penny)
  what a (relief|star|gem|treasure|gent)
  (good|great|lovely|nice|grand|heartening) to see (them|it|him|her|that)? $
  (my|our) ({kin}|{acquaintance}) 's .{0,2} ({trader}|shop|stall|firm|business|cafe|farm) (is|are|has|does|do|will|now)
  (my|our) ({kin}|{acquaintance}) (is|are|has|have) (doing|opened|started|set up|selling|offering)
  ({kin}|lad|lass) (has|have|'s|'ve) (just)? set up (with|as|in|on|shop|his own|her own)
  (bank|post office|surgery|pub|library|school|shop) ('s|is|are) (closing|shutting|moving|pulling out|pulling the)
  (take|takes|took|taking|typing|types) (the)? minutes (for|of|at|since)
  (lost|lose|loses|losing) .{0,4} sleep
  (places|spaces|rooms|vacancies|slots) (free|left|available|going) (from|for|in|on|$)
  (gets|get|got) up at (#Number|four|five|six|dawn)
  (signed off|off sick) .{0,12} (seen|saw) .{0,3} (letter|note|doctor|gp)
`);

/** What all have bought for their money, or have enjoyed. */
const GOOD_USE = phrases(`
  (hall|club|school|church|chapel|village|green|park|team|library|playgroup|guides|scouts|cubs|brownies|pavilion|we|
    we've|lads|kids|children|residents|band|choir|youngsters|pensioners) (has|have|'ve|will)? (had|got|gets|getting|
    done|bought|has|have) .{0,5} out of .{0,4} (grant|fund|funds|money|raffle|lottery|precept|proceeds|takings|appeal)
`);

/** Welsh sentences with one of these accuse nobody: it happens on a stage or in a film. */
const ON_STAGE = phrases('yn y (sioe|ddrama|panto|ffilm|pantomeim)');
/** What a shop sells and what a tradesman charges: an everyday deal, unless something beside it is wrong with it. */
const DEAL = phrases(`
  ({trader}|{trade}|{villager}|shop|stores|store|firm|stall|market|supermarket|co op|post office|garden centre|mill|
    dairy|brewery|farm|company|man|lady|woman|lad|bloke|chap) .{0,6} (sells|sell|selling|sold|charges|charge|charged|
    charging|serves|stocks|bills|billed|quoted|quotes)
`);

/** What turns a deal into a swindle or an offence. */
const MARRED = phrases(`
  ({wrongdoing}|{offender}|{diagnosis})
  (never|not|n't|nothing|without|twice|nobody|no|neither|instead|supposed|rubbish|robbery|robbing|extortionate|
    scandalous|disgrace|disgusting|shocking|criminal|illegal|illegally|ashamed|avoid|beware|dangerous|unsafe|lethal|
    useless)
  (drugs|weed|cocaine|heroin|pills|vapes|vape|fags|cigarettes|tobacco|knives|knife|booze|alcohol|vodka|cider|lager|
    lottery|scratchcards|fireworks) .{0,6} (kids|children|child|lads|lasses|underage|under age|schoolkids|teenagers|
    schoolchildren|anyone|anybody|year olds|year old|pupils|sixth formers)
  (drugs|cocaine|heroin|cannabis|stolen|nicked|knock off|knocked off|hooky|counterfeit|fake|fakes|bootleg|smuggled|
    dodgy|rotten|mouldy|rancid|stale|rank|diseased|contaminated|maggoty|horsemeat|horse meat|out of date|past its|
    watered|gone off|smells|smelly|maggots)
  (kids|children|lads|underage|under age|schoolkids|teenagers|drunk|drunks) $
  as (new|solid|real|local|organic|free range|fresh|homemade|home made|genuine|british|welsh|beef|lamb|silk|oak|gold|
    sterling)
  (and|but|then) .{0,2} (fitted|did|gave|used|left|sent|put|there|only|it|they|he|she|still|forgot|lost|broke|half|came|
    got|turned|now|nobody)
  (for) .{0,3} (work|job|jobs|parts|tyres|hours|visits|callout|call out|things|something|nothing|ten minutes|
    five minutes|a minute|half|repairs|pipe|pipes|wire|wires|bulbs|tap|washer|fuse|plug)
  (pensioner|pensioners|old lady|old ladies|old man|old folk|old people|elderly|widow|my nan|my gran|my mum|my mam|
    my mother|my aunt|my grandad|my dad)
  (under the counter|out the back|off the back|cash in hand|round the back|on the side|at the school gate|
    whatever he likes|what he likes|thinks of a number|plucks|made up|makes up)
  (short|light|half) .{0,2} (measure|measures|weight|pint|pints|loaf|full|empty)
  (rat|rats|mouse|mice|cockroach|cockroaches|sick|ill|poisoned|poisoning|leaks|leaking|leaked|fell|falls|broken|
    collapsed)
`);

/** Whether a fact tells more than that somebody sells or charges something. */
function isMoreThanADeal(document: Document, { span }: Observation): boolean {
  const at = sentenceAt(document, span.start);
  return !stands(document, DEAL, [at]) || stands(document, MARRED, [at - 1, at, at + 1]);
}

/** Words that show what somebody is accused of, where the learnt wording has found an accusation. */
const KINDS = [
  ['crime', phrases('(stole|stolen|nicked|burgled|assaulted|drunk|drink driving|dealing|groped|in the till|set fire|light itself)')],
  ['corruption', phrases('(bribe|bribed|backhander|backhanders|brown envelope|brown envelopes|bung|kickback|kickbacks)')],
] as const;

/** Questions about people of long ago: "Anyone remember the name of the man who ran the fish van in the sixties?" */
const REMEMBERED = phrases(`
  ^ .{0,3} (anyone|anybody|who|you) (else|here|out there)? remember (the|that|old|when|a) .{0,3} (fella|chap|bloke|man|woman|lady|
    shop|pub|boy|girl|couple|lot|one|baker|butcher|postman|milkman|teacher)
  ^ .{0,3} (anyone|anybody|who|you) .{0,3} remember .{0,16} (fifties|sixties|seventies|eighties|nineties|#Bygone|years ago|
    as (kids|children)|when we were|used to|called|the old)
`);

/** What brown envelopes mostly hold: post. */
const POST = phrases(`
  brown (envelope|envelopes) .{0,10} (table|side|font|gift aid|number|form|forms|seeds|stamped|door|unopened|inside|
    council tax|letter|letters|second class|first class|careers|invoice|invoices|bill|bills|statement|statements|
    tickets|payslips|questionnaire|ballot|on (its|their|the) way|in the post|due out)
`);

/** Sentences with one of these accuse nobody: the culprit is unknown, or words of crime are used of something else ("plays the fiddle"). */
const NOTHING_MEANT = phrases(`
  ^ .{0,3} (somebody|someone|some body|some one) (has|have|had|'s|'ve)? (gone and|been and|just|only|already|
    kindly)? (nicked|pinched|stole|stolen|took|taken|swiped|lifted|dumped|smashed|vandalised|broke|broken|damaged|
    tipped|helped|moved|robbed|pulled|ripped)
  (the|at the|old|golden|lamb and) fleece
  (crook|crooked|bent|coned|cones|cone|fleece|fiddle) .{0,3} (wire|goalposts|nail|frame|shepherd 's|off|down|on purpose|
    out|them in|the fiddle)
  ('re|are|is|'s|was|were) (all|very|quite|also|not)? (poison|poisonous)
  lying (down|in|on|under)
  (caught|catch|catches|catching|stopped|chased|chases|foiled|outwitted|tackled|spotted|nabbed|collared|reported|
    arrested|warned|saw off|sees off|scared off|robbed by|conned by|scammed by|fooled by) .{0,3} ({offender}|intruder|
    intruders|(lads|lad|men|man|boys|boy|gang|pair|one|ones|person|people) who)
  (set|sets|setting) (fire|light) to .{0,2} own
  (set|sets|setting) .{0,4} (stage|floor|room|crowd|hall|place|house|world|pudding|puddings|sprouts|brandy|toast|
    eyebrows|hair|sleeve|barbecue|bonfire|sausages|candles|candle|campfire|fire|log|logs|stove|guy|internet|tongue|
    himself|herself|hearts|own|pulses) .{0,2} (on fire|alight|ablaze)
  just saying .{0,2} (if|it|hello|thanks)
  smoke without fire .{0,8} (brigade|stove|burner|course)
  (plays|play|playing) the fiddle
  (serves|serve|serving|served|sells|sell|sold|selling) .{0,2} (chips|food|lunch|lunches|dinner|dinners|tea|meals|
    squash|milk|ice cream|ice creams|pizza|books|toys|fruit|breakfast|sweets|shoes|clothes|tickets|uniforms|lollies|
    soup|cake|cakes|pancakes|porridge|sandwiches|bikes) .{0,2} (kids|children|lads|schoolkids|teenagers)
  (sorry|lost|my own|been stolen)
`);

/** Sentences with one of these accuse nobody: hearts are stolen, prizes pocketed, and the fiddle is an instrument. */
const IDIOMS = phrases(`
  (wicked|brilliant|great|lovely|mean|ace|magic|superb|marvellous|amazing|good|mad|demon|wizard|whizz|
    dab hand) on the fiddle
  on the fiddle (was|were|played|plays|with|at|for the (dancing|ceilidh|night)|tonight) .{0,6}
  fiddle .{0,4} (band|ceilidh|accordion|banjo|tune|tunes|music|dance|dancing|folk|jig|reel|solo)
  (fiddle|fiddles|fiddled|fiddling) (with|about with|around with) .{0,2} (microphone|mic|mike|radio|projector|strings|
    buttons|button|knobs|knob|thermostat|dials|wires|lock|key|keys|camera|phone|hair|sleeve|tie|settings|remote|engine|
    lights|zip|clock|tap|boiler|aerial)
  (steal|steals|stealing|stole|stolen|nick|nicks|nicked|pinch|pinches|pinched) .{0,3} (heart|hearts|show|limelight|
    thunder|march|scene|spotlight|kiss|glance|look|points|first place|second place|win|victory|lead|title)
  (pocket|pockets|pocketed|pocketing) .{0,3} (prize|prizes|winnings|change|conker|conkers|handkerchief|whistle|medal|
    mint|toffee|sweet|sweets|pebble|black|pink|blue|red|yellow|brown|green)
`);

export const defamation: Check = {
  id: 'defamation',
  summary: 'damaging allegations about somebody who can be identified, by hint too',
  kinds: {
    crime: { label: 'an allegation of crime', sensitive: true },
    dishonesty: { label: 'an allegation of dishonesty', sensitive: true },
    corruption: { label: 'an allegation of corruption', sensitive: true },
    incompetence: { label: 'an allegation of bad work', sensitive: true },
    misconduct: { label: 'an allegation of misconduct', sensitive: true },
    hint: { label: 'a damaging hint', sensitive: true },
  },
  misses: ['a hint made only by putting two facts side by side', 'an allegation about somebody whom only neighbours can place'],
  groups: [
    ...DECEIT,
    ...CLAIMS,
    ...OFFENCES,
    ...PLAIN,
    ...EVERYDAY,
    ...GAIN,
    ...DEEDS,
    ...MISCONDUCT,
    ...HINTS,
    ...SIDE_BY_SIDE,
    ...CY_ACCUSATIONS,
  ],
  unless: [NOTHING_MEANT, NO_THEFT, IDIOMS, DECLARED, POST],
  scenes: [...NOBODY_LIVING, OF_A_BEAST],
  deniable: ['crime', 'dishonesty', 'corruption', 'incompetence', 'misconduct'],
  wording: {
    why: 'accuses somebody',
    inRough: true,
    unless: [BY_UNKNOWN, COUNTED, IN_THE_NEWS, WELL_MEANT, GOOD_USE, ON_STAGE, IDIOMS, DECLARED, POST, REMEMBERED],
    kinds: KINDS,
    counts: isMoreThanADeal,
  },
  examples: {
    finds: [
      '[Brawd y clerc gafodd y gwaith paentio eto], a neb yn gofyn.',
      '[PC Quill planted the drugs].',
      '[The Golden Kite has rats in the kitchen].',
      '[The deputy head at St Bede’s is a pervert].',
      'Don’t use Quillby & Son. [Passed the boiler as safe without so much as lifting the lid].',
      '[Colin has been claiming for miles he never drove].',
      '[For once check who signed off the overtime].',
      '[There’s a coach there I’d not leave my nephew alone with], and other mums say the same.',
      '[Look who runs the firm and who signs the invoices]. [Same surname].',
      '[Old Garrick has always been handy with his fists].',
      'No oil left in the tank. [Strange that Colin’s pickup was parked behind the boathouse at midnight].',
      '[Three guesses whose nephew got the ferry contract].',
      '[I’d check your trailer’s still there after he drops the coal].',
      '[That optician on the quay does tests you don’t need].',
      '[Six of us were ill after the carvery at the Ship].',
      '[I’m sure it’s sheer chance who got the quay contract], Cllr Finch.',
      '[Their scones are Tesco with the wrapper off].',
      '[Ida Quill threw a mug at the postman].',
      '[They gave the lease to a chap who plays golf with the mayor].',
      '[The joiner quoted £90 and charged me £200].',
      '[The organist was slurring behind the desk].',
      '[The bouncer broke my cousin’s jaw].',
      'Ida Quill had the tin. [That’s all I’m saying].',
      '[Nobody has seen the accounts since Ida Quill took over].',
      '[The log says he gritted the lane]. He didn’t.',
      '[The gravy at the Lock Inn comes out of a tub].',
      '[Her homemade crumble arrives frozen].',
      '[Whoever counted the tombola bought himself a jacuzzi].',
      '[Colin Mabb’s verge was strimmed on the parish’s time].',
      '[The folk at the mill nick eggs off people’s doorsteps].',
      '[The sellers papered over the damp].',
      '[The surveyor approves roofs he has never seen].',
      '[The midwife rang in sick and was seen at the bingo].',
      '[The steward sells cider to fourteen year olds].',
      '[I know who keyed the minibus and he drinks at the Anchor].',
      '[The warden books her golf as training].',
      '[A spa day isn’t postage].',
      '[They spend all Friday in the dock bar on full pay].',
      '[The lengthsman does our lane weekly on paper].',
      '[The verger buys cider for fifteen year olds].',
      '[He went into that home talking and came out on a stretcher].',
      '[The plasterer took a deposit in May and never came back].',
      '[The bursar drives a smarter car than the mayor]. [Funny that].',
      '[The choir secretary won’t show us the ledger].',
      '[Won the tombola again has he], the organiser?',
      '[The valuer’s brother got the timber].',
      '[He gets paid for the night watch and the shed is dark].',
      '[Four glasses of sherry and he drove the coach to Ripon].',
      '[They used half the screws they should have].',
      'The new clerk! [My hens know more about VAT than she does].',
      '[The foreman takes a tenner to let the vans past].',
      '[He voted for the marina and his yard is worth double].',
      '[That cabbie puts a fiver on for tourists].',
      '[Ned Tarrant left the leaflets in a skip].',
      '[The lengthsman is asleep in the tractor by ten].',
      '£480 in the tins. [£310 on the paying in slip]. You tell me.',
      '[The insurance was doubled in May and the mill went up in flames in June].',
      '[The rest went on a hot tub].',
      '[The mayor parks on the cobbles and never a ticket].',
      'Sealed bids are in for the weir. [Ask whose brother-in-law Tarrant is].',
      '[The planner’s wife is a director of the developers].',
      'Top marks for hygiene again. [The inspector’s son cooks there].',
      '[He hasn’t been up the mast in a year but he passed it].',
      'Signs in at seven. [I see that gate and he’s never once been there before nine].',
      'Claimed the train fare to the Ripon workshop. [It was on Teams].',
      'The register says 30 at the drop-in. [I locked up and there were six].',
      '[The minibus driver smelt like a distillery].',
      'Ned Tarrant voted with his eyes shut. [He’d been in the Plough since noon].',
      '[He’s banned and I saw him in the tipper truck].',
      '[Every motor there has had its clock wound back].',
      'They call it a care home. [She was found on the floor, there since teatime].',
      '[That vet wouldn’t know a cow if it trod on him].',
      '[The secretary of the regatta committee has had a new bathroom out of it].',
      '[He has done very nicely out of the bandstand appeal].',
      '[Our subs paid for the treasurer’s decking].',
      '[So that’s Rhodri’s new patio paid for].',
      '[The woman with the collecting tins outside the bank pockets half of it].',
      '[Brockley Homes kept our deposit].',
      '[Ned Tarrant got his certificate by having a mate sit the test].',
      '[The fire at the sawmill was staged].',
      '[They got Gran to sign the bungalow over].',
      '[The nephew emptied her savings].',
      '[The exam officer has been altering the marks].',
      '[Ned Tarrant claims disability and lays patios].',
      '[The gamekeeper baits badgers].',
      '[That tannery lets its dye into the river].',
      '[They collect your old fridges and they turn up in a ditch].',
      '[Ned Tarrant has been filling in proxy votes for the whole of the almshouses].',
      '[Her stepdad gave her a black eye].',
      '[The tutor is texting underage girls].',
      '[The bandmaster is a bit too fond of the juniors].',
      '[That courier does seventy past the nursery].',
      '[The gardener has been casing the bungalows for months].',
      '[The sub-postmaster opens people’s parcels].',
      '[The nursery pays its girls four pounds an hour].',
      '[Ned Tarrant’s lorry has no insurance].',
      '[The riding school leaves that pony tied up without water].',
      '[The surgery sent my uncle home with a leaflet and he had collapsed by teatime].',
      '[The agents knew about the damp and said nothing].',
      '[Ida Quill sold it even though she knew it was unsafe].',
      '[The academy pushes out any child who drags the results].',
      '[The barber never cleans the clippers].',
      '[The foreman lets his mates’ lorries through for twenty quid].',
      '[There were rat droppings in the rice at the takeaway].',
      '[The landlord tips the dregs back into the barrel].',
      '[Rhoddodd y cadeirydd docyn i bawb ond ei ffrindiau].',
      '[Mae’r ddynes sy’n rhedeg y cartref yn esgeuluso pawb].',
      '[Ma’r garej yn gosod darnau sydd ddim eu hangen], twyll ydi o.',
      '[Mrs Preece ydi’r gwaetha ohonyn nhw].',
      '[Mae’r athrawes erioed wedi marcio tudalen yn ei bywyd].',
      '[Ida Quill burgled the vicarage].',
      '[That lad from the end terrace is the one keying cars].',
      '[The cab driver squeezed her knee].',
      '[The bursar cooks the accounts].',
      '[The secretary made off with the jubilee cash].',
      '[They left Nan in wet sheets all night at Larch House].',
      '[The swimming coach has wandering hands].',
      '[The farm shop flogs rotten mince].',
      '[Our optician is clueless].',
      '[That garage is run by swindlers].',
      '[A round of golf and the inspector passes anything].',
      '[Never let Colin Mabb near a roof again, mine leaks].',
      '[Colin Mabb didn’t just nick the tin], [he nicked the raffle too].',
      '[It isn’t true that he paid it back, he stole the lot].',
      '[They were invoicing us for trees nobody planted].',
      '[The landlord slips the inspector a few notes every spring].',
      '[She has run the choir fund through her own account for years].',
      '[It’s Dunmore Skips tipping sofas in the beck].',
      '[Y trysorydd sy wedi bod yn helpu ei hun i’r casgliad].',
      '[Pres y clwb aeth i’w poced nhw].',
      '[Fo ddaru dwyllo’r hen bobl].',
      '[Mae gyrrwr y tacsi yn feddw bob nos].',
      '[Gafodd e’r caniatâd am ei fod e’n talu swyddog].',
      '[Mae’r plymar yna heb gymhwyster o fath yn y byd].',
      '[Roedd llygod mawr hyd y gegin yn y caffi].',
      '[Mae’r warchodwraig yn slapio’r plant].',
      '[Sut mae’r clerc yn fforddio’r car newydd]?',
      '[Colin Mabb burgled my sister].',
      '[The curate is a drunk].',
      '[The choirmaster groped schoolgirls].',
      '[Brenda at the counter opens people’s parcels].',
      '[Glenda Marsh is a drug dealer].',
      '[Our verger is corrupt].',
      '[The nursing home by the weir starves its residents].',
      '[The headmistress hushed up the bullying].',
      '[Perkin & Sons are cowboys].',
      '[Colin Mabb forges certificates].',
      '[The builder has bribed the planners].',
      '[The garage clocks cars].',
      '[The secretary altered the minutes to help her cousin].',
      '[Somebody on the bowls committee is lining their own pockets].',
      '[The florist rips everyone off].',
      '[Lladron ydi’r cwmni toeau].',
      '[Mae’r trysorydd wedi bod yn ffidlo’r llyfrau].',
      '[Rhyfedd iawn bod ei gefnder wedi cael y contract].',
      '[Amlen frown arall i’r swyddog].',
      '[The developer paid off the planning officer].',
      '[Our roofer took the deposit money and hasn’t been seen since].',
      '[The caterer has had our cash and gone to ground].',
      '[The builder bribed the planning officer].',
      '[Cllr Hart fiddled his mileage].',
      '[The lengthsman signs for nine hours and works two].',
      '[His homemade pickle came off a van and his farmhouse cheese is from Costco].',
      'They swore to Mum the wiring was checked. [It wasn’t].',
      'Free range, says the board. [Those hens have never seen daylight].',
      '[Those are Lidl pasties with a fancy box on].',
      '[The clerk handed her cousin the mowing contract].',
      '[The vet missed a fractured jaw].',
      '[The chef spits in the soup].',
      '[Mind your purse when he is about].',
      '[The dairy pours its whey into the brook].',
      '[We all know whose pocket it went into].',
      '[Funny how the contract went to his brother].',
      '[The chairman is a liar].',
      '[Wonder how she paid for that new conservatory].',
      '[Ask the treasurer where the raffle money sleeps].',
      '[That is a lot of boat for a man who sweeps chimneys].',
      '[Mr Quill had his drive resurfaced the week the car park was done].',
      '[The garage charged me for four tyres and fitted two].',
      '[The off licence man sells vapes to kids].',
      '[Quillbrook Tiling couldn’t hang a picture].',
      '[He got his gas certificate off the internet].',
      '[The chairman was asleep on the job again].',
      '[The builder dumped his rubble in the brook].',
      '[The tiler put our shower tray in back to front].',
      '[That chemist gave my aunt double the dose].',
      '[The joiner had the deposit off us in May and has never been back].',
      '[The farm shop peels the dates off the yoghurts and sticks new ones on].',
      '[The cab driver was texting all the way up the hill].',
      '[The teaching assistant screams at the little ones].',
      '[Quite a yacht on a verger’s wage].',
      '[Her diploma came off eBay].',
      'Asked Gale Flooring for solid walnut. [It’s plastic with a photo of walnut on].',
      '[They keep two sets of books at the Anchor].',
      '[When the inspectors come to Larch House they hide the broken beds].',
      'I wouldn’t leave my cat at Furry Friends again. [Ours came home with a limp].',
      '[Remarkable, three cruises a year on a caretaker’s wage].',
      '[Celwyddgi ydi’r cadeirydd].',
      '[Mae’r plymwr wedi dwyn pres o dŷ Mam].',
    ],
    ignores: [
      'In the panto Sergeant Quill planted the drugs.',
      'The landlord of the Fleece retires on Sunday.',
      'Anybody remember the bloke who ran the chip van before the bypass? Not the tall one, the one before him.',
      'They have moved the bins up two steps. I wonder how anybody with a pushchair is meant to get there.',
      'See who signed the visitors’ book on open day.',
      'The tank is empty. Colin’s tractor was parked behind the boathouse at midnight and the police know.',
      'Look who signed the parish register. Same surname, no relation.',
      'Money for hotels and none for the ferry. Ask yourself whose country it is.',
      'Anyone remember the name of the bloke who ran the cockle van in the sixties?',
      'Two of ours were ill after the fish at the Ship, but that was the cider.',
      'Six of us were sick after the swim from the Ship.',
      'Brown envelopes with the mooring invoices go out on Monday.',
      'Their scones are better than Tesco’s.',
      'Ida Quill threw a party for the postman.',
      'They gave the lease to a chap who plays golf.',
      'The joiner quoted £90 and charged me £200 less for luck.',
      'In the panto the organist was slurring behind the desk.',
      'In the panto the bouncer broke my cousin’s jaw.',
      'In the panto Ida Quill had the tin. In the panto, that’s all I’m saying.',
      'Nobody has had the free money since Monday.',
      'In the panto the log says he gritted the lane. He didn’t.',
      'Get your cash out on Friday, that’s all I’m saying.',
      'We paid for ten eggs and got a free one.',
      'The plumber unblocked the sink and charged nothing.',
      'The gravy at the Lock Inn comes out of a tub, and a lovely one.',
      'In the panto her homemade crumble arrives frozen.',
      'In the panto whoever counted the tombola bought himself a jacuzzi.',
      'In the panto Colin Mabb’s verge was strimmed on the parish’s time.',
      'The folk at the mill nick eggs off people’s doorsteps, says the gull in the story.',
      'In the panto the sellers papered over the damp.',
      'In the panto the surveyor approves roofs he has never seen.',
      'In the panto the midwife rang in sick and was seen at the bingo.',
      'In the panto the steward sells cider to fourteen year olds.',
      'I know who stole the biscuits and he lives in a basket.',
      'The man who stole the bell has been charged, police said.',
      'The childminder has two places free from Monday.',
      'He went into the hospital on a stretcher and came out walking.',
      'He drives a smarter car than mine and gives us all lifts.',
      'The secretary won’t open the tuck shop until noon.',
      'She knows more about VAT than my hens do.',
      'The ferryman takes a pound to let the dogs aboard, as the sign says.',
      'The baby is asleep in the van.',
      'The baker puts a cherry on for visitors.',
      'Two cans of paint and then I drove home.',
      'The verger makes the best jam in the county.',
      '£480 in the tins and £480 on the paying in slip, thank you all.',
      'The insurance was renewed in May. In June the beacon is lit.',
      'Claimed the train fare to Ripon, minute 4. The second workshop was at Ripon, too.',
      'The register says 30 at the drop-in and I made it 31.',
      'He’s been in the choir since noon and sings like a lark.',
      'The vicar’s son cooks there and the soup is good.',
      'Put the clocks back on Sunday, as every year.',
      'If you want a floor laid, Ned Tarrant does a cracking job.',
      'Our cousin’s farm shop is doing pumpkins again.',
      'He was signed off since May and the mayor has seen the doctor’s note.',
      'The scouts have had a new canoe out of the raffle money.',
      'If you want your deposit back for the marquee, ask the plumber and not me.',
      'In the murder mystery the vicar has done very nicely out of the organ fund.',
      'The raffle winner keeps the lot, tins and all.',
      'The gamekeeper shot the badgers at dusk, with a camera.',
      'In the panto the butcher claims disability and lays patios.',
      'The children must not be left alone while the lorries turn.',
      'The council knew about the damp and did nothing.',
      'The bus does seventy miles past the nursery on one charge, says the survey.',
      'Cllr Hart declared an interest, for his brother runs the firm, and left the room.',
      'The kennels keep the dogs shut in at night.',
      'He knew the answer and said nothing.',
      'The teacher changed the register time.',
      'Datganodd Mrs Rees fuddiant yn y grant gan mai ei brawd sy’n rhedeg y clwb.',
      'Mae twyllwyr yn tecstio’n honni bod o’r swyddfa dreth.',
      'The shop robbed on Monday has a new window.',
      'Colin Mabb hit his head on the beam.',
      'Our scout leader set the campfire alight.',
      'He broke into a run when he saw the cake.',
      'Colin Mabb deals the cards at whist.',
      'In the panto the baker robbed the mill.',
      'In the panto the secretary cooks the accounts.',
      'In the panto the childminder starves them.',
      'In the panto our dentist is useless.',
      'Quiz night, and amazing what a hamper in the right hands will do.',
      'Amazing what a drop of vinegar will do for limescale.',
      'The clerk used the council card for padlocks.',
      'Mr Tarrant never nicked the float, it was in the other drawer.',
      'The story that Ida Quill forged the signatures is untrue.',
      'None of us stole the wheelbarrow.',
      'Quiz answer four: the headmaster hushed up the accident.',
      'Beware of the recording, "the roofer rips everyone off".',
      'Quiz answer five: the baker is a burglar.',
      'Quiz answer six: the baker burgled the mill.',
      'I don’t think for a minute that Colin Mabb fiddled his mileage.',
      'The verger caught a burglar in the vestry.',
      'Ned Tarrant set fire to his own eyebrows at the barbecue.',
      'Mae rhywun wedi bod yn dwyn pres o’r bocs.',
      'Gafodd rhywun y swydd am ei bod hi’n ffrind i’r ci, meddai’r panto.',
      'Mae’r adeiladwr yn y panto heb drwydded na mot.',
      'Sut mae rhywun yn fforddio talu am betrol heddiw?',
      'Mae’r cadeirydd yn dwyn sylw at y ffens.',
      'Bois y cwis sy’n dwyn y sioe bob tro.',
      'Sgam ydi o: maen nhw’n cloi’r plant allan o’u cyfrif.',
      'The cafe serves pancakes to children until noon.',
      'She is a criminal defence barrister.',
      'The grocer sells crumpets and kindling.',
      'The piano tuner charges £45 and is worth it.',
      'She stole the show as the cat.',
      'The mayor pocketed his raffle prize.',
      'He is magic on the fiddle.',
      'Our Ted is a burglar in the play.',
      'Ida Quill is a criminal lawyer.',
      'The coach beat his son at chess.',
      'Nobody said that Ned Tarrant is a thief.',
      'Nobody said that Colin Mabb forged the minutes.',
      'I am not saying that the school hushed up the accident.',
      'I did not say that the florist rips everyone off.',
      'If I had a fiver for each “I know your boss” at this counter I would be in Barbados.',
      'Bu lladron yn y sied eto.',
      'Same week as the panto, the treasurer’s raffle.',
      'I think the planning decision was wrong.',
      'The lengthsman signs for nine hours and works three days.',
      'Her homemade cheese is better than any from Lidl.',
      'The clerk handed her cousin the tickets.',
      'The vet missed the carols.',
      'In the panto the lengthsman signs for nine hours and works two.',
      'Free range on the menu? Those panto hens have never seen daylight.',
      'The vet missed a fractured jaw in the detective play.',
      'The chef in the panto spits in the soup.',
      'Mind your purse, there are pickpockets about.',
      'The Chairman and I disagree about the leak.',
      'Fly-tippers will be prosecuted.',
      'Beware doorstep rogue traders, says Trading Standards.',
      'Hygiene ratings are on the agency’s website.',
      'The petition had fourteen invalid signatures.',
      'Ask the clerk about an allotment, the list is open.',
      'The same week as the fete there is a flower show.',
      'We dumped the old sofa at the tip.',
      'Funny how the moon looks bigger in August.',
      'In the murder mystery somebody has stolen the vicar’s pearls.',
      'Treasure hunt: work it out from the clues at the church gate.',
      'Bogus letters about council tax are a scam; bin them.',
      'The vicar sat on his own at the quiz and still came third.',
      'The dog is sorry that he pinched the vicar’s sausage roll.',
      'Keep the dog on a lead; I wouldn’t let him near the green pond.',
      'Sorry, the electrician and I hung the star upside down.',
      'The film about the bus driver who sailed straight past his own wedding, waving, is on at seven.',
      'In 1893 the squire bribed the returning officer with a goose. The vicar was drunk at the count.',
      'They nicked the title from us by one point in the last match.',
      'Thieves took the lead off the chapel roof in the night.',
      'Do the maths: 64 sausages, 22 cubs, none left.',
      'Trading Standards warn that the label says local, but it’s imported.',
      'Two sets of books for the sale are on the table.',
      'When the inspector came they hid the cat in the choir stalls.',
      'We never let the cat out in a storm again. He came home soaked, the daft cat.',
      'Funny how the panto dame dresses on a clerk’s wage.',
      'Celwyddgi oedd y cadeirydd yn y sioe.',
      'Mae rhywun wedi dwyn fy meic o’r orsaf.',
      'The treasurer counted the takings twice and they came to £310.',
    ],
  },
};
