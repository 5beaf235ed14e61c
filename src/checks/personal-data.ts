import { clauseAround, isQuoted, isWelshTo, overlapOf, overlaps, peopleBetween, sentenceAt } from '../document/context.js';
import { isPerhapsNamed } from '../document/weak-evidence.js';
import { matches, oneStands, phrases, stands, type Match } from '../phrases/index.js';
import type { Check, Confidence, Document, Observation, Person, Span, Token } from '../types.js';
import { contactDetails } from './contact-details.js';
import { hasOnlyPhoneFigures } from './contact-details/numbers.js';
import { findChildren, isGrownUp } from './personal-data/children.js';
import { findIdentifiers } from './personal-data/identifiers.js';
import { FOR_THE_FOOD_BANK, NO_DEBT, PRIVATE_FACTS, type PrivateFacts } from './personal-data/facts.js';
import { isOfFigures, kindByWords } from './personal-data/kinds.js';
import { findRecords } from './personal-data/records.js';
import { SAYINGS } from './personal-data/sayings.js';
import { PLACED_BY, PLAYED } from './personal-data/nobody.js';
import { IN_POLITICS } from './personal-data/plain.js';
import { PREDICATES } from './personal-data/predicates.js';
import { calledBefore, isMeant, type Called } from './personal-data/who.js';
import { OF_A_BEAST, scenesIn } from './scenes.js';
import { whoseMatter } from './whose.js';

/** What the author's own young ones want or refuse, which tells no more of them than that they are there. */
const AT_HOME = phrases(`
  my .{0,1} (grandson|granddaughter|grandchildren|son|daughter|youngest|eldest|lad|little one|nephew|niece|kids|boys|girls) (now|still|
    just|already)? (refuses|refuse|insists|insist|loves|love|thinks|think|wants|want|keeps asking|keep asking|will only|won't|
    wo n't|reckons|reckon|adores|adore)
`);

/** Phrases that show that the person spoken of is dead. */
const LONG_DEAD = phrases(`
  (our|my|his|her|their) late (#Person|{villager}|{office}|{kin})
  in (his|her|their) memory
  (lost|after|following) (his|her|a|their) .{0,2} (fight|battle) (with|against)
  after a (long|short|brave) (illness|battle|fight)
  (by|in|since|until|from|of|dated) #Bygone
  (funeral|thanksgiving service|memorial service|requiem|celebration of (his|her) life) .{0,4} (is|will|takes|at|on)
`);

/** Words for a person. Without one of these, a sentence is not about anybody. */
const SOMEBODY = phrases(`
  #Person
  (he|she|they|him|her|them|his|hers|their|theirs|hes|shes|who|whose|i|i'm|im|my|me|mine|we|our|us|you|your|someone|
    somebody|one)
  (man|woman|men|women|lady|ladies|gent|gentleman|lad|lads|lass|lasses|chap|bloke|fella|guy|girl|girls|boy|boys|kid|
    kids|child|children|couple|family|families|neighbour|neighbours|tenant|tenants|widow|mum|mam|dad|nan|gran|grandad|
    son|daughter|wife|husband|brother|sister|baby|twins|pupil|patient|driver|owner|lodger|carer|resident)
  (mr|mrs|miss|ms|dr|rev|cllr|clerk|caretaker|groundsman|warden|cleaner|vicar|teacher|postman|barmaid|landlord|landlady|
    farmer|butcher|baker)
  (at|from|in|of) (number|no|plot|flat|house|the end|the bungalow|the corner)
  (these|those) (two|three|four)
  (objector|objectors|complainant|complainants|applicant|applicants|bereaved)
  (fo|fe|o|hi|nhw|ei|eu|dyn|dynes|gwraig|gŵr|merch|mab|plentyn|plant|teulu|cymydog|fi|ni|fy|eich|hogan|hogyn|bachgen|
    crwt|mam|dad|tad|nain|taid)
`);

/** Birthdays, weddings and anniversaries that are celebrated in public, and so are not private. */
const CELEBRATED = phrases(`
  (~celebrate|~mark|happy|congratulations|congrats|pen blwydd|llongyfarchiadau) .{0,10} (years|birthday|anniversary|
    wedding|married|century|#Ordinal|blynedd|blwydd|hapus|priodas)
  (golden|diamond|silver|ruby|platinum) (wedding|anniversary|jubilee)
  card from the (king|queen|palace)
  (~pass|~fail|got through|sailed through|scraped through) .{0,3} (driving test|theory test|bike test|test|exam|exams|
    finals|degree|a levels|gcses|apprenticeship|grade #Number)
`);

/** What is done to raise money against an illness. Whoever does it may tell why. */
const AGAINST_IT = `((i|i 'm|i 'll|i 've|im|we|we 're) .{0,3} (shaving|shave|running|run|walking|walk|swimming|swim|cycling|cycle|climbing|climb|rowing|
    dyeing|growing|skydiving|abseiling|baking|raising|raise|fundraising|jumping|giving up|doing .{1,3}) .{0,6} (for|in aid of|towards) .{0,3} (macmillan|marie curie|
    cancer research|hospice|ward|unit|clinic|charity|stroke association|samaritans|mencap|scope|mind|{diagnosis})|(walk|run|swim|ride|bike ride|climb|bake|abseil|skydive|quiz|raffle|collection|proceeds|sale|disco|
  taith|bore coffi|coffee morning|sponsored .) .{0,1} (for|against|towards|dros|at|er budd) .{0,2} ({illness}|
  {diagnosis}|macmillan|the hospice|hospis|barkinson 's))`;

/**
 * Sentences with one of these are not about a person who can be identified: "details removed", "a resident who …", history, the
 * business of a meeting, broken-down cars.
 */
const NOBODY_KNOWN = phrases(`
  (whether|if) (that|it|this) ('s|is|be|was)? .{0,8} or .{0,8}
  ${AGAINST_IT}
  #Person (ms&#CAPS|as&#CAPS) (!who|$)
  (%heddlu) .{0,3} (yn|wedi|'n) .{0,1} (dweud|deud|arestio|ymchwilio|apelio|chwilio|cyhoeddi|cadarnhau)
  (%caffi|%clinig|%grŵp|%cymdeithas|%elusen|%sesiwn|%clwb) (%dementia|%strôc|%canser|diabetes|%iselder|%galar|parkinson|
    alzheimer|asthma|%awtistiaeth)
  (number|registration|address|details|name|date) removed
  (given up|gives up|giving up|retired|retires|retiring|hung up|stepping down|stood down) .{0,6} after .{0,3} years
  (play|film|novel|book|story|series|drama|song|episode) .{0,3} (is|was|'s) (all)? about
  new .{0,2} ({office}|{post}|{villager}|{trade}) .{0,6} (starts|started|joins|joined|begins|began)
  (a|another|one) (resident|parishioner|constituent|ratepayer|member of the public) (who|that|whose)
  (a|the|another|one) (resident|parishioner|member of the public) (has|is|was|had|needs|told|'s)
  (archive|archives|history|historian|museum|stationmaster|pantomime|nursery rhyme|nursery rhymes|hip flask|
    half marathon)
  (cllr|cllrs|councillor) .{0,4} (moved|seconded|proposed|reported|is the council's|representative)
  minutes of #Number
  (breakdown|broke down|broken down|puncture) .{0,2} (on|at|near|by|outside) the
  (bus|van|lorry|tractor|car|boat|bike) (gets|got|is|was|'s) stuck
  (table|chair|piano|stool|desk|bench) (leg|legs|foot)
  (beic|car|fan|cwch|tractor|arian|pres|cwad|plwm) (wedi|di) (cael ei|ei|mynd) .{0,1} (ddwyn|dwyn)
  (medd|meddai|yn ôl) (yr|y)? (heddlu|cambrian news|daily post|western mail|bbc|golwg|papur|wasg)
  (cafwyd|caiff|arestiwyd|cyhuddwyd|cadwyd|carcharwyd) .{0,1} (%dyn|%dynes|%menyw|llanc|%bachgen) (o|#Number|yn) .{0,3}
  y (%clwb|%tîm|%eglwys|%capel|%neuadd|%cwmni|%ysgol) .{0,3} mewn (%dyled|%dyledion|trafferth)
  yn (gynghorydd|faer|gadeirydd|glerc|aelod o 'r cyngor)
  (puncture|flat tyre|flat battery|bus was late|traffic jam|sat nav)
  (told|asked|begged) .{0,2} to (stop|start|keep) (singing|ringing|playing|mowing|strimming|knitting|baking|feeding|
    whistling|practising|clapping|dancing)
`);

/** Words that make a matter private, however kindly it is told. */
const PRIVATE = phrases(`
  ({illness}|{ill-verb}|{diagnosis}|{clinic}|{family-trouble}|{money-trouble}|{crime-past}|{hr-matter}|{faith})
  (operation|surgery|hospital|ill|unwell|sick|recovery|pregnant|baby|left him|left her|gay|lesbian|trans|refugee|
    #Number)
`);

/** Somebody's family in what they do for the village, or a thing that somebody has lost: nothing of that is private. */
const KINDLY = phrases(`
  (welcome|farewell|thank you|thanks|thank|well done|congratulations|congrats|good luck|hats off|big hand|cheers|
    three cheers|hello|goodbye|diolch|croeso) .{0,12} ((his|her|their) .{0,1} {kin}|#Person 's .{0,1} {kin}|(his|her|
    their) .{0,1} {pet-or-pest})
  {kin} .{0,3} (makes|make|made|does|do|doing|did|runs|running|ran|bakes|baked|baking|mends|mending|mended|fixes|fixing|
    fixed|plays|playing|played|sings|singing|sang|sells|selling|sold|judges|judging|judged|organises|organising|
    organised|helps|helping|helped|grows|growing|grew|opened|opens|cut|cuts|gave out|gives out|handed out|presented|
    won|joined|joins|leads|led|teaches|painted|paints|arranges|arranged|knits|knitted|conducts|conducted|rings|serves|
    served|hosts|hosting|hosted|drives|driving|is on the|are on the|was on the) .{0,3}
  (is|are|was|were) (his|her|#Person 's|their) {kin} ($|too|as well)
  (getting|got|get|gets) (married|engaged|wed) (on|in|at|this|next|last|to|$)
  (lost|left|dropped|mislaid|forgotten|found|forgot) (my|his|her|their|a|the) .{0,2} (card|cards|keys|passport|purse|
    phone|bag|wallet|glasses|hat|gloves|scarf|umbrella|stick|coat)
  (has had|had|having|getting) (his|her|their|a|the) .{0,2} (shop front|till|roof|windows|drive|car|van|sign|stall|boat|
    bike|garden) .{0,1} (done|fitted|painted|mended|serviced|replaced|built)
  on (his|her) (first|second|third|fourth|fifth|tenth|#Ordinal) (marathon|season|book|novel|album|race|pint|cup|slice|
    lap|term|tour|shift|triathlon)
  (passed|got|has|getting|renewed|renewing) (my|his|her|their) .{0,1} (licence|passport)
  (plot|plots|allotment) #Number? .{0,6} (picked|dug|watered|planted|sown|weeded|harvested|pruned|earthed)
`);

/** Welsh phrases of services and notices that address everybody, of talks and grief that name nobody, and of deaths and funerals. */
const CY_TO_ALL = `((cyngor|cynghorion|sgwrs|gwybodaeth|taflen|taflenni|hyfforddiant|sesiwn|cymorth|codi arian|
  arian) (am|ar|at|i) .{0,2} {cy-illness}|(am|i|dros|â|at) (%pawb|y rhai|rheini|unrhyw un) (sy|sydd|a) .{0,3} (%colli|
  %dioddef|%galaru|%sâl|%wael|unig)|ar gyfer (pobl|rhai|unrhyw)|(os|a) (dach|ydach|ydych|ych|oes|wyt) (chi|ti|gennych|
  gynnoch)|dach chi 'n (poeni|dioddef|diodde)|croeso i (ofalwyr|bawb|bobl|rai)|grŵp cefnogi|grŵp cymorth|
  llinell gymorth|%gweithdy|%cwrs|%clinig|er budd|wythnos ymwybyddiaeth|ymwybyddiaeth|er cof|bu farw|cynhebrwng|
  yr angladd|y diweddar|hysbyseb swydd)`;

const CY_FOR_ALL = phrases(CY_TO_ALL);

/** Words of a private matter in Welsh. */
const CY_PRIVATE = phrases('{cy-private}');

/**
 * Whether the words of a sentence bear out that it is private. The learnt wording knows few Welsh words, and takes any name among unknown
 * words for a private matter, so a Welsh sentence needs a word of such matters in it or beside it.
 */
function isBorneOut(document: Document, { start }: Span): boolean {
  const at = sentenceAt(document, start);
  if (stands(document, KINDLY, [at]) && !stands(document, PRIVATE, [at])) return false;
  return document.sentences[at]?.language !== 'cy' || stands(document, CY_PRIVATE, [at - 1, at, at + 1]);
}

/** Whether a passport or a card is not only spoken of: a figure stands there, and not that of a phone. */
function isGivenAway(document: Document, fact: Observation): boolean {
  const { kind, span } = fact;
  if (hasOnlyPhoneFigures(document, span)) return false;
  return /\d/.test(document.text.slice(span.start, span.end)) || kindByWords(document, fact) !== kind;
}

/** Whether no more is told than where somebody can be reached, which is a matter for the check on contacts. */
function isOnlyContact(document: Document, fact: Observation): boolean {
  if (kindByWords(document, fact) !== 'private-matter') return false;
  // The contact may stand right behind the clause: "Ring his mum Sheila, 01632 …".
  const reach = { start: fact.span.start, end: fact.span.end + ', on '.length };
  return [...(contactDetails.find?.(document) ?? [])].some(({ span }) => overlaps(span, reach));
}

export const personalData: Check = {
  id: 'personal-data',
  summary:
    'a private fact about a living person who can be identified: numbers, health, family, money, crime, faith, work trouble, complaints, children',
  kinds: {
    'date-of-birth': { label: 'a date of birth', sensitive: true },
    'ni-number': { label: 'a National Insurance number', sensitive: true },
    'nhs-number': { label: 'an NHS number', sensitive: true },
    passport: { label: 'a passport number', sensitive: true },
    'driving-licence': { label: 'a driving licence number', sensitive: true },
    'bank-account': { label: 'a bank account', sensitive: true },
    'card-number': { label: 'a payment card number', sensitive: true },
    'vehicle-registration': { label: 'a vehicle registration', sensitive: true },
    health: { label: 'somebody’s health', sensitive: true },
    disability: { label: 'somebody’s disability', sensitive: true },
    ethnicity: { label: 'somebody’s origin', sensitive: true },
    religion: { label: 'somebody’s faith', sensitive: true },
    sexuality: { label: 'somebody’s sexuality', sensitive: true },
    politics: { label: 'somebody’s politics', sensitive: true },
    'criminal-record': { label: 'somebody’s trouble with the law', sensitive: true },
    benefits: { label: 'somebody’s benefits', sensitive: true },
    'money-trouble': { label: 'somebody’s money trouble', sensitive: true },
    'family-trouble': { label: 'somebody’s family trouble', sensitive: true },
    housing: { label: 'somebody’s housing', sensitive: true },
    'hr-matter': { label: 'somebody’s trouble at work', sensitive: true },
    complaint: { label: 'a complaint or case that somebody brought', sensitive: true },
    whereabouts: { label: 'where somebody lives', sensitive: true },
    child: { label: 'a child that can be identified', sensitive: true },
    'private-matter': { label: 'a private matter', sensitive: true },
  },
  misses: ['a fact that only neighbours can read between the lines', 'somebody described without any of the usual words for a person'],
  *find(document) {
    yield* findIdentifiers(document);
    const beasts = scenesIn(document, [OF_A_BEAST]);
    for (const fact of findLives(document)) if (!beasts.has(sentenceAt(document, fact.span.start))) yield fact;
    yield* findRecords(document);
  },
  scenes: [OF_A_BEAST],
  wording: {
    why: 'tells of a person’s private life',
    unless: [NOBODY_KNOWN, LONG_DEAD, CELEBRATED, CY_FOR_ALL, NO_DEBT, FOR_THE_FOOD_BANK, AT_HOME],
    near: SOMEBODY,
    counts: (document, fact) =>
      !(fact.kind === 'child' && isGrownUp(document, fact.span)) &&
      (!isOfFigures(fact.kind) || isGivenAway(document, fact)) &&
      isBorneOut(document, fact.span) &&
      !isOnlyContact(document, fact) &&
      !(kindByWords(document, fact) === 'politics' && stands(document, IN_POLITICS, [sentenceAt(document, fact.span.start)])),
  },
  kindAmid: kindByWords,
  weakKind: 'private-matter',
  deniable: ['criminal-record', 'hr-matter'],
  owner: (document, span) => whoseMatter(document, span, 'other'),
  examples: {
    finds: [
      'The [deputy clerk is pregnant], hence the vacancy.',
      'They [are letting the warden go] at Christmas.',
      '[The Pendrys never paid for the marquee and are on to their third reminder].',
      '[Ida Quill has just had a growth removed].',
      '[The Tarrants’ eldest has dropped out of college].',
      '[You know the lad who lost his licence].',
      '[Mrs Amory’s back on the ward, third time since Easter].',
      '[Mrs Preece doesn’t recognise us now].',
      '[Ned Tarrant can’t bathe himself].',
      '[The Tarrants lost the shop when the roof went].',
      '[Ned Tarrant is waiting to hear if he can stay].',
      '[Colin Mabb’s hands have gone].',
      '[Mrs Preece has carers in four times a day].',
      '[The lad with the stammer serves in the dairy].',
      '[Colin Mabb is not the father].',
      '[The Quill twins are adopted].',
      '[Ned Tarrant was kept down a year].',
      '[Ida Quill has had her licence taken off her].',
      '[Ida Quill was put there by the council].',
      'Poor Ned. [The Quills owe three months rent].',
      '[Ted Garside is on the drip till Sunday].',
      '[Old Mr Dunmore can no longer climb the stairs].',
      '[Her ladyship at Elm House has had the police round again].',
      '[Shaun blew into the bag at twice the limit].',
      '[The Merricks had the gas cut off again].',
      '[Gwenda’s on fifteen pound an hour at the mill].',
      '[The Bradleys have lost the kids to the social].',
      '[Lena in the wool shop goes home to Gdansk every June].',
      'Where is Ned? [In his shed till his hearing].',
      '[What the lady at number 31 wrote about the ducks].',
      '[The new people at the kiln came from Albania].',
      '[Kit and Juno from the Plough have started at the infants].',
      '[Mrs Amory was fined for keeping Kit off school].',
      'A gold star to [Kit Amory of Class 4].',
      'Mae Mrs Rees yno. [Nagyw hi’n gweld yn dda].',
      '[Our postman hit the bottle when the pit shut].',
      '[Aeth ambiwlans â Nesta o’r siop neithiwr].',
      '[Kezia’s lad gets one to one help at the nursery].',
      'The Merricks got the letter, [they’re out by Easter].',
      '[Iris won’t let him see the grandkids].',
      '[Our new verger used to be called Susan].',
      '[Gwenda at the wool shop is expecting].',
      '[Shaun the roofer was a member of UKIP].',
      '[Yusuf prays five times a day].',
      '[The Bradleys have free school meals].',
      '[The lodger at Elm House had his asylum claim refused].',
      '[Shaun’s been inside twice].',
      '[Wilf gets rather muddled these days].',
      'Fourth call today from the end house, [wanting us to get her husband to leave].',
      'Handed in: a [blue badge belonging to Ida Tench].',
      '[Poor Wilf is going a bit gaga].',
      '[The lad over the forge is back inside for burglary].',
      '[Social services were round at Gwenda’s last night].',
      'The miller [ran off with the barmaid].',
      'Ned’s [wife has walked out on him].',
      '[Colin on Wharf Road has cancer].',
      '[Denise two doors down has cancer].',
      'Entry form for Alma Speight, date of birth [9 June 1948].',
      '[Gordon Speight is dying, so call in].',
      '[Colin’s kidneys are failing].',
      '[Old Mr Speight can’t read].',
      '[Colin Speight’s carers come at eight].',
      '[Dora Speight earns £41,000 a year] for that.',
      '[Mrs Dunmore doesn’t hear very well].',
      '[Mae’r hen gansar ar Twm wedi dod yn ôl].',
      '[Mae Lowri mewn llawer o ddyled].',
      '[Mae canser Twm wedi lledu].',
      '[Mae’r gansar ar Twm wedi dod yn ôl].',
      '[Colin Mabb was done for arson].',
      '[Mae Iolo Pant Teg yn cael triniaeth am ganser].',
      '[Mae gwraig y ficer wedi ei adael].',
      '[Dydi Mrs Rees drws nesa byth yn talu’i rhent].',
      '[Mae brawd Nesta yn y carchar].',
      '[Cwynodd Mrs Rees wrth y cyngor am y ceiliog].',
      '[Buodd yr heddlu yn nhŷ’r Pritchardiaid].',
      '[Pabydd yw Ianto y saer].',
      '[Mae Meilyr wedi dod allan yn hoyw].',
      'My NI number is [QQ 98 76 54 A].',
      '[Karen Doyle has been diagnosed with cancer].',
      'Well done [Ellie, 9, from Oak Primary]!',
      'Our [caretaker is off with depression] so the hall stays shut.',
      'The van [AB12 CDE] is on the verge every morning.',
      'white van again, reg [ab12cde], on the verge',
      'The car was [K1 ABC], if anyone wants to know.',
      'Found a passport, [AB1234567], by the bus stop.',
      'Pay it to [GB29 NWBK 6016 1331 9268 19] and I will see to it.',
      'Her card, [3714 496353 98431], was on the counter.',
      '[Mrs Hart is behind with the rent].',
      'Chin up Neville, [how’s the hernia]?',
      '[It was Mrs Pybus who rang environmental health] about the drains.',
      'Gwenda’s [cheque bounced] at the club again.',
      '[Shaun’s back at his mum’s] so ring him there.',
      'Our [plumber’s doing community service] till June.',
      'Top marks to [Tegan from Year 4].',
      'Well done [Jayden Pike (12)] for the poster.',
      '[Nine-year-old Osian Garn] found the key in the leat.',
      'Cress heads: first was [Tilly Oram, only three], with a bald one.',
      'The [Abney triplets, all eight], sang the solo.',
      'Left by the slide, a glove marked [Ned Pollard 2A].',
      'Badges: [Toby Garrick (Y3)] drew the best.',
      '[Aisha, a pupil at Millbeck Primary], named the gritter.',
      '[Our Elsie starts at St Oswald’s] on Monday.',
      '[Objections to the barn so far: R Haddow, the Thompsons and Ida Quill].',
      '[Plot 14, the Merricks], is free at Michaelmas.',
      'The [pavilion on Sunday is the Bhullars’ christening], so no tennis.',
      '[Miss Okoro’s garden waste subscription has run out].',
      '[This is what Mrs Penrose wrote to us about it]: “I am frightened of the lorries”.',
      '[Mrs Gantry has been in the office about the hedge].',
      '[We had an email from the chap at Tollgate Cottage moaning about the church clock].',
      '[Only one letter came in against the crossing, and that was from Stan Moulton].',
      '[Paramedics had to come for Enid Platt last night].',
      '[The lad who does the sound for the panto is now autistic and out of work].',
      '[The postman at the end house can’t see a thing now].',
      '[The barmaid at the Crown is Lithuanian].',
      '[Yusuf Khan slips off on Fridays for mosque].',
      '[Lisa Fenn was on the picket line].',
      '[The cook at the day centre’s been suspended].',
      '[Kev Pym’s being chased by the finance people].',
      '[The Bradleys are living in separate rooms].',
      '[That lad on the BMX who goes to Millbeck Academy] has a puncture.',
      'My birthday again, [03.08.1961], where do they go.',
      'The nurse wanted [943 476 5919] and had it in a tick.',
      '[Tommo from the garage is on methadone again].',
      '[The Hendersons are three months behind with the rent].',
      '[Her from the kennels never misses mass], so leave Sundays.',
      'Him at the end bungalow, [he’s not allowed within a mile of the school].',
      '[Ivy is in hospital] again, so the flower club is off.',
      'No skittles, as [Kaz’s got pneumonia].',
      '[Iris is on the dole] since the mill shut.',
      'No scales today, the [organist is in hospital].',
      'No cod on Friday, [fishmonger’s in hospital].',
      'The swings stay shut while the [inspector is on dialysis].',
      'The plan is late, our [surveyor’s going through a divorce].',
      'No accordion on Friday as [Tibor is back on the drink].',
      '[Olive has gone into a home], so who wants the piano?',
      '[Amy Brook’s had a stroke].',
      'Well done [Zeph in Year 4] for the lantern.',
    ],
    ignores: [
      'You have cheered up all the dog walkers, and my grandson now refuses to go any other way to school.',
      'Councillor Bryn Hoskin signing on. Surgery at the library at ten.',
      'Who had the bowl cut out of that oak? It is a fine one.',
      'I dropped out of college in 1974 and never looked back.',
      'She’s back on the ward as a volunteer, with the book trolley.',
      'Come if you look after somebody, whether that’s dementia, a new baby or a husband with a cold.',
      'Mrs Preece doesn’t recognise the need for a new hat.',
      'I’m shaving my head for Macmillan, who helped when I had breast cancer.',
      'Our dear dad, Ned Tarrant, lost his fight with cancer last night.',
      'The Tarrants lost the match when the roof went.',
      'The playgroup was put there by the council.',
      'Colin Mabb’s hands have knitted forty hats.',
      'Mrs Preece has singers in four times a day.',
      'The lad with the ladder serves in the dairy.',
      'The Quill twins are in the choir.',
      'Ned Tarrant was kept down the pit a year in 1921.',
      'The minutes of 1874 tell of a clerk sacked for drink.',
      'The play is about a lad who goes into rehab.',
      'Ned Tarrant retires from the choir after forty years.',
      'Ida Quill’s funeral is at St Anne’s, our thoughts are with her family.',
      'Nobody hurt himself at the fete.',
      'Dilys Amory was in the Royal Oak quiz on Friday.',
      'Ned owes Gwenda a pint for the quiz.',
      'Walk for Parkinson’s with Ken and Jean on Sunday.',
      'Ask Rachel at reception for a form.',
      'Shaun collects tins for the food bank on Fridays.',
      'It’s Tess, one of your wardens, with the forms.',
      'Nesta has a card for her Plaid colleagues and our MS.',
      'Ring his mum Sheila, 07700 900118, if you see the cat.',
      'The Merricks had the gas cut off when the digger hit the main.',
      'Gwenda had the police round to give a talk on scams.',
      'Nid oes angen, mae Nesta yn canu yn yr ysbyty.',
      'Lowri Pantglas MS opens the new surgery on Friday.',
      'Mae Heddlu’r Gogledd yn dweud bod dyn 51 oed wedi ei arestio ar ôl y tân.',
      'Caffi dementia yn y festri fore Mercher.',
      'Bydd nyrs o Ysbyty Glan Clwyd yn y clwb nos Iau i roi cyngor am drawiad ar y galon.',
      'Dan ni’n meddwl heddiw am bawb sydd wedi colli rhywun annwyl.',
      'Sheila brings drinks.',
      'Gwenda’s roses have come out.',
      'Cllr Dean is a socialist.',
      'Shaun has been inside the bell tower.',
      'I get rather muddled by the bins these days.',
      'The tables are back inside for the winter.',
      'Free school meals: forms from the office, ask Gwenda.',
      'Ned’s wife bakes the best parkin in the dale.',
      'Welcome to our new saddler, Ida, and her husband, Ralph.',
      'Judge Ida and her sister handed out the rosettes.',
      'Gwenda’s daughter is getting married on Saturday.',
      'Our youngest got his driving licence at last.',
      'Gwenda has lost her passport on the moor.',
      'The miller ran off with the trophy.',
      'It isn’t true that our milkman was arrested on Friday.',
      'Sandra is dying to meet you all.',
      'Sandra can’t read my writing.',
      'The chapel was built on 9 June 1861, date of birth of the village choir.',
      'RIP Elsie, aged 104.',
      'Mae Elfyn yn canu fel brân, chwarae teg iddo fo.',
      'Lifft i’r ysbyty? Ffoniwch Glenys yn y ganolfan.',
      'Cafwyd dyn o’r Bala yn euog, meddai’r Daily Post.',
      'The surveyor has signed off the drains.',
      'Burglary figures for May: 3 reports, down from 9.',
      'Our new groundsman, Lee Parr, begins on Friday. Say hello if you meet him.',
      'WI bookings: Doreen.',
      'The warden should be sacked.',
      'Mae’r clwb bowlio mewn dyled, felly dewch i’r raffl.',
      'Our Nerys passed her driving test at the third go, and the cat is hiding.',
      'Ydych chi’n poeni am ganser? Mae clinig ddydd Llun.',
      'Speak to Sheila, 01632 960 222, about the flower show.',
      'Dementia café reopens on Tuesday, carers welcome.',
      'Cllr Jones proposed the motion, Cllr Patel seconded it.',
      'Flu vaccination clinic in the surgery car park on Saturday.',
      'We are sad to report the death of former Chairman Arthur Bell.',
      'Two people were arrested, Derbyshire Police say.',
      'Mental health first aid course, library, 2pm.',
      'The car park stays shut: reference AB35 ABC on the notice.',
      'Parked at no 53 and no 24 for the day, the van sells ice cream.',
      'Reference GB29 NWBK 6016 1331 9268 10 on the invoice.',
      'Drop in on 9 May, 6pm, in the reading room.',
      'Minutes taken by Pat Quill; four people from the street came.',
      'Pat from the yoga class has found an earring.',
      'Plots 7 and 8 are free at Michaelmas.',
      'Hall hire is £12 an hour from April.',
      'The petition sheets for the bus are at the shop, ask Moira Tapp for one.',
      'Everyone is welcome in the hall on Saturday for Nellie Pugh’s 100th birthday party.',
      'The petition was handed in by Cllr Dean.',
      'Mrs Gantry has been in the office about folding the newsletters, tickets and all.',
      'Cllr Dean objected to the barn at the meeting on 4 May.',
      'Our late treasurer, Mr Amos, had arthritis.',
      'The guests, a couple from the twin town, are Polish.',
      'The team has been suspended again.',
      'An ambulance came for the open day.',
      'Rex, the six-year-old collie, is on the poster.',
      'Gwen, who is 102, cut the ribbon.',
      'Our minibus is six years old.',
      'The pothole by the kiosk is one today, we named it Derek. Derek is one today.',
      'Ring Norma at the hall, she’s on 01632 960 333.',
      'Mr Tarrant, Year 5’s favourite, runs on Sunday.',
      'Room 2A is shut.',
      'Coffee with Betty, six, then a walk.',
      'My daughter starts at Millbeck Academy as a cook.',
      'Young Farmers are hosting the quiz.',
      'Pat Quill’s daughter ran the cake stall.',
      'Buses turn up on time since 06.01.2025.',
      'The boiler in the annexe is off until Monday.',
      'Noise on the bypass is worse in an east wind.',
      'Cllr Pugh reported from the flood forum.',
      'Our Bev has a breakdown on the ring road, so start without her.',
      'Goals: Tanner (4), Beddoes (2).',
      'Stalls so far: Mrs Hart (6), the Scouts (7).',
      'How’s the garden, Neville?',
      'Lifts for the hospice walk from Gwenda’s.',
      'Shaun’s back at the library on Monday.',
      'Mrs Quill needs one Year 6 for the school council.',
      'Books due back in March can come back in April.',
      'Tommo from the garage is on the door again.',
      'Our Rex found a lump of cheese in the shed.',
      'The Ramblers are three miles behind on the ridge walk.',
      'Nobody at the counter could remember what day it was.',
      'Ivy is growing through the fence of the hospital.',
      'Dawn is when the ambulance men have breakfast.',
      'May is Stroke Awareness Month.',
      'Netherford is in recovery after the flood.',
      'Bramley Garage is behind with the rent.',
      'Heather is suffering in the drought.',
      'Harry Wood is in need of coppicing.',
      'Well done Netherford in Year 5 of Britain in Bloom.',
      'Iris has been lifted and split.',
      'Sat with a constituent who’s losing the house, two toddlers under the table. No names.',
      'Ada and Ken Whitlow celebrated 50 years of marriage in the hall on Saturday.',
      'The inspector is in the park all day, ask her about the slide.',
      'The tractor is in hospital, so the verges are long.',
      'Missing since Friday: black moggy, answers to Pickle. Message me if you see her. She’s nearly blind and on tablets.',
      'Our old spaniel is diabetic. He has been in hospital twice.',
    ],
  },
};

/** Sentences with one of these hold no private facts: they are about the dead, the public record or a service for everybody. */
const PUBLIC = phrases(`
  (obituary|funeral|has died|died|inquest|passed away|the late|memorial|in memory|rip|served from|1914|1918|war)
  (course|clinic|cafe|drop in|workshop|support group|fundraiser|charity|awareness|appeal|vacancy (for|at|in)|leaflet|helpline|
    campaign|if you (have|are|need|suffer)|anyone (with|who)|people with|those with|residents with|for (people|anyone|
    those))
  ${AGAINST_IT}
  ${CY_TO_ALL}
`);

/** The same exclusion for PREDICATES: words about the dead, or addressed to everybody whom they may concern. */
const TO_ALL = phrases(`
  (obituary|funeral|has died|died|inquest|passed away|the late|memorial|in memory|rip|served from|1914|1918)
  (course|drop in|workshop|support group|awareness|vacancy (for|at|in)|leaflet|helpline|campaign|if you (have|are|need|suffer)|
    anyone (with|who)|people with|those with|residents with|for (people|anyone|those))
  ${AGAINST_IT}
  ${CY_TO_ALL}
`);

/** The police and the courts. What is known of their work is mostly published, so other private facts do not count beside them. */
const LAW = phrases('(police|court|heddlu)');

const ALL_FACTS = [...PRIVATE_FACTS, ...SAYINGS];

/** Words for somebody who is described rather than named: "our caretaker", "the lady at number 4". */
const DESCRIBED = phrases(`
  (our|the|my|their|that|this|his|her|a|new|young|old|little|poor) .{0,2} ({villager}|caretaker|groundsman|lengthsman|
    clerk|deputy|warden|cleaner|gardener|handyman|treasurer|chairman|neighbour|lad|lass|lads|chap|bloke|fella|lady|
    gentleman|couple|family|tenant|widow|man|woman|girl|boy|driver|landlord|postman|milkman|vicar|curate|head|teacher|
    farmer|butcher|barmaid|boss|one)
  (him|her|them|those) (at|in|from|over|across|next|opposite|on|that|who|with|off)
  (lad|lass|boy|girl|chap|bloke|fella|lady|woman|man|couple|one|mum|dad|family) (who|that|with|from|at|in|on|opposite|
    next|off|two doors)
  (he|she|hes|shes|her|his|him|hi|fe|ei)
  {villager} ('s|is|has|had|was) (in|off|on|been|had|got|going|having|under|back)
  (at|in|from|of) (number|no) #Number
  (who|that) (live|lives|lived) (at|in|on|over|next|opposite|by)
`);

function* findLives(document: Document): Generator<Observation> {
  const facts = [...privateFacts(document)];
  yield* facts;
  const isKnown = overlapOf(facts.map(({ span }) => span));
  yield* moreFacts(document, isKnown);
  for (const child of findChildren(document)) if (!isKnown(child.span)) yield child;
}

function* privateFacts(document: Document): Generator<Observation> {
  for (const { kind, why, phrases: set, unless, sure, law } of ALL_FACTS) {
    for (const match of matches(document, set)) {
      const sentence = match.sentence;
      if (oneStands(document, [LONG_DEAD, PUBLIC], [sentence]) || isQuoted(document, match)) continue;
      if (!law && stands(document, LAW, [sentence])) continue;
      if (unless && oneStands(document, unless, [sentence])) continue;
      if (kind === 'child' && isGrownUp(document, match)) continue;
      const subject = subjectOf(document, match, kind);
      const confidence = howSure(document, match, sure === true, subject);
      if (confidence === null) continue;
      yield {
        kind,
        // Where nobody else is identified, the span begins with the name that is the subject of the fact.
        span: { start: identified(document, sentence) ? match.start : (subject?.start ?? match.start), end: match.end },
        confidence,
        why,
      };
    }
  }
}

/** Finds the facts of PREDICATES that concern somebody other than the author who can be identified. */
function* moreFacts(document: Document, isKnown: (span: Span) => boolean): Generator<Observation> {
  for (const fact of PREDICATES) {
    const { kind, why } = fact;
    for (const match of matches(document, fact.phrases)) {
      const span = clauseAround(document, match.first, match.last);
      if (isKnown(span) || !isCounted(document, match, fact)) continue;
      const confidence = isOnlyPerhaps(document, match.sentence) ? 'possible' : 'likely';
      yield { kind, span, confidence, why, ...(fact.heard ? { owner: 'other' } : {}) };
    }
  }
}

function isCounted(document: Document, match: Match, { kind, unless, law, heard }: PrivateFacts): boolean {
  const at = [match.sentence];
  if (oneStands(document, [LONG_DEAD, TO_ALL], at) || isQuoted(document, match) || (!law && stands(document, LAW, at))) return false;
  if (isOfNobody(document, match) || isPlayed(document, match) || (unless && oneStands(document, unless, at))) return false;
  return (heard === true || !isOfSelf(document, match)) && isOfSomebody(document, match, kind);
}

const NOBODY = new Set('nobody anyone anybody everyone everybody people whoever someone somebody if most many some residents'.split(' '));
const I = new Set("i i'm i've im ive we we're we've".split(' '));
const SELF = new Set([...I, ...'my me our'.split(' ')]);
const PRONOUN = new Set('he she they him her his their hes shes theyre'.split(' '));
/** The same in Welsh, where some are other words in English. */
const CY_PRONOUN = new Set('hi fo fe o nhw ei'.split(' '));
/** How many words before a fact are searched for the person whom it concerns. */
const REACH = 6;
/** Kinds that do not count where the author tells them of their own kin: how they vote, where they come from, what they complain about. */
const OF_OTHERS = new Set(['politics', 'ethnicity', 'complaint']);

/**
 * Whether the sentence is about a play or a raffle. A play that only says who is meant does not count: "the lad who does the
 * lights at panto".
 */
function isPlayed(document: Document, { sentence }: Match): boolean {
  const placing = new Set(matches(document, PLACED_BY).map(({ start }) => start));
  return matches(document, PLAYED).some((word) => word.sentence === sentence && !placing.has(word.start));
}

function isOfNobody({ tokens }: Document, { first }: Match): boolean {
  return tokens
    .slice(Math.max(0, first - 2), first + 1)
    .some(({ norm }, i) => NOBODY.has(norm) && !(norm === 'people' && isTheirs(tokens, Math.max(0, first - 2) + i)));
}

/** Whether "people" are certain people: "the new people at the forge". */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => ['the', 'those', 'them', 'that'].includes(norm));
}

/** Whether the author is the subject: "I've been on to the council". */
function isOfSelf(document: Document, { first, sentence }: Match): boolean {
  const { tokens } = document;
  if (tokens[first]?.keys.has('~know') || tokens[first]?.norm === 'guess') return false;
  return tokens
    .slice(Math.max(0, first - 2), first + 2)
    .some((token) => token.sentence === sentence && I.has(token.norm) && !isWelshTo(document, token));
}

function isOfSomebody(document: Document, match: Match, kind: string): boolean {
  const { first, last, sentence } = match;
  if (isMeant(document, sentence) || subjectOf(document, match, kind)) return true;
  const around = document.tokens.slice(Math.max(document.sentences[sentence]?.first ?? 0, first - REACH), last);
  if (around.some((token) => SELF.has(token.norm) && !isWelshTo(document, token)))
    return !OF_OTHERS.has(kind) && around.some(({ keys }) => keys.has('{kin}'));
  if (document.sentences[sentence]?.question && isMeant(document, sentence + 1)) return true;
  const pronouns = document.sentences[sentence]?.language === 'cy' ? CY_PRONOUN : PRONOUN;
  return around.some(({ norm }) => pronouns.has(norm)) && isMeant(document, sentence - 1);
}

/** Kinds that can be told of firms and clubs as well. They do not prove that an unknown name before them is a person's. */
const OF_BODIES = new Set(['money-trouble', 'criminal-record', 'hr-matter', 'housing', 'complaint', 'politics', 'private-matter']);

/** The name that is the subject of a fact, where the fact shows it to be a person's. */
function subjectOf(document: Document, match: Match, kind: string): Called | null {
  const called = calledBefore(document, match);
  return called && (called.listed || !OF_BODIES.has(kind)) ? called : null;
}

function howSure(document: Document, { sentence }: Match, sure: boolean, subject: Called | null): Confidence | null {
  const known = sure ? 'likely' : identified(document, sentence);
  if (known) return isOnlyPerhaps(document, sentence) ? 'possible' : known;
  if (subject) return subject.listed ? 'likely' : 'possible';
  return isPerhapsNamed(document, sentence) ? 'possible' : null;
}

/** Whether the only "people" in the sentence are single words that are on no list of given names: they may be firms. */
function isOnlyPerhaps(document: Document, sentence: number): boolean {
  const people = peopleBetween(document, sentence, sentence);
  const isUnlisted = ({ first, last }: Person): boolean => last === first + 1 && document.tokens[first]?.keys.has('{given-name}') === false;
  return people.length > 0 && people.every(isUnlisted) && !stands(document, DESCRIBED, [sentence]);
}

function identified(document: Document, sentence: number): Confidence | null {
  if (peopleBetween(document, sentence - 1, sentence).length > 0 || stands(document, DESCRIBED, [sentence])) return 'likely';
  return stands(document, DESCRIBED, [sentence - 1]) ? 'likely' : null;
}
