import { phrases } from '../phrases/index.js';
import { CERTAINTIES } from './accuracy/certainties.js';
import { CHARGES } from './accuracy/charges.js';
import { CONTESTED } from './accuracy/contested.js';
import { NOBODY_LIVING } from './scenes.js';
import type { Check } from '../types.js';
import { FIGURES } from './accuracy/figures.js';
import { CLAIMS } from './accuracy/claims.js';
import { RUMOURS } from './accuracy/rumours.js';
import { PREDICTIONS } from './accuracy/predictions.js';

/** Sentences with one of these are not claims: they give marks ("nine out of ten"), name a source, or speak of a confidence. */
const MARKS = phrases(`
  (why|how|what) on earth (is|are|was|were|do|does|did|has|have|would|can|could|the|they|we|you|anyone|anybody)
  (i|we) (will|'ll|shall|can|could) (never|not) (know|understand|fathom|see why)
  (beats me|heaven knows|goodness knows|god knows|lord knows) (why|how|what)
  (#Money|pounds|quid) for (the|our)? .{0,2} (hospice|lifeboat|air ambulance|charity|hall|church|chapel|scouts|guides|
    roof|appeal|poppy appeal|food bank|foodbank)
  (cos|because|coz|as|since) (he|she|they) (reckons|reckon|thinks|think)
  i (worry|fear) (that)? .{1,4} (will|would|could|might)
  in (confidence|strict confidence)
  (this|that|it) (is|'s|was|has to be|must be) (by far)? (the|one of the) (worst|best|daftest|maddest|oddest|poorest|silliest|
    finest|bravest|wisest) .{0,1} (decision|decisions|idea|ideas|plan|plans|meeting|vote|scheme|choice)
  (suit|suits|suited) (me|you|her|him|us)
  they (will|'ll) (love|enjoy|adore)
  (for|during|because of) (the|a|our) .{0,1} (parade|carnival|fete|marathon|procession|fair|regatta|race|street party|
    fun run|tombola|raffle|cake stall|remembrance service)
  they 're (a|an|such a) .{0,1} (great|lovely|brilliant|good|fantastic|fine|super) .{1,2} $
  (sold|gave|lent|offered) (us|me) .{0,8} (at cost|for nothing|half price|cheap|free)
  (as|so) (the|its|their|our) .{0,3} (survey|report|accounts|minutes|notice|website|page|site) .{0,5} (says|say|shows|
    show)
  (#Number|nine|eight|seven|six|five|ten|four|three|two) out of ten (for|to|from|me|says|stars) .{0,4}
`);

/** Sentences with one of these are not claims: figures and superlatives that nobody takes literally ("three weeks you wait for a bus"). */
const NOTHING_MEANT = phrases(`
  (closing|closed|closes|close|shutting|shut) .{0,8} (resurfacing|repairs|roadworks|works|maintenance|cleaning|
    stocktaking|from #Day|from #Number)
  (while|whilst|did|do|if|when) you wait
  you wait .{0,6} (for|all year|till you|and then|until you|three weeks|ages|#Number|evening)
  (not|n't|never) (one|a single|a) (person|penny|soul) .{0,3} (sneezed|fell|turned up|yawned|coughed|laughed|short|
    gone|out|of change|did it cost|in it|in that|in any|till)
  (talk|evening|lecture) .{0,3} (on|at|about) .{0,6} (half|#Time|#Number|welcome|tonight|#Day|women|born)
  half the (village|town|street|school) (was|were|is|are|turned|came|had|have|seems|seem) .{0,3} (out|in|down|at|
    there|up|had (no|this|that|the) (power|cold|bug|lurgy))
  my (own|granddaughter|grandson|son|daughter|#Number) .{0,4} (nose|year|aged|old|that)
  (biggest|best|longest|highest|worst) (swing|slide|scone|scones|pie|cake|pasty|breakfast|curry|chips|marrow|parking|
    bacon|view|cream tea|pumpkin) .{0,4} in the (county|country|land|north|south)
  of (you|us) (were|are|was|is) .{0,2} (fair|kind|angels|lovely|great|right|generous|brilliant|wonderful|over seventy|
    on the rota)
  (was|is|were) rigged
  mark my words .{0,10} (walk|frost|rain|snow|sunflowers|worth|fun|sell out|delicious|best|sun|bloom)
  (please|report|free|cake|baby|frost|stall|i think|mum's the word|keep it to|in confidence)
  (half|most|some|many|lots) of you .{0,2} (asked|ask|asking|wondered|wondering|heard|noticed|know|knew|remember|
    guessed)
`);

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
  groups: [...CERTAINTIES, ...CONTESTED, ...CHARGES, ...FIGURES, ...CLAIMS, ...RUMOURS, ...PREDICTIONS],
  unless: NOTHING_MEANT,
  scenes: NOBODY_LIVING,
  wording: { why: 'makes a claim, or passes a rumour on, without a source', inRough: true, unless: MARKS },
  examples: {
    finds: [
      '[It’ll be 90 tankers a day down Chapel Row].',
      '[The bank is going in June], [my niece cleans there so she’d know].',
      '[The ferry is shutting in June, everybody knows it].',
      '[The ford lamps got moved because the mayor’s cousin lives opposite].',
      '[The tannery has been tipping its dirty water in the mere for years].',
      '[Ferry fares went up again to pay for the bosses’ bonuses].',
      '[The chimney was cracked and they knew it].',
      '[Barely five residents answered the council’s questionnaire].',
      '[More people use the ferry than ride on that cycle lane].',
      '[The planters have put ten minutes on the walk to the ferry].',
      '[Two cyclists have been knocked down at the ford this winter].',
      '[They only sweep the quay as far as the mayor’s gate].',
      '[The fumes from it are twice the legal limit].',
      '[They’ve already picked the builder].',
      '[Fewer lifeguards now than in the nineties].',
      '[I’ve been told the boathouse is next on the list].',
      '[Woman who cleans at the tannery says it’s being turned into lofts].',
      '[Somebody at the ferry office let on that the purser is not being replaced].',
      '[They’re axing the maternity unit].',
      '[The academy is going to lose six teachers].',
      '[The lido shut because they wanted the land for a hotel].',
      '[There are more holes in the ferry lane than in the rest of Shropshire].',
      '[The weir went twice over the estimate].',
      '[The dentists are all leaving after Whitsun].',
      '[Fouling has gone up by half since the flats were let], so please carry a bag.',
      '[The county spends more on tulips than on lifeguards].',
      '[The lido loses nine hundred pounds a week].',
      '[The bandstand lights cost more than the ones in Ripon].',
      '[They’ve shut 30% of the ferry huts].',
      '[Police take three hours to get out here].',
      '[The maternity unit shuts in March].',
      '[They start digging after Easter].',
      '[The new lamps were never put out to tender].',
      '[The bids weren’t marked the way they told you].',
      '[Word has reached the allotments that the weir is privately owned].',
      '[I hear the berths have already been let].',
      '[Fluoride shrinks their bones].',
      '[The slipway drains have not been unblocked in twenty years].',
      '[The recycling ends up in the same lorry].',
      '[It’ll end up as offices].',
      '[Your kids will never afford a house here].',
      '[Two hundred punctures since Easter].',
      '[Mae lladrata wedi dyblu ers i’r golau ddiffodd].',
      '[Costiodd y cloc hanner miliwn i’r trethdalwyr].',
      '[Sôn ym mhobman fod y felin yn cau].',
      '[Maen nhw am gau’r ward].',
      '[Maen nhw’n deud bod y ffatri’n cau].',
      '[Glywais i yn y siop fod y banc yn mynd].',
      '[Mae troseddau lan 30% yma].',
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
      '[A lad at the quarry reckons the bus depot is shutting].',
      '[My cousin told me the bingo hall is sold].',
      '[That chapel will be holiday lets by spring].',
      '[In ten years the whole street will be offices].',
      '[The slowest ambulances in England].',
      '[They let it fall down on purpose so they could build].',
      'They shut the drama hut. [There’s asbestos in the roof as well].',
      '[A woman at zumba reckons they’re selling the bowling green].',
      '[I had it from a man on the dredger that the marina’s bust].',
      '[Talk at the gate is the cinema’s turning residential].',
      '[The undertaker told us the chapel of rest is moving to Ashby].',
      '[Lads on the dredger say there’s a marina coming and the slipway’s finished].',
      '[By spring they’ll have that copse down to stumps].',
      '[I’ve a cousin on the ferries who says the night boat is finishing].',
      '[Come February the whole lane’ll be a river].',
      '[There’ll be a death before they paint that crossing].',
      '[Nobody on this side was asked about the chimney].',
      '[They gave up mowing the cemetery in 2019].',
      '[They’ve issued 400 fines on the seafront since August].',
      '[No official word yet but the tannery is closing].',
      '[Sounds like the lido is for the chop].',
      'The cobbler is closing. [That’s what the lady in the arcade told our Jim].',
      '[We understand the brewery has been sold].',
      '[The chicane has cut crashes by a third].',
      '[Every pound spent on that bandstand brings in six].',
      '[Barely anyone takes the ferry, about four people a day].',
      '[The flooding was down to the developer filling in the ditch].',
      '[The water company never did a single test on that well].',
      '[The money for it went on Swindon instead].',
      '[That fog of theirs is worse than diesel].',
      '[The town manager is on ninety grand a year]',
      '[It takes the ambulance fifty minutes to reach the quay].',
      '[They shut more chapels last year than the rest of Wales put together].',
      '[The bandstand cost three times what they said it would].',
      '[Six lamps in ten on the quay do not light].',
      '[Nearly half the nurses have left since Whitsun].',
      '[The county never consulted a single trader].',
      '[The water in the lido isn’t safe].',
      '[There is no money left in the reserves].',
      '[The cameras on the quay have never been switched on].',
      '[They massaged the figures for the ferry].',
      '[The doctors are turning people away at the door].',
      '[The cinema won’t see another winter].',
      '[The council is about to sell the allotments].',
      '[They’re selling off the lido to developers].',
      'The chapel went, the bakery went, [the chemist will be next].',
      '[It’s only a matter of time before somebody drowns in that lock].',
      '[A chap I know in planning says it’s been waved through].',
      '[Rumours flying that the vicar has been moved on].',
      '[A bit of creosote won’t do anyone any harm].',
    ],
    ignores: [
      'Why on earth the parish is buying planters when the towpath is a bog I will never know.',
      'This is the daftest decision the trust has made since the bandstand.',
      'The school is closing at three today, everybody knows that.',
      'The closure adds ten minutes to the bus, says the county’s report.',
      'Fewer buses now than in the nineties, says the published survey.',
      'The lane was closed because the owner complained, the published notice says.',
      'I was told the pool is closing at six, thanks for asking.',
      'The regatta was cancelled because the mayor has a cold.',
      'Fares go up in April to pay for the new ferry, says the published notice.',
      'Only nine residents fit in the minibus to the exhibition.',
      'More people came to the ferry gala than we had buns for.',
      'The detour put ten minutes on our walk and the view was worth it.',
      'Two cyclists have been picked for Wales this winter.',
      'The lamp is twice the size it was.',
      'I was told the boathouse sells rope.',
      'The woman who cleans at the tannery says thank you for the flowers.',
      'The roof came in £60 over budget (minute 14/3).',
      'We are all leaving the car park at nine.',
      'There’ll be a leaving do before Christmas.',
      'A thousand pounds for the hospice, thank you.',
      'The surgery shuts in March, the published notice says.',
      'The ferry loses a screw a week.',
      'The cake was never ordered.',
      'I hear the cuckoo has already been.',
      'The toilets have not been mended since the flood, the report says.',
      'Plastic and paper will be in the same lorry until Friday.',
      'I worry that it’ll end up as offices.',
      'It’ll end up as flats, according to the published plans.',
      'They are going to paint the ferry doors green.',
      'Mae 70 y cant o’r trigolion o blaid, yn ôl yr arolwg.',
      'Mae’r sir am gau’r lôn ddydd Llun i lenwi tyllau.',
      'Clywais i’r gog bore ’ma.',
      'The lads in the pub said the pitch was shut because of the frost.',
      'Can anyone confirm the tickets are on sale? The box office is shut.',
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
      'In my opinion it’s clearly the best bench in the county.',
      'The county is closing the car park for resurfacing from Monday.',
      'The talk in the library is at seven; the website has the tickets.',
      'The swings cost the parish £9,400, as in the published accounts.',
      'Please feed the ducks peas, as bread makes them ill.',
      'Side roads are not gritted in the first round; the map is on the website.',
      'The man at the market says his strawberries are coming on Friday, and the recipe is on the board.',
      'According to the published timetable the ferry will be gone by six.',
      'The survey found asbestos in the old hut, and the report is on the website.',
      'A lady in the queue said the soup was lovely.',
      'I was told in confidence that the library is getting a new ramp.',
      'I’m told by a lad on the tills that the car park is shut until ten.',
      'The snow won’t last till Easter.',
      'The porter says the lift is stopping at two until Friday, sorry about the stairs.',
      'The verger says evensong is ending at nine this week. The noticeboard has the hours.',
      'They stopped mowing the bank in May for the orchids (minute 31/24).',
      'It costs £40 to run the urn each week, as the accounts show.',
      'My cousin works at the baths and says hello.',
      'The film won’t last till ten, so the last bus is no worry.',
      'Come June there will be strawberries on the stall.',
      'The oldest of the swans died last winter, thanks to everyone who fed her.',
      'It’s £4 every time, tea and biscuits included, says the poster.',
      'Please put the lids down, they blow off by the end of the night.',
      'The bridge will be shut by Easter, says the notice on the website.',
      'They have felled 40 ash trees according to the county.',
      'It took the council 9 weeks to mend a lamp, the report says.',
      'The swings will be back by Easter, the parts have come.',
      'Nothing is confirmed yet, but the date of the fair will be told here.',
      'It looks like rain, so the maypole is moving into the barn.',
      'We understand the sluice is closing for repairs on Monday.',
      'The county has confirmed that the ford is closing on Friday.',
      'That’s what the verger said about the tea urn.',
      'Every pound raised goes to the lifeboat.',
      'They shut more roads this year than last, the county’s report says.',
      'The flood gates are closed tonight, please keep off the quay.',
      'Two chairs in ten need a new leg, I counted.',
      'It’s only a matter of time before the kettle goes.',
      'Does anyone know if it’s right that the tickets are at the lido?',
      'It takes the ambulance fifty minutes to reach the quay, the county’s report says.',
      'The county never consulted a single trader, as its published report says.',
      'The town manager is on ninety grand a year, as the published accounts show.',
      'They’re selling off the old chairs at £2 each.',
      'They’re going to close the road for the regatta at two.',
      'The lido won’t open on Christmas Eve.',
      'My hairdresser reckons a fringe would suit me.',
      'My neighbour works for the ferry and he sings in our choir.',
      'Our bench has been moved, and it won’t do any harm to oil it.',
    ],
  },
};
