import { INTRODUCED, ofNobodyDiscussed } from './offices.js';
import { sentenceAt, tokensOf } from '../document/context.js';
import { matches, phrases, stands } from '../phrases/index.js';
import type { Check, Document, Observation } from '../types.js';
import { BY_DEED } from './colleagues/by-deed.js';
import { BY_OFFICE } from './colleagues/by-office.js';
import { BY_TRADE } from './colleagues/by-trade.js';
import { byVerb, noticesIn } from './colleagues/by-verb.js';
import { IN_PASSING } from './colleagues/in-passing.js';
import { JUDGED } from './colleagues/judged.js';
import { isOfCouncil } from './colleagues/matters.js';
import { UNNAMED } from './colleagues/unnamed.js';
import {
  CY_NOTICE,
  MINUTED,
  NOBODY_DISCUSSED,
  NOTHING_MEANT,
  NO_TALK,
  OF_A_CLUB,
  ON_A_DAY,
  WHEREABOUTS,
  WHO_IS_WHO,
} from './colleagues/nobody.js';

const KINDS = [
  [
    'councillor',
    phrases(`
      {member-title}
      (our|the|new|town|parish|town's|vice|deputy) (chair|chairman|chairwoman|mayor|vice chair|deputy mayor|maer|
        cadeirydd)
      (councillors|fellow member|fellow members|ward member|member for|from .{0,2} ward|cynghorydd|gynghorydd)
    `),
  ],
  ['officer', phrases("(clerk|clerks|clerk's|deputy clerk|rfo|proper officer|finance officer|projects officer|town manager|clerc|glerc)")],
  [
    'employee',
    phrases(`
      (groundsman|groundsmen|caretaker|lengthsman|warden|wardens|cleaner|handyman|gardener|gardeners|gofalwr)
      (lad|lads|chap|bloke|fella|man|woman|lady|girl|her|him) (who|that) (mows|cuts|sweeps|empties|paints|strims|
        looks after|does|runs|keeps|cleans) .{0,2} (our|the)
    `),
  ],
  [
    'supplier',
    phrases(`
      (contractor|contractors|supplier|suppliers|outfit|cowboys) (who|that|has|have|is|are|did|we|they)
      #Capital ('s)? (fencing|surfacing|groundworks|landscapes|landscaping|landscapers|playscapes|play|contractors|
        construction|builders|building|roofing|electrical|electrics|services|ltd|limited|waste|skips|paving|plumbing|
        arborists|solutions|grounds|decorators|lighting|signs|drainage|scaffolding)
      #Capital and (sons|son|daughters|partners|co)
      #Capital & (sons|son|daughters|partners|co)
    `),
  ],
] as const;

/** The kind of a fact whose "councillor" is the author: whoever else the sentence mentions is discussed. */
function kindBesideAuthor(document: Document, { kind, span }: Observation): string {
  const at = sentenceAt(document, span.start);
  const own = matches(document, INTRODUCED).filter(({ sentence }) => sentence === at);
  if (kind !== 'councillor' || own.length === 0 || namesMember(document, at, Math.max(...own.map(({ last }) => last)))) return kind;
  return KINDS.find(([other, words]) => other !== 'councillor' && stands(document, words, [at]))?.[0] ?? kind;
}

/** Whether a sentence names a member from this token on, behind what its author says of themself. */
function namesMember(document: Document, sentence: number, from: number): boolean {
  const behind = tokensOf(document, sentence).filter(({ start }) => start >= (document.tokens[from]?.start ?? Infinity));
  return behind.some(({ keys }, i) => keys.has('{member-title}') && behind[i + 1]?.shape === 'Capital');
}

/** Neither phrases nor verbs count in a sentence with one of these. */
const DISCUSS_NOBODY = [NOTHING_MEANT, MINUTED, NO_TALK, WHO_IS_WHO, CY_NOTICE, ON_A_DAY];

export const colleagues: Check = {
  id: 'colleagues',
  summary: 'fellow councillors, officers, employees, suppliers and partners of the council who are discussed',
  kinds: {
    councillor: { label: 'a fellow councillor discussed' },
    officer: { label: 'an officer discussed' },
    employee: { label: 'an employee discussed' },
    supplier: { label: 'a supplier discussed' },
  },
  misses: ['a colleague by first name where nothing shows the office'],
  find: (document) => byVerb(document, DISCUSS_NOBODY, ofNobodyDiscussed(document)),
  groups: [...BY_OFFICE, ...BY_DEED, ...BY_TRADE, ...JUDGED, ...UNNAMED, ...IN_PASSING],
  unless: DISCUSS_NOBODY,
  silentIn: (document) => new Set([...ofNobodyDiscussed(document), ...noticesIn(document)]),
  kindAmid: kindBesideAuthor,
  wording: {
    why: 'discusses people of the council',
    unless: [NOBODY_DISCUSSED, MINUTED, WHEREABOUTS, WHO_IS_WHO, CY_NOTICE, ON_A_DAY, OF_A_CLUB],
    kinds: KINDS,
    counts: isOfCouncil,
  },
  examples: {
    finds: [
      '[Nine meetings out of twelve he’s missed], and the ward hears nothing.',
      '[The two lads on the caretaking side haven’t spoken since Easter], and the hall is cold.',
      'No use ringing the office, [he knocks off at three on a good day].',
      '[The town clerk keeps losing my form].',
      '[Our clerk still hasn’t answered my email about the bench].',
      '[Petra in payroll broke down at her desk and still got us all paid].',
      '[Be haru’r warden traffig]?',
      '[Mae’r llyfrgellydd wedi bod yn amyneddgar iawn].',
      '[Y contractwyr sydd wedi gadael y ffens].',
      '[Mae Cyng. Prysor yn gweithio’n galed dros y bws].',
      '[Dw i’n siomedig iawn yn y cadeirydd].',
      '[Mae’r contractwr wedi gadael llanast].',
      '[Cllr Hart hasn’t been to a meeting since March].',
      '[Our clerk is useless].',
      '[As your councillor I think the clerk has let us down].',
      'As your councillor: [Cllr Finch talked nonsense].',
      '[As a councillor I thank our supplier Birch’s Landscaping for the wall].',
      '[Thank you to our groundsman for the hedges].',
      '[Half of the councillors never read the papers].',
      '[Smith’s Groundworks have finished the footpath], great job.',
      '[Hats off to the clerk for sorting it].',
      '[The allotments lady has lost my form twice].',
      '[Our parking manager never answers the phone].',
      '[Our chairman sulked all evening].',
      'The beds look a picture. [Three cheers for Marjorie at the parish office].',
      '[The lads who sweep our market had it spotless by six].',
      '[The firm that cuts the verges went home at noon].',
      '[Whitlow Paving left the kerb like a row of bad teeth].',
      '[Pete at the yard never lifts a finger].',
      '[Our park ranger stayed till dark to find the lad’s shoe].',
      '[Our tree officer is a marvel].',
      '[Nadia at the leisure centre always remembers my mother].',
      '[Whoever it is the council pays to paint the benches], come back.',
      '[Idris abstained on the budget again].',
      '[Two at that table have not opened the papers].',
      '[Whoever answers the parish phone hung up on my mother].',
      '[Nan saw the council’s lads asleep in the lorry].',
      '[The outfit we pay for the planters came in March and once since].',
      '[Our five councillors sat there like a row of owls].',
      '[The council’s new contractor has ruined the bowling green].',
      'I rang the council about a bin. [Delyth sorted it in a minute].',
      '[The glaziers the council uses left putty all over the sill].',
      '[Morwenna on the gritter waved us through at five].',
      '[The council leader laughed at a pensioner].',
      '[The roofers the council got in have left slates on the path].',
      '[The girl on reception at the guildhall was kindness itself].',
      '[Full marks to whoever did the baskets for the parish].',
      '[Elwyn Pugh topped the poll and hasn’t been seen since].',
      '[Our chairman’s temper got the better of him again].',
      'Cllr Prys asked why the kerb costs so much. [Cllr Prys never reads his papers].',
      'Cllr Prys will open the fete. [Cllr Prys is the laziest man on the council].',
      '[The Assistant Clerk, Josie Penn, is rude to everybody who rings].',
      '[Elsie in the town hall office found my dog on the computer].',
      '[Five of our seven councillors live in the posh end].',
      '[Chairman’s had another go at the bell ringers].',
      '[The housing team answered me in a fortnight with one word].',
      '[Mae’r dyn sy’n glanhau’r toiledau i’r cyngor yn werth y byd].',
      'Our bowls club treasurer had to open up. [Our chairman was late again].',
      '[Cllr Prys talks rubbish].',
      '[The clerk works miracles].',
      '[The clerk has ordered the wrong bulbs again].',
      '[The groundsman’s flattened the daffodils].',
      '[Nobody here rates the town clerk].',
      '[The caretaker is always in the Bull].',
      '[The caretaker and I never speak].',
      '[Delyth on the desk at the town hall was rude to my aunt].',
      '[Morwenna on the council goes for walks by herself].',
      '[You never see Cllr Prys at the allotments].',
      '[Not one of them had opened the agenda].',
      '[The hedge cutting lot left thorns on the towpath].',
      '[Tolley’s who do the street lights have left us in the dark].',
      '[The council’s accountant costs a bomb].',
      '[Whoever ordered the planters wants their eyes tested].',
      '[Olwen has left the licensing team].',
      '[Farewell to Clive, who swept our square for thirty years].',
      '[Spare a thought for the highways gang].',
      '[Cllr Trent answers every letter but never the one you wrote].',
      '[Most of the finance committee hadn’t been to the site].',
      '[Bless Yusuf in the post room], what a month.',
      'Full council was long. [Nigel’s idea for the fountain was the maddest of the night].',
      '[Our web people are a waste of money].',
      '[Oakhurst have done us proud on the bowling green].',
      '[Our town crier Barney sings louder than the band].',
      '[Cllr Trent says one thing in the chamber and another in the Fleece].',
    ],
    ignores: [
      'Mae’r Clerc yn gofyn i’r aelodau ddod â’u papurau.',
      'Our councillors voted 6-3 last night to keep the paddling pool.',
      'Posted with the clerk’s blessing: bins are a day late.',
      'The mayor cut the ribbon with a pair of kitchen scissors.',
      'Our vice chair Hilda Moss opens the orchid show at 2.',
      'The clerk keeps a list of empty plots and the caretaker keeps the spare set.',
      'The clerk has my form now.',
      'Found by the lock: a bunch of keys. They’re with the clerk, who will ask what colour the fob is.',
      'As the council’s projects officer I can tell you the slipway opens in May.',
      'Heard off a bloke at the depot that the ferry ramp is next.',
      'Cllr Tom Fell has stood down after nine years because he has a new job in Leeds. Thank you, Tom.',
      'Our condolences to the family of Cllr Enid Marsh, who served here for thirty years.',
      'Welcome to our new lengthsman, who starts at the lock on Monday.',
      'Presennol: Cyng. A. Tegid, Cyng. B. Llwyd a’r clerc.',
      'Bydd y Maer yn torri’r rhuban am ddau.',
      'Fel eich cynghorydd byddaf yn y llyfrgell fore Sadwrn.',
      'Swydd wag: gofalwr i’r parc.',
      'The planning officer at the borough handles all complaints of that sort.',
      'As your councillor Ada Finch I was glad to see the slide open.',
      'As your councillor I’ll be in the library on Saturday.',
      'Letters for the clerk can be left in the box by the door.',
      'The clerk can help you with the form on Tuesdays.',
      'The deputy clerk will take the minutes on Monday.',
      'The deputy clerk has paid the bill for the drains, as minuted.',
      'Our caretaker unlocks the pavilion at eight on Sundays.',
      'Ask the deputy clerk for the form.',
      'The developer paid off the planning officer.',
      'The borough’s planning officer has asked for more drawings.',
      'The clerk will publish the agenda on Thursday.',
      'Apologies were received from Cllr Hart.',
      'Present: Cllrs Poole, Lee and Hart.',
      'Vacancy: deputy clerk, 20 hours.',
      'For bookings speak to the office.',
      'Cllr Prue Quill here with news of the swings.',
      'Grit has arrived.\nCllr P Quill, my own view',
      'Every councillor gets a name badge at the stall.',
      'I write as a parish councillor with cold feet.',
      'The borough council collects bins on Friday.',
      'The housing officer is at the library on Thursday.',
      'Photo by our caretaker.',
      'Cllr Prue Quill will be in the library on Friday.',
      'For keys contact Joyce at the parish office.',
      'A year as finance officer at Ambleford, and I still get lost in the archive.',
      'Cllr Quill’s surgery is moved to the 10th.',
      'The clerk is back on Monday; write to the office meanwhile.',
      'Read every councillor’s interests and allowances at the library.',
      'As one of your councillors I asked for a slower limit.',
      'For keys ask for Nadia at the leisure centre.',
      'The parish council’s contractor will be on Mill Lane from Monday, see the notice.',
      'The lifeguard must see the form before you swim.',
      'Idris Quill voted at the school before the council opened, see the notice of election.',
      'The survey form the parish’s ecologist wants is on the website.',
      'The council is shut today. The hedge lads will be on Beacon Hill by nine.',
      'The town clerk is in the office on Tuesdays and Thursdays.',
      'Cllr Prys chaired the meeting.',
      'Cllr Prys had asked for a kerb at the ford.',
      'Cllr Prys seconded the second item of the budget. Carried.',
      'The glaziers the council got in will be at the hall from Monday.',
      'The map of the trail was drawn by our clerk on a wet Sunday.',
      'The clerk told the open meeting that the swings are on order.',
      'Plot keys can be had from the Allotments Officer, Wendy Trask, any weekday morning.',
      'To hire the hall ring the Facilities Manager, Prue Lomax, on 01632 960441.',
      'Enquiries to the Town Clerk, Martin Speight, Town Hall, Market Street.',
      'The Deputy Town Clerk, Farah Quill, has the electoral roll at the counter until Friday.',
      'Ffurflenni gan y Clerc Cynorthwyol, Nia Bowen, yn y neuadd.',
      'All seven councillors voted for the new boiler at Monday’s open meeting.',
      'We are recruiting: could you be our next caretaker?',
      'The vice-chairman of the camera club never takes the lens cap off.',
      'Our chapel caretaker had the heating on by six, good man.',
      'The warden at our school was a marvel.',
      'Two at that table want the soup.',
      'Two at that table have the voting papers until noon.',
      'Somebody in the town hall lost a glove on Friday.',
      'The council’s men stopped the water, so Mill Lane is shut until Friday.',
      'The firm we pay for the planters will be in the square on Friday.',
      'The deputy is on annual leave until the 12th.',
      'The clerk sent round a link to the agenda.',
      'The roofers on the pavilion will be there until Friday.',
      'Cllr Prys welcomed everybody and read the notices.',
      'The clerk opened the envelopes at noon.',
      'The lengthsman clears the ditches in October.',
      'As your parish councillor I was there too.',
      'Your councillor speaking. You are a bone idle windbag, Clive.',
      'The tubs by the crossing were tipped over. Whichever gormless lout it was, your mother must be proud.',
      'To the bloke in the white van who cut me up: you absolute plonker.',
      'Morning all, Nia from the council office, the hall is shut.',
      'The Facilities Manager writes: the boiler is off until Thursday.',
      'Fel eich cynghorydd chi yn y pentref dw i’n falch o’r sied newydd.',
      'The new groundsman’s hours are in the pack.',
      'Caretaker interviews are on the 4th.',
      'Any councillor who turns up first gets a bacon roll.',
      'If the rent is hard to find have a quiet word with the clerk, who will treat it as private.',
      'The clerk has ordered new bulbs for the tree.',
      'I spoke to a councillor about the hedge and it was cut in a week.',
      'You will find the caretaker is in from nine.',
      'The caretaker is always in from nine on Tuesdays.',
      'The grass cutters were due on Monday.',
      'Cllr Prys writes: the ferry is back.',
      'Contact Cllr Prys on 01632 960118.',
      'Your councillors are Cllr Prys and Cllr Tegid.',
      'Cllr Prys is the council’s representative on the harbour board.',
      'Following the resignation of Cllr Prys a seat is vacant.',
      'I am officially the slowest cook in the county.',
      'Cllr Prys has kindly offered to judge the marrows.',
      'Our window cleaner who does the school swings the ladder about.',
      'Whoever looks after the planters at the school wants bigger gloves.',
      'Delyth has left the office team at the factory.',
      'Spare a thought for the office staff at the surgery.',
      'My group colleague never misses a note in the band.',
      'Bless Yusuf in the office at the vet, he found the cat.',
      'Nigel’s idea for the parish choir was the best of the night.',
      'The tree officer is inspecting the limes on Thursday.',
      'The market manager is looking for stallholders.',
      'The mayor and Cllr Prys will open the fair at noon.',
      'Cllr Prys’s working party meets at the pond on Saturday.',
      'The allotments officer has two plots free.',
      'Our chairman’s appeal this year is for the lifeboat.',
      'The mayor wishes everyone a happy new year.',
      'Our hall treasurer never lets go of the biscuit tin.',
    ],
  },
};
