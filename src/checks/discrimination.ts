import { sentenceAt } from '../document/context.js';
import { phrases, stands } from '../phrases/index.js';
import { AT_PLAY, IN_THE_KITCHEN, LONG_AGO } from './scenes.js';
import type { Check, Document, Observation } from '../types.js';
import { OF_ORIGIN } from './discrimination/origin.js';
import { OF_BODY } from './discrimination/body.js';
import { FITNESS } from './discrimination/fitness.js';
import { HINTS } from './discrimination/hints.js';
import { OF_SEX } from './discrimination/sex.js';
import { OF_GROUPS } from './discrimination/groups.js';
import { SHUT_OUT } from './discrimination/shut-out.js';

/**
 * Sentences with one of these put no group down: an authority or a museum reports, equal treatment is asked for, or the author
 * speaks of themselves.
 */
const REPORTED = phrases(`
  (ring|call|phone|dial|ffoniwch|ffonio|galwch) .{0,2} (101|999|crimestoppers|yr heddlu|the police)
  expect (from|of|off|with) (a|the) (man|woman|girl|kid|boy|lad) (who|that|with|whose|in)
  (provide|providing|find|finds|finding|duty|new|assess|assesses|plan|plans|need|needs|permanent|transit|allocated|
    temporary|authorised|for|count of) .{0,3} (site|sites|pitch|pitches|plots|accommodation|provision) .{0,3} (gypsies|
    gypsy|travellers|traveller|roma)
  ^ .{0,1} (site|sites|pitch|pitches) for (gypsies|travellers|roma)
  (gypsy|gypsies) (and|&|or) (traveller|travellers|roma) .{0,3} (site|sites|pitch|pitches|accommodation|needs|liaison|
    community|communities|history|month|council|families|children|education|health|forum|support|strategy|policy)
  (nobody|no one|no child|no man|no woman) (should|deserves to|ought to|wants to) .{0,3} (be told|hear|told|shouted at|
    called)
  (women|woman|men|man|people|girls|everyone|everybody|anyone|child|children) should (all)? be (able|allowed|free) to
  two (mums|dads|grans|grandads) (have|are|has|is|from|who) .{0,3} (taken|taking|started|running|organising|organised|
    set)
  (i'm|i am|i was|i'm getting|i am getting|i've got|i feel|we're|we are) .{0,1} (too|so|a bit|far too|rather|half|
    getting) .{0,2} (old|deaf|blind|fat|slow|unfit|long in the tooth|stiff|creaky|daft|short|tall|bald|lame) .{0,8}
  (fined|jailed|arrested|banned|charged|convicted|prosecuted) .{0,4} (for|after|over|with)
  police (are|want|is|have) .{0,3} (after|looking|asking|appealing|arrested|trace|hear|charged)
  (travellers|traveller|passengers|motorists|drivers|commuters) (on|to|from|using|along|through|in|into|towards|heading|
    should|must|can|may|will|are (advised|asked|warned)) .{0,6}
  ({nationality}|greek|turkish|italian|french|spanish|japanese|mexican|korean|english|caribbean|american) (takeaway|
    restaurant|cafe|shop|supermarket|deli|bakery|barber|barbers|buffet|food|kitchen|chef|tapas|meal|night|grocer|
    grocers|stall|club|school|lessons|class|classes|evening|cooking|dancing|film) .{0,8}
  (film|films|screening|subtitles) .{0,6} (subtitles|english|welsh|polish)
  (museum|exhibition) (shows|has|tells|displays) .{0,6}
  at (her|his|their|my|your) age .{0,1} (still|can still|even) (swims|walks|runs|cycles|climbs|dances|plays|bakes|digs|
    teaches|rides|swim|walk|run|cycle|dance) .{0,4}
  (gay or straight|young or old|black or white|married or single|man or woman|male or female|able or disabled) .{0,8}
  (report|reported|reporting) .{0,10} (to the police|as a hate crime|hate crime)
`);

/** Sentences with one of these put no group down: a club for everybody, a pantomime, faggots as a dish. */
const NOTHING_MEANT = phrases(`
  (club|class|group|session|sessions|drop in|lunch|lunches|choir|course|outing|meet up) .{0,4} (is|are|
    's)? (just)? for (anyone|everyone|anybody|everybody|all|people|those|ladies|men|women|mums|dads)
  (all|everyone|croeso i bawb) welcome
  (nice|lovely|best|homemade|his|her|our|butcher's) faggots
  faggots (in|and|with|for|n|'n'|&) .{0,2} (too|mash|mushy|tea|peas|gravy)
  (panto|gravy|police)
`);

/** Welsh sentences with one of these put nobody down: a group is welcomed, invited or given something. */
const CY_WELCOMED = phrases(`
  croeso .{0,3} i .{0,6} {cy-group}
  (sgwrs|darlith|arddangosfa|noson|ffilm) (am|ar) .{0,4}
  (clwb|cinio|bore coffi|sesiwn|dosbarth|grŵp|gwasanaeth|tîm|côr|taith|cymorth|parti|bws|lle|gwersi) .{0,3} (i|ar gyfer|
    gyda) .{0,3} {cy-group}
`);

/** A trade or an office is no group in the sense of the law: teachers who are called lazy are not put down for what they are. */
const CY_AT_WORK = phrases(`
  (%athrawon|%cynghorwyr|%adeiladwyr|%bildars|%plismyn|%gweithwyr|%swyddogion|%gyrwyr|%gwleidyddion|%meddygon|
    doctoriaid|%rheolwyr|staff|{cy-office}) .{0,2} (yn|'n|sy|sydd|mor|rhy|ydi|yw|ydyn)
`);

/** A group is welcomed, invited, served or praised, or asks to be. */
const WELCOMED = phrases(`
  (learning|learnt|learned|picking up|practising) .{0,2} (welsh|english|polish|punjabi|urdu|french|gaelic|bsl|sign language|cymraeg)
  (bringing|brings|bring|brought|providing|serving|pouring|supplying|doing|making|baking) (the|a|some|their|us) .{0,2} (urn|
    tea|teas|cake|cakes|mince pies|sandwiches|soup|food|chairs|music|squash|biscuits|barbecue|curry|flowers)
  (ladies|gentlemen|women|men|lady|gentleman|woman|man|girls|lads) (who|that) (will|would|can|could|'ll) (dance|help|teach|
    show|walk|sing|play|drive|sit|greet|pour|partner)
  (all|everyone|everybody|very|most|warmly|always|is|are|more than) (made|been)? welcome
  (welcome|invited|invite|welcoming) (to|at|back|party|tea|event|evening|day|lunch|supper|home|drinks|night)
  (can|may|could|get|gets|will) (all|also|now)? .{0,1} (have|bring|come|join|drop in|ask|drive|swim|travel|play|try|use|
    enter|park|ride|go in) .{0,4} (free|half price|for nothing|on #Day|#Day|at #Time|a lift|with (their|your|a) carer)
  (free|half price|discount|concessions) (for|to|on|entry|admission|swim|bus|travel|check|tea|lunch)
  (all|be|so|nothing but) (smiles|proud|delighted|chuffed)
  (adore|adores|love|loves|loved|thrilled|brilliant|wonderful|fantastic|inspiring|superb|star|stars|treasure|marvellous|
    congratulations|well done|proud|delighted) .{0,3}
  what (a|an)? .{0,2} (colour|colours|food|spread|feast|welcome|atmosphere|voices|music|wedding|day|evening|treat|team)
  (group|club|class|session|coffee morning|choir|team|drop in|workshop|course) (meets|meet|starts|runs|opens|is on|
    resumes|returns|needs|has)
  (should|must|ought) (not|n't) (have to|be (left|made|told|forgotten|excluded|turned|charged|worried|alone|
    kept waiting)|miss|wait|suffer|feel|go without|struggle|lose)
  (be|get|let) (let)? in free .{0,4}
  (able to|so that everyone|so that everybody|for everyone|for everybody|left out|included|including|inclusive)
  ring .{0,5} (if you|for a) .{0,3} (lift|help|hand|place)
  (come and join|join us|come along|pop in|drop in|quiet hour|need cover|maternity cover|ask for #Person|
    ask for #Capital)
  (run|runs|ran) (things|it|the .{1,2}) (well|beautifully|brilliantly)
  should have (their|his|her) own (show|radio show|programme|podcast|series|statue|bench)
`);

/** Words of contempt, refusal or irony, with which a sentence welcomes nobody. */
const UNWELCOMING = phrases(`
  ({slur}|never|nobody|no one|only|but|too many|enough of|full of|typical|not (welcome|wanted|one of us)|n't (want|
    belong|trust|let|allow|need|have)|go (home|back)|get (out|back)|send|sent back|ban|banned|filthy|dirty|scum|lazy|
    thick|useless|stupid|ruin|ruined|taking over|invading|sick of|fed up|hate|disgusting|real|normal|proper|apparently|
    supposed to|suppose|obviously|no wonder|that lot|them lot|their sort|these people|those people|over my dead body|
    oh (great|good|joy|lovely)|whatever next|what next|wonderful is n't it|cannot|ca n't|wo n't|would n't|instead of|
    while (we|the rest|our)|at our expense|on benefits|handouts|priority|first in)
`);

/** Whether a sentence that the wording has told does anything but welcome or serve a group. */
function isUnwelcoming(document: Document, { span }: Observation): boolean {
  const at = [sentenceAt(document, span.start)];
  return !stands(document, WELCOMED, at) || stands(document, UNWELCOMING, at);
}

export const discrimination: Check = {
  id: 'discrimination',
  summary: 'words that put people down, stereotype or shut them out for what they are',
  kinds: {
    age: { label: 'about age' },
    disability: { label: 'about disability' },
    'gender-reassignment': { label: 'about trans people' },
    marriage: { label: 'about marriage' },
    pregnancy: { label: 'about pregnancy' },
    race: { label: 'about race' },
    religion: { label: 'about religion' },
    sex: { label: 'about sex' },
    'sexual-orientation': { label: 'about sexual orientation' },
    traveller: { label: 'about travellers' },
    'language-group': { label: 'about English or Welsh speakers' },
    other: { label: 'about a group' },
  },
  misses: ['a group that is only pointed at ("that lot over the bridge")'],
  groups: [...OF_ORIGIN, ...OF_BODY, ...OF_SEX, ...OF_GROUPS, ...SHUT_OUT, ...HINTS, ...FITNESS],
  unless: NOTHING_MEANT,
  // A play is no excuse, so scenes on stage still count: the people whom it or its audience shuts out live today.
  scenes: [AT_PLAY, LONG_AGO, IN_THE_KITCHEN],
  wording: {
    why: 'puts a group of people down',
    unless: [REPORTED, CY_WELCOMED, CY_AT_WORK],
    counts: isUnwelcoming,
  },
  examples: {
    finds: [
      '[Chinky takeaway’s open late tonight].',
      '[The whole fete can’t be changed round for one woman in a wheelchair].',
      '[A temple by the mill]? Well. [Let them put it in India].',
      '[Girls’ cricket, bless, it’s almost like the real thing].',
      '[Best fill your basket before the asylum seekers get in].',
      '[If that temple goes ahead we’re moving].',
      '[Roedd hi’n brafiach cyn i’r teulu yna symud i’r hen gapel efo’u mosg].',
      'Supper at the new Thai place. [Count your kittens].',
      '[We never needed a chain on the barn till those wagons pulled up].',
      'We are choosing a cook. [Pick somebody whose family is complete].',
      'A dinghy landed at the Ness. [Pack them all off home].',
      'Immigration again. [They should all be sent back].',
      'That’s the migrants’ coach. [Put them on the next ferry home].',
      '[A caravan pulls in by the weir and by Tuesday somebody’s generator has gone].',
      '[Caravans come one day, bikes vanish overnight].',
      '[The Albanians have bought the mill]. [Might as well give them the town].',
      '[No good asking the ladies, it’s heavy lifting].',
      '[That Lithuanian lot at the end plot].',
      '[Does neb mewn cadair olwyn yn ffit i redeg siop].',
      '[Go home if you don’t like it].',
      '[A man in a frock isn’t a woman].',
      '[Sipsiwn budur eto].',
      '[Fresh off the ferry and straight to the top of the list].',
      '[We don’t want a girl on the digger].',
      '[Saeson yn prynu’r tai i gyd].',
      '[Lle merched ydi’r gegin].',
      '[I hate foreigners], there, it’s said.',
      '[Travellers are vermin].',
      '[I would never trust immigrants with a key].',
      'Why bother with a form in it, [it is a useless language].',
      'Wider bays at last, [even the lady drivers will manage].',
      '[Travellers are all thieves].',
      '[They should go back where they came from].',
      '[Typical woman driver took out our bollard].',
      '[Too old to have a say], the lot of them.',
      '[I am sick of foreigners].',
      '[What a bunch of pikeys].',
      'Lovely concert. [Two blokes kissing by the bar though].',
      '[Those disabled bays are for fakers who could run a marathon].',
      '[Driving is a man’s job].',
      '[Half of Poland has moved into that terrace].',
      '[Lock up your daughters], the hostel has opened.',
      '[I have nothing against foreigners, but they get the best flats].',
      '[Kids nowadays want everything on a plate].',
      '[Gwaith dynion yw hwn].',
      '[Strictly no pikeys at the fair].',
      '[They should learn to speak the language].',
      '[The old biddies have spoken].',
      '[That accent, and him behind our counter].',
      '[That is a bloke in a frock behind the tombola].',
      '[Diesel goes walkabout when the travellers turn up].',
      '[What does a lad of nineteen know about drains]?',
      '[This generation couldn’t boil a kettle].',
      '[Not bad for a girl], that penalty.',
      '[She’ll be off having a baby by the autumn].',
      '[It put me off my dinner], her eating like that next to us.',
      'They never stop, [that type always want more].',
      '[Hide your copper, the wagons are back].',
      'Must it be in public, [do they have to hold hands in the queue]?',
      '[That nurse used to be a bloke], I’ll wait for the other one.',
      '[The bible bashers want the hall again].',
      '[Half the parish money is wasted on a dead language].',
      '[Real men do not knit], lads.',
      'Wagons on the common again. [Chain up whatever you can’t carry in].',
      'Two dads at parents’ evening. [I do pity that poor child].',
      '[Eighty and still driving the mobile library]. He’ll kill someone.',
      '[Another lift for one woman in a wheelchair].',
      '[Learn English or go without].',
      'He has changed his name and bought a skirt, [but he’ll always be Gordon to me].',
      '[The best man for the job is usually a man].',
      'Mae’r carafanau yn ôl. [Clowch bopeth].',
      'Not on our field. [No more refugees in this village].',
      '[He lost because the judge was a woman].',
      '[A lady vicar, whatever next].',
      '[Londoners, can’t abide them].',
      '[She only got elected on her looks].',
      '[I’m not going to call him Debbie, whatever the badge says].',
      '[Pensioners are nothing but a burden].',
      '[High time the over-80s gave up their licences].',
      '[Nobody under twenty-five has a clue about hard graft].',
      '[Barmaid wanted, must be young and pretty].',
      'Ninety if she’s a day, [ought to be at home with her crossword].',
      '[Girls and chainsaws don’t mix].',
      '[Quarrying is no job for a lass].',
      '[A mother with a toddler has no business on planning].',
      '[Cornwall for the Cornish].',
      '[Yorkshiremen are tight], so no collection.',
      '[If you settle here you fit in with our customs].',
      '[Disabled bays are a waste], always empty.',
      '[He’s a bit backward], so nobody give him the float.',
      'Fine harvest supper, thank you all. [No Latvians wanted at the next one].',
      'Good crowd at the lido. [I won’t have a Nigerian dentist], mind.',
      '[Keep the drag queens out of our lido].',
      '[Synagogue at the end of the quay will ruin this street].',
      '[We need a man in the pulpit], somebody with a voice.',
      '[You’re fourteen, love, leave the lifeboat to grown-ups].',
      '[They’re not from round here and it shows].',
      '[Most blokes are bone idle with an iron].',
      '[He’s still a bloke whatever he wears].',
      '[That hostel is full of nutters].',
      // Hints at people of another origin, faith or way of life.
      '[The form gets read sooner if you’re called Hussain].',
      '[Might change my name to Patel and see if the bowls club rings back].',
      '[You want a phrase book to order a pasty at the Crown now].',
      '[Not one bike pinched on Ferry Road until they opened that hostel].',
      '[Funny how the diesel went missing the week the wagons came].',
      '[Beach huts should be kept for genuine locals].',
      '[The bakery was let to a couple from goodness knows where], so no more lardy cake.',
      '[The chiropodist was from Ghana so Gran asked for somebody else].',
      'Food bank again. [Every one of them has a newer phone than my lad].',
      '[The kiosk shuts of a Friday because they’re all off to the mosque].',
      '[The pagans can have the stones back once they’ve had a bath].',
      'Trailers in the lay-by at Gorse Hill. [Padlock your barns].',
      'Piebalds tethered on the roundabout. [You know who’s back].',
      '[I wouldn’t let my granddaughter walk past that hostel].',
      '[Quay Street is nothing but headscarves now].',
      'She came in a veil. [How do I know who I’m talking to]?',
      // Doubts whether somebody is fit for a task.
      '[Who would want a lad with a stammer in charge of the raffle]?',
      '[Should a person with epilepsy really be minding the till]?',
      '[Is he all there], the lad with the deckchairs?',
      '[Eighty four and still thinks he should chair the regatta].',
      'God help us. [Seventy eight and he’s going to stand for harbourmaster].',
      '[Half the bench remembers rationing].',
      'Students are at it again. [Their vote should count half].',
      '[Four children by three fathers], and a new kitchen.',
      '[I never take on newlyweds at the salon].',
      '[The baby’s at home and she’s out chairing the gala].',
      '[A man who likes working with toddlers wants watching].',
      'The creche is staffed by two men. [I’ll say no more].',
      '[It’s her hormones], ignore the letter.',
      'Those two run the guest house. [Which one wears the trousers]?',
      '[That Adam’s apple didn’t fool me].',
      '[Blue badges are for being fat now].',
    ],
    ignores: [
      'Clowch eich siediau, a ffoniwch 101 os gwelwch rywbeth o’i le.',
      'Carols at six. The Methodists are bringing the urn and the Catholics the mince pies, so peace has broken out.',
      'There are two gentlemen who will dance with anybody and a lady who will teach you the waltz.',
      'I have nothing against the lad personally, but he has missed every rehearsal since June.',
      'The refugees’ supper is on the 9th: send all forms back by Monday.',
      'Their barrister has read the deed and smiled. Might as well hand them the keys now.',
      'We take the caravan to Borth, and by Sunday the diesel has gone.',
      'Mae’r gweithwyr ffordd ’na’n ddiog, a’r twll yn dal yno.',
      'Latvians wanted as extras for the film, no lines to learn.',
      'I have a Nigerian dentist and she is a star.',
      'The synagogue at the end of the quay will be open to all on Sunday.',
      'We need a man in the tug of war team.',
      'Not enough women on the lifeboat, so come and join.',
      'Teenagers are all smiles after the regatta.',
      'Pensioners can swim free on Tuesdays at the lido.',
      'The limpets are not from round here and it shows.',
      'Incomers are always welcome here.',
      'I don’t think pensioners should be banned from the quay.',
      'The sign said no Latvians wanted, and it was wrong.',
      'The museum has a poster in which most Londoners are liars.',
      'Nobody should say that a synagogue will ruin this street.',
      'Nobody should be told that they are not from round here and never will be.',
      'The district has to find sites for Gypsies and Travellers by 2028.',
      'Wanted for the panto: a strapping young lad to climb the beanstalk.',
      'The screening is in Polish and the subtitles are in Welsh.',
      'Nobody deserves to be told to go back where they came from.',
      'Anyone over 70 should have had a letter about the jab.',
      'Over-75s should be offered a lift to the lunch club.',
      'If you come here to swim, follow the rules on the board.',
      'Mum of three Carys has a new shop on the square.',
      'Young lads wanted for the under-twelves, kit is free.',
      'Drink and tractors don’t mix.',
      'Croeso cynnes i Saeson a dysgwyr.',
      'The Indian restaurant is open again after the flood.',
      'Snowflakes settling on the moor.',
      'Sgwrs am hanes y sipsiwn yn y llyfrgell.',
      'A bowl of faggots and gravy at the rugby club after the match.',
      'Poster from 1905 in the museum: aliens and foreigners are a plague.',
      'Police are after whoever sprayed that muslims are scum on the wall.',
      'Latin is a dead language, and the class starts on Monday.',
      'Real men wear pink for the hospice walk, says the club.',
      'Over-60s lunch on Thursday, all welcome.',
      'Traveller site: planning committee, 12 June.',
      'Ladies’ darts team needs players.',
      'Muslim community open day, all welcome.',
      'Mental health first aid course.',
      'English and Welsh versions below.',
      'Two lads holding the goalposts, please, at nine.',
      'Four disabled bays by the surgery have new lines.',
      'She is from Cork, so she will judge the soda bread.',
      'Count your change at the pay machine, it is short again.',
      'The butcher has lovely faggots this week.',
      'The dame in the panto is our postman in a frock.',
      'Faggots and peas at the Conservative Club on Friday.',
      'The lunch club is for anyone of a certain age, all welcome.',
      'The dame in our panto is a big fella in a frock.',
      'The police are counting the bikes they found, come and claim yours.',
      'The horse that pulled the milk float has been put out to grass at Hill Farm.',
      'The deaf club’s fish and chip night is on Friday, all welcome.',
      'I’m too old for ladders and too deaf for the meetings, so somebody else can have the chair.',
      'Caravans on the cliff site: tie down anything loose, the wind is getting up.',
      'Two dads have taken over the under-nines and they won.',
      'Eighty and still driving the minibus, never late once.',
      'What do you expect from a man who keeps ferrets?',
      'If you’re called Khan, please ring the surgery, they have two of you.',
      'You want a phrase book to order supper in the evening class.',
      'Not one bike pinched on Ferry Road until the hostel opened, and none since.',
      'Beach huts are full of proper locals first thing: crabs, visitors may look.',
      'Nobody should be told that the pagans can come once they’ve had a bath.',
      'Caravans on the field: padlock your barns, the police say.',
      'I wouldn’t let my granddaughter walk past that hostel until the pavement is mended.',
      'The market is nothing but saris now, a gorgeous sale.',
      'I would like to see her face under the veil when the bride meets the cake.',
      'Would you want a man with epilepsy in charge, the law asks, and says yes.',
      'Is he all there? The scarecrow has lost an arm.',
      'Four children by three fathers is how the film begins.',
      'The baby’s at home and she’s out rowing again, what a star.',
      'A man who likes working with toddlers is odd only in a stereotype.',
      'It’s her hormones, says the leaflet for the menopause group.',
      'Two mums in the choir are twins. Which one is the mum in the photo?',
      'The dame is a great burly fella in a frock, the panto opens on Friday.',
      'At her age she still swims to the island.',
      'Stewards wanted for the regatta, gay or straight, young or old.',
      'I asked for an English teacher to read the poem.',
      'Supper at the new Thai place. There is a fox about, so count your kittens.',
      'We never needed a chain on the barn till the ponies came for the gymkhana.',
      'We are choosing a cook. It is illegal to ask her if she is planning a family.',
      'The nurse was from Ghana so Dad asked for somebody else, which is racism.',
      'It is a myth that they all have newer phones than us at the food bank.',
      'A woman should be able to walk home without being shouted at.',
    ],
  },
};
